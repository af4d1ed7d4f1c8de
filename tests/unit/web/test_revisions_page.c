/* What became of a story: its line of time, its headlines, and the differences between its texts. */
#include "made.h"
#include "web/diff_hunks.h"
#include "web/diff_told.h"
#include "web/story_timeline.h"

static dl_span get_revisions(made *test, const char *ending) {
    char target[100];
    snprintf(target, sizeof target, "/story/%lld/revisions", made_story(test, ending));
    return made_get(test, target);
}

/* The difference of two texts of a story, by their numbers; `rest` is appended to its address. */
static dl_span get_diff(made *test, const char *ending, int from, int to, const char *rest) {
    char target[100];
    long long story = made_story(test, ending);
    snprintf(target, sizeof target, "/story/%lld/diff/%lld/%lld%s", story, made_revision(test, story, from),
             made_revision(test, story, to), rest);
    return made_get(test, target);
}

static unsigned count_in(dl_span body, dl_span text) {
    unsigned count = 0;
    for (size_t at = 0; (at = dl_span_find(body, text, at)) != SIZE_MAX; at += text.size) count++;
    return count;
}

/* --- the page of all revisions --- */

static void a_sentence_says_what_became_of_it(void **state) {
    made *test = *state;
    assert_has(
        get_revisions(test, "/kestrel-bridge"),
        "Four texts in 38 hours. <strong>The headline changed twice; the correction came 16 hours after "
        "publication.</strong> Small ticks are the five captures that showed no change.");
    assert_has(get_revisions(test, "/news/diver"),
               "<strong>The headline changed once; it was found gone 24 hours after "
               "it was last seen.</strong>");
    assert_has(get_revisions(test, "/news/20250305"),
               "One text, seen for five days. Small ticks are the two captures");
    assert_has_not(get_revisions(test, "/news/20250305"), "<strong>");
}

static void dots_are_on_a_line(void **state) {
    made *test = *state;
    dl_span body = get_revisions(test, "/kestrel-bridge");
    assert_has(body, "aria-label=\"First seen 4 Mar 2025, 17:20; Headline 4 Mar 2025, 19:31; Correction 5 "
                     "Mar 2025, 08:58; "
                     "Headline 6 Mar 2025, 07:31; last seen 12 Apr 2025, 06:00\"");
    assert_has(body, "<use class=\"k2\" href=\"#g-first\" x=\"1.00%\" y=\"34\"/>");
    assert_has(body, "<use class=\"k1\" href=\"#g-headline\" x=\"90.00%\" y=\"34\"/>");
    assert_has(body, "<rect class=\"brush\"");
    assert_has(body, ">compared below</text>");
    assert_int_equal(count_in(body, DL_SPAN("y1=\"30\" y2=\"38\"")), 5);
    assert_has(get_revisions(test, "/news/diver"),
               "<use class=\"k1\" href=\"#g-unpublished\" x=\"90.00%\" y=\"34\"/>");
    assert_has_not(get_revisions(test, "/news/diver"), "stroke-dasharray");
}

static void headlines_show_their_changes(void **state) {
    made *test = *state;
    dl_span body = get_revisions(test, "/kestrel-bridge");
    assert_has(body, "three texts</p>");
    assert_has(body, "<p lang=\"en\" dir=\"ltr\">Bridge shut to lorries</p></li>");
    assert_has(body, "<ins>Kestrel</ins> Bridge <ins>is</ins> shut to <del>lorries</del> <ins>every lorry "
                     "after divers find "
                     "broken wires</ins></p>");
    assert_has(body, "find <ins>seventeen</ins> broken wires<ins>, and milk has");
}

static void texts_can_be_chosen(void **state) {
    made *test = *state;
    dl_span body = get_revisions(test, "/kestrel-bridge");
    assert_has(body, "4, from 9 captures</p>");
    assert_has(body, "<form class=\"picker\" action=\"/story/1/diff\" method=\"get\">");
    assert_has(body, "name=\"to\" value=\"1\" aria-label=\"To text 1, 4 Mar 2025, 17:20\" disabled>");
    assert_has(body, "name=\"from\" value=\"3\" aria-label=\"From text 3, 5 Mar 2025, 08:58\" checked>");
    assert_has(body, "name=\"from\" value=\"4\" aria-label=\"From text 4, 6 Mar 2025, 07:31\" disabled>");
    assert_has(body, "name=\"to\" value=\"4\" aria-label=\"To text 4, 6 Mar 2025, 07:31\" checked>");
    assert_has(body, "Correction</span> <span class=\"second small\">2 words rewritten, 1 block cut</span>");
    assert_has(body, "24 words rewritten, 3 blocks added, 1 block moved, 3 facts changed");
    assert_has(body, "4 Mar 2025, 17:20</time></a>, 18 min after publication; seen 2 times");
    assert_has(body, "5 Mar 2025, 08:58</time></a>, 15 h 56 min after publication");
    assert_has(body, "<a class=\"small\" href=\"/story/1/diff/1/4\">first with last</a>");
    body = get_revisions(test, "/news/20250305");
    assert_has_not(body, "Compare");
    assert_has_not(body, "radio");
    assert_has_not(body, "class=\"hunk\"");
}

static void the_last_change_is_below(void **state) {
    made *test = *state;
    dl_span body = get_revisions(test, "/kestrel-bridge");
    assert_has(body, "<h2>5 March 2025, 08:58, against 6 March 2025, 07:31</h2>");
    assert_has(body, "<a href=\"/story/1/diff/3/4\">Link to this comparison</a>");
    assert_true(dl_span_find(body, DL_SPAN("class=\"picker\""), 0) <
                dl_span_find(body, DL_SPAN("class=\"hunk\""), 0));
}

static void replaced_stories_lead_to_each_other(void **state) {
    made *test = *state;
    assert_has(get_revisions(test, "/today"),
               "Replaced</span> Another story is at the same address, first seen ");
    assert_has_not(get_revisions(test, "/kestrel-bridge"), "Another story");
}

static void many_revisions_have_pages(void **state) {
    (void)state;
    made test = {0};
    store_make(&test.store, NULL);
    for (int i = 0; i < 230; i++) {
        char json[600];
        snprintf(json, sizeof json,
                 "{\"url\":\"https://a.example/"
                 "b\",\"source\":{\"path\":\"a\",\"capturedAt\":\"2025-03-%02dT%02d:00:00Z\"},"
                 "\"type\":\"WebPage\",\"headline\":\"Number "
                 "%d\",\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"A text that "
                 "stays as it is, whatever its headline says.\"}]}",
                 1 + i / 10, i % 10, i);
        store_add(&test.store, json);
    }
    store_commit(&test.store);
    assert_true(dl_web_site_open(&test.site, test.store.path, NULL, NULL));
    dl_buffer_init(&test.response.body, 0, NULL);
    dl_span body = made_get(&test, "/story/1/revisions");
    assert_int_equal(count_in(body, DL_SPAN("name=\"to\"")), 100);
    assert_has(body, "page 1 of 3</span><a href=\"?page=2\" rel=\"prev\">Earlier</a></nav>");
    assert_has(body, "aria-label=\"To text 230,");
    assert_has(body, "The last 40 are shown.");
    assert_int_equal(count_in(body, DL_SPAN("<li><time")), 40);
    assert_true(count_in(body, DL_SPAN("<use class=")) < 260);
    body = made_get(&test, "/story/1/revisions?page=3");
    assert_int_equal(count_in(body, DL_SPAN("name=\"to\"")), 30);
    assert_has(body, "aria-label=\"To text 1,");
    assert_has(body, "page 3 of 3</span><a href=\"?page=2\" rel=\"next\">Later</a></nav>");
    assert_has(made_get(&test, "/story/1/revisions?page=99"), "page 1 of 3");
    assert_has(made_get(&test, "/story/1"), "230 revisions, the last on");
    made_close(&test);
}

/* --- one pair --- */

static void hunks_are_side_by_side(void **state) {
    made *test = *state;
    dl_span body = get_diff(test, "/kestrel-bridge", 2, 3, "");
    assert_int_equal(test->response.status, 200);
    assert_has(
        body,
        "Six changes in the text: 102 words in, 9 out, 1 moved. Eleven blocks are unchanged and folded.");
    assert_has(body, "<section class=\"hunk\" id=\"c1\" aria-label=\"Change 1 of 6\">");
    assert_has(body, "on Tuesday <del>afternoon</del>, <del>forty</del> minutes");
    assert_has(body, "on Tuesday <ins>evening</ins>, <ins>twenty</ins> minutes");
    assert_has(body, "<span>Paragraph 2</span><span>a quotation changed</span><a href=\"#c1\"");
    assert_has(body, "<p class=\"none\">not there yet</p>");
    assert_has(body, "<span>Paragraph 7</span><span>39 words</span>");
    assert_has(body, "2025-03-03;KES-S;06:40;axles=5;kg=38120;hanger14=ok<br>2025-03-03");
    assert_has(body, "<details class=\"same\"><summary>1 paragraph unchanged</summary>");
    assert_has(body, "<details class=\"same\"><summary>4 blocks unchanged</summary>");
    assert_has(body, "aria-current=\"true\">Side by side</a>");
    assert_true(dl_span_find(body, DL_SPAN("class=\"hunk\""), 0) <
                dl_span_find(body, DL_SPAN("class=\"picker\""), 0));
}

/* Shown once on each side, never as cut and added. */
static void moved_blocks_are_shown_once(void **state) {
    made *test = *state;
    dl_span body = get_diff(test, "/kestrel-bridge", 2, 3, "");
    assert_has(body, "Moved</span><span>Quotation 1</span><span>the same words, four blocks later</span>");
    assert_has_not(body, "<del>“If the milk");
    assert_has_not(body, "<ins>“If the milk");
    assert_int_equal(count_in(body, DL_SPAN("“If the milk is at the plant")), 2);
}

static void facts_come_first(void **state) {
    made *test = *state;
    dl_span body = get_diff(test, "/kestrel-bridge", 2, 3, "");
    assert_has(body, "<dt>Author</dt><dd><ins><bdi>Sten Ovik</bdi></ins></dd>");
    assert_has(body, "<dt>Keyword</dt><dd><ins><bdi>dairies</bdi></ins></dd>");
    assert_has(body, "<dt>Changed, says the page</dt><dd><del><time datetime=\"2025-03-05T09:40+01:00\">");
    assert_true(dl_span_find(body, DL_SPAN("factdiff"), 0) <
                dl_span_find(body, DL_SPAN("class=\"hunk\""), 0));
}

static void one_text_has_both(void **state) {
    made *test = *state;
    dl_span body = get_diff(test, "/kestrel-bridge", 1, 2, "?view=inline");
    assert_has(body, "class=\"diff one\"");
    assert_has(body, "found <del>eleven</del> <ins>seventeen</ins> broken wires");
    assert_has(body, "<div class=\"side whole cut\"><p lang=\"en\" dir=\"ltr\"><del>The haulage firms");
    assert_has(body, "#g-correction\"/></svg>Correction</span><span>Paragraph 7</span>");
    assert_has(body, "aria-current=\"true\">In one text</a>");
    assert_has_not(body, "no longer there");
    assert_has(get_diff(test, "/kestrel-bridge", 1, 2, ""), "<p class=\"none\">no longer there</p>");
}

static void changes_of_facts_alone_are_told(void **state) {
    made *test = *state;
    dl_span body = get_diff(test, "/bridge-14", 0, 1, "");
    assert_has(body, "No change in the text. Six blocks are unchanged and folded.");
    assert_has(body, "<dt>Section</dt><dd><ins><bdi>جسور</bdi></ins></dd>");
    assert_has(body, "<p lang=\"ar\" dir=\"rtl\">");
    assert_has_not(body, "class=\"stepper\"");
}

static void pairs_have_one_address(void **state) {
    made *test = *state;
    get_diff(test, "/kestrel-bridge", 3, 1, "");
    assert_int_equal(test->response.status, 303);
    assert_int_equal(test->response.header_count, 1);
    assert_true(dl_span_equal(test->response.headers[0].value, DL_SPAN("/story/1/diff/2/4")));
    made_get(test, "/story/1/diff?from=1&to=3&view=inline");
    assert_int_equal(test->response.status, 303);
    assert_true(dl_span_equal(test->response.headers[0].value, DL_SPAN("/story/1/diff/1/3?view=inline")));
    made_get(test, "/story/1/diff/1/99");
    assert_int_equal(test->response.status, 404);
    made_get(test, "/story/1/diff/99/1.json");
    assert_int_equal(test->response.status, 404);
    assert_string_equal(test->response.type, "application/problem+json");
    /* A revision of another story. */
    char target[60];
    snprintf(target, sizeof target, "/story/1/diff/1/%lld",
             made_revision(test, made_story(test, "/today"), 0));
    made_get(test, target);
    assert_int_equal(test->response.status, 404);
}

static void machines_get_json(void **state) {
    made *test = *state;
    dl_span body = get_diff(test, "/kestrel-bridge", 1, 2, ".json");
    assert_string_equal(test->response.type, "application/json");
    assert_has(body, "\"from\":{\"revision\":2,\"firstSeen\":\"2025-03-04T19:31:40Z\",\"lastSeen\":\"2025-03-"
                     "04T23:00:00Z\"},"
                     "\"to\":{\"revision\":3,");
    assert_has(body, "\"differences\":{\"change\":\"correction\"");
    assert_true(dl_span_ends_with(body, DL_SPAN("]}\n}\n")));
    body = made_get(test, "/story/1/revisions.json");
    assert_has(body, "\"revisions\":[{\"revision\":1,");
    assert_has_not(body, "\"record\"");
}

static void hostile_headlines_are_escaped(void **state) {
    made *test = *state;
    dl_span body = get_revisions(test, "alert(1)>");
    assert_has(body, "&lt;script&gt;alert(1)");
    assert_has_not(body, "<script>");
    assert_has_not(body, "<img");
}

/* --- what is told of changed words --- */

static void told(char *out, size_t room, const char *old, const char *new) {
    store test;
    char json[1000];
    dl_differences differences;
    dl_buffer buffer;
    store_make(&test, NULL);
    const char *texts[] = {old, new};
    dl_record records[2];
    for (int i = 0; i < 2; i++) {
        snprintf(json, sizeof json,
                 "{\"url\":\"https://a.example/"
                 "b\",\"type\":\"NewsArticle\",\"inLanguage\":\"en\",\"headline\":\"H\",\"blocks\":"
                 "[{\"kind\":\"paragraph\",\"text\":\"%s\"},{\"kind\":\"paragraph\",\"text\":\"As the two of "
                 "them saw Rafiq Sandel and "
                 "then Ilse Brandvold of Varrow there.\"}]}",
                 texts[i]);
        records[i] = store_record(&test, json);
    }
    dl_arena scratch;
    dl_arena_init(&scratch, 0, NULL);
    assert_true(dl_differences_find(&differences, &records[0], &records[1], &test.arena, &scratch));
    dl_buffer_init(&buffer, 0, NULL);
    dl_html html = {&buffer};
    for (uint32_t i = 0; i < differences.blocks.count; i++) {
        const dl_block_difference *block = &differences.blocks.items[i];
        dl_web_write_told(&html, &block->words, block->old, block->new);
    }
    snprintf(out, room, "%.*s", (int)buffer.size, buffer.data ? buffer.data : "");
    dl_buffer_release(&buffer);
    dl_arena_release(&scratch);
    store_release(&test);
}

static void numbers_names_and_quotations_are_told(void **state) {
    (void)state;
    static const struct {
        const char *old, *new, *told;
    } cases[] = {
        {"The board found 11 broken wires there today.", "The board found 17 broken wires there today.",
         "<span>a number changed: <b><bdi>11</bdi></b> to <b><bdi>17</bdi></b></span>"},
        {"It will cost the town a lot of money.", "It will cost the town 6.8 million, a lot of money.",
         "<span>a number is new: <b><bdi>6.8</bdi></b></span>"},
        {"It took from 06:40 to 08:10 to get there again.", "It took from 06:45 to 08:20 to get there again.",
         "<span>numbers changed: <b><bdi>06:40</bdi></b>, <b><bdi>08:10</bdi></b> to "
         "<b><bdi>06:45</bdi></b>, "
         "<b><bdi>08:20</bdi></b></span>"},
        {"The law that was written, said one of the drivers.",
         "The law that was written, said Rafiq Sandel, one of the drivers.",
         "<span>a name is new: <b><bdi>Rafiq Sandel</bdi></b></span>"},
        {"The law that was written, said Ilse Brandvold, one of them.",
         "The law that was written, said somebody, one of them.",
         "<span>a name is gone: <b><bdi>Ilse Brandvold</bdi></b></span>"},
        {"They said that it was “a good bridge” when it was there.",
         "They said that it was “a poor bridge” when it was there.", "<span>a quotation changed</span>"},
        {"They said that it was a good thing when it was there.",
         "They said that it was a poor thing when it was there.", ""},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        char found[500];
        told(found, sizeof found, cases[i].old, cases[i].new);
        assert_string_equal(found, cases[i].told);
    }
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
        cmocka_unit_test(a_sentence_says_what_became_of_it),
        cmocka_unit_test(dots_are_on_a_line),
        cmocka_unit_test(headlines_show_their_changes),
        cmocka_unit_test(texts_can_be_chosen),
        cmocka_unit_test(the_last_change_is_below),
        cmocka_unit_test(replaced_stories_lead_to_each_other),
        cmocka_unit_test(many_revisions_have_pages),
        cmocka_unit_test(hunks_are_side_by_side),
        cmocka_unit_test(moved_blocks_are_shown_once),
        cmocka_unit_test(facts_come_first),
        cmocka_unit_test(one_text_has_both),
        cmocka_unit_test(changes_of_facts_alone_are_told),
        cmocka_unit_test(pairs_have_one_address),
        cmocka_unit_test(machines_get_json),
        cmocka_unit_test(hostile_headlines_are_escaped),
        cmocka_unit_test(numbers_names_and_quotations_are_told),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
