/* What other engines are told of records: well-formed, and about the members that there are. */
#include "archive/export_maps.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "dateline_archive.h"
#include "output/columns.h"
#include "record/members.h"
#include "values/strict_json.h"

static dl_buffer text;
static dl_arena arena;

static dl_span written(dl_export_map map) {
    dl_buffer_clear(&text);
    dl_export_map_write(map, &text);
    assert_false(text.failed);
    return dl_buffer_span(&text);
}

static int begin(void **state) {
    (void)state;
    dl_buffer_init(&text, 0, NULL);
    dl_arena_init(&arena, 0, NULL);
    return 0;
}

static int end(void **state) {
    (void)state;
    dl_buffer_release(&text);
    dl_arena_release(&arena);
    return 0;
}

/* --- OpenSearch --- */

/* Steps into the member of an object, which comes first or behind those that are stepped over. */
static void step_into(dl_strict_json *json, const char *wanted) {
    bool begun = false;
    dl_span name;
    while (dl_strict_next_member(json, &begun, &name)) {
        if (dl_span_equal(name, dl_span_from_string(wanted))) return;
        assert_true(dl_strict_skip(json));
    }
    fail_msg("no member %s", wanted);
}

/* The JSON of a field, by its path below "properties", without white space: {"type":"long"}. */
static void field(dl_span map, const char *path, char *found, size_t size) {
    dl_strict_json json = dl_strict_json_of(map, &arena);
    step_into(&json, "mappings");
    for (const char *at = path; *at;) {
        size_t length = strcspn(at, ".");
        char name[40];
        snprintf(name, sizeof name, "%.*s", (int)length, at);
        step_into(&json, "properties");
        step_into(&json, name);
        at += length + (at[length] == '.');
    }
    size_t from = json.cursor.at, used = 0;
    assert_true(dl_strict_skip(&json));
    for (; from < json.cursor.at && used + 1 < size; from++) {
        if (!dl_ascii_is_space(map.data[from])) found[used++] = map.data[from];
    }
    found[used] = '\0';
}

static void opensearch_has_all_members(void **state) {
    (void)state;
    dl_span map = written(DL_EXPORT_MAP_OPENSEARCH);
    dl_strict_json json = dl_strict_json_of(map, &arena);
    assert_true(dl_strict_skip(&json) && dl_strict_end(&json));
    json = dl_strict_json_of(map, &arena);
    step_into(&json, "mappings");
    step_into(&json, "properties");
    bool begun = false;
    dl_span name;
    unsigned count = 0;
    for (; dl_strict_next_member(&json, &begun, &name); count++) {
        assert_true(count < DL_MEMBER_COUNT && dl_span_equal(name, dl_members[count].name));
        assert_true(dl_strict_skip(&json));
    }
    assert_int_equal(count, DL_MEMBER_COUNT);
}

static void opensearch_has_the_right_types(void **state) {
    (void)state;
#define KEYWORD "{\"type\":\"keyword\",\"ignore_above\":8000}"
#define PROSE   "{\"type\":\"text\",\"fields\":{\"cjk\":{\"type\":\"text\",\"analyzer\":\"cjk\"}}}"
#define DATE    "{\"type\":\"date\",\"format\":\"strict_date_optional_time\",\"ignore_malformed\":true}"
#define KEPT    "{\"type\":\"object\",\"enabled\":false}"
    static const char *const fields[][2] = {
        {"url", KEYWORD},
        {"headline", PROSE},
        {"articleBody", PROSE},
        {"description", PROSE},
        {"datePublished", DATE},
        {"source.capturedAt", DATE},
        {"source.offset", "{\"type\":\"long\"}"},
        {"author.name", KEYWORD},
        {"publisher.logo.width", "{\"type\":\"long\"}"},
        {"articleSection", KEYWORD},
        {"keywords", KEYWORD},
        {"inLanguage", KEYWORD},
        {"isAccessibleForFree", "{\"type\":\"boolean\"}"},
        {"image.caption", PROSE},
        {"image.variants.url", KEYWORD},
        {"liveBlogUpdate.articleBody", PROSE},
        {"liveBlogUpdate.datePublished", DATE},
        {"blocks", KEPT},
        {"provenance", KEPT},
        {"disagreements", KEPT},
    };
    dl_span map = written(DL_EXPORT_MAP_OPENSEARCH);
    for (size_t i = 0; i < DL_COUNT_OF(fields); i++) {
        char found[200];
        field(map, fields[i][0], found, sizeof found);
        if (strcmp(found, fields[i][1]) != 0) fail_msg("%s is %s", fields[i][0], found);
    }
}

/* --- Quickwit --- */

static bool is_kept(dl_member member) {
    return member == DL_MEMBER_BLOCKS || member == DL_MEMBER_SPEAKABLE || member == DL_MEMBER_PROVENANCE ||
           member == DL_MEMBER_DISAGREEMENTS;
}

/* The lines of the field that the path leads to, from the one behind its name, joined by "; ". */
static void mapping(dl_span map, const char *path, char *found, size_t size) {
    unsigned indent = 4;
    dl_span line, rest = map;
    for (const char *at = path; *at; indent += 4) {
        size_t length = strcspn(at, ".");
        char wanted[80];
        snprintf(wanted, sizeof wanted, "%*s- name: %.*s", (int)indent, "", (int)length, at);
        bool seen = false;
        while (!seen && dl_span_split(&rest, '\n', &line))
            seen = dl_span_equal(line, dl_span_from_string(wanted));
        if (!seen) fail_msg("no %s", wanted);
        at += length + (at[length] == '.');
    }
    size_t used = 0;
    while (dl_span_split(&rest, '\n', &line) && line.size > indent && line.data[indent - 4] == ' ')
        used += (size_t)snprintf(found + used, size - used, "%s%.*s", used ? "; " : "",
                                 (int)(line.size - indent + 2), line.data + indent - 2);
}

static void quickwit_has_all_members_that_are_searched(void **state) {
    (void)state;
    dl_span rest = written(DL_EXPORT_MAP_QUICKWIT), line;
    dl_member next = 0;
    while (dl_span_split(&rest, '\n', &line)) {
        assert_false(dl_span_contains(line, DL_SPAN("\t")));
        if (!dl_span_starts_with(line, DL_SPAN("    - name: "))) continue;
        while (next < DL_MEMBER_COUNT && is_kept(next)) next++;
        assert_true(next < DL_MEMBER_COUNT);
        assert_true(
            dl_span_equal(dl_span_sub(line, sizeof "    - name: " - 1, line.size), dl_members[next].name));
        next++;
    }
    while (next < DL_MEMBER_COUNT && is_kept(next)) next++;
    assert_int_equal(next, DL_MEMBER_COUNT);
}

static void quickwit_has_the_right_types(void **state) {
    (void)state;
#define WORDS "tokenizer: chinese_compatible; record: position; fieldnorms: true"
#define DAYS                                                                                                 \
    "type: datetime; input_formats: [rfc3339, \"%Y-%m-%dT%H:%M:%S\", \"%Y-%m-%dT%H:%M\", \"%Y-%m-%d\"]; "    \
    "fast: true"
    static const char *const fields[][2] = {
        {"url", "type: text; tokenizer: raw; fast: true"},
        {"headline", "type: text; " WORDS},
        {"articleBody", "type: text; " WORDS},
        {"datePublished", DAYS},
        {"source.capturedAt", DAYS},
        {"source.httpStatus", "type: u64; fast: true"},
        {"publisher.logo.url", "type: text; tokenizer: raw; fast: true"},
        {"keywords", "type: array<text>; tokenizer: raw; fast: true"},
        {"author", "type: array<json>; tokenizer: raw"},
        {"image", "type: array<json>; tokenizer: chinese_compatible; record: position"},
        {"comments", "type: array<json>; tokenizer: chinese_compatible; record: position"},
        {"bodyComplete", "type: bool; fast: true"},
    };
    dl_span map = written(DL_EXPORT_MAP_QUICKWIT);
    for (size_t i = 0; i < DL_COUNT_OF(fields); i++) {
        char found[300] = "";
        mapping(map, fields[i][0], found, sizeof found);
        if (strcmp(found, fields[i][1]) != 0) fail_msg("%s is %s", fields[i][0], found);
    }
}

/* --- ClickHouse --- */

/* A column's type begins there with the name; lists and structs have parentheses in pairs. */
static void clickhouse_has_all_columns(void **state) {
    (void)state;
    dl_span table = written(DL_EXPORT_MAP_CLICKHOUSE), rest = table, line;
    dl_column_set columns;
    assert_true(dl_column_set_init(&columns, 0, NULL));
    assert_true(dl_span_starts_with(table, DL_SPAN("CREATE TABLE news\n(\n")));
    assert_true(dl_span_ends_with(table, DL_SPAN(";\n")));
    size_t next = 0;
    while (dl_span_split(&rest, '\n', &line)) {
        if (!dl_span_starts_with(line, DL_SPAN("    `"))) continue;
        const dl_column *column = &columns.root.children[next++];
        dl_span name = dl_arena_format(&arena, "    `%.*s%.*s` ", DL_SPAN_ARG(column->name),
                                       DL_SPAN_ARG(column->suffix));
        assert_true(next <= columns.root.child_count && dl_span_starts_with(line, name));
        int depth = 0;
        for (size_t i = 0; i < line.size; i++) depth += (line.data[i] == '(') - (line.data[i] == ')');
        assert_int_equal(depth, 0);
        assert_int_equal(line.data[line.size - 1] == ',', next < columns.root.child_count);
    }
    assert_int_equal(next, columns.root.child_count);
    dl_column_set_release(&columns);
}

static void clickhouse_has_the_right_types(void **state) {
    (void)state;
    static const dl_span lines[] = {
        DL_SPAN_INIT("\n    `headline` Nullable(String),\n"),
        DL_SPAN_INIT("\n    `datePublishedTimestamp` Nullable(DateTime64(6, 'UTC')),\n"),
        DL_SPAN_INIT("\n    `datePublishedDay` Nullable(Date32),\n"),
        DL_SPAN_INIT("\n    `copyrightYear` Nullable(Int64),\n"),
        DL_SPAN_INIT("\n    `bodyComplete` Nullable(Bool),\n"),
        DL_SPAN_INIT("\n    `keywords` Array(Nullable(String)),\n"),
        DL_SPAN_INIT("\n    `mentions` Array(Tuple(`url` Nullable(String), `name` Nullable(String))),\n"),
        DL_SPAN_INIT("`rows` Array(Array(Nullable(String)))"),
        DL_SPAN_INIT("`start` Nullable(Int32), `end` Nullable(Int32)"),
        DL_SPAN_INIT("\n    `error` Tuple(`code` Nullable(String), `message` Nullable(String))\n)\nENGINE"),
    };
    dl_span table = written(DL_EXPORT_MAP_CLICKHOUSE);
    for (size_t i = 0; i < DL_COUNT_OF(lines); i++) {
        if (!dl_span_contains(table, lines[i])) fail_msg("no %.*s", DL_SPAN_ARG(lines[i]));
    }
}

/* --- for callers --- */

static bool take(void *context, const char *bytes, size_t size_bytes) {
    dl_buffer *taken = context;
    if (!taken) return false;
    dl_buffer_append(taken, dl_span_of(bytes, size_bytes));
    return true;
}

static void programs_get_the_same(void **state) {
    (void)state;
    static const char *const files[] = {"opensearch.json", "quickwit.yaml", "clickhouse.sql"};
    dl_buffer taken;
    dl_buffer_init(&taken, 0, NULL);
    for (int i = 0; i < DATELINE_ENGINES; i++) {
        dl_buffer_clear(&taken);
        assert_string_equal(dateline_engine_file((dateline_engine)i), files[i]);
        assert_int_equal(dateline_engine_write((dateline_engine)i, take, &taken), DATELINE_OK);
        assert_true(dl_span_equal(dl_buffer_span(&taken), written((dl_export_map)i)));
        assert_int_equal(dateline_engine_write((dateline_engine)i, take, NULL), DATELINE_STOPPED);
        assert_int_equal(dateline_engine_write((dateline_engine)i, NULL, NULL), DATELINE_BAD_ARGUMENT);
    }
    assert_null(dateline_engine_file((dateline_engine)DATELINE_ENGINES));
    assert_int_equal(dateline_engine_write((dateline_engine)DATELINE_ENGINES, take, &taken),
                     DATELINE_BAD_ARGUMENT);
    dl_buffer_release(&taken);
}

/* Without memory the buffer has failed, and nothing else has happened. */
static void *nothing(void *context, void *memory, size_t size) {
    (void)context, (void)memory, (void)size;
    return NULL;
}

static void without_memory_it_fails(void **state) {
    (void)state;
    const dl_allocator none = {.resize = nothing};
    for (int map = 0; map < DL_EXPORT_MAP_COUNT; map++) {
        dl_buffer out;
        dl_buffer_init(&out, 0, &none);
        dl_export_map_write((dl_export_map)map, &out);
        assert_true(out.failed);
        dl_buffer_release(&out);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(opensearch_has_all_members),
        cmocka_unit_test(opensearch_has_the_right_types),
        cmocka_unit_test(quickwit_has_all_members_that_are_searched),
        cmocka_unit_test(quickwit_has_the_right_types),
        cmocka_unit_test(clickhouse_has_all_columns),
        cmocka_unit_test(clickhouse_has_the_right_types),
        cmocka_unit_test(programs_get_the_same),
        cmocka_unit_test(without_memory_it_fails),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
