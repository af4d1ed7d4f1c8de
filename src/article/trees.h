/* The trees' answer for many blocks at once. */
#ifndef DL_ARTICLE_TREES_H
#define DL_ARTICLE_TREES_H

#include "article/features.h"

/* Writes the log-odds of each block, in 1024ths, to sums[0 … features->stride). */
void dl_run_trees(const dl_tree_table *table, const dl_features *features, int32_t *sums);

/* The same for one block whose features lie one after another. */
int32_t dl_run_trees_once(const dl_tree_table *table, const uint8_t *values);

#endif
