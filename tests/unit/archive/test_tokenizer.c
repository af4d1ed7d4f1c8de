/* The index of an archive: FTS5 with the tokenizer "dateline", and the columns that dateline_column() gives.
 */
#include "stories.h"

static const made_story harbour = {
    .headline = "Harbour of Wendle reopens",
    .body = "The harbour is open again.\n\nBoats left before dawn; l'\xC3\x89tat paid 1,200 marks.",
    .author = "Ada Marsh",
    .section = "Region",
    .keyword = "harbour",
    .description = "Two weeks of storms are over.",
    .language = "en",
    .type = "NewsArticle"};
static const made_story tokyo = {.headline = "東京都議会が開会", .body = "東京都の議会は三日に開かれた。"};

static sqlite3_int64 count(stories *made, const char *match) {
    return sql_with(made->db, "SELECT count(*) FROM fts WHERE fts MATCH ?1", 1, &match);
}

static void check_integrity(stories *made) {
    sql(made->db, "INSERT INTO fts(fts, rank) VALUES('integrity-check', 1)");
}

static void words_are_found(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    add_story(&made, harbour);
    add_story(&made, tokyo);
    static const struct {
        const char *match;
        int count;
    } cases[] = {
        {"harbour", 1},        {"HARBOURS", 0},
        {"harb*", 1},          {"\"weeks of storms\"", 1},
        {"headline:boats", 0}, {"body:boats", 1},
        {"author:ada", 1},     {"keyword:harbour", 1},
        {"section:region", 1}, {"etat", 1},
        {"\"l'état\"", 1},     {"1200", 1},
        {"\"1,200\"", 1},      {"NEAR(open dawn)", 1},
        {"\"東京\"", 1},       {"\"東京都\"", 1},
        {"\"京都\"", 1},       {"\"都議会\"", 1},
        {"\"都東\"", 0},       {"\"議\" *", 1},
        {"\"議会は\"", 1},     {"\"marsh region\"", 0},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        if (count(&made, cases[i].match) != cases[i].count) fail_msg("%s", cases[i].match);
    }
    stories_free(&made);
}

static void columns_are_what_was_indexed(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    add_story(&made, harbour);
    add_story(&made, tokyo);
    add_story(&made, (made_story){.headline = "No body"});
    add_story(&made, (made_story){.body = "No headline"});
    check_integrity(&made);
    sql(made.db, "INSERT INTO fts(fts) VALUES('rebuild')");
    check_integrity(&made);
    sql(made.db,
        "CREATE TEMP TABLE gone AS SELECT * FROM indexed WHERE revision = 2;"
        "INSERT INTO fts(fts, rowid, headline, author, section, keyword, description, body)"
        " SELECT 'delete', revision, headline, author, section, keyword, description, body FROM gone;"
        "DELETE FROM facet WHERE revision = 2;");
    assert_int_equal(count(&made, "\"東京\""), 0);
    check_integrity(&made);
    /* A record that is not what was indexed is noticed. */
    sql(made.db, "UPDATE text SET record = (SELECT record FROM text WHERE revision = 3) WHERE revision = 1");
    assert_int_equal(
        sqlite3_exec(made.db, "INSERT INTO fts(fts, rank) VALUES('integrity-check', 1)", NULL, NULL, NULL),
        SQLITE_CORRUPT);
    stories_free(&made);
}

static void tokens_are_counted_as_fts5_does(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    add_story(&made, harbour);
    add_story(&made, tokyo);
    sqlite3_int64 counted = sql_with(made.db, "SELECT sum(tokens) FROM facet", 0, NULL);
    sql(made.db, "CREATE VIRTUAL TABLE temp.tokens USING fts5vocab('main', 'fts', 'instance')");
    assert_int_equal(sql_with(made.db, "SELECT count(*) FROM tokens", 0, NULL), counted);
    assert_int_equal(counted, 4 + 2 + 1 + 1 + 6 + (5 + 9) + 8 + 14);
    stories_free(&made);
}

static void lists_are_lines(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    static const char json[] = "{\"author\":[{\"name\":\"Ada Marsh\"},{\"name\":\"Ben "
                               "Hill\"}],\"articleSection\":[\"a\",\"b\"],\"keywords\":[],"
                               "\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"One\"},{\"kind\":\"caption\","
                               "\"text\":\"not\"},{\"kind\":\"quote\","
                               "\"text\":\"Two\"}],\"liveBlogUpdate\":[{\"headline\":\"First\","
                               "\"articleBody\":\"Three\"},{\"articleBody\":\"Four\"}]}";
    assert_true(dl_pack_record(made.pack, DL_SPAN(json), &made.packed));
    insert_text(&made, 1);
    static const char *const cases[][2] = {{"author", "Ada Marsh\nBen Hill"},
                                           {"section", "a\nb"},
                                           {"keyword", ""},
                                           {"headline", ""},
                                           {"body", "One\n\nTwo\n\nFirst\n\nThree\n\nFour"}};
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        if (!sql_with(made.db, "SELECT dateline_column(record, ?1) = ?2 FROM text", 2, cases[i]))
            fail_msg("%s", cases[i][0]);
    }
    stories_free(&made);
}

/* The entries of a live blog that are in its body are not indexed twice. */
static void entries_of_a_live_blog_are_indexed_once(void **state) {
    (void)state;
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_live_update update = {.text = DL_SPAN("The gates are open.")};
    dl_record record = {
        .body = {.text = DL_SPAN("At ten. The gates are open. At nine."), .updates = {&update, 1, 1}}};
    dl_index_columns columns;
    dl_index_columns_of(&record, &columns, &arena);
    assert_ptr_equal(columns.text[DL_COLUMN_BODY].data, record.body.text.data);
    assert_int_equal(dl_index_tokens(&columns), 8);
    update.text = DL_SPAN("The gates are shut.");
    dl_index_columns_of(&record, &columns, &arena);
    assert_int_equal(dl_index_tokens(&columns), 12);
    dl_arena_release(&arena);
}

static void expect_error(stories *made, const char *statement, const char *message) {
    char *said = NULL;
    assert_int_equal(sqlite3_exec(made->db, statement, NULL, NULL, &said), SQLITE_ERROR);
    assert_string_equal(said, message);
    sqlite3_free(said);
}

static void mistakes_are_told(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    add_story(&made, harbour);
    expect_error(&made, "SELECT dateline_column(x'0102', 'body')", "dateline_column: the record is damaged");
    expect_error(&made, "SELECT dateline_column('', 'body')", "dateline_column: the record is damaged");
    expect_error(&made, "SELECT dateline_column(record, 'headlines') FROM text",
                 "dateline_column: no such column");
    assert_int_equal(sql_with(made.db, "SELECT dateline_column(NULL, 'body') IS NULL", 0, NULL), 1);
    assert_int_equal(sql_with(made.db, "SELECT dateline_column(record, NULL) IS NULL FROM text", 0, NULL), 1);
    assert_int_equal(
        sql_with(made.db, "SELECT dateline_column(record, 'headline') IS NULL FROM text", 0, NULL), 0);
    for (int i = 0; i < 2; i++)
        expect_error(&made, "SELECT dateline_column(x'0102', 'body')",
                     "dateline_column: the record is damaged");
    /* After a damaged one, and with others between: none is taken for another. */
    add_story(&made, tokyo);
    assert_int_equal(
        sql_with(made.db,
                 "SELECT count(*) FROM text a, text b WHERE dateline_column(a.record, 'headline') ="
                 " dateline_column(b.record, 'headline') AND a.revision <> b.revision",
                 0, NULL),
        0);
    stories_free(&made);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_found),
        cmocka_unit_test(columns_are_what_was_indexed),
        cmocka_unit_test(tokens_are_counted_as_fts5_does),
        cmocka_unit_test(lists_are_lines),
        cmocka_unit_test(entries_of_a_live_blog_are_indexed_once),
        cmocka_unit_test(mistakes_are_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
