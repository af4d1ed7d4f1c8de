/* Where sentences end. */
#ifndef DL_STATEMENTS_SENTENCES_H
#define DL_STATEMENTS_SENTENCES_H

#include "statements/prose.h"

/* Of a block whose tokens and quotations are there. */
void dl_prose_find_sentences(dl_prose *prose, uint32_t block);

#endif
