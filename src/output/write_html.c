/* Records as HTML (https://html.spec.whatwg.org/): an `article` with schema.org's microdata each.  Only the
 * elements and attributes that this file and the tags below name are ever written; nothing of the page but
 * text and checked URLs, and nothing that loads or runs anything. */
#include "output/format.h"
#include "output/markup_blocks.h"

const dl_span dl_html_head = DL_SPAN_INIT(
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n"
    "<meta name=\"referrer\" content=\"no-referrer\">\n<title>Articles</title>\n</head>\n<body>\n");
const dl_span dl_html_foot = DL_SPAN_INIT("</body>\n</html>\n");

static const dl_markup_tags tags = {
    .link = "<a",
    .link_target = "href",
    .link_end = "</a>",
    .line_break = "<br>",
    .list = {"<ul>\n", "<ol>\n"},
    .list_end = {"</ul>\n", "</ol>\n"},
    .item = "<li>",
    .item_end = "</li>\n",
    .table = "<table>\n",
    .table_end = "</table>\n",
    .row = {"<tr>", "<tr>"},
    .row_end = "</tr>\n",
    .cell = {"<td>", "<th>"},
    .cell_end = {"</td>", "</th>"},
};

/* --- the start tag of the article --- */

/* schema.org's types are words of letters. */
static dl_span type_of(const dl_record *record) {
    dl_span type = record->type.text;
    for (size_t i = 0; i < type.size; i++) {
        if (!dl_ascii_is_alpha(type.data[i])) return DL_SPAN("Article");
    }
    return type.size ? type : DL_SPAN("Article");
}

/* "data-source-member-offset" for the part "memberOffset" of `source`. */
static void name_attribute(dl_span part, char name[48]) {
    size_t size = (size_t)(stpcpy(name, "data-source-") - name);
    for (size_t i = 0; i < part.size && size + 3 < 48; i++) {
        if (part.data[i] >= 'A' && part.data[i] <= 'Z') name[size++] = '-';
        name[size++] = dl_ascii_lower(part.data[i]);
    }
    name[size] = '\0';
}

static void put_source(const dl_block_writer *b, const dl_record *record, dl_arena *scratch) {
    const dl_member_row *source = &dl_members[DL_MEMBER_SOURCE];
    const void *thing = dl_member_object(source, record);
    for (size_t i = 0; i < source->part_count; i++) {
        const dl_member_row *part = &source->parts[i];
        char name[48];
        name_attribute(part->name, name);
        dl_markup_attribute(&b->w, name, dl_member_words(part, thing, scratch));
    }
}

static void put_article(const dl_block_writer *b, const dl_record *record, dl_arena *scratch) {
    dl_markup_put(&b->w, "<article dir=\"auto\"");
    dl_markup_language(&b->w, "lang", record->language.text);
    dl_markup_put(&b->w, " itemscope itemtype=\"https://schema.org/");
    dl_markup_text(&b->w, type_of(record));
    dl_markup_put(&b->w, "\"");
    put_source(b, record, scratch);
    dl_markup_put(&b->w, ">\n");
}

/* --- what stands above the body --- */

static void put_author(const dl_block_writer *b, const dl_person *author) {
    dl_markup_put(&b->w, "<span itemprop=\"author\" itemscope itemtype=\"https://schema.org/");
    dl_markup_put(&b->w, author->organization ? "Organization\">" : "Person\">");
    bool is_link = dl_markup_is_link(author->url);
    if (is_link) {
        dl_markup_put(&b->w, "<a itemprop=\"url\"");
        dl_markup_url(&b->w, "href", author->url);
        dl_markup_put(&b->w, ">");
    }
    dl_markup_element(&b->w, "<span itemprop=\"name\">", author->name.text, "</span>");
    dl_markup_put(&b->w, is_link ? "</a></span>" : "</span>");
}

static void put_byline(const dl_block_writer *b, const dl_record *record) {
    if (!record->authors.count) return;
    dl_markup_put(&b->w, "<p>");
    for (uint32_t i = 0; i < record->authors.count; i++) {
        if (i) dl_markup_put(&b->w, ", ");
        put_author(b, &record->authors.items[i]);
    }
    dl_markup_put(&b->w, "</p>\n");
}

static void put_dates(const dl_block_writer *b, const dl_record *record) {
    static const dl_member dates[] = {DL_MEMBER_DATE_CREATED, DL_MEMBER_DATE_PUBLISHED,
                                      DL_MEMBER_DATE_MODIFIED};
    for (size_t i = 0; i < DL_COUNT_OF(dates); i++) {
        dl_span date = dl_member_text(&dl_members[dates[i]], record);
        if (dl_span_empty(date)) continue;
        dl_markup_put(&b->w, "<p><time");
        dl_markup_attribute(&b->w, "itemprop", dl_members[dates[i]].name);
        dl_markup_attribute(&b->w, "datetime", date);
        dl_markup_element(&b->w, ">", date, "</time></p>\n");
    }
}

static void put_picture(const dl_block_writer *b, const dl_picture *picture) {
    if (!picture || !dl_markup_is_link(picture->url.text)) return;
    dl_markup_put(&b->w, "<a itemprop=\"image\"");
    dl_markup_url(&b->w, "href", picture->url.text);
    dl_markup_element(&b->w, ">", picture->url.text, "</a>\n");
}

static bool is_in_body(const dl_record *record, const dl_picture *picture) {
    for (uint32_t i = 0; i < record->body.blocks.count; i++) {
        const dl_block *block = &record->body.blocks.items[i];
        if (block->kind == DL_BLOCK_CAPTION && dl_picture_of_caption(record, block->text) == picture)
            return true;
    }
    return false;
}

/* The picture of the story, unless it stands at its caption in the body. */
static void put_lead(const dl_block_writer *b, const dl_record *record) {
    for (uint32_t i = 0; i < record->images.count; i++) {
        const dl_picture *picture = &record->images.items[i];
        if (!picture->representative || !dl_markup_is_link(picture->url.text)) continue;
        if (is_in_body(record, picture)) return;
        dl_markup_put(&b->w, "<figure>\n");
        put_picture(b, picture);
        dl_markup_element(&b->w, "<figcaption>", picture->caption, "</figcaption>\n");
        dl_markup_put(&b->w, "</figure>\n");
        return;
    }
}

static void put_header(const dl_block_writer *b, const dl_record *record) {
    dl_markup_put(&b->w, "<header>\n");
    dl_markup_element(&b->w, "<p>", record->kicker.text, "</p>\n");
    dl_markup_element(&b->w, "<h1 itemprop=\"headline\">", record->headline.text, "</h1>\n");
    dl_markup_element(&b->w, "<p itemprop=\"alternativeHeadline\">", record->alternative_headline.text,
                      "</p>\n");
    dl_markup_element(&b->w, "<p itemprop=\"description\">", record->description.text, "</p>\n");
    put_byline(b, record);
    put_dates(b, record);
    put_lead(b, record);
    dl_markup_put(&b->w, "</header>\n");
}

/* --- the body --- */

/* The headline is the only h1. */
static void put_heading(const dl_block_writer *b, const dl_block *block) {
    char level = (char)('0' + (block->level < 2 ? 2 : block->level > 6 ? 6 : block->level));
    const char start[] = {'<', 'h', level, '>', '\0'}, end[] = {'<', '/', 'h', level, '>', '\n', '\0'};
    dl_markup_put(&b->w, start);
    dl_markup_runs(b, block);
    dl_markup_put(&b->w, end);
}

static void put_block(const dl_block_writer *b, const dl_record *record, const dl_block *block) {
    switch ((dl_block_kind)block->kind) {
    case DL_BLOCK_HEADING:
        put_heading(b, block);
        return;
    case DL_BLOCK_LIST:
        dl_markup_list(b, block);
        return;
    case DL_BLOCK_TABLE:
        if (dl_markup_table(b, block)) return;
        break;
    case DL_BLOCK_CODE:
        dl_markup_element(&b->w, "<pre><code>", block->text, "</code></pre>\n");
        return;
    case DL_BLOCK_QUOTE:
        dl_markup_put(&b->w, "<blockquote");
        dl_markup_url(&b->w, "cite", block->cite);
        dl_markup_put(&b->w, "><p>");
        dl_markup_runs(b, block);
        dl_markup_put(&b->w, "</p></blockquote>\n");
        return;
    case DL_BLOCK_CAPTION:
        dl_markup_put(&b->w, "<figure>\n");
        put_picture(b, dl_picture_of_caption(record, block->text));
        dl_markup_element(&b->w, "<figcaption>", block->text, "</figcaption>\n");
        dl_markup_put(&b->w, "</figure>\n");
        return;
    case DL_BLOCK_EMBED:
        dl_markup_put(&b->w, "<p>");
        dl_markup_link(b, block->embed.url, dl_embed_words(block));
        dl_markup_put(&b->w, "</p>\n");
        return;
    case DL_BLOCK_PARAGRAPH:
    case DL_BLOCK_KIND_COUNT:
        break;
    }
    dl_markup_put(&b->w, "<p>");
    dl_markup_runs(b, block);
    dl_markup_put(&b->w, "</p>\n");
}

static void put_body(const dl_block_writer *b, const dl_record *record) {
    dl_markup_put(&b->w, "<div itemprop=\"articleBody\">\n");
    for (uint32_t i = 0; i < record->body.blocks.count; i++)
        put_block(b, record, &record->body.blocks.items[i]);
    dl_markup_put(&b->w, "</div>\n");
}

/* --- what stands below it --- */

static void put_topics(const dl_block_writer *b, dl_member member, const dl_record *record) {
    const dl_member_row *row = &dl_members[member];
    uint32_t count = dl_member_count(row, record);
    for (uint32_t i = 0; i < count; i++) {
        dl_markup_put(&b->w, i ? ", <span" : "<p><span");
        dl_markup_attribute(&b->w, "itemprop", row->name);
        dl_markup_put(&b->w, ">");
        dl_markup_text(&b->w, dl_member_text(row->item, dl_member_item(row, record, i)));
        dl_markup_put(&b->w, "</span>");
    }
    if (count) dl_markup_put(&b->w, "</p>\n");
}

static void put_address(const dl_block_writer *b, const char *start, dl_span url) {
    if (!dl_markup_is_link(url)) return;
    dl_markup_put(&b->w, start);
    dl_markup_url(&b->w, "href", url);
    dl_markup_element(&b->w, ">", url, "</a></p>\n");
}

static void put_footer(const dl_block_writer *b, const dl_record *record) {
    dl_markup_put(&b->w, "<footer>\n");
    dl_markup_element(&b->w,
                      "<p itemprop=\"publisher\" itemscope itemtype=\"https://schema.org/Organization\">"
                      "<span itemprop=\"name\">",
                      record->publisher.name.text, "</span></p>\n");
    put_topics(b, DL_MEMBER_ARTICLE_SECTION, record);
    put_topics(b, DL_MEMBER_KEYWORDS, record);
    put_address(b, "<p><a itemprop=\"license\"", record->license.text);
    put_address(b, "<p><a itemprop=\"url\"", record->url.text);
    dl_markup_put(&b->w, "</footer>\n");
}

void dl_write_html(dl_output *output, dl_buffer *out, const dl_record *record) {
    const dl_block_writer b = {.w = {out, DL_MARKUP_HTML}, .tags = &tags};
    if (record->error_code) return;
    put_article(&b, record, &output->scratch);
    put_header(&b, record);
    put_body(&b, record);
    put_footer(&b, record);
    dl_markup_put(&b.w, "</article>\n");
}
