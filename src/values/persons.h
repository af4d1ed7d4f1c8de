/* A reader of bylines: the names in "Von Max Muster und Erika Beispiel, dpa".
 *
 * Names are returned in the order of the text, without the word for "by", roles,
 * places, e-mail addresses, handles, dates and reading times. */
#ifndef DL_VALUES_PERSONS_H
#define DL_VALUES_PERSONS_H

#include "base/arena.h"
#include "values/byline_prefix.h"
#include "values/name_shape.h"

enum { DL_NAMES_MAX = 16, DL_BYLINE_MAX_BYTES = 600 };

typedef struct dl_name {
    dl_span text; /* cleaned; in the arena or in the given text */
    bool organization;
} dl_name;

typedef struct dl_names {
    dl_name items[DL_NAMES_MAX];
    uint32_t count;
    uint32_t
        other_words; /* words of the text that name others and what they did: "photographs by John Roe" */
} dl_names;

typedef enum dl_byline_kind {
    DL_BYLINE_NAME,    /* a value declared as one or more names: splits and cleans, accepts the rest */
    DL_BYLINE_VISIBLE, /* text of the visible page: accepts only what looks like a name, or like an agency */
    DL_BYLINE_HANDLE, /* the same where there certainly is an author: accepts names of users and publishers */
} dl_byline_kind;

/* Reads at most DL_NAMES_MAX names from the first DL_BYLINE_MAX_BYTES of the text. */
void dl_names_read(dl_span text, dl_byline_kind kind, dl_arena *arena, dl_names *names);

#endif
