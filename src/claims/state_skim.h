/* A quick look through script state, which tells whether it is worth taking apart. */
#ifndef DL_CLAIMS_STATE_SKIM_H
#define DL_CLAIMS_STATE_SKIM_H

#include "claims/state_roles.h"

enum {
    DL_SKIMMED_VALUES = 32,
    DL_STATE_LEAST_BYTES = 200, /* of a value worth reading */
};

typedef struct dl_skimmed {
    bool regular;    /* false: it was not understood, and nothing else is said */
    bool has_story;  /* an object with the title, and with more about the article */
    bool is_wanted;  /* that object has members that are wanted */
    size_t size;     /* of the value */
    unsigned values; /* strings that may themselves be JSON: how many, and the first of them as written */
    dl_span first_values[DL_SKIMMED_VALUES];
} dl_skimmed;

/* Looks through the first value of the text, an object or array: what it says is what dl_json_read would find
 * there.  `title` is folded. */
void dl_skim_state(dl_span text, dl_span title, const dl_state_wants *wants, dl_arena *arena,
                   dl_skimmed *skimmed);

#endif
