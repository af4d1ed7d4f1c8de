/* Things with properties: what JSON-LD, microdata, RDFa and microformats have in common.
 *
 * A page describes things (an article, its author, an image) by properties of
 * schema.org, each with one or more values; a value is a text, a URL or another
 * thing.  Each syntax has a reader, which finds the things and implements the
 * functions of `dl_syntax`.  The claims of things (thing_mapping.h) and the choice
 * of the thing that the page is about (main_entity.h) use only these functions.
 *
 * Nothing is copied: things and properties are numbers defined by the reader, and
 * texts are made on demand. */
#ifndef DL_CLAIMS_THINGS_H
#define DL_CLAIMS_THINGS_H

#include "claims/claim.h"
#include "values/schema.h"

typedef uint32_t dl_thing;
typedef uint32_t dl_property; /* a property, or one of the values of a property that has several */

#define DL_NOTHING UINT32_MAX /* no thing, no property */

/* A text on the page, and where it is. */
typedef struct dl_stated {
    dl_span text;        /* absent: no text, which differs from an empty text */
    uint32_t offset;     /* in bytes into the page */
    dl_node node;        /* the element; for JSON-LD the script */
    uint32_t json_value; /* for JSON-LD */
    uint8_t source;      /* enum dl_source */
    bool literal;        /* a JSON number or boolean: neither a name nor a URL */
} dl_stated;

typedef struct dl_types {
    dl_type_class class; /* of the most specific of a thing's types */
    dl_span name;        /* its name as written in the page, without the URL of the vocabulary */
    dl_stated at;        /* where the types are; without the text */
} dl_types;

/* How a thing is related to the other things on the page. */
typedef enum dl_standing {
    DL_STANDS_ALONE,
    DL_STANDS_AS_MAIN, /* some page declares it as its main entity */
    DL_STANDS_IN_LIST,
    DL_STANDS_INSIDE, /* as the value of another property */
} dl_standing;

/* A thing that the page may be about, or that says something else about the page. */
typedef struct dl_candidate {
    dl_thing thing;
    dl_node node;     /* the element that shows it; 0: it is in a script */
    uint8_t class;    /* enum dl_type_class */
    uint8_t standing; /* enum dl_standing */
} dl_candidate;

enum { DL_CANDIDATES_MAX = 64 }; /* more are a list */

typedef struct dl_things dl_things;

/* The functions that a syntax implements. */
typedef struct dl_syntax {
    /* The thing's property after `previous` (DL_NOTHING: the first) as the page has them in order; the first
     * one of the name; DL_NOTHING when there is none. */
    dl_property (*next_property)(const dl_things *things, dl_thing thing, dl_property previous);
    dl_property (*find_property)(const dl_things *things, dl_thing thing, dl_term term);
    dl_term (*term_of)(const dl_things *things, dl_property property);
    /* The property's value after `previous` (DL_NOTHING: the first), or DL_NOTHING.  All other questions take
     * a property for its first value, or for the one in the page's language. */
    dl_property (*next_value)(const dl_things *things, dl_property property, dl_property previous);
    /* The thing that is the value or that it refers to, or DL_NOTHING. */
    dl_thing (*thing_of)(const dl_things *things, dl_property value);
    /* Whether a text that is all of the property's value may hold several, "bridges, tunnels". */
    bool (*may_be_list)(const dl_things *things, dl_property property);
    /* The value as a text, which for a thing is its name; as an address, which for a thing is its own; the
     * address that an element links to beside its text; the value as the body of an article. */
    dl_stated (*text_of)(dl_things *things, dl_property value);
    dl_stated (*address_of)(dl_things *things, dl_property value);
    dl_stated (*link_of)(dl_things *things, dl_property value);
    dl_stated (*body_of)(dl_things *things, dl_property value);
    /* What names the thing itself: "@id", itemid. */
    dl_stated (*identity_of)(dl_things *things, dl_thing thing);
    dl_types (*types_of)(const dl_things *things, dl_thing thing);
} dl_syntax;

/* The things of one syntax on a page.  The first member of a reader's own struct. */
struct dl_things {
    const dl_syntax *syntax;
    dl_claims *claims;
    bool in_markup; /* described by elements of the page, not in a script */
    struct {
        dl_candidate *items; /* in the order of the page */
        uint32_t count, capacity;
    } candidates;
};

/* Adds a candidate, if things of its class are useful and there are not too many.  In a script, a thing of
 * unknown type with a headline counts as an article; in markup it does not, since other vocabularies have
 * images and agents with titles. */
void dl_things_offer(dl_things *things, dl_candidate candidate);

/* Adds one of a thing's types: the most specific class is kept, with its name. */
void dl_types_add(dl_types *types, dl_span type);

/* The class of the most specific of types separated by white space. */
dl_types dl_types_of_words(dl_span words);

/* The text of the thing's property, the same as text_of; absent when it has none. */
static inline dl_stated dl_text_of_property(dl_things *things, dl_thing thing, dl_term term) {
    dl_property property = things->syntax->find_property(things, thing, term);
    return property == DL_NOTHING ? (dl_stated){0} : things->syntax->text_of(things, property);
}

#endif
