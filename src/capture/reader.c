/* The reader: source, joiner and opener in one thread. */
#include "capture/reader.h"

dl_reader *dl_reader_new(const dl_capture_limits *limits, const dl_allocator *allocator) {
    dl_reader *reader = dl_allocator_resize(allocator, NULL, sizeof *reader);
    if (!reader) return NULL;
    *reader = (dl_reader){.allocator = allocator, .limits = dl_capture_limits_of(limits)};
    dl_packet_init(&reader->packet, allocator);
    dl_joiner_init(&reader->joiner, limits, allocator);
    reader->source = dl_packet_source_new(limits, allocator);
    reader->opener = dl_opener_new(limits, allocator);
    if (!reader->source || !reader->opener) {
        dl_reader_free(reader);
        return NULL;
    }
    return reader;
}

void dl_reader_free(dl_reader *reader) {
    if (!reader) return;
    dl_packet_release(&reader->packet);
    dl_joiner_release(&reader->joiner);
    dl_opener_free(reader->opener);
    dl_packet_source_free(reader->source);
    dl_allocator_resize(reader->allocator, reader, 0);
}

bool dl_reader_add_known(dl_reader *reader, dl_span path, const dl_known *known) {
    return dl_packet_source_add(reader->source, path, known, &(dl_origin){.kind = DL_ORIGIN_PATH});
}

bool dl_reader_add(dl_reader *reader, dl_span path, dl_span url, dl_span captured) {
    return dl_reader_add_known(reader, path, &(dl_known){.url = url, .captured = captured});
}

bool dl_reader_add_bytes(dl_reader *reader, dl_span name, const dl_known *known, dl_span bytes) {
    const dl_origin origin = {.kind = DL_ORIGIN_BYTES, .bytes = bytes};
    return dl_packet_source_add(reader->source, name, known, &origin);
}

bool dl_reader_add_stream(dl_reader *reader, dl_span name, const dl_known *known, const dl_stream *stream) {
    const dl_origin origin = {.kind = DL_ORIGIN_STREAM, .stream = *stream};
    return dl_packet_source_add(reader->source, name, known, &origin);
}

bool dl_reader_add_manifest(dl_reader *reader, dl_span path) {
    return dl_packet_source_add(reader->source, path, &(dl_known){.first_offset = 0},
                                &(dl_origin){.kind = DL_ORIGIN_MANIFEST});
}

bool dl_reader_add_cdxj(dl_reader *reader, dl_span path) {
    return dl_packet_source_add(reader->source, path, &(dl_known){.first_offset = 0},
                                &(dl_origin){.kind = DL_ORIGIN_INDEX});
}

void dl_reader_leave_out(dl_reader *reader, int descriptor) {
    dl_packet_source_leave_out(reader->source, descriptor);
}

void dl_reader_set_range(dl_reader *reader, uint64_t from, uint64_t to) {
    dl_packet_source_set_range(reader->source, from, to);
}

uint64_t dl_reader_skipped_files(const dl_reader *reader) {
    return dl_packet_source_skipped_files(reader->source);
}

uint64_t dl_reader_skipped_files_of(const dl_reader *reader, unsigned other_kind) {
    return dl_packet_source_skipped_files_of(reader->source, other_kind);
}

void dl_reader_tell_skipped(dl_reader *reader) {
    reader->tells_skipped = true;
}

bool dl_reader_guard(dl_reader *reader, dl_span path) {
    return dl_packet_source_guard(reader->source, path);
}

const dl_account *dl_reader_account(const dl_reader *reader) {
    return &reader->account;
}

/* Opens the next packet that is not empty. */
static bool next_packet(dl_reader *reader) {
    do {
        dl_packet_clear(&reader->packet);
        if (!dl_packet_source_next(reader->source, &reader->packet)) return false;
    } while (dl_joiner_take(&reader->joiner, &reader->packet) == DL_JOINED_AWAY);
    dl_opener_begin(reader->opener, &reader->packet);
    return true;
}

bool dl_reader_next(dl_reader *reader, dl_capture *capture) {
    for (;;) {
        if (reader->in_packet && dl_opener_next(reader->opener, capture)) {
            dl_account_count(&reader->account, capture);
            if (capture->kind != DL_CAPTURE_SKIPPED || reader->tells_skipped) return true;
            continue;
        }
        if (reader->in_packet)
            dl_joiner_leave(&reader->joiner, &reader->packet, dl_opener_leftover(reader->opener));
        reader->in_packet = next_packet(reader);
        if (!reader->in_packet) return false;
    }
}
