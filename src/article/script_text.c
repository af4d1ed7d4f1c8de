/* Text in the page's own scripts: frameworks render pages in the browser from JSON in a script, and an
 * article in it is a string of HTML, with its markup escaped once ("\u003cp\u003e") or, for JSON in a JSON
 * string, twice. */
#include "article/script_text.h"

#include "html/dom.h"
#include "values/script_strings.h"

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

/* The markup in the string, its escapes; undone as often as they were put on. */
static dl_span read_string(dl_span string, unsigned level, dl_arena *arena) {
    char *bytes = dl_arena_alloc_bytes(arena, string.size + 1);
    if (!bytes) return DL_SPAN_NONE;
    dl_span text = string;
    for (unsigned i = 0; i < level; i++)
        text = dl_script_unescape(text, bytes); /* in place after the first */
    return text;
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
