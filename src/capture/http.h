/* HTTP responses as captures keep them (RFC 9112): status line, headers, and a body whose transfer and
 * content codings are to be undone.
 *
 * Captures were often touched after they came over the wire: chunks joined or content unpacked while the
 * headers stayed.  A coding that the body plainly does not have is therefore taken as undone already. */
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
    dl_span body;
} dl_http_response;

/* Spans lie in `message` or, where a header was folded, in `arena`.  False when there is no status line or no
 * end of the headers within `max_header_bytes`. */
bool dl_http_parse(dl_span message, size_t max_header_bytes, dl_arena *arena, dl_http_response *response);

/* Joins chunks: writes what `body` holds to `out`, which may be the place where the body is.  `*truncated`
 * says that the last chunk is missing.  SIZE_MAX when it does not start with a chunk. */
size_t dl_http_join_chunks(dl_span body, char *out, bool *truncated);

/* Where the decoding of a body takes place. */
typedef struct dl_http_room {
    dl_unpacker *unpacker;
    dl_buffer *buffers[2]; /* used in turns */
    size_t ceiling_bytes;
} dl_http_room;

typedef struct dl_http_payload {
    dl_span bytes;  /* in the body itself when no coding was to be undone, otherwise in one of the buffers; in
                       either case DL_PAGE_PADDING bytes after it are there, if they are after the body */
    bool truncated; /* what could be decoded; more is missing */
    dl_capture_error error; /* DL_CAPTURE_ERROR_NONE, TOO_LARGE, DAMAGED, UNKNOWN_CODING or NO_MEMORY */
} dl_http_payload;

dl_http_payload dl_http_decode(const dl_http_response *response, const dl_http_room *room);

#endif
