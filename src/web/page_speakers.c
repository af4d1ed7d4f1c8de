#include "web/page_speakers.h"

#include "archive/speakers.h"
#include "archive/times.h"
#include "web/moments.h"
#include "web/page_lists.h"
#include "web/people_tabs.h"

enum { ROWS = 100 };

typedef struct list {
    dl_span name; /* how a word of the names begins; absent: all */
    uint32_t page;
    dl_quoted_speakers speakers;
} list;

/* --- the page --- */

static void put_day(dl_html *html, int64_t seconds, dl_arena *arena) {
    dl_web_write_utc(html, dl_span_sub(dl_time_write(seconds, arena), 0, 10), DL_WEB_MOMENT_FULL);
}

static void put_table(dl_html *html, const list *shown, dl_arena *arena) {
    DL_HTML(html, "<div class=\"tw gap-t\"><table class=\"table list\"><caption class=\"vh\">Who is quoted, "
                  "those quoted most "
                  "first</caption><thead><tr><th scope=\"col\">Name</th><th scope=\"col\" "
                  "class=\"n\">Statements</th><th "
                  "scope=\"col\" class=\"n\">Stories</th><th scope=\"col\">First</th><th "
                  "scope=\"col\">Last</th></tr></thead><tbody>\n");
    for (uint32_t i = 0; i < shown->speakers.count; i++) {
        const dl_quoted_speaker *speaker = &shown->speakers.items[i];
        DL_HTML(
            html,
            "<tr><th scope=\"row\"><a href=\"/speaker/%q\"><bdi>%t</bdi></a></th><td class=\"n\" "
            "data-h=\"Statements\">%n</td><td class=\"n\" data-h=\"Stories\">%n</td><td data-h=\"First\">",
            speaker->name, speaker->name, speaker->statements, (uint64_t)speaker->stories);
        put_day(html, speaker->first_s, arena);
        DL_HTML(html, "</td><td data-h=\"Last\">");
        put_day(html, speaker->last_s, arena);
        DL_HTML(html, "</td></tr>\n");
    }
    DL_HTML(html, "</tbody></table></div>\n");
}

static void put_page_link(dl_html *html, const list *shown, const char *rel, const char *word,
                          uint32_t page) {
    DL_HTML(html, "<a rel=\"%s\" href=\"?page=%d", rel, (int64_t)page);
    if (shown->name.size) DL_HTML(html, "&amp;name=%q", shown->name);
    DL_HTML(html, "\">%s %d</a>", word, (int64_t)ROWS);
}

static void put_pages(dl_html *html, const list *shown) {
    uint64_t first = (uint64_t)(shown->page - 1) * ROWS;
    DL_HTML(html, "<nav class=\"pages\" aria-label=\"Pages\"><span class=\"second\">%n to %n</span>",
            first + 1, first + shown->speakers.count);
    if (shown->page > 1) put_page_link(html, shown, "prev", "Previous", shown->page - 1);
    if (shown->speakers.more && shown->page < DL_WEB_LIST_PAGES)
        put_page_link(html, shown, "next", "Next", shown->page + 1);
    DL_HTML(html, "</nav>\n");
}

static void put_nothing(dl_html *html, const list *shown) {
    DL_HTML(html, "<div class=\"state gap-t\"><p class=\"stand\">");
    if (shown->name.size) {
        DL_HTML(html,
                "Nobody who is quoted has a name with a word that begins with “<bdi>%t</bdi>”.</p><p><a "
                "class=\"btn\" "
                "href=\"/speakers\">All who are quoted</a></p></div>\n",
                shown->name);
    } else {
        DL_HTML(
            html,
            "No story of this archive was added with its statements.</p><pre class=\"term\">dateline archive "
            "--statements FILE "
            "captures.warc.gz</pre><p>adds them to new stories.</p></div>\n");
    }
}

static void write_html(dl_web_site *site, const dl_web_request *request, dl_web_response *response,
                       const list *shown) {
    const dl_web_page page = {.title = DL_SPAN("Quoted"),
                              .current = "/people",
                              .json = dl_web_page_as(request, DL_WEB_JSON, &site->arena)};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    DL_HTML(&html, "<h1 class=\"title\">People</h1><p class=\"stand gap-b\">Who is quoted, by statements in "
                   "the newest texts "
                   "of stories. Two people of one name are one here.</p>\n");
    dl_web_write_people_tabs(&html, site, true);
    DL_HTML(&html,
            "<form class=\"range\" action=\"/speakers\"><label for=\"name\">Name</label><input class=\"box\" "
            "id=\"name\" "
            "name=\"name\" type=\"search\" value=\"%t\" autocomplete=\"off\" spellcheck=\"false\"><button "
            "class=\"btn\">Find</button></form>\n",
            shown->name);
    if (shown->speakers.count) {
        put_table(&html, shown, &site->arena);
        put_pages(&html, shown);
    } else {
        put_nothing(&html, shown);
    }
    dl_web_page_end(&html, site, &page);
}

/* --- for machines --- */

static void write_json(dl_web_response *response, const list *shown, dl_arena *arena) {
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_writer_key(&json, "speakers");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < shown->speakers.count; i++) {
        const dl_quoted_speaker *speaker = &shown->speakers.items[i];
        dl_writer_begin_object(&json);
        dl_writer_member(&json, "speaker", speaker->name);
        dl_writer_key(&json, "statements");
        dl_writer_uint(&json, speaker->statements);
        dl_writer_key(&json, "stories");
        dl_writer_uint(&json, speaker->stories);
        dl_writer_member(&json, "first", dl_time_write(speaker->first_s, arena));
        dl_writer_member(&json, "last", dl_time_write(speaker->last_s, arena));
        dl_writer_end_object(&json);
    }
    dl_writer_end_array(&json);
    dl_writer_key(&json, "page");
    dl_writer_uint(&json, shown->page);
    dl_writer_key(&json, "more");
    dl_writer_bool(&json, shown->speakers.more);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

void dl_web_page_speakers(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    uint64_t page = 1;
    if (!dl_span_to_uint(dl_web_parameter_of(request, "page"), &page)) page = 1; /* web/parameters.h */
    list shown = {.name = dl_web_parameter_of(request, "name"), .page = (uint32_t)page};
    const dl_speakers_request wanted = {
        .beginning = shown.name, .named = true, .first = (shown.page - 1) * ROWS, .count = ROWS};
    site->archive.failed = dl_speakers_list(site->searcher, &wanted, &shown.speakers, &site->arena);
    if (site->archive.failed) return;
    if (request->form == DL_WEB_HTML) {
        write_html(site, request, response, &shown);
    } else {
        write_json(response, &shown, &site->arena);
    }
}
