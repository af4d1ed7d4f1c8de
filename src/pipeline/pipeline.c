#include "pipeline/pipeline.h"

#include "base/clock.h"
#include "capture/reader.h"
#include "capture/revisits.h"

#include <pthread.h>

/* Larger buffers are freed after the packet, so that one huge page does not occupy every slot. */
enum { KEPT_BYTES = 4 << 20 };

/* If there is more output than this, it is written as soon as its packet is due, before the packet is done.
 */
enum { HELD_BYTES = 8 << 20 };

/* Small packets may run ahead of a slow one, large ones may not: these are the most packets and (except for
 * the last packet taken) the most bytes in progress per worker. */
enum { SLOTS_PER_WORKER = 8, BYTES_PER_WORKER = 16 << 20 };

typedef struct pipeline_worker pipeline_worker;

typedef enum slot_state { SLOT_FREE, SLOT_OPENING, SLOT_DONE } slot_state;

/* A packet in progress and its output. */
typedef struct packet_slot {
    slot_state state;
    dl_packet packet;
    size_t taken_bytes; /* what the source gave */
    bool claimed;       /* a worker has claimed the writing for it, */
    dl_joined joined;   /* and knows then how it fits what came before */
    dl_leftover leftover;
    dl_piece piece;
    dl_progress tally; /* of this packet */
} packet_slot;

/* Packets are numbered in the order of the source; number n is in slot n % slot_count.  Everything after
 * `lock` is accessed only under it, except by the one thread that set `reading` (the source) or `writing`
 * (the joiner, the due slot, the totals, the revisits). */
typedef struct pipeline_run {
    const dl_pipeline_options *options;
    dl_packet_source *source;
    dl_joiner *joiner;
    dl_progress totals;
    double earlier_seconds; /* of the run that this one continues */
    dl_revisits revisits;
    dl_input_place place; /* behind the last packet that was written */
    uint64_t start_ns;
    packet_slot *slots;
    size_t slot_count;

    pthread_mutex_t lock;
    pthread_cond_t changed;
    uint64_t taken; /* packets that the source has given */
    uint64_t due;   /* the next one to be written */
    size_t bytes_under_way, most_bytes_under_way;
    bool reading;
    bool writing;
    bool source_ended;
    bool ended_early;
    dl_pipeline_result result; /* other than DONE: everybody stops */
} pipeline_run;

struct pipeline_worker {
    pipeline_run *pipeline;
    dl_opener *opener;
    void *own; /* from new_worker */
    pthread_t thread;
    bool has_thread;
};

/* With those of the run that this one continues. */
static double seconds_of(const pipeline_run *pipeline) {
    return pipeline->earlier_seconds + (double)(dl_clock_ns() - pipeline->start_ns) * 1e-9;
}

/* --- pieces --- */

static void init_piece(dl_piece *piece, const dl_allocator *allocator) {
    dl_buffer_init(&piece->output, 0, allocator);
    dl_buffer_init(&piece->messages, 0, allocator);
    dl_buffer_init(&piece->notes, 0, allocator);
    dl_buffer_init(&piece->things, 0, allocator);
    dl_buffer_init(&piece->sketches, 0, allocator);
    dl_buffer_init(&piece->marks, 0, allocator);
    piece->thing_bytes = 0;
}

/* Prepares the slot for the next packet; its content was delivered, or its things are dropped now. */
static void clear_piece(dl_piece *piece, void (*drop)(void *thing)) {
    void *const *things = (void *const *)(void *)piece->things.data;
    for (size_t i = 0; drop && i < piece->things.size / sizeof *things; i++) drop(things[i]);
    dl_buffer_clear(&piece->output);
    dl_buffer_clear(&piece->messages);
    dl_buffer_clear(&piece->notes);
    dl_buffer_clear(&piece->things);
    dl_buffer_clear(&piece->sketches);
    dl_buffer_clear(&piece->marks);
    piece->thing_bytes = 0;
}

static void release_piece(dl_piece *piece, void (*drop)(void *thing)) {
    clear_piece(piece, drop);
    dl_buffer_release(&piece->output);
    dl_buffer_release(&piece->messages);
    dl_buffer_release(&piece->notes);
    dl_buffer_release(&piece->things);
    dl_buffer_release(&piece->sketches);
    dl_buffer_release(&piece->marks);
}

static void mark_end(dl_piece *piece) {
    const dl_mark mark = {
        .output = piece->output.size,
        .messages = piece->messages.size,
        .things = piece->things.size,
        .sketches = piece->sketches.size,
        .lead_bytes = piece->lead_bytes,
        .end = piece->end,
    };
    dl_buffer_append(&piece->marks, dl_span_of((const char *)&mark, sizeof mark));
}

static size_t size_of_piece(const dl_piece *piece) {
    return piece->output.size + piece->messages.size + piece->thing_bytes + piece->sketches.size;
}

static dl_pipeline_result process(pipeline_worker *worker, const dl_capture *capture, dl_piece *piece,
                                  dl_progress *tally) {
    const dl_pipeline_options *options = worker->pipeline->options;
    bool skipped = capture->kind == DL_CAPTURE_SKIPPED;
    dl_account_count(&tally->account, capture);
    dl_revisits_note(&piece->notes, capture);
    if (skipped && !options->wants_skipped) return DL_PIPELINE_DONE;
    piece->start = piece->output.size;
    piece->lead_bytes = piece->end = 0;
    dl_processed processed = options->process(worker->own, capture, piece);
    mark_end(piece);
    tally->captures += !skipped;
    if (processed == DL_PROCESSED_FAILED) {
        tally->failed++;
        if (capture->kind != DL_CAPTURE_ERROR) tally->account.failed[piece->failure]++;
    }
    tally->page_bytes += capture->bytes.size;
    if (processed == DL_PROCESSED_STOP) return DL_PIPELINE_STOPPED;
    return processed == DL_PROCESSED_NO_MEMORY ? DL_PIPELINE_NO_MEMORY : DL_PIPELINE_DONE;
}

/* Delivers the piece and empties it. */
static dl_pipeline_result write_out(pipeline_run *pipeline, dl_file *file, dl_piece *piece,
                                    dl_progress *tally) {
    const dl_pipeline_options *options = pipeline->options;
    dl_progress *totals = &pipeline->totals;
    if (piece->output.failed || piece->messages.failed || piece->things.failed || piece->notes.failed ||
        piece->sketches.failed || piece->marks.failed)
        return DL_PIPELINE_NO_MEMORY;
    if (!dl_revisits_take(&pipeline->revisits, file, dl_buffer_span(&piece->notes)))
        return DL_PIPELINE_NO_MEMORY;
    totals->captures += tally->captures;
    totals->failed += tally->failed;
    totals->page_bytes += tally->page_bytes;
    dl_account_add(&totals->account, &tally->account);
    *tally = (dl_progress){.captures = 0};
    bool goes_on = true;
    if (piece->output.size || piece->messages.size || piece->things.size) {
        goes_on = options->write(options->context, piece);
    }
    clear_piece(piece, NULL);
    if (options->report) {
        totals->seconds = seconds_of(pipeline);
        options->report(options->context, totals);
    }
    return goes_on ? DL_PIPELINE_DONE : DL_PIPELINE_STOPPED;
}

/* Tells how the run stands, unless it is within a record.  All before is written. */
static dl_pipeline_result tell_state(pipeline_run *pipeline, bool last) {
    const dl_pipeline_options *options = pipeline->options;
    if (!options->settled || pipeline->joiner->carry.file) return DL_PIPELINE_DONE;
    const dl_run_state state = {pipeline->place, pipeline->joiner->skip_bytes, &pipeline->totals,
                                &pipeline->revisits};
    pipeline->totals.seconds = seconds_of(pipeline);
    return options->settled(options->context, &state, last);
}

/* The packet was written, or is only part of a record. */
static dl_pipeline_result settle_behind(pipeline_run *pipeline, const dl_packet *packet) {
    pipeline->place = packet->after;
    pipeline->totals.input_bytes = packet->after.input_bytes;
    return tell_state(pipeline, false);
}

static bool ends_early(pipeline_run *pipeline) {
    const dl_pipeline_options *options = pipeline->options;
    return options->ends && options->ends(options->context);
}

/* --- one job: no threads, and each capture is written at once --- */

static dl_pipeline_result run_alone(pipeline_run *pipeline, pipeline_worker *worker) {
    packet_slot *slot = &pipeline->slots[0];
    dl_pipeline_result result = DL_PIPELINE_DONE;
    while (result == DL_PIPELINE_DONE) {
        dl_packet_clear(&slot->packet);
        pipeline->ended_early = ends_early(pipeline);
        if (pipeline->ended_early || !dl_packet_source_next(pipeline->source, &slot->packet)) break;
        if (dl_joiner_take(pipeline->joiner, &slot->packet) != DL_JOINED_AWAY) {
            dl_capture capture;
            dl_opener_begin(worker->opener, &slot->packet);
            while (result == DL_PIPELINE_DONE && dl_opener_next(worker->opener, &capture)) {
                result = process(worker, &capture, &slot->piece, &slot->tally);
                if (result == DL_PIPELINE_DONE)
                    result = write_out(pipeline, slot->packet.file, &slot->piece, &slot->tally);
            }
            dl_joiner_leave(pipeline->joiner, &slot->packet, dl_opener_leftover(worker->opener));
        }
        if (result == DL_PIPELINE_DONE) result = settle_behind(pipeline, &slot->packet);
    }
    return result;
}

/* --- several jobs --- */

static void let_go(dl_buffer *buffer) {
    if (buffer->capacity <= KEPT_BYTES) return;
    size_t ceiling = buffer->ceiling_bytes;
    const dl_allocator *allocator = buffer->allocator;
    dl_buffer_release(buffer);
    dl_buffer_init(buffer, ceiling, allocator);
}

/* Drops the output of the packet. */
static void drop_output(pipeline_run *pipeline, packet_slot *slot) {
    clear_piece(&slot->piece, pipeline->options->drop);
    slot->tally = (dl_progress){.captures = 0};
}

/* Waits until the slot's packet is due and nobody is writing; false if the run is stopped meanwhile.  This
 * cannot deadlock: a waiting thread has an unfinished packet, and the workers of earlier packets wait only
 * for still earlier ones. */
static bool claim_writing(pipeline_run *pipeline, const packet_slot *slot) {
    pthread_mutex_lock(&pipeline->lock);
    while (pipeline->result == DL_PIPELINE_DONE &&
           (pipeline->writing || &pipeline->slots[pipeline->due % pipeline->slot_count] != slot)) {
        pthread_cond_wait(&pipeline->changed, &pipeline->lock);
    }
    bool claimed = pipeline->result == DL_PIPELINE_DONE;
    if (claimed) pipeline->writing = true;
    pthread_mutex_unlock(&pipeline->lock);
    return claimed;
}

/* All packets before this one are written: decides where it really starts. */
static void settle(pipeline_run *pipeline, packet_slot *slot) {
    slot->claimed = true;
    slot->joined = dl_joiner_take(pipeline->joiner, &slot->packet);
}

/* Produces the output of the packet.  If there is much of it, waits until the packet is due and writes while
 * producing, to bound memory. */
static dl_pipeline_result open_slot(pipeline_worker *worker, packet_slot *slot) {
    pipeline_run *pipeline = worker->pipeline;
    dl_capture capture;
    drop_output(pipeline, slot);
    dl_opener_begin(worker->opener, &slot->packet);
    while (dl_opener_next(worker->opener, &capture)) {
        dl_pipeline_result result = process(worker, &capture, &slot->piece, &slot->tally);
        if (result != DL_PIPELINE_DONE) return result;
        if (size_of_piece(&slot->piece) < HELD_BYTES) continue;
        if (!slot->claimed) {
            if (!claim_writing(pipeline, slot)) return DL_PIPELINE_DONE; /* the run's result is set */
            settle(pipeline, slot);
            if (slot->joined == DL_JOINED_AWAY) return DL_PIPELINE_DONE;
            if (slot->joined == DL_JOINED_CHANGED) return open_slot(worker, slot);
        }
        result = write_out(pipeline, slot->packet.file, &slot->piece, &slot->tally);
        if (result != DL_PIPELINE_DONE) return result;
    }
    slot->leftover = dl_opener_leftover(worker->opener);
    return DL_PIPELINE_DONE;
}

/* The packet was opened and is due, and this thread has claimed the writing: writes, and releases the claim.
 */
static void finish_slot(pipeline_worker *worker, packet_slot *slot, dl_pipeline_result result) {
    pipeline_run *pipeline = worker->pipeline;
    if (!slot->claimed) {
        settle(pipeline, slot);
        if (slot->joined == DL_JOINED_CHANGED) result = open_slot(worker, slot);
    }
    if (result == DL_PIPELINE_DONE && slot->joined != DL_JOINED_AWAY) {
        dl_joiner_leave(pipeline->joiner, &slot->packet, slot->leftover);
        result = write_out(pipeline, slot->packet.file, &slot->piece, &slot->tally);
    }
    if (result == DL_PIPELINE_DONE) result = settle_behind(pipeline, &slot->packet);
    drop_output(pipeline, slot);
    dl_packet_clear(&slot->packet);
    let_go(&slot->packet.data);
    let_go(&slot->piece.output);
    slot->claimed = false;
    pthread_mutex_lock(&pipeline->lock);
    pipeline->writing = false;
    pipeline->bytes_under_way -= slot->taken_bytes;
    pipeline->due++;
    slot->state = SLOT_FREE;
    if (pipeline->result == DL_PIPELINE_DONE) pipeline->result = result;
    pthread_cond_broadcast(&pipeline->changed);
    pthread_mutex_unlock(&pipeline->lock);
}

/* One piece of work for a worker.  Called and left with the lock held, which is released meanwhile; false if
 * there is nothing to do now. */
static bool write_due(pipeline_worker *worker) {
    pipeline_run *pipeline = worker->pipeline;
    packet_slot *due = &pipeline->slots[pipeline->due % pipeline->slot_count];
    if (pipeline->writing || due->state != SLOT_DONE) return false;
    pipeline->writing = true;
    pthread_mutex_unlock(&pipeline->lock);
    finish_slot(worker, due, DL_PIPELINE_DONE);
    pthread_mutex_lock(&pipeline->lock);
    return true;
}

static bool take_and_open(pipeline_worker *worker) {
    pipeline_run *pipeline = worker->pipeline;
    bool may_take = pipeline->taken - pipeline->due < pipeline->slot_count &&
                    pipeline->bytes_under_way < pipeline->most_bytes_under_way;
    if (pipeline->reading || pipeline->source_ended || !may_take) return false;
    packet_slot *slot = &pipeline->slots[pipeline->taken % pipeline->slot_count];
    pipeline->reading = true;
    pthread_mutex_unlock(&pipeline->lock);
    bool early = ends_early(pipeline);
    bool given = !early && dl_packet_source_next(pipeline->source, &slot->packet);
    pthread_mutex_lock(&pipeline->lock);
    pipeline->reading = false;
    pipeline->ended_early = early;
    pipeline->source_ended = !given;
    if (given) {
        slot->state = SLOT_OPENING;
        slot->taken_bytes = slot->packet.data.size;
        pipeline->bytes_under_way += slot->taken_bytes;
        pipeline->taken++;
    }
    pthread_cond_broadcast(&pipeline->changed);
    if (!given) return true;
    pthread_mutex_unlock(&pipeline->lock);
    dl_pipeline_result result = open_slot(worker, slot);
    bool claimed = slot->claimed;
    if (claimed) finish_slot(worker, slot, result);
    pthread_mutex_lock(&pipeline->lock);
    if (!claimed) {
        slot->state = SLOT_DONE;
        if (pipeline->result == DL_PIPELINE_DONE) pipeline->result = result; /* at once, due or not */
        pthread_cond_broadcast(&pipeline->changed);
    }
    return true;
}

/* What waits was put there by who wrote, which is told under the lock, too: nobody sleeps beside it. */
static bool has_other_work(const pipeline_run *pipeline) {
    const dl_pipeline_options *options = pipeline->options;
    return options->waiting && options->waiting(options->context);
}

static bool do_other_work(pipeline_worker *worker) {
    pipeline_run *pipeline = worker->pipeline;
    if (!has_other_work(pipeline)) return false;
    pthread_mutex_unlock(&pipeline->lock);
    pipeline->options->help(worker->own);
    pthread_mutex_lock(&pipeline->lock);
    return true;
}

static void *run_worker(void *argument) {
    pipeline_worker *worker = argument;
    pipeline_run *pipeline = worker->pipeline;
    pthread_mutex_lock(&pipeline->lock);
    while (pipeline->result == DL_PIPELINE_DONE &&
           !(pipeline->source_ended && pipeline->due == pipeline->taken && !has_other_work(pipeline))) {
        if (write_due(worker) || do_other_work(worker) || take_and_open(worker)) continue;
        pthread_cond_wait(&pipeline->changed, &pipeline->lock);
    }
    pthread_cond_broadcast(&pipeline->changed);
    pthread_mutex_unlock(&pipeline->lock);
    return NULL;
}

/* The caller's thread is one of the workers; if the system refuses threads, the run goes on with fewer. */
static dl_pipeline_result run_together(pipeline_run *pipeline, pipeline_worker *workers, unsigned jobs) {
    pipeline->most_bytes_under_way = (size_t)jobs * BYTES_PER_WORKER;
    pthread_mutex_init(&pipeline->lock, NULL);
    pthread_cond_init(&pipeline->changed, NULL);
    for (unsigned i = 1; i < jobs; i++) {
        workers[i].has_thread = pthread_create(&workers[i].thread, NULL, run_worker, &workers[i]) == 0;
    }
    run_worker(&workers[0]);
    for (unsigned i = 1; i < jobs; i++) {
        if (workers[i].has_thread) pthread_join(workers[i].thread, NULL);
    }
    pthread_cond_destroy(&pipeline->changed);
    pthread_mutex_destroy(&pipeline->lock);
    return pipeline->result;
}

/* --- revisits --- */

/* Gives the revisits with their pages, behind all else.  They were counted as skipped. */
static dl_pipeline_result resolve_revisits(pipeline_run *pipeline, pipeline_worker *worker) {
    packet_slot *slot = &pipeline->slots[0];
    dl_pipeline_result result = DL_PIPELINE_DONE;
    dl_capture capture;
    while (result == DL_PIPELINE_DONE && pipeline->revisits.at < pipeline->revisits.pending.size) {
        if (ends_early(pipeline)) return DL_PIPELINE_ENDED;
        if (!dl_revisits_next(&pipeline->revisits, &capture)) break;
        result = process(worker, &capture, &slot->piece, &slot->tally);
        dl_buffer_clear(&slot->piece.notes);
        if (result != DL_PIPELINE_DONE) break;
        slot->tally.account.records = 0;
        result = write_out(pipeline, NULL, &slot->piece, &slot->tally);
        pipeline->totals.account.skipped[DL_SKIP_REVISIT]--;
        if (result == DL_PIPELINE_DONE) result = tell_state(pipeline, false);
    }
    return result;
}

/* --- the whole --- */

static bool make_slots(pipeline_run *pipeline, size_t count, const dl_allocator *packets) {
    const dl_allocator *allocator = pipeline->options->allocator;
    pipeline->slots = dl_allocator_resize(allocator, NULL, count * sizeof *pipeline->slots);
    if (!pipeline->slots) return false;
    pipeline->slot_count = count;
    for (size_t i = 0; i < count; i++) {
        packet_slot *made = &pipeline->slots[i];
        *made = (packet_slot){.state = SLOT_FREE};
        dl_packet_init(&made->packet, packets); /* its buffer is swapped with the source's */
        init_piece(&made->piece, allocator);
    }
    return true;
}

static void free_slots(pipeline_run *pipeline) {
    for (size_t i = 0; i < pipeline->slot_count; i++) {
        dl_packet_release(&pipeline->slots[i].packet);
        release_piece(&pipeline->slots[i].piece, pipeline->options->drop);
    }
    if (pipeline->slots) dl_allocator_resize(pipeline->options->allocator, pipeline->slots, 0);
}

static bool make_worker(pipeline_run *pipeline, pipeline_worker *made, const dl_capture_limits *limits) {
    const dl_pipeline_options *options = pipeline->options;
    *made = (pipeline_worker){.pipeline = pipeline};
    made->opener = dl_opener_new(limits, options->allocator);
    made->own = options->new_worker(options->context);
    return made->opener && made->own;
}

static void free_worker(pipeline_run *pipeline, pipeline_worker *made) {
    dl_opener_free(made->opener);
    if (made->own) pipeline->options->free_worker(made->own);
}

static dl_pipeline_result start_from(pipeline_run *pipeline, dl_loading *saved) {
    char message[200];
    dl_run_state state = {.totals = &pipeline->totals, .revisits = &pipeline->revisits};
    const dl_revisits *revisits = &pipeline->revisits;
    if (!saved) return DL_PIPELINE_DONE;
    if (!dl_run_state_load(&state, saved)) {
        bool no_memory = revisits->files.failed || revisits->places.failed || revisits->pending.failed;
        return no_memory ? DL_PIPELINE_NO_MEMORY : DL_PIPELINE_BAD_STATE;
    }
    pipeline->place = state.place;
    pipeline->earlier_seconds = pipeline->totals.seconds;
    pipeline->joiner->skip_bytes = state.skip_bytes;
    bool goes_on = dl_packet_source_continue(pipeline->source, &state.place, message, sizeof message);
    return goes_on ? DL_PIPELINE_DONE : DL_PIPELINE_OTHER_INPUTS;
}

static dl_pipeline_result run_all(pipeline_run *pipeline, pipeline_worker *workers, unsigned jobs) {
    dl_pipeline_result result = start_from(pipeline, pipeline->options->continued);
    if (result == DL_PIPELINE_DONE)
        result = jobs > 1 ? run_together(pipeline, workers, jobs) : run_alone(pipeline, &workers[0]);
    if (result == DL_PIPELINE_DONE && pipeline->ended_early) result = DL_PIPELINE_ENDED;
    if (result == DL_PIPELINE_DONE) result = resolve_revisits(pipeline, &workers[0]);
    if (result != DL_PIPELINE_ENDED) return result;
    dl_pipeline_result told = tell_state(pipeline, true);
    return told == DL_PIPELINE_DONE ? result : told;
}

dl_pipeline_result dl_pipeline_run(dl_reader *reader, const dl_pipeline_options *options,
                                   dl_progress *totals) {
    unsigned jobs = options->jobs > 1 ? options->jobs : 1, made = 0;
    pipeline_run run = {.options = options, .source = reader->source, .joiner = &reader->joiner};
    run.start_ns = dl_clock_ns();
    dl_revisits_init(&run.revisits, &reader->limits, reader->allocator);
    dl_pipeline_result result = DL_PIPELINE_NO_MEMORY;
    pipeline_worker *workers = dl_allocator_resize(options->allocator, NULL, jobs * sizeof *workers);
    bool ready =
        workers && make_slots(&run, jobs > 1 ? (size_t)jobs * SLOTS_PER_WORKER : 1, reader->allocator);
    while (ready && made < jobs) ready = make_worker(&run, &workers[made++], &reader->limits);
    if (ready) result = run_all(&run, workers, jobs);
    while (made) free_worker(&run, &workers[--made]);
    if (workers) dl_allocator_resize(options->allocator, workers, 0);
    free_slots(&run);
    dl_revisits_release(&run.revisits);
    run.totals.skipped_files = dl_reader_skipped_files(reader);
    run.totals.seconds = seconds_of(&run);
    reader->account = run.totals.account;
    if (totals) *totals = run.totals;
    return result;
}
