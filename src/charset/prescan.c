#include "charset/prescan.h"

#include "charset/labels.h"

/* The cursor over the bytes.  Where the standard says that running out of bytes ends the prescan, functions
 * return false and the caller falls back to the XML declaration. */
typedef struct prescan {
    dl_span bytes;
    size_t at;
} prescan;

typedef struct attribute {
    dl_span name;
    dl_span value;
} attribute;

typedef enum attribute_result { ATTRIBUTE_FOUND, ATTRIBUTE_NONE, ATTRIBUTE_OUT_OF_BYTES } attribute_result;

static bool at_end(const prescan *scan) {
    return scan->at >= scan->bytes.size;
}

static char current(const prescan *scan) {
    return scan->bytes.data[scan->at];
}

static bool follows(const prescan *scan, dl_span wanted) {
    dl_span rest = dl_span_sub(scan->bytes, scan->at, scan->bytes.size);
    return dl_span_starts_with_nocase(rest, wanted);
}

static bool skip_space(prescan *scan) {
    while (!at_end(scan) && dl_ascii_is_space(current(scan))) scan->at++;
    return !at_end(scan);
}

/* The value of an attribute, from behind its "=" (steps "value" on of #concept-get-attributes-when-sniffing).
 */
static attribute_result get_value(prescan *scan, attribute *found) {
    if (!skip_space(scan)) return ATTRIBUTE_OUT_OF_BYTES;
    char quote = current(scan);
    if (quote == '"' || quote == '\'') {
        size_t start = scan->at + 1, end = dl_span_find_byte(scan->bytes, quote, start);
        if (end == SIZE_MAX) return ATTRIBUTE_OUT_OF_BYTES;
        found->value = dl_span_sub(scan->bytes, start, end - start);
        scan->at = end + 1;
        return ATTRIBUTE_FOUND;
    }
    size_t start = scan->at;
    for (; !at_end(scan); scan->at++) {
        if (dl_ascii_is_space(current(scan)) || current(scan) == '>') {
            found->value = dl_span_sub(scan->bytes, start, scan->at - start);
            return ATTRIBUTE_FOUND;
        }
    }
    return ATTRIBUTE_OUT_OF_BYTES;
}

/* "Get an attribute" (#concept-get-attributes-when-sniffing).  Name and value keep their case; they are only
 * compared without it. */
static attribute_result get_attribute(prescan *scan, attribute *found) {
    *found = (attribute){DL_SPAN(""), DL_SPAN("")};
    while (!at_end(scan) && (dl_ascii_is_space(current(scan)) || current(scan) == '/')) scan->at++;
    if (at_end(scan)) return ATTRIBUTE_OUT_OF_BYTES;
    if (current(scan) == '>') return ATTRIBUTE_NONE;
    size_t start = scan->at;
    for (; !at_end(scan); scan->at++) {
        char c = current(scan);
        bool ends = dl_ascii_is_space(c) || c == '/' || c == '>' || (c == '=' && scan->at > start);
        if (!ends) continue;
        found->name = dl_span_sub(scan->bytes, start, scan->at - start);
        if (c == '/' || c == '>') return ATTRIBUTE_FOUND;
        if (!skip_space(scan)) return ATTRIBUTE_OUT_OF_BYTES;
        if (current(scan) != '=') return ATTRIBUTE_FOUND;
        scan->at++;
        return get_value(scan, found);
    }
    return ATTRIBUTE_OUT_OF_BYTES;
}

const dl_encoding *dl_encoding_from_meta_content(dl_span content) {
    size_t at = 0;
    for (;;) {
        at = dl_span_find_nocase(content, DL_SPAN("charset"), at);
        if (at == SIZE_MAX) return NULL;
        at += strlen("charset");
        while (at < content.size && dl_ascii_is_space(content.data[at])) at++;
        if (at < content.size && content.data[at] == '=') break;
    }
    at++;
    while (at < content.size && dl_ascii_is_space(content.data[at])) at++;
    if (at >= content.size) return NULL;
    if (content.data[at] == '"' || content.data[at] == '\'') {
        size_t end = dl_span_find_byte(content, content.data[at], at + 1);
        return end == SIZE_MAX ? NULL : dl_encoding_of_label(dl_span_sub(content, at + 1, end - at - 1));
    }
    size_t end = at;
    while (end < content.size && !dl_ascii_is_space(content.data[end]) && content.data[end] != ';') end++;
    return dl_encoding_of_label(dl_span_sub(content, at, end - at));
}

/* What a declaration inside the bytes can mean: it was read as ASCII, so it cannot be UTF-16. */
static const dl_encoding *as_declared_inside(const dl_encoding *encoding) {
    if (encoding && (encoding->kind == DL_ENCODING_UTF16LE || encoding->kind == DL_ENCODING_UTF16BE)) {
        return dl_encoding_named("UTF-8");
    }
    return encoding;
}

/* A meta element, from behind its name.  `*encoding` stays NULL when it declares none. */
static bool read_meta(prescan *scan, const dl_encoding **encoding) {
    bool seen_http_equiv = false, seen_content = false, seen_charset = false;
    bool got_pragma = false, need_pragma = false;
    const dl_encoding *charset = NULL;
    for (;;) {
        attribute found;
        attribute_result result = get_attribute(scan, &found);
        if (result == ATTRIBUTE_OUT_OF_BYTES) return false;
        if (result == ATTRIBUTE_NONE) break;
        if (dl_span_equal_nocase(found.name, DL_SPAN("http-equiv")) && !seen_http_equiv) {
            seen_http_equiv = true;
            got_pragma = dl_span_equal_nocase(found.value, DL_SPAN("content-type"));
        } else if (dl_span_equal_nocase(found.name, DL_SPAN("content")) && !seen_content) {
            seen_content = true;
            const dl_encoding *named = dl_encoding_from_meta_content(found.value);
            if (named && !seen_charset) {
                charset = named;
                need_pragma = true;
            }
        } else if (dl_span_equal_nocase(found.name, DL_SPAN("charset")) && !seen_charset) {
            seen_charset = true;
            charset = dl_encoding_of_label(found.value);
            need_pragma = false;
        }
    }
    if (!charset || (need_pragma && !got_pragma)) return true;
    if (strcmp(charset->name, "x-user-defined") == 0) charset = dl_encoding_named("windows-1252");
    *encoding = as_declared_inside(charset);
    return true;
}

/* Any other tag: its attributes are skipped so that a ">" or a "<meta" in a value is not seen. */
static bool skip_tag(prescan *scan) {
    while (!at_end(scan) && !dl_ascii_is_space(current(scan)) && current(scan) != '>') scan->at++;
    if (at_end(scan)) return false;
    attribute ignored;
    attribute_result result;
    do result = get_attribute(scan, &ignored);
    while (result == ATTRIBUTE_FOUND);
    return result == ATTRIBUTE_NONE;
}

/* "Get an XML encoding" (#concept-get-xml-encoding-when-sniffing). */
static const dl_encoding *xml_encoding(dl_span bytes) {
    if (!dl_span_starts_with(bytes, DL_SPAN("<?xml"))) return NULL;
    size_t end = dl_span_find_byte(bytes, '>', 0);
    if (end == SIZE_MAX) return NULL;
    dl_span declaration = dl_span_sub(bytes, 0, end);
    size_t at = dl_span_find(declaration, DL_SPAN("encoding"), 0);
    if (at == SIZE_MAX) return NULL;
    at += strlen("encoding");
    while (at < end && (unsigned char)bytes.data[at] <= 0x20) at++;
    if (at >= end || bytes.data[at] != '=') return NULL;
    at++;
    while (at < end && (unsigned char)bytes.data[at] <= 0x20) at++;
    if (at >= end || (bytes.data[at] != '"' && bytes.data[at] != '\'')) return NULL;
    size_t close = dl_span_find_byte(declaration, bytes.data[at], at + 1);
    if (close == SIZE_MAX) return NULL;
    dl_span label = dl_span_sub(bytes, at + 1, close - at - 1);
    for (size_t i = 0; i < label.size; i++) {
        if ((unsigned char)label.data[i] <= 0x20) return NULL;
    }
    return as_declared_inside(dl_encoding_of_label(label));
}

const dl_encoding *dl_prescan(dl_span bytes) {
    if (bytes.size >= 6 && memcmp(bytes.data, "<\0?\0x\0", 6) == 0) return dl_encoding_named("UTF-16LE");
    if (bytes.size >= 6 && memcmp(bytes.data, "\0<\0?\0x", 6) == 0) return dl_encoding_named("UTF-16BE");
    prescan scan = {bytes, 0};
    for (;; scan.at++) {
        scan.at = dl_span_find_byte(bytes, '<', scan.at);
        if (scan.at == SIZE_MAX) break;
        char next = scan.at + 1 < bytes.size ? bytes.data[scan.at + 1] : '\0';
        if (follows(&scan, DL_SPAN("<!--"))) {
            /* The comment's own dashes may be those of its end: "<!-->". */
            size_t end = dl_span_find(bytes, DL_SPAN("-->"), scan.at + 2);
            if (end == SIZE_MAX) break;
            scan.at = end + 2;
        } else if (follows(&scan, DL_SPAN("<meta")) && scan.at + 5 < bytes.size &&
                   (dl_ascii_is_space(bytes.data[scan.at + 5]) || bytes.data[scan.at + 5] == '/')) {
            const dl_encoding *encoding = NULL;
            scan.at += 5;
            if (!read_meta(&scan, &encoding)) break;
            if (encoding) return encoding;
        } else if (dl_ascii_is_alpha(next) ||
                   (next == '/' && scan.at + 2 < bytes.size && dl_ascii_is_alpha(bytes.data[scan.at + 2]))) {
            if (!skip_tag(&scan)) break;
        } else if (next == '!' || next == '/' || next == '?') {
            scan.at = dl_span_find_byte(bytes, '>', scan.at);
            if (scan.at == SIZE_MAX) break;
        }
    }
    return xml_encoding(bytes);
}

const dl_encoding *dl_sniff_bom(dl_span bytes, size_t *mark_bytes) {
    *mark_bytes = 0;
    if (dl_span_starts_with(bytes, DL_SPAN("\xEF\xBB\xBF"))) {
        *mark_bytes = 3;
        return dl_encoding_named("UTF-8");
    }
    if (dl_span_starts_with(bytes, DL_SPAN("\xFE\xFF"))) {
        *mark_bytes = 2;
        return dl_encoding_named("UTF-16BE");
    }
    if (dl_span_starts_with(bytes, DL_SPAN("\xFF\xFE"))) {
        *mark_bytes = 2;
        return dl_encoding_named("UTF-16LE");
    }
    return NULL;
}
