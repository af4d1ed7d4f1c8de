#include "archive/tokens.h"

#include "archive/folding.h"
#include "base/text.h"

typedef struct reader {
    dl_span text;
    const dl_folded_char *folding;
    bool query;
    dl_token_visitor *visit;
    void *context;
} reader;

/* The character at `at`, and where the next one begins.  Precondition: at < text.size. */
static inline dl_folded_char read_at(const reader *r, size_t at, size_t *next) {
    unsigned char byte = (unsigned char)r->text.data[at];
    if (byte < 0x80) {
        *next = at + 1;
        return r->folding[byte];
    }
    *next = at;
    uint32_t c = dl_utf8_decode(r->text, next);
    return c < 0x10000 ? r->folding[c] : dl_index_fold(c);
}

/* The same; at the end of the text a gap. */
static dl_folded_char read_behind(const reader *r, size_t at, size_t *next) {
    *next = at;
    return at < r->text.size ? read_at(r, at, next) : 0;
}

static int emit(const reader *r, dl_span token, size_t start, size_t end) {
    return r->visit(r->context, 0, token.data, (int)token.size, (int)start, (int)end);
}

/* --- words --- */

typedef struct word {
    char text[DL_TOKEN_MOST_BYTES + 4];
    size_t size;
    size_t start, end;  /* in the text */
    size_t group_start; /* of a number in groups of three digits, the last group */
    char separator;     /* what parts the groups, by its last byte; 0: none yet */
} word;

static void append(word *w, uint32_t c) {
    if (w->size >= DL_TOKEN_MOST_BYTES) return;
    if (c < 0x80) {
        w->text[w->size++] = (char)c;
    } else {
        size_t size = dl_utf8_encode(c, w->text + w->size);
        if (w->size + size <= DL_TOKEN_MOST_BYTES) w->size += size;
    }
}

static void append_folded(word *w, const reader *r, dl_folded_char folded, size_t at) {
    uint32_t letters[DL_FOLD_MOST];
    if (dl_fold_kind_of(folded) != DL_FOLD_SEVERAL) {
        append(w, dl_fold_char_of(folded));
        return;
    }
    unsigned count = dl_fold_several(dl_utf8_decode(r->text, &at), letters);
    for (unsigned i = 0; i < count; i++) append(w, letters[i]);
}

static bool are_digits(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        if (!dl_ascii_is_digit(text.data[i])) return false;
    }
    return true;
}

/* What parts groups of digits in one language or another: "1,200", "1.200", "1’200", "1 200" with a space
 * that does not break. */
static bool parts_digits(dl_span sign) {
    static const dl_span signs[] = {
        DL_SPAN_INIT(","),
        DL_SPAN_INIT("."),
        DL_SPAN_INIT("'"),
        DL_SPAN_INIT("\xE2\x80\x99"), /* U+2019 */
        DL_SPAN_INIT("\xC2\xA0"),     /* U+00A0 */
        DL_SPAN_INIT("\xE2\x80\xAF"), /* U+202F */
        DL_SPAN_INIT("\xE2\x80\x89"), /* U+2009 */
    };
    for (size_t i = 0; i < DL_COUNT_OF(signs); i++) {
        if (dl_span_equal(sign, signs[i])) return true;
    }
    return false;
}

/* Whether the sign from `at` to `next` parts two groups of a number: one to three digits before the first
 * one, and three behind each, of the same sign. */
static bool continues_number(word *w, const reader *r, size_t at, size_t next) {
    if (!dl_ascii_is_digit(w->text[0])) return false;
    dl_span text = r->text, sign = dl_span_sub(text, at, next - at);
    dl_span group = dl_span_of(w->text + w->group_start, w->size - w->group_start);
    if (group.size == 0 || group.size > 3 || next + 3 > text.size || !parts_digits(sign)) return false;
    char separator = sign.data[sign.size - 1];
    if (w->separator ? w->separator != separator || group.size != 3 : w->text[0] == '0') return false;
    if (!are_digits(group) || !are_digits(dl_span_sub(text, next, 3))) return false;
    if (next + 3 < text.size && dl_ascii_is_digit(text.data[next + 3])) return false;
    w->separator = separator;
    w->group_start = w->size;
    return true;
}

/* What stands before an apostrophe in French, Italian and Catalan. */
static bool is_elided(dl_span text) {
    static const dl_span elided[] = {
        DL_SPAN_INIT("l"),      DL_SPAN_INIT("d"),      DL_SPAN_INIT("j"),      DL_SPAN_INIT("m"),
        DL_SPAN_INIT("t"),      DL_SPAN_INIT("s"),      DL_SPAN_INIT("n"),      DL_SPAN_INIT("c"),
        DL_SPAN_INIT("qu"),     DL_SPAN_INIT("jusqu"),  DL_SPAN_INIT("lorsqu"), DL_SPAN_INIT("puisqu"),
        DL_SPAN_INIT("quoiqu"), DL_SPAN_INIT("presqu"), DL_SPAN_INIT("un"),     DL_SPAN_INIT("all"),
        DL_SPAN_INIT("dall"),   DL_SPAN_INIT("dell"),   DL_SPAN_INIT("nell"),   DL_SPAN_INIT("sull"),
        DL_SPAN_INIT("coll"),   DL_SPAN_INIT("quell"),  DL_SPAN_INIT("quest"),  DL_SPAN_INIT("bell"),
        DL_SPAN_INIT("sant"),   DL_SPAN_INIT("tutt"),   DL_SPAN_INIT("anch"),   DL_SPAN_INIT("senz"),
        DL_SPAN_INIT("dov"),    DL_SPAN_INIT("com"),    DL_SPAN_INIT("cos"),    DL_SPAN_INIT("gl"),
        DL_SPAN_INIT("mezz"),   DL_SPAN_INIT("trent"),  DL_SPAN_INIT("nient"),  DL_SPAN_INIT("quelqu"),
    };
    for (size_t i = 0; i < DL_COUNT_OF(elided); i++) {
        if (dl_span_equal(text, elided[i])) return true;
    }
    return false;
}

/* Whether the word goes on behind an apostrophe; `*next` is where reading goes on. */
static bool continues_behind(const word *w, const reader *r, size_t *next) {
    size_t behind, after;
    dl_folded_char folded = read_behind(r, *next, &behind);
    if (!dl_fold_is_in_word(folded) || is_elided(dl_span_of(w->text, w->size))) return false;
    bool is_s = dl_fold_kind_of(folded) == DL_FOLD_LETTER && dl_fold_char_of(folded) == 's';
    if (!is_s || dl_fold_is_in_word(read_behind(r, behind, &after))) return true;
    *next = behind; /* the s belongs to no word */
    return false;
}

/* Letters and digits of ASCII as they are in the index; all else is 0. */
static const char plain[256] = {
    ['0'] = '0', ['1'] = '1', ['2'] = '2', ['3'] = '3', ['4'] = '4', ['5'] = '5', ['6'] = '6', ['7'] = '7',
    ['8'] = '8', ['9'] = '9', ['A'] = 'a', ['B'] = 'b', ['C'] = 'c', ['D'] = 'd', ['E'] = 'e', ['F'] = 'f',
    ['G'] = 'g', ['H'] = 'h', ['I'] = 'i', ['J'] = 'j', ['K'] = 'k', ['L'] = 'l', ['M'] = 'm', ['N'] = 'n',
    ['O'] = 'o', ['P'] = 'p', ['Q'] = 'q', ['R'] = 'r', ['S'] = 's', ['T'] = 't', ['U'] = 'u', ['V'] = 'v',
    ['W'] = 'w', ['X'] = 'x', ['Y'] = 'y', ['Z'] = 'z', ['a'] = 'a', ['b'] = 'b', ['c'] = 'c', ['d'] = 'd',
    ['e'] = 'e', ['f'] = 'f', ['g'] = 'g', ['h'] = 'h', ['i'] = 'i', ['j'] = 'j', ['k'] = 'k', ['l'] = 'l',
    ['m'] = 'm', ['n'] = 'n', ['o'] = 'o', ['p'] = 'p', ['q'] = 'q', ['r'] = 'r', ['s'] = 's', ['t'] = 't',
    ['u'] = 'u', ['v'] = 'v', ['w'] = 'w', ['x'] = 'x', ['y'] = 'y', ['z'] = 'z',
};

static size_t take_plain(word *w, dl_span text, size_t at) {
    const char *from = text.data + at, *end = text.data + text.size;
    char *to = w->text + w->size, *full = w->text + DL_TOKEN_MOST_BYTES, folded;
    for (; from < end && (folded = plain[(unsigned char)*from]); from++) {
        *to = folded;
        to += to < full; /* a byte behind the longest word is written again and again */
    }
    w->size = (size_t)(to - w->text);
    return (size_t)(from - text.data);
}

/* Reads the word that begins at *at, and moves past it. */
static int take_word(const reader *r, size_t *at) {
    word w; /* its text is not filled with zeros */
    size_t next = *at;
    w.size = w.group_start = 0;
    w.separator = 0;
    w.start = *at;
    for (bool going = true; going;) {
        *at = w.end = take_plain(&w, r->text, next);
        dl_folded_char folded = read_behind(r, *at, &next);
        switch (dl_fold_kind_of(folded)) {
        case DL_FOLD_LETTER:
        case DL_FOLD_DIGIT:
        case DL_FOLD_SEVERAL:
            append_folded(&w, r, folded, *at);
            break;
        case DL_FOLD_DROP:
            break;
        case DL_FOLD_APOSTROPHE:
            going = continues_number(&w, r, *at, next) || continues_behind(&w, r, &next);
            break;
        case DL_FOLD_GAP:
            going = continues_number(&w, r, *at, next);
            break;
        case DL_FOLD_RUN:
            going = false;
            next = *at; /* it is read again */
            break;
        }
    }
    *at = next;
    return emit(r, dl_span_of(w.text, w.size), w.start, w.end);
}

/* --- runs of scripts without spaces --- */

static bool has_more(const reader *r, size_t at) {
    while (at < r->text.size) {
        if (dl_fold_kind_of(read_at(r, at, &at)) >= DL_FOLD_LETTER) return true;
    }
    return false;
}

static int take_run(const reader *r, size_t *at) {
    char pair[8];
    size_t first_size = 0, start = 0, end = 0, count = 0, next;
    for (; *at < r->text.size; *at = next) {
        dl_folded_char folded = read_at(r, *at, &next);
        if (dl_fold_kind_of(folded) == DL_FOLD_DROP) continue;
        if (dl_fold_kind_of(folded) != DL_FOLD_RUN) break;
        size_t size = dl_utf8_encode(dl_fold_char_of(folded), pair + first_size);
        int result = count ? emit(r, dl_span_of(pair, first_size + size), start, next) : 0;
        if (result) return result;
        memmove(pair, pair + first_size, size);
        first_size = size;
        start = *at;
        end = next;
        count++;
    }
    if (r->query && count > 1 && !has_more(r, *at)) return 0;
    return emit(r, dl_span_of(pair, first_size), start, end);
}

int dl_tokens_each(dl_span text, bool query, dl_token_visitor *visit, void *context) {
    const reader r = {text, dl_folding(), query, visit, context};
    int result = 0;
    for (size_t at = 0, next; at < text.size && !result;) {
        dl_folded_char folded = read_at(&r, at, &next);
        if (dl_fold_is_in_word(folded)) {
            result = take_word(&r, &at);
        } else if (dl_fold_kind_of(folded) == DL_FOLD_RUN) {
            result = take_run(&r, &at);
        } else {
            at = next;
        }
    }
    return result;
}
