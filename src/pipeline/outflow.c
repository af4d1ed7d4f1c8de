#include "pipeline/outflow.h"

/* Closed blocks per worker, and for those who wait. */
enum { SLOTS_PER_WORKER = 2, MORE_SLOTS = 2 };

/* Larger buffers are freed after the block. */
enum { KEPT_BYTES = 4 * DL_BLOCK_BYTES };

typedef enum block_state { BLOCK_FREE, BLOCK_CLOSED, BLOCK_PACKING, BLOCK_READY } block_state;

struct dl_outflow_block {
    block_state state;
    bool is_mark;
    uint64_t part;
    dl_buffer bytes; /* or the mark */
    dl_buffer packed;
};

bool dl_outflow_init(dl_outflow *outflow, const dl_outflow_options *options) {
    *outflow = (dl_outflow){.options = *options, .written_part = UINT64_MAX};
    const dl_allocator *allocator = options->allocator;
    dl_buffer_init(&outflow->open, 0, allocator);
    atomic_init(&outflow->waiting, 0);
    pthread_mutex_init(&outflow->lock, NULL);
    pthread_cond_init(&outflow->changed, NULL);
    if (options->packing == DL_OUTPUT_PLAIN) return true;
    size_t count = (size_t)options->jobs * SLOTS_PER_WORKER + MORE_SLOTS;
    outflow->packer = dl_packer_new(options->packing, allocator);
    outflow->slots = dl_allocator_resize(allocator, NULL, count * sizeof *outflow->slots);
    if (!outflow->slots || !outflow->packer) return false;
    outflow->slot_count = count;
    for (size_t i = 0; i < count; i++) {
        outflow->slots[i] = (dl_outflow_block){.state = BLOCK_FREE};
        dl_buffer_init(&outflow->slots[i].bytes, 0, allocator);
        dl_buffer_init(&outflow->slots[i].packed, 0, allocator);
    }
    return true;
}

void dl_outflow_release(dl_outflow *outflow) {
    for (size_t i = 0; i < outflow->slot_count; i++) {
        dl_buffer_release(&outflow->slots[i].bytes);
        dl_buffer_release(&outflow->slots[i].packed);
    }
    if (outflow->slots) dl_allocator_resize(outflow->options.allocator, outflow->slots, 0);
    dl_packer_free(outflow->packer);
    dl_buffer_release(&outflow->open);
    pthread_cond_destroy(&outflow->changed);
    pthread_mutex_destroy(&outflow->lock);
}

/* --- what is written --- */

static bool begin_part(dl_outflow *outflow, uint64_t part) {
    const dl_outflow_options *options = &outflow->options;
    if (!options->in_parts || outflow->written_part == part) return true;
    outflow->written_part = part;
    return options->part(options->context, part);
}

static dl_outflow_result write_bytes(dl_outflow *outflow, uint64_t part, dl_span bytes, bool is_mark) {
    const dl_outflow_options *options = &outflow->options;
    bool goes_on = begin_part(outflow, part) && (is_mark ? options->mark(options->context, bytes)
                                                         : options->write(options->context, bytes));
    return goes_on ? DL_OUTFLOW_WELL : DL_OUTFLOW_STOPPED;
}

static void let_go(dl_buffer *buffer) {
    const dl_allocator *allocator = buffer->allocator;
    if (buffer->capacity > KEPT_BYTES) {
        dl_buffer_release(buffer);
        dl_buffer_init(buffer, 0, allocator);
    }
    dl_buffer_clear(buffer);
}

/* Writes the blocks that are ready and due, unless another thread does.  Called and left with the lock held.
 */
static void write_ready(dl_outflow *outflow) {
    if (outflow->writing) return;
    outflow->writing = true;
    while (outflow->result == DL_OUTFLOW_WELL && outflow->written < outflow->closed) {
        dl_outflow_block *due = &outflow->slots[outflow->written % outflow->slot_count];
        if (due->state != BLOCK_READY) break;
        pthread_mutex_unlock(&outflow->lock);
        dl_buffer *out = due->is_mark ? &due->bytes : &due->packed;
        dl_outflow_result result = write_bytes(outflow, due->part, dl_buffer_span(out), due->is_mark);
        let_go(&due->bytes);
        let_go(&due->packed);
        pthread_mutex_lock(&outflow->lock);
        if (outflow->result == DL_OUTFLOW_WELL) outflow->result = result;
        due->state = BLOCK_FREE;
        outflow->written++;
        pthread_cond_broadcast(&outflow->changed);
    }
    outflow->writing = false;
}

/* --- packing --- */

/* Packs the next block that nobody packs; false if there is none.  Called and left with the lock held, which
 * is released meanwhile. */
static bool pack_next(dl_outflow *outflow, dl_packer *packer) {
    while (outflow->packed < outflow->closed &&
           outflow->slots[outflow->packed % outflow->slot_count].state != BLOCK_CLOSED)
        outflow->packed++; /* marks */
    if (outflow->packed == outflow->closed) return false;
    dl_outflow_block *block = &outflow->slots[outflow->packed++ % outflow->slot_count];
    block->state = BLOCK_PACKING;
    atomic_fetch_sub(&outflow->waiting, 1);
    pthread_mutex_unlock(&outflow->lock);
    bool done = dl_packer_pack(packer, dl_buffer_span(&block->bytes), &block->packed);
    pthread_mutex_lock(&outflow->lock);
    if (!done) outflow->result = DL_OUTFLOW_NO_MEMORY;
    block->state = BLOCK_READY;
    pthread_cond_broadcast(&outflow->changed);
    write_ready(outflow);
    return true;
}

void dl_outflow_help(dl_outflow *outflow, dl_packer *packer) {
    pthread_mutex_lock(&outflow->lock);
    pack_next(outflow, packer);
    pthread_mutex_unlock(&outflow->lock);
}

/* Packs and writes until at most `left` blocks are on their way.  The lock is held.  Others only finish what
 * they have, so that waiting for them comes to an end. */
static void work_off(dl_outflow *outflow, uint64_t left) {
    while (outflow->result == DL_OUTFLOW_WELL && outflow->closed - outflow->written > left) {
        if (!pack_next(outflow, outflow->packer)) pthread_cond_wait(&outflow->changed, &outflow->lock);
    }
}

/* --- what is given --- */

/* Gives the buffer's bytes a number, and the buffer those of an earlier block to fill. */
static dl_outflow_result close_block(dl_outflow *outflow, dl_buffer *bytes, bool is_mark) {
    if (bytes->failed) return DL_OUTFLOW_NO_MEMORY;
    pthread_mutex_lock(&outflow->lock);
    work_off(outflow, outflow->slot_count - 1);
    dl_outflow_result result = outflow->result;
    if (result == DL_OUTFLOW_WELL) {
        dl_outflow_block *block = &outflow->slots[outflow->closed++ % outflow->slot_count];
        dl_buffer empty = block->bytes;
        block->bytes = *bytes;
        *bytes = empty;
        block->part = outflow->part;
        block->is_mark = is_mark;
        block->state = is_mark ? BLOCK_READY : BLOCK_CLOSED;
        if (is_mark) {
            write_ready(outflow);
        } else {
            atomic_fetch_add(&outflow->waiting, 1);
        }
        result = outflow->result;
    }
    pthread_mutex_unlock(&outflow->lock);
    if (!is_mark) outflow->begun = true;
    return result;
}

dl_outflow_result dl_outflow_continue(dl_outflow *outflow, dl_span open, uint64_t part, bool begun) {
    dl_buffer_append(&outflow->open, open);
    outflow->part = outflow->written_part = part;
    outflow->begun = begun;
    return outflow->open.failed ? DL_OUTFLOW_NO_MEMORY : DL_OUTFLOW_WELL;
}

dl_outflow_result dl_outflow_add(dl_outflow *outflow, dl_span bytes) {
    if (!bytes.size) return DL_OUTFLOW_WELL;
    if (outflow->options.packing == DL_OUTPUT_PLAIN) return write_bytes(outflow, outflow->part, bytes, false);
    dl_buffer_append(&outflow->open, bytes);
    if (outflow->open.failed) return DL_OUTFLOW_NO_MEMORY;
    return outflow->open.size < DL_BLOCK_BYTES ? DL_OUTFLOW_WELL
                                               : close_block(outflow, &outflow->open, false);
}

dl_outflow_result dl_outflow_next_part(dl_outflow *outflow) {
    dl_outflow_result result = DL_OUTFLOW_WELL;
    if (outflow->open.size) result = close_block(outflow, &outflow->open, false);
    outflow->part++;
    outflow->begun = false;
    return result;
}

dl_outflow_result dl_outflow_mark(dl_outflow *outflow, dl_span mark) {
    if (outflow->options.packing == DL_OUTPUT_PLAIN) return write_bytes(outflow, outflow->part, mark, true);
    dl_buffer copy;
    dl_buffer_init(&copy, 0, outflow->options.allocator);
    dl_buffer_append(&copy, mark);
    dl_outflow_result result = close_block(outflow, &copy, true);
    dl_buffer_release(&copy);
    return result;
}

dl_outflow_result dl_outflow_flush(dl_outflow *outflow) {
    pthread_mutex_lock(&outflow->lock);
    work_off(outflow, 0);
    dl_outflow_result result = outflow->result;
    pthread_mutex_unlock(&outflow->lock);
    return result;
}

dl_outflow_result dl_outflow_end(dl_outflow *outflow) {
    if (outflow->options.packing == DL_OUTPUT_PLAIN)
        return begin_part(outflow, outflow->part) ? DL_OUTFLOW_WELL : DL_OUTFLOW_STOPPED;
    /* Of nothing, something that unpacks to nothing: an empty file is no file of gzip. */
    dl_outflow_result result = DL_OUTFLOW_WELL;
    if (outflow->open.size || !outflow->begun) result = close_block(outflow, &outflow->open, false);
    return result == DL_OUTFLOW_WELL ? dl_outflow_flush(outflow) : result;
}
