#include "statements/choose_frames.h"

#include "statements/choose_speakers.h"
#include "statements/frame_features.h"

#include <stdlib.h>

typedef struct chooser {
    const dl_prose *prose;
    const dl_statement_model *model;
    dl_frames frames;
    uint8_t *taken; /* by token: content of a statement, or its cue */
} chooser;

enum { CONTENT = 1, CUE = 2 };

/* The trees from `from` up to `end`. */
static dl_tree_table part_of(const dl_tree_table *table, uint32_t from, uint32_t end) {
    dl_tree_table part = *table;
    for (uint32_t i = 0; i < from; i++) part.tests += table->counts[i];
    part.counts += from;
    part.leaves += (size_t)from * DL_TREE_LEAVES;
    part.trees = end - from;
    part.bias = from ? 0 : table->bias;
    return part;
}

/* Frames that the first trees find most unlikely do not see the others: of those of the development articles
 * three in four, and no statement was lost. */
enum { FIRST_TREES = 48, REJECTED_BELOW = -5 * DL_TREE_SCALE / 4 };

typedef struct batch {
    uint8_t values[DL_FRAME_FEATURES * DL_TREE_BATCH];
    dl_frame *frames[DL_TREE_BATCH];
    uint32_t count;
} batch;

static void run_batch(batch *b, const dl_tree_table *trees) {
    int32_t sums[DL_TREE_BATCH];
    dl_trees_run(trees, b->values, b->count, sums);
    for (uint32_t i = 0; i < b->count; i++) b->frames[i]->score += sums[i];
}

static void move_frame(batch *to, const batch *from, uint32_t at) {
    for (uint32_t f = 0; f < DL_FRAME_FEATURES; f++)
        to->values[f * DL_TREE_BATCH + to->count] = from->values[f * DL_TREE_BATCH + at];
    to->frames[to->count++] = from->frames[at];
}

static void score_frames(chooser *self) {
    const dl_tree_table *table = &self->model->frames;
    uint32_t firsts = table->trees < FIRST_TREES ? table->trees : FIRST_TREES;
    dl_tree_table first = part_of(table, 0, firsts), rest = part_of(table, firsts, table->trees);
    batch *all = dl_arena_alloc_zero(self->prose->arena, 2 * sizeof *all);
    dl_frame_view view;
    if (!all || !dl_frame_view_init(&view, self->prose)) return;
    batch *likely = all + 1;
    for (uint32_t from = 0; from < self->frames.count; from += DL_TREE_BATCH) {
        all->count = self->frames.count - from < DL_TREE_BATCH ? self->frames.count - from : DL_TREE_BATCH;
        for (uint32_t i = 0; i < all->count; i++) {
            all->frames[i] = &self->frames.items[from + i];
            dl_frame_features(&view, all->frames[i], all->values + i, DL_TREE_BATCH);
        }
        run_batch(all, &first);
        for (uint32_t i = 0; i < all->count; i++) {
            if (all->frames[i]->score < REJECTED_BELOW) continue;
            move_frame(likely, all, i);
            if (likely->count < DL_TREE_BATCH) continue;
            run_batch(likely, &rest);
            likely->count = 0;
        }
    }
    if (likely->count) run_batch(likely, &rest);
}

/* The best first; of equals, the one that comes first in the text. */
static int by_score(const void *a, const void *b) {
    const dl_frame *one = *(dl_frame *const *)a, *other = *(dl_frame *const *)b;
    if (one->score != other->score) return one->score > other->score ? -1 : 1;
    return one < other ? -1 : one > other;
}

static int by_place(const void *a, const void *b) {
    const dl_frame *one = *(dl_frame *const *)a, *other = *(dl_frame *const *)b;
    uint32_t at = one->ranges[0].first, there = other->ranges[0].first;
    return at != there ? (at < there ? -1 : 1) : 0;
}

/* Whether its cue is free, and at most a fifth of its words are in a better one. */
static bool is_free(const chooser *self, const dl_frame *frame) {
    uint32_t words = 0, shared = 0;
    if (!dl_range_empty(frame->cue) && self->taken[frame->cue.first] & CUE) return false;
    for (uint32_t i = 0; i < frame->count; i++) {
        for (uint32_t k = frame->ranges[i].first; k < frame->ranges[i].end; k++) {
            words++;
            shared += self->taken[k] & CONTENT;
        }
    }
    return shared * 5 <= words;
}

static void take(chooser *self, const dl_frame *frame) {
    for (uint32_t i = frame->cue.first; i < frame->cue.end; i++) self->taken[i] |= CUE;
    for (uint32_t i = 0; i < frame->count; i++) {
        for (uint32_t k = frame->ranges[i].first; k < frame->ranges[i].end; k++) self->taken[k] |= CONTENT;
    }
}

enum { LOOK_FOR_CUE = 200 };

/* The same words with a cue, if they are likely enough too: they say more. */
static dl_frame *with_cue(const chooser *self, dl_frame **list, uint32_t at, uint32_t count) {
    dl_frame *frame = list[at];
    if (!dl_range_empty(frame->cue)) return frame;
    for (uint32_t i = at + 1; i < count && i < at + LOOK_FOR_CUE; i++) {
        dl_frame *other = list[i];
        if (dl_range_empty(other->cue) || other->count != frame->count || self->taken[other->cue.first] & CUE)
            continue;
        if (memcmp(other->ranges, frame->ranges, frame->count * sizeof *frame->ranges) == 0) return other;
    }
    return frame;
}

static uint32_t choose_frames(chooser *self, dl_frame **chosen) {
    uint32_t able = 0, count = 0;
    for (uint32_t i = 0; i < self->frames.count; i++) {
        if (self->frames.items[i].score >= self->model->least) chosen[able++] = &self->frames.items[i];
    }
    qsort(chosen, able, sizeof *chosen, by_score);
    for (uint32_t i = 0; i < able; i++) {
        if (!is_free(self, chosen[i])) continue;
        dl_frame *frame = with_cue(self, chosen, i, able);
        take(self, frame);
        chosen[count++] = frame;
    }
    qsort(chosen, count, sizeof *chosen, by_place);
    return count;
}

/* A quotation without its marks. */
static dl_range without_marks(const dl_prose *prose, dl_range range) {
    uint32_t piece = prose->tokens.items[range.first].piece;
    if (!piece || prose->pieces.items[piece - 1].first != range.first ||
        prose->pieces.items[piece - 1].end != range.end)
        return range;
    return (dl_range){range.first + 1, prose->pieces.items[piece - 1].closed ? range.end - 1 : range.end};
}

static void add_found(dl_found_list *list, const dl_prose *prose, const dl_frame *frame, dl_range speaker) {
    dl_found found = {.kind = (uint8_t)dl_kind_of(prose, frame->ranges, frame->count),
                      .cue = frame->cue,
                      .speaker = speaker};
    for (uint32_t i = 0; i < frame->count; i++) {
        dl_range range = without_marks(prose, frame->ranges[i]);
        if (dl_range_empty(range)) continue;
        if (!DL_ARENA_PUSH(prose->arena, &found.ranges, range)) return;
    }
    if (found.ranges.count) DL_ARENA_PUSH(prose->arena, list, found);
}

/* What others have found is not to be found again. */
static void take_found(chooser *self, const dl_found_list *found) {
    for (uint32_t i = 0; found && i < found->count; i++) {
        const dl_found *one = &found->items[i];
        if (one->part) continue;
        for (uint32_t k = one->cue.first; k < one->cue.end; k++) self->taken[k] |= CUE;
        for (uint32_t r = 0; r < one->ranges.count; r++) {
            for (uint32_t k = one->ranges.items[r].first; k < one->ranges.items[r].end; k++)
                self->taken[k] |= CONTENT;
        }
    }
}

dl_frame **dl_choose_frames(const dl_prose *prose, const dl_statement_model *model,
                            const dl_found_list *found, uint32_t *count) {
    chooser self = {.prose = prose, .model = model};
    *count = 0;
    dl_find_frames(&self.frames, prose);
    self.taken = dl_arena_alloc_zero(prose->arena, prose->tokens.count + 1);
    dl_frame **chosen = dl_arena_alloc(prose->arena, (self.frames.count + 1) * sizeof *chosen);
    if (!self.taken || !chosen) return NULL;
    take_found(&self, found);
    score_frames(&self);
    *count = choose_frames(&self, chosen);
    return chosen;
}

void dl_choose_statements(dl_found_list *found, const dl_prose *prose, const dl_statement_model *model) {
    uint32_t count;
    dl_frame **chosen = dl_choose_frames(prose, model, found, &count);
    dl_range *speakers = dl_arena_alloc(prose->arena, ((size_t)count + 1) * sizeof *speakers);
    if (!chosen || !speakers) return;
    dl_choose_speakers(prose, model, chosen, count, speakers);
    for (uint32_t i = 0; i < count; i++) add_found(found, prose, chosen[i], speakers[i]);
}
