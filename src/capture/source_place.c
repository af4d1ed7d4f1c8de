/* Places that an index names: one record each. */
#include "capture/source_parts.h"
#include "capture/units.h"

#include <stdio.h>

typedef unsigned long long ull;

/* Fails this place; the next one may be in the same file. */
static bool fail_place(dl_packet_source *source, dl_packet *packet, const dl_index_place *place,
                       const char *why) {
    packet->file = source->file;
    dl_file_use(packet->file);
    packet->offset = place->offset;
    dl_packet_fail(packet, DL_CAPTURE_ERROR_BAD_INDEX, "line %llu of the index names offset %llu, %s",
                   (ull)place->line, (ull)place->offset, why);
    return true;
}

static bool is_plain(const dl_packet_source *source) {
    return source->file->kind == DL_FILE_WARC;
}

/* Whether the record at the front ends within what was read; what is damaged does not go on either. */
static bool is_whole(dl_packet_source *source) {
    dl_span bytes = dl_buffer_span(&source->ahead);
    if (!is_plain(source)) {
        dl_buffer *out = &source->packed;
        size_t most = dl_record_ceiling(&source->limits);
        dl_buffer_clear(out);
        dl_unpacked result =
            source->file->kind == DL_FILE_WARC_ZSTD
                ? dl_unpack_zstd_frame(source->unpacker, bytes, source->file->dictionary, most, out, NULL)
                : dl_unpack_gzip_member(source->unpacker, bytes, most, out, NULL);
        return result != DL_UNPACK_NEEDS_MORE;
    }
    dl_arena arena;
    dl_warc_record record;
    dl_arena_init(&arena, 0, source->allocator);
    dl_warc_result result =
        dl_record_parse(source->file->format, bytes, source->limits.max_header_bytes, &arena, &record);
    dl_arena_release(&arena);
    if (result == DL_WARC_NEEDS_MORE) return false;
    return result != DL_WARC_OK || record.content_length <= bytes.size - record.header_bytes;
}

static bool starts_record(dl_packet_source *source) {
    dl_span bytes = dl_buffer_span(&source->ahead);
    return is_plain(source) ? dl_record_may_start(source->file->format, bytes)
                            : dl_is_unit(source->unpacker, source->file, bytes);
}

bool dl_source_give_place(dl_packet_source *source, dl_packet *packet, const dl_index_place *place) {
    size_t most = dl_record_ceiling(&source->limits) + DL_START_BYTES;
    bool by_record = !source->stream && !source->file->is_inside && !dl_file_kind_is_text(source->file->kind);
    if (!by_record)
        return fail_place(source, packet, place, "but this file is compressed as a whole, or holds text");
    if (!dl_source_go_to(source, place->offset))
        return fail_place(source, packet, place, "but this input cannot be read at a place");
    size_t wanted = place->length && place->length < most ? (size_t)place->length : DL_START_BYTES;
    bool filled = dl_source_fill(source, wanted);
    while (filled && !place->length && !source->at_end && wanted < most && !is_whole(source))
        filled = dl_source_fill(source, wanted *= 4);
    if (!filled) return fail_place(source, packet, place, "for whose record out of memory");
    if (!source->ahead.size) return fail_place(source, packet, place, "which is behind the end of the file");
    if (!starts_record(source)) return fail_place(source, packet, place, "where no record starts");
    source->synced = true;
    dl_source_hand_out(source, packet, source->ahead.size < wanted ? source->ahead.size : wanted);
    packet->from = place->offset;
    packet->to = place->offset + 1;
    packet->final = packet->is_place = true;
    return true;
}
