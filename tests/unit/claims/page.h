/* A page of a test: parsed, its claims read, and looked at. */
#ifndef TESTS_CLAIMS_PAGE_H
#define TESTS_CLAIMS_PAGE_H

#include "claims/claim.h"
#include "html/parser.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct page {
    dl_document *doc;
    dl_arena arena;
    dl_claims claims;
    dl_page_context context;
    char *bytes;
} page;

static inline page *page_open_sized(const char *html, size_t size, const char *url) {
    page *p = calloc(1, sizeof *p);
    assert_non_null(p);
    p->bytes = calloc(1, size + DL_PAGE_PADDING);
    assert_non_null(p->bytes);
    memcpy(p->bytes, html, size);
    p->doc = dl_document_new(NULL);
    assert_non_null(p->doc);
    assert_int_equal(dl_parse(p->doc, dl_span_of(p->bytes, size), NULL), DL_PARSE_OK);
    dl_arena_init(&p->arena, 0, NULL);
    p->context.url = dl_span_from_string(url);
    dl_claims_begin(&p->claims, p->doc, &p->arena, &p->context);
    dl_read_claims(&p->claims);
    return p;
}

static inline page *page_open(const char *html, const char *url) {
    return page_open_sized(html, strlen(html), url);
}

static inline void page_close(page *p) {
    dl_arena_release(&p->arena);
    dl_document_free(p->doc);
    free(p->bytes);
    free(p);
}

static inline void page_print(const page *p) {
    for (uint32_t i = 0; i < p->claims.count; i++) {
        const dl_claim *claim = &p->claims.items[i];
        dl_span words = dl_claim_provenance(&p->claims, claim, (dl_arena *)&p->arena);
        print_message("%s = \"%.*s\" from %.*s trust %d flags %d group %d\n",
                      dl_field_member((dl_field)claim->field), DL_SPAN_ARG(claim->text), DL_SPAN_ARG(words),
                      claim->trust, claim->flags, claim->group);
    }
}

/* The first claim of the field with the text and, up to "@", the provenance (NULL: any). */
static inline const dl_claim *page_find(page *p, dl_field field, const char *text, const char *from) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, field, claim));) {
        if (!dl_span_equal(claim->text, dl_span_from_string(text))) continue;
        dl_span words = dl_claim_provenance(&p->claims, claim, &p->arena);
        words.size =
            dl_span_find_last_byte(words, '@') == SIZE_MAX ? words.size : dl_span_find_last_byte(words, '@');
        if (!from || dl_span_equal(words, dl_span_from_string(from))) return claim;
    }
    return NULL;
}

static inline const dl_claim *page_expect(page *p, dl_field field, const char *text, const char *from) {
    const dl_claim *claim = page_find(p, field, text, from);
    if (!claim) {
        page_print(p);
        fail_msg("no claim %s = \"%s\" from %s", dl_field_member(field), text, from ? from : "anywhere");
    }
    return claim;
}

#endif
