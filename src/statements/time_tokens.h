/* The tokens of running text in which times are searched: those of the reader of dates
 * (values/date_tokens.h), in one array over the whole text, with the words of times that the language has. */
#ifndef DL_STATEMENTS_TIME_TOKENS_H
#define DL_STATEMENTS_TIME_TOKENS_H

#include "base/arena.h"
#include "values/date_tokens.h"
#include "values/time_words.h"

/* What a token can be besides the classes of time_words.h, as bits of its mask. */
enum {
    DL_TIME_NAMED_MONTH = DL_TIME_WORD_CLASSES, /* its name in full */
    DL_TIME_SHORT_MONTH,                        /* "Sept", a full stop may follow */
    DL_TIME_DIGITS,
    DL_TIME_DAY_NUMBER,   /* 1 to 31 */
    DL_TIME_YEAR_NUMBER,  /* four digits that can be a year */
    DL_TIME_ORDINAL_MARK, /* "nd" of 2nd */
    DL_TIME_DECADE_MARK,  /* "s" of 1990s */
    DL_TIME_COMMA,
    DL_TIME_HYPHEN,
    DL_TIME_FULL_STOP,
    DL_TIME_ALL_CLASSES
};

typedef struct dl_time_token {
    uint64_t mask;         /* a bit for each class */
    uint32_t start, end;   /* bytes in the text */
    uint32_t value;        /* of a number */
    uint16_t first, words; /* in dl_time_words */
    uint8_t kind;          /* enum dl_date_token_kind */
    uint8_t digits, month;
    char mark;
    bool space_before, capital;
} dl_time_token;

/* What a language has of a word of at most eight bytes, kept since the same few words are most of a text. */
typedef struct dl_known_word {
    uint64_t text; /* as a number, padded with zero bytes */
    uint16_t first;
    uint8_t words, size;
    bool goes_on; /* some key begins with it and another word */
} dl_known_word;

enum { DL_KNOWN_WORD_BITS = 7 };

typedef struct dl_time_tokens {
    dl_span text;
    const dl_time_language *language; /* NULL: one without words of times */
    dl_date_hints hints;
    dl_time_token *items;
    uint32_t count, capacity;
    dl_arena *arena;
    dl_known_word known[1 << DL_KNOWN_WORD_BITS]; /* by a hash; size 0: free */
} dl_time_tokens;

/* The words of times of a language, by the code that hints have; NULL: there are none. */
const dl_time_language *dl_time_language_of(const char *code);

/* No text is read yet.  `hints` tells the language. */
void dl_time_tokens_init(dl_time_tokens *tokens, const dl_date_hints *hints, dl_arena *arena);

/* Puts the tokens of this text in the place of those of the last; false when there is no memory. */
bool dl_time_tokens_read(dl_time_tokens *tokens, dl_span text);

static inline bool dl_time_token_is(const dl_time_tokens *tokens, size_t i, int word_class) {
    return i < tokens->count && tokens->items[i].mask >> word_class & 1;
}

/* The token's value among the words of that class. */
int dl_time_token_value(const dl_time_tokens *tokens, size_t i, dl_time_word_class word_class);

/* Whether a sentence begins at the token: it is the first, or a mark that ends a sentence is before it. */
bool dl_time_begins_sentence(const dl_time_tokens *tokens, size_t i);

#endif
