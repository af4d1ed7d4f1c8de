/* What a round of a benchmark is timed with. */
#ifndef BENCH_CLOCK_H
#define BENCH_CLOCK_H

/* CPU seconds of this thread (one that waits for its turn on a busy machine is not charged for it). */
double bench_cpu_seconds(void);

/* Seconds since some moment in the past; never goes back. */
double bench_wall_seconds(void);

#endif
