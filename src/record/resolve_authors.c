/* The first place that names somebody other than the house is believed, in the order of
 * places that was right most often; the house's own name comes last. */
#include "base/text.h"
#include "base/url.h"
#include "claims/meta.h"
#include "claims/persons.h"
#include "claims/visible.h"
#include "record/house.h"
#include "record/record.h"

enum { NAMES_MAX = 24, NEAR_NODES = 60 };

typedef enum place {
    PLACE_JSONLD,
    PLACE_MICRODATA,
    PLACE_TWITTER_DATA,
    PLACE_FAMILIES, /* parsely, sailthru, Dublin Core, Highwire, article:author */
    PLACE_REL,
    PLACE_CLASS,
    PLACE_LINK,
    PLACE_BY_TEXT,
    PLACE_META,
    PLACE_COUNT,
    PLACE_NONE = PLACE_COUNT,
} place;

typedef struct found {
    dl_name name;
    const dl_claim *claim;
} found;

typedef struct list {
    found items[NAMES_MAX];
    uint32_t count;
    dl_node last; /* the node that the last name came from */
} list;

typedef struct desk {
    const dl_claims *claims;
    dl_arena *arena;
    dl_house house;
    dl_span headline; /* folded */
    dl_node heading;
    list people[PLACE_COUNT];
    list houses; /* the house's own names */
} desk;

static place place_of(const dl_claim *claim) {
    switch ((dl_source)claim->source) {
    case DL_SOURCE_JSONLD:
        return claim->flags & DL_CLAIM_OTHER ? PLACE_NONE : PLACE_JSONLD;
    case DL_SOURCE_MICRODATA:
    case DL_SOURCE_RDFA:
    case DL_SOURCE_MICROFORMAT:
        return claim->flags & DL_CLAIM_OTHER ? PLACE_NONE : PLACE_MICRODATA;
    case DL_SOURCE_META:
    case DL_SOURCE_LINK:
        switch (claim->kind) {
        case DL_META_TWITTER_DATA:
            return PLACE_TWITTER_DATA;
        case DL_META_PARSELY:
        case DL_META_SAILTHRU:
        case DL_META_DUBLIN_CORE:
        case DL_META_CITATION:
            return PLACE_FAMILIES;
        default:
            return PLACE_META;
        }
    case DL_SOURCE_VISIBLE:
        if (claim->locator & (DL_REGION_COMMENTS | DL_REGION_NAV | DL_REGION_TEASER | DL_REGION_FOOTER))
            return PLACE_NONE;
        switch (claim->kind) {
        case DL_VISIBLE_REL_AUTHOR:
            return PLACE_REL;
        case DL_VISIBLE_AUTHOR_CLASS:
            return PLACE_CLASS;
        case DL_VISIBLE_AUTHOR_LINK:
            return PLACE_LINK;
        case DL_VISIBLE_BY_TEXT:
            return PLACE_BY_TEXT;
        default:
            return PLACE_NONE;
        }
    default:
        return PLACE_META;
    }
}

static bool is_listed(const list *l, dl_span name, dl_arena *arena) {
    dl_span folded = dl_text_fold(arena, name);
    for (uint32_t i = 0; i < l->count; i++) {
        if (dl_span_equal(dl_text_fold(arena, l->items[i].name.text), folded)) return true;
    }
    return false;
}

static void push(list *l, dl_name name, const dl_claim *claim, dl_arena *arena) {
    if (l->count >= NAMES_MAX || is_listed(l, name.text, arena)) return;
    l->items[l->count++] = (found){name, claim};
}

/* Visible names of one kind belong together when they stand near each other, or when they are the first. */
static bool belongs(const desk *d, const list *l, const dl_claim *claim) {
    if (claim->source != DL_SOURCE_VISIBLE || l->count == 0) return true;
    dl_node distance = claim->node > l->last ? claim->node - l->last : l->last - claim->node;
    (void)d;
    return distance <= NEAR_NODES;
}

static void read_claim(desk *d, const dl_claim *claim) {
    place where = place_of(claim);
    if (where == PLACE_NONE) return;
    list *l = &d->people[where];
    if (!belongs(d, l, claim)) return;
    dl_names names;
    dl_names_read(claim->text, claim->source == DL_SOURCE_VISIBLE ? DL_BYLINE_VISIBLE : DL_BYLINE_NAME,
                  d->arena, &names);
    dl_span type = DL_SPAN_NONE;
    const dl_claim *type_claim = dl_claims_in_group(d->claims, claim->group, DL_FIELD_AUTHOR_TYPE);
    if (type_claim) type = type_claim->text;
    for (uint32_t i = 0; i < names.count; i++) {
        dl_name name = names.items[i];
        if (dl_span_ends_with(type, DL_SPAN("Organization"))) name.organization = true;
        dl_span folded = dl_text_fold(d->arena, name.text);
        if (folded.size == 0 || dl_span_equal(folded, d->headline)) continue;
        if (dl_house_is(&d->house, name.text, d->arena)) {
            name.organization = true;
            push(&d->houses, name, claim, d->arena);
            continue;
        }
        push(l, name, claim, d->arena);
        l->last = claim->node;
    }
}

static bool has_person(const list *l) {
    for (uint32_t i = 0; i < l->count; i++) {
        if (!l->items[i].name.organization) return true;
    }
    return false;
}

static const list *choose(const desk *d) {
    /* Somebody first; a newsroom or agency only when nobody is named anywhere. */
    for (int where = 0; where < PLACE_COUNT; where++) {
        if (has_person(&d->people[where])) return &d->people[where];
    }
    for (int where = 0; where < PLACE_COUNT; where++) {
        if (d->people[where].count) return &d->people[where];
    }
    return &d->houses;
}

/* The address of the link, within the element that names the author, whose text is the name. */
static dl_span linked_address(const desk *d, const found *f) {
    enum { MOST_NODES = 100 };
    dl_document *doc = d->claims->doc;
    if (f->claim->source != DL_SOURCE_VISIBLE || !dl_is_element(doc, f->claim->node)) return DL_SPAN_NONE;
    dl_span name = dl_text_fold(d->arena, f->name.text);
    dl_node end = dl_subtree_end(doc, f->claim->node);
    if (end > f->claim->node + MOST_NODES) end = f->claim->node + MOST_NODES;
    for (dl_node node = f->claim->node; node < end; node++) {
        if (!dl_is_html(doc, node, DL_TAG_A)) continue;
        dl_span text = dl_text_fold(d->arena, dl_visible_text(doc, node, d->arena));
        if (dl_span_equal(text, name)) return dl_get_attribute(doc, node, DL_ATTR_HREF);
    }
    return DL_SPAN_NONE;
}

void dl_resolve_authors(dl_record *record, const dl_claims *claims) {
    desk *d = dl_arena_alloc_zero(claims->arena, sizeof *d);
    if (!d) return;
    d->claims = claims;
    d->arena = claims->arena;
    dl_house_read(&d->house, claims);
    d->headline = dl_text_fold(d->arena, record->headline.text);
    if (record->headline.claim) d->heading = record->headline.claim->node;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_AUTHOR_NAME, claim));)
        read_claim(d, claim);
    const list *chosen = choose(d);
    for (uint32_t i = 0; i < chosen->count; i++) {
        const found *f = &chosen->items[i];
        dl_person person = {.name = {.text = f->name.text, .claim = f->claim},
                            .organization = f->name.organization};
        const dl_claim *url = dl_claims_in_group(claims, f->claim->group, DL_FIELD_AUTHOR_URL);
        dl_span address = url ? url->text : linked_address(d, f);
        if (address.size) person.url = dl_url_resolve(d->arena, claims->base_url, address);
        DL_ARENA_PUSH(d->arena, &record->authors, person);
    }
}
