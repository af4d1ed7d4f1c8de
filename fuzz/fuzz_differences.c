/* Two records of a story compared.  The input is both, divided by a byte 0x1E; of each the first line is the
 * headline, the others are blocks. */
#include "archive/compare.h"
#include "archive/show_differences.h"
#include "archive/write_differences.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MOST_BLOCKS = 300 };

typedef struct story {
    dl_record record;
    dl_block blocks[MOST_BLOCKS];
} story;

static void make_story(story *made, dl_span text) {
    dl_span line;
    *made = (story){.record = {.type.text = DL_SPAN("NewsArticle")}};
    made->record.body.blocks.items = made->blocks;
    if (dl_span_split(&text, '\n', &line)) made->record.headline.text = line;
    while (made->record.body.blocks.count < MOST_BLOCKS && dl_span_split(&text, '\n', &line)) {
        uint8_t kind = line.size ? (uint8_t)line.data[0] % DL_BLOCK_KIND_COUNT : 0;
        made->blocks[made->record.body.blocks.count++] = (dl_block){.kind = kind, .text = line};
    }
}

static void check_runs(const dl_word_runs *runs, dl_span old, dl_span new) {
    uint32_t old_at = 0, new_at = 0;
    for (uint32_t i = 0; i < runs->count; i++) {
        const dl_word_run *run = &runs->items[i];
        bool cut = run->operation == DL_OPERATION_CUT, added = run->operation == DL_OPERATION_ADDED;
        if (run->old_start != old_at || run->new_start != new_at) abort();
        if ((run->old_end == old_at) != added || (run->new_end == new_at) != cut) abort();
        old_at = run->old_end;
        new_at = run->new_end;
    }
    if (runs->count && (old_at != old.size || new_at != new.size)) abort();
}

static void check(const dl_differences *found, const story *old, const story *new) {
    uint32_t new_at = 0, olds = 0;
    for (uint32_t i = 0; i < found->members.count; i++) {
        const dl_member_difference *member = &found->members.items[i];
        check_runs(&member->words, member->old, member->new);
    }
    for (uint32_t i = 0; i < found->blocks.count; i++) {
        const dl_block_difference *block = &found->blocks.items[i];
        if (block->old_number != UINT32_MAX && block->old_number >= old->record.body.blocks.count) abort();
        olds += block->old_number != UINT32_MAX;
        if ((block->operation == DL_OPERATION_CHANGED) != (block->words.count > 0)) abort();
        check_runs(&block->words, block->old, block->new);
        if (block->operation == DL_OPERATION_CUT) continue;
        if (block->new_number < new_at || block->new_number >= new->record.body.blocks.count) abort();
        new_at = block->new_number + 1;
    }
    if (olds > old->record.body.blocks.count) abort();
}

static void compare(const story *old, const story *new, dl_arena *arena, dl_arena *scratch) {
    dl_differences found;
    dl_buffer out;
    if (!dl_differences_find(&found, &old->record, &new->record, arena, scratch)) return;
    check(&found, old, new);
    bool same = dl_compare_digest(&old->record, scratch) == dl_compare_digest(&new->record, scratch);
    if (!scratch->failed && same != (found.changes.telling == DL_CHANGE_COUNT)) abort();
    dl_buffer_init(&out, 0, NULL);
    dl_differences_write_json(&found, &out);
    dl_differences_show(&found, false, &out);
    dl_differences_show(&found, true, &out);
    dl_buffer_release(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static story old, new;
    if (size > 1 << 18) return 0;
    dl_span text = dl_span_of((const char *)data, size);
    size_t middle = dl_span_find_byte(text, 0x1E, 0);
    if (middle == SIZE_MAX) middle = size / 2;
    make_story(&old, dl_span_sub(text, 0, middle));
    make_story(&new, dl_span_sub(text, middle + 1, SIZE_MAX));
    dl_arena arena, scratch;
    dl_arena_init(&arena, (size_t)256 << 20, NULL);
    dl_arena_init(&scratch, (size_t)256 << 20, NULL);
    compare(&old, &new, &arena, &scratch);
    compare(&new, &old, &arena, &scratch);
    dl_arena_release(&arena);
    dl_arena_release(&scratch);
    return 0;
}
