/* Tolerant JSON: every value read, as text, as a path. */
#include "values/json.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size > 1 << 20) return 0;
    dl_arena arena;
    dl_arena_init(&arena, (size_t)256 << 20, NULL);
    dl_json json;
    dl_json_begin(&json, dl_span_of((const char *)data, size), &arena);
    dl_json_read(&json, 0, (uint32_t)size);
    for (uint32_t i = 0; i < json.count; i++) {
        const dl_json_node *node = &json.items[i];
        if (node->end <= i || node->end > json.count || node->offset > size) abort();
        dl_json_text(&json, i);
        dl_json_uint(&json, i);
        if (i < 1000) dl_json_path(&json, i, &arena); /* a path is as long as the tree is deep */
        uint32_t items = 0;
        for (uint32_t item = dl_json_first(&json, i); item != DL_JSON_ROOT && items < 10000;
             item = dl_json_next(&json, item))
            items++;
    }
    dl_arena_release(&arena);
    return 0;
}
