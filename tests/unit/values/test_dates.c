#include "values/dates.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

#include "full_dates.h"

/* The shapes that dates.h lists: text, the page's language, what is read ("" for no date). */
typedef struct shape {
    const char *text;
    const char *language;
    const char *wanted;
} shape;

static const shape machine_values[] = {
    /* ISO 8601 and its liberties */
    {"2021-10-21", "", "2021-10-21"},
    {"2021-10-21T16:25:00Z", "", "2021-10-21T16:25:00+00:00"},
    {"2021-10-21T16:25:07+02:00", "", "2021-10-21T16:25:07+02:00"},
    {"2021-10-21T16:25+0000", "", "2021-10-21T16:25:00+00:00"},
    {"2021-10-21T16:25:00.000Z", "", "2021-10-21T16:25:00+00:00"},
    {"2021-10-21T16:25:00.123456-05:00", "", "2021-10-21T16:25:00-05:00"},
    {"2021-10-21T16:25:00,5+0530", "", "2021-10-21T16:25:00+05:30"},
    {"2021-10-21 16:25:00", "", "2021-10-21T16:25:00"},
    {"2021-10-21 16:25:00 +0200", "", "2021-10-21T16:25:00+02:00"},
    {"2021-10-21T16:25:00 02:00", "", "2021-10-21T16:25:00+02:00"},
    {"2021-10-21 16:25:07 16:25:07", "", "2021-10-21T16:25:07"},
    {"2021-10-21 10:25:07 02:15:07", "", "2021-10-21T10:25:07"},
    {"2021-10-21 10:25:07 02:10", "", "2021-10-21T10:25:07"},
    {"2021-10-21T16:25:00 0200", "", "2021-10-21T16:25:00+02:00"},
    {"2021-10-21T16:25:00+02", "", "2021-10-21T16:25:00+02:00"},
    {"2021-10-21T16:25:00GMT+02:00", "", "2021-10-21T16:25:00+02:00"},
    {"2021-10-21 16:25:00 UTC", "", "2021-10-21T16:25:00+00:00"},
    {"2021-10-21T16:25", "", "2021-10-21T16:25:00"},
    {"2021-10-21T24:00:00Z", "", "2021-10-22T00:00:00+00:00"},
    {"2021-1-5T6:05", "", "2021-01-05T06:05:00"},
    {"2021/10/21 16:25:00", "", "2021-10-21T16:25:00"},
    {"20211021", "", "2021-10-21"},
    {"20211021T162500Z", "", "2021-10-21T16:25:00+00:00"},
    {"20211021T1625", "", "2021-10-21T16:25:00"},
    {"20211021162507", "", "2021-10-21T16:25:07"},
    {"2021-10-21T16:25:00Z[UTC]", "", "2021-10-21T16:25:00+00:00"},
    {"0000-00-00 00:00:00", "", ""},
    {"2021-02-30", "", ""},
    {"2021-13-45", "", ""},
    /* RFC 2822, asctime, JavaScript's toString */
    {"Thu, 21 Oct 2021 16:25:00 GMT", "", "2021-10-21T16:25:00+00:00"},
    {"Thu, 21 Oct 2021 16:25:00 +0200", "", "2021-10-21T16:25:00+02:00"},
    {"Thu, 21 Oct 2021 16:25:00 -0700", "", "2021-10-21T16:25:00-07:00"},
    {"21 Oct 2021 16:25:00 EST", "en", "2021-10-21T16:25:00-05:00"},
    {"Thu Oct 21 16:25:00 UTC 2021", "", "2021-10-21T16:25:00+00:00"},
    {"Thu Oct 21 16:25:00 CEST 2021", "", "2021-10-21T16:25:00+02:00"},
    {"Thu Oct 21 2021 16:25:00 GMT+0200 (Central European Summer Time)", "", "2021-10-21T16:25:00+02:00"},
    /* since 1970 */
    {"1634833500", "", "2021-10-21T16:25:00+00:00"},
    {"1634833500000", "", "2021-10-21T16:25:00+00:00"},
    {"/Date(1634833500000)/", "", "2021-10-21T16:25:00+00:00"},
    {"12345", "", ""},
    {"", "", ""},
};

static const shape prose[] = {
    /* numeric */
    {"21.10.2021", "de", "2021-10-21"},
    {"21.10.2021, 16:25 Uhr", "de", "2021-10-21T16:25:00"},
    {"Stand: 21.10.2021 16.25 Uhr", "de", "2021-10-21T16:25:00"},
    {"21.10.21 | 16:25", "de", "2021-10-21T16:25:00"},
    {"01.02.2021", "en", "2021-02-01"},
    {"21/10/2021", "fr", "2021-10-21"},
    {"05/06/2021", "fr", "2021-06-05"},
    {"05/06/2021", "en", "2021-05-06"},
    {"10/21/2021 4:25 PM", "en", "2021-10-21T16:25:00"},
    {"11/10/2021", "en", "2021-10-11"}, /* the other order would lie after the capture */
    {"2021. 10. 21.", "ko", "2021-10-21"},
    {"21.10.21 16:25", "ko", "2021-10-21T16:25:00"},
    {"192.168.10.21", "en", ""},
    {"v1.2.2021.4", "en", ""},
    /* names of months */
    {"21 October 2021, 16:25 GMT", "en", "2021-10-21T16:25:00+00:00"},
    {"October 21st, 2021 at 4:25 p.m.", "en", "2021-10-21T16:25:00"},
    {"Oct. 21, 2021 4:25 PM ET", "en", "2021-10-21T16:25:00-04:00"},
    {"Dec. 1, 2020 4:25 PM ET", "en", "2020-12-01T16:25:00-05:00"},
    {"16:25, 21 October 2021", "en", "2021-10-21T16:25:00"},
    {"16:25 GMT 21 October 2021", "en", "2021-10-21T16:25:00+00:00"},
    {"21st of October, 2021", "en", "2021-10-21"},
    {"21-Oct-21", "en", "2021-10-21"},
    {"Oct 21 '21", "en", "2021-10-21"},
    {"Published: Thursday, 21 October 2021 at 12:05am BST", "en", "2021-10-21T00:05:00+01:00"},
    {"21 October 2021 16:25 IST", "en", "2021-10-21T16:25:00"},
    {"21 October 2021 16:25 IST", "hi", "2021-10-21T16:25:00+05:30"},
    {"21. Oktober 2021 um 16:25 Uhr MESZ", "de", "2021-10-21T16:25:00+02:00"},
    {"Donnerstag, 5. Jänner 2021", "de", "2021-01-05"},
    {"le 21 octobre 2021 à 16h25", "fr", "2021-10-21T16:25:00"},
    {"1er février 2021", "fr", "2021-02-01"},
    {"21 de octubre de 2021 a las 4:25 p. m.", "es", "2021-10-21T16:25:00"},
    {"21 de outubro de 2021 às 16h25", "pt", "2021-10-21T16:25:00"},
    {"giovedì 21 ottobre 2021, ore 16.25", "it", "2021-10-21T16:25:00"},
    {"21 oktober 2021 om 16:25", "nl", "2021-10-21T16:25:00"},
    {"21 октября 2021 года, 16:25 МСК", "ru", "2021-10-21T16:25:00+03:00"},
    {"21 октября 2021 в 16:25", "ru", "2021-10-21T16:25:00"},
    {"21 жовтня 2021 р. о 16:25", "uk", "2021-10-21T16:25:00"},
    {"21 października 2021, godz. 16:25", "pl", "2021-10-21T16:25:00"},
    {"21. listopadu 2020", "cs", "2020-11-21"},
    {"21. listopada 2020.", "hr", "2020-10-21"},
    {"21. října 2021 16:25", "cs", "2021-10-21T16:25:00"},
    {"Objavljeno 21. listopada 2021. u 16:25 sati", "hr", "2021-10-21T16:25:00"},
    {"Cyhoeddwyd 21 Hydref 2021 am 16:25", "cy", "2021-10-21T16:25:00"},
    {"ddoe, 16:25", "cy", "2021-10-24T16:25:00"},
    {"21 Ekim 2021 16:25", "tr", "2021-10-21T16:25:00"},
    {"21. lokakuuta 2021 klo 16.25", "fi", "2021-10-21T16:25:00"},
    {"2021. október 21., 16:25", "hu", "2021-10-21T16:25:00"},
    {"21 octombrie 2021, ora 16:25", "ro", "2021-10-21T16:25:00"},
    {"21 Οκτωβρίου 2021, 16:25", "el", "2021-10-21T16:25:00"},
    {"21 октомври 2021, 16:25 ч.", "bg", "2021-10-21T16:25:00"},
    {"2021 m. spalio 21 d. 16:25", "lt", "2021-10-21T16:25:00"},
    {"2021. gada 21. oktobris", "lv", "2021-10-21"},
    {"21. oktoober 2021", "et", "2021-10-21"},
    {"21 tetor 2021", "sq", "2021-10-21"},
    {"21 d’octubre de 2021", "ca", "2021-10-21"},
    {"2021(e)ko urriaren 21", "eu", "2021-10-21"},
    {"21. október 2021 kl. 16:25", "is", "2021-10-21T16:25:00"},
    {"21 Oktober 2021 pukul 16.25 WIB", "id", "2021-10-21T16:25:00+07:00"},
    {"ngày 21 tháng 10 năm 2021", "vi", "2021-10-21"},
    {"21 अक्टूबर 2021", "hi", "2021-10-21"},
    {"২১ অক্টোবর ২০২১", "bn", "2021-10-21"},
    {"21 அக்டோபர், 2021", "ta", "2021-10-21"},
    {"21 أكتوبر 2021", "ar", "2021-10-21"},
    {"٢١ تشرين الأول ٢٠٢١", "ar", "2021-10-21"},
    {"21 באוקטובר 2021, 16:25", "he", "2021-10-21T16:25:00"},
    {"21 հոկտեմբերի, 2021", "hy", "2021-10-21"},
    {"21 ოქტომბერი, 2021", "ka", "2021-10-21"},
    {"21 Oktoba 2021", "sw", "2021-10-21"},
    /* Chinese, Japanese, Korean */
    {"2021年10月21日 16時25分", "ja", "2021-10-21T16:25:00"},
    {"2021年10月21日星期四 下午4:25", "zh", "2021-10-21T16:25:00"},
    {"2021年10月21日16:25:07", "zh", "2021-10-21T16:25:07"},
    {"令和3年10月21日", "ja", "2021-10-21"},
    {"入力 2021. 10. 21. 오후 4:25", "ko", "2021-10-21T16:25:00"},
    {"2021년 10월 21일 16시 25분", "ko", "2021-10-21T16:25:00"},
    /* other calendars */
    {"21 ตุลาคม 2564 เวลา 16:25 น.", "th", "2021-10-21T16:25:00"},
    {"21 ต.ค. 2564", "th", "2021-10-21"},
    {"۲۹ مهر ۱۴۰۰ - ۱۶:۲۵", "fa", "2021-10-21T16:25:00"},
    {"1 فروردین 1400", "fa", "2021-03-21"},
    {"30 اسفند 1399", "fa", "2021-03-20"},
    {"1400/07/29", "fa", "2021-10-21"},
    {"15 ربيع الأول 1443", "ar", "2021-10-21"},
    /* reckoned from the capture, 2021-10-25 12:00 */
    {"Updated 3 hours ago", "en", "2021-10-25"},
    {"13 hours ago", "en", "2021-10-24"},
    {"2 days ago", "en", "2021-10-23"},
    {"an hour ago", "en", "2021-10-25"},
    {"vor 3 Tagen", "de", "2021-10-22"},
    {"il y a 2 jours", "fr", "2021-10-23"},
    {"hace 2 días", "es", "2021-10-23"},
    {"2 дня назад", "ru", "2021-10-23"},
    {"2日前", "ja", "2021-10-23"},
    {"3시간 전", "ko", "2021-10-25"},
    {"1 month ago", "en", "2021-09-25"},
    {"Yesterday at 4:25 pm", "en", "2021-10-24T16:25:00"},
    {"heute, 16:25 Uhr", "de", "2021-10-25T16:25:00"},
    {"October 21", "en", "2021-10-21"},
    {"21. Dezember", "de", "2020-12-21"},
    /* nothing of the kind */
    {"Chapter 12 of 24", "en", ""},
    {"It cost 20.50 in May", "en", ""},
    {"call 555 2021", "en", ""},
    {"1634833500", "en", ""},
    {"May the force be with you", "en", ""},
};

static void read_shapes(const shape *shapes, size_t count, bool machine) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        dl_date_hints hints;
        dl_date_hints_init(&hints, dl_span_from_string(shapes[i].language), DL_SPAN_NONE,
                           DL_SPAN("2021-10-25T12:00:00"));
        hints.machine = machine;
        dl_date date;
        dl_span got = DL_SPAN(""), text = dl_span_from_string(shapes[i].text), part;
        if (dl_date_read(text, &hints, &date, &part)) {
            got = dl_date_format(&date, &arena);
            assert_true(part.data >= text.data && part.data + part.size <= text.data + text.size);
        }
        if (!dl_span_equal(got, dl_span_from_string(shapes[i].wanted))) {
            print_message("%s: %.*s, not %s\n", shapes[i].text, DL_SPAN_ARG(got), shapes[i].wanted);
            wrong++;
        }
    }
    dl_arena_release(&arena);
    assert_int_equal(wrong, 0);
}

static void machine_values_are_read(void **state) {
    (void)state;
    read_shapes(machine_values, DL_COUNT_OF(machine_values), true);
}

static void prose_is_read(void **state) {
    (void)state;
    read_shapes(prose, DL_COUNT_OF(prose), false);
}

/* Weekdays and months of sixty-one languages; the year must come from the text, so the capture is of another.
 */
static void full_dates_are_read(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    size_t wrong = 0;
    for (size_t i = 0; i < DL_COUNT_OF(full_dates); i++) {
        dl_date_hints hints;
        dl_date_hints_init(&hints, dl_span_from_string(full_dates[i].language), DL_SPAN_NONE,
                           DL_SPAN("2023-10-25T12:00:00"));
        hints.machine = false;
        dl_date date;
        bool read = dl_date_read(dl_span_from_string(full_dates[i].text), &hints, &date, NULL);
        dl_span got = read ? dl_date_format(&date, &arena) : DL_SPAN("");
        if (dl_span_equal(got, dl_span_from_string(full_dates[i].day))) continue;
        print_message("%s: \"%.*s\", not \"%s\"\n", full_dates[i].text, DL_SPAN_ARG(got), full_dates[i].day);
        wrong++;
    }
    dl_arena_release(&arena);
    assert_int_equal(wrong, 0);
}

static void the_part_is_told(void **state) {
    (void)state;
    dl_date_hints hints;
    dl_date_hints_init(&hints, DL_SPAN("en-GB"), DL_SPAN_NONE, DL_SPAN_NONE);
    dl_date date;
    dl_span part;
    assert_true(
        dl_date_read(DL_SPAN("By A. Person, 21 October 2021, 16:25 GMT, in London"), &hints, &date, &part));
    assert_true(dl_span_equal(part, DL_SPAN("21 October 2021, 16:25 GMT")));
}

static void hints_come_from_language_and_host(void **state) {
    (void)state;
    dl_date_hints hints;
    dl_date_hints_init(&hints, DL_SPAN("en-GB"), DL_SPAN("https://www.example.com/a"), DL_SPAN_NONE);
    assert_string_equal(hints.language, "en");
    assert_string_equal(hints.country, "gb");
    dl_date_hints_init(&hints, DL_SPAN("zh_Hant_TW"), DL_SPAN("https://www.example.com/a"), DL_SPAN_NONE);
    assert_string_equal(hints.country, "tw");
    dl_date_hints_init(&hints, DL_SPAN("en"), DL_SPAN("https://news.example.in:80/a"), DL_SPAN_NONE);
    assert_string_equal(hints.country, "in");
}

/* What the zone's name means, by language and country: text, tag, what is read. */
static const shape zones[] = {
    {"13 March 2021 16:25 ET", "en-US", "2021-03-13T16:25:00-05:00"},
    {"14 March 2021 16:25 ET", "en-US", "2021-03-14T16:25:00-04:00"},
    {"6 November 2021 16:25 CT", "en-US", "2021-11-06T16:25:00-05:00"},
    {"7 November 2021 16:25 CT", "en-US", "2021-11-07T16:25:00-06:00"},
    {"7 July 2021 16:25 MT", "es-US", "2021-07-07T16:25:00-06:00"},
    {"7 July 2021 16:25 Pacific", "", "2021-07-07T16:25:00-07:00"},
    {"7. Juli 2021 16:25 PT", "de", "2021-07-07T16:25:00"},
    {"7 July 2021 16:25 BST", "en-BD", "2021-07-07T16:25:00+06:00"},
    {"7 July 2021 16:25 BST", "bn", "2021-07-07T16:25:00+06:00"},
    {"7 July 2021 16:25 BST", "cy-GB", "2021-07-07T16:25:00+01:00"},
    {"7 juillet 2021 16:25 BST", "fr", "2021-07-07T16:25:00"},
    {"7 July 2021 16:25 IST", "en-IN", "2021-07-07T16:25:00+05:30"},
    {"7 July 2021 16:25 IST", "ta", "2021-07-07T16:25:00+05:30"},
    {"7 July 2021 16:25 IST", "en-IE", "2021-07-07T16:25:00+01:00"},
    {"7 July 2021 16:25 IST", "en-IL", "2021-07-07T16:25:00+02:00"},
    {"7 July 2021 16:25 IST", "en", "2021-07-07T16:25:00"},
    {"7 July 2021 16:25 CST", "zh", "2021-07-07T16:25:00+08:00"},
    {"7 July 2021 16:25 CST", "en-TW", "2021-07-07T16:25:00+08:00"},
    {"7 July 2021 16:25 CST", "en-US", "2021-07-07T16:25:00-06:00"},
    {"7 July 2021 16:25 CST", "", "2021-07-07T16:25:00"},
    /* how a zone is written */
    {"7 July 2021 16:25 GMT+2", "en", "2021-07-07T16:25:00+02:00"},
    {"7 July 2021 16:25 UTC-5:30", "en", "2021-07-07T16:25:00-05:30"},
    {"7 July 2021 16:25 (CET)", "en", "2021-07-07T16:25:00+01:00"},
    {"7. Juli 2021 16:25 Uhr (MESZ)", "de", "2021-07-07T16:25:00+02:00"},
    {"7 июля 2021 16:25 по МСК", "ru", "2021-07-07T16:25:00+03:00"},
    {"7 July 2021 16:25 hrs IST", "en-IN", "2021-07-07T16:25:00+05:30"},
    {"7 July 2021 16:25 z", "en", "2021-07-07T16:25:00"},
    {"7 July 2021 16:25 -21", "en", "2021-07-07T16:25:00"},
    {"2021-07-07 16:25:00 1400", "en", "2021-07-07T16:25:00+14:00"},
    {"2021-07-07 16:25:00 1415", "en", "2021-07-07T16:25:00"},
    {"2021-07-07T16:25:00+15:00", "en", "2021-07-07T16:25:00+15:00"},
    {"2021-07-07T16:25:00+15:01", "en", "2021-07-07T16:25:00"},
};

/* The ways to write the time of day. */
static const shape clocks[] = {
    {"7 July 2021, 16.25 Uhr", "de", "2021-07-07T16:25:00"},
    {"7 July 2021, 16 Uhr", "de", "2021-07-07T16:00:00"},
    {"7 juli 2021, 16u25", "nl", "2021-07-07T16:25:00"},
    {"7 juli 2021, 16 uur", "nl", "2021-07-07T16:00:00"},
    {"7 juillet 2021, 16 heures", "fr", "2021-07-07T16:00:00"},
    {"7 de julio de 2021, 16 horas", "es", "2021-07-07T16:00:00"},
    {"7 July 2021, 16 hrs", "en", "2021-07-07T16:00:00"},
    {"7 июля 2021, 16 ч", "ru", "2021-07-07T16:00:00"},
    {"7 липня 2021, 16 год", "uk", "2021-07-07T16:00:00"},
    {"7 lipca 2021, 16 godz.", "pl", "2021-07-07T16:00:00"},
    {"7 July 2021, 4", "en", "2021-07-07"},
    {"7 July 2021, 4 pm", "en", "2021-07-07T16:00:00"},
    {"7 July 2021, 16 pm", "en", "2021-07-07"},
    {"7 July 2021, 0 am", "en", "2021-07-07"},
    {"7 July 2021, 12 am", "en", "2021-07-07T00:00:00"},
    {"7 July 2021, 12 pm", "en", "2021-07-07T12:00:00"},
    {"7 July 2021, 4:25 a. m.", "es", "2021-07-07T04:25:00"},
    {"7 July 2021, 16:25 pm", "en", "2021-07-07T16:25:00"},
    {"7 July 2021, 12:05 noon", "en", "2021-07-07T12:05:00"},
    {"7 July 2021, 12:05 midnight", "en", "2021-07-07T00:05:00"},
    {"7 July 2021, 11:05 night", "en", "2021-07-07T23:05:00"},
    {"7 July 2021, 6:05 night", "en", "2021-07-07T18:05:00"},
    {"7 July 2021, 5:05 night", "en", "2021-07-07T05:05:00"},
    {"2021年7月7日 下午4時25分7秒", "zh", "2021-07-07T16:25:07"},
    {"2021年7月7日 16時5分", "ja", "2021-07-07T16:05:00"},
    {"7 July 2021, 16:25:60", "en", "2021-07-07T16:25:59"},
    {"7 July 2021, 16:25:61", "en", "2021-07-07T16:25:00"},
    {"7 July 2021, 16:60", "en", "2021-07-07"},
    {"7 July 2021, 24:00", "en", "2021-07-08T00:00:00"},
    {"7 July 2021, 24:01", "en", "2021-07-07"},
    {"7 July 2021, 25:00", "en", "2021-07-07"},
    {"20210707T2425", "en", "2021-07-07"},
    {"20210707T162461", "en", "2021-07-07"},
};

/* The words and marks around a day's number. */
static const shape days[] = {
    {"July 1st, 2021", "en", "2021-07-01"},
    {"July 2nd, 2021", "en", "2021-07-02"},
    {"July 3rd, 2021", "en", "2021-07-03"},
    {"July 4th, 2021", "en", "2021-07-04"},
    {"1re juillet 2021", "fr", "2021-07-01"},
    {"2e juillet 2021", "fr", "2021-07-02"},
    {"2ème juillet 2021", "fr", "2021-07-02"},
    {"2º de julio de 2021", "es", "2021-07-02"},
    {"2-го июля 2021", "ru", "2021-07-02"},
    {"2021(e)ko uztailak 2", "eu", "2021-07-02"},
    {"2 July '21", "en", "2021-07-02"},
    {"2 July 21", "en", "2021-07-02"}, /* two digits are no year: the last such day */
    {"29 February 2021", "en", ""},
    {"29 February 2020", "en", "2020-02-29"},
    {"02/07/21", "en-US", "2021-02-07"},
    {"02/07/21", "en-PH", "2021-02-07"},
    {"02/07/21", "en-GB", "2021-07-02"},
    {"2.7.2021", "en-US", "2021-07-02"},
    {"13/7/2021", "en-US", "2021-07-13"},
    {"21.07.02", "ja", "2021-07-02"},
    {"民國110年7月2日", "zh", "2021-07-02"},
    {"平成30年7月2日", "ja", "2018-07-02"},
    {"昭和60年7月2日", "ja", "1985-07-02"},
    {"2 กรกฎาคม 2564", "", "2021-07-02"},
    {"29 مهر 1400", "", "2021-10-21"},
    {"1400/07/29", "en", ""},
    {"1443/03/15", "ar", "2021-10-21"},
};

static void zones_are_settled(void **state) {
    (void)state;
    read_shapes(zones, DL_COUNT_OF(zones), false);
}

static void clocks_are_read(void **state) {
    (void)state;
    read_shapes(clocks, DL_COUNT_OF(clocks), false);
}

static void days_are_read(void **state) {
    (void)state;
    read_shapes(days, DL_COUNT_OF(days), false);
}

static void expect_back(const char *text, const char *language, const char *captured, const char *wanted) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_date_hints hints;
    dl_date_hints_init(&hints, dl_span_from_string(language), DL_SPAN_NONE, dl_span_from_string(captured));
    hints.machine = false;
    dl_date date;
    bool read = dl_date_read(dl_span_from_string(text), &hints, &date, NULL);
    dl_span got = read ? dl_date_format(&date, &arena) : DL_SPAN("");
    if (!dl_span_equal(got, dl_span_from_string(wanted)))
        fail_msg("%s: \"%.*s\", not \"%s\"", text, DL_SPAN_ARG(got), wanted);
    dl_arena_release(&arena);
}

static void days_are_reckoned_back(void **state) {
    (void)state;
    expect_back("59 minutes ago", "en", "2021-03-01T00:58:00", "2021-02-28");
    expect_back("58 minutes ago", "en", "2021-03-01T00:58:00", "2021-03-01");
    expect_back("30 seconds ago", "en", "2021-03-01T00:00:00", "2021-03-01");
    expect_back("an hour ago", "en", "2021-03-01T00:58:00", "2021-02-28");
    expect_back("a week ago", "en", "2021-03-01T00:58:00", "2021-02-22");
    expect_back("vor einer Woche", "de", "2021-03-01T00:58:00", "2021-02-22");
    expect_back("vor einem Monat", "de", "2021-03-31T00:58:00", "2021-02-28");
    expect_back("il y a un an", "fr", "2024-02-29T00:58:00", "2023-02-28");
    expect_back("hace una semana", "es", "2021-03-01T00:58:00", "2021-02-22");
    expect_back("en dag sedan", "sv", "2021-03-01T00:58:00", "");
    expect_back("15 months ago", "en", "2021-03-31T00:58:00", "2019-12-31");
    expect_back("51 years ago", "en", "2021-03-31T00:58:00", "1970-03-31");
    expect_back("52 years ago", "en", "2021-03-31T00:58:00", "");
    expect_back("1000 days ago", "en", "2021-03-31T00:58:00", ""); /* more digits count other things */
    expect_back("heute", "de", "2021-03-01T10:00:00", "2021-03-01");
    expect_back("jučer u 16:25", "hr", "2021-03-01T10:00:00", "2021-02-28T16:25:00");
    expect_back("what we know today about it", "en", "2021-03-01T10:00:00", "");
    expect_back("2 days ago", "en", "", "");
    expect_back("yesterday", "en", "", "");
}

/* Dates of ISO 8601 have a reader of their own, unless a space stands in front: both must agree. */
static void iso_dates_are_read_as_others_are(void **state) {
    (void)state;
    static const char *const iso_days[] = {"2021-10-21", "2021-02-29", "2024-02-29", "2021-12-32",
                                           "2021-21-10", "1599-12-31", "1600-01-01", "2199-12-31",
                                           "2200-01-01", "1403-01-05", "2564-10-21", "2021-00-10",
                                           "2021-10-00", "2021-1-5",   "2021/10/21"};
    static const char *const iso_clocks[] = {"",          "T16:25",    "T16:25:07", "T00:00:00", "T23:59:59",
                                             "T24:00:00", "T16:60:00", "T16:25:60", "t16:25:07", " 16:25:07",
                                             "T16:25:",   "T16",       "T1625",     "T16:2"};
    static const char *const iso_fractions[] = {"", ".0", ".123456", ",5", ".", ".x"};
    static const char *const iso_zones[] = {
        "",       "Z",      "z",      "+02:00", "-05:00", "+0530", "-0330", "+02",  "+14:00", "+14:59",
        "+14:60", "+15:00", "+15:01", "-12:00", " +0200", "+2:00", "Z ",    "Zulu", "+02:0",  "+02:00 Uhr"};
    static const char *const languages[] = {"", "en-US", "th", "fa", "ar", "sv", "cy", "zh"};
    for (size_t n = 0; n < DL_COUNT_OF(iso_days) * DL_COUNT_OF(iso_clocks) * DL_COUNT_OF(iso_fractions);
         n++) {
        const char *day = iso_days[n % DL_COUNT_OF(iso_days)];
        const char *clock = iso_clocks[n / DL_COUNT_OF(iso_days) % DL_COUNT_OF(iso_clocks)];
        const char *fraction = iso_fractions[n / DL_COUNT_OF(iso_days) / DL_COUNT_OF(iso_clocks)];
        for (size_t z = 0; z < DL_COUNT_OF(iso_zones); z++) {
            char text[64];
            (void)snprintf(text, sizeof text, " %s%s%s%s", day, clock, fraction, iso_zones[z]);
            dl_span spaced = dl_span_from_string(text), bare = dl_span_sub(spaced, 1, SIZE_MAX), parts[2];
            dl_date_hints hints;
            dl_date_hints_init(&hints, dl_span_from_string(languages[(n + z) % DL_COUNT_OF(languages)]),
                               DL_SPAN_NONE, DL_SPAN("2021-12-24T12:00:00Z"));
            hints.machine = z % 2;
            dl_date dates[2];
            memset(dates, 0, sizeof dates);
            bool found = dl_date_read(spaced, &hints, &dates[0], &parts[0]);
            assert_int_equal(dl_date_read(bare, &hints, &dates[1], &parts[1]), found);
            if (!found) continue;
            assert_memory_equal(&dates[0], &dates[1], sizeof dates[0]);
            assert_ptr_equal(parts[0].data, parts[1].data);
            assert_int_equal(parts[0].size, parts[1].size);
        }
    }
}

static void an_instant_moves_between_zones(void **state) {
    (void)state;
    dl_date date = {
        .year = 2021, .month = 12, .day = 31, .has_time = true, .has_offset = true, .hour = 23, .minute = 30};
    dl_date_move_zone(&date, 60);
    assert_int_equal(date.year, 2022);
    assert_int_equal(date.month, 1);
    assert_int_equal(date.day, 1);
    assert_int_equal(date.hour, 0);
    assert_int_equal(date.minute, 30);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(machine_values_are_read),
        cmocka_unit_test(prose_is_read),
        cmocka_unit_test(full_dates_are_read),
        cmocka_unit_test(the_part_is_told),
        cmocka_unit_test(hints_come_from_language_and_host),
        cmocka_unit_test(zones_are_settled),
        cmocka_unit_test(clocks_are_read),
        cmocka_unit_test(days_are_read),
        cmocka_unit_test(days_are_reckoned_back),
        cmocka_unit_test(iso_dates_are_read_as_others_are),
        cmocka_unit_test(an_instant_moves_between_zones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
