/* Lines of indexes of web archives: CDXJ (https://specs.webrecorder.net/cdxj/0.1.0/) and CDX
 * (https://iipc.github.io/warc-specifications/specifications/cdx-format/cdx-2015/), which says in a first
 * line what its columns are: " CDX N b a m s k r M S V g". */
#ifndef DL_CAPTURE_CDX_H
#define DL_CAPTURE_CDX_H

#include "base/arena.h"

/* Columns of CDX, from 1; 0: it has none of them. */
typedef struct dl_cdx_columns {
    unsigned char url, time, offset, length, file_name;
} dl_cdx_columns;

typedef struct dl_cdx_line {
    dl_span url;  /* absent when it is not said, as all that follow */
    dl_span time; /* 14 digits, or fewer */
    dl_span file_name;
    uint64_t offset;
    uint64_t length; /* 0: not said */
} dl_cdx_line;

/* Whether it is a first line of CDX; `columns` is filled then. */
bool dl_cdx_read_header(dl_span line, dl_cdx_columns *columns);

/* Spans point into the line or into the arena.  NULL, or what is wrong, as it follows "line 3 of the index".
 */
const char *dl_cdx_read_line(dl_span line, const dl_cdx_columns *columns, dl_arena *arena,
                             dl_cdx_line *found);

#endif
