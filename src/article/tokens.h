/* Names that say what an element is for, as numbers: the tokens of class, id,
 * itemprop and role, and the words of short texts ("Advertisement").
 *
 * A token is a 32-bit hash.  The same functions feed the training and the
 * scoring, so a token means the same in both. */
#ifndef DL_ARTICLE_TOKENS_H
#define DL_ARTICLE_TOKENS_H

#include "article/blocks.h"

enum { DL_TOKENS_MAX = 64 };

typedef struct dl_tokens {
    uint32_t items[DL_TOKENS_MAX]; /* distinct within a group */
    uint32_t count;
} dl_tokens;

/* Of a tag and its attributes: the tag, each class name and the id whole, with digits made alike, and their
 * parts between hyphens, underscores and changes of case. */
void dl_element_tokens(dl_tokens *tokens, dl_tag tag, dl_span class_names, dl_span id, dl_span item);

/* Of the page as a whole: the parts of its URL's path and the types that it claims. */
void dl_page_tokens(dl_tokens *tokens, const dl_claims *claims);

/* Of a block's words: all of a short one, the first of a long one. */
void dl_text_tokens(dl_tokens *tokens, const uint32_t *words, uint32_t count, uint32_t all_words);

/* Hashes of the first words of a block, lower case, digits alike; returns how many, at most `most`. */
uint32_t dl_block_words(const dl_blocks *blocks, const dl_text_block *block, uint32_t *words, uint32_t most);

/* The same of any text. */
uint32_t dl_span_words(dl_span text, uint32_t *words, uint32_t most);

#endif
