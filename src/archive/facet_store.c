#include "archive/facet_store.h"

#include <pthread.h>

#include "archive/facets_read.h"

typedef struct version {
    dl_facets facets; /* the first member, so that it is found by it */
    uint32_t users;   /* who have taken it; under the store's lock */
} version;

struct dl_facet_store {
    pthread_mutex_t lock;
    version *newest; /* NULL at first */
    uint64_t stamps; /* that were given */
    dl_allocator allocator;
};

dl_facet_store *dl_facet_store_new(const dl_allocator *allocator) {
    dl_facet_store *store = dl_allocator_resize(allocator, NULL, sizeof *store);
    if (!store) return NULL;
    *store = (dl_facet_store){0};
    if (allocator) store->allocator = *allocator;
    pthread_mutex_init(&store->lock, NULL);
    return store;
}

static version *new_version(dl_facet_store *store) {
    version *made = dl_allocator_resize(&store->allocator, NULL, sizeof *made);
    if (!made) return NULL;
    *made = (version){0};
    dl_facets_init(&made->facets, &store->allocator);
    return made;
}

static void free_version(dl_facet_store *store, version *old) {
    if (!old) return;
    dl_facets_release(&old->facets);
    dl_allocator_resize(&store->allocator, old, 0);
}

void dl_facet_store_free(dl_facet_store *store) {
    if (!store) return;
    free_version(store, store->newest);
    pthread_mutex_destroy(&store->lock);
    dl_allocator allocator = store->allocator;
    dl_allocator_resize(&allocator, store, 0);
}

/* Under the lock. */
static void give_back(dl_facet_store *store, const dl_facets *facets) {
    version *old = (version *)(uintptr_t)facets;
    if (old && --old->users == 0 && old != store->newest) free_version(store, old);
}

/* Makes the newest what the connection sees.  Under the lock. */
static int follow(dl_facet_store *store, sqlite3 *db) {
    version *old = store->newest;
    if (!old || old->users) {
        version *made = new_version(store);
        if (!made || (old && !dl_facets_copy(&made->facets, &old->facets))) {
            free_version(store, made);
            return SQLITE_NOMEM;
        }
        store->newest = made; /* the old one goes with the last who has it */
    }
    int result = dl_facets_refresh(&store->newest->facets, db);
    store->newest->facets.stamp = ++store->stamps;
    return result;
}

static int take(dl_facet_store *store, sqlite3 *db, int64_t seen, const dl_facets **facets) {
    const version *newest = store->newest;
    bool is_read = newest && newest->facets.is_read;
    if (is_read && newest->facets.last_change > seen) return SQLITE_BUSY_SNAPSHOT;
    int result = is_read && newest->facets.last_change == seen ? SQLITE_OK : follow(store, db);
    if (result != SQLITE_OK) return result;
    store->newest->users++;
    *facets = &store->newest->facets;
    return SQLITE_OK;
}

int dl_facet_store_take(dl_facet_store *store, sqlite3 *db, const dl_facets **facets) {
    int64_t seen;
    int result = dl_facets_last_change(db, &seen);
    if (result == SQLITE_OK && *facets && (*facets)->is_read && (*facets)->last_change == seen)
        return SQLITE_OK;
    pthread_mutex_lock(&store->lock);
    give_back(store, *facets);
    *facets = NULL;
    if (result == SQLITE_OK) result = take(store, db, seen, facets);
    pthread_mutex_unlock(&store->lock);
    return result;
}

void dl_facet_store_give_back(dl_facet_store *store, const dl_facets *facets) {
    if (!facets) return;
    pthread_mutex_lock(&store->lock);
    give_back(store, facets);
    pthread_mutex_unlock(&store->lock);
}

void dl_facet_store_forget(dl_facet_store *store) {
    pthread_mutex_lock(&store->lock);
    version *newest = store->newest;
    if (newest) store->newest = NULL;
    if (newest && !newest->users) free_version(store, newest);
    pthread_mutex_unlock(&store->lock);
}
