#include "capture/page_list.h"

#include "base/buffer.h"
#include "base/url.h"
#include "capture/digest.h"
#include "capture/json_parts.h"

#include <stdatomic.h>
#include <stdlib.h>

enum { MOST_PAGES = 16 << 20 };

typedef struct page_key {
    uint8_t bytes[DL_DIGEST_KEY_BYTES];
} page_key;

struct dl_page_list {
    atomic_uint users;
    const dl_allocator *allocator;
    dl_buffer keys; /* of page_key; sorted once the list is complete */
};

dl_page_list *dl_page_list_new(const dl_allocator *allocator) {
    dl_page_list *list = dl_allocator_resize(allocator, NULL, sizeof *list);
    if (!list) return NULL;
    *list = (dl_page_list){.allocator = allocator};
    atomic_init(&list->users, 1);
    dl_buffer_init(&list->keys, MOST_PAGES * sizeof(page_key), allocator);
    return list;
}

void dl_page_list_use(dl_page_list *list) {
    if (list) atomic_fetch_add_explicit(&list->users, 1, memory_order_relaxed);
}

void dl_page_list_drop(dl_page_list *list) {
    if (!list || atomic_fetch_sub_explicit(&list->users, 1, memory_order_acq_rel) > 1) return;
    dl_buffer_release(&list->keys);
    dl_allocator_resize(list->allocator, list, 0);
}

static page_key key_of(dl_arena *arena, dl_span url) {
    page_key key;
    dl_span resolved = dl_url_resolve(arena, DL_SPAN_NONE, url);
    if (!resolved.size) resolved = url;
    dl_digest_key(dl_span_sub(resolved, 0, dl_span_find_byte(resolved, '#', 0)), key.bytes);
    return key;
}

const char *dl_page_list_add(dl_page_list *list, dl_arena *arena, dl_span line) {
    dl_json_part member;
    dl_json_step step = DL_JSON_WRONG;
    dl_span url = DL_SPAN_NONE;
    bool is_head = false; /* {"format": "json-pages-1.0", "id": "pages", "title": "All Pages"} */
    if (!dl_span_trim(line).size) return NULL;
    if (dl_json_enter(&line, '{')) {
        while ((step = dl_json_next_member(&line, arena, &member)) == DL_JSON_FOUND) {
            is_head |= dl_span_equal(member.name, DL_SPAN("format"));
            if (dl_span_equal(member.name, DL_SPAN("url")) && !member.is_nested) url = member.value;
        }
    }
    if (arena->failed) return "needs more memory than there is";
    if (step == DL_JSON_WRONG) return "is not a JSON object";
    if (!url.size) return is_head ? NULL : "has no url";
    page_key key = key_of(arena, url);
    dl_buffer_append(&list->keys, dl_span_of((const char *)key.bytes, sizeof key.bytes));
    return list->keys.failed ? "is one more than can be kept" : NULL;
}

static int compare_keys(const void *a, const void *b) {
    return memcmp(a, b, sizeof(page_key));
}

void dl_page_list_complete(dl_page_list *list) {
    size_t count = list->keys.size / sizeof(page_key);
    if (count) qsort(list->keys.data, count, sizeof(page_key), compare_keys);
}

bool dl_page_list_has(const dl_page_list *list, dl_arena *arena, dl_span url) {
    size_t count = list->keys.size / sizeof(page_key);
    page_key key = key_of(arena, url);
    return count && bsearch(&key, list->keys.data, count, sizeof key, compare_keys);
}
