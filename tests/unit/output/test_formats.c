/* HTML, TEI and CSV, from records made by hand. */
#include "output/output.h"
#include "output/read_date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static char written[16384];

static const char *write_as(dl_format format, const dl_output_options *options, const dl_record *record) {
    dl_output output;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    dl_output_init(&output, format, options, NULL);
    assert_true(dl_write_record(&output, &out, record));
    assert_true(out.size < sizeof written);
    if (out.size) memcpy(written, out.data, out.size);
    written[out.size] = '\0';
    dl_output_release(&output);
    dl_buffer_release(&out);
    return written;
}

/* What stands between the two, without it. */
static void assert_between(const char *start, const char *end, const char *wanted) {
    char *from = strstr(written, start), *to = from ? strstr(from + strlen(start), end) : NULL;
    if (!from || !to) fail_msg("no %s … %s in: %s", start, end, written);
    *to = '\0';
    assert_string_equal(from + strlen(start), wanted);
}

static void assert_body(dl_format format, const dl_record *record, const char *wanted) {
    write_as(format, NULL, record);
    if (format == DL_FORMAT_HTML)
        assert_between("<div itemprop=\"articleBody\">\n", "</div>\n<footer>", wanted);
    if (format == DL_FORMAT_TEI) assert_between("<body>\n<div>\n", "</div>\n</body>", wanted);
}

static void assert_block(dl_block block, const char *html, const char *tei) {
    dl_picture pictures[] = {{.url.text = DL_SPAN("https://a.example/1"), .caption = DL_SPAN("Quay")},
                             {.url.text = DL_SPAN("https://a.example/2"), .caption = DL_SPAN("Quay at")}};
    dl_record record = {.body.blocks = {&block, 1, 1}, .images = {pictures, 2, 2}};
    assert_body(DL_FORMAT_HTML, &record, html);
    assert_body(DL_FORMAT_TEI, &record, tei);
}

static void each_block_has_a_form(void **state) {
    (void)state;
    dl_link links[] = {{.url = DL_SPAN("https://a.example/"), .text = DL_SPAN("b")},
                       {.url = DL_SPAN("javascript:x"), .text = DL_SPAN("d")}};
    assert_block((dl_block){.kind = DL_BLOCK_PARAGRAPH, .text = DL_SPAN("a b\nc d"), .links = {links, 2, 2}},
                 "<p>a <a href=\"https://a.example/\">b</a><br>c d</p>\n",
                 "<p>a <ref target=\"https://a.example/\">b</ref><lb/>c d</p>\n");
    assert_block(
        (dl_block){.kind = DL_BLOCK_QUOTE, .text = DL_SPAN("a"), .cite = DL_SPAN("https://c.example/")},
        "<blockquote cite=\"https://c.example/\"><p>a</p></blockquote>\n",
        "<cit><quote>a</quote><ptr target=\"https://c.example/\"/></cit>\n");
    assert_block((dl_block){.kind = DL_BLOCK_QUOTE, .text = DL_SPAN("a"), .cite = DL_SPAN("a book")},
                 "<blockquote><p>a</p></blockquote>\n", "<quote>a</quote>\n");
    assert_block((dl_block){.kind = DL_BLOCK_CODE, .text = DL_SPAN("a\n  <b>")},
                 "<pre><code>a\n  &lt;b&gt;</code></pre>\n",
                 "<p><code xml:space=\"preserve\">a\n  &lt;b&gt;</code></p>\n");
    assert_block((dl_block){.kind = DL_BLOCK_CAPTION, .text = DL_SPAN("Quay at dawn")},
                 "<figure>\n<a itemprop=\"image\" href=\"https://a.example/2\">https://a.example/2</a>\n"
                 "<figcaption>Quay at dawn</figcaption>\n</figure>\n",
                 "<figure><graphic url=\"https://a.example/2\"/><figDesc>Quay at dawn</figDesc></figure>\n");
    assert_block((dl_block){.kind = DL_BLOCK_CAPTION, .text = DL_SPAN("Boat")},
                 "<figure>\n<figcaption>Boat</figcaption>\n</figure>\n",
                 "<figure><figDesc>Boat</figDesc></figure>\n");
    assert_block((dl_block){.kind = DL_BLOCK_EMBED, .embed.url = DL_SPAN("https://e.example/")},
                 "<p><a href=\"https://e.example/\">https://e.example/</a></p>\n",
                 "<p><ref target=\"https://e.example/\">https://e.example/</ref></p>\n");
    assert_block((dl_block){.kind = DL_BLOCK_EMBED, .embed.url = DL_SPAN("data:x"), .text = DL_SPAN("t")},
                 "<p>t</p>\n", "<p>t</p>\n");
    assert_block((dl_block){.kind = DL_BLOCK_EMBED,
                            .embed = {.url = DL_SPAN("https://e.example/"), .title = DL_SPAN("Film")}},
                 "<p><a href=\"https://e.example/\">Film</a></p>\n",
                 "<p><ref target=\"https://e.example/\">Film</ref></p>\n");
}

static void lists_are_nested(void **state) {
    (void)state;
    dl_list_item items[] = {{DL_SPAN("a"), 0, false}, {DL_SPAN("b"), 2, true}, {DL_SPAN("c"), 1, false},
                            {DL_SPAN("d"), 0, false}, {DL_SPAN("e"), 0, true}, {DL_SPAN("f"), 255, true}};
    dl_link link = {.url = DL_SPAN("https://a.example/"), .text = DL_SPAN("c")};
    dl_block block = {.kind = DL_BLOCK_LIST,
                      .text = DL_SPAN("a\nb\nc\nd\ne\nf"),
                      .list = {items, 5, 5},
                      .links = {&link, 1, 1}};
    assert_block(
        block,
        "<ul>\n<li>a<ol>\n<li><ol>\n<li>b</li>\n</ol>\n</li>\n</ol>\n<ul>\n<li>"
        "<a "
        "href=\"https://a.example/\">c</a></li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n<ol>\n<li>e</li>\n</ol>\n",
        "<list rend=\"bulleted\">\n<item>a<list rend=\"numbered\">\n<item><list rend=\"numbered\">\n<item>b"
        "</item>\n</list>\n</item>\n</list>\n<list rend=\"bulleted\">\n<item>"
        "<ref target=\"https://a.example/\">c</ref></item>\n</list>\n</item>\n<item>d</item>\n</list>\n"
        "<list rend=\"numbered\">\n<item>e</item>\n</list>\n");
    block.list.count = 6;
    const dl_record record = {.body.blocks = {&block, 1, 1}};
    size_t lists = 0;
    for (const char *at = write_as(DL_FORMAT_HTML, NULL, &record); (at = strstr(at, "<ol>")); at++) lists++;
    assert_int_equal(lists, 2 + 1 + 15);
}

static void tables_have_rows_of_cells(void **state) {
    (void)state;
    dl_span head[] = {DL_SPAN("h")}, cells[] = {DL_SPAN("a"), DL_SPAN("b<")};
    dl_table_row rows[] = {{.header = true}, {head, 1, 1, true}, {cells, 2, 2, false}, {head, 1, 1, false}};
    assert_block(
        (dl_block){.kind = DL_BLOCK_TABLE, .text = DL_SPAN("h\na\tb<\nh"), .table = {rows, 4, 4}},
        "<table>\n<tr><th>h</th><th></th></tr>\n<tr><td>a</td><td>b&lt;</td></tr>\n<tr><td>h</td></tr>\n"
        "</table>\n",
        "<table>\n<row role=\"label\"><cell>h</cell><cell></cell></row>\n<row><cell>a</cell><cell>b&lt;"
        "</cell></row>\n<row><cell>h</cell></row>\n</table>\n");
    assert_block((dl_block){.kind = DL_BLOCK_TABLE, .text = DL_SPAN("x"), .table = {rows, 1, 1}},
                 "<p>x</p>\n", "<p>x</p>\n");
}

static void headings_begin_divisions(void **state) {
    (void)state;
    dl_block blocks[] = {{.kind = DL_BLOCK_PARAGRAPH, .text = DL_SPAN("p")},
                         {.kind = DL_BLOCK_HEADING, .text = DL_SPAN("none")},
                         {.kind = DL_BLOCK_HEADING, .level = 3, .text = DL_SPAN("3")},
                         {.kind = DL_BLOCK_HEADING, .level = 9, .text = DL_SPAN("9")},
                         {.kind = DL_BLOCK_PARAGRAPH, .text = DL_SPAN("q")},
                         {.kind = DL_BLOCK_HEADING, .level = 3, .text = DL_SPAN("again")},
                         {.kind = DL_BLOCK_HEADING, .level = 1, .text = DL_SPAN("1")}};
    const dl_record record = {.body.blocks = {blocks, 7, 7}};
    assert_body(DL_FORMAT_HTML, &record,
                "<p>p</p>\n<h2>none</h2>\n<h3>3</h3>\n<h6>9</h6>\n<p>q</p>\n<h3>again</h3>\n<h2>1</h2>\n");
    assert_body(DL_FORMAT_TEI, &record,
                "<p>p</p>\n<div><head>none</head>\n<div><head>3</head>\n<div><head>9</head>\n<p>q</p>\n</"
                "div>\n</div>\n"
                "<div><head>again</head>\n</div>\n</div>\n<div><head>1</head>\n</div>\n");
    assert_body(DL_FORMAT_TEI, &(dl_record){.url.text = DL_SPAN("x")}, "<p/>\n");
}

/* --- what is known of the page --- */

static void html_names_the_page(void **state) {
    (void)state;
    dl_person authors[] = {
        {.name.text = DL_SPAN("Ada"), .url = DL_SPAN("https://a.example/ada")},
        {.name.text = DL_SPAN("Desk"), .url = DL_SPAN("javascript:x"), .organization = true}};
    const dl_record record = {.source = {.path = DL_SPAN("a\"b.html"), .member_offset = {7, true}},
                              .type.text = DL_SPAN("News\"Article"),
                              .language.text = DL_SPAN("de"),
                              .license.text = DL_SPAN("data:x"),
                              .modified.text = DL_SPAN("2024-05-03"),
                              .authors = {authors, 2, 2}};
    write_as(DL_FORMAT_HTML, NULL, &record);
    assert_string_equal(
        written,
        "<article dir=\"auto\" lang=\"de\" itemscope itemtype=\"https://schema.org/Article\" "
        "data-source-path=\"a&quot;b.html\" data-source-member-offset=\"7\">\n<header>\n"
        "<p><span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\"><a itemprop=\"url\" "
        "href=\"https://a.example/ada\"><span itemprop=\"name\">Ada</span></a></span>, <span "
        "itemprop=\"author\" "
        "itemscope itemtype=\"https://schema.org/Organization\"><span "
        "itemprop=\"name\">Desk</span></span></p>\n"
        "<p><time itemprop=\"dateModified\" datetime=\"2024-05-03\">2024-05-03</time></p>\n</header>\n"
        "<div itemprop=\"articleBody\">\n</div>\n<footer>\n</footer>\n</article>\n");
}

/* The lead picture is shown once. */
static void html_shows_the_picture_once(void **state) {
    (void)state;
    dl_picture picture = {
        .url.text = DL_SPAN("https://a.example/1"), .caption = DL_SPAN("Quay"), .representative = true};
    dl_block caption = {.kind = DL_BLOCK_CAPTION, .text = DL_SPAN("Quay")};
    for (uint32_t captions = 0; captions < 2; captions++) {
        const dl_record record = {.images = {&picture, 1, 1}, .body.blocks = {&caption, captions, 1}};
        size_t count = 0;
        for (const char *at = write_as(DL_FORMAT_HTML, NULL, &record); (at = strstr(at, "<figure>")); at++)
            count++;
        assert_int_equal(count, 1);
        assert_true((strstr(written, "<figure>") < strstr(written, "</header>")) == (captions == 0));
    }
}

static void tei_dates_have_values_if_they_are_dates(void **state) {
    (void)state;
    static const struct {
        const char *date;
        bool is_value;
    } cases[] = {
        {"2024-05-03", true},
        {"2024-05-03T18:19:08", true},
        {"2024-05-03T18:19:08.5Z", true},
        {"2024-05-03T18:19:08+14:00", true},
        {"2024-05-03T18:19:08+14:01", false},
        {"2024-05-03T18:19:08-14:01", false},
        {"2024-05-03 18:19:08Z", false},
        {"2024-05-03T18:19:08z", false},
        {"2024-05-03T18:19Z", false},
        {"2024-05-03Z", false},
        {"2024-02-30", false},
        {"2024-05-03T23:59:60Z", false},
        {"soon", false},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        const dl_record record = {.modified.text = dl_span_from_string(cases[i].date)};
        char wanted[128];
        snprintf(wanted, sizeof wanted, cases[i].is_value ? " when=\"%s\">%s" : ">%s", cases[i].date,
                 cases[i].date);
        write_as(DL_FORMAT_TEI, NULL, &record);
        assert_between("<date type=\"modified\"", "</date>", wanted);
    }
}

static void tei_says_under_which_terms(void **state) {
    (void)state;
    dl_record record = {.publisher.name.text = DL_SPAN("Post"),
                        .license.text = DL_SPAN("https://l.example/")};
    write_as(DL_FORMAT_TEI, NULL, &record);
    assert_between(
        "</publisher>\n", "</publicationStmt>",
        "<availability><licence target=\"https://l.example/\">https://l.example/</licence></availability>\n");
    record.is_accessible_for_free.text = DL_SPAN("false");
    record.license.text = DL_SPAN_NONE;
    write_as(DL_FORMAT_TEI, NULL, &record);
    assert_between("</publisher>\n", "</publicationStmt>",
                   "<availability status=\"restricted\"><p/></availability>\n");
    record.publisher.name.text = DL_SPAN_NONE;
    write_as(DL_FORMAT_TEI, NULL, &record);
    assert_between("<publicationStmt>", "</publicationStmt>", "<p/>");
}

static void text_of_an_error_is_nothing(void **state) {
    (void)state;
    const dl_record record = {.error_code = "empty", .source.path = DL_SPAN("a")};
    assert_string_equal(write_as(DL_FORMAT_HTML, NULL, &record), "");
    assert_string_equal(write_as(DL_FORMAT_TEI, NULL, &record), "");
}

/* --- CSV --- */

#define BIT(member) (UINT64_C(1) << DL_MEMBER_##member)

static const char *head_of(const dl_output_options *options) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    assert_true(dl_write_head(&out, DL_FORMAT_CSV, options));
    memcpy(written, out.data, out.size);
    written[out.size] = '\0';
    dl_buffer_release(&out);
    return written;
}

static void csv_has_a_row_per_record(void **state) {
    (void)state;
    dl_person authors[] = {{.name.text = DL_SPAN("Ada, \"A\"")}, {.name.text = DL_SPAN("Bo")}};
    dl_record record = {.headline.text = DL_SPAN("a,b"),
                        .authors = {authors, 2, 2},
                        .publisher = {.name.text = DL_SPAN("Post"), .logo.width = 3},
                        .is_accessible_for_free.text = DL_SPAN("false"),
                        .word_count = 0};
    const dl_output_options options = {.members = BIT(HEADLINE) | BIT(AUTHOR) | BIT(PUBLISHER) |
                                                  BIT(IS_ACCESSIBLE_FOR_FREE) | BIT(WORD_COUNT)};
    assert_string_equal(head_of(&options),
                        "headline,author,publisher.name,publisher.legalName,publisher.url,"
                        "publisher.email,publisher.telephone,publisher.logo.url,"
                        "publisher.logo.width,publisher.logo.height,isAccessibleForFree,wordCount,"
                        "error.code,error.message\r\n");
    assert_string_equal(write_as(DL_FORMAT_CSV, &options, &record),
                        "\"a,b\",\"Ada, \"\"A\"\"; Bo\",Post,,,,,,3,,false,,,\r\n");
    record = (dl_record){.error_code = "empty", .error_message = DL_SPAN("no, nothing")};
    assert_string_equal(write_as(DL_FORMAT_CSV, &options, &record), ",,,,,,,,,,,,empty,\"no, nothing\"\r\n");
}

/* Columns are those chosen, in the order of the members; a list's own column is not that of its parts. */
static void csv_columns_are_chosen(void **state) {
    (void)state;
    dl_person authors[] = {{.name.text = DL_SPAN("Ada")},
                           {.name.text = DL_SPAN("Bo"), .url = DL_SPAN("https://bo.example/")},
                           {.name.text = DL_SPAN("Cy")}};
    const dl_record record = {.headline.text = DL_SPAN("a"),
                              .authors = {authors, 3, 3},
                              .publisher = {.name.text = DL_SPAN("Post"), .logo.width = 3}};
    const struct {
        dl_span columns;
        const char *head, *row;
    } cases[] = {
        {DL_SPAN("publisher.name,headline"), "headline,publisher.name", "a,Post"},
        {DL_SPAN("author.name"), "author.name", "Ada; Bo; Cy"},
        {DL_SPAN("author.url,author"), "author,author.url", "Ada; Bo; Cy,\"; https://bo.example/; \""},
        {DL_SPAN("author"), "author", "Ada; Bo; Cy"},
        {DL_SPAN("publisher.logo"), "publisher.logo.url,publisher.logo.width,publisher.logo.height", ",3,"},
        {DL_SPAN("publisher.logo.width"), "publisher.logo.width", "3"},
        {DL_SPAN("image.caption"), "image.caption", ""},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        char wanted[200];
        dl_span rest = cases[i].columns, column;
        dl_output_options options = {.columns = cases[i].columns};
        while (dl_span_split(&rest, ',', &column)) {
            dl_member member;
            assert_true(dl_csv_member(column, &member));
            options.members |= UINT64_C(1) << member;
        }
        snprintf(wanted, sizeof wanted, "%s,error.code,error.message\r\n", cases[i].head);
        assert_string_equal(head_of(&options), wanted);
        snprintf(wanted, sizeof wanted, "%s,,\r\n", cases[i].row);
        assert_string_equal(write_as(DL_FORMAT_CSV, &options, &record), wanted);
    }
}

static void csv_has_no_other_columns(void **state) {
    (void)state;
    static const char *const wrong[] = {
        "",           "author.",          ".name",       "author.names",  "author.name.x",
        "headline.x", "keywords.x",       "blocks.text", "disagreements", "image.variants",
        "publisher.", "publisher.logo.x", " author"};
    dl_member member;
    for (size_t i = 0; i < DL_COUNT_OF(wrong); i++)
        assert_false(dl_csv_member(dl_span_from_string(wrong[i]), &member));
    assert_true(dl_csv_member(DL_SPAN("blocks"), &member));
    assert_int_equal(member, DL_MEMBER_BLOCKS);
}

static void csv_quotes_what_needs_it(void **state) {
    (void)state;
    static const struct {
        dl_span text;
        const char *cell;
    } cases[] = {
        {DL_SPAN_INIT("a"), "a"},
        {DL_SPAN_INIT("a;b'c"), "a;b'c"},
        {DL_SPAN_INIT("a\nb"), "\"a\nb\""},
        {DL_SPAN_INIT("a\rb"), "\"a\rb\""},
        {DL_SPAN_INIT("\""), "\"\"\"\""},
        {DL_SPAN_INIT(" a"), "\" a\""},
        {DL_SPAN_INIT("a\t"), "\"a\t\""},
        {DL_SPAN_INIT("=1+1"), "=1+1"},
        {DL_SPAN_INIT("a\0b"), "\"a\xEF\xBF\xBD"
                               "b\""},
        {DL_SPAN_INIT("a\xFF,"), "\"a\xEF\xBF\xBD,\""},
        {DL_SPAN_INIT("a\xFF"), "a\xEF\xBF\xBD"},
    };
    const dl_output_options options = {.members = BIT(HEADLINE)};
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        char wanted[64];
        const dl_record record = {.headline.text = cases[i].text};
        snprintf(wanted, sizeof wanted, "%s,,\r\n", cases[i].cell);
        assert_string_equal(write_as(DL_FORMAT_CSV, &options, &record), wanted);
    }
}

/* Lists of long texts are JSON, if they are asked for. */
static void csv_has_json_in_some_cells(void **state) {
    (void)state;
    dl_arena arena;
    dl_claims claims;
    dl_arena_init(&arena, 0, NULL);
    dl_claims_begin(&claims, NULL, &arena, NULL);
    dl_block block = {.kind = DL_BLOCK_PARAGRAPH, .text = DL_SPAN("a")};
    dl_comment comment = {.text = DL_SPAN("b")};
    const dl_record record = {.claims = &claims,
                              .body = {.blocks = {&block, 1, 1}, .comments = {&comment, 1, 1}}};
    const dl_output_options options = {.members = BIT(BLOCKS) | BIT(COMMENTS) | BIT(PROVENANCE) |
                                                  BIT(DISAGREEMENTS)};
    assert_string_equal(head_of(&options), "blocks,comments,provenance,error.code,error.message\r\n");
    assert_string_equal(write_as(DL_FORMAT_CSV, &options, &record),
                        "\"[{\"\"kind\"\":\"\"paragraph\"\",\"\"text\"\":\"\"a\"\"}]\","
                        "\"[{\"\"text\"\":\"\"b\"\"}]\",{},,\r\n");
    const char *head = head_of(&(dl_output_options){0});
    assert_null(strstr(head, "blocks"));
    assert_null(strstr(head, "provenance"));
    assert_null(strstr(head, "liveBlogUpdate"));
    assert_non_null(strstr(head, ",comments,"));
    assert_true(strncmp(head, "url,source.path,source.offset,", 30) == 0);
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_block_has_a_form),
        cmocka_unit_test(lists_are_nested),
        cmocka_unit_test(tables_have_rows_of_cells),
        cmocka_unit_test(headings_begin_divisions),
        cmocka_unit_test(html_names_the_page),
        cmocka_unit_test(html_shows_the_picture_once),
        cmocka_unit_test(tei_dates_have_values_if_they_are_dates),
        cmocka_unit_test(tei_says_under_which_terms),
        cmocka_unit_test(text_of_an_error_is_nothing),
        cmocka_unit_test(csv_has_a_row_per_record),
        cmocka_unit_test(csv_columns_are_chosen),
        cmocka_unit_test(csv_has_no_other_columns),
        cmocka_unit_test(csv_quotes_what_needs_it),
        cmocka_unit_test(csv_has_json_in_some_cells),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
