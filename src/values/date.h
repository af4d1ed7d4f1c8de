/* A date, with or without a time of day and a time zone, and the context in which it is read. */
#ifndef DL_VALUES_DATE_H
#define DL_VALUES_DATE_H

#include "base/arena.h"
#include "values/calendar.h"

enum dl_date_flags {
    DL_DATE_YEAR_INFERRED = 1, /* the text gives no year; it is the last such day before the capture */
    DL_DATE_RELATIVE = 2,      /* reckoned from the capture */
    DL_DATE_SWAPPABLE = 4,     /* numeric, and day and month could be swapped */
    DL_DATE_CONVERTED = 8,     /* from another calendar */
    DL_DATE_NUMERIC = 16,      /* the month was a number */
    DL_DATE_LUNAR = 32,        /* converted from the lunar Hijri calendar by arithmetic: up to two days off */
    DL_DATE_DAY_FIRST = 64,    /* 21/10/2021, or read that way where it is swappable */
    DL_DATE_MONTH_FIRST = 128, /* 10/21/2021, or read that way where it is swappable */
};

typedef struct dl_date {
    int32_t year; /* Gregorian */
    uint8_t month, day;
    bool has_time, has_seconds, has_offset;
    uint8_t hour, minute, second;
    int16_t offset_minutes; /* east of UTC */
    uint8_t flags;          /* enum dl_date_flags */
} dl_date;

/* The context in which a page's dates are read. */
typedef struct dl_date_hints {
    char language[4]; /* lower case, "" unknown */
    char country[3];  /* lower case, "" unknown */
    bool machine;     /* the text is a machine-readable value, not prose */
    bool absolute;    /* only dates with a year are wanted */
    bool has_now;
    dl_date now; /* when the page was captured */
} dl_date_hints;

/* RFC 3339, only the date if there is no time; seconds as given, else ":00". */
dl_span dl_date_format(const dl_date *date, dl_arena *arena);

static inline int32_t dl_date_days(const dl_date *date) {
    return dl_days_from_date(date->year, date->month, date->day);
}

/* Whether one is a lunar Hijri date, the other is not, and both can mean one day. */
bool dl_date_same_by_moon(const dl_date *a, const dl_date *b);

/* Minutes since 1970 of the time as written, ignoring the time zone; midnight if there is no time. */
int64_t dl_date_local_minutes(const dl_date *date);

/* Sets day, hour and minute from minutes since 1970. */
void dl_date_set_minutes(dl_date *date, int64_t minutes);

/* Converts the same instant to another time zone.  Precondition: has_time and has_offset. */
void dl_date_move_zone(dl_date *date, int16_t offset_minutes);

#endif
