/* What else an article calls somebody, once it has named them: bodies by their kind ("the ministry"), offices
 * ("the mayor"), and abbreviations that stand in brackets behind a name. */
#ifndef DL_STATEMENTS_KNOWN_AS_H
#define DL_STATEMENTS_KNOWN_AS_H

#include "statements/full_names.h"

enum { DL_MOST_ALIASES = 64 };

typedef struct dl_alias {
    uint8_t kind;
    uint32_t key;               /* hash of the word that it goes by */
    uint32_t end;               /* behind that word, where the long form has it */
    const dl_full_name *person; /* who has the office; NULL for others, whose name is */
    dl_full_name named;
} dl_alias;

typedef struct dl_known_as {
    dl_alias items[DL_MOST_ALIASES]; /* in the order of the text; no two of a kind mean the same by the same
                                        word */
    uint32_t count;
    bool full; /* the text has more */
} dl_known_as;

void dl_known_as_find(dl_known_as *known, const dl_full_names *names, const dl_prose *prose);

/* Who is meant by "the ministry", "the foreign ministry", "the mayor", "the ACLU", if the text before it
 * leaves no doubt; the long form itself, too.  NULL: nobody that is known.  The result lives as long as
 * `known` and the names. */
const dl_full_name *dl_known_as_of(const dl_known_as *known, const dl_prose *prose, dl_range mention);

#endif
