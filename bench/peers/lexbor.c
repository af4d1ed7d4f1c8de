/* lexbor, one document reused from page to page, as its own benchmarks do. */
#include "clock.h"
#include "contestant.h"

#include <lexbor/core/base.h>
#include <lexbor/html/html.h>

static void *open_parser(const bench_pages *pages) {
    (void)pages;
    return lxb_html_document_create();
}

static void close_parser(void *state) {
    lxb_html_document_destroy(state);
}

static bool parse(lxb_html_document_t *document, const bench_page *page) {
    lxb_html_document_clean(document);
    return lxb_html_document_parse(document, (const lxb_char_t *)page->text.data, page->text.size) ==
           LXB_STATUS_OK;
}

static double parse_all(void *state, const bench_pages *pages) {
    double start = bench_cpu_seconds();
    for (size_t i = 0; i < pages->count; ++i)
        if (!parse(state, &pages->items[i])) return -1;
    return bench_cpu_seconds() - start;
}

static lexbor_action_t count_element(lxb_dom_node_t *node, void *context) {
    *(uint64_t *)context += node->type == LXB_DOM_NODE_TYPE_ELEMENT;
    return LEXBOR_ACTION_OK;
}

static uint64_t count_elements(void *state, const bench_pages *pages) {
    uint64_t count = 0;
    for (size_t i = 0; i < pages->count; ++i)
        if (parse(state, &pages->items[i]))
            lxb_dom_node_simple_walk(lxb_dom_interface_node(state), count_element, &count);
    return count;
}

const contestant bench_lexbor = {
    .name = "lexbor",
    .what = "lexbor " LEXBOR_VERSION_STRING ", document reused",
    .open = open_parser,
    .close = close_parser,
    .round = parse_all,
    .check = count_elements,
};
