/* The conditions of a query, made ready to be tested on rows of facets. */
#ifndef DL_ARCHIVE_CONDITIONS_H
#define DL_ARCHIVE_CONDITIONS_H

#include "archive/facet_sets.h"
#include "archive/query.h"

typedef struct dl_ready_condition {
    dl_condition_kind kind;
    const bool *members;  /* of a site, language or type: by number, whether it is meant */
    const uint64_t *rows; /* of an author, section or speaker: bits by row */
    dl_facet facet;       /* of these, and where a value must be there */
    uint32_t bits;        /* of changes or sets, one of which must be there */
    int64_t least, most;
} dl_ready_condition;

typedef struct dl_conditions {
    const dl_facets *facets;
    const dl_facet_sets *sets;
    dl_ready_condition *items;
    const dl_condition_step *steps;
    uint32_t step_count;
} dl_conditions;

/* Looks up what the conditions name, and reads the sets that they need.  In the arena; valid as long as the
 * facets stay.  Returns a result code of SQLite. */
int dl_conditions_prepare(dl_conditions *conditions, const dl_query *query, const dl_facets *facets,
                          dl_facet_sets *sets, sqlite3 *db, dl_arena *arena);

/* Whether the row passes. */
bool dl_conditions_hold(const dl_conditions *conditions, uint32_t row);

#endif
