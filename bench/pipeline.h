/* The whole command on a WARC: decompressing, extracting, writing. */
#ifndef BENCH_PIPELINE_H
#define BENCH_PIPELINE_H

#include <stdbool.h>
#include <stddef.h>

typedef struct bench_run {
    double cpu_seconds; /* user and system, of all threads */
    double wall_seconds;
    double peak_mb; /* resident memory, 10^6 bytes */
} bench_run;

/* `COMMAND extract -j JOBS WARC >/dev/null`; false when it can't be started or fails. */
bool bench_run_command(const char *command, const char *warc, int jobs, bench_run *run);

/* Reads the file and decompresses all its gzip members one after another with libdeflate, nothing else;
 * `largest` is at least the unpacked size of the largest member. */
bool bench_run_unpacking(const char *warc, size_t largest, bench_run *run);

#endif
