/* What other engines have to know of records before they take them: the fields and their types, made from the
 * table of members. */
#ifndef DL_ARCHIVE_EXPORT_MAPS_H
#define DL_ARCHIVE_EXPORT_MAPS_H

#include "base/buffer.h"

typedef enum dl_export_map {
    DL_EXPORT_MAP_OPENSEARCH, /* the body of the request that makes an index: OpenSearch and Elasticsearch */
    DL_EXPORT_MAP_QUICKWIT,   /* the configuration of an index */
    DL_EXPORT_MAP_CLICKHOUSE, /* a table for the columns of docs/schema.md */
    DL_EXPORT_MAP_COUNT
} dl_export_map;

/* The name of its file: "opensearch.json". */
extern const char *const dl_export_map_files[DL_EXPORT_MAP_COUNT];

/* Appends the text of the file; `out` has failed without memory. */
void dl_export_map_write(dl_export_map map, dl_buffer *out);

#endif
