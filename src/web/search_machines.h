/* What a search finds, as JSON and as feeds. */
#ifndef DL_WEB_SEARCH_MACHINES_H
#define DL_WEB_SEARCH_MACHINES_H

#include "web/page.h"
#include "web/search_form.h"

/* Writes the response in the form that was asked for.  Feeds are of the newest stories unless another order
 * is asked for. */
void dl_web_search_for_machines(dl_web_site *site, dl_web_search_form *form, dl_web_response *response);

#endif
