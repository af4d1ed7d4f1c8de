#include "archive/searcher.h"

dl_searcher *dl_searcher_new(sqlite3 *db, const dl_allocator *allocator) {
    dl_searcher *searcher = dl_allocator_resize(allocator, NULL, sizeof *searcher);
    if (!searcher) return NULL;
    *searcher = (dl_searcher){.db = db};
    if (allocator) searcher->allocator = *allocator;
    const dl_allocator *own = &searcher->allocator;

    dl_facets_init(&searcher->facets, own);
    for (size_t i = 0; i < DL_FACET_COUNT; i++) searcher->tally.values[i].allocator = own;
    searcher->tally.changes.allocator = searcher->tally.days.allocator = own;
    if (dl_hit_reader_init(&searcher->reader, db, own) && dl_pass_register(db) == SQLITE_OK) return searcher;
    dl_searcher_free(searcher);
    return NULL;
}

static void release_tally(dl_tally *tally) {
    for (size_t i = 0; i < DL_FACET_COUNT; i++) dl_counter_release(&tally->values[i]);
    dl_counter_release(&tally->changes);
    dl_counter_release(&tally->days);
}

void dl_searcher_free(dl_searcher *searcher) {
    if (!searcher) return;
    sqlite3_finalize(searcher->match);
    dl_facets_release(&searcher->facets);
    release_tally(&searcher->tally);
    dl_hit_reader_release(&searcher->reader);
    dl_allocator allocator = searcher->allocator;
    dl_allocator_resize(&allocator, searcher, 0);
}

/* --- keeping up with the archive --- */

static bool has_room(dl_counter *counter, uint32_t size) {
    return counter->size >= size || dl_counter_size(counter, size + size / 8);
}

static bool size_tally(dl_searcher *searcher) {
    dl_tally *tally = &searcher->tally;
    for (size_t i = 0; i < DL_FACET_COUNT; i++) {
        if (!has_room(&tally->values[i], searcher->facets.ids[i].count + 1)) return false;
    }
    return has_room(&tally->changes, DL_CHANGE_SETS) &&
           has_room(&tally->days, DL_FACET_LAST_DAY - DL_FACET_FIRST_DAY + 1);
}

int dl_searcher_refresh(dl_searcher *searcher) {
    bool changed;
    int result = dl_facets_refresh(&searcher->facets, searcher->db, &changed);
    if (result != SQLITE_OK || !changed) return result;
    dl_phrase_counts_clear(&searcher->phrase_counts);
    if (size_tally(searcher)) return SQLITE_OK;
    searcher->facets.is_read = false; /* so that it is tried again */
    return SQLITE_NOMEM;
}

uint64_t dl_searcher_stories(dl_searcher *searcher) {
    const dl_facets *facets = &searcher->facets;
    return dl_searcher_refresh(searcher) == SQLITE_OK ? facets->count - facets->removed : 0;
}
