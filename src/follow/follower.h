/* A follower: what is asked when, and what becomes of what came.
 *
 *     lanes (one a host: pause, back-off, robots.txt) → visits (one a request) → transport
 *          ↑ due                                           ↓ exchanges
 *        store  ← put ← settle ← keep (the caller) ← WARC folder
 *
 * All is done in one thread.  What was fetched is gathered, and settled together every few seconds, or when
 * there is much of it: the WARC file is synced, the caller archives the pages and says whether they changed,
 * the store gets the next times, and is committed.  So whatever the store knows of is in a WARC file, and
 * what is in a WARC file without the store knowing, after a crash, is found when its file is recovered. */
#ifndef DL_FOLLOW_FOLLOWER_H
#define DL_FOLLOW_FOLLOWER_H

#include "capture/http.h"
#include "capture/warc_folder.h"
#include "dateline_follow.h"
#include "follow/config.h"
#include "follow/fetch.h"
#include "follow/list.h"
#include "follow/robots.h"

typedef struct dl_lane dl_lane;

/* One row of the store from when it is due until it is settled; or robots.txt of a lane. */
typedef struct dl_visit {
    struct dl_visit *after; /* the next one in a lane, or of those to be settled */
    dl_arena arena;         /* has the texts of the row */
    dateline_followed row;
    const dl_site *site;
    dl_lane *lane;
    bool is_robots;
    bool conditional; /* it was asked with validators */
    bool is_kept;     /* there is a WARC record that `keep` is told of */
    bool moved;       /* its row was settled by a redirect: next_ms is set */
    dateline_fetched_result result;
    char record_id[DL_WARC_ID_BYTES];
    int64_t asked_ms;
} dl_visit;

/* A queue of visits. */
typedef struct dl_visits_queue {
    dl_visit *first, **end;
    uint32_t count;
} dl_visits_queue;

/* A host. */
struct dl_lane {
    dl_span host;
    uint64_t hash;
    dl_visit *under_way; /* NULL: nothing */
    dl_visits_queue due; /* what was read of the store and is due */
    uint32_t unsettled;  /* visits that are done but not in the store yet: it is not asked before */
    int64_t next_ms;     /* nothing is asked before: the pause, a back-off */
    int64_t due_ms;      /* when the store has something */
    int64_t held_until_ms, blocked_until_ms; /* by this follower; by another one, or by the day's budget */
    uint32_t failures_in_a_row, day_requests;
    int64_t day;
    bool backs_off;   /* next_ms is because it failed or asks to wait, and not the pause after a request */
    bool looks;       /* the store may know of an earlier or later time than due_ms */
    bool is_known;    /* its row was read */
    bool changed;     /* and is to be written */
    int64_t ready_ms; /* by which it is in the queue, */
    uint32_t place;   /* and where */
    bool is_touched;
    dl_lane *next_touched;
    uint32_t *sites; /* numbers in the configuration: that have something here */
    uint32_t site_count, site_capacity;

    dl_arena robots_arena;
    const dl_robots *robots; /* NULL: not known */
    dl_span robots_text;
    uint32_t robots_status;
    int64_t robots_ms;
    dl_span robots_target; /* robots.txt is elsewhere, after so many redirects */
    uint32_t robots_hops;
};

typedef struct dl_follower_options {
    bool once, dry_run, ignore_robots;
    bool gives_up; /* with `once`: what could not be asked for in the end is passed on as failed */
    uint32_t connections, flush_ms;
    void *context;
    bool (*keep)(void *context, const dateline_fetched *fetched);
    void (*event)(void *context, const dateline_follow_event *event);
    bool (*ends)(void *context);
    const char *warc_path; /* of the folder; NULL: none */
    dl_warc_folder_options warc;
    const dl_allocator *allocator;
} dl_follower_options;

/* A place in the bytes that are to be passed to `keep`. */
typedef struct dl_piece_start {
    char file_name[DL_WARC_NAME_BYTES];
    uint64_t first_offset;
    size_t at; /* in the bytes */
} dl_piece_start;

typedef struct dl_follower {
    dl_follower_options options;
    const dl_follow_config *config;
    dateline_follow_store store;
    dl_transport transport;
    dl_warc_folder *folder;
    dl_arena arena; /* of the run: lanes */
    dl_lane **lanes;
    uint32_t lane_count, lane_capacity;
    dl_lane *last_lane; /* that was asked for; NULL: none */
    struct {
        dl_lane **items;
        uint32_t count, capacity;
    } queue;          /* the lanes, as lane_queue.h has it, */
    dl_lane *touched; /* and those to be looked at when visits are settled */
    dl_arena scratch; /* of one exchange */
    dl_buffer joined, unpacked, entry;
    dl_unpacker *unpacker;
    uint32_t under_way;
    dl_visits_queue done;
    dl_buffer bytes; /* WARC records since the last time */
    struct {
        dl_piece_start *items;
        uint32_t count, capacity;
    } pieces;
    dl_arena batch; /* of `pieces` */
    const dl_recovered
        *recovered;        /* the file that what is to be settled is in; NULL: it is in the bytes above */
    int64_t first_done_ms; /* of what is to be settled; INT64_MAX: nothing is */
    int64_t stepped_ms;    /* the time of the last step */
    int64_t network_down_until_ms;
    uint64_t network_wait_ms;
    bool wrote;       /* to the store, since the last commit */
    bool settles_now; /* without waiting for more */
    bool failed;      /* the message says why */
    bool stopped;     /* `keep` returned false */
    char holder[80];
    dateline_follow_totals totals;
    char message[DL_FOLLOW_MESSAGE_BYTES];
} dl_follower;

bool dl_follower_fail(dl_follower *follower, const char *format, ...) __attribute__((format(printf, 2, 3)));
bool dl_follower_no_memory(dl_follower *follower);
/* Notes a failure of the store; whether there is none.  ABSENT is none. */
bool dl_follower_store_ok(dl_follower *follower, dateline_result result);
void dl_follower_tell(dl_follower *follower, dateline_follow_event_kind kind, const dl_visit *visit,
                      dl_span url, const char *format, ...) __attribute__((format(printf, 5, 6)));
static inline int64_t dl_follower_now(const dl_follower *follower) {
    return follower->transport.now_ms(follower->transport.context);
}
static inline dateline_text dl_text_from(dl_span span) {
    return (dateline_text){span.data, span.size};
}
static inline dl_span dl_span_from(dateline_text text) {
    return dl_span_of(text.data, text.data ? text.size_bytes : 0);
}

/* The number of a URL in the store. */
uint64_t dl_follow_key(dl_span url, dl_arena *arena);
bool dl_follower_put(dl_follower *follower, const dateline_followed *row);

void dl_queue_push(dl_visits_queue *queue, dl_visit *visit);
dl_visit *dl_queue_pop(dl_visits_queue *queue);

/* A visit with a copy of the row; NULL when there is no memory. */
dl_visit *dl_visit_new(dl_follower *follower, const dateline_followed *row, dl_lane *lane,
                       const dl_site *site);
void dl_visit_free(dl_follower *follower, dl_visit *visit);
/* The visit is over: it is settled with the others. */
void dl_visit_end(dl_follower *follower, dl_visit *visit, dateline_fetched_result result, const char *outcome,
                  dl_span problem);

#endif
