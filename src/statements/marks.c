/* Quotations by their marks, a block at a time.
 *
 * A mark opens or closes by what it is and by the spaces around it: conventions differ between languages, and
 * „ is closed by “, which opens elsewhere, » opens in German and closes in French.  Marks within a quotation
 * that are not those that close it are part of it.  One that is left open ends with its block; where the next
 * block opens again, it goes on there. */
#include "statements/marks.h"

/* The marks that close what `open` opens; 0: it opens nothing. */
static bool closes(uint32_t open, uint32_t sign) {
    switch (open) {
    case 0x201C: /* “ */
        return sign == 0x201D || sign == 0x201C || sign == '"' || sign == DL_TWO_APOSTROPHES;
    case DL_TWO_APOSTROPHES:
        return sign == DL_TWO_APOSTROPHES;
    case 0x201E: /* „ */
        return sign == 0x201C || sign == 0x201D || sign == '"';
    case 0x201D: /* ” in Swedish and Finnish */
        return sign == 0x201D;
    case 0xAB:
        return sign == 0xBB;
    case 0xBB:
        return sign == 0xAB || sign == 0xBB; /* » … » in Swedish and Finnish */
    case 0x2039:
        return sign == 0x203A;
    case 0x203A:
        return sign == 0x2039;
    case 0x300C:
        return sign == 0x300D;
    case 0x300E:
        return sign == 0x300F;
    case '"':
        return sign == '"' || sign == 0x201D;
    case 0x2018: /* ‘ */
        return sign == 0x2019 || sign == '\'';
    case 0x201A: /* ‚ */
        return sign == 0x2018 || sign == 0x2019;
    case '\'':
        return sign == '\'';
    default:
        return false;
    }
}

/* Marks that are also apostrophes, or look like them. */
static bool is_single(uint32_t sign) {
    return sign == 0x2018 || sign == '\'' || sign == 0x201A;
}

static bool is_behind_opening(const dl_prose *prose, uint32_t at, uint32_t first) {
    const dl_prose_token *before = at > first ? &prose->tokens.items[at - 1] : NULL;
    return !before || prose->tokens.items[at].space_before || before->kind == DL_PROSE_DASH ||
           before->sign == '(' || before->sign == '[' || before->sign == ':' || before->sign == 0xFF1A ||
           before->sign == 0x201C || before->sign == 0x2026;
}

/* Whether the mark can open a quotation where it stands. */
static bool can_open(const dl_prose *prose, uint32_t at, uint32_t first) {
    const dl_prose_token *token = &prose->tokens.items[at];
    switch (token->sign) {
    case 0x300C:
    case 0x300E:
        return true;
    case 0x201C:
    case 0x201E:
        return !token->space_after || token->space_before; /* „ often has a space behind it by mistake */
    case 0xAB:                                             /* French puts a space inside */
        return true;
    case 0x2039:
        return true;
    case 0x2019:
        return false;
    default:
        return is_behind_opening(prose, at, first) && !token->space_after;
    }
}

/* “ closes what “ opened only behind a word: otherwise it opens a quotation in the quotation. */
static bool can_close(const dl_prose *prose, uint32_t at, uint32_t open) {
    const dl_prose_token *token = &prose->tokens.items[at];
    if (!closes(open, token->sign)) return false;
    if (token->sign == open) return !token->space_before || token->space_after;
    if (is_single(open)) return token->space_after || !dl_prose_is_word(token + 1);
    return true;
}

/* The last token of the block that closes a single mark: one without it is an apostrophe. */
static uint32_t last_single(const dl_prose *prose, uint32_t first, uint32_t end) {
    for (uint32_t i = end; i > first; i--) {
        const dl_prose_token *token = &prose->tokens.items[i - 1];
        if (token->kind == DL_PROSE_MARK &&
            (token->sign == 0x2019 || token->sign == 0x2018 || token->sign == '\'') && !token->space_before)
            return i - 1;
    }
    return first;
}

/* What closes a piece, at or behind its last token: a comma, a full stop. */
static bool is_stopped(const dl_prose *prose, const dl_quoted *piece, uint32_t block_end) {
    const dl_prose_token *tokens = prose->tokens.items;
    uint32_t last = piece->closed ? piece->end - 2 : piece->end - 1;
    if (last <= piece->first) return false;
    if (dl_prose_is_stop(&tokens[last]) || tokens[last].sign == ',' || tokens[last].sign == 0x3001)
        return true;
    if (piece->end >= block_end) return true;
    const dl_prose_token *behind = &tokens[piece->end];
    return dl_prose_is_stop(behind) || behind->sign == ',' || behind->kind == DL_PROSE_DASH;
}

static void add_piece(dl_prose *prose, uint32_t block, uint32_t first, uint32_t end, bool closed, bool dash) {
    dl_quoted piece = {.first = first, .end = end, .block = block, .closed = closed, .dash = dash};
    for (uint32_t i = first; i < end; i++) piece.words += dl_prose_is_word(&prose->tokens.items[i]);
    if (!piece.words) return;
    piece.stopped = is_stopped(prose, &piece, prose->first_token[block + 1]);
    const dl_quoted *last = prose->pieces.count ? &prose->pieces.items[prose->pieces.count - 1] : NULL;
    piece.continues = !dash && last && !last->closed && !last->dash && last->block + 1 == block &&
                      first == prose->first_token[block];
    if (!DL_ARENA_PUSH(prose->arena, &prose->pieces, piece)) return;
    for (uint32_t i = first; i < end; i++) prose->tokens.items[i].piece = prose->pieces.count;
}

void dl_prose_find_pieces(dl_prose *prose, uint32_t block) {
    uint32_t first = prose->first_token[block], end = prose->first_token[block + 1];
    uint32_t singles_end = last_single(prose, first, end), start = end, open = 0;
    for (uint32_t i = first; i < end; i++) {
        const dl_prose_token *token = &prose->tokens.items[i];
        if (token->kind != DL_PROSE_MARK) continue;
        if (open) {
            if (!can_close(prose, i, open)) continue;
            add_piece(prose, block, start, i + 1, true, false);
            open = 0;
        } else if (can_open(prose, i, first) && (!is_single(token->sign) || i < singles_end)) {
            open = token->sign;
            start = i;
        }
    }
    if (open && !is_single(open)) add_piece(prose, block, start, end, false, false);
}

/* --- dashes --- */

static bool is_long_dash(const dl_prose_token *token) {
    return token->kind == DL_PROSE_DASH &&
           (token->sign == 0x2013 || token->sign == 0x2014 || token->sign == 0x2015);
}

/* The first cue in [from, end), at most so many tokens on; `end` if there is none. */
static uint32_t find_cue(const dl_prose *prose, uint32_t from, uint32_t end, uint32_t most) {
    if (end - from > most) end = from + most;
    for (uint32_t i = from; i < end; i++) {
        if (dl_prose_is(&prose->tokens.items[i], DL_WORD_CUE)) return i;
    }
    return UINT32_MAX;
}

static uint32_t next_dash(const dl_prose *prose, uint32_t from, uint32_t end) {
    while (from < end && !is_long_dash(&prose->tokens.items[from])) from++;
    return from;
}

/* "— Non, dit-elle." without a second dash: the speech ends before the comma that a cue follows. */
static uint32_t comma_before_cue(const dl_prose *prose, uint32_t from, uint32_t end) {
    for (uint32_t i = from; i < end; i++) {
        const dl_prose_token *token = &prose->tokens.items[i];
        if (token->sign != ',' && token->sign != '!' && token->sign != '?') continue;
        if (find_cue(prose, i + 1, end, 2) != UINT32_MAX) return i;
    }
    return end;
}

/* A block that a dash opens is speech where a cue says so: otherwise it may be an entry of a list.
 * "— A, — said X. — B": the author's words stand between the second dash and the third. */
void dl_prose_find_speech_of_dashes(dl_prose *prose, uint32_t block) {
    uint32_t first = prose->first_token[block], end = prose->first_token[block + 1];
    if (end - first < 4 || !is_long_dash(&prose->tokens.items[first]) || !prose->lexicon) return;
    uint32_t second = next_dash(prose, first + 1, end);
    if (second == end) {
        uint32_t comma = comma_before_cue(prose, first + 1, end);
        if (comma < end) add_piece(prose, block, first, comma + 1, false, true);
        return;
    }
    if (find_cue(prose, second + 1, end, 8) == UINT32_MAX) return;
    add_piece(prose, block, first, second, false, true);
    uint32_t third = next_dash(prose, second + 1, end);
    if (third + 1 < end) add_piece(prose, block, third, end, false, true);
}
