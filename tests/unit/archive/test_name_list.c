/* Names of persons with a text in them. */
#include "stories.h"

#include "archive/name_list.h"
#include "archive/searcher.h"

static const char *const names[] = {
    "Zoë Ångström", "Ann Sole", "O'Neill, Pat", "Straße", "Иван Мороз", "김하나", "ann-marie low", "", "A",
    "Nan\nNan"};

/* Ids of the names that are found, "1 3". */
static void check(stories *made, dl_name_list *list, const char *text, const char *expected) {
    char found[200] = "";
    dl_arena arena;
    dl_story_group group;
    int result;
    dl_searcher *searcher = dl_searcher_new(made->db, NULL);
    dl_arena_init(&arena, 0, NULL);
    assert_int_equal(dl_group_find(searcher, DL_GROUP_ALL, 0, &group, &arena), SQLITE_OK);
    bool *chosen = dl_name_list_choose(list, made->db, &group, dl_span_from_string(text), &arena, &result);
    assert_non_null(chosen);
    const dl_facet_ids *ids = &group.facets->ids[DL_FACET_AUTHOR];
    for (uint32_t i = 0; i < ids->count; i++) {
        if (chosen[i])
            snprintf(found + strlen(found), sizeof found - strlen(found), "%s%lld", *found ? " " : "",
                     (long long)ids->ids[i]);
    }
    if (strcmp(found, expected) != 0) fail_msg("%s: %s", text, found);
    dl_arena_release(&arena);
    dl_searcher_free(searcher);
}

static void add_name(stories *made, sqlite3_int64 id, const char *name) {
    sql_with(made->db, "INSERT INTO person(name) VALUES(?1)", 1, &name);
    run(made,
        "INSERT INTO facet(revision, story, site, day, language, section, type, author, published, changes, "
        "revisions,"
        " tokens) VALUES(%lld, 1, 1, 1, 1, 0, 3, %lld, 1, 1, 1, 9)",
        id, id);
}

static void parts_of_names_are_found(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    dl_name_list *list = dl_name_list_new(NULL);
    for (size_t i = 0; i < DL_COUNT_OF(names); i++) add_name(&made, (sqlite3_int64)i + 1, names[i]);
    check(&made, list, "angstrom", "1");
    check(&made, list, "ZOE", "1");
    check(&made, list, "ann", "2 7");
    check(&made, list, "Ann Marie", "7");
    check(&made, list, "oneill pat", "3");
    check(&made, list, "O’NEILL", "3");
    check(&made, list, "strasse", "4");
    check(&made, list, "МОРОЗ", "5");
    check(&made, list, "하나", "6");
    check(&made, list, "a", "1 2 3 4 7 9 10");
    check(&made, list, "nan nan", "10");
    check(&made, list, "sole o", ""); /* not from one into the next */
    check(&made, list, "…", "");
    check(&made, list, "", "");
    check(&made, list, "ben", "");
    add_name(&made, 11, "Ben Annand");
    check(&made, list, "ben", "11");
    check(&made, list, "ann", "2 7 11");
    dl_name_list_free(list);
    dl_name_list_free(NULL);
    stories_free(&made);
}

static void all_names_of_many_are_found(void **state) {
    (void)state;
    stories made = stories_of(":memory:");
    dl_name_list *list = dl_name_list_new(NULL);
    sql(made.db, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400000)"
                 " INSERT INTO person(id, name) SELECT i + 100, 'Person ' || i FROM n");
    sql(made.db,
        "INSERT INTO facet(revision, story, site, day, language, section, type, author, published, changes,"
        " revisions, tokens) SELECT 1, 1, 1, 1, 1, 0, 3, max(id), 1, 1, 1, 9 FROM person");
    assert_int_equal(dl_name_list_refresh(list, made.db), SQLITE_OK);
    check(&made, list, "person 400000", "400100");
    dl_name_list_free(list);
    stories_free(&made);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_of_names_are_found),
        cmocka_unit_test(all_names_of_many_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
