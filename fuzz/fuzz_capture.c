/* Inputs of all kinds: files that call themselves a web archive, packed data, HTTP messages, dumps,
 * manifests. */
#include "capture/capture.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const dl_capture_limits limits = {.max_page_bytes = 1 << 20};
    int file = memfd_create("capture", 0);
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    if (file < 0 || write(file, data, size) != (ssize_t)size) abort();
    dl_reader *reader = dl_reader_new(&limits, NULL);
    if (!reader || !dl_reader_add(reader, dl_span_from_string(path), DL_SPAN_NONE, DL_SPAN_NONE)) abort();
    dl_capture capture;
    size_t total = 0;
    while (dl_reader_next(reader, &capture)) {
        if (capture.kind == DL_CAPTURE_ERROR) {
            if (dl_span_empty(capture.message)) abort();
            continue;
        }
        if (capture.bytes.size > limits.max_page_bytes) abort();
        for (size_t i = 0; i < capture.bytes.size; i++) total += (unsigned char)capture.bytes.data[i];
    }
    dl_reader_free(reader);
    close(file);
    return total == SIZE_MAX;
}
