/* The numbers that the model is given, of each block of a page: features.expected holds them, a line for each
 * feature.  The model in the tree was trained on just these numbers, so a change to any of them means
 * training anew; UPDATE_GOLDEN=1 then writes the file. */
#include "article/block_text.h"
#include "unit/claims/page.h"

#include "article/model/boosted_trees.h"
#include "article/model/score.h"
#include "base/buffer.h"

#define FOLDER SOURCE_DIR "/tests/unit/article/"

static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) fail_msg("%s cannot be read", path);
    char *bytes = calloc(1, 1 << 16);
    assert_non_null(bytes);
    *size = fread(bytes, 1, (1 << 16) - 1, file);
    fclose(file);
    return bytes;
}

typedef struct measured {
    page *page;
    char *html;
    dl_blocks blocks;
    dl_features features;
} measured;

static measured *open_page(void) {
    measured *m = calloc(1, sizeof *m);
    assert_non_null(m);
    size_t size;
    m->html = read_file(FOLDER "features.html", &size);
    m->page = page_open_sized(m->html, size, "https://wendle.example/2024/05/harbour-opens");
    assert_true(dl_split_blocks(&m->blocks, m->page->doc, &m->page->arena));
    assert_true(dl_measure_blocks(&m->features, &m->blocks, &m->page->claims, &dl_model_tokens, DL_ALL_ROWS));
    return m;
}

static void close_page(measured *m) {
    page_close(m->page);
    free(m->html);
    free(m);
}

/* The blocks, by how they begin, and under them the features. */
static void print(dl_buffer *out, const measured *m) {
    enum { BEGINNING = 50 };
    for (uint32_t i = 0; i < m->blocks.blocks.count; i++) {
        dl_span text = dl_block_text(&m->blocks, &m->blocks.blocks.items[i], &m->page->arena);
        dl_buffer_append_format(out, "%u: %.*s\n", i, DL_SPAN_ARG(dl_span_sub(text, 0, BEGINNING)));
    }
    for (dl_feature f = 0; f < DL_FEATURE_COUNT; f++) {
        dl_buffer_append_format(out, "%s =", dl_feature_name(f));
        for (uint32_t i = 0; i < m->features.row_count; i++)
            dl_buffer_append_format(out, " %u", dl_feature_of(&m->features, i, f));
        dl_buffer_append_byte(out, '\n');
    }
}

static void each_feature_is_as_expected(void **state) {
    (void)state;
    const char *path = FOLDER "features.expected";
    measured *m = open_page();
    dl_buffer got;
    dl_buffer_init(&got, 0, NULL);
    print(&got, m);
    if (getenv("UPDATE_GOLDEN")) {
        FILE *file = fopen(path, "wb");
        assert_non_null(file);
        assert_int_equal(fwrite(got.data, 1, got.size, file), got.size);
        fclose(file);
    }
    size_t size;
    char *wanted = read_file(path, &size);
    dl_span rest = dl_buffer_span(&got), expected = dl_span_of(wanted, size), a, b;
    unsigned different = 0;
    while (dl_span_split(&expected, '\n', &b)) {
        if (!dl_span_split(&rest, '\n', &a)) a = DL_SPAN("(no more)");
        if (dl_span_equal(a, b)) continue;
        print_message("got      %.*s\nexpected %.*s\n", DL_SPAN_ARG(a), DL_SPAN_ARG(b));
        different++;
    }
    assert_int_equal(different, 0);
    assert_true(dl_span_empty(rest));
    free(wanted);
    dl_buffer_release(&got);
    close_page(m);
}

/* The page has something for every feature: one that nothing was measured for any more would show above. */
static void each_feature_tells_blocks_apart(void **state) {
    (void)state;
    measured *m = open_page();
    for (dl_feature f = 0; f < DL_FEATURE_COUNT; f++) {
        bool whole_page = strncmp(dl_feature_name(f), "page_", 5) == 0 || f == DL_FEATURE_token_page;
        uint8_t least = 255, most = 0;
        for (uint32_t i = 0; i < m->features.row_count; i++) {
            uint8_t value = dl_feature_of(&m->features, i, f);
            if (value < least) least = value;
            if (value > most) most = value;
        }
        if (most == 0 || (!whole_page && least == most))
            fail_msg("%s is %u everywhere", dl_feature_name(f), most);
        assert_true(strlen(dl_feature_meaning(f)) > 5);
    }
    close_page(m);
}

/* --- rows --- */

static uint32_t row_of(const dl_features *features, uint32_t block) {
    for (uint32_t row = 0; row < features->row_count; row++) {
        if (features->rows[row] == block) return row;
    }
    return UINT32_MAX;
}

#define RUNNING_TEXT "The ferry leaves the harbour at six in the evening and is back before midnight"

static void compare_rows(const dl_features *all, const dl_blocks *blocks, const page *p) {
    dl_features likely;
    assert_true(dl_measure_blocks(&likely, blocks, &p->claims, &dl_model_tokens, DL_LIKELY_ROWS));
    assert_in_range(likely.row_count, 1, all->row_count - 1);
    for (uint32_t row = 0; row < likely.row_count; row++) {
        assert_true(row == 0 || likely.rows[row] > likely.rows[row - 1]);
        for (dl_feature f = 0; f < DL_FEATURE_COUNT; f++) {
            uint8_t got = dl_feature_of(&likely, row, f);
            uint8_t wanted = dl_feature_of(all, likely.rows[row], f);
            if (got != wanted)
                fail_msg("%s of block %u is %u, and %u among all", dl_feature_name(f), likely.rows[row], got,
                         wanted);
        }
    }
}

/* A block's features are the same whether the blocks around it have rows or not. */
static void rows_are_as_among_all(void **state) {
    (void)state;
    measured *m = open_page();
    compare_rows(&m->features, &m->blocks, m->page);
    close_page(m);
    /* One run of words with and without rows, a heading of a footer, the only h1 behind all rows. */
    page *p =
        page_open("<nav>Harbour and boats</nav><p>Ferries<footer><h3>Imprint</h3></footer><p>" RUNNING_TEXT
                  "<footer><h1>Late</h1><p>End</footer>",
                  NULL);
    dl_blocks blocks;
    dl_features all;
    assert_true(dl_split_blocks(&blocks, p->doc, &p->arena));
    assert_true(dl_measure_blocks(&all, &blocks, &p->claims, &dl_model_tokens, DL_ALL_ROWS));
    assert_int_equal(all.row_count, 6);
    compare_rows(&all, &blocks, p);
    page_close(p);
}

/* Texts of six words and more, if there are two such. */
static void copies_have_six_words(void **state) {
    (void)state;
    static const struct {
        const char *html;
        uint32_t found;
    } pages[] = {
        {"<div><p>One two three four five six.<p>Six five four three two one.</div>"
         "<section><p>One two three four five six.<p>Six five four three two one.</section>",
         2},
        {"<div><p>One two three four five.<p>Six five four three two.</div>"
         "<section><p>One two three four five.<p>Six five four three two.</section>",
         0},
        {"<div><p>One two three four five six.</div><section><p>One two three four five six.</section>", 0},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        page *p = page_open(pages[i].html, NULL);
        dl_blocks blocks;
        dl_features features;
        assert_true(dl_split_blocks(&blocks, p->doc, &p->arena));
        assert_true(dl_measure_blocks(&features, &blocks, &p->claims, &dl_model_tokens, DL_ALL_ROWS));
        uint32_t found = 0;
        for (uint32_t k = 0; k < blocks.blocks.count; k++) found += features.copy_of[k] != k;
        assert_int_equal(found, pages[i].found);
        page_close(p);
    }
}

/* Which blocks of a page have rows, when all names of it give log-odds of so many 32nds. */
static void check_rows(const char *html, int log_odds, const char *wanted) {
    static const uint16_t none[DL_TOKEN_BUCKETS + 1];
    const dl_token_table tokens = {.first = none, .bias = log_odds};
    page *p = page_open(html, NULL);
    dl_blocks blocks;
    dl_features features;
    assert_true(dl_split_blocks(&blocks, p->doc, &p->arena));
    assert_true(dl_measure_blocks(&features, &blocks, &p->claims, &tokens, DL_LIKELY_ROWS));
    char got[9] = "";
    assert_in_range(blocks.blocks.count, 1, 8);
    for (uint32_t i = 0; i < blocks.blocks.count; i++)
        got[i] = row_of(&features, i) == UINT32_MAX ? '-' : 'x';
    if (strcmp(got, wanted) != 0) fail_msg("%s has rows %s, not %s", html, got, wanted);
    page_close(p);
}

static void ruled_out_blocks_have_no_rows(void **state) {
    (void)state;
    check_rows("<p>Harbour opens<p>" RUNNING_TEXT, 0, "xx");
    check_rows("<nav><p>Harbour opens<p>" RUNNING_TEXT "</nav><p>Ferries", 0, "-xx");
    check_rows("<p>Ferries<footer><p>Harbour opens<div><p>" RUNNING_TEXT "</div></footer>", 0, "x-x");
    check_rows("<div role=navigation><p>Harbour opens</div><aside><p>Ferries</aside>", 0, "-x");
    /* By names: the odds of 1 : 90 are just enough. */
    check_rows("<p>Harbour opens<p>" RUNNING_TEXT, -144, "xx");
    check_rows("<p>Harbour opens<p>" RUNNING_TEXT, -145, "-x");
    check_rows("<p>Harbour opens<p>" RUNNING_TEXT, -1000, "-x");
    /* A text of links is no running text. */
    check_rows("<nav><p><a href=/a>" RUNNING_TEXT "</a></nav><p>Ferries", 0, "-x");
}

static void no_rows_are_needed(void **state) {
    (void)state;
    page *p = page_open("<nav><p>Harbour</nav><footer>Ferries</footer>", NULL);
    dl_scored_page scored;
    assert_true(dl_score_page(&scored, &p->claims, DL_BALANCED));
    assert_int_equal(scored.blocks.blocks.count, 2);
    assert_int_equal(scored.features.row_count, 0);
    assert_true(scored.probabilities[0] == 0 && scored.probabilities[1] == 0);
    page_close(p);
}

/* --- scores --- */

static void the_body_is_what_is_likely(void **state) {
    (void)state;
    measured *m = open_page();
    dl_scored_page scored;
    assert_true(dl_score_page(&scored, &m->page->claims, DL_BALANCED));
    assert_int_equal(scored.blocks.blocks.count, m->blocks.blocks.count);
    for (uint32_t i = 0; i < m->blocks.blocks.count; i++) {
        dl_span text = dl_block_text(&m->blocks, &m->blocks.blocks.items[i], &m->page->arena);
        float p = scored.probabilities[i];
        assert_true(p >= 0 && p <= 1);
        if (dl_span_starts_with(text, DL_SPAN("The harbour of Wendle"))) assert_true(p > 0.9f);
        if (dl_span_starts_with(text, DL_SPAN("The lock gates, which"))) assert_true(scored.taken[i]);
        if (dl_span_starts_with(text, DL_SPAN("Copyright"))) assert_true(p < 0.1f && !scored.taken[i]);
        if (dl_span_starts_with(text, DL_SPAN("The ferry gets"))) assert_true(p < 0.1f && !scored.taken[i]);
    }
    close_page(m);
}

/* Blocks of these numbers of words and likelihoods, all alike else. */
static void check_choice(const unsigned *words, const float *likely, uint32_t count, double square,
                         const char *wanted) {
    page *p = page_open("<p>x", NULL);
    dl_blocks blocks;
    assert_true(dl_split_blocks(&blocks, p->doc, &p->arena));
    assert_int_equal(blocks.blocks.count, 1);
    dl_text_block items[8];
    for (uint32_t i = 0; i < count; i++) {
        items[i] = blocks.blocks.items[0];
        items[i].words = words[i];
    }
    blocks.blocks.items = items;
    blocks.blocks.count = count;
    bool taken[8];
    char got[9] = "";
    assert_true(dl_choose_blocks(&blocks, likely, square, taken));
    for (uint32_t i = 0; i < count; i++) got[i] = taken[i] ? 'x' : '-';
    assert_string_equal(got, wanted);
    page_close(p);
}

/* The set that promises the best F1: with a preference for precision it is smaller, for recall larger. */
static void the_choice_is_the_best_promise(void **state) {
    (void)state;
    static const unsigned words[] = {100, 100, 100, 100};
    static const float likely[] = {1.0f, 0.6f, 0.3f, 0.05f};
    /* expected: 195 words; F1 of the first 1, 2, 3, 4 blocks: .678, .810, .768, .655 */
    check_choice(words, likely, 4, 1, "xx--");
    /* Of two alike the second is taken from .414 on. */
    static const float above[] = {1.0f, 0.5f}, below[] = {1.0f, 0.35f};
    check_choice(words, above, 2, 1, "xx");
    check_choice(words, below, 2, 1, "x-");
    /* F0.5: 1.25 × 100/148.75 = .84, 1.25 × 160/248.75 = .80 */
    check_choice(words, likely, 4, 0.25, "x---");
    /* F2: 5 × 160/980 = .816, 5 × 190/1080 = .880, 5 × 195/1180 = .826 */
    check_choice(words, likely, 4, 4, "xxx-");
    /* Long blocks weigh more: 10 + 900 × .5 against 10 alone. */
    static const unsigned unequal[] = {10, 900, 1};
    static const float same[] = {1.0f, 0.5f, 0.0f};
    check_choice(unequal, same, 3, 1, "xx-");
    static const unsigned none[] = {0, 0};
    static const float nothing[] = {0.0f, 0.0f};
    check_choice(none, nothing, 2, 1, "--");
    check_choice(words, likely, 0, 1, "");
}

static void pages_differ_in_what_counts(void **state) {
    (void)state;
#define TYPED "<meta property=og:type content=article>"
#define DATED "<meta property=article:published_time content=2024-05-03T10:00:00Z>"
    static const struct {
        const char *html, *url;
        dl_preference preference;
        double square;
    } pages[] = {
        {"<p>x", NULL, DL_BALANCED, 2},
        {DATED "<p>x", NULL, DL_BALANCED, 1},
        {TYPED "<p>x", NULL, DL_BALANCED, 1},
        {TYPED DATED "<p>x", NULL, DL_BALANCED, 1},
        {"<p>x", "https://forum.example.com/a/b-12", DL_BALANCED, 1},
        {"<p>x", NULL, DL_PRECISION, 0.25},
        {TYPED "<p>x", NULL, DL_RECALL, 4},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        page *p = page_open(pages[i].html, pages[i].url);
        double square = dl_square_for(dl_kind_of_page(&p->claims), &p->claims, pages[i].preference);
        assert_true(square == pages[i].square);
        page_close(p);
    }
}

/* --- weights --- */

static void check_sums(const dl_token_table *table, const uint32_t *tokens, uint32_t count, int own, int near,
                       int any) {
    dl_token_sums sums = dl_sum_weights(table, tokens, count);
    if (sums.own != own || sums.near != near || sums.any != any)
        fail_msg("%u tokens from %08x on: %d, %d, %d", count, count ? tokens[0] : 0, sums.own, sums.near,
                 sums.any);
}

/* Three tokens at the beginning, two amid the table, six in the last bucket. */
static void weights_are_summed(void **state) {
    (void)state;
    enum { LAST = DL_TOKEN_BUCKETS - 1, BITS = 32 - DL_TOKEN_BUCKET_BITS };
#define IN_LAST(n) (((uint32_t)LAST << BITS) + (n))
    enum { COUNT = 11 };
    static const dl_token_weight weights[] = {
        {0, 1, 2, 3},           {1, -1, -2, -3},
        {7, 127, -128, 0},      {5u << BITS, 10, 20, 30},
        {6u << BITS, 0, 0, 1},  {IN_LAST(0), 1, 0, 0},
        {IN_LAST(1), 2, 0, 0},  {IN_LAST(2), 4, 0, 0},
        {IN_LAST(3), 8, 0, 0},  {IN_LAST(4), 16, 0, 0},
        {IN_LAST(5), 32, 0, 7}, {IN_LAST(6), 99, 0, 0}, /* not of the table */
    };
    static uint16_t first[DL_TOKEN_BUCKETS + 1];
    for (uint32_t bucket = 0, at = 0; bucket <= DL_TOKEN_BUCKETS; bucket++) {
        while (at < COUNT && weights[at].token >> BITS < bucket) at++;
        first[bucket] = (uint16_t)at;
    }
    const dl_token_table table = {.weights = weights, .first = first};
    check_sums(&table, NULL, 0, 0, 0, 0);
    for (size_t i = 0; i < COUNT; i++)
        check_sums(&table, &weights[i].token, 1, weights[i].own, weights[i].near, weights[i].any);
    check_sums(&table, (uint32_t[]){0, 1, 7}, 3, 127, -128, 0);
    /* those that it lacks: in full buckets, in empty ones, and equal to a weight */
    check_sums(&table, (uint32_t[]){2, 4u << BITS, IN_LAST(6), UINT32_MAX, 0x00030201}, 5, 0, 0, 0);
    check_sums(&table, (uint32_t[]){IN_LAST(0), IN_LAST(1), IN_LAST(2), IN_LAST(3), IN_LAST(4), IN_LAST(5)},
               6, 63, 0, 7);
    uint32_t many[DL_TOKENS_MAX];
    for (uint32_t i = 0; i < DL_TOKENS_MAX; i++) many[i] = 7;
    check_sums(&table, many, DL_TOKENS_MAX, 127 * DL_TOKENS_MAX, -128 * DL_TOKENS_MAX, 0);
}

/* --- trees --- */

/* One tree, feature 0 over 10 and feature 1 over 200, whose leaves tell which was reached:
 *     value0 <= 10 → leaf 0;  else value1 <= 200 → leaf 1;  else leaf 2 */
static const uint8_t two_tests[] = {0, 10, 0xFE, 1, 200, 0xFD};
static const uint8_t two_counts[] = {2};
static const int8_t three_leaves[DL_BOOSTED_LEAVES] = {-100, 20, 70, 0, 0, 0, 0, 0};
static const dl_boosted_table one_tree = {
    .tests = two_tests, .counts = two_counts, .leaves = three_leaves, .trees = 1, .bias = 5};

static void a_test_passes_at_its_threshold(void **state) {
    (void)state;
    static const struct {
        uint8_t first, second;
        int wanted;
    } cases[] = {{0, 0, -100},  {10, 0, -100},  {10, 255, -100}, {11, 0, 20},    {11, 200, 20},
                 {11, 201, 70}, {255, 255, 70}, {255, 200, 20},  {128, 128, 20}, {127, 201, 70}};
    enum { STRIDE = 2 * DL_FEATURE_ROUND };
    uint8_t values[DL_FEATURE_COUNT * STRIDE] = {0};
    for (uint32_t i = 0; i < DL_COUNT_OF(cases); i++) {
        /* at both ends of the batches */
        values[i] = values[STRIDE - 1 - i] = cases[i].first;
        values[STRIDE + i] = values[2 * STRIDE - 1 - i] = cases[i].second;
        uint8_t one[DL_FEATURE_COUNT] = {cases[i].first, cases[i].second};
        assert_int_equal(dl_boosted_run_once(&one_tree, one), 5 + cases[i].wanted);
    }
    const dl_features features = {.values = values, .row_count = STRIDE, .stride = STRIDE};
    int16_t sums[STRIDE], portable[STRIDE];
    dl_boosted_run(&one_tree, &features, sums);
    dl_boosted_run_at(DL_CPU_PORTABLE, &one_tree, &features, portable);
    assert_memory_equal(sums, portable, sizeof sums);
    for (uint32_t i = 0; i < DL_COUNT_OF(cases); i++) {
        assert_int_equal(sums[i], 5 + cases[i].wanted);
        assert_int_equal(sums[STRIDE - 1 - i], 5 + cases[i].wanted);
    }
}

/* After 96 trees a block below -2.75 sees no more of them, and half as much again is added. */
static void hopeless_blocks_leave_early(void **state) {
    (void)state;
    enum { TREES = 100, FIRST = 96, HOPELESS = -704 };
    static uint8_t tests[TREES * 3], counts[TREES];
    static int8_t leaves[TREES * DL_BOOSTED_LEAVES];
    for (unsigned i = 0; i < TREES; i++) {
        memcpy(tests + 3 * i, (uint8_t[]){0, 100, 0xFE}, 3);
        counts[i] = 1;
        leaves[i * DL_BOOSTED_LEAVES] =
            i < FIRST ? -7 : 50; /* of value0 <= 100; the other leaf adds nothing */
    }
    /* 96 × -7 = -672 */
    uint8_t values[DL_FEATURE_COUNT * DL_FEATURE_ROUND] = {[0] = 100, [1] = 101};
    const dl_features features = {.values = values, .row_count = 2, .stride = DL_FEATURE_ROUND};
    for (int bias = -34; bias <= -31; bias++) {
        const dl_boosted_table table = {
            .tests = tests, .counts = counts, .leaves = leaves, .trees = TREES, .bias = bias};
        int16_t sums[DL_FEATURE_ROUND], portable[DL_FEATURE_ROUND];
        dl_boosted_run(&table, &features, sums);
        dl_boosted_run_at(DL_CPU_PORTABLE, &table, &features, portable);
        assert_memory_equal(sums, portable, 2 * sizeof *sums);
        int sum = bias - 672;
        assert_int_equal(sums[0], sum < HOPELESS ? sum + sum / 2 : sum + 4 * 50);
        assert_int_equal(sums[1], bias);
    }
}

static void sums_stop_at_their_ends(void **state) {
    (void)state;
    enum { TREES = 400 };
    static uint8_t counts[TREES];
    static int8_t leaves[TREES * DL_BOOSTED_LEAVES];
    for (unsigned i = 0; i < TREES; i++) leaves[i * DL_BOOSTED_LEAVES] = 127;
    uint8_t values[DL_FEATURE_COUNT * DL_FEATURE_ROUND] = {0};
    const dl_features features = {.values = values, .row_count = 1, .stride = DL_FEATURE_ROUND};
    const dl_boosted_table table = {.tests = values, .counts = counts, .leaves = leaves, .trees = TREES};
    int16_t sums[DL_FEATURE_ROUND];
    dl_boosted_run(&table, &features, sums);
    assert_int_equal(sums[0], INT16_MAX);
    dl_boosted_run_at(DL_CPU_PORTABLE, &table, &features, sums);
    assert_int_equal(sums[0], INT16_MAX);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_feature_is_as_expected),
        cmocka_unit_test(each_feature_tells_blocks_apart),
        cmocka_unit_test(rows_are_as_among_all),
        cmocka_unit_test(ruled_out_blocks_have_no_rows),
        cmocka_unit_test(no_rows_are_needed),
        cmocka_unit_test(copies_have_six_words),
        cmocka_unit_test(weights_are_summed),
        cmocka_unit_test(the_body_is_what_is_likely),
        cmocka_unit_test(pages_differ_in_what_counts),
        cmocka_unit_test(the_choice_is_the_best_promise),
        cmocka_unit_test(a_test_passes_at_its_threshold),
        cmocka_unit_test(hopeless_blocks_leave_early),
        cmocka_unit_test(sums_stop_at_their_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
