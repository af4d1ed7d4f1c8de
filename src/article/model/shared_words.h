/* How far the blocks of a page speak of the same: which share of a block's words stands in other blocks of
 * the core, too.  Teasers of other stories share few words with the story, notices of the publisher none. */
#ifndef DL_ARTICLE_MODEL_SHARED_WORDS_H
#define DL_ARTICLE_MODEL_SHARED_WORDS_H

#include "base/arena.h"

typedef struct dl_shared_words {
    dl_arena *arena;
    uint16_t *seen_in; /* by slot: 0, the block of the core that has the word, or SEVERAL (shared_words.c) */
    uint16_t *slots;   /* of the words of all blocks in their order */
    uint32_t *starts;  /* of each block's slots, and the end of the last */
    uint32_t count, room, blocks;
} dl_shared_words;

/* False when there is no memory. */
bool dl_shared_words_begin(dl_shared_words *shared, dl_arena *arena, uint32_t blocks);

/* Adds the stems (tokens.h) of the next block; `core`: a block that the others are compared with. */
bool dl_shared_words_add(dl_shared_words *shared, const uint32_t *stems, uint32_t count, bool core);

/* When all blocks are added: how many words of the block are in other blocks of the core, and in `all` how
 * many words it has. */
uint32_t dl_shared_words_of(const dl_shared_words *shared, uint32_t block, uint32_t *all);

#endif
