#include "output/write_markup.h"

#include "base/text.h"

/* --- text --- */

static bool is_noncharacter(uint32_t c) {
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

static bool turns_direction(uint32_t c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* What is written for the character; NULL: itself. */
static const char *instead_of(const dl_markup_output *w, uint32_t c, bool in_attribute) {
    static const char replacement[] = "\xEF\xBF\xBD";
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    case '\t':
        return in_attribute ? "&#9;" : NULL;
    case '\r':
    case '\n':
        return in_attribute ? "&#10;" : c == '\r' ? "\n" : NULL;
    default:
        if (c < 0x20 || (c >= 0x7F && c < 0xA0) || is_noncharacter(c) || c == DL_REPLACEMENT)
            return replacement;
        return w->kind == DL_MARKUP_HTML && turns_direction(c) ? "" : NULL;
    }
}

static void append_escaped(const dl_markup_output *w, dl_span text, bool in_attribute) {
    size_t copied = 0;
    for (size_t at = 0; at < text.size;) {
        size_t start = at;
        uint32_t c = dl_utf8_decode(text, &at);
        const char *instead = instead_of(w, c, in_attribute);
        if (!instead) continue;
        dl_buffer_append(w->out, dl_span_sub(text, copied, start - copied));
        dl_buffer_append(w->out, dl_span_from_string(instead));
        copied = at;
    }
    dl_buffer_append(w->out, dl_span_sub(text, copied, text.size));
}

void dl_markup_text(const dl_markup_output *w, dl_span text) {
    append_escaped(w, text, false);
}

void dl_markup_element(const dl_markup_output *w, const char *start, dl_span text, const char *end) {
    if (dl_span_empty(text)) return;
    dl_markup_put(w, start);
    dl_markup_text(w, text);
    dl_markup_put(w, end);
}

/* --- attributes --- */

static void begin_attribute(const dl_markup_output *w, const char *name) {
    dl_buffer_append_byte(w->out, ' ');
    dl_markup_put(w, name);
    dl_markup_put(w, "=\"");
}

void dl_markup_attribute(const dl_markup_output *w, const char *name, dl_span value) {
    if (dl_span_empty(value)) return;
    begin_attribute(w, name);
    append_escaped(w, value, true);
    dl_buffer_append_byte(w->out, '"');
}

/* langtag of RFC 5646 without its finer rules: subtags of one to eight letters and digits, the first of
 * letters. */
bool dl_markup_is_language(dl_span language) {
    if (dl_span_empty(language)) return false;
    dl_span subtag;
    for (bool first = true; dl_span_split(&language, '-', &subtag); first = false) {
        if (subtag.size < 1 || subtag.size > 8) return false;
        for (size_t i = 0; i < subtag.size; i++) {
            if (!(first ? dl_ascii_is_alpha(subtag.data[i]) : dl_ascii_is_alnum(subtag.data[i])))
                return false;
        }
    }
    return true;
}

void dl_markup_language(const dl_markup_output *w, const char *name, dl_span language) {
    if (dl_markup_is_language(language)) dl_markup_attribute(w, name, language);
}

/* --- URLs --- */

/* What is behind the scheme that is allowed; absent if it is another one. */
static dl_span behind_scheme(dl_span url, bool *has_host) {
    static const dl_span schemes[] = {DL_SPAN_INIT("https://"), DL_SPAN_INIT("http://"),
                                      DL_SPAN_INIT("mailto:")};
    for (size_t i = 0; i < DL_COUNT_OF(schemes); i++) {
        *has_host = i < 2;
        if (dl_span_starts_with_nocase(url, schemes[i])) return dl_span_sub(url, schemes[i].size, url.size);
    }
    return DL_SPAN_NONE;
}

/* The host and port at the start. */
static dl_span host_of(dl_span rest) {
    size_t end = 0;
    while (end < rest.size && !strchr("/?#", rest.data[end])) end++;
    return dl_span_sub(rest, 0, end);
}

/* A name or an IPv4 address, and perhaps a port. */
static bool is_host(dl_span host) {
    size_t colon = dl_span_find_byte(host, ':', 0), end = colon == SIZE_MAX ? host.size : colon;
    for (size_t i = 0; i < end; i++) {
        if (!dl_ascii_is_alnum(host.data[i]) && !memchr("-._", host.data[i], 3)) return false;
    }
    for (size_t i = end + 1; i < host.size; i++) {
        if (!dl_ascii_is_digit(host.data[i])) return false;
    }
    return end > 0 && end + 1 != host.size;
}

bool dl_markup_is_link(dl_span url) {
    bool has_host;
    dl_span rest = behind_scheme(url, &has_host);
    return !dl_span_empty(rest) && (!has_host || is_host(host_of(rest)));
}

/* An escape stays; "%" that begins none is encoded, which names the same. */
static bool is_escape(dl_span text) {
    return text.size >= 3 && dl_ascii_hex_digit(text.data[1]) >= 0 && dl_ascii_hex_digit(text.data[2]) >= 0;
}

void dl_markup_url(const dl_markup_output *w, const char *name, dl_span url) {
    bool has_host, in_fragment = false;
    if (!dl_markup_is_link(url)) return;
    dl_span rest = behind_scheme(url, &has_host);
    size_t start = url.size - rest.size + (has_host ? host_of(rest).size : 0);
    begin_attribute(w, name);
    dl_buffer_append(w->out, dl_span_sub(url, 0, start));
    for (size_t i = start; i < url.size; i++) {
        char c = url.data[i];
        bool as_it_is = dl_ascii_is_alnum(c) || (c && strchr("-._~:/?@!$()*+,;=", c)) ||
                        (c == '%' && is_escape(dl_span_sub(url, i, 3))) || (c == '#' && !in_fragment);
        in_fragment |= c == '#';
        if (c == '&') {
            dl_markup_put(w, "&amp;");
        } else if (as_it_is) {
            dl_buffer_append_byte(w->out, c);
        } else {
            dl_buffer_append_format(w->out, "%%%02X", (unsigned char)c);
        }
    }
    dl_buffer_append_byte(w->out, '"');
}
