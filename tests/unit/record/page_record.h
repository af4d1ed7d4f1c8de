/* A page of a test, from its markup to its record. */
#ifndef TESTS_RECORD_PAGE_RECORD_H
#define TESTS_RECORD_PAGE_RECORD_H

#include "html/parser.h"
#include "record/record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct page_record {
    dl_document *doc;
    dl_arena arena;
    dl_claims claims;
    dl_page_context context;
    dl_record record;
    char *bytes;
} page_record;

static inline page_record *page_record_open(const char *html, const char *url) {
    size_t size = strlen(html);
    page_record *p = calloc(1, sizeof *p);
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
    dl_body_options options = {0};
    dl_find_body(&p->record.body, &p->claims, &options);
    p->record.claims = &p->claims;
    dl_resolve(&p->record, &p->claims);
    return p;
}

static inline void page_record_close(page_record *p) {
    dl_arena_release(&p->arena);
    dl_document_free(p->doc);
    free(p->bytes);
    free(p);
}

static inline void assert_value(const dl_value *value, const char *wanted) {
    if (!dl_span_equal(value->text, dl_span_from_string(wanted ? wanted : ""))) {
        fail_msg("\"%.*s\", not \"%s\"", DL_SPAN_ARG(value->text), wanted ? wanted : "");
    }
}

/* The values, divided by "|". */
static inline void assert_values(const dl_values *values, const char *wanted) {
    char joined[2000] = "";
    size_t used = 0;
    for (uint32_t i = 0; i < values->count && used < sizeof joined - 1; i++) {
        used += (size_t)snprintf(joined + used, sizeof joined - used, "%s%.*s", i ? "|" : "",
                                 DL_SPAN_ARG(values->items[i].text));
    }
    assert_string_equal(joined, wanted);
}

#endif
