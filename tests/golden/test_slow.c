/* Pages made to be slow, through all stages: four times the page may take little more than four times as
 * long, in the same run.  What is quadratic takes sixteen times.  And a limit of work bounds each of them:
 * what it leaves takes about as long whatever the page has. */
#include "dateline.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "unit/thread_time.h"

enum { TIMES = 4, SMALL_BYTES = 100000, ROUNDS = 2 };

/* `before`, `unit` over and over (a "#" in it is a number that counts up), `middle`, the same again, `after`.
 */
typedef struct trap {
    const char *name, *before, *unit, *middle, *after;
} trap;

#define TITLE     "<!doctype html><title>Harbour reopens</title>"
#define STORY     TITLE "<body><article><h1>Harbour reopens</h1>"
#define JSONLD    TITLE "<script type='application/ld+json'>"
#define SPEAKABLE JSONLD "{\"@type\":\"NewsArticle\",\"speakable\":{\"@type\":\"SpeakableSpecification\","
#pragma GCC diagnostic ignored "-Woverlength-strings" /* C99's limit, which compilers do not have */
#define TEN(text) text text text text text text text text text text
#define DEEP      TEN(TEN("<div>"))

static const trap traps[] = {
    {"short paragraphs", STORY, "<p>a</p>", "", ""},
    {"deep nesting", STORY, "<div>x ", "", ""},
    {"paragraphs deep down", STORY DEEP DEEP DEEP, "<p>The boats are out.</p>", "", ""},
    {"headings deep down", STORY DEEP DEEP DEEP, "<h2>The boats</h2>", "", ""},
    {"cells", STORY "<table>", "<tr><td>a<td>b<td>#", "", ""},
    {"bylines", STORY, "<p class=byline>By Ann Other", "", ""},
    {"dates", STORY, "<p class=date>3 May 2021", "", ""},
    {"times", STORY, "<time datetime=2021-05-03T10:20>3 May</time>", "", ""},
    {"links", STORY, "<a href=/story-#>A story</a> ", "", ""},
    {"cards", STORY, "<div><h3><a href=/s#>The boats are out</a></h3><time>3 May 2021</time></div>", "", ""},
    {"pictures", STORY, "<img src=/p#.jpg width=640 height=480>", "", ""},
    {"hidden boxes", STORY, "<div style=display:none><p>The boats are out.</p></div>", "", ""},
    {"class names", STORY, "<p class='author byline date tag-list related share'>x", "", ""},
    {"meta elements", TITLE, "<meta name=author content='Ann Other'>", "", ""},
    {"titles of many parts", "<!doctype html><title>", "a - ", "", ""},
    {"JSON-LD scripts", TITLE, "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"}</script>", "",
     ""},
    {"things of JSON-LD", JSONLD "[", "{\"@type\":\"NewsArticle\",\"@id\":\"##\"},", "", "]</script>"},
    {"one name behind a thousand members", JSONLD "{" TEN(TEN(TEN("\"a\":1,"))), "\"@id\":\"x\",", "", "}"},
    {"names of types behind a thousand members", JSONLD "{" TEN(TEN(TEN("\"a\":1,"))) "\"@type\":\"x\",",
     "\"type\":\"NewsArticle\",", "", "}"},
    {"quotation marks within strings", JSONLD "{\"headline\":\"", "a\" b\" ", "", "\"}</script>"},
    {"authors", JSONLD "{\"@type\":\"NewsArticle\",\"author\":[", "\"Ann Other#\",", "", "]}</script>"},
    {"updates", JSONLD "{\"@type\":\"LiveBlogPosting\",\"liveBlogUpdate\":[", "{\"headline\":\"At #\"},", "",
     "]}"},
    {"a text as markup", JSONLD "{\"@type\":\"NewsArticle\",\"articleBody\":\"", "<p>The boats.</p>", "",
     "\"}"},
    {"items of microdata", STORY,
     "<div itemscope itemtype=https://schema.org/NewsArticle><b itemprop=name>x</b></div>", "", ""},
    {"CSS that looks at all elements before",
     SPEAKABLE "\"cssSelector\":[" TEN("\"b ~ p ~ p ~ p\",\"i ~ p ~ p\",") "\"x\"]}}</script>", "<p>x", "",
     ""},
    {"CSS that looks at all elements around",
     SPEAKABLE "\"cssSelector\":[" TEN("\"b div div div p\",\"i div div p\",") "\"x\"]}}</script>" DEEP DEEP,
     "<p>x", "", ""},
    {"CSS that counts", SPEAKABLE "\"cssSelector\":[\"p:nth-child(7n+1):nth-last-child(3)\"]}}</script>",
     "<p>x", "", ""},
    {"CSS that searches values", SPEAKABLE "\"cssSelector\":[\"[title*='" TEN(TEN("a")) "b']\"]}}</script>",
     "<p title='" TEN(TEN("aa")) "'>x", "", ""},
    {"XPath over all texts", SPEAKABLE "\"xpath\":[\"//div[contains(.,'zz')]\"]}}</script>" DEEP DEEP, "<p>x",
     "", ""},
    {"XPath over descendants", SPEAKABLE "\"xpath\":[\"//div//div//div//p[7]\"]}}</script>" DEEP DEEP, "<p>x",
     "", ""},
    {"days behind names", TITLE "<body>", "<script>x={published_at:'2021-05-03'}</script>", "", ""},
    {"folders of days",
     TITLE
     "<meta property=og:type content=article><meta property=og:image content=/2021/05/03/a.jpg><script>",
     "/20", "", "</script>"},
    {"a title that recurs in itself, and in a script", "<!doctype html><title>", "aa ",
     "b</title><body><h1>x</h1><script>x='", "'</script>"},
    {"a title that recurs in itself, and in a heading", "<!doctype html><title>", "aA", "b</title><body><h1>",
     ""},
    {"a description that recurs in the body", TITLE "<meta name=description content='", "aa ", "b'><body><p>",
     ""},
    {"a story in a script", TITLE "<body>x<script>x={\"title\":\"Harbour reopens\",\"content\":[",
     "{\"type\":\"paragraph\",\"text\":\"The boats are out again.\"},", "", "]}</script>"},
    {"objects in a script that do not end", TITLE "<body>x<script>", "var a# = {\"title\":\"<p>The boats</p>",
     "", "</script>"},
    {"data layers", TITLE, "<script>dataLayer.push({'keywords':'a'});</script>", "", ""},
};

static size_t put_units(char *page, size_t at, size_t end, const char *unit) {
    for (unsigned count = 0; at < end; count++) {
        for (const char *next = unit; *next; next++) {
            if (*next == '#') {
                at += (size_t)sprintf(page + at, "%u", count);
            } else {
                page[at++] = *next;
            }
        }
    }
    return at;
}

static char *make(const trap *t, size_t bytes, size_t *size) {
    char *page =
        malloc(bytes + strlen(t->before) + strlen(t->middle) + strlen(t->after) + 2 * strlen(t->unit) + 200);
    assert_non_null(page);
    size_t at = (size_t)sprintf(page, "%s", t->before);
    at = put_units(page, at, at + bytes / 2, t->unit);
    at += (size_t)sprintf(page + at, "%s", t->middle);
    at = put_units(page, at, at + bytes / 2, t->unit);
    at += (size_t)sprintf(page + at, "%s", t->after);
    *size = at;
    return page;
}

typedef struct outcome {
    double seconds;
    bool truncated;
} outcome;

static bool is_truncated(const dateline_record *record) {
    dateline_text text;
    return dateline_get_text(record, dateline_member_named("truncated"), 0, &text) == DATELINE_OK;
}

/* The best of several rounds. */
static outcome measure(dateline_extractor *extractor, const trap *t, size_t bytes) {
    size_t size;
    char *page = make(t, bytes, &size);
    outcome best = {.seconds = 1e9};
    for (int i = 0; i < ROUNDS; i++) {
        dateline_page given = DATELINE_PAGE_INIT;
        given.bytes = page, given.byte_count = size;
        given.url = dateline_text_of("https://harbour.example/2021/05/story");
        const dateline_record *record;
        double from = thread_time();
        assert_int_equal(dateline_extract(extractor, &given, &record), DATELINE_OK);
        double seconds = thread_time() - from;
        if (seconds < best.seconds) best.seconds = seconds;
        best.truncated = is_truncated(record);
    }
    free(page);
    return best;
}

static dateline_extractor *extractor_with(uint64_t max_work) {
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.max_work = max_work;
    dateline_extractor *extractor;
    assert_int_equal(dateline_extractor_new(&options, &extractor), DATELINE_OK);
    return extractor;
}

static void hostile_pages_take_linear_time(void **state) {
    (void)state;
    dateline_extractor *extractor = extractor_with(0);
    for (size_t i = 0; i < sizeof traps / sizeof *traps; i++) {
        outcome large = measure(extractor, &traps[i], TIMES * SMALL_BYTES),
                small = measure(extractor, &traps[i], SMALL_BYTES);
        double ratio = large.seconds / (small.seconds + 3e-4);
        print_message("%-50s %6.1f ms, %4.1f times as long%s\n", traps[i].name, large.seconds * 1e3, ratio,
                      large.truncated ? ", truncated" : "");
        if (ratio > 3 * TIMES) fail_msg("%s: %.1f times as long", traps[i].name, ratio);
    }
    dateline_extractor_free(extractor);
}

/* Pages far over the limit take no longer than those that are a few times over it. */
static void a_limit_of_work_bounds_the_time(void **state) {
    (void)state;
    enum { LIMIT = 1000 };
    dateline_extractor *extractor = extractor_with(LIMIT);
    for (size_t i = 0; i < sizeof traps / sizeof *traps; i++) {
        outcome large = measure(extractor, &traps[i], 16 * SMALL_BYTES),
                small = measure(extractor, &traps[i], 2 * SMALL_BYTES);
        assert_true(large.truncated);
        double ratio = large.seconds / (small.seconds + 1e-3);
        if (ratio > 3) fail_msg("%s: %.1f times as long", traps[i].name, ratio);
    }
    dateline_extractor_free(extractor);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(hostile_pages_take_linear_time),
                                       cmocka_unit_test(a_limit_of_work_bounds_the_time)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
