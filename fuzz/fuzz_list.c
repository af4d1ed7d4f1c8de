/* Feeds, sitemaps and pages as lists: whatever comes in, what is handed out is sound. */
#include "base/url.h"
#include "base/validate.h"
#include "follow/list_entry.h"
#include "values/strict_json.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool holds) {
    if (!holds) abort();
}

/* UTF-8 without white space at the ends. */
static void check_text(dl_span text) {
    check(dl_utf8_valid_prefix(text) == text.size);
    check(dl_span_trim(text).size == text.size);
    check(!dl_span_present(text) || text.size);
}

static void check_url(dl_span url) {
    dl_url parts;
    check_text(url);
    if (!dl_span_present(url)) return;
    check(dl_span_starts_with(url, DL_SPAN("http://")) || dl_span_starts_with(url, DL_SPAN("https://")));
    check(dl_url_split(url, &parts) && !dl_span_present(parts.fragment) && parts.host.size);
}

static void check_entry(const dl_list_entry *entry) {
    check_url(entry->url);
    check(dl_span_present(entry->url));
    const dl_span texts[] = {entry->id,      entry->title,   entry->published, entry->updated,
                             entry->summary, entry->content, entry->language,  entry->publisher};
    for (size_t i = 0; i < DL_COUNT_OF(texts); i++) check_text(texts[i]);
    for (size_t i = 0; i < entry->author_count; i++) check_text(entry->authors[i]);
    for (size_t i = 0; i < entry->keyword_count; i++) check_text(entry->keywords[i]);
    check(entry->published.size || entry->published_ms == INT64_MIN);
    check(entry->updated.size || entry->updated_ms == INT64_MIN);
}

static void check_line(const dl_list_entry *entry, const dl_list *list, dl_arena *arena, dl_buffer *out) {
    dl_buffer_clear(out);
    check(dl_list_entry_write(entry, list, DL_SPAN("https://example.org/list"), out));
    check(out->size <= DL_LIST_ENTRY_MAX_BYTES);
    dl_strict_json json = dl_strict_json_of(dl_span_trim(dl_buffer_span(out)), arena);
    check(dl_strict_skip(&json) && dl_strict_end(&json));
}

static void check_list(const dl_list *list, dl_arena *arena) {
    dl_buffer out;
    dl_buffer_init(&out, 0, NULL);
    check((unsigned)list->kind < DL_LIST_KIND_COUNT && dl_list_kind_name(list->kind));
    check(list->kind != DL_LIST_UNKNOWN || (list->problem && !list->entry_count));
    check(list->entry_count <= DL_LIST_MAX_ENTRIES);
    check_url(list->home);
    check_url(list->next);
    check_text(list->title);
    check_text(list->language);
    for (size_t i = 0; i < list->feed_count; i++) check_url(list->feeds[i]);
    for (size_t i = 0; i < list->entry_count; i++) {
        check_entry(&list->entries[i]);
        if (i < 20) check_line(&list->entries[i], list, arena, &out);
        for (size_t k = 0; k < i && i < 50; k++)
            check(!dl_span_equal(list->entries[i].url, list->entries[k].url));
    }
    dl_buffer_release(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size > 1 << 20) return 0;
    dl_arena arena;
    dl_list list;
    dl_arena_init(&arena, ((size_t)4 << 20) + 400 * size, NULL);
    bool good = dl_list_read(dl_span_of((const char *)data, size), DL_SPAN("https://example.org/list"),
                             DL_SPAN("text/xml"), DL_SPAN_NONE, INT64_C(1750000000000), &arena, &list);
    check(good); /* memory in proportion */
    check_list(&list, &arena);
    dl_arena_release(&arena);
    return 0;
}
