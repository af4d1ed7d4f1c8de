/* Who is meant: full names within the article. */
#ifndef DL_STATEMENTS_FULL_NAMES_H
#define DL_STATEMENTS_FULL_NAMES_H

#include "statements/phrases.h"

typedef enum dl_gender { DL_GENDER_UNKNOWN, DL_GENDER_HE, DL_GENDER_SHE } dl_gender;

/* A name of two words or more, where the article has it. */
typedef struct dl_full_name {
    dl_range words;
    uint32_t last;    /* hash of its last word */
    uint32_t times;   /* that it is there */
    uint32_t by_last; /* times that its last word stands alone for it */
    uint8_t gender;   /* dl_gender */
    bool doubtful;    /* its first word opens a sentence, and may be none of it: "Following Farrow" */
} dl_full_name;

/* Where a person is named, by the full name or the last. */
typedef struct dl_mention_of {
    uint32_t token, full;
} dl_mention_of;

typedef struct dl_full_names {
    struct {
        dl_full_name *items;
        uint32_t count, capacity;
    } full; /* in the order of the text, each at its first place */
    struct {
        dl_mention_of *items;
        uint32_t count, capacity;
    } mentions;            /* in the order of the text */
    uint32_t *last_places; /* chains of `full` by last word; index + 1 */
    uint32_t *next;
    uint32_t mask;
} dl_full_names;

bool dl_full_names_find(dl_full_names *names, const dl_prose *prose);

/* The full name that a mention stands for, from before it if possible; NULL: none.  Not for pronouns. */
const dl_full_name *dl_name_of(const dl_full_names *names, const dl_prose *prose, dl_range mention);

/* The nearest person of that gender that is named before the token and not before `from`, at most so many
 * names back. */
const dl_full_name *dl_name_between(const dl_full_names *names, uint32_t from, uint32_t token,
                                    dl_gender gender);

/* Whether a word of it says that it is none of a person: "Ferry Company". */
bool dl_is_body(const dl_prose *prose, const dl_full_name *full);

/* Not a body or a place, as far as is known. */
bool dl_may_be_person(const dl_prose *prose, const dl_full_name *full);

/* What a pronoun or a title in the mention says. */
dl_gender dl_gender_of(const dl_prose *prose, dl_range mention);

#endif
