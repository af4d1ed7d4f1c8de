/* The words of a text, as the index has them.
 *
 * A word is letters and digits in a row, folded (folding.h).  Apostrophes inside a word are left out
 * ("don't" is "dont"), but an elided article is a word of its own ("l'État" is "l", "etat"), and 's is no
 * part of the word ("Marsh's" is "marsh").  "1,200" and "1.200" are "1200".
 *
 * Where a script has no spaces between words, and in Hangul, every two characters in a row are a word, and
 * the last character alone: "東京都" is "東京", "京都", "都".  So "京都" is found as one word, "東京都" as a
 * phrase of two, and "京" as the beginning of a word. */
#ifndef DL_ARCHIVE_TOKENS_H
#define DL_ARCHIVE_TOKENS_H

#include "base/span.h"

enum { DL_TOKEN_MOST_BYTES = 128 }; /* of a word; longer ones are cut */

/* As FTS5 calls it (xToken): `start` and `end` are where the word is in the text, in bytes; `flags` is 0.
 * Anything but 0 ends the reading. */
typedef int dl_token_visitor(void *context, int flags, const char *token, int size, int start, int end);

/* Calls the visitor for each word, and returns 0, or what the visitor returned.  For a `query`, the last
 * character of a run of two or more is left out at the end of the text, because there it may go on.
 * Precondition: text.size <= INT_MAX. */
int dl_tokens_each(dl_span text, bool query, dl_token_visitor *visit, void *context);

#endif
