/* The links of a block, at their places in its text. */
#ifndef DL_OUTPUT_LINKS_H
#define DL_OUTPUT_LINKS_H

#include "record/record.h"

/* Goes through the text of a block once, from its start.  A record does not say where in the text a link
 * stands: it is taken to be at the first occurrence of its words after the link before it. */
typedef struct dl_links {
    const dl_block *block;
    uint32_t next;         /* the link to be looked for next */
    unsigned misses;       /* how many were not found */
    const dl_link *link;   /* the one that was found, NULL: no more */
    size_t found, behind;  /* where it stands */
    size_t part, part_end; /* what is left of the part */
} dl_links;

void dl_links_init(dl_links *links, const dl_block *block);

/* Goes on with the whole text. */
void dl_links_take_all(dl_links *links);

/* Goes on with a part of the text, such as an item or a cell, which must be given in order.  False if the
 * part does not follow the one before it, or a line end or tab after that; it has no known links then. */
bool dl_links_take_part(dl_links *links, dl_span part);

/* The next run of text in the part; *link is NULL if it is in no link.  False at the end of the part. */
bool dl_links_next(dl_links *links, dl_span *text, const dl_link **link);

#endif
