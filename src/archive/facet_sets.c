#include "archive/facet_sets.h"

/* --- memory --- */

void dl_facet_sets_init(dl_facet_sets *sets, const dl_allocator *allocator) {
    *sets = (dl_facet_sets){.allocator = allocator};
}

static void *resize(const dl_facet_sets *sets, void *memory, size_t size) {
    return memory || size ? dl_allocator_resize(sets->allocator, memory, size) : NULL;
}

void dl_facet_sets_release(dl_facet_sets *sets) {
    resize(sets, sets->bits, 0);
    resize(sets, sets->copies, 0);
    dl_facet_sets_init(sets, sets->allocator);
}

void dl_facet_sets_forget(dl_facet_sets *sets) {
    sets->read = 0;
}

/* Empty sets of so many rows; false without memory. */
static bool begin(dl_facet_sets *sets, uint32_t rows) {
    if (rows > sets->rows || !sets->bits) {
        size_t room = rows + (size_t)rows / 8 + 1;
        uint8_t *bits = resize(sets, sets->bits, room);
        if (bits) sets->bits = bits;
        uint16_t *copies = bits ? resize(sets, sets->copies, room * sizeof *copies) : NULL;
        if (!copies) return false;
        sets->copies = copies;
        sets->rows = (uint32_t)(room < UINT32_MAX ? room : UINT32_MAX);
    }
    memset(sets->bits, 0, rows);
    return true;
}

/* --- reading --- */

/* Each gives revisions, and for copies how many. */
static const struct {
    dl_facet_set set;
    const char *query;
} set_rows[] = {
    {DL_FACET_HAS_KEYWORD, "SELECT revision FROM revision_keyword"},
    {DL_FACET_HAS_PICTURE, "SELECT revision FROM picture"},
    {DL_FACET_HAS_MENTION, "SELECT revision FROM mention"},
    {DL_FACET_HAS_STATEMENT, "SELECT revision FROM statement WHERE position = 0"},
    {DL_FACET_UNPUBLISHED, "SELECT newest FROM story WHERE unpublished IS NOT NULL"},
    {DL_FACET_COPIES, "SELECT newest, (SELECT count(*) FROM copy WHERE copy.story = story.id)"
                      " + (SELECT count(*) FROM copy WHERE copy.origin = story.id)"
                      " FROM story WHERE id IN (SELECT story FROM copy UNION SELECT origin FROM copy)"},
};

static uint16_t at_most_16_bits(sqlite3_int64 number) {
    return (uint16_t)(number < 0 ? 0 : number > UINT16_MAX ? UINT16_MAX : number);
}

static int read_set(dl_facet_sets *sets, const dl_facets *facets, sqlite3 *db, dl_facet_set set,
                    const char *query) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, query, -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    if (set == DL_FACET_COPIES) memset(sets->copies, 0, facets->count * sizeof *sets->copies);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        uint32_t at = dl_facets_find(facets, sqlite3_column_int64(statement, 0));
        if (at == DL_FACET_NO_ROW) continue; /* an older revision */
        sets->bits[at] |= (uint8_t)set;
        if (set == DL_FACET_COPIES) sets->copies[at] = at_most_16_bits(sqlite3_column_int64(statement, 1));
    }
    return sqlite3_finalize(statement);
}

int dl_facet_sets_read(dl_facet_sets *sets, const dl_facets *facets, sqlite3 *db, uint32_t wanted) {
    if (!wanted) return SQLITE_OK;
    if (!sets->read && !begin(sets, facets->count)) return SQLITE_NOMEM;
    for (size_t i = 0; i < DL_COUNT_OF(set_rows); i++) {
        dl_facet_set set = set_rows[i].set;
        if (!(wanted & set) || (sets->read & set)) continue;
        int result = read_set(sets, facets, db, set, set_rows[i].query);
        if (result != SQLITE_OK) return result;
        sets->read |= set;
    }
    return SQLITE_OK;
}
