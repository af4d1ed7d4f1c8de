/* The articles that this one links to or embeds, and the parts to be read aloud. */
#include "record/choose.h"

#include "base/text.h"
#include "base/url.h"
#include "claims/visible.h"

enum { MOST_MENTIONS = 100, MOST_SPEAKABLE = 50 };

/* --- mentions --- */

/* The ends of the paths, by which most pages are told apart: of the mentions, and of this page itself. */
typedef struct path_ends {
    uint64_t of[MOST_MENTIONS];
    uint64_t own, base;
} path_ends;

static bool is_same_page(dl_span a, uint64_t a_end, dl_span b, uint64_t b_end) {
    return !dl_urls_end_apart(a_end, b_end) && dl_url_same_page(a, b);
}

/* The mention of that page, existing or new; NULL for this page itself, and if there are too many.
 */
static dl_mention *mention_of(dl_record *record, const dl_claims *claims, dl_span url, const dl_claim *claim,
                              path_ends *ends) {
    dl_span bare = dl_url_without_fragment(url);
    uint64_t end = dl_url_end_of_path(bare);
    if (record->mentions.count >= MOST_MENTIONS || is_same_page(bare, end, record->url.text, ends->own) ||
        is_same_page(bare, end, claims->base_url, ends->base)) {
        return NULL;
    }
    for (uint32_t i = 0; i < record->mentions.count; i++) {
        dl_mention *known = &record->mentions.items[i];
        if (is_same_page(known->url.text, ends->of[i], bare, end)) return known;
    }
    dl_mention mention = {.url = {.text = bare, .claim = claim}};
    if (!DL_ARENA_PUSH(claims->arena, &record->mentions, mention)) return NULL;
    ends->of[record->mentions.count - 1] = end;
    return &record->mentions.items[record->mentions.count - 1];
}

/* Links in structured data come first, then those in the text, then those between its blocks: the order in
 * which they were read. */
static void resolve_mentions(dl_record *record, const dl_claims *claims) {
    path_ends ends;
    ends.own = dl_url_end_of_path(record->url.text);
    ends.base = dl_url_end_of_path(claims->base_url);
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_MENTION_URL, claim));) {
        dl_span url = dl_claims_resolve_url(claims, claim->text);
        dl_mention *mention = url.size ? mention_of(record, claims, url, claim, &ends) : NULL;
        if (!mention || mention->name.size) continue;
        const dl_claim *name = dl_claims_in_group(claims, claim->group, DL_FIELD_MENTION_NAME);
        if (name) mention->name = dl_claim_text(claims, name);
    }
}

/* --- speakable --- */

static void add_speakable(dl_record *record, const dl_claims *claims, const dl_claim *claim, bool css) {
    dl_value selector = dl_value_of(claims, claim);
    dl_speakable part = {0};
    if (!selector.text.size || record->speakable.count >= MOST_SPEAKABLE) return;
    for (uint32_t i = 0; i < record->speakable.count; i++) {
        const dl_speakable *known = &record->speakable.items[i];
        if (dl_span_equal((css ? known->css_selector : known->xpath).text, selector.text)) return;
    }
    const dl_claim *text = dl_claims_in_group(claims, claim->group, DL_FIELD_SPEAKABLE_TEXT);
    if (text) {
        part.text = text->text;
        part.forgiven = dl_visible_kind_of(text) == DL_VISIBLE_SELECTED_FORGIVING;
    }
    if (part.forgiven) {
        dl_span words = dl_claim_provenance(claims, claim, claims->arena);
        selector.provenance =
            dl_arena_format(claims->arena, "%.*s forgiving name= for property=", DL_SPAN_ARG(words));
    }
    *(css ? &part.css_selector : &part.xpath) = selector;
    (void)DL_ARENA_PUSH(claims->arena, &record->speakable, part);
}

static void resolve_speakable(dl_record *record, const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_SPEAKABLE_XPATH, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER)) add_speakable(record, claims, claim, false);
    }
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_SPEAKABLE_CSS, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER)) add_speakable(record, claims, claim, true);
    }
}

void dl_resolve_links(dl_record *record, const dl_claims *claims) {
    resolve_mentions(record, claims);
    resolve_speakable(record, claims);
}
