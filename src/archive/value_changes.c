#include "archive/value_changes.h"

#include "archive/chains.h"

/* Marks those values of both that the other has as well, each as often as it has it. */
static bool mark_kept(const dl_compared *old, const dl_compared *new, bool *old_kept, bool *new_kept,
                      dl_arena *arena) {
    dl_chains chains;
    if (!dl_chains_make(&chains, arena, new->values.count)) return false;
    for (uint32_t i = new->values.count; i-- > 0;) dl_chains_add(&chains, i, new->values.items[i].hash);
    for (uint32_t i = 0, found; i < old->values.count; i++) {
        uint64_t hash = old->values.items[i].hash;
        if (!dl_chains_find(&chains, hash, &found) || new->values.items[found].hash != hash) continue;
        dl_chains_take(&chains, hash, found);
        old_kept[i] = new_kept[found] = true;
    }
    return true;
}

/* The next value of the member that was not kept, from *at on; absent at the end. */
static dl_span next_left(const dl_compared *compared, const bool *kept, dl_compared_member member,
                         uint32_t *at) {
    while (*at < compared->values.count) {
        uint32_t i = (*at)++;
        const dl_compared_value *value = &compared->values.items[i];
        if (value->member == member && !kept[i]) return value->text;
    }
    return DL_SPAN_NONE;
}

bool dl_value_changes_find(dl_value_changes *changes, const dl_compared *old, const dl_compared *new,
                           dl_arena *arena) {
    *changes = (dl_value_changes){.items = NULL};
    bool *old_kept = dl_arena_alloc_zero(arena, old->values.count + 1);
    bool *new_kept = dl_arena_alloc_zero(arena, new->values.count + 1);
    if (!old_kept || !new_kept || !mark_kept(old, new, old_kept, new_kept, arena)) return false;
    for (dl_compared_member member = 0; member < DL_COMPARED_COUNT; member++) {
        for (uint32_t i = 0, k = 0;;) {
            dl_value_change change = {.member = member};
            change.old = next_left(old, old_kept, member, &i);
            change.new = next_left(new, new_kept, member, &k);
            if (!dl_span_present(change.old) && !dl_span_present(change.new)) break;
            if (!DL_ARENA_PUSH(arena, changes, change)) return false;
        }
    }
    return true;
}
