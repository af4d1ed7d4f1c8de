#include "charset/decode.h"

#include "base/text.h"
#include "base/validate.h"

#include <errno.h>

void dl_converters_close(dl_converters *converters) {
    for (size_t i = 0; i < DL_ENCODING_COUNT; i++) {
        if (converters->is_open[i]) iconv_close(converters->open[i]);
        converters->is_open[i] = false;
    }
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

dl_utf8_tally dl_utf8_count(dl_span text) {
    dl_utf8_tally tally = {0, 0};
    for (size_t at = 0; at < text.size;) {
        if ((unsigned char)text.data[at] < 0x80) {
            at += dl_ascii_prefix(dl_span_sub(text, at, text.size));
            continue;
        }
        bool written_out = text.size - at >= 3 && memcmp(text.data + at, "\xEF\xBF\xBD", 3) == 0;
        bool replaced = dl_utf8_decode(text, &at) == DL_REPLACEMENT;
        if (replaced && !written_out) {
            tally.bad++;
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

static iconv_t *converter_for(dl_converters *converters, const dl_encoding *encoding) {
    size_t index = (size_t)(encoding - dl_encodings);
    if (!converters->is_open[index]) {
        converters->open[index] = iconv_open("UTF-8", encoding->iconv_name);
        converters->is_open[index] = converters->open[index] != (iconv_t)-1;
    }
    return converters->is_open[index] ? &converters->open[index] : NULL;
}

/* Writes the character that a composing converter still holds back (Big5-HKSCS has some). */
static void flush(iconv_t converter, dl_buffer *out) {
    char tail[16], *to = tail;
    size_t to_left = sizeof tail;
    iconv(converter, NULL, NULL, &to, &to_left);
    dl_buffer_append(out, dl_span_between(tail, to));
}

/* Multi-byte text is handed to iconv in pieces of this many bytes, so that the long runs of ASCII in a page
 * can be copied past it: what follows a piece that was converted whole starts a character. */
enum { PIECE_BYTES = 128, LEAST_RUN_BYTES = 16 };

static size_t decode_by_iconv(dl_converters *converters, const dl_encoding *encoding, dl_span bytes,
                              dl_buffer *out) {
    iconv_t *converter = converter_for(converters, encoding);
    if (!converter) return decode_utf8(bytes, out); /* a C library without that converter */
    iconv(*converter, NULL, NULL, NULL, NULL);
    bool has_modes = strncmp(encoding->iconv_name, "ISO-2022", 8) == 0;
    bool is_gb = strcmp(encoding->iconv_name, "GB18030") == 0;
    size_t replaced = 0, at = 0;
    while (at < bytes.size && !out->failed) {
        dl_span rest = dl_span_sub(bytes, at, bytes.size);
        if (!has_modes) {
            size_t run = dl_ascii_prefix(rest);
            if (run >= LEAST_RUN_BYTES || run == rest.size) {
                flush(*converter, out);
                dl_buffer_append(out, dl_span_sub(rest, 0, run));
                at += run;
                continue;
            }
        }
        size_t piece = has_modes || rest.size < PIECE_BYTES ? rest.size : PIECE_BYTES;
        /* Four bytes out per byte in: single bytes become three at most, pairs two characters of four. */
        if (!dl_buffer_reserve(out, piece * 4 + 16)) break;
        char *from = (char *)(uintptr_t)rest.data, *to = out->data + out->size;
        size_t from_left = piece, to_left = piece * 4 + 16;
        size_t result = iconv(*converter, &from, &from_left, &to, &to_left);
        int why = result == (size_t)-1 ? errno : 0;
        out->size = (size_t)(to - out->data);
        at += piece - from_left;
        bool cut_by_piece = why == EINVAL && piece < rest.size && from_left < piece;
        if (why == 0 || why == E2BIG || cut_by_piece) continue;
        /* Ill-formed, or the page ends inside a character. */
        unsigned char byte = (unsigned char)bytes.data[at];
        if (is_gb && byte == 0x80) {
            append_code_point(out, 0x20AC);
        } else {
            append_code_point(out, DL_REPLACEMENT);
            replaced++;
        }
        at++;
        if (has_modes) continue;
        /* The second byte belongs to the ill-formed pair unless it is ASCII (markup must survive). */
        if (why == EINVAL) {
            while (at < bytes.size && (unsigned char)bytes.data[at] >= 0x80) at++;
        }
    }
    flush(*converter, out);
    return replaced;
}

size_t dl_decode(dl_converters *converters, const dl_encoding *encoding, dl_span bytes, dl_buffer *out) {
    switch (encoding->kind) {
    case DL_ENCODING_UTF8:
        return decode_utf8(bytes, out);
    case DL_ENCODING_UTF16LE:
        return decode_utf16(bytes, true, out);
    case DL_ENCODING_UTF16BE:
        return decode_utf16(bytes, false, out);
    case DL_ENCODING_SINGLE:
        return decode_single(bytes, encoding->high, out);
    case DL_ENCODING_ICONV:
        return decode_by_iconv(converters, encoding, bytes, out);
    case DL_ENCODING_REPLACEMENT:
        break;
    }
    if (bytes.size) append_code_point(out, DL_REPLACEMENT);
    return bytes.size != 0;
}
