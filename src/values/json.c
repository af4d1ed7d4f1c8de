/* One loop over the text without recursion: the open containers are the parent
 * chain of the node array itself.  An unescaped quotation mark in a string is
 * detected in two ways: at once, if what follows it cannot follow a string; or
 * later, if the next token is not a member name, so that the previous string is
 * continued.  Both are bounded: after MOST_RETRIES corrections the rest of the
 * text is read strictly. */
#include "values/json.h"

#include "base/references.h"
#include "base/text.h"
#include "base/vector.h"

enum { MOST_RETRIES = 256 };

/* --- reading --- */

typedef struct reader {
    dl_json *json;
    const char *start; /* of the page */
    const char *at, *end;
    uint32_t open;      /* innermost open container, or DL_JSON_ROOT */
    uint32_t depth;     /* of `open` */
    uint32_t too_deep;  /* how many containers are open that were not added */
    uint32_t last_text; /* the string value read just before, or DL_JSON_ROOT */
    uint32_t retries;
    uint32_t key_offset;
    uint8_t key, key_length;
    bool has_key;
    bool strict;
} reader;

static uint32_t add(reader *r, dl_json_type type, const char *from, uint32_t length, uint8_t flags) {
    dl_json *json = r->json;
    if (r->too_deep || json->count >= DL_JSON_MAX_NODES) return DL_JSON_ROOT;
    if (json->count == json->capacity) {
        uint32_t capacity = json->capacity;
        dl_json_node *items = dl_arena_grow(json->arena, json->items, json->count, &capacity, sizeof *items);
        if (!items) return DL_JSON_ROOT;
        json->items = items;
        json->capacity = capacity;
    }
    uint32_t index = json->count++;
    json->items[index] = (dl_json_node){
        .type = (uint8_t)type,
        .flags = flags,
        .key = r->has_key ? r->key : 0,
        .key_length = r->has_key ? r->key_length : 0,
        .key_offset = r->has_key ? r->key_offset : 0,
        .parent = r->open,
        .end = index + 1,
        .offset = (uint32_t)(from - r->start),
        .length = length,
    };
    if (r->open != DL_JSON_ROOT) json->items[r->open].length++;
    r->has_key = false;
    r->last_text = DL_JSON_ROOT;
    return index;
}

/* The first unescaped quotation mark of that kind at or after `p`; `end` if there is none.  Sets *special if
 * there was a backslash or an ampersand. */
static const char *find_quote(const char *p, const char *end, char quote, bool *special) {
    while (end - p >= DL_VECTOR_BYTES) {
        dl_vector block = dl_vector_load(p);
        unsigned quoted = dl_vector_bits(dl_vector_equal(block, quote));
        unsigned slashed = dl_vector_bits(dl_vector_equal(block, '\\'));
        unsigned ampersands = dl_vector_bits(dl_vector_equal(block, '&'));
        unsigned below = quoted ? (quoted & -quoted) - 1 : 0xFFFFu; /* the bytes before the quotation mark */
        if (ampersands & below) *special = true;
        if (slashed & below) {
            *special = true;
            p += __builtin_ctz(slashed) + 2;
            continue;
        }
        if (quoted) return p + __builtin_ctz(quoted);
        p += DL_VECTOR_BYTES;
    }
    for (; p < end; p++) {
        if (*p == quote) return p;
        if (*p == '&') *special = true;
        if (*p == '\\') {
            *special = true;
            p++;
        }
    }
    return end;
}

static const char *skip_space(const char *p, const char *end) {
    while (p < end && (unsigned char)*p <= ' ') p++;
    return p;
}

/* Whether a member's name and its colon begin at `p`. */
static bool name_follows(const char *p, const char *end) {
    char quote = *p;
    bool special = false;
    const char *most = end - p > 80 ? p + 80 : end;
    const char *close = find_quote(p + 1, most, quote, &special);
    if (close >= most) return false;
    close = skip_space(close + 1, end);
    return close < end && *close == ':';
}

/* Whether a string that closes before `p` may be followed by what is there. */
static bool may_follow(const reader *r, const char *p) {
    p = skip_space(p, r->end);
    if (p >= r->end) return true;
    bool in_object = r->open != DL_JSON_ROOT && r->json->items[r->open].type == DL_JSON_OBJECT;
    switch (*p) {
    case ',':
    case '}':
    case ']':
        return true;
    case '"': /* a comma is missing, or this is the start of another quotation */
        return !in_object || name_follows(p, r->end);
    case '/':
    case ';':
    case '<':
        return r->open == DL_JSON_ROOT || *p == '/';
    default:
        return false;
    }
}

/* Reads to the end of a string whose text continues at `from`; leaves `at` after its quotation mark. */
static const char *string_end(reader *r, const char *from, char quote, bool *special) {
    const char *first = NULL;
    for (const char *p = from;; p++) {
        p = find_quote(p, r->end, quote, special);
        if (p >= r->end) break;
        if (!first) first = p;
        if (r->strict || may_follow(r, p + 1)) {
            r->at = p + 1;
            return p;
        }
        if (++r->retries > MOST_RETRIES) r->strict = true;
    }
    if (first) { /* no mark fits: use the first, and correct no more */
        r->strict = true;
        r->at = first + 1;
        return first;
    }
    r->at = r->end;
    return r->end;
}

/* The size of a quotation mark that was escaped for HTML, or made pretty, where JSON wants a plain one; 0:
 * none. */
static size_t quote_reference(const char *p, const char *end) {
    static const dl_span references[] = {
        DL_SPAN_INIT("&quot;"),  DL_SPAN_INIT("&#34;"),   DL_SPAN_INIT("&#034;"),  DL_SPAN_INIT("&#x22;"),
        DL_SPAN_INIT("&#8220;"), DL_SPAN_INIT("&#8221;"), DL_SPAN_INIT("&#8222;"), DL_SPAN_INIT("&#8243;"),
        DL_SPAN_INIT("&ldquo;"), DL_SPAN_INIT("&rdquo;"), DL_SPAN_INIT("&bdquo;"), DL_SPAN_INIT("“"),
        DL_SPAN_INIT("”"),       DL_SPAN_INIT("„"),       DL_SPAN_INIT("″")};
    if (p >= end || (*p != '&' && *p != '\xE2')) return 0;
    dl_span rest = dl_span_between(p, end);
    for (size_t i = 0; i < DL_COUNT_OF(references); i++) {
        if (dl_span_starts_with_nocase(rest, references[i])) return references[i].size;
    }
    return 0;
}

/* The next such mark that no backslash escapes; `end` when there is none. */
static const char *find_quote_reference(const char *p, const char *end) {
    for (; p < end; p++) {
        if (*p == '\\') {
            p++;
        } else if (quote_reference(p, end)) {
            return p;
        }
    }
    return end;
}

/* A string between such marks, of which the first has that size. */
static void read_escaped_string(reader *r, size_t size) {
    const char *from = r->at + size, *close = from, *behind;
    for (;; close = behind) {
        close = find_quote_reference(close, r->end);
        behind = close < r->end ? close + quote_reference(close, r->end) : r->end;
        if (close >= r->end || r->strict || may_follow(r, behind)) break;
        if (++r->retries > MOST_RETRIES) r->strict = true;
    }
    r->at = behind;
    add(r, DL_JSON_STRING, from, (uint32_t)(close - from), DL_JSON_ESCAPED);
}

static void read_string(reader *r) {
    char quote = *r->at;
    const char *from = r->at + 1;
    bool special = false;
    const char *close = string_end(r, from, quote, &special);
    uint32_t index = add(r, DL_JSON_STRING, from, (uint32_t)(close - from), special ? DL_JSON_ESCAPED : 0);
    if (index != DL_JSON_ROOT && close < r->end) r->last_text = index;
}

/* The previous string turned out to continue: resumes it after the mark that seemed to close it. */
static bool resume_string(reader *r) {
    if (r->last_text == DL_JSON_ROOT || r->strict || ++r->retries > MOST_RETRIES) return false;
    dl_json_node *node = &r->json->items[r->last_text];
    const char *from = r->start + node->offset, *mark = from + node->length;
    bool special = false;
    const char *at = r->at;
    const char *close = string_end(r, mark + 1, *mark, &special);
    if (close >= r->end || r->strict) {
        r->at = at;
        return false;
    }
    node->length = (uint32_t)(close - from);
    node->flags |= special ? DL_JSON_ESCAPED : 0;
    return true;
}

static void set_key(reader *r, const char *from, const char *to) {
    size_t length = (size_t)(to - from);
    r->key_offset = (uint32_t)(from - r->start);
    r->key_length = (uint8_t)(length < 255 ? length : 255);
    r->key = (uint8_t)dl_find_term(dl_span_between(from, to));
    r->has_key = true;
    r->last_text = DL_JSON_ROOT;
}

static bool is_word_char(char c) {
    return dl_ascii_is_alnum(c) || c == '_' || c == '$' || (unsigned char)c >= 0x80;
}

/* A member's name; if there is none, continues the previous string, or skips a byte. */
static void read_name(reader *r) {
    const char *from = r->at, *to;
    if (*from == '"' || *from == '\'') {
        bool special = false;
        to = find_quote(from + 1, r->end, *from, &special);
        const char *colon = to < r->end ? skip_space(to + 1, r->end) : r->end;
        if (colon < r->end && *colon == ':') {
            set_key(r, from + 1, to);
            r->at = colon + 1;
            return;
        }
    } else if (quote_reference(from, r->end)) {
        const char *first = from + quote_reference(from, r->end);
        to = find_quote_reference(first, r->end);
        const char *colon = to < r->end ? skip_space(to + quote_reference(to, r->end), r->end) : r->end;
        if (colon < r->end && *colon == ':') {
            set_key(r, first, to);
            r->at = colon + 1;
            return;
        }
    } else if (is_word_char(*from)) {
        for (to = from; to < r->end && is_word_char(*to); to++) {
        }
        const char *colon = skip_space(to, r->end);
        if (colon < r->end && *colon == ':') {
            set_key(r, from, to);
            r->at = colon + 1;
            return;
        }
        if (!resume_string(r)) r->at = to;
        return;
    }
    if (!resume_string(r)) r->at++;
}

static void open_container(reader *r, dl_json_type type) {
    uint32_t index = r->depth < DL_JSON_MAX_DEPTH ? add(r, type, r->at, 0, 0) : DL_JSON_ROOT;
    r->at++;
    if (index == DL_JSON_ROOT) {
        r->too_deep++;
        r->has_key = false;
        return;
    }
    r->open = index;
    r->depth++;
}

static void close_innermost(reader *r) {
    dl_json_node *node = &r->json->items[r->open];
    node->end = r->json->count;
    r->open = node->parent;
    r->depth--;
    r->has_key = false;
    r->last_text = DL_JSON_ROOT;
}

/* A closing bracket also closes everything that is open inside the container that it matches. */
static void close_container(reader *r, dl_json_type type) {
    r->at++;
    if (r->too_deep) {
        r->too_deep--;
        return;
    }
    uint32_t fit = r->open;
    while (fit != DL_JSON_ROOT && r->json->items[fit].type != type) fit = r->json->items[fit].parent;
    if (fit == DL_JSON_ROOT) return;
    uint32_t until = r->json->items[fit].parent;
    while (r->open != until) close_innermost(r);
}

static void read_number(reader *r) {
    const char *from = r->at, *p = from;
    while (p < r->end && (dl_ascii_is_digit(*p) || strchr("+-.eE", *p)) && *p) p++;
    add(r, DL_JSON_NUMBER, from, (uint32_t)(p - from), 0);
    r->at = p;
}

static void read_word(reader *r) {
    const char *from = r->at, *p = from;
    while (p < r->end && is_word_char(*p)) p++;
    r->at = p;
    if (r->open == DL_JSON_ROOT) return; /* "CDATA", "var x =" around the value */
    dl_span word = dl_span_between(from, p);
    dl_json_type type = dl_span_equal_nocase(word, DL_SPAN("true"))    ? DL_JSON_TRUE
                        : dl_span_equal_nocase(word, DL_SPAN("false")) ? DL_JSON_FALSE
                                                                       : DL_JSON_NULL;
    add(r, type, from, (uint32_t)word.size, 0);
}

/* A JavaScript comment, or the slash alone. */
static void skip_comment(reader *r) {
    dl_span rest = dl_span_between(r->at, r->end);
    size_t close = 1;
    if (rest.size > 1 && rest.data[1] == '*') {
        close = dl_span_find(rest, DL_SPAN("*/"), 2);
        if (close != SIZE_MAX) close += 2;
    } else if (rest.size > 1 && rest.data[1] == '/' && r->open == DL_JSON_ROOT) {
        /* "//<![CDATA[" and "//-->" may have the value on their own line */
        close = 2;
    } else if (rest.size > 1 && rest.data[1] == '/') {
        close = dl_span_find_byte(rest, '\n', 2);
    }
    r->at = close < rest.size ? r->at + close : r->end;
}

static void read_value(reader *r) {
    char c = *r->at;
    switch (c) {
    case '{':
        open_container(r, DL_JSON_OBJECT);
        return;
    case '[':
        /* "<![CDATA[" around the text is no array */
        if (r->open == DL_JSON_ROOT && r->end - r->at > 7 && memcmp(r->at, "[CDATA[", 7) == 0) {
            r->at += 7;
            return;
        }
        open_container(r, DL_JSON_ARRAY);
        return;
    case '"':
    case '\'':
        if (r->open == DL_JSON_ROOT) { /* a stray mark between values */
            r->at++;
            return;
        }
        read_string(r);
        return;
    default:
        if (r->open != DL_JSON_ROOT &&
            (dl_ascii_is_digit(c) || (c == '-' && r->at + 1 < r->end && dl_ascii_is_digit(r->at[1])))) {
            read_number(r);
        } else if (r->open != DL_JSON_ROOT && quote_reference(r->at, r->end)) {
            read_escaped_string(r, quote_reference(r->at, r->end));
        } else if (is_word_char(c)) {
            read_word(r);
        } else {
            r->at++;
        }
    }
}

static void read_token(reader *r) {
    bool in_object = r->open != DL_JSON_ROOT && r->json->items[r->open].type == DL_JSON_OBJECT;
    switch (*r->at) {
    case '}':
        close_container(r, DL_JSON_OBJECT);
        return;
    case ']':
        close_container(r, DL_JSON_ARRAY);
        return;
    case ',':
        if (r->has_key) add(r, DL_JSON_NULL, r->at, 0, 0); /* "name": , */
        r->at++;
        return;
    case '/':
        skip_comment(r);
        return;
    default:
        if (in_object && !r->has_key && !r->too_deep) {
            read_name(r);
        } else {
            read_value(r);
        }
    }
}

void dl_json_begin(dl_json *json, dl_span page, dl_arena *arena) {
    *json = (dl_json){.page = page, .arena = arena};
}

uint32_t dl_json_read(dl_json *json, uint32_t offset, uint32_t length) {
    uint32_t roots = 0, before = json->count;
    reader r = {
        .json = json,
        .start = json->page.data,
        .at = json->page.data + offset,
        .end = json->page.data + offset + length,
        .open = DL_JSON_ROOT,
        .last_text = DL_JSON_ROOT,
    };
    if (!json->items) { /* a typical script in one go */
        json->items = dl_arena_alloc(json->arena, 256 * sizeof *json->items);
        json->capacity = json->items ? 256 : 0;
    }
    for (;;) {
        r.at = skip_space(r.at, r.end);
        if (r.at >= r.end || json->arena->failed) break;
        read_token(&r);
    }
    while (r.open != DL_JSON_ROOT) close_innermost(&r);
    for (uint32_t i = before; i < json->count; i = json->items[i].end) roots++;
    return roots;
}

/* --- values --- */

uint32_t dl_json_member(const dl_json *json, uint32_t object, dl_term key) {
    if (json->items[object].type != DL_JSON_OBJECT || (json->work && json->work->spent)) return DL_JSON_ROOT;
    uint32_t looked = 0, i = dl_json_first(json, object);
    while (i != DL_JSON_ROOT && json->items[i].key != key)
        i = ++looked == DL_JSON_MAX_MEMBERS ? DL_JSON_ROOT : dl_json_next(json, i);
    return !json->work || dl_work_take(json->work, looked) ? i : DL_JSON_ROOT;
}

dl_span dl_json_raw(const dl_json *json, uint32_t node) {
    const dl_json_node *item = &json->items[node];
    if (item->type != DL_JSON_STRING && item->type != DL_JSON_NUMBER) return DL_SPAN_NONE;
    return dl_span_of(json->page.data + item->offset, item->length);
}

static int hex4(const char *p, const char *end) {
    int value = 0;
    if (end - p < 4) return -1;
    for (int i = 0; i < 4; i++) {
        char c = dl_ascii_lower(p[i]);
        if (dl_ascii_is_digit(c)) {
            value = value << 4 | (c - '0');
        } else if (c >= 'a' && c <= 'f') {
            value = value << 4 | (c - 'a' + 10);
        } else {
            return -1;
        }
    }
    return value;
}

/* \uXXXX, two of them for a character beyond the BMP; returns the first byte behind. */
static const char *unescape_unicode(const char *p, const char *end, char **out) {
    int unit = hex4(p, end);
    if (unit < 0) {
        *(*out)++ = 'u';
        return p;
    }
    p += 4;
    uint32_t c = (uint32_t)unit;
    if (c >= 0xD800 && c < 0xDC00 && end - p >= 6 && p[0] == '\\' && p[1] == 'u') {
        int low = hex4(p + 2, end);
        if (low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + ((uint32_t)low - 0xDC00);
            p += 6;
        }
    }
    *out += dl_utf8_encode(c, *out);
    return p;
}

/* The result is never longer than the input: "\uXXXX" gives at most three bytes, a pair four. */
static dl_span unescape(dl_arena *arena, dl_span raw) {
    char *bytes = dl_arena_alloc_bytes(arena, raw.size), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    const char *p = raw.data, *end = raw.data + raw.size;
    while (p < end) {
        const char *slash = memchr(p, '\\', (size_t)(end - p));
        size_t plain = (size_t)((slash ? slash : end) - p);
        memcpy(out, p, plain);
        out += plain;
        p += plain;
        if (p >= end) break;
        if (++p >= end) break;
        char c = *p++;
        switch (c) {
        case 'n':
        case 'r':
        case 'f':
        case 'v':
            *out++ = '\n';
            break;
        case 't':
            *out++ = '\t';
            break;
        case 'b':
            *out++ = ' ';
            break;
        case 'u':
            p = unescape_unicode(p, end, &out);
            break;
        default:
            *out++ = c; /* also "\'", "\-", which JSON does not know */
        }
    }
    dl_arena_shrink_bytes(arena, bytes, raw.size, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

dl_span dl_decode_again(dl_arena *arena, dl_span text) {
    if (dl_span_find_byte(text, '&', 0) == SIZE_MAX || dl_span_find_byte(text, ';', 0) == SIZE_MAX)
        return text;
    char *bytes = dl_arena_alloc_bytes(arena, text.size * 2), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t i = 0; i < text.size;) {
        char decoded[7];
        size_t length = 0, used = 0;
        if (text.data[i] == '&') {
            used = dl_decode_reference(dl_span_sub(text, i, text.size), false, decoded, &length);
            if (used && text.data[i + used - 1] != ';' && text.data[i + 1] != '#') used = 0;
        }
        if (used) {
            memcpy(out, decoded, length);
            out += length;
            i += used;
        } else {
            *out++ = text.data[i++];
        }
    }
    dl_arena_shrink_bytes(arena, bytes, text.size * 2, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

dl_span dl_json_string(const dl_json *json, uint32_t node) {
    const dl_json_node *item = &json->items[node];
    if (item->type != DL_JSON_STRING) return DL_SPAN_NONE;
    dl_span text = dl_span_of(json->page.data + item->offset, item->length);
    bool is_escaped = item->flags & DL_JSON_ESCAPED && dl_span_find_byte(text, '\\', 0) != SIZE_MAX;
    return is_escaped ? unescape(json->arena, text) : text;
}

dl_span dl_json_decode(dl_arena *arena, dl_span raw) {
    if (dl_span_find_byte(raw, '\\', 0) != SIZE_MAX) raw = unescape(arena, raw);
    return dl_span_find_byte(raw, '&', 0) != SIZE_MAX ? dl_decode_again(arena, raw) : raw;
}

dl_span dl_json_text(const dl_json *json, uint32_t node) {
    const dl_json_node *item = &json->items[node];
    switch (item->type) {
    case DL_JSON_NUMBER:
    case DL_JSON_TRUE:
    case DL_JSON_FALSE:
        return dl_span_of(json->page.data + item->offset, item->length);
    case DL_JSON_STRING:
        break;
    default:
        return DL_SPAN_NONE;
    }
    dl_span text = dl_span_of(json->page.data + item->offset, item->length);
    return item->flags & DL_JSON_ESCAPED ? dl_json_decode(json->arena, text) : text;
}

dl_span dl_json_key_text(const dl_json *json, uint32_t node) {
    const dl_json_node *item = &json->items[node];
    return dl_span_of(json->page.data + item->key_offset, item->key_length);
}

uint32_t dl_json_uint(const dl_json *json, uint32_t node) {
    dl_span text = dl_span_trim(dl_json_raw(json, node));
    size_t digits = 0;
    while (digits < text.size && dl_ascii_is_digit(text.data[digits])) digits++;
    uint64_t value;
    if (!dl_span_to_uint(dl_span_sub(text, 0, digits), &value) || value > UINT32_MAX) return 0;
    return (uint32_t)value;
}

static bool plain_name(dl_span name) {
    for (size_t i = 0; i < name.size; i++) {
        char c = name.data[i];
        if (!is_word_char(c) && c != '@' && c != '-' && c != ':') return false;
    }
    return name.size > 0;
}

dl_span dl_json_path(const dl_json *json, uint32_t node, dl_arena *arena) {
    enum { MOST_PARTS = 3 }; /* of a step */
    dl_span parts[(DL_JSON_MAX_DEPTH + 1) * MOST_PARTS + 1];
    size_t count = DL_COUNT_OF(parts);
    for (uint32_t at = node; count > MOST_PARTS && json->items[at].parent != DL_JSON_ROOT;
         at = json->items[at].parent) {
        uint32_t parent = json->items[at].parent;
        if (json->items[parent].type == DL_JSON_ARRAY) {
            unsigned index = 0;
            for (uint32_t i = parent + 1; i < at; i = json->items[i].end) index++;
            parts[--count] = DL_SPAN("]");
            parts[--count] = dl_arena_join_uint(arena, &DL_SPAN("["), 1, index);
        } else {
            dl_span name = dl_json_key_text(json, at);
            bool plain = plain_name(name);
            if (!plain) parts[--count] = DL_SPAN("']");
            parts[--count] = name;
            parts[--count] = plain ? DL_SPAN(".") : DL_SPAN("['");
        }
    }
    parts[--count] = DL_SPAN("$");
    return dl_arena_join(arena, parts + count, DL_COUNT_OF(parts) - count, DL_SPAN_NONE);
}
