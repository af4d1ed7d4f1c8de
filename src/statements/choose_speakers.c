/* The speaker before is a candidate for the next statement, but trees weigh many things in the time of a few.
 * So the candidates of several statements are weighed at once, each as if the one before had its first
 * candidate, who mostly is the one; where it turns out to be another, they are weighed again. */
#include "statements/choose_speakers.h"

#include "statements/frame_features.h"

enum { MOST_AT_ONCE = 16 };

typedef struct question {
    const dl_frame *frame;
    dl_range last; /* who spoke before, as it was taken to be */
    dl_speaker_candidate candidates[DL_SPEAKERS];
    uint32_t count;
    uint32_t place; /* of the first of them in the batch */
} question;

typedef struct asker {
    const dl_prose *prose;
    const dl_tree_table *trees;
    uint8_t values[DL_SPEAKER_FEATURES * DL_TREE_BATCH];
    int32_t sums[DL_TREE_BATCH];
    question questions[MOST_AT_ONCE];
} asker;

static void find_candidates(const asker *self, question *q, const dl_frame *frame, dl_range last) {
    q->frame = frame;
    q->last = last;
    q->count = dl_find_speakers(self->prose, frame, last, q->candidates);
}

static void write_features(asker *self, question *q, uint32_t place) {
    q->place = place;
    for (uint32_t i = 0; i < q->count; i++)
        dl_speaker_features(self->prose, q->frame, q->candidates, q->count, i, self->values + place + i,
                            DL_TREE_BATCH);
}

static dl_range best_of(const question *q, const int32_t *sums) {
    uint32_t best = 0;
    for (uint32_t i = 1; i < q->count; i++) {
        if (sums[i] > sums[best]) best = i;
    }
    return q->count ? q->candidates[best].phrase : (dl_range){0, 0};
}

/* Weighs the candidates of as many frames as go into a batch; their number. */
static uint32_t ask(asker *self, dl_frame *const *frames, uint32_t count, dl_range last) {
    uint32_t asked = 0, things = 0;
    for (; asked < count && asked < MOST_AT_ONCE; asked++) {
        question *q = &self->questions[asked];
        find_candidates(self, q, frames[asked], last);
        if (things + q->count > DL_TREE_BATCH) break;
        write_features(self, q, things);
        things += q->count;
        if (q->count) last = q->candidates[0].phrase;
    }
    dl_trees_run(self->trees, self->values, things, self->sums);
    return asked;
}

static dl_range ask_again(asker *self, question *q, dl_range last) {
    int32_t sums[DL_TREE_BATCH];
    find_candidates(self, q, q->frame, last);
    write_features(self, q, 0);
    dl_trees_run(self->trees, self->values, q->count, sums);
    return best_of(q, sums);
}

static bool same_range(dl_range a, dl_range b) {
    return a.first == b.first && a.end == b.end;
}

void dl_choose_speakers(const dl_prose *prose, const dl_statement_model *model, dl_frame *const *frames,
                        uint32_t count, dl_range *speakers) {
    asker self = {.prose = prose, .trees = &model->speakers};
    dl_range last = {0, 0};
    for (uint32_t from = 0, asked; from < count; from += asked) {
        asked = ask(&self, frames + from, count - from, last);
        for (uint32_t i = 0; i < asked; i++) {
            question *q = &self.questions[i];
            dl_range speaker =
                same_range(q->last, last) ? best_of(q, self.sums + q->place) : ask_again(&self, q, last);
            speakers[from + i] = speaker;
            if (!dl_range_empty(speaker)) last = speaker;
        }
    }
}
