/* Parts of the search page: snippets, hits, chips, the rail of facets. */
#ifndef DL_WEB_SEARCH_PARTS_H
#define DL_WEB_SEARCH_PARTS_H

#include "web/html.h"
#include "web/search_form.h"
#include "web/site.h"

/* The large search box, with what is in it. */
void dl_web_write_box(dl_html *html, dl_span words);

/* With its words marked. */
void dl_web_write_snippet(dl_html *html, const dl_snippet *snippet);

/* An item of a list of stories; its headline is a heading of that level.  The page has the shapes of changes
 * (dl_web_write_shapes). */
void dl_web_write_hit(dl_html *html, dl_web_site *site, const dl_search_hit *hit, unsigned level);

/* What narrows the search; each takes itself away. */
void dl_web_write_chips(dl_html *html, dl_web_site *site, const dl_web_search_form *form);

void dl_web_write_rail(dl_html *html, const dl_web_search_form *form, const dl_search_results *facets);

#endif
