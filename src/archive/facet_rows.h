/* The inside of facets: what reading them needs. */
#ifndef DL_ARCHIVE_FACET_ROWS_H
#define DL_ARCHIVE_FACET_ROWS_H

#include "archive/facets.h"

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
