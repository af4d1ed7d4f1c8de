/* The door to who said what: dateline_archive_speakers and dateline_archive_said. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "dateline_archive.h"

static char path[] = "/tmp/dateline-said-XXXXXX";

#define SAID(name, text)                                                                                     \
    "{\"kind\":\"direct\",\"speaker\":{\"name\":\"" name                                                     \
    "\",\"mention\":\"she\",\"role\":\"harbour master\"},"                                                   \
    "\"cue\":\"said\",\"text\":\"" text "\"}"

static void add(dateline_archive *archive, const char *number, const char *day, const char *end,
                const char *statements) {
    char json[2000];
    dateline_record *record;
    snprintf(json, sizeof json,
             "{\"url\":\"https://tanepost.example/"
             "%s\",\"source\":{\"path\":\"x\",\"capturedAt\":\"2024-05-%sT09:00:00Z\"},"
             "\"headline\":\"Number "
             "%s\",\"datePublished\":\"2024-05-01\",\"inLanguage\":\"en\",\"articleBody\":\"Boats pass "
             "the weir %s again, and nobody asks them why they do so. %s\",\"statements\":[%s]}",
             number, day, number, number, end, statements);
    assert_int_equal(dateline_record_read(dateline_text_of(json), NULL, NULL, &record), DATELINE_OK);
    assert_int_equal(dateline_archive_add(archive, record, NULL), DATELINE_OK);
    dateline_record_free(record);
}

static int set_up(void **state) {
    dateline_archive *archive;
    close(mkstemp(path));
    assert_int_equal(dateline_archive_open(dateline_text_of(path), NULL, &archive), DATELINE_OK);
    add(archive, "1", "01", "",
        SAID("Ottoline Farrow", "It sails.") "," SAID("Ottoline Farrow", "It may not."));
    add(archive, "1", "02", "Nor how.", SAID("Ottoline Farrow", "It sails."));
    add(archive, "2", "03", "",
        SAID("Ben Hill", "It sails!") ",{\"kind\":\"mixed\",\"speaker\":{\"mention\":\"officials\"},\"date\":"
                                      "\"2024-04-30\",\"text\":\"that it does\"}");
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

static void check_text(dateline_text text, const char *expected) {
    assert_int_equal(text.size_bytes, strlen(expected));
    assert_memory_equal(text.data, expected, text.size_bytes);
}

/* --- speakers --- */

static void speakers_are_told(void **state) {
    dateline_speakers *speakers;
    dateline_archive_speaker speaker = DATELINE_ARCHIVE_SPEAKER_INIT;
    assert_int_equal(dateline_archive_speakers(*state, NULL, &speakers), DATELINE_OK);
    assert_int_equal(dateline_speakers_get(speakers, 0, &speaker), DATELINE_OK);
    check_text(speaker.name, "Ben Hill");
    assert_int_equal(dateline_speakers_get(speakers, 1, &speaker), DATELINE_OK);
    check_text(speaker.name, "Ottoline Farrow");
    assert_int_equal(speaker.statements, 1);
    assert_int_equal(speaker.stories, 1);
    check_text(speaker.first, "2024-05-01T00:00:00Z");
    check_text(speaker.last, "2024-05-01T00:00:00Z");
    assert_int_equal(dateline_speakers_get(speakers, 2, &speaker), DATELINE_END);
    assert_int_equal(dateline_speakers_get(NULL, 0, &speaker), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_speakers_get(speakers, 0, NULL), DATELINE_BAD_ARGUMENT);
    dateline_speakers_free(speakers);
    dateline_speakers_free(NULL);
}

static void speakers_are_chosen(void **state) {
    dateline_speakers *speakers;
    dateline_archive_speaker speaker = DATELINE_ARCHIVE_SPEAKER_INIT;
    dateline_speakers_options options = DATELINE_SPEAKERS_OPTIONS_INIT;
    options.without_name = true;
    assert_int_equal(dateline_archive_speakers(*state, &options, &speakers), DATELINE_OK);
    assert_int_equal(dateline_speakers_get(speakers, 0, &speaker), DATELINE_OK);
    check_text(speaker.name, "officials");
    assert_int_equal(dateline_speakers_get(speakers, 1, &speaker), DATELINE_END);
    dateline_speakers_free(speakers);
    options = (dateline_speakers_options)DATELINE_SPEAKERS_OPTIONS_INIT;
    options.order = DATELINE_SPEAKERS_BY_NAME;
    options.beginning = dateline_text_of("far");
    assert_int_equal(dateline_archive_speakers(*state, &options, &speakers), DATELINE_OK);
    assert_int_equal(dateline_speakers_get(speakers, 0, &speaker), DATELINE_OK);
    check_text(speaker.name, "Ottoline Farrow");
    dateline_speakers_free(speakers);
    options.first = 200000;
    assert_int_equal(dateline_archive_speakers(*state, &options, &speakers), DATELINE_OK);
    assert_int_equal(dateline_speakers_get(speakers, 0, &speaker), DATELINE_END);
    dateline_speakers_free(speakers);
    options.order = (dateline_speaker_order)2;
    assert_int_equal(dateline_archive_speakers(*state, &options, &speakers), DATELINE_BAD_ARGUMENT);
    assert_null(speakers);
    assert_int_equal(dateline_archive_speakers(NULL, NULL, &speakers), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_archive_speakers(*state, NULL, NULL), DATELINE_BAD_ARGUMENT);
}

/* --- what they said --- */

static dateline_said *said_by(dateline_archive *archive, const char *name,
                              const dateline_said_options *options) {
    dateline_said *said;
    assert_int_equal(dateline_archive_said(archive, dateline_text_of(name), options, &said), DATELINE_OK);
    return said;
}

static void what_was_said_is_told(void **state) {
    dateline_said *said = said_by(*state, "ottoline farrow", NULL);
    dateline_said_info info = DATELINE_SAID_INFO_INIT;
    dateline_said_statement it = DATELINE_SAID_STATEMENT_INIT;
    assert_int_equal(dateline_said_get_info(said, &info), DATELINE_OK);
    check_text(info.name, "Ottoline Farrow");
    assert_int_equal(info.count, 2);
    assert_int_equal(info.stories, 1);
    assert_int_equal(info.direct, 2);
    assert_int_equal(info.indirect + info.mixed, 0);
    assert_int_equal(info.cut, 1);
    assert_int_equal(info.listed, 2);
    assert_false(info.only_newest);
    assert_int_equal(dateline_said_get(said, 0, &it), DATELINE_OK);
    assert_int_equal(it.story, 1);
    assert_int_equal(it.first_revision, 1);
    assert_int_equal(it.last_revision, 2);
    assert_int_equal(it.position, 0);
    assert_string_equal(it.kind, "direct");
    check_text(it.text, "It sails.");
    check_text(it.mention, "she");
    check_text(it.role, "harbour master");
    check_text(it.cue, "said");
    assert_int_equal(it.date.size_bytes, 0);
    check_text(it.said, "2024-05-01T00:00:00Z");
    check_text(it.first_seen, "2024-05-01T09:00:00Z");
    check_text(it.last_seen, "2024-05-02T09:00:00Z");
    assert_int_equal(it.cut.size_bytes, 0);
    check_text(it.url, "https://tanepost.example/1");
    check_text(it.site, "tanepost.example");
    check_text(it.headline, "Number 1");
    check_text(it.language, "en");
    assert_int_equal(it.other_stories, 1);
    assert_int_equal(it.other_sites, 0);
    assert_int_equal(dateline_said_get(said, 1, &it), DATELINE_OK);
    check_text(it.text, "It may not.");
    check_text(it.cut, "2024-05-02T09:00:00Z");
    assert_int_equal(it.last_revision, 1);
    assert_int_equal(dateline_said_get(said, 2, &it), DATELINE_END);
    dateline_said_free(said);
    dateline_said_free(NULL);
}

static void check_first(dateline_archive *archive, const char *name, const dateline_said_options *options,
                        const char *expected) {
    dateline_said *said = said_by(archive, name, options);
    dateline_said_statement it = DATELINE_SAID_STATEMENT_INIT;
    assert_int_equal(dateline_said_get(said, 0, &it), *expected ? DATELINE_OK : DATELINE_END);
    check_text(it.text, expected);
    dateline_said_free(said);
}

static void orders_and_pages_are_chosen(void **state) {
    dateline_said_options options = DATELINE_SAID_OPTIONS_INIT;
    options.order = DATELINE_SAID_FIRST_FIRST;
    check_first(*state, "Ottoline Farrow", &options, "It may not.");
    options.order = DATELINE_MOST_CARRIED_FIRST;
    check_first(*state, "Ottoline Farrow", &options, "It sails.");
    options.first = 1;
    check_first(*state, "Ottoline Farrow", &options, "It may not.");
    options.first = 2;
    check_first(*state, "Ottoline Farrow", &options, "");
    options = (dateline_said_options)DATELINE_SAID_OPTIONS_INIT;
    options.without_name = true;
    check_first(*state, "Officials", &options, "that it does");
}

static void nobody_is_absent(void **state) {
    dateline_said *said;
    dateline_said_info info = DATELINE_SAID_INFO_INIT;
    dateline_said_options options = DATELINE_SAID_OPTIONS_INIT;
    assert_int_equal(dateline_archive_said(*state, dateline_text_of("Farrow"), NULL, &said), DATELINE_ABSENT);
    assert_null(said);
    assert_int_equal(dateline_archive_said(*state, dateline_text_of("officials"), NULL, &said),
                     DATELINE_ABSENT);
    assert_int_equal(dateline_archive_said(*state, dateline_text_of(""), NULL, &said), DATELINE_ABSENT);
    options.order = (dateline_said_order)3;
    assert_int_equal(dateline_archive_said(*state, dateline_text_of("Ben Hill"), &options, &said),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_archive_said(*state, (dateline_text){NULL, 0}, NULL, &said),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_archive_said(NULL, dateline_text_of("Ben Hill"), NULL, &said),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_said_get_info(NULL, &info), DATELINE_BAD_ARGUMENT);
}

int main(void) {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        TEST(speakers_are_told),           TEST(speakers_are_chosen), TEST(what_was_said_is_told),
        TEST(orders_and_pages_are_chosen), TEST(nobody_is_absent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
