#include "statements/time_value.h"

/* 1970-01-01 was a Thursday; its week began three days before. */
enum { DAYS_TO_MONDAY = 3, SEASONS = 4, FIRST_MONTH_OF_SPRING = 3 };

static int32_t floor_divide(int32_t number, int32_t by) {
    return number / by - (number % by < 0);
}

/* How many of it a year has; 0 when it is none of a year's parts. */
static int32_t parts_of_year(dl_time_precision precision) {
    switch (precision) {
    case DL_PRECISION_YEAR:
        return 1;
    case DL_PRECISION_HALF:
        return 2;
    case DL_PRECISION_QUARTER:
    case DL_PRECISION_SEASON:
        return 4;
    case DL_PRECISION_MONTH:
        return 12;
    default:
        return 0;
    }
}

int32_t dl_period_of_day(dl_time_precision precision, int32_t days) {
    if (precision == DL_PRECISION_DAY) return days;
    if (precision == DL_PRECISION_WEEK || precision == DL_PRECISION_WEEKEND)
        return floor_divide(days + DAYS_TO_MONDAY, 7);
    int32_t year;
    uint8_t month, day;
    dl_date_from_days(days, &year, &month, &day);
    if (precision == DL_PRECISION_DECADE) return floor_divide(year, 10);
    int32_t months = year * 12 + month - 1;
    if (precision == DL_PRECISION_SEASON) months -= FIRST_MONTH_OF_SPRING - 1;
    int32_t parts = parts_of_year(precision);
    return parts ? floor_divide(months, 12 / parts) : 0;
}

int32_t dl_period_first_day(dl_time_precision precision, int32_t count) {
    if (precision == DL_PRECISION_DAY) return count;
    if (precision == DL_PRECISION_WEEK) return count * 7 - DAYS_TO_MONDAY;
    if (precision == DL_PRECISION_WEEKEND) return count * 7 - DAYS_TO_MONDAY + 5;
    if (precision == DL_PRECISION_DECADE) return dl_days_from_date(count * 10, 1, 1);
    int32_t parts = parts_of_year(precision);
    if (!parts) return 0;
    int32_t months = count * (12 / parts);
    if (precision == DL_PRECISION_SEASON) months += FIRST_MONTH_OF_SPRING - 1;
    int32_t year = floor_divide(months, 12);
    return dl_days_from_date(year, (unsigned)(months - year * 12) + 1, 1);
}

int32_t dl_period_as(const dl_period *period, dl_time_precision precision) {
    return dl_period_of_day(precision,
                            dl_period_first_day((dl_time_precision)period->precision, period->count));
}

dl_time_precision dl_precision_of_unit(dl_calendar_unit unit) {
    static const uint8_t precisions[] = {
        [DL_CALENDAR_DAY] = DL_PRECISION_DAY,         [DL_CALENDAR_WEEK] = DL_PRECISION_WEEK,
        [DL_CALENDAR_WEEKEND] = DL_PRECISION_WEEKEND, [DL_CALENDAR_MONTH] = DL_PRECISION_MONTH,
        [DL_CALENDAR_QUARTER] = DL_PRECISION_QUARTER, [DL_CALENDAR_HALF] = DL_PRECISION_HALF,
        [DL_CALENDAR_YEAR] = DL_PRECISION_YEAR,       [DL_CALENDAR_DECADE] = DL_PRECISION_DECADE,
        [DL_CALENDAR_CENTURY] = DL_PRECISION_NONE};
    return (dl_time_precision)precisions[unit];
}

unsigned dl_weekday_of(int32_t days) {
    int32_t from_monday = days + DAYS_TO_MONDAY;
    return (unsigned)(from_monday - floor_divide(from_monday, 7) * 7) + 1;
}

static int32_t year_of(const dl_period *period) {
    int32_t parts = parts_of_year((dl_time_precision)period->precision);
    if (period->precision == DL_PRECISION_DECADE) return period->count * 10;
    return parts ? floor_divide(period->count, parts) : dl_period_as(period, DL_PRECISION_YEAR);
}

bool dl_period_is_sane(const dl_period *period) {
    int32_t year = year_of(period);
    return year >= 1000 && year <= 9000;
}

/* ISO 8601: a week belongs to the year that its Thursday is in. */
static dl_span format_week(int32_t count, const char *end, dl_arena *arena) {
    int32_t thursday = dl_period_first_day(DL_PRECISION_WEEK, count) + 3, year;
    uint8_t month, day;
    dl_date_from_days(thursday, &year, &month, &day);
    int32_t week = (thursday - dl_days_from_date(year, 1, 1)) / 7 + 1;
    return dl_arena_format(arena, "%04d-W%02d%s", (int)year, (int)week, end);
}

/* To the minute, as words have it; "Z" in UTC, as TimeML writes it. */
static dl_span format_clock(const dl_period *period, dl_span day, dl_arena *arena) {
    int offset = period->offset_minutes, size = offset < 0 ? -offset : offset;
    unsigned hour = period->hour, minute = period->minute;
    if (!period->has_offset || !offset) {
        const char *zone = period->has_offset ? "Z" : "";
        return dl_arena_format(arena, "%.*sT%02u:%02u%s", DL_SPAN_ARG(day), hour, minute, zone);
    }
    return dl_arena_format(arena, "%.*sT%02u:%02u%c%02d:%02d", DL_SPAN_ARG(day), hour, minute,
                           offset < 0 ? '-' : '+', size / 60, size % 60);
}

static dl_span format_day(const dl_period *period, dl_arena *arena) {
    static const char *const parts[] = {
        [DL_NO_PART] = "",           [DL_PART_MORNING] = "TMO", [DL_PART_MIDDAY] = "TMI",
        [DL_PART_AFTERNOON] = "TAF", [DL_PART_EVENING] = "TEV", [DL_PART_NIGHT] = "TNI"};
    int32_t year;
    uint8_t month, day;
    dl_date_from_days(period->count, &year, &month, &day);
    const char *part = period->has_clock ? "" : parts[period->part];
    dl_span text = dl_arena_format(arena, "%04d-%02u-%02u%s", (int)year, month, day, part);
    return period->has_clock && text.size ? format_clock(period, text, arena) : text;
}

dl_span dl_period_format(const dl_period *period, dl_arena *arena) {
    static const char *const seasons[SEASONS] = {"SP", "SU", "FA", "WI"};
    int year = (int)year_of(period);
    switch ((dl_time_precision)period->precision) {
    case DL_PRECISION_DECADE:
        return dl_arena_format(arena, "%03d", year / 10);
    case DL_PRECISION_YEAR:
        return dl_arena_format(arena, "%04d", year);
    case DL_PRECISION_HALF:
        return dl_arena_format(arena, "%04d-H%d", year, (int)period->count - year * 2 + 1);
    case DL_PRECISION_QUARTER:
        return dl_arena_format(arena, "%04d-Q%d", year, (int)period->count - year * 4 + 1);
    case DL_PRECISION_SEASON:
        return dl_arena_format(arena, "%04d-%s", year, seasons[period->count - year * SEASONS]);
    case DL_PRECISION_MONTH:
        return dl_arena_format(arena, "%04d-%02d", year, (int)period->count - year * 12 + 1);
    case DL_PRECISION_WEEK:
        return format_week(period->count, "", arena);
    case DL_PRECISION_WEEKEND:
        return format_week(period->count, "-WE", arena);
    case DL_PRECISION_DAY:
        return format_day(period, arena);
    default:
        return DL_SPAN_NONE;
    }
}

dl_span dl_duration_format(uint32_t amount, dl_calendar_unit unit, dl_arena *arena) {
    static const struct {
        const char *letter;
        uint8_t times;    /* of the letter's unit */
        bool part_of_day; /* written behind a T */
    } units[] = {[DL_CALENDAR_SECOND] = {"S", 1, true},   [DL_CALENDAR_MINUTE] = {"M", 1, true},
                 [DL_CALENDAR_HOUR] = {"H", 1, true},     [DL_CALENDAR_DAY] = {"D", 1, false},
                 [DL_CALENDAR_WEEK] = {"W", 1, false},    [DL_CALENDAR_WEEKEND] = {"WE", 1, false},
                 [DL_CALENDAR_MONTH] = {"M", 1, false},   [DL_CALENDAR_QUARTER] = {"Q", 1, false},
                 [DL_CALENDAR_HALF] = {"M", 6, false},    [DL_CALENDAR_YEAR] = {"Y", 1, false},
                 [DL_CALENDAR_DECADE] = {"Y", 10, false}, [DL_CALENDAR_CENTURY] = {"Y", 100, false}};
    const char *before = units[unit].part_of_day ? "T" : "";
    if (!amount) return dl_arena_format(arena, "P%sX%s", before, units[unit].letter);
    return dl_arena_format(arena, "P%s%u%s", before, (unsigned)(amount * units[unit].times),
                           units[unit].letter);
}
