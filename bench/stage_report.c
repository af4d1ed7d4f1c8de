#include "stage_report.h"

#include <math.h>
#include <stdlib.h>

enum { MOST_DEAREST = 10 };

typedef struct page_cost {
    double us;
    size_t page;
} page_cost;

typedef struct stage_figures {
    const char *word;
    double mean, median, high; /* high: the 99th percentile */
    page_cost dearest[MOST_DEAREST];
    size_t dearest_count;
} stage_figures;

static int by_cost(const void *a, const void *b) {
    double x = ((const page_cost *)a)->us, y = ((const page_cost *)b)->us;
    return (x > y) - (x < y);
}

static double percentile(const page_cost *sorted, size_t count, double share) {
    return sorted[(size_t)ceil(share * (double)count) - 1].us;
}

/* The stages from `first` up to `end` together.  `costs` is room for all pages. */
static stage_figures figures_of(const char *word, const bench_stage_times *times, int first, int end,
                                page_cost *costs, size_t count) {
    stage_figures figures = {.word = word};
    for (size_t i = 0; i < count; ++i) {
        costs[i] = (page_cost){.page = i};
        for (int stage = first; stage < end; ++stage) costs[i].us += times[i].us[stage];
        figures.mean += costs[i].us / (double)count;
    }
    qsort(costs, count, sizeof *costs, by_cost);
    figures.median = percentile(costs, count, 0.5);
    figures.high = percentile(costs, count, 0.99);
    figures.dearest_count = count < MOST_DEAREST ? count : MOST_DEAREST;
    for (size_t i = 0; i < figures.dearest_count; ++i) figures.dearest[i] = costs[count - 1 - i];
    return figures;
}

static const char *name_of(const bench_pages *pages, size_t page) {
    const char *slash = strrchr(pages->items[page].path, '/');
    return slash ? slash + 1 : pages->items[page].path;
}

static void print_figures(const stage_figures *figures) {
    printf("  %-11s %8.0f %8.0f %8.0f %8.0f\n", figures->word, figures->mean, figures->median, figures->high,
           figures->dearest[0].us);
}

static void print_dearest(const stage_figures *figures, const bench_pages *pages) {
    printf("  dearest, %s:", figures->word);
    for (size_t i = 0; i < figures->dearest_count; ++i)
        printf("%s %.0f %s", i ? "," : "", figures->dearest[i].us, name_of(pages, figures->dearest[i].page));
    putchar('\n');
}

static void write_figures(const stage_figures *figures, const bench_pages *pages, FILE *json) {
    fprintf(json, "\"%s\": {\"mean\": %.1f, \"median\": %.1f, \"p99\": %.1f, \"dearest\": [", figures->word,
            figures->mean, figures->median, figures->high);
    for (size_t i = 0; i < figures->dearest_count; ++i)
        fprintf(json, "%s[%.1f, \"%s\"]", i ? ", " : "", figures->dearest[i].us,
                name_of(pages, figures->dearest[i].page));
    fputs("]}", json);
}

/* --- pages that take longer than others of their size --- */

typedef struct outlier {
    double times_mean; /* its time, over the mean of the pages near its size */
    double us;
    size_t page;
} outlier;

/* The one that takes the longest against the pages of two thirds to three halves of its size, itself among
 * them. `costs` are those of all stages, in any order. */
static outlier dearest_for_its_size(const page_cost *costs, const bench_pages *pages) {
    outlier found = {0};
    for (size_t i = 0; i < pages->count; ++i) {
        size_t size = pages->items[costs[i].page].captured.size, near = 0;
        double sum = 0;
        for (size_t k = 0; k < pages->count; ++k) {
            size_t other = pages->items[costs[k].page].captured.size;
            if (other * 3 < size * 2 || other * 2 > size * 3) continue;
            sum += costs[k].us;
            ++near;
        }
        double times_mean = costs[i].us * (double)near / sum;
        if (times_mean > found.times_mean) found = (outlier){times_mean, costs[i].us, costs[i].page};
    }
    return found;
}

void bench_report_stages(const bench_pages *pages, const bench_stage_times *times, FILE *json) {
    stage_figures figures[STAGE_COUNT + 1];
    page_cost *costs = malloc(pages->count * sizeof *costs);
    size_t count = 0;
    if (!costs) abort();
    for (int stage = 0; stage < STAGES_OF_ALL; ++stage)
        figures[count++] = figures_of(bench_stage_words[stage], times, stage, stage + 1, costs, pages->count);
    figures[count++] = figures_of("all", times, 0, STAGES_OF_ALL, costs, pages->count);
    outlier dear = dearest_for_its_size(costs, pages);
    for (int stage = STAGES_OF_ALL; stage < STAGE_COUNT; ++stage)
        figures[count++] = figures_of(bench_stage_words[stage], times, stage, stage + 1, costs, pages->count);
    free(costs);
    printf("  µs a page       mean   median     99 %%     most\n");
    for (size_t i = 0; i < count; ++i) print_figures(&figures[i]);
    for (size_t i = 0; i < count; ++i) print_dearest(&figures[i], pages);
    printf("  dearest for its size: %.1f times the mean, %.0f µs %s\n", dear.times_mean, dear.us,
           name_of(pages, dear.page));
    fprintf(json, "\"dearest_for_its_size\": [%.2f, %.1f, \"%s\"], ", dear.times_mean, dear.us,
            name_of(pages, dear.page));
    fputs("\"stages_us\": {", json);
    for (size_t i = 0; i < count; ++i) {
        if (i) fputs(", ", json);
        write_figures(&figures[i], pages, json);
    }
    fputs("}", json);
}
