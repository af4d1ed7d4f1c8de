/* What the page shows around its body, as claims; none of it is chosen yet. */
#include "article/shown.h"

#include "base/buffer.h"
#include "base/text.h"
#include "claims/visible.h"
#include "unit/claims/page.h"

#define ADDRESS "https://www.post.example/world/story"
#define LONG    "The harbour bridge in Larnwick opened to walkers on Thursday, two years late."

/* The body is what the element with the id "body" holds, and its paragraphs are the blocks. */
static dl_body find_body(page *p) {
    dl_body body = {0};
    dl_document *doc = p->doc;
    for (dl_node node = 1; node < dl_node_count(doc); node++) {
        if (dl_is_element(doc, node) &&
            dl_span_equal(dl_get_attribute(doc, node, DL_ATTR_ID), DL_SPAN("body"))) {
            body.first = node;
            body.end = dl_subtree_end(doc, node);
        }
        if (!body.first || node >= body.end || !dl_is_html(doc, node, DL_TAG_P)) continue;
        dl_block block = {.kind = DL_BLOCK_PARAGRAPH, .node = node};
        block.text = dl_visible_text(doc, node, &p->arena);
        block.bold = dl_is_html(doc, dl_first_child(doc, node), DL_TAG_B);
        for (dl_node at = node; at < dl_subtree_end(doc, node); at++) {
            if (!dl_is_html(doc, at, DL_TAG_A)) continue;
            dl_link link = {.node = at, .text = dl_visible_text(doc, at, &p->arena)};
            link.url = dl_get_attribute(doc, at, DL_ATTR_HREF);
            assert_true(DL_ARENA_PUSH(&p->arena, &block.links, link));
        }
        assert_true(DL_ARENA_PUSH(&p->arena, &body.blocks, block));
    }
    body.text = dl_join_blocks(&body, &p->arena);
    return body;
}

static page *read_page(const char *html) {
    page *p = page_open(html, ADDRESS);
    dl_body body = find_body(p);
    dl_read_shown(&p->claims, &body);
    return p;
}

/* The texts of the claims of the field that were added; "~" marks one of other things, "=" a list. */
static void joined(const page *p, dl_field field, char *out, size_t room) {
    out[0] = '\0';
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, field, claim));) {
        if (claim->source != DL_SOURCE_VISIBLE) continue;
        if (dl_visible_kind_of(claim) < DL_VISIBLE_TITLE_LINE && dl_visible_kind_of(claim) != DL_VISIBLE_NONE)
            continue;
        size_t used = strlen(out);
        snprintf(out + used, room - used, "%s%s%s%.*s", used ? "|" : "",
                 claim->flags & DL_CLAIM_OTHER ? "~" : "", claim->flags & DL_CLAIM_LIST ? "=" : "",
                 DL_SPAN_ARG(claim->text));
    }
}

static void expect_shown(const char *file, int line, dl_field field, const char *wanted, const char *html) {
    char got[4000];
    page *p = read_page(html);
    joined(p, field, got, sizeof got);
    if (strcmp(got, wanted) != 0) fail_msg("%s:%d: \"%s\", not \"%s\"", file, line, got, wanted);
    page_close(p);
}

#define EXPECT(field, wanted, html) expect_shown(__FILE__, __LINE__, DL_FIELD_##field, wanted, html)

/* --- the headline's line --- */

#define TITLE_LINE(wanted, title, before)                                                                    \
    EXPECT(HEADLINE, wanted, "<title>" title "</title>" before "<div id=body><p>" LONG "</p></div>")

static void lines_of_titles(void **state) {
    (void)state;
    TITLE_LINE("Ferry stays in port", "Ferry stays in port - Lantern", "<b>Ferry stays in port</b>");
    TITLE_LINE("Ferry stays in port", "Lantern - Ferry stays in port", "<b> Ferry stays\nin port </b>");
    TITLE_LINE("", "Ferry stays in port - Lantern", "<b>Ferry stays</b> in port");
    TITLE_LINE("", "Ferry stays in port", "<b>Ferry stays in port</b>");
    TITLE_LINE("", "Ferry sails - Lantern", "<b>Ferry sails</b>"); /* too short to be told from a section */
    TITLE_LINE("Ferry sailed", "Ferry sailed - Lantern", "<b>Ferry sailed</b>");
    TITLE_LINE("", "Ferry stays in port - Lantern", "<a href=/><b><i>Ferry stays in port</i></b></a>");
    TITLE_LINE("Ferry stays in port", "Ferry stays in port - Lantern",
               "<a href=/>Ferry</a>Ferry stays in port");
    TITLE_LINE("", "Ferry stays in port - Lantern", "<script>Ferry stays in port</script>");
    /* the longest */
    TITLE_LINE("Bad news for islands - No ferry", "Bad news for islands - No ferry - Lantern",
               "<i>Bad news for islands</i><b>Bad news for islands - No ferry</b>");
    TITLE_LINE("Bad news for islands - No ferry", "Bad news for islands - No ferry - Lantern",
               "<b>Bad news for islands - No ferry</b><i>Bad news for islands</i>");
    /* beside headings */
    TITLE_LINE("", "Ferry stays in port - Lantern", "<h2>Ferry stays in port</h2>Ferry stays in port");
    TITLE_LINE("", "Ferry stays in port - Lantern", "<h1>No ferry</h1>Ferry stays in port");
    TITLE_LINE("", "Ferry - Lantern of the islands", "<h1>Ferry</h1>Lantern of the islands");
    TITLE_LINE("Ferry stays in port", "Ferry stays in port - Lantern", "<h1>Lantern</h1>Ferry stays in port");
    TITLE_LINE("Ferry stays in port", "Ferry stays in port - Lantern",
               "<h1>No ferry</h1><h1>Tides</h1>Ferry stays in port");
    TITLE_LINE("", "Ferry stays in port - Lantern",
               "<h1>Tides</h1><i>Ferry stays in port</i><h1>No ferry</h1>");
    /* above the first text that is longer than the title */
    TITLE_LINE("", "Ferry stays in port - Lantern", "<p id=body>" LONG "</p>Ferry stays in port");
}

/* --- pictures --- */

#define STORY(inside)            "<h1>Bridge opens</h1><div id=body><p>" LONG "</p>" inside "<p>" LONG "</p></div>"
#define PICTURES(wanted, inside) EXPECT(IMAGE_URL, wanted, STORY(inside))

static void addresses_of_pictures(void **state) {
    (void)state;
    PICTURES("/a.jpg", "<img src=' /a.jpg '>");
    PICTURES("/a.jpg|/b.jpg", "<img src=data:image/gif,x data-src=/a.jpg><amp-img src=/b.jpg></amp-img>");
    PICTURES("=/a.jpg 1w, /b.jpg 2w|/c.jpg",
             "<picture><source srcset='/a.jpg 1w, /b.jpg 2w'><img src=/c.jpg></picture>");
    PICTURES("/a.jpg|/large/a.jpeg?x", "<a href=/large/a.jpeg?x><img src=/a.jpg></a>");
    PICTURES("/a.jpg", "<a href=/large/><img src=/a.jpg></a>");
    PICTURES("", "<img><img src=''>");
    PICTURES("/b.jpg|/a.jpg", "<img src=/a.jpg data-src=/b.jpg>");
    PICTURES("/a.jpg|/b.jpg", "<img src=/a.jpg data-zoom=/b.jpg>");
    PICTURES("/a.jpg", "<img src=/a.jpg data-share=/b.jpg data-info='{\"u\":\"b.jpg\"}' data-x=/b>");
    PICTURES("/a_80x.jpg", "<img data-src=/a_{width}x.jpg data-widths=[40,80]>");
    PICTURES("", "<img data-src=/a_{width}x{h}.jpg data-widths=[40,80]>");
    PICTURES("/a.jpg", "<noscript>&lt;img alt='src' src='/a.jpg'></noscript>");
    page *p = read_page(STORY("<picture><source srcset=/b.jpg><img src=/a.jpg width=640 height=480>"
                              "</picture><img src=/c.jpg width=500>"));
    const dl_claim *claim = page_expect(p, DL_FIELD_IMAGE_URL, "/a.jpg", "visible:img");
    const dl_claim *width = dl_claims_next_in_group(&p->claims, claim);
    assert_true(dl_span_equal(width->text, DL_SPAN("640")) && width->field == DL_FIELD_IMAGE_WIDTH);
    const dl_claim *height = dl_claims_next_in_group(&p->claims, width);
    assert_true(dl_span_equal(height->text, DL_SPAN("480")) && height->field == DL_FIELD_IMAGE_HEIGHT);
    assert_null(dl_claims_next_in_group(&p->claims, height));
    assert_int_equal(page_expect(p, DL_FIELD_IMAGE_URL, "/b.jpg", "visible:img")->group, claim->group);
    assert_int_not_equal(page_expect(p, DL_FIELD_IMAGE_URL, "/c.jpg", "visible:img")->group, claim->group);
    page_close(p);
}

static void pictures_of_other_things(void **state) {
    (void)state;
    PICTURES("", "<img src=/a.jpg width=99>");
    PICTURES("/a.jpg", "<img src=/a.jpg width=100>");
    PICTURES("", "<picture><source srcset=/b.jpg><img src=/a.jpg width=99></picture>");
    PICTURES("", "<img src=/a.jpg height=49>");
    PICTURES("/a.jpg", "<img src=/a.jpg width=50% height=10>");
    PICTURES("~/b.jpg", "<aside><img src=/a.jpg data-src=/b.jpg></aside>");
    PICTURES("~/a.jpg", "<div class=related-stories><p><img src=/a.jpg></div>");
    PICTURES("/a.jpg", "<main class=author><img src=/a.jpg></main>");
    PICTURES("~/a.jpg|~/b.jpg|/c.jpg",
             "<nav><img src=/a.jpg><img src=/b.jpg></nav><div><img src=/c.jpg></div>");
    PICTURES("~/a.jpg", "<a href=/other><img src=/a.jpg><h3>Other</h3></a>");
    PICTURES("~/a.jpg", "<a href=/other><img src=/a.jpg></a><a href=/other>Another story entirely</a>");
    PICTURES("~/a.jpg", "<a href=/other>Another story entirely</a><a href=/other><img src=/a.jpg></a>");
    PICTURES("/a.jpg", "<a href=/other><img src=/a.jpg></a><a href=/other>Look closer</a>");
    PICTURES("/a.jpg", "<a href=/other><img src=/a.jpg></a><a href=/third>Another story entirely</a>");
    PICTURES("/a.jpg", "<a href=#><img src=/a.jpg><h3>Other</h3></a>");
    EXPECT(IMAGE_URL, "/a.jpg",
           "<body class=wp-custom-logo><div id=body><p>" LONG "</p><img src=/a.jpg></div>");
}

static void captions_and_credits(void **state) {
    (void)state;
#define FIGURE "<figure><img src=/a.jpg><figcaption>The bridge <i class=credit>Wire</i></figcaption></figure>"
    EXPECT(IMAGE_CAPTION, "The bridge", STORY(FIGURE));
    EXPECT(IMAGE_CREDIT, "Wire", STORY(FIGURE));
#undef FIGURE
    EXPECT(IMAGE_CAPTION, "The bridge", STORY("<img src=/a.jpg>and<p class=wp-caption>The bridge</p>"));
    EXPECT(IMAGE_CAPTION, "The bridge", STORY("<img src=/a.jpg><b></b><p class=legend>The bridge</p>"));
    EXPECT(IMAGE_CAPTION, "", STORY("<img src=/a.jpg><b></b><b></b><p class=cap>The bridge</p>"));
    EXPECT(IMAGE_CREDIT, "Wire", STORY("<img src=/a.jpg><p class=photographer>Wire</p>"));
    EXPECT(IMAGE_CAPTION, "", STORY("<img src=/a.jpg><p class=text>The bridge</p>"));
    EXPECT(IMAGE_CAPTION, "Two bridges|Two bridges",
           STORY("<figure><img src=/a.jpg><img src=/b.jpg><figcaption>Two bridges</figcaption></figure>"));
}

/* Of a story whose text begins behind `ahead`. */
#define AHEAD(wanted, ahead)                                                                                 \
    EXPECT(IMAGE_URL, wanted,                                                                                \
           "<h1>Bridge opens</h1><div id=body>" ahead "<p>" LONG "</p><p>" LONG "</p></div>")

static void backgrounds_ahead_of_the_text(void **state) {
    (void)state;
    AHEAD("/a.jpg", "<div style='background-image: url(/a.jpg)'></div>");
    AHEAD("/a.jpg", "<div style=\"color:red;BACKGROUND:#fff URL( '/a.jpg' ) no-repeat;margin:0\"></div>");
    AHEAD("/a.jpg?x=1;y=(2)", "<div style='background:url(\"/a.jpg?x=1;y=(2)\")'></div>");
    AHEAD("/a.jpg?x=);y=1", "<div style='background:url(\"/a.jpg?x=);y=1\")'></div>");
    AHEAD("/a;b.jpg", "<div style='background-image:url(/a;b.jpg)'></div>");
    AHEAD("/a.jpg",
          "<div style='background-image:linear-gradient(#000,#fff),url(/a.jpg),url(/b.jpg)'></div>");
    AHEAD("/a.jpg", "<div style='background:url(/b.jpg);background:url(/a.jpg)'></div>"); /* the last holds */
    AHEAD("/a.jpg", "<header data-bg=/a.jpg><h2>One</h2></header>");
    AHEAD("/a.jpg", "<header data-bg='url(/a.jpg)' style='background:url(/b.jpg)'></header>");
    AHEAD("/a.jpg", "<section data-background-image='/a.jpg'></section>");
    AHEAD("/a.jpg", "<div data-background=a data-bg=dark style='background:url(/a.jpg)'></div>");
    AHEAD("/a.jpg", "<div style='width:1100px;height:80%;background:url(/a.jpg)'></div>");
    AHEAD("/a.jpg", "<div style='background:url(/a.jpg)'></div><div style='background:url(/b.jpg)'></div>");
    EXPECT(IMAGE_CAPTION, "The bridge",
           "<h1>Bridge opens</h1><div id=body><div data-bg=/a.jpg></div><p class=wp-caption>The "
           "bridge</p><p>" LONG "</p></div>");
}

static void other_backgrounds(void **state) {
    (void)state;
    AHEAD("", "<div style='background-image:url()'></div><div style='background:#fff'></div>");
    AHEAD(
        "",
        "<div style='background-image:url(/a.jpg'></div><div style='background-image:url(\"/a.jpg)'></div>");
    AHEAD("", "<div style='list-style:url(/a.jpg);mask-image:url(/b.jpg);cursor:url(/c.png)'></div>");
    AHEAD("", "<div style='--background:url(/a.jpg);background-color:url(/a.jpg)'></div>");
    AHEAD("", "<div style='background:url(data:image/gif;base64,R0lG)'></div>");
    AHEAD("", "<i style='width: 99px;background:url(/a.jpg)'></i><i "
              "style='background:url(/a.jpg);height:20PX'></i>");
    AHEAD("", "<div data-bg='{\"u\":\"/a.jpg\"}' data-background='#dark' data-background-image=none></div>");
    AHEAD("", "<div class=related-stories style='background:url(/a.jpg)'></div>");
    AHEAD("", "<aside><div style='background:url(/a.jpg)'></div></aside>");
    AHEAD("", "<a href=/other style='background:url(/a.jpg)'></a>");
    AHEAD("", "<a href=/other><i style='background:url(/a.jpg)'></i><h3>Other</h3></a>");
    AHEAD("/b.jpg", "<div style='background:url(/a.jpg)'></div><img src=/b.jpg>");
    AHEAD("/b.jpg", "<img src=/b.jpg><div style='background:url(/a.jpg)'></div>");
    PICTURES("", "<div style='background:url(/a.jpg)'></div>"); /* not ahead of it */
    EXPECT(IMAGE_URL, "",
           "<div style='background:url(/a.jpg)'><h1>Bridge</h1><div id=body><p>" LONG "</p></div></div>");
    EXPECT(IMAGE_URL, "",
           "<meta property=og:image content=/m.jpg><h1>Bridge</h1><div id=body><b data-bg=/a.jpg></b><p>" LONG
           "</p></div>");
    EXPECT(IMAGE_URL, "/a.jpg|~/b.jpg",
           "<h1>Bridge</h1><div id=body><b data-bg=/a.jpg></b><p>" LONG
           "</p><aside><img src=/b.jpg></aside></div>");
}

static void backgrounds_of_figures(void **state) {
    (void)state;
#define SHOW "<i style='background:url(/a.jpg)'></i>"
    PICTURES("/a.jpg", "<figure><b>" SHOW "</b><figcaption>The bridge</figcaption></figure>");
    PICTURES("/a.jpg", "<figure data-bg=/a.jpg><figcaption>The bridge</figcaption></figure>");
    EXPECT(IMAGE_CAPTION, "The bridge",
           STORY("<figure>" SHOW "<figcaption>The bridge</figcaption></figure>"));
    PICTURES("", "<figure>" SHOW "</figure>");
    PICTURES("/b.jpg", "<figure>" SHOW "<img src=/b.jpg><figcaption>The bridge</figcaption></figure>");
    PICTURES("", "<figure>" SHOW "<video></video><figcaption>The bridge</figcaption></figure>");
    PICTURES("", "<figure class=Video-box>" SHOW "<figcaption>The bridge</figcaption></figure>");
    PICTURES("", "<figure><b class=jwPlayer>" SHOW "</b><figcaption>The bridge</figcaption></figure>");
    PICTURES("", "<aside><figure>" SHOW "<figcaption>The bridge</figcaption></figure></aside>");
#undef SHOW
}

static void pictures_before_and_behind(void **state) {
    (void)state;
    static const char named[] = "<meta property=og:image content=/one.jpg>"
                                "<meta property=og:image content=/two.jpg>";
    char html[4000];
    snprintf(html, sizeof html,
             "%s<img src=/far.jpg><div><img src=/top.jpg><h1>Bridge opens</h1></div>"
             "<div id=body><p>Short.</p><img src=/head.jpg><p>" LONG
             "</p><img src=/in.jpg></div><img src=/behind.jpg>",
             named);
    page *p = read_page(html);
    static const struct {
        const char *url;
        int kind;
    } wanted[] = {{"/top.jpg", DL_VISIBLE_PICTURE_AHEAD},
                  {"/head.jpg", DL_VISIBLE_PICTURE_AHEAD},
                  {"/in.jpg", DL_VISIBLE_PICTURE},
                  {"/behind.jpg", DL_VISIBLE_PICTURE_BEHIND}};
    for (size_t i = 0; i < DL_COUNT_OF(wanted); i++)
        assert_int_equal(page_expect(p, DL_FIELD_IMAGE_URL, wanted[i].url, NULL)->visible_kind,
                         wanted[i].kind);
    assert_null(page_find(p, DL_FIELD_IMAGE_URL, "/far.jpg", NULL));
    page_close(p);
    /* behind the body only where the page names several */
    EXPECT(IMAGE_URL, "",
           "<meta property=og:image content=/one.jpg><div id=body><p>" LONG
           "</p></div><img src=/behind.jpg>");
}

static unsigned count_of(const page *p, dl_field field, int kind) {
    unsigned count = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, field, claim));)
        count += (int)dl_visible_kind_of(claim) == kind;
    return count;
}

static void append(dl_buffer *out, unsigned times, const char *text) {
    while (times--) dl_buffer_append(out, dl_span_from_string(text));
}

/* The page of the parts, each repeated. */
static page *read_many(const char *before, unsigned times, const char *inside, const char *between,
                       unsigned behind, const char *after) {
    dl_buffer html;
    dl_buffer_init(&html, 0, NULL);
    append(&html, 1, before);
    append(&html, times, inside);
    append(&html, 1, between);
    append(&html, behind, after);
    page *p = page_open_sized(html.data, html.size, ADDRESS);
    dl_buffer_release(&html);
    dl_body body = find_body(p);
    dl_read_shown(&p->claims, &body);
    return p;
}

/* More names of classes than are remembered. */
static void classes_are_not_mistaken(void **state) {
    (void)state;
    enum { BOXES = 200, MOST_OTHERS = 10 };
    dl_buffer html;
    dl_buffer_init(&html, 0, NULL);
    append(&html, 1, "<h1>Bridge opens</h1><div id=body><p>" LONG "</p>");
    for (unsigned i = 0; i < BOXES; i++) {
        char box[160];
        snprintf(box, sizeof box,
                 "<div class=box-%u><img src=/a.jpg></div><div class=teaser-%u><img src=/b.jpg></div>", i, i);
        append(&html, 1, box);
    }
    append(&html, 1, "</div>");
    page *p = page_open_sized(html.data, html.size, ADDRESS);
    dl_body body = find_body(p);
    dl_read_shown(&p->claims, &body);
    uint32_t own = 0, others = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(&p->claims, DL_FIELD_IMAGE_URL, claim));) {
        bool other = claim->flags & DL_CLAIM_OTHER;
        assert_true(dl_span_equal(claim->text, other ? DL_SPAN("/b.jpg") : DL_SPAN("/a.jpg")));
        own += !other;
        others += other;
    }
    assert_int_equal(own, BOXES);
    assert_int_equal(others, MOST_OTHERS);
    page_close(p);
    dl_buffer_release(&html);
}

static void pictures_have_bounds(void **state) {
    (void)state;
    static const char head[] = "<meta property=og:image content=/one.jpg><meta property=og:image "
                               "content=/two.jpg><div id=body><p>" LONG "</p>";
    page *p = read_many(head, 2100, "<img src=/a.jpg>", "</div>", 100, "<img src=/b.jpg>");
    assert_int_equal(count_of(p, DL_FIELD_IMAGE_URL, DL_VISIBLE_PICTURE), 2000);
    assert_int_equal(count_of(p, DL_FIELD_IMAGE_URL, DL_VISIBLE_PICTURE_BEHIND), 60);
    page_close(p);
    p = read_many(head, 50, "<nav><img src=/a.jpg></nav>", "</div>", 0, "");
    assert_int_equal(count_of(p, DL_FIELD_IMAGE_URL, DL_VISIBLE_PICTURE), 10);
    page_close(p);
    p = read_many("<div id=body><p>" LONG "</p><picture>", 50, "<source srcset=/a.jpg>", "</picture></div>",
                  0, "");
    assert_int_equal(count_of(p, DL_FIELD_IMAGE_URL, DL_VISIBLE_PICTURE), 24);
    page_close(p);
}

/* --- links --- */

#define LINKED(wanted, inside) EXPECT(MENTION_URL, wanted, STORY(inside))

static void links_to_stories(void **state) {
    (void)state;
    LINKED("/a-long-story-told", "<p><a href=/a-long-story-told>It</a></p>");
    LINKED("/12345", "<p><a href=/12345>It</a></p>");
    LINKED("", "<p><a href=/a-short-one>It</a> <a href=/1234>it</a> <a href=#a-long-story-told>it</a></p>");
    LINKED("", "<p><a href=/tag/a-long-story-told>It</a> <a href=/a-long-story-told.jpg>it</a> "
               "<a href=/a-long-story-told.pdf>it</a> <a href=mailto:a-long-story-told@x>it</a></p>");
    LINKED("/one-in-the-text|/one-in-a-teaser",
           "<div><a href=/one-in-a-teaser>T</a></div><p><a href=/one-in-the-text>It</a></p>");
    LINKED("", "<nav><a href=/one-in-a-menu>M</a></nav><footer><a href=/one-in-a-footer>F</a></footer>"
               "<form><a href=/one-in-a-form>F</a></form>");
    EXPECT(MENTION_NAME, "The first|The second",
           STORY("<p><a href=/a-long-story-told>The <b>first</b></a></p>"
                 "<div><a href=/another-long-story-told>The second</a></div>"));
    page *p =
        read_many("<div id=body><p>" LONG "</p>", 600, "<a href=/a-long-story-told>x</a>", "</div>", 0, "");
    assert_int_equal(count_of(p, DL_FIELD_MENTION_URL, DL_VISIBLE_BETWEEN_LINK), 500);
    page_close(p);
}

/* Two digits of an encoded byte make five with three others, wherever in the reference they stand. */
static void digits_of_stories_stand_anywhere(void **state) {
    (void)state;
    for (int before = 0; before < 40; before++) {
        char html[400], wanted[80];
        snprintf(wanted, sizeof wanted, "/%.*s 123", before, "abcdefghijklmnopqrstuvwxyzabcdefghijklmnop");
        snprintf(html, sizeof html, STORY("<p><a href='%s'>It</a> <a href='%.*s'>it</a></p>"), wanted,
                 before + 4, wanted);
        EXPECT(MENTION_URL, wanted, html);
    }
}

static void links_home(void **state) {
    (void)state;
    EXPECT(SITE_NAME, "The Post|Post|Home",
           "<a href=/>The Post</a><a href=https://www.post.example>Post</a><a "
           "href=//www.post.example/>Home</a>");
    EXPECT(SITE_NAME, "",
           "<a href=/a>A</a><a href=https://other.example/>B</a><a href='/?x'>C</a><a href='/#x'>D</a>"
           "<a href=/>One two three four five six seven</a><a href=/><img src=/a.jpg></a>");
    page *p = read_many("<p>x</p>", 450, "<b></b>", "<a href=/>The Post</a>", 0, "");
    assert_int_equal(count_of(p, DL_FIELD_SITE_NAME, DL_VISIBLE_HOME_LINK), 0);
    page_close(p);
    p = read_many("<p>x</p>", 20, "<a href=/>The Post</a>", "", 0, "");
    assert_int_equal(count_of(p, DL_FIELD_SITE_NAME, DL_VISIBLE_HOME_LINK), 10);
    page_close(p);
}

/* --- topics --- */

#define BEHIND(row)          "<h1>Bridge opens</h1><div id=body><p>" LONG "</p></div>" row
#define TOPICS(wanted, html) EXPECT(KEYWORD, wanted, html)

static void rows_of_topics(void **state) {
    (void)state;
    TOPICS("Bridges|Towns", BEHIND("<a href=/tag/bridges>#Bridges</a><a href=/topics/x>Towns</a>"));
    TOPICS("Bridges|Larnwick",
           BEHIND("<a href=/tag/bridges>Bridges</a><a href=/places/larnwick/>Larnwick</a>"));
    TOPICS("Bridges", BEHIND("<a href=/x/y rel='nofollow x tag-b'>Towns</a><a href=/tag/b>Bridges</a>"));
    TOPICS("Towns|Bridges", BEHIND("<a href=/x/y rel=tag>Towns</a><a href=/tag/b>Bridges</a>"));
    /* not to persons, dated stories, in a sentence, in the page's frame, a card, nor long */
    TOPICS("", BEHIND("<a href=/author/tag/ada>Ada Reed</a>"));
    TOPICS("", BEHIND("<a href=/2021/10/larnwick>Larnwick</a><a href=/2021/10/wendle>Wendle</a>"));
    TOPICS("", BEHIND("<p>They are <a href=/tag/bridges>Bridges</a> of old</p>"));
    TOPICS("", BEHIND("<nav><a href=/tag/bridges>Bridges</a></nav><aside><a href=/tag/b>B two</a></aside>"));
    TOPICS("", BEHIND("<a href=/tag/bridges><i><i><i><i><i><i><i><i><i><i><i><i>Bridges</i></i></i></i></i>"
                      "</i></i></i></i></i></i></i></a>"));
    TOPICS("", BEHIND("<a href=/tag/bridges>One two three four five six seven</a>"));
    TOPICS("One two three four five six", BEHIND("<a href=/tag/b>One two three four five six</a>"));
    TOPICS("",
           BEHIND("<a href=/tag/b>Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenverleihungsurku"
                  "ndenvordruckformular</a>"));
    TOPICS("", BEHIND("<a href=/places/larnwick-and-other-towns-of-the-coast>Larnwick</a>"));
    /* the first row of two; one before the body when it is longer than one link behind it */
    TOPICS("Bridges|Towns", BEHIND("<a href=/tag/x>Single</a><p>1<p>2<p>3<p>4<p>5<p>6<p>7<p>8"
                                   "<a href=/tag/b>Bridges</a><a href=/tag/t>Towns</a>"));
    TOPICS("Bridges|Towns", "<h1>Bridge opens</h1><a href=/tag/b>Bridges</a><a href=/tag/t>Towns</a>"
                            "<div id=body><p>" LONG "</p></div><a href=/tag/x>Single</a>");
    TOPICS("Single", "<h1>Bridge opens</h1><a href=/tag/b>Bridges</a>"
                     "<div id=body><p>" LONG "</p></div><a href=/tag/x>Single</a>");
    page *p = read_page(BEHIND("<a href=/tag/b>Bridges</a><a href=/tag/t>Towns</a>"));
    assert_int_equal(page_expect(p, DL_FIELD_KEYWORD, "Towns", "visible:a")->trust, 55);
    page_close(p);
    p = read_page(BEHIND("<a href=/tag/t>Towns</a>"));
    assert_int_equal(page_expect(p, DL_FIELD_KEYWORD, "Towns", "visible:a")->trust, 42);
    page_close(p);
    p = read_many("<div id=body><p>" LONG "</p></div>", 901, "<b></b>", "<a href=/tag/t>Towns</a>", 0, "");
    assert_null(page_find(p, DL_FIELD_KEYWORD, "Towns", NULL));
    page_close(p);
}

static void names_of_the_menu(void **state) {
    (void)state;
    EXPECT(SECTION_NAME, "World news", "<a href=/world/><b>World</b> news</a><a href=/world>Again</a>");
    EXPECT(SECTION_NAME, "",
           "<a href=/underworld/>Under</a><a href=/world/story>Story</a><a href=/world/>W</a>");
    EXPECT(SECTION_NAME, "World",
           "<a href=/world>More than sixty bytes of words that do not look like a section</a>"
           "<a href=https://www.post.example/World>World</a>");
    page *p = read_many("", 400, "<a href=/x>x</a>", "<a href=/world>World</a>", 0, "");
    assert_null(page_find(p, DL_FIELD_SECTION_NAME, "World", NULL));
    page_close(p);
    p = read_many("", 399, "<a href=/x>x</a>", "<a href=/world>World</a>", 0, "");
    const dl_claim *name = page_expect(p, DL_FIELD_SECTION_NAME, "World", "visible:a");
    assert_int_equal(page_expect(p, DL_FIELD_SECTION, "world", "url")->group, name->group);
    page_close(p);
}

/* --- authors --- */

#define ENDS_WITH(last)      "<h1>Bridge opens</h1><div id=body><p>" LONG "</p>" last "</div>"
#define SIGNED(wanted, last) EXPECT(AUTHOR_NAME, wanted, ENDS_WITH(last))

static void signatures(void **state) {
    (void)state;
    SIGNED("Ada Reed", "<p><b>Ada Reed</b></p>");
    SIGNED("Ada Reed", "<p> <em>Ada Reed</em> </p>");
    SIGNED("", "<p>Ada Reed</p>");
    SIGNED("", "<p><u>Ada Reed</u></p>");
    SIGNED("", "<p><b>Ada</b></p>");
    SIGNED("Ada Bea Cleo Reed", "<p><b>Ada Bea Cleo Reed</b></p>");
    SIGNED("", "<p><b>Ada Bea Cleo Dora Reed</b></p>");
    SIGNED("", "<p><b>Best of all</b></p>");
    SIGNED("", "<p><b>Ada</b> <b>Reed</b></p>");
    SIGNED("", "<p><b>By us</b> <b>Ada Reed</b></p>");
    SIGNED("", "<p><a href=/x><b>Ada Reed</b></a></p>");
    SIGNED("", "<p><b>Ada Reed</b><img src=/a.jpg></p>");
    /* neither first nor last */
    SIGNED("",
           "<p>1<p>2<p>3<p>4<p>5<p>6<p>7<p>8<p>9<p><b>Ada Reed</b></p><p>1<p>2<p>3<p>4<p>5<p>6<p>7<p>8<p>9");
    /* between paragraphs: bold lines are subheadings, those in italics are not */
    SIGNED("", "<p><b>Ada Reed</b></p><p>" LONG "</p>");
    SIGNED("", "<p><strong>Ada Reed</strong></p><p>" LONG "</p>");
    SIGNED("Ada Reed", "<p><i>Ada Reed</i></p><p>" LONG "</p>");
    SIGNED("Ada Reed", "<p><b>Ada Reed</b></p><p><b>Support us with a gift, if you can.</b></p>");
    /* words that the body has without capitals */
#define USED "<p>The roads and the closures of the winter, all because of a reed.</p>"
    SIGNED("", USED "<p><b>Winter Closures</b></p>");
    SIGNED("", USED "<p><b>The Winter Closures</b></p>");
    SIGNED("Winter Reed Bea", USED "<p><b>Winter Reed Bea</b></p>"); /* "bea" is too short to tell */
    SIGNED("Winter Repairs", USED "<p><b>Winter Repairs</b></p>");
    SIGNED("Ada Bea", USED "<p>ada bea</p><p><b>Ada Bea</b></p>");
#undef USED
}

static void links_in_bylines(void **state) {
    (void)state;
    static const char byline[] = "<h1>Bridge opens</h1><div class=author><a href=/x/ada>Ada <b>Reed</b></a>, "
                                 "<a href=/x/ben>Ben Roe</a>"
                                 " <a>Follow</a></div>";
    EXPECT(AUTHOR_LINK, "Ada Reed|Ben Roe", byline);
    page *p = read_page(byline);
    const dl_claim *link = page_expect(p, DL_FIELD_AUTHOR_LINK, "Ben Roe", "visible:a");
    assert_true(dl_span_equal(dl_claims_next_in_group(&p->claims, link)->text, DL_SPAN("/x/ben")));
    assert_int_equal(dl_claims_next(&p->claims, DL_FIELD_AUTHOR_NAME, NULL)->group, link->group);
    page_close(p);
    /* one that has its address already needs none */
    EXPECT(AUTHOR_LINK, "", "<h1>Bridge opens</h1><a rel=author href=/x/ada>Ada Reed</a>");
}

/* --- speakable --- */

#define SPEAKS(members)                                                                                      \
    "<title>Bridge opens</title><meta property=og:title content='Bridge opens again'>"                       \
    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"speakable\":{" members \
    "}}</script><h1>Bridge <b>opens</b></h1><p>One</p><p>Two</p>"

static void texts_of_speakable(void **state) {
    (void)state;
    EXPECT(SPEAKABLE_TEXT, "Bridge opens|One Two",
           SPEAKS("\"xpath\":\"//h1\",\"cssSelector\":[\"p\",\"p\",\"h6\"]"));
    EXPECT(SPEAKABLE_TEXT, "", SPEAKS("\"xpath\":\"//h1[\""));
    page *p = read_page(SPEAKS("\"xpath\":[\"//meta[@name='og:title']/@content\",\"//h1\"]"));
    const dl_claim *forgiven = page_expect(p, DL_FIELD_SPEAKABLE_TEXT, "Bridge opens again", "visible:meta");
    assert_int_equal(forgiven->visible_kind, DL_VISIBLE_SELECTED_FORGIVING);
    const dl_claim *plain = page_expect(p, DL_FIELD_SPEAKABLE_TEXT, "Bridge opens", "visible:h1");
    assert_int_equal(plain->visible_kind, DL_VISIBLE_SELECTED);
    assert_int_equal(page_expect(p, DL_FIELD_SPEAKABLE_XPATH, "//h1", NULL)->group, plain->group);
    page_close(p);
}

static void selectors_have_a_bound(void **state) {
    (void)state;
    dl_buffer html;
    dl_buffer_init(&html, 0, NULL);
    append(&html, 1,
           "<p>One</p><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\","
           "\"speakable\":{\"cssSelector\":[\"p\"");
    for (unsigned i = 0; i < 60; i++) {
        char selector[40];
        snprintf(selector, sizeof selector, ",\"p, #x%u\"", i);
        append(&html, 1, selector);
    }
    append(&html, 1, "]}}</script>");
    dl_buffer_append_byte(&html, '\0');
    page *p = read_page(html.data);
    assert_int_equal(count_of(p, DL_FIELD_SPEAKABLE_TEXT, DL_VISIBLE_SELECTED), 50);
    page_close(p);
    dl_buffer_release(&html);
}

/* The claim that gave the body stays known when the claims move. */
static void the_claim_of_the_body(void **state) {
    (void)state;
    page *p = page_open("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" LONG
                        "\"}</script><div id=body><p>" LONG "</p><img src=/a.jpg></div>",
                        ADDRESS);
    dl_body body = find_body(p);
    body.claim = dl_claims_next(&p->claims, DL_FIELD_ARTICLE_BODY, NULL);
    p->claims.capacity = p->claims.count; /* the next one moves them */
    dl_read_shown(&p->claims, &body);
    assert_ptr_equal(body.claim, dl_claims_next(&p->claims, DL_FIELD_ARTICLE_BODY, NULL));
    page_close(p);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_of_pictures),
        cmocka_unit_test(pictures_of_other_things),
        cmocka_unit_test(captions_and_credits),
        cmocka_unit_test(backgrounds_ahead_of_the_text),
        cmocka_unit_test(other_backgrounds),
        cmocka_unit_test(backgrounds_of_figures),
        cmocka_unit_test(pictures_before_and_behind),
        cmocka_unit_test(pictures_have_bounds),
        cmocka_unit_test(classes_are_not_mistaken),
        cmocka_unit_test(links_to_stories),
        cmocka_unit_test(digits_of_stories_stand_anywhere),
        cmocka_unit_test(links_home),
        cmocka_unit_test(rows_of_topics),
        cmocka_unit_test(names_of_the_menu),
        cmocka_unit_test(signatures),
        cmocka_unit_test(links_in_bylines),
        cmocka_unit_test(lines_of_titles),
        cmocka_unit_test(texts_of_speakable),
        cmocka_unit_test(selectors_have_a_bound),
        cmocka_unit_test(the_claim_of_the_body),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
