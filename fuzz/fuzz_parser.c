/* The HTML parser: whatever the bytes, a sound tree, and the same one from every tokenizer.  The last byte
 * chooses between pages and fragments, and how small the limits are. */
#include "base/page.h"
#include "html/builder.h"
#include "html/tokenizers.h"
#include "tree.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void fail(const char *what, dl_node node) {
    fprintf(stderr, "node %u: %s\n", node, what);
    abort();
}

static dl_parse_result parse(dl_document *doc, dl_span page, unsigned choice) {
    static const char *const contexts[] = {"body",  "td",    "template", "select",
                                           "table", "title", "frameset", "colgroup"};
    const dl_parse_limits limits = {.max_nodes = choice & 0x20 ? 50 : 100000,
                                    .max_attributes = choice & 0x20 ? 20 : 0,
                                    .max_depth = choice & 0x40 ? 8 : 0};
    if (!(choice & 0x08)) return dl_parse(doc, page, &limits);
    dl_namespace ns = choice & 0x10 ? (dl_namespace)(choice & 3) % 3 : DL_NS_HTML;
    return dl_parse_fragment(doc, page, ns, dl_span_from_string(contexts[choice & 7]), &limits);
}

static bool same_trees(const dl_document *a, const dl_document *b) {
    return a->node_count == b->node_count && a->attribute_count == b->attribute_count &&
           !memcmp(a->nodes, b->nodes, a->node_count * sizeof *a->nodes) &&
           !memcmp(a->attributes, b->attributes, a->attribute_count * sizeof *a->attributes);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static dl_document *docs[5];
    unsigned choice = size ? data[size - 1] : 0;
    dl_span page = dl_span_of((const char *)data, size);
    char *copies[5] = {0};
    for (unsigned i = 0; i < dl_tokenizer_count(); i++) {
        if (!docs[i]) docs[i] = dl_document_new(NULL);
        if (!docs[i]) abort();
        ((dl_parser *)docs[i])->tokenize = dl_tokenizer_at(i);
        copies[i] = tree_padded_copy(page);
        parse(docs[i], dl_span_of(copies[i], size), choice);
        if (size && memcmp(copies[i], data, size) != 0) fail("the page was changed", 0);
        for (size_t k = 0; k < DL_PAGE_PADDING; k++) {
            if (copies[i][size + k] != 0x55) fail("the padding was not put back", 0);
        }
        if (i && !same_trees(docs[0], docs[i])) fail("the tokenizers disagree", i);
    }
    dl_node node;
    const char *wrong = tree_validate(docs[0], &node);
    if (wrong) fail(wrong, node);
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_visible_text(docs[0], 0, &arena);
    dl_text_content(docs[0], 0, &arena);
    dl_arena_release(&arena);
    for (unsigned i = 0; i < dl_tokenizer_count(); i++) free(copies[i]);
    return 0;
}
