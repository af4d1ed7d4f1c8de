/* Writing HTML and XML: text and attributes of a record, which is hostile, so that they stay text and
 * attributes.  Names of elements and attributes are always literals of the program. */
#ifndef DL_OUTPUT_WRITE_MARKUP_H
#define DL_OUTPUT_WRITE_MARKUP_H

#include "base/buffer.h"

typedef enum dl_markup { DL_MARKUP_HTML, DL_MARKUP_XML } dl_markup;

typedef struct dl_markup_output {
    dl_buffer *out;
    dl_markup kind;
} dl_markup_output;

/* Markup of the program itself, as it is. */
static inline void dl_markup_put(const dl_markup_output *w, const char *markup) {
    dl_buffer_append(w->out, dl_span_from_string(markup));
}

/* Text, with references for & < > and quotes.  What neither HTML nor XML 1.0 allows becomes U+FFFD: control
 * characters but tab and line feed, noncharacters, ill-formed UTF-8; a carriage return becomes a line feed.
 * In HTML, characters that change the direction of what follows (U+202A to U+202E, U+2066 to U+2069) are left
 * out, since they can make a page read as what it does not say. */
void dl_markup_text(const dl_markup_output *w, dl_span text);

/* The same in an attribute, where tabs and line feeds are references; nothing if the value is empty. */
void dl_markup_attribute(const dl_markup_output *w, const char *name, dl_span value);

/* An attribute with a URL, in which what a URL may not contain is percent-encoded; nothing unless
 * dl_markup_is_link. */
void dl_markup_url(const dl_markup_output *w, const char *name, dl_span url);

/* Whether it is an absolute http or https URL with a host, or a mailto URL: the only ones that are written,
 * since others can run scripts or lead nowhere. */
bool dl_markup_is_link(dl_span url);

/* Whether it has the form of BCP 47. */
bool dl_markup_is_language(dl_span language);

/* An attribute with a language; nothing unless it is one. */
void dl_markup_language(const dl_markup_output *w, const char *name, dl_span language);

/* An element with that text; nothing if it is empty. */
void dl_markup_element(const dl_markup_output *w, const char *start, dl_span text, const char *end);

#endif
