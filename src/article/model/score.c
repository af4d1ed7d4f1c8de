#include "article/model/score.h"

#include <math.h>

#include "article/model/boosted_trees.h"

static bool is_hidden(const dl_blocks *blocks, uint32_t block) {
    return (blocks->boxes.items[blocks->blocks.items[block].box].state & DL_STATE_HIDDEN) != 0;
}

static bool score_blocks(const dl_features *features, const dl_blocks *blocks, float *probabilities) {
    int16_t *sums = dl_arena_alloc(blocks->arena, (features->stride + 1) * sizeof *sums);
    if (!sums) return false;
    dl_boosted_run(&dl_model_boosted, features, sums);
    for (uint32_t row = 0; row < features->row_count; row++) {
        probabilities[features->rows[row]] = 1.0f / (1.0f + expf((float)-sums[row] / DL_BOOSTED_SCALE));
    }
    /* Of copies only the first counts, unless it is far less likely, or hidden and the later one is not. */
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        uint32_t first = features->copy_of[i];
        if (first == i || dl_stands_apart(blocks, &blocks->blocks.items[i])) continue;
        bool apart = dl_stands_apart(blocks, &blocks->blocks.items[first]);
        bool shown = is_hidden(blocks, first) && !is_hidden(blocks, i);
        bool later = apart || shown || probabilities[i] > probabilities[first] + 0.3f;
        probabilities[later ? first : i] = 0;
    }
    return true;
}

/* With blocks in order of probability p and w words each, the prefix S that maximises the expected
 *     F_b = (1 + b²) Σ_S w p / (Σ_S w + b² Σ w p)
 * is the best set of all.  Probabilities are sorted by counting, in 1024ths. */
bool dl_choose_blocks(const dl_blocks *blocks, const float *probabilities, double square, bool *taken) {
    enum { STEPS = 1024 };
    double *words = dl_arena_alloc_zero(blocks->arena, (STEPS + 1) * sizeof *words);
    if (!words) return false;
    double expected = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (dl_stands_apart(blocks, &blocks->blocks.items[i])) continue;
        double weight = blocks->blocks.items[i].words;
        words[(unsigned)(probabilities[i] * STEPS)] += weight;
        expected += weight * (double)probabilities[i];
    }
    double got = 0, size = 0, best = 0;
    unsigned threshold = STEPS + 1;
    for (unsigned step = STEPS + 1; step-- > 0;) {
        if (words[step] == 0) continue; /* nothing changes */
        got += words[step] * ((step + 0.5) / STEPS);
        size += words[step];
        double promise = got / (size + square * expected + 1e-9);
        if (promise > best) {
            best = promise;
            threshold = step;
        }
    }
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        bool apart = dl_stands_apart(blocks, &blocks->blocks.items[i]);
        taken[i] = !apart && (unsigned)(probabilities[i] * STEPS) >= threshold;
    }
    return true;
}

double dl_square_for(dl_page_kind kind, const dl_claims *claims, dl_preference preference) {
    if (preference == DL_PRECISION) return 0.25;
    if (preference == DL_RECALL) return 4;
    if (kind == DL_PAGE_COLLECTION || kind == DL_PAGE_FORUM || kind == DL_PAGE_PRODUCT) return 1;
    return claims->by_field[DL_FIELD_DATE_PUBLISHED] || dl_claims_article(claims) ? 1 : 2;
}

bool dl_score_page(dl_scored_page *page, const dl_claims *claims, dl_preference preference) {
    page->kind = dl_kind_of_page(claims);
    page->notice = NULL;
    if (!dl_split_blocks(&page->blocks, claims->doc, claims->arena)) return false;
    if (!dl_measure_blocks(&page->features, &page->blocks, claims, &dl_model_tokens, DL_LIKELY_ROWS))
        return false;
    page->probabilities =
        dl_arena_alloc_zero(claims->arena, (page->blocks.blocks.count + 1) * sizeof *page->probabilities);
    page->taken = dl_arena_alloc_zero(claims->arena, page->blocks.blocks.count + 1);
    if (!page->probabilities || !page->taken) return false;
    return score_blocks(&page->features, &page->blocks, page->probabilities) &&
           dl_choose_blocks(&page->blocks, page->probabilities, dl_square_for(page->kind, claims, preference),
                            page->taken);
}
