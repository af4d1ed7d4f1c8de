/* What an archive does for long can be ended, and leaves it as it was. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "dateline_archive.h"

enum { STORIES = 60 };

static char path[] = "/tmp/dateline-interrupt-XXXXXX";
static int asked, goes_on_for; /* so many times */
static bool until_forgotten;   /* goes on as long as others see stories in the archive */

static uint64_t count_of(dateline_archive *archive, const char *name) {
    dateline_archive_count count = DATELINE_ARCHIVE_COUNT_INIT;
    for (uint32_t i = 0; dateline_archive_count_at(archive, i, &count) == DATELINE_OK; i++) {
        if (strcmp(count.name, name) == 0) return count.count;
    }
    fail_msg("no count of %s", name);
    return 0;
}

static bool ask(void *context) {
    dateline_archive *other;
    dateline_archive_options options = DATELINE_ARCHIVE_OPTIONS_INIT;
    (void)context;
    if (!until_forgotten) return asked++ < goes_on_for;
    asked++;
    options.read_only = true;
    assert_int_equal(dateline_archive_open(dateline_text_of(path), &options, &other), DATELINE_OK);
    bool goes_on = count_of(other, "stories") > 0;
    dateline_archive_close(other);
    return goes_on;
}

static bool ignore_finding(void *context, const char *bytes, size_t size_bytes) {
    (void)context, (void)bytes, (void)size_bytes;
    return true;
}

static void add(dateline_archive *archive, int number) {
    char json[1200];
    dateline_record *record;
    int size = snprintf(
        json, sizeof json,
        "{\"url\":\"https://tane.example/%d\",\"source\":{\"capturedAt\":\"2024-05-%02dT09:00:00Z\"},"
        "\"headline\":\"Weir number %d is open\",\"datePublished\":\"2024-05-02\",\"articleBody\":\"",
        number, number % 28 + 1, number);
    for (int i = 0; i < 60; i++)
        size += snprintf(json + size, sizeof json - (size_t)size, "word%d ", (number * 31 + i * i) % 500);
    snprintf(json + size, sizeof json - (size_t)size, "\"}");
    assert_int_equal(dateline_record_read(dateline_text_of(json), NULL, NULL, &record), DATELINE_OK);
    assert_int_equal(dateline_archive_add(archive, record, NULL), DATELINE_OK);
    dateline_record_free(record);
}

static int set_up(void **state) {
    dateline_archive *archive;
    dateline_archive_options options = DATELINE_ARCHIVE_OPTIONS_INIT;
    options.working = ask;
    close(mkstemp(path));
    asked = 0;
    goes_on_for = 0;
    until_forgotten = false;
    assert_int_equal(dateline_archive_open(dateline_text_of(path), &options, &archive), DATELINE_OK);
    for (int i = 0; i < STORIES; i++) add(archive, i);
    assert_int_equal(dateline_archive_commit(archive), DATELINE_OK);
    assert_int_equal(asked, 0); /* adding is not interrupted */
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

static void check_interrupted(dateline_archive *archive, dateline_result result) {
    assert_int_equal(result, DATELINE_FAILED);
    assert_string_equal(dateline_archive_error(archive), "interrupted");
    assert_true(asked > 0);
    asked = 0;
}

static dateline_result search(dateline_archive *archive) {
    dateline_results *results;
    dateline_search_options options = DATELINE_SEARCH_OPTIONS_INIT;
    options.facet_values = 10;
    options.count = STORIES;
    dateline_result result =
        dateline_archive_search(archive, dateline_text_of("word* OR weir"), &options, &results);
    assert_int_equal(results != NULL, result == DATELINE_OK);
    dateline_results_free(results);
    return result;
}

/* Not interrupted: all of it works, whatever was interrupted before. */
static void check_whole(dateline_archive *archive) {
    goes_on_for = 1000000;
    assert_int_equal(dateline_archive_check(archive, ignore_finding, NULL), DATELINE_OK);
    assert_int_equal(search(archive), DATELINE_OK);
    assert_int_equal(dateline_archive_vacuum(archive), DATELINE_OK);
    assert_int_equal(dateline_archive_check(archive, ignore_finding, NULL), DATELINE_OK);
    goes_on_for = 0;
    asked = 0;
}

static void test_check(void **state) {
    check_interrupted(*state, dateline_archive_check(*state, ignore_finding, NULL));
    check_whole(*state);
}

static void test_vacuum(void **state) {
    check_interrupted(*state, dateline_archive_vacuum(*state));
    check_whole(*state);
    assert_int_equal(count_of(*state, "stories"), STORIES);
}

static void test_search(void **state) {
    check_interrupted(*state, search(*state));
    check_interrupted(*state, search(*state));
    check_whole(*state);
}

static void test_cluster(void **state) {
    check_interrupted(*state, dateline_archive_cluster(*state));
    assert_int_equal(count_of(*state, "clusters"), 0);
    check_whole(*state);
    goes_on_for = 1000000;
    assert_int_equal(dateline_archive_cluster(*state), DATELINE_OK);
    asked = goes_on_for = 0; /* and what comes then is not asked about, however late */
    usleep(60000);
    for (int i = 0; i < STORIES; i++) add(*state, STORIES + i);
    assert_int_equal(dateline_archive_commit(*state), DATELINE_OK);
    assert_int_equal(asked, 0);
}

/* All stories or none. */
static void test_forget(void **state) {
    uint64_t stories;
    check_interrupted(*state, dateline_archive_forget(*state, dateline_text_of("tane.example"), &stories));
    assert_int_equal(stories, 0);
    assert_int_equal(count_of(*state, "stories"), STORIES);
    check_whole(*state);
}

/* Interrupted when only the unused parts are left: that is said. */
static void test_forget_before_the_end(void **state) {
    uint64_t stories;
    until_forgotten = true;
    check_interrupted(*state, dateline_archive_forget(*state, dateline_text_of("tane.example"), &stories));
    assert_non_null(strstr(dateline_archive_message(*state).data, "--vacuum"));
    until_forgotten = false;
    assert_int_equal(count_of(*state, "stories"), 0);
    check_whole(*state);
}

/* One that is read only has nothing to undo. */
static void test_read_only(void **state) {
    dateline_archive *archive;
    dateline_archive_options options = DATELINE_ARCHIVE_OPTIONS_INIT;
    (void)state;
    options.working = ask;
    options.read_only = true;
    assert_int_equal(dateline_archive_open(dateline_text_of(path), &options, &archive), DATELINE_OK);
    check_interrupted(archive, search(archive));
    check_interrupted(archive, dateline_archive_check(archive, ignore_finding, NULL));
    goes_on_for = 1000000;
    assert_int_equal(search(archive), DATELINE_OK);
    dateline_archive_close(archive);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_check, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_vacuum, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_search, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_cluster, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_forget, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_forget_before_the_end, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_read_only, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
