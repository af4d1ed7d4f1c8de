/* The mapping of UTS #46 is Unicode's NFKC_Casefold, which utf8proc has, but for what section 6 of UTS #46
 * (Mapping Table Derivation) excepts; so there is no table of it here.  Domains are worked on as code points.
 */
#include "base/idna.h"

#include "base/joining_table.h"
#include "base/text.h"

#include <utf8proc.h>

enum {
    MOST_CHARACTERS = 1024, /* of a domain; putting marks and punycode in order takes time with its square */
    MOST_LABEL_CHARACTERS = 256,
    MOST_EXPANDED = 18, /* characters that one maps to, at most: U+FDFA */
    ZERO_WIDTH_NON_JOINER = 0x200C,
    ZERO_WIDTH_JOINER = 0x200D,
};

/* Code points that belong to somebody else. */
typedef struct characters {
    utf8proc_int32_t *items;
    size_t count;
} characters;

static bool is_between(utf8proc_int32_t c, utf8proc_int32_t low, utf8proc_int32_t high) {
    return c >= low && c <= high;
}

/* --- mapping --- */

/* What stays as it is although NFKC_Casefold changes it: sharp s and final sigma, and the joiners. */
static bool is_deviation(utf8proc_int32_t c) {
    return c == 0xDF || c == 0x3C2 || c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
}

/* What is not in a domain although NFKC_Casefold would map it, drop it or leave it. */
static bool is_excluded(utf8proc_int32_t c) {
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return c >= 0x80;
    default: /* marks of direction, ideographic description, stand-ins for what is not there, tags */
        return c == 0x61C || is_between(c, 0x200E, 0x200F) || is_between(c, 0x202A, 0x202E) ||
               is_between(c, 0x2066, 0x2069) || is_between(c, 0x2FF0, 0x2FFF) || c == 0x31EF ||
               is_between(c, 0xFFFC, 0xFFFD) || c == 0xE0001 || is_between(c, 0xE0020, 0xE007F);
    }
}

/* Writes what a character maps to, decomposed, and returns how many those are; -1 when it is not allowed. */
static utf8proc_ssize_t map(utf8proc_int32_t c, utf8proc_int32_t out[MOST_EXPANDED]) {
    int boundary = UTF8PROC_BOUNDCLASS_START;
    if (c == 0x3002 || c == 0xFF0E || c == 0xFF61) c = '.';
    if (c == 0x1E9E) c = 0xDF; /* capital sharp s */
    if (c < 0x80) {
        out[0] = (unsigned char)dl_ascii_lower((char)c);
        return 1;
    }
    if (is_deviation(c)) {
        out[0] = c;
        return 1;
    }
    if (is_excluded(c)) return -1;
    const utf8proc_option_t options =
        UTF8PROC_STABLE | UTF8PROC_COMPAT | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
    utf8proc_ssize_t count = utf8proc_decompose_char(c, out, MOST_EXPANDED, options, &boundary);
    if (count < 0 || count > MOST_EXPANDED) return -1;
    if (count > 0 && utf8proc_category(c) == UTF8PROC_CATEGORY_CF) return -1;
    for (utf8proc_ssize_t i = 0; i < count; i++) {
        if (out[i] == '.' || out[i] == 0x3002) return -1; /* "⒈" would hide a full stop */
    }
    return count;
}

/* Canonical order, as composing wants it: utf8proc only brings it about together with decomposing. */
static void sort_marks(characters text) {
    for (size_t i = 1; i < text.count; i++) {
        utf8proc_int32_t c = text.items[i];
        utf8proc_propval_t rank = utf8proc_get_property(c)->combining_class;
        size_t at = i;
        while (rank && at > 0 && utf8proc_get_property(text.items[at - 1])->combining_class > rank) {
            text.items[at] = text.items[at - 1];
            at--;
        }
        text.items[at] = c;
    }
}

static void compose(characters *text) {
    sort_marks(*text);
    utf8proc_ssize_t count = utf8proc_normalize_utf32(text->items, (utf8proc_ssize_t)text->count,
                                                      UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    text->count = count < 0 ? 0 : (size_t)count;
}

/* Whether mapping leaves the text as it is. */
static bool is_mapped(characters text) {
    utf8proc_int32_t room[MOST_LABEL_CHARACTERS * MOST_EXPANDED];
    characters again = {room, 0};
    for (size_t i = 0; i < text.count; i++) {
        utf8proc_ssize_t count = map(text.items[i], room + again.count);
        if (count < 0) return false;
        again.count += (size_t)count;
    }
    compose(&again);
    return again.count == text.count && memcmp(room, text.items, text.count * sizeof *room) == 0;
}

/* --- punycode (RFC 3492, sections 5 and 6) --- */

enum { BASE = 36, T_MIN = 1, T_MAX = 26, SKEW = 38, DAMP = 700, INITIAL_BIAS = 72, INITIAL_N = 128 };

static uint32_t adapt(uint32_t delta, size_t points, bool first) {
    delta = first ? delta / DAMP : delta / 2;
    delta += delta / (uint32_t)points;
    uint32_t k = 0;
    for (; delta > (BASE - T_MIN) * T_MAX / 2; k += BASE) delta /= BASE - T_MIN;
    return k + (BASE - T_MIN + 1) * delta / (delta + SKEW);
}

static uint32_t threshold(uint32_t k, uint32_t bias) {
    return k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
}

static char *put_number(char *out, uint32_t number, uint32_t bias) {
    static const char digits[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    for (uint32_t k = BASE;; k += BASE) {
        uint32_t t = threshold(k, bias);
        if (number < t) break;
        *out++ = digits[t + (number - t) % (BASE - t)];
        number = (number - t) / (BASE - t);
    }
    *out++ = digits[number];
    return out;
}

/* A character takes seven digits at most. */
enum { MOST_DIGITS = 7 };

static char *put_punycode(char *out, characters label) {
    uint32_t n = INITIAL_N, delta = 0, bias = INITIAL_BIAS;
    size_t basic = 0;
    for (size_t i = 0; i < label.count; i++) {
        if (label.items[i] < 0x80) *out++ = (char)label.items[i], basic++;
    }
    if (basic) *out++ = '-';
    for (size_t done = basic; done < label.count;) {
        uint32_t next = UINT32_MAX;
        for (size_t i = 0; i < label.count; i++) {
            uint32_t c = (uint32_t)label.items[i];
            if (c >= n && c < next) next = c;
        }
        delta += (next - n) * (uint32_t)(done + 1);
        n = next;
        for (size_t i = 0; i < label.count; i++) {
            uint32_t c = (uint32_t)label.items[i];
            if (c < n) delta++;
            if (c != n) continue;
            out = put_number(out, delta, bias);
            bias = adapt(delta, done + 1, done == basic);
            delta = 0;
            done++;
        }
        delta++;
        n++;
    }
    return out;
}

static bool read_digit(utf8proc_int32_t c, uint32_t *digit) {
    if (is_between(c, 'a', 'z')) {
        *digit = (uint32_t)(c - 'a');
    } else if (is_between(c, '0', '9')) {
        *digit = (uint32_t)(c - '0' + 26);
    } else {
        return false;
    }
    return true;
}

/* The number at `*at`, added to `start`; false when there is none, or too large a one. */
static bool read_number(characters code, size_t *at, uint32_t bias, uint32_t *start) {
    uint64_t number = *start, weight = 1;
    for (uint32_t k = BASE;; k += BASE) {
        uint32_t digit, t = threshold(k, bias);
        if (*at >= code.count || !read_digit(code.items[*at], &digit)) return false;
        (*at)++;
        number += digit * weight;
        if (number > UINT32_MAX) return false;
        if (digit < t) break;
        weight *= BASE - t;
        if (weight > UINT32_MAX) return false;
    }
    *start = (uint32_t)number;
    return true;
}

/* Decodes what stands behind "xn--" into `label`, which has room for MOST_LABEL_CHARACTERS. */
static bool read_punycode(characters code, characters *label) {
    uint32_t n = INITIAL_N, i = 0, bias = INITIAL_BIAS;
    size_t basic = code.count, at = 0;
    while (basic > 0 && code.items[basic - 1] != '-') basic--;
    size_t plain = basic ? basic - 1 : 0;
    if (plain > MOST_LABEL_CHARACTERS) return false;
    if (plain) memcpy(label->items, code.items, plain * sizeof *code.items);
    label->count = plain;
    for (at = basic; at < code.count;) {
        uint32_t before = i;
        if (label->count == MOST_LABEL_CHARACTERS || !read_number(code, &at, bias, &i)) return false;
        size_t count = label->count + 1;
        bias = adapt(i - before, count, before == 0);
        if (i / count > 0x10FFFF - n) return false;
        n += i / (uint32_t)count;
        i %= (uint32_t)count;
        memmove(label->items + i + 1, label->items + i, (label->count - i) * sizeof *label->items);
        label->items[i++] = (utf8proc_int32_t)n;
        label->count = count;
    }
    return true;
}

/* --- what a label must be --- */

static char joining_type(utf8proc_int32_t c) {
    size_t low = 0, high = DL_COUNT_OF(joining_types);
    while (low < high) {
        size_t middle = (low + high) / 2;
        if ((uint32_t)c < joining_types[middle].first) {
            high = middle;
        } else if ((uint32_t)c > joining_types[middle].last) {
            low = middle + 1;
        } else {
            return joining_types[middle].type;
        }
    }
    utf8proc_category_t category = utf8proc_category(c);
    bool transparent = category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME ||
                       category == UTF8PROC_CATEGORY_CF;
    return transparent && c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER ? 'T' : 'U';
}

/* Whether letters that join stand before and after the non-joiner at `at`. */
static bool stands_between_joining(characters label, size_t at) {
    size_t before = at, after = at + 1;
    while (before > 0 && joining_type(label.items[before - 1]) == 'T') before--;
    while (after < label.count && joining_type(label.items[after]) == 'T') after++;
    if (before == 0 || after == label.count) return false;
    char left = joining_type(label.items[before - 1]), right = joining_type(label.items[after]);
    return (left == 'L' || left == 'D') && (right == 'R' || right == 'D');
}

/* RFC 5892, appendices A.1 and A.2. */
static bool joiners_are_right(characters label) {
    enum { VIRAMA = 9 };
    for (size_t i = 0; i < label.count; i++) {
        utf8proc_int32_t c = label.items[i];
        if (c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER) continue;
        if (i > 0 && utf8proc_get_property(label.items[i - 1])->combining_class == VIRAMA) continue;
        if (c == ZERO_WIDTH_JOINER || !stands_between_joining(label, i)) return false;
    }
    return true;
}

static unsigned direction(utf8proc_int32_t c) {
    return 1u << utf8proc_get_property(c)->bidi_class;
}

enum {
    BIDI_L = 1 << UTF8PROC_BIDI_CLASS_L,
    BIDI_R = 1 << UTF8PROC_BIDI_CLASS_R | 1 << UTF8PROC_BIDI_CLASS_AL,
    BIDI_EN = 1 << UTF8PROC_BIDI_CLASS_EN,
    BIDI_AN = 1 << UTF8PROC_BIDI_CLASS_AN,
    BIDI_NSM = 1 << UTF8PROC_BIDI_CLASS_NSM,
    BIDI_ANYWHERE = BIDI_EN | BIDI_NSM | 1 << UTF8PROC_BIDI_CLASS_ES | 1 << UTF8PROC_BIDI_CLASS_CS |
                    1 << UTF8PROC_BIDI_CLASS_ET | 1 << UTF8PROC_BIDI_CLASS_ON | 1 << UTF8PROC_BIDI_CLASS_BN,
};

/* RFC 5893, section 2, of a label in a domain that has characters from right to left. */
static bool directions_are_right(characters label) {
    if (label.count == 0) return true;
    bool leftwards = (direction(label.items[0]) & BIDI_R) != 0;
    if (!leftwards && !(direction(label.items[0]) & BIDI_L)) return false;
    unsigned seen = 0, last = 0;
    for (size_t i = 0; i < label.count; i++) {
        unsigned here = direction(label.items[i]);
        seen |= here;
        if (!(here & BIDI_NSM)) last = here;
    }
    if (!leftwards) return (seen & ~(unsigned)(BIDI_L | BIDI_ANYWHERE)) == 0 && (last & (BIDI_L | BIDI_EN));
    if (seen & ~(unsigned)(BIDI_R | BIDI_AN | BIDI_ANYWHERE)) return false;
    return (last & (BIDI_R | BIDI_EN | BIDI_AN)) && !((seen & BIDI_EN) && (seen & BIDI_AN));
}

static bool goes_leftwards(characters text) {
    for (size_t i = 0; i < text.count; i++) {
        if (direction(text.items[i]) & (BIDI_R | BIDI_AN)) return true;
    }
    return false;
}

static bool is_ascii(characters text) {
    for (size_t i = 0; i < text.count; i++) {
        if (text.items[i] >= 0x80) return false;
    }
    return true;
}

static bool begins_encoded(characters label) {
    static const utf8proc_int32_t prefix[] = {'x', 'n', '-', '-'};
    return label.count >= 4 && memcmp(label.items, prefix, sizeof prefix) == 0;
}

/* https://www.unicode.org/reports/tr46/#Validity_Criteria, but for directions; the label is not empty. */
static bool is_valid(characters label) {
    utf8proc_category_t first = utf8proc_category(label.items[0]);
    bool begins_with_mark =
        first == UTF8PROC_CATEGORY_MN || first == UTF8PROC_CATEGORY_MC || first == UTF8PROC_CATEGORY_ME;
    return !begins_with_mark && !begins_encoded(label) && joiners_are_right(label);
}

/* --- domains --- */

/* Takes the label at `*at` off the domain; false at the end. */
static bool next_label(characters domain, size_t *at, characters *label) {
    if (*at > domain.count) return false;
    size_t end = *at;
    while (end < domain.count && domain.items[end] != '.') end++;
    *label = (characters){domain.items + *at, end - *at};
    *at = end + 1;
    return true;
}

/* The label as it is meant: decoded into `room` when it is encoded.  False when it must not be. */
static bool read_label(characters *label, utf8proc_int32_t room[MOST_LABEL_CHARACTERS]) {
    if (begins_encoded(*label)) {
        characters code = {label->items + 4, label->count - 4};
        *label = (characters){room, 0};
        if (!read_punycode(code, label) || label->count == 0 || is_ascii(*label) || !is_mapped(*label)) {
            return false;
        }
    } else if (label->count == 0 || is_ascii(*label)) {
        return true;
    }
    return label->count <= MOST_LABEL_CHARACTERS && is_valid(*label);
}

static dl_span encode(dl_arena *arena, characters domain) {
    utf8proc_int32_t room[MOST_LABEL_CHARACTERS];
    bool leftwards = false;
    characters label, decoded;
    for (size_t at = 0; next_label(domain, &at, &label);) {
        decoded = label;
        if (!read_label(&decoded, room)) return DL_SPAN_NONE;
        leftwards |= goes_leftwards(decoded);
    }
    size_t most = domain.count * MOST_DIGITS + domain.count * 5 + 8; /* "xn--" and "-" in each label */
    char *bytes = dl_arena_alloc_bytes(arena, most), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t at = 0; next_label(domain, &at, &label);) {
        decoded = label;
        read_label(&decoded, room);
        if (leftwards && !directions_are_right(decoded)) return DL_SPAN_NONE;
        if (is_ascii(label)) {
            for (size_t i = 0; i < label.count; i++) *out++ = (char)label.items[i];
        } else {
            memcpy(out, "xn--", 4);
            out = put_punycode(out + 4, label);
        }
        if (at <= domain.count) *out++ = '.';
    }
    dl_arena_shrink_bytes(arena, bytes, most, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

dl_span dl_idna_to_ascii(dl_arena *arena, dl_span domain) {
    if (dl_ascii_prefix(domain) == domain.size) return dl_text_lower(arena, domain);
    utf8proc_int32_t items[MOST_CHARACTERS + MOST_EXPANDED];
    characters text = {items, 0};
    for (size_t at = 0; at < domain.size;) {
        utf8proc_ssize_t count = map((utf8proc_int32_t)dl_utf8_decode(domain, &at), items + text.count);
        if (count < 0) return DL_SPAN_NONE;
        text.count += (size_t)count;
        if (text.count > MOST_CHARACTERS) return DL_SPAN_NONE;
    }
    compose(&text);
    return encode(arena, text);
}
