/* Authors come from the first place that names somebody other than the publisher, in the order of
 * places that was right most often; the publisher's own name comes last. */
#include "base/text.h"
#include "base/url.h"
#include "claims/meta.h"
#include "claims/visible.h"
#include "record/choose.h"
#include "record/publisher_names.h"
#include "record/record.h"
#include "values/dates.h"
#include "values/person_words.h"
#include "values/persons.h"

enum { NAMES_MAX = 24, NEAR_NODES = 60 };
enum { BYLINE_NODES = 24, SIGNATURE_NODES = 10 }; /* before the end of the body */

/* In the order of trust. */
typedef enum place {
    PLACE_JSONLD,
    PLACE_MICRODATA,
    PLACE_TWITTER_DATA,
    PLACE_FAMILIES,    /* parsely, sailthru, Dublin Core, Highwire */
    PLACE_JSONLD_PAGE, /* about the page or another entity beside the main one */
    PLACE_LIST,        /* a feed or sitemap */
    PLACE_REL,         /* from here on: visible places near the main heading */
    PLACE_CLASS,
    PLACE_LINK,
    PLACE_BY_TEXT,
    PLACE_CLOSING, /* a byline where the story ends */
    PLACE_META,
    PLACE_BESIDE_DATE, /* a name in one line with a date, near the main heading */
    PLACE_HANDLE,      /* what an author's class holds when it is no name: "lupa", "c1ph4" */
    PLACE_POST,        /* an attribute of the post that opens a thread */
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

typedef struct bylines {
    const dl_claims *claims;
    dl_arena *arena;
    dl_publisher_names publisher;
    dl_date_hints hints;
    dl_span headline; /* folded */
    dl_node heading;
    dl_node body_first, body_end;
    bool listing;   /* the page lists stories by others */
    list own_names; /* the publisher's */
    list people[PLACE_COUNT];
} bylines;

/* Whether it stands where the body ends, so many nodes before it at most. */
static bool closes_story(const bylines *b, const dl_claim *claim, dl_node before) {
    enum { AFTER_NODES = 24 };
    return b->body_end && claim->node + before >= b->body_end && claim->node <= b->body_end + AFTER_NODES;
}

/* A marked name in the footer of the article itself, directly behind the body. */
static bool signs_article(const bylines *b, const dl_claim *claim) {
    bool marked = dl_visible_kind_of(claim) == DL_VISIBLE_REL_AUTHOR ||
                  dl_visible_kind_of(claim) == DL_VISIBLE_AUTHOR_CLASS;
    return marked && (dl_regions_of(claim) & DL_REGION_ARTICLE) && closes_story(b, claim, 0);
}

/* Bylines are near the main heading; the same marks far below belong to other articles, and without a heading
 * so does "By …" far behind the body. */
static place visible_place(const bylines *b, const dl_claim *claim) {
    enum { BEFORE_NODES = 80, AFTER_NODES = 160 };
    if (dl_visible_kind_of(claim) == DL_VISIBLE_POST_AUTHOR) return PLACE_POST;
    if (dl_regions_of(claim) & (DL_REGION_COMMENTS | DL_REGION_NAV | DL_REGION_TEASER)) return PLACE_NONE;
    bool by_text = dl_visible_kind_of(claim) == DL_VISIBLE_BY_TEXT;
    bool near = !by_text || !b->body_end || claim->node < b->body_end + NEAR_NODES;
    if (b->heading) {
        near = claim->node < b->heading ? b->heading - claim->node <= BEFORE_NODES
                                        : claim->node - b->heading <= AFTER_NODES;
    }
    bool closing = by_text && closes_story(b, claim, BYLINE_NODES);
    if ((dl_regions_of(claim) & DL_REGION_FOOTER) && !(near && b->heading) && !closing &&
        !signs_article(b, claim))
        return PLACE_NONE;
    switch (dl_visible_kind_of(claim)) {
    case DL_VISIBLE_REL_AUTHOR:
        return near ? PLACE_REL : PLACE_FAR;
    case DL_VISIBLE_AUTHOR_CLASS:
        return near ? PLACE_CLASS : PLACE_FAR;
    case DL_VISIBLE_AUTHOR_LINK:
        return near ? PLACE_LINK : PLACE_FAR;
    case DL_VISIBLE_BY_TEXT:
        if (!near && (dl_regions_of(claim) & DL_REGION_LINK)) return PLACE_NONE; /* of a story linked to */
        return near ? PLACE_BY_TEXT : closing ? PLACE_CLOSING : PLACE_FAR;
    case DL_VISIBLE_BESIDE_DATE:
        return near && b->heading ? PLACE_BESIDE_DATE : PLACE_NONE;
    default:
        return PLACE_NONE;
    }
}

static place place_of(const bylines *b, const dl_claim *claim) {
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
        return visible_place(b, claim);
    case DL_SOURCE_FEED:
    case DL_SOURCE_SITEMAP:
        return PLACE_LIST;
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

/* Names of one kind belong together if they are near each other, and not some before the body and others
 * behind it. */
static bool belongs(const bylines *b, const list *l, const dl_claim *claim) {
    bool placed = claim->source == DL_SOURCE_VISIBLE || claim->source == DL_SOURCE_MICRODATA ||
                  claim->source == DL_SOURCE_RDFA || claim->source == DL_SOURCE_MICROFORMAT;
    if (!placed || l->count == 0) return true;
    if (b->body_end && l->last < b->body_first && claim->node >= b->body_first) return false;
    dl_node distance = claim->node > l->last ? claim->node - l->last : l->last - claim->node;
    return distance <= (claim->source == DL_SOURCE_VISIBLE ? NEAR_NODES : 4 * NEAR_NODES);
}

/* The publisher's name, unless it is a person's: on their own site authors are the publisher. */
static bool is_publisher(const bylines *b, const dl_name *name, dl_span type) {
    dl_span rest = name->text, word;
    int words = 0;
    if (!dl_is_publisher_name(&b->publisher, name->text, b->arena)) return false;
    while (dl_span_next_word(&rest, &word)) words++;
    return !(words >= 2 && !name->organization && dl_span_ends_with(type, DL_SPAN("Person")) &&
             dl_name_shaped(name->text));
}

/* A visible byline with the date in it taken out: "Jane Doe Dec 18, 2025" has no word for where the name
 * ends. */
static dl_span without_date(bylines *b, dl_span text) {
    dl_date date;
    dl_span part;
    for (int i = 0; i < 2 && dl_date_read(text, &b->hints, &date, &part); i++) {
        dl_span parts[] = {dl_span_between(text.data, part.data),
                           dl_span_between(part.data + part.size, text.data + text.size)};
        text = dl_arena_join(b->arena, parts, 2, DL_SPAN(" | "));
    }
    return text;
}

/* "Jane Doe The Lantern": without the publisher's name behind two words or more. */
static dl_span without_publisher(const bylines *b, dl_span text) {
    enum { LONGEST_BYTES = 80, LEAST_WORDS = 2 };
    dl_span bare = dl_trim_edges(text), rest = bare, word;
    size_t before = 0;
    if (bare.size > LONGEST_BYTES) return text;
    for (; dl_span_next_word(&rest, &word); before++) {
        dl_span house = dl_span_between(word.data, bare.data + bare.size);
        if (before < LEAST_WORDS || !dl_is_publisher_name(&b->publisher, house, b->arena)) continue;
        dl_span person = dl_trim_edges(dl_span_between(bare.data, word.data));
        dl_span name = dl_span_trim(dl_span_sub(person, dl_byline_prefix(person), person.size));
        bool named = dl_count_words(name) >= LEAST_WORDS && dl_name_shaped(name);
        return named && !dl_name_is_organization(name) ? person : text;
    }
    return text;
}

/* "All posts by Jane Doe" after "Jane Doe" is not another author. */
static bool repeats(const bylines *b, const list *l, dl_span folded) {
    for (uint32_t i = 0; i < l->count; i++) {
        dl_span name = dl_text_fold(b->arena, l->items[i].name.text);
        if (name.size >= 5 && dl_span_contains(folded, name)) return true;
    }
    return false;
}

/* A visible byline, unless it stands in a menu or in comments. */
static bool is_visible_byline(const dl_claim *claim) {
    return claim->source == DL_SOURCE_VISIBLE && dl_visible_kind_of(claim) != DL_VISIBLE_SIGNATURE &&
           dl_visible_kind_of(claim) != DL_VISIBLE_POST_AUTHOR &&
           !(dl_regions_of(claim) & (DL_REGION_COMMENTS | DL_REGION_NAV));
}

/* Whether the visible bylines name several people: a page may name its one author often. */
static bool names_several(bylines *b) {
    dl_span only = DL_SPAN_NONE;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(b->claims, DL_FIELD_AUTHOR_NAME, claim));) {
        if (!is_visible_byline(claim)) continue;
        dl_names names;
        dl_names_read(without_date(b, claim->text), DL_BYLINE_HANDLE, b->arena, &names);
        for (uint32_t i = 0; i < names.count; i++) {
            dl_span name = dl_text_fold(b->arena, names.items[i].text);
            if (only.size && !dl_span_contains(name, only) && !dl_span_contains(only, name)) return true;
            if (only.size == 0) only = name;
        }
    }
    return false;
}

/* A page that lists articles has a byline in every entry; the page itself has no author. */
static bool is_list_of_stories(bylines *b) {
    enum { LEAST_BYLINES = 5, LEAST_NODES = 400 };
    const dl_claims *claims = b->claims;
    if (dl_is_declared_story(claims)) return false;
    dl_node first = 0, last = 0;
    uint32_t count = 0;
    const dl_claim *before = NULL;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_AUTHOR_NAME, claim));) {
        if (!is_visible_byline(claim)) continue;
        if (before && dl_span_equal(before->text, claim->text)) continue;
        before = claim;
        if (count++ == 0) first = claim->node;
        last = claim->node;
    }
    return count >= LEAST_BYLINES && last - first >= LEAST_NODES && names_several(b);
}

static bool is_one_word(dl_span name) {
    return dl_span_find_byte(name, ' ', 0) == SIZE_MAX;
}

/* Whether the name of an organization is one, though it holds marks that divide names: "Doe & Doe",
 * "Northwell Robotics, Inc.", "Board of Food and Fisheries".  Two that could stand alone are two. */
static bool is_one_house(dl_span text, const dl_names *names) {
    enum { MOST_WORDS = 12 };
    bool titled = dl_span_find_byte(text, '|', 0) != SIZE_MAX || dl_span_contains(text, DL_SPAN(" - "));
    if (names->count == 0 || titled || dl_byline_prefix(text) || dl_count_words(text) > MOST_WORDS)
        return false;
    if (dl_span_find_byte(text, '&', 0) != SIZE_MAX) return true;
    for (uint32_t i = 0; names->count > 1 && i < names->count; i++) {
        dl_span name = names->items[i].text;
        if (is_one_word(name) && !dl_names_agency(name)) return true;
    }
    return names->count == 1;
}

static void read_claim(bylines *b, const dl_claim *claim, place where) {
    if (where == PLACE_NONE || (where == PLACE_FAR && b->listing)) return;
    list *l = &b->people[where];
    if (!belongs(b, l, claim)) return;
    /* A contributor beside authors may be the agency of a picture. */
    if (claim->source == DL_SOURCE_JSONLD && l->count && claim->trust < l->items[0].claim->trust) return;
    bool visible = claim->source == DL_SOURCE_VISIBLE;
    dl_span text = visible ? without_publisher(b, without_date(b, claim->text)) : claim->text;
    dl_names names;
    bool shown = visible || claim->source == DL_SOURCE_MICROFORMAT;    /* classes of the visible page, too */
    if (shown && l->count && text.size && text.data[0] == '(') return; /* "(Lagos)" beside the name */
    dl_names_read(text, shown ? DL_BYLINE_VISIBLE : DL_BYLINE_NAME, b->arena, &names);
    if (names.count == 0 && shown && !visible) dl_names_read(text, DL_BYLINE_NAME, b->arena, &names);
    const dl_claim *type_claim = dl_claims_in_group(b->claims, claim->group, DL_FIELD_AUTHOR_TYPE);
    dl_span type = type_claim ? type_claim->text : DL_SPAN_NONE;
    bool house = dl_span_ends_with(type, DL_SPAN("Organization"));
    if (names.count == 0 && !visible && !is_one_word(dl_span_trim(text)) &&
        dl_is_publisher_name(&b->publisher, text, b->arena))
        names =
            (dl_names){.items = {{dl_text_clean(b->arena, text), true}}, .count = 1}; /* "Travel Expert" */
    if (house && is_one_house(text, &names))
        names = (dl_names){.items = {{dl_text_clean(b->arena, text), true}}, .count = 1};
    if (names.count == 0 && (where == PLACE_REL || where == PLACE_CLASS || where == PLACE_POST)) {
        dl_names_read(text, DL_BYLINE_HANDLE, b->arena, &names);
        l = where == PLACE_POST ? l : &b->people[PLACE_HANDLE];
        if (names.count != 1 || !belongs(b, l, claim)) return;
    }
    for (uint32_t i = 0; i < names.count; i++) {
        dl_name name = names.items[i];
        if (house) name.organization = true;
        dl_span folded = dl_text_fold(b->arena, name.text);
        if (folded.size == 0 || dl_span_equal(folded, b->headline)) continue;
        if (is_publisher(b, &name, type)) {
            name.organization = true;
            push(&b->own_names, name, claim, b->arena);
            continue;
        }
        if (visible && repeats(b, l, folded)) continue;
        push(l, name, claim, b->arena);
        l->last = claim->node;
    }
}

static bool has_person(const list *l) {
    for (uint32_t i = 0; i < l->count; i++) {
        if (!l->items[i].name.organization) return true;
    }
    return false;
}

/* Whether all names of the list are those of persons, each of two words or more. */
static bool has_full_names(const list *l) {
    for (uint32_t i = 0; i < l->count; i++) {
        if (l->items[i].name.organization || is_one_word(l->items[i].name.text)) return false;
    }
    return l->count > 0;
}

/* What people log in as: "jdoe", "Jane_Doe", "jane.doe42". */
static bool is_login(dl_span name) {
    bool lower = true, mark = false;
    for (size_t i = 0; i < name.size; i++) {
        char c = name.data[i];
        if ((unsigned char)c >= 0x80 || c == ' ') return false;
        lower = lower && !(c >= 'A' && c <= 'Z');
        mark = mark || c == '_' || dl_ascii_is_digit(c);
    }
    return lower || mark;
}

/* A given name or a login name alone, where the byline has the whole name. */
static const list *longer_name(const bylines *b, const list *structured) {
    if (structured->count != 1 || !is_one_word(structured->items[0].name.text)) return structured;
    dl_span given = dl_text_fold(b->arena, structured->items[0].name.text);
    bool login = is_login(structured->items[0].name.text);
    for (int where = PLACE_REL; where <= PLACE_FAR; where++) {
        const list *byline = &b->people[where];
        if (byline->count != 1) continue;
        dl_span whole = dl_text_fold(b->arena, byline->items[0].name.text);
        if (dl_span_starts_with(whole, given) && whole.size > given.size && whole.data[given.size] == ' ')
            return byline;
        if (login && where < PLACE_META && has_full_names(byline)) return byline;
    }
    return structured;
}

static bool names_same(const bylines *b, const list *l, dl_span name) {
    dl_span squeezed = dl_squeeze(name, b->arena);
    for (uint32_t i = 0; i < l->count; i++) {
        dl_span other = dl_squeeze(l->items[i].name.text, b->arena);
        if (dl_span_contains(other, squeezed) || dl_span_contains(squeezed, other)) return true;
    }
    return false;
}

/* Whether a word for "and" stands before the last of the names, so that it is no house or place of work. */
static bool ends_with_and(const list *byline) {
    const found *last = &byline->items[byline->count - 1];
    size_t at = dl_span_find(last->claim->text, last->name.text, 0);
    dl_span before = at == SIZE_MAX ? DL_SPAN_NONE : dl_span_sub(last->claim->text, 0, at), word;
    dl_span conjunction = DL_SPAN_NONE;
    while (dl_span_next_word(&before, &word)) conjunction = word;
    return conjunction.size &&
           (dl_is_person_word(conjunction, DL_WORDS_CONJUNCTION) || dl_span_equal(conjunction, DL_SPAN("&")));
}

/* What the page shows under its heading after a word for "by" is truer than structured data with other names,
 * which name whoever posted it, and than structured data with fewer of the names. */
static const list *shown_byline(const bylines *b, const list *structured) {
    enum { LONGEST_BYTES = 100 }; /* of a byline: longer ones begin a sentence */
    const list *byline = &b->people[PLACE_BY_TEXT];
    uint32_t same = 0;
    if (!has_full_names(byline) || byline->items[0].claim->text.size > LONGEST_BYTES) return structured;
    for (uint32_t i = 0; i < structured->count; i++)
        same += names_same(b, byline, structured->items[i].name.text);
    bool more = same == structured->count && byline->count > same && ends_with_and(byline);
    return same == 0 || more ? byline : structured;
}

static bool has_structured_publisher(const bylines *b) {
    for (uint32_t i = 0; i < b->own_names.count; i++) {
        if (b->own_names.items[i].claim->source != DL_SOURCE_VISIBLE) return true;
    }
    return false;
}

static bool is_structured(place where) {
    return where < PLACE_REL;
}

/* Whether structured data gives a full name, so that no other source is needed. */
static bool is_settled(const bylines *b) {
    for (int where = 0; where < PLACE_REL; where++) {
        const list *l = &b->people[where];
        if (!has_person(l)) continue;
        return l->count > 1 || dl_span_find_byte(l->items[0].name.text, ' ', 0) != SIZE_MAX;
    }
    return false;
}

static void clear_lists(bylines *b) {
    b->own_names.count = b->own_names.last = 0;
    for (int where = 0; where < PLACE_COUNT; where++) b->people[where].count = b->people[where].last = 0;
}

/* Bylines are the most expensive to read, and most pages name their authors in structured data: then only
 * what follows a word for "by" under the heading is compared with it; else all claims are read, in their
 * order. */
static void read_claims(bylines *b) {
    const dl_claim *claim = NULL;
    while ((claim = dl_claims_next(b->claims, DL_FIELD_AUTHOR_NAME, claim))) {
        place where = place_of(b, claim);
        if (is_structured(where)) read_claim(b, claim, where);
    }
    if (is_settled(b)) {
        while ((claim = dl_claims_next(b->claims, DL_FIELD_AUTHOR_NAME, claim))) {
            dl_visible_kind kind = dl_visible_kind_of(claim);
            bool by = kind == DL_VISIBLE_BY_TEXT ||
                      (kind == DL_VISIBLE_AUTHOR_CLASS && dl_byline_prefix(claim->text));
            place where = by ? place_of(b, claim) : PLACE_NONE;
            if (where == PLACE_BY_TEXT || where == PLACE_CLASS) read_claim(b, claim, PLACE_BY_TEXT);
        }
        return;
    }
    clear_lists(b);
    while ((claim = dl_claims_next(b->claims, DL_FIELD_AUTHOR_NAME, claim)))
        read_claim(b, claim, place_of(b, claim));
}

/* The first list of structured data that has names; NULL: none has. */
static const list *structured_names(const bylines *b) {
    for (int where = 0; where < PLACE_REL; where++) {
        if (b->people[where].count) return &b->people[where];
    }
    return NULL;
}

/* Whether a byline names the house that structured data names, so that other people whom the page links to
 * are no authors. */
static bool shows_house(const bylines *b, const list *structured) {
    dl_span house = dl_squeeze(structured->items[0].name.text, b->arena);
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(b->claims, DL_FIELD_AUTHOR_NAME, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE) continue;
        place where = place_of(b, claim);
        bool byline = where == PLACE_REL || where == PLACE_CLASS || where == PLACE_BY_TEXT;
        if (byline && dl_span_contains(dl_squeeze(claim->text, b->arena), house)) return true;
    }
    return false;
}

/* A person named by structured data or the byline; a newsroom or agency; the publisher; then the less certain
 * places. */
static const list *choose(const bylines *b) {
    const list *houses = structured_names(b);
    for (int where = 0; where < PLACE_META; where++) {
        const list *chosen = &b->people[where];
        if (!has_person(chosen)) continue;
        bool vague = where == PLACE_LINK || (where == PLACE_BY_TEXT && !has_full_names(chosen));
        if (vague && houses && shows_house(b, houses)) return houses;
        if (where < PLACE_REL) return shown_byline(b, longer_name(b, chosen));
        return chosen;
    }
    if (houses) return houses;
    if (has_person(&b->people[PLACE_META])) return shown_byline(b, longer_name(b, &b->people[PLACE_META]));
    for (int where = PLACE_REL; where < PLACE_META; where++) {
        if (b->people[where].count) return &b->people[where];
    }
    if (has_structured_publisher(b)) return &b->own_names;
    for (int where = PLACE_BESIDE_DATE; where < PLACE_COUNT; where++) {
        if (b->people[where].count) return &b->people[where];
    }
    return b->people[PLACE_META].count ? &b->people[PLACE_META] : &b->own_names;
}

/* The claim of a name alone that signs the story, where the page names only the publisher or nobody; or NULL.
 */
static const dl_claim *find_signature(const bylines *b, bool anywhere) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(b->claims, DL_FIELD_AUTHOR_NAME, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE || dl_visible_kind_of(claim) != DL_VISIBLE_SIGNATURE) continue;
        if (!anywhere &&
            (!closes_story(b, claim, SIGNATURE_NODES) || !dl_has_case(dl_first_char(claim->text))))
            continue;
        dl_names names;
        dl_names_read(claim->text, DL_BYLINE_VISIBLE, b->arena, &names);
        bool whole = names.count == 1 && !names.items[0].organization &&
                     dl_span_equal(names.items[0].text, claim->text);
        if (whole && !dl_is_publisher_name(&b->publisher, claim->text, b->arena)) return claim;
    }
    return NULL;
}

/* The address that the page gives with the author, or in the byline that of the link whose words are the
 * name; absent when there is none. */
static dl_span address_of(const bylines *b, const found *f) {
    const dl_claim *url = dl_claims_in_group(b->claims, f->claim->group, DL_FIELD_AUTHOR_URL);
    if (!url || url->source != DL_SOURCE_VISIBLE || dl_visible_kind_of(url) != DL_VISIBLE_BYLINE_LINK)
        return url ? url->text : DL_SPAN_NONE;
    dl_span name = dl_text_fold(b->arena, f->name.text);
    for (const dl_claim *link = dl_claims_in_group(b->claims, f->claim->group, DL_FIELD_AUTHOR_LINK); link;
         link = dl_claims_next_in_group(b->claims, link)) {
        if (link->field != DL_FIELD_AUTHOR_LINK) continue;
        const dl_claim *address = dl_claims_next_in_group(b->claims, link);
        if (address && dl_span_equal(dl_text_fold(b->arena, link->text), name)) return address->text;
    }
    return DL_SPAN_NONE;
}

void dl_resolve_authors(dl_record *record, const dl_claims *claims) {
    bylines *b = dl_arena_alloc(claims->arena, sizeof *b);
    if (!b) return;
    memset(b, 0, offsetof(bylines, own_names)); /* the lists are long, and mostly one has one name */
    clear_lists(b);
    b->claims = claims;
    b->arena = claims->arena;
    dl_publisher_names_read(&b->publisher, claims);
    dl_date_hints_init(&b->hints, dl_declared_language(claims), dl_claims_page_url(claims),
                       claims->context ? claims->context->captured : DL_SPAN_NONE);
    b->hints.machine = false;
    b->headline = dl_text_fold(b->arena, record->headline.text);
    b->heading = dl_main_heading(claims, record->headline.claim);
    b->body_first = record->body.first;
    b->body_end = record->body.end;
    b->listing = is_list_of_stories(b);
    read_claims(b);
    const list *chosen = choose(b);
    enum { SHORTEST_STORY_WORDS = 100 };
    bool declared = dl_is_declared_story(claims);
    bool story = declared || (!chosen->count && record->published.text.size &&
                              record->body.words >= SHORTEST_STORY_WORDS);
    const dl_claim *signature =
        story && !has_person(chosen) ? find_signature(b, declared && chosen->count) : NULL;
    if (signature) {
        dl_person person = {.name = {.text = signature->text, .claim = signature}};
        DL_ARENA_PUSH(b->arena, &record->authors, person);
        return;
    }
    for (uint32_t i = 0; i < chosen->count; i++) {
        const found *f = &chosen->items[i];
        dl_person person = {.name = {.text = f->name.text, .claim = f->claim},
                            .organization = f->name.organization};
        dl_span address = address_of(b, f);
        if (address.size) person.url = dl_url_resolve(b->arena, claims->base_url, address);
        DL_ARENA_PUSH(b->arena, &record->authors, person);
    }
}
