/* For what takes an allocator. */
#define LZ4F_STATIC_LINKING_ONLY
#define ZSTD_STATIC_LINKING_ONLY

#include "capture/unpack.h"

#include <brotli/decode.h>
#include <libdeflate.h>
#include <lz4.h>
#include <lz4frame.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

/* libdeflate is faster, but needs the whole member and room for all of its content; zlib is used if that is
 * not available, and to distinguish data that ends early from data that is damaged.
 *
 * All memory comes from the allocator, except for libdeflate's own: it accepts functions, but passes them no
 * context. */
struct dl_unpacker {
    const dl_allocator *allocator;
    struct libdeflate_decompressor *libdeflate;
    z_stream stream;
    bool has_stream;
    ZSTD_DCtx *zstd;
};

/* So many members or frames without content may come before the one that a start is looked for in. */
enum { MAX_EMPTY = 64 };

enum { STEP_BYTES = 64 << 10, GZIP_WINDOW = 15 + 16, ZLIB_WINDOW = 15, RAW_WINDOW = -15 };

/* --- the allocator, as the libraries want it --- */

static void *allocate(void *allocator, size_t size) {
    return size ? dl_allocator_resize(allocator, NULL, size) : NULL;
}

static void release(void *allocator, void *memory) {
    if (memory) dl_allocator_resize(allocator, memory, 0);
}

static voidpf allocate_items(voidpf allocator, uInt items, uInt size) {
    return allocate(allocator, (size_t)items * size);
}

static void *for_libraries(const dl_allocator *allocator) {
    return (void *)(uintptr_t)allocator;
}

static z_stream new_zlib(const dl_allocator *allocator) {
    return (z_stream){.zalloc = allocate_items, .zfree = release, .opaque = for_libraries(allocator)};
}

static ZSTD_DCtx *new_zstd(const dl_allocator *allocator) {
    return ZSTD_createDCtx_advanced((ZSTD_customMem){allocate, release, for_libraries(allocator)});
}

static LZ4F_dctx *new_lz4(const dl_allocator *allocator) {
#if LZ4_VERSION_NUMBER >= 10904
    const LZ4F_CustomMem memory = {allocate, NULL, release, for_libraries(allocator)};
    return LZ4F_createDecompressionContext_advanced(memory, LZ4F_VERSION);
#else
    LZ4F_dctx *made = NULL;
    (void)allocator;
    return LZ4F_isError(LZ4F_createDecompressionContext(&made, LZ4F_VERSION)) ? NULL : made;
#endif
}

/* What their errors say. */
static dl_unpacked zstd_failure(size_t status) {
    switch (ZSTD_getErrorCode(status)) {
    case ZSTD_error_memory_allocation:
        return DL_UNPACK_NO_MEMORY;
    case ZSTD_error_dictionary_wrong:
        return DL_UNPACK_NO_DICTIONARY;
    case ZSTD_error_frameParameter_windowTooLarge:
        return DL_UNPACK_WIDE_WINDOW;
    default:
        return DL_UNPACK_DAMAGED;
    }
}

static dl_unpacked lz4_failure(LZ4F_errorCode_t status) {
    return LZ4F_getErrorCode(status) == LZ4F_ERROR_allocation_failed ? DL_UNPACK_NO_MEMORY
                                                                     : DL_UNPACK_DAMAGED;
}

static dl_unpacked brotli_failure(const BrotliDecoderState *state) {
    BrotliDecoderErrorCode code = BrotliDecoderGetErrorCode(state);
    return code <= BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES &&
                   code >= BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES
               ? DL_UNPACK_NO_MEMORY
               : DL_UNPACK_DAMAGED;
}

void *dl_zstd_dictionary_new(dl_span content, const dl_allocator *allocator) {
    return ZSTD_createDDict_advanced(content.data, content.size, ZSTD_dlm_byCopy, ZSTD_dct_auto,
                                     (ZSTD_customMem){allocate, release, for_libraries(allocator)});
}

void dl_zstd_dictionary_free(void *dictionary) {
    ZSTD_freeDDict(dictionary);
}

dl_unpacker *dl_unpacker_new(const dl_allocator *allocator) {
    dl_unpacker *unpacker = dl_allocator_resize(allocator, NULL, sizeof *unpacker);
    if (!unpacker) return NULL;
    *unpacker = (dl_unpacker){.allocator = allocator};
    unpacker->libdeflate = libdeflate_alloc_decompressor();
    unpacker->zstd = new_zstd(allocator);
    if (!unpacker->libdeflate || !unpacker->zstd) {
        dl_unpacker_free(unpacker);
        return NULL;
    }
    return unpacker;
}

void dl_unpacker_free(dl_unpacker *unpacker) {
    if (!unpacker) return;
    if (unpacker->libdeflate) libdeflate_free_decompressor(unpacker->libdeflate);
    if (unpacker->has_stream) inflateEnd(&unpacker->stream);
    ZSTD_freeDCtx(unpacker->zstd);
    dl_allocator_resize(unpacker->allocator, unpacker, 0);
}

/* Room for the next output: some bytes, unless the ceiling is reached or memory runs out. */
static dl_unpacked make_room(dl_buffer *out, size_t ceiling_bytes, size_t *room) {
    if (out->size >= ceiling_bytes) return DL_UNPACK_TOO_LARGE;
    size_t left = ceiling_bytes - out->size;
    if (!dl_buffer_reserve(out, left < STEP_BYTES ? left : STEP_BYTES)) return DL_UNPACK_NO_MEMORY;
    *room = out->capacity - out->size;
    if (*room > left) *room = left;
    if (*room > UINT32_MAX / 2) *room = UINT32_MAX / 2;
    return DL_UNPACKED;
}

/* --- zlib, piece by piece --- */

static bool start_stream(dl_unpacker *unpacker, int window) {
    if (unpacker->has_stream) return inflateReset2(&unpacker->stream, window) == Z_OK;
    unpacker->stream = new_zlib(unpacker->allocator);
    unpacker->has_stream = inflateInit2(&unpacker->stream, window) == Z_OK;
    return unpacker->has_stream;
}

/* What is left to give: zlib counts in 32 bits. */
static void feed(z_stream *stream, dl_span packed, size_t *fed) {
    if (stream->avail_in || *fed == packed.size) return;
    size_t piece = packed.size - *fed < (1u << 30) ? packed.size - *fed : 1u << 30;
    stream->next_in = (Bytef *)(uintptr_t)(packed.data + *fed);
    stream->avail_in = (uInt)piece;
    *fed += piece;
}

static dl_unpacked unpack_by_stream(dl_unpacker *unpacker, dl_span packed, int window, size_t ceiling_bytes,
                                    dl_buffer *out, size_t *used_bytes) {
    if (!start_stream(unpacker, window)) return DL_UNPACK_NO_MEMORY;
    z_stream *stream = &unpacker->stream;
    size_t fed = 0, room = 0;
    dl_unpacked result;
    stream->avail_in = 0;
    for (;;) {
        feed(stream, packed, &fed);
        dl_unpacked space = make_room(out, ceiling_bytes, &room);
        if (space == DL_UNPACK_NO_MEMORY) return space;
        /* At the ceiling, a spare byte shows whether the data ends just there. */
        Bytef spare;
        bool full = space == DL_UNPACK_TOO_LARGE;
        stream->next_out = full ? &spare : (Bytef *)(out->data + out->size);
        stream->avail_out = full ? 1 : (uInt)room;
        int status = inflate(stream, Z_NO_FLUSH);
        size_t written = (full ? 1 : room) - stream->avail_out;
        result = DL_UNPACK_TOO_LARGE;
        if (full && written) break;
        out->size += written;
        result = DL_UNPACKED;
        if (status == Z_STREAM_END) break;
        result = status == Z_MEM_ERROR ? DL_UNPACK_NO_MEMORY : DL_UNPACK_DAMAGED;
        if (status != Z_OK && status != Z_BUF_ERROR) break;
        result = DL_UNPACK_NEEDS_MORE;
        if (stream->avail_in == 0 && fed == packed.size && stream->avail_out) break;
    }
    if (used_bytes) *used_bytes = fed - stream->avail_in;
    return result;
}

/* --- libdeflate, in one go --- */

typedef enum libdeflate_result (*deflate_function)(struct libdeflate_decompressor *, const void *, size_t,
                                                   void *, size_t, size_t *, size_t *);

/* Tries with the available room, then with twice as much, up to the ceiling.  The buffer is reused, so most
 * calls succeed at the first try. */
static bool unpack_at_once(dl_unpacker *unpacker, deflate_function decompress, dl_span packed,
                           size_t first_room, size_t ceiling_bytes, dl_buffer *out, size_t *used_bytes) {
    size_t left = ceiling_bytes > out->size ? ceiling_bytes - out->size : 0;
    for (size_t wanted = first_room < left ? first_room : left; left;) {
        if (!dl_buffer_reserve(out, wanted)) return false;
        size_t room = out->capacity - out->size < left ? out->capacity - out->size : left, used, size;
        enum libdeflate_result result = decompress(unpacker->libdeflate, packed.data, packed.size,
                                                   out->data + out->size, room, &used, &size);
        if (result == LIBDEFLATE_SUCCESS) {
            out->size += size;
            if (used_bytes) *used_bytes = used;
            return true;
        }
        if (result != LIBDEFLATE_INSUFFICIENT_SPACE || room == left) return false;
        wanted = room < left / 2 ? room * 2 : left;
    }
    return false;
}

/* The decompressed size, which is in the last four bytes of the input if it ends with a member; otherwise an
 * arbitrary number, which is harmless as a hint. */
static size_t size_hint(dl_span packed) {
    size_t hint = STEP_BYTES;
    if (packed.size > 18) {
        const unsigned char *end = (const unsigned char *)packed.data + packed.size - 4;
        size_t size = end[0] | (size_t)end[1] << 8 | (size_t)end[2] << 16 | (size_t)end[3] << 24;
        if (size > hint && size < packed.size * 64) hint = size;
    }
    return hint;
}

dl_unpacked dl_unpack_gzip_member(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out,
                                  size_t *used_bytes) {
    if (unpack_at_once(unpacker, libdeflate_gzip_decompress_ex, packed, size_hint(packed), ceiling_bytes, out,
                       used_bytes)) {
        return DL_UNPACKED;
    }
    if (out->failed) return DL_UNPACK_NO_MEMORY;
    return unpack_by_stream(unpacker, packed, GZIP_WINDOW, ceiling_bytes, out, used_bytes);
}

dl_unpacked dl_unpack_gzip(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out) {
    do {
        size_t used = 0;
        dl_unpacked result = dl_unpack_gzip_member(unpacker, packed, ceiling_bytes, out, &used);
        if (result != DL_UNPACKED) return result;
        packed = dl_span_sub(packed, used, packed.size);
    } while (dl_is_gzip(packed));
    return DL_UNPACKED;
}

dl_unpacked dl_unpack_deflate(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out) {
    size_t start = out->size, hint = packed.size < SIZE_MAX / 8 ? packed.size * 8 : packed.size;
    if (unpack_at_once(unpacker, libdeflate_zlib_decompress_ex, packed, hint, ceiling_bytes, out, NULL)) {
        return DL_UNPACKED;
    }
    if (out->failed) return DL_UNPACK_NO_MEMORY;
    dl_unpacked result = unpack_by_stream(unpacker, packed, ZLIB_WINDOW, ceiling_bytes, out, NULL);
    if (result != DL_UNPACK_DAMAGED || out->size > start) return result;
    return unpack_by_stream(unpacker, packed, RAW_WINDOW, ceiling_bytes, out, NULL);
}

dl_unpacked dl_unpack_brotli(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out) {
    BrotliDecoderState *state =
        BrotliDecoderCreateInstance(allocate, release, for_libraries(unpacker->allocator));
    if (!state) return DL_UNPACK_NO_MEMORY;
    const uint8_t *in = (const uint8_t *)packed.data;
    size_t in_left = packed.size, room = 0;
    dl_unpacked result = DL_UNPACKED;
    for (;;) {
        uint8_t spare;
        dl_unpacked space = make_room(out, ceiling_bytes, &room);
        if (space == DL_UNPACK_NO_MEMORY) {
            result = space;
            break;
        }
        bool full = space == DL_UNPACK_TOO_LARGE;
        uint8_t *to = full ? &spare : (uint8_t *)(out->data + out->size);
        size_t before = full ? 1 : room, to_left = before;
        BrotliDecoderResult status = BrotliDecoderDecompressStream(state, &in_left, &in, &to_left, &to, NULL);
        if (full && to_left == 0) {
            result = DL_UNPACK_TOO_LARGE;
            break;
        }
        if (!full) out->size += before - to_left;
        if (status == BROTLI_DECODER_RESULT_SUCCESS) break;
        if (status == BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT) {
            result = DL_UNPACK_NEEDS_MORE;
            break;
        }
        if (status == BROTLI_DECODER_RESULT_ERROR) {
            result = brotli_failure(state);
            break;
        }
    }
    BrotliDecoderDestroyInstance(state);
    return result;
}

dl_unpacked dl_unpack_zstd_frame(dl_unpacker *unpacker, dl_span packed, const void *dictionary,
                                 size_t ceiling_bytes, dl_buffer *out, size_t *used_bytes) {
    ZSTD_DCtx_reset(unpacker->zstd, ZSTD_reset_session_only);
    ZSTD_DCtx_refDDict(unpacker->zstd, dictionary);
    ZSTD_inBuffer in = {packed.data, packed.size, 0};
    size_t room = 0;
    dl_unpacked result;
    for (;;) {
        char spare;
        dl_unpacked space = make_room(out, ceiling_bytes, &room);
        if (space == DL_UNPACK_NO_MEMORY) return space;
        bool full = space == DL_UNPACK_TOO_LARGE;
        ZSTD_outBuffer to = {full ? &spare : out->data + out->size, full ? 1 : room, 0};
        size_t fed = in.pos, status = ZSTD_decompressStream(unpacker->zstd, &to, &in);
        result = zstd_failure(status);
        if (ZSTD_isError(status)) break;
        result = DL_UNPACK_TOO_LARGE;
        if (full && to.pos) break;
        out->size += to.pos;
        result = DL_UNPACKED;
        if (status == 0) break;
        result = DL_UNPACK_NEEDS_MORE;
        if (in.pos == in.size && to.pos < to.size) break;
        result = full ? DL_UNPACK_TOO_LARGE : DL_UNPACK_DAMAGED;
        if (in.pos == fed && to.pos == 0) break; /* no progress */
    }
    if (used_bytes) *used_bytes = in.pos;
    return result;
}

dl_unpacked dl_unpack_zstd(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out) {
    do {
        size_t used = 0;
        dl_unpacked result = dl_unpack_zstd_frame(unpacker, packed, NULL, ceiling_bytes, out, &used);
        if (result != DL_UNPACKED) return result;
        packed = dl_span_sub(packed, used, packed.size);
    } while (dl_is_zstd(packed) || dl_is_skippable_frame(packed));
    return DL_UNPACKED;
}

size_t dl_unpack_gzip_start(dl_unpacker *unpacker, dl_span packed, char *out, size_t room) {
    packed = dl_span_sub(packed, 0, DL_UNPACK_START_BYTES);
    if (!dl_is_gzip(packed) || packed.size < 18 || (packed.data[3] & 0xE0) ||
        !start_stream(unpacker, GZIP_WINDOW)) {
        return 0;
    }
    z_stream *stream = &unpacker->stream;
    stream->next_in = (Bytef *)(uintptr_t)packed.data;
    stream->avail_in = (uInt)packed.size;
    stream->next_out = (Bytef *)out;
    stream->avail_out = (uInt)room;
    for (unsigned empty = 0; inflate(stream, Z_SYNC_FLUSH) == Z_STREAM_END && empty < MAX_EMPTY; empty++) {
        if (stream->avail_out < room || !stream->avail_in || inflateReset(stream) != Z_OK) break;
    }
    return room - stream->avail_out;
}

size_t dl_unpack_zstd_start(dl_unpacker *unpacker, dl_span packed, const void *dictionary, char *out,
                            size_t room) {
    packed = dl_span_sub(packed, 0, DL_UNPACK_START_BYTES);
    ZSTD_DCtx_reset(unpacker->zstd, ZSTD_reset_session_only);
    ZSTD_DCtx_refDDict(unpacker->zstd, dictionary);
    ZSTD_inBuffer in = {packed.data, packed.size, 0};
    ZSTD_outBuffer to = {out, room, 0};
    for (unsigned empty = 0; to.pos < to.size && empty < MAX_EMPTY;) {
        size_t fed = in.pos, made = to.pos, status = ZSTD_decompressStream(unpacker->zstd, &to, &in);
        if (ZSTD_isError(status) || (in.pos == fed && to.pos == made)) break;
        if (status == 0 && to.pos) break;
        empty += status == 0;
    }
    return to.pos;
}

/* --- as it is read --- */

struct dl_unpack_stream {
    const dl_allocator *allocator;
    dl_packing packing;
    z_stream gzip;
    ZSTD_DCtx *zstd;
    LZ4F_dctx *lz4;
    bool inside; /* of a member or frame */
    bool ended;  /* of raw deflate data, which has only one */
};

dl_unpack_stream *dl_unpack_stream_new(dl_packing packing, const void *dictionary,
                                       const dl_allocator *allocator) {
    dl_unpack_stream *stream = dl_allocator_resize(allocator, NULL, sizeof *stream);
    if (!stream) return NULL;
    *stream = (dl_unpack_stream){.allocator = allocator, .packing = packing};
    bool ready = false;
    if (packing == DL_PACKING_ZSTD) {
        stream->zstd = new_zstd(allocator);
        ready = stream->zstd && !ZSTD_isError(ZSTD_DCtx_refDDict(stream->zstd, dictionary));
    } else if (packing == DL_PACKING_LZ4) {
        stream->lz4 = new_lz4(allocator);
        ready = stream->lz4 != NULL;
    } else {
        stream->gzip = new_zlib(allocator);
        ready = inflateInit2(&stream->gzip, packing == DL_PACKING_DEFLATE ? RAW_WINDOW : GZIP_WINDOW) == Z_OK;
    }
    if (ready) return stream;
    ZSTD_freeDCtx(stream->zstd);
    dl_allocator_resize(allocator, stream, 0);
    return NULL;
}

void dl_unpack_stream_free(dl_unpack_stream *stream) {
    if (!stream) return;
    if (stream->packing == DL_PACKING_GZIP || stream->packing == DL_PACKING_DEFLATE)
        inflateEnd(&stream->gzip);
    ZSTD_freeDCtx(stream->zstd);
    LZ4F_freeDecompressionContext(stream->lz4);
    dl_allocator_resize(stream->allocator, stream, 0);
}

static dl_unpacked step_zstd(dl_unpack_stream *stream, dl_span *packed, ZSTD_outBuffer *out) {
    ZSTD_inBuffer in = {packed->data, packed->size, 0};
    size_t status = ZSTD_decompressStream(stream->zstd, out, &in);
    *packed = dl_span_sub(*packed, in.pos, packed->size);
    if (ZSTD_isError(status)) return zstd_failure(status);
    stream->inside = status != 0;
    return DL_UNPACKED;
}

static dl_unpacked step_lz4(dl_unpack_stream *stream, dl_span *packed, ZSTD_outBuffer *out) {
    size_t made = out->size - out->pos, used = packed->size;
    size_t status =
        LZ4F_decompress(stream->lz4, (char *)out->dst + out->pos, &made, packed->data, &used, NULL);
    if (LZ4F_isError(status)) return lz4_failure(status);
    *packed = dl_span_sub(*packed, used, packed->size);
    out->pos += made;
    stream->inside = status != 0;
    return DL_UNPACKED;
}

static dl_unpacked step_gzip(dl_unpack_stream *stream, dl_span *packed, ZSTD_outBuffer *out) {
    z_stream *gzip = &stream->gzip;
    size_t fed = packed->size < (1u << 30) ? packed->size : 1u << 30;
    size_t room = out->size - out->pos < (1u << 30) ? out->size - out->pos : 1u << 30;
    gzip->next_in = (Bytef *)(uintptr_t)packed->data;
    gzip->avail_in = (uInt)fed;
    gzip->next_out = (Bytef *)out->dst + out->pos;
    gzip->avail_out = (uInt)room;
    int status = inflate(gzip, Z_NO_FLUSH);
    *packed = dl_span_sub(*packed, fed - gzip->avail_in, packed->size);
    out->pos += room - gzip->avail_out;
    if (status == Z_STREAM_END) {
        stream->inside = false;
        stream->ended = stream->packing == DL_PACKING_DEFLATE;
        return inflateReset(gzip) == Z_OK ? DL_UNPACKED : DL_UNPACK_DAMAGED;
    }
    stream->inside = true;
    if (status == Z_MEM_ERROR) return DL_UNPACK_NO_MEMORY;
    return status == Z_OK || status == Z_BUF_ERROR ? DL_UNPACKED : DL_UNPACK_DAMAGED;
}

dl_unpacked dl_unpack_stream_step(dl_unpack_stream *stream, dl_span *packed, char *out, size_t room,
                                  size_t *made) {
    ZSTD_outBuffer to = {out, room, 0};
    dl_unpacked result = DL_UNPACKED;
    while (result == DL_UNPACKED && to.pos < room && packed->size && !stream->ended) {
        size_t had = packed->size, made_before = to.pos;
        result = stream->zstd  ? step_zstd(stream, packed, &to)
                 : stream->lz4 ? step_lz4(stream, packed, &to)
                               : step_gzip(stream, packed, &to);
        if (packed->size == had && to.pos == made_before) break;
    }
    *made = to.pos;
    if (result != DL_UNPACKED) return result;
    return stream->inside && to.pos < room ? DL_UNPACK_NEEDS_MORE : DL_UNPACKED;
}

/* --- lz4, which has only one form --- */

dl_unpacked dl_unpack_lz4(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out) {
    dl_unpack_stream *stream = dl_unpack_stream_new(DL_PACKING_LZ4, NULL, unpacker->allocator);
    if (!stream) return DL_UNPACK_NO_MEMORY;
    dl_unpacked result = DL_UNPACKED;
    bool more = true;
    while (more) {
        size_t room = 0, made = 0, had = packed.size;
        char spare;
        dl_unpacked space = make_room(out, ceiling_bytes, &room);
        bool full = space == DL_UNPACK_TOO_LARGE;
        if (space == DL_UNPACK_NO_MEMORY) {
            result = space;
            break;
        }
        result = dl_unpack_stream_step(stream, &packed, full ? &spare : out->data + out->size,
                                       full ? 1 : room, &made);
        if (full && made) {
            result = DL_UNPACK_TOO_LARGE;
            break;
        }
        out->size += made;
        more = result == DL_UNPACKED && (made || packed.size < had);
    }
    dl_unpack_stream_free(stream);
    return result;
}

size_t dl_unpack_lz4_start(dl_unpacker *unpacker, dl_span packed, char *out, size_t room) {
    dl_unpack_stream *stream = dl_unpack_stream_new(DL_PACKING_LZ4, NULL, unpacker->allocator);
    size_t made = 0;
    if (stream) (void)dl_unpack_stream_step(stream, &packed, out, room, &made);
    dl_unpack_stream_free(stream);
    return made;
}
