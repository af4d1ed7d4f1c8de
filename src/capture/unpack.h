/* Decompression of gzip, deflate, brotli, zstd and lz4, each with a limit.
 *
 * All functions append to `out` and never let it grow past `ceiling_bytes`;
 * for any result, `out` holds what could be decompressed. */
#ifndef DL_CAPTURE_UNPACK_H
#define DL_CAPTURE_UNPACK_H

#include "base/buffer.h"

typedef enum dl_unpacked {
    DL_UNPACKED = 0,
    DL_UNPACK_NEEDS_MORE,    /* the input ends inside the compressed data */
    DL_UNPACK_DAMAGED,       /* the input is malformed, or its checksum is wrong */
    DL_UNPACK_TOO_LARGE,     /* the ceiling was reached */
    DL_UNPACK_NO_DICTIONARY, /* a zstd frame needs one that was not given */
    DL_UNPACK_WIDE_WINDOW,   /* a zstd frame needs a window of more than 128 MiB */
    DL_UNPACK_NO_MEMORY,
} dl_unpacked;

/* Reusable decoders; one per thread. */
typedef struct dl_unpacker dl_unpacker;

dl_unpacker *dl_unpacker_new(const dl_allocator *allocator);
void dl_unpacker_free(dl_unpacker *unpacker);

/* One gzip member (RFC 1952); `*used_bytes`, unless it is NULL, says how long it was, or how far it was read.
 */
dl_unpacked dl_unpack_gzip_member(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out,
                                  size_t *used_bytes);

/* One zstd frame (RFC 8878), with a dictionary if `dictionary` (a ZSTD_DDict) is not NULL.  Skippable
 * frames give nothing. */
dl_unpacked dl_unpack_zstd_frame(dl_unpacker *unpacker, dl_span packed, const void *dictionary,
                                 size_t ceiling_bytes, dl_buffer *out, size_t *used_bytes);

/* A dictionary for zstd; NULL if there is no memory. */
void *dl_zstd_dictionary_new(dl_span content, const dl_allocator *allocator);
void dl_zstd_dictionary_free(void *dictionary); /* NULL does nothing */

/* All members or frames, to the end of the input.  Other bytes after the last one are ignored, as by gzip(1).
 */
dl_unpacked dl_unpack_gzip(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out);
dl_unpacked dl_unpack_zstd(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out);

/* All lz4 frames (https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md). */
dl_unpacked dl_unpack_lz4(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out);

dl_unpacked dl_unpack_brotli(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out);

/* HTTP's "deflate": the zlib format (RFC 1950), or raw deflate data, which some servers send for it. */
dl_unpacked dl_unpack_deflate(dl_unpacker *unpacker, dl_span packed, size_t ceiling_bytes, dl_buffer *out);

/* The first decompressed bytes of a gzip member, zstd or lz4 frame, at most `room`; 0 if it is none. Examines
 * only the first DL_UNPACK_START_BYTES, since a member can be long before it gives a byte.  Of gzip
 * and zstd, some members or frames that hold nothing may come first. */
size_t dl_unpack_gzip_start(dl_unpacker *unpacker, dl_span packed, char *out, size_t room);
size_t dl_unpack_zstd_start(dl_unpacker *unpacker, dl_span packed, const void *dictionary, char *out,
                            size_t room);

size_t dl_unpack_lz4_start(dl_unpacker *unpacker, dl_span packed, char *out, size_t room);

enum { DL_UNPACK_START_BYTES = 160 << 10 }; /* a zstd block, which comes whole or not at all, and its head */

/* How a file is packed. */
typedef enum dl_packing {
    DL_PACKING_NONE,
    DL_PACKING_GZIP,
    DL_PACKING_ZSTD,
    DL_PACKING_LZ4,
    DL_PACKING_DEFLATE, /* raw, as in ZIP files; for streams only */
    DL_PACKING_BROTLI,  /* has no mark of its own: the file's name says it */
} dl_packing;

/* A gzip, zstd or lz4 file of any number of members or frames, decompressed as it is read. */
typedef struct dl_unpack_stream dl_unpack_stream;

/* `dictionary` is for zstd. */
dl_unpack_stream *dl_unpack_stream_new(dl_packing packing, const void *dictionary,
                                       const dl_allocator *allocator);
void dl_unpack_stream_free(dl_unpack_stream *stream);

/* Decompresses from the front of `*packed`, which is advanced, to `out`.  DL_UNPACK_NEEDS_MORE if the input
 * ended inside a member; DL_UNPACKED if it ended with a member, or if `room` is full. */
dl_unpacked dl_unpack_stream_step(dl_unpack_stream *stream, dl_span *packed, char *out, size_t room,
                                  size_t *made);

static inline bool dl_is_gzip(dl_span bytes) {
    return dl_span_starts_with(bytes, DL_SPAN("\x1F\x8B\x08"));
}

static inline bool dl_is_zstd(dl_span bytes) {
    return dl_span_starts_with(bytes, DL_SPAN("\x28\xB5\x2F\xFD"));
}

static inline bool dl_is_lz4(dl_span bytes) {
    return dl_span_starts_with(bytes, DL_SPAN("\x04\x22\x4D\x18"));
}

/* Frames without content, which decoders of zstd and lz4 pass over (RFC 8878, 3.1.2). */
static inline bool dl_is_skippable_frame(dl_span bytes) {
    return bytes.size >= 8 && ((unsigned char)bytes.data[0] & 0xF0) == 0x50 &&
           memcmp(bytes.data + 1, "\x2A\x4D\x18", 3) == 0;
}

/* How long it says that it is, head and all. */
static inline size_t dl_skippable_frame_bytes(dl_span bytes) {
    const unsigned char *head = (const unsigned char *)bytes.data;
    return 8 + (head[4] | (size_t)head[5] << 8 | (size_t)head[6] << 16 | (size_t)head[7] << 24);
}

/* Whether this is the skippable frame with the dictionary of a .warc.zst file. */
static inline bool dl_is_zstd_dictionary(dl_span bytes) {
    return dl_span_starts_with(bytes, DL_SPAN("\x5D\x2A\x4D\x18"));
}

#endif
