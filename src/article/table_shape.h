/* What a table holds, by its cells: data, or the layout of a page. */
#ifndef DL_ARTICLE_TABLE_SHAPE_H
#define DL_ARTICLE_TABLE_SHAPE_H

#include "article/blocks.h"

typedef struct dl_table_shape {
    uint32_t rows, cells, widest; /* with text in them; cells of the longest row */
    uint32_t words, blocks;       /* captions aside; with those of tables inside it */
    uint32_t longest;             /* words of the longest block */
    bool nested;                  /* most of them are in tables inside it */
} dl_table_shape;

/* Of the table in that box; only of blocks that are taken, where `taken` is not NULL. */
dl_table_shape dl_measure_table(const dl_blocks *blocks, uint32_t table, const bool *taken);

/* Rows and columns of short texts. */
static inline bool dl_is_data(const dl_table_shape *shape) {
    enum { MOST_MEAN_WORDS = 25 };
    return !shape->nested && shape->rows >= 2 && shape->widest >= 2 &&
           shape->words <= shape->cells * MOST_MEAN_WORDS && shape->blocks <= shape->cells * 2;
}

#endif
