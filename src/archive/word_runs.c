#include "archive/word_runs.h"

#include "base/text.h"

/* --- names --- */

void dl_run_finder_init(dl_run_finder *finder, dl_alignment *alignment, dl_span language) {
    dl_span code = dl_span_sub(language, 0, dl_span_find_byte(language, '-', 0));
    bool nouns = dl_span_equal(code, DL_SPAN("de")) || dl_span_equal(code, DL_SPAN("lb"));
    *finder = (dl_run_finder){.alignment = alignment, .names = {.nouns = nouns}};
}

static bool has(const dl_wording_token *token, unsigned flags) {
    return (token->flags & flags) == flags;
}

static bool is_capital_at(const dl_wording *w, uint32_t i) {
    return i < w->count && has(&w->tokens[i], DL_WORDING_WORD | DL_WORDING_CAPITAL);
}

/* "I" is no name, nor is "I'm". */
static bool is_pronoun(dl_span word) {
    size_t at = 1;
    return word.data[0] == 'I' && (word.size == 1 || !dl_char_is_word(dl_utf8_decode(word, &at)));
}

/* Whether the capital of the token says that it is a name, where it is. */
static bool has_own_capital(const dl_seen_names *names, const dl_wording *w, uint32_t i) {
    const dl_wording_token *token = &w->tokens[i];
    if (!is_capital_at(w, i) || has(token, DL_WORDING_OPENING)) return false;
    return !names->nouns || is_capital_at(w, i - 1) || is_capital_at(w, i + 1);
}

static bool add_side(dl_seen_names *names, dl_alignment *a, dl_side *side) {
    for (uint32_t block = 0; block < side->compared->blocks.count; block++) {
        dl_wording *w = dl_side_wording(a, side, block);
        if (!w) return false;
        for (uint32_t i = 0; i < w->count; i++) {
            if (has_own_capital(names, w, i)) *dl_hash_map_at(&names->known, w->hashes[i]) = 1;
        }
    }
    return true;
}

/* How many capitals there may be in a record. */
static bool count_capitals(dl_alignment *a, dl_side *side, uint32_t *count) {
    for (uint32_t block = 0; block < side->compared->blocks.count; block++) {
        dl_wording *w = dl_side_wording(a, side, block);
        if (!w) return false;
        for (uint32_t i = 0; i < w->count; i++) *count += is_capital_at(w, i);
    }
    return true;
}

/* Reading all words of both records is only worth it where a change begins a sentence. */
static bool make_names(dl_run_finder *finder) {
    dl_alignment *a = finder->alignment;
    uint32_t count = 0;
    if (finder->names.made) return true;
    finder->names.made = count_capitals(a, &a->old, &count) && count_capitals(a, &a->new, &count) &&
                         dl_hash_map_make(&finder->names.known, a->arena, count + 1) &&
                         add_side(&finder->names, a, &a->old) && add_side(&finder->names, a, &a->new);
    return finder->names.made;
}

/* Headlines in which most words have a capital. */
static bool is_title(const dl_wording *w) {
    uint32_t capitals = 0;
    for (uint32_t i = 0; i < w->count; i++) capitals += is_capital_at(w, i);
    return w->word_count >= 3 && capitals * 5 >= w->word_count * 3;
}

static bool is_name(dl_run_finder *finder, const dl_run_text *of, bool title, uint32_t i) {
    const dl_wording *w = of->wording;
    const dl_wording_token *token = &w->tokens[i];
    if (!is_capital_at(w, i) || is_pronoun(dl_span_sub(of->text, token->start, token->end - token->start)))
        return false;
    if (!title && has_own_capital(&finder->names, w, i)) return true;
    if (finder->names.nouns && !title && !has(token, DL_WORDING_OPENING)) return false;
    return make_names(finder) && *dl_hash_map_at(&finder->names.known, w->hashes[i]);
}

/* --- runs --- */

typedef struct sequence {
    const dl_run_text *text;
    bool title;
    uint32_t at, end; /* the next token; the byte up to which runs reach */
} sequence;

static sequence begin_sequence(const dl_run_text *text) {
    dl_wording_mark_quoted(text->wording, text->text);
    return (sequence){.text = text, .title = is_title(text->wording)};
}

/* Takes the tokens up to `to`: the end of their bytes.  The last token takes what is behind it. */
static uint32_t take(sequence *s, uint32_t to) {
    const dl_wording *w = s->text->wording;
    s->at = to;
    if (to == w->count) {
        s->end = (uint32_t)s->text->text.size;
    } else if (to) {
        s->end = w->tokens[to - 1].end;
    }
    return s->end;
}

static unsigned marks_of(dl_run_finder *finder, const sequence *s, uint32_t to) {
    unsigned marks = 0;
    for (uint32_t i = s->at; i < to; i++) {
        const dl_wording_token *token = &s->text->wording->tokens[i];
        if (has(token, DL_WORDING_NUMBER)) marks |= DL_MARK_NUMBER;
        if (s->text->quote || has(token, DL_WORDING_QUOTED)) marks |= DL_MARK_QUOTATION;
        if (!(marks & DL_MARK_NAME) && is_name(finder, s->text, s->title, i)) marks |= DL_MARK_NAME;
    }
    return marks;
}

/* Adds the run of both up to these tokens, unless there are none. */
static bool add_run(dl_word_runs *runs, dl_arena *arena, dl_word_run run, sequence *old, uint32_t old_to,
                    sequence *new, uint32_t new_to) {
    if (old->at == old_to && new->at == new_to) return true;
    run.old_start = old->end;
    run.new_start = new->end;
    run.old_end = old->at == old_to ? old->end : take(old, old_to);
    run.new_end = new->at == new_to ? new->end : take(new, new_to);
    return DL_ARENA_PUSH(arena, runs, run);
}

/* All of both: there were no words, or no work was left to find them. */
static bool add_whole(dl_word_runs *runs, uint32_t old_size, uint32_t new_size, dl_arena *arena) {
    dl_word_run cut = {.operation = DL_OPERATION_CUT, .old_end = old_size};
    dl_word_run added = {DL_OPERATION_ADDED, 0, old_size, old_size, 0, new_size};
    return (!old_size || DL_ARENA_PUSH(arena, runs, cut)) && (!new_size || DL_ARENA_PUSH(arena, runs, added));
}

bool dl_word_runs_find(dl_run_finder *finder, dl_word_runs *runs, const dl_run_text *old,
                       const dl_run_text *new, dl_arena *arena) {
    dl_alignment *a = finder->alignment;
    uint32_t count = old->wording->count, other = new->wording->count;
    if (!count || !other) return add_whole(runs, (uint32_t)old->text.size, (uint32_t) new->text.size, arena);
    uint32_t *matches = dl_arena_alloc(a->arena, ((size_t)count + 1) * sizeof *matches);
    if (!matches || !dl_wording_match(old->wording, new->wording, matches, &a->work, a->arena)) return false;
    sequence before = begin_sequence(old), after = begin_sequence(new);
    while (before.at < count || after.at < other) {
        uint32_t i = before.at, k;
        while (i < count && matches[i] == DL_NO_MATCH) i++;
        k = i < count ? matches[i] : other;
        dl_word_run cut = {DL_OPERATION_CUT, .marks = marks_of(finder, &before, i)};
        dl_word_run added = {DL_OPERATION_ADDED, .marks = marks_of(finder, &after, k)};
        if (!add_run(runs, arena, cut, &before, i, &after, after.at) ||
            !add_run(runs, arena, added, &before, before.at, &after, k))
            return false;
        uint32_t first = i;
        while (i < count && matches[i] == k + (i - first)) i++;
        if (!add_run(runs, arena, (dl_word_run){.operation = DL_OPERATION_SAME}, &before, i, &after,
                     k + (i - first)))
            return false;
    }
    return true;
}
