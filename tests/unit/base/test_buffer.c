/* The growing buffer: its ceiling, and what a failure leaves. */
#include "base/buffer.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void *refuse(void *context, void *memory, size_t size) {
    unsigned *allowed = context;
    if (size == 0) {
        free(memory);
        return NULL;
    }
    if (*allowed == 0) return NULL;
    --*allowed;
    return realloc(memory, size);
}

static void assert_holds(const dl_buffer *buffer, const char *wanted) {
    assert_int_equal(buffer->size, strlen(wanted));
    assert_memory_equal(buffer->data, wanted, buffer->size);
}

static void appends_follow_one_another(void **state) {
    (void)state;
    dl_buffer buffer;
    dl_buffer_init(&buffer, 0, NULL);
    dl_buffer_append(&buffer, DL_SPAN_NONE);
    assert_null(buffer.data);
    dl_buffer_append(&buffer, DL_SPAN("one"));
    dl_buffer_append_byte(&buffer, ' ');
    dl_buffer_append_format(&buffer, "%d of %s", 2, "two");
    assert_holds(&buffer, "one 2 of two");
    dl_buffer_clear(&buffer);
    assert_int_equal(buffer.size, 0);
    assert_int_equal(buffer.capacity, 4096); /* the memory stays */
    dl_buffer_release(&buffer);
    assert_null(buffer.data);
}

/* All of the ceiling can be filled, at once or bit by bit, and not a byte more. */
static void the_ceiling_is_reached_and_kept(void **state) {
    (void)state;
    static char bytes[20001];
    memset(bytes, 'x', sizeof bytes);
    static const size_t ceilings[] = {1, 10, 4095, 4096, 4097, 10000, 20000};
    for (size_t i = 0; i < DL_COUNT_OF(ceilings); i++) {
        size_t ceiling = ceilings[i];
        dl_buffer buffer;
        dl_buffer_init(&buffer, ceiling, NULL);
        dl_buffer_append(&buffer, dl_span_of(bytes, ceiling));
        assert_int_equal(buffer.size, ceiling);
        assert_false(buffer.failed);
        assert_true(buffer.capacity <= ceiling);
        dl_buffer_append_byte(&buffer, 'y');
        assert_true(buffer.failed);
        assert_int_equal(buffer.size, ceiling);
        dl_buffer_clear(&buffer);
        for (size_t k = 0; k < ceiling; k++) dl_buffer_append_byte(&buffer, 'z');
        assert_false(buffer.failed);
        assert_int_equal(buffer.size, ceiling);
        assert_false(dl_buffer_reserve(&buffer, 1));
        dl_buffer_release(&buffer);
        dl_buffer_append(&buffer, dl_span_of(bytes, ceiling + 1));
        assert_true(buffer.failed);
        assert_int_equal(buffer.size, 0);
        dl_buffer_release(&buffer);
    }
}

static void a_failure_sticks_until_clear(void **state) {
    (void)state;
    dl_buffer buffer;
    dl_buffer_init(&buffer, 10, NULL);
    dl_buffer_append(&buffer, DL_SPAN("12345"));
    dl_buffer_append(&buffer, DL_SPAN("1234567"));
    dl_buffer_append_byte(&buffer, '6'); /* would fit */
    dl_buffer_append_format(&buffer, "%d", 7);
    assert_true(buffer.failed);
    assert_holds(&buffer, "12345");
    assert_false(dl_buffer_reserve(&buffer, SIZE_MAX));
    dl_buffer_clear(&buffer);
    dl_buffer_append(&buffer, DL_SPAN("1234567"));
    assert_holds(&buffer, "1234567");
    dl_buffer_release(&buffer);
}

static void no_memory_leaves_what_there_was(void **state) {
    (void)state;
    unsigned allowed = 1;
    const dl_allocator allocator = {refuse, &allowed};
    dl_buffer buffer;
    dl_buffer_init(&buffer, 0, &allocator);
    dl_buffer_append(&buffer, DL_SPAN("kept"));
    assert_false(dl_buffer_reserve(&buffer, 5000));
    assert_true(buffer.failed);
    assert_holds(&buffer, "kept");
    dl_buffer_release(&buffer);
    assert_false(dl_buffer_reserve(&buffer, SIZE_MAX / 2 + 1)); /* more than any ceiling */
    dl_buffer_release(&buffer);
}

static void growth_doubles(void **state) {
    (void)state;
    unsigned allowed = 9; /* 4096 × 2^8 is a million */
    const dl_allocator allocator = {refuse, &allowed};
    dl_buffer buffer;
    dl_buffer_init(&buffer, 0, &allocator);
    for (unsigned i = 0; i < 1000000; i++) dl_buffer_append_byte(&buffer, (char)i);
    assert_false(buffer.failed);
    assert_int_equal(buffer.size, 1000000);
    for (unsigned i = 0; i < 1000000; i++) assert_int_equal(buffer.data[i], (char)i);
    dl_buffer_release(&buffer);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(appends_follow_one_another),
        cmocka_unit_test(the_ceiling_is_reached_and_kept),
        cmocka_unit_test(a_failure_sticks_until_clear),
        cmocka_unit_test(no_memory_leaves_what_there_was),
        cmocka_unit_test(growth_doubles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
