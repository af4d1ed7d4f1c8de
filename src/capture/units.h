/* Finds the starts of compressed records: gzip members and zstd frames that contain a record.
 *
 * Any place can look like a start, so a little is decompressed at each that does.  Hostile input with nothing
 * but such places would take far too long; a search therefore gives up after a number of them and finds
 * nothing. */
#ifndef DL_CAPTURE_UNITS_H
#define DL_CAPTURE_UNITS_H

#include "capture/packet.h"
#include "capture/unpack.h"

/* The first start at or after `from`, or SIZE_MAX. */
size_t dl_find_unit(dl_unpacker *unpacker, const dl_file *file, dl_span bytes, size_t from);

/* The last start after the front, or SIZE_MAX. */
size_t dl_find_last_unit(dl_unpacker *unpacker, const dl_file *file, dl_span bytes);

#endif
