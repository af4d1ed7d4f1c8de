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
 *     21.10.2021, 10/21/2021, 21/10/21  the order depends on separator, language, country, plausibility
 *     21 October 2021, October 21st, 2021, 2021. október 21., 21 de octubre de 2021, …
 *     2021年10月21日 16時25分, 2021. 10. 21. 오후 4:25, 令和3年10月21日
 *     ngày 21 tháng 10 năm 2021, 21 ตุลาคม 2564 (Buddhist), ۲۹ مهر ۱۴۰۰ (Solar Hijri), 15 ربيع الأول 1443
 *                                     (lunar Hijri, by the tabular calendar, which may be a day off)
 *     3 hours ago, vor 3 Stunden, yesterday   the day, relative to the capture
 *     1634833500, 1634833500000       seconds or milliseconds since 1970, in machine-readable values only
 *
 * A time of day may follow or precede: 16:25, 16.25 Uhr, 16h25, 4:25 p.m., 오후 4:25, and after it a zone: an
 * offset, or an abbreviation that means one thing (at least for the page's language and country). */
/* clang-format on */
#ifndef DL_VALUES_DATES_H
#define DL_VALUES_DATES_H

#include "values/date.h"

/* Made from a BCP 47 tag, the page's URL (for the country of its host) and the capture time; any may be
 * absent. */
void dl_date_hints_init(dl_date_hints *hints, dl_span language, dl_span url, dl_span captured);

/* Reads the first date in the first DL_DATE_TEXT_MAX bytes of the text.  `part` (may be NULL) gets the bytes
 * that it was read from.  False if there is none. */
enum { DL_DATE_TEXT_MAX = 400 };
bool dl_date_read(dl_span text, const dl_date_hints *hints, dl_date *date, dl_span *part);

/* Whether the text is a time of day and nothing else, with the words and marks that stand around one.
 * `worded` tells whether one of them says that it is: 21:40 Uhr, 9:40 pm. */
bool dl_date_is_clock(dl_span text, const dl_date_hints *hints, bool *worded);

#endif
