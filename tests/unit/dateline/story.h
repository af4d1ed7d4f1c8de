/* A page, and output that is gathered: what the tests of the API have in common. */
#ifndef TESTS_DATELINE_STORY_H
#define TESTS_DATELINE_STORY_H

#include "dateline_capture.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char STORY[] =
    "<!doctype html><html lang=en><title>Harbour reopens</title><h1>Harbour reopens</h1>"
    "<p>The harbour of Wendle is open again after two weeks of storms, and the first boats left before dawn "
    "on Friday, the harbour master said.</p><p>Fishermen had waited for calmer water since the end of last "
    "month.</p>";

typedef struct text {
    char bytes[65536];
    size_t size;
    unsigned calls, stop_after; /* stop_after: 0 never */
} text;

static inline bool append(void *context, const char *bytes, size_t size_bytes) {
    text *out = context;
    if (out->stop_after && ++out->calls >= out->stop_after) return false;
    assert_true(out->size + size_bytes < sizeof out->bytes);
    memcpy(out->bytes + out->size, bytes, size_bytes);
    out->size += size_bytes;
    out->bytes[out->size] = '\0';
    return true;
}

static inline dateline_page page_of(const char *html) {
    return (dateline_page){.size_bytes = sizeof(dateline_page), .bytes = html, .byte_count = strlen(html)};
}

static inline dateline_page story(void) {
    dateline_page page = page_of(STORY);
    page.path = dateline_text_of("story.html");
    return page;
}

static inline dateline_extractor *new_extractor(const dateline_options *options) {
    dateline_extractor *extractor;
    assert_int_equal(dateline_extractor_new(options, &extractor), DATELINE_OK);
    return extractor;
}

static inline const dateline_record *extract(dateline_extractor *extractor, const dateline_page *page) {
    const dateline_record *record;
    assert_int_equal(dateline_extract(extractor, page, &record), DATELINE_OK);
    assert_non_null(record);
    return record;
}

static inline void assert_writes(const dateline_record *record, dateline_format format, const char *part) {
    static _Thread_local text out;
    out = (text){.size = 0};
    assert_int_equal(dateline_record_write(record, format, NULL, append, &out), DATELINE_OK);
    assert_true(out.size > 0 && out.bytes[out.size - 1] == '\n');
    if (!strstr(out.bytes, part)) fail_msg("no \"%s\" in: %s", part, out.bytes);
}

static inline void assert_text(dateline_text found, const char *wanted) {
    if (!wanted) {
        assert_null(found.data);
        return;
    }
    if (!found.data || found.size_bytes != strlen(wanted) ||
        memcmp(found.data, wanted, found.size_bytes) != 0)
        fail_msg("\"%.*s\" is not \"%s\"", (int)found.size_bytes, found.data ? found.data : "(absent)",
                 wanted);
}

/* --- memory that can be made to fail --- */

typedef struct account {
    size_t blocks, calls, fails_at; /* fails_at: 0 never */
    bool for_good;                  /* all calls after that one fail too */
} account;

static inline void *account_resize(void *context, void *memory, size_t size_bytes) {
    account *held = context;
    if (size_bytes == 0) {
        held->blocks -= memory != NULL;
        free(memory);
        return NULL;
    }
    held->calls++;
    if (held->fails_at && (held->for_good ? held->calls >= held->fails_at : held->calls == held->fails_at))
        return NULL;
    void *moved = realloc(memory, size_bytes);
    assert_non_null(moved);
    held->blocks += memory == NULL;
    return moved;
}

static inline dateline_allocator allocator_of(account *held) {
    return (dateline_allocator){sizeof(dateline_allocator), account_resize, held};
}

#endif
