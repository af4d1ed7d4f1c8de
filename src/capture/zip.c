#include "capture/zip.h"

enum { ENTRY_BYTES = 46, LOCATOR_BYTES = 20, ZIP64_FIELD = 1, UNKNOWN_16 = 0xFFFF };

#define UNKNOWN_32 UINT32_MAX

/* Little-endian; what is not there is 0. */
static uint64_t number_at(dl_span bytes, size_t at, size_t size) {
    uint64_t number = 0;
    for (size_t i = size; i-- > 0;)
        number = number << 8 | (at + i < bytes.size ? (unsigned char)bytes.data[at + i] : 0);
    return number;
}

bool dl_zip_find_directory(dl_span tail, uint64_t tail_offset, dl_zip_directory *directory) {
    *directory = (dl_zip_directory){0};
    for (size_t at = tail.size; at-- > 0;) {
        const char *found = memrchr(tail.data, 'P', at + 1);
        if (!found) return false;
        at = (size_t)(found - tail.data);
        dl_span end = dl_span_sub(tail, at, tail.size);
        if (!dl_span_starts_with(end, DL_SPAN("PK\x05\x06")) || end.size < DL_ZIP_END_BYTES) continue;
        if (number_at(end, 20, 2) != end.size - DL_ZIP_END_BYTES) continue; /* the comment's length */
        directory->size = number_at(end, 12, 4);
        directory->offset = number_at(end, 16, 4);
        bool large = directory->size == UNKNOWN_32 || directory->offset == UNKNOWN_32 ||
                     number_at(end, 10, 2) == UNKNOWN_16;
        dl_span locator =
            at >= LOCATOR_BYTES ? dl_span_sub(tail, at - LOCATOR_BYTES, LOCATOR_BYTES) : DL_SPAN_NONE;
        if (large && dl_span_starts_with(locator, DL_SPAN("PK\x06\x07"))) {
            directory->end64 = number_at(locator, 8, 8);
            return directory->end64 > 0;
        }
        uint64_t limit = tail_offset + at;
        return directory->size <= limit && directory->offset <= limit - directory->size;
    }
    return false;
}

bool dl_zip_read_end64(dl_span end, dl_zip_directory *directory) {
    if (end.size < DL_ZIP_END64_BYTES || !dl_span_starts_with(end, DL_SPAN("PK\x06\x06"))) return false;
    directory->size = number_at(end, 40, 8);
    directory->offset = number_at(end, 48, 8);
    return directory->size <= directory->end64 && directory->offset <= directory->end64 - directory->size;
}

/* The sizes and the place that do not fit into 32 bits, in the order in which they are missing. */
static void read_zip64(dl_span extra, dl_zip_entry *entry) {
    while (extra.size >= 4) {
        size_t size = (size_t)number_at(extra, 2, 2), at = 0;
        dl_span field = dl_span_sub(extra, 4, size);
        if (number_at(extra, 0, 2) == ZIP64_FIELD) {
            uint64_t *const values[] = {&entry->size, &entry->packed_size, &entry->header_offset};
            for (size_t i = 0; i < DL_COUNT_OF(values); i++) {
                if (*values[i] != UNKNOWN_32) continue;
                *values[i] = number_at(field, at, 8);
                at += 8;
            }
            return;
        }
        extra = dl_span_sub(extra, 4 + size, extra.size);
    }
}

bool dl_zip_next_entry(dl_span *directory, dl_zip_entry *entry, bool *damaged) {
    dl_span at = *directory;
    *entry = (dl_zip_entry){.method = 0};
    *damaged = at.size > 0;
    if (at.size < ENTRY_BYTES || !dl_span_starts_with(at, DL_SPAN("PK\x01\x02"))) return false;
    size_t name_size = (size_t)number_at(at, 28, 2), extra_size = (size_t)number_at(at, 30, 2);
    size_t size = ENTRY_BYTES + name_size + extra_size + (size_t)number_at(at, 32, 2);
    if (size > at.size) return false;
    entry->is_encrypted = number_at(at, 8, 2) & 1;
    entry->method = (unsigned)number_at(at, 10, 2);
    entry->packed_size = number_at(at, 20, 4);
    entry->size = number_at(at, 24, 4);
    entry->header_offset = number_at(at, 42, 4);
    entry->name = dl_span_sub(at, ENTRY_BYTES, name_size);
    read_zip64(dl_span_sub(at, ENTRY_BYTES + name_size, extra_size), entry);
    *directory = dl_span_sub(at, size, at.size);
    *damaged = false;
    return true;
}

size_t dl_zip_local_bytes(dl_span header) {
    if (header.size < DL_ZIP_LOCAL_BYTES || !dl_span_starts_with(header, DL_SPAN("PK\x03\x04"))) return 0;
    return DL_ZIP_LOCAL_BYTES + (size_t)number_at(header, 26, 2) + (size_t)number_at(header, 28, 2);
}
