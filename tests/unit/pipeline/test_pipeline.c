/* The same output for any number of workers, in input order, whatever is in the way. */
#include "../capture/files.h"

#include "pipeline/pipeline.h"

#include <stdatomic.h>

/* What the whole run shares: where output goes, and how many workers are there. */
typedef struct run_context {
    dl_buffer output, messages;
    atomic_int workers;
    unsigned writes_left; /* then nobody reads any more; 0: no such limit */
    uint64_t reports;
    size_t bulk_bytes; /* so much more output a capture, of which only size and checksum are kept */
    uint64_t bulk_size, bulk_sum;
    unsigned stop_at; /* the capture at which `process` ends the run; 0: none */
    bool things;      /* a thing a capture, which holds its offset */
    atomic_int processed, made;
    uint64_t things_given, things_sum;
} run_context;

static void *new_worker(void *context) {
    run_context *run = context;
    atomic_fetch_add(&run->workers, 1);
    return run;
}

static void free_worker(void *worker) {
    run_context *run = worker;
    atomic_fetch_sub(&run->workers, 1);
}

static dl_processed process(void *worker, const dl_capture *capture, dl_piece *piece) {
    run_context *run = worker;
    dl_buffer *output = &piece->output, *messages = &piece->messages;
    if (run->stop_at && atomic_fetch_add(&run->processed, 1) + 1 >= (int)run->stop_at)
        return DL_PROCESSED_STOP;
    if (run->things) {
        void *thing = malloc(8);
        assert_non_null(thing);
        dl_buffer_append(&piece->things, dl_span_of((const char *)&thing, sizeof thing));
        piece->thing_bytes += 400 << 10; /* so that some packets are written piecewise */
        atomic_fetch_add(&run->made, 1);
        memcpy(thing, &capture->offset, sizeof capture->offset);
    }
    if (run->bulk_bytes && dl_buffer_reserve(output, run->bulk_bytes)) {
        memset(output->data + output->size, (int)capture->offset, run->bulk_bytes);
        output->size += run->bulk_bytes;
    }
    if (capture->kind == DL_CAPTURE_ERROR) {
        dl_buffer_append_format(messages, "%.*s\n", DL_SPAN_ARG(capture->message));
        dl_buffer_append_format(output, "error %s at %llu\n", dl_capture_error_code(capture->error),
                                (unsigned long long)capture->offset);
        return DL_PROCESSED_FAILED;
    }
    uint64_t work = 0; /* pages differ in length, so the workers get out of step */
    for (unsigned i = 0; i < 5; i++) work += dl_span_hash(capture->bytes);
    dl_buffer_append_format(output, "%.*s %llu %zu %llx\n", DL_SPAN_ARG(capture->url),
                            (unsigned long long)capture->offset, capture->bytes.size,
                            (unsigned long long)work);
    return DL_PROCESSED_WELL;
}

static void drop(void *thing) {
    free(thing);
}

static bool write_output(void *context, const dl_piece *piece) {
    run_context *run = context;
    dl_span output = dl_buffer_span(&piece->output), messages = dl_buffer_span(&piece->messages);
    void *const *things = (void *const *)(const void *)piece->things.data;
    for (size_t i = 0; i < piece->things.size / sizeof *things; i++) {
        uint64_t offset;
        memcpy(&offset, things[i], sizeof offset);
        run->things_sum = run->things_sum * 31 + offset;
        run->things_given++;
        free(things[i]);
    }
    if (run->bulk_bytes) {
        for (size_t i = 0; i < output.size; i += 997)
            run->bulk_sum = run->bulk_sum * 31 + (unsigned char)output.data[i];
        run->bulk_size += output.size;
        return true;
    }
    dl_buffer_append(&run->output, output);
    dl_buffer_append(&run->messages, messages);
    return run->writes_left == 0 || --run->writes_left > 0;
}

static void count_reports(void *context, const dl_progress *progress) {
    run_context *run = context;
    run->reports++;
    assert_true(progress->captures >= progress->failed);
}

static dl_progress run_over(run_context *run, const char *const *paths, unsigned jobs,
                            dl_pipeline_result wanted) {
    dl_reader *reader = dl_reader_new(NULL, NULL);
    for (; *paths; paths++) dl_reader_add(reader, dl_span_from_string(*paths), DL_SPAN_NONE, DL_SPAN_NONE);
    dl_buffer_clear(&run->output);
    dl_buffer_clear(&run->messages);
    dl_pipeline_options options = {.jobs = jobs,
                                   .context = run,
                                   .new_worker = new_worker,
                                   .free_worker = free_worker,
                                   .process = process,
                                   .write = write_output,
                                   .drop = drop,
                                   .report = count_reports};
    dl_progress totals;
    assert_int_equal(dl_pipeline_run(reader, &options, &totals), wanted);
    assert_int_equal(run->workers, 0);
    dl_reader_free(reader);
    return totals;
}

/* A WARC with damage, a nested one whose records lie open, and pages of all sizes. */
static void make_inputs(void) {
    dl_buffer record, gzip, plain, inner;
    dl_buffer *all[] = {&record, &gzip, &plain, &inner};
    for (size_t i = 0; i < 4; i++) dl_buffer_init(all[i], 0, NULL);
    for (unsigned i = 0; i < 400; i++) append_page_record(&inner, 90000 + i, 3000);
    for (unsigned i = 0; i < 600; i++) {
        dl_buffer_clear(&record);
        if (i == 200 || i == 400) {
            append_record(&record, "response", i == 200 ? "urn:inner" : "https://inner.example/", HTTP_RECORD,
                          dl_buffer_span(&inner));
        } else {
            append_page_record(&record, i, i * 7919 % 20000);
        }
        dl_buffer_append(&plain, dl_buffer_span(&record));
        append_gzip(&gzip, dl_buffer_span(&record));
        if (i == 100) gzip.data[gzip.size - 20] ^= 1;
        if (i == 100) append_string(&plain, "rubbish\n");
    }
    plain.size -= 1000;
    write_file("many.warc.gz", dl_buffer_span(&gzip));
    write_file("many.warc", dl_buffer_span(&plain));
    mkdir(in_scratch("pages"), 0777);
    for (unsigned i = 0; i < 50; i++) {
        char name[32];
        snprintf(name, sizeof name, "pages/%03u.html", i);
        write_file(name, i % 10 == 9 ? DL_SPAN("") : DL_SPAN("<p>page"));
    }
    for (size_t i = 0; i < 4; i++) dl_buffer_release(all[i]);
}

static void any_number_of_workers_gives_the_same(void **state) {
    (void)state;
    make_inputs();
    char paths[4][256];
    static const char *const names[] = {"many.warc.gz", "pages", "many.warc", "missing"};
    const char *given[5] = {0};
    for (size_t i = 0; i < 4; i++) {
        snprintf(paths[i], sizeof paths[i], "%s/%s", scratch, names[i]);
        given[i] = paths[i];
    }
    run_context alone = {.writes_left = 0}, together = {.writes_left = 0};
    for (unsigned i = 0; i < 2; i++) {
        run_context *run = i ? &together : &alone;
        dl_buffer_init(&run->output, 0, NULL);
        dl_buffer_init(&run->messages, 0, NULL);
    }
    dl_progress totals = run_over(&alone, given, 1, DL_PIPELINE_DONE);
    /* Of the WARCs' 598 pages each, one is damaged in the first and one cut off in the second; the nested one
     * with a web address holds no HTTP message; then the rubbish, five empty files and the one that is
     * missing. */
    assert_int_equal(totals.captures - totals.failed, 597 + 597 + 45);
    assert_int_equal(totals.failed, 2 + 3 + 5 + 1);
    assert_true(alone.reports > 0);
    for (unsigned jobs = 2; jobs <= 8; jobs += 3) {
        dl_progress other = run_over(&together, given, jobs, DL_PIPELINE_DONE);
        assert_int_equal(other.captures, totals.captures);
        assert_int_equal(other.failed, totals.failed);
        assert_int_equal(other.page_bytes, totals.page_bytes);
        assert_int_equal(together.output.size, alone.output.size);
        assert_memory_equal(together.output.data, alone.output.data, alone.output.size);
        assert_int_equal(together.messages.size, alone.messages.size);
        assert_memory_equal(together.messages.data, alone.messages.data, alone.messages.size);
    }
    together.writes_left = 3;
    run_over(&together, given, 2, DL_PIPELINE_STOPPED);
    together.writes_left = 3;
    run_over(&together, given, 1, DL_PIPELINE_STOPPED);
    given[0] = NULL;
    together.writes_left = 0;
    totals = run_over(&together, given, 4, DL_PIPELINE_DONE);
    assert_int_equal(totals.captures, 0);
    for (unsigned i = 0; i < 2; i++) {
        dl_buffer_release(i ? &together.output : &alone.output);
        dl_buffer_release(i ? &together.messages : &alone.messages);
    }
}

/* What comes out piecewise, because it is much, still comes out in order. */
static void much_output_is_written_as_it_comes(void **state) {
    (void)state;
    make_inputs();
    char path[256];
    snprintf(path, sizeof path, "%s/many.warc", scratch);
    const char *const given[] = {path, NULL};
    uint64_t size = 0, sum = 0;
    for (unsigned jobs = 1; jobs <= 5; jobs += 2) {
        run_context run = {.bulk_bytes = 997 * 400};
        run_over(&run, given, jobs, DL_PIPELINE_DONE);
        if (jobs == 1) size = run.bulk_size;
        assert_true(size > (uint64_t)200 << 20);
        assert_int_equal(run.bulk_size, size);
        if (jobs == 3) sum = run.bulk_sum;
        if (jobs > 3) assert_int_equal(run.bulk_sum, sum);
    }
}

/* Things come in order, and those of packets that were opened twice are dropped, not lost (the sanitizer
 * looks for that). */
static void things_are_handed_on_in_order(void **state) {
    (void)state;
    make_inputs();
    char paths[2][256];
    snprintf(paths[0], sizeof paths[0], "%s/many.warc", scratch);
    snprintf(paths[1], sizeof paths[1], "%s/many.warc.gz", scratch);
    const char *const given[] = {paths[0], paths[1], NULL};
    run_context runs[2] = {{.things = true}, {.things = true}};
    for (unsigned i = 0; i < 2; i++) {
        dl_progress totals = run_over(&runs[i], given, i ? 4 : 1, DL_PIPELINE_DONE);
        assert_int_equal(runs[i].things_given, totals.captures);
        assert_true((uint64_t)runs[i].made >= runs[i].things_given);
        dl_buffer_release(&runs[i].output);
        dl_buffer_release(&runs[i].messages);
    }
    assert_int_equal(runs[0].things_given, runs[1].things_given);
    assert_int_equal(runs[0].things_sum, runs[1].things_sum);
}

static void whoever_processes_may_stop(void **state) {
    (void)state;
    make_inputs();
    char path[256];
    snprintf(path, sizeof path, "%s/many.warc", scratch);
    const char *const given[] = {path, NULL};
    for (unsigned jobs = 1; jobs <= 4; jobs += 3) {
        run_context run = {.stop_at = 20, .things = true};
        dl_progress totals = run_over(&run, given, jobs, DL_PIPELINE_STOPPED);
        assert_true(totals.captures < 20);
        assert_true(run.processed < 20 + 8);
        dl_buffer_release(&run.output);
        dl_buffer_release(&run.messages);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(any_number_of_workers_gives_the_same),
                                       cmocka_unit_test(things_are_handed_on_in_order),
                                       cmocka_unit_test(whoever_processes_may_stop),
                                       cmocka_unit_test(much_output_is_written_as_it_comes)};
    return cmocka_run_group_tests(tests, make_scratch, remove_scratch);
}
