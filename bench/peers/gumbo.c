/* gumbo, which makes and frees a tree a page. */
#include "clock.h"
#include "contestant.h"

#include <gumbo.h>

static int handle; /* gumbo has no state between pages; its address stands for one */

static void *open_parser(const bench_pages *pages) {
    (void)pages;
    return &handle;
}

static void close_parser(void *state) {
    (void)state;
}

static double parse_all(void *state, const bench_pages *pages) {
    (void)state;
    double start = bench_cpu_seconds();
    for (size_t i = 0; i < pages->count; ++i) {
        dl_span text = pages->items[i].text;
        GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, text.data, text.size);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
    return bench_cpu_seconds() - start;
}

static const GumboVector *children_of(const GumboNode *node) {
    if (node->type == GUMBO_NODE_DOCUMENT) return &node->v.document.children;
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
        return &node->v.element.children;
    return NULL;
}

static uint64_t count_elements(void *state, const bench_pages *pages) {
    (void)state;
    uint64_t count = 0;
    for (size_t i = 0; i < pages->count; ++i) {
        dl_span text = pages->items[i].text;
        GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, text.data, text.size);
        const GumboNode *node = output->document;
        while (node) { /* in document order */
            count += node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
            const GumboVector *children = children_of(node);
            if (children && children->length) {
                node = children->data[0];
                continue;
            }
            const GumboNode *next = NULL;
            while (!next && node->parent) {
                children = children_of(node->parent);
                if (node->index_within_parent + 1 < children->length)
                    next = children->data[node->index_within_parent + 1];
                else
                    node = node->parent;
            }
            node = next;
        }
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
    return count;
}

const contestant bench_gumbo = {
    .name = "gumbo",
    .what = "gumbo, a tree a page",
    .open = open_parser,
    .close = close_parser,
    .round = parse_all,
    .check = count_elements,
};
