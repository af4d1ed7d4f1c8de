/* See validators.h.  The including source defines VALIDATE, the name of the function, and vector,
 * VECTOR_BYTES, load, fill, or_, and_, xor_, look_up, subtract (saturating, unsigned), high_half (the upper
 * four bits of each byte), any (whether a bit is set), not_ascii (whether a byte is), behind(v, before, n):
 * the vector that begins n bytes earlier. */

enum {
    TOO_SHORT = 1 << 0,  /* a character begins where a continuation is missing */
    TOO_LONG = 1 << 1,   /* a continuation after ASCII */
    OVERLONG_3 = 1 << 2, /* E0 80..9F */
    TOO_LARGE = 1 << 3,  /* F4 90..BF, F5..FF */
    SURROGATE = 1 << 4,  /* ED A0..BF */
    OVERLONG_2 = 1 << 5, /* C0, C1 */
    OVERLONG_4 = 1 << 6, /* F0 80..8F, also F5..FF with them */
    TWO_CONTINUATIONS = 1 << 7,
    ANYWAY = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS, /* errors that do not depend on the lower half */
    BEYOND = ANYWAY | TOO_LARGE | OVERLONG_4,
};

static const uint8_t FIRST_HIGH[16] = {
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TOO_LONG,
    TWO_CONTINUATIONS,
    TWO_CONTINUATIONS,
    TWO_CONTINUATIONS,
    TWO_CONTINUATIONS,
    TOO_SHORT | OVERLONG_2,
    TOO_SHORT,
    TOO_SHORT | OVERLONG_3 | SURROGATE,
    TOO_SHORT | TOO_LARGE | OVERLONG_4,
};

static const uint8_t FIRST_LOW[16] = {
    ANYWAY | OVERLONG_2 | OVERLONG_3 | OVERLONG_4,
    ANYWAY | OVERLONG_2,
    ANYWAY,
    ANYWAY,
    ANYWAY | TOO_LARGE,
    BEYOND,
    BEYOND,
    BEYOND,
    BEYOND,
    BEYOND,
    BEYOND,
    BEYOND,
    BEYOND,
    BEYOND | SURROGATE,
    BEYOND,
    BEYOND,
};

static const uint8_t SECOND_HIGH[16] = {
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | OVERLONG_4,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
    TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
    TOO_SHORT,
};

/* The halves of the bytes that begin what windows-1252 has between 0x80 and 0xBF: C2, C5, C6, CB and E2, with
 * few others. */
static const uint8_t MARK_HIGH[16] = {[0xC] = 1, [0xE] = 1};
static const uint8_t MARK_LOW[16] = {[0x2] = 1, [0x5] = 1, [0x6] = 1, [0xB] = 1};

static inline vector errors_of(vector v, vector before, vector *twice) {
    vector one_back = behind(v, before, 1);
    vector pair =
        and_(and_(look_up(FIRST_HIGH, high_half(one_back)), look_up(FIRST_LOW, and_(one_back, fill(0x0F)))),
             look_up(SECOND_HIGH, high_half(v)));
    /* A third or fourth byte is due after E0..FF and F0..FF; only there may two continuations meet. */
    vector two_back = behind(v, before, 2);
    vector third = subtract(two_back, fill(0xE0 - 0x80));
    vector fourth = subtract(behind(v, before, 3), fill(0xF0 - 0x80));
    vector mark = and_(look_up(MARK_HIGH, high_half(v)), look_up(MARK_LOW, and_(v, fill(0x0F))));
    *twice = or_(*twice,
                 subtract(mark, xor_(two_back, fill(0xC3)))); /* of 1 is left 1 only where both are alike */
    return xor_(and_(or_(third, fourth), fill(0x80)), pair);
}

size_t VALIDATE(const char *text, size_t size, unsigned *seen) {
    enum { STRIDE = 8 * VECTOR_BYTES, LINE_BYTES = 64, AHEAD_BYTES = 4096 };
    vector before = fill(0), errors = fill(0), twice = fill(0);
    bool open = false; /* a character may go on in the next vector */
    size_t at = 0;
    while (at + STRIDE <= size) {
        /* The processor's own prefetching stops at the end of each page of memory.  Beyond the text it does
         * no harm. */
        uintptr_t ahead = (uintptr_t)text + at + AHEAD_BYTES;
        for (size_t i = 0; i < STRIDE; i += LINE_BYTES) __builtin_prefetch((const void *)(ahead + i));
        vector all = load(text + at);
        for (size_t i = VECTOR_BYTES; i < STRIDE; i += VECTOR_BYTES) all = or_(all, load(text + at + i));
        if (!open && !not_ascii(all)) {
            at += STRIDE;
            before = fill(0);
            continue;
        }
        *seen |= DL_UTF8_BEYOND_ASCII;
        for (size_t i = 0; i < STRIDE; i += VECTOR_BYTES) {
            vector v = load(text + at + i);
            errors = or_(errors, errors_of(v, before, &twice));
            before = v;
        }
        if (any(errors)) break;
        open = not_ascii(before);
        at += STRIDE;
    }
    if (any(twice)) *seen |= DL_UTF8_TWICE;
    /* Back to where a character begins; what came before it is whole. */
    while (at > 0 && ((unsigned char)text[at - 1] & 0xC0) == 0x80) at--;
    if (at > 0 && (unsigned char)text[at - 1] >= 0xC0) at--;
    return at;
}
