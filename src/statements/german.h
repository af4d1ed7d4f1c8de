/* Indirect statements in German, by rule. */
#ifndef DL_STATEMENTS_GERMAN_H
#define DL_STATEMENTS_GERMAN_H

#include "statements/found.h"

/* Adds them to the direct ones. */
void dl_find_german(dl_found_list *found, const dl_prose *prose);

#endif
