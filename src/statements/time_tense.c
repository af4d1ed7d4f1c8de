#include "statements/time_tense.h"

enum { REACH = 16, SHORTEST_VERB = 5, BEFORE_PARTICIPLE = 2 };

static bool has_ending(const dl_time_tokens *tokens, const dl_time_token *token,
                       dl_time_ending_class ending) {
    const dl_time_language *language = tokens->language;
    dl_span word = dl_span_sub(tokens->text, token->start, token->end - token->start);
    if (token->kind != DL_DATE_TOKEN_WORD || token->capital || word.size < SHORTEST_VERB) return false;
    for (size_t i = language->first_ending; i < language->end_of_endings; i++) {
        if (dl_time_endings[i].ending_class == ending && dl_span_ends_with(word, dl_time_endings[i].text))
            return true;
    }
    return false;
}

/* "to be held", "will be signed": the participle is not what tells. */
static bool is_to_come(const dl_time_tokens *tokens, size_t i) {
    for (size_t steps = 0; i > 0 && steps < BEFORE_PARTICIPLE; steps++) {
        if (dl_time_token_is(tokens, --i, DL_TIME_FUTURE)) return true;
    }
    return false;
}

static dl_tense tense_of(const dl_time_tokens *tokens, size_t i) {
    const dl_time_token *token = &tokens->items[i];
    if (dl_time_token_is(tokens, i, DL_TIME_FUTURE)) return DL_TENSE_FUTURE;
    bool other = token->words || token->month;
    if (!other && has_ending(tokens, token, DL_ENDING_FUTURE)) return DL_TENSE_FUTURE;
    bool past = dl_time_token_is(tokens, i, DL_TIME_HAPPENED) ||
                (!other && has_ending(tokens, token, DL_ENDING_HAPPENED));
    if (!past) return DL_TENSE_UNKNOWN;
    return is_to_come(tokens, i) ? DL_TENSE_FUTURE : DL_TENSE_PAST;
}

dl_tense dl_time_tense(const dl_time_tokens *tokens, size_t first, size_t end) {
    if (!tokens->language) return DL_TENSE_UNKNOWN;
    for (size_t i = first, steps = 0; i > 0 && steps < REACH && !dl_time_begins_sentence(tokens, i);
         steps++) {
        dl_tense tense = tense_of(tokens, --i);
        if (tense) return tense;
    }
    for (size_t i = end; i < tokens->count && i < end + REACH && !dl_time_begins_sentence(tokens, i); i++) {
        dl_tense tense = tense_of(tokens, i);
        if (tense) return tense;
    }
    return DL_TENSE_UNKNOWN;
}
