/* What class and id values say of their elements: "article__byline-author" says byline and author. */
#ifndef DL_CLAIMS_CLASS_WORDS_H
#define DL_CLAIMS_CLASS_WORDS_H

#include "base/span.h"

/* What the words of class and id values say. */
enum dl_class_says {
    DL_SAYS_AUTHOR = 1 << 0,
    DL_SAYS_DATE = 1 << 1,
    DL_SAYS_TIME = 1 << 2, /* weaker: also of reading times, opening times */
    DL_SAYS_PUBLISHED = 1 << 3,
    DL_SAYS_MODIFIED = 1 << 4,
    DL_SAYS_BREADCRUMB = 1 << 5,
    DL_SAYS_TAGS = 1 << 6,
    DL_SAYS_KICKER = 1 << 7,
    DL_SAYS_TITLE = 1 << 8,
    DL_SAYS_STANDFIRST = 1 << 9,
    DL_SAYS_COMMENTS = 1 << 10,
    DL_SAYS_TEASER = 1 << 11,
    DL_SAYS_FOOTER = 1 << 12,
    DL_SAYS_NAV = 1 << 13,
    DL_SAYS_ASIDE = 1 << 14,
    DL_SAYS_BOX = 1 << 15, /* a box about somebody: bio, profile */
    DL_SAYS_HIDDEN = 1 << 16,
    DL_SAYS_SITE = 1 << 17,  /* logo, brand: the site's, not the story's */
    DL_SAYS_STORY = 1 << 18, /* entry, post, article */
    DL_SAYS_NAME = 1 << 19,
    DL_SAYS_IMAGE = 1 << 20,
    DL_SAYS_ENTRY = 1 << 21, /* the root of a microformat */
};

enum { DL_CLASS_WORD_BITS = 12, DL_CLASS_WORD_SLOTS = 1 << DL_CLASS_WORD_BITS, DL_CLASS_VERDICTS = 256 };

/* What a class value says, known by three words of it. */
typedef struct dl_class_verdict {
    uint64_t first, middle, last;
    uint32_t size, says;
} dl_class_verdict;

/* Of one page. */
typedef struct dl_class_words {
    uint8_t slots[DL_CLASS_WORD_SLOTS]; /* index + 1 into the list of words, by hash */
    dl_class_verdict verdicts[DL_CLASS_VERDICTS];
} dl_class_words;

void dl_class_words_begin(dl_class_words *known);

/* Bits of enum dl_class_says. */
uint32_t dl_class_says(dl_class_words *words, dl_span value);

#endif
