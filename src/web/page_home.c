#include "web/page_home.h"

#include "web/changes.h"
#include "web/changes_list.h"
#include "web/charts.h"
#include "web/group.h"
#include "web/overview.h"
#include "web/overview_json.h"
#include "web/search_parts.h"
#include "web/words.h"

enum { LATELY = 4 };

static void write_empty(dl_html *html) {
    DL_HTML(html,
            "<div class=\"state\"><h1 class=\"title\">This archive is empty</h1>\n<p "
            "class=\"stand\">It is in order and holds no story yet. Two ways to fill it:</p>\n<ol "
            "class=\"todo\"><li><div><b>Load captures that you have</b>: WARC files, saved pages, or "
            "records.<pre class=\"term\">dateline archive FILE captures/*.warc.gz</pre></div></li>\n"
            "<li><div><b>Look around first</b> with made-up pages, some of them captured several "
            "times.<pre class=\"term\">scripts/demo --serve</pre></div></li></ol>\n<p class=\"gap-t small "
            "second\">This page looks again when you reload it. Nothing needs to be restarted.</p></div>\n");
}

/* --- changed lately --- */

static void write_lately(dl_html *html, const dl_web_changes_list *list, dl_arena *arena) {
    DL_HTML(html, "<section><div class=\"section\"><h2>Changed lately</h2><a href=\"/changes\">All "
                  "changes</a></div>\n");
    if (!list->events.count)
        DL_HTML(html,
                "<p class=\"second\">No headline, correction, cut or story taken down was seen yet.</p>");
    DL_HTML(html, "<ul class=\"brief\">");
    for (uint32_t i = 0; i < list->events.count; i++) {
        const dl_event *event = &list->events.items[i];
        DL_HTML(html, "<li>");
        dl_web_write_event_class(html, event->place.kind);
        DL_HTML(html, "<span class=\"num second tiny\">");
        dl_web_page_time(html, event->place.time);
        DL_HTML(html, ", <bdi>%t</bdi></span><p lang=\"%t\" dir=\"auto\"><a href=\"%l\">",
                event->site_name.size ? event->site_name : event->site, event->language,
                dl_web_event_address(event, arena));
        dl_excerpt_write(html, &list->excerpts[i]);
        if (!list->excerpts[i].count) DL_HTML(html, "%t", event->url);
        DL_HTML(html, "</a></p></li>\n");
    }
    DL_HTML(html, "</ul></section>\n");
}

/* --- what the archive holds --- */

static void write_share(dl_html *html, const char *words, uint64_t part, uint64_t whole) {
    DL_HTML(html, "<div><dt>%s</dt><dd class=\"num\">", words);
    dl_web_write_share(html, part, whole);
    DL_HTML(html, "</dd></div>");
}

static void write_period(dl_html *html, const dl_web_overview *overview, uint32_t period) {
    if (overview->months) {
        dl_web_write_short_month(html, overview->first_period + (int32_t)period);
    } else {
        dl_web_write_short_month(html, dl_web_month_of_day(overview->first_period + 7 * (int32_t)period));
    }
}

static void write_periods(dl_html *html, const dl_web_overview *overview) {
    uint32_t last = overview->period_count - 1, whole = last ? last - 1 : 0;
    uint8_t looks[DL_WEB_MOST_PERIODS] = {0};
    const dl_web_columns columns = {
        .counts = overview->periods, .count = overview->period_count, .looks = looks, .base = 64, .gap = 28};
    const char *unit = overview->months ? "month" : "week";
    looks[whole] = DL_WEB_COLUMN_ON;
    DL_HTML(html, "<figure><figcaption class=\"small\">Stories per %s since ", unit);
    write_period(html, overview, 0);
    DL_HTML(html,
            "; <strong>%n</strong> in the last whole %s</figcaption><svg width=\"100%%\" height=\"64\" "
            "role=\"img\" aria-label=\"Stories per %s, at most %n\">",
            (uint64_t)overview->periods[whole], unit, unit,
            (uint64_t)dl_web_greatest(overview->periods, overview->period_count));
    dl_web_write_columns(html, &columns);
    DL_HTML(html, "</svg><div class=\"ticks\" aria-hidden=\"true\"><span>");
    write_period(html, overview, 0);
    DL_HTML(html, "</span><span>");
    write_period(html, overview, last);
    DL_HTML(html, "</span></div></figure>\n");
}

static void write_holds(dl_html *html, const dl_web_overview *overview) {
    DL_HTML(html, "<section><div class=\"section\"><h2>What the archive holds</h2><a "
                  "href=\"/about\">About</a></div>\n");
    if (overview->period_count > 1) write_periods(html, overview);
    DL_HTML(html, "<dl class=\"plain\">");
    write_share(html, "Changed since first seen", overview->group.changed, overview->stories);
    write_share(html, "Headline changed", overview->group.headlines_changed, overview->stories);
    if (overview->copies && !overview->more_copies)
        write_share(html, "Text of another story, whole or in part", overview->copies, overview->stories);
    DL_HTML(html, "</dl></section>\n");
}

/* --- ways to ask, with what this archive has --- */

static void write_way(dl_html *html, dl_span query, const char *words) {
    DL_HTML(html,
            "<li><a href=\"/search?q=%q\"><code>%t</code></a><span class=\"second small\">%s</span></li>",
            query, query, words);
}

static void write_ways(dl_html *html, dl_web_site *site, const dl_web_overview *overview) {
    dl_values_figures sites;
    dl_arena *arena = &site->arena;
    DL_HTML(html, "<section><div class=\"section\"><h2>Ways to ask</h2><a href=\"/help\">Help</a></div>\n<ul "
                  "class=\"brief ask\">");
    write_way(html, DL_SPAN("changed:headline"), "headlines that changed");
    if (dl_group_by_value(&overview->group, DL_FACET_SITE, NULL, 0, 1, &sites, arena) && sites.count) {
        dl_span *names = dl_web_names_of(site, DL_FACET_SITE, &sites);
        const dl_span parts[] = {DL_SPAN("\"according to\" site:"), names ? names[0] : DL_SPAN_NONE};
        if (names)
            write_way(html, dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN("")),
                      "a phrase at one site");
    }
    write_way(html, DL_SPAN("copies:>3 has:correction"), "stories that travelled, and correct themselves");
    dl_span url = dl_web_ask_text(site, "SELECT url FROM story ORDER BY id DESC LIMIT 1");
    if (dl_html_is_link(url)) write_way(html, url, "an address: its whole history");
    DL_HTML(html, "</ul></section>\n");
}

/* --- the page --- */

static void write_home(dl_html *html, dl_web_site *site, const dl_web_overview *overview,
                       const dl_web_changes_list *list) {
    dl_web_write_shapes(html);
    DL_HTML(
        html,
        "<div class=\"home\">\n<h1 class=\"title\">What was printed, when, and what became of it</h1>\n<p "
        "class=\"stand\">%n %s from %n %s, each with every change that was seen. Ask for words, a person, a "
        "headline, or an address.</p>\n<div class=\"gap\"></div>\n",
        overview->stories, dl_web_plural(overview->stories, "story", "stories"), overview->sites,
        dl_web_plural(overview->sites, "site", "sites"));
    dl_web_write_box(html, DL_SPAN(""));
    DL_HTML(html, "</div>\n<div class=\"gap\"></div>\n<div class=\"cols\">\n");
    write_lately(html, list, &site->arena);
    write_holds(html, overview);
    write_ways(html, site, overview);
    DL_HTML(html, "</div>\n");
}

/* What alters what readers were told. */
static const dl_web_changes_form lately = {
    .all = true,
    .request = {.kinds = 1u << DL_CHANGE_HEADLINE | 1u << DL_CHANGE_CORRECTION | 1u << DL_CHANGE_CUT |
                         1u << DL_EVENT_UNPUBLISHED | 1u << DL_EVENT_REPLACED,
                .count = LATELY},
};

void dl_web_page_home(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    dl_web_overview overview;
    dl_web_changes_list list;
    if (!dl_web_overview_read(&overview, site) || !dl_web_overview_read_copies(&overview, site) ||
        !dl_web_changes_read(&list, site, &lately))
        return;
    if (request->form == DL_WEB_JSON) {
        if (dl_web_overview_read_captures(&overview, site)) dl_web_write_overview_json(response, &overview);
        return;
    }
    const dl_web_page page = {.title = DL_SPAN("Search"),
                              .has_search = true,
                              .json = DL_SPAN("/about.json"),
                              .atom = DL_SPAN("/changes.atom")};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    if (overview.stories) {
        write_home(&html, site, &overview, &list);
    } else {
        write_empty(&html);
    }
    dl_web_page_end(&html, site, &page);
}
