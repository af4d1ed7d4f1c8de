#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define __SANITIZE_ADDRESS__ 1 /* gcc's name for it */
#endif
#endif
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(address, size)   ((void)(address), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#endif

enum { FIRST_BLOCK_BYTES = 1 << 13, KEPT_BLOCK_BYTES = 8 << 20 };

struct dl_arena_block {
    dl_arena_block *older;
    size_t size; /* of `bytes` */
    size_t used;
    alignas(max_align_t) char bytes[];
};

void *dl_allocator_resize(const dl_allocator *allocator, void *memory, size_t size) {
    if (allocator && allocator->resize) return allocator->resize(allocator->context, memory, size);
    if (size == 0) {
        free(memory);
        return NULL;
    }
    return realloc(memory, size);
}

void dl_arena_init(dl_arena *arena, size_t ceiling_bytes, const dl_allocator *allocator) {
    *arena = (dl_arena){.ceiling_bytes = ceiling_bytes ? ceiling_bytes : SIZE_MAX, .allocator = allocator};
}

static void free_block(dl_arena *arena, dl_arena_block *block) {
    ASAN_UNPOISON_MEMORY_REGION(block->bytes, block->size);
    dl_allocator_resize(arena->allocator, block, 0);
}

void dl_arena_release(dl_arena *arena) {
    for (dl_arena_block *block = arena->block, *older; block; block = older) {
        older = block->older;
        free_block(arena, block);
    }
    arena->block = NULL;
    arena->used_bytes = 0;
    arena->failed = arena->no_memory = false;
}

void dl_arena_reset(dl_arena *arena) {
    dl_arena_block *kept = arena->block;
    if (kept) { /* blocks double, so the newest is the largest */
        for (dl_arena_block *block = kept->older, *older; block; block = older) {
            older = block->older;
            free_block(arena, block);
        }
        kept->older = NULL;
        kept->used = 0;
        if (kept->size > KEPT_BLOCK_BYTES) {
            free_block(arena, kept);
            kept = NULL;
        } else {
            ASAN_POISON_MEMORY_REGION(kept->bytes, kept->size);
        }
    }
    arena->block = kept;
    arena->used_bytes = 0;
    arena->failed = arena->no_memory = false;
}

static bool add_block(dl_arena *arena, size_t least) {
    size_t size = arena->block ? arena->block->size * 2 : FIRST_BLOCK_BYTES;
    if (size > KEPT_BLOCK_BYTES) size = KEPT_BLOCK_BYTES;
    if (size < least) size = least;
    dl_arena_block *block = dl_allocator_resize(arena->allocator, NULL, sizeof *block + size);
    if (!block) return false;
    *block = (dl_arena_block){.older = arena->block, .size = size};
    ASAN_POISON_MEMORY_REGION(block->bytes, block->size);
    arena->block = block;
    return true;
}

static void *take(dl_arena *arena, size_t size, size_t alignment) {
    size_t padding = arena->block ? (0 - arena->block->used) & (alignment - 1) : 0;
    if (size > arena->ceiling_bytes - arena->used_bytes || arena->failed) goto fail;
    if (!arena->block || arena->block->used + padding > arena->block->size ||
        size > arena->block->size - arena->block->used - padding) {
        if (size > SIZE_MAX / 2 || !add_block(arena, size)) {
            arena->no_memory = true;
            goto fail;
        }
        padding = 0;
    }
    dl_arena_block *block = arena->block;
    char *memory = block->bytes + block->used + padding;
    block->used += padding + size;
    arena->used_bytes += padding + size;
    if (arena->used_bytes > arena->ceiling_bytes) arena->used_bytes = arena->ceiling_bytes;
    ASAN_UNPOISON_MEMORY_REGION(memory, size);
    return memory;
fail:
    arena->failed = true;
    return NULL;
}

void *dl_arena_alloc(dl_arena *arena, size_t size) {
    return take(arena, size, alignof(max_align_t));
}

void *dl_arena_alloc_zero(dl_arena *arena, size_t size) {
    void *memory = dl_arena_alloc(arena, size);
    if (memory) memset(memory, 0, size);
    return memory;
}

char *dl_arena_alloc_bytes(dl_arena *arena, size_t size) {
    return take(arena, size, 1);
}

void dl_arena_shrink_bytes(dl_arena *arena, char *bytes, size_t asked, size_t used) {
    dl_arena_block *block = arena->block;
    if (!block || bytes + asked != block->bytes + block->used) return;
    block->used -= asked - used;
    arena->used_bytes -= asked - used;
    ASAN_POISON_MEMORY_REGION(bytes + used, asked - used);
}

dl_span dl_arena_copy(dl_arena *arena, dl_span span) {
    if (!span.data) return span;
    char *bytes = dl_arena_alloc_bytes(arena, span.size);
    if (!bytes) return DL_SPAN_NONE;
    memcpy(bytes, span.data, span.size);
    return dl_span_of(bytes, span.size);
}

dl_span dl_arena_join(dl_arena *arena, const dl_span *parts, size_t count, dl_span separator) {
    size_t size = count > 1 ? separator.size * (count - 1) : 0;
    for (size_t i = 0; i < count; i++) size += parts[i].size;
    char *bytes = dl_arena_alloc_bytes(arena, size), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t i = 0; i < count; i++) {
        if (i && separator.size) memcpy(out, separator.data, separator.size), out += separator.size;
        if (parts[i].size) memcpy(out, parts[i].data, parts[i].size), out += parts[i].size;
    }
    return dl_span_of(bytes, size);
}

dl_span dl_arena_join_uint(dl_arena *arena, const dl_span *parts, size_t count, uint64_t number) {
    char digits[20];
    size_t first = sizeof digits, size = 0;
    do digits[--first] = (char)('0' + number % 10);
    while (number /= 10);
    for (size_t i = 0; i < count; i++) size += parts[i].size;
    char *bytes = dl_arena_alloc_bytes(arena, size + sizeof digits - first), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t i = 0; i < count; i++) {
        if (parts[i].size) memcpy(out, parts[i].data, parts[i].size), out += parts[i].size;
    }
    memcpy(out, digits + first, sizeof digits - first);
    return dl_span_of(bytes, size + sizeof digits - first);
}

dl_span dl_arena_format(dl_arena *arena, const char *format, ...) {
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    char brief[128]; /* mostly enough, so that printing twice is seldom needed */
    int size = vsnprintf(brief, sizeof brief, format, arguments);
    va_end(arguments);
    char *bytes = size < 0 ? NULL : dl_arena_alloc_bytes(arena, (size_t)size + 1);
    if (bytes && (size_t)size < sizeof brief) {
        memcpy(bytes, brief, (size_t)size + 1);
    } else if (bytes) {
        vsnprintf(bytes, (size_t)size + 1, format, again);
    }
    va_end(again);
    return bytes ? dl_span_of(bytes, (size_t)size) : DL_SPAN_NONE;
}

void *dl_arena_grow(dl_arena *arena, void *items, uint32_t count, uint32_t *capacity, size_t item_size) {
    if (count < *capacity) return items;
    if (*capacity > UINT32_MAX / 2) {
        arena->failed = true;
        return NULL;
    }
    uint32_t larger = *capacity ? *capacity * 2 : 8;
    void *moved = dl_arena_alloc(arena, larger * item_size);
    if (!moved) return NULL;
    if (count) memcpy(moved, items, count * item_size);
    *capacity = larger;
    return moved;
}

bool dl_arena_push_checked(dl_arena *arena, void **items, uint32_t *count, uint32_t *capacity,
                           size_t item_size, const void *item) {
    void *array = dl_arena_grow(arena, *items, *count, capacity, item_size);
    if (!array) return false;
    *items = array;
    memcpy((char *)array + *count * item_size, item, item_size);
    ++*count;
    return true;
}
