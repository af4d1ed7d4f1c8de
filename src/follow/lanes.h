/* Hosts: one request at a time, a pause after each, robots.txt before the first, back-off when they fail. */
#ifndef DL_FOLLOW_LANES_H
#define DL_FOLLOW_LANES_H

#include "follow/follower.h"

/* The lane of a host, made if there is none, which the site has something on.  NULL when there is no memory.
 */
dl_lane *dl_lane_at(dl_follower *follower, dl_span host, const dl_site *site);
void dl_lane_release(dl_lane *lane);
/* Takes what is to be asked now; NULL: nothing. */
dl_visit *dl_lane_pick(dl_follower *follower, dl_lane *lane, int64_t now_ms);
/* The clock was set back by so much. */
void dl_lane_shift(dl_lane *lane, int64_t back_ms);
/* Notes that a request of the lane has ended, for the pause after it. */
void dl_lane_note_end(dl_follower *follower, dl_lane *lane, const dl_site *site, int64_t now_ms);
/* The host failed, or asks to wait: it is left in peace for so long; 0: for ever longer. */
void dl_lane_back_off(dl_lane *lane, uint64_t wait_ms, int64_t now_ms);
void dl_lane_take_robots(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange);
/* Writes its row. */
bool dl_lane_save(dl_follower *follower, dl_lane *lane);
void dl_lane_give_back(dl_follower *follower, dl_lane *lane);
/* Reads what is due, if nothing is in the lane. */
bool dl_lane_read_due(dl_follower *follower, dl_lane *lane, int64_t now_ms);
/* Reads from the store when its next visit is due. */
bool dl_lane_look(dl_follower *follower, dl_lane *lane);

#endif
