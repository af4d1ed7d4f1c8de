/* Data layers: what a page tells the tools that count its readers, as an object for them to read:
 * dataLayer.push({…}), utag_data = {…}, digitalData = {…}.  Each site chooses the names in it, so that it is
 * used only for topics, of pages whose meta elements and structured data name none, and with little trust.
 * Sections and authors there were wrong more often than right where a page names none elsewhere.
 *
 * Such objects also tell of readers, goods and clicks: only objects in objects are looked into, no lists of
 * them, and none under a name that says so.  Software often puts machine names there ("restaurant-openings",
 * "_noshow"): a list in which nothing reads like words is a claim, but not trusted enough to be chosen. */
#include "base/bytes.h"
#include "base/text.h"
#include "base/vector.h"
#include "claims/claim.h"
#include "html/dom.h"
#include "values/json.h"
#include "values/script_strings.h"

enum {
    MOST_LAYERS = 12,     /* objects read of a page */
    MOST_MENTIONS = 200,  /* of the names of layers, looked at */
    MOST_BYTES = 1 << 18, /* of all objects read */
    MOST_MEMBERS = 600,   /* looked at in one layer */
    MOST_DEPTH = 5,
    MOST_TERMS = 40, /* of a list */
    MOST_TERM_BYTES = 1000,
    TRUST = 45,
    TRUST_OF_MACHINE_NAMES = 30,
};

/* Names of members, in lower case and without the marks between their words. */
static const dl_span topic_names[] = {
    DL_SPAN_INIT("keywords"),      DL_SPAN_INIT("keyword"),         DL_SPAN_INIT("tags"),
    DL_SPAN_INIT("topics"),        DL_SPAN_INIT("articletags"),     DL_SPAN_INIT("articlekeywords"),
    DL_SPAN_INIT("articletopics"), DL_SPAN_INIT("contenttags"),     DL_SPAN_INIT("contenttag"),
    DL_SPAN_INIT("contenttopics"), DL_SPAN_INIT("contentkeywords"), DL_SPAN_INIT("newskeywords"),
    DL_SPAN_INIT("pagetags"),      DL_SPAN_INIT("pagekeywords"),    DL_SPAN_INIT("pagetopics"),
    DL_SPAN_INIT("posttags"),      DL_SPAN_INIT("storytags"),       DL_SPAN_INIT("topictags"),
};
static const dl_span other_things[] = {
    DL_SPAN_INIT("ecommerce"), DL_SPAN_INIT("product"), DL_SPAN_INIT("related"),
    DL_SPAN_INIT("user"),      DL_SPAN_INIT("video"),   DL_SPAN_INIT("visitor"),
};

enum { LONGEST_NAME = sizeof "articlekeywords" - 1 };

/* The place of a member's name in the list, or `count`. */
static size_t place_in(const dl_span names[], size_t count, dl_span key) {
    char bare[LONGEST_NAME];
    size_t size = 0, place = 0;
    for (size_t i = 0; i < key.size; i++) {
        if (key.data[i] == '_' || key.data[i] == '-' || key.data[i] == '.') continue;
        if (size == sizeof bare) return count;
        bare[size++] = dl_ascii_lower(key.data[i]);
    }
    while (place < count && !dl_span_equal(names[place], dl_span_of(bare, size))) place++;
    return place;
}

typedef struct reader {
    dl_claims *claims;
    dl_node script;
    uint32_t members_left;
} reader;

/* --- values --- */

/* "none", "n/a", "178": what software writes where there is nothing to say, or a number of its own. */
static bool is_nothing(dl_span text) {
    static const dl_span words[] = {
        DL_SPAN_INIT("none"),    DL_SPAN_INIT("null"),      DL_SPAN_INIT("n/a"),    DL_SPAN_INIT("undefined"),
        DL_SPAN_INIT("not set"), DL_SPAN_INIT("(not set)"), DL_SPAN_INIT("unknown")};
    for (size_t i = 0; i < DL_COUNT_OF(words); i++) {
        if (dl_span_equal_nocase(text, words[i])) return true;
    }
    for (size_t i = 0; i < text.size; i++) {
        if ((unsigned char)text.data[i] >= 0x80 || dl_ascii_is_alpha(text.data[i])) return false;
    }
    return true;
}

/* Whether it reads as people write: it has a space, a capital, or a letter that machine names lack. */
static bool reads_like_words(dl_span text) {
    if (dl_span_find_byte(text, '_', 0) != SIZE_MAX) return false;
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        if ((unsigned char)c >= 0x80 || c == ' ' || (c >= 'A' && c <= 'Z')) return true;
    }
    return dl_span_find_byte(text, '-', 0) == SIZE_MAX && dl_span_find_byte(text, ':', 0) == SIZE_MAX;
}

/* The text of an item: itself, or the name of the object that it is. */
static uint32_t text_of(const dl_json *json, uint32_t item) {
    static const dl_span names[] = {DL_SPAN_INIT("name"), DL_SPAN_INIT("title"), DL_SPAN_INIT("label")};
    if (json->items[item].type == DL_JSON_STRING) return item;
    if (json->items[item].type != DL_JSON_OBJECT) return DL_JSON_ROOT;
    for (uint32_t i = dl_json_first(json, item); i != DL_JSON_ROOT; i = dl_json_next(json, i)) {
        if (json->items[i].type != DL_JSON_STRING) continue;
        for (size_t n = 0; n < DL_COUNT_OF(names); n++) {
            if (dl_span_equal_nocase(dl_json_key_text(json, i), names[n])) return i;
        }
    }
    return DL_JSON_ROOT;
}

/* Claims what one member holds: a text, which may be a list, or an array of texts or of objects with names.
 * `variety` tells the lists of one page apart. */
static void read_topics(reader *r, uint32_t member, uint8_t variety) {
    dl_json *json = r->claims->json;
    bool array = json->items[member].type == DL_JSON_ARRAY, words = false;
    struct {
        dl_span text;
        uint32_t value;
    } found[MOST_TERMS];
    uint32_t count = 0, item = array ? dl_json_first(json, member) : member;
    while (item != DL_JSON_ROOT && count < MOST_TERMS) {
        uint32_t value = text_of(json, item);
        item = array ? dl_json_next(json, item) : DL_JSON_ROOT;
        dl_span text = value == DL_JSON_ROOT ? DL_SPAN_NONE : dl_span_trim(dl_json_text(json, value));
        if (text.size > MOST_TERM_BYTES || is_nothing(text)) continue;
        words = words || reads_like_words(text);
        found[count].text = text;
        found[count++].value = value;
    }
    for (uint32_t i = 0; i < count; i++) {
        dl_claims_add(r->claims, (dl_claim){.text = found[i].text,
                                            .offset = json->items[found[i].value].offset,
                                            .node = r->script,
                                            .json_value = found[i].value,
                                            .group = dl_claims_group(r->claims),
                                            .field = DL_FIELD_KEYWORD,
                                            .source = DL_SOURCE_STATE,
                                            .variety = variety,
                                            .flags = array ? 0 : DL_CLAIM_LIST,
                                            .trust = words ? TRUST : TRUST_OF_MACHINE_NAMES});
    }
}

/* Looks for members whose names say that they hold topics, in this object and those in it. */
static void read_object(reader *r, uint32_t object, unsigned depth) {
    const dl_json *json = r->claims->json;
    for (uint32_t i = dl_json_first(json, object); i != DL_JSON_ROOT && r->members_left;
         i = dl_json_next(json, i)) {
        r->members_left--;
        dl_span key = dl_json_key_text(json, i);
        size_t place = place_in(topic_names, DL_COUNT_OF(topic_names), key);
        if (place < DL_COUNT_OF(topic_names)) {
            read_topics(r, i, (uint8_t)place);
        } else if (json->items[i].type == DL_JSON_OBJECT && depth < MOST_DEPTH &&
                   place_in(other_things, DL_COUNT_OF(other_things), key) == DL_COUNT_OF(other_things)) {
            read_object(r, i, depth + 1);
        }
    }
}

/* --- finding them --- */

/* What is left of the limits of a page. */
typedef struct budget {
    size_t layers, mentions, bytes;
} budget;

static const dl_span names[] = {DL_SPAN_INIT("dataLayer"), DL_SPAN_INIT("DataLayer"),
                                DL_SPAN_INIT("utag_data"), DL_SPAN_INIT("digitalData")};

/* Where in the names "aL", "g_" or "lD" stands, pairs of letters that little else has. */
static const uint8_t pair_places[DL_COUNT_OF(names)] = {3, 3, 3, 6};

/* The name whose pair of letters stands at `pair`: where it ends, or SIZE_MAX. */
static size_t end_of_name(dl_span script, size_t pair) {
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (pair < pair_places[i]) continue;
        size_t start = pair - pair_places[i];
        if (dl_span_starts_with(dl_span_sub(script, start, SIZE_MAX), names[i])) return start + names[i].size;
    }
    return SIZE_MAX;
}

static bool is_pair(char here, char next) {
    return (here == 'a' && next == 'L') || (here == 'g' && next == '_') || (here == 'l' && next == 'D');
}

/* The end of the first name of a layer at or behind `from`, or SIZE_MAX. */
static size_t find_name(dl_span script, size_t from) {
    size_t i = from;
    for (; i + DL_VECTOR_BYTES + 1 <= script.size; i += DL_VECTOR_BYTES) {
        dl_vector here = dl_vector_load(script.data + i), next = dl_vector_load(script.data + i + 1);
        unsigned pairs = dl_vector_bits((dl_vector_equal(here, 'a') & dl_vector_equal(next, 'L')) |
                                        (dl_vector_equal(here, 'g') & dl_vector_equal(next, '_')) |
                                        (dl_vector_equal(here, 'l') & dl_vector_equal(next, 'D')));
        for (; pairs; pairs &= pairs - 1) {
            size_t end = end_of_name(script, i + (unsigned)__builtin_ctz(pairs));
            if (end != SIZE_MAX) return end;
        }
    }
    for (; i + 1 < script.size; i++) {
        size_t end = is_pair(script.data[i], script.data[i + 1]) ? end_of_name(script, i) : SIZE_MAX;
        if (end != SIZE_MAX) return end;
    }
    return SIZE_MAX;
}

/* The object or array that is assigned or handed over behind the name that ends at `at`: ".push({", "= [{",
 * " = window.dataLayer || [{"; absent when there is none. */
static dl_span value_behind(dl_span script, size_t at) {
    enum { MOST_BETWEEN = 80 };
    bool given = false; /* a sign that a value follows */
    for (size_t end = at + MOST_BETWEEN; at < script.size && at < end; at++) {
        char c = script.data[at];
        if (c == '{' || c == '[') return given ? dl_script_brackets(script, at) : DL_SPAN_NONE;
        given = given || c == '=' || c == '(';
        if (!dl_ascii_is_alnum(c) && !dl_ascii_is_space(c) && !memchr("_$.=|(", c, 6)) return DL_SPAN_NONE;
    }
    return DL_SPAN_NONE;
}

static void read_layer(reader *r, dl_span value) {
    dl_json *json = r->claims->json;
    uint32_t first = json->count, offset = (uint32_t)(value.data - dl_page(r->claims->doc).data);
    if (!dl_json_read(json, offset, (uint32_t)value.size) || json->count == first) return;
    r->members_left = MOST_MEMBERS;
    if (json->items[first].type == DL_JSON_OBJECT) read_object(r, first, 0);
    if (json->items[first].type != DL_JSON_ARRAY) return;
    for (uint32_t i = dl_json_first(json, first); i != DL_JSON_ROOT; i = dl_json_next(json, i)) {
        if (json->items[i].type == DL_JSON_OBJECT) read_object(r, i, 0);
    }
}

/* The objects that a script hands to a layer, within the page's limits; returns whether to go on.  A script
 * that is there for a layer names it at its beginning; long ones that do not are programs. */
static bool read_script(reader *r, dl_span script, budget *left) {
    enum { LEAST_BYTES = sizeof "{tags:''}" - 1, BEGINNING_BYTES = 4096 };
    if (find_name(dl_span_sub(script, 0, BEGINNING_BYTES), 0) == SIZE_MAX) return true;
    for (size_t at = 0; (at = find_name(script, at)) != SIZE_MAX;) {
        if (left->layers == 0 || left->mentions-- == 0) return false;
        dl_span value = value_behind(script, at);
        if (value.size < LEAST_BYTES || value.size > left->bytes) continue;
        left->layers--;
        left->bytes -= value.size;
        read_layer(r, value);
        at = (size_t)(value.data - script.data) + value.size;
    }
    return true;
}

void dl_read_data_layers(dl_claims *claims) {
    if (!claims->json || dl_is_said(claims, DL_FIELD_KEYWORD)) return;
    reader r = {.claims = claims};
    budget left = {MOST_LAYERS, MOST_MENTIONS, MOST_BYTES};
    dl_document *doc = claims->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    for (uint32_t i = 0; i < claims->named_count; i++) {
        dl_node node = claims->named[i];
        if (nodes[node].name != DL_TAG_SCRIPT) continue;
        dl_node text = dl_first_child(doc, node);
        if (!text || !dl_is_text(doc, text) || (nodes[text].flags & DL_TEXT_DECODED)) continue;
        dl_span type = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_TYPE));
        if (type.size && !dl_span_contains_nocase(type, DL_SPAN("javascript"))) continue;
        r.script = node;
        if (!read_script(&r, dl_span_of(dl_page(doc).data + nodes[text].offset, nodes[text].length), &left))
            return;
    }
}
