/* Lanes in the order in which something can be asked of them, so that a step looks at those that are ready
 * and at no others, however many hosts there are. */
#ifndef DL_FOLLOW_LANE_QUEUE_H
#define DL_FOLLOW_LANE_QUEUE_H

#include "follow/follower.h"

/* When something can be asked: never before the result, which is INT64_MAX while something is under way. */
int64_t dl_lane_ready_ms(const dl_lane *lane);

/* Puts a new lane into it; false when there is no memory. */
bool dl_lane_queue_add(dl_follower *follower, dl_lane *lane);

/* Whatever dl_lane_ready_ms depends on may have changed, or what its row says: it is put in its place, and
 * looked at when visits are settled the next time. */
void dl_lane_touch(dl_follower *follower, dl_lane *lane);

/* Only the former. */
void dl_lane_queue_place(dl_follower *follower, dl_lane *lane);

/* The one that is ready first; NULL: there is none. */
dl_lane *dl_lane_queue_first(const dl_follower *follower);

/* When the first one is ready; with `once`, without those whose hosts failed and are left to the next run. */
int64_t dl_lane_queue_first_ms(const dl_follower *follower, int64_t now_ms);

/* Takes one of those that were touched; NULL: there are no more. */
dl_lane *dl_lane_queue_take_touched(dl_follower *follower);

#endif
