#include "base/cpu.h"

#include "base/simd.h"

#if DL_X86_64
#include <cpuid.h>
#endif

/* The compiler's __builtin_cpu_supports is not used: it reads a table that the compiler's runtime library
 * fills, and that of some toolchains (zig's) never does.
 *
 * Bits as in Intel's Software Developer's Manual, volume 2A, "CPUID", and volume 1, "Detection of AVX2" and
 * "Detection of AVX-512": the processor may know vectors whose upper halves the system does not save. */
enum {
    BASIC_SSSE3 = 1 << 9,
    BASIC_POPCNT = 1 << 23,
    BASIC_OSXSAVE = 1 << 27,
    BASIC_AVX = 1 << 28,
    EXTENDED_BMI = 1 << 3,
    EXTENDED_AVX2 = 1 << 5,
    EXTENDED_BMI2 = 1 << 8,
    EXTENDED_AVX512F = 1 << 16,
    EXTENDED_AVX512BW = 1 << 30,
    AMD_LZCNT = 1 << 5,
    SAVED_AVX = 1 << 1 | 1 << 2,
    SAVED_AVX512 = SAVED_AVX | 1 << 5 | 1 << 6 | 1 << 7,
};
#define EXTENDED_AVX512VL (UINT32_C(1) << 31) /* too large for an enum */

static int all(uint32_t bits, uint32_t wanted) {
    return (bits & wanted) == wanted;
}

dl_cpu_level dl_cpu_level_of(const dl_cpu_answers *answers) {
    if (!all(answers->basic_ecx, BASIC_SSSE3)) return DL_CPU_PORTABLE;
    if (!all(answers->basic_ecx, BASIC_POPCNT | BASIC_OSXSAVE | BASIC_AVX) ||
        !all(answers->extended_ebx, EXTENDED_BMI | EXTENDED_AVX2 | EXTENDED_BMI2) ||
        !all(answers->amd_ecx, AMD_LZCNT) || !all(answers->xcr0, SAVED_AVX))
        return DL_CPU_SSSE3;
    if (!all(answers->extended_ebx, EXTENDED_AVX512F | EXTENDED_AVX512BW | EXTENDED_AVX512VL) ||
        !all(answers->xcr0, SAVED_AVX512))
        return DL_CPU_AVX2;
    return DL_CPU_AVX512;
}

static dl_cpu_level ask(void) {
#if DL_X86_64
    dl_cpu_answers answers = {0};
    uint32_t a, b, c, d;
    if (__get_cpuid(1, &a, &b, &c, &d)) answers.basic_ecx = c;
    if (__get_cpuid_count(7, 0, &a, &b, &c, &d)) answers.extended_ebx = b;
    if (__get_cpuid(0x80000001, &a, &b, &c, &d)) answers.amd_ecx = c;
    if (answers.basic_ecx & BASIC_OSXSAVE) __asm__("xgetbv" : "=a"(answers.xcr0), "=d"(d) : "c"(0));
    return dl_cpu_level_of(&answers);
#elif DL_AARCH64
    return DL_CPU_NEON;
#else
    return DL_CPU_PORTABLE;
#endif
}

dl_cpu_level dl_cpu_once(atomic_uint *kept, dl_cpu_question *question) {
    unsigned level_and_1 = atomic_load_explicit(kept, memory_order_relaxed);
    if (level_and_1 == 0) {
        level_and_1 = (unsigned)question() + 1;
        atomic_store_explicit(kept, level_and_1, memory_order_relaxed);
    }
    return (dl_cpu_level)(level_and_1 - 1);
}

/* In a virtual machine CPUID is a trap that takes tens of microseconds, as long as a small page does, so its
 * answer is kept.  Of all the library only this lasts longer than the caller's objects, and it is no state
 * that a caller could notice: the answer is the same for every thread and at every time.  Threads that ask
 * first at the same time store the same number, in one access, and nothing else is read because of it:
 * relaxed order is enough. */
dl_cpu_level dl_cpu(void) {
    static atomic_uint kept;
    return dl_cpu_once(&kept, ask);
}
