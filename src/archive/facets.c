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
    for (size_t i = 0; i < DL_FACET_COUNT; i++) release_ids(facets, &facets->ids[i]);
    dl_facets_init(facets, facets->allocator);
}

/* An array with room for `count` items of that size; false without memory, and the old one stays. */
static bool make_room(const dl_facets *facets, void **array, size_t count, size_t item_size) {
    void *larger = count <= SIZE_MAX / item_size ? resize(facets, *array, count * item_size) : NULL;
    if (!larger) return false;
    *array = larger;
    return true;
}

static bool reserve_rows(dl_facets *facets, uint32_t count) {
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

/* False without memory. */
static bool number_of(dl_facets *facets, dl_facet_ids *ids, sqlite3_int64 id, uint32_t *number) {
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

/* --- reading the table --- */

enum {
    COLUMN_REVISION,
    COLUMN_DAY,
    COLUMN_PUBLISHED,
    COLUMN_TOKENS,
    COLUMN_CHANGES,
    COLUMN_REVISIONS,
    COLUMN_VALUES, /* by dl_facet */
};

#define X(NAME, column, ...) ", " column
#define SELECT_ROWS                                                                                          \
    "SELECT revision, day, published, tokens, changes, revisions" DL_FACET_LIST(X) " FROM facet"
static const char select_all[] = SELECT_ROWS " ORDER BY revision";
static const char select_changed[] = SELECT_ROWS " WHERE revision = ?1";
#undef X

static sqlite3_int64 within(sqlite3_int64 value, sqlite3_int64 least, sqlite3_int64 most) {
    return value < least ? least : value > most ? most : value;
}

/* Fills the row number `at`, for which there is room.  False without memory. */
static bool read_row(dl_facets *facets, sqlite3_stmt *from, uint32_t at) {
    dl_facet_row *row = &facets->rows[at];
    *row = (dl_facet_row){
        .day = (int32_t)within(sqlite3_column_int64(from, COLUMN_DAY), DL_FACET_FIRST_DAY, DL_FACET_LAST_DAY),
        .tokens = (uint32_t)within(sqlite3_column_int64(from, COLUMN_TOKENS), 0, UINT32_MAX),
        .changes = (uint16_t)sqlite3_column_int64(from, COLUMN_CHANGES),
        .revisions = (uint16_t)within(sqlite3_column_int64(from, COLUMN_REVISIONS), 0, UINT16_MAX),
    };
    for (int i = 0; i < DL_FACET_COUNT; i++) {
        if (!number_of(facets, &facets->ids[i], sqlite3_column_int64(from, COLUMN_VALUES + i),
                       &row->values[i]))
            return false;
    }
    facets->revisions[at] = sqlite3_column_int64(from, COLUMN_REVISION);
    facets->published[at] = sqlite3_column_int64(from, COLUMN_PUBLISHED);
    return true;
}

static bool add_row(dl_facets *facets, sqlite3_stmt *from) {
    if (!reserve_rows(facets, facets->count + 1) || !read_row(facets, from, facets->count)) return false;
    facets->count++;
    return true;
}

/* An index by revision, unless that would be far larger than the rows. */
static bool make_index(dl_facets *facets) {
    release(facets, facets->index);
    facets->index = NULL;
    if (!facets->count) return true;
    uint64_t span = (uint64_t)facets->revisions[facets->count - 1] - (uint64_t)facets->revisions[0] + 1;
    if (span > 8 * (uint64_t)facets->count + 1024) return true;
    if (!make_room(facets, (void **)&facets->index, span, sizeof *facets->index)) return false;
    memset(facets->index, 0, span * sizeof *facets->index);
    for (uint32_t i = 0; i < facets->count; i++) {
        if (!(facets->rows[i].sets & DL_FACET_REMOVED))
            facets->index[facets->revisions[i] - facets->revisions[0]] = i + 1;
    }
    return true;
}

static int read_all(dl_facets *facets, sqlite3 *db) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, select_all, -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW && add_row(facets, statement)) {
    }
    int ended = sqlite3_finalize(statement);
    if (result == SQLITE_ROW) return SQLITE_NOMEM;
    return ended == SQLITE_OK && !make_index(facets) ? SQLITE_NOMEM : ended;
}

/* The first row of that revision or a later one; `count` if there is none. */
static uint32_t place_of(const dl_facets *facets, sqlite3_int64 revision) {
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

uint32_t dl_facets_find(const dl_facets *facets, sqlite3_int64 revision) {
    if (!facets->count || revision < facets->revisions[0] || revision > facets->revisions[facets->count - 1])
        return DL_FACET_NO_ROW;
    if (facets->index) return facets->index[revision - facets->revisions[0]] - 1; /* of 0: no row */
    uint32_t at = place_of(facets, revision);
    bool is_there = facets->revisions[at] == revision && !(facets->rows[at].sets & DL_FACET_REMOVED);
    return is_there ? at : DL_FACET_NO_ROW;
}

/* --- changes --- */

static int read_number(sqlite3 *db, const char *query, int64_t *number) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, query, -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    *number = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    return sqlite3_finalize(statement);
}

/* The row as it is now.  `*gone_wrong`: this cannot be done without reading all of them. */
static bool follow_change(dl_facets *facets, sqlite3_stmt *now, sqlite3_int64 revision, bool *gone_wrong) {
    uint32_t at = place_of(facets, revision);
    bool is_known = at < facets->count && facets->revisions[at] == revision;
    sqlite3_bind_int64(now, 1, revision);
    bool is_there = sqlite3_step(now) == SQLITE_ROW, done = true;
    if (is_there && is_known) {
        facets->removed -= (facets->rows[at].sets & DL_FACET_REMOVED) != 0;
        done = read_row(facets, now, at);
    } else if (is_there && at == facets->count) {
        done = add_row(facets, now);
    } else if (is_there) {
        *gone_wrong = true; /* between others */
    } else if (is_known && !(facets->rows[at].sets & DL_FACET_REMOVED)) {
        facets->rows[at].sets |= DL_FACET_REMOVED;
        facets->removed++;
    }
    return sqlite3_reset(now) == SQLITE_OK && done;
}

/* The last change that there is, and whether those since the last time are all there, and not so many that it
 * is quicker to read everything. */
static int look_for_changes(const dl_facets *facets, sqlite3 *db, int64_t *last, bool *can_follow) {
    int64_t first;
    int result = read_number(db, "SELECT max(id) FROM facet_change", last);
    if (result == SQLITE_OK) result = read_number(db, "SELECT min(id) FROM facet_change", &first);
    if (result != SQLITE_OK) return result;
    *can_follow = facets->is_read && *last >= facets->last_change && first <= facets->last_change + 1 &&
                  *last - facets->last_change < facets->count / 8 + 1000 &&
                  facets->removed <= facets->count / 4 + 1000;
    return SQLITE_OK;
}

static void forget_sets(dl_facets *facets) {
    if (!facets->sets) return;
    for (uint32_t i = 0; i < facets->count; i++) {
        facets->rows[i].sets &= DL_FACET_REMOVED;
        facets->rows[i].copies = 0;
    }
    facets->sets = 0;
}

/* Reads the rows that have changed; false if all have to be read. */
static bool follow_changes(dl_facets *facets, sqlite3 *db) {
    sqlite3_stmt *changed = NULL, *now = NULL;
    bool gone_wrong = false, done = true;
    uint32_t count = facets->count;
    forget_sets(facets);
    if (sqlite3_prepare_v2(db, "SELECT DISTINCT revision FROM facet_change WHERE id > ?1 ORDER BY revision",
                           -1, &changed, NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(db, select_changed, -1, &now, NULL) == SQLITE_OK) {
        sqlite3_bind_int64(changed, 1, facets->last_change);
        while (done && !gone_wrong && sqlite3_step(changed) == SQLITE_ROW)
            done = follow_change(facets, now, sqlite3_column_int64(changed, 0), &gone_wrong);
    }
    sqlite3_finalize(now);
    if (sqlite3_finalize(changed) != SQLITE_OK || !now || gone_wrong || !done) return false;
    return (facets->count == count && !facets->removed) || make_index(facets);
}

int dl_facets_refresh(dl_facets *facets, sqlite3 *db, bool *changed) {
    int64_t data_version, last_change = 0, changes = sqlite3_total_changes64(db);
    bool can_follow = false;
    int result = read_number(db, "PRAGMA data_version", &data_version); /* of other connections */
    *changed = false;
    if (result != SQLITE_OK) return result;
    if (facets->is_read && facets->data_version == data_version && facets->changes == changes)
        return SQLITE_OK;
    *changed = true;
    result = look_for_changes(facets, db, &last_change, &can_follow);
    if (result != SQLITE_OK) return result;
    if (!can_follow || !follow_changes(facets, db)) {
        dl_facets_release(facets);
        result = read_all(facets, db);
    }
    facets->is_read = result == SQLITE_OK;
    facets->data_version = data_version;
    facets->changes = changes;
    facets->last_change = last_change;
    /* What a transaction has written may be taken back. */
    if (sqlite3_txn_state(db, "main") == SQLITE_TXN_WRITE) facets->is_read = false;
    return result;
}

/* --- sets --- */

/* Each gives revisions, and for copies how many. */
static const struct {
    dl_facet_set set;
    const char *query;
} set_rows[] = {
    {DL_FACET_HAS_KEYWORD, "SELECT revision FROM revision_keyword"},
    {DL_FACET_HAS_PICTURE, "SELECT revision FROM picture"},
    {DL_FACET_HAS_MENTION, "SELECT revision FROM mention"},
    {DL_FACET_UNPUBLISHED, "SELECT newest FROM story WHERE unpublished IS NOT NULL"},
    {DL_FACET_COPIES, "SELECT newest, (SELECT count(*) FROM copy WHERE copy.story = story.id)"
                      " + (SELECT count(*) FROM copy WHERE copy.origin = story.id)"
                      " FROM story WHERE id IN (SELECT story FROM copy UNION SELECT origin FROM copy)"},
};

static int read_set(dl_facets *facets, sqlite3 *db, dl_facet_set set, const char *query) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, query, -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        uint32_t at = dl_facets_find(facets, sqlite3_column_int64(statement, 0));
        if (at == DL_FACET_NO_ROW) continue; /* an older revision */
        facets->rows[at].sets |= (uint16_t)set;
        if (set == DL_FACET_COPIES)
            facets->rows[at].copies = (uint16_t)within(sqlite3_column_int64(statement, 1), 0, UINT16_MAX);
    }
    return sqlite3_finalize(statement);
}

int dl_facets_read_sets(dl_facets *facets, sqlite3 *db, uint32_t sets) {
    for (size_t i = 0; i < DL_COUNT_OF(set_rows); i++) {
        dl_facet_set set = set_rows[i].set;
        if (!(sets & set) || (facets->sets & set)) continue;
        int result = read_set(facets, db, set, set_rows[i].query);
        if (result != SQLITE_OK) return result;
        facets->sets |= set;
    }
    return SQLITE_OK;
}
