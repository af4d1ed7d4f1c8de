/* Direct quotations and who says them, by rule. */
#ifndef DL_STATEMENTS_DIRECT_H
#define DL_STATEMENTS_DIRECT_H

#include "statements/found.h"

/* For every language with a list of words.  With `any` every quotation in a sentence that says that somebody
 * speaks is taken, however short it is. */
void dl_find_direct(dl_found_list *found, const dl_prose *prose, bool any);

#endif
