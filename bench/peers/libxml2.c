/* libxml2's HTML parser (HTML 4, lenient), one context reused, errors not reported. */
#include "clock.h"
#include "contestant.h"

#include <libxml/HTMLparser.h>

enum { OPTIONS = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET };

static void *open_parser(const bench_pages *pages) {
    (void)pages;
    return htmlNewParserCtxt();
}

static void close_parser(void *state) {
    htmlFreeParserCtxt(state);
    xmlCleanupParser();
}

static xmlDoc *parse(htmlParserCtxtPtr context, const bench_page *page) {
    return htmlCtxtReadMemory(context, page->text.data, (int)page->text.size, NULL, "UTF-8", OPTIONS);
}

static double parse_all(void *state, const bench_pages *pages) {
    double start = bench_cpu_seconds();
    for (size_t i = 0; i < pages->count; ++i) xmlFreeDoc(parse(state, &pages->items[i]));
    return bench_cpu_seconds() - start;
}

static uint64_t count_elements(void *state, const bench_pages *pages) {
    uint64_t count = 0;
    for (size_t i = 0; i < pages->count; ++i) {
        xmlDoc *document = parse(state, &pages->items[i]);
        const xmlNode *node = document ? document->children : NULL;
        while (node) { /* in document order */
            count += node->type == XML_ELEMENT_NODE;
            if (node->type == XML_ELEMENT_NODE && node->children) {
                node = node->children;
                continue;
            }
            while (node && !node->next)
                node = node->parent == (const xmlNode *)document ? NULL : node->parent;
            if (node) node = node->next;
        }
        xmlFreeDoc(document);
    }
    return count;
}

const contestant bench_libxml2 = {
    .name = "libxml2",
    .what = "libxml2 " LIBXML_DOTTED_VERSION ", its HTML parser",
    .open = open_parser,
    .close = close_parser,
    .round = parse_all,
    .check = count_elements,
};
