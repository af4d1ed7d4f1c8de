/* The whole library: a page through all stages, its record through every writer. */
#include "dateline.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool swallow(void *total, const char *bytes, size_t size_bytes) {
    *(size_t *)total += size_bytes + (size_bytes ? (unsigned char)bytes[size_bytes - 1] : 0u);
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static dateline_extractor
        *extractor; /* reused, as workers do: what one page leaves must not hurt the next */
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.comments = true;
    options.max_nodes = 100000;
    if (!extractor && dateline_extractor_new(&options, &extractor) != DATELINE_OK) abort();
    dateline_page page = {
        .size_bytes = sizeof page,
        .bytes = data,
        .byte_count = size,
        .path = dateline_text_of("page.html"),
        .url = dateline_text_of("https://news.example.org/2024/05/03/harbour-reopens"),
        .captured = dateline_text_of("2024-05-03T18:19:08"),
        .content_type = dateline_text_of(size % 2 ? "text/html; charset=utf-8" : "text/html"),
        .content_language = dateline_text_of(size % 3 ? "de" : ""),
        .last_modified = dateline_text_of("Fri, 03 May 2024 18:19:08 GMT"),
    };
    const dateline_record *record;
    if (dateline_extract(extractor, &page, &record) != DATELINE_OK) abort();
    size_t total = 0;
    for (dateline_format format = DATELINE_JSONL; format <= DATELINE_MARKDOWN; format++) {
        if (dateline_record_write(record, format, NULL, swallow, &total) != DATELINE_OK) abort();
    }
    return 0;
}
