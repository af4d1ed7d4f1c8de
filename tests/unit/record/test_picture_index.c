#include "record/picture_index.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static dl_arena arena;
static dl_picture_index names;

static int setup(void **state) {
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    dl_picture_index_init(&names);
    return 0;
}

static int teardown(void **state) {
    (void)state;
    dl_arena_release(&arena);
    return 0;
}

static void names_are_found_again(void **state) {
    (void)state;
    enum { NAMES = 5000 };
    char text[32];
    for (uint32_t i = 0; i < NAMES; i++) {
        snprintf(text, sizeof text, "bridge-%u", i);
        dl_picture_index_add(&names, &arena, dl_arena_copy(&arena, dl_span_from_string(text)), i % 200);
    }
    for (uint32_t i = 0; i < NAMES; i++) {
        snprintf(text, sizeof text, "bridge-%u", i);
        assert_int_equal(dl_picture_index_find(&names, dl_span_from_string(text)), i % 200);
    }
    assert_int_equal(dl_picture_index_find(&names, DL_SPAN("bridge-5000")), DL_NO_PICTURE);
    assert_int_equal(dl_picture_index_find(&names, DL_SPAN("")), DL_NO_PICTURE);
}

static void the_first_picture_of_a_name_counts(void **state) {
    (void)state;
    dl_picture_index_add(&names, &arena, DL_SPAN("bridge"), 3);
    dl_picture_index_add(&names, &arena, DL_SPAN("bridge"), 1);
    dl_picture_index_add(&names, &arena, DL_SPAN("bridge"), 2);
    assert_int_equal(dl_picture_index_find(&names, DL_SPAN("bridge")), 1);
    uint32_t all = 0;
    for (const dl_picture_name *name = NULL; (name = dl_picture_index_next(&names, DL_SPAN("bridge"), name));)
        all |= 1u << name->picture;
    assert_int_equal(all, 1u << 1 | 1u << 2 | 1u << 3);
}

static void removed_names_are_gone(void **state) {
    (void)state;
    dl_picture_index_add(&names, &arena, DL_SPAN("bridge"), 1);
    dl_picture_index_add(&names, &arena, DL_SPAN("bridge"), 2);
    dl_picture_index_add(&names, &arena, DL_SPAN("bridge"), 1);
    dl_picture_index_add(&names, &arena, DL_SPAN("harbour"), 1);
    dl_picture_index_remove(&names, DL_SPAN("bridge"), 1);
    dl_picture_index_remove(&names, DL_SPAN("quay"), 1);
    assert_int_equal(dl_picture_index_find(&names, DL_SPAN("bridge")), 2);
    assert_int_equal(dl_picture_index_find(&names, DL_SPAN("harbour")), 1);
}

/* As if both texts had the same hash. */
static void texts_of_one_hash_are_told_apart(void **state) {
    (void)state;
    dl_picture_index_add(&names, &arena, DL_SPAN("bridge"), 1);
    names.items[0].text = DL_SPAN("garden");
    assert_int_equal(dl_picture_index_find(&names, DL_SPAN("bridge")), DL_NO_PICTURE);
}

static void names_have_a_bound(void **state) {
    (void)state;
    for (uint32_t i = 0; i < UINT16_MAX + 10; i++)
        dl_picture_index_add(&names, &arena, DL_SPAN("bridge"), i < 200 ? i : 200);
    assert_int_equal(names.count, UINT16_MAX);
    assert_int_equal(dl_picture_index_find(&names, DL_SPAN("bridge")), 0);
}

static void no_memory_is_no_name(void **state) {
    (void)state;
    dl_arena small;
    dl_arena_init(&small, 1, NULL);
    dl_picture_index_add(&names, &small, DL_SPAN("bridge"), 1);
    assert_int_equal(dl_picture_index_find(&names, DL_SPAN("bridge")), DL_NO_PICTURE);
    dl_arena_release(&small);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(names_are_found_again, setup, teardown),
        cmocka_unit_test_setup_teardown(the_first_picture_of_a_name_counts, setup, teardown),
        cmocka_unit_test_setup_teardown(removed_names_are_gone, setup, teardown),
        cmocka_unit_test_setup_teardown(texts_of_one_hash_are_told_apart, setup, teardown),
        cmocka_unit_test_setup_teardown(names_have_a_bound, setup, teardown),
        cmocka_unit_test_setup_teardown(no_memory_is_no_name, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
