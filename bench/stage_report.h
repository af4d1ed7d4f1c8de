/* What the stages of extracting take: mean, median, 99th percentile, and the dearest pages. */
#ifndef BENCH_STAGE_REPORT_H
#define BENCH_STAGE_REPORT_H

#include "ours.h"

/* Prints the figures of the corpus, and writes the member `stages_us` of the JSON. */
void bench_report_stages(const bench_pages *pages, const bench_stage_times *times, FILE *json);

#endif
