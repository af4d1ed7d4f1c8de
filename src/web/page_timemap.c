#include "web/page_timemap.h"

#include "web/memento_links.h"

/* A long one is in parts: /timemap/link/20240503102030/https://… begins at that time. */
typedef struct timemap {
    dl_web_original original;
    dl_web_mementos mementos;
    dl_span digits; /* with which it begins; absent: with the first memento */
} timemap;

static dl_span address_of(const timemap *map, const char *path, dl_span digits) {
    const dl_span parts[] = {map->original.base, dl_span_from_string(path), digits,
                             digits.size ? DL_SPAN("/") : DL_SPAN(""), map->original.url};
    return dl_arena_join(map->original.arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

static dl_span digits_of(const timemap *map, dl_span captured) {
    return dl_web_memento_digits(captured, map->original.arena);
}

/* --- as links --- */

static void write_links(dl_web_response *response, const timemap *map) {
    const dl_web_original *original = &map->original;
    const dl_web_mementos *all = &map->mementos;
    dl_web_links links = {.out = &response->body, .separator = ",\n", .original = original};
    response->status = 200;
    response->type = "application/link-format";
    dl_web_add_link(&links, original->url, DL_SPAN("original"));
    dl_web_add_link(&links, dl_web_memento_page(original, "/timegate/"), DL_SPAN("timegate"));
    dl_web_add_timemap(&links, address_of(map, "/timemap/link/", map->digits), "self", all->items[0].captured,
                       all->items[all->count - 1].captured);
    if (all->next.size)
        dl_web_add_timemap(&links, address_of(map, "/timemap/link/", digits_of(map, all->next)), "timemap",
                           all->next, original->last.captured);
    for (uint32_t i = 0; i < all->count; i++) dl_web_add_memento(&links, &all->items[i], "memento");
    dl_buffer_append_byte(&response->body, '\n');
}

/* --- as JSON, in the form that MemGator gives it --- */

static void write_memento(dl_writer *json, const timemap *map, const dl_web_memento *memento) {
    dl_writer_begin_object(json);
    dl_writer_member(json, "datetime", memento->captured);
    dl_writer_member(json, "uri", dl_web_memento_address(&map->original, memento->captured));
    dl_writer_end_object(json);
}

static void write_mementos(dl_writer *json, const timemap *map) {
    dl_writer_key(json, "mementos");
    dl_writer_begin_object(json);
    dl_writer_key(json, "first");
    write_memento(json, map, &map->original.first);
    dl_writer_key(json, "last");
    write_memento(json, map, &map->original.last);
    dl_writer_key(json, "list");
    dl_writer_begin_array(json);
    for (uint32_t i = 0; i < map->mementos.count; i++) write_memento(json, map, &map->mementos.items[i]);
    dl_writer_end_array(json);
    dl_writer_end_object(json);
}

static void write_json(dl_web_response *response, const timemap *map) {
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_writer_member(&json, "original_uri", map->original.url);
    dl_writer_member(&json, "self", address_of(map, "/timemap/json/", map->digits));
    dl_writer_member(&json, "timegate_uri", dl_web_memento_page(&map->original, "/timegate/"));
    dl_writer_key(&json, "timemap_uri");
    dl_writer_begin_object(&json);
    dl_writer_member(&json, "link_format", address_of(map, "/timemap/link/", map->digits));
    dl_writer_member(&json, "json_format", address_of(map, "/timemap/json/", map->digits));
    dl_writer_end_object(&json);
    write_mementos(&json, map);
    if (map->mementos.next.size)
        dl_writer_member(&json, "next",
                         address_of(map, "/timemap/json/", digits_of(map, map->mementos.next)));
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

/* --- which one --- */

static dl_span read_from(timemap *map, dl_span *address, dl_arena *arena) {
    dl_span digits, rest;
    if (!dl_web_split_time(*address, &digits, &rest)) return DL_SPAN_NONE;
    dl_span from = dl_web_memento_time(digits, arena);
    if (!from.size) return from;
    map->digits = digits;
    *address = rest;
    return from;
}

void dl_web_page_timemap(dl_web_site *site, const dl_web_request *request, dl_web_response *response) {
    const char *const paths[] = {"/timemap/link/", "/timemap/json/"};
    bool as_json = dl_span_starts_with(request->path, dl_span_from_string(paths[1]));
    timemap map = {.digits = DL_SPAN_NONE};
    if (!as_json && !dl_span_starts_with(request->path, dl_span_from_string(paths[0]))) {
        dl_web_state(
            site, response, 404, "There is no such time map",
            "Time maps are at /timemap/link/ and /timemap/json/, with the address of a story behind.");
        return;
    }
    dl_span address = dl_web_path_behind(request, paths[as_json]);
    dl_span from = read_from(&map, &address, &site->arena);
    if (!dl_web_original_or_answer(&map.original, site, request, response, address) ||
        !dl_web_mementos_read(&map.mementos, site, &map.original, from))
        return;
    if (!map.mementos.count) {
        dl_web_state(site, response, 404, "There is no capture from that time on",
                     "The last one is earlier.");
    } else if (as_json) {
        write_json(response, &map);
    } else {
        write_links(response, &map);
    }
}
