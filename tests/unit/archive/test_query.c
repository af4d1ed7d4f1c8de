/* The language of searches: what becomes of a query, and how mistakes are pointed at. */
#include "stories.h"

#include "archive/compare.h"
#include "archive/query_parser.h"

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

static void show_condition(dl_buffer *out, const dl_condition *condition) {
    static const char *const names[] = {"site", "lang",    "type", "by",     "in",       "said",
                                        "time", "changed", "has",  "copies", "revisions"};
    dl_buffer_append_format(out, "%s", names[condition->kind]);
    if (condition->kind <= DL_CONDITION_SAID) {
        dl_buffer_append_format(out, "=%.*s", DL_SPAN_ARG(condition->text));
    } else if (condition->kind == DL_CONDITION_CHANGED || condition->kind == DL_CONDITION_HAS) {
        dl_buffer_append_format(out, "=%lld", (long long)condition->least);
    } else {
        if (condition->least != INT64_MIN)
            dl_buffer_append_format(out, ">=%lld", (long long)condition->least);
        if (condition->most != INT64_MAX) dl_buffer_append_format(out, "<=%lld", (long long)condition->most);
    }
}

/* The expression of FTS5, and behind a bar the conditions in postfix order. */
static const char *shown(dl_buffer *out, const dl_query *query) {
    dl_buffer_clear(out);
    if (query->is_complement) dl_buffer_append(out, DL_SPAN("all but "));
    dl_buffer_append(out, query->match);
    for (uint32_t i = 0; i < query->step_count; i++) {
        dl_buffer_append(out, i ? DL_SPAN(" ") : DL_SPAN(" | "));
        switch ((dl_step_kind)query->steps[i].kind) {
        case DL_STEP_CONDITION:
            show_condition(out, &query->conditions[query->steps[i].condition]);
            break;
        case DL_STEP_AND:
            dl_buffer_append(out, DL_SPAN("AND"));
            break;
        case DL_STEP_OR:
            dl_buffer_append(out, DL_SPAN("OR"));
            break;
        case DL_STEP_NOT:
            dl_buffer_append(out, DL_SPAN("NOT"));
            break;
        }
    }
    dl_buffer_append_byte(out, '\0');
    return out->data;
}

static void check(const char *text, const char *expected) {
    dl_query query;
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    if (!dl_query_parse(&query, dl_span_from_string(text), &arena))
        fail_msg("%s: %.*s", text, DL_SPAN_ARG(query.error.message));
    if (strcmp(shown(&out, &query), expected) != 0)
        fail_msg("%s: %s instead of %s", text, out.data, expected);
    dl_buffer_release(&out);
}

static void check_all(const char *const (*cases)[2], size_t count) {
    for (size_t i = 0; i < count; i++) check(cases[i][0], cases[i][1]);
}

static void words_become_strings(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"harbour", "(\"harbour\")"},
        {"harbour  storm\t\nmaster", "(\"harbour\" AND \"storm\" AND \"master\")"},
        {"harbour\xE3\x80\x80storm", "(\"harbour\" AND \"storm\")"},
        {"\"harbour master\"", "(\"harbour master\")"},
        {"“harbour master” „a b“", "(\"harbour master\" AND \"a b\")"},
        {"harb*", "(\"harb\" *)"},
        {"\"harbour mas\"*", "(\"harbour mas\" *)"},
        {"«harbour mas» »b c«", "(\"harbour mas\" AND \"b c\")"},
        {"\"f*ck\"", "(\"f*ck\")"},
        {"a OR b", "((\"a\" OR \"b\"))"},
        {"a OR b c", "((\"a\" OR \"b\") AND \"c\")"},
        {"a b OR c", "(\"a\" AND (\"b\" OR \"c\"))"},
        {"a AND b", "(\"a\" AND \"b\")"},
        {"(a b) OR c", "(((\"a\" AND \"b\") OR \"c\"))"},
        {"((a (b)) c)", "(\"a\" AND \"b\" AND \"c\")"},
        {"a -b", "((\"a\") NOT (\"b\"))"},
        {"-b a -c", "((\"a\") NOT (\"b\" OR \"c\"))"},
        {"a NOT b", "((\"a\") NOT (\"b\"))"},
        {"a --b", "(\"a\" AND \"b\")"},
        {"a -\"b c\" -(d OR e)", "((\"a\") NOT (\"b c\" OR (\"d\" OR \"e\")))"},
        {"a -(b -c)", "((\"a\") NOT (((\"b\") NOT (\"c\"))))"},
        {"(a -b) OR c", "((((\"a\") NOT (\"b\")) OR \"c\"))"},
        {"-a", "all but \"a\""},
        {"-a -b", "all but \"a\" OR \"b\""},
        {"a - b", "(\"a\" AND \"b\")"},
        {"e-mail", "(\"e-mail\")"},
        {"NEAR(a b)", "(NEAR(\"a\" \"b\" , 10))"},
        {"NEAR(ab \"b c\" de*, 5) e", "(NEAR(\"ab\" \"b c\" \"de\" * , 5) AND \"e\")"},
        {"NEAR(a, 0)", "(\"a\")"},
        {"NEAR a", "(\"NEAR\" AND \"a\")"},
        {"or and not", "(\"or\" AND \"and\" AND \"not\")"},
        {"ORder NOTe ANDes", "(\"ORder\" AND \"NOTe\" AND \"ANDes\")"},
    };
    check_all(cases, DL_COUNT_OF(cases));
}

static void fields_become_columns(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"author:Marsh", "({author} : \"Marsh\")"},
        {"AUTHOR:\"Ada Marsh\"", "({author} : \"Ada Marsh\")"},
        {"headline:harb* storm", "({headline} : \"harb\" * AND \"storm\")"},
        {"section:a keyword:b description:c body:d",
         "({section} : \"a\" AND {keyword} : \"b\" AND {description} : \"c\" AND {body} : \"d\")"},
        {"headline:(a OR b) c", "(({headline} : \"a\" OR {headline} : \"b\") AND \"c\")"},
        {"headline:(a -b)", "(({headline} : \"a\") NOT ({headline} : \"b\"))"},
        {"a -author:b", "((\"a\") NOT ({author} : \"b\"))"},
        {"headline:NEAR(a b, 3) c", "({headline} : NEAR(\"a\" \"b\" , 3) AND \"c\")"},
        {"headline:(NEAR(a b, 3))", "({headline} : NEAR(\"a\" \"b\" , 3))"},
        {"10:30 https://wendle.example/a Note: x",
         "(\"10:30\" AND \"https://wendle.example/a\" AND \"Note:\" AND \"x\")"},
        {"\"autor:x\"", "(\"autor:x\")"},
    };
    check_all(cases, DL_COUNT_OF(cases));
}

static void scripts_without_spaces_are_searched(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"東京都", "(\"東京都\")"},
        {"都", "(\"都\" *)"},
        {"都*", "(\"都\" *)"},
        {"\"dome 都\"", "(\"dome 都\" *)"},
        {"\"都 dome\"", "(\"都 dome\")"},
        {"か\xE3\x82\x99", "(\"が\" *)"}, /* composed first */
        {"NEAR(都 東京)", "(NEAR(\"都\" * \"東京\" , 10))"},
    };
    check_all(cases, DL_COUNT_OF(cases));
}

/* Nothing that is written can be read as the syntax of FTS5. */
static void nothing_reaches_fts5(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"a^b {c} 1:+e", "(\"a^b\" AND \"{c}\" AND \"1:+e\")"},
        {"a\"b\"c", "(\"a\" AND \"b\" AND \"c\")"},
        {"a *", "(\"a\")"},
        {"a & b", "(\"a\" AND \"b\")"},
        {"headline:- a", "(\"a\")"},
        {"(a ()) (!)", "(\"a\")"},
        {"a OR !! OR b", "((\"a\" OR \"b\"))"},
        {"a -!!", "(\"a\")"},
        {"NEAR(!! a)", "(\"a\")"},
        {"NEAR(!!) a", "(\"a\")"},
    };
    check_all(cases, DL_COUNT_OF(cases));
    dl_query query;
    assert_true(dl_query_parse(&query, DL_SPAN("\"a\0b\""), &arena));
    assert_true(dl_span_equal(query.match, DL_SPAN("(\"ab\")"))); /* controls are no part of a text */
}

static void conditions_are_read(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"site:Wendle.Example", " | site=wendle.example"},
        {"site:https://www.wendle.example/news", " | site=wendle.example"},
        {"lang:de-AT type:NewsArticle", " | lang=de-AT type=NewsArticle AND"},
        {"site:a OR site:b", " | site=a site=b OR"},
        {"-site:a", " | site=a NOT"},
        {"-(site:a OR -lang:de) x", "(\"x\") | site=a lang=de NOT OR NOT"},
        {"(x site:a) lang:de", "(\"x\") | site=a lang=de AND"},
        {"x (site:a lang:de)", "(\"x\") | site=a lang=de AND"},
        {"(site:a lang:de) OR type:b x", "(\"x\") | site=a lang=de AND type=b OR"},
        {"-x site:a", "all but \"x\" | site=a"},
        {"type:\"News Article\"", " | type=News Article"},
        {"changed:headline", " | changed=1"},
        {"changed:Unpublished", " | changed=9"},
        {"by:\"Ada Marsh\" OR -has:author in:Rivers", " | by=Ada Marsh has=0 NOT OR in=Rivers AND"},
        {"said:\"Ottoline Farrow\" OR -said:mill x", "(\"x\") | said=Ottoline Farrow said=mill NOT OR"},
        {"has:statement has:Statements", " | has=10 has=10 AND"},
        {"has:language has:types", " | has=8 has=9 AND"},
        {"has:correction has:authors has:PICTURE has:copies", " | has=5 has=0 AND has=3 AND has=6 AND"},
        {"copies:>3 copies:3 copies:>=3", " | copies>=4 copies>=3<=3 AND copies>=3 AND"},
        {"revisions:<3 revisions:<=3 revisions:2..5",
         " | revisions>=0<=2 revisions>=0<=3 AND revisions>=2<=5 AND"},
    };
    check_all(cases, DL_COUNT_OF(cases));
}

static void check_times(const char *text, int64_t least, int64_t most) {
    dl_query query;
    if (!dl_query_parse(&query, dl_span_from_string(text), &arena)) fail_msg("%s", text);
    if (query.conditions[0].least != least || query.conditions[0].most != most)
        fail_msg("%s: %lld to %lld", text, (long long)query.conditions[0].least,
                 (long long)query.conditions[0].most);
}

static void dates_are_ranges(void **state) {
    (void)state;
    static const struct {
        const char *text;
        const char *least, *most;
    } cases[] = {
        {"since:2024", "2024-01-01T00:00:00Z", NULL},
        {"until:2024", NULL, "2024-12-31T23:59:59Z"},
        {"since:2024-02", "2024-02-01T00:00:00Z", NULL},
        {"until:2024-02", NULL, "2024-02-29T23:59:59Z"},
        {"until:2023-02", NULL, "2023-02-28T23:59:59Z"},
        {"since:2024-05-03", "2024-05-03T00:00:00Z", NULL},
        {"until:2024-05-03", NULL, "2024-05-03T23:59:59Z"},
        {"until:1969-12-31", NULL, "1969-12-31T23:59:59Z"},
        {"since:2024-05-03T10:20", "2024-05-03T10:20:00Z", NULL},
        {"until:2024-05-03T10:20", NULL, "2024-05-03T10:20:59Z"},
        {"until:2024-05-03T10:20:30", NULL, "2024-05-03T10:20:30Z"},
        {"since:2024-05-03T10:20+02:00", "2024-05-03T08:20:00Z", NULL},
        {"since:\"2024-05-03 10:20:30Z\"", "2024-05-03T10:20:30Z", NULL},
        {"since:1969-12-31T23:59:59.5Z", "1969-12-31T23:59:59Z", NULL},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++)
        check_times(cases[i].text, cases[i].least ? seconds_of(cases[i].least) : INT64_MIN,
                    cases[i].most ? seconds_of(cases[i].most) : INT64_MAX);
}

typedef struct mistake {
    const char *text;
    size_t offset, size;
    const char *message; /* its beginning */
} mistake;

static void check_mistake(mistake expected) {
    dl_query query;
    if (dl_query_parse(&query, dl_span_from_string(expected.text), &arena))
        fail_msg("%s is taken", expected.text);
    if (query.error.offset != expected.offset || query.error.size != expected.size ||
        !dl_span_starts_with(query.error.message, dl_span_from_string(expected.message)))
        fail_msg("%s: %zu %zu %.*s", expected.text, query.error.offset, query.error.size,
                 DL_SPAN_ARG(query.error.message));
}

static void mistakes_are_pointed_at(void **state) {
    (void)state;
    static const mistake cases[] = {
        {"", 0, 0, "no letter or digit to search for"},
        {" !! ", 0, 4, "no letter or digit"},
        {"!! OR (?? -.)", 0, 13, "no letter or digit"},
        {"a \"b c", 2, 1, "this quotation mark is not closed"},
        {"a “b", 2, 3, "this quotation mark is not closed"},
        {"a (b", 2, 1, "this parenthesis is not closed"},
        {"a b)", 3, 1, "this parenthesis closes nothing"},
        {"x autor:y", 2, 5, "there is no field 'autor'; did you mean 'author'?"},
        {"Languag:de", 0, 7, "there is no field 'Languag'; did you mean 'lang'?"},
        {"title:x", 0, 5, "there is no field 'title'; did you mean 'headline'?"},
        {"Before:2024", 0, 6, "there is no field 'Before'; did you mean 'until'?"},
        {"zzzzzzzz:de", 0, 8,
         "there is no field 'zzzzzzzz'; put the text in quotation marks to search for it as words"},
        {"author: Marsh", 0, 7, "a value must follow the colon directly"},
        {"(site:)", 1, 5, "a value must follow the colon directly"},
        {"site:\"\"", 5, 1, "the value is empty"},
        {"site:www.", 5, 4, "the value is empty"},
        {"headline:(site:a)", 10, 5, "fields cannot be nested"},
        {"changed:headlin", 8, 7, "there is no kind of change 'headlin'; did you mean 'headline'?"},
        {"changed:qqqqqqq", 8, 7,
         "there is no kind of change 'qqqqqqq', only first, headline, correction, added, cut,"},
        {"has:pictur", 4, 6, "there is no such thing to have as 'pictur'; did you mean 'picture'?"},
        {"copies:many", 7, 4, "not a number"},
        {"copies:1..", 7, 3, "not a number"},
        {"copies:>", 7, 1, "not a number"},
        {"copies:1234567890", 7, 10, "not a number"},
        {"since:yesterday", 6, 9, "not a date"},
        {"since:2024-13", 6, 7, "not a date"},
        {"since:2023-02-29", 6, 10, "not a date"},
        {"since:20240503", 6, 8, "not a date"},
        {"until:2024-05-03T25:00", 6, 16, "not a date"},
        {"x brid*ge", 6, 1, "a * must be at the end of a word"},
        {"*bridge*", 0, 1, "a * must be at the end of a word"},
        {"bridge**", 6, 1, "a * must be at the end of a word"},
        {"NEAR(a b*c)", 8, 1, "a * must be at the end of a word"},
        {"a*", 0, 2, "a * needs two letters before it"},
        {"x \"the a\"*", 2, 8, "a * needs two letters before it"},
        {"OR a", 0, 2, "AND and OR must be between two things"},
        {"AND a", 0, 3, "AND and OR must be between two things"},
        {"a OR", 2, 2, "AND and OR must be between two things"},
        {"a AND", 2, 3, "AND and OR must be between two things"},
        {"a OR OR b", 2, 2, "AND and OR must be between two things"},
        {"a AND OR b", 2, 3, "AND and OR must be between two things"},
        {"a (b OR) c", 5, 2, "AND and OR must be between two things"},
        {"a NOT", 2, 3, "something must follow here"},
        {"(a -)", 3, 1, "something must follow here"},
        {"NEAR(a b", 0, 5, "this parenthesis is not closed"},
        {"NEAR(a b,", 9, 0, "NEAR needs a number of words"},
        {"NEAR(a b, x)", 10, 1, "NEAR needs a number of words"},
        {"NEAR(a b, 1001)", 10, 1, "NEAR needs a number of words"},
        {"NEAR(a b, 5 c)", 10, 1, "NEAR needs a number of words"},
        {"NEAR(a (b))", 7, 1, "NEAR takes words and phrases only"},
        {"NEAR(a -b)", 7, 1, "NEAR takes words and phrases only"},
        {"NEAR(a site:b)", 7, 1, "NEAR takes words and phrases only"},
        {"a OR -b", 0, 7, "a word with a minus sign needs a word without one"},
        {"a -(-b -c)", 4, 5, "a word with a minus sign needs a word without one"},
        {"a OR site:b", 5, 6, "a condition can be beside words, but not an alternative to them"},
        {"x (a (b site:c)) OR d", 8, 6, "a condition can be beside words"},
        {"x -(a site:c)", 6, 6, "a condition can be beside words"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) check_mistake(cases[i]);
}

/* `before`, so many times `repeated`, and `behind`. */
static char *repeated(const char *before, const char *text, size_t count, const char *behind) {
    size_t size = strlen(text);
    char *made = dl_arena_alloc_bytes(&arena, strlen(before) + size * count + strlen(behind) + 1);
    size_t at = (size_t)sprintf(made, "%s", before);
    for (size_t i = 0; i < count; i++, at += size) memcpy(made + at, text, size);
    strcpy(made + at, behind);
    return made;
}

static void sizes_are_bounded(void **state) {
    (void)state;
    dl_query query;
    char *most = repeated("", "a", DL_QUERY_MOST_BYTES, "");
    assert_true(dl_query_parse(&query, dl_span_from_string(most), &arena));
    check_mistake((mistake){repeated("", "a", DL_QUERY_MOST_BYTES + 1, ""), DL_QUERY_MOST_BYTES, 1,
                            "a query has at most 4,096 bytes"});
    assert_true(dl_query_parse(
        &query, dl_span_from_string(repeated("", "(", 32, "a))))))))))))))))))))))))))))))))")), &arena));
    check_mistake((mistake){repeated("", "(", 33, "a"), 32, 1, "too many nested parentheses"});
    check_mistake((mistake){repeated("", "(", 4000, "a"), 32, 1, "too many nested parentheses"});
    check_mistake(
        (mistake){repeated("x ", "-", 33, "a"), 34, 1, "too many nested parentheses and minus signs"});
    assert_true(dl_query_parse(&query, dl_span_from_string(repeated("x ", "-", 32, "a")), &arena));
    assert_true(dl_query_parse(&query, dl_span_from_string(repeated("", "(a) (-b) ", 32, "")),
                               &arena)); /* not in one another */
    assert_int_equal(query.phrase_count, DL_QUERY_MOST_PHRASES);
    check_mistake((mistake){repeated("", "a ", 65, ""), 128, 1, "a query has at most 64 words and phrases"});
    assert_true(dl_query_parse(&query, dl_span_from_string(repeated("\"", "a ", 64, "\"")), &arena));
    check_mistake((mistake){repeated("\"", "a ", 65, "\""), 0, 132, "a phrase has at most 64 words"});
    assert_true(dl_query_parse(&query, dl_span_from_string(repeated("", "-(site:a) ", 64, "")), &arena));
    assert_int_equal(query.step_count, 64 * 3 - 1);
    check_mistake((mistake){repeated("", "site:a ", 65, ""), 64 * 7, 6, "a query has at most 64 conditions"});
}

/* The same phrase with the same columns has the same key, by which its rows are counted once. */
static void phrases_are_numbered(void **state) {
    (void)state;
    dl_query query;
    assert_true(dl_query_parse(&query, DL_SPAN("-x headline:(NEAR(a bb*, 5)) a OR \"bb\"*"), &arena));
    static const char *const keys[] = {"{headline} : \"a\"", "{headline} : \"bb\" *", "\"a\"", "\"bb\" *",
                                       "\"x\""};
    assert_int_equal(query.phrase_count, DL_COUNT_OF(keys));
    for (size_t i = 0; i < DL_COUNT_OF(keys); i++) {
        assert_true(dl_span_equal(query.phrases[i].key, dl_span_from_string(keys[i])));
        assert_int_equal(query.phrases[i].negative, i == 4);
        assert_int_equal(query.phrases[i].prefix, i % 2);
        assert_int_equal(query.phrases[i].columns, i < 2 ? 1 << DL_COLUMN_HEADLINE : DL_ALL_COLUMNS);
        assert_int_equal(query.phrases[i].token_count, 1);
    }
}

static void memory_can_run_out(void **state) {
    (void)state;
    dl_arena small;
    for (size_t ceiling = 1; ceiling < 200000; ceiling += 97) {
        dl_query query;
        dl_arena_init(&small, ceiling, NULL);
        bool done =
            dl_query_parse(&query, DL_SPAN("a \"b c\" -d (e OR f*) NEAR(g h, 3) site:i changed:j"), &small);
        assert_true(!done && query.error.message.size);
        dl_arena_release(&small);
        dl_arena_init(&small, ceiling, NULL);
        done = dl_query_parse(
            &query, DL_SPAN("a \"b c\" -d (e OR ff*) NEAR(g h, 3) site:i since:2024-05-03T10:20"), &small);
        assert_true(done != small.failed);
        assert_true(done || query.error.message.size);
        dl_arena_release(&small);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_become_strings),
        cmocka_unit_test(fields_become_columns),
        cmocka_unit_test(scripts_without_spaces_are_searched),
        cmocka_unit_test(nothing_reaches_fts5),
        cmocka_unit_test(conditions_are_read),
        cmocka_unit_test(dates_are_ranges),
        cmocka_unit_test(mistakes_are_pointed_at),
        cmocka_unit_test(sizes_are_bounded),
        cmocka_unit_test(phrases_are_numbered),
        cmocka_unit_test(memory_can_run_out),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
