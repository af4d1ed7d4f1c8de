/* The histogram of a search page: stories a month or a day, part of which can be chosen. */
#ifndef DL_WEB_SEARCH_HISTOGRAM_H
#define DL_WEB_SEARCH_HISTOGRAM_H

#include "web/html.h"
#include "web/search_form.h"

/* `all` is what the search finds at any time, so that what lies outside the chosen time is there too. Nothing
 * is written of stories of a single day. */
void dl_web_write_histogram(dl_html *html, const dl_web_search_form *form, const dl_search_results *all,
                            dl_arena *arena);

#endif
