/* hAtom (http://microformats.org/wiki/hatom) and h-entry (http://microformats.org/wiki/h-entry): properties
 * are class names on elements inside the entry, and their values come from an attribute that is meant for it,
 * or from the text (http://microformats.org/wiki/microformats2-parsing). */
#include "claims/microformat.h"

#include "values/schema.h"

enum { MOST_NODES = 20000, MOST_AUTHORS = 8, MOST_CATEGORIES = 40, LONGEST_TEXT_BYTES = 600, TRUST = 60 };

typedef enum property {
    PROPERTY_NONE,
    PROPERTY_TITLE,
    PROPERTY_AUTHOR,
    PROPERTY_PUBLISHED,
    PROPERTY_UPDATED,
    PROPERTY_CATEGORY,
    PROPERTY_SUMMARY,
    PROPERTY_CONTENT,
    PROPERTY_PHOTO,
    PROPERTY_OTHER_ENTRY, /* an entry, a citation or a comment inside this one */
} property;

static property find_property(dl_span word) {
    static const struct {
        dl_span name;
        property property;
    } names[] = {
        {DL_SPAN_INIT("entry-title"), PROPERTY_TITLE},     {DL_SPAN_INIT("p-name"), PROPERTY_TITLE},
        {DL_SPAN_INIT("p-author"), PROPERTY_AUTHOR},       {DL_SPAN_INIT("author"), PROPERTY_AUTHOR},
        {DL_SPAN_INIT("published"), PROPERTY_PUBLISHED},   {DL_SPAN_INIT("dt-published"), PROPERTY_PUBLISHED},
        {DL_SPAN_INIT("updated"), PROPERTY_UPDATED},       {DL_SPAN_INIT("dt-updated"), PROPERTY_UPDATED},
        {DL_SPAN_INIT("p-category"), PROPERTY_CATEGORY},   {DL_SPAN_INIT("p-summary"), PROPERTY_SUMMARY},
        {DL_SPAN_INIT("entry-summary"), PROPERTY_SUMMARY}, {DL_SPAN_INIT("e-content"), PROPERTY_CONTENT},
        {DL_SPAN_INIT("entry-content"), PROPERTY_CONTENT}, {DL_SPAN_INIT("u-photo"), PROPERTY_PHOTO},
        {DL_SPAN_INIT("hentry"), PROPERTY_OTHER_ENTRY},    {DL_SPAN_INIT("h-entry"), PROPERTY_OTHER_ENTRY},
        {DL_SPAN_INIT("h-cite"), PROPERTY_OTHER_ENTRY},    {DL_SPAN_INIT("comment"), PROPERTY_OTHER_ENTRY},
    };
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) {
        if (dl_span_equal(word, names[i].name)) return names[i].property;
    }
    return PROPERTY_NONE;
}

typedef struct reader {
    dl_claims *claims;
    dl_document *doc;
    bool has[PROPERTY_OTHER_ENTRY + 1];
    uint32_t categories, authors;
} reader;

static void add(reader *r, dl_field field, dl_node node, dl_span text, uint32_t offset, uint16_t group) {
    dl_claims_add(r->claims, (dl_claim){.text = text,
                                        .offset = offset,
                                        .node = node,
                                        .group = group,
                                        .field = (uint8_t)field,
                                        .source = DL_SOURCE_MICROFORMAT,
                                        .kind = DL_CLASS_ARTICLE,
                                        .trust = TRUST});
}

static bool add_attribute(reader *r, dl_field field, dl_node node, dl_attr name, uint16_t group) {
    const dl_attribute *attribute = dl_find_attribute(r->doc, node, name);
    if (!attribute) return false;
    dl_span text = dl_span_trim(dl_attribute_value(r->doc, attribute));
    if (text.size == 0) return false;
    add(r, field, node, text, attribute->value_offset, group);
    return true;
}

static bool add_text(reader *r, dl_field field, dl_node node, uint16_t group) {
    dl_span text = dl_visible_text(r->doc, node, r->claims->arena);
    if (text.size == 0 || text.size > LONGEST_TEXT_BYTES) return false;
    add(r, field, node, text, dl_node_offset(r->doc, node), group);
    return true;
}

/* <time datetime>, <abbr title>, <data value>, else the text, also of such an element inside. */
static void add_date(reader *r, dl_field field, dl_node node) {
    dl_node end = dl_subtree_end(r->doc, node);
    for (dl_node at = node; at < end && at < node + 8; at++) {
        if (!dl_is_element(r->doc, at)) continue;
        if (add_attribute(r, field, at, DL_ATTR_DATETIME, 0)) return;
        if (dl_tag_of(r->doc, at) == DL_TAG_ABBR && add_attribute(r, field, at, DL_ATTR_TITLE, 0)) return;
        if (dl_tag_of(r->doc, at) == DL_TAG_DATA && add_attribute(r, field, at, DL_ATTR_VALUE, 0)) return;
    }
    add_text(r, field, node, 0);
}

static bool has_class(dl_document *doc, dl_node node, dl_span name) {
    return dl_has_token(doc, node, DL_ATTR_CLASS, name);
}

/* The author is an hCard, whose name is its "fn" or "p-name"; else the whole text. */
static void add_author(reader *r, dl_node node) {
    enum { MOST_CARD_NODES = 40 };
    dl_node end = dl_subtree_end(r->doc, node), name = 0;
    if (end - node > MOST_CARD_NODES) return;
    for (dl_node at = node; at < end && !name; at++) {
        if (!dl_is_element(r->doc, at)) continue;
        bool named = has_class(r->doc, at, DL_SPAN("fn")) || has_class(r->doc, at, DL_SPAN("p-name"));
        if (named && dl_tag_of(r->doc, at) != DL_TAG_IMG) name = at;
    }
    uint16_t group = dl_claims_group(r->claims);
    if (!add_text(r, DL_FIELD_AUTHOR_NAME, name ? name : node, group)) return;
    for (dl_node at = name ? name : node; at < end; at++) {
        if (dl_is_html(r->doc, at, DL_TAG_A) &&
            add_attribute(r, DL_FIELD_AUTHOR_URL, at, DL_ATTR_HREF, group))
            break;
    }
    add_attribute(r, DL_FIELD_AUTHOR_TYPE, node, DL_ATTR_TYPEOF, group);
}

/* Adds the property's value; whether what is inside the element needs no more looking at. */
static bool read_property(reader *r, dl_node node, property what) {
    bool many = what == PROPERTY_CATEGORY || what == PROPERTY_AUTHOR;
    if (r->has[what] && !many) return what == PROPERTY_OTHER_ENTRY;
    r->has[what] = true;
    switch (what) {
    case PROPERTY_TITLE:
        add_text(r, DL_FIELD_HEADLINE, node, 0);
        return true;
    case PROPERTY_AUTHOR:
        if (r->authors++ < MOST_AUTHORS) add_author(r, node);
        return true;
    case PROPERTY_PUBLISHED:
        add_date(r, DL_FIELD_DATE_PUBLISHED, node);
        return true;
    case PROPERTY_UPDATED:
        add_date(r, DL_FIELD_DATE_MODIFIED, node);
        return true;
    case PROPERTY_CATEGORY:
        if (r->categories++ < MOST_CATEGORIES) add_text(r, DL_FIELD_KEYWORD, node, 0);
        return true;
    case PROPERTY_SUMMARY:
        add_text(r, DL_FIELD_DESCRIPTION, node, 0);
        return true;
    case PROPERTY_PHOTO:
        if (!add_attribute(r, DL_FIELD_IMAGE_URL, node, DL_ATTR_SRC, dl_claims_group(r->claims)))
            add_attribute(r, DL_FIELD_IMAGE_URL, node, DL_ATTR_HREF, dl_claims_group(r->claims));
        return false;
    case PROPERTY_OTHER_ENTRY:
        return true;
    default:
        return false; /* the content may hold a photo and categories */
    }
}

void dl_read_microformat(dl_claims *claims, dl_node root) {
    reader r = {.claims = claims, .doc = claims->doc};
    dl_node end = dl_subtree_end(r.doc, root);
    if (end - root > MOST_NODES) end = root + MOST_NODES;
    const dl_attribute *own = dl_find_attribute(r.doc, root, DL_ATTR_CLASS);
    dl_span kinds = own ? dl_attribute_value(r.doc, own) : DL_SPAN_NONE, kind;
    while (dl_span_next_word(&kinds, &kind)) {
        if (find_property(kind) != PROPERTY_OTHER_ENTRY) continue;
        add(&r, DL_FIELD_TYPE, root, kind, own->value_offset, 0);
        break;
    }
    for (dl_node node = root + 1; node < end; node++) {
        if (!dl_is_element(r.doc, node)) continue;
        dl_span words = dl_get_attribute(r.doc, node, DL_ATTR_CLASS), word;
        while (dl_span_next_word(&words, &word)) {
            property what = find_property(word);
            /* "author" and "p-author" on one element are one property */
            if (what != PROPERTY_NONE && read_property(&r, node, what)) {
                node = dl_subtree_end(r.doc, node) - 1;
                break;
            }
        }
    }
}
