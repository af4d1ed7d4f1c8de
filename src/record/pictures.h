/* Images that the page shows, and whether two URLs show the same one. */
#ifndef DL_RECORD_PICTURES_H
#define DL_RECORD_PICTURES_H

#include "base/words.h"
#include "record/record.h"

enum { DL_SMALLEST_PICTURE = 100 }; /* pixels wide; smaller ones are icons and portraits */

/* What URLs of images are searched for; made once per page. */
typedef struct dl_picture_words {
    dl_words sizes;                 /* parts of file names that give a size, crop, quality or format */
    dl_words brands, beside_brands; /* see dl_picture_is_brand() */
    dl_finder furniture; /* what URLs of icons, trackers, placeholders and the like contain ("furniture") */
} dl_picture_words;

void dl_picture_words_init(dl_picture_words *words);

/* What a URL says about the image, without sizes and crops: two URLs with the same key show the same image.
 * Made in the arena; empty if nothing in the URL identifies the image. */
dl_span dl_picture_key(const dl_picture_words *words, dl_arena *arena, dl_span url);

/* A file of which a key was made, by its name alone. */
typedef struct dl_picture_file {
    dl_span name, key;
} dl_picture_file;

/* The same for a URL among others in one arena: pages give a file in many sizes, by what stands before its
 * name or behind it.  `last` is that of the URLs before, absent at first. */
dl_span dl_picture_key_after(const dl_picture_words *words, dl_arena *arena, dl_span url,
                             dl_picture_file *last);

/* The width that a URL or its query gives ("…-1024x683.jpg", "?w=800", "/640/…"); 0: none. */
uint32_t dl_picture_width(dl_span url);

/* Whether the URL is that of an icon, a tracker, a placeholder or the like.  `other` is a URL that is known
 * not to be one, or absent: only the parts where the two differ are examined. */
bool dl_picture_is_furniture(const dl_picture_words *words, dl_span url, dl_span other);

/* Whether the file is named for nothing but sharing and its site, as "og-default.png" is or
 * "example-share.jpg" of the site "example": the picture that a site gives to whatever has none. */
bool dl_picture_is_brand(const dl_picture_words *words, dl_span url, dl_span site);

/* The image that the page shows, by the group of claims that begins with `first`: all URLs given for it, one
 * of which is chosen.  False if none of them shows an image. */
bool dl_picture_of_claims(dl_picture *picture, const dl_picture_words *words, const dl_claims *claims,
                          const dl_claim *first);

#endif
