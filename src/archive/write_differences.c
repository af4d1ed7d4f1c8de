#include "archive/write_differences.h"

#include "output/writer.h"

static dl_span old_part(const dl_word_run *run, dl_span old) {
    return dl_span_sub(old, run->old_start, run->old_end - run->old_start);
}

static dl_span new_part(const dl_word_run *run, dl_span new) {
    return dl_span_sub(new, run->new_start, run->new_end - run->new_start);
}

/* --- JSON --- */

static void write_runs(dl_writer *json, const dl_word_runs *runs, dl_span old, dl_span new) {
    dl_writer_key(json, "words");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < runs->count; i++) {
        const dl_word_run *run = &runs->items[i];
        dl_writer_begin_object(json);
        dl_writer_member(json, "op", dl_span_from_string(dl_operation_name(run->operation)));
        dl_writer_member(json, "text",
                         run->operation == DL_OPERATION_CUT ? old_part(run, old) : new_part(run, new));
        if (run->marks) {
            dl_writer_key(json, "marks");
            dl_writer_begin_array(json);
            for (unsigned bit = 0; bit < DL_WORD_MARKS; bit++) {
                if (run->marks >> bit & 1)
                    dl_writer_string(json, dl_span_from_string(dl_word_mark_name(bit)));
            }
            dl_writer_end_array(json);
        }
        dl_writer_end_object(json);
    }
    dl_writer_end_array(json);
}

static void write_changes(dl_writer *json, const dl_changes *changes) {
    if (changes->telling != DL_CHANGE_COUNT)
        dl_writer_member(json, "change", dl_span_from_string(dl_change_name(changes->telling)));
    dl_writer_key(json, "changes");
    dl_writer_begin_object(json);
    for (dl_change i = 0; i < DL_CHANGE_COUNT; i++)
        dl_writer_member_uint(json, dl_change_name(i), changes->counts[i]);
    dl_writer_end_object(json);
    dl_writer_key(json, "replaced");
    dl_writer_bool(json, changes->replaced);
}

static void write_member(dl_writer *json, const dl_member_difference *member) {
    dl_writer_begin_object(json);
    dl_writer_member(json, "member", dl_span_from_string(member->name));
    dl_writer_member(json, "old", member->old);
    dl_writer_member(json, "new", member->new);
    if (member->words.count) write_runs(json, &member->words, member->old, member->new);
    dl_writer_end_object(json);
}

static void write_number(dl_writer *json, const char *key, uint32_t number) {
    if (number == UINT32_MAX) return;
    dl_writer_key(json, key);
    dl_writer_uint(json, number);
}

static void write_block(dl_writer *json, const dl_block_difference *block) {
    dl_writer_begin_object(json);
    dl_writer_member(json, "op", dl_span_from_string(dl_operation_name(block->operation)));
    write_number(json, "old", block->old_number);
    write_number(json, "new", block->new_number);
    if (block->elsewhere || block->note) {
        dl_writer_key(json, block->note ? "correction" : "moved");
        dl_writer_bool(json, true);
    }
    if (block->operation == DL_OPERATION_CHANGED) {
        write_runs(json, &block->words, block->old, block->new);
    } else {
        dl_writer_member(json, "text", block->operation == DL_OPERATION_CUT ? block->old : block->new);
    }
    dl_writer_end_object(json);
}

void dl_differences_write_json(const dl_differences *differences, dl_buffer *out) {
    dl_writer json;
    dl_writer_init(&json, out, false);
    dl_writer_begin_object(&json);
    write_changes(&json, &differences->changes);
    dl_writer_key(&json, "members");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < differences->members.count; i++)
        write_member(&json, &differences->members.items[i]);
    dl_writer_end_array(&json);
    dl_writer_key(&json, "blocks");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; i < differences->blocks.count; i++)
        write_block(&json, &differences->blocks.items[i]);
    dl_writer_end_array(&json);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(out, '\n');
}
