#include "output/writer.h"

#include <assert.h>

#include "base/bytes.h"
#include "base/text.h"
#include "base/validate.h"
#include "base/vector.h"

void dl_writer_init(dl_writer *json, dl_buffer *out, bool indented) {
    *json = (dl_writer){.out = out, .indented = indented};
}

static void new_line(dl_writer *json) {
    dl_buffer_append_byte(json->out, '\n');
    for (uint8_t i = 0; i < json->depth; i++) dl_buffer_append(json->out, DL_SPAN("  "));
}

/* Room for so many more bytes; NULL if there is no memory.  The caller writes there and advances out->size.
 */
static inline char *room_for(dl_buffer *out, size_t size) {
    return dl_buffer_reserve(out, size) ? out->data + out->size : NULL;
}

static inline void put_byte(dl_buffer *out, char byte) {
    if (out->size < out->capacity && !out->failed) {
        out->data[out->size++] = byte;
    } else {
        dl_buffer_append_byte(out, byte);
    }
}

/* What precedes every key, and every value that has no key. */
static inline void before_item(dl_writer *json) {
    if (json->after_key) {
        json->after_key = false;
        return;
    }
    if (json->depth == 0) return;
    if (json->filled[json->depth]) put_byte(json->out, ',');
    json->filled[json->depth] = true;
    if (json->indented) new_line(json);
}

static void begin(dl_writer *json, char bracket) {
    before_item(json);
    put_byte(json->out, bracket);
    assert(json->depth + 1 < DL_WRITER_MAX_DEPTH);
    json->filled[++json->depth] = false;
}

static void end(dl_writer *json, char bracket) {
    assert(json->depth > 0);
    bool filled = json->filled[json->depth--];
    if (filled && json->indented) new_line(json);
    put_byte(json->out, bracket);
}

void dl_writer_begin_object(dl_writer *json) {
    begin(json, '{');
}

void dl_writer_end_object(dl_writer *json) {
    end(json, '}');
}

void dl_writer_begin_array(dl_writer *json) {
    begin(json, '[');
}

void dl_writer_end_array(dl_writer *json) {
    end(json, ']');
}

/* How to write a byte of a string: 0 copies it, else the letter after "\", 'u' for a control character. */
static const unsigned char escapes[128] = {
    [0] = 'u',  [1] = 'u',    [2] = 'u',    [3] = 'u',    [4] = 'u',   [5] = 'u',     [6] = 'u',
    [7] = 'u',  ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', [11] = 'u',  ['\f'] = 'f',  ['\r'] = 'r',
    [14] = 'u', [15] = 'u',   [16] = 'u',   [17] = 'u',   [18] = 'u',  [19] = 'u',    [20] = 'u',
    [21] = 'u', [22] = 'u',   [23] = 'u',   [24] = 'u',   [25] = 'u',  [26] = 'u',    [27] = 'u',
    [28] = 'u', [29] = 'u',   [30] = 'u',   [31] = 'u',   ['"'] = '"', ['\\'] = '\\', [0x7F] = 'u',
};

/* --- strings ---
 * Bytes are copied several at a time, before it is known how many of them must be escaped. */

enum { STEP = DL_VECTOR_BYTES };

/* Copies STEP bytes; returns how many of them need no change, up to the first that does. */
static inline size_t copy_step(char *to, const char *from) {
    dl_vector v = dl_vector_load(from);
    dl_vector_store(to, v);
    dl_vector found = dl_vector_below_or_wide(v, ' ') /* controls, and what is beyond ASCII */
                      | dl_vector_equal(v, '"') | dl_vector_equal(v, '\\') | dl_vector_equal(v, 0x7F);
    return (size_t)__builtin_ctz(dl_vector_bits(found) | 1u << STEP);
}

/* The last bytes of a text, fewer than STEP: copied in one step together with the bytes before them if none
 * of them is special, since then the bytes before `to` are the same. */
static inline bool copy_rest(char *to, dl_span text, size_t at) {
    char bytes[STEP];
    size_t left = text.size - at;
    if (text.size < STEP || copy_step(bytes, text.data + text.size - STEP) < STEP) return false;
    memcpy(to + left - STEP, bytes, STEP);
    return true;
}

/* The size of the well-formed character at `at`; 0: it is ill-formed. */
static inline size_t character_size(dl_span text, size_t at) {
    const unsigned char *bytes = (const unsigned char *)text.data + at;
    size_t left = text.size - at;
    if (bytes[0] >= 0xC2 && bytes[0] < 0xE0) return left >= 2 && (bytes[1] & 0xC0) == 0x80 ? 2 : 0;
    if (bytes[0] > 0xE0 && bytes[0] < 0xED)
        return left >= 3 && (bytes[1] & 0xC0) == 0x80 && (bytes[2] & 0xC0) == 0x80 ? 3 : 0;
    size_t next = at;
    bool written_out = left >= 3 && memcmp(bytes, "\xEF\xBF\xBD", 3) == 0;
    return dl_utf8_decode(text, &next) != DL_REPLACEMENT || written_out ? next - at : 0;
}

/* The escape for the byte; returns what follows it. */
static char *put_escape(char *to, unsigned char byte) {
    static const char digits[] = "0123456789abcdef";
    *to++ = '\\';
    *to++ = (char)escapes[byte];
    if (escapes[byte] == 'u') {
        *to++ = '0';
        *to++ = '0';
        *to++ = digits[byte >> 4];
        *to++ = digits[byte & 15];
    }
    return to;
}

/* Writes a piece of the text, from `*at` to `end` or slightly beyond; there is room for it. */
static char *put_piece(char *to, dl_span text, size_t *at, size_t end) {
    size_t i = *at;
    while (i < end) {
        size_t plain = STEP;
        while (i < end && text.size - i >= STEP) {
            plain = copy_step(to, text.data + i);
            if (plain < STEP) break; /* a branch, so that the next step need not wait for this one */
            i += STEP;
            to += STEP;
        }
        if (i >= end) break;
        if (plain == STEP && copy_rest(to, text, i)) {
            to += text.size - i;
            i = text.size;
            break;
        }
        if (plain < STEP) {
            i += plain;
            to += plain;
        }
        unsigned char byte = (unsigned char)text.data[i];
        if (byte < 0x80) {
            i++;
            if (escapes[byte]) {
                to = put_escape(to, byte);
            } else {
                *to++ = (char)byte;
            }
            continue;
        }
        while (i < end && (unsigned char)text.data[i] >= 0x80) {
            size_t size = character_size(text, i);
            if (size) {
                memcpy(to, text.data + i,
                       text.size - i < 4 ? size : 4); /* a constant size is copied faster */
                to += size;
                i += size;
            } else {
                dl_utf8_decode(text, &i);
                memcpy(to, "\xEF\xBF\xBD", 3);
                to += 3;
            }
        }
    }
    *at = i;
    return to;
}

static void append_escaped(dl_buffer *out, dl_span text) {
    enum { PIECE_BYTES = 2048, LONGEST_ESCAPE = 6, LONGEST_STEP = STEP }; /* a step may go beyond the piece */
    for (size_t at = 0; at < text.size;) {
        size_t piece = text.size - at < PIECE_BYTES ? text.size - at : PIECE_BYTES;
        char *to = room_for(out, (piece + LONGEST_STEP) * LONGEST_ESCAPE);
        if (!to) return;
        out->size = (size_t)(put_piece(to, text, &at, at + piece) - out->data);
    }
}

void dl_writer_key_span(dl_writer *json, dl_span key) {
    before_item(json);
    put_byte(json->out, '"');
    append_escaped(json->out, key);
    dl_buffer_append(json->out, json->indented ? DL_SPAN("\": ") : DL_SPAN("\":"));
    json->after_key = true;
}

void dl_writer_plain_key(dl_writer *json, dl_span key) {
    before_item(json);
    char *to = room_for(json->out, key.size + 4);
    json->after_key = true;
    if (!to) return;
    *to++ = '"';
    memcpy(to, key.data, key.size);
    to += key.size;
    *to++ = '"';
    *to++ = ':';
    if (json->indented) *to++ = ' ';
    json->out->size = (size_t)(to - json->out->data);
}

void dl_writer_begin_string(dl_writer *json) {
    before_item(json);
    put_byte(json->out, '"');
}

void dl_writer_end_string(dl_writer *json) {
    put_byte(json->out, '"');
}

dl_written dl_writer_string_part(dl_writer *json, dl_span text) {
    size_t start = json->out->size;
    append_escaped(json->out, text);
    return (dl_written){start, json->out->size - start};
}

void dl_writer_string(dl_writer *json, dl_span text) {
    dl_writer_begin_string(json);
    append_escaped(json->out, text);
    dl_writer_end_string(json);
}

void dl_writer_string_again(dl_writer *json, dl_written part) {
    dl_writer_begin_string(json);
    char *to = room_for(json->out, part.size); /* before accessing the output, which this may move */
    if (!to) return;
    memcpy(to, json->out->data + part.start, part.size);
    json->out->size += part.size;
    dl_writer_end_string(json);
}

void dl_writer_uint(dl_writer *json, uint64_t value) {
    before_item(json);
    char digits[20];
    size_t first = sizeof digits;
    do digits[--first] = (char)('0' + value % 10);
    while (value /= 10);
    dl_buffer_append(json->out, dl_span_of(digits + first, sizeof digits - first));
}

void dl_writer_thousandths(dl_writer *json, uint64_t value) {
    dl_writer_uint(json, value / 1000);
    const char decimals[] = {'.', (char)('0' + value / 100 % 10), (char)('0' + value / 10 % 10),
                             (char)('0' + value % 10)};
    dl_buffer_append(json->out, dl_span_of(decimals, sizeof decimals));
}

void dl_writer_bool(dl_writer *json, bool value) {
    before_item(json);
    dl_buffer_append(json->out, value ? DL_SPAN("true") : DL_SPAN("false"));
}

void dl_append_mended(dl_buffer *out, dl_span text) {
    for (size_t good; text.size; text = dl_span_sub(text, good, text.size)) {
        good = dl_utf8_valid_prefix(text);
        dl_buffer_append(out, dl_span_sub(text, 0, good));
        if (good == text.size) break;
        dl_utf8_decode(text, &good);
        dl_buffer_append(out, DL_SPAN("\xEF\xBF\xBD"));
    }
}
