/* Paragraphs of text without markup: structured data and text dumps contain
 * whole articles in which paragraphs follow each other without even a space
 * ("… on Thursday.Putin said …"). */
#ifndef DL_VALUES_PARAGRAPHS_H
#define DL_VALUES_PARAGRAPHS_H

#include "base/arena.h"

typedef struct dl_paragraphs {
    dl_span *items; /* parts of the text given, trimmed, never empty */
    uint32_t count, capacity;
} dl_paragraphs;

/* Splits `text` at line breaks and at seams: the end of a sentence (with closing quotes) directly followed by
 * the beginning of another.  Abbreviations and initials ("U.S.Army", "J.K.Rowling"), numbers ("3.5") and
 * names of hosts and files ("example.com") are not seams.  The list is in the arena. */
void dl_split_paragraphs(dl_paragraphs *paragraphs, dl_span text, dl_arena *arena);

/* The position of the first seam at or after `from`: where the second paragraph begins; SIZE_MAX if there is
 * none. */
size_t dl_find_seam(dl_span text, size_t from);

#endif
