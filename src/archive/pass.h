/* One pass over all that matches a query, inside FTS5: counts, facets, days and the best hits.
 *
 * FTS5's own way, `ORDER BY rank`, looks up each phrase's rows, the length of each text, and gives each hit
 * to SQL.  Here, hit(fts, pass) is called in the WHERE of a statement that never gives a row; it adds to
 * arrays. */
#ifndef DL_ARCHIVE_PASS_H
#define DL_ARCHIVE_PASS_H

#include "archive/best.h"
#include "archive/compare.h"
#include "archive/conditions.h"
#include "archive/counters.h"
#include "archive/phrase_counts.h"

typedef enum dl_search_order { DL_ORDER_RELEVANCE, DL_ORDER_NEWEST, DL_ORDER_OLDEST } dl_search_order;

/* The last bit is that of unpublished. */
enum { DL_CHANGE_BITS = DL_CHANGE_COUNT + 1, DL_CHANGE_SETS = 1 << DL_CHANGE_BITS };

typedef struct dl_tally {
    dl_counter values[DL_FACET_COUNT];
    dl_counter changes; /* by all bits together */
    dl_counter days;    /* since DL_FACET_FIRST_DAY */
} dl_tally;

/* Counts a story; there is room for all that its row has, and it is known what is unpublished. */
static inline void dl_tally_add(dl_tally *tally, const dl_facets *facets, const dl_facet_sets *sets,
                                uint32_t at) {
    const dl_facet_row *row = &facets->rows[at];
    for (size_t i = 0; i < DL_FACET_COUNT; i++) dl_counter_add(&tally->values[i], row->values[i]);
    for (const uint32_t *more = dl_facets_more_authors(facets, row); *more; more++)
        dl_counter_add(&tally->values[DL_FACET_AUTHOR], *more);
    uint32_t changes = row->changes & ((1u << DL_CHANGE_COUNT) - 1);
    if (sets->bits[at] & DL_FACET_UNPUBLISHED) changes |= 1u << DL_CHANGE_COUNT;
    dl_counter_add(&tally->changes, changes);
    dl_counter_add(&tally->days, (uint32_t)(row->day - DL_FACET_FIRST_DAY));
}

/* Sets all to 0 again. */
void dl_tally_clear(dl_tally *tally);

typedef struct dl_pass {
    const dl_query *query;
    const dl_facets *facets;
    const dl_facet_sets *sets;
    dl_conditions conditions;
    dl_phrase_counts *phrase_counts;
    dl_tally *tally; /* NULL: no facets are wanted */
    dl_search_order order;
    uint64_t budget; /* so many hits are scored; the others are only counted */
    dl_best best;
    uint8_t *left_out; /* of a query for what does not match: a bit for each row that does */

    uint64_t count;  /* of stories */
    uint64_t scored; /* of these */
    /* What is known of the index and the phrases since the first hit. */
    bool has_begun;
    int result;       /* a result code of SQLite */
    uint64_t matched; /* rows of the index, whatever the conditions */
    double rows, average_tokens;
    double weights[DL_QUERY_MOST_PHRASES]; /* of phrases: inverse document frequency */
} dl_pass;

/* Makes hit() known to the connection.  Returns a result code of SQLite. */
int dl_pass_register(sqlite3 *db);

/* Finds all stories; what is to be set are the members up to left_out.  `match` is the prepared statement of
 * DL_PASS_STATEMENT, or not used if the query has no words.  The best are in order then, with their scores.
 */
int dl_pass_run(dl_pass *pass, sqlite3_stmt *match);

#define DL_PASS_STATEMENT "SELECT 1 FROM fts WHERE fts MATCH ?1 AND hit(fts, ?2) ORDER BY rowid DESC"

#endif
