/* The article's body, as find_body.h leaves it: blocks with their texts, lists, tables and links, comments
 * and the entries of a live blog.  All of it lives in the arena of the page's claims, or in the page itself.
 */
#ifndef DL_ARTICLE_BODY_H
#define DL_ARTICLE_BODY_H

#include "claims/claim.h"
#include "values/embeds.h"

/* Kinds of blocks, with their names in records. */
#define DL_BLOCK_KIND_LIST(X)                                                                                \
    X(PARAGRAPH, "paragraph")                                                                                \
    X(HEADING, "heading")                                                                                    \
    X(LIST, "list")                                                                                          \
    X(QUOTE, "quote")                                                                                        \
    X(CODE, "code")                                                                                          \
    X(TABLE, "table")                                                                                        \
    X(CAPTION, "caption")                                                                                    \
    X(EMBED, "embed")

typedef enum dl_block_kind {
#define X(name, word) DL_BLOCK_##name,
    DL_BLOCK_KIND_LIST(X)
#undef X
        DL_BLOCK_KIND_COUNT
} dl_block_kind;

/* The kind's name in records: "paragraph". */
static inline const char *dl_block_kind_word(dl_block_kind kind) {
    static const char *const words[DL_BLOCK_KIND_COUNT] = {
#define X(name, word) [DL_BLOCK_##name] = word,
        DL_BLOCK_KIND_LIST(X)
#undef X
    };
    return words[kind];
}

typedef struct dl_link {
    dl_span url; /* absolute when the page's URL is known, else as written */
    dl_span text;
    dl_node node;
} dl_link;

typedef struct dl_list_item {
    dl_span text;
    uint8_t depth; /* 0 for the outermost list */
    bool ordered;
} dl_list_item;

typedef struct dl_table_row {
    dl_span *cells;
    uint32_t count, capacity;
    bool header;
} dl_table_row;

typedef struct dl_block {
    uint8_t kind;    /* enum dl_block_kind */
    uint8_t level;   /* of a heading: 1 to 6 */
    bool bold;       /* all of its words are */
    dl_node node;    /* where it begins in the tree; 0 for one rebuilt from a claim's text */
    uint32_t offset; /* in bytes into the decoded page */
    dl_span text;    /* cleaned; one line per item of a list and per row of a table, with tabs between cells;
                        code keeps its white space */
    dl_span cite;    /* of a quote: the address of its source; absolute when the page's URL is known */
    dl_embed embed;  /* of an embed */
    struct {
        dl_list_item *items;
        uint32_t count, capacity;
    } list;
    struct {
        dl_table_row *items;
        uint32_t count, capacity;
    } table;
    struct {
        dl_link *items;
        uint32_t count, capacity;
    } links;
    float score; /* probability that it belongs, for inspect */
} dl_block;

/* An embed in words: the text of a post, or the title; without an address, at least whose it is. */
static inline dl_span dl_embed_words(const dl_block *block) {
    if (block->text.size) return block->text;
    return block->embed.title.size || block->embed.url.size ? block->embed.title : block->embed.provider;
}

/* Whether the block's text is part of articleBody. */
static inline bool dl_block_is_text(const dl_block *block) {
    return block->kind != DL_BLOCK_CAPTION && block->kind != DL_BLOCK_EMBED;
}

typedef struct dl_comment {
    dl_span author, date, text;
    dl_node node;
} dl_comment;

typedef struct dl_live_update {
    dl_span headline, date, author, text;
    dl_node node;
    uint32_t offset;
} dl_live_update;

/* What to prefer for doubtful blocks: balance, precision or recall. */
typedef enum dl_preference { DL_BALANCED, DL_PRECISION, DL_RECALL } dl_preference;

typedef struct dl_body {
    struct {
        dl_block *items;
        uint32_t count, capacity;
    } blocks; /* in order; captions and embeds among them */
    struct {
        dl_comment *items;
        uint32_t count, capacity;
    } comments;
    struct {
        dl_live_update *items;
        uint32_t count, capacity;
    } updates;
    dl_span text;       /* articleBody: the blocks that are text, one blank line between them */
    uint32_t words;     /* in it */
    dl_node first, end; /* the smallest run of nodes, [first, end), that holds the blocks; 0, 0 when none */
    dl_node container;  /* the deepest element that holds them all */
    dl_span container_name; /* "div" */
    const dl_claim *claim;  /* the articleBody claim that the text was rebuilt from, or NULL */
    const char *incomplete; /* why the capture seems to hold only part, or NULL */
    dl_span provenance;     /* its provenance, if stored as text; otherwise it follows from the above */
    dl_span kind;           /* schema.org type inferred from names and structure of the page, or absent */
} dl_body;

/* Whether a block has this text, of some length: some structured data holds its text twice. */
bool dl_body_has_paragraph(const dl_body *body, dl_span text);

/* articleBody of the blocks: those that are text, a blank line between them.  Lives in the arena. */
dl_span dl_join_blocks(const dl_body *body, dl_arena *arena);

#endif
