/* Script state: read where nothing better is there, and only of the object that has the page's title. */
#include "page.h"

#define TITLE   "<title>The bridge that fell at night | The Post</title>"
#define ADDRESS "https://post.example/x"
#define FILLER                                                                                               \
    "\"filler\":\"A text without any meaning, which is there because a script of no more than some lines "   \
    "holds no page's data and is passed over by the reader; this one goes on for long enough.\","

static const char next_page[] =
    TITLE "<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"pageProps\":{" FILLER
          "\"related\":[{\"title\":\"Another story "
          "altogether\",\"publishedAt\":\"2020-01-01\",\"author\":\"Sam Other\"}],"
          "\"story\":{\"title\":\"The bridge that fell at night\",\"published_at\":\"2021-10-21T16:25:00Z\","
          "\"updatedAt\":\"2021-10-22T08:00:00Z\",\"authors\":[{\"id\":7,\"name\":\"Jane "
          "Doe\"},{\"fullName\":\"John Roe\"}],"
          "\"category\":{\"name\":\"World\"},\"tags\":[{\"name\":\"bridges\"},\"rivers\"]}}}}</script>";

static void the_story_is_the_object_with_the_title(void **state) {
    (void)state;
    page *p = page_open(next_page, ADDRESS);
    const dl_claim *date = page_expect(p, DL_FIELD_DATE_PUBLISHED, "2021-10-21T16:25:00Z",
                                       "state:$.props.pageProps.story.published_at");
    assert_memory_equal(p->bytes + date->offset, "2021-10-21T16", 13);
    page_expect(p, DL_FIELD_DATE_MODIFIED, "2021-10-22T08:00:00Z", NULL);
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Jane Doe", "state:$.props.pageProps.story.authors[0].name");
    page_expect(p, DL_FIELD_AUTHOR_NAME, "John Roe", "state:$.props.pageProps.story.authors[1].fullName");
    page_expect(p, DL_FIELD_SECTION, "World", NULL);
    page_expect(p, DL_FIELD_KEYWORD, "bridges", NULL);
    page_expect(p, DL_FIELD_KEYWORD, "rivers", NULL);
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "Sam Other", NULL));
    page_close(p);
}

static void better_sources_come_first(void **state) {
    (void)state;
    char html[2000];
    snprintf(html, sizeof html, "%s%s",
             "<meta property=article:published_time content=2021-10-21><meta name=author content='Jane Doe'>"
             "<meta name=keywords content=floods>",
             next_page);
    page *p = page_open(html, ADDRESS);
    for (uint32_t i = 0; i < p->claims.count; i++)
        assert_int_not_equal(p->claims.items[i].source, DL_SOURCE_STATE);
    page_close(p);
}

/* Whatever stands before and in the object, as far into the script. */
static void globals_are_read(void **state) {
    (void)state;
    static const char *const starts[] = {
        "window.__INITIAL_STATE__ = ",
        "window['__PRELOADED_STATE__']=",
        "window.__APOLLO_STATE__=",
        "self.__NUXT__ = ",
        "Fusion.globalContent=",
        "htmlContent(a__b); __DATA__ = ",
        "__STATE__(1); __NUXT__={\"a\\\"}\":\"\\\\\",",
        "window.__DATA__={\"u\":new Date(5),\"q\":\"}}\",",
    };
    /* at each place of a vector, with others before it and behind */
    for (size_t i = 0; i < 70 * DL_COUNT_OF(starts); i++) {
        char html[1200];
        const char *start = starts[i / 70];
        snprintf(html, sizeof html,
                 TITLE "<script>var a = 1; %*s%s%s" FILLER
                       "\"entry\":{\"headline\":\"The bridge that fell at night\","
                       "\"datePublished\":1634833500,\"byline\":\"By Jane Doe }\"}}; render();</script>",
                 (int)(i % 70), "", start, strchr(start, '{') ? "" : "{");
        page *p = page_open(html, ADDRESS);
        page_expect(p, DL_FIELD_DATE_PUBLISHED, "1634833500", "state:$.entry.datePublished");
        page_expect(p, DL_FIELD_AUTHOR_NAME, "By Jane Doe }", "state:$.entry.byline");
        page_close(p);
    }
}

static void numbers_of_a_nuxt_array_name_its_items(void **state) {
    (void)state;
    page *p =
        page_open(TITLE "<script type=application/json id=__NUXT_DATA__>[{\"story\":1},{\"title\":2,"
                        "\"publishedAt\":3,\"author\":4},\"The bridge that fell at night\","
                        "\"2021-10-21T16:25:00Z\",{\"name\":5},\"Jane Doe\",{" FILLER "\"x\":0}]</script>",
                  ADDRESS);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2021-10-21T16:25:00Z", "state:$[3]");
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Jane Doe", "state:$[5]");
    page_close(p);
}

static void junk_ends(void **state) {
    (void)state;
    page_close(page_open(TITLE "<script type=application/json>[[[[{{{{\"title\":" FILLER FILLER "</script>",
                         ADDRESS));
    page_close(page_open(TITLE "<script>window.__INITIAL_STATE__ = {{{{" FILLER FILLER "</script>", ADDRESS));
    page_close(page_open(TITLE "<script>window.__INITIAL_STATE__ = {\"a" FILLER "\\</script>", ADDRESS));
    page_close(page_open(TITLE
                         "<script type=application/json id=__NUXT_DATA__>[{\"title\":99999,\"author\":0,"
                         "\"publishedAt\":0},0,0,0" FILLER FILLER "]</script>",
                         ADDRESS));
}

/* What is no part of the page as it stands is read where scripts write the page, and there alone. */
static void strings_of_values_are_decoded(void **state) {
    (void)state;
#define STRING                                                                                               \
    "<script>x = JSON.parse(\"{\\\"filler\\\":\\\"A text without any meaning, which is there because a "     \
    "script of no more "                                                                                     \
    "than some lines holds no page's data and is passed over by the reader; this one goes on for long "      \
    "enough, and then for some words more, so that nobody takes it for one of "                              \
    "those.\\\",\\\"a\\\":{\\\"title\\\":"                                                                   \
    "\\\"The bridge that fell at "                                                                           \
    "night\\\",\\\"publishedAt\\\":\\\"2021-10-21T16:25:00Z\\\",\\\"author\\\":\\\"Jane "                    \
    "Doe\\\"}}\");</script>"
    page *p = page_open(TITLE STRING, ADDRESS);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "2021-10-21T16:25:00Z", "state:script");
    page_expect(p, DL_FIELD_AUTHOR_NAME, "Jane Doe", "state:script");
    page_close(p);
    p = page_open(TITLE "<p>One<p>Two<p>Three" STRING, ADDRESS);
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "Jane Doe", NULL));
    page_close(p);
}

/* Among few and among many others, more than a look through the value notes. */
static void values_in_strings_of_values_are_read(void **state) {
    (void)state;
    static const char value[] =
        "\"{\\\"filler\\\":\\\"A text without any meaning, which is there because a string of "
        "no more than some lines holds no story and is passed over by the reader; this one "
        "goes on for long enough, and for a while more, without any need to.\\\",%s}\",",
                      story[] = "\\\"title\\\":\\\"The bridge that fell at night\\\","
                                "\\\"publishedAt\\\":\\\"2021-10-21\\\"";
    for (unsigned before = 0; before < 40; before += before < 30 ? 31 : 1) {
        static char html[32000];
        size_t size = (size_t)snprintf(html, sizeof html, TITLE "<script>x = [");
        for (unsigned i = 0; i < before; i++)
            size += (size_t)snprintf(html + size, sizeof html - size, value, "\\\"a\\\":0");
        size += (size_t)snprintf(html + size, sizeof html - size, value, story);
        snprintf(html + size, sizeof html - size, "0]</script>");
        page *p = page_open(html, ADDRESS);
        page_expect(p, DL_FIELD_DATE_PUBLISHED, "2021-10-21", "state:script");
        page_close(p);
    }
}

/* A story of which nothing is wanted is still the page's: none is looked for beyond it. */
static void a_story_without_news_ends_the_search(void **state) {
    (void)state;
    page *p = page_open("<meta property=article:section content=World>" TITLE
                        "<script type=application/json>{" FILLER
                        "\"title\":\"The bridge that fell at night\",\"section\":\"World\"}</script>" STRING,
                        ADDRESS);
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "Jane Doe", NULL));
    page_close(p);
}

/* Topics are looked for where dates and authors are known, and in an object of lists. */
static void topics_are_read_where_the_rest_is_known(void **state) {
    (void)state;
    page *p = page_open(
        TITLE "<meta property=article:published_time content=2021-10-21><meta name=author content='Jane Doe'>"
              "<script>window.__INITIAL_STATE__ = {\"head\":{\"title\":\"The bridge that fell at night\","
              "\"datePublished\":\"2021-10-21\",\"dateModified\":\"2021-10-22\",\"author\":\"X\"}," FILLER
              "\"detail\":{\"headline\":\"The bridge that fell at night\",\"publishedAt\":1,\"byline\":\"X\","
              "\"keywords\":{\"tags\":[{\"name\":\"Bridges\"}],\"topics\":[\"Rivers\"],\"id\":\"k7\"}}}"
              "</script>",
        ADDRESS);
    page_expect(p, DL_FIELD_KEYWORD, "Bridges", "state:$.detail.keywords.tags[0].name");
    page_expect(p, DL_FIELD_KEYWORD, "Rivers", "state:$.detail.keywords.topics[0]");
    assert_int_equal(p->claims.by_field[DL_FIELD_KEYWORD], 2);
    assert_null(page_find(p, DL_FIELD_AUTHOR_NAME, "X", NULL));
    page_close(p);
}

/* Also where the look through it does not understand the script. */
static void faulty_state_is_read(void **state) {
    (void)state;
    static const char *const faults[] = {
        "\"a\":1,,", "\"a\" 1,", "'a':1,",      "/* a */", "\"a\":\"he said \"no\", and left\",",
        "a:void 0,", "\"a\":,",  "\"a\":[1,],",
    };
    for (size_t i = 0; i < DL_COUNT_OF(faults); i++) {
        char html[1200];
        snprintf(html, sizeof html,
                 TITLE "<script type=application/json>{%s" FILLER
                       "\"title\":\"The bridge that fell at night\",\"datePublished\":1634833500}</script>",
                 faults[i]);
        page *p = page_open(html, ADDRESS);
        page_expect(p, DL_FIELD_DATE_PUBLISHED, "1634833500", "state:$.datePublished");
        page_close(p);
    }
}

/* A script may hold more than one value, and the title in the second. */
static void all_values_of_a_script_are_read(void **state) {
    (void)state;
    page *p = page_open(TITLE "<script type=application/json>{" FILLER "\"a\":1}\n"
                              "{\"title\":\"The bridge that fell at night\",\"datePublished\":1634833500}"
                              "</script>",
                        ADDRESS);
    page_expect(p, DL_FIELD_DATE_PUBLISHED, "1634833500", "state:$.datePublished");
    page_close(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_story_is_the_object_with_the_title),
        cmocka_unit_test(better_sources_come_first),
        cmocka_unit_test(globals_are_read),
        cmocka_unit_test(numbers_of_a_nuxt_array_name_its_items),
        cmocka_unit_test(junk_ends),
        cmocka_unit_test(strings_of_values_are_decoded),
        cmocka_unit_test(topics_are_read_where_the_rest_is_known),
        cmocka_unit_test(values_in_strings_of_values_are_read),
        cmocka_unit_test(a_story_without_news_ends_the_search),
        cmocka_unit_test(faulty_state_is_read),
        cmocka_unit_test(all_values_of_a_script_are_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
