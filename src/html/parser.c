#include "html/parser.h"

#include "base/page.h"
#include "base/work.h"
#include "html/builder.h"
#include "html/fast.h"
#include "html/lookup.h"
#include "html/tokenizers.h"

enum { DEFAULT_DEPTH = 512, DEFAULT_NODES = 1 << 19, DEFAULT_ATTRIBUTES = 1 << 19, LEAST_LIMIT = 64 };

/* How many steps searches may take, and how many more per byte of the page: far more than real pages need,
 * and few enough that no page takes long. */
enum { WORK_STEPS = 1 << 20, WORK_STEPS_PER_BYTE = 64 };

/* What follows a page while it is parsed. */
static const char PAGE_END[DL_PAGE_PADDING] = DL_PAGE_END;

dl_document *dl_document_new(const dl_allocator *allocator) {
    dl_parser *p = dl_allocator_resize(allocator, NULL, sizeof *p);
    if (!p) return NULL;
    memset(p, 0, sizeof *p);
    p->allocator = allocator;
    p->tokenize = dl_tokenizer_at(dl_tokenizer_count() - 1);
    dl_arena_init(&p->arena, 0, allocator);
    dl_fast_prepare(p);
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

/* Half of the pages have a node for each 65 to 100 bytes (few one for less than 25 or more than 400), and
 * about as many attributes. */
static bool make_first_guess(dl_parser *p, uint32_t size) {
    enum { BYTES_A_NODE = 100, LEAST = 16 };
    return dl_parser_reserve(p, size / BYTES_A_NODE + LEAST, size / BYTES_A_NODE + LEAST);
}

/* How many steps searches may take. */
static int64_t steps_of(uint32_t size, uint64_t max_work) {
    int64_t steps = WORK_STEPS + (int64_t)WORK_STEPS_PER_BYTE * size;
    bool fewer = max_work && max_work < (uint64_t)steps / DL_STEPS_PER_UNIT;
    return fewer ? (int64_t)max_work * DL_STEPS_PER_UNIT : steps;
}

static void set_limits(dl_parser *p, uint32_t size, const dl_parse_limits *limits) {
    p->max_depth = limits->max_depth ? limits->max_depth : DEFAULT_DEPTH;
    if (p->max_depth < 2) p->max_depth = 2;
    p->max_nodes = limits->max_nodes ? limits->max_nodes : DEFAULT_NODES + size / 16;
    p->max_attributes = limits->max_attributes ? limits->max_attributes : DEFAULT_ATTRIBUTES + size / 16;
    if (p->max_nodes < LEAST_LIMIT) p->max_nodes = LEAST_LIMIT;
    if (p->max_attributes < LEAST_LIMIT) p->max_attributes = LEAST_LIMIT;
    p->work = steps_of(size, limits->max_work);
    p->doc.work = dl_work_of(size, limits->max_work);
    p->stopped = DL_PARSE_OK;
}

static dl_parse_result parse(dl_parser *p, dl_span page, const dl_parse_limits *limits) {
    static const dl_parse_limits none = {0};
    if (!limits) limits = &none;
    uint32_t size = (uint32_t)page.size;
    set_limits(p, size, limits);
    dl_arena_reset(&p->arena);
    p->decoded_count = p->own_name_count = 0;
    p->own_name_slot_count = p->own_name_slot_capacity ? DL_LEAST_NAME_SLOTS : 0;
    if (p->own_name_slots) memset(p->own_name_slots, 0, DL_LEAST_NAME_SLOTS * sizeof *p->own_name_slots);
    p->doc.page = page;
    p->doc.html = p->doc.head = p->doc.body = 0;
    p->doc.node_count = p->doc.attribute_count = p->open_count = p->formatting_count = 0;
    p->idle = 0;
    /* There is always a document node, an entry for elements without attributes to point to, and room in both
     * stacks, so that their bottoms may be read. */
    if (!make_first_guess(p, size) || !DL_PARSER_ROOM(p, open, open_count, open_capacity, UINT32_MAX) ||
        !DL_PARSER_ROOM(p, formatting, formatting_count, formatting_capacity, UINT32_MAX)) {
        return DL_PARSE_NO_MEMORY;
    }
    dl_parser_set_open_room(p);
    p->doc.nodes[p->doc.node_count++] = (dl_node_data){.type = DL_NODE_DOCUMENT};
    p->doc.attributes[p->doc.attribute_count++] = (dl_attribute){0};
    if (!dl_parser_begin_work(p, limits->max_work)) return p->stopped;
    char *padding = (char *)(uintptr_t)page.data + page.size, before[DL_PAGE_PADDING];
    memcpy(before, padding, sizeof before);
    memcpy(padding, PAGE_END, sizeof before);
    dl_build_begin(p);
    p->tokenize(p);
    dl_build_end(p);
    memcpy(padding, before, sizeof before);
    dl_parse_result result = p->stopped;
    p->stopped = DL_PARSE_OK; /* texts are decoded when they are asked for: that may go on */
    return result;
}

dl_parse_result dl_parse(dl_document *doc, dl_span page, const dl_parse_limits *limits) {
    dl_parser *p = (dl_parser *)doc;
    p->fragment = false;
    return parse(p, page, limits);
}

bool dl_document_failed(const dl_document *doc) {
    const dl_parser *p = (const dl_parser *)doc;
    return p->stopped != DL_PARSE_OK || p->arena.failed;
}

dl_parse_result dl_parse_fragment(dl_document *doc, dl_span page, dl_namespace ns, dl_span context,
                                  const dl_parse_limits *limits) {
    dl_parser *p = (dl_parser *)doc;
    p->fragment = true;
    p->context = (dl_open){.name = (uint16_t)dl_tag_from_name(context), .flags = (uint16_t)ns};
    return parse(p, page, limits);
}
