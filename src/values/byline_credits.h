/* Who did what: the parts of a byline that name its authors, without those about others.
 * "Story by Jane Doe; photographs by John Roe", "文・佐藤花子 写真・鈴木一郎". */
#ifndef DL_VALUES_BYLINE_CREDITS_H
#define DL_VALUES_BYLINE_CREDITS_H

#include "base/arena.h"

enum { DL_CREDITS_MAX = 8 };

typedef struct dl_credits {
    dl_span authors[DL_CREDITS_MAX]; /* of the text given, with the word for "by" in front where it has one */
    uint32_t count;
    uint32_t other_words; /* how many words name others and what they did */
} dl_credits;

/* Divides the text from `start` on, before which its own word for "by" stands. */
void dl_credits_read(dl_span text, size_t start, dl_arena *arena, dl_credits *credits);

/* The size of the label of another deed that the text begins with: "photographs by", "译者"; 0: none. */
size_t dl_other_credit(dl_span text, dl_arena *arena);

#endif
