/* Heads of responses as they come in lines, several responses one after another.  A head that is complete
 * must be one to the reader of captures, too, of the same status, and no larger than its limit. */
#include "capture/headers.h"
#include "capture/http.h"
#include "follow/fetch_head.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const dl_fetch_head *head) {
    dl_arena arena;
    dl_http_response response;
    dl_span bytes = dl_buffer_span(&head->bytes);
    dl_arena_init(&arena, 0, NULL);
    if (bytes.size > DL_FETCH_MAX_HEAD_BYTES || head->status < 200) abort();
    if (!dl_http_parse(bytes, SIZE_MAX, &arena, &response)) abort();
    if (response.status != head->status || response.body.size) abort();
    dl_arena_release(&arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dl_fetch_head head;
    dl_span rest = {size ? (const char *)data : "", size};
    bool goes_on = true;
    dl_fetch_head_init(&head, NULL);
    while (goes_on && rest.size) {
        size_t end = dl_span_find_byte(rest, '\n', 0);
        if (end == SIZE_MAX) break; /* libcurl gives whole lines */
        goes_on = dl_fetch_head_add(&head, dl_span_sub(rest, 0, end + 1));
        rest = dl_span_sub(rest, end + 1, rest.size);
        if (!goes_on && !head.problem) abort(); /* there is memory */
        if (head.complete) check(&head);
        if (head.complete && rest.size % 7 == 0) dl_fetch_head_clear(&head);
    }
    dl_fetch_head_release(&head);
    return 0;
}
