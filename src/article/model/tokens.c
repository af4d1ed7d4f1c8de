#include "article/model/tokens.h"

#include "base/bytes.h"
#include "base/page.h"
#include "base/vector.h"

/* What keeps the kinds of tokens apart. */
#define SALT_TAG   0x51ED270Bu
#define SALT_WORD  0x2545F491u
#define SALT_PAIR  0x7F4A7C15u
#define SALT_WHOLE 0x94D049BBu
#define SALT_PAGE  0xBF58476Du

/* --- letters ---
 *
 * Names and texts are looked at 64 bytes at a time, with a bit for each byte: where parts and words begin and
 * end is then arithmetic, and they are hashed sixteen letters at a time.  A loop over letters has an
 * unpredictable branch at the end of each word. */

enum { WINDOW = 64, HASHED = 16 };

typedef struct window {
    const char *bytes; /* WINDOW + HASHED of them are readable */
    unsigned size;     /* bytes beyond it have bits, too, which are masked */
    uint64_t letters;  /* those beyond ASCII too, which count as lower case */
    uint64_t upper, digits, spaces, wide;
    char held[WINDOW + HASHED];
} window;

static inline uint64_t bits(dl_vector lanes) {
    return dl_vector_bits(lanes);
}

static inline void look_at_bytes(window *w) {
#pragma GCC unroll 4
    for (unsigned from = 0; from < WINDOW; from += DL_VECTOR_BYTES) {
        dl_vector bytes = dl_vector_load(w->bytes + from), lower = bytes | dl_vector_fill(0x20);
        dl_vector spaces = dl_vector_among(bytes, '\t', 2) | dl_vector_among(bytes, '\f', 2);
        w->wide |= bits(bytes) << from;
        w->letters |= bits(dl_vector_among(lower, 'a', 26) | bytes) << from;
        w->upper |= bits(dl_vector_among(bytes, 'A', 26)) << from;
        w->digits |= bits(dl_vector_among(bytes, '0', 10)) << from;
        w->spaces |= bits(spaces | dl_vector_equal(bytes, ' ')) << from;
    }
}

/* The bytes among the `count` from `first` on. */
static inline uint64_t find(const window *w, char first, char count) {
    uint64_t found = 0;
#pragma GCC unroll 4
    for (unsigned from = 0; from < WINDOW; from += DL_VECTOR_BYTES)
        found |= bits(dl_vector_among(dl_vector_load(w->bytes + from), first, (unsigned)count)) << from;
    return found;
}

/* All bits below. */
static inline uint64_t below(unsigned bit) {
    return bit < 64 ? (UINT64_C(1) << bit) - 1 : UINT64_MAX;
}

/* Looks at the first 64 bytes, or what there is.  Text in the page may be read past its end. */
static inline __attribute__((always_inline)) void look_at(window *w, dl_span text, dl_span page) {
    w->letters = w->upper = w->digits = w->spaces = w->wide = 0;
    w->size = text.size < WINDOW ? (unsigned)text.size : WINDOW;
    w->bytes = text.data;
    if (text.size < WINDOW + HASHED && !dl_in_page(text, page)) {
        memset(w->held, 0, sizeof w->held);
        w->bytes = memcpy(w->held, text.data, text.size);
    }
    look_at_bytes(w);
}

/* Behind `count` bytes of 0xFF, from HASHED - count on, all are 0. */
static const char kept[2 * HASHED] = "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF";

/* The first bytes, at most 16, with ASCII letters in lower case; the rest is 0. */
static inline void fold(const char *at, size_t size, uint64_t *low, uint64_t *high) {
    dl_vector bytes = dl_vector_load(at), mask = dl_vector_load(kept + HASHED - size);
    bytes |= dl_vector_is_ascii(bytes) & dl_vector_fill(0x20);
    dl_vector_halves(bytes & mask, low, high);
}

static inline uint32_t hash_sixteen(const char *at, size_t size, uint64_t hash) {
    uint64_t low, high;
    fold(at, size, &low, &high);
    hash = (hash ^ low) * 0x9E3779B97F4A7C15u + (high ^ size) * 0xBF58476D1CE4E5B9u;
    return (uint32_t)(((hash ^ hash >> 32) * 0x94D049BB133111EBu) >> 32);
}

/* Of names and words in any case; HASHED bytes from `at` on are readable. */
static inline uint32_t hash_letters(const char *at, size_t size, uint32_t salt) {
    uint32_t hash = salt;
    for (; size > HASHED; at += HASHED, size -= HASHED) hash = hash_sixteen(at, HASHED, hash);
    return hash_sixteen(at, size, hash);
}

/* Appends bytes to others, runs of digits as "0"; returns the new size, at most WINDOW. */
static unsigned append_folded(char *to, unsigned size, const char *bytes, unsigned count) {
    for (unsigned i = 0; i < count && size < WINDOW; i++) {
        bool digit = dl_ascii_is_digit(bytes[i]), again = digit && size && to[size - 1] == '0';
        to[size] = digit ? '0' : bytes[i];
        size += !again;
    }
    return size;
}

/* Copies bytes, at most WINDOW, sixteen at a time; HASHED more are read and written. */
static inline void copy(char *to, const char *from, unsigned size) {
    for (unsigned i = 0; i < size; i += HASHED) dl_vector_store(to + i, dl_vector_load(from + i));
}

/* Of names and words with runs of digits as "0"; `digits` has a bit for each byte that is one. */
static uint32_t hash_with_digits(const char *at, unsigned size, uint64_t digits, uint32_t salt) {
    char letters[WINDOW + 2 * HASHED];
    unsigned used = 0, next = 0;
    digits &= below(size);
    while (digits) {
        unsigned first = (unsigned)__builtin_ctzll(digits);
        copy(letters + used, at + next, first - next);
        used += first - next;
        letters[used++] = '0';
        uint64_t behind = digits + (UINT64_C(1) << first); /* a carry runs through the digits */
        next = behind ? (unsigned)__builtin_ctzll(behind) : WINDOW;
        digits &= behind;
    }
    if (next < size) {
        copy(letters + used, at + next, size - next);
        used += size - next;
    }
    return hash_letters(letters, used, salt);
}

/* Of numbers that stand for words. */
static uint32_t finish(uint32_t hash) {
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6Du;
    hash ^= hash >> 12;
    return hash;
}

/* --- tokens --- */

static inline void add(dl_tokens *tokens, uint32_t token) {
    uint64_t *seen = &tokens->seen[token >> 6 & 3], bit = UINT64_C(1) << (token & 63);
    if (tokens->count == DL_TOKENS_MAX) return;
    if (*seen & bit) {
        for (uint32_t i = 0; i < tokens->count; i++) {
            if (tokens->items[i] == token) return;
        }
    }
    *seen |= bit;
    tokens->items[tokens->count++] = token;
}

/* The names among the bytes `inside`, whole, and their parts of two letters and more. */
static void add_inside(dl_tokens *tokens, const window *w, uint64_t inside, uint32_t salt) {
    uint64_t letters = w->letters & inside;
    uint64_t turns = w->upper & (letters & ~w->upper) << 1; /* capitals behind small letters */
    uint64_t starts = letters & (~(letters << 1) | turns), ends = letters & (~(letters >> 1) | turns >> 1);
    for (uint64_t alone = starts & ends, first = starts & ~alone, last = ends & ~alone; first;
         first &= first - 1, last &= last - 1) {
        unsigned from = (unsigned)__builtin_ctzll(first), to = (unsigned)__builtin_ctzll(last);
        add(tokens, hash_letters(w->bytes + from, to + 1 - from, salt));
    }
    starts = inside & ~(inside << 1);
    ends = inside & ~(inside >> 1);
    /* A name that is one part, known by a carry that runs through it, has no parts besides. */
    uint64_t plain = letters & ~turns, single = ((plain + (starts & plain)) & ~plain) >> 1;
    for (; starts; starts &= starts - 1, ends &= ends - 1) {
        uint64_t start = starts & -starts, end = ends & -ends;
        if (start == end || (single & end)) continue;
        unsigned from = (unsigned)__builtin_ctzll(start), size = (unsigned)__builtin_ctzll(end) + 1 - from;
        add(tokens, w->digits & (end * 2 - start)
                        ? hash_with_digits(w->bytes + from, size, w->digits >> from, salt)
                        : hash_letters(w->bytes + from, size, salt));
    }
}

/* Of a longer name the first 64 bytes count. */
static void add_name(dl_tokens *tokens, dl_span name, uint32_t salt, dl_span page) {
    window w;
    look_at(&w, name, page);
    add_inside(tokens, &w, below(w.size), salt);
}

static void add_class_names(dl_tokens *tokens, dl_span names, dl_span page) {
    while (!dl_span_empty(names) && tokens->count < DL_TOKENS_MAX) {
        window w;
        look_at(&w, names, page);
        uint64_t inside = ~w.spaces & below(w.size);
        size_t next = w.size;
        if (names.size > WINDOW && inside >> (WINDOW - 1)) { /* the last name may go on behind */
            unsigned start = ~inside ? WINDOW - (unsigned)__builtin_clzll(~inside) : 0;
            if (start > 0) {
                inside &= below(start);
                next = start; /* and is looked at again */
            }
            while (start == 0 && next < names.size && !dl_ascii_is_space(names.data[next])) next++;
        }
        add_inside(tokens, &w, inside, 0);
        names = dl_span_sub(names, next, SIZE_MAX);
    }
}

void dl_element_tokens(dl_tokens *tokens, dl_tag tag, dl_span class_names, dl_span id, dl_span item,
                       dl_span page) {
    add(tokens, finish(SALT_TAG ^ ((uint32_t)tag * 0x01000193u)));
    add_class_names(tokens, class_names, page);
    if (!dl_span_empty(id)) add_name(tokens, id, 0, page);
    if (!dl_span_empty(item)) add_name(tokens, item, SALT_TAG, page);
}

void dl_page_tokens(dl_tokens *tokens, const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER)) add_name(tokens, claim->text, SALT_PAGE, DL_SPAN_NONE);
    }
    dl_span url = claims->context ? claims->context->url : DL_SPAN_NONE;
    size_t start = dl_span_find(url, DL_SPAN("://"), 0);
    if (start == SIZE_MAX) return;
    start = dl_span_find_byte(url, '/', start + 3);
    dl_span path = dl_span_sub(url, start, SIZE_MAX), part;
    path = dl_span_sub(path, 0, dl_span_find_byte(path, '?', 0));
    unsigned parts = 0;
    while (dl_span_split(&path, '/', &part)) {
        if (dl_span_empty(part) || part.size > 24) continue;
        add_name(tokens, part, SALT_PAGE ^ SALT_TAG, DL_SPAN_NONE);
        parts++;
    }
    add(tokens, finish(SALT_PAGE ^ (parts < 8 ? parts : 8)));
}

void dl_text_tokens(dl_tokens *tokens, const uint32_t *words, uint32_t count, uint32_t all_words) {
    if (count == 0) return;
    if (count >= 2) add(tokens, finish((words[0] * 31 + words[1]) ^ SALT_PAIR));
    add(tokens, finish(words[0] ^ SALT_PAIR));
    if (all_words > 12 || all_words != count) return;
    uint32_t whole = 0;
    for (uint32_t i = 0; i < count; i++) {
        add(tokens, finish(words[i] ^ SALT_WORD));
        whole = (whole ^ words[i]) * 0x01000193u;
    }
    add(tokens, finish(whole ^ SALT_WHOLE));
}

/* --- words --- */

/* Of a word of `size` bytes, of which the first is at `from`; 0 if it is too short to tell what a text is
 * about.  `alone`: characters that are words of their own. */
static uint32_t stem_of(const window *w, unsigned from, unsigned size, uint64_t alone) {
    enum { LETTERS = 5, SHORTEST = 4, CHARACTER = 3 };
    if (alone >> from & 1) {
        bool pair = size == CHARACTER && from + CHARACTER < w->size && (alone >> (from + CHARACTER) & 1);
        return pair ? hash_letters(w->bytes + from, 2 * CHARACTER, 0) : 0;
    }
    unsigned bytes = w->wide >> from & 1 ? 2 : 1;
    if (size < SHORTEST * bytes) return 0;
    return hash_letters(w->bytes + from, size < LETTERS * bytes ? size : LETTERS * bytes, 0);
}

/* The word that began in an earlier text goes on with bytes of this one. */
static void continue_word(dl_word_reader *reader, const char *bytes, unsigned count) {
    char word[WINDOW + HASHED];
    unsigned size = append_folded(word, 0, reader->open.data, (unsigned)reader->open.size);
    size = append_folded(word, size, bytes, count);
    reader->words[reader->count - 1] = hash_letters(word, size, 0);
    reader->open = dl_span_of(memcpy(reader->held, word, size), size);
}

void dl_read_words(dl_word_reader *reader, dl_span text) {
    while (!dl_span_empty(text)) {
        window w;
        look_at(&w, text, reader->page);
        uint64_t word = (w.letters | w.digits) & below(w.size), alone = 0;
        if (word & w.wide) {
            /* Spaces and marks of U+00A0 to U+00BF and U+2000 to U+206F divide words; the three-byte
             * characters of scripts without spaces begin words of their own. */
            uint64_t marks = find(&w, '\xC2', 1), general = find(&w, '\xE2', 1) & find(&w, '\x80', 2) >> 1;
            word &= ~(marks | marks << 1 | general | general << 1 | general << 2);
            alone = find(&w, '\xE3', 7);
            if (text.size > WINDOW) { /* whole characters */
                while (w.size > WINDOW - 4 && ((unsigned char)text.data[w.size] & 0xC0) == 0x80) w.size--;
                word &= below(w.size);
            }
        }
        uint64_t starts = word & (~(word << 1) | alone), ends = word & (~(word >> 1) | alone >> 1);
        bool torn = word >> (w.size - 1) & 1; /* the last word may go on behind */
        unsigned start = torn ? 63 - (unsigned)__builtin_clzll(starts) : 0, next = w.size;
        if (torn && start > 0 && text.size > w.size) { /* all of it is looked at again */
            starts &= below(start);
            next = start;
            torn = false;
        }
        if (!dl_span_empty(reader->open) && (starts & ~alone & 1)) {
            unsigned end = (unsigned)__builtin_ctzll(ends) + 1;
            continue_word(reader, w.bytes, end);
            if (end < w.size) reader->open = DL_SPAN_NONE;
            starts &= starts - 1;
            ends &= ends - 1;
            torn = torn && start > 0;
        } else {
            reader->open = DL_SPAN_NONE;
        }
        uint32_t *words = reader->words, count = reader->count, most = reader->most;
        for (; starts && count < most; starts &= starts - 1, ends &= ends - 1) {
            unsigned from = (unsigned)__builtin_ctzll(starts), last = (unsigned)__builtin_ctzll(ends);
            uint64_t letters = (ends & -ends) * 2 - (starts & -starts);
            unsigned size = last + 1 - from;
            words[count++] = letters & w.digits ? hash_with_digits(w.bytes + from, size, w.digits >> from, 0)
                                                : hash_letters(w.bytes + from, size, 0);
            if (!reader->stems) continue;
            uint32_t stem = letters & w.digits ? 0 : stem_of(&w, from, size, alone);
            if (stem) reader->stems[reader->stem_count++] = stem;
        }
        reader->count = count;
        if (starts) return;
        if (torn) reader->open = dl_span_of(text.data + start, w.size - start);
        if (count == most && !torn) return;
        text = dl_span_sub(text, next, SIZE_MAX);
    }
}

uint32_t dl_span_words(dl_span text, uint32_t *words, uint32_t most) {
    dl_word_reader reader = {.words = words, .most = most};
    dl_read_words(&reader, text);
    return reader.count;
}

uint32_t dl_edge_hash(dl_span text, bool end, dl_span page) {
    if (end) {
        while (text.size && (unsigned char)text.data[text.size - 1] <= ' ') text.size--;
    } else {
        while (text.size && (unsigned char)text.data[0] <= ' ') text.data++, text.size--;
    }
    unsigned size = text.size < HASHED ? (unsigned)text.size : HASHED;
    char held[2 * HASHED] = {0}; /* as many may be read behind any of the bytes */
    const char *bytes = end ? text.data + (text.size - size) : text.data;
    if (!dl_in_page(text, page)) bytes = memcpy(held, bytes, size);
    uint64_t digits = bits(dl_vector_among(dl_vector_load(bytes), '0', 10));
    return digits ? hash_with_digits(bytes, size, digits, 0) : hash_letters(bytes, size, 0);
}
