#include "contestant.h"

const contestant *const bench_peers[] = {
#ifdef BENCH_LEXBOR
    &bench_lexbor,
#endif
    &bench_turbohtml,
#ifdef BENCH_LIBXML2
    &bench_libxml2,
#endif
#ifdef BENCH_GUMBO
    &bench_gumbo,
#endif
    NULL,
};
