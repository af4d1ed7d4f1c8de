/* What meta and link elements say: dl_claim.meta_kind. */
#ifndef DL_CLAIMS_META_H
#define DL_CLAIMS_META_H

#include "claims/claim.h"

typedef enum dl_meta_kind {
    DL_META_NONE,
    DL_META_STANDARD, /* names of the HTML standard and similar old ones: author, description, keywords, … */
    DL_META_TITLE,    /* the title element */
    DL_META_OPEN_GRAPH, /* og:* */
    DL_META_ARTICLE,    /* article:*, book:*, … : Open Graph's namespaces for kinds of object */
    DL_META_TWITTER,
    DL_META_TWITTER_DATA, /* twitter:data1 and the like, whose label says what it is */
    DL_META_NEWS,         /* news_keywords and other names read by news search engines */
    DL_META_DUBLIN_CORE,
    DL_META_CITATION, /* Highwire's citation_* and bepress_*, eprints.* */
    DL_META_PARSELY,
    DL_META_SAILTHRU,
    DL_META_CXENSE,
    DL_META_ANALYTICS, /* other families for analytics and search: shareaholic, swiftype, vr, … */
    DL_META_PLAIN,     /* names that many sites use without a standard: date, pubdate, section, … */
    DL_META_ITEMPROP,  /* schema.org names in name= or property= without a vocabulary */
    DL_META_CANONICAL, /* link rel=canonical */
    DL_META_ALTERNATE, /* link rel=alternate, shortlink, amphtml */
    DL_META_RELATION,  /* other links: license, author, image_src, icon */
    DL_META_HTTP,      /* http-equiv */
    DL_META_HTML,      /* attributes of the html element */
} dl_meta_kind;

/* DL_META_NONE for a claim of another source. */
static inline dl_meta_kind dl_meta_kind_of(const dl_claim *claim) {
    bool meta = claim->source == DL_SOURCE_META || claim->source == DL_SOURCE_LINK;
    return meta ? (dl_meta_kind)claim->meta_kind : DL_META_NONE;
}

#endif
