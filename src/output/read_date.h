/* Dates of a record, read as numbers.  Those of a page have one form, RFC 3339 or the beginning of it; the
 * time of a capture is written as the input gave it, and can be any text. */
#ifndef DL_OUTPUT_READ_DATE_H
#define DL_OUTPUT_READ_DATE_H

#include "base/span.h"

/* YYYY-MM-DD at the start of the text, which is moved past it: days from 1970-01-01.  False if there is no
 * such day. */
bool dl_iso_day(dl_span *text, int64_t *days);

/* The microseconds from 1970 of an RFC 3339 date with a time and an offset; others are no instant. */
bool dl_iso_instant(dl_span text, int64_t *microseconds);

/* Whether it is an xsd:date without an offset, or an xsd:dateTime (W3C XML Schema, part 2). */
bool dl_is_xml_date(dl_span text);

#endif
