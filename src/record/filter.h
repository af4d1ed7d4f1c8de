/* Which records are wanted: by type, date and language. */
#ifndef DL_RECORD_FILTER_H
#define DL_RECORD_FILTER_H

#include "record/record.h"

typedef struct dl_filter {
    bool only_articles;
    dl_span since, until; /* RFC 3339 or the beginning of it; absent: any */
    dl_span languages;    /* language ranges, comma-separated; absent: any */
} dl_filter;

/* Records with an error always pass, so that no failure goes unseen.  A record that does not say what is
 * asked about does not pass. */
bool dl_filter_passes(const dl_filter *filter, const dl_record *record);

/* Orders a record's date against a limit, both RFC 3339 or the beginning of it.  A limit without a time is
 * compared with the day, month or year that the page itself names, whatever its zone; one with a time is
 * compared as an instant, where a side that names no zone is taken for UTC. */
int dl_date_compare(dl_span date, dl_span limit);

#endif
