/* The records of a file of dateline's own, gzip member by member, as far as they are whole. */
#ifndef DL_CAPTURE_WARC_SCAN_H
#define DL_CAPTURE_WARC_SCAN_H

#include "base/buffer.h"
#include "capture/warc.h"

typedef struct dl_warc_scanner dl_warc_scanner;

typedef struct dl_scanned {
    dl_warc_record record;
    dl_span block;
    size_t bytes; /* of the member */
} dl_scanned;

typedef enum dl_scan_result {
    DL_SCAN_WHOLE = 0,  /* a member with one record, and nothing else */
    DL_SCAN_NEEDS_MORE, /* the bytes end within it */
    DL_SCAN_TORN,       /* something else */
    DL_SCAN_NO_MEMORY,
} dl_scan_result;

/* NULL when there is no memory. */
dl_warc_scanner *dl_warc_scan_new(const dl_allocator *allocator);
void dl_warc_scan_free(dl_warc_scanner *scanner); /* NULL does nothing */

/* The member at the start of the bytes.  What is scanned is valid until the next call. */
dl_scan_result dl_warc_scan(dl_warc_scanner *scanner, dl_span packed, dl_scanned *scanned);

/* Appends the line of an index, if such records are indexed.  False when there is no memory. */
bool dl_warc_scan_line(dl_warc_scanner *scanner, const dl_scanned *scanned, uint64_t offset,
                       dl_span file_name, dl_buffer *lines);

#endif
