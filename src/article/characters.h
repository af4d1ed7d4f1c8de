/* Classes of characters, and counting them in text. */
#ifndef DL_ARTICLE_CHARACTERS_H
#define DL_ARTICLE_CHARACTERS_H

#include "base/span.h"

enum dl_text_class {
    DL_TEXT_SPACE,
    DL_TEXT_LOWER,
    DL_TEXT_UPPER,
    DL_TEXT_DIGIT,
    DL_TEXT_OTHER, /* beyond ASCII */
    DL_TEXT_STOP,
    DL_TEXT_COMMA,
    DL_TEXT_COLON,
    DL_TEXT_QUOTE,
    DL_TEXT_SYMBOL, /* of the kind that separates parts of titles and menus: | · » © */
    DL_TEXT_MARK,   /* any other */
};

/* Of each ASCII character; DL_TEXT_OTHER for the bytes beyond. */
extern const uint8_t dl_text_classes[256];

static inline unsigned dl_text_class_of(char byte) {
    return dl_text_classes[(unsigned char)byte];
}

/* The class of the first character that is not white space; DL_TEXT_SPACE if there is none. */
unsigned dl_first_class(dl_span text);

/* Whether nothing of it is visible, as in text of no-break spaces or zero-width characters. */
bool dl_is_blank(dl_span text, dl_span page);

typedef struct dl_text_counts {
    uint32_t words, capitals; /* all words; those that begin with a capital */
    uint32_t characters;      /* white space aside */
    uint32_t commas, stops, digits;
    uint8_t end;  /* class of the last character that is no white space */
    bool in_word; /* the text so far ends inside a word */
} dl_text_counts;

/* Adds what the text holds. */
void dl_count_text(dl_text_counts *counts, dl_span text, dl_span page);

#endif
