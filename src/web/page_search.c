#include "web/page_search.h"

#include "archive/story.h"
#include "base/clock.h"
#include "web/changes.h"
#include "web/search_histogram.h"
#include "web/search_machines.h"
#include "web/search_parts.h"
#include "web/search_run.h"

/* --- what was found --- */

static void write_tabs(dl_html *html, const dl_web_search_form *form, dl_arena *arena) {
    static const struct {
        dl_search_order order;
        const char *value, *name;
    } orders[] = {{DL_ORDER_RELEVANCE, "best", "Best"},
                  {DL_ORDER_NEWEST, "newest", "Newest"},
                  {DL_ORDER_OLDEST, "oldest", "Oldest"}};
    DL_HTML(html, "<nav class=\"tabs\" aria-label=\"Order\">");
    for (size_t i = 0; i < DL_COUNT_OF(orders); i++) {
        dl_span address = dl_web_search_address(form, NULL, DL_SPAN_NONE, "sort",
                                                dl_span_from_string(orders[i].value), arena);
        DL_HTML(html, "<a href=\"%l\"", address);
        if (orders[i].order == form->order) DL_HTML(html, " aria-current=\"true\"");
        DL_HTML(html, ">%s</a>", orders[i].name);
    }
    DL_HTML(html, "</nav>");
}

static void write_pages(dl_html *html, const dl_web_search_form *form, const dl_search_results *results,
                        dl_arena *arena) {
    uint64_t first = (uint64_t)(form->page - 1) * DL_WEB_HITS, last = first + results->hit_count;
    DL_HTML(html, "<nav class=\"pages\" aria-label=\"Pages\"><span class=\"second\">%n to %n of %n</span>",
            first + 1, last, results->count);
    for (int step = -1; step <= 1; step += 2) {
        if (step < 0 ? form->page == 1 : last >= results->count) continue;
        dl_span number = dl_arena_format(arena, "%u", (unsigned)((int)form->page + step));
        dl_span address = dl_web_search_address(form, NULL, DL_SPAN_NONE, "page", number, arena);
        if (step < 0) {
            DL_HTML(html, "<a href=\"%l\" rel=\"prev\">Previous %d</a>", address, (int64_t)DL_WEB_HITS);
        } else {
            DL_HTML(html, "<a href=\"%l\" rel=\"next\">Next %d</a>", address, (int64_t)DL_WEB_HITS);
        }
    }
    DL_HTML(html, "</nav>\n");
}

static void write_head(dl_html *html, const dl_search_results *results, uint64_t milliseconds) {
    DL_HTML(html, "<div class=\"heads\"><h1>%n %s</h1><p class=\"second small\">in ", results->count,
            results->count == 1 ? "story" : "stories");
    if (milliseconds) {
        DL_HTML(html, "%n ms", milliseconds);
    } else {
        DL_HTML(html, "under 1 ms");
    }
    if (results->only_newest_scored) DL_HTML(html, "; the best of those added last");
    DL_HTML(
        html,
        "</p></div>\n<p class=\"jump\"><a href=\"#narrow-rail\">Narrow by site, language, author…</a></p>\n");
}

static void write_results(dl_html *html, dl_web_site *site, const dl_web_search_form *form,
                          const dl_search_results *results, const dl_search_results *any_time,
                          const dl_search_results *facets, uint64_t milliseconds) {
    dl_arena *arena = &site->arena;
    dl_web_write_shapes(html);
    DL_HTML(html, "<div class=\"well results\">\n<div>\n");
    write_head(html, results, milliseconds);
    dl_web_write_histogram(html, form, any_time, arena);
    DL_HTML(html, "<div class=\"bar-row\">");
    dl_web_write_chips(html, site, form);
    write_tabs(html, form, arena);
    DL_HTML(html, "</div>\n<ol class=\"hits\">");
    for (uint32_t i = 0; i < results->hit_count; i++) dl_web_write_hit(html, site, &results->hits[i], 2);
    DL_HTML(html, "</ol>\n");
    write_pages(html, form, results, arena);
    DL_HTML(html, "</div>\n");
    dl_web_write_rail(html, form, facets);
    DL_HTML(html, "</div>\n");
}

static void write_nothing(dl_html *html, dl_web_site *site, const dl_web_search_form *form) {
    DL_HTML(html, "<div class=\"state gap-t\"><h1 class=\"title\">No story has all of this</h1>\n<p "
                  "class=\"stand\">Only the "
                  "newest text of each story was searched.</p>\n");
    dl_web_write_chips(html, site, form);
    if (dl_web_is_narrowed(form) && form->words.size)
        DL_HTML(html, "<p><a class=\"btn\" href=\"/search?q=%q\">Search for <code>%t</code> alone</a></p>",
                form->words, form->words);
    DL_HTML(html, "</div>\n");
}

/* The mistake, with what it is in marked. */
static void write_mistake(dl_html *html, dl_span query, const dl_search_results *results) {
    size_t at = results->error_offset, size = results->error_size;
    DL_HTML(html,
            "<div class=\"state gap-t\"><h1 class=\"title\">This search can’t be read</h1>\n<p "
            "class=\"stand\">Nothing was "
            "searched yet. Here is why:</p>\n<ol class=\"todo\"><li><div><pre "
            "class=\"caret\">%t<mark>%t</mark>%t</pre><b>%t</b>"
            "</div></li></ol>\n<p class=\"gap-t\"><a class=\"btn\" href=\"/help\">How to ask</a></p></div>\n",
            dl_span_sub(query, 0, at), dl_span_sub(query, at, size),
            dl_span_sub(query, at + size, query.size), results->error);
}

/* --- searching --- */

/* The counts of a facet disregard its own ticks: for those that have some, it is searched without them. */
static void search_facets(dl_web_site *site, const dl_web_search_form *form, const dl_search_results *all,
                          dl_search_results facets[DL_WEB_TICK_COUNT], dl_search_results *shown) {
    *shown = *all;
    for (int i = 0; i < DL_WEB_TICK_COUNT; i++) {
        dl_span query;
        if (!dl_web_any_ticked(form, (dl_web_tick)i)) continue;
        if (dl_web_search_run(site, form, (dl_web_tick)i, false, &facets[i], &query))
            shown->facets[i] = facets[i].facets[i];
    }
}

/* And the histogram's, the chosen time. */
static bool search_any_time(dl_web_site *site, const dl_web_search_form *form, dl_search_results *results) {
    dl_web_search_form any_time = *form;
    dl_span query;
    if (!form->since.size && !form->until.size) return false;
    any_time.since = any_time.until = DL_SPAN_NONE;
    return dl_web_search_run(site, &any_time, DL_WEB_TICK_COUNT, false, results, &query);
}

static void write_search(dl_web_site *site, const dl_web_search_form *form, dl_html *html, unsigned *status) {
    dl_search_results results = {0}, any_time = {0}, facets[DL_WEB_TICK_COUNT] = {0}, shown;
    dl_span query;
    uint64_t start_ns = dl_clock_ns();
    bool found = dl_web_search_run(site, form, DL_WEB_TICK_COUNT, true, &results, &query);
    dl_web_write_box(html, form->words);
    if (results.error.size) {
        *status = 400;
        write_mistake(html, query, &results);
    } else if (found && !results.count) {
        write_nothing(html, site, form);
    } else if (found) {
        search_facets(site, form, &results, facets, &shown);
        const dl_search_results *days = search_any_time(site, form, &any_time) ? &any_time : &results;
        write_results(html, site, form, &results, days, &shown, (dl_clock_ns() - start_ns) / 1000000);
    }
    for (int i = 0; i < DL_WEB_TICK_COUNT; i++) dl_search_results_release(&facets[i]);
    dl_search_results_release(&any_time);
    dl_search_results_release(&results);
}

static bool is_address(dl_span words) {
    return dl_span_starts_with_nocase(words, DL_SPAN("http://")) ||
           dl_span_starts_with_nocase(words, DL_SPAN("https://"));
}

/* An address leads to its story. */
static bool redirect(dl_web_site *site, const dl_web_search_form *form, dl_web_response *response) {
    if (!is_address(form->words)) return false;
    sqlite3_int64 story = dl_story_at(&site->archive, form->words);
    if (!story) return false;
    response->status = 303;
    response->type = "text/plain; charset=utf-8";
    dl_web_add_header(response, "Location", dl_arena_format(&site->arena, "/story/%lld", (long long)story));
    return true;
}

void dl_web_page_search(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    dl_web_search_form form;
    dl_web_search_form_read(&form, request);
    if (request->form != DL_WEB_HTML) {
        dl_web_search_for_machines(site, &form, response);
        return;
    }
    if (redirect(site, &form, response)) return;
    const dl_web_page page = {.title = form.words.size ? form.words : DL_SPAN("All stories"),
                              .has_search = true,
                              .json = dl_web_page_as(request, DL_WEB_JSON, &site->arena),
                              .atom = dl_web_page_as(request, DL_WEB_ATOM, &site->arena)};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    write_search(site, &form, &html, &response->status);
    dl_web_page_end(&html, site, &page);
}
