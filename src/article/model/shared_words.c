#include "article/model/shared_words.h"

/* Two words fall into one slot seldom enough: a core has about a thousand of them. */
enum { SLOTS = 1 << 14, SEVERAL = UINT16_MAX };

static uint16_t number_of(uint32_t block) {
    return (uint16_t)(block % (SEVERAL - 1) + 1);
}

bool dl_shared_words_begin(dl_shared_words *shared, dl_arena *arena, uint32_t blocks) {
    enum { WORDS_IN_BLOCK = 8 }; /* to begin with */
    *shared = (dl_shared_words){.arena = arena, .room = (blocks + 1) * WORDS_IN_BLOCK};
    shared->seen_in = dl_arena_alloc_zero(arena, SLOTS * sizeof *shared->seen_in);
    shared->slots = dl_arena_alloc(arena, shared->room * sizeof *shared->slots);
    shared->starts = dl_arena_alloc(arena, (blocks + 1) * sizeof *shared->starts);
    if (!shared->seen_in || !shared->slots || !shared->starts) return false;
    shared->starts[0] = 0;
    return true;
}

static bool make_room(dl_shared_words *shared, uint32_t more) {
    if (shared->count + more <= shared->room) return true;
    uint32_t room = (shared->count + more) * 2;
    uint16_t *slots = dl_arena_alloc(shared->arena, room * sizeof *slots);
    if (!slots) return false;
    memcpy(slots, shared->slots, shared->count * sizeof *slots);
    shared->slots = slots;
    shared->room = room;
    return true;
}

bool dl_shared_words_add(dl_shared_words *shared, const uint32_t *stems, uint32_t count, bool core) {
    if (!make_room(shared, count)) return false;
    uint16_t number = number_of(shared->blocks);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t slot = stems[i] % SLOTS;
        uint16_t *seen_in = &shared->seen_in[slot];
        if (core && *seen_in != number) *seen_in = *seen_in ? SEVERAL : number;
        shared->slots[shared->count++] = (uint16_t)slot;
    }
    shared->starts[++shared->blocks] = shared->count;
    return true;
}

uint32_t dl_shared_words_of(const dl_shared_words *shared, uint32_t block, uint32_t *all) {
    uint16_t number = number_of(block);
    uint32_t found = 0;
    for (uint32_t i = shared->starts[block]; i < shared->starts[block + 1]; i++) {
        uint16_t seen_in = shared->seen_in[shared->slots[i]];
        found += seen_in != 0 && seen_in != number;
    }
    *all = shared->starts[block + 1] - shared->starts[block];
    return found;
}
