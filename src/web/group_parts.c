#include "web/group_parts.h"

#include "archive/events.h"
#include "web/changes.h"
#include "web/charts.h"
#include "web/names.h"
#include "web/similar.h"
#include "web/words.h"

enum { MOST_BARS = 6 };

/* --- addresses --- */

dl_span dl_web_group_search_address(const dl_web_group *group, dl_span more, dl_arena *arena) {
    static const char *const parameters[] = {
        [DL_GROUP_SITE] = "/search?site=",
        [DL_GROUP_AUTHOR] = "/search?author=",
        [DL_GROUP_SECTION] = "/search?section=",
        [DL_GROUP_KEYWORD] = "/search?q=keyword%3A%22", /* :" */
    };
    dl_buffer out;
    dl_buffer_init(&out, 0, arena->allocator);
    dl_buffer_append(&out, dl_span_from_string(parameters[group->kind]));
    dl_html_encode(&out, group->name);
    if (group->kind == DL_GROUP_KEYWORD) dl_buffer_append(&out, DL_SPAN("%22"));
    dl_buffer_append(&out, more);
    dl_span address = out.failed ? DL_SPAN_NONE : dl_arena_copy(arena, dl_buffer_span(&out));
    dl_buffer_release(&out);
    return address;
}

/* --- figures in a row --- */

static void write_figure_of_authors(dl_html *html, const dl_web_group *group) {
    const dl_search_facet *authors = &group->found.facets[DL_FACET_AUTHOR],
                          *sites = &group->found.facets[DL_FACET_SITE];
    const dl_search_facet *facet = group->kind == DL_GROUP_SITE ? authors : sites;
    uint64_t count = facet->count + facet->others;
    const char *word =
        facet == authors ? dl_web_plural(count, "author", "authors") : dl_web_plural(count, "site", "sites");
    DL_HTML(html, "<div><dt>%s</dt><dd>%n</dd></div>", word, count);
}

void dl_web_write_group_figures(dl_html *html, const dl_web_group *group) {
    const dl_story_group *all = &group->group;
    uint64_t stories = all->count;
    DL_HTML(html, "<dl class=\"figures gap-b\"><div><dt>%s</dt><dd>%n</dd></div>",
            all->cut ? "stories, those added last" : dl_web_plural(stories, "story", "stories"), stories);
    if (group->in_days >= DL_WEB_GROUP_DAYS)
        DL_HTML(html, "<div><dt>a day, last %d days</dt><dd>%n</dd></div>", (int64_t)DL_WEB_GROUP_DAYS,
                (uint64_t)(group->in_days + DL_WEB_GROUP_DAYS / 2) / DL_WEB_GROUP_DAYS);
    DL_HTML(html, "<div><dt>changed since first seen</dt><dd>");
    dl_web_write_share(html, all->changed, stories);
    DL_HTML(html, "</dd></div><div><dt>headline changed</dt><dd>");
    dl_web_write_share(html, all->headlines_changed, stories);
    DL_HTML(html, "</dd></div>");
    if (group->times.changed) {
        DL_HTML(html, "<div><dt>median time to the first change</dt><dd>");
        dl_web_write_span(html, group->times.median_seconds);
        DL_HTML(html, "</dd></div>");
    }
    write_figure_of_authors(html, group);
    DL_HTML(html, "</dl>\n");
}

/* --- hours, how soon --- */

void dl_web_write_group_hours(dl_html *html, const dl_web_group *group) {
    const dl_group_times *times = &group->times;
    const dl_web_columns columns = {.counts = times->hours, .count = 24, .top = 10, .base = 122, .gap = 25};
    unsigned most = 0;
    if (!times->timed) return;
    for (unsigned hour = 1; hour < 24; hour++) {
        if (times->hours[hour] > times->hours[most]) most = hour;
    }
    DL_HTML(html,
            "<section><div class=\"section\"><h2>Hour of publication</h2><p class=\"second\">by the clock of "
            "the page%s",
            times->sampled_times ? "; of the last thousand added" : "");
    DL_HTML(html,
            "</p></div><svg width=\"100%%\" height=\"140\" role=\"img\" aria-label=\"Stories by the hour of "
            "day: most "
            "in the hour from %d:00, %n of %n\">",
            (int64_t)most, (uint64_t)times->hours[most], (uint64_t)times->timed);
    dl_web_write_columns(html, &columns);
    DL_HTML(html, "<line class=\"axis\" x1=\"0\" x2=\"100%%\" y1=\"122.5\" y2=\"122.5\"/>");
    for (int64_t hour = 0; hour < 24; hour += 6)
        DL_HTML(html, "<text class=\"lbl\" x=\"%h%%\" y=\"138\">%s%d:00</text>", hour * 10000 / 24,
                hour < 10 ? "0" : "", hour);
    DL_HTML(html, "</svg></section>\n");
}

void dl_web_write_group_soon(dl_html *html, const dl_web_group *group) {
    static const char *const words[DL_SOON_COUNT] = {"in the first hour", "1 to 6 hours", "6 to 24 hours",
                                                     "1 to 7 days", "later"};
    const dl_group_times *times = &group->times;
    uint32_t most = dl_web_greatest(times->soon, DL_SOON_COUNT);
    bool marked = false;
    if (!times->changed) return;
    DL_HTML(
        html,
        "<section><div class=\"section\"><h2>Changed, how soon</h2><p class=\"second\">of %s%n that changed",
        times->sampled_changes ? "the last " : "", (uint64_t)times->changed);
    DL_HTML(html, "</p></div><dl class=\"bars\">\n");
    for (size_t i = 0; i < DL_SOON_COUNT; i++) {
        const dl_web_bar bar = {.words = dl_span_from_string(words[i]),
                                .count = times->soon[i],
                                .on = !marked && times->soon[i] == most};
        marked |= bar.on;
        dl_web_write_bar(html, &bar, most, times->changed);
    }
    DL_HTML(html, "</dl></section>\n");
}

/* --- what changed --- */

static void write_change(dl_html *html, const dl_web_group *group, const dl_search_value *value,
                         uint32_t most, dl_arena *arena) {
    bool of_site = group->kind == DL_GROUP_SITE;
    if (of_site) {
        DL_HTML(html, "<a href=\"/changes?kind=%q&amp;site=%q\">", value->name, group->name);
    } else {
        const dl_span more[] = {DL_SPAN("&changed="), value->name};
        dl_span address = dl_web_group_search_address(
            group, dl_arena_join(arena, more, DL_COUNT_OF(more), DL_SPAN("")), arena);
        DL_HTML(html, "<a href=\"%l\">", address);
    }
    DL_HTML(html,
            "<svg class=\"g %s\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\"><use "
            "href=\"#g-%t\"/></svg><span>%s</span>"
            "<svg width=\"100%%\" height=\"10\" aria-hidden=\"true\"><rect class=\"b\" width=\"%h%%\" "
            "height=\"10\"/></svg><span class=\"num\">%n</span></a>\n",
            dl_web_change_class(value->name), value->name, dl_web_change_word(value->name),
            (int64_t)((uint64_t)value->count * 10000 / most), (uint64_t)value->count);
}

static const dl_search_value *find_value(const dl_search_facet *facet, const char *name) {
    for (uint32_t i = 0; i < facet->count; i++) {
        if (dl_span_equal(facet->values[i].name, dl_span_from_string(name))) return &facet->values[i];
    }
    return NULL;
}

void dl_web_write_group_changes(dl_html *html, const dl_web_group *group, dl_arena *arena) {
    const dl_search_facet *changes = &group->found.facets[DL_SEARCH_CHANGES];
    if (!changes->count) return;
    DL_HTML(html, "<section><div class=\"section\"><h2>What changed</h2>");
    if (group->kind == DL_GROUP_SITE) {
        DL_HTML(html, "<a href=\"/changes?site=%q\">Newest</a>", group->name);
    } else {
        DL_HTML(html, "<p class=\"second\">stories</p>");
    }
    DL_HTML(html, "</div><div class=\"legend\">\n");
    for (size_t i = 0; i < DL_WEB_EVENT_KINDS; i++) {
        const dl_search_value *value = find_value(changes, dl_event_name(dl_web_event_order[i]));
        if (value) write_change(html, group, value, changes->values[0].count, arena);
    }
    DL_HTML(html, "</div></section>\n");
}

/* --- values of facets --- */

static dl_span address_of_value(const dl_web_group *group, dl_facet facet, dl_span value, dl_arena *arena) {
    static const dl_group_kind kinds[] = {[DL_FACET_SITE] = DL_GROUP_SITE,
                                          [DL_FACET_SECTION] = DL_GROUP_SECTION,
                                          [DL_FACET_AUTHOR] = DL_GROUP_AUTHOR};
    dl_buffer out;
    dl_buffer_init(&out, 0, arena->allocator);
    if (facet == DL_FACET_LANGUAGE || facet == DL_FACET_TYPE) {
        const dl_span more = facet == DL_FACET_TYPE ? DL_SPAN("&type=") : DL_SPAN("&lang=");
        dl_buffer_append(&out, dl_web_group_search_address(group, DL_SPAN(""), arena));
        dl_buffer_append(&out, more);
    } else {
        dl_buffer_append(&out, dl_span_from_string(dl_web_group_path(kinds[facet])));
    }
    dl_html_encode(&out, value);
    dl_span address = out.failed ? DL_SPAN_NONE : dl_arena_copy(arena, dl_buffer_span(&out));
    dl_buffer_release(&out);
    return address;
}

/* Stories that have none of the facet. */
static uint64_t count_without(const dl_web_group *group, dl_facet facet) {
    uint64_t without = 0;
    for (uint32_t i = 0; i < group->group.count; i++)
        without += !group->group.facets->rows[group->group.rows[i]].values[facet];
    return without;
}

void dl_web_write_group_facet(dl_html *html, const dl_web_group *group, dl_facet facet, const char *title,
                              dl_arena *arena) {
    static const dl_web_tick ticks[] = {[DL_FACET_SITE] = DL_WEB_TICK_SITE,
                                        [DL_FACET_LANGUAGE] = DL_WEB_TICK_LANGUAGE,
                                        [DL_FACET_SECTION] = DL_WEB_TICK_SECTION,
                                        [DL_FACET_AUTHOR] = DL_WEB_TICK_AUTHOR,
                                        [DL_FACET_TYPE] = DL_WEB_TICK_TYPE};
    const dl_search_facet *values = &group->found.facets[facet];
    uint64_t without = count_without(group, facet), most = values->count ? values->values[0].count : 0;
    if (!values->count) return;
    if (without > most) most = without;
    DL_HTML(html, "<section><div class=\"section\"><h2>%s</h2>", title);
    uint32_t shown = values->count < MOST_BARS ? values->count : MOST_BARS;
    uint64_t others = (uint64_t)values->count - shown + values->others;
    if (others) DL_HTML(html, "<p class=\"second\">and %n more</p>", others);
    DL_HTML(html, "</div><dl class=\"bars%s\">\n", facet == DL_FACET_SITE ? " long" : "");
    for (uint32_t i = 0; i < shown; i++) {
        const dl_web_bar bar = {.words = dl_web_value_words(ticks[facet], values->values[i].name),
                                .address = address_of_value(group, facet, values->values[i].name, arena),
                                .count = values->values[i].count,
                                .is_text = true};
        dl_web_write_bar(html, &bar, most, group->group.count);
    }
    const dl_web_bar none = {.words = DL_SPAN("not on the page"), .count = without};
    if (without) dl_web_write_bar(html, &none, most, group->group.count);
    DL_HTML(html, "</dl></section>\n");
}

/* --- authors of a site --- */

void dl_web_write_group_authors(dl_html *html, const dl_web_group *group) {
    const dl_values_figures *authors = &group->authors;
    if (!authors->count) return;
    DL_HTML(html, "<section class=\"gap-t\"><div class=\"section\"><h2>Authors</h2>");
    if (authors->others)
        DL_HTML(html, "<a href=\"/people?site=%q\">All %n</a>", group->name,
                (uint64_t)authors->count + authors->others);
    DL_HTML(html,
            "</div>\n<div class=\"tw\"><table class=\"table list\"><caption class=\"vh\">Authors with most "
            "stories</caption><thead><tr><th scope=\"col\">Name</th><th scope=\"col\" "
            "class=\"n\">Stories</th><th scope=\"col\">Last 24 months</th><th scope=\"col\" "
            "class=\"n\">Changed</th><th scope=\"col\">Last story</th></tr></thead><tbody>\n");
    for (uint32_t i = 0; i < authors->count; i++) {
        const dl_value_figures *author = &authors->items[i];
        DL_HTML(html,
                "<tr><th scope=\"row\"><a href=\"/author/%q\"><bdi>%t</bdi></a></th><td class=\"n\" "
                "data-h=\"Stories\">%n</td><td data-h=\"24 months\">",
                group->author_names[i], group->author_names[i], (uint64_t)author->stories);
        dl_web_write_sparkline(html, author->months, DL_GROUP_MONTHS, 18);
        DL_HTML(html, "</td><td class=\"n\" data-h=\"Changed\">");
        dl_web_write_share(html, author->changed, author->stories);
        DL_HTML(html, "</td><td data-h=\"Last story\">");
        dl_web_write_day(html, author->last_day);
        DL_HTML(html, "</td></tr>\n");
    }
    DL_HTML(html, "</tbody></table></div></section>\n");
}
