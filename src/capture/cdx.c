#include "capture/cdx.h"

bool dl_cdx_read_header(dl_span line, dl_cdx_columns *columns) {
    dl_span rest = dl_span_trim(line), word;
    *columns = (dl_cdx_columns){0};
    if (!dl_span_next_word(&rest, &word) || !dl_span_equal(word, DL_SPAN("CDX"))) return false;
    for (unsigned char column = 1; dl_span_next_word(&rest, &word) && column < UINT8_MAX; column++) {
        unsigned char *place = NULL;
        if (word.size != 1) return false;
        if (word.data[0] == 'a') place = &columns->url;
        if (word.data[0] == 'b') place = &columns->time;
        if (word.data[0] == 'V') place = &columns->offset;
        if (word.data[0] == 'S') place = &columns->length;
        if (word.data[0] == 'g') place = &columns->file_name;
        if (place) *place = column;
    }
    return true;
}

static const char *read_cdx(dl_span line, const dl_cdx_columns *columns, dl_cdx_line *found) {
    dl_span word;
    bool placed = false;
    for (unsigned column = 1; dl_span_next_word(&line, &word); column++) {
        if (dl_span_equal(word, DL_SPAN("-"))) continue;
        if (column == columns->url) found->url = word;
        if (column == columns->time) found->time = word;
        if (column == columns->file_name) found->file_name = word;
        if (column == columns->offset) placed = dl_span_to_uint(word, &found->offset);
        if (column == columns->length && !dl_span_to_uint(word, &found->length))
            return "has no number as its length";
    }
    if (!found->file_name.size) return "has no file name";
    return placed ? NULL : "has no number as its offset";
}

/* --- JSON: an object of texts and numbers, and others that are passed over --- */

static void skip_space(dl_span *rest) {
    while (rest->size && dl_ascii_is_space(rest->data[0])) *rest = dl_span_sub(*rest, 1, rest->size);
}

static bool take_byte(dl_span *rest, char byte) {
    skip_space(rest);
    if (!rest->size || rest->data[0] != byte) return false;
    *rest = dl_span_sub(*rest, 1, rest->size);
    return true;
}

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

/* No text is longer than its JSON. */
static bool take_string(dl_span *rest, dl_arena *arena, dl_span *text) {
    if (!take_byte(rest, '"')) return false;
    size_t end = 0;
    while (end < rest->size && rest->data[end] != '"' && rest->data[end] != '\\') end++;
    if (end < rest->size && rest->data[end] == '"') {
        *text = dl_span_sub(*rest, 0, end);
        *rest = dl_span_sub(*rest, end + 1, rest->size);
        return true;
    }
    char *start = dl_arena_alloc_bytes(arena, rest->size + 1), *to = start;
    while (start && rest->size) {
        char c = rest->data[0];
        *rest = dl_span_sub(*rest, 1, rest->size);
        if (c == '"') {
            *text = dl_span_between(start, to);
            return true;
        }
        if (c != '\\') {
            *to++ = c;
        } else if (!take_escape(rest, &to)) {
            return false;
        }
    }
    return false;
}

/* A text, a number or a word; arrays and objects are passed over. */
static bool take_value(dl_span *rest, dl_arena *arena, dl_span *value) {
    skip_space(rest);
    *value = DL_SPAN_NONE;
    if (!rest->size) return false;
    if (rest->data[0] == '"') return take_string(rest, arena, value);
    if (rest->data[0] != '{' && rest->data[0] != '[') {
        size_t end = 0;
        while (end < rest->size && !strchr(",}] \t\r\n", rest->data[end])) end++;
        *value = dl_span_sub(*rest, 0, end);
        *rest = dl_span_sub(*rest, end, rest->size);
        return end > 0;
    }
    size_t depth = 0;
    dl_span text;
    do {
        char c = rest->data[0];
        if (c == '"') {
            if (!take_string(rest, arena, &text)) return false;
            continue;
        }
        if (c == '{' || c == '[') depth++;
        if (c == '}' || c == ']') depth--;
        *rest = dl_span_sub(*rest, 1, rest->size);
    } while (depth && rest->size);
    return depth == 0;
}

static const char *read_json(dl_span rest, dl_arena *arena, dl_cdx_line *found) {
    static const char malformed[] = "has no JSON object behind its key and time";
    bool placed = false;
    if (!take_byte(&rest, '{')) return malformed;
    while (!take_byte(&rest, '}')) {
        dl_span name, value;
        if (!take_string(&rest, arena, &name) || !take_byte(&rest, ':') || !take_value(&rest, arena, &value))
            return malformed;
        if (dl_span_equal(name, DL_SPAN("url"))) found->url = value;
        if (dl_span_equal(name, DL_SPAN("filename"))) found->file_name = value;
        if (dl_span_equal(name, DL_SPAN("offset"))) {
            placed = dl_span_to_uint(value, &found->offset);
            if (!placed) return "has no number as its offset";
        }
        if (dl_span_equal(name, DL_SPAN("length")) && value.size && !dl_span_equal(value, DL_SPAN("null")) &&
            !dl_span_to_uint(value, &found->length))
            return "has no number as its length";
        if (!take_byte(&rest, ',') && !dl_span_starts_with(rest, DL_SPAN("}"))) return malformed;
    }
    if (!found->file_name.size) return "has no filename in its JSON";
    return placed ? NULL : "has no offset in its JSON";
}

const char *dl_cdx_read_line(dl_span line, const dl_cdx_columns *columns, dl_arena *arena,
                             dl_cdx_line *found) {
    *found = (dl_cdx_line){.length = 0};
    const char *wrong;
    if (columns->file_name || columns->offset) {
        wrong = read_cdx(line, columns, found);
    } else {
        size_t brace = dl_span_find(line, DL_SPAN(" {"), 0);
        if (brace == SIZE_MAX) return "is neither CDXJ nor, behind a first line that names its columns, CDX";
        dl_span head = dl_span_sub(line, 0, brace), key;
        dl_span_next_word(&head, &key);
        dl_span_next_word(&head, &found->time);
        wrong = read_json(dl_span_sub(line, brace + 1, line.size), arena, found);
    }
    if (!wrong && memchr(found->file_name.data, '\0', found->file_name.size))
        wrong = "has a zero byte in its file name";
    return wrong;
}
