#include "web/page_speaker.h"

#include "web/names.h"
#include "web/similar.h"
#include "web/speaker_json.h"
#include "web/speaker_parts.h"
#include "web/words.h"

/* --- the head --- */

static void put_roles(dl_html *html, const dl_web_speaker *s) {
    if (!s->role_count) return;
    DL_HTML(html, "Called ");
    for (uint32_t i = 0; i < s->role_count; i++) {
        const char *before = !i ? "" : i + 1 == s->role_count ? " and " : ", ";
        DL_HTML(html, "%s“<bdi>%t</bdi>”", before, s->roles[i]);
    }
    DL_HTML(html, ". ");
}

static void put_head(dl_html *html, const dl_web_speaker *s) {
    DL_HTML(html, "<nav aria-label=\"Where this is\"><ul class=\"crumbs\"><li><a "
                  "href=\"/people\">People</a></li><li><a "
                  "href=\"/speakers\">Quoted</a></li></ul></nav><h1 class=\"title\" dir=\"auto\">");
    if (s->named) {
        DL_HTML(html, "%t", s->name);
    } else {
        DL_HTML(html, "“%t”", s->name);
    }
    DL_HTML(html, "</h1><p class=\"stand gap-b\">");
    put_roles(html, s);
    DL_HTML(html, "%n %s in %n %s at %n %s", (uint64_t)s->count,
            dl_web_plural(s->count, "statement", "statements"), (uint64_t)s->sayings.stories,
            dl_web_plural(s->sayings.stories, "story", "stories"), (uint64_t)s->site_count,
            dl_web_plural(s->site_count, "site", "sites"));
    if (s->sayings.only_newest) DL_HTML(html, "; of what was added last, older ones are not counted");
    DL_HTML(html, ".</p>\n");
}

/* --- the list --- */

static void put_tab(dl_html *html, const dl_web_speaker *s, const dl_web_speaker_view *view, const char *name,
                    bool current) {
    DL_HTML(html, "<a href=\"");
    dl_web_write_speaker_view(html, s, view);
    DL_HTML(html, "\"");
    if (current) DL_HTML(html, " aria-current=\"true\"");
    DL_HTML(html, ">%s</a>", name);
}

static void put_order(dl_html *html, const dl_web_speaker *s, dl_arena *arena) {
    bool chosen = s->since.size || s->until.size;
    DL_HTML(html, "<div class=\"section\"><h2>What was said");
    if (s->since.size)
        DL_HTML(html, "%s%t", s->until.size ? ", " : " since ", dl_web_date_words(s->since, arena));
    if (s->until.size && !dl_span_equal(s->since, s->until))
        DL_HTML(html, "%s%t", s->since.size ? " to " : " until ", dl_web_date_words(s->until, arena));
    DL_HTML(html, "</h2><nav class=\"tabs\" aria-label=\"Order\">");
    put_tab(html, s, &(dl_web_speaker_view){.since = s->since, .until = s->until}, "Newest",
            !s->most_carried);
    put_tab(html, s, &(dl_web_speaker_view){.since = s->since, .until = s->until, .most_carried = true},
            "Most carried", s->most_carried);
    if (chosen) {
        DL_HTML(html, "<a href=\"");
        dl_web_write_speaker_view(html, s, &(dl_web_speaker_view){.most_carried = s->most_carried});
        DL_HTML(html, "\">All %n</a>", (uint64_t)s->count);
    }
    DL_HTML(html, "</nav></div>\n");
}

static void put_pages(dl_html *html, const dl_web_speaker *s) {
    uint64_t first = (uint64_t)(s->page - 1) * DL_WEB_SPEAKER_ROWS, last = first + s->row_count;
    dl_web_speaker_view view = {.since = s->since, .until = s->until, .most_carried = s->most_carried};
    if (s->in_time <= DL_WEB_SPEAKER_ROWS) return;
    DL_HTML(html, "<nav class=\"pages\" aria-label=\"Pages\"><span class=\"second\">%n to %n of %n</span>",
            first + 1, last, (uint64_t)s->in_time);
    if (s->page > 1) {
        view.page = s->page - 1;
        DL_HTML(html, "<a rel=\"prev\" href=\"");
        dl_web_write_speaker_view(html, s, &view);
        DL_HTML(html, "\">Previous %d</a>", (int64_t)DL_WEB_SPEAKER_ROWS);
    }
    if (last < s->in_time) {
        view.page = s->page + 1;
        DL_HTML(html, "<a rel=\"next\" href=\"");
        dl_web_write_speaker_view(html, s, &view);
        DL_HTML(html, "\">Next %d</a>", (int64_t)DL_WEB_SPEAKER_ROWS);
    }
    DL_HTML(html, "</nav>\n");
}

static void put_nothing(dl_html *html, const dl_web_speaker *s) {
    DL_HTML(html, "<div class=\"state\"><p class=\"stand\">%s</p><p><a class=\"btn\" href=\"",
            s->in_time ? "There are fewer than that." : "Nothing was said in this time.");
    dl_web_write_speaker_view(html, s, &(dl_web_speaker_view){.page = 1});
    DL_HTML(html, "\">All %n</a></p></div>\n", (uint64_t)s->count);
}

static void write_html(dl_web_site *site, const dl_web_request *request, dl_web_response *response,
                       const dl_web_speaker *s) {
    const dl_web_page page = {
        .title = s->name, .current = "/people", .json = dl_web_page_as(request, DL_WEB_JSON, &site->arena)};
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    put_head(&html, s);
    dl_web_write_speaker_plot(&html, s);
    DL_HTML(&html, "<div class=\"well\"><div>\n");
    put_order(&html, s, &site->arena);
    if (s->row_count) DL_HTML(&html, "<ol class=\"quotes\">\n");
    for (uint32_t i = 0; i < s->row_count; i++) dl_web_write_quoted(&html, site, s, &s->rows[i]);
    if (s->row_count) DL_HTML(&html, "</ol>\n");
    if (!s->row_count) put_nothing(&html, s);
    put_pages(&html, s);
    DL_HTML(&html, "</div>\n");
    dl_web_write_speaker_rail(&html, s);
    DL_HTML(&html, "</div>\n");
    dl_web_page_end(&html, site, &page);
}

void dl_web_page_speaker(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    dl_web_speaker speaker;
    if (dl_web_speaker_read(&speaker, site, request)) {
        if (request->form == DL_WEB_HTML) {
            write_html(site, request, response, &speaker);
        } else {
            dl_web_write_speaker_json(response, site, &speaker);
        }
    } else if (!site->archive.failed) {
        dl_web_no_such_name(site, response, DL_GROUP_SPEAKER, speaker.asked);
    }
}
