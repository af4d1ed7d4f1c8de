#include "statements/full_names.h"

dl_gender dl_gender_of(const dl_prose *prose, dl_range mention) {
    for (uint32_t i = mention.first; i < mention.end; i++) {
        const dl_prose_token *token = &prose->tokens.items[i];
        if (dl_prose_is(token, DL_WORD_HE | DL_WORD_HIS)) return DL_GENDER_HE;
        if (dl_prose_is(token, DL_WORD_SHE | DL_WORD_HER)) return DL_GENDER_SHE;
    }
    for (uint32_t i = mention.first; i < mention.end; i++) {
        const dl_prose_token *token = &prose->tokens.items[i];
        bool he = dl_prose_is(token, DL_WORD_HE_NAME), she = dl_prose_is(token, DL_WORD_SHE_NAME);
        if (he != she) return he ? DL_GENDER_HE : DL_GENDER_SHE;
    }
    return DL_GENDER_UNKNOWN;
}

/* The last word that belongs to the name: "Jr." does not. */
static uint32_t last_word(const dl_prose *prose, dl_range name) {
    const dl_prose_token *tokens = prose->tokens.items;
    uint32_t last = name.end - 1;
    while (last > name.first &&
           (tokens[last].kind != DL_PROSE_WORD || dl_prose_is(&tokens[last], DL_WORD_ABBREVIATION)))
        last--;
    return last;
}

/* Words with capital letters; "Van" in "Van der Meer" is none. */
static uint32_t own_words(const dl_prose *prose, dl_range name) {
    uint32_t words = 0;
    for (uint32_t i = name.first; i < name.end; i++) {
        const dl_prose_token *token = &prose->tokens.items[i];
        words += token->capital && (i > name.first || !dl_prose_is(token, DL_WORD_PARTICLE));
    }
    return words;
}

static bool same_name(const dl_prose *prose, dl_range a, dl_range b) {
    if (a.end - a.first != b.end - b.first) return false;
    for (uint32_t i = 0; i < a.end - a.first; i++) {
        if (prose->tokens.items[a.first + i].hash != prose->tokens.items[b.first + i].hash) return false;
    }
    return true;
}

static uint32_t *place_of(dl_full_names *names, uint32_t hash) {
    return &names->last_places[(hash * 0x9E3779B1u) >> 7 & names->mask];
}

enum { LONGEST_CHAIN = 32 };

/* Its number, or UINT32_MAX without memory. */
static uint32_t add_name(dl_full_names *names, const dl_prose *prose, dl_range name, uint8_t gender,
                         bool doubtful) {
    uint32_t last = prose->tokens.items[last_word(prose, name)].hash;
    uint32_t *place = place_of(names, last), steps = 0;
    for (uint32_t i = *place; i && steps < LONGEST_CHAIN; i = names->next[i - 1], steps++) {
        dl_full_name *known = &names->full.items[i - 1];
        if (known->last != last || !same_name(prose, known->words, name)) continue;
        known->times++;
        known->doubtful &= doubtful;
        if (!known->gender) known->gender = gender;
        return i - 1;
    }
    dl_full_name full = {.words = name, .last = last, .times = 1, .gender = gender, .doubtful = doubtful};
    uint32_t before = *place;
    if (!DL_ARENA_PUSH(prose->arena, &names->full, full)) return UINT32_MAX;
    names->next[names->full.count - 1] = before;
    *place = names->full.count;
    return names->full.count - 1;
}

/* "spokeswoman Hester Vane": the word before may be what tells. */
static dl_gender gender_of_run(const dl_prose *prose, dl_range run) {
    dl_gender gender = dl_gender_of(prose, run);
    if (gender || !run.first) return gender;
    const dl_prose_token *before = &prose->tokens.items[run.first - 1];
    return dl_prose_is(before, DL_WORD_HIS)   ? DL_GENDER_HE
           : dl_prose_is(before, DL_WORD_HER) ? DL_GENDER_SHE
                                              : DL_GENDER_UNKNOWN;
}

/* "Hester Vane, a mother of two,": a word of the apposition tells. */
static dl_gender gender_of_apposition(const dl_prose *prose, dl_range run) {
    enum { MOST = 6 };
    uint32_t count = prose->tokens.count, at = run.end;
    if (at >= count || !dl_prose_is_sign(&prose->tokens.items[at], ',')) return DL_GENDER_UNKNOWN;
    for (uint32_t i = at + 1; i < count && i <= at + MOST; i++) {
        const dl_prose_token *token = &prose->tokens.items[i];
        if (token->kind != DL_PROSE_WORD || token->piece || token->capital ||
            dl_prose_is(token, DL_WORD_OF | DL_WORD_STOP | DL_WORD_AND | DL_WORD_PRONOUN))
            break;
        if (dl_prose_is(token, DL_WORD_HIS)) return DL_GENDER_HE;
        if (dl_prose_is(token, DL_WORD_HER)) return DL_GENDER_SHE;
    }
    return DL_GENDER_UNKNOWN;
}

static void add_mention(dl_full_names *names, const dl_prose *prose, dl_range run, dl_range name,
                        uint32_t words, bool opens) {
    dl_mention_of mention = {name.first, UINT32_MAX};
    dl_gender gender = gender_of_run(prose, run);
    bool doubtful = opens && name.first == run.first &&
                    !dl_prose_is(&prose->tokens.items[name.first], DL_WORD_HE_NAME | DL_WORD_SHE_NAME);
    dl_range rest = {name.first + 1, name.end};
    const dl_full_name *known = words == 1               ? dl_name_of(names, prose, run)
                                : doubtful && words == 2 ? dl_name_of(names, prose, rest)
                                                         : NULL;
    if (known && (words == 1 || !known->doubtful)) {
        dl_full_name *full = &names->full.items[known - names->full.items];
        mention.full = (uint32_t)(known - names->full.items);
        full->by_last++;
        if (!full->gender) full->gender = (uint8_t)gender;
    } else if (words >= 2 && words <= 5) {
        if (!gender) gender = gender_of_apposition(prose, run);
        mention.full = add_name(names, prose, name, (uint8_t)gender, doubtful);
    }
    if (mention.full != UINT32_MAX) DL_ARENA_PUSH(prose->arena, &names->mentions, mention);
}

/* Words with capital letters, and what may stand between those of a name. */
static uint32_t end_of_run(const dl_prose *prose, uint32_t first, uint32_t limit) {
    const dl_prose_token *tokens = prose->tokens.items;
    uint32_t end = first + 1;
    for (uint32_t i = first + 1; i < limit && i < first + DL_PHRASE_TOKENS; i++) {
        const dl_prose_token *token = &tokens[i], *before = token - 1;
        bool word = token->kind == DL_PROSE_WORD && !dl_prose_is(token, DL_WORD_DAY | DL_WORD_PRONOUN) &&
                    !token->piece == !before->piece;
        bool stop = token->sign == '.' &&
                    (dl_prose_is(before, DL_WORD_ABBREVIATION) || before->behind - before->at == 1);
        if (word && token->capital) {
            end = i + 1;
        } else if (!stop && !(word && dl_prose_is(token, DL_WORD_PARTICLE))) {
            break;
        }
    }
    return end;
}

/* Runs of two to five words with capital letters.  The word that opens a sentence counts only if it is a
 * first name, or if it is no word that a sentence opens with. */
static void find_in_sentence(dl_full_names *names, const dl_prose *prose, const dl_sentence *sentence) {
    const dl_prose_token *tokens = prose->tokens.items;
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        if (tokens[i].kind != DL_PROSE_WORD || !tokens[i].capital ||
            (dl_prose_is(&tokens[i], DL_WORD_OF) && !dl_prose_is(&tokens[i], DL_WORD_PARTICLE)) ||
            dl_prose_is(&tokens[i], DL_WORD_THE | DL_WORD_STOP | DL_WORD_AND | DL_WORD_PRONOUN | DL_WORD_DAY |
                                        DL_WORD_THAT))
            continue;
        uint32_t end = end_of_run(prose, i, sentence->end);
        dl_range run = {i, end}, name = dl_name_in(prose, run);
        uint32_t words = own_words(prose, name);
        add_mention(names, prose, run, name, words, i == sentence->first);
        i = end - 1;
    }
}

bool dl_full_names_find(dl_full_names *names, const dl_prose *prose) {
    *names = (dl_full_names){.mask = 1};
    while (names->mask < prose->tokens.count / 8) names->mask = names->mask * 2 + 1;
    names->last_places =
        dl_arena_alloc_zero(prose->arena, ((size_t)names->mask + 1) * sizeof *names->last_places);
    names->next =
        dl_arena_alloc_zero(prose->arena, ((size_t)prose->tokens.count / 2 + 1) * sizeof *names->next);
    if (!names->last_places || !names->next) return false;
    for (uint32_t i = 0; i < prose->sentences.count; i++)
        find_in_sentence(names, prose, &prose->sentences.items[i]);
    return !prose->arena->failed;
}

const dl_full_name *dl_name_of(const dl_full_names *names, const dl_prose *prose, dl_range mention) {
    dl_range name = dl_range_empty(mention) ? mention : dl_name_in(prose, mention);
    if (dl_range_empty(name)) return NULL;
    uint32_t last = prose->tokens.items[last_word(prose, name)].hash, steps = 0;
    const dl_full_name *found = NULL;
    dl_gender gender = dl_gender_of(prose, mention);
    for (uint32_t i = *place_of((dl_full_names *)names, last); i && steps < LONGEST_CHAIN;
         i = names->next[i - 1], steps++) {
        const dl_full_name *known = &names->full.items[i - 1];
        if (known->last != last) continue;
        if (same_name(prose, known->words, name)) return known;
        if (own_words(prose, name) > 1) continue;
        if (gender && known->gender && gender != known->gender) continue;
        bool before = known->words.first < mention.end;
        if (found && known->doubtful != found->doubtful) {
            if (found->doubtful) found = known;
            continue;
        }
        if (!found || (before && found->words.first >= mention.end) ||
            (before == (found->words.first < mention.end) && known->times > found->times))
            found = known;
    }
    return found;
}

bool dl_is_body(const dl_prose *prose, const dl_full_name *full) {
    for (uint32_t i = full->words.first; i < full->words.end; i++) {
        if (dl_prose_is(&prose->tokens.items[i], DL_WORD_BODY | DL_WORD_FIRM)) return true;
    }
    return false;
}

bool dl_may_be_person(const dl_prose *prose, const dl_full_name *full) {
    return full->gender || (full->by_last && !dl_is_body(prose, full));
}

enum { NAMES_BACK = 12 };

const dl_full_name *dl_name_between(const dl_full_names *names, uint32_t from, uint32_t token,
                                    dl_gender gender) {
    uint32_t low = 0, high = names->mentions.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (names->mentions.items[middle].token < token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (uint32_t i = low, steps = 0; i > 0 && steps < NAMES_BACK; i--, steps++) {
        if (names->mentions.items[i - 1].token < from) break;
        const dl_full_name *full = &names->full.items[names->mentions.items[i - 1].full];
        if (full->gender == gender) return full;
    }
    return NULL;
}
