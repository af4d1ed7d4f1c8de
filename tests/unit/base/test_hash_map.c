#include "base/hash_map.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static void members_are_found_again(void **state) {
    (void)state;
    enum { MEMBERS = 5000 };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_hash_map map;
    assert_true(dl_hash_map_make(&map, &arena, MEMBERS));
    for (uint32_t i = 0; i < MEMBERS; i++) {
        uint32_t *number = dl_hash_map_at(&map, dl_hash_widen(i));
        assert_int_equal(*number, 0);
        *number = i + 1;
    }
    for (uint32_t i = 0; i < MEMBERS; i++) assert_int_equal(*dl_hash_map_at(&map, dl_hash_widen(i)), i + 1);
    dl_arena_release(&arena);
}

/* Hashes that want the same place, that of the last slot, and differ in what is compared. */
static void members_of_one_place_are_told_apart(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_hash_map map;
    assert_true(dl_hash_map_make(&map, &arena, 32));
    const uint64_t place = (uint64_t)map.mask << 32;
    for (uint32_t i = 0; i < 32; i++) *dl_hash_map_at(&map, place | i) = i + 1;
    for (uint32_t i = 0; i < 32; i++) assert_int_equal(*dl_hash_map_at(&map, place | i), i + 1);
    assert_int_equal(*dl_hash_map_at(&map, place | 32), 0);
    dl_arena_release(&arena);
}

static void no_memory_is_told(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 256, NULL);
    dl_hash_map map;
    assert_false(dl_hash_map_make(&map, &arena, 1000));
    dl_arena_release(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_are_found_again),
        cmocka_unit_test(members_of_one_place_are_told_apart),
        cmocka_unit_test(no_memory_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
