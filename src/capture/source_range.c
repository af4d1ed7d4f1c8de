/* Where reading starts and ends when only a range of offsets is wanted.
 *
 * Any bytes can look like the start of a record: a record may hold another archive.  Ranges that meet at a
 * cut have to agree on where records start, so a start is taken only if it is proven.
 *
 * In a file that is packed record by record, units that follow one another without a gap are proof: where an
 * archive lies in another one's record, the outer packing breaks it into runs that are shorter than
 * DL_CHAIN_BYTES.  A unit that is proven and not behind the range's start is looked for, farther and farther
 * back; from there on, reading goes on as in the whole file.  It ends behind the first proven unit that is
 * not wanted.
 *
 * In an archive that is not packed nothing distinguishes an inner record but the length of the outer one: the
 * headers are followed from the start of the file, without reading the blocks. */
#include "capture/source_parts.h"
#include "capture/units.h"

enum {
    FIRST_STEP_BACK = 512 << 10,
    LAST_STEP_BACK = 64 << 20,       /* beyond that, reading starts at the front */
    MAX_PROOF_BYTES = 1 << 20,       /* read ahead for a chain */
    MAX_PART_START_BYTES = 32 << 20, /* of a part of a file, up to its first record */
    HOP_BYTES = 16 << 10,
    MAX_READ_OVER = 4 << 20, /* of a stream, which is read on rather than made to seek */
};

/* Where reading starts at the latest, for what is in front of the first record to be seen. */
static uint64_t first_needed(const dl_packet_source *source) {
    bool is_far = source->start_at > source->offset + DL_LIST_ENTRY_REACH_BYTES;
    return is_far ? source->start_at - DL_LIST_ENTRY_REACH_BYTES : source->offset;
}

static void drop_front(dl_packet_source *source, size_t size) {
    source->ahead.size -= size;
    memmove(source->ahead.data, source->ahead.data + size, source->ahead.size);
    source->offset += size;
}

/* --- packed --- */

static bool holds_at(dl_packet_source *source, size_t at, size_t *budget) {
    for (;;) {
        dl_span bytes = dl_buffer_span(&source->ahead);
        dl_chain chain = dl_check_chain(source->unpacker, source->file, dl_span_sub(bytes, at, bytes.size),
                                        source->at_end, &source->packed, budget);
        if (chain != DL_CHAIN_NEEDS_MORE) return chain == DL_CHAIN_HOLDS;
        if (bytes.size - at >= MAX_PROOF_BYTES || !dl_source_fill(source, bytes.size + DL_CHAIN_BYTES))
            return false;
    }
}

/* The first proven unit at or behind `from` and not behind `last`; SIZE_MAX: none. */
static size_t find_proven(dl_packet_source *source, size_t from, size_t last) {
    size_t budget = DL_CHAIN_BUDGET_BYTES;
    while (budget) {
        size_t at = dl_find_unit(source->unpacker, source->file, dl_buffer_span(&source->ahead), from);
        if (at == SIZE_MAX || at > last) break;
        if (holds_at(source, at, &budget)) return at;
        from = at + 1;
    }
    return SIZE_MAX;
}

/* Goes to the first proven unit, where the input begins anywhere. */
static void enter_anywhere(dl_packet_source *source) {
    source->synced = false;
    if (source->file->kind == DL_FILE_WARC) return; /* the opener looks for the first record */
    size_t looked_at = 0;
    for (size_t wanted = DL_CHAIN_BYTES * 2; dl_source_fill(source, wanted); wanted *= 2) {
        size_t size = source->ahead.size, at = find_proven(source, looked_at, size);
        if (at != SIZE_MAX) {
            drop_front(source, at);
            source->synced = true;
            return;
        }
        if (source->at_end || wanted >= MAX_PART_START_BYTES) return;
        looked_at = size > DL_UNPACK_START_BYTES ? size - DL_UNPACK_START_BYTES : 0;
    }
}

bool dl_source_find_in_part(dl_packet_source *source, dl_packing *packed_as) {
    static const struct {
        dl_packing packing;
        dl_file_kind kind;
    } kinds[] = {{DL_PACKING_GZIP, DL_FILE_WARC_GZIP}, {DL_PACKING_ZSTD, DL_FILE_WARC_ZSTD}};
    /* What is not packed comes last: a packed record may hold bytes as they are. */
    for (size_t wanted = DL_CHAIN_BYTES * 2; wanted <= MAX_PART_START_BYTES; wanted *= 4) {
        if (!dl_source_fill(source, wanted)) return false;
        for (size_t i = 0; i < DL_COUNT_OF(kinds); i++) {
            source->file->kind = kinds[i].kind;
            *packed_as = kinds[i].packing;
            if (find_proven(source, 0, source->ahead.size) != SIZE_MAX) return true;
        }
        if (source->at_end) break;
    }
    return dl_source_finds_late_records(source, packed_as);
}

static void enter_packed(dl_packet_source *source) {
    uint64_t first = source->offset, start = source->start_at, needed = first_needed(source);
    size_t ahead = (size_t)(start - needed), at = SIZE_MAX;
    if (!dl_source_go_to(source, needed)) return;
    source->synced = true;
    if (dl_source_fill(source, ahead + DL_CHAIN_BYTES)) at = find_proven(source, 0, ahead);
    if (at != SIZE_MAX) {
        drop_front(source, at);
        return;
    }
    for (size_t back = FIRST_STEP_BACK; back <= LAST_STEP_BACK && start - first > back; back *= 4) {
        if (!dl_source_go_to(source, start - back) || !dl_source_fill(source, back + DL_CHAIN_BYTES)) break;
        at = find_proven(source, 0, back);
        if (at == SIZE_MAX) continue;
        drop_front(source, at);
        return;
    }
    dl_source_go_to(source, first);
    if (source->base) enter_anywhere(source);
}

/* --- not packed --- */

/* What is there at the offset: at least so many bytes, unless the file ends. */
static dl_span look_at(dl_packet_source *source, uint64_t at, size_t wanted) {
    uint64_t end = source->offset + source->ahead.size;
    if (at < source->offset || at + wanted > end) {
        bool reads_on = source->origin.kind == DL_ORIGIN_STREAM && at > end && at - end < MAX_READ_OVER;
        if (reads_on && !dl_source_fill(source, (size_t)(at - source->offset) + wanted)) return DL_SPAN_NONE;
        end = source->offset + source->ahead.size;
        if (at >= source->offset && at <= end) {
            drop_front(source, (size_t)(at - source->offset));
        } else if (!dl_source_go_to(source, at)) {
            return DL_SPAN_NONE;
        }
        if (!dl_source_fill(source, wanted > HOP_BYTES ? wanted : HOP_BYTES)) return DL_SPAN_NONE;
    }
    return dl_span_sub(dl_buffer_span(&source->ahead), (size_t)(at - source->offset), SIZE_MAX);
}

/* From a record to the next one; false where that is not certain. */
static bool hop(dl_packet_source *source, dl_arena *arena, uint64_t *at) {
    dl_warc_record record;
    dl_record_format format = source->file->format;
    dl_warc_result result = DL_WARC_NEEDS_MORE;
    for (size_t wanted = HOP_BYTES; result == DL_WARC_NEEDS_MORE; wanted *= 2) {
        dl_span bytes = look_at(source, *at, wanted);
        size_t padding = dl_warc_skip_padding(bytes, 0);
        dl_arena_reset(arena);
        result = dl_record_parse(format, dl_span_sub(bytes, padding, bytes.size),
                                 source->limits.max_header_bytes, arena, &record);
        record.header_bytes += padding;
        if (bytes.size < wanted) break;
    }
    if (result != DL_WARC_OK || record.content_length > INT64_MAX - *at - record.header_bytes) return false;
    /* The last byte of the block shows whether the file is long enough. */
    uint64_t end = *at + record.header_bytes + record.content_length - 1;
    dl_span rest = look_at(source, end, 64);
    if (!rest.size || !dl_record_may_end(format, rest, 1)) return false;
    size_t next = dl_warc_skip_padding(rest, 1);
    if (next == rest.size) return false; /* the file ends, or there is much padding */
    *at = end + next;
    return true;
}

static void enter_plain(dl_packet_source *source) {
    uint64_t first = source->offset, start = first, at = first, needed = first_needed(source);
    dl_arena arena;
    if (!dl_source_go_to(source, first)) return;
    dl_arena_init(&arena, 0, source->allocator);
    uint64_t last = source->end_at ? source->end_at - 1 : source->start_at;
    while (at <= last && hop(source, &arena, &at)) {
        if (at <= needed) start = at;
    }
    if (source->end_at && at >= source->end_at) source->stop_at = at;
    dl_arena_release(&arena);
    dl_source_go_to(source, start);
    source->synced = true;
}

/* --- both --- */

void dl_source_enter_range(dl_packet_source *source) {
    if (source->stream || dl_file_kind_is_text(source->file->kind)) return;
    bool is_plain = source->file->kind == DL_FILE_WARC;
    if (first_needed(source) > source->offset && !is_plain) {
        enter_packed(source);
    } else if (source->base) {
        enter_anywhere(source);
    } else if (is_plain && (source->start_at > source->offset || source->end_at)) {
        enter_plain(source);
    }
}

size_t dl_source_end_of_range(dl_packet_source *source) {
    bool is_plain = source->file->kind == DL_FILE_WARC;
    uint64_t stop = is_plain ? source->stop_at : source->end_at;
    if (!stop || source->stream || dl_file_kind_is_text(source->file->kind) ||
        source->offset + source->ahead.size < stop)
        return SIZE_MAX;
    size_t from = stop > source->offset ? (size_t)(stop - source->offset) : 0;
    if (is_plain) return from;
    if (!dl_source_fill(source, from + DL_CHAIN_BYTES)) return SIZE_MAX;
    size_t at = find_proven(source, from, source->ahead.size);
    /* What is behind it shows the opener that the unit before it ends there. */
    return at == SIZE_MAX || source->ahead.size - at < DL_CHAIN_BYTES ? at : at + DL_CHAIN_BYTES;
}
