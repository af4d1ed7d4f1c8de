#include "ours.h"

#include "article/find_body.h"
#include "article/shown.h"
#include "charset/charset.h"
#include "clock.h"
#include "extractor.h"
#include "html/parser.h"
#include "output/output.h"

#include <stdlib.h>

/* --- extract: captured bytes to a line of JSON, as a worker of the pipeline does it --- */

typedef struct worker {
    dateline_extractor *extractor;
    dl_output output;
    dl_buffer out;
} worker;

static void *open_worker(const bench_pages *pages) {
    (void)pages;
    worker *state = malloc(sizeof *state);
    if (!state) abort();
    if (dateline_extractor_new(NULL, &state->extractor) != DATELINE_OK) abort();
    dl_output_init(&state->output, DL_FORMAT_JSONL, NULL, NULL);
    dl_buffer_init(&state->out, 0, NULL);
    return state;
}

static void close_worker(void *memory) {
    worker *state = memory;
    dateline_extractor_free(state->extractor);
    dl_output_release(&state->output);
    dl_buffer_release(&state->out);
    free(state);
}

static void extract(worker *state, const bench_page *page) {
    dl_capture capture = {.kind = DL_CAPTURE_PAGE,
                          .bytes = page->captured,
                          .path = dl_span_from_string(page->path),
                          .url = dl_span_from_string(page->url)};
    dl_buffer_clear(&state->out);
    if (!dl_write_record(&state->output, &state->out,
                         &dl_extract_capture(state->extractor, &capture)->record))
        abort();
}

static double extract_all(void *state, const bench_pages *pages) {
    double start = bench_cpu_seconds();
    for (size_t i = 0; i < pages->count; ++i) extract(state, &pages->items[i]);
    return bench_cpu_seconds() - start;
}

const contestant bench_dateline_extract = {
    .name = "dateline",
    .what = "captured bytes to a line of JSON",
    .open = open_worker,
    .close = close_worker,
    .round = extract_all,
};

/* --- the same stage by stage; the order is that of src/extractor.c --- */

const char *const bench_stage_words[STAGE_COUNT] = {
#define X(name, word) [STAGE_##name] = word,
    BENCH_STAGES(X)
#undef X
};

typedef struct stages {
    dl_document *doc;
    dl_charset *charset;
    dl_arena arena;
    dl_claims claims;
    dl_output output;
    dl_buffer out;
} stages;

static void time_page(stages *state, const bench_page *page, double us[STAGE_COUNT]) {
    double clock[STAGE_COUNT + 1];
    dl_arena_reset(&state->arena);
    dl_buffer_clear(&state->out);
    dl_page_context context = {.url = dl_span_from_string(page->url)};
    dl_record record = {
        .source = {.path = dl_span_from_string(page->path), .url = dl_span_from_string(page->url)},
        .claims = &state->claims};
    clock[STAGE_DECODE] = bench_cpu_seconds();
    dl_span text = dl_charset_decode(state->charset, page->captured, DL_SPAN_NONE).text;
    clock[STAGE_PARSE] = bench_cpu_seconds();
    if (dl_parse(state->doc, text, NULL) == DL_PARSE_NO_MEMORY) abort();
    clock[STAGE_CLAIMS] = bench_cpu_seconds();
    dl_claims_begin(&state->claims, state->doc, &state->arena, &context);
    dl_read_claims(&state->claims);
    clock[STAGE_BODY] = bench_cpu_seconds();
    dl_find_body(&record.body, &state->claims, &(dl_body_options){0});
    dl_read_shown(&state->claims, &record.body);
    clock[STAGE_RESOLVE] = bench_cpu_seconds();
    record.word_count = record.body.words;
    dl_resolve(&record, &state->claims);
    clock[STAGE_WRITE] = bench_cpu_seconds();
    if (!dl_write_record(&state->output, &state->out, &record)) abort();
    clock[STAGE_COUNT] = bench_cpu_seconds();
    for (int stage = 0; stage < STAGE_COUNT; ++stage) {
        double spent = 1e6 * (clock[stage + 1] - clock[stage]);
        if (us[stage] == 0 || spent < us[stage]) us[stage] = spent;
    }
}

typedef struct page_time {
    double us[STAGE_COUNT];
    double all;
    size_t page;
} page_time;

static int compare_times(const void *a, const void *b) {
    double x = ((const page_time *)a)->all, y = ((const page_time *)b)->all;
    return (x > y) - (x < y);
}

bench_split bench_time_stages(const bench_pages *pages, int rounds) {
    stages state = {.doc = dl_document_new(NULL), .charset = dl_charset_new(NULL)};
    dl_arena_init(&state.arena, 0, NULL);
    dl_output_init(&state.output, DL_FORMAT_JSONL, NULL, NULL);
    dl_buffer_init(&state.out, 0, NULL);
    page_time *times = calloc(pages->count, sizeof *times);
    if (!state.doc || !state.charset || !times) abort();
    for (int round = 0; round < rounds; ++round)
        for (size_t i = 0; i < pages->count; ++i) time_page(&state, &pages->items[i], times[i].us);
    for (size_t i = 0; i < pages->count; ++i) {
        times[i].page = i;
        for (int stage = 0; stage < STAGE_COUNT; ++stage) times[i].all += times[i].us[stage];
    }
    qsort(times, pages->count, sizeof *times, compare_times);

    bench_split split = {.median_us = times[pages->count / 2].all,
                         .worst_us = times[pages->count - 1].all,
                         .worst_page = times[pages->count - 1].page};
    size_t first = pages->count * 2 / 5, end = pages->count * 3 / 5;
    if (end == first) ++end;
    for (size_t i = first; i < end; ++i) {
        for (int stage = 0; stage < STAGE_COUNT; ++stage)
            split.us[stage] += times[i].us[stage] / (double)(end - first);
        split.median_bytes += (double)pages->items[times[i].page].text.size / (double)(end - first);
    }
    free(times);
    dl_buffer_release(&state.out);
    dl_output_release(&state.output);
    dl_arena_release(&state.arena);
    dl_charset_free(state.charset);
    dl_document_free(state.doc);
    return split;
}
