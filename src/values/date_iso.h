/* The date that machines write.  Internal to the reader of dates. */
#ifndef DL_VALUES_DATE_ISO_H
#define DL_VALUES_DATE_ISO_H

#include "values/date.h"

/* Reads a text that is an extended date of ISO 8601 and nothing else, as most in a page's data are:
 * 2021-10-21, 2021-10-21T16:25, 2021-10-21T16:25:00.000Z, 2021-10-21T16:25:00+02:00.  False, and the date is
 * unchanged, for any other: the shapes say what that is, and would read the same here. */
bool dl_date_read_iso(dl_span text, dl_date *date);

#endif
