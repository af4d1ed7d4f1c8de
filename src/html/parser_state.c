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

bool dl_parser_reserve(dl_parser *p, uint64_t nodes, uint64_t attributes) {
    return reserve(p, (void **)&p->doc.nodes, &p->node_capacity, sizeof *p->doc.nodes, nodes, p->max_nodes) &&
           reserve(p, (void **)&p->doc.attributes, &p->attribute_capacity, sizeof *p->doc.attributes,
                   attributes, p->max_attributes);
}

/* --- work --- */

typedef enum kind_of_work { OF_NODES, OF_ATTRIBUTES, OF_IDLE, KINDS_OF_WORK } kind_of_work;

static uint64_t work_done(const dl_parser *p) {
    return (uint64_t)p->doc.node_count + p->doc.attribute_count + p->idle;
}

/* A limit for three counts together, at the cost of one comparison where each is raised: the work that is
 * left is divided among them, and divided anew whenever one has used up its share.  Wherever that happens,
 * the page is cut when nothing is left to divide.
 *
 * An array that grew for an earlier page is no larger for this one than its limit, so that all pages are cut
 * at the same place whatever came before them. */
static bool divide_work(dl_parser *p, kind_of_work wanted) {
    uint64_t done = work_done(p);
    if (done >= p->max_work) {
        p->stopped = DL_PARSE_SPENT;
        return false;
    }
    uint64_t left = p->max_work - done, share[KINDS_OF_WORK] = {left / 3, left / 3, left / 3};
    share[wanted] += left % 3;
    uint32_t nodes = lesser(p->node_capacity, p->max_nodes),
             attributes = lesser(p->attribute_capacity, p->max_attributes);
    uint64_t most_nodes = p->doc.node_count + share[OF_NODES],
             most_attributes = p->doc.attribute_count + share[OF_ATTRIBUTES];
    p->node_room = most_nodes < nodes ? (uint32_t)most_nodes : nodes;
    p->attribute_room = most_attributes < attributes ? (uint32_t)most_attributes : attributes;
    p->idle_room = p->idle + share[OF_IDLE];
    return true;
}

bool dl_parser_begin_work(dl_parser *p, uint64_t max_work) {
    uint64_t before = work_done(p);
    p->max_work = max_work && max_work < UINT64_MAX - before ? max_work + before : UINT64_MAX;
    p->work_before = before;
    return divide_work(p, OF_NODES);
}

uint64_t dl_document_work(const dl_document *doc) {
    const dl_parser *p = (const dl_parser *)doc;
    return work_done(p) - p->work_before;
}

/* By a quarter rather than to the double: these two arrays are most of the memory that a page needs. */
static uint64_t larger_by_quarter(uint32_t count) {
    return (uint64_t)count + count / 4 + 16;
}

bool dl_parser_grow_nodes(dl_parser *p) {
    uint32_t count = p->doc.node_count;
    if (!p->stopped && count >= p->max_nodes) p->stopped = DL_PARSE_TRUNCATED;
    if (p->stopped) return false;
    if (count >= p->node_capacity && !dl_parser_reserve(p, larger_by_quarter(count), 0)) return false;
    return divide_work(p, OF_NODES);
}

bool dl_parser_grow_attributes(dl_parser *p) {
    uint32_t count = p->doc.attribute_count;
    if (!p->stopped && count >= p->max_attributes) p->stopped = DL_PARSE_TRUNCATED;
    if (p->stopped) return false;
    if (count >= p->attribute_capacity && !dl_parser_reserve(p, 0, larger_by_quarter(count))) return false;
    return divide_work(p, OF_ATTRIBUTES);
}

bool dl_parser_count_idle(dl_parser *p, uint32_t count) {
    for (; count && !p->stopped; count--) {
        if (p->idle < p->idle_room || divide_work(p, OF_IDLE)) p->idle++;
    }
    return !p->stopped;
}
