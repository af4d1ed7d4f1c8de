/* Declared languages confirmed by scripts and common words. */
#include "record/language_words.h"
#include "values/word_lists.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static const char english[] =
    "The town council of Larnwick said on Thursday that the bridge will be opened to walkers by "
    "the end of the month, and that it has been paid for with money from the county.";
static const char german[] =
    "Der Stadtrat von Larnwick hat am Donnerstag beschlossen, dass die Brücke noch in diesem "
    "Monat für Fußgänger geöffnet wird, und das Geld ist nicht von der Stadt.";
static const char russian[] =
    "Городской совет решил в четверг, что мост откроют для пешеходов до конца месяца, и деньги "
    "на это не от города, а из области, как сказал мэр, но он не знает, когда их дадут.";
static const char japanese[] =
    "市議会は木曜日、橋を今月末までに歩行者に開放することを決めた。費用は市ではなく県が負担する。";
static const char chinese[] =
    "市议会星期四决定，这座桥将在月底之前向行人开放，费用由省里承担，而不是由市里承担，市长说。"
    "工程已经进行了两年，还有一些工作没有完成。";
static const char greek[] =
    "Το δημοτικό συμβούλιο αποφάσισε την Πέμπτη ότι η γέφυρα θα ανοίξει για τους πεζούς.";

static void languages_are_told(void **state) {
    (void)state;
    static const struct {
        const char *language, *text;
        bool confirmed;
    } cases[] = {
        {"en", english, true},
        {"de", german, true},
        {"ru", russian, true},
        {"ja", japanese, true},
        {"zh", chinese, true},
        {"el", greek, true},
        {"en", german, false},
        {"de", english, false},
        {"fr", english, false},
        {"nl", german, false},
        {"es", english, false},
        {"ja", chinese, false},
        {"zh", japanese, false},
        {"ru", english, false},
        {"uk", russian, true}, /* a detector mixes them up */
        {"el", russian, false},
        {"xx", english, false},
        {"", english, false},
        {"en", "", false},
        {"en", "The end.", false},
        {"en", "Blue Widget 20 EUR, Red Widget 30 EUR, Green Widget 40 EUR", false},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_span text = dl_span_from_string(cases[i].text);
        if (dl_language_confirmed(dl_span_from_string(cases[i].language), text) != cases[i].confirmed)
            fail_msg("%s: %.40s", cases[i].language, cases[i].text);
    }
}

/* Each list of words confirms each of the languages that it stands for. */
static void every_list_of_words_tells_its_languages(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(dl_frequent_words); i++) {
        dl_span languages = dl_span_from_string(dl_frequent_words[i].languages), language;
        dl_span words = dl_span_from_string(dl_frequent_words[i].words);
        while (dl_span_next_word(&languages, &language)) {
            if (!dl_language_confirmed(language, words))
                fail_msg("%.*s: %s", DL_SPAN_ARG(language), dl_frequent_words[i].words);
        }
    }
}

static void broken_text_is_read_to_its_end(void **state) {
    (void)state;
    assert_false(dl_language_confirmed(DL_SPAN("en"), DL_SPAN("the \xE2")));
    assert_false(dl_language_confirmed(DL_SPAN("en"), DL_SPAN("the\xC2")));
    assert_false(dl_language_confirmed(DL_SPAN("el"), DL_SPAN("\xCE")));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(languages_are_told),
        cmocka_unit_test(every_list_of_words_tells_its_languages),
        cmocka_unit_test(broken_text_is_read_to_its_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
