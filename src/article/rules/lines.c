/* Lines in a dated article that are about it and not part of it: bylines, date lines, captions outside
 * figures, labels of advertisements, the page's own headline and what is above it. */
#include "article/block_text.h"
#include "article/rules/rules.h"
#include "base/hash_map.h"
#include "base/text.h"
#include "claims/visible.h"
#include "values/beginnings.h"
#include "values/byline_credits.h"
#include "values/dates.h"
#include "values/persons.h"

enum { LONGEST_LINE_WORDS = 24, MOST_OTHER_WORDS = 3 };

typedef struct settler {
    const dl_blocks *blocks;
    const dl_claims *claims;
    dl_arena *arena;
    bool has_hints; /* made when the first date is looked for */
    dl_date_hints hints;
} settler;

/* Labels above advertisements. */
static bool is_advertisement_label(dl_span text) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_advertisement_words); i++) {
        if (dl_span_equal(text, dl_advertisement_words[i])) return true;
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

/* A date with a day has a digit, or is written in other letters or numerals. */
static bool may_have_date(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        if (dl_ascii_is_digit(text.data[i]) || (unsigned char)text.data[i] >= 0x80) return true;
    }
    return false;
}

static const dl_date_hints *hints_of(settler *s) {
    if (s->has_hints) return &s->hints;
    const dl_page_context *context = s->claims->context;
    const dl_claim *language = dl_claims_next(s->claims, DL_FIELD_LANGUAGE, NULL);
    dl_date_hints_init(&s->hints, language ? language->text : DL_SPAN_NONE,
                       context ? context->url : DL_SPAN_NONE, context ? context->captured : DL_SPAN_NONE);
    s->has_hints = true;
    return &s->hints;
}

/* The text without its dates that have a day; and how many these are. */
static dl_span without_dates(settler *s, dl_span text, uint32_t *dates) {
    enum { MOST_DATES = 3 };
    *dates = 0;
    for (unsigned count = 0; count < MOST_DATES && text.size <= DL_DATE_TEXT_MAX; count++) {
        dl_date date;
        dl_span part;
        if (!may_have_date(text) || !dl_date_read(text, hints_of(s), &date, &part) ||
            (date.flags & DL_DATE_RELATIVE))
            break;
        ++*dates;
        dl_span halves[] = {dl_span_between(text.data, part.data),
                            dl_span_between(part.data + part.size, text.data + text.size)};
        text = dl_arena_join(s->arena, halves, 2, DL_SPAN(" "));
    }
    return text;
}

/* How many of its words are labels of dates: "published", "mis à jour". */
static uint32_t count_labels(settler *s, dl_span text) {
    dl_span lower = dl_text_lower(s->arena, text);
    uint32_t words = 0;
    for (size_t i = 0; i < DL_COUNT_OF(dl_published_words) + DL_COUNT_OF(dl_modified_words); i++) {
        bool published = i < DL_COUNT_OF(dl_published_words);
        dl_span label =
            published ? dl_published_words[i] : dl_modified_words[i - DL_COUNT_OF(dl_published_words)];
        if (dl_span_find(lower, label, 0) != SIZE_MAX) words += count_named(label);
    }
    return words;
}

/* "Published 29 June 2024, last updated 30 June": dates and hardly more. */
static bool is_date_line(settler *s, dl_span text) {
    uint32_t dates;
    dl_span rest = without_dates(s, text, &dates);
    return dates && count_named(rest) <= dates * MOST_OTHER_WORDS + count_labels(s, rest);
}

/* "By Ada Reed and Bo Lund | 29 June 2024, 10:00": a date, or names after a word for "by", and hardly more.
 */
static bool is_credit_line(settler *s, dl_span text) {
    uint32_t dates;
    dl_span rest = dl_text_clean(s->arena, without_dates(s, text, &dates));
    uint32_t words = count_named(rest);
    if (dates && words <= dates * MOST_OTHER_WORDS + count_labels(s, rest)) return true;
    while (rest.size && !dl_ascii_is_alnum(rest.data[0]) && (unsigned char)rest.data[0] < 0x80)
        rest = dl_span_sub(rest, 1, SIZE_MAX);
    rest = dl_trim_edges(rest); /* 〔記者…〕 */
    size_t prefix = dl_byline_prefix(rest);
    if (prefix == 0 && !dates && !dl_other_credit(rest, s->arena)) return false;
    dl_names names;
    dl_names_read(rest, DL_BYLINE_VISIBLE, s->arena, &names);
    if (names.count == 0 && names.other_words == 0) return false;
    for (uint32_t i = 0; i < names.count; i++) {
        uint32_t named = count_named(names.items[i].text);
        words -= named < words ? named : words;
    }
    uint32_t others = count_named(dl_span_sub(rest, 0, prefix)) + names.other_words;
    words -= others < words ? others : words;
    return words <= MOST_OTHER_WORDS;
}

/* A line that says by whom, or of which day the story is: a name by itself may be one of a list. */
static bool is_line_of_credits(settler *s, dl_span text) {
    return is_date_line(s, text) || (dl_byline_prefix(dl_trim_edges(text)) && is_credit_line(s, text));
}

/* A caption outside a figure, by its own class or that of the box around it. */
static bool is_caption(const dl_blocks *blocks, uint32_t box) {
    for (int levels = 0; box && levels < 2; levels++) {
        dl_span names = blocks->boxes.items[box].class_names, name;
        bool possible = dl_span_contains_nocase(names, DL_SPAN("cap"));
        while (possible && dl_span_next_word(&names, &name)) {
            if (dl_span_contains_nocase(name, DL_SPAN("caption")) ||
                dl_span_equal_nocase(name, DL_SPAN("cap")))
                return true;
        }
        box = blocks->boxes.items[box].parent;
    }
    return false;
}

/* The main heading above the article; headings inside it are part of it. */
static bool is_headline(settler *s, const dl_box *box, dl_span text) {
    if (box->tag != DL_TAG_H1) return false;
    dl_span folded = dl_text_fold(s->arena, text);
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(s->claims, DL_FIELD_HEADLINE, claim));) {
        if (claim->source == DL_SOURCE_VISIBLE) continue;
        if (dl_span_find(dl_text_fold(s->arena, claim->text), folded, 0) != SIZE_MAX) return true;
    }
    return false;
}

/* A few words by themselves.  Bold ones may be the name of a speaker in an interview. */
static bool is_label(const dl_blocks *blocks, const dl_text_block *block) {
    enum { MOST_WORDS = 3 };
    if (block->words == 0 || block->words > MOST_WORDS || block->bold_words || block->soft) return false;
    const dl_box *box = &blocks->boxes.items[block->box];
    bool plain = box->tag == DL_TAG_P || box->tag == DL_TAG_DIV || box->tag == DL_TAG_SECTION;
    return plain && !box->lists && !box->cells && block->end != DL_TEXT_STOP && block->end != DL_TEXT_COLON &&
           block->end != DL_TEXT_QUOTE;
}

/* Removes short texts that recur between the paragraphs: labels of parts, of advertisements or of images. */
static void drop_labels(const dl_blocks *blocks, bool *taken) {
    enum { LEAST_TIMES = 3 };
    dl_hash_map times;
    bool any = false;
    for (uint32_t i = 0; i < blocks->blocks.count && !any; i++)
        any = taken[i] && is_label(blocks, &blocks->blocks.items[i]);
    if (!any) return;
    if (!dl_hash_map_make(&times, blocks->arena, blocks->blocks.count)) return;
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if (is_label(blocks, block)) ++*dl_hash_map_at(&times, dl_hash_widen(dl_block_hash(blocks, block)));
    }
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if (taken[i] && is_label(blocks, block) &&
            *dl_hash_map_at(&times, dl_hash_widen(dl_block_hash(blocks, block))) >= LEAST_TIMES)
            taken[i] = false;
    }
}

/* Breadcrumbs and labels are above the headline, the article below it. */
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

/* A few words by themselves in a box, with an image above them. */
static bool is_below_picture(const dl_blocks *blocks, const dl_text_block *block) {
    const dl_box *box = &blocks->boxes.items[block->box];
    if (!block->pictures || box->end - box->first != 1 || (box->tag != DL_TAG_TD && box->tag != DL_TAG_DIV))
        return false;
    for (dl_node node = box->node + 1; node < block->first; node++) {
        if (dl_is_html(blocks->doc, node, DL_TAG_IMG)) return true;
    }
    return false;
}

/* "Share this post": a word for passing a story on, and hardly more. */
static bool invites_to_share(dl_span text) {
    enum { MOST_WORDS = 4 };
    dl_span rest = text, word;
    uint32_t words = 0;
    bool found = false;
    while (dl_span_next_word(&rest, &word)) {
        words++;
        if (word.data[word.size - 1] == ':') word.size--;
        for (size_t i = 0; i < DL_COUNT_OF(dl_sharing_words) && words == 1; i++)
            found = found || dl_span_equal_nocase(word, dl_sharing_words[i]);
    }
    return found && words <= MOST_WORDS;
}

/* "On behalf of the Post | 29 June 2024 | Harbours": several parts, one of which is a date. */
static bool is_line_of_parts(settler *s, dl_span text) {
    enum { LEAST_PARTS = 3 };
    uint32_t parts = 0;
    bool dated = false;
    for (size_t start = 0; start <= text.size; parts++) {
        size_t end = dl_span_find_byte(text, '|', start);
        if (end == SIZE_MAX) end = text.size;
        dated = dated || is_date_line(s, dl_span_trim(dl_span_sub(text, start, end - start)));
        start = end + 1;
    }
    return dated && parts >= LEAST_PARTS;
}

/* A short block; `story`: the article has begun before it. */
static bool is_no_line_of_story(settler *s, const dl_text_block *block, bool story) {
    const dl_box *box = &s->blocks->boxes.items[block->box];
    dl_span text = dl_block_text(s->blocks, block, s->arena);
    bool time_alone = box->cells == 0 && block->words <= 3 && count_named(text) == 0; /* "14:28" */
    if (time_alone || is_caption(s->blocks, block->box) || is_below_picture(s->blocks, block) ||
        is_headline(s, box, text))
        return true;
    if (block->words <= 2 && !dl_may_begin(dl_advertisement_beginnings, text)) return false;
    if (block->words <= 2) return is_advertisement_label(dl_text_lower(s->arena, text));
    if (story || block->end == DL_TEXT_STOP) return false;
    return is_credit_line(s, text) || invites_to_share(text) || is_line_of_parts(s, text);
}

/* A byline as an item of a list, before the story. */
static bool is_listed_credit(settler *s, const dl_text_block *block, bool story) {
    if (story || block->end == DL_TEXT_STOP) return false;
    dl_span text = dl_trim_edges(dl_block_text(s->blocks, block, s->arena));
    return (dl_byline_prefix(text) || dl_other_credit(text, s->arena)) && is_credit_line(s, text);
}

/* The text of the brackets that it ends with; absent when it ends otherwise. */
static dl_span closing_note(dl_span text) {
    static const dl_span opening[] = {DL_SPAN_INIT("("), DL_SPAN_INIT("（")};
    static const dl_span closing[] = {DL_SPAN_INIT(")"), DL_SPAN_INIT("）")};
    for (size_t i = 0; i < DL_COUNT_OF(closing); i++) {
        if (!dl_span_ends_with(text, closing[i])) continue;
        dl_span note = DL_SPAN_NONE, inner = dl_span_sub(text, 0, text.size - closing[i].size);
        for (size_t at = 0; (at = dl_span_find(inner, opening[i], at)) != SIZE_MAX;) {
            at += opening[i].size;
            note = dl_span_sub(inner, at, SIZE_MAX);
        }
        return dl_span_trim(note);
    }
    return DL_SPAN_NONE;
}

/* "Photo: Ada Reed", "© Quenby Lantern" */
static bool begins_with_credit(dl_span note) {
    enum { MOST_NOTE_WORDS = 6 };
    if (dl_span_starts_with(note, DL_SPAN("\xC2\xA9"))) return true;
    for (size_t i = 0; i < DL_COUNT_OF(dl_credit_words); i++) {
        dl_span word = dl_credit_words[i];
        if (dl_span_starts_with_nocase(note, word) && note.size > word.size &&
            !dl_ascii_is_alnum(note.data[word.size]))
            return dl_text_count_words(note) <= MOST_NOTE_WORDS;
    }
    return false;
}

/* Whether what credits an image ends the text, as a caption: "(Photo: Ada Reed)", "(资料图)", "记者 王小明
 * 摄".
 */
static bool ends_with_credit(dl_span text) {
    static const dl_span stops[] = {DL_SPAN_INIT("."), DL_SPAN_INIT("。")};
    for (size_t i = 0; i < DL_COUNT_OF(stops); i++) {
        if (dl_span_ends_with(text, stops[i])) text.size -= stops[i].size;
    }
    dl_span note = closing_note(text);
    if (begins_with_credit(note)) return true;
    for (size_t i = 0; i < DL_COUNT_OF(dl_credit_end_words); i++) {
        if (dl_span_ends_with(note.size ? note : text, dl_credit_end_words[i])) return true;
    }
    return false;
}

/* Removes a caption without a figure or a name above the story: it ends with its image's credit. */
static void drop_captions_over_story(settler *s, bool *taken) {
    enum { MOST_BLOCKS = 3, LONGEST_WORDS = 60 };
    const dl_blocks *blocks = s->blocks;
    unsigned seen = 0;
    bool caption[MOST_BLOCKS];
    uint32_t at[MOST_BLOCKS];
    for (uint32_t i = 0; i < blocks->blocks.count && seen < MOST_BLOCKS; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if (!taken[i] || dl_stands_apart(blocks, block)) continue;
        caption[seen] =
            block->words <= LONGEST_WORDS && ends_with_credit(dl_block_text(blocks, block, s->arena));
        at[seen++] = i;
    }
    /* only in front of text that is none */
    while (seen > 0 && caption[seen - 1]) seen--;
    for (unsigned k = 0; k < seen; k++) {
        if (caption[k]) taken[at[k]] = false;
    }
}

static void open_settler(settler *s, const dl_blocks *blocks, const dl_claims *claims) {
    s->blocks = blocks;
    s->claims = claims;
    s->arena = blocks->arena;
    s->has_hints = false;
}

void dl_settle_lines(dl_scored_page *page, const dl_claims *claims) {
    const dl_blocks *blocks = &page->blocks;
    bool *taken = page->taken;
    settler s;
    open_settler(&s, blocks, claims);
    drop_lines_over_headline(&s, taken);
    drop_labels(blocks, taken);
    drop_captions_over_story(&s, taken);
    bool story = false; /* its first long block was found: byline and date come before it */
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if (!taken[i] || dl_stands_apart(blocks, block)) continue;
        story = story || block->words > LONGEST_LINE_WORDS;
        if (block->words > LONGEST_LINE_WORDS) continue;
        bool listed = blocks->boxes.items[block->box].lists != 0;
        bool dropped = listed ? is_listed_credit(&s, block, story) : is_no_line_of_story(&s, block, story);
        if (dropped) taken[i] = false;
    }
}

void dl_settle_date_lines(dl_scored_page *page, const dl_claims *claims) {
    const dl_blocks *blocks = &page->blocks;
    settler s;
    open_settler(&s, blocks, claims);
    for (uint32_t i = 0; i < blocks->blocks.count; i++) {
        const dl_text_block *block = &blocks->blocks.items[i];
        if (!page->taken[i] || dl_stands_apart(blocks, block)) continue;
        if (block->words > LONGEST_LINE_WORDS) return; /* the article begins */
        bool line = !blocks->boxes.items[block->box].lists && block->end != DL_TEXT_STOP;
        if (line && is_line_of_credits(&s, dl_block_text(blocks, block, s.arena))) page->taken[i] = false;
    }
}
