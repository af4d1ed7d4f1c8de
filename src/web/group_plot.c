/* Stories of a group over time. */
#include "values/calendar.h"
#include "web/charts.h"
#include "web/group_parts.h"
#include "web/words.h"

enum { HEIGHT = 112, TOP = 12, BASE = 96, LEAST_DAILY = 180, MOST_MONTHS = 120, MOST_LABELS = 8 };

static void write_frame(dl_html *html, const dl_web_columns *columns, uint32_t most) {
    DL_HTML(html,
            "<line class=\"grid\" x1=\"0\" x2=\"100%%\" y1=\"%d\" y2=\"%d\"/><text class=\"lbl\" x=\"100%%\" "
            "dx=\"8\" "
            "y=\"%d\">%n</text>",
            (int64_t)TOP, (int64_t)TOP, (int64_t)TOP + 4, (uint64_t)most);
    dl_web_write_columns(html, columns);
    DL_HTML(html, "<line class=\"axis\" x1=\"0\" x2=\"100%%\" y1=\"96.5\" y2=\"96.5\"/>");
}

/* --- days --- */

static bool is_weekend(int32_t day) {
    int32_t of_week = (day % 7 + 7) % 7; /* 1970 began on a Thursday */
    return of_week == 2 || of_week == 3;
}

/* Days with more than twice what is usual are worth a look. */
static uint32_t usual_count(const dl_web_group *group) {
    return group->in_days / DL_WEB_GROUP_DAYS + 1;
}

static void look_at_days(const dl_web_group *group, uint8_t *looks, uint64_t stories[2], uint64_t days[2]) {
    int32_t first = group->group.last_day - DL_WEB_GROUP_DAYS + 1;
    for (int32_t i = 0; i < DL_WEB_GROUP_DAYS; i++) {
        bool weekend = is_weekend(first + i);
        looks[i] = group->days[i] > 2 * usual_count(group) ? DL_WEB_COLUMN_ON
                   : weekend                               ? DL_WEB_COLUMN_OFF
                                                           : DL_WEB_COLUMN;
        stories[weekend] += group->days[i];
        days[weekend]++;
    }
}

static void write_labels_of_days(dl_html *html, int32_t first) {
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    for (int32_t i = 0; i < DL_WEB_GROUP_DAYS; i++) {
        int32_t year;
        uint8_t month, of_month;
        dl_date_from_days(first + i, &year, &month, &of_month);
        if (of_month == 1)
            DL_HTML(html, "<text class=\"lbl\" x=\"%h%%\" y=\"111\">1 %s</text>",
                    (int64_t)i * 10000 / DL_WEB_GROUP_DAYS, months[month - 1]);
    }
}

/* What Saturdays and Sundays have against other days. */
static void write_weekend(dl_html *html, const uint64_t stories[2], const uint64_t days[2]) {
    if (!stories[0] || !stories[1]) return;
    double ratio = (double)stories[1] / (double)days[1] / ((double)stories[0] / (double)days[0]);
    DL_HTML(html, ": <strong>");
    if (ratio > 0.9 && ratio < 1.1) {
        DL_HTML(html, "as many on Saturdays and Sundays as on other days</strong>");
        return;
    }
    dl_web_write_share(html, (uint64_t)((ratio < 1 ? 1 - ratio : ratio - 1) * 100 + 0.5), 100);
    DL_HTML(html, " %s on Saturdays and Sundays than on other days</strong>", ratio < 1 ? "fewer" : "more");
}

static void write_days(dl_html *html, const dl_web_group *group) {
    uint8_t looks[DL_WEB_GROUP_DAYS];
    uint64_t stories[2] = {0}, days[2] = {0};
    uint32_t most = dl_web_greatest(group->days, DL_WEB_GROUP_DAYS);
    int32_t first = group->group.last_day - DL_WEB_GROUP_DAYS + 1;
    const dl_web_columns columns = {.counts = group->days,
                                    .count = DL_WEB_GROUP_DAYS,
                                    .looks = looks,
                                    .top = TOP,
                                    .base = BASE,
                                    .gap = 26};
    look_at_days(group, looks, stories, days);
    DL_HTML(html, "<figure class=\"gap-b\"><figcaption class=\"small\">Stories per day, %d days to ",
            (int64_t)DL_WEB_GROUP_DAYS);
    dl_web_write_day(html, group->group.last_day);
    write_weekend(html, stories, days);
    DL_HTML(html,
            ".</figcaption><svg class=\"plot-end\" width=\"100%%\" height=\"%d\" role=\"img\" "
            "aria-label=\"Stories per "
            "day, at most %n\">",
            (int64_t)HEIGHT, (uint64_t)most);
    write_frame(html, &columns, most);
    write_labels_of_days(html, first);
    DL_HTML(html, "</svg><p class=\"key\"><span><i class=\"d\"></i>weekdays</span><span><i "
                  "class=\"w\"></i>weekends</span>");
    if (most > 2 * usual_count(group))
        DL_HTML(html, "<span><i class=\"t\"></i>more than twice the usual</span>");
    DL_HTML(html, "</p></figure>\n");
}

/* --- months --- */

static void write_labels_of_months(dl_html *html, int32_t first, int32_t count) {
    int32_t every = count <= 24 ? 6 : 12 * ((count / 12 + MOST_LABELS - 1) / MOST_LABELS);
    for (int32_t i = 0; i < count; i++) {
        if ((first + i) % every) continue;
        DL_HTML(html, "<text class=\"lbl\" x=\"%h%%\" y=\"111\">", (int64_t)i * 10000 / count);
        if (count <= 24) {
            dl_web_write_short_month(html, first + i);
        } else {
            DL_HTML(html, "%d", (int64_t)((first + i) / 12));
        }
        DL_HTML(html, "</text>");
    }
}

static void write_months(dl_html *html, const dl_web_group *group, dl_arena *arena) {
    int32_t last = dl_web_month_of_day(group->group.last_day),
            first = dl_web_month_of_day(group->group.first_day);
    if (last - first >= MOST_MONTHS) first = last - MOST_MONTHS + 1;
    int32_t count = last - first + 1, most_at = 0;
    uint32_t *months = dl_arena_alloc_zero(arena, (size_t)count * sizeof *months);
    if (!months || count < 2) return;
    for (uint32_t i = 0; i < group->found.day_count; i++) {
        int32_t month = dl_web_month_of_day(group->found.days[i].day) - first;
        if (month >= 0 && month < count) months[month] += group->found.days[i].count;
    }
    for (int32_t i = 1; i < count; i++) {
        if (months[i] > months[most_at]) most_at = i;
    }
    const dl_web_columns columns = {
        .counts = months, .count = (uint32_t)count, .top = TOP, .base = BASE, .gap = 26};
    DL_HTML(html, "<figure class=\"gap-b\"><figcaption class=\"small\">Stories per month, ");
    dl_web_write_short_month(html, first);
    DL_HTML(html, " to ");
    dl_web_write_short_month(html, last);
    DL_HTML(html, ": <strong>most in ");
    dl_web_write_short_month(html, first + most_at);
    DL_HTML(html,
            ", %n</strong>.</figcaption><svg class=\"plot-end\" width=\"100%%\" height=\"%d\" role=\"img\" "
            "aria-label=\"Stories per "
            "month, at most %n\">",
            (uint64_t)months[most_at], (int64_t)HEIGHT, (uint64_t)months[most_at]);
    write_frame(html, &columns, months[most_at]);
    write_labels_of_months(html, first, count);
    DL_HTML(html, "</svg></figure>\n");
}

void dl_web_write_group_plot(dl_html *html, const dl_web_group *group, dl_arena *arena) {
    if (group->kind == DL_GROUP_SITE && group->in_days >= LEAST_DAILY) {
        write_days(html, group);
    } else {
        write_months(html, group, arena);
    }
}
