/* clang-format off */
/* A reader of date expressions: what a page writes where a date stands, in any of
 * about ninety languages, as numbers.
 *
 * Accepted shapes, anywhere in a short text; `joint` is white space, one of - / . ,
 * or small words such as "de" and "of":
 *
 *     2021-10-21T16:25:00.000+02:00   ISO 8601 with all its common liberties: a space for the T or
 *                                     for the plus sign, no seconds, +0200, +02, Z
 *     20211021, 20211021T162500Z      ISO 8601 basic
 *     Thu, 21 Oct 2021 16:25:00 GMT   RFC 2822, and the asctime form
 *     21.10.2021, 10/21/2021, 21/10/21  the order settled by separator, language, country, plausibility
 *     21 October 2021, October 21st, 2021, 2021. október 21., 21 de octubre de 2021, …
 *     2021年10月21日 16時25分, 2021. 10. 21. 오후 4:25, 令和3年10月21日
 *     ngày 21 tháng 10 năm 2021, 21 ตุลาคม 2564 (Buddhist), ۲۹ مهر ۱۴۰۰ (Solar Hijri), 15 ربيع الأول 1443
 *                                     (lunar Hijri, by the tabular calendar, which may be a day off)
 *     3 hours ago, vor 3 Stunden, yesterday   the day, reckoned from the capture
 *     1634833500, 1634833500000       seconds or milliseconds since 1970, in machine-readable values only
 *
 * A time of day may follow or precede: 16:25, 16.25 Uhr, 16h25, 4:25 p.m., 오후 4:25, and after it a zone: an
 * offset, or an abbreviation that means one thing (at least for the page's language and country). */
/* clang-format on */
#ifndef DL_VALUES_DATES_H
#define DL_VALUES_DATES_H

#include "base/arena.h"
#include "values/calendar.h"

enum dl_date_flags {
    DL_DATE_YEAR_INFERRED = 1, /* the text names no year; it is the last such day before the capture */
    DL_DATE_RELATIVE = 2,      /* reckoned from the capture */
    DL_DATE_SWAPPABLE = 4,     /* numeric, and day and month could be the other way round */
    DL_DATE_CONVERTED = 8,     /* from another calendar */
    DL_DATE_NUMERIC = 16,      /* the month was a number */
};

typedef struct dl_date {
    int32_t year; /* Gregorian */
    uint8_t month, day;
    bool has_time, has_seconds, has_offset;
    uint8_t hour, minute, second;
    int16_t offset_minutes; /* east of UTC */
    uint8_t flags;          /* enum dl_date_flags */
} dl_date;

/* What the page says that helps to read its dates. */
typedef struct dl_date_hints {
    char language[4]; /* lower case, "" unknown */
    char country[3];  /* lower case, "" unknown */
    bool machine;     /* the text is a machine-readable value, not prose */
    bool absolute;    /* only dates that name their year are wanted */
    bool has_now;
    dl_date now; /* when the page was captured */
} dl_date_hints;

/* From a BCP 47 tag, the page's URL (for the country of its host) and the capture time; any may be absent. */
void dl_date_hints_init(dl_date_hints *hints, dl_span language, dl_span url, dl_span captured);

/* Reads the first date of the text, of which at most DL_DATE_TEXT_MAX bytes are looked at.  `part` (may be
 * NULL) gets the bytes it was read from.  False when there is none. */
enum { DL_DATE_TEXT_MAX = 400 };
bool dl_date_read(dl_span text, const dl_date_hints *hints, dl_date *date, dl_span *part);

/* RFC 3339, a date alone when there is no time; seconds as given, else ":00". */
dl_span dl_date_format(const dl_date *date, dl_arena *arena);

static inline int32_t dl_date_days(const dl_date *date) {
    return dl_days_from_date(date->year, date->month, date->day);
}

/* Minutes since 1970 of the wall clock as written, whatever the zone; midnight when there is no time. */
int64_t dl_date_local_minutes(const dl_date *date);

/* Sets day, hour and minute from minutes since 1970. */
void dl_date_set_minutes(dl_date *date, int64_t minutes);

/* Moves the same instant into another zone.  Precondition: has_time and has_offset. */
void dl_date_move_zone(dl_date *date, int16_t offset_minutes);

#endif
