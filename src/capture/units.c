#include "capture/units.h"

#include "capture/records.h"

enum { MAX_TRIALS = 1000 };

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
