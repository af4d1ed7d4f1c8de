#include "values/script_strings.h"

#include "base/text.h"
#include "base/vector.h"

static int hex_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = dl_ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool read_hex(dl_span text, size_t at, unsigned digits, uint32_t *value) {
    if (at + digits > text.size) return false;
    *value = 0;
    for (size_t i = at; i < at + digits; i++) {
        int digit = hex_of(text.data[i]);
        if (digit < 0) return false;
        *value = *value << 4 | (uint32_t)digit;
    }
    return true;
}

/* The escape for a character by its number whose letter, u or x, stands at `at`; returns how many bytes
 * follow the letter, 0 when it is none. */
static size_t read_numbered(dl_span text, size_t at, uint32_t *c) {
    uint32_t low;
    if (text.data[at] == 'x') return read_hex(text, at + 1, 2, c) ? 2 : 0;
    if (at + 1 < text.size && text.data[at + 1] == '{') {
        size_t close = dl_span_find_byte(dl_span_sub(text, at, 10), '}', 0);
        if (close == SIZE_MAX || close < 3 || !read_hex(text, at + 2, (unsigned)close - 2, c)) return 0;
        return *c <= 0x10FFFF ? close : 0;
    }
    if (!read_hex(text, at + 1, 4, c)) return 0;
    if (*c < 0xD800 || *c >= 0xDC00 || at + 10 >= text.size || text.data[at + 5] != '\\' ||
        text.data[at + 6] != 'u' || !read_hex(text, at + 7, 4, &low) || low < 0xDC00 || low >= 0xE000)
        return 4;
    *c = 0x10000 + ((*c - 0xD800) << 10) + (low - 0xDC00);
    return 10;
}

dl_span dl_script_unescape(dl_span text, char *out) {
    char *start = out;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        if (c != '\\' || i + 1 >= text.size) {
            *out++ = c;
            continue;
        }
        c = text.data[++i];
        uint32_t number = 0;
        size_t taken = c == 'u' || c == 'x' ? read_numbered(text, i, &number) : 0;
        if (taken) {
            i += taken;
            out += dl_utf8_encode(number, out);
        } else if (c == 'n' || c == 'r') {
            *out++ = '\n';
        } else {
            *out++ = c == 't' || c == 'b' || c == 'f' || c == 'v' ? ' ' : c;
        }
    }
    return dl_span_between(start, out);
}

size_t dl_script_string_end(dl_span script, size_t at, char quote) {
    while (script.size - at >= DL_VECTOR_BYTES) {
        dl_vector bytes = dl_vector_load(script.data + at);
        unsigned stops = dl_vector_bits(dl_vector_equal(bytes, quote) | dl_vector_equal(bytes, '\\'));
        if (!stops) {
            at += DL_VECTOR_BYTES;
            continue;
        }
        at += (unsigned)__builtin_ctz(stops);
        if (script.data[at] == quote) return at;
        at += 2;
        if (at > script.size) return SIZE_MAX;
    }
    for (; at < script.size; at++) {
        if (script.data[at] == quote) return at;
        if (script.data[at] == '\\') at++;
    }
    return SIZE_MAX;
}

dl_span dl_script_string(dl_span script, size_t at) {
    size_t end = dl_script_string_end(script, at + 1, script.data[at]);
    return end == SIZE_MAX ? DL_SPAN_NONE : dl_span_sub(script, at + 1, end - at - 1);
}

/* The next quotation mark or bracket from `at` on, or the end. */
static size_t next_mark(dl_span script, size_t at) {
    for (; script.size - at >= DL_VECTOR_BYTES; at += DL_VECTOR_BYTES) {
        dl_vector bytes = dl_vector_load(script.data + at), brackets = bytes | dl_vector_fill(0x20);
        unsigned marks = dl_vector_bits(dl_vector_equal(brackets, '{') | dl_vector_equal(brackets, '}') |
                                        dl_vector_equal(bytes, '"') | dl_vector_equal(bytes, '\'') |
                                        dl_vector_equal(bytes, '`'));
        if (marks) return at + (unsigned)__builtin_ctz(marks);
    }
    while (at < script.size && !memchr("{}[]\"'`", script.data[at], 7)) at++;
    return at;
}

dl_span dl_script_brackets(dl_span script, size_t at) {
    size_t depth = 0;
    for (size_t end = next_mark(script, at); end < script.size; end = next_mark(script, end + 1)) {
        switch (script.data[end]) {
        case '"':
        case '\'':
        case '`':
            end = dl_script_string_end(script, end + 1, script.data[end]);
            if (end == SIZE_MAX) return DL_SPAN_NONE;
            break;
        case '{':
        case '[':
            depth++;
            break;
        default:
            if (--depth == 0) return dl_span_sub(script, at, end + 1 - at);
            break;
        }
    }
    return DL_SPAN_NONE;
}
