/* Tables, lists, terms, code, folded answers, quotations and formulas amid the story: each is one thing,
 * which belongs to the story for its place among the paragraphs, however short its lines are. */
#include "article/block_text.h"
#include "article/box_hints.h"
#include "article/rules/rules.h"
#include "article/table_shape.h"
#include "base/text.h"
#include "values/beginnings.h"
#include "values/dates.h"

/* What helps to read dates, made when the first is read. */
typedef struct date_hints {
    bool made;
    dl_date_hints hints;
} date_hints;

/* The index of the names that serves_page looks for, made when the first list is looked at. */
typedef struct serving_names {
    bool made;
    dl_words index;
    dl_class_memo classes;
} serving_names;

typedef struct finder {
    const dl_scored_page *page;
    const dl_blocks *blocks;
    bool *taken;
    uint32_t around;       /* the box that holds all that is taken */
    uint32_t *next_anchor; /* of each block: the first anchor at or after it; the number of blocks: none */
    const dl_claims *claims;
    date_hints *hints;
    serving_names *serving;
    bool dated;          /* an article; else "see also" may be its own */
    bool text;           /* an article or some other text */
    uint32_t quotations; /* looked at so far */
} finder;

typedef struct structure {
    uint32_t box;
    uint32_t first, end; /* blocks */
    unsigned tag;
} structure;

static const dl_box *box_at(const finder *f, uint32_t box) {
    return &f->blocks->boxes.items[box];
}

/* A paragraph of the story: where it stands tells what stands beside it. */
static bool is_anchor(const finder *f, uint32_t i) {
    enum { LEAST_WORDS = 8, LEAST_CELL_WORDS = 20 }; /* tables may lay out the page */
    const dl_text_block *block = &f->blocks->blocks.items[i];
    const dl_box *box = box_at(f, block->box);
    return block->words >= (box->cells ? LEAST_CELL_WORDS : LEAST_WORDS) &&
           block->link_words * 2 < block->words && !box->lists &&
           !(box->state &
             (DL_STATE_PRE | DL_STATE_QUOTE | DL_STATE_CAPTION | DL_STATE_POST | DL_STATE_HIDDEN)) &&
           (box->tag < DL_TAG_H1 || box->tag > DL_TAG_H6);
}

/* False when there is no memory, or nothing is taken. */
static bool find_anchors(finder *f) {
    uint32_t count = f->blocks->blocks.count, next = count, last = count, first = count;
    f->next_anchor = dl_arena_alloc(f->blocks->arena, (count + 1) * sizeof *f->next_anchor);
    if (!f->next_anchor) return false;
    f->next_anchor[count] = count;
    for (uint32_t i = count; i-- > 0;) {
        if (f->taken[i]) {
            if (is_anchor(f, i)) next = i;
            if (last == count) last = i;
            first = i;
        }
        f->next_anchor[i] = next;
    }
    if (first == count) return false;
    const dl_text_block *items = f->blocks->blocks.items;
    f->around = dl_common_box(f->blocks, items[first].box, items[last].box);
    f->around = dl_common_box(f->blocks, f->around, box_at(f, f->page->features.core)->parent);
    return true;
}

/* --- what is a structure --- */

static const bool structure_tags[DL_TAG_COUNT] = {
    [DL_TAG_TABLE] = true, [DL_TAG_UL] = true,      [DL_TAG_OL] = true,
    [DL_TAG_MENU] = true,  [DL_TAG_DIR] = true,     [DL_TAG_DL] = true,
    [DL_TAG_PRE] = true,   [DL_TAG_DETAILS] = true, [DL_TAG_BLOCKQUOTE] = true,
};

static bool is_list(unsigned tag) {
    return tag == DL_TAG_UL || tag == DL_TAG_OL || tag == DL_TAG_MENU || tag == DL_TAG_DIR;
}

static bool is_data_table(const finder *f, const structure *s) {
    enum { MOST_CELL_WORDS = 50 };
    dl_table_shape shape = dl_measure_table(f->blocks, s->box, NULL);
    return dl_is_data(&shape) && shape.longest <= MOST_CELL_WORDS;
}

/* Runs of text; lists that hold whole sections, tables or pictures lay out a page. */
static bool is_text_list(const finder *f, const structure *s) {
    enum { MOST_ITEM_WORDS = 80, LEAST_LONE_WORDS = 8 };
    uint32_t items = 0, words = 0, pictures = 0, last = 0;
    for (uint32_t i = s->first; i < s->end; i++) {
        const dl_text_block *block = &f->blocks->blocks.items[i];
        uint32_t item = block->box;
        while (item != s->box && box_at(f, item)->tag != DL_TAG_LI && box_at(f, item)->tag != DL_TAG_DT &&
               box_at(f, item)->tag != DL_TAG_DD) {
            unsigned tag = box_at(f, item)->tag;
            if (dl_is_heading_tag(tag) || tag == DL_TAG_TABLE || tag == DL_TAG_ARTICLE) return false;
            item = box_at(f, item)->parent;
        }
        items += item != last;
        last = item;
        words += block->words;
        pictures += i > s->first && block->pictures > 0;
    }
    return (items > 1 || words >= LEAST_LONE_WORDS) && words <= items * MOST_ITEM_WORDS &&
           pictures * 2 <= items;
}

/* A quotation that no name marks as one set in large letters beside the story.  In a forum they quote the
 * post before. */
static bool is_own_quotation(const finder *f, const structure *s) {
    enum { LEAST_WORDS = 4, LOOKED_AT = 2 };
    if (f->page->kind == DL_PAGE_FORUM) return false;
    uint32_t words = 0;
    for (uint32_t i = s->first; i < s->end; i++) {
        if (f->taken[i]) return false;
        words += f->blocks->blocks.items[i].words;
    }
    if (words < LEAST_WORDS) return false;
    const dl_box *own = box_at(f, s->box);
    if (!dl_span_empty(own->class_names) && !dl_box_is_named(own, DL_SPAN("wp-block-quote"))) return false;
    unsigned outside = 0;
    for (uint32_t box = f->blocks->blocks.items[s->first].box; box && outside < LOOKED_AT;
         box = box_at(f, box)->parent) {
        outside += box < s->box;
        if (box == s->box) continue;
        if (dl_box_is_named(box_at(f, box), DL_SPAN("quote")) ||
            dl_box_is_named(box_at(f, box), DL_SPAN("pullquote")))
            return false;
    }
    return true;
}

/* Whether the story says it as well. */
static bool is_repeated(finder *f, const structure *s) {
    enum { MOST_LOOKED_AT = 64 };
    if (f->quotations++ >= MOST_LOOKED_AT) return true;
    return dl_is_pulled(f->page,
                        dl_block_text(f->blocks, &f->blocks->blocks.items[s->first], f->blocks->arena));
}

static bool is_structure(const finder *f, const structure *s) {
    enum { MOST_DETAILS_WORDS = 400 };
    if (s->tag == DL_TAG_TABLE) return is_data_table(f, s);
    if (is_list(s->tag) || s->tag == DL_TAG_DL) return is_text_list(f, s);
    if (s->tag == DL_TAG_DETAILS) {
        uint32_t words = 0;
        for (uint32_t i = s->first; i < s->end; i++) words += f->blocks->blocks.items[i].words;
        return words <= MOST_DETAILS_WORDS;
    }
    return s->tag == DL_TAG_PRE || is_own_quotation(f, s);
}

/* --- where it stands --- */

/* What elements are named that hold what comes with a story and is not the story. */
static bool is_furniture(const dl_box *box) {
    static const dl_span names[] = {
        DL_SPAN_INIT("related"),    DL_SPAN_INIT("recommended"), DL_SPAN_INIT("recommendations"),
        DL_SPAN_INIT("share"),      DL_SPAN_INIT("sharing"),     DL_SPAN_INIT("social"),
        DL_SPAN_INIT("tags"),       DL_SPAN_INIT("topics"),      DL_SPAN_INIT("newsletter"),
        DL_SPAN_INIT("promo"),      DL_SPAN_INIT("ad"),          DL_SPAN_INIT("ads"),
        DL_SPAN_INIT("advert"),     DL_SPAN_INIT("sponsored"),   DL_SPAN_INIT("sidebar"),
        DL_SPAN_INIT("toc"),        DL_SPAN_INIT("nav"),         DL_SPAN_INIT("navigation"),
        DL_SPAN_INIT("menu"),       DL_SPAN_INIT("breadcrumb"),  DL_SPAN_INIT("pager"),
        DL_SPAN_INIT("pagination"), DL_SPAN_INIT("comments"),    DL_SPAN_INIT("comment"),
        DL_SPAN_INIT("author"),     DL_SPAN_INIT("authors"),     DL_SPAN_INIT("byline"),
        DL_SPAN_INIT("bio"),        DL_SPAN_INIT("meta"),        DL_SPAN_INIT("metadata"),
        DL_SPAN_INIT("infobox"),    DL_SPAN_INIT("navbox"),      DL_SPAN_INIT("teaser"),
        DL_SPAN_INIT("teasers"),    DL_SPAN_INIT("carousel"),    DL_SPAN_INIT("slider"),
        DL_SPAN_INIT("gallery"),    DL_SPAN_INIT("subscribe"),   DL_SPAN_INIT("signup"),
        DL_SPAN_INIT("login"),      DL_SPAN_INIT("paywall"),     DL_SPAN_INIT("footer"),
        DL_SPAN_INIT("popular"),    DL_SPAN_INIT("trending"),    DL_SPAN_INIT("ticker"),
        DL_SPAN_INIT("weather"),    DL_SPAN_INIT("scoreboard"),  DL_SPAN_INIT("toolbar"),
        DL_SPAN_INIT("buttons"),    DL_SPAN_INIT("actions"),     DL_SPAN_INIT("readmore"),
        DL_SPAN_INIT("read-more"),  DL_SPAN_INIT("see-also"),    DL_SPAN_INIT("most-read"),
        DL_SPAN_INIT("reviews")};
    switch (box->tag) {
    case DL_TAG_NAV:
    case DL_TAG_ASIDE:
    case DL_TAG_FOOTER:
    case DL_TAG_HEADER:
    case DL_TAG_ARTICLE:
    case DL_TAG_FORM:
    case DL_TAG_FIELDSET:
        return true;
    default:
        break;
    }
    return dl_box_is_named_one_of(box, names, DL_COUNT_OF(names));
}

/* Whether nothing between the structure and the box around the story says that it is no part of it. */
static bool is_open_to(const finder *f, const structure *s, uint32_t around) {
    enum { MOST_BOXES = 5 };
    unsigned steps = 0;
    for (uint32_t box = s->box; box != around; box = box_at(f, box)->parent) {
        if (box == 0 || ++steps > MOST_BOXES || is_furniture(box_at(f, box))) return false;
    }
    return true;
}

static unsigned boxes_between(const finder *f, uint32_t block, uint32_t around) {
    return (unsigned)(box_at(f, f->blocks->blocks.items[block].box)->depth - box_at(f, around)->depth);
}

/* Between two paragraphs of the story that stand beside each other, or in boxes alike that do. */
static bool is_amid(const finder *f, const structure *s, uint32_t before, uint32_t after) {
    enum { FAR = 4, NEAR = 2 };
    uint32_t a = f->blocks->blocks.items[before].box, b = f->blocks->blocks.items[after].box;
    uint32_t around = dl_common_box(f->blocks, a, b);
    unsigned above = boxes_between(f, before, around), below = boxes_between(f, after, around);
    bool alike = above == below && box_at(f, a)->tag == box_at(f, b)->tag &&
                 box_at(f, a)->class_hash == box_at(f, b)->class_hash;
    if (above > (alike ? FAR : NEAR) || below > (alike ? FAR : NEAR)) return false;
    return is_open_to(f, s, around);
}

/* Blocks of neither the story nor a structure that was taken; a main heading or a control counts for many. */
static unsigned count_gap(const finder *f, uint32_t from, uint32_t to) {
    enum { MANY = 1000, FARTHEST = 400 };
    unsigned gap = to - from > FARTHEST ? MANY : 0;
    for (uint32_t i = from; i < to && gap < MANY; i++) {
        const dl_text_block *block = &f->blocks->blocks.items[i];
        const dl_box *box = box_at(f, block->box);
        bool control = (box->state & (DL_STATE_BUTTON | DL_STATE_FORM)) ||
                       (block->links == 1 && block->link_words == block->words);
        gap += !f->taken[i];
        if (box->tag == DL_TAG_H1 || (!f->taken[i] && control)) gap = MANY;
    }
    return gap;
}

/* Whether the box in the story that holds it holds next to nothing that is neither taken nor part of a
 * structure: boxes with text, pictures and buttons of their own are something apart. */
static bool fills_its_box(const finder *f, const structure *s, uint32_t story) {
    enum { MOST_OTHERS = 1, MOST_AROUND = 400 };
    uint32_t box = s->box, others = 0;
    if (box == story) return true;
    while (box_at(f, box)->parent != story && box_at(f, box)->parent != 0) box = box_at(f, box)->parent;
    if (box_at(f, box)->end - box_at(f, box)->first > s->end - s->first + MOST_AROUND) return false;
    for (uint32_t i = box_at(f, box)->first; i < box_at(f, box)->end && others <= MOST_OTHERS; i++) {
        const dl_box *other = box_at(f, f->blocks->blocks.items[i].box);
        bool structured = (i >= s->first && i < s->end) || other->lists || other->cells ||
                          other->tag == DL_TAG_DT || other->tag == DL_TAG_DD ||
                          other->tag == DL_TAG_SUMMARY || other->tag == DL_TAG_DETAILS;
        bool heading = dl_is_heading_tag(other->tag);
        others += !f->taken[i] && !structured && !heading &&
                  !dl_stands_apart(f->blocks, &f->blocks->blocks.items[i]);
    }
    return others <= MOST_OTHERS;
}

/* The box that holds most of the story; or the one around it, where the structure lies in a box beside it
 * that is like it: a part of the page for each part of the story. */
static uint32_t box_of_story(const finder *f, const structure *s) {
    uint32_t core = f->page->features.core;
    const dl_box *box = box_at(f, core);
    if (s->first >= box->first && s->end <= box->end) return core;
    for (uint32_t up = s->box; up; up = box_at(f, up)->parent) {
        const dl_box *part = box_at(f, up);
        if (part->parent == box->parent) {
            bool alike =
                part->tag == box->tag && part->class_hash == box->class_hash && box->tag != DL_TAG_TD;
            return alike ? box->parent : 0;
        }
    }
    return 0;
}

/* Right before the first or after the last paragraph of the story's box. */
static bool is_at_end(const finder *f, const structure *s, uint32_t anchor) {
    enum { FAR = 3, MOST_GAP = 3 };
    uint32_t story = box_of_story(f, s);
    if (!story) return false;
    const dl_box *box = box_at(f, story);
    if (anchor < box->first || anchor >= box->end || boxes_between(f, anchor, story) > FAR) return false;
    uint32_t from = anchor < s->first ? anchor + 1 : s->end, to = anchor < s->first ? s->first : anchor;
    return count_gap(f, from, to) <= MOST_GAP && is_open_to(f, s, story) && fills_its_box(f, s, story);
}

/* What is counted of the lines of a list. */
typedef struct line_counts {
    uint32_t all, empty, dates, shares;
} line_counts;

static const dl_date_hints *hints_of(const finder *f) {
    if (f->hints->made) return &f->hints->hints;
    const dl_claim *language = dl_claims_next(f->claims, DL_FIELD_LANGUAGE, NULL);
    const dl_page_context *context = f->claims->context;
    dl_date_hints_init(&f->hints->hints, language ? language->text : DL_SPAN_NONE,
                       context ? context->url : DL_SPAN_NONE, context ? context->captured : DL_SPAN_NONE);
    f->hints->made = true;
    return &f->hints->hints;
}

/* Whether the text is a date and hardly more. */
static bool is_date_line(const finder *f, dl_span text) {
    enum { MOST_OTHER_BYTES = 24, MOST_BYTES = 80 };
    dl_date date;
    dl_span part;
    if (text.size > MOST_BYTES) return false;
    bool digits = false;
    for (size_t i = 0; i < text.size && !digits; i++)
        digits = dl_ascii_is_digit(text.data[i]) || (unsigned char)text.data[i] >= 0x80;
    return digits && dl_date_read(text, hints_of(f), &date, &part) &&
           text.size - part.size <= MOST_OTHER_BYTES;
}

/* "share", "tweet this", 分享到: the words of a line of few, in lower case. */
static bool names_sharing(dl_span words) {
    enum { MOST_WORDS = 3 };
    dl_span word;
    for (unsigned count = 0; count < MOST_WORDS && words.size; count++) {
        size_t known_words = dl_may_begin(dl_sharing_beginnings, words) ? DL_COUNT_OF(dl_sharing_words) : 0;
        for (size_t i = 0; i < known_words; i++) {
            dl_span known = dl_sharing_words[i];
            if (known.data[0] != words.data[0] || !dl_span_starts_with(words, known)) continue;
            if (known.size == words.size || words.data[known.size] == ' ' ||
                (unsigned char)known.data[0] >= 0x80)
                return true;
        }
        (void)dl_span_next_word(&words, &word);
        words = dl_span_trim(words);
    }
    return false;
}

/* `dates`: whether lines that are a date are to be told. */
static line_counts count_lines(const finder *f, const structure *s, bool dates) {
    enum { MOST_LOOKED_AT = 8, FEW_WORDS = 3, FEW_BYTES = 24 };
    line_counts counts = {0};
    for (uint32_t i = s->first; i < s->end && counts.all < MOST_LOOKED_AT; i++) {
        const dl_text_block *block = &f->blocks->blocks.items[i];
        dl_span text = dl_block_text(f->blocks, block, f->blocks->arena);
        counts.all++;
        counts.dates += dates && is_date_line(f, text);
        if (block->words > FEW_WORDS && text.size > FEW_BYTES) continue;
        dl_span words = dl_text_fold(f->blocks->arena, text);
        counts.empty += dl_span_empty(words);
        counts.shares += names_sharing(words);
    }
    return counts;
}

/* Lists around a story also say who wrote it, and when, and where it can be shared.  Over the story, a date
 * is enough to tell one. */
static bool is_list_of_text(const finder *f, const structure *s, bool over_story) {
    enum { FEW_CELLS = 8 };
    bool table = s->tag == DL_TAG_TABLE && over_story && s->end - s->first <= FEW_CELLS;
    if (s->tag != DL_TAG_DL && !is_list(s->tag) && !table) return true;
    line_counts counts = count_lines(f, s, true);
    if (counts.empty * 2 > counts.all || counts.shares * 3 >= counts.all) return false;
    bool few_dates = counts.dates > 0 && counts.dates * 2 <= counts.all;
    return !few_dates || (!over_story && s->tag == DL_TAG_DL);
}

/* Short items with links among them, as tags are. */
static bool is_list_of_names(const finder *f, const structure *s) {
    enum { MOST_ITEM_WORDS = 5 };
    if (!is_list(s->tag)) return false;
    uint32_t words = 0, links = 0;
    for (uint32_t i = s->first; i < s->end; i++) {
        words += f->blocks->blocks.items[i].words;
        links += f->blocks->blocks.items[i].link_words;
    }
    return links > 0 && words <= (s->end - s->first) * MOST_ITEM_WORDS;
}

static bool stands_in_story(const finder *f, const structure *s, uint32_t before) {
    uint32_t count = f->blocks->blocks.count, after = f->next_anchor[s->end];
    bool amid = before < count && after < count && is_amid(f, s, before, after);
    if (!amid && s->tag == DL_TAG_BLOCKQUOTE) return false;
    if (amid) return is_list_of_text(f, s, false);
    if (before < count && is_at_end(f, s, before))
        return is_list_of_text(f, s, false) && !is_list_of_names(f, s);
    return after < count && is_at_end(f, s, after) && is_list_of_text(f, s, true);
}

/* --- taking --- */

/* The block before it, captions aside, where it is a heading or announces it: "In detail:".  The number of
 * blocks where it is neither. */
static uint32_t find_lead(const finder *f, const structure *s) {
    enum { MOST_WORDS = 20, FAR = 2 };
    uint32_t i = s->first, none = f->blocks->blocks.count;
    while (i > 0 && dl_stands_apart(f->blocks, &f->blocks->blocks.items[i - 1])) i--;
    if (i-- == 0) return none;
    const dl_text_block *block = &f->blocks->blocks.items[i];
    const dl_box *box = box_at(f, block->box);
    bool heading = dl_is_subheading_tag(box->tag);
    bool announces = block->end == DL_TEXT_COLON && (box->tag == DL_TAG_P || box->tag == DL_TAG_DIV);
    bool near = boxes_between(f, i, dl_common_box(f->blocks, block->box, s->box)) <= FAR;
    bool shown = !(box->state & (DL_STATE_HIDDEN | DL_REGION_ASIDE));
    return (heading || announces) && near && shown && block->words <= MOST_WORDS ? i : none;
}

/* "Read also", "Related stories" */
static bool leads_elsewhere(const finder *f, uint32_t lead) {
    const dl_text_block *block = &f->blocks->blocks.items[lead];
    return block->link_words * 2 > block->words || dl_begins_elsewhere(f->blocks, block);
}

static void take(finder *f, const structure *s) {
    uint32_t lead = find_lead(f, s);
    if (lead < f->blocks->blocks.count) {
        if (leads_elsewhere(f, lead)) return;
        f->taken[lead] = true;
    }
    for (uint32_t i = s->first; i < s->end; i++) {
        const dl_text_block *block = &f->blocks->blocks.items[i];
        const uint32_t unwanted =
            DL_STATE_HIDDEN | DL_STATE_BUTTON | DL_STATE_FORM | DL_STATE_CAPTION | DL_STATE_POST;
        if (!(box_at(f, block->box)->state & unwanted)) f->taken[i] = true;
    }
}

static bool is_missing(const finder *f, const structure *s) {
    const uint32_t unwanted = DL_STATE_HIDDEN | DL_REGION_NAV | DL_REGION_FOOTER | DL_REGION_ASIDE |
                              DL_REGION_LINK | DL_STATE_FORM | DL_STATE_DIALOG | DL_STATE_BUTTON |
                              DL_STATE_NOSCRIPT | DL_STATE_CAPTION | DL_STATE_POST;
    if (box_at(f, s->box)->state & unwanted) return false;
    uint32_t words = 0, link_words = 0, missing = 0;
    for (uint32_t i = s->first; i < s->end; i++) {
        const dl_text_block *block = &f->blocks->blocks.items[i];
        words += block->words;
        link_words += block->link_words;
        missing += !f->taken[i] && !(box_at(f, block->box)->state & unwanted);
    }
    return missing > 0 && link_words * 2 < words;
}

/* The last anchor before the block; `last` is the one before `reached`. */
static uint32_t anchor_before(const finder *f, uint32_t block, uint32_t *reached, uint32_t last) {
    for (; *reached < block; ++*reached) {
        if (f->next_anchor[*reached] == *reached) last = *reached;
    }
    return last;
}

/* Whether the box is named like one for what comes with a story. */
static bool is_named_for_page(serving_names *serving, const dl_box *box) {
    static const dl_span names[] = {
        DL_SPAN_INIT("related"),  DL_SPAN_INIT("share"),     DL_SPAN_INIT("sharing"),
        DL_SPAN_INIT("social"),   DL_SPAN_INIT("tags"),      DL_SPAN_INIT("newsletter"),
        DL_SPAN_INIT("sidebar"),  DL_SPAN_INIT("most-read"), DL_SPAN_INIT("popular"),
        DL_SPAN_INIT("trending"), DL_SPAN_INIT("weather"),   DL_SPAN_INIT("sponsored")};
    if (!serving->made) {
        DL_WORDS_INIT(&serving->index, names);
        memset(&serving->classes, 0, sizeof serving->classes);
        serving->made = true;
    }
    return dl_box_first_name(box, &serving->index, &serving->classes) != DL_NO_WORD;
}

/* Whether a list or table that was taken serves the page: it shares the story, tells above it when and by
 * whom it was written, leads to other stories, or stands in a box in the story that is named like one for
 * such things. */
static bool serves_page(const finder *f, const structure *s, uint32_t before) {
    enum { MOST_WORDS = 60, MOST_BOXES = 3, FEW_LINES = 6 };
    bool table = s->tag == DL_TAG_TABLE;
    if (!table && s->tag != DL_TAG_DL && !is_list(s->tag)) return false;
    uint32_t words = 0;
    for (uint32_t i = s->first; i < s->end; i++) words += f->blocks->blocks.items[i].words;
    if (words > MOST_WORDS) return false;
    if (!table) {
        bool over_story = s->end - s->first <= FEW_LINES && before == f->blocks->blocks.count;
        line_counts counts = count_lines(f, s, over_story);
        if (counts.shares * 2 >= counts.all || counts.empty * 2 > counts.all || counts.dates > 0) return true;
        uint32_t lead = find_lead(f, s);
        if (f->dated && lead < f->blocks->blocks.count &&
            dl_begins_elsewhere(f->blocks, &f->blocks->blocks.items[lead]))
            return true;
    }
    uint32_t story = box_of_story(f, s), box = s->box;
    for (unsigned steps = 0; story && steps < MOST_BOXES && box != story;
         steps++, box = box_at(f, box)->parent) {
        if (is_named_for_page(f->serving, box_at(f, box))) return true;
    }
    return false;
}

/* Takes it out, with the heading that leads elsewhere. */
static void leave(finder *f, const structure *s) {
    for (uint32_t i = s->first; i < s->end; i++) f->taken[i] = false;
    uint32_t lead = find_lead(f, s);
    if (lead < f->blocks->blocks.count && dl_begins_elsewhere(f->blocks, &f->blocks->blocks.items[lead]))
        f->taken[lead] = false;
}

static bool has_taken(const finder *f, const structure *s) {
    for (uint32_t i = s->first; i < s->end; i++) {
        if (f->taken[i]) return true;
    }
    return s->first > 0 && f->taken[s->first - 1] &&
           f->blocks->blocks.items[s->first - 1].words <= 20; /* what leads to it */
}

/* The heading over one that was taken comes along. */
static void take_lead(finder *f, const structure *s, uint32_t before) {
    uint32_t lead = find_lead(f, s);
    if (lead == f->blocks->blocks.count || f->taken[lead] || !f->taken[s->first] || leads_elsewhere(f, lead))
        return;
    f->taken[lead] = is_structure(f, s) && stands_in_story(f, s, before);
}

/* Decides on one; whether that settles all that is in it. */
static bool settle(finder *f, const structure *s, uint32_t before) {
    if (f->text && has_taken(f, s) && serves_page(f, s, before)) {
        leave(f, s);
        return true;
    }
    if (!is_missing(f, s)) {
        take_lead(f, s, before);
        return false;
    }
    if (!is_structure(f, s) || !stands_in_story(f, s, before)) return false;
    if (s->tag == DL_TAG_BLOCKQUOTE && is_repeated(f, s)) return false;
    take(f, s);
    return true;
}

static void take_structures(finder *f) {
    enum { LOOKS_A_BLOCK = 16 }; /* structures in structures in structures are not looked at for ever */
    const dl_blocks *blocks = f->blocks;
    uint32_t before = blocks->blocks.count, reached = 0, next, looked_at = 0;
    const uint32_t most_looks = LOOKS_A_BLOCK * blocks->blocks.count, end = box_at(f, f->around)->end;
    for (uint32_t i = f->around + 1; i < blocks->boxes.count && looked_at <= most_looks; i = next) {
        next = i + 1;
        const dl_box *box = &blocks->boxes.items[i];
        if (box->first >= end) break;
        if (!structure_tags[box->tag] || box->first == box->end) continue;
        structure s = {i, box->first, box->end, box->tag};
        looked_at += s.end - s.first;
        before = anchor_before(f, s.first, &reached, before);
        if (!settle(f, &s, before)) continue;
        while (next < blocks->boxes.count && blocks->boxes.items[next].first < s.end) next++;
    }
}

/* A formula is a line of its own, whatever it stands in. */
static void take_formulas(finder *f) {
    enum { MOST_WORDS = 60 };
    const dl_blocks *blocks = f->blocks;
    uint32_t before = blocks->blocks.count, reached = 0;
    for (uint32_t i = box_at(f, f->around)->first; i < box_at(f, f->around)->end; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if (f->taken[i] || block->words > MOST_WORDS || block->link_words) continue;
        if (dl_namespace_of(blocks->doc, dl_parent(blocks->doc, block->first)) != DL_NS_MATHML) continue;
        structure s = {block->box, i, i + 1, DL_TAG_MATH};
        before = anchor_before(f, i, &reached, before);
        if (is_missing(f, &s) && stands_in_story(f, &s, before)) f->taken[i] = true;
    }
}

void dl_settle_structures(dl_scored_page *page, const dl_claims *claims) {
    if (page->kind == DL_PAGE_PRODUCT || page->kind == DL_PAGE_COLLECTION)
        return; /* no story to stand amid */
    date_hints hints = {.made = false};
    serving_names serving;
    serving.made = false;
    finder f = {.page = page,
                .blocks = &page->blocks,
                .taken = page->taken,
                .claims = claims,
                .hints = &hints,
                .serving = &serving};
    f.dated = claims->by_field[DL_FIELD_DATE_PUBLISHED] > 0;
    f.text = f.dated || page->kind == DL_PAGE_OTHER || page->kind == DL_PAGE_OPINION;
    if (!find_anchors(&f)) return;
    take_structures(&f);
    take_formulas(&f);
}
