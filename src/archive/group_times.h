/* When stories of a group are published, and how soon they change, from the newest of them. */
#ifndef DL_ARCHIVE_GROUP_TIMES_H
#define DL_ARCHIVE_GROUP_TIMES_H

#include "archive/group.h"

enum { DL_GROUP_SAMPLE = 1000 };

/* The first hour, to six hours, to a day, to a week, later. */
enum { DL_SOON_COUNT = 5 };

typedef struct dl_group_times {
    uint32_t hours[24];                  /* of publication, by the clock that each page gives its time in */
    uint32_t timed;                      /* stories that they are counted of */
    uint32_t soon[DL_SOON_COUNT];        /* from publication to the first capture that shows a change */
    uint32_t changed;                    /* stories that these are counted of */
    int64_t median_seconds;              /* undefined without one */
    bool sampled_times, sampled_changes; /* there are more than DL_GROUP_SAMPLE */
} dl_group_times;

/* Returns a result code of SQLite. */
int dl_group_times_read(sqlite3 *db, const dl_story_group *group, dl_group_times *times);

#endif
