/* ARC records, versions 1 and 2 (https://archive.org/web/researcher/ArcFileFormat.php), which web archives
 * were made of before WARC: a line of fields, then so many bytes, then a line end.
 *
 *     URL IP-address Archive-date Content-type Archive-length
 *     URL IP-address Archive-date Content-type Result-code Checksum Location Offset Filename Archive-length
 *
 * The first record of a file, "filedesc://…", tells about the file.  What was fetched by HTTP follows with
 * its HTTP head.  Fields are divided by spaces, and both addresses and content types are found to have some
 * within: the address ends where an IP address and a date follow, and the length is the last field. */
#ifndef DL_CAPTURE_ARC_H
#define DL_CAPTURE_ARC_H

#include "capture/warc.h"

/* Whether the bytes start as a file does. */
static inline bool dl_is_arc(dl_span bytes) {
    return dl_span_starts_with(bytes, DL_SPAN("filedesc://"));
}

/* Whether the bytes may start a record: with the scheme of an address. */
bool dl_arc_may_start(dl_span bytes);

/* As dl_warc_parse does.  What ARC does not have is absent; the date is in the form of WARC-Date. */
dl_warc_result dl_arc_parse(dl_span bytes, size_t max_header_bytes, dl_arena *arena, dl_warc_record *record);

/* As dl_warc_may_end, dl_warc_find and dl_warc_find_last do. */
bool dl_arc_may_end(dl_span bytes, size_t end);
size_t dl_arc_find(dl_span bytes, size_t from);
size_t dl_arc_find_last(dl_span bytes, size_t from);

#endif
