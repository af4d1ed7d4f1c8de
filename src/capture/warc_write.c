#include "capture/warc_write.h"

#include "capture/warc_record.h"

#include <libdeflate.h>

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
    writer->compressor = libdeflate_alloc_compressor(DL_WARC_GZIP_LEVEL);
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

/* Appends the record to `out`, as it is or as a gzip member. */
static void write_record(dl_warc_writer *writer, const dl_warc_form *form, dl_buffer *out) {
    dl_warc_seal seal = dl_warc_form_seal(form);
    if (!writer->compressor) {
        dl_warc_form_append(form, &seal, out);
        return;
    }
    dl_buffer_clear(&writer->record);
    dl_warc_form_append(form, &seal, &writer->record);
    dl_warc_pack(writer->compressor, dl_buffer_span(&writer->record), out);
    if (writer->record.failed) out->failed = true;
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
        dl_warc_form info = {.type = "warcinfo",
                             .content_type = "application/warc-fields",
                             .date = date,
                             .body = DL_SPAN(DL_WARC_INFO)};
        write_record(writer, &info, out);
    }
    write_head(&writer->head, capture);
    char digest[DL_SHA1_TEXT_BYTES];
    dl_warc_form response = {.type = "response",
                             .content_type = "application/http; msgtype=response",
                             .url = capture->url,
                             .date = date,
                             .payload_digest = dl_digest_of(capture->bytes, digest),
                             .head = dl_buffer_span(&writer->head),
                             .body = capture->bytes};
    write_record(writer, &response, out);
    if (out->failed || writer->head.failed || writer->arena.failed) {
        out->size = before;
        return DL_WARC_NO_SPACE;
    }
    writer->begun = true;
    return DL_WARC_WRITTEN;
}
