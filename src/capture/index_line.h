/* Lines of a CDXJ index of records. */
#ifndef DL_CAPTURE_INDEX_LINE_H
#define DL_CAPTURE_INDEX_LINE_H

#include "base/buffer.h"
#include "capture/capture.h"

typedef enum dl_indexed {
    DL_INDEX_LINE = 0,
    DL_INDEX_NO_PAGE, /* it is of a type that is not indexed, or no record */
    DL_INDEX_NO_URL,
    DL_INDEX_NO_DATE,
    DL_INDEX_NO_MEMORY,
} dl_indexed;

/* Appends the line of a capture of kind DL_CAPTURE_RECORD, with its line end, or nothing. */
dl_indexed dl_index_line(const dl_capture *capture, dl_span file_name, dl_arena *arena, dl_buffer *out);

/* Appends the lines to `sorted` in the order of an index, bytewise.  False without memory. */
bool dl_index_sort(const dl_buffer *lines, dl_buffer *sorted);

#endif
