/* What other engines have to know of records, for callers. */
#include "archive/export_maps.h"
#include "dateline_archive.h"

_Static_assert((int)DL_EXPORT_MAP_OPENSEARCH == (int)DATELINE_OPENSEARCH &&
                   (int)DL_EXPORT_MAP_QUICKWIT == (int)DATELINE_QUICKWIT &&
                   (int)DL_EXPORT_MAP_CLICKHOUSE == (int)DATELINE_CLICKHOUSE &&
                   (int)DL_EXPORT_MAP_COUNT == DATELINE_ENGINES,
               "the numbers must be the same");

const char *dateline_engine_file(dateline_engine engine) {
    return (unsigned)engine < DATELINE_ENGINES ? dl_export_map_files[engine] : NULL;
}

dateline_result dateline_engine_write(dateline_engine engine, dateline_sink sink, void *context) {
    if ((unsigned)engine >= DATELINE_ENGINES || !sink) return DATELINE_BAD_ARGUMENT;
    dl_buffer text;
    dl_buffer_init(&text, 0, NULL);
    dl_export_map_write((dl_export_map)engine, &text);
    dateline_result result = text.failed                           ? DATELINE_NO_MEMORY
                             : sink(context, text.data, text.size) ? DATELINE_OK
                                                                   : DATELINE_STOPPED;
    dl_buffer_release(&text);
    return result;
}
