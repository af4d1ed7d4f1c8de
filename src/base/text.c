#include "base/text.h"

#include "base/bytes.h"
#include "base/vector.h"

#include <utf8proc.h>

uint32_t dl_utf8_decode(dl_span text, size_t *position) {
    const unsigned char *bytes = (const unsigned char *)text.data;
    size_t at = *position;
    unsigned char first = bytes[at++];
    *position = at;
    if (first < 0x80) return first;
    if (first < 0xC2 || first > 0xF4) return DL_REPLACEMENT;
    unsigned length = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    uint32_t value = first & (0x3Fu >> length);
    /* The second byte's range depends on the first (Unicode, table 3-7). */
    unsigned char low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned char high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    for (; length; length--, at++) {
        if (at >= text.size || bytes[at] < low || bytes[at] > high) {
            *position = at;
            return DL_REPLACEMENT;
        }
        value = value << 6 | (bytes[at] & 0x3Fu);
        low = 0x80, high = 0xBF;
    }
    *position = at;
    return value;
}

size_t dl_utf8_length(dl_span text) {
    size_t at = 0, continuations = 0; /* bytes 10xxxxxx */
    for (; text.size - at >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        uint64_t eight = dl_load_eight(text.data + at), marks = eight >> 7 & ~eight >> 6 & DL_EACH_BYTE(1);
        continuations += marks * DL_EACH_BYTE(1) >> 56; /* the sum of the eight */
    }
    for (; at < text.size; at++) continuations += (text.data[at] & 0xC0) == 0x80;
    return text.size - continuations;
}

size_t dl_ascii_prefix(dl_span text) {
    size_t at = 0;
    while (text.size - at >= 32) {
        uint64_t words[4];
        memcpy(words, text.data + at, sizeof words);
        if ((words[0] | words[1] | words[2] | words[3]) & 0x8080808080808080u) break;
        at += 32;
    }
    while (at < text.size && (unsigned char)text.data[at] < 0x80) at++;
    return at;
}

size_t dl_utf8_encode(uint32_t c, char out[4]) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = DL_REPLACEMENT;
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xC0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xE0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3F));
        out[2] = (char)(0x80 | (c & 0x3F));
        return 3;
    }
    out[0] = (char)(0xF0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3F));
    out[2] = (char)(0x80 | (c >> 6 & 0x3F));
    out[3] = (char)(0x80 | (c & 0x3F));
    return 4;
}

bool dl_char_is_space(uint32_t c) {
    if (c <= 0x20) return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F);
    return c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 ||
           c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool dl_char_is_invisible(uint32_t c) {
    return c == 0xAD || c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
}

bool dl_char_is_letter(uint32_t c) {
    if (c < 0x80) return dl_ascii_is_alpha((char)c);
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool dl_char_is_upper(uint32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

uint32_t dl_char_lower(uint32_t c) {
    if (c < 0x80) return (unsigned char)dl_ascii_lower((char)c);
    if (c >= 0xC0 && c < 0x100) return c <= 0xDE && c != 0xD7 ? c + 0x20 : c;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

/* Letters, digits and "_". */
static const bool ascii_word[128] = {
    ['0'] = 1, ['1'] = 1, ['2'] = 1, ['3'] = 1, ['4'] = 1, ['5'] = 1, ['6'] = 1, ['7'] = 1, ['8'] = 1,
    ['9'] = 1, ['_'] = 1, ['A'] = 1, ['B'] = 1, ['C'] = 1, ['D'] = 1, ['E'] = 1, ['F'] = 1, ['G'] = 1,
    ['H'] = 1, ['I'] = 1, ['J'] = 1, ['K'] = 1, ['L'] = 1, ['M'] = 1, ['N'] = 1, ['O'] = 1, ['P'] = 1,
    ['Q'] = 1, ['R'] = 1, ['S'] = 1, ['T'] = 1, ['U'] = 1, ['V'] = 1, ['W'] = 1, ['X'] = 1, ['Y'] = 1,
    ['Z'] = 1, ['a'] = 1, ['b'] = 1, ['c'] = 1, ['d'] = 1, ['e'] = 1, ['f'] = 1, ['g'] = 1, ['h'] = 1,
    ['i'] = 1, ['j'] = 1, ['k'] = 1, ['l'] = 1, ['m'] = 1, ['n'] = 1, ['o'] = 1, ['p'] = 1, ['q'] = 1,
    ['r'] = 1, ['s'] = 1, ['t'] = 1, ['u'] = 1, ['v'] = 1, ['w'] = 1, ['x'] = 1, ['y'] = 1, ['z'] = 1,
};

bool dl_char_is_word(uint32_t c) {
    if (c < 0x80) return ascii_word[c];
    /* What is met most, in the scripts' ranges without marks. */
    if (c >= 0xC0 && c < 0x250) return c != 0xD7 && c != 0xF7; /* times, divided by */
    if (c >= 0x400 && c < 0x530) return c != 0x482;            /* the sign for thousands */
    if ((c >= 0x3A3 && c <= 0x3F5) || (c >= 0x5D0 && c <= 0x5EA) || (c >= 0x620 && c <= 0x669) ||
        (c >= 0x66E && c <= 0x6D3) || (c >= 0x900 && c <= 0x963) || (c >= 0xAC00 && c <= 0xD7A3))
        return true;
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)c);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

bool dl_char_is_spaceless(uint32_t c) {
    if (c < 0x0E00) return false;
    return c <= 0x0EFF || (c >= 0x1000 && c <= 0x109F) || (c >= 0x1780 && c <= 0x17FF) ||
           (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
           (c >= 0x20000 && c <= 0x3FFFF);
}

static bool joins_something(dl_span text, size_t before, size_t after) {
    return before > 0 && (unsigned char)text.data[before - 1] >= 0x80 && after < text.size &&
           (unsigned char)text.data[after] >= 0x80;
}

/* Whether the character, from U+0300 on, is in NFC whatever stands beside it but for characters of which this
 * is not said: whole ranges of the scripts and signs that are met often, without those that are other
 * characters in disguise, as the Greek question mark is a semicolon. */
static bool is_composed(uint32_t c) {
    if (c < 0x2000)
        return (c >= 0x370 && c <= 0x482 && c != 0x374 && c != 0x37E && c != 0x387) ||
               (c >= 0x48A && c <= 0x52F) || (c >= 0x5D0 && c <= 0x5EA) || (c >= 0x620 && c <= 0x64A) ||
               (c >= 0x660 && c <= 0x669) || (c >= 0x1E00 && c <= 0x1EFF);
    if (c < 0x3000) /* U+2126, U+212A and U+212B are letters, U+2329 and U+232A brackets */
        return (c >= 0x2002 && c <= 0x20CF) || (c >= 0x2100 && c <= 0x2125) || (c >= 0x212C && c <= 0x2328) ||
               (c >= 0x232B && c <= 0x2ADB) || (c >= 0x2ADD && c <= 0x2BFF);
    return c <= 0x3029 || (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FE) ||
           (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xFF01 && c <= 0xFF5E) || (c >= 0x1F000 && c <= 0x1FAFF);
}

/* What the clean-up has to do, found in one pass that mostly looks at ASCII. */
typedef struct clean_needs {
    bool rewrite;
    bool compose;
} clean_needs;

/* Whether the eight bytes are printable ASCII, with no space after another; `after_space` as below. */
static inline bool are_plain(uint64_t word, bool after_space) {
    uint64_t beyond = (word | (word + DL_EACH_BYTE(1))) & DL_EACH_BYTE(0x80);    /* over 0x7E */
    uint64_t control = (word - DL_EACH_BYTE(0x20)) & ~word & DL_EACH_BYTE(0x80); /* under 0x20 */
    uint64_t other = word ^ DL_EACH_BYTE(' ');
    uint64_t space = ~(((other & DL_EACH_BYTE(0x7F)) + DL_EACH_BYTE(0x7F)) | other) & DL_EACH_BYTE(0x80);
    return !(beyond | control | (space & (space << 8 | (after_space ? 0x80 : 0))));
}

/* A bit for each of 32 bytes. */
static inline uint32_t bits_of_32(dl_vector low, dl_vector high) {
    return (uint32_t)dl_vector_bits(low) | (uint32_t)dl_vector_bits(high) << DL_VECTOR_BYTES;
}

/* Skips plain ASCII, many bytes at a time: stops at anything but printable characters and single spaces, or a
 * few bytes before.  `*after_space` is whether a space (or nothing) came before. */
static size_t skip_plain(dl_span text, size_t at, bool *after_space) {
    enum { BYTES = 2 * DL_VECTOR_BYTES };
    for (; text.size - at >= BYTES; at += BYTES) {
        dl_vector low = dl_vector_load(text.data + at);
        dl_vector high = dl_vector_load(text.data + at + DL_VECTOR_BYTES);
        uint32_t printable = bits_of_32(dl_vector_among(low, ' ', 95), dl_vector_among(high, ' ', 95));
        uint32_t spaces = bits_of_32(dl_vector_equal(low, ' '), dl_vector_equal(high, ' '));
        uint32_t stops = ~printable | (spaces & (spaces << 1 | *after_space));
        if (stops) {
            unsigned plain = (unsigned)__builtin_ctz(stops);
            if (plain) *after_space = spaces >> (plain - 1) & 1;
            return at + plain;
        }
        *after_space = spaces >> (BYTES - 1);
    }
    for (; text.size - at >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        if (!are_plain(dl_load_eight(text.data + at), *after_space)) return at;
        *after_space = text.data[at + 7] == ' ';
    }
    /* The last eight, of which some have been looked at already. */
    size_t last = text.size - sizeof(uint64_t);
    if (at < text.size && text.size > sizeof(uint64_t) &&
        are_plain(dl_load_eight(text.data + last), text.data[last - 1] == ' ')) {
        *after_space = text.data[text.size - 1] == ' ';
        return text.size;
    }
    return at;
}

/* The size of the character when it is a letter, ideograph, syllable or quotation mark outside ASCII of the
 * kinds that are met most: neither white space nor invisible, and composed already; otherwise 0. */
static inline size_t common_char(const char *at, size_t left) {
    static const uint8_t sizes[256] = {
        /* U+00C0 to U+02FF, U+0380 to U+047F but for U+0387 */
        [0xC3] = 2,
        [0xC4] = 2,
        [0xC5] = 2,
        [0xC6] = 2,
        [0xC7] = 2,
        [0xC8] = 2,
        [0xC9] = 2,
        [0xCA] = 2,
        [0xCB] = 2,
        [0xCE] = 2,
        [0xCF] = 2,
        [0xD0] = 2,
        [0xD1] = 2,
        /* U+2010 to U+2027; U+4000 to U+9FFF, U+B000 to U+CFFF */
        [0xE2] = 4,
        [0xE4] = 3,
        [0xE5] = 3,
        [0xE6] = 3,
        [0xE7] = 3,
        [0xE8] = 3,
        [0xE9] = 3,
        [0xEB] = 3,
        [0xEC] = 3,
    };
    const unsigned char *byte = (const unsigned char *)at;
    size_t size = sizes[byte[0]];
    if (size == 2 && left >= 2) {
        bool middle_dot = byte[0] == 0xCE && byte[1] == 0x87; /* U+0387 is U+00B7 */
        return (byte[1] & 0xC0) == 0x80 && !middle_dot ? 2 : 0;
    }
    if (size == 0 || left < 3 || (byte[1] & 0xC0) != 0x80 || (byte[2] & 0xC0) != 0x80) return 0;
    return size == 3 || (byte[1] == 0x80 && byte[2] >= 0x90 && byte[2] <= 0xA7) ? 3 : 0;
}

static size_t skip_ascii(dl_span text, size_t at) {
    for (; text.size - at >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        if (dl_load_eight(text.data + at) & DL_EACH_BYTE(0x80)) break;
    }
    while (at < text.size && (unsigned char)text.data[at] < 0x80) at++;
    return at;
}

static clean_needs look_over(dl_span text) {
    clean_needs needs = {false, false};
    bool after_space = true;
    for (size_t at = 0; at < text.size;) {
        if (needs.rewrite) {
            at = skip_ascii(text, at); /* what is to be composed is all that is left to find out */
        } else if ((unsigned char)text.data[at] < 0x80) {
            at = skip_plain(text, at, &after_space);
        }
        if (at == text.size) break;
        unsigned char byte = (unsigned char)text.data[at];
        if (byte < 0x80) {
            bool space = byte <= 0x20 || byte == 0x7F;
            if (space && (after_space || byte != ' ')) needs.rewrite = true;
            after_space = space;
            at++;
            continue;
        }
        size_t common = common_char(text.data + at, text.size - at);
        if (common) {
            at += common;
            after_space = false;
            continue;
        }
        uint32_t c = dl_utf8_decode(text, &at);
        if (dl_char_is_space(c) || dl_char_is_invisible(c) || c == DL_REPLACEMENT ||
            (c >= 0x80 && c < 0xA0) || c == 0x200C || c == 0x200D) {
            needs.rewrite = true;
        }
        /* Below U+0300 all is NFC.  Han, kana and precomposed Hangul are, too. */
        if (c >= 0x300 && !is_composed(c)) needs.compose = true;
        after_space = false;
    }
    if (after_space && text.size) needs.rewrite = true;
    return needs;
}

/* Passes over spaces, by eight. */
static size_t skip_spaces(dl_span text, size_t at) {
    for (; text.size - at >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        if (dl_load_eight(text.data + at) != DL_EACH_BYTE(' ')) break;
    }
    while (at < text.size && text.data[at] == ' ') at++;
    return at;
}

static dl_span squeeze(dl_arena *arena, dl_span text) {
    /* An ill-formed byte becomes three, so this is the most that can come out. */
    size_t most = text.size * 3;
    char *bytes = dl_arena_alloc_bytes(arena, most), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    bool space = false;
    for (size_t at = 0; at < text.size;) {
        size_t before = at;
        unsigned char byte = (unsigned char)text.data[at];
        if (byte > 0x20 && byte < 0x7F) {
            if (space && out > bytes) *out++ = ' ';
            space = false;
            bool after_space = false;
            size_t end = skip_plain(text, at + 1, &after_space);
            if (after_space) end--; /* that space may have others behind it */
            memcpy(out, text.data + at, end - at);
            out += end - at;
            at = end;
            continue;
        }
        if (byte == ' ' || (byte >= '\t' && byte <= '\r')) { /* mostly an indentation */
            space = true;
            at = skip_spaces(text, at + 1);
            continue;
        }
        size_t common = common_char(text.data + at, text.size - at);
        if (common) {
            if (space && out > bytes) *out++ = ' ';
            space = false;
            memcpy(out, text.data + at,
                   text.size - at < 4 ? common : 4); /* a constant size is copied faster */
            out += common;
            at += common;
            continue;
        }
        uint32_t c = dl_utf8_decode(text, &at);
        if (dl_char_is_space(c)) {
            space = true;
            continue;
        }
        if (dl_char_is_invisible(c) || c < 0x20 || (c >= 0x7F && c < 0xA0)) continue;
        if ((c == 0x200C || c == 0x200D) && !joins_something(text, before, at)) continue;
        if (space && out > bytes) *out++ = ' ';
        space = false;
        out += dl_utf8_encode(c, out);
    }
    dl_arena_shrink_bytes(arena, bytes, most, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

/* NFC.  The code points lie in the arena and are written over by their UTF-8, which is never longer. */
static dl_span compose(dl_arena *arena, dl_span text) {
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text.data;
    const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    utf8proc_ssize_t size = (utf8proc_ssize_t)text.size, count;
    count = utf8proc_decompose(bytes, size, NULL, 0, options);
    if (count < 0) return text; /* ill-formed: squeeze has already mended what it was given */
    size_t asked = ((size_t)count + 2) * sizeof(utf8proc_int32_t);
    char *room = dl_arena_alloc_bytes(arena, asked);
    if (!room) return text;
    char *start = room + (0 - (uintptr_t)room) % sizeof(utf8proc_int32_t);
    utf8proc_int32_t *points = (utf8proc_int32_t *)(void *)start;
    utf8proc_decompose(bytes, size, points, count, options);
    dl_span composed = dl_span_of(start, (size_t)utf8proc_reencode(points, count, options));
    bool changed = !dl_span_equal(composed, text);
    dl_arena_shrink_bytes(arena, room, asked, changed ? (size_t)(start - room) + composed.size : 0);
    return changed ? composed : text;
}

dl_span dl_text_clean(dl_arena *arena, dl_span text) {
    clean_needs needs = look_over(text);
    if (needs.rewrite) text = squeeze(arena, text);
    if (needs.compose && text.data) text = compose(arena, text);
    return text;
}

dl_span dl_text_lower(dl_arena *arena, dl_span text) {
    size_t most = text.size * 3;
    char *bytes = dl_arena_alloc_bytes(arena, most), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t at = 0; at < text.size;) {
        for (; text.size - at >= DL_VECTOR_BYTES; at += DL_VECTOR_BYTES, out += DL_VECTOR_BYTES) {
            dl_vector letters = dl_vector_load(text.data + at); /* in ASCII, sixteen at once */
            if (dl_vector_bits(letters)) break;
            dl_vector_store(out, letters | (dl_vector_among(letters, 'A', 26) & dl_vector_fill(0x20)));
        }
        if (at == text.size) break;
        unsigned char byte = (unsigned char)text.data[at];
        if (byte < 0x80) {
            *out++ = dl_ascii_lower(text.data[at++]);
        } else {
            out += dl_utf8_encode(dl_char_lower(dl_utf8_decode(text, &at)), out);
        }
    }
    dl_arena_shrink_bytes(arena, bytes, most, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

/* Folds eight bytes of ASCII in which no two that are neither letters nor digits stand side by side; false,
 * and nothing is done, when they are anything else.  `*after_gap` as below. */
static inline bool fold_eight(uint64_t word, char *out, bool *after_gap) {
    uint64_t letters = word | DL_EACH_BYTE(0x20); /* digits have that bit */
    uint64_t words = ((letters + DL_EACH_BYTE(0x80 - 'a')) & ~(letters + DL_EACH_BYTE(0x80 - 'z' - 1))) |
                     ((word + DL_EACH_BYTE(0x80 - '0')) & ~(word + DL_EACH_BYTE(0x80 - '9' - 1)));
    uint64_t gaps = ~words & DL_EACH_BYTE(0x80);
    if ((word & DL_EACH_BYTE(0x80)) | (gaps & (gaps << 8 | (*after_gap ? 0x80 : 0)))) return false;
    uint64_t blank = (gaps >> 7) * 0xFF;
    word = (letters & ~blank) | (DL_EACH_BYTE(' ') & blank);
    dl_store_eight(out, word);
    *after_gap = gaps >> 63;
    return true;
}

dl_span dl_text_fold(dl_arena *arena, dl_span text) {
    size_t most = text.size * 3;
    char *bytes = dl_arena_alloc_bytes(arena, most), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    bool after_gap = true; /* a space was written last, or nothing yet */
    for (size_t at = 0; at < text.size;) {
        if (text.size - at >= 8 && fold_eight(dl_load_eight(text.data + at), out, &after_gap)) {
            at += 8;
            out += 8;
            continue;
        }
        /* up to the end of what keeps eight bytes from being folded at once */
        for (size_t end = text.size - at < 8 ? text.size : at + 8; at < end;) {
            unsigned char byte = (unsigned char)text.data[at];
            bool in_word;
            if (byte < 0x80) {
                at++;
                in_word = ascii_word[byte] && byte != '_';
                if (in_word) *out++ = dl_ascii_lower((char)byte);
            } else {
                uint32_t c = dl_utf8_decode(text, &at);
                if (dl_char_is_invisible(c)) continue;
                in_word = dl_char_is_word(c);
                if (in_word) out += dl_utf8_encode(dl_char_lower(c), out);
            }
            if (!in_word && !after_gap) *out++ = ' ';
            after_gap = !in_word;
        }
    }
    if (out > bytes && after_gap) out--;
    dl_arena_shrink_bytes(arena, bytes, most, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

dl_span dl_text_prefix(dl_span text, size_t size) {
    if (text.size <= size) return text;
    while (size && ((unsigned char)text.data[size] & 0xC0) == 0x80) size--;
    return dl_span_sub(text, 0, size);
}

/* What ascii_word says of sixteen bytes; none is beyond ASCII. */
static inline dl_vector are_of_words(dl_vector bytes) {
    return dl_vector_among(bytes | dl_vector_fill(0x20), 'a', 26) | dl_vector_among(bytes, '0', 10) |
           dl_vector_equal(bytes, '_');
}

/* How many bits are set, no two of them side by side; not every processor can count them. */
static inline uint32_t count_starts(uint32_t bits) {
    bits = (bits | bits >> 1) & 0x55555555u;
    bits = (bits & 0x33333333u) + (bits >> 2 & 0x33333333u);
    bits = (bits + (bits >> 4)) & 0x0F0F0F0Fu;
    return (bits * 0x01010101u) >> 24;
}

/* Counts the words that begin in ASCII, 32 bytes at a time, up to a byte beyond it. */
static size_t count_ascii_words(dl_span text, size_t at, bool *inside, uint32_t *words) {
    enum { BYTES = 2 * DL_VECTOR_BYTES };
    while (at < text.size) {
        char rest[BYTES];
        const char *bytes = text.data + at;
        unsigned size = text.size - at < BYTES ? (unsigned)(text.size - at) : BYTES;
        if (size < BYTES) {
            memset(rest, 0, sizeof rest);
            bytes = memcpy(rest, bytes, size);
        }
        dl_vector low = dl_vector_load(bytes), high = dl_vector_load(bytes + DL_VECTOR_BYTES);
        uint32_t of_words = bits_of_32(are_of_words(low), are_of_words(high)), wide = bits_of_32(low, high);
        if (wide) size = (unsigned)__builtin_ctz(wide);
        if (size == 0) break;
        of_words &= UINT32_MAX >> (BYTES - size);
        *words += count_starts(of_words & ~(of_words << 1 | *inside));
        *inside = of_words >> (size - 1);
        at += size;
        if (wide) break;
    }
    return at;
}

/* Whether two bytes are a Latin, Greek or Cyrillic letter: of U+00C0 to U+023F, U+03A3 to U+03F5 and U+0400
 * to U+047F. */
static inline bool is_common_letter(unsigned char first, unsigned char second) {
    if ((second & 0xC0) != 0x80) return false;
    if (first == 0xC3) return second != 0x97 && second != 0xB7; /* times, divided by */
    if (first == 0xCE) return second >= 0xA3;
    if (first == 0xCF) return second <= 0xB5;
    return (first > 0xC3 && first <= 0xC8) || first == 0xD0 || first == 0xD1;
}

/* Whether U+3040 to U+30FF or U+4000 to U+9FFF stands there, each of which counts as a word. */
static inline bool is_common_ideograph(dl_span text, size_t at) {
    if (text.size - at < 3) return false;
    const unsigned char *bytes = (const unsigned char *)text.data + at;
    bool whole = (bytes[1] & 0xC0) == 0x80 && (bytes[2] & 0xC0) == 0x80;
    return whole && ((bytes[0] >= 0xE4 && bytes[0] <= 0xE9) ||
                     (bytes[0] == 0xE3 && bytes[1] >= 0x81 && bytes[1] <= 0x83));
}

uint32_t dl_text_count_words(dl_span text) {
    uint32_t words = 0;
    bool inside = false;
    for (size_t at = 0; at < text.size;) {
        if ((unsigned char)text.data[at] < 0x80) { /* behind a character beyond ASCII mostly a space */
            bool word = ascii_word[(unsigned char)text.data[at]];
            words += word && !inside;
            inside = word;
            at++;
            if (at < text.size && (unsigned char)text.data[at] < 0x80)
                at = count_ascii_words(text, at, &inside, &words);
            continue;
        }
        if (at + 1 < text.size &&
            is_common_letter((unsigned char)text.data[at], (unsigned char)text.data[at + 1])) {
            words += !inside;
            inside = true;
            at += 2;
            continue;
        }
        if (is_common_ideograph(text, at)) {
            words++;
            inside = false;
            at += 3;
            continue;
        }
        uint32_t c = dl_utf8_decode(text, &at);
        if (dl_char_is_spaceless(c)) {
            words++;
            inside = false;
        } else if (dl_char_is_word(c)) {
            words += !inside;
            inside = true;
        } else {
            inside = false;
        }
    }
    return words;
}
