/* Writing a record through the public door: as often as one likes, whole or not at all. */
#include "story.h"

typedef struct fixture {
    account held;
    dateline_allocator allocator;
    dateline_extractor *extractor;
    const dateline_record *record;
    text first, again;
} fixture;

static int set_up(void **state) {
    static fixture f;
    f = (fixture){.allocator = allocator_of(&f.held)};
    dateline_options options = {.size_bytes = sizeof options, .allocator = &f.allocator};
    dateline_page page = story();
    f.extractor = new_extractor(&options);
    f.record = extract(f.extractor, &page);
    *state = &f;
    return 0;
}

static int tear_down(void **state) {
    fixture *f = *state;
    dateline_extractor_free(f->extractor);
    assert_int_equal(f->held.blocks, 0);
    return 0;
}

static const dateline_format formats[] = {DATELINE_JSONL,    DATELINE_JSON, DATELINE_JSONLD, DATELINE_TEXT,
                                          DATELINE_MARKDOWN, DATELINE_HTML, DATELINE_CSV,    DATELINE_TEI};

static void a_record_can_be_written_as_often_as_one_likes(void **state) {
    fixture *f = *state;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        f->first.size = 0;
        assert_int_equal(dateline_record_write(f->record, formats[i], NULL, append, &f->first), DATELINE_OK);
        size_t blocks = f->held.blocks;
        for (int round = 0; round < 20000; round++) {
            f->again.size = 0;
            assert_int_equal(dateline_record_write(f->record, formats[i], NULL, append, &f->again),
                             DATELINE_OK);
            assert_int_equal(f->again.size, f->first.size);
            assert_memory_equal(f->again.bytes, f->first.bytes, f->first.size);
            assert_int_equal(f->held.blocks, blocks);
        }
    }
}

static void without_memory_nothing_is_written(void **state) {
    fixture *f = *state;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        f->first.size = 0;
        assert_int_equal(dateline_record_write(f->record, formats[i], NULL, append, &f->first), DATELINE_OK);
        size_t failures = 0;
        for (;; failures++) {
            f->again.size = 0;
            f->held.calls = 0;
            f->held.fails_at = failures + 1;
            dateline_result result = dateline_record_write(f->record, formats[i], NULL, append, &f->again);
            if (result == DATELINE_OK) break;
            assert_int_equal(result, DATELINE_NO_MEMORY);
            assert_int_equal(f->again.size, 0);
        }
        assert_true(failures >= 1);
        assert_int_equal(f->again.size, f->first.size);
        assert_memory_equal(f->again.bytes, f->first.bytes, f->first.size);
        f->held.fails_at = 0;
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_record_can_be_written_as_often_as_one_likes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(without_memory_nothing_is_written, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
