/* Dates of WARC records. */
#ifndef DL_CAPTURE_WARC_DATE_H
#define DL_CAPTURE_WARC_DATE_H

#include "base/arena.h"

/* A date for WARC-Date (W3CDTF, in UTC) from a date in a manifest: "2024-05-03", "2024-05-03 10:20",
 * "2024-05-03T10:20:30.5+02:00"; UTC without a time zone.  Absent if it is not a date. */
dl_span dl_warc_date(dl_arena *arena, dl_span date);

#endif
