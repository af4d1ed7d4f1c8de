#include "archive/wording.h"

#include "archive/quotations.h"
#include "base/text.h"
#include "values/date_tokens.h"

static bool is_digit(uint32_t c) {
    return dl_date_digit_value(c) >= 0;
}

/* The folded text, read one character at a time. */
typedef struct reader {
    const dl_folded *folded;
    size_t at;
} reader;

static uint32_t peek(const reader *r, size_t at, size_t *next) {
    *next = at;
    return at < r->folded->text.size ? dl_utf8_decode(r->folded->text, next) : 0;
}

static bool is_part_of_word(uint32_t c) {
    return c && !dl_char_is_spaceless(c) && dl_char_is_word(c);
}

/* Whether the mark at `at` is inside a word or number: "don't", "1,200.5", "10:30", "U.S.", "example.org". */
static bool joins(const reader *r, uint32_t before, uint32_t mark, size_t at) {
    if (mark != '\'' && mark != '.' && mark != ',' && mark != ':') return false;
    size_t next, after;
    peek(r, at, &next);
    uint32_t behind = peek(r, next, &after);
    if (!is_part_of_word(behind) || r->folded->origins[at].apart || r->folded->origins[next].apart)
        return false;
    if (mark == '\'') return true;
    return is_digit(before) ? is_digit(behind) : mark == '.' && !is_digit(behind);
}

/* The end of the token at r->at, and its flags. */
static size_t read_token(const reader *r, uint8_t *flags) {
    size_t end;
    uint32_t c = peek(r, r->at, &end);
    *flags = 0;
    if (c == '.') { /* several are one, since an ellipsis is one character */
        while (end < r->folded->text.size && r->folded->text.data[end] == '.') end++;
        return end;
    }
    if (!is_part_of_word(c)) {
        if (dl_char_is_spaceless(c) && dl_char_is_word(c)) *flags = DL_WORDING_WORD;
        if (is_digit(c)) *flags |= DL_WORDING_NUMBER;
        return end;
    }
    *flags = DL_WORDING_WORD | (dl_char_is_upper(c) ? DL_WORDING_CAPITAL : 0);
    for (size_t next;;) {
        if (is_digit(c)) *flags |= DL_WORDING_NUMBER;
        uint32_t following = peek(r, end, &next);
        if (!is_part_of_word(following) && !joins(r, c, following, end)) return end;
        c = following;
        end = next;
    }
}

/* A full stop and the like; a word behind one begins a sentence.  Quotation marks may be between them. */
static bool is_stop(dl_span token) {
    static const char *const stops[] = {"!", "?", ":", "¿", "¡", "•", "·", "|", "؟", "։"};
    if (dl_span_starts_with(token, DL_SPAN("."))) return true;
    for (size_t i = 0; i < DL_COUNT_OF(stops); i++) {
        if (dl_span_equal(token, dl_span_from_string(stops[i]))) return true;
    }
    return false;
}

static void add_token(dl_wording *w, const dl_folded *folded, size_t start, size_t end, uint8_t flags) {
    dl_span text = dl_span_sub(folded->text, start, end - start);
    w->hashes[w->count] = dl_span_hash(text);
    w->tokens[w->count++] =
        (dl_wording_token){folded->origins[start].start, folded->origins[end].start, flags};
}

/* Ends before white space and what is invisible. */
static void trim_end(dl_wording_token *token, dl_span text) {
    while (token->end > token->start) {
        size_t last = token->end - 1;
        while (last > token->start && ((unsigned char)text.data[last] & 0xC0) == 0x80) last--;
        size_t at = last;
        uint32_t c = dl_utf8_decode(text, &at);
        if (!dl_char_is_space(c) && !dl_char_is_invisible(c)) break;
        token->end = (uint32_t)last;
    }
}

/* A byte of a text takes some 30 bytes of memory here. */
enum { STEPS_PER_BYTE = 8 };

bool dl_wording_make(dl_wording *w, dl_span text, dl_fold_manner manner, dl_compare_work *work,
                     dl_arena *arena) {
    dl_folded folded;
    *w = (dl_wording){.tokens = NULL};
    if (!dl_work_spend(work, STEPS_PER_BYTE * (uint64_t)text.size)) return true;
    if (!dl_fold_with_origins(&folded, text, manner, arena)) return false;
    w->tokens = dl_arena_alloc(arena, (folded.text.size + 1) * sizeof *w->tokens);
    w->hashes = dl_arena_alloc(arena, (folded.text.size + 1) * sizeof *w->hashes);
    if (!w->tokens || !w->hashes) return false;
    bool opens = true;
    for (reader r = {.folded = &folded}; r.at < folded.text.size;) {
        size_t start = r.at;
        uint8_t flags;
        if (folded.text.data[start] == ' ') {
            r.at++;
            continue;
        }
        r.at = read_token(&r, &flags);
        dl_span token = dl_span_sub(folded.text, start, r.at - start);
        if (flags & DL_WORDING_WORD) {
            w->word_count++;
            if (opens) flags |= DL_WORDING_OPENING;
            opens = false;
        } else if (is_stop(token)) {
            opens = true;
        }
        add_token(w, &folded, start, r.at, flags);
        trim_end(&w->tokens[w->count - 1], text);
    }
    return true;
}

/* Shell sort: in place, and quick enough for any number of words. */
static void sort(uint32_t *items, size_t count) {
    size_t gap = 1;
    while (gap < count / 3) gap = gap * 3 + 1;
    for (; gap; gap /= 3) {
        for (size_t i = gap; i < count; i++) {
            uint32_t item = items[i];
            size_t at = i;
            for (; at >= gap && items[at - gap] > item; at -= gap) items[at] = items[at - gap];
            items[at] = item;
        }
    }
}

static bool sort_words(dl_wording *w, dl_arena *arena) {
    if (w->words) return true;
    w->words = dl_arena_alloc(arena, (w->word_count + 1) * sizeof *w->words);
    if (!w->words) return false;
    uint32_t count = 0;
    for (uint32_t i = 0; i < w->count; i++) {
        if (w->tokens[i].flags & DL_WORDING_WORD) w->words[count++] = (uint32_t)w->hashes[i];
    }
    sort(w->words, count);
    return true;
}

bool dl_wording_likeness(dl_wording *first, dl_wording *second, double *likeness, dl_arena *arena) {
    uint32_t i = 0, k = 0, common = 0;
    *likeness = 0;
    if (!sort_words(first, arena) || !sort_words(second, arena)) return false;
    while (i < first->word_count && k < second->word_count) {
        uint32_t a = first->words[i], b = second->words[k];
        common += a == b;
        i += a <= b;
        k += b <= a;
    }
    if (common) *likeness = 2.0 * common / ((double)first->word_count + second->word_count);
    return true;
}

/* So many words beside a difference are kept: a relative time is recognised by those around its number. */
enum { WORDS_KEPT = 4 };

/* The start of the word, some words before `at`. */
static size_t words_before(dl_span text, size_t at) {
    for (unsigned words = 0; at > 0; at--) {
        if (text.data[at - 1] == ' ' && ++words > WORDS_KEPT) return at;
    }
    return 0;
}

static size_t words_behind(dl_span text, size_t at) {
    for (unsigned words = 0; at < text.size; at++) {
        if (text.data[at] == ' ' && ++words > WORDS_KEPT) return at;
    }
    return text.size;
}

void dl_wording_trim(dl_span *first, dl_span *second) {
    size_t least = first->size < second->size ? first->size : second->size, start = 0, end = 0;
    while (start < least && first->data[start] == second->data[start]) start++;
    while (end < least - start && first->data[first->size - 1 - end] == second->data[second->size - 1 - end])
        end++;
    start = words_before(*first, start);
    end = first->size - words_behind(*first, first->size - end);
    *first = dl_span_sub(*first, start, first->size - start - end);
    *second = dl_span_sub(*second, start, second->size - start - end);
}

bool dl_wording_match(const dl_wording *first, const dl_wording *second, uint32_t *matches,
                      dl_compare_work *work, dl_arena *scratch) {
    return dl_match_sequences((dl_sequence){first->hashes, first->count},
                              (dl_sequence){second->hashes, second->count}, matches, work, scratch);
}

void dl_wording_mark_quoted(dl_wording *w, dl_span text) {
    dl_quotation quotation = {0};
    uint32_t i = 0;
    while (dl_next_quotation(text, &quotation)) {
        for (; i < w->count && w->tokens[i].start < quotation.end; i++) {
            if (w->tokens[i].end > quotation.start) w->tokens[i].flags |= DL_WORDING_QUOTED;
        }
    }
}
