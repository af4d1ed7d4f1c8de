/* What a file is, by its first bytes. */
#include "capture/source_parts.h"
#include "capture/units.h"

enum {
    MAX_DICTIONARY_BYTES = 16 << 20,
    MAX_SKIPPABLE = 64, /* frames without content before the first one with some */
};

/* The dictionary at the start of a .warc.zst, in a skippable frame, compressed or not
 * (https://iipc.github.io/warc-specifications/specifications/warc-zstd/). */
static bool take_dictionary(dl_packet_source *source) {
    const unsigned char *head = (const unsigned char *)source->ahead.data;
    if (source->ahead.size < 8) return false;
    size_t size = head[4] | (size_t)head[5] << 8 | (size_t)head[6] << 16 | (size_t)head[7] << 24;
    if (size > MAX_DICTIONARY_BYTES || !dl_source_fill(source, 8 + size + DL_START_BYTES) ||
        source->ahead.size < 8 + size)
        return false;
    dl_span content = dl_span_sub(dl_buffer_span(&source->ahead), 8, size);
    if (dl_is_zstd(content)) {
        dl_buffer_clear(&source->packed);
        if (dl_unpack_zstd(source->unpacker, content, MAX_DICTIONARY_BYTES, &source->packed) != DL_UNPACKED)
            return false;
        content = dl_buffer_span(&source->packed);
    }
    source->file->dictionary = dl_zstd_dictionary_new(content, source->allocator);
    if (!source->file->dictionary) return false;
    source->ahead.size -= 8 + size;
    memmove(source->ahead.data, source->ahead.data + 8 + size, source->ahead.size);
    source->offset += 8 + size;
    return true;
}

/* Passes over a frame without content at the start; false when it is longer than that should be. */
static bool skip_frame(dl_packet_source *source) {
    size_t size = dl_skippable_frame_bytes(dl_buffer_span(&source->ahead));
    if (size > MAX_DICTIONARY_BYTES || !dl_source_fill(source, size + DL_START_BYTES) ||
        source->ahead.size < size)
        return false;
    source->ahead.size -= size;
    memmove(source->ahead.data, source->ahead.data + size, source->ahead.size);
    source->offset += size;
    return true;
}

dl_packing dl_source_packing(dl_packet_source *source, dl_span path) {
    if (dl_is_zstd_dictionary(dl_buffer_span(&source->ahead)) && take_dictionary(source))
        return DL_PACKING_ZSTD;
    for (unsigned i = 0; i < MAX_SKIPPABLE && dl_is_skippable_frame(dl_buffer_span(&source->ahead)); i++) {
        if (!skip_frame(source)) break;
    }
    dl_span start = dl_buffer_span(&source->ahead); /* what was looked for may have moved it */
    if (dl_is_gzip(start)) return DL_PACKING_GZIP;
    if (dl_is_zstd(start)) return DL_PACKING_ZSTD;
    if (dl_is_lz4(start)) return DL_PACKING_LZ4;
    if (dl_span_ends_with_nocase(path, DL_SPAN(".br"))) {
        dl_sniffed content = dl_sniff_content(start);
        if (content == DL_SNIFFED_BINARY || content == DL_SNIFFED_TEXT) return DL_PACKING_BROTLI;
    }
    return DL_PACKING_NONE;
}

dl_sniffed dl_source_content(dl_packet_source *source, dl_packing packed_as) {
    dl_span start = dl_buffer_span(&source->ahead);
    char unpacked[DL_SNIFF_BYTES];
    size_t size = 0;
    switch (packed_as) {
    case DL_PACKING_NONE:
        return dl_sniff_content(start);
    case DL_PACKING_DEFLATE:
    case DL_PACKING_BROTLI:
        return DL_SNIFFED_HTML;
    case DL_PACKING_GZIP:
        size = dl_unpack_gzip_start(source->unpacker, start, unpacked, sizeof unpacked);
        break;
    case DL_PACKING_ZSTD:
        size = dl_unpack_zstd_start(source->unpacker, start, source->file->dictionary, unpacked,
                                    sizeof unpacked);
        break;
    case DL_PACKING_LZ4:
        size = dl_unpack_lz4_start(source->unpacker, start, unpacked, sizeof unpacked);
        break;
    }
    return size ? dl_sniff_content(dl_span_of(unpacked, size))
                : DL_SNIFFED_TEXT; /* the opener says what is wrong */
}

/* Whether the bytes start with a record followed by others. */
static bool holds_several_records(dl_packet_source *source, dl_span unpacked) {
    dl_arena arena;
    dl_warc_record record;
    dl_record_format format = source->file->format;
    dl_arena_init(&arena, 0, source->allocator);
    unpacked = dl_span_sub(unpacked, dl_warc_skip_padding(unpacked, 0), unpacked.size);
    bool read =
        dl_record_parse(format, unpacked, source->limits.max_header_bytes, &arena, &record) == DL_WARC_OK;
    dl_arena_release(&arena);
    if (!read || record.content_length > unpacked.size - record.header_bytes) return false;
    size_t end = record.header_bytes + (size_t)record.content_length;
    return dl_warc_skip_padding(unpacked, end) < unpacked.size;
}

/* Unpacks the first member or frame that holds something. */
static dl_unpacked unpack_first(dl_packet_source *source, dl_packing packed_as, dl_buffer *out) {
    dl_span packed = dl_buffer_span(&source->ahead);
    dl_unpacked result = DL_UNPACKED;
    dl_buffer_clear(out);
    while (result == DL_UNPACKED && !out->size && packed.size) {
        size_t used = 0;
        result = packed_as == DL_PACKING_GZIP
                     ? dl_unpack_gzip_member(source->unpacker, packed, DL_LONG_START_BYTES * 4, out, &used)
                     : dl_unpack_zstd_frame(source->unpacker, packed, source->file->dictionary,
                                            DL_LONG_START_BYTES * 4, out, &used);
        packed = dl_span_sub(packed, used, packed.size);
        if (!used) break;
    }
    return result == DL_UNPACKED && !out->size ? DL_UNPACK_NEEDS_MORE : result;
}

bool dl_source_is_packed_by_record(dl_packet_source *source, dl_packing packed_as) {
    dl_buffer *out = &source->packed;
    dl_unpacked result = DL_UNPACK_NEEDS_MORE;
    for (size_t wanted = DL_START_BYTES; result == DL_UNPACK_NEEDS_MORE && wanted <= DL_LONG_START_BYTES;
         wanted *= 4) {
        if (!dl_source_fill(source, wanted)) return true;
        result = unpack_first(source, packed_as, out);
        if (holds_several_records(source, dl_buffer_span(out))) return false;
    }
    return true;
}

/* Whether the record's end, if it is there, is one. */
static bool ends_well(dl_span bytes, const dl_warc_record *record) {
    if (record->content_length > bytes.size - record->header_bytes) return true;
    return dl_warc_may_end(bytes, record->header_bytes + (size_t)record->content_length);
}

bool dl_source_finds_late_records(dl_packet_source *source, dl_packing *packed_as) {
    static const struct {
        dl_packing packing;
        dl_file_kind kind;
    } packed[] = {{DL_PACKING_GZIP, DL_FILE_WARC_GZIP}, {DL_PACKING_ZSTD, DL_FILE_WARC_ZSTD}};
    dl_span start = dl_buffer_span(&source->ahead);
    dl_arena arena;
    dl_warc_record record;
    dl_arena_init(&arena, 0, source->allocator);
    size_t at = dl_warc_find(start, 0);
    bool found = at != SIZE_MAX &&
                 dl_warc_parse(dl_span_sub(start, at, start.size), source->limits.max_header_bytes, &arena,
                               &record) == DL_WARC_OK &&
                 record.type != DL_WARC_OTHER && ends_well(dl_span_sub(start, at, start.size), &record);
    dl_arena_release(&arena);
    *packed_as = DL_PACKING_NONE;
    source->file->kind = DL_FILE_WARC;
    for (size_t i = 0; i < DL_COUNT_OF(packed) && !found; i++) {
        source->file->kind = packed[i].kind;
        *packed_as = packed[i].packing;
        found = dl_find_unit(source->unpacker, source->file, start, 0) != SIZE_MAX;
    }
    if (!found) {
        *packed_as = DL_PACKING_NONE;
        source->file->kind = DL_FILE_PAGE;
    }
    return found;
}
