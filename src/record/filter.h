/* Which records are wanted: by type, date and language. */
#ifndef DL_RECORD_FILTER_H
#define DL_RECORD_FILTER_H

#include "record/record.h"

typedef struct dl_filter {
    bool only_articles;
    dl_span since, until; /* RFC 3339 or the beginning of it; absent: any */
    dl_span languages;    /* language ranges, comma-separated; absent: any */
} dl_filter;

/* Records with an error always pass, so that no failure goes unseen.  A record without the value that is
 * filtered by does not pass. */
bool dl_filter_passes(const dl_filter *filter, const dl_record *record);

/* Compares a record's date with a limit, both RFC 3339 or the beginning of it.  A limit without a time is
 * compared with the day, month or year that the page gives, in any time zone; one with a time is compared as
 * an instant, where a date without a time zone is taken as UTC. */
int dl_date_compare(dl_span date, dl_span limit);

#endif
