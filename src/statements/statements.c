/* From tokens to the record's terms: places, texts, names. */
#include "statements/statements.h"

#include "base/text.h"
#include "statements/choose_frames.h"
#include "statements/cue_reach.h"
#include "statements/direct.h"
#include "statements/german.h"
#include "statements/known_as.h"
#include "statements/read_prose.h"
#include "statements/statement_date.h"
#include "statements/time_signs.h"
#include "statements/times.h"
#include "statements/turns.h"
#include "values/dates.h"

#include <stdlib.h>

typedef struct maker {
    dl_record *record;
    const dl_prose *prose;
    dl_full_names names;
    dl_known_as known;
    const dl_full_name *last; /* who spoke last, of those with a name, */
    uint32_t last_at;         /* and where */
    dl_date published;        /* year 0: not known, when no statement has a date */
    dl_times_finder *finder;  /* NULL: no times were searched yet */
    dl_times times;           /* of one sentence */
    uint32_t times_of;        /* its number, from 1; 0: none yet */
} maker;

static dl_text_place place_of(const dl_prose *prose, dl_range range) {
    const dl_prose_token *tokens = prose->tokens.items;
    if (dl_range_empty(range)) return (dl_text_place){0};
    return (dl_text_place){dl_prose_block_of(prose, range.first), tokens[range.first].at,
                           tokens[range.end - 1].behind};
}

static dl_span text_of(const dl_prose *prose, dl_range range) {
    const dl_prose_token *tokens = prose->tokens.items;
    if (dl_range_empty(range)) return DL_SPAN_NONE;
    dl_span text = dl_prose_block(prose, dl_prose_block_of(prose, range.first));
    return dl_span_sub(text, tokens[range.first].start,
                       tokens[range.end - 1].end - tokens[range.first].start);
}

/* --- who --- */

/* He and she are the one who spoke last, if that can be, or else the nearest person who can.  One whose
 * gender is not known can be, if nobody of that gender was named since. */
static const dl_full_name *name_of_pronoun(const maker *self, dl_range speaker, dl_gender gender) {
    const dl_full_name *last = self->last;
    if (last && last->gender == gender) return last;
    bool can_be = last && !last->gender && dl_may_be_person(self->prose, last);
    const dl_full_name *other =
        dl_name_between(&self->names, can_be ? self->last_at : 0, speaker.first, gender);
    return other || !can_be ? other : last;
}

/* "the choir's leader, Sir Alwyn Thorne": the name behind the comma. */
static const dl_full_name *name_behind(const maker *self, dl_range speaker) {
    const dl_prose *prose = self->prose;
    uint32_t end = prose->first_token[dl_prose_block_of(prose, speaker.first) + 1];
    if (speaker.end + 1 >= end || !dl_prose_is_sign(&prose->tokens.items[speaker.end], ',')) return NULL;
    bool person = false;
    for (uint32_t i = speaker.first; i < speaker.end; i++)
        person |= dl_prose_is(&prose->tokens.items[i], DL_WORD_PERSON | DL_WORD_TITLE);
    dl_range behind = dl_phrase_at(prose, speaker.end + 1, end);
    if (!person || dl_range_empty(behind)) return NULL;
    dl_range name = dl_name_in(prose, behind);
    bool own = name.end == behind.end ||
               (name.first == behind.first && dl_prose_is(&prose->tokens.items[name.end], DL_WORD_OF));
    return name.end - name.first >= 2 && own ? dl_name_of(&self->names, prose, behind) : NULL;
}

/* "Hester Vane, 60, a captain of the line, said": the name before the comma. */
static const dl_full_name *name_ahead(const maker *self, dl_range speaker) {
    const dl_prose_token *tokens = self->prose->tokens.items;
    uint32_t first = self->prose->first_token[dl_prose_block_of(self->prose, speaker.first)];
    uint32_t comma = speaker.first - (speaker.first > first);
    if (comma >= first + 2 && dl_prose_is_sign(&tokens[comma], ',') &&
        tokens[comma - 1].kind == DL_PROSE_NUMBER && dl_prose_is_sign(&tokens[comma - 2], ','))
        comma -= 2;
    if (!dl_prose_is_sign(&tokens[comma], ',') || comma == first) return NULL;
    dl_range before = dl_phrase_before(self->prose, first, comma);
    if (dl_range_empty(before) || before.end != comma) return NULL;
    dl_range name = dl_name_in(self->prose, before);
    return name.end == comma ? dl_name_of(&self->names, self->prose, before) : NULL;
}

static bool joins_more(const dl_prose_token *token) {
    return dl_prose_is(token, DL_WORD_OF) && !dl_prose_is(token, DL_WORD_PARTICLE);
}

/* Whether the name in the phrase is of whom the phrase means: not "Farrow's lawyer", "a lawyer of Hester
 * Vane". */
static bool names_itself(const maker *self, dl_range speaker) {
    const dl_prose_token *tokens = self->prose->tokens.items;
    dl_range name = dl_name_in(self->prose, speaker);
    if (name.end < speaker.end && tokens[name.end].kind == DL_PROSE_OWNS) return false;
    uint32_t office = name.first;
    while (office > speaker.first && dl_prose_is(&tokens[office - 1], DL_WORD_TITLE | DL_WORD_PERSON))
        office--;
    if (office < name.first && office > speaker.first && !joins_more(&tokens[office - 1])) return true;
    for (uint32_t i = speaker.first; i < name.first; i++) {
        if (joins_more(&tokens[i])) return false;
    }
    return true;
}

/* "Basil Quill of the Wendle Courier" is Quill. */
static dl_range without_rest(const maker *self, dl_range speaker) {
    for (uint32_t i = speaker.first + 1; i < speaker.end; i++) {
        if (joins_more(&self->prose->tokens.items[i])) return (dl_range){speaker.first, i};
    }
    return speaker;
}

static const dl_full_name *name_in_speaker(const maker *self, dl_range speaker) {
    dl_range own = without_rest(self, speaker);
    const dl_full_name *named = names_itself(self, own) ? dl_name_of(&self->names, self->prose, own) : NULL;
    return !named && names_itself(self, speaker) ? dl_name_of(&self->names, self->prose, speaker) : named;
}

static const dl_full_name *name_of(const maker *self, dl_range speaker) {
    if (dl_range_empty(speaker)) return NULL;
    const dl_prose_token *first = &self->prose->tokens.items[speaker.first];
    bool pronoun = speaker.end - speaker.first == 1 && dl_prose_is(first, DL_WORD_HE | DL_WORD_SHE);
    if (!pronoun) {
        const dl_full_name *named = name_in_speaker(self, speaker);
        if (!named) named = name_behind(self, speaker);
        if (!named) named = name_ahead(self, speaker);
        return named ? named : dl_known_as_of(&self->known, self->prose, speaker);
    }
    return name_of_pronoun(self, speaker, dl_prose_is(first, DL_WORD_HE) ? DL_GENDER_HE : DL_GENDER_SHE);
}

static void name_speakers(maker *self, dl_found_list *found) {
    for (uint32_t i = 0; i < found->count; i++) {
        dl_found *it = &found->items[i];
        it->named = name_of(self, it->speaker);
        if (!it->named) continue;
        self->last = it->named;
        self->last_at = it->speaker.first;
    }
}

static bool tells_office(const dl_prose *prose, dl_range words) {
    bool tells = false;
    for (uint32_t i = words.first; i < words.end; i++)
        tells |= dl_prose_is(&prose->tokens.items[i], DL_WORD_PERSON | DL_WORD_TITLE);
    return tells;
}

/* "Senator" of "Senator Ted Cruz"; "the Washington director for MoveOn.org" behind a name and a comma.  Words
 * before a name are its office where they say so; in English also others, if the article gives a full name.
 */
static dl_range role_of(const dl_prose *prose, dl_range speaker, bool named) {
    const dl_prose_token *tokens = prose->tokens.items;
    dl_range name = dl_name_in(prose, speaker);
    if (dl_range_empty(name)) return name;
    bool any_words = named && dl_prose_is_in(prose, DL_SPAN("en"));
    uint32_t first = speaker.first;
    while (first < name.first && dl_prose_is(&tokens[first], DL_WORD_THE)) first++;
    if (first < name.first) {
        uint32_t last = name.first - 1;
        bool abbreviation =
            tokens[last].sign == '.' || dl_prose_is(&tokens[first], DL_WORD_HIS | DL_WORD_HER);
        dl_range role = {first, name.first};
        return abbreviation || (!any_words && !tells_office(prose, role)) ? (dl_range){0, 0} : role;
    }
    uint32_t end = prose->first_token[dl_prose_block_of(prose, speaker.first) + 1];
    if (speaker.end + 1 >= end || !dl_prose_is_sign(&tokens[speaker.end], ',')) return (dl_range){0, 0};
    dl_range behind = dl_phrase_at(prose, speaker.end + 1, end);
    return tells_office(prose, behind) ? behind : (dl_range){0, 0};
}

/* --- when --- */

/* The sentence of a token, which is in one. */
static const dl_sentence *sentence_of(const dl_prose *prose, uint32_t token) {
    uint32_t low = 0, high = prose->sentences.count;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        *(prose->sentences.items[middle].first <= token ? &low : &high) = middle;
    }
    return &prose->sentences.items[low];
}

static bool find_times(maker *self, dl_span text) {
    dl_span language = self->record->language.text;
    if (!dl_may_hold_times(text, language)) return true;
    if (!self->finder) {
        self->finder = dl_arena_alloc(self->prose->arena, sizeof *self->finder);
        if (!self->finder) return false;
        dl_times_finder_init(self->finder, language, &self->published, self->prose->arena);
    }
    return dl_times_find_next(self->finder, &self->times, text);
}

/* The times of a sentence are found once: statements come in the order of the text. */
static const dl_times *times_of(maker *self, const dl_sentence *sentence, dl_span text) {
    uint32_t number = (uint32_t)(sentence - self->prose->sentences.items) + 1;
    if (self->times_of == number) return &self->times;
    self->times = (dl_times){0};
    self->times_of = number;
    return find_times(self, text) ? &self->times : NULL;
}

/* Code points of the block before a byte of the sentence. */
static uint32_t character_at(const dl_prose *prose, const dl_sentence *sentence, dl_span text,
                             uint32_t byte) {
    return prose->tokens.items[sentence->first].at + (uint32_t)dl_utf8_length(dl_span_sub(text, 0, byte));
}

/* Times of a sentence that are in the piece, [from, to) in bytes of the block, and mean a day, a month and so
 * on. */
static void add_times_of(maker *self, const dl_sentence *sentence, uint32_t from, uint32_t to,
                         dl_said *made) {
    const dl_prose *prose = self->prose;
    const dl_prose_token *tokens = prose->tokens.items;
    uint32_t start = tokens[sentence->first].start, end = tokens[sentence->end - 1].end;
    dl_span text = dl_span_sub(dl_prose_block(prose, sentence->block), start, end - start);
    const dl_times *times = times_of(self, sentence, text);
    for (uint32_t i = 0; times && i < times->count; i++) {
        const dl_time *time = &times->items[i];
        if (!time->value.size || time->period.precision == DL_PRECISION_NONE) continue;
        if (start + time->start < from || start + time->end > to) continue;
        dl_said_time said = {
            .text = dl_span_sub(text, time->start, time->end - time->start),
            .value = time->value,
            .place = {sentence->block, character_at(prose, sentence, text, time->start),
                      character_at(prose, sentence, text, time->end)},
        };
        if (!DL_ARENA_PUSH(prose->arena, &made->times, said)) return;
    }
}

/* Of what is said; a piece may have several sentences. */
static void add_times(maker *self, const dl_found *found, dl_said *made) {
    const dl_prose *prose = self->prose;
    const dl_prose_token *tokens = prose->tokens.items;
    if (!self->published.year) return;
    for (uint32_t i = 0; i < found->ranges.count; i++) {
        dl_range range = found->ranges.items[i];
        for (uint32_t at = range.first; at < range.end;) {
            const dl_sentence *sentence = sentence_of(prose, at);
            add_times_of(self, sentence, tokens[range.first].start, tokens[range.end - 1].end, made);
            at = sentence->end > at ? sentence->end : range.end;
        }
    }
}

static dl_span date_of(maker *self, const dl_found *found) {
    const dl_prose *prose = self->prose;
    dl_range cue = found->cue;
    const dl_prose_token *tokens = prose->tokens.items;
    if (dl_range_empty(cue) || !self->published.year) return DL_SPAN_NONE;
    const dl_sentence *sentence = sentence_of(prose, cue.first);
    uint32_t start = tokens[sentence->first].start, end = tokens[sentence->end - 1].end;
    dl_span text = dl_span_sub(dl_prose_block(prose, sentence->block), start, end - start);
    dl_cue_reach reach = dl_reach_of_cue(prose, found, sentence);
    const dl_cue_place place = {
        .opening_end = tokens[reach.opening].start - start,
        .reach_end = tokens[reach.end - 1].end - start,
        .sentence_end = end - start,
        .cue_start = tokens[cue.first].start - start,
        .cue_end = tokens[cue.end - 1].end - start,
    };
    const dl_times *times = times_of(self, sentence, text);
    const dl_time *date = times ? dl_statement_date(text, times, &place, &self->published) : NULL;
    return date ? date->value : DL_SPAN_NONE;
}

static void read_published(maker *self) {
    dl_date_hints hints;
    dl_date_hints_init(&hints, DL_SPAN("en"), DL_SPAN_NONE, DL_SPAN_NONE);
    hints.machine = true;
    dl_span text = self->record->published.text;
    if (!text.size || !dl_date_read(text, &hints, &self->published, NULL)) self->published = (dl_date){0};
}

/* --- the whole --- */

static void set_speaker(const maker *self, dl_speaker *speaker, const dl_found *found) {
    if (dl_range_empty(found->speaker)) return;
    speaker->mention = text_of(self->prose, found->speaker);
    speaker->place = place_of(self->prose, found->speaker);
    speaker->role = text_of(self->prose, role_of(self->prose, found->speaker, found->named != NULL));
    if (found->named) speaker->name = text_of(self->prose, found->named->words);
}

static void add_statement(maker *self, const dl_found *found) {
    dl_arena *arena = self->prose->arena;
    dl_said made = {.kind = found->kind,
                    .cue = text_of(self->prose, found->cue),
                    .cue_place = place_of(self->prose, found->cue)};
    dl_span *parts = dl_arena_alloc(arena, (found->ranges.count + 1) * sizeof *parts);
    if (!parts) return;
    for (uint32_t i = 0; i < found->ranges.count; i++) {
        dl_text_place place = place_of(self->prose, found->ranges.items[i]);
        parts[i] = text_of(self->prose, found->ranges.items[i]);
        if (!DL_ARENA_PUSH(arena, &made.spans, place)) return;
    }
    made.text =
        found->ranges.count == 1 ? parts[0] : dl_arena_join(arena, parts, found->ranges.count, DL_SPAN(" "));
    set_speaker(self, &made.speaker, found);
    made.date = date_of(self, found);
    add_times(self, found, &made);
    DL_ARENA_PUSH(arena, &self->record->statements, made);
}

void dl_find_statements(dl_record *record, dl_arena *arena) {
    dl_find_statements_by(record, arena, &dl_english_model);
}

static int by_place(const void *a, const void *b) {
    const dl_found *one = a, *other = b;
    uint32_t at = one->ranges.items[0].first, there = other->ranges.items[0].first;
    return at != there ? (at < there ? -1 : 1) : 0;
}

static void mark(uint8_t *taken, const dl_found *found) {
    for (uint32_t i = 0; i < found->ranges.count; i++)
        memset(taken + found->ranges.items[i].first, 1,
               found->ranges.items[i].end - found->ranges.items[i].first);
}

static bool is_marked(const uint8_t *taken, const dl_found *found) {
    for (uint32_t i = 0; i < found->ranges.count; i++) {
        dl_range range = found->ranges.items[i];
        if (memchr(taken + range.first, 1, range.end - range.first)) return true;
    }
    return false;
}

enum { PLAIN_WEIGHT = 60, PLAIN_DISTANCE = 5 };

/* "“The pier stays,” said Holm": a cue beyond doubt right beside it. */
static bool is_plain(const dl_prose *prose, const dl_found *found) {
    const dl_range *range = &found->ranges.items[0];
    if (found->part || dl_range_empty(found->cue) || dl_range_empty(found->speaker)) return false;
    if (prose->tokens.items[found->cue.first].weight < PLAIN_WEIGHT) return false;
    return found->cue.first >= range->end ? found->cue.first - range->end <= PLAIN_DISTANCE
                                          : range->first - found->cue.end <= PLAIN_DISTANCE;
}

/* Direct statements that the model missed, where it found nothing else. */
static void add_missed(dl_found_list *found, const dl_prose *prose) {
    dl_found_list direct = {0};
    uint8_t *taken = dl_arena_alloc_zero(prose->arena, prose->tokens.count + 1);
    if (!taken) return;
    for (uint32_t i = 0; i < found->count; i++) mark(taken, &found->items[i]);
    dl_find_direct(&direct, prose, false);
    for (uint32_t i = 0; i < direct.count; i++) {
        if (!is_plain(prose, &direct.items[i]) || is_marked(taken, &direct.items[i])) continue;
        if (!DL_ARENA_PUSH(prose->arena, found, direct.items[i])) return;
    }
}

/* The model was made from English.  In German, whose marks say more, the rules come first, and it finds the
 * rest. */
static void find(dl_found_list *found, const dl_prose *prose, const dl_statement_model *model) {
    bool english = dl_prose_is_in(prose, DL_SPAN("en")), german = dl_prose_is_in(prose, DL_SPAN("de"));
    if (!english) dl_find_direct(found, prose, german);
    if (german) dl_find_german(found, prose);
    if (english || german) dl_choose_statements(found, prose, model);
    if (english) add_missed(found, prose);
}

void dl_find_statements_by(dl_record *record, dl_arena *arena, const dl_statement_model *model) {
    dl_prose prose;
    dl_found_list found = {0};
    if (!dl_prose_read(&prose, record, arena) || !prose.tokens.count) return;
    maker self = {.record = record, .prose = &prose};
    if (!dl_full_names_find(&self.names, &prose)) return;
    find(&found, &prose, model);
    dl_find_turns(&found, &self.names, &prose);
    if (arena->failed) return;
    if (found.count) qsort(found.items, found.count, sizeof *found.items, by_place);
    dl_known_as_find(&self.known, &self.names, &prose);
    name_speakers(&self, &found);
    read_published(&self);
    for (uint32_t i = 0; i < found.count; i++) add_statement(&self, &found.items[i]);
}
