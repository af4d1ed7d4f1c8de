#include "archive/differences.h"

#include "archive/notes.h"
#include "archive/value_changes.h"
#include "archive/word_runs.h"

typedef struct finder {
    dl_differences *found;
    dl_compared old, new;
    dl_alignment blocks;
    dl_value_changes values;
    dl_run_finder runs;
    dl_notes notes;
    dl_arena *arena, *scratch;
} finder;

static bool make_wording(finder *f, dl_run_text *text) {
    text->wording = dl_arena_alloc(f->scratch, sizeof *text->wording);
    return text->wording &&
           dl_wording_make(text->wording, text->text, DL_FOLD_STATEMENT, &f->blocks.work, f->scratch);
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
    const dl_compared_block *before = old == DL_NO_MATCH ? NULL : &f->old.blocks.items[old];
    const dl_compared_block *after = new == DL_NO_MATCH ? NULL : &f->new.blocks.items[new];
    if (before) {
        added.old_number = before->number;
        added.old = dl_arena_copy(f->arena, before->text);
    }
    if (after) {
        added.new_number = after->number;
        added.new = dl_arena_copy(f->arena, after->text);
    }
    if (operation == DL_OPERATION_ADDED && !after->embed)
        added.note = dl_is_note(&f->notes, after->text, f->scratch);
    if (operation == DL_OPERATION_CHANGED) {
        added.elsewhere = f->blocks.new.blocks[new].elsewhere;
        dl_run_text first = {added.old, dl_side_wording(&f->blocks, &f->blocks.old, old), before->quote};
        dl_run_text second = {added.new, dl_side_wording(&f->blocks, &f->blocks.new, new), after->quote};
        if (!first.wording || !second.wording ||
            !dl_word_runs_find(&f->runs, &added.words, &first, &second, f->arena))
            return false;
    }
    return DL_ARENA_PUSH(f->arena, &f->found->blocks, added);
}

/* A new block that has no old one at its place. */
static bool add_new(finder *f, uint32_t new) {
    const dl_aligned_block *block = &f->blocks.new.blocks[new];
    if (block->fate == DL_FATE_ALONE) return add_block(f, DL_OPERATION_ADDED, DL_NO_MATCH, new);
    if (block->fate == DL_FATE_MOVED) return add_block(f, DL_OPERATION_MOVED, block->other, new);
    return add_block(f, DL_OPERATION_CHANGED, block->other, new);
}

static bool add_blocks(finder *f) {
    const dl_aligned_block *old = f->blocks.old.blocks, *new = f->blocks.new.blocks;
    uint32_t old_count = f->old.blocks.count, new_count = f->new.blocks.count;
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
    *found = (dl_differences){.changes = dl_compare(old, new, scratch)};
    dl_compared_make(&f.old, old, NULL, scratch);
    dl_compared_make(&f.new, new, &f.old, scratch);
    if (!dl_value_changes_find(&f.values, &f.old, &f.new, scratch) ||
        !dl_align(&f.blocks, &f.old, &f.new, scratch))
        return false;
    dl_run_finder_init(&f.runs, &f.blocks, new->language.text);
    for (uint32_t i = 0; i < f.values.count; i++) {
        if (!add_member(&f, &f.values.items[i])) return false;
    }
    return add_blocks(&f) && !scratch->failed && !arena->failed;
}
