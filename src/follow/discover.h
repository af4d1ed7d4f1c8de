/* What is to be asked for: from the configuration, from lists, from redirects. */
#ifndef DL_FOLLOW_DISCOVER_H
#define DL_FOLLOW_DISCOVER_H

#include "follow/follower.h"

/* Adds what the configuration names, if the store does not have it. */
bool dl_follower_plant(dl_follower *follower);
/* Reads a list that came, adds what is new in it, and ends the visit. */
void dl_visit_take_list(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange);
/* Whether what came the last time was no list: that it is the same now makes it no better. */
bool dl_visit_was_no_list(const dl_visit *visit);
/* What a redirect leads to becomes a row of its own. */
void dl_visit_redirect(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange);

#endif
