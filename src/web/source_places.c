#include "web/source_places.h"

#include <stdlib.h>

#include "web/at_hand.h"
#include "web/story_timeline.h"

/* --- what was read where --- */

static int compare_places(const void *a, const void *b) {
    const dl_web_read_place *first = a, *second = b;
    return first->byte < second->byte ? -1 : first->byte > second->byte;
}

static void find_values(dl_web_source *s) {
    for (uint32_t i = 0; i < s->cards.told.count && s->place_count < DL_WEB_MOST_PLACES; i++) {
        const dl_web_told *told = &s->cards.told.items[i];
        if (!told->place.has_byte || told->place.byte >= SIZE_MAX) continue;
        s->places[s->place_count++] =
            (dl_web_read_place){(size_t)told->place.byte, dl_web_member_words(told->name), told->name, false};
    }
}

static void find_rivals(dl_web_source *s) {
    static const char *const members[] = {"headline", "datePublished", "dateModified", "author",
                                          "articleSection"};
    enum { MOST = DL_WEB_MOST_RIVALS / DL_COUNT_OF(members) };
    const dl_web_said *found[MOST];
    for (size_t i = 0; i < DL_COUNT_OF(members); i++) {
        dl_span member = dl_span_from_string(members[i]);
        uint32_t count = dl_web_find_said(&s->cards, member, true, found, MOST);
        for (uint32_t j = 0; j < count && j < MOST; j++) {
            const dl_web_provenance *place = &found[j]->place;
            if (place->has_byte)
                s->places[s->place_count++] =
                    (dl_web_read_place){(size_t)place->byte, dl_web_member_words(member), member, true};
        }
    }
}

static void find_body(dl_web_source *s) {
    for (uint32_t i = 0; i < s->capture.blocks.count; i++) {
        const dl_web_place *block = &s->capture.blocks.items[i];
        if (!block->offset) continue;
        if (!s->body.end) s->body.start = block->offset;
        if (block->offset + block->text.size > s->body.end) s->body.end = block->offset + block->text.size;
    }
    if (s->body.end > s->capture.page.size) s->body.end = s->capture.page.size;
}

/* The place that is asked for: by its byte, or by the name of the member. */
static void find_marked(dl_web_source *s, const dl_web_request *request) {
    uint64_t byte;
    dl_span asked = dl_web_parameter_of(request, "byte"), member = dl_web_parameter_of(request, "member");
    bool given = dl_span_to_uint(asked, &byte);
    for (uint32_t i = 0; i < s->place_count; i++) {
        const dl_web_read_place *place = &s->places[i];
        bool is_it =
            asked.size ? given && place->byte == byte : !place->rival && dl_span_equal(place->member, member);
        if (!is_it) continue;
        byte = place->byte;
        given = true;
        s->marked_label = place->rival ? NULL : place->label;
        break;
    }
    if (given && byte < s->capture.page.size) s->marked = dl_web_range_of_value(s->capture.page, byte);
    for (uint32_t i = 0; given && !s->marked_label && i < s->capture.blocks.count; i++) {
        if (s->capture.blocks.items[i].offset != byte) continue;
        s->marked_label = "a block of the text";
    }
}

void dl_web_source_read(dl_web_source *s, const dl_web_request *request) {
    dl_web_read_page(s->site, s->story, &s->capture, &s->place);
    dl_web_cards_begin(&s->cards, s->site, s->story, &s->capture);
    find_values(s);
    find_rivals(s);
    qsort(s->places, s->place_count, sizeof *s->places, compare_places);
    if (s->capture.state != DL_WEB_CAPTURE_THERE) return;
    find_body(s);
    find_marked(s, request);
}

/* --- the whole file as a bar --- */

static double percent_of(const dl_web_source *s, size_t byte) {
    return s->capture.page.size ? 100.0 * (double)byte / (double)s->capture.page.size : 0;
}

static uint32_t count_values(const dl_web_source *s, size_t before) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < s->place_count; i++) count += !s->places[i].rival && s->places[i].byte < before;
    return count;
}

/* How far from its start the page has to be read for nine tenths of the values. */
static void put_finding(const dl_web_source *s) {
    uint32_t all = count_values(s, SIZE_MAX), percent = 1;
    if (all < 3) return;
    while (percent < 100 && count_values(s, s->capture.page.size / 100 * percent + 1) * 10 < all * 9)
        percent++;
    uint32_t first = count_values(s, s->capture.page.size / 100 * percent + 1);
    DL_HTML(s->html,
            "Where on the page things were read: <strong>%s%n of %n values are in the first %n %%</strong>",
            first == all ? "all " : "", (uint64_t)first, (uint64_t)all, (uint64_t)percent);
    if (s->body.end) {
        DL_HTML(s->html, "; the text takes bytes %n to %n", (uint64_t)s->body.start, (uint64_t)s->body.end);
    }
    DL_HTML(s->html, ".");
}

static void put_rect(const dl_web_source *s, const char *class, size_t from, size_t to, int64_t y,
                     int64_t height) {
    DL_HTML(s->html, "<rect class=\"b%s\" x=\"", class);
    dl_web_write_percent(s->html, percent_of(s, from));
    DL_HTML(s->html, "\" width=\"");
    dl_web_write_percent(s->html, percent_of(s, to) - percent_of(s, from));
    DL_HTML(s->html, "\" y=\"%d\" height=\"%d\"/>", y, height);
}

static void put_place_lines(const dl_web_source *s) {
    for (uint32_t i = 0; i < s->place_count; i++) {
        if (s->places[i].byte > s->capture.page.size) continue;
        DL_HTML(s->html, "<line x1=\"");
        dl_web_write_percent(s->html, percent_of(s, s->places[i].byte));
        DL_HTML(s->html, "\" x2=\"");
        dl_web_write_percent(s->html, percent_of(s, s->places[i].byte));
        DL_HTML(s->html, "\" y1=\"%d\" y2=\"32\" stroke=\"currentcolor\"/>",
                (int64_t)(s->places[i].rival ? 18 : 12));
    }
}

static void put_marked_line(const dl_web_source *s) {
    if (s->marked.end <= s->marked.start) return;
    double at = percent_of(s, s->marked.start);
    bool left = at > 60;
    DL_HTML(s->html, "<rect class=\"b on\" x=\"");
    dl_web_write_percent(s->html, at);
    DL_HTML(s->html, "\" width=\"3\" y=\"4\" height=\"30\"/><text class=\"lbl strong\" x=\"");
    dl_web_write_percent(s->html, at);
    DL_HTML(s->html, "\" dx=\"%d\" y=\"10\" text-anchor=\"%s\">%n</text>", (int64_t)(left ? -6 : 8),
            left ? "end" : "start", (uint64_t)s->marked.start);
}

void dl_web_write_source_bar(const dl_web_source *s) {
    DL_HTML(s->html, "<figure class=\"gap-b\"><figcaption class=\"small\">");
    put_finding(s);
    DL_HTML(s->html,
            "</figcaption>\n<svg width=\"100%%\" height=\"50\" role=\"img\" aria-label=\"The page from byte "
            "0 to %n, with "
            "%n places that values were read at, and the text from %n to %n\">",
            (uint64_t)s->capture.page.size, (uint64_t)s->place_count, (uint64_t)s->body.start,
            (uint64_t)s->body.end);
    put_rect(s, " track", 0, s->capture.page.size, 18, 14);
    if (s->body.end) put_rect(s, "", s->body.start, s->body.end, 18, 14);
    put_place_lines(s);
    put_marked_line(s);
    DL_HTML(s->html,
            "<text class=\"lbl\" x=\"0\" y=\"47\">0</text><text class=\"lbl\" x=\"100%%\" y=\"47\" "
            "text-anchor=\"end\">%n</text></svg></figure>\n",
            (uint64_t)s->capture.page.size);
}
