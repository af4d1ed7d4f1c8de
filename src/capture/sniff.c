#include "capture/sniff.h"

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

dl_other_format dl_sniff_other_format(dl_span start) {
    static const struct {
        dl_span magic;
        dl_other_format format;
    } magics[] = {
        {{"%PDF-", 5}, {"a PDF", false}},           {{"\x89PNG", 4}, {"an image", false}},
        {{"\xFF\xD8\xFF", 3}, {"an image", false}}, {{"GIF8", 4}, {"an image", false}},
        {{"wOFF", 4}, {"a font", false}},           {{"wOF2", 4}, {"a font", false}},
        {{"ID3", 3}, {"an audio file", false}},     {{"OggS", 4}, {"a media file", false}},
        {{"\x7F\x45LF", 4}, {"a program", false}},  {{"PK\x03\x04", 4}, {"zip", true}},
        {{"7z\xBC\xAF\x27", 5}, {"7-Zip", true}},   {{"BZh", 3}, {"bzip2", true}},
        {{"\xFD\x37zXZ", 5}, {"xz", true}},         {{"Rar!", 4}, {"RAR", true}},
    };
    for (size_t i = 0; i < DL_COUNT_OF(magics); i++) {
        if (dl_span_starts_with(start, magics[i].magic)) return magics[i].format;
    }
    return (dl_other_format){NULL, false};
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

/* The markup that the MIME Sniffing standard takes for HTML (https://mimesniff.spec.whatwg.org/, 7.1), and
 * that pages also start with; XML declarations and comments before it are skipped. */
static bool starts_as_html(dl_span start) {
    static const char *const names[] = {
        "!doctype html", "html", "head",  "script",  "iframe", "h1",      "div", "font",
        "table",         "a",    "style", "title",   "b",      "body",    "br",  "p",
        "meta",          "link", "base",  "article", "main",   "section", "span"};
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
    if (!start.size || start.data[0] != '<') return false;
    start = dl_span_sub(start, 1, start.size);
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        dl_span name = dl_span_from_string(names[i]);
        if (!dl_span_starts_with_nocase(start, name)) continue;
        char next = start.size > name.size ? start.data[name.size] : '>';
        if (!dl_ascii_is_alnum(next) && next != ':' && next != '-') return true;
    }
    return false;
}

dl_sniffed dl_sniff_content(dl_span start) {
    start = dl_span_sub(start, 0, DL_SNIFF_BYTES);
    dl_span text = start;
    if (dl_span_starts_with(text, DL_SPAN("\xEF\xBB\xBF"))) text = dl_span_sub(text, 3, text.size);
    while (text.size && dl_ascii_is_space(text.data[0])) text = dl_span_sub(text, 1, text.size);
    if (dl_is_warc(text)) return DL_SNIFFED_WARC;
    if (dl_is_dump_line(text)) return DL_SNIFFED_DUMP;
    if (dl_sniff_other_format(start).name) return DL_SNIFFED_BINARY;
    if (memchr(start.data, '\0', start.size))
        return looks_like_utf16(start) ? DL_SNIFFED_HTML : DL_SNIFFED_BINARY;
    return starts_as_html(text) ? DL_SNIFFED_HTML : DL_SNIFFED_TEXT;
}
