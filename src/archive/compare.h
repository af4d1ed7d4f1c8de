/* What has changed between two captures of a story. */
#ifndef DL_ARCHIVE_COMPARE_H
#define DL_ARCHIVE_COMPARE_H

#include "archive/changes.h"
#include "record/record.h"

/* Of all that counts when captures are compared.  What differs only in white space, quotation marks, dashes,
 * soft hyphens, "3 minutes ago" (archive/fold.h), labels of advertisements and pointers to other stories
 * (archive/noise.h), the order of authors, sections, keywords and pictures, sizes of pictures, or the zone in
 * which a date is written has the same digest.  It is the same on every machine, but may change with the
 * library: when two digests differ, dl_compare tells whether anything has changed. */
uint64_t dl_compare_digest(const dl_record *record, dl_arena *scratch);

/* Compares two records of one address.  Without memory (then scratch->failed) changes are missing.  Pages
 * that are no articles are never replaced; texts too short to tell are replaced only if the headlines differ
 * too. */
dl_changes dl_compare(const dl_record *old, const dl_record *new, dl_arena *scratch);

#endif
