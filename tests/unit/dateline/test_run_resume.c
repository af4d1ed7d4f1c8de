/* A run that is stopped goes on from its last state: parts, packing, checkpoints. */
#include "many_pages.h"

#include <stdatomic.h>

enum { REPEATS = 12 };

static dl_buffer warc, large; /* of several packets */

static int make_inputs(void **state) {
    (void)state;
    make_many_pages(&warc);
    dl_buffer_init(&large, 0, NULL);
    for (unsigned i = 0; i < REPEATS / 2; i++) dl_buffer_append(&large, dl_buffer_span(&warc));
    return 0;
}

static int remove_inputs(void **state) {
    (void)state;
    dl_buffer_release(&warc);
    dl_buffer_release(&large);
    return 0;
}

enum { MOST_PARTS = 64 };

/* What a program that is stopped has kept: the parts, and the last state with what belonged to it. */
typedef struct kept_run {
    dl_buffer parts[MOST_PARTS];
    unsigned part, began; /* the open one; how often one began */
    size_t writes, checkpoints;
    size_t ends_after; /* so many questions whether the run is to end; 0: never */
    size_t stops_at;   /* the checkpoint after which nothing is taken any more; 0: none */
    atomic_size_t asked;
    dl_buffer state;
    size_t kept_bytes; /* of the open part, when the state came */
    unsigned kept_part;
} kept_run;

static void init_kept(kept_run *kept) {
    *kept = (kept_run){.part = 0};
    for (unsigned i = 0; i < MOST_PARTS; i++) dl_buffer_init(&kept->parts[i], 0, NULL);
    dl_buffer_init(&kept->state, 0, NULL);
}

static void release_kept(kept_run *kept) {
    for (unsigned i = 0; i < MOST_PARTS; i++) dl_buffer_release(&kept->parts[i]);
    dl_buffer_release(&kept->state);
}

static bool write_line(void *context, const dateline_capture *capture, const dateline_record *record,
                       dateline_output *output) {
    (void)context, (void)capture;
    dateline_output_record(output, record, DATELINE_TEXT, NULL, NULL);
    return true;
}

static bool keep_bytes(void *context, dateline_text bytes, dateline_text messages) {
    kept_run *kept = context;
    (void)messages;
    kept->writes++;
    dl_buffer_append(&kept->parts[kept->part], dl_span_of(bytes.data, bytes.size_bytes));
    return true;
}

static bool begin_kept_part(void *context, uint64_t number) {
    kept_run *kept = context;
    assert_true(number < MOST_PARTS);
    assert_true(kept->began == 0 || number == kept->part + 1);
    kept->part = (unsigned)number;
    kept->began++;
    return true;
}

static bool is_to_end(void *context) {
    kept_run *kept = context;
    return kept->ends_after && atomic_fetch_add(&kept->asked, 1) >= kept->ends_after;
}

static bool keep_state(void *context, dateline_text state) {
    kept_run *kept = context;
    kept->checkpoints++;
    dl_buffer_clear(&kept->state);
    dl_buffer_append(&kept->state, dl_span_of(state.data, state.size_bytes));
    kept->kept_part = kept->part;
    kept->kept_bytes = kept->parts[kept->part].size;
    return kept->checkpoints != kept->stops_at;
}

typedef struct run_settings {
    uint32_t jobs;
    dateline_packing packing;
    uint64_t part_bytes;
    const dateline_allocator *allocator;
    const dl_buffer *input; /* NULL: the large archive */
    size_t input_bytes;     /* of it; 0: all */
    const char *name;       /* of the first one */
} run_settings;

static dateline_result run_kept(kept_run *kept, const run_settings *settings, dateline_text resume,
                                dateline_progress *totals) {
    dateline_reader *reader;
    dateline_reader_options reading = {.size_bytes = sizeof reading, .allocator = settings->allocator};
    dateline_run_options options = {.size_bytes = sizeof options,
                                    .allocator = settings->allocator,
                                    .jobs = settings->jobs,
                                    .context = kept,
                                    .record = write_line,
                                    .write = keep_bytes,
                                    .packing = settings->packing,
                                    .part_bytes = settings->part_bytes,
                                    .part = begin_kept_part,
                                    .ends = is_to_end,
                                    .checkpoint = keep_state,
                                    .checkpoint_ms = 1,
                                    .resume = resume};
    dateline_result result = dateline_reader_new(&reading, &reader);
    if (result != DATELINE_OK) return result;
    const dl_buffer *input = settings->input ? settings->input : &large;
    size_t size = settings->input_bytes ? settings->input_bytes : input->size;
    for (unsigned i = 0; i < 2 && result == DATELINE_OK; i++) {
        dateline_text name = dateline_text_of(settings->name && i == 0 ? settings->name : "w");
        result = dateline_reader_add_bytes(reader, name, input->data, size, NULL);
    }
    if (result == DATELINE_OK) result = dateline_run(reader, &options, totals);
    dateline_reader_free(reader);
    return result;
}

static void assert_same_parts(const kept_run *first, const kept_run *second) {
    for (unsigned i = 0; i < MOST_PARTS; i++) {
        assert_int_equal(first->parts[i].size, second->parts[i].size);
        if (first->parts[i].size)
            assert_memory_equal(first->parts[i].data, second->parts[i].data, first->parts[i].size);
    }
}

/* What was written after the state is gone. */
static void be_killed(kept_run *kept) {
    for (unsigned i = kept->kept_part + 1; i < MOST_PARTS; i++) dl_buffer_clear(&kept->parts[i]);
    kept->parts[kept->kept_part].size = kept->kept_bytes;
    kept->part = kept->kept_part;
}

static const run_settings all_settings[] = {
    {.packing = DATELINE_PACKING_NONE},
    {.packing = DATELINE_PACKING_GZIP},
    {.packing = DATELINE_PACKING_ZSTD},
    {.packing = DATELINE_PACKING_NONE, .part_bytes = 20000},
    {.packing = DATELINE_PACKING_ZSTD, .part_bytes = 20000},
    {.packing = DATELINE_PACKING_GZIP, .part_bytes = 1300000},
};

/* Whenever it is stopped, and however often, a run that goes on gives what one gives that never was; and so
 * does any number of workers, to the byte. */
static void a_stopped_run_goes_on(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(all_settings); i++) {
        run_settings settings = all_settings[i];
        dateline_progress expected = DATELINE_PROGRESS_INIT, totals = DATELINE_PROGRESS_INIT;
        kept_run whole, kept;
        init_kept(&whole);
        settings.jobs = 1;
        assert_int_equal(run_kept(&whole, &settings, (dateline_text){NULL, 0}, &expected), DATELINE_OK);
        assert_int_equal(expected.captures, REPEATS * PAGES);
        assert_int_equal(expected.written, REPEATS * (PAGES - 1));
        for (uint32_t jobs = FOR_RACES ? 3 : 1; jobs <= 3; jobs += 2) {
            settings.jobs = jobs;
            init_kept(&kept);
            dl_buffer from;
            dl_buffer_init(&from, 0, NULL);
            dateline_result result = DATELINE_STOPPED;
            for (unsigned round = 0; result == DATELINE_STOPPED; round++) {
                assert_true(round < 100);
                bool killed = round % 2;
                kept.ends_after = killed ? 0 : 1 + round % 3;
                kept.stops_at = killed ? kept.checkpoints + 1 + round % 3 : 0;
                atomic_store(&kept.asked, 0);
                dateline_text resume = {from.size ? from.data : NULL, from.size};
                result = run_kept(&kept, &settings, resume, &totals);
                if (result != DATELINE_STOPPED) break;
                be_killed(&kept);
                dl_buffer_clear(&from);
                dl_buffer_append(&from, dl_buffer_span(&kept.state));
            }
            assert_int_equal(result, DATELINE_OK);
            assert_true(kept.checkpoints > 1);
            assert_same_parts(&whole, &kept);
            assert_int_equal(totals.captures, expected.captures);
            assert_int_equal(totals.failed, expected.failed);
            assert_int_equal(totals.page_bytes, expected.page_bytes);
            assert_int_equal(totals.input_bytes, expected.input_bytes);
            assert_int_equal(totals.written, expected.written);
            dl_buffer_release(&from);
            release_kept(&kept);
        }
        release_kept(&whole);
    }
}

/* A record that reaches over several packets is read as one, or not yet. */
static void no_state_is_within_a_record(void **state) {
    (void)state;
    dl_buffer input, page;
    dl_buffer_init(&input, 0, NULL);
    dl_buffer_init(&page, 0, NULL);
    dl_buffer_append(&page, DL_SPAN("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
    dl_buffer_append(&page, dl_span_from_string(STORY));
    dl_buffer_append(&page, DL_SPAN("<!--"));
    for (unsigned i = 0; i < 20 << 10; i++) dl_buffer_append_format(&page, "%1023u ", i);
    dl_buffer_append(&page, DL_SPAN("-->"));
    append_record(&input, "response", "https://example.org/large", HTTP_RECORD, dl_buffer_span(&page));
    dl_buffer_append(&input, dl_buffer_span(&warc));
    const run_settings settings = {.jobs = 1, .input = &input};
    kept_run whole, kept;
    init_kept(&whole);
    assert_int_equal(run_kept(&whole, &settings, (dateline_text){NULL, 0}, NULL), DATELINE_OK);
    for (size_t stop = 1; stop <= whole.checkpoints && stop <= 6; stop++) {
        init_kept(&kept);
        kept.stops_at = stop;
        dateline_result result = run_kept(&kept, &settings, (dateline_text){NULL, 0}, NULL);
        if (result == DATELINE_STOPPED) {
            dl_buffer from = kept.state;
            dl_buffer_init(&kept.state, 0, NULL);
            be_killed(&kept);
            kept.stops_at = 0;
            result = run_kept(&kept, &settings, (dateline_text){from.data, from.size}, NULL);
            dl_buffer_release(&from);
        }
        assert_int_equal(result, DATELINE_OK);
        assert_same_parts(&whole, &kept);
        release_kept(&kept);
    }
    release_kept(&whole);
    dl_buffer_release(&input);
    dl_buffer_release(&page);
}

/* What is not asked for to be continued is whole when it is ended. */
static void an_ended_run_is_whole(void **state) {
    (void)state;
    kept_run kept;
    init_kept(&kept);
    kept.ends_after = 3;
    const run_settings settings = {.jobs = 2, .packing = DATELINE_PACKING_ZSTD};
    dateline_progress totals = DATELINE_PROGRESS_INIT;
    assert_int_equal(run_kept(&kept, &settings, (dateline_text){NULL, 0}, &totals), DATELINE_STOPPED);
    assert_true(totals.captures > 0 && totals.captures < REPEATS * PAGES);
    assert_int_equal(kept.checkpoints > 0, true);
    release_kept(&kept);
}

static void other_states_are_refused(void **state) {
    (void)state;
    kept_run kept;
    init_kept(&kept);
    kept.ends_after = 3;
    run_settings settings = {.jobs = 1, .packing = DATELINE_PACKING_GZIP};
    assert_int_equal(run_kept(&kept, &settings, (dateline_text){NULL, 0}, NULL), DATELINE_STOPPED);
    dl_buffer good;
    dl_buffer_init(&good, 0, NULL);
    dl_buffer_append(&good, dl_buffer_span(&kept.state));
    dateline_text resume = {good.data, good.size};
    kept.ends_after = 0;
    size_t writes = kept.writes;
    settings.input_bytes = large.size - 1;
    assert_int_equal(run_kept(&kept, &settings, resume, NULL), DATELINE_OTHER_INPUTS);
    settings = (run_settings){.jobs = 1, .packing = DATELINE_PACKING_GZIP, .name = "v"};
    assert_int_equal(run_kept(&kept, &settings, resume, NULL), DATELINE_OTHER_INPUTS);
    settings = (run_settings){.jobs = 1, .packing = DATELINE_PACKING_ZSTD};
    assert_int_equal(run_kept(&kept, &settings, resume, NULL), DATELINE_BAD_STATE);
    settings = (run_settings){.jobs = 1, .packing = DATELINE_PACKING_GZIP, .part_bytes = 1};
    assert_int_equal(run_kept(&kept, &settings, resume, NULL), DATELINE_BAD_STATE);
    settings = (run_settings){.jobs = 1, .packing = DATELINE_PACKING_GZIP};
    for (size_t size = 0; size < good.size; size += 1 + size / 9) {
        assert_int_equal(run_kept(&kept, &settings, (dateline_text){good.data, size}, NULL),
                         DATELINE_BAD_STATE);
        good.data[size]++;
        assert_int_equal(run_kept(&kept, &settings, resume, NULL), DATELINE_BAD_STATE);
        good.data[size]--;
    }
    assert_int_equal(kept.writes, writes);
    assert_int_equal(run_kept(&kept, &settings, resume, NULL), DATELINE_OK);
    dl_buffer_release(&good);
    release_kept(&kept);
}

static void packing_may_run_out_of_memory(void **state) {
    (void)state;
    if (FOR_RACES) skip();
    account held = {.fails_at = 0};
    dateline_allocator allocator = allocator_of(&held);
    kept_run kept;
    const run_settings settings = {
        .jobs = 1, .packing = DATELINE_PACKING_ZSTD, .part_bytes = 100000, .allocator = &allocator};
    init_kept(&kept);
    assert_int_equal(run_kept(&kept, &settings, (dateline_text){NULL, 0}, NULL), DATELINE_OK);
    assert_int_equal(held.blocks, 0);
    release_kept(&kept);
    size_t calls = held.calls;
    for (size_t failing = 1; failing <= calls; failing += 1 + failing / 2) {
        held = (account){.fails_at = failing, .for_good = true};
        init_kept(&kept);
        dateline_progress totals = DATELINE_PROGRESS_INIT;
        dateline_result result = run_kept(&kept, &settings, (dateline_text){NULL, 0}, &totals);
        if (result != DATELINE_NO_MEMORY) assert_true(result == DATELINE_OK && totals.failed > REPEATS);
        assert_int_equal(held.blocks, 0);
        release_kept(&kept);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_stopped_run_goes_on),       cmocka_unit_test(an_ended_run_is_whole),
        cmocka_unit_test(other_states_are_refused),    cmocka_unit_test(packing_may_run_out_of_memory),
        cmocka_unit_test(no_state_is_within_a_record),
    };
    return cmocka_run_group_tests(tests, make_inputs, remove_inputs);
}
