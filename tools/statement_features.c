/* Writes what the models of statements see, for tools/train/statements, and what a model makes of it.  Built
 * with the rest, never installed.
 *
 *     statement_features frames < ARTICLES > OUT
 *     statement_features speakers MODEL < ARTICLES > OUT
 *     statement_features predict MODEL < ARTICLES > OUT
 *     statement_features shipped < ARTICLES > OUT
 *
 * An article is a line `language blocks` and a line for each block.  MODEL has numbers: the least score, then
 * for frames and speakers the number of trees and the bias, and for each tree its number of tests, the tests
 * (feature, threshold, kept) and sixteen leaves.
 *
 * For each article `frames` and `speakers` write, as u32 in the machine's byte order but for features: the
 * number of frames; for each frame its ranges' number, three ranges (block, start, end; in code points),
 * where its cue begins, and its features; and `speakers`, which has the chosen frames only, the number of
 * candidates and for each its range and features.  `predict` writes a line of JSON, and so does `shipped`, by
 * the model that the library has. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "output/format.h"
#include "output/output.h"
#include "statements/choose_frames.h"
#include "statements/frame_features.h"
#include "statements/read_prose.h"
#include "statements/statements.h"

static void fail(const char *what) {
    fprintf(stderr, "statement_features: %s\n", what);
    exit(1);
}

static void put_number(uint32_t number) {
    fwrite(&number, sizeof number, 1, stdout);
}

static long next_number(FILE *file) {
    long number;
    /* The file was made by train.py.  NOLINTNEXTLINE(cert-err34-c) */
    if (fscanf(file, "%ld", &number) != 1) fail("the model is cut short");
    return number;
}

static dl_tree_table read_trees(FILE *file) {
    dl_tree_table table = {.trees = (uint32_t)next_number(file), .bias = (int32_t)next_number(file)};
    dl_tree_test *tests = calloc(table.trees + 1, DL_TREE_LEAVES * sizeof *tests), *test = tests;
    uint8_t *counts = calloc(table.trees + 1, 1);
    int16_t *leaves = calloc(table.trees + 1, DL_TREE_LEAVES * sizeof *leaves);
    if (!tests || !counts || !leaves) fail("out of memory");
    for (uint32_t i = 0; i < table.trees; i++) {
        counts[i] = (uint8_t)next_number(file);
        for (unsigned k = 0; k < counts[i]; k++, test++) {
            test->feature = (uint8_t)next_number(file);
            test->threshold = (uint8_t)next_number(file);
            test->kept = (uint16_t)next_number(file);
        }
        for (unsigned k = 0; k < DL_TREE_LEAVES; k++)
            leaves[i * DL_TREE_LEAVES + k] = (int16_t)next_number(file);
    }
    table.tests = tests;
    table.counts = counts;
    table.leaves = leaves;
    return table;
}

static dl_statement_model read_model(const char *path) {
    FILE *file = fopen(path, "r");
    if (!file) fail(strerror(errno));
    dl_statement_model model = {.least = (int)next_number(file)};
    model.frames = read_trees(file);
    model.speakers = read_trees(file);
    fclose(file);
    return model;
}

/* --- articles --- */

static bool read_line(dl_arena *arena, dl_span *line) {
    static char *buffer;
    static size_t capacity;
    ssize_t size = getline(&buffer, &capacity, stdin);
    if (size < 0) return false;
    if (size && buffer[size - 1] == '\n') size--;
    *line = dl_arena_copy(arena, dl_span_of(buffer, (size_t)size));
    return true;
}

static bool read_article(dl_record *record, dl_arena *arena) {
    dl_span head, language, line;
    if (!read_line(arena, &head) || !dl_span_split(&head, ' ', &language)) return false;
    *record = (dl_record){.language = {.text = language}};
    for (uint32_t left = dl_span_leading_number(head); left && read_line(arena, &line); left--) {
        dl_block block = {.kind = DL_BLOCK_PARAGRAPH, .text = line};
        if (!DL_ARENA_PUSH(arena, &record->body.blocks, block)) fail("out of memory");
    }
    return true;
}

/* --- what is written --- */

static void put_range(const dl_prose *prose, dl_range range) {
    uint32_t block = 0;
    if (dl_range_empty(range)) {
        for (unsigned i = 0; i < 3; i++) put_number(0);
        return;
    }
    while (prose->first_token[block + 1] <= range.first) block++;
    put_number(block);
    put_number(prose->tokens.items[range.first].at);
    put_number(prose->tokens.items[range.end - 1].behind);
}

static void put_frame(const dl_prose *prose, dl_frame_view *view, const dl_frame *frame) {
    uint8_t values[DL_FRAME_FEATURES];
    put_number(frame->count);
    for (uint32_t i = 0; i < DL_FRAME_RANGES; i++) put_range(prose, frame->ranges[i]);
    put_number(dl_range_empty(frame->cue) ? UINT32_MAX : frame->cue.first);
    dl_frame_features(view, frame, values, 1);
    fwrite(values, sizeof values, 1, stdout);
}

static void write_frames(const dl_prose *prose) {
    dl_frames frames = {0};
    dl_frame_view view;
    if (!dl_frame_view_init(&view, prose)) fail("out of memory");
    dl_find_frames(&frames, prose);
    put_number(frames.count);
    for (uint32_t i = 0; i < frames.count; i++) put_frame(prose, &view, &frames.items[i]);
}

/* The one beside the cue stands in for the last speaker, who is not known yet. */
static dl_range likely(const dl_frame *frame, dl_range last) {
    return !dl_range_empty(frame->before)   ? frame->before
           : !dl_range_empty(frame->behind) ? frame->behind
                                            : last;
}

static void write_speakers(const dl_prose *prose, const dl_statement_model *model) {
    uint32_t count;
    dl_frame **chosen = dl_choose_frames(prose, model, NULL, &count);
    dl_range last = {0, 0};
    dl_frame_view view;
    if (!dl_frame_view_init(&view, prose)) fail("out of memory");
    put_number(count);
    for (uint32_t i = 0; i < count; i++) {
        dl_speaker_candidate candidates[DL_SPEAKERS];
        uint32_t speakers = dl_find_speakers(prose, chosen[i], last, candidates);
        put_frame(prose, &view, chosen[i]);
        put_number(speakers);
        for (uint32_t k = 0; k < speakers; k++) {
            uint8_t values[DL_SPEAKER_FEATURES];
            dl_speaker_features(prose, chosen[i], candidates, speakers, k, values, 1);
            put_range(prose, candidates[k].phrase);
            fwrite(values, sizeof values, 1, stdout);
        }
        last = likely(chosen[i], last);
    }
}

static void write_prediction(dl_record *record, dl_arena *arena, const dl_statement_model *model) {
    dl_output output;
    dl_buffer out;
    dl_find_statements_by(record, arena, model);
    dl_output_init(&output, DL_FORMAT_JSONL, NULL, NULL);
    dl_buffer_init(&out, 0, NULL);
    dl_write_json_value(&output, &out, record, DL_MEMBER_STATEMENTS);
    printf("%.*s\n", DL_SPAN_ARG(dl_buffer_span(&out)));
    dl_buffer_release(&out);
    dl_output_release(&output);
}

int main(int count, char **arguments) {
    const char *what = count > 1 ? arguments[1] : "";
    bool frames = strcmp(what, "frames") == 0, speakers = strcmp(what, "speakers") == 0;
    bool shipped = strcmp(what, "shipped") == 0;
    if (count != (frames || shipped ? 2 : 3)) fail("frames, speakers MODEL, predict MODEL or shipped");
    dl_statement_model model = frames    ? (dl_statement_model){.least = 0}
                               : shipped ? dl_english_model
                                         : read_model(arguments[2]);
    dl_arena arena;
    dl_record record;
    dl_arena_init(&arena, 0, NULL);
    while (read_article(&record, &arena)) {
        dl_prose prose;
        if (frames || speakers) {
            if (!dl_prose_read(&prose, &record, &arena)) fail("out of memory");
            frames ? write_frames(&prose) : write_speakers(&prose, &model);
        } else {
            write_prediction(&record, &arena, &model);
        }
        dl_arena_reset(&arena);
    }
    return 0;
}
