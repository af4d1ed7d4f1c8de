#include "web/page_followed.h"

#include "web/following_parts.h"
#include "web/words.h"

typedef struct followed_page {
    dl_html *html;
    const dl_web_followed *of;
    dl_arena *arena;
} followed_page;

static void write_time(const followed_page *p, const char *column, int64_t time_ms) {
    DL_HTML(p->html, "<td data-h=\"%s\"><span>", column);
    dl_web_write_followed_time(p->html, time_ms, p->of->now_ms, p->arena);
    DL_HTML(p->html, "</span></td>");
}

/* --- lists --- */

/* What it turned out to be, else what the configuration calls it. */
static const char *kind_words(const dl_followed_part *list) {
    static const struct {
        const char *kind, *words;
    } kinds[] =
        {
            {"rss", "RSS feed"},           {"rdf", "RSS feed (RDF)"},
            {"atom", "Atom feed"},         {"json-feed", "JSON feed"},
            {"sitemap", "Sitemap"},        {"sitemap-index", "Index of sitemaps"},
            {"text", "List of addresses"}, {"page", "Page with links"},
        },
      seeds[] = {{"url", "Home page"}, {"feed", "Feed"}, {"sitemap", "Sitemap"}, {"home", "Page with links"}};
    for (size_t i = 0; i < DL_COUNT_OF(kinds); i++) {
        if (dl_span_equal(list->kind, dl_span_from_string(kinds[i].kind))) return kinds[i].words;
    }
    for (size_t i = 0; i < DL_COUNT_OF(seeds); i++) {
        if (dl_span_equal(list->seed, dl_span_from_string(seeds[i].kind))) return seeds[i].words;
    }
    return "List";
}

static const char *list_state(const dl_followed_part *list) {
    if (list->failures_in_a_row) return "Failing";
    if (list->gone_in_a_row) return "Gone";
    return list->asked_ms == DATELINE_NO_TIME ? "Not asked yet" : "Read";
}

/* "2.5"; of what was not estimated yet, nothing. */
static void write_changes(dl_html *html, double changes) {
    enum { MOST = 1000000 };
    if (changes >= .005 && changes < MOST) {
        DL_HTML(html, "%h", (int64_t)(changes * 100 + .5));
    } else {
        DL_HTML(html, "<span class=\"absent\">%s</span>",
                changes > 0 && changes < 1 ? "hardly any" : "not yet told");
    }
}

static void write_times_in_a_row(dl_html *html, uint32_t count) {
    if (count > 1) DL_HTML(html, ", %n times in a row", (uint64_t)count);
}

static void write_list_row(const followed_page *p, const dl_followed_part *list) {
    dl_html *html = p->html;
    DL_HTML(html, "<tr><th scope=\"row\">");
    dl_web_write_followed_url(html, list->url);
    DL_HTML(html, "</th><td data-h=\"Kind\">%s</td><td data-h=\"State\"><span>%s", kind_words(list),
            list_state(list));
    write_times_in_a_row(html, list->failures_in_a_row + list->gone_in_a_row);
    DL_HTML(html, "</span></td>");
    write_time(p, "Last requested", list->asked_ms);
    write_time(p, "Next", list->next_ms);
    DL_HTML(html, "<td class=\"n\" data-h=\"Changes per day\"><span>");
    write_changes(html, list->changes_per_day);
    DL_HTML(html, "</span></td><td class=\"all\" data-h=\"Problem\">");
    if (list->problem.size) {
        DL_HTML(html, "<span class=\"why\"><bdi>%t</bdi></span>", list->problem);
    } else {
        DL_HTML(html, "<span class=\"quiet\">none</span>");
    }
    DL_HTML(html, "</td></tr>\n");
}

static void write_rest(dl_html *html, uint64_t all, uint32_t shown) {
    if (all > shown) DL_HTML(html, "<p class=\"small second\">and %n more</p>\n", all - shown);
}

static void write_lists(const followed_page *p) {
    const dl_followed_parts *lists = &p->of->parts[DL_FOLLOWED_LISTS];
    DL_HTML(p->html, "<section><div class=\"section\"><h2>Lists</h2></div>\n");
    if (!lists->count) {
        DL_HTML(p->html, "<p class=\"second\">None: its pages are named one by one, or no list was found "
                         "yet.</p></section>\n");
        return;
    }
    DL_HTML(p->html,
            "<div class=\"tw wide\"><table class=\"table list\"><caption class=\"vh\">Feeds, sitemaps and "
            "pages that are read for what is new</caption><thead><tr><th scope=\"col\">Address</th><th "
            "scope=\"col\">Kind</th><th scope=\"col\">State</th><th scope=\"col\">Last requested</th><th "
            "scope=\"col\">Next</th><th scope=\"col\" class=\"n\">Changes per day</th><th "
            "scope=\"col\">Problem</th></tr></thead><tbody>\n");
    for (uint32_t i = 0; i < lists->count; i++) write_list_row(p, &lists->items[i]);
    DL_HTML(p->html, "</tbody></table></div>\n");
    write_rest(p->html, p->of->site.is.lists, lists->count);
    DL_HTML(p->html, "</section>\n");
}

/* --- pages --- */

/* The story that is in the archive, else the address. */
static void write_page_name(dl_html *html, const dl_followed_part *page) {
    if (!page->story) {
        dl_web_write_followed_url(html, page->url);
        return;
    }
    DL_HTML(html, "<a href=\"/story/%d\"", (int64_t)page->story);
    if (page->headline.size) {
        if (page->language.size) DL_HTML(html, " lang=\"%t\"", page->language);
        DL_HTML(html, " dir=\"auto\">%t</a>", page->headline);
    } else {
        DL_HTML(html, " class=\"url\"><bdi>%t</bdi></a>", page->url);
    }
}

static void write_page_row(const followed_page *p, const dl_followed_part *page, bool by_finding) {
    int64_t time_ms = by_finding ? page->first_seen_ms : page->asked_ms;
    DL_HTML(p->html, "<li><span class=\"num second tiny\">%s ", by_finding ? "Found" : "Asked");
    dl_web_write_followed_moment(p->html, time_ms, p->of->now_ms, p->arena);
    if (time_ms != DATELINE_NO_TIME) {
        DL_HTML(p->html, ", ");
        dl_web_write_followed_away(p->html, time_ms, p->of->now_ms);
    }
    if (page->status && !by_finding && !page->problem.size)
        DL_HTML(p->html, ", status %d", (int64_t)page->status);
    DL_HTML(p->html, "</span><p>");
    write_page_name(p->html, page);
    DL_HTML(p->html, "</p>");
    if (page->problem.size) DL_HTML(p->html, "<span class=\"why\"><bdi>%t</bdi></span>", page->problem);
    DL_HTML(p->html, "</li>\n");
}

static void write_pages(const followed_page *p, dl_followed_choice choice, const char *title, uint64_t all,
                        const char *none) {
    const dl_followed_parts *pages = &p->of->parts[choice];
    bool by_finding = choice == DL_FOLLOWED_NEWEST || choice == DL_FOLLOWED_WAITING;
    if (!pages->count && !none) return;
    DL_HTML(p->html, "<section");
    if (choice != DL_FOLLOWED_NEWEST) DL_HTML(p->html, " class=\"gap-t\"");
    DL_HTML(p->html, "><div class=\"section\"><h2>%s</h2>", title);
    if (choice != DL_FOLLOWED_NEWEST && all) DL_HTML(p->html, "<span class=\"num second\">%n</span>", all);
    DL_HTML(p->html, "</div>\n");
    if (pages->count) {
        DL_HTML(p->html, "<ul class=\"brief followed\">");
        for (uint32_t i = 0; i < pages->count; i++) write_page_row(p, &pages->items[i], by_finding);
        DL_HTML(p->html, "</ul>\n");
        write_rest(p->html, all, pages->count);
    } else {
        DL_HTML(p->html, "<p class=\"second\">%s</p>", none);
    }
    DL_HTML(p->html, "</section>\n");
}

/* --- the rail --- */

static void write_fact(dl_html *html, const char *name, uint64_t number) {
    DL_HTML(html, "<div><dt>%s</dt><dd class=\"num\">%n</dd></div>", name, number);
}

static void write_time_fact(const followed_page *p, const char *name, int64_t time_ms) {
    DL_HTML(p->html, "<div><dt>%s</dt><dd>", name);
    dl_web_write_followed_time(p->html, time_ms, p->of->now_ms, p->arena);
    DL_HTML(p->html, "</dd></div>");
}

static void write_hosts(const followed_page *p) {
    const dl_followed_hosts *hosts = &p->of->hosts;
    DL_HTML(p->html, "<section><h2 class=\"label\">Hosts</h2><dl class=\"facts\">");
    for (uint32_t i = 0; i < hosts->count; i++) {
        const dl_followed_host *host = &hosts->items[i];
        DL_HTML(p->html, "<div><dt><bdi>%t</bdi></dt><dd><span class=\"num\">%n</span> %s today", host->host,
                host->day_requests, dl_web_plural(host->day_requests, "request", "requests"));
        if (host->is_known && host->failures_in_a_row) {
            DL_HTML(p->html, "; %n %s in a row failed, the next not before ",
                    (uint64_t)host->failures_in_a_row,
                    dl_web_plural(host->failures_in_a_row, "request", "requests"));
            dl_web_write_followed_time(p->html, host->next_ms, p->of->now_ms, p->arena);
        }
        DL_HTML(p->html, "</dd></div>");
    }
    DL_HTML(p->html, "</dl></section>");
}

static void write_rail(const followed_page *p) {
    const dateline_followed_site *site = &p->of->site.is;
    DL_HTML(p->html,
            "<aside class=\"rail\" aria-label=\"Figures\"><section><h2 class=\"label\">Pages</h2><dl "
            "class=\"facts\">");
    write_fact(p->html, "Looked at again", site->pages - site->waiting_pages);
    write_fact(p->html, "Waiting", site->waiting_pages);
    write_fact(p->html, "Failing", site->failing_pages);
    write_fact(p->html, "Gone", site->gone_pages);
    write_fact(p->html, "Requests today", site->day_requests);
    DL_HTML(p->html, "</dl></section><section><h2 class=\"label\">Times</h2><dl class=\"facts\">");
    write_time_fact(p, "Lists read", site->read_ms);
    write_time_fact(p, "Newest page found", site->found_ms);
    write_time_fact(p, "A page changed", site->changed_ms);
    write_time_fact(p, "Next", site->next_ms);
    DL_HTML(p->html, "<div><dt>Pages found a day, 14 days</dt><dd>");
    dl_web_write_followed_days(p->html, p->of->site.days);
    DL_HTML(p->html, "</dd></div></dl></section>");
    if (p->of->hosts.count) write_hosts(p);
    DL_HTML(p->html, "</aside>\n");
}

/* --- the page --- */

static void write_head(const followed_page *p) {
    const dl_web_followed_site *site = &p->of->site;
    DL_HTML(
        p->html,
        "<nav aria-label=\"Where this is\"><ul class=\"crumbs\"><li><a href=\"/following\">Following</a></li>"
        "</ul></nav><h1 class=\"title\" dir=\"auto\">%t</h1><p class=\"stand gap-b\">",
        dl_web_text(site->is.name));
    dl_web_write_followed_state(p->html, site->is.state);
    DL_HTML(p->html, " ");
    dl_web_write_followed_why(p->html, &site->is, p->of->now_ms);
    DL_HTML(p->html, "</p>\n");
    if (site->host.size)
        DL_HTML(p->html, "<p class=\"gap-b\"><a href=\"/site/%q\">Its stories in the archive</a></p>\n",
                site->host);
}

static void write_body(const followed_page *p) {
    const dateline_followed_site *site = &p->of->site.is;
    write_head(p);
    write_lists(p);
    DL_HTML(p->html, "<div class=\"well gap-t\"><div>\n");
    write_pages(p, DL_FOLLOWED_NEWEST, "Found last", site->pages, "No page was found yet.");
    write_pages(p, DL_FOLLOWED_WAITING, "Waiting", site->waiting_pages, NULL);
    write_pages(p, DL_FOLLOWED_FAILING, "Failing", site->failing_pages, NULL);
    write_pages(p, DL_FOLLOWED_GONE, "Gone", site->gone_pages, NULL);
    DL_HTML(p->html, "</div>\n");
    write_rail(p);
    DL_HTML(p->html, "</div>\n");
}

void dl_web_page_followed(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    dl_web_followed followed;
    dl_span prefix = DL_SPAN("/following/");
    dl_span name = dl_web_decode(dl_span_sub(request->path, prefix.size, SIZE_MAX), false, &site->arena);
    if (!dl_web_followed_read(&followed, site, name)) {
        if (!site->archive.failed)
            dl_web_state(
                site, response, 404, "No site of that name is followed",
                "Names are compared letter by letter, as the file of sites has them. /following lists all.");
        return;
    }
    if (request->form == DL_WEB_JSON) {
        dl_web_write_followed_json(response, &followed);
        return;
    }
    const dl_web_page head = {.title = dl_web_text(followed.site.is.name),
                              .current = "/following",
                              .json = dl_web_page_as(request, DL_WEB_JSON, &site->arena)};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &head);
    write_body(&(followed_page){&html, &followed, &site->arena});
    dl_web_page_end(&html, site, &head);
}
