#include "json.h"

#include <stdlib.h>

#include "base/buffer.h"
#include "base/text.h"

enum { MAX_DEPTH = 100 };

typedef struct reader {
    dl_arena *arena;
    dl_span text;
    size_t at;
    json_manners manners;
    int depth;
} reader;

static bool starts(const reader *json, dl_span what) {
    return dl_span_starts_with(dl_span_of(json->text.data + json->at, json->text.size - json->at), what);
}

/* Moves past a mark; false when it is not there. */
static bool take(reader *json, dl_span mark) {
    if (!starts(json, mark)) return false;
    json->at += mark.size;
    return true;
}

static void skip_past(reader *json, dl_span mark) {
    while (json->at < json->text.size && !take(json, mark)) json->at++;
}

static void skip_between(reader *json) {
    for (;;) {
        while (json->at < json->text.size && dl_ascii_is_space(json->text.data[json->at])) json->at++;
        if (json->manners == JSON_STRICT) return;
        if (take(json, DL_SPAN("/*"))) {
            skip_past(json, DL_SPAN("*/"));
        } else if (!(take(json, DL_SPAN("//")) || take(json, DL_SPAN("<!--")) || take(json, DL_SPAN("-->")) ||
                     take(json, DL_SPAN("<![CDATA[")) || take(json, DL_SPAN("]]>")) ||
                     take(json, DL_SPAN(";")))) {
            return;
        }
    }
}

static json_value *new_value(reader *json, json_type type) {
    json_value *value = dl_arena_alloc_zero(json->arena, sizeof *value);
    if (!value) abort();
    value->type = type;
    value->offset = json->at;
    return value;
}

static int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = dl_ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The four digits of "\uXXXX" at `at`; -1 when they are not. */
static int32_t hex_unit(const reader *json, size_t at) {
    int32_t unit = 0;
    if (at + 4 > json->text.size) return -1;
    for (size_t i = 0; i < 4; i++) {
        int digit = hex_digit(json->text.data[at + i]);
        if (digit < 0) return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

/* The escape after its backslash, appended to `out`. */
static bool read_escape(reader *json, char *out, size_t *size) {
    static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    if (json->at >= json->text.size) return false;
    char letter = json->text.data[json->at++];
    const char *found = strchr(letters, letter);
    if (found && letter) {
        out[(*size)++] = meanings[found - letters];
        return true;
    }
    int32_t unit = letter == 'u' ? hex_unit(json, json->at) : -1;
    if (unit < 0) return false;
    json->at += 4;
    if (unit >= 0xD800 && unit < 0xDC00 && starts(json, DL_SPAN("\\u"))) {
        int32_t low = hex_unit(json, json->at + 2);
        if (low >= 0xDC00 && low < 0xE000) {
            unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
            json->at += 6;
        }
    }
    *size += dl_utf8_encode((uint32_t)unit, out + *size);
    return true;
}

/* After the opening quotation mark. */
static bool read_string(reader *json, dl_span *string) {
    char *out = dl_arena_alloc_bytes(json->arena, json->text.size - json->at + 1);
    size_t size = 0, asked = json->text.size - json->at + 1;
    if (!out) abort();
    while (json->at < json->text.size) {
        char c = json->text.data[json->at++];
        if (c == '"') {
            dl_arena_shrink_bytes(json->arena, out, asked, size);
            *string = dl_span_of(out, size);
            return true;
        }
        if (c == '\\') {
            if (!read_escape(json, out, &size)) return false;
        } else if ((unsigned char)c < 0x20 && json->manners == JSON_STRICT) {
            return false;
        } else {
            out[size++] = c;
        }
    }
    return false;
}

static json_value *read_value(reader *json);

static json_value *read_container(reader *json, bool object) {
    json_value *container = new_value(json, object ? JSON_OBJECT : JSON_ARRAY), **tail = &container->first;
    char closing = object ? '}' : ']';
    if (++json->depth > MAX_DEPTH) return NULL;
    json->at++;
    skip_between(json);
    bool comma = false;
    for (;;) {
        if (json->at >= json->text.size) return NULL;
        if (json->text.data[json->at] == closing && (!comma || json->manners == JSON_SLOPPY)) break;
        dl_span key = DL_SPAN_NONE;
        if (object) {
            if (!take(json, DL_SPAN("\"")) || !read_string(json, &key)) return NULL;
            skip_between(json);
            if (!take(json, DL_SPAN(":"))) return NULL;
            skip_between(json);
        }
        json_value *value = read_value(json);
        if (!value) return NULL;
        value->key = key;
        *tail = value;
        tail = &value->next;
        skip_between(json);
        comma = take(json, DL_SPAN(","));
        skip_between(json);
        if (!comma && (json->at >= json->text.size || json->text.data[json->at] != closing)) return NULL;
    }
    json->at++;
    json->depth--;
    return container;
}

static bool is_number(dl_span text) {
    size_t at = 0;
    if (at < text.size && text.data[at] == '-') at++;
    size_t digits = at;
    while (at < text.size && dl_ascii_is_digit(text.data[at])) at++;
    if (at == digits || (at - digits > 1 && text.data[digits] == '0')) return false;
    if (at < text.size && text.data[at] == '.') {
        size_t point = ++at;
        while (at < text.size && dl_ascii_is_digit(text.data[at])) at++;
        if (at == point) return false;
    }
    if (at < text.size && dl_ascii_lower(text.data[at]) == 'e') {
        at++;
        if (at < text.size && (text.data[at] == '-' || text.data[at] == '+')) at++;
        size_t exponent = at;
        while (at < text.size && dl_ascii_is_digit(text.data[at])) at++;
        if (at == exponent) return false;
    }
    return at == text.size;
}

static json_value *read_value(reader *json) {
    if (json->at >= json->text.size) return NULL;
    char c = json->text.data[json->at];
    if (c == '{' || c == '[') return read_container(json, c == '{');
    if (c == '"') {
        json->at++;
        json_value *string = new_value(json, JSON_STRING);
        return read_string(json, &string->text) ? string : NULL;
    }
    json_value *literal = new_value(json, JSON_LITERAL);
    while (json->at < json->text.size &&
           (dl_ascii_is_alnum(json->text.data[json->at]) || strchr("+-.", json->text.data[json->at]))) {
        json->at++;
    }
    literal->text = dl_span_of(json->text.data + literal->offset, json->at - literal->offset);
    bool word = dl_span_equal(literal->text, DL_SPAN("true")) ||
                dl_span_equal(literal->text, DL_SPAN("false")) ||
                dl_span_equal(literal->text, DL_SPAN("null"));
    return word || is_number(literal->text) ? literal : NULL;
}

json_value *json_read(dl_arena *arena, dl_span text, json_manners manners, size_t *at) {
    reader json = {.arena = arena, .text = text, .at = *at, .manners = manners};
    skip_between(&json);
    json_value *value = read_value(&json);
    if (value) skip_between(&json);
    *at = json.at;
    return value;
}

json_value *json_read_all(dl_arena *arena, dl_span text) {
    size_t at = 0;
    json_value *value = json_read(arena, text, JSON_STRICT, &at);
    return at == text.size ? value : NULL;
}

static json_value *member(const json_value *object, dl_span key) {
    if (!object || object->type != JSON_OBJECT) return NULL;
    for (json_value *value = object->first; value; value = value->next) {
        if (dl_span_equal(value->key, key)) return value;
    }
    return NULL;
}

json_value *json_member(const json_value *object, const char *key) {
    return member(object, dl_span_from_string(key));
}

json_value *json_walk(json_value *root, dl_span path) {
    json_value *value = root;
    size_t at = 1;
    if (path.size == 0 || path.data[0] != '$') return NULL;
    while (value && at < path.size) {
        size_t start = at + 1, index = 0;
        if (path.data[at] == '.') {
            for (at = start; at < path.size && path.data[at] != '.' && path.data[at] != '[';) at++;
            value = member(value, dl_span_of(path.data + start, at - start));
        } else if (path.data[at] == '[' && value->type == JSON_ARRAY) {
            for (at = start; at < path.size && dl_ascii_is_digit(path.data[at]); at++) {
                index = index * 10 + (size_t)(path.data[at] - '0');
            }
            if (at >= path.size || path.data[at++] != ']') return NULL;
            value = value->first;
            while (value && index--) value = value->next;
        } else {
            return NULL;
        }
    }
    return value;
}

void json_drop(json_value *object, const char *key) {
    json_value *dropped = json_member(object, key);
    if (!dropped) return;
    json_value **link = &object->first;
    while (*link != dropped) link = &(*link)->next;
    *link = dropped->next;
}

static void print_string(dl_buffer *out, dl_span string) {
    dl_buffer_append_byte(out, '"');
    for (size_t i = 0; i < string.size; i++) {
        char c = string.data[i];
        if (c == '\n') {
            dl_buffer_append(out, DL_SPAN("\\n"));
        } else if (c == '\t') {
            dl_buffer_append(out, DL_SPAN("\\t"));
        } else if ((unsigned char)c < 0x20) {
            dl_buffer_append_format(out, "\\u%04x", (unsigned)(unsigned char)c);
        } else {
            if (c == '"' || c == '\\') dl_buffer_append_byte(out, '\\');
            dl_buffer_append_byte(out, c);
        }
    }
    dl_buffer_append_byte(out, '"');
}

static void print_line_start(dl_buffer *out, int depth) {
    dl_buffer_append_byte(out, '\n');
    for (int i = 0; i < depth; i++) dl_buffer_append(out, DL_SPAN("  "));
}

static void print_value(dl_buffer *out, const json_value *value, int depth) {
    if (value->key.data) {
        print_string(out, value->key);
        dl_buffer_append(out, DL_SPAN(": "));
    }
    if (value->type == JSON_LITERAL) {
        dl_buffer_append(out, value->text);
    } else if (value->type == JSON_STRING) {
        print_string(out, value->text);
    } else {
        bool object = value->type == JSON_OBJECT;
        dl_buffer_append_byte(out, object ? '{' : '[');
        for (const json_value *child = value->first; child; child = child->next) {
            print_line_start(out, depth + 1);
            print_value(out, child, depth + 1);
            if (child->next) dl_buffer_append_byte(out, ',');
        }
        if (value->first) print_line_start(out, depth);
        dl_buffer_append_byte(out, object ? '}' : ']');
    }
}

dl_span json_print(dl_arena *arena, const json_value *value) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    print_value(&out, value, 0);
    dl_buffer_append_byte(&out, '\n');
    dl_span printed = dl_arena_copy(arena, dl_buffer_span(&out));
    dl_buffer_release(&out);
    return printed;
}
