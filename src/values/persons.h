/* A reader of bylines: who is named in "Von Max Muster und Erika Beispiel, dpa".
 *
 * Names come out in the order written, without the word for "by", roles, places,
 * e-mail addresses, handles, dates and reading times. */
#ifndef DL_VALUES_PERSONS_H
#define DL_VALUES_PERSONS_H

#include "base/arena.h"

enum { DL_NAMES_MAX = 16, DL_BYLINE_MAX_BYTES = 600 };

typedef struct dl_name {
    dl_span text; /* cleaned; lives in the arena or in the text given */
    bool organization;
} dl_name;

typedef struct dl_names {
    dl_name items[DL_NAMES_MAX];
    uint32_t count;
} dl_names;

typedef enum dl_byline_kind {
    DL_BYLINE_NAME, /* a value that is said to be a name, or several: splits and cleans, believes the rest */
    DL_BYLINE_VISIBLE, /* text of the visible page: only what has the shape of a name, or of an agency */
    DL_BYLINE_HANDLE,  /* the same where an author surely stands: the name of a user or a house will do */
} dl_byline_kind;

/* Reads at most DL_NAMES_MAX names from the first DL_BYLINE_MAX_BYTES of the text. */
void dl_names_read(dl_span text, dl_byline_kind kind, dl_arena *arena, dl_names *names);

/* The size of the word for "by" or "author:" at the text's start, with what follows it up to the name; 0:
 * none. */
size_t dl_byline_prefix(dl_span text);

/* Whether dl_byline_prefix is worth calling: true for every text that begins with such a word, false for
 * nearly all others. */
bool dl_may_begin_byline(dl_span text);

/* Whether the text, in lower case, is one of these words and no more: the label of an author's name. */
bool dl_is_byline_label(dl_span text);

/* Whether the text could be one person's name: one to five words, each beginning with a capital where the
 * script has any, or two to four Han or Hangul characters. */
bool dl_name_shaped(dl_span text);

/* Whether the name is that of a newsroom, agency or company by its words. */
bool dl_name_is_organization(dl_span text);

#endif
