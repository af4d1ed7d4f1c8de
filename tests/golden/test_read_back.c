/* Records read back from their JSON: written again, in any format, they are the same bytes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "pages.h"

static bool append(void *context, const char *bytes, size_t size) {
    dl_buffer_append(context, dl_span_of(bytes, size));
    return true;
}

static void write_as(const dateline_record *record, dateline_format format, dl_buffer *out) {
    dl_buffer_clear(out);
    assert_int_equal(dateline_record_write(record, format, NULL, append, out), DATELINE_OK);
}

static dateline_text text_of(const dl_buffer *buffer) {
    return (dateline_text){buffer->data, buffer->size};
}

/* The record of a page, read back from its JSON in that format; the caller frees it. */
static dateline_record *read_back(const dateline_record *record, dateline_format format, dl_buffer *json) {
    dateline_record *kept = NULL;
    dateline_read_error error = DATELINE_READ_ERROR_INIT;
    write_as(record, format, json);
    if (dateline_record_read(text_of(json), NULL, &error, &kept) != DATELINE_OK)
        fail_msg("%s at %zu: %.60s", error.message, error.offset, json->data + error.offset);
    return kept;
}

/* JSON does not say which rows of a table are headers; markup does. */
static bool has_header_rows(const dateline_record *record) {
    dateline_block block = DATELINE_BLOCK_INIT;
    dateline_table_row row = DATELINE_TABLE_ROW_INIT;
    for (uint32_t i = 0; dateline_get_block(record, i, &block) == DATELINE_OK; i++) {
        for (uint32_t j = 0; dateline_get_block_row(record, i, j, &row) == DATELINE_OK; j++) {
            if (row.header) return true;
        }
    }
    return false;
}

static void check_same(const char *name, const dateline_record *record, const dateline_record *kept) {
    dl_buffer first, second;
    dl_buffer_init(&first, 0, NULL);
    dl_buffer_init(&second, 0, NULL);
    for (uint32_t format = 0; format < dateline_format_count(); format++) {
        if ((format == DATELINE_HTML || format == DATELINE_TEI) && has_header_rows(record)) continue;
        write_as(record, (dateline_format)format, &first);
        write_as(kept, (dateline_format)format, &second);
        if (dl_span_equal(dl_buffer_span(&first), dl_buffer_span(&second))) continue;
        fprintf(stderr, "%.*s\nread back:\n%.*s\n", (int)first.size, first.data, (int)second.size,
                second.data);
        fail_msg("%s: format %u differs", name, format);
    }
    dl_buffer_release(&first);
    dl_buffer_release(&second);
}

static void check_page(dateline_extractor *extractor, const char *name, dateline_page page) {
    const dateline_record *record;
    dl_buffer json;
    dl_buffer_init(&json, 0, NULL);
    assert_int_equal(dateline_extract(extractor, &page, &record), DATELINE_OK);
    dateline_record *copied = NULL;
    assert_int_equal(dateline_record_keep(record, NULL, &copied), DATELINE_OK);
    check_same(name, record, copied);
    dateline_record_free(copied);
    for (dateline_format format = DATELINE_JSONL; format <= DATELINE_JSON; format++) {
        dateline_record *kept = read_back(record, format, &json);
        check_same(name, record, kept);
        dateline_record *again = NULL; /* and a copy of what was read back */
        assert_int_equal(dateline_record_keep(kept, NULL, &again), DATELINE_OK);
        check_same(name, record, again);
        dateline_record_free(again);
        dateline_record_free(kept);
    }
    dl_buffer_release(&json);
}

static dateline_page page_of(const golden_page *from) {
    dateline_page page = DATELINE_PAGE_INIT;
    page.bytes = from->html.data;
    page.byte_count = from->html.size;
    page.path = dateline_text_of(from->path);
    page.url = dateline_text_of(from->url);
    page.captured = dateline_text_of(from->captured);
    return page;
}

static void pages_are_read_back(void **state) {
    golden_pages *pages = *state;
    dateline_options options = DATELINE_OPTIONS_INIT;
    dateline_extractor *extractor;
    options.comments = true;
    assert_int_equal(dateline_extractor_new(&options, &extractor), DATELINE_OK);
    for (size_t i = 0; i < pages->count; i++)
        check_page(extractor, pages->items[i].name, page_of(&pages->items[i]));
    dateline_extractor_free(extractor);
}

static dateline_page page_of_text(const char *html) {
    dateline_page page = DATELINE_PAGE_INIT;
    page.bytes = html;
    page.byte_count = strlen(html);
    page.url = dateline_text_of("https://weir.example/news/1");
    page.captured = dateline_text_of("2025-05-03T10:00:00Z");
    return page;
}

/* What pages seldom have: a last resort, quotation marks and controls in texts, an end that was cut off. */
static void rare_members_are_read_back(void **state) {
    (void)state;
    dateline_extractor *extractor = golden_extractor();
    check_page(
        extractor, "weak",
        page_of_text(
            "<title>Weir opens</title><article><h1>Weir opens</h1><p>The weir at Upper Tane opened after two "
            "years of work, the town said, and boats can pass.</article><script>window.page = "
            "{\"published_at\": \"2025-03-18T21:40:00+01:00\"};</script>"));
    check_page(extractor, "escapes",
               page_of_text("<title>\"Back\\slash\" &#x1F600; &#8232;</title><article><h1>\"Back\\slash\" "
                            "&#x1F600;</h1><p>Tab\tand \\u0041 &amp;amp; &lt;b&gt; \x7f."));
    check_page(extractor, "truncated", page_of_text(""));
    dateline_extractor_free(extractor);
}

static void errors_are_read_back(void **state) {
    (void)state;
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.max_page_bytes = 10;
    dateline_extractor *extractor;
    assert_int_equal(dateline_extractor_new(&options, &extractor), DATELINE_OK);
    const dateline_record *record;
    dateline_page page = page_of_text("<title>longer than ten</title>");
    assert_int_equal(dateline_extract(extractor, &page, &record), DATELINE_OK);
    dl_buffer json;
    dl_buffer_init(&json, 0, NULL);
    dateline_record *kept = read_back(record, DATELINE_JSONL, &json);
    assert_string_equal(dateline_record_error(kept), "too-large");
    check_same("error", record, kept);
    dateline_record_free(kept);
    dl_buffer_release(&json);
    dateline_extractor_free(extractor);
}

/* Cut anywhere, it is no record, and says so. */
static void cut_records_are_refused(void **state) {
    golden_pages *pages = *state;
    dateline_extractor *extractor = golden_extractor();
    dl_buffer json;
    dl_buffer_init(&json, 0, NULL);
    golden_extract(extractor, &pages->items[0], pages->items[0].html, DATELINE_JSONL, &json);
    for (size_t size = 0; size + 1 < json.size; size += 1 + size / 50) {
        char *exact = malloc(size ? size : 1); /* of its exact size, so that reading past its end shows */
        assert_non_null(exact);
        memcpy(exact, json.data, size);
        dateline_record *kept;
        dateline_read_error error = DATELINE_READ_ERROR_INIT;
        assert_int_equal(dateline_record_read((dateline_text){exact, size}, NULL, &error, &kept),
                         DATELINE_BAD_RECORD);
        assert_null(kept);
        assert_non_null(error.message);
        assert_true(error.offset <= size);
        free(exact);
    }
    dl_buffer_release(&json);
    dateline_extractor_free(extractor);
}

static void wrong_types_are_pointed_at(void **state) {
    (void)state;
    static const struct {
        const char *json, *message, *at;
    } cases[] = {
        {"", "no object", ""},
        {"[]", "no object", "[]"},
        {"{\"headline\":5}", "no string", "5}"},
        {"{\"headline\":\"a\"} x", "more behind the end", "x"},
        {"{\"headline\":\"a\" \"url\":\"b\"}", "a comma is missing, or the end", "\"url\":\"b\"}"},
        {"{\"headline\" \"a\"}", "a colon is missing", "\"a\"}"},
        {"{\"headline\":\"a}", "a string without an end", "\"a}"},
        {"{\"headline\":\"\\q\"}", "an escape that is none", "\\q\"}"},
        {"{\"headline\":\"\\u12G4\"}", "an escape that is none", "\\u12G4\"}"},
        {"{\"headline\":\"a\nb\"}", "a control character in a string", "\nb\"}"},
        {"{\"wordCount\":-1}", "no whole number, or too large", "-1}"},
        {"{\"wordCount\":1.5}", "no whole number, or too large", "1.5}"},
        {"{\"wordCount\":4294967296}", "the number is too large", "4294967296}"},
        {"{\"isAccessibleForFree\":\"yes\"}", "neither true nor false", "\"yes\"}"},
        {"{\"blocks\":[{\"kind\":\"verse\"}]}", "no such kind", "\"verse\"}]}"},
        {"{\"blocks\":[{\"kind\":\"heading\",\"level\":256}]}", "the number is too large", "256}]}"},
        {"{\"author\":\"Ann\"}", "no array", "\"Ann\"}"},
        {"{\"other\":tru}", "no value", "tru}"},
        {"{\"headline\":\"\xFF\"}", "not UTF-8", "\xFF\"}"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dateline_record *kept;
        dateline_read_error error = DATELINE_READ_ERROR_INIT;
        dateline_text json = dateline_text_of(cases[i].json);
        assert_int_equal(dateline_record_read(json, NULL, &error, &kept), DATELINE_BAD_RECORD);
        assert_string_equal(error.message, cases[i].message);
        assert_string_equal(json.data + error.offset, cases[i].at);
    }
    dateline_record *kept;
    assert_int_equal(dateline_record_read((dateline_text){0}, NULL, NULL, &kept), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_record_read(dateline_text_of("{}"), NULL, NULL, NULL), DATELINE_BAD_ARGUMENT);
}

static void read(const char *json, dateline_record **kept) {
    dateline_read_error error = DATELINE_READ_ERROR_INIT;
    if (dateline_record_read(dateline_text_of(json), NULL, &error, kept) != DATELINE_OK)
        fail_msg("%s at %zu", error.message, error.offset);
}

static void other_programs_records_are_read(void **state) {
    (void)state;
    dateline_record *kept;
    dateline_text text;
    read(" {\"headline\" : \"Pl\\u00e4ne \\ud83d\\ude00 \\ud83d\\n\", \"new\": {\"a\": [1, -2.5e3, null, "
         "true]},\n"
         "\"articleSection\": null, \"author\": [{\"name\": \"Ann Sole\", \"type\": \"Organization\"}],\n"
         "\"blocks\": [{\"kind\": \"paragraph\", \"text\": \"One.\"}, {\"kind\": \"quote\", \"text\": "
         "\"Two.\"}]} \n",
         &kept);
    assert_int_equal(dateline_get_text(kept, dateline_member_named("headline"), 0, &text), DATELINE_OK);
    assert_memory_equal(text.data, "Pläne \U0001F600 \uFFFD\n", text.size_bytes);
    assert_int_equal(dateline_get_text(kept, dateline_member_named("articleBody"), 0, &text), DATELINE_OK);
    assert_int_equal(text.size_bytes, strlen("One.\n\nTwo."));
    assert_memory_equal(text.data, "One.\n\nTwo.", text.size_bytes);
    dateline_author author = DATELINE_AUTHOR_INIT;
    assert_int_equal(dateline_get_author(kept, 0, &author), DATELINE_OK);
    assert_true(author.organization);
    assert_int_equal(dateline_count(kept, dateline_member_named("articleSection")), 0);
    dateline_record_free(kept);
}

static void depth_is_bounded(void **state) {
    (void)state;
    char json[400] = "{\"x\":";
    memset(json + 5, '[', 200);
    dateline_record *kept;
    dateline_read_error error = DATELINE_READ_ERROR_INIT;
    assert_int_equal(dateline_record_read(dateline_text_of(json), NULL, &error, &kept), DATELINE_BAD_RECORD);
    assert_string_equal(error.message, "too deep");
}

static int load(void **state) {
    static golden_pages pages;
    golden_pages_load(&pages);
    *state = &pages;
    return 0;
}

static int release(void **state) {
    golden_pages_release(*state);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_are_read_back),        cmocka_unit_test(rare_members_are_read_back),
        cmocka_unit_test(errors_are_read_back),       cmocka_unit_test(cut_records_are_refused),
        cmocka_unit_test(wrong_types_are_pointed_at), cmocka_unit_test(other_programs_records_are_read),
        cmocka_unit_test(depth_is_bounded),
    };
    return cmocka_run_group_tests(tests, load, release);
}
