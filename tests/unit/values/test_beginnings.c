/* Whether texts may begin with words of long lists. */
#include "values/beginnings.h"

#include "base/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#define LIST(name)                                                                                           \
    { dl_##name##_words, DL_COUNT_OF(dl_##name##_words), dl_##name##_beginnings }

static const struct {
    const dl_span *words;
    size_t count;
    const uint64_t *beginnings;
} lists[] = {LIST(advertisement), LIST(elsewhere), LIST(sharing), LIST(comments), LIST(filed)};

/* ASCII letters in capitals. */
static dl_span upper(dl_span text, char out[256]) {
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        out[i] = (char)(c >= 'a' && c <= 'z' ? c - 0x20 : c);
    }
    return dl_span_of(out, text.size);
}

static void all_words_may_begin(void **state) {
    (void)state;
    char capitals[256];
    for (size_t list = 0; list < DL_COUNT_OF(lists); list++) {
        for (size_t i = 0; i < lists[list].count; i++) {
            dl_span word = lists[list].words[i];
            if (!dl_may_begin(lists[list].beginnings, word) ||
                !dl_may_begin(lists[list].beginnings, upper(word, capitals)))
                fail_msg("%.*s", DL_SPAN_ARG(word));
        }
    }
}

static void letters_beyond_ascii_have_capitals(void **state) {
    (void)state;
    assert_true(dl_may_begin(dl_comments_beginnings, DL_SPAN("комментарии")));
    assert_true(dl_may_begin(dl_comments_beginnings, DL_SPAN("КОММЕНТАРИИ")));
    assert_true(dl_may_begin(dl_comments_beginnings, DL_SPAN("Σχόλια")));
    assert_true(dl_may_begin(dl_comments_beginnings, DL_SPAN("RÉACTIONS")));
    assert_true(dl_may_begin(dl_elsewhere_beginnings, DL_SPAN("À lire également")));
}

static void most_texts_do_not(void **state) {
    (void)state;
    static const char *const texts[] = {"",     "c",   "co",    "The harbour", "harbour",
                                        "1234", "   ", "Паром", "港口"};
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        if (dl_may_begin(dl_comments_beginnings, dl_span_from_string(texts[i]))) fail_msg("%s", texts[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_words_may_begin),
        cmocka_unit_test(letters_beyond_ascii_have_capitals),
        cmocka_unit_test(most_texts_do_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
