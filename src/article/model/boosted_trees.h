/* The trees' answer for many blocks at once. */
#ifndef DL_ARTICLE_MODEL_BOOSTED_TREES_H
#define DL_ARTICLE_MODEL_BOOSTED_TREES_H

#include "article/model/features.h"

/* Writes the log-odds of each block, in 256ths, to sums[0 … features->stride).  Blocks that cannot come near
 * to belonging any more are left before the last tree. */
void dl_run_trees(const dl_tree_table *table, const dl_features *features, int16_t *sums);

/* The portable twin of the above, for tests. */
void dl_run_trees_portably(const dl_tree_table *table, const dl_features *features, int16_t *sums);

/* All trees, for one block whose features lie one after another. */
int dl_run_trees_once(const dl_tree_table *table, const uint8_t *values);

#endif
