#include "archive/searcher.h"

static dl_searcher *make_searcher(sqlite3 *db, dl_facet_store *store, const dl_allocator *allocator) {
    dl_searcher *searcher = dl_allocator_resize(allocator, NULL, sizeof *searcher);
    if (!searcher) return NULL;
    *searcher = (dl_searcher){.db = db, .store = store};
    if (allocator) searcher->allocator = *allocator;
    const dl_allocator *own = &searcher->allocator;

    dl_facet_sets_init(&searcher->sets, own);
    for (size_t i = 0; i < DL_FACET_COUNT; i++) searcher->tally.values[i].allocator = own;
    searcher->tally.changes.allocator = searcher->tally.days.allocator = own;
    bool is_made = dl_hit_reader_init(&searcher->reader, db, own) && dl_pass_register(db) == SQLITE_OK;
    if (is_made && !store) searcher->store = searcher->own_store = dl_facet_store_new(own);
    if (is_made && searcher->store) return searcher;
    dl_searcher_free(searcher);
    return NULL;
}

dl_searcher *dl_searcher_new(sqlite3 *db, const dl_allocator *allocator) {
    return make_searcher(db, NULL, allocator);
}

dl_searcher *dl_searcher_sharing(sqlite3 *db, dl_facet_store *store, const dl_allocator *allocator) {
    return make_searcher(db, store, allocator);
}

static void release_tally(dl_tally *tally) {
    for (size_t i = 0; i < DL_FACET_COUNT; i++) dl_counter_release(&tally->values[i]);
    dl_counter_release(&tally->changes);
    dl_counter_release(&tally->days);
}

void dl_searcher_free(dl_searcher *searcher) {
    if (!searcher) return;
    sqlite3_finalize(searcher->match);
    dl_searcher_rest(searcher);
    dl_facet_store_free(searcher->own_store);
    dl_facet_sets_release(&searcher->sets);
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
        if (!has_room(&tally->values[i], searcher->facets->ids[i].count + 1)) return false;
    }
    return has_room(&tally->changes, DL_CHANGE_SETS) &&
           has_room(&tally->days, DL_FACET_LAST_DAY - DL_FACET_FIRST_DAY + 1);
}

/* Whether the connection may see other things than the last time. */
static int look_for_changes(dl_searcher *searcher, bool *changed) {
    sqlite3_stmt *statement;
    int64_t changes = sqlite3_total_changes64(searcher->db), data_version = 0;
    int result = sqlite3_prepare_v2(searcher->db, "PRAGMA data_version", -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    if (sqlite3_step(statement) == SQLITE_ROW) data_version = sqlite3_column_int64(statement, 0);
    result = sqlite3_finalize(statement);
    if (result != SQLITE_OK) return result;
    *changed = !searcher->is_seen || searcher->data_version != data_version || searcher->changes != changes;
    searcher->data_version = data_version;
    searcher->changes = changes;
    searcher->is_seen = true;
    /* What a transaction has written may be taken back. */
    if (sqlite3_txn_state(searcher->db, "main") == SQLITE_TXN_WRITE) searcher->is_seen = false;
    return SQLITE_OK;
}

int dl_searcher_refresh(dl_searcher *searcher) {
    bool changed;
    int result = look_for_changes(searcher, &changed);
    if (result != SQLITE_OK || (!changed && searcher->facets)) return result;
    result = dl_facet_store_take(searcher->store, searcher->db, &searcher->facets);
    if (result == SQLITE_OK && !size_tally(searcher)) result = SQLITE_NOMEM;
    if (result != SQLITE_OK) {
        searcher->is_seen = false; /* so that it is tried again */
        return result;
    }
    if (changed || searcher->stamp != searcher->facets->stamp) {
        dl_phrase_counts_clear(&searcher->phrase_counts);
        dl_facet_sets_forget(&searcher->sets);
    }
    searcher->stamp = searcher->facets->stamp;
    return SQLITE_OK;
}

void dl_searcher_rest(dl_searcher *searcher) {
    dl_facet_store_give_back(searcher->store, searcher->facets);
    searcher->facets = NULL;
}

uint64_t dl_searcher_stories(dl_searcher *searcher) {
    if (dl_searcher_refresh(searcher) != SQLITE_OK) return 0;
    return searcher->facets->count - searcher->facets->removed;
}
