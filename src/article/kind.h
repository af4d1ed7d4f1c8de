/* The kind of a page. */
#ifndef DL_ARTICLE_KIND_H
#define DL_ARTICLE_KIND_H

#include "article/body.h"

/* It decides what belongs to the body. */
typedef enum dl_page_kind {
    DL_PAGE_OTHER, /* an article, or anything */
    DL_PAGE_FORUM, /* posts under one another, questions and their answers */
    DL_PAGE_DOCUMENTATION,
    DL_PAGE_PRODUCT,
    DL_PAGE_COLLECTION,
    DL_PAGE_RECIPE,
    DL_PAGE_REVIEW,  /* of a film, a book, a thing */
    DL_PAGE_OPINION, /* a column or a comment in a newspaper's sense */
    DL_PAGE_KINDS
} dl_page_kind;

/* Whether the page says that it is an article, of any type of those. */
bool dl_claims_article(const dl_claims *claims);

/* By the types that the page claims, else by its generator, body element and URL. */
dl_page_kind dl_kind_of_page(const dl_claims *claims);

/* The schema.org type inferred from the names of elements, the URL and body->updates, for a page that claims
 * no article type; otherwise absent.  A constant. */
dl_span dl_inferred_type(const dl_body *body, const dl_claims *claims);

#endif
