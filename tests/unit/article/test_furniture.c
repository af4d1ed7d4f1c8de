/* What comes from the publisher and not from the article, and what a page says in place of its text. */
#include "settling.h"

static bool is_any(dl_span text) {
    return text.size > 0;
}

#define P      "<p>" LONG "</p>"
#define PAGE   "<main><div>" P P P
#define END    P P P "</div></main>"
#define FORM   "<form><input type=email></form>"
#define settle dl_settle_furniture

static void boxes_with_a_form_for_letters_go(void **state) {
    (void)state;
    check(PAGE "<div><h4>The Tide</h4><p>Every day</p>" FORM "<p>You agree</p></div>" END, NULL, is_any,
          settle, "");
    check(PAGE "<p>Every day</p>" FORM "<p>You agree</p>" END, NULL, is_any, settle, "Every day|You agree|");
    check(PAGE "<div><p>Every day</p><form><input name=user-email></form></div>" END, NULL, is_any, settle,
          "");
    /* Other forms, and boxes that hold more. */
    check(PAGE "<div><p>Every day</p><form><input type=search></form></div>" END, NULL, is_any, settle,
          "Every day|");
    check(PAGE "<div><p>Every day</p><form><input type=hidden name=email></form></div>" END, NULL, is_any,
          settle, "Every day|");
    check(PAGE "<div><p>Write!</p><form><input type=email><textarea></textarea></form></div>" END, NULL,
          is_any, settle, "Write!|");
    check(PAGE "<div><p>Every day</p>" P P P P FORM "</div>" END, NULL, is_any, settle, "Every day|");
}

static void offers_at_the_end_go(void **state) {
    (void)state;
#define OFFER "<p>Log in now</p>"
    check("<div>" P P "<div class=paywall>" OFFER "</div></div>", NULL, is_any, settle, "");
    check("<div>" P P "<div class=other>" OFFER "</div></div>", NULL, is_any, settle, "Log in now|");
    check("<div>" P P "<div class=paywall><p>The sea</p></div></div>", NULL, is_any, settle, "The sea|");
    check("<div>" P P "<div class=paywall>" OFFER "</div>" P "</div>", NULL, is_any, settle, "Log in now|");
    check("<div>" P "<p class=paywall>" LONG "</p><div class=paywall>" OFFER "</div></div>", NULL, is_any,
          settle, "Log in now|");
    check("<div>" P P "<div class=paywall>" P P P P P P OFFER "</div></div>", NULL, is_any, settle,
          "Log in now|");
    check("<div>" P P "<p class=paywall>Log in now</p></div>", NULL, is_any, settle, "Log in now|");
}

#define LINK(text) "<a href=\"/a\">" text "</a>"

static void paragraphs_that_are_a_link_go(void **state) {
    (void)state;
    check(PAGE "<p>" LINK("The sea wall fell") "</p>" END, NULL, is_any, settle, "");
    check(PAGE "<p>" LINK("The sea wall") "</p>" END, NULL, is_any, settle, "The sea wall|");
    check(PAGE "<h2>" LINK("The sea wall fell") "</h2>" END, NULL, is_any, settle, "The sea wall fell|");
    check(PAGE "<p>" LINK("The sea") LINK(" wall fell") "</p>" END, NULL, is_any, settle,
          "The sea wall fell|");
    /* Many of them are what the page is about. */
#define MANY "<p>" LINK("The sea wall fell") "</p><p>" LINK("The mole is shut") "</p>"
    check("<div>" P P P MANY "</div>", NULL, is_any, settle, "The sea wall fell|The mole is shut|");
    check("<div>" P P P P P P P P MANY "</div>", NULL, is_any, settle, "");
    check(PAGE "<p>" LINK("The sea wall fell") "</p>" END, "https://forum.example.com/a/b-12", is_any, settle,
          "The sea wall fell|");
    /* A label before the link, or in it. */
    check(PAGE "<p>Related " LINK("Wall fell") "</p>" END, NULL, is_any, settle, "");
    check(PAGE "<p>Related to " LINK("Ada") "</p>" END, NULL, is_any, settle, "Related to Ada|");
    check(PAGE "<p>Unlike " LINK("the wall") "</p>" END, NULL, is_any, settle, "Unlike the wall|");
}

static void words_of_the_publisher_go(void **state) {
    (void)state;
    check(PAGE "<p>Story continues</p>" END, NULL, is_any, settle, "");
    check(PAGE "<p>\xD0\xA1\xD1\x82\xD0\xB0\xD1\x82\xD1\x8C\xD1\x8F "
               "\xD0\xBF\xD1\x80\xD0\xBE\xD0\xB4\xD0\xBE"
               "\xD0\xBB\xD0\xB6\xD0\xB0\xD0\xB5\xD1\x82\xD1\x81\xD1\x8F</p>" END,
          NULL, is_any, settle, ""); /* Статья продолжается */
    check(PAGE "<p>FØLG OS PÅ X</p>" END, NULL, is_any, settle, "");
    check(PAGE "<p>CIĄG DALSZY POD</p>" END, NULL, is_any, settle, "");
    check(PAGE "<p>Like us on " LINK("X") "</p>" END, NULL, is_any, settle, "");
    check(PAGE "<ul><li>Story continues</ul><pre>Story continues</pre>" END, NULL, is_any, settle,
          "Story continues|Story continues|");
}

#undef settle
#define settle dl_settle_notices

static void messages_in_place_of_the_text_go(void **state) {
    (void)state;
#define MESSAGE "<noscript>Enable JavaScript</noscript>"
    check("<div>" MESSAGE "</div>", NULL, is_any, settle, "");
    check("<div><h1>Harbour</h1>" MESSAGE "</div>", NULL, is_any, settle, "");
    check("<div><p>Storm at sea</p><p>Nobody was hurt</p><p>The mole is shut</p><p>So is the quay</p>" MESSAGE
          "</div>",
          NULL, is_any, settle, "Storm at sea|Nobody was hurt|The mole is shut|So is the quay|");
    check("<div>" P P P P P P MESSAGE "</div>", NULL, is_any, settle, "");
    check("<div>" P P P P P P "<p>Enable JavaScript</p></div>", NULL, is_any, settle, "Enable JavaScript|");
    check("<div><p>JavaScript is old</p></div>", NULL, is_any, settle, "JavaScript is old|");
}

static void questions_for_consent_go(void **state) {
    (void)state;
#define ASK "<p>We store cookies with your consent, says the sea.</p><p>Agree?</p>"
    check("<div class=cookie-wall>" ASK "</div>", NULL, is_any, settle, "");
    check("<div class=other>" ASK "</div>", NULL, is_any, settle, "Agree?|");
#define ASK_MORE "<p>Our partners keep cookies and personal data with your consent.</p><p>Agree?</p>"
    check("<div>" ASK_MORE "</div>", NULL, is_any, settle, "Agree?|");
    check("<div>" ASK_MORE "<button>Accept all</button></div>", NULL, is_any, settle, "");
    check("<div>" ASK_MORE "<button>Send</button></div>", NULL, is_any, settle, "Agree?|Send|");
    check("<div class=cookie-wall><p>The sea took it all.</p><p>Agree?</p></div>", NULL, is_any, settle,
          "Agree?|");
    check("<div class=cookie-wall>" ASK P P P P P P P P "</div>", NULL, is_any, settle, "Agree?|");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(boxes_with_a_form_for_letters_go), cmocka_unit_test(offers_at_the_end_go),
        cmocka_unit_test(paragraphs_that_are_a_link_go),    cmocka_unit_test(words_of_the_publisher_go),
        cmocka_unit_test(messages_in_place_of_the_text_go), cmocka_unit_test(questions_for_consent_go),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
