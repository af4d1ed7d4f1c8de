/* Who speaks, by the words right before and behind a quotation. */
#include "statements/beside.h"

enum { CUE_WITHIN = 14, CUE_BEFORE = 24, LEAST_WEIGHT = 25 };

static bool is_cue(const dl_prose_token *token) {
    return dl_prose_is(token, DL_WORD_CUE) && token->weight >= LEAST_WEIGHT && !token->piece;
}

static dl_range cue_at(const dl_prose *prose, uint32_t at) {
    return (dl_range){at, at + prose->tokens.items[at].words};
}

static bool in_spaceless(const dl_prose *prose) {
    return prose->lexicon && !prose->lexicon->spaces;
}

/* Languages whose verb comes second: behind "In einem Interview" stands "sagte Brück". */
static bool is_verb_second(const dl_prose *prose) {
    static const dl_span languages[] = {DL_SPAN_INIT("de"), DL_SPAN_INIT("nl"), DL_SPAN_INIT("sv"),
                                        DL_SPAN_INIT("no"), DL_SPAN_INIT("da")};
    dl_span language = dl_span_from_string(prose->lexicon->language);
    for (size_t i = 0; i < DL_COUNT_OF(languages); i++) {
        if (dl_span_equal(language, languages[i])) return true;
    }
    return false;
}

/* Whether a phrase opens its clause, and so can be the subject in front of the verb. */
static bool opens_clause(const dl_prose *prose, uint32_t from, dl_range phrase) {
    const dl_prose_token *before = &prose->tokens.items[phrase.first - (phrase.first > 0)];
    return phrase.first == from || !dl_prose_is_word(before) || before->piece ||
           dl_prose_is(before, DL_WORD_AND | DL_WORD_THAT);
}

/* "said Farrow", "Farrow said": before the cue, where the language has its subject there, else behind it. */
dl_range dl_speaker_by(const dl_prose *prose, uint32_t from, dl_range cue, uint32_t limit) {
    dl_range before = dl_phrase_before(prose, from, cue.first), behind;
    if (!dl_range_empty(before) && (!is_verb_second(prose) || opens_clause(prose, from, before)))
        return before;
    behind = dl_phrase_behind(prose, cue.end, limit);
    return dl_range_empty(behind) ? before : behind;
}

static bool source_at(const dl_prose *prose, uint32_t at, uint32_t limit, dl_beside *beside) {
    if (!dl_prose_is(&prose->tokens.items[at], DL_WORD_SOURCE)) return false;
    dl_range words = cue_at(prose, at), speaker;
    speaker = in_spaceless(prose) ? dl_topic_in(prose, words.end, limit)
                                  : dl_phrase_behind(prose, words.end, limit);
    if (dl_range_empty(speaker)) return false;
    *beside = (dl_beside){.cue = words, .speaker = speaker};
    return true;
}

/* "X によると", "X zufolge": the phrase before. */
static bool source_behind_at(const dl_prose *prose, uint32_t at, uint32_t from, dl_beside *beside) {
    if (!dl_prose_is(&prose->tokens.items[at], DL_WORD_BEHIND)) return false;
    dl_range speaker = in_spaceless(prose) ? dl_topic_in(prose, from, at) : dl_phrase_before(prose, from, at);
    if (dl_range_empty(speaker)) return false;
    *beside = (dl_beside){.cue = cue_at(prose, at), .speaker = speaker};
    return true;
}

bool dl_cue_behind(const dl_prose *prose, uint32_t end, uint32_t limit, dl_beside *beside) {
    const dl_prose_token *tokens = prose->tokens.items;
    uint32_t most = limit - end > CUE_WITHIN ? end + CUE_WITHIN : limit;
    for (uint32_t i = end; i < most; i++) {
        if (tokens[i].piece || dl_prose_is_sign(&tokens[i], ':')) return false;
        if (source_at(prose, i, limit, beside) || source_behind_at(prose, i, end, beside)) return true;
        if (!is_cue(&tokens[i])) continue;
        dl_range cue = cue_at(prose, i);
        dl_range speaker;
        if (in_spaceless(prose)) {
            speaker = dl_topic_in(prose, end, i);
        } else {
            speaker = dl_speaker_by(prose, end, cue, limit);
        }
        *beside = (dl_beside){.cue = cue, .speaker = speaker};
        return true;
    }
    return false;
}

/* "Farrow: “…”" */
static bool name_before_colon(const dl_prose *prose, uint32_t from, uint32_t colon, dl_beside *beside) {
    dl_range phrase = dl_phrase_at(prose, from, colon);
    if (phrase.first != from || phrase.end != colon || !prose->tokens.items[from].capital) return false;
    if (dl_range_empty(dl_name_in(prose, phrase))) return false;
    *beside = (dl_beside){.cue = {colon, colon + 1}, .speaker = phrase, .colon = true};
    return true;
}

bool dl_cue_before(const dl_prose *prose, uint32_t from, uint32_t first, dl_beside *beside) {
    const dl_prose_token *tokens = prose->tokens.items;
    uint32_t low = first - from > CUE_BEFORE ? first - CUE_BEFORE : from;
    bool colon = first > from &&
                 (dl_prose_is_sign(&tokens[first - 1], ':') || dl_prose_is_sign(&tokens[first - 1], 0xFF1A));
    for (uint32_t i = first; i > low; i--) {
        if (tokens[i - 1].piece) break;
        if (source_at(prose, i - 1, first, beside) || source_behind_at(prose, i - 1, from, beside))
            return true;
        if (!is_cue(&tokens[i - 1])) continue;
        dl_range cue = cue_at(prose, i - 1), speaker;
        if (in_spaceless(prose)) {
            speaker = dl_topic_in(prose, from, cue.first);
        } else {
            speaker = dl_speaker_by(prose, from, cue, first);
        }
        *beside = (dl_beside){.cue = cue, .speaker = speaker, .colon = colon};
        return true;
    }
    return colon && name_before_colon(prose, from, first - 1, beside);
}
