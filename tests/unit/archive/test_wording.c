/* Words of texts, and where texts quote. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "archive/quotations.h"
#include "archive/wording.h"
#include "base/buffer.h"

static dl_arena arena;

static int set_up(void **state) {
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    dl_arena_release(&arena);
    return 0;
}

static dl_wording wording_of(const char *text) {
    dl_wording w;
    dl_compare_work work = DL_WORK_OF_PAIR;
    dl_span span = dl_span_from_string(text);
    assert_true(dl_wording_make(&w, span, dl_fold_manner_of(span), &work, &arena));
    uint32_t from = 0;
    for (uint32_t i = 0; i < w.count; i++) {
        assert_true(w.tokens[i].start >= from && w.tokens[i].end > w.tokens[i].start);
        from = w.tokens[i].end;
        assert_true(from <= span.size);
    }
    return w;
}

/* Each word with its flags behind it: w word, # number, C capital, ^ opens a sentence, " quoted. */
static void assert_words(const char *text, const char *wanted) {
    dl_wording w = wording_of(text);
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    dl_wording_mark_quoted(&w, dl_span_from_string(text));
    for (uint32_t i = 0; i < w.count; i++) {
        const dl_wording_token *token = &w.tokens[i];
        if (i) dl_buffer_append_byte(&out, ' ');
        dl_buffer_append(&out, dl_span_of(text + token->start, token->end - token->start));
        dl_buffer_append_byte(&out, '/');
        static const char signs[] = "w#C^\"";
        for (unsigned bit = 0; bit < 5; bit++) {
            if (token->flags >> bit & 1) dl_buffer_append_byte(&out, signs[bit]);
        }
    }
    if (!dl_span_equal(dl_buffer_span(&out), dl_span_from_string(wanted)))
        fail_msg("%.*s instead of %s", DL_SPAN_ARG(dl_buffer_span(&out)), wanted);
    dl_buffer_release(&out);
}

static void words_and_marks(void **state) {
    (void)state;
    assert_words("", "");
    assert_words("  ", "");
    assert_words("The harbour is open.", "The/wC^ harbour/w is/w open/w ./");
    assert_words("It isn’t 1,200.5 or 10:30, is it? No.",
                 "It/wC^ isn’t/w 1,200.5/w# or/w 10:30/w# ,/ is/w it/w ?/ No/wC^ ./");
    assert_words("U.S. firm example.org paid $5 (5%)",
                 "U.S/wC^ ./ firm/w^ example.org/w paid/w $/ 5/w# (/ 5/w# %/ )/");
    assert_words("well-known 10–12 -- yes", "well/w^ -/ known/w 10/w# –/ 12/w# --/ yes/w");
    assert_words("well… No... yes", "well/w^ …/ No/wC^ .../ yes/w^");
    assert_words("in 1990. 20 people", "in/w^ 1990/w# ./ 20/w#^ people/w");
    assert_words("A3 and 3a", "A3/w#C^ and/w 3a/w#");
    assert_words("har\xC2\xAD"
                 "bour\xC2\xA0 open\xE2\x80\x8B",
                 "har\xC2\xAD"
                 "bour/w^ open/w");
}

static void words_of_other_scripts(void **state) {
    (void)state;
    assert_words("港口3日开放。", "港/w^ 口/w 3/w# 日/w 开/w 放/w 。/");
    assert_words("Порт открыт, сказал Иванов", "Порт/wC^ открыт/w ,/ сказал/w Иванов/wC");
    assert_words("الميناء ٣ أيام", "الميناء/w^ ٣/w# أيام/w");
    assert_words("বন্দর খোলা", "বন্দর/w^ খোলা/w");
    assert_words("ท่าเรือ", "ท/w^ ่/w า/w เ/w ร/w ื/w อ/w");
}

static void relative_times_are_one_word(void **state) {
    (void)state;
    assert_words("Updated 3 minutes ago by Ada", "Updated/wC^ 3 minutes ago/ by/w Ada/wC");
}

static void quoted_words(void **state) {
    (void)state;
    assert_words("He said: \"Open it\" twice", "He/wC^ said/w :/ \"/\" Open/wC^\" it/w\" \"/\" twice/w");
    assert_words("He said “Open” twice", "He/wC^ said/w “/\" Open/wC\" ”/\" twice/w");
    assert_words("“It goes on", "“/\" It/wC^\" goes/w\" on/w\"");
    assert_words("他说「开放」了", "他/w^ 说/w 「/\" 开/w\" 放/w\" 」/\" 了/w");
    assert_words("the 'big' dogs' home", "the/w^ '/\" big/w\" '/\" dogs/w '/ home/w");
}

/* The texts between brackets are quotations. */
static void assert_quotations(const char *text, const char *wanted) {
    dl_buffer out;
    dl_quotation quotation = {0};
    size_t at = 0;
    dl_span span = dl_span_from_string(text);
    dl_buffer_init(&out, 0, NULL);
    while (dl_next_quotation(span, &quotation)) {
        dl_buffer_append(&out, dl_span_sub(span, at, quotation.start - at));
        dl_buffer_append_byte(&out, '[');
        dl_buffer_append(&out, dl_span_sub(span, quotation.start, quotation.end - quotation.start));
        dl_buffer_append_byte(&out, ']');
        at = quotation.end;
    }
    dl_buffer_append(&out, dl_span_sub(span, at, SIZE_MAX));
    if (!dl_span_equal(dl_buffer_span(&out), dl_span_from_string(wanted)))
        fail_msg("%.*s instead of %s", DL_SPAN_ARG(dl_buffer_span(&out)), wanted);
    dl_buffer_release(&out);
}

static void quotations_of_many_kinds(void **state) {
    (void)state;
    assert_quotations("", "");
    assert_quotations("no quotation", "no quotation");
    assert_quotations("a \"b\" c \"d\"", "a [\"b\"] c [\"d\"]");
    assert_quotations("a “b” „c“ „d” «e» »f« ”g” »h» i", "a [“b”] [„c“] [„d”] [«e»] [»f«] [”g”] [»h»] i");
    assert_quotations("a「b」『c』〝d〟＂e＂｢f｣", "a[「b」][『c』][〝d〟][＂e＂][｢f｣]");
    assert_quotations("a ‘b c’ d ‚e‘ ‹f›", "a [‘b c’] d [‚e‘] [‹f›]");
    assert_quotations("a ‘I don’t know’ b", "a [‘I don’t know’] b");
    assert_quotations("a 'I don't know' b", "a ['I don't know'] b");
    assert_quotations("it's the '90s again", "it's the '90s again");
    assert_quotations("the dogs' and the cats' homes", "the dogs' and the cats' homes");
    assert_quotations("l’homme d’or", "l’homme d’or");
    assert_quotations("a “b ‘c’ d” e", "a [“b ‘c’ d”] e");
    assert_quotations("a “b", "a [“b]");
    assert_quotations("a \"", "a [\"]");
}

static double likeness(const char *first, const char *second) {
    dl_wording a = wording_of(first), b = wording_of(second);
    double found;
    assert_true(dl_wording_likeness(&a, &b, &found, &arena));
    return found;
}

static void how_much_is_in_common(void **state) {
    (void)state;
    assert_true(likeness("one two three", "one two three") == 1);
    assert_true(likeness("one two three", "three, one; two!") == 1);
    assert_true(likeness("one two three", "four five") == 0);
    assert_true(likeness("one two", "one two three four five six") == .5);
    assert_true(likeness("one one one", "one two three") > .33 &&
                likeness("one one one", "one two three") < .34);
    assert_true(likeness("", "") == 0);
    assert_true(likeness("...", "...") == 0);
}

static void what_is_equal_is_cut_off(void **state) {
    (void)state;
    dl_span first = DL_SPAN("a b c d e f g 17 h i j k l m n"),
            second = DL_SPAN("a b c d e f g 18 h i j k l m n");
    dl_wording_trim(&first, &second);
    assert_true(dl_span_equal(first, DL_SPAN("d e f g 17 h i j k")));
    assert_true(dl_span_equal(second, DL_SPAN("d e f g 18 h i j k")));
    first = DL_SPAN("a b c"), second = DL_SPAN("a b c");
    dl_wording_trim(&first, &second);
    assert_true(dl_span_equal(first, second));
    first = DL_SPAN("一二三四"), second = DL_SPAN("一二五四");
    dl_wording_trim(&first, &second);
    assert_int_equal(first.size, 12);
    first = DL_SPAN("a a a a a a a a a a a a"), second = DL_SPAN("a a a a a a a a a a");
    dl_wording_trim(&first, &second);
    assert_int_equal(first.size - second.size, 4);
}

/* A text for which there is not enough work left has no words. */
static void work_is_bounded(void **state) {
    (void)state;
    dl_wording w;
    dl_compare_work work = {.steps = 8 * 11};
    assert_true(dl_wording_make(&w, DL_SPAN("one two 345"), DL_FOLD_STATEMENT, &work, &arena));
    assert_int_equal(w.count, 3);
    assert_int_equal(work.steps, 0);
    work.steps = 8 * 11 - 1;
    assert_true(dl_wording_make(&w, DL_SPAN("one two 345"), DL_FOLD_STATEMENT, &work, &arena));
    assert_int_equal(w.count, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_and_marks),
        cmocka_unit_test(words_of_other_scripts),
        cmocka_unit_test(relative_times_are_one_word),
        cmocka_unit_test(quoted_words),
        cmocka_unit_test(quotations_of_many_kinds),
        cmocka_unit_test(how_much_is_in_common),
        cmocka_unit_test(what_is_equal_is_cut_off),
        cmocka_unit_test(work_is_bounded),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
