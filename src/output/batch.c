#include "output/batch.h"

#include "base/text.h"
#include "base/validate.h"
#include "output/columns_export.h"
#include "output/read_date.h"
#include "output/writer.h"

/* Where a text lies in articleBody. */
typedef struct body_span {
    bool known;
    dl_span text;
    uint32_t start, end; /* in code points of articleBody */
} body_span;

struct dl_batch {
    dl_column_set columns;
    dl_arena scratch;
    body_span span; /* of the thing that is being appended */
    size_t most;    /* bytes of text, or items, of a column */
    bool full;
};

dl_batch *dl_batch_new(uint64_t members, uint32_t most, const dl_allocator *allocator) {
    dl_batch *batch = dl_allocator_resize(allocator, NULL, sizeof *batch);
    if (!batch) return NULL;
    *batch = (dl_batch){.most = most && most < INT32_MAX ? most : INT32_MAX};
    dl_arena_init(&batch->scratch, 0, allocator);
    if (dl_column_set_init(&batch->columns, members, allocator)) return batch;
    dl_batch_free(batch);
    return NULL;
}

void dl_batch_free(dl_batch *batch) {
    if (!batch) return;
    const dl_allocator *allocator = batch->columns.allocator;
    dl_column_set_release(&batch->columns);
    dl_arena_release(&batch->scratch);
    dl_allocator_resize(allocator, batch, 0);
}

/* --- appending --- */

static void append_bytes(dl_buffer *out, const void *bytes, size_t size) {
    dl_buffer_append(out, dl_span_of(bytes, size));
}

static void append_bit(dl_buffer *bits, size_t index, bool bit) {
    if (index / 8 >= bits->size) dl_buffer_append_byte(bits, 0);
    if (bit && !bits->failed) bits->data[index / 8] = (char)(bits->data[index / 8] | 1 << (index % 8));
}

/* What all values have: the validity bit, and the end offset of what was appended. */
static void end_value(dl_batch *batch, dl_column *to, bool known) {
    append_bit(&to->valid, to->length, known);
    to->length++;
    to->nulls += !known;
    if (!dl_column_has_offsets(to)) return;
    size_t end = to->kind == DL_COLUMN_TEXT ? to->data.size : to->children[0].length;
    int32_t offset = (int32_t)end;
    if (end > batch->most) batch->full = true;
    if (!to->offsets.size) append_bytes(&to->offsets, &(int32_t){0}, sizeof offset);
    append_bytes(&to->offsets, &offset, sizeof offset);
}

static void append_text(dl_batch *batch, dl_column *to, dl_span text) {
    dl_append_mended(&to->data, text); /* consumers expect well-formed UTF-8 */
    end_value(batch, to, true);
}

static void append_null(dl_batch *batch, dl_column *to) {
    static const char zeros[8] = {0};
    append_bytes(&to->data, zeros, dl_column_value_bytes(to));
    if (to->kind == DL_COLUMN_BOOLEAN) append_bit(&to->data, to->length, false);
    if (to->kind == DL_COLUMN_STRUCT) {
        for (size_t i = 0; i < to->child_count; i++) append_null(batch, &to->children[i]);
    }
    end_value(batch, to, false);
}

/* --- dates --- */

static void append_day(dl_batch *batch, dl_column *to, dl_span date) {
    int64_t days;
    if (!dl_iso_day(&date, &days)) {
        append_null(batch, to);
        return;
    }
    append_bytes(&to->data, &(int32_t){(int32_t)days}, sizeof(int32_t));
    end_value(batch, to, true);
}

static void append_timestamp(dl_batch *batch, dl_column *to, dl_span date) {
    int64_t microseconds;
    if (!dl_iso_instant(date, &microseconds)) {
        append_null(batch, to);
        return;
    }
    append_bytes(&to->data, &microseconds, sizeof microseconds);
    end_value(batch, to, true);
}

/* --- texts that lie in articleBody --- */

/* The whole of articleBody; not known if it is no column, or has to be mended, which could move what is in
 * it. */
static body_span whole_body(const dl_batch *batch, const dl_record *record) {
    dl_span text = record->body.text;
    bool usable = batch->columns.has_body && !record->error_code && text.size <= batch->most &&
                  dl_utf8_valid_prefix(text) == text.size;
    return usable ? (body_span){.text = text} : (body_span){0};
}

/* Takes the text from `rest`, with what is before it and the gap behind it; not known if it is not there. */
static body_span take_span(body_span *rest, size_t at, dl_span text, dl_span gap) {
    dl_span from = dl_span_sub(rest->text, at, rest->text.size), behind = from;
    if (!text.size || !dl_span_take_part(&behind, text, gap)) return (body_span){0};
    uint32_t start = rest->start + (uint32_t)dl_utf8_length(dl_span_sub(rest->text, 0, at));
    uint32_t end = start + (uint32_t)dl_utf8_length(text);
    rest->start = end + (uint32_t)(from.size - behind.size - text.size);
    rest->text = behind;
    return (body_span){.known = true, .text = text, .start = start, .end = end};
}

/* A page can repeat what looks like the start of a text, and hold many texts that are not there; so long ones
 * are not searched for, and the search ends after some misses.  Nearly all links have short texts. */
enum { MOST_SEARCHED_BYTES = 128, MOST_MISSES = 4 };

typedef struct span_search {
    body_span rest; /* where the texts of further items may lie */
    dl_span gap;    /* between two of them */
    unsigned misses;
} span_search;

static body_span next_span(span_search *search, dl_in_body how, dl_span text) {
    if (how == DL_NEXT_IN_BODY) return take_span(&search->rest, 0, text, search->gap);
    if (text.size > MOST_SEARCHED_BYTES || search->misses >= MOST_MISSES) return (body_span){0};
    size_t at = dl_span_find(search->rest.text, text, 0);
    search->misses += at == SIZE_MAX;
    return at == SIZE_MAX ? (body_span){0} : take_span(&search->rest, at, text, DL_SPAN_NONE);
}

/* Captions and embeds are not in articleBody, even if the same text follows. */
static bool is_beside_body(const dl_member_row *list, const void *item) {
    return list == &dl_members[DL_MEMBER_BLOCKS] && !dl_block_is_text(item);
}

static void append_position(dl_batch *batch, dl_column *to) {
    int32_t position = (int32_t)(to->kind == DL_COLUMN_START ? batch->span.start : batch->span.end);
    if (!batch->span.known) {
        append_null(batch, to);
        return;
    }
    append_bytes(&to->data, &position, sizeof position);
    end_value(batch, to, true);
}

/* --- members --- */

static void append_member(dl_batch *batch, dl_column *to, const void *thing);

/* Appends to a column of things that lie side by side in the list: its row has no place of its own. */
static void append_list(dl_batch *batch, dl_column *to, const void *thing) {
    const body_span whole = batch->span;
    span_search search = {.rest = whole, .gap = whole.known ? DL_SPAN("\n") : DL_SPAN("\n\n")};
    uint32_t count = dl_member_count(to->row, thing);
    for (uint32_t i = 0; i < count && !batch->full; i++) {
        const void *item = dl_member_item(to->row, thing, i);
        batch->span = (body_span){0};
        if (to->text && !is_beside_body(to->row, item))
            batch->span = next_span(&search, to->text->in_body, dl_member_text(to->text, item));
        append_member(batch, &to->children[0], item);
    }
    batch->span = whole;
    end_value(batch, to, true);
}

/* The value of the column's row in the thing, or null. */
static void append_member(dl_batch *batch, dl_column *to, const void *thing) {
    const dl_member_row *row = to->row;
    uint64_t integer = 0;
    bool boolean = false, is_item = !row->name.size;
    if (!is_item && !dl_member_known(row, thing) && !row->always) {
        append_null(batch, to);
        return;
    }
    switch (to->kind) {
    case DL_COLUMN_TEXT:
        if (row->in_body && batch->span.known) {
            append_null(batch, to);
        } else {
            append_text(batch, to, dl_member_text(row, thing));
        }
        return;
    case DL_COLUMN_START:
    case DL_COLUMN_END:
        append_position(batch, to);
        return;
    case DL_COLUMN_TIMESTAMP:
        append_timestamp(batch, to, dl_member_text(row, thing));
        return;
    case DL_COLUMN_DAY:
        append_day(batch, to, dl_member_text(row, thing));
        return;
    case DL_COLUMN_INTEGER:
        dl_member_integer(row, thing, &integer);
        append_bytes(&to->data, &integer, sizeof integer);
        break;
    case DL_COLUMN_BOOLEAN:
        dl_member_boolean(row, thing, &boolean);
        append_bit(&to->data, to->length, boolean);
        break;
    case DL_COLUMN_LIST:
        append_list(batch, to, thing);
        return;
    case DL_COLUMN_STRUCT:
        thing = dl_member_object(row, thing);
        for (size_t i = 0; i < to->child_count; i++) append_member(batch, &to->children[i], thing);
        break;
    }
    end_value(batch, to, true);
}

typedef struct telling {
    dl_batch *batch;
    const dl_record *record;
} telling;

static void append_told(void *context, const dl_told *told) {
    telling *self = context;
    dl_span words = dl_value_provenance(self->record, told->value, &self->batch->scratch);
    if (!words.size) return;
    dl_column *entries = &self->batch->columns.provenance->children[0];
    append_text(self->batch, &entries->children[0], told->name);
    append_text(self->batch, &entries->children[1], words);
    end_value(self->batch, entries, true);
}

static void append_provenance(dl_batch *batch, const dl_record *record) {
    telling self = {batch, record};
    dl_arena_reset(&batch->scratch);
    if (!record->error_code) dl_record_each_told(record, &batch->scratch, append_told, &self);
    end_value(batch, batch->columns.provenance, !record->error_code);
}

static void append_error(dl_batch *batch, const dl_record *record) {
    dl_column *to = batch->columns.error;
    if (!record->error_code) {
        append_null(batch, to);
        return;
    }
    append_text(batch, &to->children[0], dl_span_from_string(record->error_code));
    append_text(batch, &to->children[1], record->error_message);
    end_value(batch, to, true);
}

/* Whether an append failed somewhere. */
static bool any_failed(const dl_column *of) {
    bool failed = of->valid.failed || of->offsets.failed || of->data.failed;
    for (size_t i = 0; i < of->child_count; i++) failed |= any_failed(&of->children[i]);
    return failed;
}

dl_batch_result dl_batch_add(dl_batch *batch, const dl_record *record) {
    size_t before = batch->columns.root.length;
    batch->full = before >= batch->most;
    batch->span = whole_body(batch, record);
    for (size_t i = 0; i < batch->columns.root.child_count; i++) {
        dl_column *to = &batch->columns.root.children[i];
        if (to == batch->columns.provenance) {
            append_provenance(batch, record);
        } else if (to == batch->columns.error) {
            append_error(batch, record);
        } else {
            append_member(batch, to, record);
        }
    }
    end_value(batch, &batch->columns.root, true);
    bool failed = any_failed(&batch->columns.root) || batch->scratch.failed;
    if (!failed && !batch->full) return DL_BATCH_DONE;
    dl_column_cut(&batch->columns.root, before);
    return failed ? DL_BATCH_NO_MEMORY : DL_BATCH_FULL;
}

size_t dl_batch_rows(const dl_batch *batch) {
    return batch->columns.root.length;
}

static size_t bytes_of(const dl_column *of) {
    size_t size = of->valid.size + of->offsets.size + of->data.size;
    for (size_t i = 0; i < of->child_count; i++) size += bytes_of(&of->children[i]);
    return size;
}

size_t dl_batch_bytes(const dl_batch *batch) {
    return bytes_of(&batch->columns.root);
}

bool dl_batch_schema(const dl_batch *batch, struct ArrowSchema *schema) {
    return dl_column_set_schema(&batch->columns, schema);
}

bool dl_batch_export(dl_batch *batch, struct ArrowArray *array) {
    return dl_column_set_export(&batch->columns, array);
}
