#include "cli/columns.h"

#include <utf8proc.h>

/* Width of the character at *position, which moves past it.  A byte that is not part of a character counts as
 * one column. */
static unsigned width_at(dateline_text text, size_t *position) {
    utf8proc_int32_t character;
    utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)text.data + *position,
                                             (utf8proc_ssize_t)(text.size_bytes - *position), &character);
    *position += size > 0 ? (size_t)size : 1;
    int columns = size > 0 ? utf8proc_charwidth(character) : 1;
    return columns > 0 ? (unsigned)columns : 0;
}

unsigned dl_columns_of(dateline_text text) {
    unsigned width = 0;
    for (size_t at = 0; at < text.size_bytes;) width += width_at(text, &at);
    return width;
}

size_t dl_columns_fitting(dateline_text text, unsigned columns) {
    unsigned width = 0;
    size_t fits = 0;
    for (size_t at = 0; at < text.size_bytes; fits = at) {
        width += width_at(text, &at);
        if (width > columns) break;
    }
    return fits;
}

dateline_text dl_columns_front(dateline_text text, unsigned columns) {
    size_t fits = dl_columns_fitting(text, columns);
    if (fits == text.size_bytes) return text;
    for (size_t at = fits; at > 0; at--) {
        if (text.data[at] == ' ') return text_part(text, 0, at);
    }
    size_t end = 0;
    bool is_ascii = true;
    for (; end < text.size_bytes && text.data[end] != ' '; end++)
        is_ascii = is_ascii && (unsigned char)text.data[end] < 0x80;
    return text_part(text, 0, is_ascii || !fits ? end : fits);
}
