/* What a hit shows of a text: a part with as many of the words that were searched for as possible, and where
 * these are. */
#ifndef DL_ARCHIVE_SNIPPET_H
#define DL_ARCHIVE_SNIPPET_H

#include "archive/query.h"

enum {
    DL_SNIPPET_COLUMNS = 200,       /* of a part; a wide character takes two */
    DL_SNIPPET_MOST_BYTES = 1 << 20 /* of a text that are looked at */
};

/* A word in the text, in bytes. */
typedef struct dl_snippet_mark {
    uint32_t start, end;
} dl_snippet_mark;

typedef struct dl_snippet {
    dl_span text;           /* white space is single spaces */
    dl_snippet_mark *marks; /* in order, apart from each other */
    uint32_t mark_count;
    bool cut_before, cut_after; /* it is not the beginning, or the end, of the whole text */
} dl_snippet;

/* Of a text of the index: of at most `columns`.  Without words of the query in it, its beginning.  In the
 * arena; false without memory. */
bool dl_snippet_make(dl_snippet *snippet, dl_span text, unsigned column, unsigned columns,
                     const dl_query *query, dl_arena *arena);

#endif
