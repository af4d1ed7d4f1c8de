/* Columns of records made by hand: texts as spans of articleBody, and dates. */
#include "output/arrow.h"
#include "output/batch.h"
#include "record/members.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

typedef struct batch_fixture {
    dl_arena arena;
    dl_claims claims;
    dl_record record;
    dl_block blocks[8];
    struct ArrowSchema schema;
    struct ArrowArray array;
} batch_fixture;

static void begin(batch_fixture *f) {
    memset(f, 0, sizeof *f);
    dl_arena_init(&f->arena, 0, NULL);
    f->claims.arena = &f->arena;
    f->record.claims = &f->claims;
    f->record.body.blocks.items = f->blocks;
}

/* The record as the only row of a batch with those members; 0: all. */
static void export_row(batch_fixture *f, uint64_t members) {
    dl_batch *batch = dl_batch_new(members, 0, NULL);
    assert_non_null(batch);
    assert_int_equal(dl_batch_add(batch, &f->record), DL_BATCH_DONE);
    assert_true(dl_batch_schema(batch, &f->schema));
    assert_true(dl_batch_export(batch, &f->array));
    dl_batch_free(batch);
}

static void end(batch_fixture *f) {
    f->array.release(&f->array);
    f->schema.release(&f->schema);
    dl_arena_release(&f->arena);
}

/* --- looking at columns --- */

typedef struct node {
    const struct ArrowSchema *schema;
    const struct ArrowArray *array;
} node;

static node child(node of, const char *name) {
    for (int64_t i = 0; i < of.schema->n_children; i++) {
        if (strcmp(of.schema->children[i]->name, name) == 0)
            return (node){of.schema->children[i], of.array->children[i]};
    }
    fail_msg("no column %s", name);
    return of;
}

static node column(const batch_fixture *f, const char *name) {
    return child((node){&f->schema, &f->array}, name);
}

static bool is_known(node of, int64_t i) {
    const uint8_t *bits = of.array->buffers[0];
    return !bits || (bits[i / 8] >> (i % 8) & 1);
}

static void assert_text(node of, int64_t i, const char *wanted) {
    const int32_t *offsets = of.array->buffers[1];
    assert_int_equal(is_known(of, i), wanted != NULL);
    if (!wanted) return;
    size_t size = (size_t)(offsets[i + 1] - offsets[i]);
    assert_int_equal(size, strlen(wanted));
    assert_memory_equal((const char *)of.array->buffers[2] + offsets[i], wanted, size);
}

/* The i-th thing is given as a span, or, with a start of -1, as a text. */
static void assert_span(node things, int64_t i, int start, int stop, const char *text) {
    node first = child(things, "start"), last = child(things, "end");
    assert_int_equal(is_known(first, i), start >= 0);
    assert_int_equal(is_known(last, i), start >= 0);
    assert_text(child(things, "text"), i, text);
    if (start < 0) return;
    assert_int_equal(((const int32_t *)first.array->buffers[1])[i], start);
    assert_int_equal(((const int32_t *)last.array->buffers[1])[i], stop);
}

/* --- spans --- */

static dl_block *add_block(batch_fixture *f, dl_block_kind kind, const char *text) {
    assert_true(f->record.body.blocks.count < DL_COUNT_OF(f->blocks));
    dl_block *block = &f->blocks[f->record.body.blocks.count++];
    block->kind = (uint8_t)kind;
    block->text = dl_span_from_string(text);
    return block;
}

static void set_links(dl_block *block, dl_link *links, uint32_t count) {
    block->links.items = links;
    block->links.count = count;
}

static void texts_are_spans_in_code_points(void **state) {
    (void)state;
    batch_fixture f;
    begin(&f);
    dl_link links[] = {{.url = DL_SPAN("/a"), .text = DL_SPAN("boat")},
                       {.url = DL_SPAN("/b"), .text = DL_SPAN("boat")},
                       {.url = DL_SPAN("/c"), .text = DL_SPAN("elsewhere")},
                       {.url = DL_SPAN("/d")}};
    dl_list_item items[] = {
        {.text = DL_SPAN("h\u00e1ddock")}, {.text = DL_SPAN("cod\nfish")}, {.text = DL_SPAN("x")}};
    set_links(add_block(&f, DL_BLOCK_PARAGRAPH, "Th\u00e9 boat \U0001F6A2 and boat."), links, 4);
    add_block(&f, DL_BLOCK_CAPTION, "cod"); /* as the next block begins, and as the last */
    dl_block *list = add_block(&f, DL_BLOCK_LIST, "h\u00e1ddock\ncod\nfish");
    list->list.items = items;
    list->list.count = 3;
    set_links(list, &(dl_link){.url = DL_SPAN("/e"), .text = DL_SPAN("cod")}, 1);
    add_block(&f, DL_BLOCK_PARAGRAPH, "not there");
    add_block(&f, DL_BLOCK_CAPTION, "cod");
    add_block(&f, DL_BLOCK_PARAGRAPH, "cod");
    f.record.body.text = DL_SPAN("Th\u00e9 boat \U0001F6A2 and boat.\n\nh\u00e1ddock\ncod\nfish\n\ncod");
    export_row(&f, 0);
    node blocks = child(column(&f, "blocks"), "item");
    assert_span(blocks, 0, 0, 20, NULL);
    assert_span(blocks, 1, -1, 0, "cod");
    assert_span(blocks, 2, 22, 38, NULL);
    assert_span(blocks, 3, -1, 0, "not there");
    assert_span(blocks, 4, -1, 0, "cod");
    assert_span(blocks, 5, 40, 43, NULL);
    node found = child(child(blocks, "links"), "item");
    assert_int_equal(found.array->length, 5);
    assert_span(found, 0, 4, 8, NULL);
    assert_span(found, 1, 15, 19, NULL);
    assert_span(found, 2, -1, 0, "elsewhere");
    assert_span(found, 3, -1, 0, NULL);
    assert_span(found, 4, 30, 33, NULL);
    found = child(child(blocks, "items"), "item");
    assert_int_equal(found.array->length, 3);
    assert_span(found, 0, 22, 29, NULL);
    assert_span(found, 1, 30, 38, NULL);
    assert_span(found, 2, -1, 0, "x");
    end(&f);
}

/* A text that only begins as the body does, and one that is followed by something else, are no spans. */
static void a_span_is_the_whole_text(void **state) {
    (void)state;
    batch_fixture f;
    begin(&f);
    add_block(&f, DL_BLOCK_PARAGRAPH, "The boat");
    add_block(&f, DL_BLOCK_PARAGRAPH, "The boat left.");
    f.record.body.text = DL_SPAN("The boat left.");
    export_row(&f, 0);
    node blocks = child(column(&f, "blocks"), "item");
    assert_span(blocks, 0, -1, 0, "The boat");
    assert_span(blocks, 1, 0, 14, NULL);
    end(&f);
}

/* Without articleBody, or when that has to be mended, spans would lead nowhere. */
static void texts_stay_without_the_body(void **state) {
    (void)state;
    for (unsigned mended = 0; mended < 2; mended++) {
        batch_fixture f;
        begin(&f);
        add_block(&f, DL_BLOCK_PARAGRAPH, "The boat left.");
        f.record.body.text = mended ? DL_SPAN("The boat left.\n\n\xFF") : DL_SPAN("The boat left.");
        export_row(&f, mended ? 0 : UINT64_C(1) << DL_MEMBER_BLOCKS);
        assert_span(child(column(&f, "blocks"), "item"), 0, -1, 0, "The boat left.");
        end(&f);
    }
}

/* Links are searched for as long as that is cheap. */
static void searches_are_limited(void **state) {
    (void)state;
    enum { LONGEST = 128, MISSES = 4 };
    static char text[LONGEST + 16];
    memset(text, 'a', LONGEST + 2);
    for (unsigned more = 0; more < 2; more++) {
        batch_fixture f;
        begin(&f);
        dl_link links[MISSES + 1];
        for (size_t i = 0; i < DL_COUNT_OF(links); i++)
            links[i] = (dl_link){.url = DL_SPAN("/"), .text = DL_SPAN("b")};
        links[0].text = dl_span_of(text, LONGEST + more);
        links[MISSES].text = DL_SPAN("c");
        memcpy(text + LONGEST + 2, "c", 2);
        set_links(add_block(&f, DL_BLOCK_PARAGRAPH, text), links, MISSES + 1);
        f.record.body.text = dl_span_from_string(text);
        export_row(&f, 0);
        node found = child(child(child(column(&f, "blocks"), "item"), "links"), "item");
        text[LONGEST + more] = '\0';
        assert_span(found, 0, more ? -1 : 0, LONGEST, more ? text : NULL);
        assert_span(found, MISSES, LONGEST + 2, LONGEST + 3, NULL); /* after one miss less than the bound */
        end(&f);
        text[LONGEST + more] = 'a';
    }
    batch_fixture f;
    begin(&f);
    dl_link links[MISSES + 1];
    for (size_t i = 0; i < DL_COUNT_OF(links); i++)
        links[i] = (dl_link){.url = DL_SPAN("/"), .text = DL_SPAN("b")};
    links[MISSES].text = DL_SPAN("c");
    set_links(add_block(&f, DL_BLOCK_PARAGRAPH, "c"), links, MISSES + 1);
    f.record.body.text = DL_SPAN("c");
    export_row(&f, 0);
    assert_span(child(child(child(column(&f, "blocks"), "item"), "links"), "item"), MISSES, -1, 0, "c");
    end(&f);
}

/* --- dates --- */

static void dates_are_instants_and_days(void **state) {
    (void)state;
    enum { NONE = -1 };
    static const struct {
        const char *text;
        int64_t microseconds, day; /* NONE: null */
    } cases[] = {
        {"1970-01-02", NONE, 1},
        {"1970-01-02T00:00:01", NONE, 1},
        {"1970-01-02T00:00:01Z", INT64_C(86401000000), 1},
        {"1970-01-02t00:00:01z", INT64_C(86401000000), 1},
        {"1970-01-02 01:30:01+01:30", INT64_C(86401000000), 1},
        {"1970-01-01T22:30:01-01:30", INT64_C(86401000000), 0},
        {"1970-01-02T00:00:01.25Z", INT64_C(86401250000), 1},
        {"1970-01-02T00:00:01.0000019Z", INT64_C(86401000001), 1},
        {"2024-02-29T00:00:00Z", INT64_C(1709164800000000), 19782},
        {"2023-02-29T00:00:00Z", NONE, NONE},
        {"2024-12-31", NONE, 20088},
        {"2024-12-32", NONE, NONE},
        {"2024-13-01", NONE, NONE},
        {"2024-00-01", NONE, NONE},
        {"2024-01-00", NONE, NONE},
        {"0000-01-01", NONE, NONE},
        {"2024-1-1", NONE, NONE},
        {"2024/01/01", NONE, NONE},
        {"1970-01-02T24:00:00Z", NONE, 1},
        {"1970-01-02T00:60:00Z", NONE, 1},
        {"1970-01-02T00:00:61Z", NONE, 1},
        {"1970-01-02T00:00Z", NONE, 1},
        {"1970-01-02T00:00:01Zulu", NONE, 1},
        {"1970-01-02T00:00:01+01:300", NONE, 1},
        {"1970-01-02T00:00:01+0130", NONE, 1},
        {"1970-01-02_00:00:01Z", NONE, 1},
        {"yesterday, about ten", NONE, NONE},
    };
    for (size_t i = 0; i < DL_COUNT_OF(cases); i++) {
        batch_fixture f;
        begin(&f);
        f.record.source.captured = dl_span_from_string(cases[i].text);
        export_row(&f, 0);
        node source = column(&f, "source"), instant = child(source, "capturedAtTimestamp"),
             day = child(source, "capturedAtDay");
        assert_text(child(source, "capturedAt"), 0, cases[i].text);
        if (is_known(instant, 0) != (cases[i].microseconds != NONE) ||
            is_known(day, 0) != (cases[i].day != NONE))
            fail_msg("%s: known or not", cases[i].text);
        if (is_known(instant, 0))
            assert_int_equal(*(const int64_t *)instant.array->buffers[1], cases[i].microseconds);
        if (is_known(day, 0)) assert_int_equal(*(const int32_t *)day.array->buffers[1], cases[i].day);
        end(&f);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_spans_in_code_points), cmocka_unit_test(a_span_is_the_whole_text),
        cmocka_unit_test(texts_stay_without_the_body),    cmocka_unit_test(searches_are_limited),
        cmocka_unit_test(dates_are_instants_and_days),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
