/* A contestant: something that can be done to every page of a corpus and is timed beside others. */
#ifndef BENCH_CONTESTANT_H
#define BENCH_CONTESTANT_H

#include "pages.h"

typedef struct contestant contestant;

struct contestant {
    const char *name; /* lower case, without spaces: "lexbor" gives "lexbor_mb_s" */
    const char *what; /* for the report: version, how it is used */

    /* Makes ready for the pages; NULL when that fails.  `state` goes to the others. */
    void *(*open)(const bench_pages *pages);
    void (*close)(void *state);

    /* Works on all pages once and returns the CPU seconds that it took, or a negative number. */
    double (*round)(void *state, const bench_pages *pages);

    /* A count that shows the work was done, of elements for a parser; 0 when there is none. */
    uint64_t (*check)(void *state, const bench_pages *pages);
};

/* The parsers to compare with that this program was built with, NULL at the end. */
extern const contestant *const bench_peers[];

extern const contestant bench_lexbor, bench_libxml2, bench_gumbo, bench_turbohtml;

#endif
