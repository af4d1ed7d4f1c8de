/* The head of a response, put together from the lines that come: interim responses (1xx) are left out, and so
 * are trailers (RFC 9110, 15.2 and 6.5). */
#ifndef DL_FOLLOW_FETCH_HEAD_H
#define DL_FOLLOW_FETCH_HEAD_H

#include "base/buffer.h"

/* Of all that comes before, in, and after a head. */
enum { DL_FETCH_MAX_HEAD_BYTES = 256 << 10 };

typedef struct dl_fetch_head {
    dl_buffer bytes; /* status line, headers and the empty line, as received */
    size_t seen_bytes;
    unsigned status;     /* 0: there is no status line yet */
    bool complete;       /* of a final response; lines after it are not kept */
    const char *problem; /* why the last line was not taken, for people; NULL without memory */
} dl_fetch_head;

void dl_fetch_head_init(dl_fetch_head *head, const dl_allocator *allocator);
void dl_fetch_head_release(dl_fetch_head *head);

/* Ready for another; the memory stays. */
void dl_fetch_head_clear(dl_fetch_head *head);

/* Takes a line with its line end; false when the response is to be given up. */
bool dl_fetch_head_add(dl_fetch_head *head, dl_span line);

#endif
