#include "claims/main_entity.h"

#include "base/text.h"
#include "base/url.h"
#include "html/dom.h"

/* The weights for and against a candidate.  Classes that are not here cannot be what a page is about. */
/* clang-format off */
static const int weights_of_class[] = {
    [DL_CLASS_ARTICLE] = 100,
    [DL_CLASS_POSTING] = 90,
    [DL_CLASS_WORK]    = 60,
    [DL_CLASS_VIDEO]   = 55,
    [DL_CLASS_AUDIO]   = 50,
    [DL_CLASS_PAGE]    = 40,
    [DL_CLASS_LISTING] = 30,
    [DL_CLASS_REMARK]  = 0,
};

enum {
    NAMES_THIS_PAGE    = 40,  /* its address is the page's */
    NAMES_ANOTHER_PAGE = -40, /* in a script: in markup the next link may be mistaken for its URL */
    STANDS_AS_MAIN     = 20,  /* some page declares it, and no other thing, as its main entity */
    STANDS_IN_LIST     = -60,
    STANDS_INSIDE      = -20, /* the value of another property */
    STANDS_IN_MARGIN   = -40, /* shown in an aside, nav or footer */
    FITS_TITLE         = 30,  /* the page's title contains its headline */
    SHOWS_BODY         = 25,  /* its body is the page's text */
    IS_VAGUE           = -30, /* a CreativeWork in a script may be anything; in markup it is a theme's article */

    ENOUGH_IN_LIST     = 100, /* for one in a list to be the main entity all the same */
    ENOUGH_AMONG_MANY  = 125, /* for one of MANY_ARTICLES side by side: unless it has the page's URL or title,
                               * the page is a list */
    MANY_ARTICLES      = 4,
    LEAST_TITLE_BYTES  = 9,   /* of a headline in a title: shorter ones are in many */
};

static const struct {
    dl_term term;
    int weight;
} weights_of_properties[] = {
    {DL_TERM_HEADLINE, 5}, {DL_TERM_DATE_PUBLISHED, 5}, {DL_TERM_AUTHOR, 5}, {DL_TERM_ARTICLE_BODY, 5},
};
/* clang-format on */

static dl_span page_url(const dl_claims *claims) {
    return claims->context && claims->context->url.size ? claims->context->url : claims->base_url;
}

static bool is_page(const dl_things *things, dl_span address, dl_span url) {
    return address.size && dl_url_same_page(dl_claims_resolve_url(things->claims, address), url);
}

int dl_names_page(dl_things *things, dl_thing thing) {
    static const dl_term terms[] = {DL_TERM_URL, DL_TERM_MAIN_ENTITY_OF_PAGE};
    const dl_span url = page_url(things->claims);
    int said = 0;
    if (url.size == 0) return 0;
    for (size_t i = 0; i < DL_COUNT_OF(terms); i++) {
        dl_property value = things->syntax->find_property(things, thing, terms[i]);
        if (value == DL_NOTHING) continue;
        dl_span address = things->syntax->address_of(things, value).text;
        if (is_page(things, address, url)) return 1;
        dl_url parts;
        if (!things->in_markup && things->syntax->thing_of(things, value) == DL_NOTHING &&
            dl_url_split(address, &parts) && parts.path.size > 1)
            said = -1;
    }
    return is_page(things, things->syntax->identity_of(things, thing).text, url) ? 1 : said;
}

/* The title element's text, folded. */
static dl_span page_title(const dl_claims *claims) {
    dl_document *doc = claims->doc;
    for (uint32_t i = 0; i < claims->named_count; i++) {
        dl_node node = claims->named[i];
        if (dl_is_html(doc, node, DL_TAG_TITLE))
            return dl_text_fold(claims->arena, dl_text_content(doc, node, claims->arena));
    }
    return DL_SPAN_NONE;
}

static bool fits_title(dl_things *things, dl_thing thing, dl_span title) {
    if (title.size == 0) return false;
    dl_span headline = dl_text_of_property(things, thing, DL_TERM_HEADLINE).text;
    if (!headline.size) headline = dl_text_of_property(things, thing, DL_TERM_NAME).text;
    if (!headline.size) return false;
    headline = dl_text_fold(things->claims->arena, headline);
    return headline.size >= LEAST_TITLE_BYTES && dl_span_contains(title, headline);
}

static bool in_margin(dl_document *doc, dl_node node) {
    for (; node; node = dl_parent(doc, node)) {
        switch (dl_tag_of(doc, node)) {
        case DL_TAG_ASIDE:
        case DL_TAG_NAV:
        case DL_TAG_FOOTER:
            return true;
        default:
            break;
        }
    }
    return false;
}

static int weight_of_standing(const dl_things *things, const dl_candidate *c) {
    static const int weights[] = {[DL_STANDS_AS_MAIN] = STANDS_AS_MAIN,
                                  [DL_STANDS_IN_LIST] = STANDS_IN_LIST,
                                  [DL_STANDS_INSIDE] = STANDS_INSIDE};
    int weight = weights[c->standing];
    return things->in_markup && in_margin(things->claims->doc, c->node) ? weight + STANDS_IN_MARGIN : weight;
}

/* Whether a page can be about it.  Video or audio in the markup is part of the thing that shows it, unless
 * the page's title has its name and it stands in no other thing. */
static bool is_work(dl_things *things, const dl_candidate *c, dl_span title) {
    bool medium = c->class == DL_CLASS_VIDEO || c->class == DL_CLASS_AUDIO;
    if (things->in_markup && medium &&
        (c->standing == DL_STANDS_INSIDE || c->standing == DL_STANDS_IN_LIST ||
         !fits_title(things, c->thing, title)))
        return false;
    return c->class < DL_COUNT_OF(weights_of_class) && weights_of_class[c->class];
}

static int score_of(dl_things *things, const dl_candidate *c, dl_span title) {
    int score = weights_of_class[c->class] + weight_of_standing(things, c);
    int named = dl_names_page(things, c->thing);
    if (named) score += named > 0 ? NAMES_THIS_PAGE : NAMES_ANOTHER_PAGE;
    for (size_t i = 0; i < DL_COUNT_OF(weights_of_properties); i++) {
        dl_term term = weights_of_properties[i].term;
        if (things->syntax->find_property(things, c->thing, term) == DL_NOTHING) continue;
        score += weights_of_properties[i].weight;
        if (term == DL_TERM_ARTICLE_BODY && things->in_markup) score += SHOWS_BODY;
    }
    if (fits_title(things, c->thing, title)) score += FITS_TITLE;
    if (!things->in_markup &&
        dl_span_equal(things->syntax->types_of(things, c->thing).name, DL_SPAN("CreativeWork")))
        score += IS_VAGUE;
    return score;
}

/* Several main entities in the markup are all ignored: they are parts of the page, like the questions of an
 * FAQPage below an article. */
static void demote_several_mains(dl_things *things) {
    dl_candidate *candidates = things->candidates.items;
    uint32_t mains = 0;
    if (!things->in_markup) return;
    for (uint32_t i = 0; i < things->candidates.count; i++)
        mains += candidates[i].standing == DL_STANDS_AS_MAIN;
    for (uint32_t i = 0; i < things->candidates.count && mains > 1; i++) {
        if (candidates[i].standing == DL_STANDS_AS_MAIN) candidates[i].standing = DL_STANDS_INSIDE;
    }
}

const dl_candidate *dl_choose_main_entity(dl_things *things) {
    const dl_candidate *best = NULL;
    dl_span title = things->candidates.count ? page_title(things->claims) : DL_SPAN_NONE;
    uint32_t articles = 0;
    int best_score = 0;
    demote_several_mains(things);
    for (uint32_t i = 0; i < things->candidates.count; i++) {
        const dl_candidate *c = &things->candidates.items[i];
        if (!is_work(things, c, title)) continue;
        articles += c->class == DL_CLASS_ARTICLE && c->standing != DL_STANDS_IN_LIST;
        int score = score_of(things, c, title);
        if (score > best_score) best = c, best_score = score;
    }
    if (!best) return NULL;
    if (best->class == DL_CLASS_ARTICLE && articles >= MANY_ARTICLES && best_score < ENOUGH_AMONG_MANY)
        return NULL;
    if (best->standing == DL_STANDS_IN_LIST && best_score < ENOUGH_IN_LIST) return NULL;
    return best;
}
