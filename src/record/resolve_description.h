/* The page's own summary of its story. */
#ifndef DL_RECORD_RESOLVE_DESCRIPTION_H
#define DL_RECORD_RESOLVE_DESCRIPTION_H

#include "record/publisher_names.h"
#include "record/record.h"

/* Chooses the description; the headline and the body must be settled before. */
void dl_resolve_description(dl_record *record, const dl_claims *claims, const dl_publisher_names *publisher);

#endif
