/* Inputs of all kinds: files that call themselves a web archive, packed data, HTTP messages, dumps, WACZ;
 * whole, in two ranges, and as an index. */
#include "capture/capture.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const dl_capture_limits limits = {.max_page_bytes = 1 << 20};

/* Reads the file, or as an index what it names, in a range of offsets. */
static size_t read_all(const char *path, bool is_index, uint64_t from, uint64_t to) {
    dl_reader *reader = dl_reader_new(&limits, NULL);
    dl_span name = dl_span_from_string(path);
    if (!reader || !(is_index ? dl_reader_add_cdxj(reader, name)
                              : dl_reader_add(reader, name, DL_SPAN_NONE, DL_SPAN_NONE)))
        abort();
    dl_reader_set_range(reader, from, to);
    dl_capture capture;
    size_t total = 0;
    while (dl_reader_next(reader, &capture)) {
        bool is_outside = capture.offset < from || (to && capture.offset >= to);
        if (capture.has_offset && is_outside) abort();
        if (capture.kind == DL_CAPTURE_ERROR) {
            if (dl_span_empty(capture.message)) abort();
            continue;
        }
        if (capture.bytes.size > limits.max_page_bytes) abort();
        if (capture.list_entry.size > DL_LIST_ENTRY_BYTES) abort();
        for (size_t i = 0; i < capture.list_entry.size; i++)
            total += (unsigned char)capture.list_entry.data[i];
        for (size_t i = 0; i < capture.bytes.size; i++) total += (unsigned char)capture.bytes.data[i];
    }
    dl_reader_free(reader);
    return total;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    int file = memfd_create("capture", 0);
    char path[64];
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    if (file < 0 || write(file, data, size) != (ssize_t)size) abort();
    uint64_t cut = size / 3 + 1;
    size_t total = read_all(path, false, 0, 0);
    total += read_all(path, false, 0, cut) + read_all(path, false, cut, 0);
    total += read_all(path, true, 0, 0);
    close(file);
    return total == SIZE_MAX;
}
