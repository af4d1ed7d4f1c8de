/* The part of a text that a hit shows, and where the words are that were searched for. */
#include "stories.h"

#include "archive/found_words.h"
#include "archive/query_parser.h"
#include "archive/snippet.h"

static dl_arena arena;

static int set_up(void **state) {
    (void)state;
    dl_arena_init(&arena, 0, NULL);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    dl_arena_release(&arena);
    return 0;
}

static dl_snippet make(const char *text, const char *words, unsigned column, unsigned columns) {
    dl_query query;
    dl_snippet snippet;
    assert_true(dl_query_parse(&query, dl_span_from_string(words), &arena));
    assert_true(dl_snippet_make(&snippet, dl_span_from_string(text), column, columns, &query, &arena));
    return snippet;
}

/* With brackets around marks, and dots where it is cut. */
static const char *shown(const dl_snippet *snippet) {
    char *out = dl_arena_alloc_bytes(&arena, snippet->text.size + 2 * snippet->mark_count + 3), *to = out;
    uint32_t mark = 0;
    bool is_open = false;
    if (snippet->cut_before) *to++ = '~';
    for (size_t i = 0; i <= snippet->text.size; i++) {
        if (is_open && snippet->marks[mark].end == i) *to++ = ']', is_open = false, mark++;
        if (mark < snippet->mark_count && snippet->marks[mark].start == i) *to++ = '[', is_open = true;
        if (i < snippet->text.size) *to++ = snippet->text.data[i];
    }
    assert_int_equal(mark, snippet->mark_count);
    if (snippet->cut_after) *to++ = '~';
    *to = '\0';
    return out;
}

static void check(const char *text, const char *words, unsigned columns, const char *expected) {
    dl_snippet snippet = make(text, words, DL_COLUMN_BODY, columns);
    if (strcmp(shown(&snippet), expected) != 0)
        fail_msg("%s in %s: %s instead of %s", words, text, shown(&snippet), expected);
}

static void words_are_marked(void **state) {
    (void)state;
    static const char *const cases[][3] = {
        {"The harbour of Wendle", "harbour", "The [harbour] of Wendle"},
        {"The harbour of Wendle", "wend*", "The harbour of [Wendle]"},
        {"The harbour of Wendle", "nothing", "The harbour of Wendle"},
        {"The harbour of Wendle", "headline:harbour", "The harbour of Wendle"},
        {"The harbour of Wendle", "body:harbour", "The [harbour] of Wendle"},
        {"The harbour of Wendle", "wendle -harbour", "The harbour of [Wendle]"},
        {"A harbour master, a harbour", "\"harbour master\"", "A [harbour master], a harbour"},
        {"a a b", "\"a b\"", "a [a b]"},
        {"a b a b c", "\"a b c\"", "a b [a b c]"},
        {"a b c", "\"a b\" \"b c\"", "[a b c]"},
        {"a b c", "b \"a b c\"", "[a b c]"},
        {"a b", "a b", "[a] [b]"},
        {"L'\xC3\x89tat, l'\xC3\xA9tat", "etat", "L'[\xC3\x89tat], l'[\xC3\xA9tat]"},
        {"Marsh's and Marsh", "marsh", "[Marsh]'s and [Marsh]"},
        {"1,200 boats", "1200", "[1,200] boats"},
        {"东京 is Tōkyō", "tokyo", "东京 is [Tōkyō]"},
        {"東京都議会", "東京", "[東京]都議会"},
        {"東京都議会", "京都議", "東[京都議]会"},
        {"東京都議会", "都", "東京[都]議会"},
        {"東京都議会", "会", "東京都議[会]"},
        {"都 dome 都東", "\"dome 都\"", "都 [dome 都]東"},
        {"one\n\ntwo \t three", "two", "one [two] three"},
        {"\n one", "one", "[one]"},
        {"", "one", ""},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) check(cases[i][0], cases[i][1], 100, cases[i][2]);
}

static void the_best_part_is_shown(void **state) {
    (void)state;
    static const char text[] =
        "The first words of a story. A boat is here. Nothing of note follows for a while, and then "
        "again nothing. The boat left the harbour at dawn. And so the story ends in the rain.";
    check(text, "boat harbour", 60, "~The [boat] left the [harbour] at dawn. And so the story ends in~");
    check(text, "boat", 60, "The first words of a story. A [boat] is here.~");
    check(text, "rain", 30, "~so the story ends in the [rain].");
    check(text, "harbour", 20, "~the [harbour] at dawn.~");
    check(text, "harbour", 3, "~[harbour]~");
    check(text, "nowhere", 20, "The first words of a~");
    check(text, "nowhere", 12, "The first~");
    check(text, "rain", 29, "~the story ends in the [rain].");
    check("Supercalifragilistic", "nowhere", 5, "Super~");
}

/* Wide characters count twice, and are cut anywhere but inside. */
static void wide_characters_take_two_columns(void **state) {
    (void)state;
    check("東京都の議会は三日に開かれた", "nowhere", 10, "東京都の議~");
    check("東京都の議会は三日に開かれた", "nowhere", 11, "東京都の議~");
    check("東京都の議会は三日に開かれた", "三日", 12, "~は[三日]に開か~");
    check("cafe\xCC\x81s are open", "nowhere", 5, "cafe\xCC\x81s~");
    check("東京都。議会は三日に開かれた。それから", "三日", 22, "~議会は[三日]に開かれた。~");
}

static void marks_are_bounded(void **state) {
    (void)state;
    enum { COUNT = 5000 };
    char *text = dl_arena_alloc_bytes(&arena, 2 * COUNT + 1);
    for (size_t i = 0; i < COUNT; i++) memcpy(text + 2 * i, "a ", 2);
    text[2 * COUNT] = '\0';
    dl_snippet snippet = make(text, "a", DL_COLUMN_BODY, 200);
    assert_int_equal(snippet.mark_count, 100);
    dl_query query;
    dl_found_words found;
    assert_true(dl_query_parse(&query, DL_SPAN("a \"a a\""), &arena));
    assert_true(dl_find_words(&found, dl_span_from_string(text), DL_COLUMN_BODY, &query, &arena));
    assert_int_equal(found.count, DL_FOUND_WORDS_MOST);
}

/* A phrase of 64 words is found, wherever it is. */
static void long_phrases_are_found(void **state) {
    (void)state;
    dl_buffer text, words;
    dl_buffer_init(&text, 0, NULL);
    dl_buffer_init(&words, 0, NULL);
    for (unsigned i = 0; i < 200; i++) dl_buffer_append_format(&text, "w%u ", i);
    dl_buffer_append_byte(&words, '"');
    for (unsigned i = 100; i < 164; i++) dl_buffer_append_format(&words, "w%u ", i);
    dl_buffer_append(&words, DL_SPAN("\"\0"));
    dl_buffer_append_byte(&text, '\0');
    dl_snippet snippet = make(text.data, words.data, DL_COLUMN_BODY, 1000);
    assert_int_equal(snippet.mark_count, 1);
    assert_memory_equal(snippet.text.data + snippet.marks[0].start, "w100 ", 5);
    assert_memory_equal(snippet.text.data + snippet.marks[0].end - 5, " w163", 5);
    dl_buffer_release(&text);
    dl_buffer_release(&words);
}

static void huge_texts_are_looked_at_in_part(void **state) {
    (void)state;
    size_t size = DL_SNIPPET_MOST_BYTES + 100;
    char *text = dl_arena_alloc_bytes(&arena, size + 1);
    memset(text, ' ', size);
    memcpy(text, "One", 3);
    memcpy(text + size - 4, "two", 3);
    text[size] = '\0';
    dl_snippet snippet = make(text, "two", DL_COLUMN_BODY, 200);
    assert_string_equal(shown(&snippet), "One~");
}

static void memory_can_run_out(void **state) {
    (void)state;
    for (size_t ceiling = 1; ceiling < 40000; ceiling += 61) {
        dl_arena small;
        dl_query query;
        dl_snippet snippet;
        assert_true(dl_query_parse(&query, DL_SPAN("boat \"of a story\""), &arena));
        dl_arena_init(&small, ceiling, NULL);
        bool done = dl_snippet_make(&snippet, DL_SPAN("The words of a story. A boat."), DL_COLUMN_BODY, 100,
                                    &query, &small);
        assert_true(done != small.failed);
        dl_arena_release(&small);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_marked),
        cmocka_unit_test(the_best_part_is_shown),
        cmocka_unit_test(wide_characters_take_two_columns),
        cmocka_unit_test(marks_are_bounded),
        cmocka_unit_test(long_phrases_are_found),
        cmocka_unit_test(huge_texts_are_looked_at_in_part),
        cmocka_unit_test(memory_can_run_out),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
