/* Each format, from a record made by hand. */
#include "output/output.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

typedef struct fixture {
    dl_arena arena;
    dl_claims claims;
    dl_record record;
    dl_buffer out;
    dl_block blocks[5];
    dl_list_item items[2];
    dl_span cells[2];
    dl_table_row row;
    dl_link link;
    dl_person person;
} fixture;

static int set_up(void **state) {
    static fixture f;
    memset(&f, 0, sizeof f);
    dl_arena_init(&f.arena, 0, NULL);
    dl_claims_begin(&f.claims, NULL, &f.arena, NULL);
    dl_buffer_init(&f.out, 0, NULL);
    f.items[0] = (dl_list_item){.text = DL_SPAN("- one"), .ordered = true};
    f.items[1] = (dl_list_item){.text = DL_SPAN("two"), .depth = 1};
    f.cells[0] = DL_SPAN("a|b");
    f.cells[1] = DL_SPAN("c");
    f.row = (dl_table_row){.cells = f.cells, .count = 2};
    f.link = (dl_link){.url = DL_SPAN("https://example.org/x y"), .text = DL_SPAN("the report")};
    f.blocks[0] = (dl_block){.kind = DL_BLOCK_HEADING, .level = 2, .text = DL_SPAN("Head *line*")};
    f.blocks[1] = (dl_block){
        .kind = DL_BLOCK_PARAGRAPH, .text = DL_SPAN("1. See the report today."), .links = {&f.link, 1, 1}};
    f.blocks[2] = (dl_block){.kind = DL_BLOCK_LIST, .text = DL_SPAN("- one\ntwo"), .list = {f.items, 2, 2}};
    f.blocks[3] = (dl_block){.kind = DL_BLOCK_TABLE, .text = DL_SPAN("a|b\tc"), .table = {&f.row, 1, 1}};
    f.blocks[4] = (dl_block){.kind = DL_BLOCK_CODE, .text = DL_SPAN("x = ```y```")};
    f.person = (dl_person){.name = {.text = DL_SPAN("Ada Example"), .provenance = DL_SPAN("visible:a@9")}};
    f.record.claims = &f.claims;
    f.record.source.path = DL_SPAN("page.html");
    f.record.headline = (dl_value){.text = DL_SPAN("Town hall opens"), .provenance = DL_SPAN("visible:h1@5")};
    f.record.published.text = DL_SPAN("2026-03-01T09:30+01:00");
    f.record.authors.items = &f.person;
    f.record.authors.count = 1;
    f.record.body.blocks.items = f.blocks;
    f.record.body.blocks.count = 5;
    f.record.body.text = DL_SPAN("Body.");
    *state = &f;
    return 0;
}

static int tear_down(void **state) {
    fixture *f = *state;
    dl_arena_release(&f->arena);
    dl_buffer_release(&f->out);
    return 0;
}

static void write_as(fixture *f, dl_format format, const dl_output_options *options) {
    dl_output output;
    dl_output_init(&output, format, options, NULL);
    assert_true(dl_write_record(&output, &f->out, &f->record));
    dl_output_release(&output);
}

static void assert_output(fixture *f, const char *wanted) {
    assert_false(f->out.failed);
    dl_buffer_append_byte(&f->out, '\0');
    assert_string_equal(f->out.data, wanted);
}

static void jsonl_holds_the_members_asked_for(void **state) {
    fixture *f = *state;
    dl_output_options options = {.members = 1ull << DL_MEMBER_HEADLINE | 1ull << DL_MEMBER_AUTHOR |
                                            1ull << DL_MEMBER_PROVENANCE};
    write_as(f, DL_FORMAT_JSONL, &options);
    assert_output(
        f, "{\"headline\":\"Town hall opens\",\"author\":[{\"name\":\"Ada Example\",\"type\":\"Person\"}],"
           "\"provenance\":{\"headline\":\"visible:h1@5\",\"author\":\"visible:a@9\"}}\n");
}

static void an_error_record_has_source_and_error(void **state) {
    fixture *f = *state;
    f->record.error_code = "empty";
    f->record.error_message = DL_SPAN("the file has no bytes");
    write_as(f, DL_FORMAT_JSONL, NULL);
    assert_output(f, "{\"source\":{\"path\":\"page.html\"},"
                     "\"error\":{\"code\":\"empty\",\"message\":\"the file has no bytes\"}}\n");
    dl_buffer_clear(&f->out);
    write_as(f, DL_FORMAT_JSONLD, NULL);
    assert_output(
        f, "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\",\"source\":{\"path\":\"page.html\"},"
           "\"error\":{\"code\":\"empty\",\"message\":\"the file has no bytes\"}}\n");
}

static void text_of_an_error_is_nothing(void **state) {
    fixture *f = *state;
    f->record.error_code = "empty";
    write_as(f, DL_FORMAT_TEXT, NULL);
    write_as(f, DL_FORMAT_MARKDOWN, NULL);
    assert_int_equal(f->out.size, 0);
}

static void text_is_the_body(void **state) {
    fixture *f = *state;
    write_as(f, DL_FORMAT_TEXT, NULL);
    assert_output(f, "Body.\n");
}

static void markdown_escapes_and_links(void **state) {
    fixture *f = *state;
    write_as(f, DL_FORMAT_MARKDOWN, NULL);
    assert_output(f, "# Town hall opens\n\n"
                     "*Ada Example · 2026-03-01T09:30+01:00*\n\n"
                     "## Head \\*line\\*\n\n"
                     "1\\. See [the report](<https://example.org/x y>) today.\n\n"
                     "1. \\- one\n   - two\n\n"
                     "| a\\|b | c |\n| --- | --- |\n\n"
                     "````\nx = ```y```\n````\n");
}

static void jsonld_uses_schema_org_terms(void **state) {
    fixture *f = *state;
    write_as(f, DL_FORMAT_JSONLD, NULL);
    assert_output(
        f, "{\"@context\":\"https://schema.org\",\"@type\":\"Article\",\"headline\":\"Town hall opens\","
           "\"datePublished\":\"2026-03-01T09:30+01:00\","
           "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Example\"}],\"articleBody\":\"Body.\"}\n");
}

static void words_name_formats_and_members(void **state) {
    (void)state;
    dl_format format;
    dl_member member;
    assert_true(dl_format_of_word(DL_SPAN("markdown"), &format));
    assert_int_equal(format, DL_FORMAT_MARKDOWN);
    assert_false(dl_format_of_word(DL_SPAN("mark"), &format));
    assert_true(dl_member_find(DL_SPAN("datePublished"), &member));
    assert_int_equal(member, DL_MEMBER_DATE_PUBLISHED);
    assert_false(dl_member_find(DL_SPAN("datepublished"), &member));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(jsonl_holds_the_members_asked_for, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_error_record_has_source_and_error, set_up, tear_down),
        cmocka_unit_test_setup_teardown(text_of_an_error_is_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(text_is_the_body, set_up, tear_down),
        cmocka_unit_test_setup_teardown(markdown_escapes_and_links, set_up, tear_down),
        cmocka_unit_test_setup_teardown(jsonld_uses_schema_org_terms, set_up, tear_down),
        cmocka_unit_test(words_name_formats_and_members),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
