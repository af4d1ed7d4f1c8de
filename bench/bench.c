/* How fast dateline is, compared with other work on the same bytes in the same run.
 *
 * dateline-bench [options] [NAME=]INPUT...
 *
 * INPUT is a folder of pages, a page, or a WARC.  Three jobs can be timed: parsing (UTF-8 to tree),
 * extracting (captured bytes to a line of JSON), and the whole command on a WARC.  Each is compared with the
 * limits: a memchr scan for "<", which no parser can be faster than, and libdeflate's decompression, which no
 * reader of packed captures can be faster than.
 *
 * All pages are read, decoded and packed before any clock runs.  A round takes each contestant over all pages
 * of the corpus once; rounds are repeated, another contestant beginning each time, and the best round counts.
 * CPU time is measured, so that other processes on a busy machine cost rounds, not accuracy.  MB are 10^6
 * bytes of unpacked page. */
#include "clock.h"
#include "contestant.h"
#include "ours.h"
#include "pipeline.h"
#include "stage_report.h"

#include <getopt.h>
#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_CONTESTANTS = 16, MAX_CORPORA = 16, LEAST_ROUNDS = 3 };

typedef struct bench_settings {
    bool parse, extract, peers;
    int rounds;
    double seconds;      /* a contestant that has used this much on a corpus gets no more rounds */
    const char *warc;    /* for the pipeline */
    const char *command; /* dateline's path */
    const char *json;
} bench_settings;

/* One contestant's figures on one corpus. */
typedef struct bench_result {
    const contestant *contestant;
    void *state;
    uint64_t check;
    double best, spent; /* CPU seconds */
    int rounds;
} bench_result;

/* --- the limits --- */

static int nothing;

static void *open_nothing(const bench_pages *pages) {
    (void)pages;
    return &nothing;
}

static void close_nothing(void *state) {
    (void)state;
}

static uint64_t count_less_than(const bench_pages *pages) {
    uint64_t count = 0;
    for (size_t i = 0; i < pages->count; ++i) {
        const char *position = pages->items[i].text.data, *end = position + pages->items[i].text.size;
        while ((position = memchr(position, '<', (size_t)(end - position)))) ++position, ++count;
    }
    return count;
}

static double scan_all(void *state, const bench_pages *pages) {
    (void)state;
    double start = bench_cpu_seconds();
    volatile uint64_t count = count_less_than(pages);
    (void)count;
    return bench_cpu_seconds() - start;
}

static const contestant memchr_scan = {
    .name = "memchr",
    .what = "memchr('<') over the text",
    .open = open_nothing,
    .close = close_nothing,
    .round = scan_all,
};

typedef struct unpacker {
    struct libdeflate_decompressor *decompressor;
    char *bytes;
    size_t capacity;
} unpacker;

static void *open_unpacker(const bench_pages *pages) {
    unpacker *state = malloc(sizeof *state);
    if (!state) abort();
    *state = (unpacker){libdeflate_alloc_decompressor(), malloc(pages->largest_bytes + 1),
                        pages->largest_bytes + 1};
    return state;
}

static void close_unpacker(void *memory) {
    unpacker *state = memory;
    libdeflate_free_decompressor(state->decompressor);
    free(state->bytes);
    free(state);
}

static double unpack_all(void *memory, const bench_pages *pages) {
    unpacker *state = memory;
    double start = bench_cpu_seconds();
    for (size_t i = 0; i < pages->count; ++i) {
        const bench_page *page = &pages->items[i];
        size_t size;
        if (libdeflate_gzip_decompress(state->decompressor, page->packed.data, page->packed.size,
                                       state->bytes, state->capacity, &size) != LIBDEFLATE_SUCCESS ||
            size != page->captured.size)
            return -1;
    }
    return bench_cpu_seconds() - start;
}

static const contestant libdeflate_unpacking = {
    .name = "libdeflate",
    .what = "libdeflate unpacking each page, gzip level 6",
    .open = open_unpacker,
    .close = close_unpacker,
    .round = unpack_all,
};

/* --- rounds --- */

static void run_rounds(bench_result *results, size_t count, const bench_pages *pages,
                       const bench_settings *settings) {
    for (int round = 0; round < settings->rounds; ++round) {
        for (size_t i = 0; i < count; ++i) {
            bench_result *result = &results[(i + (size_t)round) % count];
            if (!result->state || (result->spent > settings->seconds && result->rounds >= LEAST_ROUNDS))
                continue;
            double seconds = result->contestant->round(result->state, pages);
            if (seconds < 0) {
                fprintf(stderr, "bench: %s failed on %s\n", result->contestant->name, pages->name);
                result->state = NULL;
                continue;
            }
            if (!result->rounds++ || seconds < result->best) result->best = seconds;
            result->spent += seconds;
        }
    }
}

static double mb_s(const bench_result *result, size_t bytes) {
    return result->best > 0 ? (double)bytes / 1e6 / result->best : 0;
}

static void print_table(const bench_result *results, size_t count, const char *job, const bench_pages *pages,
                        size_t bytes) {
    double first = mb_s(&results[0], bytes), scan = 0, unpack = 0;
    for (size_t i = 0; i < count; ++i) {
        if (results[i].contestant == &memchr_scan) scan = mb_s(&results[i], bytes);
        if (results[i].contestant == &libdeflate_unpacking) unpack = mb_s(&results[i], bytes);
    }
    printf("\n%s, %s: %zu pages, %.1f MB\n", job, pages->name, pages->count, (double)bytes / 1e6);
    printf("  %-11s %9s %9s %9s %8s %9s %7s %10s\n", "", "MB/s", "pages/s", "ours is", "/memchr", "/libdefl.",
           "rounds", "elements");
    for (size_t i = 0; i < count; ++i) {
        const bench_result *result = &results[i];
        double speed = mb_s(result, bytes);
        if (speed <= 0) continue;
        printf("  %-11s %9.1f %9.0f %8.2fx %8.3f %9.3f %7d", result->contestant->name, speed,
               (double)pages->count / result->best, first / speed, speed / scan, speed / unpack,
               result->rounds);
        if (result->check) printf(" %10llu", (unsigned long long)result->check);
        printf("  %s\n", result->contestant->what);
    }
    fflush(stdout);
}

/* Times the contestants on the corpus and prints the table; results are in the contestants' order. */
static void compete(const contestant *const *contestants, size_t count, bench_result *results,
                    const char *job, const bench_pages *pages, size_t bytes, const bench_settings *settings) {
    for (size_t i = 0; i < count; ++i) {
        const contestant *rival = contestants[i];
        results[i] = (bench_result){.contestant = rival, .state = rival->open(pages)};
        if (!results[i].state) {
            fprintf(stderr, "bench: %s is not there\n", rival->name);
            continue;
        }
        if (rival->check) results[i].check = rival->check(results[i].state, pages);
    }
    void *states[MAX_CONTESTANTS];
    for (size_t i = 0; i < count; ++i) states[i] = results[i].state;
    run_rounds(results, count, pages, settings);
    for (size_t i = 0; i < count; ++i)
        if (states[i]) contestants[i]->close(states[i]);
    print_table(results, count, job, pages, bytes);
}

/* Writes `"NAME_mb_s": FIGURE` for each contestant that finished. */
static void write_speeds(FILE *json, const bench_result *results, size_t count, size_t bytes,
                         bool with_unpacking) {
    const char *comma = "";
    for (size_t i = 0; i < count; ++i) {
        if (!results[i].rounds || (results[i].contestant == &libdeflate_unpacking && !with_unpacking))
            continue;
        fprintf(json, "%s\"%s_mb_s\": %.1f", comma, results[i].contestant->name, mb_s(&results[i], bytes));
        comma = ", ";
    }
}

static void bench_parse(const bench_pages *corpora, size_t count, const bench_settings *settings,
                        FILE *json) {
    const contestant *contestants[MAX_CONTESTANTS] = {&bench_dateline_parse, &memchr_scan,
                                                      &libdeflate_unpacking};
    bench_result results[MAX_CONTESTANTS];
    size_t rivals = 3;
    for (size_t i = 0; settings->peers && bench_peers[i] && rivals < MAX_CONTESTANTS; ++i)
        contestants[rivals++] = bench_peers[i];
    fputs("\"parse\": {", json);
    for (size_t i = 0; i < count; ++i) {
        const bench_pages *pages = &corpora[i];
        compete(contestants, rivals, results, "parse", pages, pages->text_bytes, settings);
        bench_memory memory = bench_parse_memory(pages);
        printf("  memory beside the page, bytes a byte of page: median %.2f, worst %.2f\n", memory.median,
               memory.worst);
        fprintf(json, "%s\n  \"%s\": {", i ? "," : "", pages->name);
        write_speeds(json, results, rivals, pages->text_bytes, false);
        fprintf(json, ", \"memory_median\": %.3f, \"memory_worst\": %.3f}", memory.median, memory.worst);
    }
    fputs("}", json);
}

static void bench_extract(const bench_pages *corpora, size_t count, const bench_settings *settings,
                          FILE *json) {
    const contestant *const contestants[] = {&bench_dateline_extract, &memchr_scan, &libdeflate_unpacking};
    enum { COUNT = DL_COUNT_OF(contestants) };
    bench_result results[COUNT];
    fputs("\"extract\": {", json);
    for (size_t i = 0; i < count; ++i) {
        const bench_pages *pages = &corpora[i];
        compete(contestants, COUNT, results, "extract", pages, pages->captured_bytes, settings);
        fprintf(json, "%s\n  \"%s\": {", i ? "," : "", pages->name);
        write_speeds(json, results, COUNT, pages->captured_bytes, true);
        fprintf(json, ", \"pages_s\": %.1f",
                results[0].best > 0 ? (double)pages->count / results[0].best : 0);
        bench_stage_times *times = bench_time_stages(pages, settings->rounds);
        fputs(", ", json);
        bench_report_stages(pages, times, json);
        fputs("}", json);
        free(times);
    }
    fputs("}", json);
}

static void keep_better(bench_run *best, bench_run run, int round) {
    if (!round || run.cpu_seconds < best->cpu_seconds) best->cpu_seconds = run.cpu_seconds;
    if (!round || run.wall_seconds < best->wall_seconds) best->wall_seconds = run.wall_seconds;
    if (!round || run.peak_mb < best->peak_mb) best->peak_mb = run.peak_mb;
}

/* The command with one worker, with two, and libdeflate alone on the same file. */
static bool bench_pipeline(const bench_settings *settings, FILE *json) {
    bench_pages pages;
    if (!bench_pages_count(&pages, settings->warc)) return false;
    double mb = (double)pages.captured_bytes / 1e6, spent = 0;
    size_t count = pages.count, largest = pages.largest_bytes + (1 << 20);
    bench_run one = {0}, two = {0}, unpacking = {0};
    for (int round = 0; round < settings->rounds && (round < LEAST_ROUNDS || spent < settings->seconds);
         ++round) {
        bench_run run;
        if (!bench_run_command(settings->command, settings->warc, 1, &run))
            return fprintf(stderr, "bench: %s extract %s failed\n", settings->command, settings->warc), false;
        keep_better(&one, run, round), spent += run.wall_seconds;
        if (bench_run_command(settings->command, settings->warc, 2, &run)) keep_better(&two, run, round);
        if (!bench_run_unpacking(settings->warc, largest, &run))
            return fprintf(stderr, "bench: %s does not unpack\n", settings->warc), false;
        keep_better(&unpacking, run, round);
    }
    printf("\npipeline: %zu pages, %.1f MB unpacked, %s\n", count, mb, settings->warc);
    printf("  dateline extract -j1  %8.1f MB/s %8.0f pages/s, %.3f of libdeflate alone; peak %.1f MB\n",
           mb / one.cpu_seconds, (double)count / one.cpu_seconds, unpacking.cpu_seconds / one.cpu_seconds,
           one.peak_mb);
    printf("  libdeflate alone      %8.1f MB/s\n", mb / unpacking.cpu_seconds);
    printf("  -j2 beside -j1: %.2f times as fast by the wall clock (%.2f s, %.2f s); peak %.1f MB\n",
           one.wall_seconds / two.wall_seconds, two.wall_seconds, one.wall_seconds, two.peak_mb);
    fprintf(json,
            "\"pipeline\": {\"dateline_mb_s\": %.1f, \"libdeflate_mb_s\": %.1f, \"pages_s\": %.1f, "
            "\"two_workers\": %.3f, "
            "\"peak_mb\": %.1f}",
            mb / one.cpu_seconds, mb / unpacking.cpu_seconds, (double)count / one.cpu_seconds,
            one.wall_seconds / two.wall_seconds, one.peak_mb);
    return true;
}

static bool read_options(int argc, char **argv, bench_settings *settings) {
    enum { PARSE = 256, EXTRACT, PIPELINE, COMMAND, ROUNDS, SECONDS, JSON, NO_PEERS };
    static const struct option options[] = {
        {"parse", no_argument, NULL, PARSE},
        {"extract", no_argument, NULL, EXTRACT},
        {"pipeline", required_argument, NULL, PIPELINE},
        {"command", required_argument, NULL, COMMAND},
        {"rounds", required_argument, NULL, ROUNDS},
        {"seconds", required_argument, NULL, SECONDS},
        {"json", required_argument, NULL, JSON},
        {"no-peers", no_argument, NULL, NO_PEERS},
        {NULL, 0, NULL, 0},
    };
    for (int option; (option = getopt_long(argc, argv, "", options, NULL)) != -1;) {
        switch (option) {
        case PARSE:
            settings->parse = true;
            break;
        case EXTRACT:
            settings->extract = true;
            break;
        case PIPELINE:
            settings->warc = optarg;
            break;
        case COMMAND:
            settings->command = optarg;
            break;
        case ROUNDS:
            settings->rounds = (int)strtol(optarg, NULL, 10);
            break;
        case SECONDS:
            settings->seconds = strtod(optarg, NULL);
            break;
        case JSON:
            settings->json = optarg;
            break;
        case NO_PEERS:
            settings->peers = false;
            break;
        default:
            return false;
        }
    }
    if (optind < argc && !settings->parse && !settings->extract) settings->parse = settings->extract = true;
    return (optind < argc || settings->warc) && argc - optind <= MAX_CORPORA && settings->rounds > 0;
}

static void print_machine(void) {
    char line[256], model[256] = "unknown processor\n";
    FILE *file = fopen("/proc/cpuinfo", "r");
    while (file && fgets(line, sizeof line, file))
        if (sscanf(line, "model name : %255[^\n]", model) == 1) break;
    if (file) fclose(file);
    printf("%s; compiler %s\n", model, __VERSION__);
}

int main(int argc, char **argv) {
    bench_settings settings = {.peers = true, .rounds = 15, .seconds = 8, .command = BENCH_COMMAND};
    if (!read_options(argc, argv, &settings)) {
        fputs("usage: dateline-bench [--parse] [--extract] [--pipeline WARC.gz] [--command DATELINE] "
              "[--no-peers]\n"
              "                      [--rounds N] [--seconds S] [--json FILE] [NAME=]INPUT...\n"
              "INPUT is a folder of pages, a page, a manifest (.tsv) or a WARC; --parse and --extract are "
              "done on each,\n"
              "or only the one named.\n",
              stderr);
        return 2;
    }
    FILE *json = fopen(settings.json ? settings.json : "/dev/null", "w");
    if (!json) return perror(settings.json), 1;
    print_machine();
    const char *comma = "{";
    bool good = true;
    /* First, since a child's peak of memory begins with its parent's. */
    if (settings.warc) fputs(comma, json), comma = ",\n", good = bench_pipeline(&settings, json);
    bench_pages corpora[MAX_CORPORA];
    size_t count = 0;
    for (int i = optind; i < argc; ++i) {
        char *equals = strchr(argv[i], '=');
        if (equals) *equals = '\0';
        const char *slash = strrchr(argv[i], '/');
        const char *name = equals ? argv[i] : slash && slash[1] ? slash + 1 : argv[i];
        if (!bench_pages_load(&corpora[count++], name, equals ? equals + 1 : argv[i])) return 1;
    }
    if (settings.parse) fputs(comma, json), comma = ",\n", bench_parse(corpora, count, &settings, json);
    if (settings.extract) fputs(comma, json), bench_extract(corpora, count, &settings, json);
    for (size_t i = 0; i < count; ++i) bench_pages_free(&corpora[i]);
    fputs("}\n", json);
    return fclose(json) == 0 && good ? 0 : 1;
}
