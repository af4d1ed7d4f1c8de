/* Records as rows of a table: CSV after RFC 4180, in UTF-8.  The table of members gives the columns. */
#include "output/format.h"
#include "output/writer.h"

/* Lists of long texts, and objects of any parts: JSON in one cell, for which a program has to ask. */
static const uint64_t as_json = UINT64_C(1) << DL_MEMBER_BLOCKS | UINT64_C(1) << DL_MEMBER_LIVE_BLOG_UPDATE |
                                UINT64_C(1) << DL_MEMBER_COMMENTS | UINT64_C(1) << DL_MEMBER_PROVENANCE;

/* These are large, and what they hold is in other columns, or is about these. */
static const uint64_t on_request = UINT64_C(1) << DL_MEMBER_BLOCKS |
                                   UINT64_C(1) << DL_MEMBER_LIVE_BLOG_UPDATE |
                                   UINT64_C(1) << DL_MEMBER_PROVENANCE;

static bool has_columns(uint64_t members, dl_member member) {
    if (member == DL_MEMBER_DISAGREEMENTS) return false;
    return members ? members >> member & 1 : !(on_request >> member & 1);
}

/* --- cells --- */

static bool needs_quotes(dl_span text) {
    if (dl_span_empty(text)) return false;
    if (dl_ascii_is_space(text.data[0]) || dl_ascii_is_space(text.data[text.size - 1])) return true;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        if (c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\0') return true;
    }
    return false;
}

/* Within quotes: a quote is written twice.  NUL ends the text for too many readers. */
static void append_quoted(dl_buffer *out, dl_span text) {
    size_t copied = 0;
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] != '"' && text.data[i] != '\0') continue;
        dl_append_mended(out, dl_span_sub(text, copied, i - copied));
        dl_buffer_append(out, text.data[i] ? DL_SPAN("\"\"") : DL_SPAN("\xEF\xBF\xBD"));
        copied = i + 1;
    }
    dl_append_mended(out, dl_span_sub(text, copied, text.size));
}

static void append_cell(dl_buffer *out, dl_span text) {
    if (!needs_quotes(text)) {
        dl_append_mended(out, text);
        return;
    }
    dl_buffer_append_byte(out, '"');
    append_quoted(out, text);
    dl_buffer_append_byte(out, '"');
}

/* The rest of the buffer, from `start` on, becomes a cell: it is escaped behind itself, and moved back. */
static void make_cell(dl_buffer *out, size_t start) {
    size_t size = out->size - start;
    if (out->failed || !dl_buffer_reserve(out, 3 * size + 2)) return; /* U+FFFD has three bytes */
    append_cell(out, dl_span_of(out->data + start, size));
    out->size -= size;
    memmove(out->data + start, out->data + start + size, out->size - start);
}

/* --- columns --- */

typedef struct csv_row {
    dl_output *output; /* NULL: names are written, not values */
    dl_buffer *out;
    const dl_record *record;
    bool begun;
    dl_span names[4]; /* of the objects that the column is in, and its own */
    size_t depth;
} csv_row;

static void append_name(csv_row *w) {
    for (size_t i = 0; i < w->depth; i++) {
        if (i) dl_buffer_append_byte(w->out, '.');
        dl_buffer_append(w->out, w->names[i]);
    }
}

/* The texts of the items, or of their main parts. */
static void append_joined(csv_row *w, const dl_member_row *row, const void *thing) {
    size_t start = w->out->size;
    for (uint32_t i = 0; i < dl_member_count(row, thing); i++) {
        if (i) dl_buffer_append(w->out, DL_SPAN("; "));
        dl_buffer_append(w->out, dl_member_text(row->item, dl_member_item(row, thing, i)));
    }
    make_cell(w->out, start);
}

static void append_value(csv_row *w, const dl_member_row *row, const void *thing) {
    if (row->type == DL_TYPE_LIST) {
        append_joined(w, row, thing);
    } else {
        append_cell(w->out, dl_member_words(row, thing, &w->output->scratch));
    }
}

static void append_column(csv_row *w, const dl_member_row *row, const void *thing) {
    if (w->begun) dl_buffer_append_byte(w->out, ',');
    w->begun = true;
    if (w->output) {
        append_value(w, row, thing);
    } else {
        append_name(w);
    }
}

/* An object has a column for each part. */
static void append_columns(csv_row *w, const dl_member_row *row, const void *thing) {
    w->names[w->depth++] = row->name;
    if (row->type != DL_TYPE_OBJECT) append_column(w, row, thing);
    for (size_t i = 0; row->type == DL_TYPE_OBJECT && i < row->part_count; i++)
        append_columns(w, &row->parts[i], thing ? dl_member_object(row, thing) : NULL);
    w->depth--;
}

static void append_json(csv_row *w, dl_member member) {
    const dl_member_row *row = &dl_members[member];
    if (w->begun) dl_buffer_append_byte(w->out, ',');
    w->begun = true;
    if (!w->output) {
        dl_buffer_append(w->out, row->name);
        return;
    }
    if (w->record->error_code || (row->storage != DL_STORED_NOWHERE && !dl_member_known(row, w->record)))
        return;
    size_t start = w->out->size;
    dl_write_json_value(w->output, w->out, w->record, member);
    make_cell(w->out, start);
}

static void append_members(csv_row *w, uint64_t members) {
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        if (!has_columns(members, i)) continue;
        if (as_json >> i & 1) {
            append_json(w, i);
        } else {
            append_columns(w, &dl_members[i], w->record);
        }
    }
    if (w->begun) dl_buffer_append_byte(w->out, ',');
}

void dl_write_csv_head(dl_buffer *out, const dl_output_options *options) {
    csv_row w = {.out = out};
    append_members(&w, options->members);
    dl_buffer_append(out, DL_SPAN("error.code,error.message\r\n"));
}

void dl_write_csv(dl_output *output, dl_buffer *out, const dl_record *record) {
    csv_row w = {.output = output, .out = out, .record = record};
    append_members(&w, output->options.members);
    if (record->error_code) append_cell(out, dl_span_from_string(record->error_code));
    dl_buffer_append_byte(out, ',');
    if (record->error_code) append_cell(out, record->error_message);
    dl_buffer_append(out, DL_SPAN("\r\n"));
}
