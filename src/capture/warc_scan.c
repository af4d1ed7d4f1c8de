#include "capture/warc_scan.h"

#include "capture/digest.h"
#include "capture/headers.h"
#include "capture/http.h"
#include "capture/index_line.h"
#include "capture/unpack.h"

enum { MAX_HEADER_BYTES = 256 << 10 };
static const size_t max_record_bytes = (size_t)1 << 30; /* unpacked: more is not taken for one of ours */

struct dl_warc_scanner {
    const dl_allocator *allocator;
    dl_unpacker *unpacker;
    dl_buffer unit; /* the record */
    dl_arena arena;
};

dl_warc_scanner *dl_warc_scan_new(const dl_allocator *allocator) {
    dl_warc_scanner *scanner = dl_allocator_resize(allocator, NULL, sizeof *scanner);
    if (!scanner) return NULL;
    *scanner = (dl_warc_scanner){.allocator = allocator, .unpacker = dl_unpacker_new(allocator)};
    dl_buffer_init(&scanner->unit, 0, allocator);
    dl_arena_init(&scanner->arena, 0, allocator);
    if (scanner->unpacker) return scanner;
    dl_warc_scan_free(scanner);
    return NULL;
}

void dl_warc_scan_free(dl_warc_scanner *scanner) {
    if (!scanner) return;
    dl_unpacker_free(scanner->unpacker);
    dl_buffer_release(&scanner->unit);
    dl_arena_release(&scanner->arena);
    dl_allocator_resize(scanner->allocator, scanner, 0);
}

dl_scan_result dl_warc_scan(dl_warc_scanner *scanner, dl_span packed, dl_scanned *scanned) {
    dl_buffer_clear(&scanner->unit);
    dl_arena_reset(&scanner->arena);
    dl_unpacked result =
        dl_unpack_gzip_member(scanner->unpacker, packed, max_record_bytes, &scanner->unit, &scanned->bytes);
    if (result == DL_UNPACK_NO_MEMORY) return DL_SCAN_NO_MEMORY;
    if (result == DL_UNPACK_NEEDS_MORE) return DL_SCAN_NEEDS_MORE;
    dl_span unit = dl_buffer_span(&scanner->unit);
    if (result != DL_UNPACKED || dl_warc_parse(unit, MAX_HEADER_BYTES, &scanner->arena, &scanned->record))
        return DL_SCAN_TORN;
    if (scanner->arena.failed) return DL_SCAN_NO_MEMORY;
    size_t have = unit.size - scanned->record.header_bytes, ends = strlen("\r\n\r\n");
    if (have < ends || scanned->record.content_length != have - ends) return DL_SCAN_TORN;
    scanned->block = dl_span_sub(unit, scanned->record.header_bytes, have - ends);
    return DL_SCAN_WHOLE;
}

bool dl_warc_scan_line(dl_warc_scanner *scanner, const dl_scanned *scanned, uint64_t offset,
                       dl_span file_name, dl_buffer *lines) {
    const dl_warc_record *record = &scanned->record;
    dl_http_response response = {.body = scanned->block};
    char digest[DL_SHA1_TEXT_BYTES];
    bool is_http = record->type == DL_WARC_RESPONSE || record->type == DL_WARC_REVISIT;
    if (is_http) dl_http_parse(scanned->block, MAX_HEADER_BYTES, &scanner->arena, &response);
    dl_capture capture = {.kind = DL_CAPTURE_RECORD,
                          .record_type = record->type_name,
                          .url = record->target_uri,
                          .captured = record->date,
                          .digest = record->payload_digest,
                          .http_status = response.status,
                          .offset = offset,
                          .record_bytes = scanned->bytes};
    dl_span type = is_http ? response.content_type : record->content_type;
    capture.media_type = dl_media_type(&scanner->arena, type, &capture.charset);
    if (!dl_span_present(capture.digest) && record->type != DL_WARC_REVISIT)
        capture.digest = dl_digest_of(response.body, digest);
    return dl_index_line(&capture, file_name, &scanner->arena, lines) != DL_INDEX_NO_MEMORY;
}
