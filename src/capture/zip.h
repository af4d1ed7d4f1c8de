/* The directory of a ZIP file (APPNOTE.TXT 6.3, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT),
 * with the extensions for large files (ZIP64), as far as WACZ needs it. */
#ifndef DL_CAPTURE_ZIP_H
#define DL_CAPTURE_ZIP_H

#include "base/span.h"

enum {
    DL_ZIP_END_BYTES = 22,
    DL_ZIP_TAIL_BYTES = DL_ZIP_END_BYTES + 65535 + 20, /* the end, its longest comment, and ZIP64's locator */
    DL_ZIP_END64_BYTES = 56,
    DL_ZIP_LOCAL_BYTES = 30,
};

typedef enum dl_zip_method { DL_ZIP_STORED = 0, DL_ZIP_DEFLATED = 8 } dl_zip_method;

/* Where the directory is. */
typedef struct dl_zip_directory {
    uint64_t offset, size;
    uint64_t end64; /* where ZIP64's end is, which says it; 0: none */
} dl_zip_directory;

typedef struct dl_zip_entry {
    dl_span name; /* in the directory */
    uint64_t header_offset, packed_size, size;
    unsigned method;
    bool is_encrypted;
} dl_zip_entry;

static inline bool dl_is_zip(dl_span start) {
    return dl_span_starts_with(start, DL_SPAN("PK\x03\x04")) ||
           dl_span_starts_with(start, DL_SPAN("PK\x05\x06"));
}

/* Finds the end of the directory in the last bytes of a file, which start at `tail_offset`. */
bool dl_zip_find_directory(dl_span tail, uint64_t tail_offset, dl_zip_directory *directory);

/* Reads ZIP64's end, of which DL_ZIP_END64_BYTES are there. */
bool dl_zip_read_end64(dl_span end, dl_zip_directory *directory);

/* Takes an entry off the directory; false when there is none any more, or `*damaged` is set. */
bool dl_zip_next_entry(dl_span *directory, dl_zip_entry *entry, bool *damaged);

/* How many bytes the header before an entry's data has, of which DL_ZIP_LOCAL_BYTES are there; 0: it is none.
 */
size_t dl_zip_local_bytes(dl_span header);

#endif
