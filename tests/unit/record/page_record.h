/* A page of a test, from its markup to its record. */
#ifndef TESTS_RECORD_PAGE_RECORD_H
#define TESTS_RECORD_PAGE_RECORD_H

#include "article/find_body.h"
#include "article/shown.h"
#include "record/record.h"
#include "unit/claims/page.h"

typedef struct page_record {
    page *page;
    dl_record record;
} page_record;

static inline page_record *page_record_open(const char *html, const char *url) {
    page_record *p = calloc(1, sizeof *p);
    assert_non_null(p);
    p->page = page_open(html, url);
    dl_body_options options = {0};
    dl_find_body(&p->record.body, &p->page->claims, &options);
    dl_read_shown(&p->page->claims, &p->record.body);
    p->record.claims = &p->page->claims;
    dl_resolve(&p->record, &p->page->claims);
    return p;
}

static inline void page_record_close(page_record *p) {
    page_close(p->page);
    free(p);
}

static inline void assert_value(const dl_value *value, const char *wanted) {
    if (!dl_span_equal(value->text, dl_span_from_string(wanted ? wanted : ""))) {
        fail_msg("\"%.*s\", not \"%s\"", DL_SPAN_ARG(value->text), wanted ? wanted : "");
    }
}

/* The values, separated by "|". */
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
