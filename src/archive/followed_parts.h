/* What is followed of one site: its lists, its pages, its hosts. */
#ifndef DL_ARCHIVE_FOLLOWED_PARTS_H
#define DL_ARCHIVE_FOLLOWED_PARTS_H

#include "archive/archive.h"
#include "dateline_follow.h"

/* A list or a page; texts are absent where nothing is known. */
typedef struct dl_followed_part {
    dl_span url, kind, seed, problem; /* as in dateline_followed */
    dl_span headline;                 /* of the story */
    dl_span language;                 /* of that, for the headline */
    sqlite3_int64 story;              /* that is in the archive at its address; 0: none */
    int64_t first_seen_ms, asked_ms, changed_ms, next_ms;
    uint32_t asked, failures_in_a_row, gone_in_a_row, status;
    double changes_per_day;
} dl_followed_part;

typedef struct dl_followed_parts {
    dl_followed_part *items;
    uint32_t count, capacity;
} dl_followed_parts;

typedef enum dl_followed_choice {
    DL_FOLLOWED_LISTS,   /* those that were read or are named by the configuration: what fails first */
    DL_FOLLOWED_NEWEST,  /* pages, those found last first */
    DL_FOLLOWED_WAITING, /* pages that were not asked for yet, in the order in which they will be */
    DL_FOLLOWED_FAILING, /* pages that could not be had the last time, the last one first */
    DL_FOLLOWED_GONE,    /* pages that are not there any more, the last one first */
    DL_FOLLOWED_CHOICES
} dl_followed_choice;

/* At most `most` of them, in the arena.  False on failure, which archive->failed tells. */
bool dl_followed_parts_read(dl_archive *archive, dl_span site, dl_followed_choice choice, uint32_t most,
                            dl_followed_parts *parts, dl_arena *arena);

typedef struct dl_followed_host {
    dl_span host;
    bool is_known;         /* it was asked for something, or will be: the rest is true then */
    uint64_t day_requests; /* of the day of `now_ms` */
    int64_t next_ms;
    uint32_t failures_in_a_row;
} dl_followed_host;

typedef struct dl_followed_hosts {
    dl_followed_host *items;
    uint32_t count, capacity;
} dl_followed_hosts;

/* Where the most is followed first. */
bool dl_followed_hosts_read(dl_archive *archive, dl_span site, int64_t now_ms, uint32_t most,
                            dl_followed_hosts *hosts, dl_arena *arena);

/* Of its hosts the one that has a page of stories in the archive, as that names it: without "www.".  Of
 * several, that with most pages; absent if there is none, and on failure, which archive->failed tells. */
dl_span dl_followed_host_in_archive(dl_archive *archive, dl_span site, dl_arena *arena);

enum { DL_FOLLOWED_DAYS = 14 };

/* How many pages were found in each of the last days, the last one that of `now_ms`, UTC. */
bool dl_followed_days_read(dl_archive *archive, dl_span site, int64_t now_ms,
                           uint32_t days[DL_FOLLOWED_DAYS]);

#endif
