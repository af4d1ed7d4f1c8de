/* Queries: whatever is written, FTS5 takes the expression that is made of it, or a mistake inside the query
 * is pointed at.  The first byte tells the order and the page.  What is searched is a small archive. */
#include "archive/add.h"
#include "archive/search.h"
#include "record/read_record.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char *const records[] = {
    "{\"url\":\"https://a.example/1\",\"headline\":\"Harbour of Wendle "
    "reopens\",\"inLanguage\":\"en\",\"datePublished\":\"2024-05-03\","
    "\"author\":[{\"name\":\"Ada Marsh\"}],\"articleBody\":\"A storm. The harbour master's boats; "
    "l'\xC3\x89tat pays 1,200 marks.\"}",
    "{\"url\":\"https://b.a.example/"
    "2\",\"type\":\"NewsArticle\",\"headline\":\"東京都議会が開会\",\"articleBody\":\"東京都の議会 a b c\"}",
    "{\"url\":\"https://c.example/"
    "3\",\"headline\":\"a\",\"keywords\":[\"b\"],\"articleSection\":[\"c\"],\"description\":\"a b c\"}",
};

static dl_archive archive;

static dl_searcher *make_searcher(void) {
    const dl_archive_options options = {.no_copies = true};
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    if (!dl_archive_open(&archive, ":memory:", &options, NULL)) abort();
    for (size_t i = 0; i < DL_COUNT_OF(records); i++) {
        dl_record record;
        dl_read_error wrong;
        dl_addition added;
        if (!dl_record_read(&record, dl_span_from_string(records[i]), &arena, &wrong)) abort();
        if (!dl_archive_add(&archive, &record, &added)) abort();
    }
    if (!dl_archive_commit(&archive)) abort();
    dl_arena_release(&arena);
    dl_searcher *searcher = dl_searcher_new(archive.db, NULL);
    if (!searcher) abort();
    return searcher;
}

static void check_snippet(const dl_snippet *snippet) {
    uint32_t last = 0;
    for (uint32_t i = 0; i < snippet->mark_count; i++) {
        const dl_snippet_mark *mark = &snippet->marks[i];
        if (mark->start < last || mark->end <= mark->start || mark->end > snippet->text.size) abort();
        last = mark->end;
    }
}

static void check(const dl_search_results *results, dl_span query) {
    if (results->error.data) {
        if (!results->error.size || results->error_offset + results->error_size > query.size) abort();
        return;
    }
    if (results->hit_count > results->count || results->count > DL_COUNT_OF(records)) abort();
    for (uint32_t i = 0; i < results->hit_count; i++) {
        check_snippet(&results->hits[i].headline);
        check_snippet(&results->hits[i].snippet);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static dl_searcher *searcher;
    if (!searcher) searcher = make_searcher();
    unsigned how = size ? data[0] : 0;
    const dl_search_request request = {
        .query = size ? dl_span_of((const char *)data + 1, size - 1) : DL_SPAN(""),
        .order = (dl_search_order)(how % 3),
        .first = how / 3 % 2,
        .count = 1 + how / 6 % 3,
        .facet_values = how / 18 % 3,
        .budget = how / 54,
    };
    dl_search_results results;
    if (dl_search(searcher, &request, &results) != SQLITE_OK) abort();
    check(&results, request.query);
    dl_search_results_release(&results);
    return 0;
}
