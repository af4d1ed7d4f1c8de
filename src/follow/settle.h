/* Passing on what has come, and storing what is known then; after a crash, what had come before it. */
#ifndef DL_FOLLOW_SETTLE_H
#define DL_FOLLOW_SETTLE_H

#include "follow/follower.h"

/* Passes on what has come, and stores what is known now. */
bool dl_follower_settle(dl_follower *follower);
/* What was asked for at a time that has not come yet is due: the clock was wrong then. */
bool dl_follower_mend_times(dl_follower *follower);
/* Completes WARC files that were left behind, and passes on what is in them. */
bool dl_follower_recover(dl_follower *follower);

#endif
