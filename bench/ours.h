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

/* Microseconds per page and stage: the mean over the fifth of the pages that lies around the median by the
 * time of all stages, each page and stage at its best of `rounds`. */
#define BENCH_STAGES(X)                                                                                      \
    X(DECODE, "decode")                                                                                      \
    X(PARSE, "parse")                                                                                        \
    X(CLAIMS, "claims")                                                                                      \
    X(BODY, "body")                                                                                          \
    X(RESOLVE, "resolve")                                                                                    \
    X(WRITE, "write")

typedef enum bench_stage {
#define X(name, word) STAGE_##name,
    BENCH_STAGES(X)
#undef X
        STAGE_COUNT
} bench_stage;

extern const char *const bench_stage_words[STAGE_COUNT];

typedef struct bench_split {
    double us[STAGE_COUNT];
    double median_us, worst_us; /* of all stages */
    size_t worst_page;
    double median_bytes; /* of the pages around the median */
} bench_split;

bench_split bench_time_stages(const bench_pages *pages, int rounds);

#endif
