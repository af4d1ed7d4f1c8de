/* The mapping: a work's properties by the table of term_use.c, each kind of value by a function here, and the
 * use of things besides the main entity. */
#include "claims/thing_mapping.h"

#include "base/url.h"
#include "claims/main_entity.h"
#include "claims/term_use.h"

enum {
    MOST_VALUES = 64, /* of a property: people, images, … */
    MOST_LISTED = 256,
    MOST_UPDATES = 500,
    MOST_CRUMBS = 16,
    MOST_OTHERS = 24, /* teasers whose claims are kept */
};

typedef struct mapping {
    dl_things *things;
    uint8_t flags, class; /* of the claims being made */
} mapping;

/* --- queries --- */

static void add(mapping *m, dl_field field, dl_stated told, uint8_t trust, uint16_t group, uint8_t flags) {
    dl_claims_add(m->things->claims, (dl_claim){
                                         .text = told.text,
                                         .offset = told.offset,
                                         .node = told.node,
                                         .json_value = told.json_value,
                                         .group = group,
                                         .field = (uint8_t)field,
                                         .source = told.source,
                                         .type_class = m->class,
                                         .flags = m->flags | flags,
                                         .trust = trust,
                                     });
}

static uint16_t new_group(mapping *m) {
    return dl_claims_group(m->things->claims);
}

static dl_property find(const mapping *m, dl_thing thing, dl_term term) {
    return m->things->syntax->find_property(m->things, thing, term);
}

static dl_property next_property(const mapping *m, dl_thing thing, dl_property previous) {
    return m->things->syntax->next_property(m->things, thing, previous);
}

static dl_property next_value(const mapping *m, dl_property property, dl_property previous) {
    return m->things->syntax->next_value(m->things, property, previous);
}

#define FOR_EACH_PROPERTY(p, thing)                                                                          \
    for (dl_property p = next_property(m, thing, DL_NOTHING); p != DL_NOTHING; p = next_property(m, thing, p))

#define FOR_EACH_VALUE(v, property)                                                                          \
    for (dl_property v = next_value(m, property, DL_NOTHING); v != DL_NOTHING; v = next_value(m, property, v))

static dl_term term_of(const mapping *m, dl_property property) {
    return m->things->syntax->term_of(m->things, property);
}

static dl_thing thing_of(const mapping *m, dl_property value) {
    return m->things->syntax->thing_of(m->things, value);
}

static dl_stated text_of(mapping *m, dl_property value) {
    return value == DL_NOTHING ? (dl_stated){0} : m->things->syntax->text_of(m->things, value);
}

static dl_stated address_of(mapping *m, dl_property value) {
    return value == DL_NOTHING ? (dl_stated){0} : m->things->syntax->address_of(m->things, value);
}

static dl_stated text_in(mapping *m, dl_thing thing, dl_term term) {
    return text_of(m, find(m, thing, term));
}

static dl_stated address_in(mapping *m, dl_thing thing, dl_term term) {
    return address_of(m, find(m, thing, term));
}

/* The value of the first of the terms, up to DL_TERM_NONE, that has one. */
static dl_stated any_text_in(mapping *m, dl_thing thing, const dl_term terms[]) {
    dl_stated told = {0};
    for (; *terms != DL_TERM_NONE && !told.text.data; terms++) told = text_in(m, thing, *terms);
    return told;
}

static dl_stated any_address_in(mapping *m, dl_thing thing, const dl_term terms[]) {
    dl_stated told = {0};
    for (; *terms != DL_TERM_NONE && !told.text.data; terms++) told = address_in(m, thing, *terms);
    return told;
}

/* A text that can be a name: not a URL, nor "#p", which refers to a thing that is missing. */
static bool is_name(dl_stated told) {
    return told.text.size && !told.literal && !dl_url_is_likely(told.text) &&
           !dl_span_starts_with(told.text, DL_SPAN("#"));
}

/* The name of the person or organization that is the value, by reference or in place. */
static dl_stated name_of(mapping *m, dl_property value) {
    if (value == DL_NOTHING) return (dl_stated){0};
    dl_thing thing = thing_of(m, value);
    dl_property name = thing == DL_NOTHING ? DL_NOTHING : find(m, thing, DL_TERM_NAME);
    return text_of(m, name == DL_NOTHING ? value : name);
}

/* --- people and organizations --- */

/* "givenName" and "familyName" as one. */
static dl_stated composed_name(mapping *m, dl_thing person) {
    dl_stated given = text_in(m, person, DL_TERM_GIVEN_NAME),
              family = text_in(m, person, DL_TERM_FAMILY_NAME);
    if (!given.text.size || !family.text.size) return (dl_stated){0};
    dl_span parts[] = {given.text, family.text};
    given.text = dl_arena_join(m->things->claims->arena, parts, 2, DL_SPAN(" "));
    return given;
}

/* Adds each name of the thing; further names are those of other people.  Returns whether there is any. */
static bool map_names(mapping *m, dl_thing person, uint8_t trust, uint16_t group) {
    bool any = false;
    FOR_EACH_PROPERTY(p, person) {
        if (term_of(m, p) != DL_TERM_NAME) continue;
        FOR_EACH_VALUE(v, p) {
            dl_stated name = text_of(m, v);
            if (!name.text.size) continue;
            add(m, DL_FIELD_AUTHOR_NAME, name, trust, any ? new_group(m) : group, 0);
            any = true;
        }
    }
    return any;
}

/* schema.org's Role stands between a work and somebody, and has the work's property again: {"@type": "Role",
 * "author": {…}} (https://schema.org/Role).  The property, or DL_NOTHING when the thing is no role. */
static dl_property filled_role(const mapping *m, dl_thing thing) {
    static const dl_term terms[] = {DL_TERM_AUTHOR, DL_TERM_CREATOR, DL_TERM_CONTRIBUTOR, DL_TERM_PUBLISHER};
    dl_span type = m->things->syntax->types_of(m->things, thing).at.text;
    if (!dl_span_ends_with(dl_span_trim(dl_type_name(type)), DL_SPAN("Role"))) return DL_NOTHING;
    dl_property filled = DL_NOTHING;
    for (size_t i = 0; i < DL_COUNT_OF(terms) && filled == DL_NOTHING; i++) filled = find(m, thing, terms[i]);
    return filled;
}

static void map_someone(mapping *m, dl_property value, uint8_t trust);

static void map_person(mapping *m, dl_property value, uint8_t trust) {
    dl_thing thing = thing_of(m, value);
    dl_property filled = thing == DL_NOTHING ? DL_NOTHING : filled_role(m, thing);
    if (filled == DL_NOTHING) {
        map_someone(m, value, trust);
        return;
    }
    uint32_t most = MOST_VALUES;
    FOR_EACH_VALUE(v, filled) {
        if (most-- > 0) map_someone(m, v, trust);
    }
}

static void map_someone(mapping *m, dl_property value, uint8_t trust) {
    dl_thing person = thing_of(m, value);
    uint16_t group = new_group(m);
    if (person == DL_NOTHING) {
        dl_stated name = text_of(m, value);
        if (!is_name(name)) return;
        add(m, DL_FIELD_AUTHOR_NAME, name, trust, group, DL_CLAIM_LIST);
        add(m, DL_FIELD_AUTHOR_URL, m->things->syntax->link_of(m->things, value), trust, group, 0);
        return;
    }
    if (!map_names(m, person, trust, group)) {
        dl_stated name = composed_name(m, person);
        bool composed = name.text.size != 0;
        if (!composed) name = text_of(m, value);
        if (!is_name(name)) return;
        add(m, DL_FIELD_AUTHOR_NAME, name, composed ? trust : trust / 2, group, 0);
    }
    add(m, DL_FIELD_AUTHOR_URL, address_in(m, person, DL_TERM_URL), trust, group, 0);
    dl_types types = m->things->syntax->types_of(m->things, person);
    types.at.text = types.class == DL_CLASS_PERSON         ? DL_SPAN("Person")
                    : types.class == DL_CLASS_ORGANIZATION ? DL_SPAN("Organization")
                                                           : DL_SPAN_NONE;
    add(m, DL_FIELD_AUTHOR_TYPE, types.at, trust, group, 0);
}

/* An image or medium has its URL in one of several properties, or is a URL itself. */
static const dl_term addresses_of_picture[] = {DL_TERM_URL, DL_TERM_CONTENT_URL, DL_TERM_NONE};
static const dl_term addresses_of_medium[] = {DL_TERM_CONTENT_URL, DL_TERM_EMBED_URL, DL_TERM_URL,
                                              DL_TERM_NONE};

static void map_logo(mapping *m, dl_property value, uint8_t trust, uint16_t group) {
    dl_thing logo = thing_of(m, value);
    dl_stated address = {0};
    if (logo != DL_NOTHING) address = any_address_in(m, logo, addresses_of_picture);
    if (!address.text.data) address = address_of(m, value);
    if (!address.text.size) return;
    add(m, DL_FIELD_PUBLISHER_LOGO_URL, address, trust, group, 0);
    if (logo == DL_NOTHING) return;
    add(m, DL_FIELD_PUBLISHER_LOGO_WIDTH, text_in(m, logo, DL_TERM_WIDTH), trust, group, 0);
    add(m, DL_FIELD_PUBLISHER_LOGO_HEIGHT, text_in(m, logo, DL_TERM_HEIGHT), trust, group, 0);
}

static void map_contact(mapping *m, dl_property value, uint8_t trust, uint16_t group) {
    dl_thing contact = thing_of(m, value);
    if (contact == DL_NOTHING) return;
    add(m, DL_FIELD_PUBLISHER_EMAIL, text_in(m, contact, DL_TERM_EMAIL), trust, group, 0);
    add(m, DL_FIELD_PUBLISHER_TELEPHONE, text_in(m, contact, DL_TERM_TELEPHONE), trust, group, 0);
}

static void map_organization(mapping *m, dl_thing organization, uint8_t trust) {
    const uint16_t group = new_group(m);
    const uint8_t less = (uint8_t)(trust > 20 ? trust - 20 : 0);
    FOR_EACH_PROPERTY(p, organization) {
        switch (term_of(m, p)) {
        case DL_TERM_NAME:
            add(m, DL_FIELD_PUBLISHER_NAME, text_of(m, p), trust, group, 0);
            break;
        case DL_TERM_LEGAL_NAME:
            add(m, DL_FIELD_PUBLISHER_LEGAL_NAME, text_of(m, p), trust, group, 0);
            break;
        case DL_TERM_URL:
            add(m, DL_FIELD_PUBLISHER_URL, address_of(m, p), trust, group, 0);
            break;
        case DL_TERM_EMAIL:
            add(m, DL_FIELD_PUBLISHER_EMAIL, text_of(m, p), trust, group, 0);
            break;
        case DL_TERM_TELEPHONE:
            add(m, DL_FIELD_PUBLISHER_TELEPHONE, text_of(m, p), trust, group, 0);
            break;
        case DL_TERM_CONTACT_POINT:
            map_contact(m, p, less, group);
            break;
        case DL_TERM_LOGO:
            map_logo(m, p, trust, group);
            break;
        default:
            break;
        }
    }
}

static void map_publisher(mapping *m, dl_property value, uint8_t trust) {
    dl_thing organization = thing_of(m, value);
    dl_property filled = organization == DL_NOTHING ? DL_NOTHING : filled_role(m, organization);
    if (filled != DL_NOTHING && thing_of(m, filled) != DL_NOTHING) organization = thing_of(m, filled);
    if (organization != DL_NOTHING) {
        map_organization(m, organization, trust);
        return;
    }
    dl_stated told = text_of(m, value);
    if (!told.text.size) told = address_of(m, value);
    if (told.literal || (!is_name(told) && dl_span_find_byte(told.text, '#', 0) != SIZE_MAX))
        return; /* the identity of an organization that is not described */
    add(m, is_name(told) ? DL_FIELD_PUBLISHER_NAME : DL_FIELD_PUBLISHER_URL, told, trust, new_group(m), 0);
}

/* --- pictures and media --- */

/* Adds the URLs of an image in one of its properties: usually sizes of one image, the first of which has the
 * image's group.  Returns whether there is any. */
static bool map_picture_addresses(mapping *m, dl_property property, uint8_t trust, uint16_t group) {
    uint32_t count = 0;
    if (property == DL_NOTHING) return false;
    FOR_EACH_VALUE(v, property) {
        dl_stated address = address_of(m, v);
        if (!address.text.data || ++count > MOST_VALUES) continue;
        add(m, DL_FIELD_IMAGE_URL, address, trust, count == 1 ? group : new_group(m), 0);
    }
    return count > 0;
}

static void map_picture(mapping *m, dl_property value, uint8_t trust) {
    static const dl_term captions[] = {DL_TERM_CAPTION, DL_TERM_DESCRIPTION, DL_TERM_NONE};
    static const dl_term credits[] = {DL_TERM_CREDIT_TEXT, DL_TERM_CREATOR, DL_TERM_AUTHOR,
                                      DL_TERM_COPYRIGHT_HOLDER};
    dl_thing picture = thing_of(m, value);
    uint16_t group = new_group(m);
    if (picture == DL_NOTHING) {
        add(m, DL_FIELD_IMAGE_URL, address_of(m, value), trust, group, 0);
        return;
    }
    if (!map_picture_addresses(m, find(m, picture, DL_TERM_URL), trust, group) &&
        !map_picture_addresses(m, find(m, picture, DL_TERM_CONTENT_URL), trust, group)) {
        dl_stated own = address_of(m, value);
        if (!own.text.data) own = address_in(m, picture, DL_TERM_THUMBNAIL_URL);
        if (!own.text.data) return;
        add(m, DL_FIELD_IMAGE_URL, own, trust, group, 0);
    }
    add(m, DL_FIELD_IMAGE_WIDTH, text_in(m, picture, DL_TERM_WIDTH), trust, group, 0);
    add(m, DL_FIELD_IMAGE_HEIGHT, text_in(m, picture, DL_TERM_HEIGHT), trust, group, 0);
    add(m, DL_FIELD_IMAGE_CAPTION, any_text_in(m, picture, captions), trust, group, 0);
    dl_stated credit = {0};
    for (size_t i = 0; i < DL_COUNT_OF(credits) && !credit.text.size; i++)
        credit = name_of(m, find(m, picture, credits[i]));
    add(m, DL_FIELD_IMAGE_CREDIT, credit, trust, group, 0);
    add(m, DL_FIELD_IMAGE_REPRESENTATIVE, text_in(m, picture, DL_TERM_REPRESENTATIVE_OF_PAGE), trust, group,
        0);
}

static void map_medium(mapping *m, dl_thing medium, bool audio, uint8_t trust) {
    static const dl_term names[] = {DL_TERM_NAME, DL_TERM_HEADLINE, DL_TERM_NONE};
    static const dl_term thumbnails[] = {DL_TERM_THUMBNAIL_URL, DL_TERM_THUMBNAIL, DL_TERM_NONE};
    uint16_t group = new_group(m);
    dl_stated address = any_address_in(m, medium, addresses_of_medium);
    if (!address.text.data) return;
    add(m, audio ? DL_FIELD_AUDIO_URL : DL_FIELD_VIDEO_URL, address, trust, group, 0);
    add(m, audio ? DL_FIELD_AUDIO_NAME : DL_FIELD_VIDEO_NAME, any_text_in(m, medium, names), trust, group, 0);
    add(m, audio ? DL_FIELD_AUDIO_DURATION : DL_FIELD_VIDEO_DURATION, text_in(m, medium, DL_TERM_DURATION),
        trust, group, 0);
    if (!audio) add(m, DL_FIELD_VIDEO_THUMBNAIL, any_address_in(m, medium, thumbnails), trust, group, 0);
}

static void map_video_or_audio(mapping *m, dl_property value, bool audio, uint8_t trust) {
    dl_thing medium = thing_of(m, value);
    if (medium != DL_NOTHING) {
        map_medium(m, medium, audio, trust);
    } else {
        add(m, audio ? DL_FIELD_AUDIO_URL : DL_FIELD_VIDEO_URL, address_of(m, value), trust, new_group(m), 0);
    }
}

/* A value of "associatedMedia" or "hasPart". */
static void map_part(mapping *m, dl_property value, uint8_t trust) {
    dl_thing part = thing_of(m, value);
    if (part == DL_NOTHING) return;
    switch (m->things->syntax->types_of(m->things, part).class) {
    case DL_CLASS_IMAGE:
        map_picture(m, value, trust);
        break;
    case DL_CLASS_VIDEO:
        map_medium(m, part, false, trust);
        break;
    case DL_CLASS_AUDIO:
        map_medium(m, part, true, trust);
        break;
    default: /* one that is not free ("Subscription and paywalled content" of search engines) */
        add(m, DL_FIELD_FREE, text_in(m, part, DL_TERM_IS_ACCESSIBLE_FOR_FREE), trust / 2, 0, 0);
        break;
    }
}

/* --- other values --- */

static void map_speakable(mapping *m, dl_property value, uint8_t trust) {
    dl_thing specification = thing_of(m, value);
    if (specification == DL_NOTHING) return;
    FOR_EACH_PROPERTY(p, specification) {
        dl_term term = term_of(m, p);
        if (term != DL_TERM_XPATH && term != DL_TERM_CSS_SELECTOR) continue;
        FOR_EACH_VALUE(v, p) {
            add(m, term == DL_TERM_XPATH ? DL_FIELD_SPEAKABLE_XPATH : DL_FIELD_SPEAKABLE_CSS, text_of(m, v),
                trust, 0, 0);
        }
    }
}

static void map_update(mapping *m, dl_property value, uint8_t trust) {
    static const dl_term headlines[] = {DL_TERM_HEADLINE, DL_TERM_NAME, DL_TERM_NONE};
    static const dl_term bodies[] = {DL_TERM_ARTICLE_BODY, DL_TERM_TEXT, DL_TERM_DESCRIPTION, DL_TERM_NONE};
    dl_thing update = thing_of(m, value);
    if (update == DL_NOTHING) return;
    uint16_t group = new_group(m);
    add(m, DL_FIELD_LIVE_UPDATE_HEADLINE, any_text_in(m, update, headlines), trust, group, 0);
    add(m, DL_FIELD_LIVE_UPDATE_DATE, text_in(m, update, DL_TERM_DATE_PUBLISHED), trust, group, 0);
    add(m, DL_FIELD_LIVE_UPDATE_AUTHOR, text_in(m, update, DL_TERM_AUTHOR), trust, group, 0);
    add(m, DL_FIELD_LIVE_UPDATE_BODY, any_text_in(m, update, bodies), trust, group, 0);
}

/* "en", or a Language: {"name": "English", "alternateName": "en"}. */
static dl_stated language_of(mapping *m, dl_property value) {
    dl_thing language = thing_of(m, value);
    dl_property code = language == DL_NOTHING ? DL_NOTHING : find(m, language, DL_TERM_ALTERNATE_NAME);
    return text_of(m, code == DL_NOTHING ? value : code);
}

/* Breadcrumbs in the order of their positions, which is nearly always their order in the page.  Each is a
 * SECTION of class BREADCRUMBS; its URL, if any, shares its group. */
static void map_breadcrumbs(mapping *m, dl_thing list, uint8_t trust) {
    uint32_t count = 0;
    m->class = DL_CLASS_BREADCRUMBS;
    FOR_EACH_PROPERTY(p, list) {
        if (term_of(m, p) != DL_TERM_ITEM_LIST_ELEMENT) continue;
        FOR_EACH_VALUE(v, p) {
            dl_thing crumb = thing_of(m, v);
            if (crumb == DL_NOTHING) continue;
            dl_property item = find(m, crumb, DL_TERM_ITEM);
            dl_stated name = text_in(m, crumb, DL_TERM_NAME);
            if (!name.text.size) name = name_of(m, item);
            if (!is_name(name) || count++ >= MOST_CRUMBS) continue;
            uint16_t group = new_group(m);
            add(m, DL_FIELD_SECTION, name, trust, group, 0);
            add(m, DL_FIELD_SECTION_URL, address_of(m, item), trust, group, 0);
        }
    }
}

/* --- works --- */

static void map_value(mapping *m, dl_property value, dl_term_use use, uint8_t trust, uint8_t list) {
    switch ((dl_term_reading)use.reading) {
    case DL_READ_LIST:
        add(m, (dl_field)use.field, text_of(m, value), trust, 0, list);
        break;
    case DL_READ_PERSON:
        map_person(m, value, trust);
        break;
    case DL_READ_PICTURE:
        map_picture(m, value, trust);
        break;
    case DL_READ_VIDEO:
        map_video_or_audio(m, value, false, trust);
        break;
    case DL_READ_AUDIO:
        map_video_or_audio(m, value, true, trust);
        break;
    case DL_READ_MEDIUM:
        map_part(m, value, trust);
        break;
    case DL_READ_SPEAKABLE:
        map_speakable(m, value, trust);
        break;
    case DL_READ_UPDATE:
        map_update(m, value, trust);
        break;
    default:
        break;
    }
}

/* One property of an article, page or other work.  `trust` is that of the claims. */
static void map_property(mapping *m, dl_property p, dl_term term, dl_term_use use, uint8_t trust) {
    switch ((dl_term_reading)use.reading) {
    case DL_READ_NOTHING:
        return;
    case DL_READ_TEXT:
        add(m, (dl_field)use.field, text_of(m, p), trust, 0, 0);
        return;
    case DL_READ_ADDRESS:
        add(m, (dl_field)use.field, address_of(m, p), trust, 0, 0);
        return;
    case DL_READ_LANGUAGE:
        add(m, DL_FIELD_LANGUAGE, language_of(m, p), trust, 0, 0);
        return;
    case DL_READ_ORGANIZATION:
        map_publisher(m, p, trust);
        return;
    case DL_READ_BODY: /* "text" is the body of an article; other things have texts of other kinds */
        if (term == DL_TERM_TEXT && m->class != DL_CLASS_ARTICLE && m->class != DL_CLASS_POSTING) return;
        add(m, DL_FIELD_ARTICLE_BODY, m->things->syntax->body_of(m->things, p), trust, 0, 0);
        return;
    default: {
        uint32_t most = use.reading == DL_READ_UPDATE ? MOST_UPDATES
                        : use.reading == DL_READ_LIST ? MOST_LISTED
                                                      : MOST_VALUES;
        uint8_t list = m->things->syntax->may_be_list(m->things, p) ? DL_CLAIM_LIST : 0;
        FOR_EACH_VALUE(v, p) {
            if (most-- == 0) break;
            map_value(m, v, use, trust, list);
        }
        return;
    }
    }
}

static void map_work(mapping *m, dl_thing work, uint8_t trust) {
    enum { UNKNOWN, ABSENT, PRESENT };
    uint8_t rivals[DL_TERM_COUNT] = {
        UNKNOWN}; /* each is searched for once: a name may occur thousands of times */
    FOR_EACH_PROPERTY(p, work) {
        dl_term term = term_of(m, p);
        dl_term_use use = dl_use_of_term(term);
        if (use.rival && rivals[use.rival] == UNKNOWN)
            rivals[use.rival] = find(m, work, (dl_term)use.rival) == DL_NOTHING ? ABSENT : PRESENT;
        bool second = use.rival && rivals[use.rival] == PRESENT;
        map_property(m, p, term, use, (uint8_t)(trust * (second ? DL_SHARE_OF_SECOND : use.share) / 100));
    }
}

static void map_type(mapping *m, dl_thing thing, uint8_t trust) {
    dl_types types = m->things->syntax->types_of(m->things, thing);
    if (types.class == DL_CLASS_UNKNOWN && m->things->in_markup) return; /* of another vocabulary */
    dl_span spelling = dl_type_spelling(types.name);
    types.at.text = spelling.data ? spelling : types.name;
    add(m, DL_FIELD_TYPE, types.at, trust, 0, 0);
}

void dl_map_work(dl_things *things, dl_thing work, dl_type_class class, uint8_t trust) {
    mapping m = {.things = things, .class = (uint8_t) class};
    map_type(&m, work, trust);
    map_work(&m, work, trust);
}

void dl_map_stray_property(dl_things *things, dl_property property, uint8_t trust) {
    mapping m = {.things = things};
    dl_term term = term_of(&m, property);
    dl_term_use use = dl_use_of_term(term);
    /* without a thing that it could belong to, a name counts like one beside a headline */
    map_property(&m, property, term, use,
                 (uint8_t)(trust * (use.rival ? DL_SHARE_OF_SECOND : use.share) / 100));
}

/* --- candidates --- */

/* The trust in what things of a class say about the page: as its main entity, and beside it. */
/* clang-format off */
static const struct {
    uint8_t main, beside;
    uint8_t lost; /* in markup, where the content of an element need not belong to it */
} trusts[] = {
    [DL_CLASS_ARTICLE]      = {90, 70, 5}, /* beside: the same article described again */
    [DL_CLASS_POSTING]      = {85, 70, 20},
    [DL_CLASS_WORK]         = {70, 70, 0},
    [DL_CLASS_PAGE]         = {60, 50, 5},
    [DL_CLASS_LISTING]      = {50, 50, 5},
    [DL_CLASS_SITE]         = {0, 70, 5},
    [DL_CLASS_ORGANIZATION] = {0, 40, 5},
    [DL_CLASS_VIDEO]        = {60, 60, 0},
    [DL_CLASS_AUDIO]        = {60, 60, 0},
    [DL_CLASS_BREADCRUMBS]  = {0, 70, 0},
};
/* clang-format on */

enum {
    TRUST_OF_MAIN_MEDIUM = 80,
    TRUST_OF_TEASER = 10,
    LESS_FOR_TYPE = 10,
    LESS_INSIDE = 5,
    LESS_FOR_NICKNAME = 30
};

static uint8_t lost(const mapping *m, const dl_candidate *c) {
    return m->things->in_markup ? trusts[c->class].lost : 0;
}

static void map_main(mapping *m, const dl_candidate *c) {
    uint8_t trust = (uint8_t)(trusts[c->class].main - lost(m, c));
    m->class = c->class;
    m->flags = DL_CLAIM_MAIN;
    map_type(m, c->thing, trust);
    map_work(m, c->thing, trust);
    if (c->class == DL_CLASS_VIDEO || c->class == DL_CLASS_AUDIO)
        map_medium(m, c->thing, c->class == DL_CLASS_AUDIO, TRUST_OF_MAIN_MEDIUM);
}

static void map_teaser(mapping *m, const dl_candidate *c, uint32_t *others) {
    if ((*others)++ >= MOST_OTHERS) return;
    m->flags = DL_CLAIM_OTHER;
    add(m, DL_FIELD_HEADLINE, text_in(m, c->thing, DL_TERM_HEADLINE), TRUST_OF_TEASER, 0, 0);
    add(m, DL_FIELD_DATE_PUBLISHED, text_in(m, c->thing, DL_TERM_DATE_PUBLISHED), TRUST_OF_TEASER, 0, 0);
    add(m, DL_FIELD_URL, address_in(m, c->thing, DL_TERM_URL), TRUST_OF_TEASER, 0, 0);
}

/* Whether it describes the same thing as the main entity: one article described twice.  In markup, teasers
 * often have the page's URL. */
static bool repeats(mapping *m, const dl_candidate *c, const dl_candidate *main) {
    if (!main || c->standing == DL_STANDS_INSIDE) return false;
    if (!m->things->in_markup && dl_names_page(m->things, c->thing) > 0) return true;
    dl_span headline = dl_span_trim(text_in(m, c->thing, DL_TERM_HEADLINE).text);
    return headline.size &&
           dl_span_equal(headline, dl_span_trim(text_in(m, main->thing, DL_TERM_HEADLINE).text));
}

/* A thing beside the main entity (NULL: there is none). */
static void map_other(mapping *m, const dl_candidate *c, const dl_candidate *main, uint32_t *others) {
    uint8_t trust = (uint8_t)(trusts[c->class].beside - lost(m, c));
    m->class = c->class;
    m->flags = 0;
    if (c->standing == DL_STANDS_IN_LIST) {
        if (c->class == DL_CLASS_ARTICLE) map_teaser(m, c, others);
        return;
    }
    switch ((dl_type_class)c->class) {
    case DL_CLASS_PAGE:
    case DL_CLASS_LISTING:
        if (dl_names_page(m->things, c->thing) < 0) break;
        if (c->class == DL_CLASS_LISTING && m->things->in_markup)
            break; /* its properties are those of its entries */
        map_type(m, c->thing, trust - LESS_FOR_TYPE);
        map_work(m, c->thing, trust);
        break;
    case DL_CLASS_ARTICLE:
    case DL_CLASS_POSTING:
    case DL_CLASS_WORK:
        if (repeats(m, c, main)) {
            map_type(m, c->thing, trust - LESS_FOR_TYPE);
            map_work(m, c->thing, trust);
        } else {
            map_teaser(m, c, others);
        }
        break;
    case DL_CLASS_SITE:
        add(m, DL_FIELD_SITE_NAME, text_in(m, c->thing, DL_TERM_NAME), trust, 0, 0);
        add(m, DL_FIELD_SITE_NAME, text_in(m, c->thing, DL_TERM_ALTERNATE_NAME), trust - LESS_FOR_NICKNAME, 0,
            0);
        break;
    case DL_CLASS_ORGANIZATION:
        map_organization(m, c->thing, trust);
        break;
    case DL_CLASS_VIDEO:
    case DL_CLASS_AUDIO:
        map_medium(m, c->thing, c->class == DL_CLASS_AUDIO, trust);
        break;
    case DL_CLASS_BREADCRUMBS:
        /* inside the page that JSON-LD describes: another list than the one beside it */
        map_breadcrumbs(m, c->thing,
                        c->standing == DL_STANDS_INSIDE && !m->things->in_markup ? trust - LESS_INSIDE
                                                                                 : trust);
        break;
    default:
        break;
    }
}

void dl_map_things(dl_things *things) {
    mapping m = {.things = things};
    const dl_candidate *main = dl_choose_main_entity(things);
    uint32_t others = 0;
    if (main) map_main(&m, main);
    for (uint32_t i = 0; i < things->candidates.count; i++) {
        const dl_candidate *c = &things->candidates.items[i];
        if (c != main) map_other(&m, c, main, &others);
    }
}
