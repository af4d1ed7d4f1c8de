/* The arena: what it hands out, where its ceiling is, and what it keeps. */
#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

/* The C library's memory, counted: what is held now, and how many times there was something new. */
typedef struct counted {
    size_t held_bytes, largest_bytes;
    unsigned allocations, allowed; /* so many more; then there is no memory */
} counted;

static void *resize_counted(void *context, void *memory, size_t size) {
    counted *c = context;
    size_t *block = memory ? (size_t *)memory - 2 : NULL;
    if (block) c->held_bytes -= *block;
    if (size == 0) {
        free(block);
        return NULL;
    }
    if (!c->allowed) {
        if (block) c->held_bytes += *block;
        return NULL;
    }
    c->allowed--;
    c->allocations++;
    block = realloc(block, size + 2 * sizeof *block);
    assert_non_null(block);
    *block = size;
    c->held_bytes += size;
    if (size > c->largest_bytes) c->largest_bytes = size;
    return block + 2;
}

static void all_of_the_ceiling_and_no_more(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 1000, NULL);
    assert_non_null(dl_arena_alloc_bytes(&arena, 600));
    assert_non_null(dl_arena_alloc_bytes(&arena, 400));
    assert_int_equal(arena.used_bytes, 1000);
    assert_false(arena.failed);
    assert_null(dl_arena_alloc_bytes(&arena, 1));
    assert_true(arena.failed);
    dl_arena_reset(&arena);
    assert_false(arena.failed);
    assert_null(dl_arena_alloc_bytes(&arena, 1001));
    dl_arena_reset(&arena);
    assert_non_null(dl_arena_alloc_bytes(&arena, 1000));
    dl_arena_release(&arena);
}

/* The ceiling counts over all blocks, not within one. */
static void the_ceiling_spans_blocks(void **state) {
    (void)state;
    enum { CEILING = 1 << 20, PIECE = 4096 };
    dl_arena arena;
    dl_arena_init(&arena, CEILING, NULL);
    unsigned pieces = 0;
    while (pieces < 2 * CEILING / PIECE && dl_arena_alloc(&arena, PIECE)) pieces++;
    assert_int_equal(pieces, CEILING / PIECE);
    assert_int_equal(arena.used_bytes, CEILING);
    dl_arena_release(&arena);
}

static void padding_counts(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 64, NULL);
    assert_non_null(dl_arena_alloc_bytes(&arena, 1));
    const char *aligned = dl_arena_alloc(&arena, 16);
    assert_int_equal((uintptr_t)aligned % _Alignof(max_align_t), 0);
    assert_int_equal(arena.used_bytes, 32);
    assert_non_null(dl_arena_alloc(&arena, 32));
    assert_null(dl_arena_alloc_bytes(&arena, 1));
    dl_arena_release(&arena);
}

static void a_failure_sticks(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 100, NULL);
    assert_null(dl_arena_alloc(&arena, 101));
    assert_null(dl_arena_alloc(&arena, 1));
    assert_false(dl_span_present(dl_arena_copy(&arena, DL_SPAN("a"))));
    assert_false(dl_span_present(dl_arena_format(&arena, "%d", 1)));
    const dl_span part = DL_SPAN("a");
    assert_false(dl_span_present(dl_arena_join(&arena, &part, 1, DL_SPAN_NONE)));
    assert_false(dl_span_present(dl_arena_join_uint(&arena, &part, 1, 7)));
    assert_null(dl_arena_alloc_zero(&arena, 1));
    assert_true(arena.failed);
    dl_arena_release(&arena);
    assert_false(arena.failed);
}

static void no_memory_is_a_failure(void **state) {
    (void)state;
    counted c = {.allowed = 1};
    const dl_allocator allocator = {resize_counted, &c};
    dl_arena arena;
    dl_arena_init(&arena, 0, &allocator);
    assert_non_null(dl_arena_alloc(&arena, 100));
    assert_null(dl_arena_alloc(&arena, 1 << 20));
    assert_true(arena.failed);
    dl_arena_reset(&arena);
    assert_non_null(dl_arena_alloc(&arena, 100)); /* in the block that stayed */
    assert_null(dl_arena_alloc(&arena, SIZE_MAX / 2 + 1));
    dl_arena_release(&arena);
    assert_int_equal(c.held_bytes, 0);
}

/* A run of pages soon asks the system for nothing any more, */
static void a_reset_keeps_one_block(void **state) {
    (void)state;
    counted c = {.allowed = 1000};
    const dl_allocator allocator = {resize_counted, &c};
    dl_arena arena;
    dl_arena_init(&arena, 0, &allocator);
    for (unsigned page = 0; page < 20; page++) {
        if (page == 10) c.allocations = 0;
        for (unsigned i = 0; i < 100; i++) memset(dl_arena_alloc_bytes(&arena, 5000), (int)page, 5000);
        assert_int_equal(arena.used_bytes, 500000);
        dl_arena_reset(&arena);
        assert_int_equal(arena.used_bytes, 0);
    }
    assert_int_equal(c.allocations, 0);
    assert_true(c.held_bytes > 500000 && c.held_bytes < 2000000);
    dl_arena_release(&arena);
    assert_int_equal(c.held_bytes, 0);
}

/* but one huge page does not stay for ever. */
static void a_huge_block_is_given_back(void **state) {
    (void)state;
    enum { KEPT = 8 << 20 };
    counted c = {.allowed = 1000};
    const dl_allocator allocator = {resize_counted, &c};
    dl_arena arena;
    dl_arena_init(&arena, 0, &allocator);
    assert_non_null(dl_arena_alloc_bytes(&arena, KEPT));
    dl_arena_reset(&arena);
    assert_true(c.held_bytes >= KEPT);
    assert_non_null(dl_arena_alloc_bytes(&arena, KEPT + 1));
    dl_arena_reset(&arena);
    assert_int_equal(c.held_bytes, 0);
    c.largest_bytes = 0;
    for (unsigned i = 0; i < 200; i++) assert_non_null(dl_arena_alloc_bytes(&arena, 1 << 20));
    assert_true(c.largest_bytes < KEPT + 1000); /* blocks double only so far */
    dl_arena_release(&arena);
    assert_int_equal(c.held_bytes, 0);
}

static void zeroed_memory_is_zero_after_a_reset(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    memset(dl_arena_alloc(&arena, 256), 0xFF, 256);
    dl_arena_reset(&arena);
    const char *bytes = dl_arena_alloc_zero(&arena, 256);
    for (unsigned i = 0; i < 256; i++) assert_int_equal(bytes[i], 0);
    dl_arena_release(&arena);
}

static void the_tail_of_the_newest_text_comes_back(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    char *first = dl_arena_alloc_bytes(&arena, 100);
    dl_arena_shrink_bytes(&arena, first, 100, 10);
    assert_int_equal(arena.used_bytes, 10);
    char *second = dl_arena_alloc_bytes(&arena, 5);
    assert_ptr_equal(second, first + 10);
    dl_arena_shrink_bytes(&arena, first, 10, 5); /* no longer the newest */
    assert_int_equal(arena.used_bytes, 15);
    dl_arena_release(&arena);
    dl_arena_shrink_bytes(&arena, NULL, 0, 0);
}

static void assert_text(dl_span got, const char *wanted) {
    assert_int_equal(got.size, strlen(wanted));
    assert_memory_equal(got.data, wanted, got.size);
}

static void texts_are_put_together(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    const dl_span parts[] = {DL_SPAN_INIT("one"), DL_SPAN_INIT(""), DL_SPAN_INIT("three")};
    assert_text(dl_arena_join(&arena, parts, 3, DL_SPAN(", ")), "one, , three");
    assert_text(dl_arena_join(&arena, parts, 3, DL_SPAN_NONE), "onethree");
    assert_text(dl_arena_join(&arena, parts, 1, DL_SPAN(", ")), "one");
    assert_text(dl_arena_join(&arena, parts, 0, DL_SPAN(", ")), "");
    assert_text(dl_arena_join_uint(&arena, parts, 1, 0), "one0");
    assert_text(dl_arena_join_uint(&arena, parts, 3, UINT64_MAX), "onethree18446744073709551615");
    assert_text(dl_arena_copy(&arena, DL_SPAN("text")), "text");
    assert_true(dl_span_present(dl_arena_copy(&arena, DL_SPAN(""))));
    assert_false(dl_span_present(dl_arena_copy(&arena, DL_SPAN_NONE)));
    dl_arena_release(&arena);
}

/* Short texts and long ones are printed in different ways; both whole. */
static void formats_of_all_lengths(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (int size = 120; size < 140; size++) {
        dl_span text = dl_arena_format(&arena, "%*d", size, 7);
        assert_int_equal(text.size, size);
        assert_int_equal(text.data[size - 1], '7');
        assert_int_equal(text.data[size], 0);
        assert_int_equal(text.data[0], ' ');
    }
    dl_arena_release(&arena);
}

static void arrays_grow(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    struct {
        uint32_t *items, count, capacity;
    } array = {0};
    for (uint32_t i = 0; i < 1000; i++) assert_true(DL_ARENA_PUSH(&arena, &array, i));
    assert_int_equal(array.count, 1000);
    assert_int_equal(array.capacity, 1024);
    for (uint32_t i = 0; i < 1000; i++) assert_int_equal(array.items[i], i);
    uint32_t capacity = UINT32_MAX / 2 + 1;
    assert_null(dl_arena_grow(&arena, array.items, capacity, &capacity, 1)); /* would not fit its count */
    assert_int_equal(capacity, UINT32_MAX / 2 + 1);
    assert_true(arena.failed);
    uint32_t more = 1;
    array.capacity = array.count;
    assert_false(DL_ARENA_PUSH(&arena, &array, more));
    assert_int_equal(array.count, 1000);
    assert_int_equal(array.items[999], 999);
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_of_the_ceiling_and_no_more),
        cmocka_unit_test(the_ceiling_spans_blocks),
        cmocka_unit_test(padding_counts),
        cmocka_unit_test(a_failure_sticks),
        cmocka_unit_test(no_memory_is_a_failure),
        cmocka_unit_test(a_reset_keeps_one_block),
        cmocka_unit_test(a_huge_block_is_given_back),
        cmocka_unit_test(zeroed_memory_is_zero_after_a_reset),
        cmocka_unit_test(the_tail_of_the_newest_text_comes_back),
        cmocka_unit_test(texts_are_put_together),
        cmocka_unit_test(formats_of_all_lengths),
        cmocka_unit_test(arrays_grow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
