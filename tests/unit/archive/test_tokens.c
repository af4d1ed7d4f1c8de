/* Words of a text as the index has them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "archive/tokens.h"

/* The tokens, with a bar between them. */
typedef struct gathered {
    char text[4000];
    size_t size;
    int last_end, last_start;
} gathered;

static int gather(void *context, int flags, const char *token, int size, int start, int end) {
    gathered *all = context;
    assert_int_equal(flags, 0);
    assert_true(size > 0 && size <= DL_TOKEN_MOST_BYTES && start < end);
    assert_true(start >= all->last_start && end >= all->last_end);
    all->last_start = start;
    all->last_end = end;
    if (all->size + (size_t)size + 2 > sizeof all->text) return 7;
    all->size += (size_t)snprintf(all->text + all->size, sizeof all->text - all->size, "%s%.*s",
                                  all->size ? "|" : "", size, token);
    return 0;
}

static void check(const char *text, bool query, const char *expected) {
    gathered all = {.size = 0};
    assert_int_equal(dl_tokens_each(dl_span_from_string(text), query, gather, &all), 0);
    assert_true(all.last_end <= (int)strlen(text));
    if (strcmp(all.text, expected) != 0) fail_msg("%s: %s instead of %s", text, all.text, expected);
}

static void check_all(const char *const (*cases)[2], size_t count) {
    for (size_t i = 0; i < count; i++) {
        check(cases[i][0], false, cases[i][1]);
        check(cases[i][0], true, cases[i][1]);
    }
}

static void words_are_folded(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"The harbour of Wendle", "the|harbour|of|wendle"},
        {"  HARBOUR,storm;(2024)_x ", "harbour|storm|2024|x"},
        {"", ""},
        {" \n\t--- … «»“”", ""},
        {"Café CAFÉ cafe\u0301", "cafe|cafe|cafe"},
        {"Straße STRASSE", "strasse|strasse"},
        {"Tromsø Łódź Đorđe Ærø Œuvre Þór ısı İzmir", "tromso|lodz|dorde|aero|oeuvre|thor|isi|izmir"},
        {"ＣＡＦＥ １２ ﬁne ²", "cafe|12|fine|2"},
        {"ΟΔΟΣ οδός", "οδοσ|οδοσ"},
        {"Ёлка йод ЙОД Їжак", "елка|йод|йод|їжак"},
        {"soft\u00ADhyphen zero\u200Bwidth", "softhyphen|zerowidth"},
        {"col·lecció", "colleccio"},
        {"कि का क़लम", "कि|का|कलम"},
        {"أحمد مُحَمَّد مدرسة علی ١٢", "احمد|محمد|مدرسه|علي|12"},
        {"שָׁלוֹם", "שלום"},
        {"བོད ఢిల్లీ", "བོད|ఢిల్లీ"}, /* vowel signs that have a class of their own */
        {"\U00010428x \U00010400X", "\U00010428x|\U00010428x"}, /* beyond the table */
        {"tea\U0001F375cup", "tea|cup"},
        {"mp3 4x4 covid19", "mp3|4x4|covid19"},
        {"e-mail AT&T U.S. rock/pop", "e|mail|at|t|u|s|rock|pop"},
        {"half ½ is no digit", "half|is|no|digit"},
    };
    check_all(cases, DL_COUNT_OF(cases));
}

static void apostrophes_depend(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"don't DON’T donʼt", "dont|dont|dont"},
        {"l'État L’ÉTAT d'Ivoire qu'il", "l|etat|l|etat|d|ivoire|qu|il"},
        {"dell'acqua un'altra aujourd'hui", "dell|acqua|un|altra|aujourdhui"},
        {"Marsh's MARSH’S it's", "marsh|marsh|it"},
        {"sail's sails' 'sail' o'sullivan's", "sail|sails|sail|osullivan"},
        {"rock'n'roll O'Brien Qur'an", "rocknroll|obrien|quran"},
        {"'quoted' ‘words’", "quoted|words"},
        {"п'ять п’ять", "пять|пять"},
        {"1990's '90s", "1990|90s"},
        {"marsh'", "marsh"},
        {"marsh's's s's", "marsh|s|s|s"},
        {"l'", "l"},
        {"l''état", "l|etat"},
        {"gasp'sing", "gaspsing"},
        {"l'東京", "l|東京|京"},
    };
    for (size_t i = 0; i + 1 < DL_COUNT_OF(cases); i++) check(cases[i][0], false, cases[i][1]);
    check(cases[DL_COUNT_OF(cases) - 1][0], false, cases[DL_COUNT_OF(cases) - 1][1]);
}

static void numbers_are_joined(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"1,200 1.200 1'200 1’200 1\u00A0200 1\u202F200 1\u2009200", "1200|1200|1200|1200|1200|1200|1200"},
        {"1 200", "1|200"},
        {"12,345,678 123.456.789", "12345678|123456789"},
        {"1,200.50 1.200,50", "1200|50|1200|50"},
        {"3.14 3,5 10.30", "3|14|3|5|10|30"},
        {"2024,200 1234.567", "2024|200|1234|567"},
        {"1,20 1,2000 1,200,30", "1|20|1|2000|1200|30"},
        {"1,200.300", "1200|300"}, /* signs differ */
        {"0.125 0,125", "0|125|0|125"},
        {"a1,200 1,200km 1,200", "a1|200|1200km|1200"},
        {"2024-05-03", "2024|05|03"},
        {"1,", "1"},
        {"1,200", "1200"},
        {"1,20", "1|20"},
        {"12,3", "12|3"},
        {"1;200", "1|200"},
    };
    check_all(cases, DL_COUNT_OF(cases));
}

static void runs_are_pairs(void **state) {
    (void)state;
    static const struct {
        const char *text, *indexed, *queried;
    } cases[] = {
        {"東京都", "東京|京都|都", "東京|京都"},
        {"東京", "東京|京", "東京"},
        {"東", "東", "東"},
        {"東京都 議会", "東京|京都|都|議会|会", "東京|京都|都|議会"},
        {"東京。", "東京|京", "東京"},
        {"東京Dome", "東京|京|dome", "東京|京|dome"},
        {"Dome東京", "dome|東京|京", "dome|東京"},
        {"ニュース ﾆｭｰｽ", "ニュ|ュー|ース|ス|ニュ|ュー|ース|ス", "ニュ|ュー|ース|ス|ニュ|ュー|ース"},
        {"が か", "が|か", "が|か"},
        {"서울시가", "서울|울시|시가|가", "서울|울시|시가"},
        {"ทะเล", "ทะ|ะเ|เล|ล", "ทะ|ะเ|เล"},
        {"ລາວ", "ລາ|າວ|ວ", "ລາ|າວ"},
        {"ខ្មែរ", "ខ្|្ម|មែ|ែរ|រ", "ខ្|្ម|មែ|ែរ"},
        {"မြန်", "မြ|ြန|န်|်", "မြ|ြန|န်"},
        {"東\uFE00京", "東京|京", "東京"},
        {"東・京", "東|京", "東|京"},
        {"\U00020000\U00020001", "\U00020000\U00020001|\U00020001", "\U00020000\U00020001"},
        {"２０２４年", "2024|年", "2024|年"},
        {"人々", "人々|々", "人々"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        check(cases[i].text, false, cases[i].indexed);
        check(cases[i].text, true, cases[i].queried);
    }
}

typedef struct places {
    int starts[8], ends[8];
    unsigned count;
} places;

static int note_place(void *context, int flags, const char *token, int size, int start, int end) {
    places *all = context;
    (void)flags, (void)token, (void)size;
    all->starts[all->count] = start;
    all->ends[all->count++] = end;
    return all->count == 8;
}

static void places_are_told(void **state) {
    (void)state;
    static const struct {
        const char *text;
        places expected;
    } cases[] = {
        {" Été, l'eau", {{1, 8, 10}, {6, 9, 13}, 3}},
        {"Marsh's 1,200", {{0, 8}, {5, 13}, 2}},
        {"a東京都", {{0, 1, 4, 7}, {1, 7, 10, 10}, 4}},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        places all = {.count = 0};
        assert_int_equal(dl_tokens_each(dl_span_from_string(cases[i].text), false, note_place, &all), 0);
        assert_int_equal(all.count, cases[i].expected.count);
        for (unsigned k = 0; k < all.count; k++) {
            assert_int_equal(all.starts[k], cases[i].expected.starts[k]);
            assert_int_equal(all.ends[k], cases[i].expected.ends[k]);
        }
    }
}

static void visitors_end_it(void **state) {
    (void)state;
    places all = {.count = 7};
    assert_int_equal(dl_tokens_each(DL_SPAN("one two"), false, note_place, &all), 1);
    all.count = 7;
    assert_int_equal(dl_tokens_each(DL_SPAN("\xE6\x9D\xB1\xE4\xBA\xAC\xE9\x83\xBD"), false, note_place, &all),
                     1);
    assert_int_equal(all.count, 8);
}

static void long_words_are_cut(void **state) {
    (void)state;
    char text[3 * DL_TOKEN_MOST_BYTES + 20];
    gathered all = {.size = 0};
    memset(text, 'a', 200);
    assert_int_equal(dl_tokens_each(dl_span_of(text, 200), false, gather, &all), 0);
    assert_int_equal(all.size, DL_TOKEN_MOST_BYTES);
    assert_int_equal(all.last_end, 200);
    /* Never half a character. */
    size_t size = 0;
    text[size++] = 'a';
    while (size < 199) size += (size_t)snprintf(text + size, 3, "%s", "я");
    all = (gathered){.size = 0};
    assert_int_equal(dl_tokens_each(dl_span_of(text, size), false, gather, &all), 0);
    assert_int_equal(all.size, DL_TOKEN_MOST_BYTES - 1);
}

static void any_bytes_can_be_read(void **state) {
    (void)state;
    check("caf\xE9 \xFF\xFE \xE6\x9D x", false, "caf|x");
    gathered all = {.size = 0};
    assert_int_equal(dl_tokens_each(DL_SPAN("a\0b"), false, gather, &all), 0);
    assert_string_equal(all.text, "a|b");
    assert_int_equal(dl_tokens_each(DL_SPAN_NONE, false, gather, &all), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_folded),   cmocka_unit_test(apostrophes_depend),
        cmocka_unit_test(numbers_are_joined), cmocka_unit_test(runs_are_pairs),
        cmocka_unit_test(places_are_told),    cmocka_unit_test(visitors_end_it),
        cmocka_unit_test(long_words_are_cut), cmocka_unit_test(any_bytes_can_be_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
