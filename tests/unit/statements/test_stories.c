/* Stories in many languages, and what is said in them.
 *
 * stories/NAME.txt: the language; a line for each paragraph; behind a line "---" a line for each statement,
 * as told.h has it.  With DATELINE_SHOW in the environment what is found is printed. */
#include "told.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>

static dl_span read_file(dl_arena *arena, const char *path) {
    FILE *file = fopen(path, "rb");
    char *bytes = dl_arena_alloc(arena, 1 << 16);
    assert_non_null(file);
    assert_non_null(bytes);
    size_t size = fread(bytes, 1, 1 << 16, file);
    fclose(file);
    return dl_span_of(bytes, size);
}

static void check_story(dl_arena *arena, const char *path) {
    dl_span text = read_file(arena, path), language, mark = DL_SPAN("---\n");
    dl_record record;
    dl_buffer found;
    assert_true(dl_span_split(&text, '\n', &language));
    size_t end = dl_span_find(text, mark, 0);
    told_record(&record, arena, language, dl_span_sub(text, 0, end));
    dl_find_statements(&record, arena);
    assert_false(arena->failed);
    dl_buffer_init(&found, 0, NULL);
    told_lines(&found, &record, arena);
    if (getenv("DATELINE_SHOW")) printf("%s\n%.*s\n", path, DL_SPAN_ARG(dl_buffer_span(&found)));
    dl_span wanted = dl_span_sub(text, end + mark.size, text.size);
    if (end == SIZE_MAX || !dl_span_equal(wanted, dl_buffer_span(&found))) {
        print_error("%s:\n%.*s\n", path, DL_SPAN_ARG(dl_buffer_span(&found)));
        fail();
    }
    dl_buffer_release(&found);
}

static void what_is_said_in_stories(void **state) {
    (void)state;
    char path[512];
    const char *folder = SOURCE_DIR "/tests/unit/statements/stories";
    DIR *files = opendir(folder);
    unsigned count = 0;
    dl_arena arena;
    assert_non_null(files);
    dl_arena_init(&arena, 0, NULL);
    for (struct dirent *entry; (entry = readdir(files));) {
        if (!strstr(entry->d_name, ".txt")) continue;
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        check_story(&arena, path);
        dl_arena_reset(&arena);
        count++;
    }
    closedir(files);
    dl_arena_release(&arena);
    assert_true(count >= 20);
}

/* Reckoned from the day of publication, a Friday; only those of what is said. */
static void times_of_what_is_said(void **state) {
    (void)state;
    dl_arena arena;
    dl_record record;
    dl_arena_init(&arena, 0, NULL);
    told_record(&record, &arena, DL_SPAN("en"),
                DL_SPAN("The ferry is in the dock today.\n"
                        "\xE2\x80\x9CIt comes back next week. Caf\xC3\xA9s will open on Monday,\xE2\x80\x9D "
                        "harbour master Ottoline "
                        "Farrow said on Thursday.\n"));
    record.published.text = DL_SPAN("2026-06-19T10:00:00+01:00");
    dl_find_statements(&record, &arena);
    assert_int_equal(record.statements.count, 1);
    const dl_said *said = &record.statements.items[0];
    assert_true(dl_span_equal(said->date, DL_SPAN("2026-06-18")));
    assert_int_equal(said->times.count, 2);
    static const char *const expected[][2] = {{"next week", "2026-W26"}, {"Monday", "2026-06-22"}};
    for (uint32_t i = 0; i < 2; i++) {
        const dl_said_time *time = &said->times.items[i];
        assert_true(dl_span_equal(time->text, dl_span_from_string(expected[i][0])));
        assert_true(dl_span_equal(time->value, dl_span_from_string(expected[i][1])));
        assert_true(dl_span_equal(told_place(&record, time->place), time->text));
    }
    dl_arena_release(&arena);
}

static bool same_place(dl_text_place a, dl_text_place b) {
    return a.block == b.block && a.start == b.start && a.end == b.end;
}

/* Whatever is taken for its content. */
static void a_cue_has_one_statement(void **state) {
    (void)state;
    dl_arena arena;
    dl_record record;
    dl_arena_init(&arena, 0, NULL);
    told_record(
        &record, &arena, DL_SPAN("en"),
        DL_SPAN("\xE2\x80\x9COwners should start looking for berths today,\xE2\x80\x9D wrote Nora Tamsin, "
                "citing harbour masters who estimate that the basin will be full in three to five years.\n"
                "\xE2\x80\x9CIf you have a boat that you believe is good for the whole town, then you may "
                "give up the pier,\xE2\x80\x9D Tamsin said, describing a line of thought that she considers "
                "deeply harmful.\n"));
    dl_find_statements(&record, &arena);
    assert_true(record.statements.count >= 2);
    for (uint32_t i = 0; i < record.statements.count; i++) {
        const dl_said *said = &record.statements.items[i];
        for (uint32_t k = 0; k < i && said->cue.size; k++)
            assert_false(same_place(said->cue_place, record.statements.items[k].cue_place));
    }
    dl_arena_release(&arena);
}

/* Published on a Friday: the day beside the cue, and on what occasion. */
static const struct {
    const char *language, *text, *date; /* of the first statement; NULL: none */
} dated[] = {
    {"en",
     "The town and the ferry are on the right track after the talks in June, Captain Hester Vane said, "
     "addressing the town hall on Thursday.",
     "2026-06-18"},
    {"en", "\"The pier stays,\" said harbour master Ottoline Farrow on Thursday.", "2026-06-18"},
    {"en", "\"The pier stays,\" Farrow said in a statement on 9 June.", "2026-06-09"},
    {"en", "\"The pier stays,\" Farrow told the Wendle Courier in an interview on Tuesday.", "2026-06-16"},
    {"en", "In a letter to the council on Tuesday, Farrow said that the pier stays.", "2026-06-16"},
    {"en", "Speaking in Wendle on Tuesday, Farrow said that the pier stays.", "2026-06-16"},
    {"en", "\"The pier stays,\" Farrow said after the vote on Tuesday.", NULL},
    {"en", "\"The pier stays,\" Farrow said of the storm on Tuesday.", NULL},
    {"en", "After the vote on Tuesday, Farrow said that the pier stays.", NULL},
    {"en", "\"The pier stays,\" said Farrow, who was elected on Tuesday.", NULL},
    {"en", "\"The pier stays,\" Farrow said and left the hall on Tuesday.", NULL},
    {"en", "Farrow said the pier of Wendle had closed on Tuesday.", NULL},
    {"en", "Captain Hester Vane said the old ferry sailed to Wendle on Tuesday without passengers.", NULL},
    {"de", "„Der Steg bleibt“, sagte Hafenmeisterin Hanna Brück am Donnerstag in Wendel.", "2026-06-18"},
    {"de", "„Der Steg bleibt“, teilte die Stadt Wendel am Donnerstag mit.", "2026-06-18"},
    {"de", "„Der Steg bleibt“, sagte Hanna Brück nach der Wahl am Dienstag.", NULL},
    {"fr", "« La jetée reste », a déclaré la maire Odile Fauvel jeudi.", "2026-06-18"},
    {"es", "«El muelle sigue», dijo la alcaldesa Inés Cabrera el jueves.", "2026-06-18"},
};

static void dates_of_statements(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(dated); i++) {
        dl_record record;
        told_record(&record, &arena, dl_span_from_string(dated[i].language),
                    dl_span_from_string(dated[i].text));
        record.published.text = DL_SPAN("2026-06-19T10:00:00+01:00");
        dl_find_statements(&record, &arena);
        if (!record.statements.count) fail_msg("nothing is said: %s", dated[i].text);
        dl_span date = record.statements.items[0].date;
        dl_span wanted = dated[i].date ? dl_span_from_string(dated[i].date) : DL_SPAN_NONE;
        if (!dl_span_equal(date, wanted)) fail_msg("%s: %.*s", dated[i].text, DL_SPAN_ARG(date));
    }
    dl_arena_release(&arena);
}

/* The role of the first statement's speaker; NULL: none. */
static const struct {
    const char *language, *text, *role;
} offices[] = {
    {"en", "\"The pier stays,\" said harbour master Ottoline Farrow.", "harbour master"},
    {"en", "\"The pier stays,\" said Mayor Farrow.", "Mayor"},
    {"en", "Engineer Basil Quill said \"the pier stays for another year\".", "Engineer"},
    {"en", "\"The pier stays,\" said a weary Farrow.", NULL},
    {"de", "„Der Steg bleibt“, sagte Bürgermeisterin Hanna Brück.", "Bürgermeisterin"},
    {"de", "Laut einem bisher geheimen Bericht ist der Steg von Wendel nicht mehr sicher.", NULL},
    {"de", "„Der Steg bleibt“, sagte die müde Hanna Brück.", NULL},
    {"tr", "Hasarı uzun uzun anlatan Ayşe Demir, \"Köprü açık kalacak\" dedi.", NULL},
};

static void roles_of_speakers(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(offices); i++) {
        dl_record record;
        told_record(&record, &arena, dl_span_from_string(offices[i].language),
                    dl_span_from_string(offices[i].text));
        dl_find_statements(&record, &arena);
        if (!record.statements.count) fail_msg("nothing is said: %s", offices[i].text);
        dl_span role = record.statements.items[0].speaker.role;
        dl_span wanted = offices[i].role ? dl_span_from_string(offices[i].role) : DL_SPAN_NONE;
        if (!dl_span_equal(role, wanted)) fail_msg("%s: %.*s", offices[i].text, DL_SPAN_ARG(role));
    }
    dl_arena_release(&arena);
}

/* The questions stand in bold, and nothing tells whose words the answers are but the page's only person. */
static void expect_bold(const char *text, const char *wanted) {
    dl_arena arena;
    dl_record record;
    dl_buffer found;
    dl_arena_init(&arena, 0, NULL);
    told_record(&record, &arena, DL_SPAN("en"), dl_span_from_string(text));
    for (uint32_t i = 0; i < record.body.blocks.count; i++) {
        dl_block *block = &record.body.blocks.items[i];
        block->bold = dl_span_ends_with(block->text, DL_SPAN("?"));
    }
    dl_find_statements(&record, &arena);
    dl_buffer_init(&found, 0, NULL);
    told_lines(&found, &record, &arena);
    dl_span lines = dl_buffer_span(&found);
    if (!dl_span_equal(lines, dl_span_from_string(wanted))) print_error("%.*s\n", DL_SPAN_ARG(lines));
    assert_true(dl_span_equal(lines, dl_span_from_string(wanted)));
    dl_buffer_release(&found);
    dl_arena_release(&arena);
}

static void answers_to_questions_in_bold(void **state) {
    (void)state;
    expect_bold(
        "Hester Vane has sailed the ferry for ten years. Her last trip is on Friday.\n"
        "Why do you stop now?\n"
        "Because I am tired.\n"
        "My knees know that the ladder has grown.\n"
        "Who comes after you?\n"
        "Basil Quill, my mate.\n"
        "We have sailed together.\n"
        "The last trip begins at noon.\n",
        "direct | Hester Vane | Hester Vane | - | Because I am tired. My knees know that the ladder has "
        "grown.\n"
        "direct | Hester Vane | Hester Vane | - | Basil Quill, my mate. We have sailed together.\n");
    /* The author's own words, and two people in front. */
    expect_bold(
        "Hester Vane has sailed the ferry for ten years.\nWhy does she stop now?\nThe ladder has grown.\n"
        "Who comes after her?\nBasil Quill, the mate.\n",
        "");
    expect_bold("Hester Vane and Basil Quill have sailed the ferry. Mary Holm and Tom Reed paid.\n"
                "Why do you stop now?\nI am tired.\nWho comes after you?\nMy mate.\n",
                "");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(times_of_what_is_said),
                                       cmocka_unit_test(a_cue_has_one_statement),
                                       cmocka_unit_test(answers_to_questions_in_bold),
                                       cmocka_unit_test(dates_of_statements),
                                       cmocka_unit_test(roles_of_speakers),
                                       cmocka_unit_test(what_is_said_in_stories)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
