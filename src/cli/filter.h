/* The options that choose records: --only-articles, --since, --until, --language. */
#ifndef DL_CLI_FILTER_H
#define DL_CLI_FILTER_H

#include "cli/options.h"
#include "record/filter.h"

dl_filter dl_filter_of(const dl_arguments *arguments);

#endif
