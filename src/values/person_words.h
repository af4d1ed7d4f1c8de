/* The words in bylines other than names: lists, and whether a word is in one of them.
 * tools/make_word_lists.py makes their table from words/, whose README.md describes each list. */
#ifndef DL_VALUES_PERSON_WORDS_H
#define DL_VALUES_PERSON_WORDS_H

#include "base/span.h"

typedef enum dl_person_words {
    DL_WORDS_WEAK_BY,      /* words for "by" that also begin names */
    DL_WORDS_ROLE,         /* job titles: "reporter", "chief" */
    DL_WORDS_NEVER_NAME,   /* whole parts that are not names: "read more" */
    DL_WORDS_ORGANIZATION, /* words that make a name an organisation's */
    DL_WORDS_HARD_ENDER,   /* a name ends at one of these in whatever case */
    DL_WORDS_OTHER_DEED,   /* roles of people who are not the author: "translated" */
    DL_WORDS_PARTICLE,     /* parts of names in lower case: "van" */
    DL_WORDS_CONJUNCTION,  /* words between two names */
    DL_WORDS_ENDER,        /* a name ends before one of these */
    DL_WORDS_INNER_BY,     /* words for "by" in the middle of a part */
    DL_WORDS_AGENCY,       /* wire agencies */
    DL_WORDS_SUFFIX,       /* what belongs to a name behind a comma: "Jr." */
    DL_WORDS_GLUED_NAME,   /* names that begin with a letter that also means "and" */
    DL_WORDS_LEGAL_FORM,   /* what a company's name ends with behind a comma: "Inc." */
} dl_person_words;

/* Whether the text, ignoring case, is in the list. */
bool dl_is_person_word(dl_span text, dl_person_words list);

#endif
