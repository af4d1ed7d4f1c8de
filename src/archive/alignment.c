#include "archive/alignment.h"

#include "archive/chains.h"

/* Of the words of two blocks so many must be common for one to be the other rewritten. */
static const double LEAST_LIKENESS = .4;

enum {
    MOST_PAIRS = 1024, /* that are weighed against each other */
    LOOK_AHEAD = 8,    /* blocks, where there would be more */
};

dl_wording *dl_side_wording(dl_alignment *a, dl_side *side, uint32_t block) {
    dl_aligned_block *aligned = &side->blocks[block];
    if (aligned->wording) return aligned->wording;
    dl_span text = side->compared->blocks.items[block].text;
    dl_wording *made = dl_arena_alloc(a->arena, sizeof *made);
    if (!made || !dl_wording_make(made, text, dl_fold_manner_of(text), &a->work, a->arena)) return NULL;
    aligned->wording = made;
    return made;
}

static void pair(dl_alignment *a, uint32_t old, uint32_t new, dl_fate fate) {
    a->old.blocks[old].fate = a->new.blocks[new].fate = fate;
    a->old.blocks[old].other = new;
    a->new.blocks[new].other = old;
}

static bool is_alone(const dl_side *side, uint32_t block) {
    return side->blocks[block].fate == DL_FATE_ALONE;
}

static bool may_be_rewritten(const dl_side *side, uint32_t block) {
    return is_alone(side, block) && !side->compared->blocks.items[block].embed;
}

/* --- equal blocks --- */

static bool begin_side(dl_side *side, const dl_compared *compared, dl_sequence *hashes, dl_arena *arena) {
    uint32_t count = compared->blocks.count;
    side->compared = compared;
    side->blocks = dl_arena_alloc(arena, (count + 1) * sizeof *side->blocks);
    uint64_t *all = dl_arena_alloc(arena, (count + 1) * sizeof *all);
    if (!side->blocks || !all) return false;
    for (uint32_t i = 0; i < count; i++) {
        side->blocks[i] = (dl_aligned_block){.fate = DL_FATE_ALONE, .other = DL_NO_MATCH};
        all[i] = compared->blocks.items[i].hash;
    }
    *hashes = (dl_sequence){all, count};
    return true;
}

/* Those that are equal but not in order, each with the first that is left. */
static bool find_equal(dl_alignment *a, dl_sequence old, dl_sequence new) {
    dl_chains chains;
    if (!dl_chains_make(&chains, a->arena, new.count)) return false;
    for (uint32_t i = new.count; i-- > 0;) {
        if (is_alone(&a->new, i)) dl_chains_add(&chains, i, new.hashes[i]);
    }
    for (uint32_t i = 0, found; i < old.count; i++) {
        uint64_t hash = old.hashes[i];
        if (!is_alone(&a->old, i) || !dl_chains_find(&chains, hash, &found) || new.hashes[found] != hash)
            continue;
        dl_chains_take(&chains, hash, found);
        pair(a, i, found, DL_FATE_SAME);
    }
    return true;
}

/* --- rewritten blocks --- */

/* Blocks that are left, in order. */
typedef struct left {
    uint32_t *old, *new;
    uint32_t old_count, new_count;
} left;

/* False without memory.  Making the words takes of the work, which bounds the time for this as well. */
static bool likeness(dl_alignment *a, uint32_t old, uint32_t new, double *found) {
    dl_wording *first = dl_side_wording(a, &a->old, old);
    dl_wording *second = dl_side_wording(a, &a->new, new);
    *found = 0;
    if (!first || !second) return false;
    uint32_t fewer = first->word_count < second->word_count ? first->word_count : second->word_count;
    uint32_t both = first->word_count + second->word_count;
    if (2.0 * fewer < LEAST_LIKENESS * both) return true;
    return dl_wording_likeness(first, second, found, a->arena);
}

/* The pairs that have the most in common together, none across another: by what is best for the first i old
 * and the first k new ones. */
static bool pair_best(dl_alignment *a, const left *l) {
    size_t width = (size_t)l->new_count + 1;
    double *alike = dl_arena_alloc_zero(a->arena, (size_t)l->old_count * l->new_count * sizeof *alike);
    double *best = dl_arena_alloc_zero(a->arena, ((size_t)l->old_count + 1) * width * sizeof *best);
    if (!alike || !best) return false;
    for (uint32_t i = 0; i < l->old_count; i++) {
        for (uint32_t k = 0; k < l->new_count; k++) {
            double *own = &alike[(size_t)i * l->new_count + k], *at = &best[(i + 1) * width + k + 1];
            if (!likeness(a, l->old[i], l->new[k], own)) return false;
            double skipped = at[-1] > at[-(ptrdiff_t)width] ? at[-1] : at[-(ptrdiff_t)width];
            double paired = *own >= LEAST_LIKENESS ? best[i * width + k] + *own : 0;
            *at = paired > skipped ? paired : skipped;
        }
    }
    for (uint32_t i = l->old_count, k = l->new_count; i && k;) {
        double at = best[i * width + k];
        if (at == best[i * width + k - 1]) {
            k--;
        } else if (at == best[(i - 1) * width + k]) {
            i--;
        } else {
            pair(a, l->old[--i], l->new[--k], DL_FATE_CHANGED);
        }
    }
    return true;
}

/* For many: each with the first of the next few that is like it. */
static bool pair_first(dl_alignment *a, const left *l) {
    uint32_t from = 0;
    for (uint32_t i = 0; i < l->old_count && a->work.steps; i++) {
        for (uint32_t k = from; k < l->new_count && k < from + LOOK_AHEAD; k++) {
            double alike;
            if (!likeness(a, l->old[i], l->new[k], &alike)) return false;
            if (alike < LEAST_LIKENESS) continue;
            pair(a, l->old[i], l->new[k], DL_FATE_CHANGED);
            from = k + 1;
            break;
        }
    }
    return true;
}

/* Whether the folded texts begin and end alike for most of their length, so that their words need not be
 * counted. */
static bool are_alike(dl_span first, dl_span second) {
    size_t least = first.size < second.size ? first.size : second.size, start = 0, end = 0;
    while (start < least && first.data[start] == second.data[start]) start++;
    while (end < least - start && first.data[first.size - 1 - end] == second.data[second.size - 1 - end])
        end++;
    return (start + end) * 4 >= (first.size + second.size) * 3 / 2;
}

/* Pairs all in order if each is like its other one, as when a whole story was gone over; *all: it did. */
static bool pair_each(dl_alignment *a, const left *l, bool *all) {
    const dl_compared_block *old = a->old.compared->blocks.items, *new = a->new.compared->blocks.items;
    *all = l->old_count == l->new_count;
    for (uint32_t i = 0; *all && i < l->old_count; i++) {
        double alike = 1;
        if (are_alike(old[l->old[i]].folded, new[l->new[i]].folded)) continue;
        if (!likeness(a, l->old[i], l->new[i], &alike)) return false;
        *all = alike >= LEAST_LIKENESS;
    }
    for (uint32_t i = 0; *all && i < l->old_count; i++) pair(a, l->old[i], l->new[i], DL_FATE_CHANGED);
    return true;
}

static bool pair_left(dl_alignment *a, const left *l) {
    if (!l->old_count || !l->new_count) return true;
    bool all, few = (uint64_t)l->old_count * l->new_count <= MOST_PAIRS;
    if (!pair_each(a, l, &all)) return false;
    if (all) return true;
    return few ? pair_best(a, l) : pair_first(a, l);
}

/* Between two blocks that are the same and in order: `matches` has those; then, over all, what is left. */
static bool pair_rewritten(dl_alignment *a, const uint32_t *matches) {
    uint32_t old_count = a->old.compared->blocks.count, new_count = a->new.compared->blocks.count;
    left l = {.old = dl_arena_alloc(a->arena, (old_count + 1) * sizeof *l.old),
              .new = dl_arena_alloc(a->arena, (new_count + 1) * sizeof *l.new)};
    if (!l.old || !l.new) return false;
    for (uint32_t i = 0, k = 0; i < old_count || k < new_count;) {
        l.old_count = l.new_count = 0;
        for (; i < old_count && matches[i] == DL_NO_MATCH; i++) {
            if (may_be_rewritten(&a->old, i)) l.old[l.old_count++] = i;
        }
        for (; k < (i < old_count ? matches[i] : new_count); k++) {
            if (may_be_rewritten(&a->new, k)) l.new[l.new_count++] = k;
        }
        if (!pair_left(a, &l)) return false;
        i += i < old_count;
        k += k < new_count;
    }
    l.old_count = l.new_count = 0;
    for (uint32_t i = 0; i < old_count; i++) {
        if (may_be_rewritten(&a->old, i)) l.old[l.old_count++] = i;
    }
    for (uint32_t k = 0; k < new_count; k++) {
        if (may_be_rewritten(&a->new, k)) l.new[l.new_count++] = k;
    }
    return pair_left(a, &l);
}

/* --- what has moved --- */

/* A block more weighs more than any text. */
#define BLOCK_WEIGHT (UINT64_C(1) << 32)

/* The most pairs in one order, and of as many those with the most text, by new block: `best` is the weight of
 * the row of pairs that ends with it, and `before` the one before it in that row, from 1.  A Fenwick tree
 * over the old blocks knows the best row that ends before any of them. */
typedef struct rows {
    uint64_t *best;
    uint32_t *before, *tree; /* new blocks, from 1; 0: none */
    uint32_t size;
} rows;

static uint32_t better(const rows *r, uint32_t first, uint32_t second) {
    if (!first || !second) return first + second;
    return r->best[second - 1] > r->best[first - 1] ? second : first;
}

static uint32_t best_before(const rows *r, uint32_t old) {
    uint32_t found = 0;
    for (uint32_t at = old; at > 0; at &= at - 1) found = better(r, found, r->tree[at]);
    return found;
}

static void add_row(rows *r, uint32_t old, uint32_t new) {
    for (uint32_t at = old + 1; at <= r->size; at += at & (0 - at))
        r->tree[at] = better(r, r->tree[at], new + 1);
}

/* What is not in that order has moved. */
static void settle_fates(dl_alignment *a) {
    for (uint32_t k = 0; k < a->new.compared->blocks.count; k++) {
        dl_aligned_block *block = &a->new.blocks[k];
        if (block->fate == DL_FATE_ALONE) continue;
        if (block->fate == DL_FATE_SAME && block->elsewhere) block->fate = DL_FATE_MOVED;
        a->old.blocks[block->other].fate = block->fate;
        a->old.blocks[block->other].elsewhere = block->elsewhere;
    }
}

static bool find_order(dl_alignment *a) {
    const dl_compared_block *blocks = a->new.compared->blocks.items;
    uint32_t count = a->new.compared->blocks.count, last = 0;
    rows r = {.size = a->old.compared->blocks.count};
    r.best = dl_arena_alloc(a->arena, ((size_t)count + 1) * sizeof *r.best);
    r.before = dl_arena_alloc(a->arena, ((size_t)count + 1) * sizeof *r.before);
    r.tree = dl_arena_alloc_zero(a->arena, ((size_t)r.size + 1) * sizeof *r.tree);
    if (!r.best || !r.before || !r.tree) return false;
    for (uint32_t k = 0; k < count; k++) {
        dl_aligned_block *block = &a->new.blocks[k];
        if (block->fate == DL_FATE_ALONE) continue;
        uint32_t before = best_before(&r, block->other);
        r.before[k] = before;
        r.best[k] = (before ? r.best[before - 1] : 0) + BLOCK_WEIGHT + (uint32_t)blocks[k].folded.size;
        add_row(&r, block->other, k);
        last = better(&r, last, k + 1);
        block->elsewhere = true;
    }
    for (; last; last = r.before[last - 1]) a->new.blocks[last - 1].elsewhere = false;
    settle_fates(a);
    return true;
}

bool dl_align(dl_alignment *a, const dl_compared *old, const dl_compared *new, dl_arena *arena) {
    dl_sequence old_hashes, new_hashes;
    *a = (dl_alignment){.work = DL_WORK_OF_PAIR, .arena = arena};
    uint32_t *matches = dl_arena_alloc(arena, (old->blocks.count + 1) * sizeof *matches);
    if (!matches || !begin_side(&a->old, old, &old_hashes, arena) ||
        !begin_side(&a->new, new, &new_hashes, arena) ||
        !dl_match_sequences(old_hashes, new_hashes, matches, &a->work, arena))
        return false;
    bool all = old_hashes.count == new_hashes.count;
    for (uint32_t i = 0; i < old_hashes.count; i++) {
        if (matches[i] != DL_NO_MATCH) pair(a, i, matches[i], DL_FATE_SAME);
        all = all && matches[i] != DL_NO_MATCH;
    }
    return all || (find_equal(a, old_hashes, new_hashes) && pair_rewritten(a, matches) && find_order(a));
}
