/* Who had a story first, who took how much of it, and the event that it is about. */
#include "archive/taken.h"
#include "made.h"
#include "web/copies_view.h"

static dl_span get_copies(made *test, const char *ending, const char *rest) {
    char target[100];
    snprintf(target, sizeof target, "/story/%lld/copies%s", made_story(test, ending), rest);
    return made_get(test, target);
}

/* --- what was taken --- */

#define FIRST                                                                                                \
    "The council of Upper Tane has voted to rebuild the old weir beside the mill, two years after a flood "  \
    "tore it away."
#define SECOND                                                                                               \
    "Work is to begin in the spring and will cost four million crowns, most of which the province pays "     \
    "this year."
#define THIRD                                                                                                \
    "Anglers had asked for a ladder for fish, which the plans now have: eleven steps along the northern "    \
    "bank of the river."
#define SHORT "Nobody spoke against it."

static dl_text_parts parts_of(const char *const *texts, uint32_t count) {
    dl_text_parts parts = {.count = count, .all = count};
    for (uint32_t i = 0; i < count; i++) parts.items[i] = dl_span_from_string(texts[i]);
    return parts;
}

static void parts_are_compared(void **state) {
    (void)state;
    const char *const texts[] = {FIRST, SECOND, THIRD, SHORT, "No, said the mayor."};
    dl_text_parts parts = parts_of(texts, 5);
    dl_taken taken[DL_MOST_PARTS];
    dl_arena scratch;
    dl_arena_init(&scratch, 0, NULL);
    const char *other =
        "Something of its own comes first, in as many words as it takes.\n\n" FIRST
        "\n\nWork is to begin in the autumn and "
        "will cost about four million crowns, most of which the town pays.\n\n“Nobody spoke  against it.”";
    assert_true(dl_taken_find(&parts, dl_span_from_string(other), taken, &scratch));
    assert_int_equal(taken[0], DL_TAKEN_WHOLE);
    assert_int_equal(taken[1], DL_TAKEN_CHANGED);
    assert_int_equal(taken[2], DL_TAKEN_NOT);
    assert_int_equal(taken[3], DL_TAKEN_WHOLE);
    assert_int_equal(taken[4], DL_TAKEN_NOT);
    /* A text that is too short to be compared has short ones at most. */
    assert_true(dl_taken_find(&parts, DL_SPAN(SHORT), taken, &scratch));
    assert_int_equal(taken[0], DL_TAKEN_NOT);
    assert_int_equal(taken[3], DL_TAKEN_WHOLE);
    dl_arena_release(&scratch);
}

static void headings_and_captions_are_no_parts(void **state) {
    (void)state;
    store test;
    dl_text_parts parts;
    store_make(&test, NULL);
    dl_record record =
        store_record(&test, "{\"url\":\"https://a.example/"
                            "b\",\"blocks\":[{\"kind\":\"heading\",\"level\":2,\"text\":\"H\"},{\"kind\":"
                            "\"paragraph\",\"text\":\"P\"},{\"kind\":\"caption\",\"text\":\"C\"},{\"kind\":"
                            "\"list\",\"text\":\"L\",\"items\":"
                            "[{\"text\":\"L\"}]}]}");
    dl_text_parts_of(&record, &parts);
    assert_int_equal(parts.count, 2);
    assert_true(dl_span_equal(parts.items[1], DL_SPAN("L")));
    record = store_record(&test,
                          "{\"url\":\"https://a.example/b\",\"articleBody\":\"One.\\n\\nTwo.\\n\\nThree.\"}");
    dl_text_parts_of(&record, &parts);
    assert_int_equal(parts.count, 3);
    assert_true(dl_span_equal(parts.items[2], DL_SPAN("Three.")));
    store_release(&test);
}

static void many_parts_are_cut(void **state) {
    (void)state;
    store test;
    dl_text_parts parts;
    char json[3000] = "{\"url\":\"https://a.example/b\",\"articleBody\":\"x";
    store_make(&test, NULL);
    for (int i = 1; i < 100; i++) strcat(json, "\\n\\ny");
    strcat(json, "\"}");
    dl_record record = store_record(&test, json);
    dl_text_parts_of(&record, &parts);
    assert_int_equal(parts.count, DL_MOST_PARTS);
    assert_int_equal(parts.all, 100);
    store_release(&test);
}

/* --- the page --- */

static void the_first_one_is_named(void **state) {
    made *test = *state;
    dl_span body = get_copies(test, "/kestrel-bridge", "");
    assert_int_equal(test->response.status, 200);
    assert_has(body, "<bdi>Estuary Wire</bdi> had it 14 minutes before anybody else in the archive. It is "
                     "named in two of the "
                     "bylines. Four stories have at least a third of its text.");
    assert_has(body, "<strong>two within the first hour, two within a day</strong>.");
    assert_has(body, "aria-label=\"Estuary Wire 4 Mar 2025, 16:48; The Varrow Courier 14 min later; "
                     "Northbank Post 31 min later; "
                     "The Low Road 3 h 07 min later; The Varrow Courier 13 h 14 min later\"");
}

static void rows_say_who_took_what(void **state) {
    made *test = *state;
    dl_span body = get_copies(test, "/kestrel-bridge", "");
    assert_has(body, "Which of its 9 paragraphs");
    assert_has(body, "<span class=\"quiet\">first</span>");
    assert_has(body, "<td class=\"n\" data-h=\"After\">+0:14</td><td data-h=\"Kind\">part</td>");
    assert_has(body, "<td class=\"n\" data-h=\"After\">+3:07</td><td data-h=\"Kind\">exact</td>");
    assert_has(body, "aria-label=\"49 % of the text\"");
    assert_has(body, "aria-label=\"Paragraphs taken: 1, 2, 3, 5, 6, 7, 8, 9; changed: 4\"");
    assert_has(body, "aria-label=\"Paragraphs taken: 1, 2, 3, 4, 5, 6, 9\"");
    assert_has(body, "<span class=\"quiet\">this story</span>");
    assert_has(body, "seen <time datetime=\"2025-03-04T16:55Z\">4 Mar, 16:55</time>");
}

/* Whichever of them one comes from, the original is the same. */
static void all_have_the_same_original(void **state) {
    made *test = *state;
    static const char *const endings[] = {"/varrow-bridge", "/bridge-closed", "lowroad.example/bridge",
                                          "/agencies/bridge"};
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++)
        assert_has(get_copies(test, endings[i], ""), "<bdi>Estuary Wire</bdi> had it 14 minutes before");
    assert_has(get_copies(test, "/varrow-bridge", ""),
               "Varrow bridge closed to lorries after wires break</a> <span "
               "class=\"quiet\">this story</span>");
}

static void stories_without_copies_say_so(void **state) {
    made *test = *state;
    dl_span body = get_copies(test, "/opinion/list", "");
    assert_int_equal(test->response.status, 200);
    assert_has(body, "No copies of this story are known");
    assert_has_not(body, "<table");
    body = get_copies(test, "/opinion/list", ".json");
    assert_has(body, "\"copyCount\":0,\"copiesOfOriginal\":[],\"others\":[]}");
}

static void machines_get_json(void **state) {
    made *test = *state;
    dl_span body = get_copies(test, "/kestrel-bridge", ".json");
    assert_string_equal(test->response.type, "application/json");
    assert_has(body, "\"original\":{\"story\":2,");
    assert_has(body, "\"copyCount\":4");
    assert_has(body, "\"kind\":\"part\",\"percent\":30,\"originalPercent\":49,\"paragraphs\":[\"no\","
                     "\"taken\",\"changed\",");
}

/* --- events --- */

static void sql(made *test, const char *statement) {
    char *message = NULL;
    sqlite3 *db;
    assert_int_equal(sqlite3_open(test->store.path, &db), SQLITE_OK);
    if (sqlite3_exec(db, statement, NULL, NULL, &message) != SQLITE_OK) fail_msg("%s", message);
    sqlite3_close(db);
}

static void make_event(made *test) {
    sql(test, "DELETE FROM cluster_story; DELETE FROM cluster; INSERT INTO cluster VALUES (7, 13, "
              "'2025-03-04T14:05:00Z', "
              "'2025-03-05T11:30:00Z'); INSERT INTO cluster_story SELECT 7, id FROM story WHERE id <= 13");
}

static void events_are_told_in_order(void **state) {
    made *test = *state;
    make_event(test);
    dl_span body = made_get(test, "/event/7");
    assert_int_equal(test->response.status, 200);
    assert_has(body, "<h1 class=\"title\">One event, told 13 times</h1>");
    assert_has(body, "Stories of 4 March 2025 to 5 March 2025 that share words which are rare elsewhere, in "
                     "eight languages at "
                     "eleven sites. A machine put them together; <a href=\"/help\">it errs</a>.");
    assert_has(body, "<strong>All of them within a day.</strong> <bdi>The Varrow Courier</bdi> has most, 3.");
    assert_has(body,
               "<span>6 more</span><svg width=\"100%\" height=\"18\" role=\"img\" aria-label=\"6 stories\">");
    size_t live = dl_span_find(body, DL_SPAN("minute by minute"), 0),
           wire = dl_span_find(body, DL_SPAN("after wires break"), 0);
    assert_true(live < wire && wire != SIZE_MAX);
    assert_has(body, "Added</span> since</span>");
    assert_has(body, "Headline</span> since; <a href=\"/story/1/copies\">a copy</a></span>");
    assert_has(body, "<p lang=\"ar\" dir=\"rtl\"><a href=\"/story/7\">");
    assert_has(body, "5 Mar 2025</time>, no time<br>");
    assert_has(body, "<a href=\"/site/varrowcourier.example\"><bdi>The Varrow Courier</bdi></a><span "
                     "class=\"num second\">3</span>");
    assert_has_not(body, "This story");
}

static void events_can_be_seen_without_copies(void **state) {
    made *test = *state;
    make_event(test);
    dl_span body = made_get(test, "/event/7?view=own&story=1");
    assert_has(body, "<a href=\"/event/7?story=1\">All 13</a>");
    assert_has(body, "aria-current=\"true\">Without copies, 9</a>");
    assert_has_not(body, "a copy</a>");
    assert_has(body, "<nav class=\"tabs under\" aria-label=\"This story\">");
    assert_has(made_get(test, "/story/1"), "<a href=\"/event/7?story=1\">13 stories on this event</a>");
    /* Of a story that is not in the event, nothing is said. */
    assert_has_not(made_get(test, "/event/7?story=14"), "This story");
}

static void events_share_keywords(void **state) {
    made *test = *state;
    sql(test, "DELETE FROM cluster_story; DELETE FROM cluster; INSERT INTO cluster VALUES (8, 30, '', ''); "
              "INSERT INTO "
              "cluster_story SELECT 8, id FROM story WHERE id > 20");
    dl_span body = made_get(test, "/event/8");
    assert_has(body, "<h2 class=\"label\">Keywords they share</h2>");
    assert_has(body,
               "<a href=\"/keyword/library\"><bdi>library</bdi></a><span class=\"num second\">4</span>");
    assert_has(made_get(test, "/event/8.json"), "{\"event\":8,\"storyCount\":30,\"stories\":[{\"story\":");
    assert_has(made_get(test, "/event/8.json"), "\"keywords\":[{\"name\":\"");
}

static void what_is_not_there_is_404(void **state) {
    made *test = *state;
    static const char *const targets[] = {"/event/999", "/event/", "/event/x", "/event/7/more",
                                          "/event/99999999999999999999"};
    for (size_t i = 0; i < DL_COUNT_OF(targets); i++) {
        assert_has(made_get(test, targets[i]), "There is no such event");
        assert_int_equal(test->response.status, 404);
    }
    assert_has(made_get(test, "/event/999.json"), "\"not-found\"");
    assert_int_equal(test->response.status, 404);
}

static int open_archive(void **state) {
    static made test;
    made_open(&test);
    *state = &test;
    return 0;
}

static int close_archive(void **state) {
    made_close(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_are_compared),
        cmocka_unit_test(headings_and_captions_are_no_parts),
        cmocka_unit_test(many_parts_are_cut),
        cmocka_unit_test(the_first_one_is_named),
        cmocka_unit_test(rows_say_who_took_what),
        cmocka_unit_test(all_have_the_same_original),
        cmocka_unit_test(stories_without_copies_say_so),
        cmocka_unit_test(machines_get_json),
        cmocka_unit_test(events_are_told_in_order),
        cmocka_unit_test(events_can_be_seen_without_copies),
        cmocka_unit_test(events_share_keywords),
        cmocka_unit_test(what_is_not_there_is_404),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
