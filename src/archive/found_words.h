/* Where the words and phrases of a query are in a text. */
#ifndef DL_ARCHIVE_FOUND_WORDS_H
#define DL_ARCHIVE_FOUND_WORDS_H

#include "archive/query.h"

enum { DL_FOUND_WORDS_MOST = 1000 }; /* of a text; what follows is not looked at */

typedef struct dl_found_word {
    uint32_t start, end; /* in bytes */
    uint32_t phrase;     /* of the query */
} dl_found_word;

typedef struct dl_found_words {
    dl_found_word *items; /* by where they start */
    uint32_t count, capacity;
} dl_found_words;

/* Finds those of a text in that column of the index.  Precondition: text.size < 2^31.  In the arena; false
 * without memory. */
bool dl_find_words(dl_found_words *matches, dl_span text, unsigned column, const dl_query *query,
                   dl_arena *arena);

#endif
