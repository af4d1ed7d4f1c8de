/* German has a mood for what others say ("er sei", "sie habe"), commas at the ends of clauses, and
 * prepositions that name a source: enough to find indirect statements without a model.
 *
 *     Laut der Polizei wurde niemand verletzt.         behind a source, to the end of the sentence
 *     Niemand wurde der Polizei zufolge verletzt.      around it
 *     Brück sagte, das Rathaus bleibe geschlossen.     behind the comma that follows a cue
 *     Das Rathaus bleibe geschlossen, sagte Brück.     before the comma in front of it
 *     Die Decke sei nicht sicher.                      behind a statement: by the mood alone */
#include "statements/german.h"

#include "statements/beside.h"
#include "statements/frames.h"

enum { LEAST_WEIGHT = 50, LEAST_WORDS = 3, WORDS_TO_COMMA = 25, MOST_TOKENS = 120 };

typedef struct german {
    dl_found_list *found;
    const dl_prose *prose;
    const dl_prose_token *tokens;
    uint8_t *direct; /* by sentence: 1: a direct statement is most of it; 2: a direct statement is in it */
    dl_sentence sentence;
    uint32_t end;           /* of its words */
    dl_range last;          /* who spoke last */
    uint32_t last_sentence; /* and where, from 1 */
} german;

static const dl_range nothing = {0, 0};

static uint32_t words_in(const german *self, dl_range range) {
    uint32_t words = 0;
    for (uint32_t i = range.first; i < range.end; i++) words += dl_prose_is_word(&self->tokens[i]);
    return words;
}

static bool add(german *self, uint32_t number, dl_range a, dl_range b, dl_range cue, dl_range speaker) {
    dl_found found = {.cue = cue, .speaker = speaker};
    if (words_in(self, a) + words_in(self, b) < LEAST_WORDS) return false;
    dl_range ranges[2] = {a, b};
    for (unsigned i = 0; i < 2; i++) {
        if (words_in(self, ranges[i])) DL_ARENA_PUSH(self->prose->arena, &found.ranges, ranges[i]);
    }
    if (!found.ranges.count) return false;
    found.kind = (uint8_t)dl_kind_of(self->prose, found.ranges.items, found.ranges.count);
    if (found.kind == DL_DIRECT || !DL_ARENA_PUSH(self->prose->arena, self->found, found)) return false;
    if (!dl_range_empty(speaker)) self->last = speaker;
    self->last_sentence = number + 1;
    return true;
}

static uint32_t trimmed_end(const german *self, uint32_t first, uint32_t end) {
    while (end > first && !dl_prose_is_word(&self->tokens[end - 1]) && !self->tokens[end - 1].piece) end--;
    return end;
}

/* "Laut X …", "nach Angaben von X", "X zufolge". */
static bool read_source(german *self, uint32_t number) {
    for (uint32_t i = self->sentence.first; i < self->end; i++) {
        const dl_prose_token *token = &self->tokens[i];
        if (token->piece || !dl_prose_is(token, DL_WORD_SOURCE | DL_WORD_BEHIND)) continue;
        bool behind = dl_prose_is(token, DL_WORD_BEHIND);
        dl_range cue = {i, i + token->words};
        dl_range speaker = behind ? dl_phrase_before(self->prose, self->sentence.first, i)
                                  : dl_phrase_behind(self->prose, cue.end, self->end);
        if (dl_range_empty(speaker)) continue;
        uint32_t first = behind ? speaker.first : i, rest = behind ? cue.end : speaker.end;
        if (first > self->sentence.first && dl_prose_is(&self->tokens[first - 1], DL_WORD_SOURCE)) first--;
        dl_range before = {self->sentence.first, trimmed_end(self, self->sentence.first, first)};
        return add(self, number, before, (dl_range){rest, self->end}, cue, speaker);
    }
    return false;
}

static bool is_cue(const dl_prose_token *token) {
    return !token->piece && dl_prose_is(token, DL_WORD_CUE) && token->weight >= LEAST_WEIGHT;
}

static uint32_t comma_in(const german *self, uint32_t from, uint32_t end) {
    while (from < end && (self->tokens[from].piece || !dl_prose_is_sign(&self->tokens[from], ','))) from++;
    return from;
}

/* "…, sagte X" */
static bool read_before(german *self, uint32_t number, dl_range cue) {
    if (cue.first == self->sentence.first || !dl_prose_is_sign(&self->tokens[cue.first - 1], ','))
        return false;
    dl_range content = {self->sentence.first, cue.first - 1};
    return add(self, number, content, nothing, cue, dl_phrase_behind(self->prose, cue.end, self->end));
}

/* "X sagte …, …" */
static bool read_behind(german *self, uint32_t number, dl_range cue) {
    uint32_t far = cue.end + WORDS_TO_COMMA < self->end ? cue.end + WORDS_TO_COMMA : self->end;
    uint32_t comma = comma_in(self, cue.end, far);
    if (comma >= far) return false;
    dl_range content = {comma + 1, self->end};
    return add(self, number, content, nothing, cue,
               dl_speaker_by(self->prose, self->sentence.first, cue, comma));
}

static bool read_cue(german *self, uint32_t number) {
    for (uint32_t i = self->sentence.first; i < self->end; i++) {
        if (!is_cue(&self->tokens[i])) continue;
        dl_range cue = {i, i + self->tokens[i].words};
        return read_before(self, number, cue) || read_behind(self, number, cue);
    }
    return false;
}

/* A sentence in the mood of reported speech goes on with what was said before. */
static bool read_mood(german *self, uint32_t number) {
    if (!self->last_sentence || number > self->last_sentence + 1) return false;
    for (uint32_t i = self->sentence.first; i < self->end; i++) {
        if (self->tokens[i].piece || !dl_prose_is(&self->tokens[i], DL_WORD_REPORTED)) continue;
        if (i > self->sentence.first && dl_prose_is(&self->tokens[i - 1], DL_WORD_SELF)) continue;
        return add(self, number, (dl_range){self->sentence.first, self->end}, nothing, nothing, self->last);
    }
    return false;
}

/* Where direct statements are: their sentences are not read again, but they say who speaks. */
static bool note_direct(german *self) {
    const dl_prose *prose = self->prose;
    self->direct = dl_arena_alloc_zero(prose->arena, prose->sentences.count + 1);
    if (!self->direct) return false;
    for (uint32_t i = 0; i < self->found->count; i++) {
        const dl_found *found = &self->found->items[i];
        for (uint32_t k = 0; k < found->ranges.count; k++) {
            uint32_t piece = prose->tokens.items[found->ranges.items[k].first].piece;
            if (piece) self->direct[prose->pieces.items[piece - 1].sentence] = found->part ? 2 : 1;
        }
    }
    return true;
}

static void read_sentence(german *self, uint32_t number, uint32_t *direct) {
    self->sentence = self->prose->sentences.items[number];
    self->end = self->sentence.end;
    if (self->end - self->sentence.first > MOST_TOKENS) return;
    self->end = trimmed_end(self, self->sentence.first, self->end);
    while (*direct < self->found->count &&
           self->found->items[*direct].ranges.items[0].first < self->sentence.end &&
           self->found->items[*direct].kind == DL_DIRECT) {
        if (!dl_range_empty(self->found->items[*direct].speaker))
            self->last = self->found->items[*direct].speaker;
        self->last_sentence = number + 1;
        ++*direct;
    }
    if (self->direct[number] == 1) return;
    if (!read_source(self, number) && !read_cue(self, number)) read_mood(self, number);
}

void dl_find_german(dl_found_list *found, const dl_prose *prose) {
    german self = {.found = found, .prose = prose, .tokens = prose->tokens.items};
    uint32_t direct = 0;
    if (!note_direct(&self)) return;
    for (uint32_t i = 0; i < prose->sentences.count; i++) read_sentence(&self, i, &direct);
}
