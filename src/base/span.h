/* A span is a pointer and a length into bytes that somebody else owns; it is
 * never NUL-terminated.  An absent value is the span whose data is NULL; an
 * empty but present one has size 0 and data that is not NULL.
 *
 * All comparisons are on bytes; "nocase" ones fold ASCII letters only, as the
 * HTML standard's "ASCII case-insensitive" does. */
#ifndef DL_BASE_SPAN_H
#define DL_BASE_SPAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* How many elements an array has; not for a pointer. */
#define DL_COUNT_OF(array) (sizeof(array) / sizeof *(array))

typedef struct dl_span {
    const char *data;
    size_t size;
} dl_span;

#define DL_SPAN(literal) ((dl_span){(literal), sizeof(literal) - 1})
#define DL_SPAN_NONE     ((dl_span){NULL, 0})
/* The same in a table that the compiler lays out. */
#define DL_SPAN_INIT(literal)                                                                                \
    { (literal), sizeof(literal) - 1 }

/* For printf's "%.*s". */
#define DL_SPAN_ARG(span) (int)(span).size, (span).data

static inline dl_span dl_span_of(const char *data, size_t size) {
    return (dl_span){data, size};
}

static inline dl_span dl_span_from_string(const char *string) {
    return (dl_span){string, string ? strlen(string) : 0};
}

/* The bytes from `start` up to, not including, `end`. */
static inline dl_span dl_span_between(const char *start, const char *end) {
    return (dl_span){start, (size_t)(end - start)};
}

static inline bool dl_span_present(dl_span span) {
    return span.data != NULL;
}

static inline bool dl_span_empty(dl_span span) {
    return span.size == 0;
}

/* Most texts that are not the same end differently, as addresses of one site do: no call for those. */
static inline bool dl_span_equal(dl_span a, dl_span b) {
    if (a.size != b.size || a.size == 0) return a.size == b.size;
    return a.data[a.size - 1] == b.data[a.size - 1] && memcmp(a.data, b.data, a.size) == 0;
}

static inline char dl_ascii_lower(char c) {
    return (c >= 'A' && c <= 'Z') ? (char)(c + ('a' - 'A')) : c;
}

/* 0 to 15; -1 when it is no hexadecimal digit. */
static inline int dl_ascii_hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = dl_ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static inline bool dl_ascii_is_space(char c) { /* the HTML standard's ASCII whitespace */
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

static inline bool dl_ascii_is_digit(char c) {
    return c >= '0' && c <= '9';
}

static inline bool dl_ascii_is_alpha(char c) {
    return (unsigned char)((c | 0x20) - 'a') < 26;
}

static inline bool dl_ascii_is_alnum(char c) {
    bool alpha = dl_ascii_is_alpha(c), digit = dl_ascii_is_digit(c);
    return alpha | digit; /* no branch: names and texts have both in any order */
}

bool dl_span_starts_with_nocase(dl_span span, dl_span prefix);

/* Inline, because lists of words are searched with them and sizes mostly tell. */
static inline bool dl_span_equal_nocase(dl_span a, dl_span b) {
    return a.size == b.size && dl_span_starts_with_nocase(a, b);
}

static inline bool dl_span_starts_with(dl_span span, dl_span prefix) {
    if (span.size < prefix.size || prefix.size == 0) return prefix.size == 0;
    return span.data[0] == prefix.data[0] && memcmp(span.data, prefix.data, prefix.size) == 0;
}

bool dl_span_ends_with(dl_span span, dl_span suffix);
bool dl_span_ends_with_nocase(dl_span span, dl_span suffix);

/* Byte-wise order, a shorter span before a longer one that it begins. */
int dl_span_compare(dl_span a, dl_span b);

/* The position of the first occurrence at or after `from`, or SIZE_MAX. */
size_t dl_span_find(dl_span span, dl_span needle, size_t from);
size_t dl_span_find_nocase(dl_span span, dl_span needle, size_t from);
size_t dl_span_find_byte(dl_span span, char byte, size_t from);
size_t dl_span_find_either(dl_span span, char one, char other); /* the first that is one of two bytes */
size_t dl_span_find_last_byte(dl_span span, char byte);

/* Whether `needle` occurs; an empty needle always does. */
static inline bool dl_span_contains(dl_span span, dl_span needle) {
    return dl_span_find(span, needle, 0) != SIZE_MAX;
}

static inline bool dl_span_contains_nocase(dl_span span, dl_span needle) {
    return dl_span_find_nocase(span, needle, 0) != SIZE_MAX;
}

/* The part from `from`, at most `size` bytes; positions past the end give an empty span. */
static inline dl_span dl_span_sub(dl_span span, size_t from, size_t size) {
    if (from > span.size) from = span.size;
    if (size > span.size - from) size = span.size - from;
    return (dl_span){span.data ? span.data + from : NULL, size};
}

/* Moves *rest past the part that it begins with, and past the gap behind that.  False, and *rest stays, if it
 * does not begin with the part, or if something other than the gap follows. */
static inline bool dl_span_take_part(dl_span *rest, dl_span part, dl_span gap) {
    dl_span behind = dl_span_sub(*rest, part.size, rest->size);
    if (!dl_span_starts_with(*rest, part) || (behind.size && !dl_span_starts_with(behind, gap))) return false;
    *rest = dl_span_sub(behind, gap.size, behind.size);
    return true;
}

/* Without ASCII white space at both ends. */
static inline dl_span dl_span_trim(dl_span span) {
    while (span.size && dl_ascii_is_space(span.data[span.size - 1])) span.size--;
    while (span.size && dl_ascii_is_space(span.data[0])) span.data++, span.size--;
    return span;
}

/* Takes the part up to the first `separator` off `*rest` and returns it; false at the end, and then the part
 * is absent.  "a,,b" gives "a", "", "b". */
bool dl_span_split(dl_span *rest, char separator, dl_span *part);

/* Takes the next word (run of bytes that are not ASCII white space) off `*rest`. */
bool dl_span_next_word(dl_span *rest, dl_span *word);

/* Decimal digits only, the whole span; false when it is anything else or does not fit. */
bool dl_span_to_uint(dl_span span, uint64_t *value);

/* The whole number that the span begins with, white space aside, by its first nine digits; 0 when it begins
 * with none. */
uint32_t dl_span_leading_number(dl_span span);

/* A 64-bit hash of the bytes, the same on every machine and in every run. */
uint64_t dl_span_hash(dl_span span);

/* A quick one for tables within a page, where two spans of the same hash are taken for the same; it differs
 * between machines.  `hash` is 0 or that of what goes before. */
static inline uint64_t dl_span_quick_hash(dl_span span, uint64_t hash) {
    const char *at = span.data;
    uint64_t word = 0;
    hash = (hash + span.size) * 0x9E3779B97F4A7C15u;
    if (span.size >= 8) {
        const char *last = span.data + span.size - 8; /* may overlap with the word before */
        for (uint64_t next; at + 8 < last; at += 16) {
            memcpy(&word, at, 8);
            memcpy(&next, at + 8, 8);
            hash = (hash ^ word) * 0xBF58476D1CE4E5B9u + next * 0xD6E8FEB86659FD93u;
            hash ^= hash >> 31;
        }
        memcpy(&word, at < last ? at : last, 8);
        hash = (hash ^ word) * 0xBF58476D1CE4E5B9u;
        hash ^= hash >> 31;
        memcpy(&word, last, 8);
    } else if (span.size >= 4) {
        uint32_t low, high;
        memcpy(&low, at, 4);
        memcpy(&high, at + span.size - 4, 4);
        word = (uint64_t)high << 32 | low;
    } else if (span.size) {
        word = (uint64_t)(unsigned char)at[0] | (uint64_t)(unsigned char)at[span.size / 2] << 8 |
               (uint64_t)(unsigned char)at[span.size - 1] << 16;
    }
    hash = (hash ^ word) * 0x94D049BB133111EBu;
    return hash ^ (hash >> 32);
}

#endif
