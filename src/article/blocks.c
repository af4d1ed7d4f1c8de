#include "article/blocks.h"

#include "article/tokens.h"
#include "base/text.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/* --- what elements are to us --- */

enum element_class {
    INLINE = 0,
    BLOCK = 1,
    BREAK = 2,
    SKIPPED = 3, /* scripts, controls, graphics and fallbacks: none of their text is the page's */
    ROOM = 4,    /* block-level and says what it is for */
};

static const uint8_t element_classes[DL_TAG_COUNT] = {
    [DL_TAG_BR] = BREAK,
    [DL_TAG_SCRIPT] = SKIPPED,
    [DL_TAG_STYLE] = SKIPPED,
    [DL_TAG_HEAD] = SKIPPED,
    [DL_TAG_TEMPLATE] = SKIPPED,
    [DL_TAG_TEXTAREA] = SKIPPED,
    [DL_TAG_SELECT] = SKIPPED,
    [DL_TAG_DATALIST] = SKIPPED,
    [DL_TAG_SVG] = SKIPPED,
    [DL_TAG_IFRAME] = SKIPPED,
    [DL_TAG_OBJECT] = SKIPPED,
    [DL_TAG_APPLET] = SKIPPED,
    [DL_TAG_AUDIO] = SKIPPED,
    [DL_TAG_VIDEO] = SKIPPED,
    [DL_TAG_CANVAS] = SKIPPED,
    [DL_TAG_NOFRAMES] = SKIPPED,
    [DL_TAG_NOEMBED] = SKIPPED,
    [DL_TAG_RP] = SKIPPED,
    [DL_TAG_RT] = SKIPPED,
    [DL_TAG_ANNOTATION] = SKIPPED,
    [DL_TAG_ANNOTATION_XML] = SKIPPED,
    [DL_TAG_ADDRESS] = BLOCK,
    [DL_TAG_BLOCKQUOTE] = ROOM,
    [DL_TAG_BODY] = BLOCK,
    [DL_TAG_CENTER] = BLOCK,
    [DL_TAG_DD] = BLOCK,
    [DL_TAG_DETAILS] = BLOCK,
    [DL_TAG_DIR] = ROOM,
    [DL_TAG_DIV] = BLOCK,
    [DL_TAG_DL] = BLOCK,
    [DL_TAG_DT] = BLOCK,
    [DL_TAG_FIELDSET] = BLOCK,
    [DL_TAG_FIGCAPTION] = BLOCK,
    [DL_TAG_H1] = ROOM,
    [DL_TAG_H2] = ROOM,
    [DL_TAG_H3] = ROOM,
    [DL_TAG_H4] = ROOM,
    [DL_TAG_H5] = ROOM,
    [DL_TAG_H6] = ROOM,
    [DL_TAG_HGROUP] = BLOCK,
    [DL_TAG_HR] = BLOCK,
    [DL_TAG_HTML] = BLOCK,
    [DL_TAG_LEGEND] = BLOCK,
    [DL_TAG_LI] = BLOCK,
    [DL_TAG_OPTGROUP] = BLOCK,
    [DL_TAG_OPTION] = BLOCK,
    [DL_TAG_P] = BLOCK,
    [DL_TAG_SECTION] = BLOCK,
    [DL_TAG_SUMMARY] = BLOCK,
    [DL_TAG_TABLE] = BLOCK,
    [DL_TAG_CAPTION] = BLOCK,
    [DL_TAG_TBODY] = BLOCK,
    [DL_TAG_TFOOT] = BLOCK,
    [DL_TAG_THEAD] = BLOCK,
    [DL_TAG_TR] = BLOCK,
    [DL_TAG_FRAMESET] = BLOCK,
    [DL_TAG_NAV] = ROOM,
    [DL_TAG_FOOTER] = ROOM,
    [DL_TAG_HEADER] = ROOM,
    [DL_TAG_ASIDE] = ROOM,
    [DL_TAG_MAIN] = ROOM,
    [DL_TAG_ARTICLE] = ROOM,
    [DL_TAG_FIGURE] = ROOM,
    [DL_TAG_FORM] = ROOM,
    [DL_TAG_SEARCH] = ROOM,
    [DL_TAG_DIALOG] = ROOM,
    [DL_TAG_BUTTON] = ROOM,
    [DL_TAG_PRE] = ROOM,
    [DL_TAG_LISTING] = ROOM,
    [DL_TAG_XMP] = ROOM,
    [DL_TAG_PLAINTEXT] = ROOM,
    [DL_TAG_UL] = ROOM,
    [DL_TAG_OL] = ROOM,
    [DL_TAG_MENU] = ROOM,
    [DL_TAG_TD] = ROOM,
    [DL_TAG_TH] = ROOM,
};

bool dl_is_block_level(dl_tag tag) {
    return element_classes[tag] == BLOCK || element_classes[tag] == ROOM;
}

/* --- characters --- */

/* clang-format off */
#define O DL_TEXT_OTHER
#define S DL_TEXT_SPACE
#define D DL_TEXT_DIGIT
#define L DL_TEXT_LOWER
#define U DL_TEXT_UPPER
#define E DL_TEXT_STOP
#define C DL_TEXT_COMMA
#define N DL_TEXT_COLON
#define Q DL_TEXT_QUOTE
#define Y DL_TEXT_SYMBOL
#define M DL_TEXT_MARK
/* A row is sixteen characters. */
static const uint8_t text_classes[256] = {
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
    S, S, S, S, S, S, S, S, S, S, S, S, S, S, S, S,
    S, E, Q, M, M, M, M, Q, M, M, Y, M, C, M, E, M,
    D, D, D, D, D, D, D, D, D, D, N, C, Y, M, Y, E,
    M, U, U, U, U, U, U, U, U, U, U, U, U, U, U, U,
    U, U, U, U, U, U, U, U, U, U, U, M, M, M, M, M,
    M, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, M, Y, M, M, S,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
    O, O, O, O, O, O, O, O, O, O, O, O, O, O, O, O,
};
#undef O
#undef S
#undef D
#undef L
#undef U
#undef E
#undef C
#undef N
#undef Q
#undef Y
#undef M
/* clang-format on */

/* The class of a character beyond ASCII, and how many bytes it has. */
static unsigned wide_class(const unsigned char *at, size_t left, size_t *size, bool *spaceless) {
    unsigned char c = at[0];
    *spaceless = false;
    *size = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    if (*size > left) *size = left;
    if (c == 0xC2 && left > 1) {
        switch (at[1]) {
        case 0xA0:
            return DL_TEXT_SPACE;
        case 0xAB:
            return DL_TEXT_QUOTE;
        case 0xBB:
            return DL_TEXT_QUOTE;
        case 0xA9:
        case 0xB7:
        case 0xAE:
            return DL_TEXT_SYMBOL;
        default:
            return DL_TEXT_OTHER;
        }
    }
    if (c == 0xD8 && left > 1)
        return at[1] == 0x8C ? DL_TEXT_COMMA : at[1] == 0x9F ? DL_TEXT_STOP : DL_TEXT_OTHER;
    if (c == 0xDB && left > 1) return at[1] == 0x94 ? DL_TEXT_STOP : DL_TEXT_OTHER;
    if (c < 0xE0 || left < 3) return DL_TEXT_OTHER;
    switch (c) {
    case 0xE0:
        *spaceless = at[1] >= 0xB8 && at[1] <= 0xBB;             /* Thai, Lao */
        if (at[1] == 0xA5 && at[2] == 0xA4) return DL_TEXT_STOP; /* danda */
        return DL_TEXT_OTHER;
    case 0xE1:
        *spaceless = at[1] == 0x80 || at[1] == 0x81 || (at[1] >= 0x9E && at[1] <= 0x9F); /* Burmese, Khmer */
        return DL_TEXT_OTHER;
    case 0xE2:
        if (at[1] == 0x80) {
            if (at[2] <= 0x8A || at[2] == 0xA8 || at[2] == 0xA9 || at[2] == 0xAF) return DL_TEXT_SPACE;
            if (at[2] == 0x8B || (at[2] >= 0x8E && at[2] <= 0x8F)) return DL_TEXT_SPACE;
            if (at[2] >= 0x98 && at[2] <= 0x9F) return DL_TEXT_QUOTE;
            if (at[2] == 0xA6) return DL_TEXT_STOP;
            if (at[2] == 0xA2 || at[2] == 0xBA || at[2] == 0xB9) return DL_TEXT_SYMBOL;
            return DL_TEXT_MARK;
        }
        return DL_TEXT_SYMBOL; /* arrows, stars, dingbats */
    case 0xE3:
        if (at[1] == 0x80) {
            if (at[2] == 0x82) return DL_TEXT_STOP;
            if (at[2] == 0x81) return DL_TEXT_COMMA;
            if (at[2] == 0x80) return DL_TEXT_SPACE;
            return DL_TEXT_QUOTE;
        }
        *spaceless = at[1] <= 0x83 || at[1] >= 0x90;
        return DL_TEXT_OTHER;
    case 0xEF:
        if (at[1] == 0xBC) {
            if (at[2] == 0x8C || at[2] == 0x9B) return DL_TEXT_COMMA;
            if (at[2] == 0x81 || at[2] == 0x9F) return DL_TEXT_STOP;
            if (at[2] == 0x9A) return DL_TEXT_COLON;
        }
        if (at[1] == 0xBB && at[2] == 0xBF) return DL_TEXT_SPACE;
        *spaceless = at[1] >= 0xA4 && at[1] <= 0xAB;
        return DL_TEXT_OTHER;
    default:
        *spaceless = c >= 0xE4 && c <= 0xE9; /* Han */
        return DL_TEXT_OTHER;
    }
}

/* --- the pass --- */

enum { HASHED_LETTERS = 64, UNSPOKEN = 256 };

typedef struct pass {
    dl_blocks *out;
    dl_text_block block; /* being filled; none while first is 0 */
    bool in_word;        /* its text so far ends inside a word */
    bool boundary;       /* a block-level tag was passed since its last text */
    uint32_t breaks;     /* <br> passed since its last text */
    uint32_t group;      /* the first of the lines that single <br>s hold together */
    dl_node last_link;
    uint32_t images;              /* met before the block */
    char letters[HASHED_LETTERS]; /* the block's first ones */
    uint32_t letter_count;
    dl_word_reader reader;
    uint32_t most_words;         /* that there is room for */
    dl_span last_text;           /* the text before; absent when white space came since */
    bool vectors;                /* of 32 bytes are at hand */
    uint64_t unspoken[UNSPOKEN]; /* hashes of class values that is_spoken_only has said no to */
} pass;

static uint8_t up_to_255(uint32_t n) {
    return n > 255 ? 255 : (uint8_t)n;
}

static uint16_t add16(uint16_t a, uint32_t b) {
    uint32_t sum = a + b;
    return sum > UINT16_MAX ? UINT16_MAX : (uint16_t)sum;
}

static dl_span text_of(dl_document *doc, dl_node node) {
    const dl_node_data *data = &dl_nodes(doc)[node];
    if (data->flags & (DL_TEXT_CODED | DL_TEXT_DECODED)) return dl_node_text(doc, node);
    return dl_span_of(dl_page(doc).data + data->offset, data->length);
}

/* Whether there is anything to see in it: text of no-break spaces or zero-width characters has nothing. */
static bool is_empty_text(dl_span text) {
    const unsigned char *at = (const unsigned char *)text.data;
    if (text.size && at[0] > ' ' && at[0] < 0x7F) return false;
    size_t i = 0;
    for (; i + 8 <= text.size; i += 8) { /* most others are indentation: eight bytes up to U+0020 at a time */
        uint64_t bytes;
        memcpy(&bytes, at + i, 8);
        if (((bytes + 0x5F5F5F5F5F5F5F5Fu) | bytes) & 0x8080808080808080u) break;
    }
    while (i < text.size) {
        if (at[i] < 0x80) {
            if (text_classes[at[i]] != DL_TEXT_SPACE) return false;
            i++;
            continue;
        }
        size_t size;
        bool spaceless;
        if (wide_class(at + i, text.size - i, &size, &spaceless) != DL_TEXT_SPACE) return false;
        i += size;
    }
    return true;
}

/* What a byte adds to four counters of 16 bits at once: characters, commas, sentence ends, symbols. */
static const uint64_t text_counts[] = {
    [DL_TEXT_SPACE] = 0,
    [DL_TEXT_LOWER] = 1,
    [DL_TEXT_UPPER] = 1,
    [DL_TEXT_DIGIT] = 1,
    [DL_TEXT_OTHER] = 1,
    [DL_TEXT_STOP] = 1 | 1ull << 32,
    [DL_TEXT_COMMA] = 1 | 1ull << 16,
    [DL_TEXT_COLON] = 1,
    [DL_TEXT_QUOTE] = 1,
    [DL_TEXT_SYMBOL] = 1 | 1ull << 48,
    [DL_TEXT_MARK] = 1,
};

/* Bits of the classes: what words are made of, and what ends them. */
enum {
    WORD_CLASSES = 1u << DL_TEXT_LOWER | 1u << DL_TEXT_UPPER | 1u << DL_TEXT_DIGIT | 1u << DL_TEXT_OTHER,
};

/* What is counted in a piece of text, and how far the counting has come. */
typedef struct counter {
    uint32_t words, digits, capitals;
    uint32_t in_word;
    uint64_t counts; /* text_counts */
    unsigned end;    /* class of the last character that is no white space */
} counter;

/* Counts one character; returns its size. */
static inline size_t count_character(counter *to, const unsigned char *at, size_t left) {
    /* Branches cost more than arithmetic here: letters, spaces and marks come in no order. */
    unsigned class = text_classes[at[0]];
    bool spaceless = false;
    size_t size = 1;
    if (at[0] >= 0x80) class = wide_class(at, left, &size, &spaceless);
    uint32_t word = WORD_CLASSES >> class & 1u, fresh = word & (~to->in_word | spaceless);
    to->in_word = (to->in_word | word) & (class != DL_TEXT_SPACE);
    to->words += fresh;
    to->digits += fresh & (class == DL_TEXT_DIGIT);
    to->capitals += fresh & (class == DL_TEXT_UPPER);
    to->counts += text_counts[class];
    to->end = class != DL_TEXT_SPACE ? class : to->end;
    return size;
}

#if defined(__x86_64__)
/* The first bits of words in up to 32 characters, of which `shown` are no white space and `letters` make
 * words.  A word begins with the first letter behind white space; marks before it ("(") are passed by letting
 * a carry run through them. */
static inline uint32_t word_starts(uint64_t shown, uint64_t letters, uint32_t in_word) {
    if (in_word) {
        uint64_t rest = shown & ~(shown ^ (shown + 1)); /* without the run that goes on from before */
        letters &= rest;
        shown = rest;
    }
    uint64_t marks = shown & ~letters, starts = shown & ~(shown << 1);
    uint64_t behind = (marks + (starts & marks)) & ~marks;
    return (uint32_t)(letters & (starts | behind));
}

/* Counts ASCII text in vectors, up to a character beyond ASCII that others follow closely; returns how far it
 * came. */
__attribute__((target("avx2,popcnt"))) static size_t count_ascii(counter *to, dl_span text, size_t from) {
    enum { WIDTH = 32 };
    size_t at = from;
    while (at < text.size) {
        char rest[WIDTH];
        const char *bytes = text.data + at;
        unsigned size = WIDTH;
        if (text.size - at < WIDTH) {
            size = (unsigned)(text.size - at);
            memset(rest, ' ', sizeof rest);
            memcpy(rest, bytes, size);
            bytes = rest;
        }
        __m256i v = _mm256_loadu_si256((const __m256i *)(const void *)bytes);
        uint32_t wide = (uint32_t)_mm256_movemask_epi8(v);
        unsigned plain = wide ? (unsigned)__builtin_ctz(wide) : size;
        if (plain == 0) return at;
        uint32_t of_piece = plain < WIDTH ? (1u << plain) - 1 : UINT32_MAX;
#define BITS(lanes) ((uint32_t)_mm256_movemask_epi8(lanes) & of_piece)
#define EQUAL(c)    _mm256_cmpeq_epi8(v, _mm256_set1_epi8(c))
#define OR(a, b)    _mm256_or_si256(a, b)
#define BETWEEN(x, low, high)                                                                                \
    _mm256_cmpgt_epi8(_mm256_set1_epi8((high) - (low)-127),                                                  \
                      _mm256_sub_epi8(x, _mm256_set1_epi8((char)((low) + 128))))
        __m256i lower = BETWEEN(v, 'a', 'z'), upper = BETWEEN(v, 'A', 'Z'), digit = BETWEEN(v, '0', '9');
        __m256i space = OR(_mm256_cmpgt_epi8(_mm256_set1_epi8(0x21), v), EQUAL(0x7F));
        uint32_t digits = BITS(digit), capitals = BITS(upper), letters = BITS(OR(lower, OR(upper, digit)));
        uint32_t shown = ~BITS(space) & of_piece;
        uint32_t stops = BITS(OR(EQUAL('.'), OR(EQUAL('!'), EQUAL('?')))),
                 commas = BITS(OR(EQUAL(','), EQUAL(';')));
        uint32_t symbols = BITS(OR(OR(EQUAL('*'), EQUAL('|')), OR(EQUAL('<'), EQUAL('>'))));
#undef BITS
#undef EQUAL
#undef OR
#undef BETWEEN
        uint32_t fresh = word_starts(shown, letters, to->in_word);
        to->words += (uint32_t)__builtin_popcount(fresh);
        to->digits += (uint32_t)__builtin_popcount(fresh & digits);
        to->capitals += (uint32_t)__builtin_popcount(fresh & capitals);
        to->counts += (uint64_t)__builtin_popcount(shown) | (uint64_t)__builtin_popcount(commas) << 16 |
                      (uint64_t)__builtin_popcount(stops) << 32 | (uint64_t)__builtin_popcount(symbols) << 48;
        uint32_t spaces = ~shown & of_piece; /* behind the last of them a word may be open */
        unsigned open = spaces ? 32u - (unsigned)__builtin_clz(spaces) : 0;
        to->in_word = (uint64_t)letters >> open || (open == 0 && to->in_word);
        if (shown) to->end = text_classes[(unsigned char)bytes[31 - __builtin_clz(shown)]];
        at += plain;
        if (wide) return at;
    }
    return at;
}

static bool has_vectors(void) {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt");
}
#else
static size_t count_ascii(counter *to, dl_span text, size_t from) {
    (void)to, (void)text;
    return from;
}

static bool has_vectors(void) {
    return false;
}
#endif

/* Whether eight bytes and more are left, all of them ASCII. */
static bool goes_on_plainly(dl_span text, size_t at) {
    uint64_t bytes;
    if (text.size - at < sizeof bytes) return false;
    memcpy(&bytes, text.data + at, sizeof bytes);
    return !(bytes & 0x8080808080808080u);
}

/* clang-format off */
/* ASCII letters in lower case, digits all alike; 0 for white space. */
static const char folded_letters[128] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, '!', '"', '#', '$', '%', '&', '\'', '(', ')', '*', '+', ',', '-', '.', '/',
    '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', ':', ';', '<', '=', '>', '?',
    '@', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '[', '\\', ']', '^', '_',
    '`', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', '{', '|', '}', '~', 0,
};
/* clang-format on */

/* Puts the first letters of the block's text beside each other, for its hash. */
static void gather_letters(pass *p, dl_span text) {
    const unsigned char *at = (const unsigned char *)text.data;
    uint32_t count = p->letter_count;
    for (size_t i = 0; i < text.size && count < HASHED_LETTERS;) {
        if (count == 0 || at[i] >= 0x80) {
            unsigned class = text_classes[at[i]];
            bool spaceless;
            size_t size = 1;
            if (at[i] >= 0x80) class = wide_class(at + i, text.size - i, &size, &spaceless);
            i += size;
            if (class == DL_TEXT_SPACE) continue;
            if (count == 0) p->block.start = (uint8_t) class;
            p->letters[count++] = at[i - 1] < 0x80 ? folded_letters[at[i - 1]] : (char)at[i - 1];
            continue;
        }
        for (; i < text.size && at[i] < 0x80 && count < HASHED_LETTERS; i++) {
            p->letters[count] = folded_letters[at[i]]; /* to be written over when it is white space */
            count += p->letters[count] != 0;
        }
    }
    p->letter_count = count;
}

/* Part of a block's text, less than 64 kB of it. */
static void read_piece(pass *p, dl_span text, uint32_t state) {
    dl_text_block *block = &p->block;
    if (p->letter_count < HASHED_LETTERS) gather_letters(p, text);
    counter found = {.in_word = p->in_word, .end = block->end};
    for (size_t at = 0; at < text.size;) {
        if (p->vectors && goes_on_plainly(text, at)) {
            at = count_ascii(&found, text, at);
            continue;
        }
        at += count_character(&found, (const unsigned char *)text.data + at, text.size - at);
    }
    block->words += found.words;
    if (state & DL_STATE_LINK) block->link_words += found.words;
    if (state & DL_STATE_BOLD) block->bold_words += found.words;
    if (state & DL_STATE_ITALIC) block->italic_words += found.words;
    block->characters += (uint32_t)(found.counts & 0xFFFF);
    block->commas = add16(block->commas, (uint32_t)(found.counts >> 16 & 0xFFFF));
    block->stops = add16(block->stops, (uint32_t)(found.counts >> 32 & 0xFFFF));
    block->symbols = add16(block->symbols, (uint32_t)(found.counts >> 48));
    block->digits = add16(block->digits, found.digits);
    block->capitals = add16(block->capitals, found.capitals);
    block->end = (uint8_t)found.end;
    p->in_word = found.in_word != 0;
}

static void read_text(pass *p, dl_span text, uint32_t state) {
    enum { PIECE = 1 << 15 };
    while (text.size > PIECE) {
        size_t cut = PIECE;
        while (cut > PIECE - 4 && ((unsigned char)text.data[cut] & 0xC0) == 0x80) cut--;
        read_piece(p, dl_span_sub(text, 0, cut), state);
        text = dl_span_sub(text, cut, SIZE_MAX);
    }
    read_piece(p, text, state);
}

/* `b` becomes part of `a`, which it follows. */
static void merge(dl_text_block *a, const dl_text_block *b) {
    a->last = b->last;
    a->end_hash = b->end_hash;
    a->words += b->words;
    a->link_words += b->link_words;
    a->bold_words += b->bold_words;
    a->italic_words += b->italic_words;
    a->characters += b->characters;
    a->hash = (a->hash ^ b->hash) * 0x01000193u;
    a->commas = add16(a->commas, b->commas);
    a->stops = add16(a->stops, b->stops);
    a->digits = add16(a->digits, b->digits);
    a->capitals = add16(a->capitals, b->capitals);
    a->symbols = add16(a->symbols, b->symbols);
    a->links = add16(a->links, b->links);
    a->end = b->end;
}

/* A sentence that a <br> breaks goes on in lower case. */
static bool goes_on(const dl_text_block *a, const dl_text_block *b) {
    return b->start == DL_TEXT_LOWER && (a->end == DL_TEXT_LOWER || a->end == DL_TEXT_COMMA);
}

/* Lines divided by single <br>s are paragraphs only when each of them is a fair line of its own; in
 * addresses, verses and lists of names they are not. */
static void end_group(pass *p) {
    dl_text_block *items = p->out->blocks.items;
    uint32_t count = p->out->blocks.count;
    if (count - p->group > 1) {
        uint32_t kept = p->group;
        for (uint32_t i = p->group + 1; i < count; i++) {
            if (goes_on(&items[kept], &items[i])) {
                merge(&items[kept], &items[i]);
            } else {
                items[++kept] = items[i];
            }
        }
        count = p->out->blocks.count = kept + 1;
    }
    if (count - p->group > 1) {
        bool all_long = true;
        for (uint32_t i = p->group; i < count; i++) all_long = all_long && items[i].words >= 4;
        if (!all_long) {
            for (uint32_t i = p->group + 1; i < count; i++) merge(&items[p->group], &items[i]);
            count = p->out->blocks.count = p->group + 1;
        }
    }
    p->group = count;
}

static bool is_drop_cap(const dl_text_block *cap, const dl_text_block *next) {
    return cap->characters == 1 && cap->start == DL_TEXT_UPPER && next->start == DL_TEXT_LOWER &&
           next->words > 3;
}

static void end_block(pass *p) {
    if (p->block.first == 0) return;
    dl_text_block *block = &p->block;
    block->hash = (uint32_t)dl_span_quick_hash(dl_span_of(p->letters, p->letter_count), block->characters);
    dl_end_word(&p->reader);
    block->end_hash = p->reader.count;
    dl_blocks *out = p->out;
    if (!block->soft) end_group(p);
    uint32_t count = out->blocks.count;
    if (count > 0 && count == p->group && is_drop_cap(&out->blocks.items[count - 1], block)) {
        uint32_t box = block->box;
        merge(&out->blocks.items[count - 1], block);
        out->blocks.items[count - 1].box = box;
        out->blocks.items[count - 1].start = DL_TEXT_UPPER;
    } else if (count >= DL_BLOCKS_MAX) {
        out->truncated = true;
    } else {
        (void)DL_ARENA_PUSH(out->arena, &out->blocks, *block);
    }
    *block = (dl_text_block){0};
    p->in_word = false;
    p->letter_count = 0;
    p->last_link = 0;
}

/* A sentence that ends right where an element ends or begins, with the next one behind it without a space:
 * some editors write paragraphs so, with an empty element between them that a style sheet makes a break. */
static bool is_seam(const pass *p, dl_span next) {
    dl_span before = p->last_text;
    if (before.size < 2 || p->block.words < 4 || text_classes[(unsigned char)next.data[0]] != DL_TEXT_UPPER)
        return false;
    if (text_classes[(unsigned char)before.data[before.size - 1]] != DL_TEXT_STOP) return false;
    unsigned class = text_classes[(unsigned char)before.data[before.size - 2]];
    return class == DL_TEXT_LOWER || class == DL_TEXT_DIGIT || class == DL_TEXT_OTHER ||
           class == DL_TEXT_QUOTE;
}

/* Room for the words of one more block. */
static void reserve_words(pass *p) {
    dl_word_reader *reader = &p->reader;
    uint32_t wanted = reader->count + DL_BLOCK_HASHES;
    if (wanted > p->most_words) {
        p->most_words = 2 * wanted + 4096;
        uint32_t *words = dl_arena_alloc(p->out->arena, p->most_words * sizeof *words);
        if (!words) p->most_words = wanted = reader->count;
        if (words && reader->count) memcpy(words, reader->words, reader->count * sizeof *words);
        if (words) p->out->hashes = reader->words = words;
    }
    reader->most = wanted;
}

static void add_text(pass *p, dl_node node, dl_span text, dl_node last_link) {
    dl_blocks *out = p->out;
    dl_node parent = dl_parent(out->doc, node);
    uint32_t box = out->box_of[parent], state = out->state_of[parent];
    if (p->block.first && (p->boundary || box != p->block.box)) {
        end_block(p);
        p->breaks = 0;
    } else if (p->block.first && p->breaks > 0 && !(state & DL_STATE_PRE)) {
        bool single = p->breaks == 1;
        end_block(p);
        p->block.soft = single;
    } else if (p->block.first && !(state & DL_STATE_PRE) && is_seam(p, text)) {
        end_block(p);
    }
    p->last_text = text;
    p->breaks = 0;
    p->boundary = false;
    if (p->block.first == 0) {
        p->block.first = node;
        p->block.box = box;
        p->block.first_hash = p->reader.count;
        reserve_words(p);
        p->block.pictures = up_to_255(out->images - p->images);
        p->images = out->images;
    }
    p->block.last = node;
    if ((state & DL_STATE_LINK) && last_link != p->last_link) {
        p->block.links = add16(p->block.links, 1);
        p->last_link = last_link;
    }
    read_text(p, text, state);
    dl_read_words(&p->reader, text);
}

/* --- elements --- */

static bool declares(dl_span style, dl_span property, dl_span value) {
    size_t at = 0;
    for (unsigned tries = 0; tries < 8 && (at = dl_span_find(style, value, at)) != SIZE_MAX; tries++) {
        size_t colon = at;
        while (colon > 0 && dl_ascii_is_space(style.data[colon - 1])) colon--;
        at += value.size;
        if (colon == 0 || style.data[colon - 1] != ':') continue;
        if (dl_span_ends_with_nocase(dl_span_trim(dl_span_sub(style, 0, colon - 1)), property)) return true;
    }
    return false;
}

/* Shown to nobody, or cut down to nothing so that only screen readers speak it. */
static bool style_hides(dl_span style) {
    return declares(style, DL_SPAN("display"), DL_SPAN("none")) ||
           declares(style, DL_SPAN("visibility"), DL_SPAN("hidden")) ||
           declares(style, DL_SPAN("clip"), DL_SPAN("rect(0")) ||
           declares(style, DL_SPAN("clip"), DL_SPAN("rect(1px")) ||
           declares(style, DL_SPAN("clip-path"), DL_SPAN("inset(50%"));
}

static uint32_t role_state(dl_span role) {
    static const struct {
        const char *role;
        uint32_t state;
    } roles[] = {
        {"navigation", DL_STATE_NAV},      {"contentinfo", DL_STATE_FOOTER}, {"banner", DL_STATE_HEADER},
        {"complementary", DL_STATE_ASIDE}, {"main", DL_STATE_MAIN},          {"article", DL_STATE_ARTICLE},
        {"search", DL_STATE_FORM},         {"form", DL_STATE_FORM},          {"dialog", DL_STATE_DIALOG},
        {"alertdialog", DL_STATE_DIALOG},  {"menu", DL_STATE_NAV},           {"menubar", DL_STATE_NAV},
        {"button", DL_STATE_BUTTON},
    };
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        if (dl_span_equal_nocase(role, dl_span_from_string(roles[i].role))) return roles[i].state;
    }
    return 0;
}

static uint32_t tag_state(dl_tag tag) {
    switch (tag) {
    case DL_TAG_NAV:
        return DL_STATE_NAV;
    case DL_TAG_FOOTER:
        return DL_STATE_FOOTER;
    case DL_TAG_HEADER:
        return DL_STATE_HEADER;
    case DL_TAG_ASIDE:
        return DL_STATE_ASIDE;
    case DL_TAG_MAIN:
        return DL_STATE_MAIN;
    case DL_TAG_ARTICLE:
        return DL_STATE_ARTICLE;
    case DL_TAG_FIGURE:
        return DL_STATE_FIGURE;
    case DL_TAG_BLOCKQUOTE:
        return DL_STATE_QUOTE;
    case DL_TAG_FORM:
    case DL_TAG_SEARCH:
        return DL_STATE_FORM;
    case DL_TAG_DIALOG:
        return DL_STATE_DIALOG;
    case DL_TAG_BUTTON:
        return DL_STATE_BUTTON;
    case DL_TAG_NOSCRIPT:
        return DL_STATE_NOSCRIPT;
    case DL_TAG_PRE:
    case DL_TAG_LISTING:
    case DL_TAG_XMP:
    case DL_TAG_PLAINTEXT:
        return DL_STATE_PRE;
    case DL_TAG_FIGCAPTION:
    case DL_TAG_CAPTION:
        return DL_STATE_CAPTION;
    case DL_TAG_B:
    case DL_TAG_STRONG:
        return DL_STATE_BOLD;
    case DL_TAG_I:
    case DL_TAG_EM:
        return DL_STATE_ITALIC;
    default:
        return 0;
    }
}

/* The names that platforms give to the quotation that their script turns into a post. */
static bool is_post(dl_document *doc, dl_node node) {
    static const char *const names[] = {"twitter-tweet",   "twitter-video", "instagram-media",
                                        "tiktok-embed",    "fb-post",       "bluesky-embed",
                                        "reddit-embed-bq", "mastodon-embed"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (dl_has_token(doc, node, DL_ATTR_CLASS, dl_span_from_string(names[i]))) return true;
    }
    return false;
}

/* The names that style sheets use for text that only screen readers speak. */
static bool is_spoken_only(pass *p, dl_span class_names, uint64_t hash) {
    static const char *const names[] = {"sr-only",           "screen-reader-text", "screen-reader-only",
                                        "screenreader-text", "show-for-sr",        "visually-hidden",
                                        "visuallyhidden",    "visuallyHidden"};
    if (class_names.size < 7) return false;
    uint64_t *known = &p->unspoken[hash % UNSPOKEN];
    if (*known == hash) return false; /* pages repeat their class values */
    for (size_t at = 0; at + 7 <= class_names.size; at++) {
        if (class_names.data[at] != 's' && class_names.data[at] != 'v') continue;
        if (at && !dl_ascii_is_space(class_names.data[at - 1])) continue;
        dl_span rest = dl_span_sub(class_names, at, SIZE_MAX), name;
        (void)dl_span_next_word(&rest, &name);
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            if (dl_span_equal(name, dl_span_from_string(names[i]))) return true;
        }
    }
    *known = hash;
    return false;
}

/* Whether the box that the node lies in is one of running text. */
static bool is_paragraph(const dl_blocks *blocks, dl_node node) {
    unsigned tag = blocks->boxes.items[blocks->box_of[node]].tag;
    return tag == DL_TAG_P || (tag >= DL_TAG_H1 && tag <= DL_TAG_H6);
}

typedef struct element_attributes {
    dl_span class_names, id, item;
    uint64_t class_hash; /* filled in later */
    uint32_t state;
    bool scope; /* itemscope */
} element_attributes;

static element_attributes read_attributes(dl_document *doc, dl_node node, dl_tag tag) {
    element_attributes found = {.state = 0};
    uint32_t count = dl_attribute_count(doc, node);
    const dl_attribute *attributes = count ? dl_attributes(doc, node) : NULL;
    for (uint32_t i = 0; i < count; i++) {
        const dl_attribute *attribute = &attributes[i];
        switch (attribute->name) {
        case DL_ATTR_CLASS:
            found.class_names = dl_attribute_value(doc, attribute);
            break;
        case DL_ATTR_ID:
            found.id = dl_attribute_value(doc, attribute);
            break;
        case DL_ATTR_ROLE:
            found.state |= role_state(dl_span_trim(dl_attribute_value(doc, attribute)));
            break;
        case DL_ATTR_ITEMPROP:
        case DL_ATTR_PROPERTY:
            found.item = dl_attribute_value(doc, attribute);
            if (dl_span_contains_nocase(found.item, DL_SPAN("articleBody"))) found.state |= DL_STATE_BODY;
            break;
        case DL_ATTR_ITEMSCOPE:
            found.scope = true;
            break;
        case DL_ATTR_HIDDEN:
            found.state |= DL_STATE_HIDDEN;
            break;
        case DL_ATTR_ARIA_HIDDEN:
            if (dl_is_block_level(tag) &&
                dl_span_equal_nocase(dl_attribute_value(doc, attribute), DL_SPAN("true"))) {
                found.state |= DL_STATE_HIDDEN;
            }
            break;
        case DL_ATTR_STYLE:
            if (style_hides(dl_attribute_value(doc, attribute))) found.state |= DL_STATE_HIDDEN;
            break;
        case DL_ATTR_HREF:
            if (tag == DL_TAG_A) found.state |= DL_STATE_LINK;
            break;
        default:
            break;
        }
    }
    return found;
}

/* "2021-10-21T16:25" */
static bool is_timestamp(dl_span text) {
    static const char shape[] = "0000-00-00T00:00";
    if (text.size < sizeof shape - 1) return false;
    for (size_t i = 0; i < sizeof shape - 1; i++) {
        if (shape[i] == '0' ? !dl_ascii_is_digit(text.data[i]) : text.data[i] != shape[i]) return false;
    }
    return true;
}

/* Microdata that is for machines alone: content systems that know no better than <div
 * itemprop="datePublished"> write the whole record so, timestamps and the text run together, and hide it by a
 * style sheet.  All text in such an item lies directly in elements with an itemprop, and one of them is a
 * bare timestamp. */
static bool is_machine_item(dl_document *doc, dl_node item) {
    const dl_node_data *nodes = dl_nodes(doc);
    dl_node end = dl_subtree_end(doc, item);
    bool timestamp = false;
    for (dl_node node = item + 1; node < end; node++) {
        if (nodes[node].type != DL_NODE_TEXT) continue;
        dl_span text = dl_span_trim(dl_node_text(doc, node));
        if (dl_span_empty(text)) continue;
        if (!dl_has_attribute(doc, nodes[node].parent, DL_ATTR_ITEMPROP)) return false;
        timestamp = timestamp || is_timestamp(text);
    }
    return timestamp;
}

static void add_box(pass *p, dl_node node, dl_node parent, dl_tag tag, uint32_t state,
                    const element_attributes *attributes) {
    dl_blocks *out = p->out;
    uint32_t above = out->box_of[parent];
    const dl_box *outer = &out->boxes.items[above];
    dl_box box = {.node = node, .parent = above, .state = state, .tag = (uint16_t)tag};
    box.depth = outer->depth < UINT16_MAX ? (uint16_t)(outer->depth + 1) : UINT16_MAX;
    bool list = tag == DL_TAG_UL || tag == DL_TAG_OL || tag == DL_TAG_MENU || tag == DL_TAG_DIR;
    bool cell = tag == DL_TAG_TD || tag == DL_TAG_TH;
    box.lists = up_to_255((uint32_t)outer->lists + list);
    box.cells = up_to_255((uint32_t)outer->cells + cell);
    if (tag == DL_TAG_ARTICLE) {
        out->headings[0]++;
    } else {
        box.article_distance = up_to_255((uint32_t)outer->article_distance + (outer->article_distance < 255));
    }
    if (tag >= DL_TAG_H1 && tag <= DL_TAG_H6) out->headings[tag - DL_TAG_H1 + 1]++;
    out->forms += tag == DL_TAG_FORM;
    box.class_names = attributes->class_names;
    box.class_hash = attributes->class_hash;
    box.id = attributes->id;
    box.item = attributes->item;
    if (out->boxes.count < DL_BOXES_MAX && DL_ARENA_PUSH(out->arena, &out->boxes, box)) {
        out->box_of[node] = out->boxes.count - 1;
    } else {
        out->box_of[node] = above;
    }
}

/* Blocks are in document order and so are boxes: a box begins with the first block met inside it. */
static void bound_boxes(dl_blocks *out) {
    dl_box *boxes = out->boxes.items;
    for (uint32_t i = 0; i < out->boxes.count; i++) boxes[i].first = UINT32_MAX;
    for (uint32_t i = 0; i < out->blocks.count; i++) {
        dl_box *box = &boxes[out->blocks.items[i].box];
        if (box->first == UINT32_MAX) box->first = i;
        box->end = i + 1;
    }
    for (uint32_t i = out->boxes.count; i-- > 1;) {
        dl_box *box = &boxes[i], *outer = &boxes[box->parent];
        if (box->first == UINT32_MAX) continue;
        if (box->first < outer->first) outer->first = box->first;
        if (box->end > outer->end) outer->end = box->end;
    }
    for (uint32_t i = 0; i < out->boxes.count; i++) {
        if (boxes[i].first == UINT32_MAX) boxes[i].first = boxes[i].end = 0;
    }
    for (uint32_t i = 0; i < out->blocks.count; i++) {
        dl_text_block *block = &out->blocks.items[i];
        const dl_box *box = &boxes[block->box];
        bool others = false;
        if (box->first < i) others = out->blocks.items[i - 1].box != block->box;
        if (box->end > i + 1) others = others || out->blocks.items[i + 1].box != block->box;
        block->loose = others;
    }
}

static void reserve(dl_arena *arena, void **items, uint32_t count, uint32_t *capacity, uint32_t wanted,
                    size_t size) {
    if (wanted > DL_BLOCKS_MAX) wanted = DL_BLOCKS_MAX;
    if (wanted <= *capacity) return;
    void *room = dl_arena_alloc(arena, wanted * size);
    if (!room) return;
    if (count) memcpy(room, *items, count * size);
    *items = room;
    *capacity = wanted;
}

bool dl_split_blocks(dl_blocks *out, dl_document *doc, dl_arena *arena) {
    *out = (dl_blocks){.doc = doc, .arena = arena};
    uint32_t count = dl_node_count(doc);
    out->box_of = dl_arena_alloc(arena, count * sizeof *out->box_of);
    out->state_of = dl_arena_alloc(arena, count * sizeof *out->state_of);
    dl_box root = {.article_distance = 255};
    if (!out->box_of || !out->state_of || !DL_ARENA_PUSH(arena, &out->boxes, root)) return false;
    out->box_of[0] = out->state_of[0] = 0;
    /* Room for what most pages hold, so that the arrays seldom move. */
    reserve(arena, (void **)&out->boxes.items, out->boxes.count, &out->boxes.capacity, count / 4,
            sizeof *out->boxes.items);
    reserve(arena, (void **)&out->blocks.items, 0, &out->blocks.capacity, count / 8,
            sizeof *out->blocks.items);

    const dl_node_data *nodes = dl_nodes(doc);
    pass p = {.out = out, .vectors = has_vectors(), .reader.page = dl_page(doc)};
    dl_node link = 0, looked_at = 0; /* items before this one have been looked at, with all in them */
    for (dl_node node = 1; node < count && !out->truncated;) {
        const dl_node_data *data = &nodes[node];
        dl_node parent = data->parent;
        if (data->type == DL_NODE_TEXT) {
            dl_span text = text_of(doc, node);
            if (is_empty_text(text)) {
                p.in_word = false;
                dl_end_word(&p.reader);
                p.last_text = DL_SPAN_NONE;
            } else {
                add_text(&p, node, text, link);
            }
            node++;
            continue;
        }
        if (data->type != DL_NODE_ELEMENT) {
            out->box_of[node] = out->box_of[parent];
            out->state_of[node] = out->state_of[parent];
            node++;
            continue;
        }
        dl_tag tag = dl_tag_of(doc, node);
        unsigned class = element_classes[tag];
        uint32_t outer = out->state_of[parent];
        if (class == SKIPPED) {
            out->box_of[node] = out->box_of[parent];
            out->state_of[node] = outer | DL_STATE_SKIP;
            out->videos += tag == DL_TAG_VIDEO || tag == DL_TAG_IFRAME;
            node = dl_subtree_end(doc, node);
            continue;
        }
        if (class == BREAK) {
            p.breaks++;
            p.in_word = false;
            dl_end_word(&p.reader);
            out->box_of[node] = out->box_of[parent];
            out->state_of[node] = outer;
            node++;
            continue;
        }
        element_attributes attributes = read_attributes(doc, node, tag);
        uint32_t state = outer | attributes.state | tag_state(tag);
        if (attributes.scope && node >= looked_at) {
            looked_at = dl_subtree_end(doc, node);
            if (is_machine_item(doc, node)) {
                out->box_of[node] = out->box_of[parent];
                out->state_of[node] = state | DL_STATE_SKIP;
                node = looked_at;
                continue;
            }
        }
        /* An empty <span class="br"> stands for the element it is named after. */
        if (tag == DL_TAG_SPAN && !data->first && attributes.class_names.size >= 2 &&
            dl_has_token(doc, node, DL_ATTR_CLASS, DL_SPAN("br"))) {
            p.breaks += 2;
        }
        if (tag == DL_TAG_A) {
            link = node;
            out->page_links += (attributes.state & DL_STATE_LINK) != 0;
        }
        if (tag == DL_TAG_BLOCKQUOTE && !dl_span_empty(attributes.class_names) && is_post(doc, node))
            state |= DL_STATE_POST;
        out->times += tag == DL_TAG_TIME;
        out->images += tag == DL_TAG_IMG;
        /* In preformatted text everything is one block; a hidden inline element is no text at all. */
        bool box = (class != INLINE) && (!(outer & DL_STATE_PRE) || tag == DL_TAG_TABLE);
        bool amid = p.block.first && !p.boundary; /* in running text */
        bool unseen = (attributes.state & DL_STATE_HIDDEN) && !(outer & DL_STATE_HIDDEN) && amid;
        attributes.class_hash = dl_span_quick_hash(attributes.class_names, 0);
        bool spoken_only = data->first && is_spoken_only(&p, attributes.class_names, attributes.class_hash);
        bool control = tag == DL_TAG_BUTTON && amid && is_paragraph(out, parent);
        if (control || (class == INLINE && (unseen || (tag == DL_TAG_SPAN && spoken_only)))) {
            out->box_of[node] = out->box_of[parent];
            out->state_of[node] = state | DL_STATE_SKIP;
            node = dl_subtree_end(doc, node);
            continue;
        }
        if (spoken_only) state |= DL_STATE_HIDDEN;
        out->state_of[node] = state;
        if (box) {
            p.boundary = true;
            add_box(&p, node, parent, tag, state, &attributes);
        } else {
            out->box_of[node] = out->box_of[parent];
        }
        node++;
    }
    end_block(&p);
    end_group(&p);
    bound_boxes(out);
    return !arena->failed;
}

/* --- the text of a block --- */

/* Two inline elements side by side, without white space between them, are set apart by style sheets more
 * often than not when what meets could not be one word: "Heath" + "9 min", "News" + "Sport". */
static bool words_clash(dl_span before, dl_span after, bool apart) {
    if (dl_span_empty(before) || dl_span_empty(after) || !apart) return false;
    unsigned left = text_classes[(unsigned char)before.data[before.size - 1]];
    unsigned right = text_classes[(unsigned char)after.data[0]];
    if (before.size < 2 || text_classes[(unsigned char)before.data[before.size - 2]] == DL_TEXT_SPACE)
        return false;
    return (left == DL_TEXT_LOWER && (right == DL_TEXT_UPPER || right == DL_TEXT_DIGIT)) ||
           (left == DL_TEXT_DIGIT && right == DL_TEXT_UPPER);
}

dl_span dl_block_text(const dl_blocks *blocks, const dl_text_block *block, dl_arena *arena) {
    dl_document *doc = blocks->doc;
    const dl_node_data *nodes = dl_nodes(doc);
    bool pre = (blocks->state_of[nodes[block->first].parent] & DL_STATE_PRE) != 0;
    if (block->first == block->last) {
        dl_span text = dl_node_text(doc, block->first);
        if (!pre) return dl_text_clean(arena, text);
    }
    size_t most = 0;
    for (dl_node node = block->first; node <= block->last; node++) {
        if (nodes[node].type == DL_NODE_TEXT) most += dl_node_text(doc, node).size;
        most++;
    }
    char *bytes = dl_arena_alloc_bytes(arena, most), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    unsigned elements = 0; /* opened or closed since the last text */
    dl_node last_parent = 0;
    for (dl_node node = block->first; node <= block->last;) {
        const dl_node_data *data = &nodes[node];
        if (data->type == DL_NODE_TEXT) {
            dl_span text = dl_node_text(doc, node);
            bool apart = last_parent && data->parent != last_parent && elements > 0 &&
                         nodes[last_parent].parent == nodes[data->parent].parent;
            if (!pre && words_clash(dl_span_between(bytes, out), text, apart)) *out++ = ' ';
            memcpy(out, text.data, text.size);
            out += text.size;
            last_parent = data->parent;
            elements = 0;
            node++;
            continue;
        }
        if (data->type == DL_NODE_ELEMENT) {
            if (blocks->state_of[node] & DL_STATE_SKIP) {
                node = dl_subtree_end(doc, node);
                continue;
            }
            elements++;
            bool line = data->name == DL_TAG_BR || (pre && dl_is_block_level(dl_tag_of(doc, node)));
            if (line && (!pre || (out > bytes && out[-1] != '\n') || data->name == DL_TAG_BR))
                *out++ = pre ? '\n' : ' ';
        }
        node++;
    }
    dl_span text = dl_span_between(bytes, out);
    dl_arena_shrink_bytes(arena, bytes, most, text.size);
    if (!pre) return dl_text_clean(arena, text);
    while (text.size && (text.data[0] == '\n' || text.data[0] == '\r')) text = dl_span_sub(text, 1, SIZE_MAX);
    while (text.size && dl_ascii_is_space(text.data[text.size - 1])) text.size--;
    return text;
}
