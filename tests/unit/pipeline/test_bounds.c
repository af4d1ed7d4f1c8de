/* How much is under way at once: while the first packet takes its time, others go on up to the bounds, and no
 * further.  A bound that is too high would show within the time that the first packet waits beyond it. */
#include "../capture/files.h"

#include "pipeline/pipeline.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

enum { MIB = 1 << 20 };

typedef struct run_context {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    unsigned wanted; /* captures that can be processed while the first one waits */
    unsigned seen;   /* those processed meanwhile */
    bool first_done;
    size_t output_bytes; /* of each capture but the first */
    unsigned writes, writes_allowed;
    unsigned workers_allowed;
    atomic_int workers;
    bool fail_output;
    uint64_t reported;
} run_context;

static struct timespec after(unsigned milliseconds) {
    struct timespec when;
    clock_gettime(CLOCK_REALTIME, &when);
    when.tv_nsec += (long)milliseconds * 1000000;
    when.tv_sec += when.tv_nsec / 1000000000;
    when.tv_nsec %= 1000000000;
    return when;
}

/* Until the others have done what they may, and then a while to see that they do no more. */
static void wait_for_others(run_context *run) {
    struct timespec patience = after(60000), grace;
    while (run->seen < run->wanted) {
        if (pthread_cond_timedwait(&run->changed, &run->lock, &patience) != 0) break;
    }
    grace = after(400);
    while (run->seen <= run->wanted) {
        if (pthread_cond_timedwait(&run->changed, &run->lock, &grace) != 0) break;
    }
    run->first_done = true;
}

static void *new_worker(void *context) {
    run_context *run = context;
    if (run->workers_allowed && (unsigned)atomic_load(&run->workers) >= run->workers_allowed) return NULL;
    atomic_fetch_add(&run->workers, 1);
    return run;
}

static void free_worker(void *worker) {
    run_context *run = worker;
    atomic_fetch_sub(&run->workers, 1);
}

static dl_processed process(void *worker, const dl_capture *capture, dl_piece *piece) {
    run_context *run = worker;
    dl_buffer *output = &piece->output;
    if (run->fail_output) output->failed = true;
    pthread_mutex_lock(&run->lock);
    if (dl_span_equal(capture->url, DL_SPAN("first"))) {
        wait_for_others(run);
        pthread_mutex_unlock(&run->lock);
        return DL_PROCESSED_WELL;
    }
    if (!run->first_done) run->seen++;
    pthread_cond_broadcast(&run->changed);
    pthread_mutex_unlock(&run->lock);
    if (run->output_bytes && dl_buffer_reserve(output, run->output_bytes)) {
        memset(output->data + output->size, 'x', run->output_bytes);
        output->size += run->output_bytes;
    }
    dl_buffer_append_byte(output, '\n');
    return capture->kind == DL_CAPTURE_PAGE ? DL_PROCESSED_WELL : DL_PROCESSED_FAILED;
}

static bool write_output(void *context, const dl_piece *piece) {
    run_context *run = context;
    (void)piece;
    run->writes++;
    return !run->writes_allowed || run->writes < run->writes_allowed;
}

static void report(void *context, const dl_progress *progress) {
    run_context *run = context;
    assert_true(progress->captures >= run->reported);
    assert_true(progress->seconds >= 0);
    run->reported = progress->captures;
}

static dl_pipeline_result go(run_context *run, dl_reader *reader, unsigned jobs,
                             const dl_allocator *allocator, dl_progress *totals) {
    const dl_pipeline_options options = {.jobs = jobs,
                                         .context = run,
                                         .new_worker = new_worker,
                                         .free_worker = free_worker,
                                         .process = process,
                                         .write = write_output,
                                         .report = report,
                                         .allocator = allocator};
    pthread_mutex_init(&run->lock, NULL);
    pthread_cond_init(&run->changed, NULL);
    dl_pipeline_result result = dl_pipeline_run(reader, &options, totals);
    pthread_cond_destroy(&run->changed);
    pthread_mutex_destroy(&run->lock);
    assert_int_equal(run->workers, 0);
    dl_reader_free(reader);
    return result;
}

static const char *write_page(const char *name, size_t size) {
    char *bytes = malloc(size);
    assert_non_null(bytes);
    memset(bytes, ' ', size);
    memcpy(bytes, "<p>", 3);
    const char *path = write_file(name, dl_span_of(bytes, size));
    free(bytes);
    return path;
}

/* A reader of one page that waits, and of others after it. */
static dl_reader *first_and(const char *path, unsigned count) {
    dl_reader *reader = dl_reader_new(NULL, NULL);
    dl_span first = dl_span_from_string(write_page("first.html", 100));
    assert_true(dl_reader_add(reader, first, DL_SPAN("first"), DL_SPAN_NONE));
    for (unsigned i = 0; i < count; i++)
        assert_true(dl_reader_add(reader, dl_span_from_string(path), DL_SPAN_NONE, DL_SPAN_NONE));
    return reader;
}

static void so_many_packets_a_worker(void **state) {
    (void)state;
    for (unsigned jobs = 2; jobs <= 3; jobs++) {
        run_context run = {.wanted = jobs * 8 - 1}; /* the first one counts */
        assert_int_equal(go(&run, first_and(write_page("small.html", 100), 60), jobs, NULL, NULL),
                         DL_PIPELINE_DONE);
        assert_int_equal(run.seen, run.wanted);
    }
}

static void so_many_bytes_a_worker(void **state) {
    (void)state;
    run_context run = {.wanted = 6}; /* 5 × 6 MiB are less than 2 × 16, and one more may be taken then */
    assert_int_equal(go(&run, first_and(write_page("large.html", 6 * MIB), 14), 2, NULL, NULL),
                     DL_PIPELINE_DONE);
    assert_int_equal(run.seen, run.wanted);
}

static void so_much_output_is_held_back(void **state) {
    (void)state;
    dl_buffer warc;
    dl_buffer_init(&warc, 0, NULL);
    for (unsigned i = 0; i < 30; i++) append_page_record(&warc, i, 500);
    const char *path = write_file("held.warc", dl_buffer_span(&warc));
    dl_buffer_release(&warc);
    run_context run = {.wanted = 8, .output_bytes = MIB};
    dl_progress totals;
    assert_int_equal(go(&run, first_and(path, 1), 2, NULL, &totals), DL_PIPELINE_DONE);
    assert_int_equal(run.seen, run.wanted);
    assert_int_equal(totals.captures, 31);
    assert_int_equal(run.reported, 31);
}

/* --- memory --- */

typedef struct counted {
    atomic_size_t held_bytes;
} counted;

static void *resize_counted(void *context, void *memory, size_t size) {
    counted *c = context;
    size_t *block = memory ? (size_t *)memory - 2 : NULL;
    if (block) atomic_fetch_sub(&c->held_bytes, *block);
    if (size == 0) {
        free(block);
        return NULL;
    }
    block = realloc(block, size + 2 * sizeof *block);
    assert_non_null(block);
    *block = size;
    atomic_fetch_add(&c->held_bytes, size);
    return block + 2;
}

typedef struct measured {
    run_context run; /* is what the worker gets */
    const counted *memory;
    atomic_size_t held_at_end;
} measured;

static dl_processed process_measured(void *worker, const dl_capture *capture, dl_piece *piece) {
    measured *m = worker;
    dl_buffer *output = &piece->output;
    if (capture->bytes.size > MIB && dl_buffer_reserve(output, 5 * MIB)) output->size += 1;
    atomic_store(&m->held_at_end, atomic_load(&m->memory->held_bytes));
    return DL_PROCESSED_WELL;
}

/* The buffers of large pages and large outputs do not stay in every slot. */
static void large_buffers_are_given_back(void **state) {
    (void)state;
    static counted memory;
    const dl_allocator allocator = {resize_counted, &memory};
    dl_reader *reader = dl_reader_new(NULL, NULL);
    dl_span large = dl_span_from_string(write_page("large.html", 6 * MIB));
    dl_span small = dl_span_from_string(write_page("small.html", 100));
    for (unsigned i = 0; i < 100; i++)
        assert_true(dl_reader_add(reader, i < 20 ? large : small, DL_SPAN_NONE, DL_SPAN_NONE));
    measured m = {.memory = &memory};
    const dl_pipeline_options options = {.jobs = 2,
                                         .context = &m,
                                         .new_worker = new_worker,
                                         .free_worker = free_worker,
                                         .process = process_measured,
                                         .write = write_output,
                                         .allocator = &allocator};
    dl_progress totals;
    assert_int_equal(dl_pipeline_run(reader, &options, &totals), DL_PIPELINE_DONE);
    dl_reader_free(reader);
    assert_int_equal(totals.captures, 100);
    assert_true(m.held_at_end < 6 * MIB);
    assert_int_equal(memory.held_bytes, 0);
}

/* --- ends --- */

static void nothing_is_written_after_a_stop(void **state) {
    (void)state;
    for (unsigned jobs = 1; jobs <= 4; jobs++) {
        run_context run = {.writes_allowed = 5, .first_done = true};
        dl_reader *reader = dl_reader_new(NULL, NULL);
        dl_span path = dl_span_from_string(write_page("small.html", 100));
        for (unsigned i = 0; i < 100; i++)
            assert_true(dl_reader_add(reader, path, DL_SPAN_NONE, DL_SPAN_NONE));
        dl_progress totals;
        assert_int_equal(go(&run, reader, jobs, NULL, &totals), DL_PIPELINE_STOPPED);
        assert_int_equal(run.writes, 5);
        assert_int_equal(totals.captures, 5);
    }
}

static void missing_memory_ends_the_run(void **state) {
    (void)state;
    for (unsigned jobs = 1; jobs <= 3; jobs++) {
        run_context run = {.fail_output = true, .first_done = true};
        assert_int_equal(go(&run, reader_of(write_page("small.html", 100)), jobs, NULL, NULL),
                         DL_PIPELINE_NO_MEMORY);
        assert_int_equal(run.writes, 0);
    }
    run_context few = {.workers_allowed = 2, .first_done = true};
    assert_int_equal(go(&few, reader_of(write_page("small.html", 100)), 3, NULL, NULL),
                     DL_PIPELINE_NO_MEMORY);
    assert_int_equal(few.writes, 0);
}

static void failures_and_bytes_are_counted(void **state) {
    (void)state;
    for (unsigned jobs = 1; jobs <= 2; jobs++) {
        run_context run = {.first_done = true};
        dl_reader *reader = reader_of(write_page("small.html", 100));
        dl_span missing = dl_span_from_string(in_scratch("missing")), page = DL_SPAN_NONE;
        assert_true(dl_reader_add(reader, missing, page, page));
        assert_true(dl_reader_add(reader, dl_span_from_string(write_page("other.html", 50)), page, page));
        mkdir(in_scratch("folder"), 0777);
        write_file("folder/sheet.css", DL_SPAN("p { color: red }"));
        assert_true(dl_reader_add(reader, dl_span_from_string(in_scratch("folder")), page, page));
        dl_progress totals;
        assert_int_equal(go(&run, reader, jobs, NULL, &totals), DL_PIPELINE_DONE);
        assert_int_equal(totals.captures, 3);
        assert_int_equal(totals.failed, 1);
        assert_int_equal(totals.page_bytes, 150);
        assert_int_equal(totals.skipped_files, 1);
        assert_int_equal(run.reported, 3);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(so_many_packets_a_worker),        cmocka_unit_test(so_many_bytes_a_worker),
        cmocka_unit_test(so_much_output_is_held_back),     cmocka_unit_test(large_buffers_are_given_back),
        cmocka_unit_test(nothing_is_written_after_a_stop), cmocka_unit_test(missing_memory_ends_the_run),
        cmocka_unit_test(failures_and_bytes_are_counted),
    };
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
