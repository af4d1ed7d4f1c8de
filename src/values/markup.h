/* Markup within a value that should be plain text: "<b>Harbour board</b> votes". */
#ifndef DL_VALUES_MARKUP_H
#define DL_VALUES_MARKUP_H

#include "base/arena.h"

/* The text with character references decoded once more, and without HTML tags where it surely has some: with
 * an end tag, a br, or a tag right before its first word.  "The <b> element" stays as it is. */
dl_span dl_without_markup(dl_arena *arena, dl_span text);

#endif
