/* Extracting stage by stage; the order is that of src/extractor.c, with what only an option asks for behind
 * the rest. */
#include "article/find_body.h"
#include "article/shown.h"
#include "charset/charset.h"
#include "clock.h"
#include "html/parser.h"
#include "ours.h"
#include "output/output.h"
#include "statements/statements.h"

#include <stdlib.h>

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
    clock[STAGE_STATEMENTS] = bench_cpu_seconds();
    dl_find_statements(&record, &state->arena);
    clock[STAGE_COUNT] = bench_cpu_seconds();
    for (int stage = 0; stage < STAGE_COUNT; ++stage) {
        double spent = 1e6 * (clock[stage + 1] - clock[stage]);
        if (us[stage] == 0 || spent < us[stage]) us[stage] = spent;
    }
}

bench_stage_times *bench_time_stages(const bench_pages *pages, int rounds) {
    stages state = {.doc = dl_document_new(NULL), .charset = dl_charset_new(NULL)};
    dl_arena_init(&state.arena, 0, NULL);
    dl_output_init(&state.output, DL_FORMAT_JSONL, NULL, NULL);
    dl_buffer_init(&state.out, 0, NULL);
    bench_stage_times *times = calloc(pages->count, sizeof *times);
    if (!state.doc || !state.charset || !times) abort();
    for (int round = 0; round < rounds; ++round)
        for (size_t i = 0; i < pages->count; ++i) time_page(&state, &pages->items[i], times[i].us);
    dl_buffer_release(&state.out);
    dl_output_release(&state.output);
    dl_arena_release(&state.arena);
    dl_charset_free(state.charset);
    dl_document_free(state.doc);
    return times;
}
