#include "statements/contents.h"

static void add_token(dl_content_sum *sum, const dl_prose_token *token, bool opening) {
    bool word = dl_prose_is_word(token);
    if (word) sum->words++;
    if (token->piece) {
        if (word) sum->quoted++;
        if (opening) sum->openings++;
        return;
    }
    if (!word && token->sign == ',') sum->commas++;
    if (token->kind == DL_PROSE_NUMBER) sum->numbers++;
    if (word && token->capital) sum->names++;
    if (dl_prose_is(token, DL_WORD_AUX)) sum->aux++;
    if (dl_prose_is(token, DL_WORD_PRONOUN)) sum->pronouns++;
}

static bool is_weighed_cue(const dl_prose_token *token) {
    return !token->piece && !token->capital && dl_prose_is(token, DL_WORD_CUE);
}

bool dl_contents_init(dl_contents *contents, const dl_prose *prose) {
    uint32_t count = prose->tokens.count, piece = 0;
    dl_content_sum sum = {0}, *before = dl_arena_alloc(prose->arena, ((size_t)count + 1) * sizeof *before);
    uint8_t *weights = dl_arena_alloc(prose->arena, (size_t)count + 1);
    if (!before || !weights) return false;
    for (uint32_t i = 0; i < count; i++) {
        const dl_prose_token *token = &prose->tokens.items[i];
        before[i] = sum;
        add_token(&sum, token, token->piece != piece);
        piece = token->piece;
        if (!is_weighed_cue(token)) continue;
        weights[sum.cues++] = token->weight;
        sum.cue_weight += token->weight;
    }
    before[count] = sum;
    *contents = (dl_contents){prose, before, weights};
    return true;
}

void dl_contents_add(const dl_contents *contents, dl_range range, dl_said_content *sum) {
    if (range.end - range.first > DL_CONTENT_TOKENS) range.end = range.first + DL_CONTENT_TOKENS;
    const dl_content_sum *from = &contents->before[range.first], *to = &contents->before[range.end];
    sum->words += (uint8_t)(to->words - from->words);
    sum->quoted += (uint8_t)(to->quoted - from->quoted);
    sum->pieces += (uint8_t)(to->openings - from[1].openings);
    sum->pieces += contents->prose->tokens.items[range.first].piece != 0;
    sum->commas += (uint8_t)(to->commas - from->commas);
    sum->aux += (uint8_t)(to->aux - from->aux);
    sum->numbers += (uint8_t)(to->numbers - from->numbers);
    sum->names += (uint8_t)(to->names - from->names);
    sum->pronouns += (uint8_t)(to->pronouns - from->pronouns);
    sum->cues += to->cues - from->cues;
    sum->cue_weight += to->cue_weight - from->cue_weight;
    for (uint32_t i = from->cues; i < to->cues; i++) {
        if (contents->weights[i] > sum->heaviest) sum->heaviest = contents->weights[i];
    }
}
