/* Lists of teasers, results, offers: the same parts recur in every entry, and link to other pages.  The
 * model's decision on a part in most entries is applied to the others, too: titles are included with their
 * summaries, and labels of each entry are removed.  Dated articles, and pages whose kind has its own rules,
 * are not changed. */
#include "article/rules/rules.h"
#include "base/hash_map.h"

enum {
    LEVELS = 4,        /* boxes that distinguish the parts of an entry */
    LEAST_ENTRIES = 4, /* that make a page a list */
    SURE_ENTRIES = 6,  /* that tell what belongs */
    LINKED_PART = 20,  /* of so many words of a list one is in a link at least */
};

/* The blocks of one part: those with the same tags and class names of the boxes around them. */
typedef struct part {
    uint32_t words, taken;
    uint32_t entries, last_parent;
} part;

typedef struct parts {
    part *items; /* from 1 on */
    uint32_t count;
    dl_hash_map numbers; /* of the parts, by hash_of */
    uint32_t *shapes;    /* by box */
    bool *discussions;   /* by box: comments below a text */
    uint32_t *part_of;   /* by block; 0: none */
} parts;

static uint32_t mix(uint32_t hash, uint32_t value) {
    hash = (hash ^ value) * 0x9E3779B1u;
    return hash ^ hash >> 15;
}

static bool has_digit(dl_span name) {
    for (size_t i = 0; i < name.size; i++) {
        if (dl_ascii_is_digit(name.data[i])) return true;
    }
    return false;
}

/* Of the tag and the first class name without digits: one with digits names an entry, not its kind. */
static uint32_t shape_of(const dl_box *box) {
    enum { MOST_NAMES = 4 };
    dl_span names = box->class_names, name;
    for (unsigned n = 0; n < MOST_NAMES && dl_span_next_word(&names, &name); n++) {
        if (!has_digit(name)) return (uint32_t)dl_span_quick_hash(name, box->tag + 1u);
    }
    return mix(0, box->tag);
}

/* What the class names of a box say, which many boxes of a list share. */
typedef struct naming {
    uint64_t key;
    uint32_t shape;
    bool comments;
} naming;

enum { NAMINGS = 256 };

static const naming *naming_of(naming known[NAMINGS], const dl_box *box) {
    uint64_t key = ((box->class_hash ^ box->tag) * 0x9E3779B97F4A7C15u) | 1; /* 0: none is known */
    naming *found = &known[key >> 56];
    if (found->key != key)
        *found = (naming){key, shape_of(box), dl_span_contains_nocase(box->class_names, DL_SPAN("comment"))};
    return found;
}

/* Whether a name has "comment" in it, of any case. */
static bool tells_of_comments(dl_span name) {
    enum { BYTES = sizeof "comment" - 1 };
    return name.size >= BYTES && dl_span_contains_nocase(name, DL_SPAN("comment"));
}

static bool holds_comments(const dl_box *box, const naming *names) {
    if (box->tag == DL_TAG_BODY) return false; /* its classes are settings: "no-comments" */
    return names->comments || tells_of_comments(box->id);
}

static bool open_parts(parts *p, const dl_blocks *blocks, dl_arena *arena) {
    uint32_t count = blocks->blocks.count + 1;
    naming known[NAMINGS] = {0};
    p->count = 0;
    p->items = dl_arena_alloc_zero(arena, count * sizeof *p->items);
    p->shapes = dl_arena_alloc_zero(arena, blocks->boxes.count * sizeof *p->shapes);
    p->discussions = dl_arena_alloc_zero(arena, blocks->boxes.count * sizeof *p->discussions);
    p->part_of = dl_arena_alloc_zero(arena, count * sizeof *p->part_of);
    if (!dl_hash_map_make(&p->numbers, arena, count) || !p->items || !p->shapes || !p->discussions ||
        !p->part_of)
        return false;
    for (uint32_t i = 1; i < blocks->boxes.count; i++) {
        const dl_box *box = &blocks->boxes.items[i];
        if (box->first == box->end) continue;
        const naming *names = naming_of(known, box);
        p->shapes[i] = names->shape;
        p->discussions[i] = p->discussions[box->parent] || holds_comments(box, names);
    }
    return true;
}

static uint32_t hash_of(const parts *p, const dl_blocks *blocks, const dl_text_block *block) {
    const dl_box *boxes = blocks->boxes.items;
    uint32_t hash = mix(block->link_words * 2 > block->words, boxes[block->box].state & DL_STATE_BUTTON);
    uint32_t box = block->box;
    for (unsigned level = 0; level < LEVELS && box; level++, box = boxes[box].parent)
        hash = mix(hash, p->shapes[box]);
    const uint32_t places = DL_REGION_NAV | DL_REGION_FOOTER | DL_REGION_HEADER | DL_REGION_ASIDE;
    return mix(hash, boxes[block->box].state & places);
}

static void gather_parts(parts *p, const dl_blocks *blocks, const bool *taken) {
    const dl_box *boxes = blocks->boxes.items;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        const uint32_t unseen = DL_STATE_HIDDEN | DL_STATE_NOSCRIPT | DL_STATE_DIALOG | DL_STATE_FORM;
        if ((boxes[block->box].state & unseen) || dl_stands_apart(blocks, block) ||
            p->discussions[block->box])
            continue;
        uint32_t *number = dl_hash_map_at(&p->numbers, dl_hash_widen(hash_of(p, blocks, block)));
        if (!*number) *number = ++p->count;
        p->part_of[i] = *number;
        part *found = &p->items[*number];
        uint32_t parent = boxes[block->box].parent;
        found->entries += found->entries == 0 || found->last_parent != parent;
        found->last_parent = parent;
        found->words += block->words;
        found->taken += taken[i] ? block->words : 0;
    }
}

/* What a list has: some of the words taken in links. */
static bool has_links(const dl_blocks *blocks, const bool *taken) {
    uint32_t all = 0, linked = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!taken[i]) continue;
        all += blocks->blocks.items[i].words;
        linked += blocks->blocks.items[i].link_words;
    }
    return linked * LINKED_PART >= all;
}

/* Whether at least half of the words taken are in parts that recur, and some of them in links. */
static bool is_list(const parts *p, const dl_blocks *blocks, const bool *taken) {
    uint32_t all = 0, repeated = 0, linked = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!taken[i]) continue;
        uint32_t words = blocks->blocks.items[i].words;
        all += words;
        if (p->items[p->part_of[i]].entries < LEAST_ENTRIES) continue;
        repeated += words;
        linked += blocks->blocks.items[i].link_words;
    }
    return repeated * 2 >= all && linked * LINKED_PART >= all;
}

/* An article gives its date once; if no date is claimed and several are shown, they belong to the entries. */
static bool is_dated_story(const dl_claims *claims) {
    enum { SEVERAL = 3 };
    unsigned seen = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_DATE_PUBLISHED, claim));) {
        if (claim->source == DL_SOURCE_VISIBLE) {
            seen++;
        } else if (!(claim->flags & DL_CLAIM_OTHER)) {
            return true;
        }
    }
    return seen > 0 && seen < SEVERAL;
}

void dl_settle_listings(dl_scored_page *page, const dl_claims *claims) {
    const dl_blocks *blocks = &page->blocks;
    if (blocks->blocks.count < LEAST_ENTRIES || is_dated_story(claims)) return;
    if (page->kind != DL_PAGE_COLLECTION && page->kind != DL_PAGE_OTHER) return;
    if (!has_links(blocks, page->taken)) return;
    parts p;
    if (!open_parts(&p, blocks, claims->arena)) return;
    gather_parts(&p, blocks, page->taken);
    if (!is_list(&p, blocks, page->taken)) return;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const part *found = &p.items[p.part_of[i]];
        if (found->entries < SURE_ENTRIES) continue;
        if (found->taken * 5 >= found->words * 3) page->taken[i] = true;
        if (found->taken * 10 <= found->words) page->taken[i] = false;
    }
}
