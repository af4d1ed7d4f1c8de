/* Copies in an archive, on made-up texts: which of eleven kinds of relatives are found, how many of the pairs
 * that are found are right, and what a record costs.
 *
 *     dateline-near-bench [ORIGINALS [RELATIVES [SEED]]]
 *
 * ORIGINALS stories (default 60,000) on as many topics by ten, every seventh of them from sites that end each
 * story with the same words; RELATIVES (default 250) of each kind, of different originals, anywhere among
 * these. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "archive/near.h"
#include "clock.h"
#include "made_store.h"

enum { SITES = MADE_SITES, SITES_WITH_TAIL = 7 /* one in so many */, AT_ONCE = 10000 };

enum {
    HEADLINE,
    HALF,
    QUARTER,
    PUT_IN,
    WORDS_5,
    WORDS_15,
    WORDS_30,
    HALF_AND_MORE,
    REORDERED,
    REVISION,
    TAIL,
    KINDS
};

static const char *const kind_names[KINDS] = {
    "new headline, byline",
    "cut to half",
    "cut to a quarter",
    "paragraphs put in",
    "5 % of words",
    "15 % of words",
    "30 % of words",
    "half, 5 %, 2 strange paragraphs",
    "reordered",
    "revision",
    "a site's tail",
};

/* A story: its family is the number of the original. */
typedef struct story {
    made_text text;
    uint32_t family;
    int kind; /* KINDS: an original */
    unsigned site;
} story;

typedef struct bench {
    made_world *world;
    made_store store;
    dl_near *near;
    dl_arena scratch;
    made_text tails[SITES];
    story *stories;
    size_t count;
    double seconds;
} bench;

/* --- stories --- */

static made_text relative(bench *b, const made_text *text, int kind, unsigned site) {
    made_world *world = b->world;
    made_text half, changed, made;
    switch (kind) {
    case HEADLINE:
        return made_replaced(world, text, 0);
    case HALF:
        return made_part(world, text, 0.5);
    case QUARTER:
        return made_part(world, text, 0.25);
    case PUT_IN:
        return made_with_strange(world, text, 2 + made_random(world, 3));
    case WORDS_5:
        return made_replaced(world, text, 0.05);
    case WORDS_15:
        return made_replaced(world, text, 0.15);
    case WORDS_30:
        return made_replaced(world, text, 0.30);
    case REORDERED:
        return made_reordered(world, text);
    case REVISION: /* a few words, and a paragraph more */
        changed = made_replaced(world, text, 0.01);
        made = made_with_strange(world, &changed, 1);
        made_text_free(&changed);
        return made;
    case TAIL:
        return made_followed(text, &b->tails[site]);
    default:
        half = made_part(world, text, 0.5);
        changed = made_replaced(world, &half, 0.05);
        made = made_with_strange(world, &changed, 2);
        made_text_free(&half);
        made_text_free(&changed);
        return made;
    }
}

static void make_stories(bench *b, size_t originals, size_t relatives) {
    size_t total = originals + relatives * KINDS;
    b->stories = calloc(total, sizeof *b->stories);
    if (!b->stories) exit(3);
    for (size_t i = 0; i < SITES; i++)
        b->tails[i] = made_text_new(b->world, MADE_TOPICS - 1 - (uint32_t)i, 30, 0);
    for (size_t i = 0; i < originals; i++) {
        uint32_t topic = (uint32_t)made_random(b->world, originals / 10 + 1) % (MADE_TOPICS - SITES);
        made_text text = made_text_new(b->world, topic, made_length(b->world), 0.5);
        b->stories[i] = (story){text, (uint32_t)i, KINDS, (unsigned)i % SITES};
    }
    for (size_t i = 0; i < relatives * KINDS; i++) {
        size_t of = i * (originals / (relatives * KINDS));
        int kind = (int)(i % KINDS);
        unsigned site = (unsigned)made_random(b->world, SITES);
        if (kind == TAIL) site -= site % SITES_WITH_TAIL;
        b->stories[originals + i] =
            (story){relative(b, &b->stories[of].text, kind, site), (uint32_t)of, kind, site};
    }
    for (size_t i = 0; i < originals; i++) {
        if (b->stories[i].site % SITES_WITH_TAIL) continue;
        made_text text = b->stories[i].text;
        b->stories[i].text = made_followed(&text, &b->tails[b->stories[i].site]);
        made_text_free(&text);
    }
    b->count = total;
    for (size_t i = total; i > 1; i--) {
        size_t other = made_random(b->world, i);
        story moved = b->stories[i - 1];
        b->stories[i - 1] = b->stories[other];
        b->stories[other] = moved;
    }
}

/* --- adding --- */

static void add_story(bench *b, size_t index) {
    const story *of = &b->stories[index];
    dl_record record;
    sqlite3_int64 id = (sqlite3_int64)index + 1;
    made_text headline = made_text_new(b->world, 0, 6, 0);
    made_store_add(&b->store, b->world, id, of->site, id, &of->text, &headline, &record);
    made_text_free(&headline);
    dl_arena_reset(&b->scratch);
    double start = bench_cpu_seconds();
    made_check(&b->store, dl_near_add(b->near, id, id, &record, &b->scratch));
    b->seconds += bench_cpu_seconds() - start;
}

static void add_stories(bench *b) {
    double last = 0;
    for (size_t i = 0; i < b->count; i++) {
        if (i % AT_ONCE == 0) made_execute(&b->store, "BEGIN");
        add_story(b, i);
        if ((i + 1) % AT_ONCE && i + 1 < b->count) continue;
        double start = bench_cpu_seconds();
        made_check(&b->store, dl_near_flush(b->near));
        b->seconds += bench_cpu_seconds() - start;
        made_execute(&b->store, "COMMIT");
        printf("%8zu stories: %6.1f us each, %6.1f the last ones\n", i + 1,
               b->seconds * 1e6 / (double)(i + 1), (b->seconds - last) * 1e6 / (double)(i % AT_ONCE + 1));
        last = b->seconds;
    }
}

/* --- what was found --- */

static void report(bench *b, size_t relatives) {
    sqlite3_stmt *pairs;
    size_t right = 0, all = 0, found[KINDS] = {0};
    bool *seen = calloc(b->count, 1);
    made_check(&b->store,
               sqlite3_prepare_v2(b->store.db, "SELECT story, origin FROM copy", -1, &pairs, NULL));
    while (sqlite3_step(pairs) == SQLITE_ROW) {
        size_t ends[2] = {(size_t)sqlite3_column_int64(pairs, 0) - 1,
                          (size_t)sqlite3_column_int64(pairs, 1) - 1};
        bool is_right = b->stories[ends[0]].family == b->stories[ends[1]].family;
        right += is_right;
        if (!is_right) printf("  wrong: %zu, %zu\n", ends[0] + 1, ends[1] + 1);
        all++;
        for (size_t i = 0; i < 2 && is_right; i++) {
            const story *of = &b->stories[ends[i]];
            if (of->kind < KINDS && !seen[ends[i]]) found[of->kind]++, seen[ends[i]] = true;
        }
    }
    sqlite3_finalize(pairs);
    double sum = 0;
    for (int kind = 0; kind < KINDS; kind++) {
        printf("  %-34s %.3f\n", kind_names[kind], (double)found[kind] / (double)relatives);
        sum += (double)found[kind] / (double)relatives;
    }
    printf("recall, mean of the kinds %.4f\nprecision %.4f (%zu of %zu pairs)\n", sum / KINDS,
           (double)right / (double)all, right, all);
    printf("bytes a story: shingle %lld, sketch %lld\n",
           (long long)made_number(&b->store, "SELECT sum(pgsize) FROM dbstat WHERE name = 'shingle'") /
               (long long)b->count,
           (long long)made_number(&b->store, "SELECT sum(pgsize) FROM dbstat WHERE name LIKE 'sketch%'") /
               (long long)b->count);
    free(seen);
}

int main(int count, char **arguments) {
    size_t originals = count > 1 ? strtoul(arguments[1], NULL, 10) : 60000;
    size_t relatives = count > 2 ? strtoul(arguments[2], NULL, 10) : 250;
    bench b = {.world = made_world_new(count > 3 ? strtoul(arguments[3], NULL, 10) : 1)};
    if (originals < relatives * KINDS) {
        fputs("there must be more originals than relatives of all eleven kinds\n", stderr);
        return 2;
    }
    make_stories(&b, originals, relatives);
    made_store_open(&b.store, "near-bench.db");
    b.near = dl_near_new(b.store.db);
    dl_arena_init(&b.scratch, 0, NULL);
    add_stories(&b);
    report(&b, relatives);
    dl_near_free(b.near);
    return 0;
}
