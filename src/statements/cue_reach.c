/* Words beside a cue that are no content: who says it, to whom, on what occasion.
 *
 *     “…,” said Farrow in an interview with the Courier on Tuesday
 *               [                                               ]
 *     …, Vane said, addressing the council on Thursday
 *                 [                                  ]
 *     In a letter to the council on Tuesday, Farrow said …
 *     [                                    ]
 *
 * A time in them is the statement's, unless a word tells that it is another event's ("after the vote on
 * Tuesday"), or opens a clause of its own. */
#include "statements/cue_reach.h"

enum { MOST_BEHIND = 16, MOST_OPENING = 16, LEAST_WEIGHT = 25 };

static bool is_content(const dl_found *found, uint32_t at) {
    for (uint32_t i = 0; i < found->ranges.count; i++) {
        if (at >= found->ranges.items[i].first && at < found->ranges.items[i].end) return true;
    }
    return false;
}

static bool is_inner_stop(const dl_prose *prose, uint32_t at) {
    const dl_prose_token *token = &prose->tokens.items[at], *before = token - 1;
    return dl_prose_is_sign(token, '.') && at && !token->space_before &&
           (dl_prose_is(before, DL_WORD_ABBREVIATION) || before->behind - before->at == 1);
}

/* "said that", "said he", "said and left": a clause of its own. */
static bool opens_clause(const dl_prose_token *token) {
    return dl_prose_is(token, DL_WORD_AND | DL_WORD_THAT | DL_WORD_PRONOUN | DL_WORD_AUX | DL_WORD_ABOUT) &&
           !token->capital && (!dl_prose_is(token, DL_WORD_THE) || dl_prose_is(token, DL_WORD_THAT));
}

static bool is_part(const dl_prose *prose, const dl_found *found, uint32_t at) {
    const dl_prose_token *token = &prose->tokens.items[at];
    if (token->piece || is_content(found, at)) return false;
    if (is_inner_stop(prose, at)) return true;
    if (token->kind == DL_PROSE_OWNS || token->kind == DL_PROSE_NUMBER) return true;
    return token->kind == DL_PROSE_WORD && !opens_clause(token);
}

/* English alone has it. */
bool dl_is_participle(const dl_prose *prose, uint32_t at) {
    const dl_prose_token *token = &prose->tokens.items[at];
    dl_span text = dl_prose_block(prose, dl_prose_block_of(prose, at));
    if (token->kind != DL_PROSE_WORD || token->piece || token->weight >= LEAST_WEIGHT ||
        dl_prose_is(token, DL_WORD_AND))
        return false;
    return dl_prose_is_in(prose, DL_SPAN("en")) &&
           dl_span_ends_with(dl_span_sub(text, token->start, token->end - token->start), DL_SPAN("ing"));
}

static uint32_t end_of_run(const dl_prose *prose, const dl_found *found, uint32_t from, uint32_t end) {
    while (from < end && is_part(prose, found, from)) from++;
    return from;
}

static uint32_t reach_behind(const dl_prose *prose, const dl_found *found, const dl_sentence *sentence) {
    uint32_t from = found->cue.end;
    uint32_t end = sentence->end - from > MOST_BEHIND ? from + MOST_BEHIND : sentence->end;
    if (from + 1 < end && dl_prose_is_sign(&prose->tokens.items[from], ',') &&
        dl_is_participle(prose, from + 1))
        from++;
    return end_of_run(prose, found, from, end);
}

/* Up to its comma. */
static uint32_t reach_of_opening(const dl_prose *prose, const dl_found *found, const dl_sentence *sentence) {
    uint32_t first = sentence->first;
    const dl_prose_token *token = &prose->tokens.items[first];
    if (!dl_prose_is(token, DL_WORD_OF | DL_WORD_STOP) && !dl_is_participle(prose, first)) return first;
    uint32_t end = found->cue.first - first > MOST_OPENING ? first + MOST_OPENING : found->cue.first;
    if (dl_prose_is(token, DL_WORD_AND | DL_WORD_ABOUT | DL_WORD_AUX)) return first;
    uint32_t comma = end_of_run(prose, found, first, end);
    return comma < end && dl_prose_is_sign(&prose->tokens.items[comma], ',') ? comma : first;
}

dl_cue_reach dl_reach_of_cue(const dl_prose *prose, const dl_found *found, const dl_sentence *sentence) {
    dl_cue_reach reach = {sentence->first, found->cue.end};
    if (found->cue.first > sentence->first) reach.opening = reach_of_opening(prose, found, sentence);
    if (found->cue.end < sentence->end) reach.end = reach_behind(prose, found, sentence);
    return reach;
}
