/* Gradient-boosted decision trees (model_table.h) run over the features of a page's blocks. */
#ifndef DL_ARTICLE_MODEL_BOOSTED_TREES_H
#define DL_ARTICLE_MODEL_BOOSTED_TREES_H

#include "article/model/features.h"
#include "base/cpu.h"

/* Writes the log-odds of each block, in 256ths, to sums[0 … features->stride).  Blocks that the first
 * trees reject do not see the others, and get an estimate. */
void dl_boosted_run(const dl_boosted_table *table, const dl_features *features, int16_t *sums);

/* The same with the instructions of that level, which the processor must have. */
void dl_boosted_run_at(dl_cpu_level level, const dl_boosted_table *table, const dl_features *features,
                       int16_t *sums);

/* All trees, for one block whose features lie one after another. */
int dl_boosted_run_once(const dl_boosted_table *table, const uint8_t *values);

#endif
