/* JSON-LD (https://www.w3.org/TR/json-ld11/) as far as pages use it to describe
 * themselves with schema.org.
 *
 * All scripts of the page are read into one flat array; an object of it is a
 * thing, a member a property.  A pass over it gives each typed object its
 * standing (by itself, in a list, inside another) and finds what "@id" names.
 * The names of schema.org are recognised as they stand; of "@context" only the
 * prefixes for it are looked at. */
#include "claims/thing_mapping.h"
#include "html/dom.h"
#include "values/json.h"

enum {
    MOST_SCRIPTS = 64,
    MOST_PROBES = 64,
    MOST_HOPS = 4, /* from a value through nested and referenced things to a text */
};

typedef struct script {
    uint32_t first; /* of its nodes in the array */
    dl_node node;
} script;

typedef struct reader {
    dl_things things; /* first, so that a pointer to it is one to the reader */
    dl_claims *claims;
    dl_json *json;
    script scripts[MOST_SCRIPTS];
    uint32_t script_count;
    struct {             /* "@id" → object that describes it: open addressing, a power of two */
        uint32_t *slots; /* index of its member "@id" + 1 */
        uint32_t mask;
    } ids;
    dl_span language; /* of the page, for language maps */
} reader;

static const reader *reader_of(const dl_things *things) {
    return (const reader *)(const void *)things;
}

/* --- texts --- */

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

/* The text for the page's language in a language map, {"en": …, "de": …}. */
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

/* The object that the value represents: itself, or what its "@id" refers to. */
static uint32_t follow(const reader *r, uint32_t value);

/* The string, number or boolean that represents a value where one text is wanted; DL_JSON_ROOT: none.
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

/* --- names --- */

enum { MOST_PREFIXES = 4 };

typedef struct prefixes {
    dl_span items[MOST_PREFIXES];
    uint32_t count;
} prefixes;

/* The prefixes that an "@context" binds to schema.org: {"s": "https://schema.org/"}. */
static void find_prefixes(const reader *r, uint32_t context, prefixes *found) {
    for (uint32_t i = context + 1; i < r->json->items[context].end && found->count < MOST_PREFIXES; i++) {
        if (!is_type(r, i, DL_JSON_STRING) || !r->json->items[i].key_length) continue;
        dl_span name = dl_json_key_text(r->json, i);
        if (name.data[0] == '@' || !dl_span_contains_nocase(dl_json_raw(r->json, i), DL_SPAN("schema.org")))
            continue;
        found->items[found->count++] = name;
    }
}

/* Members by the names that they stand for: "s:author" where s is schema.org, and "type" and "id", which the
 * context of schema.org makes "@type" and "@id". */
static void settle_names(reader *r) {
    prefixes known = {.count = 0};
    dl_json_node *items = r->json->items;
    for (uint32_t i = 0; i < r->json->count; i++) {
        dl_json_node *item = &items[i];
        if (item->key == DL_TERM_NONE && item->key_length) {
            dl_span name = dl_json_key_text(r->json, i);
            if (name.data[0] == '@' && dl_span_equal(name, DL_SPAN("@context"))) find_prefixes(r, i, &known);
            for (uint32_t k = 0; k < known.count; k++) {
                size_t size = known.items[k].size;
                if (name.size > size + 1 && name.data[size] == ':' &&
                    dl_span_starts_with(name, known.items[k]))
                    item->key = (uint8_t)dl_find_term(dl_span_sub(name, size + 1, name.size));
            }
        } else if (item->key == DL_TERM_TYPE && item->parent != DL_JSON_ROOT) {
            dl_span type = is_type(r, i, DL_JSON_STRING) ? dl_json_raw(r->json, i) : DL_SPAN_NONE;
            if (dl_find_type(type) != DL_CLASS_UNKNOWN &&
                dl_json_member(r->json, item->parent, DL_TERM_AT_TYPE) == DL_JSON_ROOT)
                item->key = DL_TERM_AT_TYPE;
        } else if (item->key == DL_TERM_ID && item->type == DL_JSON_STRING && item->parent != DL_JSON_ROOT &&
                   dl_json_member(r->json, item->parent, DL_TERM_AT_ID) == DL_JSON_ROOT) {
            item->key = DL_TERM_AT_ID;
        }
    }
}

/* --- "@id" --- */

/* "#p" and "https://example.org/story#p" are one on that page. */
static dl_span whole_id(const reader *r, dl_span id) {
    if (id.size == 0 || dl_span_contains(id, DL_SPAN(":"))) return id;
    dl_span url = dl_claims_resolve_url(r->claims, id);
    return url.size ? url : id;
}

/* The object in a slot that is not free. */
static uint32_t object_of(const reader *r, uint32_t slot) {
    return r->json->items[slot - 1].parent;
}

static uint32_t *slot_of(const reader *r, dl_span id) {
    uint64_t hash = dl_span_hash(id);
    for (uint32_t i = (uint32_t)hash & r->ids.mask, tries = 0; tries < MOST_PROBES;
         i = (i + 1) & r->ids.mask, tries++) {
        uint32_t *slot = &r->ids.slots[i];
        if (*slot == 0) return slot;
        if (dl_span_equal(whole_id(r, dl_json_raw(r->json, *slot - 1)), id)) return slot;
    }
    return NULL;
}

/* Objects that describe what their "@id" refers to, and are not just references. */
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
        uint32_t *slot = slot_of(r, whole_id(r, dl_json_raw(r->json, i)));
        if (slot && (*slot == 0 || r->json->items[object_of(r, *slot)].length < members)) *slot = i + 1;
    }
}

static uint32_t find_id(const reader *r, dl_span id) {
    if (!r->ids.slots || id.size == 0) return DL_JSON_ROOT;
    uint32_t *slot = slot_of(r, whole_id(r, id));
    return slot && *slot ? object_of(r, *slot) : DL_JSON_ROOT;
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

/* --- the interface of things.h --- */

static dl_property next_property(const dl_things *things, dl_thing thing, dl_property previous) {
    const dl_json *json = reader_of(things)->json;
    return previous == DL_NOTHING ? dl_json_first(json, thing) : dl_json_next(json, previous);
}

static dl_property find_property(const dl_things *things, dl_thing thing, dl_term term) {
    return dl_json_member(reader_of(things)->json, thing, term);
}

static dl_term term_of(const dl_things *things, dl_property property) {
    return (dl_term)reader_of(things)->json->items[property].key;
}

static dl_property next_value(const dl_things *things, dl_property property, dl_property previous) {
    const reader *r = reader_of(things);
    if (previous == DL_NOTHING) return first_of(r, property);
    return previous == property ? DL_NOTHING : after(r, previous); /* itself: it is no array */
}

static dl_thing thing_of(const dl_things *things, dl_property value) {
    const reader *r = reader_of(things);
    uint32_t first = first_of(r, value);
    if (first == DL_JSON_ROOT) return DL_NOTHING;
    uint32_t object = follow_string(r, first);
    return is_type(r, object, DL_JSON_OBJECT) ? object : DL_NOTHING;
}

static bool may_be_list(const dl_things *things, dl_property property) {
    const reader *r = reader_of(things);
    return !is_type(r, property, DL_JSON_ARRAY) || r->json->items[property].length == 1;
}

static dl_node script_of(const reader *r, uint32_t value) {
    uint32_t i = r->script_count;
    while (i > 1 && r->scripts[i - 1].first > value) i--;
    return i ? r->scripts[i - 1].node : 0;
}

static dl_stated told_by(const reader *r, uint32_t value) {
    if (value == DL_JSON_ROOT) return (dl_stated){0};
    return (dl_stated){
        .text = dl_json_text(r->json, value),
        .offset = r->json->items[value].offset,
        .node = script_of(r, value),
        .json_value = value,
        .source = DL_SOURCE_JSONLD,
        .literal = !is_type(r, value, DL_JSON_STRING),
    };
}

static dl_stated text_of(dl_things *things, dl_property value) {
    const reader *r = reader_of(things);
    return told_by(r, scalar_of(r, value));
}

/* The first of the values that is a URL: a string, or an object's "@id" or "url". */
static dl_stated address_of(dl_things *things, dl_property value) {
    const reader *r = reader_of(things);
    for (dl_property item = next_value(things, value, DL_NOTHING); item != DL_NOTHING;
         item = next_value(things, value, item)) {
        uint32_t address = item;
        if (is_type(r, item, DL_JSON_OBJECT)) {
            address = dl_json_member(r->json, item, DL_TERM_AT_ID);
            if (address == DL_JSON_ROOT) address = dl_json_member(r->json, item, DL_TERM_URL);
        }
        if (is_type(r, address, DL_JSON_STRING)) return told_by(r, address);
    }
    return (dl_stated){0};
}

static dl_stated link_of(dl_things *things, dl_property value) {
    (void)things, (void)value;
    return (dl_stated){0}; /* a string is a name or a URL */
}

static dl_stated identity_of(dl_things *things, dl_thing thing) {
    const reader *r = reader_of(things);
    uint32_t id = dl_json_member(r->json, thing, DL_TERM_AT_ID);
    return told_by(r, is_type(r, id, DL_JSON_STRING) ? id : DL_JSON_ROOT);
}

static dl_types types_of(const dl_things *things, dl_thing thing) {
    const reader *r = reader_of(things);
    dl_types types = {0};
    uint32_t type = dl_json_member(r->json, thing, DL_TERM_AT_TYPE);
    if (type == DL_JSON_ROOT) return types;
    for (dl_property item = next_value(things, type, DL_NOTHING); item != DL_NOTHING;
         item = next_value(things, type, item)) {
        dl_span text = dl_json_raw(r->json, item);
        if (text.data) dl_types_add(&types, text);
    }
    types.at = told_by(r, first_of(r, type));
    return types;
}

static const dl_syntax syntax = {
    .next_property = next_property,
    .find_property = find_property,
    .term_of = term_of,
    .next_value = next_value,
    .thing_of = thing_of,
    .may_be_list = may_be_list,
    .text_of = text_of,
    .address_of = address_of,
    .link_of = link_of,
    .body_of = text_of,
    .identity_of = identity_of,
    .types_of = types_of,
};

/* --- candidates --- */

/* The standing of a typed object, by the members that lead to it. */
static dl_standing standing_of(const reader *r, uint32_t object) {
    dl_standing found = DL_STANDS_ALONE;
    for (uint32_t at = object; at != DL_JSON_ROOT; at = r->json->items[at].parent) {
        switch ((dl_term)r->json->items[at].key) {
        case DL_TERM_NONE:
            if (r->json->items[at].key_length) return DL_STANDS_INSIDE; /* a member with another name */
            break;
        case DL_TERM_AT_GRAPH:
        case DL_TERM_AT_LIST:
            break;
        case DL_TERM_AT_REVERSE:
            break;
        case DL_TERM_MAIN_ENTITY:
            found = DL_STANDS_AS_MAIN;
            break;
        case DL_TERM_MAIN_ENTITY_OF_PAGE: { /* of a page, stated in the page's own object */
            uint32_t parent = r->json->items[at].parent;
            if (parent == DL_JSON_ROOT || r->json->items[parent].key != DL_TERM_AT_REVERSE)
                return DL_STANDS_INSIDE;
            found = DL_STANDS_AS_MAIN;
            break;
        }
        case DL_TERM_ITEM_LIST_ELEMENT:
        case DL_TERM_ITEM:
            return DL_STANDS_IN_LIST;
        default:
            return DL_STANDS_INSIDE;
        }
    }
    return found;
}

static void offer_entities(reader *r) {
    for (uint32_t i = 0; i < r->json->count; i++) {
        const dl_json_node *item = &r->json->items[i];
        if (item->type != DL_JSON_OBJECT) continue;
        dl_standing standing = standing_of(r, i);
        if (standing == DL_STANDS_INSIDE) {
            i = item->end - 1; /* nothing below it stands better */
            continue;
        }
        dl_things_offer(&r->things, (dl_candidate){.thing = i,
                                                   .class = (uint8_t)types_of(&r->things, i).class,
                                                   .standing = (uint8_t)standing});
    }
}

/* A breadcrumb list inside a page's or article's "breadcrumb", not beside it. */
static void offer_nested_breadcrumbs(reader *r) {
    for (uint32_t i = 0; i < r->json->count; i++) {
        if (r->json->items[i].key != DL_TERM_BREADCRUMB) continue;
        uint32_t list = first_of(r, i);
        if (!is_type(r, list, DL_JSON_OBJECT) || follow(r, list) != list)
            continue; /* a reference: already a candidate */
        dl_things_offer(
            &r->things,
            (dl_candidate){.thing = list, .class = DL_CLASS_BREADCRUMBS, .standing = DL_STANDS_INSIDE});
        return;
    }
}

static bool is_jsonld(dl_document *doc, dl_node node) {
    dl_span type = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_TYPE));
    return dl_span_starts_with_nocase(type, DL_SPAN("application/ld+json"));
}

/* A script's text is in the page unchanged, so that offsets in it are offsets in the page. */
static void read_scripts(reader *r) {
    dl_document *doc = r->claims->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    for (uint32_t i = 0; i < r->claims->named_count; i++) {
        dl_node node = r->claims->named[i];
        if (nodes[node].name != DL_TAG_SCRIPT || !is_jsonld(doc, node)) continue;
        dl_node text = dl_first_child(doc, node);
        if (!text || !dl_is_text(doc, text) || r->script_count == MOST_SCRIPTS) continue;
        r->scripts[r->script_count++] = (script){r->json->count, node};
        if (nodes[text].flags & DL_TEXT_DECODED) continue; /* it was decoded before: its place is lost */
        dl_json_read(r->json, nodes[text].offset, nodes[text].length);
    }
}

void dl_read_jsonld(dl_claims *claims) {
    reader *r = dl_arena_alloc(claims->arena, sizeof *r);
    dl_json *json = dl_arena_alloc(claims->arena, sizeof *json);
    if (!r || !json) return;
    *r = (reader){.things = {.syntax = &syntax, .claims = claims}, .claims = claims, .json = json};
    dl_json_begin(json, dl_page(claims->doc), claims->arena);
    json->work = &claims->doc->work;
    claims->json = json;
    dl_node html = dl_html_element(claims->doc);
    if (html) r->language = dl_get_attribute(claims->doc, html, DL_ATTR_LANG);
    read_scripts(r);
    if (json->count == 0) return;
    settle_names(r);
    collect_ids(r);
    offer_entities(r);
    offer_nested_breadcrumbs(r);
    dl_map_things(&r->things);
}
