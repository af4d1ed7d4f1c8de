#include "run_copies.h"

#include "output/copy_of.h"

enum { USUAL_BYTES = 256 << 20 };

bool dl_run_copies_init(dl_run_copies *copies, bool drops, uint64_t max_bytes,
                        const dl_allocator *allocator) {
    copies->drops = drops;
    dl_buffer_init(&copies->origin, 0, allocator);
    dl_buffer_init(&copies->output, 0, allocator);
    copies->table = dl_copies_new(max_bytes ? (size_t)max_bytes : USUAL_BYTES, allocator);
    return copies->table != NULL;
}

void dl_run_copies_release(dl_run_copies *copies) {
    dl_copies_free(copies->table);
    dl_buffer_release(&copies->origin);
    dl_buffer_release(&copies->output);
}

/* --- sketches --- */

bool dl_run_copies_sketch(dl_buffer *sketches, const dl_record *record, dl_arena *scratch) {
    dl_sketch sketch;
    if (record->error_code || !record->body.text.size || !dl_sketch_make(&sketch, record->body.text, scratch))
        return !scratch->failed;
    dl_save_number(sketches, sketch.digest);
    dl_save_number(sketches, sketch.shingles);
    dl_save_number(sketches, sketch.count);
    dl_buffer_append(sketches, dl_span_of((const char *)sketch.hashes, sketch.count * sizeof *sketch.hashes));
    const dl_record_source *source = &record->source;
    dl_save_text(sketches, source->path);
    dl_save_number(sketches, source->offset.known);
    dl_save_number(sketches, source->offset.value);
    dl_save_number(sketches, source->member_offset.known);
    dl_save_number(sketches, source->member_offset.value);
    dl_save_text(sketches, record->url.text);
    return true;
}

static dl_known_uint load_known(dl_loading *from) {
    bool known = dl_load_number(from) != 0;
    uint64_t value = dl_load_number(from);
    return (dl_known_uint){value, known};
}

static dl_known_uint percent_of(double share) {
    return (dl_known_uint){(uint64_t)(share * 100 + 0.5), true};
}

static dl_record_copy record_copy_of(const dl_copy *copy) {
    static const char *const kinds[] = {"", "exact", "copy", "part"};
    dl_loading origin = {.rest = copy->origin};
    dl_record_copy made = {.kind = dl_span_from_string(kinds[copy->kind])};
    made.path = dl_load_text(&origin);
    made.offset = load_known(&origin);
    made.member_offset = load_known(&origin);
    made.url = dl_load_text(&origin);
    made.share = percent_of(copy->share.of_first);
    made.of_other = percent_of(copy->share.of_second);
    return made;
}

/* --- comparing --- */

/* A record with more than the earlier one has stays. */
static bool is_dropped(const dl_run_copies *copies, const dl_copy *copy) {
    bool adds_nothing = copy->kind != DL_COPY_NONE && copy->share.of_first >= DL_COPY_SHARE;
    return copies->drops && adds_nothing;
}

/* Looks whether it is a copy, and remembers it if it adds something. */
static dl_copy look_up(dl_run_copies *copies, dl_span sketched) {
    dl_loading from = {.rest = sketched};
    dl_sketch sketch = {.digest = dl_load_number(&from)};
    sketch.shingles = (uint32_t)dl_load_number(&from);
    sketch.count = (uint32_t)dl_load_number(&from);
    size_t bytes = sketch.count * sizeof *sketch.hashes;
    memcpy(sketch.hashes, from.rest.data, bytes);
    dl_copy copy = dl_copies_find(copies->table, &sketch);
    copies->counts[copy.kind]++;
    /* It may leave the table when this one is added. */
    dl_buffer_clear(&copies->origin);
    dl_buffer_append(&copies->origin, copy.origin);
    copy.origin = dl_buffer_span(&copies->origin);
    copies->no_memory |= copies->origin.failed;
    if (copy.kind != DL_COPY_EXACT && !is_dropped(copies, &copy))
        dl_copies_add(copies->table, &sketch, dl_span_sub(from.rest, bytes, from.rest.size));
    return copy;
}

static dl_span mark_output(dl_run_copies *copies, dl_span output, size_t end, const dl_record_copy *copy) {
    dl_buffer *marked = &copies->output;
    const dl_record record = {.copy_of = *copy};
    dl_buffer_clear(marked);
    dl_buffer_append(marked, dl_span_sub(output, 0, end));
    dl_write_copy_of(marked, &record, dl_span_sub(output, end, output.size));
    dl_buffer_append(marked, dl_span_sub(output, end, output.size));
    copies->no_memory |= marked->failed;
    return dl_buffer_span(marked);
}

static void mark_things(dl_run_copies *copies, dl_span things, const dl_record_copy *copy) {
    dateline_record *const *kept = (dateline_record *const *)(const void *)things.data;
    for (size_t i = 0; i < things.size / sizeof *kept; i++) {
        dl_record_copy *to = &kept[i]->record.copy_of;
        dl_arena *arena = &kept[i]->arena;
        *to = *copy;
        to->path = dl_arena_copy(arena, copy->path);
        to->url = dl_arena_copy(arena, copy->url);
        copies->no_memory |= arena->failed;
    }
}

static void drop(dl_delivered *what) {
    dateline_record *const *kept = (dateline_record *const *)(const void *)what->things.data;
    for (size_t i = 0; i < what->things.size / sizeof *kept; i++) dateline_record_free(kept[i]);
    what->output.size = what->things.size = 0;
}

void dl_run_copies_compare(dl_run_copies *copies, dl_delivered *what) {
    dl_copy copy = look_up(copies, what->sketch);
    if (is_dropped(copies, &copy)) {
        drop(what);
    } else if (copy.kind != DL_COPY_NONE) {
        const dl_record_copy shown = record_copy_of(&copy);
        if (what->end) what->output = mark_output(copies, what->output, what->end, &shown);
        mark_things(copies, what->things, &shown);
    }
}

/* --- saving --- */

void dl_run_copies_save(const dl_run_copies *copies, dl_buffer *to) {
    if (!copies->table) return;
    for (size_t i = 0; i < DL_COUNT_OF(copies->counts); i++) dl_save_number(to, copies->counts[i]);
    dl_copies_save(copies->table, to);
}

bool dl_run_copies_load(dl_run_copies *copies, dl_loading *saved) {
    if (!copies->table) return true;
    for (size_t i = 0; i < DL_COUNT_OF(copies->counts); i++) copies->counts[i] = dl_load_number(saved);
    return dl_copies_load(copies->table, saved);
}
