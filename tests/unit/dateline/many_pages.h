/* A WARC of many pages, which the tests of whole runs read. */
#ifndef TESTS_DATELINE_MANY_PAGES_H
#define TESTS_DATELINE_MANY_PAGES_H

#include "../capture/files.h"
#include "story.h"

enum { PAGES = 300 };

static inline void make_many_pages(dl_buffer *warc) {
    dl_buffer_init(warc, 0, NULL);
    for (unsigned i = 0; i < PAGES; i++) {
        char url[64], message[1024];
        snprintf(url, sizeof url, "https://example.org/%u", i);
        snprintf(message, sizeof message,
                 i == 7 ? "no HTTP" : "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n%s<p>%u", STORY, i);
        append_record(warc, "response", url, HTTP_RECORD, dl_span_from_string(message));
    }
}

#endif
