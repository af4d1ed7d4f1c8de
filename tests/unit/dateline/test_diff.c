/* The public API of differences, over records of pages. */
#include "dateline_archive.h"
#include "story.h"

#include <malloc.h>

#define PAGE(headline, author, body)                                                                         \
    "<!doctype html><html lang=en><head><title>" headline "</title><script type='application/ld+json'>"      \
    "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"" headline "\","          \
    "\"datePublished\":\"2026-03-01T09:30:00+01:00\",\"author\":{\"@type\":\"Person\",\"name\":\"" author    \
    "\"}}</script></head><body><article><h1>" headline "</h1>" body "</article></body></html>"

#define FIRST "<p>The harbour of Wendle is open again after two weeks of storms, the harbour master said.</p>"
#define SECOND(price, said)                                                                                  \
    "<p>Ellen Marsh, the mayor, said that the pier will cost the town " price " crowns, and added: " said    \
    "</p>"
#define THIRD                                                                                                \
    "<p>Fishermen had waited for calmer water since the end of last month, and some lost their nets.</p>"
#define FOURTH                                                                                               \
    "<p>The ferry to Northholm will run every second day at first, as it did before the storms.</p>"
#define NOTE                                                                                                 \
    "<p>Correction: An earlier version of this article gave another price for the pier in Wendle.</p>"

static const char BEFORE[] = PAGE("Harbour of Wendle reopens", "Ada Reed",
                                  FIRST SECOND("2,500", "\"We can pay for it.\"") THIRD FOURTH);
static const char AFTER[] = PAGE("Harbour of Wendle opens", "Ada Reid",
                                 FIRST FOURTH SECOND("3,500", "“We cannot pay for it.”") THIRD NOTE);
static const char SAME[] =
    PAGE("Harbour of Wendle reopens", "Ada Reed",
         "<p>The harbour of Wendle is open again after two weeks of storms, the har&shy;bour "
         "master&nbsp;said.</p>" SECOND("2,500", "“We can pay for it.”") THIRD FOURTH);

typedef struct pair {
    dateline_extractor *first, *second;
    dateline_diff *diff;
} pair;

static pair diff_of(const char *before, const char *after) {
    pair made = {new_extractor(NULL), new_extractor(NULL), NULL};
    dateline_page pages[] = {page_of(before), page_of(after)};
    pages[0].url = pages[1].url = dateline_text_of("https://wendle.example/harbour");
    assert_int_equal(
        dateline_diff_new(extract(made.first, &pages[0]), extract(made.second, &pages[1]), &made.diff),
        DATELINE_OK);
    return made;
}

static void free_pair(pair *made) {
    dateline_diff_free(made->diff);
    dateline_extractor_free(made->first);
    dateline_extractor_free(made->second);
}

static void assert_value(dateline_text found, const char *wanted) {
    assert_int_equal(found.data != NULL, wanted != NULL);
    if (!wanted) return;
    assert_int_equal(found.size_bytes, strlen(wanted));
    assert_memory_equal(found.data, wanted, found.size_bytes);
}

static void what_has_changed(void **state) {
    (void)state;
    pair made = diff_of(BEFORE, AFTER);
    dateline_diff_info info = DATELINE_DIFF_INFO_INIT;
    assert_int_equal(dateline_diff_get_info(made.diff, &info), DATELINE_OK);
    assert_true(info.changed);
    assert_false(info.replaced);
    assert_int_equal(info.change, DATELINE_CHANGE_HEADLINE);
    static const uint32_t wanted[DATELINE_CHANGES] = {[DATELINE_CHANGE_HEADLINE] = 2,
                                                      [DATELINE_CHANGE_CORRECTION] = 1,
                                                      [DATELINE_CHANGE_REWRITTEN] = 4,
                                                      [DATELINE_CHANGE_MOVED] = 1,
                                                      [DATELINE_CHANGE_FACTS] = 1};
    assert_memory_equal(info.counts, wanted, sizeof wanted);
    assert_int_equal(info.members, 2);
    assert_int_equal(info.blocks, 5);
    free_pair(&made);
}

static void members_that_have_changed(void **state) {
    (void)state;
    pair made = diff_of(BEFORE, AFTER);
    dateline_member_change member = DATELINE_MEMBER_CHANGE_INIT;
    assert_int_equal(dateline_diff_member_at(made.diff, 0, &member), DATELINE_OK);
    assert_string_equal(member.name, "headline");
    assert_value(member.old_value, "Harbour of Wendle reopens");
    assert_value(member.new_value, "Harbour of Wendle opens");
    assert_int_equal(member.words, 3);
    static const char *const words[][2] = {
        {"Harbour of Wendle", "Harbour of Wendle"}, {" reopens", ""}, {"", " opens"}};
    dateline_word_change word = DATELINE_WORD_CHANGE_INIT;
    for (uint32_t i = 0; i < 3; i++) {
        assert_int_equal(dateline_diff_member_word_at(made.diff, 0, i, &word), DATELINE_OK);
        assert_int_equal(word.operation, i);
        assert_value(word.old_text, words[i][0]);
        assert_value(word.new_text, words[i][1]);
    }
    assert_int_equal(dateline_diff_member_word_at(made.diff, 0, 3, &word), DATELINE_END);
    assert_int_equal(dateline_diff_member_at(made.diff, 1, &member), DATELINE_OK);
    assert_string_equal(member.name, "author");
    assert_int_equal(member.words, 0);
    assert_int_equal(dateline_diff_member_word_at(made.diff, 1, 0, &word), DATELINE_END);
    assert_int_equal(dateline_diff_member_at(made.diff, 2, &member), DATELINE_END);
    assert_null(member.name);
    free_pair(&made);
}

static void blocks_and_their_words(void **state) {
    (void)state;
    pair made = diff_of(BEFORE, AFTER);
    static const struct {
        dateline_operation operation;
        uint32_t old_block, new_block;
        bool moved, correction;
    } wanted[] = {
        {DATELINE_SAME, 0, 0, false, false},          {DATELINE_MOVED, 3, 1, true, false},
        {DATELINE_CHANGED, 1, 2, false, false},       {DATELINE_SAME, 2, 3, false, false},
        {DATELINE_ADDED, UINT32_MAX, 4, false, true},
    };
    dateline_block_change block = DATELINE_BLOCK_CHANGE_INIT;
    for (uint32_t i = 0; i < 5; i++) {
        assert_int_equal(dateline_diff_block_at(made.diff, i, &block), DATELINE_OK);
        assert_int_equal(block.operation, wanted[i].operation);
        assert_int_equal(block.old_block, wanted[i].old_block);
        assert_int_equal(block.new_block, wanted[i].new_block);
        assert_int_equal(block.moved, wanted[i].moved);
        assert_int_equal(block.correction, wanted[i].correction);
        assert_int_equal(block.old_text.data != NULL, block.old_block != UINT32_MAX);
    }
    assert_int_equal(dateline_diff_block_at(made.diff, 5, &block), DATELINE_END);
    dateline_word_change word = DATELINE_WORD_CHANGE_INIT;
    assert_int_equal(dateline_diff_block_at(made.diff, 2, &block), DATELINE_OK);
    unsigned numbers = 0, quotations = 0;
    for (uint32_t i = 0; i < block.words; i++) {
        assert_int_equal(dateline_diff_block_word_at(made.diff, 2, i, &word), DATELINE_OK);
        numbers += word.number;
        quotations += word.quotation;
        assert_false(word.name);
        if (word.number)
            assert_value(word.operation == DATELINE_CUT ? word.old_text : word.new_text,
                         word.operation == DATELINE_CUT ? " 2,500" : " 3,500");
    }
    assert_int_equal(numbers, 2);
    assert_int_equal(quotations, 2);
    assert_int_equal(dateline_diff_block_word_at(made.diff, 2, block.words, &word), DATELINE_END);
    assert_int_equal(dateline_diff_block_word_at(made.diff, 0, 0, &word), DATELINE_END);
    free_pair(&made);
}

/* Memory that is not what it was when it has been given back. */
static void *spoil(void *context, void *memory, size_t size_bytes) {
    (void)context;
    void *next = size_bytes ? malloc(size_bytes) : NULL;
    size_t held = memory ? malloc_usable_size(memory) : 0;
    if (next && memory) memcpy(next, memory, held < size_bytes ? held : size_bytes);
    for (volatile char *byte = memory; held > 0; held--)
        *byte++ = '#'; /* volatile: a compiler leaves out others */
    free(memory);
    return next;
}

/* It keeps nothing of the records. */
static void a_diff_outlives_its_records(void **state) {
    (void)state;
    dateline_allocator allocator = {sizeof allocator, spoil, NULL};
    dateline_options spoiled = DATELINE_OPTIONS_INIT;
    spoiled.allocator = &allocator;
    pair made = {new_extractor(&spoiled), new_extractor(&spoiled), NULL};
    dateline_page pages[] = {page_of(BEFORE), page_of(AFTER)};
    assert_int_equal(
        dateline_diff_new(extract(made.first, &pages[0]), extract(made.second, &pages[1]), &made.diff),
        DATELINE_OK);
    dateline_extractor_free(made.first);
    dateline_extractor_free(made.second);
    made.first = made.second = NULL;
    text out = {.size = 0};
    assert_int_equal(dateline_diff_write(made.diff, DATELINE_DIFF_TEXT, NULL, append, &out), DATELINE_OK);
    assert_string_equal(
        out.bytes,
        "headline (2 words), correction (1 block), rewritten (4 words), moved (1 block), facts (1 value)\n"
        "headline: Harbour of Wendle [-reopens-]{+opens+}\n"
        "author: [-Ada Reed-] {+Ada Reid+}\n"
        "\n"
        "  The harbour of Wendle is open again after two weeks of storms, the harbour master said.\n"
        "> The ferry to Northholm will run every second day at first, as it did before the storms.\n"
        "~ Ellen Marsh, the mayor, said that the pier will cost the town [-2,500-]{+3,500+} crowns, and "
        "added: “We "
        "[-can-]{+cannot+} pay for it.”\n"
        "  changed: number, quotation\n"
        "  Fishermen had waited for calmer water since the end of last month, and some lost their nets.\n"
        "! Correction: An earlier version of this article gave another price for the pier in Wendle.\n");
    free_pair(&made);
}

static void ways_to_write(void **state) {
    (void)state;
    pair made = diff_of(BEFORE, AFTER);
    text out = {.size = 0}, stopped = {.stop_after = 1};
    dateline_diff_options options = DATELINE_DIFF_OPTIONS_INIT;
    options.colours = true;
    assert_int_equal(dateline_diff_write(made.diff, DATELINE_DIFF_TEXT, &options, append, &out), DATELINE_OK);
    assert_non_null(strstr(out.bytes, "\033[31;9m2,500\033[0m\033[32m3,500\033[0m crowns"));
    out.size = 0;
    assert_int_equal(dateline_diff_write(made.diff, DATELINE_DIFF_JSON, &options, append, &out), DATELINE_OK);
    assert_non_null(
        strstr(out.bytes, "{\"change\":\"headline\",\"changes\":{\"headline\":2,\"correction\":1,"));
    assert_null(strstr(out.bytes, "\\u001b"));
    assert_int_equal(out.bytes[out.size - 1], '\n');
    assert_int_equal(dateline_diff_write(made.diff, DATELINE_DIFF_JSON, NULL, append, &stopped),
                     DATELINE_STOPPED);
    free_pair(&made);
}

static void nothing_has_changed(void **state) {
    (void)state;
    pair made = diff_of(BEFORE, SAME);
    dateline_diff_info info = DATELINE_DIFF_INFO_INIT;
    assert_int_equal(dateline_diff_get_info(made.diff, &info), DATELINE_OK);
    assert_false(info.changed);
    assert_int_equal(info.members, 0);
    assert_int_equal(info.blocks, 4);
    text out = {.size = 0};
    assert_int_equal(dateline_diff_write(made.diff, DATELINE_DIFF_TEXT, NULL, append, &out), DATELINE_OK);
    assert_string_equal(out.bytes, "no difference\n");
    free_pair(&made);
}

static void kept_records_can_be_compared(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    dateline_page page = page_of(BEFORE);
    dateline_record *kept;
    dateline_diff *diff;
    assert_int_equal(dateline_record_keep(extract(extractor, &page), NULL, &kept), DATELINE_OK);
    page = page_of(AFTER);
    const dateline_record *record = extract(extractor, &page);
    assert_int_equal(dateline_diff_new(kept, record, &diff), DATELINE_OK);
    dateline_diff_free(diff);
    assert_int_equal(dateline_diff_new(record, kept, &diff), DATELINE_OK);
    dateline_diff_free(diff);
    assert_int_equal(dateline_diff_new(kept, kept, &diff), DATELINE_OK);
    dateline_diff_info info = DATELINE_DIFF_INFO_INIT;
    assert_int_equal(dateline_diff_get_info(diff, &info), DATELINE_OK);
    assert_false(info.changed);
    dateline_diff_free(diff);
    dateline_record_free(kept);
    dateline_extractor_free(extractor);
}

static void names_of_changes(void **state) {
    (void)state;
    assert_string_equal(dateline_change_name(DATELINE_CHANGE_FIRST), "first");
    assert_string_equal(dateline_change_name(DATELINE_CHANGE_DATE), "date");
    assert_null(dateline_change_name((dateline_change)DATELINE_CHANGES));
    assert_null(dateline_change_name((dateline_change)-1));
}

static void bad_arguments(void **state) {
    (void)state;
    pair made = diff_of(BEFORE, AFTER);
    dateline_extractor *extractor = made.first;
    dateline_page page = page_of(BEFORE);
    const dateline_record *record = extract(extractor, &page);
    dateline_diff *diff = made.diff, *none = diff;
    assert_int_equal(dateline_diff_new(NULL, record, &none), DATELINE_BAD_ARGUMENT);
    assert_null(none);
    assert_int_equal(dateline_diff_new(record, NULL, &none), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_new(record, record, NULL), DATELINE_BAD_ARGUMENT);
    dateline_diff_free(NULL);
    dateline_diff_info info = DATELINE_DIFF_INFO_INIT;
    dateline_member_change member = DATELINE_MEMBER_CHANGE_INIT;
    dateline_block_change block = DATELINE_BLOCK_CHANGE_INIT;
    dateline_word_change word = DATELINE_WORD_CHANGE_INIT;
    assert_int_equal(dateline_diff_get_info(NULL, &info), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_get_info(diff, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_member_at(NULL, 0, &member), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_block_at(NULL, 0, &block), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_member_word_at(diff, 2, 0, &word), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_block_word_at(diff, 5, 0, &word), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_member_word_at(NULL, 0, 0, &word), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_block_word_at(NULL, 0, 0, &word), DATELINE_BAD_ARGUMENT);
    info.size_bytes = member.size_bytes = block.size_bytes = word.size_bytes = 0;
    assert_int_equal(dateline_diff_get_info(diff, &info), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_member_at(diff, 0, &member), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_block_at(diff, 0, &block), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_block_word_at(diff, 2, 0, &word), DATELINE_BAD_ARGUMENT);
    text out = {.size = 0};
    dateline_diff_options options = {.size_bytes = 0};
    assert_int_equal(dateline_diff_write(NULL, DATELINE_DIFF_JSON, NULL, append, &out),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_write(diff, DATELINE_DIFF_JSON, NULL, NULL, &out), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_write(diff, DATELINE_DIFF_JSON, &options, append, &out),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_diff_write(diff, (dateline_diff_format)2, NULL, append, &out),
                     DATELINE_BAD_ARGUMENT);
    assert_int_equal(out.size, 0);
    free_pair(&made);
}

static void records_with_an_error(void **state) {
    (void)state;
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.max_page_bytes = 10;
    dateline_extractor *small = new_extractor(&options), *large = new_extractor(NULL);
    dateline_page page = page_of(BEFORE);
    const dateline_record *error = extract(small, &page), *record = extract(large, &page);
    dateline_diff *diff;
    assert_int_equal(dateline_diff_new(error, record, &diff), DATELINE_NO_PAGE);
    assert_null(diff);
    assert_int_equal(dateline_diff_new(record, error, &diff), DATELINE_NO_PAGE);
    dateline_extractor_free(small);
    dateline_extractor_free(large);
}

/* Memory that ends after some allocations, and a count of what is not given back. */
typedef struct meter {
    long left, held;
} meter;

static void *resize(void *context, void *memory, size_t size_bytes) {
    meter *m = context;
    if (!size_bytes) {
        m->held -= memory != NULL;
        free(memory);
        return NULL;
    }
    if (m->left-- <= 0) return NULL;
    m->held += memory == NULL;
    return realloc(memory, size_bytes);
}

static void every_allocation_can_fail(void **state) {
    (void)state;
    meter m = {1000000, 0};
    dateline_allocator allocator = {sizeof allocator, resize, &m};
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.allocator = &allocator;
    dateline_extractor *first = new_extractor(&options), *second = new_extractor(&options);
    dateline_page before = page_of(BEFORE), after = page_of(AFTER);
    const dateline_record *old_record = extract(first, &before), *new_record = extract(second, &after);
    long held = m.held, failures = 0;
    dateline_diff *diff = NULL;
    for (long allowed = 0; !diff && allowed < 1000; allowed++, failures++) {
        m.left = allowed;
        dateline_result result = dateline_diff_new(old_record, new_record, &diff);
        assert_int_equal(result, diff ? DATELINE_OK : DATELINE_NO_MEMORY);
        if (!diff) assert_int_equal(m.held, held);
    }
    assert_non_null(diff);
    assert_true(failures > 2);
    held = m.held;
    bool written = false;
    for (long allowed = 0; !written && allowed < 1000; allowed++) {
        text out = {.size = 0};
        m.left = allowed;
        dateline_result result = dateline_diff_write(diff, DATELINE_DIFF_TEXT, NULL, append, &out);
        written = result == DATELINE_OK;
        assert_true(written || (result == DATELINE_NO_MEMORY && out.size == 0));
        assert_int_equal(m.held, held);
    }
    assert_true(written);
    dateline_diff_free(diff);
    m.left = 1000000;
    dateline_extractor_free(first);
    dateline_extractor_free(second);
    assert_int_equal(m.held, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_has_changed),
        cmocka_unit_test(members_that_have_changed),
        cmocka_unit_test(blocks_and_their_words),
        cmocka_unit_test(a_diff_outlives_its_records),
        cmocka_unit_test(ways_to_write),
        cmocka_unit_test(nothing_has_changed),
        cmocka_unit_test(kept_records_can_be_compared),
        cmocka_unit_test(names_of_changes),
        cmocka_unit_test(bad_arguments),
        cmocka_unit_test(records_with_an_error),
        cmocka_unit_test(every_allocation_can_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
