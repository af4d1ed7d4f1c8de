/* Images that the page shows with its article, and what it says about them.
 *
 * Every URL in the attributes of an image is claimed, srcset as written; record/ decides which of them is the
 * image and which are smaller versions.  An image in a box or a link of something else is claimed as such,
 * only with its first URL. */
#include "article/shown_readers.h"

#include "base/text.h"
#include "base/url.h"
#include "base/words.h"
#include "claims/visible.h"
#include "html/dom.h"

enum {
    MOST_SHOWN = 2000,    /* images of the article that are examined */
    MOST_OTHERS = 10,     /* claimed of those that belong to something else */
    MOST_SLIDES = 60,     /* looked at behind the body */
    MOST_ADDRESSES = 24,  /* of one picture */
    SMALLEST_WIDTH = 100, /* pixels; smaller ones are icons and portraits */
    SMALLEST_HEIGHT = 50,
    TRUST = 60,
};

typedef struct gallery {
    dl_claims *claims;
    dl_document *doc;
    dl_node first_paragraph; /* of the body; 0: unknown */
    dl_node here, elsewhere; /* the last image of the article and the last box of something else */
    uint32_t others;         /* how many were claimed */
    dl_words foreign;        /* words of classes */
    dl_finder boxes;         /* parts of classes */
    struct {                 /* the last figure that was read */
        dl_node figure;
        dl_claim credit, caption;
    } read;
} gallery;

/* One of them, while it is claimed. */
typedef struct picture {
    dl_node node;
    dl_claim claim; /* what all its claims share */
    uint32_t addresses;
} picture;

/* --- where it stands --- */

/* Words in class names of boxes with other things than images of the article. */
static const dl_span foreign_words[] = {
    DL_SPAN_INIT("related"),        DL_SPAN_INIT("recommended"),
    DL_SPAN_INIT("recommendation"), DL_SPAN_INIT("recommendations"),
    DL_SPAN_INIT("promo"),          DL_SPAN_INIT("newsletter"),
    DL_SPAN_INIT("author"),         DL_SPAN_INIT("authors"),
    DL_SPAN_INIT("avatar"),         DL_SPAN_INIT("byline"),
    DL_SPAN_INIT("share"),          DL_SPAN_INIT("sharing"),
    DL_SPAN_INIT("social"),         DL_SPAN_INIT("comment"),
    DL_SPAN_INIT("comments"),       DL_SPAN_INIT("advert"),
    DL_SPAN_INIT("advertisement"),  DL_SPAN_INIT("sponsor"),
    DL_SPAN_INIT("sponsored"),      DL_SPAN_INIT("teaser"),
    DL_SPAN_INIT("teasers"),        DL_SPAN_INIT("readmore"),
    DL_SPAN_INIT("popular"),        DL_SPAN_INIT("trending"),
    DL_SPAN_INIT("outbrain"),       DL_SPAN_INIT("taboola"),
    DL_SPAN_INIT("logo"),           DL_SPAN_INIT("menu"),
    DL_SPAN_INIT("subscribe"),      DL_SPAN_INIT("bio"),
    DL_SPAN_INIT("icon"),           DL_SPAN_INIT("profile"),
};

static bool is_elsewhere(const gallery *g, dl_node node) {
    dl_document *doc = g->doc;
    switch (dl_tag_of(doc, node)) {
    case DL_TAG_NAV:
    case DL_TAG_ASIDE:
    case DL_TAG_FOOTER:
        return true;
    case DL_TAG_FIGURE:
    case DL_TAG_MAIN:
    case DL_TAG_BODY: /* its classes describe the whole page ("wp-custom-logo") */
    case DL_TAG_HTML:
        return false;
    default:
        break;
    }
    dl_span class = dl_get_attribute(doc, node, DL_ATTR_CLASS);
    for (size_t at = 0; at < class.size;) {
        size_t end = at;
        while (end < class.size && dl_ascii_is_alnum(class.data[end])) end++;
        if (end > at + 2 && dl_words_have(&g->foreign, dl_span_sub(class, at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

/* An image that links to another article belongs to that article: the link contains its title, too, or the
 * title is a link to the same page nearby.  A link around only the image leads to a larger view of it. */
static bool links_elsewhere(const gallery *g, dl_node link) {
    enum { NODES_LOOKED_AT = 40, LEAST_TITLE_WORDS = 3 };
    dl_document *doc = g->doc;
    dl_span href = dl_span_trim(dl_get_attribute(doc, link, DL_ATTR_HREF));
    if (href.size < 2 || href.data[0] == '#') return false;
    dl_node inside = dl_subtree_end(doc, link), end = inside + NODES_LOOKED_AT,
            start = link > NODES_LOOKED_AT ? link - NODES_LOOKED_AT : 1;
    if (end > dl_node_count(doc)) end = dl_node_count(doc);
    for (dl_node node = link + 1; node < inside; node++) {
        dl_tag tag = dl_tag_of(doc, node);
        if (tag >= DL_TAG_H1 && tag <= DL_TAG_H6) return true;
        if (tag == DL_TAG_FIGCAPTION || tag == DL_TAG_NOSCRIPT) node = dl_subtree_end(doc, node) - 1;
    }
    for (dl_node node = start; node < end; node++) {
        if (node == link) node = inside;
        if (node >= end || dl_tag_of(doc, node) != DL_TAG_A) continue;
        if (!dl_span_equal(dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_HREF)), href)) continue;
        if (dl_text_count_words(dl_visible_text(doc, node, g->claims->arena)) >= LEAST_TITLE_WORDS)
            return true;
    }
    return false;
}

static bool is_too_small(const gallery *g, dl_node node) {
    dl_span width = dl_span_trim(dl_get_attribute(g->doc, node, DL_ATTR_WIDTH));
    if (width.size && width.data[width.size - 1] == '%') return false;
    uint32_t wide = dl_span_leading_number(width);
    uint32_t high = dl_span_leading_number(dl_get_attribute(g->doc, node, DL_ATTR_HEIGHT));
    return (wide && wide < SMALLEST_WIDTH) || (high && high < SMALLEST_HEIGHT);
}

typedef struct surroundings {
    bool foreign;   /* a box or a link of something else */
    dl_node figure; /* the innermost; 0: none */
    dl_node file;   /* the outermost link to an image file; 0: none */
} surroundings;

static surroundings look_around(gallery *g, dl_node node) {
    dl_document *doc = g->doc;
    surroundings found = {0};
    bool known = false; /* an element known to belong to the article, from another image */
    for (dl_node at = dl_parent(doc, node); at; at = dl_parent(doc, at)) {
        known = known || (g->here > at && g->here < dl_subtree_end(doc, at));
        if (at == g->elsewhere || (!known && is_elsewhere(g, at))) {
            g->elsewhere = at;
            found.foreign = true;
            return found;
        }
        if (dl_tag_of(doc, at) == DL_TAG_FIGURE && !found.figure) found.figure = at;
        if (dl_tag_of(doc, at) != DL_TAG_A) continue;
        if (links_elsewhere(g, at)) {
            found.foreign = true;
            return found;
        }
        if (dl_url_is_picture(dl_get_attribute(doc, at, DL_ATTR_HREF))) found.file = at;
    }
    g->here = node;
    return found;
}

/* --- its addresses --- */

/* The element that represents it: for a picture element, its img. */
static dl_node named_element(const dl_document *doc, dl_node node) {
    dl_node end = dl_is_html(doc, node, DL_TAG_PICTURE) ? dl_subtree_end(doc, node) : node;
    for (dl_node at = node + 1; at < end; at++) {
        if (dl_is_html(doc, at, DL_TAG_IMG)) return at;
    }
    return node;
}

static picture begin_picture(const gallery *g, dl_node node, dl_visible_kind kind) {
    picture shown = {.node = node};
    shown.claim = dl_shown_claim(g->claims, DL_FIELD_IMAGE_URL, (uint8_t)kind, node, DL_SPAN_NONE);
    shown.claim.node = named_element(g->doc, node);
    shown.claim.trust = TRUST;
    return shown;
}

static void add_member(gallery *g, const picture *shown, dl_field field, dl_span text) {
    dl_claim claim = shown->claim;
    claim.field = (uint8_t)field;
    claim.text = text;
    dl_claims_add(g->claims, claim);
}

static bool add_address(gallery *g, picture *shown, dl_span address, bool list) {
    address = dl_span_trim(address);
    if (address.size == 0 || shown->addresses == MOST_ADDRESSES) return false;
    if (dl_span_starts_with_nocase(address, DL_SPAN("data:")) && !list) return false;
    if (!shown->claim.group) shown->claim.group = dl_claims_group(g->claims);
    dl_claim claim = shown->claim;
    claim.text = address;
    if (list) claim.flags |= DL_CLAIM_LIST;
    bool added = dl_claims_add(g->claims, claim) != NULL;
    shown->addresses += added;
    return added;
}

static void add_addresses(gallery *g, picture *shown, dl_node node) {
    const dl_attribute *attribute = dl_attributes(g->doc, node);
    for (uint32_t count = dl_attribute_count(g->doc, node); count; count--, attribute++) {
        switch (attribute->name) {
        case DL_ATTR_SRC:
            if (!add_address(g, shown, dl_attribute_value(g->doc, attribute), false)) break;
            add_member(g, shown, DL_FIELD_IMAGE_WIDTH, dl_get_attribute(g->doc, node, DL_ATTR_WIDTH));
            add_member(g, shown, DL_FIELD_IMAGE_HEIGHT, dl_get_attribute(g->doc, node, DL_ATTR_HEIGHT));
            break;
        case DL_ATTR_DATA_SRC:
        case DL_ATTR_DATA_ORIGINAL:
        case DL_ATTR_DATA_LAZY_SRC:
        case DL_ATTR_DATA_LAZY:
        case DL_ATTR_DATA_FULL_SRC:
        case DL_ATTR_DATA_LARGE_FILE:
        case DL_ATTR_DATA_ORIG_FILE:
        case DL_ATTR_DATA_IMAGE:
        case DL_ATTR_DATA_IMG:
            add_address(g, shown, dl_attribute_value(g->doc, attribute), false);
            break;
        case DL_ATTR_SRCSET:
        case DL_ATTR_DATA_SRCSET:
        case DL_ATTR_DATA_LAZY_SRCSET:
            add_address(g, shown, dl_attribute_value(g->doc, attribute), true);
            break;
        default:
            break;
        }
    }
}

static void add_all_addresses(gallery *g, picture *shown) {
    dl_node node = shown->node;
    dl_node end = dl_is_html(g->doc, node, DL_TAG_PICTURE) ? dl_subtree_end(g->doc, node) : node + 1;
    for (dl_node at = node; at < end; at++) {
        if (dl_is_element(g->doc, at)) add_addresses(g, shown, at);
    }
}

/* --- its caption and credit --- */

/* Parts of class names of boxes for a caption or a credit, and of few others. */
static const dl_span box_words[] = {
    DL_SPAN_INIT(" cap"),   DL_SPAN_INIT("caption"),      DL_SPAN_INIT("bildunter"),
    DL_SPAN_INIT("legend"), DL_SPAN_INIT("credit"),       DL_SPAN_INIT("copyright"),
    DL_SPAN_INIT("source"), DL_SPAN_INIT("photographer"), DL_SPAN_INIT("attribution"),
};

typedef struct picture_box {
    bool caption, credit;
} picture_box;

static picture_box box_of(const gallery *g, dl_node node) {
    static const dl_span credit_classes[] = {DL_SPAN_INIT("credit"), DL_SPAN_INIT("copyright"),
                                             DL_SPAN_INIT("source"), DL_SPAN_INIT("photographer"),
                                             DL_SPAN_INIT("attribution")};
    dl_document *doc = g->doc;
    picture_box box = {.caption = dl_tag_of(doc, node) == DL_TAG_FIGCAPTION};
    dl_span class = dl_get_attribute(doc, node, DL_ATTR_CLASS);
    if (!dl_span_starts_with_nocase(class, DL_SPAN("cap")) && !dl_finder_finds(&g->boxes, class)) return box;
    box.caption = box.caption || dl_span_contains_nocase(class, DL_SPAN("caption")) ||
                  dl_span_contains_nocase(class, DL_SPAN("bildunter")) ||
                  dl_has_token(doc, node, DL_ATTR_CLASS, DL_SPAN("cap")) ||
                  dl_has_token(doc, node, DL_ATTR_CLASS, DL_SPAN("legend"));
    for (size_t i = 0; i < DL_COUNT_OF(credit_classes) && !box.credit; i++)
        box.credit = dl_span_contains_nocase(class, credit_classes[i]);
    return box;
}

/* Credit and caption from the first boxes for them among the nodes; a text is absent if there is no box. */
static void read_boxes(const gallery *g, dl_node from, dl_node end, dl_claim *credit, dl_claim *caption) {
    dl_document *doc = g->doc;
    dl_node caption_node = 0, credit_node = 0;
    for (dl_node node = from; node < end; node++) {
        if (!dl_is_element(doc, node)) continue;
        picture_box box = box_of(g, node);
        if (!caption_node && box.caption) caption_node = node;
        if (!credit_node && box.credit) credit_node = node;
    }
    dl_arena *arena = g->claims->arena;
    dl_span credit_text = credit_node ? dl_visible_text(doc, credit_node, arena) : DL_SPAN_NONE;
    dl_span text = caption_node && caption_node != credit_node ? dl_visible_text(doc, caption_node, arena)
                                                               : DL_SPAN_NONE;
    bool inside = credit_node > caption_node && credit_node < dl_subtree_end(doc, caption_node);
    if (inside && dl_span_ends_with(text, credit_text)) {
        text = dl_span_trim(dl_span_sub(text, 0, text.size - credit_text.size));
    }
    *credit = dl_shown_claim(g->claims, DL_FIELD_IMAGE_CREDIT, 0, credit_node, credit_text);
    *caption = dl_shown_claim(g->claims, DL_FIELD_IMAGE_CAPTION, 0, caption_node, text);
}

static void add_description(gallery *g, const picture *shown, const dl_claim boxes[2]) {
    for (int i = 0; i < 2; i++) {
        dl_claim claim = boxes[i];
        claim.visible_kind = shown->claim.visible_kind;
        claim.group = shown->claim.group;
        claim.trust = shown->claim.trust;
        dl_claims_add(g->claims, claim);
    }
}

/* A figure may contain many images; it is read once. */
static void describe_by_figure(gallery *g, const picture *shown, dl_node figure) {
    if (g->read.figure != figure) {
        g->read.figure = figure;
        read_boxes(g, figure + 1, dl_subtree_end(g->doc, figure), &g->read.credit, &g->read.caption);
    }
    add_description(g, shown, (dl_claim[]){g->read.credit, g->read.caption});
}

/* Without a figure around it, an image is described by what follows it in the same box. */
static void describe_by_neighbours(gallery *g, const picture *shown) {
    dl_document *doc = g->doc;
    int elements = 0;
    for (dl_node next = dl_next_sibling(doc, shown->node); next && elements < 2;
         next = dl_next_sibling(doc, next)) {
        if (!dl_is_element(doc, next)) continue;
        elements++;
        picture_box box = box_of(g, next);
        if (!box.caption && !box.credit) continue;
        dl_claim boxes[2];
        read_boxes(g, next, dl_subtree_end(doc, next), &boxes[0], &boxes[1]);
        add_description(g, shown, boxes);
    }
}

/* --- which pictures --- */

static void add_other(gallery *g, dl_node node) {
    if (g->others == MOST_OTHERS) return;
    picture shown = begin_picture(g, node, DL_VISIBLE_PICTURE);
    shown.claim.flags |= DL_CLAIM_OTHER;
    shown.addresses = MOST_ADDRESSES - 1; /* one will do */
    add_all_addresses(g, &shown);
    g->others++;
}

static void add_picture(gallery *g, dl_node node) {
    if (is_too_small(g, node)) return;
    surroundings around = look_around(g, node);
    if (around.foreign) {
        add_other(g, node);
        return;
    }
    picture shown =
        begin_picture(g, node, node < g->first_paragraph ? DL_VISIBLE_PICTURE_AHEAD : DL_VISIBLE_PICTURE);
    add_all_addresses(g, &shown);
    if (!shown.addresses) return;
    if (around.file) {
        dl_claim claim = dl_shown_claim(g->claims, DL_FIELD_IMAGE_URL, DL_VISIBLE_PICTURE_FILE, around.file,
                                        dl_get_attribute(g->doc, around.file, DL_ATTR_HREF));
        claim.group = shown.claim.group;
        claim.trust = TRUST;
        dl_claims_add(g->claims, claim);
    }
    if (around.figure) {
        describe_by_figure(g, &shown, around.figure);
    } else {
        describe_by_neighbours(g, &shown);
    }
}

/* The lead image may be above the headline: in the box around both, as long as that is not the whole page. */
static dl_node start_of_pictures(const gallery *g, const dl_body *body) {
    enum { MOST_NODES_ABOVE = 120 };
    dl_document *doc = g->doc;
    dl_node headline = dl_start_of_story(g->claims, body), start = headline;
    for (dl_node box = dl_parent(doc, headline); box && headline - box <= MOST_NODES_ABOVE;
         box = dl_parent(doc, box)) {
        dl_tag tag = dl_tag_of(doc, box);
        if (tag == DL_TAG_BODY || tag == DL_TAG_HTML) break;
        start = box;
        if (tag == DL_TAG_MAIN || tag == DL_TAG_ARTICLE) break;
    }
    return start;
}

static dl_node find_first_paragraph(const dl_body *body) {
    enum { LEAST_BYTES = 60 };
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        const dl_block *block = &body->blocks.items[i];
        if (block->kind == DL_BLOCK_PARAGRAPH && block->text.size >= LEAST_BYTES) return block->node;
    }
    return body->first;
}

static void add_story_pictures(gallery *g, const dl_body *body) {
    dl_document *doc = g->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    uint32_t shown = 0;
    for (dl_node node = start_of_pictures(g, body); node < body->end && shown < MOST_SHOWN; node++) {
        if (nodes[node].type != DL_NODE_ELEMENT) continue;
        switch (nodes[node].name) {
        case DL_TAG_PICTURE:
            shown++;
            add_picture(g, node);
            node = dl_subtree_end(doc, node) - 1;
            break;
        case DL_TAG_IMG:
        case DL_TAG_AMP_IMG:
            shown++;
            add_picture(g, node);
            break;
        default:
            break;
        }
    }
}

/* Whether the page's metadata name several images. */
static bool names_several(const dl_claims *claims) {
    enum { LEAST_TRUST = 50 };
    dl_span one = DL_SPAN_NONE;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_IMAGE_URL, claim));) {
        if (claim->source == DL_SOURCE_VISIBLE || claim->flags & DL_CLAIM_OTHER || claim->trust < LEAST_TRUST)
            continue;
        if (one.size && !dl_span_equal(one, claim->text)) return true;
        one = claim->text;
    }
    return false;
}

/* The slides of a gallery come after the text, and metadata name them. */
static void add_slides(gallery *g, const dl_body *body) {
    dl_document *doc = g->doc;
    uint32_t looked_at = 0, count = dl_node_count(doc);
    if (!names_several(g->claims)) return;
    for (dl_node node = body->end; node < count && looked_at < MOST_SLIDES; node++) {
        bool whole = dl_is_html(doc, node, DL_TAG_PICTURE);
        if (!whole && !dl_is_html(doc, node, DL_TAG_IMG)) continue;
        looked_at++;
        picture slide = begin_picture(g, node, DL_VISIBLE_PICTURE_BEHIND);
        add_all_addresses(g, &slide);
        if (whole) node = dl_subtree_end(doc, node) - 1;
    }
}

void dl_read_pictures(dl_claims *claims, const dl_body *body) {
    gallery g = {.claims = claims, .doc = claims->doc};
    if (!body->first) return;
    DL_WORDS_INIT(&g.foreign, foreign_words);
    DL_FINDER_INIT(&g.boxes, box_words);
    g.first_paragraph = find_first_paragraph(body);
    add_story_pictures(&g, body);
    add_slides(&g, body);
}
