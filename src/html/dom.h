/* The read-only tree that the HTML parser leaves behind.
 *
 * Nodes live in one array, in document order: a node's descendants are the
 * nodes that follow it, up to dl_subtree_end.  Node 0 is the document, which
 * is nobody's child, so 0 also means "no node" and loops read
 *
 *     for (dl_node child = dl_first_child(doc, node); child; child = dl_next_sibling(doc, child))
 *
 * Text, names and values are spans into the page, with byte offsets that
 * provenance reports; character references in them are decoded when they are
 * asked for, into the document's arena, and then remembered.
 *
 * A document belongs to one thread.  Everything that it hands out is valid
 * until the next parse into it. */
#ifndef DL_HTML_DOM_H
#define DL_HTML_DOM_H

#include "base/arena.h"
#include "html/names.h" /* enum dl_tag (DL_TAG_DIV, …) and enum dl_attr (DL_ATTR_CLASS, …) */

typedef uint32_t dl_node;

typedef enum dl_node_type {
    DL_NODE_DOCUMENT,
    DL_NODE_DOCTYPE,
    DL_NODE_ELEMENT,
    DL_NODE_TEXT,
    DL_NODE_COMMENT,
    DL_NODE_CONTENT, /* a template's content fragment, its only child */
} dl_node_type;

typedef enum dl_namespace { DL_NS_HTML, DL_NS_SVG, DL_NS_MATHML } dl_namespace;

enum { DL_NAMESPACE_BITS = 0x03 };

typedef struct dl_node_data {
    uint8_t type;
    uint8_t flags; /* namespace in the low two bits; the rest is the parser's */
    uint16_t name; /* enum dl_tag of an element */
    dl_node parent, first, last, previous, next;
    uint32_t offset; /* of the text, the comment's data, or the start tag's "<"; for an element that no tag
                      * made (html, head, body, tbody, …) of the token that made it necessary */
    uint32_t length; /* of the text in the page; for an element the index of its first attribute */
} dl_node_data;

typedef struct dl_attribute {
    uint32_t name_offset;
    uint32_t value_offset; /* in the page, or in the table of decoded values */
    uint32_t value_length; /* top bits are the parser's: use dl_attribute_value */
    uint16_t name;         /* enum dl_attr; DL_ATTR_UNKNOWN: look at its text */
    uint16_t name_length;
} dl_attribute;

typedef struct dl_document dl_document;

/* --- one node --- */
const dl_node_data *dl_nodes(const dl_document *doc);
uint32_t dl_node_count(const dl_document *doc);

/* An element's local name as a number, DL_TAG_UNKNOWN for one not in names.h, 0 (DL_TAG_NONE) for other nodes. */
dl_tag dl_tag_of(const dl_document *doc, dl_node node);
/* As text; lower case for HTML, the adjusted case ("foreignObject") for SVG. */
dl_span dl_tag_name(const dl_document *doc, dl_node node);
/* Decoded text of a text node or a comment; DL_SPAN_NONE for others. */
dl_span dl_node_text(dl_document *doc, dl_node node);
/* The page itself, as UTF-8; offsets count in it. */
dl_span dl_page(const dl_document *doc);

/* --- attributes --- */
uint32_t dl_attribute_count(const dl_document *doc, dl_node node);
const dl_attribute *dl_attributes(const dl_document *doc, dl_node node);
dl_span dl_attribute_name(const dl_document *doc, const dl_attribute *attribute);
/* Decoded; present (though perhaps empty) for every attribute there is. */
dl_span dl_attribute_value(dl_document *doc, const dl_attribute *attribute);
/* The attribute or NULL. */
const dl_attribute *dl_find_attribute(const dl_document *doc, dl_node node, dl_attr name);
/* Its value; DL_SPAN_NONE when the element lacks it. */
dl_span dl_get_attribute(dl_document *doc, dl_node node, dl_attr name);
bool dl_has_attribute(const dl_document *doc, dl_node node, dl_attr name);

/* --- walking --- */
dl_node dl_parent(const dl_document *doc, dl_node node);
dl_node dl_first_child(const dl_document *doc, dl_node node);
dl_node dl_last_child(const dl_document *doc, dl_node node);
dl_node dl_next_sibling(const dl_document *doc, dl_node node);
dl_node dl_previous_sibling(const dl_document *doc, dl_node node);
/* One past the last descendant. */
dl_node dl_subtree_end(const dl_document *doc, dl_node node);

/* --- conveniences --- */
dl_node dl_html_element(const dl_document *doc);
dl_node dl_head_element(const dl_document *doc);
dl_node dl_body_element(const dl_document *doc);
/* Appends the text of all text nodes below (and of the node itself when it is one), as textContent does:
 * script, style and template content included only when they are the node asked for. */
dl_span dl_text_content(dl_document *doc, dl_node node, dl_arena *arena);
/* The same cleaned by dl_text_clean, with a space where a block-level element or <br> divides the text. */
dl_span dl_visible_text(dl_document *doc, dl_node node, dl_arena *arena);
/* Whether a space-separated attribute (class, rel, itemprop, …) has the token, ASCII case ignored. */
bool dl_has_token(dl_document *doc, dl_node node, dl_attr name, dl_span token);

#endif
