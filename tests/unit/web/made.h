/* The archive of tests/web (make_records.py), and what the pages answer to requests. */
#ifndef TESTS_WEB_MADE_H
#define TESTS_WEB_MADE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "unit/archive/store.h"
#include "web/router.h"

typedef struct made {
    store store;
    dl_web_site site;
    dl_web_response response;
} made;

/* The whole file, in the store's arena. */
static inline dl_span made_file(made *test, const char *name) {
    char path[300];
    snprintf(path, sizeof path, SOURCE_DIR "/tests/web/%s", name);
    FILE *file = fopen(path, "rb");
    if (!file) fail_msg("%s: cannot be opened", path);
    assert_int_equal(fseek(file, 0, SEEK_END), 0);
    size_t size = (size_t)ftell(file);
    char *bytes = dl_arena_alloc_bytes(&test->store.arena, size);
    rewind(file);
    assert_int_equal(fread(bytes, 1, size, file), size);
    fclose(file);
    return dl_span_of(bytes, size);
}

static inline void made_add_gone(made *test, dl_span line) {
    dl_span url, captured = DL_SPAN_NONE;
    dl_addition addition;
    assert_true(dl_span_split(&line, '\t', &url) && dl_span_split(&line, '\t', &captured));
    assert_true(
        dl_archive_add_gone(&test->store.archive, url, captured, dl_span_leading_number(line), &addition));
}

static inline void made_add_lines(made *test, dl_span lines) {
    dl_span line;
    while (dl_span_split(&lines, '\n', &line)) {
        dl_record record;
        dl_read_error wrong;
        dl_addition addition;
        if (!line.size) continue;
        if (!dl_record_read(&record, line, &test->store.arena, &wrong)) fail_msg("%s", wrong.message);
        assert_true(dl_archive_add(&test->store.archive, &record, &addition));
    }
}

/* The archive as it is served: what was written, closed, and opened for reading. */
static inline void made_serve(made *test) {
    store_commit(&test->store);
    dl_archive_close(&test->store.archive);
    store_open(&test->store, &(dl_archive_options){.read_only = true});
    assert_true(dl_web_site_open(&test->site, test->store.path, NULL, NULL));
    dl_buffer_init(&test->response.body, 0, NULL);
}

static inline void made_open(made *test) {
    dl_span line;
    *test = (made){0};
    store_make(&test->store, NULL);
    dl_span gone = made_file(test, "gone.tsv");
    made_add_lines(test, made_file(test, "records.jsonl"));
    while (dl_span_split(&gone, '\n', &line)) {
        if (line.size) made_add_gone(test, line);
    }
    made_serve(test);
}

/* Other records, a line each. */
static inline void made_open_lines(made *test, const char *lines) {
    *test = (made){0};
    store_make(&test->store, NULL);
    made_add_lines(test, dl_arena_copy(&test->store.arena, dl_span_from_string(lines)));
    made_serve(test);
}

static inline void made_close(made *test) {
    dl_buffer_release(&test->response.body);
    dl_web_site_close(&test->site);
    store_release(&test->store);
}

/* The body of the answer, valid until the next one; the rest is in test->response. */
static inline dl_span made_get_as(made *test, const char *target, const char *accept) {
    dl_web_request request;
    dl_arena_reset(&test->site.arena);
    dl_buffer_clear(&test->response.body);
    test->response = (dl_web_response){.body = test->response.body};
    assert_true(dl_web_request_read(&request, dl_span_from_string(target), &test->site.arena));
    request.accept = dl_span_from_string(accept);
    dl_web_answer(&test->site, &request, &test->response);
    assert_false(test->response.body.failed);
    return dl_buffer_span(&test->response.body);
}

static inline dl_span made_get(made *test, const char *target) {
    return made_get_as(test, target, NULL);
}

/* The id of the story whose address ends so. */
static inline long long made_story(made *test, const char *ending) {
    char sql[200];
    snprintf(sql, sizeof sql, "SELECT id FROM story WHERE url LIKE '%%%s'", ending);
    sqlite3_int64 story = store_ask(&test->store, sql);
    if (!story) fail_msg("no story at …%s", ending);
    return story;
}

/* The id of a story's revision, numbered from 0 in the order of time. */
static inline long long made_revision(made *test, long long story, int number) {
    char sql[200];
    snprintf(sql, sizeof sql,
             "SELECT id FROM revision WHERE story = %lld ORDER BY first_seen, digest LIMIT 1 OFFSET %d",
             story, number);
    return store_ask(&test->store, sql);
}

#define assert_has(body, text)                                                                               \
    do {                                                                                                     \
        if (!dl_span_contains((body), DL_SPAN(text)))                                                        \
            fail_msg("'%s' is not in\n%.*s", text, DL_SPAN_ARG(body));                                       \
    } while (0)

#define assert_has_not(body, text)                                                                           \
    do {                                                                                                     \
        if (dl_span_contains((body), DL_SPAN(text))) fail_msg("'%s' is in\n%.*s", text, DL_SPAN_ARG(body));  \
    } while (0)

#endif
