/* The cards behind a story's values: what its page says elsewhere, as the archive keeps it. */
#include "made.h"

#define HEAD                                                                                                 \
    "{\"url\":\"https://tane.example/"                                                                       \
    "weir\",\"source\":{\"path\":\"not-there.warc\",\"offset\":7,\"capturedAt\":"                            \
    "\"2024-05-04T10:00:00Z\"},\"headline\":\"Weir to be "                                                   \
    "rebuilt\",\"datePublished\":\"2024-05-03\",\"author\":"                                                 \
    "[{\"name\":\"Ada Marsh\",\"type\":\"Person\"}],\"articleBody\":\"The "                                  \
    "weir.\",\"provenance\":{\"headline\":"                                                                  \
    "\"visible:h1@100\",\"datePublished\":\"jsonld:$.datePublished@200\",\"author\":\"meta:author@300\"}"

static dl_span get(made *test, const char *lines, const char *target) {
    made_open_lines(test, lines);
    return made_get(test, target);
}

static void kept_rivals_are_on_the_card(void **state) {
    made test;
    (void)state;
    dl_span body = get(&test,
                       HEAD ",\"disagreements\":{\"headline\":[{\"value\":\"Weir gone\",\"provenance\":"
                            "\"meta:og:title@1204\"},{\"value\":\"Old weir\",\"provenance\":\"url\"}]}}\n",
                       "/story/1");
    assert_has(
        body,
        "<button class=\"mark rivals\" type=\"button\" popovertarget=\"p1\" aria-label=\"Headline: where it "
        "was read, 2 rivals\"></button>");
    assert_has(body,
               "<h3>The page also says</h3><ol><li><bdi>Weir gone</bdi><code>meta:og:title, <a "
               "href=\"/story/1/source?revision=1&amp;byte=1204#hit\">byte 1,204</a></code></li><li><bdi>Old "
               "weir</bdi><code>url</code></li></ol></div>");
    assert_has(
        body,
        "<button class=\"mark\" type=\"button\" popovertarget=\"p2\" aria-label=\"Published: where it was "
        "read\">");
    assert_has(
        made_get(&test, "/story/1.json"),
        "\"disagreements\":{\"headline\":[{\"value\":\"Weir gone\",\"provenance\":\"meta:og:title@1204\"},");
    made_close(&test);
}

static void one_rival_is_one(void **state) {
    made test;
    (void)state;
    dl_span body = get(
        &test, HEAD ",\"disagreements\":{\"author\":[{\"value\":\"Tove Lind\",\"provenance\":\"url\"}]}}\n",
        "/story/1");
    assert_has(body, "aria-label=\"Author: where it was read, 1 rival\"");
    assert_has_not(body, " more</p>");
    made_close(&test);
}

static void without_rivals_there_is_no_list(void **state) {
    made test;
    (void)state;
    dl_span body = get(&test, HEAD "}\n", "/story/1");
    assert_has(body, "class=\"mark\"");
    assert_has_not(body, "rival");
    assert_has_not(body, "The page also says");
    assert_has_not(made_get(&test, "/story/1.json"), "disagreements");
    made_close(&test);
}

/* Five are shown; those that the archive has not kept count too. */
static void the_rest_is_counted(void **state) {
    made test;
    (void)state;
    dl_span body =
        get(&test,
            HEAD ",\"disagreements\":{\"author\":[{\"value\":\"A1\"},{\"value\":\"A2\"},{\"value\":\"A3\"},"
                 "{\"value\":\"A4\"},{\"value\":\"A5\"},{\"value\":\"A6\"},{\"more\":1200}]}}\n",
            "/story/1");
    assert_has(body, "aria-label=\"Author: where it was read, 1,206 rivals\"");
    assert_has(body,
               "<bdi>A5</bdi><code></code></li></ol><p class=\"second small\">and 1,201 more</p></div>");
    assert_has_not(body, "A6");
    made_close(&test);
}

static void hostile_rivals_are_text(void **state) {
    made test;
    (void)state;
    dl_span body =
        get(&test,
            HEAD ",\"disagreements\":{\"headline\":[{\"value\":\"</bdi></div><script>alert(1)</script>\","
                 "\"provenance\":\"meta:\\\"><img src=x onerror=alert(1)>@12\"},{\"value\":\"\\u202Eevil\","
                 "\"provenance\":\"jsonld:<b>@javascript:alert(1)\"}]}}\n",
            "/story/1");
    assert_has(
        body,
        "<bdi>&lt;/bdi&gt;&lt;/div&gt;&lt;script&gt;alert(1)&lt;/script&gt;</"
        "bdi><code>meta:&quot;&gt;&lt;img "
        "src=x onerror=alert(1)&gt;, <a href=\"/story/1/source?revision=1&amp;byte=12#hit\">byte 12</a>");
    assert_has(body, "<code>jsonld:&lt;b&gt;@javascript:alert(1)</code>");
    assert_has_not(body, "<script>");
    assert_has_not(body, "<img");
    made_close(&test);
}

static void long_rivals_are_shortened(void **state) {
    made test;
    char lines[2000], long_text[300];
    (void)state;
    memset(long_text, 'w', 299);
    long_text[299] = '\0';
    snprintf(lines, sizeof lines, HEAD ",\"disagreements\":{\"headline\":[{\"value\":\"%s\"}]}}\n",
             long_text);
    dl_span body = get(&test, lines, "/story/1");
    long_text[240] = '\0';
    char shown[400];
    snprintf(shown, sizeof shown, "<bdi>%s…</bdi>", long_text);
    assert_true(dl_span_contains(body, dl_span_from_string(shown)));
    made_close(&test);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kept_rivals_are_on_the_card),     cmocka_unit_test(one_rival_is_one),
        cmocka_unit_test(without_rivals_there_is_no_list), cmocka_unit_test(the_rest_is_counted),
        cmocka_unit_test(hostile_rivals_are_text),         cmocka_unit_test(long_rivals_are_shortened),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
