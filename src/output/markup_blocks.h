/* What the blocks of a body have in common in HTML and TEI: links, lists and tables, with the names of each.
 */
#ifndef DL_OUTPUT_MARKUP_BLOCKS_H
#define DL_OUTPUT_MARKUP_BLOCKS_H

#include "output/links.h"
#include "output/write_markup.h"

/* Start and end tags; a pair is for what is not ordered, or no header, and for what is. */
typedef struct dl_markup_tags {
    const char *link, *link_target, *link_end; /* "<a", "href", "</a>" */
    const char *line_break;
    const char *list[2], *list_end[2], *item, *item_end;
    const char *table, *table_end, *row[2], *row_end, *cell[2], *cell_end[2];
} dl_markup_tags;

typedef struct dl_block_writer {
    dl_markup_output w;
    const dl_markup_tags *tags;
} dl_block_writer;

/* The text of the block, with its links. */
void dl_markup_runs(const dl_block_writer *b, const dl_block *block);

/* A link to the URL, or the text alone if that is none; the URL itself if there is no text. */
void dl_markup_link(const dl_block_writer *b, dl_span url, dl_span text);

/* Lists are nested as deep as the items are, but at most sixteen levels. */
void dl_markup_list(const dl_block_writer *b, const dl_block *block);

/* False, and nothing is written, if no row has a cell.  The first row has as many cells as the longest one.
 */
bool dl_markup_table(const dl_block_writer *b, const dl_block *block);

/* The picture whose caption this is, or the beginning of this, before the credit; NULL if there is none. */
const dl_picture *dl_picture_of_caption(const dl_record *record, dl_span caption);

#endif
