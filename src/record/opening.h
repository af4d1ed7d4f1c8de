/* What the body's beginning must not repeat. */
#ifndef DL_RECORD_OPENING_H
#define DL_RECORD_OPENING_H

#include "record/record.h"

/* Takes the headline, what stands above it and an author's name alone out of the beginning of the body, where
 * small pages have them among their paragraphs. */
void dl_settle_opening(dl_record *record, dl_arena *arena);

#endif
