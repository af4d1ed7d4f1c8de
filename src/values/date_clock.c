/* The time of day. */
#include "values/date_clock.h"

#include "values/date_zones.h"

typedef struct clock {
    unsigned hour, minute, second;
    bool has_seconds;
    int period; /* enum dl_day_period, or NO_PERIOD */
} clock;

enum { NO_PERIOD = -1 };

static size_t read_period(const dl_date_tokens *r, size_t i, int *period) {
    if (dl_word_is(r, i, DL_WORD_DAY_PERIOD, period)) return i + 1;
    /* "a. m." with spaces */
    bool am = dl_text_is(r, i, DL_SPAN("a")), pm = dl_text_is(r, i, DL_SPAN("p"));
    if ((!am && !pm) || !dl_mark_is(r, i + 1, '.') || !dl_text_is(r, i + 2, DL_SPAN("m"))) return 0;
    *period = am ? DL_PERIOD_AM : DL_PERIOD_PM;
    return dl_mark_is(r, i + 3, '.') ? i + 4 : i + 3;
}

static unsigned hour_of_day(unsigned hour, int period) {
    enum { BEFORE_NOON = 10 };
    if (period == NO_PERIOD || hour > 12) return hour; /* "16:25 pm": the clock says it already */
    if (period == DL_PERIOD_NOON && hour >= BEFORE_NOON) return hour; /* "11:50 ظهرا" */
    bool after_noon = period == DL_PERIOD_PM || period == DL_PERIOD_NOON ||
                      (period == DL_PERIOD_NIGHT && hour >= 6 && hour < 12);
    if (after_noon) return hour < 12 ? hour + 12 : hour;
    return hour < 12 ? hour : 0;
}

static bool is_hour_word(const dl_date_tokens *r, size_t i) {
    return dl_unit_is(r, i, DL_UNIT_HOUR) || dl_word_is(r, i, DL_WORD_HOUR, NULL);
}

static bool is_month_word(const dl_date_tokens *r, size_t i) {
    return dl_word_is(r, i, DL_WORD_MONTH, NULL) || dl_word_is(r, i, DL_WORD_JALALI_MONTH, NULL) ||
           dl_word_is(r, i, DL_WORD_HIJRI_MONTH, NULL) || dl_unit_is(r, i, DL_UNIT_MONTH_BEFORE);
}

/* Whether a number behind a full hour begins the day: "21 Uhr 18. März", "21 h 18/03/2025", "21 h 18 de
 * març". */
static bool begins_day(const dl_date_tokens *r, size_t number) {
    size_t next = number + 1;
    if (dl_mark_in(r, next, "./-")) {
        next++;
        bool number_follows = r->items[next].kind == DL_DATE_TOKEN_NUMBER;
        if (number_follows && (!r->items[next].space_before || dl_mark_in(r, next + 1, "./-"))) return true;
    }
    return is_month_word(r, next) || is_month_word(r, next + 1) || dl_word_is(r, next, DL_WORD_ORDINAL, NULL);
}

/* Where the minutes stand after the hour and what divides the two, or 0: 16:25, 16.25, 16h25, 16 h 25, 16 ч.
 * 25, 16時25分.  Behind a word, minutes may stand apart, with two digits or a word of their own. */
static size_t find_minutes(const dl_date_tokens *r, size_t divider) {
    size_t at = divider + 1;
    bool worded = is_hour_word(r, divider);
    if (worded && dl_mark_is(r, at, '.')) at++;
    const dl_date_token *minutes = &r->items[at];
    if (!dl_number_within(r, at, 2, 0, 59)) return 0;
    if (dl_mark_is(r, divider, ':') || dl_unit_is(r, divider, DL_UNIT_HOUR)) return at;
    if (worded) {
        bool told = minutes->digits == 2 || dl_unit_is(r, at + 1, DL_UNIT_MINUTE);
        return told && !begins_day(r, at) ? at : 0;
    }
    bool joined = minutes->digits == 2 && !minutes->space_before && !r->items[divider].space_before;
    return joined && dl_mark_is(r, divider, '.') ? at : 0;
}

/* Seconds after 16:25 or 16時25分, where they are written the same way; returns where what was read ends. */
static size_t read_seconds(const dl_date_tokens *r, size_t at, bool colon, clock *c) {
    size_t seconds = at + 1, end = at;
    bool found;
    if (dl_unit_is(r, at, DL_UNIT_MINUTE)) {
        end = at + 1;
        found = dl_number_within(r, seconds, 2, 0, 60) && dl_unit_is(r, seconds + 1, DL_UNIT_SECOND);
    } else {
        found = colon && dl_mark_is(r, at, ':') && dl_number_within(r, seconds, 2, 0, 60);
    }
    if (!found) return end;
    c->has_seconds = true;
    c->second = r->items[seconds].value > 59 ? 59 : (unsigned)r->items[seconds].value; /* a leap second */
    if (end > at) return seconds + 2;
    end = seconds + 1;
    bool fraction = dl_mark_in(r, end, ".,:") && r->items[end + 1].kind == DL_DATE_TOKEN_NUMBER &&
                    !r->items[end + 1].space_before;
    return fraction ? end + 2 : end;
}

/* From the hour on: 16:25, 4:25 p.m., 4 p.m., 16 Uhr. */
static size_t read_hour(const dl_date_tokens *r, size_t i, clock *c) {
    size_t at = i + 1;
    c->hour = (unsigned)r->items[i].value;
    size_t minutes = find_minutes(r, at);
    if (minutes) {
        c->minute = (unsigned)r->items[minutes].value;
        at = read_seconds(r, minutes + 1, dl_mark_is(r, at, ':'), c);
    }
    int period;
    size_t end = read_period(r, at, &period);
    if (end && (minutes || (c->hour >= 1 && c->hour <= 12))) {
        if (c->period == NO_PERIOD || !minutes) c->period = period;
        return end;
    }
    if (minutes) return at;
    return is_hour_word(r, at) && c->hour <= 23 ? at + 1 : 0;
}

/* ISO basic, after its T: 1625, 162500. */
static size_t read_run_of_digits(const dl_date_tokens *r, size_t i, clock *c) {
    const dl_date_token *t = &r->items[i];
    if (i == 0 || t->kind != DL_DATE_TOKEN_NUMBER || (t->digits != 6 && t->digits != 4) ||
        !dl_text_is(r, i - 1, DL_SPAN("t")))
        return 0;
    uint64_t value = t->digits == 4 ? t->value * 100 : t->value;
    if (value / 10000 > 23 || value / 100 % 100 > 59 || value % 100 > 59) return 0;
    *c = (clock){.hour = (unsigned)(value / 10000),
                 .minute = (unsigned)(value / 100 % 100),
                 .second = (unsigned)(value % 100),
                 .has_seconds = t->digits == 6,
                 .period = NO_PERIOD};
    return i + 1;
}

size_t dl_read_clock(const dl_date_tokens *r, size_t i, dl_date *date) {
    clock c = {.period = NO_PERIOD};
    /* Welsh "am" is no half of the day before an hour, but "at". */
    bool preposition = dl_language_is(r->hints, "cy") && dl_text_is(r, i, DL_SPAN("am"));
    size_t at = preposition ? 0 : read_period(r, i, &c.period);
    if (!at) at = i;
    if (at > i && dl_mark_is(r, at, '.')) at++; /* "du. 4:25" */
    size_t end = dl_number_within(r, at, 2, 0, 24) ? read_hour(r, at, &c) : read_run_of_digits(r, at, &c);
    if (!end) return 0;
    c.hour = hour_of_day(c.hour, c.period);
    if (c.hour == 24) {
        if (c.minute || c.second) return 0;
        c.hour = 0;
        if (date->year) dl_date_from_days(dl_date_days(date) + 1, &date->year, &date->month, &date->day);
    }
    date->has_time = true;
    date->has_seconds = c.has_seconds;
    date->has_offset = false;
    date->hour = (uint8_t)c.hour;
    date->minute = (uint8_t)c.minute;
    date->second = (uint8_t)c.second;
    return dl_read_zone(r, end, date);
}

/* Whether the token may stand between a date and its time. */
static bool may_precede_time(const dl_date_tokens *r, size_t i) {
    return dl_mark_in(r, i, ",-|/@(.:;)[]") || dl_word_is(r, i, DL_WORD_FILLER, NULL) ||
           dl_word_is(r, i, DL_WORD_WEEKDAY, NULL) || dl_word_is(r, i, DL_WORD_CALENDAR, NULL) ||
           dl_text_is(r, i, DL_SPAN("t")) || dl_unit_is(r, i, DL_UNIT_DAY);
}

size_t dl_read_time(const dl_date_tokens *r, size_t i, dl_date *date) {
    enum { MOST_BETWEEN = 8 };
    for (int skipped = 0; skipped < MOST_BETWEEN; skipped++, i++) {
        size_t end = dl_read_clock(r, i, date);
        if (end) return end;
        if (!may_precede_time(r, i)) break;
    }
    return 0;
}
