/* How the archive keeps records: as zstd frames of their JSON. */
#ifndef DL_ARCHIVE_PACK_H
#define DL_ARCHIVE_PACK_H

#include "base/buffer.h"

typedef struct dl_pack dl_pack;

/* NULL without memory.  The contexts of zstd have memory of their own. */
dl_pack *dl_pack_new(const dl_allocator *allocator);
void dl_pack_free(dl_pack *pack); /* NULL does nothing */

/* Each appends to `out`; false without memory, or if the bytes are damaged. */
bool dl_pack_record(dl_pack *pack, dl_span json, dl_buffer *out);
bool dl_unpack_record(dl_pack *pack, dl_span packed, dl_buffer *out);

#endif
