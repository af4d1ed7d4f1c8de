/* The HTML parser: whatever the bytes, a tree whose links agree with each other. */
#include "html/parser.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Document order, parents and siblings must tell the same story. */
static void check(dl_document *doc) {
    uint32_t count = dl_node_count(doc);
    for (dl_node node = 0; node < count; node++) {
        dl_node end = dl_subtree_end(doc, node), child = dl_first_child(doc, node), last = 0;
        if (end <= node || end > count) abort();
        if (child && child != node + 1) abort();
        for (; child; child = dl_next_sibling(doc, child)) {
            if (dl_parent(doc, child) != node || dl_previous_sibling(doc, child) != last) abort();
            if (child >= end || dl_subtree_end(doc, child) > end) abort();
            last = child;
        }
        if (dl_last_child(doc, node) != last) abort();
        dl_node_text(doc, node);
        const dl_attribute *attributes = dl_attributes(doc, node);
        for (uint32_t i = 0; i < dl_attribute_count(doc, node); i++) {
            dl_span name = dl_attribute_name(doc, &attributes[i]);
            if (!dl_span_present(name) || !dl_span_present(dl_attribute_value(doc, &attributes[i]))) abort();
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static dl_document *doc;
    if (!doc) doc = dl_document_new(NULL);
    char *page = calloc(1, size + DL_PAGE_PADDING);
    if (!doc || !page) abort();
    memcpy(page, data, size);
    const dl_parse_limits limits = {.max_nodes = 100000};
    if (dl_parse(doc, dl_span_of(page, size), &limits) != DL_PARSE_NO_MEMORY) check(doc);
    if (memcmp(page, data, size) != 0) abort(); /* what the parser writes for itself it puts back */
    for (size_t i = 0; i < DL_PAGE_PADDING; i++) {
        if (page[size + i] != 0) abort();
    }
    free(page);
    return 0;
}
