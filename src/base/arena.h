/* Memory that is freed all at once.
 *
 * A worker owns one arena and resets it after each page; the largest block is
 * kept, so that a run of pages soon stops asking the system for memory.
 *
 * An allocation that fails, because there is no memory or because the ceiling
 * is reached, returns NULL and sets `failed`, which stays set until the next
 * reset.  Code that can do without the piece just stops; whoever owns the
 * arena looks at `failed` once at the end of the page. */
#ifndef DL_BASE_ARENA_H
#define DL_BASE_ARENA_H

#include "base/span.h"

/* Where memory comes from; NULL stands for the C library.  `resize` follows
 * realloc, and frees when `size` is 0. */
typedef struct dl_allocator {
    void *(*resize)(void *context, void *memory, size_t size);
    void *context;
} dl_allocator;

void *dl_allocator_resize(const dl_allocator *allocator, void *memory, size_t size);

typedef struct dl_arena_block dl_arena_block;

typedef struct dl_arena {
    dl_arena_block *block; /* the newest; older ones are linked behind it */
    size_t used_bytes;     /* handed out since the last reset, padding included */
    size_t ceiling_bytes;  /* `used_bytes` never goes over it */
    bool failed;
    bool no_memory; /* it failed because there is none, not at the ceiling */
    const dl_allocator *allocator;
} dl_arena;

/* Nothing is allocated yet.  A ceiling of 0 means none. */
void dl_arena_init(dl_arena *arena, size_t ceiling_bytes, const dl_allocator *allocator);

/* Gives all memory back to the system. */
void dl_arena_release(dl_arena *arena);

/* Forgets all that was handed out and clears `failed`; keeps one block for reuse. */
void dl_arena_reset(dl_arena *arena);

/* Aligned for any type, not cleared.  NULL when it fails; size 0 gives a valid pointer. */
void *dl_arena_alloc(dl_arena *arena, size_t size);

/* The same, filled with zero bytes. */
void *dl_arena_alloc_zero(dl_arena *arena, size_t size);

/* Like alloc but without alignment, for text. */
char *dl_arena_alloc_bytes(dl_arena *arena, size_t size);

/* Gives back the tail of the newest allocation of text: it keeps `used` of the bytes asked for. */
void dl_arena_shrink_bytes(dl_arena *arena, char *bytes, size_t asked, size_t used);

/* A copy of the span's bytes; an absent span stays absent, and a failed copy is absent. */
dl_span dl_arena_copy(dl_arena *arena, dl_span span);

/* The spans one after another, as one. */
dl_span dl_arena_join(dl_arena *arena, const dl_span *parts, size_t count, dl_span separator);

/* The same with a number behind them, in decimal digits. */
dl_span dl_arena_join_uint(dl_arena *arena, const dl_span *parts, size_t count, uint64_t number);

/* printf into the arena; absent on failure.  Takes as long as copying a thousand bytes. */
dl_span dl_arena_format(dl_arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Makes room for one more item in a growing array kept in the arena; returns the
 * array's (new) address or NULL, when the old one is untouched.  Growth doubles. */
void *dl_arena_grow(dl_arena *arena, void *items, uint32_t count, uint32_t *capacity, size_t item_size);

/* Appends `item` to an array with members items, count, capacity; false on failure. */
#define DL_ARENA_PUSH(arena, array, item)                                                                    \
    dl_arena_push_checked((arena), (void **)&(array)->items, &(array)->count, &(array)->capacity,            \
                          sizeof *(array)->items, &(item))

bool dl_arena_push_checked(dl_arena *arena, void **items, uint32_t *count, uint32_t *capacity,
                           size_t item_size, const void *item);

#endif
