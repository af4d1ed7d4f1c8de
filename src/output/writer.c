#include "output/writer.h"

#include <assert.h>

#include "base/text.h"

void dl_writer_init(dl_writer *json, dl_buffer *out, bool indented) {
    *json = (dl_writer){.out = out, .indented = indented};
}

static void new_line(dl_writer *json) {
    if (!json->indented) return;
    dl_buffer_append_byte(json->out, '\n');
    for (uint8_t i = 0; i < json->depth; i++) dl_buffer_append(json->out, DL_SPAN("  "));
}

/* What stands before every key, and before every value that has no key. */
static void before_item(dl_writer *json) {
    if (json->after_key) {
        json->after_key = false;
        return;
    }
    if (json->depth == 0) return;
    if (json->filled[json->depth]) dl_buffer_append_byte(json->out, ',');
    json->filled[json->depth] = true;
    new_line(json);
}

static void begin(dl_writer *json, char bracket) {
    before_item(json);
    dl_buffer_append_byte(json->out, bracket);
    assert(json->depth + 1 < DL_WRITER_MAX_DEPTH);
    json->filled[++json->depth] = false;
}

static void end(dl_writer *json, char bracket) {
    assert(json->depth > 0);
    bool filled = json->filled[json->depth--];
    if (filled) new_line(json);
    dl_buffer_append_byte(json->out, bracket);
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

/* What a byte of a string asks for: 0 copy, else the letter after "\",
 * 'u' for a control character. */
static const unsigned char escapes[128] = {
    [0] = 'u',  [1] = 'u',    [2] = 'u',    [3] = 'u',    [4] = 'u',   [5] = 'u',     [6] = 'u',
    [7] = 'u',  ['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', [11] = 'u',  ['\f'] = 'f',  ['\r'] = 'r',
    [14] = 'u', [15] = 'u',   [16] = 'u',   [17] = 'u',   [18] = 'u',  [19] = 'u',    [20] = 'u',
    [21] = 'u', [22] = 'u',   [23] = 'u',   [24] = 'u',   [25] = 'u',  [26] = 'u',    [27] = 'u',
    [28] = 'u', [29] = 'u',   [30] = 'u',   [31] = 'u',   ['"'] = '"', ['\\'] = '\\', [0x7F] = 'u',
};

/* Whether the bytes at `*at` are a well-formed character beyond ASCII; moves past them either way. */
static bool is_well_formed(dl_span text, size_t *at) {
    bool written_out = text.size - *at >= 3 && memcmp(text.data + *at, "\xEF\xBF\xBD", 3) == 0;
    return dl_utf8_decode(text, at) != DL_REPLACEMENT || written_out;
}

static void append_escape(dl_buffer *out, unsigned char byte) {
    if (escapes[byte] == 'u') {
        dl_buffer_append_format(out, "\\u%04x", byte);
    } else {
        char escape[2] = {'\\', (char)escapes[byte]};
        dl_buffer_append(out, dl_span_of(escape, 2));
    }
}

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* Passes over what is copied as it is, eight bytes at a time; the last bytes it leaves to the caller. */
static size_t skip_plain(dl_span text, size_t at) {
    for (; text.size - at >= sizeof(uint64_t); at += sizeof(uint64_t)) {
        uint64_t word;
        memcpy(&word, text.data + at, sizeof word);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        word = __builtin_bswap64(word);
#endif
        uint64_t quote = word ^ EACH_BYTE('"'), slash = word ^ EACH_BYTE('\\');
        uint64_t found = (word - EACH_BYTE(0x20)) | (quote - EACH_BYTE(1)) | (slash - EACH_BYTE(1)) |
                         (word + EACH_BYTE(1)) | word; /* controls, the two, DEL, beyond ASCII */
        found &= EACH_BYTE(0x80); /* a borrow can only make too many, and only behind the first */
        if (found) return at + (size_t)__builtin_ctzll(found) / 8;
    }
    return at;
}

static void append_escaped(dl_buffer *out, dl_span text) {
    size_t copied = 0; /* all before it has been written */
    size_t valid = 0;  /* all before it is well-formed; looked for at the first byte beyond ASCII */
    bool looked = false;
    for (size_t at = 0; at < text.size;) {
        unsigned char byte = (unsigned char)text.data[at];
        size_t start = at;
        if (byte < 0x80) {
            if (escapes[byte] == 0) {
                at = skip_plain(text, at + 1);
                continue;
            }
            at++;
        } else if (!looked) {
            looked = true;
            valid = dl_utf8_valid_prefix(text);
            continue;
        } else if (at < valid) {
            while (at < valid && (unsigned char)text.data[at] >= 0x80) at++;
            continue;
        } else if (is_well_formed(text, &at)) {
            continue;
        }
        dl_buffer_append(out, dl_span_sub(text, copied, start - copied));
        if (byte < 0x80) {
            append_escape(out, byte);
        } else {
            dl_buffer_append(out, DL_SPAN("\xEF\xBF\xBD"));
        }
        copied = at;
    }
    dl_buffer_append(out, dl_span_sub(text, copied, text.size - copied));
}

static void end_key(dl_writer *json) {
    dl_buffer_append(json->out, json->indented ? DL_SPAN("\": ") : DL_SPAN("\":"));
    json->after_key = true;
}

void dl_writer_key_span(dl_writer *json, dl_span key) {
    before_item(json);
    dl_buffer_append_byte(json->out, '"');
    append_escaped(json->out, key);
    end_key(json);
}

void dl_writer_key(dl_writer *json, const char *key) {
    before_item(json);
    dl_buffer_append_byte(json->out, '"');
    dl_buffer_append(json->out, dl_span_from_string(key));
    end_key(json);
}

void dl_writer_string(dl_writer *json, dl_span text) {
    before_item(json);
    dl_buffer_append_byte(json->out, '"');
    append_escaped(json->out, text);
    dl_buffer_append_byte(json->out, '"');
}

void dl_writer_uint(dl_writer *json, uint64_t value) {
    before_item(json);
    char digits[20];
    size_t first = sizeof digits;
    do digits[--first] = (char)('0' + value % 10);
    while (value /= 10);
    dl_buffer_append(json->out, dl_span_of(digits + first, sizeof digits - first));
}

void dl_writer_double(dl_writer *json, double value) {
    before_item(json);
    dl_buffer_append_format(json->out, "%.4g", value);
}

void dl_writer_bool(dl_writer *json, bool value) {
    before_item(json);
    dl_buffer_append(json->out, value ? DL_SPAN("true") : DL_SPAN("false"));
}

void dl_writer_member(dl_writer *json, const char *key, dl_span text) {
    if (dl_span_empty(text)) return;
    dl_writer_key(json, key);
    dl_writer_string(json, text);
}

void dl_writer_member_uint(dl_writer *json, const char *key, uint64_t value) {
    if (value == 0) return;
    dl_writer_key(json, key);
    dl_writer_uint(json, value);
}
