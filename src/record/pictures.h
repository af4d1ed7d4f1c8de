/* Pictures that the page shows, and telling whether two addresses show the same one. */
#ifndef DL_RECORD_PICTURES_H
#define DL_RECORD_PICTURES_H

#include "base/words.h"
#include "record/record.h"

enum { DL_SMALLEST_PICTURE = 100 }; /* pixels wide; below are icons and portraits */

/* What addresses of pictures are searched for; made once a page. */
typedef struct dl_picture_words {
    dl_words sizes;      /* parts of file names that tell a size, crop, quality or format */
    dl_finder furniture; /* what addresses of icons, trackers, place-holders and the like hold */
} dl_picture_words;

void dl_picture_words_init(dl_picture_words *words);

/* What an address says of the picture, sizes and crops left out: two addresses with the same key show the
 * same picture.  Made in the arena; empty when the address has nothing telling in it. */
dl_span dl_picture_key(const dl_picture_words *words, dl_arena *arena, dl_span url);

/* The width that an address or its query names ("…-1024x683.jpg", "?w=800", "/640/…"); 0: none. */
uint32_t dl_picture_width(dl_span url);

/* Whether the address is one of an icon, a tracker, a place-holder or the like.  `other` is an address of
 * which it is known that it is none, or absent: only where the two differ is looked at. */
bool dl_picture_is_furniture(const dl_picture_words *words, dl_span url, dl_span other);

/* The picture that the page shows by the group of claims that begins with `first`: all addresses given for
 * it, of which one is chosen.  False when there is none that shows a picture. */
bool dl_picture_of_claims(dl_picture *picture, const dl_picture_words *words, const dl_claims *claims,
                          const dl_claim *first);

#endif
