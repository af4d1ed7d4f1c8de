/* The events of a record are what its JSON says: JSON is made of them here, and compared. */
#include "story.h"

typedef struct json {
    text out;
    char closing[32];
    int depth;
    bool filled[32];
    unsigned events, stop_at; /* stop_at: 0 never */
    uint32_t promised[32], given[32];
} json;

static void put(json *self, const char *bytes, size_t size) {
    assert_true(append(&self->out, bytes, size));
}

static void put_string(json *self, dateline_text string) {
    put(self, "\"", 1);
    for (size_t i = 0; i < string.size_bytes; i++) {
        char byte = string.data[i];
        if (byte == '"' || byte == '\\') put(self, "\\", 1);
        if (byte == '\n') {
            put(self, "\\n", 2);
        } else if (byte == '\t') {
            put(self, "\\t", 2);
        } else {
            put(self, &byte, 1);
        }
    }
    put(self, "\"", 1);
}

static void open(json *self, const dateline_event *event) {
    bool is_list = event->kind == DATELINE_EVENT_LIST;
    put(self, is_list ? "[" : "{", 1);
    self->closing[++self->depth] = is_list ? ']' : '}';
    self->filled[self->depth] = false;
    self->promised[self->depth] = is_list ? event->count : UINT32_MAX;
    self->given[self->depth] = 0;
}

static void close_one(json *self) {
    assert_true(self->depth > 0);
    if (self->promised[self->depth] != UINT32_MAX)
        assert_int_equal(self->given[self->depth], self->promised[self->depth]);
    put(self, &self->closing[self->depth--], 1);
}

static bool see(void *context, const dateline_event *event) {
    json *self = context;
    char digits[24];
    assert_int_equal(event->size_bytes, sizeof *event);
    if (++self->events == self->stop_at) return false;
    if (event->kind == DATELINE_EVENT_END) {
        close_one(self);
        return true;
    }
    if (self->depth && self->filled[self->depth]) put(self, ",", 1);
    self->filled[self->depth] = true;
    self->given[self->depth]++;
    assert_int_equal(event->name.data != NULL, self->depth && self->closing[self->depth] == '}');
    if (event->name.data) {
        put_string(self, event->name);
        put(self, ":", 1);
    }
    switch (event->kind) {
    case DATELINE_EVENT_TEXT:
    case DATELINE_EVENT_DATE:
        put_string(self, event->text);
        break;
    case DATELINE_EVENT_INTEGER:
        put(self, digits, (size_t)snprintf(digits, sizeof digits, "%lld", (long long)event->integer));
        break;
    case DATELINE_EVENT_BOOLEAN:
        put(self, event->boolean ? "true" : "false", event->boolean ? 4 : 5);
        break;
    case DATELINE_EVENT_LIST:
    case DATELINE_EVENT_OBJECT:
        open(self, event);
        break;
    case DATELINE_EVENT_END:
        break;
    }
    return true;
}

static const char PAGE[] =
    "<!doctype html><html lang=en><title>Harbour \"reopens\"</title><link rel=canonical href=/harbour>"
    "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour \\\"reopens\\\"\","
    "\"datePublished\":\"2024-05-03T10:20:00+02:00\",\"isAccessibleForFree\":false,\"copyrightYear\":2024,"
    "\"author\":[{\"@type\":\"Person\",\"name\":\"Ottoline Farrow\"},{\"@type\":\"Person\",\"name\":\"Bram "
    "Ide\"}],"
    "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Wendle Post\",\"logo\":\"/logo.png\"},"
    "\"keywords\":[\"harbour\",\"storms\"],\"image\":{\"url\":\"/"
    "boats.jpg\",\"width\":1200,\"height\":800}}</script>"
    "<article><h1>Harbour \"reopens\"</h1><p>The harbour of Wendle is open again after two weeks of storms, "
    "and the "
    "first boats left before dawn on Friday, the <a href=/master>harbour master</a> said.</p><h2>What is "
    "open</h2>"
    "<ul><li>The northern quay, since Thursday evening<li>The fish market, from Saturday at seven</ul>"
    "<table><tr><th>Quay<th>Depth<tr><td>North<td>4 m<tr><td>South<td>6 m</table><p>Fishermen had waited for "
    "calmer "
    "water since the end of last month, and some had gone to Harrow Bay.</p></article>";

static void assert_like_json(const dateline_record *record, const dateline_output_options *options) {
    static json events;
    static text written;
    events = (json){.depth = 0};
    written = (text){.size = 0};
    assert_int_equal(dateline_record_walk(record, options, see, &events), DATELINE_OK);
    assert_int_equal(dateline_record_write(record, DATELINE_JSONL, options, append, &written), DATELINE_OK);
    put(&events, "\n", 1);
    assert_int_equal(events.depth, 0);
    assert_string_equal(events.out.bytes, written.bytes);
}

static const dateline_record *whole_record(dateline_extractor *extractor) {
    dateline_page page = page_of(PAGE);
    page.path = dateline_text_of("a \"page\".html");
    page.url = dateline_text_of("https://wendlepost.example/harbour?from=feed");
    return extract(extractor, &page);
}

static void the_events_are_those_of_json(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    const dateline_record *record = whole_record(extractor);
    assert_like_json(record, NULL);
    dateline_record *kept;
    assert_int_equal(dateline_record_keep(record, NULL, &kept), DATELINE_OK);
    assert_like_json(kept, NULL);
    dateline_record_free(kept);
    dateline_extractor_free(extractor);
}

static void only_some_members_with_their_provenance(void **state) {
    (void)state;
    dateline_extractor *extractor = new_extractor(NULL);
    const dateline_record *record = whole_record(extractor);
    dateline_member members[] = {dateline_member_named("headline"), dateline_member_named("author"),
                                 dateline_member_named("provenance"), dateline_member_named("comments")};
    dateline_output_options options = DATELINE_OUTPUT_OPTIONS_INIT;
    options.members = members;
    for (options.member_count = 1; options.member_count <= 4; options.member_count++)
        assert_like_json(record, &options);
    options.omitted = members;
    for (options.omitted_count = 1; options.omitted_count <= 3; options.omitted_count++) {
        options.member_count = 4;
        assert_like_json(record, &options);
        options.member_count = 0;
        assert_like_json(record, &options);
    }
    dateline_extractor_free(extractor);
}

static void an_error_record_has_source_and_error(void **state) {
    (void)state;
    dateline_options limits = DATELINE_OPTIONS_INIT;
    limits.max_page_bytes = 10;
    dateline_extractor *extractor = new_extractor(&limits);
    const dateline_record *record = whole_record(extractor);
    assert_string_equal(dateline_record_error(record), "too-large");
    assert_like_json(record, NULL);
    dateline_extractor_free(extractor);
}

static void a_visitor_may_stop_anywhere(void **state) {
    (void)state;
    static json events;
    dateline_extractor *extractor = new_extractor(NULL);
    const dateline_record *record = whole_record(extractor);
    assert_int_equal(dateline_record_walk(record, NULL, see, &events), DATELINE_OK);
    unsigned whole = events.events;
    assert_true(whole > 60);
    for (unsigned i = 1; i <= whole; i++) {
        events = (json){.stop_at = i};
        assert_int_equal(dateline_record_walk(record, NULL, see, &events), DATELINE_STOPPED);
        assert_int_equal(events.events, i);
    }
    dateline_extractor_free(extractor);
}

static void bad_arguments_are_refused(void **state) {
    (void)state;
    static json events;
    dateline_extractor *extractor = new_extractor(NULL);
    const dateline_record *record = whole_record(extractor);
    dateline_output_options sizeless = {.claims = false};
    assert_int_equal(dateline_record_walk(NULL, NULL, see, &events), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_record_walk(record, NULL, NULL, &events), DATELINE_BAD_ARGUMENT);
    assert_int_equal(dateline_record_walk(record, &sizeless, see, &events), DATELINE_BAD_ARGUMENT);
    assert_int_equal(events.events, 0);
    dateline_extractor_free(extractor);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_events_are_those_of_json),
        cmocka_unit_test(only_some_members_with_their_provenance),
        cmocka_unit_test(an_error_record_has_source_and_error),
        cmocka_unit_test(a_visitor_may_stop_anywhere),
        cmocka_unit_test(bad_arguments_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
