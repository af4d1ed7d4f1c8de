#include "ours.h"

#ifdef BENCH_PARSER
#include "html/parser.h"

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
        if (dl_parse(state, pages->items[i].text, NULL) == DL_PARSE_NO_MEMORY) return -1;
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

static const contestant dateline_parser = {
    .name = "dateline",
    .what = "dl_parse, document reused",
    .open = open_document,
    .close = close_document,
    .round = parse_all,
    .check = count_elements,
};
#endif

const contestant *const bench_our_parsers[] = {
#ifdef BENCH_PARSER
    &dateline_parser,
#endif
    NULL,
};
