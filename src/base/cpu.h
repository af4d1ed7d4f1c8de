/* What the processor can do, asked at run time. */
#ifndef DL_BASE_CPU_H
#define DL_BASE_CPU_H

#include <stdatomic.h>
#include <stdint.h>

/* Each level has what the lower ones of the same processor have, so that the variants of a function can stand
 * in an array from the slowest to the fastest. */
typedef enum dl_cpu_level {
    DL_CPU_PORTABLE = 0,
    /* x86-64 */
    DL_CPU_SSSE3 = 1,
    DL_CPU_AVX2 = 2,   /* and BMI, BMI2, LZCNT, POPCNT */
    DL_CPU_AVX512 = 3, /* F, BW, VL */
    /* AArch64, where every processor has it */
    DL_CPU_NEON = 1,
} dl_cpu_level;

/* The highest level that processor and system support; DL_CPU_PORTABLE where DATELINE_SIMD is off.  Any
 * thread may ask, and as often as it likes: the processor is asked once (see cpu.c). */
dl_cpu_level dl_cpu(void);

/* --- for tests --- */

/* What an x86 processor answers. */
typedef struct dl_cpu_answers {
    uint32_t basic_ecx;    /* CPUID leaf 1 */
    uint32_t extended_ebx; /* CPUID leaf 7, subleaf 0 */
    uint32_t amd_ecx;      /* CPUID leaf 0x80000001 */
    uint32_t xcr0;         /* XGETBV 0: the registers that the system saves; 0 where there is no XGETBV */
} dl_cpu_answers;

dl_cpu_level dl_cpu_level_of(const dl_cpu_answers *answers);

typedef dl_cpu_level dl_cpu_question(void);

/* What `question` says, which is called if `*kept` is zero, and kept there for the next time. */
dl_cpu_level dl_cpu_once(atomic_uint *kept, dl_cpu_question *question);

#endif
