/* The text of a record as statements see it: tokens, quotations between marks, sentences.
 *
 * All tokens lie in one array, block after block; quotations and sentences are ranges of tokens, [first,
 * end), within one block.  A sentence may hold quotations, and does not end within one: "“Go. Now,” she said"
 * is one. Everything lives in the arena and is as large as the text at most, and made in time that is linear
 * in it. */
#ifndef DL_STATEMENTS_PROSE_H
#define DL_STATEMENTS_PROSE_H

#include "record/record.h"
#include "statements/lexicon.h"

/* What lies behind so many tokens, ten times a long article, is not read. */
enum { DL_PROSE_MOST_TOKENS = 1 << 16 };

/* The sign that typewriters' two apostrophes are. */
enum { DL_TWO_APOSTROPHES = 0x2BA };

typedef enum dl_prose_kind {
    DL_PROSE_WORD,
    DL_PROSE_NUMBER,
    DL_PROSE_OWNS, /* the 's of a genitive */
    DL_PROSE_MARK, /* of quotation */
    DL_PROSE_DASH,
    DL_PROSE_PUNCTUATION,
} dl_prose_kind;

typedef struct dl_prose_token {
    uint32_t start, end; /* in bytes of the block's text */
    uint32_t at, behind; /* the same in its code points */
    uint32_t hash;       /* of a word */
    uint32_t classes;    /* of the expression that begins with it */
    uint32_t sign;       /* of one that is no word: its character */
    uint32_t piece;      /* the quotation that it is in, its marks included, from 1; 0: none */
    uint8_t kind;        /* dl_prose_kind */
    uint8_t weight;      /* of a cue: percent */
    uint8_t words;       /* of the expression */
    bool capital;        /* begins with a capital letter */
    bool space_before;   /* or the block's beginning */
    bool space_after;    /* or its end */
} dl_prose_token;

/* What stands between marks of quotation. */
typedef struct dl_quoted {
    uint32_t first, end; /* its tokens with their marks */
    uint32_t block, sentence;
    uint32_t words;
    bool closed;    /* it ends with a mark, not with the block */
    bool continues; /* what was left open in the block before goes on here */
    bool dash;      /* a dash opens it, as in dialogues of some languages */
    bool stopped;   /* its last word is followed by a comma or the end of a sentence, in or right behind it */
} dl_quoted;

typedef struct dl_sentence {
    uint32_t first, end, block;
} dl_sentence;

typedef struct dl_prose {
    const dl_record *record;
    const dl_lexicon *lexicon; /* NULL: none of the language */
    dl_arena *arena;
    struct {
        dl_prose_token *items;
        uint32_t count, capacity;
    } tokens;
    struct {
        dl_quoted *items;
        uint32_t count, capacity;
    } pieces;
    struct {
        dl_sentence *items;
        uint32_t count, capacity;
    } sentences;
    uint32_t *first_token;    /* of each block; one more at the end */
    uint32_t *first_piece;    /* the same */
    uint32_t *first_sentence; /* the same */
    uint32_t block_count;
} dl_prose;

static inline dl_span dl_prose_block(const dl_prose *prose, uint32_t block) {
    return prose->record->body.blocks.items[block].text;
}

static inline bool dl_prose_is_in(const dl_prose *prose, dl_span language) {
    return prose->lexicon && dl_span_equal(dl_span_from_string(prose->lexicon->language), language);
}

/* The block of a token. */
static inline uint32_t dl_prose_block_of(const dl_prose *prose, uint32_t token) {
    uint32_t low = 0, high = prose->block_count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        *(prose->first_token[middle] <= token ? &low : &high) = middle;
    }
    return low;
}

static inline bool dl_prose_is(const dl_prose_token *token, uint32_t classes) {
    return (token->classes & classes) != 0;
}

static inline bool dl_prose_is_word(const dl_prose_token *token) {
    return token->kind <= DL_PROSE_NUMBER;
}

static inline bool dl_prose_is_sign(const dl_prose_token *token, uint32_t sign) {
    return token->kind >= DL_PROSE_MARK && token->sign == sign;
}

/* Whether it ends a sentence, unless something says otherwise. */
static inline bool dl_prose_is_stop(const dl_prose_token *token) {
    switch (token->kind == DL_PROSE_PUNCTUATION ? token->sign : 0) {
    case '.':
    case '!':
    case '?':
    case 0x2026: /* … */
    case 0x3002: /* 。 */
    case 0xFF01:
    case 0xFF1F:
    case 0x61F: /* ؟ */
        return true;
    default:
        return false;
    }
}

#endif
