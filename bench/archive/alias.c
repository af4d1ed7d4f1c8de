#include "alias.h"

#include <stdlib.h>

bench_alias *bench_alias_new(uint32_t count, double flat) {
    bench_alias *alias = malloc(sizeof *alias + count * sizeof *alias->items);
    double *shares = malloc(count * sizeof *shares), sum = 0;
    uint32_t *small = malloc(count * sizeof *small), *large = malloc(count * sizeof *large);
    if (!alias || !shares || !small || !large) abort();
    uint32_t small_count = 0, large_count = 0;
    alias->count = count;
    for (uint32_t i = 0; i < count; i++) sum += 1 / (i + flat);
    for (uint32_t i = 0; i < count; i++) {
        shares[i] = count / ((i + flat) * sum); /* 1 on average */
        if (shares[i] < 1) {
            small[small_count++] = i;
        } else {
            large[large_count++] = i;
        }
    }
    /* What a small one lacks to 1 is filled up with a large one. */
    while (small_count && large_count) {
        uint32_t less = small[--small_count], more = large[large_count - 1];
        alias->items[less].threshold = (uint32_t)(shares[less] * 4294967295.0);
        alias->items[less].other = more;
        shares[more] -= 1 - shares[less];
        if (shares[more] < 1) {
            large_count--;
            small[small_count++] = more;
        }
    }
    while (small_count || large_count) {
        uint32_t last = small_count ? small[--small_count] : large[--large_count];
        alias->items[last].threshold = UINT32_MAX;
        alias->items[last].other = last;
    }
    free(large);
    free(small);
    free(shares);
    return alias;
}
