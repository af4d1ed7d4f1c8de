/* Records as TEI P5 (https://tei-c.org/guidelines/p5/): a `TEI` each, valid against tei_all, and a
 * `teiCorpus` around them. */
#include "output/format.h"
#include "output/markup_blocks.h"
#include "output/read_date.h"

const dl_span dl_tei_head = DL_SPAN_INIT(
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\n"
    "<teiHeader><fileDesc>\n<titleStmt><title>Articles</title></titleStmt>\n"
    "<publicationStmt><p>Extracted from web pages by dateline.</p></publicationStmt>\n"
    "<sourceDesc><p>Each text names the page that it was read from.</p></sourceDesc>\n"
    "</fileDesc>\n<encodingDesc><appInfo><application ident=\"dateline\" version=\"" DATELINE_VERSION
    "\"><label>dateline</label></application></appInfo></encodingDesc>\n</teiHeader>\n");
const dl_span dl_tei_foot = DL_SPAN_INIT("</teiCorpus>\n");

static const dl_markup_tags tags = {
    .link = "<ref",
    .link_target = "target",
    .link_end = "</ref>",
    .line_break = "<lb/>",
    .list = {"<list rend=\"bulleted\">\n", "<list rend=\"numbered\">\n"},
    .list_end = {"</list>\n", "</list>\n"},
    .item = "<item>",
    .item_end = "</item>\n",
    .table = "<table>\n",
    .table_end = "</table>\n",
    .row = {"<row>", "<row role=\"label\">"},
    .row_end = "</row>\n",
    .cell = {"<cell>", "<cell>"},
    .cell_end = {"</cell>", "</cell>"},
};

/* --- the header --- */

/* A date as it is written, and as a value if it is one. */
static void put_date(const dl_block_writer *b, const char *start, dl_span date) {
    if (dl_span_empty(date)) return;
    dl_markup_put(&b->w, start);
    if (dl_is_xml_date(date)) dl_markup_attribute(&b->w, "when", date);
    dl_markup_element(&b->w, ">", date, "</date>\n");
}

static void put_authors(const dl_block_writer *b, const dl_record *record) {
    for (uint32_t i = 0; i < record->authors.count; i++) {
        const dl_person *author = &record->authors.items[i];
        const char *start = author->organization ? "<author><orgName" : "<author><persName";
        dl_markup_put(&b->w, start);
        dl_markup_url(&b->w, "ref", author->url);
        dl_markup_element(&b->w, ">", author->name.text, "");
        dl_markup_put(&b->w, author->organization ? "</orgName></author>\n" : "</persName></author>\n");
    }
}

static void put_titles(const dl_block_writer *b, const dl_record *record) {
    dl_markup_put(&b->w, "<titleStmt>\n<title type=\"main\">"); /* there must be one */
    dl_markup_text(&b->w, record->headline.text);
    dl_markup_put(&b->w, "</title>\n");
    dl_markup_element(&b->w, "<title type=\"sub\">", record->alternative_headline.text, "</title>\n");
    put_authors(b, record);
    dl_markup_put(&b->w, "</titleStmt>\n");
}

static void put_publication(const dl_block_writer *b, const dl_record *record) {
    dl_span licence = record->license.text;
    bool restricted = dl_span_equal(record->is_accessible_for_free.text, DL_SPAN("false"));
    if (dl_span_empty(record->publisher.name.text)) { /* nothing else may stand alone */
        dl_markup_put(&b->w, "<publicationStmt><p/></publicationStmt>\n");
        return;
    }
    dl_markup_element(&b->w, "<publicationStmt>\n<publisher>", record->publisher.name.text, "</publisher>\n");
    put_date(b, "<date type=\"published\"", record->published.text);
    if (dl_markup_is_link(licence)) {
        dl_markup_put(&b->w,
                      restricted ? "<availability status=\"restricted\"><licence" : "<availability><licence");
        dl_markup_url(&b->w, "target", licence);
        dl_markup_element(&b->w, ">", licence, "</licence></availability>\n");
    } else if (restricted) {
        dl_markup_put(&b->w, "<availability status=\"restricted\"><p/></availability>\n");
    }
    dl_markup_put(&b->w, "</publicationStmt>\n");
}

/* Which page it was: the parts of `source`, by their names in JSON. */
static void put_source(const dl_block_writer *b, const dl_record *record, dl_arena *scratch) {
    const dl_member_row *source = &dl_members[DL_MEMBER_SOURCE];
    const void *thing = dl_member_object(source, record);
    dl_markup_put(&b->w, "<sourceDesc><bibl>\n");
    dl_markup_element(&b->w, "<title>", record->headline.text, "</title>\n");
    dl_markup_element(&b->w, "<publisher>", record->publisher.name.text, "</publisher>\n");
    put_date(b, "<date type=\"created\"", record->created.text);
    put_date(b, "<date type=\"published\"", record->published.text);
    put_date(b, "<date type=\"modified\"", record->modified.text);
    if (dl_markup_is_link(record->url.text)) {
        dl_markup_put(&b->w, "<ptr");
        dl_markup_url(&b->w, "target", record->url.text);
        dl_markup_put(&b->w, "/>\n");
    }
    for (size_t i = 0; i < source->part_count; i++) {
        dl_span words = dl_member_words(&source->parts[i], thing, scratch);
        if (dl_span_empty(words)) continue;
        dl_markup_put(&b->w, "<idno");
        dl_markup_attribute(&b->w, "type", source->parts[i].name);
        dl_markup_element(&b->w, ">", words, "</idno>\n");
    }
    dl_markup_put(&b->w, "</bibl></sourceDesc>\n");
}

static void put_terms(const dl_block_writer *b, const char *start, dl_member member,
                      const dl_record *record) {
    const dl_member_row *row = &dl_members[member];
    for (uint32_t i = 0; i < dl_member_count(row, record); i++)
        dl_markup_element(&b->w, start, dl_member_text(row->item, dl_member_item(row, record, i)),
                          "</term>\n");
}

static void put_class(const dl_block_writer *b, const dl_record *record) {
    dl_markup_put(&b->w, "<textClass>\n");
    if (record->sections.count || record->keywords.count || record->genre.text.size) {
        dl_markup_put(&b->w, "<keywords>\n");
        put_terms(b, "<term type=\"articleSection\">", DL_MEMBER_ARTICLE_SECTION, record);
        put_terms(b, "<term type=\"keyword\">", DL_MEMBER_KEYWORDS, record);
        dl_markup_element(&b->w, "<term type=\"genre\">", record->genre.text, "</term>\n");
        dl_markup_put(&b->w, "</keywords>\n");
    }
    dl_markup_element(&b->w, "<classCode scheme=\"https://schema.org/\">", record->type.text,
                      "</classCode>\n");
    dl_markup_put(&b->w, "</textClass>\n");
}

static void put_profile(const dl_block_writer *b, const dl_record *record) {
    dl_markup_put(&b->w, "<profileDesc>\n");
    dl_markup_element(&b->w, "<abstract><p>", record->description.text, "</p></abstract>\n");
    if (dl_markup_is_language(record->language.text)) {
        dl_markup_put(&b->w, "<langUsage><language");
        dl_markup_language(&b->w, "ident", record->language.text);
        dl_markup_element(&b->w, ">", record->language.text, "</language></langUsage>\n");
    }
    put_class(b, record);
    dl_markup_put(&b->w, "</profileDesc>\n");
}

static void put_header(const dl_block_writer *b, const dl_record *record, dl_arena *scratch) {
    dl_markup_put(&b->w, "<teiHeader>\n<fileDesc>\n");
    put_titles(b, record);
    put_publication(b, record);
    put_source(b, record, scratch);
    dl_markup_put(&b->w, "</fileDesc>\n");
    put_profile(b, record);
    dl_markup_put(&b->w, "</teiHeader>\n");
}

/* --- the body --- */

static void put_quote(const dl_block_writer *b, const dl_block *block) {
    bool cited = dl_markup_is_link(block->cite);
    dl_markup_put(&b->w, cited ? "<cit><quote>" : "<quote>");
    dl_markup_runs(b, block);
    dl_markup_put(&b->w, cited ? "</quote>" : "</quote>\n");
    if (!cited) return;
    dl_markup_put(&b->w, "<ptr");
    dl_markup_url(&b->w, "target", block->cite);
    dl_markup_put(&b->w, "/></cit>\n");
}

static void put_caption(const dl_block_writer *b, const dl_record *record, const dl_block *block) {
    const dl_picture *picture = dl_picture_of_caption(record, block->text);
    dl_markup_put(&b->w, "<figure>");
    if (picture && dl_markup_is_link(picture->url.text)) {
        dl_markup_put(&b->w, "<graphic");
        dl_markup_url(&b->w, "url", picture->url.text);
        dl_markup_put(&b->w, "/>");
    }
    dl_markup_element(&b->w, "<figDesc>", block->text, "</figDesc>");
    dl_markup_put(&b->w, "</figure>\n");
}

/* Any block but headings, which begin divisions. */
static void put_block(const dl_block_writer *b, const dl_record *record, const dl_block *block) {
    switch ((dl_block_kind)block->kind) {
    case DL_BLOCK_LIST:
        dl_markup_list(b, block);
        return;
    case DL_BLOCK_TABLE:
        if (dl_markup_table(b, block)) return;
        break;
    case DL_BLOCK_CODE:
        dl_markup_element(&b->w, "<p><code xml:space=\"preserve\">", block->text, "</code></p>\n");
        return;
    case DL_BLOCK_QUOTE:
        put_quote(b, block);
        return;
    case DL_BLOCK_CAPTION:
        put_caption(b, record, block);
        return;
    case DL_BLOCK_EMBED:
        dl_markup_put(&b->w, "<p>");
        dl_markup_link(b, block->embed.url, dl_embed_words(block));
        dl_markup_put(&b->w, "</p>\n");
        return;
    case DL_BLOCK_HEADING:
    case DL_BLOCK_PARAGRAPH:
    case DL_BLOCK_KIND_COUNT:
        break;
    }
    dl_markup_put(&b->w, "<p>");
    dl_markup_runs(b, block);
    dl_markup_put(&b->w, "</p>\n");
}

/* A heading begins a division, in that of the nearest heading above it of a higher rank. */
static void put_body(const dl_block_writer *b, const dl_record *record) {
    enum { MOST_LEVELS = 7 };
    uint8_t levels[MOST_LEVELS] = {0};
    unsigned open = 0;
    dl_markup_put(&b->w, "<text");
    dl_markup_language(&b->w, "xml:lang", record->language.text);
    dl_markup_put(&b->w, "><body>\n<div>\n");
    for (uint32_t i = 0; i < record->body.blocks.count; i++) {
        const dl_block *block = &record->body.blocks.items[i];
        if (block->kind != DL_BLOCK_HEADING) {
            put_block(b, record, block);
            continue;
        }
        uint8_t level = block->level < 1 ? 2 : block->level < MOST_LEVELS ? block->level : MOST_LEVELS - 1;
        for (; open && levels[open - 1] >= level; open--) dl_markup_put(&b->w, "</div>\n");
        levels[open++] = level;
        dl_markup_put(&b->w, "<div><head>");
        dl_markup_runs(b, block);
        dl_markup_put(&b->w, "</head>\n");
    }
    for (; open; open--) dl_markup_put(&b->w, "</div>\n");
    if (!record->body.blocks.count) dl_markup_put(&b->w, "<p/>\n");
    dl_markup_put(&b->w, "</div>\n</body></text>\n");
}

void dl_write_tei(dl_output *output, dl_buffer *out, const dl_record *record) {
    const dl_block_writer b = {.w = {out, DL_MARKUP_XML}, .tags = &tags};
    if (record->error_code) return;
    dl_markup_put(&b.w, "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n");
    put_header(&b, record, &output->scratch);
    put_body(&b, record);
    dl_markup_put(&b.w, "</TEI>\n");
}
