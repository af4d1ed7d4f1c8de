#include "html/parser.h"

#include "base/page.h"
#include "html/builder.h"
#include "html/tokenizers.h"

enum { DEFAULT_DEPTH = 512, DEFAULT_NODES = 1 << 19, DEFAULT_ATTRIBUTES = 1 << 19, LEAST_ITEMS = 64 };

/* Searches may take this many steps, and so many more for each byte of the page: far more than real pages
 * need, and few enough that no page takes long. */
enum { WORK_STEPS = 1 << 20, WORK_STEPS_PER_BYTE = 64 };

/* What stands behind a page while it is parsed. */
static const char PAGE_END[DL_PAGE_PADDING] = DL_PAGE_END;

dl_document *dl_document_new(const dl_allocator *allocator) {
    dl_parser *p = dl_allocator_resize(allocator, NULL, sizeof *p);
    if (!p) return NULL;
    memset(p, 0, sizeof *p);
    p->allocator = allocator;
    p->tokenize = dl_tokenizer_at(dl_tokenizer_count() - 1);
    dl_arena_init(&p->arena, 0, allocator);
    dl_build_prepare(p);
    return &p->doc;
}

void dl_document_free(dl_document *doc) {
    if (!doc) return;
    dl_parser *p = (dl_parser *)doc;
    dl_arena_release(&p->arena);
    void *memory[] = {p->doc.nodes, p->doc.attributes, p->open, p->formatting, p->template_modes,
                      p->pending,   p->decoded,        p->seen, p->own_names,  p->own_name_slots};
    for (size_t i = 0; i < DL_COUNT_OF(memory); i++) dl_allocator_resize(p->allocator, memory[i], 0);
    dl_allocator_resize(p->allocator, p, 0);
}

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

static bool reserve_nodes(dl_parser *p, uint64_t wanted) {
    if (!reserve(p, (void **)&p->doc.nodes, &p->node_capacity, sizeof *p->doc.nodes, wanted, p->max_nodes))
        return false;
    /* An array that grew for an earlier page is no larger for this one than its limit, so that all pages are
     * cut at the same place whatever came before them. */
    p->node_room = lesser(p->node_capacity, p->max_nodes);
    return true;
}

static bool reserve_attributes(dl_parser *p, uint64_t wanted) {
    if (!reserve(p, (void **)&p->doc.attributes, &p->attribute_capacity, sizeof *p->doc.attributes, wanted,
                 p->max_attributes))
        return false;
    p->attribute_room = lesser(p->attribute_capacity, p->max_attributes);
    return true;
}

/* By a quarter, since these two are most of the memory that a page needs. */
static uint64_t larger_by_quarter(uint32_t count) {
    return (uint64_t)count + count / 4 + 16;
}

bool dl_parser_grow_nodes(dl_parser *p) {
    if (!p->stopped && p->doc.node_count >= p->max_nodes) p->stopped = DL_PARSE_TRUNCATED;
    return !p->stopped && reserve_nodes(p, larger_by_quarter(p->doc.node_count));
}

bool dl_parser_grow_attributes(dl_parser *p) {
    if (!p->stopped && p->doc.attribute_count >= p->max_attributes) p->stopped = DL_PARSE_TRUNCATED;
    return !p->stopped && reserve_attributes(p, larger_by_quarter(p->doc.attribute_count));
}

/* Half of the pages have a node for each 65 to 100 bytes (few one for less than 25 or more than 400), and
 * about as many attributes. */
static bool make_first_guess(dl_parser *p, uint32_t size) {
    enum { BYTES_A_NODE = 100, LEAST = 16 };
    return reserve_nodes(p, size / BYTES_A_NODE + LEAST) &&
           reserve_attributes(p, size / BYTES_A_NODE + LEAST);
}

static dl_parse_result parse(dl_parser *p, dl_span page, const dl_parse_limits *limits) {
    static const dl_parse_limits none = {0};
    if (!limits) limits = &none;
    uint32_t size = (uint32_t)page.size;
    p->max_depth = limits->max_depth ? limits->max_depth : DEFAULT_DEPTH;
    if (p->max_depth < 2) p->max_depth = 2;
    p->max_nodes = limits->max_nodes ? limits->max_nodes : DEFAULT_NODES + size / 16;
    p->max_attributes = limits->max_attributes ? limits->max_attributes : DEFAULT_ATTRIBUTES + size / 16;
    if (p->max_nodes < LEAST_ITEMS) p->max_nodes = LEAST_ITEMS;
    if (p->max_attributes < LEAST_ITEMS) p->max_attributes = LEAST_ITEMS;
    p->work = WORK_STEPS + (int64_t)WORK_STEPS_PER_BYTE * size;
    p->stopped = DL_PARSE_OK;
    dl_arena_reset(&p->arena);
    p->decoded_count = p->own_name_count = 0;
    if (p->own_name_slot_count)
        memset(p->own_name_slots, 0, p->own_name_slot_count * sizeof *p->own_name_slots);
    p->doc.page = page;
    p->doc.html = p->doc.head = p->doc.body = 0;
    p->doc.node_count = p->doc.attribute_count = p->open_count = p->formatting_count = 0;
    /* There are always a document, a place to point to for elements without attributes, and bottoms of
     * stacks that can be looked at. */
    if (!make_first_guess(p, size) || !DL_PARSER_ROOM(p, open, open_count, open_capacity, UINT32_MAX) ||
        !DL_PARSER_ROOM(p, formatting, formatting_count, formatting_capacity, UINT32_MAX)) {
        return DL_PARSE_NO_MEMORY;
    }
    p->open_room = lesser(p->open_capacity, p->max_depth);
    p->doc.nodes[p->doc.node_count++] = (dl_node_data){.type = DL_NODE_DOCUMENT};
    p->doc.attributes[p->doc.attribute_count++] = (dl_attribute){0};
    char *padding = (char *)(uintptr_t)page.data + page.size, before[DL_PAGE_PADDING];
    memcpy(before, padding, sizeof before);
    memcpy(padding, PAGE_END, sizeof before);
    dl_build_begin(p);
    p->tokenize(p);
    dl_build_end(p);
    memcpy(padding, before, sizeof before);
    return p->stopped;
}

dl_parse_result dl_parse(dl_document *doc, dl_span page, const dl_parse_limits *limits) {
    dl_parser *p = (dl_parser *)doc;
    p->fragment = false;
    return parse(p, page, limits);
}

dl_parse_result dl_parse_fragment(dl_document *doc, dl_span page, dl_namespace ns, dl_span context,
                                  const dl_parse_limits *limits) {
    dl_parser *p = (dl_parser *)doc;
    p->fragment = true;
    p->context = (dl_open){.name = (uint16_t)dl_tag_from_name(context), .flags = (uint16_t)ns};
    return parse(p, page, limits);
}
