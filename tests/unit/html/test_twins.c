/* The tokenizers of all instruction sets that this processor has, against each other: the same tree, node for
 * node, from random and from hostile bytes, wherever in memory they lie and wherever they end. */
#include "html/builder.h"
#include "html/tokenizers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

enum { MOST_BYTES = 700, MOST_TWINS = 8 };

static dl_document *docs[MOST_TWINS];

static uint64_t next_random(uint64_t *state) { /* SplitMix64 */
    uint64_t z = *state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

static void assert_same_trees(const char *bytes, size_t size, size_t shift) {
    char *memory = malloc(shift + size + DL_PAGE_PADDING), *page = memory + shift; /* ends with the padding */
    assert_non_null(memory);
    memcpy(page, bytes, size);
    memset(page + size, 0x55, DL_PAGE_PADDING);
    for (unsigned i = 0; i < dl_tokenizer_count(); i++) {
        assert_int_not_equal(dl_parse(docs[i], dl_span_of(page, size), NULL), DL_PARSE_NO_MEMORY);
        const dl_document *first = docs[0], *doc = docs[i];
        bool same =
            doc->node_count == first->node_count && doc->attribute_count == first->attribute_count &&
            !memcmp(doc->nodes, first->nodes, doc->node_count * sizeof *doc->nodes) &&
            !memcmp(doc->attributes, first->attributes, doc->attribute_count * sizeof *doc->attributes);
        if (!same) fail_msg("tokenizer %u differs on %zu bytes: %.*s", i, size, (int)size, page);
    }
    assert_memory_equal(page, bytes, size);
    for (size_t i = 0; i < DL_PAGE_PADDING; i++) assert_int_equal(page[size + i], 0x55);
    free(memory);
}

static void bytes_of_any_kind_give_the_same_tree(void **state) {
    (void)state;
    char page[MOST_BYTES];
    for (uint64_t seed = 1; seed <= 400; seed++) {
        uint64_t random = seed;
        size_t size = next_random(&random) % sizeof page;
        for (size_t i = 0; i < size; i++) page[i] = (char)next_random(&random);
        assert_same_trees(page, size, next_random(&random) % 64);
    }
}

static void bytes_that_matter_give_the_same_tree(void **state) {
    (void)state;
    static const char alphabet[] = "<<<>>>//!?-=\"\"''& \t\n\f\r\0aAbZxp1.;[]\xC3\xA9";
    char page[MOST_BYTES];
    for (uint64_t seed = 1; seed <= 6000; seed++) {
        uint64_t random = seed;
        size_t size = next_random(&random) % (seed % 2 ? 80 : sizeof page);
        for (size_t i = 0; i < size; i++) page[i] = alphabet[next_random(&random) % (sizeof alphabet - 1)];
        assert_same_trees(page, size, next_random(&random) % 64);
    }
}

/* Pieces of markup, most of them well formed and of lengths about those of vectors, cut anywhere. */
static void markup_gives_the_same_tree(void **state) {
    (void)state;
    static const char *const pieces[] = {
        "<div class=\"",
        "\" id=\"",
        "\">",
        "<p>",
        "</p>",
        "</DIV>",
        "</div >",
        "</div",
        "<a href='",
        "'>",
        "</a>",
        "<img src=",
        " alt=\"",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<style>",
        "</style>",
        "&amp;",
        "\r\n",
        "<svg viewBox",
        "</svg>",
        "<![CDATA[",
        "]]>",
        "<textarea",
        "</textarea\n",
        "<b>",
        "</b>",
        "\"=\"",
        "data-long-name-of-an-attribute=\"",
        "<custom-element-of-long-name ",
        "=",
    };
    char page[MOST_BYTES];
    for (uint64_t seed = 1; seed <= 6000; seed++) {
        uint64_t random = seed;
        size_t size = 0, most = next_random(&random) % sizeof page;
        while (size < most) {
            const char *piece = pieces[next_random(&random) % (DL_COUNT_OF(pieces))];
            for (; *piece && size < most; piece++) page[size++] = *piece;
            for (uint64_t n = next_random(&random) % 3 ? 0 : next_random(&random) % 70; n && size < most; n--)
                page[size++] = (char)('a' + next_random(&random) % 26);
        }
        assert_same_trees(page, size, next_random(&random) % 64);
    }
}

static int make_documents(void **state) {
    (void)state;
    if (dl_tokenizer_count() > MOST_TWINS) return -1;
    for (unsigned i = 0; i < dl_tokenizer_count(); i++) {
        docs[i] = dl_document_new(NULL);
        if (!docs[i]) return -1;
        ((dl_parser *)docs[i])->tokenize = dl_tokenizer_at(i);
    }
    print_message("%u tokenizers\n", dl_tokenizer_count());
    return 0;
}

static int free_documents(void **state) {
    (void)state;
    for (unsigned i = 0; i < dl_tokenizer_count(); i++) dl_document_free(docs[i]);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bytes_of_any_kind_give_the_same_tree),
        cmocka_unit_test(bytes_that_matter_give_the_same_tree),
        cmocka_unit_test(markup_gives_the_same_tree),
    };
    return cmocka_run_group_tests(tests, make_documents, free_documents);
}
