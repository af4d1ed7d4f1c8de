#include "base/text.h"
#include "charset/charset.h"
#include "charset/tables.h"

/* The byte that windows-1252 has for a code point of 0x80 or more; 0 when it has none. */
static unsigned char byte_of(uint32_t code_point) {
    if (code_point >= 0xA0 && code_point <= 0xFF) return (unsigned char)code_point;
    if (code_point < 0x80 || code_point > 0x2122) return 0;
    const uint16_t *high = dl_encoding_named("windows-1252")->high;
    for (unsigned byte = 0x80; byte < 0xA0; byte++) {
        if (high[byte - 0x80] == code_point) return (unsigned char)byte;
    }
    return code_point < 0xA0 ? (unsigned char)code_point : 0;
}

/* One mark: characters at `at` that, as windows-1252 bytes, are a well-formed UTF-8 sequence of two to four
 * bytes.  Returns the code point they stand for and moves `*at` past them; 0 when there is none here. */
static uint32_t read_mark(dl_span text, size_t *at) {
    char bytes[4];
    size_t next = *at, wanted = 1;
    for (size_t count = 0; count < wanted; count++) {
        if (next >= text.size || (unsigned char)text.data[next] < 0x80) return 0;
        unsigned char byte = byte_of(dl_utf8_decode(text, &next));
        if (count == 0) {
            if (byte < 0xC2 || byte > 0xF4) return 0;
            wanted = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        } else if (byte < 0x80 || byte > 0xBF) {
            return 0;
        }
        bytes[count] = (char)byte;
    }
    size_t end = 0;
    uint32_t code_point = dl_utf8_decode(dl_span_of(bytes, wanted), &end);
    if (code_point == DL_REPLACEMENT || end != wanted) return 0;
    *at = next;
    return code_point;
}

/* All marks start with a character from U+00C2 to U+00F4, which is the byte C3 in UTF-8. */
static size_t find_mark(dl_span text, size_t from, uint32_t *code_point, size_t *end) {
    for (size_t at = dl_span_find_byte(text, '\xC3', from); at != SIZE_MAX;
         at = dl_span_find_byte(text, '\xC3', at + 1)) {
        *end = at;
        *code_point = read_mark(text, end);
        if (*code_point) return at;
    }
    return SIZE_MAX;
}

size_t dl_charset_count_double_utf8(dl_span text, size_t enough) {
    size_t count = 0, end = 0;
    uint32_t code_point;
    while (count < enough && find_mark(text, end, &code_point, &end) != SIZE_MAX) count++;
    return count;
}

dl_span dl_charset_mend_double_utf8(dl_arena *arena, dl_span text) {
    size_t end = 0, from = 0;
    uint32_t code_point;
    size_t at = find_mark(text, 0, &code_point, &end);
    if (at == SIZE_MAX) return text;
    char *bytes = dl_arena_alloc_bytes(arena, text.size), *out = bytes;
    if (!bytes) return text;
    do {
        memcpy(out, text.data + from, at - from);
        out += at - from;
        out += dl_utf8_encode(code_point, out);
        from = end;
        at = find_mark(text, from, &code_point, &end);
    } while (at != SIZE_MAX);
    memcpy(out, text.data + from, text.size - from);
    out += text.size - from;
    dl_arena_shrink_bytes(arena, bytes, text.size, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}
