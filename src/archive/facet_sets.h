/* Facts of stories that few queries ask for: they are read when the first one does, by each searcher for
 * itself. Three bytes a story, once one of them is read. */
#ifndef DL_ARCHIVE_FACET_SETS_H
#define DL_ARCHIVE_FACET_SETS_H

#include "archive/facets.h"

typedef enum dl_facet_set {
    DL_FACET_HAS_KEYWORD = 1,
    DL_FACET_HAS_PICTURE = 2,
    DL_FACET_HAS_MENTION = 4,
    DL_FACET_UNPUBLISHED = 8,
    DL_FACET_COPIES = 16, /* `copies` */
    DL_FACET_HAS_STATEMENT = 32,
} dl_facet_set;

typedef struct dl_facet_sets {
    uint8_t *bits;    /* by row of the facets: by dl_facet_set */
    uint16_t *copies; /* by row; at most 65,535 */
    uint32_t rows;    /* so many there is room for */
    uint32_t read;    /* those that have been read */
    const dl_allocator *allocator;
} dl_facet_sets;

void dl_facet_sets_init(dl_facet_sets *sets, const dl_allocator *allocator);
void dl_facet_sets_release(dl_facet_sets *sets);

/* Forgets what was read: the archive has changed. */
void dl_facet_sets_forget(dl_facet_sets *sets);

/* Reads these sets, if they are not there yet, and makes room for rows of all; of the same facets until they
 * are forgotten.  Returns a result code of SQLite. */
int dl_facet_sets_read(dl_facet_sets *sets, const dl_facets *facets, sqlite3 *db, uint32_t wanted);

#endif
