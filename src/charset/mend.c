#include "charset/mend.h"

#include "base/text.h"
#include "charset/labels.h"

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

/* One character that was encoded twice. */
typedef struct mark {
    size_t start, end;   /* of the characters that it was read as */
    uint32_t code_point; /* what it is */
    bool sure;
} mark;

/* Some pairs and triples of characters also stand together for good reasons: French puts a no-break space and
 * a quotation mark behind an accented letter, which would be a Chinese character.  Those whose first
 * character says that a Latin, Greek or Cyrillic letter, a typographic sign or an emoji was meant have no
 * such reasons, or next to none. */
static bool is_sure(const unsigned char bytes[4]) {
    if (bytes[0] <= 0xC3 || bytes[0] == 0xD0 || bytes[0] == 0xD1) return true;
    if (bytes[0] == 0xE2) return bytes[1] == 0x80 || bytes[1] == 0x82 || bytes[1] == 0x84;
    return bytes[0] == 0xF0 && bytes[1] == 0x9F;
}

/* Whether the characters at `at`, as windows-1252 bytes, are a well-formed UTF-8 sequence of two to four
 * bytes. */
static bool read_mark(dl_span text, size_t at, mark *found) {
    unsigned char bytes[4];
    size_t next = at, wanted = 1;
    for (size_t count = 0; count < wanted; count++) {
        if (next >= text.size || (unsigned char)text.data[next] < 0x80) return false;
        unsigned char byte = byte_of(dl_utf8_decode(text, &next));
        if (count == 0) {
            if (byte < 0xC2 || byte > 0xF4) return false;
            wanted = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        } else if (byte < 0x80 || byte > 0xBF) {
            return false;
        }
        bytes[count] = byte;
    }
    size_t end = 0;
    uint32_t code_point = dl_utf8_decode(dl_span_of((const char *)bytes, wanted), &end);
    if (code_point == DL_REPLACEMENT || end != wanted) return false;
    *found = (mark){at, next, code_point, is_sure(bytes)};
    return true;
}

/* Whether a character begins with the byte that windows-1252 has between 0x80 and 0xBF. */
static bool begins_second(char c) {
    return c == '\xC2' || c == '\xC5' || c == '\xC6' || c == '\xCB' || c == '\xE2';
}

/* The next mark at or after `from`: a sure one, or one that stands right beside another.  All start with a
 * character from U+00C2 to U+00F4, which has the byte C3 in front, and go on with one that is not ASCII. */
static bool find_mark(dl_span text, size_t from, size_t last_end, mark *found) {
    mark beside;
    for (size_t at = dl_span_find_byte(text, '\xC3', from); at != SIZE_MAX;
         at = dl_span_find_byte(text, '\xC3', at + 1)) {
        if (at + 2 >= text.size || !begins_second(text.data[at + 2]) || !read_mark(text, at, found)) continue;
        if (found->sure || at == last_end || read_mark(text, found->end, &beside)) return true;
    }
    return false;
}

size_t dl_count_double_utf8(dl_span text, size_t enough) {
    size_t count = 0;
    mark found = {.end = 0};
    for (size_t last_end = SIZE_MAX; count < enough && find_mark(text, found.end, last_end, &found);
         count++) {
        last_end = found.end;
    }
    return count;
}

void dl_mend_double_utf8(dl_span text, dl_buffer *out) {
    size_t from = 0;
    mark found;
    for (size_t last_end = SIZE_MAX; find_mark(text, from, last_end, &found); last_end = from = found.end) {
        char bytes[4];
        dl_buffer_append(out, dl_span_sub(text, from, found.start - from));
        dl_buffer_append(out, dl_span_of(bytes, dl_utf8_encode(found.code_point, bytes)));
    }
    dl_buffer_append(out, dl_span_sub(text, from, text.size));
}
