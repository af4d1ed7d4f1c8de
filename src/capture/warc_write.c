#include "capture/warc_write.h"

#include <libdeflate.h>
#include <nettle/sha1.h>

enum { GZIP_LEVEL = 6, DIGEST_BASE32_BYTES = 32 };

struct dl_warc_writer {
    const dl_allocator *allocator;
    struct libdeflate_compressor *compressor; /* NULL: plain */
    dl_arena arena;
    dl_buffer head;   /* HTTP status line and headers */
    dl_buffer record; /* the whole, before it is packed */
    bool begun;
};

dl_warc_writer *dl_warc_writer_new(bool gzip, const dl_allocator *allocator) {
    dl_warc_writer *writer = dl_allocator_resize(allocator, NULL, sizeof *writer);
    if (!writer) return NULL;
    *writer = (dl_warc_writer){.allocator = allocator};
    dl_arena_init(&writer->arena, 0, allocator);
    dl_buffer_init(&writer->head, 0, allocator);
    dl_buffer_init(&writer->record, 0, allocator);
    if (!gzip) return writer;
    writer->compressor = libdeflate_alloc_compressor(GZIP_LEVEL);
    if (writer->compressor) return writer;
    dl_warc_writer_free(writer);
    return NULL;
}

void dl_warc_writer_free(dl_warc_writer *writer) {
    if (!writer) return;
    if (writer->compressor) libdeflate_free_compressor(writer->compressor);
    dl_arena_release(&writer->arena);
    dl_buffer_release(&writer->head);
    dl_buffer_release(&writer->record);
    dl_allocator_resize(writer->allocator, writer, 0);
}

/* --- records --- */

/* RFC 4648, as WARC files write their SHA-1 digests. */
static void base32(const uint8_t digest[SHA1_DIGEST_SIZE], char out[DIGEST_BASE32_BYTES + 1]) {
    uint64_t bits = 0;
    unsigned held = 0;
    for (size_t i = 0, to = 0; i < SHA1_DIGEST_SIZE; i++) {
        bits = bits << 8 | digest[i];
        for (held += 8; held >= 5; held -= 5)
            out[to++] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[bits >> (held - 5) & 31];
    }
    out[DIGEST_BASE32_BYTES] = '\0';
}

static void hash(struct sha1_ctx *context, dl_span span) {
    sha1_update(context, span.size, (const uint8_t *)span.data);
}

/* Digests of the payload and of the whole block, which starts with the head. */
typedef struct digests {
    char payload[DIGEST_BASE32_BYTES + 1];
    char block[DIGEST_BASE32_BYTES + 1];
} digests;

static digests digests_of(dl_span head, dl_span payload) {
    digests result;
    struct sha1_ctx context;
    uint8_t digest[SHA1_DIGEST_SIZE];
    sha1_init(&context);
    hash(&context, payload);
    sha1_digest(&context, sizeof digest, digest);
    base32(digest, result.payload);
    hash(&context, head);
    hash(&context, payload);
    sha1_digest(&context, sizeof digest, digest);
    base32(digest, result.block);
    return result;
}

/* A UUID made from a name, version 5 in form (RFC 9562). */
static void append_record_id(dl_buffer *out, const char *type, dl_span url, dl_span date,
                             const char *block_digest) {
    struct sha1_ctx context;
    uint8_t id[SHA1_DIGEST_SIZE];
    sha1_init(&context);
    dl_span parts[] = {dl_span_from_string(type), url, date, dl_span_from_string(block_digest)};
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        hash(&context, parts[i]);
        hash(&context, DL_SPAN("\n"));
    }
    sha1_digest(&context, sizeof id, id);
    id[6] = (uint8_t)((id[6] & 0x0F) | 0x50);
    id[8] = (uint8_t)((id[8] & 0x3F) | 0x80);
    dl_buffer_append(out, DL_SPAN("WARC-Record-ID: <urn:uuid:"));
    for (size_t i = 0; i < 16; i++) {
        dl_buffer_append_format(out, i == 4 || i == 6 || i == 8 || i == 10 ? "-%02x" : "%02x", id[i]);
    }
    dl_buffer_append(out, DL_SPAN(">\r\n"));
}

/* Appends `record` to `out`, unchanged or as a gzip member. */
static void put_record(dl_warc_writer *writer, dl_buffer *out) {
    const dl_buffer *record = &writer->record;
    if (!writer->compressor) {
        dl_buffer_append(out, dl_buffer_span(record));
        return;
    }
    size_t room = libdeflate_gzip_compress_bound(writer->compressor, record->size);
    if (!dl_buffer_reserve(out, room)) return;
    out->size +=
        libdeflate_gzip_compress(writer->compressor, record->data, record->size, out->data + out->size, room);
}

typedef struct parts {
    const char *type, *content_type;
    dl_span url, date, head, payload; /* a head is an HTTP response's; without one the payload is the block */
} parts;

static void write_record(dl_warc_writer *writer, const parts *p, dl_buffer *out) {
    dl_buffer *record = &writer->record;
    digests made = digests_of(p->head, p->payload);
    dl_buffer_clear(record);
    dl_buffer_append_format(record, "WARC/1.1\r\nWARC-Type: %s\r\n", p->type);
    append_record_id(record, p->type, p->url, p->date, made.block);
    if (p->url.size) dl_buffer_append_format(record, "WARC-Target-URI: %.*s\r\n", DL_SPAN_ARG(p->url));
    dl_buffer_append_format(record, "WARC-Date: %.*s\r\nWARC-Block-Digest: sha1:%s\r\n", DL_SPAN_ARG(p->date),
                            made.block);
    if (p->head.size) dl_buffer_append_format(record, "WARC-Payload-Digest: sha1:%s\r\n", made.payload);
    dl_buffer_append_format(record, "Content-Type: %s\r\nContent-Length: %zu\r\n\r\n", p->content_type,
                            p->head.size + p->payload.size);
    dl_buffer_append(record, p->head);
    dl_buffer_append(record, p->payload);
    dl_buffer_append(record, DL_SPAN("\r\n\r\n"));
    put_record(writer, out);
}

static void write_head(dl_buffer *head, const dl_capture *capture) {
    dl_span type = capture->media_type.size ? capture->media_type : DL_SPAN("text/html");
    dl_buffer_clear(head);
    dl_buffer_append_format(head, "HTTP/1.1 200 OK\r\nContent-Type: %.*s", DL_SPAN_ARG(type));
    if (capture->charset.size) dl_buffer_append_format(head, "; charset=%.*s", DL_SPAN_ARG(capture->charset));
    dl_buffer_append_format(head, "\r\nContent-Length: %zu\r\n\r\n", capture->bytes.size);
}

/* A header's value must not contain line ends. */
static bool fits_header(dl_span value) {
    for (size_t i = 0; i < value.size; i++) {
        if ((unsigned char)value.data[i] <= ' ' || value.data[i] == 0x7F) return false;
    }
    return true;
}

bool dl_warc_is_web_address(dl_span url) {
    static const dl_span schemes[] = {DL_SPAN_INIT("http://"), DL_SPAN_INIT("https://")};
    for (size_t i = 0; i < DL_COUNT_OF(schemes); i++) {
        if (dl_span_starts_with_nocase(url, schemes[i]))
            return url.size > schemes[i].size && fits_header(url);
    }
    return false;
}

dl_warc_written dl_warc_write_page(dl_warc_writer *writer, const dl_capture *capture, dl_buffer *out) {
    if (capture->kind != DL_CAPTURE_PAGE) return DL_WARC_NO_PAGE;
    if (!dl_warc_is_web_address(capture->url)) return DL_WARC_NO_URL;
    dl_arena_reset(&writer->arena);
    dl_span date = dl_warc_date(&writer->arena, capture->captured);
    if (!date.size) return DL_WARC_NO_DATE;
    size_t before = out->size;
    if (!writer->begun) {
        parts info = {.type = "warcinfo",
                      .content_type = "application/warc-fields",
                      .date = date,
                      .payload = DL_SPAN("software: dateline/" DATELINE_VERSION
                                         "\r\nformat: WARC File Format 1.1\r\n")};
        write_record(writer, &info, out);
    }
    write_head(&writer->head, capture);
    parts response = {.type = "response",
                      .content_type = "application/http; msgtype=response",
                      .url = capture->url,
                      .date = date,
                      .head = dl_buffer_span(&writer->head),
                      .payload = capture->bytes};
    write_record(writer, &response, out);
    if (out->failed || writer->head.failed || writer->record.failed || writer->arena.failed) {
        out->size = before;
        return DL_WARC_NO_SPACE;
    }
    writer->begun = true;
    return DL_WARC_WRITTEN;
}
