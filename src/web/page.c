#include "web/page.h"

#include "web/assets.h"
#include "web/moments.h"

/* --- head and foot --- */

static const struct {
    const char *path, *name;
    bool needs_followed; /* it is only shown if the archive follows anything */
} places[] = {{"/changes", "Changes", false},
              {"/sites", "Sites", false},
              {"/people", "People", false},
              {"/following", "Following", true},
              {"/help", "Help", false}};

static void write_masthead(dl_html *html, const dl_web_foot *foot, const dl_web_page *page) {
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
        if (places[i].needs_followed && !foot->follows && !current) continue;
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

void dl_web_page_begin(dl_html *html, dl_web_site *site, const dl_web_page *page) {
    DL_HTML(html,
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" "
            "content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light "
            "dark\">\n"
            "<title>%t · dateline</title>\n<link rel=\"stylesheet\" href=\"%s\">\n<script type=\"module\" "
            "src=\"%s\" "
            "blocking=\"render\"></script>\n",
            page->title, dl_asset_address("dateline.css"), dl_asset_address("dateline.js"));
    DL_HTML(html, "<link rel=\"icon\" type=\"image/svg+xml\" href=\"%s\">\n", dl_asset_address("icon.svg"));
    DL_HTML(html, "<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"dateline\" "
                  "href=\"/opensearch.xml\">\n");
    if (page->atom.size)
        DL_HTML(html, "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"%l\">\n", page->atom);
    if (page->json.size)
        DL_HTML(html, "<link rel=\"alternate\" type=\"application/json\" href=\"%l\">\n", page->json);
    DL_HTML(html, "</head>\n<body>\n");
    write_masthead(html, dl_web_site_foot(site), page);
    DL_HTML(html, "<main id=\"main\" tabindex=\"-1\">\n");
}

void dl_web_page_end(dl_html *html, dl_web_site *site, const dl_web_page *page) {
    const dl_web_foot *foot = dl_web_site_foot(site);
    dl_span last = dl_span_from_string(foot->last_seen);
    DL_HTML(html, "</main>\n<footer class=\"colophon\"><div><span>%n %s from %n %s", foot->stories,
            foot->stories == 1 ? "story" : "stories", foot->sites, foot->sites == 1 ? "site" : "sites");
    if (last.size) {
        DL_HTML(html, "; last seen ");
        dl_web_page_time(html, last);
    }
    DL_HTML(html, "</span><span>Times are UTC unless an offset is given</span><span class=\"end\">");
    if (page->json.size) DL_HTML(html, "<a href=\"%l\">JSON</a>", page->json);
    if (page->atom.size) DL_HTML(html, "<a href=\"%l\">Atom</a>", page->atom);
    DL_HTML(html, "<a href=\"/about\">About</a></span></div></footer>\n</body>\n</html>\n");
}

/* --- times --- */

void dl_web_page_time(dl_html *html, dl_span date) {
    if (date.size) {
        dl_web_write_utc(html, date, DL_WEB_MOMENT_FULL);
    } else {
        DL_HTML(html, "no time on the page");
    }
}

dl_span dl_web_page_as(const dl_web_request *request, dl_web_form form, dl_arena *arena) {
    const dl_span parts[] = {request->path, dl_span_from_string(dl_web_form_ending(form)),
                             request->query.size ? DL_SPAN("?") : DL_SPAN(""), request->query};
    return dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

/* --- answers that are not what was asked for --- */

/* For machines (RFC 9457). */
static void write_problem(dl_web_response *response, const char *title, const char *sentence) {
    dl_writer json = dl_web_begin_json(response);
    response->type = "application/problem+json";
    dl_writer_begin_object(&json);
    dl_writer_key(&json, "status");
    dl_writer_uint(&json, response->status);
    dl_writer_member(&json, "title", dl_span_from_string(title));
    dl_writer_member(&json, "detail", dl_span_from_string(sentence));
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

void dl_web_state(dl_web_site *site, dl_web_response *response, unsigned status, const char *title,
                  const char *sentence) {
    const dl_web_page page = {.title = dl_span_from_string(title)};
    dl_buffer_clear(&response->body);
    response->status = status;
    if (response->form != DL_WEB_HTML) {
        write_problem(response, title, sentence);
        return;
    }
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    DL_HTML(
        &html,
        "<div class=\"state\"><h1 class=\"title\">%s</h1><p class=\"stand\">%s</p><p><a class=\"btn main\" "
        "href=\"/\">Search the archive</a></p></div>\n",
        title, sentence);
    dl_web_page_end(&html, site, &page);
}
