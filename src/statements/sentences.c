/* Where sentences end. */
#include "statements/sentences.h"

/* Languages that write "3. Mai". */
static bool has_ordinals(const dl_prose *prose) {
    static const char languages[] = "de no da cs fi pl tr";
    return prose->lexicon && strstr(languages, prose->lexicon->language);
}

/* Whether the full stop at `at` belongs to an abbreviation, or to the first letter of a name: "J. Smith". */
static bool is_of_abbreviation(const dl_prose *prose, uint32_t at, uint32_t first) {
    if (at == first || prose->tokens.items[at].sign != '.') return false;
    const dl_prose_token *before = &prose->tokens.items[at - 1];
    if (before->kind == DL_PROSE_NUMBER) return before->behind - before->at <= 2 && has_ordinals(prose);
    if (before->kind != DL_PROSE_WORD || prose->tokens.items[at].space_before) return false;
    return dl_prose_is(before, DL_WORD_ABBREVIATION) || (before->capital && before->behind - before->at == 1);
}

/* What may open a sentence. */
static bool can_open(const dl_prose_token *token) {
    return token->capital || token->kind == DL_PROSE_MARK || token->kind == DL_PROSE_NUMBER ||
           token->kind == DL_PROSE_DASH || token->sign == '(' || token->sign == '[' || token->sign == 0xBF ||
           token->sign == 0xA1 || (token->kind == DL_PROSE_WORD && token->hash && !token->space_before);
}

/* In scripts without capital letters any word may. */
static bool ends_at(const dl_prose *prose, uint32_t at, uint32_t first, uint32_t end) {
    const dl_prose_token *tokens = prose->tokens.items;
    if (!dl_prose_is_stop(&tokens[at]) || is_of_abbreviation(prose, at, first)) return false;
    if (at + 1 == end) return true;
    if (tokens[at].sign >= 0x600) return true;
    const dl_prose_token *behind = &tokens[at + 1];
    if (!tokens[at].space_after && !tokens[at].piece && behind->kind != DL_PROSE_MARK) return false;
    return can_open(behind) ||
           (prose->lexicon && dl_span_equal(dl_span_from_string(prose->lexicon->language), DL_SPAN("ar")));
}

/* "“Go!” Farrow said" is one sentence: behind a quotation that ends in ! or ? a cue within three words goes
 * on with it. */
static bool goes_on_behind(const dl_prose *prose, uint32_t at, uint32_t end, uint32_t sign) {
    const dl_prose_token *tokens = prose->tokens.items;
    if (at >= end) return false;
    if (dl_prose_is_word(&tokens[at]) && !tokens[at].capital) return true;
    if (sign == '.') return false;
    for (uint32_t i = at; i < end && i < at + 4; i++) {
        if (dl_prose_is_stop(&tokens[i]) || tokens[i].kind == DL_PROSE_MARK) return false;
        if (dl_prose_is(&tokens[i], DL_WORD_CUE)) return true;
    }
    return false;
}

static bool ends_with_piece(const dl_prose *prose, const dl_quoted *piece, uint32_t end) {
    if (piece->dash || !piece->closed || piece->end - piece->first < 3) return false;
    const dl_prose_token *last = &prose->tokens.items[piece->end - 2];
    return dl_prose_is_stop(last) && !goes_on_behind(prose, piece->end, end, last->sign);
}

static void add_sentence(dl_prose *prose, uint32_t block, uint32_t first, uint32_t end) {
    dl_sentence sentence = {first, end, block};
    if (first >= end || !DL_ARENA_PUSH(prose->arena, &prose->sentences, sentence)) return;
    for (uint32_t i = first; i < end; i++) {
        uint32_t piece = prose->tokens.items[i].piece;
        if (piece) {
            prose->pieces.items[piece - 1].sentence = prose->sentences.count - 1;
            i = prose->pieces.items[piece - 1].end - 1;
        }
    }
}

void dl_prose_find_sentences(dl_prose *prose, uint32_t block) {
    uint32_t first = prose->first_token[block], end = prose->first_token[block + 1], start = first;
    for (uint32_t i = first; i < end; i++) {
        uint32_t number = prose->tokens.items[i].piece;
        uint32_t behind = 0;
        if (number) {
            const dl_quoted *piece = &prose->pieces.items[number - 1];
            i = piece->end - 1;
            if (ends_with_piece(prose, piece, end)) behind = piece->end;
        } else if (ends_at(prose, i, first, end)) {
            behind = i + 1;
        }
        if (!behind) continue;
        add_sentence(prose, block, start, behind);
        start = behind;
    }
    add_sentence(prose, block, start, end);
}
