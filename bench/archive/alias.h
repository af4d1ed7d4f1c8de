/* Draws numbers by weight in constant time: Walker's alias method. */
#ifndef BENCH_ALIAS_H
#define BENCH_ALIAS_H

#include "random.h"

typedef struct bench_alias {
    uint32_t count;
    struct {
        uint32_t threshold; /* of 2^32: below it the number itself is drawn, */
        uint32_t other;     /* else this one */
    } items[];
} bench_alias;

/* Number i has the weight 1 / (i + flat).  Aborts without memory. */
bench_alias *bench_alias_new(uint32_t count, double flat);

static inline uint32_t bench_draw(const bench_alias *alias, bench_random *random) {
    uint64_t bits = bench_next(random);
    uint32_t number = (uint32_t)((bits >> 32) * alias->count >> 32);
    return (uint32_t)bits < alias->items[number].threshold ? number : alias->items[number].other;
}

#endif
