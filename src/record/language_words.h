/* Checks whether a text is in the language that its page declares, by its script or by the most frequent
 * words. This takes a twentieth of the time of a detector, and nearly all declarations are right. */
#ifndef DL_RECORD_LANGUAGE_WORDS_H
#define DL_RECORD_LANGUAGE_WORDS_H

#include "base/span.h"

/* `language` is the primary subtag of a BCP 47 tag ("de").  False means "not confirmed", not "wrong": the
 * text may be too short, too mixed, or in a language that is unknown here.  Languages that detectors confuse
 * are confirmed by each other's words. */
bool dl_language_confirmed(dl_span language, dl_span text);

#endif
