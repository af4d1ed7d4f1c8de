/* Microdata (https://html.spec.whatwg.org/multipage/microdata.html) and RDFa Lite
 * (https://www.w3.org/TR/rdfa-lite/) with the vocabulary of schema.org.
 *
 * One pass over the tree collects items and their properties; since nodes are in
 * document order, an item's properties are a range in the list of all properties,
 * together with those of nested items.  Properties included by itemref are at the
 * end of the list.
 *
 * Some common deviations from the standard are accepted: a content attribute is
 * used on any element, and <a itemprop="author" href="…">Name</a> is a name with
 * a URL. */
#include "claims/thing_mapping.h"

#include "base/url.h"
#include "html/dom.h"

enum {
    MOST_ITEMS = 4096,
    MOST_PROPERTIES = 16384,
    MOST_REFERENCES = 32, /* itemref ids followed on a page */
    MOST_PREFIXES = 4,
    MOST_SUBJECTS = 64, /* things told of by their address: about, resource, itemid, or an id */
    TRUST_OF_STRAYS = 45,
    MOST_TEXT_BYTES = 50000, /* of the markup of a property's text: no name or date is longer */
    TEXT_BUDGET_BYTES = 4 << 20,
};

#define NONE DL_NOTHING

typedef struct item {
    dl_node node, end;
    uint32_t parent;       /* the item it is inside of, or NONE */
    uint32_t first, after; /* its properties and those of items inside it: [first, after) */
    uint32_t referenced;   /* its first property included by itemref; NONE: it has none */
    uint8_t class;         /* enum dl_type_class */
    uint8_t source;        /* DL_SOURCE_MICRODATA or DL_SOURCE_RDFA */
    uint8_t standing;      /* enum dl_standing */
} item;

typedef struct property {
    uint32_t item;  /* the item that it belongs to, or NONE outside all items */
    uint32_t value; /* the item that is its value, or NONE */
    dl_node node;
    uint8_t term; /* enum dl_term */
    uint8_t source;
} property;

typedef struct reader {
    dl_things things; /* first, so that a pointer to it is one to the reader */
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
    dl_span prefixes[MOST_PREFIXES]; /* for schema.org, each with its colon */
    uint32_t prefix_count;
    struct {
        dl_span items[MOST_SUBJECTS]; /* what elements with a type say that they are about */
        uint32_t count;
    } subjects;
    struct {
        struct named_item {
            dl_span name;
            uint32_t item;
        } items[MOST_SUBJECTS]; /* items of a type that their address names */
        uint32_t count;
    } named;
    uint32_t text_budget;    /* bytes of markup that may still be read for their text */
    uint32_t own_properties; /* how many were met in the pass; those of itemref follow */
} reader;

static const reader *reader_of(const dl_things *things) {
    return (const reader *)(const void *)things;
}

/* --- collecting --- */

/* The prefixes that the page binds to schema.org: prefix="s: https://schema.org/"
 * (https://www.w3.org/TR/rdfa-core/#s_curies). */
static void find_prefixes(reader *r) {
    for (uint32_t i = 0; i < r->doc->attribute_count && r->prefix_count < MOST_PREFIXES; i++) {
        if (r->doc->attributes[i].name != DL_ATTR_PREFIX) continue;
        dl_span words = dl_attribute_value(r->doc, &r->doc->attributes[i]), word, name = DL_SPAN_NONE;
        while (dl_span_next_word(&words, &word) && r->prefix_count < MOST_PREFIXES) {
            bool bound = name.size > 1 && dl_span_contains_nocase(word, DL_SPAN("schema.org"));
            if (bound) r->prefixes[r->prefix_count++] = name;
            name = dl_span_ends_with(word, DL_SPAN(":")) ? word : DL_SPAN_NONE;
        }
    }
}

/* Terms of schema.org under the page's prefix, and of other vocabularies that content systems write into
 * RDFa, by their schema.org meaning. */
static dl_term find_rdfa_term(const reader *r, dl_span word) {
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
    for (uint32_t i = 0; term == DL_TERM_NONE && i < r->prefix_count; i++) {
        if (dl_span_starts_with(word, r->prefixes[i]))
            term = dl_find_term(dl_span_sub(word, r->prefixes[i].size, word.size));
    }
    for (size_t i = 0; term == DL_TERM_NONE && i < DL_COUNT_OF(others); i++) {
        if (dl_span_equal_nocase(word, others[i].name)) term = others[i].term;
    }
    return term;
}

/* An item that is the value of a property has the standing given by the property, unless its owner is already
 * inside something else. */
static void note_standing(reader *r, uint32_t value, dl_term term) {
    item *it = &r->items.items[value];
    uint8_t outer = it->parent == NONE ? DL_STANDS_ALONE : r->items.items[it->parent].standing;
    if (term == DL_TERM_ITEM_LIST_ELEMENT || term == DL_TERM_ITEM) {
        it->standing = DL_STANDS_IN_LIST;
    } else if (term == DL_TERM_MAIN_ENTITY) {
        it->standing = outer == DL_STANDS_ALONE ? DL_STANDS_AS_MAIN : outer;
    }
}

static void add_properties(reader *r, dl_span names, dl_source source, dl_node node, uint32_t owner,
                           uint32_t value) {
    dl_span word;
    while (dl_span_next_word(&names, &word)) {
        dl_term term = source == DL_SOURCE_RDFA ? find_rdfa_term(r, word) : dl_find_term(word);
        if (term == DL_TERM_NONE || r->properties.count >= MOST_PROPERTIES) continue;
        if (value != NONE) note_standing(r, value, term);
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
            break;
        case DL_ATTR_REL: /* RDFa's has a prefix ("schema:author"), or is a property of schema.org */
            if (dl_span_find_byte(dl_attribute_value(doc, attribute), ':', 0) == SIZE_MAX &&
                dl_find_term(dl_span_trim(dl_attribute_value(doc, attribute))) == DL_TERM_NONE)
                continue;
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
        .class =
            (uint8_t)(type ? dl_types_of_words(dl_attribute_value(r->doc, type)).class : DL_CLASS_UNKNOWN),
        .source = (uint8_t)(microdata ? DL_SOURCE_MICRODATA : DL_SOURCE_RDFA),
        .standing = is_value && parent != NONE ? DL_STANDS_INSIDE : DL_STANDS_ALONE,
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

/* The attributes of interest, each at most once per element; and whether a page without that attribute has
 * neither an item nor a property outside items. */
enum { MARKS = 1, HAS_PREFIX = 1 << 6, BEGINS_ITEM = 1 << 7 };
static const uint8_t marking[DL_ATTR_COUNT] = {
    [DL_ATTR_ITEMPROP] = MARKS | BEGINS_ITEM,
    [DL_ATTR_ITEMSCOPE] = MARKS | BEGINS_ITEM,
    [DL_ATTR_TYPEOF] = MARKS | BEGINS_ITEM,
    [DL_ATTR_PROPERTY] = MARKS,
    [DL_ATTR_REL] = MARKS,
    [DL_ATTR_ABOUT] = MARKS,
    [DL_ATTR_PREFIX] = HAS_PREFIX,
};

/* The elements with such attributes; none if there is neither an item nor a property outside items, as on
 * half of all pages.  Prefix sums over the attributes show without a branch whether an element, whose
 * attributes are adjacent, has any. */
typedef struct node_list {
    dl_node *items;
    uint32_t count;
    bool prefixed; /* some element has a prefix attribute */
} node_list;

static node_list find_marked(const dl_document *doc, dl_arena *arena) {
    node_list found = {NULL, 0, false};
    const dl_node_data *nodes = dl_nodes(doc);
    uint32_t count = dl_node_count(doc);
    uint8_t any = 0, sum = 0;
    for (uint32_t i = 0; i < doc->attribute_count; i++) any |= marking[doc->attributes[i].name];
    if (!(any & BEGINS_ITEM)) return found;
    found.prefixed = any & HAS_PREFIX;
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

/* --- things by their address --- */

/* An address as the page would have it whole; where that can't be told, as it stands. */
static dl_span iri(const reader *r, dl_span reference) {
    dl_span url = dl_claims_resolve_url(r->claims, reference);
    return url.size ? url : reference;
}

/* What names the thing that an element with a type describes; absent when nothing does. */
static dl_span subject_of(const reader *r, dl_node node) {
    static const dl_attr names[] = {DL_ATTR_ABOUT, DL_ATTR_RESOURCE, DL_ATTR_ITEMID};
    dl_span name = DL_SPAN_NONE;
    for (size_t i = 0; i < DL_COUNT_OF(names) && !name.size; i++)
        name = dl_get_attribute(r->doc, node, names[i]);
    return name;
}

/* The elements with a type that say what they are about, for those without one that say the same. */
static void find_subjects(reader *r, const node_list *marked) {
    for (uint32_t i = 0; i < marked->count && r->subjects.count < MOST_SUBJECTS; i++) {
        bool typed = dl_has_attribute(r->doc, marked->items[i], DL_ATTR_TYPEOF);
        if (typed && dl_has_attribute(r->doc, marked->items[i], DL_ATTR_ABOUT))
            r->subjects.items[r->subjects.count++] = iri(r, subject_of(r, marked->items[i]));
    }
}

/* Whether an element about that thing, without a type, goes on with what another has begun. */
static bool goes_on_about(const reader *r, const dl_attribute *about) {
    dl_span name = r->subjects.count ? iri(r, dl_attribute_value(r->doc, about)) : DL_SPAN_NONE;
    for (uint32_t i = 0; i < r->subjects.count; i++) {
        if (dl_span_equal(r->subjects.items[i], name)) return true;
    }
    return false;
}

/* Items of a type by their own name, else by their element's id. */
static void name_items(reader *r) {
    for (uint32_t i = 0; i < r->items.count && r->named.count < MOST_SUBJECTS; i++) {
        const item *it = &r->items.items[i];
        if (it->class == DL_CLASS_UNKNOWN) continue;
        dl_span name = subject_of(r, it->node), id = dl_get_attribute(r->doc, it->node, DL_ATTR_ID);
        if (!name.size && id.size) {
            dl_span parts[] = {DL_SPAN("#"), id};
            name = dl_arena_join(r->claims->arena, parts, 2, DL_SPAN(""));
        }
        if (name.size) r->named.items[r->named.count++] = (struct named_item){iri(r, name), i};
    }
}

/* The item of a type that the address names; NONE when there is none. */
static uint32_t find_item(const reader *r, dl_span reference) {
    dl_span wanted = r->named.count ? iri(r, reference) : DL_SPAN_NONE;
    for (uint32_t i = 0; i < r->named.count; i++) {
        if (dl_span_equal(r->named.items[i].name, wanted)) return r->named.items[i].item;
    }
    return NONE;
}

static void refer_to(reader *r, uint32_t owner, property one) {
    one.item = owner;
    if (r->items.items[owner].referenced == NONE) r->items.items[owner].referenced = r->properties.count;
    (void)DL_ARENA_PUSH(r->claims->arena, &r->properties, one); /* without memory: one less */
}

/* What untyped elements say about a thing becomes the thing's, and an author that is only an address the item
 * of that address. */
static void join_by_address(reader *r) {
    name_items(r);
    if (!r->named.count) return;
    for (uint32_t i = 0; i < r->items.count && r->subjects.count; i++) {
        dl_span about = dl_get_attribute(r->doc, r->items.items[i].node, DL_ATTR_ABOUT);
        if (r->items.items[i].class != DL_CLASS_UNKNOWN || !about.size) continue;
        uint32_t owner = find_item(r, about);
        for (uint32_t k = 0; owner != NONE && k < r->own_properties && r->properties.count < MOST_PROPERTIES;
             k++) {
            if (r->properties.items[k].item == i) refer_to(r, owner, r->properties.items[k]);
        }
    }
    uint32_t followed = 0;
    for (uint32_t i = 0; i < r->properties.count && followed < MOST_REFERENCES; i++) {
        property *one = &r->properties.items[i];
        bool somebody = one->term == DL_TERM_AUTHOR || one->term == DL_TERM_CREATOR ||
                        one->term == DL_TERM_CONTRIBUTOR || one->term == DL_TERM_PUBLISHER;
        if (!somebody || one->value != NONE || one->item == NONE) continue;
        dl_span address = dl_get_attribute(r->doc, one->node, DL_ATTR_HREF);
        if (!address.size) address = dl_get_attribute(r->doc, one->node, DL_ATTR_RESOURCE);
        if (!address.size) continue;
        followed++;
        one->value = find_item(r, address);
    }
}

static void collect(reader *r) {
    const dl_node_data *nodes = dl_nodes(r->doc);
    const node_list marked = find_marked(r->doc, r->claims->arena);
    uint32_t open = NONE;
    if (marked.prefixed) find_prefixes(r);
    find_subjects(r, &marked);
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
        /* property= on a meta element is Open Graph, unless it is inside an item */
        bool rdfa = m.property && (!meta || open != NONE);
        uint32_t owner = open, value = NONE;
        if (m.rel && owner != NONE) {
            chain = (relation){dl_attribute_value(r->doc, m.rel), owner, dl_subtree_end(r->doc, node)};
        }
        bool chained = m.type_of && !m.itemscope && node < chain.end && chain.owner == owner;
        bool own =
            rdfa && m.type_of && m.about; /* the property belongs to the new item, not to the enclosing one */
        bool is_value = m.itemprop || chained || (rdfa && m.type_of && !own);
        bool more = m.about && !m.property && !m.itemprop && !m.rel && goes_on_about(r, m.about);
        if (m.itemscope || m.type_of || more) {
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

/* The properties inside the element with that id become the item's
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

static dl_property next_property(const dl_things *things, dl_thing owner, dl_property previous) {
    const reader *r = reader_of(things);
    const item *it = &r->items.items[owner];
    uint32_t i = previous == DL_NOTHING ? it->first : previous + 1;
    for (; i < it->after; i++) {
        if (r->properties.items[i].item == owner) return i;
    }
    if (it->referenced == NONE) return DL_NOTHING;
    for (i = i < it->referenced ? it->referenced : i; i < r->properties.count; i++) {
        if (r->properties.items[i].item == owner) return i;
    }
    return DL_NOTHING;
}

static dl_term term_of(const dl_things *things, dl_property p) {
    return (dl_term)reader_of(things)->properties.items[p].term;
}

static dl_property find_property(const dl_things *things, dl_thing owner, dl_term term) {
    dl_property p = next_property(things, owner, DL_NOTHING);
    while (p != DL_NOTHING && term_of(things, p) != term) p = next_property(things, owner, p);
    return p;
}

/* A repeated property counts as several properties. */
static dl_property next_value(const dl_things *things, dl_property p, dl_property previous) {
    (void)things;
    return previous == DL_NOTHING ? p : DL_NOTHING;
}

static dl_thing thing_of(const dl_things *things, dl_property p) {
    return reader_of(things)->properties.items[p].value;
}

static bool may_be_list(const dl_things *things, dl_property p) {
    (void)things, (void)p;
    return true;
}

/* --- values --- */

/* A property's value as text or URL, and where it is. */
typedef struct value {
    dl_span text;
    uint32_t offset;
} value;

static value attribute_value(const reader *r, dl_node node, dl_attr name) {
    const dl_attribute *attribute = dl_find_attribute(r->doc, node, name);
    if (!attribute) return (value){DL_SPAN_NONE, 0};
    return (value){dl_attribute_value(r->doc, attribute), attribute->value_offset};
}

/* Roughly where the element ends in the page: where the next node begins. */
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
static value address_value(const reader *r, dl_node node) {
    value content = attribute_value(r, node, DL_ATTR_CONTENT);
    if (content.text.size) return content;
    static const dl_attr holders[] = {DL_ATTR_HREF, DL_ATTR_SRC, DL_ATTR_RESOURCE, DL_ATTR_DATA};
    for (size_t i = 0; i < DL_COUNT_OF(holders); i++) {
        value found = attribute_value(r, node, holders[i]);
        if (!found.text.size) continue;
        if (holders[i] == DL_ATTR_SRC && dl_span_starts_with_nocase(found.text, DL_SPAN("data:"))) {
            value late = attribute_value(
                r, node, DL_ATTR_DATA_SRC); /* a placeholder for an image that is loaded later */
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

/* --- the interface of things.h --- */

static dl_stated told_by(const property *p, value v) {
    return (dl_stated){.text = v.text, .offset = v.offset, .node = p->node, .source = p->source};
}

static dl_stated text_of(dl_things *things, dl_property p) {
    reader *r = (reader *)(void *)things;
    uint32_t thing = thing_of(things, p), name = NONE;
    if (thing != NONE) name = find_property(things, thing, DL_TERM_NAME);
    const property *one = &r->properties.items[name == NONE ? p : name];
    return told_by(one, plain_value(r, one->node));
}

/* The item's own URL, or the first property that is a URL, or the element's. */
static dl_stated address_of(dl_things *things, dl_property p) {
    reader *r = (reader *)(void *)things;
    const property *one = &r->properties.items[p];
    value v = attribute_value(r, one->node, DL_ATTR_ITEMID);
    if (v.text.size) return told_by(one, v);
    uint32_t thing = thing_of(things, p);
    if (thing != NONE) {
        uint32_t url = find_property(things, thing, DL_TERM_URL);
        if (url == NONE) url = find_property(things, thing, DL_TERM_CONTENT_URL);
        if (url != NONE) one = &r->properties.items[url];
    }
    v = address_value(r, one->node);
    if (!v.text.size) {
        v = plain_value(r, one->node);
        if (!dl_url_is_likely(v.text)) return (dl_stated){0};
    }
    return told_by(one, v);
}

static dl_stated link_of(dl_things *things, dl_property p) {
    reader *r = (reader *)(void *)things;
    const property *one = &r->properties.items[p];
    if (dl_tag_of(r->doc, one->node) != DL_TAG_A) return (dl_stated){0};
    return told_by(one, attribute_value(r, one->node, DL_ATTR_HREF));
}

/* Only the extent of the body matters: the text is the raw markup of the element. */
static dl_stated body_of(dl_things *things, dl_property p) {
    reader *r = (reader *)(void *)things;
    const property *one = &r->properties.items[p];
    if (dl_is_html(r->doc, one->node, DL_TAG_META)) return text_of(things, p);
    uint32_t from = dl_node_offset(r->doc, one->node), to = end_offset(r, one->node);
    if (to <= from) return (dl_stated){0};
    return told_by(one, (value){dl_span_of(dl_page(r->doc).data + from, to - from), from});
}

static dl_stated told_by_item(const reader *r, const item *it, dl_attr name) {
    const property self = {.node = it->node, .source = it->source};
    return told_by(&self, attribute_value(r, it->node, name));
}

static dl_stated identity_of(dl_things *things, dl_thing thing) {
    const reader *r = reader_of(things);
    return told_by_item(r, &r->items.items[thing], DL_ATTR_ITEMID);
}

static dl_types types_of(const dl_things *things, dl_thing thing) {
    const reader *r = reader_of(things);
    const item *it = &r->items.items[thing];
    dl_stated told =
        told_by_item(r, it, it->source == DL_SOURCE_MICRODATA ? DL_ATTR_ITEMTYPE : DL_ATTR_TYPEOF);
    dl_types types = dl_types_of_words(told.text);
    types.at = told;
    return types;
}

static const dl_syntax syntax = {
    .next_property = next_property,
    .find_property = find_property,
    .term_of = term_of,
    .next_value = next_value,
    .thing_of = thing_of,
    .may_be_list = may_be_list,
    .text_of = text_of,
    .address_of = address_of,
    .link_of = link_of,
    .body_of = body_of,
    .identity_of = identity_of,
    .types_of = types_of,
};

/* Works inside others are candidates, too: nesting of elements is as often due to layout as to meaning. */
static void offer_items(reader *r) {
    for (uint32_t i = 0; i < r->items.count; i++) {
        const item *it = &r->items.items[i];
        if (it->standing == DL_STANDS_INSIDE && it->class != DL_CLASS_ARTICLE &&
            it->class != DL_CLASS_POSTING && it->class != DL_CLASS_WORK && it->class != DL_CLASS_BREADCRUMBS)
            continue;
        dl_things_offer(
            &r->things,
            (dl_candidate){.thing = i, .node = it->node, .class = it->class, .standing = it->standing});
    }
}

/* itemprop on elements outside all items: it describes the page. */
static void read_strays(reader *r) {
    for (uint32_t i = 0; i < r->own_properties; i++) {
        const property *p = &r->properties.items[i];
        if (p->item == NONE && p->value == NONE && p->source == DL_SOURCE_MICRODATA)
            dl_map_stray_property(&r->things, i, TRUST_OF_STRAYS);
    }
}

void dl_read_microdata(dl_claims *claims) {
    reader r = {.things = {.syntax = &syntax, .claims = claims, .in_markup = true},
                .claims = claims,
                .doc = claims->doc,
                .text_budget = TEXT_BUDGET_BYTES};
    collect(&r);
    if (r.properties.count == 0) return;
    follow_references(&r);
    join_by_address(&r);
    offer_items(&r);
    dl_map_things(&r.things);
    read_strays(&r);
}
