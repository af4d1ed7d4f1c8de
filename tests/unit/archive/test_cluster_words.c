/* The words of texts, and how they are weighed. */
#include "archive/cluster_words.h"

#include <math.h>

#include "made_archive.h"

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

/* Twelve words, which are enough. */
#define ENOUGH " aa bb cc dd ee ff gg hh ii jj kk ll"

static dl_word_bag bag_of(made_story of) {
    static char json[JSON_BYTES];
    dl_record record;
    dl_word_bag bag;
    read_record(&record, json_of(&of, json), &arena);
    assert_true(dl_word_bag_of(&record, &bag, &arena));
    return bag;
}

static bool has_bag(made_story of) {
    static char json[JSON_BYTES];
    dl_record record;
    dl_word_bag bag;
    read_record(&record, json_of(&of, json), &arena);
    return dl_word_bag_of(&record, &bag, &arena);
}

/* The weight of the first word of the text; words are numbered in the order in which they come. */
static float first_weight(const char *text) {
    char whole[2000];
    snprintf(whole, sizeof whole, "%s" ENOUGH, text);
    return bag_of((made_story){.text = whole}).items[0].weight;
}

static bool are_near(float a, float b) {
    return fabsf(a - b) < 1e-3F;
}

static void test_weights(void **state) {
    (void)state;
    assert_true(are_near(first_weight("harbour"), 1));
    assert_true(are_near(first_weight("harbour harbour"), sqrtf(2)));
    assert_true(are_near(first_weight("harbour harbours HARBOURED harbor"), sqrtf(3))); /* by six letters */
    assert_true(are_near(first_weight("elections electing"), sqrtf(2)));
    assert_true(are_near(first_weight("harbour harbor"), 1));
    assert_true(are_near(first_weight("the Wendle"), 1));
    assert_true(are_near(first_weight("wendle and Wendle"), 2 * sqrtf(2))); /* half of the times is enough */
    assert_true(are_near(first_weight("wendle wendle and Wendle"), sqrtf(3)));
    assert_true(are_near(first_weight("Wendle is"), 1)); /* at the beginning of a sentence */
    assert_true(are_near(first_weight("wendle is. Wendle is. Wendle"), sqrtf(3)));
    assert_true(are_near(first_weight("wendle, Wendle, Wendle"), 2 * sqrtf(3)));
    assert_true(are_near(first_weight("wendle said: \xE2\x80\x9CWendle"), sqrtf(2)));
    assert_true(are_near(first_weight("14"), 2));
    assert_true(are_near(first_weight("1234567 12345678"), 2)); /* numbers are not cut */
}

static void test_headlines_count_twice(void **state) {
    (void)state;
    dl_word_bag bag = bag_of((made_story){.text = "harbour" ENOUGH, .headline = "Harbour Open"});
    assert_true(are_near(bag.items[0].weight, sqrtf(3)));
    assert_true(are_near(bag.items[1].weight, sqrtf(2))); /* with a capital, as all words of headlines are */
}

static void test_scripts_without_spaces(void **state) {
    (void)state;
    dl_word_bag bag =
        bag_of((made_story){.text = "\xE6\x9D\xB1\xE4\xBA\xAC\xE9\x83\xBD\xE6\x9D\xB1\xE4\xBA\xAC" ENOUGH});
    assert_int_equal(bag.count, 3 + 12); /* pairs: 東京 twice, 京都, 都東 */
    assert_true(are_near(bag.items[0].weight, sqrtf(2)));
}

static void test_languages_have_words_of_their_own(void **state) {
    (void)state;
    dl_word_bag one = bag_of((made_story){.text = ENOUGH, .language = "de"});
    dl_word_bag same = bag_of((made_story){.text = ENOUGH, .language = "de-AT"});
    dl_word_bag other = bag_of((made_story){.text = ENOUGH, .language = "fr"});
    assert_int_equal(one.items[0].word, same.items[0].word);
    assert_int_equal(one.language, same.language);
    assert_int_not_equal(one.items[0].word, other.items[0].word);
    assert_int_not_equal(one.language, other.language);
}

static void test_what_has_no_words(void **state) {
    (void)state;
    assert_true(has_bag((made_story){.text = ENOUGH}));
    assert_false(has_bag((made_story){.text = "aa bb cc dd ee ff gg hh ii jj kk"})); /* eleven */
    assert_false(
        has_bag((made_story){.text = "a b c d e f g h i j k l m n o p q"})); /* letters are no words */
    assert_false(has_bag((made_story){.text = ENOUGH, .type = "WebPage"}));
    assert_false(has_bag((made_story){.text = ENOUGH, .type = "CollectionPage"}));
}

/* Only the beginning of a text, and only so many different words. */
static void test_long_texts(void **state) {
    (void)state;
    assert_int_equal(bag_of((made_story){.text = words(10000, 10600)}).count, 400);
    char *text = malloc(12000);
    memset(text, 'x', 12000);
    for (size_t i = 7; i < 12000; i += 8) text[i] = ' ';
    memcpy(text + 8192, ENOUGH, sizeof ENOUGH); /* and ends there */
    assert_false(has_bag((made_story){.text = text}));
    memcpy(text + 8192 - sizeof ENOUGH, ENOUGH, sizeof ENOUGH - 1);
    assert_true(has_bag((made_story){.text = text}));
    free(text);
}

static float weight_of(const dl_weighted_words *words, uint32_t word) {
    for (uint32_t i = 0; i < words->count; i++) {
        if (words->words[i] == word) return words->weights[i];
    }
    return 0;
}

static void test_rare_words_count_more(void **state) {
    (void)state;
    dl_word_counts *counts = calloc(1, sizeof *counts);
    dl_bag_word items[] = {{1, 1}, {2, 1}, {3, 2}, {4, 1}};
    dl_word_bag bag = {.items = items, .count = 4, .language = 9};
    for (unsigned i = 0; i < 10; i++) {
        bag.count = i < 1 ? 4 : i < 5 ? 3 : 0;
        dl_word_counts_add(counts, &bag);
    }
    assert_int_equal(counts->all[9], 10);
    assert_int_equal(counts->texts[1], 5);
    assert_int_equal(counts->texts[4], 1);
    counts->texts[2] = 41; /* in more than all: such counts are of several words */
    bag.count = 4;
    dl_weighted_words words = dl_weigh_words(&bag, counts);
    float of[] = {logf(41 / 5.5F), logf(41 / 5.5F) * 2, logf(41 / 1.5F)};
    float length = sqrtf(of[0] * of[0] + of[1] * of[1] + of[2] * of[2]);
    assert_int_equal(words.count, 3);
    assert_int_equal(words.words[0], 3);
    assert_true(are_near(weight_of(&words, 1), of[0] / length));
    assert_true(are_near(weight_of(&words, 3), of[1] / length));
    assert_true(are_near(weight_of(&words, 4), of[2] / length));
    assert_true(are_near(weight_of(&words, 2), 0));
    free(counts);
}

static void test_forty_words(void **state) {
    (void)state;
    dl_word_counts *counts = calloc(1, sizeof *counts);
    dl_bag_word items[100];
    for (unsigned i = 0; i < 100; i++) items[i] = (dl_bag_word){i, (float)(i + 1)};
    dl_weighted_words words = dl_weigh_words(&(dl_word_bag){.items = items, .count = 100}, counts);
    assert_int_equal(words.count, DL_WEIGHTED_WORDS);
    assert_int_equal(words.words[0], 99);
    assert_int_equal(words.words[39], 60);
    free(counts);
}

static void test_bytes(void **state) {
    (void)state;
    unsigned char bytes[DL_WEIGHTED_BYTES], again[DL_WEIGHTED_BYTES];
    dl_weighted_words words = {
        .words = {0x123456 % DL_WORD_COUNT, 7}, .weights = {0.8F, 0.6F}, .count = 2, .language = 200};
    size_t size = dl_weighted_words_save(&words, bytes);
    static const unsigned char expected[] = {200, 0x02, 0x34, 0x56, 204, 0, 0, 7, 153};
    assert_int_equal(size, sizeof expected);
    assert_memory_equal(bytes, expected, sizeof expected);
    dl_weighted_words loaded = dl_weighted_words_load(bytes, size);
    assert_true(loaded.count == 2 && loaded.language == 200 && loaded.words[1] == 7);
    assert_true(are_near(loaded.weights[0], 0.8F) && are_near(loaded.weights[1], 0.6F));
    assert_int_equal(dl_weighted_words_save(&loaded, again), size);
    assert_memory_equal(again, bytes, size);
}

static void test_damaged_bytes(void **state) {
    (void)state;
    unsigned char bytes[1000];
    memset(bytes, 0xFF, sizeof bytes);
    assert_int_equal(dl_weighted_words_load(bytes, sizeof bytes).count, 0); /* no such words */
    memset(bytes, 1, sizeof bytes);
    assert_int_equal(dl_weighted_words_load(bytes, sizeof bytes).count, DL_WEIGHTED_WORDS);
    for (size_t size = 0; size < 12; size++)
        assert_int_equal(dl_weighted_words_load(bytes, size).count, size ? (size - 1) / 4 : 0);
    memset(bytes, 0, sizeof bytes);
    assert_int_equal(dl_weighted_words_load(bytes, sizeof bytes).count, 0); /* words without weight */
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_weights),
        cmocka_unit_test(test_headlines_count_twice),
        cmocka_unit_test(test_scripts_without_spaces),
        cmocka_unit_test(test_languages_have_words_of_their_own),
        cmocka_unit_test(test_what_has_no_words),
        cmocka_unit_test(test_long_texts),
        cmocka_unit_test(test_rare_words_count_more),
        cmocka_unit_test(test_forty_words),
        cmocka_unit_test(test_bytes),
        cmocka_unit_test(test_damaged_bytes),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
