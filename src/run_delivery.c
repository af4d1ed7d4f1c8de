/* What becomes of the output of a run, in input order: it is divided into parts and blocks, and from time to
 * time a checkpoint is passed on with it. */
#include "run_delivery.h"
#include "sized.h"

#include <time.h>

/* Between checkpoints; and so many times as long as one takes. */
#define LEAST_S 0.1
#define MOST_S  5.0
enum { SAVING_SHARE = 50 };

static double now_s(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/* --- records --- */

static void free_things(dl_span things) {
    dateline_record *const *kept = (dateline_record *const *)(const void *)things.data;
    for (size_t i = 0; i < things.size / sizeof *kept; i++) dateline_record_free(kept[i]);
}

static bool take_things(dl_front_run *run, dl_span things) {
    const dateline_run_options *options = &run->options;
    dateline_record *const *kept = (dateline_record *const *)(const void *)things.data;
    bool goes_on = true;
    for (size_t i = 0; i < things.size / sizeof *kept; i++) {
        if (goes_on && options->take) {
            goes_on = options->take(options->context, kept[i]);
        } else {
            dateline_record_free(kept[i]);
        }
    }
    return goes_on;
}

static bool goes_well(dl_front_run *run, dl_outflow_result result) {
    run->no_memory |= result == DL_OUTFLOW_NO_MEMORY;
    return result == DL_OUTFLOW_WELL;
}

/* What a part begins with, unless it has begun. */
static bool begin_part_well(dl_front_run *run) {
    if (run->begun) return true;
    run->begun = true;
    return goes_well(run, dl_outflow_add(&run->outflow, dl_span_of_text(run->options.head)));
}

static bool end_part_well(dl_front_run *run) {
    return begin_part_well(run) &&
           goes_well(run, dl_outflow_add(&run->outflow, dl_span_of_text(run->options.foot)));
}

/* Bytes that were written of one capture. */
static bool write_output(dl_front_run *run, dl_span output, size_t lead_bytes) {
    if (!output.size || !run->options.write) return true;
    const dateline_run_options *options = &run->options;
    if (options->part_bytes && run->part_bytes && run->part_bytes + output.size > options->part_bytes) {
        if (!end_part_well(run) || !goes_well(run, dl_outflow_next_part(&run->outflow))) return false;
        run->part_bytes = 0;
        run->begun = false;
    }
    if (!run->begun) output = dl_span_sub(output, lead_bytes, output.size);
    if (!begin_part_well(run)) return false;
    run->part_bytes += output.size;
    return goes_well(run, dl_outflow_add(&run->outflow, output));
}

static bool write_messages(dl_front_run *run, dl_span messages) {
    const dateline_run_options *options = &run->options;
    if (!messages.size || !options->write) return true;
    return options->write(options->context, (dateline_text){"", 0}, dl_text_of_span(messages));
}

/* Nothing is done with single captures: all of the piece at once. */
static bool write_whole(dl_front_run *run, const dl_piece *piece, const dl_mark *first) {
    const dateline_run_options *options = &run->options;
    dl_span output = dl_buffer_span(&piece->output);
    if (!(output.size || piece->messages.size) || !options->write) return true;
    if (!run->begun && first) output = dl_span_sub(output, first->lead_bytes, output.size);
    run->begun |= piece->output.size > 0;
    return options->write(options->context, dl_text_of_span(output),
                          dl_text_of_span(dl_buffer_span(&piece->messages)));
}

static dl_delivered delivered_of(const dl_piece *piece, const dl_mark *from, const dl_mark *to) {
    return (dl_delivered){
        .output = dl_span_sub(dl_buffer_span(&piece->output), from->output, to->output - from->output),
        .messages =
            dl_span_sub(dl_buffer_span(&piece->messages), from->messages, to->messages - from->messages),
        .things = dl_span_sub(dl_buffer_span(&piece->things), from->things, to->things - from->things),
        .sketch =
            dl_span_sub(dl_buffer_span(&piece->sketches), from->sketches, to->sketches - from->sketches),
        .lead_bytes = to->lead_bytes,
        .end = to->end ? to->end - from->output : 0,
    };
}

static bool deliver(dl_front_run *run, dl_delivered what) {
    if (what.sketch.size) dl_run_copies_compare(&run->copies, &what);
    run->no_memory |= run->copies.no_memory;
    run->written += what.output.size > 0;
    bool goes_on = take_things(run, what.things);
    return goes_on && !run->no_memory && write_messages(run, what.messages) &&
           write_output(run, what.output, what.lead_bytes);
}

bool dl_front_run_write(void *context, const dl_piece *piece) {
    dl_front_run *run = context;
    const dl_mark *marks = (const dl_mark *)(const void *)piece->marks.data, *first = NULL;
    size_t count = piece->marks.size / sizeof *marks;
    dl_mark from = {0};
    const dateline_run_options *options = &run->options;
    bool by_capture = options->part_bytes || options->packing != DATELINE_PACKING_NONE || run->copies.table ||
                      options->head.data;
    bool goes_on = by_capture || take_things(run, dl_buffer_span(&piece->things));
    for (size_t i = 0; i < count; i++) {
        dl_delivered what = delivered_of(piece, &from, &marks[i]);
        if (by_capture && goes_on) {
            goes_on = deliver(run, what);
        } else if (by_capture) {
            free_things(what.things);
        } else {
            run->written += what.output.size > 0;
            if (what.output.size && !first) first = &marks[i];
        }
        from = marks[i];
    }
    return goes_on && (by_capture || write_whole(run, piece, first));
}

/* --- what the blocks come to --- */

static bool write_block(void *context, dl_span bytes) {
    const dateline_run_options *options = &((dl_front_run *)context)->options;
    return options->write(options->context, dl_text_of_span(bytes), (dateline_text){"", 0});
}

static bool begin_part(void *context, uint64_t number) {
    const dateline_run_options *options = &((dl_front_run *)context)->options;
    return options->part(options->context, number);
}

static bool pass_checkpoint(void *context, dl_span state) {
    dl_front_run *run = context;
    const dateline_run_options *options = &run->options;
    double start = now_s();
    bool goes_on = options->checkpoint(options->context, dl_text_of_span(state));
    run->saving_s += now_s() - start;
    atomic_store(&run->marked, false);
    return goes_on;
}

/* --- checkpoints --- */

static const char state_name[] = "dateline run " DATELINE_VERSION "\n";

/* How the run stands is between the name and a hash of both. */
static void save_state(dl_front_run *run, const dl_run_state *state) {
    dl_buffer *to = &run->state;
    const dl_outflow *outflow = &run->outflow;
    dl_buffer_clear(to);
    dl_buffer_append(to, dl_span_from_string(state_name));
    dl_save_number(to, run->options.packing);
    dl_save_number(to, run->options.part_bytes);
    dl_save_number(to, run->options.dedup);
    dl_save_number(to, run->options.dedup_bytes);
    dl_save_number(to, run->written);
    dl_save_number(to, run->begun);
    dl_save_number(to, run->part_bytes);
    dl_save_number(to, outflow->part);
    dl_save_number(to, outflow->begun);
    dl_save_text(to, dl_outflow_open_bytes(outflow));
    dl_run_copies_save(&run->copies, to);
    dl_run_state_save(state, to);
    dl_save_number(to, dl_span_hash(dl_buffer_span(to)));
}

static bool is_whole_state(dl_span state) {
    dl_span name = dl_span_from_string(state_name);
    if (!dl_span_starts_with(state, name) || state.size < name.size + 8) return false;
    dl_span hashed = dl_span_sub(state, 0, state.size - 8);
    return dl_span_hash(hashed) == dl_load_eight(state.data + hashed.size);
}

static dateline_result load_state(dl_front_run *run, dl_loading *saved) {
    dl_span state = dl_span_of_text(run->options.resume);
    if (!is_whole_state(state)) return DATELINE_BAD_STATE;
    size_t name = strlen(state_name);
    *saved = (dl_loading){.rest = dl_span_sub(state, name, state.size - name - 8)};
    bool same = dl_load_number(saved) == (uint64_t)run->options.packing &&
                dl_load_number(saved) == run->options.part_bytes &&
                dl_load_number(saved) == (uint64_t)run->options.dedup &&
                dl_load_number(saved) == run->options.dedup_bytes;
    run->written = dl_load_number(saved);
    run->begun = dl_load_number(saved) != 0;
    run->part_bytes = dl_load_number(saved);
    uint64_t part = dl_load_number(saved);
    bool begun = dl_load_number(saved) != 0;
    dl_span open = dl_load_text(saved);
    if (!same || saved->failed || !dl_run_copies_load(&run->copies, saved)) return DATELINE_BAD_STATE;
    run->marked_part = part;
    return dl_outflow_continue(&run->outflow, open, part, begun) == DL_OUTFLOW_WELL ? DATELINE_OK
                                                                                    : DATELINE_NO_MEMORY;
}

static dl_pipeline_result pipeline_result_of(dl_outflow_result result) {
    return result == DL_OUTFLOW_WELL      ? DL_PIPELINE_DONE
           : result == DL_OUTFLOW_STOPPED ? DL_PIPELINE_STOPPED
                                          : DL_PIPELINE_NO_MEMORY;
}

/* A run that is stopped has lost a fifth of its time at most, and no more than some seconds. */
static double seconds_between(const dl_front_run *run, double now) {
    if (run->options.checkpoint_ms) return run->options.checkpoint_ms / 1000.0;
    double share = (now - run->start_s) / 4;
    return share < LEAST_S ? LEAST_S : share > MOST_S ? MOST_S : share;
}

dl_pipeline_result dl_front_run_settled(void *context, const dl_run_state *state, bool last) {
    dl_front_run *run = context;
    double start = now_s();
    if (last) {
        dl_outflow_result flushed = dl_outflow_flush(&run->outflow);
        if (flushed != DL_OUTFLOW_WELL) return pipeline_result_of(flushed);
    } else {
        bool is_due = start >= run->due_s || run->outflow.part != run->marked_part;
        if (!is_due || atomic_load(&run->marked)) return DL_PIPELINE_DONE;
    }
    double saving_s = run->saving_s; /* of the last one, which is over */
    run->saving_s = 0;
    save_state(run, state);
    if (run->state.failed) return DL_PIPELINE_NO_MEMORY;
    run->marked_part = run->outflow.part;
    atomic_store(&run->marked, true);
    dl_outflow_result result = dl_outflow_mark(&run->outflow, dl_buffer_span(&run->state));
    if (last && result == DL_OUTFLOW_WELL) result = dl_outflow_flush(&run->outflow);
    double end = now_s(), between_s = seconds_between(run, end);
    saving_s += end - start;
    run->due_s = end + (saving_s * SAVING_SHARE > between_s ? saving_s * SAVING_SHARE : between_s);
    return pipeline_result_of(result);
}

/* --- start and end --- */

dateline_result dl_front_run_begin_delivery(dl_front_run *run, dl_loading *saved) {
    const dl_outflow_options options = {
        .packing = run->options.write ? (dl_output_packing)run->options.packing : DL_OUTPUT_PLAIN,
        .in_parts = run->options.part_bytes > 0,
        .jobs = run->jobs,
        .allocator = &run->allocator,
        .context = run,
        .write = write_block,
        .part = begin_part,
        .mark = pass_checkpoint,
    };
    dl_buffer_init(&run->state, 0, &run->allocator);
    atomic_init(&run->marked, false);
    run->start_s = now_s();
    run->due_s = run->start_s + seconds_between(run, run->start_s);
    if (!dl_outflow_init(&run->outflow, &options)) return DATELINE_NO_MEMORY;
    const dateline_run_options *known = &run->options;
    if (known->dedup && !dl_run_copies_init(&run->copies, known->dedup == DATELINE_DEDUP_DROP,
                                            known->dedup_bytes, &run->allocator))
        return DATELINE_NO_MEMORY;
    return run->options.resume.data ? load_state(run, saved) : DATELINE_OK;
}

dl_pipeline_result dl_front_run_end_delivery(dl_front_run *run, dl_pipeline_result result) {
    if (run->no_memory) return DL_PIPELINE_NO_MEMORY;
    bool ends_here = result == DL_PIPELINE_DONE || (result == DL_PIPELINE_ENDED && !run->options.checkpoint);
    if (!run->options.write || !ends_here) return result;
    if (!end_part_well(run)) return run->no_memory ? DL_PIPELINE_NO_MEMORY : DL_PIPELINE_STOPPED;
    dl_pipeline_result written = pipeline_result_of(dl_outflow_end(&run->outflow));
    return written == DL_PIPELINE_DONE ? result : written;
}

void dl_front_run_release_delivery(dl_front_run *run) {
    dl_outflow_release(&run->outflow);
    dl_buffer_release(&run->state);
    if (run->options.dedup) dl_run_copies_release(&run->copies);
}
