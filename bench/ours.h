/* dateline itself, timed and measured (ours_parse.c, ours_extract.c). */
#ifndef BENCH_OURS_H
#define BENCH_OURS_H

#include "contestant.h"

#include <stdio.h>

extern const contestant bench_dateline_parse;
extern const contestant bench_dateline_extract;

/* What the parser allocates for a page, in a document of its own, in bytes per byte of page. */
typedef struct bench_memory {
    double median, worst;
} bench_memory;

bench_memory bench_parse_memory(const bench_pages *pages);

/* The stages of extracting; statements, which only an option asks for, stand behind those of every page. */
#define BENCH_STAGES(X)                                                                                      \
    X(DECODE, "decode")                                                                                      \
    X(PARSE, "parse")                                                                                        \
    X(CLAIMS, "claims")                                                                                      \
    X(BODY, "body")                                                                                          \
    X(RESOLVE, "resolve")                                                                                    \
    X(WRITE, "write")                                                                                        \
    X(STATEMENTS, "statements")

typedef enum bench_stage {
#define X(name, word) STAGE_##name,
    BENCH_STAGES(X)
#undef X
        STAGE_COUNT,
    STAGES_OF_ALL = STAGE_STATEMENTS
} bench_stage;

extern const char *const bench_stage_words[STAGE_COUNT];

/* Microseconds of one page, each stage at its best. */
typedef struct bench_stage_times {
    double us[STAGE_COUNT];
} bench_stage_times;

/* Those of each page, in the pages' order; the caller frees them. */
bench_stage_times *bench_time_stages(const bench_pages *pages, int rounds);

#endif
