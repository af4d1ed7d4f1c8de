#include "archive/found_words.h"

#include <stdlib.h>

#include "archive/folding.h"
#include "archive/tokens.h"
#include "base/text.h"

enum { RING = 64 }; /* a power of two, at least DL_QUERY_MOST_TOKENS */

/* A token of a phrase. */
typedef struct wanted {
    dl_span token;
    uint32_t phrase, place;
    bool prefix;
} wanted;

/* Each phrase is a machine with a bit for each of its tokens: bit n is set if the last n + 1 tokens of the
 * text are the first n + 1 of the phrase (the shift-and algorithm). */
typedef struct finder {
    const dl_query *query;
    dl_span text;
    wanted *wanted;
    uint32_t wanted_count;
    bool begins[256]; /* by the first byte of a token: whether one is wanted */
    uint64_t states[DL_QUERY_MOST_PHRASES];
    bool is_active;        /* a state is not 0 */
    uint32_t starts[RING]; /* of the last tokens */
    uint32_t position;
    dl_found_words *matches;
    dl_arena *arena;
} finder;

static bool is_wanted(const wanted *one, dl_span token) {
    return one->prefix ? dl_span_starts_with(token, one->token) : dl_span_equal(token, one->token);
}

/* One character of a script without spaces was found as the beginning of a token of two. */
static uint32_t end_of(const finder *f, const dl_query_phrase *phrase, uint32_t start, uint32_t end) {
    dl_span last = phrase->tokens[phrase->token_count - 1];
    size_t at = 0, behind = start;
    dl_folded_char folded = dl_index_fold(dl_utf8_decode(last, &at));
    if (!phrase->prefix || at < last.size || dl_fold_kind_of(folded) != DL_FOLD_RUN) return end;
    dl_utf8_decode(f->text, &behind);
    return (uint32_t)behind;
}

static int note_matches(finder *f, uint32_t start, uint32_t end) {
    for (uint32_t i = 0; i < f->query->phrase_count; i++) {
        const dl_query_phrase *phrase = &f->query->phrases[i];
        if (!phrase->token_count || !(f->states[i] >> (phrase->token_count - 1) & 1)) continue;
        dl_found_word match = {f->starts[(f->position - phrase->token_count + 1) % RING],
                               end_of(f, phrase, start, end), i};
        if (f->matches->count == DL_FOUND_WORDS_MOST || !DL_ARENA_PUSH(f->arena, f->matches, match)) return 1;
    }
    return 0;
}

/* A dl_token_visitor. */
static int take_token(void *context, int flags, const char *bytes, int size, int start, int end) {
    (void)flags;
    finder *f = context;
    f->position++;
    f->starts[f->position % RING] = (uint32_t)start;
    bool is_candidate = f->begins[(unsigned char)bytes[0]];
    if (!is_candidate && !f->is_active) return 0;
    uint64_t fits[DL_QUERY_MOST_PHRASES] = {0};
    dl_span token = dl_span_of(bytes, (size_t)size);
    for (uint32_t i = 0; is_candidate && i < f->wanted_count; i++) {
        const wanted *one = &f->wanted[i];
        if (is_wanted(one, token)) fits[one->phrase] |= UINT64_C(1) << one->place;
    }
    f->is_active = false;
    for (uint32_t i = 0; i < f->query->phrase_count; i++) {
        f->states[i] = (f->states[i] << 1 | 1) & fits[i];
        f->is_active |= f->states[i] != 0;
    }
    return f->is_active ? note_matches(f, (uint32_t)start, (uint32_t)end) : 0;
}

static void want_phrase(finder *f, uint32_t number) {
    const dl_query_phrase *phrase = &f->query->phrases[number];
    for (uint32_t i = 0; i < phrase->token_count; i++) {
        bool prefix = phrase->prefix && i == phrase->token_count - 1;
        f->wanted[f->wanted_count++] = (wanted){phrase->tokens[i], number, i, prefix};
        f->begins[(unsigned char)phrase->tokens[i].data[0]] = true;
    }
}

/* By where they start; of two that start together, the longer one first. */
static int compare(const void *a, const void *b) {
    const dl_found_word *first = a, *second = b;
    if (first->start != second->start) return first->start < second->start ? -1 : 1;
    return (first->end < second->end) - (first->end > second->end);
}

bool dl_find_words(dl_found_words *matches, dl_span text, unsigned column, const dl_query *query,
                   dl_arena *arena) {
    size_t tokens = 0;
    *matches = (dl_found_words){0};
    for (uint32_t i = 0; i < query->phrase_count; i++) tokens += query->phrases[i].token_count;
    finder *f = dl_arena_alloc_zero(arena, sizeof *f);
    wanted *all = dl_arena_alloc(arena, (tokens + 1) * sizeof *all);
    if (!f || !all) return false;
    f->query = query, f->text = text, f->wanted = all, f->matches = matches, f->arena = arena;
    for (uint32_t i = 0; i < query->phrase_count; i++) {
        if (!query->phrases[i].negative && query->phrases[i].columns >> column & 1) want_phrase(f, i);
    }
    if (f->wanted_count) dl_tokens_each(text, false, take_token, f);
    if (matches->count) qsort(matches->items, matches->count, sizeof *matches->items, compare);
    return !arena->failed;
}
