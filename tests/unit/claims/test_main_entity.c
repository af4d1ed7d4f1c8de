/* Which thing a page is about: for each weight of main_entity.c a page that turns on it, in each syntax.  The
 * things of a row differ in one point; without it the first of them would be chosen. */
#include "things_page.h"

#define HEADLINE(text)                                                                                       \
    { "headline", text, NULL }
#define URL(text)                                                                                            \
    { "url", text, NULL }
#define PART(name, value)                                                                                    \
    { name, NULL, value }

#define THIS_PAGE    "https://post.example/x"
#define ANOTHER_PAGE "https://post.example/y"

/* The lesser one of each row stands first. */
static const thing article = {"Article", {HEADLINE("Story alpha")}};
static const thing article_b = {"Article", {HEADLINE("Story beta")}};
static const thing article_c = {"Article", {HEADLINE("Story gamma")}};
static const thing article_d = {"Article", {HEADLINE("Story delta")}};
static const thing posting = {"SocialMediaPosting", {HEADLINE("Story posting")}};
static const thing work = {"Recipe", {HEADLINE("Story work")}};
static const thing video = {"VideoObject", {HEADLINE("Story video")}};
static const thing audio = {"AudioObject", {HEADLINE("Story audio")}};
static const thing web_page = {"WebPage", {HEADLINE("Story page")}};
static const thing listing = {"CollectionPage", {HEADLINE("Story listing")}};
static const thing comment = {"Comment", {HEADLINE("Story comment")}};
static const thing vague = {"CreativeWork", {HEADLINE("Story vague")}};
static const thing untyped = {"Fable", {HEADLINE("Story untyped")}};

static const thing of_this_page = {"Article", {HEADLINE("Story here"), URL(THIS_PAGE)}};
static const thing of_another_page = {"Article", {HEADLINE("Story there"), URL(ANOTHER_PAGE)}};
static const thing with_page = {"Article",
                                {HEADLINE("Story here"), {"mainEntityOfPage", THIS_PAGE "#a", NULL}}};
static const thing main_of_page = {"WebPage", {PART("mainEntity", &article_b)}};
static const thing first_main = {"FAQPage", {PART("mainEntity", &article_c)}};
static const thing second_main = {"FAQPage", {PART("mainEntity", &article_d)}};

static const thing element = {"ListItem", {PART("item", &article)}};
static const thing list = {"ItemList", {PART("itemListElement", &element)}};
static const thing element_here = {"ListItem", {PART("item", &of_this_page)}};
static const thing list_here = {"ItemList", {PART("itemListElement", &element_here)}};
static const thing outer = {"Organization", {PART("subjectOf", &article)}};

static const thing dated = {"Article", {HEADLINE("Story dated"), {"datePublished", "2024-05-03", NULL}}};
static const thing signed_by = {"Article", {HEADLINE("Story signed"), {"author", "Ada Reed", NULL}}};
static const thing named = {"Article", {{"name", "Story named", NULL}}};
static const thing with_body = {"Article", {HEADLINE("Story body"), {"articleBody", "It opened.", NULL}}};
static const thing with_all_but_body = {
    "Article",
    {HEADLINE("Story facts"), {"datePublished", "2024-05-03", NULL}, {"author", "Ada Reed", NULL}}};

#define NONE_IS_MAIN ""

static const struct {
    const char *title;
    const thing *things[6];
    const char *in_script, *in_markup; /* the main entity's headline; the latter NULL: the same */
    const thing *in_margin;
} rows[] = {
    /* classes, each beside the next better one */
    {"x", {&posting, &article}, "Story alpha", NULL, NULL},
    {"x", {&work, &posting}, "Story posting", NULL, NULL},
    {"x", {&video, &work}, "Story work", NULL, NULL},
    {"x", {&audio, &video}, "Story video", NONE_IS_MAIN, NULL}, /* in markup parts of what shows them */
    {"x", {&web_page, &audio}, "Story audio", "Story page", NULL},
    {"x", {&web_page, &work}, "Story work", NULL, NULL},
    {"x", {&listing, &web_page}, "Story page", NULL, NULL},
    {"x", {&comment, &listing}, "Story listing", NULL, NULL},
    {"x", {&comment}, NONE_IS_MAIN, NULL, NULL},
    {"x", {&posting, &untyped}, "Story untyped", "Story posting", NULL}, /* passes for an article */
    {"x", {&vague, &posting}, "Story posting", "Story vague", NULL},
    {"x", {&article, &article_b}, "Story alpha", NULL, NULL}, /* the first of equals */
    /* addresses */
    {"x", {&article, &of_this_page}, "Story here", NULL, NULL},
    {"x", {&article, &with_page}, "Story here", NULL, NULL},
    {"x", {&of_another_page, &article}, "Story alpha", "Story there", NULL},
    /* standing */
    {"x", {&article, &main_of_page}, "Story beta", NULL, NULL},
    {"x", {&article, &first_main, &second_main}, "Story gamma", "Story alpha", NULL},
    {"x", {&list, &article_b}, "Story beta", NULL, NULL},
    {"x", {&list}, NONE_IS_MAIN, NULL, NULL},
    {"x", {&list_here}, NONE_IS_MAIN, NULL, NULL},
    {"The story here", {&list_here}, "Story here", NULL, NULL},
    {"x", {&outer, &posting}, "Story posting", NULL, NULL},
    {"x", {&article, &article_b}, "Story alpha", "Story beta", &article},
    /* properties */
    {"x", {&article, &dated}, "Story dated", NULL, NULL},
    {"x", {&article, &signed_by}, "Story signed", NULL, NULL},
    {"x", {&article, &with_body}, "Story body", NULL, NULL},
    {"x", {&named, &article}, "Story alpha", NULL, NULL},
    {"x", {&with_all_but_body, &with_body}, "Story facts", "Story body", NULL},
    /* the title */
    {"STORY  beta - Post", {&article, &article_b}, "Story beta", NULL, NULL},
    {"Story named - Post", {&article, &named}, "Story named", NULL, NULL},
    /* articles side by side */
    {"x", {&article, &article_b, &article_c}, "Story alpha", NULL, NULL},
    {"x", {&article, &article_b, &article_c, &article_d}, NONE_IS_MAIN, NULL, NULL},
    {"x", {&article, &article_b, &article_c, &list}, "Story alpha", NULL, NULL},
    {"Story gamma", {&article, &article_b, &article_c, &article_d}, "Story gamma", NULL, NULL},
    {"x", {&article, &article_b, &article_c, &of_this_page}, "Story here", NULL, NULL},
};

static dl_span main_headline(page *p, syntax in) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source == syntax_sources[in] && claim->flags & DL_CLAIM_MAIN) return claim->text;
    }
    return DL_SPAN("");
}

static void each_weight_turns_a_page(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        size_t count = 0;
        while (rows[i].things[count]) count++;
        for (syntax in = 0; in < SYNTAXES; in++) {
            const char *wanted = in != IN_JSONLD && rows[i].in_markup ? rows[i].in_markup : rows[i].in_script;
            page *p = page_of_things(in, rows[i].title, rows[i].things, count, rows[i].in_margin);
            dl_span found = main_headline(p, in);
            if (!dl_span_equal(found, dl_span_from_string(wanted))) {
                page_print(p);
                fail_msg("row %zu in %s: \"%.*s\" and not \"%s\"", i, syntax_words[in], DL_SPAN_ARG(found),
                         wanted);
            }
            page_close(p);
        }
    }
}

/* A headline of eight letters is in many titles. */
static void short_headlines_are_in_any_title(void **state) {
    (void)state;
    static const thing first = {"Article", {HEADLINE("Story one")}};
    static const thing eight = {"Article", {HEADLINE("Weather1")}},
                       nine = {"Article", {HEADLINE("Weather12")}};
    const thing *with_eight[] = {&first, &eight}, *with_nine[] = {&first, &nine};
    for (syntax in = 0; in < SYNTAXES; in++) {
        page *p = page_of_things(in, "Weather1 Weather12", with_eight, 2, NULL);
        assert_true(dl_span_equal(main_headline(p, in), DL_SPAN("Story one")));
        page_close(p);
        p = page_of_things(in, "Weather1 Weather12", with_nine, 2, NULL);
        assert_true(dl_span_equal(main_headline(p, in), DL_SPAN("Weather12")));
        page_close(p);
    }
}

/* The choice looks at the page's title, whatever other readers made of it before. */
static void meta_elements_do_not_count(void **state) {
    (void)state;
    page *p = page_open("<!doctype html><head><meta property=og:title content='Story alpha'><title>Story "
                        "beta</title></head><body><div itemscope itemtype=https://schema.org/Article><b "
                        "itemprop=headline>Story alpha</b></div><div itemscope "
                        "itemtype=https://schema.org/Article><b itemprop=headline>Story beta</b></div>",
                        "https://post.example/x");
    assert_true(dl_span_equal(main_headline(p, IN_MICRODATA), DL_SPAN("Story beta")));
    page_close(p);
}

/* More things than DL_CANDIDATES_MAX are a list: the one behind them is not looked at. */
static void candidates_have_an_end(void **state) {
    (void)state;
    enum { MOST = 64 };
    for (int more = 0; more < 2; more++) {
        char html[MOST * 120], *at = html;
        at += sprintf(at, "<title>x</title><script type='application/ld+json'>[");
        for (int i = 0; i < MOST - 1 + more; i++)
            at += sprintf(at, "{\"@type\":\"WebSite\",\"name\":\"n\"},");
        sprintf(at, "{\"@type\":\"Article\",\"headline\":\"Behind them\"}]</script>");
        page *p = page_open(html, NULL);
        assert_int_equal(main_headline(p, IN_JSONLD).size != 0, more == 0);
        page_close(p);
    }
}

/* A video in the markup, which stands in no other thing and whose name the title has, is what the page is
 * about. */
static void a_page_about_a_video(void **state) {
    (void)state;
#define VIDEO(name)                                                                                          \
    "<div itemscope itemtype='https://schema.org/VideoObject'><meta itemprop=name content='" name "'>"       \
    "<span itemprop=author itemscope itemtype='https://schema.org/Person'>"                                  \
    "<link itemprop=name content='Ada Reed'></span></div>"
    static const struct {
        const char *html;
        bool main;
    } pages[] = {
        {"<title>Rowing home - Bay</title>" VIDEO("Rowing home"), true},
        {"<title>Ferry stays - Bay</title>" VIDEO("Rowing home"), false},
        {"<title>Rowing home - Bay</title><div itemscope itemtype='https://schema.org/Article'>"
         "<div itemprop=video>" VIDEO("Rowing home") "</div></div>",
         false},
        {"<title>Rowing home - Bay</title><div itemscope itemtype='https://schema.org/Article'>"
         "<meta itemprop=headline content='Rowing home'><p itemprop=author>Ben Roe</p></div>" VIDEO(
             "Rowing home"),
         false},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        page *p = page_open(pages[i].html, THIS_PAGE);
        bool found = false;
        for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_AUTHOR_NAME, claim));)
            found =
                found || (dl_span_equal(claim->text, DL_SPAN("Ada Reed")) && (claim->flags & DL_CLAIM_MAIN));
        if (found != pages[i].main) fail_msg("page %zu", i);
        page_close(p);
    }
#undef VIDEO
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_weight_turns_a_page),   cmocka_unit_test(short_headlines_are_in_any_title),
        cmocka_unit_test(meta_elements_do_not_count), cmocka_unit_test(candidates_have_an_end),
        cmocka_unit_test(a_page_about_a_video),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
