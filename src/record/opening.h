/* What the body's beginning must not repeat. */
#ifndef DL_RECORD_OPENING_H
#define DL_RECORD_OPENING_H

#include "record/record.h"

/* Takes the headline out of the beginning of the body, where small pages have it among their paragraphs. */
void dl_leave_out_headline(dl_record *record, dl_arena *arena);

#endif
