/* Interviews and transcripts: paragraphs that a label opens ("Q:", "FARROW:"), or questions in bold.
 *
 * A colon behind a word or two is common ("Note:", "Weather:").  It is a turn only where labels alternate,
 * and one of them is a person, asks, or is a word for a question.  Answers to questions of nobody may also be
 * an author's own words in a list of questions and answers: there they must speak of themselves.  Who answers
 * is told by the label, or else by the only person that stands before the first question. */
#include "statements/turns.h"

#include "base/text.h"

enum {
    LABEL_TOKENS = 12,
    LABEL_WORDS = 6,
    MOST_VOICES = 24,
    LEAST_CHANGES = 3, /* question, answer, question, answer */
    LEAST_TURNS = 2,
};

typedef enum role { ROLE_NAME, ROLE_QUESTION, ROLE_ANSWER } role;

/* Whoever has one label. */
typedef struct voice {
    uint32_t key;     /* of its label: hash of the last word */
    uint32_t turns;   /* that it has */
    uint32_t asked;   /* of them end in a question mark */
    uint8_t role;     /* enum role */
    bool person;      /* named in the text, or by title or first name */
    bool speaks;      /* its turns are statements */
    dl_range speaker; /* of all turns; empty: each turn's own label */
} voice;

typedef struct turn {
    uint32_t block, words, voice; /* the token behind the label; UINT32_MAX: none of the voices */
    dl_range label, colon;        /* empty: a paragraph in bold is the question */
    uint32_t end;                 /* behind its last block */
} turn;

typedef struct talk {
    const dl_prose *prose;
    const dl_full_names *names;
    struct {
        turn *items;
        uint32_t count, capacity;
    } turns;
    voice voices[MOST_VOICES];
    uint32_t voice_count;
} talk;

static const dl_prose_token *token_at(const talk *self, uint32_t at) {
    return &self->prose->tokens.items[at];
}

static bool is_empty(const talk *self, uint32_t block) {
    return self->prose->first_token[block] == self->prose->first_token[block + 1];
}

/* --- labels --- */

static bool is_colon(const dl_prose_token *token) {
    return (dl_prose_is_sign(token, ':') && token->space_after) || dl_prose_is_sign(token, 0xFF1A);
}

static uint8_t role_of(const talk *self, dl_range label) {
    const dl_prose_token *first = token_at(self, label.first);
    if (label.end - label.first > first->words) return ROLE_NAME;
    return dl_prose_is(first, DL_WORD_QUESTION) ? ROLE_QUESTION
           : dl_prose_is(first, DL_WORD_ANSWER) ? ROLE_ANSWER
                                                : ROLE_NAME;
}

/* "Ms. Farrow", "SEN. TED LARKIN", "Vera van der Meer": words with capital letters, and what joins them. */
static bool is_name(const talk *self, dl_range label) {
    uint32_t words = 0;
    if (!self->prose->lexicon->spaces) return label.end - label.first < LABEL_TOKENS;
    for (uint32_t i = label.first; i < label.end; i++) {
        const dl_prose_token *token = token_at(self, i);
        bool joins = dl_prose_is(token, DL_WORD_PARTICLE | DL_WORD_OF) || token->kind == DL_PROSE_DASH ||
                     dl_prose_is_sign(token, '.');
        if (i == label.first && !token->capital) return false;
        if (token->kind == DL_PROSE_WORD && token->capital) {
            words++;
        } else if (!joins) {
            return false;
        }
    }
    return words && words <= LABEL_WORDS;
}

/* "Q." */
static bool is_letter_with_stop(const talk *self, uint32_t first, uint32_t at) {
    return at == first + 1 && dl_prose_is_sign(token_at(self, at), '.') &&
           token_at(self, first)->behind - token_at(self, first)->at == 1 &&
           dl_prose_is(token_at(self, first), DL_WORD_QUESTION | DL_WORD_ANSWER);
}

/* The label that opens the block; what stands behind a comma or in brackets tells more of the name. */
static bool read_label(const talk *self, uint32_t block, turn *made) {
    uint32_t first = self->prose->first_token[block], end = self->prose->first_token[block + 1];
    uint32_t name_end = 0, limit = end - first > LABEL_TOKENS ? first + LABEL_TOKENS : end;
    for (uint32_t i = first; i + 1 < limit; i++) {
        const dl_prose_token *token = token_at(self, i);
        bool stop = is_letter_with_stop(self, first, i);
        if (token->piece || dl_prose_is_sign(token, '?') || dl_prose_is_sign(token, '!')) return false;
        if (!name_end && i > first && (dl_prose_is_sign(token, ',') || dl_prose_is_sign(token, '(')))
            name_end = i;
        if (!is_colon(token) && !stop) continue;
        *made = (turn){.block = block,
                       .words = i + 1,
                       .label = {first, name_end ? name_end : i},
                       .colon = {stop ? 0 : i, stop ? 0 : i + 1}};
        return role_of(self, made->label) != ROLE_NAME || is_name(self, made->label);
    }
    return false;
}

static uint32_t key_of(const talk *self, dl_range label) {
    const dl_full_name *full = dl_name_of(self->names, self->prose, label);
    uint32_t key = 0;
    if (full) return full->last ^ full->words.first;
    for (uint32_t i = label.first; i < label.end; i++) {
        const dl_prose_token *token = token_at(self, i);
        if (token->kind != DL_PROSE_WORD) continue;
        key = self->prose->lexicon->spaces ? token->hash : dl_expression_hash_add(key, token->hash);
    }
    return key;
}

static uint32_t voice_of(talk *self, dl_range label) {
    uint8_t plays = role_of(self, label);
    uint32_t key = plays == ROLE_NAME ? key_of(self, label) : plays;
    for (uint32_t i = 0; i < self->voice_count; i++) {
        if (self->voices[i].key == key) return i;
    }
    if (self->voice_count == MOST_VOICES) return UINT32_MAX;
    self->voices[self->voice_count] = (voice){.key = key, .role = plays};
    return self->voice_count++;
}

/* A full name that the text has elsewhere than before colons, or whose first name or title is known. */
static bool is_person(const talk *self, dl_range label) {
    const dl_full_name *full = dl_name_of(self->names, self->prose, label);
    for (uint32_t i = label.first; i + 1 < label.end; i++) {
        if (dl_prose_is(token_at(self, i), DL_WORD_TITLE | DL_WORD_HIS | DL_WORD_HER)) return true;
    }
    if (!full) return false;
    return full->gender || !is_colon(token_at(self, full->words.end));
}

/* --- turns --- */

static bool ends_in_question(const talk *self, uint32_t block) {
    uint32_t first = self->prose->first_token[block], end = self->prose->first_token[block + 1];
    for (uint32_t i = end; i > first && i + 3 > end; i--) {
        uint32_t sign = token_at(self, i - 1)->sign;
        if (sign == '?' || sign == 0xFF1F || sign == 0x61F || sign == 0x37E) return true;
        if (sign == ';' && dl_prose_is_in(self->prose, DL_SPAN("el"))) return true;
    }
    return false;
}

static void count_turn(talk *self, const turn *made) {
    voice *of = &self->voices[made->voice];
    of->turns++;
    of->asked += ends_in_question(self, made->block);
    of->person |= of->role == ROLE_NAME && is_person(self, made->label);
}

static void read_labels(talk *self) {
    for (uint32_t i = 0; i < self->prose->block_count; i++) {
        turn made;
        if (is_empty(self, i) || !read_label(self, i, &made)) continue;
        made.voice = voice_of(self, made.label);
        if (made.voice == UINT32_MAX) continue;
        if (!DL_ARENA_PUSH(self->prose->arena, &self->turns, made)) return;
        count_turn(self, &made);
    }
}

/* I, we, my, our. */
static bool speaks_of_itself(const talk *self, uint32_t from, uint32_t end) {
    for (uint32_t i = from; i < end; i++) {
        const dl_prose_token *token = token_at(self, i);
        if (!token->piece && dl_prose_is(token, DL_WORD_SELF | DL_WORD_MINE)) return true;
    }
    return false;
}

/* Turns of voices that are heard once only are none, unless they are people's. */
static void leave_out_rare(talk *self) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < self->turns.count; i++) {
        const voice *of = &self->voices[self->turns.items[i].voice];
        if (of->turns >= LEAST_TURNS || of->person) self->turns.items[kept++] = self->turns.items[i];
    }
    self->turns.count = kept;
}

static uint32_t count_changes(const talk *self) {
    uint32_t changes = 0;
    for (uint32_t i = 1; i < self->turns.count; i++)
        changes += self->turns.items[i].voice != self->turns.items[i - 1].voice;
    return changes;
}

static bool asks(const voice *of) {
    return of->role == ROLE_QUESTION || (of->role == ROLE_NAME && of->asked * 3 >= of->turns * 2);
}

/* People who talk ask or speak of themselves; a list of results ("Clinton: 547") does not. */
static bool is_lively(const talk *self) {
    uint32_t lively = 0;
    for (uint32_t i = 0; i < self->turns.count; i++) {
        const turn *it = &self->turns.items[i];
        lively += ends_in_question(self, it->block) ||
                  speaks_of_itself(self, it->words, self->prose->first_token[it->block + 1]);
    }
    return lively * 3 >= self->turns.count;
}

static bool is_talk(const talk *self) {
    uint32_t heard = 0;
    bool plain = false, spaced = self->prose->lexicon->spaces;
    for (uint32_t i = 0; i < self->voice_count; i++) {
        const voice *of = &self->voices[i];
        if (of->turns < LEAST_TURNS) continue;
        heard++;
        plain |= asks(of) || of->person;
    }
    return plain && heard >= 2 && count_changes(self) >= LEAST_CHANGES && (!spaced || is_lively(self));
}

/* --- questions in bold --- */

static bool is_bold_question(const talk *self, uint32_t block) {
    const dl_block *it = &self->prose->record->body.blocks.items[block];
    return (it->bold || it->kind == DL_BLOCK_HEADING) && !is_empty(self, block) &&
           ends_in_question(self, block);
}

static bool is_answer_block(const talk *self, uint32_t block) {
    const dl_block *it = &self->prose->record->body.blocks.items[block];
    return !is_empty(self, block) && !it->bold && it->kind != DL_BLOCK_HEADING;
}

static void add_bold_turn(talk *self, uint32_t block, uint32_t which) {
    turn made = {.block = block, .words = self->prose->first_token[block], .voice = which};
    self->voices[which].turns++;
    DL_ARENA_PUSH(self->prose->arena, &self->turns, made);
}

static void read_bold(talk *self) {
    self->turns.count = 0;
    self->voice_count = 2;
    self->voices[0] = (voice){.role = ROLE_QUESTION};
    self->voices[1] = (voice){.role = ROLE_ANSWER};
    for (uint32_t i = 0; i + 1 < self->prose->block_count; i++) {
        if (!is_bold_question(self, i) || !is_answer_block(self, i + 1)) continue;
        add_bold_turn(self, i, 0);
        add_bold_turn(self, i + 1, 1);
    }
}

/* --- who answers --- */

/* The blocks of a turn: up to the next label, heading or paragraph in bold.  Behind the last one only
 * paragraphs that speak of themselves: it may be the author who ends the page. */
static uint32_t end_of_turn(const talk *self, uint32_t number) {
    const turn *it = &self->turns.items[number];
    bool last = number + 1 == self->turns.count;
    uint32_t next = last ? self->prose->block_count : self->turns.items[number + 1].block;
    uint32_t block = it->block + 1;
    for (; block < next; block++) {
        turn other;
        if (!is_answer_block(self, block)) break;
        if (read_label(self, block, &other)) break;
        if (last &&
            !speaks_of_itself(self, self->prose->first_token[block], self->prose->first_token[block + 1]))
            break;
    }
    return block;
}

/* At least every other answer. */
static bool answers_speak_of_themselves(const talk *self) {
    uint32_t answers = 0, own = 0;
    for (uint32_t i = 0; i < self->turns.count; i++) {
        const turn *it = &self->turns.items[i];
        if (asks(&self->voices[it->voice])) continue;
        answers++;
        own += speaks_of_itself(self, it->words, self->prose->first_token[it->end]);
    }
    return own * 2 >= answers;
}

static bool is_author(const talk *self, const dl_full_name *full) {
    const dl_record *record = self->prose->record;
    dl_span text = dl_prose_block(self->prose, dl_prose_block_of(self->prose, full->words.first));
    uint32_t start = token_at(self, full->words.first)->start;
    text = dl_span_sub(text, start, token_at(self, full->words.end - 1)->end - start);
    for (uint32_t i = 0; i < record->authors.count; i++) {
        if (dl_span_equal_nocase(record->authors.items[i].name.text, text)) return true;
    }
    return false;
}

/* Whether the name opens a block or a sentence, or stands behind an office: not "in Wendle Quay". */
static bool is_introduced(const talk *self, const dl_full_name *full) {
    uint32_t first = full->words.first;
    if (first == self->prose->first_token[dl_prose_block_of(self->prose, first)]) return true;
    const dl_prose_token *before = token_at(self, first - 1);
    return dl_prose_is_stop(before) || dl_prose_is(before, DL_WORD_PERSON | DL_WORD_TITLE);
}

/* The only person in front of the first question; NULL: there is none, or more than one. */
static const dl_full_name *only_person(const talk *self, bool by_gender) {
    const dl_full_name *only = NULL;
    uint32_t first = self->prose->first_token[self->turns.items[0].block];
    for (uint32_t i = 0; i < self->names->mentions.count; i++) {
        if (self->names->mentions.items[i].token >= first) break;
        const dl_full_name *full = &self->names->full.items[self->names->mentions.items[i].full];
        bool person = by_gender ? full->gender != DL_GENDER_UNKNOWN : is_introduced(self, full);
        if (!person || full == only || is_author(self, full)) continue;
        if (only) return NULL;
        only = full;
    }
    return only;
}

static dl_range who_answers(const talk *self) {
    const dl_full_name *person = only_person(self, true);
    if (!person) person = only_person(self, false);
    return person ? person->words : (dl_range){0, 0};
}

/* Whose words are statements.  False: nobody's. */
static bool choose_voices(talk *self, bool bold) {
    bool named = false;
    for (uint32_t i = 0; i < self->voice_count; i++) {
        voice *of = &self->voices[i];
        of->speaks = of->role == ROLE_ANSWER || (of->role == ROLE_NAME && (of->person || !asks(of)));
        named |= of->role == ROLE_NAME && of->speaks && of->turns >= LEAST_TURNS;
    }
    if (named) return true;
    dl_range person = who_answers(self);
    if ((bold && dl_range_empty(person)) || !answers_speak_of_themselves(self)) return false;
    for (uint32_t i = 0; i < self->voice_count; i++) self->voices[i].speaker = person;
    return true;
}

/* --- statements --- */

/* Without marks around the whole. */
static dl_range words_of(const talk *self, uint32_t first, uint32_t end) {
    const dl_prose_token *token = token_at(self, first);
    if (!token->piece) return (dl_range){first, end};
    const dl_quoted *piece = &self->prose->pieces.items[token->piece - 1];
    if (piece->first != first || piece->end != end || piece->dash) return (dl_range){first, end};
    return (dl_range){first + 1, piece->closed ? end - 1 : end};
}

static void add_statement(const talk *self, dl_found_list *found, uint32_t number) {
    const dl_prose *prose = self->prose;
    const turn *it = &self->turns.items[number];
    const voice *of = &self->voices[it->voice];
    dl_found made = {.kind = DL_DIRECT, .cue = it->colon};
    made.speaker = of->role == ROLE_NAME ? it->label : of->speaker;
    uint32_t from = it->words;
    for (uint32_t block = it->block; block < it->end; block++) {
        dl_range words = words_of(self, from, prose->first_token[block + 1]);
        if (!dl_range_empty(words) && !DL_ARENA_PUSH(prose->arena, &made.ranges, words)) return;
        from = prose->first_token[block + 1];
    }
    if (made.ranges.count) DL_ARENA_PUSH(prose->arena, found, made);
}

static bool is_in_turn(const talk *self, uint32_t token) {
    uint32_t low = 0, high = self->turns.count;
    while (low < high) { /* the first turn that begins behind the token */
        uint32_t middle = low + (high - low) / 2;
        if (self->prose->first_token[self->turns.items[middle].block] <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low && token < self->prose->first_token[self->turns.items[low - 1].end];
}

static void take_out(const talk *self, dl_found_list *found) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < found->count; i++) {
        if (!is_in_turn(self, found->items[i].ranges.items[0].first)) found->items[kept++] = found->items[i];
    }
    found->count = kept;
}

void dl_find_turns(dl_found_list *found, const dl_full_names *names, const dl_prose *prose) {
    talk self = {.prose = prose, .names = names};
    if (!prose->lexicon) return;
    read_labels(&self);
    leave_out_rare(&self);
    bool bold = !is_talk(&self);
    if (bold) read_bold(&self);
    if (self.turns.count < 2 * LEAST_TURNS || prose->arena->failed) return;
    for (uint32_t i = 0; i < self.turns.count; i++) self.turns.items[i].end = end_of_turn(&self, i);
    if (!choose_voices(&self, bold)) return;
    take_out(&self, found);
    for (uint32_t i = 0; i < self.turns.count; i++) {
        if (self.voices[self.turns.items[i].voice].speaks) add_statement(&self, found, i);
    }
}
