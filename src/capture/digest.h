/* The digests that WARC records say of themselves: "sha1:" and base 32, also MD5 and SHA-256, also in
 * hexadecimal. */
#ifndef DL_CAPTURE_DIGEST_H
#define DL_CAPTURE_DIGEST_H

#include "capture/capture.h"

/* Compares the digest with that of the bytes; UNKNOWN when it names no algorithm known here, or is empty. */
dl_digest_state dl_digest_check(dl_span digest, dl_span bytes);

/* The same of bytes that come in pieces. */
typedef struct dl_digester {
    const void *hash;
    dl_span expected;
    uint64_t context[64];
} dl_digester;

/* False when the digest, which must stay valid, names no algorithm known here, or is empty. */
bool dl_digester_begin(dl_digester *digester, dl_span digest);
void dl_digester_add(dl_digester *digester, dl_span bytes);
dl_digest_state dl_digester_end(dl_digester *digester);

enum { DL_DIGEST_KEY_BYTES = 16 };

/* What stands for the bytes in a list: the beginning of their SHA-256. */
void dl_digest_key(dl_span bytes, uint8_t key[DL_DIGEST_KEY_BYTES]);

enum { DL_SHA1_TEXT_BYTES = 37 };

/* The SHA-1 of the bytes, as records write it: "sha1:" and base 32; and of parts, one after another. */
dl_span dl_digest_of(dl_span bytes, char text[DL_SHA1_TEXT_BYTES]);
dl_span dl_digest_of_parts(const dl_span *parts, size_t count, char text[DL_SHA1_TEXT_BYTES]);

#endif
