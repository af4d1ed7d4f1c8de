/* The groups of the stories of some days, in memory, and which of them a story is nearest to. */
#ifndef DL_ARCHIVE_CLUSTER_WINDOW_H
#define DL_ARCHIVE_CLUSTER_WINDOW_H

#include <sqlite3.h>

#include "archive/cluster_words.h"

/* A group of one story is no cluster yet. */
typedef struct dl_event_group {
    sqlite3_int64 cluster;     /* its id; 0: none */
    sqlite3_int64 story;       /* the first one */
    sqlite3_int64 first, last; /* when its stories were published: seconds since 1970 */
    uint8_t language;
    float square;        /* of the length of the sum of its stories' vectors */
    float shared;        /* of that sum with the story that was looked at last, */
    uint32_t look;       /* if this is the number of that look */
    uint32_t word_count; /* in the sum */
    uint32_t words;      /* the first of them, from 1 */
    uint32_t next;       /* group with the same hash of the cluster's id, from 1; 0: none */
} dl_event_group;

#define DL_NO_GROUP UINT32_MAX

typedef struct dl_window dl_window;

/* A window of so many seconds before and after a story.  NULL without memory. */
dl_window *dl_window_new(sqlite3_int64 seconds, uint32_t most_stories);
void dl_window_free(dl_window *window); /* NULL does nothing */

/* The number of the nearest group that is near enough and has a story of about that time, or DL_NO_GROUP. */
uint32_t dl_window_look(dl_window *window, const dl_weighted_words *words, sqlite3_int64 published);

/* The group of that number; valid until a story is added. */
dl_event_group *dl_window_group(dl_window *window, uint32_t number);

/* The number of the group of a cluster, or DL_NO_GROUP. */
uint32_t dl_window_find(const dl_window *window, sqlite3_int64 cluster);

void dl_window_set_cluster(dl_window *window, uint32_t number, sqlite3_int64 cluster);

/* Adds a story to a group, or to a new one (DL_NO_GROUP).  Returns its number; DL_NO_GROUP without memory. */
uint32_t dl_window_add(dl_window *window, uint32_t number, const dl_weighted_words *words,
                       sqlite3_int64 story, sqlite3_int64 published);

/* Forgets stories that are too old for those that will be looked at, which were published at this time or
 * later; and the oldest ones if there are too many.  Numbers of groups change. */
void dl_window_move(dl_window *window, sqlite3_int64 published);

#endif
