/* The page cut into text blocks.
 *
 * One pass over the flat tree finds the runs of text between block-level
 * boundaries.  Two arrays come out of it, both in document order:
 *
 *   boxes    every block-level element, with its parent box and the range of
 *            blocks inside it
 *   blocks   every run of text, with the box that directly contains it
 *
 * and two that are indexed by node: the box that an element is or is in, and
 * what is known about the element (enum dl_region and enum dl_state).
 *
 * Everything is in the arena passed to dl_split_blocks; names are spans into the document. */
#ifndef DL_ARTICLE_BLOCKS_H
#define DL_ARTICLE_BLOCKS_H

#include "article/characters.h"
#include "claims/tag_regions.h"
#include "html/dom.h"

/* What is known about an element and its content: bits in addition to those of enum dl_region. */
enum dl_state {
    DL_STATE_HIDDEN = DL_REGION_FREE, /* hidden, display:none, aria-hidden */
    DL_STATE_BOLD = 0x100,            /* in <b>, <strong> */
    DL_STATE_PRE = 0x200,             /* white space counts */
    DL_STATE_QUOTE = 0x400,
    DL_STATE_FORM = 0x800,
    DL_STATE_DIALOG = 0x1000,
    DL_STATE_NOSCRIPT = 0x2000,
    DL_STATE_BODY = 0x4000, /* itemprop or property articleBody */
    DL_STATE_BUTTON = 0x8000,
    DL_STATE_SKIP = 0x10000,    /* nothing in it is text of the page; its descendants have no state */
    DL_STATE_CAPTION = 0x20000, /* in a figcaption or a table's caption */
    DL_STATE_POST = 0x40000,    /* in the quotation that a platform's script turns into a post */
    DL_STATE_RAISED = 0x80000,  /* set higher than the line, see dl_raised */
    DL_STATE_LOWERED = 0x100000,
};

/* Of dl_box.article_distance: farther ones count as the farthest. */
enum { DL_FARTHEST_ARTICLE = 254, DL_NO_ARTICLE = 255 };

typedef struct dl_box {
    dl_node node;
    uint32_t parent;               /* box 0, the document, is its own */
    uint32_t first, end;           /* blocks */
    uint32_t state;                /* enum dl_region, enum dl_state */
    uint16_t tag;                  /* enum dl_tag */
    uint16_t depth;                /* in boxes */
    uint8_t lists, cells;          /* how many ul/ol and td/th it lies in, itself included */
    uint8_t article_distance;      /* boxes up to the nearest article element, or DL_NO_ARTICLE */
    dl_span class_names, id, item; /* as written; absent when it has none */
    uint64_t class_hash;           /* dl_span_quick_hash of class_names */
} dl_box;

typedef struct dl_text_block {
    dl_node first, last; /* text nodes; what lies between them belongs to it, skipped elements aside */
    uint32_t box;
    uint32_t words, link_words, bold_words;
    uint32_t characters; /* white space aside */
    uint16_t commas, stops, links;
    uint16_t capitals;  /* words that begin with one */
    uint16_t digits;    /* 0 to 9 */
    uint8_t start, end; /* enum dl_text_class of the first and the last character */
    uint8_t pictures;   /* <img> since the block before */
    bool soft;          /* a single <br> divides it from the one before */
    bool loose;         /* its box holds other boxes too, and no element of its own wraps it */
} dl_text_block;

/* In a page with more, the body is searched for in the first ones. */
enum { DL_BLOCKS_MAX = 20000, DL_BOXES_MAX = 40000 };

typedef struct dl_blocks {
    dl_document *doc;
    dl_arena *arena;
    struct {
        dl_box *items;
        uint32_t count, capacity;
    } boxes;
    struct {
        dl_text_block *items;
        uint32_t count, capacity;
    } blocks;
    dl_span *texts;       /* by block; made on demand by dl_block_text */
    uint32_t *box_of;     /* by node, elements only */
    uint32_t *state_of;   /* by node, elements only: enum dl_region, enum dl_state */
    uint32_t subheadings; /* h2 and h3 elements */
    uint32_t images;      /* img elements */
    bool truncated;       /* there were more than DL_BLOCKS_MAX */
} dl_blocks;

/* Captions and posts are separate: in the body, but not part of its text. */
static inline bool dl_stands_apart(const dl_blocks *blocks, const dl_text_block *block) {
    return (blocks->boxes.items[block->box].state & (DL_STATE_CAPTION | DL_STATE_POST)) != 0;
}

/* Of how its text begins and ends, in lower case, digits all alike, and how long it is: copies have the same.
 */
uint32_t dl_block_hash(const dl_blocks *blocks, const dl_text_block *block);

/* The innermost box that holds both. */
static inline uint32_t dl_common_box(const dl_blocks *blocks, uint32_t a, uint32_t b) {
    while (a != b) { /* what holds a box comes before it */
        if (a > b) {
            a = blocks->boxes.items[a].parent;
        } else {
            b = blocks->boxes.items[b].parent;
        }
    }
    return a;
}

/* A heading of any level, or of a part. */
static inline bool dl_is_heading_tag(unsigned tag) {
    return tag >= DL_TAG_H1 && tag <= DL_TAG_H6;
}

static inline bool dl_is_subheading_tag(unsigned tag) {
    return dl_is_heading_tag(tag) && tag != DL_TAG_H1;
}

/* False if there is no memory; then the arena says so, too. */
bool dl_split_blocks(dl_blocks *blocks, dl_document *doc, dl_arena *arena);

#endif
