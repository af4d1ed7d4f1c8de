#include "archive/snippet.h"

#include <utf8proc.h>

#include "archive/folding.h"
#include "archive/found_words.h"
#include "base/text.h"

/* --- columns --- */

static unsigned width_at(dl_span text, size_t *at) {
    if ((unsigned char)text.data[*at] < 0x80) {
        ++*at;
        return 1;
    }
    int width = utf8proc_charwidth((utf8proc_int32_t)dl_utf8_decode(text, at));
    return width > 0 ? (unsigned)width : 0;
}

static size_t width_between(dl_span text, size_t start, size_t end) {
    size_t width = 0;
    while (start < end) width += width_at(text, &start);
    return width;
}

static bool is_inside_character(dl_span text, size_t at) {
    return at > 0 && at < text.size && ((unsigned char)text.data[at] & 0xC0) == 0x80;
}

/* Where at most so many columns before `at` begin. */
static size_t back(dl_span text, size_t at, size_t columns) {
    while (at > 0) {
        size_t before = at - 1, next;
        while (is_inside_character(text, before)) before--;
        next = before;
        unsigned width = width_at(text, &next);
        if (width > columns) break;
        columns -= width;
        at = before;
    }
    return at;
}

/* Where at most so many columns from `at` on end. */
static size_t forth(dl_span text, size_t at, size_t columns) {
    while (at < text.size) {
        size_t next = at;
        unsigned width = width_at(text, &next);
        if (width > columns) break;
        columns -= width;
        at = next;
    }
    return at;
}

/* --- which part --- */

/* The matches from `first` to `last`, which are close enough to each other. */
typedef struct window {
    uint32_t first, last;
    unsigned kinds; /* different words of the query */
    unsigned count;
} window;

static bool is_better(const window *a, const window *than) {
    return a->kinds != than->kinds ? a->kinds > than->kinds : a->count > than->count;
}

/* Moves along the matches; each is added and taken away once. */
static window best_window(const dl_found_words *matches, dl_span text, unsigned columns) {
    uint32_t seen[DL_QUERY_MOST_PHRASES] = {0};
    window now = {0}, best = {0};
    size_t width = 0; /* from the start of the first match to that of the last one */
    for (uint32_t i = 0; i < matches->count; i++) {
        const dl_found_word *match = &matches->items[i];
        if (i) width += width_between(text, matches->items[i - 1].start, match->start);
        size_t own = width_between(text, match->start, match->end);
        now.last = i;
        now.count++;
        now.kinds += seen[match->phrase]++ == 0;
        while (now.first < i && width + own > columns) {
            const dl_found_word *left = &matches->items[now.first++];
            width -= width_between(text, left->start, left[1].start);
            now.count--;
            now.kinds -= --seen[left->phrase] == 0;
        }
        if (is_better(&now, &best)) best = now;
    }
    return best;
}

static bool is_gap(dl_span text, size_t at) {
    uint32_t c = dl_utf8_decode(text, &at);
    dl_fold_kind kind = dl_fold_kind_of(dl_index_fold(c));
    return kind == DL_FOLD_GAP || kind == DL_FOLD_RUN;
}

/* Whether a part can begin or end there without cutting a word. */
static bool is_between_words(dl_span text, size_t at) {
    if (at == 0 || at >= text.size) return true;
    size_t before = at - 1;
    while (is_inside_character(text, before)) before--;
    return is_gap(text, at) || is_gap(text, before);
}

/* A sentence that begins between the two; `to` if none does. */
static size_t sentence_between(dl_span text, size_t from, size_t to) {
    for (size_t at = from; at < to; at++) {
        char c = text.data[at];
        bool ends =
            c == '\n' || ((c == '.' || c == '?' || c == '!') && at + 1 < to && text.data[at + 1] == ' ');
        if (ends) return at + 1;
        if (dl_span_starts_with(dl_span_sub(text, at, 3), DL_SPAN("\xE3\x80\x82")))
            return at + 3; /* U+3002 */
    }
    return to;
}

static size_t larger(size_t a, size_t b) {
    return a > b ? a : b;
}

/* A part begins with the text, with a sentence, or with a word: a third of the spare columns is before the
 * first match, or more where there is not enough behind the last one. */
static size_t begin_before(dl_span text, size_t first, size_t last, size_t spare) {
    size_t unused = spare - width_between(text, last, forth(text, last, spare));
    size_t from = back(text, first, larger(spare * 2 / 3, unused)),
           near = back(text, first, larger(spare / 3, unused));
    if (from == 0) return 0;
    size_t sentence = sentence_between(text, from, first);
    if (sentence < first) return sentence;
    while (near < first && (!is_between_words(text, near) || is_inside_character(text, near))) near++;
    return near;
}

/* A part ends with the text, with a sentence, if that does not make it much shorter, or with a word. */
static size_t end_behind(dl_span text, size_t from, size_t last, size_t limit) {
    size_t end = limit, most = larger(last, from + (limit - from) * 2 / 3);
    if (limit == text.size) return limit;
    for (size_t at = most; at < limit;) {
        size_t sentence = sentence_between(text, at, limit);
        if (sentence < limit) end = sentence;
        at = sentence;
    }
    if (end < limit) return end;
    while (end > last && (!is_between_words(text, end) || is_inside_character(text, end))) end--;
    return end > last ? end : limit;
}

/* --- the part --- */

/* Copies with single spaces, and moves the marks with it. */
static bool copy_part(dl_snippet *snippet, dl_span text, size_t from, size_t to, dl_arena *arena) {
    char *out = dl_arena_alloc_bytes(arena, to - from);
    size_t size = 0;
    uint32_t starts = 0, ends = 0;
    bool space = false;
    if (!out) return false;
    for (size_t at = from; at < to; at++) {
        while (ends < starts && snippet->marks[ends].end == at) snippet->marks[ends++].end = (uint32_t)size;
        if ((unsigned char)text.data[at] <= ' ') {
            space = size > 0;
            continue;
        }
        if (space) out[size++] = ' ';
        space = false;
        if (starts < snippet->mark_count && snippet->marks[starts].start == at)
            snippet->marks[starts++].start = (uint32_t)size;
        out[size++] = text.data[at];
    }
    while (ends < starts) snippet->marks[ends++].end = (uint32_t)size;
    snippet->text = dl_span_of(out, size);
    return true;
}

/* Those of the matches that are in the part; what overlaps is one mark. */
static bool mark(dl_snippet *snippet, const dl_found_words *matches, size_t from, size_t to,
                 dl_arena *arena) {
    snippet->marks = dl_arena_alloc(arena, (matches->count + 1) * sizeof *snippet->marks);
    if (!snippet->marks) return false;
    dl_snippet_mark *last = NULL;
    for (uint32_t i = 0; i < matches->count; i++) {
        const dl_found_word *match = &matches->items[i];
        if (match->start < from || match->end > to) continue;
        if (last && match->start < last->end) {
            if (match->end > last->end) last->end = match->end;
        } else {
            last = &snippet->marks[snippet->mark_count++];
            *last = (dl_snippet_mark){match->start, match->end};
        }
    }
    return true;
}

bool dl_snippet_make(dl_snippet *snippet, dl_span text, unsigned column, unsigned columns,
                     const dl_query *query, dl_arena *arena) {
    dl_found_words matches;
    size_t from = 0, last = 0, used = 0;
    *snippet = (dl_snippet){.mark_count = 0};
    dl_span looked_at = dl_text_prefix(text, DL_SNIPPET_MOST_BYTES);
    if (!dl_find_words(&matches, looked_at, column, query, arena)) return false;
    if (matches.count) {
        window chosen = best_window(&matches, looked_at, columns);
        size_t first = matches.items[chosen.first].start;
        last = matches.items[chosen.last].end;
        used = width_between(looked_at, first, last);
        from = begin_before(looked_at, first, last, used < columns ? columns - used : 0);
    }
    size_t limit = forth(looked_at, from, columns);
    size_t to = end_behind(looked_at, from, last, larger(limit, last));
    snippet->cut_before = from > 0;
    snippet->cut_after = to < text.size;
    return mark(snippet, &matches, from, to, arena) && copy_part(snippet, looked_at, from, to, arena);
}
