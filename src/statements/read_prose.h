/* The text of a record, cut into tokens, quotations and sentences. */
#ifndef DL_STATEMENTS_READ_PROSE_H
#define DL_STATEMENTS_READ_PROSE_H

#include "statements/prose.h"

/* False when memory fails. */
bool dl_prose_read(dl_prose *prose, const dl_record *record, dl_arena *arena);

#endif
