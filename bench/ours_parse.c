#include "ours.h"

#include "base/validate.h"
#include "clock.h"
#include "html/parser.h"

#include <malloc.h>
#include <stdlib.h>

static void *open_document(const bench_pages *pages) {
    (void)pages;
    return dl_document_new(NULL);
}

static void close_document(void *state) {
    dl_document_free(state);
}

static double parse_all(void *state, const bench_pages *pages) {
    double start = bench_cpu_seconds();
    for (size_t i = 0; i < pages->count; ++i)
        if (dl_utf8_valid_prefix(pages->items[i].text) != pages->items[i].text.size ||
            dl_parse(state, pages->items[i].text, NULL) == DL_PARSE_NO_MEMORY)
            return -1;
    return bench_cpu_seconds() - start;
}

static uint64_t count_elements(void *state, const bench_pages *pages) {
    uint64_t count = 0;
    for (size_t i = 0; i < pages->count; ++i) {
        if (dl_parse(state, pages->items[i].text, NULL) == DL_PARSE_NO_MEMORY) return 0;
        const dl_node_data *nodes = dl_nodes(state);
        for (uint32_t node = 0, end = dl_node_count(state); node < end; ++node)
            count += nodes[node].type == DL_NODE_ELEMENT;
    }
    return count;
}

const contestant bench_dateline_parse = {
    .name = "dateline",
    .what = "UTF-8 validated, dl_parse, document reused",
    .open = open_document,
    .close = close_document,
    .round = parse_all,
    .check = count_elements,
};

typedef struct tally {
    size_t now, peak;
} tally;

static void *resize_counted(void *context, void *memory, size_t size) {
    tally *bytes = context;
    bytes->now -= malloc_usable_size(memory);
    if (size == 0) {
        free(memory);
        return NULL;
    }
    memory = realloc(memory, size);
    bytes->now += malloc_usable_size(memory);
    if (bytes->now > bytes->peak) bytes->peak = bytes->now;
    return memory;
}

static int compare_doubles(const void *a, const void *b) {
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

bench_memory bench_parse_memory(const bench_pages *pages) {
    double *shares = malloc(pages->count * sizeof *shares);
    if (!shares) abort();
    for (size_t i = 0; i < pages->count; ++i) {
        tally bytes = {0};
        dl_allocator allocator = {resize_counted, &bytes};
        dl_document *doc = dl_document_new(&allocator);
        size_t before = bytes.now;
        if (!doc || dl_parse(doc, pages->items[i].text, NULL) == DL_PARSE_NO_MEMORY) abort();
        dl_document_free(doc);
        shares[i] = (double)(bytes.peak - before) / (double)(pages->items[i].text.size + 1);
    }
    qsort(shares, pages->count, sizeof *shares, compare_doubles);
    bench_memory memory = {shares[pages->count / 2], shares[pages->count - 1]};
    free(shares);
    return memory;
}
