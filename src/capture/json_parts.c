#include "capture/json_parts.h"

static void skip_space(dl_span *rest) {
    while (rest->size && dl_ascii_is_space(rest->data[0])) *rest = dl_span_sub(*rest, 1, rest->size);
}

static bool take_byte(dl_span *rest, char byte) {
    skip_space(rest);
    if (!rest->size || rest->data[0] != byte) return false;
    *rest = dl_span_sub(*rest, 1, rest->size);
    return true;
}

/* --- texts --- */

/* Four hexadecimal digits; UINT32_MAX: they are none. */
static uint32_t take_unit(dl_span *rest) {
    uint32_t unit = 0;
    for (size_t i = 0; i < 4; i++) {
        int digit = i < rest->size ? dl_ascii_hex_digit(rest->data[i]) : -1;
        if (digit < 0) return UINT32_MAX;
        unit = unit * 16 + (uint32_t)digit;
    }
    *rest = dl_span_sub(*rest, 4, rest->size);
    return unit;
}

static size_t put_utf8(char *to, uint32_t code) {
    static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    size_t size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = size; i-- > 1; code >>= 6) to[i] = (char)(0x80 | (code & 0x3F));
    to[0] = (char)(leads[size == 1 ? 0 : size] | code);
    return size;
}

/* What stands behind a backslash; false when it is nothing that JSON knows. */
static bool take_escape(dl_span *rest, char **to) {
    static const char names[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
    if (!rest->size) return false;
    char name = rest->data[0];
    const char *known = name ? strchr(names, name) : NULL;
    *rest = dl_span_sub(*rest, 1, rest->size);
    if (known) {
        *(*to)++ = bytes[known - names];
        return true;
    }
    uint32_t unit = name == 'u' ? take_unit(rest) : UINT32_MAX;
    if (unit == UINT32_MAX) return false;
    if (unit >= 0xD800 && unit < 0xDC00 && dl_span_starts_with(*rest, DL_SPAN("\\u"))) {
        *rest = dl_span_sub(*rest, 2, rest->size);
        uint32_t low = take_unit(rest);
        if (low < 0xDC00 || low > 0xDFFF) return false;
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    }
    if (unit >= 0xD800 && unit <= 0xDFFF) unit = 0xFFFD;
    *to += put_utf8(*to, unit);
    return true;
}

/* What is between the quotes, with its escapes. */
static bool take_quoted(dl_span *rest, dl_span *raw) {
    size_t end = 0;
    if (!take_byte(rest, '"')) return false;
    while (end < rest->size && rest->data[end] != '"') end += rest->data[end] == '\\' ? 2 : 1;
    if (end >= rest->size) return false;
    *raw = dl_span_sub(*rest, 0, end);
    *rest = dl_span_sub(*rest, end + 1, rest->size);
    return true;
}

/* No text is longer than its JSON. */
static bool take_string(dl_span *rest, dl_arena *arena, dl_span *text) {
    if (!take_quoted(rest, text)) return false;
    dl_span raw = *text;
    if (dl_span_find_byte(raw, '\\', 0) == SIZE_MAX) return true;
    char *start = dl_arena_alloc_bytes(arena, raw.size), *to = start;
    while (start && raw.size) {
        char c = raw.data[0];
        raw = dl_span_sub(raw, 1, raw.size);
        if (c != '\\') {
            *to++ = c;
        } else if (!take_escape(&raw, &to)) {
            return false;
        }
    }
    *text = dl_span_between(start, to);
    return start != NULL;
}

/* --- values --- */

/* An array or an object, whose brackets are only counted. */
static bool take_nested(dl_span *rest, dl_span *raw) {
    dl_span all = *rest, text;
    size_t depth = 0;
    do {
        char c = rest->data[0];
        if (c == '"') {
            if (!take_quoted(rest, &text)) return false;
            continue;
        }
        if (c == '{' || c == '[') depth++;
        if (c == '}' || c == ']') depth--;
        *rest = dl_span_sub(*rest, 1, rest->size);
    } while (depth && rest->size);
    *raw = dl_span_sub(all, 0, all.size - rest->size);
    return depth == 0;
}

static bool take_value(dl_span *rest, dl_arena *arena, dl_json_part *member) {
    skip_space(rest);
    if (!rest->size) return false;
    char first = rest->data[0];
    member->is_nested = first == '{' || first == '[';
    if (member->is_nested) return take_nested(rest, &member->value);
    if (first == '"') return take_string(rest, arena, &member->value);
    size_t end = 0;
    while (end < rest->size && !strchr(",}] \t\r\n", rest->data[end])) end++;
    member->value = dl_span_sub(*rest, 0, end);
    *rest = dl_span_sub(*rest, end, rest->size);
    return end > 0;
}

static dl_json_step end_of_value(dl_span *rest, char end) {
    if (take_byte(rest, ',')) return DL_JSON_FOUND;
    return rest->size && rest->data[0] == end ? DL_JSON_FOUND : DL_JSON_WRONG;
}

bool dl_json_enter(dl_span *rest, char bracket) {
    return take_byte(rest, bracket);
}

dl_json_step dl_json_next_member(dl_span *rest, dl_arena *arena, dl_json_part *member) {
    *member = (dl_json_part){.is_nested = false};
    if (take_byte(rest, '}')) return DL_JSON_END;
    if (!take_string(rest, arena, &member->name) || !take_byte(rest, ':') || !take_value(rest, arena, member))
        return DL_JSON_WRONG;
    return end_of_value(rest, '}');
}

dl_json_step dl_json_next_item(dl_span *rest, dl_arena *arena, dl_json_part *item) {
    *item = (dl_json_part){.is_nested = false};
    if (take_byte(rest, ']')) return DL_JSON_END;
    return take_value(rest, arena, item) ? end_of_value(rest, ']') : DL_JSON_WRONG;
}
