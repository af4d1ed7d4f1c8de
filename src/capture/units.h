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

/* Whether one starts at the front. */
bool dl_is_unit(dl_unpacker *unpacker, const dl_file *file, dl_span bytes);

/* Whether units follow one another from the front on, each whole, for so many bytes or up to the end of the
 * file.  In a record of a packed archive there is no such run of another one: its deflate blocks of bytes as
 * they are have less than 64 KiB, its zstd blocks 128 KiB, and what heads each block breaks the run. */
typedef enum dl_chain { DL_CHAIN_HOLDS, DL_CHAIN_BREAKS, DL_CHAIN_NEEDS_MORE } dl_chain;

enum { DL_CHAIN_BYTES = 160 << 10, DL_CHAIN_BUDGET_BYTES = 256 << 20 };

/* `scratch` is for what is unpacked; that is taken off `*budget`, and without any left the chain breaks. */
dl_chain dl_check_chain(dl_unpacker *unpacker, const dl_file *file, dl_span bytes, bool at_end,
                        dl_buffer *scratch, size_t *budget);

#endif
