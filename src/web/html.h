/* The writer of the pages.  What is written is either a literal of this program or a text, which is escaped:
 * there is no third way, so that none can be forgotten. */
#ifndef DL_WEB_HTML_H
#define DL_WEB_HTML_H

#include <stdarg.h>

#include "base/buffer.h"

typedef struct dl_html {
    dl_buffer *out;
} dl_html;

/* Writes a literal, in which these stand for the arguments:
 *
 *     %t  dl_span       a text, escaped, for content and for attributes in quotation marks
 *     %s  const char *  the same
 *     %l  dl_span       the address of a link, escaped; nothing unless it may be followed (dl_html_is_link)
 *     %q  dl_span       a part of an address, percent-encoded
 *     %d  int64_t       digits
 *     %n  uint64_t      digits in groups of three: 1,204,377
 *     %h  int64_t       hundredths as a decimal number: 1234 is 12.34
 *     %%                a percent sign
 *
 * Numbers need the types above: (uint64_t)count. */
#define DL_HTML(html, literal, ...) dl_html_write((html), "" literal "" __VA_OPT__(, ) __VA_ARGS__)

/* For the macro alone. */
void dl_html_write(dl_html *html, const char *literal, ...);

void dl_html_text(dl_html *html, dl_span text);

/* Whether the address may be followed: http, https, or within the site. */
bool dl_html_is_link(dl_span address);

/* Percent-encodes what is not unreserved (RFC 3986), for a part of a query. */
void dl_html_encode(dl_buffer *out, dl_span text);

#endif
