#include "claims/tag_regions.h"

const uint8_t dl_tag_regions[DL_TAG_COUNT] = {
    [DL_TAG_NAV] = DL_REGION_NAV,       [DL_TAG_HEADER] = DL_REGION_HEADER,
    [DL_TAG_FOOTER] = DL_REGION_FOOTER, [DL_TAG_ASIDE] = DL_REGION_ASIDE,
    [DL_TAG_MAIN] = DL_REGION_MAIN,     [DL_TAG_ARTICLE] = DL_REGION_ARTICLE,
};
