/* Shows how a feed, a sitemap or a page is read, as JSON:
 *
 *     show_list FILE [URL [NOW_MS [CHARSET]]]
 *
 * For tests/follow/outside.py, and for people. */
#include "follow/list.h"
#include "output/writer.h"

#include <stdio.h>
#include <stdlib.h>

static bool read_file(const char *path, dl_buffer *out) {
    FILE *file = fopen(path, "rb");
    if (!file) return false;
    size_t got = 1;
    while (got && dl_buffer_reserve(out, 1 << 16)) {
        got = fread(out->data + out->size, 1, 1 << 16, file);
        out->size += got;
    }
    fclose(file);
    return !got && !out->failed;
}

static void write_texts(dl_writer *json, const char *key, const dl_span *texts, size_t count) {
    if (!count) return;
    dl_writer_key(json, key);
    dl_writer_begin_array(json);
    for (size_t i = 0; i < count; i++) dl_writer_string(json, texts[i]);
    dl_writer_end_array(json);
}

static void write_ms(dl_writer *json, const char *key, int64_t ms) {
    if (ms != INT64_MIN && ms >= 0) dl_writer_member_uint(json, key, (uint64_t)ms);
}

static void write_entry(dl_writer *json, const dl_list_entry *entry) {
    dl_writer_begin_object(json);
    dl_writer_member(json, "url", entry->url);
    dl_writer_member(json, "id", entry->id);
    dl_writer_member(json, "title", entry->title);
    dl_writer_member(json, "published", entry->published);
    write_ms(json, "published_ms", entry->published_ms);
    dl_writer_member(json, "updated", entry->updated);
    write_ms(json, "updated_ms", entry->updated_ms);
    write_texts(json, "authors", entry->authors, entry->author_count);
    write_texts(json, "keywords", entry->keywords, entry->keyword_count);
    dl_writer_member(json, "summary", entry->summary);
    dl_writer_member(json, "content", entry->content);
    dl_writer_member(json, "language", entry->language);
    dl_writer_member(json, "publisher", entry->publisher);
    dl_writer_end_object(json);
}

static void write_list(dl_writer *json, const dl_list *list) {
    dl_writer_begin_object(json);
    dl_writer_member(json, "kind", dl_span_from_string(dl_list_kind_name(list->kind)));
    dl_writer_member(json, "title", list->title);
    dl_writer_member(json, "home", list->home);
    dl_writer_member(json, "next", list->next);
    dl_writer_member(json, "language", list->language);
    dl_writer_member_uint(json, "interval_s", list->interval_s);
    dl_writer_member_uint(json, "skip_hours", list->skip_hours);
    dl_writer_member_uint(json, "skip_days", list->skip_days);
    write_texts(json, "feeds", list->feeds, list->feed_count);
    dl_writer_member_uint(json, "cut", list->cut);
    dl_writer_member(json, "problem", dl_span_from_string(list->problem));
    dl_writer_key(json, "entries");
    dl_writer_begin_array(json);
    for (size_t i = 0; i < list->entry_count; i++) write_entry(json, &list->entries[i]);
    dl_writer_end_array(json);
    dl_writer_end_object(json);
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fputs("usage: show_list FILE [URL [NOW_MS [CHARSET]]]\n", stderr);
        return 2;
    }
    const char *url = argc > 2 ? argv[2] : "https://example.org/list";
    int64_t now_ms = argc > 3 ? strtoll(argv[3], NULL, 10) : INT64_C(1893456000000); /* 2030 */
    dl_span charset = dl_span_from_string(argc > 4 ? argv[4] : NULL);
    dl_buffer bytes, out;
    dl_arena arena;
    dl_buffer_init(&bytes, 0, NULL);
    dl_buffer_init(&out, 0, NULL);
    dl_arena_init(&arena, 0, NULL);
    dl_list list;
    bool good = read_file(argv[1], &bytes) && dl_list_read(dl_buffer_span(&bytes), dl_span_from_string(url),
                                                           DL_SPAN_NONE, charset, now_ms, &arena, &list);
    if (good) {
        dl_writer json;
        dl_writer_init(&json, &out, true);
        write_list(&json, &list);
        dl_buffer_append_byte(&out, '\n');
        good = fwrite(out.data, 1, out.size, stdout) == out.size && !out.failed;
    } else {
        fprintf(stderr, "show_list: %s cannot be read\n", argv[1]);
    }
    dl_arena_release(&arena);
    dl_buffer_release(&bytes);
    dl_buffer_release(&out);
    return good ? 0 : 1;
}
