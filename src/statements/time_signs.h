/* Whether a text may hold a time at all: nine sentences in ten have no digit and no word that could make one.
 */
#ifndef DL_STATEMENTS_TIME_SIGNS_H
#define DL_STATEMENTS_TIME_SIGNS_H

#include "base/span.h"

/* False: the text has no time with a period of the calendar.  `language` is a BCP 47 tag. */
bool dl_may_hold_times(dl_span text, dl_span language);

#endif
