/* Who speaks, by the words right before and behind a quotation. */
#ifndef DL_STATEMENTS_BESIDE_H
#define DL_STATEMENTS_BESIDE_H

#include "statements/phrases.h"

typedef struct dl_beside {
    dl_range cue;
    dl_range speaker;
    bool colon; /* a colon leads to it */
} dl_beside;

/* What stands behind the tokens [first, end) in their sentence, and before them.  False: nothing there says
 * that somebody speaks. */
bool dl_cue_behind(const dl_prose *prose, uint32_t end, uint32_t limit, dl_beside *beside);
bool dl_cue_before(const dl_prose *prose, uint32_t from, uint32_t first, dl_beside *beside);

/* Who stands by a cue within [from, limit); empty: nobody. */
dl_range dl_speaker_by(const dl_prose *prose, uint32_t from, dl_range cue, uint32_t limit);

#endif
