#include "charset/decode.h"

#include "base/text.h"
#include "base/validate.h"
#include "charset/multi_byte.h"

/* The size of an ill-formed sequence that nevertheless only UTF-8 writes: a lead byte and all its
 * continuation bytes, which give a surrogate, more bytes than needed or too large a number; or some of them
 * and then ASCII or the end, as where text was cut.  0: it is none. */
static size_t mangled_utf8(const unsigned char *at, size_t left) {
    unsigned lead = at[0];
    if (lead < 0xC0 || lead > 0xF7) return 0;
    size_t wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, size = 1;
    while (size < wanted && size < left && at[size] >= 0x80 && at[size] < 0xC0) size++;
    bool is_cut = size > 1 && (size == left || at[size] < 0x80);
    return size == wanted || is_cut ? size : 0;
}

dl_utf8_tally dl_utf8_count(dl_span text) {
    dl_utf8_tally tally = {0, 0};
    for (size_t at = 0; at < text.size;) {
        if ((unsigned char)text.data[at] < 0x80) {
            at += dl_ascii_prefix(dl_span_sub(text, at, text.size));
            continue;
        }
        size_t start = at;
        bool written_out = text.size - at >= 3 && memcmp(text.data + at, "\xEF\xBF\xBD", 3) == 0;
        bool replaced = dl_utf8_decode(text, &at) == DL_REPLACEMENT;
        if (replaced && !written_out) {
            size_t mangled = mangled_utf8((const unsigned char *)text.data + start, text.size - start);
            if (mangled) at = start + mangled;
            tally.bad += mangled == 0;
        } else {
            tally.good++;
        }
    }
    return tally;
}

static void append_code_point(dl_buffer *out, uint32_t code_point) {
    char bytes[4];
    size_t size = dl_utf8_encode(code_point, bytes);
    dl_buffer_append(out, dl_span_of(bytes, size));
}

static size_t decode_utf8(dl_span bytes, dl_buffer *out) {
    size_t replaced = 0;
    while (bytes.size && !out->failed) {
        size_t good = dl_utf8_valid_prefix(bytes);
        dl_buffer_append(out, dl_span_sub(bytes, 0, good));
        bytes = dl_span_sub(bytes, good, bytes.size);
        if (!bytes.size) break;
        size_t at = 0;
        dl_utf8_decode(bytes, &at);
        append_code_point(out, DL_REPLACEMENT);
        replaced++;
        bytes = dl_span_sub(bytes, at, bytes.size);
    }
    return replaced;
}

static size_t decode_utf16(dl_span bytes, bool little_endian, dl_buffer *out) {
    const unsigned char *data = (const unsigned char *)bytes.data;
    size_t replaced = 0, low = little_endian ? 0 : 1, high = little_endian ? 1 : 0;
    if (!dl_buffer_reserve(out, bytes.size / 2 * 3 + 3)) return 0;
    for (size_t at = 0; at + 1 < bytes.size; at += 2) {
        uint32_t unit = (uint32_t)(data[at + high] << 8 | data[at + low]);
        if (unit >= 0xD800 && unit < 0xDC00 && at + 3 < bytes.size) {
            uint32_t second = (uint32_t)(data[at + 2 + high] << 8 | data[at + 2 + low]);
            if (second >= 0xDC00 && second < 0xE000) {
                unit = 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00);
                at += 2;
            }
        }
        if (unit >= 0xD800 && unit < 0xE000) replaced++;
        out->size += dl_utf8_encode(unit, out->data + out->size);
        /* Half a pair and half a unit at the end are one error. */
        if (unit >= 0xD800 && unit < 0xDC00 && bytes.size - at == 3) return replaced;
    }
    if (bytes.size % 2) {
        append_code_point(out, DL_REPLACEMENT);
        replaced++;
    }
    return replaced;
}

static size_t decode_single(dl_span bytes, const uint16_t *high, dl_buffer *out) {
    size_t replaced = 0;
    char *to = NULL;
    for (size_t at = 0; at < bytes.size;) {
        size_t run = dl_ascii_prefix(dl_span_sub(bytes, at, bytes.size));
        if (run) dl_buffer_append(out, dl_span_sub(bytes, at, run));
        at += run;
        size_t end = at;
        while (end < bytes.size && (unsigned char)bytes.data[end] >= 0x80) end++;
        if (!dl_buffer_reserve(out, (end - at) * 3)) return replaced;
        to = out->data + out->size;
        for (; at < end; at++) {
            uint32_t code_point = high[(unsigned char)bytes.data[at] - 0x80];
            if (code_point == DL_REPLACEMENT) replaced++;
            to += dl_utf8_encode(code_point, to);
        }
        out->size = (size_t)(to - out->data);
    }
    return replaced;
}

size_t dl_decode(const dl_encoding *encoding, dl_span bytes, dl_buffer *out) {
    switch (encoding->kind) {
    case DL_ENCODING_UTF8:
        return decode_utf8(bytes, out);
    case DL_ENCODING_UTF16LE:
        return decode_utf16(bytes, true, out);
    case DL_ENCODING_UTF16BE:
        return decode_utf16(bytes, false, out);
    case DL_ENCODING_SINGLE:
        return decode_single(bytes, encoding->high, out);
    case DL_ENCODING_GB18030:
    case DL_ENCODING_BIG5:
    case DL_ENCODING_EUC_JP:
    case DL_ENCODING_ISO_2022_JP:
    case DL_ENCODING_SHIFT_JIS:
    case DL_ENCODING_EUC_KR:
        return dl_decode_multi_byte(encoding->kind, bytes, out);
    case DL_ENCODING_REPLACEMENT:
        break;
    }
    if (bytes.size) append_code_point(out, DL_REPLACEMENT);
    return bytes.size != 0;
}
