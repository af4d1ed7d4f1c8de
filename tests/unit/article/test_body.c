/* The choice of the body, and what stands in where the tree lacks it. */
#include "unit/claims/page.h"

#include "article/explain.h"
#include "article/model/boosted_trees.h"
#include "article/script_text.h"

#define SENTENCE                                                                                             \
    "The harbour of Wendle is open again after two weeks of storms, the harbour master said on Friday. "
#define PARAGRAPH "<p>" SENTENCE SENTENCE "</p>"
/* Two paragraphs, glued. */
#define CLAIMED                                                                                              \
    SENTENCE "Four trawlers had waited in the lee of the old fort, and their crews slept ashore. It was "    \
             "time.Nobody was hurt. The lock gates, which the second storm had bent, will be mended before " \
             "Easter, and until then the larger vessels land their catch at the northern quay, a mile away."
#define MENU "<nav><ul><li><a href=/1>News</a><li><a href=/2>Sport</a><li><a href=/3>Weather</a></ul></nav>"
#define FOOTER                                                                                               \
    "<footer><p>Copyright Wendle Post. All rights reserved. <a href=/t>Terms of use</a></p></footer>"

static dl_body find(page *p, dl_preference preference, bool comments) {
    dl_body body;
    const dl_body_options options = {.preference = preference, .comments = comments};
    dl_find_body(&body, &p->claims, &options);
    return body;
}

static bool holds(dl_span text, const char *part) {
    return dl_span_contains(text, dl_span_from_string(part));
}

static void a_plain_article(void **state) {
    (void)state;
    page *p = page_open("<!doctype html><title>Open</title><body>" MENU
                        "<main><article><h1>Open</h1>" PARAGRAPH "<h2>The boats</h2>" PARAGRAPH
                        "<p>Nobody was hurt, and the first boats left before dawn.</p>"
                        "</article></main>" FOOTER,
                        "https://n.example/2024/open");
    dl_body body = find(p, DL_BALANCED, false);
    assert_true(holds(body.text, "Nobody was hurt"));
    assert_false(holds(body.text, "Weather"));
    assert_false(holds(body.text, "Copyright"));
    assert_null(body.claim);
    page_close(p);
}

static void a_text_laid_out_twice_comes_once(void **state) {
    (void)state;
    const char *text = "Nobody was hurt, and the first boats left before dawn on the same day.";
    char html[8192];
    snprintf(html, sizeof html,
             "<!doctype html><body>" MENU "<div class=desktop><article>" PARAGRAPH "<p>%s</p></article></div>"
             "<div class=mobile><article>" PARAGRAPH "<p>%s</p></article></div>" FOOTER,
             text, text);
    page *p = page_open(html, NULL);
    dl_body body = find(p, DL_BALANCED, false);
    size_t at = dl_span_find(body.text, dl_span_from_string(text), 0);
    assert_true(at != SIZE_MAX);
    assert_true(dl_span_find(body.text, dl_span_from_string(text), at + 1) == SIZE_MAX);
    page_close(p);
}

static void a_claim_stands_in_for_a_scripted_page(void **state) {
    (void)state;
    page *p = page_open("<!doctype html><body><div id=app>Loading</div><script type=\"application/ld+json\">"
                        "{\"@type\":\"NewsArticle\",\"headline\":\"Open\",\"articleBody\":\"" CLAIMED
                        "\"}</script>",
                        NULL);
    dl_body body = find(p, DL_BALANCED, false);
    assert_non_null(body.claim);
    assert_int_equal(body.blocks.count, 2);
    assert_true(dl_span_starts_with(body.blocks.items[1].text, DL_SPAN("Nobody was hurt.")));
    page_close(p);
}

static void a_claim_said_twice_comes_once(void **state) {
    (void)state;
    page *p = page_open("<!doctype html><body><div id=app>Loading</div><script type=\"application/ld+json\">"
                        "{\"@type\":\"NewsArticle\",\"articleBody\":\"" CLAIMED "\\n" CLAIMED "\"}</script>",
                        NULL);
    assert_int_equal(find(p, DL_BALANCED, false).blocks.count, 2);
    page_close(p);
}

static void a_script_stands_in_for_an_empty_page(void **state) {
    (void)state;
#define ESCAPED(text) "\\u003cp class=\\\"x\\\"\\u003e" text SENTENCE SENTENCE "\\u003c/p\\u003e"
    page *p = page_open(
        "<!doctype html><body><div id=app></div><script>window.state = {\"title\":\"Open\",\"html\":\""
        "\\u003cdiv class=\\\"caption\\\"\\u003eA picture\\u003c/div\\u003e" ESCAPED(
            "One. ") "$$AD$$" ESCAPED(SENTENCE) "\\u003cp\\u003eNobody was \\u0026amp; is "
                                                "hurt.\\u003c/p\\u003e" ESCAPED("Two. ") "\"};</script>",
        NULL);
    dl_body body = find(p, DL_BALANCED, false);
    assert_int_equal(body.blocks.count, 4);
    assert_true(dl_span_equal(body.blocks.items[2].text, DL_SPAN("Nobody was & is hurt.")));
    page_close(p);
}

static void labels_between_paragraphs_go(void **state) {
    (void)state;
#define PART(text) "<section><div>Story part</div>" text "</section>"
    page *p = page_open("<!doctype html><meta property=article:published_time content=2024-05-03T10:00:00Z>"
                        "<body>" MENU "<article><h1>Open</h1>" PART(PARAGRAPH) PART("<p>" CLAIMED "</p>")
                            PART("<p>The Anna left first, an hour before the tide.</p>") "</article>" FOOTER,
                        NULL);
    dl_body body = find(p, DL_BALANCED, false);
    assert_true(holds(body.text, "The Anna left first"));
    assert_false(holds(body.text, "Story part"));
    page_close(p);
}

static void a_whole_text_beside_its_paragraphs_goes(void **state) {
    (void)state;
    char html[16384];
    size_t size = 0;
    size += (size_t)snprintf(html, sizeof html, "<!doctype html><body><article><h1>Open</h1>");
    for (unsigned whole = 0; whole < 2; whole++) {
        if (whole) size += (size_t)snprintf(html + size, sizeof html - size, "<p class=whole>");
        for (unsigned i = 0; i < 12; i++) {
            size += (size_t)snprintf(html + size, sizeof html - size, whole ? "%s %u%s" : "<p>%s %u%s</p>",
                                     "In the year", 1900 + i,
                                     " the harbour was closed for two weeks, and the boats lay in the lee of "
                                     "the old fort until the storms were over.");
        }
    }
    page *p = page_open(html, NULL);
    dl_body body = find(p, DL_BALANCED, false);
    size_t at = dl_span_find(body.text, DL_SPAN("1907 the harbour"), 0);
    assert_true(at != SIZE_MAX);
    assert_true(dl_span_find(body.text, DL_SPAN("1907 the harbour"), at + 1) == SIZE_MAX);
    page_close(p);
}

static void the_ends_of_a_story(void **state) {
    (void)state;
    page *p = page_open(
        "<!doctype html><meta property=article:published_time content=2024-05-03T10:00:00Z>"
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Open\",\"author\":"
        "{\"@type\":\"Person\",\"name\":\"Ada Reed\"}}</script><body>" MENU
        "<article><h1>Open</h1><p class=role>Ms. Reed is a contributing writer of ours.</p><div>" PARAGRAPH
        "<p>Ada Reed: And what of the boats that were lost in the first storm?</p>" PARAGRAPH "<p>" CLAIMED
        "</p><p><em>Ada Reed keeps the harbour's log and writes about the sea for many papers.</em></p>"
        "<p><a href=/print>Print this story</a> | <a href=/mail>Write to us</a></p></div></article>" FOOTER,
        "https://n.example/2024/open");
    dl_body body = find(p, DL_BALANCED, false);
    assert_true(holds(body.text, "larger vessels"));
    assert_true(holds(body.text, "what of the boats"));
    assert_false(holds(body.text, "contributing writer"));
    assert_false(holds(body.text, "harbour's log"));
    assert_false(holds(body.text, "Print this story"));
    page_close(p);
}

static void entries_of_a_live_blog(void **state) {
    (void)state;
#define ENTRY(time, head, text)                                                                              \
    "<article><time datetime=2024-05-03T" time ">" time "</time><h2>" head "</h2>" text "</article>"
#define ENTRIES                                                                                              \
    "<main><h1>Storm</h1><div>" ENTRY("10:00", "Open", PARAGRAPH "<p>Nobody was hurt on the boats.</p>")     \
        ENTRY("09:00", "Waiting", "<p>" CLAIMED "</p>") ENTRY(                                               \
            "08:00", "Closed",                                                                               \
            "<p>The lock gates stay shut, and nobody knows for how long they will.</p>") "</div></main>"
    static const char *const claims[] = {
        /* the entries themselves, glued */
        "\"liveBlogUpdate\":[{\"@type\":\"BlogPosting\",\"headline\":\"Open\",\"articleBody\":\"" SENTENCE
            SENTENCE
        "Nobody was hurt on the boats.\"},{\"@type\":\"BlogPosting\",\"articleBody\":\"Elsewhere.\"}]",
        "\"headline\":\"Storm\"",
    };
    for (size_t i = 0; i < DL_COUNT_OF(claims); i++) {
        char html[8192];
        snprintf(html, sizeof html,
                 "<!doctype html><script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",%s}</script>"
                 "<body>" ENTRIES FOOTER,
                 claims[i]);
        page *p = page_open(html, NULL);
        dl_body body = find(p, DL_BALANCED, false);
        assert_int_equal(body.updates.count, i == 0 ? 2 : 3);
        assert_true(dl_span_equal(body.updates.items[0].headline, DL_SPAN("Open")));
        assert_true(
            dl_span_ends_with(body.updates.items[0].text, DL_SPAN("\n\nNobody was hurt on the boats.")));
        assert_true(holds(body.text, "Waiting"));
        assert_false(holds(body.text, "09:00"));
        page_close(p);
    }
}

/* What one kind of page has and another has not. */
static void parts_by_kind_of_page(void **state) {
    (void)state;
#define TYPE(name) "<script type=application/ld+json>{\"@type\":\"" name "\",\"name\":\"Open\"}</script>"
    static const struct {
        const char *html, *wanted, *unwanted;
    } pages[] = {
        {TYPE("Recipe") "<body>" MENU "<article><h1>Pie</h1>" PARAGRAPH "<p>" CLAIMED
                        "</p><ul class=recipe-ingredients><li>2 eggs<li>salt</ul></article>" FOOTER,
         "2 eggs", "Weather"},
        {TYPE("Product") "<body>" MENU "<main><h1>Lamp</h1><div class=description>" PARAGRAPH "<p>" CLAIMED
                         "</p></div><div class=customer-reviews><p>I have had this lamp for a year, and it "
                         "still "
                         "shines on my desk.</p></div></main>" FOOTER,
         "larger vessels", "on my desk"},
        {TYPE("DiscussionForumPosting") "<body>" MENU "<main><h1>Boats</h1><div class=post>" PARAGRAPH
                                        "<p>" CLAIMED "</p><div class=signature><p>Life is a harbour, and "
                                        "all of us are only "
                                        "boats in it.</p></div></div></main>" FOOTER,
         "larger vessels", "Life is a harbour"},
        {TYPE("TechArticle") "<body>" MENU "<main><h1>Locks</h1>" PARAGRAPH "<p>" CLAIMED
                             "</p><pre>open --gate 2</pre><div class=page-feedback><p>Was this page of any "
                             "help "
                             "to you? Then do please tell us so.</p></div></main>" FOOTER,
         "larger vessels", "of any help"},
        {TYPE("Review") "<body>" MENU "<article><h1>Lamp</h1>" PARAGRAPH "<p>" CLAIMED
                        "</p><div class=review-verdict><ul><li>Warm<li>Dear</ul></div>"
                        "<div class=user-reviews><p>I have had this lamp for a year, and it still shines on "
                        "my "
                        "desk.</p></div></article>" FOOTER,
         "Dear", "on my desk"},
        {TYPE(
             "OpinionNewsArticle") "<body>" MENU
                                   "<article><h1>Open the locks</h1><div class=author-info><p>Ann Wren "
                                   "has looked at boats for thirty years. In that time the harbour of Wendle "
                                   "was closed for nine weeks, and she was there on every one of those days."
                                   "</p></div>" PARAGRAPH "<p>" CLAIMED "</p></article>" FOOTER,
         "larger vessels", "thirty years"},
    };
    for (size_t i = 0; i < DL_COUNT_OF(pages); i++) {
        page *p = page_open(pages[i].html, NULL);
        dl_body body = find(p, DL_BALANCED, false);
        if (!holds(body.text, pages[i].wanted)) fail_msg("lacks: %s", pages[i].wanted);
        if (holds(body.text, pages[i].unwanted)) fail_msg("holds: %s", pages[i].unwanted);
        page_close(p);
    }
}

static void a_table_comes_whole(void **state) {
    (void)state;
    page *p = page_open(
        "<!doctype html><meta property=article:published_time content=2024-05-03T10:00:00Z><body>" MENU
        "<article><h1>Open</h1>" PARAGRAPH "<p>" CLAIMED "</p><table><tr><th>Month<th>Boats that left"
        "<tr><td>March<td>Twelve trawlers and a ferry<tr><td>April<td>Nine trawlers and no ferry"
        "<tr><td>May<td>2</table>" PARAGRAPH "</article>" FOOTER,
        NULL);
    dl_body body = find(p, DL_BALANCED, false);
    for (uint32_t i = 0; i < body.blocks.count; i++) {
        if (body.blocks.items[i].kind != DL_BLOCK_TABLE) continue;
        assert_int_equal(body.blocks.items[i].table.count, 4);
        assert_true(dl_span_ends_with(body.blocks.items[i].text, DL_SPAN("May\t2")));
    }
    assert_int_equal(holds(body.text, "Twelve trawlers"), holds(body.text, "May"));
    page_close(p);
}

static void code_amid_the_text_comes_whole(void **state) {
    (void)state;
#define CODE "<pre>gate = open_gate(2)\nif gate.bent:\n    mend(gate, before='Easter')</pre>"
    page *p = page_open("<!doctype html>" TYPE(
                            "TechArticle") "<body>" MENU "<main><h1>Locks</h1>" PARAGRAPH CODE "<p>" CLAIMED
                                           "</p><pre>{}</pre>" PARAGRAPH CODE PARAGRAPH "</main>" FOOTER,
                        NULL);
    dl_body body = find(p, DL_BALANCED, false);
    assert_true(holds(body.text, "mend(gate"));
    assert_true(holds(body.text, "{}"));
    page_close(p);
}

static void comments_are_kept_apart(void **state) {
    (void)state;
    page *p =
        page_open("<!doctype html><body><article>" PARAGRAPH PARAGRAPH "</article><ol class=comment-list>"
                  "<li class=comment><cite class=fn>Ada</cite><time datetime=2024-05-03>3 May</time>"
                  "<p>Glad to hear it.</p><ol><li class=comment><cite class=fn>Bo</cite>"
                  "<p>So am I.</p><a href=#>Reply</a></li></ol></li></ol>",
                  NULL);
    dl_body body = find(p, DL_BALANCED, true);
    assert_int_equal(body.comments.count, 2);
    assert_true(dl_span_equal(body.comments.items[0].author, DL_SPAN("Ada")));
    assert_true(dl_span_equal(body.comments.items[0].date, DL_SPAN("2024-05-03")));
    assert_true(dl_span_equal(body.comments.items[0].text, DL_SPAN("Glad to hear it.")));
    assert_true(dl_span_equal(body.comments.items[1].author, DL_SPAN("Bo")));
    page_close(p);
}

static void a_cut_text_says_so(void **state) {
    (void)state;
    page *p = page_open("<!doctype html><body><article>" PARAGRAPH PARAGRAPH
                        "<div class=paywall><p>Subscribe now to read the full story.</p></div></article>",
                        NULL);
    assert_non_null(find(p, DL_BALANCED, false).incomplete);
    page_close(p);
}

static void preferences_order_the_bodies(void **state) {
    (void)state;
    page *p = page_open("<!doctype html><body>" MENU "<div><div>" PARAGRAPH PARAGRAPH
                        "<p>Read more in our paper.</p></div>"
                        "<div><p>" SENTENCE "<a href=/x>" SENTENCE "</a></p></div></div>" FOOTER,
                        NULL);
    size_t precise = find(p, DL_PRECISION, false).text.size, balanced = find(p, DL_BALANCED, false).text.size;
    size_t wide = find(p, DL_RECALL, false).text.size;
    assert_true(precise <= balanced && balanced <= wide);
    page_close(p);
}

static void explanations_name_features(void **state) {
    (void)state;
    page *p =
        page_open("<!doctype html><body>" MENU "<article>" PARAGRAPH PARAGRAPH "</article>" FOOTER, NULL);
    dl_block_reasons reasons;
    const dl_body_options options = {0};
    dl_explain_body(&reasons, &p->claims, &options);
    assert_int_equal(reasons.count, 6);
    assert_true(reasons.items[3].probability > reasons.items[0].probability);
    assert_false(dl_span_empty(reasons.items[3].why));
    /* Flags and kinds have names. */
    for (uint32_t i = 0; i < reasons.count; i++) {
        assert_false(dl_span_contains(reasons.items[i].why, DL_SPAN("flag")));
        assert_false(dl_span_contains(reasons.items[i].why, DL_SPAN("kind of element =")));
        assert_false(dl_span_contains(reasons.items[i].why, DL_SPAN("page type =")));
    }
    assert_false(dl_span_empty(reasons.items[4].why));
    page_close(p);
}

/* The model was not asked about a block that is ruled out: what rules it out is named. */
static void explanations_say_what_rules_out(void **state) {
    (void)state;
    page *p = page_open("<nav><p>Harbour</nav><aside class='sidebar widget related'><ul class='menu'>"
                        "<li class='menu-item'><a href=/f>Ferries</a></ul></aside>"
                        "<article>" PARAGRAPH PARAGRAPH "</article><footer><p>Imprint</footer>",
                        NULL);
    dl_block_reasons reasons;
    const dl_body_options options = {0};
    dl_explain_body(&reasons, &p->claims, &options);
    assert_int_equal(reasons.count, 5);
    assert_true(dl_span_equal(reasons.items[0].why, DL_SPAN("no running text, in navigation")));
    assert_true(dl_span_equal(reasons.items[1].why,
                              DL_SPAN("no running text, and names of elements speak against it")));
    assert_true(dl_span_contains(reasons.items[2].why, DL_SPAN("share of")));
    assert_true(dl_span_contains(reasons.items[3].why, DL_SPAN("share of")));
    assert_true(dl_span_equal(reasons.items[4].why, DL_SPAN("no running text, in a footer")));
    for (uint32_t i = 0; i < reasons.count; i++)
        assert_true((reasons.items[i].probability > 0.5f) == (i == 2 || i == 3));
    page_close(p);
}

/* Nothing speaks more against a paragraph than the footer that it is in. */
static void explanations_answer_flags(void **state) {
    (void)state;
    page *p =
        page_open("<article>" PARAGRAPH PARAGRAPH "</article>"
                  "<footer><p>Four trawlers had waited in the lee of the old fort, and their crews slept "
                  "ashore.</p></footer>",
                  NULL);
    dl_block_reasons reasons;
    const dl_body_options options = {0};
    dl_explain_body(&reasons, &p->claims, &options);
    assert_int_equal(reasons.count, 3);
    assert_true(dl_span_contains(reasons.items[2].why, DL_SPAN("in a footer: yes")));
    page_close(p);
}

/* Each form of the trees is held to the portable one, which is held to the plain sum over all trees; with
 * numbers of blocks that fill batches and that do not. */
static void trees_agree(void **state) {
    (void)state;
    enum { MOST = 7 * DL_FEATURE_ROUND, MOST_OF_REJECTED = -1056 + 1 };
    uint32_t all = 0; /* that saw all trees */
    static uint8_t values[DL_FEATURE_COUNT * MOST];
    uint32_t random = 12345;
    for (size_t i = 0; i < sizeof values; i++) {
        random = random * 1664525u + 1013904223u;
        values[i] = (uint8_t)(random >> 24);
    }
    for (uint32_t stride = DL_FEATURE_ROUND; stride <= MOST; stride += DL_FEATURE_ROUND) {
        for (uint32_t blocks = stride - DL_FEATURE_ROUND + 1; blocks <= stride; blocks += 31) {
            dl_features features = {.values = values, .row_count = blocks, .stride = stride};
            int16_t fast[MOST], portable[MOST];
            dl_boosted_run_at(DL_CPU_PORTABLE, &dl_model_boosted, &features, portable);
            for (unsigned level = DL_CPU_PORTABLE + 1; level <= dl_cpu(); level++) {
                dl_boosted_run_at((dl_cpu_level)level, &dl_model_boosted, &features, fast);
                assert_memory_equal(fast, portable, blocks * sizeof *fast);
            }
            for (uint32_t i = 0; i < blocks; i++) {
                uint8_t own[DL_FEATURE_COUNT];
                for (unsigned f = 0; f < DL_FEATURE_COUNT; f++) own[f] = values[f * stride + i];
                int whole = dl_boosted_run_once(&dl_model_boosted, own);
                assert_true(portable[i] == whole || portable[i] < MOST_OF_REJECTED);
                all += portable[i] == whole;
            }
        }
    }
    assert_true(all > 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_plain_article),
        cmocka_unit_test(a_text_laid_out_twice_comes_once),
        cmocka_unit_test(a_claim_stands_in_for_a_scripted_page),
        cmocka_unit_test(a_claim_said_twice_comes_once),
        cmocka_unit_test(a_script_stands_in_for_an_empty_page),
        cmocka_unit_test(labels_between_paragraphs_go),
        cmocka_unit_test(a_whole_text_beside_its_paragraphs_goes),
        cmocka_unit_test(the_ends_of_a_story),
        cmocka_unit_test(entries_of_a_live_blog),
        cmocka_unit_test(parts_by_kind_of_page),
        cmocka_unit_test(a_table_comes_whole),
        cmocka_unit_test(code_amid_the_text_comes_whole),
        cmocka_unit_test(comments_are_kept_apart),
        cmocka_unit_test(a_cut_text_says_so),
        cmocka_unit_test(preferences_order_the_bodies),
        cmocka_unit_test(explanations_name_features),
        cmocka_unit_test(explanations_say_what_rules_out),
        cmocka_unit_test(explanations_answer_flags),
        cmocka_unit_test(trees_agree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
