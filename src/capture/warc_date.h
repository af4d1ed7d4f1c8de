/* Dates of WARC records. */
#ifndef DL_CAPTURE_WARC_DATE_H
#define DL_CAPTURE_WARC_DATE_H

#include "base/arena.h"

/* A date for WARC-Date (W3CDTF, in UTC) from a date in a manifest: "2024-05-03", "2024-05-03 10:20",
 * "2024-05-03T10:20:30.5+02:00"; UTC without a time zone.  Absent if it is not a date. */
dl_span dl_warc_date(dl_arena *arena, dl_span date);

/* "2024-05-03T18:19:08Z" of "20240503181908", and "2024-05-03" of eight to thirteen digits; whatever date
 * that is. */
dl_span dl_date_of_digits(dl_arena *arena, dl_span digits);

#endif
