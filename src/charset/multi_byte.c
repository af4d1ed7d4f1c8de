/* Each decoder of the Encoding Standard but ISO-2022-JP's is a function here that looks at the byte sequence
 * at a place that is not ASCII and tells its code point and how many bytes it takes.  Where the standard
 * restores bytes to its queue, the function takes fewer: an ASCII byte behind a lead byte that it does not
 * fit stays in the text, so that no ill-formed character swallows markup. */
#include "charset/multi_byte.h"

#include "base/text.h"
#include "charset/indexes.h"

#include <assert.h>

/* What stands at a place.  `code_point` is ILL_FORMED when these bytes are replaced, and from BIG5_PAIR on
 * when they stand for two characters. */
typedef struct sequence {
    uint32_t code_point;
    uint32_t size;
} sequence;

enum { ILL_FORMED = 0x7FFFFFFF, BIG5_PAIR = 0x40000000 };

typedef sequence reader(const unsigned char *at, size_t left);

static inline bool is_between(unsigned byte, unsigned low, unsigned high) {
    return byte - low <= high - low;
}

/* The bytes 0x40 to 0x7E, and those from 0x80 on that a bit says, the lowest first.  Trail bytes are as good
 * as random in the text of some encodings: what is told of them takes no branch. */
typedef struct trail_bytes {
    uint64_t bits[4];
} trail_bytes;

#define TRAIL_BYTES(from_80, from_c0)                                                                        \
    {                                                                                                        \
        { 0, 0x7FFFFFFFFFFFFFFF, (from_80), (from_c0) }                                                      \
    }

static inline bool is_trail(const trail_bytes *bytes, unsigned byte) {
    return bytes->bits[byte / 64] >> byte % 64 & 1;
}

/* A lead byte and `trail` behind it: what the index has for them, 0 when it has nothing. */
static inline sequence pair(uint32_t code_point, unsigned trail) {
    if (code_point) return (sequence){code_point, 2};
    return (sequence){ILL_FORMED, trail < 0x80 ? 1 : 2};
}

static inline sequence one(uint32_t code_point) {
    return (sequence){code_point, 1};
}

/* A sequence that the text ends in the midst of. */
static inline sequence cut(size_t left) {
    return (sequence){ILL_FORMED, (uint32_t)left};
}

/* https://encoding.spec.whatwg.org/#index-gb18030-ranges-code-point; 0: none. */
static uint32_t gb18030_ranges_code_point(uint32_t pointer) {
    if ((pointer > 39419 && pointer < 189000) || pointer > 1237575) return 0;
    if (pointer >= 189000) return 0x10000 + pointer - 189000;
    if (pointer == 7457) return 0xE7C7;
    size_t low = 0, high = DL_GB18030_RANGE_COUNT;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        if (dl_gb18030_ranges[middle].pointer <= pointer) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return dl_gb18030_ranges[low].code_point + (pointer - dl_gb18030_ranges[low].pointer);
}

/* A lead byte with a digit behind it. */
static sequence read_four_bytes(const unsigned char *at, size_t left) {
    if (left < 3) return cut(left);
    if (!is_between(at[2], 0x81, 0xFE)) return one(ILL_FORMED);
    if (left < 4) return cut(left);
    if (!is_between(at[3], '0', '9')) return one(ILL_FORMED);
    uint32_t pointer = (at[0] - 0x81u) * 12600 + (at[1] - '0') * 1260u + (at[2] - 0x81u) * 10 + (at[3] - '0');
    uint32_t code_point = gb18030_ranges_code_point(pointer);
    return (sequence){code_point ? code_point : ILL_FORMED, 4};
}

/* https://encoding.spec.whatwg.org/#gb18030-decoder, which GBK's is, too */
static inline sequence read_gb18030(const unsigned char *at, size_t left) {
    static const trail_bytes trails = TRAIL_BYTES(0xFFFFFFFFFFFFFFFF, 0x7FFFFFFFFFFFFFFF);
    unsigned lead = at[0];
    if (lead == 0x80) return one(0x20AC);
    if (lead == 0xFF) return one(ILL_FORMED);
    if (left < 2) return cut(left);
    unsigned trail = at[1];
    if (is_between(trail, '0', '9')) return read_four_bytes(at, left);
    if (!is_trail(&trails, trail)) return pair(0, trail);
    return pair(dl_index_gb18030[(lead - 0x81) * 190 + trail - 0x40 - (trail >> 7)], trail);
}

/* https://encoding.spec.whatwg.org/#big5-decoder */
static inline sequence read_big5(const unsigned char *at, size_t left) {
    static const trail_bytes trails = TRAIL_BYTES(0xFFFFFFFE00000000, 0x7FFFFFFFFFFFFFFF);
    unsigned lead = at[0];
    if (!is_between(lead, 0x81, 0xFE)) return one(ILL_FORMED);
    if (left < 2) return cut(left);
    unsigned trail = at[1];
    if (!is_trail(&trails, trail)) return pair(0, trail);
    uint32_t pointer = (lead - 0x81) * 157 + trail - 0x40 - (trail >> 7) * 0x22;
    uint32_t code_point = dl_index_big5[pointer];
    if (code_point) {
        uint32_t wide = dl_index_big5_wide[pointer / 32] >> pointer % 32 & 1;
        return (sequence){code_point + wide * 0x20000, 2};
    }
    bool is_two = pointer == 1133 || pointer == 1135 || pointer == 1164 || pointer == 1166;
    return pair(is_two ? BIG5_PAIR + pointer : 0, trail);
}

/* The second character is a combining macron or caron. */
static char *put_big5_pair(char *to, uint32_t pointer) {
    to += dl_utf8_encode(pointer < 1164 ? 0xCA : 0xEA, to);
    return to + dl_utf8_encode(pointer == 1133 || pointer == 1164 ? 0x304 : 0x30C, to);
}

/* https://encoding.spec.whatwg.org/#euc-jp-decoder */
static inline sequence read_euc_jp(const unsigned char *at, size_t left) {
    unsigned lead = at[0];
    if (lead != 0x8E && lead != 0x8F && !is_between(lead, 0xA1, 0xFE)) return one(ILL_FORMED);
    if (left < 2) return cut(left);
    unsigned trail = at[1];
    bool fits = is_between(trail, 0xA1, 0xFE);
    if (lead == 0x8E) return pair(is_between(trail, 0xA1, 0xDF) ? 0xFF61 - 0xA1 + trail : 0, trail);
    if (lead == 0x8F) {
        if (!fits) return pair(0, trail);
        if (left < 3) return cut(left);
        bool third_fits = is_between(at[2], 0xA1, 0xFE);
        sequence found = pair(third_fits ? dl_index_jis0212[(trail - 0xA1) * 94 + at[2] - 0xA1u] : 0, at[2]);
        found.size++;
        return found;
    }
    return pair(fits ? dl_index_jis0208[(lead - 0xA1) * 94 + trail - 0xA1] : 0, trail);
}

/* https://encoding.spec.whatwg.org/#shift_jis-decoder */
static inline sequence read_shift_jis(const unsigned char *at, size_t left) {
    static const trail_bytes trails = TRAIL_BYTES(0xFFFFFFFFFFFFFFFF, 0x1FFFFFFFFFFFFFFF);
    enum { EUDC_FIRST = 8836, EUDC_LAST = 10715 };     /* characters of the users' own */
    unsigned lead = at[0], row = (lead ^ 0x20) - 0xA1; /* 81 to 9F are rows 0 to 30, E0 to FC rows 31 to 59 */
    if (row > 59) {
        if (is_between(lead, 0xA1, 0xDF)) return one(0xFF61 - 0xA1 + lead);
        return one(lead == 0x80 ? 0x80 : ILL_FORMED);
    }
    if (left < 2) return cut(left);
    unsigned trail = at[1];
    if (!is_trail(&trails, trail)) return pair(0, trail);
    unsigned pointer = row * 188 + trail - 0x40 - (trail >> 7);
    if (is_between(pointer, EUDC_FIRST, EUDC_LAST)) return pair(0xE000 - EUDC_FIRST + pointer, trail);
    return pair(dl_index_jis0208[pointer], trail);
}

/* https://encoding.spec.whatwg.org/#euc-kr-decoder */
static inline sequence read_euc_kr(const unsigned char *at, size_t left) {
    unsigned lead = at[0];
    if (!is_between(lead, 0x81, 0xFE)) return one(ILL_FORMED);
    if (left < 2) return cut(left);
    unsigned trail = at[1];
    bool fits = is_between(trail, 0x41, 0xFE);
    return pair(fits ? dl_index_euc_kr[(lead - 0x81) * 190 + trail - 0x41] : 0, trail);
}

static inline char *put(char *to, uint32_t code_point) {
    if (is_between(code_point, 0x800, 0xFFFF)) { /* nearly all; no index has surrogates */
        to[0] = (char)(0xE0 | code_point >> 12);
        to[1] = (char)(0x80 | (code_point >> 6 & 0x3F));
        to[2] = (char)(0x80 | (code_point & 0x3F));
        return to + 3;
    }
    if (is_between(code_point, BIG5_PAIR, ILL_FORMED - 1)) return put_big5_pair(to, code_point - BIG5_PAIR);
    return to + dl_utf8_encode(code_point, to); /* U+FFFD for ILL_FORMED */
}

/* How many bytes are decoded between two looks at the room that is left.  No byte becomes more than three. */
enum { PIECE_BYTES = 1024, MOST_PER_BYTE = 3, LONGEST_SEQUENCE = 4 };

/* One copy of this per encoding, with its reader inside. */
__attribute__((always_inline)) static inline size_t decode_with(reader *read, dl_span bytes, dl_buffer *out) {
    const unsigned char *data = (const unsigned char *)bytes.data;
    size_t replaced = 0;
    for (size_t at = 0; at < bytes.size;) {
        size_t end = bytes.size - at < PIECE_BYTES ? bytes.size : at + PIECE_BYTES;
        if (!dl_buffer_reserve(out, (end - at + LONGEST_SEQUENCE) * MOST_PER_BYTE)) break;
        char *to = out->data + out->size;
        while (at < end) {
            if (data[at] < 0x80) {
                size_t run = dl_ascii_prefix(dl_span_sub(bytes, at, end - at));
                memcpy(to, data + at, run);
                to += run;
                at += run;
                continue;
            }
            sequence found = read(data + at, bytes.size - at);
            replaced += found.code_point == ILL_FORMED;
            to = put(to, found.code_point);
            at += found.size;
        }
        out->size = (size_t)(to - out->data);
    }
    return replaced;
}

/* --- ISO-2022-JP (https://encoding.spec.whatwg.org/#iso-2022-jp-decoder) --- */

/* What the bytes mean that are no escape sequence. */
typedef enum meaning { ASCII, ROMAN, KATAKANA, PAIRS } meaning;

/* Reads the escape sequence behind an escape byte; false when there is none. */
static bool read_escape(const unsigned char *at, size_t left, meaning *now) {
    static const struct {
        unsigned char bytes[2];
        meaning means;
    } escapes[] = {{"(B", ASCII}, {"(J", ROMAN}, {"(I", KATAKANA}, {"$@", PAIRS}, {"$B", PAIRS}};
    for (size_t i = 0; left >= 2 && i < DL_COUNT_OF(escapes); i++) {
        if (memcmp(at, escapes[i].bytes, 2) != 0) continue;
        *now = escapes[i].means;
        return true;
    }
    return false;
}

/* What stands at a place that is no escape byte. */
static sequence read_iso_2022_jp(meaning now, const unsigned char *at, size_t left) {
    unsigned byte = at[0];
    switch (now) {
    case PAIRS:
        if (!is_between(byte, 0x21, 0x7E)) return one(ILL_FORMED);
        if (left < 2) return cut(left);
        if (at[1] == 0x1B) return one(ILL_FORMED); /* the escape sequence counts */
        if (!is_between(at[1], 0x21, 0x7E)) return (sequence){ILL_FORMED, 2};
        byte = dl_index_jis0208[(byte - 0x21) * 94 + at[1] - 0x21u];
        return (sequence){byte ? byte : ILL_FORMED, 2};
    case KATAKANA:
        return one(is_between(byte, 0x21, 0x5F) ? 0xFF61 - 0x21 + byte : ILL_FORMED);
    case ROMAN:
        if (byte == 0x5C) return one(0xA5);
        if (byte == 0x7E) return one(0x203E);
        break;
    case ASCII:
        break;
    }
    return one(byte > 0x7F || byte == 0x0E || byte == 0x0F ? ILL_FORMED : byte);
}

static size_t decode_iso_2022_jp(dl_span bytes, dl_buffer *out) {
    const unsigned char *data = (const unsigned char *)bytes.data;
    size_t replaced = 0;
    meaning now = ASCII;
    bool switched =
        false; /* an escape sequence came last: one more makes the former one of nothing an error */
    for (size_t at = 0; at < bytes.size;) {
        size_t end = bytes.size - at < PIECE_BYTES ? bytes.size : at + PIECE_BYTES;
        if (!dl_buffer_reserve(out, (end - at + LONGEST_SEQUENCE) * MOST_PER_BYTE)) break;
        char *to = out->data + out->size;
        while (at < end) {
            sequence found = {ILL_FORMED, 1};
            if (data[at] != 0x1B) {
                found = read_iso_2022_jp(now, data + at, bytes.size - at);
                switched = false;
            } else if (read_escape(data + at + 1, bytes.size - at - 1, &now)) {
                at += 3;
                if (!switched) {
                    switched = true;
                    continue;
                }
                found.size = 0;
            } else {
                switched = false;
            }
            replaced += found.code_point == ILL_FORMED;
            to = put(to, found.code_point);
            at += found.size;
        }
        out->size = (size_t)(to - out->data);
    }
    return replaced;
}

size_t dl_decode_multi_byte(dl_encoding_kind kind, dl_span bytes, dl_buffer *out) {
    switch (kind) {
    case DL_ENCODING_GB18030:
        return decode_with(read_gb18030, bytes, out);
    case DL_ENCODING_BIG5:
        return decode_with(read_big5, bytes, out);
    case DL_ENCODING_EUC_JP:
        return decode_with(read_euc_jp, bytes, out);
    case DL_ENCODING_ISO_2022_JP:
        return decode_iso_2022_jp(bytes, out);
    case DL_ENCODING_SHIFT_JIS:
        return decode_with(read_shift_jis, bytes, out);
    case DL_ENCODING_EUC_KR:
        return decode_with(read_euc_kr, bytes, out);
    case DL_ENCODING_UTF8:
    case DL_ENCODING_UTF16LE:
    case DL_ENCODING_UTF16BE:
    case DL_ENCODING_SINGLE:
    case DL_ENCODING_REPLACEMENT:
        break;
    }
    assert(0 && "an encoding of several bytes a character");
    return 0;
}
