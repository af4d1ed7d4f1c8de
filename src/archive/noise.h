/* Blocks that are not part of the story, and come and go from capture to capture. */
#ifndef DL_ARCHIVE_NOISE_H
#define DL_ARCHIVE_NOISE_H

#include "base/words.h"
#include "record/record.h"

/* What is needed for a record's blocks; begins as all zeros. */
typedef struct dl_noise {
    bool made;
    dl_finder interruptions;
} dl_noise;

/* Whether the block is empty, only a relative time, the label of an advertisement ("Advertisement", "Article
 * continues below"), or a line that leads to another story ("Read more: …").  `folded` is its text. */
bool dl_block_is_noise(dl_noise *noise, const dl_block *block, dl_span folded, dl_arena *scratch);

#endif
