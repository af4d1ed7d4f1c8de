#include "values/strict_json.h"

#include "base/text.h"

enum { MOST_DEPTH = 64 }; /* of what is passed over */

bool dl_strict_fail(dl_strict_json *json, const char *wrong) {
    if (!json->wrong) json->wrong = wrong;
    return false;
}

/* White space of RFC 8259: a form feed is none. */
char dl_strict_peek(dl_strict_json *json) {
    dl_cursor *cursor = &json->cursor;
    char c = dl_cursor_peek(cursor);
    while (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        cursor->at++;
        c = dl_cursor_peek(cursor);
    }
    return c;
}

static bool take(dl_strict_json *json, char c) {
    if (dl_strict_peek(json) != c || dl_cursor_ended(&json->cursor)) return false;
    json->cursor.at++;
    return true;
}

static bool take_word(dl_strict_json *json, dl_span word) {
    if (!dl_span_starts_with(dl_cursor_rest(&json->cursor), word)) return false;
    json->cursor.at += word.size;
    return true;
}

static bool next(dl_strict_json *json, bool *begun, char open, char close) {
    if (json->wrong) return false;
    if (!*begun) {
        *begun = true;
        if (!take(json, open)) return dl_strict_fail(json, open == '{' ? "no object" : "no array");
        return !take(json, close);
    }
    if (take(json, close)) return false;
    return take(json, ',') || dl_strict_fail(json, "a comma is missing, or the end");
}

bool dl_strict_next_item(dl_strict_json *json, bool *begun) {
    return next(json, begun, '[', ']');
}

bool dl_strict_next_member(dl_strict_json *json, bool *begun, dl_span *name) {
    if (!next(json, begun, '{', '}')) return false;
    *name = dl_strict_string(json);
    if (json->wrong) return false;
    return take(json, ':') || dl_strict_fail(json, "a colon is missing");
}

/* --- strings --- */

/* Four hexadecimal digits. */
static bool read_unit(dl_cursor *in, uint32_t *unit) {
    *unit = 0;
    for (int i = 0; i < 4; i++) {
        int digit = dl_ascii_hex_digit(dl_cursor_peek(in));
        if (digit < 0) return false;
        *unit = *unit << 4 | (uint32_t)digit;
        in->at++;
    }
    return true;
}

/* What follows "\u"; a surrogate without its other half becomes U+FFFD. */
static bool read_code_point(dl_cursor *in, uint32_t *code_point) {
    uint32_t low;
    if (!read_unit(in, code_point)) return false;
    if (*code_point < 0xD800 || *code_point > 0xDBFF) return true;
    dl_cursor ahead = *in;
    if (!dl_span_starts_with(dl_cursor_rest(&ahead), DL_SPAN("\\u"))) return true;
    ahead.at += 2;
    if (!read_unit(&ahead, &low)) return false;
    if (low < 0xDC00 || low > 0xDFFF) return true;
    *code_point = 0x10000 + ((*code_point - 0xD800) << 10) + (low - 0xDC00);
    *in = ahead;
    return true;
}

/* Decodes one escape behind its backslash; what it writes is shorter than the escape. */
static bool read_escape(dl_cursor *in, char **out) {
    static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    char c = dl_cursor_peek(in);
    in->at++;
    if (c == 'u') {
        uint32_t code_point;
        if (!read_code_point(in, &code_point)) return false;
        *out += dl_utf8_encode(code_point, *out);
        return true;
    }
    const char *found = c ? strchr(letters, c) : NULL;
    if (!found) return false;
    *(*out)++ = meanings[found - letters];
    return true;
}

/* A string with escapes, up to its end at `end`. */
static dl_span unescape(dl_strict_json *json, size_t start, size_t end) {
    dl_cursor in = {dl_span_sub(json->cursor.text, 0, end), start};
    char *text = dl_arena_alloc_bytes(json->arena, end - start + 4), *out = text;
    while (out && in.at < end) {
        if (dl_cursor_peek(&in) == '\\') {
            size_t at = in.at++;
            if (read_escape(&in, &out) && in.at <= end) continue;
            json->cursor.at = at;
            dl_strict_fail(json, "an escape that is none");
            return DL_SPAN_NONE;
        }
        const char *from = in.text.data + in.at;
        const char *stop = memchr(from, '\\', end - in.at);
        size_t size = stop ? (size_t)(stop - from) : end - in.at;
        memcpy(out, from, size);
        out += size;
        in.at += size;
    }
    if (!text) {
        dl_strict_fail(json, "out of memory");
        return DL_SPAN_NONE;
    }
    dl_arena_shrink_bytes(json->arena, text, end - start + 4, (size_t)(out - text));
    return dl_span_between(text, out);
}

dl_span dl_strict_string(dl_strict_json *json) {
    if (json->wrong) return DL_SPAN_NONE;
    if (!take(json, '"')) {
        dl_strict_fail(json, "no string");
        return DL_SPAN_NONE;
    }
    dl_cursor *cursor = &json->cursor;
    size_t start = cursor->at, at = start;
    bool escaped = false;
    for (;; at++) {
        if (at >= cursor->text.size) {
            cursor->at = start - 1;
            dl_strict_fail(json, "a string without an end");
            return DL_SPAN_NONE;
        }
        char c = cursor->text.data[at];
        if (c == '"') break;
        if ((unsigned char)c < ' ') {
            cursor->at = at;
            dl_strict_fail(json, "a control character in a string");
            return DL_SPAN_NONE;
        }
        if (c == '\\') {
            escaped = true;
            at++;
        }
    }
    dl_span text = escaped ? unescape(json, start, at) : dl_span_of(cursor->text.data + start, at - start);
    if (!json->wrong) cursor->at = at + 1;
    return text;
}

/* --- other values --- */

bool dl_strict_uint(dl_strict_json *json, uint64_t *number) {
    if (json->wrong) return false;
    dl_strict_peek(json);
    dl_span rest = dl_cursor_rest(&json->cursor);
    size_t digits = 0;
    while (digits < rest.size && dl_ascii_is_digit(rest.data[digits])) digits++;
    bool leading_zero = digits > 1 && rest.data[0] == '0';
    bool more = digits < rest.size && strchr(".eE", rest.data[digits]) != NULL && rest.data[digits];
    if (!digits || leading_zero || more || !dl_span_to_uint(dl_span_sub(rest, 0, digits), number))
        return dl_strict_fail(json, "no whole number, or too large");
    json->cursor.at += digits;
    return true;
}

bool dl_strict_boolean(dl_strict_json *json, bool *boolean) {
    if (json->wrong) return false;
    *boolean = dl_strict_peek(json) == 't';
    return take_word(json, *boolean ? DL_SPAN("true") : DL_SPAN("false")) ||
           dl_strict_fail(json, "neither true nor false");
}

static bool skip_number(dl_strict_json *json) {
    dl_span rest = dl_cursor_rest(&json->cursor);
    size_t size = 0;
    while (size < rest.size && rest.data[size] && strchr("0123456789+-.eE", rest.data[size])) size++;
    json->cursor.at += size;
    return size || dl_strict_fail(json, "no value");
}

static bool skip(dl_strict_json *json, int depth) {
    bool begun = false;
    dl_span name;
    if (json->wrong) return false;
    if (depth > MOST_DEPTH) return dl_strict_fail(json, "too deep");
    switch (dl_strict_peek(json)) {
    case '{':
        while (dl_strict_next_member(json, &begun, &name)) skip(json, depth + 1);
        break;
    case '[':
        while (dl_strict_next_item(json, &begun)) skip(json, depth + 1);
        break;
    case '"':
        dl_strict_string(json);
        break;
    default:
        if (!take_word(json, DL_SPAN("true")) && !take_word(json, DL_SPAN("false")) &&
            !take_word(json, DL_SPAN("null")))
            skip_number(json);
    }
    return !json->wrong;
}

bool dl_strict_skip(dl_strict_json *json) {
    return skip(json, 0);
}

bool dl_strict_end(dl_strict_json *json) {
    if (json->wrong) return false;
    dl_strict_peek(json);
    return dl_cursor_ended(&json->cursor) || dl_strict_fail(json, "more behind the end");
}
