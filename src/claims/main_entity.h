/* Finds the thing that the page is about, among those that it describes. */
#ifndef DL_CLAIMS_MAIN_ENTITY_H
#define DL_CLAIMS_MAIN_ENTITY_H

#include "claims/things.h"

/* The candidate that the page is about, or NULL if there is none, as on a page that lists articles.  Each
 * syntax describes the page separately, so each has its own main entity. */
const dl_candidate *dl_choose_main_entity(dl_things *things);

/* Whether the thing's URLs say that it is this page (1) or, in a script, another one (-1); 0: neither.
 */
int dl_names_page(dl_things *things, dl_thing thing);

#endif
