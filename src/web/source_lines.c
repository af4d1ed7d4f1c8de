#include "web/source_lines.h"

enum { LONG_ROW = 160, LONGEST_ROW = 480, MOST_ROWS = 400, LEAST_GAP = 160 };

/* A row also ends where a block does, so that none is looked for in more than that. */
#define BLOCK_BYTES ((size_t)1 << 16)

/* --- rows --- */

static size_t end_of_block(dl_span page, size_t at) {
    return dl_web_character_after(page, (at / BLOCK_BYTES + 1) * BLOCK_BYTES);
}

/* Whether a row may end before `at`: before a tag, behind a comma; if it is long enough behind any space. */
static bool may_end(dl_span page, size_t at, bool long_enough) {
    char before = page.data[at - 1], here = page.data[at];
    bool behind_comma = before == ',' ? here != ' ' : before == ' ' && page.data[at - 2] == ',';
    return here == '<' || behind_comma || (long_enough && before == ' ');
}

/* A row ends with its line; in a long one where it may, once there is enough of it; else anywhere. */
static size_t end_of_row(dl_span page, size_t start) {
    size_t limit = end_of_block(page, start);
    dl_span near = dl_span_sub(page, 0, limit - start > LONG_ROW ? start + LONG_ROW : limit);
    size_t end = dl_span_find_byte(near, '\n', start);
    if (end != SIZE_MAX) return end;
    if (near.size == limit) return limit;
    if (limit - start > LONGEST_ROW) limit = dl_web_character_before(page, start + LONGEST_ROW);
    for (size_t at = start + LONG_ROW / 2; at < limit; at++) {
        if (page.data[at] == '\n' || may_end(page, at, at - start >= LONG_ROW)) return at;
    }
    return limit;
}

static size_t start_behind(dl_span page, dl_web_range row) {
    return row.end < page.size && page.data[row.end] == '\n' ? row.end + 1 : row.end;
}

dl_web_range dl_web_source_row(dl_span page, size_t byte) {
    if (byte >= page.size) byte = page.size ? page.size - 1 : 0;
    size_t start = byte / BLOCK_BYTES * BLOCK_BYTES;
    if (dl_web_character_after(page, start) > byte) start -= start ? BLOCK_BYTES : 0;
    dl_web_range row = {dl_web_character_after(page, start), 0};
    for (;;) {
        row.end = end_of_row(page, row.start);
        size_t next = start_behind(page, row);
        if (next > byte || next >= page.size) return row;
        row.start = next;
    }
}

static dl_web_range row_at(dl_span page, size_t start) {
    return (dl_web_range){start, end_of_row(page, start)};
}

static dl_web_range row_before(dl_span page, dl_web_range row) {
    return row.start ? dl_web_source_row(page, row.start - 1) : row;
}

/* --- writing --- */

static void put_row(dl_html *html, const dl_web_source_view *view, dl_web_range row) {
    dl_span page = view->page;
    size_t start = view->marked.start, end = view->marked.end;
    DL_HTML(html, "<tr id=\"b%d\"><td><a href=\"#b%d\">%n</a></td><td>", (int64_t)row.start,
            (int64_t)row.start, (uint64_t)row.start);
    if (start < row.start) start = row.start;
    if (end > row.end) end = row.end;
    if (start < end) {
        DL_HTML(html, "%t<mark", dl_span_sub(page, row.start, start - row.start));
        if (start == view->marked.start) DL_HTML(html, " id=\"hit\"");
        DL_HTML(html, ">%t</mark>%t", dl_span_sub(page, start, end - start),
                dl_span_sub(page, end, row.end - end));
    } else {
        DL_HTML(html, "%t", dl_span_sub(page, row.start, row.end - row.start));
    }
    DL_HTML(html, "</td></tr>\n");
}

static void put_gap(dl_html *html, const dl_web_source_view *view, size_t from, size_t to) {
    if (from >= to) return;
    DL_HTML(html, "<tr class=\"gap\"><td></td><td>%n %s left out, <a href=\"%l%d\">show</a></td></tr>\n",
            (uint64_t)(to - from), to - from == 1 ? "byte" : "bytes", view->all_from, (int64_t)from);
}

static void begin_rows(dl_html *html) {
    DL_HTML(html, "<div class=\"bytes\" role=\"region\" aria-label=\"Source\" tabindex=\"0\"><table><caption "
                  "class=\"vh\">Source by byte</caption><thead "
                  "class=\"vh\"><tr><th>Byte</th><th>Text</th></tr></thead><tbody>\n");
}

static void end_rows(dl_html *html) {
    DL_HTML(html, "</tbody></table></div>\n");
}

/* Rows from one on, up to so many behind the one that begins at `last`. */
static size_t put_rows(dl_html *html, const dl_web_source_view *view, size_t from, size_t last,
                       uint32_t behind, uint32_t *room) {
    size_t at = from;
    while (at < view->page.size && *room) {
        dl_web_range row = row_at(view->page, at);
        if (row.start > last && !behind--) break;
        put_row(html, view, row);
        at = start_behind(view->page, row);
        --*room;
    }
    return at;
}

void dl_web_write_source_excerpt(dl_html *html, const dl_web_source_view *view, const dl_web_wanted *wanted,
                                 uint32_t count) {
    size_t written = 0; /* up to here all is shown, or said to be left out */
    uint32_t room = MOST_ROWS;
    begin_rows(html);
    for (uint32_t i = 0; i < count && room; i++) {
        dl_web_range row = dl_web_source_row(view->page, wanted[i].byte);
        size_t last = row.start;
        for (uint32_t step = 0; step < wanted[i].before && row.start > written; step++)
            row = row_before(view->page, row);
        if (row.start > written + LEAST_GAP) {
            put_gap(html, view, written, row.start);
            written = row.start;
        }
        written = put_rows(html, view, written, last, wanted[i].behind, &room);
    }
    put_gap(html, view, written, view->page.size);
    end_rows(html);
}

void dl_web_write_source_part(dl_html *html, const dl_web_source_view *view, size_t from, size_t to) {
    dl_span page = view->page;
    dl_web_range row = dl_web_source_row(page, from);
    size_t at = row.start < from ? start_behind(page, row) : row.start;
    begin_rows(html);
    while (at < to && at < page.size) {
        row = row_at(page, at);
        put_row(html, view, row);
        at = start_behind(page, row);
    }
    end_rows(html);
}
