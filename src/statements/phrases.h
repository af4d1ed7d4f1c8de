/* Noun phrases, found by what words end them: there is no grammar of the language. */
#ifndef DL_STATEMENTS_PHRASES_H
#define DL_STATEMENTS_PHRASES_H

#include "statements/prose.h"

/* Tokens [first, end); empty: none. */
typedef struct dl_range {
    uint32_t first, end;
} dl_range;

enum { DL_PHRASE_TOKENS = 14 }; /* of the longest */

static inline bool dl_range_empty(dl_range range) {
    return range.first >= range.end;
}

/* The phrase that begins with the token at `at` and ends before `end`: a pronoun, or words up to one that
 * ends a phrase.  Empty: none begins there. */
dl_range dl_phrase_at(const dl_prose *prose, uint32_t at, uint32_t end);

/* The last phrase in [from, at) with nothing but adverbs, auxiliary verbs and days behind it. */
dl_range dl_phrase_before(const dl_prose *prose, uint32_t from, uint32_t at);

/* The first one in [at, end) with nothing but those before it. */
dl_range dl_phrase_behind(const dl_prose *prose, uint32_t at, uint32_t end);

/* The name within a phrase: its last run of words with capital letters, without titles before it. */
dl_range dl_name_in(const dl_prose *prose, dl_range phrase);

/* In scripts without spaces: who is said to speak in [from, end). */
dl_range dl_topic_in(const dl_prose *prose, uint32_t from, uint32_t end);

#endif
