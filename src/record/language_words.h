/* Whether a text is in the language that its page declares, told by its script or by words without which
 * nobody writes a sentence.  It costs a twentieth of a detector, and nearly all declarations are right. */
#ifndef DL_RECORD_LANGUAGE_WORDS_H
#define DL_RECORD_LANGUAGE_WORDS_H

#include "base/span.h"

/* `language` is the primary subtag of a BCP 47 tag ("de").  False says nothing: the text may be too short,
 * too mixed, or in a language that is not known here.  Languages that detectors mix up are confirmed by each
 * other's words. */
bool dl_language_confirmed(dl_span language, dl_span text);

#endif
