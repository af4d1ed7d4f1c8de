#include "page_record.h"

#include "record/pictures.h"

static dl_picture_words words;

static void assert_same(const char *a, const char *b, bool same) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    dl_span left = dl_picture_key(&words, &arena, dl_span_from_string(a)),
            right = dl_picture_key(&words, &arena, dl_span_from_string(b));
    if (dl_span_equal(left, right) != same)
        fail_msg("%s: \"%.*s\", %s: \"%.*s\"", a, DL_SPAN_ARG(left), b, DL_SPAN_ARG(right));
    dl_arena_release(&arena);
}

static void sizes_and_crops_are_one_picture(void **state) {
    (void)state;
    static const char *const pairs[][2] = {
        {"https://a.example/u/bridge-opening-1024x683.jpg", "https://a.example/u/bridge-opening-300x200.jpg"},
        {"https://a.example/u/bridge-opening-scaled.jpg", "https://a.example/u/bridge-opening.jpg?w=800"},
        {"https://a.example/640/bridge-opening.jpg", "https://b.example/1280/bridge-opening.webp"},
        {"https://a.example/bridge_opening_w1200.jpg", "https://a.example/bridge_opening_w640.jpg"},
        {"https://a.example/4c113d3e-b078-4dd9-8c4b-24b103c17e6a_w1200_r1.77_fpx45.jpg",
         "https://a.example/4c113d3e-b078-4dd9-8c4b-24b103c17e6a_w900_r1.33_fpx48.jpg"},
        {"https://a.example/img/1083172957_211:0:3852:2048_1920x0_80_0_0_ab.jpg",
         "https://a.example/img/1083172957_0:0:3641:2048_640x0_80_0_0_cd.jpg"},
        {"https://a.example/i/242248270_1715851663_v4_3_800.jpeg",
         "https://a.example/i/242248270_1715851663_v16_9_1200.jpeg"},
        {"https://r.example/?url=https%3A%2F%2Fa.example%2Fbridge-opening.jpg&w=640",
         "https://a.example/bridge-opening.jpg"},
        {"https://a.example/media/bridge-opening/original.jpg",
         "https://a.example/media/bridge-opening/640.jpg"},
        {"https://a.example/x/harbour142_v-gallery.jpg", "https://a.example/x/harbour142_v-quadratxl.jpg"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pairs); i++) assert_same(pairs[i][0], pairs[i][1], true);
}

static void other_pictures_stay_apart(void **state) {
    (void)state;
    static const char *const pairs[][2] = {
        {"https://a.example/u/20250428-196-02-scaled.jpg", "https://a.example/u/20250428-196-06-scaled.jpg"},
        {"https://a.example/u/IMG_0234.jpg", "https://a.example/u/IMG_0235.jpg"},
        {"https://a.example/u/1090108021_1.jpg", "https://a.example/u/1090108021_2.jpg"},
        {"https://a.example/one/image.jpg", "https://a.example/two/image.jpg"},
        {"https://a.example/show?id=17231", "https://a.example/show?id=17232"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pairs); i++) assert_same(pairs[i][0], pairs[i][1], false);
}

/* Of every length, so that under the address sanitizer some stand at the end of what may be read. */
static void names_end_with_the_address(void **state) {
    (void)state;
    static const char digits[] = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
    for (int length = 16; length <= 32; length++) {
        char plain[80], escaped[80];
        snprintf(plain, sizeof plain, "https://a.example/p/%.*s", length, digits);
        snprintf(escaped, sizeof escaped, "https://a.example/p/%%30%.*s", length - 1, digits + 1);
        assert_same(plain, escaped, true);
    }
}

/* Wherever they stand in a name: whatever is beside them does not matter, and less does not do. */
static void identifiers_are_found_anywhere(void **state) {
    (void)state;
    for (int before = 0; before < 150; before++) {
        char front[160], a[400], b[400];
        for (int i = 0; i < before; i++) front[i] = "bridge-harbour_"[i % 15];
        snprintf(front + before, sizeof front - (size_t)before, "-");
        snprintf(a, sizeof a, "https://a.example/%s%s", front, "1090108.jpg");
        snprintf(b, sizeof b, "https://a.example/quay-%s", "1090108-x-y-z.jpg");
        assert_same(a, b, true);
        snprintf(a, sizeof a, "https://a.example/%s%s", front, "109010-x.jpg");
        snprintf(b, sizeof b, "https://a.example/quay-%s", "109010-x-y-z.jpg");
        assert_same(a, b, false);
        snprintf(a, sizeof a, "https://a.example/%s%s", front,
                 "4C113D3e-b078-4dd9-8c4b-24b103c17e6a_w90.jpg");
        snprintf(b, sizeof b, "https://a.example/quay-%s", "4c113d3e-b078-4dd9-8c4b-24b103c17e6a_w80.jpg");
        assert_same(a, b, true);
        snprintf(a, sizeof a, "https://a.example/%s%s", front, "0f1e2d3c4b5a6978.jpg");
        snprintf(b, sizeof b, "https://a.example/quay-%s", "0f1e2d3c4b5a6978-x-y-z.jpg");
        assert_same(a, b, true);
    }
}

/* Of files one after another, each with what the one before left behind. */
static void keys_do_not_depend_on_the_file_before(void **state) {
    (void)state;
    static const char *const files[] = {
        "https://a.example/640/bridge-opening.jpg",
        "https://b.example/1280/bridge-opening.jpg?w=9",
        "https://a.example/one/image.jpg",
        "https://a.example/two/image.jpg",
        "https://a.example/harbour/image.jpg",
        "https://a.example/bridges/image.jpg",
        "https://a.example/show?id=17231",
        "https://a.example/show?id=17232",
        "https://a.example/",
        "https://a.example///",
        "https://a.example/1090108021_1.jpg",
        "https://a.example/x/1090108021_1.jpg",
        "https://a.example/1090108021_2.jpg",
        "https://a.example",
    };
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (size_t i = 0; i < DL_COUNT_OF(files); i++) {
        for (size_t k = 0; k < DL_COUNT_OF(files); k++) {
            dl_picture_file last = {DL_SPAN_NONE, DL_SPAN_NONE};
            dl_span url = dl_span_from_string(files[k]);
            (void)dl_picture_key_after(&words, &arena, dl_span_from_string(files[i]), &last);
            if (!dl_span_equal(dl_picture_key_after(&words, &arena, url, &last),
                               dl_picture_key(&words, &arena, url)))
                fail_msg("%s after %s", files[k], files[i]);
        }
    }
    dl_arena_release(&arena);
}

static void furniture(void **state) {
    (void)state;
    assert_true(dl_picture_is_furniture(&words, DL_SPAN("data:image/gif;base64,R0"), DL_SPAN_NONE));
    assert_true(
        dl_picture_is_furniture(&words, DL_SPAN("https://a.example/static/logo-dark.png"), DL_SPAN_NONE));
    assert_true(dl_picture_is_furniture(&words, DL_SPAN("https://a.example/static/arrow.svg"), DL_SPAN_NONE));
    assert_true(dl_picture_is_furniture(&words, DL_SPAN("https://a.example/px/1x1.gif"), DL_SPAN_NONE));
    assert_false(dl_picture_is_furniture(&words, DL_SPAN("https://a.example/16x9/bridge.jpg"), DL_SPAN_NONE));
    assert_true(dl_picture_is_furniture(&words, DL_SPAN("https://a.example/pictures/default-social.jpg"),
                                        DL_SPAN("https://a.example/pictures/default-sociable.jpg")));
    assert_true(dl_picture_is_furniture(&words,
                                        DL_SPAN("https://a.example/logos/1200x800/bridge-at-larnwick.jpg"),
                                        DL_SPAN("https://a.example/larges/1200x800/bridge-at-larnwick.jpg")));
    assert_false(dl_picture_is_furniture(&words, DL_SPAN("https://a.example/1200x800/bridge-at-larnwick.jpg"),
                                         DL_SPAN("https://a.example/640x480/bridge-at-larnwick.jpg")));
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/bridge-1024x683.jpg")), 1024);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/bridge.jpg?w=800")), 800);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/16x9/bridge.jpg")), 0);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/w_640,h_480/bridge.jpg")), 640);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/w640/bridge.jpg")), 640);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/view640/bridge.jpg")), 0);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/bridge.jpg?WIDTH=640")), 640);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/bridge.jpg?view=640")), 640);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/bridge.jpg?h=640")), 0);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/view_12345/bridge.jpg?w=6")), 0);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/a640x480/b640x480.jpg")), 0);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/a-20250428-bridge-640x480")), 640);
    assert_int_equal(dl_picture_width(DL_SPAN("https://a.example/bridge-640x")), 0);
}

#define TEXT                                                                                                 \
    "<p>The harbour bridge in Larnwick opened to walkers on Thursday, two years after the work began, said " \
    "the town council "                                                                                      \
    "in a statement that it sent to all households in the old town and beyond.</p>"

static const char story[] =
    "<!doctype html><html lang=en><head><title>Bridge opens</title>"
    "<meta property=og:image content=\"https://a.example/share/100200300-social.jpg\"><meta "
    "property=og:image:width content=1200>"
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Bridge "
    "opens\",\"video\":{\"@type\":\"VideoObject\","
    "\"name\":\"The "
    "opening\",\"contentUrl\":\"/v.mp4\",\"thumbnailUrl\":\"/v.jpg\",\"duration\":\"PT1M\"}}</script></head>"
    "<body><header><img src=/logo.png></header><article><h1>Bridge opens</h1>"
    "<figure><img src=\"data:image/gif;base64,R0\" srcset=\"/p/bridge-lead-640.jpg 640w, "
    "/p/bridge-lead-1280.jpg 1280w\" alt=x>"
    "<figcaption>The new bridge at dawn. <span class=credit>Wire/Lind</span></figcaption></figure>" TEXT TEXT
    "<figure><picture><source srcset=/p/walkers-crop.webp><img src=/p/walkers.jpg width=800 "
    "height=600></picture></figure>" TEXT
    "<img src=/px.gif width=1 height=1><div class=author-box><img src=/p/ada-reed-face.jpg></div>" TEXT TEXT
    "<div class=related-stories><a href=/other-story><img src=/p/other-thing.jpg><h3>Another story "
    "altogether</h3></a></div>"
    "</article></body></html>";

static void a_story_and_its_pictures(void **state) {
    (void)state;
    page_record *p = page_record_open(story, "https://a.example/2024/bridge-opens");
    assert_int_equal(p->record.images.count, 2);
    const dl_picture *lead = &p->record.images.items[0], *second = &p->record.images.items[1];
    assert_value(&lead->url, "https://a.example/p/bridge-lead-1280.jpg");
    assert_true(lead->representative);
    assert_int_equal(lead->width, 1280);
    assert_true(dl_span_equal(lead->caption, DL_SPAN("The new bridge at dawn.")));
    assert_true(dl_span_equal(lead->credit, DL_SPAN("Wire/Lind")));
    assert_int_equal(lead->variants.count, 2); /* the smaller size, and the picture for sharing */
    assert_value(&second->url, "https://a.example/p/walkers.jpg");
    assert_int_equal(second->variants.count, 1);
    assert_false(second->representative);
    assert_int_equal(p->record.videos.count, 1);
    assert_value(&p->record.videos.items[0].url, "https://a.example/v.mp4");
    assert_true(dl_span_equal(p->record.videos.items[0].duration, DL_SPAN("PT1M")));
    page_record_close(p);
}

static void labels_of_credits_are_cut(void **state) {
    (void)state;
    static const struct {
        const char *figcaption, *caption, *credit;
    } cases[] = {
        {"<span class=credit>Quelle: Ada Reed/Wire</span>", "", "Ada Reed/Wire"},
        {"<span class=credit>Source : Ada Reed</span>", "", "Ada Reed"},
        {"<span class=credit>(Image: Ada Reed)</span>", "", "Ada Reed"},
        {"<span class=credit>Foto: Источник: Ада Рид</span>", "", "Ада Рид"},
        {"<span class=credit>图片来源：新桥社</span>", "", "新桥社"},
        {"<span class=credit>Ada Reed (Wire)</span>", "", "Ada Reed (Wire)"},
        {"<span class=credit>Wire: Ada Reed</span>", "", "Wire: Ada Reed"},
        {"The bridge. Quelle: Wire", "The bridge.", "Wire"},
        {"The bridge (source: Wire)", "The bridge", "Wire"},
        {"The bridge. (Fot\xC3\xB3: Reed \xC3\x81"
         "da)",
         "The bridge.",
         "Reed \xC3\x81"
         "da"},
        {"The data source: the town council", "The data source: the town council", ""},
        {"Source: the council. Photo: Ada Reed", "Source: the council.", "Ada Reed"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        char html[3000];
        snprintf(html, sizeof html,
                 "<!doctype html><html lang=en><body><article><h1>Bridge opens</h1><p>" TEXT "</p><figure>"
                 "<img src=/p/bridge.jpg width=800 height=600><figcaption>%s</figcaption></figure>" TEXT TEXT
                 "</article></body></html>",
                 cases[i].figcaption);
        page_record *p = page_record_open(html, "https://a.example/2024/bridge-opens");
        assert_int_equal(p->record.images.count, 1);
        const dl_picture *picture = &p->record.images.items[0];
        if (!dl_span_equal(picture->caption, dl_span_from_string(cases[i].caption)) ||
            !dl_span_equal(picture->credit, dl_span_from_string(cases[i].credit)))
            fail_msg("%s: \"%.*s\", \"%.*s\"", cases[i].figcaption, DL_SPAN_ARG(picture->caption),
                     DL_SPAN_ARG(picture->credit));
        page_record_close(p);
    }
}

static void the_shown_size_is_preferred(void **state) {
    (void)state;
    page_record *p = page_record_open(
        "<!doctype html><html lang=en><head><title>Bridge opens</title><meta property=og:image "
        "content=/styles/og_image/bridge-lead.jpg></head><body><article><h1>Bridge opens</h1>"
        "<a href=/full/bridge-lead.jpg><img src=/styles/large/bridge-lead.jpg width=1280 height=853></a>" TEXT
            TEXT TEXT "</article></body></html>",
        "https://a.example/2024/bridge-opens");
    assert_int_equal(p->record.images.count, 1);
    const dl_picture *lead = &p->record.images.items[0];
    assert_value(&lead->url, "https://a.example/styles/large/bridge-lead.jpg");
    assert_int_equal(lead->width, 1280);
    assert_int_equal(lead->variants.count, 2); /* for sharing, and the full picture that is linked to */
    page_record_close(p);
}

/* Countless versions of one picture, and countless pictures, take time in proportion and stay within bounds.
 */
static void countless_pictures(void **state) {
    (void)state;
    enum { PICTURES = 30000, MOST_VERSIONS = 64, MOST_PICTURES = 200, ONE = 80 };
    char *html = malloc((size_t)PICTURES * ONE + 4000), *at = html;
    assert_non_null(html);
    at += sprintf(at,
                  "<!doctype html><html lang=en><title>Bridge opens</title><article><h1>Bridge opens</h1>"
                  "%s%s%s",
                  TEXT, TEXT, TEXT);
    for (int i = 0; i < PICTURES; i++) /* sizes of one picture first, then others */
        at += i < 300 ? sprintf(at, "<img src=\"/p/bridge-lead.jpg?w=%d\">", 200 + i)
                      : sprintf(at, "<img src=\"/p/other-%d/walkers-%d.jpg\">", i, i * 7);
    sprintf(at, "%s%s</article>", TEXT, TEXT);
    page_record *p = page_record_open(html, "https://a.example/2024/bridge-opens");
    assert_true(p->record.images.count <= MOST_PICTURES);
    bool found = false;
    for (uint32_t i = 0; i < p->record.images.count; i++) {
        const dl_picture *picture = &p->record.images.items[i];
        assert_true(picture->variants.count <= MOST_VERSIONS);
        found = found || picture->variants.count == MOST_VERSIONS;
    }
    assert_true(found);
    page_record_close(p);
    free(html);
}

static void brands(void **state) {
    (void)state;
    static const char *const theirs[] = {
        "https://a.example/og-default.png",           "https://a.example/img/og-image-1200x630.jpg",
        "https://a.example/facebook-default.jpg?v=3", "https://a.example/larnwick-social.png",
        "https://a.example/Social-Share.jpg",         "https://a.example/opengraph.png",
    };
    static const char *const others[] = {
        "https://a.example/bridge-share.jpg",
        "https://a.example/vi/Xq3/default.jpg",
        "https://a.example/image.jpg",
        "https://a.example/home-banner.jpg",
        "https://a.example/og",
        "https://a.example/og-4711a.png",
    };
    for (size_t i = 0; i < DL_COUNT_OF(theirs); i++) {
        if (!dl_picture_is_brand(&words, dl_span_from_string(theirs[i]), DL_SPAN("larnwick")))
            fail_msg("%s", theirs[i]);
    }
    for (size_t i = 0; i < DL_COUNT_OF(others); i++) {
        if (dl_picture_is_brand(&words, dl_span_from_string(others[i]), DL_SPAN("larnwick")))
            fail_msg("%s", others[i]);
    }
    assert_false(dl_picture_is_brand(&words, DL_SPAN("https://a.example/of-og.png"), DL_SPAN("of")));
}

int main(void) {
    dl_picture_words_init(&words);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes_and_crops_are_one_picture),
        cmocka_unit_test(other_pictures_stay_apart),
        cmocka_unit_test(names_end_with_the_address),
        cmocka_unit_test(identifiers_are_found_anywhere),
        cmocka_unit_test(keys_do_not_depend_on_the_file_before),
        cmocka_unit_test(furniture),
        cmocka_unit_test(a_story_and_its_pictures),
        cmocka_unit_test(labels_of_credits_are_cut),
        cmocka_unit_test(the_shown_size_is_preferred),
        cmocka_unit_test(countless_pictures),
        cmocka_unit_test(brands),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
