/* Direct quotations by rule: which pieces between marks are speech, and whose.
 *
 * Words between marks are speech when a word beside them says so: a cue, a source, a name before a colon.
 * Others may be titles or words that the author holds at arm's length; they are speech only where they go on
 * with a quotation, or stand as whole sentences for a paragraph behind one. */
#include "statements/direct.h"

#include "statements/beside.h"

enum { LEAST_WORDS = 4, PARAGRAPH_WORDS = 6 };

typedef struct direct {
    const dl_prose *prose;
    dl_found_list *found;
    bool any;
    uint32_t last_piece; /* of the newest statement, from 1 */
    uint32_t last_block;
    uint32_t last_sentence;
} direct;

/* Without the marks; the comma before the next dash is no more than one. */
static dl_range inside(const dl_prose *prose, const dl_quoted *piece) {
    uint32_t end = piece->closed ? piece->end - 1 : piece->end;
    while (piece->dash && end > piece->first + 1 && dl_prose_is_sign(&prose->tokens.items[end - 1], ','))
        end--;
    uint32_t first = piece->first + 1;
    while (piece->dash && first + 1 < end && !dl_prose_is_word(&prose->tokens.items[first])) first++;
    return (dl_range){first, end};
}

static bool add_range(direct *self, dl_range range) {
    dl_found *last = &self->found->items[self->found->count - 1];
    return DL_ARENA_PUSH(self->prose->arena, &last->ranges, range);
}

static void remember(direct *self, uint32_t number) {
    const dl_quoted *piece = &self->prose->pieces.items[number];
    self->last_piece = number + 1;
    self->last_block = piece->block;
    self->last_sentence = piece->sentence;
}

static void add(direct *self, uint32_t number, dl_range cue, dl_range speaker) {
    bool part = !self->prose->pieces.items[number].stopped;
    dl_found found = {.kind = DL_DIRECT, .part = part, .cue = cue, .speaker = speaker};
    dl_range range = inside(self->prose, &self->prose->pieces.items[number]);
    if (!DL_ARENA_PUSH(self->prose->arena, &found.ranges, range)) return;
    if (!DL_ARENA_PUSH(self->prose->arena, self->found, found)) return;
    remember(self, number);
}

static void go_on(direct *self, uint32_t number) {
    add_range(self, inside(self->prose, &self->prose->pieces.items[number]));
    remember(self, number);
}

/* Whether the words of the piece can be speech at all. */
static bool is_long_enough(const dl_prose *prose, const dl_quoted *piece, const dl_beside *beside) {
    bool capital = piece->words > 1 && prose->tokens.items[piece->first + 1].capital &&
                   beside->cue.first < piece->end + 3;
    return piece->words >= LEAST_WORDS || piece->stopped || beside->colon || capital;
}

/* "X, “…” diye açıkladı", "X は「…」と述べた": in front of the quotation, when nobody stands by the cue. */
static dl_range speaker_in_front(const dl_prose *prose, uint32_t from, uint32_t end) {
    if (!prose->lexicon->spaces) return dl_topic_in(prose, from, end);
    while (end > from && dl_prose_is_sign(&prose->tokens.items[end - 1], ',')) end--;
    return dl_phrase_before(prose, from, end);
}

static bool is_whole_paragraph(const dl_prose *prose, const dl_quoted *piece) {
    return piece->first == prose->first_token[piece->block] &&
           piece->end >= prose->first_token[piece->block + 1];
}

/* "…:" at the end of the block before. */
static bool led_by_block(const dl_prose *prose, const dl_quoted *piece, dl_beside *beside) {
    uint32_t block = piece->block;
    if (!block || piece->first != prose->first_token[block] ||
        prose->first_sentence[block] == prose->first_sentence[block - 1])
        return false;
    const dl_sentence *last = &prose->sentences.items[prose->first_sentence[block] - 1];
    if (!dl_prose_is_sign(&prose->tokens.items[last->end - 1], ':')) return false;
    return dl_cue_before(prose, last->first, last->end, beside);
}

/* Whether a statement that is there goes on in this piece. */
static bool belongs_to_last(const direct *self, uint32_t number) {
    const dl_quoted *piece = &self->prose->pieces.items[number];
    if (!self->last_piece) return false;
    if (self->last_piece == number && piece->continues) return true;
    if (self->last_piece != number || self->last_block != piece->block) return false;
    if (self->last_sentence == piece->sentence) return piece->stopped || piece->words >= LEAST_WORDS;
    /* “A,” she said. “B.”: the next sentence begins with it. */
    const dl_sentence *sentence = &self->prose->sentences.items[piece->sentence];
    return self->last_sentence + 1 == piece->sentence && piece->first == sentence->first && piece->stopped;
}

/* A paragraph that is a quotation, behind one of a speaker who is known. */
static bool follows_speech(const direct *self, const dl_quoted *piece) {
    if (!self->found->count || self->last_block + 1 != piece->block) return false;
    return is_whole_paragraph(self->prose, piece) && piece->words >= PARAGRAPH_WORDS;
}

enum { LONGEST_NAME = 5 };

/* „Die Zeit“, „Ermittlungsausschuss Frankfurt“: behind "der" or a noun, short, and opened by a capital. */
static bool is_name(const dl_prose *prose, const dl_quoted *piece) {
    if (piece->first == prose->first_token[piece->block]) return false;
    const dl_prose_token *before = &prose->tokens.items[piece->first - 1];
    if (piece->stopped || piece->words > LONGEST_NAME || !prose->tokens.items[piece->first + 1].capital)
        return false;
    if (before->kind != DL_PROSE_WORD) return false;
    char letter = dl_prose_block(prose, piece->block).data[before->start];
    bool definite = dl_prose_is(before, DL_WORD_THE) && (letter == 'd' || letter == 'D');
    return before->capital || definite || dl_prose_is(before, DL_WORD_OF);
}

/* Whether a verb of the sentence is in the mood of reported speech. */
static bool is_reported(const dl_prose *prose, const dl_sentence *sentence) {
    for (uint32_t i = sentence->first; i < sentence->end && i < sentence->first + 120; i++) {
        if (!prose->tokens.items[i].piece && dl_prose_is(&prose->tokens.items[i], DL_WORD_REPORTED))
            return true;
    }
    return false;
}

static void read_piece(direct *self, uint32_t number) {
    const dl_prose *prose = self->prose;
    const dl_quoted *piece = &prose->pieces.items[number];
    const dl_sentence *sentence = &prose->sentences.items[piece->sentence];
    dl_beside beside = {0};
    if (self->any && is_name(prose, piece)) return;
    bool behind = dl_cue_behind(prose, piece->end, sentence->end, &beside);
    if (self->last_piece == number && piece->continues && number) {
        go_on(self, number);
        return;
    }
    bool joined = belongs_to_last(self, number);
    if (!behind && joined) {
        go_on(self, number);
        return;
    }
    bool before = !behind && dl_cue_before(prose, sentence->first, piece->first, &beside);
    if (!behind && !before) before = led_by_block(prose, piece, &beside);
    if (behind || before) {
        if (!self->any && !is_long_enough(prose, piece, &beside)) return;
        if (behind && dl_range_empty(beside.speaker))
            beside.speaker = speaker_in_front(prose, sentence->first, piece->first);
        add(self, number, beside.cue, beside.speaker);
    } else if (follows_speech(self, piece)) {
        const dl_found *last = &self->found->items[self->found->count - 1];
        add(self, number, (dl_range){0, 0}, last->speaker);
    } else if (self->any && self->found->count && is_reported(prose, sentence)) {
        const dl_found *last = &self->found->items[self->found->count - 1];
        add(self, number, (dl_range){0, 0}, last->speaker);
    }
}

void dl_find_direct(dl_found_list *found, const dl_prose *prose, bool any) {
    direct self = {.prose = prose, .found = found, .any = any};
    if (!prose->lexicon) return;
    for (uint32_t i = 0; i < prose->pieces.count; i++) read_piece(&self, i);
}
