/* A record from its JSON: the inverse of output/write_json.c. */
#ifndef DL_RECORD_READ_RECORD_H
#define DL_RECORD_READ_RECORD_H

#include "record/record.h"

/* What is wrong with a text that is no record, and where. */
typedef struct dl_read_error {
    const char *message; /* a constant */
    size_t offset;       /* in bytes */
} dl_read_error;

/* Fills the record from one JSON object (RFC 8259) as dateline writes it, by the table of members.  Members
 * that are not known are passed over, `disagreements` are kept for record/read_claims.h; articleBody is made
 * of the blocks if it is missing. Provenance is kept as text.  Texts are in the JSON or in the arena.  False
 * if it is no such object; without memory arena->failed is set too. */
bool dl_record_read(dl_record *record, dl_span json, dl_arena *arena, dl_read_error *wrong);

#endif
