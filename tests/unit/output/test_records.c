/* Each format, from a record made by hand. */
#include "output/output.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

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

/* --- every member and part that there is --- */

static const dl_record everything = {
    .source = {.path = DL_SPAN_INIT("news.warc"),
               .offset = {.value = 0, .known = true},
               .record_id = DL_SPAN_INIT("urn:uuid:1"),
               .captured = DL_SPAN_INIT("2024-05-04T00:00:00Z"),
               .url = DL_SPAN_INIT("https://a.example/?x"),
               .media_type = DL_SPAN_INIT("text/html"),
               .charset = DL_SPAN_INIT("UTF-8"),
               .digest = DL_SPAN_INIT("sha1:A")},
    .url.text = DL_SPAN_INIT("https://a.example/"),
    .type.text = DL_SPAN_INIT("NewsArticle"),
    .headline.text = DL_SPAN_INIT("Head"),
    .alternative_headline.text = DL_SPAN_INIT("Other"),
    .kicker.text = DL_SPAN_INIT("Kick"),
    .description.text = DL_SPAN_INIT("About"),
    .dateline.text = DL_SPAN_INIT("ROME -"),
    .created.text = DL_SPAN_INIT("2024-05-01"),
    .published.text = DL_SPAN_INIT("2024-05-02"),
    .modified.text = DL_SPAN_INIT("2024-05-03"),
    .authors = {(dl_person[]){
                    {.name.text = DL_SPAN_INIT("Ada"), .url = DL_SPAN_INIT("https://a.example/ada")},
                    {.name.text = DL_SPAN_INIT("Desk"), .organization = true}},
                2, 2},
    .publisher = {.name.text = DL_SPAN_INIT("Post"),
                  .legal_name.text = DL_SPAN_INIT("Post Ltd"),
                  .url.text = DL_SPAN_INIT("https://post.example/"),
                  .email.text = DL_SPAN_INIT("e@post.example"),
                  .telephone.text = DL_SPAN_INIT("1"),
                  .logo = {.url.text = DL_SPAN_INIT("https://post.example/l"), .width = 2, .height = 3}},
    .sections = {(dl_value[]){{.text = DL_SPAN_INIT("S")}}, 1, 1},
    .keywords = {(dl_value[]){{.text = DL_SPAN_INIT("k")}, {.text = DL_SPAN_INIT("l")}}, 2, 2},
    .genre.text = DL_SPAN_INIT("News"),
    .copyright_year.text = DL_SPAN_INIT("2024"),
    .copyright_holder.text = DL_SPAN_INIT("Post Ltd"),
    .license.text = DL_SPAN_INIT("https://l.example/"),
    .is_accessible_for_free.text = DL_SPAN_INIT("false"),
    .word_count = 5,
    .language.text = DL_SPAN_INIT("en"),
    .images = {(dl_picture[]){
                   {.url.text = DL_SPAN_INIT("https://i.example/1"),
                    .width = 4,
                    .height = 5,
                    .caption = DL_SPAN_INIT("Cap"),
                    .credit = DL_SPAN_INIT("Cred"),
                    .representative = true,
                    .crop = {.x = 0, .y = 6, .width = 7, .height = 8},
                    .variants = {(dl_picture_version[]){{DL_SPAN_INIT("https://i.example/2"), 9, 10}}, 1,
                                 1}}},
               1, 1},
    .videos = {(dl_medium[]){{.url.text = DL_SPAN_INIT("https://v.example/"),
                              .thumbnail = DL_SPAN_INIT("https://t.example/"),
                              .name = DL_SPAN_INIT("Film"),
                              .duration = DL_SPAN_INIT("PT1S")}},
               1, 1},
    .audios = {(dl_medium[]){{.url.text = DL_SPAN_INIT("https://s.example/")}}, 1, 1},
    .body = {.text = DL_SPAN_INIT("One\n\nTwo"),
             .incomplete = "a paywall",
             .blocks = {(dl_block[]){
                            {.kind = DL_BLOCK_HEADING, .level = 3, .text = DL_SPAN_INIT("One")},
                            {.kind = DL_BLOCK_LIST,
                             .text = DL_SPAN_INIT("Two"),
                             .cite = DL_SPAN_INIT("https://c.example/"),
                             .list = {(dl_list_item[]){{DL_SPAN_INIT("Two"), 1, true}}, 1, 1},
                             .table = {(dl_table_row[]){{(dl_span[]){DL_SPAN_INIT("x"), {0}}, 2, 2, false}},
                                       1, 1},
                             .links = {(dl_link[]){{.url = DL_SPAN_INIT("https://b.example/"),
                                                    .text = DL_SPAN_INIT("Tw")}},
                                       1, 1}}},
                        2, 2},
             .updates = {(dl_live_update[]){{.headline = DL_SPAN_INIT("Up"),
                                             .date = DL_SPAN_INIT("2024-05-02T10:00:00Z"),
                                             .author = DL_SPAN_INIT("Bo"),
                                             .text = DL_SPAN_INIT("News")}},
                         1, 1},
             .comments = {(dl_comment[]){{.author = DL_SPAN_INIT("Cy"),
                                          .date = DL_SPAN_INIT("2024-05-05"),
                                          .text = DL_SPAN_INIT("Oh")}},
                          1, 1}},
    .mentions = {(dl_mention[]){{.url.text = DL_SPAN_INIT("https://m.example/"), .name = DL_SPAN_INIT("M")}},
                 1, 1},
    .speakable = {(dl_speakable[]){{.xpath.text = DL_SPAN_INIT("/html"), .text = DL_SPAN_INIT("Head")},
                                   {.css_selector.text = DL_SPAN_INIT("h1")}},
                  2, 2},
    .truncated = "a limit",
};

static void every_member_is_written(void **state) {
    fixture *f = *state;
    dl_output_options but_provenance = {.members = ~(1ull << DL_MEMBER_PROVENANCE)};
    f->record = everything;
    f->record.claims = &f->claims;
    write_as(f, DL_FORMAT_JSONL, &but_provenance);
    assert_output(
        f,
        "{\"url\":\"https://a.example/\",\"source\":{\"path\":\"news.warc\",\"offset\":0,\"recordId\":"
        "\"urn:uuid:1\",\"capturedAt\":\"2024-05-04T00:00:00Z\",\"url\":\"https://a.example/?x\","
        "\"mediaType\":\"text/html\",\"charset\":\"UTF-8\",\"digest\":\"sha1:A\"},\"type\":\"NewsArticle\","
        "\"headline\":\"Head\",\"alternativeHeadline\":\"Other\",\"kicker\":\"Kick\",\"description\":"
        "\"About\","
        "\"dateline\":\"ROME -\",\"dateCreated\":\"2024-05-01\",\"datePublished\":\"2024-05-02\","
        "\"dateModified\":\"2024-05-03\",\"author\":[{\"name\":\"Ada\",\"url\":\"https://a.example/ada\","
        "\"type\":\"Person\"},{\"name\":\"Desk\",\"type\":\"Organization\"}],\"publisher\":{\"name\":"
        "\"Post\","
        "\"legalName\":\"Post Ltd\",\"url\":\"https://post.example/\",\"email\":\"e@post.example\","
        "\"telephone\":\"1\",\"logo\":{\"url\":\"https://post.example/l\",\"width\":2,\"height\":3}},"
        "\"articleSection\":[\"S\"],\"keywords\":[\"k\",\"l\"],\"genre\":\"News\",\"copyrightYear\":2024,"
        "\"copyrightHolder\":\"Post Ltd\",\"license\":\"https://l.example/\",\"isAccessibleForFree\":false,"
        "\"wordCount\":5,\"bodyComplete\":false,\"inLanguage\":\"en\",\"image\":[{\"url\":"
        "\"https://i.example/1\",\"width\":4,\"height\":5,\"caption\":\"Cap\",\"creditText\":\"Cred\","
        "\"representativeOfPage\":true,\"crop\":{\"x\":0,\"y\":6,\"width\":7,\"height\":8},\"variants\":[{"
        "\"url\":"
        "\"https://i.example/2\",\"width\":9,\"height\":10}]}],\"video\":[{\"url\":\"https://v.example/\","
        "\"thumbnailUrl\":\"https://t.example/"
        "\",\"name\":\"Film\",\"duration\":\"PT1S\"}],\"audio\":[{\"url\":"
        "\"https://s.example/"
        "\"}],\"articleBody\":\"One\\n\\nTwo\",\"blocks\":[{\"kind\":\"heading\",\"text\":"
        "\"One\",\"level\":3},{\"kind\":\"list\",\"text\":\"Two\",\"items\":[{\"text\":\"Two\",\"depth\":1,"
        "\"ordered\":true}],\"rows\":[[\"x\",\"\"]],\"cite\":\"https://c.example/\",\"links\":[{\"url\":"
        "\"https://b.example/"
        "\",\"text\":\"Tw\"}]}],\"liveBlogUpdate\":[{\"headline\":\"Up\",\"datePublished\":"
        "\"2024-05-02T10:00:00Z\",\"author\":\"Bo\",\"articleBody\":\"News\"}],\"mentions\":[{\"url\":"
        "\"https://m.example/\",\"name\":\"M\"}],\"speakable\":[{\"xpath\":\"/html\",\"text\":\"Head\"},"
        "{\"cssSelector\":\"h1\"}],\"comments\":[{\"author\":\"Cy\",\"date\":\"2024-05-05\",\"text\":\"Oh\"}]"
        ","
        "\"truncated\":\"a limit\"}\n");
}

static void every_property_is_written(void **state) {
    fixture *f = *state;
    f->record = everything;
    f->record.claims = &f->claims;
    write_as(f, DL_FORMAT_JSONLD, NULL);
    assert_output(
        f, "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"url\":\"https://a.example/\","
           "\"headline\":\"Head\",\"alternativeHeadline\":\"Other\",\"description\":\"About\",\"dateline\":"
           "\"ROME -\","
           "\"dateCreated\":\"2024-05-01\",\"datePublished\":\"2024-05-02\",\"dateModified\":\"2024-05-03\","
           "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada\",\"url\":\"https://a.example/ada\"},{\"@type\":"
           "\"Organization\",\"name\":\"Desk\"}],\"publisher\":{\"@type\":\"Organization\",\"name\":\"Post\","
           "\"legalName\":\"Post Ltd\",\"url\":\"https://post.example/\",\"email\":\"e@post.example\","
           "\"telephone\":\"1\",\"logo\":{\"@type\":\"ImageObject\",\"url\":\"https://post.example/"
           "l\",\"width\":2,"
           "\"height\":3}},\"articleSection\":[\"S\"],\"keywords\":[\"k\",\"l\"],\"genre\":\"News\","
           "\"copyrightYear\":2024,\"copyrightHolder\":\"Post Ltd\",\"license\":\"https://l.example/\","
           "\"isAccessibleForFree\":false,\"wordCount\":5,\"inLanguage\":\"en\",\"image\":[{\"@type\":"
           "\"ImageObject\","
           "\"url\":\"https://i.example/"
           "1\",\"width\":4,\"height\":5,\"caption\":\"Cap\",\"creditText\":\"Cred\","
           "\"representativeOfPage\":true},{\"@type\":\"ImageObject\",\"url\":\"https://i.example/"
           "2\",\"width\":9,"
           "\"height\":10,\"caption\":\"Cap\",\"creditText\":\"Cred\",\"representativeOfPage\":true}],"
           "\"video\":[{"
           "\"@type\":\"VideoObject\",\"contentUrl\":\"https://v.example/\",\"thumbnailUrl\":\"https://"
           "t.example/\","
           "\"name\":\"Film\",\"duration\":\"PT1S\"}],\"audio\":[{\"@type\":\"AudioObject\",\"contentUrl\":"
           "\"https://s.example/"
           "\"}],\"articleBody\":\"One\\n\\nTwo\",\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\","
           "\"headline\":\"Up\",\"datePublished\":\"2024-05-02T10:00:00Z\",\"author\":{\"@type\":\"Person\","
           "\"name\":"
           "\"Bo\"},\"articleBody\":\"News\"}],\"mentions\":[{\"@type\":\"WebPage\",\"url\":\"https://"
           "m.example/\","
           "\"name\":\"M\"}],\"speakable\":{\"@type\":\"SpeakableSpecification\",\"xpath\":[\"/html\"],"
           "\"cssSelector\":[\"h1\"]},\"comment\":[{\"@type\":\"Comment\",\"author\":{\"@type\":\"Person\","
           "\"name\":"
           "\"Cy\"},\"dateCreated\":\"2024-05-05\",\"text\":\"Oh\"}]}\n");
}

/* JSON shows what is known of a publisher; in JSON-LD one without a name would be nobody. */
static void a_publisher_without_a_name(void **state) {
    fixture *f = *state;
    dl_output_options only = {.members = 1ull << DL_MEMBER_PUBLISHER};
    f->record = (dl_record){.claims = &f->claims, .publisher.url.text = DL_SPAN("https://post.example/")};
    write_as(f, DL_FORMAT_JSONL, &only);
    write_as(f, DL_FORMAT_JSONLD, NULL);
    assert_output(f, "{\"publisher\":{\"url\":\"https://post.example/\"}}\n"
                     "{\"@context\":\"https://schema.org\",\"@type\":\"Article\"}\n");
}

/* --- claims --- */

static void claims_show_what_was_not_chosen_and_raw_texts(void **state) {
    fixture *f = *state;
    static char long_text[600];
    memset(long_text, 'x', sizeof long_text);
    dl_claim claims[] = {
        {.text = dl_span_of(long_text, sizeof long_text),
         .field = DL_FIELD_URL,
         .source = DL_SOURCE_URL,
         .next = 2},
        {.text = DL_SPAN("https://b.example/"),
         .field = DL_FIELD_URL,
         .source = DL_SOURCE_DUMP,
         .dump_block = 7},
        {.text = DL_SPAN("Body."), .field = DL_FIELD_ARTICLE_BODY, .source = DL_SOURCE_DUMP, .dump_block = 8},
    };
    f->claims.items = claims;
    f->claims.count = DL_COUNT_OF(claims);
    f->claims.of_field[DL_FIELD_URL].first = 1;
    f->claims.of_field[DL_FIELD_ARTICLE_BODY].first = 3;
    f->record = (dl_record){.claims = &f->claims,
                            .url = {.text = DL_SPAN("https://a.example/"), .claim = &claims[0]},
                            .body = {.text = DL_SPAN("Body."), .claim = &claims[2]}};
    dl_output_options options = {.members = 1ull << DL_MEMBER_URL | 1ull << DL_MEMBER_PROVENANCE |
                                            1ull << DL_MEMBER_DISAGREEMENTS};
    write_as(f, DL_FORMAT_JSONL, &options); /* disagreements only with claims */
    assert_output(f, "{\"url\":\"https://a.example/\",\"provenance\":{\"url\":\"url\"}}\n");
    dl_buffer_clear(&f->out);
    options.claims = true;
    write_as(f, DL_FORMAT_JSONL, &options);
    char wanted[1000];
    snprintf(wanted, sizeof wanted,
             "{\"url\":\"https://a.example/\",\"provenance\":{\"url\":\"url\",\"url.raw\":\"%.500s\"},"
             "\"disagreements\":{\"url\":[{\"value\":\"https://b.example/\",\"provenance\":\"dump:block "
             "7@0\"}]}}\n",
             long_text);
    assert_output(f, wanted);
}

/* --- Markdown --- */

static void assert_markdown(fixture *f, dl_block block, const char *wanted) {
    dl_buffer_clear(&f->out);
    f->record = (dl_record){.claims = &f->claims, .body.blocks = {&block, 1, 1}};
    write_as(f, DL_FORMAT_MARKDOWN, NULL);
    assert_output(f, wanted);
}

#define PARAGRAPH(markup)                                                                                    \
    (dl_block) {                                                                                             \
        .kind = DL_BLOCK_PARAGRAPH, .text = DL_SPAN(markup)                                                  \
    }

static void markdown_escapes_what_would_be_markup(void **state) {
    fixture *f = *state;
    assert_markdown(f, PARAGRAPH("a\\b`c*d_e[f]g<h>i"), "a\\\\b\\`c\\*d\\_e\\[f\\]g\\<h>i\n");
    assert_markdown(f, PARAGRAPH("<b>"), "\\<b>\n");
    assert_markdown(f, PARAGRAPH("# a #"), "\\# a #\n");
    assert_markdown(f, PARAGRAPH("> a"), "\\> a\n");
    assert_markdown(f, PARAGRAPH("+ a"), "\\+ a\n");
    assert_markdown(f, PARAGRAPH("- a - b"), "\\- a - b\n");
    assert_markdown(f, PARAGRAPH("=="), "\\==\n");
    assert_markdown(f, PARAGRAPH("~~~"), "\\~~~\n");
    assert_markdown(f, PARAGRAPH("12. a"), "12\\. a\n");
    assert_markdown(f, PARAGRAPH("12) a"), "12\\) a\n");
    assert_markdown(f, PARAGRAPH("12 a."), "12 a.\n");
    assert_markdown(f, PARAGRAPH(". a"), ". a\n");
}

static void markdown_has_a_form_for_each_block(void **state) {
    fixture *f = *state;
    assert_markdown(f, (dl_block){.kind = DL_BLOCK_HEADING, .level = 4, .text = DL_SPAN("a<b")},
                    "#### a\\<b\n");
    assert_markdown(f, (dl_block){.kind = DL_BLOCK_HEADING, .text = DL_SPAN("a")}, "## a\n");
    assert_markdown(f, (dl_block){.kind = DL_BLOCK_QUOTE, .text = DL_SPAN("# a")}, "> \\# a\n");
    assert_markdown(f, (dl_block){.kind = DL_BLOCK_CAPTION, .text = DL_SPAN("a*")}, "*a\\**\n");
    assert_markdown(f,
                    (dl_block){.kind = DL_BLOCK_EMBED,
                               .text = DL_SPAN("a<"),
                               .embed.url = DL_SPAN("https://e.example/<>")},
                    "<https://e.example/%3C%3E> a\\<\n");
    assert_markdown(f, (dl_block){.kind = DL_BLOCK_EMBED, .embed.url = DL_SPAN("https://e.example/")},
                    "<https://e.example/>\n");
    assert_markdown(f,
                    (dl_block){.kind = DL_BLOCK_EMBED,
                               .embed = {.title = DL_SPAN("Film"), .url = DL_SPAN("https://e.example/")}},
                    "<https://e.example/> Film\n");
    assert_markdown(
        f,
        (dl_block){.kind = DL_BLOCK_EMBED, .embed = {.provider = DL_SPAN("brightcove"), .id = DL_SPAN("1")}},
        "brightcove\n");
    assert_markdown(f, (dl_block){.kind = DL_BLOCK_CODE, .text = DL_SPAN("a<b\n")}, "```\na<b\n```\n");
}

/* A link is put at its words, the next one behind it; one whose words are not there is left out. */
static void markdown_links_words_in_their_order(void **state) {
    fixture *f = *state;
    dl_link links[] = {{.url = DL_SPAN("https://1.example/"), .text = DL_SPAN("- the")},
                       {.url = DL_SPAN("https://2.example/"), .text = DL_SPAN("nowhere")},
                       {.url = DL_SPAN("https://3.example/"), .text = DL_SPAN("the")}};
    assert_markdown(f,
                    (dl_block){.kind = DL_BLOCK_PARAGRAPH,
                               .text = DL_SPAN("- the one, the other <the end"),
                               .links = {links, 3, 3}},
                    "[- the](<https://1.example/>) one, [the](<https://3.example/>) other \\<the end\n");
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
        cmocka_unit_test_setup_teardown(every_member_is_written, set_up, tear_down),
        cmocka_unit_test_setup_teardown(every_property_is_written, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_publisher_without_a_name, set_up, tear_down),
        cmocka_unit_test_setup_teardown(claims_show_what_was_not_chosen_and_raw_texts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(markdown_escapes_what_would_be_markup, set_up, tear_down),
        cmocka_unit_test_setup_teardown(markdown_has_a_form_for_each_block, set_up, tear_down),
        cmocka_unit_test_setup_teardown(markdown_links_words_in_their_order, set_up, tear_down),
        cmocka_unit_test(words_name_formats_and_members),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
