/* Sketches of texts, and the table of copies. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "values/copies.h"

static dl_arena scratch;

static int set_up(void **state) {
    (void)state;
    dl_arena_init(&scratch, 0, NULL);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    dl_arena_release(&scratch);
    return 0;
}

static dl_sketch sketch_of(const char *text) {
    dl_sketch sketch;
    dl_sketch_make(&sketch, dl_span_from_string(text), &scratch);
    dl_arena_reset(&scratch);
    return sketch;
}

/* "w7 w8 w9 …": words from one number up to another. */
static dl_sketch numbered(unsigned from, unsigned to) {
    dl_buffer text;
    dl_sketch sketch;
    dl_buffer_init(&text, 0, NULL);
    for (unsigned i = from; i < to; i++) dl_buffer_append_format(&text, "w%u ", i);
    dl_sketch_make(&sketch, dl_buffer_span(&text), &scratch);
    dl_arena_reset(&scratch);
    dl_buffer_release(&text);
    return sketch;
}

static void words_are_folded(void **state) {
    (void)state;
    assert_true(sketch_of("\xC3\x84"
                          "rger \xD0\x9F"
                          "a \xC3\x9C"
                          "ber a b c d e f g h")
                    .digest == sketch_of("\xC3\xA4"
                                         "rger \xD0\xBF"
                                         "a \xC3\xBC"
                                         "ber a b c d e f g h")
                                   .digest);
    dl_sketch plain = sketch_of("the harbour of wendle is open again after 14 days of storms");
    const char *same[] = {
        "The HARBOUR of Wendle is open again, after 14 days of storms.",
        "\xe2\x80\x9cThe har\xc2\xad"
        "bour\xe2\x80\x9d \xe2\x80\x94 of\n\nWendle is open again / after 14 days of storms",
    };
    for (size_t i = 0; i < DL_COUNT_OF(same); i++) {
        dl_sketch other = sketch_of(same[i]);
        assert_int_equal(other.digest, plain.digest);
        assert_memory_equal(other.hashes, plain.hashes, plain.count * sizeof *plain.hashes);
    }
    assert_int_equal(plain.shingles, 12 - 2);
    assert_true(sketch_of("the harbour of wendle is open again after 15 days of storms").digest !=
                plain.digest);
    assert_true(sketch_of("wendle of the harbour is open again after 14 days of storms").digest !=
                plain.digest);
}

static void few_shingles_are_not_compared(void **state) {
    (void)state;
    dl_sketch sketch;
    assert_false(dl_sketch_make(&sketch, dl_span_from_string("one two three four five six seven eight nine"),
                                &scratch));
    assert_true(dl_sketch_make(
        &sketch, dl_span_from_string("one two three four five six seven eight nine ten"), &scratch));
    assert_false(dl_sketch_make(
        &sketch, dl_span_from_string("a a a a a a a a a a a a a a a a a a a a a a a a"), &scratch));
    assert_int_equal(sketch.shingles, 1);
    assert_false(dl_sketch_make(&sketch, DL_SPAN(""), &scratch));
    assert_false(scratch.failed);
}

/* Without spaces each character is a word, and five are a shingle; Latin words among them stay words. */
static void scripts_without_spaces(void **state) {
    (void)state;
    dl_sketch sketch = sketch_of("市政府在周五宣布港口重新开放");
    assert_int_equal(sketch.shingles, 14 - 4);
    dl_sketch cut = sketch_of("港口在暴风雨后。市政府在周五宣布港口重新开放。渔民们从上个月底就开始等待。");
    dl_sketch_share share = dl_sketch_compare(&sketch, &cut);
    assert_true(share.of_first == 1 && share.of_second < 0.5);
    dl_sketch other = numbered(0, 100);
    assert_true(dl_sketch_compare(&sketch, &other).of_first == 0);
}

static void shares_are_near_the_truth(void **state) {
    (void)state;
    dl_sketch whole = numbered(0, 1000), half = numbered(0, 500), shifted = numbered(700, 1700),
              other = numbered(5000, 6000);
    dl_sketch_share share = dl_sketch_compare(&half, &whole);
    assert_true(share.of_first == 1);
    assert_true(share.of_second > 0.35 && share.of_second < 0.65);
    share = dl_sketch_compare(&whole, &shifted);
    assert_true(share.of_first > 0.15 && share.of_first < 0.45);
    assert_int_equal(dl_sketch_compare(&whole, &other).found, 0);
    assert_int_equal(whole.shingles, 998);
    assert_int_equal(whole.count, DL_SKETCH_HASHES);
    for (uint32_t i = 1; i < whole.count; i++) assert_true(whole.hashes[i - 1] < whole.hashes[i]);
}

static void assert_found(const dl_copies *copies, const dl_sketch *sketch, dl_copy_kind kind,
                         const char *origin) {
    dl_copy copy = dl_copies_find(copies, sketch);
    assert_int_equal(copy.kind, kind);
    if (origin) {
        assert_int_equal(copy.origin.size, strlen(origin));
        assert_memory_equal(copy.origin.data, origin, copy.origin.size);
    }
}

static void the_nearest_is_found(void **state) {
    (void)state;
    dl_copies *copies = dl_copies_new(1 << 20, NULL);
    dl_sketch first = numbered(0, 300), second = numbered(100, 420), same = numbered(0, 300),
              most = numbered(0, 290);
    dl_sketch some = numbered(200, 900), none = numbered(3000, 3300), tiny = numbered(5, 16);
    assert_found(copies, &first, DL_COPY_NONE, NULL);
    dl_copies_add(copies, &first, DL_SPAN("first"));
    dl_copies_add(copies, &second, DL_SPAN("the second"));
    assert_found(copies, &same, DL_COPY_EXACT, "first");
    assert_found(copies, &most, DL_COPY_COPY, "first");
    assert_found(copies, &some, DL_COPY_PART, "the second");
    assert_found(copies, &none, DL_COPY_NONE, NULL);
    dl_copies_add(copies, &same, DL_SPAN("again"));
    assert_found(copies, &same, DL_COPY_EXACT, "first"); /* the earliest of several */
    dl_copies_add(copies, &tiny, DL_SPAN(""));
    assert_found(copies, &tiny, DL_COPY_EXACT, "");
    dl_copies_free(copies);
}

static void the_oldest_leave(void **state) {
    (void)state;
    dl_copies *copies = dl_copies_new(64 << 10, NULL);
    const unsigned texts = 5000;
    unsigned held = 0;
    char origin[2000];
    for (unsigned i = 0; i < texts; i++) {
        dl_sketch sketch = numbered(i * 1000, i * 1000 + 20 + i % 200);
        int size = snprintf(origin, sizeof origin, "%0*u", (int)(1 + i % 700), i);
        dl_copies_add(copies, &sketch, dl_span_of(origin, (size_t)size));
        assert_found(copies, &sketch, DL_COPY_EXACT, origin);
    }
    for (unsigned i = texts; i-- > 0;) {
        dl_sketch sketch = numbered(i * 1000, i * 1000 + 20 + i % 200);
        bool there = dl_copies_find(copies, &sketch).kind == DL_COPY_EXACT;
        held += there;
        assert_int_equal(there, held == texts - i); /* all from some one on */
    }
    assert_true(held > 30 && held < 200);
    dl_sketch sketch = numbered(0, 100);
    dl_copies_add(copies, &sketch, dl_span_of(origin, 0));
    char *large = calloc(1, 1 << 20);
    dl_sketch other = numbered(7, 1007);
    dl_copies_add(copies, &other, dl_span_of(large, 1 << 20)); /* more than is kept of one */
    assert_found(copies, &sketch, DL_COPY_EXACT, "");
    free(large);
    dl_copies_free(copies);
}

/* Many texts that share their keys do not make finding slow, nor chains endless. */
static void common_keys(void **state) {
    (void)state;
    dl_copies *copies = dl_copies_new(1 << 20, NULL);
    for (unsigned i = 0; i < 3000; i++) {
        dl_sketch sketch = numbered(0, 100 + i % 7);
        dl_copies_add(copies, &sketch, DL_SPAN("x"));
    }
    dl_sketch sketch = numbered(0, 103);
    assert_found(copies, &sketch, DL_COPY_EXACT, "x");
    dl_copies_free(copies);
}

static int ascending(const void *a, const void *b) {
    uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;
    return first < second ? -1 : first > second;
}

/* Each of the keys leads to its text, in a table with so few places that texts have two keys in one of them.
 */
static void each_key_is_enough(void **state) {
    (void)state;
    enum { TEXTS = 100, HASHES = 40, OTHERS = DL_SKETCH_KEYS - 1 };
    dl_copies *copies = dl_copies_new(64 << 10, NULL);
    static dl_sketch texts[TEXTS];
    uint32_t random = 1;
    for (unsigned i = 0; i < TEXTS; i++) {
        texts[i] = (dl_sketch){.digest = i, .count = HASHES, .shingles = HASHES};
        for (unsigned k = 0; k < HASHES; k++) texts[i].hashes[k] = random = random * 1664525 + 1013904223;
        qsort(texts[i].hashes, HASHES, sizeof(uint32_t), ascending);
        dl_copies_add(copies, &texts[i], DL_SPAN(""));
    }
    for (unsigned i = 0; i < TEXTS * DL_SKETCH_KEYS; i++) {
        const dl_sketch *text = &texts[i / DL_SKETCH_KEYS];
        dl_sketch probe = {.digest = TEXTS + i};
        for (unsigned k = 0; k < OTHERS; k++) probe.hashes[probe.count++] = k + 1;
        probe.hashes[probe.count++] = text->hashes[i % DL_SKETCH_KEYS];
        for (unsigned k = DL_SKETCH_KEYS; k < HASHES; k++) probe.hashes[probe.count++] = text->hashes[k];
        probe.shingles = probe.count;
        assert_found(copies, &probe, DL_COPY_PART, "");
    }
    dl_copies_free(copies);
}

static void a_table_is_saved(void **state) {
    (void)state;
    dl_copies *copies = dl_copies_new(64 << 10, NULL), *again = dl_copies_new(64 << 10, NULL);
    dl_buffer saved, second;
    dl_buffer_init(&saved, 0, NULL);
    dl_buffer_init(&second, 0, NULL);
    for (unsigned i = 0; i < 500; i++) {
        dl_sketch sketch = numbered(i * 50, i * 50 + 15 + i % 150);
        dl_copies_add(copies, &sketch, DL_SPAN("origin"));
    }
    dl_copies_save(copies, &saved);
    dl_loading loading = {.rest = dl_buffer_span(&saved)};
    assert_true(dl_copies_load(again, &loading));
    dl_copies_save(again, &second);
    assert_int_equal(saved.size, second.size);
    assert_memory_equal(saved.data, second.data, saved.size);
    for (unsigned i = 400; i < 600; i++) {
        dl_sketch sketch = numbered(i * 50 + 3, i * 50 + 60);
        assert_int_equal(dl_copies_find(copies, &sketch).kind, dl_copies_find(again, &sketch).kind);
    }
    for (size_t size = 0; size < saved.size; size += 1 + size / 5) {
        dl_copies *broken = dl_copies_new(64 << 10, NULL);
        loading = (dl_loading){.rest = dl_span_of(saved.data, size)};
        assert_false(dl_copies_load(broken, &loading));
        dl_copies_free(broken);
    }
    dl_buffer_release(&saved);
    dl_buffer_release(&second);
    dl_copies_free(copies);
    dl_copies_free(again);
}

/* All shingles of a text are those of its sketch and the others, and the keys are theirs. */
static void all_shingles(void **state) {
    (void)state;
    dl_buffer text;
    dl_shingles all;
    dl_sketch sketch;
    dl_buffer_init(&text, 0, NULL);
    for (unsigned i = 0; i < 500; i++) dl_buffer_append_format(&text, "w%u ", i % 300);
    assert_true(dl_sketch_make(&sketch, dl_buffer_span(&text), &scratch));
    assert_true(dl_shingles_make(&all, dl_buffer_span(&text), &scratch));
    assert_true(all.digest == sketch.digest && all.count == sketch.shingles && all.count == 300);
    assert_memory_equal(all.hashes, sketch.hashes, sizeof sketch.hashes);
    for (uint32_t i = 1; i < all.count; i++) assert_true(all.hashes[i - 1] < all.hashes[i]);
    assert_int_equal(all.key_count, DL_SHINGLE_KEYS);
    for (uint32_t i = 0; i < all.key_count; i++) {
        assert_true(all.keys[i] >> 16 == all.hashes[i]);
        assert_true(all.keys[i] & 0xFFFF); /* there are more bits than those of the hash */
    }
    dl_arena_reset(&scratch);
    assert_true(dl_shingles_make(&all, DL_SPAN("a b c d e f g h i j"), &scratch));
    assert_true(all.count == 8 && all.key_count == 8);
    assert_false(dl_shingles_make(&all, DL_SPAN("a b c d e f g h i"), &scratch));
    assert_false(dl_shingles_make(&all, DL_SPAN(""), &scratch));
    assert_true(all.count == 0 && all.key_count == 0);
    dl_arena_reset(&scratch);
    dl_buffer_release(&text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_folded),
        cmocka_unit_test(few_shingles_are_not_compared),
        cmocka_unit_test(scripts_without_spaces),
        cmocka_unit_test(shares_are_near_the_truth),
        cmocka_unit_test(the_nearest_is_found),
        cmocka_unit_test(the_oldest_leave),
        cmocka_unit_test(common_keys),
        cmocka_unit_test(a_table_is_saved),
        cmocka_unit_test(each_key_is_enough),
        cmocka_unit_test(all_shingles),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
