/* Reads a page from the standard input and writes its text as UTF-8, after a line with the number of its
 * bytes, and then its tree in the format of the html5lib tests: for tests/differential. */
#include "charset/charset.h"
#include "html/parser.h"
#include "tree.h"

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    dl_buffer input, dump;
    dl_buffer_init(&input, 0, NULL);
    dl_buffer_init(&dump, 0, NULL);
    char block[1 << 16];
    size_t size;
    while ((size = fread(block, 1, sizeof block, stdin)) > 0)
        dl_buffer_append(&input, dl_span_of(block, size));
    char *bytes = tree_padded_copy(dl_buffer_span(&input));
    dl_charset *charset = dl_charset_new(NULL);
    dl_document *doc = dl_document_new(NULL);
    if (!charset || !doc) return 1;
    dl_charset_result decoded = dl_charset_decode(charset, dl_span_of(bytes, input.size), DL_SPAN_NONE);
    if (decoded.no_memory || dl_parse(doc, decoded.text, NULL) != DL_PARSE_OK) return 1;
    dl_node node;
    const char *wrong = tree_validate(doc, &node);
    if (wrong) {
        fprintf(stderr, "node %u: %s\n", node, wrong);
        return 1;
    }
    tree_dump(doc, 0, &dump);
    printf("%zu\n", decoded.text.size);
    fwrite(decoded.text.data, 1, decoded.text.size, stdout);
    fwrite(dump.data, 1, dump.size, stdout);
    dl_document_free(doc);
    dl_charset_free(charset);
    free(bytes);
    dl_buffer_release(&dump);
    dl_buffer_release(&input);
    return fflush(stdout) != 0;
}
