#include "values/markup.h"

#include "values/json.h"

enum { NAME_MAX = 10, TAG_BYTES_MAX = 1000 };

/* Elements that texts are marked up with; what is none of these is no tag: "<3", "<Anna>". */
static const char *const inline_names[] = {
    "a",    "abbr", "b", "bdi",   "bdo",  "big",    "cite",   "code", "del", "em",   "font", "i", "ins",
    "mark", "q",    "s", "small", "span", "strike", "strong", "sub",  "sup", "time", "tt",   "u", "wbr"};
static const char *const block_names[] = {"blockquote", "br", "center", "div",     "figure", "h1",  "h2",
                                          "h3",         "h4", "h5",     "h6",      "hr",     "img", "li",
                                          "ol",         "p",  "pre",    "section", "ul"};

typedef struct tag {
    size_t size; /* 0: none */
    bool end, divides, certain;
} tag;

static bool is_one_of(dl_span name, const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (dl_span_equal_nocase(name, dl_span_from_string(names[i]))) return true;
    }
    return false;
}

/* The tag that the text begins with; a comment is one. */
static tag tag_at(dl_span text) {
    static const tag none = {0, false, false, false};
    bool cut = text.size > TAG_BYTES_MAX; /* so that many signs are not each looked behind to the end */
    text = dl_span_sub(text, 0, TAG_BYTES_MAX);
    if (dl_span_starts_with(text, DL_SPAN("<!--"))) {
        size_t close = dl_span_find(text, DL_SPAN("-->"), 4);
        if (close == SIZE_MAX && cut) return none;
        return (tag){close == SIZE_MAX ? text.size : close + 3, false, false, true};
    }
    size_t at = 1;
    bool end = at < text.size && text.data[at] == '/';
    at += end;
    size_t start = at;
    while (at < text.size && at - start <= NAME_MAX && dl_ascii_is_alnum(text.data[at])) at++;
    dl_span name = dl_span_sub(text, start, at - start);
    bool divides = is_one_of(name, block_names, DL_COUNT_OF(block_names));
    if (!divides && !is_one_of(name, inline_names, DL_COUNT_OF(inline_names))) return none;
    if (at < text.size && !strchr(" \t\n/>", text.data[at])) return none;
    size_t close = dl_span_find_byte(text, '>', at), next = dl_span_find_byte(text, '<', at);
    dl_span inside = dl_span_sub(text, at, close == SIZE_MAX ? text.size : close - at);
    bool attributes = dl_span_find_byte(inside, '=', 0) != SIZE_MAX;
    if (close == SIZE_MAX)
        return attributes && !cut ? (tag){text.size, end, divides, true} : none; /* cut off amid it */
    if (next < close && !attributes) return none;
    bool empty = dl_span_equal_nocase(name, DL_SPAN("br"));
    return (tag){close + 1, end, divides, end || empty || attributes};
}

/* Whether a tag stands before the first word, without a space: "<p>Pilots", not "<p>: the paragraph element".
 */
static bool opens_word(dl_span text, size_t after) {
    if (after >= text.size) return false;
    char next = text.data[after];
    return dl_ascii_is_alnum(next) || (unsigned char)next >= 0x80 || next == '<' || next == '"' ||
           next == '\'';
}

static bool has_markup(dl_span text) {
    size_t first = text.size - dl_span_trim(text).size;
    for (size_t at = 0; (at = dl_span_find_byte(text, '<', at)) != SIZE_MAX; at++) {
        tag found = tag_at(dl_span_sub(text, at, text.size));
        if (found.certain || (found.size && at <= first && opens_word(text, at + found.size))) return true;
    }
    return false;
}

dl_span dl_without_markup(dl_arena *arena, dl_span text) {
    text = dl_decode_again(arena, text);
    if (dl_span_find_byte(text, '<', 0) == SIZE_MAX || !has_markup(text)) return text;
    char *bytes = dl_arena_alloc_bytes(arena, text.size + 1);
    size_t size = 0;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t at = 0; at < text.size;) {
        tag found = text.data[at] == '<' ? tag_at(dl_span_sub(text, at, text.size)) : (tag){0};
        if (!found.size) {
            bytes[size++] = text.data[at++];
            continue;
        }
        at += found.size;
        if (found.divides) bytes[size++] = ' ';
    }
    return dl_span_of(bytes, size);
}
