/* How much time has passed. */
#ifndef DL_BASE_CLOCK_H
#define DL_BASE_CLOCK_H

#include <stdint.h>
#include <time.h>

/* Nanoseconds since a moment that stays the same (CLOCK_MONOTONIC). */
static inline uint64_t dl_clock_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * UINT64_C(1000000000) + (uint64_t)now.tv_nsec;
}

#endif
