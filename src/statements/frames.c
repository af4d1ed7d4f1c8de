#include "statements/frames.h"

#include "statements/cue_reach.h"

enum { LEAST_WEIGHT = 8, MOST_STARTS = 7, MOST_ENDS = 8, LOOK_AHEAD = 60 };

typedef struct framer {
    dl_frames *frames;
    const dl_prose *prose;
    const dl_prose_token *tokens;
    dl_sentence sentence;
    uint32_t end; /* of the sentence's words, without the full stop */
    dl_frame base;
    uint32_t from_frame; /* the first of this cue */
} framer;

typedef struct places {
    uint32_t items[MOST_ENDS];
    uint8_t kinds[MOST_ENDS];
    uint32_t count;
} places;

static void add_place(places *list, uint32_t place, uint8_t kind, uint32_t most) {
    for (uint32_t i = 0; i < list->count; i++) {
        if (list->items[i] == place) return;
    }
    if (list->count == most) return;
    list->items[list->count] = place;
    list->kinds[list->count++] = kind;
}

static const dl_quoted *piece_at(const framer *self, uint32_t token) {
    uint32_t number = token < self->prose->tokens.count ? self->tokens[token].piece : 0;
    return number ? &self->prose->pieces.items[number - 1] : NULL;
}

static bool same_ranges(const dl_frame *a, const dl_frame *b) {
    return a->count == b->count && memcmp(a->ranges, b->ranges, a->count * sizeof *a->ranges) == 0;
}

/* Commas and dashes at its ends do not belong to a content. */
static dl_range trimmed(const framer *self, dl_range range) {
    while (range.first < range.end && !dl_prose_is_word(&self->tokens[range.first]) &&
           self->tokens[range.first].kind != DL_PROSE_MARK && !self->tokens[range.first].piece)
        range.first++;
    while (range.end > range.first && !dl_prose_is_word(&self->tokens[range.end - 1]) &&
           self->tokens[range.end - 1].kind != DL_PROSE_MARK && !self->tokens[range.end - 1].piece &&
           self->tokens[range.end - 1].kind != DL_PROSE_OWNS)
        range.end--;
    return range;
}

static void add_frame(framer *self, dl_frame_type type, uint8_t from, uint8_t to, dl_range a, dl_range b) {
    dl_frame frame = self->base;
    dl_range parts[2] = {trimmed(self, a), dl_range_empty(b) ? b : trimmed(self, b)};
    for (uint32_t i = 0; i < 2; i++) {
        if (!dl_range_empty(parts[i])) frame.ranges[frame.count++] = parts[i];
    }
    if (!frame.count || self->frames->count - self->from_frame >= DL_FRAMES_OF_CUE ||
        self->frames->count >= DL_MOST_FRAMES)
        return;
    frame.type = (uint8_t)type;
    frame.from = from;
    frame.to = to;
    for (uint32_t i = self->from_frame; i < self->frames->count; i++) {
        if (same_ranges(&self->frames->items[i], &frame)) return;
    }
    DL_ARENA_PUSH(self->prose->arena, self->frames, frame);
}

static const dl_range nothing = {0, 0};

/* --- behind the cue --- */

static void find_starts(const framer *self, places *starts) {
    uint32_t cue_end = self->base.cue.end, end = self->end;
    uint32_t far = cue_end + 12 < end ? cue_end + 12 : end;
    add_place(starts, cue_end, 0, MOST_STARTS);
    bool that = false, comma = false, colon = false;
    for (uint32_t i = cue_end; i < far; i++) {
        const dl_quoted *piece = piece_at(self, i);
        if (piece) {
            add_place(starts, i, 1, MOST_STARTS);
            break;
        }
        if (!that && dl_prose_is(&self->tokens[i], DL_WORD_THAT)) {
            that = true;
            add_place(starts, i, 2, MOST_STARTS);
        }
        if (!comma && dl_prose_is_sign(&self->tokens[i], ',')) {
            comma = true;
            add_place(starts, i + 1, 3, MOST_STARTS);
        }
        if (!colon && dl_prose_is_sign(&self->tokens[i], ':')) {
            colon = true;
            add_place(starts, i + 1, 4, MOST_STARTS);
        }
    }
    if (!dl_range_empty(self->base.behind) && self->base.behind.end < end)
        add_place(starts, self->base.behind.end, 5, MOST_STARTS);
    if (cue_end < end && dl_prose_is(&self->tokens[cue_end], DL_WORD_OF | DL_WORD_STOP))
        add_place(starts, cue_end + 1, 6, MOST_STARTS);
}

static void find_ends(const framer *self, uint32_t start, places *ends) {
    uint32_t far = start + LOOK_AHEAD < self->end ? start + LOOK_AHEAD : self->end, commas = 0, ands = 0,
             last = 0;
    bool cue = false;
    add_place(ends, self->end, 0, MOST_ENDS);
    for (uint32_t i = start; i < far; i++) {
        const dl_prose_token *token = &self->tokens[i];
        const dl_quoted *piece = piece_at(self, i);
        if (piece && piece->first == i) {
            add_place(ends, piece->end < self->end ? piece->end : self->end, 1, MOST_ENDS);
            i = piece->end - 1;
            continue;
        }
        if (i < start + 2) continue;
        if (dl_prose_is_sign(token, ',') || token->kind == DL_PROSE_DASH || dl_prose_is_sign(token, ';')) {
            last = i;
            if (++commas <= 2) add_place(ends, i, (uint8_t)(1 + commas), MOST_ENDS);
        } else if (dl_prose_is(token, DL_WORD_AND) && ++ands <= 2) {
            add_place(ends, i, (uint8_t)(3 + ands), MOST_ENDS);
        } else if (!cue && dl_prose_is(token, DL_WORD_CUE) && token->weight >= 40) {
            cue = true;
            if (last) add_place(ends, last, 6, MOST_ENDS);
        }
    }
    if (last) add_place(ends, last, 7, MOST_ENDS);
    if (start + 1 <= self->end && dl_prose_is_word(&self->tokens[start])) { /* "published them" */
        dl_range phrase = dl_phrase_at(self->prose, start, self->end);
        if (!dl_range_empty(phrase)) add_place(ends, phrase.end, 8, MOST_ENDS);
    }
}

static void add_behind(framer *self) {
    bool of_source = dl_prose_is(&self->tokens[self->base.cue.first], DL_WORD_SOURCE);
    places starts = {.count = 0};
    find_starts(self, &starts);
    for (uint32_t i = 0; i < starts.count; i++) {
        places ends = {.count = 0};
        bool at_cue = starts.kinds[i] == 0 || starts.kinds[i] == 6;
        if (starts.items[i] >= self->end || (of_source && at_cue)) continue; /* the speaker stands there */
        find_ends(self, starts.items[i], &ends);
        for (uint32_t k = 0; k < ends.count && k < (i ? 5u : 7u); k++) {
            if (ends.items[k] > starts.items[i])
                add_frame(self, DL_FRAME_BEHIND, starts.kinds[i], ends.kinds[k],
                          (dl_range){starts.items[i], ends.items[k]}, nothing);
        }
    }
}

/* --- before it --- */

/* Where the words about the speaker begin: before the phrase in front of the cue, if there is one. */
static uint32_t clause_start(const framer *self) {
    uint32_t place = dl_range_empty(self->base.before) ? self->base.cue.first : self->base.before.first;
    /* "X, the head of Y, said": in front of the name, if a comma stands before the phrase. */
    return place;
}

static void find_before_starts(const framer *self, uint32_t end, places *starts) {
    uint32_t first = self->sentence.first;
    add_place(starts, first, 0, 6);
    uint32_t low = end > first + LOOK_AHEAD ? end - LOOK_AHEAD : first;
    if (first < end && dl_prose_is(&self->tokens[first], DL_WORD_AND)) add_place(starts, first + 1, 1, 6);
    uint32_t commas = 0;
    for (uint32_t i = end; i > low; i--) {
        const dl_quoted *piece = piece_at(self, i - 1);
        if (piece) {
            i = piece->first + 1;
            if (piece->first >= low) add_place(starts, piece->first, 2, 6);
            continue;
        }
        if (i + 2 < end && dl_prose_is_sign(&self->tokens[i - 1], ',') && ++commas <= 2)
            add_place(starts, i, (uint8_t)(2 + commas), 6);
        if (i + 2 < end && dl_prose_is(&self->tokens[i - 1], DL_WORD_AND)) add_place(starts, i, 5, 6);
    }
}

/* The comma that ends what is said: right before the clause, or before a name that a comma follows. */
static uint32_t before_end(const framer *self, uint32_t clause) {
    uint32_t i = clause;
    while (i > self->sentence.first && !dl_prose_is_word(&self->tokens[i - 1]) && !self->tokens[i - 1].piece)
        i--;
    return i;
}

static uint32_t comma_before(const framer *self, uint32_t place) {
    uint32_t low = place > self->sentence.first + 30 ? place - 30 : self->sentence.first;
    for (uint32_t i = place; i > low; i--) {
        if (self->tokens[i - 1].piece) return i;
        if (dl_prose_is_sign(&self->tokens[i - 1], ',')) return i - 1;
    }
    return 0;
}

/* Whether more than a day or a place stands behind: "said on Tuesday". */
static bool has_content(const framer *self, uint32_t from) {
    uint32_t words = 0;
    for (uint32_t i = from; i < self->end && i < from + 12; i++) {
        const dl_prose_token *token = &self->tokens[i];
        words += dl_prose_is_word(token) &&
                 !dl_prose_is(token, DL_WORD_DAY | DL_WORD_STOP | DL_WORD_OF | DL_WORD_THE);
    }
    return words >= 3;
}

/* ", addressing the council on Thursday" is no content. */
static bool tells_occasion(const framer *self, uint32_t from) {
    return from + 1 < self->end && dl_prose_is_sign(&self->tokens[from], ',') &&
           dl_is_participle(self->prose, from + 1);
}

static void add_before(framer *self, bool with_rest) {
    uint32_t clause = clause_start(self), end = before_end(self, clause);
    uint32_t ends[3] = {end, 0, 0};
    if (end < clause || !dl_range_empty(self->base.before)) ends[1] = comma_before(self, end);
    uint32_t by_cue = before_end(self, self->base.cue.first);
    if (by_cue < self->base.cue.first) ends[2] = by_cue; /* a comma stands there */
    for (uint32_t k = 0; k < 3; k++) {
        places starts = {.count = 0};
        if (ends[k] <= self->sentence.first) continue;
        find_before_starts(self, ends[k], &starts);
        for (uint32_t i = 0; i < starts.count && i < (k ? 2u : 5u); i++) {
            dl_range before = {starts.items[i], ends[k]};
            add_frame(self, DL_FRAME_BEFORE, starts.kinds[i], (uint8_t)k, before, nothing);
            if (!with_rest || i || k) continue;
            uint32_t from = dl_range_empty(self->base.before) && !dl_range_empty(self->base.behind)
                                ? self->base.behind.end
                                : self->base.cue.end;
            if (from >= self->end || tells_occasion(self, from)) continue;
            if (has_content(self, from))
                add_frame(self, DL_FRAME_AROUND, starts.kinds[i], 0, before, (dl_range){from, self->end});
            uint32_t comma = 0;
            for (uint32_t t = from; t < self->end && t < from + 12 && !comma; t++) {
                if (dl_prose_is_sign(&self->tokens[t], ',')) comma = t;
            }
            if (comma)
                add_frame(self, DL_FRAME_AROUND, starts.kinds[i], 1, before,
                          (dl_range){comma + 1, self->end});
        }
    }
}

/* --- quotations --- */

static dl_range range_of(const dl_quoted *piece) {
    return (dl_range){piece->first, piece->end};
}

/* The quotation that ends nearest before the token, and the one that begins next behind it. */
static const dl_quoted *piece_before(const framer *self, uint32_t token) {
    uint32_t low = token > self->sentence.first + 40 ? token - 40 : self->sentence.first;
    for (uint32_t i = token; i > low; i--) {
        if (self->tokens[i - 1].piece) return piece_at(self, i - 1);
    }
    return NULL;
}

static const dl_quoted *piece_behind(const framer *self, uint32_t token) {
    uint32_t far = token + 40 < self->sentence.end ? token + 40 : self->sentence.end;
    for (uint32_t i = token; i < far; i++) {
        if (self->tokens[i].piece) return piece_at(self, i);
    }
    return NULL;
}

/* A quotation that the next sentence of the block begins with. */
static const dl_quoted *piece_in_next(const framer *self) {
    uint32_t first = self->sentence.end;
    if (first >= self->prose->first_token[self->sentence.block + 1]) return NULL;
    const dl_quoted *piece = piece_at(self, first);
    return piece && piece->first == first ? piece : NULL;
}

static void add_pieces(framer *self) {
    const dl_quoted *before = piece_before(self, self->base.cue.first);
    const dl_quoted *behind = piece_behind(self, self->base.cue.end);
    const dl_quoted *next = piece_in_next(self);
    if (behind) add_frame(self, DL_FRAME_PIECE_BEHIND, 0, behind->stopped, range_of(behind), nothing);
    if (before) add_frame(self, DL_FRAME_PIECE_BEFORE, 0, before->stopped, range_of(before), nothing);
    if (before && behind)
        add_frame(self, DL_FRAME_PIECES, 0, behind->stopped, range_of(before), range_of(behind));
    if (before && next)
        add_frame(self, DL_FRAME_PIECES_ON, 0, next->stopped, range_of(before), range_of(next));
    if (behind && next)
        add_frame(self, DL_FRAME_PIECES_ON, 1, next->stopped, range_of(behind), range_of(next));
    if (!next) return;
    uint32_t end = before_end(self, clause_start(self));
    if (!before && end > self->sentence.first)
        add_frame(self, DL_FRAME_BEFORE_ON, 0, 0, (dl_range){self->sentence.first, end}, range_of(next));
    else if (!before && self->base.cue.end < self->end)
        add_frame(self, DL_FRAME_BEFORE_ON, 1, 0, (dl_range){self->base.cue.end, self->end}, range_of(next));
}

/* --- cues of a sentence --- */

static void add_cue(framer *self, uint32_t at) {
    const dl_prose_token *token = &self->tokens[at];
    self->from_frame = self->frames->count;
    self->base.cue = (dl_range){at, at + token->words};
    self->base.before = dl_phrase_before(self->prose, self->sentence.first, at);
    self->base.behind = dl_phrase_behind(self->prose, at + token->words, self->end);
    add_pieces(self);
    add_behind(self);
    add_before(self, true);
}

static bool is_cue(const dl_prose_token *token) {
    return !token->piece && ((dl_prose_is(token, DL_WORD_CUE) && token->weight >= LEAST_WEIGHT) ||
                             dl_prose_is(token, DL_WORD_SOURCE | DL_WORD_BEHIND));
}

/* A colon before a quotation, when no cue is near, and one that ends the block before. */
static bool is_colon(const framer *self, uint32_t at) {
    return !self->tokens[at].piece && dl_prose_is_sign(&self->tokens[at], ':') && at > self->sentence.first &&
           (at + 1 < self->sentence.end);
}

static uint32_t count_cues(const framer *self) {
    uint32_t count = 0;
    for (uint32_t i = self->sentence.first; i < self->sentence.end; i++)
        count += is_cue(&self->tokens[i]) || is_colon(self, i);
    return count;
}

/* --- quotations without a cue --- */

static void add_alone(framer *self, const dl_quoted *piece) {
    self->from_frame = self->frames->count;
    self->base.cue = self->base.before = self->base.behind = nothing;
    const dl_quoted *next = piece + 1;
    bool has_next = next < self->prose->pieces.items + self->prose->pieces.count;
    dl_frame_type type = DL_FRAME_ALONE;
    uint32_t first = self->sentence.first;
    if (piece->first == first && first > 0 && first == self->prose->first_token[piece->block] &&
        dl_prose_is_sign(&self->tokens[first - 1], ':'))
        type = DL_FRAME_LED;
    add_frame(self, type, 0, piece->stopped, range_of(piece), nothing);
    if (has_next && next->block == piece->block && next->sentence == piece->sentence)
        add_frame(self, type, 1, next->stopped, range_of(piece), range_of(next));
    if (has_next && next->continues) add_frame(self, type, 2, next->stopped, range_of(piece), range_of(next));
}

static void frame_sentence(framer *self, uint32_t number) {
    self->sentence = self->prose->sentences.items[number];
    self->end = self->sentence.end;
    while (self->end > self->sentence.first && dl_prose_is_stop(&self->tokens[self->end - 1]) &&
           !self->tokens[self->end - 1].piece)
        self->end--;
    uint32_t cues = count_cues(self), seen = 0;
    self->base = (dl_frame){.sentence = number, .cues = (uint8_t)(cues < 255 ? cues : 255)};
    for (uint32_t i = self->sentence.first; i < self->sentence.end; i++) {
        const dl_quoted *piece = piece_at(self, i);
        if (piece) {
            add_alone(self, piece);
            i = piece->end - 1;
        } else if ((is_cue(&self->tokens[i]) || is_colon(self, i)) && seen < DL_CUES_OF_SENTENCE) {
            self->base.cue_number = (uint8_t)seen++;
            add_cue(self, i);
        }
    }
}

void dl_find_frames(dl_frames *frames, const dl_prose *prose) {
    framer self = {.frames = frames, .prose = prose, .tokens = prose->tokens.items};
    for (uint32_t i = 0; i < prose->sentences.count; i++) frame_sentence(&self, i);
}

dl_statement_kind dl_kind_of(const dl_prose *prose, const dl_range *ranges, uint32_t count) {
    uint32_t in = 0, out = 0;
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t k = ranges[i].first; k < ranges[i].end; k++) {
            if (!dl_prose_is_word(&prose->tokens.items[k])) continue;
            *(prose->tokens.items[k].piece ? &in : &out) += 1;
        }
    }
    return !in ? DL_INDIRECT : out * 9 <= in ? DL_DIRECT : DL_MIXED;
}
