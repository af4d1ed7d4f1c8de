#include "base/references.h"

#include "base/references_table.h"
#include "base/text.h"
#include "base/vector.h"

/* What numbers 0x80 to 0x9F stand for: windows-1252 ("numeric character reference end state"). */
static const uint16_t c1_replacements[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
};

static size_t decode_number(dl_span text, char out[7], size_t *length) {
    size_t at = 2;
    bool hexadecimal = at < text.size && (text.data[at] == 'x' || text.data[at] == 'X');
    if (hexadecimal) at++;
    size_t first_digit = at;
    uint32_t value = 0;
    for (; at < text.size; at++) {
        char c = text.data[at];
        uint32_t digit;
        if (dl_ascii_is_digit(c)) {
            digit = (uint32_t)(c - '0');
        } else if (hexadecimal && dl_ascii_is_alpha(c) && dl_ascii_lower(c) <= 'f') {
            digit = (uint32_t)(dl_ascii_lower(c) - 'a') + 10;
        } else {
            break;
        }
        if (value < 0x110000) value = value * (hexadecimal ? 16 : 10) + digit;
    }
    if (at == first_digit) return 0;
    if (at < text.size && text.data[at] == ';') at++;
    if (value == 0 || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) value = DL_REPLACEMENT;
    if (value >= 0x80 && value < 0xA0) value = c1_replacements[value - 0x80];
    *length = dl_utf8_encode(value, out);
    return at;
}

/* Must agree with hash_of in tools/make_references.py. */
static const dl_reference *find_name(const char *name, size_t size) {
    uint32_t hash = 0;
    for (size_t i = 0; i < size; i++) hash = hash * 31 + (unsigned char)name[i];
    uint32_t slot = hash * 0x9E3779B1u >> 19;
    for (; dl_reference_slots[slot]; slot = (slot + 1) % DL_REFERENCE_SLOTS) {
        const dl_reference *reference = &dl_references[dl_reference_slots[slot]];
        if (reference->name_length == size &&
            memcmp(dl_reference_names + reference->name_offset, name, size) == 0) {
            return reference;
        }
    }
    return NULL;
}

static size_t put(const dl_reference *reference, size_t taken, char out[7], size_t *length) {
    memcpy(out, reference->text, sizeof reference->text);
    *length = reference->length;
    return taken;
}

size_t dl_decode_reference(dl_span text, bool attribute, char out[7], size_t *length) {
    if (text.size < 2) return 0;
    if (text.data[1] == '#') return decode_number(text, out, length);
    const char *name = text.data + 1;
    size_t size = 0, most = text.size - 1;
    while (size < most && size <= DL_REFERENCE_LONGEST && dl_ascii_is_alnum(name[size])) size++;
    if (size == 0) return 0;
    if (size < most && name[size] == ';') {
        const dl_reference *reference = find_name(name, size);
        if (reference) return put(reference, size + 2, out, length);
    }
    /* Without ";" the longest of a few old names counts, whatever follows it. */
    if (size > DL_REFERENCE_LEGACY_LONGEST) size = DL_REFERENCE_LEGACY_LONGEST;
    for (; size >= 2; size--) {
        const dl_reference *reference = find_name(name, size);
        if (!reference || !reference->legacy) continue;
        if (attribute && size < most && (name[size] == '=' || dl_ascii_is_alnum(name[size]))) return 0;
        return put(reference, size + 1, out, length);
    }
    return 0;
}

/* Copies bytes, sixteen at a time, up to one that may stand for another; returns how many.  What is written
 * behind them is written over later: never more than the text has. */
static inline size_t copy_plain(const char *at, const char *end, char *out) {
    const char *from = at;
    for (; end - at >= DL_VECTOR_BYTES; at += DL_VECTOR_BYTES, out += DL_VECTOR_BYTES) {
        dl_vector bytes = dl_vector_load(at);
        dl_vector_store(out, bytes);
        unsigned others = dl_vector_bits(dl_vector_equal(bytes, '&') | dl_vector_equal(bytes, '\r') |
                                         dl_vector_equal(bytes, '\0'));
        if (others) return (size_t)(at - from) + (unsigned)__builtin_ctz(others);
    }
    return (size_t)(at - from);
}

size_t dl_decode_markup(dl_span text, dl_decode_flags flags, char *out) {
    char *start = out;
    const char *at = text.data, *end = text.data + text.size;
    while (at < end) {
        size_t plain = copy_plain(at, end, out);
        at += plain;
        out += plain;
        if (at == end) break;
        char c = *at;
        if (c == '&' && (flags & DL_DECODE_REFERENCES)) {
            char reference[7];
            size_t length = 0;
            size_t taken = dl_decode_reference(dl_span_between(at, end), (flags & DL_DECODE_ATTRIBUTE) != 0,
                                               reference, &length);
            if (taken) {
                memcpy(out, reference, length);
                out += length;
                at += taken;
                continue;
            }
        } else if (c == '\r') {
            *out++ = '\n';
            at++;
            if (at < end && *at == '\n') at++;
            continue;
        } else if (c == '\0') {
            if (!(flags & DL_DECODE_DROP_NUL)) out += dl_utf8_encode(DL_REPLACEMENT, out);
            at++;
            continue;
        }
        *out++ = c;
        at++;
    }
    return (size_t)(out - start);
}
