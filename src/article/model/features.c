#include "article/model/features.h"

#include "article/block_text.h"
#include "article/model/shared_words.h"
#include "article/word_set.h"
#include "base/hash_map.h"
#include "claims/visible.h"
#include "values/schema.h"

#include <math.h>

/* Everything here is linear in nodes, boxes and blocks: sums over a box are differences of prefix sums over
 * the blocks; inherited values are passed down the boxes in order, collected ones up in reverse order. */

static const char *const feature_names[DL_FEATURE_COUNT] = {
#define X(name, meaning) #name,
    DL_FEATURE_LIST(X)
#undef X
};

static const char *const feature_meanings[DL_FEATURE_COUNT] = {
#define X(name, meaning) meaning,
    DL_FEATURE_LIST(X)
#undef X
};

const char *dl_feature_name(dl_feature feature) {
    return feature_names[feature];
}

const char *dl_feature_meaning(dl_feature feature) {
    return feature_meanings[feature];
}

/* --- scales --- */

static inline uint8_t step(uint32_t n) {
    return n > 255 ? 255 : (uint8_t)n;
}

/* 16 × log2(1 + n), with straight lines between the powers of two. */
static inline uint8_t log_of(uint32_t n) {
    if (n >= 65535) return 255;
    n++;
    unsigned power = 31u - (unsigned)__builtin_clz(n);
    return (uint8_t)(16 * power + (n << 4 >> power & 15));
}

static inline uint8_t share(uint32_t part, uint32_t whole) {
    if (part >= whole) return whole ? 255 : 0;
    uint32_t found = part < 1u << 24 ? part * 255 / whole : (uint32_t)((uint64_t)part * 255 / whole);
    return (uint8_t)found;
}

/* From 32nds of log-odds. */
static inline uint8_t score(int weight) {
    int value = 128 + weight / 2;
    return value < 0 ? 0 : value > 255 ? 255 : (uint8_t)value;
}

/* --- the words of the page's own titles and descriptions --- */

typedef struct sayings {
    dl_word_set titles, summaries;
    uint32_t title_words; /* of the shortest title */
    bool any;
} sayings;

enum { COMPARED_WORDS = 60 };

/* Sums of weights below which less is examined, in 32nds of log-odds like the weights.  For a block whose
 * element names give odds of 1 : 90 (-4.5), the words are not scored, and without running text it is
 * ruled out; at 1 : 400 (-6), names of inner elements are not weighed. */
enum { SKIP_WORDS_BELOW = -9 * 32 / 2, SKIP_NAMES_BELOW = -6 * 32 };

static bool read_sayings(sayings *found, const dl_claims *claims, dl_arena *arena) {
    enum { TITLES = 4, TITLE_WORDS = 40, SUMMARIES = 2, SUMMARY_WORDS = 100 };
    uint32_t words[SUMMARY_WORDS];
    if (!dl_word_set_make(&found->titles, arena, TITLES * TITLE_WORDS) ||
        !dl_word_set_make(&found->summaries, arena, SUMMARIES * SUMMARY_WORDS)) {
        return false;
    }
    unsigned titles = 0, summaries = 0;
    for (const dl_claim *claim = NULL;
         titles < TITLES && (claim = dl_claims_next(claims, DL_FIELD_HEADLINE, claim));) {
        /* its words are those of the claim before it */
        bool again = dl_visible_kind_of(claim) == DL_VISIBLE_H1_REST;
        if (claim->flags & DL_CLAIM_OTHER || again) continue;
        uint32_t count = dl_span_words(claim->text, words, TITLE_WORDS);
        for (uint32_t i = 0; i < count; i++) (void)dl_word_set_add(&found->titles, words[i]);
        if (titles == 0 || count < found->title_words) found->title_words = count;
        titles++;
    }
    for (const dl_claim *claim = NULL;
         summaries < SUMMARIES && (claim = dl_claims_next(claims, DL_FIELD_DESCRIPTION, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        uint32_t count = dl_span_words(claim->text, words, SUMMARY_WORDS);
        for (uint32_t i = 0; i < count; i++) (void)dl_word_set_add(&found->summaries, words[i]);
        summaries++;
    }
    found->any = titles + summaries > 0;
    return true;
}

/* --- working state --- */

typedef struct running {
    uint32_t words, link_words, good_words;
} running;

typedef struct box_facts {
    running sums;         /* of the blocks in it */
    uint32_t kind;        /* boxes with the same tag, class and depth */
    dl_token_sums tokens; /* own and near of this box alone, any of all around it too */
    float container;      /* readability-like score */
    uint32_t repeats;     /* greatest count of boxes alike among it and those around it … */
    uint32_t repeat_kind; /* … and which kind that is */
    uint8_t core_up, core_down;
} box_facts;

typedef struct box_kind {
    uint32_t boxes;
    uint32_t words, link_words, good_words;
} box_kind;

typedef struct remembered remembered;

typedef struct measure {
    remembered *remembered;
    dl_features *out;
    const dl_blocks *in;
    const dl_claims *claims;
    const dl_token_table *tokens;
    box_facts *facts;
    box_kind *kinds; /* the first stands for none */
    uint32_t kind_count;
    running *sums; /* before each block; one more at the end */
    float best_container;
    uint32_t block_count, box_count;
    uint32_t *filled, filled_count; /* the boxes with text in them, and the first; only these have facts */
    dl_token_sums page;
    sayings sayings;
    dl_shared_words shared;
    /* by block: features of a row need those of the blocks around it, too */
    uint8_t *token_score, *token_text, *title_cover, *summary_share;
} measure;

static running between(const running *from, const running *to) {
    return (running){to->words - from->words, to->link_words - from->link_words,
                     to->good_words - from->good_words};
}

static uint8_t *column(const measure *m, dl_feature feature) {
    return m->out->values + (size_t)feature * m->out->stride;
}

#define COLUMN(name) uint8_t *name = column(m, DL_FEATURE_##name)

/* Runs over the rows, with `block` the number of each one's block. */
#define EACH_ROW(m, row, block)                                                                              \
    for (uint32_t row = 0, block; row < (m)->out->row_count && (block = (m)->out->rows[row], true); row++)

/* --- likeness --- */

enum { COPIED_WORDS = 6 }; /* a shorter text is no copy */

/* A text that occurs two or three times, in different places, is one text laid out for several screens or
 * repeated as a pull quote.  Copies side by side are the author's (refrains, filler). */
static bool is_copy(const measure *m, uint32_t block, uint32_t earlier, uint32_t times) {
    enum { MOST_TIMES = 3 };
    const dl_text_block *a = &m->in->blocks.items[block], *b = &m->in->blocks.items[earlier];
    if (a->words != b->words || times > MOST_TIMES) return false;
    uint32_t box = a->box, other = b->box;
    if (m->in->boxes.items[box].state & DL_STATE_PRE) return false;
    if (!a->loose) box = m->in->boxes.items[box].parent;
    if (!b->loose) other = m->in->boxes.items[other].parent;
    return box != other;
}

static void find_copies(measure *m) {
    uint32_t *copy_of = m->out->copy_of, found = 0, long_enough = 0;
    for (uint32_t i = 0; i < m->block_count; i++) long_enough += m->in->blocks.items[i].words >= COPIED_WORDS;
    uint32_t *times = dl_arena_alloc_zero(m->in->arena, (m->block_count + 1) * sizeof *times); /* by first */
    dl_hash_map firsts; /* counted from 1 */
    if (!times || !dl_hash_map_make(&firsts, m->in->arena, long_enough)) return;
    for (uint32_t i = 0; i < m->block_count; i++) {
        const dl_text_block *block = &m->in->blocks.items[i];
        if (block->words < COPIED_WORDS) continue;
        uint32_t *first = dl_hash_map_at(&firsts, dl_hash_widen(dl_block_hash(m->in, block)));
        if (!*first) *first = i + 1;
        copy_of[i] = *first - 1; /* for now */
        times[*first - 1]++;
    }
    for (uint32_t i = 0; i < m->block_count; i++) {
        uint32_t first = copy_of[i];
        bool copy = first != i && is_copy(m, i, first, times[first]);
        copy_of[i] = copy ? first : i;
        found += copy;
    }
    /* A single one is chance. */
    for (uint32_t i = 0; found == 1 && i < m->block_count; i++) copy_of[i] = i;
}

/* --- tokens --- */

static dl_token_sums weigh(const dl_token_table *table, const dl_tokens *tokens) {
    return dl_sum_weights(table, tokens->items, tokens->count);
}

/* Pages repeat their elements, so weights are cached by tag, class, id and itemprop.  A newer entry replaces
 * an older one in the same slot. */
struct remembered {
    uint64_t hash;
    int16_t own, near, any;
};

enum { REMEMBERED = 512 };

static __attribute__((noinline)) void weigh_new_element(measure *m, remembered *slot, dl_tag tag,
                                                        dl_span class_names, dl_span id, dl_span item) {
    dl_tokens tokens;
    dl_tokens_begin(&tokens);
    dl_element_tokens(&tokens, tag, class_names, id, item, dl_page(m->in->doc));
    dl_token_sums sums = weigh(m->tokens, &tokens);
    slot->own = (int16_t)sums.own;
    slot->near = (int16_t)sums.near;
    slot->any = (int16_t)sums.any;
}

static inline dl_token_sums weigh_element(measure *m, dl_tag tag, dl_span class_names, uint64_t class_hash,
                                          dl_span id, dl_span item) {
    uint64_t hash = (class_hash ^ tag) * 0x9E3779B97F4A7C15u;
    if (!dl_span_empty(id)) hash = dl_span_quick_hash(id, hash + 1);
    if (!dl_span_empty(item)) hash = dl_span_quick_hash(item, hash + 2);
    hash |= 1;
    remembered *slot = &m->remembered[(hash >> 32) % REMEMBERED];
    if (slot->hash != hash) {
        slot->hash = hash;
        weigh_new_element(m, slot, tag, class_names, id, item);
    }
    return (dl_token_sums){slot->own, slot->near, slot->any};
}

static void weigh_boxes(measure *m) {
    dl_tokens page;
    dl_tokens_begin(&page);
    dl_page_tokens(&page, m->claims);
    m->page = weigh(m->tokens, &page);
    m->facts[0].tokens = (dl_token_sums){0, 0, m->page.own};
    for (uint32_t k = 1; k < m->filled_count; k++) {
        const dl_box *box = &m->in->boxes.items[m->filled[k]];
        dl_token_sums *sums = &m->facts[m->filled[k]].tokens;
        int around = m->facts[box->parent].tokens.any;
        if (around + m->tokens->bias >= SKIP_NAMES_BELOW)
            *sums = weigh_element(m, (dl_tag)box->tag, box->class_names, box->class_hash, box->id, box->item);
        sums->any += around;
        if (box->tag == DL_TAG_BODY) m->page.any = sums->any;
    }
}

/* The weights of the names of the elements around a block: of its box, of three boxes around that, and of the
 * inline elements between the text and the box. */
static int weigh_names(measure *m, const dl_text_block *block) {
    enum { BOXES_AROUND = 3, INLINE_ELEMENTS = 8 };
    dl_document *doc = m->in->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    const dl_box *box = &m->in->boxes.items[block->box];
    const dl_token_sums *sums = &m->facts[block->box].tokens;
    int named = sums->own + sums->any + m->tokens->bias;
    uint32_t around = box->parent;
    for (unsigned steps = 0; around && steps < BOXES_AROUND; steps++) {
        named += m->facts[around].tokens.near;
        around = m->in->boxes.items[around].parent;
    }
    dl_node node = named < SKIP_NAMES_BELOW ? 0 : nodes[block->first].parent;
    for (unsigned steps = 0; node != box->node && node && steps < INLINE_ELEMENTS; steps++) {
        dl_span names = dl_get_attribute(doc, node, DL_ATTR_CLASS);
        dl_token_sums inner = weigh_element(m, dl_tag_of(doc, node), names, dl_span_quick_hash(names, 0),
                                            dl_get_attribute(doc, node, DL_ATTR_ID), DL_SPAN_NONE);
        named += inner.own + inner.any;
        node = nodes[node].parent;
    }
    return named;
}

/* The weight of the block's first words, which are in the reader; short blocks are also compared with the
 * page's titles and descriptions. */
static int weigh_words(const measure *m, const dl_text_block *block, const dl_word_reader *reader,
                       uint8_t *title_cover, uint8_t *summary_share) {
    enum { SHORT_WORDS = 12 };
    const uint32_t *words = reader->words;
    uint32_t count = reader->count;
    if (block->words <= COMPARED_WORDS && m->sayings.any) {
        uint32_t titles = 0, summaries = 0;
        for (uint32_t k = 0; k < count; k++) {
            titles += dl_word_set_has(&m->sayings.titles, words[k]);
            summaries += dl_word_set_has(&m->sayings.summaries, words[k]);
        }
        *title_cover = share(titles, m->sayings.title_words);
        *summary_share = share(summaries, count);
    }
    dl_tokens tokens;
    dl_tokens_begin(&tokens);
    dl_text_tokens(&tokens, words, count, block->words <= SHORT_WORDS ? count : UINT32_MAX);
    return weigh(m->tokens, &tokens).own;
}

/* Whether the model need not be asked: a menu or a footer, or an element whose names (and words, if they were
 * read) speak against it, holds no running text.  Two of five blocks are such; of those that the model took
 * when it was asked of each, one in 760 was. */
static bool is_ruled_out(const measure *m, const dl_text_block *block, int weight) {
    uint32_t state = m->in->boxes.items[block->box].state;
    return !dl_is_good_block(block) &&
           (weight < SKIP_WORDS_BELOW || state & (DL_REGION_NAV | DL_REGION_FOOTER));
}

/* Scores the names and words of all blocks, and finds those that get a row. */
static bool score_tokens(measure *m, dl_rows wanted) {
    m->out->rows = dl_arena_alloc(m->in->arena, (m->block_count + 1) * sizeof *m->out->rows);
    m->token_score = dl_arena_alloc_zero(m->in->arena, (size_t)m->block_count * 4 + 1);
    if (!m->out->rows || !m->token_score) return false;
    m->token_text = m->token_score + m->block_count;
    m->title_cover = m->token_text + m->block_count;
    m->summary_share = m->title_cover + m->block_count;
    const dl_box *core = &m->in->boxes.items[m->out->core];
    for (uint32_t i = 0; i < m->block_count; i++) {
        const dl_text_block *block = &m->in->blocks.items[i];
        uint32_t words[COMPARED_WORDS], stems[COMPARED_WORDS];
        uint32_t stem_count = 0;
        int named = weigh_names(m, block), text = 0;
        if (named >= SKIP_WORDS_BELOW && !is_ruled_out(m, block, named)) {
            dl_word_reader reader = {.words = words, .most = COMPARED_WORDS, .stems = stems};
            dl_read_block(m->in, block, &reader);
            text = weigh_words(m, block, &reader, &m->title_cover[i], &m->summary_share[i]);
            stem_count = reader.stem_count;
        }
        bool in_core = i >= core->first && i < core->end && dl_is_good_block(block);
        (void)dl_shared_words_add(&m->shared, stems, stem_count, in_core && m->out->copy_of[i] == i);
        m->token_score[i] = score(named + text);
        m->token_text[i] = score(text);
        m->out->rows[m->out->row_count] = i;
        m->out->row_count += wanted == DL_ALL_ROWS || !is_ruled_out(m, block, named + text);
    }
    return true;
}

/* --- boxes --- */

static bool gather_sums(measure *m) {
    m->sums = dl_arena_alloc(m->in->arena, (m->block_count + 1) * sizeof *m->sums);
    if (!m->sums) return false;
    running sum = {0};
    for (uint32_t i = 0; i < m->block_count; i++) {
        const dl_text_block *block = &m->in->blocks.items[i];
        m->sums[i] = sum;
        sum.words += block->words;
        sum.link_words += block->link_words;
        if (dl_is_good_block(block)) sum.good_words += block->words;
    }
    m->sums[m->block_count] = sum;
    m->out->words = sum.words;
    m->out->good_words = sum.good_words;
    return true;
}

static bool find_filled(measure *m) {
    m->filled = dl_arena_alloc(m->in->arena, m->box_count * sizeof *m->filled);
    m->facts = dl_arena_alloc(m->in->arena, m->box_count * sizeof *m->facts);
    if (!m->filled || !m->facts) return false;
    for (uint32_t i = 0; i < m->box_count; i++) { /* half of them are, in no order: no branch */
        const dl_box *box = &m->in->boxes.items[i];
        m->filled[m->filled_count] = i;
        m->filled_count += (i == 0) | (box->first != box->end);
    }
    for (uint32_t k = 0; k < m->filled_count; k++) m->facts[m->filled[k]] = (box_facts){0};
    return true;
}

/* Boxes with the same tag, class and depth are of one kind. */
static uint64_t kind_hash(const dl_box *box) {
    return (box->class_hash ^ (uint64_t)box->tag << 16 ^ box->depth) * 0x9E3779B97F4A7C15u;
}

/* Adds the box, whose sums are known, to those of its kind; returns the kind. */
static uint32_t add_to_kind(measure *m, dl_hash_map *kinds, const dl_box *box, const running *sums) {
    uint32_t *number = dl_hash_map_at(kinds, kind_hash(box));
    if (!*number) {
        *number = m->kind_count;
        m->kinds[m->kind_count++] = (box_kind){0};
    }
    box_kind *kind = &m->kinds[*number];
    kind->boxes++;
    kind->words += sums->words;
    kind->link_words += sums->link_words;
    kind->good_words += sums->good_words;
    return *number;
}

static bool find_kinds(measure *m) {
    dl_hash_map kinds;
    m->kinds = dl_arena_alloc(m->in->arena, (m->filled_count + 1) * sizeof *m->kinds);
    if (!m->kinds || !dl_hash_map_make(&kinds, m->in->arena, m->filled_count)) return false;
    m->kinds[0] = (box_kind){0};
    m->kind_count = 1;
    for (uint32_t k = 0; k < m->filled_count; k++) {
        const dl_box *box = &m->in->boxes.items[m->filled[k]];
        box_facts *facts = &m->facts[m->filled[k]];
        facts->sums = between(&m->sums[box->first], &m->sums[box->end]);
        facts->kind = add_to_kind(m, &kinds, box, &facts->sums);
    }
    for (uint32_t k = 1; k < m->filled_count; k++) {
        const dl_box *box = &m->in->boxes.items[m->filled[k]];
        box_facts *facts = &m->facts[m->filled[k]];
        const box_facts *outer = &m->facts[box->parent];
        const box_kind *kind = &m->kinds[facts->kind];
        facts->repeats = outer->repeats;
        facts->repeat_kind = outer->repeat_kind;
        /* Paragraphs and cells are alike by nature. */
        bool plain = box->tag == DL_TAG_P || box->tag == DL_TAG_TD || box->tag == DL_TAG_TR;
        if (!plain && kind->boxes > facts->repeats) {
            facts->repeats = kind->boxes;
            facts->repeat_kind = facts->kind;
        }
    }
    return true;
}

static void score_containers(measure *m) {
    for (uint32_t i = 0; i < m->block_count; i++) {
        const dl_text_block *block = &m->in->blocks.items[i];
        if (block->words < 6) continue;
        float weight = 1.0f + (float)block->commas + fminf((float)block->characters / 100.0f, 3.0f);
        weight *= 1.0f - (float)block->link_words / (float)block->words;
        uint32_t box = block->box;
        bool wrapped = m->in->boxes.items[box].tag == DL_TAG_P || !block->loose;
        if (wrapped) box = m->in->boxes.items[box].parent;
        for (unsigned level = 0; level < 4; level++) {
            m->facts[box].container += level == 0 ? weight : weight / (float)(level + 1);
            if (box == 0) break;
            box = m->in->boxes.items[box].parent;
        }
    }
    m->best_container = 0.001f;
    for (uint32_t k = 1; k < m->filled_count; k++) {
        box_facts *facts = &m->facts[m->filled[k]];
        running sums = facts->sums;
        if (sums.words) facts->container *= 1.0f - (float)sums.link_words / (float)sums.words;
        if (facts->container > m->best_container) m->best_container = facts->container;
    }
}

static void find_core(measure *m) {
    const dl_box *boxes = m->in->boxes.items;
    uint32_t core = 0;
    for (uint32_t k = 0; k < m->filled_count; k++) {
        box_facts *facts = &m->facts[m->filled[k]];
        facts->core_up = 1;
        facts->core_down = 255;
        if (k && facts->sums.good_words * 2 > m->out->good_words) core = m->filled[k];
    }
    m->out->core = core;
    for (uint32_t i = core;; i = boxes[i].parent) {
        m->facts[i].core_up = 0;
        if (i == 0) break;
    }
    m->facts[core].core_down = 0;
    for (uint32_t k = 1; k < m->filled_count; k++) {
        box_facts *facts = &m->facts[m->filled[k]];
        const box_facts *outer = &m->facts[boxes[m->filled[k]].parent];
        if (facts->core_up) facts->core_up = step((uint32_t)outer->core_up + 1);
        if (facts->core_down && outer->core_down != 255)
            facts->core_down = (uint8_t)(outer->core_down + (outer->core_down < 254));
        if (outer->core_down != 255) facts->core_up = 0;
    }
}

/* --- features --- */

/* Kinds of element, from those that hold text to those that do not. */
static uint8_t tag_kind(const dl_box *box, const dl_text_block *block) {
    switch ((dl_tag)box->tag) {
    case DL_TAG_P:
        return block->loose ? 2 : 1;
    case DL_TAG_BLOCKQUOTE:
        return 3;
    case DL_TAG_PRE:
        return 4;
    case DL_TAG_H1:
        return 11;
    case DL_TAG_H2:
        return 12;
    case DL_TAG_H3:
        return 13;
    case DL_TAG_H4:
        return 14;
    case DL_TAG_H5:
    case DL_TAG_H6:
        return 15;
    case DL_TAG_LI:
        return 6;
    case DL_TAG_DD:
        return 7;
    case DL_TAG_DT:
        return 8;
    case DL_TAG_TD:
        return 9;
    case DL_TAG_TH:
        return 10;
    case DL_TAG_DIV:
        return block->loose ? 17 : 16;
    case DL_TAG_SECTION:
    case DL_TAG_ARTICLE:
    case DL_TAG_MAIN:
    case DL_TAG_BODY:
        return 18;
    case DL_TAG_HEADER:
        return 19;
    case DL_TAG_FIGURE:
        return 20;
    case DL_TAG_FIGCAPTION:
    case DL_TAG_CAPTION:
        return 21;
    case DL_TAG_SUMMARY:
    case DL_TAG_DETAILS:
        return 22;
    case DL_TAG_ADDRESS:
        return 23;
    case DL_TAG_FORM:
    case DL_TAG_FIELDSET:
    case DL_TAG_LEGEND:
        return 24;
    case DL_TAG_ASIDE:
        return 25;
    case DL_TAG_FOOTER:
        return 26;
    case DL_TAG_NAV:
        return 27;
    case DL_TAG_BUTTON:
    case DL_TAG_OPTION:
        return 28;
    default:
        return 17;
    }
}

static void measure_text(measure *m) {
    COLUMN(words);
    COLUMN(link_share);
    COLUMN(commas);
    COLUMN(stops);
    COLUMN(end);
    COLUMN(capitals);
    EACH_ROW(m, row, i) {
        const dl_text_block *block = &m->in->blocks.items[i];
        words[row] = log_of(block->words);
        link_share[row] = share(block->link_words, block->words);
        commas[row] = share(block->commas * 4u, block->words);
        stops[row] = log_of(block->stops);
        end[row] = block->end;
        capitals[row] = share(block->capitals, block->words);
    }
}

static void measure_element(measure *m) {
    COLUMN(tag);
    COLUMN(in_nav);
    COLUMN(in_footer);
    COLUMN(in_aside);
    COLUMN(in_main);
    COLUMN(in_article);
    COLUMN(in_dialog);
    COLUMN(in_body);
    COLUMN(hidden);
    COLUMN(article_up);
    COLUMN(article_share);
    EACH_ROW(m, row, i) {
        const dl_text_block *block = &m->in->blocks.items[i];
        const dl_box *box = &m->in->boxes.items[block->box];
        uint32_t state = box->state;
        tag[row] = tag_kind(box, block);
        in_nav[row] = (state & DL_REGION_NAV) != 0;
        in_footer[row] = (state & DL_REGION_FOOTER) != 0;
        in_aside[row] = (state & DL_REGION_ASIDE) != 0;
        in_main[row] = (state & DL_REGION_MAIN) != 0;
        in_article[row] = (state & DL_REGION_ARTICLE) != 0;
        in_dialog[row] = (state & (DL_STATE_DIALOG | DL_STATE_BUTTON)) != 0;
        in_body[row] = (state & DL_STATE_BODY) != 0;
        hidden[row] = ((state & DL_STATE_HIDDEN) ? 1 : 0) + ((state & DL_STATE_NOSCRIPT) ? 2 : 0);
        article_up[row] = box->article_distance;
    }
    /* The share of the nearest article element is passed down the boxes. */
    uint8_t *shares = dl_arena_alloc(m->in->arena, m->box_count);
    if (!shares) return;
    shares[0] = 0;
    for (uint32_t k = 1; k < m->filled_count; k++) {
        uint32_t i = m->filled[k];
        const dl_box *box = &m->in->boxes.items[i];
        shares[i] = box->tag == DL_TAG_ARTICLE ? share(m->facts[i].sums.good_words, m->out->good_words)
                                               : shares[box->parent];
    }
    EACH_ROW(m, row, i) article_share[row] = shares[m->in->blocks.items[i].box];
}

static void measure_boxes(measure *m) {
    COLUMN(share0);
    COLUMN(share1);
    COLUMN(share2);
    COLUMN(share3);
    COLUMN(like0);
    COLUMN(like1);
    COLUMN(score1);
    COLUMN(score2);
    COLUMN(score3);
    COLUMN(links1);
    COLUMN(links2);
    COLUMN(count0);
    COLUMN(repeats);
    COLUMN(repeat_words);
    COLUMN(repeat_links);
    COLUMN(core_up);
    COLUMN(core_down);
    COLUMN(core_side);
    COLUMN(core_words);
    const dl_box *boxes = m->in->boxes.items;
    struct shares {
        uint8_t good, container, links;
    } *of_box = dl_arena_alloc(m->in->arena, m->box_count * sizeof *of_box);
    struct of_kind {
        uint8_t good, boxes, words, links;
    } *of_kind = dl_arena_alloc(m->in->arena, m->kind_count * sizeof *of_kind);
    if (!of_box || !of_kind) return;
    uint32_t good = m->out->good_words;
    for (uint32_t i = 0; i < m->kind_count; i++) {
        const box_kind *kind = &m->kinds[i];
        of_kind[i].good = share(kind->good_words, good);
        of_kind[i].boxes = log_of(kind->boxes);
        of_kind[i].words = kind->boxes ? log_of(kind->words / kind->boxes) : 0;
        of_kind[i].links = share(kind->link_words, kind->words);
    }
    for (uint32_t k = 0; k < m->filled_count; k++) {
        uint32_t i = m->filled[k];
        running sums = m->facts[i].sums;
        of_box[i].good = share(sums.good_words, good);
        of_box[i].container = i == 0 ? 0 : (uint8_t)(255.0f * m->facts[i].container / m->best_container);
        of_box[i].links = share(sums.link_words, sums.words);
    }
    const dl_box *core = &boxes[m->out->core];
    EACH_ROW(m, row, i) {
        uint32_t box = m->in->blocks.items[i].box;
        const box_facts *facts = &m->facts[box];
        uint32_t outer = boxes[box].parent, outer2 = boxes[outer].parent, outer3 = boxes[outer2].parent;
        const struct of_kind *kind = &of_kind[facts->kind], *repeated = &of_kind[facts->repeat_kind];
        like0[row] = kind->good;
        like1[row] = of_kind[m->facts[outer].kind].good;
        count0[row] = kind->boxes;
        repeats[row] = log_of(facts->repeats);
        repeat_words[row] = repeated->words;
        repeat_links[row] = repeated->links;
        core_up[row] = facts->core_up;
        core_down[row] = facts->core_down;
        core_side[row] = i < core->first ? 0 : i < core->end ? 1 : 2;
        uint32_t gap = i < core->first  ? m->sums[core->first].words - m->sums[i].words
                       : i >= core->end ? m->sums[i].words - m->sums[core->end].words
                                        : 0;
        core_words[row] = log_of(gap);
        share0[row] = of_box[box].good;
        share1[row] = of_box[outer].good;
        share2[row] = of_box[outer2].good;
        share3[row] = of_box[outer3].good;
        score1[row] = of_box[outer].container;
        score2[row] = of_box[outer2].container;
        score3[row] = of_box[outer3].container;
        links1[row] = of_box[outer].links;
        links2[row] = of_box[outer2].links;
    }
}

static void measure_place(measure *m) {
    COLUMN(place);
    COLUMN(good_before);
    COLUMN(h1_words);
    COLUMN(h1_before);
    COLUMN(heading_gap);
    COLUMN(heading_level);
    const dl_text_block *blocks = m->in->blocks.items;
    const dl_box *boxes = m->in->boxes.items;
    uint32_t h1 = UINT32_MAX, since = UINT32_MAX, level = 0, at = 0;
    EACH_ROW(m, row, i) {
        for (;; at++) { /* up to the row, and what is said of it itself */
            unsigned tag = boxes[blocks[at].box].tag;
            if (h1 == UINT32_MAX && tag == DL_TAG_H1) h1 = at;
            if (at == i) break;
            if (!dl_is_heading_tag(tag)) continue;
            since = at;
            level = tag - DL_TAG_H1 + 1;
        }
        const running *sums = &m->sums[i];
        place[row] = share(sums->words, m->out->words);
        good_before[row] = share(sums->good_words, m->out->good_words);
        h1_words[row] = h1 == UINT32_MAX ? 0 : log_of(sums->words - m->sums[h1].words);
        heading_gap[row] = since == UINT32_MAX ? 255 : log_of(i - since);
        heading_level[row] = step(level);
    }
    while (h1 == UINT32_MAX && at < m->block_count) {
        if (boxes[blocks[at].box].tag == DL_TAG_H1) h1 = at;
        at++;
    }
    EACH_ROW(m, row, i) h1_before[row] = h1 != UINT32_MAX && i < h1;
}

static void measure_windows(measure *m) {
    COLUMN(window_links3);
    COLUMN(window_links8);
    COLUMN(window_good3);
    COLUMN(window_good8);
    COLUMN(window_tokens);
    uint32_t count = m->block_count;
    EACH_ROW(m, row, i) {
        uint32_t from3 = i > 3 ? i - 3 : 0, to3 = i + 4 < count ? i + 4 : count;
        uint32_t from8 = i > 8 ? i - 8 : 0, to8 = i + 9 < count ? i + 9 : count;
        const running *a = &m->sums[from3], *b = &m->sums[to3], *c = &m->sums[from8], *d = &m->sums[to8];
        window_links3[row] = share(b->link_words - a->link_words, b->words - a->words);
        window_links8[row] = share(d->link_words - c->link_words, d->words - c->words);
        window_good3[row] = share(b->good_words - a->good_words, b->words - a->words);
        window_good8[row] = share(d->good_words - c->good_words, d->words - c->words);
        uint32_t tokens = 0, near = to3 - from3;
        for (uint32_t k = from3; k < to3; k++) tokens += m->token_score[k];
        window_tokens[row] = (uint8_t)(near ? tokens / near : 0);
    }
}

/* --- where the story runs --- */

/* At least half of its words are. */
static bool is_in_links(const dl_text_block *block) {
    return block->words && block->link_words * 255u >= block->words * 128u;
}

/* The headline as the page shows it: the last of the texts outside links that best agree with the title, a
 * heading before other text, one above the story before one in it.  The number of blocks if there is none. */
static uint32_t find_headline(const measure *m) {
    enum { LEAST_COVER = 150, MOST_WORDS = 40, ALMOST = 10, OF_HEADING = 60, IN_STORY = 3 };
    uint32_t first = m->in->boxes.items[m->out->core].first, found = m->block_count;
    int best = 0;
    for (unsigned round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < m->block_count; i++) {
            const dl_text_block *block = &m->in->blocks.items[i];
            if (m->title_cover[i] < LEAST_COVER || is_in_links(block) || block->words < 2 ||
                block->words > MOST_WORDS)
                continue;
            unsigned tag = m->in->boxes.items[block->box].tag;
            int value = m->title_cover[i] + (tag >= DL_TAG_H1 && tag <= DL_TAG_H3 ? OF_HEADING : 0) -
                        (i > first + IN_STORY ? OF_HEADING : 0);
            if (round == 0 && value > best) best = value;
            if (round == 1 && value >= best - ALMOST) found = i;
        }
    }
    return found;
}

/* As the lines are that give a day, or a day and a clock, to a story, a comment or a teaser. */
static bool has_date_digits(const dl_text_block *block) {
    return (block->digits >= 4 && block->words >= 2 && block->words <= 12) ||
           (block->digits >= 5 && block->words <= 25);
}

static bool has_stamp_digits(const dl_text_block *block) {
    return block->digits >= 9 && block->words <= 14;
}

static void measure_story(measure *m) {
    COLUMN(story_words);
    COLUMN(story_links);
    COLUMN(good_after);
    COLUMN(last_good);
    COLUMN(good_before3);
    COLUMN(good_after3);
    COLUMN(dates_words);
    COLUMN(stamps);
    COLUMN(page_dates);
    const dl_text_block *blocks = m->in->blocks.items;
    uint32_t count = m->block_count, first = m->in->boxes.items[m->out->core].first;
    uint32_t headline = find_headline(m), begin = headline < count ? headline + 1 : first;
    const running *all = &m->sums[count], *start = &m->sums[begin];
    uint32_t good_end = UINT32_MAX, last_date = UINT32_MAX, dates = 0, stamped = 0, row = 0;
    for (uint32_t i = 0; i < count; i++) {
        const running *here = &m->sums[i], *next = &m->sums[i + 1];
        if (row < m->out->row_count && m->out->rows[row] == i) {
            story_words[row] = headline < i ? log_of(here->words - start->words) : 0;
            story_links[row] = i >= begin ? log_of(here->link_words - start->link_words) : 0;
            good_after[row] = share(all->good_words - next->good_words, all->good_words);
            last_good[row] = good_end == UINT32_MAX ? 255 : log_of(here->words - good_end);
            const running *before = &m->sums[i > 3 ? i - 3 : 0],
                          *behind = &m->sums[i + 4 < count ? i + 4 : count];
            good_before3[row] = share(here->good_words - before->good_words, here->words - before->words);
            good_after3[row] = share(behind->good_words - next->good_words, behind->words - next->words);
            dates_words[row] = last_date == UINT32_MAX ? 255 : log_of(here->words - last_date);
            stamps[row] = log_of(stamped);
            row++;
        }
        if (dl_is_good_block(&blocks[i])) good_end = next->words;
        if (has_date_digits(&blocks[i])) {
            last_date = here->words;
            dates++;
        }
        stamped += i >= first && has_stamp_digits(&blocks[i]);
    }
    memset(page_dates, log_of(dates), m->out->row_count);
}

static void measure_runs(measure *m) {
    COLUMN(run_words);
    const dl_text_block *blocks = m->in->blocks.items;
    uint32_t to = 0;
    uint8_t words = 0;
    EACH_ROW(m, row, i) {
        if (i >= to) { /* in another run than the row before */
            bool links = is_in_links(&blocks[i]);
            uint32_t from = i;
            while (from > to && is_in_links(&blocks[from - 1]) == links) from--;
            for (to = i + 1; to < m->block_count && is_in_links(&blocks[to]) == links;) to++;
            words = links ? 0 : log_of(m->sums[to].words - m->sums[from].words);
        }
        run_words[row] = words;
    }
}

static uint8_t share_in_core(const measure *m, uint32_t block) {
    if (block >= m->block_count) return 0;
    uint32_t all, found = dl_shared_words_of(&m->shared, block, &all);
    return share(found, all);
}

static void measure_shared_words(measure *m) {
    COLUMN(shared_words);
    COLUMN(next_shared);
    uint32_t next = UINT32_MAX; /* the block whose share was the next one's of the row before */
    EACH_ROW(m, row, i) {
        shared_words[row] = i == next ? next_shared[row - 1] : share_in_core(m, i);
        next_shared[row] = share_in_core(m, next = i + 1);
    }
}

static void measure_tokens(measure *m) {
    COLUMN(token_score);
    COLUMN(token_text);
    COLUMN(token_page);
    COLUMN(title_cover);
    COLUMN(summary_share);
    COLUMN(last_tokens);
    COLUMN(next_tokens);
    EACH_ROW(m, row, i) {
        token_score[row] = m->token_score[i];
        token_text[row] = m->token_text[i];
        title_cover[row] = m->title_cover[i];
        summary_share[row] = m->summary_share[i];
        last_tokens[row] = i ? m->token_score[i - 1] : 0;
        next_tokens[row] = i + 1 < m->block_count ? m->token_score[i + 1] : 0;
    }
    memset(token_page, score(m->page.any), m->out->row_count);
}

/* --- the page --- */

static uint8_t claimed_kinds(const dl_claims *claims) {
    unsigned found = 0;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (claim->flags & DL_CLAIM_OTHER) continue;
        unsigned hints = dl_type_hints(claim->text);
        if (claim->source == DL_SOURCE_META && hints & DL_HINT_ARTICLE) {
            hints = (hints & ~(unsigned)DL_HINT_ARTICLE) | DL_FEATURE_OG_ARTICLE;
        }
        found |= hints;
    }
    return (uint8_t)found;
}

static void measure_page(measure *m) {
    const running *all = &m->sums[m->block_count];
    running core = m->facts[m->out->core].sums;
    uint32_t top = 0, repeats = 0;
    for (uint32_t i = 1; i < m->kind_count; i++) {
        const box_kind *kind = &m->kinds[i];
        if (kind->good_words > top && kind->boxes > 1) top = kind->good_words;
        if (kind->words >= kind->boxes * 8 && kind->boxes > repeats) repeats = kind->boxes;
    }
    uint64_t tokens = 0;
    for (uint32_t i = 0; i < m->block_count; i++)
        tokens += (uint64_t)m->token_score[i] * m->in->blocks.items[i].words;
    const struct {
        dl_feature feature;
        uint8_t value;
    } page[] = {
        {DL_FEATURE_page_words, log_of(all->words)},
        {DL_FEATURE_page_good, log_of(all->good_words)},
        {DL_FEATURE_page_good_share, share(all->good_words, all->words)},
        {DL_FEATURE_page_links, share(all->link_words, all->words)},
        {DL_FEATURE_page_blocks, log_of(m->block_count)},
        {DL_FEATURE_page_h2, log_of(m->in->subheadings)},
        {DL_FEATURE_page_core, share(core.good_words, all->good_words)},
        {DL_FEATURE_page_top, share(top, all->good_words)},
        {DL_FEATURE_page_repeats, log_of(repeats)},
        {DL_FEATURE_page_tokens, (uint8_t)(all->words ? tokens / all->words : 128)},
        {DL_FEATURE_page_kind, claimed_kinds(m->claims)},
    };
    for (size_t i = 0; i < DL_COUNT_OF(page); i++) {
        memset(column(m, page[i].feature), page[i].value, m->out->row_count);
    }
}

static bool make_rows(measure *m) {
    dl_features *out = m->out;
    out->stride = (out->row_count + DL_FEATURE_ROUND - 1) / DL_FEATURE_ROUND * DL_FEATURE_ROUND;
    out->values = dl_arena_alloc_zero(m->in->arena, (size_t)out->stride * DL_FEATURE_COUNT);
    return out->values != NULL;
}

bool dl_measure_blocks(dl_features *features, const dl_blocks *blocks, const dl_claims *claims,
                       const dl_token_table *tokens, dl_rows wanted) {
    *features = (dl_features){0};
    measure m = {.out = features, .in = blocks, .claims = claims, .tokens = tokens};
    m.block_count = blocks->blocks.count;
    m.box_count = blocks->boxes.count;
    features->copy_of = dl_arena_alloc(blocks->arena, (m.block_count + 1) * sizeof *features->copy_of);
    m.remembered = dl_arena_alloc_zero(blocks->arena, REMEMBERED * sizeof *m.remembered);
    if (!features->copy_of || !m.remembered || !gather_sums(&m) || !find_filled(&m) || !find_kinds(&m))
        return false;
    for (uint32_t i = 0; i < m.block_count; i++) features->copy_of[i] = i;
    if (!read_sayings(&m.sayings, claims, blocks->arena) ||
        !dl_shared_words_begin(&m.shared, blocks->arena, m.block_count))
        return false;
    find_copies(&m);
    weigh_boxes(&m);
    score_containers(&m);
    find_core(&m);
    if (!score_tokens(&m, wanted) || !make_rows(&m)) return false;
    measure_tokens(&m);
    measure_text(&m);
    measure_element(&m);
    measure_boxes(&m);
    measure_place(&m);
    measure_windows(&m);
    measure_story(&m);
    measure_runs(&m);
    measure_shared_words(&m);
    measure_page(&m);
    return !blocks->arena->failed;
}
