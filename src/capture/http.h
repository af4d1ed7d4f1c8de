/* HTTP responses in captures (RFC 9112): status line, headers, and a body whose transfer and content codings
 * must be decoded.
 *
 * Captures were often modified after the download: chunks were joined or content was decoded, but the headers
 * were kept.  A coding is therefore told by the body: what is text is in none, and what begins to gzip,
 * zstd or zlib data do is in that one, whatever the header calls it. */
#ifndef DL_CAPTURE_HTTP_H
#define DL_CAPTURE_HTTP_H

#include "capture/capture.h"
#include "capture/unpack.h"

typedef struct dl_http_response {
    unsigned status;
    dl_span content_type; /* all as given; absent when missing */
    dl_span content_encoding;
    dl_span transfer_encoding;
    dl_span content_language;
    dl_span last_modified;
    dl_span content_length;
    dl_span content_range;
    dl_span body;
} dl_http_response;

/* Spans point into `message` or, for folded headers, into `arena`.  False if there is no status line or no
 * end of the headers within `max_header_bytes`. */
bool dl_http_parse(dl_span message, size_t max_header_bytes, dl_arena *arena, dl_http_response *response);

/* Joins chunks: writes the data in `body` to `out`, which may be the same memory.  `*truncated` says that the
 * last chunk is missing.  SIZE_MAX if the body does not start with a chunk. */
size_t dl_http_join_chunks(dl_span body, char *out, bool *truncated);

/* The body without its transfer coding: chunks are joined in `joined`, nothing else is undone.  Absent when
 * there is no memory. */
dl_span dl_http_entity(const dl_http_response *response, dl_buffer *joined);

/* Working memory for decoding a body. */
typedef struct dl_http_room {
    dl_unpacker *unpacker;
    dl_buffer *buffers[2]; /* used in turns */
    size_t ceiling_bytes;
} dl_http_room;

typedef struct dl_http_payload {
    dl_span bytes;  /* in the body itself when no coding was to be undone, otherwise in one of the buffers; in
                       either case DL_PAGE_PADDING bytes after it are there, if they are after the body */
    dl_span entity; /* the body without its transfer coding, which digests may cover */
    bool truncated; /* more could not be decoded */
    const char *truncated_by; /* what shows that, for people */
    dl_capture_error error;   /* DL_CAPTURE_ERROR_NONE, TOO_LARGE, DAMAGED, UNKNOWN_CODING, NO_DICTIONARY or
                                 NO_MEMORY */
} dl_http_payload;

dl_http_payload dl_http_decode(const dl_http_response *response, const dl_http_room *room);

#endif
