#include "web/story_body.h"

#include "archive/notes.h"
#include "base/text.h"
#include "output/markup_blocks.h"
#include "web/links_out.h"
#include "web/provenance_card.h"
#include "web/speech_text.h"
#include "web/story_table.h"

enum { MOST_DEPTH = 6, LABEL_BYTES = 60, MOST_PICTURES = 8, MOST_STEPS = 64 };

typedef struct body_writer {
    dl_html *html;
    dl_web_site *site;
    const dl_web_story *story;
    const dl_web_capture *capture;
    dl_notes notes;
    uint32_t next_place; /* of the capture's blocks, where the search goes on */
    uint8_t top_level;   /* of the body's headings */
    bool begun;          /* there was a paragraph */
} body_writer;

/* --- runs of text --- */

/* The part that was taken of the block's text. */
static void put_runs(dl_links *links, dl_web_speech_text *marked) {
    dl_span text;
    const dl_link *link;
    size_t at = links->part;
    dl_web_speech_part_begin(marked, at);
    while (dl_links_next(links, &text, &link)) {
        bool leads_out = link && dl_web_leads_out(link->url);
        dl_web_speech_run(marked, at, at + text.size, leads_out ? link->url : DL_SPAN_NONE);
        at += text.size;
    }
    dl_web_speech_part_end(marked, at);
}

/* The text behind what was written already. */
static void put_text_behind(const body_writer *w, const dl_block *block, uint32_t number, size_t from) {
    dl_links links;
    dl_web_speech_text marked;
    dl_links_init(&links, block);
    links.part = from;
    links.part_end = block->text.size;
    dl_web_speech_text_begin(&marked, w->html, &w->story->speech, block->text, number);
    put_runs(&links, &marked);
}

static void put_text(const body_writer *w, const dl_block *block, uint32_t number) {
    put_text_behind(w, block, number, 0);
}

/* --- where a block begins --- */

/* Blocks are in the same order in both, but for what was read otherwise. */
static uint32_t place_of(body_writer *w, const dl_block *block) {
    if (!w->capture || w->capture->state != DL_WEB_CAPTURE_THERE) return 0;
    uint32_t end = w->next_place + MOST_STEPS;
    for (uint32_t i = w->next_place; i < end && i < w->capture->blocks.count; i++) {
        const dl_web_place *place = &w->capture->blocks.items[i];
        if (!dl_span_equal(place->text, block->text)) continue;
        w->next_place = i + 1;
        return place->offset;
    }
    return 0;
}

static void put_byte(body_writer *w, const dl_block *block) {
    uint32_t byte = place_of(w, block);
    if (!byte) return;
    DL_HTML(w->html, "<a class=\"byte\" href=\"");
    dl_web_write_source_address(w->html, w->story, byte);
    DL_HTML(w->html, "\" aria-label=\"Byte %n of the source\">%n</a>", (uint64_t)byte, (uint64_t)byte);
}

/* --- kinds of blocks --- */

/* "VARROW, 4 March" of the dateline's "VARROW, 4 March —", when the text begins with it. */
static size_t put_dateline(body_writer *w, const dl_block *block) {
    dl_span dateline = dl_span_trim(w->story->record->dateline.text);
    if (!dateline.size || !dl_span_starts_with(block->text, dateline)) return 0;
    static const char *const dashes[] = {" \xE2\x80\x94", " \xE2\x80\x93", " -", "."};
    for (size_t i = 0; i < DL_COUNT_OF(dashes); i++) {
        dl_span dash = dl_span_from_string(dashes[i]);
        if (!dl_span_ends_with(dateline, dash)) continue;
        dateline = dl_span_sub(dateline, 0, dateline.size - dash.size);
        break;
    }
    DL_HTML(w->html, "<span class=\"dl\">%t</span>", dateline);
    return dateline.size;
}

/* "Correction, 5 March:" at the start of a note of the editors. */
static size_t put_label(body_writer *w, const dl_block *block) {
    size_t colon = dl_span_find_byte(dl_span_sub(block->text, 0, LABEL_BYTES), ':', 0);
    if (colon == SIZE_MAX) return 0;
    DL_HTML(w->html, "<b>%t</b>", dl_span_sub(block->text, 0, colon + 1));
    return colon + 1;
}

static void put_paragraph(body_writer *w, const dl_block *block, uint32_t number) {
    bool note = dl_is_note(&w->notes, block->text, &w->site->arena);
    DL_HTML(w->html, "<p id=\"t%d\"", (int64_t)number + 1);
    if (note) DL_HTML(w->html, " class=\"note\"");
    DL_HTML(w->html, ">");
    put_byte(w, block);
    size_t written = note ? put_label(w, block) : !w->begun ? put_dateline(w, block) : 0;
    w->begun = true;
    put_text_behind(w, block, number, written);
    DL_HTML(w->html, "</p>\n");
}

/* The story's own headline is the page's h1: the highest level of the body's headings follows it. */
static void put_heading(body_writer *w, const dl_block *block, uint32_t number) {
    bool top = block->level <= w->top_level;
    const char *tag = top ? "h2" : "h3";
    DL_HTML(w->html, "<%s id=\"t%d\">", tag, (int64_t)number + 1);
    put_byte(w, block);
    put_text(w, block, number);
    DL_HTML(w->html, "</%s>\n", tag);
}

static const char *list_tag(const dl_list_item *item) {
    return item->ordered ? "ol" : "ul";
}

/* Lists in lists: which are open, and how deep their items are. */
typedef struct open_lists {
    const dl_list_item *first[MOST_DEPTH]; /* of each */
    unsigned count;
} open_lists;

static void close_list(const body_writer *w, open_lists *lists) {
    DL_HTML(w->html, "</li></%s>", list_tag(lists->first[--lists->count]));
}

/* Ends the lists that are deeper than the item; begins one if the item is deeper than the last. */
static void place_item(const body_writer *w, open_lists *lists, const dl_list_item *item) {
    while (lists->count > 1 && item->depth < lists->first[lists->count - 1]->depth) close_list(w, lists);
    if (item->depth > lists->first[lists->count - 1]->depth && lists->count < MOST_DEPTH) {
        lists->first[lists->count++] = item;
        DL_HTML(w->html, "<%s>", list_tag(item));
    } else {
        DL_HTML(w->html, "</li>");
    }
}

static void put_list(body_writer *w, const dl_block *block, uint32_t number) {
    open_lists lists = {.count = 1};
    dl_links links;
    dl_web_speech_text marked;
    if (!block->list.count) {
        put_paragraph(w, block, number);
        return;
    }
    lists.first[0] = &block->list.items[0];
    dl_links_init(&links, block);
    dl_web_speech_text_begin(&marked, w->html, &w->story->speech, block->text, number);
    DL_HTML(w->html, "<%s id=\"t%d\">", list_tag(lists.first[0]), (int64_t)number + 1);
    for (uint32_t i = 0; i < block->list.count; i++) {
        const dl_list_item *item = &block->list.items[i];
        if (i) place_item(w, &lists, item);
        DL_HTML(w->html, "<li>");
        if (i == 0) put_byte(w, block);
        if (dl_links_take_part(&links, item->text)) {
            put_runs(&links, &marked);
        } else {
            DL_HTML(w->html, "%t", item->text);
        }
    }
    while (lists.count) close_list(w, &lists);
    DL_HTML(w->html, "\n");
}

static void put_quote(body_writer *w, const dl_block *block, uint32_t number) {
    DL_HTML(w->html, "<blockquote id=\"t%d\">", (int64_t)number + 1);
    put_byte(w, block);
    put_text(w, block, number);
    if (dl_web_leads_out(block->cite)) {
        DL_HTML(w->html, "<footer><a");
        dl_web_write_link_out(w->html, block->cite);
        DL_HTML(w->html, ">%t</a></footer>", dl_web_host_of(block->cite));
    } else if (block->cite.size) {
        DL_HTML(w->html, "<footer>%t</footer>", block->cite);
    }
    DL_HTML(w->html, "</blockquote>\n");
}

static void put_code(body_writer *w, const dl_block *block, uint32_t number) {
    DL_HTML(w->html, "<pre tabindex=\"0\" id=\"t%d\">", (int64_t)number + 1);
    put_byte(w, block);
    DL_HTML(w->html, "%t</pre>\n", block->text);
}

static void put_table(body_writer *w, const dl_block *block, uint32_t number) {
    if (!block->table.count) {
        put_paragraph(w, block, number);
        return;
    }
    DL_HTML(
        w->html,
        "<div id=\"t%d\" class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table of the story\">",
        (int64_t)number + 1);
    put_byte(w, block);
    dl_web_write_table(w->html, block);
    DL_HTML(w->html, "</div>\n");
}

/* --- pictures --- */

/* "16 : 9" of a size that is about that; else what it is. */
static void put_frame(dl_html *html, const dl_picture *picture) {
    static const uint32_t ratios[][2] = {{16, 9}, {3, 2}, {4, 3}, {1, 1}, {2, 1}, {9, 16}, {2, 3}, {3, 4}};
    for (size_t i = 0; picture && picture->height && i < DL_COUNT_OF(ratios); i++) {
        double ratio = (double)ratios[i][0] / ratios[i][1], own = (double)picture->width / picture->height;
        if (own < ratio * .985 || own > ratio * 1.015) continue;
        DL_HTML(html, "%d : %d", (int64_t)ratios[i][0], (int64_t)ratios[i][1]);
        return;
    }
    DL_HTML(html, "picture");
}

/* Its credit, unless the caption has it, and its size. */
static void put_about_picture(dl_html *html, const dl_picture *picture, dl_span caption) {
    DL_HTML(html, " <span class=\"second\">");
    if (picture->credit.size && !dl_span_contains(caption, picture->credit))
        DL_HTML(html, "<bdi>%t</bdi>. ", picture->credit);
    if (picture->width && picture->height)
        DL_HTML(html, "%n × %n", (uint64_t)picture->width, (uint64_t)picture->height);
    if (picture->variants.count)
        DL_HTML(html, "%sone of %n sizes and crops", picture->width && picture->height ? ", " : "",
                (uint64_t)picture->variants.count + 1);
    DL_HTML(html, "</span>");
}

static void put_caption(body_writer *w, const dl_block *block, uint32_t number) {
    const dl_picture *picture = dl_picture_of_caption(w->story->record, block->text);
    DL_HTML(w->html, "<div class=\"pic\" id=\"t%d\">", (int64_t)number + 1);
    put_byte(w, block);
    DL_HTML(w->html, "<div class=\"frame\" aria-hidden=\"true\">");
    put_frame(w->html, picture);
    DL_HTML(w->html, "</div><div>");
    put_text(w, block, number);
    if (picture) put_about_picture(w->html, picture, block->text);
    if (picture && dl_web_leads_out(picture->url.text)) {
        DL_HTML(w->html, " <a");
        dl_web_write_link_out(w->html, picture->url.text);
        DL_HTML(w->html, ">Open at the site</a>");
    }
    DL_HTML(w->html, "</div></div>\n");
}

static void put_embed(body_writer *w, const dl_block *block, uint32_t number) {
    dl_span url = block->embed.url, said = dl_embed_words(block);
    dl_span words = said.size ? said : url;
    DL_HTML(w->html, "<div class=\"pic emb\" id=\"t%d\">", (int64_t)number + 1);
    put_byte(w, block);
    DL_HTML(w->html, "<p class=\"label\">Embedded</p><p>");
    if (dl_web_leads_out(url)) {
        DL_HTML(w->html, "<a");
        dl_web_write_link_out(w->html, url);
        DL_HTML(w->html, ">%t</a> <span class=\"second\">%t, not loaded here</span>", words,
                dl_web_host_of(url));
    } else {
        DL_HTML(w->html, "%t <span class=\"second\">not loaded here</span>", words);
    }
    DL_HTML(w->html, "</p></div>\n");
}

void dl_web_write_other_pictures(dl_html *html, const dl_web_story *story) {
    const dl_record *record = story->record;
    uint32_t count = 0;
    for (uint32_t i = 0; i < record->images.count && count < MOST_PICTURES; i++) {
        const dl_picture *picture = &record->images.items[i];
        bool in_body = false;
        for (uint32_t j = 0; j < record->body.blocks.count && !in_body; j++) {
            const dl_block *block = &record->body.blocks.items[j];
            in_body =
                block->kind == DL_BLOCK_CAPTION && dl_picture_of_caption(record, block->text) == picture;
        }
        if (in_body || !dl_web_leads_out(picture->url.text)) continue;
        if (!count++) DL_HTML(html, "<section><h2 class=\"label\">Images</h2><ul class=\"brief go\">");
        DL_HTML(html, "<li><a");
        dl_web_write_link_out(html, picture->url.text);
        DL_HTML(html, "><bdi>%t</bdi></a><span class=\"tiny\">",
                picture->caption.size ? picture->caption : dl_web_host_of(picture->url.text));
        put_about_picture(html, picture, picture->caption);
        DL_HTML(html, "</span></li>");
    }
    if (count) DL_HTML(html, "</ul></section>\n");
}

/* --- all of them --- */

static uint8_t top_level_of(const dl_body *body) {
    uint8_t top = 7;
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        const dl_block *block = &body->blocks.items[i];
        if (block->kind == DL_BLOCK_HEADING && block->level && block->level < top) top = block->level;
    }
    return top;
}

void dl_web_write_blocks(dl_html *html, dl_web_site *site, const dl_web_story *story,
                         const dl_web_capture *capture, uint32_t first, uint32_t end) {
    static void (*const ways[DL_BLOCK_KIND_COUNT])(body_writer *, const dl_block *, uint32_t) = {
        [DL_BLOCK_PARAGRAPH] = put_paragraph, [DL_BLOCK_HEADING] = put_heading, [DL_BLOCK_LIST] = put_list,
        [DL_BLOCK_QUOTE] = put_quote,         [DL_BLOCK_CODE] = put_code,       [DL_BLOCK_TABLE] = put_table,
        [DL_BLOCK_CAPTION] = put_caption,     [DL_BLOCK_EMBED] = put_embed,
    };
    const dl_body *body = &story->record->body;
    body_writer w = {html, site, story, capture, {0}, 0, top_level_of(body), first > 0};
    for (uint32_t i = first; i < end && i < body->blocks.count; i++)
        ways[body->blocks.items[i].kind](&w, &body->blocks.items[i], i);
}
