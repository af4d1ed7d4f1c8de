/* Titles that say nothing about a story: "Home", "Error", "404 Not Found", "Just a moment". */
#ifndef DL_RECORD_PLACEHOLDERS_H
#define DL_RECORD_PLACEHOLDERS_H

#include "base/span.h"

/* Whether a text, folded by dl_text_fold(), has nothing but such words (the lists `placeholder` and `home` of
 * values/words/) and numbers of HTTP errors. */
bool dl_is_placeholder(dl_span folded);

#endif
