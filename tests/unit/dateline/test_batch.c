/* Batches: what the Arrow C Data Interface demands of a producer, looked at as a consumer does. */
#include "dateline_arrow.h"
#include "story.h"

static const char LISTED[] =
    "<!doctype html><html lang=en><title>Two of them</title><script type='application/ld+json'>"
    "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Two of them\","
    "\"datePublished\":\"2024-05-03T18:19:08+02:00\",\"dateModified\":\"2024-05-04\","
    "\"author\":[{\"@type\":\"Person\",\"name\":\"Ada Marsh\"},{\"@type\":\"Person\",\"name\":\"Bo Quill\"}],"
    "\"keywords\":[\"a\",\"b\",\"c\"],\"isAccessibleForFree\":true,\"copyrightYear\":2024}</script>"
    "<h1>Two of them</h1>";

static dateline_batch *new_batch(const dateline_batch_options *options) {
    dateline_batch *batch;
    assert_int_equal(dateline_batch_new(options, &batch), DATELINE_OK);
    return batch;
}

/* A row of a story, one of a page with lists, and one of an error. */
static dateline_result add_rows(dateline_batch *batch) {
    dateline_options options = {.size_bytes = sizeof options, .max_page_bytes = 2000};
    dateline_extractor *extractor = new_extractor(&options);
    static char large[2002];
    memset(large, ' ', 2001);
    dateline_page pages[] = {story(), page_of(LISTED), page_of(large)};
    pages[1].path = dateline_text_of("no \xFF text");
    pages[1].captured = dateline_text_of("ill-formed \xFF time");
    dateline_result result = DATELINE_OK;
    for (size_t i = 0; i < 3 && result == DATELINE_OK; i++) {
        result = dateline_batch_add(batch, extract(extractor, &pages[i]));
        if (result == DATELINE_OK) assert_int_equal(dateline_batch_rows(batch), i + 1);
    }
    dateline_extractor_free(extractor);
    return result;
}

/* --- the rules of the format --- */

static bool is_valid(const struct ArrowArray *array, int64_t i) {
    const uint8_t *bits = array->buffers[0];
    return !bits || (bits[i / 8] >> (i % 8) & 1);
}

static const int32_t *offsets_of(const struct ArrowArray *array) {
    return array->buffers[1];
}

static void check_node(const struct ArrowSchema *schema, const struct ArrowArray *array) {
    const char *format = schema->format;
    assert_non_null(schema->release);
    assert_non_null(array->release);
    assert_non_null(schema->name);
    assert_null(schema->dictionary);
    assert_null(array->dictionary);
    assert_int_equal(array->offset, 0);
    assert_int_equal(schema->n_children, array->n_children);
    int64_t nulls = 0;
    for (int64_t i = 0; i < array->length; i++) nulls += !is_valid(array, i);
    assert_int_equal(nulls, array->null_count);
    if (!(schema->flags & ARROW_FLAG_NULLABLE)) assert_int_equal(nulls, 0);
    bool is_list = strcmp(format, "+l") == 0, is_text = strcmp(format, "u") == 0;
    assert_int_equal(array->n_buffers, is_text ? 3 : strcmp(format, "+s") == 0 ? 1 : 2);
    if (is_list || is_text) {
        assert_non_null(array->buffers[1]);
        assert_int_equal(offsets_of(array)[0], 0);
        for (int64_t i = 0; i < array->length; i++) {
            assert_true(offsets_of(array)[i] <= offsets_of(array)[i + 1]);
            if (!is_valid(array, i)) assert_int_equal(offsets_of(array)[i], offsets_of(array)[i + 1]);
        }
    }
    if (is_text) assert_non_null(array->buffers[2]);
    if (is_list) {
        assert_int_equal(array->n_children, 1);
        assert_int_equal(array->children[0]->length, offsets_of(array)[array->length]);
    }
    for (int64_t i = 0; i < array->n_children; i++) {
        if (strcmp(format, "+s") == 0) assert_int_equal(array->children[i]->length, array->length);
        check_node(schema->children[i], array->children[i]);
    }
}

/* --- values --- */

static const struct ArrowArray *column(const struct ArrowSchema *schema, const struct ArrowArray *array,
                                       const char *name, const char *format) {
    for (int64_t i = 0; i < schema->n_children; i++) {
        if (strcmp(schema->children[i]->name, name) != 0) continue;
        assert_string_equal(schema->children[i]->format, format);
        return array->children[i];
    }
    fail_msg("no column %s", name);
    return NULL;
}

static void assert_cell(const struct ArrowArray *texts, int64_t i, const char *wanted) {
    assert_int_equal(is_valid(texts, i), wanted != NULL);
    if (!wanted) return;
    const int32_t *offsets = offsets_of(texts);
    assert_text(
        (dateline_text){(const char *)texts->buffers[2] + offsets[i], (size_t)(offsets[i + 1] - offsets[i])},
        wanted);
}

static void check_values(const struct ArrowSchema *schema, const struct ArrowArray *array) {
    const struct ArrowArray *found = column(schema, array, "headline", "u");
    assert_cell(found, 0, "Harbour reopens");
    assert_cell(found, 1, "Two of them");
    assert_cell(found, 2, NULL);
    found = column(schema, array, "datePublished", "u");
    assert_cell(found, 0, NULL);
    assert_cell(found, 1, "2024-05-03T18:19:08+02:00");
    found = column(schema, array, "datePublishedTimestamp", "tsu:UTC");
    assert_true(is_valid(found, 1) && !is_valid(found, 0) && !is_valid(found, 2));
    assert_int_equal(((const int64_t *)found->buffers[1])[1], INT64_C(1714753148000000));
    found = column(schema, array, "datePublishedDay", "tdD");
    assert_int_equal(((const int32_t *)found->buffers[1])[1], 19846);
    found = column(schema, array, "dateModifiedTimestamp", "tsu:UTC"); /* the day alone is no instant */
    assert_false(is_valid(found, 1));
    found = column(schema, array, "dateModifiedDay", "tdD");
    assert_int_equal(((const int32_t *)found->buffers[1])[1], 19847);
    found = column(schema, array, "isAccessibleForFree", "b");
    assert_true(is_valid(found, 1) && !is_valid(found, 0));
    assert_int_equal(((const uint8_t *)found->buffers[1])[0] >> 1 & 1, 1);
    found = column(schema, array, "copyrightYear", "l");
    assert_int_equal(((const int64_t *)found->buffers[1])[1], 2024);
    found = column(schema, array, "keywords", "+l");
    assert_true(is_valid(found, 1) && !is_valid(found, 0)); /* no list is null */
    assert_int_equal(offsets_of(found)[2] - offsets_of(found)[1], 3);
    assert_cell(found->children[0], offsets_of(found)[1] + 2, "c");
    found = column(schema, array, "author", "+l");
    assert_string_equal(schema->format, "+s");
    assert_cell(found->children[0]->children[0], 1, "Bo Quill");
    found = column(schema, array, "source", "+s");
    assert_cell(found->children[0], 0, "story.html");
    assert_cell(found->children[0], 1, "file:no%20%FF%20text");
    assert_cell(found->children[5], 1, "ill-formed \xEF\xBF\xBD time");
    found = column(schema, array, "provenance", "+l");
    assert_true(is_valid(found, 0) && offsets_of(found)[1] > 2 && !is_valid(found, 2));
    assert_cell(found->children[0]->children[0], 0, "type");
    found = column(schema, array, "error", "+s");
    assert_true(is_valid(found, 2) && !is_valid(found, 0));
    assert_cell(found->children[0], 2, "too-large");
    assert_cell(found->children[1], 2, "the page has 2001 bytes; the limit is 2000");
}

static void batches_follow_the_rules(void **state) {
    (void)state;
    dateline_batch *batch = new_batch(NULL);
    struct ArrowSchema schema;
    struct ArrowArray array;
    assert_int_equal(dateline_batch_schema(batch, &schema), DATELINE_OK);
    for (unsigned round = 0; round < 2; round++) { /* it is used again */
        assert_int_equal(add_rows(batch), DATELINE_OK);
        assert_true(dateline_batch_bytes(batch) > sizeof LISTED / 4);
        assert_int_equal(dateline_batch_export(batch, &array), DATELINE_OK);
        assert_int_equal(dateline_batch_rows(batch), 0);
        assert_int_equal(dateline_batch_bytes(batch), 0);
        assert_int_equal(array.length, 3);
        check_node(&schema, &array);
        check_values(&schema, &array);
        array.release(&array);
        assert_null(array.release);
    }
    assert_int_equal(dateline_batch_export(batch, &array), DATELINE_OK); /* one without rows */
    assert_int_equal(array.length, 0);
    check_node(&schema, &array);
    array.release(&array);
    schema.release(&schema);
    assert_null(schema.release);
    dateline_batch_free(batch);
}

/* A consumer may move a child out of its parent and release it on its own, later, and after the batch. */
static void children_may_be_moved(void **state) {
    (void)state;
    dateline_batch *batch = new_batch(NULL);
    struct ArrowSchema schema, moved_schema;
    struct ArrowArray array, moved;
    assert_int_equal(add_rows(batch), DATELINE_OK);
    assert_int_equal(dateline_batch_schema(batch, &schema), DATELINE_OK);
    assert_int_equal(dateline_batch_export(batch, &array), DATELINE_OK);
    dateline_batch_free(batch);
    int64_t at = 0;
    while (strcmp(schema.children[at]->name, "keywords") != 0) at++;
    moved = *array.children[at];
    array.children[at]->release = NULL;
    moved_schema = *schema.children[at];
    schema.children[at]->release = NULL;
    array.release(&array);
    schema.release(&schema);
    check_node(&moved_schema, &moved);
    assert_cell(moved.children[0], 0, "a");
    moved.release(&moved);
    moved_schema.release(&moved_schema);
}

static void only_some_members(void **state) {
    (void)state;
    const dateline_member members[] = {dateline_member_named("headline"), dateline_member_named("keywords")};
    dateline_batch_options options = {.size_bytes = sizeof options, .members = members, .member_count = 2};
    dateline_batch *batch = new_batch(&options);
    struct ArrowSchema schema;
    assert_int_equal(add_rows(batch), DATELINE_OK);
    assert_int_equal(dateline_batch_schema(batch, &schema), DATELINE_OK);
    assert_int_equal(schema.n_children, 3);
    assert_string_equal(schema.children[0]->name, "headline");
    assert_string_equal(schema.children[1]->name, "keywords");
    assert_string_equal(schema.children[2]->name, "error");
    schema.release(&schema);
    dateline_batch_free(batch);
}

static void all_but_some_members(void **state) {
    (void)state;
    const dateline_member members[] = {dateline_member_named("keywords"), dateline_member_named("headline")};
    struct ArrowSchema schemas[2];
    for (size_t i = 0; i < 2; i++) {
        dateline_batch_options options = {.size_bytes = sizeof options, .members = members};
        options.member_count = i ? 2 : 0;
        options.omitted = members;
        options.omitted_count = 1;
        dateline_batch *batch = new_batch(&options);
        assert_int_equal(dateline_batch_schema(batch, &schemas[i]), DATELINE_OK);
        for (int64_t k = 0; k < schemas[i].n_children; k++)
            assert_string_not_equal(schemas[i].children[k]->name, "keywords");
        dateline_batch_free(batch);
    }
    assert_true(schemas[0].n_children > 30);
    assert_int_equal(schemas[1].n_children, 2);
    assert_string_equal(schemas[1].children[0]->name, "headline");
    for (size_t i = 0; i < 2; i++) schemas[i].release(&schemas[i]);
}

/* At the bound a row still fits; over it the batch is as before, and takes what fits. */
static void columns_have_a_bound(void **state) {
    (void)state;
    const dateline_member member = dateline_member_named("headline");
    dateline_batch_options options = {.size_bytes = sizeof options, .members = &member, .member_count = 1};
    size_t two = strlen("Harbour reopens") * 2;
    for (unsigned less = 0; less < 2; less++) {
        options.max_column_bytes = (uint32_t)(two - less);
        dateline_batch *batch = new_batch(&options);
        dateline_extractor *extractor = new_extractor(NULL);
        dateline_page page = story(), none = page_of("<p>1");
        const dateline_record *record = extract(extractor, &page);
        assert_int_equal(dateline_batch_add(batch, record), DATELINE_OK);
        size_t bytes = dateline_batch_bytes(batch);
        assert_int_equal(dateline_batch_add(batch, record), less ? DATELINE_TOO_LARGE : DATELINE_OK);
        if (less) assert_int_equal(dateline_batch_bytes(batch), bytes);
        assert_int_equal(dateline_batch_add(batch, extract(extractor, &none)), DATELINE_OK);
        struct ArrowSchema schema;
        struct ArrowArray array;
        assert_int_equal(dateline_batch_schema(batch, &schema), DATELINE_OK);
        assert_int_equal(dateline_batch_export(batch, &array), DATELINE_OK);
        assert_int_equal(array.length, less ? 2 : 3);
        check_node(&schema, &array);
        assert_cell(column(&schema, &array, "headline", "u"), 0, "Harbour reopens");
        array.release(&array);
        schema.release(&schema);
        dateline_extractor_free(extractor);
        dateline_batch_free(batch);
    }
}

static void what_is_no_argument_is_refused(void **state) {
    (void)state;
    const dateline_member wrong = 200;
    dateline_batch_options options = {0};
    dateline_batch *batch;
    struct ArrowSchema schema;
    struct ArrowArray array;
    assert_int_equal(dateline_batch_new(&options, &batch), DATELINE_BAD_ARGUMENT);
    assert_null(batch);
    options = (dateline_batch_options){.size_bytes = sizeof options, .members = &wrong, .member_count = 1};
    assert_int_equal(dateline_batch_new(&options, &batch), DATELINE_BAD_ARGUMENT);
    options = (dateline_batch_options){.size_bytes = sizeof options, .omitted = &wrong, .omitted_count = 1};
    assert_int_equal(dateline_batch_new(&options, &batch), DATELINE_BAD_ARGUMENT);
    const dateline_member headline = dateline_member_named("headline");
    options.members = options.omitted = &headline;
    options.member_count = 1;
    assert_int_equal(dateline_batch_new(&options, &batch), DATELINE_BAD_ARGUMENT); /* nothing is left */
    assert_int_equal(dateline_batch_new(NULL, NULL), DATELINE_BAD_ARGUMENT);
    batch = new_batch(NULL);
    assert_int_equal(dateline_batch_add(batch, NULL), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_batch_schema(NULL, &schema), DATELINE_BAD_ARGUMENT);
    assert_null(schema.release);
    assert_int_equal(dateline_batch_export(NULL, &array), DATELINE_BAD_ARGUMENT);
    assert_null(array.release);
    assert_int_equal(dateline_batch_export(batch, NULL), DATELINE_BAD_ARGUMENT);
    dateline_batch_free(batch);
    dateline_batch_free(NULL);
}

/* Nothing is lost, rows are whole, and the batch goes on when there is memory again. */
static void each_allocation_may_fail(void **state) {
    (void)state;
    bool last = false;
    for (size_t failing = 1;; failing++) {
        account held = {.fails_at = failing};
        dateline_allocator allocator = allocator_of(&held);
        dateline_batch_options options = {.size_bytes = sizeof options, .allocator = &allocator};
        dateline_batch *batch;
        struct ArrowSchema schema;
        struct ArrowArray array;
        dateline_result result = dateline_batch_new(&options, &batch);
        if (result == DATELINE_OK) {
            result = add_rows(batch);
            size_t rows = dateline_batch_rows(batch);
            assert_int_equal(rows == 3, result == DATELINE_OK);
            dateline_result described = dateline_batch_schema(batch, &schema);
            if (described == DATELINE_NO_MEMORY) {
                result = described;
                described = dateline_batch_schema(batch, &schema);
            }
            assert_int_equal(described, DATELINE_OK);
            dateline_result exported = dateline_batch_export(batch, &array);
            if (exported == DATELINE_NO_MEMORY) {
                result = exported;
                assert_null(array.release);
                assert_int_equal(dateline_batch_rows(batch), rows);
                exported = dateline_batch_export(batch, &array);
            }
            assert_int_equal(exported, DATELINE_OK);
            assert_int_equal(array.length, rows);
            check_node(&schema, &array);
            array.release(&array);
            schema.release(&schema);
            last = held.calls < failing;
            held.fails_at = 0; /* there is memory again */
            assert_int_equal(add_rows(batch), DATELINE_OK);
            assert_int_equal(dateline_batch_export(batch, &array), DATELINE_OK);
            dateline_batch_free(batch);
            array.release(&array);
        }
        assert_int_equal(held.blocks, 0);
        if (last) break;
        assert_int_equal(result, DATELINE_NO_MEMORY);
        assert_true(failing < 100000);
        if (failing > 400) failing += 20;
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(batches_follow_the_rules), cmocka_unit_test(children_may_be_moved),
        cmocka_unit_test(only_some_members),        cmocka_unit_test(all_but_some_members),
        cmocka_unit_test(columns_have_a_bound),     cmocka_unit_test(what_is_no_argument_is_refused),
        cmocka_unit_test(each_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
