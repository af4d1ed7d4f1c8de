#include "capture/mhtml.h"

#include "capture/headers.h"
#include "capture/saved.h"

enum { MAX_HEADER_BYTES = 64 << 10, MAX_DEPTH = 4 };

/* The headers of a message or of a part. */
typedef struct part {
    dl_span content_type; /* unfolded, as all are */
    dl_span encoding;
    dl_span location;
    dl_span snapshot;
    dl_span content_id;
    dl_span date;
    dl_span body;
} part;

static bool is_field_name(dl_span line) {
    size_t colon = dl_span_find_byte(line, ':', 0);
    if (colon == SIZE_MAX || !colon) return false;
    for (size_t i = 0; i < colon; i++) {
        if (!dl_ascii_is_alnum(line.data[i]) && line.data[i] != '-') return false;
    }
    return true;
}

bool dl_is_mhtml(dl_span start) {
    dl_span rest = start, line;
    bool versioned = false, snapshot = false;
    for (unsigned count = 0; dl_next_line(&rest, &line); count++) {
        if (!line.size) return false; /* the headers ended without multipart/related */
        bool folded = count && (line.data[0] == ' ' || line.data[0] == '\t');
        if (!folded && !is_field_name(line)) return false;
        versioned |= dl_span_starts_with_nocase(line, DL_SPAN("MIME-Version:"));
        snapshot |= dl_span_starts_with_nocase(line, DL_SPAN("Snapshot-Content-Location:"));
        bool typed = dl_span_starts_with_nocase(line, DL_SPAN("Content-Type:"));
        if (typed) return dl_span_contains_nocase(line, DL_SPAN("multipart/related"));
    }
    return versioned || snapshot;
}

static bool read_part(dl_span bytes, dl_arena *arena, part *found) {
    *found = (part){.content_type = DL_SPAN_NONE};
    dl_span head = dl_span_sub(bytes, 0, MAX_HEADER_BYTES), name, value;
    size_t end = dl_headers_end(head);
    if (end == SIZE_MAX) return false;
    head = dl_span_sub(head, 0, end);
    while (dl_next_header(&head, &name, &value)) {
        dl_span *kept = dl_span_equal_nocase(name, DL_SPAN("Content-Type")) ? &found->content_type
                        : dl_span_equal_nocase(name, DL_SPAN("Content-Transfer-Encoding")) ? &found->encoding
                        : dl_span_equal_nocase(name, DL_SPAN("Content-Location"))          ? &found->location
                        : dl_span_equal_nocase(name, DL_SPAN("Snapshot-Content-Location")) ? &found->snapshot
                        : dl_span_equal_nocase(name, DL_SPAN("Content-ID")) ? &found->content_id
                        : dl_span_equal_nocase(name, DL_SPAN("Date"))       ? &found->date
                                                                            : NULL;
        if (kept && !dl_span_present(*kept)) *kept = dl_unfold_header(arena, value);
    }
    found->body = dl_span_sub(bytes, end, bytes.size);
    return true;
}

/* A parameter of a content type, without its quotes: boundary="…". */
static dl_span parameter(dl_span content_type, dl_span name) {
    dl_span rest = content_type, piece, key;
    dl_span_split(&rest, ';', &piece);
    while (rest.size) {
        rest = dl_span_trim(rest);
        if (!dl_span_split(&rest, '=', &key)) break;
        key = dl_span_trim(key);
        rest = dl_span_trim(rest);
        dl_span value;
        if (rest.size && rest.data[0] == '"') { /* may have a semicolon within */
            rest = dl_span_sub(rest, 1, rest.size);
            if (!dl_span_split(&rest, '"', &value)) break;
            dl_span_split(&rest, ';', &piece);
        } else if (!dl_span_split(&rest, ';', &value)) {
            break;
        }
        if (dl_span_equal_nocase(key, name)) return dl_span_trim(value);
    }
    return DL_SPAN_NONE;
}

static bool is_html(dl_span content_type) {
    return dl_span_starts_with_nocase(content_type, DL_SPAN("text/html")) ||
           dl_span_starts_with_nocase(content_type, DL_SPAN("application/xhtml+xml"));
}

/* Where the next line that is the boundary starts; SIZE_MAX when there is none. */
static size_t find_boundary(dl_span bytes, dl_span boundary, size_t from) {
    for (size_t at = from;; at++) {
        at = dl_span_find(bytes, DL_SPAN("--"), at);
        if (at == SIZE_MAX) return SIZE_MAX;
        bool begins_line = at == 0 || bytes.data[at - 1] == '\n';
        dl_span rest = dl_span_sub(bytes, at + 2, bytes.size);
        if (begins_line && dl_span_starts_with(rest, boundary)) return at;
    }
}

/* The line end before a boundary belongs to it. */
static dl_span without_last_line_end(dl_span bytes) {
    if (bytes.size && bytes.data[bytes.size - 1] == '\n') bytes.size--;
    if (bytes.size && bytes.data[bytes.size - 1] == '\r') bytes.size--;
    return bytes;
}

/* The part that holds the page: the one that `start` names, else the first that is HTML.  `multipart` is
 * looked into, as deep as MAX_DEPTH. */
static bool find_page(const part *multipart, dl_arena *arena, unsigned depth, part *page, bool *closed) {
    dl_span boundary = parameter(multipart->content_type, DL_SPAN("boundary"));
    dl_span root = parameter(multipart->content_type, DL_SPAN("start"));
    dl_span body = multipart->body;
    bool found = false;
    if (!boundary.size) return false;
    size_t at = find_boundary(body, boundary, 0);
    while (at != SIZE_MAX) {
        size_t line_end = dl_span_find_byte(body, '\n', at);
        if (line_end == SIZE_MAX) break;
        size_t next = find_boundary(body, boundary, line_end + 1);
        dl_span bytes = dl_span_sub(body, line_end + 1, (next == SIZE_MAX ? body.size : next) - line_end - 1);
        if (next != SIZE_MAX) bytes = without_last_line_end(bytes);
        part one;
        bool is_closed = next != SIZE_MAX;
        at = next;
        if (!read_part(bytes, arena, &one)) continue;
        if (dl_span_starts_with_nocase(one.content_type, DL_SPAN("multipart/"))) {
            if (depth == MAX_DEPTH || !find_page(&one, arena, depth + 1, &one, &is_closed)) continue;
        } else if (!is_html(one.content_type)) {
            continue;
        }
        bool is_root = root.size && dl_span_equal(one.content_id, root);
        if (found && !is_root) continue;
        *page = one;
        *closed = is_closed;
        found = true;
        if (is_root || !root.size) break;
    }
    return found;
}

static int hex_value(char c) {
    if (dl_ascii_is_digit(c)) return c - '0';
    c = dl_ascii_lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* RFC 2045, 6.7.  `out` has room for as much as comes in. */
static size_t decode_quoted(dl_span in, char *out) {
    size_t size = 0;
    for (size_t i = 0; i < in.size; i++) {
        if (in.data[i] != '=') {
            out[size++] = in.data[i];
            continue;
        }
        size_t end = i + 1;
        while (end < in.size && (in.data[end] == ' ' || in.data[end] == '\t' || in.data[end] == '\r')) end++;
        if (end >= in.size || in.data[end] == '\n') { /* the line goes on in the next one */
            i = end;
            continue;
        }
        int high = i + 1 < in.size ? hex_value(in.data[i + 1]) : -1;
        int low = i + 2 < in.size ? hex_value(in.data[i + 2]) : -1;
        if (high < 0 || low < 0) {
            out[size++] = '=';
            continue;
        }
        out[size++] = (char)(high << 4 | low);
        i += 2;
    }
    return size;
}

static int base64_value(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (dl_ascii_is_digit(c)) return c - '0' + 52;
    return c == '+' ? 62 : c == '/' ? 63 : -1;
}

/* RFC 2045, 6.8: what is not of the alphabet is skipped. */
static size_t decode_base64(dl_span in, char *out) {
    size_t size = 0;
    unsigned bits = 0, held = 0;
    for (size_t i = 0; i < in.size && in.data[i] != '='; i++) {
        int value = base64_value(in.data[i]);
        if (value < 0) continue;
        bits = (bits << 6 | (unsigned)value) & 0xFFFF;
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out[size++] = (char)(bits >> held & 0xFF);
    }
    return size;
}

dl_mhtml_result dl_mhtml_open(dl_span message, size_t ceiling_bytes, dl_arena *arena, dl_buffer *out,
                              dl_mhtml_page *page) {
    part whole, root;
    bool closed = true;
    *page = (dl_mhtml_page){.truncated = false};
    dl_span start = dl_span_trim(message);
    message = dl_span_sub(message, (size_t)(start.data - message.data), message.size);
    if (!read_part(message, arena, &whole)) return DL_MHTML_NO_PAGE;
    root = whole;
    bool multipart = dl_span_starts_with_nocase(whole.content_type, DL_SPAN("multipart/"));
    if (multipart ? !find_page(&whole, arena, 1, &root, &closed) : !is_html(whole.content_type))
        return DL_MHTML_NO_PAGE;
    dl_buffer_clear(out);
    if (!dl_buffer_reserve(out, root.body.size + 1)) return DL_MHTML_NO_MEMORY;
    if (dl_span_equal_nocase(root.encoding, DL_SPAN("quoted-printable"))) {
        out->size = decode_quoted(root.body, out->data);
    } else if (dl_span_equal_nocase(root.encoding, DL_SPAN("base64"))) {
        out->size = decode_base64(root.body, out->data);
    } else {
        dl_buffer_append(out, root.body);
    }
    if (out->size > ceiling_bytes) return DL_MHTML_TOO_LARGE;
    dl_span location = dl_span_present(root.location) ? root.location : whole.location;
    page->bytes = dl_buffer_span(out);
    page->url = dl_span_present(whole.snapshot) ? whole.snapshot : location;
    page->captured = dl_mail_date(arena, whole.date);
    page->media_type = dl_media_type(arena, root.content_type, &page->charset);
    page->truncated = !closed;
    return out->failed || arena->failed ? DL_MHTML_NO_MEMORY : DL_MHTML_OK;
}
