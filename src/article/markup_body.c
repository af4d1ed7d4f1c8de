#include "article/markup_body.h"

#include "article/assemble.h"
#include "article/block_text.h"
#include "base/text.h"
#include "html/parser.h"
#include "values/json.h"

static const dl_span telling_tags[] = {
    DL_SPAN_INIT("p"),       DL_SPAN_INIT("br"),         DL_SPAN_INIT("div"),     DL_SPAN_INIT("h2"),
    DL_SPAN_INIT("h3"),      DL_SPAN_INIT("h4"),         DL_SPAN_INIT("ul"),      DL_SPAN_INIT("ol"),
    DL_SPAN_INIT("li"),      DL_SPAN_INIT("blockquote"), DL_SPAN_INIT("section"), DL_SPAN_INIT("table"),
    DL_SPAN_INIT("article"),
};

/* Whether one of the telling tags begins behind the "<" that stands before `at`. */
static bool is_telling_tag(dl_span text, size_t at) {
    if (at < text.size && text.data[at] == '/') at++;
    size_t end = at;
    while (end < text.size && dl_ascii_is_alnum(text.data[end])) end++;
    dl_span name = dl_span_sub(text, at, end - at);
    for (size_t i = 0; i < DL_COUNT_OF(telling_tags); i++) {
        if (dl_span_equal_nocase(name, telling_tags[i])) return true;
    }
    return false;
}

static bool has_tags(dl_span text, dl_span opening) {
    enum { MOST_TRIES = 200 };
    size_t at = 0;
    for (unsigned tries = 0; tries < MOST_TRIES && (at = dl_span_find(text, opening, at)) != SIZE_MAX;
         tries++) {
        at += opening.size;
        if (is_telling_tag(text, at)) return true;
    }
    return false;
}

bool dl_has_markup(dl_span text) {
    return has_tags(text, DL_SPAN("<"));
}

bool dl_has_escaped_markup(dl_span text) {
    return has_tags(text, DL_SPAN("&lt;"));
}

/* "$$AD$$", "{{gallery}}", "[[video]]", "[gallery ids=…]": where a script puts something in. */
static bool is_placeholder(dl_span line) {
    static const char opening[] = "$[{%#", closing[] = "$]}%#";
    static const dl_span codes[] = {DL_SPAN_INIT("[gallery"), DL_SPAN_INIT("[caption"),
                                    DL_SPAN_INIT("[embed"),   DL_SPAN_INIT("[video"),
                                    DL_SPAN_INIT("[audio"),   DL_SPAN_INIT("[playlist")};
    if (line.size < 5) return false;
    for (size_t i = 0; i < DL_COUNT_OF(codes); i++) {
        if (dl_span_starts_with(line, codes[i]) && line.data[line.size - 1] == ']') return true;
    }
    const char *kind = memchr(opening, line.data[0], sizeof opening - 1);
    if (!kind || line.data[1] != line.data[0] || dl_span_find_byte(line, ' ', 0) != SIZE_MAX) return false;
    char last = closing[kind - opening];
    return line.data[line.size - 1] == last && line.data[line.size - 2] == last;
}

/* Boxes of pictures keep their texts apart also when they are no figures. */
static bool is_in_caption_box(const dl_blocks *blocks, uint32_t box) {
    for (; box; box = blocks->boxes.items[box].parent) {
        if (dl_span_contains_nocase(blocks->boxes.items[box].class_names, DL_SPAN("caption"))) return true;
        if (blocks->boxes.items[box].tag == DL_TAG_FIGURE) return true;
    }
    return false;
}

static bool is_taken(const dl_blocks *blocks, const dl_text_block *block, dl_arena *arena) {
    const uint32_t elsewhere = DL_STATE_HIDDEN | DL_STATE_FORM | DL_STATE_BUTTON | DL_STATE_DIALOG |
                               DL_STATE_NOSCRIPT | DL_REGION_ASIDE | DL_REGION_NAV;
    if (dl_stands_apart(blocks, block) || (blocks->boxes.items[block->box].state & elsewhere)) return false;
    return !is_in_caption_box(blocks, block->box) && !is_placeholder(dl_block_text(blocks, block, arena));
}

/* --- out of the document that goes away --- */

static void copy_links(dl_block *to, const dl_block *from, dl_arena *arena) {
    to->links.items = NULL;
    to->links.count = to->links.capacity = 0;
    for (uint32_t i = 0; i < from->links.count; i++) {
        dl_link link = {.url = dl_arena_copy(arena, from->links.items[i].url),
                        .text = dl_arena_copy(arena, from->links.items[i].text)};
        if (!DL_ARENA_PUSH(arena, &to->links, link)) return;
    }
}

static void copy_structure(dl_block *to, const dl_block *from, dl_arena *arena) {
    to->list.items = NULL;
    to->list.count = to->list.capacity = 0;
    to->table.items = NULL;
    to->table.count = to->table.capacity = 0;
    for (uint32_t i = 0; i < from->list.count; i++) {
        dl_list_item item = from->list.items[i];
        item.text = dl_arena_copy(arena, item.text);
        if (!DL_ARENA_PUSH(arena, &to->list, item)) return;
    }
    for (uint32_t i = 0; i < from->table.count; i++) {
        dl_table_row row = from->table.items[i];
        row.cells = dl_arena_alloc(arena, (row.count + 1) * sizeof *row.cells);
        if (!row.cells) return;
        row.capacity = row.count;
        for (uint32_t k = 0; k < row.count; k++)
            row.cells[k] = dl_arena_copy(arena, from->table.items[i].cells[k]);
        if (!DL_ARENA_PUSH(arena, &to->table, row)) return;
    }
}

static void copy_embed(dl_embed *embed, dl_arena *arena) {
    dl_span *const texts[] = {&embed->provider, &embed->id, &embed->url, &embed->title};
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        if (texts[i]->size) *texts[i] = dl_arena_copy(arena, *texts[i]);
    }
}

/* Adds the blocks to the body, as blocks of the claim. */
static void copy_blocks(dl_body *body, const dl_body *read, const dl_claim *claim, dl_arena *arena) {
    for (uint32_t i = 0; i < read->blocks.count; i++) {
        const dl_block *from = &read->blocks.items[i];
        if (dl_body_has_paragraph(body, from->text)) continue;
        dl_block block = *from;
        block.node = 0;
        block.offset = claim->offset;
        block.score = 1.0f;
        block.text = dl_arena_copy(arena, from->text);
        block.cite = dl_arena_copy(arena, from->cite);
        copy_embed(&block.embed, arena);
        copy_links(&block, from, arena);
        copy_structure(&block, from, arena);
        if (!DL_ARENA_PUSH(arena, &body->blocks, block)) return;
    }
}

/* Parses the markup, which may take as much work as the page; false without memory. */
static bool parse_markup(dl_document *doc, dl_span markup, const dl_claims *claims) {
    const dl_parse_limits limits = {.max_work = claims->doc->work.units};
    dl_parse_result parsed = dl_parse_fragment(doc, markup, DL_NS_HTML, DL_SPAN("body"), &limits);
    if (parsed == DL_PARSE_SPENT) claims->doc->work.spent = true;
    return parsed != DL_PARSE_NO_MEMORY;
}

/* Reads the markup into blocks; everything of it lives in the document and in `work`.  False without a text;
 * without memory, too, and then work->no_memory is set. */
static bool read_markup(dl_body *read, dl_document *doc, dl_span markup, const dl_claims *claims,
                        dl_arena *work) {
    dl_blocks blocks;
    char *bytes = dl_arena_alloc_zero(work, markup.size + DL_PAGE_PADDING);
    if (!bytes) return false;
    memcpy(bytes, markup.data, markup.size);
    if (!parse_markup(doc, dl_span_of(bytes, markup.size), claims)) {
        work->no_memory = true;
        return false;
    }
    if (!dl_split_blocks(&blocks, doc, work)) return false;
    uint32_t count = blocks.blocks.count;
    bool *taken = dl_arena_alloc_zero(work, count + 1);
    float *probabilities = dl_arena_alloc_zero(work, (count + 1) * sizeof *probabilities);
    if (!taken || !probabilities) return false;
    for (uint32_t i = 0; i < count; i++) taken[i] = is_taken(&blocks, &blocks.blocks.items[i], work);
    dl_assemble_body(read, &blocks, taken, probabilities, claims->base_url);
    return read->blocks.count > 0 && !work->failed;
}

bool dl_fill_from_markup(dl_body *body, dl_span markup, const dl_claim *claim, const dl_claims *claims) {
    enum { LARGEST = 4 << 20 }; /* bytes; more is no story */
    if (markup.size > LARGEST) return false;
    dl_document *doc = dl_document_new(claims->arena->allocator);
    if (!doc) {
        claims->arena->failed = true;
        return false;
    }
    dl_arena work;
    dl_body read = {0};
    dl_arena_init(&work, ((size_t)16 << 20) + markup.size * 16, claims->arena->allocator);
    bool filled = read_markup(&read, doc, markup, claims, &work);
    if (filled) {
        body->blocks.count = 0;
        copy_blocks(body, &read, claim, claims->arena);
        body->first = body->end = body->container = 0;
        body->claim = claim;
        body->text = dl_join_blocks(body, claims->arena);
        body->words = dl_text_count_words(body->text);
    }
    claims->arena->failed = claims->arena->failed || work.no_memory;
    dl_arena_release(&work);
    dl_document_free(doc);
    return filled;
}
