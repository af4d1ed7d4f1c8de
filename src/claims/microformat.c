/* hAtom (http://microformats.org/wiki/hatom) and h-entry (http://microformats.org/wiki/h-entry): properties
 * are class names on elements inside the entry, and their values come from a dedicated attribute or from the
 * text (http://microformats.org/wiki/microformats2-parsing).  They are few, so that all are read at once: the
 * entry is the first thing, its authors are the others. */
#include "claims/microformat.h"

#include "claims/thing_mapping.h"
#include "html/dom.h"

enum {
    MOST_NODES = 20000,
    MOST_CARD_NODES = 40,
    MOST_AUTHORS = 8,
    MOST_CATEGORIES = 40,
    MOST_PROPERTIES = 80, /* all of these and the others, once each */
    LONGEST_TEXT_BYTES = 600,
    ENTRY = 0, /* the thing that is the entry */
    TRUST = 60,
};

/* The classes that name properties, by their schema.org meaning. */
static const struct {
    dl_span name;
    dl_term term; /* DL_TERM_NONE: an entry, a citation or a comment inside this one */
} class_names[] = {
    {DL_SPAN_INIT("entry-title"), DL_TERM_HEADLINE},
    {DL_SPAN_INIT("p-name"), DL_TERM_HEADLINE},
    {DL_SPAN_INIT("p-author"), DL_TERM_AUTHOR},
    {DL_SPAN_INIT("author"), DL_TERM_AUTHOR},
    {DL_SPAN_INIT("published"), DL_TERM_DATE_PUBLISHED},
    {DL_SPAN_INIT("dt-published"), DL_TERM_DATE_PUBLISHED},
    {DL_SPAN_INIT("updated"), DL_TERM_DATE_MODIFIED},
    {DL_SPAN_INIT("dt-updated"), DL_TERM_DATE_MODIFIED},
    {DL_SPAN_INIT("p-category"), DL_TERM_KEYWORDS},
    {DL_SPAN_INIT("p-summary"), DL_TERM_DESCRIPTION},
    {DL_SPAN_INIT("entry-summary"), DL_TERM_DESCRIPTION},
    {DL_SPAN_INIT("u-photo"), DL_TERM_IMAGE},
    {DL_SPAN_INIT("hentry"), DL_TERM_NONE},
    {DL_SPAN_INIT("h-entry"), DL_TERM_NONE},
    {DL_SPAN_INIT("h-cite"), DL_TERM_NONE},
    {DL_SPAN_INIT("comment"), DL_TERM_NONE},
};

static bool find_class(dl_span word, dl_term *term) {
    for (size_t i = 0; i < DL_COUNT_OF(class_names); i++) {
        if (!dl_span_equal(word, class_names[i].name)) continue;
        *term = class_names[i].term;
        return true;
    }
    return false;
}

typedef struct property {
    dl_thing owner;
    dl_thing value; /* the author, or DL_NOTHING */
    dl_term term;
    dl_stated told;
} property;

typedef struct reader {
    dl_things things; /* first, so that a pointer to it is one to the reader */
    dl_document *doc;
    dl_arena *arena;
    property properties[MOST_PROPERTIES];
    uint32_t count, categories, authors;
    dl_types types[1 + MOST_AUTHORS]; /* of the entry and its authors */
    bool has[DL_TERM_COUNT];
} reader;

static const reader *reader_of(const dl_things *things) {
    return (const reader *)(const void *)things;
}

/* --- collecting --- */

static bool add(reader *r, dl_thing owner, dl_term term, dl_stated told) {
    if (!told.text.size || r->count == MOST_PROPERTIES) return false;
    r->properties[r->count++] = (property){owner, DL_NOTHING, term, told};
    return true;
}

static dl_stated attribute_of(const reader *r, dl_node node, dl_attr name) {
    const dl_attribute *attribute = dl_find_attribute(r->doc, node, name);
    if (!attribute) return (dl_stated){0};
    return (dl_stated){.text = dl_span_trim(dl_attribute_value(r->doc, attribute)),
                       .offset = attribute->value_offset,
                       .node = node,
                       .source = DL_SOURCE_MICROFORMAT};
}

static dl_stated text_of_element(const reader *r, dl_node node) {
    dl_span text = dl_visible_text(r->doc, node, r->arena);
    if (text.size > LONGEST_TEXT_BYTES) return (dl_stated){0};
    return (dl_stated){
        .text = text, .offset = dl_node_offset(r->doc, node), .node = node, .source = DL_SOURCE_MICROFORMAT};
}

/* <time datetime>, <abbr title>, <data value>, else the text, also of such an element inside. */
static dl_stated date_of(const reader *r, dl_node node) {
    dl_node end = dl_subtree_end(r->doc, node);
    for (dl_node at = node; at < end && at < node + 8; at++) {
        if (!dl_is_element(r->doc, at)) continue;
        dl_stated told = attribute_of(r, at, DL_ATTR_DATETIME);
        if (!told.text.size && dl_tag_of(r->doc, at) == DL_TAG_ABBR)
            told = attribute_of(r, at, DL_ATTR_TITLE);
        if (!told.text.size && dl_tag_of(r->doc, at) == DL_TAG_DATA)
            told = attribute_of(r, at, DL_ATTR_VALUE);
        if (told.text.size) return told;
    }
    return text_of_element(r, node);
}

static bool has_class(dl_document *doc, dl_node node, dl_span name) {
    return dl_has_token(doc, node, DL_ATTR_CLASS, name);
}

/* The author is an hCard, whose name is its "fn" or "p-name"; else the whole text. */
static void add_author(reader *r, dl_node node) {
    dl_node end = dl_subtree_end(r->doc, node), name = 0;
    if (end - node > MOST_CARD_NODES || r->authors == MOST_AUTHORS) return;
    for (dl_node at = node; at < end && !name; at++) {
        if (!dl_is_element(r->doc, at)) continue;
        bool named = has_class(r->doc, at, DL_SPAN("fn")) || has_class(r->doc, at, DL_SPAN("p-name"));
        if (named && dl_tag_of(r->doc, at) != DL_TAG_IMG) name = at;
    }
    dl_stated told = text_of_element(r, name ? name : node);
    if (!add(r, ENTRY, DL_TERM_AUTHOR, told)) return;
    dl_thing author = ++r->authors;
    r->properties[r->count - 1].value = author;
    add(r, author, DL_TERM_NAME, told);
    for (dl_node at = name ? name : node; at < end; at++) {
        if (dl_is_html(r->doc, at, DL_TAG_A) &&
            add(r, author, DL_TERM_URL, attribute_of(r, at, DL_ATTR_HREF)))
            break;
    }
    dl_stated types = attribute_of(r, node, DL_ATTR_TYPEOF);
    r->types[author] = dl_types_of_words(types.text);
    r->types[author].at = types;
}

/* Adds the entry's property; returns whether the content of the element needs no further examination. */
static bool read_property(reader *r, dl_node node, dl_term term) {
    bool many = term == DL_TERM_KEYWORDS || term == DL_TERM_AUTHOR;
    if (r->has[term] && !many) return term == DL_TERM_NONE;
    r->has[term] = true;
    switch (term) {
    case DL_TERM_AUTHOR:
        add_author(r, node);
        return true;
    case DL_TERM_DATE_PUBLISHED:
    case DL_TERM_DATE_MODIFIED:
        add(r, ENTRY, term, date_of(r, node));
        return true;
    case DL_TERM_KEYWORDS:
        if (r->categories++ < MOST_CATEGORIES) add(r, ENTRY, term, text_of_element(r, node));
        return true;
    case DL_TERM_IMAGE:
        if (!add(r, ENTRY, term, attribute_of(r, node, DL_ATTR_SRC)))
            add(r, ENTRY, term, attribute_of(r, node, DL_ATTR_HREF));
        return false;
    case DL_TERM_NONE:
        return true;
    default:
        add(r, ENTRY, term, text_of_element(r, node));
        return true;
    }
}

static void collect(reader *r, dl_node root) {
    dl_node end = dl_subtree_end(r->doc, root);
    dl_term term;
    if (end - root > MOST_NODES) end = root + MOST_NODES;
    dl_stated own = attribute_of(r, root, DL_ATTR_CLASS);
    dl_span kinds = own.text, kind;
    while (dl_span_next_word(&kinds, &kind)) {
        if (!find_class(kind, &term) || term != DL_TERM_NONE) continue;
        r->types[ENTRY] = (dl_types){DL_CLASS_ARTICLE, kind, own};
        break;
    }
    for (dl_node node = root + 1; node < end; node++) {
        if (!dl_is_element(r->doc, node)) continue;
        dl_span words = dl_get_attribute(r->doc, node, DL_ATTR_CLASS), word;
        while (dl_span_next_word(&words, &word)) {
            /* "author" and "p-author" on one element are one property */
            if (find_class(word, &term) && read_property(r, node, term)) {
                node = dl_subtree_end(r->doc, node) - 1;
                break;
            }
        }
    }
}

/* --- the interface of things.h --- */

static dl_property next_property(const dl_things *things, dl_thing thing, dl_property previous) {
    const reader *r = reader_of(things);
    for (uint32_t i = previous == DL_NOTHING ? 0 : previous + 1; i < r->count; i++) {
        if (r->properties[i].owner == thing) return i;
    }
    return DL_NOTHING;
}

static dl_term term_of(const dl_things *things, dl_property p) {
    return reader_of(things)->properties[p].term;
}

static dl_property find_property(const dl_things *things, dl_thing thing, dl_term term) {
    dl_property p = next_property(things, thing, DL_NOTHING);
    while (p != DL_NOTHING && term_of(things, p) != term) p = next_property(things, thing, p);
    return p;
}

static dl_property next_value(const dl_things *things, dl_property p, dl_property previous) {
    (void)things;
    return previous == DL_NOTHING ? p : DL_NOTHING;
}

static dl_thing thing_of(const dl_things *things, dl_property p) {
    return reader_of(things)->properties[p].value;
}

static bool may_be_list(const dl_things *things, dl_property p) {
    (void)things, (void)p;
    return false; /* a category is one element */
}

static dl_stated told_of(dl_things *things, dl_property p) {
    return reader_of(things)->properties[p].told;
}

static dl_stated nothing_of(dl_things *things, uint32_t p) {
    (void)things, (void)p;
    return (dl_stated){0};
}

static dl_types types_of(const dl_things *things, dl_thing thing) {
    return reader_of(things)->types[thing];
}

static const dl_syntax syntax = {
    .next_property = next_property,
    .find_property = find_property,
    .term_of = term_of,
    .next_value = next_value,
    .thing_of = thing_of,
    .may_be_list = may_be_list,
    .text_of = told_of,
    .address_of = told_of,
    .link_of = nothing_of,
    .body_of = nothing_of,
    .identity_of = nothing_of,
    .types_of = types_of,
};

void dl_read_microformat(dl_claims *claims, dl_node root) {
    reader *r = dl_arena_alloc_zero(claims->arena, sizeof *r);
    if (!r) return;
    r->things = (dl_things){.syntax = &syntax, .claims = claims, .in_markup = true};
    r->doc = claims->doc;
    r->arena = claims->arena;
    collect(r, root);
    dl_map_work(&r->things, ENTRY, DL_CLASS_ARTICLE, TRUST);
}
