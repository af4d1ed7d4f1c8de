/* Films and sounds that stand in the story: elements that play them, those of players that scripts draw, told
 * by the address of a film or sound in one of their attributes, and links to sounds. */
#include "article/shown_places.h"

#include "base/text.h"
#include "claims/visible.h"
#include "html/reading.h"

enum {
    MOST_PLAYERS = 60,
    NODES_BEHIND = 60, /* looked at behind the body, in the element that holds it */
    TRUST = 55,
};

typedef enum medium { NO_MEDIUM, FILM, SOUND } medium;

/* By the ending of the address's path. */
static medium medium_of(dl_span address) {
    static const struct {
        dl_span ending;
        medium medium;
    } endings[] = {
        {DL_SPAN_INIT(".mp4"), FILM},   {DL_SPAN_INIT(".m4v"), FILM},  {DL_SPAN_INIT(".webm"), FILM},
        {DL_SPAN_INIT(".mov"), FILM},   {DL_SPAN_INIT(".ogv"), FILM},  {DL_SPAN_INIT(".m3u8"), FILM},
        {DL_SPAN_INIT(".mpd"), FILM},   {DL_SPAN_INIT(".mp3"), SOUND}, {DL_SPAN_INIT(".m4a"), SOUND},
        {DL_SPAN_INIT(".aac"), SOUND},  {DL_SPAN_INIT(".ogg"), SOUND}, {DL_SPAN_INIT(".oga"), SOUND},
        {DL_SPAN_INIT(".opus"), SOUND}, {DL_SPAN_INIT(".wav"), SOUND}, {DL_SPAN_INIT(".flac"), SOUND},
    };
    enum { LONGEST = 2000 };
    if (address.size < 6 || address.size > LONGEST) return NO_MEDIUM;
    dl_span path = dl_span_sub(address, 0, dl_span_find_either(address, '?', '#'));
    /* The dot of an ending keeps nearly all others away. */
    bool dotted = path.size > 5 && (path.data[path.size - 4] == '.' || path.data[path.size - 5] == '.');
    if (!dotted) return NO_MEDIUM;
    char first = dl_ascii_lower(path.data[path.size - (path.data[path.size - 4] == '.' ? 3 : 4)]);
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        if (endings[i].ending.data[1] == first && dl_span_ends_with_nocase(path, endings[i].ending))
            return endings[i].medium;
    }
    return NO_MEDIUM;
}

static bool is_address(dl_span value) {
    if (dl_span_starts_with_nocase(value, DL_SPAN("blob:")) ||
        dl_span_starts_with_nocase(value, DL_SPAN("data:")))
        return false;
    for (size_t i = 0; i < value.size; i++) {
        if (dl_ascii_is_space(value.data[i]) || strchr("{}[]\"<>", value.data[i])) return false;
    }
    return value.size > 0;
}

/* Attributes in which players find what they play: those of no name that is known here, and these. */
static const bool may_hold_address[DL_ATTR_COUNT] = {
    [DL_ATTR_UNKNOWN] = true,       [DL_ATTR_HREF] = true,           [DL_ATTR_SRC] = true,
    [DL_ATTR_DATA_SRC] = true,      [DL_ATTR_DATA_URL] = true,       [DL_ATTR_DATA_HREF] = true,
    [DL_ATTR_DATA_LAZY_SRC] = true, [DL_ATTR_DATA_EMBED_URL] = true,
};

/* Whether the value may end in one of the endings, before it is decoded. */
static bool may_end(const dl_document *doc, const dl_attribute *attribute) {
    enum { LEAST = 6, LONGEST = 2000 };
    if (attribute->name_length & DL_ATTRIBUTE_DECODED) return true;
    if (attribute->value_length < LEAST || attribute->value_length > LONGEST) return false;
    const char *start = doc->page.data + attribute->value_offset, *end = start + attribute->value_length;
    /* The dot and the first letter of an ending: ".jpg" and ".html" are most. */
    char begins = end[-4] == '.' ? end[-3] : end[-5] == '.' ? end[-4] : 0;
    if (begins && memchr("mwoafMWOAF", begins, 10)) return true;
    return memchr(start, '?', attribute->value_length) || memchr(start, '#', attribute->value_length);
}

/* The address that an attribute of the element gives, with what kind of medium it is: of an element that
 * plays one its own src first, of others only what is a film or sound by its ending. */
static dl_span address_of(dl_document *doc, dl_node node, medium *kind) {
    dl_tag tag = dl_tag_of(doc, node);
    bool plays =
        tag == DL_TAG_VIDEO || tag == DL_TAG_AUDIO || tag == DL_TAG_SOURCE || tag == DL_TAG_AMP_VIDEO;
    if (plays) {
        dl_span src = dl_span_trim(dl_get_attribute(doc, node, DL_ATTR_SRC));
        if (is_address(src)) return src;
    }
    uint32_t count = dl_attribute_count(doc, node);
    const dl_attribute *attribute = dl_attributes(doc, node);
    for (; count; count--, attribute++) {
        if (!may_hold_address[attribute->name] || !may_end(doc, attribute)) continue;
        if (attribute->name == DL_ATTR_HREF && tag != DL_TAG_A) continue;
        if (attribute->name == DL_ATTR_SRC && tag != DL_TAG_UNKNOWN) continue;
        dl_span value = dl_span_trim(dl_attribute_value(doc, attribute));
        if (dl_span_find_byte(value, ',', 0) != SIZE_MAX) /* the first of several */
            value = dl_span_sub(value, 0, dl_span_find(value, DL_SPAN(",http"), 0));
        medium found = medium_of(value);
        bool link = attribute->name == DL_ATTR_HREF;
        if (found == NO_MEDIUM || !is_address(value) || (link && found != SOUND)) continue;
        bool own = link || attribute->name == DL_ATTR_SRC;
        if (!own && !dl_span_starts_with(dl_attribute_name(doc, attribute), DL_SPAN("data-"))) continue;
        if (*kind == NO_MEDIUM) *kind = found;
        return value;
    }
    return DL_SPAN_NONE;
}

static dl_span first_present(dl_span a, dl_span b) {
    return dl_span_empty(dl_span_trim(a)) ? b : a;
}

static void add_member(dl_claims *claims, dl_claim claim, dl_field field, dl_span text) {
    claim.field = (uint8_t)field;
    claim.text = text;
    dl_claims_add(claims, claim);
}

/* The player is shown, and in no box of something else.  What holds the body is none, whatever its name. */
static bool is_of_story(dl_foreign_boxes *foreign, const dl_body *body, dl_node node) {
    dl_document *doc = foreign->doc;
    for (dl_node up = node; up; up = dl_parent(doc, up)) {
        if (up <= body->first && dl_subtree_end(doc, up) > body->first) return true;
        dl_tag tag = dl_tag_of(doc, up);
        if (tag == DL_TAG_NOSCRIPT || tag == DL_TAG_TEMPLATE) return false;
        if (dl_is_unshown(doc, up) || dl_is_elsewhere(foreign, up)) return false;
    }
    return true;
}

/* Adds what the element plays; false when it plays nothing. */
static bool add_player(dl_claims *claims, dl_foreign_boxes *foreign, const dl_body *body, dl_node node) {
    dl_document *doc = claims->doc;
    dl_tag tag = dl_tag_of(doc, node);
    medium kind = tag == DL_TAG_VIDEO || tag == DL_TAG_AMP_VIDEO ? FILM
                  : tag == DL_TAG_AUDIO                          ? SOUND
                                                                 : NO_MEDIUM;
    bool plays = kind != NO_MEDIUM, film;
    dl_span address = address_of(doc, node, &kind);
    dl_node end = plays ? dl_subtree_end(doc, node) : node;
    for (dl_node source = node + 1; source < end && dl_span_empty(address); source++) {
        if (dl_tag_of(doc, source) == DL_TAG_SOURCE) address = address_of(doc, source, &kind);
    }
    if (dl_span_empty(address) || kind == NO_MEDIUM || !is_of_story(foreign, body, node)) return false;
    film = kind == FILM;
    dl_claim claim = dl_shown_claim(claims, film ? DL_FIELD_VIDEO_URL : DL_FIELD_AUDIO_URL, DL_VISIBLE_PLAYER,
                                    node, address);
    claim.group = dl_claims_group(claims);
    claim.trust = TRUST;
    dl_claims_add(claims, claim);
    dl_span name = first_present(dl_get_attribute(doc, node, DL_ATTR_TITLE),
                                 dl_get_attribute(doc, node, DL_ATTR_ARIA_LABEL));
    if (tag != DL_TAG_A) add_member(claims, claim, film ? DL_FIELD_VIDEO_NAME : DL_FIELD_AUDIO_NAME, name);
    const dl_attribute *lazy = dl_find_attribute_named(doc, node, DL_SPAN("data-poster"));
    dl_span poster = first_present(dl_get_attribute(doc, node, DL_ATTR_POSTER),
                                   lazy ? dl_attribute_value(doc, lazy) : DL_SPAN_NONE);
    if (film && is_address(dl_span_trim(poster))) add_member(claims, claim, DL_FIELD_VIDEO_THUMBNAIL, poster);
    return true;
}

/* The end of the nodes that are looked at: that of the element around the body, unless it is far away. */
static dl_node end_of_players(const dl_document *doc, const dl_body *body) {
    dl_node end = body->end;
    dl_tag tag = dl_tag_of(doc, body->container);
    if (body->container && tag != DL_TAG_BODY && tag != DL_TAG_HTML)
        end = dl_subtree_end(doc, body->container);
    return end > body->end + NODES_BEHIND ? body->end + NODES_BEHIND : end;
}

/* Elements that play something, that scripts make players of, and links. */
static const bool may_play[DL_TAG_COUNT] = {
    [DL_TAG_VIDEO] = true, [DL_TAG_AUDIO] = true, [DL_TAG_AMP_VIDEO] = true, [DL_TAG_UNKNOWN] = true,
    [DL_TAG_A] = true,     [DL_TAG_DIV] = true,   [DL_TAG_SECTION] = true,   [DL_TAG_FIGURE] = true,
};

/* The first element from `node` on that may play something; `end`: none before that. */
static dl_node next_candidate(const dl_document *doc, dl_node node, dl_node end) {
    const dl_node_data *nodes = dl_nodes(doc);
    while (node < end && !((nodes[node].type == DL_NODE_ELEMENT) & may_play[dl_tag_of(doc, node)])) node++;
    return node;
}

/* Whether such an element plays something by its name, or may by one of its attributes. */
static bool may_be_player(const dl_document *doc, dl_node node) {
    dl_tag tag = dl_tag_of(doc, node);
    if (tag == DL_TAG_VIDEO || tag == DL_TAG_AUDIO || tag == DL_TAG_AMP_VIDEO) return true;
    uint32_t count = dl_attribute_count(doc, node);
    const dl_attribute *attribute = dl_attributes(doc, node);
    for (; count; count--, attribute++) {
        if (may_hold_address[attribute->name] && may_end(doc, attribute)) return true;
    }
    return false;
}

void dl_read_players(dl_claims *claims, const dl_body *body) {
    dl_document *doc = claims->doc;
    dl_foreign_boxes foreign;
    uint32_t players = 0;
    if (!body->first) return;
    dl_foreign_boxes_init(&foreign, doc);
    dl_node end = end_of_players(doc, body);
    for (dl_node node = dl_head_of_story(claims, body);
         (node = next_candidate(doc, node, end)) < end && players < MOST_PLAYERS;) {
        bool played = may_be_player(doc, node) && add_player(claims, &foreign, body, node);
        players += played;
        node = played && dl_tag_of(doc, node) != DL_TAG_A ? dl_subtree_end(doc, node) : node + 1;
    }
}
