#include "values/paragraphs.h"

#include "base/text.h"
#include "values/word_lists.h"

static bool is_abbreviation(dl_span word) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_abbreviation_words); i++) {
        if (dl_span_equal(word, dl_abbreviation_words[i])) return true;
    }
    return false;
}

/* Whether the `.`, `!` or `?` at `stop` may end a sentence, judged by the word before it. */
static bool may_end_sentence(dl_span text, size_t stop) {
    size_t start = stop;
    while (start > 0 && stop - start < 48) {
        unsigned char c = (unsigned char)text.data[start - 1];
        if (!(dl_ascii_is_alnum((char)c) || c >= 0x80 || c == '-' || c == '\'' || c == '.')) break;
        start--;
    }
    dl_span word = dl_span_sub(text, start, stop - start);
    if (dl_span_empty(word))
        return stop > 0 && !dl_ascii_is_space(text.data[stop - 1]); /* after a bracket or quote */
    char last = word.data[word.size - 1];
    if (text.data[stop] != '.') return true;
    size_t dot = dl_span_find_last_byte(word, '.');
    dl_span tail = dot == SIZE_MAX ? word : dl_span_sub(word, dot + 1, SIZE_MAX);
    bool dotted = dot != SIZE_MAX;
    if (tail.size <= 1 && (dotted || dl_ascii_is_alpha(last)))
        return false;                             /* initials, "p.m.", "1.2.Final" */
    if (last >= 'A' && last <= 'Z') return false; /* "ASP.NET", "U.S.Army" */
    return !is_abbreviation(tail);
}

static bool is_closing(uint32_t c) {
    return c == 0x201D || c == 0x2019 || c == 0xBB || c == ')' || c == ']' || c == '"' || c == '\'' ||
           c == 0x203A;
}

static bool is_opening(uint32_t c) {
    return c == 0x201C || c == 0x2018 || c == 0xAB || c == 0x201E || c == '(' || c == '[' || c == '"' ||
           c == '\'' || c == 0x2039 || c == 0x2014 || c == 0x2013 || c == 0xBF || c == 0xA1;
}

/* A letter that can begin a sentence: a capital, or one of a script without case; `before` is the last
 * letter of the sentence in front, since a caseless letter after a Latin one proves nothing. */
static bool begins_sentence(uint32_t c, uint32_t before) {
    if (dl_char_is_upper(c)) return true;
    if (!dl_char_is_letter(c) || dl_char_is_spaceless(c) || c < 0x250) return false;
    return dl_char_lower(c) == c && c >= 0x590 && before >= 0x590 && !dl_char_is_upper(before);
}

/* If a sentence ends with the mark at `stop` and another begins directly after it, the start of that; else 0.
 */
static size_t seam_after(dl_span text, size_t stop, bool in_quotes) {
    size_t position = stop;
    (void)dl_utf8_decode(text, &position);
    uint32_t before = 0;
    if (stop > 0) {
        size_t letter = stop - 1;
        while (letter > 0 && ((unsigned char)text.data[letter] & 0xC0) == 0x80) letter--;
        before = dl_utf8_decode(text, &letter);
    }
    size_t start = position; /* of the second paragraph */
    bool closed = false;
    while (position < text.size) {
        size_t here = position;
        uint32_t c = dl_utf8_decode(text, &position);
        bool straight = c == '"' || c == '\'';
        if (straight && !in_quotes && !closed) { /* it opens: the paragraph begins with it */
            start = here;
            if (position >= text.size) return 0;
            c = dl_utf8_decode(text, &position);
            return begins_sentence(c, before) ? start : 0;
        }
        if (is_closing(c) && !(straight && closed)) {
            closed = closed || straight;
            start = position;
            continue;
        }
        if (is_opening(c)) {
            if (position >= text.size) return 0;
            c = dl_utf8_decode(text, &position);
        }
        return begins_sentence(c, before) ? start : 0;
    }
    return 0;
}

size_t dl_find_seam(dl_span text, size_t from) {
    bool in_quotes = false;
    for (size_t i = from; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == '"') in_quotes = !in_quotes;
        if (c == '\n') in_quotes = false;
        bool stop = c == '.' || c == '!' || c == '?';
        /* U+2026 "…" and the Urdu full stop U+06D4, Devanagari danda U+0964, Arabic question mark U+061F */
        if (!stop && c == 0xE2) stop = dl_span_starts_with(dl_span_sub(text, i, 3), DL_SPAN("\xE2\x80\xA6"));
        if (!stop && c == 0xDB) stop = dl_span_starts_with(dl_span_sub(text, i, 2), DL_SPAN("\xDB\x94"));
        if (!stop && c == 0xD8) stop = dl_span_starts_with(dl_span_sub(text, i, 2), DL_SPAN("\xD8\x9F"));
        if (!stop && c == 0xE0) stop = dl_span_starts_with(dl_span_sub(text, i, 3), DL_SPAN("\xE0\xA5\xA4"));
        if (!stop || i + 1 >= text.size || dl_ascii_is_space(text.data[i + 1])) continue;
        size_t seam = seam_after(text, i, in_quotes);
        if (seam != 0 && seam < text.size && may_end_sentence(text, i)) return seam;
    }
    return SIZE_MAX;
}

/* The number of spaces and no-break spaces at `at`. */
static size_t gap_after(dl_span text, size_t at) {
    size_t spaces = 0;
    while (at < text.size) {
        bool no_break = text.data[at] == '\xC2' && at + 1 < text.size && text.data[at + 1] == '\xA0';
        if (text.data[at] != ' ' && !no_break) break;
        at += no_break ? 2 : 1;
        spaces++;
    }
    return spaces;
}

/* The next wide gap after the end of a sentence, or SIZE_MAX. */
static size_t find_gap(dl_span text, size_t from) {
    for (size_t i = from; i + 2 < text.size; i++) {
        char c = text.data[i];
        if ((c == '.' || c == '!' || c == '?' || c == '"') && gap_after(text, i + 1) >= 2) return i + 1;
    }
    return SIZE_MAX;
}

static dl_span skip_gap(dl_span text) {
    for (size_t at = 0;; at += text.data[at] == ' ' ? 1 : 2) {
        if (gap_after(text, at) == 0) return dl_span_sub(text, at, SIZE_MAX);
    }
}

static void add_line(dl_paragraphs *paragraphs, dl_span line, dl_arena *arena) {
    while (!dl_span_empty(line)) {
        size_t seam = dl_find_seam(line, 0);
        dl_span part = dl_span_trim(dl_span_sub(line, 0, seam));
        if (!dl_span_empty(part) && !DL_ARENA_PUSH(arena, paragraphs, part)) return;
        line = dl_span_sub(line, seam, SIZE_MAX);
    }
}

/* Whether wide gaps (two spaces or more) separate paragraphs, and not all sentences, as some people type:
 * less than half of the sentence ends followed by a space have a wide gap. */
static bool gaps_divide(dl_span text) {
    uint32_t narrow = 0, wide = 0;
    for (size_t i = 0; i + 2 < text.size; i++) {
        if (text.data[i] != '.' && text.data[i] != '!' && text.data[i] != '?') continue;
        size_t gap = gap_after(text, i + 1);
        narrow += gap == 1;
        wide += gap >= 2;
    }
    return wide > 0 && wide < narrow;
}

void dl_split_paragraphs(dl_paragraphs *paragraphs, dl_span text, dl_arena *arena) {
    *paragraphs = (dl_paragraphs){0};
    bool gaps = dl_span_find_byte(text, '\n', 0) == SIZE_MAX && gaps_divide(text);
    dl_span line;
    while (dl_span_split(&text, '\n', &line)) {
        for (size_t gap; gaps && (gap = find_gap(line, 0)) != SIZE_MAX;
             line = skip_gap(dl_span_sub(line, gap, SIZE_MAX))) {
            add_line(paragraphs, dl_span_trim(dl_span_sub(line, 0, gap)), arena);
        }
        add_line(paragraphs, dl_span_trim(line), arena);
    }
}
