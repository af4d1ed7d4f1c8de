/* The region of an element by its name. */
#ifndef DL_CLAIMS_TAG_REGIONS_H
#define DL_CLAIMS_TAG_REGIONS_H

#include "claims/region.h"
#include "html/names.h"

/* The region (enum dl_region) of an element and its content, by its name; 0 for most. */
extern const uint8_t dl_tag_regions[DL_TAG_COUNT];

#endif
