#include "article/blocks.h"

#include "article/counters.h"
#include "article/model/tokens.h"
#include "base/page.h"
#include "base/text.h"
#include "html/reading.h"
#include "values/embeds.h"

/* --- classes of elements --- */

/* Bits; 0 for most. */
enum element_class {
    BREAK = 1,
    SKIPPED = 2, /* scripts, controls, graphics and fallbacks: their text is not text of the page */
    COUNTED = 4, /* see count_element */
    TITLED = 8,  /* headings and terms */
    RAISED = 16, /* may be set higher or lower than the line, see dl_raised */
};

static const uint8_t element_classes[DL_TAG_COUNT] = {
    [DL_TAG_BR] = BREAK,
    [DL_TAG_SCRIPT] = SKIPPED,
    [DL_TAG_STYLE] = SKIPPED,
    [DL_TAG_HEAD] = SKIPPED,
    [DL_TAG_TEMPLATE] = SKIPPED,
    [DL_TAG_TEXTAREA] = SKIPPED,
    [DL_TAG_SELECT] = SKIPPED,
    [DL_TAG_DATALIST] = SKIPPED,
    [DL_TAG_SVG] = SKIPPED,
    [DL_TAG_IFRAME] = SKIPPED,
    [DL_TAG_OBJECT] = SKIPPED,
    [DL_TAG_APPLET] = SKIPPED,
    [DL_TAG_AUDIO] = SKIPPED,
    [DL_TAG_VIDEO] = SKIPPED,
    [DL_TAG_CANVAS] = SKIPPED,
    [DL_TAG_NOFRAMES] = SKIPPED,
    [DL_TAG_NOEMBED] = SKIPPED,
    [DL_TAG_RP] = SKIPPED,
    [DL_TAG_RT] = SKIPPED,
    [DL_TAG_RTC] = SKIPPED,
    [DL_TAG_ANNOTATION] = SKIPPED,
    [DL_TAG_ANNOTATION_XML] = SKIPPED,
    [DL_TAG_ARTICLE] = COUNTED,
    [DL_TAG_UL] = COUNTED,
    [DL_TAG_OL] = COUNTED,
    [DL_TAG_MENU] = COUNTED,
    [DL_TAG_DIR] = COUNTED,
    [DL_TAG_TD] = COUNTED,
    [DL_TAG_TH] = COUNTED,
    [DL_TAG_H1] = TITLED,
    [DL_TAG_H2] = COUNTED | TITLED,
    [DL_TAG_H3] = COUNTED | TITLED,
    [DL_TAG_H4] = TITLED,
    [DL_TAG_H5] = TITLED,
    [DL_TAG_H6] = TITLED,
    [DL_TAG_DT] = TITLED,
    [DL_TAG_SUP] = RAISED,
    [DL_TAG_SUB] = RAISED,
    [DL_TAG_MN] = RAISED,
    [DL_TAG_MI] = RAISED,
    [DL_TAG_MO] = RAISED,
    [DL_TAG_MTEXT] = RAISED,
    [DL_TAG_MROW] = RAISED,
    [DL_TAG_MSTYLE] = RAISED,
};

/* Whether an element's text is separate from the text around it, as that of a button is. */
static inline bool makes_box(dl_tag tag) {
    return dl_is_block(tag) | (tag == DL_TAG_BUTTON);
}

/* --- the pass --- */

typedef struct pass {
    dl_blocks *out;
    dl_span page;
    dl_text_block block;   /* being filled; none while first is 0 */
    dl_text_counts counts; /* of its text */
    bool boundary;         /* a block-level tag came since its last text */
    uint32_t breaks;       /* <br> since its last text */
    uint32_t group;        /* the first of the lines that single <br>s hold together */
    dl_node last_link;     /* the <a> whose text the block had last */
    uint32_t images;       /* met before the block */
    dl_span last_text;     /* the text before; absent when white space came since */
    dl_node link;          /* the last <a> */
    dl_node items_end;     /* items (itemscope) before it have been looked at, with all in them */
    dl_node heading_end;   /* nodes before it lie in the last heading or term */
} pass;

static uint8_t up_to_255(uint32_t n) {
    return n > 255 ? 255 : (uint8_t)n;
}

static uint16_t up_to_16_bits(uint32_t n) {
    return n > UINT16_MAX ? UINT16_MAX : (uint16_t)n;
}

static uint16_t add16(uint16_t a, uint32_t b) {
    return up_to_16_bits(a + b);
}

static dl_span text_of(dl_document *doc, dl_node node) {
    const dl_node_data *data = &dl_nodes(doc)[node];
    if (data->flags & (DL_TEXT_CODED | DL_TEXT_DECODED)) return dl_node_text(doc, node);
    return dl_span_of(dl_page(doc).data + data->offset, data->length);
}

uint32_t dl_block_hash(const dl_blocks *blocks, const dl_text_block *block) {
    dl_span page = dl_page(blocks->doc);
    uint64_t hash = (uint64_t)dl_edge_hash(text_of(blocks->doc, block->first), false, page) << 32;
    hash = (hash | dl_edge_hash(text_of(blocks->doc, block->last), true, page)) * 0x9E3779B97F4A7C15u;
    hash ^= hash >> 32 ^ ((uint64_t)block->words << 32 | block->characters);
    return (uint32_t)((hash * 0x94D049BB133111EBu) >> 32);
}

/* `b` becomes part of `a`, which it follows. */
static void merge(dl_text_block *a, const dl_text_block *b) {
    a->last = b->last;
    a->words += b->words;
    a->link_words += b->link_words;
    a->bold_words += b->bold_words;
    a->characters += b->characters;
    a->commas = add16(a->commas, b->commas);
    a->stops = add16(a->stops, b->stops);
    a->capitals = add16(a->capitals, b->capitals);
    a->digits = add16(a->digits, b->digits);
    a->links = add16(a->links, b->links);
    a->end = b->end;
}

/* A sentence broken by a <br> continues in lower case. */
static bool goes_on(const dl_text_block *a, const dl_text_block *b) {
    return b->start == DL_TEXT_LOWER && (a->end == DL_TEXT_LOWER || a->end == DL_TEXT_COMMA);
}

/* Lines separated by single <br>s are paragraphs only when each of them has some length; in addresses, verses
 * and lists of names they are not. */
static void end_group(pass *p) {
    dl_text_block *items = p->out->blocks.items;
    uint32_t count = p->out->blocks.count;
    if (count - p->group > 1) {
        uint32_t kept = p->group;
        for (uint32_t i = p->group + 1; i < count; i++) {
            if (goes_on(&items[kept], &items[i])) {
                merge(&items[kept], &items[i]);
            } else {
                items[++kept] = items[i];
            }
        }
        count = p->out->blocks.count = kept + 1;
    }
    if (count - p->group > 1) {
        bool all_long = true;
        for (uint32_t i = p->group; i < count; i++) all_long = all_long && items[i].words >= 4;
        if (!all_long) {
            for (uint32_t i = p->group + 1; i < count; i++) merge(&items[p->group], &items[i]);
            count = p->out->blocks.count = p->group + 1;
        }
    }
    p->group = count;
}

static bool is_drop_cap(const dl_text_block *cap, const dl_text_block *next) {
    return cap->characters == 1 && cap->start == DL_TEXT_UPPER && next->start == DL_TEXT_LOWER &&
           next->words > 3;
}

static void finish_block(pass *p) {
    dl_text_block *block = &p->block;
    const dl_text_counts *counts = &p->counts;
    block->words = counts->words;
    block->characters = counts->characters;
    block->commas = up_to_16_bits(counts->commas);
    block->stops = up_to_16_bits(counts->stops);
    block->capitals = up_to_16_bits(counts->capitals);
    block->digits = up_to_16_bits(counts->digits);
    block->end = counts->end;
}

static void end_block(pass *p) {
    if (p->block.first == 0) return;
    finish_block(p);
    dl_text_block *block = &p->block;
    dl_blocks *out = p->out;
    if (!block->soft) end_group(p);
    uint32_t count = out->blocks.count;
    if (count > 0 && count == p->group && is_drop_cap(&out->blocks.items[count - 1], block)) {
        uint32_t box = block->box;
        merge(&out->blocks.items[count - 1], block);
        out->blocks.items[count - 1].box = box;
        out->blocks.items[count - 1].start = DL_TEXT_UPPER;
    } else if (count >= DL_BLOCKS_MAX) {
        out->truncated = true;
    } else if (count < out->blocks.capacity) {
        out->blocks.items[out->blocks.count++] = *block;
    } else {
        (void)DL_ARENA_PUSH(out->arena, &out->blocks, *block);
    }
    block->first = 0;
    p->last_link = 0;
}

/* A sentence that ends exactly where an element ends or begins, followed by the next one without a space:
 * some editors write paragraphs this way, with an empty element between them that a style sheet makes a
 * break. */
static bool is_seam(const pass *p, dl_span next) {
    dl_span before = p->last_text;
    if (before.size < 2 || p->counts.words < 4 || dl_text_class_of(next.data[0]) != DL_TEXT_UPPER)
        return false;
    if (dl_text_class_of(before.data[before.size - 1]) != DL_TEXT_STOP) return false;
    unsigned class = dl_text_class_of(before.data[before.size - 2]);
    return class == DL_TEXT_LOWER || class == DL_TEXT_DIGIT || class == DL_TEXT_OTHER ||
           class == DL_TEXT_QUOTE;
}

static void begin_block(pass *p, dl_node node, uint32_t box, dl_span text, bool soft) {
    dl_blocks *out = p->out;
    p->block = (dl_text_block){.first = node,
                               .box = box,
                               .start = (uint8_t)dl_first_class(text),
                               .pictures = up_to_255(out->images - p->images),
                               .soft = soft};
    p->counts = (dl_text_counts){0};
    p->images = out->images;
}

/* Markup that stands in a noscript as text: scripts of some sites put it there. */
static bool is_written_markup(dl_span text) {
    text = dl_span_trim(text);
    return text.size > 2 && text.data[0] == '<' && text.data[text.size - 1] == '>';
}

static void add_text(pass *p, dl_node node, dl_span text) {
    dl_blocks *out = p->out;
    dl_node parent = dl_parent(out->doc, node);
    uint32_t box = out->box_of[parent], state = out->state_of[parent];
    if ((state & DL_STATE_NOSCRIPT) && is_written_markup(text)) return;
    bool soft = false;
    if (p->block.first) {
        if (p->boundary || box != p->block.box) {
            end_block(p);
        } else if (!(state & DL_STATE_PRE) && (p->breaks > 0 || is_seam(p, text))) {
            end_block(p);
            soft = p->breaks == 1;
        }
    }
    if (p->block.first == 0) begin_block(p, node, box, text, soft);
    dl_text_block *block = &p->block;
    block->last = node;
    p->last_text = text;
    p->breaks = 0;
    p->boundary = false;
    if ((state & DL_REGION_LINK) && p->link != p->last_link) {
        block->links = add16(block->links, 1);
        p->last_link = p->link;
    }
    uint32_t before = p->counts.words;
    dl_count_text(&p->counts, text, p->page);
    uint32_t words = p->counts.words - before;
    if (state & DL_REGION_LINK) block->link_words += words;
    if (state & DL_STATE_BOLD) block->bold_words += words;
}

/* --- elements --- */

static uint32_t role_state(dl_span role) {
    static const struct {
        dl_span role;
        uint32_t state;
    } roles[] = {
        {DL_SPAN_INIT("navigation"), DL_REGION_NAV}, {DL_SPAN_INIT("contentinfo"), DL_REGION_FOOTER},
        {DL_SPAN_INIT("banner"), DL_REGION_HEADER},  {DL_SPAN_INIT("complementary"), DL_REGION_ASIDE},
        {DL_SPAN_INIT("main"), DL_REGION_MAIN},      {DL_SPAN_INIT("article"), DL_REGION_ARTICLE},
        {DL_SPAN_INIT("search"), DL_STATE_FORM},     {DL_SPAN_INIT("form"), DL_STATE_FORM},
        {DL_SPAN_INIT("dialog"), DL_STATE_DIALOG},   {DL_SPAN_INIT("alertdialog"), DL_STATE_DIALOG},
        {DL_SPAN_INIT("menu"), DL_REGION_NAV},       {DL_SPAN_INIT("menubar"), DL_REGION_NAV},
        {DL_SPAN_INIT("button"), DL_STATE_BUTTON},   {DL_SPAN_INIT("doc-noteref"), DL_STATE_RAISED},
    };
    for (size_t i = 0; i < DL_COUNT_OF(roles); i++) {
        if (dl_span_equal_nocase(role, roles[i].role)) return roles[i].state;
    }
    return 0;
}

/* In addition to its region (dl_tag_regions). */
static const uint32_t tag_states[DL_TAG_COUNT] = {
    [DL_TAG_BLOCKQUOTE] = DL_STATE_QUOTE,
    [DL_TAG_FORM] = DL_STATE_FORM,
    [DL_TAG_SEARCH] = DL_STATE_FORM,
    [DL_TAG_DIALOG] = DL_STATE_DIALOG,
    [DL_TAG_BUTTON] = DL_STATE_BUTTON,
    [DL_TAG_NOSCRIPT] = DL_STATE_NOSCRIPT,
    [DL_TAG_PRE] = DL_STATE_PRE,
    [DL_TAG_LISTING] = DL_STATE_PRE,
    [DL_TAG_XMP] = DL_STATE_PRE,
    [DL_TAG_PLAINTEXT] = DL_STATE_PRE,
    [DL_TAG_FIGCAPTION] = DL_STATE_CAPTION,
    [DL_TAG_CAPTION] = DL_STATE_CAPTION,
    [DL_TAG_B] = DL_STATE_BOLD,
    [DL_TAG_STRONG] = DL_STATE_BOLD,
};

/* Whether it is a quotation that a platform's script turns into a post. */
static bool is_post(dl_document *doc, dl_node node) {
    dl_span names = dl_get_attribute(doc, node, DL_ATTR_CLASS), name;
    while (dl_span_next_word(&names, &name)) {
        if (dl_embed_provider_of_class(name).size) return true;
    }
    return false;
}

/* Whether the box around the node is one of running text. */
static bool is_paragraph(const dl_blocks *blocks, dl_node node) {
    unsigned tag = blocks->boxes.items[blocks->box_of[node]].tag;
    return tag == DL_TAG_P || dl_is_heading_tag(tag);
}

/* Attributes that matter here. */
enum place { OTHER, CLASS, ID, ITEM, ROLE, SCOPE, HIDDEN, ARIA_HIDDEN, STYLE, HREF, PLACES };

static const uint8_t places[DL_ATTR_COUNT] = {
    [DL_ATTR_CLASS] = CLASS,   [DL_ATTR_ID] = ID,
    [DL_ATTR_ITEMPROP] = ITEM, [DL_ATTR_PROPERTY] = ITEM,
    [DL_ATTR_ROLE] = ROLE,     [DL_ATTR_ITEMSCOPE] = SCOPE,
    [DL_ATTR_HIDDEN] = HIDDEN, [DL_ATTR_ARIA_HIDDEN] = ARIA_HIDDEN,
    [DL_ATTR_STYLE] = STYLE,   [DL_ATTR_HREF] = HREF,
};

typedef struct element_attributes {
    uint32_t seen; /* a bit for each place */
    uint32_t state;
    unsigned style; /* enum dl_style */
    dl_span class_names, id, item;
} element_attributes;

static void read_attributes(element_attributes *found, dl_document *doc, dl_node node, dl_tag tag) {
    enum { AT_ONCE = 3 };
    const dl_attribute *at[PLACES];
    uint32_t seen = 0, state = 0, count = dl_attribute_count(doc, node);
    const dl_attribute *attributes = dl_attributes(doc, node);
    if (count == 0) {
        *found = (element_attributes){0};
        return;
    }
    /* Kept without branches: their order is unpredictable, and of the first ones whether they are there. */
#pragma GCC unroll 3
    for (uint32_t i = 0; i < AT_ONCE; i++) {
        const dl_attribute *attribute = &attributes[i * (i < count)];
        unsigned place = places[attribute->name];
        seen |= 1u << place;
        at[place] = attribute;
    }
    for (uint32_t i = AT_ONCE; i < count; i++) {
        unsigned place = places[attributes[i].name];
        seen |= 1u << place;
        at[place] = &attributes[i];
    }
#define HAS(place)   (seen & 1u << (place))
#define VALUE(place) dl_attribute_value(doc, at[place])
    found->class_names = HAS(CLASS) ? VALUE(CLASS) : DL_SPAN_NONE;
    found->id = HAS(ID) ? VALUE(ID) : DL_SPAN_NONE;
    found->item = DL_SPAN_NONE;
    if (HAS(HREF) && tag == DL_TAG_A) state |= DL_REGION_LINK;
    found->style = HAS(STYLE) ? dl_style_says(VALUE(STYLE)) : 0;
    if (found->style & DL_STYLE_HIDES) state |= DL_STATE_HIDDEN;
    if (seen & (1u << ITEM | 1u << ROLE | 1u << HIDDEN | 1u << ARIA_HIDDEN)) {
        if (HAS(ITEM)) {
            found->item = VALUE(ITEM);
            if (dl_span_contains_nocase(found->item, DL_SPAN("articleBody"))) state |= DL_STATE_BODY;
        }
        if (HAS(ROLE)) state |= role_state(dl_span_trim(VALUE(ROLE)));
        if (HAS(HIDDEN)) state |= DL_STATE_HIDDEN;
        if (HAS(ARIA_HIDDEN) && makes_box(tag) && dl_span_equal_nocase(VALUE(ARIA_HIDDEN), DL_SPAN("true")))
            state |= DL_STATE_HIDDEN;
    }
#undef HAS
#undef VALUE
    found->seen = seen;
    found->state = state;
}

/* "2021-10-21T16:25" */
static bool is_timestamp(dl_span text) {
    static const char shape[] = "0000-00-00T00:00";
    if (text.size < sizeof shape - 1) return false;
    for (size_t i = 0; i < sizeof shape - 1; i++) {
        if (shape[i] == '0' ? !dl_ascii_is_digit(text.data[i]) : text.data[i] != shape[i]) return false;
    }
    return true;
}

/* Microdata that is only for machines: some content systems write a whole record in elements such as <div
 * itemprop="datePublished">, timestamps and text run together, and hide it by a style sheet.  All text in
 * such an item lies directly in elements with an itemprop, and one of them is a bare timestamp. */
static bool is_machine_item(dl_document *doc, dl_node item) {
    const dl_node_data *nodes = dl_nodes(doc);
    dl_node end = dl_subtree_end(doc, item);
    bool timestamp = false;
    for (dl_node node = item + 1; node < end; node++) {
        if (nodes[node].type != DL_NODE_TEXT) continue;
        dl_span text = dl_span_trim(dl_node_text(doc, node));
        if (dl_span_empty(text)) continue;
        if (!dl_has_attribute(doc, nodes[node].parent, DL_ATTR_ITEMPROP)) return false;
        timestamp = timestamp || is_timestamp(text);
    }
    return timestamp;
}

/* What is counted of elements around a box and on the page. */
static void count_element(dl_blocks *out, dl_box *box) {
    switch ((dl_tag)box->tag) {
    case DL_TAG_UL:
    case DL_TAG_OL:
    case DL_TAG_MENU:
    case DL_TAG_DIR:
        box->lists = up_to_255(box->lists + 1u);
        break;
    case DL_TAG_TD:
    case DL_TAG_TH:
        box->cells = up_to_255(box->cells + 1u);
        break;
    case DL_TAG_ARTICLE:
        box->article_distance = 0;
        break;
    case DL_TAG_H2:
    case DL_TAG_H3:
        out->subheadings++;
        break;
    default:
        break;
    }
}

static void add_box(pass *p, dl_node node, dl_node parent, dl_tag tag, uint32_t state,
                    const element_attributes *attributes) {
    dl_blocks *out = p->out;
    uint32_t above = out->box_of[parent];
    out->box_of[node] = above;
    if (out->boxes.count == out->boxes.capacity) {
        if (out->boxes.count >= DL_BOXES_MAX) return;
        dl_box *items = dl_arena_grow(out->arena, out->boxes.items, out->boxes.count, &out->boxes.capacity,
                                      sizeof *items);
        if (!items) return;
        out->boxes.items = items;
    }
    const dl_box *outer = &out->boxes.items[above];
    dl_box *box = &out->boxes.items[out->boxes.count];
    box->node = node;
    box->parent = above;
    box->first = UINT32_MAX;
    box->end = 0;
    box->state = state;
    box->tag = (uint16_t)tag;
    box->depth = (uint16_t)(outer->depth + (outer->depth < UINT16_MAX));
    box->lists = outer->lists;
    box->cells = outer->cells;
    box->article_distance =
        (uint8_t)(outer->article_distance + (outer->article_distance < DL_FARTHEST_ARTICLE));
    box->class_names = attributes->class_names;
    box->id = attributes->id;
    box->item = attributes->item;
    box->class_hash = dl_span_quick_hash(attributes->class_names, 0);
    if (element_classes[tag] & COUNTED) count_element(out, box);
    out->box_of[node] = out->boxes.count++;
}

/* Blocks are in document order and so are boxes: a box begins with the first block met inside it. */
static void bound_boxes(dl_blocks *out) {
    dl_box *boxes = out->boxes.items;
    for (uint32_t i = 0; i < out->blocks.count; i++) {
        dl_box *box = &boxes[out->blocks.items[i].box];
        if (box->first == UINT32_MAX) box->first = i;
        box->end = i + 1;
    }
    for (uint32_t i = out->boxes.count; i-- > 1;) {
        dl_box *box = &boxes[i], *outer = &boxes[box->parent];
        outer->first = box->first < outer->first ? box->first : outer->first;
        outer->end = box->end > outer->end ? box->end : outer->end;
    }
    for (uint32_t i = 0; i < out->boxes.count; i++) {
        boxes[i].first = boxes[i].first == UINT32_MAX ? 0 : boxes[i].first; /* its end is 0 */
    }
    for (uint32_t i = 0; i < out->blocks.count; i++) {
        dl_text_block *block = &out->blocks.items[i];
        const dl_box *box = &boxes[block->box];
        bool others = false;
        if (box->first < i) others = out->blocks.items[i - 1].box != block->box;
        if (box->end > i + 1) others = others || out->blocks.items[i + 1].box != block->box;
        block->loose = others;
    }
}

static void reserve(dl_arena *arena, void **items, uint32_t count, uint32_t *capacity, uint32_t wanted,
                    size_t size) {
    if (wanted > DL_BLOCKS_MAX) wanted = DL_BLOCKS_MAX;
    if (wanted <= *capacity) return;
    void *room = dl_arena_alloc(arena, wanted * size);
    if (!room) return;
    if (count) memcpy(room, *items, count * size);
    *items = room;
    *capacity = wanted;
}

/* Whether a text that is still to be decoded is blank as it stands: mostly an indentation with carriage
 * returns. */
static inline bool is_blank_undecoded(const pass *p, dl_node node) {
    const dl_node_data *data = &dl_nodes(p->out->doc)[node];
    unsigned kind = data->flags & (DL_TEXT_CODED | DL_TEXT_DECODED | DL_TEXT_RAW);
    return kind == DL_TEXT_CODED &&
           dl_is_blank(dl_span_of(p->page.data + data->offset, data->length), p->page);
}

static inline void read_text(pass *p, dl_node node) {
    dl_span text = is_blank_undecoded(p, node) ? DL_SPAN_NONE : text_of(p->out->doc, node);
    if (dl_is_blank(text, p->page)) {
        p->counts.in_word = false;
        p->last_text = DL_SPAN_NONE;
    } else {
        add_text(p, node, text);
    }
}

/* The node lies in the box that its parent lies in. */
static inline void place_in_line(dl_blocks *out, dl_node node, dl_node parent, uint32_t state) {
    out->box_of[node] = out->box_of[parent];
    out->state_of[node] = state;
}

/* Skips an element whose content is not text of the page.  Returns the node after it. */
static inline dl_node skip_element(dl_blocks *out, dl_node node, dl_node parent, uint32_t state) {
    place_in_line(out, node, parent, state | DL_STATE_SKIP);
    return dl_subtree_end(out->doc, node);
}

/* An empty <span class="br"> counts as the element that it is named after. */
static inline bool is_named_break(dl_document *doc, dl_node node, dl_tag tag, dl_span class_names) {
    bool possible = (tag == DL_TAG_SPAN) & !dl_first_child(doc, node) & (class_names.size >= 2);
    return possible && dl_has_token(doc, node, DL_ATTR_CLASS, DL_SPAN("br"));
}

/* Whether an inline element without others than a few inside stands before text in the same element: a label.
 */
static bool is_before_text(dl_document *doc, dl_node node) {
    enum { MOST_NODES = 4 };
    dl_node end = dl_subtree_end(doc, node), next = dl_next_sibling(doc, node);
    if (end - node > MOST_NODES) return false;
    for (dl_node inside = node + 1; inside < end; inside++) {
        if (dl_is_block(dl_tag_of(doc, inside))) return false;
    }
    return next && dl_nodes(doc)[next].type == DL_NODE_TEXT &&
           !dl_span_empty(dl_span_trim(dl_node_text(doc, next)));
}

/* Whether an inline element is hidden, or spoken by screen readers only, amid text that is shown or right
 * before it, or a button amid running text. */
static inline bool interrupts_text(const pass *p, dl_node node, dl_node parent, dl_tag tag,
                                   uint32_t own_state, bool boxed, bool spoken_only) {
    const dl_blocks *out = p->out;
    bool amid = p->block.first && !p->boundary; /* in running text */
    if (tag == DL_TAG_BUTTON) return amid && is_paragraph(out, parent);
    if (boxed) return false;
    bool unseen = (own_state & DL_STATE_HIDDEN) && !(out->state_of[parent] & DL_STATE_HIDDEN) &&
                  (amid || is_before_text(out->doc, node));
    return unseen || (tag == DL_TAG_SPAN && spoken_only);
}

/* Whether an inline element with nothing but a short text that begins as numbers do may be a counter. */
static inline bool may_count(dl_document *doc, dl_node node) {
    enum { MOST_BYTES = 32 };
    const dl_node_data *nodes = dl_nodes(doc);
    if (node + 1 >= dl_node_count(doc) || nodes[node + 1].type != DL_NODE_TEXT ||
        nodes[node + 1].length > MOST_BYTES || nodes[node + 1].parent != node)
        return false;
    dl_span text = dl_span_trim(text_of(doc, node + 1));
    return text.size && (dl_ascii_is_digit(text.data[0]) || text.data[0] == '(');
}

/* Whether it counts comments or reactions in a paragraph: amid its text, behind or before it. */
static bool counts_in_text(const pass *p, dl_node node, dl_node parent) {
    enum { NODES_LOOKED_AT = 6 };
    const dl_blocks *out = p->out;
    dl_document *doc = out->doc;
    if (!may_count(doc, node) || !dl_is_counter(doc, node)) return false;
    if (p->block.first && !p->boundary) return true;
    dl_node next = dl_subtree_end(doc, node);
    dl_node end = dl_subtree_end(doc, out->boxes.items[out->box_of[parent]].node);
    if (end > next + NODES_LOOKED_AT) end = next + NODES_LOOKED_AT;
    for (; next < end && !dl_is_block(dl_tag_of(doc, next)); next++) {
        if (dl_is_text(doc, next) && !dl_span_empty(dl_span_trim(dl_node_text(doc, next)))) return true;
    }
    return false;
}

/* Elements that hold text and that an inline style sets on lines of their own. */
static inline bool is_styled_box(dl_document *doc, dl_node node, unsigned style) {
    return (style & DL_STYLE_BLOCK) && dl_first_child(doc, node) != 0;
}

/* Whether the element's text is no text of the page: see dl_is_unread, which is asked only where the answer
 * may be yes. */
static inline bool is_unread(const pass *p, dl_node node, dl_tag tag, uint32_t outer,
                             const element_attributes *attributes) {
    dl_document *doc = p->out->doc;
    if ((outer & DL_STATE_PRE) && dl_is_code_mark(doc, node)) return true;
    bool asked =
        (tag == DL_TAG_DEL) | (node < p->heading_end) | ((attributes->seen & 1u << ARIA_HIDDEN) != 0);
    return asked && dl_is_unread(doc, node);
}

/* A formula that is hidden because a picture of it stands beside it. */
static inline bool is_pictured_formula(dl_document *doc, dl_node node) {
    enum { NODES_LOOKED_AT = 4 };
    dl_node end = dl_subtree_end(doc, node);
    if (end - node > NODES_LOOKED_AT) end = node + NODES_LOOKED_AT;
    for (dl_node at = node + 1; at < end; at++) {
        if (dl_tag_of(doc, at) == DL_TAG_MATH) return true;
    }
    return false;
}

static inline uint32_t raised_state(dl_document *doc, dl_node node) {
    int raised = dl_raised(doc, node);
    return raised > 0 ? DL_STATE_RAISED : raised < 0 ? DL_STATE_LOWERED : 0;
}

/* Returns the next node to process. */
static inline dl_node read_element(pass *p, dl_node node) {
    dl_blocks *out = p->out;
    dl_document *doc = out->doc;
    dl_node parent = dl_parent(doc, node);
    uint32_t outer = out->state_of[parent];
    dl_tag tag = dl_tag_of(doc, node);
    unsigned class = element_classes[tag];
    if (class & SKIPPED) return skip_element(out, node, parent, outer);
    if (class & BREAK) {
        p->breaks++;
        p->counts.in_word = false;
        place_in_line(out, node, parent, outer);
        return node + 1;
    }
    element_attributes attributes;
    read_attributes(&attributes, doc, node, tag);
    uint32_t state = outer | attributes.state | tag_states[tag] | dl_tag_regions[tag];
    if (attributes.seen & 1u << SCOPE && node >= p->items_end) {
        p->items_end = dl_subtree_end(doc, node);
        if (is_machine_item(doc, node)) return skip_element(out, node, parent, state);
    }
    if (is_named_break(doc, node, tag, attributes.class_names)) p->breaks += 2;
    p->link = tag == DL_TAG_A ? node : p->link;
    if (class & TITLED) p->heading_end = dl_subtree_end(doc, node);
    if (class & RAISED || attributes.style & (DL_STYLE_RAISES | DL_STYLE_LOWERS))
        state |= raised_state(doc, node);
    if (tag == DL_TAG_BLOCKQUOTE && !dl_span_empty(attributes.class_names) && is_post(doc, node))
        state |= DL_STATE_POST;
    out->images += tag == DL_TAG_IMG;
    bool boxed = makes_box(tag) || is_styled_box(doc, node, attributes.style);
    bool may_be_spoken = (attributes.class_names.size >= 7) & (dl_first_child(doc, node) != 0);
    bool spoken_only = may_be_spoken && dl_names_spoken_only(attributes.class_names, p->page);
    bool may_interrupt = (tag == DL_TAG_BUTTON) | spoken_only | ((attributes.state & DL_STATE_HIDDEN) != 0);
    bool interrupts =
        may_interrupt && interrupts_text(p, node, parent, tag, attributes.state, boxed, spoken_only);
    if ((interrupts && !is_pictured_formula(doc, node)) || is_unread(p, node, tag, outer, &attributes) ||
        (!boxed && is_paragraph(out, parent) && counts_in_text(p, node, parent)))
        return skip_element(out, node, parent, state);
    if (spoken_only) state |= DL_STATE_HIDDEN;
    /* In preformatted text everything is one block. */
    if (boxed && (!(outer & DL_STATE_PRE) || tag == DL_TAG_TABLE)) {
        out->state_of[node] = state;
        p->boundary = true;
        add_box(p, node, parent, tag, state, &attributes);
    } else {
        place_in_line(out, node, parent, state);
    }
    return node + 1;
}

/* The arrays by node, the document's box, and room for what most pages hold, so that the arrays seldom move.
 */
static bool open_blocks(dl_blocks *out, dl_document *doc, dl_arena *arena) {
    *out = (dl_blocks){.doc = doc, .arena = arena};
    uint32_t count = dl_node_count(doc);
    out->box_of = dl_arena_alloc(arena, count * sizeof *out->box_of);
    out->state_of = dl_arena_alloc(arena, count * sizeof *out->state_of);
    dl_box root = {.first = UINT32_MAX, .article_distance = DL_NO_ARTICLE};
    if (!out->box_of || !out->state_of || !DL_ARENA_PUSH(arena, &out->boxes, root)) return false;
    out->box_of[0] = out->state_of[0] = 0;
    reserve(arena, (void **)&out->boxes.items, out->boxes.count, &out->boxes.capacity, count / 4,
            sizeof *out->boxes.items);
    reserve(arena, (void **)&out->blocks.items, 0, &out->blocks.capacity, count / 8,
            sizeof *out->blocks.items);
    return true;
}

bool dl_split_blocks(dl_blocks *out, dl_document *doc, dl_arena *arena) {
    if (!open_blocks(out, doc, arena)) return false;
    const dl_node_data *nodes = dl_nodes(doc);
    uint32_t count = dl_node_count(doc);
    pass p = {.out = out, .page = dl_page(doc)};
    for (dl_node node = 1; node < count && !out->truncated;) {
        if (nodes[node].type == DL_NODE_TEXT) {
            read_text(&p, node++);
        } else if (nodes[node].type == DL_NODE_ELEMENT) {
            node = read_element(&p, node);
        } else {
            dl_node parent = nodes[node].parent;
            place_in_line(out, node, parent, out->state_of[parent]);
            node++;
        }
    }
    end_block(&p);
    end_group(&p);
    bound_boxes(out);
    out->texts = dl_arena_alloc_zero(arena, (out->blocks.count + 1) * sizeof *out->texts);
    return !arena->failed;
}
