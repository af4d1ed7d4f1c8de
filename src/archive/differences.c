#include "archive/differences.h"

#include "archive/comparison.h"
#include "archive/word_runs.h"

typedef struct finder {
    dl_differences *found;
    dl_comparison comparison;
    dl_run_finder runs;
    dl_arena *arena, *scratch;
} finder;

static bool make_wording(finder *f, dl_run_text *text) {
    text->wording = dl_arena_alloc(f->scratch, sizeof *text->wording);
    return text->wording && dl_wording_make(text->wording, text->text, DL_FOLD_STATEMENT,
                                            &f->comparison.blocks.work, f->scratch);
}

/* --- members --- */

/* Those whose words are compared. */
static bool is_text(dl_compared_member member) {
    return member == DL_COMPARED_HEADLINE || member == DL_COMPARED_DESCRIPTION ||
           member == DL_COMPARED_CAPTION;
}

static bool add_member(finder *f, const dl_value_change *change) {
    dl_member_difference added = {
        .name = dl_compared_name(change->member),
        .old = dl_arena_copy(f->arena, change->old),
        .new = dl_arena_copy(f->arena, change->new),
    };
    if (is_text(change->member) && added.old.size && added.new.size) {
        dl_run_text old = {.text = added.old}, new = {.text = added.new};
        if (!make_wording(f, &old) || !make_wording(f, &new) ||
            !dl_word_runs_find(&f->runs, &added.words, &old, &new, f->arena))
            return false;
    }
    return DL_ARENA_PUSH(f->arena, &f->found->members, added);
}

/* --- blocks --- */

static bool add_block(finder *f, dl_operation operation, uint32_t old, uint32_t new) {
    dl_block_difference added = {.operation = operation, .old_number = UINT32_MAX, .new_number = UINT32_MAX};
    const dl_compared_block *before = old == DL_NO_MATCH ? NULL : &f->comparison.old.blocks.items[old];
    const dl_compared_block *after = new == DL_NO_MATCH ? NULL : &f->comparison.new.blocks.items[new];
    if (before) {
        added.old_number = before->number;
        added.old = dl_arena_copy(f->arena, before->text);
    }
    if (after) {
        added.new_number = after->number;
        added.new = dl_arena_copy(f->arena, after->text);
    }
    if (operation == DL_OPERATION_ADDED && !after->embed)
        added.note = dl_is_note(&f->comparison.notes, after->text, f->scratch);
    if (operation == DL_OPERATION_CHANGED) {
        added.elsewhere = f->comparison.blocks.new.blocks[new].elsewhere;
        dl_run_text first = {
            added.old, dl_side_wording(&f->comparison.blocks, &f->comparison.blocks.old, old), before->quote};
        dl_run_text second = {
            added.new, dl_side_wording(&f->comparison.blocks, &f->comparison.blocks.new, new), after->quote};
        if (!first.wording || !second.wording ||
            !dl_word_runs_find(&f->runs, &added.words, &first, &second, f->arena))
            return false;
    }
    return DL_ARENA_PUSH(f->arena, &f->found->blocks, added);
}

/* A new block that has no old one at its place. */
static bool add_new(finder *f, uint32_t new) {
    const dl_aligned_block *block = &f->comparison.blocks.new.blocks[new];
    if (block->fate == DL_FATE_ALONE) return add_block(f, DL_OPERATION_ADDED, DL_NO_MATCH, new);
    if (block->fate == DL_FATE_MOVED) return add_block(f, DL_OPERATION_MOVED, block->other, new);
    return add_block(f, DL_OPERATION_CHANGED, block->other, new);
}

static bool add_blocks(finder *f) {
    const dl_aligned_block *old = f->comparison.blocks.old.blocks, *new = f->comparison.blocks.new.blocks;
    uint32_t old_count = f->comparison.old.blocks.count, new_count = f->comparison.new.blocks.count;
    for (uint32_t i = 0, k = 0; i < old_count || k < new_count;) {
        if (i < old_count && old[i].fate == DL_FATE_ALONE) {
            if (!add_block(f, DL_OPERATION_CUT, i++, DL_NO_MATCH)) return false;
        } else if (i < old_count && old[i].elsewhere) {
            i++; /* where it is now */
        } else if (k < new_count && (new[k].fate == DL_FATE_ALONE || new[k].elsewhere)) {
            if (!add_new(f, k++)) return false;
        } else {
            bool same = new[k].fate == DL_FATE_SAME;
            if (!add_block(f, same ? DL_OPERATION_SAME : DL_OPERATION_CHANGED, i++, k++)) return false;
        }
    }
    return true;
}

bool dl_differences_find(dl_differences *found, const dl_record *old, const dl_record *new, dl_arena *arena,
                         dl_arena *scratch) {
    finder f = {.found = found, .arena = arena, .scratch = scratch};
    *found = (dl_differences){.members = {0}};
    if (!dl_comparison_make(&f.comparison, old, new, scratch)) return false;
    found->changes = f.comparison.changes;
    dl_run_finder_init(&f.runs, &f.comparison.blocks, new->language.text);
    for (uint32_t i = 0; i < f.comparison.values.count; i++) {
        if (!add_member(&f, &f.comparison.values.items[i])) return false;
    }
    return add_blocks(&f) && !scratch->failed && !arena->failed;
}
