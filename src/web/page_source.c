#include "web/page_source.h"

#include <stdlib.h>

#include "web/moments.h"
#include "web/source_lines.h"
#include "web/source_places.h"
#include "web/story_facts.h"

enum { PART_BYTES = 1 << 15, MOST_BLOCKS = 2 };

/* --- the head --- */

static void put_captured(dl_web_source *s) {
    DL_HTML(s->html, "captured ");
    dl_web_write_utc(s->html, s->place ? s->place->captured : dl_web_shown(s->story)->first_seen,
                     DL_WEB_MOMENT_LONG);
}

static const char *what_it_is(const dl_web_source *s) {
    return dl_span_starts_with(s->capture.page, DL_SPAN("date ")) ? "a text dump" : "HTML";
}

static void put_stand(dl_web_source *s) {
    DL_HTML(s->html, "<p class=\"stand\">%n bytes of %s, ", (uint64_t)s->capture.page.size, what_it_is(s));
    put_captured(s);
    bool utf8 = !s->capture.charset || strcmp(s->capture.charset, "UTF-8") == 0;
    if (!utf8) DL_HTML(s->html, ", decoded from %s to UTF-8", s->capture.charset);
    DL_HTML(s->html, ".");
    if (s->marked.end > s->marked.start) {
        DL_HTML(s->html, " Marked: ");
        if (s->marked_label) DL_HTML(s->html, "where <b>%s</b> was read, ", s->marked_label);
        DL_HTML(s->html, "bytes %n to %n.", (uint64_t)s->marked.start, (uint64_t)s->marked.end);
    }
    DL_HTML(s->html, "</p>\n");
}

/* --- the rows --- */

static int compare_wanted(const void *a, const void *b) {
    const dl_web_wanted *first = a, *second = b;
    return first->byte < second->byte ? -1 : first->byte > second->byte;
}

static uint32_t find_wanted(const dl_web_source *s, dl_web_wanted *wanted) {
    uint32_t count = 0;
    size_t size = s->capture.page.size;
    for (uint32_t i = 0; i < s->place_count; i++) {
        if (s->places[i].byte < size) wanted[count++] = (dl_web_wanted){s->places[i].byte, 0, 0};
    }
    for (uint32_t i = 0, blocks = 0; i < s->capture.blocks.count && blocks < MOST_BLOCKS; i++) {
        uint32_t offset = s->capture.blocks.items[i].offset;
        if (!offset || offset >= size) continue;
        wanted[count++] = (dl_web_wanted){offset, 0, 0};
        blocks++;
    }
    if (s->marked.end > s->marked.start) wanted[count++] = (dl_web_wanted){s->marked.start, 4, 6};
    if (!count && size) wanted[count++] = (dl_web_wanted){0, 0, 20};
    qsort(wanted, count, sizeof *wanted, compare_wanted);
    return count;
}

/* The address of this page, but for what is appended. */
static dl_span own_address(const dl_web_source *s, const char *view) {
    return dl_arena_format(&s->site->arena, "/story/%lld/source?revision=%lld%s",
                           (long long)s->story->story.id, (long long)dl_web_shown(s->story)->id, view);
}

static void put_views(dl_web_source *s, bool all) {
    uint64_t parts = (s->capture.page.size + PART_BYTES - 1) / PART_BYTES;
    DL_HTML(s->html, "<nav class=\"tabs gap-t\" aria-label=\"Parts\"><a href=\"%l\"", own_address(s, ""));
    if (!all) DL_HTML(s->html, " aria-current=\"true\"");
    DL_HTML(s->html, ">Around what was read</a><a href=\"%l\"", own_address(s, "&view=all"));
    if (all) DL_HTML(s->html, " aria-current=\"true\"");
    DL_HTML(s->html, ">Whole source");
    if (parts > 1) DL_HTML(s->html, ", %n pages", parts);
    DL_HTML(s->html, "</a></nav>\n");
}

static void put_pages(dl_web_source *s, size_t from, size_t to) {
    size_t size = s->capture.page.size;
    if (!from && to >= size) return;
    DL_HTML(
        s->html,
        "<nav class=\"pages gap-t\" aria-label=\"Pages\"><span class=\"second\">bytes %n to %n of %n</span>",
        (uint64_t)from, (uint64_t)(to < size ? to : size), (uint64_t)size);
    if (from)
        DL_HTML(s->html, "<a href=\"%l%d\" rel=\"prev\">Before</a>", own_address(s, "&view=all&from="),
                (int64_t)(from > PART_BYTES ? from - PART_BYTES : 0));
    if (to < size)
        DL_HTML(s->html, "<a href=\"%l%d\" rel=\"next\">Behind</a>", own_address(s, "&view=all&from="),
                (int64_t)to);
    DL_HTML(s->html, "</nav>\n");
}

static void put_rows(dl_web_source *s, const dl_web_request *request) {
    dl_web_wanted wanted[DL_WEB_MOST_PLACES + DL_WEB_MOST_RIVALS + MOST_BLOCKS + 2];
    bool all = dl_span_equal(dl_web_parameter_of(request, "view"), DL_SPAN("all"));
    dl_span address = own_address(s, "&view=all&from=");
    const dl_web_source_view view = {s->capture.page, s->marked, address};
    if (all) {
        uint64_t from = 0;
        if (!dl_span_to_uint(dl_web_parameter_of(request, "from"), &from) || from >= s->capture.page.size)
            from = 0;
        dl_web_write_source_part(s->html, &view, (size_t)from, (size_t)from + PART_BYTES);
        put_pages(s, (size_t)from, (size_t)from + PART_BYTES);
    } else {
        dl_web_write_source_excerpt(s->html, &view, wanted, find_wanted(s, wanted));
    }
    put_views(s, all);
}

/* --- the rail --- */

static void put_places(dl_web_source *s) {
    if (!s->place_count) return;
    bool there = s->capture.state == DL_WEB_CAPTURE_THERE;
    DL_HTML(s->html,
            "<section><h2 class=\"label\">Read from this source</h2><table class=\"table\"><thead><tr><th "
            "scope=\"col\">Value</th><th scope=\"col\" class=\"n\">Byte</th></tr></thead><tbody>");
    for (uint32_t i = 0; i < s->place_count; i++) {
        const dl_web_read_place *place = &s->places[i];
        DL_HTML(s->html, "<tr><td>");
        if (place->rival) {
            DL_HTML(s->html, "<span class=\"second\">rival of %s</span>", place->label);
        } else {
            DL_HTML(s->html, "%s", place->label);
        }
        DL_HTML(s->html, "</td><td class=\"n\">");
        if (there)
            DL_HTML(s->html, "<a href=\"%l&amp;byte=%d#hit\">", own_address(s, ""), (int64_t)place->byte);
        DL_HTML(s->html, "%n", (uint64_t)place->byte);
        if (there) DL_HTML(s->html, "</a>");
        DL_HTML(s->html, "</td></tr>");
    }
    DL_HTML(s->html, "</tbody></table></section>\n");
}

static void put_capture_row(dl_web_source *s, const char *name, dl_span value, bool code) {
    if (!value.size) return;
    if (code) {
        DL_HTML(s->html, "<div><dt>%s</dt><dd><code class=\"tiny\">%t</code></dd></div>", name, value);
    } else {
        DL_HTML(s->html, "<div><dt>%s</dt><dd>%t</dd></div>", name, value);
    }
}

static void put_capture(dl_web_source *s) {
    const dl_story_capture *place = s->place;
    if (!place) return;
    DL_HTML(s->html, "<section><h2 class=\"label\">The capture</h2><dl class=\"facts\">");
    put_capture_row(s, "File", place->path, true);
    if (place->offset.known)
        DL_HTML(s->html, "<div><dt>Record at byte</dt><dd class=\"num\">%n</dd></div>", place->offset.value);
    if (place->member_offset)
        DL_HTML(s->html, "<div><dt>and in what is unpacked there</dt><dd class=\"num\">%n</dd></div>",
                place->member_offset);
    if (place->status)
        DL_HTML(s->html, "<div><dt>Status</dt><dd class=\"num\">%d</dd></div>", (int64_t)place->status);
    put_capture_row(s, "Charset", place->charset, false);
    put_capture_row(s, "Address", place->url, true);
    put_capture_row(s, "Record", place->record_id, true);
    put_capture_row(s, "Digest of the payload", place->digest, true);
    DL_HTML(s->html, "</dl></section>\n");
}

/* --- without the file --- */

static const char *what_to_do(dl_web_capture_state state) {
    switch (state) {
    case DL_WEB_CAPTURE_NO_FILE:
        return "Put it where it was when it was read, as seen from where the server was started, and load "
               "this page "
               "again.";
    case DL_WEB_CAPTURE_NOT_IN_IT:
    case DL_WEB_CAPTURE_OTHER:
        return "It was replaced or changed since. With the file as it was, the source is shown here.";
    case DL_WEB_CAPTURE_TOO_SLOW:
        return "It is compressed as one piece. A file with each record compressed by itself is opened at "
               "once.";
    case DL_WEB_CAPTURE_NO_READER:
        return "dateline serve shows them.";
    default:
        return "Load this page again.";
    }
}

static void put_missing(dl_web_source *s) {
    DL_HTML(s->html, "<p class=\"stand\">The page was ");
    put_captured(s);
    if (!s->place) {
        DL_HTML(s->html, ". The archive does not know from which file it was read.</p>\n");
        return;
    }
    DL_HTML(s->html, ", and %s.</p>\n<p class=\"gap-t\"><code>%t</code>",
            dl_web_why_not_at_hand(s->capture.state), s->place->path);
    if (s->place->offset.known) DL_HTML(s->html, ", record at byte %n", s->place->offset.value);
    DL_HTML(s->html, "</p>\n<p class=\"small second\">%s</p>\n", what_to_do(s->capture.state));
}

/* --- the page --- */

static void put_page(dl_web_source *s, const dl_web_request *request) {
    dl_web_write_story_crumbs(s->html, s->story);
    DL_HTML(s->html, "<h1 class=\"title\">Captured source</h1>\n");
    dl_web_write_story_tabs(s->html, s->story, DL_WEB_TAB_SOURCE);
    bool there = s->capture.state == DL_WEB_CAPTURE_THERE;
    if (there) put_stand(s);
    DL_HTML(s->html, "<div class=\"well gap-t\"><div>\n");
    if (there) {
        dl_web_write_source_bar(s);
        put_rows(s, request);
    } else {
        put_missing(s);
    }
    DL_HTML(s->html, "</div>\n<aside class=\"rail\" aria-label=\"Read from this source\">");
    put_places(s);
    put_capture(s);
    DL_HTML(s->html, "</aside></div>\n");
}

/* --- JSON --- */

static void put_json_number(dl_writer *json, const char *key, uint64_t number) {
    dl_writer_key(json, key);
    dl_writer_uint(json, number);
}

static void put_json_places(dl_web_source *s, dl_writer *json) {
    dl_writer_key(json, "read");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < s->place_count; i++) {
        const dl_web_read_place *place = &s->places[i];
        dl_writer_begin_object(json);
        dl_writer_member(json, "member", place->member);
        put_json_number(json, "byte", place->byte);
        if (place->rival) {
            dl_writer_key(json, "rival");
            dl_writer_bool(json, true);
        }
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void put_json_source(dl_web_source *s, dl_writer *json) {
    const dl_story_capture *place = s->place;
    if (!place) return;
    dl_writer_member(json, "path", place->path);
    if (place->offset.known) put_json_number(json, "offset", place->offset.value);
    dl_writer_member_uint(json, "memberOffset", place->member_offset);
    dl_writer_member(json, "captured", place->captured);
    dl_writer_member(json, "recordId", place->record_id);
    dl_writer_member(json, "digest", place->digest);
}

static void put_json(dl_web_source *s, dl_web_response *response) {
    bool there = s->capture.state == DL_WEB_CAPTURE_THERE;
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    put_json_number(&json, "story", (uint64_t)s->story->story.id);
    put_json_number(&json, "revision", (uint64_t)dl_web_shown(s->story)->id);
    put_json_source(s, &json);
    dl_writer_key(&json, "atHand");
    dl_writer_bool(&json, there);
    if (there) {
        put_json_number(&json, "bytes", s->capture.page.size);
        dl_writer_member(&json, "charset", dl_span_from_string(s->capture.charset));
    } else {
        dl_writer_member(&json, "why", dl_span_from_string(dl_web_why_not_at_hand(s->capture.state)));
    }
    if (s->marked.end > s->marked.start) {
        put_json_number(&json, "start", s->marked.start);
        put_json_number(&json, "end", s->marked.end);
        dl_writer_member(&json, "text",
                         dl_span_sub(s->capture.page, s->marked.start, s->marked.end - s->marked.start));
    }
    put_json_places(s, &json);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

void dl_web_write_source(dl_web_site *site, const dl_web_request *request, const dl_web_story *story,
                         bool json, dl_web_response *response) {
    dl_web_source s = {.site = site, .story = story};
    dl_web_source_read(&s, request);
    if (json) {
        put_json(&s, response);
        return;
    }
    const dl_web_page page = {
        .title = DL_SPAN("Captured source"),
        .json = dl_arena_format(&site->arena, "/story/%lld/source.json?revision=%lld",
                                (long long)story->story.id, (long long)dl_web_shown(story)->id),
    };
    dl_html html = dl_web_begin_html(response);
    s.html = &html;
    dl_web_page_begin(&html, site, &page);
    put_page(&s, request);
    dl_web_page_end(&html, site, &page);
}
