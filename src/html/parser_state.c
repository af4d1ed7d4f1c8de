/* Room in the parser's arrays. */
#include "html/parser_state.h"

enum { LEAST_ITEMS = 64 };

bool dl_parser_grow(dl_parser *p, void **items, uint32_t count, uint32_t *capacity, size_t item_size,
                    uint32_t most) {
    if (p->stopped) return false;
    if (count >= most) {
        p->stopped = DL_PARSE_TRUNCATED;
        return false;
    }
    uint32_t larger = count < LEAST_ITEMS ? LEAST_ITEMS : count < most / 2 ? count * 2 : most;
    void *memory = dl_allocator_resize(p->allocator, *items, larger * item_size);
    if (!memory) {
        p->stopped = DL_PARSE_NO_MEMORY;
        return false;
    }
    *items = memory;
    *capacity = larger;
    return true;
}

static uint32_t lesser(uint32_t a, uint32_t b) {
    return a < b ? a : b;
}

/* Makes room for `wanted` items, or as many as there may be. */
static bool reserve(dl_parser *p, void **items, uint32_t *capacity, size_t item_size, uint64_t wanted,
                    uint32_t most) {
    uint32_t larger = wanted < most ? (uint32_t)wanted : most;
    if (larger <= *capacity) return true;
    void *memory = dl_allocator_resize(p->allocator, *items, larger * item_size);
    if (!memory) {
        p->stopped = DL_PARSE_NO_MEMORY;
        return false;
    }
    *items = memory;
    *capacity = larger;
    return true;
}

bool dl_parser_reserve_nodes(dl_parser *p, uint64_t wanted) {
    if (!reserve(p, (void **)&p->doc.nodes, &p->node_capacity, sizeof *p->doc.nodes, wanted, p->max_nodes))
        return false;
    /* An array that grew for an earlier page is no larger for this one than its limit, so that all pages are
     * cut at the same place whatever came before them. */
    p->node_room = lesser(p->node_capacity, p->max_nodes);
    return true;
}

bool dl_parser_reserve_attributes(dl_parser *p, uint64_t wanted) {
    if (!reserve(p, (void **)&p->doc.attributes, &p->attribute_capacity, sizeof *p->doc.attributes, wanted,
                 p->max_attributes))
        return false;
    p->attribute_room = lesser(p->attribute_capacity, p->max_attributes);
    return true;
}

/* By a quarter rather than to the double: these two arrays are most of the memory that a page needs. */
static uint64_t larger_by_quarter(uint32_t count) {
    return (uint64_t)count + count / 4 + 16;
}

bool dl_parser_grow_nodes(dl_parser *p) {
    if (!p->stopped && p->doc.node_count >= p->max_nodes) p->stopped = DL_PARSE_TRUNCATED;
    return !p->stopped && dl_parser_reserve_nodes(p, larger_by_quarter(p->doc.node_count));
}

bool dl_parser_grow_attributes(dl_parser *p) {
    if (!p->stopped && p->doc.attribute_count >= p->max_attributes) p->stopped = DL_PARSE_TRUNCATED;
    return !p->stopped && dl_parser_reserve_attributes(p, larger_by_quarter(p->doc.attribute_count));
}
