/* A day in the life of a follower: the engine of src/follow, on an archive, follows a made-up world under a
 * clock of its own.  What becomes of the edits of the day's stories stands beside what the bare schedule
 * makes of them, where nothing holds a request back, and beside fixed intervals.  The tables of
 * docs/notes/follow-simulation.md are what this prints. */
#include "archive/followed.h"
#include "clock.h"
#include "follow/follow.h"
#include "follow/made_web.h"
#include "follow/schedules.h"

#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

typedef struct made_options {
    made_plan plan;
    unsigned long daily, delay_s;
    const char *store;
    bool has_troubles, checks;
} made_options;

typedef struct made_day {
    made_web web;
    dl_archive archive;
    dl_arena arena;
    dl_follow_config config;
    dl_follower follower;
    uint64_t overlooked; /* pages that had changed, and were passed on as if they had not */
    double cpu_s;
    long rss_before_kib;
} made_day;

static long peak_rss_kib(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/* --- the follower --- */

/* Says what has changed, as one that knows which part of a page is the story. */
static bool keep(void *context, const dateline_fetched *fetched) {
    made_day *day = context;
    for (uint32_t i = 0; i < fetched->page_count; i++) {
        dateline_fetched_page *page = &fetched->pages[i];
        uint32_t site, number;
        if (page->result > DATELINE_FETCHED_SAME || !made_web_story(&day->web, page->url, &site, &number))
            continue;
        made_visits *visits = &day->web.visits[site][number];
        const made_story *story = &day->web.world->sites[site].stories[number];
        bool is_other = !visits->is_kept || visits->served != visits->kept;
        day->overlooked += is_other && page->result == DATELINE_FETCHED_SAME;
        if (!is_other) page->result = DATELINE_FETCHED_SAME;
        if (story->of_day)
            note_edits(&day->web.figures, story, visits->kept, visits->served_ms, !visits->is_kept);
        visits->kept = visits->served;
        visits->is_kept = true;
    }
    return true;
}

static bool ends(void *context) {
    const made_day *day = context;
    return day->web.fake.now_ms >= day->web.world->ends;
}

static void configure(made_day *day, const made_options *options) {
    char message[DL_FOLLOW_MESSAGE_BYTES] = "";
    dl_buffer text;
    dl_buffer_init(&text, 0, NULL);
    dl_buffer_append_format(&text, "contact = bench@example.org\ndelay = %lu s\ndaily = %lu\n",
                            options->delay_s, options->daily);
    for (uint32_t s = 0; s < options->plan.sites; s++)
        dl_buffer_append_format(&text, "[s%u]\nfeed = https://s%u.example/feed\n", s, s);
    dl_span kept = dl_arena_copy(&day->arena, dl_buffer_span(&text)); /* the configuration points into it */
    if (!dl_follow_config_read(kept, DL_SPAN("bench"), &day->arena, &day->config, message)) {
        fprintf(stderr, "%s\n", message);
        exit(3);
    }
    dl_buffer_release(&text);
}

static void fail(const char *message) {
    fprintf(stderr, "%s\n", message);
    exit(3);
}

static void run(made_day *day, const made_options *options, made_world *world) {
    const dl_archive_options archive_options = {.no_copies = true};
    made_web_open(&day->web, world, (int64_t)options->delay_s * 1000, options->has_troubles);
    const dl_transport transport = made_web_transport(&day->web);
    const dl_follower_options how = {
        .context = day, .keep = keep, .ends = ends, .connections = 64, .flush_ms = 2000};
    dl_arena_init(&day->arena, 0, NULL);
    configure(day, options);
    day->rss_before_kib = peak_rss_kib();
    if (!dl_archive_open(&day->archive, options->store, &archive_options, NULL)) fail(day->archive.message);
    const dateline_follow_store store = dl_followed_store(&day->archive);
    double began_s = bench_cpu_seconds();
    if (!dl_follower_init(&day->follower, &day->config, &store, &transport, &how) ||
        !dl_follower_run(&day->follower))
        fail(day->follower.message);
    day->cpu_s = bench_cpu_seconds() - began_s;
    dl_follower_release(&day->follower);
}

/* --- what came of it --- */

typedef struct made_summary {
    uint64_t never_asked, dead_sites;
    uint32_t most_at_once, most_a_day;
} made_summary;

static void sum_site(made_day *day, uint32_t number, made_summary *sum) {
    const made_site *site = &day->web.world->sites[number];
    const made_host *host = &day->web.hosts[number];
    for (uint32_t i = 0; i < site->count; i++) {
        const made_story *story = &site->stories[i];
        const made_visits *visits = &day->web.visits[number][i];
        if (!story->of_day) continue;
        note_unseen(&day->web.figures, story, visits->kept);
        sum->never_asked += !visits->asked && story->gone == INT64_MAX;
        day->web.figures.missed_stories += i >= host->listed;
    }
    /* A list is asked for at least once a day. */
    sum->dead_sites += host->listed_ms < day->web.world->ends - 26 * HOUR;
    if (host->most_under_way > sum->most_at_once) sum->most_at_once = host->most_under_way;
    if (host->most_day_requests > sum->most_a_day) sum->most_a_day = host->most_day_requests;
}

static int64_t size_of_store(made_day *day) {
    sqlite3_stmt *row = NULL;
    int64_t size = 0;
    sqlite3_prepare_v2(day->archive.db,
                       "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", -1, &row,
                       NULL);
    if (row && sqlite3_step(row) == SQLITE_ROW) size = sqlite3_column_int64(row, 0);
    sqlite3_finalize(row);
    return size;
}

static const char *const names_of_troubles[] = {
#define X(name, what) what,
    MADE_TROUBLES(X)
#undef X
};

static void print_costs(made_day *day, const made_summary *sum) {
    const made_web *web = &day->web;
    const dateline_follow_totals *totals = &day->follower.totals;
    double days = (double)(web->world->ends - WORLD_BEGIN) / (double)DAY;
    printf(
        "\nof all %.0f days: %llu requests (%llu robots.txt, %llu lists, %llu pages; %llu answered by 304), "
        "%.0f a site and day\n",
        days, (unsigned long long)totals->requests, (unsigned long long)totals->robots,
        (unsigned long long)totals->lists, (unsigned long long)totals->pages,
        (unsigned long long)web->not_modified, (double)totals->requests / days / web->world->plan.sites);
    printf("to one host: %.3f s between two requests at least, %u at once, %u on a day at most; %llu that "
           "robots.txt "
           "forbids\n",
           (double)web->least_pause_ms / 1000, sum->most_at_once, sum->most_a_day,
           (unsigned long long)web->forbidden);
    printf("%llu stories of the day were never asked for, %llu sites were lost, %llu edits were overlooked\n",
           (unsigned long long)sum->never_asked, (unsigned long long)sum->dead_sites,
           (unsigned long long)day->overlooked);
    for (size_t i = 0; i < TROUBLES && web->has_troubles; i++)
        printf("%llu requests %s\n", (unsigned long long)web->troubles[i], names_of_troubles[i]);
    printf("%.1f s of CPU, %.0f requests/s; %.0f MB of memory (%.0f MB of it the world); store: %.1f MB\n",
           day->cpu_s, (double)totals->requests / day->cpu_s, (double)peak_rss_kib() / 1024,
           (double)day->rss_before_kib / 1024, (double)size_of_store(day) / 1e6);
}

/* Each kind, or none. */
static bool had_troubles(const made_web *web) {
    bool good = true;
    for (size_t i = 0; i < TROUBLES; i++) {
        char what[80];
        snprintf(what, sizeof what, "requests %s", names_of_troubles[i]);
        const made_bound bound = {what, (double)web->troubles[i], web->has_troubles,
                                  web->has_troubles ? 1e12 : 0};
        good &= are_within(&bound, 1);
    }
    return good;
}

/* What has to hold of any run; how much is caught stands against what the bare schedule catches. */
static bool is_right(made_day *day, const made_summary *sum, figures *bare) {
    figures *f = &day->web.figures;
    double caught = percent(f->caught, f->edits) - percent(bare->caught, bare->edits);
    double requests = (double)f->page_requests / (double)bare->page_requests;
    bool has_troubles = day->web.has_troubles;
    const made_bound bounds[] = {
        {"requests that came too soon", (double)f->too_fast, 0, 0},
        {"requests of a host at once", sum->most_at_once, 1, 1},
        {"requests that robots.txt forbids", (double)day->web.forbidden, 0, 0},
        {"edits that were there and were overlooked", (double)day->overlooked, 0, 0},
        {"sites that were lost", (double)sum->dead_sites, 0, 0},
        {"stories that were never asked for", (double)sum->never_asked, 0,
         has_troubles ? .02 * (double)day->web.world->count : 0},
        {"edits caught, in points beside the bare schedule", caught, has_troubles ? -12 : -4, 3},
        {"requests for pages, to one of the bare schedule", requests, .8, 1.1},
        {"answers 304", (double)day->web.not_modified, 1, 1e12},
    };
    bool had = had_troubles(&day->web); /* says what was missing */
    return are_within(bounds, sizeof bounds / sizeof *bounds) && had;
}

static void print_others(const made_world *world, made_world *same) {
    const size_t others[] = {world->plan.followed_days == 1 ? 1 : 2, 4};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        figures f = follow_by(&made_schedules[others[i]], same);
        print_figures(made_schedules[others[i]].name, world, &f);
        free_figures(&f);
    }
}

static bool follow_day(const made_options *options) {
    made_world *world = make_world(&options->plan);
    made_day *day = calloc(1, sizeof *day);
    made_summary sum = {0};
    if (!day) abort();
    run(day, options, world);
    for (uint32_t s = 0; s < options->plan.sites; s++) sum_site(day, s, &sum);
    figures bare = follow_by(&made_schedules[0], world);
    bool good = is_right(day, &sum, &bare) || !options->checks;
    if (!options->checks) {
        print_head(world);
        print_figures("dateline follow", world, &day->web.figures);
        print_figures("its schedule alone", world, &bare);
        print_others(world, world);
        print_costs(day, &sum);
    }
    dl_archive_close(&day->archive);
    dl_arena_release(&day->arena);
    made_web_close(&day->web);
    free_figures(&bare);
    free(day);
    free_world(world);
    return good;
}

/* --- options --- */

static bool read_number(char **argv, int argc, int *at, const char *name, unsigned long *value) {
    if (strcmp(argv[*at], name) != 0 || *at + 1 >= argc) return false;
    *value = strtoul(argv[++*at], NULL, 10);
    return true;
}

static bool read_options(int argc, char **argv, made_options *options) {
    unsigned long sites = 1000, learning = 1, days = 1;
    *options = (made_options){.daily = 5000, .delay_s = 5, .store = ":memory:"};
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--check") == 0) {
            options->checks = true;
        } else if (strcmp(argv[i], "--troubles") == 0) {
            options->has_troubles = true;
        } else if (strcmp(argv[i], "--store") == 0 && i + 1 < argc) {
            options->store = argv[++i];
        } else if (!read_number(argv, argc, &i, "--sites", &sites) &&
                   !read_number(argv, argc, &i, "--learning", &learning) &&
                   !read_number(argv, argc, &i, "--days", &days) &&
                   !read_number(argv, argc, &i, "--daily", &options->daily) &&
                   !read_number(argv, argc, &i, "--delay", &options->delay_s)) {
            return false;
        }
    }
    options->plan = (made_plan){.sites = (uint32_t)sites,
                                .learning_days = (int)learning,
                                .publishing_days = (int)(learning + 1 + days),
                                .followed_days = (int)days,
                                .early_hours = 0.5,
                                .edits_all = true,
                                .gone_of_1000 = options->has_troubles ? 20 : 0};
    return sites && sites <= 100000 && days && days <= 90 && learning <= 90;
}

int main(int argc, char **argv) {
    made_options options;
    if (!read_options(argc, argv, &options)) {
        fprintf(stderr,
                "usage: %s [--sites 1000] [--learning DAYS: 1] [--days SO LONG ARE STORIES FOLLOWED: 1]\n"
                "       [--daily 5000] [--delay SECONDS: 5] [--troubles] [--store FILE] [--check]\n",
                argv[0]);
        return 2;
    }
    return follow_day(&options) ? 0 : 1;
}
