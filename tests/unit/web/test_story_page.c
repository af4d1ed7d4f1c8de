/* A story's page: its text, its facts, where they were read. */
#include "made.h"
#include "web/direction.h"
#include "web/links_out.h"
#include "web/moments.h"
#include "web/provenance.h"
#include "web/story_body.h"
#include "web/story_path.h"
#include "web/value_range.h"

static dl_span get_story(made *test, const char *ending, const char *rest) {
    char target[200];
    snprintf(target, sizeof target, "/story/%lld%s", made_story(test, ending), rest);
    return made_get(test, target);
}

/* --- the text --- */

static void text_is_shown_by_its_blocks(void **state) {
    made *test = *state;
    dl_span body = get_story(test, "/kestrel-bridge", "");
    assert_int_equal(test->response.status, 200);
    assert_has(body, "<span class=\"dl\">VARROW, 4 March</span> — Kestrel Bridge will be shut");
    assert_has(body, "<h2 id=\"t4\">Who has to go round</h2>");
    assert_has(body,
               "<ul id=\"t6\"><li>Ferry from Lower Sund every 40 minutes, eleven lorries a boat</li><li>");
    assert_has(body, "<th scope=\"col\" class=\"n\">Vehicles a day</th>");
    assert_has(body, "<th scope=\"row\">2022</th><td class=\"n\">17,900</td>");
    assert_has(body, "</a></span><footer>Aino Kettunen, dairy farmer, to the council</footer></blockquote>");
    assert_has(body,
               "<pre tabindex=\"0\" id=\"t15\">2025-03-03;KES-S;06:40;axles=5;kg=38120;hanger14=ok\n2025");
    assert_has(
        body,
        "<a href=\"https://city.varrow.example/reports/hanger-14.pdf\" rel=\"noopener nofollow\">report "
        "of nine pages</a>.");
    assert_has(body, "<div class=\"frame\" aria-hidden=\"true\">16 : 9</div>");
    assert_has(body, "Photograph: Lise Brandt <span class=\"second\">2,400 × 1,350</span> <a "
                     "href=\"https://pictures.varrowcourier.example/2025/03/hanger-14.jpg\" rel=\"noopener "
                     "nofollow\">Open at the site</a>");
    assert_has(
        body,
        "<a href=\"https://video.example/watch/k14\" rel=\"noopener nofollow\">Divers at hanger 14, two "
        "minutes</a> <span class=\"second\">video.example, not loaded here</span>");
    assert_has(body, "class=\"note\"><b>Correction, 5 March:</b> an earlier version");
}

static void facts_are_beside_it(void **state) {
    made *test = *state;
    dl_span body = get_story(test, "/kestrel-bridge", "");
    assert_has(body,
               "By <b><a href=\"/author/Nadia%20Ferro\"><bdi lang=\"en\">Nadia Ferro</bdi></a></b> and <b><a "
               "href=\"/author/Sten%20Ovik\">");
    assert_has(body, "published <time datetime=\"2025-03-04T18:02+01:00\">4 March 2025, 18:02</time> <span "
                     "class=\"quiet\">+01:00</span>");
    assert_has(body, "<span>Published</span><span class=\"src\">jsonld</span>");
    assert_has(body, "<a href=\"/keyword/Kestrel%20Bridge\">");
    assert_has(body, "News article <span class=\"quiet\">NewsArticle</span>");
    assert_has(body, "4 revisions, the last on <time datetime=\"2025-03-06\">6 March 2025</time>");
    assert_has(body, "also at 3 addresses");
    assert_has(body, "aria-label=\"Changed three times: Headline, Correction, Headline\"");
    assert_has(
        body, "Captured</span></dt><dd><time datetime=\"2025-03-06T07:31Z\">6 Mar 2025, 07:31</time>, then 2 "
              "times, last <time datetime=\"2025-04-12T06:00Z\">");
    assert_has(body,
               "<a href=\"https://www.varrowcourier.example/news/2025/03/kestrel-bridge\" rel=\"noopener "
               "nofollow\">The page as it is now</a>");
    assert_has(body, "popovertarget=\"p2\" aria-label=\"Published: where it was read\"></button>");
    assert_has(body,
               "id=\"p2\" role=\"group\" aria-label=\"Published: where it was read\"><h2>Published</h2>");
    assert_has(body, "<code>jsonld:$.datePublished</code>");
}

/* Known ones only, and of the others those that one looks for. */
static void what_is_not_known_is_said(void **state) {
    made *test = *state;
    dl_span body = get_story(test, "/imprint", "");
    assert_has(body, "(no headline on the page)");
    assert_has(body, "<span>Published</span></dt><dd class=\"absent\">not on the page</dd>");
    assert_has(body, "<span>Author</span></dt><dd class=\"absent\">not on the page</dd>");
    assert_has(body, "<span>Language</span></dt><dd class=\"absent\">not on the page</dd>");
    assert_has(body, "No author on the page, first seen <time datetime=\"2025-01-02T00:00Z\">");
    assert_has_not(body, "Licence");
    assert_has_not(body, "Keywords");
    assert_has_not(body, "Genre");
}

static void an_older_text_says_so(void **state) {
    made *test = *state;
    char rest[60];
    long long story = made_story(test, "/kestrel-bridge");
    snprintf(rest, sizeof rest, "?revision=%lld", made_revision(test, story, 1));
    dl_span body = get_story(test, "/kestrel-bridge", rest);
    assert_has(body,
               "<b>Text 2 of 4</b>, seen <time datetime=\"2025-03-04T19:31Z\">4 Mar 2025, 19:31</time> to ");
    assert_has(body,
               "<bdi>Kestrel Bridge is shut to every lorry after divers find broken wires</bdi></span>");
    assert_has(body, "eleven broken wires");
    assert_has_not(body, "Correction, 5 March");
    assert_has_not(get_story(test, "/kestrel-bridge", ""), "Text 4 of 4");
}

static void stories_that_are_gone_say_so(void **state) {
    made *test = *state;
    dl_span body = get_story(test, "/news/diver", "");
    assert_has(body, "Unpublished</span> found gone on <time datetime=\"2025-03-06T18:00Z\">");
    assert_has(body, "aria-label=\"Changed once: Headline, Unpublished\"");
}

static void other_stories_at_the_address_are_named(void **state) {
    made *test = *state;
    char target[40];
    long long story = store_ask(&test->store, "SELECT min(id) FROM story WHERE url LIKE '%/today'");
    snprintf(target, sizeof target, "/story/%lld", story);
    dl_span body = made_get(test, target);
    assert_has(body, "<h1><span class=\"v\"><bdi>The heron of Marrow Lane has come back");
    assert_has(body, "another story at this address: <a href=\"/story/");
    assert_has(body, "A choir rehearses in the car park");
    assert_has_not(get_story(test, "/opinion/list", ""), "another story");
}

static void scripts_have_their_direction(void **state) {
    made *test = *state;
    assert_has(get_story(test, "/bridge-14", ""), "<article class=\"story-main\" lang=\"ar\" dir=\"rtl\">");
    assert_has(get_story(test, "/bridge-14", ""), "<span class=\"quiet\">ar, right to left</span>");
    assert_has(get_story(test, "/gesher.example/kestrel", ""), "lang=\"he\" dir=\"rtl\">");
    dl_span body = get_story(test, "/news/20250305", "");
    assert_has(body, "<article class=\"story-main\" lang=\"ja\">");
    assert_has(body, "<span>Characters</span>");
    assert_has(body, "no: a paywall follows the text");
    assert_has(body, "<b>The capture holds only part of the text:</b> a paywall follows the text.");
    assert_has(body, "<a href=\"/story/9/revisions\">Unchanged</a><span class=\"second\">seen 3 times until");
    assert_has(body, "5 March 2025</a></li></ul>"); /* the page's own day, not that in UTC */
    assert_has(body, "since=2025-03-04&amp;until=2025-03-04");
}

static void live_blogs_have_entries(void **state) {
    made *test = *state;
    dl_span body = get_story(test, "/04/bridge", "");
    size_t last = dl_span_find(body, DL_SPAN("That is all for today"), 0);
    size_t first = dl_span_find(body, DL_SPAN("What is being decided"), 0);
    assert_true(last < first && first != SIZE_MAX);
    assert_has(
        body,
        "<time datetime=\"2025-03-04T17:25+01:00\">17:25</time> <span class=\"quiet\">+01:00</span></span> "
        "· <bdi>Nadia Ferro</bdi></p><h3>That is all for today</h3><p>The meeting is over.");
    assert_has(body, "A first count had said eleven.</p><p>She asks for the lights");
    assert_has(body, "9, of which 9 have a time of their own");
    assert_has(body, "Entries in each quarter of an hour; <strong>two</strong> in the fullest.");
    assert_has_not(body, "class=\"body\"");
    body = get_story(test, "/04/bridge", "?order=oldest");
    last = dl_span_find(body, DL_SPAN("That is all for today"), 0);
    first = dl_span_find(body, DL_SPAN("What is being decided"), 0);
    assert_true(first < last && last != SIZE_MAX);
}

static void hostile_texts_are_harmless(void **state) {
    made *test = *state;
    dl_span body = get_story(test, "alert(1)>", "");
    assert_int_equal(test->response.status, 200);
    assert_has(body, "<bdi>&lt;script&gt;alert(1)&lt;/script&gt; &quot;&gt;&lt;img src=x");
    static const char *const bad[] = {"<script>",  "<img", "javascript:", "<svg onload", "<figcaption>",
                                      "data:text", "<i>",  "<u>",         "<kick"};
    for (size_t i = 0; i < DL_COUNT_OF(bad); i++) {
        if (dl_span_contains(body, dl_span_from_string(bad[i])))
            fail_msg("%s is in\n%.*s", bad[i], DL_SPAN_ARG(body));
    }
    assert_has(
        body,
        "<a href=\"https://lowroad.example/x?a=1&amp;b=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E\" rel");
    assert_has(body, "/author/Bobby%20%22tables%22%20O%27Drop");
    assert_has(body, "/keyword/100%20%25");
}

/* --- addresses --- */

static void addresses_are_read(void **state) {
    made *test = *state;
    static const struct {
        const char *target;
        bool found;
        dl_web_story_page page;
        sqlite3_int64 revision, from, to;
        bool json;
    } cases[] = {
        {"/story/12", true, DL_WEB_STORY_TEXT, 0, 0, 0, false},
        {"/story/12?revision=7", true, DL_WEB_STORY_TEXT, 7, 0, 0, false},
        {"/story/12/source?revision=7&byte=9", true, DL_WEB_STORY_SOURCE, 7, 0, 0, false},
        {"/story/12/revisions", true, DL_WEB_STORY_REVISIONS, 0, 0, 0, false},
        {"/story/12/diff/3/4", true, DL_WEB_STORY_DIFF, 0, 3, 4, false},
        {"/story/12/diff?from=3&to=4", true, DL_WEB_STORY_DIFF, 0, 3, 4, false},
        {"/story/12/copies", true, DL_WEB_STORY_COPIES, 0, 0, 0, false},
        {"/story/", false, 0, 0, 0, 0, false},
        {"/story/x", false, 0, 0, 0, 0, false},
        {"/story/0", false, 0, 0, 0, 0, false},
        {"/story/-1", false, 0, 0, 0, 0, false},
        {"/story/99999999999999999999", false, 0, 0, 0, 0, false},
        {"/story/9223372036854775808", false, 0, 0, 0, 0, false},
        {"/story/12?revision=x", false, 0, 0, 0, 0, false},
        {"/story/12/other", false, 0, 0, 0, 0, false},
        {"/story/12/copies/1", false, 0, 0, 0, 0, false},
        {"/story/12/diff", false, 0, 0, 0, 0, false},
        {"/story/12/diff/3", false, 0, 0, 0, 0, false},
        {"/story/12/diff/3/4/5", false, 0, 0, 0, 0, false},
        {"/story/12/diff?from=3", false, 0, 0, 0, 0, false},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_web_request request;
        dl_web_story_path path;
        assert_true(dl_web_request_read(&request, dl_span_from_string(cases[i].target), &test->site.arena));
        if (dl_span_ends_with(request.path, DL_SPAN(".json"))) { /* as the router does */
            request.path.size -= strlen(".json");
            request.form = DL_WEB_JSON;
        }
        bool found = dl_web_story_path_read(&path, &request);
        if (found != cases[i].found) fail_msg("%s: %d", cases[i].target, found);
        if (!found) continue;
        assert_int_equal(path.story, 12);
        assert_int_equal(path.page, cases[i].page);
        assert_int_equal(path.revision, cases[i].revision);
        assert_int_equal(path.from, cases[i].from);
        assert_int_equal(path.to, cases[i].to);
        assert_int_equal(path.json, cases[i].json);
    }
}

static void what_is_not_there_is_404(void **state) {
    made *test = *state;
    static const char *const targets[] = {"/story/999", "/story/1/other", "/story/1?revision=999",
                                          "/story/x"};
    for (size_t i = 0; i < DL_COUNT_OF(targets); i++) {
        made_get(test, targets[i]);
        if (test->response.status != 404) fail_msg("%s: %u", targets[i], test->response.status);
    }
    assert_has(made_get(test, "/story/999"), "There is no such story");
    assert_has(made_get(test, "/story/1?revision=999"),
               "has four texts; what the address asks for is not among them");
    assert_has(made_get(test, "/story/999.json"),
               "{\"status\":404,\"title\":\"the archive has no such story");
    assert_int_equal(test->response.status, 404);
    assert_string_equal(test->response.type, "application/problem+json");
}

/* A revision of another story is none of this one. */
static void revisions_belong_to_their_story(void **state) {
    made *test = *state;
    char rest[60];
    snprintf(rest, sizeof rest, "?revision=%lld", made_revision(test, made_story(test, "/opinion/list"), 0));
    get_story(test, "/kestrel-bridge", rest);
    assert_int_equal(test->response.status, 404);
}

static void machines_get_json(void **state) {
    made *test = *state;
    dl_span body = get_story(test, "/kestrel-bridge", ".json");
    assert_string_equal(test->response.type, "application/json");
    assert_has(
        body,
        "{\"story\":1,\"url\":\"https://www.varrowcourier.example/news/2025/03/kestrel-bridge\",\"site\":"
        "\"varrowcourier.example\",\"siteName\":\"The Varrow Courier\"");
    assert_has(body, "\"revisions\":[{\"revision\":1,\"firstSeen\":\"2025-03-04T17:20:11Z\"");
    assert_has(body, "\"change\":\"correction\",\"changes\":{\"correction\":1,");
    assert_has(body, "\"captures\":[{\"captured\":\"2025-03-04T17:20:11Z\",\"revision\":1,");
    assert_has(body, "\"path\":\"pages.warc\",\"offset\":0,");
    assert_has(body, "\"record\": {\"url\":");
    assert_has(body, "\"provenance\":{");
    assert_true(dl_span_ends_with(body, DL_SPAN("}}\n")) || dl_span_ends_with(body, DL_SPAN("}\n}\n")));
    assert_has(made_get_as(test, "/story/1", "application/json"), "{\"story\":1,");
    assert_has(made_get_as(test, "/story/1", "text/html, application/json;q=0.9"), "<!doctype html>");
    assert_has(made_get_as(test, "/story/1", "text/html;q=0.5, application/json;q=0.51"), "{\"story\":1,");
    assert_has(made_get_as(test, "/story/1", "*/*"), "<!doctype html>");
}

/* --- parts --- */

static void directions_are_told(void **state) {
    (void)state;
    assert_true(dl_web_is_right_to_left(DL_SPAN("ar"), DL_SPAN("abc")));
    assert_true(dl_web_is_right_to_left(DL_SPAN("fa-IR"), DL_SPAN("")));
    assert_false(dl_web_is_right_to_left(DL_SPAN("ar-Latn"), DL_SPAN("")));
    assert_false(dl_web_is_right_to_left(DL_SPAN("de"), DL_SPAN("\xD7\x90")));
    assert_true(dl_web_is_right_to_left(DL_SPAN_NONE, DL_SPAN("123 \xD7\x90 abc")));
    assert_false(dl_web_is_right_to_left(DL_SPAN_NONE, DL_SPAN("123 a \xD7\x90")));
}

static void write_time(char *out, size_t room, void (*write)(dl_html *, dl_span, dl_web_moment_form),
                       const char *date, dl_web_moment_form form) {
    dl_buffer buffer;
    dl_buffer_init(&buffer, 0, NULL);
    dl_html html = {&buffer};
    write(&html, dl_span_from_string(date), form);
    snprintf(out, room, "%.*s", (int)buffer.size, buffer.data ? buffer.data : "");
    dl_buffer_release(&buffer);
}

static void times_are_written(void **state) {
    (void)state;
    static const struct {
        const char *date, *utc, *own;
    } cases[] = {
        {"2025-03-05T00:30:00+01:00", "4 Mar 2025, 23:30",
         "5 Mar 2025, 00:30</time> <span class=\"quiet\">+01:00</span>"},
        {"2024-12-31T20:00:00.5-05:00", "1 Jan 2025, 01:00",
         "31 Dec 2024, 20:00</time> <span class=\"quiet\">-05:00</span>"},
        {"2025-03-04T17:20:11Z", "4 Mar 2025, 17:20",
         "4 Mar 2025, 17:20</time> <span class=\"quiet\">UTC</span>"},
        {"2025-03-04T17:20:11", "4 Mar 2025, 17:20", "4 Mar 2025, 17:20</time>"},
        {"2025-03-04", "4 Mar 2025", "4 Mar 2025</time> <span class=\"quiet\">no time on the page</span>"},
        {"2025-13-04", "2025-13-04", "2025-13-04"},
        {"<b>", "&lt;b&gt;", "&lt;b&gt;"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        char words[200], own[200];
        write_time(words, sizeof words, dl_web_write_utc_words, cases[i].date, DL_WEB_MOMENT_FULL);
        assert_string_equal(words, cases[i].utc);
        write_time(own, sizeof own, dl_web_write_own_time, cases[i].date, DL_WEB_MOMENT_FULL);
        if (!strstr(own, cases[i].own)) fail_msg("%s: %s", cases[i].date, own);
    }
    char text[100];
    write_time(text, sizeof text, dl_web_write_utc, "2025-03-05T00:30:00+01:00", DL_WEB_MOMENT_SHORT);
    assert_string_equal(text, "<time datetime=\"2025-03-04T23:30Z\">4 Mar, 23:30</time>");
    write_time(text, sizeof text, dl_web_write_utc_words, "2025-03-05T00:30:00+01:00", DL_WEB_MOMENT_CLOCK);
    assert_string_equal(text, "23:30");
    write_time(text, sizeof text, dl_web_write_utc_words, "2025-03-05T00:30:00+01:00", DL_WEB_MOMENT_LONG);
    assert_string_equal(text, "4 March 2025, 23:30");
}

static void durations_are_written(void **state) {
    (void)state;
    static const struct {
        int64_t seconds;
        const char *words, *rough;
    } cases[] = {
        {-5, "0 min", "one minute"},
        {59, "0 min", "one minute"},
        {60 * 41, "41 min", "41 minutes"},
        {3600, "1 h", "60 minutes"},
        {3600 + 480, "1 h 08 min", "68 minutes"},
        {7200, "2 h", "two hours"},
        {86400 + 15 * 3600, "1 d 15 h", "39 hours"},
        {86400, "1 d", "24 hours"},
        {10 * 86400, "10 days", "ten days"},
        {70 * 86400, "70 days", "two months"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_buffer buffer;
        dl_buffer_init(&buffer, 0, NULL);
        dl_html html = {&buffer};
        dl_web_write_duration(&html, cases[i].seconds);
        DL_HTML(&html, "|");
        dl_web_write_rough_duration(&html, cases[i].seconds);
        dl_buffer_append_byte(&buffer, '\0');
        char expected[100];
        snprintf(expected, sizeof expected, "%s|%s", cases[i].words, cases[i].rough);
        assert_string_equal(buffer.data, expected);
        dl_buffer_release(&buffer);
    }
}

static void provenance_is_taken_apart(void **state) {
    (void)state;
    dl_web_provenance read = dl_web_provenance_read(DL_SPAN("jsonld:$.@graph[1].headline@600"));
    assert_true(dl_span_equal(read.source, DL_SPAN("jsonld")));
    assert_true(dl_span_equal(read.words, DL_SPAN("jsonld:$.@graph[1].headline")));
    assert_true(read.has_byte && read.byte == 600 && !read.weak);
    read = dl_web_provenance_read(DL_SPAN("weak:state:published_at@8211"));
    assert_true(read.weak && dl_span_equal(read.source, DL_SPAN("state")) && read.byte == 8211);
    read = dl_web_provenance_read(DL_SPAN("url"));
    assert_true(dl_span_equal(read.source, DL_SPAN("url")) && !read.has_byte);
    read = dl_web_provenance_read(DL_SPAN("a paywall follows the text"));
    assert_true(!read.source.data && !read.has_byte);
    read = dl_web_provenance_read(DL_SPAN("jsonld:$.@type"));
    assert_true(!read.has_byte && dl_span_equal(read.words, DL_SPAN("jsonld:$.@type")));
    read = dl_web_provenance_read(DL_SPAN("visible:h1@99999999999999999999"));
    assert_false(read.has_byte);
}

static void ranges_of_values_are_found(void **state) {
    (void)state;
    static const struct {
        const char *before, *value, *behind;
        size_t byte_before; /* so many bytes before the value */
    } cases[] = {
        {"<meta content=\"", "a \xC3\xA9 b", "\" name=x>", 0},
        {"{\"a\": \"", "x \\\" y", "\", \"b\":1}", 0},
        {"{\"a\": ", "true", ", \"b\":1}", 0},
        {"<p>", "Text, and more", "</p>", 0},
        {"<h1 class=\"x\">", "Head <b>line</b>, whole", "</h1><p>", 14},
        {"<h1>\n <span>", "Head", "</span></h1>", 12},
        {"<img src='", "/a.jpg", "'>", 0},
        {"<time>", "not closed", "", 6},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        char page[200];
        snprintf(page, sizeof page, "%s%s%s", cases[i].before, cases[i].value, cases[i].behind);
        size_t start = strlen(cases[i].before);
        dl_web_range range = dl_web_range_of_value(dl_span_from_string(page), start - cases[i].byte_before);
        dl_span found = dl_span_sub(dl_span_from_string(page), range.start, range.end - range.start);
        if (!dl_span_starts_with(found, dl_span_from_string(cases[i].value)))
            fail_msg("%zu: %.*s", i, DL_SPAN_ARG(found));
        if (i != 5) assert_int_equal(found.size, strlen(cases[i].value));
    }
    assert_int_equal(dl_web_range_of_value(DL_SPAN("abc"), 3).start, 3);
    assert_int_equal(dl_web_range_of_value(DL_SPAN("abc"), UINT64_MAX).end, 3);
    assert_int_equal(dl_web_range_of_value(DL_SPAN(""), 0).end, 0);
    /* In the middle of a character: the whole of it. */
    assert_int_equal(dl_web_range_of_value(DL_SPAN("a\xC3\xA9z"), 2).start, 1);
}

static void hosts_are_found(void **state) {
    (void)state;
    static const char *const cases[][2] = {{"https://www.example.org/a", "example.org"},
                                           {"http://u:p@host.example:80?x", "host.example:80"},
                                           {"https://a.example#b", "a.example"},
                                           {"a/b", "a"}};
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++)
        assert_true(dl_span_equal(dl_web_host_of(dl_span_from_string(cases[i][0])),
                                  dl_span_from_string(cases[i][1])));
    assert_true(dl_web_leads_out(DL_SPAN("HTTPS://a.example")));
    assert_false(dl_web_leads_out(DL_SPAN("/about")));
    assert_false(dl_web_leads_out(DL_SPAN("javascript:alert(1)//http://")));
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
        cmocka_unit_test(text_is_shown_by_its_blocks),
        cmocka_unit_test(facts_are_beside_it),
        cmocka_unit_test(what_is_not_known_is_said),
        cmocka_unit_test(an_older_text_says_so),
        cmocka_unit_test(stories_that_are_gone_say_so),
        cmocka_unit_test(other_stories_at_the_address_are_named),
        cmocka_unit_test(scripts_have_their_direction),
        cmocka_unit_test(live_blogs_have_entries),
        cmocka_unit_test(hostile_texts_are_harmless),
        cmocka_unit_test(addresses_are_read),
        cmocka_unit_test(what_is_not_there_is_404),
        cmocka_unit_test(revisions_belong_to_their_story),
        cmocka_unit_test(machines_get_json),
        cmocka_unit_test(directions_are_told),
        cmocka_unit_test(times_are_written),
        cmocka_unit_test(durations_are_written),
        cmocka_unit_test(provenance_is_taken_apart),
        cmocka_unit_test(ranges_of_values_are_found),
        cmocka_unit_test(hosts_are_found),
    };
    return cmocka_run_group_tests(tests, open_archive, close_archive);
}
