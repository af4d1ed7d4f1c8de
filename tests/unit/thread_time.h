/* The processor time of a thread, for tests of how time grows with what is read.  They compare two times of
 * the same run: how many seconds something takes depends on the machine, and on what else it has to do. */
#ifndef DL_UNIT_THREAD_TIME_H
#define DL_UNIT_THREAD_TIME_H

#include <time.h>

/* In seconds, since some moment. */
static inline double thread_time(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

#endif
