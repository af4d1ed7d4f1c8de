/* The read-only tree that the HTML parser leaves behind.
 *
 * Nodes live in one array, in document order: a node's descendants are the nodes that follow it, up to
 * dl_subtree_end.  Node 0 is the document, which is nobody's child, so 0 also means "no node" and loops read
 *
 * for (dl_node child = dl_first_child(doc, node); child; child = dl_next_sibling(doc, child))
 *
 * Text, names and values are spans into the page, with byte offsets that provenance reports; character
 * references in them are decoded when they are asked for, into the document's arena, and then remembered.
 *
 * A document belongs to one thread.  Everything that it hands out is valid until the next parse into it. */
#ifndef DL_HTML_DOM_H
#define DL_HTML_DOM_H

#include "base/arena.h"
#include "base/node.h"
#include "base/work.h"
#include "html/names.h" /* enum dl_tag (DL_TAG_DIV, …) and enum dl_attr (DL_ATTR_CLASS, …) */

typedef enum dl_node_type {
    DL_NODE_DOCUMENT,
    DL_NODE_DOCTYPE,
    DL_NODE_ELEMENT,
    DL_NODE_TEXT,
    DL_NODE_COMMENT,
    DL_NODE_CONTENT, /* a template's content fragment, its only child */
} dl_node_type;

typedef enum dl_namespace { DL_NS_HTML, DL_NS_SVG, DL_NS_MATHML } dl_namespace;

/* dl_node_data.flags of an element: its namespace and the number of its attributes.  63 stands for "63 or
 * more"; then the value_length of the entry before the first attribute holds the number. */
enum { DL_NAMESPACE_BITS = 0x03, DL_COUNT_SHIFT = 2, DL_COUNT_MANY = 63 };

/* Of a text or a comment. */
enum {
    DL_TEXT_CODED = 0x01,   /* its span holds "&" or CR and has not been decoded yet */
    DL_TEXT_RAW = 0x02,     /* "&" means nothing in it */
    DL_TEXT_DECODED = 0x04, /* `length` is a place in the table of decoded values */
};

/* 32 bytes per node. */
typedef struct dl_node_data {
    uint8_t type;  /* enum dl_node_type */
    uint8_t flags; /* see above */
    uint16_t name; /* enum dl_tag of an element; from DL_TAG_COUNT on, names that only this page has */
    dl_node parent, first, last, previous, next;
    uint32_t offset; /* of the text, the comment's data, or the start tag's "<"; for an element that no tag
                      * made (html, head, body, tbody, …) of the token that made it necessary */
    uint32_t length; /* of the text in the page; for an element the index of its first attribute */
} dl_node_data;

/* dl_attribute.name_length: bits beside the length, of which the greatest means "longer: look at the page".
 */
enum {
    DL_NAME_LENGTH_BITS = 0x1FFF,
    DL_ATTRIBUTE_SVG = 0x2000,     /* on an SVG element: the name has capitals */
    DL_ATTRIBUTE_DECODED = 0x4000, /* `value_length` is a place in the table of decoded values */
    DL_ATTRIBUTE_CODED = 0x8000,   /* the value holds "&", CR or NUL and has not been decoded yet */
};

/* 16 bytes per attribute. */
typedef struct dl_attribute {
    uint32_t name_offset;
    uint32_t value_offset; /* in the page, also of a value that is decoded */
    uint32_t value_length; /* of the value in the page, before it is decoded: use dl_attribute_value */
    uint16_t name;         /* enum dl_attr; DL_ATTR_UNKNOWN: look at its text */
    uint16_t name_length;  /* and bits, see above */
} dl_attribute;

/* What the functions below look at; the parser's own state lies behind it. */
typedef struct dl_document {
    dl_node_data *nodes;
    dl_attribute *attributes;
    uint32_t node_count;
    uint32_t attribute_count;
    dl_span page;
    dl_node html, head, body; /* 0 when there is none */
    dl_work work;             /* what those who search the page may still do */
} dl_document;

/* --- one node --- */
static inline const dl_node_data *dl_nodes(const dl_document *doc) {
    return doc->nodes;
}

static inline uint32_t dl_node_count(const dl_document *doc) {
    return doc->node_count;
}

static inline dl_node_type dl_type_of(const dl_document *doc, dl_node node) {
    return (dl_node_type)doc->nodes[node].type;
}

static inline bool dl_is_element(const dl_document *doc, dl_node node) {
    return doc->nodes[node].type == DL_NODE_ELEMENT;
}

static inline bool dl_is_text(const dl_document *doc, dl_node node) {
    return doc->nodes[node].type == DL_NODE_TEXT;
}

/* An element's local name as a number, DL_TAG_UNKNOWN for one not in names.h, 0 (DL_TAG_NONE) for other
 * nodes. */
static inline dl_tag dl_tag_of(const dl_document *doc, dl_node node) {
    unsigned name = doc->nodes[node].name;
    return name < DL_TAG_COUNT ? (dl_tag)name : DL_TAG_UNKNOWN;
}

/* Of an element; DL_NS_HTML for other nodes. */
static inline dl_namespace dl_namespace_of(const dl_document *doc, dl_node node) {
    const dl_node_data *data = &doc->nodes[node];
    return data->type == DL_NODE_ELEMENT ? (dl_namespace)(data->flags & DL_NAMESPACE_BITS) : DL_NS_HTML;
}

/* Whether it is the HTML element of that name. */
static inline bool dl_is_html(const dl_document *doc, dl_node node, dl_tag tag) {
    return doc->nodes[node].name == tag && dl_namespace_of(doc, node) == DL_NS_HTML;
}

/* As text; lower case for HTML, the adjusted case ("foreignObject") for SVG.  DL_SPAN_NONE for other nodes.
 */
dl_span dl_tag_name(const dl_document *doc, dl_node node);
/* Decoded text of a text node or a comment; DL_SPAN_NONE for others. */
dl_span dl_node_text(dl_document *doc, dl_node node);

/* What a doctype says, each part DL_SPAN_NONE when it is missing. */
typedef struct dl_doctype {
    dl_span name, public_id, system_id;
} dl_doctype;
dl_doctype dl_doctype_of(dl_document *doc, dl_node node);

/* Where the node begins in the page: dl_node_data.offset. */
static inline uint32_t dl_node_offset(const dl_document *doc, dl_node node) {
    return doc->nodes[node].offset;
}

/* The page itself, as UTF-8; offsets count in it. */
static inline dl_span dl_page(const dl_document *doc) {
    return doc->page;
}

/* --- attributes --- */
static inline const dl_attribute *dl_attributes(const dl_document *doc, dl_node node) {
    return doc->attributes + doc->nodes[node].length;
}

static inline uint32_t dl_attribute_count(const dl_document *doc, dl_node node) {
    const dl_node_data *data = &doc->nodes[node];
    if (data->type != DL_NODE_ELEMENT) return 0;
    uint32_t count = (uint32_t)data->flags >> DL_COUNT_SHIFT;
    return count < DL_COUNT_MANY ? count : doc->attributes[data->length - 1].value_length;
}

/* Its qualified name: lower case, with SVG's capitals on SVG elements. */
dl_span dl_attribute_name(dl_document *doc, const dl_attribute *attribute);

/* Used by the next function for values that must be decoded. */
dl_span dl_decoded_attribute_value(dl_document *doc, const dl_attribute *attribute);

/* Decoded; present (though perhaps empty) for every attribute there is. */
static inline dl_span dl_attribute_value(dl_document *doc, const dl_attribute *attribute) {
    if (attribute->name_length & (DL_ATTRIBUTE_CODED | DL_ATTRIBUTE_DECODED)) {
        return dl_decoded_attribute_value(doc, attribute);
    }
    return dl_span_of(doc->page.data + attribute->value_offset, attribute->value_length);
}

/* The attribute or NULL.  `name` is not DL_ATTR_UNKNOWN. */
static inline const dl_attribute *dl_find_attribute(const dl_document *doc, dl_node node, dl_attr name) {
    uint32_t count = dl_attribute_count(doc, node);
    const dl_attribute *attribute = dl_attributes(doc, node);
    for (; count; count--, attribute++) {
        if (attribute->name == name) return attribute;
    }
    return NULL;
}

/* The same for an attribute of any name, which is in lower case. */
const dl_attribute *dl_find_attribute_named(dl_document *doc, dl_node node, dl_span name);

/* Its value; DL_SPAN_NONE when the element lacks it. */
static inline dl_span dl_get_attribute(dl_document *doc, dl_node node, dl_attr name) {
    const dl_attribute *attribute = dl_find_attribute(doc, node, name);
    return attribute ? dl_attribute_value(doc, attribute) : DL_SPAN_NONE;
}

static inline bool dl_has_attribute(const dl_document *doc, dl_node node, dl_attr name) {
    return dl_find_attribute(doc, node, name) != NULL;
}

/* --- walking --- */
static inline dl_node dl_parent(const dl_document *doc, dl_node node) {
    return doc->nodes[node].parent;
}

static inline dl_node dl_first_child(const dl_document *doc, dl_node node) {
    return doc->nodes[node].first;
}

static inline dl_node dl_next_sibling(const dl_document *doc, dl_node node) {
    return doc->nodes[node].next;
}

static inline dl_node dl_previous_sibling(const dl_document *doc, dl_node node) {
    return doc->nodes[node].previous;
}

/* One past the last descendant. */
static inline dl_node dl_subtree_end(const dl_document *doc, dl_node node) {
    while (node && !doc->nodes[node].next) node = doc->nodes[node].parent;
    return node ? doc->nodes[node].next : doc->node_count;
}

/* --- conveniences --- */
static inline dl_node dl_html_element(const dl_document *doc) {
    return doc->html;
}

static inline dl_node dl_head_element(const dl_document *doc) {
    return doc->head;
}

/* The body or, in a page of frames, the frameset. */
static inline dl_node dl_body_element(const dl_document *doc) {
    return doc->body;
}

/* Elements before and after which a line ends when a page is shown with the usual style, <br> among them. */
extern const bool dl_block_tags[DL_TAG_COUNT];

static inline bool dl_is_block(dl_tag tag) {
    return dl_block_tags[tag];
}

/* The text of all text nodes below (and of the node itself when it is one) one after another, as textContent
 * has it, but script, style and template content only when they are the node asked for.  A single text is
 * given as it stands, several are joined in the arena. */
dl_span dl_text_content(dl_document *doc, dl_node node, dl_arena *arena);
/* The same as readers see it: cleaned by dl_text_clean, with a space where a block-level element or <br>
 * divides the text, without what is no text for readers (dl_is_unread), and with raised digits as such. */
dl_span dl_visible_text(dl_document *doc, dl_node node, dl_arena *arena);
/* The same without the elements below for which `left_out` is true. */
typedef bool dl_node_test(void *context, dl_node element);
dl_span dl_visible_text_but(dl_document *doc, dl_node node, dl_arena *arena, dl_node_test *left_out,
                            void *context);
/* Whether a space-separated attribute (class, rel, itemprop, …) has the token, ASCII case ignored. */
bool dl_has_token(dl_document *doc, dl_node node, dl_attr name, dl_span token);

#endif
