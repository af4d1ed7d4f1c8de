#include "values/http_date.h"

#include "values/calendar.h"

static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

enum { NAME_BYTES = 3, DAY_SECONDS = 24 * 60 * 60 };

/* What the digits of a shape are counted into, by its letter. */
static const char fields[] = "dyhms";

enum { DAY, YEAR, HOUR, MINUTE, SECOND, FIELDS };

typedef struct date_parts {
    unsigned numbers[FIELDS];
    char month[NAME_BYTES];
} date_parts;

static bool take_character(char shape, char c, date_parts *parts, size_t *month_bytes) {
    const char *field = strchr(fields, shape);
    switch (shape) {
    case 'w':
        return dl_ascii_is_alpha(c);
    case 'o':
        parts->month[(*month_bytes)++] = c;
        return true;
    case '_':
        if (c == ' ') return true;
        field = fields + DAY;
        break;
    }
    if (!field) return shape == c;
    unsigned *number = &parts->numbers[field - fields];
    *number = *number * 10 + (unsigned)(c - '0');
    return dl_ascii_is_digit(c);
}

/* In a shape, w is a letter of a day's name, o one of a month's, "dyhms" are digits, and _ is a digit of the
 * day or a space. */
static bool has_shape(dl_span text, dl_span shape, date_parts *parts) {
    size_t month_bytes = 0;
    *parts = (date_parts){0};
    if (text.size != shape.size) return false;
    for (size_t i = 0; i < text.size; i++) {
        if (!take_character(shape.data[i], text.data[i], parts, &month_bytes)) return false;
    }
    return true;
}

static bool seconds_of(const date_parts *parts, int64_t *seconds) {
    unsigned month = 0, day = parts->numbers[DAY], hour = parts->numbers[HOUR],
             minute = parts->numbers[MINUTE];
    int32_t year = (int32_t)parts->numbers[YEAR];
    while (month < 12 && memcmp(months + month * NAME_BYTES, parts->month, NAME_BYTES) != 0) month++;
    if (month == 12 || !day || day > dl_days_of_month(year, month + 1)) return false;
    if (hour > 23 || minute > 59 || parts->numbers[SECOND] > 60) return false;
    *seconds = (int64_t)dl_days_from_date(year, month + 1, day) * DAY_SECONDS + hour * 3600 + minute * 60 +
               parts->numbers[SECOND];
    return true;
}

bool dl_http_date_read(dl_span text, int64_t *seconds) {
    date_parts parts;
    return has_shape(dl_span_trim(text), DL_SPAN("www, dd ooo yyyy hh:mm:ss GMT"), &parts) &&
           seconds_of(&parts, seconds);
}

/* A year that seems to lie more than 50 years ahead is the last one that had these digits. */
static bool seconds_of_short_year(date_parts *parts, int64_t now_seconds, int64_t *seconds) {
    int32_t year;
    uint8_t month, day;
    dl_date_from_days((int32_t)(now_seconds / DAY_SECONDS), &year, &month, &day);
    unsigned latest = (unsigned)year + 50;
    parts->numbers[YEAR] = latest - (latest - parts->numbers[YEAR]) % 100;
    return seconds_of(parts, seconds);
}

bool dl_http_date_read_any(dl_span text, int64_t now_seconds, int64_t *seconds) {
    static const int64_t end_of_9999 = INT64_C(253402300799);
    date_parts parts;
    dl_span trimmed = dl_span_trim(text), rest = trimmed, name;
    if (dl_http_date_read(text, seconds)) return true;
    if (has_shape(trimmed, DL_SPAN("www ooo _d hh:mm:ss yyyy"), &parts)) return seconds_of(&parts, seconds);
    dl_span_split(&rest, ',', &name);
    for (size_t i = 0; i < name.size; i++) {
        if (!dl_ascii_is_alpha(name.data[i])) return false;
    }
    if (!name.size || !has_shape(rest, DL_SPAN(" dd-ooo-yy hh:mm:ss GMT"), &parts)) return false;
    if (now_seconds < 0) now_seconds = 0;
    return seconds_of_short_year(&parts, now_seconds < end_of_9999 ? now_seconds : end_of_9999, seconds);
}

dl_span dl_http_date_write(int64_t seconds, dl_arena *arena) {
    static const char names[] = "ThuFriSatSunMonTueWed"; /* 1970 began on a Thursday */
    int64_t day = seconds / DAY_SECONDS - (seconds % DAY_SECONDS < 0), of_day = seconds - day * DAY_SECONDS;
    int32_t year;
    uint8_t month, of_month;
    dl_date_from_days((int32_t)day, &year, &month, &of_month);
    return dl_arena_format(arena, "%.3s, %02u %.3s %04d %02u:%02u:%02u GMT",
                           names + (day % 7 + 7) % 7 * NAME_BYTES, (unsigned)of_month,
                           months + (month - 1) * NAME_BYTES, (int)year, (unsigned)(of_day / 3600),
                           (unsigned)(of_day / 60 % 60), (unsigned)(of_day % 60));
}
