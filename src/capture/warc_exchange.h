/* A request and what came, as WARC records.
 *
 *     metadata   what a list says of the page; WARC-Concurrent-To names the next record
 *     response   head and body as received, or a revisit: the head, and which record holds the same body
 *     request    WARC-Concurrent-To names the one before
 *
 * The metadata comes first, so that who reads the records in their order knows it when the page comes.  Its
 * URL is "urn:dateline:entry:" and that of the page: an index has it, and none takes it for the page. */
#ifndef DL_CAPTURE_WARC_EXCHANGE_H
#define DL_CAPTURE_WARC_EXCHANGE_H

#include "capture/warc_record.h"

/* The record that a revisit stands for: as dl_kept gave them when that was written. */
typedef struct dl_revisited {
    dl_span record_id; /* absent: it is no revisit */
    dl_span url, date;
    dl_span payload_digest; /* absent: that of the exchange's own body */
} dl_revisited;

/* What is absent or NULL is not written. */
typedef struct dl_kept_exchange {
    dl_span url; /* absolute, http or https */
    int64_t date_ms;
    dl_span request;       /* head, and body if there is one */
    dl_span head;          /* status line and headers as received, with the empty line */
    dl_span body;          /* as received, with its codings; of a revisit it is not written */
    const char *truncated; /* "length", "time", "disconnect" */
    dl_span address;
    const char *protocol;   /* "h2", "http/1.1" */
    dl_span metadata_json;  /* what a list says of the page: one JSON object */
    dl_revisited revisited; /* with status 304 the profile is server-not-modified, else identical digest */
} dl_kept_exchange;

/* What was made of it. */
typedef struct dl_exchange_records {
    size_t metadata_bytes, main_bytes, request_bytes; /* packed, one after another; 0: there is none */
    char record_id[DL_WARC_ID_BYTES];                 /* of the response or revisit */
    char date[DL_WARC_DATE_BYTES];
    char payload_digest[DL_SHA1_TEXT_BYTES + 1]; /* "": it has none */
} dl_exchange_records;

/* Appends the records to `packed`, each as a gzip member; `room` holds one at a time.  NULL, or what is wrong
 * with the exchange, as it follows its URL; whether there was memory, `packed` tells. */
const char *dl_warc_form_exchange(const dl_kept_exchange *exchange, struct libdeflate_compressor *compressor,
                                  dl_buffer *room, dl_buffer *packed, dl_exchange_records *records);

/* The body of a response without its transfer coding, but with its content codings, which are never undone
 * here.  `joined` is used if it came in chunks.  Absent when there is no memory. */
dl_span dl_warc_entity(dl_span head, dl_span body, dl_buffer *joined);

/* The digest of that, "sha1:" and base 32: two bodies are the same if they have the same one, however they
 * were cut into chunks.  Absent when there is no memory. */
dl_span dl_warc_entity_digest(dl_span head, dl_span body, char text[DL_SHA1_TEXT_BYTES]);

#endif
