/* The public door: what dateline.h promises to those who call it. */
#include "dateline.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char STORY[] =
    "<!doctype html><html lang=en><title>Harbour reopens</title><h1>Harbour reopens</h1>"
    "<p>The harbour of Wendle is open again after two weeks of storms, and the first boats left before dawn "
    "on Friday, the harbour master said.</p><p>Fishermen had waited for calmer water since the end of last "
    "month.</p>";

typedef struct text {
    char bytes[16384];
    size_t size;
    unsigned calls, stop_after; /* stop_after: 0 never */
} text;

static bool append(void *context, const char *bytes, size_t size_bytes) {
    text *out = context;
    if (out->stop_after && ++out->calls >= out->stop_after) return false;
    assert_true(out->size + size_bytes < sizeof out->bytes);
    memcpy(out->bytes + out->size, bytes, size_bytes);
    out->size += size_bytes;
    return true;
}

static dateline_page story(void) {
    return (dateline_page){.bytes = STORY, .size_bytes = sizeof STORY - 1, .path = "story.html"};
}

static void assert_writes(const dateline_record *record, dateline_format format, const char *part) {
    text out = {.size = 0};
    assert_true(dateline_record_write(record, format, append, &out));
    assert_true(out.size > 0 && out.bytes[out.size - 1] == '\n');
    if (!strstr(out.bytes, part)) fail_msg("no \"%s\" in: %s", part, out.bytes);
}

static void a_record_is_written_in_every_format_and_again(void **state) {
    (void)state;
    dateline_extractor *extractor = dateline_extractor_new(NULL);
    dateline_page page = story();
    const dateline_record *record = dateline_extract(extractor, &page);
    assert_null(dateline_record_error(record));
    for (int round = 0; round < 2; round++) {
        assert_writes(record, DATELINE_JSONL, "{\"source\":{\"path\":\"story.html\"");
        assert_writes(record, DATELINE_JSON, "\n  \"headline\": \"Harbour reopens\"");
        assert_writes(record, DATELINE_JSONLD, "\"@context\":\"https://schema.org\"");
        assert_writes(record, DATELINE_TEXT, "The harbour of Wendle is open again");
        assert_writes(record, DATELINE_MARKDOWN, "# Harbour reopens\n");
    }
    text out = {.stop_after = 1};
    assert_false(dateline_record_write(record, DATELINE_JSONL, append, &out));
    dateline_extractor_free(extractor);
    dateline_extractor_free(NULL);
}

static void the_header_names_the_encoding(void **state) {
    (void)state;
    dateline_extractor *extractor = dateline_extractor_new(NULL);
    dateline_page page = {.bytes = "<h1>\xCF\xF0\xE8\xE2\xE5\xF2</h1>",
                          .size_bytes = 15,
                          .url = "https://example.org/news/1",
                          .captured = "2024-05-03T18:19:08Z",
                          .content_type = "text/html; charset=\"windows-1251\""};
    const dateline_record *record = dateline_extract(extractor, &page);
    assert_writes(record, DATELINE_JSONL, "\"headline\":\"Привет\"");
    assert_writes(record, DATELINE_JSONL, "\"capturedAt\":\"2024-05-03T18:19:08Z\"");
    assert_writes(record, DATELINE_JSONL, "\"url\":\"https://example.org/news/1\"");
    dateline_extractor_free(extractor);
}

static void nothing_is_a_page_too(void **state) {
    (void)state;
    dateline_extractor *extractor = dateline_extractor_new(NULL);
    dateline_page page = {.bytes = NULL, .size_bytes = 0};
    assert_writes(dateline_extract(extractor, &page), DATELINE_JSONL, "\"source\":{\"path\":\"\"");
    dateline_extractor_free(extractor);
}

static void limits_are_kept_and_forgotten(void **state) {
    (void)state;
    dateline_options options = {.max_page_bytes = 1024, .max_nodes = 1000};
    dateline_extractor *extractor = dateline_extractor_new(&options);
    options = (dateline_options){.max_page_bytes = 1}; /* it has its own */
    static char large[1025];
    memset(large, ' ', sizeof large);
    dateline_page page = {.bytes = large, .size_bytes = sizeof large, .path = "large.html"};
    const dateline_record *record = dateline_extract(extractor, &page);
    assert_string_equal(dateline_record_error(record), "too-large");
    assert_writes(record, DATELINE_JSONL, "\"message\":\"the page has 1025 bytes and the limit is 1024\"");
    text out = {.size = 0};
    assert_true(dateline_record_write(record, DATELINE_TEXT, append, &out));
    assert_int_equal(out.size, 0);
    page = story();
    assert_null(dateline_record_error(dateline_extract(extractor, &page)));
    dateline_extractor_free(extractor);

    static char many[100 * sizeof "<p a b>x"];
    for (int i = 0; i < 100; i++) strcat(many, "<p a b>x");
    page = (dateline_page){.bytes = many, .size_bytes = strlen(many)};
    options = (dateline_options){.max_nodes = 100};
    extractor = dateline_extractor_new(&options);
    assert_writes(dateline_extract(extractor, &page), DATELINE_JSONL, "\"truncated\":\"");
    dateline_extractor_free(extractor);
    options = (dateline_options){.max_attributes = 100};
    extractor = dateline_extractor_new(&options);
    assert_writes(dateline_extract(extractor, &page), DATELINE_JSONL, "\"truncated\":\"");
    dateline_extractor_free(extractor);
}

/* --- memory --- */

typedef struct account {
    size_t blocks, calls, fails_at; /* fails_at: 0 never */
} account;

static void *resize(void *context, void *memory, size_t size_bytes) {
    account *held = context;
    if (size_bytes == 0) {
        held->blocks -= memory != NULL;
        free(memory);
        return NULL;
    }
    if (++held->calls == held->fails_at) return NULL;
    void *moved = realloc(memory, size_bytes);
    assert_non_null(moved);
    held->blocks += memory == NULL;
    return moved;
}

/* Whichever allocation fails, nothing is lost, and the extractor goes on when there is memory again. */
static void each_allocation_may_fail(void **state) {
    (void)state;
    dateline_page page = story();
    for (size_t failing = 1;; failing++) {
        account held = {.fails_at = failing};
        dateline_allocator allocator = {resize, &held};
        dateline_options options = {.allocator = &allocator};
        dateline_extractor *extractor = dateline_extractor_new(&options);
        if (extractor) {
            const char *error = dateline_record_error(dateline_extract(extractor, &page));
            if (error) assert_string_equal(error, "no-memory");
            held.fails_at = 0;
            const dateline_record *record = dateline_extract(extractor, &page);
            assert_null(dateline_record_error(record));
            assert_writes(record, DATELINE_JSONL, "Harbour reopens");
        }
        dateline_extractor_free(extractor);
        assert_int_equal(held.blocks, 0);
        if (held.calls < failing) break;
        assert_true(failing < 10000);
    }
}

/* --- threads --- */

static void *extract_often(void *context) {
    dateline_page page = story();
    dateline_extractor *extractor = dateline_extractor_new(NULL);
    for (int round = 0; extractor && round < 50; round++) {
        text *out = context;
        out->size = 0;
        if (!dateline_record_write(dateline_extract(extractor, &page), DATELINE_JSONL, append, out)) break;
    }
    dateline_extractor_free(extractor);
    return NULL;
}

static void threads_do_not_know_each_other(void **state) {
    (void)state;
    enum { COUNT = 3 };
    static text outs[COUNT];
    pthread_t threads[COUNT];
    for (int i = 0; i < COUNT; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, extract_often, &outs[i]), 0);
    }
    for (int i = 0; i < COUNT; i++) pthread_join(threads[i], NULL);
    for (int i = 1; i < COUNT; i++) assert_string_equal(outs[i].bytes, outs[0].bytes);
    assert_non_null(strstr(outs[0].bytes, "Harbour reopens"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_is_written_in_every_format_and_again),
        cmocka_unit_test(the_header_names_the_encoding),
        cmocka_unit_test(nothing_is_a_page_too),
        cmocka_unit_test(limits_are_kept_and_forgotten),
        cmocka_unit_test(each_allocation_may_fail),
        cmocka_unit_test(threads_do_not_know_each_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
