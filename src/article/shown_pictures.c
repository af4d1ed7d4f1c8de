/* Images that the page shows with its article, and what it says about them.
 *
 * Every URL in the attributes of an image is claimed, srcset as written; record/ decides which of them is the
 * image and which are smaller versions.  An image in a box or a link of something else is claimed as such,
 * only with its first URL. */
#include "article/background.h"
#include "article/shown_captions.h"
#include "article/shown_places.h"

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
    SMALLER_TRUST = 50,  /* of one beside that of a larger view */
    STAND_IN_TRUST = 40, /* of an address that a script replaces */
    PERHAPS_TRUST = 30,  /* of one in an attribute that does not say what it is for */
};

typedef struct gallery {
    dl_claims *claims;
    dl_document *doc;
    dl_node first_paragraph; /* of the body; 0: unknown */
    dl_node here, elsewhere; /* the last image of the article and the last box of something else */
    uint32_t others;         /* how many were claimed */
    dl_foreign_boxes foreign;
    dl_caption_reader captions;
    struct { /* the last figure that was read */
        dl_node figure;
        dl_captions captions;
    } read;
} gallery;

/* One of them, while it is claimed. */
typedef struct picture {
    dl_node node;
    dl_claim claim; /* what all its claims share */
    uint32_t addresses;
    uint8_t src_trust; /* of the address in src: less when a script puts another one there */
} picture;

/* --- where it stands --- */

/* Whether the link, or what a script makes of it, leads to an image file. */
static bool names_picture(const gallery *g, dl_node link) {
    const dl_attribute *attributes = dl_attributes(g->doc, link);
    for (uint32_t i = 0; i < dl_attribute_count(g->doc, link); i++) {
        if (dl_url_is_picture(dl_attribute_value(g->doc, &attributes[i]))) return true;
    }
    return false;
}

/* The words that a link shows beside its pictures and their captions. */
static uint32_t words_of_link(const gallery *g, dl_node link) {
    uint32_t words = 0;
    dl_node end = dl_subtree_end(g->doc, link);
    for (dl_node node = link + 1; node < end; node++) {
        dl_tag tag = dl_tag_of(g->doc, node);
        if (tag == DL_TAG_FIGCAPTION || tag == DL_TAG_NOSCRIPT || tag == DL_TAG_SVG || tag == DL_TAG_SCRIPT ||
            tag == DL_TAG_STYLE) {
            node = dl_subtree_end(g->doc, node) - 1;
        } else if (dl_is_element(g->doc, node)) {
            if (dl_is_caption_box(&g->captions, node)) return 0;
        } else if (dl_is_text(g->doc, node)) {
            words += dl_text_count_words(dl_node_text(g->doc, node));
        }
    }
    return words;
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
    if (!names_picture(g, link) && words_of_link(g, link) >= LEAST_TITLE_WORDS) return true;
    for (dl_node node = start; node < end; node++) {
        if (node == link) node = inside;
        if (node >= end || dl_tag_of(doc, node) != DL_TAG_A) continue;
        if (!dl_span_equal(dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_HREF)), href)) continue;
        if (dl_text_count_words(dl_visible_text(doc, node, g->claims->arena)) >= LEAST_TITLE_WORDS)
            return true;
    }
    return false;
}

/* The element by which it is called: of a picture the img in it. */
static dl_node named_element(const dl_document *doc, dl_node node) {
    dl_node end = dl_is_html(doc, node, DL_TAG_PICTURE) ? dl_subtree_end(doc, node) : node;
    for (dl_node at = node + 1; at < end; at++) {
        if (dl_is_html(doc, at, DL_TAG_IMG)) return at;
    }
    return node;
}

/* A counter of readers: style="position:absolute;width:1px". */
static bool is_pixel(const gallery *g, dl_node node) {
    dl_span style = dl_get_attribute(g->doc, node, DL_ATTR_STYLE);
    return dl_span_contains_nocase(style, DL_SPAN("width:1px")) ||
           dl_span_contains_nocase(style, DL_SPAN("width: 1px"));
}

static bool is_too_small(const gallery *g, dl_node node) {
    if (is_pixel(g, node)) return true;
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

/* The box of a player in the text, in which a picture stands for a film or sound; that of the film at the
 * head of the story is its lead picture, and one that is a figure is shown for itself. */
static bool is_player(const gallery *g, dl_node node) {
    if (node < g->first_paragraph || dl_tag_of(g->doc, node) == DL_TAG_BODY) return false;
    return dl_span_contains_nocase(dl_get_attribute(g->doc, node, DL_ATTR_CLASS), DL_SPAN("player"));
}

static surroundings look_around(gallery *g, dl_node node) {
    dl_document *doc = g->doc;
    surroundings found = {0};
    bool known = false; /* an element known to belong to the article, from another image */
    for (dl_node at = dl_parent(doc, node); at; at = dl_parent(doc, at)) {
        known = known || (g->here > at && g->here < dl_subtree_end(doc, at));
        if (at == g->elsewhere || (!known && dl_is_elsewhere(&g->foreign, at))) {
            g->elsewhere = at;
            found.foreign = true;
            return found;
        }
        if (!found.figure && is_player(g, at)) {
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

static picture begin_picture(const gallery *g, dl_node node, dl_visible_kind kind) {
    picture shown = {.node = node, .src_trust = TRUST};
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

/* "…_{width}x.jpg", "…/%7Bwidth%7D/…": a script fills in one of the widths that stand beside it. */
static bool is_template(dl_span address) {
    if (dl_span_find_byte(address, '{', 0) != SIZE_MAX) return true;
    return dl_span_find_byte(address, '%', 0) != SIZE_MAX && dl_span_contains_nocase(address, DL_SPAN("%7B"));
}

/* The greatest number of a list such as "[180,360,540]", up to what screens show; 0: none. */
static uint32_t greatest_width(dl_span widths) {
    enum { WIDEST = 2400 };
    uint32_t greatest = 0;
    for (size_t at = 0; at < widths.size;) {
        if (!dl_ascii_is_digit(widths.data[at])) {
            at++;
            continue;
        }
        uint32_t width = dl_span_leading_number(dl_span_sub(widths, at, SIZE_MAX));
        if (width > greatest && (width <= WIDEST || !greatest)) greatest = width;
        while (at < widths.size && dl_ascii_is_digit(widths.data[at])) at++;
    }
    return greatest;
}

/* The address that the template stands for; absent when nothing tells it. */
static dl_span fill_template(const gallery *g, dl_node node, dl_span address) {
    static const char *const names[] = {"{{width}}", "{width}", "{w}", "%7Bwidth%7D"};
    const dl_attribute *widths = dl_find_attribute_named(g->doc, node, DL_SPAN("data-widths"));
    uint32_t width = widths ? greatest_width(dl_attribute_value(g->doc, widths)) : 0;
    for (size_t i = 0; width && i < DL_COUNT_OF(names); i++) {
        dl_span name = dl_span_from_string(names[i]);
        size_t at = dl_span_find_nocase(address, name, 0);
        if (at == SIZE_MAX) continue;
        dl_span before = dl_span_sub(address, 0, at), after = dl_span_sub(address, at + name.size, SIZE_MAX);
        if (is_template(before) || is_template(after)) return DL_SPAN_NONE;
        dl_span front = dl_arena_join_uint(g->claims->arena, &before, 1, width);
        const dl_span parts[] = {front, after};
        return dl_arena_join(g->claims->arena, parts, DL_COUNT_OF(parts), DL_SPAN_NONE);
    }
    return DL_SPAN_NONE;
}

/* What kind of address an attribute has. */
typedef enum address_kind {
    NO_ADDRESS,
    SRC,      /* of the element itself */
    SRCSET,   /* a list */
    LAZY,     /* what a script will put in the place of SRC */
    LAZY_SET, /* the same as a list */
    LARGER,   /* a larger view of it */
    PERHAPS,  /* the address of some picture */
} address_kind;

static bool add_address(gallery *g, picture *shown, dl_node node, dl_span address, address_kind kind) {
    bool list = kind == SRCSET || kind == LAZY_SET;
    address = dl_span_trim(address);
    if (address.size == 0 || shown->addresses == MOST_ADDRESSES) return false;
    if (dl_span_starts_with_nocase(address, DL_SPAN("data:")) && !list) return false;
    if (!list && is_template(address)) address = fill_template(g, node, address);
    if (address.size == 0) return false;
    if (!shown->claim.group) shown->claim.group = dl_claims_group(g->claims);
    dl_claim claim = shown->claim;
    claim.text = address;
    if (list) claim.flags |= DL_CLAIM_LIST;
    if (kind == SRC) claim.trust = shown->src_trust;
    if (kind == PERHAPS) claim.trust = PERHAPS_TRUST;
    bool added = dl_claims_add(g->claims, claim) != NULL;
    shown->addresses += added;
    if (!added || kind != SRC) return added;
    add_member(g, shown, DL_FIELD_IMAGE_WIDTH, dl_get_attribute(g->doc, node, DL_ATTR_WIDTH));
    add_member(g, shown, DL_FIELD_IMAGE_HEIGHT, dl_get_attribute(g->doc, node, DL_ATTR_HEIGHT));
    return true;
}

/* An absolute address, or one from the root, without anything that only other values have. */
static bool is_address(dl_span value) {
    if (!dl_span_starts_with_nocase(value, DL_SPAN("http")) && !dl_span_starts_with(value, DL_SPAN("/")))
        return false;
    for (size_t i = 0; i < value.size; i++) {
        if (dl_ascii_is_space(value.data[i]) || value.data[i] == '"' || value.data[i] == '<') return false;
    }
    return value.size > 1;
}

static address_kind kind_of_value(dl_span name, dl_span value) {
    static const char *const larger[] = {"full", "large", "hi-res", "hires", "high", "big", "zoom"};
    bool source = dl_span_contains(name, DL_SPAN("src"));
    if (source && dl_span_contains(name, DL_SPAN("srcset"))) return LAZY_SET;
    if (source && is_address(value)) {
        for (size_t i = 0; i < DL_COUNT_OF(larger); i++) {
            if (dl_span_contains(name, dl_span_from_string(larger[i]))) return LARGER;
        }
        return LAZY;
    }
    return dl_url_is_picture(value) && (is_address(value) || dl_span_find_byte(value, ' ', 0) == SIZE_MAX)
               ? PERHAPS
               : NO_ADDRESS;
}

/* Loaders give the attributes names of their own, of which nearly all say what they hold. */
static address_kind kind_by_name(dl_span name, dl_span value) {
    static const char *const others[] = {"placeholder", "fallback", "error", "share",
                                         "pin",         "avatar",   "logo"};
    if (!dl_span_starts_with(name, DL_SPAN("data-"))) return NO_ADDRESS;
    value = dl_span_trim(value);
    if (value.size < 5 || value.data[0] == '{' || value.data[0] == '[') return NO_ADDRESS;
    address_kind kind = kind_of_value(name, value);
    for (size_t i = 0; kind != NO_ADDRESS && i < DL_COUNT_OF(others); i++) {
        if (dl_span_contains(name, dl_span_from_string(others[i]))) return NO_ADDRESS;
    }
    return kind;
}

static address_kind kind_of_attribute(const gallery *g, const dl_attribute *attribute) {
    switch (attribute->name) {
    case DL_ATTR_SRC:
        return SRC;
    case DL_ATTR_SRCSET:
        return SRCSET;
    case DL_ATTR_DATA_SRC:
    case DL_ATTR_DATA_ORIGINAL:
    case DL_ATTR_DATA_LAZY_SRC:
    case DL_ATTR_DATA_LAZY:
    case DL_ATTR_DATA_IMAGE:
    case DL_ATTR_DATA_IMG:
        return LAZY;
    case DL_ATTR_DATA_FULL_SRC:
    case DL_ATTR_DATA_LARGE_FILE:
    case DL_ATTR_DATA_ORIG_FILE:
        return LARGER;
    case DL_ATTR_DATA_SRCSET:
    case DL_ATTR_DATA_LAZY_SRCSET:
        return LAZY_SET;
    case DL_ATTR_CLASS:
    case DL_ATTR_ALT:
    case DL_ATTR_ID:
    case DL_ATTR_STYLE:
        return NO_ADDRESS;
    default:
        return kind_by_name(dl_attribute_name(g->doc, attribute), dl_attribute_value(g->doc, attribute));
    }
}

/* All of the element's addresses: what a script will show comes before what stands in its place, and what may
 * be something else comes last. */
static void add_addresses(gallery *g, picture *shown, dl_node node) {
    enum { MOST_ATTRIBUTES = 64, PHASES = 3 };
    static const uint8_t phases[] = {
        [SRC] = 2, [SRCSET] = 2, [LAZY] = 1, [LAZY_SET] = 1, [LARGER] = 1, [PERHAPS] = 3};
    const dl_attribute *attributes = dl_attributes(g->doc, node);
    uint32_t count = dl_attribute_count(g->doc, node), counts[PHASES + 1] = {0};
    if (count > MOST_ATTRIBUTES) count = MOST_ATTRIBUTES;
    uint8_t kinds[MOST_ATTRIBUTES];
    for (uint32_t i = 0; i < count; i++) {
        kinds[i] = (uint8_t)kind_of_attribute(g, &attributes[i]);
        counts[phases[kinds[i]]]++;
    }
    for (unsigned phase = 1; phase <= PHASES; phase++) {
        for (uint32_t i = 0; counts[phase] && i < count; i++) {
            if (phases[kinds[i]] != phase) continue;
            dl_span value = dl_attribute_value(g->doc, &attributes[i]);
            if (!add_address(g, shown, node, value, (address_kind)kinds[i]) || phase > 1) continue;
            int trust = kinds[i] == LARGER ? SMALLER_TRUST : STAND_IN_TRUST;
            if (trust < shown->src_trust) shown->src_trust = (uint8_t)trust;
        }
    }
    shown->src_trust = TRUST;
}

static void add_all_addresses(gallery *g, picture *shown) {
    dl_node node = shown->node;
    dl_node end = dl_is_html(g->doc, node, DL_TAG_PICTURE) ? dl_subtree_end(g->doc, node) : node + 1;
    for (dl_node at = node; at < end; at++) {
        if (dl_is_element(g->doc, at)) add_addresses(g, shown, at);
    }
}

/* --- its caption and credit --- */

static void add_description(gallery *g, const picture *shown, const dl_captions *captions) {
    for (int i = 0; i < 2; i++) {
        dl_claim claim = i ? captions->caption : captions->credit;
        claim.visible_kind = shown->claim.visible_kind;
        claim.group = shown->claim.group;
        claim.trust = shown->claim.trust;
        dl_claims_add(g->claims, claim);
    }
}

/* The element is all about one picture: there is little else in it, and no other picture. */
static bool is_about(const gallery *g, dl_node element, const picture *shown) {
    enum { MOST_NODES = 40 };
    dl_node end = dl_subtree_end(g->doc, element), inside = dl_subtree_end(g->doc, shown->node);
    if (end - element > MOST_NODES) return false;
    for (dl_node node = element + 1; node < end; node++) {
        if (node >= shown->node && node < inside) continue;
        dl_tag tag = dl_tag_of(g->doc, node);
        if (tag == DL_TAG_NOSCRIPT) node = dl_subtree_end(g->doc, node) - 1; /* the same again */
        if (tag == DL_TAG_IMG || tag == DL_TAG_PICTURE || tag == DL_TAG_AMP_IMG) return false;
    }
    return true;
}

/* An image is described by what follows it in the same box, or in the one around that which is all about it.
 */
static bool describe_by_neighbours(gallery *g, const picture *shown, dl_node figure) {
    enum { MOST_LEVELS = 4, MOST_ELEMENTS = 2 };
    dl_document *doc = g->doc;
    dl_node at = shown->node;
    for (int level = 0; level < MOST_LEVELS; level++) {
        int elements = 0;
        bool found = false;
        for (dl_node next = dl_next_sibling(doc, at); next && elements < MOST_ELEMENTS;
             next = dl_next_sibling(doc, next)) {
            if (!dl_is_element(doc, next)) continue;
            elements++;
            if (!dl_is_caption_box(&g->captions, next)) continue;
            dl_captions captions = dl_read_captions(&g->captions, next, dl_subtree_end(doc, next));
            add_description(g, shown, &captions);
            found = found || dl_captions_found(&captions);
        }
        at = dl_parent(doc, at);
        if (found || at == figure || !at || !is_about(g, at, shown)) return found;
    }
    return false;
}

/* A figure may hold many pictures, each with a caption of its own or all with one; it is read once. */
static void describe_by_figure(gallery *g, const picture *shown, dl_node figure) {
    if (!is_about(g, figure, shown) && describe_by_neighbours(g, shown, figure)) return;
    if (g->read.figure != figure) {
        g->read.figure = figure;
        g->read.captions = dl_read_captions(&g->captions, figure + 1, dl_subtree_end(g->doc, figure));
    }
    add_description(g, shown, &g->read.captions);
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

/* The alternative text of a portrait is the name of one of the authors; at the head of the story, their role
 * may follow. */
static bool is_portrait(const gallery *g, dl_node node) {
    enum { LEAST_NAME = 6, MOST_MORE = 30 };
    dl_span alt = dl_span_trim(dl_get_attribute(g->doc, named_element(g->doc, node), DL_ATTR_ALT));
    size_t more = node < g->first_paragraph ? MOST_MORE : 0;
    if (alt.size < LEAST_NAME) return false;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(g->claims, DL_FIELD_AUTHOR_NAME, claim));) {
        dl_span name = dl_span_trim(claim->text);
        if (name.size >= LEAST_NAME && alt.size <= name.size + more && dl_span_starts_with(alt, name))
            return true;
    }
    return false;
}

static void add_picture(gallery *g, dl_node node) {
    if (is_too_small(g, named_element(g->doc, node))) return;
    surroundings around = look_around(g, node);
    if (around.foreign || is_portrait(g, node)) {
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
        describe_by_neighbours(g, &shown, 0);
    }
}

/* --- pictures that are backgrounds --- */

/* Whether metadata name an image of the story, or one is shown ahead of it. */
static bool has_lead(const dl_claims *claims) {
    enum { LEAST_TRUST = 50 };
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_IMAGE_URL, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        if (claim->source == DL_SOURCE_VISIBLE ? dl_visible_kind_of(claim) == DL_VISIBLE_PICTURE_AHEAD
                                               : claim->trust >= LEAST_TRUST)
            return true;
    }
    return false;
}

/* Claims the background of the element, where it stands with the story; returns whether it has one there. */
static bool add_background(gallery *g, dl_node node, dl_visible_kind kind, dl_node figure) {
    dl_span address = dl_background_address(g->doc, node);
    if (!address.size || dl_tag_of(g->doc, node) == DL_TAG_A || is_portrait(g, node)) return false;
    if (dl_is_elsewhere(&g->foreign, node) || look_around(g, node).foreign) return false;
    picture shown = begin_picture(g, node, kind);
    if (!add_address(g, &shown, node, address, LAZY)) return false;
    if (figure) {
        describe_by_figure(g, &shown, figure);
    } else {
        describe_by_neighbours(g, &shown, 0);
    }
    return true;
}

static bool is_of_film(const gallery *g, dl_node node) {
    dl_span class = dl_get_attribute(g->doc, node, DL_ATTR_CLASS);
    return dl_span_contains_nocase(class, DL_SPAN("player")) ||
           dl_span_contains_nocase(class, DL_SPAN("video"));
}

/* A figure with a caption and without an image or a film in it: its picture is a background. */
static void add_figure_background(gallery *g, dl_node figure) {
    dl_node end = dl_subtree_end(g->doc, figure);
    bool caption = false;
    for (dl_node node = figure; node < end; node++) {
        if (!dl_is_element(g->doc, node)) continue;
        switch (dl_tag_of(g->doc, node)) {
        case DL_TAG_IMG:
        case DL_TAG_PICTURE:
        case DL_TAG_AMP_IMG:
        case DL_TAG_VIDEO:
        case DL_TAG_IFRAME:
            return;
        case DL_TAG_FIGCAPTION:
            caption = true;
            break;
        default:
            if (is_of_film(g, node)) return;
        }
    }
    dl_visible_kind kind = figure < g->first_paragraph ? DL_VISIBLE_PICTURE_AHEAD : DL_VISIBLE_PICTURE;
    for (dl_node node = figure; caption && node < end; node++) {
        if (dl_is_element(g->doc, node) && add_background(g, node, kind, figure)) return;
    }
}

/* The lead picture of a story that has no other: the first background ahead of the text that is not the
 * page's own, and so does not hold the text. */
static void add_lead_background(gallery *g, dl_node start) {
    if (has_lead(g->claims)) return;
    for (dl_node node = start; node < g->first_paragraph; node++) {
        if (!dl_is_element(g->doc, node) || dl_subtree_end(g->doc, node) > g->first_paragraph) continue;
        if (add_background(g, node, DL_VISIBLE_PICTURE_AHEAD, 0)) return;
    }
}

static dl_node find_first_paragraph(const dl_body *body) {
    enum { LEAST_BYTES = 60 };
    for (uint32_t i = 0; i < body->blocks.count; i++) {
        const dl_block *block = &body->blocks.items[i];
        if (block->kind == DL_BLOCK_PARAGRAPH && block->text.size >= LEAST_BYTES) return block->node;
    }
    return body->first;
}

/* The value of an attribute in markup that is text, where it stands in quotation marks. */
static dl_span value_in_markup(dl_span markup, dl_span name) {
    for (size_t at = 0; (at = dl_span_find_nocase(markup, name, at)) != SIZE_MAX; at += name.size) {
        size_t quote = at + name.size;
        if (at == 0 || !dl_ascii_is_space(markup.data[at - 1]) || quote + 1 >= markup.size) continue;
        if (markup.data[quote] != '=' || !strchr("\"'", markup.data[quote + 1])) continue;
        size_t end = dl_span_find_byte(markup, markup.data[quote + 1], quote + 2);
        if (end != SIZE_MAX) return dl_span_sub(markup, quote + 2, end - quote - 2);
    }
    return DL_SPAN_NONE;
}

/* <noscript>&lt;img src="…"&gt;</noscript>: scripts of some sites put the markup there as text. */
static void add_written_picture(gallery *g, dl_node noscript) {
    dl_node child = dl_first_child(g->doc, noscript);
    if (!child || !dl_is_text(g->doc, child)) return;
    dl_span markup = dl_span_trim(dl_node_text(g->doc, child));
    size_t image = dl_span_find_nocase(markup, DL_SPAN("<img"), 0);
    if (image == SIZE_MAX || !dl_span_starts_with(markup, DL_SPAN("<")) || look_around(g, noscript).foreign)
        return;
    markup = dl_span_sub(markup, image, SIZE_MAX);
    picture shown = begin_picture(g, noscript, DL_VISIBLE_PICTURE);
    add_address(g, &shown, noscript, value_in_markup(markup, DL_SPAN("src")), LAZY);
    add_address(g, &shown, noscript, value_in_markup(markup, DL_SPAN("srcset")), LAZY_SET);
}

/* The first node from `node` on that may show a picture; `end`: none before that. */
static dl_node next_candidate(const dl_document *doc, dl_node node, dl_node end) {
    static const bool candidates[DL_TAG_COUNT] = {
        [DL_TAG_PICTURE] = true,  [DL_TAG_IMG] = true,    [DL_TAG_AMP_IMG] = true,
        [DL_TAG_NOSCRIPT] = true, [DL_TAG_FIGURE] = true,
    };
    while (node < end && !candidates[dl_tag_of(doc, node)]) node++;
    return node;
}

static void add_story_pictures(gallery *g, const dl_body *body) {
    dl_document *doc = g->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    uint32_t shown = 0;
    bool ahead = true;
    dl_node start = dl_head_of_story(g->claims, body);
    for (dl_node node = start; node < body->end && shown < MOST_SHOWN; node++) {
        if (ahead && node < g->first_paragraph)
            node = next_candidate(doc, node, g->first_paragraph < body->end ? g->first_paragraph : body->end);
        if (ahead && node >= g->first_paragraph && node < body->end) {
            add_lead_background(g, start);
            ahead = false;
        }
        if (!ahead) node = next_candidate(doc, node, body->end);
        if (node >= body->end) break;
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
        case DL_TAG_NOSCRIPT:
            add_written_picture(g, node);
            break;
        case DL_TAG_FIGURE:
            add_figure_background(g, node);
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
    dl_foreign_boxes_init(&g.foreign, claims->doc);
    dl_caption_reader_init(&g.captions, claims);
    g.first_paragraph = find_first_paragraph(body);
    add_story_pictures(&g, body);
    add_slides(&g, body);
}
