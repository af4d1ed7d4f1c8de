/* The tokens of a text that may contain a date: numbers in the digits of any script, words of the table in
 * date_words.c, punctuation.  Internal to the reader of dates. */
#ifndef DL_VALUES_DATE_TOKENS_H
#define DL_VALUES_DATE_TOKENS_H

#include "values/date.h"
#include "values/date_words.h"

/* Shapes are searched for at a token and up to DL_DATE_LOOKAHEAD tokens after it, which therefore always
 * exist.
 */
enum { DL_DATE_TOKENS_MAX = 96, DL_DATE_LOOKAHEAD = 8 };

typedef enum dl_date_token_kind {
    DL_DATE_TOKEN_END,
    DL_DATE_TOKEN_NUMBER,
    DL_DATE_TOKEN_WORD,
    DL_DATE_TOKEN_MARK
} dl_date_token_kind;

typedef struct dl_date_token {
    uint8_t kind;   /* dl_date_token_kind */
    uint8_t digits; /* of a number */
    bool space_before;
    char mark;           /* of punctuation; '?' for a mark that has no meaning here */
    uint16_t start, end; /* in the text */
    uint16_t entries;    /* of a word: how many entries it has in dl_date_words; 0: unknown word */
    uint32_t entry;      /* of a word: the first of these */
    uint64_t value;      /* of a number */
} dl_date_token;

typedef struct dl_date_tokens {
    dl_span text;
    const dl_date_hints *hints;
    size_t count;
    dl_date_token items[DL_DATE_TOKENS_MAX + DL_DATE_LOOKAHEAD + 1]; /* TOKEN_END from `count` on */
} dl_date_tokens;

/* The value of a decimal digit of any script, or -1. */
int dl_date_digit_value(uint32_t c);

/* Splits the text into tokens; only DL_DATE_TOKENS_MAX are read. */
void dl_date_tokens_init(dl_date_tokens *r, dl_span text, const dl_date_hints *hints);

static inline bool dl_mark_is(const dl_date_tokens *r, size_t i, char mark) {
    return r->items[i].kind == DL_DATE_TOKEN_MARK && r->items[i].mark == mark;
}

/* Whether the token is one of the marks. */
static inline bool dl_mark_in(const dl_date_tokens *r, size_t i, const char *marks) {
    const dl_date_token *t = &r->items[i];
    return t->kind == DL_DATE_TOKEN_MARK && t->mark && strchr(marks, t->mark);
}

/* The token's entry among the words of the class, that of the page's language when languages differ; NULL
 * when there is none. */
const dl_date_word *dl_find_date_word(const dl_date_tokens *r, size_t i, dl_date_word_class word_class);

static inline bool dl_word_is(const dl_date_tokens *r, size_t i, dl_date_word_class word_class, int *value) {
    if (r->items[i].entries == 0) return false; /* numbers and marks have none either */
    const dl_date_word *word = dl_find_date_word(r, i, word_class);
    if (word && value) *value = word->value;
    return word != NULL;
}

static inline bool dl_unit_is(const dl_date_tokens *r, size_t i, dl_date_unit unit) {
    int value;
    return dl_word_is(r, i, DL_WORD_UNIT, &value) && value == (int)unit;
}

/* Whether the token is this word as written, ignoring ASCII case. */
static inline bool dl_text_is(const dl_date_tokens *r, size_t i, dl_span text) {
    const dl_date_token *t = &r->items[i];
    return t->kind == DL_DATE_TOKEN_WORD && (size_t)(t->end - t->start) == text.size &&
           dl_span_equal_nocase(dl_span_sub(r->text, t->start, text.size), text);
}

static inline bool dl_number_within(const dl_date_tokens *r, size_t i, unsigned most_digits, uint64_t low,
                                    uint64_t high) {
    const dl_date_token *t = &r->items[i];
    return t->kind == DL_DATE_TOKEN_NUMBER && t->digits <= most_digits && t->value >= low && t->value <= high;
}

static inline bool dl_language_is(const dl_date_hints *hints, const char *code) {
    return strcmp(hints->language, code) == 0;
}

/* Looks a key up in dl_date_words: its first entry, of *count. */
uint32_t dl_find_date_key(const char *key, size_t size, uint16_t *count);

/* The word's key, as the table has it, written to `key`, which has room for `most` bytes; its size, or
 * SIZE_MAX when it does not fit. */
size_t dl_date_token_key(const dl_date_tokens *r, size_t i, char *key, size_t most);

#endif
