/* Times an archive through the C interface: searches of ten kinds, and differences between revisions.
 *
 *     dateline-archive-bench ARCHIVE [--per-kind N] [--seed N] [--queries FILE]
 *
 * The archive is opened once.  Queries are drawn from its stories; others, as many again, are asked before,
 * so that files are in memory.  Each gives the count, all facets with ten values, the days, and the best 20
 * with snippets.  Times are CPU time of the thread.  --queries writes them as JSON Lines, with the times, for
 * other programs to ask the same. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/span.h"
#include "clock.h"
#include "draw.h"

typedef struct asked {
    bench_query query;
    uint64_t hits;
    double ms, bare_ms; /* with facets, and without */
} asked;

typedef struct bench {
    dateline_archive *archive;
    bench_stories stories;
    bench_random random;
    uint32_t per_kind;
    asked *asked;
    size_t count;
} bench;

/* --- figures --- */

static int compare_doubles(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

/* Of sorted values; `share` 0.5: the median. */
static double at_share(const double *values, size_t count, double share) {
    size_t at = (size_t)(share * (double)count);
    return count ? values[at < count ? at : count - 1] : 0;
}

static double *new_values(size_t count) {
    double *values = malloc((count + 1) * sizeof *values);
    if (!values) abort();
    return values;
}

/* --- searches --- */

static double search(bench *b, const bench_query *query, uint32_t facet_values, uint64_t *hits) {
    dateline_search_options options = DATELINE_SEARCH_OPTIONS_INIT;
    options.facet_values = facet_values;
    dateline_results *results;
    double from = bench_cpu_seconds();
    dateline_result result = dateline_archive_search(
        b->archive, (dateline_text){query->text.data, query->text.size}, &options, &results);
    double ms = 1e3 * (bench_cpu_seconds() - from);
    dateline_results_info info = DATELINE_RESULTS_INFO_INIT;
    if (result == DATELINE_OK) {
        dateline_results_get_info(results, &info);
    } else {
        fprintf(stderr, "%.*s: %s\n", DL_SPAN_ARG(dl_buffer_span(&query->text)),
                dateline_result_text(result));
    }
    if (hits) *hits = info.count;
    dateline_results_free(results);
    return ms;
}

static void ask_all(bench *b) {
    enum { FACET_VALUES = 10 };
    b->asked = calloc((size_t)BENCH_QUERY_KINDS * b->per_kind, sizeof *b->asked);
    if (!b->asked) abort();
    for (unsigned kind = 0; kind < BENCH_QUERY_KINDS; kind++) {
        for (uint32_t i = 0; i < 2 * b->per_kind; i++) {
            asked next = {.ms = 0};
            if (!bench_draw_query(b->archive, &b->stories, (bench_query_kind)kind, &b->random, &next.query))
                continue;
            next.ms = search(b, &next.query, FACET_VALUES, &next.hits);
            if (i < b->per_kind) { /* to have the files in memory */
                bench_free_query(&next.query);
            } else {
                b->asked[b->count++] = next;
            }
        }
    }
    for (size_t i = 0; i < b->count; i++) b->asked[i].bare_ms = search(b, &b->asked[i].query, 0, NULL);
}

static void print_row(bench *b, const char *name, int kind) {
    double *hits = new_values(b->count), *ms = new_values(b->count), *bare = new_values(b->count);
    size_t count = 0;
    for (size_t i = 0; i < b->count; i++) {
        if (kind >= 0 && b->asked[i].query.kind != (bench_query_kind)kind) continue;
        hits[count] = (double)b->asked[i].hits;
        ms[count] = b->asked[i].ms;
        bare[count++] = b->asked[i].bare_ms;
    }
    qsort(hits, count, sizeof *hits, compare_doubles);
    qsort(ms, count, sizeof *ms, compare_doubles);
    qsort(bare, count, sizeof *bare, compare_doubles);
    printf("| %s | %zu | %.0f | %.2f / %.1f | %.2f / %.1f |\n", name, count, at_share(hits, count, 0.5),
           at_share(ms, count, 0.5), at_share(ms, count, 0.99), at_share(bare, count, 0.5),
           at_share(bare, count, 0.99));
    free(hits);
    free(ms);
    free(bare);
}

static void print_searches(bench *b) {
    printf("\n| search | queries | hits, median | ms with facets, median / p99 | without facets |\n"
           "|---|---:|---:|---:|---:|\n");
    for (int kind = 0; kind < BENCH_QUERY_KINDS; kind++) print_row(b, bench_query_kind_names[kind], kind);
    print_row(b, "**all**", -1);
}

/* The query with facets that found the fewest stories of those that found 100,000 or more, else the most. */
static void print_facets(const bench *b) {
    enum { MANY = 100000 };
    const asked *best = NULL;
    for (size_t i = 0; i < b->count; i++) {
        const asked *one = &b->asked[i];
        bool better = !best || (best->hits < MANY ? one->hits > best->hits
                                                  : one->hits >= MANY && one->hits < best->hits);
        if (better) best = one;
    }
    if (best)
        printf("\nCount, facets and the best 20 of %llu hits (%.*s): %.1f ms; without facets %.1f ms.\n",
               (unsigned long long)best->hits, DL_SPAN_ARG(dl_buffer_span(&best->query.text)), best->ms,
               best->bare_ms);
}

static bool write_queries(const bench *b, const char *path) {
    FILE *out = fopen(path, "w");
    if (!out) return false;
    for (size_t i = 0; i < b->count; i++) {
        const asked *one = &b->asked[i];
        fprintf(out, "{\"kind\":\"%s\",\"words\":[", bench_query_kind_names[one->query.kind]);
        for (unsigned k = 0; k < one->query.word_count; k++)
            fprintf(out, "%s\"%.*s\"", k ? "," : "", DL_SPAN_ARG(dl_buffer_span(&one->query.words[k])));
        fprintf(out, "],\"hits\":%llu,\"ms\":%.4f,\"bareMs\":%.4f}\n", (unsigned long long)one->hits, one->ms,
                one->bare_ms);
    }
    return fclose(out) == 0;
}

/* --- differences --- */

/* The story's first two revisions compared, in microseconds; negative if it has but one. */
static double compare_revisions(bench *b, const dateline_story *story) {
    enum { ROUNDS = 3 };
    dateline_revision first = DATELINE_REVISION_INIT, second = DATELINE_REVISION_INIT;
    if (dateline_story_get_revision(story, 0, &first) != DATELINE_OK ||
        dateline_story_get_revision(story, 1, &second) != DATELINE_OK)
        return -1;
    dateline_record *before, *after;
    double best = -1;
    bool read = dateline_archive_record(b->archive, first.id, &before) == DATELINE_OK;
    read = dateline_archive_record(b->archive, second.id, &after) == DATELINE_OK && read;
    for (int i = 0; i < ROUNDS && read; i++) {
        dateline_diff *diff;
        double from = bench_cpu_seconds();
        if (dateline_diff_new(before, after, &diff) != DATELINE_OK) break;
        double us = 1e6 * (bench_cpu_seconds() - from);
        dateline_diff_free(diff);
        if (best < 0 || us < best) best = us;
    }
    dateline_record_free(before);
    dateline_record_free(after);
    return best;
}

static void compare_all(bench *b) {
    enum { MOST_LOOKED_AT = 20000, ENOUGH = 1000 };
    double *us = new_values(ENOUGH);
    size_t count = 0;
    for (int i = 0; i < MOST_LOOKED_AT && count < ENOUGH; i++) {
        int64_t id = 1 + bench_below(&b->random, (uint32_t)b->stories.count);
        dateline_story *story;
        if (dateline_archive_story(b->archive, id, &story) != DATELINE_OK) continue;
        double taken = compare_revisions(b, story);
        dateline_story_free(story);
        if (taken >= 0) us[count++] = taken;
    }
    qsort(us, count, sizeof *us, compare_doubles);
    printf("\nDifferences of %zu pairs of revisions: median %.0f µs, p99 %.0f µs.\n", count,
           at_share(us, count, 0.5), at_share(us, count, 0.99));
    free(us);
}

/* --- all --- */

static int usage(void) {
    fputs("usage: dateline-archive-bench ARCHIVE [--per-kind N] [--seed N] [--queries FILE]\n", stderr);
    return 2;
}

static int fail(const bench *b, const char *path) {
    dateline_text why = dateline_archive_message(b->archive);
    fprintf(stderr, "%s: %.*s\n", path, (int)why.size_bytes, why.data ? why.data : "");
    dateline_archive_close(b->archive);
    return 3;
}

int main(int argument_count, char **arguments) {
    static const struct option known[] = {{"per-kind", required_argument, NULL, 'n'},
                                          {"seed", required_argument, NULL, 's'},
                                          {"queries", required_argument, NULL, 'q'},
                                          {NULL, 0, NULL, 0}};
    bench b = {.per_kind = 100, .random = {1}};
    const char *queries = NULL;
    for (int option; (option = getopt_long(argument_count, arguments, "", known, NULL)) != -1;) {
        if (option == 'n') b.per_kind = (uint32_t)strtoul(optarg, NULL, 10);
        if (option == 's') b.random.state = strtoull(optarg, NULL, 10);
        if (option == 'q') queries = optarg;
        if (option == '?') return usage();
    }
    if (optind + 1 != argument_count || !b.per_kind) return usage();
    const char *path = arguments[optind];
    dateline_archive_options options = DATELINE_ARCHIVE_OPTIONS_INIT;
    options.read_only = true;
    if (dateline_archive_open(dateline_text_of(path), &options, &b.archive) != DATELINE_OK ||
        !bench_list_stories(b.archive, &b.stories))
        return fail(&b, path);
    ask_all(&b);
    print_searches(&b);
    print_facets(&b);
    compare_all(&b);
    bool written = !queries || write_queries(&b, queries);
    if (!written) perror(queries);
    for (size_t i = 0; i < b.count; i++) bench_free_query(&b.asked[i].query);
    free(b.asked);
    bench_free_stories(&b.stories);
    dateline_archive_close(b.archive);
    return written ? 0 : 3;
}
