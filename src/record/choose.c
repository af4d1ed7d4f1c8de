#include "record/choose.h"

#include "base/text.h"
#include "values/markup.h"
#include "values/schema.h"

const dl_claim *dl_most_trusted(const dl_claims *claims, dl_field field) {
    const dl_claim *best = NULL;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, field, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        if (!best || claim->trust > best->trust) best = claim;
    }
    return best;
}

dl_span dl_claim_text(const dl_claims *claims, const dl_claim *claim) {
    /* What the page shows is text already: "The <b> element" there is about the element. */
    bool shown = claim->source == DL_SOURCE_VISIBLE || claim->source == DL_SOURCE_TEXT;
    dl_span text = shown ? claim->text : dl_without_markup(claims->arena, claim->text);
    return dl_text_clean(claims->arena, text);
}

dl_value dl_value_of(const dl_claims *claims, const dl_claim *claim) {
    if (!claim) return (dl_value){0};
    dl_span text = dl_claim_text(claims, claim);
    if (text.size == 0) return (dl_value){0};
    return (dl_value){.text = text, .claim = claim};
}

dl_value dl_address_of(const dl_claims *claims, const dl_claim *claim) {
    if (!claim) return (dl_value){0};
    dl_span url = dl_claims_resolve_url(claims, claim->text);
    if (url.size == 0) return (dl_value){0};
    return (dl_value){.text = url, .claim = claim};
}

bool dl_is_declared_story(const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        if (claim->source == DL_SOURCE_META
                ? dl_span_equal_nocase(claim->text, DL_SPAN("article"))
                : dl_class_of(claim) == DL_CLASS_ARTICLE || dl_class_of(claim) == DL_CLASS_POSTING)
            return true;
    }
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_DATE_PUBLISHED, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE && !(claim->flags & DL_CLAIM_OTHER)) return true;
    }
    return false;
}

bool dl_is_story(const dl_claims *claims) {
    if (dl_is_declared_story(claims)) return true;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_DATE_PUBLISHED, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER)) return true;
    }
    return false;
}
