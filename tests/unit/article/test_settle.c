/* What the settling steps make of a choice that a model might have made: each test says which blocks were
 * taken, by their text. */
#include "settling.h"

static bool is_long(dl_span text) {
    return text.size > 20;
}

static bool is_any(dl_span text) {
    return text.size > 0;
}

static bool is_sentence(dl_span text) {
    return dl_span_ends_with(text, DL_SPAN("."));
}

static bool is_none(dl_span text) {
    (void)text;
    return false;
}

static bool is_long_or_bold(dl_span text) {
    return text.size > 20 || dl_span_equal(text, DL_SPAN("Who?")) || dl_span_equal(text, DL_SPAN("When?")) ||
           dl_span_equal(text, DL_SPAN("Where?"));
}

static void questions_between_answers_stay(void **state) {
    (void)state;
#define Q(text) "<p><b>" text "</b></p>"
#define A       "<p>" LONG "</p>"
    const char *html = "<article>" A Q("Who?") A Q("Why?") A Q("When?") "<p>Today.</p>" Q("Where?") A
        "<div>Share</div>" A "</article>";
    check(html, NULL, is_long_or_bold, dl_settle_interviews, "Who?|Why?|When?|Today.|Where?|");
}

/* Two questions do not make an interview: the third may be a label. */
static void few_questions_prove_nothing(void **state) {
    (void)state;
    check("<article>" A Q("Who?") A Q("Why?") A Q("When?") A "</article>", NULL, is_long_or_bold,
          dl_settle_interviews, "Who?|When?|");
}

static void lines_that_point_elsewhere_go(void **state) {
    (void)state;
#define LINK "<a href=\"/a\">Sea is up</a>"
    check("<article>" A "<p>Read: " LINK "</p>" A "<p>Read: " LINK " now</p>" A
          "<p>So: Sea wall fell</p></article>",
          NULL, is_any, dl_settle_pointers, "Read: Sea is up now|So: Sea wall fell|");
    check("<article>" A "<p>Photo: Ada Reed</p><p>Photo: she took it.</p>" A "</article>", NULL, is_any,
          dl_settle_pointers, "Photo: she took it.|");
}

#define TERMS "<dl><dt>Lee</dt><dd>" LONG "</dd><dt>Bay</dt><dd>See above.</dd></dl>"

static void terms_stay_with_their_descriptions(void **state) {
    (void)state;
    check("<article>" A TERMS A "</article>", NULL, is_long, dl_settle_interviews, "Lee|Bay|See above.|");
    check("<article>" A "<nav>" TERMS "</nav></article>", NULL, is_long, dl_settle_interviews, "");
    /* A forum's tell who wrote the post. */
    check("<article>" A TERMS A "</article>", "https://forum.example.com/a/b-12", is_long,
          dl_settle_interviews, "");
}

#define ENTRY(title, text)                                                                                   \
    "<div class=e><h2><a href=/x>" title ", a harbour by the sea</a></h2><p>" text "</p></div>"
#define ENTRIES                                                                                              \
    ENTRY("Anna", LONG)                                                                                      \
    ENTRY("Bo", LONG) ENTRY("Cy", LONG) ENTRY("Dee", "Closed.") ENTRY("Eve", LONG) ENTRY("Flo", LONG)

static void entries_are_taken_alike(void **state) {
    (void)state;
    check("<main>" ENTRIES "<p>Sort by</p></main>", NULL, is_long, dl_settle_listings, "Closed.|");
    /* A dated page is a story, whatever it lists. */
    check("<meta property=article:published_time content=2024-05-03T10:00:00Z><main>" ENTRIES "</main>", NULL,
          is_long, dl_settle_listings, "");
    /* Readers' words below a text are no list of entries. */
    check("<main><div id=comments>" ENTRIES "</div></main>", NULL, is_long, dl_settle_listings, "");
}

#define DATED "<time datetime=2024-05-0"
static void entries_may_have_their_dates(void **state) {
    (void)state;
#define DATES DATED "1>1 May 2024</time>" DATED "2>2 May 2024</time>" DATED "3>3 May 2024</time>"
    check("<main>" ENTRIES "<p>Sort by</p>" DATES "</main>", NULL, is_long, dl_settle_listings, "Closed.|");
}

/* What is taken for a copy needs company: a single one is chance. */
static void manuals_say_the_same_of_many_things(void **state) {
    (void)state;
#define SAME  "<p>Shut it at 6 in fog</p>"
#define OTHER "<p>Up to 5 m in a gale</p>"
    const char *html =
        "<article><section><h2>First</h2>" A SAME OTHER A "</section><section>" A SAME A OTHER A
        "<pre>open();</pre><div>Share</div></section></article>";
    check(html, "https://docs.example.com/gates", is_long, dl_settle_manuals,
          "Shut it at 6 in fog|Up to 5 m in a gale|open();|");
    check(html, "https://www.example.com/gates", is_long, dl_settle_manuals, "");
}

static void a_chapter_is_its_table_of_contents(void **state) {
    (void)state;
#define CONTENTS "<dl class=toc><dt><a href=a>Gates of iron</a><dt><a href=b>Gates of wood</a></dl>"
    const char *chapter = "<div><p>Of gates and what they hold.</p>" CONTENTS "</div>";
    check(chapter, "https://docs.example.com/gates", is_sentence, dl_settle_manuals,
          "Gates of iron|Gates of wood|");
    check("<div>" A A A A CONTENTS "</div>", "https://docs.example.com/gates", is_sentence, dl_settle_manuals,
          "");
}

static void headings_lose_their_permalinks(void **state) {
    (void)state;
    const char *html =
        "<article><h2>Gates<a href=#gates>\xC2\xB6</a></h2>" A "<h2><a href=#locks>\xC2\xA7</a>Locks</h2>" A
        "<h2>C<a href=#c>#</a></h2>" A "<h2>C#</h2>" A "<p>See <a href=#n1>[1]</a></p></article>";
    check(html, "https://docs.example.com/gates", is_any, dl_settle_manuals, "Gates|Locks|C|C#|See [1]|");
}

static void products_are_what_they_are_described_as(void **state) {
    (void)state;
#define PRODUCT(description)                                                                                 \
    "<script "                                                                                               \
    "type=application/ld+json>{\"@type\":\"Product\",\"name\":\"Gate\",\"description\":\"" description       \
    "\"}</script>"
#define TAB                                                                                                  \
    "<div>Add to basket</div><div hidden><p>" LONG "</p><p>Made of oak</p><p>" LONG "</p></div><p>Oak</p>"
    check(PRODUCT(LONG " Made of oak. " LONG) TAB, NULL, is_none, dl_settle_products, "Made of oak|");
    check(PRODUCT("Gate") TAB, NULL, is_none, dl_settle_products, "");
    /* The first node of a text may be short, or stand behind a picture. */
    check(PRODUCT(LONG " Of solid oak. Fits all doors. " LONG) "<p>" LONG
                                                               "</p><p><i>Of</i> solid oak</p><p><img "
                                                               "src=a.png>Fits all doors</p><p>" LONG "</p>",
          NULL, is_none, dl_settle_products, "Of solid oak|Fits all doors|");
}

static void products_say_things_once(void **state) {
    (void)state;
    check("<div><p>Size 10</p><p>Size 12</p><div><p>Size 10</p></div></div>"
          "<table><tr><td>Oak<td>Yes<tr><td>Elm<td>Yes</table>",
          "https://www.example.com/products/gate", is_any, dl_settle_products,
          "Size 10|Size 12|Oak|Yes|Elm|Yes|");
}

static void what_is_shown_on_demand_goes(void **state) {
    (void)state;
    check("<article>" A A A A "<div class=gate-tooltip><p>Oak or elm</p></div></article>", NULL, is_any,
          dl_settle_parts, "");
}

#define PUBLISHED "<meta property=article:published_time content=2024-05-03T10:00:00Z>"
#define STORY     "<div id=story>" A A A A A A "</div>"
static void what_follows_at_a_distance_goes(void **state) {
    (void)state;
#define LINKS "<ul><li>One<li>Two<li>Three<li>Four<li>Five</ul>"
    const char *far_off = PUBLISHED "<div>" STORY "<div>" LINKS "</div><div><p>Lost: a cat.</p></div></div>";
    check(far_off, NULL, is_sentence, dl_settle_islands, "");
    const char *near_by = PUBLISHED "<div>" STORY "<div><p>Lost: a cat.</p></div></div>";
    check(near_by, NULL, is_sentence, dl_settle_islands, "Lost: a cat.|");
}

static void each_post_is_an_article(void **state) {
    (void)state;
    const char *posts = "<main><article>" A A A A A A "</article><article><p>So it is.</p></article></main>";
    check(posts, "https://forum.example.com/a/b-12", is_sentence, dl_settle_places, "So it is.|");
    /* Elsewhere it is another story's teaser. */
    check(posts, "https://www.example.com/a/b-12", is_sentence, dl_settle_places, "");
}

static void a_line_below_a_picture_is_its_caption(void **state) {
    (void)state;
    check(PUBLISHED "<div>" STORY "<table><tr><td><img src=a.jpg><br>A cat on the quay.</table>" A A "</div>",
          NULL, is_sentence, dl_settle_lines, "");
    check(PUBLISHED "<div>" STORY "<img src=a.jpg><p>A cat on the quay.</p>" A A "</div>", NULL, is_sentence,
          dl_settle_lines, "A cat on the quay.|");
}

static void what_is_not_shown_goes(void **state) {
    (void)state;
#define HIDDEN(text) "<p hidden>" text "</p>"
    check(PUBLISHED "<div>" A A A HIDDEN("Secret") "<dialog>Join</dialog><p>Shown</p></div>", NULL, is_any,
          dl_settle_hidden, "Shown|");
    /* As much of it as half of what is shown may be the story; and so may all be where little is shown. */
    check(PUBLISHED "<div>" A A A HIDDEN(LONG) HIDDEN(LONG) HIDDEN("Secret") "</div>", NULL, is_any,
          dl_settle_hidden, "Secret|");
    check(PUBLISHED "<div>" A A A HIDDEN(LONG) HIDDEN("Secret") "</div>", NULL, is_any, dl_settle_hidden, "");
    check(PUBLISHED "<div>" A A HIDDEN("Secret") "</div>", NULL, is_any, dl_settle_hidden, "Secret|");
    /* Pages without a date hide the parts that readers leaf through: only little may go. */
    check("<div>" A A A HIDDEN(LONG) HIDDEN("Secret") "</div>", NULL, is_any, dl_settle_hidden, "Secret|");
    check("<div>" A A A HIDDEN("Secret") "</div>", NULL, is_any, dl_settle_hidden, "");
    /* What readers open. */
#define SHOWN(markup)                                                                                        \
    check(PUBLISHED "<div>" A A A A markup "</div>", NULL, is_any, dl_settle_hidden, "Secret|")
    SHOWN("<div class=answer hidden>Secret</div>");
    SHOWN("<div class=faq-list><div><div hidden><p>Secret</p></div></div></div>");
    SHOWN("<div hidden aria-labelledby=q><p>Secret</p></div>");
    check(PUBLISHED "<div>" A A A A "<div role=dialog hidden aria-labelledby=q>Secret</div></div>", NULL,
          is_any, dl_settle_hidden, "");
    check(PUBLISHED "<div class=entry-content>" A A A A "<div><p hidden>Secret</p></div></div>", NULL, is_any,
          dl_settle_hidden, "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(questions_between_answers_stay),
        cmocka_unit_test(few_questions_prove_nothing),
        cmocka_unit_test(lines_that_point_elsewhere_go),
        cmocka_unit_test(terms_stay_with_their_descriptions),
        cmocka_unit_test(entries_are_taken_alike),
        cmocka_unit_test(entries_may_have_their_dates),
        cmocka_unit_test(manuals_say_the_same_of_many_things),
        cmocka_unit_test(a_chapter_is_its_table_of_contents),
        cmocka_unit_test(headings_lose_their_permalinks),
        cmocka_unit_test(products_are_what_they_are_described_as),
        cmocka_unit_test(products_say_things_once),
        cmocka_unit_test(what_is_shown_on_demand_goes),
        cmocka_unit_test(what_follows_at_a_distance_goes),
        cmocka_unit_test(each_post_is_an_article),
        cmocka_unit_test(a_line_below_a_picture_is_its_caption),
        cmocka_unit_test(what_is_not_shown_goes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
