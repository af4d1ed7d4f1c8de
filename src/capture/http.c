#include "capture/http.h"

#include "capture/headers.h"
#include "capture/sniff.h"

enum { MAX_CODINGS = 4, MAX_UNSAID_CODINGS = 3, SURE_TEXT_BYTES = 64 };

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
            : dl_span_equal_nocase(name, DL_SPAN("content-length"))    ? &response->content_length
            : dl_span_equal_nocase(name, DL_SPAN("content-range"))     ? &response->content_range
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

/* A zlib stream's head (RFC 1950, 2.2), as servers write it: deflate with a window of 32 KiB or less. */
static bool is_zlib(dl_span body) {
    if (body.size < 2 || (body.data[0] & 0x0F) != 8 || (unsigned char)body.data[0] > 0x78) return false;
    return ((unsigned char)body.data[0] << 8 | (unsigned char)body.data[1]) % 31 == 0;
}

/* Whether the body is a page already, so that no coding is to be undone.  A short piece of packed data can
 * look like text. */
static bool is_plain(dl_span body) {
    dl_sniffed content = dl_sniff_content(body);
    return content == DL_SNIFFED_HTML || (content == DL_SNIFFED_TEXT && body.size >= SURE_TEXT_BYTES);
}

/* Whether the body begins as packed data that has a mark. */
static bool is_marked(dl_span body) {
    return dl_is_gzip(body) || dl_is_zstd(body);
}

/* The coding that the body begins as; `said` when it begins as nothing known. */
static content_coding coding_by_bytes(dl_span body, content_coding said) {
    if (dl_is_gzip(body)) return CODING_GZIP;
    if (dl_is_zstd(body) || dl_is_skippable_frame(body)) return CODING_ZSTD;
    if (said != CODING_BROTLI && is_zlib(body)) return CODING_DEFLATE;
    return said;
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

static dl_capture_error error_of(dl_unpacked result) {
    switch (result) {
    case DL_UNPACK_NO_MEMORY:
        return DL_CAPTURE_ERROR_NO_MEMORY;
    case DL_UNPACK_TOO_LARGE:
    case DL_UNPACK_WIDE_WINDOW:
        return DL_CAPTURE_ERROR_TOO_LARGE;
    case DL_UNPACK_NO_DICTIONARY:
        return DL_CAPTURE_ERROR_NO_DICTIONARY;
    case DL_UNPACKED:
    case DL_UNPACK_NEEDS_MORE:
    case DL_UNPACK_DAMAGED:
        break;
    }
    return DL_CAPTURE_ERROR_DAMAGED;
}

/* Whether something came out that can be in a page: what is no packed data at all can give some bytes before
 * that shows. */
static bool is_worth_having(const dl_buffer *out) {
    dl_span start = dl_buffer_span(out);
    dl_sniffed content = dl_sniff_content(start);
    return start.size && (content == DL_SNIFFED_HTML || content == DL_SNIFFED_TEXT || dl_is_gzip(start));
}

/* Decodes one coding.  Returns false if an error or truncation of the payload ends decoding. */
static bool undo(dl_http_payload *payload, content_coding said, const dl_http_room *room, dl_buffer *out) {
    dl_span body = payload->bytes;
    if (said == CODING_IDENTITY || body.size == 0) return true;
    content_coding coding = coding_by_bytes(body, said);
    bool marked = is_marked(body);
    if (!marked && is_plain(body)) return true;
    if (!marked && (said == CODING_GZIP || said == CODING_ZSTD) && dl_sniff_is_text(body)) return true;
    if (coding == CODING_UNKNOWN) {
        payload->error = DL_CAPTURE_ERROR_UNKNOWN_CODING;
        return false;
    }
    dl_unpacked result = unpack(room, coding, body, out);
    /* Brotli and raw deflate data have no mark: what is not what the header says may be either. */
    static const content_coding unmarked[] = {CODING_BROTLI, CODING_DEFLATE};
    for (size_t i = 0; i < DL_COUNT_OF(unmarked) && result == DL_UNPACK_DAMAGED && !is_worth_having(out);
         i++) {
        if (unmarked[i] != coding) result = unpack(room, unmarked[i], body, out);
    }
    bool padded = dl_buffer_reserve(out, DL_PAGE_PADDING);
    bool partly = (result == DL_UNPACK_NEEDS_MORE && is_worth_having(out)) ||
                  (result == DL_UNPACK_DAMAGED && is_plain(dl_buffer_span(out)));
    if (!padded) result = DL_UNPACK_NO_MEMORY;
    payload->bytes = dl_buffer_span(out);
    if (result == DL_UNPACKED) return true;
    if (padded && partly) {
        payload->truncated = true; /* the beginning of a page is useful, too */
        payload->truncated_by = "the body's content coding ends early";
    } else {
        payload->error = error_of(result);
    }
    return false;
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

/* Joins chunks; false without memory. */
static bool join(const dl_http_response *response, dl_buffer *out, dl_http_payload *payload) {
    dl_buffer_clear(out);
    if (!dl_buffer_reserve(out, response->body.size + DL_PAGE_PADDING)) {
        payload->error = DL_CAPTURE_ERROR_NO_MEMORY;
        return false;
    }
    size_t size = dl_http_join_chunks(response->body, out->data, &payload->truncated);
    if (size != SIZE_MAX) {
        out->size = size;
        payload->bytes = dl_buffer_span(out);
        if (payload->truncated) payload->truncated_by = "the body's last chunk is missing";
    }
    return true;
}

dl_span dl_http_entity(const dl_http_response *response, dl_buffer *joined) {
    dl_http_payload payload = {.bytes = response->body};
    bool well = !is_chunked(response->transfer_encoding) || join(response, joined, &payload);
    return well ? payload.bytes : DL_SPAN_NONE;
}

/* Whether less came than Content-Length says.  It counts the bytes as they came: where codings were undone
 * without a word, it says nothing of what is here. */
static bool falls_short(const dl_http_response *response, bool coded) {
    uint64_t length;
    return dl_span_to_uint(response->content_length, &length) && length > response->body.size &&
           (!response->content_encoding.size || coded);
}

dl_http_payload dl_http_decode(const dl_http_response *response, const dl_http_room *room) {
    dl_http_payload payload = {.bytes = response->body};
    size_t turn = 0;
    bool chunked = is_chunked(response->transfer_encoding);
    if (chunked && !join(response, room->buffers[turn++ % 2], &payload)) return payload;
    dl_http_payload cut = payload;
    payload.entity = payload.bytes;
    content_coding transfer[MAX_CODINGS], content[MAX_CODINGS];
    size_t transfers = list_codings(response->transfer_encoding, transfer);
    size_t contents = list_codings(response->content_encoding, content);
    payload.truncated = false;
    bool go_on = true;
    while (transfers && go_on) go_on = undo(&payload, transfer[--transfers], room, room->buffers[turn++ % 2]);
    while (contents && go_on) go_on = undo(&payload, content[--contents], room, room->buffers[turn++ % 2]);
    /* Some pages are compressed although no header says so, or more often than the headers say. */
    for (unsigned i = 0; go_on && i < MAX_UNSAID_CODINGS && is_marked(payload.bytes); i++) {
        go_on = undo(&payload, CODING_GZIP, room, room->buffers[turn++ % 2]);
    }
    bool coded = payload.bytes.data != payload.entity.data;
    if (chunked && turn > 2) payload.entity = DL_SPAN_NONE; /* its buffer was used again */
    if (!chunked && falls_short(response, coded)) {
        cut.truncated = true;
        cut.truncated_by = "the body is shorter than its Content-Length";
    }
    if (cut.truncated && !payload.truncated) payload.truncated_by = cut.truncated_by;
    payload.truncated |= cut.truncated;
    if (payload.error == DL_CAPTURE_ERROR_NONE && is_marked(payload.bytes))
        payload.error = DL_CAPTURE_ERROR_DAMAGED;
    if (payload.error == DL_CAPTURE_ERROR_NONE && payload.bytes.size > room->ceiling_bytes) {
        payload.error = DL_CAPTURE_ERROR_TOO_LARGE;
    }
    return payload;
}
