#include "capture/warc_record.h"

#include <libdeflate.h>
#include <nettle/sha1.h>
#include <stdio.h>
#include <time.h>

/* A UUID made from a name, version 5 in form (RFC 9562). */
static void make_id(const dl_warc_form *form, dl_span block_digest, char id[DL_WARC_ID_BYTES]) {
    struct sha1_ctx context;
    uint8_t bytes[SHA1_DIGEST_SIZE];
    sha1_init(&context);
    dl_span named = dl_span_present(form->url) ? form->url : form->file_name;
    dl_span parts[] = {dl_span_from_string(form->type), named, form->date, block_digest};
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        if (parts[i].size) sha1_update(&context, parts[i].size, (const uint8_t *)parts[i].data);
        sha1_update(&context, 1, (const uint8_t *)"\n");
    }
    sha1_digest(&context, sizeof bytes, bytes);
    bytes[6] = (uint8_t)((bytes[6] & 0x0F) | 0x50);
    bytes[8] = (uint8_t)((bytes[8] & 0x3F) | 0x80);
    char *to = stpcpy(id, "urn:uuid:");
    for (size_t i = 0; i < 16; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10) *to++ = '-';
        *to++ = "0123456789abcdef"[bytes[i] >> 4];
        *to++ = "0123456789abcdef"[bytes[i] & 15];
    }
    *to = '\0';
}

dl_warc_seal dl_warc_form_seal(const dl_warc_form *form) {
    dl_warc_seal seal;
    const dl_span block[] = {form->head, form->body};
    dl_span digest = dl_digest_of_parts(block, DL_COUNT_OF(block), seal.block_digest);
    make_id(form, dl_span_sub(digest, strlen("sha1:"), digest.size), seal.id);
    return seal;
}

static void append_field(dl_buffer *out, const char *name, dl_span value) {
    if (value.size) dl_buffer_append_format(out, "%s: %.*s\r\n", name, DL_SPAN_ARG(value));
}

static void append_id(dl_buffer *out, const char *name, dl_span id) {
    if (id.size) dl_buffer_append_format(out, "%s: <%.*s>\r\n", name, DL_SPAN_ARG(id));
}

void dl_warc_form_append(const dl_warc_form *form, const dl_warc_seal *seal, dl_buffer *out) {
    dl_buffer_append(out, DL_SPAN("WARC/1.1\r\n"));
    append_field(out, "WARC-Type", dl_span_from_string(form->type));
    append_id(out, "WARC-Record-ID", dl_span_from_string(seal->id));
    append_field(out, "WARC-Target-URI", form->url);
    append_field(out, "WARC-Date", form->date);
    append_field(out, "WARC-Filename", form->file_name);
    append_id(out, "WARC-Concurrent-To", form->concurrent_to);
    append_field(out, "WARC-Profile", dl_span_from_string(form->profile));
    append_id(out, "WARC-Refers-To", form->refers_to);
    append_field(out, "WARC-Refers-To-Target-URI", form->refers_to_url);
    append_field(out, "WARC-Refers-To-Date", form->refers_to_date);
    append_field(out, "WARC-IP-Address", form->address);
    append_field(out, "WARC-Protocol", dl_span_from_string(form->protocol));
    append_field(out, "WARC-Truncated", dl_span_from_string(form->truncated));
    append_field(out, "WARC-Block-Digest", dl_span_of(seal->block_digest, DL_SHA1_TEXT_BYTES));
    append_field(out, "WARC-Payload-Digest", form->payload_digest);
    append_field(out, "Content-Type", dl_span_from_string(form->content_type));
    dl_buffer_append_format(out, "Content-Length: %zu\r\n\r\n", form->head.size + form->body.size);
    dl_buffer_append(out, form->head);
    dl_buffer_append(out, form->body);
    dl_buffer_append(out, DL_SPAN("\r\n\r\n"));
}

void dl_warc_pack(struct libdeflate_compressor *compressor, dl_span record, dl_buffer *out) {
    size_t room = libdeflate_gzip_compress_bound(compressor, record.size);
    if (!dl_buffer_reserve(out, room)) return;
    out->size += libdeflate_gzip_compress(compressor, record.data, record.size, out->data + out->size, room);
}

dl_span dl_warc_date_of_ms(int64_t ms, char date[DL_WARC_DATE_BYTES]) {
    static const int64_t end_of_9999_ms = INT64_C(253402300800000);
    struct tm utc;
    if (ms < 0 || ms >= end_of_9999_ms || !gmtime_r(&(time_t){ms / 1000}, &utc)) return DL_SPAN_NONE;
    size_t size = strftime(date, DL_WARC_DATE_BYTES, "%Y-%m-%dT%H:%M:%S", &utc);
    size += (size_t)snprintf(date + size, DL_WARC_DATE_BYTES - size, ".%03dZ", (int)(ms % 1000));
    return dl_span_of(date, size);
}
