/* A list as text, a value on each line, for comparison with what is expected. */
#ifndef TESTS_FOLLOW_DESCRIBE_H
#define TESTS_FOLLOW_DESCRIBE_H

#include "base/buffer.h"
#include "follow/list.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

static const int64_t some_now_ms = INT64_C(1749081600000); /* 2025-06-05T00:00:00Z */

static inline void describe_value(dl_buffer *out, const char *indent, const char *name, dl_span value) {
    if (!dl_span_present(value)) return;
    dl_buffer_append_format(out, "%s%s ", indent, name);
    for (size_t i = 0; i < value.size; i++) {
        if (value.data[i] == '\n') {
            dl_buffer_append(out, DL_SPAN("\\n"));
        } else {
            dl_buffer_append_byte(out, value.data[i]);
        }
    }
    dl_buffer_append_byte(out, '\n');
}

static inline void describe_date(dl_buffer *out, const char *name, dl_span text, int64_t ms) {
    char moment[32] = "?";
    time_t seconds = (time_t)(ms / 1000);
    struct tm parts;
    if (!dl_span_present(text)) return;
    if (ms != INT64_MIN)
        (void)strftime(moment, sizeof moment, "%Y-%m-%dT%H:%M:%S", gmtime_r(&seconds, &parts));
    dl_buffer_append_format(out, "  %s %.*s = %s\n", name, DL_SPAN_ARG(text), moment);
}

static inline void describe_entry(dl_buffer *out, const dl_list_entry *entry) {
    describe_value(out, "", "entry", entry->url);
    describe_value(out, "  ", "id", entry->id);
    describe_value(out, "  ", "title", entry->title);
    describe_date(out, "published", entry->published, entry->published_ms);
    describe_date(out, "updated", entry->updated, entry->updated_ms);
    for (size_t i = 0; i < entry->author_count; i++) describe_value(out, "  ", "author", entry->authors[i]);
    for (size_t i = 0; i < entry->keyword_count; i++)
        describe_value(out, "  ", "keyword", entry->keywords[i]);
    describe_value(out, "  ", "summary", entry->summary);
    describe_value(out, "  ", "content", entry->content);
    describe_value(out, "  ", "language", entry->language);
    describe_value(out, "  ", "publisher", entry->publisher);
}

static inline void describe_bits(dl_buffer *out, const char *name, uint32_t bits) {
    if (!bits) return;
    dl_buffer_append(out, dl_span_from_string(name));
    for (unsigned i = 0; i < 32; i++) {
        if (bits >> i & 1) dl_buffer_append_format(out, " %u", i);
    }
    dl_buffer_append_byte(out, '\n');
}

static inline void describe_list(dl_buffer *out, const dl_list *list) {
    describe_value(out, "", "kind", dl_span_from_string(dl_list_kind_name(list->kind)));
    describe_value(out, "", "title", list->title);
    describe_value(out, "", "home", list->home);
    describe_value(out, "", "next", list->next);
    describe_value(out, "", "language", list->language);
    if (list->interval_s)
        dl_buffer_append_format(out, "interval %llu\n", (unsigned long long)list->interval_s);
    describe_bits(out, "skip-hours", list->skip_hours);
    describe_bits(out, "skip-days", list->skip_days);
    for (size_t i = 0; i < list->feed_count; i++) describe_value(out, "", "feed", list->feeds[i]);
    if (list->cut) dl_buffer_append(out, DL_SPAN("cut\n"));
    describe_value(out, "", "problem", dl_span_from_string(list->problem));
    for (size_t i = 0; i < list->entry_count; i++) describe_entry(out, &list->entries[i]);
}

/* What the bytes, from https://example.org/list, are read as. */
static inline void describe_bytes(dl_buffer *out, dl_span bytes, const char *charset) {
    dl_arena arena;
    dl_list list;
    dl_arena_init(&arena, 0, NULL);
    char *copy = malloc(bytes.size ? bytes.size : 1); /* so that nothing behind them may be read */
    if (bytes.size) memcpy(copy, bytes.data, bytes.size);
    assert_true(dl_list_read(dl_span_of(copy, bytes.size), DL_SPAN("https://example.org/list"),
                             DL_SPAN("text/html"), dl_span_from_string(charset), some_now_ms, &arena, &list));
    free(copy);
    describe_list(out, &list);
    assert_false(out->failed);
    dl_arena_release(&arena);
}

static inline void expect_list(dl_span bytes, const char *charset, const char *wanted) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    describe_bytes(&out, bytes, charset);
    dl_buffer_append_byte(&out, '\0');
    assert_string_equal(out.data, wanted);
    dl_buffer_release(&out);
}

#endif
