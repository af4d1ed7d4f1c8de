/* Damaged pages: each page of tests/pages cut short at many places and with bytes changed at random (from a
 * fixed seed).  Whatever the damage, the library gives a record that is strict JSON in UTF-8, and gives the
 * same one again, from a used extractor and from a new one.  Crashes and leaks are the sanitizers' to find.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/validate.h"
#include "check_markup.h"
#include "json.h"
#include "pages.h"

enum { CUTS = 64, MUTANTS = 48 };

typedef struct bench {
    golden_pages pages;
    dateline_extractor *used; /* goes from page to page */
    dl_buffer first, second;
    uint64_t random;
} bench;

/* SplitMix64, so that the damage is the same everywhere. */
static uint64_t next_random(bench *test) {
    uint64_t z = test->random += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

static size_t random_below(bench *test, size_t limit) {
    return limit ? (size_t)(next_random(test) % limit) : 0;
}

static void assert_same(const char *name, const char *what, size_t which, dl_span first, dl_span second) {
    if (dl_span_equal(first, second)) return;
    fprintf(stderr, "first:\n%.*s\nthen:\n%.*s\n", DL_SPAN_ARG(first), DL_SPAN_ARG(second));
    fail_msg("%s, %s %zu: two runs over the same bytes differ", name, what, which);
}

/* What is written for people and tools to read as markup holds no markup of the page. */
static void check_written(bench *test, const golden_page *page, dl_span html) {
    static const struct {
        dateline_format format;
        const markup_rules *rules;
    } formats[] = {{DATELINE_HTML, &html_rules}, {DATELINE_TEI, &tei_rules}};
    for (size_t i = 0; i < DL_COUNT_OF(formats); i++) {
        const char *at = NULL;
        golden_extract(test->used, page, html, formats[i].format, &test->first);
        const char *wrong = check_markup(formats[i].rules, test->first.data, test->first.size, &at);
        if (wrong) fail_msg("%s: %s: %.100s", page->name, wrong, at);
        if (dl_utf8_valid_prefix(dl_buffer_span(&test->first)) != test->first.size)
            fail_msg("%s: ill-formed UTF-8", page->name);
    }
}

/* `html` in memory of its exact size, so that reading past its end shows. */
static void check(bench *test, const golden_page *page, const char *what, size_t which, dl_span html) {
    char *exact = malloc(html.size ? html.size : 1);
    assert_non_null(exact);
    memcpy(exact, html.data, html.size);
    dl_span bytes = dl_span_of(exact, html.size);
    golden_extract(test->used, page, bytes, DATELINE_JSON, &test->first);
    dateline_extractor *fresh = golden_extractor();
    golden_extract(fresh, page, bytes, DATELINE_JSON, &test->second);
    dateline_extractor_free(fresh);
    dl_span record = dl_buffer_span(&test->first);
    assert_same(page->name, what, which, record, dl_buffer_span(&test->second));
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    if (!json_read_all(&arena, record))
        fail_msg("%s, %s %zu: no JSON: %.*s", page->name, what, which, DL_SPAN_ARG(record));
    if (dl_utf8_valid_prefix(record) != record.size)
        fail_msg("%s, %s %zu: ill-formed UTF-8", page->name, what, which);
    dl_arena_release(&arena);
    check_written(test, page, bytes);
    free(exact);
}

static void pages_cut_anywhere_give_a_record(void **state) {
    bench *test = *state;
    for (size_t i = 0; i < test->pages.count; i++) {
        const golden_page *page = &test->pages.items[i];
        for (size_t cut = 0; cut < CUTS; cut++) {
            size_t size = page->html.size * cut / CUTS;
            if (cut % 2) size = random_below(test, page->html.size);
            check(test, page, "cut at byte", size, dl_span_sub(page->html, 0, size));
        }
    }
}

/* Characters on which the parsers turn, and bytes that are no text. */
static const char turning[] = {'<',  '>',  '"', '\'', '=', '/', '!',    '-',    '&',
                               ';',  '{',  '}', '[',  ']', ',', ':',    '\\',   '\0',
                               '\r', '\f', '@', '#',  ' ', '0', '\x80', '\xC3', '\xFF'};

/* One change: a byte turned, a run removed, a run repeated, or a run moved over another.  `page` has room for
 * twice its size. */
static void damage(bench *test, char *page, size_t *size) {
    size_t at = random_below(test, *size), length = random_below(test, *size - at < 64 ? *size - at : 64);
    switch (next_random(test) % 6) {
    case 0:
        page[at] = (char)next_random(test);
        break;
    case 1:
    case 2:
        page[at] = turning[random_below(test, sizeof turning)];
        break;
    case 3:
        memmove(page + at, page + at + length, *size - at - length);
        *size -= length;
        break;
    case 4:
        memmove(page + at + length, page + at, *size - at);
        *size += length;
        break;
    default:
        memmove(page + random_below(test, *size - length), page + at, length);
        break;
    }
}

static void pages_with_damaged_bytes_give_a_record(void **state) {
    bench *test = *state;
    for (size_t i = 0; i < test->pages.count; i++) {
        const golden_page *page = &test->pages.items[i];
        char *copy = malloc(page->html.size * 2);
        assert_non_null(copy);
        for (size_t mutant = 0; mutant < MUTANTS; mutant++) {
            size_t size = page->html.size;
            memcpy(copy, page->html.data, size);
            for (size_t changes = (size_t)1 << random_below(test, 6); changes > 0 && size > 64; changes--) {
                damage(test, copy, &size);
            }
            check(test, page, "mutant", mutant, dl_span_of(copy, size));
        }
        free(copy);
    }
}

/* --- memory that runs out --- */

typedef struct scarce {
    size_t left; /* allocations that still succeed */
} scarce;

static void *scarce_resize(void *context, void *memory, size_t size) {
    scarce *supply = context;
    if (size == 0) {
        free(memory);
        return NULL;
    }
    if (supply->left == 0) return NULL;
    supply->left--;
    return realloc(memory, size);
}

/* The first, the second, … allocation fails, and all after it: no crash, no leak, and either no extractor, an
 * error record, or the whole one. */
static void pages_without_memory_give_an_error_record(void **state) {
    bench *test = *state;
    for (size_t i = 0; i < test->pages.count; i++) {
        const golden_page *page = &test->pages.items[i];
        bool whole = false;
        for (size_t allocations = 0; !whole; allocations++) {
            assert_true(allocations < 10000);
            scarce supply = {.left = allocations};
            dateline_allocator allocator = {sizeof allocator, scarce_resize, &supply};
            dateline_options options = {.size_bytes = sizeof options, .allocator = &allocator};
            dateline_extractor *extractor;
            dateline_result made = dateline_extractor_new(&options, &extractor);
            if (made == DATELINE_NO_MEMORY) continue;
            assert_int_equal(made, DATELINE_OK);
            dateline_page given = {.size_bytes = sizeof given,
                                   .bytes = page->html.data,
                                   .byte_count = page->html.size,
                                   .url = dateline_text_of(page->url)};
            const dateline_record *record;
            assert_int_equal(dateline_extract(extractor, &given, &record), DATELINE_OK);
            const char *error = dateline_record_error(record);
            if (error) assert_string_equal(error, "no-memory");
            whole = error == NULL;
            dateline_extractor_free(extractor);
        }
    }
}

static int set_up(void **state) {
    static bench test;
    test.random = 20211021;
    golden_pages_load(&test.pages);
    test.used = golden_extractor();
    dl_buffer_init(&test.first, 0, NULL);
    dl_buffer_init(&test.second, 0, NULL);
    *state = &test;
    return 0;
}

static int tear_down(void **state) {
    bench *test = *state;
    dateline_extractor_free(test->used);
    dl_buffer_release(&test->first);
    dl_buffer_release(&test->second);
    golden_pages_release(&test->pages);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_cut_anywhere_give_a_record),
        cmocka_unit_test(pages_with_damaged_bytes_give_a_record),
        cmocka_unit_test(pages_without_memory_give_an_error_record),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
