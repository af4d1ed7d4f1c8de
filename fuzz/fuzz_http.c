/* HTTP responses as they stand in records: headers, chunks, content codings.  The message lies in memory of
 * just its size, so that reading past it shows. */
#include "capture/http.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    enum { MAX_HEADER_BYTES = 4096, CEILING_BYTES = 1 << 18 };
    dl_arena arena;
    dl_buffer buffers[2];
    dl_unpacker *unpacker = dl_unpacker_new(NULL);
    char *message = malloc(size ? size : 1);
    if (!unpacker || !message) abort();
    memcpy(message, data, size);
    dl_arena_init(&arena, 0, NULL);
    dl_buffer_init(&buffers[0], 0, NULL);
    dl_buffer_init(&buffers[1], 0, NULL);
    dl_http_response response;
    size_t sum = 0;
    if (dl_http_parse(dl_span_of(message, size), MAX_HEADER_BYTES, &arena, &response)) {
        dl_http_room room = {unpacker, {&buffers[0], &buffers[1]}, CEILING_BYTES};
        dl_http_payload payload = dl_http_decode(&response, &room);
        if (!payload.error && payload.bytes.size > CEILING_BYTES) abort();
        for (size_t i = 0; i < payload.bytes.size; i++) sum += (unsigned char)payload.bytes.data[i];
    }
    dl_buffer_release(&buffers[0]);
    dl_buffer_release(&buffers[1]);
    dl_arena_release(&arena);
    dl_unpacker_free(unpacker);
    free(message);
    return sum == SIZE_MAX;
}
