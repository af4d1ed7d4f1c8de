/* Where a text quotes somebody. */
#ifndef DL_ARCHIVE_QUOTATIONS_H
#define DL_ARCHIVE_QUOTATIONS_H

#include "base/span.h"

/* With its quotation marks.  All zeros: the search begins. */
typedef struct dl_quotation {
    size_t start, end;
} dl_quotation;

/* The next one behind *quotation.  One that is not closed goes on to the end of the text, as in the
 * paragraphs of a long one; but an apostrophe opens none unless it is closed. */
bool dl_next_quotation(dl_span text, dl_quotation *quotation);

#endif
