/* Writing WARC 1.1: a warcinfo record, then one response record per page.
 *
 * The same pages always give the same bytes: record IDs are computed from the content of the record, and the
 * warcinfo record has the date of the first page. */
#ifndef DL_CAPTURE_WARC_WRITE_H
#define DL_CAPTURE_WARC_WRITE_H

#include "base/buffer.h"
#include "capture/capture.h"
#include "capture/warc_date.h"

typedef enum dl_warc_written {
    DL_WARC_WRITTEN = 0,
    DL_WARC_NO_PAGE,  /* the capture is an error or a dump */
    DL_WARC_NO_URL,   /* a record must say where its page was: absolute, http or https */
    DL_WARC_NO_DATE,  /* and when: a day, or a time, as dl_warc_date takes them */
    DL_WARC_NO_SPACE, /* no memory */
} dl_warc_written;

typedef struct dl_warc_writer dl_warc_writer;

/* With `gzip`, each record becomes a gzip member.  NULL when there is no memory. */
dl_warc_writer *dl_warc_writer_new(bool gzip, const dl_allocator *allocator);
void dl_warc_writer_free(dl_warc_writer *writer);

/* Appends the record of a page to `out`, and the warcinfo record before the first one.  Nothing is appended
 * when the result is not DL_WARC_WRITTEN. */
dl_warc_written dl_warc_write_page(dl_warc_writer *writer, const dl_capture *capture, dl_buffer *out);

/* Whether it is an absolute address of http or https that fits a header: without spaces and control
 * characters. */
bool dl_warc_is_web_address(dl_span url);

#endif
