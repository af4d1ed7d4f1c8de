/* Percent-encoding, and which bytes need it where (https://url.spec.whatwg.org/#percent-encoded-bytes). */
#ifndef DL_BASE_URL_ESCAPES_H
#define DL_BASE_URL_ESCAPES_H

#include "base/arena.h"

/* The percent-encode sets, and what hosts must not hold. */
enum {
    DL_URL_CONTROL = 1 << 0, /* #c0-control-percent-encode-set */
    DL_URL_FRAGMENT = 1 << 1,
    DL_URL_QUERY = 1 << 2,
    DL_URL_SPECIAL_QUERY = 1 << 3,
    DL_URL_PATH = 1 << 4,
    DL_URL_USER = 1 << 5,      /* #userinfo-percent-encode-set */
    DL_URL_NO_HOST = 1 << 6,   /* #forbidden-host-code-point */
    DL_URL_NO_DOMAIN = 1 << 7, /* #forbidden-domain-code-point */
    DL_URL_ALL_SETS =
        DL_URL_CONTROL | DL_URL_FRAGMENT | DL_URL_QUERY | DL_URL_SPECIAL_QUERY | DL_URL_PATH | DL_URL_USER,
};

/* The sets that an ASCII byte is in. */
extern const uint8_t dl_url_classes[128];

/* The sets that a byte is in. */
static inline unsigned dl_url_class(char byte) {
    return (unsigned char)byte < 0x80 ? dl_url_classes[(unsigned char)byte] : DL_URL_ALL_SETS;
}

/* Writes the text with the bytes of `set` (or of one of several sets) encoded, three for one, and returns the
 * end. */
char *dl_url_put_encoded(char *out, dl_span text, unsigned set);

/* The same as text of its own; `text` itself when there is nothing to encode. */
dl_span dl_url_encode(dl_arena *arena, dl_span text, unsigned set);

/* Writes the text with its percent-escapes undone, ill-formed ones as they are, and returns the end; it is no
 * longer than the text. */
char *dl_url_put_decoded(char *out, dl_span text);

/* The same in the arena; the text itself when it has none. */
dl_span dl_url_decode(dl_arena *arena, dl_span text);

#endif
