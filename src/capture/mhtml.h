/* Pages that browsers save with all they need as one MIME message (MHTML, RFC 2557): multipart/related, the
 * page as its root.  Only the page is read: pictures, style sheets and the pages of frames are skipped.
 */
#ifndef DL_CAPTURE_MHTML_H
#define DL_CAPTURE_MHTML_H

#include "base/buffer.h"

/* Whether the bytes start as such a message: headers of e-mail with MIME-Version among them, and
 * multipart/related as far as the content type is within the bytes. */
bool dl_is_mhtml(dl_span start);

typedef enum dl_mhtml_result {
    DL_MHTML_OK = 0,
    DL_MHTML_NO_PAGE, /* no part of it is HTML */
    DL_MHTML_TOO_LARGE,
    DL_MHTML_NO_MEMORY,
} dl_mhtml_result;

typedef struct dl_mhtml_page {
    dl_span bytes;    /* decoded, in the buffer */
    dl_span url;      /* Snapshot-Content-Location or Content-Location; all absent when nothing is said */
    dl_span captured; /* the message's Date, as RFC 3339 */
    dl_span media_type;
    dl_span charset;
    bool truncated; /* the part that holds it is not closed */
} dl_mhtml_page;

/* Reads the page of a message.  Spans but for the bytes lie in the message or in `arena`.  What is read is
 * bounded by the message's length: each part is looked at once. */
dl_mhtml_result dl_mhtml_open(dl_span message, size_t ceiling_bytes, dl_arena *arena, dl_buffer *out,
                              dl_mhtml_page *page);

#endif
