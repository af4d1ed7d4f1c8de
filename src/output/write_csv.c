/* Records as rows of a table: CSV after RFC 4180, in UTF-8.  The table of members gives the columns. */
#include "output/format.h"
#include "output/writer.h"

/* Lists of long texts, and objects of any parts: JSON in one cell, for which a program has to ask. */
static const uint64_t as_json = UINT64_C(1) << DL_MEMBER_BLOCKS | UINT64_C(1) << DL_MEMBER_LIVE_BLOG_UPDATE |
                                UINT64_C(1) << DL_MEMBER_STATEMENTS | UINT64_C(1) << DL_MEMBER_COMMENTS |
                                UINT64_C(1) << DL_MEMBER_PROVENANCE;

/* These are large, and what they hold is in other columns, or is about these. */
static const uint64_t on_request = UINT64_C(1) << DL_MEMBER_BLOCKS |
                                   UINT64_C(1) << DL_MEMBER_LIVE_BLOG_UPDATE |
                                   UINT64_C(1) << DL_MEMBER_PROVENANCE;

static bool has_columns(const dl_output_options *options, dl_member member) {
    if (member == DL_MEMBER_DISAGREEMENTS || !dl_is_chosen(options, member)) return false;
    return options->members || !(on_request >> member & 1);
}

/* --- names of columns --- */

/* A part of the items of a list. */
static const dl_member_row *part_of_items(const dl_member_row *row, dl_span name) {
    const dl_member_row *part = row->item->type == DL_TYPE_OBJECT ? dl_member_part(row->item, name) : NULL;
    return part && part->type != DL_TYPE_LIST && part->type != DL_TYPE_OBJECT ? part : NULL;
}

bool dl_csv_member(dl_span column, dl_member *member) {
    dl_span name;
    if (!dl_span_split(&column, '.', &name) || !dl_member_find(name, member) ||
        *member == DL_MEMBER_DISAGREEMENTS)
        return false;
    const dl_member_row *row = &dl_members[*member];
    while (dl_span_split(&column, '.', &name)) {
        if (as_json >> *member & 1) return false;
        row = row->type == DL_TYPE_LIST     ? part_of_items(row, name)
              : row->type == DL_TYPE_OBJECT ? dl_member_part(row, name)
                                            : NULL;
        if (!row) return false;
    }
    return true;
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
    dl_span columns;
    bool begun;
    dl_span names[4]; /* of the objects that the column is in, and its own */
    size_t depth;
} csv_row;

/* Whether the column with the present names is one of those chosen; unless `exactly`, an object that it is in
 * may be. */
static bool is_column_chosen(const csv_row *w, bool exactly) {
    dl_span rest = w->columns, column;
    if (!dl_span_present(rest)) return !exactly;
    while (dl_span_split(&rest, ',', &column)) {
        size_t depth = 0;
        while (depth < w->depth && column.size && dl_span_take_part(&column, w->names[depth], DL_SPAN(".")))
            depth++;
        if (!column.size && (depth == w->depth || !exactly)) return true;
    }
    return false;
}

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

/* Begins a column; true if it has a value, false if its name was written. */
static bool begin_column(csv_row *w) {
    if (w->begun) dl_buffer_append_byte(w->out, ',');
    w->begun = true;
    if (!w->output) append_name(w);
    return w->output != NULL;
}

/* One part of all items, empty where an item does not have it; nothing if none has. */
static void append_parts(csv_row *w, const dl_member_row *row, const dl_member_row *part, const void *thing) {
    size_t start = w->out->size;
    bool known = false;
    for (uint32_t i = 0; i < dl_member_count(row, thing); i++) {
        const void *item = dl_member_object(row->item, dl_member_item(row, thing, i));
        dl_span words = dl_member_words(part, item, &w->output->scratch);
        if (i) dl_buffer_append(w->out, DL_SPAN("; "));
        dl_buffer_append(w->out, words);
        known |= words.size > 0;
    }
    if (!known && !w->out->failed) w->out->size = start;
    make_cell(w->out, start);
}

/* The parts of a list's items have columns of their own where these are chosen. */
static void append_columns_of_items(csv_row *w, const dl_member_row *row, const void *thing) {
    for (size_t i = 0; dl_span_present(w->columns) && i < row->item->part_count; i++) {
        const dl_member_row *part = &row->item->parts[i];
        w->names[w->depth++] = part->name;
        if (part_of_items(row, part->name) && is_column_chosen(w, true) && begin_column(w))
            append_parts(w, row, part, thing);
        w->depth--;
    }
}

/* An object has a column for each part. */
static void append_columns(csv_row *w, const dl_member_row *row, const void *thing) {
    w->names[w->depth++] = row->name;
    if (row->type != DL_TYPE_OBJECT && is_column_chosen(w, false) && begin_column(w))
        append_value(w, row, thing);
    if (row->type == DL_TYPE_LIST) append_columns_of_items(w, row, thing);
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

static void append_members(csv_row *w, const dl_output_options *options) {
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        if (!has_columns(options, i)) continue;
        if (as_json >> i & 1) {
            append_json(w, i);
        } else {
            append_columns(w, &dl_members[i], w->record);
        }
    }
    if (w->begun) dl_buffer_append_byte(w->out, ',');
}

void dl_write_csv_head(dl_buffer *out, const dl_output_options *options) {
    csv_row w = {.out = out, .columns = options->columns};
    append_members(&w, options);
    dl_buffer_append(out, DL_SPAN("error.code,error.message\r\n"));
}

void dl_write_csv(dl_output *output, dl_buffer *out, const dl_record *record) {
    csv_row w = {.output = output, .out = out, .record = record, .columns = output->options.columns};
    append_members(&w, &output->options);
    if (record->error_code) append_cell(out, dl_span_from_string(record->error_code));
    dl_buffer_append_byte(out, ',');
    if (record->error_code) append_cell(out, record->error_message);
    dl_buffer_append(out, DL_SPAN("\r\n"));
}
