#include "archive/facets.h"

/* --- memory --- */

static void *resize(const dl_facets *facets, void *memory, size_t size) {
    return dl_allocator_resize(facets->allocator, memory, size);
}

static void release(const dl_facets *facets, void *memory) {
    if (memory) resize(facets, memory, 0);
}

void dl_facets_init(dl_facets *facets, const dl_allocator *allocator) {
    *facets = (dl_facets){.allocator = allocator};
}

static void release_ids(dl_facets *facets, dl_facet_ids *ids) {
    release(facets, ids->ids);
    release(facets, ids->slots);
    *ids = (dl_facet_ids){0};
}

void dl_facets_release(dl_facets *facets) {
    release(facets, facets->rows);
    release(facets, facets->revisions);
    release(facets, facets->published);
    release(facets, facets->index);
    release(facets, facets->more_authors);
    for (size_t i = 0; i < DL_FACET_COUNT; i++) release_ids(facets, &facets->ids[i]);
    dl_facets_init(facets, facets->allocator);
}

/* An array with room for `count` items of that size; false without memory, and the old one stays. */
static bool make_room(const dl_facets *facets, void **array, size_t count, size_t item_size) {
    void *larger = count <= SIZE_MAX / item_size
                       ? dl_allocator_resize(facets->allocator, *array, count * item_size)
                       : NULL;
    if (!larger) return false;
    *array = larger;
    return true;
}

bool dl_facets_reserve(dl_facets *facets, uint32_t count) {
    if (count <= facets->capacity) return true;
    uint64_t more = facets->capacity + facets->capacity / 2u + 1024u;
    uint64_t capacity = count > more ? count : more;
    if (capacity > UINT32_MAX - 1) return false;
    if (!make_room(facets, (void **)&facets->rows, capacity, sizeof *facets->rows) ||
        !make_room(facets, (void **)&facets->revisions, capacity, sizeof *facets->revisions) ||
        !make_room(facets, (void **)&facets->published, capacity, sizeof *facets->published))
        return false;
    facets->capacity = (uint32_t)capacity;
    return true;
}

/* --- numbers of sites, authors and the like --- */

static uint32_t slot_of(const dl_facet_ids *ids, sqlite3_int64 id) {
    return (uint32_t)(((uint64_t)id * UINT64_C(0x9E3779B97F4A7C15)) >> 32) & (ids->slot_count - 1);
}

static bool grow_ids(dl_facets *facets, dl_facet_ids *ids) {
    enum { FIRST_SLOTS = 256 };
    if (ids->count < ids->slot_count / 2) return true;
    uint32_t slot_count = ids->slot_count ? ids->slot_count * 2 : FIRST_SLOTS;
    if (!slot_count || !make_room(facets, (void **)&ids->ids, slot_count / 2, sizeof *ids->ids) ||
        !make_room(facets, (void **)&ids->slots, slot_count, sizeof *ids->slots))
        return false;
    if (!ids->count) ids->ids[ids->count++] = 0;
    ids->slot_count = slot_count;
    memset(ids->slots, 0, slot_count * sizeof *ids->slots);
    for (uint32_t i = 1; i < ids->count; i++) {
        uint32_t slot = slot_of(ids, ids->ids[i]);
        while (ids->slots[slot]) slot = (slot + 1) & (slot_count - 1);
        ids->slots[slot] = i;
    }
    return true;
}

bool dl_facets_number_of(dl_facets *facets, dl_facet_ids *ids, sqlite3_int64 id, uint32_t *number) {
    *number = 0;
    if (!grow_ids(facets, ids)) return false;
    if (id == 0) return true;
    uint32_t slot = slot_of(ids, id);
    for (; ids->slots[slot]; slot = (slot + 1) & (ids->slot_count - 1)) {
        *number = ids->slots[slot];
        if (ids->ids[*number] == id) return true;
    }
    *number = ids->slots[slot] = ids->count;
    ids->ids[ids->count++] = id;
    return true;
}

uint32_t dl_facets_number(const dl_facets *facets, dl_facet facet, sqlite3_int64 id) {
    const dl_facet_ids *ids = &facets->ids[facet];
    if (!ids->slot_count || id == 0) return 0;
    for (uint32_t slot = slot_of(ids, id); ids->slots[slot]; slot = (slot + 1) & (ids->slot_count - 1)) {
        if (ids->ids[ids->slots[slot]] == id) return ids->slots[slot];
    }
    return 0;
}

/* --- other authors --- */

bool dl_facets_add_more(dl_facets *facets, uint32_t number) {
    if (facets->more_count + 1 >= facets->more_capacity) {
        uint64_t capacity = facets->more_capacity + facets->more_capacity / 2u + 64u;
        if (capacity > UINT32_MAX ||
            !make_room(facets, (void **)&facets->more_authors, capacity, sizeof *facets->more_authors))
            return false;
        facets->more_capacity = (uint32_t)capacity;
    }
    if (!facets->more_count) facets->more_authors[facets->more_count++] = 0;
    facets->more_authors[facets->more_count++] = number;
    return true;
}

/* --- finding --- */

/* How many revisions there are from the first to the last one; 0: too many for an index. */
static uint64_t index_size(const dl_facets *facets) {
    uint64_t span = (uint64_t)facets->revisions[facets->count - 1] - (uint64_t)facets->revisions[0] + 1;
    return span > 8 * (uint64_t)facets->count + 1024 ? 0 : span;
}

bool dl_facets_make_index(dl_facets *facets) {
    if (facets->index) dl_allocator_resize(facets->allocator, facets->index, 0);
    facets->index = NULL;
    if (!facets->count) return true;
    uint64_t span = index_size(facets);
    if (!span) return true;
    if (!make_room(facets, (void **)&facets->index, span, sizeof *facets->index)) return false;
    memset(facets->index, 0, span * sizeof *facets->index);
    for (uint32_t i = 0; i < facets->count; i++) {
        if (!facets->rows[i].is_removed) facets->index[facets->revisions[i] - facets->revisions[0]] = i + 1;
    }
    return true;
}

uint32_t dl_facets_place(const dl_facets *facets, sqlite3_int64 revision) {
    uint32_t low = 0, high = facets->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (facets->revisions[middle] < revision) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

void dl_facets_drop_removed(dl_facets *facets) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < facets->count; i++) {
        if (facets->rows[i].is_removed) continue;
        facets->rows[kept] = facets->rows[i];
        facets->revisions[kept] = facets->revisions[i];
        facets->published[kept++] = facets->published[i];
    }
    facets->count = kept;
    facets->removed = 0;
}

uint32_t dl_facets_find(const dl_facets *facets, sqlite3_int64 revision) {
    if (!facets->count || revision < facets->revisions[0] || revision > facets->revisions[facets->count - 1])
        return DL_FACET_NO_ROW;
    if (facets->index) return facets->index[revision - facets->revisions[0]] - 1; /* of 0: no row */
    uint32_t at = dl_facets_place(facets, revision);
    bool is_there = facets->revisions[at] == revision && !facets->rows[at].is_removed;
    return is_there ? at : DL_FACET_NO_ROW;
}

/* --- all of them --- */

/* False without memory; nothing to copy is NULL. */
static bool copy_array(const dl_facets *copy, void **to, const void *from, size_t count, size_t item_size) {
    *to = NULL;
    if (!from || !count) return true;
    if (!make_room(copy, to, count, item_size)) return false;
    memcpy(*to, from, count * item_size);
    return true;
}

static bool copy_ids(const dl_facets *copy, dl_facet_ids *to, const dl_facet_ids *from) {
    *to = (dl_facet_ids){.count = from->count, .slot_count = from->slot_count};
    return copy_array(copy, (void **)&to->ids, from->ids, from->slot_count / 2, sizeof *to->ids) &&
           copy_array(copy, (void **)&to->slots, from->slots, from->slot_count, sizeof *to->slots);
}

bool dl_facets_copy(dl_facets *copy, const dl_facets *facets) {
    const dl_allocator *allocator = copy->allocator;
    *copy = (dl_facets){.allocator = allocator,
                        .count = facets->count,
                        .capacity = facets->count,
                        .more_count = facets->more_count,
                        .more_capacity = facets->more_count,
                        .removed = facets->removed,
                        .is_read = facets->is_read,
                        .last_change = facets->last_change};
    size_t count = facets->count, span = facets->index ? index_size(facets) : 0;
    bool done =
        copy_array(copy, (void **)&copy->rows, facets->rows, count, sizeof *copy->rows) &&
        copy_array(copy, (void **)&copy->revisions, facets->revisions, count, sizeof *copy->revisions) &&
        copy_array(copy, (void **)&copy->published, facets->published, count, sizeof *copy->published) &&
        copy_array(copy, (void **)&copy->index, facets->index, span, sizeof *copy->index) &&
        copy_array(copy, (void **)&copy->more_authors, facets->more_authors, facets->more_count,
                   sizeof *copy->more_authors);
    for (size_t i = 0; i < DL_FACET_COUNT && done; i++) done = copy_ids(copy, &copy->ids[i], &facets->ids[i]);
    return done;
}
