#include "archive/fold.h"

#include "base/text.h"
#include "base/vector.h"
#include "values/ago.h"

typedef enum kind { OTHER, LETTER, SPACE, QUOTE, DASH, DOTS, NOTHING } kind;

/* Of ASCII. */
static const uint8_t kinds[128] = {
    [0] = NOTHING,  [1] = NOTHING,  [2] = NOTHING,  [3] = NOTHING,  [4] = NOTHING,   [5] = NOTHING,
    [6] = NOTHING,  [7] = NOTHING,  [8] = NOTHING,  [9] = SPACE,    [10] = SPACE,    [11] = SPACE,
    [12] = SPACE,   [13] = SPACE,   [14] = NOTHING, [15] = NOTHING, [16] = NOTHING,  [17] = NOTHING,
    [18] = NOTHING, [19] = NOTHING, [20] = NOTHING, [21] = NOTHING, [22] = NOTHING,  [23] = NOTHING,
    [24] = NOTHING, [25] = NOTHING, [26] = NOTHING, [27] = NOTHING, [28] = SPACE,    [29] = SPACE,
    [30] = SPACE,   [31] = SPACE,   [' '] = SPACE,  ['\''] = QUOTE, ['"'] = QUOTE,   ['`'] = QUOTE,
    ['-'] = DASH,   ['0'] = LETTER, ['1'] = LETTER, ['2'] = LETTER, ['3'] = LETTER,  ['4'] = LETTER,
    ['5'] = LETTER, ['6'] = LETTER, ['7'] = LETTER, ['8'] = LETTER, ['9'] = LETTER,  ['A'] = LETTER,
    ['B'] = LETTER, ['C'] = LETTER, ['D'] = LETTER, ['E'] = LETTER, ['F'] = LETTER,  ['G'] = LETTER,
    ['H'] = LETTER, ['I'] = LETTER, ['J'] = LETTER, ['K'] = LETTER, ['L'] = LETTER,  ['M'] = LETTER,
    ['N'] = LETTER, ['O'] = LETTER, ['P'] = LETTER, ['Q'] = LETTER, ['R'] = LETTER,  ['S'] = LETTER,
    ['T'] = LETTER, ['U'] = LETTER, ['V'] = LETTER, ['W'] = LETTER, ['X'] = LETTER,  ['Y'] = LETTER,
    ['Z'] = LETTER, ['_'] = LETTER, ['a'] = LETTER, ['b'] = LETTER, ['c'] = LETTER,  ['d'] = LETTER,
    ['e'] = LETTER, ['f'] = LETTER, ['g'] = LETTER, ['h'] = LETTER, ['i'] = LETTER,  ['j'] = LETTER,
    ['k'] = LETTER, ['l'] = LETTER, ['m'] = LETTER, ['n'] = LETTER, ['o'] = LETTER,  ['p'] = LETTER,
    ['q'] = LETTER, ['r'] = LETTER, ['s'] = LETTER, ['t'] = LETTER, ['u'] = LETTER,  ['v'] = LETTER,
    ['w'] = LETTER, ['x'] = LETTER, ['y'] = LETTER, ['z'] = LETTER, [127] = NOTHING,
};

static bool is_quote(uint32_t c) {
    return c == 0xAB || c == 0xB4 || c == 0xBB || c == 0x2BC || c == 0x2BB || c == 0x2BD || c == 0x2018 ||
           (c >= 0x2019 && c <= 0x201F) || (c >= 0x2032 && c <= 0x2037) || c == 0x2039 || c == 0x203A ||
           (c >= 0x300C && c <= 0x300F) || (c >= 0x301D && c <= 0x301F) || c == 0xFF02 || c == 0xFF07 ||
           c == 0xFF40 || c == 0xFF62 || c == 0xFF63 || c == 0x5F3 || c == 0x5F4;
}

static bool is_dash(uint32_t c) {
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2E3A || c == 0x2E3B || c == 0xFE58 ||
           c == 0xFE63 || c == 0xFF0D || c == 0x5BE;
}

static bool is_nothing(uint32_t c) {
    return dl_char_is_invisible(c) || c == 0x200C || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F) ||
           c == 0x34F || c == 0x61C || c == 0x180E || (c >= 0x80 && c < 0xA0 && c != 0x85);
}

/* What is met most, and has nothing in it that is not kept as it is. */
static inline bool is_common(uint32_t c) {
    return (c >= 0xC0 && c < 0x2BB) || (c >= 0x370 && c < 0x58A) || (c >= 0x620 && c < 0x1680) ||
           (c >= 0x3041 && c < 0xFE00);
}

/* LETTER also of what is not known to be one: see is_joinable(). */
static kind kind_of(uint32_t c) {
    if (c < 0x80) return kinds[c];
    if (is_common(c)) return LETTER;
    if (dl_char_is_space(c)) return SPACE;
    if (is_nothing(c)) return NOTHING;
    if (is_quote(c)) return QUOTE;
    if (is_dash(c)) return DASH;
    return c == 0x2026 ? DOTS : LETTER;
}

static bool is_joinable_letter(uint32_t c) {
    return !dl_char_is_spaceless(c) && dl_char_is_word(c);
}

/* Whether a space between this and another such character says something. */
static inline bool is_joinable(uint32_t c) {
    return c < 0x80 ? kinds[c] == LETTER || c == DL_FOLDED_TIME : is_joinable_letter(c);
}

typedef struct folder {
    dl_span text;
    char *out;
    size_t size;
    dl_fold_origin *origins; /* or NULL */
    uint32_t last;           /* the character written last; 0 at first */
    bool space;              /* white space was behind it */
} folder;

static inline void put(folder *f, char byte, size_t from) {
    if (f->origins) f->origins[f->size] = (dl_fold_origin){(uint32_t)from, f->space};
    f->out[f->size++] = byte;
}

static inline void put_space(folder *f, uint32_t next, size_t from) {
    if (f->last && is_joinable(f->last) && is_joinable(next)) put(f, ' ', from);
}

/* A letter, or whatever is kept as it is: the bytes [at, next). */
static inline void put_character(folder *f, uint32_t c, size_t at, size_t next) {
    if (f->space) put_space(f, c, at);
    for (size_t i = at; i < next; i++) put(f, f->text.data[i], at);
    f->last = c;
    f->space = false;
}

/* A mark that stands for one or several. */
static void put_mark(folder *f, char mark, size_t at) {
    if (f->last != (unsigned char)mark) put(f, mark, at);
    f->last = (unsigned char)mark;
    f->space = false;
}

/* What follows, invisible characters aside; 0 at the end. */
static uint32_t following(const folder *f, size_t at) {
    while (at < f->text.size) {
        uint32_t c = dl_utf8_decode(f->text, &at);
        if (kind_of(c) != NOTHING) return c;
    }
    return 0;
}

static void put_quote(folder *f, size_t at, size_t next) {
    bool inside = !f->space && f->last && is_joinable(f->last) && is_joinable(following(f, next));
    put_mark(f, inside ? '\'' : '"', at);
}

/* A mark of the table that is not ASCII, or no letter, or at a turn from one to the other. */
static size_t fold_character(folder *f, size_t at) {
    size_t start = at;
    uint32_t c = dl_utf8_decode(f->text, &at);
    switch (kind_of(c)) {
    case SPACE:
        f->space = true;
        break;
    case NOTHING:
        break;
    case QUOTE:
        put_quote(f, start, at);
        break;
    case DASH:
        put_mark(f, '-', start);
        break;
    case DOTS:
        for (int i = 0; i < 3; i++) put(f, '.', start);
        f->last = '.';
        f->space = false;
        break;
    case LETTER:
    case OTHER:
        put_character(f, c, start, at);
        break;
    }
    return at;
}

/* How many of the next sixteen bytes, the first of which follows a letter, stay as they are: letters and
 * digits of ASCII, and spaces between two of them. */
static unsigned count_plain(const char *bytes) {
    dl_vector v = dl_vector_load(bytes);
    dl_vector lower = v | dl_vector_fill(0x20);
    unsigned letters = dl_vector_bits(dl_vector_among(lower, 'a', 26) | dl_vector_among(v, '0', 10));
    unsigned spaces = dl_vector_bits(dl_vector_equal(v, ' '));
    unsigned plain = letters | (spaces & (letters << 1 | 1) & letters >> 1);
    return (unsigned)__builtin_ctz(~plain);
}

/* Letters that follow one, and words after it. */
static size_t fold_words(folder *f, size_t at, size_t end) {
    while (!f->origins && end - at >= DL_VECTOR_BYTES) {
        unsigned plain = count_plain(f->text.data + at);
        /* There is room for all: nothing is longer folded than before. */
        memcpy(f->out + f->size, f->text.data + at, DL_VECTOR_BYTES);
        f->size += plain;
        at += plain;
        if (plain < DL_VECTOR_BYTES - 1) break; /* else only the last one, whose neighbour was not seen */
    }
    for (; at < end; at++) {
        unsigned char byte = (unsigned char)f->text.data[at];
        if (byte >= 0x80 || kinds[byte] != LETTER) break;
        put(f, (char)byte, at);
    }
    f->last = (unsigned char)f->out[f->size - 1];
    return at;
}

/* The size of a common character of two or three bytes; else 0. */
static inline size_t common_size(dl_span text, size_t at, uint32_t *c) {
    const unsigned char *byte = (const unsigned char *)text.data + at;
    size_t left = text.size - at;
    if (left >= 2 && byte[0] >= 0xC3 && byte[0] < 0xE0 && (byte[1] & 0xC0) == 0x80) {
        *c = (byte[0] & 0x1Fu) << 6 | (byte[1] & 0x3Fu);
        return is_common(*c) ? 2 : 0;
    }
    /* 0xE0 and 0xED are followed by some bytes only */
    if (left >= 3 && byte[0] > 0xE0 && byte[0] < 0xED && (byte[1] & 0xC0) == 0x80 &&
        (byte[2] & 0xC0) == 0x80) {
        *c = (byte[0] & 0xFu) << 12 | (byte[1] & 0x3Fu) << 6 | (byte[2] & 0x3Fu);
        return is_common(*c) ? 3 : 0;
    }
    return 0;
}

static void fold_until(folder *f, size_t at, size_t end) {
    f->text.size = end;
    while (at < end) {
        unsigned char byte = (unsigned char)f->text.data[at];
        kind found = byte < 0x80 ? kinds[byte] : NOTHING;
        uint32_t c;
        size_t size = byte < 0x80 ? 0 : common_size(f->text, at, &c);
        if (size) {
            put_character(f, c, at, at + size);
            at += size;
        } else if (found == LETTER) {
            put_character(f, byte, at, at + 1);
            at = fold_words(f, at + 1, end);
        } else if (found == SPACE) {
            f->space = true;
            at++;
        } else if (found == OTHER) {
            put(f, (char)byte, at++); /* a space before it does not count */
            f->last = byte;
            f->space = false;
        } else {
            at = fold_character(f, at);
        }
    }
}

static bool next_time(dl_span text, dl_fold_manner manner, size_t from, dl_ago *ago) {
    return manner == DL_FOLD_LINE ? dl_next_ago_of_label(text, from, ago) : dl_next_ago(text, from, ago);
}

/* Nothing is longer folded than before: even of a relative time there is a number, and a word. */
static void fold_all(folder *f, dl_fold_manner manner) {
    dl_span text = f->text;
    size_t at = 0;
    for (dl_ago ago = {0}; at < text.size && next_time(text, manner, at, &ago); at = ago.end) {
        fold_until(f, at, ago.start);
        f->text = text;
        if (f->space) put_space(f, DL_FOLDED_TIME, ago.start);
        put(f, DL_FOLDED_TIME, ago.start);
        f->last = DL_FOLDED_TIME;
        f->space = false;
    }
    fold_until(f, at, text.size);
}

dl_span dl_fold(dl_span text, dl_fold_manner manner, dl_arena *arena) {
    folder f = {.text = text, .out = dl_arena_alloc_bytes(arena, text.size + 1)};
    if (!f.out) return DL_SPAN_NONE;
    fold_all(&f, manner);
    dl_arena_shrink_bytes(arena, f.out, text.size + 1, f.size);
    return dl_span_of(f.out, f.size);
}

bool dl_fold_with_origins(dl_folded *folded, dl_span text, dl_fold_manner manner, dl_arena *arena) {
    text = dl_text_prefix(text, UINT32_MAX);
    folder f = {.text = text, .out = dl_arena_alloc_bytes(arena, text.size + 1)};
    f.origins = dl_arena_alloc(arena, (text.size + 1) * sizeof *f.origins);
    if (!f.out || !f.origins) return false;
    fold_all(&f, manner);
    f.origins[f.size] = (dl_fold_origin){(uint32_t)text.size, f.space};
    *folded = (dl_folded){dl_span_of(f.out, f.size), f.origins};
    return true;
}

dl_fold_manner dl_fold_manner_of(dl_span text) {
    enum { LONGEST_LINE = 60, LONGEST_LINE_BYTES = LONGEST_LINE * 4 };
    static const char *const stops[] = {".", "!", "?", "。", "！", "？", "।", "؟", "։"};
    if (text.size > LONGEST_LINE_BYTES || dl_utf8_length(text) > LONGEST_LINE) return DL_FOLD_STATEMENT;
    for (size_t i = 0; i < DL_COUNT_OF(stops); i++) {
        if (dl_span_ends_with(text, dl_span_from_string(stops[i]))) return DL_FOLD_STATEMENT;
    }
    return DL_FOLD_LINE;
}
