#include "web/page_search.h"

#include <time.h>

#include "archive/story.h"
#include "web/search_form.h"
#include "web/search_parts.h"

static void write_hints(dl_html *html) {
    DL_HTML(html,
            "<p class=\"hints\" id=\"hint\"><code>\"exact phrase\"</code> <code>harb*</code> "
            "<code>-opinion</code> "
            "<code>author:\"Ada Marsh\"</code> <code>since:2024-09</code> <code>changed:headline</code> <a "
            "href=\"/help\">all there is</a></p>");
}

/* The search box. */
static void write_box(dl_html *html, dl_span words) {
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

/* --- the first page --- */

static void write_empty(dl_html *html) {
    DL_HTML(html, "<div class=\"state\"><h1 class=\"title\">This archive is empty</h1>\n<p "
                  "class=\"stand\">It is in order and holds no "
                  "story yet. Two ways to fill it:</p>\n<ol class=\"todo\"><li><div><b>Load captures that "
                  "you have</b>: WARC files, "
                  "saved pages, or records.<pre class=\"term\">dateline archive FILE "
                  "captures/*.warc.gz</pre></div></li>\n<li><div>"
                  "<b>Look around first</b> with made-up pages, some of them captured several times.<pre "
                  "class=\"term\">scripts/demo "
                  "--serve</pre></div></li></ol>\n<p class=\"gap-t small second\">This page looks again when "
                  "you reload it. Nothing "
                  "needs to be restarted.</p></div>\n");
}

static void write_home(dl_html *html, uint64_t stories) {
    DL_HTML(html,
            "<div class=\"home\">\n<h1 class=\"title\">What was printed, when, and what became of "
            "it</h1>\n<p class=\"stand\">%n "
            "%s, each with every change that was seen. Ask for words, a person, a headline, or an "
            "address.</p>\n<div "
            "class=\"gap\"></div>\n",
            stories, stories == 1 ? "story" : "stories");
    write_box(html, DL_SPAN(""));
    DL_HTML(html,
            "</div>\n<div class=\"gap\"></div>\n<div class=\"cols\">\n<section><div "
            "class=\"section\"><h2>Ways to ask</h2><a "
            "href=\"/help\">Help</a></div>\n<ul class=\"brief ask\">"
            "<li><a href=\"/search?q=changed%%3Aheadline\"><code>changed:headline</code></a><span "
            "class=\"second small\">headlines "
            "that changed</span></li>"
            "<li><a href=\"/search?q=has%%3Acorrection\"><code>has:correction</code></a><span class=\"second "
            "small\">stories that "
            "say what they had wrong</span></li>"
            "<li><a href=\"/search?q=copies%%3A%%3E1\"><code>copies:&gt;1</code></a><span class=\"second "
            "small\">stories that "
            "travelled</span></li>"
            "<li><a href=\"/search?q=changed%%3Aunpublished\"><code>changed:unpublished</code></a><span "
            "class=\"second "
            "small\">stories that were taken down</span></li></ul></section>\n</div>\n");
}

void dl_web_page_home(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    const dl_web_page page = {.title = DL_SPAN("Search"), .has_search = true};
    (void)request;
    uint64_t stories = dl_web_ask_number(site, "SELECT count(*) FROM facet");
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, &page);
    if (stories) {
        write_home(&html, stories);
    } else {
        write_empty(&html);
    }
    dl_web_page_end(&html, site, &page);
}

/* --- what was found --- */

static void write_hit(dl_html *html, const dl_search_hit *hit) {
    DL_HTML(html, "<li class=\"hit\"><p class=\"when\">");
    dl_web_page_time(html, hit->date_published.size ? hit->date_published : hit->first_seen);
    DL_HTML(html, " <b><bdi>%t</bdi></b></p><div><h2 lang=\"%t\" dir=\"auto\"><a href=\"/story/%d\">",
            hit->site, hit->language, (int64_t)hit->story);
    if (hit->headline.text.size) {
        dl_web_write_snippet(html, &hit->headline);
    } else {
        DL_HTML(html, "(no headline on the page)");
    }
    DL_HTML(html, "</a></h2><p class=\"snip\" lang=\"%t\" dir=\"auto\">", hit->language);
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
                          const dl_search_results *results, const dl_search_results *facets,
                          uint64_t milliseconds) {
    dl_arena *arena = &site->arena;
    DL_HTML(html, "<div class=\"well results\">\n<div>\n");
    write_head(html, results, milliseconds);
    dl_web_write_histogram(html, form, results, arena);
    DL_HTML(html, "<div class=\"bar-row\">");
    dl_web_write_chips(html, form, arena);
    write_tabs(html, form, arena);
    DL_HTML(html, "</div>\n<ol class=\"hits\">");
    for (uint32_t i = 0; i < results->hit_count; i++) write_hit(html, &results->hits[i]);
    DL_HTML(html, "</ol>\n");
    write_pages(html, form, results, arena);
    DL_HTML(html, "</div>\n");
    dl_web_write_rail(html, form, facets);
    DL_HTML(html, "</div>\n");
}

static void write_nothing(dl_html *html, const dl_web_search_form *form, dl_arena *arena) {
    DL_HTML(html, "<div class=\"state gap-t\"><h1 class=\"title\">No story has all of this</h1>\n<p "
                  "class=\"stand\">Only the "
                  "newest text of each story was searched.</p>\n");
    dl_web_write_chips(html, form, arena);
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

/* One search; what failed is in the archive. */
static bool run(dl_web_site *site, const dl_web_search_form *form, dl_web_tick without, bool with_hits,
                dl_search_results *results, dl_span *query) {
    size_t typed_at;
    *query = dl_web_search_query(form, without, &typed_at, &site->arena);
    const dl_search_request request = {
        .query = *query,
        .order = form->order,
        .first = with_hits ? (form->page - 1) * DL_WEB_HITS : 0,
        .count = with_hits ? DL_WEB_HITS : 1,
        .facet_values = DL_WEB_FACET_VALUES,
    };
    site->archive.failed = dl_search(site->searcher, &request, results);
    return !site->archive.failed && !results->error.size;
}

/* The counts of a facet disregard its own ticks: for those that have some, it is searched without them. */
static void search_facets(dl_web_site *site, const dl_web_search_form *form, const dl_search_results *all,
                          dl_search_results facets[DL_WEB_TICK_COUNT], dl_search_results *shown) {
    *shown = *all;
    for (int i = 0; i < DL_WEB_TICK_COUNT; i++) {
        dl_span query;
        if (!dl_web_any_ticked(form, (dl_web_tick)i)) continue;
        if (run(site, form, (dl_web_tick)i, false, &facets[i], &query))
            shown->facets[i] = facets[i].facets[i];
    }
}

static uint64_t milliseconds_since(const struct timespec *start) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    int64_t passed = (now.tv_sec - start->tv_sec) * INT64_C(1000) + (now.tv_nsec - start->tv_nsec) / 1000000;
    return passed > 0 ? (uint64_t)passed : 0;
}

static void write_search(dl_web_site *site, const dl_web_search_form *form, dl_html *html, unsigned *status) {
    dl_search_results results = {0}, facets[DL_WEB_TICK_COUNT] = {0}, shown;
    struct timespec start;
    dl_span query;
    clock_gettime(CLOCK_MONOTONIC, &start);
    bool found = run(site, form, DL_WEB_TICK_COUNT, true, &results, &query);
    write_box(html, form->words);
    if (results.error.size) {
        *status = 400;
        write_mistake(html, query, &results);
    } else if (found && !results.count) {
        write_nothing(html, form, &site->arena);
    } else if (found) {
        search_facets(site, form, &results, facets, &shown);
        write_results(html, site, form, &results, &shown, milliseconds_since(&start));
    }
    for (int i = 0; i < DL_WEB_TICK_COUNT; i++) dl_search_results_release(&facets[i]);
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
    if (redirect(site, &form, response)) return;
    const dl_web_page page = {.title = form.words.size ? form.words : DL_SPAN("All stories"),
                              .has_search = true};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, &page);
    write_search(site, &form, &html, &response->status);
    dl_web_page_end(&html, site, &page);
}
