/* Microdata (https://html.spec.whatwg.org/multipage/microdata.html) and RDFa Lite
 * (https://www.w3.org/TR/rdfa-lite/) with the vocabulary of schema.org.
 *
 * One pass over the tree collects items and their properties; since nodes are in
 * document order, an item's properties lie between two places in the list of all
 * properties, with those of nested items in between.  Properties that itemref
 * brings in stand at the end of the list.  Then the main item is chosen and read
 * as JSON-LD's main entity is.
 *
 * Where pages do otherwise than the standard says, the page is followed: a
 * content attribute counts on any element, and <a itemprop="author" href="…">Name</a>
 * is a name with an address. */
#include "claims/claim.h"
#include "claims/term_use.h"

#include "base/text.h"
#include "base/url.h"

enum {
    MOST_ITEMS = 4096,
    MOST_PROPERTIES = 16384,
    MOST_REFERENCES = 32,    /* itemref ids followed on a page */
    MOST_OTHERS = 24,        /* teasers whose claims are kept */
    MOST_TEXT_BYTES = 50000, /* of the markup of a property's text: no name or date takes more */
    TEXT_BUDGET_BYTES = 4 << 20,
};

#define NONE UINT32_MAX

typedef struct item {
    dl_node node, end;
    uint32_t parent;       /* the item it is inside of, or NONE */
    uint32_t first, after; /* its properties and those of items inside it: [first, after) */
    uint32_t referenced;   /* its first property brought in by itemref; NONE: it has none */
    uint8_t class;         /* enum dl_type_class */
    uint8_t source;        /* DL_SOURCE_MICRODATA or DL_SOURCE_RDFA */
    bool is_value;         /* of a property of `parent` */
    int score;
} item;

typedef struct property {
    uint32_t item;  /* whose it is, or NONE for one outside all items */
    uint32_t value; /* the item that is its value, or NONE */
    dl_node node;
    uint8_t term; /* enum dl_term */
    uint8_t source;
} property;

typedef struct reader {
    dl_claims *claims;
    dl_document *doc;
    struct {
        item *items;
        uint32_t count, capacity;
    } items;
    struct {
        property *items;
        uint32_t count, capacity;
    } properties;
    uint32_t text_budget;    /* bytes of markup that may still be read for their text */
    uint32_t own_properties; /* how many were met in the pass; those of itemref follow */
    uint8_t flags, class;    /* of the claims being made */
} reader;

/* --- collecting --- */

static dl_type_class class_of_types(dl_span types, dl_span *name) {
    dl_type_class best = DL_CLASS_UNKNOWN;
    dl_span word;
    while (dl_span_next_word(&types, &word)) {
        dl_type_class class = dl_find_type(word);
        if (best == DL_CLASS_UNKNOWN || (class != DL_CLASS_UNKNOWN && class < best)) {
            best = class;
            if (name) *name = dl_type_name(word);
        }
    }
    return best;
}

/* Terms of other vocabularies that content systems write into RDFa, by their schema.org meaning. */
static dl_term find_rdfa_term(dl_span word) {
    static const struct {
        dl_span name;
        dl_term term;
    } others[] = {
        {DL_SPAN_INIT("dc:title"), DL_TERM_HEADLINE},
        {DL_SPAN_INIT("dc:date"), DL_TERM_DATE_PUBLISHED},
        {DL_SPAN_INIT("dc:created"), DL_TERM_DATE_CREATED},
        {DL_SPAN_INIT("dc:modified"), DL_TERM_DATE_MODIFIED},
        {DL_SPAN_INIT("dc:creator"), DL_TERM_AUTHOR},
        {DL_SPAN_INIT("dcterms:created"), DL_TERM_DATE_CREATED},
        {DL_SPAN_INIT("dc:description"), DL_TERM_DESCRIPTION},
        {DL_SPAN_INIT("foaf:name"), DL_TERM_NAME},
    };
    dl_term term = dl_find_term(word);
    for (size_t i = 0; term == DL_TERM_NONE && i < DL_COUNT_OF(others); i++) {
        if (dl_span_equal_nocase(word, others[i].name)) term = others[i].term;
    }
    return term;
}

static void add_properties(reader *r, dl_span names, dl_source source, dl_node node, uint32_t owner,
                           uint32_t value) {
    dl_span word;
    while (dl_span_next_word(&names, &word)) {
        dl_term term = source == DL_SOURCE_RDFA ? find_rdfa_term(word) : dl_find_term(word);
        if (term == DL_TERM_NONE || r->properties.count >= MOST_PROPERTIES) continue;
        property one = {
            .item = owner, .value = value, .node = node, .term = (uint8_t)term, .source = (uint8_t)source};
        if (!DL_ARENA_PUSH(r->claims->arena, &r->properties, one)) return;
    }
}

/* The attributes of one element that matter here. */
typedef struct marks {
    const dl_attribute *itemprop, *itemscope, *itemtype, *itemref, *property, *type_of, *about, *rel;
} marks;

static bool find_marks(dl_document *doc, dl_node node, marks *found) {
    *found = (marks){0};
    bool any = false;
    const dl_attribute *attribute = dl_attributes(doc, node);
    for (uint32_t count = dl_attribute_count(doc, node); count; count--, attribute++) {
        switch (attribute->name) {
        case DL_ATTR_ITEMPROP:
            found->itemprop = attribute;
            break;
        case DL_ATTR_ITEMSCOPE:
            found->itemscope = attribute;
            break;
        case DL_ATTR_ITEMTYPE:
            found->itemtype = attribute;
            continue;
        case DL_ATTR_ITEMREF:
            found->itemref = attribute;
            continue;
        case DL_ATTR_PROPERTY:
            found->property = attribute;
            break;
        case DL_ATTR_TYPEOF:
            found->type_of = attribute;
            break;
        case DL_ATTR_ABOUT:
            found->about = attribute;
            continue;
        case DL_ATTR_REL: /* RDFa's has a prefix ("schema:author"); link types have none */
            if (dl_span_find_byte(dl_attribute_value(doc, attribute), ':', 0) == SIZE_MAX) continue;
            found->rel = attribute;
            break;
        default:
            continue;
        }
        any = true;
    }
    return any;
}

/* The element is an item: adds it and returns its index, or NONE. */
static uint32_t add_item(reader *r, dl_node node, const marks *m, uint32_t parent, bool is_value) {
    bool microdata = m->itemscope != NULL;
    const dl_attribute *type = microdata ? m->itemtype : m->type_of;
    item one = {
        .node = node,
        .end = dl_subtree_end(r->doc, node),
        .parent = parent,
        .first = r->properties.count,
        .referenced = NONE,
        .class = (uint8_t)(type ? class_of_types(dl_attribute_value(r->doc, type), NULL) : DL_CLASS_UNKNOWN),
        .source = (uint8_t)(microdata ? DL_SOURCE_MICRODATA : DL_SOURCE_RDFA),
        .is_value = is_value,
    };
    if (r->items.count >= MOST_ITEMS || !DL_ARENA_PUSH(r->claims->arena, &r->items, one)) return NONE;
    return r->items.count - 1;
}

/* rel="schema:author" around elements: the items in it are that property's values
 * (https://www.w3.org/TR/rdfa-core/#s_chaining). */
typedef struct relation {
    dl_span names;
    uint32_t owner;
    dl_node end; /* of the element that has the rel attribute; 0: none is open */
} relation;

/* The attributes that make an element worth looking at, each at most once on it; and whether a page without
 * any such has no item, nor a property without one. */
enum { MARKS = 1, BEGINS_ITEM = 1 << 7 };
static const uint8_t marking[DL_ATTR_COUNT] = {
    [DL_ATTR_ITEMPROP] = MARKS | BEGINS_ITEM,
    [DL_ATTR_ITEMSCOPE] = MARKS | BEGINS_ITEM,
    [DL_ATTR_TYPEOF] = MARKS | BEGINS_ITEM,
    [DL_ATTR_PROPERTY] = MARKS,
    [DL_ATTR_REL] = MARKS,
};

/* The elements with such attributes; none where there is neither an item nor a property without one, as on
 * half of all pages.  Sums of the marks before each attribute tell without a branch whether an element, whose
 * attributes lie side by side, has any. */
typedef struct node_list {
    dl_node *items;
    uint32_t count;
} node_list;

static node_list find_marked(const dl_document *doc, dl_arena *arena) {
    node_list found = {NULL, 0};
    const dl_node_data *nodes = dl_nodes(doc);
    uint32_t count = dl_node_count(doc);
    uint8_t any = 0, sum = 0;
    for (uint32_t i = 0; i < doc->attribute_count; i++) any |= marking[doc->attributes[i].name];
    if (!(any & BEGINS_ITEM)) return found;
    uint8_t *sums = dl_arena_alloc(arena, doc->attribute_count + 1);
    found.items = dl_arena_alloc(arena, count * sizeof *found.items);
    if (!sums || !found.items) return found;
    for (uint32_t i = 0; i < doc->attribute_count; i++) {
        sums[i] = sum;
        sum = (uint8_t)(sum + (marking[doc->attributes[i].name] & MARKS));
    }
    sums[doc->attribute_count] = sum;
    for (dl_node node = 1; node < count; node++) {
        uint32_t element = 0u - (nodes[node].type == DL_NODE_ELEMENT), at = nodes[node].length & element;
        uint32_t own = (uint32_t)nodes[node].flags >> DL_COUNT_SHIFT & element;
        if (own == DL_COUNT_MANY) own = dl_attribute_count(doc, node);
        found.items[found.count] = node;
        found.count += sums[at + own] != sums[at];
    }
    return found;
}

static void collect(reader *r) {
    const dl_node_data *nodes = dl_nodes(r->doc);
    const node_list marked = find_marked(r->doc, r->claims->arena);
    uint32_t open = NONE;
    relation chain = {0};
    for (uint32_t i = 0; i < marked.count; i++) {
        dl_node node = marked.items[i];
        marks m;
        if (!find_marks(r->doc, node, &m)) continue;
        while (open != NONE && node >= r->items.items[open].end) {
            r->items.items[open].after = r->properties.count;
            open = r->items.items[open].parent;
        }
        bool meta = nodes[node].name == DL_TAG_META;
        /* property= on a meta element is Open Graph's, unless an item is around it */
        bool rdfa = m.property && (!meta || open != NONE);
        uint32_t owner = open, value = NONE;
        if (m.rel && owner != NONE) {
            chain = (relation){dl_attribute_value(r->doc, m.rel), owner, dl_subtree_end(r->doc, node)};
        }
        bool chained = m.type_of && !m.itemscope && node < chain.end && chain.owner == owner;
        bool own =
            rdfa && m.type_of && m.about; /* the property is the new item's, not of the one around it */
        bool is_value = m.itemprop || chained || (rdfa && m.type_of && !own);
        if (m.itemscope || m.type_of) {
            value = add_item(r, node, &m, open, is_value);
            if (value != NONE) open = value;
        }
        if (chained && value != NONE) {
            add_properties(r, chain.names, DL_SOURCE_RDFA, node, owner, value);
            if (!own && rdfa) continue;
        }
        if (own && value != NONE) owner = value, value = NONE;
        if (m.itemprop) {
            add_properties(r, dl_attribute_value(r->doc, m.itemprop), DL_SOURCE_MICRODATA, node, owner,
                           value);
        } else if (rdfa && owner != NONE) {
            add_properties(r, dl_attribute_value(r->doc, m.property), DL_SOURCE_RDFA, node, owner, value);
        }
    }
    for (; open != NONE; open = r->items.items[open].parent) r->items.items[open].after = r->properties.count;
    r->own_properties = r->properties.count;
}

/* The properties that an element with the id holds become the item's
 * (https://html.spec.whatwg.org/multipage/microdata.html#attr-itemref). */
static void refer(reader *r, uint32_t owner, dl_span id) {
    uint32_t count = dl_node_count(r->doc);
    dl_node target = 0;
    for (dl_node node = 1; node < count && !target; node++) {
        if (dl_is_element(r->doc, node) && dl_span_equal(dl_get_attribute(r->doc, node, DL_ATTR_ID), id))
            target = node;
    }
    if (!target) return;
    dl_node end = dl_subtree_end(r->doc, target);
    if (r->items.items[owner].referenced == NONE) r->items.items[owner].referenced = r->properties.count;
    for (uint32_t i = 0; i < r->own_properties && r->properties.count < MOST_PROPERTIES; i++) {
        property one = r->properties.items[i];
        bool inside = one.node >= target && one.node < end;
        bool nested = one.item != NONE && r->items.items[one.item].node >= target &&
                      r->items.items[one.item].node < end;
        if (!inside || nested || one.source != DL_SOURCE_MICRODATA) continue;
        one.item = owner;
        if (!DL_ARENA_PUSH(r->claims->arena, &r->properties, one)) return;
    }
}

static void follow_references(reader *r) {
    uint32_t followed = 0;
    for (uint32_t i = 0; i < r->items.count; i++) {
        if (r->items.items[i].source != DL_SOURCE_MICRODATA) continue;
        dl_span ids = dl_get_attribute(r->doc, r->items.items[i].node, DL_ATTR_ITEMREF), id;
        while (followed < MOST_REFERENCES && dl_span_next_word(&ids, &id)) {
            followed++;
            refer(r, i, id);
        }
    }
}

/* --- properties of an item --- */

/* The item's next property after `previous` (NULL: the first), or NULL. */
static const property *next_property(const reader *r, uint32_t owner, const property *previous) {
    const item *it = &r->items.items[owner];
    uint32_t i = previous ? (uint32_t)(previous - r->properties.items) + 1 : it->first;
    for (; i < it->after; i++) {
        if (r->properties.items[i].item == owner) return &r->properties.items[i];
    }
    if (it->referenced == NONE) return NULL;
    for (i = i < it->referenced ? it->referenced : i; i < r->properties.count; i++) {
        if (r->properties.items[i].item == owner) return &r->properties.items[i];
    }
    return NULL;
}

static const property *find_property(const reader *r, uint32_t owner, dl_term term) {
    for (const property *p = NULL; (p = next_property(r, owner, p));) {
        if (p->term == term) return p;
    }
    return NULL;
}

/* A property's value as text or address, and where it stands. */
typedef struct value {
    dl_span text;
    uint32_t offset;
} value;

static value attribute_value(reader *r, dl_node node, dl_attr name) {
    const dl_attribute *attribute = dl_find_attribute(r->doc, node, name);
    if (!attribute) return (value){DL_SPAN_NONE, 0};
    return (value){dl_attribute_value(r->doc, attribute), attribute->value_offset};
}

/* Where the element ends in the page, roughly: where what follows it begins. */
static uint32_t end_offset(const reader *r, dl_node node) {
    dl_node end = dl_subtree_end(r->doc, node);
    return end < dl_node_count(r->doc) ? dl_node_offset(r->doc, end) : (uint32_t)dl_page(r->doc).size;
}

static value text_value(reader *r, dl_node node) {
    dl_node first = node, end = dl_subtree_end(r->doc, node);
    uint32_t from = dl_node_offset(r->doc, node), to = end_offset(r, node);
    uint32_t size = to > from ? to - from : 0;
    if (size > MOST_TEXT_BYTES || size > r->text_budget) return (value){DL_SPAN_NONE, 0};
    r->text_budget -= size;
    while (first < end && !(dl_is_text(r->doc, first) && dl_span_trim(dl_node_text(r->doc, first)).size))
        first++;
    if (first >= end) return (value){DL_SPAN_NONE, 0};
    return (value){dl_visible_text(r->doc, node, r->claims->arena), dl_node_offset(r->doc, first)};
}

/* https://html.spec.whatwg.org/multipage/microdata.html#values, with content= first on any element */
static value address_value(reader *r, dl_node node) {
    value content = attribute_value(r, node, DL_ATTR_CONTENT);
    if (content.text.size) return content;
    static const dl_attr holders[] = {DL_ATTR_HREF, DL_ATTR_SRC, DL_ATTR_RESOURCE, DL_ATTR_DATA};
    for (size_t i = 0; i < DL_COUNT_OF(holders); i++) {
        value found = attribute_value(r, node, holders[i]);
        if (!found.text.size) continue;
        if (holders[i] == DL_ATTR_SRC && dl_span_starts_with_nocase(found.text, DL_SPAN("data:"))) {
            value late =
                attribute_value(r, node, DL_ATTR_DATA_SRC); /* a place-holder for a picture loaded later */
            if (late.text.size) return late;
        }
        return found;
    }
    return (value){DL_SPAN_NONE, 0};
}

static value plain_value(reader *r, dl_node node) {
    value content = attribute_value(r, node, DL_ATTR_CONTENT);
    if (content.text.size) return content;
    switch (dl_tag_of(r->doc, node)) {
    case DL_TAG_TIME: {
        value stamp = attribute_value(r, node, DL_ATTR_DATETIME);
        return stamp.text.size ? stamp : text_value(r, node);
    }
    case DL_TAG_DATA:
    case DL_TAG_METER: {
        value number = attribute_value(r, node, DL_ATTR_VALUE);
        return number.text.size ? number : text_value(r, node);
    }
    case DL_TAG_META:
        return (value){DL_SPAN_NONE, 0};
    case DL_TAG_LINK:
    case DL_TAG_IMG:
    case DL_TAG_AUDIO:
    case DL_TAG_VIDEO:
    case DL_TAG_EMBED:
    case DL_TAG_IFRAME:
    case DL_TAG_SOURCE:
        return address_value(r, node);
    default:
        return text_value(r, node);
    }
}

static void add(reader *r, dl_field field, const property *p, value v, uint8_t trust, uint16_t group,
                uint8_t flags) {
    if (v.text.size == 0) return;
    dl_claims_add(r->claims, (dl_claim){.text = v.text,
                                        .offset = v.offset,
                                        .node = p->node,
                                        .group = group,
                                        .field = (uint8_t)field,
                                        .source = p->source,
                                        .kind = r->class,
                                        .flags = r->flags | flags,
                                        .trust = trust});
}

/* The name of the thing that is the property's value, or its text. */
static const property *named(const reader *r, const property *p) {
    if (p->value == NONE) return p;
    const property *name = find_property(r, p->value, DL_TERM_NAME);
    return name ? name : p;
}

static void add_plain(reader *r, dl_field field, const property *p, uint8_t trust, uint16_t group,
                      uint8_t flags) {
    if (!p) return;
    p = named(r, p);
    add(r, field, p, plain_value(r, p->node), trust, group, flags);
}

static void add_address(reader *r, dl_field field, const property *p, uint8_t trust, uint16_t group) {
    if (!p) return;
    if (p->value != NONE) {
        const property *url = find_property(r, p->value, DL_TERM_URL);
        if (!url) url = find_property(r, p->value, DL_TERM_CONTENT_URL);
        if (url) p = url;
    }
    value v = address_value(r, p->node);
    if (!v.text.size) {
        v = plain_value(r, p->node);
        if (!dl_span_starts_with_nocase(v.text, DL_SPAN("http")) &&
            !dl_span_starts_with(v.text, DL_SPAN("/")))
            return;
    }
    add(r, field, p, v, trust, group, 0);
}

static void read_person(reader *r, const property *p, uint8_t trust) {
    uint16_t group = dl_claims_group(r->claims);
    if (p->value == NONE) {
        add(r, DL_FIELD_AUTHOR_NAME, p, plain_value(r, p->node), trust, group, DL_CLAIM_LIST);
        value href = attribute_value(r, p->node, DL_ATTR_HREF);
        if (dl_tag_of(r->doc, p->node) == DL_TAG_A) add(r, DL_FIELD_AUTHOR_URL, p, href, trust, group, 0);
        return;
    }
    bool any = false;
    for (const property *q = NULL; (q = next_property(r, p->value, q));) {
        if (q->term != DL_TERM_NAME) continue;
        add(r, DL_FIELD_AUTHOR_NAME, q, plain_value(r, q->node), trust,
            any ? dl_claims_group(r->claims) : group, 0);
        any = true;
    }
    if (!any) add(r, DL_FIELD_AUTHOR_NAME, p, plain_value(r, p->node), trust / 2, group, 0);
    add_address(r, DL_FIELD_AUTHOR_URL, find_property(r, p->value, DL_TERM_URL), trust, group);
    dl_type_class class = (dl_type_class)r->items.items[p->value].class;
    dl_span word = class == DL_CLASS_PERSON         ? DL_SPAN("Person")
                   : class == DL_CLASS_ORGANIZATION ? DL_SPAN("Organization")
                                                    : DL_SPAN_NONE;
    dl_attr type = p->source == DL_SOURCE_MICRODATA ? DL_ATTR_ITEMTYPE : DL_ATTR_TYPEOF;
    add(r, DL_FIELD_AUTHOR_TYPE, p,
        (value){word, attribute_value(r, r->items.items[p->value].node, type).offset}, trust, group, 0);
}

static void read_house(reader *r, uint32_t house, uint8_t trust, uint16_t group) {
    for (const property *p = NULL; (p = next_property(r, house, p));) {
        switch ((dl_term)p->term) {
        case DL_TERM_NAME:
            add_plain(r, DL_FIELD_PUBLISHER_NAME, p, trust, group, 0);
            break;
        case DL_TERM_LEGAL_NAME:
            add_plain(r, DL_FIELD_PUBLISHER_LEGAL_NAME, p, trust, group, 0);
            break;
        case DL_TERM_URL:
            add_address(r, DL_FIELD_PUBLISHER_URL, p, trust, group);
            break;
        case DL_TERM_EMAIL:
            add_plain(r, DL_FIELD_PUBLISHER_EMAIL, p, trust, group, 0);
            break;
        case DL_TERM_TELEPHONE:
            add_plain(r, DL_FIELD_PUBLISHER_TELEPHONE, p, trust, group, 0);
            break;
        case DL_TERM_LOGO:
            add_address(r, DL_FIELD_PUBLISHER_LOGO_URL, p, trust, group);
            if (p->value == NONE) break;
            add_plain(r, DL_FIELD_PUBLISHER_LOGO_WIDTH, find_property(r, p->value, DL_TERM_WIDTH), trust,
                      group, 0);
            add_plain(r, DL_FIELD_PUBLISHER_LOGO_HEIGHT, find_property(r, p->value, DL_TERM_HEIGHT), trust,
                      group, 0);
            break;
        default:
            break;
        }
    }
}

static void read_organization(reader *r, const property *p, uint8_t trust) {
    uint16_t group = dl_claims_group(r->claims);
    if (p->value != NONE) {
        read_house(r, p->value, trust, group);
    } else {
        add(r, DL_FIELD_PUBLISHER_NAME, p, plain_value(r, p->node), trust, group, 0);
    }
}

static void read_picture(reader *r, const property *p, uint8_t trust) {
    uint16_t group = dl_claims_group(r->claims);
    if (p->value == NONE) {
        add(r, DL_FIELD_IMAGE_URL, p, address_value(r, p->node), trust, group, 0);
        return;
    }
    add_address(r, DL_FIELD_IMAGE_URL, p, trust, group);
    add_plain(r, DL_FIELD_IMAGE_WIDTH, find_property(r, p->value, DL_TERM_WIDTH), trust, group, 0);
    add_plain(r, DL_FIELD_IMAGE_HEIGHT, find_property(r, p->value, DL_TERM_HEIGHT), trust, group, 0);
    const property *caption = find_property(r, p->value, DL_TERM_CAPTION);
    if (!caption) caption = find_property(r, p->value, DL_TERM_DESCRIPTION);
    add_plain(r, DL_FIELD_IMAGE_CAPTION, caption, trust, group, 0);
    const property *credit = find_property(r, p->value, DL_TERM_CREDIT_TEXT);
    if (!credit) credit = find_property(r, p->value, DL_TERM_COPYRIGHT_HOLDER);
    if (!credit) credit = find_property(r, p->value, DL_TERM_AUTHOR);
    if (!credit) credit = find_property(r, p->value, DL_TERM_CREATOR);
    add_plain(r, DL_FIELD_IMAGE_CREDIT, credit, trust, group, 0);
    add_plain(r, DL_FIELD_IMAGE_REPRESENTATIVE, find_property(r, p->value, DL_TERM_REPRESENTATIVE_OF_PAGE),
              trust, group, 0);
}

static void read_medium(reader *r, uint32_t thing, bool audio, uint8_t trust) {
    uint16_t group = dl_claims_group(r->claims);
    const property *url = find_property(r, thing, DL_TERM_CONTENT_URL);
    if (!url) url = find_property(r, thing, DL_TERM_EMBED_URL);
    if (!url) url = find_property(r, thing, DL_TERM_URL);
    if (!url) return;
    add_address(r, audio ? DL_FIELD_AUDIO_URL : DL_FIELD_VIDEO_URL, url, trust, group);
    add_plain(r, audio ? DL_FIELD_AUDIO_NAME : DL_FIELD_VIDEO_NAME, find_property(r, thing, DL_TERM_NAME),
              trust, group, 0);
    add_plain(r, audio ? DL_FIELD_AUDIO_DURATION : DL_FIELD_VIDEO_DURATION,
              find_property(r, thing, DL_TERM_DURATION), trust, group, 0);
    if (!audio)
        add_address(r, DL_FIELD_VIDEO_THUMBNAIL, find_property(r, thing, DL_TERM_THUMBNAIL_URL), trust,
                    group);
}

static void read_speakable(reader *r, const property *p, uint8_t trust) {
    if (p->value == NONE) return;
    for (const property *q = NULL; (q = next_property(r, p->value, q));) {
        if (q->term == DL_TERM_XPATH) add_plain(r, DL_FIELD_SPEAKABLE_XPATH, q, trust, 0, 0);
        if (q->term == DL_TERM_CSS_SELECTOR) add_plain(r, DL_FIELD_SPEAKABLE_CSS, q, trust, 0, 0);
    }
}

static void read_update(reader *r, const property *p, uint8_t trust) {
    if (p->value == NONE) return;
    uint16_t group = dl_claims_group(r->claims);
    add_plain(r, DL_FIELD_LIVE_UPDATE_HEADLINE, find_property(r, p->value, DL_TERM_HEADLINE), trust, group,
              0);
    add_plain(r, DL_FIELD_LIVE_UPDATE_DATE, find_property(r, p->value, DL_TERM_DATE_PUBLISHED), trust, group,
              0);
    add_plain(r, DL_FIELD_LIVE_UPDATE_AUTHOR, find_property(r, p->value, DL_TERM_AUTHOR), trust, group, 0);
    add_plain(r, DL_FIELD_LIVE_UPDATE_BODY, find_property(r, p->value, DL_TERM_ARTICLE_BODY), trust, group,
              0);
}

/* The body's extent is what counts: the claim's text is the element's markup as the page has it. */
static void add_body(reader *r, const property *p, uint8_t trust) {
    if (dl_is_html(r->doc, p->node, DL_TAG_META)) {
        add_plain(r, DL_FIELD_ARTICLE_BODY, p, trust, 0, 0);
        return;
    }
    uint32_t from = dl_node_offset(r->doc, p->node), to = end_offset(r, p->node);
    if (to <= from) return;
    add(r, DL_FIELD_ARTICLE_BODY, p, (value){dl_span_of(dl_page(r->doc).data + from, to - from), from}, trust,
        0, 0);
}

/* One property of an article, page or other work. */
static void read_property(reader *r, const property *p, uint8_t trust, bool has_headline) {
    const uint8_t less = (uint8_t)(trust * 2 / 3), least = (uint8_t)(trust / 3);
    dl_term_use use = dl_use_of_term((dl_term)p->term);
    if (use.field != DL_FIELD_COUNT) {
        bool second = use.field == DL_FIELD_HEADLINE && p->term != DL_TERM_HEADLINE && has_headline;
        const uint8_t own = (uint8_t)(trust * use.share / 100);
        add_plain(r, use.field, p, second ? least : own, 0, 0);
        return;
    }
    switch ((dl_term)p->term) {
    case DL_TERM_AUTHOR:
        read_person(r, p, trust);
        break;
    case DL_TERM_CREATOR:
        read_person(r, p, less);
        break;
    case DL_TERM_CONTRIBUTOR:
        read_person(r, p, least);
        break;
    case DL_TERM_PUBLISHER:
        read_organization(r, p, trust);
        break;
    case DL_TERM_SOURCE_ORGANIZATION:
    case DL_TERM_PROVIDER:
        read_organization(r, p, least);
        break;
    case DL_TERM_LICENSE:
        add_address(r, DL_FIELD_LICENSE, p, trust, 0);
        break;
    case DL_TERM_IN_LANGUAGE:
        add_plain(r, DL_FIELD_LANGUAGE, p, trust, 0, 0);
        break;
    case DL_TERM_IMAGE:
    case DL_TERM_PRIMARY_IMAGE:
        read_picture(r, p, trust);
        break;
    case DL_TERM_THUMBNAIL:
    case DL_TERM_THUMBNAIL_URL:
        read_picture(r, p, less);
        break;
    case DL_TERM_VIDEO:
        if (p->value != NONE) read_medium(r, p->value, false, trust);
        break;
    case DL_TERM_AUDIO:
        if (p->value != NONE) read_medium(r, p->value, true, trust);
        break;
    case DL_TERM_ASSOCIATED_MEDIA:
        if (p->value == NONE) break;
        switch ((dl_type_class)r->items.items[p->value].class) {
        case DL_CLASS_IMAGE:
            read_picture(r, p, less);
            break;
        case DL_CLASS_VIDEO:
            read_medium(r, p->value, false, less);
            break;
        case DL_CLASS_AUDIO:
            read_medium(r, p->value, true, less);
            break;
        default:
            break;
        }
        break;
    case DL_TERM_ARTICLE_BODY:
        add_body(r, p, trust);
        break;
    case DL_TERM_TEXT:
        add_body(r, p, less);
        break;
    case DL_TERM_ARTICLE_SECTION:
        add_plain(r, DL_FIELD_SECTION, p, trust, 0, DL_CLAIM_LIST);
        break;
    case DL_TERM_KEYWORDS:
        add_plain(r, DL_FIELD_KEYWORD, p, trust, 0, DL_CLAIM_LIST);
        break;
    case DL_TERM_ABOUT:
        add_plain(r, DL_FIELD_KEYWORD, p, least, 0, 0);
        break;
    case DL_TERM_SPEAKABLE:
        read_speakable(r, p, trust);
        break;
    case DL_TERM_LIVE_BLOG_UPDATE:
        read_update(r, p, trust);
        break;
    case DL_TERM_URL:
        add_address(r, DL_FIELD_URL, p, trust, 0);
        break;
    case DL_TERM_MAIN_ENTITY_OF_PAGE: {
        value id = attribute_value(r, p->node, DL_ATTR_ITEMID);
        if (id.text.size) {
            add(r, DL_FIELD_URL, p, id, less, 0, 0);
        } else {
            add_address(r, DL_FIELD_URL, p, less, 0);
        }
        break;
    }
    default:
        break;
    }
}

static void read_work(reader *r, uint32_t work, uint8_t trust) {
    const item *it = &r->items.items[work];
    bool has_headline = find_property(r, work, DL_TERM_HEADLINE) != NULL;
    r->class = it->class;
    dl_attr type = it->source == DL_SOURCE_MICRODATA ? DL_ATTR_ITEMTYPE : DL_ATTR_TYPEOF;
    value types = attribute_value(r, it->node, type);
    dl_span name = DL_SPAN_NONE;
    class_of_types(types.text, &name);
    dl_span spelling = dl_type_spelling(name);
    property self = {.item = work, .value = NONE, .node = it->node, .source = it->source};
    add(r, DL_FIELD_TYPE, &self, (value){spelling.data ? spelling : name, types.offset}, trust, 0, 0);
    for (const property *p = NULL; (p = next_property(r, work, p));) read_property(r, p, trust, has_headline);
}

static void read_breadcrumbs(reader *r, uint32_t list) {
    uint32_t count = 0;
    r->class = DL_CLASS_BREADCRUMBS;
    r->flags = 0;
    for (const property *p = NULL; (p = next_property(r, list, p)) && count < 16;) {
        if (p->term != DL_TERM_ITEM_LIST_ELEMENT || p->value == NONE) continue;
        const property *target = find_property(r, p->value, DL_TERM_ITEM),
                       *name = find_property(r, p->value, DL_TERM_NAME);
        if (!name && target) name = named(r, target);
        if (!name) continue;
        uint16_t group = dl_claims_group(r->claims);
        count++;
        add_plain(r, DL_FIELD_SECTION, name, 70, group, 0);
        if (target) add(r, DL_FIELD_SECTION_URL, target, address_value(r, target->node), 70, group, 0);
    }
}

/* --- choosing the main item --- */

static bool inside_margin(const reader *r, dl_node node) {
    for (; node; node = dl_parent(r->doc, node)) {
        switch (dl_tag_of(r->doc, node)) {
        case DL_TAG_ASIDE:
        case DL_TAG_NAV:
        case DL_TAG_FOOTER:
            return true;
        default:
            break;
        }
    }
    return false;
}

static int score_item(reader *r, uint32_t index, dl_span title, dl_span url) {
    static const int by_class[] = {[DL_CLASS_ARTICLE] = 100, [DL_CLASS_POSTING] = 85, [DL_CLASS_WORK] = 60,
                                   [DL_CLASS_PAGE] = 40,     [DL_CLASS_LISTING] = 30, [DL_CLASS_REMARK] = 0};
    const item *it = &r->items.items[index];
    int score = it->class < DL_COUNT_OF(by_class) ? by_class[it->class] : 0;
    if (score == 0) return 0;
    const property *headline = find_property(r, index, DL_TERM_HEADLINE);
    if (!headline) headline = find_property(r, index, DL_TERM_NAME);
    if (find_property(r, index, DL_TERM_ARTICLE_BODY)) score += 30;
    if (find_property(r, index, DL_TERM_DATE_PUBLISHED)) score += 5;
    if (find_property(r, index, DL_TERM_AUTHOR)) score += 5;
    const property *page = find_property(r, index, DL_TERM_MAIN_ENTITY_OF_PAGE);
    if (!page) page = find_property(r, index, DL_TERM_URL);
    if (page && url.size) {
        dl_span address = address_value(r, page->node).text;
        if (!address.size) address = attribute_value(r, page->node, DL_ATTR_ITEMID).text;
        dl_span absolute = dl_claims_resolve_url(r->claims, address);
        if (absolute.size && dl_url_same_page(absolute, url)) score += 30;
    }
    if (headline && title.size) {
        dl_span text = dl_text_fold(r->claims->arena, plain_value(r, headline->node).text);
        if (text.size > 8 && dl_span_contains(title, text)) score += 30;
    }
    if (inside_margin(r, it->node)) score -= 40;
    if (it->is_value) score -= 20;
    return score;
}

static dl_span page_title(const reader *r) {
    const dl_claim *claim = NULL;
    while ((claim = dl_claims_next(r->claims, DL_FIELD_HEADLINE, claim))) {
        if (claim->source == DL_SOURCE_META) return dl_text_fold(r->claims->arena, claim->text);
    }
    return DL_SPAN_NONE;
}

static uint32_t choose_main(reader *r) {
    enum { MOST_SCORED = 64 };
    dl_span title = page_title(r);
    dl_span url =
        r->claims->context && r->claims->context->url.size ? r->claims->context->url : r->claims->base_url;
    uint32_t best = NONE, articles = 0, scored = 0;
    for (uint32_t i = 0; i < r->items.count && scored < MOST_SCORED; i++) {
        item *it = &r->items.items[i];
        if (it->class < DL_CLASS_ARTICLE || it->class > DL_CLASS_LISTING) continue;
        scored++;
        it->score = score_item(r, i, title, url);
        articles += it->class == DL_CLASS_ARTICLE;
        if (it->score > 0 && (best == NONE || it->score > r->items.items[best].score)) best = i;
    }
    /* Many articles, none of which shows that it is this page: a page that lists them. */
    if (best != NONE && articles >= 4 && r->items.items[best].score < 125) return NONE;
    return best;
}

static void read_items(reader *r) {
    uint32_t chosen = choose_main(r), others = 0;
    for (uint32_t i = 0; i < r->items.count; i++) {
        const item *it = &r->items.items[i];
        if (i == chosen) {
            r->flags = DL_CLAIM_MAIN;
            read_work(r, i, it->class == DL_CLASS_ARTICLE ? 85 : it->class == DL_CLASS_PAGE ? 55 : 70);
        } else if (it->class == DL_CLASS_BREADCRUMBS) {
            read_breadcrumbs(r, i);
        } else if (it->class == DL_CLASS_PAGE && !it->is_value) {
            r->flags = 0;
            read_work(r, i, 45);
        } else if (it->class == DL_CLASS_ORGANIZATION && !it->is_value) {
            r->flags = 0;
            r->class = it->class;
            read_house(r, i, 35, dl_claims_group(r->claims));
        } else if (it->class == DL_CLASS_VIDEO && !it->is_value) {
            r->flags = 0;
            r->class = it->class;
            read_medium(r, i, false, 60);
        } else if (it->class == DL_CLASS_ARTICLE && others++ < MOST_OTHERS) {
            r->flags = DL_CLAIM_OTHER;
            r->class = it->class;
            add_plain(r, DL_FIELD_HEADLINE, find_property(r, i, DL_TERM_HEADLINE), 10, 0, 0);
            add_plain(r, DL_FIELD_DATE_PUBLISHED, find_property(r, i, DL_TERM_DATE_PUBLISHED), 10, 0, 0);
        }
    }
}

/* itemprop on elements outside all items: the site means its page. */
static void read_orphans(reader *r) {
    r->flags = 0;
    r->class = DL_CLASS_UNKNOWN;
    for (uint32_t i = 0; i < r->own_properties; i++) {
        const property *p = &r->properties.items[i];
        if (p->item == NONE && p->value == NONE && p->source == DL_SOURCE_MICRODATA)
            read_property(r, p, 45, true);
    }
}

void dl_read_microdata(dl_claims *claims) {
    reader r = {.claims = claims, .doc = claims->doc, .text_budget = TEXT_BUDGET_BYTES};
    collect(&r);
    if (r.properties.count == 0) return;
    follow_references(&r);
    read_items(&r);
    read_orphans(&r);
}
