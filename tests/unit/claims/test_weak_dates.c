/* Dates that are a last resort: which are found, which are not trusted, and when they are looked for. */
#include "page.h"

#define ADDRESS "https://n.example/news/bridge-falls"

/* A story long enough for what stands behind it to be small. */
#define FIVE  "<p>It fell.<p>It fell.<p>It fell.<p>It fell.<p>It fell."
#define STORY "<h1>Bridge falls</h1>" FIVE FIVE FIVE FIVE FIVE FIVE "</p>"

static page *open_weak(const char *html) {
    page *p = page_open(html, ADDRESS);
    dl_read_weak_dates(&p->claims);
    return p;
}

/* Each weak claim of the page as "text from", divided by "; ". */
static void check(const char *html, const char *wanted) {
    page *p = open_weak(html);
    char got[500] = "";
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_DATE_WEAK, claim));) {
        dl_span words = dl_claim_provenance(&p->claims, claim, &p->arena);
        size_t at = dl_span_find_last_byte(words, '@'), size = strlen(got);
        snprintf(got + size, sizeof got - size, "%s%.*s %.*s", size ? "; " : "", DL_SPAN_ARG(claim->text),
                 (int)at, words.data);
    }
    if (strcmp(got, wanted) != 0) fail_msg("%s\ngives \"%s\", not \"%s\"", html, got, wanted);
    page_close(p);
}

static void names_that_mean_the_publication(void **state) {
    (void)state;
    check("<script>var a = {\"published_at\":\"2021-10-21T16:25:00Z\"}</script>",
          "2021-10-21T16:25:00Z state:published_at");
    check("<script>var a = {\"pub_date\":\"2021-10-21T16:25:00Z\"}</script>",
          "2021-10-21T16:25:00Z state:pub_date"); /* a mark among the first letters */
    check("<script>var a = {\"pub-date\":\"2021-10-21T16:25:00Z\"}</script>",
          "2021-10-21T16:25:00Z state:pub-date");
    check("<script>x = {publishDate : '2021-10-21'};</script>", "2021-10-21 state:publishDate");
    check("<script>x = {pubDate: 1634833500}</script>", "1634833500 state:pubDate");
    check("<script>x = '{\\\"first_published_at\\\":\\\"2021/10/21\\\"}'</script>",
          "2021/10/21 state:first_published_at");
    check("<div data-page=\"{&quot;publishedAt&quot;:&quot;2021-10-21&quot;}\">",
          "2021-10-21 state:publishedAt");
    check("<div data-page='{&#34;datePublished&#34;:&#34;2021-10-21&#34;}'>",
          "2021-10-21 state:datePublished");
    check("<x-post created-timestamp=\"2021-10-21T16:25:00.754000+0000\">",
          "2021-10-21T16:25:00.754000+0000 state:created-timestamp");
    check("<!-- published_at: 2021-10-21 -->", "2021-10-21 -- state:published_at");
}

/* Pages are looked at in blocks of some vectors: each place of a name among them, other text around it, and
 * the end of the page close behind or farther away. */
static void names_at_any_place(void **state) {
    (void)state;
    for (int before = 0; before < 140; before++) {
        for (int behind = 0; behind < 90; behind += behind < 20 && before < 40 ? 1 : 13) {
            char html[400], created[400], dots[90];
            memset(dots, '.', sizeof dots);
            snprintf(html, sizeof html, "<!-- %.*s published_at: 2021-10-21 %.*s", before,
                     "ubu rea ubreare are urea u ub re ubb ream bub "
                     "012345678901234567890123456789012345678901234567"
                     "890123456789012345678901234567890123456789012345678901234567890123456789",
                     behind, dots);
            snprintf(
                created, sizeof created, "%.*s<p created-timestamp=\"2021-10-21\">%.*s", before,
                "urea rear reap re area ubu rea rare reata 01234567890123456789012345678901234567890123456789"
                "0123456789012345678901234567890123456789012345678901234567890123456789",
                behind, dots);
            page *p = open_weak(html);
            assert_non_null(dl_claims_next(&p->claims, DL_FIELD_DATE_WEAK, NULL));
            page_close(p);
            check(created, "2021-10-21 state:created-timestamp");
        }
    }
}

static void names_that_do_not(void **state) {
    (void)state;
    check("<script>x = {\"created_at\":\"2021-10-21\"}</script>", ""); /* of anything: accounts, settings */
    check("<script>x = {\"publisher\":\"2021-10-21\"}</script>", "");
    check("<script>x = {\"updated_at\":\"2021-10-21\"}</script>", "");
    check("<script>x = {\"date\":\"2021-10-21\"}</script>", "");
    check("<script>x = {\"published_at\":null, \"at\":\"2021-10-21\"}</script>", "");
    check("<script>x = {\"published_at\":\"soon\"}</script>", "");
    check("<script>x = {\"published_at\":\"10:25\"}</script>", "");
    check("<script>x = \"published_at 2021-10-21\"</script>", ""); /* no sign between them */
    check("published_at:", "");
    check("published_at: ", "");
    /* structured data says of what it is, and has been read */
    check("<script type=application/ld+json>{\"@type\":\"Product\",\"review\":{\"@type\":\"Review\","
          "\"datePublished\":\"2021-10-21\"}}</script>",
          "");
}

/* Lists of other stories, of reviews. */
/* Days are in structured data or not wherever its scripts are, also when a script that comes later in the
 * page comes before the others in the tree (what does not belong into a table is put before it). */
static void structured_data_at_many_places(void **state) {
    (void)state;
#define DATA "<script type=application/ld+json>{\"datePublished\":\"2021-10-21\"}</script>"
#define FREE "<script>{\"datePublished\":\"2021-10-22\"}</script>"
    check("<section>" DATA DATA "</section>" DATA, "");
    check(FREE DATA "<p>" DATA, "2021-10-22 state:datePublished");
    check(DATA FREE "<p>" DATA, "2021-10-22 state:datePublished");
    check(DATA "<p>" DATA FREE, "2021-10-22 state:datePublished");
    check("<table><tr><td>" DATA "</td><b>" DATA "<i>" FREE, "2021-10-22 state:datePublished");
    check("<table><tr><td>" FREE "</td><b>" DATA "<i>" DATA, "2021-10-22 state:datePublished");
    check("<table><tr><td>" DATA "</td><b>" DATA "<i>" DATA, "");
#undef DATA
#undef FREE
}

static void days_that_differ(void **state) {
    (void)state;
    check("<script>x = [{\"published_at\":\"2021-10-21\"},{\"published_at\":\"2021-10-22\"}]</script>", "");
    check(
        "<script>x = [{\"published_at\":\"2021-10-21\"},{\"publishedAt\":\"2021-10-21T08:00:00Z\"}]</script>",
        "2021-10-21 state:published_at");
}

static void calls_that_write_a_date(void **state) {
    (void)state;
    check("<p><script>writeDate(\"2021/10/21 16:25:00\")</script>", "2021/10/21 16:25:00 state:script");
    check("<p><script>writeDate('21.10.2021');</script>", "21.10.2021 state:script");
    check("<p><script>writeDate(\"2021/10/21\", 1)</script>", "");
    check("<p><script>writeDate(\"id-20\")</script>", "");
    check("<p><script>writeDate(</script><script>a(\"</script><script>a(\"2021-10-21\"</script>", "");
    check("<p><script>a('2021-10-21')</script><script>a('2021-10-22')</script>", "");
    check("<head><script>init('2021-10-21')</script></head><p>x", ""); /* writes nothing there */
    check("<p><script>init('2021-10-21'); /* and a longer text behind it, which says that this is a program "
          "and not "
          "the place of a date: it goes on up to more than one hundred and sixty bytes. */</script>",
          "");
}

static void metas_of_unknown_names(void **state) {
    (void)state;
    check("<meta name=acme.articledate content=2021-10-21>", "");
    check("<meta name=acme:datum content=21.10.2021>", "21.10.2021 meta:acme:datum");
    check("<meta property=x-publi content=\"21 October 2021\">", "21 October 2021 meta:x-publi");
    check("<meta name=acme:expirydate content=2021-10-21>", "");
    check("<meta name=event-date content=2021-10-21>", "");
    check("<meta name=publishid content=1634833500>", "");
    check("<meta name=acme:a content=2021-10-21>", "");
    check("<meta name=acme:datum content=2021-10-21><meta name=acme:time content=2021-10-22>", "");
}

static void the_page_in_a_list(void **state) {
    (void)state;
    check(STORY "<ul class=related><li><a href=/news/bridge-falls/?ref=1#top>Bridge falls</a> <i>21 October "
                "2021</i></li>"
                "<li><a href=/news/harbour>Harbour</a> <i>22 October 2021</i></li></ul>",
          "21 October 2021 visible:text");
    check(STORY "<div class=related><a href=https://n.example/news/bridge-falls><span>21.10.2021</span> "
                "Bridge falls</a></div>",
          "21.10.2021 visible:text");
    check(STORY "<ul class=related><li><a href=/news/bridge-falls>Bridge falls</a>, built on 1 May 1999, "
                "<i>21 October 2021</i>"
                "</ul>",
          "");
    check(STORY
          "<ul class=related><li><a href=/other/bridge-falls>Bridge falls</a> <i>21 October 2021</i></ul>",
          "");
    check(
        STORY
        "<ul class=related><li><a href=https://o.example/news/bridge-falls>x</a> <i>21 October 2021</i></ul>",
        "");
    check(STORY "<ul class=related><li><a href=/news/bridge-falls>x</a> <i>October 2021</i></ul>", "");
}

static void folders_of_the_lead_picture(void **state) {
    (void)state;
#define PICTURE(address) "<meta property=og:type content=article><meta property=og:image content=" address ">"
    check(PICTURE("https://i.example/2021/10/21/a.jpg"), "2021-10-21 meta:og:image");
    check(PICTURE("https://i.example/20211021/a.jpg"), "2021-10-21 meta:og:image");
    check(PICTURE("https://i.example/up/2021-10-21/a.jpg"), "2021-10-21 meta:og:image");
    check(PICTURE("https://i.example/2021/10/a.jpg"), "");
    check(PICTURE("https://i.example/2021/10-21/a.jpg"), "");
    check(PICTURE("https://i.example/a-20211021.jpg"), ""); /* a name of a file is as often of another day */
    check(PICTURE("https://i.example/2021/13/21/a.jpg"), "");
    check(PICTURE("https://i.example/12021/10/21/a.jpg"), "");
    check("<meta property=og:image content=https://i.example/2021/10/21/a.jpg>", ""); /* a list, an offer */
    check("<meta property=og:type content=product><meta property=og:image "
          "content=https://i.example/2021/10/21/a.jpg>",
          "");
    /* from the archive, if others are of later days */
    check(PICTURE("https://i.example/2021/10/21/a.jpg") "<img src=/p/2021/10/20/b.png>",
          "2021-10-21 meta:og:image");
    check(PICTURE("https://i.example/2021/10/21/a.jpg") "<img src=\"/p/2021/10/22/b.png\">", "");
    check(PICTURE("https://i.example/2021/10/21/a.jpg") "<img srcset='/p/20211022/b.webp?w=3 2x'>", "");
    check(PICTURE("https://i.example/2021/10/21/a.jpg") "<a href=/2021/10/22/story>x</a>",
          "2021-10-21 meta:og:image");
#undef PICTURE
}

/* Addresses are looked at as long as there is work left for it; then the picture may be from the archive. */
static void folders_are_looked_for_with_work(void **state) {
    (void)state;
    for (unsigned enough = 0; enough < 2; enough++) {
        page *p = page_open("<meta property=og:type content=article><meta property=og:image "
                            "content=https://n.example/2021/10/21/a.jpg><img src=/2020/01/01/b.jpg>",
                            ADDRESS);
        p->doc->work.steps = enough ? 1000 : 20;
        dl_read_weak_dates(&p->claims);
        assert_int_equal(dl_claims_next(&p->claims, DL_FIELD_DATE_WEAK, NULL) != NULL, enough);
        assert_int_equal(p->doc->work.spent, !enough);
        page_close(p);
    }
}

static void only_where_there_is_need(void **state) {
    (void)state;
#define SCRIPT "<script>x = {\"published_at\":\"2021-10-21\"}</script>"
    check("<meta property=article:published_time content=2021-10-20>" SCRIPT, "");
    check("<h1>Bridge falls</h1><time datetime=2021-10-20></time>" SCRIPT, "");
    check("<meta property=article:modified_time content=2021-10-22>" SCRIPT, "2021-10-21 state:published_at");
    check(STORY "<section class=related><a class=card href=/x><h3>Other</h3><time "
                "datetime=2021-10-20></time></a></section>" SCRIPT,
          "2021-10-21 state:published_at");
    check("<meta name=date content=unknown>" SCRIPT, "2021-10-21 state:published_at");
#undef SCRIPT
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_that_mean_the_publication),
        cmocka_unit_test(names_at_any_place),
        cmocka_unit_test(names_that_do_not),
        cmocka_unit_test(structured_data_at_many_places),
        cmocka_unit_test(days_that_differ),
        cmocka_unit_test(calls_that_write_a_date),
        cmocka_unit_test(metas_of_unknown_names),
        cmocka_unit_test(the_page_in_a_list),
        cmocka_unit_test(folders_of_the_lead_picture),
        cmocka_unit_test(folders_are_looked_for_with_work),
        cmocka_unit_test(only_where_there_is_need),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
