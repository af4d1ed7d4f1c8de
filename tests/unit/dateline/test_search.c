/* The door to searching: dateline_archive_search and what it gives. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "dateline_archive.h"

static char path[] = "/tmp/dateline-search-XXXXXX";

static void add(dateline_archive *archive, const char *json) {
    dateline_record *record;
    assert_int_equal(dateline_record_read(dateline_text_of(json), NULL, NULL, &record), DATELINE_OK);
    assert_int_equal(dateline_archive_add(archive, record, NULL), DATELINE_OK);
    dateline_record_free(record);
}

static int set_up(void **state) {
    dateline_archive *archive;
    close(mkstemp(path));
    assert_int_equal(dateline_archive_open(dateline_text_of(path), NULL, &archive), DATELINE_OK);
    add(archive, "{\"url\":\"https://tanepost.example/"
                 "1\",\"source\":{\"path\":\"x\",\"capturedAt\":\"2024-05-01T09:00:00Z\"},"
                 "\"type\":\"NewsArticle\",\"headline\":\"The weir is "
                 "open\",\"datePublished\":\"2024-05-01\",\"inLanguage\":\"en\","
                 "\"author\":[{\"name\":\"Ada Marsh\",\"type\":\"Person\"},{\"name\":\"Ben "
                 "Hill\",\"type\":\"Person\"}],"
                 "\"articleBody\":\"Boats pass the weir again.\"}");
    add(archive, "{\"url\":\"https://marsch.example/"
                 "2\",\"source\":{\"path\":\"x\",\"capturedAt\":\"2024-05-02T09:00:00Z\"},"
                 "\"headline\":\"Fish\",\"articleBody\":\"No fish at the weir.\"}");
    *state = archive;
    return 0;
}

static int tear_down(void **state) {
    static const char *const endings[] = {"", "-wal", "-shm"};
    dateline_archive_close(*state);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        char name[80];
        snprintf(name, sizeof name, "%s%s", path, endings[i]);
        unlink(name);
    }
    memset(strrchr(path, '-') + 1, 'X', 6);
    return 0;
}

static dateline_results *search(dateline_archive *archive, const char *query,
                                const dateline_search_options *options) {
    dateline_results *results;
    assert_int_equal(dateline_archive_search(archive, dateline_text_of(query), options, &results),
                     DATELINE_OK);
    return results;
}

static dateline_results_info info_of(const dateline_results *results) {
    dateline_results_info info = DATELINE_RESULTS_INFO_INIT;
    assert_int_equal(dateline_results_get_info(results, &info), DATELINE_OK);
    return info;
}

static void check_text(dateline_text text, const char *expected) {
    assert_int_equal(text.size_bytes, strlen(expected));
    assert_memory_equal(text.data, expected, text.size_bytes);
}

static bool append(void *context, const char *bytes, size_t size_bytes) {
    char *out = context;
    size_t size = strlen(out);
    memcpy(out + size, bytes, size_bytes);
    out[size + size_bytes] = '\0';
    return true;
}

static bool refuse(void *context, const char *bytes, size_t size_bytes) {
    (void)context, (void)bytes, (void)size_bytes;
    return false;
}

/* What was not yet committed is found, too; and the results outlive the archive. */
static void hits_are_given(void **state) {
    dateline_results *results = search(*state, "weir", NULL);
    dateline_hit hit = DATELINE_HIT_INIT;
    dateline_archive_close(*state);
    *state = NULL;
    dateline_results_info info = info_of(results);
    assert_int_equal(info.count, 2);
    assert_int_equal(info.hit_count, 2);
    assert_int_equal(info.facet_count, 0);
    assert_int_equal(info.day_count, 0);
    assert_false(info.scored_only_newest);
    assert_null(info.error.data);
    assert_int_equal(dateline_results_get_hit(results, 0, &hit), DATELINE_OK);
    assert_int_equal(hit.story, 1);
    assert_int_equal(hit.revision, 1);
    check_text(hit.url, "https://tanepost.example/1");
    check_text(hit.headline, "The weir is open");
    check_text(hit.site, "tanepost.example");
    check_text(hit.type, "NewsArticle");
    check_text(hit.language, "en");
    check_text(hit.date_published, "2024-05-01");
    check_text(hit.first_seen, "2024-05-01T09:00:00Z");
    check_text(hit.last_seen, "2024-05-01T09:00:00Z");
    assert_null(hit.unpublished.data);
    check_text(hit.snippet, "Boats pass the weir again.");
    assert_int_equal(hit.author_count, 2);
    check_text(hit.authors[1], "Ben Hill");
    assert_int_equal(hit.headline_mark_count, 1);
    assert_int_equal(hit.headline_marks[0].start, 4);
    assert_int_equal(hit.headline_marks[0].end, 8);
    assert_int_equal(hit.snippet_mark_count, 1);
    assert_int_equal(hit.snippet_marks[0].start, 15);
    assert_int_equal(hit.snippet_marks[0].end, 19);
    assert_int_equal(hit.revisions, 1);
    assert_int_equal(hit.copies, 0);
    assert_false(hit.cut_before || hit.cut_after);
    assert_int_equal(dateline_results_get_hit(results, 1, &hit), DATELINE_OK);
    assert_int_equal(hit.story, 2);
    assert_int_equal(dateline_results_get_hit(results, 2, &hit), DATELINE_END);
    assert_int_equal(hit.story, 0);
    dateline_results_free(results);
}

static void options_are_heeded(void **state) {
    dateline_search_options options = DATELINE_SEARCH_OPTIONS_INIT;
    dateline_hit hit = DATELINE_HIT_INIT;
    options.order = DATELINE_OLDEST_FIRST;
    options.first = 1;
    options.count = 1;
    dateline_results *results = search(*state, "weir", &options);
    assert_int_equal(info_of(results).count, 2);
    assert_int_equal(info_of(results).hit_count, 1);
    assert_int_equal(dateline_results_get_hit(results, 0, &hit), DATELINE_OK);
    assert_int_equal(hit.story, 2);
    dateline_results_free(results);
    options = (dateline_search_options)DATELINE_SEARCH_OPTIONS_INIT;
    options.scored_hits = 1;
    results = search(*state, "weir", &options);
    assert_true(info_of(results).scored_only_newest);
    assert_int_equal(info_of(results).hit_count, 1);
    dateline_results_free(results);
}

static void counts_are_given(void **state) {
    dateline_search_options options = DATELINE_SEARCH_OPTIONS_INIT;
    dateline_facet facet = DATELINE_FACET_INIT;
    dateline_facet_value value = DATELINE_FACET_VALUE_INIT;
    dateline_day_count day = DATELINE_DAY_COUNT_INIT;
    options.facet_values = 1;
    dateline_results *results = search(*state, "weir", &options);
    static const char *const names[] = {"site", "language", "section", "author", "type", "change"};
    assert_int_equal(info_of(results).facet_count, 6);
    for (uint32_t i = 0; i < 6; i++) {
        assert_int_equal(dateline_results_get_facet(results, i, &facet), DATELINE_OK);
        assert_string_equal(facet.name, names[i]);
    }
    assert_int_equal(dateline_results_get_facet(results, 6, &facet), DATELINE_END);
    assert_int_equal(dateline_results_get_facet(results, 0, &facet), DATELINE_OK);
    assert_int_equal(facet.value_count, 1);
    assert_int_equal(facet.other_count, 1);
    assert_int_equal(facet.none_count, 0);
    assert_int_equal(dateline_results_get_facet(results, 3, &facet), DATELINE_OK);
    assert_int_equal(facet.none_count, 1); /* one of the two names no author */
    assert_int_equal(dateline_results_get_facet_value(results, 0, 0, &value), DATELINE_OK);
    check_text(value.name, "tanepost.example");
    assert_int_equal(value.count, 1);
    assert_int_equal(dateline_results_get_facet_value(results, 0, 1, &value), DATELINE_END);
    assert_int_equal(dateline_results_get_facet_value(results, 6, 0, &value), DATELINE_END);
    assert_int_equal(info_of(results).day_count, 2);
    assert_int_equal(dateline_results_get_day(results, 1, &day), DATELINE_OK);
    check_text(day.day, "2024-05-02");
    assert_int_equal(day.count, 1);
    assert_int_equal(dateline_results_get_day(results, 2, &day), DATELINE_END);
    dateline_results_free(results);
}

static void json_is_written(void **state) {
    dateline_search_options options = DATELINE_SEARCH_OPTIONS_INIT;
    char out[2000] = "";
    options.facet_values = 9;
    options.order = DATELINE_NEWEST_FIRST;
    dateline_results *results = search(*state, "fish", &options);
    assert_int_equal(dateline_results_write_hit(results, 0, append, out), DATELINE_OK);
    assert_string_equal(
        out, "{\"url\":\"https://marsch.example/"
             "2\",\"site\":\"marsch.example\",\"headline\":\"Fish\",\"headlineMarks\":[[0,4]],"
             "\"snippet\":\"No fish at the weir.\",\"snippetMarks\":[[3,7]],\"revisions\":1,\"copies\":0,"
             "\"firstSeen\":\"2024-05-02T09:00:00Z\",\"lastSeen\":\"2024-05-02T09:00:00Z\",\"story\":2,"
             "\"revision\":2}\n");
    *out = '\0';
    assert_int_equal(dateline_results_write_counts(results, append, out), DATELINE_OK);
    assert_string_equal(out, "{\"count\":1,\"facets\":{\"site\":[{\"value\":\"marsch.example\",\"count\":1}],"
                             "\"language\":[{\"count\":1}],"
                             "\"section\":[{\"count\":1}],"
                             "\"author\":[{\"count\":1}],\"type\":[{\"count\":1}],\"change\":[]},\"days\":[{"
                             "\"day\":\"2024-05-02\",\"count\":1}]}\n");
    assert_int_equal(dateline_results_write_hit(results, 1, append, out), DATELINE_END);
    assert_int_equal(dateline_results_write_hit(results, 0, refuse, NULL), DATELINE_STOPPED);
    assert_int_equal(dateline_results_write_counts(results, refuse, NULL), DATELINE_STOPPED);
    dateline_results_free(results);
}

static void mistakes_are_told(void **state) {
    dateline_results *results;
    assert_int_equal(dateline_archive_search(*state, dateline_text_of("a autor:b"), NULL, &results),
                     DATELINE_BAD_QUERY);
    dateline_results_info info = info_of(results);
    check_text(info.error, "there is no field 'autor'; did you mean 'author'?");
    assert_int_equal(info.error_offset, 2);
    assert_int_equal(info.error_size_bytes, 5);
    assert_int_equal(info.count, 0);
    assert_int_equal(info.hit_count, 0);
    assert_int_equal(info.facet_count, 0);
    assert_null(dateline_archive_error(*state));
    dateline_results_free(results);
    dateline_results_free(NULL);
}

static void arguments_are_checked(void **state) {
    dateline_search_options options = DATELINE_SEARCH_OPTIONS_INIT;
    dateline_results *results = search(*state, "weir", NULL), *none = results;
    dateline_hit hit = DATELINE_HIT_INIT, unsized = {.size_bytes = 0};
    char out[8] = "";
    assert_int_equal(dateline_archive_search(NULL, dateline_text_of("a"), NULL, &none),
                     DATELINE_BAD_ARGUMENT);
    assert_null(none);
    assert_int_equal(dateline_archive_search(*state, dateline_text_of(NULL), NULL, &none),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_archive_search(*state, dateline_text_of("a"), NULL, NULL),
                     DATELINE_BAD_ARGUMENT);
    options.order = (dateline_order)3;
    assert_int_equal(dateline_archive_search(*state, dateline_text_of("a"), &options, &none),
                     DATELINE_BAD_ARGUMENT);
    options.order = DATELINE_BY_RELEVANCE;
    options.size_bytes = 0;
    assert_int_equal(dateline_archive_search(*state, dateline_text_of("a"), &options, &none),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_results_get_hit(results, 0, &unsized), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_results_get_hit(results, 0, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_results_get_hit(NULL, 0, &hit), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_results_get_info(NULL, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_results_get_facet(results, 0, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_results_get_facet_value(NULL, 0, 0, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_results_get_day(results, 0, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_results_write_hit(NULL, 0, append, out), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_results_write_hit(results, 0, NULL, out), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_results_write_counts(results, NULL, out), DATELINE_BAD_ARGUMENT);
    dateline_results_free(results);
}

/* Stories that are added between searches are found; nothing is written by searching a file that is read
 * only. */
static void searches_follow_changes(void **state) {
    dateline_archive *reader;
    dateline_archive_options options = DATELINE_ARCHIVE_OPTIONS_INIT;
    options.read_only = true;
    dateline_results_free(search(*state, "weir", NULL));
    assert_int_equal(dateline_archive_open(dateline_text_of(path), &options, &reader), DATELINE_OK);
    for (unsigned i = 0; i < 3; i++) {
        char json[300];
        snprintf(json, sizeof json,
                 "{\"url\":\"https://tanepost.example/more/%u\",\"headline\":\"Weir "
                 "again\",\"source\":{\"path\":\"x\","
                 "\"capturedAt\":\"2024-06-0%uT00:00:00Z\"},\"articleBody\":\"Weir %u\"}",
                 i, i + 1, i);
        add(*state, json);
        dateline_results *results = search(*state, "weir", NULL);
        assert_int_equal(info_of(results).count, i + 3);
        dateline_results_free(results);
        results = search(reader, "weir", NULL);
        assert_int_equal(info_of(results).count, i + 3);
        dateline_results_free(results);
    }
    dateline_archive_close(reader);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(hits_are_given, set_up, tear_down),
        cmocka_unit_test_setup_teardown(options_are_heeded, set_up, tear_down),
        cmocka_unit_test_setup_teardown(counts_are_given, set_up, tear_down),
        cmocka_unit_test_setup_teardown(json_is_written, set_up, tear_down),
        cmocka_unit_test_setup_teardown(mistakes_are_told, set_up, tear_down),
        cmocka_unit_test_setup_teardown(arguments_are_checked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(searches_follow_changes, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
