#include "statements/time_meaning.h"

#include "statements/time_tense.h"

#define NO_TOKEN UINT32_MAX

/* --- the parts of a match --- */

static uint32_t part(const dl_time_match *match, char letter) {
    for (size_t i = 0; i < match->count; i++) {
        if (match->parts[i].letter == letter) return match->parts[i].token;
    }
    return NO_TOKEN;
}

static bool has(const dl_time_match *match, char letter) {
    return part(match, letter) != NO_TOKEN;
}

static int value_of(const dl_time_context *context, const dl_time_match *match, char letter,
                    dl_time_word_class word_class) {
    uint32_t token = part(match, letter);
    return token == NO_TOKEN ? 0 : dl_time_token_value(context->tokens, token, word_class);
}

static uint32_t number_at(const dl_time_context *context, uint32_t token) {
    const dl_time_token *found = &context->tokens->items[token];
    if (found->kind == DL_DATE_TOKEN_NUMBER) return found->value;
    return (uint32_t)dl_time_token_value(context->tokens, token, DL_TIME_NUMBER);
}

/* --- giving values --- */

static bool set_period(dl_time *time, dl_time_precision precision, int64_t count) {
    if (precision == DL_PRECISION_NONE || count < -1000000 || count > 4000000) return false;
    time->type = DL_TIMEX_DATE;
    time->period.precision = (uint8_t)precision;
    time->period.count = (int32_t)count;
    return dl_period_is_sane(&time->period);
}

static bool set_part(dl_time *time, int part_of_day) {
    if (time->period.precision != DL_PRECISION_DAY || !part_of_day) return false;
    time->type = DL_TIMEX_TIME;
    time->period.part = (uint8_t)part_of_day;
    return true;
}

/* Words that mean a time, but not which. */
static bool without_value(dl_time *time) {
    time->type = DL_TIMEX_DATE;
    time->period = (dl_period){.precision = DL_PRECISION_NONE};
    time->value = DL_SPAN_NONE;
    return true;
}

static int32_t now(const dl_time_context *context, dl_time_precision precision) {
    return dl_period_of_day(precision, context->today);
}

/* The count-th part of a year, last or next: "March", with the parts that a year has of it. */
static int32_t nearest_of_year(int32_t present, int32_t index, int32_t parts, dl_tense tense) {
    int32_t year = (present - ((present % parts) + parts) % parts) / parts;
    int32_t count = year * parts + index;
    if (tense == DL_TENSE_FUTURE) return count < present ? count + parts : count;
    return count > present ? count - parts : count;
}

/* Looks ahead: "by October" is to come whatever verb is near. */
static dl_tense tense_at(const dl_time_context *context, const dl_time_match *match) {
    const dl_time_tokens *tokens = context->tokens;
    if (match->first > 0 && dl_time_token_is(tokens, match->first - 1, DL_TIME_UNTIL)) {
        dl_tense tense = dl_time_tense(tokens, match->first - 1, match->end);
        return tense == DL_TENSE_PAST ? DL_TENSE_PAST : DL_TENSE_FUTURE;
    }
    return dl_time_tense(tokens, match->first, match->end);
}

/* --- days, months and years of the calendar --- */

static unsigned month_of(const dl_time_context *context, const dl_time_match *match) {
    uint32_t token = part(match, 'm') != NO_TOKEN ? part(match, 'm') : part(match, 'M');
    return context->tokens->items[token].month;
}

/* The day of that month and day in a year; INT32_MIN when it has none. */
static int32_t day_in_year(int32_t year, unsigned month, unsigned day) {
    return day <= dl_days_of_month(year, month) ? dl_days_from_date(year, month, day) : INT32_MIN;
}

/* Without a year the verb decides; where none tells, the nearest such day. */
static bool find_day_without_year(const dl_time_context *context, const dl_time_match *match, unsigned month,
                                  unsigned day, int32_t *found) {
    if (!context->has_today) return false;
    dl_tense tense = has(match, '<') ? DL_TENSE_PAST : tense_at(context, match);
    int32_t year = now(context, DL_PRECISION_YEAR), nearest = INT32_MAX;
    for (int32_t candidate = year - 1; candidate <= year + 1; candidate++) {
        int32_t days = day_in_year(candidate, month, day);
        if (days == INT32_MIN) continue;
        int32_t away = days - context->today;
        if ((tense == DL_TENSE_PAST && away > 0) || (tense == DL_TENSE_FUTURE && away < 0)) continue;
        int32_t distance = away < 0 ? -away : away;
        if (distance >= nearest) continue;
        nearest = distance;
        *found = days;
    }
    return nearest != INT32_MAX;
}

/* "the September 11 attacks", "los atentados del 11 de marzo": the year is that of the event. */
static bool names_event(const dl_time_tokens *tokens, const dl_time_match *match) {
    size_t before = match->first;
    if (dl_time_token_is(tokens, match->end, DL_TIME_EVENT)) return true;
    if (before && dl_time_token_is(tokens, before - 1, DL_TIME_OF)) before--;
    bool joined = before < match->first || dl_time_token_is(tokens, before, DL_TIME_THE);
    return before && joined && dl_time_token_is(tokens, before - 1, DL_TIME_EVENT);
}

bool dl_mean_day(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    unsigned month = month_of(context, match);
    unsigned day = context->tokens->items[part(match, 'd')].value;
    int32_t found;
    time->year_given = has(match, 'y');
    if (time->year_given) {
        found = day_in_year((int32_t)context->tokens->items[part(match, 'y')].value, month, day);
    } else if (day > dl_days_of_month(2000, month)) {
        return false;
    } else if (names_event(context->tokens, match)) {
        return without_value(time);
    } else if (!find_day_without_year(context, match, month, day, &found)) {
        return without_value(time);
    }
    time->of_some_year = !time->year_given && !has(match, '<');
    return found != INT32_MIN && set_period(time, DL_PRECISION_DAY, found);
}

bool dl_mean_month(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    int32_t index = (int32_t)month_of(context, match) - 1;
    if (has(match, 'y')) {
        time->year_given = true;
        int32_t year = (int32_t)context->tokens->items[part(match, 'y')].value;
        return set_period(time, DL_PRECISION_MONTH, year * 12 + index);
    }
    if (!context->has_today) return without_value(time);
    int32_t present = now(context, DL_PRECISION_MONTH);
    dl_tense tense = has(match, '<')   ? DL_TENSE_PAST
                     : has(match, '>') ? DL_TENSE_FUTURE
                                       : tense_at(context, match);
    if (has(match, '<')) present--;
    if (has(match, '>')) present++;
    if (has(match, '='))
        return set_period(time, DL_PRECISION_MONTH, now(context, DL_PRECISION_YEAR) * 12 + index);
    time->of_some_year = !has(match, '<') && !has(match, '>');
    return set_period(time, DL_PRECISION_MONTH, nearest_of_year(present, index, 12, tense));
}

bool dl_mean_year(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    time->year_given = true;
    time->bare_year = match->end == match->first + 1;
    return set_period(time, DL_PRECISION_YEAR, (int32_t)context->tokens->items[part(match, 'y')].value);
}

/* "the 1990s", "the 70s", "los años 80" */
bool dl_mean_decade(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    uint32_t token = has(match, 'y') ? part(match, 'y') : part(match, 'n');
    uint32_t value = context->tokens->items[token].value;
    if (!has(match, 'y')) {
        bool years = !has(match, 'u') || value_of(context, match, 'u', DL_TIME_UNIT) == DL_CALENDAR_YEAR;
        if (value < 20 || value > 90 || !years) return false;
        value += 1900;
    }
    time->year_given = true;
    return value % 10 == 0 && set_period(time, DL_PRECISION_DECADE, (int32_t)value / 10);
}

/* --- days of the week --- */

bool dl_mean_weekday(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    if (has(match, 't') && value_of(context, match, 't', DL_TIME_THE) == 1) { /* "los jueves" */
        time->type = DL_TIMEX_SET;
        return true;
    }
    const dl_time_tokens *tokens = context->tokens;
    bool named = dl_time_token_is(tokens, match->end, DL_TIME_NAMED) ||
                 (match->first > 0 && dl_time_token_is(tokens, match->first - 1, DL_TIME_NAMED));
    if (named) return false;
    if (!context->has_today) return without_value(time);
    uint32_t token = part(match, 'w');
    int32_t weekday = dl_time_token_value(tokens, token, DL_TIME_WEEKDAY);
    int32_t back = ((int32_t)dl_weekday_of(context->today) - weekday + 7) % 7;
    dl_tense tense = tense_at(context, match);
    int32_t days = context->today - back;
    if (has(match, '<') || has(match, 'p')) {
        days = back ? days : days - 7;
    } else if (has(match, '>')) {
        days += 7;
    } else if (tense == DL_TENSE_FUTURE || (has(match, '=') && tense != DL_TENSE_PAST)) {
        days = back ? days + 7 : days;
    }
    if (!set_period(time, DL_PRECISION_DAY, days)) return false;
    uint32_t parted = has(match, 'P') ? part(match, 'P') : token; /* "Freitagabend" is both */
    (void)set_part(time, dl_time_token_value(tokens, parted, DL_TIME_PART));
    return true;
}

/* "USA TODAY": a word in capitals behind a name. */
static bool is_of_a_name(const dl_time_tokens *tokens, size_t i) {
    size_t second = tokens->items[i].start + 1;
    if (i == 0 || !tokens->items[i].capital || !tokens->items[i - 1].capital) return false;
    return tokens->text.data[second] >= 'A' && tokens->text.data[second] <= 'Z';
}

bool dl_mean_day_from(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    if (is_of_a_name(context->tokens, part(match, 'D'))) return false;
    if (!context->has_today) return without_value(time);
    int32_t days = context->today + value_of(context, match, 'D', DL_TIME_DAY_FROM);
    if (!set_period(time, DL_PRECISION_DAY, days)) return false;
    if (has(match, 'P')) (void)set_part(time, value_of(context, match, 'P', DL_TIME_PART));
    return true;
}

/* "this morning", "last night", "tonight" */
bool dl_mean_part(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    if (!context->has_today) return without_value(time);
    int32_t days = context->today;
    int part_of_day = value_of(context, match, 'P', DL_TIME_PART);
    if (has(match, 'N')) part_of_day = value_of(context, match, 'N', DL_TIME_TODAY_PART);
    if (has(match, 'B')) part_of_day = value_of(context, match, 'B', DL_TIME_BEFORE_PART);
    if (has(match, '<') || has(match, 'B')) days--;
    return set_period(time, DL_PRECISION_DAY, days) && set_part(time, part_of_day);
}

/* --- periods around the present one --- */

static dl_calendar_unit unit_of(const dl_time_context *context, const dl_time_match *match) {
    return (dl_calendar_unit)value_of(context, match, 'u', DL_TIME_UNIT);
}

/* Up to Friday "the weekend" is the one before where it is said of what has happened; without a verb that
 * tells, only on the first two days of the week. */
static int32_t this_weekend(const dl_time_context *context, const dl_time_match *match) {
    int32_t weekend = now(context, DL_PRECISION_WEEKEND);
    dl_tense tense = tense_at(context, match);
    unsigned last_day = tense == DL_TENSE_PAST ? 5 : tense == DL_TENSE_UNKNOWN ? 2 : 0;
    return dl_weekday_of(context->today) <= last_day ? weekend - 1 : weekend;
}

/* "over the weekend" */
bool dl_mean_weekend(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    if (unit_of(context, match) != DL_CALENDAR_WEEKEND) return false;
    if (!context->has_today) return without_value(time);
    return set_period(time, DL_PRECISION_WEEKEND, this_weekend(context, match));
}

/* The nearest time before this one that the text dates, not coarser than `precision`. */
static const dl_time *antecedent(const dl_time_context *context, size_t first, dl_time_precision coarsest,
                                 dl_time_precision finest) {
    enum { MOST_BACK = 4, REACH = 60 };
    const dl_times *found = context->found;
    for (uint32_t i = found->count, steps = 0; i > 0 && steps < MOST_BACK; i--, steps++) {
        const dl_time *time = &found->items[i - 1];
        if (time->after + REACH < first) break;
        if (time->compared) continue;
        if (time->period.precision >= coarsest && time->period.precision <= finest) return time;
    }
    return NULL;
}

/* "the previous year", "el día siguiente": beside a time that the text has named. */
static bool mean_reported(const dl_time_context *context, const dl_time_match *match,
                          dl_time_precision precision, dl_time *time) {
    const dl_time *from = antecedent(context, match->first, precision, DL_PRECISION_DAY);
    bool next = has(match, '>');
    if (from) return set_period(time, precision, dl_period_as(&from->period, precision) + (next ? 1 : -1));
    if (next || !context->has_today || precision == DL_PRECISION_DAY) return without_value(time);
    return set_period(time, precision, now(context, precision) - 1);
}

bool dl_mean_unit(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    dl_calendar_unit unit = unit_of(context, match);
    dl_time_precision precision = dl_precision_of_unit(unit);
    if (dl_time_token_is(context->tokens, part(match, 'u'), DL_TIME_PLURAL)) { /* "the next weeks" */
        time->type = DL_TIMEX_DURATION;
        time->value = dl_duration_format(0, unit, context->tokens->arena);
        return true;
    }
    if (has(match, 'p') && unit != DL_CALENDAR_WEEKEND && unit != DL_CALENDAR_QUARTER &&
        unit != DL_CALENDAR_MONTH && unit != DL_CALENDAR_WEEK)
        return dl_mean_duration(context, match, time); /* "the past year" is the twelve months up to now */
    if (precision == DL_PRECISION_NONE) return false;
    bool day = precision == DL_PRECISION_DAY;
    bool reported =
        value_of(context, match, '<', DL_TIME_LAST) || value_of(context, match, '>', DL_TIME_NEXT);
    if (reported || (day && has(match, '>'))) return mean_reported(context, match, precision, time);
    if (day) return false;
    if (!context->has_today) return without_value(time);
    int32_t present = now(context, precision);
    bool around = has(match, '=') && !has(match, 'p') && !has(match, '>');
    if (around && unit == DL_CALENDAR_WEEKEND) return dl_mean_weekend(context, match, time);
    if (around) return set_period(time, precision, present);
    return set_period(time, precision, has(match, '>') ? present + 1 : present - 1);
}

/* "the end of the year", "finales de año": of the present one. */
bool dl_mean_edge(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    dl_time_precision precision = dl_precision_of_unit(unit_of(context, match));
    if (precision == DL_PRECISION_NONE || precision == DL_PRECISION_DECADE) return false;
    if (!context->has_today) return without_value(time);
    return set_period(time, precision, now(context, precision));
}

/* "the third quarter", "the first half" */
bool dl_mean_ordinal(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    dl_calendar_unit unit = unit_of(context, match);
    int32_t index = value_of(context, match, 'q', DL_TIME_ORDINAL) - 1;
    bool quarter = unit == DL_CALENDAR_QUARTER;
    if (!quarter && (unit != DL_CALENDAR_HALF || index > 1)) return false;
    dl_time_precision precision = quarter ? DL_PRECISION_QUARTER : DL_PRECISION_HALF;
    if (!context->has_today) return without_value(time);
    int32_t parts = quarter ? 4 : 2;
    time->of_some_year = true;
    return set_period(time, precision,
                      nearest_of_year(now(context, precision), index, parts, tense_at(context, match)));
}

bool dl_mean_season(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    int32_t index = value_of(context, match, 'S', DL_TIME_SEASON) - 1;
    if (has(match, 'y')) {
        time->year_given = true;
        int32_t year = (int32_t)context->tokens->items[part(match, 'y')].value;
        return set_period(time, DL_PRECISION_SEASON, year * 4 + index);
    }
    if (!context->has_today) return without_value(time);
    int32_t present = now(context, DL_PRECISION_SEASON);
    if (has(match, '='))
        return set_period(time, DL_PRECISION_SEASON, now(context, DL_PRECISION_YEAR) * 4 + index);
    time->of_some_year = !has(match, '<') && !has(match, '>');
    dl_tense tense = has(match, '<')   ? DL_TENSE_PAST
                     : has(match, '>') ? DL_TENSE_FUTURE
                                       : tense_at(context, match);
    if (has(match, '<')) present--;
    if (has(match, '>')) present++;
    return set_period(time, DL_PRECISION_SEASON, nearest_of_year(present, index, 4, tense));
}

bool dl_mean_holiday(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    int day = value_of(context, match, 'h', DL_TIME_HOLIDAY);
    int32_t found;
    if (has(match, 'y')) {
        time->year_given = true;
        found = day_in_year((int32_t)context->tokens->items[part(match, 'y')].value, (unsigned)day / 100,
                            (unsigned)day % 100);
    } else if (!find_day_without_year(context, match, (unsigned)day / 100, (unsigned)day % 100, &found)) {
        return without_value(time);
    }
    return found != INT32_MIN && set_period(time, DL_PRECISION_DAY, found);
}

/* "Vorjahr" */
bool dl_mean_relative(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    if (!context->has_today) return without_value(time);
    return set_period(time, DL_PRECISION_YEAR,
                      now(context, DL_PRECISION_YEAR) + value_of(context, match, 'R', DL_TIME_RELATIVE));
}

/* --- amounts --- */

bool dl_mean_duration(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    time->type = DL_TIMEX_DURATION;
    uint32_t amount = has(match, 'n') ? number_at(context, part(match, 'n')) : 1;
    if (amount > 100000) return false;
    time->value = dl_duration_format(amount, unit_of(context, match), context->tokens->arena);
    return true;
}

/* The amount of a match that counts back or on; false when it is not known. */
static bool amount_of(const dl_time_context *context, const dl_time_match *match, int32_t *amount) {
    uint32_t number = has(match, 'n') ? number_at(context, part(match, 'n')) : 0;
    *amount = (int32_t)number;
    return number > 0 && number <= 2000;
}

/* "three days ago": as precise as the unit, but a single week goes back to the day. */
bool dl_mean_ago(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    dl_calendar_unit unit = unit_of(context, match);
    dl_time_precision precision = dl_precision_of_unit(unit);
    int32_t amount;
    if (!context->has_today || !amount_of(context, match, &amount) || precision == DL_PRECISION_NONE)
        return without_value(time);
    if (unit == DL_CALENDAR_WEEK && amount == 1)
        return set_period(time, DL_PRECISION_DAY, context->today - 7);
    if (unit == DL_CALENDAR_DECADE)
        return set_period(time, DL_PRECISION_YEAR, now(context, DL_PRECISION_YEAR) - 10 * amount);
    return set_period(time, precision, now(context, precision) - amount) || without_value(time);
}

/* The period that many units away from another, which keeps its precision unless the unit is finer. */
static bool shift(dl_time *time, const dl_period *from, dl_time_precision unit, int32_t amount) {
    time->compared = true;
    dl_time_precision precision = (dl_time_precision)from->precision;
    static const uint8_t of_year[] = {
        [DL_PRECISION_YEAR] = 1,   [DL_PRECISION_HALF] = 2,   [DL_PRECISION_QUARTER] = 4,
        [DL_PRECISION_SEASON] = 4, [DL_PRECISION_MONTH] = 12, [DL_PRECISION_DAY] = 0};
    if (unit == DL_PRECISION_YEAR && precision >= DL_PRECISION_YEAR && precision <= DL_PRECISION_MONTH)
        return set_period(time, precision, from->count + (int64_t)amount * of_year[precision]);
    return set_period(time, unit, dl_period_as(from, unit) + (int64_t)amount);
}

/* "a year earlier", "two days later": from the time that the text has named, if it is as precise.  Without
 * one "earlier" counts from today, and "later" means nothing certain. */
bool dl_mean_later(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    dl_time_precision unit = dl_precision_of_unit(unit_of(context, match));
    int32_t amount;
    bool earlier = has(match, 'k');
    if (!amount_of(context, match, &amount) || unit < DL_PRECISION_YEAR) return without_value(time);
    if (dl_time_token_is(context->tokens, match->end,
                         DL_TIME_OF)) /* "cinco años después de su lanzamiento" */
        return without_value(time);
    const dl_time *from = antecedent(context, match->first, DL_PRECISION_YEAR, DL_PRECISION_DAY);
    if (from && from->period.precision >= unit)
        return shift(time, &from->period, unit, earlier ? -amount : amount);
    if (from || !earlier || !context->has_today) return without_value(time);
    return set_period(time, unit, now(context, unit) - amount);
}

/* "that year", "aquel día", "the quarter", "the entire year": what the text has just named. */
bool dl_mean_that(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    dl_time_precision precision = dl_precision_of_unit(unit_of(context, match));
    bool that = has(match, 'T');
    if (precision == DL_PRECISION_NONE || (!that && !has(match, 'W') && precision != DL_PRECISION_QUARTER))
        return false;
    const dl_time *from = antecedent(context, match->first, precision, DL_PRECISION_DAY);
    bool fits = from && (that || has(match, 'W') || from->period.precision == DL_PRECISION_QUARTER);
    if (!fits) return that && without_value(time);
    return set_period(time, precision, dl_period_as(&from->period, precision));
}

/* "the last week of March": which days those are is not certain. */
bool dl_mean_part_of_month(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    (void)context;
    (void)match;
    return without_value(time);
}

/* "the same period a year earlier", "the year-ago quarter" */
bool dl_mean_same(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    const dl_time *from = antecedent(context, match->first, DL_PRECISION_HALF, DL_PRECISION_MONTH);
    int32_t years = value_of(context, match, 'K', DL_TIME_SAME);
    if (!from) return without_value(time);
    if (has(match, 'y')) {
        *time = (dl_time){.first = time->first, .period = from->period};
        return dl_time_set_year(time, (int32_t)context->tokens->items[part(match, 'y')].value);
    }
    if (has(match, 'u')) {
        if (unit_of(context, match) != DL_CALENDAR_YEAR) return without_value(time);
        int32_t amount = 1;
        if (has(match, 'n') && !amount_of(context, match, &amount)) return without_value(time);
        years = -amount;
    }
    if (has(match, 'R')) years = -1;
    return years ? shift(time, &from->period, DL_PRECISION_YEAR, years) : without_value(time);
}

/* --- habits, and times without a value --- */

bool dl_mean_set(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    time->type = DL_TIMEX_SET;
    bool word = has(match, 's');
    if (!word && !has(match, 'u')) return true; /* "every Thursday" */
    int unit = word ? value_of(context, match, 's', DL_TIME_SET) : (int)unit_of(context, match);
    uint32_t amount = has(match, 'n') ? number_at(context, part(match, 'n')) : 1;
    time->value = dl_duration_format(amount % 1000, (dl_calendar_unit)unit, context->tokens->arena);
    return true;
}

bool dl_mean_reference(const dl_time_context *context, const dl_time_match *match, dl_time *time) {
    static const dl_span values[] = {DL_SPAN_INIT("PAST_REF"), DL_SPAN_INIT("PRESENT_REF"),
                                     DL_SPAN_INIT("FUTURE_REF")};
    time->type = DL_TIMEX_DATE;
    time->value = values[value_of(context, match, 'r', DL_TIME_REF)];
    return true;
}

bool dl_time_set_year(dl_time *time, int32_t year) {
    dl_period *period = &time->period;
    static const uint8_t parts[] = {[DL_PRECISION_HALF] = 2,
                                    [DL_PRECISION_QUARTER] = 4,
                                    [DL_PRECISION_SEASON] = 4,
                                    [DL_PRECISION_MONTH] = 12,
                                    [DL_PRECISION_DAY] = 0};
    time->year_given = true;
    time->of_some_year = false;
    if (period->precision == DL_PRECISION_DAY) {
        int32_t own;
        uint8_t month, day;
        dl_date_from_days(period->count, &own, &month, &day);
        int32_t days = day_in_year(year, month, day);
        if (days == INT32_MIN) return false;
        period->count = days;
        return true;
    }
    if (period->precision < DL_PRECISION_HALF || period->precision > DL_PRECISION_MONTH) return false;
    int32_t of_year = parts[period->precision];
    period->count = year * of_year + period->count % of_year;
    return true;
}
