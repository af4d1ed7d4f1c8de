/* What a page is cut into, and what the pieces become. */
#include "article/block_text.h"
#include "unit/claims/page.h"

#include "article/assemble.h"

/* Blocks are separated by "|". */
static const struct {
    const char *html, *blocks;
} cuts[] = {
    {"<p>One <b>two</b> three.<p>Four.", "One two three.|Four."},
    {"<div>Loose<p>inner</p>again</div>", "Loose|inner|again"},
    {"<p>A line.<br><br>Another.", "A line.|Another."},
    {"<p>Main Street 1<br>Wendle", "Main Street 1 Wendle"},
    {"<p>One line of a fair length.<br>Another line of a fair length.",
     "One line of a fair length.|Another line of a fair length."},
    {"<div><div class=cap>T</div>he harbour is open again.</div>", "The harbour is open again."},
    {"<p><span>H</span>arbour news", "Harbour news"},
    {"<div><span>Health</span><span>9 min</span></div>", "Health 9 min"},
    {"<p>Soft\xC2\xADhyphen and zero\xE2\x80\x8Bwidth", "Softhyphen and zerowidth"},
    {"<p>a<script>x</script><style>y</style>b", "ab"},
    {"<p>seen <span hidden>not</span> again", "seen again"},
    {"<p>seen <span a b c hidden>not</span> again", "seen again"},
    {"<p>seen <span class=sr-only>not</span> again", "seen again"},
    {"<p>seen <span a b>it</span> again", "seen it again"},
    {"<p>seen <span style=\"color:red; display : none\">not</span> again", "seen again"},
    {"<table><tr><td>a<td>b<tr><td>c</table>", "a|b|c"},
    {"<button>Menu</button><select><option>x</select>", "Menu"},
    {"<p>seen <a href=x>link <span class=\"sr-only\">opens a window</span></a> again", "seen link again"},
    {"<p>seen <span style=\"position:absolute;clip: rect(0 0 0 0)\">not</span> again", "seen again"},
    {"<p>The price of copper <button>Watch</button>, a metal, rose.", "The price of copper , a metal, rose."},
    {"<p>One line of a fair length that<br>goes on here.<br>And one of its own length.",
     "One line of a fair length that goes on here.|And one of its own length."},
    {"<pre>a\n  b</pre>", "a\n  b"},
    {"<p>They left after four days.<b>The harbour</b> is open.",
     "They left after four days.|The harbour is open."},
    {"<p>The U.S.<b>Army</b> moved.", "The U.S.Army moved."},
    {"<p>One is here<span class=br></span>and two here", "One is here|and two here"},
    {"<p>&nbsp;</p><p> \n</p>", ""},
    {"<p>\xE6\x97\xA5\xE6\x9C\xAC<br>\xE8\xAA\x9E", "\xE6\x97\xA5\xE6\x9C\xAC \xE8\xAA\x9E"},
    {"<ul><li>a<ul><li>b</ul></ul>", "a|b"},
    {"<h2><a class=anchor href=#a>Costs</a></h2>", "Costs"},
    {"<h2><a href=#a>#</a></h2>", "#"},
    {"<h3>Costs <a href=#a><i>\xC2\xA7</i></a></h3><dl><dt>Term <a href=#t>\xC2\xB6</a></dl>", "Costs|Term"},
    {"<p>10<sup>5</sup> m<sup> 2 </sup>x<sub>i</sub>", "10\xE2\x81\xB5 m 2 xi"},
    {"<p>a<sup>1</sup>", "a\xC2\xB9"},
    {"<sup>1</sup>", "\xC2\xB9"},
    {"<p>a<img src=x style=\"display:block\">b", "ab"},
    {"<p>a<span style=\"display:block\">b</span>c", "a|b|c"},
    {"<div><img alt=T> he harbour is open again.</div>", "The harbour is open again."},
    {"<div><img alt=A> harbour is open again.</div>", "A harbour is open again."},
    {"<del><div>1<div>2<div>3<div>4<div>5<div>6<div>7<div>8<div>9<div>10<div>11<div>12<div>13<div>14<div>15"
     "<div>16<div>17<div>18<div>19<div>20<div>21<div>22<div>23<div>24<div>25<div>26<div>27<div>28<div>29"
     "<div>30<div>31<div>32",
     "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32"},
    /* right to left, with marks of direction, and an inline element amid a word */
    {"<p dir=rtl>\xE2\x80\x8F\xD8\xA7\xD9\x84<b>\xD9\x85\xD9\x8A</b>\xD9\x86\xD8\xA7\xE2\x80\x8F \xD8\xA1",
     "\xD8\xA7\xD9\x84\xD9\x85\xD9\x8A\xD9\x86\xD8\xA7 \xD8\xA1"},
    {"<p>\xE6\xB8\xAF<span>\xE3\x81\xAF</span><a href=x>\xE9\x96\x8B</a>\xE3\x81\x84\xE3\x81\x9F",
     "\xE6\xB8\xAF\xE3\x81\xAF\xE9\x96\x8B\xE3\x81\x84\xE3\x81\x9F"},
};

static void pages_are_cut_into_blocks(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(cuts); i++) {
        page *p = page_open(cuts[i].html, NULL);
        dl_blocks blocks;
        assert_true(dl_split_blocks(&blocks, p->claims.doc, p->claims.arena));
        dl_span *texts = dl_arena_alloc(p->claims.arena, (blocks.blocks.count + 1) * sizeof *texts);
        for (uint32_t k = 0; k < blocks.blocks.count; k++) {
            texts[k] = dl_block_text(&blocks, &blocks.blocks.items[k], p->claims.arena);
        }
        dl_span joined = dl_arena_join(p->claims.arena, texts, blocks.blocks.count, DL_SPAN("|"));
        char *got = dl_arena_alloc_zero(p->claims.arena, joined.size + 1);
        if (joined.size) memcpy(got, joined.data, joined.size);
        assert_string_equal(got, cuts[i].blocks);
        page_close(p);
    }
}

/* Everything on the page is taken; blocks are "kind: text", separated by "|". */
static const struct {
    const char *html, *body;
} bodies[] = {
    {"<h2>Head</h2><p>Text.", "heading: Head|paragraph: Text."},
    {"<ul><li>one<li>two<ul><li>three</ul></ul>", "list: one\ntwo\nthree"},
    {"<ul><li><h3>A</h3><p>text<p>more</ul>", "heading: A|paragraph: text|paragraph: more"},
    {"<table><tr><th>a<th>b<tr><td>1<td>2</table>", "table: a\tb\n1\t2"},
    {"<table><tr><td><p>A lone cell holds the page.</table>", "paragraph: A lone cell holds the page."},
    {"<table><tr><th>a<th>b<tr><td><td>2</table>", "table: a\tb\n\t2"},
    {"<blockquote cite=/q><p>Said.<p>Done.</blockquote>", "quote: Said.|quote: Done."},
    {"<pre>x\n y</pre>", "code: x\n y"},
    {"<table><tr><td><pre>1\n2\n</pre><td><pre>x\n y</pre></table>", "code: x\n y"},
    {"<pre>1\n2\n4</pre>", "code: 1\n2\n4"},
    {"<pre>7</pre>", "code: 7"},
    {"<p style=\"white-space:pre-line\">One.\n\nTwo.\n\n\nThree.",
     "paragraph: One.|paragraph: Two.|paragraph: Three."},
    {"<p class=\"a whitespace-pre-line\">One.\n \nTwo\nthree.", "paragraph: One.|paragraph: Two three."},
    {"<p>One.\n\nTwo.\n\nThree.", "paragraph: One. Two. Three."},
    {"<p style=\"white-space:pre\"><b>One.</b>\n\nTwo.", "paragraph: One.|paragraph: Two."},
    {"<p style=\"white-space:pre-line\">\n<b>One</b> way.\n", "paragraph: One way."},
    {"<p>a<figure><img src=x><figcaption>A picture of it.</figcaption></figure><p>b",
     "paragraph: a|caption: A picture of it.|paragraph: b"},
    {"<p>a<blockquote class=twitter-tweet><p>Hi there.<a href=https://x.example/1>1 May</a></blockquote><p>b",
     "paragraph: a|embed: Hi there.1 May|paragraph: b"},
    {"<p>a<iframe src=https://v.example/1 title=Film></iframe><p>b", "paragraph: a|embed: |paragraph: b"},
    {"<p>a</p><amp-brightcove data-video-id=12 layout=fill></amp-brightcove><p>b",
     "paragraph: a|embed: |paragraph: b"},
    {"<p>a<iframe src=https://t.example/1 width=1 height=1></iframe><p>b", "paragraph: a|paragraph: b"},
    {"<div><video title=A src=/a></video><p>a<p>b</div>", "embed: |paragraph: a|paragraph: b"},
    {"<div><p>a<p>b<iframe title=B src=/b></iframe></div><iframe title=C src=/c></iframe>",
     "paragraph: a|paragraph: b|embed: "},
    {"<p>a<p>b</p><iframe title=C src=/c></iframe>", "paragraph: a|paragraph: b"},
    {"<div><p>The boats are <div class=ad></div>out again.</div>", "paragraph: The boats are out again."},
};

static const char *const kinds[] = {
#define X(name, word) word,
    DL_BLOCK_KIND_LIST(X)
#undef X
};

static void blocks_become_a_body(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(bodies); i++) {
        page *p = page_open(bodies[i].html, "https://n.example/a/");
        dl_blocks blocks;
        assert_true(dl_split_blocks(&blocks, p->claims.doc, p->claims.arena));
        uint32_t count = blocks.blocks.count;
        bool *taken = dl_arena_alloc_zero(p->claims.arena, count + 1);
        float *probabilities = dl_arena_alloc_zero(p->claims.arena, (count + 1) * sizeof *probabilities);
        for (uint32_t k = 0; k < count; k++) taken[k] = !dl_stands_apart(&blocks, &blocks.blocks.items[k]);
        dl_body body = {0};
        dl_assemble_body(&body, &blocks, taken, probabilities,
                         p->claims.context ? p->claims.context->url : DL_SPAN_NONE);
        dl_span joined = DL_SPAN("");
        for (uint32_t k = 0; k < body.blocks.count; k++) {
            const dl_block *block = &body.blocks.items[k];
            joined = dl_arena_format(p->claims.arena, "%.*s%s%s: %.*s", DL_SPAN_ARG(joined), k ? "|" : "",
                                     kinds[block->kind], DL_SPAN_ARG(block->text));
        }
        char *got = dl_arena_alloc_zero(p->claims.arena, joined.size + 1);
        memcpy(got, joined.data, joined.size);
        assert_string_equal(got, bodies[i].body);
        page_close(p);
    }
}

/* Pictures over and under the text of an article element bring their captions; teasers' do not. */
static void captions_around_the_text(void **state) {
    (void)state;
    page *p =
        page_open("<article><h1>Open</h1><figure><img src=a><figcaption>The old pier.</figcaption></figure>"
                  "<p>The text.<figure><img src=b><figcaption>The new pier.</figcaption></figure>"
                  "<a href=/x><figure><img src=c><figcaption>Another story.</figcaption></figure></a>"
                  "<table><caption>Not chosen.</caption><tr><td>1</table></article>"
                  "<figure><img src=d><figcaption>Outside of it.</figcaption></figure>",
                  NULL);
    dl_blocks blocks;
    assert_true(dl_split_blocks(&blocks, p->claims.doc, p->claims.arena));
    bool taken[16] = {false, false, true};
    float probabilities[16] = {0};
    dl_body body = {0};
    dl_assemble_body(&body, &blocks, taken, probabilities,
                     p->claims.context ? p->claims.context->url : DL_SPAN_NONE);
    assert_int_equal(body.blocks.count, 3);
    assert_int_equal(body.blocks.items[0].kind, DL_BLOCK_CAPTION);
    assert_true(dl_span_equal(body.blocks.items[0].text, DL_SPAN("The old pier.")));
    assert_true(dl_span_equal(body.blocks.items[2].text, DL_SPAN("The new pier.")));
    assert_true(dl_span_equal(body.text, DL_SPAN("The text.")));
    page_close(p);
}

static const struct {
    const char *html, *provider, *id, *url, *title, *text;
} embeds[] = {
    {"<p>a<iframe src='//www.youtube.com/embed/aB3?rel=0' title=' A  film '></iframe><p>b", "youtube", "aB3",
     "https://www.youtube.com/embed/aB3?rel=0", "A film", ""},
    {"<p>a<iframe src=/player/7></iframe><p>b", "n.example", "", "https://n.example/player/7", "", ""},
    {"<p>a</p><amp-youtube data-videoid=aB3 layout=fill></amp-youtube><p>b", "youtube", "aB3",
     "https://www.youtube.com/embed/aB3", "", ""},
    {"<p>a</p><amp-brightcove data-video-id=12 title=Film></amp-brightcove><p>b", "brightcove", "12", "",
     "Film", ""},
    {"<p>a</p><amp-facebook data-href=https://www.facebook.com/mill/posts/5></amp-facebook><p>b", "facebook",
     "5", "https://www.facebook.com/mill/posts/5", "", ""},
    {"<p>a<blockquote class='big twitter-tweet'><p>Hi <a "
     "href=https://twitter.com/bo/status/1>you</a>.</p>&mdash; Ada to "
     "<a href=https://twitter.com/cy/status/7>Cy</a> "
     "<a href='https://twitter.com/ada/status/2?ref=x'>1 May</a> <a "
     "href=https://youtu.be/zZ9>More</a></blockquote><p>b",
     "twitter", "2", "https://twitter.com/ada/status/2?ref=x", "",
     "Hi you.\n\xE2\x80\x94 Ada to Cy 1 May More"},
    {"<p>a<blockquote class=tiktok-embed cite=https://www.tiktok.com/@bo/video/9 "
     "data-video-id=9><section>Rain "
     "<a href=https://www.tiktok.com/@bo/video/8>x</a></section></blockquote><p>b",
     "tiktok", "9", "https://www.tiktok.com/@bo/video/9", "", "Rain x"},
    {"<p>a<blockquote class=bluesky-embed data-bluesky-uri=at://did:plc:x/app.bsky.feed.post/3k><p>Rain again"
     "</blockquote><p>b",
     "bluesky", "3k", "https://bsky.app/profile/did:plc:x/post/3k", "", "Rain again"},
    {"<p>a<blockquote class=mastodon-embed data-embed-url=https://m.example/@ada/11/embed><p>Rain "
     "again</blockquote><p>b",
     "mastodon", "11", "https://m.example/@ada/11/embed", "", "Rain again"},
    {"<p>a<blockquote class=instagram-media><p>Rain again</blockquote><p>b", "instagram", "", "", "",
     "Rain again"},
};

static void embeds_are_what_stands_there(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(embeds); i++) {
        page *p = page_open(embeds[i].html, "https://n.example/a/");
        dl_blocks blocks;
        assert_true(dl_split_blocks(&blocks, p->claims.doc, p->claims.arena));
        bool *taken = dl_arena_alloc_zero(p->claims.arena, blocks.blocks.count + 1);
        float *probabilities =
            dl_arena_alloc_zero(p->claims.arena, (blocks.blocks.count + 1) * sizeof *probabilities);
        for (uint32_t k = 0; k < blocks.blocks.count; k++)
            taken[k] = !dl_stands_apart(&blocks, &blocks.blocks.items[k]);
        dl_body body = {0};
        dl_assemble_body(&body, &blocks, taken, probabilities, DL_SPAN("https://n.example/a/"));
        if (body.blocks.count != 3) fail_msg("%s: %u blocks", embeds[i].html, body.blocks.count);
        const dl_block *block = &body.blocks.items[1];
        const dl_span found[] = {block->embed.provider, block->embed.id, block->embed.url, block->embed.title,
                                 block->text};
        const char *const wanted[] = {embeds[i].provider, embeds[i].id, embeds[i].url, embeds[i].title,
                                      embeds[i].text};
        for (size_t k = 0; k < DL_COUNT_OF(wanted); k++) {
            if (!dl_span_equal(found[k], dl_span_from_string(wanted[k])))
                fail_msg("%s: '%.*s', not '%s'", embeds[i].html, DL_SPAN_ARG(found[k]), wanted[k]);
        }
        assert_int_equal(block->kind, DL_BLOCK_EMBED);
        assert_int_equal(block->cite.size, 0);
        page_close(p);
    }
}

static void members_of_blocks(void **state) {
    (void)state;
    page *p =
        page_open("<ol><li>one <a href=b>link</a><li>two<ul><li>deep</ul></ol><blockquote cite=/q>Said it.",
                  "https://n.example/a/");
    dl_blocks blocks;
    assert_true(dl_split_blocks(&blocks, p->claims.doc, p->claims.arena));
    bool taken[8] = {true, true, true, true, true, true, true, true};
    float probabilities[8] = {0};
    dl_body body = {0};
    dl_assemble_body(&body, &blocks, taken, probabilities,
                     p->claims.context ? p->claims.context->url : DL_SPAN_NONE);
    assert_int_equal(body.blocks.count, 2);
    const dl_block *list = &body.blocks.items[0];
    assert_int_equal(list->list.count, 3);
    assert_true(list->list.items[0].ordered);
    assert_int_equal(list->list.items[1].depth, 0);
    assert_int_equal(list->list.items[2].depth, 1);
    assert_false(list->list.items[2].ordered);
    assert_int_equal(list->links.count, 1);
    assert_true(dl_span_equal(list->links.items[0].url, DL_SPAN("https://n.example/a/b")));
    assert_true(dl_span_equal(body.blocks.items[1].cite, DL_SPAN("https://n.example/q")));
    assert_true(dl_span_equal(body.text, DL_SPAN("one link\ntwo\ndeep\n\nSaid it.")));
    assert_true(body.first > 0 && body.end > body.first);
    page_close(p);
}

/* Paragraphs that line feeds divide keep the links that stand in them. */
static void links_of_divided_paragraphs(void **state) {
    (void)state;
    page *p = page_open("<div style='white-space:pre-wrap'>One <a href=a>way</a>.\n\nTwo ways.\n\n"
                        "And <a href=b>three</a> or <a href=c>four</a>.</div>",
                        "https://n.example/a/");
    dl_blocks blocks;
    assert_true(dl_split_blocks(&blocks, p->claims.doc, p->claims.arena));
    bool taken[1] = {true};
    float probabilities[1] = {0};
    dl_body body = {0};
    dl_assemble_body(&body, &blocks, taken, probabilities,
                     p->claims.context ? p->claims.context->url : DL_SPAN_NONE);
    assert_int_equal(body.blocks.count, 3);
    assert_int_equal(body.blocks.items[0].links.count, 1);
    assert_int_equal(body.blocks.items[1].links.count, 0);
    assert_int_equal(body.blocks.items[2].links.count, 2);
    assert_true(dl_span_equal(body.blocks.items[2].links.items[1].url, DL_SPAN("https://n.example/a/c")));
    page_close(p);
}

/* Class names for text that is only spoken, wherever in the value they stand. */
static void names_of_spoken_text(void **state) {
    (void)state;
    enum { MOST_BEFORE = 70 };
    for (int before = 1; before <= MOST_BEFORE; before++) {
        for (int apart = 0; apart < 2; apart++) {
            char html[200];
            char names[MOST_BEFORE + 1];
            memset(names, 'a', sizeof names);
            snprintf(html, sizeof html, "<p>seen <span class='%.*s%svisually-hidden b'>not</span> again",
                     before, names, apart ? " " : "");
            page *p = page_open(html, NULL);
            dl_blocks blocks;
            assert_true(dl_split_blocks(&blocks, p->claims.doc, p->claims.arena));
            dl_span text = dl_block_text(&blocks, &blocks.blocks.items[0], p->claims.arena);
            if (!dl_span_equal(text, apart ? DL_SPAN("seen again") : DL_SPAN("seen not again")))
                fail_msg("%s: %.*s", html, DL_SPAN_ARG(text));
            page_close(p);
        }
    }
}

/* The distance of the innermost of so many boxes. */
static unsigned distance_within(const char *tag, unsigned boxes) {
    enum { MOST = 300, OPEN = 5 };
    char html[MOST * OPEN + 40];
    size_t size = (size_t)snprintf(html, sizeof html, "<%s>", tag);
    assert_true(boxes <= MOST);
    for (unsigned i = 0; i < boxes; i++, size += OPEN) memcpy(html + size, "<div>", OPEN);
    html[size++] = 'x';
    page *p = page_open_sized(html, size, NULL);
    dl_blocks blocks;
    assert_true(dl_split_blocks(&blocks, p->claims.doc, p->claims.arena));
    unsigned found = blocks.boxes.items[blocks.blocks.items[0].box].article_distance;
    page_close(p);
    return found;
}

/* However far the article is, it is one. */
static void boxes_up_to_the_article(void **state) {
    (void)state;
    assert_int_equal(distance_within("article", 0), 0);
    assert_int_equal(distance_within("article", 2), 2);
    assert_int_equal(distance_within("article", 254), 254);
    assert_int_equal(distance_within("article", 255), 254);
    assert_int_equal(distance_within("article", 300), 254);
    assert_int_equal(distance_within("section", 2), DL_NO_ARTICLE);
    assert_int_equal(distance_within("section", 300), DL_NO_ARTICLE);
}

static uint32_t hash_of_first(const char *html) {
    page *p = page_open(html, NULL);
    dl_blocks blocks;
    assert_true(dl_split_blocks(&blocks, p->claims.doc, p->claims.arena));
    uint32_t hash = dl_block_hash(&blocks, &blocks.blocks.items[0]);
    page_close(p);
    return hash;
}

/* By its ends, whatever their case and digits, and its length. */
static void copies_have_one_hash(void **state) {
    (void)state;
    uint32_t hash = hash_of_first("<p>The harbour of Wendle opens at 9 in the morning.");
    assert_int_equal(hash_of_first("<div>  the Harbour of Wendle <b>opens</b> at 8 in the Morning.\n"), hash);
    assert_int_not_equal(hash_of_first("<p>The harbour of Wendle opens at 9 in the evening."), hash);
    assert_int_not_equal(hash_of_first("<p>One harbour of Wendle opens at 9 in the morning."), hash);
    assert_int_not_equal(hash_of_first("<p>The harbour of Wendle opens again at 9 in the morning."), hash);
    assert_int_not_equal(hash_of_first("<p>The harbour of Old Wendle opens in the morning."), hash);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_are_cut_into_blocks), cmocka_unit_test(blocks_become_a_body),
        cmocka_unit_test(captions_around_the_text),  cmocka_unit_test(embeds_are_what_stands_there),
        cmocka_unit_test(members_of_blocks),         cmocka_unit_test(links_of_divided_paragraphs),
        cmocka_unit_test(copies_have_one_hash),      cmocka_unit_test(boxes_up_to_the_article),
        cmocka_unit_test(names_of_spoken_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
