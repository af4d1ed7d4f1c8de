/* Each rule by which type, keywords, sections, free access, language and mentions are chosen, with the claims
 * that turn on it. */
#include "claimed.h"

#define ADDRESS   "https://www.post.example/world/bridge-falls-larnwick"
#define CANONICAL "https://www.post.example/world/larnwick"
#define MAIN      .flags = DL_CLAIM_MAIN

static void joined(const dl_values *values, char *out, size_t room) {
    out[0] = '\0';
    for (uint32_t i = 0; i < values->count; i++) {
        size_t used = strlen(out);
        snprintf(out + used, room - used, "%s%.*s", i ? "|" : "", DL_SPAN_ARG(values->items[i].text));
    }
}

typedef struct setting {
    const char *headline, *publisher, *published;
    uint32_t words;
    const char *kind;
} setting;

static const setting usual = {"Bridge falls at night", "The Post", "2021-10-10", 300, NULL};

static claimed *resolve(const setting *s, const dl_claim *claims) {
    claimed *c = claimed_open(ADDRESS, NULL);
    claimed_add(c, claims);
    c->record.headline.text = dl_span_from_string(s->headline);
    c->record.publisher.name.text = dl_span_from_string(s->publisher);
    c->record.published.text = dl_span_from_string(s->published);
    c->record.word_count = s->words;
    c->record.body.kind = dl_span_from_string(s->kind);
    c->record.url.text = DL_SPAN(CANONICAL);
    dl_resolve_topics(&c->record, &c->claims);
    return c;
}

static void expect_type(const char *file, int line, const char *wanted, setting s, const dl_claim *claims) {
    claimed *c = resolve(&s, claims);
    assert_claimed(&c->record.type, wanted, file, line);
    claimed_close(c);
}

#define TYPE_IN(setting, wanted, ...)                                                                        \
    expect_type(__FILE__, __LINE__, wanted, setting, (const dl_claim[]){__VA_ARGS__, NO_MORE})
#define TYPE(wanted, ...) TYPE_IN(usual, wanted, __VA_ARGS__)

/* A day that stands in the data of scripts alone makes no article, but for pages that tell of their change.
 */
static void days_that_are_a_last_resort(void **state) {
    (void)state;
    claimed *c = claimed_open(ADDRESS, NULL);
    claimed_add(c, (const dl_claim[]){CLAIM(STATE, DATE_WEAK, "2021-10-10"), NO_MORE});
    c->record.headline.text = DL_SPAN("Bridge falls");
    c->record.published =
        (dl_value){.text = DL_SPAN("2021-10-10"), .claim = &c->claims.items[0], .weak = true};
    c->record.word_count = 500;
    dl_resolve_topics(&c->record, &c->claims);
    ASSERT_CLAIMED(&c->record.type, "WebPage -");
    c->record.modified.text = DL_SPAN("2021-10-11");
    dl_resolve_topics(&c->record, &c->claims);
    ASSERT_CLAIMED(&c->record.type, "Article -");
    claimed_close(c);
}

static void types(void **state) {
    (void)state;
#define SAID(text, trusted, ...) CLAIM(JSONLD, TYPE, text, .trust = trusted, __VA_ARGS__)
#define OPINION                  CLAIM(META, TYPE, "true", .meta_kind = DL_META_ARTICLE)
#define GRAPH                    CLAIM(META, TYPE, "article", .meta_kind = DL_META_OPEN_GRAPH)
#define ENTRY                    CLAIM(MICROFORMAT, TYPE, "hentry", .trust = 99)
    TYPE("NewsArticle jsonld", SAID("WebPage", 50), SAID("NewsArticle", 90), GRAPH);
    TYPE("Article -", SAID("Product", 90, .flags = DL_CLAIM_OTHER));
    TYPE("Article meta", GRAPH);
    TYPE("Article meta", GRAPH, ENTRY);
    TYPE("BlogPosting -", ENTRY);
    TYPE("NewsArticle jsonld", SAID("NewsArticle", 90), ENTRY);
    TYPE("OpinionNewsArticle meta", SAID("NewsArticle", 90), OPINION);
    TYPE("Recipe jsonld", SAID("Recipe", 90), OPINION);
    setting live = usual;
    live.kind = "LiveBlogPosting";
    TYPE_IN(live, "LiveBlogPosting -", SAID("NewsArticle", 90), OPINION);
    TYPE_IN(live, "Recipe jsonld", SAID("Recipe", 90));
    TYPE_IN(live, "LiveBlogPosting -", ENTRY);
    /* a headline, a day and a text of some length make an article */
    setting bare = usual;
    bare.words = 120;
    TYPE_IN(bare, "Article -", OPINION);
    bare.words = 119;
    TYPE_IN(bare, "WebPage -", OPINION);
    bare = usual, bare.headline = "";
    TYPE_IN(bare, "WebPage -", OPINION);
    bare = usual, bare.published = "";
    TYPE_IN(bare, "WebPage -", OPINION);
#undef SAID
#undef OPINION
#undef GRAPH
#undef ENTRY
}

static void expect_keywords(const char *file, int line, const char *wanted, const dl_claim *claims) {
    char got[1000];
    claimed *c = resolve(&usual, claims);
    joined(&c->record.keywords, got, sizeof got);
    if (strcmp(got, wanted) != 0) fail_msg("%s:%d: \"%s\", not \"%s\"", file, line, got, wanted);
    claimed_close(c);
}

#define KEYWORDS(wanted, ...)                                                                                \
    expect_keywords(__FILE__, __LINE__, wanted, (const dl_claim[]){__VA_ARGS__, NO_MORE})

static void keywords(void **state) {
    (void)state;
#define META(list, trusted)                                                                                  \
    CLAIM(META, KEYWORD, list, .meta_kind = DL_META_STANDARD, .trust = trusted, .flags = DL_CLAIM_LIST)
#define NEWS(list, trusted)                                                                                  \
    CLAIM(META, KEYWORD, list, .meta_kind = DL_META_NEWS, .trust = trusted, .flags = DL_CLAIM_LIST)
#define SAID(list, trusted) CLAIM(JSONLD, KEYWORD, list, .trust = trusted, .flags = DL_CLAIM_LIST)
#define LINKED(text, trusted)                                                                                \
    CLAIM(VISIBLE, KEYWORD, text, .visible_kind = DL_VISIBLE_TOPIC_LINK, .trust = trusted)
    KEYWORDS("storms|towns", META("harbours, walks", 60), SAID("storms, towns", 70));
    KEYWORDS("harbours|walks", META("harbours, walks", 60), NEWS("harbours, walks", 60),
             SAID("storms, towns", 70));
    KEYWORDS("", META("harbours, walks", 39));
    KEYWORDS("harbours|walks", META("harbours, walks", 40));
    KEYWORDS("", META("bridge, falls, night", 90)); /* the title, taken apart */
    KEYWORDS("bridge|falls", META("bridge, falls", 90));
    KEYWORDS("bridge|falls|storms", META("bridge, falls, storms", 90));
    KEYWORDS("", META("bridge, falls, larnwick", 90)); /* and the address */
    /* links have been chosen for readers already */
    KEYWORDS("bridge|falls|night", LINKED("bridge", 55), LINKED("falls", 55), LINKED("night", 55));
    KEYWORDS("The Post", LINKED("The Post", 42));
    KEYWORDS("", META("The Post", 60));
#undef META
#undef NEWS
#undef SAID
#undef LINKED
}

static void expect_sections(const char *file, int line, const char *wanted, const dl_claim *claims) {
    char got[1000];
    claimed *c = resolve(&usual, claims);
    joined(&c->record.sections, got, sizeof got);
    if (strcmp(got, wanted) != 0) fail_msg("%s:%d: \"%s\", not \"%s\"", file, line, got, wanted);
    claimed_close(c);
}

#define SECTIONS(wanted, ...)                                                                                \
    expect_sections(__FILE__, __LINE__, wanted, (const dl_claim[]){__VA_ARGS__, NO_MORE})

static void sections(void **state) {
    (void)state;
#define META(text, trusted)  CLAIM(META, SECTION, text, .meta_kind = DL_META_ARTICLE, .trust = trusted)
#define PLAIN(text, trusted) CLAIM(META, SECTION, text, .meta_kind = DL_META_PLAIN, .trust = trusted)
#define SAID(text, trusted)  CLAIM(JSONLD, SECTION, text, .type_class = DL_CLASS_ARTICLE, .trust = trusted)
#define FOLDER(text, of)     CLAIM(URL, SECTION, text, .trust = 30, .group = of)
#define NAME(text, of)       CLAIM(VISIBLE, SECTION_NAME, text, .visible_kind = DL_VISIBLE_MENU_LINK, .group = of)
    SECTIONS("Sport", META("World", 60), SAID("Sport", 70));
    SECTIONS("World", META("World", 60), PLAIN("World", 50), SAID("Sport", 70));
    SECTIONS("Lokales", META("World", 32), FOLDER("lokales", 1), PLAIN("Lokales", 10));
    SECTIONS("lokales", FOLDER("lokales", 1));
    SECTIONS("Local news|berlin", FOLDER("lokales", 1), FOLDER("berlin", 2), NAME("Local news", 1));
    SECTIONS("World", META("World", 60), FOLDER("lokales", 1), NAME("Local news", 1));
#undef META
#undef PLAIN
#undef SAID
#undef FOLDER
#undef NAME
}

static void trails(void **state) {
    (void)state;
#define CRUMB(text, of)                                                                                      \
    CLAIM(JSONLD, SECTION, text, .type_class = DL_CLASS_BREADCRUMBS, .trust = 70, .group = of)
#define LEADS(url, of) CLAIM(JSONLD, SECTION_URL, url, .group = of)
#define SHOWN(text, of)                                                                                      \
    CLAIM(VISIBLE, SECTION, text, .visible_kind = DL_VISIBLE_BREADCRUMB, .trust = 55, .group = of)
#define LINKS(url, of) CLAIM(VISIBLE, SECTION_URL, url, .visible_kind = DL_VISIBLE_BREADCRUMB, .group = of)
    SECTIONS("World", CRUMB("Home", 1), CRUMB("World", 2), CRUMB("Bridge falls at night", 3));
    SECTIONS("World", CRUMB("The Post", 1), CRUMB("World", 2));
    SECTIONS("World", CRUMB("Everything", 1), LEADS("https://www.post.example/", 1), CRUMB("World", 2));
    SECTIONS("World|Towns", CRUMB("World", 1), CRUMB("Towns", 2), LEADS("https://towns.example/", 2));
    SECTIONS("World", CRUMB("post.example", 1), CRUMB("World", 2));
    SECTIONS("World", CRUMB("towns.example", 1), CRUMB("World", 2));
    SECTIONS("World|Towns", CRUMB("World", 1), CRUMB("Bridge falls at night", 2), CRUMB("Towns", 3));
    SECTIONS("St. John|World", CRUMB("St. John", 1), CRUMB("World", 2));
    SECTIONS("World|U.S.", CRUMB("World", 1), CRUMB("U.S.", 2));
    SECTIONS("World", CRUMB("World", 1), CRUMB("One two three four five six seven", 2));
    SECTIONS("World|One two three four five six", CRUMB("World", 1), CRUMB("One two three four five six", 2));
    SECTIONS("World", CRUMB("World", 1), CRUMB("falls at night", 2)); /* of the headline */
    SECTIONS("World|at night", CRUMB("World", 1), CRUMB("at night", 2));
    SECTIONS("World|falls at night|Towns", CRUMB("World", 1), CRUMB("falls at night", 2), CRUMB("Towns", 3));
    /* the last crumb is the story's own, unless it links to another page */
    SECTIONS("World|falls at night", SHOWN("World", 1), SHOWN("falls at night", 2), LINKS("/nights", 2));
    SECTIONS("World", SHOWN("World", 1), SHOWN("falls at night", 2),
             LINKS("/world/bridge-falls-larnwick#top", 2));
    SECTIONS("World", SHOWN("World", 1), SHOWN("falls at night", 2), LINKS("/world/larnwick", 2));
    SECTIONS("World", SHOWN("World", 1), SHOWN("falls at night", 2));
    SECTIONS("World|Towns", SHOWN("World", 1), LINKS("/", 1), SHOWN("Towns", 2));
#undef CRUMB
#undef LEADS
#undef SHOWN
#undef LINKS
}

static void free_access(void **state) {
    (void)state;
    static const struct {
        const char *word;
        const char *wanted;
    } words[] = {
        {"true", "true meta"},     {"http://schema.org/True", "true meta"},
        {"free", "true meta"},     {"yes", "true meta"},
        {"1", "true meta"},        {"False", "false meta"},
        {"no", "false meta"},      {"0", "false meta"},
        {"locked", "false meta"},  {"paid", "false meta"},
        {"metered", "false meta"}, {"premium", "false meta"},
        {"perhaps", ""},
    };
    for (size_t i = 0; i < DL_COUNT_OF(words); i++) {
        dl_claim claim = {.text = dl_span_from_string(words[i].word),
                          .field = DL_FIELD_FREE,
                          .source = DL_SOURCE_META,
                          .trust = 50};
        claimed *c = resolve(&usual, (const dl_claim[]){claim, NO_MORE});
        ASSERT_CLAIMED(&c->record.is_accessible_for_free, words[i].wanted);
        claimed_close(c);
    }
}

/* Of claims of one field: the most trusted, the first of equals, whether or not the main entity says it. */
static void the_most_trusted(void **state) {
    (void)state;
    claimed *c =
        resolve(&usual, (const dl_claim[]){CLAIM(META, GENRE, "Letter", .trust = 60),
                                           CLAIM(JSONLD, GENRE, "Column", .trust = 60, MAIN),
                                           CLAIM(JSONLD, GENRE, "Essay", .trust = 50, MAIN),
                                           CLAIM(META, GENRE, "Poem", .trust = 90, .flags = DL_CLAIM_OTHER),
                                           NO_MORE});
    ASSERT_CLAIMED(&c->record.genre, "Letter meta");
    claimed_close(c);
}

static void expect_language(const char *file, int line, const char *wanted, const char *body,
                            const dl_claim *claims) {
    claimed *c = claimed_open(ADDRESS, NULL);
    claimed_add(c, claims);
    c->record.body.text = dl_span_from_string(body);
    dl_resolve_language(&c->record, &c->claims);
    assert_claimed(&c->record.language, wanted, file, line);
    claimed_close(c);
}

#define LANGUAGE(wanted, body, ...)                                                                          \
    expect_language(__FILE__, __LINE__, wanted, body, (const dl_claim[]){__VA_ARGS__, NO_MORE})

#define GERMAN                                                                                               \
    "Die Brücke ist in der Nacht eingestürzt, und niemand weiß bisher, warum das geschehen konnte. Die "  \
    "Stadt hat angekündigt, dass sie die Ursache untersuchen will."

#define ENGLISH                                                                                              \
    "The bridge fell down in the night, and nobody knows as yet why that could have happened. The town has " \
    "said that it will look into the cause."
#define TURKISH                                                                                                       \
    "Köprü gece yarısı çöktü ve bunun neden olduğunu henüz kimse bilmiyor. Belediye nedenini önümüzdeki " \
    "haftalarda araştıracağını ve görenlerin polise başvurmasını istediğini açıkladı."

static void languages(void **state) {
    (void)state;
#define HTML(tag)      CLAIM(META, LANGUAGE, tag, .meta_kind = DL_META_HTML)
#define SAID(tag, ...) CLAIM(JSONLD, LANGUAGE, tag, __VA_ARGS__)
#define HTTP(tag)      CLAIM(META, LANGUAGE, tag, .meta_kind = DL_META_HTTP)
#define META(tag)      CLAIM(META, LANGUAGE, tag, .meta_kind = DL_META_STANDARD)
#define GRAPH(tag)     CLAIM(META, LANGUAGE, tag, .meta_kind = DL_META_OPEN_GRAPH)
#define ITEM(tag)      CLAIM(MICRODATA, LANGUAGE, tag)
#define SERVER(tag)    CLAIM(CAPTURE, LANGUAGE, tag)
    LANGUAGE("en meta", "", SAID("fr", MAIN), HTML("en"));
    LANGUAGE("fr jsonld", "", HTTP("it"), SAID("fr", MAIN));
    LANGUAGE("it meta", "", META("es"), HTTP("it"));
    LANGUAGE("es meta", "", GRAPH("pt"), META("es"));
    LANGUAGE("pt meta", "", SAID("fr"), GRAPH("pt"));
    LANGUAGE("nl microdata", "", SERVER("sv"), ITEM("nl"));
    LANGUAGE("sv capture", "", SERVER("sv"));
    LANGUAGE("", "", SAID("fr", .flags = DL_CLAIM_OTHER));
    LANGUAGE("pl meta", "", HTML("???"), META("pl"));
    /* against the text's own words */
    LANGUAGE("de -", GERMAN " " GERMAN, HTML("en"));
    LANGUAGE("de -", GERMAN " " GERMAN, SERVER("en"));
    LANGUAGE("en meta", GERMAN, HTML("en")); /* too short to contradict */
    LANGUAGE("de -", GERMAN, HTML("x"));
    LANGUAGE("", "Die Brücke ist in der Nacht eingestürzt.", HTML("x"));
    LANGUAGE("gsw meta", GERMAN " " GERMAN, HTML("gsw")); /* kin */
    LANGUAGE("az meta", TURKISH " " TURKISH, HTML("az"));
    LANGUAGE("fr meta", GERMAN " " ENGLISH " " GERMAN " " ENGLISH, HTML("fr")); /* in no one language */
#undef HTML
#undef SAID
#undef HTTP
#undef META
#undef GRAPH
#undef ITEM
#undef SERVER
}

static void expect_mentions(const char *file, int line, const char *wanted, const dl_claim *claims) {
    char got[2000] = "";
    claimed *c = claimed_open(ADDRESS, NULL);
    c->claims.base_url = DL_SPAN("https://www.post.example/base");
    claimed_add(c, claims);
    c->record.url.text = dl_span_from_string(ADDRESS);
    dl_resolve_links(&c->record, &c->claims);
    for (uint32_t i = 0; i < c->record.mentions.count; i++) {
        const dl_mention *mention = &c->record.mentions.items[i];
        size_t used = strlen(got);
        snprintf(got + used, sizeof got - used, "%s%.*s %.*s", i ? "|" : "", DL_SPAN_ARG(mention->url.text),
                 DL_SPAN_ARG(mention->name));
    }
    if (strcmp(got, wanted) != 0) fail_msg("%s:%d: \"%s\", not \"%s\"", file, line, got, wanted);
    claimed_close(c);
}

#define MENTIONS(wanted, ...)                                                                                \
    expect_mentions(__FILE__, __LINE__, wanted, (const dl_claim[]){__VA_ARGS__, NO_MORE})

static void mentions(void **state) {
    (void)state;
#define LINK(of, url)   CLAIM(VISIBLE, MENTION_URL, url, .group = of)
#define WORDS(of, name) CLAIM(VISIBLE, MENTION_NAME, name, .group = of)
    MENTIONS("https://www.post.example/one The first", LINK(1, "/one#top"), WORDS(1, "The  first"));
    MENTIONS("https://www.post.example/one The first|https://www.post.example/two ", LINK(1, "/one"),
             LINK(2, "/two"), LINK(3, "/one"), WORDS(3, "The first"), LINK(4, "/one"), WORDS(4, "Another"));
    MENTIONS("", LINK(1, "/world/bridge-falls-larnwick#comments"), LINK(2, "/base"));
#undef LINK
#undef WORDS
}

static void mentions_have_a_bound(void **state) {
    (void)state;
    enum { MENTIONS_MAX = 100 };
    claimed *c = claimed_open(ADDRESS, NULL);
    for (unsigned i = 0; i < 2 * MENTIONS_MAX; i++) {
        dl_claim claim = {.field = DL_FIELD_MENTION_URL, .text = dl_arena_format(&c->arena, "/story-%u", i)};
        dl_claims_add(&c->claims, claim);
    }
    dl_resolve_links(&c->record, &c->claims);
    assert_int_equal(c->record.mentions.count, MENTIONS_MAX);
    claimed_close(c);
}

static void speakable(void **state) {
    (void)state;
    enum { PARTS_MAX = 50 };
    claimed *c = claimed_open(ADDRESS, NULL);
    claimed_add(c, (const dl_claim[]){
                       CLAIM(JSONLD, SPEAKABLE_XPATH, "//h2", .flags = DL_CLAIM_OTHER),
                       CLAIM(JSONLD, SPEAKABLE_XPATH, "//h1", .group = 1),
                       CLAIM(VISIBLE, SPEAKABLE_TEXT, "Bridge falls", .group = 1),
                       CLAIM(JSONLD, SPEAKABLE_XPATH, "//h1"),
                       CLAIM(JSONLD, SPEAKABLE_CSS, "h2", .flags = DL_CLAIM_OTHER),
                       CLAIM(JSONLD, SPEAKABLE_CSS, "p"),
                       NO_MORE,
                   });
    for (unsigned i = 0; i < PARTS_MAX; i++) {
        dl_claim claim = {.field = DL_FIELD_SPEAKABLE_CSS, .text = dl_arena_format(&c->arena, "#p%u", i)};
        dl_claims_add(&c->claims, claim);
    }
    dl_resolve_links(&c->record, &c->claims);
    assert_int_equal(c->record.speakable.count, PARTS_MAX);
    ASSERT_CLAIMED(&c->record.speakable.items[0].xpath, "//h1 jsonld");
    assert_true(dl_span_equal(c->record.speakable.items[0].text, DL_SPAN("Bridge falls")));
    assert_false(c->record.speakable.items[0].forgiven);
    ASSERT_CLAIMED(&c->record.speakable.items[1].css_selector, "p jsonld");
    assert_int_equal(c->record.speakable.items[1].text.size, 0);
    claimed_close(c);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_that_are_a_last_resort),
        cmocka_unit_test(types),
        cmocka_unit_test(keywords),
        cmocka_unit_test(sections),
        cmocka_unit_test(trails),
        cmocka_unit_test(free_access),
        cmocka_unit_test(the_most_trusted),
        cmocka_unit_test(languages),
        cmocka_unit_test(mentions),
        cmocka_unit_test(mentions_have_a_bound),
        cmocka_unit_test(speakable),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
