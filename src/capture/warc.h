/* WARC records, versions 1.0 and 1.1 (ISO 28500:2017,
 * https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/): a version line, headers,
 * an empty line, the block of Content-Length bytes, and two line ends. */
#ifndef DL_CAPTURE_WARC_H
#define DL_CAPTURE_WARC_H

#include "base/arena.h"

typedef enum dl_warc_type {
    DL_WARC_OTHER, /* none of the standard's */
    DL_WARC_RESPONSE,
    DL_WARC_RESOURCE,
    DL_WARC_REVISIT,
    DL_WARC_CONVERSION,
    DL_WARC_CONTINUATION,
    DL_WARC_REQUEST,
    DL_WARC_METADATA,
    DL_WARC_WARCINFO,
} dl_warc_type;

typedef struct dl_warc_record {
    dl_warc_type type;
    dl_span type_name; /* as given; all that follow are absent when missing */
    dl_span record_id; /* without angle brackets, as are all addresses */
    dl_span target_uri;
    dl_span date;
    dl_span content_type;
    dl_span payload_digest;
    dl_span block_digest;
    dl_span truncated;      /* WARC-Truncated: the block is only the beginning, and why */
    dl_span segment_number; /* of a record that goes on in other records */
    dl_span concurrent_to;  /* another record of the same exchange */
    dl_span refers_to;      /* of a revisit: the record that holds the page, */
    dl_span refers_to_uri;
    dl_span refers_to_date;
    dl_span media_type;      /* of an ARC record's URL line; WARC has none */
    uint64_t content_length; /* of the block */
    size_t header_bytes;     /* up to the block */
} dl_warc_record;

typedef enum dl_warc_result {
    DL_WARC_OK = 0,
    DL_WARC_NEEDS_MORE,  /* the headers continue after the end of the bytes */
    DL_WARC_NOT_ONE,     /* the bytes do not start with a version line */
    DL_WARC_BAD_HEADERS, /* no usable Content-Length, or more than `max_header_bytes` of headers */
} dl_warc_result;

/* Reads the headers of the record at the start of the bytes.  Spans point into `bytes` or, for folded
 * headers, into `arena`. */
dl_warc_result dl_warc_parse(dl_span bytes, size_t max_header_bytes, dl_arena *arena, dl_warc_record *record);

/* Whether the bytes start with a version line. */
static inline bool dl_is_warc(dl_span bytes) {
    return dl_span_starts_with(bytes, DL_SPAN("WARC/1.")) || dl_span_starts_with(bytes, DL_SPAN("WARC/0."));
}

/* Where what stands between records ends: line ends, zero bytes that pad a file, a byte order mark before a
 * record. */
size_t dl_warc_skip_padding(dl_span bytes, size_t at);

/* Whether a block may end there: padding follows, and another record or nothing. */
bool dl_warc_may_end(dl_span bytes, size_t end);

/* The start of the first record at or after `from` (a version line at the start of a line or behind padding),
 * or SIZE_MAX. */
size_t dl_warc_find(dl_span bytes, size_t from);

/* The start of the last one at or after `from`, or SIZE_MAX. */
size_t dl_warc_find_last(dl_span bytes, size_t from);

#endif
