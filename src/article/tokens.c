#include "article/tokens.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* What keeps the kinds of tokens apart. */
#define SALT_TAG   0x51ED270Bu
#define SALT_WORD  0x2545F491u
#define SALT_PAIR  0x7F4A7C15u
#define SALT_WHOLE 0x94D049BBu
#define SALT_PAGE  0xBF58476Du

/* --- letters ---
 *
 * Names and texts are looked at 64 bytes at a time, with a bit for each byte: where parts and words begin and
 * end is then arithmetic, and they are hashed eight letters at a time.  A loop over letters would wait at the
 * end of each word for a branch that nothing foretells. */

enum { WINDOW = 64 };

typedef struct window {
    char folded[WINDOW + 16]; /* in lower case, digits all alike */
    unsigned size;
    uint64_t letters; /* those beyond ASCII too, which count as lower case */
    uint64_t upper, digits, spaces, wide;
} window;

#if defined(__SSE2__)
static inline uint64_t bits(__m128i lanes) {
    return (uint64_t)(uint32_t)_mm_movemask_epi8(lanes);
}

/* Which bytes are among the `count` from `first` on. */
static inline __m128i among(__m128i bytes, char first, char count) {
    __m128i from_lowest = _mm_sub_epi8(bytes, _mm_set1_epi8((char)(first + 128)));
    return _mm_cmplt_epi8(from_lowest, _mm_set1_epi8((char)(count - 128)));
}

static inline __m128i equal(__m128i bytes, char byte) {
    return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(byte));
}

static inline void look_at_vector(window *w, unsigned from, __m128i bytes) {
    __m128i upper = among(bytes, 'A', 26), digits = among(bytes, '0', 10);
    __m128i folded = _mm_or_si128(bytes, _mm_and_si128(upper, _mm_set1_epi8(0x20)));
    __m128i lower = among(folded, 'a', 26);
    __m128i spaces = _mm_or_si128(among(bytes, '\t', 2), among(bytes, '\f', 2));
    folded = _mm_or_si128(_mm_andnot_si128(digits, folded), _mm_and_si128(digits, _mm_set1_epi8('0')));
    _mm_storeu_si128((__m128i *)(void *)(w->folded + from), folded);
    w->wide |= bits(bytes) << from;
    w->letters |= bits(_mm_or_si128(lower, bytes)) << from;
    w->upper |= bits(upper) << from;
    w->digits |= bits(digits) << from;
    w->spaces |= bits(_mm_or_si128(spaces, equal(bytes, ' '))) << from;
}

static inline void look_at_all(window *w, const char *bytes) {
#pragma GCC unroll 4
    for (unsigned from = 0; from < WINDOW; from += 16)
        look_at_vector(w, from, _mm_loadu_si128((const __m128i *)(const void *)(bytes + from)));
}

/* The bytes equal to one; those from one on. */
static inline uint64_t find_all(const window *w, char byte) {
    uint64_t found = 0;
#pragma GCC unroll 4
    for (unsigned from = 0; from < WINDOW; from += 16)
        found |= bits(equal(_mm_loadu_si128((const __m128i *)(const void *)(w->folded + from)), byte))
                 << from;
    return found;
}

static inline uint64_t find_between(const window *w, char first, char count) {
    uint64_t found = 0;
#pragma GCC unroll 4
    for (unsigned from = 0; from < WINDOW; from += 16)
        found |= bits(among(_mm_loadu_si128((const __m128i *)(const void *)(w->folded + from)), first, count))
                 << from;
    return found;
}
#else
static inline void look_at_all(window *w, const char *bytes) {
    for (unsigned i = 0; i < WINDOW; i++) {
        unsigned char c = (unsigned char)bytes[i];
        bool upper = c >= 'A' && c <= 'Z', digit = c >= '0' && c <= '9', wide = c >= 0x80;
        unsigned char folded = upper ? c | 0x20 : digit ? '0' : c;
        w->folded[i] = (char)folded;
        w->wide |= (uint64_t)wide << i;
        w->letters |= (uint64_t)(wide || (folded >= 'a' && folded <= 'z')) << i;
        w->upper |= (uint64_t)upper << i;
        w->digits |= (uint64_t)digit << i;
        w->spaces |= (uint64_t)dl_ascii_is_space((char)c) << i;
    }
}

static inline uint64_t find_all(const window *w, char byte) {
    uint64_t found = 0;
    for (unsigned i = 0; i < WINDOW; i++) found |= (uint64_t)(w->folded[i] == byte) << i;
    return found;
}

static inline uint64_t find_between(const window *w, char first, char count) {
    uint64_t found = 0;
    for (unsigned i = 0; i < WINDOW; i++)
        found |= (uint64_t)((unsigned char)(w->folded[i] - first) < (unsigned char)count) << i;
    return found;
}
#endif

/* All bits below. */
static inline uint64_t below(unsigned bit) {
    return bit < 64 ? (UINT64_C(1) << bit) - 1 : UINT64_MAX;
}

/* Looks at the first 64 bytes, or what there is.  Text in the page may be read past its end. */
static inline void look_at(window *w, dl_span text, dl_span page) {
    w->letters = w->upper = w->digits = w->spaces = w->wide = 0;
    w->size = text.size < WINDOW ? (unsigned)text.size : WINDOW;
    if (text.size >= WINDOW || (uintptr_t)text.data - (uintptr_t)page.data < page.size) {
        look_at_all(w, text.data);
    } else {
        char bytes[WINDOW] = {0};
        memcpy(bytes, text.data, text.size);
        look_at_all(w, bytes);
    }
    uint64_t all = below(w->size);
    w->letters &= all;
    w->upper &= all;
    w->digits &= all;
    w->wide &= all;
}

static inline uint64_t load_eight(const char *at) {
    uint64_t bytes;
    memcpy(&bytes, at, sizeof bytes);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    bytes = __builtin_bswap64(bytes);
#endif
    return bytes;
}

/* Of up to 64 bytes, sixteen of them without a branch; 16 bytes from their beginning or more are readable. */
static inline uint32_t hash_letters(const char *at, size_t size, uint32_t salt) {
    static const char kept[] = "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF"
                               "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
    uint64_t hash = salt;
    for (;; at += 16, size -= 16) {
        const char *mask = kept + 16 - (size < 16 ? size : 16);
        uint64_t low = load_eight(at) & load_eight(mask), high = load_eight(at + 8) & load_eight(mask + 8);
        hash = (hash ^ low) * 0x9E3779B97F4A7C15u + (high ^ size) * 0xBF58476D1CE4E5B9u;
        hash ^= hash >> 32;
        if (size <= 16) break;
    }
    return (uint32_t)((hash * 0x94D049BB133111EBu) >> 32);
}

/* Of numbers that stand for words. */
static uint32_t finish(uint32_t hash) {
    hash ^= hash >> 15;
    hash *= 0x2C1B3C6Du;
    hash ^= hash >> 12;
    return hash;
}

/* Appends bytes of a window to others, runs of digits as one; returns the new size, at most `most`. */
static unsigned append_folded(char *to, unsigned size, unsigned most, const window *w, unsigned from,
                              unsigned end) {
    for (unsigned i = from; i < end && size < most; i++) {
        bool again = (w->digits >> i & 1) && size && to[size - 1] == '0';
        to[size] = w->folded[i];
        size += !again;
    }
    return size;
}

/* Of a name or word in a window, runs of digits as one. */
static inline uint32_t hash_folded(const window *w, unsigned from, unsigned end, uint32_t salt) {
    if (!((w->digits & w->digits << 1) & below(end) & ~below(from + 1)))
        return hash_letters(w->folded + from, end - from, salt);
    char letters[WINDOW + 16];
    return hash_letters(letters, append_folded(letters, 0, WINDOW, w, from, end), salt);
}

/* --- tokens --- */

static inline void add(dl_tokens *tokens, uint32_t token) {
    uint64_t bit = UINT64_C(1) << (token & 63);
    if (tokens->count == DL_TOKENS_MAX) return;
    if (tokens->seen & bit) {
        for (uint32_t i = 0; i < tokens->count; i++) {
            if (tokens->items[i] == token) return;
        }
    }
    tokens->seen |= bit;
    tokens->items[tokens->count++] = token;
}

/* One class name or id: the whole, and its parts of two letters and more. */
static inline void add_name(dl_tokens *tokens, const window *w, unsigned from, unsigned end, uint32_t salt) {
    uint64_t name = below(end) & ~below(from), letters = w->letters & name;
    uint64_t turns = w->upper & (letters & ~w->upper) << 1; /* capitals behind small letters */
    uint64_t starts = letters & (~(letters << 1) | turns), ends = letters & (~(letters >> 1) | turns >> 1);
    if (letters != name || turns) {
        for (; starts; starts &= starts - 1, ends &= ends - 1) {
            unsigned start = (unsigned)__builtin_ctzll(starts), last = (unsigned)__builtin_ctzll(ends);
            if (last > start) add(tokens, hash_letters(w->folded + start, last + 1 - start, salt));
        }
    }
    if (end - from > 1) add(tokens, hash_folded(w, from, end, salt));
}

/* Of a longer name the first 64 bytes count. */
static void add_whole_name(dl_tokens *tokens, dl_span name, uint32_t salt, dl_span page) {
    window w;
    look_at(&w, name, page);
    add_name(tokens, &w, 0, w.size, salt);
}

static void add_names(dl_tokens *tokens, dl_span names, dl_span page) {
    while (!dl_span_empty(names) && tokens->count < DL_TOKENS_MAX) {
        window w;
        look_at(&w, names, page);
        size_t next = w.size;
        uint64_t left = ~w.spaces & below(w.size);
        while (left) {
            unsigned from = (unsigned)__builtin_ctzll(left);
            uint64_t others = ~left & ~below(from);
            unsigned end = others ? (unsigned)__builtin_ctzll(others) : WINDOW;
            if (end == WINDOW && names.size > WINDOW && from > 0) { /* it goes on behind */
                next = from;
                break;
            }
            add_name(tokens, &w, from, end, 0);
            left &= ~below(end);
            while (end == WINDOW && next < names.size && !dl_ascii_is_space(names.data[next])) next++;
        }
        names = dl_span_sub(names, next, SIZE_MAX);
    }
}

void dl_element_tokens(dl_tokens *tokens, dl_tag tag, dl_span class_names, dl_span id, dl_span item,
                       dl_span page) {
    add(tokens, finish(SALT_TAG ^ ((uint32_t)tag * 0x01000193u)));
    add_names(tokens, class_names, page);
    if (!dl_span_empty(id)) add_whole_name(tokens, id, 0, page);
    if (!dl_span_empty(item)) add_whole_name(tokens, item, SALT_TAG, page);
}

void dl_page_tokens(dl_tokens *tokens, const dl_claims *claims) {
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_TYPE, claim));) {
        if (!(claim->flags & DL_CLAIM_OTHER)) add_whole_name(tokens, claim->text, SALT_PAGE, DL_SPAN_NONE);
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
        add_whole_name(tokens, part, SALT_PAGE ^ SALT_TAG, DL_SPAN_NONE);
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

/* A word that began in an earlier text goes on to `end`. */
static void continue_word(dl_word_reader *reader, const window *w, unsigned end) {
    char word[DL_WORD_BYTES + 16];
    window before;
    look_at(&before, reader->open, DL_SPAN_NONE);
    unsigned size = append_folded(word, 0, DL_WORD_BYTES, &before, 0, before.size);
    size = append_folded(word, size, DL_WORD_BYTES, w, 0, end);
    reader->words[reader->count - 1] = hash_letters(word, size, 0);
    memcpy(reader->held, word, size);
    reader->open = dl_span_of(reader->held, size);
}

void dl_read_words(dl_word_reader *reader, dl_span text) {
    while (!dl_span_empty(text)) {
        window w;
        look_at(&w, text, reader->page);
        uint64_t word = w.letters | w.digits, alone = 0;
        if (w.wide) {
            /* Spaces and marks of U+00A0 to U+00BF and U+2000 to U+206F divide words; the three-byte
             * characters of scripts without spaces begin words of their own. */
            uint64_t marks = find_all(&w, '\xC2'), below_2080 = find_all(&w, '\x80') | find_all(&w, '\x81');
            uint64_t general = find_all(&w, '\xE2') & below_2080 >> 1;
            word &= ~(marks | marks << 1 | general | general << 1 | general << 2);
            alone = find_between(&w, '\xE3', 7);
            if (text.size > WINDOW) { /* whole characters */
                while (w.size > WINDOW - 4 && ((unsigned char)text.data[w.size] & 0xC0) == 0x80) w.size--;
                word &= below(w.size);
            }
        }
        uint64_t starts = word & (~(word << 1) | alone), ends = word & (~(word >> 1) | alone >> 1);
        bool torn = w.size && word >> (w.size - 1) & 1; /* the last word may go on behind */
        unsigned start = torn ? 63 - (unsigned)__builtin_clzll(starts) : 0, next = w.size;
        if (torn && start > 0 && text.size > w.size) { /* all of it is looked at again */
            starts &= below(start);
            next = start;
            torn = false;
        }
        if (!dl_span_empty(reader->open) && (starts & ~alone & 1)) {
            unsigned end = (unsigned)__builtin_ctzll(ends) + 1;
            continue_word(reader, &w, end);
            if (end < w.size) reader->open = DL_SPAN_NONE;
            starts &= starts - 1;
            ends &= ends - 1;
            torn = torn && start > 0;
        } else {
            reader->open = DL_SPAN_NONE;
        }
        for (; starts; starts &= starts - 1, ends &= ends - 1) {
            if (reader->count == reader->most) return;
            unsigned from = (unsigned)__builtin_ctzll(starts), end = (unsigned)__builtin_ctzll(ends) + 1;
            reader->words[reader->count++] = hash_folded(&w, from, end, 0);
        }
        if (torn) reader->open = dl_span_of(text.data + start, w.size - start);
        text = dl_span_sub(text, next, SIZE_MAX);
    }
}

uint32_t dl_span_words(dl_span text, uint32_t *words, uint32_t most) {
    dl_word_reader reader = {.words = words, .most = most};
    dl_read_words(&reader, text);
    return reader.count;
}
