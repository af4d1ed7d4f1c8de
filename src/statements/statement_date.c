#include "statements/statement_date.h"

#include "base/text.h"

/* "said on", "said late on", "sagte am": so many words at most may stand between, and none that has a
 * capital, which would be a name.  Before the first time of a sentence there is at most "On" or "Am". */
enum { MOST_WORDS_BESIDE = 2, MOST_WORDS_AT_START = 1, LONGEST_GAP = 24 };

/* The words between two places; UINT32_MAX when something else than words and spaces is there. */
static uint32_t words_between(dl_span text, uint32_t from, uint32_t to, bool capital_allowed) {
    if (to > text.size || from > to || to - from > LONGEST_GAP) return UINT32_MAX;
    dl_span gap = dl_span_sub(text, from, to - from);
    bool in_word = false;
    uint32_t words = 0;
    for (size_t at = 0; at < gap.size;) {
        uint32_t c = dl_utf8_decode(gap, &at);
        bool letter = dl_char_is_letter(c);
        if (!letter && !dl_char_is_space(c)) return UINT32_MAX;
        if (letter && !in_word) {
            words++;
            if (dl_char_is_upper(c) && !capital_allowed) return UINT32_MAX;
        }
        in_word = letter;
    }
    return words;
}

/* What may date a statement; a quarter ("said third-quarter sales fell") or the year of something does not.
 */
static bool can_date(dl_span text, const dl_time *time, int32_t published) {
    uint8_t precision = time->period.precision;
    bool precise = precision >= DL_PRECISION_MONTH || (precision == DL_PRECISION_YEAR && !time->year_given);
    if (!precise || !dl_span_present(time->value)) return false;
    dl_span behind = dl_span_sub(text, time->end, 3);
    if (dl_span_starts_with(behind, DL_SPAN("'")) || dl_span_starts_with(behind, DL_SPAN("\xE2\x80\x99")))
        return false; /* "said Thursday's vote" */
    return dl_period_first_day((dl_time_precision)precision, time->period.count) <= published;
}

/* "said on Thursday", "on Thursday said" */
static bool is_beside(dl_span text, const dl_time *time, const dl_cue_place *place) {
    if (time->start >= place->cue_end && time->start < place->reach_end) return true;
    uint32_t words = time->start >= place->cue_end ? words_between(text, place->cue_end, time->start, false)
                                                   : words_between(text, time->end, place->cue_start, false);
    uint32_t most = time->start >= place->cue_end ? MOST_WORDS_BESIDE : 0;
    return words <= most;
}

/* Whether a quotation that begins before the one place ends before the other. */
static bool is_quoted(dl_span text, uint32_t from, uint32_t to) {
    bool odd = false;
    for (size_t at = from; at < to && at < text.size;) {
        uint32_t c = dl_utf8_decode(text, &at);
        bool mark = c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB;
        if (mark) odd = !odd;
    }
    return odd;
}

/* "And this year they will vote," he said: the quotation opens the sentence. */
static bool opens(dl_span text, const dl_time *time, const dl_cue_place *place) {
    if (time->end <= place->opening_end) return true;
    if (time->end > place->cue_start || is_quoted(text, time->end, place->cue_start)) return false;
    return words_between(text, place->sentence_start, time->start, true) <= MOST_WORDS_AT_START;
}

const dl_time *dl_statement_date(dl_span text, const dl_times *times, const dl_cue_place *place,
                                 const dl_date *published) {
    const dl_time *opening = NULL;
    for (uint32_t i = 0; i < times->count; i++) {
        const dl_time *time = &times->items[i];
        if (time->start < place->sentence_start) continue;
        if (time->end > place->sentence_end) break;
        bool within_cue = time->start < place->cue_end && time->end > place->cue_start;
        if (within_cue || !can_date(text, time, dl_date_days(published))) continue;
        if (is_beside(text, time, place)) return time;
        if (!opening && opens(text, time, place)) opening = time;
    }
    return opening;
}
