/* A WARC of many pages, which the tests of whole runs read. */
#ifndef TESTS_DATELINE_MANY_PAGES_H
#define TESTS_DATELINE_MANY_PAGES_H

#include "../capture/files.h"
#include "story.h"

enum { PAGES = 300 };

/* Under the thread sanitizer, which makes all slow, what one thread does alone is left out. */
#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_THREAD__) || __has_feature(thread_sanitizer)
enum { FOR_RACES = 1 };
#else
enum { FOR_RACES = 0 };
#endif

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
