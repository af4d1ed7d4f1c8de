/* What an article embeds from elsewhere: a film, a post, a map, by its address, or by the markup that stands
 * for it until a script or a browser loads it. */
#ifndef DL_VALUES_EMBEDS_H
#define DL_VALUES_EMBEDS_H

#include "base/arena.h"

typedef struct dl_embed {
    dl_span
        provider;  /* the platform's or the software's name, "youtube"; of others, the host of the address */
    dl_span id;    /* by which it is known there; absent where that is not known */
    dl_span url;   /* absolute, as it is embedded; of what is told by its identifier alone, made of that */
    dl_span title; /* what the page calls it */
} dl_embed;

/* Fills provider and id from the address; of one that is not absolute, neither.  They live in the arena, or
 * in the address. */
void dl_embed_place(dl_embed *embed, dl_span address, dl_arena *arena);

/* Fills provider, id and, where the platform has a form of address for that, url. */
void dl_embed_identify(dl_embed *embed, dl_span provider, dl_span id, dl_arena *arena);

/* Whose post a quotation of that class becomes by a script; absent if it is none. */
dl_span dl_embed_provider_of_class(dl_span class_name);

/* The address of a post on the AT protocol ("at://did:plc:…/app.bsky.feed.post/…"); absent for other texts.
 */
dl_span dl_embed_address_of_uri(dl_span uri, dl_arena *arena);

#endif
