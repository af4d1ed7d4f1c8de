/* JSON-LD (https://www.w3.org/TR/json-ld11/) as far as pages use it to describe
 * themselves with schema.org.
 *
 * All scripts of the page are read into one flat array.  A first pass over it
 * gives each typed object its role (does it stand by itself, in a list, inside
 * another?) and finds what "@id" names; then the main entity is chosen, and the
 * things around it are read for what they are.  "@context" is not looked at:
 * the names of schema.org are recognised as they stand. */
#include "claims/claim.h"
#include "claims/term_use.h"
#include "values/json.h"

#include "base/text.h"
#include "base/url.h"

enum {
    MOST_SCRIPTS = 64,
    MOST_ENTITIES = 64, /* that stand by themselves; more are a list */
    MOST_OTHERS = 24,   /* teasers whose claims are kept */
    MOST_PEOPLE = 64,
    MOST_PICTURES = 64,
    MOST_UPDATES = 500,
    MOST_PROBES = 64,
    MOST_HOPS = 4, /* from an entity through nested and referenced things */
};

typedef struct script {
    uint32_t first; /* of its nodes in the array */
    dl_node node;
} script;

typedef struct entity {
    uint32_t object;
    uint8_t class;    /* enum dl_type_class */
    bool main_entity; /* some page's mainEntity */
    bool listed;      /* inside a list, or part of another thing */
    int score;
} entity;

typedef struct reader {
    dl_claims *claims;
    dl_json *json;
    script scripts[MOST_SCRIPTS];
    uint32_t script_count;
    entity entities[MOST_ENTITIES];
    uint32_t entity_count;
    struct {             /* "@id" → object that describes it: open addressing, a power of two */
        uint32_t *slots; /* index + 1 */
        uint32_t mask;
    } ids;
    dl_span language; /* of the page, for language maps */
    /* of the claims being made: */
    uint8_t flags, class;
} reader;

/* --- making claims --- */

static dl_node script_of(const reader *r, uint32_t value) {
    uint32_t i = r->script_count;
    while (i > 1 && r->scripts[i - 1].first > value) i--;
    return i ? r->scripts[i - 1].node : 0;
}

static void add(reader *r, dl_field field, uint32_t value, dl_span text, uint8_t trust, uint16_t group,
                uint8_t flags) {
    dl_claims_add(r->claims, (dl_claim){
                                 .text = text,
                                 .offset = r->json->items[value].offset,
                                 .node = script_of(r, value),
                                 .locator = value,
                                 .group = group,
                                 .field = (uint8_t)field,
                                 .source = DL_SOURCE_JSONLD,
                                 .kind = r->class,
                                 .flags = r->flags | flags,
                                 .trust = trust,
                             });
}

static bool is_type(const reader *r, uint32_t node, dl_json_type type) {
    return node != DL_JSON_ROOT && r->json->items[node].type == type;
}

/* A language of JSON-LD's language maps or tagged strings: "en", "de-CH". */
static bool like_language(dl_span name) {
    return name.size >= 2 && name.size <= 7 && dl_ascii_is_alpha(name.data[0]) &&
           dl_ascii_is_alpha(name.data[1]) &&
           (name.size == 2 || name.data[2] == '-' || name.data[2] == '_' ||
            (name.size == 3 && dl_ascii_is_alpha(name.data[2])));
}

static bool same_language(dl_span a, dl_span b) {
    return a.size >= 2 && b.size >= 2 && dl_span_equal_nocase(dl_span_sub(a, 0, 2), dl_span_sub(b, 0, 2));
}

/* The text that an object of a language map, {"en": …, "de": …}, holds for the page's language. */
static uint32_t from_language_map(const reader *r, uint32_t object) {
    uint32_t found = DL_JSON_ROOT;
    for (uint32_t i = dl_json_first(r->json, object); i != DL_JSON_ROOT; i = dl_json_next(r->json, i)) {
        if (r->json->items[i].type != DL_JSON_STRING) continue;
        dl_span name = dl_json_key_text(r->json, i);
        if (!like_language(name)) return DL_JSON_ROOT;
        if (found == DL_JSON_ROOT || same_language(name, r->language)) {
            found = i;
            if (same_language(name, r->language)) break;
        }
    }
    return found;
}

/* The object that the value stands for: itself, or what its "@id" names elsewhere. */
static uint32_t follow(const reader *r, uint32_t value);

/* The string, number or truth value that stands for a value wherever one text is wanted; DL_JSON_ROOT: none.
 */
static uint32_t scalar_of(const reader *r, uint32_t value) {
    for (int hops = 0; value != DL_JSON_ROOT && hops < MOST_HOPS; hops++) {
        const dl_json_node *item = &r->json->items[value];
        switch (item->type) {
        case DL_JSON_STRING:
        case DL_JSON_NUMBER:
        case DL_JSON_TRUE:
        case DL_JSON_FALSE:
            return value;
        case DL_JSON_ARRAY: { /* of language-tagged strings the one in the page's language, else the first */
            uint32_t first = dl_json_first(r->json, value), chosen = first;
            for (uint32_t i = first; i != DL_JSON_ROOT; i = dl_json_next(r->json, i)) {
                uint32_t language = dl_json_member(r->json, i, DL_TERM_AT_LANGUAGE);
                if (is_type(r, language, DL_JSON_STRING) &&
                    same_language(dl_json_raw(r->json, language), r->language)) {
                    chosen = i;
                    break;
                }
            }
            value = chosen;
            break;
        }
        case DL_JSON_OBJECT: {
            static const dl_term holders[] = {DL_TERM_AT_VALUE, DL_TERM_NAME, DL_TERM_HEADLINE, DL_TERM_VALUE,
                                              DL_TERM_TEXT,     DL_TERM_URL,  DL_TERM_AT_LIST};
            uint32_t object = follow(r, value), next = DL_JSON_ROOT;
            for (size_t i = 0; i < DL_COUNT_OF(holders) && next == DL_JSON_ROOT; i++) {
                next = dl_json_member(r->json, object, holders[i]);
            }
            value = next != DL_JSON_ROOT ? next : from_language_map(r, object);
            break;
        }
        default:
            return DL_JSON_ROOT;
        }
    }
    return DL_JSON_ROOT;
}

static void add_text(reader *r, dl_field field, uint32_t value, uint8_t trust, uint16_t group) {
    uint32_t scalar = scalar_of(r, value);
    if (scalar != DL_JSON_ROOT) add(r, field, scalar, dl_json_text(r->json, scalar), trust, group, 0);
}

/* Each item of an array, or the one value; JSON-LD's {"@list": […]} is an array too. */
static uint32_t first_of(const reader *r, uint32_t value) {
    if (is_type(r, value, DL_JSON_OBJECT)) {
        uint32_t list = dl_json_member(r->json, value, DL_TERM_AT_LIST);
        if (list != DL_JSON_ROOT) value = list;
    }
    return is_type(r, value, DL_JSON_ARRAY) ? dl_json_first(r->json, value) : value;
}

static uint32_t after(const reader *r, uint32_t item) {
    uint32_t parent = r->json->items[item].parent;
    return is_type(r, parent, DL_JSON_ARRAY) ? dl_json_next(r->json, item) : DL_JSON_ROOT;
}

#define FOR_EACH(item, value)                                                                                \
    for (uint32_t item = first_of(r, value); item != DL_JSON_ROOT; item = after(r, item))

static uint32_t member(const reader *r, uint32_t object, dl_term term) {
    return is_type(r, object, DL_JSON_OBJECT) ? dl_json_member(r->json, object, term) : DL_JSON_ROOT;
}

/* The class of the most telling of an object's types. */
static dl_type_class class_of(const reader *r, uint32_t object, dl_span *name) {
    dl_type_class best = DL_CLASS_UNKNOWN;
    uint32_t type = member(r, object, DL_TERM_AT_TYPE);
    if (type == DL_JSON_ROOT) return best;
    FOR_EACH(item, type) {
        dl_span text = dl_json_raw(r->json, item);
        if (!text.data) continue;
        dl_type_class class = dl_find_type(text);
        if (best == DL_CLASS_UNKNOWN || (class != DL_CLASS_UNKNOWN && class < best)) {
            best = class;
            if (name) *name = dl_type_name(text);
        }
    }
    return best;
}

/* --- "@id" --- */

static uint32_t *slot_of(const reader *r, dl_span id) {
    uint64_t hash = dl_span_hash(id);
    for (uint32_t i = (uint32_t)hash & r->ids.mask, tries = 0; tries < MOST_PROBES;
         i = (i + 1) & r->ids.mask, tries++) {
        uint32_t *slot = &r->ids.slots[i];
        if (*slot == 0) return slot;
        uint32_t named = dl_json_member(r->json, *slot - 1, DL_TERM_AT_ID);
        if (dl_span_equal(dl_json_raw(r->json, named), id)) return slot;
    }
    return NULL;
}

/* Objects that say something of what their "@id" names, beside a mere reference. */
static void collect_ids(reader *r) {
    uint32_t count = 0, size = 16;
    for (uint32_t i = 0; i < r->json->count; i++) {
        if (r->json->items[i].key == DL_TERM_AT_ID) count++;
    }
    if (count == 0) return;
    while (size < count * 2) size *= 2;
    r->ids.slots = dl_arena_alloc_zero(r->claims->arena, size * sizeof *r->ids.slots);
    if (!r->ids.slots) return;
    r->ids.mask = size - 1;
    for (uint32_t i = 0; i < r->json->count; i++) {
        const dl_json_node *item = &r->json->items[i];
        if (item->key != DL_TERM_AT_ID || item->type != DL_JSON_STRING || item->parent == DL_JSON_ROOT)
            continue;
        uint32_t object = item->parent, members = r->json->items[object].length;
        if (dl_json_member(r->json, object, DL_TERM_AT_ID) != i || members < 2) continue;
        uint32_t *slot = slot_of(r, dl_json_raw(r->json, i));
        if (slot && (*slot == 0 || r->json->items[*slot - 1].length < members)) *slot = object + 1;
    }
}

static uint32_t find_id(const reader *r, dl_span id) {
    if (!r->ids.slots || id.size == 0) return DL_JSON_ROOT;
    uint32_t *slot = slot_of(r, id);
    return slot && *slot ? *slot - 1 : DL_JSON_ROOT;
}

static uint32_t follow(const reader *r, uint32_t value) {
    if (!is_type(r, value, DL_JSON_OBJECT)) return value;
    uint32_t id = dl_json_member(r->json, value, DL_TERM_AT_ID);
    if (id == DL_JSON_ROOT || r->json->items[value].length > 3) return value; /* it says enough itself */
    uint32_t found = find_id(r, dl_json_raw(r->json, id));
    if (found == DL_JSON_ROOT || r->json->items[found].length <= r->json->items[value].length) return value;
    return found;
}

/* The same where a plain string may be a reference ("author": "https://…/#/person/1"). */
static uint32_t follow_string(const reader *r, uint32_t value) {
    if (!is_type(r, value, DL_JSON_STRING)) return follow(r, value);
    dl_span text = dl_json_raw(r->json, value);
    if (dl_span_find_byte(text, ' ', 0) != SIZE_MAX) return value;
    uint32_t found = find_id(r, text);
    return found == DL_JSON_ROOT ? value : found;
}

/* --- things that entities have --- */

static bool is_address(dl_span text) {
    return dl_span_starts_with_nocase(text, DL_SPAN("http")) || dl_span_starts_with(text, DL_SPAN("//")) ||
           dl_span_starts_with(text, DL_SPAN("/"));
}

static void add_url(reader *r, dl_field field, uint32_t value, uint8_t trust, uint16_t group) {
    for (uint32_t item = first_of(r, value); item != DL_JSON_ROOT; item = after(r, item)) {
        uint32_t address = item;
        if (is_type(r, item, DL_JSON_OBJECT)) {
            address = member(r, item, DL_TERM_AT_ID);
            if (address == DL_JSON_ROOT) address = member(r, item, DL_TERM_URL);
        }
        if (!is_type(r, address, DL_JSON_STRING)) continue;
        add(r, field, address, dl_json_text(r->json, address), trust, group, 0);
        return;
    }
}

/* "givenName" and "familyName" as one. */
static bool add_composed_name(reader *r, uint32_t person, dl_field field, uint8_t trust, uint16_t group) {
    uint32_t given = scalar_of(r, member(r, person, DL_TERM_GIVEN_NAME));
    uint32_t family = scalar_of(r, member(r, person, DL_TERM_FAMILY_NAME));
    if (family == DL_JSON_ROOT || given == DL_JSON_ROOT) return false;
    dl_span parts[] = {dl_json_text(r->json, given), dl_json_text(r->json, family)};
    add(r, field, given, dl_arena_join(r->claims->arena, parts, 2, DL_SPAN(" ")), trust, group, 0);
    return true;
}

static void read_person(reader *r, uint32_t value, uint8_t trust) {
    uint32_t person = follow_string(r, value);
    uint16_t group = dl_claims_group(r->claims);
    if (!is_type(r, person, DL_JSON_OBJECT)) {
        uint32_t scalar = scalar_of(r, person);
        if (scalar == DL_JSON_ROOT) return;
        dl_span text = dl_json_text(r->json, scalar);
        if (is_address(text) || !is_type(r, scalar, DL_JSON_STRING)) return;
        add(r, DL_FIELD_AUTHOR_NAME, scalar, text, trust, group, DL_CLAIM_LIST);
        return;
    }
    uint32_t name = member(r, person, DL_TERM_NAME);
    if (is_type(r, name, DL_JSON_ARRAY)) { /* one object for several people */
        FOR_EACH(item, name) {
            add_text(r, DL_FIELD_AUTHOR_NAME, item, trust, dl_claims_group(r->claims));
        }
        return;
    }
    if (scalar_of(r, name) != DL_JSON_ROOT) {
        add_text(r, DL_FIELD_AUTHOR_NAME, name, trust, group);
    } else if (!add_composed_name(r, person, DL_FIELD_AUTHOR_NAME, trust, group)) {
        return;
    }
    add_url(r, DL_FIELD_AUTHOR_URL, member(r, person, DL_TERM_URL), trust, group);
    uint32_t type = first_of(r, member(r, person, DL_TERM_AT_TYPE));
    if (type != DL_JSON_ROOT) {
        dl_type_class class = class_of(r, person, NULL);
        dl_span word = class == DL_CLASS_PERSON         ? DL_SPAN("Person")
                       : class == DL_CLASS_ORGANIZATION ? DL_SPAN("Organization")
                                                        : DL_SPAN_NONE;
        add(r, DL_FIELD_AUTHOR_TYPE, type, word, trust, group, 0);
    }
}

static void read_people(reader *r, uint32_t value, uint8_t trust) {
    uint32_t count = 0;
    FOR_EACH(item, value) {
        if (count++ < MOST_PEOPLE) read_person(r, item, trust);
    }
}

static void add_size(reader *r, dl_field field, uint32_t value, uint16_t group) {
    uint32_t scalar = scalar_of(r, value);
    if (scalar != DL_JSON_ROOT && dl_json_uint(r->json, scalar)) add_text(r, field, scalar, 80, group);
}

static void read_logo(reader *r, uint32_t value, uint8_t trust, uint16_t group) {
    uint32_t logo = follow_string(r, first_of(r, value));
    if (is_type(r, logo, DL_JSON_STRING)) {
        add_text(r, DL_FIELD_PUBLISHER_LOGO_URL, logo, trust, group);
    } else if (logo != DL_JSON_ROOT) {
        uint32_t url = scalar_of(r, member(r, logo, DL_TERM_URL));
        if (url == DL_JSON_ROOT) url = scalar_of(r, member(r, logo, DL_TERM_CONTENT_URL));
        if (url == DL_JSON_ROOT) url = scalar_of(r, member(r, logo, DL_TERM_AT_ID));
        if (url == DL_JSON_ROOT) return;
        add_text(r, DL_FIELD_PUBLISHER_LOGO_URL, url, trust, group);
        add_size(r, DL_FIELD_PUBLISHER_LOGO_WIDTH, member(r, logo, DL_TERM_WIDTH), group);
        add_size(r, DL_FIELD_PUBLISHER_LOGO_HEIGHT, member(r, logo, DL_TERM_HEIGHT), group);
    }
}

static void read_organization(reader *r, uint32_t value, uint8_t trust) {
    uint32_t house = follow_string(r, first_of(r, value));
    uint16_t group = dl_claims_group(r->claims);
    if (!is_type(r, house, DL_JSON_OBJECT)) {
        uint32_t scalar = scalar_of(r, house);
        if (!is_type(r, scalar, DL_JSON_STRING)) return;
        dl_span text = dl_json_text(r->json, scalar);
        add(r, is_address(text) ? DL_FIELD_PUBLISHER_URL : DL_FIELD_PUBLISHER_NAME, scalar, text, trust,
            group, 0);
        return;
    }
    add_text(r, DL_FIELD_PUBLISHER_NAME, member(r, house, DL_TERM_NAME), trust, group);
    add_text(r, DL_FIELD_PUBLISHER_LEGAL_NAME, member(r, house, DL_TERM_LEGAL_NAME), trust, group);
    add_url(r, DL_FIELD_PUBLISHER_URL, member(r, house, DL_TERM_URL), trust, group);
    add_text(r, DL_FIELD_PUBLISHER_EMAIL, member(r, house, DL_TERM_EMAIL), trust, group);
    add_text(r, DL_FIELD_PUBLISHER_TELEPHONE, member(r, house, DL_TERM_TELEPHONE), trust, group);
    uint32_t contact = follow(r, first_of(r, member(r, house, DL_TERM_CONTACT_POINT)));
    if (is_type(r, contact, DL_JSON_OBJECT)) {
        uint8_t less = (uint8_t)(trust > 20 ? trust - 20 : 0);
        add_text(r, DL_FIELD_PUBLISHER_EMAIL, member(r, contact, DL_TERM_EMAIL), less, group);
        add_text(r, DL_FIELD_PUBLISHER_TELEPHONE, member(r, contact, DL_TERM_TELEPHONE), less, group);
    }
    read_logo(r, member(r, house, DL_TERM_LOGO), trust, group);
}

static void read_picture(reader *r, uint32_t value, uint8_t trust) {
    uint32_t picture = follow_string(r, value);
    uint16_t group = dl_claims_group(r->claims);
    if (!is_type(r, picture, DL_JSON_OBJECT)) {
        if (is_type(r, picture, DL_JSON_STRING)) add_text(r, DL_FIELD_IMAGE_URL, picture, trust, group);
        return;
    }
    static const dl_term addresses[] = {DL_TERM_URL, DL_TERM_CONTENT_URL, DL_TERM_AT_ID,
                                        DL_TERM_THUMBNAIL_URL};
    uint32_t found = 0;
    for (size_t i = 0; i < DL_COUNT_OF(addresses) && !found; i++) {
        uint32_t url = member(r, picture, addresses[i]);
        if (url == DL_JSON_ROOT) continue;
        FOR_EACH(item, url) { /* several addresses: sizes of one picture, mostly */
            uint32_t scalar = scalar_of(r, item);
            if (!is_type(r, scalar, DL_JSON_STRING) || ++found > MOST_PICTURES) continue;
            add_text(r, DL_FIELD_IMAGE_URL, scalar, trust, found == 1 ? group : dl_claims_group(r->claims));
        }
    }
    if (!found) return;
    add_size(r, DL_FIELD_IMAGE_WIDTH, member(r, picture, DL_TERM_WIDTH), group);
    add_size(r, DL_FIELD_IMAGE_HEIGHT, member(r, picture, DL_TERM_HEIGHT), group);
    uint32_t caption = member(r, picture, DL_TERM_CAPTION);
    if (caption == DL_JSON_ROOT) caption = member(r, picture, DL_TERM_DESCRIPTION);
    add_text(r, DL_FIELD_IMAGE_CAPTION, caption, trust, group);
    static const dl_term credits[] = {DL_TERM_CREDIT_TEXT, DL_TERM_CREATOR, DL_TERM_AUTHOR,
                                      DL_TERM_COPYRIGHT_HOLDER};
    for (size_t i = 0; i < DL_COUNT_OF(credits); i++) {
        uint32_t credit = member(r, picture, credits[i]);
        if (credit == DL_JSON_ROOT || scalar_of(r, follow_string(r, credit)) == DL_JSON_ROOT) continue;
        add_text(r, DL_FIELD_IMAGE_CREDIT, follow_string(r, credit), trust, group);
        break;
    }
    add_text(r, DL_FIELD_IMAGE_REPRESENTATIVE, member(r, picture, DL_TERM_REPRESENTATIVE_OF_PAGE), trust,
             group);
}

static void read_pictures(reader *r, uint32_t value, uint8_t trust) {
    uint32_t count = 0;
    FOR_EACH(item, value) {
        if (count++ < MOST_PICTURES) read_picture(r, item, trust);
    }
}

static void read_medium(reader *r, uint32_t object, bool audio, uint8_t trust) {
    uint16_t group = dl_claims_group(r->claims);
    uint32_t url = scalar_of(r, member(r, object, DL_TERM_CONTENT_URL));
    if (url == DL_JSON_ROOT) url = scalar_of(r, member(r, object, DL_TERM_EMBED_URL));
    if (url == DL_JSON_ROOT) url = scalar_of(r, member(r, object, DL_TERM_URL));
    if (url == DL_JSON_ROOT) return;
    add_text(r, audio ? DL_FIELD_AUDIO_URL : DL_FIELD_VIDEO_URL, url, trust, group);
    uint32_t name = member(r, object, DL_TERM_NAME);
    if (name == DL_JSON_ROOT) name = member(r, object, DL_TERM_HEADLINE);
    add_text(r, audio ? DL_FIELD_AUDIO_NAME : DL_FIELD_VIDEO_NAME, name, trust, group);
    add_text(r, audio ? DL_FIELD_AUDIO_DURATION : DL_FIELD_VIDEO_DURATION,
             member(r, object, DL_TERM_DURATION), trust, group);
    if (audio) return;
    uint32_t thumbnail = member(r, object, DL_TERM_THUMBNAIL_URL);
    if (thumbnail == DL_JSON_ROOT) thumbnail = member(r, object, DL_TERM_THUMBNAIL);
    add_text(r, DL_FIELD_VIDEO_THUMBNAIL, thumbnail, trust, group);
}

static void read_media(reader *r, uint32_t value, bool audio, uint8_t trust) {
    uint32_t count = 0;
    FOR_EACH(item, value) {
        uint32_t object = follow(r, item);
        if (!is_type(r, object, DL_JSON_OBJECT)) {
            if (is_type(r, object, DL_JSON_STRING)) {
                add_text(r, audio ? DL_FIELD_AUDIO_URL : DL_FIELD_VIDEO_URL, object, trust,
                         dl_claims_group(r->claims));
            }
        } else if (count++ < MOST_PICTURES) {
            read_medium(r, object, audio, trust);
        }
    }
}

/* "associatedMedia" and "hasPart" hold media of any kind. */
static void read_associated(reader *r, uint32_t value, uint8_t trust) {
    uint32_t count = 0;
    FOR_EACH(item, value) {
        uint32_t object = follow(r, item);
        if (count++ >= MOST_PICTURES) break;
        switch (class_of(r, object, NULL)) {
        case DL_CLASS_IMAGE:
            read_picture(r, item, trust);
            break;
        case DL_CLASS_VIDEO:
            read_medium(r, object, false, trust);
            break;
        case DL_CLASS_AUDIO:
            read_medium(r, object, true, trust);
            break;
        default: /* a part that is not free ("Subscription and paywalled content" of search engines) */
            add_text(r, DL_FIELD_FREE, member(r, object, DL_TERM_IS_ACCESSIBLE_FOR_FREE), trust / 2, 0);
            break;
        }
    }
}

static void read_list(reader *r, dl_field field, uint32_t value, uint8_t trust) {
    uint16_t group = dl_claims_group(r->claims);
    bool single = !is_type(r, value, DL_JSON_ARRAY) || r->json->items[value].length == 1;
    uint32_t count = 0;
    FOR_EACH(item, value) {
        uint32_t scalar = scalar_of(r, follow(r, item));
        if (scalar == DL_JSON_ROOT || count++ > 256) continue;
        add(r, field, scalar, dl_json_text(r->json, scalar), trust, group, single ? DL_CLAIM_LIST : 0);
    }
}

static void read_speakable(reader *r, uint32_t value, uint8_t trust) {
    FOR_EACH(specification, value) {
        uint32_t object = follow(r, specification);
        uint32_t xpath = member(r, object, DL_TERM_XPATH), css = member(r, object, DL_TERM_CSS_SELECTOR);
        if (xpath != DL_JSON_ROOT) {
            FOR_EACH(item, xpath) {
                add_text(r, DL_FIELD_SPEAKABLE_XPATH, item, trust, 0);
            }
        }
        if (css != DL_JSON_ROOT) {
            FOR_EACH(item, css) {
                add_text(r, DL_FIELD_SPEAKABLE_CSS, item, trust, 0);
            }
        }
    }
}

static void read_updates(reader *r, uint32_t value, uint8_t trust) {
    uint32_t count = 0;
    FOR_EACH(item, value) {
        uint32_t update = follow(r, item);
        if (!is_type(r, update, DL_JSON_OBJECT) || count++ >= MOST_UPDATES) continue;
        uint16_t group = dl_claims_group(r->claims);
        uint32_t headline = member(r, update, DL_TERM_HEADLINE),
                 body = member(r, update, DL_TERM_ARTICLE_BODY);
        if (headline == DL_JSON_ROOT) headline = member(r, update, DL_TERM_NAME);
        if (body == DL_JSON_ROOT) body = member(r, update, DL_TERM_TEXT);
        if (body == DL_JSON_ROOT) body = member(r, update, DL_TERM_DESCRIPTION);
        add_text(r, DL_FIELD_LIVE_UPDATE_HEADLINE, headline, trust, group);
        add_text(r, DL_FIELD_LIVE_UPDATE_DATE, member(r, update, DL_TERM_DATE_PUBLISHED), trust, group);
        add_text(r, DL_FIELD_LIVE_UPDATE_AUTHOR, member(r, update, DL_TERM_AUTHOR), trust, group);
        add_text(r, DL_FIELD_LIVE_UPDATE_BODY, body, trust, group);
    }
}

/* Breadcrumbs in the order of their positions, which is nearly always the order they are written in.  Each is
 * a SECTION of class BREADCRUMBS; its address, if any, shares its group. */
static void read_breadcrumbs(reader *r, uint32_t value, uint8_t trust) {
    uint32_t list = follow(r, value), count = 0;
    uint8_t before = r->class;
    r->class = DL_CLASS_BREADCRUMBS;
    uint32_t elements = member(r, list, DL_TERM_ITEM_LIST_ELEMENT);
    if (elements != DL_JSON_ROOT) {
        FOR_EACH(element, elements) {
            uint32_t crumb = follow(r, element), item = member(r, crumb, DL_TERM_ITEM);
            uint32_t name = scalar_of(r, member(r, crumb, DL_TERM_NAME)), address = DL_JSON_ROOT;
            if (is_type(r, item, DL_JSON_OBJECT)) {
                item = follow(r, item);
                if (name == DL_JSON_ROOT) name = scalar_of(r, member(r, item, DL_TERM_NAME));
                address = member(r, item, DL_TERM_AT_ID);
                if (address == DL_JSON_ROOT) address = member(r, item, DL_TERM_URL);
            } else {
                address = item;
            }
            if (name == DL_JSON_ROOT || count++ > 16) continue;
            uint16_t group = dl_claims_group(r->claims);
            add_text(r, DL_FIELD_SECTION, name, trust, group);
            if (is_type(r, address, DL_JSON_STRING)) add_text(r, DL_FIELD_SECTION_URL, address, trust, group);
        }
    }
    r->class = before;
}

/* --- entities --- */

/* "en", ["en", …] or a Language: {"name": "English", "alternateName": "en"}. */
static uint32_t language_code(const reader *r, uint32_t value) {
    uint32_t language = first_of(r, value);
    uint32_t code = member(r, language, DL_TERM_ALTERNATE_NAME);
    return code != DL_JSON_ROOT ? code : language;
}

/* What the members of an article, page or other work say.  `trust` is that of the entity as a whole. */
static void read_work(reader *r, uint32_t object, uint8_t trust) {
    const uint8_t less = (uint8_t)(trust * 2 / 3), least = (uint8_t)(trust / 3);
    bool is_article = r->class == DL_CLASS_ARTICLE || r->class == DL_CLASS_POSTING;
    bool has_headline = dl_json_member(r->json, object, DL_TERM_HEADLINE) != DL_JSON_ROOT;
    bool has_author = dl_json_member(r->json, object, DL_TERM_AUTHOR) != DL_JSON_ROOT;
    for (uint32_t i = dl_json_first(r->json, object); i != DL_JSON_ROOT; i = dl_json_next(r->json, i)) {
        dl_term term = (dl_term)r->json->items[i].key;
        dl_term_use use = dl_use_of_term(term);
        if (use.field != DL_FIELD_COUNT) {
            bool second = use.field == DL_FIELD_HEADLINE && term != DL_TERM_HEADLINE && has_headline;
            const uint8_t own = (uint8_t)(trust * use.share / 100);
            add_text(r, use.field, i, second ? least : own, 0);
            continue;
        }
        switch (term) {
        case DL_TERM_AUTHOR:
            read_people(r, i, trust);
            break;
        case DL_TERM_CREATOR:
            read_people(r, i, has_author ? least : less);
            break;
        case DL_TERM_CONTRIBUTOR:
            read_people(r, i, least);
            break;
        case DL_TERM_PUBLISHER:
            read_organization(r, i, trust);
            break;
        case DL_TERM_SOURCE_ORGANIZATION:
        case DL_TERM_PROVIDER:
            read_organization(r, i, least);
            break;
        case DL_TERM_LICENSE:
            add_url(r, DL_FIELD_LICENSE, i, trust, 0);
            break;
        case DL_TERM_IN_LANGUAGE:
            add_text(r, DL_FIELD_LANGUAGE, language_code(r, i), trust, 0);
            break;
        case DL_TERM_IMAGE:
        case DL_TERM_PRIMARY_IMAGE:
            read_pictures(r, i, trust);
            break;
        case DL_TERM_THUMBNAIL:
        case DL_TERM_THUMBNAIL_URL:
            read_pictures(r, i, less);
            break;
        case DL_TERM_VIDEO:
            read_media(r, i, false, trust);
            break;
        case DL_TERM_AUDIO:
            read_media(r, i, true, trust);
            break;
        case DL_TERM_ASSOCIATED_MEDIA:
        case DL_TERM_HAS_PART:
            read_associated(r, i, less);
            break;
        case DL_TERM_ARTICLE_BODY:
            add_text(r, DL_FIELD_ARTICLE_BODY, i, trust, 0);
            break;
        case DL_TERM_TEXT:
            if (is_article) add_text(r, DL_FIELD_ARTICLE_BODY, i, less, 0);
            break;
        case DL_TERM_ARTICLE_SECTION:
            read_list(r, DL_FIELD_SECTION, i, trust);
            break;
        case DL_TERM_KEYWORDS:
            read_list(r, DL_FIELD_KEYWORD, i, trust);
            break;
        case DL_TERM_ABOUT:
            read_list(r, DL_FIELD_KEYWORD, i, least);
            break;
        case DL_TERM_SPEAKABLE:
            read_speakable(r, i, trust);
            break;
        case DL_TERM_LIVE_BLOG_UPDATE:
            read_updates(r, i, trust);
            break;
        case DL_TERM_URL:
            add_url(r, DL_FIELD_URL, i, trust, 0);
            break;
        case DL_TERM_MAIN_ENTITY_OF_PAGE:
            add_url(r, DL_FIELD_URL, i, less, 0);
            break;
        default:
            break;
        }
    }
}

static void read_type(reader *r, uint32_t object, uint8_t trust) {
    dl_span name = DL_SPAN_NONE;
    class_of(r, object, &name);
    uint32_t type = first_of(r, member(r, object, DL_TERM_AT_TYPE));
    dl_span spelling = dl_type_spelling(name);
    if (type != DL_JSON_ROOT) add(r, DL_FIELD_TYPE, type, spelling.data ? spelling : name, trust, 0, 0);
}

/* --- choosing the main entity --- */

/* Where a typed object stands, by the members that lead to it. */
typedef enum standing { STANDS_ALONE, STANDS_AS_MAIN, STANDS_IN_LIST, STANDS_INSIDE } standing;

static standing standing_of(const reader *r, uint32_t object) {
    standing found = STANDS_ALONE;
    for (uint32_t at = object; at != DL_JSON_ROOT; at = r->json->items[at].parent) {
        switch ((dl_term)r->json->items[at].key) {
        case DL_TERM_NONE:
            if (r->json->items[at].key_length) return STANDS_INSIDE; /* a member with a name of no concern */
            break;
        case DL_TERM_AT_GRAPH:
        case DL_TERM_AT_LIST:
            break;
        case DL_TERM_AT_REVERSE:
            break;
        case DL_TERM_MAIN_ENTITY:
            found = STANDS_AS_MAIN;
            break;
        case DL_TERM_MAIN_ENTITY_OF_PAGE: { /* of a page, told from the page's side */
            uint32_t parent = r->json->items[at].parent;
            if (parent == DL_JSON_ROOT || r->json->items[parent].key != DL_TERM_AT_REVERSE)
                return STANDS_INSIDE;
            found = STANDS_AS_MAIN;
            break;
        }
        case DL_TERM_ITEM_LIST_ELEMENT:
        case DL_TERM_ITEM:
            return STANDS_IN_LIST;
        default:
            return STANDS_INSIDE;
        }
    }
    return found;
}

static bool value_names_page(const reader *r, uint32_t value, dl_span url) {
    if (is_type(r, value, DL_JSON_OBJECT)) {
        uint32_t id = dl_json_member(r->json, value, DL_TERM_AT_ID);
        if (id == DL_JSON_ROOT) id = dl_json_member(r->json, value, DL_TERM_URL);
        value = id;
    }
    if (!is_type(r, value, DL_JSON_STRING)) return false;
    return dl_url_same_page(
        dl_url_resolve(r->claims->arena, r->claims->base_url, dl_json_text(r->json, value)), url);
}

/* +1: it says that it is this page; -1: it says that it is another; 0: neither. */
static int names_page(const reader *r, uint32_t object, dl_span url) {
    static const dl_term terms[] = {DL_TERM_URL, DL_TERM_MAIN_ENTITY_OF_PAGE, DL_TERM_AT_ID};
    int said = 0;
    if (url.size == 0) return 0;
    for (size_t i = 0; i < DL_COUNT_OF(terms); i++) {
        uint32_t value = dl_json_member(r->json, object, terms[i]);
        if (value == DL_JSON_ROOT) continue;
        if (value_names_page(r, value, url)) return 1;
        dl_url parts;
        uint32_t scalar = scalar_of(r, value);
        if (terms[i] != DL_TERM_AT_ID && scalar != DL_JSON_ROOT &&
            dl_url_split(dl_json_raw(r->json, scalar), &parts) && parts.path.size > 1) {
            said = -1;
        }
    }
    return said;
}

static int score_entity(const reader *r, const entity *e, dl_span url, dl_span title) {
    static const int by_class[] = {
        [DL_CLASS_ARTICLE] = 100, [DL_CLASS_POSTING] = 90, [DL_CLASS_WORK] = 60,    [DL_CLASS_VIDEO] = 55,
        [DL_CLASS_AUDIO] = 50,    [DL_CLASS_PAGE] = 40,    [DL_CLASS_LISTING] = 30, [DL_CLASS_REMARK] = 0};
    int score = e->class < DL_COUNT_OF(by_class) ? by_class[e->class] : 0;
    if (score == 0) return 0;
    score += 40 * names_page(r, e->object, url);
    if (e->main_entity) score += 20;
    if (e->listed) score -= 60;
    static const dl_term telling[] = {DL_TERM_HEADLINE, DL_TERM_DATE_PUBLISHED, DL_TERM_AUTHOR,
                                      DL_TERM_ARTICLE_BODY};
    for (size_t i = 0; i < DL_COUNT_OF(telling); i++) {
        if (dl_json_member(r->json, e->object, telling[i]) != DL_JSON_ROOT) score += 5;
    }
    uint32_t headline = scalar_of(r, dl_json_member(r->json, e->object, DL_TERM_HEADLINE));
    if (headline == DL_JSON_ROOT) headline = scalar_of(r, dl_json_member(r->json, e->object, DL_TERM_NAME));
    if (headline != DL_JSON_ROOT && title.size) {
        dl_span text = dl_text_fold(r->claims->arena, dl_json_text(r->json, headline));
        if (text.size > 8 && dl_span_contains(title, text)) score += 30;
    }
    dl_span type = DL_SPAN_NONE;
    class_of(r, e->object, &type);
    if (dl_span_equal(type, DL_SPAN("CreativeWork"))) score -= 30; /* may be anything */
    return score;
}

static void collect_entities(reader *r) {
    for (uint32_t i = 0; i < r->json->count && r->entity_count < MOST_ENTITIES; i++) {
        const dl_json_node *item = &r->json->items[i];
        if (item->type != DL_JSON_OBJECT) continue;
        standing where = standing_of(r, i);
        if (where == STANDS_INSIDE) {
            i = item->end - 1; /* nothing below it stands better */
            continue;
        }
        dl_type_class class = class_of(r, i, NULL);
        if (class == DL_CLASS_UNKNOWN) {
            bool has_headline = dl_json_member(r->json, i, DL_TERM_HEADLINE) != DL_JSON_ROOT;
            if (!has_headline) continue; /* a wrapper, or nothing to say */
            class = DL_CLASS_ARTICLE;
        }
        entity e = {.object = i,
                    .class = (uint8_t) class,
                    .main_entity = where == STANDS_AS_MAIN,
                    .listed = where == STANDS_IN_LIST};
        r->entities[r->entity_count++] = e;
    }
}

static const entity *choose_main(reader *r) {
    dl_document *doc = r->claims->doc;
    dl_span url = r->claims->base_url, title = DL_SPAN_NONE;
    if (r->claims->context && r->claims->context->url.size) url = r->claims->context->url;
    dl_node head = dl_head_element(doc);
    for (dl_node node = head ? dl_first_child(doc, head) : 0; node && !title.size;
         node = dl_next_sibling(doc, node)) {
        if (dl_tag_of(doc, node) == DL_TAG_TITLE) {
            title = dl_text_fold(r->claims->arena, dl_text_content(doc, node, r->claims->arena));
        }
    }
    entity *best = NULL;
    uint32_t articles = 0;
    for (uint32_t i = 0; i < r->entity_count; i++) {
        entity *e = &r->entities[i];
        e->score = score_entity(r, e, url, title);
        articles += e->class == DL_CLASS_ARTICLE && !e->listed;
        if (e->score > 0 && (!best || e->score > best->score)) best = e;
    }
    /* Many articles side by side, none of which is known to be this page: a page that lists them. */
    if (best && best->class == DL_CLASS_ARTICLE && articles >= 4 && best->score < 125) return NULL;
    if (best && best->listed && best->score < 100) return NULL;
    return best;
}

/* Whether it describes the same thing as the main entity: one article told twice. */
static bool repeats(const reader *r, const entity *e, const entity *main) {
    uint32_t a = scalar_of(r, dl_json_member(r->json, e->object, DL_TERM_HEADLINE));
    uint32_t b = scalar_of(r, dl_json_member(r->json, main->object, DL_TERM_HEADLINE));
    return a != DL_JSON_ROOT && b != DL_JSON_ROOT &&
           dl_span_equal(dl_span_trim(dl_json_raw(r->json, a)), dl_span_trim(dl_json_raw(r->json, b)));
}

static void read_teaser(reader *r, uint32_t object) {
    add_text(r, DL_FIELD_HEADLINE, dl_json_member(r->json, object, DL_TERM_HEADLINE), 10, 0);
    add_text(r, DL_FIELD_DATE_PUBLISHED, dl_json_member(r->json, object, DL_TERM_DATE_PUBLISHED), 10, 0);
    add_url(r, DL_FIELD_URL, dl_json_member(r->json, object, DL_TERM_URL), 10, 0);
}

static void read_entity(reader *r, const entity *e, const entity *main, dl_span url, uint32_t *others) {
    uint32_t object = e->object;
    r->class = e->class;
    r->flags = 0;
    if (e == main) {
        static const uint8_t trusts[] = {
            [DL_CLASS_ARTICLE] = 90, [DL_CLASS_POSTING] = 85, [DL_CLASS_WORK] = 70, [DL_CLASS_PAGE] = 60,
            [DL_CLASS_LISTING] = 50, [DL_CLASS_VIDEO] = 60,   [DL_CLASS_AUDIO] = 60};
        r->flags = DL_CLAIM_MAIN;
        read_type(r, object, trusts[e->class]);
        read_work(r, object, trusts[e->class]);
        if (e->class == DL_CLASS_VIDEO || e->class == DL_CLASS_AUDIO) {
            read_medium(r, object, e->class == DL_CLASS_AUDIO, 80);
        }
    } else if (e->listed) {
        r->flags = DL_CLAIM_OTHER;
        if (e->class == DL_CLASS_ARTICLE && (*others)++ < MOST_OTHERS) read_teaser(r, object);
    } else {
        switch ((dl_type_class)e->class) {
        case DL_CLASS_PAGE:
        case DL_CLASS_LISTING:
            if (names_page(r, object, url) < 0) break;
            read_type(r, object, 40);
            read_work(r, object, 50);
            break;
        case DL_CLASS_ARTICLE:
        case DL_CLASS_POSTING:
        case DL_CLASS_WORK:
            if (main && (repeats(r, e, main) || names_page(r, object, url) > 0)) {
                read_type(r, object, 60);
                read_work(r, object, 70);
            } else if ((*others)++ < MOST_OTHERS) {
                r->flags = DL_CLAIM_OTHER;
                read_teaser(r, object);
            }
            break;
        case DL_CLASS_SITE:
            add_text(r, DL_FIELD_SITE_NAME, dl_json_member(r->json, object, DL_TERM_NAME), 70, 0);
            add_text(r, DL_FIELD_SITE_NAME, dl_json_member(r->json, object, DL_TERM_ALTERNATE_NAME), 40, 0);
            break;
        case DL_CLASS_ORGANIZATION:
            read_organization(r, object, 40);
            break;
        case DL_CLASS_VIDEO:
            read_medium(r, object, false, 60);
            break;
        case DL_CLASS_AUDIO:
            read_medium(r, object, true, 60);
            break;
        case DL_CLASS_BREADCRUMBS:
            read_breadcrumbs(r, object, 70);
            break;
        default:
            break;
        }
    }
}

/* A breadcrumb list inside a page's or article's "breadcrumb" rather than beside it. */
static void read_nested_breadcrumbs(reader *r) {
    for (uint32_t i = 0; i < r->json->count; i++) {
        if (r->json->items[i].key != DL_TERM_BREADCRUMB) continue;
        uint32_t list = first_of(r, i);
        if (!is_type(r, list, DL_JSON_OBJECT) || follow(r, list) != list)
            continue; /* a reference: read already */
        r->flags = 0;
        read_breadcrumbs(r, list, 65);
        return;
    }
}

static void read_entities(reader *r) {
    const entity *main = choose_main(r);
    dl_span url =
        r->claims->context && r->claims->context->url.size ? r->claims->context->url : r->claims->base_url;
    uint32_t others = 0;
    if (main) read_entity(r, main, main, url, &others);
    for (uint32_t i = 0; i < r->entity_count; i++) {
        if (&r->entities[i] != main) read_entity(r, &r->entities[i], main, url, &others);
    }
    read_nested_breadcrumbs(r);
}

static bool is_jsonld(dl_document *doc, dl_node node) {
    dl_span type = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_TYPE));
    return dl_span_starts_with_nocase(type, DL_SPAN("application/ld+json"));
}

/* A script's text lies in the page as it is, so that offsets in it are offsets in the page. */
static void read_scripts(reader *r) {
    dl_document *doc = r->claims->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    for (uint32_t i = 0; i < r->claims->named_count; i++) {
        dl_node node = r->claims->named[i];
        if (nodes[node].name != DL_TAG_SCRIPT || !is_jsonld(doc, node)) continue;
        dl_node text = dl_first_child(doc, node);
        if (!text || !dl_is_text(doc, text) || r->script_count == MOST_SCRIPTS) continue;
        r->scripts[r->script_count++] = (script){r->json->count, node};
        if (nodes[text].flags & DL_TEXT_DECODED)
            continue; /* somebody asked for it before: its place is gone */
        dl_json_read(r->json, nodes[text].offset, nodes[text].length);
    }
}

void dl_read_jsonld(dl_claims *claims) {
    reader *r = dl_arena_alloc(claims->arena, sizeof *r);
    dl_json *json = dl_arena_alloc(claims->arena, sizeof *json);
    if (!r || !json) return;
    *r = (reader){.claims = claims, .json = json};
    dl_json_begin(json, dl_page(claims->doc), claims->arena);
    claims->json = json;
    dl_node html = dl_html_element(claims->doc);
    if (html) r->language = dl_get_attribute(claims->doc, html, DL_ATTR_LANG);
    read_scripts(r);
    if (json->count == 0) return;
    collect_ids(r);
    collect_entities(r);
    read_entities(r);
}
