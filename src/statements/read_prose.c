/* Tokens, and the order of the steps. */
#include "statements/read_prose.h"

#include "base/text.h"
#include "statements/marks.h"
#include "statements/sentences.h"

typedef struct scanner {
    dl_prose *prose;
    dl_span text;
    size_t at;       /* bytes */
    uint32_t points; /* code points before it */
} scanner;

static uint32_t decode(dl_span text, size_t *at) {
    unsigned char byte = (unsigned char)text.data[*at];
    if (byte >= 0x80) return dl_utf8_decode(text, at);
    ++*at;
    return byte;
}

static uint32_t peek(const scanner *s, size_t at) {
    return at < s->text.size ? decode(s->text, &at) : 0;
}

static uint32_t next(scanner *s) {
    s->points++;
    return decode(s->text, &s->at);
}

static bool is_apostrophe(uint32_t c) {
    return c == '\'' || c == 0x2019;
}

/* Most characters are ASCII. */
static bool is_space(uint32_t c) {
    return c > ' ' && c < 0x80 ? false : dl_char_is_space(c);
}

static bool is_word(uint32_t c) {
    return c < 0x80 ? dl_ascii_is_alnum((char)c) || c == '_' : dl_char_is_word(c);
}

static uint32_t lower(uint32_t c) {
    if (c < 0x80) return (unsigned char)dl_ascii_lower((char)c);
    return c == 0x130 ? 'i' : dl_char_lower(c);
}

static bool is_digit(uint32_t c) {
    return c >= '0' && c <= '9';
}

static bool is_mark(uint32_t c) {
    switch (c) {
    case '"':
    case '\'':
    case 0xAB:
    case 0xBB:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x2039:
    case 0x203A:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
        return true;
    default:
        return false;
    }
}

/* The articles of Romance languages that end in an apostrophe are words of their own: "l'Union". */
static bool elides(const scanner *s) {
    const dl_lexicon *lexicon = s->prose->lexicon;
    if (!lexicon) return false;
    dl_span language = dl_span_from_string(lexicon->language);
    return dl_span_equal(language, DL_SPAN("fr")) || dl_span_equal(language, DL_SPAN("it"));
}

/* Whether the word goes on with this character, which is none of its letters: "don't", "co-op", "2,000",
 * "U.S." */
static bool joins(const scanner *s, uint32_t before, uint32_t c, uint32_t after, size_t letters) {
    if (is_apostrophe(c))
        return dl_char_is_letter(before) && dl_char_is_letter(after) &&
               !((after == 's' || after == 'S') && !elides(s));
    if (c == '-' || c == 0x2010 || c == 0x2011) return dl_char_is_word(after) && dl_char_is_word(before);
    if (c == '.' || c == ',') {
        if (is_digit(before) && is_digit(after)) return true;
        return c == '.' && letters == 1 && dl_char_is_letter(before) && dl_char_is_letter(after);
    }
    return false;
}

/* The letters and digits of ASCII that follow, which are most of most texts: their hash; the last one's
 * place is `at`. */
static uint32_t scan_plain(scanner *s, uint32_t hash) {
    size_t at = s->at;
    for (; at < s->text.size && dl_ascii_is_alnum(s->text.data[at]); at++)
        hash = dl_word_hash_add(hash, (unsigned char)s->text.data[at] | 0x20u); /* digits have that bit */
    s->points += (uint32_t)(at - s->at);
    s->at = at;
    return hash;
}

static void scan_word(scanner *s, dl_prose_token *token, uint32_t first) {
    uint32_t c = first;
    size_t letters = 0; /* since the last full stop */
    bool dotted = false;
    token->kind = is_digit(first) ? DL_PROSE_NUMBER : DL_PROSE_WORD;
    token->capital = dl_char_is_upper(first);
    token->hash = DL_WORD_HASH_START;
    for (;;) {
        token->hash = dl_word_hash_add(token->hash, lower(c));
        if (dl_char_is_spaceless(c)) break;
        letters = c == '.' ? 0 : letters + 1;
        size_t plain = s->at;
        token->hash = scan_plain(s, token->hash);
        if (s->at > plain) {
            c = (unsigned char)s->text.data[s->at - 1];
            letters += s->at - plain;
        }
        size_t behind = s->at;
        uint32_t follower = peek(s, behind), after = 0;
        if (!follower || follower == ' ') break;
        if (!is_word(follower)) {
            dl_utf8_decode(s->text, &behind);
            after = peek(s, behind);
            if (dotted && follower == '.' && letters == 1) { /* the last of "U.S." */
                next(s);
                break;
            }
            if (!joins(s, c, follower, after, letters)) {
                if (is_apostrophe(follower) && elides(s) && dl_char_is_letter(after)) break;
                break;
            }
            if (is_apostrophe(follower) && elides(s)) {
                token->hash = dl_word_hash_add(token->hash, '\'');
                next(s);
                break;
            }
            dotted |= follower == '.';
        } else if (dl_char_is_spaceless(follower)) {
            break;
        }
        c = next(s);
    }
}

static void scan_sign(scanner *s, dl_prose_token *token, uint32_t c) {
    token->sign = c;
    if ((c == '\'' || c == '`') && peek(s, s->at) == c) {
        next(s);
        token->sign = c == '`' ? 0x201C : DL_TWO_APOSTROPHES; /* typewriters' marks, in agencies' texts */
        token->kind = DL_PROSE_MARK;
    } else if (is_mark(c)) {
        token->kind = DL_PROSE_MARK;
    } else if (c == '-' || (c >= 0x2010 && c <= 0x2015)) {
        token->kind = DL_PROSE_DASH;
    } else {
        token->kind = DL_PROSE_PUNCTUATION;
    }
}

/* "'s" behind a word. */
static bool scan_genitive(scanner *s, dl_prose_token *token, uint32_t c) {
    if (!is_apostrophe(c) || token->space_before || elides(s)) return false;
    uint32_t letter = peek(s, s->at);
    if (letter != 's' && letter != 'S') return false;
    if (dl_char_is_word(peek(s, s->at + 1))) return false;
    next(s);
    token->kind = DL_PROSE_OWNS;
    return true;
}

static void look_up(dl_prose_token *token, const dl_lexicon *lexicon, uint32_t hash, unsigned words) {
    const dl_lexicon_entry *entry = lexicon ? dl_lexicon_find(lexicon, hash) : NULL;
    if (!entry) return;
    token->classes |= entry->classes;
    if (entry->weight > token->weight) token->weight = entry->weight;
    if (words > 1 && (entry->classes & ~(uint32_t)DL_WORD_BEGINS)) token->words = (uint8_t)words;
}

/* Gives words, and the expressions that begin with them, their classes. */
static void classify(dl_prose *prose, uint32_t from) {
    const dl_lexicon *names = dl_lexicon_of_names();
    for (uint32_t i = from; i < prose->tokens.count; i++) {
        dl_prose_token *token = &prose->tokens.items[i];
        token->words = 1;
        if (token->kind != DL_PROSE_WORD) continue;
        uint32_t hash = dl_expression_hash_add(0, token->hash);
        look_up(token, prose->lexicon, hash, 1);
        if (token->capital || token->end - token->start <= 5) look_up(token, names, hash, 1);
        if (!dl_prose_is(token, DL_WORD_BEGINS)) continue;
        for (uint32_t k = 1; k < DL_EXPRESSION_WORDS && i + k < prose->tokens.count; k++) {
            if (prose->tokens.items[i + k].kind != DL_PROSE_WORD) break;
            hash = dl_expression_hash_add(hash, prose->tokens.items[i + k].hash);
            look_up(token, prose->lexicon, hash, k + 1);
        }
    }
}

/* Room for the tokens of a text: those of an English one take five bytes each.  It doubles up to exactly the
 * most. */
static bool reserve(dl_prose *prose, size_t bytes) {
    enum { BYTES_OF_TOKEN = 5 };
    uint32_t room = 16;
    while (room < DL_PROSE_MOST_TOKENS && room < bytes / BYTES_OF_TOKEN) room *= 2;
    prose->tokens.items = dl_arena_alloc(prose->arena, room * sizeof *prose->tokens.items);
    prose->tokens.capacity = prose->tokens.items ? room : 0;
    return prose->tokens.items;
}

/* The next token, which counts when it is finished; NULL without memory. */
static dl_prose_token *new_token(dl_prose *prose) {
    if (prose->tokens.count == prose->tokens.capacity) {
        dl_prose_token *items = dl_arena_grow(prose->arena, prose->tokens.items, prose->tokens.count,
                                              &prose->tokens.capacity, sizeof *items);
        if (!items) return NULL;
        prose->tokens.items = items;
    }
    return &prose->tokens.items[prose->tokens.count];
}

static bool scan_block(dl_prose *prose, uint32_t block) {
    scanner s = {.prose = prose, .text = dl_prose_block(prose, block)};
    uint32_t from = prose->tokens.count;
    bool space = true;
    while (s.at < s.text.size && prose->tokens.count < DL_PROSE_MOST_TOKENS) {
        dl_prose_token *token = new_token(prose);
        if (!token) return false;
        *token = (dl_prose_token){.start = (uint32_t)s.at, .at = s.points, .space_before = space};
        uint32_t c = next(&s);
        space = is_space(c);
        if (space) {
            if (prose->tokens.count > from) token[-1].space_after = true;
            continue;
        }
        if (is_word(c)) {
            scan_word(&s, token, c);
        } else if (!scan_genitive(&s, token, c)) {
            scan_sign(&s, token, c);
        }
        token->end = (uint32_t)s.at;
        token->behind = s.points;
        prose->tokens.count++;
    }
    if (prose->tokens.count > from) prose->tokens.items[prose->tokens.count - 1].space_after = true;
    classify(prose, from);
    return true;
}

/* Tables, code, captions and embeds are nobody's running text. */
static bool is_read(const dl_block *block) {
    return block->kind == DL_BLOCK_PARAGRAPH || block->kind == DL_BLOCK_HEADING ||
           block->kind == DL_BLOCK_LIST || block->kind == DL_BLOCK_QUOTE;
}

static size_t size_of(const dl_record *record) {
    size_t bytes = 0;
    for (uint32_t i = 0; i < record->body.blocks.count; i++) {
        if (is_read(&record->body.blocks.items[i])) bytes += record->body.blocks.items[i].text.size;
    }
    return bytes;
}

bool dl_prose_read(dl_prose *prose, const dl_record *record, dl_arena *arena) {
    uint32_t count = record->body.blocks.count;
    *prose = (dl_prose){.record = record,
                        .lexicon = dl_lexicon_of(record->language.text),
                        .arena = arena,
                        .block_count = count};
    uint32_t *firsts = dl_arena_alloc_zero(arena, 3 * ((size_t)count + 1) * sizeof *firsts);
    if (!firsts) return false;
    prose->first_token = firsts;
    prose->first_piece = firsts + count + 1;
    prose->first_sentence = firsts + 2 * ((size_t)count + 1);
    if (!reserve(prose, size_of(record))) return false;
    for (uint32_t i = 0; i < count; i++) {
        if (is_read(&record->body.blocks.items[i]) && !scan_block(prose, i)) return false;
        prose->first_token[i + 1] = prose->tokens.count;
        dl_prose_find_pieces(prose, i);
        if (prose->pieces.count == prose->first_piece[i]) dl_prose_find_speech_of_dashes(prose, i);
        prose->first_piece[i + 1] = prose->pieces.count;
        dl_prose_find_sentences(prose, i);
        prose->first_sentence[i + 1] = prose->sentences.count;
    }
    return !arena->failed;
}
