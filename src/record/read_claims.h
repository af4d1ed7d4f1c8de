/* The claims that a record was written with, its member `disagreements`. */
#ifndef DL_RECORD_READ_CLAIMS_H
#define DL_RECORD_READ_CLAIMS_H

#include "record/record.h"

/* Adds them to `claims`, which has begun and has none, in the order in which they are written, each with its
 * words. What is of another form is passed over.  Texts are in the record or in the claims' arena; if that
 * fails, there are no claims. */
void dl_record_read_claims(const dl_record *record, dl_claims *claims);

#endif
