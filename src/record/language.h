/* Detects the language of a text. */
#ifndef DL_RECORD_LANGUAGE_H
#define DL_RECORD_LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dl_language_guess {
    char code[12];    /* BCP 47: "en", "zh-Hant"; "" unknown */
    unsigned percent; /* of the text that is in it */
    bool reliable;
} dl_language_guess;

/* `text` is well-formed UTF-8. */
void dl_detect_language(const char *text, size_t size, dl_language_guess *guess);

#ifdef __cplusplus
}
#endif

#endif
