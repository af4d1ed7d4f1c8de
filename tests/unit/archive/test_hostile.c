/* Records that are made to be slow to compare, or to take much memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "archive/compare.h"
#include "archive/differences.h"
#include "base/buffer.h"

static dl_arena arena, scratch;
static dl_differences found;
static uint32_t seed;

static int set_up(void **state) {
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    dl_arena_init(&scratch, 0, NULL);
    seed = 5;
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    dl_arena_release(&arena);
    dl_arena_release(&scratch);
    return 0;
}

static uint32_t random_below(uint32_t limit) {
    seed = seed * 1664525 + 1013904223;
    return (seed >> 8) % limit;
}

typedef struct large {
    dl_record record;
    dl_buffer text;
    dl_block *blocks;
} large;

static large make_large(uint32_t blocks, uint32_t words_of_each, uint32_t vocabulary) {
    large made = {.record = {.type.text = DL_SPAN("NewsArticle")}};
    size_t *starts = malloc((blocks + 1) * sizeof *starts);
    made.blocks = calloc(blocks, sizeof *made.blocks);
    dl_buffer_init(&made.text, 0, NULL);
    for (uint32_t i = 0; i < blocks; i++) {
        starts[i] = made.text.size;
        for (uint32_t k = 0; k < words_of_each; k++)
            dl_buffer_append_format(&made.text, "w%u ", random_below(vocabulary));
    }
    starts[blocks] = made.text.size;
    for (uint32_t i = 0; i < blocks; i++)
        made.blocks[i].text = dl_span_of(made.text.data + starts[i], starts[i + 1] - starts[i] - 1);
    free(starts);
    made.record.body.blocks.items = made.blocks;
    made.record.body.blocks.count = blocks;
    return made;
}

static void free_large(large *made) {
    dl_buffer_release(&made->text);
    free(made->blocks);
}

/* Ends soon, in memory that is a few times that of the texts, and with all blocks in it. */
static void compare_large(large *first, large *second) {
    enum { MOST_BYTES = 400 << 20 };
    dl_arena bounded;
    dl_arena_init(&bounded, MOST_BYTES, NULL);
    dl_changes changes = dl_compare(&first->record, &second->record, &bounded);
    assert_false(bounded.failed);
    assert_true(changes.telling != DL_CHANGE_COUNT);
    dl_arena_reset(&bounded);
    assert_true(dl_differences_find(&found, &first->record, &second->record, &bounded, &scratch));
    uint32_t olds = 0, news = 0;
    for (uint32_t i = 0; i < found.blocks.count; i++) {
        olds += found.blocks.items[i].old_number != UINT32_MAX;
        news += found.blocks.items[i].new_number != UINT32_MAX;
    }
    assert_int_equal(olds, first->record.body.blocks.count);
    assert_int_equal(news, second->record.body.blocks.count);
    dl_arena_release(&bounded);
    dl_arena_reset(&scratch);
    free_large(first);
    free_large(second);
}

static void hostile_sizes(void **state) {
    (void)state;
    static const struct {
        uint32_t blocks, words, vocabulary;
    } kinds[] = {
        {100000, 1, 5},       /* the same few blocks over and over */
        {100000, 1, 1000000}, /* nearly nothing in common */
        {20000, 4, 30},       /* each like many others */
        {1, 100000, 1000000}, /* one block of words that are not shared */
        {1, 100000, 3},       /* and of three words */
        {2000, 100, 50},
    };
    for (size_t i = 0; i < DL_COUNT_OF(kinds); i++) {
        large first = make_large(kinds[i].blocks, kinds[i].words, kinds[i].vocabulary);
        large second = make_large(kinds[i].blocks, kinds[i].words, kinds[i].vocabulary);
        compare_large(&first, &second);
    }
}

/* A megabyte without a space, in marks, and in quotations that do not end. */
static void hostile_texts(void **state) {
    (void)state;
    enum { BYTES = 1 << 20 };
    static const char *const pieces[] = {"a",        ".",  "\"",         "'",  " 'a", "‘a ‚b ‹c ",
                                         "\xC2\xAD", "3 ", "3 minutes ", "「", "ß"};
    for (size_t i = 0; i < DL_COUNT_OF(pieces); i++) {
        large made[2];
        for (unsigned k = 0; k < 2; k++) {
            made[k] = make_large(2, 1, 10);
            dl_buffer_append(&made[k].text, k ? DL_SPAN("Start ") : DL_SPAN("Begin "));
            while (made[k].text.size < BYTES) dl_buffer_append(&made[k].text, dl_span_from_string(pieces[i]));
            dl_buffer_append(&made[k].text, k ? DL_SPAN(" end") : DL_SPAN(" stop"));
            made[k].blocks[0].text = dl_buffer_span(&made[k].text);
            made[k].blocks[1].text = k ? DL_SPAN("one") : DL_SPAN("two");
        }
        compare_large(&made[0], &made[1]);
    }
}

/* A word of a text that is too long to be compared by words: all of it is another one. */
static void more_words_than_work(void **state) {
    (void)state;
    large first = make_large(1, 800000, 10000), second = first;
    dl_span text = first.blocks[0].text;
    assert_true(text.size > 4 << 20);
    char *changed = malloc(text.size);
    dl_block block = {.text = dl_span_of(changed, text.size)};
    memcpy(changed, text.data, text.size);
    memcpy(changed + text.size / 2, "other", 5);
    second.record.body.blocks.items = &block;
    assert_true(dl_differences_find(&found, &first.record, &second.record, &arena, &scratch));
    assert_int_equal(found.blocks.count, 1);
    const dl_block_difference *pair = &found.blocks.items[0];
    assert_int_equal(pair->operation, DL_OPERATION_CHANGED);
    assert_int_equal(pair->words.count, 2);
    assert_int_equal(pair->words.items[0].operation, DL_OPERATION_CUT);
    assert_int_equal(pair->words.items[0].old_end, text.size);
    assert_int_equal(pair->words.items[1].operation, DL_OPERATION_ADDED);
    assert_int_equal(pair->words.items[1].old_start, text.size);
    assert_int_equal(pair->words.items[1].new_end, text.size);
    /* where only a few words are looked at there is enough */
    assert_true(found.changes.counts[DL_CHANGE_REWRITTEN] <= 6);
    free(changed);
    free_large(&first);
}

static void many_values(void **state) {
    (void)state;
    enum { VALUES = 100000 };
    dl_value *values = calloc(2 * VALUES, sizeof *values);
    char *texts = malloc(2 * VALUES * 8);
    for (size_t i = 0; i < 2 * VALUES; i++) {
        int size = snprintf(texts + i * 8, 8, "k%zu", i % (VALUES / 2 * 3));
        values[i].text = dl_span_of(texts + i * 8, (size_t)size);
    }
    dl_record old = {.keywords = {values, VALUES, VALUES}},
              new = {.keywords = {values + VALUES, VALUES, VALUES}};
    assert_true(dl_differences_find(&found, &old, &new, &arena, &scratch));
    assert_int_equal(found.members.count, VALUES / 2);
    assert_int_equal(found.changes.counts[DL_CHANGE_FACTS], VALUES / 2);
    free(values);
    free(texts);
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        TEST(hostile_sizes),
        TEST(hostile_texts),
        TEST(more_words_than_work),
        TEST(many_values),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
