/* The line of JSON that travels beside a page. */
#include "follow/list_entry.h"
#include "values/strict_json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static const dl_list some_list = {.kind = DL_LIST_RSS};

static void check(const dl_list_entry *entry, const dl_list *list, const char *list_url, const char *wanted) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    assert_true(dl_list_entry_write(entry, list, dl_span_from_string(list_url), &out));
    dl_buffer_append_byte(&out, '\0');
    assert_string_equal(out.data, wanted);
    dl_buffer_release(&out);
}

static void all_members(void **state) {
    (void)state;
    const dl_span authors[] = {DL_SPAN("Ann Example"), DL_SPAN(""), DL_SPAN("Bo \"B\" Sample")};
    const dl_span keywords[] = {DL_SPAN("Sea\\Land"), DL_SPAN("Rivers")};
    dl_list_entry entry = {
        .id = DL_SPAN("tag:a"),
        .url = DL_SPAN("https://a.example/1"),
        .title = DL_SPAN("A \"title\"\n\x01\x7F \xC3\xA9"),
        .published = DL_SPAN("Tue, 3 Jun 2025"),
        .updated = DL_SPAN("2025-06-04"),
        .authors = authors,
        .author_count = 3,
        .keywords = keywords,
        .keyword_count = 2,
        .summary = DL_SPAN("<p>Short</p>"),
        .content = DL_SPAN("<p>Long</p>\xFF"),
        .language = DL_SPAN("en"),
        .publisher = DL_SPAN("The Example"),
    };
    check(&entry, &some_list, "https://a.example/feed",
          "{\"list\":\"https://a.example/feed\",\"listType\":\"rss\",\"id\":\"tag:a\","
          "\"url\":\"https://a.example/1\",\"title\":\"A \\\"title\\\"\\n\\u0001\\u007f \xC3\xA9\","
          "\"published\":\"Tue, 3 Jun 2025\",\"updated\":\"2025-06-04\","
          "\"authors\":[\"Ann Example\",\"Bo \\\"B\\\" Sample\"],\"keywords\":[\"Sea\\\\Land\",\"Rivers\"],"
          "\"summary\":\"<p>Short</p>\",\"language\":\"en\",\"publisher\":\"The Example\","
          "\"content\":\"<p>Long</p>\xEF\xBF\xBD\"}\n");
}

static void what_is_unknown_is_absent(void **state) {
    (void)state;
    const dl_list sitemap = {.kind = DL_LIST_SITEMAP};
    dl_list_entry entry = {.url = DL_SPAN("https://a.example/1")};
    check(&entry, &sitemap, NULL, "{\"listType\":\"sitemap\",\"url\":\"https://a.example/1\"}\n");
    const dl_span nothing[] = {DL_SPAN(" "), DL_SPAN("")};
    entry.authors = nothing;
    entry.author_count = 2;
    check(&entry, &sitemap, "", "{\"listType\":\"sitemap\",\"url\":\"https://a.example/1\"}\n");
}

/* --- limits --- */

static dl_span repeated(char *room, size_t size, const char *part) {
    size_t part_size = strlen(part);
    for (size_t i = 0; i < size; i++) room[i] = part[i % part_size];
    return dl_span_of(room, size);
}

/* The members of a line, which must be JSON of a legal size. */
typedef struct line {
    dl_span text[16];
    dl_span name[16];
    size_t items[16];
    size_t count;
    bool content_cut;
} line;

static void read_member(dl_strict_json *json, line *read) {
    if (dl_strict_peek(json) == '[') {
        bool begun = false;
        while (dl_strict_next_item(json, &begun)) {
            assert_true(dl_strict_string(json).size > 0);
            read->items[read->count]++;
        }
    } else if (dl_strict_peek(json) == 't') {
        assert_true(dl_strict_boolean(json, &read->content_cut));
    } else {
        read->text[read->count] = dl_strict_string(json);
    }
}

static line read_line(dl_span text, dl_arena *arena) {
    line read = {.count = 0};
    assert_true(text.size <= DL_LIST_ENTRY_MAX_BYTES);
    assert_int_equal(text.data[text.size - 1], '\n');
    assert_true(dl_span_find_byte(text, '\n', 0) == text.size - 1);
    dl_strict_json json = dl_strict_json_of(dl_span_sub(text, 0, text.size - 1), arena);
    bool begun = false;
    dl_span name;
    while (dl_strict_next_member(&json, &begun, &name)) {
        read.name[read.count] = name;
        read_member(&json, &read);
        read.count++;
    }
    assert_null(json.wrong);
    assert_true(dl_strict_end(&json));
    return read;
}

static dl_span member(const line *read, const char *name) {
    for (size_t i = 0; i < read->count; i++) {
        if (dl_span_equal(read->name[i], dl_span_from_string(name))) return read->text[i];
    }
    return DL_SPAN_NONE;
}

static size_t item_count(const line *read, const char *name) {
    for (size_t i = 0; i < read->count; i++) {
        if (dl_span_equal(read->name[i], dl_span_from_string(name))) return read->items[i];
    }
    return 0;
}

/* The content of the line that an entry with this content gives, and whether it was cut. */
static dl_span content_of(dl_span content, bool *cut, dl_arena *arena) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    dl_list_entry entry = {.url = DL_SPAN("https://a.example/1"), .content = content};
    assert_true(dl_list_entry_write(&entry, &some_list, DL_SPAN("https://a.example/f"), &out));
    line read = read_line(dl_buffer_span(&out), arena);
    dl_span kept = dl_arena_copy(arena, member(&read, "content"));
    *cut = read.content_cut;
    dl_buffer_release(&out);
    return kept;
}

enum { ROOM = 1 << 20 };

static void long_content_is_cut(void **state) {
    (void)state;
    static const struct {
        const char *part; /* of which the content consists */
        size_t size, least, most;
        const char *end; /* of what is kept */
        bool cut;
    } tried[] = {
        {"x", 48000, 48000, 48000, "x", false},
        {"x", 49100, 48900, 49099, "x", true},
        {"x", ROOM, 48900, 49152, "x", true},
        {".\t\n\f\r", 60000, 27100, 27300, ".", true},
        {"\b", 40000, 24000, 24576, "\b", true},
        {"\x01", 9000, 8100, 8200, "\x01", true},
        {"\\", 40000, 24000, 24576, "\\", true},
        {"\"", 40000, 24000, 24576, "\"", true},
        {"\x7F", 9000, 8100, 8200, "\x7F", true},
        {"\xC3\xA9", 60000, 48900, 49152, "\xC3\xA9", true},
        {"\xE2\x82\xAC", 60000, 48900, 49152, "\xE2\x82\xAC", true},
        {"<p>Some words.</p>", 60000, 48900, 49152, "</p>", true},
        {"One paragraph of it\n\n", 60000, 44000, 49152, "of it", true},
    };
    char *room = malloc(ROOM);
    for (size_t i = 0; i < DL_COUNT_OF(tried); i++) {
        dl_arena arena;
        bool cut;
        dl_arena_init(&arena, 0, NULL);
        dl_span given = repeated(room, tried[i].size, tried[i].part);
        dl_span kept = content_of(given, &cut, &arena);
        assert_int_equal(cut, tried[i].cut);
        assert_in_range(kept.size, tried[i].least, tried[i].most);
        assert_true(dl_span_ends_with(kept, dl_span_from_string(tried[i].end)));
        assert_true(dl_span_starts_with(given, kept));
        dl_arena_release(&arena);
    }
    free(room);
}

static void no_half_tag_is_kept(void **state) {
    (void)state;
    char *room = malloc(ROOM);
    dl_arena arena;
    bool cut;
    dl_arena_init(&arena, 0, NULL);
    repeated(room, ROOM, "word ");
    memcpy(room + 45000, "<a title='", 10);
    dl_span kept = content_of(dl_span_of(room, ROOM), &cut, &arena);
    assert_true(cut);
    assert_int_equal(kept.size, 44999); /* and no space at the end */
    dl_arena_release(&arena);
    free(room);
}

static void the_whole_is_bounded(void **state) {
    (void)state;
    static const char *const parts[] = {"x", "\x01", "\"", "\xE2\x82\xAC", "\xFF", "a b "};
    enum { MANY = 3000 };
    char *room = malloc(ROOM);
    dl_span *many = calloc(MANY, sizeof *many);
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        dl_span text = repeated(room, ROOM, parts[i]);
        for (size_t k = 0; k < MANY; k++) many[k] = dl_span_sub(text, 0, 1 + k * 7);
        dl_list_entry entry = {
            .id = dl_span_sub(text, 0, 340),
            .url = dl_span_sub(text, 0, 1300),
            .title = text,
            .published = text,
            .updated = text,
            .authors = many,
            .author_count = MANY,
            .keywords = many,
            .keyword_count = MANY,
            .summary = text,
            .content = text,
            .language = text,
            .publisher = text,
        };
        dl_arena arena;
        dl_buffer out;
        dl_arena_init(&arena, 0, NULL);
        dl_buffer_init(&out, 0, NULL);
        assert_true(dl_list_entry_write(&entry, &some_list, dl_span_sub(text, 0, 1300), &out));
        line read = read_line(dl_buffer_span(&out), &arena);
        assert_true(out.size > DL_LIST_ENTRY_MAX_BYTES - 300);
        assert_int_equal(read.count, 14);
        assert_true(read.content_cut);
        assert_true(member(&read, "url").size > 0 && member(&read, "list").size > 0);
        assert_true(item_count(&read, "authors") > 10 && item_count(&read, "authors") < 400);
        assert_true(member(&read, "title").size <= 4096 && member(&read, "title").size > 600);
        dl_buffer_release(&out);
        dl_arena_release(&arena);
    }
    free(many);
    free(room);
}

static void addresses_are_not_cut(void **state) {
    (void)state;
    char *room = malloc(ROOM);
    dl_span text = repeated(room, ROOM, "x");
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    for (unsigned more = 0; more < 2; more++) {
        dl_buffer out;
        dl_buffer_init(&out, 0, NULL);
        dl_list_entry entry = {.url = dl_span_sub(text, 0, 8192 + more),
                               .id = dl_span_sub(text, 0, 2048 + more)};
        assert_true(dl_list_entry_write(&entry, &some_list, entry.url, &out));
        line read = read_line(dl_buffer_span(&out), &arena);
        static const char *const names[] = {"list", "url", "id"};
        for (size_t i = 0; i < DL_COUNT_OF(names); i++)
            assert_int_equal(dl_span_present(member(&read, names[i])), !more);
        dl_buffer_release(&out);
    }
    dl_arena_release(&arena);
    free(room);
}

static void without_memory_nothing_is_written(void **state) {
    (void)state;
    dl_list_entry entry = {.url = DL_SPAN("https://a.example/1"), .title = DL_SPAN("Title")};
    size_t whole = 0;
    for (size_t ceiling = 1; ceiling < 400 && !whole; ceiling++) {
        dl_buffer out;
        dl_buffer_init(&out, ceiling, NULL);
        dl_buffer_append(&out, DL_SPAN("x"));
        if (dl_list_entry_write(&entry, &some_list, DL_SPAN("https://a.example/f"), &out)) {
            whole = out.size;
            assert_int_equal(out.data[whole - 1], '\n');
        } else {
            assert_int_equal(out.size, 1);
        }
        dl_buffer_release(&out);
    }
    assert_int_equal(whole, strlen("x{\"list\":\"https://a.example/f\",\"listType\":\"rss\","
                                   "\"url\":\"https://a.example/1\",\"title\":\"Title\"}\n"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_members),
        cmocka_unit_test(what_is_unknown_is_absent),
        cmocka_unit_test(long_content_is_cut),
        cmocka_unit_test(no_half_tag_is_kept),
        cmocka_unit_test(the_whole_is_bounded),
        cmocka_unit_test(addresses_are_not_cut),
        cmocka_unit_test(without_memory_nothing_is_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
