#include "web/memento_links.h"

void dl_web_add_link(dl_web_links *links, dl_span address, dl_span relation) {
    if (links->begun) dl_buffer_append(links->out, dl_span_from_string(links->separator));
    links->begun = true;
    dl_buffer_append_byte(links->out, '<');
    dl_buffer_append(links->out, address);
    dl_buffer_append(links->out, DL_SPAN(">; rel=\""));
    dl_buffer_append(links->out, relation);
    dl_buffer_append_byte(links->out, '"');
}

void dl_web_add_link_time(dl_web_links *links, const char *name, dl_span captured) {
    dl_span date = dl_web_memento_date(captured, links->original->arena);
    dl_buffer_append_format(links->out, "; %s=\"%.*s\"", name, DL_SPAN_ARG(date));
}

void dl_web_add_timemap(dl_web_links *links, dl_span address, const char *relation, dl_span from,
                        dl_span until) {
    dl_web_add_link(links, address, dl_span_from_string(relation));
    dl_buffer_append(links->out, DL_SPAN("; type=\"application/link-format\""));
    if (from.size) dl_web_add_link_time(links, "from", from);
    if (until.size) dl_web_add_link_time(links, "until", until);
}

static bool is_one(const dl_web_memento *a, const dl_web_memento *b) {
    return dl_span_equal(a->captured, b->captured);
}

void dl_web_add_memento(dl_web_links *links, const dl_web_memento *memento, const char *relation) {
    const dl_web_original *original = links->original;
    if (!memento->captured.size) return;
    const dl_span parts[] = {is_one(memento, &original->first) ? DL_SPAN("first ") : DL_SPAN(""),
                             is_one(memento, &original->last) ? DL_SPAN("last ") : DL_SPAN(""),
                             dl_span_from_string(relation)};
    dl_span all = dl_arena_join(original->arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
    dl_web_add_link(links, dl_web_memento_address(original, memento->captured), all);
    dl_web_add_link_time(links, "datetime", memento->captured);
}

/* The first, the one before, this one, the next, the last: each once. */
static void add_mementos(dl_web_links *links, dl_web_site *site, const dl_web_memento *shown) {
    const dl_web_original *original = links->original;
    bool is_first = is_one(shown, &original->first), is_last = is_one(shown, &original->last);
    dl_web_memento before = {0}, after = {0};
    if (!is_first) before = dl_web_memento_beside(site, original, shown->captured, false);
    if (!is_last) after = dl_web_memento_beside(site, original, shown->captured, true);
    if (!is_first && !is_one(&before, &original->first))
        dl_web_add_memento(links, &original->first, "memento");
    dl_web_add_memento(links, &before, "prev memento");
    dl_web_add_memento(links, shown, "memento");
    dl_web_add_memento(links, &after, "next memento");
    if (!is_last && !is_one(&after, &original->last)) dl_web_add_memento(links, &original->last, "memento");
}

void dl_web_add_link_header(dl_web_response *response, dl_web_site *site, const dl_web_original *original,
                            const dl_web_memento *shown, bool of_gate) {
    dl_buffer out;
    dl_web_links links = {.out = &out, .separator = ", ", .original = original};
    dl_buffer_init(&out, 0, site->allocator);
    dl_web_add_link(&links, original->url, DL_SPAN("original"));
    if (!of_gate) dl_web_add_link(&links, dl_web_memento_page(original, "/timegate/"), DL_SPAN("timegate"));
    dl_web_add_timemap(&links, dl_web_memento_page(original, "/timemap/link/"), "timemap",
                       original->first.captured, original->last.captured);
    add_mementos(&links, site, shown);
    if (!out.failed)
        dl_web_add_header(response, "Link", dl_arena_copy(original->arena, dl_buffer_span(&out)));
    dl_buffer_release(&out);
}
