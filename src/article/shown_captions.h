/* What stands beside a picture: its caption and its credit. */
#ifndef DL_ARTICLE_SHOWN_CAPTIONS_H
#define DL_ARTICLE_SHOWN_CAPTIONS_H

#include "article/shown_readers.h"
#include "base/words.h"

typedef struct dl_caption_reader {
    dl_claims *claims;
    dl_finder boxes; /* parts of class names */
    dl_words labels; /* of credits, before a colon */
} dl_caption_reader;

/* The claims have no group and no trust yet; their texts are absent where there is nothing. */
typedef struct dl_captions {
    dl_claim caption, credit;
} dl_captions;

void dl_caption_reader_init(dl_caption_reader *reader, dl_claims *claims);

/* From the boxes for them among the nodes [from, end): of a figure, or of what follows a picture. */
dl_captions dl_read_captions(const dl_caption_reader *reader, dl_node from, dl_node end);

/* Whether the element is such a box. */
bool dl_is_caption_box(const dl_caption_reader *reader, dl_node element);

/* Whether there was anything. */
static inline bool dl_captions_found(const dl_captions *captions) {
    return captions->caption.text.size || captions->credit.text.size;
}

#endif
