#include "base/span.h"

#include "base/vector.h"

bool dl_span_starts_with_nocase(dl_span span, dl_span prefix) {
    if (span.size < prefix.size) return false;
    for (size_t i = 0; i < prefix.size; i++) {
        if (dl_ascii_lower(span.data[i]) != dl_ascii_lower(prefix.data[i])) return false;
    }
    return true;
}

bool dl_span_ends_with(dl_span span, dl_span suffix) {
    return span.size >= suffix.size &&
           dl_span_equal(dl_span_sub(span, span.size - suffix.size, suffix.size), suffix);
}

bool dl_span_ends_with_nocase(dl_span span, dl_span suffix) {
    return span.size >= suffix.size &&
           dl_span_equal_nocase(dl_span_sub(span, span.size - suffix.size, suffix.size), suffix);
}

int dl_span_compare(dl_span a, dl_span b) {
    size_t common = a.size < b.size ? a.size : b.size;
    int order = common ? memcmp(a.data, b.data, common) : 0;
    if (order) return order;
    return (a.size > b.size) - (a.size < b.size);
}

/* Whether a search has compared so much that a slower one, which takes about as long as the span whatever it
 * holds, is better: much of the needle recurs, and is compared at place after place. */
static inline bool is_stuck(size_t tries, size_t needle_size, size_t span_size) {
    enum { FEW = 16, TIMES = 8 };
    return tries > FEW && tries * needle_size > TIMES * span_size;
}

/* Where among the sixteen places from `at` on the needle's first and last byte stand, as bits. */
static inline unsigned find_ends(const char *at, dl_span needle) {
    dl_vector first = dl_vector_load(at), last = dl_vector_load(at + needle.size - 1);
    return dl_vector_bits(dl_vector_equal(first, needle.data[0]) &
                          dl_vector_equal(last, needle.data[needle.size - 1]));
}

size_t dl_span_find(dl_span span, dl_span needle, size_t from) {
    if (from > span.size || needle.size > span.size - from) return SIZE_MAX;
    if (needle.size == 0) return from;
    const char *end = span.data + span.size - needle.size + 1, *p = span.data + from;
    size_t tries = 0;
    for (; end - p >= DL_VECTOR_BYTES; p += DL_VECTOR_BYTES) {
        for (unsigned found = find_ends(p, needle); found; found &= found - 1) {
            const char *place = p + __builtin_ctz(found);
            if (memcmp(place, needle.data, needle.size) == 0) return (size_t)(place - span.data);
            tries++;
        }
        if (is_stuck(tries, needle.size, span.size)) break;
    }
    for (; p < end; p++) {
        p = memchr(p, needle.data[0], (size_t)(end - p));
        if (p && is_stuck(++tries, needle.size, span.size))
            p = memmem(p, dl_span_between(p, span.data + span.size).size, needle.data, needle.size);
        if (!p) break;
        if (memcmp(p, needle.data, needle.size) == 0) return (size_t)(p - span.data);
    }
    return SIZE_MAX;
}

/* Where in 17 bytes the two letters stand, as a bit for each place; `fold` as below. */
static inline unsigned find_pairs(const char *at, char first, char fold, char second) {
    dl_vector here = dl_vector_load(at) | dl_vector_fill(fold);
    dl_vector next = dl_vector_load(at + 1) | dl_vector_fill(0x20);
    return dl_vector_bits(dl_vector_equal(here, first) & dl_vector_equal(next, second));
}

/* Hashes are polynomials in BASE, modulo the prime 2^61 - 1. */
static const uint64_t PRIME = ((uint64_t)1 << 61) - 1, BASE = 0x1B873593CC9E2D5;

__extension__ typedef unsigned __int128 wide;

static uint64_t multiply(uint64_t a, uint64_t b) {
    wide product = (wide)a * b;
    uint64_t sum = ((uint64_t)product & PRIME) + (uint64_t)(product >> 61);
    return sum >= PRIME ? sum - PRIME : sum;
}

static uint64_t shift_in(uint64_t hash, char byte) {
    uint64_t sum = multiply(hash, BASE) + (unsigned char)dl_ascii_lower(byte) + 1;
    return sum >= PRIME ? sum - PRIME : sum;
}

/* The search of Rabin and Karp: hashes of all stretches as long as the needle, each made from the one before.
 * It takes as long for any span of that size. */
static size_t find_nocase_by_hash(dl_span span, dl_span needle, size_t from) {
    if (from > span.size || needle.size > span.size - from) return SIZE_MAX;
    uint64_t wanted = 0, hash = 0, first = 1; /* what a byte counts when it is the first one */
    for (size_t i = 0; i < needle.size; i++) {
        wanted = shift_in(wanted, needle.data[i]);
        hash = shift_in(hash, span.data[from + i]);
        if (i) first = multiply(first, BASE);
    }
    for (size_t at = from;; at++) {
        dl_span here = dl_span_of(span.data + at, needle.size);
        if (hash == wanted && dl_span_equal_nocase(here, needle)) return at;
        if (at + needle.size >= span.size) return SIZE_MAX;
        uint64_t leaves = multiply(first, (uint64_t)(unsigned char)dl_ascii_lower(span.data[at]) + 1);
        hash = shift_in(hash >= leaves ? hash - leaves : hash + PRIME - leaves, span.data[at + needle.size]);
    }
}

size_t dl_span_find_nocase(dl_span span, dl_span needle, size_t from) {
    if (needle.size == 0) return from <= span.size ? from : SIZE_MAX;
    if (needle.size > span.size) return SIZE_MAX;
    char first = dl_ascii_lower(needle.data[0]);
    char fold = dl_ascii_is_alpha(first) ? 0x20 : 0; /* what makes both cases of the first letter one */
    dl_span rest = dl_span_sub(needle, 1, needle.size);
    size_t i = from, last = span.size - needle.size;
    char second = (char)(rest.size ? rest.data[0] | 0x20 : 0);
    size_t tries = 0;
    while (rest.size && span.size > 16 && i <= last) {
        size_t start = i + 17 <= span.size ? i : span.size - 17; /* the last ones: some have been looked at */
        unsigned pairs = find_pairs(span.data + start, first, fold, second) & ~0u << (i - start);
        for (; pairs; pairs &= pairs - 1) {
            size_t at = start + (unsigned)__builtin_ctz(pairs);
            if (at > last) return SIZE_MAX;
            if (is_stuck(++tries, needle.size, span.size)) return find_nocase_by_hash(span, needle, at);
            if (dl_span_starts_with_nocase(dl_span_sub(span, at + 1, rest.size), rest)) return at;
        }
        i = start + 16;
    }
    for (; i <= last; i++) {
        if ((char)(span.data[i] | fold) != first) continue;
        if (rest.size && (char)(span.data[i + 1] | 0x20) != (char)(rest.data[0] | 0x20)) continue;
        if (dl_span_starts_with_nocase(dl_span_sub(span, i + 1, rest.size), rest)) return i;
    }
    return SIZE_MAX;
}

size_t dl_span_find_byte(dl_span span, char byte, size_t from) {
    if (from >= span.size) return SIZE_MAX;
    const char *p = memchr(span.data + from, byte, span.size - from);
    return p ? (size_t)(p - span.data) : SIZE_MAX;
}

size_t dl_span_find_either(dl_span span, char one, char other) {
    size_t i = 0;
    for (; span.size >= DL_VECTOR_BYTES && i < span.size; i += DL_VECTOR_BYTES) {
        size_t last = span.size - DL_VECTOR_BYTES, start = i < last ? i : last; /* some have been looked at */
        dl_vector bytes = dl_vector_load(span.data + start);
        unsigned found = dl_vector_bits(dl_vector_equal(bytes, one) | dl_vector_equal(bytes, other));
        if (found) return start + (unsigned)__builtin_ctz(found);
    }
    for (; i < span.size; i++) {
        if (span.data[i] == one || span.data[i] == other) return i;
    }
    return SIZE_MAX;
}

size_t dl_span_find_last_byte(dl_span span, char byte) {
    size_t i = span.size;
    for (; i >= DL_VECTOR_BYTES; i -= DL_VECTOR_BYTES) {
        unsigned found =
            dl_vector_bits(dl_vector_equal(dl_vector_load(span.data + i - DL_VECTOR_BYTES), byte));
        if (found) return i - DL_VECTOR_BYTES + 31 - (unsigned)__builtin_clz(found);
    }
    while (i-- > 0) {
        if (span.data[i] == byte) return i;
    }
    return SIZE_MAX;
}

bool dl_span_split(dl_span *rest, char separator, dl_span *part) {
    *part = *rest;
    if (!rest->data) return false;
    size_t at = dl_span_find_byte(*rest, separator, 0);
    if (at == SIZE_MAX) {
        *rest = DL_SPAN_NONE;
    } else {
        *part = dl_span_sub(*rest, 0, at);
        *rest = dl_span_sub(*rest, at + 1, rest->size);
    }
    return true;
}

bool dl_span_next_word(dl_span *rest, dl_span *word) {
    static const bool spaces[256] = {
        [' '] = true, ['\n'] = true, ['\t'] = true, ['\r'] = true, ['\f'] = true};
    *word = *rest;
    if (rest->size == 0) return false;
    const char *start = rest->data, *after = rest->data + rest->size;
    while (start < after && spaces[(unsigned char)*start]) start++;
    const char *end = start;
    for (; after - end >= 16; end += 16) { /* up to a byte that may be one of them */
        unsigned low = dl_vector_bits(dl_vector_at_most(dl_vector_load(end), ' '));
        if (!low) continue;
        end += (unsigned)__builtin_ctz(low);
        break;
    }
    while (end < after && !spaces[(unsigned char)*end]) end++;
    *word = dl_span_between(start, end);
    *rest = dl_span_between(end, after);
    return end > start;
}

bool dl_span_to_uint(dl_span span, uint64_t *value) {
    uint64_t result = 0;
    if (span.size == 0) return false;
    for (size_t i = 0; i < span.size; i++) {
        if (!dl_ascii_is_digit(span.data[i])) return false;
        uint64_t digit = (uint64_t)(span.data[i] - '0');
        if (result > (UINT64_MAX - digit) / 10) return false;
        result = result * 10 + digit;
    }
    *value = result;
    return true;
}

uint64_t dl_span_hash(dl_span span) { /* FNV-1a with a final mix */
    uint64_t hash = 0xcbf29ce484222325u;
    for (size_t i = 0; i < span.size; i++) {
        hash = (hash ^ (unsigned char)span.data[i]) * 0x100000001b3u;
    }
    hash ^= hash >> 32;
    return hash * 0x9e3779b97f4a7c15u;
}

uint32_t dl_span_leading_number(dl_span span) {
    uint64_t value = 0;
    size_t digits = 0;
    span = dl_span_trim(span);
    while (digits < span.size && digits < 9 && dl_ascii_is_digit(span.data[digits])) digits++;
    return dl_span_to_uint(dl_span_sub(span, 0, digits), &value) ? (uint32_t)value : 0;
}
