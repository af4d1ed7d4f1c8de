/* Quotations: see marks.c. */
#ifndef DL_STATEMENTS_MARKS_H
#define DL_STATEMENTS_MARKS_H

#include "statements/prose.h"

/* Of a block whose tokens are there: by its marks, */
void dl_prose_find_pieces(dl_prose *prose, uint32_t block);

/* and by dashes, where it has none. */
void dl_prose_find_speech_of_dashes(dl_prose *prose, uint32_t block);

#endif
