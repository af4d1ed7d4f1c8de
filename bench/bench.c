/* How fast dateline is, beside other things done to the same bytes in the same run.
 *
 *     dateline-bench [options] [NAME=]INPUT...
 *
 * INPUT is a folder of pages, a page, or a WARC.  Three jobs can be timed: parsing (UTF-8 to tree),
 * extracting (captured bytes to a line of JSON), and the whole command on a WARC.  In each, the limits
 * stand beside dateline: a memchr scan for "<", which no parser can be faster than, and libdeflate's
 * decompression, which no reader of packed captures can be faster than.
 *
 * All pages are read, decoded and packed before any clock runs.  A round takes each contestant over all
 * pages of the corpus once; rounds are repeated, another contestant beginning each time, and the best
 * round counts.  What counts is CPU time, so that a neighbour on a busy machine only costs rounds, not
 * truth.  MB are 10^6 bytes of unpacked page. */
#include "contestant.h"
#include "ours.h"

#include <getopt.h>
#include <libdeflate.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { MAX_CONTESTANTS = 16, MAX_CORPORA = 16, LEAST_ROUNDS = 3 };

typedef struct bench_settings {
    bool parse, extract, stages, memory, peers;
    int rounds;
    double seconds;      /* a contestant that has used as much on a corpus gets no more rounds */
    const char *command; /* dateline's path, for the pipeline */
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

double bench_cpu_seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

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

static size_t with_peers(const contestant **contestants, size_t count, const bench_settings *settings) {
    for (size_t i = 0; settings->peers && bench_peers[i] && count < MAX_CONTESTANTS; ++i)
        contestants[count++] = bench_peers[i];
    return count;
}

static void bench_parse(const bench_pages *corpora, size_t count, const bench_settings *settings,
                        FILE *json) {
    const contestant *contestants[MAX_CONTESTANTS];
    bench_result results[MAX_CONTESTANTS];
    size_t rivals = 0;
    for (size_t i = 0; bench_our_parsers[i]; ++i) contestants[rivals++] = bench_our_parsers[i];
    contestants[rivals++] = &memchr_scan;
    contestants[rivals++] = &libdeflate_unpacking;
    rivals = with_peers(contestants, rivals, settings);
    fputs("\"parse\": {", json);
    for (size_t i = 0; i < count; ++i) {
        compete(contestants, rivals, results, "parse", &corpora[i], corpora[i].text_bytes, settings);
        fprintf(json, "%s\n  \"%s\": {", i ? "," : "", corpora[i].name);
        write_speeds(json, results, rivals, corpora[i].text_bytes, false);
        fputs("}", json);
    }
    fputs("}", json);
}

static bool read_options(int argc, char **argv, bench_settings *settings) {
    enum { PARSE = 256, EXTRACT, STAGES, MEMORY, COMMAND, ROUNDS, SECONDS, JSON, NO_PEERS };
    static const struct option options[] = {
        {"parse", no_argument, NULL, PARSE},
        {"extract", no_argument, NULL, EXTRACT},
        {"stages", no_argument, NULL, STAGES},
        {"memory", no_argument, NULL, MEMORY},
        {"pipeline", required_argument, NULL, COMMAND},
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
        case STAGES:
            settings->stages = true;
            break;
        case MEMORY:
            settings->memory = true;
            break;
        case COMMAND:
            settings->command = optarg;
            break;
        case ROUNDS:
            settings->rounds = atoi(optarg);
            break;
        case SECONDS:
            settings->seconds = atof(optarg);
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
    return optind < argc && argc - optind <= MAX_CORPORA && settings->rounds > 0;
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
    bench_settings settings = {.peers = true, .rounds = 15, .seconds = 8};
    if (!read_options(argc, argv, &settings)) {
        fputs("usage: dateline-bench [--parse] [--extract] [--stages] [--memory] [--pipeline DATELINE] "
              "[--no-peers]\n"
              "                      [--rounds N] [--seconds S] [--json FILE] [NAME=]INPUT...\n"
              "INPUT is a folder of pages, a page, or a WARC; without a job named, --parse and --extract are "
              "done.\n",
              stderr);
        return 2;
    }
    if (!settings.parse && !settings.extract && !settings.stages && !settings.memory && !settings.command)
        settings.parse = settings.extract = true;

    bench_pages corpora[MAX_CORPORA];
    size_t count = 0;
    for (int i = optind; i < argc; ++i) {
        char *equals = strchr(argv[i], '=');
        if (equals) *equals = '\0';
        const char *slash = strrchr(argv[i], '/');
        const char *name = equals ? argv[i] : slash && slash[1] ? slash + 1 : argv[i];
        if (!bench_pages_load(&corpora[count++], name, equals ? equals + 1 : argv[i])) return 1;
    }
    FILE *json = fopen(settings.json ? settings.json : "/dev/null", "w");
    if (!json) return perror(settings.json), 1;
    print_machine();
    fputs("{", json);
    if (settings.parse) bench_parse(corpora, count, &settings, json);
    fputs("}\n", json);
    for (size_t i = 0; i < count; ++i) bench_pages_free(&corpora[i]);
    return fclose(json) == 0 ? 0 : 1;
}
