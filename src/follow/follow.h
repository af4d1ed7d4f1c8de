/* The loop of a follower: begin what is due, take what came, settle it. */
#ifndef DL_FOLLOW_FOLLOW_H
#define DL_FOLLOW_FOLLOW_H

#include "follow/follower.h"

/* The configuration must stay as long as the follower.  False, with a message, if the WARC folder cannot be
 * opened; it must be released in any case. */
bool dl_follower_init(dl_follower *follower, const dl_follow_config *config,
                      const dateline_follow_store *store, const dl_transport *transport,
                      const dl_follower_options *options);
void dl_follower_release(dl_follower *follower);

/* Until `ends`, or with `once` until nothing is due; false if something failed. */
bool dl_follower_run(dl_follower *follower);

#endif
