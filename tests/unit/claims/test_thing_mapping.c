/* One mapping for all syntaxes: each property of a thing gives the same claim, however it is written. */
#include "things_page.h"

#define TEXT(name, text)                                                                                     \
    { name, text, NULL }
#define PART(name, value)                                                                                    \
    { name, NULL, value }

static const thing person = {"Person", {TEXT("name", "Ada Reed"), TEXT("url", "https://post.example/ada")}};
static const thing composed = {"Person", {TEXT("familyName", "Reed"), TEXT("givenName", "Ada")}};
static const thing desk = {"Organization", {TEXT("name", "News desk")}};
static const thing picture_size = {
    "ImageObject", {TEXT("url", "https://post.example/l.png"), TEXT("width", "252"), TEXT("height", "60")}};
static const thing contact = {"ContactPoint", {TEXT("telephone", "+1555"), TEXT("email", "c@post.example")}};
static const thing publisher = {"Organization",
                                {TEXT("name", "The Post"), TEXT("legalName", "Post Ltd"),
                                 TEXT("url", "https://post.example/"), TEXT("email", "a@post.example"),
                                 TEXT("telephone", "+1444"), PART("logo", &picture_size),
                                 PART("contactPoint", &contact)}};
static const thing picture = {"ImageObject",
                              {TEXT("contentUrl", "https://post.example/a.jpg"), TEXT("width", "800"),
                               TEXT("height", "600"), TEXT("caption", "A bridge"), PART("creator", &desk),
                               TEXT("representativeOfPage", "true")}};
static const thing described = {"ImageObject",
                                {TEXT("thumbnailUrl", "https://post.example/t.jpg"),
                                 TEXT("description", "A tunnel"), TEXT("copyrightHolder", "Wire"),
                                 TEXT("creditText", "Agency")}};
static const thing film = {"VideoObject",
                           {TEXT("embedUrl", "https://post.example/e"), TEXT("headline", "The fall"),
                            TEXT("duration", "PT2M"), TEXT("thumbnailUrl", "https://post.example/t.jpg")}};
static const thing sound = {
    "AudioObject",
    {TEXT("contentUrl", "https://post.example/s.mp3"), TEXT("name", "Listen"), TEXT("duration", "PT5M")}};
static const thing closed = {"WebPageElement", {TEXT("isAccessibleForFree", "False")}};
static const thing speakable = {"SpeakableSpecification",
                                {TEXT("xpath", "/html/head/title"), TEXT("cssSelector", ".s")}};
static const thing language = {"Language", {TEXT("name", "English"), TEXT("alternateName", "en")}};
static const thing update = {"BlogPosting",
                             {TEXT("headline", "One"), TEXT("datePublished", "2024-01-01T10:00Z"),
                              PART("author", &person), TEXT("articleBody", "It began.")}};
static const thing brief = {"BlogPosting", {TEXT("name", "Two"), TEXT("text", "It went on.")}};

/* A property of a NewsArticle, what it becomes, and how much of the article's trust the claim has, in percent
 * (0: not asked for). */
static const struct {
    const char *name, *text;
    const thing *part;
    dl_field field;
    const char *wanted;
    uint8_t share;
} rows[] = {
    {"headline", "Bridge", NULL, DL_FIELD_HEADLINE, "Bridge", 100},
    {"name", "Bridge", NULL, DL_FIELD_HEADLINE, "Bridge", 60},
    {"title", "Bridge", NULL, DL_FIELD_HEADLINE, "Bridge", 60},
    {"alternativeHeadline", "Tunnel", NULL, DL_FIELD_ALTERNATIVE_HEADLINE, "Tunnel", 100},
    {"subtitle", "Tunnel", NULL, DL_FIELD_ALTERNATIVE_HEADLINE, "Tunnel", 100},
    {"alternateName", "Tunnel", NULL, DL_FIELD_ALTERNATIVE_HEADLINE, "Tunnel", 60},
    {"description", "It opened.", NULL, DL_FIELD_DESCRIPTION, "It opened.", 100},
    {"abstract", "It opened.", NULL, DL_FIELD_DESCRIPTION, "It opened.", 60},
    {"dateline", "GENEVA", NULL, DL_FIELD_DATELINE, "GENEVA", 100},
    {"datePublished", "2024-01-02", NULL, DL_FIELD_DATE_PUBLISHED, "2024-01-02", 100},
    {"uploadDate", "2024-01-02", NULL, DL_FIELD_DATE_PUBLISHED, "2024-01-02", 60},
    {"dateCreated", "2024-01-02", NULL, DL_FIELD_DATE_CREATED, "2024-01-02", 100},
    {"dateModified", "2024-01-02", NULL, DL_FIELD_DATE_MODIFIED, "2024-01-02", 100},
    {"copyrightHolder", NULL, &desk, DL_FIELD_COPYRIGHT_HOLDER, "News desk", 100},
    {"copyrightYear", "2024", NULL, DL_FIELD_COPYRIGHT_YEAR, "2024", 100},
    {"isAccessibleForFree", "true", NULL, DL_FIELD_FREE, "true", 100},
    {"wordCount", "310", NULL, DL_FIELD_WORD_COUNT, "310", 100},
    {"genre", "Report", NULL, DL_FIELD_GENRE, "Report", 100},
    {"license", "https://l.example/", NULL, DL_FIELD_LICENSE, "https://l.example/", 100},
    {"url", "https://post.example/x", NULL, DL_FIELD_URL, "https://post.example/x", 100},
    {"mainEntityOfPage", "https://post.example/x", NULL, DL_FIELD_URL, "https://post.example/x", 67},
    {"inLanguage", "en", NULL, DL_FIELD_LANGUAGE, "en", 100},
    {"inLanguage", NULL, &language, DL_FIELD_LANGUAGE, "en", 100},
    {"articleSection", "World", NULL, DL_FIELD_SECTION, "World", 100},
    {"keywords", "bridges, tunnels", NULL, DL_FIELD_KEYWORD, "bridges, tunnels", 100},
    {"about", "Rivers", NULL, DL_FIELD_KEYWORD, "Rivers", 34},
    {"author", "Ada Reed", NULL, DL_FIELD_AUTHOR_NAME, "Ada Reed", 100},
    {"author", NULL, &person, DL_FIELD_AUTHOR_NAME, "Ada Reed", 100},
    {"author", NULL, &person, DL_FIELD_AUTHOR_URL, "https://post.example/ada", 100},
    {"author", NULL, &person, DL_FIELD_AUTHOR_TYPE, "Person", 100},
    {"author", NULL, &composed, DL_FIELD_AUTHOR_NAME, "Ada Reed", 100},
    {"author", NULL, &desk, DL_FIELD_AUTHOR_TYPE, "Organization", 100},
    {"creator", NULL, &person, DL_FIELD_AUTHOR_NAME, "Ada Reed", 67},
    {"contributor", NULL, &person, DL_FIELD_AUTHOR_NAME, "Ada Reed", 34},
    {"publisher", "The Post", NULL, DL_FIELD_PUBLISHER_NAME, "The Post", 100},
    {"publisher", NULL, &publisher, DL_FIELD_PUBLISHER_NAME, "The Post", 100},
    {"publisher", NULL, &publisher, DL_FIELD_PUBLISHER_LEGAL_NAME, "Post Ltd", 100},
    {"publisher", NULL, &publisher, DL_FIELD_PUBLISHER_URL, "https://post.example/", 100},
    {"publisher", NULL, &publisher, DL_FIELD_PUBLISHER_EMAIL, "a@post.example", 100},
    {"publisher", NULL, &publisher, DL_FIELD_PUBLISHER_EMAIL, "c@post.example", 0},
    {"publisher", NULL, &publisher, DL_FIELD_PUBLISHER_TELEPHONE, "+1444", 100},
    {"publisher", NULL, &publisher, DL_FIELD_PUBLISHER_TELEPHONE, "+1555", 0},
    {"publisher", NULL, &publisher, DL_FIELD_PUBLISHER_LOGO_URL, "https://post.example/l.png", 100},
    {"publisher", NULL, &publisher, DL_FIELD_PUBLISHER_LOGO_WIDTH, "252", 100},
    {"publisher", NULL, &publisher, DL_FIELD_PUBLISHER_LOGO_HEIGHT, "60", 100},
    {"sourceOrganization", NULL, &publisher, DL_FIELD_PUBLISHER_NAME, "The Post", 34},
    {"provider", NULL, &publisher, DL_FIELD_PUBLISHER_NAME, "The Post", 34},
    {"image", "https://post.example/a.jpg", NULL, DL_FIELD_IMAGE_URL, "https://post.example/a.jpg", 100},
    {"image", NULL, &picture, DL_FIELD_IMAGE_URL, "https://post.example/a.jpg", 100},
    {"image", NULL, &picture, DL_FIELD_IMAGE_WIDTH, "800", 100},
    {"image", NULL, &picture, DL_FIELD_IMAGE_HEIGHT, "600", 100},
    {"image", NULL, &picture, DL_FIELD_IMAGE_CAPTION, "A bridge", 100},
    {"image", NULL, &picture, DL_FIELD_IMAGE_CREDIT, "News desk", 100},
    {"image", NULL, &picture, DL_FIELD_IMAGE_REPRESENTATIVE, "true", 100},
    {"image", NULL, &described, DL_FIELD_IMAGE_URL, "https://post.example/t.jpg", 100},
    {"image", NULL, &described, DL_FIELD_IMAGE_CAPTION, "A tunnel", 100},
    {"image", NULL, &described, DL_FIELD_IMAGE_CREDIT, "Agency", 100},
    {"primaryImageOfPage", NULL, &picture, DL_FIELD_IMAGE_URL, "https://post.example/a.jpg", 100},
    {"thumbnail", NULL, &picture, DL_FIELD_IMAGE_URL, "https://post.example/a.jpg", 67},
    {"thumbnailUrl", "https://post.example/t.jpg", NULL, DL_FIELD_IMAGE_URL, "https://post.example/t.jpg",
     67},
    {"video", "https://post.example/v", NULL, DL_FIELD_VIDEO_URL, "https://post.example/v", 100},
    {"video", NULL, &film, DL_FIELD_VIDEO_URL, "https://post.example/e", 100},
    {"video", NULL, &film, DL_FIELD_VIDEO_NAME, "The fall", 100},
    {"video", NULL, &film, DL_FIELD_VIDEO_DURATION, "PT2M", 100},
    {"video", NULL, &film, DL_FIELD_VIDEO_THUMBNAIL, "https://post.example/t.jpg", 100},
    {"audio", NULL, &sound, DL_FIELD_AUDIO_URL, "https://post.example/s.mp3", 100},
    {"audio", NULL, &sound, DL_FIELD_AUDIO_NAME, "Listen", 100},
    {"audio", NULL, &sound, DL_FIELD_AUDIO_DURATION, "PT5M", 100},
    {"associatedMedia", NULL, &picture, DL_FIELD_IMAGE_URL, "https://post.example/a.jpg", 67},
    {"associatedMedia", NULL, &film, DL_FIELD_VIDEO_URL, "https://post.example/e", 67},
    {"hasPart", NULL, &sound, DL_FIELD_AUDIO_URL, "https://post.example/s.mp3", 67},
    {"hasPart", NULL, &closed, DL_FIELD_FREE, "False", 0},
    {"speakable", NULL, &speakable, DL_FIELD_SPEAKABLE_XPATH, "/html/head/title", 100},
    {"speakable", NULL, &speakable, DL_FIELD_SPEAKABLE_CSS, ".s", 100},
    {"liveBlogUpdate", NULL, &update, DL_FIELD_LIVE_UPDATE_HEADLINE, "One", 100},
    {"liveBlogUpdate", NULL, &update, DL_FIELD_LIVE_UPDATE_DATE, "2024-01-01T10:00Z", 100},
    {"liveBlogUpdate", NULL, &update, DL_FIELD_LIVE_UPDATE_AUTHOR, "Ada Reed", 100},
    {"liveBlogUpdate", NULL, &update, DL_FIELD_LIVE_UPDATE_BODY, "It began.", 100},
    {"liveBlogUpdate", NULL, &brief, DL_FIELD_LIVE_UPDATE_HEADLINE, "Two", 100},
    {"liveBlogUpdate", NULL, &brief, DL_FIELD_LIVE_UPDATE_BODY, "It went on.", 100},
};

static const dl_claim *claim_of(page *p, syntax in, dl_field field, const char *text) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, field, claim));) {
        if (claim->source == syntax_sources[in] && dl_span_equal(claim->text, dl_span_from_string(text)))
            return claim;
    }
    return NULL;
}

static const dl_claim *expect(page *p, syntax in, dl_field field, const char *text) {
    const dl_claim *claim = claim_of(p, in, field, text);
    if (!claim) {
        page_print(p);
        fail_msg("no %s \"%s\" in %s", dl_field_member(field), text, syntax_words[in]);
    }
    return claim;
}

static const int trust_of_article[SYNTAXES] = {90, 85, 85};

static void each_property_is_one_claim_in_each_syntax(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(rows); i++) {
        for (syntax in = 0; in < SYNTAXES; in++) {
            /* with a body, so that no thing in it can be the main entity */
            const thing one = {
                "NewsArticle",
                {{rows[i].name, rows[i].text, rows[i].part}, {"articleBody", "It opened.", NULL}}};
            const thing *things[] = {&one};
            page *p = page_of_things(in, "x", things, 1, NULL);
            const dl_claim *claim = expect(p, in, rows[i].field, rows[i].wanted);
            assert_int_equal(claim->flags & DL_CLAIM_MAIN, DL_CLAIM_MAIN);
            assert_int_equal(dl_class_of(claim), DL_CLASS_ARTICLE);
            if (rows[i].share && claim->trust != trust_of_article[in] * rows[i].share / 100)
                fail_msg("%s in %s has trust %d", rows[i].name, syntax_words[in], claim->trust);
            page_close(p);
        }
    }
}

/* A name beside a headline, a creator beside an author: not what they are alone. */
static void a_second_of_its_kind_is_trusted_less(void **state) {
    (void)state;
    static const thing both = {"NewsArticle",
                               {TEXT("name", "Bridge | Post"), TEXT("creator", "Content system"),
                                TEXT("headline", "Bridge"), TEXT("author", "Ada Reed")}};
    const thing *things[] = {&both};
    for (syntax in = 0; in < SYNTAXES; in++) {
        page *p = page_of_things(in, "x", things, 1, NULL);
        int least = trust_of_article[in] * 34 / 100;
        assert_int_equal(expect(p, in, DL_FIELD_HEADLINE, "Bridge | Post")->trust, least);
        assert_int_equal(expect(p, in, DL_FIELD_AUTHOR_NAME, "Content system")->trust, least);
        page_close(p);
    }
}

/* What is said of one thing shares a group. */
static void parts_of_one_thing_belong_together(void **state) {
    (void)state;
    static const thing whole = {"NewsArticle",
                                {PART("author", &person), PART("publisher", &publisher),
                                 PART("image", &picture), PART("video", &film), PART("audio", &sound)}};
    static const struct {
        dl_field of, with;
    } pairs[] = {
        {DL_FIELD_AUTHOR_NAME, DL_FIELD_AUTHOR_URL},   {DL_FIELD_PUBLISHER_NAME, DL_FIELD_PUBLISHER_LOGO_URL},
        {DL_FIELD_IMAGE_URL, DL_FIELD_IMAGE_CAPTION},  {DL_FIELD_VIDEO_URL, DL_FIELD_VIDEO_NAME},
        {DL_FIELD_AUDIO_URL, DL_FIELD_AUDIO_DURATION},
    };
    const thing *things[] = {&whole};
    for (syntax in = 0; in < SYNTAXES; in++) {
        page *p = page_of_things(in, "x", things, 1, NULL);
        for (size_t i = 0; i < DL_COUNT_OF(pairs); i++) {
            const dl_claim *claim = dl_claims_next(&p->claims, pairs[i].of, NULL);
            assert_non_null(claim);
            assert_non_null(dl_claims_in_group(&p->claims, claim->group, pairs[i].with));
        }
        page_close(p);
    }
}

/* Neither an address nor a reference to something that is not there is anybody's name. */
static void addresses_are_no_names(void **state) {
    (void)state;
    static const char *const texts[] = {"https://post.example/ada", "#ada", "/people/ada",
                                        "www.post.example"};
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) {
        for (syntax in = 0; in < SYNTAXES; in++) {
            const thing one = {"NewsArticle", {TEXT("author", texts[i]), TEXT("publisher", texts[i])}};
            const thing *things[] = {&one};
            page *p = page_of_things(in, "x", things, 1, NULL);
            assert_null(claim_of(p, in, DL_FIELD_AUTHOR_NAME, texts[i]));
            assert_null(claim_of(p, in, DL_FIELD_PUBLISHER_NAME, texts[i]));
            assert_int_equal(claim_of(p, in, DL_FIELD_PUBLISHER_URL, texts[i]) != NULL, texts[i][0] != '#');
            page_close(p);
        }
    }
}

/* The things beside the main entity. */
static void other_things_tell_of_the_page(void **state) {
    (void)state;
    static const thing story = {"NewsArticle",
                                {TEXT("headline", "Bridge opens"), TEXT("url", "https://post.example/x")}};
    static const thing again = {"NewsArticle",
                                {TEXT("headline", "Bridge opens"), TEXT("datePublished", "2024-01-02")}};
    static const thing teaser = {"NewsArticle",
                                 {TEXT("headline", "Tunnel shut"), TEXT("datePublished", "2020-01-02"),
                                  TEXT("description", "Not of this page")}};
    static const thing around = {"WebPage", {TEXT("description", "Of this page")}};
    static const thing site = {"WebSite", {TEXT("name", "Post Online"), TEXT("alternateName", "PO")}};
    static const thing home = {"Thing", {TEXT("name", "World"), TEXT("url", "https://post.example/w")}};
    static const thing crumb = {"ListItem", {PART("item", &home)}};
    static const thing crumbs = {"BreadcrumbList", {PART("itemListElement", &crumb)}};
    const thing *things[] = {&story, &again, &teaser, &around, &site, &publisher, &film, &sound, &crumbs};
    for (syntax in = 0; in < SYNTAXES; in++) {
        int lost = in == IN_JSONLD ? 0 : 5;
        page *p = page_of_things(in, "x", things, DL_COUNT_OF(things), NULL);
        const dl_claim *date = expect(p, in, DL_FIELD_DATE_PUBLISHED, "2024-01-02");
        assert_int_equal(date->flags, 0);
        assert_int_equal(date->trust, 70 - lost);
        assert_int_equal(expect(p, in, DL_FIELD_HEADLINE, "Tunnel shut")->flags, DL_CLAIM_OTHER);
        assert_int_equal(expect(p, in, DL_FIELD_DATE_PUBLISHED, "2020-01-02")->flags, DL_CLAIM_OTHER);
        assert_null(claim_of(p, in, DL_FIELD_DESCRIPTION, "Not of this page"));
        assert_int_equal(expect(p, in, DL_FIELD_DESCRIPTION, "Of this page")->trust, 50 - lost);
        assert_int_equal(expect(p, in, DL_FIELD_TYPE, "WebPage")->trust, 40 - lost);
        assert_int_equal(expect(p, in, DL_FIELD_SITE_NAME, "Post Online")->trust, 70 - lost);
        assert_int_equal(expect(p, in, DL_FIELD_SITE_NAME, "PO")->trust, 40 - lost);
        assert_int_equal(expect(p, in, DL_FIELD_PUBLISHER_NAME, "The Post")->trust, 40 - lost);
        assert_int_equal(expect(p, in, DL_FIELD_VIDEO_URL, "https://post.example/e")->trust, 60);
        assert_int_equal(expect(p, in, DL_FIELD_AUDIO_URL, "https://post.example/s.mp3")->trust, 60);
        const dl_claim *section = expect(p, in, DL_FIELD_SECTION, "World");
        assert_int_equal(dl_class_of(section), DL_CLASS_BREADCRUMBS);
        assert_int_equal(section->trust, 70);
        assert_true(dl_span_equal(dl_claims_in_group(&p->claims, section->group, DL_FIELD_SECTION_URL)->text,
                                  DL_SPAN("https://post.example/w")));
        page_close(p);
    }
}

/* "text" is the body of an article, and something else of other things. */
static void texts_of_other_things_are_no_bodies(void **state) {
    (void)state;
    static const thing recipe = {"Recipe", {TEXT("name", "Bread"), TEXT("text", "Bake it.")}};
    static const thing story = {"NewsArticle", {TEXT("name", "Bread"), TEXT("text", "Bake it.")}};
    const thing *of_recipe[] = {&recipe}, *of_story[] = {&story};
    for (syntax in = 0; in < SYNTAXES; in++) {
        page *p = page_of_things(in, "x", of_recipe, 1, NULL);
        assert_null(dl_claims_next(&p->claims, DL_FIELD_ARTICLE_BODY, NULL));
        page_close(p);
        p = page_of_things(in, "x", of_story, 1, NULL);
        assert_non_null(dl_claims_next(&p->claims, DL_FIELD_ARTICLE_BODY, NULL));
        page_close(p);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_property_is_one_claim_in_each_syntax),
        cmocka_unit_test(a_second_of_its_kind_is_trusted_less),
        cmocka_unit_test(parts_of_one_thing_belong_together),
        cmocka_unit_test(addresses_are_no_names),
        cmocka_unit_test(other_things_tell_of_the_page),
        cmocka_unit_test(texts_of_other_things_are_no_bodies),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
