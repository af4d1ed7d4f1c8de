/* What the visible page says: dl_claim.visible_kind and dl_claim.regions. */
#ifndef DL_CLAIMS_VISIBLE_H
#define DL_CLAIMS_VISIBLE_H

#include "claims/claim.h"
#include "claims/region.h"

typedef enum dl_visible_kind {
    DL_VISIBLE_NONE,
    /* headline */
    DL_VISIBLE_H1,
    DL_VISIBLE_H1_CORE,     /* the h1 of the previous claim, without a kicker, date or byline in it */
    DL_VISIBLE_H1_REST,     /* the same without its first element, which nothing says to be a kicker */
    DL_VISIBLE_TITLE_CLASS, /* another element whose class says that it is the title */
    DL_VISIBLE_HEADING,     /* h2 or h3 */
    /* dates */
    DL_VISIBLE_TIME,       /* time[datetime], or its text when there is no such attribute */
    DL_VISIBLE_DATE_CLASS, /* text of an element whose class or id says that it is a date */
    DL_VISIBLE_DATE_DATA,  /* data-* attributes with a time */
    DL_VISIBLE_DATE_TEXT,  /* a short text that holds a date */
    /* authors */
    DL_VISIBLE_REL_AUTHOR,
    DL_VISIBLE_AUTHOR_CLASS,
    DL_VISIBLE_AUTHOR_LINK,
    DL_VISIBLE_BY_TEXT,     /* what follows the word for "by", across elements */
    DL_VISIBLE_BESIDE_DATE, /* a name in one line with a date, without a word for "by" */
    DL_VISIBLE_POST_AUTHOR, /* data-author and the like, of the first post of a thread */
    /* others */
    DL_VISIBLE_BREADCRUMB,
    DL_VISIBLE_CATEGORY_LINK, /* rel="category tag": to a section that an entry was filed under */
    DL_VISIBLE_TAG_LINK,
    DL_VISIBLE_KICKER,
    DL_VISIBLE_STANDFIRST,
    /* read after the body is known: article/shown.h */
    DL_VISIBLE_TITLE_LINE,         /* no heading, but what the title begins with, up to section and site */
    DL_VISIBLE_SIGNATURE,          /* a name by itself at the beginning or end of the text */
    DL_VISIBLE_BYLINE_LINK,        /* in an element that names an author */
    DL_VISIBLE_TOPIC_LINK,         /* in the row of links to the article's topics */
    DL_VISIBLE_MENU_LINK,          /* to a section that is in the page's URL */
    DL_VISIBLE_HOME_LINK,          /* to the site's home page, near the top */
    DL_VISIBLE_TEXT_LINK,          /* in the body's text */
    DL_VISIBLE_BETWEEN_LINK,       /* between the body's blocks */
    DL_VISIBLE_PICTURE,            /* of the article; OTHER: in a box or a link of something else */
    DL_VISIBLE_PICTURE_AHEAD,      /* the same before the first paragraph */
    DL_VISIBLE_PICTURE_BEHIND,     /* behind the body */
    DL_VISIBLE_PICTURE_FILE,       /* what the image links to: a larger view of it */
    DL_VISIBLE_PLAYER,             /* what plays a film or sound of the story */
    DL_VISIBLE_SELECTED,           /* by a selector of speakable */
    DL_VISIBLE_SELECTED_FORGIVING, /* the same, with name= and property= treated as equal */
} dl_visible_kind;

/* Where on the page it is, in addition to enum dl_region: bits of dl_claim.regions. */
enum dl_visible_region {
    DL_REGION_COMMENTS = DL_REGION_FREE,
    DL_REGION_TEASER = 0x100,     /* related articles, lists of the latest ones */
    DL_REGION_MODIFIED = 0x200,   /* its words or class say "updated" */
    DL_REGION_PUBLISHED = 0x400,  /* its words or class say "published" */
    DL_REGION_AUTHOR_BOX = 0x800, /* in a box about the author */
};

/* Regions with other things than the article. */
enum {
    DL_REGION_ELSEWHERE =
        DL_REGION_NAV | DL_REGION_FOOTER | DL_REGION_ASIDE | DL_REGION_COMMENTS | DL_REGION_TEASER,
    /* whose dates are never the page's */
    DL_REGION_OF_OTHERS = DL_REGION_TEASER | DL_REGION_COMMENTS | DL_REGION_NAV,
};

/* DL_VISIBLE_NONE and no region for a claim of another source. */
static inline dl_visible_kind dl_visible_kind_of(const dl_claim *claim) {
    return claim->source == DL_SOURCE_VISIBLE ? (dl_visible_kind)claim->visible_kind : DL_VISIBLE_NONE;
}

/* Whether it is a part of the h1 that is claimed before it. */
static inline bool dl_is_part_of_heading(const dl_claim *claim) {
    dl_visible_kind kind = dl_visible_kind_of(claim);
    return kind == DL_VISIBLE_H1_CORE || kind == DL_VISIBLE_H1_REST;
}

static inline uint32_t dl_regions_of(const dl_claim *claim) {
    return claim->source == DL_SOURCE_VISIBLE ? claim->regions : 0;
}

#endif
