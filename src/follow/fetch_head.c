#include "follow/fetch_head.h"

void dl_fetch_head_init(dl_fetch_head *head, const dl_allocator *allocator) {
    *head = (dl_fetch_head){.status = 0};
    dl_buffer_init(&head->bytes, DL_FETCH_MAX_HEAD_BYTES, allocator);
}

void dl_fetch_head_release(dl_fetch_head *head) {
    dl_buffer_release(&head->bytes);
}

void dl_fetch_head_clear(dl_fetch_head *head) {
    *head = (dl_fetch_head){.bytes = head->bytes};
    dl_buffer_clear(&head->bytes);
}

/* "HTTP/1.1 200 OK", "HTTP/2 200" (RFC 9112, 4); 0 when it is no such line. */
static unsigned read_status(dl_span line) {
    dl_span version, code;
    uint64_t status;
    if (!dl_span_starts_with_nocase(line, DL_SPAN("HTTP/"))) return 0;
    if (!dl_span_next_word(&line, &version) || !dl_span_next_word(&line, &code)) return 0;
    return code.size == 3 && dl_span_to_uint(code, &status) && status >= 100 ? (unsigned)status : 0;
}

/* Of HTTP/2, which has no reason phrase, the line comes with a space where one would be. */
static void append_status_line(dl_buffer *out, dl_span line) {
    dl_buffer_append(out, dl_span_starts_with_nocase(line, DL_SPAN("HTTP/2")) ? dl_span_trim(line) : line);
    if (out->size < line.size) dl_buffer_append(out, DL_SPAN("\r\n"));
}

static bool begin(dl_fetch_head *head, dl_span line) {
    dl_buffer_clear(&head->bytes);
    head->status = read_status(line);
    if (!head->status) {
        head->problem = "the response does not begin with an HTTP status line";
        return false;
    }
    if (head->status == 101) {
        head->problem = "the response switches to another protocol without being asked";
        return false;
    }
    append_status_line(&head->bytes, line);
    return true;
}

static bool is_empty(dl_span line) {
    return dl_span_equal(line, DL_SPAN("\r\n")) || dl_span_equal(line, DL_SPAN("\n"));
}

/* The end of a head: of an interim response, nothing is kept. */
static void end(dl_fetch_head *head) {
    if (head->status >= 200) {
        head->complete = true;
    } else {
        head->status = 0;
    }
}

bool dl_fetch_head_add(dl_fetch_head *head, dl_span line) {
    if (line.size > DL_FETCH_MAX_HEAD_BYTES - head->seen_bytes) {
        head->problem = "the head of the response is larger than 256 KiB";
        return false;
    }
    head->seen_bytes += line.size;
    if (head->complete) return true;
    if (!head->status) {
        if (!begin(head, line)) return false;
    } else {
        dl_buffer_append(&head->bytes, line);
        if (is_empty(line)) end(head);
    }
    return !head->bytes.failed;
}
