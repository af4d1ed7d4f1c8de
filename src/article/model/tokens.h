/* Names that indicate the purpose of an element, as numbers: the tokens of class, id, itemprop and role, and
 * the words of short texts ("Advertisement").
 *
 * A token is a 32-bit hash.  The same functions feed the training and the scoring, so a token means the same
 * in both. */
#ifndef DL_ARTICLE_MODEL_TOKENS_H
#define DL_ARTICLE_MODEL_TOKENS_H

#include "claims/claim.h"
#include "html/dom.h"

enum { DL_TOKENS_MAX = 64 };

typedef struct dl_tokens {
    uint32_t items[DL_TOKENS_MAX]; /* distinct within a group */
    uint32_t count;
    uint64_t seen[4]; /* a bit for some of their bits */
} dl_tokens;

/* An empty group. */
static inline void dl_tokens_begin(dl_tokens *tokens) {
    tokens->count = 0;
    memset(tokens->seen, 0, sizeof tokens->seen);
}

/* Of a tag and its attributes: the tag, each class name and the id whole, with digits made alike, and their
 * parts between hyphens, underscores and changes of case.  Values in the page may be read past their end. */
void dl_element_tokens(dl_tokens *tokens, dl_tag tag, dl_span class_names, dl_span id, dl_span item,
                       dl_span page);

/* Of the page as a whole: the parts of its URL's path and the types that it claims. */
void dl_page_tokens(dl_tokens *tokens, const dl_claims *claims);

/* Of a block's words: all of a short one, the first of a long one. */
void dl_text_tokens(dl_tokens *tokens, const uint32_t *words, uint32_t count, uint32_t all_words);

/* --- words ---
 *
 * A word is a run of letters and digits; each character of the scripts that put no spaces between words is
 * one, too.  Of a longer word the first DL_WORD_BYTES count.
 *
 * A stem is how a word of some length begins, so that its forms have one: the first five letters of words of
 * four letters and more, and each pair of characters in scripts without spaces. */

enum { DL_WORD_BYTES = 64 };

/* Reads text that comes in pieces.  Set `words`, `most` and `page`, `stems` if they are wanted, the rest to
 * 0. */
typedef struct dl_word_reader {
    uint32_t *words; /* their hashes, in lower case, digits alike */
    uint32_t count, most;
    uint32_t *stems; /* absent, or room for `most` */
    uint32_t stem_count;
    dl_span page; /* text in it may be read past its end, by DL_PAGE_PADDING */
    dl_span open; /* the word that the last piece ended with, which the next may go on with */
    char held[DL_WORD_BYTES];
} dl_word_reader;

void dl_read_words(dl_word_reader *reader, dl_span text);

/* What comes next begins a word. */
static inline void dl_end_word(dl_word_reader *reader) {
    reader->open = DL_SPAN_NONE;
}

/* Of the first or last sixteen bytes of a text, white space before or behind them aside, in lower case,
 * digits alike. */
uint32_t dl_edge_hash(dl_span text, bool end, dl_span page);

/* The first words of a text; returns how many, at most `most`. */
uint32_t dl_span_words(dl_span text, uint32_t *words, uint32_t most);

#endif
