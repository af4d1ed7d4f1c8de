/* Statements by the doors: only when asked for, kept, written, and read again. */
#include "story.h"

static const char PAGE[] =
    "<!doctype html><html lang=en><head><meta charset=utf-8><title>Ferry "
    "stays</title><meta property=article:published_time "
    "content=2024-05-03></head><body><article><h1>Ferry stays</h1>"
    "<p>The café on the quay will stay open, and the old ferry will sail for one more "
    "winter, the council told reporters "
    "after its meeting in the town hall of Wendle Quay.</p>"
    "<p>“The engine of the café’s ferry is sound, and the hull was painted in May,” "
    "said harbour master Ottoline "
    "Farrow. “We would not take a single passenger otherwise.”</p>"
    "<p>The crew of the ferry will be paid until the summer, the council said on Tuesday.</p>"
    "<p>The crossing takes ten minutes in calm weather, and longer when the tide runs "
    "out against the wind.</p>"
    "</article></body></html>";

static dateline_extractor *asked(void) {
    dateline_options options = DATELINE_OPTIONS_INIT;
    options.statements = true;
    return new_extractor(&options);
}

/* The direct one. */
static uint32_t quotation(const dateline_record *record, dateline_statement *statement) {
    for (uint32_t i = 0; dateline_get_statement(record, i, statement) == DATELINE_OK; i++) {
        if (strcmp(statement->kind, "direct") == 0) return i;
    }
    fail_msg("there is no direct statement");
    return 0;
}

static void check_quotation(const dateline_record *record) {
    dateline_statement statement = DATELINE_STATEMENT_INIT;
    dateline_place span, second;
    uint32_t number = quotation(record, &statement);
    assert_text(
        statement.text,
        "The engine of the café’s ferry is sound, and the hull was painted in May, We would not take a "
        "single passenger otherwise.");
    assert_text(statement.speaker_mention, "harbour master Ottoline Farrow");
    assert_text(statement.speaker_name, "Ottoline Farrow");
    assert_text(statement.speaker_role, "harbour master");
    assert_text(statement.cue, "said");
    assert_int_equal(statement.span_count, 2);
    assert_int_equal(dateline_get_statement_span(record, number, 0, &span), DATELINE_OK);
    assert_int_equal(dateline_get_statement_span(record, number, 1, &second), DATELINE_OK);
    assert_int_equal(span.start, 1); /* in code points: é and ’ are one each */
    assert_int_equal(span.end, 74);
    assert_int_equal(statement.cue_span.start, 76);
    assert_int_equal(statement.speaker_span.start, 81);
    assert_int_equal(statement.speaker_span.end, 111);
    assert_int_equal(second.start, 114);
    assert_int_equal(second.block, span.block);
    assert_int_equal(dateline_get_statement_span(record, number, 2, &span), DATELINE_ABSENT);
    assert_int_equal(span.end, 0);
    assert_int_equal(dateline_get_statement_span(record, 1000, 0, &span), DATELINE_ABSENT);
    assert_int_equal(dateline_get_statement_span(NULL, 0, 0, &span), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_get_statement_span(record, 0, 0, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_get_statement(record, 1000, &statement), DATELINE_ABSENT);
}

/* "said on Tuesday", before 3 May 2024, a Friday. */
static void check_date(const dateline_record *record) {
    dateline_statement statement = DATELINE_STATEMENT_INIT;
    unsigned dated = 0;
    for (uint32_t i = 0; dateline_get_statement(record, i, &statement) == DATELINE_OK; i++) {
        if (!statement.date.size_bytes) continue;
        assert_text(statement.date, "2024-04-30");
        assert_text(statement.speaker_mention, "the council");
        dated++;
    }
    assert_int_equal(dated, 1);
}

static void statements_are_found_when_asked_for(void **state) {
    (void)state;
    dateline_page page = page_of(PAGE);
    dateline_extractor *extractor = asked(), *other = new_extractor(NULL);
    const dateline_record *record = extract(extractor, &page), *without = extract(other, &page);
    assert_int_equal(dateline_count(without, dateline_member_named("statements")), 0);
    assert_true(dateline_count(record, dateline_member_named("statements")) >= 2);
    check_quotation(record);
    check_date(record);
    dateline_record *kept;
    assert_int_equal(dateline_record_keep(record, NULL, &kept), DATELINE_OK);
    dateline_extractor_free(extractor);
    check_quotation(kept);
    dateline_record_free(kept);
    dateline_extractor_free(other);
}

/* A page of short paragraphs that has a record without statements has one with them. */
static void long_pages_have_statements(void **state) {
    (void)state;
    enum { PARAGRAPHS = 20000, PARAGRAPH_BYTES = 100 };
    char *html = malloc(PARAGRAPHS * PARAGRAPH_BYTES);
    size_t size = (size_t)sprintf(html, "<!doctype html><html lang=en><article><h1>Ferry stays</h1>");
    for (int i = 1; i < PARAGRAPHS; i++)
        size += (size_t)snprintf(html + size, PARAGRAPH_BYTES,
                                 "<p>Anna Farrow%d is here. “We go,” said Farrow%d.</p>", i, PARAGRAPHS - i);
    dateline_page page = page_of(html);
    dateline_extractor *extractor = asked();
    const dateline_record *record = extract(extractor, &page);
    assert_null(dateline_record_error(record));
    assert_true(dateline_count(record, dateline_member_named("statements")) > 1000);
    dateline_extractor_free(extractor);
    free(html);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(statements_are_found_when_asked_for),
                                       cmocka_unit_test(long_pages_have_statements)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
