/* Each rule that settles what the model chose, on a page that turns on it, and at the bounds of the rule. */
#include "settling.h"

#include "article/rules/settle.h"

#define A         "<p>" LONG "</p>"
#define PUBLISHED "<meta property=article:published_time content=2024-05-03T10:00:00Z>"
#define STORY     "<div id=story>" A A A A A A "</div>"

static bool is_any(dl_span text) {
    return text.size > 0;
}

static bool is_long(dl_span text) {
    return text.size > 20;
}

static bool is_sentence(dl_span text) {
    return dl_span_ends_with(text, DL_SPAN("."));
}

static bool is_not_chosen(dl_span text) {
    return !dl_span_starts_with(text, DL_SPAN("Not "));
}

/* --- parts of pages of a kind --- */

static void settle_as(dl_page_kind kind, dl_scored_page *scored, const dl_claims *claims) {
    scored->kind = kind;
    dl_settle_parts(scored, claims);
}

#define SETTLE_AS(name, kind)                                                                                \
    static void name(dl_scored_page *scored, const dl_claims *claims) {                                      \
        settle_as(kind, scored, claims);                                                                     \
    }
SETTLE_AS(as_other, DL_PAGE_OTHER)
SETTLE_AS(as_forum, DL_PAGE_FORUM)
SETTLE_AS(as_manual, DL_PAGE_DOCUMENTATION)
SETTLE_AS(as_item, DL_PAGE_PRODUCT)
SETTLE_AS(as_collection, DL_PAGE_COLLECTION)
SETTLE_AS(as_recipe, DL_PAGE_RECIPE)
SETTLE_AS(as_review, DL_PAGE_REVIEW)
SETTLE_AS(as_opinion, DL_PAGE_OPINION)

static const struct {
    dl_rule *settle;
    const char *names; /* of unwanted parts, or of wanted ones */
    bool wanted;
} named_parts[] = {
    {as_other, "comments comment-list tooltip tool-tip popover disclaimer breadcrumb breadcrumbs", false},
    {as_collection, "comments filter filters facets tooltip", false},
    {as_item, "filter filters facets review reviews recommendations upsell related swatch swatches", false},
    {as_forum, "signature sig user-info badges postprofile unfurl onebox", false},
    {as_manual, "feedback navheader navfooter pagination-nav prev-next edit-this-page editsection", false},
    {as_manual, "admonition", true},
    {as_recipe, "ingredient ingredients recipeIngredient instructions recipeInstructions directions", true},
    {as_review, "reviewBody positiveNotes negativeNotes pros cons verdict", true},
    {as_review, "comments user-reviews", false},
    {as_opinion, "comments comment-list author-bio author-info about-author paywall", false},
};

static void parts_are_told_by_their_names(void **state) {
    (void)state;
    for (size_t i = 0; i < DL_COUNT_OF(named_parts); i++) {
        dl_span names = dl_span_from_string(named_parts[i].names), name;
        while (dl_span_next_word(&names, &name)) {
            for (unsigned by = 0; by < 2; by++) { /* its class or its id */
                char html[2048];
                snprintf(html, sizeof html, "<main>%s<div %s=\"%.*s\"><p>%s</p></div></main>",
                         A A A A A A A A, by ? "id" : "class", DL_SPAN_ARG(name),
                         named_parts[i].wanted ? "Not chosen" : "Chosen");
                check(html, NULL, is_not_chosen, named_parts[i].settle,
                      named_parts[i].wanted ? "Not chosen|" : "");
                /* Elsewhere the name means nothing. */
                if (named_parts[i].settle == as_item && !dl_span_equal(name, DL_SPAN("comments")))
                    check(html, NULL, is_not_chosen, as_recipe, "Chosen|");
            }
        }
    }
}

/* What holds three quarters of the text is the text, whatever it is called. */
static void a_part_that_is_most_of_the_page_stays(void **state) {
    (void)state;
#define LINE "<p>One, two.</p>" /* two words */
    check("<main><div class=reviews>" LINE LINE LINE "</div>" LINE "</main>", NULL, is_any, as_item,
          "One, two.|One, two.|One, two.|One, two.|");
    check("<main><div class=reviews>" LINE LINE LINE "</div>" LINE LINE "</main>", NULL, is_any, as_item,
          "One, two.|One, two.|");
}

static void wanted_parts_must_be_shown(void **state) {
    (void)state;
    check("<main>" A "<div class=ingredients hidden><p>Not salt</p></div></main>", NULL, is_not_chosen,
          as_recipe, "");
    check("<main>" A "<div class=ingredients><form><p>Not salt</p></form></div></main>", NULL, is_not_chosen,
          as_recipe, "");
    check("<main>" A "<div class=ingredients><p><a href=/s>Not salt</a></p></div></main>", NULL,
          is_not_chosen, as_recipe, "");
    check("<main>" A "<div class=ingredients><div><ul><li>Not salt</ul></div></div></main>", NULL,
          is_not_chosen, as_recipe, "Not salt|");
    check("<body class=ingredients><main>" A "<p>Not salt</p></main>", NULL, is_not_chosen, as_recipe, "");
}

/* --- lines of a story --- */

static void labels_of_advertisements_go(void **state) {
    (void)state;
    static const char *const labels[] = {"Advertisement",    "ANZEIGE", "Publicidad",
                                         "Publicit\xC3\xA9", "Reklama", "\xE5\xBA\x83\xE5\x91\x8A"};
    for (size_t i = 0; i < DL_COUNT_OF(labels); i++) {
        char html[2048];
        snprintf(html, sizeof html, PUBLISHED "<div>" STORY "<p>%s</p>" A "</div>", labels[i]);
        check(html, NULL, is_any, dl_settle_lines, "");
    }
    check(PUBLISHED "<div>" STORY "<p>Weather</p>" A "</div>", NULL, is_any, dl_settle_lines, "Weather|");
    /* Undated pages may be a shop's. */
    check("<div>" STORY "<p>Sponsored</p>" A "</div>", NULL, is_any, dl_settle_page, "Sponsored|");
}

static void captions_and_times_go(void **state) {
    (void)state;
    check(PUBLISHED "<div>" STORY "<p class=img-caption>A cat.</p>" A "</div>", NULL, is_any, dl_settle_lines,
          "");
    check(PUBLISHED "<div>" STORY "<div class=caption><p>A cat.</p></div>" A "</div>", NULL, is_any,
          dl_settle_lines, "");
    check(PUBLISHED "<div>" STORY "<p class=cap>A cat.</p>" A "</div>", NULL, is_any, dl_settle_lines, "");
    check(PUBLISHED "<div>" STORY "<div class=caption><div><p>A cat.</p></div></div>" A "</div>", NULL,
          is_any, dl_settle_lines, "A cat.|"); /* two boxes away */
    check(PUBLISHED "<div>" STORY "<p class=captain>A cat.</p>" A "</div>", NULL, is_any, dl_settle_lines,
          "A cat.|");
    check(PUBLISHED "<div>" STORY "<p>14:28</p>" A "</div>", NULL, is_any, dl_settle_lines, "");
    check(PUBLISHED "<div>" STORY "<p>14 boats</p>" A "</div>", NULL, is_any, dl_settle_lines, "14 boats|");
}

static void credits_before_the_story_go(void **state) {
    (void)state;
    check(PUBLISHED "<div><p>By Ada Reed</p>" STORY "</div>", NULL, is_any, dl_settle_lines, "");
    check(PUBLISHED "<div><p>Ada Reed, 3 May 2024</p>" STORY "</div>", NULL, is_any, dl_settle_lines, "");
    check(PUBLISHED "<div><ul><li>By Ada Reed</ul>" STORY "</div>", NULL, is_any, dl_settle_lines, "");
    check(PUBLISHED "<div><ul><li>Ada Reed</ul>" STORY "</div>", NULL, is_any, dl_settle_lines, "Ada Reed|");
    check(PUBLISHED "<div><p>Foto: Bo Lo, Al Da</p>" STORY "</div>", NULL, is_any, dl_settle_lines, "");
    check(PUBLISHED "<div><p>She came by boat</p>" STORY "</div>", NULL, is_any, dl_settle_lines,
          "She came by boat|");
}

/* A caption that ends with a credit, as the first or the second block. */
static void captions_over_the_story_go(void **state) {
    (void)state;
#define CAPTION "<p>Cat (Photo: Bo)</p>"
    check(PUBLISHED "<div>" CAPTION A A A "</div>", NULL, is_any, dl_settle_lines, "");
    check(PUBLISHED "<div>" A CAPTION A A "</div>", NULL, is_any, dl_settle_lines, "");
    check(PUBLISHED "<div>" A A CAPTION A "</div>", NULL, is_any, dl_settle_lines, "Cat (Photo: Bo)|");
}

static void lines_over_the_headline_go(void **state) {
    (void)state;
#define HEAD "<title>The harbour opens</title>" PUBLISHED
    check(HEAD "<div><p>At sea now</p><h1>The harbour opens</h1>" STORY "</div>", NULL, is_any,
          dl_settle_lines, "");
    check(HEAD "<div><p>At sea now</p><h1>Boats</h1>" STORY "</div>", NULL, is_any, dl_settle_lines,
          "At sea now|Boats|");
}

static void labels_that_come_back_go(void **state) {
    (void)state;
#define PART(label) "<div>" label "</div>" A
    check(PUBLISHED "<main>" PART("More soon") PART("More soon") PART("More soon") A "</main>", NULL, is_any,
          dl_settle_lines, "");
    check(PUBLISHED "<main>" PART("More soon") PART("More soon") A A "</main>", NULL, is_any, dl_settle_lines,
          "More soon|More soon|");
    check(PUBLISHED "<main>" PART("<b>Ada Reed</b>") PART("<b>Ada Reed</b>")
              PART("<b>Ada Reed</b>") "</main>",
          NULL, is_any, dl_settle_lines, "Ada Reed|Ada Reed|Ada Reed|");
}

/* --- tables, quotations, copies --- */

static bool is_first_cells(dl_span text) {
    return text.size > 20 || dl_span_starts_with(text, DL_SPAN("Oak")) ||
           dl_span_starts_with(text, DL_SPAN("Elm"));
}

static void tables_are_taken_whole_or_not(void **state) {
    (void)state;
    check("<main>" A "<table><tr><td>Oak wood<td>6<tr><td>Elm wood<td>7</table></main>", NULL, is_first_cells,
          dl_settle_wholes, "Oak wood|6|Elm wood|7|");
    check("<main>" A "<table><tr><td>Oak<td>six feet<tr><td>Elm<td>ten feet</table></main>", NULL,
          is_first_cells, dl_settle_wholes, "");
    /* Three cells are no table of data. */
    check("<main>" A "<table><tr><td>Oak wood<td>6<tr><td>Elm wood</table></main>", NULL, is_first_cells,
          dl_settle_wholes, "Oak wood|Elm wood|");
}

#define QUOTE(text) "<blockquote><p>" text "</p></blockquote>"

static void check_quotation(const char *html, float likely, bool taken) {
    page *p = page_open(html, NULL);
    dl_scored_page scored;
    assert_true(dl_score_page(&scored, &p->claims, DL_BALANCED));
    uint32_t quote = UINT32_MAX;
    for (uint32_t i = 0; i < scored.blocks.blocks.count; i++) {
        const dl_box *box = &scored.blocks.boxes.items[scored.blocks.blocks.items[i].box];
        bool quoted = (box->state & DL_STATE_QUOTE) != 0;
        if (quoted) quote = i;
        scored.taken[i] = !quoted;
        scored.probabilities[i] = quoted ? likely : 0.9f;
    }
    assert_true(quote != UINT32_MAX);
    dl_settle_wholes(&scored, &p->claims);
    assert_int_equal(scored.taken[quote], taken);
    page_close(p);
}

static void doubtful_quotations_amid_the_story_stay(void **state) {
    (void)state;
    check_quotation("<main>" A QUOTE("We shall see worse again, he said.") A "</main>", 0.25f, true);
    check_quotation("<main>" A QUOTE("We shall see worse again, he said.") A "</main>", 0.24f, false);
    check_quotation("<main>" A QUOTE("We shall see worse again, he said.") "</main>", 0.5f, false);
    /* A pull quote says once more what the story says. */
    check_quotation("<main>" A QUOTE("\xE2\x80\x9Charbour is open again after two\xE2\x80\x9D") A "</main>",
                    0.5f, false);
}

/* All that does not begin with "Line" is taken. */
static void check_line(const char *html, float likely, bool taken) {
    page *p = page_open(html, NULL);
    dl_scored_page scored;
    assert_true(dl_score_page(&scored, &p->claims, DL_BALANCED));
    uint32_t line = UINT32_MAX;
    for (uint32_t i = 0; i < scored.blocks.blocks.count; i++) {
        dl_span text = dl_block_text(&scored.blocks, &scored.blocks.blocks.items[i], p->claims.arena);
        scored.taken[i] = !dl_span_starts_with(text, DL_SPAN("Line"));
        scored.probabilities[i] = scored.taken[i] ? 0.9f : likely;
        if (!scored.taken[i]) line = i;
    }
    assert_true(line != UINT32_MAX);
    dl_settle_wholes(&scored, &p->claims);
    assert_int_equal(scored.taken[line], taken);
    page_close(p);
}

static void doubtful_lines_amid_the_story_stay(void **state) {
    (void)state;
    check_line("<main>" A "<p>Line one." A "</main>", 0.25f, true);
    check_line("<main>" A "<p>Line one." A "</main>", 0.24f, false);
    check_line("<main>" A "<div>Line one.</div>" A "</main>", 0.25f, true);
    check_line("<main>" A "<p>Line one" A "</main>", 0.9f, false); /* no sentence */
    check_line("<main>" A "<ul><li>Line one.</ul>" A "</main>", 0.9f, false);
    check_line("<main>" A "<p><a href=/x>Line</a> one." A "</main>", 0.9f, false);
    check_line("<main>" A "<p hidden>Line one.</p>" A "</main>", 0.9f, false);
    check_line("<main>" A "<aside><p>Line one.</aside>" A "</main>", 0.9f, false);
    check_line("<main>" A "<div><p>Line one.</div>" A "</main>", 0.9f, false); /* in a box of its own */
    check_line("<main>" A "<p>Line one."
               "<div>" A "</div></main>",
               0.9f, false);
    check_line("<main><div>" A "</div><p>Line one." A "</main>", 0.9f, false);
    check_line("<main>" A "<p>Line one.<p>Short." A "</main>", 0.9f,
               false); /* beside no paragraph of some length */
    check_line("<main><p>Short.<p>Line one." A "</main>", 0.9f, false);
    check_line("<main><p>Line one." A "</main>", 0.9f, false);
    check_line("<main>" A "<p>Line one.</main>", 0.9f, false);
}

static void doubtful_headings_amid_the_story_stay(void **state) {
    (void)state;
    check_line("<main>" A "<h2>Line</h2>" A "</main>", 0.15f, true);
    check_line("<main>" A "<h2>Line</h2>" A "</main>", 0.14f, false);
    check_line("<main>" A "<h6>Line</h6>" A "</main>", 0.15f, true);
    check_line("<main>" A "<h1>Line</h1>" A "</main>", 0.9f, false);
    check_line("<main>" A "<h2>Line <a href=#x>two</a></h2>" A "</main>", 0.15f, true);
    check_line("<main>" A "<h2>Line <a href=/x>two three</a></h2>" A "</main>", 0.9f, false);
    check_line("<main>" A "<aside><h2>Line</h2></aside>" A "</main>", 0.9f, false);
    check_line("<p>First.<main><h2>Line</h2>" A "</main>", 0.15f, true); /* first of its element */
    check_line("<p>First.<main><p>x.<h2>Line</h2>" A "</main>", 0.9f, false);
    check_line("<p>First.<main><h2>Line</h2><p>x." A "</main>", 0.9f, false);
}

/* Of questions that readers open, the answers are hidden at first. */
static void hidden_answers_amid_the_story_stay(void **state) {
    (void)state;
    check_line("<main>" A "<h3>Why?</h3><div hidden>Line one.</div>" A "</main>", 0.25f, true);
    check_line("<main>" A "<h3>Why?</h3><div hidden>Line one.</div>" A "</main>", 0.24f, false);
    check_line("<main>" A "<h3>Why?</h3><div style='display:none'><p>Line one.</div>" A "</main>", 0.25f,
               true);
    check_line("<main>" A "<p>Why?</p><div hidden>Line one.</div>" A "</main>", 0.9f, false);
    check_line("<main>" A "<div hidden><h3>Why?</h3>Line one.</div>" A "</main>", 0.9f, false);
    check_line("<main>" A "<h3>Why?</h3><div hidden>Line one</div>" A "</main>", 0.9f, false);
    check_line("<main>" A "<h3>Why?</h3><div hidden>Line one.</div></main>", 0.9f, false);
    check_line("<main>" A "<h3>Line: Why?</h3><div hidden>Line one.</div>" A "</main>", 0.1f, false);
}

static void the_whole_text_once_more_goes(void **state) {
    (void)state;
    char html[16384] = "<main>", whole[8192] = "";
    for (unsigned round = 0; round < 2; round++) {
        for (unsigned i = 0; i < 12; i++) {
            char text[256];
            snprintf(text, sizeof text,
                     "On day %c%c the harbour of Wendle was shut again, and the boats lay in the lee of the "
                     "fort. ",
                     'a' + i, 'k' + i);
            size_t size = strlen(html);
            if (round == 0) snprintf(html + size, sizeof html - size, "<p>%s</p>", text);
            if (round == 1) strcat(whole, text);
        }
    }
    for (unsigned with = 0; with < 2; with++) {
        char all[32768];
        snprintf(all, sizeof all, "%s<p>%s</p></main>", html, with ? whole : LONG);
        page *p = page_open(all, NULL);
        dl_scored_page scored;
        assert_true(dl_score_page(&scored, &p->claims, DL_BALANCED));
        uint32_t count = scored.blocks.blocks.count;
        for (uint32_t i = 0; i < count; i++) scored.taken[i] = true;
        dl_settle_places(&scored, &p->claims);
        assert_true(scored.taken[0]);
        assert_int_equal(scored.taken[count - 1], !with);
        page_close(p);
    }
}

/* --- the main place --- */

static void short_texts_in_other_articles_go(void **state) {
    (void)state;
#define TEASER "<article><p>Not this.</p></article>"
    check("<main><article>" A A A "</article>" TEASER "</main>", NULL, is_any, dl_settle_places, "");
    /* Of a list of entries, none of which holds seven tenths of the text, all stay. */
    check("<main><article>" A A A "</article><article>" A A "</article>" TEASER "</main>", NULL, is_any,
          dl_settle_places, "Not this.|");
    check("<main><p>This.</p><article>" A A A "</article></main>", NULL, is_any, dl_settle_places, "This.|");
    /* A table may lay out the page. */
    check("<table><tr><td>" A A A "<td><p>Not this.</p></table>", NULL, is_any, dl_settle_places, "");
}

/* --- both ends of the story --- */

#define WRITER                                                                                               \
    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-03\","          \
    "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Reed\"}]}</script>"
/* 25 words and more make it the story's. */
#define GOOD "<p>" LONG " And it was high time, since the boats had lain there for two weeks by then.</p>"

static void the_writers_life_goes(void **state) {
    (void)state;
    check(WRITER "<div>" GOOD GOOD "</div><p>Ada Reed edits.</p>", NULL, is_any, dl_settle_ends, "");
    check(WRITER "<div>" GOOD GOOD "</div><p>Bo Lund edits.</p>", NULL, is_any, dl_settle_ends,
          "Bo Lund edits.|");
    check(WRITER "<div><p>Ms. Reed edits.</p>" GOOD GOOD "</div>", NULL, is_any, dl_settle_ends, "");
    check(WRITER "<div>" GOOD GOOD "</div><p>Ms. Reed edits.</p>", NULL, is_any, dl_settle_ends,
          "Ms. Reed edits.|");
    /* Who answers in an interview is named before what is said. */
    check(WRITER "<div><p>Ada Reed: Why?</p>" GOOD GOOD "</div>", NULL, is_any, dl_settle_ends,
          "Ada Reed: Why?|");
    /* The last of the story's own paragraphs. */
    check(WRITER "<div>" GOOD GOOD "<p>Ada Reed left.</p></div>", NULL, is_any, dl_settle_ends,
          "Ada Reed left.|");
    check(WRITER "<div>" GOOD GOOD "<p><em>Ada Reed edits.</em></p></div>", NULL, is_any, dl_settle_ends, "");
}

static void links_behind_the_story_go(void **state) {
    (void)state;
#define AWAY "<p><a href=/1>The gates are bent</a></p>"
    check(WRITER "<div>" GOOD GOOD "</div>" AWAY, NULL, is_any, dl_settle_ends, "");
    check(WRITER "<div>" GOOD GOOD "</div>" AWAY "<p>The end.</p>", NULL, is_any, dl_settle_ends,
          "The gates are bent|The end.|");
    check(WRITER "<div>" GOOD GOOD "</div><p>As <a href=/1>we said</a> at the time of it.</p>", NULL, is_long,
          dl_settle_ends, "");
    check(WRITER "<div>" GOOD GOOD "</div><ul><li><a href=/1>The gates are bent</a></ul>", NULL, is_any,
          dl_settle_ends, "The gates are bent|");
    /* Four blocks are looked at. */
    check(WRITER "<div>" GOOD GOOD "</div>" AWAY AWAY AWAY AWAY AWAY, NULL, is_any, dl_settle_ends,
          "The gates are bent|");
}

static void short_texts_behind_a_gap_go(void **state) {
    (void)state;
#define FOUR "<li>One<li>Two<li>Three<li>Four"
    check("<div>" STORY "<div><ul>" FOUR "</ul></div><p>Lost: a cat.</p></div>", NULL, is_sentence,
          dl_settle_islands, "Lost: a cat.|");
    check("<div>" STORY "<div><ul>" FOUR "<li>Five</ul></div><p>Lost: a cat.</p></div>", NULL, is_sentence,
          dl_settle_islands, "");
}

/* --- lines that point elsewhere --- */

static void pointers_end_in_their_link(void **state) {
    (void)state;
#define AT            "<a href=/a>Sea is up</a>"
#define LINE_OF(text) "<article>" A "<p>" text "</p>" A "</article>"
    static const char *const pointers[] = {LINE_OF("Read: " AT), LINE_OF("Read | " AT), LINE_OF("Read > " AT),
                                           LINE_OF("Read \xC2\xBB " AT), LINE_OF("Read\xEF\xBC\x9A " AT)};
    for (size_t i = 0; i < DL_COUNT_OF(pointers); i++)
        check(pointers[i], NULL, is_any, dl_settle_pointers, "");
    check(LINE_OF("See: " AT " x:"), NULL, is_any, dl_settle_pointers, "See: Sea is up x:|");
    check(LINE_OF("Read " AT), NULL, is_any, dl_settle_pointers, "Read Sea is up|");
    check(LINE_OF(AT), NULL, is_any, dl_settle_pointers, "Sea is up|");
    check(LINE_OF("Read at once: <a href=/a>Sea</a>"), NULL, is_any, dl_settle_pointers,
          "Read at once: Sea|");
    check(LINE_OF("Read: <a href=/a>Sea</a>"), NULL, is_any, dl_settle_pointers,
          "Read: Sea|"); /* two words */
    check(LINE_OF("Read: <a href=/a>Sea</a> <a href=/b>is up</a>"), NULL, is_any, dl_settle_pointers,
          "Read: Sea is up|");
}

/* --- listings --- */

/* Four entries with a text make a list of six titles, one of which the model had missed. */
static void few_entries_make_a_list(void **state) {
    (void)state;
#define TITLE(text)    "<h2><a href=/x>" text "</a></h2>"
#define WITH(title)    "<div class=e>" TITLE(title ", a harbour by the sea") "<p>" LONG "</p></div>"
#define WITHOUT(title) "<div class=e>" TITLE(title) "</div>"
    check("<main>" WITH("Anna") WITH("Bo") WITH("Cy") WITH("Dee") WITHOUT("Eve, a harbour by the sea")
              WITHOUT("Flo") "</main>",
          NULL, is_long, dl_settle_listings, "Flo|");
    check("<main>" WITH("Anna") WITH("Bo") WITH("Cy") WITHOUT("Dee, a harbour by the sea")
              WITHOUT("Eve, a harbour by the sea") WITHOUT("Flo") "</main>",
          NULL, is_long, dl_settle_listings, "");
}

/* --- interviews --- */

static bool is_long_or_asks(dl_span text) {
    return text.size > 20 || dl_span_ends_with(text, DL_SPAN("?")) ||
           dl_span_ends_with(text, DL_SPAN("\xD8\x9F"));
}

static void answers_between_questions_stay(void **state) {
    (void)state;
#define ASKED(answer) "<div>" A "<p>Who?</p>" A "<p>When?</p><p>" answer "</p><p>Why?</p>" A "</div>"
    check(ASKED("Today."), NULL, is_long_or_asks, dl_settle_interviews, "Who?|When?|Today.|Why?|");
    check(ASKED("<a href=/>Today</a>"), NULL, is_long_or_asks, dl_settle_interviews, "Who?|When?|Why?|");
    check("<div>" A "<p>Who?</p>" A "<p>When?</p><p class=b>Today.</p><p>Why?</p>" A "</div>", NULL,
          is_long_or_asks, dl_settle_interviews, "Who?|When?|Why?|");
    check("<div>" A "<p>\xD9\x85\xD9\x86\xD8\x9F</p>" A "<p>When?</p><p>Today.</p><p>Why?</p>" A "</div>",
          NULL, is_long_or_asks, dl_settle_interviews, "\xD9\x85\xD9\x86\xD8\x9F|When?|Today.|Why?|");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parts_are_told_by_their_names),
        cmocka_unit_test(a_part_that_is_most_of_the_page_stays),
        cmocka_unit_test(wanted_parts_must_be_shown),
        cmocka_unit_test(labels_of_advertisements_go),
        cmocka_unit_test(captions_and_times_go),
        cmocka_unit_test(credits_before_the_story_go),
        cmocka_unit_test(captions_over_the_story_go),
        cmocka_unit_test(lines_over_the_headline_go),
        cmocka_unit_test(labels_that_come_back_go),
        cmocka_unit_test(tables_are_taken_whole_or_not),
        cmocka_unit_test(doubtful_quotations_amid_the_story_stay),
        cmocka_unit_test(doubtful_lines_amid_the_story_stay),
        cmocka_unit_test(doubtful_headings_amid_the_story_stay),
        cmocka_unit_test(hidden_answers_amid_the_story_stay),
        cmocka_unit_test(the_whole_text_once_more_goes),
        cmocka_unit_test(short_texts_in_other_articles_go),
        cmocka_unit_test(the_writers_life_goes),
        cmocka_unit_test(links_behind_the_story_go),
        cmocka_unit_test(short_texts_behind_a_gap_go),
        cmocka_unit_test(pointers_end_in_their_link),
        cmocka_unit_test(few_entries_make_a_list),
        cmocka_unit_test(answers_between_questions_stay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
