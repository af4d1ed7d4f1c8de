#include "article/background.h"

enum { SMALLEST = 100 }; /* pixels: smaller ones are icons and portraits */

/* The address in "url('…')", which the text begins with; absent when it does not. */
static dl_span address_in(dl_span text) {
    static const dl_span start = DL_SPAN_INIT("url(");
    if (!dl_span_starts_with_nocase(text, start)) return DL_SPAN_NONE;
    dl_span rest = dl_span_trim(dl_span_sub(text, start.size, text.size));
    char quote = rest.size && (rest.data[0] == '"' || rest.data[0] == '\'') ? rest.data[0] : ')';
    size_t from = quote != ')', end = dl_span_find_byte(rest, quote, from);
    return end == SIZE_MAX ? DL_SPAN_NONE : dl_span_trim(dl_span_sub(rest, from, end - from));
}

/* The first address in the value of a property that is a background's: behind colours and gradients. */
static dl_span address_in_value(dl_span value) {
    size_t at = dl_span_find_nocase(value, DL_SPAN("url("), 0);
    return at == SIZE_MAX ? DL_SPAN_NONE : address_in(dl_span_sub(value, at, value.size));
}

/* Whether a width or height in pixels is smaller than pictures are. */
static bool is_small(dl_span value) {
    uint32_t pixels = dl_span_leading_number(value);
    return pixels && pixels < SMALLEST && dl_span_contains_nocase(value, DL_SPAN("px"));
}

/* The end of a declaration: a semicolon outside of quotation marks and brackets, as addresses have some. */
static size_t end_of_declaration(dl_span style) {
    char quote = 0;
    unsigned depth = 0;
    for (size_t i = 0; i < style.size; i++) {
        char c = style.data[i];
        if (quote) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '(') {
            depth++;
        } else if (c == ')') {
            depth -= depth > 0;
        } else if (c == ';' && depth == 0) {
            return i;
        }
    }
    return style.size;
}

static dl_span address_in_style(dl_span style) {
    dl_span found = DL_SPAN_NONE;
    if (dl_span_find_nocase(style, DL_SPAN("url("), 0) == SIZE_MAX) return found;
    while (style.size) {
        size_t end = end_of_declaration(style);
        dl_span declaration = dl_span_sub(style, 0, end);
        style = dl_span_sub(style, end + 1, style.size);
        size_t colon = dl_span_find_byte(declaration, ':', 0);
        if (colon == SIZE_MAX) continue;
        dl_span name = dl_span_trim(dl_span_sub(declaration, 0, colon));
        dl_span value = dl_span_trim(dl_span_sub(declaration, colon + 1, declaration.size));
        if (dl_span_equal_nocase(name, DL_SPAN("width")) || dl_span_equal_nocase(name, DL_SPAN("height"))) {
            if (is_small(value)) return DL_SPAN_NONE;
        } else if (dl_span_equal_nocase(name, DL_SPAN("background")) ||
                   dl_span_equal_nocase(name, DL_SPAN("background-image"))) {
            found = address_in_value(value);
        }
    }
    return found;
}

/* What a script will put there: an address, or url(…). */
static dl_span address_in_data(dl_span value) {
    value = dl_span_trim(value);
    dl_span inside = address_in(value);
    if (inside.size) return inside;
    for (size_t i = 0; i < value.size; i++) {
        char c = value.data[i];
        if (c == ' ' || c == '"' || c == '<' || c == '(' || c == '{') return DL_SPAN_NONE;
    }
    bool path = dl_span_find_byte(value, '/', 0) != SIZE_MAX || dl_span_find_byte(value, '.', 0) != SIZE_MAX;
    return path ? value : DL_SPAN_NONE; /* not "dark" */
}

dl_span dl_background_address(dl_document *doc, dl_node element) {
    static const dl_attr names[] = {DL_ATTR_DATA_BG, DL_ATTR_DATA_BACKGROUND_IMAGE, DL_ATTR_DATA_BACKGROUND};
    dl_span address = DL_SPAN_NONE;
    if (!dl_attribute_count(doc, element)) return address;
    dl_span style = dl_get_attribute(doc, element, DL_ATTR_STYLE);
    if (style.size) address = address_in_style(style);
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        const dl_attribute *data = dl_find_attribute(doc, element, names[i]);
        dl_span lazy = data ? address_in_data(dl_attribute_value(doc, data)) : DL_SPAN_NONE;
        if (!lazy.size) continue;
        address = lazy; /* what stands in its place comes after it */
        break;
    }
    return address;
}
