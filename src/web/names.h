/* Names that people read, of what the archive calls otherwise: languages, types, kinds of change, months. */
#ifndef DL_WEB_NAMES_H
#define DL_WEB_NAMES_H

#include "web/html.h"
#include "web/search_form.h"
#include "web/site.h"

/* The words for a value of a facet: "German" for "de", "News article" for "NewsArticle"; the value itself
 * where there is no better one. */
dl_span dl_web_value_words(dl_web_tick tick, dl_span value);

/* What a site calls itself, in the request's arena; absent if it does not say. */
dl_span dl_web_site_name(dl_web_site *site, dl_span host);

/* "3 September 2024" for "2024-09-03", "September 2024" for "2024-09"; other texts as they are. */
dl_span dl_web_date_words(dl_span date, dl_arena *arena);

/* "September 2024", of months since the year 0. */
void dl_web_write_month(dl_html *html, int32_t month);

#endif
