/* Claims from the HTTP headers of the capture. */
#include "claims/claim.h"

enum { TRUST = 20 };

/* https://html.spec.whatwg.org/multipage/dom.html#language: a header with several languages describes the
 * audience of the page, not the language of its text. */
static bool is_one_language(dl_span header) {
    return dl_span_find_byte(header, ',', 0) == SIZE_MAX;
}

void dl_read_capture(dl_claims *claims) {
    const dl_page_context *context = claims->context;
    if (!context) return;
    dl_claim claim = {.source = DL_SOURCE_CAPTURE, .trust = TRUST};
    claim.field = DL_FIELD_LANGUAGE;
    claim.text = context->content_language;
    if (is_one_language(claim.text)) dl_claims_add(claims, claim);
    claim.field = DL_FIELD_DATE_MODIFIED;
    claim.text = context->last_modified;
    dl_claims_add(claims, claim);
}
