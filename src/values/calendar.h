/* Calendars as arithmetic: days since 1970-01-01, which may be negative, from the dates of each and back. */
#ifndef DL_VALUES_CALENDAR_H
#define DL_VALUES_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

enum { DL_MINUTES_PER_DAY = 1440 };

/* The proleptic Gregorian calendar. */
int32_t dl_days_from_date(int32_t year, unsigned month, unsigned day);
void dl_date_from_days(int32_t days, int32_t *year, uint8_t *month, uint8_t *day);
unsigned dl_days_of_month(int32_t year, unsigned month);

/* The Solar Hijri calendar, by a cycle of 33 years that is right from 1178 to 1633 (1799 to 2255 AD). */
int32_t dl_days_from_jalali(int32_t year, unsigned month, unsigned day);

/* The lunar Hijri calendar: the tabular one with the astronomical epoch, which is nearer to what is printed
 * than the civil one, and may be a day off. */
int32_t dl_days_from_hijri(int32_t year, unsigned month, unsigned day);

/* Whether the United States have daylight saving time on that day: since 2007, from the second Sunday of
 * March to the first Sunday of November. */
bool dl_is_american_summer(int32_t year, unsigned month, unsigned day);

#endif
