/* Memory that ends at any point: nothing crashes or leaks, and the reader comes to its end. */
#include "files.h"

#include "charset/charset.h"

/* Fails from the `left`th allocation on. */
typedef struct scarce {
    size_t left;
} scarce;

static void *resize_scarcely(void *context, void *memory, size_t size) {
    scarce *memory_left = context;
    if (size == 0) {
        free(memory);
        return NULL;
    }
    if (memory_left->left == 0) return NULL;
    memory_left->left--;
    return realloc(memory, size);
}

static void read_all(const dl_allocator *allocator, size_t *pages, size_t *errors) {
    *pages = *errors = 0;
    dl_selection selection;
    const dl_selection_terms terms = {.hosts = DL_SPAN("example"), .since = DL_SPAN("2024")};
    const dl_capture_limits limits = {.selection = &selection};
    bool selects = dl_selection_init(&selection, &terms, allocator) == DL_SELECTION_OK;
    dl_reader *reader = selects ? dl_reader_new(&limits, allocator) : NULL;
    dl_charset *charset = dl_charset_new(allocator);
    static const char *const names[] = {"some.warc.gz", "some.warc", "gone.html"};
    bool added = reader && charset;
    for (size_t i = 0; added && i < 3; i++) {
        added = dl_reader_add(reader, dl_span_from_string(in_scratch(names[i])), DL_SPAN_NONE, DL_SPAN_NONE);
    }
    added = added && dl_reader_add_cdxj(reader, dl_span_from_string(in_scratch("some.cdxj")));
    added = added && dl_reader_add_manifest(reader, dl_span_from_string(in_scratch("manifest.tsv")));
    dl_capture capture;
    for (unsigned captures = 0; added && dl_reader_next(reader, &capture); captures++) {
        assert_true(captures < 100);
        if (capture.kind == DL_CAPTURE_ERROR) {
            ++*errors;
            continue;
        }
        dl_charset_result decoded = dl_charset_decode(charset, capture.bytes, DL_SPAN("koi8-r"));
        *pages += !decoded.no_memory && decoded.text.size > 0;
    }
    dl_charset_free(charset);
    dl_reader_free(reader);
    dl_selection_release(&selection);
}

static void memory_ends_at_any_point(void **state) {
    (void)state;
    dl_buffer record, gzip, plain;
    dl_buffer *all[] = {&record, &gzip, &plain};
    for (size_t i = 0; i < 3; i++) dl_buffer_init(all[i], 0, NULL);
    for (unsigned i = 0; i < 3; i++) {
        dl_buffer_clear(&record);
        append_page_record(&record, i, 100000);
        append_gzip(&gzip, dl_buffer_span(&record));
        dl_buffer_append(&plain, dl_buffer_span(&record));
    }
    write_file("some.warc.gz", dl_buffer_span(&gzip));
    write_file("some.warc", dl_buffer_span(&plain));
    mkdir(in_scratch("folder"), 0777);
    dl_buffer_clear(&gzip);
    append_gzip(&gzip, DL_SPAN("<p>packed \xC4"));
    write_file("folder/page.html.gz", dl_buffer_span(&gzip));
    char line[300];
    write_file("some.cdxj",
               DL_SPAN("a 2024 {\"url\":\"https://a.example/\",\"filename\":\"some.warc\",\"offset\":0}\n"));
    snprintf(line, sizeof line, "%s\thttps://a.example/\t2024\n", in_scratch("folder/page.html.gz"));
    write_file("manifest.tsv", dl_span_from_string(line));
    for (size_t i = 0; i < 3; i++) dl_buffer_release(all[i]);

    size_t pages, errors, enough = 0;
    for (size_t left = 0; left < 2000 && !enough; left++) {
        scarce memory = {left};
        const dl_allocator allocator = {resize_scarcely, &memory};
        read_all(&allocator, &pages, &errors);
        if (pages == 8 && errors == 1) enough = left;
    }
    if (!enough) fail_msg("%zu pages, %zu errors", pages, errors);
    assert_true(enough > 10);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(memory_ends_at_any_point)};
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
