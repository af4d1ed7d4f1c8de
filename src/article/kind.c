#include "article/extras.h"

/* Each name counts for one kind of page when an element around the body, or the body element, bears it. */
dl_span dl_find_kind(const dl_body *body, const dl_scored_page *page, const dl_claims *claims) {
    (void)claims;
    if (body->updates.count >= 3) return DL_SPAN("LiveBlogPosting");
    (void)page;
    return DL_SPAN_NONE;
}
