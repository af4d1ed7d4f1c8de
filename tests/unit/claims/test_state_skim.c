/* The look through script state before it is taken apart: it may pass over only what tells nothing. */
#include "claims/state_skim.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#define TITLE "the bridge that fell at night"
#define NAMED "\"title\":\"The bridge that fell at night\""

static dl_arena arena;

/* In a block of just that size, so that a look behind the text is found. */
static dl_skimmed skim_with(const char *text, dl_state_wants wants) {
    size_t size = strlen(text);
    char *bytes = malloc(size ? size : 1);
    assert_non_null(bytes);
    memcpy(bytes, text, size);
    dl_arena_init(&arena, 0, NULL);
    dl_skimmed found;
    dl_skim_state(dl_span_of(bytes, size), DL_SPAN(TITLE), &wants, &arena, &found);
    dl_arena_release(&arena);
    free(bytes);
    return found;
}

static dl_skimmed skim(const char *text) {
    return skim_with(text, (dl_state_wants){true, true, true, true});
}

static void check(const char *text, bool has_story, bool is_wanted) {
    dl_skimmed found = skim(text);
    if (!found.regular) fail_msg("not understood: %s", text);
    if (found.has_story != has_story || found.is_wanted != is_wanted) fail_msg("wrong of %s", text);
    assert_int_equal(found.size, strlen(text));
}

static void all_ways_to_write_a_title_are_known(void **state) {
    (void)state;
    static const char *const titles[] = {
        NAMED,
        "\"headline\" : \"The bridge that fell\\u0020at night\"",
        "\"Head-Lines\":\n{\"basic\":\"The bridge, \\u0074hat fell\"}",
        "TITLE:{\"x\":1,\"y\":[\"z\"],\"rendered\":\"bridge&nbsp;that fell\",\"z\":{}}",
        "_title_:\"\\\"The bridge&nbsp;that\\\" fell\"",
        "\"title\":{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":\"The bridge that fell\"}",
        "\"title\":\"Another one\",\"title\":\"bridge that fell\"",
    };
    static const char *const wholes[] = {
        "{%s,\"date\":1}", " { \"date\" :1 ,\n%s }", "[[],{},[{\"a\":{\"date\":null,%s}}],-1.5e+3,true]",
        "{\"a\":[!0,!1,\"\",\"}\\\\\"],b:{$c:undefined,%s,\"pub_date\":\"\"}}"};
    for (size_t i = 0; i < DL_COUNT_OF(titles); i++) {
        for (size_t w = 0; w < DL_COUNT_OF(wholes); w++) {
            const char *hole = strstr(wholes[w], "%s");
            char text[400] = {0};
            memcpy(text, wholes[w], (size_t)(hole - wholes[w]));
            strcat(strcat(text, titles[i]), hole + 2);
            check(text, true, true);
        }
    }
}

static void what_is_no_title_makes_no_story(void **state) {
    (void)state;
    static const char *const texts[] = {
        "{}",
        "[]",
        "{\"date\":1}",
        "{" NAMED "}",
        "{" NAMED ",\"name\":\"x\"}",
        "{\"title\":\"The bridge\",\"date\":1}", /* too short */
        "{\"title\":\"The bridge that stood\",\"date\":1}",
        "{\"subtitle\":\"The bridge that fell\",\"date\":1}",
        "{\"title\":[\"The bridge that fell\"],\"date\":1}",
        "{\"title\":{\"a\":{\"b\":\"The bridge that fell\"}},\"date\":1}",
        "{\"title\":{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":\"The bridge that "
        "fell\"},\"date\":1}",
        "{\"a\":{" NAMED "},\"date\":1}",
    };
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) check(texts[i], false, false);
}

/* Of several objects with the title the one that says most counts, of equal ones that which begins first. */
static void the_object_that_says_most_counts(void **state) {
    (void)state;
    const dl_state_wants tags = {.tags = true}, authors = {.authors = true}, dates = {.dates = true},
                         sections = {.sections = true};
    static const char more[] = "[{" NAMED ",\"tags\":[]},{" NAMED ",\"date\":1,\"author\":1}]",
                      equal[] = "{" NAMED ",\"author\":0,\"a\":{" NAMED ",\"byline\":0,\"x\":{" NAMED
                                ",\"section\":1,\"modified\":2}}}";
    assert_false(skim_with(more, tags).is_wanted);
    assert_true(skim_with(more, tags).has_story);
    assert_true(skim_with(more, authors).is_wanted);
    assert_true(skim_with(more, dates).is_wanted);
    assert_false(skim_with(more, sections).is_wanted);
    assert_true(skim_with(equal, authors).is_wanted);
    assert_false(skim_with(equal, sections).is_wanted);
    assert_false(skim_with(equal, dates).is_wanted);
    static const char less[] = "[{" NAMED ",\"date\":1,\"author\":1},{" NAMED ",\"tags\":[]}]",
                      beside[] = "[{" NAMED ",\"author\":1},{" NAMED ",\"section\":1,\"modified\":1}]";
    assert_false(skim_with(less, tags).is_wanted);
    assert_true(skim_with(less, dates).is_wanted);
    assert_true(skim_with(beside, authors).is_wanted);
    assert_false(skim_with(beside, dates).is_wanted);
    assert_true(skim_with("[{" NAMED ",\"created_at\":1}]", dates).is_wanted);
    assert_true(skim_with("[{" NAMED ",\"updatedAt\":1}]", dates).is_wanted);
    assert_true(skim_with("[{" NAMED ",\"credits\":1}]", authors).is_wanted);
    assert_true(skim_with("[{" NAMED ",\"category\":1}]", sections).is_wanted);
    assert_true(skim_with("[{" NAMED ",\"keywords\":1}]", tags).is_wanted);
}

/* What the reader of JSON would mend, or what it knows beyond JSON, is left to it. */
static void faults_end_the_look(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        " ",
        "x",
        "\"x\"",
        "{",
        "[",
        "{\"",
        "{\"a\\",
        "{\"a\"",
        "{\"a\":",
        "{\"a\":\"",
        "{\"a\":\"\\",
        "{\"a\":\"b\"",
        "{\"a\":1",
        "{\"a\":nul",
        "{\"a\":1,",
        "{\"a\":1,}",
        "[1,]",
        "[1,,2]",
        "{\"a\":,\"b\":1}",
        "{\"a\":}",
        "{:1}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":\"b\" \"c\":2}",
        "{\"a\":\"he said \"no\", and left\"}",
        "{\"a\":1]",
        "[1}",
        "[\"a\"}",
        "{'a':1}",
        "{\"a\":'b'}",
        "{&quot;a&quot;:1}",
        "{\"a\":&quot;b&quot;}",
        "{\"a\":“b”}",
        "{\"a\":1/**/}",
        "{\"a\":/**/1}",
        "{\"a\":-x}",
        "{\"a\":!x}",
        "{\"a\":void 0}",
        "{\"a\":12px}",
        "[CDATA[{\"a\":1}]]",
        "<!--{}-->",
    };
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        if (skim(texts[i]).regular) fail_msg("taken for regular: %s", texts[i]);
    }
}

static void the_first_value_ends_with_its_bracket(void **state) {
    (void)state;
    dl_skimmed found = skim("{\"a\":{\"b\":\"}\"}} ; {" NAMED ",\"date\":1}");
    assert_true(found.regular);
    assert_false(found.has_story);
    assert_int_equal(found.size, strlen("{\"a\":{\"b\":\"}\"}}"));
}

static void strings_of_values_are_noted(void **state) {
    (void)state;
    char text[300];
    for (size_t size = 199; size <= 200; size++) {
        for (const char *first = "{[<"; *first; first++) {
            memset(text, 'x', sizeof text);
            memcpy(text, "[\"", 2);
            text[2] = *first;
            memcpy(text + 2 + size, "\"]", sizeof "\"]");
            assert_int_equal(skim(text).values, size == 200 && *first != '<');
        }
    }
}

static void there_are_bounds(void **state) {
    (void)state;
    char text[20000];
    for (unsigned depth = 64; depth <= 65; depth++) {
        memset(text, '[', depth);
        memset(text + depth, ']', depth);
        text[2 * depth] = '\0';
        assert_int_equal(skim(text).regular, depth == 64);
    }
    for (unsigned titles = 399; titles <= 401; titles++) { /* which of them are compared is told elsewhere */
        size_t size = 1;
        strcpy(text, "{");
        for (unsigned i = 0; i < titles; i++, size += strlen(text + size))
            strcpy(text + size, "\"title\":\"Another one altogether\",");
        strcpy(text + size - 1, "}");
        assert_true(skim(text).regular);
        strcpy(text + size - 1, ",\"date\":{\"date\":1," NAMED "}}");
        assert_int_equal(skim(text).regular, titles == 399);
    }
}

/* A title of any length is compared with no more titles than some bytes allow. */
static void long_titles_are_compared_with_few(void **state) {
    (void)state;
    static char title[1 << 19], text[2000];
    memset(title, 'x', sizeof title);
    for (unsigned titles = 2; titles <= 3; titles++) {
        strcpy(text, "[{");
        for (unsigned i = 0; i < titles; i++) strcat(text, "\"title\":\"Another one altogether\",");
        strcat(text, "\"date\":1}]");
        dl_skimmed found;
        dl_state_wants wants = {true, true, true, true};
        dl_arena_init(&arena, 0, NULL);
        dl_skim_state(dl_span_from_string(text), dl_span_of(title, sizeof title), &wants, &arena, &found);
        dl_arena_release(&arena);
        assert_int_equal(found.regular, titles == 2);
    }
}

static void all_names_have_their_roles(void **state) {
    (void)state;
    static const struct {
        dl_state_role role;
        const char *names;
    } roles[] = {
        {DL_STATE_TITLE, "title headline headlines TITLE Head_Line _-title-_ t_i_t_l_e"},
        {DL_STATE_PUBLISHED,
         "datepublished publishedat publisheddate publishdate publishat publishtime publishedon "
         "publishedtime "
         "publicationdate firstpublished firstpublishedat firstpublishdate pubdate displaydate postdate date "
         "first_published_at Pub-Date"},
        {DL_STATE_MODIFIED,
         "modified datemodified modifiedat modifieddate updatedat updateddate lastmodified lastupdated"},
        {DL_STATE_CREATED, "datecreated createdat createddate createdtimestamp creationdate"},
        {DL_STATE_AUTHOR, "author authors byline bylines"},
        {DL_STATE_NAME, "name fullname displayname"},
        {DL_STATE_SECTION, "section articlesection category"},
        {DL_STATE_TAGS, "tags keywords topics"},
        {DL_STATE_CREDITS, "credits"},
        {DL_STATE_NONE, "a ___ ti-t titl titles subtitle dat dates dated author_name published first last "
                        "articles tag -_-_-_-_-_-_-_-_-_-_title title____________________ categor@ upda"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(roles); i++) {
        dl_span rest = dl_span_from_string(roles[i].names), name;
        while (dl_span_next_word(&rest, &name)) {
            if (dl_state_role_of(name) != roles[i].role) fail_msg("wrong of %.*s", DL_SPAN_ARG(name));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_ways_to_write_a_title_are_known),
        cmocka_unit_test(what_is_no_title_makes_no_story),
        cmocka_unit_test(the_object_that_says_most_counts),
        cmocka_unit_test(faults_end_the_look),
        cmocka_unit_test(the_first_value_ends_with_its_bracket),
        cmocka_unit_test(strings_of_values_are_noted),
        cmocka_unit_test(there_are_bounds),
        cmocka_unit_test(long_titles_are_compared_with_few),
        cmocka_unit_test(all_names_have_their_roles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
