/* What the selectors of speakable select. */
#include "article/shown_readers.h"

#include "base/text.h"
#include "claims/visible.h"
#include "html/select.h"

enum { MOST_SELECTORS = 50 }; /* of each language */

static void add_text(dl_claims *claims, size_t place, dl_span selector, bool css) {
    dl_matches matches = {0};
    bool read = css ? dl_select_css(claims->doc, selector, claims->arena, &matches)
                    : dl_select_xpath(claims->doc, selector, claims->arena, &matches);
    if (!read || !matches.count) return;
    dl_claim *own = &claims->items[place];
    if (!own->group) own->group = dl_claims_group(claims); /* alone until now */
    dl_claim claim =
        dl_shown_claim(claims, DL_FIELD_SPEAKABLE_TEXT,
                       matches.forgiven ? DL_VISIBLE_SELECTED_FORGIVING : DL_VISIBLE_SELECTED,
                       matches.items[0].node, dl_matches_text(claims->doc, &matches, claims->arena));
    claim.group = own->group;
    claim.trust = own->trust;
    dl_claims_add(claims, claim);
}

static void add_texts(dl_claims *claims, dl_field field, bool css) {
    dl_span known[MOST_SELECTORS];
    uint32_t count = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, field, claim));) {
        size_t place = (size_t)(claim - claims->items);
        dl_span selector = dl_text_clean(claims->arena, claim->text);
        bool seen = claim->flags & DL_CLAIM_OTHER || count == MOST_SELECTORS;
        for (uint32_t i = 0; i < count && !seen; i++) seen = dl_span_equal(known[i], selector);
        if (seen) continue;
        known[count++] = selector;
        add_text(claims, place, selector, css);
        claim = &claims->items[place]; /* they may have moved */
    }
}

void dl_read_speakable_texts(dl_claims *claims) {
    add_texts(claims, DL_FIELD_SPEAKABLE_XPATH, false);
    add_texts(claims, DL_FIELD_SPEAKABLE_CSS, true);
}
