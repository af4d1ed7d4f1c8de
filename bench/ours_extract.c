#include "ours.h"

#include "clock.h"
#include "extractor.h"
#include "output/output.h"

#include <stdlib.h>

/* Captured bytes to a line of JSON, as a worker of the pipeline does it. */

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
