/* What tells that a capture holds only part of the text, one sign at a time, and at its bounds. */
#include "unit/claims/page.h"

#include "article/find_body.h"

/* Eleven words each. */
#define TEN(x)    x x x x x x x x x x
#define SENTENCE  "The harbour master said on Friday that nobody had been hurt. "
#define PARAGRAPH "<p>" SENTENCE SENTENCE SENTENCE SENTENCE "</p>" /* 44 words */
#define STORY     "<article><h1>The harbour opens</h1>" PARAGRAPH PARAGRAPH PARAGRAPH

#define CLAIMED "the page claims many more words"
#define HOLDS   "the page's structured data holds more text"
#define FREE    "the page is not free to read and the text is short"
#define WALL    "a paywall follows the text"
#define READ_ON "the text ends with an invitation to read on"
#define PAGES   "the text goes on over further pages"

static void check(const char *html, const char *url, const char *wanted) {
    page *p = page_open(html, url);
    dl_body body;
    const dl_body_options options = {.comments = false};
    dl_find_body(&body, &p->claims, &options);
    const char *got = body.incomplete ? body.incomplete : "";
    if (strcmp(got, wanted) != 0) fail_msg("\"%s\" instead of \"%s\" of %s", got, wanted, html);
    page_close(p);
}

static void a_whole_text_says_nothing(void **state) {
    (void)state;
    check("<body>" STORY "</article>", "https://n.example/2024/the-harbour", "");
    check("<body>", "https://n.example/2024/the-harbour", "");
}

/* --- claims --- */

static void check_word_count(unsigned count, const char *other, const char *wanted) {
    char html[4096];
    snprintf(html, sizeof html,
             "<body><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The harbour\","
             "\"wordCount\":%u%s}</script>" STORY "</article>",
             count, other);
    check(html, NULL, wanted);
}

static void many_more_words_are_claimed(void **state) {
    (void)state;
    /* The text has 135 words: twice as many are still believed to be these. */
    check_word_count(270, "", "");
    check_word_count(271, "", CLAIMED);
    check_word_count(99999, "", CLAIMED);
    check_word_count(100000, "", ""); /* such numbers are characters, or rubbish */
}

static void few_words_are_not_compared(void **state) {
    (void)state;
    static const unsigned counts[] = {100, 101};
    for (size_t i = 0; i < 2; i++) {
        char html[1024];
        snprintf(
            html, sizeof html,
            "<body><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"wordCount\":%u}</script>"
            "<article><h1>The harbour opens</h1><p>" SENTENCE SENTENCE "</p></article>",
            counts[i]);
        check(html, NULL, i ? CLAIMED : "");
    }
}

/* Sentences of twelve words, no two of which are alike: what is compared are words in a row. */
static void append_lines(char *html, size_t room, unsigned from, unsigned to, const char *before) {
    for (unsigned i = from; i < to; i++) {
        size_t size = strlen(html);
        size += (size_t)snprintf(html + size, room - size, "%sThe", before);
        for (unsigned word = 11 * i; word < 11 * (i + 1); word++)
            size += (size_t)snprintf(html + size, room - size, " %c%c%ct", "bcdfghklmnprst"[word % 14],
                                     "aeiou"[word / 14 % 5], "lmnrst"[word / 70 % 6]);
        snprintf(html + size, room - size, ". ");
    }
}

/* The rest of the text lies hidden on the page, or only in the claim: then that stands in for the text. */
static void the_claimed_text_is_longer(void **state) {
    (void)state;
    for (unsigned hidden = 0; hidden < 2; hidden++) {
        char html[16384] =
            "<body><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"";
        append_lines(html, sizeof html, 0, 30, "");
        strcat(html, "\"}</script><article><h1>The harbour opens</h1>");
        append_lines(html, sizeof html, 0, 5, "<p>");
        strcat(html, "</article>");
        if (hidden) strcat(html, "<footer class=footer hidden><div class=related>");
        if (hidden) append_lines(html, sizeof html, 5, 30, "<li>");
        page *p = page_open(html, NULL);
        dl_body body;
        dl_find_body(&body, &p->claims, &(dl_body_options){.comments = false});
        if (hidden) {
            assert_null(body.claim);
            assert_string_equal(body.incomplete, HOLDS);
        } else {
            assert_non_null(body.claim);
            assert_null(body.incomplete);
        }
        page_close(p);
    }
}

static void a_short_text_that_is_not_free(void **state) {
    (void)state;
#define FREE_CLAIM(value)                                                                                    \
    "<body><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The harbour opens\","  \
    "\"isAccessibleForFree\":" value "}</script>"
    check(FREE_CLAIM("false") STORY "</article>", NULL, FREE);
    check(FREE_CLAIM("\"False\"") STORY "</article>", NULL, FREE);
    check(FREE_CLAIM("true") STORY "</article>", NULL, "");
    /* 180 words and more may be all. */
#define FREE_STORY(end)                                                                                      \
    FREE_CLAIM("false") STORY "<p>" SENTENCE SENTENCE SENTENCE SENTENCE end "</p></article>"
    check(FREE_STORY("So it is."), NULL, FREE); /* 179 words */
    check(FREE_STORY("So it is now."), NULL, "");
}

/* --- what stands behind the text --- */

static void paywalls(void **state) {
    (void)state;
    check("<body>" STORY "</article><div class=paywall><p>Only two pounds a week</p></div>", NULL, WALL);
    check("<body>" STORY "</article><div id=regwall><p>Only an address</p></div>", NULL, WALL);
    check("<body>" STORY "</article><div class=paywall hidden><p>Only two pounds a week</p></div>", NULL, "");
    check("<body>" STORY "</article><div class=offers><p>Only two pounds a week</p></div>", NULL, "");
    /* Within four boxes, and six blocks behind the text. */
#define FIVE "<p>1 a</p><p>2 a</p><p>3 a</p><p>4 a</p><p>5 a</p>"
    check("<body>" STORY "</article><div class=paywall><div><div><p>Only two</p></div></div></div>", NULL,
          WALL);
    check("<body>" STORY
          "</article><div class=paywall><div><div><div><p>Only two</p></div></div></div></div>",
          NULL, "");
    check("<body>" STORY "</article><footer>" FIVE "</footer><div class=paywall><p>Only</p></div>", NULL,
          WALL);
    check("<body>" STORY "</article><footer>" FIVE "<p>6 a</p></footer><div class=paywall><p>Only</p></div>",
          NULL, "");
}

static void invitations_to_read_on(void **state) {
    (void)state;
    static const char *const invitations[] = {
        "Subscribe to continue with this story",
        "Already a subscriber? Sign in.",
        "Noch kein Abo? Hier entlang.",
        "D\xC3\xA9j\xC3\xA0 abonn\xC3\xA9 ? Par ici.",
        "Ya eres suscriptor: entra",
        "Contenuto riservato a chi paga",
        "J\xC3\xA1 \xC3\xA9 assinante? Entre",
        "Alleen voor abonnees van de krant",
        "L\xC3\xA6s videre for 10 kr",
        "Tylko dla prenumerator\xC3\xB3w gazety",
    };
    for (size_t i = 0; i < DL_COUNT_OF(invitations); i++) {
        char html[4096];
        snprintf(html, sizeof html, "<body>" STORY "</article><div><p>%s</p></div>", invitations[i]);
        check(html, NULL, READ_ON);
    }
    check("<body>" STORY "</article><div><p>Subscribe to our letter</p></div>", NULL, "");
    check("<body>" STORY "</article><div hidden><p>Subscribe to continue</p></div>", NULL, "");
    check("<body>" STORY "</article><footer><p>Subscribe to continue</p></footer>", NULL, "");
    /* A short link is a teaser's; a long one is an offer. */
    check("<body>" STORY "</article><p><a href=/a>Continue reading</a></p>", NULL, "");
    check("<body>" STORY "</article><p><a href=/a>Continue reading for one pound</a></p>", NULL, READ_ON);
    /* 25 words at most. */
#define FIVE_WORDS "and many more of them "
    check("<body>" STORY
          "</article><div><p>Subscribe to read the rest, " FIVE_WORDS FIVE_WORDS FIVE_WORDS FIVE_WORDS
          "</p></div>",
          NULL, READ_ON);
    check("<body>" STORY
          "</article><div><p>Subscribe to read the rest, " FIVE_WORDS FIVE_WORDS FIVE_WORDS FIVE_WORDS
          "too</p></div>",
          NULL, "");
}

/* --- further pages --- */

static void check_next(const char *own, const char *next, bool wanted) {
    char html[4096];
    snprintf(html, sizeof html, "<head><link rel=next href=\"%s\"></head><body>" STORY "</article>", next);
    check(html, own, wanted ? PAGES : "");
}

static void texts_over_several_pages(void **state) {
    (void)state;
#define OWN "https://n.example/2024/the-harbour"
    check_next(OWN, "/2024/the-harbour/2", true);
    check_next(OWN, "/2024/the-harbour/2/", true);
    check_next(OWN, "/2024/the-harbour/page/2", true);
    check_next(OWN, "/2024/the-harbour/page-2", true);
    check_next(OWN, "/2024/the-harbour-2.html", true);
    check_next(OWN "/", "/2024/the-harbour/99", true);
    check_next(OWN ".html", "/2024/the-harbour-2.html", true);
    check_next(OWN, "?page=2", true);
    check_next(OWN, "?x=1&page=3", true);
    check_next(OWN, "https://N.example/2024/the-harbour/2", true);
    check_next(OWN, "/2024/the-harbour/1", false);
    check_next(OWN, "/2024/the-harbour/100", false);
    check_next(OWN, "/2024/the-harbour/2024", false);
    check_next(OWN, "/2024/the-harbour", false);
    check_next(OWN, "/2024/the-harbour?page=1", false);
    check_next(OWN, "/2024/the-harbour?page=100", false);
    check_next(OWN, "/2024/the-harbour?page=", false);
    check_next(OWN, "/2024/the-harbour?id=2", false);
    check_next(OWN "?page=2", "/2024/the-harbour?page=2", false);
    check_next(OWN, "/2024/the-harbour/two", false);
    check_next(OWN, "/2024/the-ferry", false); /* the next story */
    check_next(OWN, "https://m.example/2024/the-harbour/2", false);
    check_next(OWN, "mailto:2@n.example", false);
    check_next("https://n.example/news", "/news/2", false);      /* a list of stories */
    check_next("https://n.example/2024/09", "/2024/09/2", true); /* eight bytes are enough */
    check_next("", "/2024/the-harbour/2", false);
    check("<head><link rel=prev href=\"/2024/the-harbour/2\"></head><body>" STORY "</article>", OWN, "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_text_says_nothing),     cmocka_unit_test(many_more_words_are_claimed),
        cmocka_unit_test(few_words_are_not_compared),    cmocka_unit_test(the_claimed_text_is_longer),
        cmocka_unit_test(a_short_text_that_is_not_free), cmocka_unit_test(paywalls),
        cmocka_unit_test(invitations_to_read_on),        cmocka_unit_test(texts_over_several_pages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
