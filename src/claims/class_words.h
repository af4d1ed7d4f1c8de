/* What class and id values say about their elements: "article__byline-author" says byline and author. */
#ifndef DL_CLAIMS_CLASS_WORDS_H
#define DL_CLAIMS_CLASS_WORDS_H

#include "html/dom.h"

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
    DL_SAYS_BOX = 1 << 15, /* a box about a person: bio, profile */
    DL_SAYS_HIDDEN = 1 << 16,
    DL_SAYS_SITE = 1 << 17,  /* logo, brand: of the site, not of the article */
    DL_SAYS_STORY = 1 << 18, /* entry, post, article */
    DL_SAYS_NAME = 1 << 19,
    DL_SAYS_IMAGE = 1 << 20,
    DL_SAYS_ENTRY = 1 << 21,   /* the root of a microformat */
    DL_SAYS_SPECIAL = 1 << 22, /* only of words, not of values: the value needs careful reading */
};

enum {
    DL_CLASS_VERDICTS = 256,
    DL_CLASS_BYTES = 300,  /* looked at of a value */
    DL_CLASS_PADDING = 64, /* readable behind it */
};

/* What a class value says, by its hash. */
typedef struct dl_class_verdict {
    uint64_t hash;
    uint32_t says;
} dl_class_verdict;

/* Of one page; begins with all bytes zero. */
typedef struct dl_class_words {
    dl_class_verdict verdicts[DL_CLASS_VERDICTS];
} dl_class_words;

/* Bits of enum dl_class_says.  DL_CLASS_PADDING bytes after the value must be readable. */
uint32_t dl_class_says(dl_class_words *words, dl_span value);

/* The same for a value after which no bytes may be read. */
uint32_t dl_class_says_copied(dl_class_words *words, dl_span value);

/* The same of an attribute. */
static inline uint32_t dl_class_attribute_says(dl_class_words *words, dl_document *doc,
                                               const dl_attribute *attribute) {
    dl_span value = dl_attribute_value(doc, attribute);
    bool in_page = !(attribute->name_length & (DL_ATTRIBUTE_CODED | DL_ATTRIBUTE_DECODED));
    return in_page ? dl_class_says(words, value) : dl_class_says_copied(words, value);
}

#endif
