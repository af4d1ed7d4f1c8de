#include "web/search_parts.h"

#include "archive/story.h"
#include "web/names.h"
#include "web/page.h"
#include "web/story_timeline.h"

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

/* Hosts can be broken behind their dots. */
static void put_host(dl_html *html, dl_span host) {
    dl_span part;
    for (bool first = true; dl_span_split(&host, '.', &part); first = false) {
        if (!first) DL_HTML(html, ".<wbr>");
        DL_HTML(html, "%t", part);
    }
}

static void put_site(dl_html *html, const dl_search_hit *hit) {
    DL_HTML(html, "<b><bdi>");
    if (hit->site_name.size) {
        DL_HTML(html, "%t</bdi></b> <span class=\"quiet\"><bdi>", hit->site_name);
        put_host(html, hit->site);
        DL_HTML(html, "</bdi></span>");
    } else {
        put_host(html, hit->site);
        DL_HTML(html, "</bdi></b>");
    }
}

static void put_headline(dl_html *html, const dl_search_hit *hit, unsigned level) {
    DL_HTML(html, "<h%d lang=\"%t\" dir=\"auto\"><a href=\"/story/%d\">", (int64_t)level, hit->language,
            (int64_t)hit->story);
    if (hit->headline.text.size) {
        dl_web_write_snippet(html, &hit->headline);
    } else {
        DL_HTML(html, "(no headline on the page)");
    }
    DL_HTML(html, "</a></h%d>", (int64_t)level);
}

/* Revisions as dots; of a story that has very many, the first ones. */
static void put_dots(dl_html *html, dl_web_site *site, const dl_search_hit *hit) {
    dl_story story = {.unpublished = hit->unpublished};
    sqlite3_stmt *statement = dl_web_prepare(
        site,
        "SELECT first_seen, change FROM revision WHERE story = ?1 ORDER BY first_seen, digest LIMIT 500",
        hit->story);
    while (dl_web_next(site, statement)) {
        const dl_story_revision revision = {.first_seen = dl_web_column(site, statement, 0),
                                            .change = dl_web_column(site, statement, 1)};
        if (!DL_ARENA_PUSH(&site->arena, &story.revisions, revision)) break;
    }
    sqlite3_finalize(statement);
    if (story.revisions.count) dl_web_write_dots(html, &story);
}

static void put_after(dl_html *html, dl_web_site *site, const dl_search_hit *hit) {
    if (hit->revisions > 1 || hit->unpublished.size) put_dots(html, site, hit);
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
}

void dl_web_write_hit(dl_html *html, dl_web_site *site, const dl_search_hit *hit, unsigned level) {
    DL_HTML(html, "<li class=\"hit\"><p class=\"when\">");
    dl_web_page_time(html, hit->date_published.size ? hit->date_published : hit->first_seen);
    DL_HTML(html, " ");
    put_site(html, hit);
    DL_HTML(html, "</p><div>");
    put_headline(html, hit, level);
    DL_HTML(html, "<p class=\"snip\" lang=\"%t\" dir=\"auto\">", hit->language);
    dl_web_write_snippet(html, &hit->snippet);
    DL_HTML(html, "</p></div><p class=\"after\">");
    put_after(html, site, hit);
    DL_HTML(html, "</p></li>\n");
}

/* --- chips --- */

static void put_chip(dl_html *html, dl_span address, const char *act, dl_span words) {
    DL_HTML(html,
            "<li><a href=\"%l\" aria-label=\"%s %t\">%t<svg viewBox=\"0 0 10 10\" "
            "aria-hidden=\"true\"><path d=\"M1 "
            "1l8 8M9 1L1 9\" stroke=\"currentcolor\" stroke-width=\"1.75\"/></svg></a></li>",
            address, act, words, words);
}

static dl_span words_of(dl_web_site *site, dl_web_tick tick, dl_span value) {
    dl_span name = tick == DL_WEB_TICK_SITE ? dl_web_site_name(site, value) : DL_SPAN_NONE;
    return name.size ? name : dl_web_value_words(tick, value);
}

void dl_web_write_chips(dl_html *html, dl_web_site *site, const dl_web_search_form *form) {
    dl_arena *arena = &site->arena;
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
            put_chip(html, address, "Without", words_of(site, (dl_web_tick)tick, parameter->value));
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
        dl_span parts[] = {dl_span_from_string(limits[i].words), dl_web_date_words(limits[i].value, arena)};
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
                facet->others == 1 ? "" : dl_web_ticks[tick].several);
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
