#include "web/moments.h"

#include <stdio.h>
#include <time.h>

#include "archive/times.h"
#include "web/words.h"

/* A date taken apart: what of it there is. */
typedef struct date_parts {
    int year, month, day, hour, minute;
    bool timed;
    dl_span offset; /* "+01:00", "Z"; absent: none */
} date_parts;

static int number_at(dl_span date, size_t at, size_t size) {
    return (int)dl_span_leading_number(dl_span_sub(date, at, size));
}

/* False if it is no date. */
static bool read_moment(dl_span date, date_parts *read) {
    int64_t seconds;
    *read = (date_parts){0};
    if (!dl_time_read(date, &seconds)) return false;
    read->year = number_at(date, 0, 4);
    read->month = number_at(date, 5, 2);
    read->day = number_at(date, 8, 2);
    if (date.size < 16) return true;
    read->timed = true;
    read->hour = number_at(date, 11, 2);
    read->minute = number_at(date, 14, 2);
    for (size_t at = 16; at < date.size && !read->offset.data; at++) {
        if (strchr("Zz+-", date.data[at])) read->offset = dl_span_sub(date, at, date.size);
    }
    return true;
}

/* The same instant in UTC; dates without a time or an offset stay. */
static void to_utc(dl_span date, date_parts *read) {
    int64_t seconds;
    struct tm utc;
    if (!read->offset.data || !dl_time_read(date, &seconds) || !gmtime_r(&(time_t){seconds}, &utc)) return;
    *read = (date_parts){utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday,      utc.tm_hour,
                         utc.tm_min,         true,           DL_SPAN_INIT("Z")};
}

static void put_day(dl_html *html, const date_parts *moment, dl_web_moment_form form) {
    dl_span month = dl_span_from_string(dl_web_month_name((unsigned)moment->month));
    if (form != DL_WEB_MOMENT_LONG) month = dl_span_sub(month, 0, 3);
    DL_HTML(html, "%d %t", (int64_t)moment->day, month);
    if (form == DL_WEB_MOMENT_FULL || form == DL_WEB_MOMENT_LONG) DL_HTML(html, " %d", (int64_t)moment->year);
}

static void put_words(dl_html *html, const date_parts *moment, dl_web_moment_form form) {
    char clock[16];
    bool has_clock = moment->timed && form != DL_WEB_MOMENT_DAY;
    snprintf(clock, sizeof clock, "%02d:%02d", moment->hour, moment->minute);
    if (form != DL_WEB_MOMENT_CLOCK || !has_clock) put_day(html, moment, form);
    if (has_clock) DL_HTML(html, "%s%s", form == DL_WEB_MOMENT_CLOCK ? "" : ", ", clock);
}

/* The value of datetime: what HTML takes for one (https://html.spec.whatwg.org/#the-time-element). */
static void put_machine_time(dl_html *html, const date_parts *moment) {
    char text[64];
    int size = snprintf(text, sizeof text, "%04d-%02d-%02d", moment->year, moment->month, moment->day);
    if (moment->timed)
        snprintf(text + size, sizeof text - (size_t)size, "T%02d:%02d", moment->hour, moment->minute);
    DL_HTML(html, "%s%t", text, moment->offset);
}

static void put_element(dl_html *html, const date_parts *moment, dl_web_moment_form form) {
    DL_HTML(html, "<time datetime=\"");
    put_machine_time(html, moment);
    DL_HTML(html, "\">");
    put_words(html, moment, form);
    DL_HTML(html, "</time>");
}

void dl_web_write_utc(dl_html *html, dl_span date, dl_web_moment_form form) {
    date_parts read;
    if (!read_moment(date, &read)) {
        DL_HTML(html, "%t", date);
        return;
    }
    to_utc(date, &read);
    put_element(html, &read, form);
}

void dl_web_write_utc_words(dl_html *html, dl_span date, dl_web_moment_form form) {
    date_parts read;
    if (!read_moment(date, &read)) {
        DL_HTML(html, "%t", date);
        return;
    }
    to_utc(date, &read);
    put_words(html, &read, form);
}

void dl_web_write_own_time(dl_html *html, dl_span date, dl_web_moment_form form) {
    date_parts read;
    if (!read_moment(date, &read)) {
        DL_HTML(html, "%t", date);
        return;
    }
    put_element(html, &read, form);
    if (!read.timed) {
        DL_HTML(html, "%s <span class=\"quiet\">no time on the page</span>",
                form == DL_WEB_MOMENT_LONG ? "," : "");
    } else if (read.offset.data) {
        DL_HTML(html, " <span class=\"quiet\">%t</span>",
                dl_span_equal_nocase(read.offset, DL_SPAN("Z")) ? DL_SPAN("UTC") : read.offset);
    }
}

/* --- how long --- */

enum { MINUTE = 60, HOUR = 60 * MINUTE, DAY = 24 * HOUR, DAYS_ALONE = 10 };

void dl_web_write_duration(dl_html *html, int64_t seconds) {
    if (seconds < 0) seconds = 0;
    int64_t days = seconds / DAY, hours = seconds % DAY / HOUR, minutes = seconds % HOUR / MINUTE;
    if (days >= DAYS_ALONE) {
        DL_HTML(html, "%n days", (uint64_t)days);
    } else if (days) {
        DL_HTML(html, "%d d", days);
        if (hours) DL_HTML(html, " %d h", hours);
    } else if (hours) {
        DL_HTML(html, "%d h", hours);
        if (minutes) DL_HTML(html, " %s%d min", minutes < 10 ? "0" : "", minutes);
    } else {
        DL_HTML(html, "%d min", minutes);
    }
}

void dl_web_write_rough_duration(dl_html *html, int64_t seconds) {
    static const struct {
        int64_t from, unit;
        const char *one, *several;
    } units[] = {{60 * DAY, 30 * DAY, "month", "months"},
                 {3 * DAY, DAY, "day", "days"},
                 {2 * HOUR, HOUR, "hour", "hours"},
                 {0, MINUTE, "minute", "minutes"}};
    size_t i = 0;
    while (units[i].from > seconds && i + 1 < DL_COUNT_OF(units)) i++;
    int64_t count = (seconds + units[i].unit / 2) / units[i].unit;
    if (count < 1) count = 1;
    dl_web_write_count(html, (uint64_t)count);
    DL_HTML(html, " %s", count == 1 ? units[i].one : units[i].several);
}

static const char *const counts[] = {"no",    "one",   "two",  "three", "four",   "five",  "six",
                                     "seven", "eight", "nine", "ten",   "eleven", "twelve"};

void dl_web_write_count(dl_html *html, uint64_t count) {
    if (count < DL_COUNT_OF(counts)) {
        DL_HTML(html, "%s", counts[count]);
    } else {
        DL_HTML(html, "%n", count);
    }
}

void dl_web_write_times(dl_html *html, uint64_t count) {
    if (count == 1 || count == 2) {
        DL_HTML(html, "%s", count == 1 ? "once" : "twice");
    } else {
        dl_web_write_count(html, count);
        DL_HTML(html, " times");
    }
}

void dl_web_write_first_count(dl_html *html, uint64_t count) {
    if (count >= DL_COUNT_OF(counts)) {
        DL_HTML(html, "%n", count);
        return;
    }
    const char first[] = {(char)(counts[count][0] - ('a' - 'A')), '\0'};
    DL_HTML(html, "%s%s", first, counts[count] + 1);
}
