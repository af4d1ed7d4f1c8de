/* Each rule by which pictures, videos and sounds are chosen, with the claims that turn on it. */
#include "claimed.h"

#define ADDRESS "https://www.post.example/world/story"
#define HOST    "https://www.post.example"
#define MAIN    .flags = DL_CLAIM_MAIN

/* --- pictures --- */

#define META(url, of) CLAIM(META, IMAGE_URL, url, .meta_kind = DL_META_OPEN_GRAPH, .trust = 80, .group = of)
#define LINKED(url)   CLAIM(LINK, IMAGE_URL, url, .meta_kind = DL_META_RELATION, .trust = 80)
#define SAID(url, of, ...)                                                                                   \
    CLAIM(JSONLD, IMAGE_URL, url, .type_class = DL_CLASS_ARTICLE, .trust = 90, .group = of, __VA_ARGS__)
#define WIDTH(size, of) CLAIM(META, IMAGE_WIDTH, size, .group = of)
#define CROP(edges, of) CLAIM(JSONLD, IMAGE_CROP, edges, .group = of)
#define SHOWN(url, of)  CLAIM(VISIBLE, IMAGE_URL, url, .visible_kind = DL_VISIBLE_PICTURE, .group = of)
#define TRUSTED(url, of)                                                                                     \
    CLAIM(VISIBLE, IMAGE_URL, url, .visible_kind = DL_VISIBLE_PICTURE, .group = of, .trust = 60)
#define AHEAD(url, of)  CLAIM(VISIBLE, IMAGE_URL, url, .visible_kind = DL_VISIBLE_PICTURE_AHEAD, .group = of)
#define BEHIND(url, of) CLAIM(VISIBLE, IMAGE_URL, url, .visible_kind = DL_VISIBLE_PICTURE_BEHIND, .group = of)
#define SET(urls, of)                                                                                        \
    CLAIM(VISIBLE, IMAGE_URL, urls, .visible_kind = DL_VISIBLE_PICTURE, .flags = DL_CLAIM_LIST, .group = of)
#define FILE_OF(url, of)  CLAIM(VISIBLE, IMAGE_URL, url, .visible_kind = DL_VISIBLE_PICTURE_FILE, .group = of)
#define WIDE(size, of)    CLAIM(VISIBLE, IMAGE_WIDTH, size, .group = of)
#define HIGH(size, of)    CLAIM(VISIBLE, IMAGE_HEIGHT, size, .group = of)
#define CREDIT(text, of)  CLAIM(VISIBLE, IMAGE_CREDIT, text, .group = of)
#define CAPTION(text, of) CLAIM(VISIBLE, IMAGE_CAPTION, text, .group = of)

/* "url 640x480* [variant, variant]" of each; the star is the lead's. */
static void describe(const dl_record *record, char *out, size_t room) {
    out[0] = '\0';
    for (uint32_t i = 0; i < record->images.count; i++) {
        const dl_picture *picture = &record->images.items[i];
        size_t used = strlen(out);
        used += (size_t)snprintf(out + used, room - used, "%s%.*s", i ? " | " : "",
                                 DL_SPAN_ARG(picture->url.text));
        if (picture->width)
            used += (size_t)snprintf(out + used, room - used, " %ux%u", picture->width, picture->height);
        if (picture->crop.width)
            used += (size_t)snprintf(out + used, room - used, " %u+%u,%u+%u", picture->crop.x,
                                     picture->crop.width, picture->crop.y, picture->crop.height);
        used += (size_t)snprintf(out + used, room - used, "%s", picture->representative ? "*" : "");
        for (uint32_t v = 0; v < picture->variants.count; v++)
            used += (size_t)snprintf(out + used, room - used, " [%.*s %u]",
                                     DL_SPAN_ARG(picture->variants.items[v].url),
                                     picture->variants.items[v].width);
    }
}

static void expect(const char *file, int line, const char *wanted, const dl_claim *claims) {
    char got[4000];
    claimed *c = claimed_open(ADDRESS, NULL);
    c->claims.base_url = DL_SPAN_NONE; /* addresses stay as they are written */
    claimed_add(c, claims);
    dl_resolve_media(&c->record, &c->claims);
    describe(&c->record, got, sizeof got);
    if (strcmp(got, wanted) != 0) fail_msg("%s:%d: \"%s\", not \"%s\"", file, line, got, wanted);
    claimed_close(c);
}

#define EXPECT(wanted, ...) expect(__FILE__, __LINE__, wanted, (const dl_claim[]){__VA_ARGS__, NO_MORE})

static void pictures_that_are_named(void **state) {
    (void)state;
    EXPECT("/bridge.jpg*", META("/bridge.jpg", 0));
    EXPECT("", CLAIM(META, IMAGE_URL, "/bridge.jpg", .trust = 49));
    EXPECT("/bridge.jpg*", CLAIM(META, IMAGE_URL, "/bridge.jpg", .trust = 50));
    EXPECT("", SAID("/bridge.jpg", 1, .flags = DL_CLAIM_OTHER));
    EXPECT("", SAID("/bridge.jpg", 1));
    EXPECT("/bridge.jpg*", SAID("/bridge.jpg", 1, MAIN));
    EXPECT("/bridge.jpg*", CLAIM(JSONLD, IMAGE_URL, "/bridge.jpg", .type_class = DL_CLASS_PAGE, .trust = 90));
    EXPECT("", META("/site-logo.png", 0));
    EXPECT("", META("/bridge.jpg", 1), WIDTH("99", 1));
    EXPECT("/bridge.jpg 100x0*", META("/bridge.jpg", 1), WIDTH("100", 1));
    EXPECT("/bridge.jpg* [/bridge-1024x683.jpg 0]", META("/bridge.jpg", 0), META("/bridge-1024x683.jpg", 0));
    EXPECT("/bridge.jpg 10+20,5+40*", SAID("/bridge.jpg", 1, MAIN), CROP("10:5:30:45", 1));
    EXPECT("/bridge.jpg*", SAID("/bridge.jpg", 1, MAIN), CROP("30:5:10:45", 1));
    EXPECT("/bridge.jpg*", SAID("/bridge.jpg", 1, MAIN), CROP("10:45:30:5", 1));
}

static void captions_of_metas_do_not_count(void **state) {
    (void)state;
    claimed *c = claimed_open(ADDRESS, NULL);
    claimed_add(c, (const dl_claim[]){META("/bridge.jpg", 1),
                                      CLAIM(META, IMAGE_CAPTION, "A picture", .group = 1),
                                      SAID("/tower.jpg", 2, MAIN),
                                      CLAIM(JSONLD, IMAGE_CAPTION, "The tower", .group = 2), NO_MORE});
    dl_resolve_media(&c->record, &c->claims);
    assert_int_equal(c->record.images.count, 2);
    assert_int_equal(c->record.images.items[0].caption.size, 0);
    assert_true(dl_span_equal(c->record.images.items[1].caption, DL_SPAN("The tower")));
    claimed_close(c);
}

static void pictures_that_are_shown(void **state) {
    (void)state;
    EXPECT("/bridge.jpg 800x600*", SHOWN("/bridge.jpg", 1), WIDE("800", 1), HIGH("600", 1));
    EXPECT("/a/bridge.jpg*", SHOWN("/a/bridge.jpg", 1), HIGH("600", 2));
    EXPECT("/bridge-b.jpg 1280x0* [/bridge-a.jpg 640]", SET("/bridge-a.jpg 640w, /bridge-b.jpg 1280w", 1));
    EXPECT("/bridge-a.jpg 640x0*", SET("/bridge-a.jpg 640w, /bridge-logo.jpg 1280w", 1));
    EXPECT("", SET("/bridge-a.jpg 99w", 1));
    EXPECT("/bridge.jpg*", SHOWN("/bridge.jpg", 1), SHOWN("/bridge-placeholder.jpg", 1));
    /* what a script replaces counts when there is nothing else, and is a version when it shows the same */
    EXPECT("/bridge.jpg*", TRUSTED("/bridge.jpg", 1),
           CLAIM(VISIBLE, IMAGE_URL, "/waiting-1024x683.gif", .visible_kind = DL_VISIBLE_PICTURE, .group = 1,
                 .trust = 0));
    EXPECT("/bridge.jpg* [/bridge-1024x683.jpg 0]", TRUSTED("/bridge.jpg", 1),
           CLAIM(VISIBLE, IMAGE_URL, "/bridge-1024x683.jpg", .visible_kind = DL_VISIBLE_PICTURE, .group = 1,
                 .trust = 0));
    EXPECT("/bridge.jpg*",
           CLAIM(VISIBLE, IMAGE_URL, "/waiting-1024x683.gif", .visible_kind = DL_VISIBLE_PICTURE, .group = 1,
                 .trust = 0),
           TRUSTED("/bridge.jpg", 1));
    EXPECT("/waiting-1024x683.gif*", CLAIM(VISIBLE, IMAGE_URL, "/waiting-1024x683.gif",
                                           .visible_kind = DL_VISIBLE_PICTURE, .group = 1, .trust = 0));
    EXPECT("/bridge.jpg*", SHOWN("data:image/gif;base64,R0lGOD", 1), SHOWN("/bridge.jpg", 1));
    EXPECT("/bridge.jpg*",
           CLAIM(VISIBLE, IMAGE_URL, "/other.jpg", .visible_kind = DL_VISIBLE_PICTURE,
                 .flags = DL_CLAIM_OTHER, .group = 1),
           SHOWN("/bridge.jpg", 2));
    EXPECT("/bridge.jpg* [/large/bridge.jpg 0]", SHOWN("/bridge.jpg", 1), FILE_OF("/large/bridge.jpg", 1));
    EXPECT("/bridge.jpg* | /tower.jpg", SHOWN("/bridge.jpg", 1), SHOWN("/tower.jpg", 2));
    EXPECT("/bridge.jpg* [/bridge-1024x683.jpg 0]", SHOWN("/bridge.jpg", 1),
           SHOWN("/bridge-1024x683.jpg", 2));
    EXPECT("/tower.jpg*", BEHIND("/bridge.jpg", 1), SHOWN("/tower.jpg", 2));
}

static void descriptions(void **state) {
    (void)state;
    static const struct {
        dl_claim claims[4];
        const char *caption, *credit;
    } pages[] = {
        {{CREDIT("Photo: Ada Reed", 1), CAPTION("The bridge.", 1)}, "The bridge.", "Ada Reed"},
        {{CREDIT("photograph by Ada Reed", 1)}, "", "Ada Reed"},
        {{CAPTION("The bridge (Photo: Ada Reed)", 1)}, "The bridge", "Ada Reed"},
        {{CREDIT("Ben Roe", 1), CAPTION("The bridge (Photo: Ada Reed)", 1)}, "The bridge", "Ben Roe"},
        {{CAPTION("The first.", 1), CAPTION("The second.", 1)}, "The first.", ""},
        {{CREDIT("(Photo: Ada Reed) (Wire)", 1)}, "", "(Photo: Ada Reed) (Wire)"},
        {{CREDIT("[Photo: Ada Reed]", 1)}, "", "Ada Reed"},
        {{CAPTION("The bridge. Photo: A", 1)}, "The bridge. Photo: A", ""},
        {{CAPTION("By the data source: Wire", 1)}, "By the data source: Wire", ""},
        {{CAPTION("The bridge. Source: Wire", 1)}, "The bridge.", "Wire"},
        {{CREDIT("The maker of pictures and photo: Ada Reed", 1)},
         "",
         "The maker of pictures and photo: Ada Reed"},
        {{CAPTION(
             "Photo: Ada Reed has stood at the old bridge since the morning, and waited there for the man "
             "who built it to come by.",
             1)},
         "Photo: Ada Reed has stood at the old bridge since the morning, and waited there for the man who "
         "built it to come by.",
         ""},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        claimed *c = claimed_open(ADDRESS, NULL);
        claimed_add(c, (const dl_claim[]){SHOWN("/bridge.jpg", 1), NO_MORE});
        claimed_add(c, pages[i].claims);
        dl_resolve_media(&c->record, &c->claims);
        assert_int_equal(c->record.images.count, 1);
        const dl_picture *picture = &c->record.images.items[0];
        if (!dl_span_equal(picture->caption, dl_span_from_string(pages[i].caption)) ||
            !dl_span_equal(picture->credit, dl_span_from_string(pages[i].credit)))
            fail_msg("page %zu: \"%.*s\", \"%.*s\"", i, DL_SPAN_ARG(picture->caption),
                     DL_SPAN_ARG(picture->credit));
        claimed_close(c);
    }
}

/* What only metas name, its size unknown, gives way to the version that readers see, when that is large. */
static void what_readers_see_is_preferred(void **state) {
    (void)state;
    EXPECT("/l/bridge.jpg 600x0* [/s/bridge.jpg 0]", META("/s/bridge.jpg", 0), SHOWN("/l/bridge.jpg", 1),
           WIDE("600", 1));
    EXPECT("/s/bridge.jpg* [/l/bridge.jpg 599]", META("/s/bridge.jpg", 0), SHOWN("/l/bridge.jpg", 1),
           WIDE("599", 1));
    EXPECT("/s/bridge.jpg 500x0* [/l/bridge.jpg 800]", META("/s/bridge.jpg", 2), WIDTH("500", 2),
           SHOWN("/l/bridge.jpg", 1), WIDE("800", 1));
    EXPECT("/s/bridge.jpg?w=500* [/l/bridge.jpg 800]", META("/s/bridge.jpg?w=500", 0),
           SHOWN("/l/bridge.jpg", 1), WIDE("800", 1));
    EXPECT("/s/bridge.jpg* [/l/bridge.jpg 800]", SAID("/s/bridge.jpg", 2, MAIN), SHOWN("/l/bridge.jpg", 1),
           WIDE("800", 1));
}

/* The picture for sharing is a crop of the one at the head, also where its address does not tell. */
static void the_lead(void **state) {
    (void)state;
    EXPECT("/bridge.jpg* [/shared-view.jpg 0]", META("/shared-view.jpg", 0), AHEAD("/bridge.jpg", 1));
    EXPECT("/bridge.jpg* [/shared-view.jpg 0]", LINKED("/shared-view.jpg"), AHEAD("/bridge.jpg", 1));
    EXPECT("/shared-view.jpg* | /bridge.jpg", META("/shared-view.jpg", 0), SHOWN("/bridge.jpg", 1));
    EXPECT("/shared-view.jpg | /bridge.jpg*", SAID("/shared-view.jpg", 2, MAIN), META("/bridge.jpg", 0),
           AHEAD("/bridge.jpg", 1));
    EXPECT("/shared-view.jpg* | /tower.jpg | /bridge.jpg", META("/shared-view.jpg", 0), META("/tower.jpg", 0),
           SHOWN("/tower.jpg", 2), AHEAD("/bridge.jpg", 1));
    EXPECT("/named.jpg* | /bridge.jpg", SAID("/named.jpg", 2, MAIN), AHEAD("/bridge.jpg", 1));
}

/* The site's own picture for sharing, where the story shows one. */
static void brands(void **state) {
    (void)state;
    EXPECT("/bridge.jpg*", META("/og-default.png", 0), AHEAD("/bridge.jpg", 1));
    EXPECT("/bridge.jpg*", LINKED("/img/post-share.jpg"), SHOWN("/bridge.jpg", 1));
    EXPECT("/tower.jpg* | /bridge.jpg", META("/tower.jpg", 0), META("/og.png", 0), SHOWN("/bridge.jpg", 1));
    EXPECT("/og-default.png*", META("/og-default.png", 0));
    EXPECT("/og-default.png* | /tower.jpg", META("/og-default.png", 0), SAID("/tower.jpg", 2, MAIN));
    EXPECT("/og-default.png* | /bridge.jpg", META("/og-default.png", 0), SHOWN("/og-default.png", 1),
           SHOWN("/bridge.jpg", 2));
    EXPECT("/harbour-share.jpg* | /bridge.jpg", META("/harbour-share.jpg", 0), SHOWN("/bridge.jpg", 1));
}

/* A gallery's slides stand behind the text; their other sizes are found there. */
static void slides(void **state) {
    (void)state;
#define SLIDES BEHIND("/l/bridge.jpg", 3), BEHIND("/l/harbour.jpg", 4)
    EXPECT("/bridge.jpg* [/l/bridge.jpg 0] | /harbour.jpg [/l/harbour.jpg 0]", SAID("/bridge.jpg", 1, MAIN),
           SAID("/harbour.jpg", 2, MAIN), SLIDES);
    EXPECT("/bridge.jpg*", SAID("/bridge.jpg", 1, MAIN), SLIDES);
    EXPECT("/bridge.jpg* | /harbour.jpg [/l/harbour.jpg 0] | /quayside.jpg", SAID("/bridge.jpg", 1, MAIN),
           SAID("/harbour.jpg", 2, MAIN), SAID("/quayside.jpg", 5, MAIN), SHOWN("/bridge.jpg", 6), SLIDES);
#undef SLIDES
}

static void assert_value_text(const dl_value *value, const char *wanted) {
    if (!dl_span_equal(value->text, dl_span_from_string(wanted)))
        fail_msg("\"%.*s\", not \"%s\"", DL_SPAN_ARG(value->text), wanted);
}

static void pictures_have_bounds(void **state) {
    (void)state;
    enum { MOST = 200, MOST_VERSIONS = 64 };
    claimed *c = claimed_open(ADDRESS, NULL);
    for (unsigned i = 0; i < 2 * MOST; i++) {
        dl_claim claim = {.field = DL_FIELD_IMAGE_URL, .source = DL_SOURCE_META, .trust = 80};
        claim.text = dl_arena_format(&c->arena, "/p/bridge-number-%u-x.jpg", i + 20000);
        dl_claims_add(&c->claims, claim);
        claim.text = dl_arena_format(&c->arena, "/p/bridge-number-20000-x.jpg?w=%u", i + 100);
        dl_claims_add(&c->claims, claim);
    }
    dl_resolve_media(&c->record, &c->claims);
    assert_int_equal(c->record.images.count, MOST);
    assert_int_equal(c->record.images.items[0].variants.count, MOST_VERSIONS);
    claimed_close(c);
}

/* Where no place is left among the variants for the address of metas that the shown one takes the place of,
 * that address is none of the picture any more. */
static void replaced_addresses_are_forgotten(void **state) {
    (void)state;
    enum { MOST_VERSIONS = 64, OF_ONE = 22 };
    const dl_claim named[] = {META("/800.jpg", 0), NO_MORE};
    const dl_claim larger[] = {SHOWN("/bridge.jpg", 90), WIDE("800", 90), SHOWN("/21.jpg", 90), NO_MORE};
    const dl_claim again[] = {SHOWN("/800.jpg", 91), NO_MORE};
    claimed *c = claimed_open(ADDRESS, NULL);
    c->claims.base_url = DL_SPAN_NONE;
    claimed_add(c, named);
    for (unsigned i = 0; i < MOST_VERSIONS; i++) {
        dl_claim claim = CLAIM(VISIBLE, IMAGE_URL, "/800.jpg", .visible_kind = DL_VISIBLE_PICTURE);
        claim.group = (uint16_t)(1 + i / OF_ONE);
        if (i % OF_ONE == 0) dl_claims_add(&c->claims, claim);
        claim.text = dl_arena_format(&c->arena, "/%u.jpg", 10 + i);
        dl_claims_add(&c->claims, claim);
    }
    claimed_add(c, larger);
    claimed_add(c, again);
    dl_resolve_media(&c->record, &c->claims);
    assert_int_equal(c->record.images.count, 2);
    assert_int_equal(c->record.images.items[0].variants.count, MOST_VERSIONS);
    assert_value_text(&c->record.images.items[0].url, "/bridge.jpg");
    assert_value_text(&c->record.images.items[1].url, "/800.jpg");
    claimed_close(c);
}

/* --- videos and sounds --- */

static void videos_and_sounds(void **state) {
    (void)state;
    claimed *c = claimed_open(ADDRESS, NULL);
    claimed_add(c, (const dl_claim[]){
                       CLAIM(JSONLD, VIDEO_URL, "/o.mp4", .flags = DL_CLAIM_OTHER),
                       CLAIM(JSONLD, VIDEO_URL, "/v.mp4", .group = 1),
                       CLAIM(JSONLD, VIDEO_NAME, "The fall", .group = 1),
                       CLAIM(JSONLD, VIDEO_THUMBNAIL, "/v.jpg", .group = 1),
                       CLAIM(JSONLD, VIDEO_DURATION, "PT1M", .group = 1),
                       CLAIM(META, VIDEO_URL, "/v.mp4"),
                       CLAIM(JSONLD, AUDIO_URL, "/o.mp3", .flags = DL_CLAIM_OTHER),
                       CLAIM(JSONLD, AUDIO_URL, "/s.mp3", .group = 2),
                       CLAIM(JSONLD, AUDIO_NAME, "The sound", .group = 2),
                       CLAIM(JSONLD, AUDIO_DURATION, "PT2M", .group = 2),
                       CLAIM(META, AUDIO_URL, "/s.mp3"),
                       NO_MORE,
                   });
    dl_resolve_media(&c->record, &c->claims);
    assert_int_equal(c->record.videos.count, 1);
    const dl_medium *video = &c->record.videos.items[0], *sound = &c->record.audios.items[0];
    ASSERT_CLAIMED(&video->url, HOST "/v.mp4 jsonld");
    assert_true(dl_span_equal(video->name, DL_SPAN("The fall")));
    assert_true(dl_span_equal(video->thumbnail, DL_SPAN(HOST "/v.jpg")));
    assert_true(dl_span_equal(video->duration, DL_SPAN("PT1M")));
    assert_int_equal(c->record.audios.count, 1);
    ASSERT_CLAIMED(&sound->url, HOST "/s.mp3 jsonld");
    assert_true(dl_span_equal(sound->name, DL_SPAN("The sound")));
    assert_true(dl_span_equal(sound->duration, DL_SPAN("PT2M")));
    claimed_close(c);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pictures_that_are_named),
        cmocka_unit_test(captions_of_metas_do_not_count),
        cmocka_unit_test(pictures_that_are_shown),
        cmocka_unit_test(descriptions),
        cmocka_unit_test(what_readers_see_is_preferred),
        cmocka_unit_test(the_lead),
        cmocka_unit_test(brands),
        cmocka_unit_test(slides),
        cmocka_unit_test(pictures_have_bounds),
        cmocka_unit_test(replaced_addresses_are_forgotten),
        cmocka_unit_test(videos_and_sounds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
