#include "archive/quotations.h"

#include "base/text.h"

enum { MOST_CLOSINGS = 3 };

/* What closes a quotation that begins with the mark. */
static const struct {
    uint32_t opening, closings[MOST_CLOSINGS];
} marks[] = {
    {'"', {'"'}},
    {0x201C, {0x201D}},         /* “x” */
    {0x201D, {0x201D}},         /* ”x”, in Swedish and Finnish */
    {0x201E, {0x201C, 0x201D}}, /* „x“, „x” */
    {0x201F, {0x201D}},
    {0xAB, {0xBB}},       /* «x» */
    {0xBB, {0xAB, 0xBB}}, /* »x«, »x» */
    {0x300C, {0x300D}},   /* 「x」 */
    {0x300E, {0x300F}},   /* 『x』 */
    {0x301D, {0x301E, 0x301F}},
    {0xFF02, {0xFF02}},
    {0xFF62, {0xFF63}},
    /* single ones, which may be apostrophes */
    {'\'', {'\''}},
    {0x2018, {0x2019}},
    {0x201A, {0x2018, 0x2019}},
    {0x2039, {0x203A}},
    {0x203A, {0x2039, 0x203A}},
};

static bool is_single(uint32_t c) {
    return c == '\'' || c == 0x2018 || c == 0x201A || c == 0x2039 || c == 0x203A;
}

static bool is_word(uint32_t c) {
    return c && dl_char_is_word(c);
}

static uint32_t character_at(dl_span text, size_t at) {
    return at < text.size ? dl_utf8_decode(text, &at) : 0;
}

static bool closes(const uint32_t *closings, uint32_t c) {
    for (size_t i = 0; i < MOST_CLOSINGS; i++) {
        if (closings[i] == c && c) return true;
    }
    return false;
}

/* The end of the quotation whose text begins at `at`; 0: it is not closed. */
static size_t find_end(dl_span text, size_t at, const uint32_t *closings, bool single) {
    while (at < text.size) {
        uint32_t c = dl_utf8_decode(text, &at);
        if (closes(closings, c) && !(single && is_word(character_at(text, at)))) return at;
    }
    return 0;
}

bool dl_next_quotation(dl_span text, dl_quotation *quotation) {
    uint32_t before = 0, unclosed = 0; /* a bit for each of the marks that nothing closes from here on */
    for (size_t at = quotation->end; at < text.size;) {
        size_t start = at;
        uint32_t c = dl_utf8_decode(text, &at);
        for (size_t i = 0; i < DL_COUNT_OF(marks); i++) {
            if (marks[i].opening != c) continue;
            bool single = is_single(c);
            bool opens = !is_word(before) && is_word(character_at(text, at));
            if (single && (!opens || (unclosed >> i & 1))) break;
            size_t end = find_end(text, at, marks[i].closings, single);
            if (!end && single) {
                unclosed |= UINT32_C(1) << i;
                break;
            }
            *quotation = (dl_quotation){start, end ? end : text.size};
            return true;
        }
        before = c;
    }
    return false;
}
