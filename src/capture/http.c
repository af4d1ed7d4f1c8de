#include "capture/http.h"

#include "capture/headers.h"

enum { MAX_CODINGS = 4 };

/* "HTTP/1.1 200 OK"; some captures have "HTTP/2 200" or omit the reason. */
static bool parse_status_line(dl_span line, unsigned *status) {
    dl_span word;
    uint64_t code;
    if (!dl_span_starts_with_nocase(line, DL_SPAN("HTTP/"))) return false;
    dl_span_next_word(&line, &word);
    if (!dl_span_next_word(&line, &word) || !dl_span_to_uint(word, &code) || code > 999) return false;
    *status = (unsigned)code;
    return true;
}

bool dl_http_parse(dl_span message, size_t max_header_bytes, dl_arena *arena, dl_http_response *response) {
    *response = (dl_http_response){.status = 0};
    dl_span head = dl_span_sub(message, 0, max_header_bytes), line, name, value;
    size_t end = dl_headers_end(head);
    if (end == SIZE_MAX) return false;
    head = dl_span_sub(head, 0, end);
    if (!dl_next_line(&head, &line) || !parse_status_line(line, &response->status)) return false;
    while (dl_next_header(&head, &name, &value)) {
        dl_span *kept =
            dl_span_equal_nocase(name, DL_SPAN("content-type"))        ? &response->content_type
            : dl_span_equal_nocase(name, DL_SPAN("content-encoding"))  ? &response->content_encoding
            : dl_span_equal_nocase(name, DL_SPAN("transfer-encoding")) ? &response->transfer_encoding
            : dl_span_equal_nocase(name, DL_SPAN("content-language"))  ? &response->content_language
            : dl_span_equal_nocase(name, DL_SPAN("last-modified"))     ? &response->last_modified
                                                                       : NULL;
        if (kept && !dl_span_present(*kept)) *kept = dl_unfold_header(arena, value);
    }
    response->body = dl_span_sub(message, end, message.size);
    return true;
}

/* A chunk's size line (RFC 9112, 7.1): hexadecimal digits, then perhaps extensions.  The end of the line goes
 * to
 * `*after`. */
static bool read_chunk_size(dl_span body, size_t at, uint64_t *size, size_t *after) {
    size_t start = at;
    *size = 0;
    while (at < body.size && dl_ascii_hex_digit(body.data[at]) >= 0 && at - start < 15) {
        *size = *size << 4 | (unsigned)dl_ascii_hex_digit(body.data[at]);
        at++;
    }
    if (at == start) return false;
    char next = at < body.size ? body.data[at] : '\0';
    if (next != '\r' && next != '\n' && next != ';' && next != ' ' && next != '\t') return false;
    size_t end = dl_span_find_byte(dl_span_sub(body, 0, at + 4096), '\n', at);
    if (end == SIZE_MAX) return false;
    *after = end + 1;
    return true;
}

size_t dl_http_join_chunks(dl_span body, char *out, bool *truncated) {
    size_t at = 0, written = 0, data = 0;
    uint64_t size;
    *truncated = false;
    if (!read_chunk_size(body, 0, &size, &data)) return SIZE_MAX;
    while (read_chunk_size(body, at, &size, &data)) {
        if (size == 0) return written;
        size_t have = body.size - data;
        size_t take = size < have ? (size_t)size : have;
        memmove(out + written, body.data + data, take);
        written += take;
        at = data + take;
        if (at < body.size && body.data[at] == '\r') at++;
        if (at < body.size && body.data[at] == '\n') at++;
    }
    *truncated = true;
    return written;
}

typedef enum content_coding {
    CODING_IDENTITY,
    CODING_GZIP,
    CODING_DEFLATE,
    CODING_BROTLI,
    CODING_ZSTD,
    CODING_UNKNOWN
} content_coding;

static content_coding coding_of(dl_span name) {
    static const struct {
        const char *name;
        content_coding coding;
    } names[] = {{"gzip", CODING_GZIP},         {"x-gzip", CODING_GZIP}, {"deflate", CODING_DEFLATE},
                 {"br", CODING_BROTLI},         {"zstd", CODING_ZSTD},   {"identity", CODING_IDENTITY},
                 {"none", CODING_IDENTITY},     {"", CODING_IDENTITY},   {"chunked", CODING_IDENTITY},
                 {"utf-8", CODING_IDENTITY}, /* servers that take it for the charset */
                 {"text/html", CODING_IDENTITY}};
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (dl_span_equal_nocase(name, dl_span_from_string(names[i].name))) return names[i].coding;
    }
    return CODING_UNKNOWN;
}

/* Whether the body starts with plain markup, so that it cannot be encoded. */
static bool is_plain(dl_span body, content_coding coding) {
    if (coding == CODING_GZIP) return !dl_is_gzip(body);
    if (coding == CODING_ZSTD) return !dl_is_zstd(body) && !dl_is_zstd_dictionary(body);
    dl_span start = dl_span_trim(dl_span_sub(body, 0, 256));
    return dl_span_starts_with(start, DL_SPAN("<!")) || dl_span_starts_with_nocase(start, DL_SPAN("<html")) ||
           dl_span_starts_with(start, DL_SPAN("<?xml"));
}

static dl_unpacked unpack(const dl_http_room *room, content_coding coding, dl_span body, dl_buffer *out) {
    dl_buffer_clear(out);
    switch (coding) {
    case CODING_GZIP:
        return dl_unpack_gzip(room->unpacker, body, room->ceiling_bytes, out);
    case CODING_DEFLATE:
        return dl_unpack_deflate(room->unpacker, body, room->ceiling_bytes, out);
    case CODING_BROTLI:
        return dl_unpack_brotli(room->unpacker, body, room->ceiling_bytes, out);
    case CODING_ZSTD:
        return dl_unpack_zstd(room->unpacker, body, room->ceiling_bytes, out);
    case CODING_IDENTITY:
    case CODING_UNKNOWN:
        break;
    }
    return DL_UNPACK_DAMAGED;
}

/* Decodes one coding.  Returns false if an error or truncation of the payload ends decoding. */
static bool undo(dl_http_payload *payload, content_coding coding, const dl_http_room *room, dl_buffer *out) {
    if (coding == CODING_IDENTITY || payload->bytes.size == 0 || is_plain(payload->bytes, coding))
        return true;
    if (coding == CODING_UNKNOWN) {
        payload->error = DL_CAPTURE_ERROR_UNKNOWN_CODING;
        return false;
    }
    dl_unpacked result = unpack(room, coding, payload->bytes, out);
    bool padded = dl_buffer_reserve(out, DL_PAGE_PADDING);
    payload->bytes = dl_buffer_span(out);
    if (!padded || result == DL_UNPACK_NO_MEMORY) {
        payload->error = DL_CAPTURE_ERROR_NO_MEMORY;
    } else if (result == DL_UNPACK_TOO_LARGE) {
        payload->error = DL_CAPTURE_ERROR_TOO_LARGE;
    } else if (result != DL_UNPACKED && out->size == 0) {
        payload->error = DL_CAPTURE_ERROR_DAMAGED;
    } else if (result != DL_UNPACKED) {
        payload->truncated = true; /* the beginning of a page is useful, too */
    }
    return payload->error == DL_CAPTURE_ERROR_NONE && !payload->truncated;
}

static bool is_chunked(dl_span transfer_encoding) {
    return dl_span_contains_nocase(transfer_encoding, DL_SPAN("chunked"));
}

/* Codings in the order in which they were applied; the last one is decoded first. */
static size_t list_codings(dl_span header, content_coding codings[MAX_CODINGS]) {
    dl_span rest = header, part;
    size_t count = 0;
    while (dl_span_split(&rest, ',', &part)) {
        content_coding found = coding_of(dl_span_trim(part));
        if (found == CODING_IDENTITY) continue;
        codings[count] = count < MAX_CODINGS - 1 ? found : CODING_UNKNOWN;
        if (++count == MAX_CODINGS) break;
    }
    return count;
}

dl_http_payload dl_http_decode(const dl_http_response *response, const dl_http_room *room) {
    dl_http_payload payload = {.bytes = response->body};
    size_t turn = 0;
    if (is_chunked(response->transfer_encoding)) {
        dl_buffer *out = room->buffers[turn++ % 2];
        dl_buffer_clear(out);
        if (!dl_buffer_reserve(out, response->body.size + DL_PAGE_PADDING)) {
            payload.error = DL_CAPTURE_ERROR_NO_MEMORY;
            return payload;
        }
        size_t size = dl_http_join_chunks(response->body, out->data, &payload.truncated);
        if (size != SIZE_MAX) {
            out->size = size;
            payload.bytes = dl_buffer_span(out);
        }
    }
    bool cut = payload.truncated;
    content_coding transfer[MAX_CODINGS], content[MAX_CODINGS];
    size_t transfers = list_codings(response->transfer_encoding, transfer);
    size_t contents = list_codings(response->content_encoding, content);
    payload.truncated = false;
    bool go_on = true;
    while (transfers && go_on) go_on = undo(&payload, transfer[--transfers], room, room->buffers[turn++ % 2]);
    while (contents && go_on) go_on = undo(&payload, content[--contents], room, room->buffers[turn++ % 2]);
    /* Some pages are compressed although no header says so, or once more than the headers say. */
    if (go_on && dl_is_gzip(payload.bytes) &&
        dl_span_contains_nocase(response->content_type, DL_SPAN("html")))
        undo(&payload, CODING_GZIP, room, room->buffers[turn++ % 2]);
    payload.truncated |= cut;
    if (payload.error == DL_CAPTURE_ERROR_NONE && payload.bytes.size > room->ceiling_bytes) {
        payload.error = DL_CAPTURE_ERROR_TOO_LARGE;
    }
    return payload;
}
