#include "follow/list_mend.h"

#include "base/cursor.h"
#include "base/references.h"
#include "base/text.h"

enum { MOST_ATTRIBUTES = 64, MOST_SPACES = 64 };

typedef struct mender {
    dl_cursor cursor;
    dl_buffer *out;
    dl_span open[DL_XML_MAX_DEPTH];           /* names of the elements, the root first */
    unsigned spaces_before[DL_XML_MAX_DEPTH]; /* what is declared around each of them */
    size_t depth;
    unsigned spaces; /* that are declared by all of them */
    bool endless[3]; /* sections whose end was once looked for in vain: not again, and again */
} mender;

/* --- sections --- */

typedef enum section { COMMENT, INSTRUCTION, DECLARATION } section;

static const struct {
    dl_span start, end;
} sections[] = {
    [COMMENT] = {DL_SPAN_INIT("<!--"), DL_SPAN_INIT("-->")},
    [INSTRUCTION] = {DL_SPAN_INIT("<?"), DL_SPAN_INIT("?>")},
    [DECLARATION] = {DL_SPAN_INIT("<!"), DL_SPAN_INIT(">")},
};

/* Passes it up to its end; without one, up to the end of its beginning. */
static void pass_section(mender *m, section kind) {
    size_t from = m->cursor.at + sections[kind].start.size;
    size_t end = m->endless[kind] ? SIZE_MAX : dl_span_find(m->cursor.text, sections[kind].end, from);
    m->endless[kind] = end == SIZE_MAX;
    m->cursor.at = end == SIZE_MAX ? from : end + sections[kind].end.size;
}

/* --- characters --- */

/* XML 1.0, "Char": no controls but these, no U+FFFE and U+FFFF. */
static bool is_control(char byte) {
    return (unsigned char)byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r';
}

static bool is_noncharacter(dl_span text, size_t at) {
    return text.size - at >= 3 && memcmp(text.data + at, "\xEF\xBF", 2) == 0 &&
           (text.data[at + 2] == '\xBE' || text.data[at + 2] == '\xBF');
}

static void put_escaped_byte(dl_buffer *out, char byte) {
    switch (byte) {
    case '&':
        dl_buffer_append(out, DL_SPAN("&amp;"));
        break;
    case '<':
        dl_buffer_append(out, DL_SPAN("&lt;"));
        break;
    case '>':
        dl_buffer_append(out, DL_SPAN("&gt;"));
        break;
    case '"':
        dl_buffer_append(out, DL_SPAN("&quot;"));
        break;
    default:
        dl_buffer_append_byte(out, byte);
    }
}

static bool is_plain(char byte) {
    return !strchr("&<>\"\xEF", byte) && !is_control(byte);
}

/* As it is: references mean nothing. */
static void put_raw(dl_buffer *out, dl_span text) {
    for (size_t at = 0; at < text.size;) {
        size_t start = at;
        while (at < text.size && is_plain(text.data[at])) at++;
        dl_buffer_append(out, dl_span_sub(text, start, at - start));
        if (at == text.size) return;
        if (is_noncharacter(text, at)) {
            at += 3;
            continue;
        }
        if (!is_control(text.data[at])) put_escaped_byte(out, text.data[at]);
        at++;
    }
}

/* A reference, "&" first; returns how many bytes of the text it took.  A name counts only with its semicolon:
 * "?a=1&copy=2" is an address. */
static size_t put_reference(dl_buffer *out, dl_span text) {
    char decoded[7];
    size_t length = 0, used = dl_decode_reference(text, false, decoded, &length);
    if (used && text.data[used - 1] != ';' && text.data[1] != '#') used = 0;
    put_raw(out, used ? dl_span_of(decoded, length) : DL_SPAN("&"));
    return used ? used : 1;
}

static void put_text(dl_buffer *out, dl_span text) {
    while (text.size) {
        size_t ampersand = dl_span_find_byte(text, '&', 0);
        put_raw(out, dl_span_sub(text, 0, ampersand));
        if (ampersand == SIZE_MAX) return;
        text = dl_span_sub(text, ampersand, text.size);
        text = dl_span_sub(text, put_reference(out, text), text.size);
    }
}

/* --- names and attributes --- */

static bool begins_name(char c) {
    return dl_ascii_is_alpha(c) || c == '_';
}

static bool is_in_name(char c) {
    return dl_ascii_is_alnum(c) || c == '_' || c == '-' || c == '.' || c == ':';
}

/* A qualified name: one colon at most, with a name on both sides. */
static dl_span take_name(dl_cursor *cursor) {
    size_t start = cursor->at;
    if (!begins_name(dl_cursor_peek(cursor))) return DL_SPAN_NONE;
    while (is_in_name(dl_cursor_peek(cursor))) cursor->at++;
    dl_span name = dl_span_sub(cursor->text, start, cursor->at - start);
    size_t colon = dl_span_find_byte(name, ':', 0);
    if (colon == SIZE_MAX) return name;
    bool is_qualified = colon + 1 < name.size && begins_name(name.data[colon + 1]) &&
                        dl_span_find_byte(name, ':', colon + 1) == SIZE_MAX;
    return is_qualified ? name : dl_span_sub(name, 0, colon);
}

/* Up to the same quotation mark; without one, and without quotes, up to white space or the tag's end. */
static dl_span take_value(dl_cursor *cursor) {
    char quote = dl_cursor_peek(cursor);
    if (quote == '"' || quote == '\'') {
        size_t end = dl_span_find_byte(cursor->text, quote, cursor->at + 1);
        if (end != SIZE_MAX) {
            dl_span value = dl_span_sub(cursor->text, cursor->at + 1, end - cursor->at - 1);
            cursor->at = end + 1;
            return value;
        }
        cursor->at++;
    }
    size_t start = cursor->at;
    while (!dl_cursor_ended(cursor) && !dl_ascii_is_space(dl_cursor_peek(cursor)) &&
           !strchr("<>", dl_cursor_peek(cursor)))
        cursor->at++;
    dl_span value = dl_span_sub(cursor->text, start, cursor->at - start);
    bool closes = dl_span_ends_with(value, DL_SPAN("/")) && dl_cursor_peek(cursor) == '>';
    if (closes) cursor->at--, value.size--; /* <a b=c/> */
    return value;
}

static bool is_among(const dl_span *names, size_t count, dl_span name) {
    for (size_t i = 0; i < count; i++) {
        if (dl_span_equal(names[i], name)) return true;
    }
    return false;
}

static void put_attribute(dl_buffer *out, dl_span name, dl_span value) {
    dl_buffer_append_byte(out, ' ');
    dl_buffer_append(out, name);
    dl_buffer_append(out, DL_SPAN("=\""));
    put_text(out, value);
    dl_buffer_append_byte(out, '"');
}

static bool is_space(dl_span name) {
    return dl_span_equal(name, DL_SPAN("xmlns")) || dl_span_starts_with(name, DL_SPAN("xmlns:"));
}

/* Attributes up to the end of the tag, which is passed; true if the tag closes its element.  `out` may be
 * NULL.  *spaces grows by the namespaces that are declared. */
static bool take_attributes(dl_cursor *cursor, dl_buffer *out, unsigned *spaces) {
    dl_span names[MOST_ATTRIBUTES];
    size_t count = 0;
    for (;;) {
        dl_cursor_skip_space(cursor);
        char c = dl_cursor_peek(cursor);
        if (dl_cursor_ended(cursor) || c == '<') return false; /* ">" is missing */
        if (c == '>') {
            cursor->at++;
            return cursor->text.data[cursor->at - 2] == '/';
        }
        dl_span name = take_name(cursor);
        if (!dl_span_present(name)) {
            cursor->at++;
            continue;
        }
        dl_cursor_skip_space(cursor);
        dl_span value = DL_SPAN("");
        if (dl_cursor_peek(cursor) == '=') {
            cursor->at++;
            dl_cursor_skip_space(cursor);
            value = take_value(cursor);
        }
        if (!out || count == MOST_ATTRIBUTES || is_among(names, count, name)) continue;
        if (is_space(name) && ++*spaces > MOST_SPACES) {
            --*spaces;
            continue;
        }
        names[count++] = name;
        put_attribute(out, name, value);
    }
}

/* --- elements --- */

static bool is_one_of(const char *const *names, size_t count, dl_span name) {
    for (size_t i = 0; i < count; i++) {
        if (dl_span_equal_nocase(name, dl_span_from_string(names[i]))) return true;
    }
    return false;
}

/* Of a feed or sitemap, never in one another. */
static bool is_entry(dl_span name) {
    static const char *const names[] = {"item", "entry", "url", "sitemap"};
    return is_one_of(names, DL_COUNT_OF(names), name);
}

/* Of an entry, never in one another. */
static bool is_field(dl_span name) {
    static const char *const names[] = {"title",    "link", "guid",    "pubDate",    "description",
                                        "category", "loc",  "lastmod", "changefreq", "priority"};
    return is_one_of(names, DL_COUNT_OF(names), name);
}

/* Of HTML, without an end tag. */
static bool is_void(dl_span name) {
    static const char *const names[] = {"br", "img", "hr", "wbr", "input"};
    return is_one_of(names, DL_COUNT_OF(names), name);
}

static void close_to(mender *m, size_t depth) {
    while (m->depth > depth) {
        dl_buffer_append(m->out, DL_SPAN("</"));
        dl_buffer_append(m->out, m->open[--m->depth]);
        dl_buffer_append_byte(m->out, '>');
        m->spaces = m->spaces_before[m->depth];
    }
}

/* The depth of the innermost open element of that name; 0, which the root keeps for itself: none. */
static size_t find_open(const mender *m, dl_span name) {
    for (size_t i = m->depth; i-- > 1;) {
        if (dl_span_equal_nocase(m->open[i], name)) return i;
    }
    return 0;
}

static void close_implied(mender *m, dl_span name) {
    size_t same = is_entry(name) ? find_open(m, name) : 0;
    if (same) {
        close_to(m, same);
    } else if (m->depth > 1 && is_field(name) && is_field(m->open[m->depth - 1])) {
        close_to(m, m->depth - 1);
    }
}

static void take_start_tag(mender *m) {
    dl_span name = take_name(&m->cursor);
    close_implied(m, name);
    if (m->depth == DL_XML_MAX_DEPTH) {
        take_attributes(&m->cursor, NULL, NULL);
        return;
    }
    unsigned spaces_before = m->spaces;
    dl_buffer_append_byte(m->out, '<');
    dl_buffer_append(m->out, name);
    bool closed = take_attributes(&m->cursor, m->out, &m->spaces) || is_void(name);
    dl_buffer_append(m->out, closed ? DL_SPAN("/>") : DL_SPAN(">"));
    if (closed) {
        m->spaces = spaces_before;
        return;
    }
    m->spaces_before[m->depth] = spaces_before;
    m->open[m->depth++] = name;
}

/* The end of the root is that of the text, however early its end tag comes. */
static void take_end_tag(mender *m) {
    dl_span name = take_name(&m->cursor);
    take_attributes(&m->cursor, NULL, NULL);
    size_t depth = find_open(m, name);
    if (depth) close_to(m, depth);
}

/* --- the rest --- */

static void take_cdata(mender *m) {
    size_t from = m->cursor.at + strlen("<![CDATA[");
    size_t to = dl_span_find(m->cursor.text, DL_SPAN("]]>"), from);
    put_raw(m->out, dl_span_sub(m->cursor.text, from, to == SIZE_MAX ? to : to - from));
    m->cursor.at = to == SIZE_MAX ? m->cursor.text.size : to + strlen("]]>");
}

static void take_markup(mender *m) {
    dl_span rest = dl_cursor_rest(&m->cursor);
    char second = rest.size > 1 ? rest.data[1] : '\0', third = rest.size > 2 ? rest.data[2] : '\0';
    if (begins_name(second)) {
        m->cursor.at++;
        take_start_tag(m);
    } else if (second == '/' && begins_name(third)) {
        m->cursor.at += 2;
        take_end_tag(m);
    } else if (dl_span_starts_with(rest, DL_SPAN("<![CDATA["))) {
        take_cdata(m);
    } else if (dl_span_starts_with(rest, DL_SPAN("<!--"))) {
        pass_section(m, COMMENT);
    } else if (second == '?') {
        pass_section(m, INSTRUCTION);
    } else if (second == '!' && dl_ascii_is_alpha(third)) {
        pass_section(m, DECLARATION);
    } else {
        dl_buffer_append(m->out, DL_SPAN("&lt;"));
        m->cursor.at++;
    }
}

void dl_xml_mend(dl_span text, dl_buffer *out) {
    mender m = {.cursor = {.text = text}, .out = out};
    dl_buffer_reserve(out, text.size + text.size / 8);
    while (!dl_cursor_ended(&m.cursor) && !out->failed) {
        size_t start = m.cursor.at, less = dl_span_find_byte(text, '<', start);
        dl_span before = dl_span_sub(text, start, less == SIZE_MAX ? less : less - start);
        if (m.depth) put_text(out, before);
        m.cursor.at = start + before.size;
        if (less != SIZE_MAX) take_markup(&m);
    }
    close_to(&m, 0);
}
