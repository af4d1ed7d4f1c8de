/* A capture that is added. */
#ifndef DL_ARCHIVE_ARRIVAL_H
#define DL_ARCHIVE_ARRIVAL_H

#include "record/record.h"
#include <sqlite3.h>

/* A capture that is added, and what is worked out about it once. */
typedef struct dl_arrival {
    const dl_record *record;
    dl_span url, own_url;        /* the story's address, and the one that was asked for */
    dl_span shown_url;           /* the story's without what only tracks */
    uint64_t url_hash, own_hash; /* of their keys */
    dl_span captured;            /* in UTC */
    bool timed;                  /* the input says when it was captured */
    sqlite3_int64 digest;        /* of what is compared */
    sqlite3_int64 hash;          /* of what makes it this capture */
} dl_arrival;

#endif
