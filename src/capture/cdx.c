#include "capture/cdx.h"

#include "capture/json_parts.h"

bool dl_cdx_read_header(dl_span line, dl_cdx_columns *columns) {
    dl_span rest = dl_span_trim(line), word;
    *columns = (dl_cdx_columns){0};
    if (!dl_span_next_word(&rest, &word) || !dl_span_equal(word, DL_SPAN("CDX"))) return false;
    for (unsigned char column = 1; dl_span_next_word(&rest, &word) && column < UINT8_MAX; column++) {
        unsigned char *place = NULL;
        if (word.size != 1) return false;
        if (word.data[0] == 'a') place = &columns->url;
        if (word.data[0] == 'b') place = &columns->time;
        if (word.data[0] == 'V') place = &columns->offset;
        if (word.data[0] == 'S') place = &columns->length;
        if (word.data[0] == 'g') place = &columns->file_name;
        if (place) *place = column;
    }
    return true;
}

static const char *read_cdx(dl_span line, const dl_cdx_columns *columns, dl_cdx_line *found) {
    dl_span word;
    bool placed = false;
    for (unsigned column = 1; dl_span_next_word(&line, &word); column++) {
        if (dl_span_equal(word, DL_SPAN("-"))) continue;
        if (column == columns->url) found->url = word;
        if (column == columns->time) found->time = word;
        if (column == columns->file_name) found->file_name = word;
        if (column == columns->offset) placed = dl_span_to_uint(word, &found->offset);
        if (column == columns->length && !dl_span_to_uint(word, &found->length))
            return "has no number as its length";
    }
    if (!found->file_name.size) return "has no file name";
    return placed ? NULL : "has no number as its offset";
}

static const char *read_json(dl_span rest, dl_arena *arena, dl_cdx_line *found) {
    dl_json_part member;
    dl_json_step step = DL_JSON_WRONG;
    bool placed = false;
    if (dl_json_enter(&rest, '{')) {
        while ((step = dl_json_next_member(&rest, arena, &member)) == DL_JSON_FOUND) {
            dl_span name = member.name, value = member.is_nested ? DL_SPAN_NONE : member.value;
            if (dl_span_equal(name, DL_SPAN("url"))) found->url = value;
            if (dl_span_equal(name, DL_SPAN("filename"))) found->file_name = value;
            if (dl_span_equal(name, DL_SPAN("offset"))) {
                placed = dl_span_to_uint(value, &found->offset);
                if (!placed) return "has no number as its offset";
            }
            if (dl_span_equal(name, DL_SPAN("length")) && value.size &&
                !dl_span_equal(value, DL_SPAN("null")) && !dl_span_to_uint(value, &found->length))
                return "has no number as its length";
        }
    }
    if (step == DL_JSON_WRONG) return "has no JSON object after its key and time";
    if (!found->file_name.size) return "has no filename in its JSON";
    return placed ? NULL : "has no offset in its JSON";
}

const char *dl_cdx_read_line(dl_span line, const dl_cdx_columns *columns, dl_arena *arena,
                             dl_cdx_line *found) {
    *found = (dl_cdx_line){.length = 0};
    const char *wrong;
    if (columns->file_name || columns->offset) {
        wrong = read_cdx(line, columns, found);
    } else {
        size_t brace = dl_span_find(line, DL_SPAN(" {"), 0);
        if (brace == SIZE_MAX) return "is neither CDXJ nor CDX with a header line that names its columns";
        dl_span head = dl_span_sub(line, 0, brace), key;
        dl_span_next_word(&head, &key);
        dl_span_next_word(&head, &found->time);
        wrong = read_json(dl_span_sub(line, brace + 1, line.size), arena, found);
    }
    if (!wrong && memchr(found->file_name.data, '\0', found->file_name.size))
        wrong = "has a zero byte in its file name";
    return wrong;
}
