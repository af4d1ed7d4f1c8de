/* Which vector instructions the sources may use.  No other file tests for processor features at compile time,
 * so that one switch, the CMake option DATELINE_SIMD=OFF, leaves only the portable code; tests/house/simd.sh
 * checks that. Other instructions (SSSE3, AVX2, AVX-512) are detected at run time (cpu.h) by the sources that
 * have a version for them; they include <immintrin.h>. */
#ifndef DL_BASE_SIMD_H
#define DL_BASE_SIMD_H

#if defined(__x86_64__) && !defined(DL_PORTABLE)
#define DL_X86_64 1
#else
#define DL_X86_64 0
#endif

#if defined(__SSE2__) && !defined(DL_PORTABLE)
#define DL_SSE2 1
#else
#define DL_SSE2 0
#endif

#if defined(__aarch64__) && !defined(DL_PORTABLE)
#define DL_AARCH64 1
#else
#define DL_AARCH64 0
#endif

#if DL_SSE2
#include <emmintrin.h>
#endif

#endif
