/* Whom a record names as the source of its text: agencies, in the dateline and among the authors. */
#ifndef DL_ARCHIVE_AGENCY_LINES_H
#define DL_ARCHIVE_AGENCY_LINES_H

#include "record/record.h"

typedef struct dl_agency_lines {
    dl_span names;    /* of the publisher, a line each */
    dl_span url;      /* of the page */
    dl_span credited; /* who is named as the source, a line each */
} dl_agency_lines;

/* The texts are the record's, or in the arena; absent without memory. */
dl_agency_lines dl_agency_lines_of(const dl_record *record, dl_arena *arena);

/* Whether the first names the publisher of the second, and not its own, as its source. */
bool dl_agency_lines_name(const dl_agency_lines *lines, const dl_agency_lines *other, dl_arena *scratch);

#endif
