/* Packing of output: each block becomes a gzip member (RFC 1952) or a zstd frame (RFC 8878), so that blocks
 * that follow each other in a file unpack as one. */
#ifndef DL_PIPELINE_PACKER_H
#define DL_PIPELINE_PACKER_H

#include "base/buffer.h"

typedef enum dl_output_packing { DL_OUTPUT_PLAIN, DL_OUTPUT_GZIP, DL_OUTPUT_ZSTD } dl_output_packing;

/* For one thread at a time. */
typedef struct dl_packer dl_packer;

/* NULL when there is no memory. */
dl_packer *dl_packer_new(dl_output_packing packing, const dl_allocator *allocator);
void dl_packer_free(dl_packer *packer); /* NULL does nothing */

/* Appends the packed bytes to `out`, the same ones for the same bytes; false, and nothing is appended,
 * without memory. */
bool dl_packer_pack(dl_packer *packer, dl_span bytes, dl_buffer *out);

#endif
