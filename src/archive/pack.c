#include "archive/pack.h"

#include <zstd.h>

enum { LEVEL = 3 };

/* A record larger than this was not written by us. */
#define MOST_BYTES (UINT64_C(1) << 30)

struct dl_pack {
    ZSTD_CCtx *packing;
    ZSTD_DCtx *unpacking;
    const dl_allocator *allocator;
};

dl_pack *dl_pack_new(const dl_allocator *allocator) {
    dl_pack *pack = dl_allocator_resize(allocator, NULL, sizeof *pack);
    if (!pack) return NULL;
    *pack = (dl_pack){ZSTD_createCCtx(), ZSTD_createDCtx(), allocator};
    if (pack->packing && pack->unpacking) return pack;
    dl_pack_free(pack);
    return NULL;
}

void dl_pack_free(dl_pack *pack) {
    if (!pack) return;
    ZSTD_freeCCtx(pack->packing);
    ZSTD_freeDCtx(pack->unpacking);
    dl_allocator_resize(pack->allocator, pack, 0);
}

bool dl_pack_record(dl_pack *pack, dl_span json, dl_buffer *out) {
    size_t room = ZSTD_compressBound(json.size);
    if (!dl_buffer_reserve(out, room)) return false;
    size_t size = ZSTD_compressCCtx(pack->packing, out->data + out->size, room, json.data, json.size, LEVEL);
    if (ZSTD_isError(size)) return false;
    out->size += size;
    return true;
}

bool dl_unpack_record(dl_pack *pack, dl_span packed, dl_buffer *out) {
    unsigned long long size = ZSTD_getFrameContentSize(packed.data, packed.size);
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > MOST_BYTES) return false;
    if (!dl_buffer_reserve(out, (size_t)size)) return false;
    size_t written =
        ZSTD_decompressDCtx(pack->unpacking, out->data + out->size, (size_t)size, packed.data, packed.size);
    if (ZSTD_isError(written) || written != size) return false;
    out->size += written;
    return true;
}
