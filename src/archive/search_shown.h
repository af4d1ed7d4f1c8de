/* The hits that are shown: what the tables and the record say of them, and snippets. */
#ifndef DL_ARCHIVE_SEARCH_SHOWN_H
#define DL_ARCHIVE_SEARCH_SHOWN_H

#include "archive/best.h"
#include "archive/pack.h"
#include "archive/search_results.h"

/* What is kept from hit to hit. */
typedef struct dl_hit_reader {
    sqlite3 *db;
    sqlite3_stmt *row; /* prepared with the first hit */
    dl_pack *pack;
    dl_buffer json;
    dl_arena scratch;
} dl_hit_reader;

/* False without memory; release it in either case. */
bool dl_hit_reader_init(dl_hit_reader *reader, sqlite3 *db, const dl_allocator *allocator);
void dl_hit_reader_release(dl_hit_reader *reader);

/* Fills `results->hits` from the ranked rows.  Returns a result code of SQLite; SQLITE_CORRUPT if a story has
 * no record. */
int dl_search_show(dl_hit_reader *reader, const dl_query *query, const dl_facets *facets,
                   const dl_ranked *ranked, uint32_t count, dl_search_results *results);

#endif
