/* Which of the things that a page describes is the one that the page is about. */
#ifndef DL_CLAIMS_MAIN_ENTITY_H
#define DL_CLAIMS_MAIN_ENTITY_H

#include "claims/things.h"

/* The candidate that the page is about, or NULL when none is, as on a page that lists articles.  Each syntax
 * describes the page anew, so that each has a main entity of its own. */
const dl_candidate *dl_choose_main_entity(dl_things *things);

/* Whether the thing's addresses say that it is this page (1) or, in a script, another one (-1); 0: neither.
 */
int dl_names_page(dl_things *things, dl_thing thing);

#endif
