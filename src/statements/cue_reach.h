/* How far the words beside a cue tell how, where and when it was said: see cue_reach.c. */
#ifndef DL_STATEMENTS_CUE_REACH_H
#define DL_STATEMENTS_CUE_REACH_H

#include "statements/found.h"

/* Tokens of the sentence: from its first one up to `opening` ("In a letter to the council on Tuesday"), and
 * from the cue's end up to `end` (said "Farrow in an interview on Tuesday").  Nothing of either is content.
 */
typedef struct dl_cue_reach {
    uint32_t opening, end;
} dl_cue_reach;

/* Of a statement that has a cue, in the sentence. */
dl_cue_reach dl_reach_of_cue(const dl_prose *prose, const dl_found *found, const dl_sentence *sentence);

/* Whether the token is a word like "addressing", and no cue: behind a cue and a comma it tells on what
 * occasion something was said. */
bool dl_is_participle(const dl_prose *prose, uint32_t at);

#endif
