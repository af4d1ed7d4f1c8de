#include "record/picture_index.h"

void dl_picture_index_init(dl_picture_index *index) {
    *index = (dl_picture_index){0};
}

static uint32_t hash_of(dl_span text) {
    return (uint32_t)dl_span_quick_hash(text, 0);
}

void dl_picture_index_add(dl_picture_index *index, dl_arena *arena, dl_span text, uint32_t picture) {
    enum { MOST_NAMES = UINT16_MAX };
    uint32_t hash = hash_of(text);
    uint16_t *chain = &index->chains[hash % DL_PICTURE_CHAINS];
    dl_picture_name name = {.text = text, .hash = hash, .picture = (uint16_t)picture, .next = *chain};
    if (index->count < MOST_NAMES && DL_ARENA_PUSH(arena, index, name)) *chain = (uint16_t)index->count;
}

/* The name of that hash and text in the rest of the chain that begins there. */
static dl_picture_name *find(const dl_picture_index *index, dl_span text, uint32_t hash, uint16_t at) {
    for (; at; at = index->items[at - 1].next) {
        dl_picture_name *name = &index->items[at - 1];
        if (name->hash == hash && name->picture != DL_NO_PICTURE && dl_span_equal(name->text, text))
            return name;
    }
    return NULL;
}

const dl_picture_name *dl_picture_index_next(const dl_picture_index *index, dl_span text,
                                             const dl_picture_name *previous) {
    uint32_t hash = previous ? previous->hash : hash_of(text);
    return find(index, text, hash, previous ? previous->next : index->chains[hash % DL_PICTURE_CHAINS]);
}

void dl_picture_index_remove(dl_picture_index *index, dl_span text, uint32_t picture) {
    uint32_t hash = hash_of(text);
    dl_picture_name *name = find(index, text, hash, index->chains[hash % DL_PICTURE_CHAINS]);
    for (; name; name = find(index, text, hash, name->next)) {
        if (name->picture == picture) name->picture = DL_NO_PICTURE;
    }
}

uint32_t dl_picture_index_find(const dl_picture_index *index, dl_span text) {
    uint32_t first = DL_NO_PICTURE;
    for (const dl_picture_name *name = NULL; (name = dl_picture_index_next(index, text, name));) {
        if (name->picture < first) first = name->picture;
    }
    return first;
}
