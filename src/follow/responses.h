/* What becomes of a response, by its status. */
#ifndef DL_FOLLOW_RESPONSES_H
#define DL_FOLLOW_RESPONSES_H

#include "follow/follower.h"

/* What came of a visit. */
void dl_visit_take(dl_follower *follower, dl_visit *visit, const dl_exchange *exchange);

#endif
