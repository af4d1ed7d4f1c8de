/* Which picture of a gallery has an address or a key: pages give thousands of addresses, and each is looked
 * for among all. */
#ifndef DL_RECORD_PICTURE_INDEX_H
#define DL_RECORD_PICTURE_INDEX_H

#include "base/arena.h"

enum { DL_PICTURE_CHAINS = 256, DL_NO_PICTURE = UINT16_MAX };

/* An address of a picture, or a key. */
typedef struct dl_picture_name {
    dl_span text;
    uint32_t hash;    /* of the text: that of another one may be the same */
    uint16_t picture; /* its number; DL_NO_PICTURE: it is no longer called so */
    uint16_t next;    /* of the same chain, from 1; 0: none */
} dl_picture_name;

typedef struct dl_picture_index {
    dl_picture_name *items;
    uint32_t count, capacity;
    uint16_t chains[DL_PICTURE_CHAINS];
} dl_picture_index;

void dl_picture_index_init(dl_picture_index *index);

/* The picture has that name from now on.  Others may have it, too. */
void dl_picture_index_add(dl_picture_index *index, dl_arena *arena, dl_span text, uint32_t picture);

/* The picture has that name no longer. */
void dl_picture_index_remove(dl_picture_index *index, dl_span text, uint32_t picture);

/* The first picture with that name, by its number; DL_NO_PICTURE: none. */
uint32_t dl_picture_index_find(const dl_picture_index *index, dl_span text);

/* The name that comes after `previous` (NULL: the first) among those that are this text; NULL: no more. */
const dl_picture_name *dl_picture_index_next(const dl_picture_index *index, dl_span text,
                                             const dl_picture_name *previous);

#endif
