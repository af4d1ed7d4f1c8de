/* The bytes of an input: of a file, of memory, of a stream, or of an archive in a WACZ; unpacked if all of it
 * is packed as one. */
#include "capture/source_parts.h"

#include <errno.h>
#include <unistd.h>

static int64_t read_file(int descriptor, void *to, size_t room) {
    ssize_t got;
    do got = read(descriptor, to, room);
    while (got < 0 && errno == EINTR);
    return got;
}

static int64_t read_bytes(dl_span *left, void *to, size_t room) {
    size_t size = left->size < room ? left->size : room;
    if (size) memcpy(to, left->data, size);
    *left = dl_span_sub(*left, size, left->size);
    return (int64_t)size;
}

/* A stream does not say why it failed; claiming to have read more than there was room for is a failure, too.
 */
static int64_t read_stream(const dl_stream *stream, void *to, size_t room) {
    int64_t got = stream->read(stream->context, to, room);
    errno = EIO;
    return got > (int64_t)room ? -1 : got;
}

static int64_t read_input(dl_packet_source *source, char *to, size_t room) {
    dl_origin *origin = &source->origin;
    int64_t got = origin->kind == DL_ORIGIN_BYTES    ? read_bytes(&origin->bytes, to, room)
                  : origin->kind == DL_ORIGIN_STREAM ? read_stream(&origin->stream, to, room)
                                                     : read_file(source->descriptor, to, room);
    if (got > 0) source->read_bytes += (uint64_t)got;
    return got;
}

/* An archive must not be longer than the directory says, and not shorter. */
static int64_t account_for(dl_zip *zip, size_t made, bool ended) {
    uint64_t left = zip->size - zip->made;
    zip->is_longer |= made > left;
    if (made > left) made = (size_t)left; /* and next time it is said that there was more */
    zip->made += made;
    bool wrong = ended ? left > 0 || zip->is_longer : made == 0;
    if (wrong) errno = EBADMSG;
    return wrong ? -1 : (int64_t)made;
}

static int64_t read_in_zip(dl_packet_source *source, char *to, size_t room) {
    dl_zip *zip = &source->zip;
    for (;;) {
        uint64_t left = zip->end - zip->at;
        if (!zip->inflater) {
            int64_t got = read_input(source, to, left < room ? (size_t)left : room);
            if (got > 0) zip->at += (uint64_t)got;
            return got;
        }
        dl_buffer *packed = &zip->packed;
        dl_span in = dl_buffer_span(packed);
        size_t made = 0;
        dl_unpacked result = dl_unpack_stream_step(zip->inflater, &in, to, room, &made);
        memmove(packed->data, packed->data + packed->size - in.size, in.size);
        packed->size = in.size;
        if (result == DL_UNPACK_DAMAGED || result == DL_UNPACK_NO_MEMORY) {
            errno = result == DL_UNPACK_NO_MEMORY ? ENOMEM : EBADMSG;
            return -1;
        }
        if (made) return account_for(zip, made, false);
        size_t space = packed->capacity - packed->size;
        int64_t got = left && space ? read_input(source, packed->data + packed->size,
                                                 left < space ? (size_t)left : space)
                                    : 0;
        if (got < 0) return got;
        if (!got) return account_for(zip, 0, true);
        packed->size += (size_t)got;
        zip->at += (uint64_t)got;
    }
}

/* Appends at most `room` bytes, which must be there; 0 at the end or on an error. */
static size_t read_to(dl_packet_source *source, dl_buffer *to, size_t room) {
    char *end = to->data + to->size;
    int64_t got = source->zip.is_inside ? read_in_zip(source, end, room) : read_input(source, end, room);
    if (got < 0) source->read_error = errno;
    if (got <= 0) return 0;
    to->size += (size_t)got;
    return (size_t)got;
}

/* Seeks in the input; false if that is impossible and nothing has changed. */
static bool seek_to(dl_packet_source *source, uint64_t offset) {
    dl_origin *origin = &source->origin;
    if (offset < source->base || source->zip.inflater) return false;
    if (source->zip.is_inside) {
        if (offset < source->zip.start) return false;
        if (offset > source->zip.end) offset = source->zip.end;
        source->zip.at = offset;
    }
    offset -= source->base;
    switch (origin->kind) {
    case DL_ORIGIN_BYTES:
        if (offset > source->all.size) offset = source->all.size;
        origin->bytes = dl_span_sub(source->all, (size_t)offset, source->all.size);
        return true;
    case DL_ORIGIN_STREAM:
        return origin->stream.seek && origin->stream.seek(origin->stream.context, offset);
    default:
        return lseek(source->descriptor, (off_t)offset, SEEK_SET) >= 0;
    }
}

bool dl_source_go_to(dl_packet_source *source, uint64_t offset) {
    if (!seek_to(source, offset)) return false;
    dl_buffer_clear(&source->ahead);
    source->read_bytes = offset - source->base;
    source->offset = offset;
    source->at_end = false;
    return true;
}

static void fill_plain(dl_packet_source *source, size_t wanted) {
    while (source->ahead.size < wanted && !source->at_end) {
        if (read_to(source, &source->ahead, wanted - source->ahead.size) == 0) source->at_end = true;
    }
}

static void fill_by_stream(dl_packet_source *source, size_t wanted) {
    dl_buffer *packed = &source->packed, *out = &source->ahead;
    while (out->size < wanted && !source->at_end) {
        dl_span in = dl_buffer_span(packed);
        size_t made = 0;
        dl_unpacked result =
            dl_unpack_stream_step(source->stream, &in, out->data + out->size, wanted - out->size, &made);
        out->size += made;
        memmove(packed->data, packed->data + packed->size - in.size, in.size);
        packed->size = in.size;
        if (result == DL_UNPACK_DAMAGED || result == DL_UNPACK_NO_MEMORY) {
            source->stream_error = result;
            source->at_end = true;
        } else if (out->size < wanted && read_to(source, packed, packed->capacity - packed->size) == 0) {
            if (result == DL_UNPACK_NEEDS_MORE) source->stream_error = result;
            source->at_end = true;
        }
    }
}

bool dl_source_fill(dl_packet_source *source, size_t wanted) {
    if (source->ahead.size >= wanted) return true;
    if (!dl_buffer_reserve(&source->ahead, wanted - source->ahead.size + DL_PAGE_PADDING)) return false;
    if (source->stream) {
        fill_by_stream(source, wanted);
    } else {
        fill_plain(source, wanted);
    }
    return true;
}

void dl_source_hand_out(dl_packet_source *source, dl_packet *packet, size_t size) {
    dl_buffer ahead = source->ahead;
    source->ahead = packet->data;
    packet->data = ahead;
    packet->data.size = size;
    dl_buffer_clear(&source->ahead);
    dl_buffer_append(&source->ahead, dl_span_sub(dl_span_of(ahead.data, ahead.size), size, ahead.size));
    packet->file = source->file;
    dl_file_use(packet->file);
    packet->offset = source->offset;
    if (!packet->file->is_inside) { /* whose place was looked at already */
        packet->from = source->start_at;
        packet->to = source->end_at;
    }
    packet->synced = source->synced;
    source->offset += size;
}
