/* Records of either format of web archives, WARC or ARC: what reading has to know of both. */
#ifndef DL_CAPTURE_RECORDS_H
#define DL_CAPTURE_RECORDS_H

#include "capture/arc.h"
#include "capture/warc.h"

typedef enum dl_record_format { DL_RECORDS_WARC, DL_RECORDS_ARC } dl_record_format;

/* Whether the bytes, of which eight are enough, may start a record. */
static inline bool dl_record_may_start(dl_record_format format, dl_span bytes) {
    return format == DL_RECORDS_ARC ? dl_arc_may_start(bytes) : dl_is_warc(bytes);
}

static inline dl_warc_result dl_record_parse(dl_record_format format, dl_span bytes, size_t max_header_bytes,
                                             dl_arena *arena, dl_warc_record *record) {
    return format == DL_RECORDS_ARC ? dl_arc_parse(bytes, max_header_bytes, arena, record)
                                    : dl_warc_parse(bytes, max_header_bytes, arena, record);
}

static inline bool dl_record_may_end(dl_record_format format, dl_span bytes, size_t end) {
    return format == DL_RECORDS_ARC ? dl_arc_may_end(bytes, end) : dl_warc_may_end(bytes, end);
}

static inline size_t dl_record_find(dl_record_format format, dl_span bytes, size_t from) {
    return format == DL_RECORDS_ARC ? dl_arc_find(bytes, from) : dl_warc_find(bytes, from);
}

static inline size_t dl_record_find_last(dl_record_format format, dl_span bytes, size_t from) {
    return format == DL_RECORDS_ARC ? dl_arc_find_last(bytes, from) : dl_warc_find_last(bytes, from);
}

static inline const char *dl_record_format_name(dl_record_format format) {
    return format == DL_RECORDS_ARC ? "an ARC" : "a WARC";
}

#endif
