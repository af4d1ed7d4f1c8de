/* Writing a record through the public door: as often as one likes, whole or not at all. */
#include "dateline.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const char STORY[] =
    "<!doctype html><html lang=en><title>Harbour reopens</title><h1>Harbour reopens</h1>"
    "<p>The harbour of Wendle is open again after two weeks of storms, and the first boats left before dawn "
    "on Friday, the harbour master said.</p><p>Fishermen had waited for calmer water since the end of last "
    "month.</p>";

typedef struct account {
    size_t blocks, calls, fails_at; /* fails_at: 0 never */
} account;

static void *resize(void *context, void *memory, size_t size_bytes) {
    account *held = context;
    if (size_bytes == 0) {
        held->blocks -= memory != NULL;
        free(memory);
        return NULL;
    }
    if (++held->calls == held->fails_at) return NULL;
    void *moved = realloc(memory, size_bytes);
    assert_non_null(moved);
    held->blocks += memory == NULL;
    return moved;
}

typedef struct text {
    char bytes[16384];
    size_t size;
} text;

static bool append(void *context, const char *bytes, size_t size_bytes) {
    text *out = context;
    assert_true(out->size + size_bytes < sizeof out->bytes);
    memcpy(out->bytes + out->size, bytes, size_bytes);
    out->size += size_bytes;
    return true;
}

typedef struct fixture {
    account held;
    dateline_allocator allocator;
    dateline_extractor *extractor;
    const dateline_record *record;
    text first, again;
} fixture;

static int set_up(void **state) {
    static fixture f;
    f = (fixture){.allocator = {resize, &f.held}};
    dateline_options options = {.allocator = &f.allocator};
    dateline_page page = {.bytes = STORY, .size_bytes = sizeof STORY - 1, .path = "story.html"};
    f.extractor = dateline_extractor_new(&options);
    f.record = dateline_extract(f.extractor, &page);
    *state = &f;
    return 0;
}

static int tear_down(void **state) {
    fixture *f = *state;
    dateline_extractor_free(f->extractor);
    assert_int_equal(f->held.blocks, 0);
    return 0;
}

static const dateline_format formats[] = {DATELINE_JSONL, DATELINE_JSON, DATELINE_JSONLD, DATELINE_TEXT,
                                          DATELINE_MARKDOWN};

static void a_record_can_be_written_as_often_as_one_likes(void **state) {
    fixture *f = *state;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        f->first.size = 0;
        assert_true(dateline_record_write(f->record, formats[i], append, &f->first));
        size_t blocks = f->held.blocks;
        for (int round = 0; round < 20000; round++) {
            f->again.size = 0;
            assert_true(dateline_record_write(f->record, formats[i], append, &f->again));
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
        assert_true(dateline_record_write(f->record, formats[i], append, &f->first));
        size_t failures = 0;
        for (;; failures++) {
            f->again.size = 0;
            f->held.calls = 0;
            f->held.fails_at = failures + 1;
            bool written = dateline_record_write(f->record, formats[i], append, &f->again);
            if (written) break;
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
