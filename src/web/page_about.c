#include "web/page_about.h"

#include "web/overview.h"
#include "web/overview_json.h"

static void write_figure(dl_html *html, const char *words, uint64_t number, bool about) {
    DL_HTML(html, "<div><dt>%s</dt><dd>%s%n</dd></div>", words, about ? "about " : "", number);
}

/* "3.9 GB", by powers of ten. */
static void write_bytes(dl_html *html, uint64_t bytes) {
    static const char *const units[] = {"bytes", "kB", "MB", "GB", "TB"};
    uint64_t unit = 1;
    size_t at = 0;
    for (; at + 1 < DL_COUNT_OF(units) && bytes / unit >= 1000; at++) unit *= 1000;
    uint64_t tenths = bytes / (unit >= 10 ? unit / 10 : 1);
    if (at == 0 || tenths >= 100) {
        DL_HTML(html, "%n %s", bytes / unit, units[at]);
    } else {
        DL_HTML(html, "%h %s", (int64_t)tenths * 10, units[at]);
    }
}

static void write_figures(dl_html *html, const dl_web_overview *overview) {
    DL_HTML(html, "<dl class=\"figures gap-b\">");
    write_figure(html, "stories", overview->stories, false);
    write_figure(html, "texts, with their revisions", overview->texts, false);
    write_figure(html, "captures", overview->captures, overview->captures_sampled);
    write_figure(html, "sites", overview->sites, false);
    write_figure(html, "languages", overview->languages, false);
    DL_HTML(html, "<div><dt>on disk</dt><dd>");
    write_bytes(html, overview->bytes);
    DL_HTML(html, "</dd></div></dl>\n");
}

static void write_prose(dl_html *html) {
    DL_HTML(
        html,
        "<div class=\"prose\"><h2>What it tells</h2>\n<p>Each story is here as its publisher’s page showed "
        "it, in "
        "true paragraphs, with the facts that the page gives. Behind every fact is a mark: it says in which "
        "place of the page the fact was read, at which byte, and what the other places said.</p>\n<p>Pages "
        "are "
        "captured again and again. When the words changed, the older words are kept, and the difference is "
        "shown. White space, quotation marks, “3 minutes ago” and advertisements do not count as "
        "changes.</p>\n"
        "<h2>What it can’t tell</h2>\n<p>What happened between two captures. A change is dated by the first "
        "capture that shows it; the one before says how long it may have been there. Nor why something "
        "changed: a "
        "correction that calls itself one is called so here, everything else is only "
        "described.</p>\n<p>Machines "
        "put copies, events and statements together, and err. Dates and names are those that pages give, and "
        "pages err too.</p>\n<h2>Whose words these are</h2>\n<p>The stories belong to their publishers. What "
        "this "
        "archive adds are facts about them: when they were seen, and what changed. People have the right to "
        "be "
        "forgotten: <code>dateline archive FILE --forget URL</code> takes a story out of tables, index and "
        "the "
        "unused parts of the file.</p></div>\n");
}

/* Without its folders. */
static dl_span file_name(dl_web_site *site) {
    dl_span path = dl_span_from_string(sqlite3_db_filename(site->archive.db, "main"));
    size_t slash = dl_span_find_last_byte(path, '/');
    return slash == SIZE_MAX ? path : dl_span_sub(path, slash + 1, path.size);
}

static void write_rail(dl_html *html, dl_web_site *site) {
    DL_HTML(html,
            "<aside class=\"rail\" aria-label=\"Versions\"><section><h2 class=\"label\">This copy</h2><dl "
            "class=\"facts\"><div><dt>Program</dt><dd>dateline %s, MIT "
            "licence</dd></div><div><dt>File</dt><dd><code "
            "class=\"tiny\">%t</code>, version %d of its tables</dd></div><div><dt>Read with</dt><dd>SQLite "
            "%s</dd></div><div><dt>Cookies</dt><dd>none</dd></div></dl></section>\n",
            DATELINE_VERSION, file_name(site), (int64_t)dl_web_ask_number(site, "PRAGMA user_version"),
            sqlite3_libversion());
    DL_HTML(
        html,
        "<section><h2 class=\"label\">For machines</h2><ul class=\"brief go\"><li><a "
        "href=\"/openapi.json\">OpenAPI description</a></li><li><a href=\"/help#machines\">JSON and feeds of "
        "each page</a></li><li><a href=\"/help#memento\">Memento: TimeGate, TimeMaps</a></li><li><a "
        "href=\"/opensearch.xml\">OpenSearch</a></li></ul></section></aside>\n");
}

void dl_web_page_about(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    dl_web_overview overview;
    if (!dl_web_overview_read(&overview, site) || !dl_web_overview_read_captures(&overview, site)) return;
    if (request->form == DL_WEB_JSON) {
        if (dl_web_overview_read_copies(&overview, site)) dl_web_write_overview_json(response, &overview);
        return;
    }
    const dl_web_page page = {.title = DL_SPAN("About"), .json = DL_SPAN("/about.json")};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    DL_HTML(
        &html,
        "<h1 class=\"title\">About this archive</h1><p class=\"stand gap-b\">What is in it, how it was made, "
        "and what it can’t tell you.</p>\n");
    write_figures(&html, &overview);
    DL_HTML(&html, "<div class=\"well\">");
    write_prose(&html);
    write_rail(&html, site);
    DL_HTML(&html, "</div>\n");
    dl_web_page_end(&html, site, &page);
}
