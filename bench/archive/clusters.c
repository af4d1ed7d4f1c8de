/* Clusters in an archive, on made-up events: how well they match the events (B-cubed), and what a story
 * costs.
 *
 *     dateline-clusters-bench [EVENTS [SEED]]
 *
 * EVENTS (default 6,000) in 60 days: a third of them have one story, the others two to 40 within four days.
 * Every second event is like another one, of the same days or others: half of its terms and a quarter of its
 * names are the same.  Stories are told in words of their own.  They are added in five runs, in no order of
 * time. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/clusters.h"
#include "clock.h"
#include "made_store.h"

enum { DAY_SECONDS = 86400, DAYS = 60, RUNS = 5, MOST_STORIES = 40 };

typedef struct story {
    uint32_t event;
    sqlite3_int64 published, cluster;
} story;

typedef struct bench {
    made_world *world;
    made_store store;
    story *stories;
    size_t count, capacity;
} bench;

static void add_event(bench *b, uint32_t event) {
    sqlite3_int64 start = (sqlite3_int64)made_random(b->world, DAYS * DAY_SECONDS);
    size_t count = made_chance(b->world, 0.33) ? 1 : 2;
    while (count > 1 && count < MOST_STORIES && made_chance(b->world, 0.75)) count++;
    if (event % 2) made_topic_like(b->world, event, event - 1, 0.5, 0.7);
    for (; count; count--) {
        if (b->count == b->capacity) {
            b->capacity = b->capacity ? b->capacity * 2 : 1024;
            b->stories = realloc(b->stories, b->capacity * sizeof *b->stories);
            if (!b->stories) exit(3);
        }
        sqlite3_int64 after = (sqlite3_int64)made_random(b->world, 2 * DAY_SECONDS) *
                              (sqlite3_int64)(1 + made_random(b->world, 2));
        b->stories[b->count++] = (story){event, 1700000000 + start + after, 0};
    }
}

static void shuffle(bench *b) {
    for (size_t i = b->count; i > 1; i--) {
        size_t other = made_random(b->world, i);
        story moved = b->stories[i - 1];
        b->stories[i - 1] = b->stories[other];
        b->stories[other] = moved;
    }
}

static void add_story(bench *b, size_t index) {
    const story *of = &b->stories[index];
    dl_record record;
    made_text text = made_text_new(b->world, of->event, made_length(b->world), 0.3);
    made_text headline = made_text_new(b->world, of->event, 6, 1);
    unsigned site = (unsigned)made_random(b->world, MADE_SITES);
    made_store_add(&b->store, b->world, (sqlite3_int64)index + 1, site, of->published, &text, &headline,
                   &record);
    made_text_free(&text);
    made_text_free(&headline);
}

static void add_run(bench *b, size_t first, size_t end) {
    dl_arena scratch;
    dl_arena_init(&scratch, 0, NULL);
    made_execute(&b->store, "BEGIN");
    for (size_t i = first; i < end; i++) add_story(b, i);
    double start = bench_cpu_seconds();
    made_check(&b->store, dl_clusters_update(b->store.db, &scratch));
    printf("%8zu stories more: %6.1f us each\n", end - first,
           (bench_cpu_seconds() - start) * 1e6 / (double)(end - first));
    made_execute(&b->store, "COMMIT");
    dl_arena_release(&scratch);
}

/* --- how well clusters match events --- */

static int compare_events(const void *a, const void *b) {
    const story *first = a, *second = b;
    return (first->event > second->event) - (first->event < second->event);
}

static int compare_clusters(const void *a, const void *b) {
    const story *first = a, *second = b;
    if (first->cluster != second->cluster) return first->cluster < second->cluster ? -1 : 1;
    return compare_events(a, b);
}

/* The mean, over all stories, of the share of a story's cluster that is of its event; or the other way round,
 * when they are in the order of events.  The stories of a group are in a row, and in it those of the other
 * kind of group. */
static double mean_share(const story *stories, size_t count, int same(const void *, const void *)) {
    double sum = 0;
    for (size_t first = 0, end; first < count; first = end) {
        for (end = first; end < count && same(&stories[first], &stories[end]) == 0;) end++;
        for (size_t i = first, next; i < end; i = next) {
            for (next = i; next < end && stories[next].event == stories[i].event &&
                           stories[next].cluster == stories[i].cluster;)
                next++;
            sum += (double)(next - i) * (double)(next - i) / (double)(end - first);
        }
    }
    return sum / (double)count;
}

static int same_cluster(const void *a, const void *b) {
    return ((const story *)a)->cluster != ((const story *)b)->cluster;
}

static int same_event(const void *a, const void *b) {
    return ((const story *)a)->event != ((const story *)b)->event;
}

static int compare_by_event(const void *a, const void *b) {
    int order = compare_events(a, b);
    return order ? order : compare_clusters(a, b);
}

/* A story that is in no cluster is one of its own: its number is below 0. */
static void read_clusters(bench *b) {
    sqlite3_stmt *rows;
    for (size_t i = 0; i < b->count; i++) b->stories[i].cluster = -(sqlite3_int64)i - 1;
    made_check(&b->store,
               sqlite3_prepare_v2(b->store.db, "SELECT story, cluster FROM cluster_story", -1, &rows, NULL));
    while (sqlite3_step(rows) == SQLITE_ROW)
        b->stories[sqlite3_column_int64(rows, 0) - 1].cluster = sqlite3_column_int64(rows, 1);
    sqlite3_finalize(rows);
}

int main(int count, char **arguments) {
    size_t events = count > 1 ? strtoul(arguments[1], NULL, 10) : 6000;
    bench b = {.world = made_world_new(count > 2 ? strtoul(arguments[2], NULL, 10) : 1)};
    made_store_open(&b.store, "clusters-bench.db");
    for (uint32_t i = 0; i < events && i < MADE_TOPICS; i++) add_event(&b, i);
    shuffle(&b);
    for (size_t run = 0; run < RUNS; run++) add_run(&b, b.count * run / RUNS, b.count * (run + 1) / RUNS);
    read_clusters(&b);
    qsort(b.stories, b.count, sizeof *b.stories, compare_clusters);
    double precision = mean_share(b.stories, b.count, same_cluster);
    qsort(b.stories, b.count, sizeof *b.stories, compare_by_event);
    double recall = mean_share(b.stories, b.count, same_event);
    printf("%zu stories of %zu made-up events: B-cubed precision %.3f, recall %.3f, F1 %.3f\n", b.count,
           events, precision, recall, 2 * precision * recall / (precision + recall));
    printf("bytes a story: %lld\n",
           (long long)made_number(&b.store, "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'cluster%'") /
               (long long)b.count);
    made_store_close(&b.store);
    free(b.stories);
    made_world_free(b.world);
    return 0;
}
