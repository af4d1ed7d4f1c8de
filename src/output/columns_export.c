#include "output/columns_export.h"

/* What Arrow calls the kinds. */
static const char *const formats[] = {
    [DL_COLUMN_TEXT] = "u",    [DL_COLUMN_TIMESTAMP] = "tsu:UTC",
    [DL_COLUMN_DAY] = "tdD",   [DL_COLUMN_START] = "i",
    [DL_COLUMN_END] = "i",     [DL_COLUMN_INTEGER] = "l",
    [DL_COLUMN_LIST] = "+l",   [DL_COLUMN_STRUCT] = "+s",
    [DL_COLUMN_BOOLEAN] = "b",
};

/* --- the schema --- */

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

static bool make_schema(const dl_column_set *columns, const dl_column *of, struct ArrowSchema *schema) {
    size_t count = of->child_count;
    size_t name_at =
        sizeof(schema_memory) + count * (sizeof(struct ArrowSchema *) + sizeof(struct ArrowSchema));
    schema_memory *memory =
        dl_allocator_resize(columns->allocator, NULL, name_at + of->name.size + of->suffix.size + 1);
    memset(schema, 0, sizeof *schema);
    if (!memory) return false;
    if (columns->allocator) {
        memory->allocator = *columns->allocator;
    } else {
        memory->allocator = (dl_allocator){0};
    }
    char *name = (char *)memory + name_at;
    if (of->name.size) memcpy(name, of->name.data, of->name.size);
    if (of->suffix.size) memcpy(name + of->name.size, of->suffix.data, of->suffix.size);
    name[of->name.size + of->suffix.size] = '\0';
    *schema = (struct ArrowSchema){.format = formats[of->kind],
                                   .name = name,
                                   .flags = of == &columns->root ? 0 : ARROW_FLAG_NULLABLE,
                                   .children = memory->pointers,
                                   .release = release_schema,
                                   .private_data = memory};
    struct ArrowSchema *children = (struct ArrowSchema *)(void *)(memory->pointers + count + 1);
    for (size_t i = 0; i < count; i++) {
        memory->pointers[i] = &children[i];
        if (!make_schema(columns, &of->children[i], &children[i])) {
            release_schema(schema);
            return false;
        }
        schema->n_children++;
    }
    return true;
}

bool dl_column_set_schema(const dl_column_set *columns, struct ArrowSchema *schema) {
    return make_schema(columns, &columns->root, schema);
}

/* --- the values --- */

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
static bool prepare(const dl_column_set *columns, dl_column *of, struct ArrowArray *array) {
    size_t count = of->child_count;
    size_t size = sizeof(array_memory) + count * (sizeof(struct ArrowArray *) + sizeof(struct ArrowArray));
    memset(array, 0, sizeof *array);
    array_memory *memory = dl_allocator_resize(columns->allocator, NULL, size);
    if (!memory) return false;
    memset(memory, 0, size);
    if (columns->allocator) memory->allocator = *columns->allocator;
    array->release = release_array;
    array->private_data = memory;
    array->children = memory->pointers;
    struct ArrowArray *children = (struct ArrowArray *)(void *)(memory->pointers + count + 1);
    bool done = dl_buffer_reserve(&of->valid, 8);
    if (dl_column_has_data(of)) done &= dl_buffer_reserve(&of->data, 8);
    if (dl_column_has_offsets(of)) {
        done &= dl_buffer_reserve(&of->offsets, 8);
        if (done && !of->offsets.size) dl_buffer_append(&of->offsets, dl_span_of("\0\0\0", sizeof(int32_t)));
    }
    for (size_t i = 0; i < count && done; i++) {
        memory->pointers[i] = &children[i];
        array->n_children++;
        done = prepare(columns, &of->children[i], &children[i]);
    }
    return done;
}

static void *take_buffer(dl_buffer *from) {
    void *data = from->data;
    const dl_allocator *allocator = from->allocator;
    dl_buffer_init(from, 0, allocator);
    return data;
}

static void hand_over(dl_column *of, struct ArrowArray *array) {
    array_memory *memory = array->private_data;
    array->length = (int64_t)of->length;
    array->null_count = (int64_t)of->nulls;
    array->buffers = memory->buffers;
    memory->owned[array->n_buffers++] = take_buffer(&of->valid);
    if (dl_column_has_offsets(of)) memory->owned[array->n_buffers++] = take_buffer(&of->offsets);
    if (dl_column_has_data(of)) memory->owned[array->n_buffers++] = take_buffer(&of->data);
    for (int64_t i = 0; i < array->n_buffers; i++) memory->buffers[i] = memory->owned[i];
    if (!of->nulls) memory->buffers[0] = NULL; /* as much as all bits */
    for (size_t i = 0; i < of->child_count; i++) hand_over(&of->children[i], array->children[i]);
    of->length = of->nulls = 0;
}

bool dl_column_set_export(dl_column_set *columns, struct ArrowArray *array) {
    if (!prepare(columns, &columns->root, array)) {
        if (array->release) array->release(array);
        size_t rows = columns->root.length;
        dl_column_cut(&columns->root, rows); /* forgets the failure */
        return false;
    }
    hand_over(&columns->root, array);
    return true;
}
