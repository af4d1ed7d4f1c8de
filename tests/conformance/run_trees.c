/* Runs tree-construction cases in the format of html5lib-tests.
 *
 * Each case is run with every tokenizer that this processor can run.
 *
 * usage: run_trees [--exceptions FILE] FILE.dat...
 *
 * Cases marked #script-on are not run: the parser has scripting disabled.  The list of exceptions has a line
 * "file:number reason" for each case that is known not to pass; one that passes all the same is a failure. */
#include "html/builder.h"
#include "html/tokenizers.h"
#include "tree.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct test_case {
    dl_span data, fragment, document;
    bool script_on;
} test_case;

static dl_buffer exceptions;
static unsigned passed, failed, excepted, skipped;

static bool read_file(const char *path, dl_buffer *into) {
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    char block[1 << 16];
    size_t size;
    while ((size = fread(block, 1, sizeof block, file)) > 0) dl_buffer_append(into, dl_span_of(block, size));
    fclose(file);
    return true;
}

/* The section that begins with the line `name` (without "#"): from `*at` to the next line that begins with
 * one of the section marks. */
static bool take_line(dl_span text, size_t *at, dl_span *line) {
    if (*at >= text.size) return false;
    size_t newline = dl_span_find_byte(text, '\n', *at);
    if (newline == SIZE_MAX) newline = text.size;
    *line = dl_span_sub(text, *at, newline - *at);
    *at = newline + 1;
    return true;
}

static bool is_mark(dl_span line) {
    static const char *const marks[] = {"#data",       "#errors",    "#new-errors", "#document-fragment",
                                        "#script-off", "#script-on", "#document"};
    for (size_t i = 0; i < DL_COUNT_OF(marks); i++) {
        if (dl_span_equal(line, dl_span_from_string(marks[i]))) return true;
    }
    return false;
}

/* Reads lines until the next mark; the section without its last newline. */
static dl_span take_section(dl_span text, size_t *at) {
    size_t from = *at, to = *at;
    dl_span line;
    for (size_t next = *at; take_line(text, &next, &line); *at = next) {
        if (is_mark(line)) break;
        to = next;
    }
    if (to > text.size) to = text.size + 1;
    return to > from ? dl_span_of(text.data + from, to - from - 1) : DL_SPAN("");
}

static bool take_case(dl_span text, size_t *at, test_case *test) {
    dl_span line;
    *test = (test_case){0};
    while (take_line(text, at, &line) && !dl_span_equal(line, DL_SPAN("#data"))) {
    }
    if (*at >= text.size) return false;
    test->data = take_section(text, at);
    while (*at < text.size) {
        size_t before = *at;
        if (!take_line(text, at, &line)) break;
        if (dl_span_equal(line, DL_SPAN("#data"))) {
            *at = before;
            break;
        }
        dl_span section = take_section(text, at);
        if (dl_span_equal(line, DL_SPAN("#document-fragment"))) test->fragment = section;
        if (dl_span_equal(line, DL_SPAN("#script-on"))) test->script_on = true;
        if (dl_span_equal(line, DL_SPAN("#document"))) test->document = section;
    }
    /* A blank line divides cases. */
    if (dl_span_ends_with(test->document, DL_SPAN("\n"))) test->document.size--;
    return true;
}

static bool is_excepted(const char *name, unsigned number) {
    char wanted[256];
    int size = snprintf(wanted, sizeof wanted, "%s:%u ", name, number);
    dl_span rest = dl_buffer_span(&exceptions), line;
    while (rest.data && dl_span_split(&rest, '\n', &line)) {
        if (dl_span_starts_with(line, dl_span_of(wanted, (size_t)size))) return true;
    }
    return false;
}

static dl_parse_result parse(dl_document *doc, const test_case *test, dl_span page) {
    if (!test->fragment.data) return dl_parse(doc, page, NULL);
    dl_span context = test->fragment;
    dl_namespace ns = DL_NS_HTML;
    if (dl_span_starts_with(context, DL_SPAN("svg "))) {
        ns = DL_NS_SVG;
        context = dl_span_sub(context, 4, SIZE_MAX);
    } else if (dl_span_starts_with(context, DL_SPAN("math "))) {
        ns = DL_NS_MATHML;
        context = dl_span_sub(context, 5, SIZE_MAX);
    }
    return dl_parse_fragment(doc, page, ns, context, NULL);
}

static void run_case(dl_document *doc, const char *name, unsigned number, const test_case *test) {
    char *copy = tree_padded_copy(test->data);
    dl_buffer dump;
    dl_buffer_init(&dump, 0, NULL);
    dl_parse_result result = parse(doc, test, dl_span_of(copy, test->data.size));
    dl_node node = 0;
    const char *wrong = tree_validate(doc, &node);
    if (!wrong) tree_dump(doc, test->fragment.data ? dl_html_element(doc) : 0, &dump);
    if (dump.size) dump.size--; /* the last newline */
    bool same = result == DL_PARSE_OK && !wrong && dl_span_equal(dl_buffer_span(&dump), test->document);
    bool known = is_excepted(name, number);
    if (same != known) {
        passed += same;
        excepted += known;
    } else {
        failed++;
        printf("%s:%u %s\n--- input:\n%.*s\n--- wanted:\n%.*s\n--- got:\n%.*s\n", name, number,
               known   ? "is listed as an exception and passes"
               : wrong ? wrong
                       : "differs",
               DL_SPAN_ARG(test->data), DL_SPAN_ARG(test->document), DL_SPAN_ARG(dl_buffer_span(&dump)));
    }
    dl_buffer_release(&dump);
    free(copy);
}

static void run_file(dl_document *doc, const char *path) {
    dl_buffer text;
    dl_buffer_init(&text, 0, NULL);
    if (!read_file(path, &text)) {
        printf("%s: cannot be read\n", path);
        failed++;
        return;
    }
    const char *slash = strrchr(path, '/');
    test_case test;
    size_t at = 0;
    for (unsigned number = 1; take_case(dl_buffer_span(&text), &at, &test); number++) {
        if (test.script_on) {
            skipped++;
            continue;
        }
        for (unsigned i = 0; i < dl_tokenizer_count(); i++) {
            ((dl_parser *)doc)->tokenize = dl_tokenizer_at(i);
            run_case(doc, slash ? slash + 1 : path, number, &test);
        }
    }
    dl_buffer_release(&text);
}

int main(int argc, char **argv) {
    dl_document *doc = dl_document_new(NULL);
    dl_buffer_init(&exceptions, 0, NULL);
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "--exceptions") && i + 1 < argc) {
            if (!read_file(argv[++i], &exceptions)) failed++;
        } else {
            run_file(doc, argv[i]);
        }
    }
    printf("%u passed, %u failed, %u known exceptions, %u with scripting not run\n", passed, failed, excepted,
           skipped);
    dl_buffer_release(&exceptions);
    dl_document_free(doc);
    return failed || !passed;
}
