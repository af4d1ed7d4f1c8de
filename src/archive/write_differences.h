/* Differences as JSON. */
#ifndef DL_ARCHIVE_WRITE_DIFFERENCES_H
#define DL_ARCHIVE_WRITE_DIFFERENCES_H

#include "archive/differences.h"
#include "base/buffer.h"

/* One object, in the form of docs/differences.md, and a line end. */
void dl_differences_write_json(const dl_differences *differences, dl_buffer *out);

#endif
