/* Times as they are found in a text, and their values: a period of the calendar, as a count of its own unit,
 * or a duration.
 *
 * A period is the count-th day, month, quarter … of the calendar, so that "three months ago" is a subtraction
 * whatever the unit.  Values are written as ISO 8601 and TIMEX3 have them (TimeML 1.2.1, "The value
 * attribute"): 2014, 2014-Q1, 2014-06, 2014-W25, 2014-06-16, 2014-06-16TEV, P3D. */
#ifndef DL_STATEMENTS_TIME_VALUE_H
#define DL_STATEMENTS_TIME_VALUE_H

#include "base/arena.h"
#include "values/date.h"
#include "values/time_words.h"

/* From the coarsest; what the words of a time settle. */
typedef enum dl_time_precision {
    DL_PRECISION_NONE, /* no period of the calendar */
    DL_PRECISION_DECADE,
    DL_PRECISION_YEAR,
    DL_PRECISION_HALF,
    DL_PRECISION_QUARTER,
    DL_PRECISION_SEASON,
    DL_PRECISION_MONTH,
    DL_PRECISION_WEEK,
    DL_PRECISION_WEEKEND,
    DL_PRECISION_DAY,
} dl_time_precision;

typedef struct dl_period {
    uint8_t precision; /* enum dl_time_precision */
    uint8_t part;      /* of the day; enum dl_part_of_day */
    bool has_clock, has_offset;
    uint8_t hour, minute;
    int16_t offset_minutes;
    /* Since year 0, but days, weeks and weekends since 1970.  Weeks begin on Monday; the winter of a year
     * ends in the next. */
    int32_t count;
} dl_period;

/* What of that precision a day lies in. */
int32_t dl_period_of_day(dl_time_precision precision, int32_t days);

/* The first day of the count-th period. */
int32_t dl_period_first_day(dl_time_precision precision, int32_t count);

/* The period of another precision that the first day of this one lies in. */
int32_t dl_period_as(const dl_period *period, dl_time_precision precision);

/* The precision of a time of one such unit; NONE for hours and less, and for centuries. */
dl_time_precision dl_precision_of_unit(dl_calendar_unit unit);

/* 1 (Monday) to 7. */
unsigned dl_weekday_of(int32_t days);

/* Years that are written with four digits. */
bool dl_period_is_sane(const dl_period *period);

dl_span dl_period_format(const dl_period *period, dl_arena *arena);

/* P3D, PT2H; PXD when the amount is 0, which says that it is not known. */
dl_span dl_duration_format(uint32_t amount, dl_calendar_unit unit, dl_arena *arena);

typedef enum dl_time_type { DL_TIMEX_DATE, DL_TIMEX_TIME, DL_TIMEX_DURATION, DL_TIMEX_SET } dl_time_type;

typedef struct dl_time {
    uint32_t start, end;   /* bytes in the text */
    dl_span value;         /* ISO 8601, or as TIMEX3 has it; absent when it is not certain */
    uint8_t type;          /* enum dl_time_type */
    bool year_given;       /* by the words themselves, or by those of a year beside them */
    bool bare_year;        /* nothing but the number: "2014" */
    bool of_some_year;     /* the words name a part of a year, not which year: "June", "the third quarter" */
    bool compared;         /* reckoned from another time of the text: "a year earlier" */
    dl_period period;      /* of a date or time with a value; precision NONE otherwise */
    uint32_t first, after; /* tokens; internal */
} dl_time;

typedef struct dl_times {
    dl_time *items; /* in the order of the text; they do not overlap */
    uint32_t count, capacity;
} dl_times;

#endif
