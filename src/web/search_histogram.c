#include "web/search_histogram.h"

#include "values/calendar.h"
#include "web/names.h"
#include "web/words.h"

enum { MOST_YEARS = 100, MOST_LINKS = 7, HEIGHT = 124, BASE = 98, TOP = 14 };

/* Bars of whole years, one a month; or of one or two whole months, one a day.  Periods are months since the
 * year 0, or days since 1970. */
typedef struct histogram {
    bool by_day;
    int32_t first;        /* period of the first bar */
    uint32_t count, most; /* bars; stories of the longest one */
    uint32_t *stories;
    uint32_t from, to; /* the bars chosen: without a choice, those with stories */
    bool chosen;
} histogram;

/* --- periods --- */

static int32_t first_day_of(int32_t month) {
    return dl_days_from_date(month / 12, (uint8_t)(month % 12 + 1), 1);
}

/* The first or last month of "2024", "2024-05" or "2024-05-03". */
static int32_t month_of(dl_span date, bool last) {
    uint32_t year = dl_span_leading_number(date);
    if (date.size < 7) return (int32_t)(year * 12 + (last ? 11 : 0));
    uint32_t month = dl_span_leading_number(dl_span_sub(date, 5, 2));
    return (int32_t)(year * 12 + (month && month <= 12 ? month - 1 : 0));
}

static int32_t day_of(dl_span date, bool last) {
    int32_t month = month_of(date, last);
    if (date.size >= DL_DAY_BYTES)
        return first_day_of(month) + (int32_t)dl_span_leading_number(dl_span_sub(date, 8, 2)) - 1;
    return last ? first_day_of(month + 1) - 1 : first_day_of(month);
}

static int32_t period_of(const histogram *h, dl_span date, bool last) {
    return h->by_day ? day_of(date, last) : month_of(date, last);
}

/* "2024-05", or "2024-05-03". */
static dl_span written(bool by_day, int32_t period, dl_arena *arena) {
    int32_t year = period / 12;
    uint8_t month = (uint8_t)(period % 12 + 1), day;
    if (!by_day) return dl_arena_format(arena, "%04d-%02d", (int)year, (int)month);
    dl_date_from_days(period, &year, &month, &day);
    return dl_arena_format(arena, "%04d-%02d-%02d", (int)year, (int)month, (int)day);
}

static void put_words(dl_html *html, const histogram *h, uint32_t bar) {
    int32_t period = h->first + (int32_t)bar;
    if (h->by_day) {
        dl_web_write_day(html, period);
    } else {
        dl_web_write_month(html, period);
    }
}

/* --- counting --- */

/* Dates far before the last one are wrong more often than not: they are not shown. */
static void choose_bars(histogram *h, const dl_search_results *all) {
    int32_t first = dl_web_month_of_day(all->days[0].day);
    int32_t last = dl_web_month_of_day(all->days[all->day_count - 1].day);
    h->by_day = last - first <= 1;
    if (h->by_day) {
        h->first = first_day_of(first);
        h->count = (uint32_t)(first_day_of(last + 1) - h->first);
    } else {
        int32_t years = last / 12 - first / 12 + 1;
        if (years > MOST_YEARS) years = MOST_YEARS;
        h->first = (last / 12 + 1 - years) * 12;
        h->count = (uint32_t)years * 12;
    }
}

static void count_stories(histogram *h, const dl_search_results *all) {
    h->from = h->count;
    for (uint32_t i = 0; i < all->day_count; i++) {
        const dl_search_day *day = &all->days[i];
        int32_t bar = (h->by_day ? day->day : dl_web_month_of_day(day->day)) - h->first;
        if (bar < 0) continue;
        h->stories[bar] += day->count;
        if (h->from == h->count) h->from = (uint32_t)bar;
        h->to = (uint32_t)bar;
        if (h->stories[bar] > h->most) h->most = h->stories[bar];
    }
}

static uint32_t bar_of(const histogram *h, dl_span date, bool last) {
    int32_t bar = period_of(h, date, last) - h->first;
    if (bar < 0) return 0;
    return (uint32_t)bar < h->count ? (uint32_t)bar : h->count - 1;
}

static bool make(histogram *h, const dl_web_search_form *form, const dl_search_results *all,
                 dl_arena *arena) {
    *h = (histogram){.chosen = form->since.size || form->until.size};
    if (all->day_count < 2 && !(h->chosen && all->day_count)) return false;
    choose_bars(h, all);
    h->stories = dl_arena_alloc_zero(arena, h->count * sizeof *h->stories);
    if (!h->stories) return false;
    count_stories(h, all);
    if (form->since.size) h->from = bar_of(h, form->since, false);
    if (form->until.size) h->to = bar_of(h, form->until, true);
    return h->most > 0;
}

/* --- drawing --- */

/* Hundredths of a percent of the width. */
static int64_t place(const histogram *h, uint64_t bar) {
    return (int64_t)(bar * 10000 / h->count);
}

static void put_bar(dl_html *html, const histogram *h, uint32_t bar) {
    int64_t step = place(h, bar + 1) - place(h, bar), gap = step * 14 / 100;
    int64_t height = (int64_t)h->stories[bar] * (BASE - TOP) * 100 / h->most;
    if (h->stories[bar] && height < 100) height = 100; /* a pixel, to be seen */
    const char *look = !h->chosen ? "b" : bar >= h->from && bar <= h->to ? "b on" : "b off";
    DL_HTML(html, "<rect class=\"%s\" x=\"%h%%\" y=\"%h\" width=\"%h%%\" height=\"%h\" data-n=\"%d\"/>", look,
            place(h, bar) + gap, (int64_t)(BASE * 100) - height, step - 2 * gap, height,
            (int64_t)h->stories[bar]);
}

static void put_link(dl_html *html, const histogram *h, dl_span address, dl_span value, uint32_t bar,
                     uint32_t next) {
    DL_HTML(
        html,
        "<a href=\"%l&amp;until=%t\"><rect class=\"hit\" x=\"%h%%\" y=\"99\" width=\"%h%%\" height=\"24\"/>",
        address, value, place(h, bar), place(h, next) - place(h, bar));
    DL_HTML(html, "<text class=\"lbl\" x=\"%h%%\" y=\"114\">", place(h, bar));
    if (h->by_day) {
        put_words(html, &(histogram){.first = month_of(value, false)}, 0);
    } else {
        DL_HTML(html, "%t", value);
    }
    DL_HTML(html, "</text></a>");
}

/* Below the bars, a link for each year, or each month, or every so many of them. */
static void put_links(dl_html *html, const dl_web_search_form *form, const histogram *h, dl_arena *arena) {
    uint32_t years = h->count / 12, every = h->by_day ? 1 : (years + MOST_LINKS - 1) / MOST_LINKS;
    for (uint32_t bar = 0; bar < h->count;) {
        int32_t month = h->by_day ? dl_web_month_of_day(h->first + (int32_t)bar) : h->first + (int32_t)bar;
        uint32_t next = h->by_day ? (uint32_t)(first_day_of(month + 1) - h->first) : bar + 12 * every;
        dl_span value = written(false, month, arena);
        if (!h->by_day) value = dl_span_sub(value, 0, 4);
        put_link(html, h, dl_web_search_address(form, "until", DL_SPAN_NONE, "since", value, arena), value,
                 bar, next < h->count ? next : h->count);
        bar = next;
    }
}

static void put_drawing(dl_html *html, const dl_web_search_form *form, const histogram *h, dl_arena *arena) {
    const char *unit = h->by_day ? "day" : "month";
    DL_HTML(html,
            "<svg width=\"100%%\" height=\"%d\" role=\"group\" aria-label=\"Stories per %s\">\n<line "
            "class=\"grid\" x1=\"0\" "
            "x2=\"100%%\" y1=\"%d\" y2=\"%d\"/><text class=\"lbl\" x=\"0\" y=\"%d\">%n a %s</text>\n",
            (int64_t)HEIGHT, unit, (int64_t)TOP, (int64_t)TOP, (int64_t)(TOP - 4), (uint64_t)h->most, unit);
    for (uint32_t bar = 0; bar < h->count; bar++) put_bar(html, h, bar);
    DL_HTML(html, "\n<line class=\"axis\" x1=\"0\" x2=\"100%%\" y1=\"98.5\" y2=\"98.5\"/>\n");
    put_links(html, form, h, arena);
    DL_HTML(html,
            "\n<g class=\"brushed\" visibility=\"hidden\"><rect class=\"brush\" x=\"0\" y=\"0\" width=\"0\" "
            "height=\"98\"/></g>\n</svg>\n<p class=\"read\" aria-hidden=\"true\"></p>\n");
}

/* --- the fields, which the brush writes into --- */

/* A day stays one where bars are months.  What was not asked for is empty, so that sending the form for
 * another reason does not narrow the time. */
static void put_field(dl_html *html, const histogram *h, const char *name, const char *words, dl_span asked,
                      bool last, dl_arena *arena) {
    bool day = h->by_day || asked.size >= DL_DAY_BYTES;
    DL_HTML(html, "<label>%s <input type=\"%s\" name=\"%s\" form=\"narrow\" value=\"", words,
            day ? "date" : "month", name);
    if (asked.size)
        DL_HTML(html, "%t", written(day, day ? day_of(asked, last) : month_of(asked, last), arena));
    DL_HTML(html, "\"></label>");
}

static void put_foot(dl_html *html, const dl_web_search_form *form, const histogram *h, uint64_t count,
                     dl_arena *arena) {
    DL_HTML(html, "<div class=\"hist-foot\"><details class=\"fold\"><summary>");
    put_words(html, h, h->from);
    if (h->to != h->from) {
        DL_HTML(html, " to ");
        put_words(html, h, h->to);
    }
    DL_HTML(html, "</summary><div class=\"range\">");
    put_field(html, h, "since", "From", form->since, false, arena);
    put_field(html, h, "until", "to", form->until, true, arena);
    DL_HTML(html, "<button class=\"btn\" form=\"narrow\">Show</button></div></details>");
    if (h->chosen)
        DL_HTML(html, "<a href=\"%l\">Any time: %n %s</a>",
                dl_web_search_address(form, "since", DL_SPAN_NONE, "until", DL_SPAN_NONE, arena), count,
                dl_web_plural(count, "story", "stories"));
    DL_HTML(html, "</div>\n");
}

void dl_web_write_histogram(dl_html *html, const dl_web_search_form *form, const dl_search_results *all,
                            dl_arena *arena) {
    histogram h;
    if (!make(&h, form, all, arena)) return;
    const char *unit = h.by_day ? "day" : "month";
    DL_HTML(html,
            "<figure class=\"hist\" data-from=\"%d\" data-to=\"%d\" data-first=\"%t\">\n<figcaption "
            "class=\"vh\">Stories per %s "
            "that match, ",
            (int64_t)h.from, (int64_t)h.to, written(h.by_day, h.first, arena), unit);
    put_words(html, &h, h.from);
    DL_HTML(html, " to ");
    put_words(html, &h, h.to);
    DL_HTML(html, ", %n in the %s with most. Each %s below the bars narrows the search to it.</figcaption>\n",
            (uint64_t)h.most, unit, h.by_day ? "month" : "year");
    put_drawing(html, form, &h, arena);
    put_foot(html, form, &h, all->count, arena);
    DL_HTML(html, "</figure>\n");
}
