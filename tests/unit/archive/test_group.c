/* Stories that have something in common, counted without being read; and names that are like others. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "archive/group_times.h"
#include "archive/similar_names.h"
#include "store.h"

typedef struct made_story {
    const char *host, *path, *captured, *published, *headline, *authors, *sections, *keywords;
} made_story;

static void add(store *test, made_story story) {
    char json[2000];
    snprintf(
        json, sizeof json,
        "{\"url\":\"https://%s/%s\",\"source\":{\"path\":\"n.warc\",\"capturedAt\":\"%s\"},\"type\":"
        "\"NewsArticle\",\"headline\":\"%s\",%s%s%s\"author\":[%s],\"articleSection\":[%s],\"keywords\":[%s],"
        "\"inLanguage\":\"en\",\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"The weir at %s is dry, and the "
        "council does not say why it is so.\"}]}",
        story.host, story.path, story.captured, story.headline, story.published ? "\"datePublished\":\"" : "",
        story.published ? story.published : "", story.published ? "\"," : "", story.authors, story.sections,
        story.keywords, story.path);
    store_add(test, json);
}

#define PERSON(name)       "{\"name\":\"" name "\",\"type\":\"Person\"}"
#define ORGANIZATION(name) "{\"name\":\"" name "\",\"type\":\"Organization\"}"

/* Four stories of two sites; the first one changes its headline, the second its keywords. */
static void fill(store *test) {
    made_story one = {"tane.example",
                      "one",
                      "2024-05-02T09:00:00Z",
                      "2024-05-02T08:30:00+02:00",
                      "One",
                      PERSON("Ann Sole") "," PERSON("Ben Reed"),
                      "\"Local\",\"Rivers\"",
                      "\"weir\",\"weir\""};
    add(test, one);
    one.captured = "2024-05-02T10:00:00Z";
    one.headline = "One, again";
    one.keywords = "\"weir\",\"mill\"";
    add(test, one);
    made_story two = {"tane.example",         "two",    "2024-04-02T09:00:00Z",
                      "2024-04-02T22:10:00Z", "Two",    PERSON("Ann Sole"),
                      "\"Rivers\"",           "\"ice\""};
    add(test, two);
    two.captured = "2024-04-12T09:00:00Z";
    two.keywords = "\"frost\"";
    add(test, two);
    add(test, (made_story){"tane.example", "three", "2024-05-03T09:00:00Z", "2024-05-03", "Three",
                           ORGANIZATION("Tane Wire"), "", ""});
    add(test, (made_story){"low.example", "four", "2024-05-04T09:00:00Z", "2099-01-01T08:00:00Z", "Four",
                           PERSON("Ben Reed"), "\"Local\"", "\"weir\""});
    store_commit(test);
}

typedef struct reading {
    dl_searcher *searcher;
    dl_story_group group;
} reading;

static reading read_group(store *test, dl_group_kind kind, const char *name) {
    reading made = {.searcher = dl_searcher_new(test->archive.db, NULL)};
    sqlite3_int64 id =
        kind == DL_GROUP_ALL ? 0 : dl_group_id(test->archive.db, kind, dl_span_from_string(name));
    if (kind != DL_GROUP_ALL && !id) fail_msg("%s is not there", name);
    assert_int_equal(dl_group_find(made.searcher, kind, id, &made.group, &test->arena), SQLITE_OK);
    return made;
}

static void check_group(store *test, dl_group_kind kind, const char *name, unsigned count, unsigned changed,
                        unsigned headlines) {
    reading made = read_group(test, kind, name);
    assert_int_equal(made.group.count, count);
    assert_int_equal(made.group.changed, changed);
    assert_int_equal(made.group.headlines_changed, headlines);
    assert_false(made.group.cut);
    dl_searcher_free(made.searcher);
}

static void stories_are_found_by_what_they_share(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    fill(&test);
    check_group(&test, DL_GROUP_ALL, NULL, 4, 2, 1);
    check_group(&test, DL_GROUP_SITE, "tane.example", 3, 2, 1);
    check_group(&test, DL_GROUP_SITE, "low.example", 1, 0, 0);
    check_group(&test, DL_GROUP_AUTHOR, "Ann Sole", 2, 2, 1);
    check_group(&test, DL_GROUP_AUTHOR, "Ben Reed", 2, 1, 1); /* also where he comes second */
    check_group(&test, DL_GROUP_SECTION, "Rivers", 2, 2, 1);
    check_group(&test, DL_GROUP_KEYWORD, "weir", 2, 1, 1);
    check_group(&test, DL_GROUP_KEYWORD, "ice", 0, 0, 0); /* only an older revision has it */
    check_group(&test, DL_GROUP_KEYWORD, "frost", 1, 1, 0);
    assert_int_equal(dl_group_id(test.archive.db, DL_GROUP_SITE, DL_SPAN("none.example")), 0);
    assert_int_equal(dl_group_id(test.archive.db, DL_GROUP_KEYWORD, DL_SPAN("")), 0);
    assert_int_equal(dl_group_id(test.archive.db, DL_GROUP_AUTHOR, DL_SPAN("ann sole")), 0);
    store_release(&test);
}

/* A page can give any date: what is later than the archive does not count as its last day. */
static void days_are_those_of_the_archive(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    fill(&test);
    reading made = read_group(&test, DL_GROUP_ALL, NULL);
    enum { APRIL_2 = 19815, MAY_4 = 19847 };
    assert_int_equal(made.group.first_day, APRIL_2);
    assert_int_equal(made.group.last_day, MAY_4);
    assert_int_equal(made.group.archive_day, MAY_4);
    dl_searcher_free(made.searcher);
    store_release(&test);
}

static void the_newest_are_shown(void **state) {
    (void)state;
    store test;
    store_make(&test, NULL);
    fill(&test);
    reading made = read_group(&test, DL_GROUP_SITE, "tane.example");
    dl_search_results found;
    const dl_search_request request = {.first = 1, .count = 5, .facet_values = 5};
    assert_int_equal(dl_group_search(made.searcher, &made.group, &request, &found), SQLITE_OK);
    assert_int_equal(found.count, 3);
    assert_int_equal(found.hit_count, 2); /* but for the first one */
    assert_memory_equal(found.hits[0].headline.text.data, "One, again", found.hits[0].headline.text.size);
    assert_int_equal(found.hits[1].headline.text.size, strlen("Two"));
    assert_int_equal(found.facets[DL_FACET_AUTHOR].count, 3); /* also who is named second */
    assert_int_equal(found.facets[DL_FACET_AUTHOR].values[0].count, 2);
    assert_int_equal(found.facets[DL_SEARCH_CHANGES].count, 2); /* headline, and facts of both */
    assert_int_equal(found.day_count, 3);
    dl_search_results_release(&found);
    dl_searcher_free(made.searcher);
    store_release(&test);
}

static void values_are_in_order_of_stories(void **state) {
    (void)state;
    store test;
    dl_values_figures figures;
    store_make(&test, NULL);
    fill(&test);
    reading made = read_group(&test, DL_GROUP_ALL, NULL);
    assert_true(dl_group_by_value(&made.group, DL_FACET_AUTHOR, NULL, 0, 2, &figures, &test.arena));
    assert_int_equal(figures.count, 2);
    assert_int_equal(figures.others, 1);
    assert_int_equal(figures.last_month, 2024 * 12 + 4);
    assert_int_equal(figures.items[0].id, dl_group_id(test.archive.db, DL_GROUP_AUTHOR, DL_SPAN("Ann Sole")));
    assert_int_equal(figures.items[0].stories, 2);
    assert_int_equal(figures.items[0].changed, 2);
    assert_int_equal(figures.items[0].headlines_changed, 1);
    assert_int_equal(figures.items[0].last_day, 19845);
    assert_int_equal(figures.items[0].months[DL_GROUP_MONTHS - 1], 1);
    assert_int_equal(figures.items[0].months[DL_GROUP_MONTHS - 2], 1);
    /* From the second on. */
    assert_true(dl_group_by_value(&made.group, DL_FACET_AUTHOR, NULL, 1, 9, &figures, &test.arena));
    assert_int_equal(figures.count, 2);
    assert_int_equal(figures.others, 0);
    assert_true(dl_group_by_value(&made.group, DL_FACET_AUTHOR, NULL, 9, 9, &figures, &test.arena));
    assert_int_equal(figures.count, 0);
    /* Only some, and only others. */
    const char *query = "SELECT id FROM person WHERE organization";
    bool *wire = dl_group_choose(test.archive.db, &made.group, DL_FACET_AUTHOR, query, DL_SPAN(""), false,
                                 &test.arena);
    assert_true(dl_group_by_value(&made.group, DL_FACET_AUTHOR, wire, 0, 9, &figures, &test.arena));
    assert_int_equal(figures.count, 1);
    bool *people =
        dl_group_choose(test.archive.db, &made.group, DL_FACET_AUTHOR, query, DL_SPAN(""), true, &test.arena);
    assert_true(dl_group_by_value(&made.group, DL_FACET_AUTHOR, people, 0, 9, &figures, &test.arena));
    assert_int_equal(figures.count, 2);
    dl_searcher_free(made.searcher);
    store_release(&test);
}

static void times_are_read(void **state) {
    (void)state;
    store test;
    dl_group_times times;
    store_make(&test, NULL);
    fill(&test);
    reading made = read_group(&test, DL_GROUP_ALL, NULL);
    assert_int_equal(dl_group_times_read(test.archive.db, &made.group, &times), SQLITE_OK);
    assert_int_equal(times.timed, 3);    /* one gives a day alone */
    assert_int_equal(times.hours[8], 2); /* by the page's own clock */
    assert_int_equal(times.hours[22], 1);
    assert_int_equal(times.changed, 2);
    assert_int_equal(times.soon[1], 1); /* three and a half hours */
    assert_int_equal(times.soon[4], 1); /* more than nine days */
    assert_int_equal(times.median_seconds, (9 * 24 + 10) * 3600 + 50 * 60);
    assert_false(times.sampled_times || times.sampled_changes);
    dl_searcher_free(made.searcher);
    store_release(&test);
}

static void names_like_it_are_found(void **state) {
    (void)state;
    static const struct {
        dl_group_kind kind;
        const char *typed, *found;
    } cases[] = {
        {DL_GROUP_AUTHOR, "Anne Sole", "Ann Sole"}, {DL_GROUP_AUTHOR, "ann sole", "Ann Sole"},
        {DL_GROUP_AUTHOR, "Ben Read", "Ben Reed"},  {DL_GROUP_SITE, "www.tane.example", "tane.example"},
        {DL_GROUP_SECTION, "local", "Local"},       {DL_GROUP_KEYWORD, "weirs", "weir"},
        {DL_GROUP_AUTHOR, "Xavier Quint", NULL},    {DL_GROUP_AUTHOR, "", NULL},
    };
    store test;
    store_make(&test, NULL);
    fill(&test);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_similar_names names;
        dl_span typed = dl_span_from_string(cases[i].typed);
        assert_int_equal(dl_similar_names_find(test.archive.db, cases[i].kind, typed, &names, &test.arena),
                         SQLITE_OK);
        if (!cases[i].found) {
            assert_int_equal(names.count, 0);
        } else if (!names.count || !dl_span_equal(names.items[0], dl_span_from_string(cases[i].found))) {
            fail_msg("%s: %.*s", cases[i].typed, DL_SPAN_ARG(names.items[0]));
        }
    }
    store_release(&test);
}

/* Also in an archive with more names than are looked through; and no more than can be shown. */
static void names_that_begin_alike_are_found_among_many(void **state) {
    (void)state;
    store test;
    dl_similar_names names;
    store_make(&test, NULL);
    store_ask(
        &test,
        "INSERT INTO keyword(name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
        "i < 5000) SELECT 'word ' || i FROM n RETURNING id");
    store_ask(&test, "INSERT INTO keyword(name) VALUES ('Marshland birds') RETURNING id");
    assert_int_equal(dl_similar_names_find(test.archive.db, DL_GROUP_KEYWORD, DL_SPAN("marshland bird"),
                                           &names, &test.arena),
                     SQLITE_OK);
    assert_int_equal(names.count, 1);
    assert_int_equal(
        dl_similar_names_find(test.archive.db, DL_GROUP_KEYWORD, DL_SPAN("word 77x"), &names, &test.arena),
        SQLITE_OK);
    assert_int_equal(names.count, DL_SIMILAR_MOST);
    assert_memory_equal(names.items[0].data, "word 77", 7);
    store_release(&test);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stories_are_found_by_what_they_share),
        cmocka_unit_test(days_are_those_of_the_archive),
        cmocka_unit_test(the_newest_are_shown),
        cmocka_unit_test(values_are_in_order_of_stories),
        cmocka_unit_test(times_are_read),
        cmocka_unit_test(names_like_it_are_found),
        cmocka_unit_test(names_that_begin_alike_are_found_among_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
