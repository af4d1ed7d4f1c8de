#include "values/date_iso.h"

/* Two digits behind the mark, which '\0' stands for when there is none. */
static bool take(dl_span *rest, char mark, unsigned *number) {
    size_t at = mark != '\0';
    if (rest->size < at + 2 || (mark && rest->data[0] != mark) || !dl_ascii_is_digit(rest->data[at]) ||
        !dl_ascii_is_digit(rest->data[at + 1]))
        return false;
    *number = (unsigned)(rest->data[at] - '0') * 10 + (unsigned)(rest->data[at + 1] - '0');
    *rest = dl_span_sub(*rest, at + 2, SIZE_MAX);
    return true;
}

static bool take_day(dl_span *rest, dl_date *date) {
    unsigned century, year, month, day;
    if (!take(rest, '\0', &century) || !take(rest, '\0', &year) || !take(rest, '-', &month) ||
        !take(rest, '-', &day))
        return false;
    year += century * 100;
    if (year < 1600 || year >= 2200 || month < 1 || month > 12 || day < 1) return false;
    if (day > dl_days_of_month((int32_t)year, month)) return false;
    date->year = (int32_t)year;
    date->month = (uint8_t)month;
    date->day = (uint8_t)day;
    return true;
}

static bool take_clock(dl_span *rest, dl_date *date) {
    unsigned hour, minute, second = 0;
    if (!take(rest, 'T', &hour) || !take(rest, ':', &minute)) return false;
    date->has_time = true;
    date->has_seconds = take(rest, ':', &second);
    if (hour > 23 || minute > 59 || second > 59) return false;
    date->hour = (uint8_t)hour;
    date->minute = (uint8_t)minute;
    date->second = (uint8_t)second;
    if (date->has_seconds && rest->size > 1 && rest->data[0] == '.' && dl_ascii_is_digit(rest->data[1])) {
        size_t end = 2;
        while (end < rest->size && dl_ascii_is_digit(rest->data[end])) end++;
        *rest = dl_span_sub(*rest, end, SIZE_MAX);
    }
    return true;
}

/* Z, +02:00, +0200 */
static bool take_offset(dl_span *rest, dl_date *date) {
    enum { MOST_HOURS = 14 };
    unsigned hours = 0, minutes = 0;
    bool minus = rest->data[0] == '-';
    if (rest->data[0] == 'Z') {
        *rest = dl_span_sub(*rest, 1, SIZE_MAX);
    } else if (!take(rest, minus ? '-' : '+', &hours) || hours > MOST_HOURS ||
               (!take(rest, ':', &minutes) && !take(rest, '\0', &minutes)) || minutes > 59) {
        return false;
    }
    int offset = (int)(hours * 60 + minutes);
    date->has_offset = true;
    date->offset_minutes = (int16_t)(minus ? -offset : offset);
    return true;
}

bool dl_date_read_iso(dl_span text, dl_date *date) {
    dl_date found = {.flags = DL_DATE_NUMERIC};
    if (!take_day(&text, &found)) return false;
    if (text.size && !take_clock(&text, &found)) return false;
    if (text.size && !take_offset(&text, &found)) return false;
    if (text.size) return false;
    *date = found;
    return true;
}
