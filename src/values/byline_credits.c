/* A label such as "photographs by" opens a stretch about somebody else, which ends at the next label of
 * authors. Labels are known phrases, or a word for a deed with a colon or with "by" soon after it:
 * "translated from the Norwegian by". */
#include "values/byline_credits.h"

#include "base/text.h"
#include "values/beginnings.h"
#include "values/byline_prefix.h"
#include "values/name_shape.h"
#include "values/person_words.h"

/* In lower case, byte for byte in the same places. */
static dl_span lower_in_place(dl_span text, dl_arena *arena) {
    char *bytes = dl_arena_alloc_bytes(arena, text.size + 1);
    if (!bytes) return DL_SPAN_NONE;
    for (size_t at = 0; at < text.size;) {
        size_t start = at;
        char lowered[4];
        size_t size = dl_utf8_encode(dl_char_lower(dl_utf8_decode(text, &at)), lowered);
        memcpy(bytes + start, size == at - start ? lowered : text.data + start, at - start);
    }
    return dl_span_of(bytes, text.size);
}

/* "编辑部" is a newsroom, "编辑 李强" an editor. */
static bool goes_on_as_house(dl_span rest) {
    static const dl_span endings[] = {DL_SPAN_INIT("部"), DL_SPAN_INIT("局"), DL_SPAN_INIT("室"),
                                      DL_SPAN_INIT("社"), DL_SPAN_INIT("국"), DL_SPAN_INIT("부")};
    for (size_t i = 0; i < DL_COUNT_OF(endings); i++) {
        if (dl_span_starts_with(rest, endings[i])) return true;
    }
    return false;
}

/* Which two bytes labels begin with: a bit for each, some for others too. */
enum { BEGINNINGS = 1024 };
typedef struct beginnings {
    uint64_t bits[BEGINNINGS / 64];
} beginnings;

static unsigned beginning_of(const char *text) {
    return ((unsigned char)text[0] * 33u ^ (unsigned char)text[1]) % BEGINNINGS;
}

static void note_beginnings(beginnings *known, const dl_span *labels, size_t count) {
    for (size_t i = 0; i < count; i++) {
        unsigned bit = beginning_of(labels[i].data);
        known->bits[bit / 64] |= UINT64_C(1) << bit % 64;
    }
}

/* Whether a label may begin the text. */
static bool may_be_label(const beginnings *known, dl_span text) {
    unsigned bit = text.size > 1 ? beginning_of(text.data) : 0;
    return text.size > 1 && known->bits[bit / 64] >> bit % 64 & 1;
}

/* Whether a word for "by", or a colon, stands in the text, without which no deed is told. */
static bool may_tell_deeds(dl_span text) {
    enum { LONGEST_BY = 4 };
    for (dl_span word; dl_span_next_word(&text, &word);) {
        if (word.data[word.size - 1] == ':') return true;
        if (word.size <= LONGEST_BY && dl_is_person_word(word, DL_WORDS_INNER_BY)) return true;
    }
    return false;
}

/* The size of the longest of the phrases that the lowered text begins with; 0: none. */
static size_t begins_with_one(dl_span text, const dl_span *labels, size_t count) {
    size_t best = 0;
    for (size_t i = 0; i < count; i++) {
        dl_span label = labels[i];
        if (label.data[0] != text.data[0] || label.size <= best || !dl_span_starts_with(text, label))
            continue;
        dl_span rest = dl_span_sub(text, label.size, text.size);
        bool east_asian = dl_is_east_asian(dl_first_char(label)) && !goes_on_as_house(rest);
        bool ended = rest.size == 0 || !dl_char_is_word(dl_first_char(rest)) || east_asian;
        if (ended || label.data[label.size - 1] == ':') best = label.size;
    }
    return best;
}

/* Whether a label may begin the text, of any case. */
static bool may_begin_with_label(dl_span text) {
    return dl_may_begin(dl_other_deed_label_beginnings, text) ||
           dl_may_begin(dl_other_credit_beginnings, text);
}

static size_t begins_with_label(dl_span text) {
    size_t label = begins_with_one(text, dl_other_deed_label_words, DL_COUNT_OF(dl_other_deed_label_words));
    size_t credit = begins_with_one(text, dl_other_credit_words, DL_COUNT_OF(dl_other_credit_words));
    return label > credit ? label : credit;
}

/* The size of "translated from the Norwegian by", "photos:"; 0: the text begins with no such thing. */
static size_t begins_with_deed(dl_span text) {
    enum { MOST_WORDS = 5 };
    dl_span rest = text, word;
    if (!dl_span_next_word(&rest, &word)) return 0;
    dl_span bare = word;
    if (bare.data[bare.size - 1] == ':') bare.size--;
    if (!dl_is_person_word(bare, DL_WORDS_OTHER_DEED)) return 0;
    if (bare.size < word.size) return word.size;
    for (int i = 0; i < MOST_WORDS && dl_span_next_word(&rest, &word); i++) {
        if (dl_is_person_word(word, DL_WORDS_INNER_BY)) return (size_t)(word.data + word.size - text.data);
        if (strchr(",;.|:", word.data[word.size - 1])) return 0;
    }
    return 0;
}

/* Takes the words between names, and marks, off the end: "Jane Doe with", "Jane Doe." */
static dl_span trim_end(dl_span text) {
    for (;;) {
        text = dl_trim_edges(text);
        dl_span rest = text, word, last = DL_SPAN_NONE;
        while (dl_span_next_word(&rest, &word)) last = word;
        if (last.size == 0) return text;
        /* of a sentence, not of "Jr." or an initial */
        bool stop =
            last.size > 2 && last.data[last.size - 1] == '.' && !dl_is_person_word(last, DL_WORDS_SUFFIX);
        if (stop) {
            text.size--;
        } else if (dl_is_person_word(last, DL_WORDS_CONJUNCTION)) {
            text = dl_span_between(text.data, last.data);
        } else {
            return text;
        }
    }
}

/* Whether what stands before the label is a label of authors, which the two then are together: "Words and
 * photographs by". */
static bool is_author_label(dl_span text, dl_arena *arena) {
    if (text.size == 0) return false;
    if (dl_byline_prefix(text) == text.size) return true;
    dl_span parts[] = {text, DL_SPAN(" by")};
    dl_span with_by = dl_arena_join(arena, parts, 2, DL_SPAN(""));
    return dl_byline_prefix(with_by) == with_by.size;
}

static void add_authors(dl_credits *credits, dl_span authors) {
    if (authors.size && credits->count < DL_CREDITS_MAX) credits->authors[credits->count++] = authors;
}

/* Whether a mark, and no mere space, stands before the place. */
static bool follows_mark(dl_span text, size_t at) {
    dl_span before = dl_span_trim(dl_span_sub(text, 0, at));
    if (before.size == 0) return true;
    size_t last = before.size - 1;
    while (last > 0 && ((unsigned char)before.data[last] & 0xC0) == 0x80) last--;
    return !dl_char_is_word(dl_utf8_decode(before, &last));
}

/* "Jane Doe", as most are: a label and a name have a space more, or a colon, or are no ASCII. */
static bool is_plain_name(dl_span text) {
    size_t spaces = 0;
    for (size_t i = 0; i < text.size; i++) {
        spaces += text.data[i] == ' ';
        if (text.data[i] == ':' || (unsigned char)text.data[i] >= 0x80) return false;
    }
    return spaces <= 1;
}

void dl_credits_read(dl_span text, size_t start, dl_arena *arena, dl_credits *credits) {
    *credits = (dl_credits){.count = 0};
    if (is_plain_name(dl_span_sub(text, start, text.size))) {
        add_authors(credits, dl_span_sub(text, start, text.size));
        return;
    }
    dl_span lowered = lower_in_place(text, arena);
    beginnings known = {{0}};
    note_beginnings(&known, dl_other_deed_label_words, DL_COUNT_OF(dl_other_deed_label_words));
    note_beginnings(&known, dl_other_credit_words, DL_COUNT_OF(dl_other_credit_words));
    bool deeds = may_tell_deeds(dl_span_sub(text, start, text.size));
    bool of_authors = true;
    size_t from = start;
    bool in_word = false; /* a label stands at the start of a word, or behind a mark */
    for (size_t at = start; at < lowered.size;) {
        size_t next = at;
        bool inside = in_word;
        in_word = dl_char_is_word(dl_utf8_decode(text, &next));
        if (inside) {
            at = next;
            continue;
        }
        dl_span rest = dl_span_sub(text, at, text.size);
        dl_span here = dl_span_sub(lowered, at, lowered.size);
        size_t label = may_be_label(&known, here) ? begins_with_label(here) : 0;
        if (!label && deeds) label = begins_with_deed(rest);
        if (label) {
            dl_span before = trim_end(dl_span_sub(text, from, at - from));
            bool both = of_authors &&
                        (is_author_label(before, arena) || (before.size == 0 && from > 0 && from == start));
            if (of_authors && !both) add_authors(credits, before);
            if (!of_authors) credits->other_words += dl_text_count_words(dl_span_sub(text, from, at - from));
            of_authors = both;
            from = both ? at + label : at;
            at += label;
            in_word = false;
            continue;
        }
        if (!of_authors && at > from && (follows_mark(text, at) || dl_is_east_asian(dl_first_char(rest))) &&
            dl_byline_prefix(rest)) {
            credits->other_words += dl_text_count_words(dl_span_sub(text, from, at - from));
            of_authors = true;
            from = at;
        }
        at = next;
    }
    dl_span left = dl_span_sub(text, from, text.size);
    if (of_authors) {
        add_authors(credits, credits->count || from > start ? trim_end(left) : left);
    } else {
        credits->other_words += dl_text_count_words(left);
    }
}

size_t dl_other_credit(dl_span text, dl_arena *arena) {
    enum { LONGEST_BYTES = 60 };
    text = dl_text_prefix(text, LONGEST_BYTES);
    size_t label = may_begin_with_label(text) ? begins_with_label(lower_in_place(text, arena)) : 0;
    return label ? label : begins_with_deed(text);
}
