/* What two captures of an unchanged text may differ in, and what not. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "archive/fold.h"
#include "base/text.h"

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

static dl_span fold(const char *text) {
    dl_span span = dl_span_from_string(text);
    dl_folded folded;
    dl_fold_manner manner = dl_fold_manner_of(span);
    dl_span plain = dl_fold(span, manner, &arena);
    assert_true(dl_fold_with_origins(&folded, span, manner, &arena));
    assert_true(dl_span_equal(plain, folded.text));
    assert_true(plain.size <= span.size);
    for (size_t i = 0; i < plain.size; i++) {
        assert_true(folded.origins[i].start <= folded.origins[i + 1].start);
        assert_true(folded.origins[i].start < span.size);
    }
    assert_int_equal(folded.origins[plain.size].start, span.size);
    return plain;
}

static void assert_fold(const char *text, const char *wanted) {
    dl_span folded = fold(text);
    if (!dl_span_equal(folded, dl_span_from_string(wanted)))
        fail_msg("\"%s\" is folded to \"%.*s\", not \"%s\"", text, DL_SPAN_ARG(folded), wanted);
}

static void assert_same(const char *first, const char *second) {
    dl_span folded = fold(first);
    if (!dl_span_equal(folded, fold(second))) fail_msg("\"%s\" and \"%s\" differ", first, second);
}

static void assert_other(const char *first, const char *second) {
    dl_span folded = fold(first);
    if (dl_span_equal(folded, fold(second))) fail_msg("\"%s\" and \"%s\" are the same", first, second);
}

static void white_space_is_between_words(void **state) {
    (void)state;
    assert_fold("", "");
    assert_fold(" \t\n", "");
    assert_fold("  The\tharbour \xC2\xA0of\r\n\r\nWendle  ", "The harbour of Wendle");
    assert_fold("Wendle\xE2\x80\xA8\xE3\x80\x80 1905", "Wendle 1905");
    assert_same("Pourquoi ? Comment : ainsi !", "Pourquoi\xE2\x80\xAF? Comment\xC2\xA0: ainsi!");
    assert_same("open , at last", "open, at last");
    assert_same("東京 2020 年", "東京2020年");
    assert_same("港口 重新 开放", "港口重新开放");
    assert_other("a note book", "a notebook");
    assert_other("порт открыт", "портоткрыт");
    assert_other("항구 재개", "항구재개");
    assert_other("বন্দর খোলা", "বন্দরখোলা"); /* the word ends in a vowel sign */
}

static void quotation_marks_are_one(void **state) {
    (void)state;
    const char *quoted[] = {
        "He said \"open\" twice", "He said “open” twice",   "He said „open“ twice", "He said «open» twice",
        "He said « open » twice", "He said ‘open’ twice",   "He said 'open' twice", "He said ''open'' twice",
        "He said ``open'' twice", "He said ‹open› twice",   "He said »open« twice", "He said ＂open＂ twice",
        "He said ″open″ twice",   "He said “‘open’” twice",
    };
    for (size_t i = 1; i < DL_COUNT_OF(quoted); i++) assert_same(quoted[0], quoted[i]);
    assert_same("他说「好」了", "他说“好”了");
    assert_same("『港』が", "「港」が");
    assert_other("the so-called reform", "the so-called “reform”");
    assert_other("他说好了", "他说“好”了");
}

static void apostrophes_are_one(void **state) {
    (void)state;
    assert_fold("It isn’t", "It isn't");
    const char *same[] = {"l'homme", "l’homme", "l‘homme", "lʼhomme",
                          "l´homme", "l`homme", "l′homme", "l＇homme"};
    for (size_t i = 1; i < DL_COUNT_OF(same); i++) assert_same(same[0], same[i]);
    assert_same("the dogs' owner", "the dogs’ owner");
    assert_same("צה\"ל", "צה״ל");
    assert_other("its", "it's");
    assert_other("lhomme", "l'homme");
}

static void dashes_are_one(void **state) {
    (void)state;
    const char *same[] = {
        "one - two", "one – two", "one — two", "one—two", "one -- two", "one \xE2\x88\x92 two",
        "one‐two",   "one‑two",   "one―two",   "one--two"};
    for (size_t i = 1; i < DL_COUNT_OF(same); i++) assert_same(same[0], same[i]);
    assert_same("1914–1918", "1914-1918");
    assert_other("well-known", "well known");
    assert_other("5 to 6", "5-6");
}

static void dots_are_three(void **state) {
    (void)state;
    assert_same("And then…", "And then...");
    assert_same("And then … more", "And then ... more");
    assert_other("And then.", "And then...");
}

static void what_is_not_seen_is_gone(void **state) {
    (void)state;
    assert_fold("har\xC2\xAD"
                "bour",
                "harbour");
    assert_fold("har\xE2\x80\x8B"
                "bour\xEF\xBB\xBF \xE2\x80\x8Eopen\xE2\x80\x8F",
                "harbour open");
    assert_fold("a\xE2\x80\x8D"
                "b\xE2\x80\x8C"
                "c\xE2\x81\xA0"
                "d\x7F"
                "e\x01"
                "f\x1A"
                "g",
                "abcdefg");
    assert_same("☀\xEF\xB8\x8F sun", "☀ sun");
    assert_same("می\xE2\x80\x8C"
                "خواهم",
                "میخواهم");
}

static void case_and_marks_count(void **state) {
    (void)state;
    assert_other("Harbour open", "HARBOUR OPEN");
    assert_other("Harbour open", "Harbour open!");
    assert_other("10,000", "10.000");
    assert_other("naïve", "naive");
    assert_other("5 %", "5");
    assert_fold("$5 & 10 %.", "$5&10%.");
}

static void ill_formed_text_is_folded(void **state) {
    (void)state;
    assert_fold("a \xFF b", "a\xFF"
                            "b");
    assert_fold("\xE2\x80", "\xE2\x80");
    assert_fold("a\xC2", "a\xC2");
}

/* Each pair is the same line at two times. */
static void relative_times_are_neutral(void **state) {
    (void)state;
    static const char *const pairs[][2] = {
        {"Updated 3 minutes ago", "Updated 2 hours ago"},
        {"Published 5 days ago by Ada Reed", "Published 3 weeks ago by Ada Reed"},
        {"an hour ago", "11 hours ago"},
        {"1 min. ago", "59 sec. ago"},
        {"vor 3 Minuten", "vor 2 Stunden"},
        {"Aktualisiert vor einer Stunde", "Aktualisiert vor 3 Tagen"},
        {"il y a 3 minutes", "il y a 2 heures"},
        {"Publié il y a 5 jours", "Publié il y a 1 mois"},
        {"hace 3 minutos", "hace 2 horas"},
        {"há 3 minutos", "há 2 horas"},
        {"3 minuti fa", "2 ore fa"},
        {"3 minuten geleden", "2 uur geleden"},
        {"3 минуты назад", "5 часов назад"},
        {"3 хвилини тому", "5 годин тому"},
        {"3 minuty temu", "5 godzin temu"},
        {"3 dakika önce", "5 saat önce"},
        {"για 3 λεπτά", "για 3 λεπτά"},
        {"πριν από 3 λεπτά", "πριν από 5 ώρες"},
        {"3分前", "5時間前"},
        {"3分钟前", "5小时前"},
        {"3分鐘前", "5小時前"},
        {"3분 전", "5시간 전"},
        {"3 นาทีที่ผ่านมา", "5 ชั่วโมงที่ผ่านมา"},
        {"قبل 3 دقائق", "قبل 5 ساعات"},
        {"قبل ٣ دقائق", "قبل ٥ ساعات"},
        {"३ मिनट पहले", "५ घंटे पहले"},
        {"3 মিনিট আগে", "5 ঘন্টা আগে"},
        {"לפני 3 דקות", "לפני 5 שעות"},
        {"3 phút trước", "5 giờ trước"},
        {"3 menit yang lalu", "5 jam yang lalu"},
        {"för 3 minuter sedan", "för 5 timmar sedan"},
        {"for 3 minutter siden", "for 5 timer siden"},
        {"3 minuuttia sitten", "5 tuntia sitten"},
        {"před 3 minutami", "před 5 hodinami"},
        {"3 perccel ezelőtt", "5 órával ezelőtt"},
        {"acum 3 minute", "acum 5 ore"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pairs); i++) assert_same(pairs[i][0], pairs[i][1]);
    assert_fold("Updated 3 minutes ago by Ada Reed", "Updated \x1A by Ada Reed");
}

static void durations_in_sentences_count(void **state) {
    (void)state;
    /* minutes and hours go by while a story is read */
    assert_same("The ferry to Wendle left the harbour 3 minutes ago, the harbour master said on the radio.",
                "The ferry to Wendle left the harbour 12 minutes ago, the harbour master said on the radio.");
    assert_same(
        "La nave per Wendle ha lasciato il porto 3 ore fa, ha detto alla radio il comandante del porto.",
        "La nave per Wendle ha lasciato il porto 12 ore fa, ha detto alla radio il comandante del porto.");
    assert_other(
        "The ferry to Wendle was built 3 years ago, the harbour master said on the radio yesterday.",
        "The ferry to Wendle was built 13 years ago, the harbour master said on the radio yesterday.");
    assert_other("It was 3 years ago.", "It was 4 years ago.");
    assert_other("It was 3 minutes long", "It was 4 minutes long");
    assert_other(
        "1234 minutes ago it began to rain over the harbour and the whole town, as it does so often here",
        "1235 minutes ago it began to rain over the harbour and the whole town, as it does so often here");
    /* the word for the number, too, in a sentence */
    assert_other("The ferry to Wendle left the harbour an hour ago, the harbour master said on the radio.",
                 "The ferry to Wendle left the harbour 2 hours ago, the harbour master said on the radio.");
}

static void lines_are_short_and_no_sentences(void **state) {
    (void)state;
    static const char sixty[] = "123456789 123456789 123456789 123456789 123456789 123456789 ";
    assert_int_equal(dl_fold_manner_of(dl_span_of(sixty, 60)), DL_FOLD_LINE);
    assert_int_equal(
        dl_fold_manner_of(DL_SPAN("123456789 123456789 123456789 123456789 123456789 123456789 1")),
        DL_FOLD_STATEMENT);
    assert_int_equal(dl_fold_manner_of(DL_SPAN("Updated 3 days ago")), DL_FOLD_LINE);
    assert_int_equal(dl_fold_manner_of(DL_SPAN("It was 3 days ago.")), DL_FOLD_STATEMENT);
    assert_int_equal(dl_fold_manner_of(DL_SPAN("三天前。")), DL_FOLD_STATEMENT);
}

static void no_memory(void **state) {
    (void)state;
    dl_arena small;
    dl_folded folded;
    dl_arena_init(&small, 10, NULL);
    assert_false(dl_span_present(dl_fold(DL_SPAN("a text of some length"), DL_FOLD_LINE, &small)));
    assert_false(dl_fold_with_origins(&folded, DL_SPAN("a text of some length"), DL_FOLD_LINE, &small));
    assert_true(small.failed);
    dl_arena_release(&small);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(white_space_is_between_words),
        cmocka_unit_test(quotation_marks_are_one),
        cmocka_unit_test(apostrophes_are_one),
        cmocka_unit_test(dashes_are_one),
        cmocka_unit_test(dots_are_three),
        cmocka_unit_test(what_is_not_seen_is_gone),
        cmocka_unit_test(case_and_marks_count),
        cmocka_unit_test(ill_formed_text_is_folded),
        cmocka_unit_test(relative_times_are_neutral),
        cmocka_unit_test(durations_in_sentences_count),
        cmocka_unit_test(lines_are_short_and_no_sentences),
        cmocka_unit_test(no_memory),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
