/* Which region an element's name makes of it. */
#ifndef DL_CLAIMS_TAG_REGIONS_H
#define DL_CLAIMS_TAG_REGIONS_H

#include "claims/region.h"
#include "html/names.h"

/* The region (enum dl_region) that an element's name makes of it and of all that is in it; 0 for most. */
extern const uint8_t dl_tag_regions[DL_TAG_COUNT];

#endif
