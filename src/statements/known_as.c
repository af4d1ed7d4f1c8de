/* A wrong name is worse than none: of two ministries, "the ministry" is neither. */
#include "statements/known_as.h"

#include "base/text.h"

enum { ALIAS_BODY, ALIAS_OFFICE, ALIAS_ABBREVIATION };

enum { MOST_MODIFIERS = 5, MOST_BEHIND_OF = 4, MOST_OF_APPOSITION = 5, LONGEST_HEAD = 14, SHORTEST_HEAD = 3 };

typedef struct reader {
    dl_known_as *known;
    const dl_prose *prose;
    const dl_prose_token *tokens;
} reader;

static dl_span text_of(const dl_prose *prose, uint32_t at) {
    const dl_prose_token *token = &prose->tokens.items[at];
    dl_span text = dl_prose_block(prose, dl_prose_block_of(prose, at));
    return dl_span_sub(text, token->start, token->end - token->start);
}

/* Whether the one ends with the words of the other. */
static bool ends_with(const dl_prose_token *tokens, dl_range one, dl_range other) {
    uint32_t a = one.end - one.first, b = other.end - other.first, least = a < b ? a : b;
    for (uint32_t i = 1; i <= least; i++) {
        if (tokens[one.end - i].hash != tokens[other.end - i].hash) return false;
    }
    return true;
}

static void add(reader *self, uint8_t kind, uint32_t key, uint32_t end, dl_range words,
                const dl_full_name *person) {
    for (uint32_t i = 0; i < self->known->count; i++) {
        const dl_alias *alias = &self->known->items[i];
        if (alias->kind == kind && alias->key == key && alias->named.words.first == words.first) return;
        if (alias->kind == kind && alias->key == key && kind == ALIAS_BODY &&
            ends_with(self->tokens, alias->named.words, words))
            return;
    }
    if (self->known->count == DL_MOST_ALIASES) {
        self->known->full = true;
        return;
    }
    self->known->items[self->known->count++] =
        (dl_alias){kind, key, end, person, {.words = words, .last = key}};
}

/* --- bodies --- */

/* Compounds end with what they are: "Bundesinnenministerium".  The hash of that part, or 0. */
static uint32_t head_of_compound(const reader *self, uint32_t at) {
    dl_span text = text_of(self->prose, at);
    if (!self->tokens[at].capital || text.size <= 2 * (size_t)SHORTEST_HEAD) return 0;
    for (size_t size = SHORTEST_HEAD; size <= LONGEST_HEAD && size + SHORTEST_HEAD <= text.size; size++) {
        uint32_t hash = DL_WORD_HASH_START;
        for (size_t i = text.size - size; i < text.size;)
            hash = dl_word_hash_add(hash, dl_char_lower(dl_utf8_decode(text, &i)));
        const dl_lexicon_entry *entry =
            dl_lexicon_find(self->prose->lexicon, dl_expression_hash_add(0, hash));
        if (entry && entry->classes & DL_WORD_BODY) return hash;
    }
    return 0;
}

static bool is_modifier(const dl_prose_token *token) {
    return token->kind == DL_PROSE_WORD && !token->piece &&
           !dl_prose_is(token, DL_WORD_THE | DL_WORD_OF | DL_WORD_STOP | DL_WORD_AND | DL_WORD_THAT |
                                   DL_WORD_PRONOUN | DL_WORD_DAY | DL_WORD_HIS | DL_WORD_HER) &&
           (token->capital || !(dl_prose_is(token, DL_WORD_CUE) && token->weight >= 30));
}

/* Behind "of" or "of the" the words with capital letters. */
static uint32_t end_with_of(const reader *self, uint32_t at, uint32_t end) {
    if (at + 2 >= end || !dl_span_equal(text_of(self->prose, at + 1), DL_SPAN("of"))) return at + 1;
    uint32_t i = at + 2;
    if (dl_prose_is(&self->tokens[i], DL_WORD_THE)) i++;
    uint32_t first = i;
    while (i < end && i < first + MOST_BEHIND_OF && self->tokens[i].kind == DL_PROSE_WORD &&
           self->tokens[i].capital)
        i++;
    return i > first ? i : at + 1;
}

static void read_body(reader *self, uint32_t at, const dl_sentence *sentence) {
    const dl_prose_token *behind = &self->tokens[at + 1];
    bool more = at + 1 < sentence->end && behind->kind == DL_PROSE_WORD &&
                (behind->capital || dl_prose_is(behind, DL_WORD_PERSON | DL_WORD_TITLE | DL_WORD_BODY));
    if (more && !dl_prose_is(behind, DL_WORD_CUE)) return; /* "bank officials" */
    uint32_t first = at, capitals = 0;
    while (first > sentence->first && at - first < MOST_MODIFIERS && is_modifier(&self->tokens[first - 1]))
        first--;
    /* A word that opens the sentence has a capital in any case. */
    if (first == sentence->first && !dl_prose_is(&self->tokens[first], DL_WORD_TITLE) && first < at &&
        !self->tokens[first + 1].capital)
        first++;
    while (first < at && !self->tokens[first].capital) first++; /* "the new Labor Department" */
    for (uint32_t i = first; i < at; i++) capitals += self->tokens[i].capital;
    uint32_t end = end_with_of(self, at, sentence->end);
    if (capitals || end > at + 1)
        add(self, ALIAS_BODY, self->tokens[at].hash, at + 1, (dl_range){first, end}, NULL);
}

static void read_bodies(reader *self, const dl_sentence *sentence) {
    bool compounds = dl_prose_is_in(self->prose, DL_SPAN("de"));
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        if (self->tokens[i].piece || self->tokens[i].kind != DL_PROSE_WORD) continue;
        if (compounds) {
            uint32_t head = head_of_compound(self, i);
            if (head) add(self, ALIAS_BODY, head, i + 1, (dl_range){i, i + 1}, NULL);
        } else if (dl_prose_is(&self->tokens[i], DL_WORD_BODY) ||
                   (dl_prose_is(&self->tokens[i], DL_WORD_FIRM) && self->tokens[i].capital)) {
            read_body(self, i, sentence);
        }
    }
}

/* --- abbreviations --- */

/* The words before the bracket whose first letters make the abbreviation; small words may stand between. */
static dl_range spelt_out(const reader *self, uint32_t bracket, uint32_t first) {
    dl_span letters = text_of(self->prose, bracket + 1);
    size_t left = letters.size;
    uint32_t i = bracket, most = (uint32_t)left * 2;
    for (; left && i > first && bracket - i < most; i--) {
        const dl_prose_token *token = &self->tokens[i - 1];
        if (token->kind != DL_PROSE_WORD) break;
        if (!token->capital) continue;
        if (text_of(self->prose, i - 1).data[0] != letters.data[left - 1]) break;
        left--;
    }
    return left ? (dl_range){0, 0} : (dl_range){i, bracket};
}

static bool is_abbreviation(const reader *self, uint32_t at) {
    dl_span text = text_of(self->prose, at);
    if (self->tokens[at].kind != DL_PROSE_WORD || text.size < 2 || text.size > 8) return false;
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] < 'A' || text.data[i] > 'Z') return false;
    }
    return true;
}

static void read_abbreviations(reader *self, const dl_sentence *sentence) {
    for (uint32_t i = sentence->first + 2; i + 2 < sentence->end; i++) {
        if (!dl_prose_is_sign(&self->tokens[i], '(') || !dl_prose_is_sign(&self->tokens[i + 2], ')'))
            continue;
        if (!is_abbreviation(self, i + 1)) continue;
        dl_range words = spelt_out(self, i, sentence->first);
        if (!dl_range_empty(words))
            add(self, ALIAS_ABBREVIATION, self->tokens[i + 1].hash, i + 2, words, NULL);
    }
}

/* --- offices --- */

/* A title, or any word in lower case that may be an office: "harbour master Basil Quill". */
static bool is_office(const dl_prose_token *token) {
    if (token->kind != DL_PROSE_WORD || token->piece ||
        dl_prose_is(token, DL_WORD_BODY | DL_WORD_FIRM | DL_WORD_ABBREVIATION))
        return false;
    return dl_prose_is(token, DL_WORD_TITLE | DL_WORD_PERSON) ||
           (!token->capital &&
            !dl_prose_is(token, DL_WORD_THE | DL_WORD_OF | DL_WORD_STOP | DL_WORD_AND | DL_WORD_PRONOUN));
}

/* "the mayor of Wendle" behind a name and a comma. */
static void read_apposition(reader *self, const dl_full_name *full) {
    uint32_t at = full->words.end, count = self->prose->tokens.count;
    if (at >= count || !dl_prose_is_sign(&self->tokens[at], ',')) return;
    uint32_t end = count - at > MOST_OF_APPOSITION ? at + MOST_OF_APPOSITION : count;
    for (uint32_t i = at + 1; i < end; i++) {
        const dl_prose_token *token = &self->tokens[i];
        if (token->kind != DL_PROSE_WORD || token->piece) return;
        if (dl_prose_is(token, DL_WORD_OF | DL_WORD_STOP | DL_WORD_AND | DL_WORD_PRONOUN)) return;
        bool last = i + 1 >= count || self->tokens[i + 1].kind != DL_PROSE_WORD ||
                    dl_prose_is(&self->tokens[i + 1], DL_WORD_OF);
        if (last && is_office(token)) add(self, ALIAS_OFFICE, token->hash, i + 1, full->words, full);
    }
}

static void read_offices(reader *self, const dl_full_names *names) {
    for (uint32_t i = 0; i < names->mentions.count; i++) {
        const dl_mention_of *mention = &names->mentions.items[i];
        const dl_full_name *full = &names->full.items[mention->full];
        if (dl_is_body(self->prose, full)) continue;
        if (mention->token && is_office(&self->tokens[mention->token - 1]))
            add(self, ALIAS_OFFICE, self->tokens[mention->token - 1].hash, mention->token, full->words, full);
        if (full->words.first == mention->token) read_apposition(self, full);
    }
}

void dl_known_as_find(dl_known_as *known, const dl_full_names *names, const dl_prose *prose) {
    reader self = {.known = known, .prose = prose, .tokens = prose->tokens.items};
    known->count = 0;
    known->full = false;
    if (!prose->lexicon || !prose->lexicon->spaces) return;
    for (uint32_t i = 0; i < prose->sentences.count && !known->full; i++) {
        read_bodies(&self, &prose->sentences.items[i]);
        read_abbreviations(&self, &prose->sentences.items[i]);
    }
    if (!known->full) read_offices(&self, names);
}

/* --- who is meant --- */

static bool is_definite(const dl_prose *prose, uint32_t at) {
    static const dl_span articles[] = {DL_SPAN_INIT("the"), DL_SPAN_INIT("der"), DL_SPAN_INIT("die"),
                                       DL_SPAN_INIT("das"), DL_SPAN_INIT("dem"), DL_SPAN_INIT("el"),
                                       DL_SPAN_INIT("la"),  DL_SPAN_INIT("le"),  DL_SPAN_INIT("il"),
                                       DL_SPAN_INIT("o"),   DL_SPAN_INIT("a"),   DL_SPAN_INIT("de"),
                                       DL_SPAN_INIT("het")};
    dl_span text = text_of(prose, at);
    if (!dl_prose_is(&prose->tokens.items[at], DL_WORD_THE)) return false;
    bool english = dl_prose_is_in(prose, DL_SPAN("en"));
    for (size_t i = 0; i < (english ? 1 : DL_COUNT_OF(articles)); i++) {
        if (dl_span_equal_nocase(text, articles[i])) return true;
    }
    return false;
}

/* Whether the alias can be called by the words, an article aside: they are the last of its own up to the word
 * that it goes by, or all of them. */
static bool is_called(const dl_prose_token *tokens, const dl_alias *alias, dl_range words) {
    uint32_t count = words.end - words.first;
    dl_range own = {alias->end > count ? alias->end - count : 0, alias->end};
    if (alias->kind == ALIAS_BODY && own.first < alias->named.words.first &&
        own.first + count > alias->named.words.first)
        own.first = alias->named.words.first;
    if (own.end - own.first == count && ends_with(tokens, own, words)) return true;
    if (count != 1 || alias->kind != ALIAS_BODY) return false;
    return tokens[words.first].hash == alias->key; /* of a compound */
}

static bool is_long_form(const dl_prose_token *tokens, const dl_alias *alias, dl_range words) {
    dl_range own = alias->named.words;
    return alias->kind != ALIAS_OFFICE && own.end - own.first == words.end - words.first &&
           ends_with(tokens, own, words);
}

const dl_full_name *dl_known_as_of(const dl_known_as *known, const dl_prose *prose, dl_range mention) {
    const dl_prose_token *tokens = prose->tokens.items;
    const dl_alias *found = NULL;
    if (dl_range_empty(mention) || !known->count) return NULL;
    bool definite = is_definite(prose, mention.first);
    dl_range words = {mention.first + definite, mention.end};
    if (dl_range_empty(words) || words.end - words.first > MOST_MODIFIERS + MOST_BEHIND_OF) return NULL;
    for (uint32_t i = 0; i < known->count; i++) {
        const dl_alias *alias = &known->items[i];
        if (is_long_form(tokens, alias, words)) return &alias->named;
        bool short_form = alias->kind == ALIAS_ABBREVIATION
                              ? words.end - words.first == 1 && tokens[words.first].hash == alias->key &&
                                    tokens[words.first].capital
                              : definite && is_called(tokens, alias, words);
        if (!short_form || alias->end > mention.first) continue;
        if (found && found->named.words.first != alias->named.words.first) return NULL;
        found = alias;
    }
    if (!found || known->full) return NULL;
    return found->person ? found->person : &found->named;
}
