/* dateline's own contestants. */
#ifndef BENCH_OURS_H
#define BENCH_OURS_H

#include "contestant.h"

extern const contestant *const bench_our_parsers[]; /* NULL at the end */

#endif
