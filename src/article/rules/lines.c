#include "article/rules/settle.h"

#include "base/text.h"
#include "claims/visible.h"
#include "values/dates.h"
#include "values/persons.h"

enum { LONGEST_LINE_WORDS = 24, MOST_OTHER_WORDS = 3, LONGEST_TEASER_WORDS = 40 };

typedef struct settler {
    const dl_blocks *blocks;
    const dl_claims *claims;
    dl_arena *arena;
    dl_date_hints hints;
} settler;

/* What stands over a place for advertisements. */
static bool is_advertisement_label(dl_span text) {
    static const dl_span labels[] = {
        DL_SPAN_INIT("advertisement"),
        DL_SPAN_INIT("advertising"),
        DL_SPAN_INIT("sponsored"),
        DL_SPAN_INIT("anzeige"),
        DL_SPAN_INIT("werbung"),
        DL_SPAN_INIT("publicit\xC3\xA9"),
        DL_SPAN_INIT("publicidad"),
        DL_SPAN_INIT("publicidade"),
        DL_SPAN_INIT("pubblicit\xC3\xA0"),
        DL_SPAN_INIT("advertentie"),
        DL_SPAN_INIT("annons"),
        DL_SPAN_INIT("annonse"),
        DL_SPAN_INIT("annonce"),
        DL_SPAN_INIT("mainos"),
        DL_SPAN_INIT("reklama"),
        DL_SPAN_INIT("reklam"),
        DL_SPAN_INIT("\xD1\x80\xD0\xB5\xD0\xBA\xD0\xBB\xD0\xB0\xD0\xBC\xD0\xB0"),
        DL_SPAN_INIT("\xD8\xA5\xD8\xB9\xD9\x84\xD8\xA7\xD9\x86"),
        DL_SPAN_INIT("\xE5\xBA\x83\xE5\x91\x8A"),
        DL_SPAN_INIT("\xE5\xB9\xBF\xE5\x91\x8A"),
        DL_SPAN_INIT("\xE5\xBB\xA3\xE5\x91\x8A"),
        DL_SPAN_INIT("\xEA\xB4\x91\xEA\xB3\xA0"),
    };
    for (size_t i = 0; i < DL_COUNT_OF(labels); i++) {
        if (dl_span_equal(text, labels[i])) return true;
    }
    return false;
}

/* Words that are not numbers. */
static uint32_t count_named(dl_span text) {
    uint32_t words = 0;
    bool letter = false, before = false;
    for (size_t at = 0; at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        letter = dl_char_is_letter(c);
        words += letter && !before;
        before = letter;
    }
    return words;
}

/* The text without its date, if it has one with a day. */
static dl_span without_date(settler *s, dl_span text, bool *dated) {
    dl_date date;
    dl_span part;
    *dated = false;
    if (text.size > DL_DATE_TEXT_MAX || !dl_date_read(text, &s->hints, &date, &part)) return text;
    if (date.flags & DL_DATE_RELATIVE) return text;
    *dated = true;
    dl_span halves[] = {dl_span_between(text.data, part.data),
                        dl_span_between(part.data + part.size, text.data + text.size)};
    return dl_arena_join(s->arena, halves, 2, DL_SPAN(" "));
}

/* "By Ada Reed and Bo Lund | 29 June 2024, 10:00": a date, or names after a word for "by", and hardly more.
 */
static bool is_credit_line(settler *s, dl_span text) {
    bool dated;
    dl_span rest = dl_text_clean(s->arena, without_date(s, text, &dated));
    uint32_t words = count_named(rest);
    if (dated && words <= MOST_OTHER_WORDS) return true;
    while (rest.size && !dl_ascii_is_alnum(rest.data[0]) && (unsigned char)rest.data[0] < 0x80)
        rest = dl_span_sub(rest, 1, SIZE_MAX);
    size_t prefix = dl_byline_prefix(rest);
    if (prefix == 0 && !dated) return false;
    dl_names names;
    dl_names_read(rest, DL_BYLINE_VISIBLE, s->arena, &names);
    if (names.count == 0) return false;
    for (uint32_t i = 0; i < names.count; i++) {
        uint32_t named = count_named(names.items[i].text);
        words -= named < words ? named : words;
    }
    uint32_t before = count_named(dl_span_sub(rest, 0, prefix));
    words -= before < words ? before : words;
    return words <= MOST_OTHER_WORDS;
}

/* A caption outside a figure, by its own class or that of the box around it. */
static bool is_caption(const dl_blocks *blocks, uint32_t box) {
    for (int levels = 0; box && levels < 2; levels++) {
        dl_span names = blocks->boxes.items[box].class_names, name;
        while (dl_span_next_word(&names, &name)) {
            if (dl_span_contains_nocase(name, DL_SPAN("caption")) ||
                dl_span_equal_nocase(name, DL_SPAN("cap")))
                return true;
        }
        box = blocks->boxes.items[box].parent;
    }
    return false;
}

/* The main heading over the story; those inside it are its own. */
static bool is_headline(settler *s, const dl_box *box, dl_span text) {
    if (box->tag != DL_TAG_H1) return false;
    dl_span folded = dl_text_fold(s->arena, text);
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(s->claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source == DL_SOURCE_VISIBLE) continue;
        if (dl_span_find(dl_text_fold(s->arena, claim->text), folded, 0) != SIZE_MAX) return true;
    }
    return false;
}

/* --- one story among several --- */

/* The nearest article element or table cell around the box, itself included; 0: none. */
static uint32_t place_of(const dl_blocks *blocks, uint32_t box) {
    while (box) {
        unsigned tag = blocks->boxes.items[box].tag;
        if (tag == DL_TAG_ARTICLE || tag == DL_TAG_TD) return box;
        box = blocks->boxes.items[box].parent;
    }
    return 0;
}

/* Takes out short texts that lie in other article elements or cells than the one that holds most of the text:
 * teasers on a section's page, a layout table's columns.  Where no place holds most of it, as in a live blog,
 * all stays.
 */
static void keep_main_place(const dl_blocks *blocks, bool *taken) {
    uint32_t *words = dl_arena_alloc_zero(blocks->arena, 2 * blocks->boxes.count * sizeof *words);
    if (!words) return;
    uint32_t *plain = words + blocks->boxes.count; /* words outside links */
    uint32_t all = 0, most = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!taken[i]) continue;
        uint32_t place = place_of(blocks, blocks->blocks.items[i].box);
        words[place] += blocks->blocks.items[i].words;
        plain[place] += blocks->blocks.items[i].words - blocks->blocks.items[i].link_words;
        all += blocks->blocks.items[i].words;
        if (place && words[place] > words[most]) most = place;
    }
    if (!most || words[most] * 10 < all * 7) return;
    dl_node from = blocks->boxes.items[most].node, end = dl_subtree_end(blocks->doc, from);
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!taken[i]) continue;
        uint32_t place = place_of(blocks, blocks->blocks.items[i].box);
        dl_node node = blocks->boxes.items[place].node;
        bool inside = node >= from && node < end;
        bool around = place == 0 || (node < from && dl_subtree_end(blocks->doc, node) >= end);
        if (!inside && !around && plain[place] <= LONGEST_TEASER_WORDS) taken[i] = false;
    }
}

/* A table of data is taken whole or not at all, as the better part of it was: half of its cells would tell a
 * reader nothing. */
static void keep_tables_whole(const dl_blocks *blocks, bool *taken) {
    enum { LEAST_CELLS = 4, MOST_CELL_WORDS = 25 };
    const dl_box *boxes = blocks->boxes.items;
    for (uint32_t i = 1, next; i < blocks->boxes.count; i = next) {
        next = i + 1;
        if (boxes[i].tag != DL_TAG_TABLE || boxes[i].first == boxes[i].end) continue;
        dl_node end = dl_subtree_end(blocks->doc, boxes[i].node);
        bool outer = false; /* holds another table */
        while (next < blocks->boxes.count && boxes[next].node < end && !outer) {
            outer = boxes[next].tag == DL_TAG_TABLE;
            next += !outer;
        }
        if (outer) continue;
        uint32_t words = 0, kept = 0, cells = boxes[i].end - boxes[i].first;
        bool data = cells >= LEAST_CELLS;
        for (uint32_t k = boxes[i].first; k < boxes[i].end && data; k++) {
            uint32_t own = blocks->blocks.items[k].words;
            words += own;
            kept += taken[k] ? own : 0;
            data = own <= 2 * MOST_CELL_WORDS;
        }
        if (!data || words > cells * MOST_CELL_WORDS) continue;
        for (uint32_t k = boxes[i].first; k < boxes[i].end; k++) {
            taken[k] = kept * 2 >= words && kept > 0 && !dl_stands_apart(blocks, &blocks->blocks.items[k]);
        }
    }
}

/* Code amid the text belongs to it, once most of the page's does. */
static void keep_code_whole(const dl_blocks *blocks, bool *taken) {
    uint32_t first = UINT32_MAX, last = 0, words = 0, kept = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!taken[i]) continue;
        if (first == UINT32_MAX) first = i;
        last = i;
    }
    for (unsigned round = 0; round < 2; round++) {
        if (round == 1 && kept * 2 <= words) return;
        for (uint32_t i = first; i < last; i++) {
            const dl_text_block *block = &blocks->blocks.items[i];
            uint32_t state = blocks->boxes.items[block->box].state;
            if (!(state & DL_STATE_PRE) || (state & DL_STATE_HIDDEN)) continue;
            words += round == 0 ? block->words : 0;
            kept += round == 0 && taken[i] ? block->words : 0;
            if (round == 1) taken[i] = true;
        }
    }
}

/* Whether a block that is taken holds the text's beginning: a pull quote says once more what the story says.
 */
static bool is_pulled(const dl_scored_page *page, dl_span text) {
    enum { OPENING_BYTES = 3, COMPARED_BYTES = 24 }; /* its quotation mark may be another one */
    const dl_blocks *blocks = &page->blocks;
    dl_span part = dl_span_sub(text, OPENING_BYTES, COMPARED_BYTES);
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        if (!page->taken[i] || blocks->blocks.items[i].words < 6) continue;
        dl_span story = dl_block_text(blocks, &blocks->blocks.items[i], blocks->arena);
        if (dl_span_find(story, part, 0) != SIZE_MAX) return true;
    }
    return false;
}

/* A quotation between two paragraphs that are taken is what the story goes on with, where the model is in
 * doubt. */
static void keep_quotations_between(const dl_scored_page *page) {
    enum { MOST_LOOKED_AT = 64 };
    const dl_blocks *blocks = &page->blocks;
    bool *taken = page->taken;
    uint32_t looked_at = 0;
    for (uint32_t i = 1; i + 1 < blocks->blocks.count && looked_at < MOST_LOOKED_AT; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        uint32_t state = blocks->boxes.items[block->box].state;
        bool quoted = (state & (DL_STATE_QUOTE | DL_STATE_POST | DL_STATE_HIDDEN)) == DL_STATE_QUOTE;
        bool doubtful = page->probabilities[i] >= 0.25f && block->link_words * 2 < block->words;
        if (taken[i] || !quoted || !doubtful || !taken[i - 1] || !taken[i + 1]) continue;
        looked_at++;
        taken[i] = !is_pulled(page, dl_block_text(blocks, block, blocks->arena));
    }
}

/* Takes out a block that holds the text of several others run together: some pages carry the whole text once
 * more, for search or for a reader's voice. */
static void drop_whole_copies(settler *s, bool *taken) {
    enum { LEAST_WORDS = 200, LEAST_FOUND = 4, FEWEST_WORDS = 12, COMPARED_BYTES = 48 };
    const dl_blocks *blocks = s->blocks;
    uint32_t looked_at = 0;
    for (uint32_t i = 0; i < blocks->blocks.count && looked_at < 4; i++) {
        const dl_text_block *whole = &blocks->blocks.items[i];
        if (!taken[i] || whole->words < LEAST_WORDS) continue;
        looked_at++;
        dl_span text = dl_block_text(blocks, whole, s->arena);
        uint32_t found = 0, words = 0, missed = 0;
        size_t from = 0;
        for (uint32_t k = 0; k < blocks->blocks.count && missed <= found + LEAST_FOUND; k++) {
            const dl_text_block *part = &blocks->blocks.items[k];
            if (!taken[k] || k == i || part->words < FEWEST_WORDS || part->words * 2 > whole->words) continue;
            dl_span start = dl_span_sub(dl_block_text(blocks, part, s->arena), 0, COMPARED_BYTES);
            size_t at = dl_span_find(text, start, from);
            missed += at == SIZE_MAX;
            if (at == SIZE_MAX) continue;
            from = at;
            found++;
            words += part->words;
        }
        if (found >= LEAST_FOUND && words * 2 > whole->words) taken[i] = false;
    }
}

/* Takes out the same few words that come back again and again between the paragraphs: labels of the story's
 * parts, of places for advertisements or pictures.  Bold ones may be who speaks in an interview. */
static void drop_labels(const dl_blocks *blocks, bool *taken) {
    enum { MOST_WORDS = 3, LEAST_TIMES = 3, SLOTS = 1024, MOST_LABELS = 512 };
    struct label {
        uint32_t hash, times;
    } labels[SLOTS] = {{0, 0}};
    uint32_t known = 0;
    for (unsigned round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < blocks->blocks.count; i++) {
            const dl_text_block *block = &blocks->blocks.items[i];
            if (block->words == 0 || block->words > MOST_WORDS || block->bold_words) continue;
            const dl_box *box = &blocks->boxes.items[block->box];
            bool plain = box->tag == DL_TAG_P || box->tag == DL_TAG_DIV || box->tag == DL_TAG_SECTION;
            if (!plain || box->lists || box->cells || block->end == DL_TEXT_STOP ||
                block->end == DL_TEXT_COLON || block->end == DL_TEXT_QUOTE || block->soft)
                continue;
            uint32_t hash = block->hash | 1, at = hash * 0x9E3779B1u >> 22;
            while (labels[at].hash && labels[at].hash != hash) at = (at + 1) % SLOTS;
            if (round == 1) {
                if (labels[at].times >= LEAST_TIMES) taken[i] = false;
            } else if (labels[at].hash || known < MOST_LABELS) {
                known += labels[at].hash == 0;
                labels[at].hash = hash;
                labels[at].times++;
            }
        }
    }
}

/* Trails and labels stand over the headline, the story below it. */
static void drop_lines_over_headline(settler *s, bool *taken) {
    enum { MOST_HEADINGS = 4, LONGEST_LABEL_WORDS = 12 };
    const dl_blocks *blocks = s->blocks;
    int looked_at = 0;
    for (uint32_t i = 0; i < blocks->blocks.count && looked_at < MOST_HEADINGS; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        const dl_box *box = &blocks->boxes.items[block->box];
        if (box->tag != DL_TAG_H1) continue;
        looked_at++;
        if (!is_headline(s, box, dl_block_text(blocks, block, s->arena))) continue;
        for (uint32_t k = 0; k < i; k++) {
            if (blocks->blocks.items[k].words <= LONGEST_LABEL_WORDS) taken[k] = false;
        }
        return;
    }
}

/* Takes out short texts below the story, with a stretch between that holds nothing of it: small ads, the
 * house's own words.  Where the core is not nearly all of the story, as on a front page, all stays. */
static void drop_islands(dl_scored_page *page) {
    enum { LEAST_GAP = 5 };
    const dl_blocks *blocks = &page->blocks;
    const dl_box *core = &blocks->boxes.items[page->features.core];
    uint32_t words = 0, inside = 0, gap = 0;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        uint32_t own = page->taken[i] ? blocks->blocks.items[i].words : 0;
        words += own;
        inside += i >= core->first && i < core->end ? own : 0;
    }
    if (inside * 5 < words * 4) return;
    bool apart = false;
    for (uint32_t i = core->first; i < blocks->blocks.count; i++) {
        gap = page->taken[i] ? 0 : gap + 1;
        if (i < core->end) continue;
        apart = apart || gap >= LEAST_GAP;
        if (apart && blocks->blocks.items[i].words <= LONGEST_TEASER_WORDS) page->taken[i] = false;
    }
}

/* A few words alone in a box with a picture above them. */
static bool is_below_picture(const dl_blocks *blocks, const dl_text_block *block) {
    const dl_box *box = &blocks->boxes.items[block->box];
    if (!block->pictures || box->end - box->first != 1 || (box->tag != DL_TAG_TD && box->tag != DL_TAG_DIV))
        return false;
    for (dl_node node = box->node + 1; node < block->first; node++) {
        if (dl_is_html(blocks->doc, node, DL_TAG_IMG)) return true;
    }
    return false;
}

void dl_settle_blocks(dl_scored_page *page, const dl_claims *claims) {
    const dl_blocks *blocks = &page->blocks;
    bool *taken = page->taken;
    settler s = {.blocks = blocks, .claims = claims, .arena = blocks->arena};
    if (page->kind != DL_PAGE_FORUM) keep_main_place(blocks, taken); /* each post is an article element */
    drop_whole_copies(&s, taken);
    keep_tables_whole(blocks, taken);
    keep_code_whole(blocks, taken);
    if (page->kind != DL_PAGE_FORUM) keep_quotations_between(page); /* there they quote the post before */
    const dl_page_context *context = claims->context;
    const dl_claim *language = dl_claims_next(claims, DL_FIELD_LANGUAGE, NULL);
    dl_date_hints_init(&s.hints, language ? language->text : DL_SPAN_NONE,
                       context ? context->url : DL_SPAN_NONE, context ? context->captured : DL_SPAN_NONE);
    bool story = false; /* its first long block has been met: who and when stand before it */
    bool article = claims->by_field[DL_FIELD_DATE_PUBLISHED] > 0; /* else it may be a shop, a list, a forum */
    if (article) {
        drop_lines_over_headline(&s, taken);
        drop_labels(blocks, taken);
    }
    for (uint32_t i = 0; article && i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        const dl_box *box = &blocks->boxes.items[block->box];
        if (!taken[i] || dl_stands_apart(blocks, block)) continue;
        story = story || block->words > LONGEST_LINE_WORDS;
        if (block->words > LONGEST_LINE_WORDS) continue;
        if (box->lists) continue;
        dl_span text = dl_block_text(blocks, block, s.arena);
        bool time_alone = box->cells == 0 && block->words <= 3 && count_named(text) == 0; /* "14:28" */
        if (time_alone || is_caption(blocks, block->box) || is_below_picture(blocks, block) ||
            is_headline(&s, box, text)) {
            taken[i] = false;
        } else if (block->words <= 2) {
            if (is_advertisement_label(dl_text_lower(s.arena, text))) taken[i] = false;
        } else if (!story && block->end != DL_TEXT_STOP && is_credit_line(&s, text)) {
            taken[i] = false;
        }
    }
    if (!article) return;
    drop_islands(page);
    dl_settle_pointers(page);
    dl_settle_ends(page, claims);
}

void dl_settle_page(dl_scored_page *page, const dl_claims *claims) {
    dl_settle_blocks(page, claims);
    dl_settle_manual(page, claims);
    dl_settle_item(page, claims);
    dl_settle_parts(page, claims);
    dl_settle_repeated(page, claims);
    dl_settle_questions(page, claims);
    dl_settle_updates(page, claims);
}
