/* What searches count and test stories by: the table `facet` in memory, a row for each story.
 *
 * 56 bytes a story: a row, its revision and time in arrays of their own, and an index from revisions to rows.
 * Sites, authors and the like are numbered from 1 on by how they were met, so that counting is adding to an
 * array; 0 is none. */
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

/* Facts that few queries ask for: they are read when the first one does. */
typedef enum dl_facet_set {
    DL_FACET_HAS_KEYWORD = 1,
    DL_FACET_HAS_PICTURE = 2,
    DL_FACET_HAS_MENTION = 4,
    DL_FACET_UNPUBLISHED = 8,
    DL_FACET_COPIES = 16,  /* `copies` */
    DL_FACET_REMOVED = 32, /* the revision is no longer the newest of a story: the row is none */
} dl_facet_set;

typedef struct dl_facet_row {
    uint32_t values[DL_FACET_COUNT];
    uint32_t tokens;
    int32_t day;        /* since 1970; from DL_FACET_FIRST_DAY to DL_FACET_LAST_DAY */
    uint16_t changes;   /* bits by dl_change */
    uint16_t revisions; /* at most 65,535, */
    uint16_t copies;    /* the same */
    uint16_t sets;      /* bits by dl_facet_set */
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
    uint32_t sets;        /* that have been read */
    uint32_t removed;     /* rows */
    bool is_read;         /* and is what the file had, when */
    int64_t data_version; /* this was, */
    int64_t changes;      /* the connection had changed so many rows, */
    int64_t last_change;  /* and this was the last row of `facet_change` */
    const dl_allocator *allocator;
} dl_facets;

void dl_facets_init(dl_facets *facets, const dl_allocator *allocator);
void dl_facets_release(dl_facets *facets);

/* Reads what has changed since the last time: some rows, or where too much has changed, all of them; within a
 * transaction.  `*changed` says whether the archive has changed at all.  Returns a result code of SQLite. */
int dl_facets_refresh(dl_facets *facets, sqlite3 *db, bool *changed);

/* Reads these sets, if they are not there yet. */
int dl_facets_read_sets(dl_facets *facets, sqlite3 *db, uint32_t sets);

/* The number of a site, an author and so on; 0 if no story has it. */
uint32_t dl_facets_number(const dl_facets *facets, dl_facet facet, sqlite3_int64 id);

#define DL_FACET_NO_ROW UINT32_MAX

/* The row of a revision; DL_FACET_NO_ROW if it is not the newest of a story. */
uint32_t dl_facets_find(const dl_facets *facets, sqlite3_int64 revision);

#endif
