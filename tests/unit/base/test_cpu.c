/* What the processor can do: from its answers, against what the system says of it, and asked once. */
#include "base/cpu.h"

#include "base/simd.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum {
    SSSE3 = 1 << 9,
    SSE = 1 << 25, /* of EDX; nothing asks for it in ECX */
    AVX = 1 << 23 | 1 << 27 | 1 << 28,
    AVX2 = 1 << 3 | 1 << 5 | 1 << 8,
    LZCNT = 1 << 5,
};
#define AVX512 (UINT32_C(1) << 16 | UINT32_C(1) << 30 | UINT32_C(1) << 31)

static void level_follows_from_the_answers(void **state) {
    (void)state;
    static const struct {
        dl_cpu_answers answers;
        dl_cpu_level level;
    } cases[] = {
        {{0, 0, 0, 0}, DL_CPU_PORTABLE},
        {{SSE, 0, LZCNT, 0x07}, DL_CPU_PORTABLE},
        {{SSSE3, 0, 0, 0}, DL_CPU_SSSE3},
        {{SSSE3 | AVX, 0, LZCNT, 0x07}, DL_CPU_SSSE3},
        {{SSSE3 | AVX, AVX2, LZCNT, 0x07}, DL_CPU_AVX2},
        {{SSSE3 | AVX, AVX2 | AVX512, LZCNT, 0xE7}, DL_CPU_AVX512},
        /* The system does not save the registers, or only some. */
        {{SSSE3 | AVX, AVX2 | AVX512, LZCNT, 0}, DL_CPU_SSSE3},
        {{SSSE3 | AVX, AVX2 | AVX512, LZCNT, 0x03}, DL_CPU_SSSE3},
        {{SSSE3 | AVX, AVX2 | AVX512, LZCNT, 0x07}, DL_CPU_AVX2},
        /* No SSSE3, and yet all else. */
        {{AVX, AVX2 | AVX512, LZCNT, 0xE7}, DL_CPU_PORTABLE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(dl_cpu_level_of(&cases[i].answers), cases[i].level);
}

/* Of what a level needs no bit is left out. */
static void each_bit_counts(void **state) {
    (void)state;
    for (unsigned register_number = 0; register_number < 4; register_number++) {
        for (unsigned bit = 0; bit < 32; bit++) {
            dl_cpu_answers answers = {SSSE3 | AVX, AVX2 | AVX512, LZCNT, 0xE6};
            uint32_t *registers[] = {&answers.basic_ecx, &answers.extended_ebx, &answers.amd_ecx,
                                     &answers.xcr0};
            uint32_t mask = UINT32_C(1) << bit;
            bool needed = (*registers[register_number] & mask) != 0;
            *registers[register_number] ^= mask;
            if (needed)
                assert_true(dl_cpu_level_of(&answers) < DL_CPU_AVX512);
            else
                assert_int_equal(dl_cpu_level_of(&answers), DL_CPU_AVX512);
        }
    }
}

#if DL_X86_64
static bool has(const char *flags, const char *flag) {
    size_t size = strlen(flag);
    for (const char *at = strstr(flags, flag); at; at = strstr(at + 1, flag)) {
        if (at[-1] == ' ' && (at[size] == ' ' || at[size] == '\n')) return true;
    }
    return false;
}

static bool has_all(const char *flags, const char *const *wanted) {
    while (*wanted && has(flags, *wanted)) wanted++;
    return !*wanted;
}
#endif

/* The system's own list: what it does not save the registers for, it leaves out. */
static void level_is_what_the_system_says(void **state) {
    (void)state;
#if DL_X86_64
    static char line[16384];
    FILE *file = fopen("/proc/cpuinfo", "r");
    if (!file) skip();
    bool found = false;
    while (!found && fgets(line, sizeof line, file)) found = strncmp(line, "flags", 5) == 0;
    fclose(file);
    if (!found) skip();
    static const char *const of_avx2[] = {"avx2", "bmi1", "bmi2", "abm", "popcnt", NULL};
    static const char *const of_avx512[] = {"avx512f", "avx512bw", "avx512vl", NULL};
    dl_cpu_level wanted = DL_CPU_PORTABLE;
    if (has(line, "ssse3")) wanted = DL_CPU_SSSE3;
    if (wanted == DL_CPU_SSSE3 && has_all(line, of_avx2)) wanted = DL_CPU_AVX2;
    if (wanted == DL_CPU_AVX2 && has_all(line, of_avx512)) wanted = DL_CPU_AVX512;
    assert_int_equal(dl_cpu(), wanted);
#elif DL_AARCH64
    assert_int_equal(dl_cpu(), DL_CPU_NEON);
#else
    assert_int_equal(dl_cpu(), DL_CPU_PORTABLE);
#endif
    assert_int_equal(dl_cpu(), dl_cpu());
}

static unsigned asked;

static dl_cpu_level portable_and_count(void) {
    asked++;
    return DL_CPU_PORTABLE;
}

static dl_cpu_level avx512_and_count(void) {
    asked++;
    return DL_CPU_AVX512;
}

/* In a virtual machine each question is a trap. */
static void processor_is_asked_once(void **state) {
    (void)state;
    dl_cpu_question *const questions[] = {portable_and_count, avx512_and_count};
    for (size_t i = 0; i < 2; i++) {
        atomic_uint kept = 0;
        asked = 0;
        dl_cpu_level first = dl_cpu_once(&kept, questions[i]);
        assert_int_equal(first, i ? DL_CPU_AVX512 : DL_CPU_PORTABLE);
        for (unsigned n = 0; n < 3; n++) assert_int_equal(dl_cpu_once(&kept, questions[i]), first);
        assert_int_equal(asked, 1);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(level_follows_from_the_answers),
        cmocka_unit_test(each_bit_counts),
        cmocka_unit_test(level_is_what_the_system_says),
        cmocka_unit_test(processor_is_asked_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
