/* Myers, "An O(ND) difference algorithm and its variations" (1986), in the variant with linear memory: paths
 * of few differences are followed from both ends at once; where they meet, the box is cut in two.
 *
 * A path goes through a grid of n columns and m rows, (x, y) meaning that x members of the first sequence and
 * y of the second are behind it.  Steps to the right and down are differences, diagonal ones are equal
 * members.  `reach[x - y]` is how far the best path on a diagonal has come; all diagonals with paths of d
 * differences are `low`, `low + 2` … `high`. */
#include "archive/sequences.h"

#include "base/hash_map.h"

/* More differences than this are not followed: the box is cut where the best path from its start has come. */
enum { MOST_DIFFERENCES = 512 };

typedef struct front {
    int32_t *reach; /* by diagonal, which may be negative */
    int32_t low, high;
} front;

typedef struct search {
    const uint64_t *first, *second; /* of what both have, */
    const uint32_t *first_places;   /* where that is */
    const uint32_t *second_places;
    front forward, backward;
    uint32_t *matches;
    dl_compare_work *work;
} search;

/* Columns [left, right), rows [top, bottom). */
typedef struct box {
    int32_t left, right, top, bottom;
} box;

static void match_ends(search *s, box *b) {
    while (b->left < b->right && b->top < b->bottom && s->first[b->left] == s->second[b->top])
        s->matches[s->first_places[b->left++]] = s->second_places[b->top++];
    while (b->left < b->right && b->top < b->bottom && s->first[b->right - 1] == s->second[b->bottom - 1])
        s->matches[s->first_places[--b->right]] = s->second_places[--b->bottom];
}

/* One more difference: one more diagonal on either side, as far as the box has any; what is beside the
 * outermost ones is further away than any path. */
static void widen(front *f, int32_t least, int32_t most, int32_t far) {
    if (f->low > least) {
        f->reach[--f->low - 1] = far;
    } else {
        f->low++;
    }
    if (f->high < most) {
        f->reach[++f->high + 1] = far;
    } else {
        f->high--;
    }
}

static bool within(const front *f, int32_t diagonal) {
    return diagonal >= f->low && diagonal <= f->high;
}

/* Each path goes one difference further.  True if one meets a path from the end, and where. */
static bool advance(search *s, const box *b, bool may_meet, int32_t *x, int32_t *y) {
    front *f = &s->forward;
    widen(f, b->left - b->bottom, b->right - b->top, -1);
    for (int32_t k = f->high; k >= f->low; k -= 2) {
        int32_t from = f->reach[k - 1] >= f->reach[k + 1] ? f->reach[k - 1] + 1 : f->reach[k + 1];
        *x = from;
        for (*y = *x - k; *x < b->right && *y < b->bottom && s->first[*x] == s->second[*y]; ++*y) ++*x;
        f->reach[k] = *x;
        if (may_meet && within(&s->backward, k) && s->backward.reach[k] <= *x) return true;
        if (!dl_work_spend(s->work, 1 + (uint64_t)(*x - from))) return false;
    }
    return false;
}

static bool retreat(search *s, const box *b, bool may_meet, int32_t *x, int32_t *y) {
    front *f = &s->backward;
    widen(f, b->left - b->bottom, b->right - b->top, INT32_MAX);
    for (int32_t k = f->high; k >= f->low; k -= 2) {
        int32_t from = f->reach[k - 1] < f->reach[k + 1] ? f->reach[k - 1] : f->reach[k + 1] - 1;
        *x = from;
        for (*y = *x - k; *x > b->left && *y > b->top && s->first[*x - 1] == s->second[*y - 1]; --*y) --*x;
        f->reach[k] = *x;
        if (may_meet && within(&s->forward, k) && *x <= s->forward.reach[k]) return true;
        if (!dl_work_spend(s->work, 1 + (uint64_t)(from - *x))) return false;
    }
    return false;
}

/* The path from the start that has the most of the box behind it. */
static void cut_anywhere(const search *s, const box *b, int32_t *x, int32_t *y) {
    const front *f = &s->forward;
    int64_t best = -1;
    for (int32_t k = f->low; k <= f->high; k += 2) {
        int32_t column = f->reach[k] < b->right ? f->reach[k] : b->right, row = column - k;
        if (row > b->bottom) column = b->bottom + k, row = b->bottom;
        if (column < b->left || row < b->top || (int64_t)column + row <= best) continue;
        if (column == b->right && row == b->bottom) continue; /* that would be no cut */
        best = (int64_t)column + row;
        *x = column;
        *y = row;
    }
}

/* Where to cut a box with at least two differences; false when no work is left. */
static bool find_cut(search *s, const box *b, int32_t *x, int32_t *y) {
    int32_t start = b->left - b->top, end = b->right - b->bottom;
    bool odd = (end - start) & 1;
    s->forward.low = s->forward.high = start;
    s->forward.reach[start] = b->left;
    s->backward.low = s->backward.high = end;
    s->backward.reach[end] = b->right;
    for (int32_t differences = 1; differences <= MOST_DIFFERENCES; differences++) {
        if (advance(s, b, odd, x, y) || retreat(s, b, !odd, x, y)) return true;
        if (!s->work->steps) return false;
    }
    cut_anywhere(s, b, x, y);
    return true;
}

/* The smaller part of a cut box is done first, and the larger one in the same call: the calls are at most as
 * deep as the size has bits. */
static void match_box(search *s, box b) {
    for (;;) {
        match_ends(s, &b);
        if (b.left == b.right || b.top == b.bottom) return;
        int32_t x = b.right, y = b.bottom;
        if (!find_cut(s, &b, &x, &y)) return;
        box before = {b.left, x, b.top, y}, behind = {x, b.right, y, b.bottom};
        bool is_first_smaller = x - b.left + y - b.top < b.right - x + b.bottom - y;
        match_box(s, is_first_smaller ? before : behind);
        b = is_first_smaller ? behind : before;
    }
}

/* --- what only one of them has can match nothing: it is left out first --- */

/* The members of `of` that the map knows, and their places. */
static uint32_t keep_known(dl_sequence of, dl_hash_map *known, uint64_t *hashes, uint32_t *places) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < of.count; i++) {
        if (!*dl_hash_map_at(known, of.hashes[i])) continue;
        hashes[count] = of.hashes[i];
        places[count++] = i;
    }
    return count;
}

static bool know_all(dl_sequence of, dl_hash_map *known, dl_arena *scratch) {
    if (!dl_hash_map_make(known, scratch, of.count + 1)) return false;
    for (uint32_t i = 0; i < of.count; i++) *dl_hash_map_at(known, of.hashes[i]) = 1;
    return true;
}

static bool match_middles(dl_sequence first, dl_sequence second, uint32_t *matches, dl_compare_work *work,
                          dl_arena *scratch) {
    dl_hash_map in_first, in_second;
    size_t both = (size_t)first.count + second.count;
    uint64_t *hashes = dl_arena_alloc(scratch, both * sizeof *hashes);
    uint32_t *places = dl_arena_alloc(scratch, both * sizeof *places);
    if (!know_all(first, &in_first, scratch) || !know_all(second, &in_second, scratch) || !hashes || !places)
        return false;
    uint32_t count = keep_known(first, &in_second, hashes, places);
    uint32_t others = keep_known(second, &in_first, hashes + count, places + count);
    size_t diagonals = (size_t)count + others + 4;
    int32_t *reach = dl_arena_alloc(scratch, 2 * diagonals * sizeof *reach);
    if (!reach) return false;
    search s = {
        .first = hashes,
        .second = hashes + count,
        .first_places = places,
        .second_places = places + count,
        .forward = {.reach = reach + others + 2},
        .backward = {.reach = reach + diagonals + others + 2},
        .matches = matches,
        .work = work,
    };
    match_box(&s, (box){0, (int32_t)count, 0, (int32_t)others});
    return true;
}

bool dl_match_sequences(dl_sequence first, dl_sequence second, uint32_t *matches, dl_compare_work *work,
                        dl_arena *scratch) {
    uint32_t start = 0, end = 0, most = first.count < second.count ? first.count : second.count;
    for (uint32_t i = 0; i < first.count; i++) matches[i] = DL_NO_MATCH;
    while (start < most && first.hashes[start] == second.hashes[start]) {
        matches[start] = start;
        start++;
    }
    while (end < most - start &&
           first.hashes[first.count - 1 - end] == second.hashes[second.count - 1 - end]) {
        matches[first.count - 1 - end] = second.count - 1 - end;
        end++;
    }
    dl_sequence middle = {first.hashes + start, first.count - start - end};
    dl_sequence other = {second.hashes + start, second.count - start - end};
    if (!middle.count || !other.count) return true;
    if (!match_middles(middle, other, matches + start, work, scratch)) return false;
    for (uint32_t i = start; i < first.count - end; i++) {
        if (matches[i] != DL_NO_MATCH) matches[i] += start;
    }
    return true;
}
