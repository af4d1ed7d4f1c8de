#include "capture/sniff.h"

#include "capture/arc.h"
#include "capture/mhtml.h"
#include "capture/warc.h"

/* "dddd-dd-dd" */
static bool is_day(dl_span text) {
    if (text.size != 10) return false;
    for (size_t i = 0; i < 10; i++) {
        if (i == 4 || i == 7 ? text.data[i] != '-' : !dl_ascii_is_digit(text.data[i])) return false;
    }
    return true;
}

bool dl_is_dump_line(dl_span line) {
    dl_span rest = dl_span_sub(line, 0, 64), word, day, url;
    return dl_span_starts_with(line, DL_SPAN("date ")) && dl_span_next_word(&rest, &word) &&
           dl_span_next_word(&rest, &day) && is_day(day) && dl_span_next_word(&rest, &url) &&
           (dl_span_starts_with(url, DL_SPAN("http://")) || dl_span_starts_with(url, DL_SPAN("https://")));
}

/* Whether the text of a line starts here: dumps may be indented. */
static bool starts_line(dl_span bytes, size_t at) {
    while (at > 0 && (bytes.data[at - 1] == ' ' || bytes.data[at - 1] == '\t')) at--;
    return at == 0 || bytes.data[at - 1] == '\n';
}

size_t dl_dump_find(dl_span bytes, size_t from) {
    for (size_t at = from;; at++) {
        at = dl_span_find(bytes, DL_SPAN("date "), at);
        if (at == SIZE_MAX) return SIZE_MAX;
        if (starts_line(bytes, at) && dl_is_dump_line(dl_span_sub(bytes, at, bytes.size))) return at;
    }
}

size_t dl_dump_find_last(dl_span bytes, size_t from) {
    for (size_t end = bytes.size;;) {
        const char *found = end ? memrchr(bytes.data, 'd', end) : NULL;
        if (!found) return SIZE_MAX;
        end = (size_t)(found - bytes.data);
        if (end < from) return SIZE_MAX;
        if (starts_line(bytes, end) && dl_is_dump_line(dl_span_sub(bytes, end, bytes.size))) return end;
    }
}

/* A member's name and its colon, off the front. */
static bool take_name(dl_span *rest, dl_span name) {
    *rest = dl_span_trim(*rest);
    if (!dl_span_starts_with(*rest, name)) return false;
    *rest = dl_span_trim(dl_span_sub(*rest, name.size, rest->size));
    if (!dl_span_starts_with(*rest, DL_SPAN(":"))) return false;
    *rest = dl_span_trim(dl_span_sub(*rest, 1, rest->size));
    return true;
}

bool dl_is_record_line(dl_span line) {
    dl_span rest = dl_span_sub(line, 1, line.size);
    if (!dl_span_starts_with(line, DL_SPAN("{"))) return false;
    if (take_name(&rest, DL_SPAN("\"url\""))) {
        size_t end = dl_span_find_byte(rest, '"', 1);
        if (!dl_span_starts_with(rest, DL_SPAN("\"")) || end == SIZE_MAX) return false;
        rest = dl_span_trim(dl_span_sub(rest, end + 1, rest.size));
        if (!dl_span_starts_with(rest, DL_SPAN(","))) return false;
        rest = dl_span_sub(rest, 1, rest.size);
    }
    return take_name(&rest, DL_SPAN("\"source\"")) && dl_span_starts_with(rest, DL_SPAN("{"));
}

/* Records that begin in the text, if any do: in lines, if the first line holds a whole object, or does not
 * end among the bytes. */
static dl_sniffed sniff_records(dl_span text) {
    bool is_array = dl_span_starts_with(text, DL_SPAN("["));
    if (is_array) text = dl_span_trim(dl_span_sub(text, 1, text.size));
    if (!dl_is_record_line(text)) return DL_SNIFFED_TEXT;
    size_t end = dl_span_find_byte(text, '\n', 0);
    bool is_lines =
        end == SIZE_MAX || dl_span_ends_with(dl_span_trim(dl_span_sub(text, 0, end)), DL_SPAN("}"));
    return is_lines && !is_array ? DL_SNIFFED_LINES : DL_SNIFFED_OBJECTS;
}

size_t dl_line_find_last(dl_span bytes, size_t from) {
    const char *end = bytes.size ? memrchr(bytes.data, '\n', bytes.size - 1) : NULL;
    size_t start = end ? (size_t)(end - bytes.data) + 1 : 0;
    return end && start >= from ? start : SIZE_MAX;
}

dl_other_format dl_sniff_other_format(dl_span start) {
    static const struct {
        dl_span magic;
        dl_other_format format;
    } magics[] = {
        {DL_SPAN_INIT("%PDF-"), {"a PDF", DL_OTHER_DOCUMENT}},
        {DL_SPAN_INIT("\xD0\xCF\x11\xE0"), {"an office document", DL_OTHER_DOCUMENT}},
        {DL_SPAN_INIT("{\\rtf"), {"an RTF document", DL_OTHER_DOCUMENT}},
        {DL_SPAN_INIT("\x89PNG"), {"an image", DL_OTHER_PICTURE}},
        {DL_SPAN_INIT("\xFF\xD8\xFF"), {"an image", DL_OTHER_PICTURE}},
        {DL_SPAN_INIT("GIF8"), {"an image", DL_OTHER_PICTURE}},
        {DL_SPAN_INIT("RIFF"), {"an image or a recording", DL_OTHER_PICTURE}},
        {DL_SPAN_INIT("\0\0\1\0"), {"an image", DL_OTHER_PICTURE}},
        {DL_SPAN_INIT("wOFF"), {"a font", DL_OTHER_FONT}},
        {DL_SPAN_INIT("wOF2"), {"a font", DL_OTHER_FONT}},
        {DL_SPAN_INIT("OTTO\0"), {"a font", DL_OTHER_FONT}},
        {DL_SPAN_INIT("\0\1\0\0"), {"a font", DL_OTHER_FONT}},
        {DL_SPAN_INIT("ID3"), {"an audio file", DL_OTHER_RECORDING}},
        {DL_SPAN_INIT("OggS"), {"a media file", DL_OTHER_RECORDING}},
        {DL_SPAN_INIT("\x1A\x45\xDF\xA3"), {"a video", DL_OTHER_RECORDING}},
        {DL_SPAN_INIT("\x7F\x45LF"), {"a program", DL_OTHER_OTHER}},
        {DL_SPAN_INIT("SQLite format 3"), {"a database", DL_OTHER_OTHER}},
        {DL_SPAN_INIT("PK\x03\x04"), {"zip", DL_OTHER_PACKED}},
        {DL_SPAN_INIT("7z\xBC\xAF\x27"), {"7-Zip", DL_OTHER_PACKED}},
        {DL_SPAN_INIT("BZh"), {"bzip2", DL_OTHER_PACKED}},
        {DL_SPAN_INIT("\xFD\x37zXZ"), {"xz", DL_OTHER_PACKED}},
        {DL_SPAN_INIT("Rar!"), {"RAR", DL_OTHER_PACKED}},
    };
    if (dl_span_starts_with(start, DL_SPAN("bplist00"))) {
        bool safari = dl_span_contains(dl_span_sub(start, 0, DL_SNIFF_BYTES), DL_SPAN("WebMainResource"));
        return (dl_other_format){safari ? "a .webarchive of Safari" : "a property list", DL_OTHER_OTHER};
    }
    if (dl_span_starts_with(dl_span_sub(start, 4, start.size), DL_SPAN("ftyp"))) {
        return (dl_other_format){"a video or an image", DL_OTHER_RECORDING};
    }
    for (size_t i = 0; i < DL_COUNT_OF(magics); i++) {
        if (dl_span_starts_with(start, magics[i].magic)) return magics[i].format;
    }
    return (dl_other_format){NULL, DL_OTHER_OTHER};
}

/* --- text --- */

bool dl_sniff_is_text(dl_span start) {
    size_t wrong = 0;
    start = dl_span_sub(start, 0, DL_SNIFF_BYTES);
    for (size_t i = 0; i < start.size; i++) {
        unsigned char c = (unsigned char)start.data[i];
        wrong += c < 0x09 || c == 0x0B || (c >= 0x0E && c < 0x1B) || (c >= 0x1C && c < 0x20);
    }
    return wrong * 64 <= start.size;
}

static dl_span without_mark(dl_span start) {
    if (dl_span_starts_with(start, DL_SPAN("\xEF\xBB\xBF"))) start = dl_span_sub(start, 3, start.size);
    while (start.size && dl_ascii_is_space(start.data[0])) start = dl_span_sub(start, 1, start.size);
    return start;
}

/* Passes over white space, comments, processing instructions and declarations at the front of XML. */
static dl_span without_prolog(dl_span start) {
    for (;;) {
        start = dl_span_trim(start);
        bool comment = dl_span_starts_with(start, DL_SPAN("<!--"));
        if (!comment && !dl_span_starts_with(start, DL_SPAN("<?")) &&
            !dl_span_starts_with(start, DL_SPAN("<!")))
            return start;
        size_t end = comment ? dl_span_find(start, DL_SPAN("-->"), 4) : dl_span_find_byte(start, '>', 0);
        if (end == SIZE_MAX) return DL_SPAN_NONE;
        start = dl_span_sub(start, end + (comment ? 3 : 1), start.size);
    }
}

/* Of what stands behind "<". */
static dl_span leading_name(dl_span tag) {
    size_t end = 0;
    while (end < tag.size && !dl_ascii_is_space(tag.data[end]) && tag.data[end] != '/' &&
           tag.data[end] != '>')
        end++;
    return dl_span_sub(tag, 0, end);
}

bool dl_is_xhtml(dl_span start) {
    start = without_prolog(without_mark(start));
    size_t end = dl_span_find_byte(start, '>', 0);
    if (end == SIZE_MAX || !dl_span_starts_with(start, DL_SPAN("<"))) return false;
    dl_span tag = dl_span_sub(start, 1, end), name = leading_name(tag);
    size_t colon = dl_span_find_byte(name, ':', 0);
    if (colon != SIZE_MAX) name = dl_span_sub(name, colon + 1, name.size);
    return dl_span_equal(name, DL_SPAN("html")) &&
           dl_span_contains(tag, DL_SPAN("http://www.w3.org/1999/xhtml"));
}
/* In UTF-16, every second byte of markup is zero. */
static bool looks_like_utf16(dl_span start) {
    if (dl_span_starts_with(start, DL_SPAN("\xFF\xFE")) || dl_span_starts_with(start, DL_SPAN("\xFE\xFF"))) {
        return true;
    }
    size_t zeros[2] = {0, 0};
    for (size_t i = 0; i < start.size; i++) zeros[i % 2] += start.data[i] == '\0';
    size_t more = zeros[0] > zeros[1] ? zeros[0] : zeros[1], less = zeros[0] + zeros[1] - more;
    return more * 4 > start.size && less * 8 < more;
}

/* Whether what stands behind "<" is one of the names, and they end there. */
static bool starts_tag(dl_span tag, const char *const *names, size_t count) {
    for (size_t i = 0; i < count; i++) {
        dl_span name = dl_span_from_string(names[i]);
        if (!dl_span_starts_with_nocase(tag, name)) continue;
        char next = tag.size > name.size ? tag.data[name.size] : '>';
        if (!dl_ascii_is_alnum(next) && next != ':' && next != '-') return true;
    }
    return false;
}

/* The markup that the MIME Sniffing standard takes for HTML (https://mimesniff.spec.whatwg.org/, 7.1), and
 * that pages also start with. */
static bool is_html_tag(dl_span tag) {
    static const char *const names[] = {
        "!doctype html", "html", "head",  "script",  "iframe", "h1",      "div", "font",
        "table",         "a",    "style", "title",   "b",      "body",    "br",  "p",
        "meta",          "link", "base",  "article", "main",   "section", "span"};
    return starts_tag(tag, names, DL_COUNT_OF(names));
}

/* XML declarations and comments before the first tag are skipped. */
static bool starts_as_html(dl_span start) {
    for (;;) {
        start = dl_span_trim(start);
        size_t skipped = 0;
        if (dl_span_starts_with(start, DL_SPAN("<!--"))) {
            skipped = dl_span_find(start, DL_SPAN("-->"), 4);
            if (skipped == SIZE_MAX) return true;
        } else if (dl_span_starts_with(start, DL_SPAN("<?"))) {
            skipped = dl_span_find_byte(start, '>', 0);
            if (skipped == SIZE_MAX) return false;
        } else {
            break;
        }
        skipped = dl_span_find_byte(start, '>', skipped);
        start = dl_span_sub(start, skipped + 1, start.size);
    }
    return start.size && start.data[0] == '<' && is_html_tag(dl_span_sub(start, 1, start.size));
}

/* Whether there is a tag anywhere that pages have: text may come before the first one. */
static bool has_html(dl_span text) {
    static const char *const more[] = {"ul",  "ol",     "li",     "h2",    "h3",         "h4", "img",
                                       "nav", "header", "footer", "em",    "i",          "u",  "strong",
                                       "hr",  "form",   "center", "small", "blockquote", "pre"};
    for (size_t at = dl_span_find_byte(text, '<', 0); at != SIZE_MAX;
         at = dl_span_find_byte(text, '<', at + 1)) {
        dl_span tag = dl_span_sub(text, at + 1, text.size);
        if (is_html_tag(tag) || starts_tag(tag, more, DL_COUNT_OF(more))) return true;
    }
    return false;
}

static bool is_json(dl_span text) {
    dl_span rest = dl_span_trim(dl_span_sub(text, 1, text.size));
    if (!rest.size) return false;
    if (text.data[0] == '{') return rest.data[0] == '"' || rest.data[0] == '}';
    return text.data[0] == '[' && strchr("{[\"]", rest.data[0]) && rest.data[0];
}

/* What the outermost element of XML tells; the name is NULL for one that HTML has, or that nobody knows. */
static dl_other_format format_of_root(dl_span root, bool is_xml) {
    static const struct {
        dl_span name;
        dl_other_format format;
    } roots[] = {
        {DL_SPAN_INIT("rss"), {"an RSS feed", DL_OTHER_DATA}},
        {DL_SPAN_INIT("rdf:RDF"), {"an RSS feed or other RDF", DL_OTHER_DATA}},
        {DL_SPAN_INIT("feed"), {"an Atom feed", DL_OTHER_DATA}},
        {DL_SPAN_INIT("urlset"), {"a sitemap", DL_OTHER_DATA}},
        {DL_SPAN_INIT("sitemapindex"), {"a sitemap", DL_OTHER_DATA}},
        {DL_SPAN_INIT("opml"), {"a list of feeds", DL_OTHER_DATA}},
        {DL_SPAN_INIT("plist"), {"a property list", DL_OTHER_DATA}},
        {DL_SPAN_INIT("svg"), {"an image", DL_OTHER_PICTURE}},
    };
    for (size_t i = 0; i < DL_COUNT_OF(roots); i++) {
        if (dl_span_equal(root, roots[i].name)) return roots[i].format;
    }
    bool may_be_page = !is_xml || !root.size || is_html_tag(root);
    return (dl_other_format){may_be_page ? NULL : "XML", DL_OTHER_DATA};
}

dl_other_format dl_sniff_other_text(dl_span start) {
    dl_span text = without_mark(start);
    if (text.size && is_json(text)) return (dl_other_format){"JSON", DL_OTHER_DATA};
    dl_span inside = without_prolog(text);
    if (dl_span_starts_with(inside, DL_SPAN("<"))) {
        dl_span root = leading_name(dl_span_sub(inside, 1, inside.size));
        dl_other_format format = format_of_root(root, dl_span_starts_with(text, DL_SPAN("<?xml")));
        if (format.name) return format;
    }
    bool plain = !has_html(text);
    return (dl_other_format){plain ? "text without any markup" : NULL, DL_OTHER_TEXT};
}

dl_sniffed dl_sniff_content(dl_span start) {
    start = dl_span_sub(start, 0, DL_SNIFF_BYTES);
    dl_span text = without_mark(start);
    dl_span records = dl_span_sub(start, dl_warc_skip_padding(start, 0), start.size);
    if (dl_is_warc(text) || dl_is_warc(records)) return DL_SNIFFED_WARC;
    if (dl_is_arc(text)) return DL_SNIFFED_ARC;
    if (dl_is_dump_line(text)) return DL_SNIFFED_DUMP;
    dl_sniffed records_in_json = sniff_records(text);
    if (records_in_json != DL_SNIFFED_TEXT) return records_in_json;
    if (dl_sniff_other_format(start).name) return DL_SNIFFED_BINARY;
    /* Markup is looked for first, as in MIME Sniffing: a page may have a zero byte in it. */
    if (starts_as_html(text)) return DL_SNIFFED_HTML;
    if (memchr(start.data, '\0', start.size) && looks_like_utf16(start)) return DL_SNIFFED_HTML;
    if (!dl_sniff_is_text(start)) return DL_SNIFFED_BINARY;
    return dl_is_mhtml(text) ? DL_SNIFFED_MHTML : DL_SNIFFED_TEXT;
}
