/* Texts that nobody wrote to be read: how long they take, and what they need. */
#include "told.h"

#include "unit/thread_time.h"

static const struct {
    const char *language, *pattern;
} patterns[] = {
    {"en", "\""},
    {"en", "“"},
    {"en", "“a” "},
    {"en", "said, "},
    {"en", "he said that "},
    {"en", "“Ann Bell” said "},
    {"en", "Mr. Ann Bell said that he, "},
    {"en", "according to Bob, "},
    {"en", "“A b c,” he said.\n"},
    {"en", "“a b c d e f g\n"},
    {"en", "‘a "},
    {"en", "said "},                        /* cues only, in one sentence */
    {"en", "Ann Bell, "},                   /* names only */
    {"en", "said on Monday, 3 May 2012, "}, /* times beside cues */
    {"en", "“on Monday, 3 May 2012” "},     /* times only, quoted */
    {"en", "a.m. "},
    {"en", "word "}, /* one sentence of 60,000 words */
    {"fi", "3.5.2012 "},
    {"de", "sagte, er sei „a“, "},
    {"de", "Laut Brück sei das so. "},
    {"fr", "— dit "},
    {"ja", "「と述べは」"},
    {"zh", "说：“说”"},
};

/* Seconds for a text of so many bytes; it must not need more than a page's arena gives. */
static double seconds_for(const char *language, const char *pattern, size_t size) {
    dl_arena text_arena, arena;
    dl_record record;
    size_t length = strlen(pattern), used = 0;
    dl_arena_init(&text_arena, 0, NULL);
    dl_arena_init(&arena, ((size_t)20 << 20) + 4 * size, NULL);
    char *text = dl_arena_alloc_bytes(&text_arena, size);
    assert_non_null(text);
    for (; used + length <= size; used += length) memcpy(text + used, pattern, length);
    told_record(&record, &text_arena, dl_span_from_string(language), dl_span_of(text, used));
    double from = thread_time();
    dl_find_statements(&record, &arena);
    double seconds = thread_time() - from;
    assert_false(arena.failed);
    dl_arena_release(&arena);
    dl_arena_release(&text_arena);
    return seconds;
}

/* Eight times the text may take twenty times as long at most, were it not over at the limit of tokens. */
static void time_and_memory_are_in_proportion(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(patterns); i++) {
        double one = seconds_for(patterns[i].language, patterns[i].pattern, 40000);
        double eight = seconds_for(patterns[i].language, patterns[i].pattern, 320000);
        if (eight > 20 * one + 0.2) print_error("%s: %f, then %f\n", patterns[i].pattern, one, eight);
        assert_true(eight <= 20 * one + 0.2);
        (void)seconds_for(patterns[i].language, patterns[i].pattern, 2000000);
    }
}

static void without_memory_there_is_nothing(void **state) {
    (void)state;
    const dl_span text = DL_SPAN("“The roof is sound,” said Piers Latimer. “We looked twice.”\nLatimer added "
                                 "that the rain had stopped.");
    bool failed = false, found = false;
    for (size_t ceiling = 64; ceiling < 60000; ceiling += 64) {
        dl_arena text_arena, arena;
        dl_record record;
        dl_arena_init(&text_arena, 0, NULL);
        dl_arena_init(&arena, ceiling, NULL);
        told_record(&record, &text_arena, DL_SPAN("en"), text);
        dl_find_statements(&record, &arena);
        failed |= arena.failed;
        found |= !arena.failed && record.statements.count == 2;
        assert_true(arena.failed || record.statements.count == 2);
        dl_arena_release(&arena);
        dl_arena_release(&text_arena);
    }
    assert_true(failed && found);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(time_and_memory_are_in_proportion),
        cmocka_unit_test(without_memory_there_is_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
