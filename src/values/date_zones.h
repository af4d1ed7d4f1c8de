/* The zone of a time of day.  Internal to the reader of dates. */
#ifndef DL_VALUES_DATE_ZONES_H
#define DL_VALUES_DATE_ZONES_H

#include "values/date_tokens.h"

/* Reads what follows a time: "Z", "+0200", "GMT+2", "(MESZ)", "Uhr MEZ".  Returns the token after it, or `i`
 * if there is no zone. */
size_t dl_read_zone(const dl_date_tokens *r, size_t i, dl_date *date);

#endif
