/* A record resolved from claims that a test makes itself: the resolvers look at nothing else. */
#ifndef TESTS_RECORD_CLAIMED_H
#define TESTS_RECORD_CLAIMED_H

#include "claims/meta.h"
#include "claims/visible.h"
#include "record/record.h"
#include "values/schema.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* One claim; what else it has follows: .meta_kind and its like, .flags, .trust, .node, .regions, .group. */
#define CLAIM(from, what, said, ...)                                                                         \
    { .text = DL_SPAN_INIT(said), .field = DL_FIELD_##what, .source = DL_SOURCE_##from, __VA_ARGS__ }

/* Ends a list of them. */
#define NO_MORE                                                                                              \
    {                                                                                                        \
        .text = { NULL, 0 }                                                                                  \
    }

typedef struct claimed {
    dl_arena arena;
    dl_claims claims;
    dl_page_context context;
    dl_record record;
} claimed;

static inline claimed *claimed_open(const char *url, const char *captured) {
    claimed *c = calloc(1, sizeof *c);
    assert_non_null(c);
    dl_arena_init(&c->arena, 0, NULL);
    c->context.url = dl_span_from_string(url);
    c->context.captured = dl_span_from_string(captured);
    dl_claims_begin(&c->claims, NULL, &c->arena, &c->context);
    c->claims.base_url = c->context.url;
    c->record.claims = &c->claims;
    return c;
}

/* Adds claims up to NO_MORE. */
static inline void claimed_add(claimed *c, const dl_claim *claims) {
    for (; claims->text.data; claims++) assert_non_null(dl_claims_add(&c->claims, *claims));
}

static inline void claimed_add_paragraph(claimed *c, const char *text) {
    dl_block block = {.kind = DL_BLOCK_PARAGRAPH, .text = dl_span_from_string(text)};
    assert_true(DL_ARENA_PUSH(&c->arena, &c->record.body.blocks, block));
}

static inline void claimed_close(claimed *c) {
    dl_arena_release(&c->arena);
    free(c);
}

/* "text source"; "" for an absent value, "-" for the source of one without a claim. */
static inline void assert_claimed(const dl_value *value, const char *wanted, const char *file, int line) {
    char got[2000] = "";
    if (value->text.size)
        snprintf(got, sizeof got, "%.*s %s", DL_SPAN_ARG(value->text),
                 value->claim ? dl_source_word((dl_source)value->claim->source) : "-");
    if (strcmp(got, wanted) != 0) fail_msg("%s:%d: \"%s\", not \"%s\"", file, line, got, wanted);
}

#define ASSERT_CLAIMED(value, wanted) assert_claimed(value, wanted, __FILE__, __LINE__)

#endif
