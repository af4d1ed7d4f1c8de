/* From packets to captures: decompresses, finds the records, and extracts the page from each. */
#include "capture/headers.h"
#include "capture/http.h"
#include "capture/packet.h"
#include "capture/sniff.h"
#include "capture/units.h"
#include "capture/warc.h"

struct dl_opener {
    const dl_allocator *allocator;
    dl_capture_limits limits;
    dl_unpacker *unpacker;
    dl_arena arena;    /* text of the present capture */
    dl_buffer unit;    /* the gzip member, zstd frame or packed file that is being read */
    dl_buffer body[2]; /* for the codings of HTTP bodies */
    const dl_packet *packet;
    size_t at;            /* in the packet: what was not looked at yet starts here */
    dl_span records;      /* in `unit`: the rest of its records, or of its dumps */
    uint64_t unit_offset; /* where that unit starts in the file */
    bool in_unit;
    size_t wasted_bytes; /* unpacked from units that turned out damaged or too large */
    bool error_given;    /* the packet's own */
    dl_leftover leftover;
};

dl_opener *dl_opener_new(const dl_capture_limits *limits, const dl_allocator *allocator) {
    dl_opener *opener = dl_allocator_resize(allocator, NULL, sizeof *opener);
    if (!opener) return NULL;
    *opener = (dl_opener){.allocator = allocator, .limits = dl_capture_limits_of(limits)};
    dl_arena_init(&opener->arena, 0, allocator);
    dl_buffer_init(&opener->unit, 0, allocator);
    dl_buffer_init(&opener->body[0], 0, allocator);
    dl_buffer_init(&opener->body[1], 0, allocator);
    opener->unpacker = dl_unpacker_new(allocator);
    if (!opener->unpacker) {
        dl_opener_free(opener);
        return NULL;
    }
    return opener;
}

void dl_opener_free(dl_opener *opener) {
    if (!opener) return;
    dl_unpacker_free(opener->unpacker);
    dl_arena_release(&opener->arena);
    dl_buffer_release(&opener->unit);
    dl_buffer_release(&opener->body[0]);
    dl_buffer_release(&opener->body[1]);
    dl_allocator_resize(opener->allocator, opener, 0);
}

/* --- capture by capture --- */

/* The result of looking at one unit of input. */
typedef enum step {
    STEP_CAPTURE, /* a capture came out */
    STEP_ON,      /* nothing for the caller: continue with what follows */
    STEP_END,     /* nothing more in the packet */
} step;

static void start_capture(const dl_opener *opener, dl_capture *capture) {
    const dl_file *file = opener->packet->file;
    *capture = (dl_capture){
        .kind = DL_CAPTURE_PAGE, .path = file->path, .url = file->url, .captured = file->captured};
}

static step give_error(dl_capture *capture, dl_capture_error error, dl_span message) {
    capture->kind = DL_CAPTURE_ERROR;
    capture->bytes = DL_SPAN_NONE;
    capture->error = message.data ? error : DL_CAPTURE_ERROR_NO_MEMORY;
    capture->message = message.data ? message : DL_SPAN("out of memory");
    return STEP_CAPTURE;
}

#define FAIL(opener, capture, error, ...)                                                                    \
    give_error((capture), DL_CAPTURE_ERROR_##error, dl_arena_format(&(opener)->arena, __VA_ARGS__))

typedef unsigned long long ull; /* what printf knows */

static step give_too_large(dl_opener *opener, dl_capture *capture) {
    return FAIL(opener, capture, TOO_LARGE, "the page is larger than the limit of %zu bytes",
                opener->limits.max_page_bytes);
}

/* Why a whole file or a member could not be decompressed. */
static step give_unpack_error(dl_opener *opener, dl_capture *capture, dl_unpacked result, const char *what) {
    size_t size = opener->unit.size;
    switch (result) {
    case DL_UNPACK_NEEDS_MORE:
        return FAIL(opener, capture, TRUNCATED, "the %s is truncated: it ends after %zu decompressed bytes",
                    what, size);
    case DL_UNPACK_TOO_LARGE:
        return give_too_large(opener, capture);
    case DL_UNPACK_NO_MEMORY:
        return FAIL(opener, capture, NO_MEMORY, "out of memory while decompressing the %s", what);
    case DL_UNPACKED:
    case DL_UNPACK_DAMAGED:
        break;
    }
    return FAIL(opener, capture, DAMAGED, "the %s is damaged after %zu decompressed bytes", what, size);
}

/* --- the page in a record --- */

static bool is_web_address(dl_span url) {
    return dl_span_starts_with_nocase(url, DL_SPAN("http://")) ||
           dl_span_starts_with_nocase(url, DL_SPAN("https://"));
}

static bool is_html_type(dl_span media_type) {
    return dl_span_equal(media_type, DL_SPAN("text/html")) ||
           dl_span_equal(media_type, DL_SPAN("application/xhtml+xml"));
}

/* As far as the record's own headers show. */
static bool may_hold_page(const dl_warc_record *record) {
    if (!is_web_address(record->target_uri)) return false;
    if (record->type == DL_WARC_RESPONSE) {
        return !record->content_type.size || dl_span_contains_nocase(record->content_type, DL_SPAN("http"));
    }
    return record->type == DL_WARC_RESOURCE && dl_span_contains_nocase(record->content_type, DL_SPAN("html"));
}

static void describe(dl_capture *capture, const dl_warc_record *record, uint64_t offset) {
    capture->offset = offset;
    capture->has_offset = true;
    capture->record_id = record->record_id;
    capture->url = record->target_uri;
    capture->captured = record->date;
    capture->digest = record->payload_digest;
    capture->truncated = record->truncated;
}

/* Decides whether the decoded payload is a page. */
static step give_page(dl_capture *capture, dl_span payload) {
    if (!payload.size) return STEP_ON;
    dl_sniffed content = dl_sniff_content(payload);
    bool declared = is_html_type(capture->media_type);
    if (content == DL_SNIFFED_BINARY || content == DL_SNIFFED_WARC) return STEP_ON;
    if (content != DL_SNIFFED_HTML && !declared) return STEP_ON;
    capture->bytes = payload;
    return STEP_CAPTURE;
}

static step open_response(dl_opener *opener, dl_capture *capture, dl_span block) {
    dl_http_response response;
    if (!dl_http_parse(block, opener->limits.max_header_bytes, &opener->arena, &response)) {
        return FAIL(opener, capture, BAD_HTTP, "the record at offset %llu has no readable HTTP response",
                    (ull)capture->offset);
    }
    if (response.status < 200 || response.status > 299) return STEP_ON;
    capture->media_type = dl_media_type(&opener->arena, response.content_type, &capture->charset);
    capture->content_language = response.content_language;
    capture->last_modified = response.last_modified;
    if (capture->media_type.size && !is_html_type(capture->media_type)) return STEP_ON;
    dl_http_room room = {
        opener->unpacker, {&opener->body[0], &opener->body[1]}, opener->limits.max_page_bytes};
    dl_http_payload payload = dl_http_decode(&response, &room);
    capture->truncated |= payload.truncated;
    switch (payload.error) {
    case DL_CAPTURE_ERROR_NONE:
        return give_page(capture, payload.bytes);
    case DL_CAPTURE_ERROR_TOO_LARGE:
        return give_too_large(opener, capture);
    case DL_CAPTURE_ERROR_UNKNOWN_CODING: {
        dl_span coding = dl_span_sub(response.content_encoding, 0, 40);
        return FAIL(opener, capture, UNKNOWN_CODING,
                    "the page at offset %llu has an unknown content coding, \"%.*s\"", (ull)capture->offset,
                    DL_SPAN_ARG(coding));
    }
    case DL_CAPTURE_ERROR_NO_MEMORY:
        return FAIL(opener, capture, NO_MEMORY, "out of memory while decoding the page");
    default:
        break;
    }
    return FAIL(opener, capture, DAMAGED, "the HTTP response at offset %llu cannot be decompressed",
                (ull)capture->offset);
}

static step open_record(dl_opener *opener, dl_capture *capture, const dl_warc_record *record, dl_span block,
                        uint64_t offset) {
    if (!may_hold_page(record)) return STEP_ON;
    describe(capture, record, offset);
    if (record->type == DL_WARC_RESPONSE) return open_response(opener, capture, block);
    capture->media_type = dl_media_type(&opener->arena, record->content_type, &capture->charset);
    if (block.size > opener->limits.max_page_bytes) return give_too_large(opener, capture);
    return give_page(capture, block);
}

/* --- records --- */

static size_t skip_line_ends(dl_span bytes, size_t at) {
    while (at < bytes.size && (bytes.data[at] == '\r' || bytes.data[at] == '\n')) at++;
    return at;
}

/* The start of the first record in [from, end) with readable headers; SIZE_MAX if there is none. */
static size_t find_readable_record(dl_opener *opener, dl_span bytes, size_t from, size_t end) {
    for (size_t at = dl_warc_find(bytes, from); at < end; at = dl_warc_find(bytes, at + 1)) {
        dl_warc_record record;
        dl_warc_result result = dl_warc_parse(dl_span_sub(bytes, at, bytes.size),
                                              opener->limits.max_header_bytes, &opener->arena, &record);
        if (result == DL_WARC_OK || result == DL_WARC_NEEDS_MORE) return at;
    }
    return SIZE_MAX;
}

/* The start of the next record, if the declared length of the record at the front is too large: the next one
 * starts within its block, and at the end of the block neither does a record start nor do the bytes end.
 * SIZE_MAX if the length seems right. */
static size_t find_overrun(dl_opener *opener, dl_span bytes, const dl_warc_record *record) {
    size_t end = bytes.size;
    if (record->content_length <= bytes.size - record->header_bytes) {
        end = record->header_bytes + (size_t)record->content_length;
        if (dl_warc_may_end(bytes, end)) return SIZE_MAX;
    }
    return find_readable_record(opener, bytes, record->header_bytes, end);
}

static step give_overrun(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                         uint64_t offset, size_t next) {
    describe(capture, record, offset);
    return FAIL(opener, capture, BAD_RECORD,
                "the record at offset %llu has a Content-Length of %llu, which reaches into the next record; "
                "reading continued %zu bytes later",
                (ull)offset, (ull)record->content_length, next);
}

/* The next record of the unit, which was decompressed as far as `records` reaches. */
static step next_unit_record(dl_opener *opener, dl_capture *capture) {
    dl_span *records = &opener->records;
    *records = dl_span_sub(*records, skip_line_ends(*records, 0), records->size);
    if (!records->size) {
        opener->in_unit = false;
        return STEP_ON;
    }
    dl_warc_record record;
    dl_warc_result result = dl_warc_parse(*records, opener->limits.max_header_bytes, &opener->arena, &record);
    size_t have = records->size - record.header_bytes;
    dl_span block = dl_span_sub(*records, record.header_bytes, records->size);
    capture->offset = opener->unit_offset;
    capture->has_offset = true;
    size_t overrun = result == DL_WARC_OK ? find_overrun(opener, *records, &record) : SIZE_MAX;
    if (overrun != SIZE_MAX) {
        *records = dl_span_sub(*records, overrun, records->size);
        return give_overrun(opener, capture, &record, opener->unit_offset, overrun);
    }
    if (result == DL_WARC_OK && record.content_length <= have) {
        block.size = (size_t)record.content_length;
        *records = dl_span_sub(*records, record.header_bytes + block.size, records->size);
        return open_record(opener, capture, &record, block, opener->unit_offset);
    }
    *records = DL_SPAN_NONE;
    if (result == DL_WARC_OK) {
        describe(capture, &record, opener->unit_offset);
        if (opener->unit.size >= dl_record_ceiling(&opener->limits)) {
            return may_hold_page(&record) ? give_too_large(opener, capture) : STEP_ON;
        }
        return FAIL(opener, capture, TRUNCATED,
                    "the record at offset %llu is truncated: it has %zu bytes, but its headers say %llu",
                    (ull)opener->unit_offset, have, (ull)record.content_length);
    }
    return FAIL(opener, capture, BAD_RECORD, "the compressed data at offset %llu is not a WARC record",
                (ull)opener->unit_offset);
}

static dl_unpacked unpack_unit(dl_opener *opener, dl_span packed, size_t *used) {
    size_t ceiling = dl_record_ceiling(&opener->limits);
    dl_buffer_clear(&opener->unit);
    dl_unpacked result =
        opener->packet->file->kind == DL_FILE_WARC_ZSTD
            ? dl_unpack_zstd_frame(opener->unpacker, packed, opener->packet->file->dictionary, ceiling,
                                   &opener->unit, used)
            : dl_unpack_gzip_member(opener->unpacker, packed, ceiling, &opener->unit, used);
    return dl_buffer_reserve(&opener->unit, DL_PAGE_PADDING) ? result : DL_UNPACK_NO_MEMORY;
}

/* Damaged units can be made to overlap, so that each byte of the packet is decompressed again and again. This
 * bounds the work of searching right after the start of a bad unit; beyond it, the search starts where
 * decompression ended. */
enum { MAX_WASTED_BYTES = 256 << 20 };

static size_t where_to_look(dl_opener *opener, size_t start, size_t used) {
    opener->wasted_bytes += opener->unit.size;
    return start + (opener->wasted_bytes < MAX_WASTED_BYTES || used == 0 ? 1 : used);
}

/* Continues at the first place at or after `from` where a record seems to start. */
static void resync_units(dl_opener *opener, size_t from) {
    dl_span bytes = dl_buffer_span(&opener->packet->data);
    size_t found = dl_find_unit(opener->unpacker, opener->packet->file, bytes, from);
    opener->at = found == SIZE_MAX ? bytes.size : found;
}

/* Decompresses the next gzip member or zstd frame. */
static step next_unit(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_span bytes = dl_buffer_span(&packet->data);
    if (opener->at == 0 && !packet->synced) resync_units(opener, 0);
    while (opener->at < bytes.size && bytes.data[opener->at] == '\0') opener->at++; /* padding, as on tapes */
    if (opener->at >= bytes.size) return STEP_END;
    size_t start = opener->at, used = 0;
    dl_span packed = dl_span_sub(bytes, start, bytes.size);
    bool is_zstd = packet->file->kind == DL_FILE_WARC_ZSTD;
    const char *what = is_zstd ? "zstd frame" : "gzip member";
    capture->offset = opener->unit_offset = packet->offset + start;
    capture->has_offset = true;
    dl_unpacked result = unpack_unit(opener, packed, &used);
    if (result == DL_UNPACK_NEEDS_MORE && !packet->final) {
        opener->leftover.from = start;
        return STEP_END;
    }
    if (result == DL_UNPACKED) {
        opener->at = start + used;
    } else {
        resync_units(opener, where_to_look(opener, start, used));
    }
    if (result == DL_UNPACKED ||
        (result == DL_UNPACK_TOO_LARGE && dl_is_warc(dl_buffer_span(&opener->unit)))) {
        opener->in_unit = true;
        opener->records = dl_buffer_span(&opener->unit);
        return STEP_ON;
    }
    if (result == DL_UNPACK_NEEDS_MORE) {
        return FAIL(opener, capture, TRUNCATED,
                    "the file is truncated: the %s at offset %llu ends after %zu decompressed bytes", what,
                    (ull)opener->unit_offset, opener->unit.size);
    }
    if (result == DL_UNPACK_NO_MEMORY)
        return FAIL(opener, capture, NO_MEMORY, "out of memory while decompressing a %s", what);
    return FAIL(opener, capture, DAMAGED,
                "the %s at offset %llu is damaged; reading continued %zu bytes later", what,
                (ull)opener->unit_offset, opener->at - start);
}

/* The next record of an uncompressed WARC. */
static step next_plain_record(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_span bytes = dl_buffer_span(&packet->data);
    if (opener->at == 0 && !packet->synced) {
        size_t found = dl_warc_find(bytes, 0);
        opener->at = found == SIZE_MAX ? bytes.size : found;
    }
    size_t start = skip_line_ends(bytes, opener->at);
    opener->at = start;
    if (start >= bytes.size) return STEP_END;
    dl_span rest = dl_span_sub(bytes, start, bytes.size);
    uint64_t offset = packet->offset + start;
    capture->offset = offset;
    capture->has_offset = true;
    dl_warc_record record;
    dl_warc_result result = dl_warc_parse(rest, opener->limits.max_header_bytes, &opener->arena, &record);
    if (result == DL_WARC_NEEDS_MORE) {
        if (!packet->final) {
            opener->leftover.from = start;
            return STEP_END;
        }
        opener->at = bytes.size;
        return FAIL(opener, capture, TRUNCATED,
                    "the file is truncated: it ends in the headers of the record at offset %llu",
                    (ull)offset);
    }
    if (result != DL_WARC_OK) {
        size_t next = find_readable_record(opener, rest, 1, rest.size);
        opener->at = next == SIZE_MAX ? bytes.size : start + next;
        return FAIL(opener, capture, BAD_RECORD,
                    "there is no WARC record at offset %llu; reading continued %zu bytes later", (ull)offset,
                    opener->at - start);
    }
    size_t have = rest.size - record.header_bytes;
    size_t overrun = find_overrun(opener, rest, &record);
    if (overrun == SIZE_MAX && record.content_length > have && packet->cut) overrun = rest.size;
    /* A record that seems to start within a record extending beyond the packet may be part of that record.
     * The end of the outer record decides, if it can be kept until then. */
    if (overrun != SIZE_MAX && record.content_length > have && !packet->final &&
        record.content_length < dl_record_ceiling(&opener->limits)) {
        opener->leftover.from = start;
        return STEP_END;
    }
    if (overrun != SIZE_MAX) {
        opener->at = start + overrun;
        return give_overrun(opener, capture, &record, offset, overrun);
    }
    if (record.content_length <= have) {
        dl_span block = dl_span_sub(rest, record.header_bytes, (size_t)record.content_length);
        opener->at = start + record.header_bytes + block.size;
        return open_record(opener, capture, &record, block, offset);
    }
    bool wanted = may_hold_page(&record);
    bool too_large = record.content_length > opener->limits.max_page_bytes + opener->limits.max_header_bytes;
    if (!packet->final && wanted && !too_large) {
        opener->leftover.from = start;
        return STEP_END;
    }
    opener->at = bytes.size;
    if (packet->final) {
        describe(capture, &record, offset);
        return FAIL(
            opener, capture, TRUNCATED,
            "the file is truncated: the record at offset %llu has %zu bytes, but its headers say %llu",
            (ull)offset, have, (ull)record.content_length);
    }
    opener->leftover.skip_bytes = record.content_length - have;
    if (!wanted) return STEP_END;
    describe(capture, &record, offset);
    return give_too_large(opener, capture);
}

/* --- pages and dumps --- */

/* The next dump in `opener->records`, which starts at `unit_offset`. */
static step next_dump(dl_opener *opener, dl_capture *capture) {
    dl_span *rest = &opener->records;
    size_t start = dl_dump_find(*rest, 0);
    if (start == SIZE_MAX) {
        opener->in_unit = false;
        return STEP_END;
    }
    size_t next = dl_dump_find(*rest, start + 1);
    dl_span dump = dl_span_sub(*rest, start, (next == SIZE_MAX ? rest->size : next) - start);
    capture->kind = DL_CAPTURE_DUMP;
    capture->offset = opener->unit_offset + start;
    capture->has_offset = true;
    opener->unit_offset += start + dump.size;
    *rest = dl_span_sub(*rest, start + dump.size, rest->size);
    if (dump.size > opener->limits.max_page_bytes) return give_too_large(opener, capture);
    capture->bytes = dump;
    return STEP_CAPTURE;
}

/* The file of a page, which is completely in the packet. */
static step open_page_file(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_span bytes = dl_buffer_span(&packet->data);
    if (opener->at >= bytes.size) return STEP_END;
    opener->at = bytes.size;
    static const struct {
        dl_unpacked (*unpack)(dl_unpacker *, dl_span, size_t, dl_buffer *);
        const char *name;
    } packings[] = {
        [DL_PACKING_NONE] = {NULL, NULL},
        [DL_PACKING_GZIP] = {dl_unpack_gzip, "gzip file"},
        [DL_PACKING_ZSTD] = {dl_unpack_zstd, "zstd file"},
        [DL_PACKING_LZ4] = {dl_unpack_lz4, "lz4 file"},
        [DL_PACKING_BROTLI] = {dl_unpack_brotli, "brotli file"},
    };
    dl_packing packing = packet->file->packing;
    if (packing != DL_PACKING_NONE) {
        const char *what = packings[packing].name;
        dl_buffer_clear(&opener->unit);
        dl_unpacked result =
            packings[packing].unpack(opener->unpacker, bytes, opener->limits.max_page_bytes, &opener->unit);
        if (!dl_buffer_reserve(&opener->unit, DL_PAGE_PADDING)) result = DL_UNPACK_NO_MEMORY;
        if (result != DL_UNPACKED) return give_unpack_error(opener, capture, result, what);
        bytes = dl_buffer_span(&opener->unit);
    }
    if (!bytes.size) {
        return FAIL(opener, capture, EMPTY, "the file is empty after decompression");
    }
    switch (dl_sniff_content(bytes)) {
    case DL_SNIFFED_BINARY:
    case DL_SNIFFED_WARC:
        return FAIL(opener, capture, NOT_A_PAGE, "this is binary data, not HTML or WARC");
    case DL_SNIFFED_DUMP:
        opener->in_unit = true;
        opener->records = bytes;
        opener->unit_offset = 0;
        return STEP_ON;
    case DL_SNIFFED_HTML:
    case DL_SNIFFED_TEXT:
        break;
    }
    capture->bytes = bytes;
    return STEP_CAPTURE;
}

/* --- the packet --- */

void dl_opener_begin(dl_opener *opener, const dl_packet *packet) {
    opener->packet = packet;
    opener->at = 0;
    opener->in_unit = false;
    opener->wasted_bytes = 0;
    opener->error_given = false;
    opener->leftover = (dl_leftover){.from = packet->data.size};
    if (packet->file->kind == DL_FILE_DUMPS) {
        opener->in_unit = true;
        opener->records = dl_buffer_span(&packet->data);
        opener->unit_offset = packet->offset;
    }
}

static step next_step(dl_opener *opener, dl_capture *capture) {
    switch (opener->packet->file->kind) {
    case DL_FILE_PAGE:
        return opener->in_unit ? next_dump(opener, capture) : open_page_file(opener, capture);
    case DL_FILE_DUMPS:
        return opener->in_unit ? next_dump(opener, capture) : STEP_END;
    case DL_FILE_WARC:
        return next_plain_record(opener, capture);
    case DL_FILE_WARC_GZIP:
    case DL_FILE_WARC_ZSTD:
        break;
    }
    return opener->in_unit ? next_unit_record(opener, capture) : next_unit(opener, capture);
}

bool dl_opener_next(dl_opener *opener, dl_capture *capture) {
    step result;
    do {
        dl_arena_reset(&opener->arena);
        start_capture(opener, capture);
        result = next_step(opener, capture);
    } while (result == STEP_ON);
    if (result == STEP_CAPTURE) return true;
    if (!opener->packet->error || opener->error_given) return false;
    opener->error_given = true;
    start_capture(opener, capture);
    give_error(capture, opener->packet->error, dl_span_from_string(opener->packet->message));
    return true;
}

dl_leftover dl_opener_leftover(const dl_opener *opener) {
    return opener->leftover;
}
