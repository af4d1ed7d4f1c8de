#include "capture/digest.h"

#include <nettle/nettle-meta.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>

enum { MOST_DIGEST_BYTES = 32, TEXT_BYTES = 2 * MOST_DIGEST_BYTES };

static const struct nettle_hash *algorithm_of(dl_span name) {
    static const struct {
        dl_span name;
        const struct nettle_hash *hash;
    } known[] = {
        {DL_SPAN_INIT("sha1"), &nettle_sha1},     {DL_SPAN_INIT("sha-1"), &nettle_sha1},
        {DL_SPAN_INIT("sha256"), &nettle_sha256}, {DL_SPAN_INIT("sha-256"), &nettle_sha256},
        {DL_SPAN_INIT("md5"), &nettle_md5},
    };
    for (size_t i = 0; i < DL_COUNT_OF(known); i++) {
        if (dl_span_equal_nocase(name, known[i].name)) return known[i].hash;
    }
    return NULL;
}

/* Appends groups of `width` bits as letters, the last group filled up with zero bits. */
static dl_span in_letters(const uint8_t *digest, size_t size, const char *letters, unsigned width,
                          char *out) {
    unsigned bits = 0, held = 0;
    size_t to = 0;
    for (size_t i = 0; i < size; i++) {
        bits = (bits << 8 | digest[i]) & 0xFFFF;
        for (held += 8; held >= width; held -= width)
            out[to++] = letters[bits >> (held - width) & ((1u << width) - 1)];
    }
    if (held) out[to++] = letters[bits << (width - held) & ((1u << width) - 1)];
    return dl_span_of(out, to);
}

dl_span dl_digest_of_parts(const dl_span *parts, size_t count, char text[DL_SHA1_TEXT_BYTES]) {
    struct sha1_ctx context;
    uint8_t found[SHA1_DIGEST_SIZE];
    sha1_init(&context);
    for (size_t i = 0; i < count; i++) {
        if (parts[i].size) sha1_update(&context, parts[i].size, (const uint8_t *)parts[i].data);
    }
    sha1_digest(&context, sizeof found, found);
    memcpy(text, "sha1:", 5);
    dl_span letters = in_letters(found, sizeof found, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5, text + 5);
    return dl_span_of(text, 5 + letters.size);
}

dl_span dl_digest_of(dl_span bytes, char text[DL_SHA1_TEXT_BYTES]) {
    return dl_digest_of_parts(&bytes, 1, text);
}

bool dl_digester_begin(dl_digester *digester, dl_span digest) {
    dl_span rest = dl_span_trim(digest), name;
    *digester = (dl_digester){.hash = NULL};
    if (!dl_span_split(&rest, ':', &name) || !rest.size) return false;
    const struct nettle_hash *hash = algorithm_of(name);
    if (!hash || hash->context_size > sizeof digester->context || hash->digest_size > MOST_DIGEST_BYTES)
        return false;
    while (rest.size && rest.data[rest.size - 1] == '=') rest.size--; /* base 32 may be padded */
    digester->hash = hash;
    digester->expected = rest;
    hash->init(digester->context);
    return true;
}

void dl_digester_add(dl_digester *digester, dl_span bytes) {
    const struct nettle_hash *hash = digester->hash;
    if (bytes.size) hash->update(digester->context, bytes.size, (const uint8_t *)bytes.data);
}

dl_digest_state dl_digester_end(dl_digester *digester) {
    const struct nettle_hash *hash = digester->hash;
    uint8_t found[MOST_DIGEST_BYTES];
    char text[TEXT_BYTES];
    hash->digest(digester->context, hash->digest_size, found);
    dl_span base32 = in_letters(found, hash->digest_size, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 5, text);
    if (dl_span_equal_nocase(digester->expected, base32)) return DL_DIGEST_MATCHES;
    dl_span base16 = in_letters(found, hash->digest_size, "0123456789abcdef", 4, text);
    return dl_span_equal_nocase(digester->expected, base16) ? DL_DIGEST_MATCHES : DL_DIGEST_DIFFERS;
}

dl_digest_state dl_digest_check(dl_span digest, dl_span bytes) {
    dl_digester digester;
    if (!dl_digester_begin(&digester, digest)) return DL_DIGEST_UNKNOWN;
    dl_digester_add(&digester, bytes);
    return dl_digester_end(&digester);
}

void dl_digest_key(dl_span bytes, uint8_t key[DL_DIGEST_KEY_BYTES]) {
    struct sha256_ctx context;
    sha256_init(&context);
    if (bytes.size) sha256_update(&context, bytes.size, (const uint8_t *)bytes.data);
    sha256_digest(&context, DL_DIGEST_KEY_BYTES, key);
}
