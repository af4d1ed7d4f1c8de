#include "capture/warc_exchange.h"

#include "capture/headers.h"
#include "capture/http.h"
#include "capture/warc_write.h"

enum { NOT_MODIFIED = 304 };
enum { MAX_HEAD_BYTES = 256 << 10 }; /* what readers take by default: see dl_capture_limits */

/* --- the exchange --- */

/* A value that a record's header may have: present, and without spaces and control characters. */
static bool fits(dl_span value) {
    for (size_t i = 0; i < value.size; i++) {
        if ((unsigned char)value.data[i] <= ' ' || value.data[i] == 0x7F) return false;
    }
    return value.size > 0;
}

static bool fits_if_any(dl_span value) {
    return !value.size || fits(value);
}

static bool is_json_object(dl_span json) {
    json = dl_span_trim(json);
    return json.size >= 2 && json.data[0] == '{' && json.data[json.size - 1] == '}';
}

static bool is_revisit(const dl_kept_exchange *exchange) {
    return exchange->revisited.record_id.size > 0;
}

static const char *find_fault(const dl_kept_exchange *exchange) {
    const dl_revisited *of = &exchange->revisited;
    if (!dl_warc_is_web_address(exchange->url)) return "is not an http or https URL without spaces";
    if (exchange->metadata_json.size && !is_json_object(exchange->metadata_json))
        return "has metadata that are not a JSON object";
    if (is_revisit(exchange) && (!fits(of->record_id) || !fits(of->url) || !fits(of->date)))
        return "is a revisit of a record without ID, URL or date";
    if (!fits_if_any(of->payload_digest) || of->payload_digest.size > DL_SHA1_TEXT_BYTES)
        return "is a revisit of a record with another digest than SHA-1";
    if (!fits_if_any(exchange->address) || !fits_if_any(dl_span_from_string(exchange->protocol)) ||
        !fits_if_any(dl_span_from_string(exchange->truncated)))
        return "has an address, a protocol or a reason of truncation with spaces";
    return NULL;
}

/* The head of the response as it is kept.  HTTP/2 and later have no status line: the one in the head was made
 * up, and many readers know only those of HTTP/1. */
static void append_head(dl_span head, dl_buffer *out) {
    dl_span rest = head, line, version;
    if (dl_span_starts_with_nocase(head, DL_SPAN("HTTP/1."))) {
        dl_buffer_append(out, head);
        return;
    }
    dl_next_line(&rest, &line);
    dl_span_next_word(&line, &version);
    dl_span status = dl_span_trim(line);
    bool has_reason = dl_span_find_byte(status, ' ', 0) != SIZE_MAX;
    dl_buffer_append_format(out, "HTTP/1.1 %.*s%s\r\n", DL_SPAN_ARG(status), has_reason ? "" : " ");
    dl_buffer_append(out, rest);
}

/* --- its records --- */

typedef struct forming {
    const dl_kept_exchange *exchange;
    struct libdeflate_compressor *compressor;
    dl_buffer *room, *packed;
    dl_span date;
} forming;

/* Appends a record, packed; how many bytes that gave. */
static size_t put(const forming *f, const dl_warc_form *form, const dl_warc_seal *seal) {
    size_t before = f->packed->size;
    dl_buffer_clear(f->room);
    dl_warc_form_append(form, seal, f->room);
    dl_warc_pack(f->compressor, dl_buffer_span(f->room), f->packed);
    if (f->room->failed) f->packed->failed = true;
    return f->packed->size - before;
}

static size_t put_metadata(const forming *f, dl_span record_id, dl_arena *arena) {
    const dl_span url[] = {DL_SPAN("urn:dateline:entry:"), f->exchange->url};
    if (!f->exchange->metadata_json.size) return 0;
    dl_warc_form form = {.type = "metadata",
                         .content_type = "application/json",
                         .url = dl_arena_join(arena, url, DL_COUNT_OF(url), DL_SPAN("")),
                         .date = f->date,
                         .concurrent_to = record_id,
                         .body = f->exchange->metadata_json};
    dl_warc_seal seal = dl_warc_form_seal(&form);
    return put(f, &form, &seal);
}

/* The head of the request as it is kept: its first line, too, was made up for HTTP/2 and later. */
static dl_span request_as_kept(dl_span request, dl_arena *arena) {
    size_t end = dl_span_find(request, DL_SPAN("\r\n"), 0);
    dl_span line = dl_span_sub(request, 0, end);
    size_t version = dl_span_find_last_byte(line, ' ');
    if (end == SIZE_MAX || version == SIZE_MAX) return request;
    if (dl_span_starts_with_nocase(dl_span_sub(line, version + 1, SIZE_MAX), DL_SPAN("HTTP/1.")))
        return request;
    const dl_span parts[] = {dl_span_sub(line, 0, version), DL_SPAN(" HTTP/1.1"),
                             dl_span_sub(request, end, SIZE_MAX)};
    return dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

static size_t put_request(const forming *f, dl_span record_id, dl_arena *arena) {
    if (!f->exchange->request.size) return 0;
    dl_warc_form form = {.type = "request",
                         .content_type = "application/http; msgtype=request",
                         .url = f->exchange->url,
                         .date = f->date,
                         .concurrent_to = record_id,
                         .address = f->exchange->address,
                         .protocol = f->exchange->protocol,
                         .body = request_as_kept(f->exchange->request, arena)};
    dl_warc_seal seal = dl_warc_form_seal(&form);
    return put(f, &form, &seal);
}

/* The response, or the revisit in its place. */
static dl_warc_form main_form(const forming *f, unsigned status, dl_span head, dl_span payload_digest) {
    const dl_kept_exchange *exchange = f->exchange;
    dl_warc_form form = {.type = "response",
                         .content_type = "application/http; msgtype=response",
                         .url = exchange->url,
                         .date = f->date,
                         .address = exchange->address,
                         .protocol = exchange->protocol,
                         .payload_digest = payload_digest,
                         .head = head};
    if (!is_revisit(exchange)) {
        form.truncated = exchange->truncated;
        form.body = exchange->body;
        return form;
    }
    form.type = "revisit";
    form.profile = status == NOT_MODIFIED ? DL_WARC_PROFILE_NOT_MODIFIED : DL_WARC_PROFILE_IDENTICAL;
    form.refers_to = exchange->revisited.record_id;
    form.refers_to_url = exchange->revisited.url;
    form.refers_to_date = exchange->revisited.date;
    return form;
}

/* That of a revisit is that of the record that has the body; a 304 has none of its own to say. */
static dl_span payload_digest_of(const dl_kept_exchange *exchange, unsigned status,
                                 char text[DL_SHA1_TEXT_BYTES]) {
    if (is_revisit(exchange) && exchange->revisited.payload_digest.size)
        return exchange->revisited.payload_digest;
    if (is_revisit(exchange) && status == NOT_MODIFIED) return DL_SPAN_NONE;
    return dl_digest_of(exchange->body, text);
}

static void form_records(const forming *f, unsigned status, dl_span head, dl_arena *arena,
                         dl_exchange_records *records) {
    char text[DL_SHA1_TEXT_BYTES];
    dl_span digest = payload_digest_of(f->exchange, status, text);
    dl_warc_form form = main_form(f, status, head, digest);
    dl_warc_seal seal = dl_warc_form_seal(&form);
    memcpy(records->record_id, seal.id, sizeof records->record_id);
    if (digest.size) memcpy(records->payload_digest, digest.data, digest.size);
    dl_span id = dl_span_from_string(records->record_id);
    records->metadata_bytes = put_metadata(f, id, arena);
    records->main_bytes = put(f, &form, &seal);
    records->request_bytes = put_request(f, id, arena);
}

const char *dl_warc_form_exchange(const dl_kept_exchange *exchange, struct libdeflate_compressor *compressor,
                                  dl_buffer *room, dl_buffer *packed, dl_exchange_records *records) {
    dl_http_response response;
    dl_arena arena;
    dl_buffer head;
    *records = (dl_exchange_records){.metadata_bytes = 0};
    const char *fault = find_fault(exchange);
    if (fault) return fault;
    dl_span date = dl_warc_date_of_ms(exchange->date_ms, records->date);
    if (!date.size) return "has a date that is not between 1970 and 9999";
    dl_arena_init(&arena, 0, packed->allocator);
    dl_buffer_init(&head, 0, packed->allocator);
    if (dl_http_parse(exchange->head, MAX_HEAD_BYTES, &arena, &response) && !response.body.size) {
        forming f = {exchange, compressor, room, packed, date};
        append_head(exchange->head, &head);
        form_records(&f, response.status, dl_buffer_span(&head), &arena, records);
        if (head.failed || arena.failed) packed->failed = true;
    } else {
        fault = "has no head of an HTTP response of at most 256 KiB";
    }
    dl_buffer_release(&head);
    dl_arena_release(&arena);
    return fault;
}

/* --- entities --- */

dl_span dl_warc_entity(dl_span head, dl_span body, dl_buffer *joined) {
    dl_http_response response;
    dl_arena arena;
    dl_arena_init(&arena, 0, joined->allocator);
    if (dl_http_parse(head, head.size, &arena, &response)) {
        response.body = body;
        body = dl_http_entity(&response, joined);
    }
    bool well = !arena.failed;
    dl_arena_release(&arena);
    return well ? body : DL_SPAN_NONE;
}

dl_span dl_warc_entity_digest(dl_span head, dl_span body, char text[DL_SHA1_TEXT_BYTES]) {
    dl_buffer joined;
    dl_buffer_init(&joined, 0, NULL);
    dl_span entity = dl_warc_entity(head, body.data ? body : DL_SPAN(""), &joined);
    dl_span digest = entity.data ? dl_digest_of(entity, text) : DL_SPAN_NONE;
    dl_buffer_release(&joined);
    return digest;
}
