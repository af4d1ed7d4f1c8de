/* The type of the next node is unpredictable, so that a branch on it would cost more than the work for most
 * nodes. */
#include "claims/visible_nodes.h"

#include "base/bytes.h"

/* The use of an element by its name: wanted even without attributes, or never.  Others are wanted if they
 * have attributes: the flags of a node, which contain their number, are or'ed with the use and masked by its
 * high byte. */
enum {
    WANTED = 1 << DL_COUNT_SHIFT,
    UNWANTED = 0xFF00,
    HAS_ATTRIBUTES = 0xFF & ~(WANTED - 1),
};

static const uint16_t uses[DL_TAG_COUNT] = {
    [DL_TAG_NONE] = UNWANTED, /* no element */
    [DL_TAG_H1] = WANTED,
    [DL_TAG_H2] = WANTED,
    [DL_TAG_H3] = WANTED,
    [DL_TAG_A] = WANTED,
    [DL_TAG_TIME] = WANTED,
    /* regions */
    [DL_TAG_NAV] = WANTED,
    [DL_TAG_HEADER] = WANTED,
    [DL_TAG_FOOTER] = WANTED,
    [DL_TAG_ASIDE] = WANTED,
    [DL_TAG_MAIN] = WANTED,
    [DL_TAG_ARTICLE] = WANTED,
    /* their content is skipped */
    [DL_TAG_SCRIPT] = WANTED,
    [DL_TAG_STYLE] = WANTED,
    [DL_TAG_SVG] = WANTED,
    [DL_TAG_TEMPLATE] = WANTED,
    [DL_TAG_SELECT] = WANTED,
    [DL_TAG_PRE] = WANTED,
    [DL_TAG_CODE] = WANTED,
    /* they themselves are */
    [DL_TAG_NOSCRIPT] = UNWANTED,
    [DL_TAG_IMG] = UNWANTED,
    [DL_TAG_BUTTON] = UNWANTED,
    [DL_TAG_INPUT] = UNWANTED,
    [DL_TAG_IFRAME] = UNWANTED,
    [DL_TAG_BR] = UNWANTED,
    [DL_TAG_PICTURE] = UNWANTED,
    [DL_TAG_SOURCE] = UNWANTED,
    [DL_TAG_LABEL] = UNWANTED,
};

enum { BLANK_BYTES = 16 }; /* looked at of a text */

uint64_t dl_visible_nodes(const dl_document *doc, dl_node first) {
    const dl_node_data *nodes = dl_nodes(doc) + first;
    const char *page = dl_page(doc).data;
    uint32_t left = dl_node_count(doc) - first, count = left < DL_NODES_AT_ONCE ? left : DL_NODES_AT_ONCE;
    uint64_t bits = 0;
    for (uint32_t i = 0; i < count; i++) {
        const dl_node_data *node = &nodes[i];
        unsigned use = uses[node->name < DL_TAG_COUNT ? node->name : DL_TAG_UNKNOWN];
        unsigned marks = (node->flags | use) & ~(use >> 8) & HAS_ATTRIBUTES;
        /* For other nodes than texts, any bytes of the page.  One bit more stands for longer ones. */
        unsigned length = node->length <= BLANK_BYTES ? node->length : BLANK_BYTES + 1;
        unsigned blank = dl_vector_bits(dl_vector_at_most(dl_vector_load(page + node->offset), ' '));
        unsigned written = (~blank & ((1u << length) - 1)) | (node->flags & DL_TEXT_DECODED);
        written &= 0u - (node->type == DL_NODE_TEXT);
        bits = bits >> 1 | (uint64_t)((marks | written) != 0) << (DL_NODES_AT_ONCE - 1);
    }
    return count ? bits >> (DL_NODES_AT_ONCE - count) : 0;
}
