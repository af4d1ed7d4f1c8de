/* A quick look through script state, which tells whether it is worth taking apart. */
#ifndef DL_CLAIMS_STATE_SKIM_H
#define DL_CLAIMS_STATE_SKIM_H

#include "claims/state_roles.h"

typedef struct dl_skimmed {
    bool regular;    /* false: it was not understood, and nothing else is said */
    bool has_story;  /* an object with the title, and with more about the article */
    bool is_wanted;  /* that object has members that are wanted */
    bool has_values; /* strings may themselves be JSON */
    size_t size;     /* of the value */
} dl_skimmed;

/* Looks through the first value of the text, an object or array: what it says is what dl_json_read would find
 * there.  `title` is folded. */
dl_skimmed dl_skim_state(dl_span text, dl_span title, const dl_state_wants *wants, dl_arena *arena);

#endif
