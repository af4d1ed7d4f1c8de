/* Times as the archive keeps them: "2024-05-03T10:20:30Z", in UTC. */
#ifndef DL_ARCHIVE_TIMES_H
#define DL_ARCHIVE_TIMES_H

#include "base/arena.h"

enum { DL_TIME_BYTES = 20 };

/* Seconds since 1970 of a date in the form of records: a day counts from midnight, a time without an offset
 * is taken as UTC.  False if it is no such date. */
bool dl_time_read(dl_span date, int64_t *seconds);

/* The years 0 to 9999; seconds beyond are cut to them. */
dl_span dl_time_write(int64_t seconds, dl_arena *arena);

/* Days since 1970, rounded down. */
int64_t dl_time_day(int64_t seconds);

#endif
