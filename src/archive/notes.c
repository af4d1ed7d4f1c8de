#include "archive/notes.h"

#include "archive/fold.h"
#include "base/text.h"
#include "values/date_tokens.h"
#include "values/word_lists.h"

enum {
    LONGEST_NOTE_BYTES = 1200, /* that are searched for what notes say */
    FINDERS = (DL_COUNT_OF(dl_corrected_words) + DL_WORDS_MAX - 1) / DL_WORDS_MAX,
};

/* What the text is compared with is folded too. */
static dl_span folded_word(dl_span word, dl_arena *scratch) {
    for (size_t i = 0; i < word.size; i++) {
        char c = word.data[i];
        if (c == '\'' || c == '.' || c == '-') return dl_fold(word, DL_FOLD_STATEMENT, scratch);
    }
    return word;
}

/* The size of the longest of the words that the text begins with; 0: none. */
static size_t begins_with(dl_span lower, const dl_span *words, size_t count, dl_arena *scratch) {
    size_t longest = 0;
    for (size_t i = 0; i < count; i++) {
        /* Most differ in their first byte. */
        if (words[i].data[0] != lower.data[0]) continue;
        dl_span word = folded_word(words[i], scratch);
        if (word.size > longest && dl_span_starts_with(lower, word)) longest = word.size;
    }
    return longest;
}

/* A text in lower case, and where it came from. */
typedef struct note {
    dl_span lower, text;
    const dl_fold_origin *origins; /* of the bytes of `lower`; NULL: not known */
} note;

/* Whether the folded dash at `at` is a hyphen inside a word. */
static bool is_hyphen(const note *n, size_t at) {
    if (!n->origins) return true;
    size_t place = n->origins[at].start;
    uint32_t c = dl_utf8_decode(n->text, &place);
    return (c == '-' || c == 0x2010 || c == 0x2011) && !n->origins[at].apart && !n->origins[at + 1].apart;
}

/* Whether what is behind a label begins with a number, or has one before a colon: "of 3 March: ". */
static bool is_dated(dl_span rest) {
    enum { LONGEST_DATE_BYTES = 40 };
    dl_span date = dl_text_prefix(rest, LONGEST_DATE_BYTES);
    size_t colon = dl_span_find_byte(date, ':', 0);
    if (colon != SIZE_MAX) date = dl_span_sub(date, 0, colon);
    for (size_t at = 0; at < date.size;) {
        bool first = at == 0;
        if (dl_date_digit_value(dl_utf8_decode(date, &at)) >= 0) return true;
        if (first && colon == SIZE_MAX) return false;
    }
    return false;
}

/* Whether what is behind the label at [start, end) shows that it is one, and does not begin a sentence: a
 * mark, a number, or nothing.  Several words are always a label. */
static bool ends_label(const note *n, size_t start, size_t end, bool always) {
    if (end == n->lower.size) return true;
    size_t at = end;
    uint32_t c = dl_utf8_decode(n->lower, &at);
    if (c == ' ') {
        dl_span label = dl_span_sub(n->lower, start, end - start);
        if (always && dl_span_find_byte(label, ' ', 0) != SIZE_MAX) return true;
        return is_dated(dl_span_sub(n->lower, at, SIZE_MAX));
    }
    return c == '-' ? !is_hyphen(n, end) : !dl_char_is_word(c) && c != '\'';
}

/* Whether there is more than a date in it. */
static bool says_something(dl_span text) {
    enum { FEWEST_WORDS = 3 };
    static const dl_date_hints none = {.machine = false};
    dl_date_tokens tokens;
    unsigned words = 0;
    dl_date_tokens_init(&tokens, dl_text_prefix(text, LONGEST_NOTE_BYTES), &none);
    for (size_t i = 0; i < tokens.count; i++)
        words += tokens.items[i].kind == DL_DATE_TOKEN_WORD && !tokens.items[i].entries;
    return words >= FEWEST_WORDS;
}

/* Where the first word begins, behind marks such as "[" and "* ". */
static size_t first_word(dl_span text) {
    size_t start = 0;
    for (size_t at = 0; at < text.size; start = at) {
        if (dl_char_is_word(dl_utf8_decode(text, &at))) break;
    }
    return start;
}

static bool has_label(const note *n, dl_arena *scratch) {
    size_t start = first_word(n->lower);
    dl_span text = dl_span_sub(n->lower, start, SIZE_MAX);
    if (!text.size) return false;
    size_t size = begins_with(text, dl_correction_words, DL_COUNT_OF(dl_correction_words), scratch);
    if (size && ends_label(n, start, start + size, true)) return true;
    size = begins_with(text, dl_update_note_words, DL_COUNT_OF(dl_update_note_words), scratch);
    return size && ends_label(n, start, start + size, false) &&
           says_something(dl_span_sub(text, size, SIZE_MAX));
}

static const dl_finder *finders(dl_notes *notes, dl_arena *scratch) {
    if (notes->finders) return notes->finders;
    dl_finder *made = dl_arena_alloc(scratch, FINDERS * sizeof *made);
    for (size_t i = 0; made && i < FINDERS; i++) {
        size_t start = i * DL_WORDS_MAX, left = DL_COUNT_OF(dl_corrected_words) - start;
        dl_finder_init(&made[i], dl_corrected_words + start, left < DL_WORDS_MAX ? left : DL_WORDS_MAX);
    }
    notes->finders = made;
    return made;
}

bool dl_is_note(dl_notes *notes, dl_span text, dl_arena *scratch) {
    dl_folded folded;
    text = dl_text_prefix(text, LONGEST_NOTE_BYTES);
    if (!dl_fold_with_origins(&folded, text, DL_FOLD_STATEMENT, scratch)) return false;
    note n = {.lower = dl_text_lower(scratch, folded.text), .text = text};
    if (n.lower.size == folded.text.size) n.origins = folded.origins;
    if (has_label(&n, scratch)) return true;
    const dl_finder *all = finders(notes, scratch);
    for (size_t i = 0; all && i < FINDERS; i++) {
        if (dl_finder_finds(&all[i], n.lower)) return true;
    }
    return false;
}
