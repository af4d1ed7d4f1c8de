/* Numbers that look random and are the same everywhere for the same seed (SplitMix64); no floating point, so
 * that no library's rounding changes a text. */
#ifndef BENCH_RANDOM_H
#define BENCH_RANDOM_H

#include <stdbool.h>
#include <stdint.h>

typedef struct bench_random {
    uint64_t state;
} bench_random;

static inline uint64_t bench_mix(uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static inline uint64_t bench_next(bench_random *random) {
    return bench_mix(random->state += 0x9E3779B97F4A7C15u);
}

/* From 0 to limit - 1. */
static inline uint32_t bench_below(bench_random *random, uint32_t limit) {
    return (uint32_t)((bench_next(random) >> 32) * limit >> 32);
}

static inline bool bench_chance(bench_random *random, uint32_t of_1000) {
    return bench_below(random, 1000) < of_1000;
}

/* A number for a thing that has a number, such as the third word of an event; always the same. */
static inline uint64_t bench_hash(uint64_t a, uint64_t b) {
    return bench_mix(bench_mix(a + 0x9E3779B97F4A7C15u) ^ (b * 0xD1B54A32D192ED03u + 0x8CB92BA72F3D8DD7u));
}

#endif
