/* Reading the XML of feeds and sitemaps by libxml2, element by element (SAX2).
 *
 * What is not well-formed is mended first (list_mend.h), since the way in which libxml2 recovers loses text
 * (ampersands, what follows a lone "<") and does not close what should be closed.  Nothing is declared: what
 * comes before the root element is left out, so that there are no entities to expand and nothing outside to
 * load. */
#ifndef DL_FOLLOW_LIST_XML_H
#define DL_FOLLOW_LIST_XML_H

#include "follow/list_maker.h"

/* The bytes are UTF-8, and valid as long as the function runs that gets them. */
typedef struct dl_xml_element {
    dl_span space; /* the URI of its namespace; absent: none, or the prefix is not declared */
    dl_span prefix, name;
    const void *attributes;
    size_t attribute_count;
} dl_xml_element;

typedef struct dl_xml_attribute {
    dl_span space, prefix, name, value;
} dl_xml_attribute;

dl_xml_attribute dl_xml_attribute_at(const dl_xml_element *element, size_t index);

/* The value of the attribute of that name (case does not matter) without a namespace, or of one of xml:…;
 * absent: there is none. */
dl_span dl_xml_attribute_named(const dl_xml_element *element, dl_span name);
dl_span dl_xml_attribute_of_xml(const dl_xml_element *element, dl_span name);

typedef struct dl_xml_handler {
    void *context;
    void (*begin)(void *context); /* may be called twice: then the first reading does not count */
    bool (*start)(void *context, const dl_xml_element *element); /* false: no more is wanted */
    void (*text)(void *context, dl_span text);                   /* in pieces */
    bool (*end)(void *context, dl_span name);                    /* the same */
} dl_xml_handler;

/* Reads a text, which is UTF-8 and starts with the root element, with the handler, and says what is wrong
 * with it: its first line is `first_line`.  False when there is no memory. */
bool dl_list_read_xml(dl_list_maker *maker, dl_span text, unsigned first_line, const dl_xml_handler *handler);

#endif
