#include "statements/frame_features.h"

/* What stands somewhere, in an order in which like things lie together. */
typedef enum what {
    WHAT_EDGE,
    WHAT_STOP,
    WHAT_COLON,
    WHAT_COMMA,
    WHAT_DASH,
    WHAT_OTHER_SIGN,
    WHAT_PIECE,
    WHAT_THAT,
    WHAT_AND,
    WHAT_CUE,
    WHAT_WEAK_CUE,
    WHAT_AUX,
    WHAT_TO,
    WHAT_STOP_WORD,
    WHAT_OF,
    WHAT_THE,
    WHAT_HE,
    WHAT_THEY,
    WHAT_SELF,
    WHAT_OWNS,
    WHAT_DAY,
    WHAT_NUMBER,
    WHAT_PERSON,
    WHAT_TITLE,
    WHAT_NAME,
    WHAT_WORD,
} what;

static what what_sign(const dl_prose_token *token) {
    if (token->kind == DL_PROSE_OWNS) return WHAT_OWNS;
    if (token->kind == DL_PROSE_DASH) return WHAT_DASH;
    if (dl_prose_is_stop(token)) return WHAT_STOP;
    return token->sign == ':' ? WHAT_COLON : token->sign == ',' ? WHAT_COMMA : WHAT_OTHER_SIGN;
}

static const struct {
    uint32_t classes;
    what what;
} whats[] = {
    {DL_WORD_THAT, WHAT_THAT},
    {DL_WORD_AUX, WHAT_AUX},
    {DL_WORD_SELF, WHAT_SELF},
    {DL_WORD_THEY, WHAT_THEY},
    {DL_WORD_HE | DL_WORD_SHE, WHAT_HE},
    {DL_WORD_AND, WHAT_AND},
    {DL_WORD_STOP, WHAT_STOP_WORD},
    {DL_WORD_DAY, WHAT_DAY},
    {DL_WORD_OF, WHAT_OF},
    {DL_WORD_THE, WHAT_THE},
    {DL_WORD_TITLE, WHAT_TITLE},
    {DL_WORD_PERSON, WHAT_PERSON},
};

static bool is_to(const dl_prose_token *token) {
    return token->hash == dl_word_hash_add(dl_word_hash_add(DL_WORD_HASH_START, 't'), 'o');
}

static what what_is(const dl_prose_token *token) {
    if (token->piece) return WHAT_PIECE;
    if (!dl_prose_is_word(token)) return what_sign(token);
    if (token->kind == DL_PROSE_NUMBER) return WHAT_NUMBER;
    if (is_to(token)) return WHAT_TO;
    if (!token->capital && dl_prose_is(token, DL_WORD_CUE | DL_WORD_SOURCE))
        return token->weight >= 50 || dl_prose_is(token, DL_WORD_SOURCE) ? WHAT_CUE : WHAT_WEAK_CUE;
    for (size_t i = 0; i < DL_COUNT_OF(whats); i++) {
        if (dl_prose_is(token, whats[i].classes)) return whats[i].what;
    }
    return token->capital ? WHAT_NAME : WHAT_WORD;
}

static uint8_t what_at(const dl_prose *prose, uint32_t at, uint32_t first, uint32_t end) {
    return at >= first && at < end ? (uint8_t)what_is(&prose->tokens.items[at]) : WHAT_EDGE;
}

static uint8_t capped(uint32_t value) {
    return (uint8_t)(value < 255 ? value : 255);
}

/* A distance in either direction. */
static uint8_t distance(uint32_t from, uint32_t to) {
    int64_t d = (int64_t)to - from;
    return (uint8_t)(d < -100 ? 28 : d > 100 ? 228 : 128 + d);
}

static uint8_t share(uint32_t part, uint32_t whole) {
    return (uint8_t)(whole ? (uint64_t)part * 255 / whole : 0);
}

typedef struct writer {
    uint8_t *at;
    uint32_t step;
} writer;

static void put(writer *w, uint32_t value) {
    *w->at = (uint8_t)value;
    w->at += w->step;
}

/* The last letters of the cue tell its form: "-ing", "-ed", "-s". */
static uint32_t form_of(const dl_prose *prose, dl_range cue, uint32_t block) {
    if (dl_range_empty(cue)) return 0;
    const dl_prose_token *token = &prose->tokens.items[cue.first];
    dl_span text = dl_prose_block(prose, block);
    char last = text.data[token->end - 1];
    if (token->end - token->start < 3 || !dl_prose_is_word(token)) return 1;
    char before = text.data[token->end - 2];
    return last == 'g' && before == 'n'   ? 2
           : last == 'd' && before == 'e' ? 3
           : last == 'd'                  ? 4
           : last == 's'                  ? 5
                                          : 6;
}

static uint32_t speaker_kind(const dl_prose *prose, dl_range phrase) {
    if (dl_range_empty(phrase)) return 0;
    bool person = false, name = false, title = false;
    for (uint32_t i = phrase.first; i < phrase.end; i++) {
        const dl_prose_token *token = &prose->tokens.items[i];
        if (dl_prose_is(token, DL_WORD_HE | DL_WORD_SHE)) return 7;
        if (dl_prose_is(token, DL_WORD_PRONOUN)) return 6;
        person |= dl_prose_is(token, DL_WORD_PERSON);
        title |= dl_prose_is(token, DL_WORD_TITLE | DL_WORD_HIS | DL_WORD_HER);
        name |= token->capital && i > phrase.first;
        name |= token->capital && !dl_prose_is(token, DL_WORD_THE);
    }
    return title && name                                                  ? 5
           : name                                                         ? 4
           : person                                                       ? 3
           : dl_prose_is(&prose->tokens.items[phrase.first], DL_WORD_THE) ? 2
                                                                          : 1;
}

bool dl_frame_view_init(dl_frame_view *view, const dl_prose *prose) {
    *view = (dl_frame_view){.prose = prose};
    view->whats = dl_arena_alloc_zero(prose->arena, (size_t)prose->tokens.count + 1);
    return view->whats && dl_contents_init(&view->contents, prose);
}

/* The same as what_at, of which nothing but WHAT_EDGE is zero. */
static uint8_t seen_at(const dl_frame_view *view, uint32_t at, uint32_t first, uint32_t end) {
    if (at < first || at >= end) return WHAT_EDGE;
    if (!view->whats[at]) view->whats[at] = (uint8_t)what_is(&view->prose->tokens.items[at]);
    return view->whats[at];
}

/* The cue, and who stands beside it. */
static void put_cue(writer *w, const dl_frame_view *view, const dl_frame *frame) {
    const dl_sentence *s = &view->prose->sentences.items[frame->sentence];
    const dl_prose_token *tokens = view->prose->tokens.items;
    dl_range cue = frame->cue, before = frame->before, behind = frame->behind;
    bool has_cue = !dl_range_empty(cue);
    uint32_t anchor = has_cue ? cue.first : frame->ranges[0].first;
    put(w, has_cue ? tokens[cue.first].weight : 0);
    put(w, form_of(view->prose, cue, s->block));
    put(w, has_cue ? dl_prose_is(&tokens[cue.first], DL_WORD_SOURCE) +
                         2u * dl_prose_is(&tokens[cue.first], DL_WORD_BEHIND)
                   : 4);
    put(w, seen_at(view, anchor - 1, s->first, s->end));
    put(w, seen_at(view, anchor - 2, s->first, s->end));
    put(w, has_cue ? seen_at(view, cue.end, s->first, s->end) : WHAT_EDGE);
    put(w, has_cue ? seen_at(view, cue.end + 1, s->first, s->end) : WHAT_EDGE);
    put(w, capped(anchor - s->first));
    put(w, has_cue ? capped(s->end - cue.end) : 0);
    put(w, has_cue && tokens[cue.first].capital);
    put(w, speaker_kind(view->prose, before));
    put(w, capped(before.end - before.first));
    put(w, dl_range_empty(before) ? 0 : capped(anchor - before.end) + 1u);
    put(w, dl_range_empty(before) ? WHAT_EDGE : seen_at(view, before.first - 1, s->first, s->end));
    put(w, speaker_kind(view->prose, behind));
    put(w, capped(behind.end - behind.first));
    put(w, dl_range_empty(behind) ? WHAT_EDGE : seen_at(view, behind.end, s->first, s->end));
}

/* The frames of a cue come one after the other, and have this in common. */
static void put_cue_once(writer *w, dl_frame_view *view, const dl_frame *frame) {
    if (dl_range_empty(frame->cue) || view->cue != frame->cue.first + 1) {
        writer own = {view->of_cue, 1};
        put_cue(&own, view, frame);
        view->cue = dl_range_empty(frame->cue) ? 0 : frame->cue.first + 1;
    }
    for (uint32_t i = 0; i < DL_CUE_FEATURES; i++) put(w, view->of_cue[i]);
}

static const dl_said_content *content_of_sentence(dl_frame_view *view, uint32_t number) {
    const dl_sentence *s = &view->prose->sentences.items[number];
    if (view->sentence == number + 1) return &view->whole;
    view->sentence = number + 1;
    view->whole = (dl_said_content){0};
    dl_contents_add(&view->contents, (dl_range){s->first, s->end}, &view->whole);
    return &view->whole;
}

static void put_content(writer *w, dl_frame_view *view, const dl_frame *frame) {
    dl_said_content front = {0};
    dl_contents_add(&view->contents, frame->ranges[0], &front);
    dl_said_content in = front;
    for (uint32_t i = 1; i < frame->count; i++) dl_contents_add(&view->contents, frame->ranges[i], &in);
    const dl_said_content *whole = content_of_sentence(view, frame->sentence);
    put(w, capped(in.words));
    put(w, capped(front.words));
    put(w, share(in.quoted, in.words));
    put(w, share(front.quoted, front.words));
    put(w, capped(in.pieces));
    put(w, capped(in.commas));
    put(w, capped(in.aux));
    put(w, capped(in.cues));
    put(w, capped(in.cue_weight));
    put(w, in.heaviest);
    put(w, capped(in.numbers));
    put(w, share(in.names, in.words));
    put(w, capped(in.pronouns));
    put(w, share(in.words, whole->words));
    put(w, capped(whole->quoted > in.quoted ? whole->quoted - in.quoted : 0));
    put(w, capped(whole->words));
    put(w, whole->heaviest);
}

static void put_ends(writer *w, const dl_frame_view *view, const dl_frame *frame) {
    const dl_prose *prose = view->prose;
    const dl_sentence *s = &prose->sentences.items[frame->sentence];
    const dl_quoted *pieces = prose->pieces.items;
    dl_range cue = frame->cue, first = frame->ranges[0], last = frame->ranges[frame->count - 1];
    bool has_cue = !dl_range_empty(cue);
    put(w, seen_at(view, first.first - 1, s->first, s->end));
    put(w, seen_at(view, first.first, s->first, s->end));
    put(w, seen_at(view, first.first + 1, s->first, s->end));
    put(w, seen_at(view, last.end - 1, s->first, prose->tokens.count));
    put(w, seen_at(view, last.end, s->first, s->end));
    put(w, seen_at(view, last.end + 1, s->first, s->end));
    put(w, has_cue ? distance(cue.end, first.first) : 128);
    put(w, has_cue ? distance(last.end, cue.first) : 128);
    uint32_t opening = prose->tokens.items[first.first].piece,
             closing = prose->tokens.items[last.end - 1].piece;
    put(w, opening ? 1u + pieces[opening - 1].stopped + 2u * pieces[opening - 1].continues : 0);
    put(w, closing ? 1u + pieces[closing - 1].stopped + 2u * pieces[closing - 1].closed : 0);
}

static void put_place(writer *w, const dl_frame_view *view, const dl_frame *frame) {
    const dl_prose *prose = view->prose;
    const dl_sentence *s = &prose->sentences.items[frame->sentence];
    uint32_t first = prose->first_token[s->block], behind = frame->cue.end;
    bool before_stop_word =
        !dl_range_empty(frame->cue) && seen_at(view, behind, s->first, s->end) == WHAT_STOP_WORD;
    put(w, capped(frame->sentence - prose->first_sentence[s->block]));
    put(w, capped(prose->first_sentence[s->block + 1] - frame->sentence));
    put(w, s->block ? seen_at(view, first - 1, 0, prose->tokens.count) : WHAT_EDGE);
    put(w, seen_at(view, s->first - 1, first, s->end));
    put(w, prose->record->body.blocks.items[s->block].kind);
    put(w, before_stop_word ? prose->tokens.items[behind].hash & 15 : 16);
}

void dl_frame_features(dl_frame_view *view, const dl_frame *frame, uint8_t *values, uint32_t step) {
    writer w = {values, step};
    put(&w, frame->type);
    put(&w, frame->from);
    put(&w, frame->to);
    put(&w, frame->count);
    put(&w, frame->cues);
    put(&w, frame->cue_number);
    put_cue_once(&w, view, frame);
    put_content(&w, view, frame);
    put_ends(&w, view, frame);
    put_place(&w, view, frame);
}

/* --- speakers --- */

static uint32_t add_candidate(dl_speaker_candidate *list, uint32_t count, dl_range phrase, uint8_t way) {
    if (dl_range_empty(phrase)) return count;
    for (uint32_t i = 0; i < count; i++) {
        if (list[i].phrase.first != phrase.first || list[i].phrase.end != phrase.end) continue;
        list[i].way |= way;
        return count;
    }
    if (count == DL_SPEAKERS) return count;
    list[count] = (dl_speaker_candidate){phrase, way};
    return count + 1;
}

static bool overlaps(const dl_frame *frame, dl_range phrase) {
    for (uint32_t i = 0; i < frame->count; i++) {
        if (phrase.first < frame->ranges[i].end && frame->ranges[i].first < phrase.end) return true;
    }
    return false;
}

/* The phrases of a sentence from `from` on, in order. */
static uint32_t add_phrases(const dl_prose *prose, const dl_frame *frame, dl_range within, uint8_t way,
                            dl_speaker_candidate *list, uint32_t count) {
    for (uint32_t i = within.first; i < within.end && count < DL_SPEAKERS;) {
        const dl_prose_token *token = &prose->tokens.items[i];
        if (token->piece) {
            i = prose->pieces.items[token->piece - 1].end;
            continue;
        }
        dl_range phrase = dl_phrase_at(prose, i, within.end);
        if (dl_range_empty(phrase)) {
            i++;
            continue;
        }
        if (!overlaps(frame, phrase)) count = add_candidate(list, count, phrase, way);
        i = phrase.end;
    }
    return count;
}

/* "X, the head of Y, said": the phrase in front of the comma. */
static dl_range before_comma(const dl_prose *prose, dl_range sentence, uint32_t at) {
    uint32_t low = at > sentence.first + 30 ? at - 30 : sentence.first, i = at;
    while (i > low && !dl_prose_is_sign(&prose->tokens.items[i - 1], ',') &&
           !prose->tokens.items[i - 1].piece)
        i--;
    if (i <= low + 1 || !dl_prose_is_sign(&prose->tokens.items[i - 1], ',')) return (dl_range){0, 0};
    for (uint32_t k = i - 1; k > low; k--) {
        const dl_prose_token *token = &prose->tokens.items[k - 1];
        if (dl_prose_is_sign(token, ',') || token->piece) {
            return dl_phrase_at(prose, k, i - 1);
        }
    }
    return dl_phrase_at(prose, low, i - 1);
}

uint32_t dl_find_speakers(const dl_prose *prose, const dl_frame *frame, dl_range last,
                          dl_speaker_candidate *list) {
    const dl_sentence *s = &prose->sentences.items[frame->sentence];
    dl_range sentence = {s->first, s->end};
    uint32_t count = 0, anchor = dl_range_empty(frame->cue) ? frame->ranges[0].first : frame->cue.first;
    if (!dl_range_empty(frame->before) && !overlaps(frame, frame->before))
        count = add_candidate(list, count, frame->before, 1);
    if (!dl_range_empty(frame->behind) && !overlaps(frame, frame->behind))
        count = add_candidate(list, count, frame->behind, 2);
    dl_range comma = before_comma(prose, sentence, anchor);
    if (!dl_range_empty(comma) && !overlaps(frame, comma)) count = add_candidate(list, count, comma, 4);
    count = add_candidate(list, count, last, 16);
    dl_range near = {anchor > s->first + 40 ? anchor - 40 : s->first,
                     s->end < anchor + 40 ? s->end : anchor + 40};
    count = add_phrases(prose, frame, near, 8, list, count);
    if (frame->type >= DL_FRAME_LED && frame->sentence) {
        const dl_sentence *before = &prose->sentences.items[frame->sentence - 1];
        dl_range whole = {before->end > before->first + 40 ? before->end - 40 : before->first, before->end};
        count = add_phrases(prose, frame, whole, 32, list, count);
    }
    return count;
}

void dl_speaker_features(const dl_prose *prose, const dl_frame *frame, const dl_speaker_candidate *candidates,
                         uint32_t count, uint32_t at, uint8_t *values, uint32_t step) {
    writer w = {values, step};
    const dl_speaker_candidate *c = &candidates[at];
    const dl_sentence *s = &prose->sentences.items[frame->sentence];
    const dl_prose_token *tokens = prose->tokens.items;
    dl_range phrase = c->phrase, cue = frame->cue, name = dl_name_in(prose, phrase);
    bool has_cue = !dl_range_empty(cue), inside = phrase.first >= s->first && phrase.end <= s->end;
    uint32_t anchor = has_cue ? cue.first : frame->ranges[0].first, commas = 0, words = 0;
    uint32_t low = phrase.end < anchor ? phrase.end : has_cue ? cue.end : anchor;
    uint32_t high = phrase.end < anchor ? anchor : phrase.first;
    for (uint32_t i = low; inside && i < high; i++) {
        commas += !dl_prose_is_word(&tokens[i]);
        words += dl_prose_is(&tokens[i], DL_WORD_CUE | DL_WORD_AUX);
    }
    put(&w, c->way);
    put(&w, c->way & 1);
    put(&w, c->way & 2);
    put(&w, c->way & 4);
    put(&w, c->way & 16);
    put(&w, inside);
    put(&w, at);
    put(&w, count);
    put(&w, speaker_kind(prose, phrase));
    put(&w, capped(phrase.end - phrase.first));
    put(&w, capped(name.end - name.first));
    put(&w, inside ? distance(has_cue && phrase.first >= cue.end ? cue.end : anchor,
                              phrase.first >= anchor ? phrase.first : phrase.end)
                   : 0);
    put(&w, inside ? distance(frame->ranges[0].first, phrase.first) : 0);
    put(&w, inside ? distance(frame->ranges[frame->count - 1].end, phrase.first) : 0);
    put(&w, commas > 20 ? 20 : commas);
    put(&w, words > 20 ? 20 : words);
    put(&w, capped(phrase.first - s->first));
    put(&w, what_at(prose, phrase.first - 1, s->first, s->end));
    put(&w, what_at(prose, phrase.first, 0, prose->tokens.count));
    put(&w, what_at(prose, phrase.end - 1, 0, prose->tokens.count));
    put(&w, what_at(prose, phrase.end, s->first, s->end));
    put(&w, what_at(prose, phrase.end + 1, s->first, s->end));
    put(&w, frame->type);
    put(&w, has_cue ? tokens[cue.first].weight : 0);
    put(&w, form_of(prose, cue, s->block));
    put(&w, has_cue ? dl_prose_is(&tokens[cue.first], DL_WORD_SOURCE) : 2);
    put(&w, has_cue ? what_at(prose, anchor - 1, s->first, s->end) : WHAT_EDGE);
    put(&w, has_cue ? what_at(prose, cue.end, s->first, s->end) : WHAT_EDGE);
    put(&w, speaker_kind(prose, frame->before));
    put(&w, speaker_kind(prose, frame->behind));
    put(&w, has_cue ? distance(cue.first, frame->ranges[0].first) : 128);
    put(&w, has_cue && cue.end < s->end && (phrase.first >= cue.end));
    put(&w, prose->first_sentence[s->block] == frame->sentence);
    put(&w, has_cue && tokens[cue.first].capital);
    for (unsigned i = 34; i < DL_SPEAKER_FEATURES; i++) put(&w, 0);
}
