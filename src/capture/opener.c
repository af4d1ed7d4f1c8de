/* From packets to captures: decompresses, and finds the records. */
#include "capture/opener_parts.h"
#include "capture/units.h"

#include <stdio.h>

dl_opener *dl_opener_new(const dl_capture_limits *limits, const dl_allocator *allocator) {
    dl_opener *opener = dl_allocator_resize(allocator, NULL, sizeof *opener);
    if (!opener) return NULL;
    *opener = (dl_opener){.allocator = allocator, .limits = dl_capture_limits_of(limits)};
    dl_arena_init(&opener->arena, 0, allocator);
    dl_buffer_init(&opener->unit, 0, allocator);
    dl_buffer_init(&opener->body[0], 0, allocator);
    dl_buffer_init(&opener->body[1], 0, allocator);
    dl_buffer_init(&opener->entry.record, 0, allocator);
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
    dl_buffer_release(&opener->entry.record);
    dl_allocator_resize(opener->allocator, opener, 0);
}

/* Whether there is nothing wanted from the offset on. */
static bool is_behind_range(const dl_opener *opener, uint64_t offset) {
    return opener->packet->to && offset >= opener->packet->to;
}

static void start_capture(const dl_opener *opener, dl_capture *capture) {
    const dl_file *file = opener->packet->file;
    *capture = (dl_capture){
        .kind = DL_CAPTURE_PAGE, .path = file->path, .url = file->url, .captured = file->captured};
}

/* --- records --- */

/* The start of the first record in [from, end) with readable headers; SIZE_MAX if there is none. */
static size_t find_readable_record(dl_opener *opener, dl_span bytes, size_t from, size_t end) {
    dl_record_format format = dl_opener_format(opener);
    for (size_t at = dl_record_find(format, bytes, from); at < end;
         at = dl_record_find(format, bytes, at + 1)) {
        dl_warc_record record;
        dl_warc_result result = dl_opener_parse(opener, dl_span_sub(bytes, at, bytes.size), &record);
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
        if (dl_record_may_end(dl_opener_format(opener), bytes, end)) return SIZE_MAX;
    }
    return find_readable_record(opener, bytes, record->header_bytes, end);
}

static dl_opener_step give_overrun(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                   uint64_t offset, size_t next) {
    dl_opener_describe(opener, capture, record);
    return DL_OPENER_FAIL(
        opener, capture, BAD_RECORD,
        "the record at offset %llu has a Content-Length of %llu, which reaches into the next record; "
        "reading continued %zu bytes later",
        (dl_ull)offset, (dl_ull)record->content_length, next);
}

/* What makes a record end early. */
static const char *what_is_cut(const dl_opener *opener) {
    return opener->packet->is_place ? "the file is truncated, or the length in the index is too small"
                                    : "the file is truncated";
}

/* The file ends within the unit, of which so much came out. */
static dl_opener_step give_cut_unit(dl_opener *opener, dl_capture *capture) {
    bool is_zstd = opener->packet->file->kind == DL_FILE_WARC_ZSTD;
    return DL_OPENER_FAIL(opener, capture, TRUNCATED,
                          "%s: the %s at offset %llu ends after %zu decompressed bytes", what_is_cut(opener),
                          is_zstd ? "zstd frame" : "gzip member", (dl_ull)opener->unit_offset,
                          opener->unit.size);
}

/* Of a unit that is cut, the last record: whole itself, as far as its length tells. */
static dl_opener_step open_last_of_cut(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                       dl_span block) {
    dl_opener_step result = dl_opener_open_record(opener, capture, record, block);
    opener->unit_cut = false;
    if (result == DL_STEP_ON) return result;
    if (capture->kind == DL_CAPTURE_SKIPPED) return give_cut_unit(opener, capture);
    dl_opener_set_truncated(capture, DL_SPAN("the archive ends within the packed record"));
    return result;
}

/* What follows the last record that could be read in the unit is none. */
static dl_opener_step give_rest_of_unit(dl_opener *opener, dl_capture *capture, dl_warc_result result,
                                        const dl_warc_record *record) {
    size_t have = opener->records.size - record->header_bytes;
    dl_span block = dl_span_sub(opener->records, record->header_bytes, opener->records.size);
    bool too_large = opener->unit.size >= dl_record_ceiling(&opener->limits);
    dl_skip_reason reason;
    opener->records = DL_SPAN_NONE;
    if (opener->unit_cut) {
        opener->unit_cut = false;
        return give_cut_unit(opener, capture);
    }
    if (result != DL_WARC_OK) {
        return DL_OPENER_FAIL(opener, capture, BAD_RECORD,
                              "the compressed data at offset %llu is not %s record",
                              (dl_ull)opener->unit_offset, dl_record_format_name(dl_opener_format(opener)));
    }
    dl_opener_describe(opener, capture, record);
    if (too_large && opener->limits.heads && dl_opener_is_chosen(opener, record))
        return dl_opener_give_head(opener, capture, record, block, false);
    if (too_large) {
        return dl_opener_is_wanted(opener, record, &reason)
                   ? dl_opener_judge_large(opener, capture, record, block)
                   : dl_opener_skip_by_head(opener, capture, record, reason);
    }
    return DL_OPENER_FAIL(
        opener, capture, TRUNCATED,
        "the record at offset %llu is truncated: it has %zu bytes, but its headers say %llu",
        (dl_ull)opener->unit_offset, have, (dl_ull)record->content_length);
}

/* The next record of the unit, which was decompressed as far as `records` reaches. */
static dl_opener_step next_unit_record(dl_opener *opener, dl_capture *capture) {
    dl_span *records = &opener->records;
    *records = dl_span_sub(*records, dl_warc_skip_padding(*records, 0), records->size);
    /* One that is alone may belong to what is in the next unit. */
    if (opener->entry.owed && (records->size || !opener->entry.alone))
        return dl_opener_give_entry(opener, capture);
    if (!records->size && !opener->entry.alone) opener->entry.pending = false;
    capture->offset = opener->unit_offset;
    capture->has_offset = true;
    if (!records->size) {
        opener->in_unit = false;
        if (!opener->unit_cut) return DL_STEP_ON;
        opener->unit_cut = false;
        return give_cut_unit(opener, capture);
    }
    dl_warc_record record;
    dl_warc_result result = dl_opener_parse(opener, *records, &record);
    capture->member_offset = (uint64_t)(records->data - opener->unit.data);
    size_t overrun = result == DL_WARC_OK ? find_overrun(opener, *records, &record) : SIZE_MAX;
    if (overrun != SIZE_MAX) {
        *records = dl_span_sub(*records, overrun, records->size);
        return give_overrun(opener, capture, &record, opener->unit_offset, overrun);
    }
    if (result != DL_WARC_OK || record.content_length > records->size - record.header_bytes)
        return give_rest_of_unit(opener, capture, result, &record);
    dl_span block = dl_span_sub(*records, record.header_bytes, (size_t)record.content_length);
    *records = dl_span_sub(*records, record.header_bytes + block.size, records->size);
    bool last = dl_warc_skip_padding(*records, 0) >= records->size;
    return last && opener->unit_cut ? open_last_of_cut(opener, capture, &record, block)
                                    : dl_opener_open_record(opener, capture, &record, block);
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

/* What the end of a gzip member says of its size, modulo 2^32 (RFC 1952, ISIZE). */
static uint32_t size_by_trailer(dl_span packed) {
    const unsigned char *end = (const unsigned char *)packed.data + packed.size - 4;
    return end[0] | (uint32_t)end[1] << 8 | (uint32_t)end[2] << 16 | (uint32_t)end[3] << 24;
}

/* Damage can hide the end of a compressed stream: the rest of the file then seems to belong to it, and it
 * seems cut.  Either of two things shows that it is whole but damaged: what follows its last record is not
 * one, or the file ends with the size that the member has by the lengths of its records. */
static bool is_damaged_not_cut(dl_opener *opener, dl_span packed) {
    enum { TRAILER_BYTES = 8, LINE_ENDS = 4 };
    dl_span unit = dl_buffer_span(&opener->unit);
    bool has_trailer = opener->packet->file->kind == DL_FILE_WARC_GZIP && packed.size > TRAILER_BYTES;
    for (size_t at = 0; at < unit.size; at = dl_warc_skip_padding(unit, at)) {
        dl_span rest = dl_span_sub(unit, at, unit.size);
        dl_warc_record record;
        dl_warc_result result = dl_opener_parse(opener, rest, &record);
        if (result != DL_WARC_OK) return result == DL_WARC_NOT_ONE;
        if (find_overrun(opener, rest, &record) != SIZE_MAX) return false;
        uint64_t end = at + record.header_bytes + record.content_length;
        if (has_trailer && (uint32_t)(size_by_trailer(packed) - end) <= LINE_ENDS) return true;
        if (end > unit.size) return false;
        at = (size_t)end;
    }
    return false;
}

/* Decompresses the next gzip member or zstd frame. */
static dl_opener_step next_unit(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_span bytes = dl_buffer_span(&packet->data);
    if (opener->at == 0 && !packet->synced) resync_units(opener, 0);
    while (opener->at < bytes.size && bytes.data[opener->at] == '\0') opener->at++; /* padding, as on tapes */
    if (opener->at >= bytes.size || is_behind_range(opener, packet->offset + opener->at))
        return dl_opener_end_packet(opener, capture);
    size_t start = opener->at, used = 0;
    dl_span packed = dl_span_sub(bytes, start, bytes.size);
    bool is_zstd = packet->file->kind == DL_FILE_WARC_ZSTD;
    const char *what = is_zstd ? "zstd frame" : "gzip member";
    capture->offset = opener->unit_offset = packet->offset + start;
    capture->has_offset = true;
    dl_unpacked result = unpack_unit(opener, packed, &used);
    if (result == DL_UNPACK_NEEDS_MORE && !packet->final) return dl_opener_leave(opener, start);
    if (result != DL_UNPACKED && opener->entry.owed) return dl_opener_give_entry(opener, capture);
    opener->unit_at = start;
    if (result == DL_UNPACKED) {
        opener->at = start + used;
    } else {
        resync_units(opener, where_to_look(opener, start, used));
    }
    opener->unit_bytes = opener->at - start;
    dl_span unit = dl_buffer_span(&opener->unit);
    bool has_record = dl_record_may_start(dl_opener_format(opener), unit);
    /* What seems cut though other records follow is damaged, and not to be trusted. */
    opener->unit_cut = result == DL_UNPACK_NEEDS_MORE && has_record && opener->at >= bytes.size;
    if (opener->unit_cut && is_damaged_not_cut(opener, packed)) {
        opener->unit_cut = false;
        result = DL_UNPACK_DAMAGED;
    }
    if (result == DL_UNPACKED || opener->unit_cut || (result == DL_UNPACK_TOO_LARGE && has_record)) {
        opener->in_unit = true;
        opener->records = unit;
        return DL_STEP_ON;
    }
    if (result == DL_UNPACK_NEEDS_MORE) return give_cut_unit(opener, capture);
    char at[64];
    snprintf(at, sizeof at, "%s at offset %llu", what, (dl_ull)opener->unit_offset);
    if (result == DL_UNPACK_NO_DICTIONARY) return dl_opener_give_no_dictionary(opener, capture, at);
    if (result == DL_UNPACK_WIDE_WINDOW) return dl_opener_give_wide_window(opener, capture, at);
    if (result == DL_UNPACK_NO_MEMORY)
        return DL_OPENER_FAIL(opener, capture, NO_MEMORY, "out of memory while decompressing a %s", what);
    return DL_OPENER_FAIL(opener, capture, DAMAGED,
                          "the %s at offset %llu is damaged; reading continued %zu bytes later", what,
                          (dl_ull)opener->unit_offset, opener->at - start);
}

/* What starts at `opener->at` is no record. */
static dl_opener_step give_no_record(dl_opener *opener, dl_capture *capture, dl_span rest) {
    size_t next = find_readable_record(opener, rest, 1, rest.size);
    opener->at += next == SIZE_MAX ? rest.size : next;
    return DL_OPENER_FAIL(opener, capture, BAD_RECORD,
                          "the data at offset %llu is not %s record; reading continued %zu bytes later",
                          (dl_ull)capture->offset, dl_record_format_name(dl_opener_format(opener)),
                          next == SIZE_MAX ? rest.size : next);
}

/* The record goes on behind the packet, or is said to. */
static dl_opener_step next_long_record(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                       dl_span rest) {
    const dl_packet *packet = opener->packet;
    size_t have = rest.size - record->header_bytes;
    dl_span beginning = dl_span_sub(rest, record->header_bytes, rest.size);
    dl_skip_reason reason;
    bool heads = opener->limits.heads && dl_opener_is_chosen(opener, record);
    bool wanted = dl_opener_is_wanted(opener, record, &reason) || heads;
    bool too_large = record->content_length > opener->limits.max_page_bytes + opener->limits.max_header_bytes;
    if (!packet->final && wanted && !too_large) return dl_opener_leave(opener, opener->at);
    if (opener->entry.owed) return dl_opener_give_entry(opener, capture);
    opener->at = packet->data.size;
    dl_opener_describe(opener, capture, record);
    if (packet->final) {
        return DL_OPENER_FAIL(opener, capture, TRUNCATED,
                              "%s: the record at offset %llu has %zu bytes, but its headers say %llu",
                              what_is_cut(opener), (dl_ull)capture->offset, have,
                              (dl_ull)record->content_length);
    }
    opener->leftover.skip_bytes = record->content_length - have;
    if (heads) return dl_opener_give_head(opener, capture, record, beginning, false);
    return wanted ? dl_opener_judge_large(opener, capture, record, beginning)
                  : dl_opener_skip_by_head(opener, capture, record, reason);
}

/* The next record of an archive that is not packed. */
static dl_opener_step next_plain_record(dl_opener *opener, dl_capture *capture) {
    const dl_packet *packet = opener->packet;
    dl_span bytes = dl_buffer_span(&packet->data);
    if (opener->at == 0 && !packet->synced) {
        size_t found = dl_record_find(dl_opener_format(opener), bytes, 0);
        opener->at = found == SIZE_MAX ? bytes.size : found;
    }
    size_t start = opener->at = dl_warc_skip_padding(bytes, opener->at);
    if (start >= bytes.size || is_behind_range(opener, packet->offset + start))
        return dl_opener_end_packet(opener, capture);
    dl_span rest = dl_span_sub(bytes, start, bytes.size);
    capture->offset = packet->offset + start;
    capture->has_offset = true;
    dl_warc_record record;
    dl_warc_result result = dl_opener_parse(opener, rest, &record);
    if (result == DL_WARC_NEEDS_MORE) {
        if (!packet->final) return dl_opener_leave(opener, start);
        if (opener->entry.owed) return dl_opener_give_entry(opener, capture);
        opener->at = bytes.size;
        return DL_OPENER_FAIL(opener, capture, TRUNCATED,
                              "%s: it ends in the headers of the record at offset %llu", what_is_cut(opener),
                              (dl_ull)capture->offset);
    }
    if (result != DL_WARC_OK && opener->entry.owed) return dl_opener_give_entry(opener, capture);
    if (result != DL_WARC_OK) return give_no_record(opener, capture, rest);
    size_t have = rest.size - record.header_bytes;
    size_t overrun = find_overrun(opener, rest, &record);
    if (overrun == SIZE_MAX && record.content_length > have && packet->cut) overrun = rest.size;
    /* A record that seems to start within a record extending beyond the packet may be part of that record.
     * The end of the outer record decides, if it can be kept until then. */
    if (overrun != SIZE_MAX && record.content_length > have && !packet->final &&
        record.content_length < dl_record_ceiling(&opener->limits))
        return dl_opener_leave(opener, start);
    if (overrun != SIZE_MAX && opener->entry.owed) return dl_opener_give_entry(opener, capture);
    if (overrun != SIZE_MAX) {
        opener->at = start + overrun;
        return give_overrun(opener, capture, &record, capture->offset, overrun);
    }
    if (record.content_length > have) return next_long_record(opener, capture, &record, rest);
    if (opener->entry.owed) return dl_opener_give_entry(opener, capture);
    dl_span block = dl_span_sub(rest, record.header_bytes, (size_t)record.content_length);
    opener->at = start + record.header_bytes + block.size;
    return dl_opener_open_record(opener, capture, &record, block);
}

/* --- the packet --- */

void dl_opener_begin(dl_opener *opener, const dl_packet *packet) {
    opener->packet = packet;
    opener->at = 0;
    opener->in_unit = false;
    opener->wasted_bytes = 0;
    opener->error_given = false;
    opener->leftover = (dl_leftover){.from = packet->data.size};
    opener->entry.owed = opener->entry.pending = false;
    if (dl_file_kind_is_text(packet->file->kind)) {
        opener->in_unit = true;
        opener->records = dl_buffer_span(&packet->data);
        opener->unit_offset = packet->offset;
    }
}

static dl_opener_step next_step(dl_opener *opener, dl_capture *capture) {
    switch (opener->packet->file->kind) {
    case DL_FILE_PAGE:
        if (!opener->in_unit) return dl_opener_open_page_file(opener, capture);
        return dl_opener_next_in_text(opener, capture, opener->texts);
    case DL_FILE_DUMPS:
    case DL_FILE_LINES:
    case DL_FILE_OBJECTS:
        return dl_opener_next_in_text(opener, capture, opener->packet->file->kind);
    case DL_FILE_WARC:
        return next_plain_record(opener, capture);
    case DL_FILE_WARC_GZIP:
    case DL_FILE_WARC_ZSTD:
        break;
    }
    return opener->in_unit ? next_unit_record(opener, capture) : next_unit(opener, capture);
}

/* What is wrong with the content of a file is said in the range that its place is in; what kept it from being
 * read, in each. */
static bool says_error(const dl_opener *opener) {
    const dl_packet *packet = opener->packet;
    switch (packet->error) {
    case DL_CAPTURE_ERROR_NONE:
    case DL_CAPTURE_ERROR_EMPTY:
    case DL_CAPTURE_ERROR_NOT_A_PAGE:
    case DL_CAPTURE_ERROR_TOO_LARGE:
    case DL_CAPTURE_ERROR_TRUNCATED:
    case DL_CAPTURE_ERROR_DAMAGED:
    case DL_CAPTURE_ERROR_BAD_RECORD:
        return dl_opener_is_in_range(opener, packet->offset + packet->data.size);
    default:
        return true;
    }
}

bool dl_opener_next(dl_opener *opener, dl_capture *capture) {
    dl_opener_step result;
    do {
        dl_arena_reset(&opener->arena);
        start_capture(opener, capture);
        bool pending = opener->entry.pending;
        result = next_step(opener, capture);
        if (result == DL_STEP_CAPTURE && pending) opener->entry.pending = false; /* of an error, say */
    } while (result == DL_STEP_ON ||
             (result == DL_STEP_CAPTURE && !dl_opener_is_in_range(opener, capture->offset)));
    if (result == DL_STEP_CAPTURE && opener->packet->file->is_inside && capture->has_offset) {
        capture->member_offset += capture->offset;
        capture->offset = opener->packet->file->place;
    }
    if (result == DL_STEP_CAPTURE) return true;
    const dl_packet *packet = opener->packet;
    bool failed = packet->error || packet->skipped || packet->not_chosen;
    if (!failed || opener->error_given || !says_error(opener)) return false;
    opener->error_given = true;
    start_capture(opener, capture);
    if (packet->not_chosen) {
        dl_opener_skip(capture, DL_SKIP_NOT_CHOSEN, dl_span_from_string(packet->message));
        capture->is_record = capture->has_offset = true;
        capture->offset = packet->offset;
        return true;
    }
    if (packet->error == DL_CAPTURE_ERROR_BAD_INDEX) {
        capture->offset = packet->offset;
        capture->has_offset = packet->offset > 0;
    }
    if (opener->packet->skipped) {
        dl_opener_skip(capture, DL_SKIP_FILE, dl_span_from_string(opener->packet->message));
        capture->other_kind = opener->packet->other_kind;
        return true;
    }
    dl_opener_give_error(capture, opener->packet->error, dl_span_from_string(opener->packet->message));
    return true;
}

dl_leftover dl_opener_leftover(const dl_opener *opener) {
    return opener->leftover;
}
