/* What a change says, in a line or two: the words that were cut and added, with some of those beside them. */
#ifndef DL_WEB_EXCERPT_H
#define DL_WEB_EXCERPT_H

#include "archive/events.h"
#include "archive/operations.h"
#include "web/response.h"

typedef struct dl_excerpt_piece {
    dl_operation operation; /* SAME, CUT or ADDED */
    dl_span text;           /* "…" stands for what is left out */
} dl_excerpt_piece;

typedef struct dl_excerpt {
    const char *label; /* of the fact that changed: "Author"; NULL: it is of the text */
    bool is_headline;
    dl_excerpt_piece *items;
    uint32_t count, capacity;
} dl_excerpt;

/* From the two revisions, in the arena; empty if there is nothing to show.  False on failure, which the
 * archive tells. */
bool dl_excerpt_make(dl_excerpt *excerpt, dl_archive *archive, const dl_event *event, dl_arena *arena);

/* With <ins> and <del>. */
void dl_excerpt_write(dl_html *html, const dl_excerpt *excerpt);
/* [{"op": "same", "text": …}] */
void dl_excerpt_write_json(dl_writer *json, const dl_excerpt *excerpt);

#endif
