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
    if (!extractor)
        extractor = dateline_extractor_new(&(dateline_options){.comments = true, .max_nodes = 100000});
    if (!extractor) abort();
    dateline_page page = {
        .bytes = data,
        .size_bytes = size,
        .path = "page.html",
        .url = "https://news.example.org/2024/05/03/harbour-reopens",
        .captured = "2024-05-03T18:19:08",
        .content_type = size % 2 ? "text/html; charset=utf-8" : "text/html",
    };
    const dateline_record *record = dateline_extract(extractor, &page);
    size_t total = 0;
    for (dateline_format format = DATELINE_JSONL; format <= DATELINE_MARKDOWN; format++) {
        if (!dateline_record_write(record, format, swallow, &total)) abort();
    }
    return 0;
}
