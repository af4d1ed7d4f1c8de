#include "output/columns.h"

size_t dl_column_value_bytes(const dl_column *column) {
    static const uint8_t sizes[] = {
        [DL_COLUMN_TIMESTAMP] = 8, [DL_COLUMN_INTEGER] = 8, [DL_COLUMN_DAY] = 4,
        [DL_COLUMN_START] = 4,     [DL_COLUMN_END] = 4,     [DL_COLUMN_STRUCT] = 0,
    };
    return sizes[column->kind];
}

/* --- making them --- */

static bool init_column(const dl_allocator *allocator, dl_column *made, dl_column_kind kind, dl_span name,
                        size_t child_count) {
    *made = (dl_column){.kind = kind, .name = name};
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

static void release_column(const dl_allocator *allocator, dl_column *column) {
    for (size_t i = 0; i < column->child_count; i++) release_column(allocator, &column->children[i]);
    if (column->children) dl_allocator_resize(allocator, column->children, 0);
    if (column->valid.capacity) dl_buffer_release(&column->valid);
    if (column->offsets.capacity) dl_buffer_release(&column->offsets);
    if (column->data.capacity) dl_buffer_release(&column->data);
}

/* How many columns a row has: a date is a text, an instant and a day; what may lie in articleBody is a text,
 * a start and an end. */
static size_t count_columns(const dl_member_row *row) {
    return row->type == DL_TYPE_DATE || row->in_body ? 3 : 1;
}

static size_t count_parts(const dl_member_row *row) {
    size_t count = 0;
    for (size_t i = 0; i < row->part_count; i++) count += count_columns(&row->parts[i]);
    return count;
}

static bool make_row(const dl_allocator *allocator, dl_column *made, const dl_member_row *row);

static bool make_list(const dl_allocator *allocator, dl_column *made, const dl_member_row *row) {
    if (!init_column(allocator, made, DL_COLUMN_LIST, row->name, 1) ||
        !make_row(allocator, &made->children[0], row->item))
        return false;
    for (size_t i = 0; i < row->item->part_count; i++) {
        if (row->item->parts[i].in_body) made->text = &row->item->parts[i];
    }
    return true;
}

static bool make_struct(const dl_allocator *allocator, dl_column *made, const dl_member_row *row) {
    if (!init_column(allocator, made, DL_COLUMN_STRUCT, row->name, count_parts(row))) return false;
    dl_column *next = made->children;
    for (size_t i = 0; i < row->part_count; i++) {
        if (!make_row(allocator, next, &row->parts[i])) return false;
        next += count_columns(&row->parts[i]);
    }
    return true;
}

/* The columns beside a row's first one. */
static bool make_beside(const dl_allocator *allocator, dl_column *made, const dl_member_row *row) {
    bool is_date = row->type == DL_TYPE_DATE;
    bool done = init_column(allocator, &made[0], is_date ? DL_COLUMN_TIMESTAMP : DL_COLUMN_START,
                            is_date ? row->name : DL_SPAN("start"), 0) &&
                init_column(allocator, &made[1], is_date ? DL_COLUMN_DAY : DL_COLUMN_END,
                            is_date ? row->name : DL_SPAN("end"), 0);
    made[0].row = made[1].row = row;
    if (!is_date) return done;
    made[0].suffix = DL_SPAN("Timestamp");
    made[1].suffix = DL_SPAN("Day");
    return done;
}

static bool make_row(const dl_allocator *allocator, dl_column *made, const dl_member_row *row) {
    static const dl_column_kind kinds[] = {
        [DL_TYPE_TEXT] = DL_COLUMN_TEXT,
        [DL_TYPE_DATE] = DL_COLUMN_TEXT,
        [DL_TYPE_INTEGER] = DL_COLUMN_INTEGER,
        [DL_TYPE_BOOLEAN] = DL_COLUMN_BOOLEAN,
    };
    bool done = row->type == DL_TYPE_LIST     ? make_list(allocator, made, row)
                : row->type == DL_TYPE_OBJECT ? make_struct(allocator, made, row)
                                              : init_column(allocator, made, kinds[row->type], row->name, 0);
    made->row = row;
    if (!row->name.size) made->name = DL_SPAN("item");
    return done && (count_columns(row) == 1 || make_beside(allocator, made + 1, row));
}

/* A struct of two texts. */
static bool make_pair(const dl_allocator *allocator, dl_column *made, dl_span name, dl_span first,
                      dl_span second) {
    return init_column(allocator, made, DL_COLUMN_STRUCT, name, 2) &&
           init_column(allocator, &made->children[0], DL_COLUMN_TEXT, first, 0) &&
           init_column(allocator, &made->children[1], DL_COLUMN_TEXT, second, 0);
}

static bool make_provenance(const dl_allocator *allocator, dl_column *made, dl_span name) {
    return init_column(allocator, made, DL_COLUMN_LIST, name, 1) &&
           make_pair(allocator, &made->children[0], DL_SPAN("item"), DL_SPAN("member"), DL_SPAN("place"));
}

static bool is_wanted(uint64_t members, dl_member member) {
    if (dl_members[member].storage == DL_STORED_NOWHERE && member != DL_MEMBER_PROVENANCE) return false;
    return !members || members >> member & 1;
}

bool dl_column_set_init(dl_column_set *columns, uint64_t members, const dl_allocator *allocator) {
    size_t count = 1; /* the error */
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        if (is_wanted(members, i)) count += count_columns(&dl_members[i]);
    }
    *columns =
        (dl_column_set){.allocator = allocator, .has_body = is_wanted(members, DL_MEMBER_ARTICLE_BODY)};
    if (!init_column(allocator, &columns->root, DL_COLUMN_STRUCT, DL_SPAN_NONE, count)) return false;
    dl_column *next = columns->root.children;
    for (dl_member i = 0; i < DL_MEMBER_COUNT; i++) {
        const dl_member_row *row = &dl_members[i];
        if (!is_wanted(members, i)) continue;
        if (i == DL_MEMBER_PROVENANCE) columns->provenance = next;
        if (!(i == DL_MEMBER_PROVENANCE ? make_provenance(allocator, next, row->name)
                                        : make_row(allocator, next, row)))
            return false;
        next += count_columns(row);
    }
    columns->error = next;
    return make_pair(allocator, next, DL_SPAN("error"), DL_SPAN("code"), DL_SPAN("message"));
}

void dl_column_set_release(dl_column_set *columns) {
    release_column(columns->allocator, &columns->root);
}

/* --- cutting them --- */

/* The end of the last of the first `length` values of a column with offsets. */
static size_t end_of(const dl_column *column, size_t length) {
    int32_t end = 0;
    if (length) memcpy(&end, column->offsets.data + length * sizeof end, sizeof end);
    return (size_t)end;
}

/* Cuts to so many bits, and clears those after them. */
static void cut_bits(dl_buffer *bits, size_t count) {
    bits->failed = false;
    bits->size = (count + 7) / 8;
    if (count % 8) bits->data[count / 8] = (char)(bits->data[count / 8] & ((1 << (count % 8)) - 1));
}

void dl_column_cut(dl_column *of, size_t length) {
    size_t child_length = length;
    if (of->kind == DL_COLUMN_LIST) child_length = end_of(of, length);
    for (size_t i = 0; i < of->child_count; i++) dl_column_cut(&of->children[i], child_length);
    of->nulls = 0; /* the last bits may not have found memory, so those that stay are counted */
    for (size_t i = 0; i < length; i++) of->nulls += !(of->valid.data[i / 8] >> (i % 8) & 1);
    of->data.failed = of->offsets.failed = false;
    if (of->kind == DL_COLUMN_BOOLEAN) {
        cut_bits(&of->data, length);
    } else {
        of->data.size = of->kind == DL_COLUMN_TEXT ? end_of(of, length) : length * dl_column_value_bytes(of);
    }
    cut_bits(&of->valid, length);
    if (dl_column_has_offsets(of)) of->offsets.size = length ? (length + 1) * sizeof(int32_t) : 0;
    of->length = length;
}
