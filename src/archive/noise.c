#include "archive/noise.h"

#include "archive/fold.h"
#include "base/text.h"
#include "values/word_lists.h"

enum { LONGEST_LABEL_BYTES = 60, LONGEST_LINE_BYTES = 160, LONGEST_POINTER_BYTES = 300 };

/* Without the marks around it: "- Advertisement -". */
static dl_span without_marks(dl_span folded) {
    while (folded.size) {
        size_t size = 0;
        if (dl_char_is_word(dl_utf8_decode(folded, &size))) break;
        folded = dl_span_sub(folded, size, SIZE_MAX);
    }
    while (folded.size) {
        size_t last = folded.size - 1;
        while (last && ((unsigned char)folded.data[last] & 0xC0) == 0x80) last--;
        size_t at = last;
        if (dl_char_is_word(dl_utf8_decode(folded, &at))) break;
        folded.size = last;
    }
    return folded;
}

static bool is_advertisement_label(dl_span lower) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_advertisement_words); i++) {
        if (dl_span_equal(lower, dl_advertisement_words[i])) return true;
    }
    return false;
}

static bool is_interruption(dl_noise *noise, dl_span lower) {
    enum { MOST_WORDS = 12 };
    if (!noise->made) DL_FINDER_INIT(&noise->interruptions, dl_interruption_words);
    noise->made = true;
    return dl_finder_finds(&noise->interruptions, lower) && dl_text_count_words(lower) <= MOST_WORDS;
}

/* The size of the words that lead elsewhere at the start of the text; 0: none. */
static size_t begins_elsewhere(dl_span lower) {
    for (size_t i = 0; i < DL_COUNT_OF(dl_elsewhere_words); i++) {
        dl_span words = dl_elsewhere_words[i];
        if (words.data[0] != lower.data[0] || !dl_span_starts_with(lower, words)) continue;
        if (lower.size == words.size || !dl_ascii_is_alnum(lower.data[words.size])) return words.size;
    }
    return 0;
}

/* How many bytes of the block's text are links. */
static size_t linked_bytes(const dl_block *block) {
    size_t bytes = 0;
    for (uint32_t i = 0; i < block->links.count; i++) bytes += block->links.items[i].text.size;
    return bytes;
}

/* Whether it is worth looking for such words: there is a link, a colon behind the first words, or nothing
 * behind them. */
static bool may_lead_elsewhere(const dl_block *block, dl_span folded) {
    enum { LONGEST_WORDS_BYTES = 48 };
    dl_span first = dl_text_prefix(folded, LONGEST_WORDS_BYTES);
    return block->links.count > 0 || folded.size <= LONGEST_WORDS_BYTES ||
           dl_span_contains(first, DL_SPAN(":")) || dl_span_contains(first, DL_SPAN("："));
}

/* "Read more: Storm closes the harbour": words that lead elsewhere, and behind them nothing, a link up to
 * the end, or a colon and a line. */
static bool leads_elsewhere(const dl_block *block, dl_span lower) {
    size_t words = begins_elsewhere(lower);
    if (!words) return false;
    dl_span behind = dl_span_sub(lower, words, SIZE_MAX), rest = without_marks(behind);
    return !rest.size || dl_span_starts_with(behind, DL_SPAN(":")) ||
           dl_span_starts_with(behind, DL_SPAN("：")) || linked_bytes(block) >= rest.size;
}

bool dl_block_is_noise(dl_noise *noise, const dl_block *block, dl_span folded, dl_arena *scratch) {
    if (!folded.size || (folded.size == 1 && folded.data[0] == DL_FOLDED_TIME)) return true;
    bool label = folded.size <= LONGEST_LABEL_BYTES, line = folded.size <= LONGEST_LINE_BYTES;
    bool pointer = folded.size <= LONGEST_POINTER_BYTES && may_lead_elsewhere(block, folded);
    if (!line && !pointer) return false;
    dl_span lower = without_marks(dl_text_lower(scratch, folded));
    if (!lower.size) return false;
    return (label && is_advertisement_label(lower)) || (line && is_interruption(noise, lower)) ||
           (pointer && leads_elsewhere(block, lower));
}
