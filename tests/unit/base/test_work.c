#include "base/work.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>

static void steps_for_a_page(void **state) {
    (void)state;
    assert_int_equal(dl_work_of(0, 0).steps, 4194304);
    assert_int_equal(dl_work_of(1000, 0).steps, 4194304 + 16000);
    assert_int_equal(dl_work_of(1000, 10).steps, 640);
    assert_int_equal(dl_work_of(1000, 10).units, 10);
    assert_int_equal(dl_work_of(0, 65535).steps, 65535 * 64);
    assert_int_equal(dl_work_of(0, 65537).steps, 4194304);
    assert_int_equal(dl_work_of(1000, UINT64_MAX).steps, 4194304 + 16000);
}

static void steps_are_taken_while_there_are_some(void **state) {
    (void)state;
    dl_work work = {.steps = 10};
    assert_true(dl_work_take(&work, 0) && dl_work_take(&work, 4) && dl_work_take(&work, 6));
    assert_true(dl_work_take(&work, 0));
    assert_false(work.spent);
    assert_false(dl_work_take(&work, 1));
    assert_true(work.spent);
    work = (dl_work){.steps = 10};
    assert_false(dl_work_take(&work, 11));
    assert_false(dl_work_take(&work, 1)); /* none after that, however many are left */
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(steps_for_a_page),
                                       cmocka_unit_test(steps_are_taken_while_there_are_some)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
