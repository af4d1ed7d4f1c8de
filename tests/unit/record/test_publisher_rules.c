/* Each rule by which the publisher and whose the page is are chosen, with the claims that turn on it. */
#include "claimed.h"

#define ADDRESS "https://www.post.example/world/story"
#define MAIN    .flags = DL_CLAIM_MAIN

#define NAME(text, trusted, ...) CLAIM(JSONLD, PUBLISHER_NAME, text, .trust = trusted, __VA_ARGS__)
#define SITE(text, trusted)      CLAIM(META, SITE_NAME, text, .meta_kind = DL_META_OPEN_GRAPH, .trust = trusted)
#define HOME(text)               CLAIM(VISIBLE, SITE_NAME, text, .visible_kind = DL_VISIBLE_HOME_LINK, .trust = 90)
#define TITLE(text)              CLAIM(META, HEADLINE, text, .meta_kind = DL_META_TITLE)
#define HOLDER(text)             CLAIM(META, COPYRIGHT_HOLDER, text, .trust = 50)
#define YEAR(text)               CLAIM(META, COPYRIGHT_YEAR, text, .trust = 50)

static claimed *resolve(const char *url, const char *headline, const dl_claim *claims) {
    claimed *c = claimed_open(url, NULL);
    claimed_add(c, claims);
    c->record.headline.text = dl_span_from_string(headline);
    dl_resolve_publisher(&c->record, &c->claims);
    return c;
}

static void expect_name(const char *file, int line, const char *wanted, const char *url, const char *headline,
                        const dl_claim *claims) {
    claimed *c = resolve(url, headline, claims);
    assert_claimed(&c->record.publisher.name, wanted, file, line);
    claimed_close(c);
}

#define NAMED_AT(url, headline, wanted, ...)                                                                 \
    expect_name(__FILE__, __LINE__, wanted, url, headline, (const dl_claim[]){__VA_ARGS__, NO_MORE})
#define NAMED(wanted, ...)  NAMED_AT(ADDRESS, "", wanted, __VA_ARGS__)
#define TITLED(wanted, ...) NAMED_AT(ADDRESS, "Bridge falls", wanted, __VA_ARGS__)

static void names(void **state) {
    (void)state;
    NAMED("The Post jsonld", NAME("Wire", 60), NAME("The Post", 90), SITE("Post Online", 85));
    NAMED("Post Online meta", NAME("Wire", 60), SITE("Post Online", 85));
    NAMED("Post Online meta", NAME("Wire", 90, .flags = DL_CLAIM_OTHER), SITE("Post Online", 85));
    NAMED("Post Online meta", NAME("@thepost", 90), SITE("Post Online", 85));
    NAMED("Post Online meta", NAME("https://www.post.example/", 90), SITE("Post Online", 85));
    NAMED("Post Online meta", NAME("X", 90), SITE("Post Online", 85));
}

/* A title that is the headline and one thing more. */
static void names_in_titles(void **state) {
    (void)state;
    TITLED("The Gazette meta", TITLE("The Gazette: Bridge falls"));
    TITLED("The Gazette meta", TITLE("Bridge falls | The Gazette"));
    TITLED("The Gazette meta", TITLE("The Gazette \u00BB Bridge falls"));
#define SET_OFF(mark)                                                                                        \
    TITLED("The Gazette meta", TITLE("Bridge falls" mark "The Gazette"));                                    \
    TITLED("", TITLE("Bridge falls" mark "World" mark "The Gazette"))
    SET_OFF(" \u2013 ");
    SET_OFF(" \u2014 ");
    SET_OFF(" \u00B7 ");
    SET_OFF(" \u2022 ");
    SET_OFF(" \u00BB ");
    SET_OFF(" \u00AB ");
    SET_OFF(" : ");
    SET_OFF("_");
    SET_OFF("\u2502");
    SET_OFF("\uFF5C");
    SET_OFF("\uFF1A");
#undef SET_OFF
    TITLED("The Gazette \u2013 Post meta", TITLE("Bridge falls | The Gazette \u2013 Post"));
    TITLED("La \u00ABGazette\u00BB meta", TITLE("Bridge falls \u00BB La \u00ABGazette\u00BB"));
    TITLED("", TITLE("Tonight Bridge falls"));
    TITLED("", TITLE("Bridge falls tonight"));
    TITLED("", TITLE("Bridge falls | World - The Gazette"));
    TITLED("", TITLE("Bridge falls | World | The Gazette"));
    TITLED("One two three four five meta", TITLE("Bridge falls | One two three four five"));
    TITLED("", TITLE("Bridge falls | One two three four five six"));
    NAMED_AT(ADDRESS, "It falls.", "", TITLE("It falls. | The Gazette")); /* nine bytes */
}

static void names_of_home_links(void **state) {
    (void)state;
    NAMED_AT("https://plotnotes.example.org/story", "", "Plot Notes visible", HOME("Home"),
             HOME("Plot Notes"));
    NAMED("The Daily Post visible", HOME("The Daily Post"));
    NAMED("", HOME("The Gazette"));
    NAMED_AT("https://www.abc.example/story", "", "", HOME("ABC of bridges")); /* too short to tell */
    NAMED_AT("https://www.notes.example/story", "", "", HOME("No"));
    NAMED("Wire jsonld", HOME("The Daily Post"), NAME("Wire", 10));
    TITLED("The Gazette meta", TITLE("Bridge falls | The Gazette"), HOME("The Daily Post"));
}

static void members(void **state) {
    (void)state;
    claimed *c = resolve(
        ADDRESS, "",
        (const dl_claim[]){
            NAME("Wire", 60, .group = 1),
            CLAIM(JSONLD, PUBLISHER_LEGAL_NAME, "Wire Ltd", .group = 1),
            NAME("The Post", 90, .group = 2),
            CLAIM(JSONLD, PUBLISHER_URL, "/about", .group = 2),
            CLAIM(JSONLD, PUBLISHER_EMAIL, "mailto:a@post.example", .trust = 50),
            CLAIM(JSONLD, PUBLISHER_EMAIL, "mailto:desk@post.example", .trust = 60),
            CLAIM(JSONLD, PUBLISHER_EMAIL, "mailto:x@post.example", .trust = 70, .flags = DL_CLAIM_OTHER),
            NAME("the post", 40, .group = 3),
            CLAIM(JSONLD, PUBLISHER_TELEPHONE, "tel:+49 1", .group = 3),
            CLAIM(JSONLD, PUBLISHER_LOGO_WIDTH, "252", .group = 2),
            CLAIM(JSONLD, PUBLISHER_LOGO_HEIGHT, "60", .group = 2),
            CLAIM(LINK, LICENSE, "/license", .trust = 50),
            NO_MORE,
        });
    ASSERT_CLAIMED(&c->record.publisher.name, "The Post jsonld");
    ASSERT_CLAIMED(&c->record.publisher.legal_name, "");
    ASSERT_CLAIMED(&c->record.publisher.url, "https://www.post.example/about jsonld");
    ASSERT_CLAIMED(&c->record.publisher.email, "desk@post.example jsonld");
    ASSERT_CLAIMED(&c->record.publisher.telephone, "+49 1 jsonld");
    assert_int_equal(c->record.publisher.logo.width, 252);
    assert_int_equal(c->record.publisher.logo.height, 60);
    ASSERT_CLAIMED(&c->record.license, "https://www.post.example/license link");
    claimed_close(c);
}

static void copyrights(void **state) {
    (void)state;
#define TEN "ten bytes "
    static const struct {
        dl_claim claims[3];
        const char *holder, *year;
    } pages[] = {
        {{HOLDER("© 2021 The Post. All rights reserved."), NO_MORE}, "The Post meta", "2021 meta"},
        {{HOLDER("Copyright (c) 2021 by The Post,"), NO_MORE}, "The Post meta", "2021 meta"},
        {{HOLDER("© 2021 The Post"), YEAR("since 2019"), NO_MORE}, "The Post meta", "2019 meta"},
        {{HOLDER("The Post 2021"), NO_MORE}, "The Post 2021 meta", ""},
        {{YEAR("1980"), NO_MORE}, "", "1980 meta"},
        {{YEAR("1979"), NO_MORE}, "", ""},
        {{YEAR("2099"), NO_MORE}, "", "2099 meta"},
        {{YEAR("2100"), NO_MORE}, "", ""},
        {{YEAR("20211"), NO_MORE}, "", ""},
        {{CLAIM(JSONLD, COPYRIGHT_HOLDER, "by The Post", .trust = 50), NO_MORE}, "by The Post jsonld", ""},
        {{HOLDER("© 2021"), NO_MORE}, "", "2021 meta"},
        {{HOLDER(TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN "x"),
          NO_MORE},
         "",
         ""},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        claimed *c = resolve(ADDRESS, "", pages[i].claims);
        ASSERT_CLAIMED(&c->record.copyright_holder, pages[i].holder);
        ASSERT_CLAIMED(&c->record.copyright_year, pages[i].year);
        claimed_close(c);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names),   cmocka_unit_test(names_in_titles), cmocka_unit_test(names_of_home_links),
        cmocka_unit_test(members), cmocka_unit_test(copyrights),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
