#include "capture/units.h"

#include "capture/records.h"

enum { MAX_TRIALS = 1000, MAX_UNIT_BYTES = 64 << 20 };

static dl_span magic_of(const dl_file *file) {
    return file->kind == DL_FILE_WARC_ZSTD ? DL_SPAN("\x28\xB5\x2F\xFD") : DL_SPAN("\x1F\x8B\x08");
}

static bool starts_record(dl_unpacker *unpacker, const dl_file *file, dl_span packed) {
    char start[16];
    size_t size = file->kind == DL_FILE_WARC_ZSTD
                      ? dl_unpack_zstd_start(unpacker, packed, file->dictionary, start, sizeof start)
                      : dl_unpack_gzip_start(unpacker, packed, start, sizeof start);
    return dl_record_may_start(file->format, dl_span_of(start, size));
}

bool dl_is_unit(dl_unpacker *unpacker, const dl_file *file, dl_span bytes) {
    return dl_span_starts_with(bytes, magic_of(file)) && starts_record(unpacker, file, bytes);
}

dl_chain dl_check_chain(dl_unpacker *unpacker, const dl_file *file, dl_span bytes, bool at_end,
                        dl_buffer *scratch, size_t *budget) {
    bool is_zstd = file->kind == DL_FILE_WARC_ZSTD;
    for (size_t at = 0; at < DL_CHAIN_BYTES;) {
        while (at < bytes.size && bytes.data[at] == '\0') at++;
        dl_span rest = dl_span_sub(bytes, at, bytes.size);
        if (!rest.size) return at_end ? DL_CHAIN_HOLDS : DL_CHAIN_NEEDS_MORE;
        size_t used = 0;
        dl_buffer_clear(scratch);
        dl_unpacked result =
            is_zstd ? dl_unpack_zstd_frame(unpacker, rest, file->dictionary, MAX_UNIT_BYTES, scratch, &used)
                    : dl_unpack_gzip_member(unpacker, rest, MAX_UNIT_BYTES, scratch, &used);
        *budget -= scratch->size < *budget ? scratch->size : *budget;
        if (result == DL_UNPACK_NEEDS_MORE && !at_end && *budget) return DL_CHAIN_NEEDS_MORE;
        if (result != DL_UNPACKED || !used || !*budget) return DL_CHAIN_BREAKS;
        at += used;
    }
    return DL_CHAIN_HOLDS;
}

size_t dl_find_unit(dl_unpacker *unpacker, const dl_file *file, dl_span bytes, size_t from) {
    for (unsigned trials = 0; trials < MAX_TRIALS; trials++, from++) {
        from = dl_span_find(bytes, magic_of(file), from);
        if (from == SIZE_MAX) break;
        if (starts_record(unpacker, file, dl_span_sub(bytes, from, bytes.size))) return from;
    }
    return SIZE_MAX;
}

size_t dl_find_last_unit(dl_unpacker *unpacker, const dl_file *file, dl_span bytes) {
    dl_span magic = magic_of(file);
    unsigned trials = 0;
    for (size_t end = bytes.size; end > 1 && trials < MAX_TRIALS;) {
        const char *found = memrchr(bytes.data + 1, magic.data[0], end - 1);
        if (!found) break;
        end = (size_t)(found - bytes.data);
        dl_span rest = dl_span_sub(bytes, end, bytes.size);
        if (!dl_span_starts_with(rest, magic)) continue;
        if (starts_record(unpacker, file, rest)) return end;
        trials++;
    }
    return SIZE_MAX;
}
