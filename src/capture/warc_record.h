/* Forming WARC 1.1 records (ISO 28500:2017), of any type, as bytes.
 *
 * The same record always gives the same bytes: its ID is computed from its type, its URL, its date, and its
 * block. */
#ifndef DL_CAPTURE_WARC_RECORD_H
#define DL_CAPTURE_WARC_RECORD_H

#include "base/buffer.h"
#include "capture/digest.h"

/* The profiles of revisits (WARC 1.1, 6.7). */
#define DL_WARC_PROFILE_IDENTICAL    "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
#define DL_WARC_PROFILE_NOT_MODIFIED "http://netpreserve.org/warc/1.1/revisit/server-not-modified"

/* With the NUL: "urn:uuid:00000000-0000-5000-8000-000000000000", "2026-05-03T10:20:30.456Z". */
enum { DL_WARC_ID_BYTES = 46, DL_WARC_DATE_BYTES = 25 };

/* What each warcinfo record says first. */
#define DL_WARC_INFO "software: dateline/" DATELINE_VERSION "\r\nformat: WARC File Format 1.1\r\n"

/* What is absent or NULL is not written.  Values must have no line ends; IDs have no angle brackets here. */
typedef struct dl_warc_form {
    const char *type;         /* "response" */
    const char *content_type; /* of the block */
    dl_span url;              /* WARC-Target-URI */
    dl_span date;             /* as WARC-Date has it */
    dl_span file_name;        /* WARC-Filename, of a warcinfo record */
    dl_span concurrent_to;    /* an ID, as refers_to */
    dl_span refers_to, refers_to_url, refers_to_date;
    dl_span address; /* WARC-IP-Address */
    const char *protocol, *profile, *truncated;
    dl_span payload_digest; /* "sha1:…" */
    dl_span head, body;     /* the block, in two parts */
} dl_warc_form;

/* What a record says of its own bytes. */
typedef struct dl_warc_seal {
    char id[DL_WARC_ID_BYTES];
    char block_digest[DL_SHA1_TEXT_BYTES];
} dl_warc_seal;

dl_warc_seal dl_warc_form_seal(const dl_warc_form *form);

/* Appends the record, not packed. */
void dl_warc_form_append(const dl_warc_form *form, const dl_warc_seal *seal, dl_buffer *out);

/* Appends the bytes as a gzip member. */
struct libdeflate_compressor;
void dl_warc_pack(struct libdeflate_compressor *compressor, dl_span record, dl_buffer *out);

/* How hard records are packed: libdeflate's level. */
enum { DL_WARC_GZIP_LEVEL = 6 };

/* Milliseconds since 1970 as WARC-Date has them; absent before 1970 and after 9999. */
dl_span dl_warc_date_of_ms(int64_t ms, char date[DL_WARC_DATE_BYTES]);

#endif
