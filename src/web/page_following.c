#include "web/page_following.h"

#include "archive/followed_sites.h"
#include "web/following_parts.h"
#include "web/page_lists.h"
#include "web/words.h"

enum { ROWS = 100, MOST_WITHOUT_A_FORM = 20 };

typedef struct list {
    const dl_web_request *request;
    dl_web_following_wish wish;
    uint32_t page; /* from 1 */
    dl_web_following sites;
    dl_arena *arena;
} list;

/* --- the head --- */

static const struct {
    const char *words, *tab;
} states[] = {[DATELINE_SITE_NEW] = {"not asked yet", "New"},
              [DATELINE_SITE_FRESH] = {"fresh", "Fresh"},
              [DATELINE_SITE_QUIET] = {"quiet", "Quiet"},
              [DATELINE_SITE_LATE] = {"late", "Late"},
              [DATELINE_SITE_FAILING] = {"failing", "Failing"}};

/* "36 are fresh, 2 late, 2 failing. Those that need you stand first." */
static void write_stand(dl_html *html, const dl_web_following *sites) {
    static const uint8_t order[] = {DATELINE_SITE_FRESH, DATELINE_SITE_QUIET, DATELINE_SITE_LATE,
                                    DATELINE_SITE_FAILING, DATELINE_SITE_NEW};
    bool any = false;
    DL_HTML(html, "<p class=\"stand gap-b\">");
    for (size_t i = 0; i < DL_COUNT_OF(order); i++) {
        uint64_t count = sites->states[order[i]];
        if (!count) continue;
        DL_HTML(html, "%s%n%s %s", any ? ", " : "", count, any ? "" : dl_web_plural(count, " is", " are"),
                states[order[i]].words);
        any = true;
    }
    bool needed = sites->states[DATELINE_SITE_LATE] + sites->states[DATELINE_SITE_FAILING] > 0;
    DL_HTML(html, ".%s</p>\n", needed ? " Those that need you stand first." : "");
}

static void write_tab(dl_html *html, const char *state, const char *words, uint64_t count, bool current) {
    DL_HTML(html, "<a href=\"/following");
    if (state) DL_HTML(html, "?state=%s", state);
    DL_HTML(html, "\"");
    if (current) DL_HTML(html, " aria-current=\"page\"");
    DL_HTML(html, ">%s <span class=\"num\">%n</span></a>", words, count);
}

static void write_tabs(dl_html *html, const list *shown) {
    DL_HTML(html, "<nav class=\"tabs under\" aria-label=\"States\">");
    write_tab(html, NULL, "All", shown->sites.count, shown->wish.state < 0 && !shown->wish.name.size);
    for (int state = DATELINE_FOLLOWED_STATES; state-- > 0;) {
        bool current = shown->wish.state == state;
        if (shown->sites.states[state] || current)
            write_tab(html, dl_followed_state_name((dateline_followed_state)state), states[state].tab,
                      shown->sites.states[state], current);
    }
    DL_HTML(html, "</nav>\n");
}

static void write_form(dl_html *html, const list *shown) {
    DL_HTML(
        html,
        "<form class=\"range\" action=\"/following\"><label for=\"name\">Name</label><input class=\"box\" "
        "id=\"name\" name=\"name\" type=\"search\" value=\"%t\" autocomplete=\"off\" spellcheck=\"false\">",
        shown->wish.name);
    if (shown->wish.state >= 0)
        DL_HTML(html, "<input type=\"hidden\" name=\"state\" value=\"%s\">",
                dl_followed_state_name((dateline_followed_state)shown->wish.state));
    DL_HTML(html, "<button class=\"btn\">Find</button></form>\n<div class=\"gap-t\"></div>\n");
}

/* --- the table --- */

static void write_time(dl_html *html, const list *shown, const char *column, int64_t time_ms) {
    DL_HTML(html, "<td data-h=\"%s\"><span>", column);
    dl_web_write_followed_time(html, time_ms, shown->sites.now_ms, shown->arena);
    DL_HTML(html, "</span></td>");
}

static void write_row(dl_html *html, const list *shown, const dl_web_followed_site *site) {
    dl_span name = dl_web_text(site->is.name);
    DL_HTML(html, "<tr><th scope=\"row\"><a href=\"/following/%q\"><bdi>%t</bdi></a>", name, name);
    if (site->host.size)
        DL_HTML(html, "<br><a class=\"second tiny\" href=\"/site/%q\">%t</a>", site->host, site->host);
    DL_HTML(html, "</th><td data-h=\"State\">");
    dl_web_write_followed_state(html, site->is.state);
    DL_HTML(html, "</td>");
    write_time(html, shown, "Lists read", site->is.read_ms);
    write_time(html, shown, "Newest page", site->is.found_ms);
    write_time(html, shown, "Next", site->is.next_ms);
    DL_HTML(html, "<td data-h=\"14 days\">");
    dl_web_write_followed_days(html, site->days);
    DL_HTML(html, "</td><td class=\"n\" data-h=\"Requests today\">%n</td><td class=\"all\" data-h=\"Why\">",
            site->is.day_requests);
    dl_web_write_followed_why(html, &site->is, shown->sites.now_ms);
    DL_HTML(html, "</td></tr>\n");
}

static void write_table(dl_html *html, const list *shown) {
    DL_HTML(html, "<div class=\"tw wide\"><table class=\"table list\"><caption class=\"vh\">Sites that are "
                  "followed</caption><thead><tr><th scope=\"col\">Site</th><th scope=\"col\">State</th><th "
                  "scope=\"col\">Lists read</th><th scope=\"col\">Newest page</th><th "
                  "scope=\"col\">Next</th><th scope=\"col\">Pages per day, 14 days</th><th scope=\"col\" "
                  "class=\"n\">Requests today</th><th scope=\"col\">Why</th></tr></thead><tbody>\n");
    for (uint32_t i = 0; i < shown->sites.shown; i++) write_row(html, shown, &shown->sites.sites[i]);
    DL_HTML(html, "</tbody></table></div>\n");
}

static void write_page_link(dl_html *html, const list *shown, bool next) {
    DL_HTML(html, "<a rel=\"%s\" href=\"?page=%d", next ? "next" : "prev",
            (int64_t)shown->page + (next ? 1 : -1));
    if (shown->wish.state >= 0)
        DL_HTML(html, "&amp;state=%s", dl_followed_state_name((dateline_followed_state)shown->wish.state));
    if (shown->wish.name.size) DL_HTML(html, "&amp;name=%q", shown->wish.name);
    DL_HTML(html, "\">%s %d</a>", next ? "Next" : "Previous", (int64_t)ROWS);
}

static void write_pages(dl_html *html, const list *shown) {
    uint64_t first = shown->wish.first, last = first + shown->sites.shown;
    if (shown->page == 1 && !shown->sites.others) return;
    DL_HTML(html, "<nav class=\"pages\" aria-label=\"Pages\"><span class=\"second\">%n to %n of %n</span>",
            first + 1, last, last + shown->sites.others);
    if (shown->page > 1) write_page_link(html, shown, false);
    if (shown->sites.others && shown->page < DL_WEB_LIST_PAGES) write_page_link(html, shown, true);
    DL_HTML(html, "</nav>\n");
}

/* --- the page --- */

static void write_empty(dl_html *html) {
    DL_HTML(
        html,
        "<div class=\"state\"><h1 class=\"title\">No site is followed</h1>\n<p class=\"stand\">A follower "
        "asks "
        "sites for their feeds and sitemaps, and for their pages again when these may have "
        "changed.</p>\n<ol class=\"todo\"><li><div><b>Write a file of sites</b>, and how you can be "
        "reached.<pre class=\"term\">contact = "
        "archive@library.example\nhttps://gazette.example/</pre></div></li>\n"
        "<li><div><b>Follow them</b> into this archive.<pre class=\"term\">dateline follow sites.conf "
        "--archive FILE --warc DIR</pre></div></li></ol>\n<p class=\"gap-t small second\">This page tells "
        "then how each site is.</p></div>\n");
}

static void write_nothing(dl_html *html, const list *shown) {
    DL_HTML(html, "<div class=\"state gap-t\"><p class=\"stand\">");
    if (shown->wish.name.size) {
        DL_HTML(html, "No site that is followed has “<bdi>%t</bdi>” in its name%s.", shown->wish.name,
                shown->wish.state >= 0 ? ", and is so" : "");
    } else {
        DL_HTML(html, "No site is here.");
    }
    DL_HTML(html, "</p><p><a class=\"btn\" href=\"/following\">All sites</a></p></div>\n");
}

static void write_list(dl_html *html, const list *shown) {
    const dl_web_following *sites = &shown->sites;
    DL_HTML(html, "<h1 class=\"title\">Following %n %s</h1>", sites->count,
            dl_web_plural(sites->count, "site", "sites"));
    write_stand(html, sites);
    write_tabs(html, shown);
    if (sites->count > MOST_WITHOUT_A_FORM || shown->wish.name.size) write_form(html, shown);
    if (!sites->shown) {
        write_nothing(html, shown);
        return;
    }
    write_table(html, shown);
    write_pages(html, shown);
}

void dl_web_page_following(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    list shown = {.request = request, .arena = &site->arena};
    uint64_t page = 1;
    if (!dl_span_to_uint(dl_web_parameter_of(request, "page"), &page)) page = 1; /* web/parameters.h */
    shown.page = (uint32_t)page;
    shown.wish = (dl_web_following_wish){
        .name = dl_web_parameter_of(request, "name"),
        .state = dl_web_followed_state_of(dl_web_parameter_of(request, "state")),
        .first = (shown.page - 1) * ROWS,
        .most = ROWS,
    };
    if (!dl_web_following_read(&shown.sites, site, &shown.wish)) return;
    if (request->form == DL_WEB_JSON) {
        dl_web_write_following_json(response, &shown.sites, shown.page);
        return;
    }
    const dl_web_page head = {.title = DL_SPAN("Following"),
                              .current = "/following",
                              .json = dl_web_page_as(request, DL_WEB_JSON, &site->arena)};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &head);
    if (shown.sites.count) {
        write_list(&html, &shown);
    } else {
        write_empty(&html);
    }
    dl_web_page_end(&html, site, &head);
}
