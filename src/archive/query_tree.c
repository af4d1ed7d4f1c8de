#include "archive/query_tree.h"

void *dl_query_fail(dl_query_reader *r, size_t offset, size_t size, dl_span message) {
    if (dl_span_present(r->query->error.message)) return NULL;
    size_t rest = r->text.size - offset; /* something may be missing at the end */
    r->query->error.message = message;
    r->query->error.offset = offset;
    r->query->error.size = size < rest ? size : rest;
    return NULL;
}
