#include "web/search_parts.h"

#include <stdio.h>

#include "web/names.h"
#include "web/page.h"

/* --- the box --- */

static void write_hints(dl_html *html) {
    DL_HTML(html,
            "<p class=\"hints\" id=\"hint\"><code>\"exact phrase\"</code> <code>harb*</code> "
            "<code>-opinion</code> "
            "<code>author:\"Ada Marsh\"</code> <code>since:2024-09</code> <code>changed:headline</code> <a "
            "href=\"/help\">all there is</a></p>");
}

void dl_web_write_box(dl_html *html, dl_span words) {
    DL_HTML(
        html,
        "<form class=\"query\" role=\"search\" action=\"/search\"><label class=\"vh\" for=\"q\">Search the "
        "archive</label><div class=\"line\"><input id=\"q\" name=\"q\" type=\"search\" value=\"%t\" "
        "autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" aria-describedby=\"hint\" "
        "placeholder=\"words, a phrase, a person, an address\"><button class=\"btn "
        "main\">Search</button></div>\n",
        words);
    write_hints(html);
    DL_HTML(html, "</form>\n");
}

/* --- snippets --- */

void dl_web_write_snippet(dl_html *html, const dl_snippet *snippet) {
    size_t at = 0;
    if (snippet->cut_before) DL_HTML(html, "… ");
    for (uint32_t i = 0; i < snippet->mark_count; i++) {
        const dl_snippet_mark *mark = &snippet->marks[i];
        DL_HTML(html, "%t<mark>%t</mark>", dl_span_sub(snippet->text, at, mark->start - at),
                dl_span_sub(snippet->text, mark->start, mark->end - mark->start));
        at = mark->end;
    }
    DL_HTML(html, "%t", dl_span_sub(snippet->text, at, snippet->text.size));
    if (snippet->cut_after) DL_HTML(html, " …");
}

/* --- hits --- */

void dl_web_write_hit(dl_html *html, const dl_search_hit *hit, unsigned level) {
    DL_HTML(html, "<li class=\"hit\"><p class=\"when\">");
    dl_web_page_time(html, hit->date_published.size ? hit->date_published : hit->first_seen);
    DL_HTML(html, " <b><bdi>%t</bdi></b>", hit->site_name.size ? hit->site_name : hit->site);
    if (hit->site_name.size) DL_HTML(html, " <span class=\"quiet\"><bdi>%t</bdi></span>", hit->site);
    DL_HTML(html, "</p><div><h%d lang=\"%t\" dir=\"auto\"><a href=\"/story/%d\">", (int64_t)level,
            hit->language, (int64_t)hit->story);
    if (hit->headline.text.size) {
        dl_web_write_snippet(html, &hit->headline);
    } else {
        DL_HTML(html, "(no headline on the page)");
    }
    DL_HTML(html, "</a></h%d><p class=\"snip\" lang=\"%t\" dir=\"auto\">", (int64_t)level, hit->language);
    dl_web_write_snippet(html, &hit->snippet);
    DL_HTML(html, "</p></div><p class=\"after\">");
    if (hit->unpublished.size) DL_HTML(html, "<span>unpublished</span>");
    if (hit->revisions > 1) {
        DL_HTML(html, "<a href=\"/story/%d/revisions\">%n revisions</a>", (int64_t)hit->story,
                (uint64_t)hit->revisions);
    } else if (!hit->unpublished.size) {
        DL_HTML(html, "<span class=\"quiet\">unchanged</span>");
    }
    if (hit->copies)
        DL_HTML(html, "<a href=\"/story/%d/copies\">also at %n %s</a>", (int64_t)hit->story,
                (uint64_t)hit->copies, hit->copies == 1 ? "address" : "addresses");
    DL_HTML(html, "</p></li>\n");
}

/* --- the histogram --- */

enum { MOST_MONTHS = 1200, HEIGHT = 124, BASE = 98, TOP = 14 };

/* Months since the year 0. */
static int32_t month_of(dl_span date) {
    uint32_t year = dl_span_leading_number(date);
    uint32_t month = date.size >= 7 ? dl_span_leading_number(dl_span_sub(date, 5, 2)) : 1;
    return (int32_t)(year * 12 + (month ? month - 1 : 0));
}

typedef struct months {
    int32_t first;
    uint32_t count, most;
    uint64_t *stories;
} months;

static bool count_months(months *all, const dl_search_results *results, dl_arena *arena) {
    const dl_search_day *days = results->days;
    if (!results->day_count) return false;
    all->first = month_of(dl_span_of(days[0].text, DL_DAY_BYTES));
    int32_t last = month_of(dl_span_of(days[results->day_count - 1].text, DL_DAY_BYTES));
    if (last - all->first >= MOST_MONTHS) all->first = last - MOST_MONTHS + 1; /* a date that is wrong */
    all->count = (uint32_t)(last - all->first) + 1;
    all->stories = dl_arena_alloc_zero(arena, all->count * sizeof *all->stories);
    for (uint32_t i = 0; all->stories && i < results->day_count; i++) {
        int32_t month = month_of(dl_span_of(days[i].text, DL_DAY_BYTES)) - all->first;
        if (month >= 0) all->stories[month] += days[i].count;
    }
    all->most = 0;
    for (uint32_t i = 0; all->stories && i < all->count; i++) {
        if (all->stories[i] > all->most) all->most = (uint32_t)all->stories[i];
    }
    return all->stories && all->count > 1;
}

/* SVG's numbers, which are ours. */
static void put_number(dl_html *html, const char *format, double number) {
    char digits[32];
    snprintf(digits, sizeof digits, format, number);
    DL_HTML(html, "%s", digits);
}

static void put_month(dl_html *html, int32_t month) {
    char text[16];
    snprintf(text, sizeof text, "%04d-%02d", (int)(month / 12), (int)(month % 12 + 1));
    DL_HTML(html, "%s", text);
}

static void put_bar(dl_html *html, const months *all, uint32_t month, bool on) {
    double step = 100.0 / all->count, height = (double)all->stories[month] / all->most * (BASE - TOP);
    DL_HTML(html, "<rect class=\"b %s\" x=\"", on ? "on" : "off");
    put_number(html, "%.2f", step * month + step * .14);
    DL_HTML(html, "%%\" y=\"");
    put_number(html, "%.1f", BASE - height);
    DL_HTML(html, "\" width=\"");
    put_number(html, "%.2f", step * .72);
    DL_HTML(html, "%%\" height=\"");
    put_number(html, "%.1f", height);
    DL_HTML(html, "\" data-n=\"%d\"/>", (int64_t)all->stories[month]);
}

/* A link below the bars for each year that begins in them. */
static void put_years(dl_html *html, const dl_web_search_form *form, const months *all, dl_arena *arena) {
    double step = 100.0 / all->count;
    uint32_t years = all->count / 12 + 1, every = years > 14 ? years / 7 : 1;
    for (uint32_t i = 0; i < all->count; i++) {
        int32_t month = all->first + (int32_t)i, year = month / 12;
        if (month % 12 || (uint32_t)year % every) continue;
        dl_span text = dl_arena_format(arena, "%04d", (int)year);
        dl_span since = dl_web_search_address(form, "until", DL_SPAN_NONE, "since", text, arena);
        DL_HTML(html, "<a href=\"%l&amp;until=%t\"><rect class=\"hit\" x=\"", since, text);
        put_number(html, "%.2f", step * i);
        DL_HTML(html, "%%\" y=\"99\" width=\"");
        put_number(html, "%.2f", step * 12 * every);
        DL_HTML(html, "%%\" height=\"24\"/><text class=\"lbl\" x=\"");
        put_number(html, "%.2f", step * i);
        DL_HTML(html, "%%\" y=\"114\">%t</text></a>", text);
    }
}

/* The hidden fields that keep the rest of the search when the months' form is sent are those of the rail's
 * form. */
static void put_range(dl_html *html, const months *all, int32_t from, int32_t to) {
    DL_HTML(html, "<div class=\"hist-foot\"><details class=\"fold\"><summary>");
    dl_web_write_month(html, from);
    if (to != from) {
        DL_HTML(html, " to ");
        dl_web_write_month(html, to);
    }
    DL_HTML(html, "</summary><div class=\"range\"><label>From <input type=\"month\" name=\"since\" "
                  "form=\"narrow\" value=\"");
    put_month(html, from);
    DL_HTML(html, "\" min=\"");
    put_month(html, all->first);
    DL_HTML(html, "\"></label><label>to <input type=\"month\" name=\"until\" form=\"narrow\" value=\"");
    put_month(html, to);
    DL_HTML(html, "\"></label><button class=\"btn\" form=\"narrow\">Show</button></div></details></div>\n");
}

void dl_web_write_histogram(dl_html *html, const dl_web_search_form *form, const dl_search_results *results,
                            dl_arena *arena) {
    months all;
    if (!count_months(&all, results, arena)) return;
    int32_t last = all.first + (int32_t)all.count - 1;
    int32_t from = form->since.size ? month_of(form->since) : all.first, to = last;
    if (form->until.size) to = form->until.size == 4 ? month_of(form->until) + 11 : month_of(form->until);
    if (from < all.first) from = all.first;
    if (to > last) to = last;
    DL_HTML(html, "<figure class=\"hist\" data-from=\"%d\" data-to=\"%d\" data-first=\"",
            (int64_t)(from - all.first), (int64_t)(to - all.first));
    put_month(html, all.first);
    DL_HTML(html, "\">\n<figcaption class=\"vh\">Stories a month that match, ");
    dl_web_write_month(html, all.first);
    DL_HTML(html, " to ");
    dl_web_write_month(html, last);
    DL_HTML(
        html,
        ", %n in the month with most. Each year below the bars narrows the search to it.</figcaption>\n<svg "
        "width=\"100%%\" height=\"%d\" role=\"group\" aria-label=\"Stories a month\">\n<line class=\"grid\" "
        "x1=\"0\" "
        "x2=\"100%%\" y1=\"%d\" y2=\"%d\"/><text class=\"lbl\" x=\"0\" y=\"%d\">%n a month</text>\n",
        (uint64_t)all.most, (int64_t)HEIGHT, (int64_t)TOP, (int64_t)TOP, (int64_t)(TOP - 4),
        (uint64_t)all.most);
    for (uint32_t i = 0; i < all.count; i++) {
        int32_t month = all.first + (int32_t)i;
        put_bar(html, &all, i, month >= from && month <= to);
    }
    DL_HTML(html, "\n<line class=\"axis\" x1=\"0\" x2=\"100%%\" y1=\"98.5\" y2=\"98.5\"/>\n");
    put_years(html, form, &all, arena);
    DL_HTML(html, "\n<g class=\"brushed\" visibility=\"hidden\"><rect class=\"brush\" x=\"0\" y=\"0\" "
                  "width=\"0\" height=\"98\"/></g>\n"
                  "</svg>\n<p class=\"read\" aria-hidden=\"true\"></p>\n");
    put_range(html, &all, from, to);
    DL_HTML(html, "</figure>\n");
}

/* --- chips --- */

static void put_chip(dl_html *html, dl_span address, const char *act, dl_span words) {
    DL_HTML(html,
            "<li><a href=\"%l\" aria-label=\"%s %t\">%t<svg viewBox=\"0 0 10 10\" "
            "aria-hidden=\"true\"><path d=\"M1 "
            "1l8 8M9 1L1 9\" stroke=\"currentcolor\" stroke-width=\"1.75\"/></svg></a></li>",
            address, act, words, words);
}

void dl_web_write_chips(dl_html *html, const dl_web_search_form *form, dl_arena *arena) {
    if (!dl_web_is_narrowed(form)) {
        DL_HTML(html, "<span></span>");
        return;
    }
    DL_HTML(html, "<ul class=\"chips\" aria-label=\"What narrows the search\">");
    for (int tick = 0; tick < DL_WEB_TICK_COUNT; tick++) {
        for (uint32_t i = 0; i < form->request->parameter_count; i++) {
            const dl_web_parameter *parameter = &form->request->parameters[i];
            const char *name = dl_web_ticks[tick].parameter;
            if (!parameter->value.size || !dl_span_equal(parameter->name, dl_span_from_string(name)))
                continue;
            dl_span address = dl_web_search_address(form, name, parameter->value, NULL, DL_SPAN_NONE, arena);
            put_chip(html, address, "Without", dl_web_value_words((dl_web_tick)tick, parameter->value));
        }
        if (!dl_web_is_ticked(form, (dl_web_tick)tick, DL_SPAN_NONE)) continue;
        dl_span facet = dl_span_from_string(dl_web_ticks[tick].facet);
        put_chip(html, dl_web_search_address(form, DL_WEB_WITHOUT, facet, NULL, DL_SPAN_NONE, arena),
                 "Take away:", dl_span_from_string(dl_web_ticks[tick].none));
    }
    const struct {
        const char *name, *words;
        dl_span value;
    } limits[] = {{"since", "from ", form->since}, {"until", "to ", form->until}};
    for (size_t i = 0; i < DL_COUNT_OF(limits); i++) {
        if (!limits[i].value.size) continue;
        dl_span address =
            dl_web_search_address(form, limits[i].name, DL_SPAN_NONE, NULL, DL_SPAN_NONE, arena);
        dl_span parts[] = {dl_span_from_string(limits[i].words), limits[i].value};
        put_chip(html, address, "Without", dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN("")));
    }
    DL_HTML(html, "</ul>");
}

/* --- the rail --- */

/* The end of an entry: how many stories, and as a bar. */
static void put_count(dl_html *html, uint32_t count, uint32_t most) {
    DL_HTML(html,
            "</span><span class=\"num\">%n</span><svg class=\"bar\" width=\"100%%\" height=\"3\" "
            "aria-hidden=\"true\"><rect class=\"b\" width=\"%d%%\" height=\"3\"/></svg></label></li>",
            (uint64_t)count, (int64_t)(most ? (uint64_t)count * 100 / most : 0));
}

static void put_value(dl_html *html, const dl_web_search_form *form, dl_web_tick tick,
                      const dl_search_value *value, uint32_t most) {
    DL_HTML(html, "<li><label><input type=\"checkbox\" name=\"%s\" value=\"%t\"",
            dl_web_ticks[tick].parameter, value->name);
    if (dl_web_is_ticked(form, tick, value->name)) DL_HTML(html, " checked");
    DL_HTML(html, "><span><bdi>%t</bdi>",
            value->label.size ? value->label : dl_web_value_words(tick, value->name));
    put_count(html, value->count, most);
}

/* The stories without a value, behind those with one. */
static void put_none(dl_html *html, const dl_web_search_form *form, dl_web_tick tick,
                     const dl_search_facet *facet, uint32_t most) {
    bool ticked = dl_web_is_ticked(form, tick, DL_SPAN_NONE);
    if (!dl_web_ticks[tick].none || (!facet->none && !ticked)) return;
    DL_HTML(html, "<li><label><input type=\"checkbox\" name=\"" DL_WEB_WITHOUT "\" value=\"%s\"%s><span>%s",
            dl_web_ticks[tick].facet, ticked ? " checked" : "", dl_web_ticks[tick].none);
    put_count(html, facet->none, most);
}

static void put_facet(dl_html *html, const dl_web_search_form *form, dl_web_tick tick,
                      const dl_search_facet *facet) {
    uint32_t most = facet->count ? facet->values[0].count : 0;
    if (facet->none > most) most = facet->none;
    if (!facet->count && !dl_web_is_ticked(form, tick, DL_SPAN_NONE)) return;
    DL_HTML(html, "<fieldset class=\"facet\"><legend class=\"label\">%s</legend><ul class=\"list\">",
            dl_web_ticks[tick].label);
    for (uint32_t i = 0; i < facet->count; i++) {
        bool first = tick == DL_WEB_TICK_CHANGED && dl_span_equal(facet->values[i].name, DL_SPAN("first"));
        if (!first) put_value(html, form, tick, &facet->values[i], most);
    }
    put_none(html, form, tick, facet, most);
    DL_HTML(html, "</ul>");
    if (facet->others)
        DL_HTML(html, "<p class=\"more second small\">%n more %s</p>", (uint64_t)facet->others,
                dl_web_ticks[tick].several);
    DL_HTML(html, "</fieldset>\n");
}

void dl_web_write_rail(dl_html *html, const dl_web_search_form *form, const dl_search_results *facets) {
    dl_span sort = dl_web_parameter_of(form->request, "sort");
    DL_HTML(html,
            "<aside class=\"rail\" id=\"narrow-rail\" aria-label=\"Narrow\"><form id=\"narrow\" "
            "action=\"/search\" "
            "method=\"get\" aria-label=\"Narrow the search\"><input type=\"hidden\" name=\"q\" value=\"%t\">",
            form->words);
    if (sort.size) DL_HTML(html, "<input type=\"hidden\" name=\"sort\" value=\"%t\">", sort);
    DL_HTML(html, "\n");
    for (int i = 0; i < DL_WEB_TICK_COUNT; i++) put_facet(html, form, (dl_web_tick)i, &facets->facets[i]);
    DL_HTML(html, "<p><button class=\"btn\">Narrow</button></p></form></aside>\n");
}
