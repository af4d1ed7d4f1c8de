/* Text in the page's own scripts: frameworks render pages in the browser from JSON in a script, and an
 * article in it is a string of HTML, with its markup escaped once ("\u003cp\u003e") or, for JSON in a JSON
 * string, twice. */
#include "article/script_text.h"

#include "base/references.h"
#include "base/text.h"
#include "html/dom.h"

enum { LEAST_PARAGRAPHS = 3, MOST_STRINGS = 64 };

/* A paragraph's start tag in a string, and how often the string is escaped. */
typedef struct paragraph_tag {
    size_t at; /* of its first byte, backslashes included */
    unsigned level;
} paragraph_tag;

static size_t backslashes_before(dl_span text, size_t at) {
    size_t count = 0;
    while (count < at && count < 16 && text.data[at - 1 - count] == '\\') count++;
    return count;
}

static bool ends_name(char c) {
    return c == '>' || c == ' ' || c == '\\' || c == '/';
}

/* The next "<p>" in any of its forms at or after `from`. */
static bool find_paragraph_tag(dl_span text, size_t from, paragraph_tag *found) {
    for (size_t i = from; i + 7 < text.size; i++) {
        const char *next = memchr(text.data + i, 'p', text.size - 7 - i);
        if (!next) return false;
        i = (size_t)(next - text.data);
        if (!ends_name(text.data[i + 1])) continue;
        if (i >= 1 && text.data[i - 1] == '<') {
            *found = (paragraph_tag){i - 1, 1};
            return true;
        }
        if (i < 6 || dl_ascii_lower(text.data[i - 1]) != 'c' || memcmp(text.data + i - 5, "u003", 4) != 0)
            continue;
        size_t slashes = backslashes_before(text, i - 5);
        unsigned level = slashes == 1 ? 1 : slashes == 2 ? 2 : slashes == 4 ? 3 : 0;
        if (level == 0) continue;
        *found = (paragraph_tag){i - 5 - slashes, level};
        return true;
    }
    return false;
}

/* The quotation marks of a string at that level of escaping have this many backslashes before them. */
static size_t quote_backslashes(unsigned level) {
    return ((size_t)1 << (level - 1)) - 1;
}

/* The string around `at`; its opening quote is searched for after `from`. */
static dl_span string_around(dl_span text, size_t at, size_t from, unsigned level) {
    size_t wanted = quote_backslashes(level), start = at, end = at;
    while (start > from && !(text.data[start - 1] == '"' && backslashes_before(text, start - 1) <= wanted))
        start--;
    while (end < text.size && !(text.data[end] == '"' && backslashes_before(text, end) <= wanted)) end++;
    while (end > at && text.data[end - 1] == '\\') end--;
    return dl_span_sub(text, start, end - start);
}

static int hex_of(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = dl_ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool read_hex4(dl_span text, size_t at, uint32_t *value) {
    if (at + 4 > text.size) return false;
    *value = 0;
    for (size_t i = at; i < at + 4; i++) {
        int digit = hex_of(text.data[i]);
        if (digit < 0) return false;
        *value = *value << 4 | (uint32_t)digit;
    }
    return true;
}

/* Decodes one level of JSON escapes; the result is never longer. */
static dl_span unescape(dl_span text, char *out) {
    char *start = out;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        if (c != '\\' || i + 1 >= text.size) {
            *out++ = c;
            continue;
        }
        c = text.data[++i];
        uint32_t unit, low;
        if (c == 'u' && read_hex4(text, i + 1, &unit)) {
            i += 4;
            if (unit >= 0xD800 && unit < 0xDC00 && i + 6 < text.size && text.data[i + 1] == '\\' &&
                text.data[i + 2] == 'u' && read_hex4(text, i + 3, &low) && low >= 0xDC00 && low < 0xE000) {
                unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                i += 6;
            }
            out += dl_utf8_encode(unit, out);
        } else {
            *out++ = c == 'n' || c == 'r' ? '\n' : c == 't' ? ' ' : c;
        }
    }
    return dl_span_between(start, out);
}

/* --- markup to lines --- */

static bool is_one_of(dl_span name, const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dl_span_equal_nocase(name, dl_span_from_string(names[i]))) return true;
    }
    return false;
}

/* Moves behind the tag at text[at] == '<' and gives its name. */
static dl_span read_tag(dl_span text, size_t *at, bool *closing) {
    size_t start = *at + 1;
    *closing = start < text.size && text.data[start] == '/';
    start += *closing;
    size_t end = start;
    while (end < text.size && dl_ascii_is_alnum(text.data[end])) end++;
    size_t close = dl_span_find_byte(text, '>', end);
    *at = close == SIZE_MAX ? text.size : close + 1;
    return dl_span_sub(text, start, end - start);
}

/* Lines for paragraphs; no markup, no figures. */
static dl_span strip_markup(dl_span text, char *out) {
    static const char *const breaks[] = {"p",       "br", "div", "li",    "ul", "ol",         "h1",
                                         "h2",      "h3", "h4",  "h5",    "h6", "blockquote", "section",
                                         "article", "td", "tr",  "table", "hr"};
    static const char *const dropped[] = {"script", "style",  "figure", "figcaption",
                                          "iframe", "button", "aside"};
    char *start = out;
    dl_span inside = DL_SPAN_NONE; /* a dropped element */
    for (size_t i = 0; i < text.size;) {
        char c = text.data[i];
        if (c == '<' && i + 1 < text.size &&
            (dl_ascii_is_alpha(text.data[i + 1]) || text.data[i + 1] == '/')) {
            bool closing;
            dl_span name = read_tag(text, &i, &closing);
            if (dl_span_present(inside)) {
                if (closing && dl_span_equal_nocase(name, inside)) inside = DL_SPAN_NONE;
                continue;
            }
            if (is_one_of(name, breaks, DL_COUNT_OF(breaks))) *out++ = '\n';
            dl_span tag = dl_span_between(name.data, text.data + i);
            if (!closing && (is_one_of(name, dropped, DL_COUNT_OF(dropped)) ||
                             dl_span_contains_nocase(tag, DL_SPAN("caption")))) {
                inside = name;
            }
            continue;
        }
        char character[7];
        size_t length = 0, taken = c == '&' ? dl_decode_reference(dl_span_sub(text, i, SIZE_MAX), false,
                                                                  character, &length)
                                            : 0;
        i += taken ? taken : 1;
        if (dl_span_present(inside)) continue;
        if (taken && length <= taken) {
            memcpy(out, character, length);
            out += length;
        } else if (!taken) {
            *out++ = c == '\n' ? ' ' : c;
        }
    }
    return dl_span_between(start, out);
}

/* "$$AD$$", "{{gallery}}", "[[video]]": where the script inserts something. */
static bool is_placeholder(dl_span line) {
    static const char opening[] = "$[{%#", closing[] = "$]}%#";
    if (line.size < 5) return false;
    const char *kind = memchr(opening, line.data[0], sizeof opening - 1);
    if (!kind || line.data[1] != line.data[0] || dl_span_find_byte(line, ' ', 0) != SIZE_MAX) return false;
    char last = closing[kind - opening];
    return line.data[line.size - 1] == last && line.data[line.size - 2] == last;
}

/* The lines without placeholders, in place. */
static dl_span drop_placeholders(dl_span text, char *out) {
    char *start = out;
    dl_span line;
    while (dl_span_split(&text, '\n', &line)) {
        line = dl_span_trim(line);
        if (dl_span_empty(line) || is_placeholder(line)) continue;
        memmove(out, line.data, line.size);
        out += line.size;
        *out++ = '\n';
    }
    return dl_span_between(start, out);
}

static dl_span read_string(dl_span string, unsigned level, dl_arena *arena) {
    char *bytes = dl_arena_alloc_bytes(arena, string.size * 2 + 16);
    if (!bytes) return DL_SPAN_NONE;
    dl_span text = string;
    for (unsigned i = 0; i < level; i++) text = unescape(text, bytes); /* in place after the first */
    char *stripped = bytes + text.size;
    return drop_placeholders(strip_markup(text, stripped), stripped);
}

static uint32_t count_tags(dl_span string) {
    uint32_t count = 0;
    paragraph_tag tag;
    for (size_t at = 0; count < LEAST_PARAGRAPHS && find_paragraph_tag(string, at, &tag); at = tag.at + 7)
        count++;
    return count;
}

bool dl_find_script_text(dl_claim *claim, const dl_claims *claims) {
    dl_document *doc = claims->doc;
    dl_span longest = DL_SPAN_NONE;
    unsigned longest_level = 0, strings = 0;
    *claim = (dl_claim){.field = DL_FIELD_ARTICLE_BODY,
                        .source = DL_SOURCE_STATE,
                        .json_value = DL_CLAIM_NO_VALUE,
                        .trust = 30};
    for (dl_node node = 1; node < dl_node_count(doc); node++) {
        if (!dl_is_html(doc, node, DL_TAG_SCRIPT) || !dl_first_child(doc, node)) continue;
        dl_span script = dl_node_text(doc, dl_first_child(doc, node));
        paragraph_tag tag;
        for (size_t at = 0; strings < MOST_STRINGS && find_paragraph_tag(script, at, &tag); strings++) {
            dl_span string = string_around(script, tag.at, at, tag.level);
            size_t end = (size_t)(string.data - script.data) + string.size;
            at = end > tag.at + 7 ? end : tag.at + 7;
            if (string.size <= longest.size || count_tags(string) < LEAST_PARAGRAPHS) continue;
            longest = string;
            longest_level = tag.level;
            claim->node = node;
            claim->offset =
                dl_node_offset(doc, dl_first_child(doc, node)) + (uint32_t)(string.data - script.data);
        }
    }
    if (dl_span_empty(longest)) return false;
    claim->text = read_string(longest, longest_level, claims->arena);
    return !dl_span_empty(claim->text);
}
