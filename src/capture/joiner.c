#include "capture/packet.h"
#include "capture/records.h"

void dl_joiner_init(dl_joiner *joiner, const dl_capture_limits *limits, const dl_allocator *allocator) {
    dl_capture_limits filled = dl_capture_limits_of(limits);
    *joiner = (dl_joiner){.ceiling_bytes = dl_record_ceiling(&filled)};
    dl_packet_init(&joiner->carry, allocator);
}

void dl_joiner_release(dl_joiner *joiner) {
    dl_packet_release(&joiner->carry);
}

/* The packet continues the unfinished record: both together become the packet. */
static dl_joined put_together(dl_joiner *joiner, dl_packet *packet) {
    dl_packet *carry = &joiner->carry;
    dl_buffer_append(&carry->data, dl_buffer_span(&packet->data));
    if (!dl_buffer_reserve(&carry->data, DL_PAGE_PADDING)) {
        dl_packet_fail(packet, DL_CAPTURE_ERROR_NO_MEMORY, "out of memory: a record has more than %zu bytes",
                       carry->data.size);
        dl_packet_clear(carry);
        return DL_JOINED_CHANGED;
    }
    if (carry->data.size >= joiner->ceiling_bytes) packet->final = true;
    if (carry->data.size < joiner->retry_at && !packet->final) return DL_JOINED_AWAY;
    dl_buffer swapped = packet->data;
    packet->data = carry->data;
    packet->offset = carry->offset;
    packet->synced = true;
    carry->data = swapped;
    dl_packet_clear(carry);
    return DL_JOINED_CHANGED;
}

/* Whether the declared length of the record to be skipped is too large: another record starts at the front of
 * the packet, and none at the declared end. */
static bool is_overrun(const dl_joiner *joiner, const dl_packet *packet) {
    if (!packet->synced || packet->file->kind != DL_FILE_WARC) return false;
    if (joiner->skip_bytes > packet->data.size) return packet->final;
    return !dl_record_may_end(packet->file->format, dl_buffer_span(&packet->data),
                              (size_t)joiner->skip_bytes);
}

/* Removes the first bytes of the packet, which belong to a record that is not wanted. */
static dl_joined skip(dl_joiner *joiner, dl_packet *packet) {
    if (is_overrun(joiner, packet)) {
        if (!packet->error) {
            dl_packet_fail(packet, DL_CAPTURE_ERROR_BAD_RECORD,
                           "the record before offset %llu has a Content-Length that reaches %llu bytes into "
                           "the next record, which was read anyway",
                           (unsigned long long)packet->offset, (unsigned long long)joiner->skip_bytes);
        }
        joiner->skip_bytes = 0;
        return DL_JOINED_CHANGED;
    }
    size_t skipped = joiner->skip_bytes < packet->data.size ? (size_t)joiner->skip_bytes : packet->data.size;
    joiner->skip_bytes -= skipped;
    if (packet->final) {
        if (joiner->skip_bytes && !packet->error) {
            dl_packet_fail(packet, DL_CAPTURE_ERROR_TRUNCATED,
                           "the file is truncated: it ends %llu bytes before the end of its last record",
                           (unsigned long long)joiner->skip_bytes);
        }
        joiner->skip_bytes = 0;
    } else if (skipped == packet->data.size) {
        return DL_JOINED_AWAY;
    }
    memmove(packet->data.data, packet->data.data + skipped, packet->data.size - skipped);
    packet->data.size -= skipped;
    packet->offset += skipped;
    packet->synced = true;
    return DL_JOINED_CHANGED;
}

dl_joined dl_joiner_take(dl_joiner *joiner, dl_packet *packet) {
    if (joiner->carry.file == packet->file && packet->file) return put_together(joiner, packet);
    if (joiner->skip_bytes) {
        return skip(joiner, packet);
    }
    return DL_JOINED_AS_IS;
}

void dl_joiner_leave(dl_joiner *joiner, const dl_packet *packet, dl_leftover leftover) {
    dl_packet *carry = &joiner->carry;
    joiner->skip_bytes = packet->final ? 0 : leftover.skip_bytes;
    if (leftover.from >= packet->data.size || packet->final) return;
    carry->file = packet->file;
    dl_file_use(carry->file);
    carry->offset = packet->offset + leftover.from;
    dl_buffer_append(&carry->data,
                     dl_span_sub(dl_buffer_span(&packet->data), leftover.from, packet->data.size));
    joiner->retry_at = carry->data.size * 2;
}
