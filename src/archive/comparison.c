#include "archive/comparison.h"

#include "base/text.h"
#include "values/schema.h"
#include "values/shingles.h"

/* Less than this of either text in the other: another story. */
static const double LEAST_IN_COMMON = .2;

enum { MOST_SKETCHED_BYTES = 1 << 20 };

/* --- words --- */

typedef struct word_counts {
    uint32_t cut, added;
} word_counts;

static void drop_common(dl_comparison *c, const dl_wording *old, const dl_wording *new, word_counts *counts) {
    uint32_t *matches = dl_arena_alloc(c->arena, ((size_t)old->count + 1) * sizeof *matches);
    if (!matches || !dl_wording_match(old, new, matches, &c->blocks.work, c->arena)) return;
    for (uint32_t i = 0; i < old->count; i++) {
        bool kept = matches[i] != DL_NO_MATCH && (old->tokens[i].flags & DL_WORDING_WORD);
        counts->cut -= kept;
        counts->added -= kept;
    }
}

/* What only changed in its marks counts as one word. */
static word_counts at_least_one(word_counts counts) {
    if (!counts.cut && !counts.added) counts.added = 1;
    return counts;
}

static word_counts count_wordings(dl_comparison *c, const dl_wording *old, const dl_wording *new) {
    word_counts counts = {.cut = old->word_count, .added = new->word_count};
    drop_common(c, old, new, &counts);
    return at_least_one(counts);
}

static word_counts count_words(dl_comparison *c, dl_span old, dl_span new, dl_fold_manner manner) {
    dl_wording first, second;
    if (manner == DL_FOLD_STATEMENT) dl_wording_trim(&old, &new);
    if (!dl_wording_make(&first, old, manner, &c->blocks.work, c->arena) ||
        !dl_wording_make(&second, new, manner, &c->blocks.work, c->arena))
        return (word_counts){0, 0};
    if (c->blocks.work.steps) return count_wordings(c, &first, &second);
    return at_least_one((word_counts){.cut = dl_text_count_words(old), .added = dl_text_count_words(new)});
}

/* --- values --- */

static void count_values(dl_comparison *c) {
    for (uint32_t i = 0; i < c->values.count; i++) {
        const dl_value_change *change = &c->values.items[i];
        if (change->member == DL_COMPARED_HEADLINE) {
            word_counts words = count_words(c, change->old, change->new, DL_FOLD_STATEMENT);
            c->changes.counts[DL_CHANGE_HEADLINE] += words.cut + words.added;
        } else {
            c->changes.counts[dl_compared_is_date(change->member) ? DL_CHANGE_DATE : DL_CHANGE_FACTS]++;
        }
    }
}

/* --- blocks --- */

static bool is_note(dl_comparison *c, const dl_compared_block *block) {
    return !block->embed && dl_is_note(&c->notes, block->text, c->arena);
}

/* Where the words were needed to find the pair, they are there. */
static word_counts count_block(dl_comparison *c, uint32_t old, uint32_t new) {
    const dl_wording *first = c->blocks.old.blocks[old].wording, *second = c->blocks.new.blocks[new].wording;
    if (first && second) return count_wordings(c, first, second);
    dl_span before = c->old.blocks.items[old].text, after = c->new.blocks.items[new].text;
    dl_fold_manner manner = dl_fold_manner_of(before);
    if (dl_fold_manner_of(after) != manner) manner = DL_FOLD_STATEMENT;
    return count_words(c, before, after, manner);
}

static void count_rewritten(dl_comparison *c, uint32_t old, uint32_t new) {
    enum { SHORTEST_NOTE = 3 };
    const dl_compared_block *before = &c->old.blocks.items[old], *after = &c->new.blocks.items[new];
    word_counts counts = count_block(c, old, new);
    c->changes.counts[DL_CHANGE_REWRITTEN] += counts.cut + counts.added;
    if (counts.added >= SHORTEST_NOTE && is_note(c, after) && !is_note(c, before))
        c->changes.counts[DL_CHANGE_CORRECTION]++;
}

static void count_blocks(dl_comparison *c) {
    uint32_t *counts = c->changes.counts;
    for (uint32_t i = 0; i < c->old.blocks.count; i++)
        counts[DL_CHANGE_CUT] += c->blocks.old.blocks[i].fate == DL_FATE_ALONE;
    for (uint32_t i = 0; i < c->new.blocks.count; i++) {
        const dl_aligned_block *block = &c->blocks.new.blocks[i];
        switch (block->fate) {
        case DL_FATE_ALONE:
            counts[is_note(c, &c->new.blocks.items[i]) ? DL_CHANGE_CORRECTION : DL_CHANGE_ADDED]++;
            break;
        case DL_FATE_MOVED:
            counts[DL_CHANGE_MOVED]++;
            break;
        case DL_FATE_CHANGED:
            count_rewritten(c, block->other, i);
            break;
        case DL_FATE_SAME:
            break;
        }
    }
}

/* --- another story --- */

static bool is_article(const dl_record *record) {
    dl_span type = record->type.text;
    switch (dl_find_type(type)) {
    case DL_CLASS_UNKNOWN:
        return !dl_span_ends_with(type, DL_SPAN("Page"));
    case DL_CLASS_ARTICLE:
    case DL_CLASS_POSTING:
    case DL_CLASS_WORK:
    case DL_CLASS_VIDEO:
    case DL_CLASS_AUDIO:
    case DL_CLASS_IMAGE:
        return true;
    default:
        return false;
    }
}

/* Whether so much is in blocks that are the same that nothing else need be looked at. */
static bool shares_blocks(const dl_comparison *c) {
    size_t old = 0, new = 0, same = 0;
    for (uint32_t i = 0; i < c->old.blocks.count; i++) old += c->old.blocks.items[i].folded.size;
    for (uint32_t i = 0; i < c->new.blocks.count; i++) {
        dl_fate fate = c->blocks.new.blocks[i].fate;
        new += c->new.blocks.items[i].folded.size;
        if (fate == DL_FATE_SAME || fate == DL_FATE_MOVED) same += c->new.blocks.items[i].folded.size;
    }
    return same && (double)same >= LEAST_IN_COMMON * (double)(old < new ? old : new);
}

/* The folded text, or its beginning: a hostile one can be long. */
static dl_span whole_text(const dl_compared *compared, dl_arena *arena) {
    dl_span *parts = dl_arena_alloc(arena, (compared->blocks.count + 1) * sizeof *parts);
    for (uint32_t i = 0; parts && i < compared->blocks.count; i++)
        parts[i] = compared->blocks.items[i].folded;
    dl_span whole = parts ? dl_arena_join(arena, parts, compared->blocks.count, DL_SPAN(" ")) : DL_SPAN_NONE;
    return dl_text_prefix(whole, MOST_SKETCHED_BYTES);
}

/* How many of the words of both are common; 1 when one has none. */
static double words_in_common(dl_comparison *c, dl_span old, dl_span new) {
    dl_wording first, second;
    double likeness = 1;
    if (!dl_wording_make(&first, old, DL_FOLD_STATEMENT, &c->blocks.work, c->arena) ||
        !dl_wording_make(&second, new, DL_FOLD_STATEMENT, &c->blocks.work, c->arena) || !first.word_count ||
        !second.word_count)
        return 1;
    return dl_wording_likeness(&first, &second, &likeness, c->arena) ? likeness : 1;
}

static bool is_replaced(dl_comparison *c, const dl_record *old, const dl_record *new) {
    if (!is_article(old) || !is_article(new) || shares_blocks(c)) return false;
    dl_span old_text = whole_text(&c->old, c->arena), new_text = whole_text(&c->new, c->arena);
    dl_sketch first, second;
    if (dl_sketch_make(&first, old_text, c->arena) && dl_sketch_make(&second, new_text, c->arena)) {
        dl_sketch_share share = dl_sketch_compare(&first, &second);
        return share.of_first < LEAST_IN_COMMON && share.of_second < LEAST_IN_COMMON;
    }
    if (words_in_common(c, old->headline.text, new->headline.text) >= LEAST_IN_COMMON) return false;
    return !old_text.size || !new_text.size || words_in_common(c, old_text, new_text) < LEAST_IN_COMMON;
}

/* --- the whole --- */

/* That only a date has changed is said only if nothing else has. */
static void settle(dl_changes *changes) {
    changes->telling = DL_CHANGE_COUNT;
    for (dl_change change = DL_CHANGE_DATE; change-- > 0;) {
        if (changes->counts[change]) changes->telling = change;
    }
    if (changes->telling != DL_CHANGE_COUNT) {
        changes->counts[DL_CHANGE_DATE] = 0;
    } else if (changes->counts[DL_CHANGE_DATE]) {
        changes->telling = DL_CHANGE_DATE;
    }
}

bool dl_comparison_make(dl_comparison *c, const dl_record *old, const dl_record *new, dl_arena *arena) {
    *c = (dl_comparison){.arena = arena};
    dl_compared_make(&c->old, old, NULL, arena);
    dl_compared_make(&c->new, new, &c->old, arena);
    bool made = dl_value_changes_find(&c->values, &c->old, &c->new, arena) &&
                dl_align(&c->blocks, &c->old, &c->new, arena);
    if (made) {
        count_values(c);
        count_blocks(c);
        c->changes.replaced = is_replaced(c, old, new);
    }
    settle(&c->changes);
    return made && !arena->failed;
}
