/* Regions: the parts of a page that are marked by elements.
 *
 * These bits are shared by all code that stores them with nodes or claims; each user adds its own bits from
 * DL_REGION_FREE on (claims/visible.h, article/blocks.h). */
#ifndef DL_CLAIMS_REGION_H
#define DL_CLAIMS_REGION_H

enum dl_region {
    DL_REGION_NAV = 0x01,
    DL_REGION_HEADER = 0x02,
    DL_REGION_FOOTER = 0x04,
    DL_REGION_ASIDE = 0x08,
    DL_REGION_MAIN = 0x10,
    DL_REGION_ARTICLE = 0x20,
    DL_REGION_LINK = 0x40, /* in <a href> */
    DL_REGION_FREE = 0x80,
};

#endif
