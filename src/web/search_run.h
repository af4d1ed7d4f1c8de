/* Running what a search page was asked. */
#ifndef DL_WEB_SEARCH_RUN_H
#define DL_WEB_SEARCH_RUN_H

#include "web/search_form.h"
#include "web/site.h"

/* One search, with the ticks of all facets but one (DL_WEB_TICK_COUNT: of all), and with a page of hits or
 * only one. False if the query is none, which the results tell, and on failure, which the archive does.
 * Release the results in any case. */
bool dl_web_search_run(dl_web_site *site, const dl_web_search_form *form, dl_web_tick without, bool with_hits,
                       dl_search_results *results, dl_span *query);

#endif
