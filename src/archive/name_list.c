#include "archive/name_list.h"

#include <pthread.h>

#include "archive/folding.h"
#include "base/text.h"

/* Every name is followed by a line end, which no folded text has in it. */
struct dl_name_list {
    pthread_mutex_t lock; /* of all of this */
    dl_buffer text;
    sqlite3_int64 *ids; /* ascending */
    size_t *ends;       /* of the names in the text */
    size_t count, capacity;
    dl_allocator allocator;
};

dl_name_list *dl_name_list_new(const dl_allocator *allocator) {
    dl_name_list *list = dl_allocator_resize(allocator, NULL, sizeof *list);
    if (!list) return NULL;
    *list = (dl_name_list){0};
    if (allocator) list->allocator = *allocator;
    dl_buffer_init(&list->text, 0, &list->allocator);
    pthread_mutex_init(&list->lock, NULL);
    return list;
}

void dl_name_list_free(dl_name_list *list) {
    if (!list) return;
    dl_allocator allocator = list->allocator;
    dl_buffer_release(&list->text);
    if (list->ids) dl_allocator_resize(&allocator, list->ids, 0);
    if (list->ends) dl_allocator_resize(&allocator, list->ends, 0);
    pthread_mutex_destroy(&list->lock);
    dl_allocator_resize(&allocator, list, 0);
}

/* --- folding --- */

static void append_character(dl_buffer *out, uint32_t c) {
    char bytes[4];
    size_t size = dl_utf8_encode(c, bytes);
    dl_buffer_append(out, dl_span_of(bytes, size));
}

static void append_folded(dl_buffer *out, uint32_t c) {
    uint32_t letters[DL_FOLD_MOST];
    dl_folded_char folded = dl_index_fold(c);
    switch (dl_fold_kind_of(folded)) {
    case DL_FOLD_GAP:
        if (out->size && out->data[out->size - 1] != ' ' && out->data[out->size - 1] != '\n')
            dl_buffer_append_byte(out, ' ');
        break;
    case DL_FOLD_DROP:
    case DL_FOLD_APOSTROPHE:
        break;
    case DL_FOLD_SEVERAL:
        for (unsigned i = 0, count = dl_fold_several(c, letters); i < count; i++)
            append_character(out, letters[i]);
        break;
    default:
        append_character(out, dl_fold_char_of(folded));
    }
}

/* Appends the text as it is compared; gaps are one space. */
static void fold(dl_buffer *out, dl_span text) {
    enum { LONGEST = 400 };
    text = dl_text_prefix(text, LONGEST);
    for (size_t at = 0; at < text.size;) append_folded(out, dl_utf8_decode(text, &at));
}

/* --- reading --- */

static bool reserve(dl_name_list *list) {
    if (list->count < list->capacity) return true;
    size_t capacity = list->capacity + list->capacity / 2 + 1000;
    sqlite3_int64 *ids = dl_allocator_resize(&list->allocator, list->ids, capacity * sizeof *ids);
    if (ids) list->ids = ids;
    size_t *ends = ids ? dl_allocator_resize(&list->allocator, list->ends, capacity * sizeof *ends) : NULL;
    if (!ends) return false;
    list->ends = ends;
    list->capacity = capacity;
    return true;
}

/* Without memory what was appended is taken back. */
static bool add(dl_name_list *list, sqlite3_int64 id, dl_span name) {
    size_t before = list->text.size;
    if (!reserve(list)) return false;
    fold(&list->text, name);
    dl_buffer_append_byte(&list->text, '\n');
    if (list->text.failed) {
        list->text.failed = false;
        list->text.size = before;
        return false;
    }
    list->ids[list->count] = id;
    list->ends[list->count++] = list->text.size;
    return true;
}

/* Under the lock. */
static int read_new(dl_name_list *list, sqlite3 *db) {
    sqlite3_stmt *statement;
    bool done = true;
    int result =
        sqlite3_prepare_v2(db, "SELECT id, name FROM person WHERE id > ?1 ORDER BY id", -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    sqlite3_bind_int64(statement, 1, list->count ? list->ids[list->count - 1] : INT64_MIN);
    while (done && sqlite3_step(statement) == SQLITE_ROW) {
        const char *name = (const char *)sqlite3_column_text(statement, 1);
        done = add(list, sqlite3_column_int64(statement, 0),
                   dl_span_of(name, name ? (size_t)sqlite3_column_bytes(statement, 1) : 0));
    }
    result = sqlite3_finalize(statement);
    return done ? result : SQLITE_NOMEM;
}

int dl_name_list_refresh(dl_name_list *list, sqlite3 *db) {
    pthread_mutex_lock(&list->lock);
    int result = read_new(list, db);
    pthread_mutex_unlock(&list->lock);
    return result;
}

/* --- finding --- */

/* The name that the byte is in. */
static size_t name_at(const dl_name_list *list, size_t byte) {
    size_t low = 0, high = list->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (list->ends[middle] <= byte) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static void choose(const dl_name_list *list, dl_span folded, const dl_story_group *group, bool *chosen) {
    dl_span text = dl_buffer_span(&list->text);
    for (size_t at = 0; folded.size && (at = dl_span_find(text, folded, at)) != SIZE_MAX;) {
        size_t name = name_at(list, at);
        chosen[dl_facets_number(group->facets, DL_FACET_AUTHOR, list->ids[name])] = true;
        at = list->ends[name];
    }
    chosen[0] = false; /* what no story has */
}

bool *dl_name_list_choose(dl_name_list *list, sqlite3 *db, const dl_story_group *group, dl_span text,
                          dl_arena *arena, int *result) {
    dl_buffer folded;
    bool *chosen = dl_arena_alloc_zero(arena, group->facets->ids[DL_FACET_AUTHOR].count + (size_t)1);
    dl_buffer_init(&folded, 0, NULL);
    fold(&folded, text);
    *result = chosen && !folded.failed ? SQLITE_OK : SQLITE_NOMEM;
    pthread_mutex_lock(&list->lock);
    if (*result == SQLITE_OK) *result = read_new(list, db);
    if (*result == SQLITE_OK) choose(list, dl_buffer_span(&folded), group, chosen);
    pthread_mutex_unlock(&list->lock);
    dl_buffer_release(&folded);
    return *result == SQLITE_OK ? chosen : NULL;
}
