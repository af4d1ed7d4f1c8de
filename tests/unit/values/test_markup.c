/* Markup in values that should be plain text. */
#include "values/markup.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void markup_is_told_from_text(void **state) {
    (void)state;
    static const struct {
        const char *text, *wanted;
    } texts[] = {
        {"<b>Harbour board</b> votes", "Harbour board votes"},
        {"Harbour <em class=\"x\">board</em> votes", "Harbour board votes"},
        {"<p>Pilots warned.</p><p>Twice.</p>", " Pilots warned.  Twice. "},
        {"Harbour board<br>votes", "Harbour board votes"},
        {"Harbour board<BR/>votes", "Harbour board votes"},
        {"&lt;b&gt;Harbour&lt;/b&gt; board", "Harbour board"},
        {"<p>Pilots warned that", " Pilots warned that"}, /* cut off before the end tag */
        {"Pilots warned <a href=\"https://exam", "Pilots warned "},
        {"<i>Nature</i> &amp; nurture", "Nature & nurture"},
        {"<!-- wp:paragraph -->Pilots", "Pilots"},
        {"<a href='x > y'>Pilots</a>", " y'>Pilots"}, /* no page's parser: good enough for a line */
        /* no markup */
        {"The <b> element", "The <b> element"},
        {"<p>: The paragraph element", "<p>: The paragraph element"},
        {"x < y and y > z", "x < y and y > z"},
        {"I <3 dredgers", "I <3 dredgers"},
        {"<b:x>y</b:x>", "<b:x>y</b:x>"},
        {"<Anna> wrote </Anna>", "<Anna> wrote </Anna>"},
        {"List<String> names</String>", "List<String> names</String>"},
        {"a<b and <b", "a<b and <b"},
        {"<", "<"},
        {"</", "</"},
        {"", ""},
    };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        dl_span got = dl_without_markup(&arena, dl_span_from_string(texts[i].text));
        if (!dl_span_equal(got, dl_span_from_string(texts[i].wanted)))
            fail_msg("%s: \"%.*s\"", texts[i].text, DL_SPAN_ARG(got));
    }
    dl_arena_release(&arena);
}

/* Texts of many signs are read once over. */
static void hostile_markup_is_read_in_time(void **state) {
    (void)state;
    enum { SIZE = 1 << 16 };
    static const char *const pieces[] = {"<", "<b", "<b ", "<!--", "</b", "<b =", "&lt;"};
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    char *text = malloc(SIZE);
    assert_non_null(text);
    for (size_t i = 0; i < DL_COUNT_OF(pieces); i++) {
        size_t size = strlen(pieces[i]), filled = 0;
        for (; filled + size <= SIZE; filled += size) memcpy(text + filled, pieces[i], size);
        assert_true(dl_without_markup(&arena, dl_span_of(text, filled)).size <= filled);
    }
    free(text);
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(markup_is_told_from_text),
        cmocka_unit_test(hostile_markup_is_read_in_time),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
