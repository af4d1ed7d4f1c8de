/* The headline in the beginning of the body: which block goes, and when none does. */
#include "claimed.h"

#include "base/text.h"
#include "record/opening.h"

#define LONG                                                                                                 \
    "The council voted on Tuesday to keep the old ferry for one more winter, although its engine is older "  \
    "than most of the people whom it carries over the bay."

typedef struct line {
    dl_block_kind kind;
    uint8_t level;
    const char *text;
} line;

#define NO_LINE                                                                                              \
    { DL_BLOCK_KIND_COUNT, 0, NULL }

/* `left`: what the headline is in the end. */
static void expect_body(const char *file, int at_line, const char *headline, const char *left,
                        const char *published, const char *wanted, const line *lines) {
    claimed *c = claimed_open("https://post.example/ferry", NULL);
    c->record.headline.text = dl_span_from_string(headline);
    c->record.published.text = dl_span_from_string(published);
    dl_person author = {.name = {.text = DL_SPAN("Ada Reed")}};
    (void)DL_ARENA_PUSH(c->claims.arena, &c->record.authors, author);
    for (; lines->text; lines++) {
        dl_block block = {.kind = (uint8_t)lines->kind, .level = lines->level};
        block.text = dl_span_from_string(lines->text);
        (void)DL_ARENA_PUSH(c->claims.arena, &c->record.body.blocks, block);
    }
    c->record.body.text = dl_join_blocks(&c->record.body, c->claims.arena);
    c->record.word_count = c->record.body.words = dl_text_count_words(c->record.body.text);
    dl_settle_opening(&c->record, c->claims.arena);
    _assert_true(dl_span_equal(c->record.body.text, dl_span_from_string(wanted)), wanted, file, at_line);
    _assert_true(dl_span_equal(c->record.headline.text, dl_span_from_string(left)), left, file, at_line);
    _assert_int_equal(c->record.word_count, dl_text_count_words(dl_span_from_string(wanted)), file, at_line);
    claimed_close(c);
}

#define BODY(headline, wanted, ...)                                                                          \
    expect_body(__FILE__, __LINE__, headline, headline, NULL, wanted, (const line[]){__VA_ARGS__, NO_LINE})
#define DATED(wanted, ...)                                                                                   \
    expect_body(__FILE__, __LINE__, "Ferry stays", "Ferry stays", "2006-03-04", wanted,                      \
                (const line[]){__VA_ARGS__, NO_LINE})
#define CUT(headline, left, wanted, ...)                                                                     \
    expect_body(__FILE__, __LINE__, headline, left, NULL, wanted, (const line[]){__VA_ARGS__, NO_LINE})
#define H1(text)                                                                                             \
    { DL_BLOCK_HEADING, 1, text }
#define H2(text)                                                                                             \
    { DL_BLOCK_HEADING, 2, text }
#define P(text)                                                                                              \
    { DL_BLOCK_PARAGRAPH, 0, text }

static void the_headline_goes(void **state) {
    (void)state;
    BODY("Ferry stays", "It rows on.", H1("Ferry stays"), P("It rows on."));
    BODY("Ferry stays", "It rows on.", H2("FERRY STAYS!"), P("It rows on."));
    BODY("Ferry stays", "It rows on.", P("Ferry stays"), P("It rows on."));
    BODY("Ferry stays", "Bay\n\nOld\n\nSlow\n\nIt rows on.", P("Bay"), P("Old"), P("Slow"), P("Ferry stays"),
         P("It rows on."));
    BODY("Ferry stays", "It rows on.", {DL_BLOCK_CAPTION, 0, "A"}, {DL_BLOCK_CAPTION, 0, "B"},
         {DL_BLOCK_CAPTION, 0, "C"}, {DL_BLOCK_EMBED, 0, "D"}, H1("Ferry stays"), P("It rows on."));
    BODY("Why the ferry stays", "It rows on.", H1("The ferry stays"), P("It rows on."));
    BODY("Ferry stays", "It rows on.", P("10:15 pm Ferry stays"), P("It rows on."));
    BODY("Ferry stays", "It rows on.", P("Ferry stays March 4, 2006"), P("It rows on."));
}

static void other_blocks_stay(void **state) {
    (void)state;
    BODY("Why the ferry stays", "The ferry stays\n\nIt rows on.", H2("The ferry stays"), P("It rows on."));
    BODY("Why the ferry stays", "Ferry\n\nIt rows on.", H1("Ferry"), P("It rows on."));
    BODY("Ferry stays", "Ferry stays, and so do we.", P("Ferry stays, and so do we."));
    BODY("Ferry stays", "Ferry stays", {DL_BLOCK_CAPTION, 0, "The ferry"}, H1("Ferry stays"));
    BODY("Ferry stays", "Ferry stays\n\nIt rows on.", {DL_BLOCK_LIST, 0, "Ferry stays"}, P("It rows on."));
    BODY("Ferry stays", LONG "\n\nFerry stays", P(LONG), P("Ferry stays"));
    BODY("Ferry stays", "A\n\nB\n\nC\n\nD\n\nFerry stays", P("A"), P("B"), P("C"), P("D"), P("Ferry stays"));
    BODY("Ferry stays", "Ferry stays in 2006\n\nIt rows on.", P("Ferry stays in 2006"), P("It rows on."));
    BODY("Ferry stays", "Ferry stays on 4 or 5 days\n\nIt rows on.", P("Ferry stays on 4 or 5 days"),
         P("It rows on."));
    BODY("Ferry", "Ferry 10:15 pm\n\nIt rows on.", P("Ferry 10:15 pm"), P("It rows on."));
    BODY(NULL, "!\n\nIt rows on.", P("!"), P("It rows on."));
}

/* Of a dated page, short lines go with the headline that they stand above. */
static void labels_above_the_headline(void **state) {
    (void)state;
#define TWELVE "Home of the bay and its ferries since year nineteen hundred one"
    DATED("It rows on.", P("Back to News"), H2("Bay"), P("Ferry stays"), P("It rows on."));
    DATED("It rows on.", P(TWELVE), P("Ferry stays"), P("It rows on."));
    DATED(TWELVE " more\n\nIt rows on.", P(TWELVE " more"), P("Ferry stays"), P("It rows on."));
    DATED("Bay\n\nIt rows on.", {DL_BLOCK_LIST, 0, "Bay"}, P("Ferry stays"), P("It rows on."));
    DATED("Bay\n\nIt rows on.", P("Ferry stays"), P("Bay"), P("It rows on."));
    DATED("Back to News\n\nIt rows on.", P("Back to News"), P("It rows on."));
#undef TWELVE
}

/* An author's name alone above a dated story is a byline. */
static void names_above_the_story(void **state) {
    (void)state;
    DATED("It rows on.", P("ADA REED"), P("It rows on."));
    DATED("Bay\n\nIt rows on.", P("Ferry stays"), P("Bay"), P("Ada Reed"), P("It rows on."));
    DATED("Ada Reed\n\nIt rows on.", H2("Ada Reed"), P("It rows on."));
    DATED("Ada Reed, rower\n\nIt rows on.", P("Ada Reed, rower"), P("It rows on."));
    DATED(LONG "\n\nAda Reed", P(LONG), P("Ada Reed"));
    DATED("Ada Reed", P("Ada Reed"));
    DATED("A\n\nB\n\nC\n\nD\n\nAda Reed", P("A"), P("B"), P("C"), P("D"), P("Ada Reed"));
    BODY("Ferry stays", "Ada Reed\n\nIt rows on.", P("Ada Reed"), P("It rows on."));
}

/* A line above the story that is the longer part of a title tells which part of it is the site's name. */
static void the_headline_in_a_title(void **state) {
    (void)state;
    CUT("The Bay - Why the ferry stays", "Why the ferry stays", "It rows on.", P("Why the ferry stays"),
        P("It rows on."));
    CUT("Why the ferry stays | News | Bay", "Why the ferry stays", "It rows on.", H2("Why the ferry stays"),
        P("It rows on."));
    CUT("Why the ferry stays_Bay", "Why the ferry stays", "It rows on.", P("Why the ferry stays"),
        P("It rows on."));
    CUT("Why the ferry stays - Bay", "Why the ferry stays", "It rows on.", P("Why the ferry stays [16:05]"),
        P("It rows on."));
    BODY("Bay news - Why the ferry stays", "Bay news\n\nIt rows on.", P("Bay news"), P("It rows on."));
    BODY("Ferry - it stays", "Ferry\n\nIt rows on.", P("Ferry"), P("It rows on."));
    BODY("The ferry - Bay", "The ferry\n\nIt rows on.", P("The ferry"), P("It rows on."));
    BODY("Why the ferry stays - Bay", "Why it stays\n\nIt rows on.", P("Why it stays"), P("It rows on."));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_headline_goes),         cmocka_unit_test(other_blocks_stay),
        cmocka_unit_test(labels_above_the_headline), cmocka_unit_test(the_headline_in_a_title),
        cmocka_unit_test(names_above_the_story),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
