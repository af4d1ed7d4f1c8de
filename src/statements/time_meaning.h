/* What a shape of time means: its period of the calendar, reckoned from the day of publication.  Internal to
 * the reader of times. */
#ifndef DL_STATEMENTS_TIME_MEANING_H
#define DL_STATEMENTS_TIME_MEANING_H

#include "statements/time_context.h"

/* The tokens of a shape that were there, by the letters that stand for them. */
enum { DL_TIME_MOST_PARTS = 14 };
typedef struct dl_time_match {
    size_t first, end;
    size_t count;
    struct {
        char letter;
        uint32_t token;
    } parts[DL_TIME_MOST_PARTS];
} dl_time_match;

/* Gives the time its type, period and value; false when the words mean no time. */
typedef bool dl_time_meaning(const dl_time_context *context, const dl_time_match *match, dl_time *time);

dl_time_meaning dl_mean_day, dl_mean_month, dl_mean_year, dl_mean_decade, dl_mean_weekday, dl_mean_unit,
    dl_mean_ordinal, dl_mean_season, dl_mean_day_from, dl_mean_part, dl_mean_ago, dl_mean_later,
    dl_mean_duration, dl_mean_set, dl_mean_reference, dl_mean_holiday, dl_mean_relative, dl_mean_that,
    dl_mean_part_of_month, dl_mean_weekend, dl_mean_same, dl_mean_edge;

/* A time that lacks a year gets that of another one behind it: "October of last year", "the third quarter of
 * 2009". */
bool dl_time_set_year(dl_time *time, int32_t year);

#endif
