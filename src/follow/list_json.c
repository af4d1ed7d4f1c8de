/* JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/). */
#include "follow/list_read.h"

#include "values/json.h"

typedef struct json_reader {
    dl_list_maker *maker;
    dl_json json;
    dl_list_draft draft;
} json_reader;

static uint32_t member(const json_reader *r, uint32_t object, const char *name) {
    dl_span wanted = dl_span_from_string(name);
    if (object == DL_JSON_ROOT || r->json.items[object].type != DL_JSON_OBJECT) return DL_JSON_ROOT;
    uint32_t tries = 0;
    for (uint32_t i = dl_json_first(&r->json, object); i != DL_JSON_ROOT; i = dl_json_next(&r->json, i)) {
        if (dl_span_equal(dl_json_key_text(&r->json, i), wanted)) return i;
        if (++tries == DL_JSON_MAX_MEMBERS) break;
    }
    return DL_JSON_ROOT;
}

static bool is_type(const json_reader *r, uint32_t node, dl_json_type type) {
    return node != DL_JSON_ROOT && r->json.items[node].type == type;
}

/* A string or, as ids often are, a number; empty if there is none. */
static dl_span text_of(const json_reader *r, uint32_t node) {
    if (is_type(r, node, DL_JSON_NUMBER)) return dl_json_raw(&r->json, node);
    return is_type(r, node, DL_JSON_STRING) ? dl_span_trim(dl_json_string(&r->json, node)) : DL_SPAN_NONE;
}

static dl_span text_in(const json_reader *r, uint32_t object, const char *name) {
    return text_of(r, member(r, object, name));
}

/* "authors" of 1.1, "author" of 1.0; also just a name. */
static void read_authors(json_reader *r, uint32_t object, dl_span *authors, size_t *count) {
    uint32_t list = member(r, object, "authors"), one = member(r, object, "author");
    uint32_t first = is_type(r, list, DL_JSON_ARRAY) ? dl_json_first(&r->json, list) : one;
    for (uint32_t i = first; i != DL_JSON_ROOT; i = i == one ? DL_JSON_ROOT : dl_json_next(&r->json, i)) {
        dl_span name = is_type(r, i, DL_JSON_OBJECT) ? text_in(r, i, "name") : text_of(r, i);
        dl_list_add_text(authors, count, DL_LIST_MOST_AUTHORS, dl_list_author(r->maker, name));
        if (*count == DL_LIST_MOST_AUTHORS) return;
    }
}

static void read_tags(json_reader *r, uint32_t item) {
    uint32_t tags = member(r, item, "tags");
    if (is_type(r, tags, DL_JSON_STRING)) dl_list_add_keywords(r->maker, &r->draft, text_of(r, tags));
    if (!is_type(r, tags, DL_JSON_ARRAY)) return;
    for (uint32_t i = dl_json_first(&r->json, tags); i != DL_JSON_ROOT; i = dl_json_next(&r->json, i)) {
        if (r->draft.entry.keyword_count == DL_LIST_MOST_KEYWORDS) return;
        dl_list_add_keyword(r->maker, &r->draft, text_of(r, i));
    }
}

/* The item's own page, else the page that it is about, else its id, which "is often a URL". */
static dl_span url_of(json_reader *r, uint32_t item) {
    dl_span id = text_in(r, item, "id");
    dl_span url = dl_list_url(r->maker, DL_SPAN_NONE, text_in(r, item, "url"));
    if (!url.size) url = dl_list_url(r->maker, DL_SPAN_NONE, text_in(r, item, "external_url"));
    bool is_url = dl_span_starts_with(id, DL_SPAN("http")) && dl_span_contains(id, DL_SPAN("://"));
    if (!url.size && is_url) url = dl_list_url(r->maker, DL_SPAN_NONE, id);
    return dl_arena_copy(&r->maker->scratch, url);
}

static bool read_item(json_reader *r, uint32_t item) {
    dl_list_entry *entry = &r->draft.entry;
    entry->url = url_of(r, item);
    if (!entry->url.size) return true;
    entry->id = dl_list_line(r->maker, text_in(r, item, "id"));
    entry->title = dl_list_plain(r->maker, text_in(r, item, "title"));
    entry->published = dl_list_line(r->maker, text_in(r, item, "date_published"));
    entry->updated = dl_list_line(r->maker, text_in(r, item, "date_modified"));
    entry->summary = text_in(r, item, "summary");
    entry->content = text_in(r, item, "content_html");
    if (!entry->content.size) entry->content = text_in(r, item, "content_text");
    entry->language = dl_list_line(r->maker, text_in(r, item, "language"));
    read_authors(r, item, r->draft.authors, &entry->author_count);
    read_tags(r, item);
    return dl_list_add(r->maker, &r->draft);
}

static void read_list(json_reader *r, uint32_t root) {
    dl_list *list = r->maker->list;
    dl_list_keep(r->maker, &list->title, dl_list_plain(r->maker, text_in(r, root, "title")));
    dl_list_keep(r->maker, &list->language, dl_list_line(r->maker, text_in(r, root, "language")));
    dl_list_keep(r->maker, &list->home,
                 dl_list_url(r->maker, DL_SPAN_NONE, text_in(r, root, "home_page_url")));
    dl_span next = dl_list_url(r->maker, DL_SPAN_NONE, text_in(r, root, "next_url"));
    if (!dl_list_same_url(next, r->maker->url)) dl_list_keep(r->maker, &list->next, next);
    read_authors(r, root, r->maker->authors, &r->maker->author_count);
    for (size_t i = 0; i < r->maker->author_count; i++)
        r->maker->authors[i] = dl_arena_copy(r->maker->arena, r->maker->authors[i]);
}

/* Many kinds of data have "items": without the version one of them must have a URL. */
static void read_feed(json_reader *r, uint32_t root) {
    uint32_t items = member(r, root, "items");
    bool is_declared = dl_span_contains(text_in(r, root, "version"), DL_SPAN("jsonfeed.org"));
    dl_list_maker_restart(r->maker, DL_LIST_JSON_FEED);
    read_list(r, root);
    if (is_type(r, items, DL_JSON_ARRAY)) {
        uint32_t item = dl_json_first(&r->json, items);
        while (item != DL_JSON_ROOT && read_item(r, item)) item = dl_json_next(&r->json, item);
    }
    if (is_declared || r->maker->entries.size) return;
    dl_list_maker_restart(r->maker, DL_LIST_UNKNOWN);
    dl_list_say(r->maker, "JSON, but no JSON Feed");
}

bool dl_list_read_json(dl_list_maker *maker, dl_span text) {
    json_reader reader = {.maker = maker};
    dl_arena arena;
    dl_arena_init(&arena, 0, maker->arena->allocator);
    dl_json_begin(&reader.json, text, &arena);
    dl_json_read(&reader.json, 0, (uint32_t)text.size);
    if (reader.json.count == DL_JSON_MAX_NODES) maker->list->cut = true;
    read_feed(&reader, reader.json.count ? 0 : DL_JSON_ROOT);
    bool good = !arena.failed && !dl_list_maker_failed(maker);
    dl_arena_release(&arena);
    return good;
}
