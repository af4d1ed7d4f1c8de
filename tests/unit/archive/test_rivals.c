/* Rivals of a record's values: what counts as one, how many are kept, and that they survive. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "archive/rivals.h"
#include "unit/archive/store.h"

/* A record with a value for each manner of comparison. */
static const char told[] =
    "{\"url\":\"https://tane.example/news/weir\",\"type\":\"NewsArticle\",\"headline\":\"Weir to be rebuilt "
    "- after "
    "two "
    "years\",\"datePublished\":\"2024-05-03T18:04:05+02:00\",\"dateModified\":\"2024-05-04\",\"author\":[{"
    "\"name\":"
    "\"Ada Marsh\",\"type\":\"Person\"},{\"name\":\"Nils "
    "Orre\",\"type\":\"Person\"}],\"publisher\":{\"name\":\"The Tane "
    "Post\"},\"articleSection\":[\"Rivers\"],\"isAccessibleForFree\":false,\"inLanguage\":\"en-GB\","
    "\"articleBody\":\"The weir.\",\"provenance\":{\"headline\":\"visible:h1@100\",\"datePublished\":"
    "\"jsonld:$.datePublished@200\",\"author\":\"jsonld:$.author[0]@300\",\"author[1]\":\"jsonld:$.author[1]@"
    "330\"}";

static dl_record make_record(store *test, const char *disagreements) {
    char json[20000];
    snprintf(json, sizeof json, "%s%s%s}", told, disagreements ? ",\"disagreements\":" : "",
             disagreements ? disagreements : "");
    return store_record(test, json);
}

static void claims_are_told_apart(void **state) {
    store test;
    (void)state;
    enum { NEW = DL_SAYS_NOTHING_NEW, SAME = DL_SAYS_THE_SAME, OTHER = DL_SAYS_ANOTHER };
    static const struct {
        const char *member, *text, *provenance;
        int saying;
    } cases[] = {
        {"headline", "WEIR to be  rebuilt – after two years", "jsonld:$.headline@500", SAME},
        {"headline", "Weir to be rebuilt - after two years | The Tane Post", "meta:title@500", NEW},
        {"headline", "Weir to be rebuilt - after two years", "visible:h1@100", NEW}, /* it is that one */
        {"headline", "Weir to be rebuilt", "meta:og:title@500", OTHER},
        {"headline", "Weir to be rebuilt", "visible:h1@90", NEW}, /* a part of the heading */
        {"headline", "Ferry sold", "visible:h1@90", OTHER},
        {"headline", "Ferry sold", "visible:h2@90", NEW}, /* a lower heading */
        {"headline", "Ferry sold", "visible:h7@90", OTHER},
        {"headline", "Ferry sold", "visible:header@90", OTHER},
        {"headline", "—", "meta:title@90", OTHER},
        {"headline", " ", "meta:title@90", NEW},
        {"datePublished", "2024-05-03T16:04:05Z", "meta:date@500", SAME},
        {"datePublished", "2024-05-03T16:04Z", "meta:date@500", SAME},
        {"datePublished", "2024-05-03T16:04:06Z", "meta:date@500", OTHER},
        {"datePublished", "2024-05-03T18:04:05", "meta:date@500", SAME}, /* the clock of the place, */
        {"datePublished", "2024-05-03T16:04:05", "meta:date@500", SAME}, /* or of the server */
        {"datePublished", "2024-05-03T17:04:05", "meta:date@500", OTHER},
        {"datePublished", "3 May 2024", "visible:p@500", SAME},
        {"datePublished", "4 May 2024", "visible:p@500", OTHER},
        {"datePublished", "03/05/2024", "visible:p@500", SAME},
        {"datePublished", "05/03/2024", "visible:p@500", SAME}, /* either way round */
        {"datePublished", "05/13/2024", "visible:p@500", OTHER},
        {"datePublished", "2024-05-03T00:00:00", "meta:date@500", SAME}, /* made of a day */
        {"datePublished", "2024-05-03T00:00:00Z", "meta:date@500", OTHER},
        {"datePublished", "soon", "visible:p@500", OTHER},
        {"dateModified", "2024-05-04T23:30:00-05:00", "meta:date@500", SAME},
        {"dateModified", "2024-05-05T01:00:00+02:00", "meta:date@500", SAME}, /* that day in UTC */
        {"dateModified", "2024-05-05T03:00:00+02:00", "meta:date@500", OTHER},
        {"author", "By Nils Orre", "visible:p@500", NEW},
        {"author", "NILS ORRE", "meta:author@500", SAME},
        {"author", "Tove Lind", "meta:author@500", OTHER},
        {"author", "Nils", "meta:author@500", OTHER},
        {"author", "Nils Orre", "jsonld:$.author[1]@330", NEW},
        {"publisher", "Tane Media", "jsonld:$.publisher@500", OTHER},
        {"articleSection", "rivers", "url", SAME},
        {"articleSection", "sport", "url", OTHER},
        {"url", "/news/weir", "jsonld:$.url@500", NEW},
        {"url", "/news/we", "jsonld:$.url@500", OTHER},
        {"url", "http://tane.example/news/weir", "jsonld:$.url@500", OTHER},
        {"type", "Article", "meta:og:type@500", NEW},
        {"type", "http://schema.org/NewsArticle", "jsonld:$@500", NEW},
        {"type", "OpinionNewsArticle", "jsonld:$@500", NEW},
        {"type", "Recipe", "jsonld:$@500", OTHER},
        {"isAccessibleForFree", "False", "jsonld:$@500", SAME},
        {"isAccessibleForFree", "http://schema.org/True", "jsonld:$@500", OTHER},
        {"isAccessibleForFree", "locked", "meta:article:content_tier@500", SAME},
        {"isAccessibleForFree", "free", "meta:article:content_tier@500", OTHER},
        {"inLanguage", "en_GB", "meta:og:locale@500", SAME},
        {"inLanguage", "en", "meta:html@500", NEW},
        {"inLanguage", "de", "meta:html@500", OTHER},
        {"genre", "report", "jsonld:$.genre@500", NEW},                 /* the record has none */
        {"image", "https://a.example/b.jpg", "meta:og:image@500", NEW}, /* nor has it rivals of these */
        {"no such", "x", "url", NEW},
    };
    store_make(&test, NULL);
    dl_record record = make_record(&test, NULL);
    dl_facts facts;
    dl_facts_read(&facts, &record, &test.arena);
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        dl_saying saying =
            dl_saying_of(&facts, dl_span_from_string(cases[i].member), dl_span_from_string(cases[i].text),
                         dl_span_from_string(cases[i].provenance), &test.arena);
        if ((int)saying != cases[i].saying)
            fail_msg("%s: %s (%s): %d", cases[i].member, cases[i].text, cases[i].provenance, (int)saying);
    }
    store_release(&test);
}

/* --- what is kept --- */

static void add_and_expect(store *test, const char *disagreements, const char *kept) {
    dl_record record = make_record(test, disagreements);
    dl_addition addition;
    dl_buffer json;
    assert_true(dl_archive_add(&test->archive, &record, &addition));
    dl_buffer_init(&json, 0, NULL);
    assert_true(dl_story_json(&test->archive, addition.revision, &json));
    dl_span all = dl_buffer_span(&json);
    size_t at = dl_span_find(all, DL_SPAN(",\"disagreements\":"), 0);
    dl_span found = at == SIZE_MAX ? DL_SPAN("") : dl_span_sub(all, at + 17, all.size - at - 17 - 2);
    if (!dl_span_equal(found, dl_span_from_string(kept)))
        fail_msg("kept %.*s\nnot  %s", DL_SPAN_ARG(found), kept);
    assert_true(dl_span_ends_with(all, DL_SPAN("}\n")));
    uint64_t stories;
    assert_true(dl_archive_forget(&test->archive, DL_SPAN("tane.example"), &stories));
    dl_buffer_release(&json);
}

static void rivals_alone_are_kept(void **state) {
    store test;
    (void)state;
    store_make(&test, NULL);
    add_and_expect(&test, NULL, "");
    add_and_expect(&test, "{}", "");
    /* By members as the record has them; the same text once; texts are cleaned; others' are not the page's.
     */
    add_and_expect(&test,
                   "{\"author\":[{\"value\":\"Tove "
                   "Lind\",\"provenance\":\"meta:author@9\"}],\"headline\":[{\"value\":\" A \\n weir\","
                   "\"provenance\":\"meta:title@1\"},{\"value\":\"a "
                   "weir\",\"provenance\":\"meta:og:title@2\"},{\"value\":\"Ferries\","
                   "\"provenance\":\"visible:h1@3\",\"ofAnother\":true},{\"value\":\"Weir to be rebuilt - "
                   "after two years\","
                   "\"provenance\":\"meta:x@4\"},{\"value\":\"No "
                   "\\\"weir\\\"\",\"provenance\":\"jsonld:$.headline@5\"}],"
                   "\"image\":[{\"value\":\"https://a.example/b.jpg\",\"provenance\":\"meta:og:image@6\"}]}",
                   "{\"headline\":[{\"value\":\"A weir\",\"provenance\":\"meta:title@1\"},{\"value\":\"No "
                   "\\\"weir\\\"\","
                   "\"provenance\":\"jsonld:$.headline@5\"}],\"author\":[{\"value\":\"Tove "
                   "Lind\",\"provenance\":\"meta:author@9\"}]}");
    /* What is of another form is no claim. */
    add_and_expect(&test, "[1,2]", "");
    add_and_expect(&test, "null", "");
    add_and_expect(&test, "{\"headline\":{\"value\":\"A\"},\"author\":7}", "");
    add_and_expect(&test,
                   "{\"headline\":[1,\"x\",null,{\"value\":7},{\"value\":\"\"},{\"value\":\"A\","
                   "\"provenance\":7,\"ofAnother\":1,"
                   "\"more\":\"x\",\"x\":[{}]}],\"new\":[{\"value\":\"B\"}]}",
                   "{\"headline\":[{\"value\":\"A\"}]}");
    store_release(&test);
}

static void so_many_are_kept(void **state) {
    store test;
    char given[4000] = "{\"author\":[", kept[4000] = "{\"author\":[";
    (void)state;
    store_make(&test, NULL);
    for (int i = 0; i < DL_RIVALS_OF_MEMBER + 3; i++) {
        char one[100];
        snprintf(one, sizeof one, "{\"value\":\"Somebody %d\",\"provenance\":\"visible:a@%d\"},", i, i + 1);
        strcat(given, one);
        if (i < DL_RIVALS_OF_MEMBER) strcat(kept, one);
    }
    strcat(given, "{\"value\":\"somebody 14\",\"provenance\":\"url\"},{\"more\":5}]}");
    strcat(kept, "{\"more\":8}]}");
    add_and_expect(&test, given, kept);
    add_and_expect(&test, kept, kept); /* once more */
    store_release(&test);
}

static void long_texts_are_cut(void **state) {
    store test;
    char given[3000], kept[3000], text[2 * DL_RIVAL_BYTES + 1];
    (void)state;
    store_make(&test, NULL);
    for (size_t i = 0; i < DL_RIVAL_BYTES; i++) memcpy(text + 2 * i, "\xC3\xA9", 3);
    snprintf(given, sizeof given, "{\"headline\":[{\"value\":\"x%s\"}]}", text);
    snprintf(kept, sizeof kept, "{\"headline\":[{\"value\":\"x%.*s…\"}]}", DL_RIVAL_BYTES - 2, text);
    add_and_expect(&test, given, kept);
    text[DL_RIVAL_BYTES] = '\0';
    snprintf(given, sizeof given, "{\"headline\":[{\"value\":\"%s\"}]}", text);
    add_and_expect(&test, given, given);
    store_release(&test);
}

/* They are what the page says beside the story: they make no revision. */
static void other_rivals_are_no_change(void **state) {
    store test;
    (void)state;
    store_make(&test, NULL);
    dl_record first = make_record(&test, "{\"headline\":[{\"value\":\"A\",\"provenance\":\"url\"}]}");
    dl_record second = make_record(&test, "{\"headline\":[{\"value\":\"B\",\"provenance\":\"url\"}]}");
    first.source.captured = DL_SPAN("2024-05-04T00:00:00Z");
    second.source.captured = DL_SPAN("2024-05-05T00:00:00Z");
    dl_addition addition;
    assert_true(dl_archive_add(&test.archive, &first, &addition));
    assert_int_equal(addition.added, DL_ADDED_NEW);
    assert_true(dl_archive_add(&test.archive, &second, &addition));
    assert_int_equal(addition.added, DL_ADDED_SEEN);
    store_commit(&test);
    store_check(&test);
    store_release(&test);
}

/* A page can make many claims of one member and give it many values: the time stays bounded. */
static void many_claims_are_bounded(void **state) {
    store test;
    (void)state;
    store_make(&test, NULL);
    enum { CLAIMS = 20000, VALUES = 2000 };
    dl_buffer json;
    dl_rivals rivals;
    dl_buffer_init(&json, 0, NULL);
    dl_buffer_append(
        &json, DL_SPAN("{\"url\":\"https://tane.example/\",\"author\":[{\"name\":\"Ada\"}],\"keywords\":["));
    for (int i = 0; i < VALUES; i++) dl_buffer_append_format(&json, "%s\"k%d\"", i ? "," : "", i);
    dl_buffer_append(&json, DL_SPAN("],\"disagreements\":{"));
    for (int k = 0; k < 2; k++) {
        dl_buffer_append_format(&json, "%s\"%s\":[", k ? "," : "", k ? "author" : "keywords");
        for (int i = 0; i < CLAIMS / 2; i++)
            dl_buffer_append_format(&json, "%s{\"value\":\"other %d\",\"provenance\":\"url\"}", i ? "," : "",
                                    i);
        dl_buffer_append_byte(&json, ']');
    }
    dl_buffer_append(&json, DL_SPAN("}}"));
    dl_buffer_append_byte(&json, '\0');
    dl_record record = store_record(&test, json.data);
    dl_rivals_find(&rivals, &record, &test.arena);
    assert_false(test.arena.failed);
    assert_int_equal(rivals.count, DL_RIVALS_OF_MEMBER); /* of so many keywords none are told */
    assert_int_equal(dl_rivals_more(&rivals, DL_SPAN("author")), 400 - DL_RIVALS_OF_MEMBER);
    assert_int_equal(dl_rivals_more(&rivals, DL_SPAN("keywords")), 0);
    assert_int_equal(dl_rivals_more(&rivals, DL_SPAN("image")), 0);
    dl_buffer_release(&json);
    store_release(&test);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(claims_are_told_apart),      cmocka_unit_test(rivals_alone_are_kept),
        cmocka_unit_test(so_many_are_kept),           cmocka_unit_test(long_texts_are_cut),
        cmocka_unit_test(other_rivals_are_no_change), cmocka_unit_test(many_claims_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
