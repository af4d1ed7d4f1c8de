#include "capture/arc.h"

#include "capture/headers.h"
#include "capture/warc_date.h"

enum { MAX_LINE_BYTES = 16 << 10, FIELDS_AFTER_TYPE = 5 /* of version 2, without the length */ };

bool dl_arc_may_start(dl_span bytes) {
    static const dl_span schemes[] = {DL_SPAN_INIT("http://"),   DL_SPAN_INIT("https://"),
                                      DL_SPAN_INIT("filedesc:"), DL_SPAN_INIT("dns:"),
                                      DL_SPAN_INIT("ftp://"),    DL_SPAN_INIT("whois:"),
                                      DL_SPAN_INIT("warcinfo:"), DL_SPAN_INIT("metadata:")};
    for (size_t i = 0; i < DL_COUNT_OF(schemes); i++) {
        if (dl_span_starts_with_nocase(bytes, schemes[i])) return true;
    }
    return false;
}

static bool is_made_of(dl_span word, const char *bytes) {
    for (size_t i = 0; i < word.size; i++) {
        if (!strchr(bytes, word.data[i]) || !word.data[i]) return false;
    }
    return word.size > 0;
}

/* IPv4 or IPv6, or what stands for one that is not known. */
static bool is_address(dl_span word) {
    bool known = is_made_of(word, "0123456789abcdefABCDEF.:") &&
                 (dl_span_find_byte(word, '.', 0) != SIZE_MAX || dl_span_find_byte(word, ':', 0) != SIZE_MAX);
    return known || dl_span_equal(word, DL_SPAN("-")) || dl_span_equal_nocase(word, DL_SPAN("unknown"));
}

/* YYYYMMDDhhmmss; some stop earlier. */
static bool is_date(dl_span word) {
    return word.size >= 8 && word.size <= 17 && is_made_of(word, "0123456789");
}

/* The word that starts at `at`, up to the next space. */
static dl_span word_at(dl_span line, size_t at) {
    size_t end = dl_span_find_byte(line, ' ', at);
    return dl_span_sub(line, at, (end == SIZE_MAX ? line.size : end) - at);
}

/* The fields of a URL line. */
typedef struct fields {
    dl_span url, date, media_type;
    uint64_t length;
} fields;

/* Where the IP address starts: the first word that is one and stands before a date. */
static size_t find_address(dl_span line) {
    for (size_t at = dl_span_find_byte(line, ' ', 0); at != SIZE_MAX;
         at = dl_span_find_byte(line, ' ', at + 1)) {
        dl_span address = word_at(line, at + 1);
        if (is_address(address) && is_date(word_at(line, at + 1 + address.size + 1))) return at + 1;
    }
    return SIZE_MAX;
}

/* Where the space before the last `count` words is; SIZE_MAX when there are not so many, and one before them.
 */
static size_t before_words(dl_span text, size_t count) {
    size_t space = text.size;
    while (count-- && space != SIZE_MAX) space = dl_span_find_last_byte(dl_span_sub(text, 0, space), ' ');
    return space;
}

static bool is_status(dl_span word) {
    return word.size == 3 && is_made_of(word, "0123456789");
}

static bool read_fields(dl_span line, fields *found) {
    size_t address = find_address(line);
    if (address == SIZE_MAX || address < 2) return false;
    found->url = dl_span_sub(line, 0, address - 1);
    size_t date = address + word_at(line, address).size + 1;
    found->date = word_at(line, date);
    dl_span rest = dl_span_sub(line, date + found->date.size + 1, line.size);
    size_t space = dl_span_find_last_byte(rest, ' ');
    if (space == SIZE_MAX || !dl_span_to_uint(dl_span_sub(rest, space + 1, rest.size), &found->length))
        return false;
    dl_span type = dl_span_sub(rest, 0, space);
    size_t before_code = before_words(type, FIELDS_AFTER_TYPE);
    if (before_code != SIZE_MAX && is_status(word_at(type, before_code + 1)))
        type = dl_span_sub(type, 0, before_code);
    found->media_type = type;
    return true;
}

/* The line that the bytes start with; false when it does not end within them or is longer than lines are. */
static bool first_line(dl_span bytes, size_t max_bytes, dl_span *line, size_t *after) {
    dl_span rest = dl_span_sub(bytes, 0, max_bytes < MAX_LINE_BYTES ? max_bytes : MAX_LINE_BYTES);
    const char *start = rest.data;
    if (!dl_next_line(&rest, line)) return false;
    *after = (size_t)(rest.data - start);
    return true;
}

dl_warc_result dl_arc_parse(dl_span bytes, size_t max_header_bytes, dl_arena *arena, dl_warc_record *record) {
    dl_span line;
    fields found = {.length = 0};
    *record = (dl_warc_record){.type = DL_WARC_OTHER};
    if (bytes.size >= 16 && !dl_arc_may_start(bytes)) return DL_WARC_NOT_ONE;
    if (!first_line(bytes, max_header_bytes, &line, &record->header_bytes)) {
        return bytes.size < max_header_bytes && bytes.size < MAX_LINE_BYTES ? DL_WARC_NEEDS_MORE
                                                                            : DL_WARC_BAD_HEADERS;
    }
    if (!dl_arc_may_start(line) || !read_fields(line, &found)) return DL_WARC_NOT_ONE;
    record->type = dl_is_arc(bytes) ? DL_WARC_WARCINFO : DL_WARC_RESPONSE;
    record->type_name = dl_is_arc(bytes) ? DL_SPAN("warcinfo") : DL_SPAN("response");
    record->target_uri = found.url;
    record->date = dl_date_of_digits(arena, found.date);
    record->media_type = found.media_type;
    record->content_length = found.length;
    return DL_WARC_OK;
}

/* Whether the bytes start with a URL line, or with as much of one as is there. */
static bool starts_record(dl_span bytes) {
    dl_span line;
    size_t after;
    fields found;
    if (!dl_arc_may_start(bytes)) return false;
    return first_line(bytes, MAX_LINE_BYTES, &line, &after) ? read_fields(line, &found)
                                                            : bytes.size < MAX_LINE_BYTES;
}

bool dl_arc_may_end(dl_span bytes, size_t end) {
    end = dl_warc_skip_padding(bytes, end);
    dl_span rest = dl_span_sub(bytes, end, bytes.size);
    return rest.size < 16 || starts_record(rest);
}

size_t dl_arc_find(dl_span bytes, size_t from) {
    for (size_t at = from; at < bytes.size;) {
        bool begins_line = at == 0 || bytes.data[at - 1] == '\n' || bytes.data[at - 1] == '\0';
        if (begins_line && starts_record(dl_span_sub(bytes, at, bytes.size))) return at;
        at = dl_span_find_byte(bytes, '\n', at);
        if (at == SIZE_MAX) break;
        at++;
    }
    return SIZE_MAX;
}

size_t dl_arc_find_last(dl_span bytes, size_t from) {
    for (size_t end = bytes.size; end > from;) {
        const char *found = end > 1 ? memrchr(bytes.data, '\n', end - 1) : NULL;
        size_t at = found ? (size_t)(found - bytes.data) + 1 : 0;
        if (at < from) return SIZE_MAX;
        if (at < bytes.size && starts_record(dl_span_sub(bytes, at, bytes.size))) return at;
        if (!found) return SIZE_MAX;
        end = at;
    }
    return SIZE_MAX;
}
