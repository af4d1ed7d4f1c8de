/* What searches count and test stories by: the table `facet` in memory, a row for each story.
 *
 * 60 bytes a story: a row, its revision and time in arrays of their own, and an index from revisions to rows.
 * Sites, authors and the like are numbered from 1 on by how they were met, so that counting is adding to an
 * array; 0 is none.
 *
 * Nothing of it changes between two refreshes, so that threads can read it together (facet_store.h). */
#ifndef DL_ARCHIVE_FACETS_H
#define DL_ARCHIVE_FACETS_H

#include <sqlite3.h>

#include "base/arena.h"

/* What is counted by its values; X(NAME, its column in `facet`, the table of its names, names there). */
#define DL_FACET_LIST(X)                                                                                     \
    X(SITE, "site", "site", "host, name")                                                                    \
    X(LANGUAGE, "language", "language", "name")                                                              \
    X(SECTION, "section", "section", "name")                                                                 \
    X(AUTHOR, "author", "person", "name")                                                                    \
    X(TYPE, "type", "type", "name")

typedef enum dl_facet {
#define X(NAME, ...) DL_FACET_##NAME,
    DL_FACET_LIST(X)
#undef X
        DL_FACET_COUNT
} dl_facet;

typedef struct dl_facet_row {
    uint32_t values[DL_FACET_COUNT];
    uint32_t
        more_authors; /* behind the first one: where they are in dl_facets.more_authors; 0: there are none */
    uint32_t tokens;
    int32_t day;        /* since 1970; from DL_FACET_FIRST_DAY to DL_FACET_LAST_DAY */
    uint16_t changes;   /* bits by dl_change */
    uint16_t revisions; /* at most 65,535 */
    bool is_removed;    /* the revision is no longer the newest of a story: the row is none */
} dl_facet_row;

/* Days are kept within these: 1800 to 2200. */
enum { DL_FACET_FIRST_DAY = -62091, DL_FACET_LAST_DAY = 84006 };

/* From ids of a table to numbers and back. */
typedef struct dl_facet_ids {
    sqlite3_int64 *ids; /* by number; that of 0 is 0 */
    uint32_t count, capacity;
    uint32_t *slots; /* by hash: numbers; 0: free */
    uint32_t slot_count;
} dl_facet_ids;

typedef struct dl_facets {
    dl_facet_row *rows;
    sqlite3_int64 *revisions; /* ascending, */
    sqlite3_int64 *published; /* seconds since 1970 */
    uint32_t count, capacity;
    uint32_t *index; /* by revision less the first one: the row, from 1 on; NULL: revisions are too sparse */
    dl_facet_ids ids[DL_FACET_COUNT];
    uint32_t *more_authors; /* lists of numbers, each ended by a 0; the first item is none */
    uint32_t more_count, more_capacity;
    uint32_t removed;    /* rows */
    uint64_t stamp;      /* of a store: another one after each change */
    bool is_read;        /* and is what the file had, when */
    int64_t last_change; /* this was the last row of `facet_change` */
    const dl_allocator *allocator;
} dl_facets;

void dl_facets_init(dl_facets *facets, const dl_allocator *allocator);
void dl_facets_release(dl_facets *facets);

/* Makes `copy`, which is initialized and empty, the same; false without memory. */
bool dl_facets_copy(dl_facets *copy, const dl_facets *facets);

/* The numbers of a row's other authors, ended by a 0. */
static inline const uint32_t *dl_facets_more_authors(const dl_facets *facets, const dl_facet_row *row) {
    static const uint32_t none = 0;
    return row->more_authors ? facets->more_authors + row->more_authors : &none;
}

/* The number of a site, an author and so on; 0 if no story has it. */
uint32_t dl_facets_number(const dl_facets *facets, dl_facet facet, sqlite3_int64 id);

#define DL_FACET_NO_ROW UINT32_MAX

/* The row of a revision; DL_FACET_NO_ROW if it is not the newest of a story. */
uint32_t dl_facets_find(const dl_facets *facets, sqlite3_int64 revision);

/* --- for who reads them (facets_read.h) --- */

/* All of these are false without memory; what was there stays. */

/* Room for so many rows. */
bool dl_facets_reserve(dl_facets *facets, uint32_t count);

/* The number of an id, which is made if it is new; that of 0 is 0. */
bool dl_facets_number_of(dl_facets *facets, dl_facet_ids *ids, sqlite3_int64 id, uint32_t *number);

/* Appends to the lists of other authors. */
bool dl_facets_add_more(dl_facets *facets, uint32_t number);

/* An index by revision, unless that would be far larger than the rows. */
bool dl_facets_make_index(dl_facets *facets);

/* The first row of that revision or a later one; `count` if there is none. */
uint32_t dl_facets_place(const dl_facets *facets, sqlite3_int64 revision);

/* The rows that are none go; the index has to be made afterwards. */
void dl_facets_drop_removed(dl_facets *facets);

#endif
