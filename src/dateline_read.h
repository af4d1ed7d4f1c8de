/* Kept records from JSON. */
#ifndef DL_DATELINE_READ_H
#define DL_DATELINE_READ_H

#include "extractor.h"
#include "record/read_claims.h"
#include "record/read_record.h"

/* OK, NO_MEMORY, or BAD_RECORD with what is wrong. */
dateline_result dl_front_read(dl_span json, const dl_allocator *allocator, dl_read_error *wrong,
                              dateline_record **made);

#endif
