/* What a schema.org property of the page's work (article, page, recipe, …) says about the page. */
#ifndef DL_CLAIMS_TERM_USE_H
#define DL_CLAIMS_TERM_USE_H

#include "claims/claim.h"
#include "values/schema.h"

/* How its values are read. */
typedef enum dl_term_reading {
    DL_READ_NOTHING,
    DL_READ_TEXT,
    DL_READ_ADDRESS,
    DL_READ_LIST, /* each value is a claim, or one value is a list */
    DL_READ_BODY,
    DL_READ_LANGUAGE,
    DL_READ_PERSON,
    DL_READ_ORGANIZATION,
    DL_READ_PICTURE,
    DL_READ_VIDEO,
    DL_READ_AUDIO,
    DL_READ_MEDIUM, /* an image, video or audio, or a part of the work that is not free */
    DL_READ_SPEAKABLE,
    DL_READ_UPDATE,
} dl_term_reading;

typedef struct dl_term_use {
    uint8_t reading; /* enum dl_term_reading */
    uint8_t field;   /* enum dl_field, for readings of one field */
    uint8_t share;   /* the trust of such a claim, in percent of the work's */
    uint8_t rival;   /* enum dl_term: if there is a property of that name, only DL_SHARE_OF_SECOND is left */
} dl_term_use;

enum { DL_SHARE_OF_SECOND = 34 };

dl_term_use dl_use_of_term(dl_term term);

#endif
