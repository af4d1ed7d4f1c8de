/* For what takes an allocator. */
#define ZSTD_STATIC_LINKING_ONLY

#include "pipeline/packer.h"

#include <libdeflate.h>
#include <zstd.h>

/* As gzip(1) and zstd(1) pack unless told otherwise. */
enum { GZIP_LEVEL = 6, ZSTD_LEVEL = 3 };

struct dl_packer {
    const dl_allocator *allocator;
    struct libdeflate_compressor *gzip; /* with memory of its own: it takes functions, but no context */
    ZSTD_CCtx *zstd;
};

static void *allocate(void *allocator, size_t size) {
    return size ? dl_allocator_resize(allocator, NULL, size) : NULL;
}

static void release(void *allocator, void *memory) {
    if (memory) dl_allocator_resize(allocator, memory, 0);
}

static ZSTD_CCtx *new_zstd(const dl_allocator *allocator) {
    ZSTD_CCtx *made =
        ZSTD_createCCtx_advanced((ZSTD_customMem){allocate, release, (void *)(uintptr_t)allocator});
    if (!made) return NULL;
    ZSTD_CCtx_setParameter(made, ZSTD_c_compressionLevel, ZSTD_LEVEL);
    ZSTD_CCtx_setParameter(made, ZSTD_c_checksumFlag, 1);
    return made;
}

dl_packer *dl_packer_new(dl_output_packing packing, const dl_allocator *allocator) {
    dl_packer *packer = dl_allocator_resize(allocator, NULL, sizeof *packer);
    if (!packer) return NULL;
    *packer = (dl_packer){.allocator = allocator};
    if (packing == DL_OUTPUT_GZIP) packer->gzip = libdeflate_alloc_compressor(GZIP_LEVEL);
    if (packing == DL_OUTPUT_ZSTD) packer->zstd = new_zstd(allocator);
    if (packer->gzip || packer->zstd || packing == DL_OUTPUT_PLAIN) return packer;
    dl_packer_free(packer);
    return NULL;
}

void dl_packer_free(dl_packer *packer) {
    if (!packer) return;
    libdeflate_free_compressor(packer->gzip);
    ZSTD_freeCCtx(packer->zstd);
    dl_allocator_resize(packer->allocator, packer, 0);
}

bool dl_packer_pack(dl_packer *packer, dl_span bytes, dl_buffer *out) {
    size_t room = packer->gzip   ? libdeflate_gzip_compress_bound(packer->gzip, bytes.size)
                  : packer->zstd ? ZSTD_compressBound(bytes.size)
                                 : bytes.size;
    if (!dl_buffer_reserve(out, room)) return false;
    char *to = out->data + out->size;
    size_t made = bytes.size;
    if (packer->gzip) {
        made = libdeflate_gzip_compress(packer->gzip, bytes.data, bytes.size, to, room);
        if (!made) return false;
    } else if (packer->zstd) {
        made = ZSTD_compress2(packer->zstd, to, room, bytes.data, bytes.size);
        if (ZSTD_isError(made)) return false;
    } else if (bytes.size) {
        memcpy(to, bytes.data, bytes.size);
    }
    out->size += made;
    return true;
}
