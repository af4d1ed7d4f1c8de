/* Which structures belong to the story for their place: the paragraphs are taken, and nothing else at first.
 */
#include "settling.h"

static bool is_long(dl_span text) {
    return text.size > 40;
}

static bool is_any(dl_span text) {
    return text.size > 0;
}

#define P      "<p>" LONG "</p>"
#define DATED  "<meta property=article:published_time content=2024-05-03T10:00:00Z>"
#define STORY  "<main><div>" P P
#define END    P P "</div></main>"
#define LIST   "<ul><li>Sand<li>Silt</ul>"
#define TABLE  "<table><tr><td>Lee<td>4<tr><td>Bay<td>5</table>"
#define settle dl_settle_structures

static void a_structure_amid_the_story_is_its_part(void **state) {
    (void)state;
    check(STORY LIST END, NULL, is_long, settle, "Sand|Silt|");
    check(STORY TABLE END, NULL, is_long, settle, "Lee|4|Bay|5|");
    check(STORY "<dl><dt>Lee<dd>4</dl><pre>x = 1</pre>" END, NULL, is_long, settle, "Lee|4|x = 1|");
    check(STORY "<details><summary>Why?</summary>So.</details>" END, NULL, is_long, settle, "Why?|So.|");
    check(STORY "<blockquote>The sea takes all.</blockquote>" END, NULL, is_long, settle,
          "The sea takes all.|");
    check(STORY "<math><mi>E</mi></math>" END, NULL, is_long, settle, "E|");
    /* Boxes around it do no harm, up to a number; nor does one that is filled with paragraphs of its own. */
    check(STORY "<div><div><figure>" LIST "</figure></div></div>" END, NULL, is_long, settle, "Sand|Silt|");
    check(STORY "<div><div><div><div><div>" LIST "</div></div></div></div></div>" END, NULL, is_long, settle,
          "");
}

static void a_structure_at_the_ends_belongs_to_the_box_of_the_story(void **state) {
    (void)state;
    check("<main><h1>H</h1><div>" LIST P P "</div></main>", NULL, is_long, settle, "Sand|Silt|");
    check("<main><div>" P P TABLE "</div></main>", NULL, is_long, settle, "Lee|4|Bay|5|");
    check("<main><div>" P P "</div>" TABLE "</main>", NULL, is_long, settle, "");
    /* In a part of the page like the story's. */
    check("<main><section>" P P "</section><section>" TABLE "</section></main>", NULL, is_long, settle,
          "Lee|4|Bay|5|");
    check("<main><section>" P P "</section><section class=x>" TABLE "</section></main>", NULL, is_long,
          settle, "");
    /* Over the main heading, or with text of its own around it. */
    check("<main><div>" LIST "<h1>H</h1>" P P "</div></main>", NULL, is_long, settle, "");
    check("<main><div>" P P "<div><p>One</p>" LIST "</div></div></main>", NULL, is_long, settle,
          "Sand|Silt|");
    check("<main><div>" P P "<div><p>One</p><p>Two</p>" LIST "</div></div></main>", NULL, is_long, settle,
          "");
    check("<main><div>" P P "<p>1</p><p>2</p><p>3</p>" LIST "</div></main>", NULL, is_long, settle,
          "Sand|Silt|");
    check("<main><div>" P P "<p>1</p><p>2</p><p>3</p><p>4</p>" LIST "</div></main>", NULL, is_long, settle,
          "");
    /* Tags: short items, links among them. */
    check("<main><div>" P P "<ul><li><a href=/t>Sand</a><li>Silt and clay</ul></div></main>", NULL, is_long,
          settle, "");
    check("<main><div>" P P "<blockquote>The sea takes all.</blockquote></div></main>", NULL, is_long, settle,
          "");
}

static void what_is_named_for_something_else_is_not_taken(void **state) {
    (void)state;
    check(STORY "<div class=related-items>" LIST "</div>" END, NULL, is_long, settle, "");
    check(STORY "<ul class=tags><li>Sand<li>Silt</ul>" END, NULL, is_long, settle, "");
    check(STORY "<aside>" LIST "</aside><nav>" LIST "</nav><form>" LIST "</form>" END, NULL, is_long, settle,
          "");
    check(STORY "<div class=toc>" LIST "</div>" END, NULL, is_long, settle, "");
    check(STORY "<div class=infobox>" LIST "</div>" END, NULL, is_long, settle, "");
    check(STORY "<div hidden>" LIST "</div>" END, NULL, is_long, settle, "");
    check(STORY "<div class=elementor-widget-text>" LIST "</div>" END, NULL, is_long, settle, "Sand|Silt|");
}

static void links_and_layout_are_no_structures(void **state) {
    (void)state;
    check(STORY "<ul><li><a href=/a>Storm at sea</a><li><a href=/b>Calm</a> now</ul>" END, NULL, is_long,
          settle, "");
    check(STORY "<ul><li>Calm</ul>" END, NULL, is_long, settle, "");
    check(STORY "<ul><li><h3>Calm</h3>So<li>Sea</ul>" END, NULL, is_long, settle, "");
    check(STORY "<ul><li><img src=a>Calm<li><img src=b>Sea<li><img src=c>Sky</ul>" END, NULL, is_long, settle,
          "");
    check(STORY "<table><tr><td>One<tr><td>Two</table><table><tr><td>One<td>Two</table>" END, NULL, is_long,
          settle, "");
    check(STORY "<table><tr><td><table><tr><td>A<td>B<tr><td>C<td>D</table><tr><td>E</table>" END, NULL,
          is_long, settle, "A|B|C|D|");
    /* Of tables in tables the one that holds most of it. */
    check(STORY "<table><tr><td><table><tr><td>A<td>B<tr><td>C<td>D</table><td>E<tr><td>F<td>G</table>" END,
          NULL, is_long, settle, "A|B|C|D|");
    check(STORY "<table><tr><td><table><tr><td>A<td>B</table><td>E<tr><td>F<td>G</table>" END, NULL, is_long,
          settle, "A|B|E|F|G|");
}

/* Quotations set in large letters, and those of a forum. */
static void quotations_are_the_story_s_own(void **state) {
    (void)state;
#define SAID "The sea takes all."
    check(STORY "<blockquote class=big>" SAID "</blockquote>" END, NULL, is_long, settle, "");
    check(STORY "<blockquote class=wp-block-quote>" SAID "</blockquote>" END, NULL, is_long, settle,
          SAID "|");
    check(STORY "<blockquote><div class=quote-box>" SAID "</div></blockquote>" END, NULL, is_long, settle,
          "");
    check(STORY "<div class=pullquote><blockquote>" SAID "</blockquote></div>" END, NULL, is_long, settle,
          "");
    check(STORY "<blockquote>All is sea</blockquote>" END, NULL, is_long, settle, "");
    check("<main><div>" P "<p>The sea, they say: the sea takes all. That is not what the master said.</p>"
          "<blockquote>" SAID "</blockquote>" END,
          NULL, is_long, settle, "");
    check(STORY "<blockquote>" SAID "</blockquote>" END, "https://forum.example.com/a/b-12", is_long, settle,
          "");
}

static void what_leads_to_it_comes_along(void **state) {
    (void)state;
    check(STORY "<h3>In short</h3>" LIST END, NULL, is_long, settle, "In short|Sand|Silt|");
    check(STORY "<p>In short:</p>" LIST END, NULL, is_long, settle, "In short:|Sand|Silt|");
    check(STORY "<p>In short</p>" LIST END, NULL, is_long, settle, "Sand|Silt|");
    check(STORY "<h3>Read also</h3>" LIST END, NULL, is_long, settle, "");
    check(STORY "<h3>\xE2\x96\xB6 Related</h3>" LIST END, NULL, is_long, settle, "");
    check(STORY "<h3>Relatedness</h3>" LIST END, NULL, is_long, settle, "Relatedness|Sand|Silt|");
    check(STORY "<h3><a href=/x>In short</a></h3>" LIST END, NULL, is_long, settle, "");
}

static bool leads_to_none(dl_span text) {
    return !dl_span_starts_with(text, DL_SPAN("In short")) &&
           !dl_span_starts_with(text, DL_SPAN("Read also"));
}

/* The model may have taken all but that. */
static void what_leads_to_a_taken_one_comes_along(void **state) {
    (void)state;
    check(STORY "<h3>In short</h3>" LIST END, NULL, leads_to_none, settle, "In short|Sand|Silt|");
    check(STORY "<p>In short:</p>" LIST END, NULL, leads_to_none, settle, "In short:|Sand|Silt|");
    check(STORY "<p>In short</p>" LIST END, NULL, leads_to_none, settle, "Sand|Silt|");
    check(STORY "<h3>Read also</h3>" LIST END, NULL, leads_to_none, settle, "Sand|Silt|");
    check(STORY END "<h3>In short</h3>" LIST, NULL, leads_to_none, settle, "Sand|Silt|");
}

static void lists_that_serve_the_page_go(void **state) {
    (void)state;
#define SHARE "<ul><li>Share<li>Tweet this</ul>"
    check(DATED STORY SHARE END, NULL, is_any, settle, "");
    check(STORY SHARE END, NULL, is_any, settle, "");
    check(STORY SHARE END, "https://forum.example.com/a/b-12", is_any, settle, "Share|Tweet this|");
    /* A manual may have such a list of its own. */
    check(STORY "<h3>Related</h3>" LIST END, NULL, is_any, settle, "Related|Sand|Silt|");
    check(STORY SHARE END, NULL, is_long, settle, "");
    check(DATED STORY "<ul><li>Sharers<li>Sand</ul>" END, NULL, is_any, settle, "Sharers|Sand|");
    check(DATED STORY "<ul><li>*<li>*<li>*</ul>" END, NULL, is_any, settle, "");
    check(DATED STORY "<h3>Related</h3>" LIST END, NULL, is_any, settle, "");
    check(DATED STORY "<div class=weather>" TABLE "</div>" END, NULL, is_any, settle, "");
    check(DATED STORY "<div class=other>" TABLE "</div>" END, NULL, is_any, settle, "Lee|4|Bay|5|");
#define WHEN "<ul><li>3 May 2024<li>News</ul>"
    check(DATED "<main><div>" WHEN P P "</div></main>", NULL, is_any, settle, "");
    check(DATED "<main><div><ul><li>Ada<li>Reed<li>5 May 1961<li>Lee<li>Bay<li>Sea<li>Sky</ul>" P P
                "</div></main>",
          NULL, is_any, settle, "Ada|Reed|5 May 1961|Lee|Bay|Sea|Sky|");
    check(DATED STORY WHEN END, NULL, is_any, settle, "3 May 2024|News|");
    check(STORY WHEN END, NULL, is_long, settle, "");
    check("<main><div><dl><dt>Day<dd>3 May 2024</dl>" P P "</div></main>", NULL, is_long, settle, "");
    check(STORY "<dl><dt>Day<dd>3 May 2024</dl>" END, NULL, is_long, settle, "Day|3 May 2024|");
}

/* Where there is no story there is nothing to stand amid. */
static void shops_are_left_alone(void **state) {
    (void)state;
    check("<main itemscope itemtype=https://schema.org/Product><h1 itemprop=name>Lamp</h1><div>" P LIST P
          "</div></main>",
          "https://www.example.com/product/lamp", is_long, settle, "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_structure_amid_the_story_is_its_part),
        cmocka_unit_test(a_structure_at_the_ends_belongs_to_the_box_of_the_story),
        cmocka_unit_test(what_is_named_for_something_else_is_not_taken),
        cmocka_unit_test(links_and_layout_are_no_structures),
        cmocka_unit_test(quotations_are_the_story_s_own),
        cmocka_unit_test(what_leads_to_it_comes_along),
        cmocka_unit_test(what_leads_to_a_taken_one_comes_along),
        cmocka_unit_test(lists_that_serve_the_page_go),
        cmocka_unit_test(shops_are_left_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
