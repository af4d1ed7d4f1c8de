/* Stories about the same event, told in other words.
 *
 * Stories are taken in the order in which they were published.  Each joins the group whose stories it has
 * most words in common with, if these are enough, and if one of them was published within five days; two
 * stories are a cluster. Words count more the fewer texts of this archive have them.  Languages are kept
 * apart, and pages that are no articles are left out.  A story stays where it was put, so that what is added
 * later can find other clusters than if it had been there before. */
#ifndef DL_ARCHIVE_CLUSTERS_H
#define DL_ARCHIVE_CLUSTERS_H

#include <sqlite3.h>

#include "base/arena.h"

enum {
    DL_CLUSTER_DAYS = 5,
    DL_CLUSTER_STORIES =
        1 << 16, /* that are held in memory: of more within these days, the earliest are left out */
};

/* Each returns a result code of SQLite, and works within the caller's transaction. */

/* Puts the stories that were added since the last time into clusters.  This takes time for each new story,
 * and for each story within days of one; so it is better done once for many stories.  Takes 100 MB at most.
 * `scratch` is reset. */
int dl_clusters_update(sqlite3 *db, dl_arena *scratch);

/* Removes what is known of a story; before the story itself is removed. */
int dl_clusters_forget(sqlite3 *db, sqlite3_int64 story);

#endif
