#include "output/batch.h"

#include "base/text.h"
#include "base/validate.h"
#include "output/arrow.h"
#include "record/members.h"

/* --- columns --- */

typedef enum column_kind {
    COLUMN_TEXT,
    COLUMN_TIMESTAMP, /* of a date: the instant, if the page determines it */
    COLUMN_DAY,       /* of a date: the day that the page gives */
    COLUMN_INTEGER,
    COLUMN_BOOLEAN,
    COLUMN_LIST,
    COLUMN_STRUCT,
    COLUMN_MAP, /* a list of structs of key and value */
} column_kind;

typedef struct column column;
struct column {
    column_kind kind;
    const dl_member_row *row; /* where values come from; NULL: appended by code */
    dl_span name, suffix;     /* the column's name is both together */
    bool required;            /* never null */
    column *children;
    size_t child_count;

    size_t length, nulls;
    dl_buffer valid;   /* a bit for each */
    dl_buffer offsets; /* of int32_t: length + 1 of them, for texts and lists */
    dl_buffer data;    /* of the kind's type; bits for booleans */
};

struct dl_batch {
    const dl_allocator *allocator;
    column root; /* a struct with a child for each member */
    dl_arena scratch;
    column *provenance, *error; /* among the children, or NULL */
    size_t most;                /* bytes of text, or items, of a column */
    bool full;
};

/* What Arrow calls the kinds. */
static const char *const formats[] = {
    [COLUMN_TEXT] = "u",    [COLUMN_TIMESTAMP] = "tsu:UTC", [COLUMN_DAY] = "tdD",   [COLUMN_INTEGER] = "l",
    [COLUMN_BOOLEAN] = "b", [COLUMN_LIST] = "+l",           [COLUMN_STRUCT] = "+s", [COLUMN_MAP] = "+m",
};

static bool has_offsets(column_kind kind) {
    return kind == COLUMN_TEXT || kind == COLUMN_LIST || kind == COLUMN_MAP;
}

static bool has_data(column_kind kind) {
    return kind != COLUMN_LIST && kind != COLUMN_MAP && kind != COLUMN_STRUCT;
}

/* --- making columns --- */

static bool init_column(dl_batch *batch, column *made, column_kind kind, size_t child_count) {
    const dl_allocator *allocator = batch->allocator;
    *made = (column){.kind = kind};
    dl_buffer_init(&made->valid, 0, allocator);
    dl_buffer_init(&made->offsets, 0, allocator);
    dl_buffer_init(&made->data, 0, allocator);
    if (!child_count) return true;
    made->children = dl_allocator_resize(allocator, NULL, child_count * sizeof *made->children);
    if (!made->children) return false;
    memset(made->children, 0, child_count * sizeof *made->children);
    made->child_count = child_count;
    return true;
}

static void release_column(const dl_allocator *allocator, column *old) {
    for (size_t i = 0; i < old->child_count; i++) release_column(allocator, &old->children[i]);
    if (old->children) dl_allocator_resize(allocator, old->children, 0);
    if (old->valid.capacity) dl_buffer_release(&old->valid);
    if (old->offsets.capacity) dl_buffer_release(&old->offsets);
    if (old->data.capacity) dl_buffer_release(&old->data);
}

static bool make_by_hand(dl_batch *batch, column *made, column_kind kind, dl_span name, size_t child_count) {
    bool done = init_column(batch, made, kind, child_count);
    made->name = name;
    return done;
}

/* The columns of a row: one, but for a date of the record itself. */
static bool make_column(dl_batch *batch, column *made, const dl_member_row *row) {
    static const column_kind kinds[] = {
        [DL_TYPE_TEXT] = COLUMN_TEXT,       [DL_TYPE_DATE] = COLUMN_TEXT, [DL_TYPE_INTEGER] = COLUMN_INTEGER,
        [DL_TYPE_BOOLEAN] = COLUMN_BOOLEAN, [DL_TYPE_LIST] = COLUMN_LIST, [DL_TYPE_OBJECT] = COLUMN_STRUCT,
    };
    size_t children = row->type == DL_TYPE_LIST ? 1 : row->type == DL_TYPE_OBJECT ? row->part_count : 0;
    bool done = init_column(batch, made, kinds[row->type], children);
    made->row = row;
    made->name = row->name.size ? row->name : DL_SPAN("item");
    if (row->type == DL_TYPE_LIST) return done && make_column(batch, &made->children[0], row->item);
    for (size_t i = 0; done && i < children; i++)
        done = make_column(batch, &made->children[i], &row->parts[i]);
    return done;
}

static bool make_map(dl_batch *batch, column *made, dl_span name) {
    if (!make_by_hand(batch, made, COLUMN_MAP, name, 1)) return false;
    column *entries = &made->children[0];
    if (!make_by_hand(batch, entries, COLUMN_STRUCT, DL_SPAN("entries"), 2) ||
        !make_by_hand(batch, &entries->children[0], COLUMN_TEXT, DL_SPAN("key"), 0) ||
        !make_by_hand(batch, &entries->children[1], COLUMN_TEXT, DL_SPAN("value"), 0))
        return false;
    entries->required = entries->children[0].required = true;
    return true;
}

static bool make_error(dl_batch *batch, column *made) {
    return make_by_hand(batch, made, COLUMN_STRUCT, DL_SPAN("error"), 2) &&
           make_by_hand(batch, &made->children[0], COLUMN_TEXT, DL_SPAN("code"), 0) &&
           make_by_hand(batch, &made->children[1], COLUMN_TEXT, DL_SPAN("message"), 0);
}

static bool is_wanted(uint64_t members, dl_member member) {
    if (dl_members[member].storage == DL_STORED_NOWHERE && member != DL_MEMBER_PROVENANCE) return false;
    return !members || members >> member & 1;
}

static size_t count_columns(uint64_t members) {
    size_t count = 1; /* the error */
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        if (is_wanted(members, i)) count += dl_members[i].type == DL_TYPE_DATE ? 3 : 1;
    }
    return count;
}

/* A date's text, instant and day. */
static bool make_date_columns(dl_batch *batch, column *made, const dl_member_row *row) {
    bool done = make_column(batch, &made[0], row) && init_column(batch, &made[1], COLUMN_TIMESTAMP, 0) &&
                init_column(batch, &made[2], COLUMN_DAY, 0);
    made[1].row = made[2].row = row;
    made[1].name = made[2].name = row->name;
    made[1].suffix = DL_SPAN("Timestamp");
    made[2].suffix = DL_SPAN("Day");
    return done;
}

static bool make_columns(dl_batch *batch, uint64_t members) {
    if (!init_column(batch, &batch->root, COLUMN_STRUCT, count_columns(members))) return false;
    batch->root.required = true;
    column *next = batch->root.children;
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        const dl_member_row *row = &dl_members[i];
        if (!is_wanted(members, i)) continue;
        bool done = i == DL_MEMBER_PROVENANCE   ? make_map(batch, next, row->name)
                    : row->type == DL_TYPE_DATE ? make_date_columns(batch, next, row)
                                                : make_column(batch, next, row);
        if (!done) return false;
        if (i == DL_MEMBER_PROVENANCE) batch->provenance = next;
        next += row->type == DL_TYPE_DATE ? 3 : 1;
    }
    batch->error = next;
    return make_error(batch, next);
}

dl_batch *dl_batch_new(uint64_t members, uint32_t most, const dl_allocator *allocator) {
    dl_batch *batch = dl_allocator_resize(allocator, NULL, sizeof *batch);
    if (!batch) return NULL;
    *batch = (dl_batch){.allocator = allocator, .most = most && most < INT32_MAX ? most : INT32_MAX};
    dl_arena_init(&batch->scratch, 0, allocator);
    if (make_columns(batch, members)) return batch;
    dl_batch_free(batch);
    return NULL;
}

void dl_batch_free(dl_batch *batch) {
    if (!batch) return;
    release_column(batch->allocator, &batch->root);
    dl_arena_release(&batch->scratch);
    dl_allocator_resize(batch->allocator, batch, 0);
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
static void end_value(dl_batch *batch, column *to, bool known) {
    append_bit(&to->valid, to->length, known);
    to->length++;
    to->nulls += !known;
    if (!has_offsets(to->kind)) return;
    size_t end = to->kind == COLUMN_TEXT ? to->data.size : to->children[0].length;
    int32_t offset = (int32_t)end;
    if (end > batch->most) batch->full = true;
    if (!to->offsets.size) append_bytes(&to->offsets, &(int32_t){0}, sizeof offset);
    append_bytes(&to->offsets, &offset, sizeof offset);
}

static void append_text(dl_batch *batch, column *to, dl_span text) {
    /* Paths and headers can contain any bytes, but consumers expect well-formed UTF-8. */
    for (size_t good; text.size; text = dl_span_sub(text, good, text.size)) {
        good = dl_utf8_valid_prefix(text);
        dl_buffer_append(&to->data, dl_span_sub(text, 0, good));
        if (good == text.size) break;
        dl_utf8_decode(text, &good);
        dl_buffer_append(&to->data, DL_SPAN("\xEF\xBF\xBD"));
    }
    end_value(batch, to, true);
}

static void append_null(dl_batch *batch, column *to) {
    static const char zeros[8] = {0};
    switch (to->kind) {
    case COLUMN_TIMESTAMP:
    case COLUMN_INTEGER:
        append_bytes(&to->data, zeros, 8);
        break;
    case COLUMN_DAY:
        append_bytes(&to->data, zeros, 4);
        break;
    case COLUMN_BOOLEAN:
        append_bit(&to->data, to->length, false);
        break;
    case COLUMN_STRUCT:
        for (size_t i = 0; i < to->child_count; i++) append_null(batch, &to->children[i]);
        break;
    case COLUMN_TEXT:
    case COLUMN_LIST:
    case COLUMN_MAP:
        break;
    }
    end_value(batch, to, false);
}

/* The number of two or four digits at that place. */
static int64_t number_at(dl_span text, size_t at, size_t digits) {
    uint64_t number = 0;
    dl_span_to_uint(dl_span_sub(text, at, digits), &number);
    return (int64_t)number;
}

/* Days from 1970-01-01 to a record's date, which begins with YYYY-MM-DD. */
static int64_t day_of(dl_span date) {
    int64_t year = number_at(date, 0, 4), month = number_at(date, 5, 2), day = number_at(date, 8, 2);
    int64_t y = month > 2 ? year : year - 1; /* years begin in March, so that the leap day is the last */
    int64_t era = y / 400, year_of_era = y % 400;
    int64_t day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

enum { DAY_SIZE = sizeof "2024-05-03" - 1, SECOND_SIZE = sizeof "2024-05-03T18:19:08" - 1 };

static void append_day(dl_batch *batch, column *to, dl_span date) {
    if (date.size < DAY_SIZE) {
        append_null(batch, to);
        return;
    }
    int32_t day = (int32_t)day_of(date);
    append_bytes(&to->data, &day, sizeof day);
    end_value(batch, to, true);
}

/* A date is an instant only if it has a time and an offset. */
static void append_timestamp(dl_batch *batch, column *to, dl_span date) {
    dl_span zone = dl_span_sub(date, SECOND_SIZE, date.size);
    if (!zone.size) {
        append_null(batch, to);
        return;
    }
    int64_t seconds = day_of(date) * 86400 + number_at(date, 11, 2) * 3600 + number_at(date, 14, 2) * 60 +
                      number_at(date, 17, 2);
    int64_t offset =
        zone.size == sizeof "+02:00" - 1 ? number_at(zone, 1, 2) * 60 + number_at(zone, 4, 2) : 0;
    int64_t microseconds = (seconds - offset * (zone.data[0] == '-' ? -60 : 60)) * 1000000;
    append_bytes(&to->data, &microseconds, sizeof microseconds);
    end_value(batch, to, true);
}

static void append_member(dl_batch *batch, column *to, const void *thing);

/* Appends to a column of things that lie side by side in the list: its row has no place of its own. */
static void append_list(dl_batch *batch, column *to, const void *thing) {
    uint32_t count = dl_member_count(to->row, thing);
    for (uint32_t i = 0; i < count && !batch->full; i++)
        append_member(batch, &to->children[0], dl_member_item(to->row, thing, i));
    end_value(batch, to, true);
}

/* The value of the column's row in the thing, or null. */
static void append_member(dl_batch *batch, column *to, const void *thing) {
    const dl_member_row *row = to->row;
    uint64_t integer = 0;
    bool boolean = false, is_item = !row->name.size;
    if (!is_item && !dl_member_known(row, thing) && !row->always) {
        append_null(batch, to);
        return;
    }
    switch (to->kind) {
    case COLUMN_TEXT:
        append_text(batch, to, dl_member_text(row, thing));
        return;
    case COLUMN_TIMESTAMP:
        append_timestamp(batch, to, dl_member_text(row, thing));
        return;
    case COLUMN_DAY:
        append_day(batch, to, dl_member_text(row, thing));
        return;
    case COLUMN_INTEGER:
        dl_member_integer(row, thing, &integer);
        append_bytes(&to->data, &integer, sizeof integer);
        break;
    case COLUMN_BOOLEAN:
        dl_member_boolean(row, thing, &boolean);
        append_bit(&to->data, to->length, boolean);
        break;
    case COLUMN_LIST:
        append_list(batch, to, thing);
        return;
    case COLUMN_STRUCT:
        thing = dl_member_object(row, thing);
        for (size_t i = 0; i < to->child_count; i++) append_member(batch, &to->children[i], thing);
        break;
    case COLUMN_MAP:
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
    column *entries = &self->batch->provenance->children[0];
    append_text(self->batch, &entries->children[0], told->name);
    append_text(self->batch, &entries->children[1], words);
    end_value(self->batch, entries, true);
}

static void append_provenance(dl_batch *batch, const dl_record *record) {
    telling self = {batch, record};
    dl_arena_reset(&batch->scratch);
    if (!record->error_code) dl_record_each_told(record, &batch->scratch, append_told, &self);
    end_value(batch, batch->provenance, !record->error_code);
}

static void append_error(dl_batch *batch, const dl_record *record) {
    column *to = batch->error;
    if (!record->error_code) {
        append_null(batch, to);
        return;
    }
    append_text(batch, &to->children[0], dl_span_from_string(record->error_code));
    append_text(batch, &to->children[1], record->error_message);
    end_value(batch, to, true);
}

/* Whether an append failed somewhere. */
static bool any_failed(const column *of) {
    bool failed = of->valid.failed || of->offsets.failed || of->data.failed;
    for (size_t i = 0; i < of->child_count; i++) failed |= any_failed(&of->children[i]);
    return failed;
}

static size_t size_of_data(const column *of, size_t length) {
    switch (of->kind) {
    case COLUMN_TEXT: {
        int32_t end = 0;
        if (length) memcpy(&end, of->offsets.data + length * sizeof end, sizeof end);
        return (size_t)end;
    }
    case COLUMN_TIMESTAMP:
    case COLUMN_INTEGER:
        return length * 8;
    case COLUMN_DAY:
        return length * 4;
    case COLUMN_BOOLEAN:
        return (length + 7) / 8;
    default:
        return 0;
    }
}

/* Cuts to so many bits, and clears those after them. */
static void cut_bits(dl_buffer *bits, size_t count) {
    bits->failed = false;
    bits->size = (count + 7) / 8;
    if (count % 8) bits->data[count / 8] = (char)(bits->data[count / 8] & ((1 << (count % 8)) - 1));
}

/* Removes what was appended for the rows from `length` on. */
static void cut(column *of, size_t length) {
    size_t child_length = length;
    if (has_offsets(of->kind) && of->kind != COLUMN_TEXT) {
        int32_t end = 0;
        if (length) memcpy(&end, of->offsets.data + length * sizeof end, sizeof end);
        child_length = (size_t)end;
    }
    for (size_t i = 0; i < of->child_count; i++) cut(&of->children[i], child_length);
    of->nulls = 0; /* the last bits may not have found memory, so those that stay are counted */
    for (size_t i = 0; i < length; i++) of->nulls += !(of->valid.data[i / 8] >> (i % 8) & 1);
    of->data.failed = of->offsets.failed = false;
    if (of->kind == COLUMN_BOOLEAN) {
        cut_bits(&of->data, length);
    } else {
        of->data.size = size_of_data(of, length);
    }
    cut_bits(&of->valid, length);
    if (has_offsets(of->kind)) of->offsets.size = length ? (length + 1) * sizeof(int32_t) : 0;
    of->length = length;
}

dl_batch_result dl_batch_add(dl_batch *batch, const dl_record *record) {
    size_t before = batch->root.length;
    batch->full = before >= batch->most;
    for (size_t i = 0; i < batch->root.child_count; i++) {
        column *to = &batch->root.children[i];
        if (to == batch->provenance) {
            append_provenance(batch, record);
        } else if (to == batch->error) {
            append_error(batch, record);
        } else {
            append_member(batch, to, record);
        }
    }
    end_value(batch, &batch->root, true);
    bool failed = any_failed(&batch->root) || batch->scratch.failed;
    if (!failed && !batch->full) return DL_BATCH_DONE;
    cut(&batch->root, before);
    return failed ? DL_BATCH_NO_MEMORY : DL_BATCH_FULL;
}

size_t dl_batch_rows(const dl_batch *batch) {
    return batch->root.length;
}

static size_t bytes_of(const column *of) {
    size_t size = of->valid.size + of->offsets.size + of->data.size;
    for (size_t i = 0; i < of->child_count; i++) size += bytes_of(&of->children[i]);
    return size;
}

size_t dl_batch_bytes(const dl_batch *batch) {
    return bytes_of(&batch->root);
}

/* --- export: the schema --- */

typedef struct schema_memory {
    dl_allocator allocator;
    struct ArrowSchema *pointers[1]; /* one for each child, then the children, then the name */
} schema_memory;

static void release_schema(struct ArrowSchema *schema) {
    for (int64_t i = 0; i < schema->n_children; i++) {
        struct ArrowSchema *child = schema->children[i];
        if (child->release) child->release(child); /* it may have been moved away */
    }
    schema_memory *memory = schema->private_data;
    dl_allocator allocator = memory->allocator;
    dl_allocator_resize(&allocator, memory, 0);
    schema->release = NULL;
}

static bool make_schema(const dl_batch *batch, const column *of, struct ArrowSchema *schema) {
    size_t count = of->child_count;
    size_t name_at =
        sizeof(schema_memory) + count * (sizeof(struct ArrowSchema *) + sizeof(struct ArrowSchema));
    schema_memory *memory =
        dl_allocator_resize(batch->allocator, NULL, name_at + of->name.size + of->suffix.size + 1);
    memset(schema, 0, sizeof *schema);
    if (!memory) return false;
    if (batch->allocator) {
        memory->allocator = *batch->allocator;
    } else {
        memory->allocator = (dl_allocator){0};
    }
    char *name = (char *)memory + name_at;
    if (of->name.size) memcpy(name, of->name.data, of->name.size);
    if (of->suffix.size) memcpy(name + of->name.size, of->suffix.data, of->suffix.size);
    name[of->name.size + of->suffix.size] = '\0';
    *schema = (struct ArrowSchema){.format = formats[of->kind],
                                   .name = name,
                                   .flags = of->required ? 0 : ARROW_FLAG_NULLABLE,
                                   .children = memory->pointers,
                                   .release = release_schema,
                                   .private_data = memory};
    struct ArrowSchema *children = (struct ArrowSchema *)(void *)(memory->pointers + count + 1);
    for (size_t i = 0; i < count; i++) {
        memory->pointers[i] = &children[i];
        if (!make_schema(batch, &of->children[i], &children[i])) {
            release_schema(schema);
            return false;
        }
        schema->n_children++;
    }
    return true;
}

bool dl_batch_schema(const dl_batch *batch, struct ArrowSchema *schema) {
    return make_schema(batch, &batch->root, schema);
}

/* --- export: the rows --- */

enum { MOST_BUFFERS = 3 };

typedef struct array_memory {
    dl_allocator allocator;
    void *owned[MOST_BUFFERS]; /* to be freed */
    const void *buffers[MOST_BUFFERS];
    struct ArrowArray *pointers[1]; /* one for each child, then the children */
} array_memory;

static void release_array(struct ArrowArray *array) {
    for (int64_t i = 0; i < array->n_children; i++) {
        struct ArrowArray *child = array->children[i];
        if (child->release) child->release(child);
    }
    array_memory *memory = array->private_data;
    dl_allocator allocator = memory->allocator;
    for (size_t i = 0; i < MOST_BUFFERS; i++) {
        if (memory->owned[i]) dl_allocator_resize(&allocator, memory->owned[i], 0);
    }
    dl_allocator_resize(&allocator, memory, 0);
    array->release = NULL;
}

/* Allocates everything before the export: consumers may access even empty buffers. */
static bool prepare(const dl_batch *batch, column *of, struct ArrowArray *array) {
    size_t count = of->child_count;
    size_t size = sizeof(array_memory) + count * (sizeof(struct ArrowArray *) + sizeof(struct ArrowArray));
    memset(array, 0, sizeof *array);
    array_memory *memory = dl_allocator_resize(batch->allocator, NULL, size);
    if (!memory) return false;
    memset(memory, 0, size);
    if (batch->allocator) memory->allocator = *batch->allocator;
    array->release = release_array;
    array->private_data = memory;
    array->children = memory->pointers;
    struct ArrowArray *children = (struct ArrowArray *)(void *)(memory->pointers + count + 1);
    bool done = dl_buffer_reserve(&of->valid, 8);
    if (has_data(of->kind)) done &= dl_buffer_reserve(&of->data, 8);
    if (has_offsets(of->kind)) {
        done &= dl_buffer_reserve(&of->offsets, 8);
        if (done && !of->offsets.size) append_bytes(&of->offsets, &(int32_t){0}, sizeof(int32_t));
    }
    for (size_t i = 0; i < count && done; i++) {
        memory->pointers[i] = &children[i];
        array->n_children++;
        done = prepare(batch, &of->children[i], &children[i]);
    }
    return done;
}

static void *take_buffer(dl_buffer *from) {
    void *data = from->data;
    const dl_allocator *allocator = from->allocator;
    dl_buffer_init(from, 0, allocator);
    return data;
}

static void hand_over(column *of, struct ArrowArray *array) {
    array_memory *memory = array->private_data;
    array->length = (int64_t)of->length;
    array->null_count = (int64_t)of->nulls;
    array->buffers = memory->buffers;
    memory->owned[array->n_buffers++] = take_buffer(&of->valid);
    if (has_offsets(of->kind)) memory->owned[array->n_buffers++] = take_buffer(&of->offsets);
    if (has_data(of->kind)) memory->owned[array->n_buffers++] = take_buffer(&of->data);
    for (int64_t i = 0; i < array->n_buffers; i++) memory->buffers[i] = memory->owned[i];
    if (!of->nulls) memory->buffers[0] = NULL; /* as much as all bits */
    for (size_t i = 0; i < of->child_count; i++) hand_over(&of->children[i], array->children[i]);
    of->length = of->nulls = 0;
}

bool dl_batch_export(dl_batch *batch, struct ArrowArray *array) {
    if (!prepare(batch, &batch->root, array)) {
        if (array->release) array->release(array);
        size_t rows = batch->root.length;
        cut(&batch->root, rows); /* forgets the failure */
        return false;
    }
    hand_over(&batch->root, array);
    return true;
}
