/* Pages made to be slow: four times the page may take the parser little more than four times as long, in the
 * same run, and four times the steps of its searches.  What is quadratic takes sixteen times. */
#include "html/builder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "unit/thread_time.h"

enum { TIMES = 4, SMALL_BYTES = 100000, ROUNDS = 3 };

/* `before`, then `unit` over and over (a "#" in it is a number that counts up), in the second half `late`
 * instead. */
typedef struct trap {
    const char *name, *before, *unit, *late;
} trap;

static const trap traps[] = {
    {"deep nesting", "", "<div>", NULL},
    {"deep nesting that is closed", "", "<div>", "</div>"},
    {"unclosed formatting elements", "", "<b>", NULL},
    {"unclosed formatting elements in paragraphs", "", "<p><b><i><u>", NULL},
    {"formatting elements with different attributes", "", "<font size=#>", NULL},
    {"formatting elements closed by the adoption agency", "", "<b><p>", "</b>"},
    {"end tags of nothing", "", "<span>", "</i>"},
    {"end tags of nothing, in foreign content", "<svg>", "<g>", "</i>"},
    {"nested links", "", "<a href=#><div>", NULL},
    {"links in tables", "", "<a><table><tr><td>", NULL},
    {"attributes of one tag", "<p ", "a#=# ", NULL},
    {"attributes of one name", "<p ", "a=# ", NULL},
    {"attributes of an end tag", "<p></p ", "a#=# ", NULL},
    {"attributes of html from many tags", "", "<html a#=#>", NULL},
    {"references", "", "&amp;", NULL},
    {"references that are none", "", "&ampx&notit;&", NULL},
    {"references in values", "", "<p title=\"&amp;&#x41;\">", NULL},
    {"less-than signs", "", "<", NULL},
    {"beginnings of end tags", "", "</ ", NULL},
    {"a comment without end", "<!--", "-- >", NULL},
    {"beginnings of comments", "", "<!", NULL},
    {"a script without end", "<script>", "</scrip ", NULL},
    {"a script that is escaped twice", "<script><!--", "<script ></script >", NULL},
    {"a title without end", "<title>", "</titl>", NULL},
    {"a value without end", "<p title=\"", "'>", NULL},
    {"a tag without end", "<p", " /", NULL},
    {"CDATA without end", "<svg><![CDATA[", "]] >", NULL},
    {"carriage returns", "", "\r", NULL},
    {"fostered text", "<table>", "x<tr>", NULL},
    {"fostered elements", "<table>", "<b>x<tr>", NULL},
    {"nested tables", "", "<table><tr><td>", NULL},
    {"nested lists", "", "<ul><li>", NULL},
    {"list items in something else", "", "<li><div>", NULL},
    {"options", "<select>", "<option>x", NULL},
    {"options shown by the button", "<select><button><selectedcontent></button>", "<option selected>x", NULL},
    {"templates", "", "<template>", NULL},
    {"foreign elements", "", "<svg><foreignObject>", NULL},
    {"elements of unknown names", "", "<x-#>", NULL},
    {"paragraphs in buttons", "", "<button><p>", NULL},
    {"bodies", "", "<body a#=#>", NULL},
    {"texts divided by what is ignored", "", "x</y>", NULL},
    {"comments behind the body", "</body></html>", "<!--x--> ", NULL},
};

static char *make(const trap *t, size_t least, size_t *size) {
    char *page = malloc(least + 200 + DL_PAGE_PADDING);
    assert_non_null(page);
    size_t at = (size_t)sprintf(page, "%s", t->before);
    for (unsigned count = 0; at < least; count++) {
        const char *unit = t->late && at >= least / 2 ? t->late : t->unit;
        for (; *unit; unit++) {
            if (*unit == '#') {
                at += (size_t)sprintf(page + at, "%u", count);
            } else {
                page[at++] = *unit;
            }
        }
    }
    memset(page + at, 0, DL_PAGE_PADDING);
    *size = at;
    return page;
}

typedef struct cost {
    double seconds;
    int64_t steps;
} cost;

/* The best of several parses, the texts read as well, and the steps that the parser's searches took. */
static cost measure(dl_document *doc, const trap *t, size_t least) {
    size_t size;
    char *page = make(t, least, &size);
    cost best = {1e9, 0};
    for (int i = 0; i < ROUNDS; i++) {
        double from = thread_time();
        assert_int_not_equal(dl_parse(doc, dl_span_of(page, size), NULL), DL_PARSE_NO_MEMORY);
        dl_arena arena;
        dl_arena_init(&arena, 0, NULL);
        dl_text_content(doc, 0, &arena);
        dl_arena_release(&arena);
        double seconds = thread_time() - from;
        if (seconds < best.seconds) best.seconds = seconds;
        best.steps = ((int64_t)1 << 20) + 64 * (int64_t)size - ((dl_parser *)doc)->work;
    }
    free(page);
    return best;
}

static void hostile_pages_take_linear_time(void **state) {
    (void)state;
    enum { FEW_STEPS = 1 << 16 };
    dl_document *doc = dl_document_new(NULL);
    assert_non_null(doc);
    for (size_t i = 0; i < DL_COUNT_OF(traps); i++) {
        cost large = measure(doc, &traps[i], TIMES * SMALL_BYTES),
             small = measure(doc, &traps[i], SMALL_BYTES);
        double ratio = large.seconds / (small.seconds + 1e-4);
        print_message("%-50s %5.1f MB/s, %4.1f times as long, %5.2f steps a byte\n", traps[i].name,
                      TIMES * SMALL_BYTES / 1e6 / large.seconds, ratio,
                      (double)large.steps / (TIMES * SMALL_BYTES));
        if (ratio > 3 * TIMES) fail_msg("%s: %.1f times as long", traps[i].name, ratio);
        if (large.steps > 3 * TIMES / 2 * (small.steps + FEW_STEPS))
            fail_msg("%s: %lld steps, %lld for a page %d times as large", traps[i].name,
                     (long long)small.steps, (long long)large.steps, TIMES);
    }
    dl_document_free(doc);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(hostile_pages_take_linear_time)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
