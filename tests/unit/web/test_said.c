/* Who said what: on a story's page, and on that of the speaker. */
#include "made.h"

static dl_span get_story(made *test, const char *ending) {
    char target[80];
    snprintf(target, sizeof target, "/story/%lld", made_story(test, ending));
    return made_get(test, target);
}

/* --- in the text --- */

static void words_are_marked_and_named(void **state) {
    dl_span body = get_story(*state, "/kestrel-bridge");
    assert_has(body,
               "<span class=\"said\" data-said=\"2\" data-n=\"1\">“A hanger that has lost a tenth of its "
               "wires still holds,”</span> she said. <span class=\"said\" data-said=\"2\" data-n=\"1\">“It "
               "does not hold what we have promised.”<a class=\"who\" "
               "href=\"/speaker/Ilse%20Brandvold\"><bdi>Ilse Brandvold</bdi></a></span></p>");
    /* one speaker's words within another's; the role where he is named first */
    assert_has(body, "<span class=\"said\" data-said=\"1\">“He rang at six and said: <span class=\"said\" "
                     "data-said=\"4\">I come at two in the morning or not at all<span class=\"who\"><bdi>the "
                     "driver of the tanker</bdi></span></span>,”<a class=\"who\" "
                     "href=\"/speaker/Aino%20Kettunen\"><bdi>Aino Kettunen</bdi>, <bdi>dairy "
                     "farmer</bdi></a></span> she said.");
    assert_has(body,
               "<blockquote id=\"t12\"><span class=\"said\" data-said=\"1\">“If the milk is at the plant at "
               "nine, it is not milk for today any more.”<a class=\"who\" "
               "href=\"/speaker/Aino%20Kettunen\"><bdi>Aino Kettunen</bdi></a></span><footer>");
    assert_has(body, "said that <span class=\"said\" data-said=\"3\">his members would not wait");
}

static void scripts_have_their_marks(void **state) {
    assert_has(get_story(*state, "/bridge-14"), "<span class=\"said\" data-said=\"1\">«الحبل الذي");
    assert_has(get_story(*state, "/news/20250305"),
               "ブランヴォルドは<span class=\"said\" data-said=\"1\">「素線の一割を失っても吊り材はまだ持つ。"
               "ただ、渡る人に約束した強さではない」<span class=\"who\">");
}

static void the_list_is_beside_the_text(void **state) {
    dl_span body = get_story(*state, "/kestrel-bridge");
    assert_has(body,
               "<h2 class=\"label\" id=\"s1\">Who said what</h2>\n<label class=\"switch\"><input "
               "type=\"checkbox\" id=\"mark-said\"> Mark it in the text</label>\n<ul class=\"names\"><li "
               "data-who=\"1\"><a href=\"/speaker/Aino%20Kettunen\"><bdi lang=\"en\">Aino "
               "Kettunen</bdi></a><span class=\"num second\">2</span><small><bdi lang=\"en\">dairy "
               "farmer</bdi></small></li><li data-who=\"2\"><a href=\"/speaker/Ilse%20Brandvold\">");
    assert_has(body,
               "<li data-who=\"4\"><span class=\"absent\">no full name in the text</span><span class=\"num "
               "second\">2</span><small>“<bdi lang=\"en\">the driver of the tanker</bdi>”, “<bdi "
               "lang=\"en\">the report</bdi>”</small></li></ul>");
    assert_has_not(get_story(*state, "/opinion/list"), "Who said what");
    assert_has(get_story(*state, "/017-school-kitchen"),
               "<li data-who=\"2\"><span class=\"absent\">no speaker in the "
               "text</span><span class=\"num second\">1</span></li></ul>");
}

static void machines_get_them_in_the_record(void **state) {
    char target[80];
    snprintf(target, sizeof target, "/story/%lld.json", made_story(*state, "/kestrel-bridge"));
    assert_has(made_get(*state, target), "\"statements\":[{\"kind\":\"direct\",\"speaker\":{\"name\":\"Ilse "
                                         "Brandvold\",\"mention\":\"she\",\"span\":{\"block\":1,");
}

/* --- what others can write --- */

static uint32_t count_of(dl_span body, const char *needle) {
    uint32_t count = 0;
    dl_span wanted = dl_span_from_string(needle);
    for (size_t at = 0; (at = dl_span_find(body, wanted, at)) != SIZE_MAX; at += wanted.size) count++;
    return count;
}

static void hostile_statements_are_harmless(void **state) {
    dl_span body = get_story(*state, "alert(1)>");
    assert_has_not(body, "<script>");
    assert_has_not(body, "<svg onload");
    assert_has(body,
               "<a class=\"who\" href=\"/speaker/%3Cscript%3Ealert%289%29%3C%2Fscript%3E%20%22O%27Drop%22"
               "%20%26%20S%C3%B8n\"><bdi>&lt;script&gt;alert(9)");
    /* pieces that cross each other nest: the one that ends is closed with what is in it */
    assert_has(body, "<p id=\"t1\"><span class=\"said\" data-said=\"1\" data-n=\"1\">&lt;/p&gt;<span "
                     "class=\"said\" data-said=\"2\">&lt;/article&gt;</span></span><span class=\"said\" "
                     "data-said=\"2\"><span class=\"said\" data-said=\"1\" data-n=\"1\">&lt;scrip");
    assert_has(body, "</bdi></span></span> on.</p>");  /* no piece that ends behind its text */
    assert_has_not(body, "<div><span class=\"said\""); /* of captions none are read */
    assert_int_equal(count_of(body, "<span"), count_of(body, "</span>"));
    assert_int_equal(count_of(body, "<p id="), count_of(get_story(*state, "alert(1)>"), "<p id="));
}

/* Links and statements that cross each other, lists whose items they go through. */
static void statements_cross_other_elements(void **state) {
    (void)state;
    made test;
    made_open_lines(
        &test,
        "{\"url\":\"https://a.example/links\",\"headline\":\"Links\",\"blocks\":["
        "{\"kind\":\"paragraph\",\"text\":\"Éva said one two three "
        "four.\",\"links\":[{\"url\":\"https://b.example/"
        "\",\"text\":\"two three\"}]},"
        "{\"kind\":\"list\",\"text\":\"first item\\nsecond item\",\"items\":[{\"text\":\"first "
        "item\"},{\"text\":"
        "\"second item\"}]}],"
        "\"statements\":[{\"kind\":\"indirect\",\"speaker\":{\"name\":\"Éva "
        "Lund\",\"mention\":\"Éva\"},\"text\":"
        "\"one "
        "two\",\"spans\":[{\"block\":0,\"start\":9,\"end\":16}]},{\"kind\":\"direct\",\"speaker\":{\"name\":"
        "\"Éva Lund\",\"mention\":\"Éva\"},\"text\":\"item "
        "second\",\"spans\":[{\"block\":1,\"start\":6,\"end\":17}]}"
        "]}\n");
    dl_span body = made_get(&test, "/story/1");
    assert_has(body,
               "Éva said <span class=\"said\" data-said=\"1\">one <a href=\"https://b.example/\" "
               "rel=\"noopener nofollow\">two</a><a class=\"who\" href=\"/speaker/%C3%89va%20Lund\"><bdi>Éva "
               "Lund</bdi></a></span><a href=\"https://b.example/\" rel=\"noopener nofollow\"> three</a> "
               "four.</p>");
    assert_has(body,
               "<li>first <span class=\"said\" data-said=\"1\">item</span></li><li><span class=\"said\" "
               "data-said=\"1\">second<a class=\"who\" href=\"/speaker/%C3%89va%20Lund\"><bdi>Éva "
               "Lund</bdi></a></span> item</li>");
    made_close(&test);
}

/* Each statement of a page that is nothing but statements costs the same. */
static void many_statements_are_shown(void **state) {
    enum { COUNT = 5000 };
    (void)state;
    made test;
    char *line = malloc((size_t)COUNT * 200), *at = line;
    at += sprintf(
        at, "{\"url\":\"https://a.example/many\",\"headline\":\"Many\",\"blocks\":[{\"kind\":\"paragraph\","
            "\"text\":\"");
    for (int i = 0; i < COUNT; i++) at += sprintf(at, "é “word” ");
    at += sprintf(at, "\"}],\"statements\":[");
    for (int i = 0; i < COUNT; i++)
        at += sprintf(
            at,
            "%s{\"kind\":\"direct\",\"speaker\":{\"name\":\"Speaker %d\",\"mention\":\"he\"},\"text\":"
            "\"word\",\"spans\":[{\"block\":0,\"start\":%d,\"end\":%d}]}",
            i ? "," : "", i % 3000, 9 * i + 3, i % 2 ? 9 * i + 7 : 9 * COUNT - 1);
    sprintf(at, "]}\n");
    made_open_lines(&test, line);
    free(line);
    dl_span body = made_get(&test, "/story/1");
    assert_int_equal(test.response.status, 200);
    assert_int_equal(count_of(body, "<span"), count_of(body, "</span>"));
    assert_true(count_of(body, "class=\"who\"") <= COUNT && count_of(body, "class=\"who\"") > 2);
    assert_has(body, "<summary>and 2,988 more</summary>");
    made_close(&test);
}

/* --- the speaker's page --- */

static void a_speaker_s_words_are_listed(void **state) {
    dl_span body = made_get(*state, "/speaker/Ilse%20Brandvold");
    assert_int_equal(((made *)*state)->response.status, 200);
    assert_has(
        body,
        "<h1 class=\"title\" dir=\"auto\">Ilse Brandvold</h1><p class=\"stand gap-b\">Called “<bdi>the city "
        "engineer</bdi>” and “<bdi>Stadtingenieurin</bdi>”. 4 statements in 6 stories at 5 sites.</p>");
    assert_has(body,
               "<time datetime=\"2025-03-05T04:30Z\">5 Mar 2025, 04:30</time></p><blockquote lang=\"de\" "
               "dir=\"ltr\">„Ein Hänger, dem ein Zehntel der Drähte fehlt, hält noch“ <span "
               "class=\"quiet\">…</span> „Er hält nur nicht, was wir versprochen haben.“</blockquote><div "
               "class=\"cue\"><p>direct, “<bdi lang=\"de\">sagte</bdi>”, in <a "
               "href=\"/story/6#t2\"><bdi>Brückenbote</bdi></a></p></div></li>");
    assert_has(body, "<dt>direct</dt>");
    assert_has(
        body,
        "<li><a href=\"/site/varrowcourier.example\"><bdi>The Varrow Courier</bdi></a><span class=\"num "
        "second\">4</span></li>");
    assert_has(body, "<a href=\"/search?q=said%3A%22Ilse%20Brandvold%22\">Search these stories</a>");
    assert_has(made_get(*state, "/speaker/ILSE%20brandvold"), ">Ilse Brandvold</h1>");
}

static void the_same_words_are_one_statement(void **state) {
    dl_span body = made_get(*state, "/speaker/Ilse%20Brandvold?order=carried");
    size_t carried = dl_span_find(body, DL_SPAN("Kestrel Bridge in Varrow is closed"), 0);
    size_t newest = dl_span_find(body, DL_SPAN("Ein Hänger"), 0);
    assert_true(carried < newest && newest != SIZE_MAX);
    assert_has(body,
               "in <a href=\"/story/2#t1\"><bdi>Estuary Wire</bdi></a></p><details "
               "class=\"fold\"><summary>and 3 more sites</summary><ul class=\"brief go\"><li><a "
               "href=\"/story/5\"><bdi lang=\"en\" dir=\"ltr\">Varrow bridge closed to lorries after wires "
               "break</bdi></a> <span class=\"second tiny\"><bdi>The Varrow Courier</bdi></span></li>");
    /* what the Courier had until it changed it is no statement of its own, nor one more story with these
     * words */
    assert_int_equal(count_of(made_get(*state, "/speaker/Ilse%20Brandvold.json"),
                              "\"stories\":4,\"sites\":4,\"otherStories\":[5,4,3]"),
                     2);
    /* the same words months later were said again */
    body = made_get(*state, "/speaker/Oda%20Lindqvist");
    assert_int_equal(count_of(body, "One gets used to the draught"), 2);
}

static void changed_words_are_told(void **state) {
    assert_has(made_get(*state, "/speaker/Ilse%20Brandvold"),
               "<b>changed on <time datetime=\"2025-03-06\">6 March 2025</time></b>, <a "
               "href=\"/story/1?revision=3\">until then</a> “<span lang=\"en\" dir=\"ltr\">A hanger that has "
               "lost a tenth "
               "of its wires still holds, It <del>holds less than we have promised everybody who crosses "
               "it.</del></span>”");
    made test;
#define RECORD(captured, body, statement)                                                                    \
    "{\"url\":\"https://a.example/cut\",\"source\":{\"capturedAt\":\"" captured                              \
    "\"},\"headline\":\"Cut\",\"datePublished\":\"2024-11-21T08:10:00Z\",\"inLanguage\":\"en\",\"blocks\":[" \
    "{"                                                                                                      \
    "\"kind\":\"paragraph\",\"text\":\"" body "\"}],\"statements\":[" statement "]}\n"
#define SAID(words, start, end)                                                                              \
    "{\"kind\":\"direct\",\"speaker\":{\"name\":\"Ada "                                                      \
    "Marsh\",\"mention\":\"Marsh\"},\"cue\":\"joked\",\"text\":\"" words                                     \
    "\",\"spans\":[{\"block\":0,\"start\":" #start ",\"end\":" #end "}]}"
    made_open_lines(&test, RECORD("2024-11-21T09:00:00Z", "If silt could vote, Marsh joked. It is enough.",
                                  SAID("If silt could vote,", 0, 19) "," SAID("It is enough.", 33, 46))
                               RECORD("2024-11-22T09:00:00Z", "The council met. It is enough.",
                                      SAID("It is enough.", 17, 30)));
    assert_has(made_get(&test, "/speaker/Ada%20Marsh"),
               "direct, “<bdi lang=\"en\">joked</bdi>”, in <a "
               "href=\"/story/1?revision=1#t1\"><bdi>a.example</bdi></a>; "
               "<b>cut on <time datetime=\"2024-11-22\">22 November 2024</time></b>, still in <a "
               "href=\"/story/1?revision=1\">an earlier text</a></p>");
    assert_has(made_get(&test, "/speaker/Ada%20Marsh.json"), "\"cut\":\"2024-11-22T09:00:00Z\"");
    made_close(&test);
}

static void a_time_can_be_chosen(void **state) {
    dl_span body = made_get(*state, "/speaker/Oda%20Lindqvist?since=2025&until=2025-07");
    assert_has(body, "<h2>What was said, 2025 to July 2025</h2>");
    assert_has(body, ">All 3</a>");
    assert_has_not(body, "9 Nov 2024");
    assert_has(body, "11 Jul 2025");
    assert_has(made_get(*state, "/speaker/Oda%20Lindqvist?since=2030"), "Nothing was said in this time.");
    made_get(*state, "/speaker/Oda%20Lindqvist?since=2025-13");
    assert_int_equal(((made *)*state)->response.status, 400);
    assert_has(made_get(*state, "/speaker/Oda%20Lindqvist?order=best"), "It has to be newest or carried.");
}

static void speakers_without_a_full_name_are_kept_apart(void **state) {
    made test;
    made_open_lines(
        &test,
        RECORD("2024-11-21T09:00:00Z", "Fine, said Marsh. It is enough.",
               "{\"kind\":\"direct\",\"speaker\":{\"mention\":\"Marsh\"},\"text\":\"Fine\",\"spans\":[{"
               "\"block\":0,\"start\":0,\"end\":4}]},{\"kind\":\"direct\",\"speaker\":{\"name\":\"Olof "
               "Marsh\"},\"text\":\"Fine\",\"spans\":[]}," SAID("It is enough.", 18, 31)));
    assert_has(made_get(&test, "/speaker/Ada%20Marsh"),
               " 1 statement of “<bdi>Marsh</bdi>” alone, in stories that give no "
               "full name, is <a href=\"/speaker/Marsh?as=mention\">kept "
               "apart</a>.");
    assert_has(made_get(&test, "/speaker/Ada%20Marsh"),
               "<a href=\"/speaker/Olof%20Marsh\"><bdi>Olof Marsh</bdi></a>");
    assert_has(made_get(&test, "/speaker/Marsh?as=mention"), "<h1 class=\"title\" dir=\"auto\">“Marsh”</h1>");
    assert_has(made_get(&test, "/speaker/Marsh?as=mention"),
               "<a href=\"/speaker/Marsh?as=mention&amp;order=carried\">");
    made_get(&test, "/speaker/Marsh");
    assert_int_equal(test.response.status, 404);
    made_close(&test);
    assert_has(made_get(*state, "/speaker/Ilse%20Brandvoldt"), "<a href=\"/speaker/Ilse%20Brandvold\">");
}

/* --- who is quoted --- */

static void speakers_are_listed(void **state) {
    dl_span body = made_get(*state, "/speakers?name=brand");
    assert_has(
        body, "<th scope=\"row\"><a href=\"/speaker/Ilse%20Brandvold\"><bdi>Ilse Brandvold</bdi></a></th><td "
              "class=\"n\" data-h=\"Statements\">10</td><td class=\"n\" data-h=\"Stories\">6</td>");
    assert_has_not(body, "Dov Abramson");
    assert_has(made_get(*state, "/speakers"), "<a href=\"/people\">Authors</a><a href=\"/speakers\" "
                                              "aria-current=\"page\">Quoted</a>");
    assert_has(made_get(*state, "/people"), "<a href=\"/people\" aria-current=\"page\">Authors</a>");
    assert_has(made_get(*state, "/speakers.json?name=brand"), "{\"speakers\":[{\"speaker\":\"Ilse "
                                                              "Brandvold\",\"statements\":10,\"stories\":6,");
    assert_has(made_get(*state, "/speakers?name=zeppelin"), "begins with “<bdi>zeppelin</bdi>”");
    made test;
    made_open_lines(&test, "{\"url\":\"https://a.example/1\",\"headline\":\"One\",\"blocks\":[]}\n");
    assert_has(made_get(&test, "/speakers"), "No story of this archive was added with its statements.");
    assert_has_not(made_get(&test, "/people"), "Quoted");
    made_close(&test);
}

static void hostile_names_are_harmless(void **state) {
    dl_span body = made_get(
        *state, "/speaker/%3Cscript%3Ealert%289%29%3C%2Fscript%3E%20%22O%27Drop%22%20%26%20S%C3%B8n");
    assert_int_equal(((made *)*state)->response.status, 200);
    assert_has_not(body, "<script>");
    assert_has_not(body, "<i>of");
    assert_has(body, "<h1 class=\"title\" dir=\"auto\">&lt;script&gt;alert(9)");
    assert_has_not(made_get(*state, "/speakers"), "<script>");
}

static int open_all(void **state) {
    static made test;
    made_open(&test);
    *state = &test;
    return 0;
}

static int close_all(void **state) {
    made_close(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_marked_and_named),
        cmocka_unit_test(scripts_have_their_marks),
        cmocka_unit_test(the_list_is_beside_the_text),
        cmocka_unit_test(machines_get_them_in_the_record),
        cmocka_unit_test(hostile_statements_are_harmless),
        cmocka_unit_test(statements_cross_other_elements),
        cmocka_unit_test(many_statements_are_shown),
        cmocka_unit_test(a_speaker_s_words_are_listed),
        cmocka_unit_test(the_same_words_are_one_statement),
        cmocka_unit_test(changed_words_are_told),
        cmocka_unit_test(a_time_can_be_chosen),
        cmocka_unit_test(speakers_without_a_full_name_are_kept_apart),
        cmocka_unit_test(speakers_are_listed),
        cmocka_unit_test(hostile_names_are_harmless),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
