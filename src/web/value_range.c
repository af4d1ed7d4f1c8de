#include "web/value_range.h"

enum { MOST_BYTES = 4000, MOST_TAGS = 8 };

static bool continues_character(char c) {
    return ((unsigned char)c & 0xC0) == 0x80;
}

size_t dl_web_character_before(dl_span page, size_t byte) {
    if (byte >= page.size) return page.size;
    while (byte && continues_character(page.data[byte])) byte--;
    return byte;
}

size_t dl_web_character_after(dl_span page, size_t byte) {
    while (byte < page.size && continues_character(page.data[byte])) byte++;
    return byte < page.size ? byte : page.size;
}

/* "h1" of "<h1 class=…"; absent if it is no start tag. */
static dl_span tag_name(dl_span page, size_t at) {
    size_t end = at + 1;
    while (end < page.size && dl_ascii_is_alnum(page.data[end])) end++;
    return end > at + 1 ? dl_span_sub(page, at + 1, end - at - 1) : DL_SPAN_NONE;
}

/* The end tag of that name behind `from`; the end of what is looked at if there is none. */
static size_t find_end_tag(dl_span page, dl_span name, size_t from) {
    for (size_t at = from; (at = dl_span_find(page, DL_SPAN("</"), at)) != SIZE_MAX; at += 2) {
        if (dl_span_starts_with_nocase(dl_span_sub(page, at + 2, page.size), name)) return at;
    }
    return page.size;
}

/* The text of an element, without the tags that it begins with. */
static dl_web_range range_of_element(dl_span page, size_t at) {
    dl_span name = tag_name(page, at);
    size_t start = at;
    for (unsigned tags = 0; tags < MOST_TAGS && start < page.size && page.data[start] == '<'; tags++) {
        size_t close = dl_span_find_byte(page, '>', start);
        if (close == SIZE_MAX || dl_span_starts_with(dl_span_sub(page, start, 2), DL_SPAN("</"))) break;
        start = close + 1;
        while (start < page.size && dl_ascii_is_space(page.data[start])) start++;
    }
    return (dl_web_range){start, find_end_tag(page, name, start)};
}

/* Up to the quotation mark that is before it; in JSON one may be escaped. */
static size_t find_quote(dl_span page, size_t at, char quote) {
    while (at < page.size && page.data[at] != quote) at += page.data[at] == '\\' ? 2 : 1;
    return at < page.size ? at : page.size;
}

/* A number or word of JSON, or a text: up to what cannot be in both. */
static size_t find_end_of_text(dl_span page, size_t at, bool in_json) {
    while (at < page.size && !strchr(in_json ? ",}]<" : "<", page.data[at])) at++;
    return at;
}

dl_web_range dl_web_range_of_value(dl_span page, uint64_t byte) {
    if (byte >= page.size) return (dl_web_range){page.size, page.size};
    size_t at = dl_web_character_before(page, (size_t)byte);
    dl_span near = dl_span_sub(page, 0, at + MOST_BYTES);
    char before = at ? page.data[at - 1] : ' ';
    size_t spaces = at;
    while (spaces && page.data[spaces - 1] == ' ') spaces--;
    dl_web_range range = {at, at};
    if (page.data[at] == '<' && tag_name(page, at).data) {
        range = range_of_element(near, at);
    } else if (before == '"' || before == '\'') {
        range.end = find_quote(near, at, before);
    } else {
        range.end = find_end_of_text(near, at, spaces && page.data[spaces - 1] == ':');
    }
    if (range.end < page.size) range.end = dl_web_character_before(page, range.end);
    if (range.end < range.start) range.end = range.start;
    return range;
}
