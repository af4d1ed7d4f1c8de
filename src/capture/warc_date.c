#include "capture/warc_date.h"

/* Takes `count` digits off the front; false when there are fewer. */
static bool take_digits(dl_span *rest, size_t count, int *value) {
    uint64_t number;
    if (rest->size < count || !dl_span_to_uint(dl_span_sub(*rest, 0, count), &number)) return false;
    *value = (int)number;
    *rest = dl_span_sub(*rest, count, rest->size);
    return true;
}

static bool take_byte(dl_span *rest, char byte) {
    if (!rest->size || rest->data[0] != byte) return false;
    *rest = dl_span_sub(*rest, 1, rest->size);
    return true;
}

/* Days since 1970-01-01 of a day of the Gregorian calendar, and back: years begin in March, so that the leap
 * day is the last. */
static int64_t days_of(int year, int month, int day) {
    int64_t y = month > 2 ? year : year - 1;
    int64_t era = y / 400, year_of_era = y % 400;
    int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

static void day_of(int64_t days, int *year, int *month, int *day) {
    days += 719468;
    int64_t era = days / 146097, day_of_era = days % 146097;
    int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t shifted = (5 * day_of_year + 2) / 153;
    *day = (int)(day_of_year - (153 * shifted + 2) / 5 + 1);
    *month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
    *year = (int)(year_of_era + era * 400 + (*month <= 2));
}

static int days_in(int year, int month) {
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

/* "Z", "+02:00", "-0330", or nothing, in minutes. */
static bool take_zone(dl_span *rest, int *minutes) {
    int hour, minute = 0;
    *minutes = 0;
    if (!rest->size || take_byte(rest, 'Z') || take_byte(rest, 'z')) return true;
    bool west = rest->data[0] == '-';
    if (!take_byte(rest, '+') && !take_byte(rest, '-')) return false;
    if (!take_digits(rest, 2, &hour)) return false;
    take_byte(rest, ':');
    if (rest->size && !take_digits(rest, 2, &minute)) return false;
    if (hour > 14 || minute > 59) return false;
    *minutes = (hour * 60 + minute) * (west ? -1 : 1);
    return true;
}

dl_span dl_warc_date(dl_arena *arena, dl_span date) {
    dl_span rest = dl_span_trim(date);
    int year, month, day, hour, minute, second = 0, zone;
    if (!take_digits(&rest, 4, &year) || !take_byte(&rest, '-') || !take_digits(&rest, 2, &month) ||
        !take_byte(&rest, '-') || !take_digits(&rest, 2, &day) || month < 1 || month > 12 || day < 1 ||
        day > days_in(year, month) || year < 1) {
        return DL_SPAN_NONE;
    }
    if (!rest.size) return dl_arena_format(arena, "%04d-%02d-%02d", year, month, day);
    if (!take_byte(&rest, 'T') && !take_byte(&rest, 't') && !take_byte(&rest, ' ')) return DL_SPAN_NONE;
    if (!take_digits(&rest, 2, &hour) || !take_byte(&rest, ':') || !take_digits(&rest, 2, &minute))
        return DL_SPAN_NONE;
    if (take_byte(&rest, ':')) {
        if (!take_digits(&rest, 2, &second)) return DL_SPAN_NONE;
        if (take_byte(&rest, '.') || take_byte(&rest, ',')) {
            while (rest.size && dl_ascii_is_digit(rest.data[0])) rest = dl_span_sub(rest, 1, rest.size);
        }
    }
    rest = dl_span_trim(rest);
    if (!take_zone(&rest, &zone) || rest.size || hour > 24 || minute > 59 || second > 60) return DL_SPAN_NONE;
    if (hour == 24 && (minute || second)) return DL_SPAN_NONE;
    int64_t minutes = days_of(year, month, day) * 1440 + hour * 60 + minute - zone;
    int64_t of_day = (minutes % 1440 + 1440) % 1440;
    day_of((minutes - of_day) / 1440, &year, &month, &day);
    return dl_arena_format(arena, "%04d-%02d-%02dT%02d:%02d:%02dZ", year, month, day, (int)(of_day / 60),
                           (int)(of_day % 60), second);
}

dl_span dl_date_of_digits(dl_arena *arena, dl_span digits) {
    const char *d = digits.data;
    if (digits.size < 14) return dl_arena_format(arena, "%.4s-%.2s-%.2s", d, d + 4, d + 6);
    return dl_arena_format(arena, "%.4s-%.2s-%.2sT%.2s:%.2s:%.2sZ", d, d + 4, d + 6, d + 8, d + 10, d + 12);
}
