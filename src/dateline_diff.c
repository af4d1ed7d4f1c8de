/* The public API of differences between records. */
#include "archive/show_differences.h"
#include "archive/write_differences.h"
#include "dateline_archive.h"
#include "extractor.h"
#include "sized.h"

struct dateline_diff {
    dl_allocator allocator;
    dl_arena arena;
    dl_differences found;
};

_Static_assert((int)DATELINE_CHANGES == (int)DL_CHANGE_COUNT &&
                   (int)DATELINE_CHANGE_FIRST == (int)DL_CHANGE_FIRST &&
                   (int)DATELINE_CHANGE_HEADLINE == (int)DL_CHANGE_HEADLINE &&
                   (int)DATELINE_CHANGE_CORRECTION == (int)DL_CHANGE_CORRECTION &&
                   (int)DATELINE_CHANGE_ADDED == (int)DL_CHANGE_ADDED &&
                   (int)DATELINE_CHANGE_CUT == (int)DL_CHANGE_CUT &&
                   (int)DATELINE_CHANGE_REWRITTEN == (int)DL_CHANGE_REWRITTEN &&
                   (int)DATELINE_CHANGE_MOVED == (int)DL_CHANGE_MOVED &&
                   (int)DATELINE_CHANGE_FACTS == (int)DL_CHANGE_FACTS &&
                   (int)DATELINE_CHANGE_DATE == (int)DL_CHANGE_DATE,
               "kinds of change have the numbers of dateline_archive.h");
_Static_assert((int)DATELINE_SAME == (int)DL_OPERATION_SAME && (int)DATELINE_CUT == (int)DL_OPERATION_CUT &&
                   (int)DATELINE_ADDED == (int)DL_OPERATION_ADDED &&
                   (int)DATELINE_MOVED == (int)DL_OPERATION_MOVED &&
                   (int)DATELINE_CHANGED == (int)DL_OPERATION_CHANGED,
               "operations have the numbers of dateline_archive.h");

const char *dateline_change_name(dateline_change change) {
    return (unsigned)change < DATELINE_CHANGES ? dl_change_name((dl_change)change) : NULL;
}

dateline_result dateline_diff_new(const dateline_record *old_record, const dateline_record *new_record,
                                  dateline_diff **made) {
    if (made) *made = NULL;
    if (!made || !old_record || !new_record) return DATELINE_BAD_ARGUMENT;
    if (old_record->record.error_code || new_record->record.error_code) return DATELINE_NO_PAGE;
    dl_allocator allocator = new_record->extractor ? new_record->extractor->allocator : new_record->allocator;
    dateline_diff *diff = dl_allocator_resize(&allocator, NULL, sizeof *diff);
    if (!diff) return DATELINE_NO_MEMORY;
    *diff = (dateline_diff){.allocator = allocator};
    dl_arena scratch;
    dl_arena_init(&diff->arena, 0, &diff->allocator);
    dl_arena_init(&scratch, 0, &diff->allocator);
    bool done =
        dl_differences_find(&diff->found, &old_record->record, &new_record->record, &diff->arena, &scratch);
    dl_arena_release(&scratch);
    if (!done) {
        dateline_diff_free(diff);
        return DATELINE_NO_MEMORY;
    }
    *made = diff;
    return DATELINE_OK;
}

void dateline_diff_free(dateline_diff *diff) {
    if (!diff) return;
    dl_arena_release(&diff->arena);
    dl_allocator allocator = diff->allocator;
    dl_allocator_resize(&allocator, diff, 0);
}

dateline_result dateline_diff_get_info(const dateline_diff *diff, dateline_diff_info *info) {
    if (!dl_sized_fill(info, sizeof *info, NULL) || !diff) return DATELINE_BAD_ARGUMENT;
    const dl_changes *changes = &diff->found.changes;
    dateline_diff_info found = {
        .members = diff->found.members.count,
        .blocks = diff->found.blocks.count,
        .changed = changes->telling != DL_CHANGE_COUNT,
        .replaced = changes->replaced,
    };
    if (found.changed) found.change = (dateline_change)changes->telling;
    for (unsigned i = 0; i < DATELINE_CHANGES; i++) found.counts[i] = changes->counts[i];
    dl_sized_fill(info, sizeof *info, &found);
    return DATELINE_OK;
}

dateline_result dateline_diff_member_at(const dateline_diff *diff, uint32_t index,
                                        dateline_member_change *member) {
    if (!dl_sized_fill(member, sizeof *member, NULL) || !diff) return DATELINE_BAD_ARGUMENT;
    if (index >= diff->found.members.count) return DATELINE_END;
    const dl_member_difference *from = &diff->found.members.items[index];
    const dateline_member_change found = {
        .name = from->name,
        .old_value = dl_text_of_span(from->old),
        .new_value = dl_text_of_span(from->new),
        .words = from->words.count,
    };
    dl_sized_fill(member, sizeof *member, &found);
    return DATELINE_OK;
}

dateline_result dateline_diff_block_at(const dateline_diff *diff, uint32_t index,
                                       dateline_block_change *block) {
    if (!dl_sized_fill(block, sizeof *block, NULL) || !diff) return DATELINE_BAD_ARGUMENT;
    if (index >= diff->found.blocks.count) return DATELINE_END;
    const dl_block_difference *from = &diff->found.blocks.items[index];
    const dateline_block_change found = {
        .operation = (dateline_operation)from->operation,
        .old_block = from->old_number,
        .new_block = from->new_number,
        .old_text = dl_text_of_span(from->old),
        .new_text = dl_text_of_span(from->new),
        .words = from->words.count,
        .moved = from->elsewhere || from->operation == DL_OPERATION_MOVED,
        .correction = from->note,
    };
    dl_sized_fill(block, sizeof *block, &found);
    return DATELINE_OK;
}

/* `word` was cleared. */
static dateline_result word_at(const dl_word_runs *runs, dl_span old, dl_span new, uint32_t index,
                               dateline_word_change *word) {
    if (index >= runs->count) return DATELINE_END;
    const dl_word_run *run = &runs->items[index];
    const dateline_word_change found = {
        .operation = (dateline_operation)run->operation,
        .old_text = dl_text_of_span(dl_span_sub(old, run->old_start, run->old_end - run->old_start)),
        .new_text = dl_text_of_span(dl_span_sub(new, run->new_start, run->new_end - run->new_start)),
        .number = (run->marks & DL_MARK_NUMBER) != 0,
        .name = (run->marks & DL_MARK_NAME) != 0,
        .quotation = (run->marks & DL_MARK_QUOTATION) != 0,
    };
    dl_sized_fill(word, sizeof *word, &found);
    return DATELINE_OK;
}

dateline_result dateline_diff_member_word_at(const dateline_diff *diff, uint32_t member, uint32_t index,
                                             dateline_word_change *word) {
    if (!dl_sized_fill(word, sizeof *word, NULL) || !diff || member >= diff->found.members.count)
        return DATELINE_BAD_ARGUMENT;
    const dl_member_difference *of = &diff->found.members.items[member];
    return word_at(&of->words, of->old, of->new, index, word);
}

dateline_result dateline_diff_block_word_at(const dateline_diff *diff, uint32_t block, uint32_t index,
                                            dateline_word_change *word) {
    if (!dl_sized_fill(word, sizeof *word, NULL) || !diff || block >= diff->found.blocks.count)
        return DATELINE_BAD_ARGUMENT;
    const dl_block_difference *of = &diff->found.blocks.items[block];
    return word_at(&of->words, of->old, of->new, index, word);
}

dateline_result dateline_diff_write(const dateline_diff *diff, dateline_diff_format format,
                                    const dateline_diff_options *options, dateline_sink sink, void *context) {
    static const dateline_diff_options defaults = DATELINE_DIFF_OPTIONS_INIT;
    dateline_diff_options known;
    if (!diff || !sink || !dl_sized_read(&known, sizeof known, options ? options : &defaults) ||
        (format != DATELINE_DIFF_JSON && format != DATELINE_DIFF_TEXT))
        return DATELINE_BAD_ARGUMENT;
    dl_buffer out;
    dl_buffer_init(&out, 0, &diff->allocator);
    if (format == DATELINE_DIFF_JSON) {
        dl_differences_write_json(&diff->found, &out);
    } else {
        dl_differences_show(&diff->found, known.colours, &out);
    }
    dateline_result result = out.failed                          ? DATELINE_NO_MEMORY
                             : sink(context, out.data, out.size) ? DATELINE_OK
                                                                 : DATELINE_STOPPED;
    dl_buffer_release(&out);
    return result;
}
