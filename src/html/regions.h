/* Which element marks out which region of a page. */
#ifndef DL_HTML_REGIONS_H
#define DL_HTML_REGIONS_H

#include "base/region.h"
#include "html/names.h"

/* The region that an element's name makes of it and of all that is in it; 0 for most. */
extern const uint8_t dl_tag_regions[DL_TAG_COUNT];

#endif
