#include "web/page.h"

#include "output/read_date.h"
#include "web/assets.h"

/* --- head and foot --- */

static const struct {
    const char *path, *name;
} places[] = {{"/changes", "Changes"}, {"/sites", "Sites"}, {"/people", "People"}, {"/help", "Help"}};

static void write_masthead(dl_html *html, const dl_web_page *page) {
    DL_HTML(html, "<a class=\"skip\" href=\"#main\">Skip to the page</a>\n<header class=\"masthead\">\n<a "
                  "class=\"wordmark\" "
                  "href=\"/\">Dateline<span aria-hidden=\"true\">—</span></a>\n");
    if (page->has_search) {
        DL_HTML(html, "<div class=\"find-none\"></div>\n");
    } else {
        DL_HTML(html, "<form class=\"find\" role=\"search\" action=\"/search\"><label class=\"vh\" "
                      "for=\"find\">Search the "
                      "archive</label><input id=\"find\" name=\"q\" type=\"search\" placeholder=\"Search\" "
                      "autocomplete=\"off\" spellcheck=\"false\"><button>Search</button></form>\n");
    }
    DL_HTML(html, "<div class=\"tools\"><nav aria-label=\"Main\"><ul class=\"nav\">");
    for (size_t i = 0; i < DL_COUNT_OF(places); i++) {
        bool current = page->current && strcmp(page->current, places[i].path) == 0;
        DL_HTML(html, "<li><a href=\"%s\"", places[i].path);
        if (current) DL_HTML(html, " aria-current=\"page\"");
        DL_HTML(html, ">%s</a></li>", places[i].name);
    }
    DL_HTML(html,
            "</ul></nav>\n<button class=\"theme\" type=\"button\" hidden aria-label=\"Dark or light\"><svg "
            "viewBox=\"0 0 20 20\" aria-hidden=\"true\"><circle cx=\"10\" cy=\"10\" r=\"7\" fill=\"none\" "
            "stroke=\"currentcolor\" stroke-width=\"1.5\"/><path d=\"M10 3a7 7 0 0 1 0 14z\" "
            "fill=\"currentcolor\"/></svg></button></div>\n</header>\n");
}

void dl_web_page_begin(dl_html *html, const dl_web_page *page) {
    DL_HTML(html,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
            "content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light "
            "dark\">\n"
            "<title>%t · dateline</title>\n<link rel=\"stylesheet\" href=\"%s\">\n<script type=\"module\" "
            "src=\"%s\" "
            "blocking=\"render\"></script>\n",
            page->title, dl_asset_address("dateline.css"), dl_asset_address("dateline.js"));
    if (page->atom.size)
        DL_HTML(html, "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"%l\">\n", page->atom);
    if (page->json.size)
        DL_HTML(html, "<link rel=\"alternate\" type=\"application/json\" href=\"%l\">\n", page->json);
    DL_HTML(html, "</head>\n<body>\n");
    write_masthead(html, page);
    DL_HTML(html, "<main id=\"main\" tabindex=\"-1\">\n");
}

/* One number, or one text, of a query that asks for it. */
static dl_span ask_text(dl_web_site *site, const char *sql) {
    sqlite3_stmt *statement;
    dl_span answer = DL_SPAN_NONE;
    if (sqlite3_prepare_v2(site->archive.db, sql, -1, &statement, NULL) != SQLITE_OK) return answer;
    if (sqlite3_step(statement) == SQLITE_ROW)
        answer = dl_arena_copy(&site->arena, dl_column_text(statement, 0));
    sqlite3_finalize(statement);
    return answer;
}

static uint64_t ask_number(dl_web_site *site, const char *sql) {
    uint64_t number = 0;
    return dl_span_to_uint(ask_text(site, sql), &number) ? number : 0;
}

void dl_web_page_end(dl_html *html, dl_web_site *site, const dl_web_page *page) {
    /* Ids are given out in order: what was forgotten aside, the greatest is how many there are. */
    uint64_t stories = ask_number(site, "SELECT count(*) FROM facet");
    uint64_t sites = ask_number(site, "SELECT count(*) FROM site");
    dl_span last = ask_text(
        site, "SELECT max(last_seen) FROM (SELECT last_seen FROM revision ORDER BY id DESC LIMIT 1000)");
    DL_HTML(html, "</main>\n<footer class=\"colophon\"><div><span>%n %s from %n %s", stories,
            stories == 1 ? "story" : "stories", sites, sites == 1 ? "site" : "sites");
    if (last.size) {
        DL_HTML(html, "; last seen ");
        dl_web_page_time(html, last);
    }
    DL_HTML(html, "</span><span>Times are UTC unless an offset is given</span><span class=\"end\">");
    if (page->json.size) DL_HTML(html, "<a href=\"%l\">JSON</a>", page->json);
    if (page->atom.size) DL_HTML(html, "<a href=\"%l\">Atom</a>", page->atom);
    DL_HTML(html, "<a href=\"/about\">About</a></span></div></footer>\n</body>\n</html>\n");
}

/* --- shapes --- */

void dl_web_page_shapes(dl_html *html) {
    DL_HTML(
        html,
        "<svg width=\"0\" height=\"0\" class=\"vh\" aria-hidden=\"true\" focusable=\"false\"><defs>"
        "<g id=\"g-unpublished\"><path class=\"gl\" d=\"M-4.5-4.5 4.5 4.5M4.5-4.5-4.5 4.5\"/></g>"
        "<g id=\"g-replaced\"><path class=\"gl\" d=\"M-4.5-4.5h9v9h-9z\"/><path class=\"gf\" d=\"M-4.5 4.5 "
        "4.5-4.5v9z\"/></g>"
        "<g id=\"g-headline\"><path class=\"gf\" d=\"M-5.5-5h11v4.5h-11z\"/><path class=\"gl\" d=\"M-5.5 "
        "3.5h7\"/></g>"
        "<g id=\"g-correction\"><path class=\"gf\" d=\"M0-6 6 0 0 6-6 0z\"/></g>"
        "<g id=\"g-cut\"><path class=\"gl\" d=\"M-5.5 0h11\"/></g>"
        "<g id=\"g-added\"><path class=\"gl\" d=\"M-5.5 0h11M0-5.5v11\"/></g>"
        "<g id=\"g-rewritten\"><circle class=\"gf\" r=\"4.75\"/></g>"
        "<g id=\"g-moved\"><path class=\"gl\" d=\"M-2.75 5V-4.5M-5.5-1.75l2.75-2.75L0-1.75M2.75-5v9.5M5.5 "
        "1.75 2.75 "
        "4.5 0 1.75\"/></g>"
        "<g id=\"g-facts\"><circle class=\"gl\" r=\"4\"/></g>"
        "<g id=\"g-date\"><circle class=\"gf\" r=\"2\"/></g>"
        "<g id=\"g-first\"><path class=\"gl\" d=\"M0-6v12\"/></g></defs></svg>\n");
}

static const struct {
    const char *kind, *word, *class;
} changes[] = {
    {"unpublished", "Unpublished", "k1"}, {"replaced", "Replaced", "k1"}, {"headline", "Headline", "k1"},
    {"correction", "Correction", "k1"},   {"cut", "Cut", "k1"},           {"added", "Added to", "k2"},
    {"rewritten", "Rewritten", "k2"},     {"moved", "Moved", "k3"},       {"facts", "Facts", "k3"},
    {"date", "Date only", "k3"},          {"first", "First seen", "k2"},
};

const char *dl_web_change_word(dl_span kind) {
    for (size_t i = 0; i < DL_COUNT_OF(changes); i++) {
        if (dl_span_equal(kind, dl_span_from_string(changes[i].kind))) return changes[i].word;
    }
    return "Changed";
}

const char *dl_web_change_class(dl_span kind) {
    for (size_t i = 0; i < DL_COUNT_OF(changes); i++) {
        if (dl_span_equal(kind, dl_span_from_string(changes[i].kind))) return changes[i].class;
    }
    return "k2";
}

/* --- times --- */

static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

void dl_web_page_time(dl_html *html, dl_span date) {
    dl_span rest = date;
    int64_t days;
    if (!dl_iso_day(&rest, &days)) {
        if (date.size) {
            dl_html_text(html, date);
        } else {
            DL_HTML(html, "no time on the page");
        }
        return;
    }
    uint32_t year = dl_span_leading_number(date), month = dl_span_leading_number(dl_span_sub(date, 5, 2)),
             day = dl_span_leading_number(dl_span_sub(date, 8, 2));
    bool timed = rest.size >= 6 && rest.data[0] == 'T';
    DL_HTML(html, "<time datetime=\"%t\">%d %s %d", date, (int64_t)day, months[month - 1], (int64_t)year);
    if (timed) DL_HTML(html, ", %t", dl_span_sub(rest, 1, 5));
    DL_HTML(html, "</time>");
}

/* --- answers that are not what was asked for --- */

void dl_web_state(dl_web_site *site, dl_web_response *response, unsigned status, const char *title,
                  const char *sentence) {
    const dl_web_page page = {.title = dl_span_from_string(title)};
    dl_buffer_clear(&response->body);
    response->status = status;
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, &page);
    DL_HTML(
        &html,
        "<div class=\"state\"><h1 class=\"title\">%s</h1><p class=\"stand\">%s</p><p><a class=\"btn main\" "
        "href=\"/\">Search the archive</a></p></div>\n",
        title, sentence);
    dl_web_page_end(&html, site, &page);
}
