/* What ranges of tokens hold, from sums that are made once for a text: its frames share most of their tokens.
 */
#ifndef DL_STATEMENTS_CONTENTS_H
#define DL_STATEMENTS_CONTENTS_H

#include "statements/phrases.h"

/* Counts of what is said of a range.  All but words and quoted are of what stands in no quotation. */
typedef struct dl_said_content {
    uint32_t words, quoted; /* quoted: words in quotations */
    uint32_t pieces;        /* quotations that it has a part of */
    uint32_t commas, aux, numbers, names, pronouns;
    uint32_t cues, cue_weight, heaviest; /* of cues without a capital */
} dl_said_content;

/* What is before a token; a range has so few tokens that counts may wrap. */
typedef struct dl_content_sum {
    uint8_t words, quoted, openings, commas, aux, numbers, names, pronouns;
    uint32_t cues, cue_weight;
} dl_content_sum;

typedef struct dl_contents {
    const dl_prose *prose;
    dl_content_sum *before; /* of each token, and of the end */
    uint8_t *weights;       /* of the cues */
} dl_contents;

enum { DL_CONTENT_TOKENS = 250 }; /* of a longer range the rest does not count */

/* False without memory. */
bool dl_contents_init(dl_contents *contents, const dl_prose *prose);

/* Adds what is in the range, which is not empty. */
void dl_contents_add(const dl_contents *contents, dl_range range, dl_said_content *sum);

#endif
