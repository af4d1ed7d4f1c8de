/* The first place that names somebody other than the house is believed, in the order of
 * places that was right most often; the house's own name comes last. */
#include "base/text.h"
#include "base/url.h"
#include "claims/meta.h"
#include "claims/visible.h"
#include "record/choose.h"
#include "record/publisher_names.h"
#include "record/record.h"
#include "values/dates.h"
#include "values/persons.h"

enum { NAMES_MAX = 24, NEAR_NODES = 60 };

/* In the order of trust. */
typedef enum place {
    PLACE_JSONLD,
    PLACE_MICRODATA,
    PLACE_TWITTER_DATA,
    PLACE_FAMILIES,    /* parsely, sailthru, Dublin Core, Highwire */
    PLACE_JSONLD_PAGE, /* said of the page or of another entity beside the main one */
    PLACE_REL,         /* from here visible places near the main heading */
    PLACE_CLASS,
    PLACE_LINK,
    PLACE_BY_TEXT,
    PLACE_META,
    PLACE_HANDLE, /* what an author's class holds when it is no name: "lupa", "c1ph4" */
    PLACE_FAR, /* visible places elsewhere: a box about the author below the story, or another story's byline
                */
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
    dl_date_hints hints;
    dl_span headline; /* folded */
    dl_node heading;
    bool listing; /* the page lists stories by others */
    dl_value signature;
    list houses; /* the house's own names */
    list people[PLACE_COUNT];
} desk;

/* Bylines stand at the main heading; the same marks far below belong to other stories. */
static place visible_place(const desk *d, const dl_claim *claim) {
    enum { BEFORE_NODES = 80, AFTER_NODES = 160 };
    if (dl_regions_of(claim) & (DL_REGION_COMMENTS | DL_REGION_NAV | DL_REGION_TEASER)) return PLACE_NONE;
    bool near = true;
    if (d->heading) {
        near = claim->node < d->heading ? d->heading - claim->node <= BEFORE_NODES
                                        : claim->node - d->heading <= AFTER_NODES;
    }
    if ((dl_regions_of(claim) & DL_REGION_FOOTER) && !(near && d->heading)) return PLACE_NONE;
    switch (dl_visible_kind_of(claim)) {
    case DL_VISIBLE_REL_AUTHOR:
        return near ? PLACE_REL : PLACE_FAR;
    case DL_VISIBLE_AUTHOR_CLASS:
        return near ? PLACE_CLASS : PLACE_FAR;
    case DL_VISIBLE_AUTHOR_LINK:
        return near ? PLACE_LINK : PLACE_FAR;
    case DL_VISIBLE_BY_TEXT:
        if (!near && (dl_regions_of(claim) & DL_REGION_LINK)) return PLACE_NONE; /* of a story linked to */
        return near ? PLACE_BY_TEXT : PLACE_FAR;
    default:
        return PLACE_NONE;
    }
}

static place place_of(const desk *d, const dl_claim *claim) {
    switch ((dl_source)claim->source) {
    case DL_SOURCE_JSONLD:
        if (claim->flags & DL_CLAIM_OTHER) return PLACE_NONE;
        return claim->flags & DL_CLAIM_MAIN ? PLACE_JSONLD : PLACE_JSONLD_PAGE;
    case DL_SOURCE_MICRODATA:
    case DL_SOURCE_RDFA:
    case DL_SOURCE_MICROFORMAT:
        return claim->flags & DL_CLAIM_OTHER ? PLACE_NONE : PLACE_MICRODATA;
    case DL_SOURCE_META:
    case DL_SOURCE_LINK:
        switch (dl_meta_kind_of(claim)) {
        case DL_META_TWITTER_DATA:
            return PLACE_TWITTER_DATA;
        case DL_META_PARSELY:
        case DL_META_SAILTHRU:
        case DL_META_DUBLIN_CORE:
        case DL_META_CXENSE:
        case DL_META_CITATION:
            return PLACE_FAMILIES;
        default:
            return PLACE_META;
        }
    case DL_SOURCE_VISIBLE:
        return visible_place(d, claim);
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

/* "Jane Doe Founder" and "Jane Doe" from the same byline: the name is what both have. */
static bool takes_place_of_longer(list *l, const dl_name *name, const dl_claim *claim) {
    if (name->organization || dl_span_find_byte(name->text, ' ', 0) == SIZE_MAX) return false;
    for (uint32_t i = 0; i < l->count; i++) {
        dl_span longer = l->items[i].name.text;
        if (longer.size > name->text.size && longer.data[name->text.size] == ' ' &&
            dl_span_starts_with_nocase(longer, name->text)) {
            l->items[i] = (found){*name, claim};
            return true;
        }
    }
    return false;
}

static void push(list *l, dl_name name, const dl_claim *claim, dl_arena *arena) {
    if (l->count >= NAMES_MAX || is_listed(l, name.text, arena)) return;
    if (claim->source == DL_SOURCE_VISIBLE && takes_place_of_longer(l, &name, claim)) return;
    l->items[l->count++] = (found){name, claim};
}

/* Names of one kind belong together when they stand near each other. */
static bool belongs(const list *l, const dl_claim *claim) {
    bool placed = claim->source == DL_SOURCE_VISIBLE || claim->source == DL_SOURCE_MICRODATA ||
                  claim->source == DL_SOURCE_RDFA;
    if (!placed || l->count == 0) return true;
    dl_node distance = claim->node > l->last ? claim->node - l->last : l->last - claim->node;
    return distance <= (claim->source == DL_SOURCE_VISIBLE ? NEAR_NODES : 4 * NEAR_NODES);
}

/* The house's name, unless it is a person's: on their own site authors are the house. */
static bool is_house(const desk *d, const dl_name *name, dl_span type) {
    dl_span rest = name->text, word;
    int words = 0;
    if (!dl_house_is(&d->house, name->text, d->arena)) return false;
    while (dl_span_next_word(&rest, &word)) words++;
    return !(words >= 2 && !name->organization && dl_span_ends_with(type, DL_SPAN("Person")) &&
             dl_name_shaped(name->text));
}

/* A visible byline with the date in it taken out: "Jane Doe Dec 18, 2025" has no word for where the name
 * ends. */
static dl_span without_date(desk *d, dl_span text) {
    dl_date date;
    dl_span part;
    for (int i = 0; i < 2 && dl_date_read(text, &d->hints, &date, &part); i++) {
        dl_span parts[] = {dl_span_between(text.data, part.data),
                           dl_span_between(part.data + part.size, text.data + text.size)};
        text = dl_arena_join(d->arena, parts, 2, DL_SPAN(" | "));
    }
    return text;
}

/* "All posts by Jane Doe" after "Jane Doe" names nobody new. */
static bool repeats(const desk *d, const list *l, dl_span folded) {
    for (uint32_t i = 0; i < l->count; i++) {
        dl_span name = dl_text_fold(d->arena, l->items[i].name.text);
        if (name.size >= 5 && dl_span_contains(folded, name)) return true;
    }
    return false;
}

/* A page that lists stories has a byline in every line; nobody wrote the page. */
static bool is_list_of_stories(const dl_claims *claims) {
    enum { LEAST_BYLINES = 5, LEAST_NODES = 400 };
    if (dl_is_declared_story(claims)) return false;
    dl_node first = 0, last = 0;
    uint32_t count = 0;
    const dl_claim *before = NULL;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_AUTHOR_NAME, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE ||
            (dl_regions_of(claim) & (DL_REGION_COMMENTS | DL_REGION_NAV)))
            continue;
        if (before && dl_span_equal(before->text, claim->text)) continue;
        before = claim;
        if (count++ == 0) first = claim->node;
        last = claim->node;
    }
    return count >= LEAST_BYLINES && last - first >= LEAST_NODES;
}

static void read_claim(desk *d, const dl_claim *claim, place where) {
    if (where == PLACE_NONE || (where == PLACE_FAR && d->listing)) return;
    list *l = &d->people[where];
    if (!belongs(l, claim)) return;
    bool visible = claim->source == DL_SOURCE_VISIBLE;
    dl_span text = visible ? without_date(d, claim->text) : claim->text;
    dl_names names;
    dl_names_read(text, visible ? DL_BYLINE_VISIBLE : DL_BYLINE_NAME, d->arena, &names);
    if (names.count == 0 && (where == PLACE_REL || where == PLACE_CLASS)) {
        dl_names_read(text, DL_BYLINE_HANDLE, d->arena, &names);
        l = &d->people[PLACE_HANDLE];
        if (names.count != 1 || !belongs(l, claim)) return;
    }
    dl_span type = DL_SPAN_NONE;
    const dl_claim *type_claim = dl_claims_in_group(d->claims, claim->group, DL_FIELD_AUTHOR_TYPE);
    if (type_claim) type = type_claim->text;
    for (uint32_t i = 0; i < names.count; i++) {
        dl_name name = names.items[i];
        if (dl_span_ends_with(type, DL_SPAN("Organization"))) name.organization = true;
        dl_span folded = dl_text_fold(d->arena, name.text);
        if (folded.size == 0 || dl_span_equal(folded, d->headline)) continue;
        if (is_house(d, &name, type)) {
            name.organization = true;
            push(&d->houses, name, claim, d->arena);
            continue;
        }
        if (visible && repeats(d, l, folded)) continue;
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

/* A given name alone, where the byline has the whole one. */
static const list *longer_name(const desk *d, const list *structured) {
    if (structured->count != 1 || dl_span_find_byte(structured->items[0].name.text, ' ', 0) != SIZE_MAX)
        return structured;
    dl_span given = dl_text_fold(d->arena, structured->items[0].name.text);
    for (int where = PLACE_REL; where <= PLACE_FAR; where++) {
        const list *byline = &d->people[where];
        if (byline->count != 1) continue;
        dl_span whole = dl_text_fold(d->arena, byline->items[0].name.text);
        if (dl_span_starts_with(whole, given) && whole.size > given.size && whole.data[given.size] == ' ')
            return byline;
    }
    return structured;
}

static bool has_structured_house(const desk *d) {
    for (uint32_t i = 0; i < d->houses.count; i++) {
        if (d->houses.items[i].claim->source != DL_SOURCE_VISIBLE) return true;
    }
    return false;
}

static bool is_structured(place where) {
    return where < PLACE_REL;
}

/* Whether structured data names somebody, and whole, so that nobody else's word counts. */
static bool is_settled(const desk *d) {
    for (int where = 0; where < PLACE_REL; where++) {
        const list *l = &d->people[where];
        if (!has_person(l)) continue;
        return l->count > 1 || dl_span_find_byte(l->items[0].name.text, ' ', 0) != SIZE_MAX;
    }
    return false;
}

static void clear_lists(desk *d) {
    d->houses.count = d->houses.last = 0;
    for (int where = 0; where < PLACE_COUNT; where++) d->people[where].count = d->people[where].last = 0;
}

/* Bylines are the dearest to read, and most pages name their authors in structured data: only where they do
 * not, all claims are read, in their order. */
static void read_claims(desk *d) {
    const dl_claim *claim = NULL;
    while ((claim = dl_claims_next(d->claims, DL_FIELD_AUTHOR_NAME, claim))) {
        place where = place_of(d, claim);
        if (is_structured(where)) read_claim(d, claim, where);
    }
    if (is_settled(d)) return;
    clear_lists(d);
    while ((claim = dl_claims_next(d->claims, DL_FIELD_AUTHOR_NAME, claim)))
        read_claim(d, claim, place_of(d, claim));
}

/* Somebody whom structured data or the byline names; a newsroom or agency; the house; then the vaguer places.
 */
static const list *choose(const desk *d) {
    for (int where = 0; where < PLACE_META; where++) {
        if (!has_person(&d->people[where])) continue;
        const list *chosen = &d->people[where];
        return where < PLACE_REL ? longer_name(d, chosen) : chosen;
    }
    for (int where = 0; where < PLACE_REL; where++) {
        if (d->people[where].count) return &d->people[where];
    }
    if (has_person(&d->people[PLACE_META])) return longer_name(d, &d->people[PLACE_META]);
    for (int where = PLACE_REL; where < PLACE_META; where++) {
        if (d->people[where].count) return &d->people[where];
    }
    if (has_structured_house(d)) return &d->houses;
    for (int where = PLACE_HANDLE; where < PLACE_COUNT; where++) {
        if (d->people[where].count) return &d->people[where];
    }
    return d->people[PLACE_META].count ? &d->people[PLACE_META] : &d->houses;
}

/* The only text of a paragraph, when all of it is set off in bold or italics; absent else. */
static dl_span set_off_line(dl_document *doc, dl_node paragraph, dl_arena *arena) {
    enum { MOST_NODES = 12, LONGEST_BYTES = 48 };
    dl_node end = dl_subtree_end(doc, paragraph), text = 0;
    if (end - paragraph > MOST_NODES) return DL_SPAN_NONE;
    for (dl_node node = paragraph + 1; node < end; node++) {
        if (dl_tag_of(doc, node) == DL_TAG_A || dl_tag_of(doc, node) == DL_TAG_IMG) return DL_SPAN_NONE;
        if (!dl_is_text(doc, node) || dl_span_trim(dl_node_text(doc, node)).size == 0) continue;
        if (text) return DL_SPAN_NONE;
        text = node;
    }
    if (!text) return DL_SPAN_NONE;
    switch (dl_tag_of(doc, dl_parent(doc, text))) {
    case DL_TAG_STRONG:
    case DL_TAG_B:
    case DL_TAG_EM:
    case DL_TAG_I:
        break;
    default:
        return DL_SPAN_NONE;
    }
    dl_span line = dl_text_clean(arena, dl_node_text(doc, text));
    return line.size <= LONGEST_BYTES ? line : DL_SPAN_NONE;
}

/* A byline without a word for it, where the page names only the house: a person's name alone, in bold, as the
 * story's first or last paragraph. */
static bool read_signature(desk *d, const dl_record *record) {
    enum { AROUND_NODES = 16, LEAST_WORDS = 2, MOST_WORDS = 4 };
    dl_document *doc = d->claims->doc;
    dl_node first = record->body.first, last = record->body.end, count = dl_node_count(doc);
    if (!first || !dl_is_declared_story(d->claims)) return false;
    dl_node node = first > AROUND_NODES ? first - AROUND_NODES : 1;
    dl_node end = last + AROUND_NODES < count ? last + AROUND_NODES : count;
    for (; node < end; node++) {
        if (node > first + AROUND_NODES && node + AROUND_NODES < last) node = last - AROUND_NODES;
        if (!dl_is_html(doc, node, DL_TAG_P)) continue;
        dl_span line = set_off_line(doc, node, d->arena);
        size_t words = dl_text_count_words(line);
        if (words < LEAST_WORDS || words > MOST_WORDS || !dl_name_shaped(line)) continue;
        dl_names names;
        dl_names_read(line, DL_BYLINE_VISIBLE, d->arena, &names);
        bool whole =
            names.count == 1 && !names.items[0].organization && dl_span_equal(names.items[0].text, line);
        if (!whole || dl_house_is(&d->house, line, d->arena)) continue;
        d->signature =
            (dl_value){.text = line, .provenance = dl_place_of(d->claims, DL_SPAN("visible:p@"), node)};
        return true;
    }
    return false;
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
    desk *d = dl_arena_alloc(claims->arena, sizeof *d);
    if (!d) return;
    memset(d, 0, offsetof(desk, houses)); /* the lists are long, and mostly one has one name */
    clear_lists(d);
    d->claims = claims;
    d->arena = claims->arena;
    dl_house_read(&d->house, claims);
    dl_date_hints_init(&d->hints, dl_declared_language(claims), dl_page_url(claims),
                       claims->context ? claims->context->captured : DL_SPAN_NONE);
    d->hints.machine = false;
    d->headline = dl_text_fold(d->arena, record->headline.text);
    d->heading = dl_main_heading(claims, record->headline.claim);
    d->listing = is_list_of_stories(claims);
    read_claims(d);
    const list *chosen = choose(d);
    if (chosen->count && !has_person(chosen) && read_signature(d, record)) {
        dl_person person = {.name = d->signature};
        DL_ARENA_PUSH(d->arena, &record->authors, person);
        return;
    }
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
