#include "web/words.h"

#include "values/calendar.h"

void dl_web_write_share(dl_html *html, uint64_t part, uint64_t whole) {
    if (!whole) part = 0, whole = 1;
    double share = 1000.0 * (double)part / (double)whole;
    uint64_t thousandths = (uint64_t)(share + 0.5);
    if (thousandths < 100 && thousandths % 10) {
        DL_HTML(html, "%d.%d %%", (int64_t)(thousandths / 10), (int64_t)(thousandths % 10));
    } else {
        DL_HTML(html, "%d %%", (int64_t)((thousandths + 5) / 10));
    }
}

void dl_web_write_span(dl_html *html, int64_t seconds) {
    int64_t minutes = seconds / 60, hours = minutes / 60, days = hours / 24;
    if (minutes < 1) {
        DL_HTML(html, "under a minute");
    } else if (hours < 1) {
        DL_HTML(html, "%d min", minutes);
    } else if (days < 1) {
        DL_HTML(html, "%d h", hours);
        if (minutes % 60) DL_HTML(html, " %d min", minutes % 60);
    } else {
        DL_HTML(html, "%n d", (uint64_t)days);
        if (days < 7 && hours % 24) DL_HTML(html, " %d h", hours % 24);
    }
}

const char *dl_web_month_name(unsigned month) {
    static const char *const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    return months[month - 1];
}

void dl_web_write_day(dl_html *html, int32_t day) {
    int32_t year;
    uint8_t month, of_month;
    dl_date_from_days(day, &year, &month, &of_month);
    DL_HTML(html, "%d %s %d", (int64_t)of_month, dl_web_month_name(month), (int64_t)year);
}

void dl_web_write_weekday(dl_html *html, int32_t day) {
    static const char *const names[] = {"Thursday", "Friday",  "Saturday", "Sunday",
                                        "Monday",   "Tuesday", "Wednesday"};
    DL_HTML(html, "%s, ", names[(day % 7 + 7) % 7]); /* 1970 began on a Thursday */
    dl_web_write_day(html, day);
}

void dl_web_write_short_month(dl_html *html, int32_t month) {
    DL_HTML(html, "%t %d",
            dl_span_sub(dl_span_from_string(dl_web_month_name((unsigned)(month % 12) + 1)), 0, 3),
            (int64_t)(month / 12));
}

int32_t dl_web_month_of_day(int32_t day) {
    int32_t year;
    uint8_t month, of_month;
    dl_date_from_days(day, &year, &month, &of_month);
    return year * 12 + month - 1;
}
