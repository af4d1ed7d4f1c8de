/* Which language a text is in, by its own words. */
#ifndef DL_RECORD_LANGUAGE_H
#define DL_RECORD_LANGUAGE_H

#include "base/span.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dl_language_guess {
    char code[8]; /* BCP 47 primary subtag, with "-Hant" for traditional Chinese as "zh-Hant"; "" unknown */
    unsigned percent; /* of the text that is in it */
    bool reliable;
} dl_language_guess;

/* `text` is well-formed UTF-8. */
void dl_detect_language(dl_span text, dl_language_guess *guess);

#ifdef __cplusplus
}
#endif

#endif
