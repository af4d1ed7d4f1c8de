#include "output/read_date.h"

/* Reads a number of so many digits, and the byte that must follow it, unless that is 0. */
static bool read_digits(dl_span *text, size_t digits, char behind, int64_t *number) {
    size_t size = digits + (behind != 0);
    uint64_t value = 0;
    if (text->size < size || (behind && text->data[digits] != behind)) return false;
    for (size_t i = 0; i < digits; i++) {
        if (!dl_ascii_is_digit(text->data[i])) return false;
        value = value * 10 + (uint64_t)(text->data[i] - '0');
    }
    *number = (int64_t)value;
    *text = dl_span_sub(*text, size, text->size);
    return true;
}

/* Days from 1970-01-01. */
static int64_t days_from(int64_t year, int64_t month, int64_t day) {
    int64_t y = month > 2 ? year : year - 1; /* years begin in March, so that the leap day is the last */
    int64_t era = y / 400, year_of_era = y % 400;
    int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

bool dl_iso_day(dl_span *text, int64_t *days) {
    int64_t year, month, day;
    if (!read_digits(text, 4, '-', &year) || !read_digits(text, 2, '-', &month) ||
        !read_digits(text, 2, 0, &day) || year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    *days = days_from(year, month, day);
    return *days < (month == 12 ? days_from(year + 1, 1, 1) : days_from(year, month + 1, 1));
}

/* An offset of RFC 3339 and nothing after it: minutes east of UTC. */
static bool read_offset(dl_span text, int64_t *minutes) {
    int64_t hours;
    bool west = text.size && text.data[0] == '-';
    *minutes = 0;
    if (dl_span_equal_nocase(text, DL_SPAN("Z"))) return true;
    if (!west && !dl_span_starts_with(text, DL_SPAN("+"))) return false;
    text = dl_span_sub(text, 1, text.size);
    if (!read_digits(&text, 2, ':', &hours) || !read_digits(&text, 2, 0, minutes) || text.size) return false;
    *minutes = (hours * 60 + *minutes) * (west ? -1 : 1);
    return true;
}

/* The fraction of a second, in microseconds; further digits are cut off. */
static int64_t read_fraction(dl_span *text) {
    int64_t microseconds = 0, unit = 100000;
    if (!dl_span_starts_with(*text, DL_SPAN("."))) return 0;
    size_t at = 1;
    for (; at < text->size && dl_ascii_is_digit(text->data[at]); at++, unit /= 10)
        microseconds += (text->data[at] - '0') * unit;
    *text = dl_span_sub(*text, at, text->size);
    return microseconds;
}

/* hh:mm:ss and a fraction at the start of the text: microseconds from midnight. */
static bool read_time(dl_span *text, int64_t *microseconds) {
    int64_t hour, minute, second;
    if (!read_digits(text, 2, ':', &hour) || !read_digits(text, 2, ':', &minute) ||
        !read_digits(text, 2, 0, &second) || hour > 23 || minute > 59 || second > 60)
        return false;
    *microseconds = ((hour * 60 + minute) * 60 + second) * 1000000 + read_fraction(text);
    return true;
}

/* What stands between day and time. */
static bool take_separator(dl_span *text, const char *accepted) {
    if (!text->size || !memchr(accepted, text->data[0], strlen(accepted))) return false;
    *text = dl_span_sub(*text, 1, text->size);
    return true;
}

bool dl_iso_instant(dl_span text, int64_t *microseconds) {
    int64_t days, time, offset;
    if (!dl_iso_day(&text, &days) || !take_separator(&text, "Tt ") || !read_time(&text, &time) ||
        !read_offset(text, &offset))
        return false;
    *microseconds = (days * 24 * 60 - offset) * 60 * 1000000 + time;
    return true;
}

bool dl_is_xml_date(dl_span text) {
    enum { MOST_OFFSET_MINUTES = 14 * 60 };
    int64_t days, time, offset;
    if (!dl_iso_day(&text, &days)) return false;
    if (!text.size) return true;
    bool has_leap_second = dl_span_starts_with(dl_span_sub(text, sizeof "T18:19:" - 1, 2), DL_SPAN("60"));
    if (!take_separator(&text, "T") || !read_time(&text, &time) || has_leap_second) return false;
    if (!text.size) return true;
    return text.data[0] != 'z' && read_offset(text, &offset) && offset >= -MOST_OFFSET_MINUTES &&
           offset <= MOST_OFFSET_MINUTES;
}
