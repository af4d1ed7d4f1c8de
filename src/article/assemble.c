#include "article/assemble.h"
#include "article/block_text.h"

#include "article/table_shape.h"
#include "base/text.h"
#include "base/url.h"
#include "html/reading.h"

typedef struct assembly {
    dl_body *body;
    const dl_blocks *in;
    const bool *taken;
    const float *probabilities;
    dl_span base;
    uint8_t *list_kinds; /* by box, of lists and tables: enum structure */
    uint32_t open_list;  /* the box of the list that the last block of the body is, 0: none */
    uint32_t open_item;  /* its last item's box */
    uint32_t open_table, open_row, open_cell;
    uint32_t open_embed;
    bool embed_is_told; /* the attributes of the open one say what it is */
    uint32_t last;      /* the text block added last */
} assembly;

enum structure { UNKNOWN, DATA, LAYOUT };

static const dl_box *box_at(const assembly *a, uint32_t box) {
    return &a->in->boxes.items[box];
}

static bool is_list_tag(unsigned tag) {
    return tag == DL_TAG_UL || tag == DL_TAG_OL || tag == DL_TAG_MENU || tag == DL_TAG_DIR;
}

/* --- recognising lists and tables --- */

/* A list counts as one if its items are short runs of text; lists of whole sections are layout. */
static enum structure list_structure(const assembly *a, uint32_t box) {
    const dl_box *list = box_at(a, box);
    uint32_t blocks = 0, items = 0, words = 0, last_item = 0;
    for (uint32_t i = list->first; i < list->end; i++) {
        if (!a->taken[i]) continue;
        uint32_t item = a->in->blocks.items[i].box;
        unsigned tag = box_at(a, item)->tag;
        if (tag >= DL_TAG_H1 && tag <= DL_TAG_H6) return LAYOUT;
        while (item != box && box_at(a, item)->tag != DL_TAG_LI) item = box_at(a, item)->parent;
        blocks++;
        items += item != last_item;
        last_item = item;
        words += a->in->blocks.items[i].words;
    }
    return blocks * 2 <= items * 3 + 1 && words <= items * 80 ? DATA : LAYOUT;
}

static enum structure table_structure(const assembly *a, uint32_t box) {
    dl_table_shape shape = dl_measure_table(a->in, box, a->taken);
    return dl_is_data(&shape) ? DATA : LAYOUT;
}

static bool is_data(assembly *a, uint32_t box, bool list) {
    if (a->list_kinds[box] == UNKNOWN) {
        a->list_kinds[box] = (uint8_t)(list ? list_structure(a, box) : table_structure(a, box));
    }
    return a->list_kinds[box] == DATA;
}

/* --- adding --- */

static void add_links(assembly *a, dl_block *block, const dl_text_block *text) {
    dl_document *doc = a->in->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    /* A link around the whole block begins before its first text. */
    dl_node from = text->first;
    for (dl_node up = nodes[from].parent; up && !dl_is_block(dl_tag_of(doc, up)); up = nodes[up].parent)
        from = up;
    for (dl_node node = from; node <= text->last; node++) {
        if (nodes[node].type != DL_NODE_ELEMENT || nodes[node].name != DL_TAG_A) continue;
        if (node < text->first && dl_subtree_end(doc, node) <= text->first) continue;
        dl_span href = dl_get_attribute(doc, node, DL_ATTR_HREF);
        if (dl_span_empty(dl_span_trim(href)) || href.data[0] == '#') continue;
        dl_link link = {.url = dl_url_resolve(a->in->arena, a->base, href), .node = node};
        if (!dl_span_present(link.url)) continue;
        /* A link around many blocks has only the text of this one. */
        bool wide = dl_subtree_end(doc, node) > text->last + 8;
        link.text =
            wide ? dl_block_text(a->in, text, a->in->arena) : dl_visible_text(doc, node, a->in->arena);
        if (!DL_ARENA_PUSH(a->in->arena, &block->links, link)) return;
    }
}

static dl_block *add_block(assembly *a, dl_block_kind kind, uint32_t i, dl_span text) {
    const dl_text_block *block = &a->in->blocks.items[i];
    dl_body *body = a->body;
    dl_block *blocks = dl_arena_grow(a->in->arena, body->blocks.items, body->blocks.count,
                                     &body->blocks.capacity, sizeof *blocks);
    if (!blocks) return NULL;
    body->blocks.items = blocks;
    dl_block *out = &blocks[body->blocks.count++];
    *out = (dl_block){.kind = (uint8_t)kind,
                      .bold = block->words && block->bold_words == block->words,
                      .node = block->first,
                      .offset = dl_node_offset(a->in->doc, block->first),
                      .text = text,
                      .score = a->probabilities[i]};
    a->open_list = a->open_table = a->open_embed = 0;
    return out;
}

static dl_block *last_block(const assembly *a) {
    return &a->body->blocks.items[a->body->blocks.count - 1];
}

static dl_span join(dl_arena *arena, dl_span a, dl_span b, const char *separator) {
    if (dl_span_empty(a)) return b;
    const dl_span parts[] = {a, b};
    return dl_arena_join(arena, parts, 2, dl_span_from_string(separator));
}

static void add_to_list(assembly *a, uint32_t list, uint32_t item, uint32_t i, dl_span text) {
    dl_arena *arena = a->in->arena;
    dl_block *block;
    if (a->open_list == list) {
        block = last_block(a);
    } else {
        block = add_block(a, DL_BLOCK_LIST, i, DL_SPAN_NONE);
        if (!block) return;
        a->open_list = list;
        a->open_item = 0;
    }
    if (item == a->open_item && block->list.count) {
        dl_list_item *last = &block->list.items[block->list.count - 1];
        last->text = join(arena, last->text, text, " ");
    } else {
        uint32_t around = item;
        while (around && !is_list_tag(box_at(a, around)->tag)) around = box_at(a, around)->parent;
        unsigned depth = (unsigned)(box_at(a, item)->lists - box_at(a, list)->lists);
        dl_list_item new_item = {.text = text, .depth = (uint8_t)(depth > 255 ? 255 : depth)};
        new_item.ordered = box_at(a, around)->tag == DL_TAG_OL;
        (void)DL_ARENA_PUSH(arena, &block->list, new_item);
        a->open_item = item;
    }
    add_links(a, block, &a->in->blocks.items[i]);
}

/* How many cells come before this one in its row. */
static uint32_t cell_index(const assembly *a, uint32_t cell) {
    dl_document *doc = a->in->doc;
    uint32_t index = 0;
    for (dl_node node = dl_previous_sibling(doc, box_at(a, cell)->node); node && index < 64;
         node = dl_previous_sibling(doc, node)) {
        index += dl_is_html(doc, node, DL_TAG_TD) || dl_is_html(doc, node, DL_TAG_TH);
    }
    return index;
}

static void add_to_table(assembly *a, uint32_t table, uint32_t cell, uint32_t i, dl_span text) {
    dl_arena *arena = a->in->arena;
    dl_block *block;
    if (a->open_table == table) {
        block = last_block(a);
    } else {
        block = add_block(a, DL_BLOCK_TABLE, i, DL_SPAN_NONE);
        if (!block) return;
        a->open_table = table;
        a->open_row = a->open_cell = 0;
    }
    uint32_t row_box = box_at(a, cell)->parent;
    if (row_box != a->open_row || block->table.count == 0) {
        dl_table_row row = {.header = box_at(a, cell)->tag == DL_TAG_TH};
        if (!DL_ARENA_PUSH(arena, &block->table, row)) return;
        a->open_row = row_box;
        a->open_cell = 0;
    }
    dl_table_row *row = &block->table.items[block->table.count - 1];
    if (cell == a->open_cell && row->count) {
        row->cells[row->count - 1] = join(arena, row->cells[row->count - 1], text, " ");
    } else {
        uint32_t index = cell_index(a, cell);
        dl_span empty = DL_SPAN("");
        while (row->count <= index) {
            dl_span *cells = dl_arena_grow(arena, row->cells, row->count, &row->capacity, sizeof *cells);
            if (!cells) return;
            row->cells = cells;
            row->cells[row->count++] = empty;
        }
        row->cells[row->count - 1] = text;
        row->header = row->header && box_at(a, cell)->tag == DL_TAG_TH;
        a->open_cell = cell;
    }
    add_links(a, block, &a->in->blocks.items[i]);
}

/* A paragraph that is split by a block in its middle (an advertisement, a box) continues in lower case,
 * directly in the surrounding element, because the parser ended the <p> there. */
static bool continues(const assembly *a, uint32_t i) {
    if (a->body->blocks.count == 0 || i == 0) return false;
    const dl_block *before = last_block(a);
    const dl_text_block *last = &a->in->blocks.items[a->last], *block = &a->in->blocks.items[i];
    if (before->kind != DL_BLOCK_PARAGRAPH || block->start != DL_TEXT_LOWER || block->soft || !block->loose)
        return false;
    if (last->end != DL_TEXT_LOWER && last->end != DL_TEXT_COMMA && last->end != DL_TEXT_DIGIT) return false;
    if (i - a->last > 3) return false;
    return box_at(a, last->box)->tag == DL_TAG_P && box_at(a, last->box)->parent == block->box;
}

/* --- paragraphs divided by line feeds --- */

/* Whether the page's own styles show the line feeds of the block. */
static bool shows_lines(const assembly *a, const dl_text_block *block) {
    static const char *const names[] = {"whitespace-pre-line", "whitespace-pre-wrap",
                                        "whitespace-break-spaces", "pre-line", "pre-wrap"};
    enum { BOXES_LOOKED_AT = 4 };
    uint32_t box = block->box;
    for (int levels = 0; box && levels < BOXES_LOOKED_AT; levels++, box = box_at(a, box)->parent) {
        dl_node node = box_at(a, box)->node;
        if (dl_style_says(dl_get_attribute(a->in->doc, node, DL_ATTR_STYLE)) & DL_STYLE_LINES) return true;
        dl_span class_names = box_at(a, box)->class_names;
        bool possible = dl_span_contains_nocase(class_names, DL_SPAN("pre-")) ||
                        dl_span_contains_nocase(class_names, DL_SPAN("break-spaces"));
        for (size_t i = 0; i < DL_COUNT_OF(names) && possible; i++) {
            if (dl_has_token(a->in->doc, node, DL_ATTR_CLASS, dl_span_from_string(names[i]))) return true;
        }
    }
    return false;
}

/* Takes the next part of a text off `rest`: up to an empty line, or with `each_line` up to the line's end. */
static bool next_part(dl_span *rest, bool each_line, dl_span *part) {
    dl_span whole = *rest, line;
    size_t size = 0;
    while (dl_span_split(rest, '\n', &line)) {
        bool empty = dl_span_empty(dl_span_trim(line));
        if (empty && size == 0) {
            whole = *rest;
            continue;
        }
        if (empty) break;
        size = (size_t)(line.data + line.size - whole.data);
        if (each_line) break;
    }
    *part = dl_span_trim(dl_span_sub(whole, 0, size));
    return size > 0;
}

static bool ends_sentence(dl_span text) {
    if (dl_span_empty(text)) return false;
    unsigned class = dl_text_class_of(text.data[text.size - 1]);
    return class == DL_TEXT_STOP || class == DL_TEXT_QUOTE || class == DL_TEXT_COLON ||
           class == DL_TEXT_OTHER;
}

/* Whether the text consists of paragraphs that empty lines divide, though no style says so here: three or
 * more, nearly all of them whole sentences. */
static bool has_written_paragraphs(dl_span text) {
    enum { LEAST_PARTS = 3, LEAST_BYTES = 40 };
    uint32_t parts = 0, whole = 0;
    for (dl_span part; next_part(&text, false, &part);) {
        parts++;
        whole += part.size >= LEAST_BYTES && ends_sentence(part);
    }
    return parts >= LEAST_PARTS && whole * 10 >= parts * 8;
}

/* The links of `from` whose words stand in the paragraph become the paragraph's. */
static void share_links(assembly *a, dl_block *paragraph, const dl_block *from, uint32_t *next) {
    for (; *next < from->links.count; (*next)++) {
        const dl_link *link = &from->links.items[*next];
        if (!dl_span_contains(paragraph->text, link->text)) return;
        if (!DL_ARENA_PUSH(a->in->arena, &paragraph->links, *link)) return;
    }
}

/* Whether a line ends between words of one of the block's texts. */
static bool has_line_feed(const assembly *a, const dl_text_block *block) {
    for (dl_node node = block->first; node <= block->last; node++) {
        if (!dl_is_text(a->in->doc, node)) continue;
        dl_span text = dl_node_text(a->in->doc, node), bare = dl_span_trim(text);
        const char *start = node == block->first ? bare.data : text.data;
        const char *end = node == block->last ? bare.data + bare.size : text.data + text.size;
        if (dl_span_find_byte(dl_span_between(start, end), '\n', 0) != SIZE_MAX) return true;
    }
    return false;
}

/* Adds the block as the paragraphs into which its line feeds divide it; false when they do not. */
static bool add_lines(assembly *a, uint32_t i) {
    const dl_text_block *block = &a->in->blocks.items[i];
    if (!has_line_feed(a, block)) return false;
    dl_span text = dl_block_raw_text(a->in, block, a->in->arena);
    bool shown = shows_lines(a, block);
    if (!shown && !has_written_paragraphs(text)) return false;
    /* Without empty lines each line counts. */
    dl_span rest = text, part;
    bool divided = next_part(&rest, false, &part);
    divided = divided && next_part(&rest, false, &part); /* and there is a second one */
    dl_block links = {0};
    uint32_t next_link = 0;
    add_links(a, &links, block);
    for (rest = text; next_part(&rest, !divided, &part);) {
        dl_span clean = dl_text_clean(a->in->arena, part);
        if (dl_span_empty(clean)) continue;
        dl_block *added = add_block(a, DL_BLOCK_PARAGRAPH, i, clean);
        if (!added) return true;
        share_links(a, added, &links, &next_link);
    }
    return true;
}

/* The numbers of a listing's lines, beside it in a column of their own. */
static bool numbers_lines(dl_span text) {
    enum { LEAST_LINES = 2 };
    uint64_t number = 0, next = 0;
    uint32_t lines = 0;
    for (dl_span line; dl_span_split(&text, '\n', &line); lines++) {
        if (!dl_span_to_uint(dl_span_trim(line), &number) || (lines && number != next)) return false;
        next = number + 1;
    }
    return lines >= LEAST_LINES;
}

static dl_span attribute_named(dl_document *doc, dl_node node, dl_span name) {
    uint32_t count = dl_attribute_count(doc, node);
    const dl_attribute *attributes = dl_attributes(doc, node);
    for (uint32_t i = 0; i < count; i++) {
        if (dl_span_equal(dl_attribute_name(doc, &attributes[i]), name))
            return dl_span_trim(dl_attribute_value(doc, &attributes[i]));
    }
    return DL_SPAN_NONE;
}

/* A post's own address, as platforms write it on the quotation; absent if it has none. */
static dl_span address_of_post(const assembly *a, dl_node node) {
    static const char *const names[] = {"cite", "data-href", "data-instgrm-permalink",
                                        "data-text-post-permalink", "data-embed-url"};
    dl_document *doc = a->in->doc;
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        dl_span address = attribute_named(doc, node, dl_span_from_string(names[i]));
        if (address.size) return dl_url_resolve(a->in->arena, a->base, address);
    }
    return dl_embed_address_of_uri(attribute_named(doc, node, DL_SPAN("data-bluesky-uri")), a->in->arena);
}

/* Takes the address for the post's, if it is one of its provider, or told to be it. */
static bool take_address(const assembly *a, dl_embed *embed, dl_span address, bool told) {
    dl_embed found = *embed;
    dl_embed_place(&found, address, a->in->arena);
    bool fits = found.id.size && dl_span_equal(found.provider, embed->provider);
    if (fits) embed->id = found.id;
    if (fits || told) embed->url = address;
    return fits || told;
}

static void begin_post(assembly *a, dl_block *block, dl_node node) {
    dl_span names = dl_get_attribute(a->in->doc, node, DL_ATTR_CLASS), name;
    while (!block->embed.provider.size && dl_span_next_word(&names, &name))
        block->embed.provider = dl_embed_provider_of_class(name);
    dl_span address = address_of_post(a, node);
    a->embed_is_told = address.size && take_address(a, &block->embed, address, true);
}

/* Of a post whose attributes do not tell, the last link to one is its own: it stands at the date.  Those
 * before `first` have been looked at. */
static void read_links_of_post(const assembly *a, dl_block *block, uint32_t first) {
    for (uint32_t i = block->links.count; i-- > first && !a->embed_is_told;) {
        if (take_address(a, &block->embed, block->links.items[i].url, false)) return;
    }
}

static void add_to_post(assembly *a, uint32_t post, uint32_t i, dl_span text) {
    dl_block *embed;
    if (a->open_embed == post) {
        embed = last_block(a);
        embed->text = join(a->in->arena, embed->text, text, "\n");
    } else {
        embed = add_block(a, DL_BLOCK_EMBED, i, text);
        if (!embed) return;
        a->open_embed = post;
        begin_post(a, embed, box_at(a, post)->node);
    }
    uint32_t links = embed->links.count;
    add_links(a, embed, &a->in->blocks.items[i]);
    read_links_of_post(a, embed, links);
}

/* The elements around a text that tell what kind of block it is, and those beyond which none does. */
static const bool telling_tags[DL_TAG_COUNT] = {
    [DL_TAG_H1] = true,   [DL_TAG_H2] = true,    [DL_TAG_H3] = true,         [DL_TAG_H4] = true,
    [DL_TAG_H5] = true,   [DL_TAG_H6] = true,    [DL_TAG_LI] = true,         [DL_TAG_UL] = true,
    [DL_TAG_OL] = true,   [DL_TAG_MENU] = true,  [DL_TAG_DIR] = true,        [DL_TAG_TD] = true,
    [DL_TAG_TH] = true,   [DL_TAG_TABLE] = true, [DL_TAG_BLOCKQUOTE] = true, [DL_TAG_ARTICLE] = true,
    [DL_TAG_MAIN] = true,
};

static void add_text_block(assembly *a, uint32_t i) {
    const dl_text_block *block = &a->in->blocks.items[i];
    dl_span text = dl_block_text(a->in, block, a->in->arena);
    if (dl_span_empty(text)) return;

    unsigned level = 0;
    uint32_t item = 0, list = 0, cell = 0, table = 0, post = 0, quote = 0;
    for (uint32_t up = block->box; up; up = box_at(a, up)->parent) {
        const dl_box *box = box_at(a, up);
        unsigned tag = box->tag;
        if (!telling_tags[tag] && !(box->state & DL_STATE_POST)) continue;
        if (tag >= DL_TAG_H1 && tag <= DL_TAG_H6 && !level) level = tag - DL_TAG_H1 + 1;
        if (tag == DL_TAG_LI && !item && !cell) item = up;
        if (is_list_tag(tag) && item) list = up;
        if ((tag == DL_TAG_TD || tag == DL_TAG_TH) && !cell && !list) cell = up;
        if (tag == DL_TAG_TABLE && cell && !table) table = up;
        if (tag == DL_TAG_BLOCKQUOTE && !quote) quote = up;
        if (box->state & DL_STATE_POST) post = up;
        if (tag == DL_TAG_ARTICLE || tag == DL_TAG_MAIN) break;
    }
    if (post) {
        add_to_post(a, post, i, text);
    } else if (box_at(a, block->box)->state & DL_STATE_CAPTION) {
        (void)add_block(a, DL_BLOCK_CAPTION, i, text);
    } else if (a->in->state_of[dl_parent(a->in->doc, block->first)] & DL_STATE_PRE) {
        if (!numbers_lines(text)) (void)add_block(a, DL_BLOCK_CODE, i, text);
    } else if (level) {
        dl_block *heading = add_block(a, DL_BLOCK_HEADING, i, text);
        if (heading) heading->level = (uint8_t)level;
    } else if (list && is_data(a, list, true)) {
        add_to_list(a, list, item, i, text);
    } else if (table && is_data(a, table, false)) {
        add_to_table(a, table, cell, i, text);
    } else if (quote) {
        dl_block *added = add_block(a, DL_BLOCK_QUOTE, i, text);
        if (!added) return;
        dl_span cite = dl_span_trim(dl_get_attribute(a->in->doc, box_at(a, quote)->node, DL_ATTR_CITE));
        if (!dl_span_empty(cite)) added->cite = dl_url_resolve(a->in->arena, a->base, cite);
        add_links(a, added, block);
    } else if (continues(a, i)) {
        dl_block *before = last_block(a);
        before->text = join(a->in->arena, before->text, text, " ");
        add_links(a, before, block);
    } else if (!add_lines(a, i)) {
        dl_block *added = add_block(a, DL_BLOCK_PARAGRAPH, i, text);
        if (added) add_links(a, added, block);
    }
    a->last = i;
}

/* --- media between the text --- */

static bool is_tiny(dl_span size) {
    return dl_span_equal(size, DL_SPAN("0")) || dl_span_equal(size, DL_SPAN("1")) ||
           dl_span_equal(size, DL_SPAN("0px")) || dl_span_equal(size, DL_SPAN("1px"));
}

/* AMP's components for embedded content (<amp-youtube data-videoid="…">, <amp-twitter data-tweetid="…">) have
 * the platform as their name and its identifier, or the address of a post.  False for other elements. */
static bool read_component(const assembly *a, dl_node node, dl_embed *embed) {
    static const char *const identifiers[] = {"data-videoid",   "data-video-id", "data-tweetid",
                                              "data-shortcode", "data-mediaid",  "data-trackid"};
    dl_document *doc = a->in->doc;
    dl_arena *arena = a->in->arena;
    dl_span name = dl_tag_name(doc, node);
    if (!dl_span_starts_with(name, DL_SPAN("amp-"))) return false;
    for (size_t i = 0; i < DL_COUNT_OF(identifiers); i++) {
        dl_span id = attribute_named(doc, node, dl_span_from_string(identifiers[i]));
        if (!id.size) continue;
        dl_embed_identify(embed, dl_span_sub(name, 4, SIZE_MAX), dl_text_clean(arena, id), arena);
        return true;
    }
    dl_span address = attribute_named(doc, node, DL_SPAN("data-href"));
    if (!address.size) return false;
    embed->url = dl_url_resolve(arena, a->base, address);
    dl_embed_place(embed, embed->url, arena);
    return embed->url.size > 0;
}

/* Whether a frame's address names what it is for: a button to share or like the page, or an advertisement. */
static bool is_button_or_advertisement(dl_span address) {
    static const dl_span names[] = {
        DL_SPAN_INIT("like"),     DL_SPAN_INIT("likes"),   DL_SPAN_INIT("likebox"), DL_SPAN_INIT("share"),
        DL_SPAN_INIT("sharer"),   DL_SPAN_INIT("button"),  DL_SPAN_INIT("follow"),  DL_SPAN_INIT("ad"),
        DL_SPAN_INIT("ads"),      DL_SPAN_INIT("showad"),  DL_SPAN_INIT("pagead"),  DL_SPAN_INIT("pagead2"),
        DL_SPAN_INIT("adserver"), DL_SPAN_INIT("smartads")};
    dl_url url;
    if (!dl_url_split(address, &url)) url.path = dl_span_sub(address, 0, dl_span_find_byte(address, '?', 0));
    const dl_span parts[] = {dl_span_sub(url.host, 0, dl_span_find_byte(url.host, '.', 0)), url.path};
    for (size_t part = 0; part < DL_COUNT_OF(parts); part++) {
        dl_span text = parts[part];
        for (size_t at = 0, end; at < text.size; at = end + 1) {
            for (end = at; end < text.size && dl_ascii_is_alnum(text.data[end]);) end++;
            for (size_t i = 0; end > at && i < DL_COUNT_OF(names); i++) {
                if (dl_span_equal_nocase(dl_span_sub(text, at, end - at), names[i])) return true;
            }
        }
    }
    return false;
}

enum embed_tag { NO_EMBED, PLAYER, COMPONENT };

/* Which elements may be embeds: hardly any of a page. */
static const uint8_t embed_tags[DL_TAG_COUNT] = {
    [DL_TAG_IFRAME] = PLAYER,     [DL_TAG_VIDEO] = PLAYER,      [DL_TAG_AUDIO] = PLAYER,
    [DL_TAG_EMBED] = PLAYER,      [DL_TAG_AMP_IFRAME] = PLAYER, [DL_TAG_AMP_VIDEO] = PLAYER,
    [DL_TAG_UNKNOWN] = COMPONENT,
};

/* The URL of a frame, video or audio that is worth recording; absent for those that are not shown. */
static dl_span embedded_address(const assembly *a, dl_node node) {
    dl_document *doc = a->in->doc;
    dl_tag tag = dl_tag_of(doc, node);
    if (embed_tags[tag] != PLAYER) return DL_SPAN_NONE;
    if (a->in->state_of[node] & (DL_STATE_HIDDEN | DL_STATE_NOSCRIPT)) return DL_SPAN_NONE;
    if (is_tiny(dl_get_attribute(doc, node, DL_ATTR_WIDTH)) ||
        is_tiny(dl_get_attribute(doc, node, DL_ATTR_HEIGHT))) {
        return DL_SPAN_NONE;
    }
    static const dl_attr places[] = {DL_ATTR_SRC, DL_ATTR_DATA_SRC, DL_ATTR_DATA_LAZY_SRC, DL_ATTR_DATA_URL};
    for (size_t i = 0; i < DL_COUNT_OF(places); i++) {
        dl_span address = dl_span_trim(dl_get_attribute(doc, node, places[i]));
        if (dl_span_starts_with(address, DL_SPAN("http")) || dl_span_starts_with(address, DL_SPAN("/"))) {
            address = dl_url_resolve(a->in->arena, a->base, address);
            bool frame = tag == DL_TAG_IFRAME || tag == DL_TAG_AMP_IFRAME;
            return frame && is_button_or_advertisement(address) ? DL_SPAN_NONE : address;
        }
    }
    for (dl_node child = dl_first_child(doc, node); child; child = dl_next_sibling(doc, child)) {
        dl_span address = DL_SPAN_NONE;
        if (dl_is_element(doc, child)) address = dl_span_trim(dl_get_attribute(doc, child, DL_ATTR_SRC));
        if (!dl_span_empty(address)) return dl_url_resolve(a->in->arena, a->base, address);
    }
    return DL_SPAN_NONE;
}

static void add_embed(assembly *a, dl_node node) {
    dl_document *doc = a->in->doc;
    dl_embed embed = {.url = embedded_address(a, node)};
    bool component = dl_tag_of(doc, node) == DL_TAG_UNKNOWN && read_component(a, node, &embed);
    if (!embed.url.size && !component) return;
    if (!component) dl_embed_place(&embed, embed.url, a->in->arena);
    embed.title = dl_text_clean(a->in->arena, dl_get_attribute(doc, node, DL_ATTR_TITLE));
    const dl_block block = {
        .kind = DL_BLOCK_EMBED, .node = node, .offset = dl_node_offset(doc, node), .embed = embed};
    (void)DL_ARENA_PUSH(a->in->arena, &a->body->blocks, block);
    a->open_list = a->open_table = a->open_embed = 0;
}

static void add_embeds(assembly *a, dl_node from, dl_node to) {
    dl_document *doc = a->in->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    for (dl_node node = from; node < to;) {
        if (nodes[node].type != DL_NODE_ELEMENT) {
            node++;
            continue;
        }
        if (embed_tags[dl_tag_of(doc, node)]) add_embed(a, node);
        node = a->in->state_of[node] & DL_STATE_SKIP ? dl_subtree_end(doc, node) : node + 1;
    }
}

/* --- the whole --- */

static void write_structured_text(dl_block *block, dl_arena *arena) {
    if (block->kind == DL_BLOCK_LIST) {
        dl_span *lines = dl_arena_alloc(arena, block->list.count * sizeof *lines);
        for (uint32_t i = 0; lines && i < block->list.count; i++) lines[i] = block->list.items[i].text;
        if (lines) block->text = dl_arena_join(arena, lines, block->list.count, DL_SPAN("\n"));
    } else if (block->kind == DL_BLOCK_TABLE) {
        dl_span *lines = dl_arena_alloc(arena, block->table.count * sizeof *lines);
        for (uint32_t i = 0; lines && i < block->table.count; i++) {
            const dl_table_row *row = &block->table.items[i];
            lines[i] = dl_arena_join(arena, row->cells, row->count, DL_SPAN("\t"));
        }
        if (lines) block->text = dl_arena_join(arena, lines, block->table.count, DL_SPAN("\n"));
    }
}

/* The nearest box of the tag around the box, itself included; 0: none. */
static uint32_t box_around(const dl_blocks *in, uint32_t box, dl_tag tag) {
    while (box && in->boxes.items[box].tag != tag) box = in->boxes.items[box].parent;
    return box;
}

/* A caption that is shown and does not belong to a teaser. */
static bool is_shown_caption(const dl_blocks *in, uint32_t i) {
    const dl_text_block *block = &in->blocks.items[i];
    uint32_t state = in->boxes.items[block->box].state;
    return (state & DL_STATE_CAPTION) && !box_around(in, block->box, DL_TAG_TABLE) && block->words >= 2 &&
           block->link_words < block->words &&
           !(state & (DL_STATE_HIDDEN | DL_REGION_LINK | DL_REGION_NAV | DL_REGION_FOOTER | DL_REGION_ASIDE));
}

/* Extends the range of blocks by the captions of images above and below the text: within the text's article
 * element, and above it also if there is only a main element. */
static void reach_captions(const dl_blocks *in, uint32_t box, uint32_t *first, uint32_t *last) {
    enum { MOST_BEFORE = 60, MOST_AFTER = 400 };
    uint32_t article = box_around(in, box, DL_TAG_ARTICLE);
    uint32_t place = article ? article : box_around(in, box, DL_TAG_MAIN);
    if (!place) return;
    const dl_box *bounds = &in->boxes.items[place];
    uint32_t from = *first - bounds->first > MOST_BEFORE ? *first - MOST_BEFORE : bounds->first;
    uint32_t to = bounds->end - *last > MOST_AFTER ? *last + MOST_AFTER : bounds->end;
    for (uint32_t i = *first; i-- > from;) {
        if (is_shown_caption(in, i) && box_around(in, in->blocks.items[i].box, DL_TAG_ARTICLE) == article)
            *first = i;
    }
    for (uint32_t i = *last + 1; article && i < to; i++) {
        if (is_shown_caption(in, i) && box_around(in, in->blocks.items[i].box, DL_TAG_ARTICLE) == article)
            *last = i;
    }
}

/* Frames and players right before the first text and right behind the last, in the box that holds the body,
 * belong to it. */
enum { MOST_NODES_BESIDE = 12 };

static bool holds_page(const dl_box *box) {
    return box->node == 0 || box->tag == DL_TAG_BODY || box->tag == DL_TAG_HTML;
}

static dl_node start_of_first_embeds(const dl_blocks *in, uint32_t box, uint32_t first) {
    dl_node text = in->blocks.items[first].first, start = in->boxes.items[box].node + 1;
    if (holds_page(&in->boxes.items[box]) || start > text) return text;
    if (first > 0 && in->blocks.items[first - 1].last >= start) start = in->blocks.items[first - 1].last + 1;
    return text > start + MOST_NODES_BESIDE ? text - MOST_NODES_BESIDE : start;
}

static dl_node end_of_last_embeds(const dl_blocks *in, uint32_t box, uint32_t last, dl_node reached) {
    if (holds_page(&in->boxes.items[box])) return reached;
    dl_node end = dl_subtree_end(in->doc, in->boxes.items[box].node);
    if (last + 1 < in->blocks.count && in->blocks.items[last + 1].first < end)
        end = in->blocks.items[last + 1].first;
    return end > reached + MOST_NODES_BESIDE ? reached + MOST_NODES_BESIDE : end;
}

/* The caption of the table that the text begins with, or else its first block. */
static uint32_t reach_table_caption(const dl_blocks *in, uint32_t first) {
    uint32_t table = box_around(in, in->blocks.items[first].box, DL_TAG_TABLE), i = first;
    while (table && i > in->boxes.items[table].first &&
           (in->boxes.items[in->blocks.items[i - 1].box].state & DL_STATE_CAPTION))
        i--;
    return i;
}

void dl_assemble_body(dl_body *body, const dl_blocks *blocks, const bool *taken, const float *probabilities,
                      dl_span base) {
    assembly a = {.body = body, .in = blocks, .taken = taken, .probabilities = probabilities, .base = base};
    a.list_kinds = dl_arena_alloc_zero(blocks->arena, blocks->boxes.count);
    uint32_t first = UINT32_MAX, last = 0, box = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!taken[i]) continue;
        box = first == UINT32_MAX ? blocks->blocks.items[i].box
                                  : dl_common_box(blocks, box, blocks->blocks.items[i].box);
        if (first == UINT32_MAX) first = i;
        last = i;
    }
    if (first == UINT32_MAX || !a.list_kinds) return;
    first = reach_table_caption(blocks, first);
    uint32_t text_first = first, text_last = last;
    reach_captions(blocks, box, &first, &last);
    dl_node reached = start_of_first_embeds(blocks, box, first);
    for (uint32_t i = first; i <= last; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        bool within = i >= text_first && i <= text_last;
        bool apart = within ? dl_stands_apart(blocks, block) && block->words >= 2 &&
                                  !(blocks->boxes.items[block->box].state & DL_STATE_HIDDEN)
                            : is_shown_caption(blocks, i);
        if (taken[i] || apart) {
            add_embeds(&a, reached, block->first);
            add_text_block(&a, i);
            reached = block->last + 1;
        }
    }
    add_embeds(&a, reached, end_of_last_embeds(blocks, box, last, reached));
    for (uint32_t i = 0; i < body->blocks.count; i++)
        write_structured_text(&body->blocks.items[i], blocks->arena);
    body->first = blocks->blocks.items[text_first].first;
    body->end = blocks->blocks.items[text_last].last + 1;
    body->container = blocks->boxes.items[box].node;
    body->container_name = dl_tag_name(blocks->doc, body->container);
    body->text = dl_join_blocks(body, blocks->arena);
    body->words = dl_text_count_words(body->text);
}
