/* Searching an archive: what is found, in which order, and what is counted. */
#include "stories.h"

#include <math.h>

#include <unistd.h>

#include "archive/search.h"

/* --- asking --- */

typedef struct asked {
    dl_searcher *searcher;
    dl_search_request request;
    dl_search_results results;
} asked;

static void ask(asked *a, const char *query) {
    dl_search_results_release(&a->results);
    a->request.query = dl_span_from_string(query);
    if (!a->request.count) a->request.count = 20;
    int result = dl_search(a->searcher, &a->request, &a->results);
    if (result != SQLITE_OK) fail_msg("%s: %s", query, sqlite3_errstr(result));
    if (a->results.error.size) fail_msg("%s: %.*s", query, DL_SPAN_ARG(a->results.error));
}

static void end(asked *a) {
    dl_search_results_release(&a->results);
    dl_searcher_free(a->searcher);
}

/* The ids of the hits, in order. */
static void check(asked *a, const char *query, const char *expected) {
    char found[400] = "";
    size_t size = 0;
    ask(a, query);
    for (uint32_t i = 0; i < a->results.hit_count; i++)
        size += (size_t)snprintf(found + size, sizeof found - size, "%s%lld", i ? " " : "",
                                 (long long)a->results.hits[i].revision);
    if (strcmp(found, expected) != 0) fail_msg("%s: %s instead of %s", query, found, expected);
}

/* --- what is found --- */

static void make_town(stories *made) {
    add_story(made, (made_story){.headline = "Harbour of Wendle reopens",
                                 .body = "Boats left before dawn after two weeks of storms.",
                                 .author = "Ada Marsh",
                                 .section = "Region",
                                 .keyword = "sea",
                                 .language = "en",
                                 .type = "NewsArticle",
                                 .published = "2024-05-03T10:20:30Z"});
    add_story(made,
              (made_story){.headline = "Council votes",
                           .body = "The council of Wendle votes on the harbour. The harbour master waits.",
                           .author = "Ben Hill",
                           .section = "Politics",
                           .description = "A vote.",
                           .language = "en-GB",
                           .type = "OpinionNewsArticle",
                           .published = "2024-05-04T00:00:00Z",
                           .changes = 1 | 1 << DL_CHANGE_HEADLINE,
                           .revisions = 3});
    add_story(made, (made_story){.headline = "Hafen wieder offen",
                                 .body = "Der Hafen von Wendle ist offen.",
                                 .site = "news.marsch.example",
                                 .section = "Region",
                                 .language = "de",
                                 .type = "NewsArticle",
                                 .published = "2023-12-31T23:59:59Z",
                                 .changes = 1 | 1 << DL_CHANGE_CORRECTION,
                                 .revisions = 2});
    add_story(made, (made_story){.headline = "東京都議会が開会",
                                 .body = "東京都の議会は三日に開かれた。",
                                 .site = "marsch.example",
                                 .language = "ja",
                                 .published = "2024-05-03T23:00:00Z"});
    add_story(made, (made_story){.headline = "Storm",
                                 .body = "A storm over the harbour of Wendle.",
                                 .site = "notmarsch.example",
                                 .author = "Ada Marsh",
                                 .published = "1969-12-31T12:00:00Z"});
    add_copy(made, 2, 1);
    add_copy(made, 5, 1);
    sql(made->db,
        "UPDATE story SET unpublished = '2024-06-01T00:00:00Z' WHERE id = 5;"
        "INSERT INTO picture VALUES(1, 0, 'https://wendle.example/1.jpg', NULL, NULL, NULL, NULL);"
        "INSERT INTO mention VALUES(2, 0, 'https://wendle.example/1', NULL);"
        "INSERT INTO language VALUES(99, 'xx');" /* of no story */
        "INSERT OR IGNORE INTO revision_author SELECT revision, 0, author FROM facet WHERE author;"
        "INSERT OR IGNORE INTO revision_section SELECT revision, 0, section FROM facet WHERE section;"
        "INSERT INTO person(name) VALUES('Bo \"Bobo\" Lind');"
        "INSERT INTO revision_author SELECT 4, 1, id FROM person WHERE name LIKE 'Bo %';"
        "INSERT INTO keyword VALUES(1, 'sea'); INSERT INTO revision_keyword VALUES(1, 0, 1)");
}

static void words_and_conditions_meet(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    make_town(&made);
    asked a = {.searcher = dl_searcher_new(made.db, NULL), .request.order = DL_ORDER_OLDEST};
    static const char *const cases[][2] = {
        {"harbour", "5 1 2"},
        {"harbour -storm", "1 2"},
        {"harbour storm*", "5 1"},
        {"\"harbour master\"", "2"},
        {"NEAR(council harbour, 3)", ""},
        {"NEAR(council harbour, 5)", "2"},
        {"harbour OR hafen", "5 3 1 2"},
        {"author:ada", "5 1"},
        {"headline:harbour", "1"},
        {"keyword:sea OR section:politics OR description:vote", "1 2"},
        {"東京", "4"},
        {"都", "4"},
        {"議会が", "4"},
        {"京都東", ""},
        {"site:wendle.example", "1 2"},
        {"site:marsch.example", "3 4"},
        {"site:news.marsch.example", "3"},
        {"site:example", "5 3 1 4 2"},
        {"site:nowhere.example", ""},
        {"lang:en", "1 2"},
        {"lang:EN-gb", "2"},
        {"lang:e", ""},
        {"lang:xx", ""},
        {"type:newsarticle", "3 1"},
        {"type:Article", ""},
        {"since:2024", "1 4 2"},
        {"until:2023", "5 3"},
        {"since:2024-05-03 until:2024-05-03", "1 4"},
        {"since:2024-05-03T10:20:30 until:2024-05-03T10:20:30Z", "1"},
        {"since:2024-05-03T10:20:31", "4 2"},
        {"since:2024-05-04T01:00+02:00", "4 2"},
        {"until:1970", "5"},
        {"changed:headline", "2"},
        {"changed:correction OR changed:headline", "3 2"},
        {"has:correction", "3"},
        {"changed:unpublished", "5"},
        {"has:author", "5 1 2"},
        {"has:section -has:author", "3"},
        {"has:language", "3 1 4 2"},
        {"-has:type", "5 4"},
        {"by:\"Ada Marsh\"", "5 1"},
        {"by:Ada", ""},
        {"by:\"ada marsh\"", ""},
        {"by:\"Bo  Bobo  Lind\"", "4"}, /* in the second place; quotation marks cannot be written */
        {"by:\"Ben Hill\" OR -has:author", "3 4 2"},
        {"in:Region harbour", "1"},
        {"in:Region -by:\"Ada Marsh\"", "3"},
        {"has:picture", "1"},
        {"has:mention", "2"},
        {"has:keyword", "1"},
        {"has:copies", "5 1 2"},
        {"has:revisions", "3 2"},
        {"copies:2", "1"},
        {"copies:>=1", "5 1 2"},
        {"copies:<1", "3 4"},
        {"revisions:1", "5 1 4"},
        {"revisions:>2", "2"},
        {"-site:wendle.example", "5 3 4"},
        {"-(site:wendle.example OR lang:de)", "5 4"},
        {"harbour site:wendle.example -has:picture", "2"},
        {"-harbour", "3 4"},
        {"-harbour -hafen", "4"},
        {"-harbour lang:de", "3"},
        {"harbour (site:notmarsch.example OR changed:headline)", "5 2"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        check(&a, cases[i][0], cases[i][1]);
        assert_int_equal(a.results.count, a.results.hit_count);
    }
    end(&a);
    stories_free(&made);
}

static void hits_say_what_they_are(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    make_town(&made);
    asked a = {.searcher = dl_searcher_new(made.db, NULL)};
    ask(&a, "harbour storm");
    assert_int_equal(a.results.hit_count, 1);
    const dl_search_hit *hit = &a.results.hits[0];
    assert_int_equal(hit->story, 5);
    assert_int_equal(hit->revision, 5);
    assert_true(dl_span_equal(hit->url, DL_SPAN("https://notmarsch.example/5")));
    assert_true(dl_span_equal(hit->site, DL_SPAN("notmarsch.example")));
    assert_true(dl_span_equal(hit->date_published, DL_SPAN("1969-12-31T12:00:00Z")));
    assert_true(dl_span_equal(hit->unpublished, DL_SPAN("2024-06-01T00:00:00Z")));
    assert_true(dl_span_equal(hit->first_seen, DL_SPAN("1969-12-31T12:00:00Z")));
    assert_true(dl_span_equal(hit->last_seen, DL_SPAN("1969-12-31T12:00:00Z")));
    assert_false(dl_span_present(hit->type) || dl_span_present(hit->language));
    assert_int_equal(hit->author_count, 1);
    assert_true(dl_span_equal(hit->authors[0], DL_SPAN("Ada Marsh")));
    assert_int_equal(hit->revisions, 1);
    assert_int_equal(hit->copies, 1);
    assert_true(hit->score > 0);
    assert_true(dl_span_equal(hit->headline.text, DL_SPAN("Storm")));
    assert_int_equal(hit->headline.mark_count, 1);
    assert_true(dl_span_equal(hit->snippet.text, DL_SPAN("A storm over the harbour of Wendle.")));
    assert_int_equal(hit->snippet.mark_count, 2);
    ask(&a, "description:vote"); /* what the body does not have is shown of the description */
    assert_true(dl_span_equal(a.results.hits[0].snippet.text, DL_SPAN("A vote.")));
    assert_true(dl_span_equal(a.results.hits[0].type, DL_SPAN("OpinionNewsArticle")));
    assert_true(dl_span_equal(a.results.hits[0].language, DL_SPAN("en-GB")));
    ask(&a, "author:ben"); /* else the beginning of the body */
    assert_true(dl_span_starts_with(a.results.hits[0].snippet.text, DL_SPAN("The council")));
    end(&a);
    stories_free(&made);
}

/* --- counts --- */

static void check_facet(const asked *a, int which, const char *expected) {
    char found[400] = "";
    size_t size = 0;
    const dl_search_facet *facet = &a->results.facets[which];
    for (uint32_t i = 0; i < facet->count; i++)
        size += (size_t)snprintf(found + size, sizeof found - size, "%s%.*s %u", i ? ", " : "",
                                 DL_SPAN_ARG(facet->values[i].name), facet->values[i].count);
    if (facet->others) size += (size_t)snprintf(found + size, sizeof found - size, " + %u", facet->others);
    if (facet->none) snprintf(found + size, sizeof found - size, ", none %u", facet->none);
    if (strcmp(found, expected) != 0) fail_msg("%s: %s instead of %s", facet->name, found, expected);
}

static void facets_are_counted(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    make_town(&made);
    asked a = {.searcher = dl_searcher_new(made.db, NULL), .request = {.facet_values = 10, .count = 1}};
    ask(&a, "wendle");
    assert_int_equal(a.results.count, 4);
    assert_int_equal(a.results.hit_count, 1);
    check_facet(&a, DL_FACET_SITE, "wendle.example 2, news.marsch.example 1, notmarsch.example 1");
    check_facet(&a, DL_FACET_LANGUAGE, "en 1, en-GB 1, de 1, none 1");
    check_facet(&a, DL_FACET_SECTION, "Region 2, Politics 1, none 1");
    check_facet(&a, DL_FACET_AUTHOR, "Ada Marsh 2, Ben Hill 1, none 1");
    check_facet(&a, DL_FACET_TYPE, "NewsArticle 2, OpinionNewsArticle 1, none 1");
    check_facet(&a, DL_SEARCH_CHANGES, "headline 1, correction 1, unpublished 1");
    assert_int_equal(a.results.day_count, 4);
    static const char *const days[] = {"1969-12-31T00:00:00Z", "2023-12-31T00:00:00Z", "2024-05-03T00:00:00Z",
                                       "2024-05-04T00:00:00Z"};
    for (size_t i = 0; i < DL_COUNT_OF(days); i++) {
        assert_int_equal(a.results.days[i].day, day_of(seconds_of(days[i])));
        assert_int_equal(a.results.days[i].count, 1);
    }
    a.request.facet_values = 1;
    ask(&a, "lang:en"); /* nothing is left of the last search */
    check_facet(&a, DL_FACET_SITE, "wendle.example 2");
    check_facet(&a, DL_FACET_LANGUAGE, "en 1 + 1");
    check_facet(&a, DL_FACET_AUTHOR, "Ada Marsh 1 + 1");
    check_facet(&a, DL_SEARCH_CHANGES, "headline 1");
    a.request.facet_values = 0;
    ask(&a, "wendle");
    assert_int_equal(a.results.facets[DL_FACET_SITE].count, 0);
    assert_int_equal(a.results.day_count, 0);
    end(&a);
    stories_free(&made);
}

/* --- orders and pages --- */

static void orders_are_total(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    static const char *const published[] = {"2024-01-02T00:00:00Z", "2024-01-01T00:00:00Z",
                                            "2024-01-02T00:00:00Z", "2024-01-03T00:00:00Z",
                                            "2024-01-01T00:00:00Z"};
    for (size_t i = 0; i < DL_COUNT_OF(published); i++)
        add_story(&made,
                  (made_story){.headline = "Same", .body = "The same words", .published = published[i]});
    add_story(&made, (made_story){.headline = "Other", .body = "Other words and the same ones"});
    asked a = {.searcher = dl_searcher_new(made.db, NULL)};
    check(&a, "same", "5 4 3 2 1 6");
    a.request.order = DL_ORDER_NEWEST;
    check(&a, "headline:same", "4 3 1 5 2");
    a.request.order = DL_ORDER_OLDEST;
    check(&a, "headline:same", "2 5 1 3 4");
    a.request.order = DL_ORDER_RELEVANCE; /* without words the newest first */
    check(&a, "until:2024-02", "4 3 1 5 2");
    check(&a, "-other", "4 3 1 5 2");
    a.request.count = 2;
    static const char *const pages[] = {"5 4", "3 2", "1 6", ""};
    for (uint32_t i = 0; i < DL_COUNT_OF(pages); i++) {
        a.request.first = 2 * i;
        check(&a, "same", pages[i]);
        assert_int_equal(a.results.count, 6);
    }
    a.request.first = 5;
    check(&a, "same", "6");
    a.request.first = UINT32_MAX;
    a.request.count = UINT32_MAX;
    check(&a, "same", "");
    end(&a);
    stories_free(&made);
}

static void a_budget_bounds_scoring(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    add_story(&made, (made_story){.headline = "Harbour harbour harbour", .body = "harbour"});
    for (int i = 0; i < 5; i++) add_story(&made, (made_story){.headline = "News", .body = "Of the harbour"});
    asked a = {.searcher = dl_searcher_new(made.db, NULL), .request = {.budget = 6, .facet_values = 5}};
    check(&a, "harbour", "1 6 5 4 3 2");
    assert_false(a.results.only_newest_scored);
    a.request.budget = 5; /* the newest are scored */
    check(&a, "harbour", "6 5 4 3 2");
    assert_true(a.results.only_newest_scored);
    assert_int_equal(a.results.count, 6);
    check_facet(&a, DL_FACET_SITE, "wendle.example 6");
    a.request.order = DL_ORDER_OLDEST; /* needs no scores */
    check(&a, "harbour", "1 2 3 4 5 6");
    assert_false(a.results.only_newest_scored);
    end(&a);
    stories_free(&made);
}

/* --- BM25, computed by hand --- */

enum { STORIES = 3000, WORDS = 200 };

static uint32_t random_state = 7;

static uint32_t random_below(uint32_t bound) {
    random_state = random_state * 1664525u + 1013904223u;
    return (uint32_t)(((uint64_t)random_state * bound) >> 32);
}

/* Of a few frequent words and many rare ones: "w0" … "w199". */
static char *make_text(char *to, unsigned words) {
    char *at = to;
    *at = '\0';
    for (unsigned i = 0; i < words; i++) {
        uint32_t word = random_below(WORDS) * random_below(WORDS) / WORDS * random_below(WORDS) / WORDS;
        at += sprintf(at, "w%u ", word);
    }
    return to;
}

/* The texts of a story by column, to be counted by hand. */
typedef struct by_hand {
    char texts[DL_COLUMN_COUNT][600];
    unsigned tokens;
} by_hand;

static by_hand *all;

static void make_many(stories *made) {
    all = calloc(STORIES, sizeof *all);
    sql(made->db, "BEGIN");
    for (int i = 0; i < STORIES; i++) {
        by_hand *one = &all[i];
        unsigned sizes[DL_COLUMN_COUNT] = {1 + random_below(8), random_below(3), random_below(2),
                                           random_below(3),     random_below(9), random_below(100)};
        for (unsigned k = 0; k < DL_COLUMN_COUNT; k++) {
            make_text(one->texts[k], sizes[k]);
            one->tokens += sizes[k];
        }
        add_story(made, (made_story){.headline = one->texts[0],
                                     .author = *one->texts[1] ? one->texts[1] : NULL,
                                     .section = *one->texts[2] ? one->texts[2] : NULL,
                                     .keyword = *one->texts[3] ? one->texts[3] : NULL,
                                     .description = one->texts[4],
                                     .body = one->texts[5]});
    }
    sql(made->db, "COMMIT");
}

/* How often the words, with a space behind each, are in the text. */
static unsigned occurrences(const char *text, const char *words) {
    unsigned count = 0;
    for (const char *at = text; (at = strstr(at, words)); at++) count += at == text || at[-1] == ' ';
    return count;
}

static const double hand_weights[DL_COLUMN_COUNT] = {5, 2, 1, 2, 2, 1};

static double frequency_by_hand(const by_hand *one, const char *words, int only_column) {
    double sum = 0;
    for (int k = 0; k < DL_COLUMN_COUNT; k++) {
        if (only_column < 0 || only_column == k) sum += hand_weights[k] * occurrences(one->texts[k], words);
    }
    return sum;
}

typedef struct hand_score {
    double score;
    int id;
} hand_score;

static int compare_scores(const void *a, const void *b) {
    const hand_score *first = a, *second = b;
    if (first->score != second->score) return first->score > second->score ? -1 : 1;
    return second->id - first->id;
}

/* A query as phrases, and how they are joined. */
typedef struct hand_query {
    const char *query;
    const char *words[3];
    int columns[3];  /* 1 more than the only column; 0: all */
    bool any;        /* one of them is enough */
    const char *fts; /* the same for FTS5 */
} hand_query;

static unsigned score_by_hand(const hand_query *query, hand_score *scores) {
    double tokens = 0, with_it[3] = {0};
    unsigned phrases = 0, count = 0;
    while (phrases < 3 && query->words[phrases]) phrases++;
    for (int i = 0; i < STORIES; i++) {
        tokens += all[i].tokens;
        for (unsigned p = 0; p < phrases; p++)
            with_it[p] += frequency_by_hand(&all[i], query->words[p], query->columns[p] - 1) > 0;
    }
    for (int i = 0; i < STORIES; i++) {
        double score = 0, norm = 1.2 * (1 - 0.75 + 0.75 * all[i].tokens / (tokens / STORIES));
        unsigned found = 0;
        for (unsigned p = 0; p < phrases; p++) {
            double often = frequency_by_hand(&all[i], query->words[p], query->columns[p] - 1);
            double idf = log((STORIES - with_it[p] + 0.5) / (with_it[p] + 0.5));
            if (idf <= 0) idf = 1e-6;
            found += often > 0;
            score += idf * (often * 2.2 / (often + norm));
        }
        if (found < (query->any ? 1 : phrases)) continue;
        scores[count++] = (hand_score){score, i + 1};
    }
    qsort(scores, count, sizeof *scores, compare_scores);
    return count;
}

static void compare_with_hand(asked *a, const hand_query *query, hand_score *scores) {
    unsigned count = score_by_hand(query, scores);
    ask(a, query->query);
    assert_true(count > 5);
    assert_int_equal(a->results.count, count);
    assert_int_equal(a->results.hit_count, count);
    for (unsigned i = 0; i < count; i++) {
        const dl_search_hit *hit = &a->results.hits[i];
        if (hit->revision != scores[i].id || fabs(hit->score - scores[i].score) > 1e-9 * scores[i].score)
            fail_msg("%s, hit %u: %lld with %.12f, not %d with %.12f", query->query, i,
                     (long long)hit->revision, hit->score, scores[i].id, scores[i].score);
    }
}

static void compare_with_fts5(asked *a, sqlite3 *db, const hand_query *query) {
    sqlite3_stmt *statement;
    unsigned i = 0;
    sqlite3_prepare_v2(db,
                       "SELECT rowid, bm25(fts, 5, 2, 1, 2, 2, 1) AS score FROM fts WHERE fts MATCH ?1 ORDER "
                       "BY score, rowid DESC",
                       -1, &statement, NULL);
    sqlite3_bind_text(statement, 1, query->fts, -1, SQLITE_STATIC);
    for (; sqlite3_step(statement) == SQLITE_ROW; i++) {
        assert_int_equal(a->results.hits[i].revision, sqlite3_column_int64(statement, 0));
        double score = -sqlite3_column_double(statement, 1);
        if (fabs(a->results.hits[i].score - score) > 1e-12 * score)
            fail_msg("%s: %.17g %.17g", query->query, score, a->results.hits[i].score);
    }
    assert_int_equal(i, a->results.count);
    sqlite3_finalize(statement);
}

static void the_order_is_that_of_bm25(void **state) {
    (void)state;
    static const hand_query queries[] = {
        {"w60", {"w60 "}, {0}, false, "w60"},
        {"w0", {"w0 "}, {0}, false, "w0"}, /* in more than half of the stories */
        {"w10 w30", {"w10 ", "w30 "}, {0}, false, "w10 AND w30"},
        {"w10 OR w30 OR w80", {"w10 ", "w30 ", "w80 "}, {0}, true, "w10 OR w30 OR w80"},
        {"\"w1 w2\" OR w50", {"w1 w2 ", "w50 "}, {0}, true, "\"w1 w2\" OR w50"},
        {"headline:w5", {"w5 "}, {1}, false, "headline : w5"},
        {"headline:w5 OR w20", {"w5 ", "w20 "}, {1, 0}, true, "headline : w5 OR w20"},
        {"author:w1 w3", {"w1 ", "w3 "}, {2, 0}, false, "author : w1 AND w3"},
    };
    stories made = stories_of(":memory:");
    hand_score *scores = calloc(STORIES, sizeof *scores);
    make_many(&made);
    asked a = {.searcher = dl_searcher_new(made.db, NULL), .request.count = STORIES};
    for (size_t i = 0; i < DL_COUNT_OF(queries); i++) {
        compare_with_hand(&a, &queries[i], scores);
        compare_with_fts5(&a, made.db, &queries[i]);
    }
    /* Scores of a query of one phrase, and of one whose phrases were counted before, are the same with
     * conditions and without. */
    ask(&a, "w60");
    sqlite3_int64 last = a.results.hits[a.results.hit_count - 1].revision;
    double score = a.results.hits[a.results.hit_count - 1].score;
    run(&made, "UPDATE facet SET revisions = 2 WHERE revision = %lld", last);
    ask(&a, "w60 revisions:2 -has:copies");
    assert_int_equal(a.results.count, 1);
    assert_int_equal(a.results.hits[0].revision, last);
    assert_true(a.results.hits[0].score == score);
    /* What must not occur and what is NEAR is weighed as FTS5 does. */
    a.request.count = STORIES;
    static const hand_query others[] = {
        {.query = "w10 -w3", .fts = "w10 NOT w3"},
        {.query = "w10 w12 -w3 -headline:w1", .fts = "(w10 AND w12) NOT (w3 OR headline : w1)"},
        {.query = "NEAR(w10 w12, 3)", .fts = "NEAR(w10 w12, 3)"},
        {.query = "w10* OR w33", .fts = "w10 * OR w33"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(others); i++) {
        ask(&a, others[i].query);
        compare_with_fts5(&a, made.db, &others[i]);
    }
    free(scores);
    free(all);
    end(&a);
    stories_free(&made);
}

/* --- changes --- */

static void changes_are_seen(void **state) {
    (void)state;
    char path[] = "/tmp/dateline-search-XXXXXX";
    int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    stories made = stories_of(path);
    make_town(&made);
    sqlite3 *reader;
    assert_int_equal(sqlite3_open(path, &reader), SQLITE_OK);
    assert_int_equal(dl_tokenizer_register(reader), SQLITE_OK);
    asked own = {.searcher = dl_searcher_new(made.db, NULL),
                 .request = {.facet_values = 9, .order = DL_ORDER_OLDEST}},
          other = own;
    other.searcher = dl_searcher_new(reader, NULL);
    check(&own, "harbour", "5 1 2");
    other.request.order = DL_ORDER_RELEVANCE; /* counts rows of both words */
    check(&other, "harbour storms", "1");
    for (int i = 0; i < 300; i++)
        add_story(&made, (made_story){.headline = "Harbour",
                                      .body = "Storms",
                                      .author = i % 2 ? "Cy Reed" : "Dee Ford",
                                      .published = "2024-06-01T00:00:00Z"});
    ask(&own, "harbour");
    assert_int_equal(own.results.count, 303);
    check_facet(&own, DL_FACET_AUTHOR, "Dee Ford 150, Cy Reed 150, Ada Marsh 2, Ben Hill 1");
    ask(&other, "harbour storms");
    assert_int_equal(other.results.count, 301);
    check_facet(&other, DL_FACET_AUTHOR, "Dee Ford 150, Cy Reed 150, Ada Marsh 1");
    other.request.order = DL_ORDER_RELEVANCE;
    other.request.count = 1000;
    ask(&other, "harbour storms");
    static const hand_query fts = {.query = "harbour storms", .fts = "harbour AND storms"};
    compare_with_fts5(&other, reader, &fts);
    /* A story changes: a revision of its own takes the place. */
    sql(made.db,
        "INSERT INTO revision SELECT 1000, story, site, first_seen, last_seen, 1, 'headline', headline, "
        "date_published,"
        " date_modified, published, type, language, section, words FROM revision WHERE id = 1;"
        "INSERT INTO text SELECT 1000, record FROM text WHERE revision = 1;"
        "UPDATE story SET newest = 1000, revisions = 2 WHERE id = 1;"
        "INSERT INTO fts(fts, rowid, headline, author, section, keyword, description, body) SELECT "
        "'delete', * FROM indexed"
        " WHERE revision = 1;"
        "UPDATE facet SET revision = 1000, revisions = 2, changes = 3 WHERE revision = 1;"
        "INSERT INTO fts(rowid, headline, author, section, keyword, description, body) SELECT * "
        "FROM indexed WHERE revision = 1000;"
        "INSERT INTO fts(fts, rank) VALUES('integrity-check', 1)");
    check(&own, "dawn", "1000");
    check(&other, "dawn", "1000");
    check(&other, "dawn changed:headline revisions:2", "1000");
    check(&own, "lang:en", "1000 2");
    sql(made.db, "UPDATE facet SET changes = 1 WHERE revision = 1000");
    check(&own, "dawn changed:headline", "");
    check(&other, "dawn changed:headline", "");
    /* Within a transaction of the caller's. */
    sql(made.db, "BEGIN");
    add_story(&made, (made_story){.headline = "Dawn", .published = "2024-07-01T00:00:00Z"});
    check(&own, "dawn", "1000 306");
    check(&own, "since:2024-07", "306");
    check(&other, "dawn", "1000");
    sql(made.db, "ROLLBACK");
    check(&own, "since:2024-07", "");
    check(&own, "dawn", "1000");
    end(&own);
    end(&other);
    assert_int_equal(sqlite3_close(reader), SQLITE_OK);
    stories_free(&made);
    unlink(path);
    close(descriptor);
}

/* Revisions far apart, and of any sign. */
static void ids_can_be_sparse(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    static const sqlite3_int64 ids[] = {5, 1000000, INT64_C(1) << 40, INT64_C(1) << 62};
    for (size_t i = 0; i < DL_COUNT_OF(ids); i++) {
        made.last = ids[i] - 1;
        add_story(&made, (made_story){.headline = "Harbour", .author = i % 2 ? "Ada Marsh" : "Ben Hill"});
    }
    run(&made, "UPDATE person SET id = %lld WHERE id = 2", INT64_C(1) << 61);
    run(&made, "UPDATE facet SET author = %lld WHERE author = 2", INT64_C(1) << 61);
    asked a = {.searcher = dl_searcher_new(made.db, NULL), .request.facet_values = 5};
    check(&a, "harbour", "4611686018427387904 1099511627776 1000000 5");
    check_facet(&a, DL_FACET_AUTHOR, "Ben Hill 2, Ada Marsh 2");
    end(&a);
    stories_free(&made);
}

/* --- failures --- */

static void damage_is_told(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    make_town(&made);
    asked a = {.searcher = dl_searcher_new(made.db, NULL),
               .request = {.query = DL_SPAN("harbour"), .count = 10}};
    sql(made.db, "UPDATE text SET record = x'00' WHERE revision = 2");
    assert_int_equal(dl_search(a.searcher, &a.request, &a.results), SQLITE_CORRUPT);
    dl_search_results_release(&a.results);
    sql(made.db, "DELETE FROM text WHERE revision = 2");
    assert_int_equal(dl_search(a.searcher, &a.request, &a.results), SQLITE_CORRUPT);
    dl_search_results_release(&a.results);
    check(&a, "hafen", "3"); /* others are found */
    sql(made.db, "UPDATE facet SET day = 1 << 60, tokens = -5, revisions = 1 << 40, published = 1 << 62 "
                 "WHERE revision = 3;"
                 "DELETE FROM facet WHERE revision = 5");
    a.request.facet_values = 3;
    check(&a, "hafen", "3");
    assert_int_equal(a.results.days[0].day, DL_FACET_LAST_DAY);
    check(&a, "storm", ""); /* is in the index only */
    assert_int_equal(
        sqlite3_exec(made.db, "SELECT hit(fts) FROM fts WHERE fts MATCH 'hafen'", NULL, NULL, NULL),
        SQLITE_ERROR);
    assert_int_equal(
        sqlite3_exec(made.db, "SELECT hit(fts, 5) FROM fts WHERE fts MATCH 'hafen'", NULL, NULL, NULL),
        SQLITE_ERROR);
    end(&a);
    stories_free(&made);
}

static void mistakes_are_no_failures(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    asked a = {.searcher = dl_searcher_new(made.db, NULL),
               .request = {.query = DL_SPAN("a autor:b"), .count = 10}};
    assert_int_equal(dl_search(a.searcher, &a.request, &a.results), SQLITE_OK);
    assert_true(dl_span_equal(a.results.error, DL_SPAN("there is no field 'autor'; did you mean 'author'?")));
    assert_int_equal(a.results.error_offset, 2);
    assert_int_equal(a.results.error_size, 5);
    dl_search_results_release(&a.results);
    a.request.facet_values = 5;
    check(&a, "harbour", ""); /* of an empty archive */
    check(&a, "-harbour", "");
    check(&a, "site:wendle.example", "");
    end(&a);
    stories_free(&made);
}

/* Memory that fails from the n-th time on. */
static void *failing_resize(void *left, void *memory, size_t size) {
    if (size == 0) {
        free(memory);
        return NULL;
    }
    return (*(int *)left)-- > 0 ? realloc(memory, size) : NULL;
}

static void memory_can_run_out(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    make_town(&made);
    int result = SQLITE_NOMEM;
    for (int allowed = 0; result != SQLITE_OK; allowed++) {
        int left = allowed;
        const dl_allocator allocator = {failing_resize, &left};
        asked a = {.searcher = dl_searcher_new(made.db, &allocator),
                   .request = {.query = DL_SPAN("harbour OR wendle site:wendle.example has:picture"),
                               .count = 9,
                               .facet_values = 9}};
        if (!a.searcher) continue;
        result = dl_search(a.searcher, &a.request, &a.results);
        assert_true(result == SQLITE_OK || result == SQLITE_NOMEM);
        if (result != SQLITE_OK) {
            left = 1 << 20;
            check(&a, "harbour OR wendle site:wendle.example has:picture", "1");
        }
        end(&a);
        assert_true(allowed < 1000);
    }
    stories_free(&made);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_and_conditions_meet),
        cmocka_unit_test(hits_say_what_they_are),
        cmocka_unit_test(facets_are_counted),
        cmocka_unit_test(orders_are_total),
        cmocka_unit_test(a_budget_bounds_scoring),
        cmocka_unit_test(the_order_is_that_of_bm25),
        cmocka_unit_test(changes_are_seen),
        cmocka_unit_test(ids_can_be_sparse),
        cmocka_unit_test(damage_is_told),
        cmocka_unit_test(mistakes_are_no_failures),
        cmocka_unit_test(memory_can_run_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
