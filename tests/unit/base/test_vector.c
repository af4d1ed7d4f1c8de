/* Each operation on sixteen bytes against the same on one byte, for all bytes. */
#include "base/vector.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include <cmocka.h>

enum { BYTES = 256 };

/* All bytes, each at all sixteen places as `from` goes on. */
static void fill_bytes(char bytes[DL_VECTOR_BYTES], unsigned from) {
    for (unsigned i = 0; i < DL_VECTOR_BYTES; i++) bytes[i] = (char)(from + i);
}

static void assert_lanes(dl_vector found, const char *bytes, bool (*holds)(uint8_t byte, char other),
                         char other) {
    unsigned wanted = 0;
    for (unsigned i = 0; i < DL_VECTOR_BYTES; i++) {
        bool set = holds((uint8_t)bytes[i], other);
        wanted |= (unsigned)set << i;
        assert_int_equal(found[i], set ? 0xFF : 0);
    }
    assert_int_equal(dl_vector_bits(found), wanted);
}

static bool is_equal(uint8_t byte, char other) {
    return byte == (uint8_t)other;
}

static bool is_ascii(uint8_t byte, char other) {
    (void)other;
    return byte < 0x80;
}

static bool is_below_or_wide(uint8_t byte, char other) {
    return byte < (uint8_t)other || byte >= 0x80;
}

static bool is_at_most(uint8_t byte, char other) {
    return byte <= (uint8_t)other;
}

static bool is_among_ten(uint8_t byte, char first) {
    return (uint8_t)(byte - (uint8_t)first) < 10;
}

static void comparisons_hold_for_each_byte(void **state) {
    (void)state;
    char bytes[DL_VECTOR_BYTES];
    for (unsigned from = 0; from < BYTES; from++) {
        fill_bytes(bytes, from);
        dl_vector v = dl_vector_load(bytes);
        for (unsigned other = 0; other < BYTES; other++) {
            char c = (char)other;
            assert_lanes(dl_vector_equal(v, c), bytes, is_equal, c);
            assert_lanes(dl_vector_at_most(v, c), bytes, is_at_most, c);
            assert_lanes(dl_vector_among(v, c, 10), bytes, is_among_ten, c);
            if (other < 0x80) assert_lanes(dl_vector_below_or_wide(v, c), bytes, is_below_or_wide, c);
        }
        assert_lanes(dl_vector_is_ascii(v), bytes, is_ascii, 0);
    }
}

static void bytes_keep_their_order(void **state) {
    (void)state;
    char bytes[DL_VECTOR_BYTES + 1] = "0123456789ABCDEF", copy[DL_VECTOR_BYTES];
    dl_vector_store(copy, dl_vector_load(bytes));
    assert_memory_equal(copy, bytes, sizeof copy);
    uint64_t first, last;
    dl_vector_halves(dl_vector_load(bytes), &first, &last);
    assert_true(first == 0x3736353433323130u);
    assert_true(last == 0x4645444342413938u);
    dl_vector_store(copy, dl_vector_fill('x'));
    for (unsigned i = 0; i < sizeof copy; i++) assert_int_equal(copy[i], 'x');
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(comparisons_hold_for_each_byte),
        cmocka_unit_test(bytes_keep_their_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
