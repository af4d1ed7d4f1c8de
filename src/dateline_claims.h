/* What is made on demand for a record: provenance and claims. */
#ifndef DL_DATELINE_CLAIMS_H
#define DL_DATELINE_CLAIMS_H

#include "extractor.h"

/* All provenances into record->told, in the arena; false when there is no memory. */
bool dl_front_tell(dateline_record *record, dl_arena *arena);

/* Room for an entry for each claim, and which of them were chosen; false when there is no memory. */
bool dl_front_list_claims(dateline_record *record, dl_arena *arena);

/* Fills the entry of one claim; false when there is no memory. */
bool dl_front_show_claim(dateline_record *record, uint32_t index, dl_arena *arena);

/* The same for all of them. */
bool dl_front_show_claims(dateline_record *record, dl_arena *arena);

#endif
