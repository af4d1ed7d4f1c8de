/* Many pages through the API: order, stops, and memory. */
#include "many_pages.h"

#include <stdatomic.h>

static dl_buffer warc;

static int make_inputs(void **state) {
    (void)state;
    make_many_pages(&warc);
    return 0;
}

static int remove_inputs(void **state) {
    (void)state;
    dl_buffer_release(&warc);
    return 0;
}

typedef struct gathered {
    dl_buffer bytes, messages;
    unsigned writes, stop_after, reports;
    unsigned stop_record; /* 0: none */
    atomic_uint records;
} gathered;

static bool on_record(void *context, const dateline_capture *capture, const dateline_record *record,
                      dateline_output *output) {
    gathered *all = context;
    size_t written = 0;
    if (atomic_fetch_add(&all->records, 1) + 1 == all->stop_record) return false;
    dateline_result result = dateline_output_record(output, record, DATELINE_JSONL, NULL, &written);
    if (result == DATELINE_OK) assert_true(written > 50);
    assert_int_equal(dateline_output_record(output, record, (dateline_format)99, NULL, &written),
                     DATELINE_BAD_ARGUMENT);
    if (capture->error) dateline_output_message(output, capture->error, strlen(capture->error));
    dateline_output_bytes(output, "\n", 1);
    return true;
}

static bool on_write(void *context, dateline_text bytes, dateline_text messages) {
    gathered *all = context;
    dl_buffer_append(&all->bytes, dl_span_of(bytes.data, bytes.size_bytes));
    dl_buffer_append(&all->messages, dl_span_of(messages.data, messages.size_bytes));
    return ++all->writes != all->stop_after;
}

static void on_progress(void *context, const dateline_progress *progress) {
    gathered *all = context;
    all->reports++;
    assert_true(progress->failed <= progress->captures && progress->seconds >= 0);
}

static void release(gathered *all) {
    dl_buffer_release(&all->bytes);
    dl_buffer_release(&all->messages);
}

static dateline_result run_over(gathered *all, uint32_t jobs, const dateline_allocator *allocator,
                                dateline_progress *totals) {
    dateline_reader *reader;
    dateline_reader_options reading = {.size_bytes = sizeof reading, .allocator = allocator};
    dateline_run_options options = {.size_bytes = sizeof options,
                                    .allocator = allocator,
                                    .jobs = jobs,
                                    .context = all,
                                    .record = on_record,
                                    .write = on_write,
                                    .progress = on_progress};
    dl_buffer_init(&all->bytes, 0, NULL);
    dl_buffer_init(&all->messages, 0, NULL);
    dateline_result result = dateline_reader_new(&reading, &reader);
    if (result != DATELINE_OK) return result;
    result = dateline_reader_add_bytes(reader, dateline_text_of("w"), warc.data, warc.size, NULL);
    if (result == DATELINE_OK) result = dateline_run(reader, &options, totals);
    dateline_reader_free(reader);
    return result;
}

static void any_number_of_workers_gives_the_same(void **state) {
    (void)state;
    gathered first = {.writes = 0};
    dateline_progress totals = DATELINE_PROGRESS_INIT;
    assert_int_equal(run_over(&first, 1, NULL, &totals), DATELINE_OK);
    assert_int_equal(totals.captures, PAGES);
    assert_int_equal(totals.failed, 1);
    assert_true(totals.page_bytes > (PAGES - 1) * sizeof STORY);
    assert_true(first.reports > 0);
    assert_int_equal(first.messages.size, strlen("bad-http"));
    assert_memory_equal(first.messages.data, "bad-http", first.messages.size);
    for (uint32_t jobs = 0; jobs <= 5; jobs += 5) { /* 0: one for each processor */
        gathered next = {.writes = 0};
        assert_int_equal(run_over(&next, jobs, NULL, &totals), DATELINE_OK);
        assert_int_equal(next.bytes.size, first.bytes.size);
        assert_memory_equal(next.bytes.data, first.bytes.data, first.bytes.size);
        release(&next);
    }
    release(&first);
}

/* --- kept records --- */

typedef struct kept_pages {
    dl_buffer paths;
    unsigned count, stop_after;
} kept_pages;

static bool keep_record(void *context, const dateline_capture *capture, const dateline_record *record,
                        dateline_output *output) {
    (void)context, (void)capture;
    dateline_keep_options options = {.size_bytes = sizeof options, .claims = true};
    dateline_output_keep(output, record, &options);
    return true;
}

static bool take_record(void *context, dateline_record *kept) {
    kept_pages *pages = context;
    dateline_source source = DATELINE_SOURCE_INIT;
    assert_int_equal(dateline_get_source(kept, &source), DATELINE_OK);
    dl_buffer_append(&pages->paths, dl_span_of(source.url.data, source.url.size_bytes));
    dateline_record_free(kept);
    return ++pages->count != pages->stop_after;
}

static dateline_result run_keeping(kept_pages *pages, uint32_t jobs, const dateline_allocator *allocator,
                                   bool taking) {
    dateline_reader *reader;
    dateline_reader_options reading = {.size_bytes = sizeof reading, .allocator = allocator};
    dateline_run_options options = {.size_bytes = sizeof options,
                                    .allocator = allocator,
                                    .jobs = jobs,
                                    .context = pages,
                                    .record = keep_record,
                                    .take = taking ? take_record : NULL};
    dateline_result result = dateline_reader_new(&reading, &reader);
    if (result != DATELINE_OK) return result;
    result = dateline_reader_add_bytes(reader, dateline_text_of("w"), warc.data, warc.size, NULL);
    if (result == DATELINE_OK) result = dateline_run(reader, &options, NULL);
    dateline_reader_free(reader);
    return result;
}

static void kept_records_come_in_order(void **state) {
    (void)state;
    kept_pages first = {.count = 0};
    dl_buffer_init(&first.paths, 0, NULL);
    assert_int_equal(run_keeping(&first, 1, NULL, true), DATELINE_OK);
    assert_int_equal(first.count, PAGES);
    kept_pages next = {.count = 0};
    dl_buffer_init(&next.paths, 0, NULL);
    assert_int_equal(run_keeping(&next, 4, NULL, true), DATELINE_OK);
    assert_int_equal(next.paths.size, first.paths.size);
    assert_memory_equal(next.paths.data, first.paths.data, first.paths.size);
    for (uint32_t jobs = 1; jobs <= 3; jobs += 2) { /* the sanitizer tells whether all are freed */
        next.stop_after = next.count + 3;
        assert_int_equal(run_keeping(&next, jobs, NULL, true), DATELINE_STOPPED);
        assert_int_equal(next.count, next.stop_after);
        assert_int_equal(run_keeping(&next, jobs, NULL, false), DATELINE_OK);
    }
    dl_buffer_release(&first.paths);
    dl_buffer_release(&next.paths);
}

static void keeping_may_run_out_of_memory(void **state) {
    (void)state;
    if (FOR_RACES) skip();
    account held = {.fails_at = 0};
    dateline_allocator allocator = allocator_of(&held);
    kept_pages pages = {.count = 0};
    dl_buffer_init(&pages.paths, 0, NULL);
    assert_int_equal(run_keeping(&pages, 1, &allocator, true), DATELINE_OK);
    assert_int_equal(held.blocks, 0);
    size_t calls = held.calls;
    for (size_t failing = 10; failing <= calls; failing += 1 + failing / 10) {
        held = (account){.fails_at = failing, .for_good = true};
        dateline_result result = run_keeping(&pages, 1, &allocator, true);
        assert_int_equal(result, DATELINE_NO_MEMORY);
        assert_int_equal(held.blocks, 0);
    }
    dl_buffer_release(&pages.paths);
}

static void callbacks_stop_the_run(void **state) {
    (void)state;
    for (uint32_t jobs = 1; jobs <= 3; jobs += 2) {
        gathered all = {.stop_after = 1};
        assert_int_equal(run_over(&all, jobs, NULL, NULL), DATELINE_STOPPED);
        assert_int_equal(all.writes, 1);
        release(&all);
        all = (gathered){.stop_record = 5};
        assert_int_equal(run_over(&all, jobs, NULL, NULL), DATELINE_STOPPED);
        assert_true(all.records < 5 + 3);
        release(&all);
    }
}

/* The options of the extractor reach the workers. */
static bool on_limited(void *context, const dateline_capture *capture, const dateline_record *record,
                       dateline_output *output) {
    (void)context, (void)output;
    const char *error = dateline_record_error(record);
    assert_non_null(error);
    assert_string_equal(error, capture->error ? "bad-http" : "too-large");
    return true;
}

static void what_is_no_argument_is_refused(void **state) {
    (void)state;
    dateline_reader *reader;
    const dateline_capture *capture;
    dateline_options extractor = {.size_bytes = sizeof extractor, .max_page_bytes = 100};
    dateline_run_options options = {
        .size_bytes = sizeof options, .record = on_limited, .extractor = &extractor};
    dateline_progress sizeless = {0};
    assert_int_equal(dateline_reader_new(NULL, &reader), DATELINE_OK);
    assert_int_equal(dateline_reader_add_bytes(reader, dateline_text_of("w"), warc.data, warc.size, NULL),
                     DATELINE_OK);
    assert_int_equal(dateline_run(NULL, &options, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_run(reader, NULL, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_run(reader, &options, &sizeless), DATELINE_BAD_ARGUMENT);
    options.record = NULL;
    assert_int_equal(dateline_run(reader, &options, NULL), DATELINE_BAD_ARGUMENT);
    options.record = on_limited;
    extractor.preference = (dateline_preference)7;
    assert_int_equal(dateline_run(reader, &options, NULL), DATELINE_BAD_ARGUMENT);
    extractor.preference = DATELINE_BALANCED;
    dateline_progress totals = DATELINE_PROGRESS_INIT;
    assert_int_equal(dateline_run(reader, &options, &totals), DATELINE_OK);
    assert_int_equal(totals.failed, PAGES);
    assert_int_equal(dateline_run(reader, &options, NULL), DATELINE_BAD_ARGUMENT); /* it was read already */
    dateline_reader_free(reader);
    assert_int_equal(dateline_reader_new(NULL, &reader), DATELINE_OK);
    assert_int_equal(dateline_reader_next(reader, &capture), DATELINE_END);
    assert_int_equal(dateline_run(reader, &options, NULL), DATELINE_BAD_ARGUMENT);
    dateline_reader_free(reader);
}

/* Whichever allocation fails: NO_MEMORY, or error records, and never less output that is said to be whole. */
static void each_allocation_may_fail(void **state) {
    (void)state;
    if (FOR_RACES) skip();
    account held = {.fails_at = 0};
    dateline_allocator allocator = allocator_of(&held);
    gathered all = {.writes = 0};
    assert_int_equal(run_over(&all, 1, &allocator, NULL), DATELINE_OK);
    assert_int_equal(held.blocks, 0);
    size_t calls = held.calls, lines = 0;
    for (size_t i = 0; i < all.bytes.size; i++) lines += all.bytes.data[i] == '\n';
    assert_int_equal(lines, 2 * PAGES);
    release(&all);
    assert_true(calls > 20);
    for (size_t failing = 1; failing <= calls; failing += 1 + failing / 20) {
        all = (gathered){.writes = 0};
        held = (account){.fails_at = failing, .for_good = true};
        dateline_progress totals = DATELINE_PROGRESS_INIT;
        dateline_result result = run_over(&all, 1, &allocator, &totals);
        if (result == DATELINE_OK) {
            assert_true(totals.failed > 1);
        } else {
            assert_int_equal(result, DATELINE_NO_MEMORY);
        }
        assert_int_equal(held.blocks, 0);
        release(&all);
    }
}

static void inputs_are_measured(void **state) {
    (void)state;
    dateline_reader *reader;
    uint64_t bytes = 1;
    assert_int_equal(dateline_reader_new(NULL, &reader), DATELINE_OK);
    assert_int_equal(dateline_reader_measure(reader, 9, &bytes), DATELINE_OK);
    assert_int_equal(bytes, 0);
    for (unsigned i = 0; i < 2; i++)
        assert_int_equal(dateline_reader_add_bytes(reader, dateline_text_of("w"), warc.data, warc.size, NULL),
                         DATELINE_OK);
    assert_int_equal(dateline_reader_measure(reader, 2, &bytes), DATELINE_OK);
    assert_int_equal(bytes, 2 * warc.size);
    assert_int_equal(dateline_reader_measure(reader, 1, &bytes), DATELINE_ABSENT);
    assert_int_equal(dateline_reader_measure(NULL, 1, &bytes), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_reader_measure(reader, 1, NULL), DATELINE_BAD_ARGUMENT);
    dateline_reader_free(reader);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(any_number_of_workers_gives_the_same),
        cmocka_unit_test(kept_records_come_in_order),
        cmocka_unit_test(keeping_may_run_out_of_memory),
        cmocka_unit_test(callbacks_stop_the_run),
        cmocka_unit_test(what_is_no_argument_is_refused),
        cmocka_unit_test(each_allocation_may_fail),
        cmocka_unit_test(inputs_are_measured),
    };
    return cmocka_run_group_tests(tests, make_inputs, remove_inputs);
}
