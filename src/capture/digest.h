/* The digests that WARC records say of themselves: "sha1:" and base 32, also MD5 and SHA-256, also in
 * hexadecimal. */
#ifndef DL_CAPTURE_DIGEST_H
#define DL_CAPTURE_DIGEST_H

#include "capture/capture.h"

/* Compares the digest with that of the bytes; UNKNOWN when it names no algorithm known here, or is empty. */
dl_digest_state dl_digest_check(dl_span digest, dl_span bytes);

enum { DL_SHA1_TEXT_BYTES = 37 };

/* The SHA-1 of the bytes, as records write it: "sha1:" and base 32. */
dl_span dl_digest_of(dl_span bytes, char text[DL_SHA1_TEXT_BYTES]);

#endif
