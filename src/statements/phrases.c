#include "statements/phrases.h"

#include "base/text.h"

static bool is_weak_word(const dl_prose_token *token) {
    return dl_prose_is(token, DL_WORD_STOP | DL_WORD_DAY) && !dl_prose_is(token, DL_WORD_PRONOUN);
}

static bool is_cue(const dl_prose_token *token) {
    return dl_prose_is(token, DL_WORD_CUE) && token->weight >= 30 && !token->capital;
}

/* Words that no phrase goes over. */
static bool ends_phrase(const dl_prose_token *token) {
    if (token->piece) return true;
    if (token->kind != DL_PROSE_WORD && token->kind != DL_PROSE_NUMBER) return true;
    if (dl_prose_is(token, DL_WORD_PRONOUN)) return !token->capital || !dl_prose_is(token, DL_WORD_HE_NAME);
    if (dl_prose_is(token, DL_WORD_OF | DL_WORD_THE)) return false;
    return is_cue(token) || dl_prose_is(token, DL_WORD_STOP | DL_WORD_AND | DL_WORD_THAT | DL_WORD_SOURCE |
                                                   DL_WORD_BEHIND | DL_WORD_DAY);
}

/* "attacked" in "Clinton attacked Trump": a word in lower case between two names that is nobody's office. */
static bool is_between_names(const dl_prose *prose, uint32_t at, uint32_t first, uint32_t end) {
    const dl_prose_token *token = &prose->tokens.items[at], *before = token - 1, *behind = token + 1;
    if (at == first || at + 1 >= end || token->capital || token->kind != DL_PROSE_WORD || !before->capital)
        return false;
    if (dl_prose_is(token, DL_WORD_PERSON | DL_WORD_TITLE | DL_WORD_OF | DL_WORD_PARTICLE | DL_WORD_THE) ||
        dl_prose_is(before, DL_WORD_THE))
        return false;
    return behind->kind == DL_PROSE_WORD &&
           (behind->capital || dl_prose_is(behind, DL_WORD_THE | DL_WORD_PRONOUN));
}

/* The full stop of "Mr." and of "J. Smith". */
static bool is_inner_stop(const dl_prose *prose, uint32_t at) {
    const dl_prose_token *token = &prose->tokens.items[at], *before = token - 1;
    return token->sign == '.' && !token->space_before && before->kind == DL_PROSE_WORD &&
           (dl_prose_is(before, DL_WORD_ABBREVIATION) ||
            (before->capital && before->behind - before->at == 1));
}

static bool is_joiner(const dl_prose_token *token) {
    return dl_prose_is(token, DL_WORD_OF) && token->kind == DL_PROSE_WORD;
}

dl_range dl_phrase_at(const dl_prose *prose, uint32_t at, uint32_t end) {
    const dl_prose_token *tokens = prose->tokens.items;
    const dl_range none = {0, 0};
    if (at >= end || tokens[at].piece) return none;
    if (dl_prose_is(&tokens[at], DL_WORD_PRONOUN) && !dl_prose_is(&tokens[at], DL_WORD_THE))
        return (dl_range){at, at + 1};
    uint32_t i = at, last = at;
    for (; i < end && i < at + DL_PHRASE_TOKENS; i++) {
        const dl_prose_token *token = &tokens[i];
        if (token->kind == DL_PROSE_OWNS && i > at) continue;
        if (i > at && (is_inner_stop(prose, i) || token->sign == '&')) continue;
        if (ends_phrase(token) || is_between_names(prose, i, at, end)) break;
        if (i == at && is_joiner(token) && !dl_prose_is(token, DL_WORD_THE) &&
            !(token->capital && dl_prose_is(token, DL_WORD_PARTICLE)))
            return none; /* "In an interview" is nobody */
        if (i > at && dl_prose_is(token, DL_WORD_THE) && !is_joiner(token) && !is_joiner(&tokens[i - 1]) &&
            !dl_prose_is(&tokens[i - 1], DL_WORD_THE))
            break;
        if (!is_joiner(token) && !dl_prose_is(token, DL_WORD_THE)) last = i + 1;
    }
    if (last < end && tokens[last].kind == DL_PROSE_OWNS && last > at) last++;
    if (last < end && last > at && is_inner_stop(prose, last) && !tokens[last].space_after) last++;
    return last > at ? (dl_range){at, last} : none;
}

dl_range dl_phrase_before(const dl_prose *prose, uint32_t from, uint32_t at) {
    const dl_prose_token *tokens = prose->tokens.items;
    const dl_range none = {0, 0};
    while (at > from && !tokens[at - 1].piece &&
           (is_weak_word(&tokens[at - 1]) || (tokens[at - 1].kind == DL_PROSE_NUMBER) ||
            (tokens[at - 1].sign == ',' && at - 1 > from && is_weak_word(&tokens[at - 2]))))
        at--;
    if (at == from) return none;
    uint32_t low = at > from + DL_PHRASE_TOKENS ? at - DL_PHRASE_TOKENS : from;
    /* The phrase that begins earliest and reaches up to here. */
    dl_range found = none;
    uint32_t start = at;
    while (start > low) {
        const dl_prose_token *token = &tokens[start - 1];
        bool inner = token->kind == DL_PROSE_OWNS || token->sign == '&' ||
                     (start - 1 > low && is_inner_stop(prose, start - 1));
        if (!inner && ends_phrase(token) && !(start == at && dl_prose_is(token, DL_WORD_PRONOUN))) break;
        start--;
        dl_range phrase = dl_phrase_at(prose, start, at);
        if (phrase.first == start && phrase.end == at) found = phrase;
        if (!inner && dl_prose_is(token, DL_WORD_THE) && !is_joiner(token) &&
            !(start > low && is_joiner(&tokens[start - 1])))
            break;
        if (dl_prose_is(token, DL_WORD_PRONOUN)) break;
    }
    return found;
}

dl_range dl_phrase_behind(const dl_prose *prose, uint32_t at, uint32_t end) {
    const dl_prose_token *tokens = prose->tokens.items;
    for (unsigned skipped = 0; at < end && skipped < 6; at++, skipped++) {
        dl_range phrase = dl_phrase_at(prose, at, end);
        if (!dl_range_empty(phrase)) return phrase;
        if (tokens[at].piece || !dl_prose_is_word(&tokens[at]) || !is_weak_word(&tokens[at])) break;
    }
    return (dl_range){0, 0};
}

static bool is_name_word(const dl_prose_token *token) {
    return token->kind == DL_PROSE_WORD && token->capital &&
           !dl_prose_is(token, DL_WORD_THE | DL_WORD_PRONOUN);
}

/* "van der", "de la": what may be an article alone is a particle only behind another. */
static bool is_particle(const dl_prose_token *token, const dl_prose_token *before) {
    if (token->capital || !dl_prose_is(token, DL_WORD_PARTICLE)) return false;
    return !dl_prose_is(token, DL_WORD_THE) || (!before->capital && dl_prose_is(before, DL_WORD_PARTICLE));
}

/* German "Ursula von der Weide" is a name, "Simone Vintz von der Stiftung Wendel" tells of a house. */
static bool opens_house(const dl_prose *prose, uint32_t at, uint32_t limit) {
    const dl_prose_token *tokens = prose->tokens.items;
    if (!dl_prose_is(&tokens[at - 1], DL_WORD_THE) || tokens[at - 1].capital) return false;
    bool two_words = at + 1 < limit && is_name_word(&tokens[at + 1]);
    return dl_prose_is_in(prose, DL_SPAN("de")) && (two_words || dl_prose_is(&tokens[at], DL_WORD_BODY));
}

static uint32_t end_of_name(const dl_prose *prose, uint32_t first, uint32_t limit) {
    const dl_prose_token *tokens = prose->tokens.items;
    uint32_t end = first + 1;
    for (uint32_t i = first + 1; i < limit; i++) {
        if (is_name_word(&tokens[i])) {
            if (opens_house(prose, i, limit)) break;
            end = i + 1;
        } else if (!is_particle(&tokens[i], &tokens[i - 1]) && !is_inner_stop(prose, i) &&
                   tokens[i].sign != '&') {
            break;
        }
    }
    return end;
}

static bool is_first_name(const dl_prose_token *token) {
    return dl_prose_is(token, DL_WORD_HE_NAME | DL_WORD_SHE_NAME);
}

/* Without what stands before a name: up to its last title, and up to a first name with a last one behind it.
 */
static uint32_t start_of_name(const dl_prose *prose, uint32_t first, uint32_t end) {
    const dl_prose_token *tokens = prose->tokens.items;
    uint32_t start = first;
    for (uint32_t i = first; i + 1 < end; i++) {
        if (dl_prose_is(&tokens[i], DL_WORD_TITLE) && !is_first_name(&tokens[i])) start = i + 1;
    }
    while (start + 1 < end && !is_name_word(&tokens[start])) start++;
    for (uint32_t i = start; i + 1 < end && !is_first_name(&tokens[start]); i++) {
        if (is_first_name(&tokens[i]) && is_name_word(&tokens[i + 1])) start = i;
    }
    return start;
}

/* How likely a run of capitals in a phrase is the name of who is meant. */
static uint32_t likeness(const dl_prose *prose, dl_range name, uint32_t first) {
    const dl_prose_token *tokens = prose->tokens.items;
    bool joined = name.first > first && is_joiner(&tokens[name.first - 1]);
    uint32_t titled = name.first > first && tokens[name.first - 1].sign == '.' ? name.first - 1 : name.first;
    bool mister = titled > first && dl_prose_is(&tokens[titled - 1], DL_WORD_HIS | DL_WORD_HER);
    return 8u * mister + 4u * is_first_name(&tokens[name.first]) + 2u * (name.end - name.first > 1) + !joined;
}

dl_range dl_name_in(const dl_prose *prose, dl_range phrase) {
    const dl_prose_token *tokens = prose->tokens.items;
    dl_range name = {0, 0};
    uint32_t best = 0;
    for (uint32_t i = phrase.first; i < phrase.end; i++) {
        if (!is_name_word(&tokens[i])) continue;
        uint32_t end = end_of_name(prose, i, phrase.end);
        dl_range run = {start_of_name(prose, i, end), end};
        uint32_t like = likeness(prose, run, phrase.first);
        if (dl_range_empty(name) || like >= best) {
            name = run;
            best = like;
        }
        i = end;
    }
    return name;
}

/* --- Japanese and Chinese --- */

static bool is_topic_particle(uint32_t c) {
    return c == 0x306F || c == 0x304C || c == 0x3082; /* は が も */
}

/* Characters with which adverbs, days and objects begin, behind the one who speaks. */
static bool begins_adverb(uint32_t c) {
    static const uint32_t characters[] = {0x5728 /* 在 */, 0x5468 /* 周 */, 0x661F /* 星 */, 0x6628 /* 昨 */,
                                          0x4ECA /* 今 */, 0x5BF9 /* 对 */, 0x5411 /* 向 */, 0x8FD8 /* 还 */,
                                          0x4E5F /* 也 */, 0x5219 /* 则 */, 0x65E5 /* 日 */, 0x63A5 /* 接 */,
                                          0x5C0D /* 對 */, 0x9084 /* 還 */, 0x65BC /* 於 */, 0x4E8E /* 于 */};
    for (size_t i = 0; i < DL_COUNT_OF(characters); i++) {
        if (characters[i] == c) return true;
    }
    return false;
}

static uint32_t character_of(const dl_prose *prose, uint32_t at, uint32_t block) {
    dl_span text = dl_prose_block(prose, block);
    size_t place = prose->tokens.items[at].start;
    return dl_utf8_decode(text, &place);
}

dl_range dl_topic_in(const dl_prose *prose, uint32_t from, uint32_t end) {
    const dl_range none = {0, 0};
    if (from >= end) return none;
    if (end - from > 40) from = end - 40;
    uint32_t block = dl_prose_block_of(prose, from), start = from, topic = 0;
    for (uint32_t i = from; i < end; i++) { /* behind the last comma before the topic */
        const dl_prose_token *token = &prose->tokens.items[i];
        if (!dl_prose_is_word(token)) {
            if (topic) break;
            if (token->sign != 0x30FB && token->sign != 0xB7) start = i + 1; /* the dots between names */
            continue;
        }
        uint32_t c = character_of(prose, i, block);
        if (c == 0x3068 && i == start) start = i + 1; /* と behind a quotation */
        if (is_topic_particle(c) && i > start) topic = i;
        if (begins_adverb(c) && i > start && !topic) topic = i;
        if (topic) break;
    }
    if (!topic) topic = end;
    while (topic > start && !dl_prose_is_word(&prose->tokens.items[topic - 1])) topic--;
    return topic > start && topic - start <= DL_PHRASE_TOKENS + 6 ? (dl_range){start, topic} : none;
}
