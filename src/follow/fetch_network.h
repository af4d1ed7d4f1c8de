/* Whether this machine has a network: asked when a host cannot be found or reached, so that a site is not
 * blamed for what is not its fault. */
#ifndef DL_FOLLOW_FETCH_NETWORK_H
#define DL_FOLLOW_FETCH_NETWORK_H

#include <stdbool.h>

/* Whether an interface other than the loopback is up and has an address beyond its link, and a name server
 * answers.  Takes up to four seconds if none does.  `context` is not used: the function is the default of
 * dl_fetch_options. */
bool dl_fetch_has_network(void *context);

#endif
