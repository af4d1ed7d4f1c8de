/* Where in a page a value that was read there begins and ends. */
#ifndef DL_WEB_VALUE_RANGE_H
#define DL_WEB_VALUE_RANGE_H

#include "base/span.h"

typedef struct dl_web_range {
    size_t start, end; /* bytes of the page; equal: nothing is there */
} dl_web_range;

/* The value at a byte that provenance names: the text of the element that begins there, what is between the
 * quotation marks, or the text up to the next tag.  At most 4,000 bytes, in whole characters. */
dl_web_range dl_web_range_of_value(dl_span page, uint64_t byte);

/* The next place at or before (after) a byte where a character begins. */
size_t dl_web_character_before(dl_span page, size_t byte);
size_t dl_web_character_after(dl_span page, size_t byte);

#endif
