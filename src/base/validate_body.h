/* See validate.h.  The including source defines VALIDATE, the name of the function, and
 *   vector, VECTOR_BYTES, load, fill, or_, and_, xor_, look_up, subtract (saturating, unsigned),
 *   high_half (the upper four bits of each byte), any (whether a bit is set), not_ascii (whether a byte is),
 *   behind(v, before, n): the vector that begins n bytes earlier. */

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

static inline vector errors_of(vector v, vector before) {
    vector one_back = behind(v, before, 1);
    vector pair =
        and_(and_(look_up(FIRST_HIGH, high_half(one_back)), look_up(FIRST_LOW, and_(one_back, fill(0x0F)))),
             look_up(SECOND_HIGH, high_half(v)));
    /* A third or fourth byte is due after E0..FF and F0..FF; only there may two continuations meet. */
    vector third = subtract(behind(v, before, 2), fill(0xE0 - 0x80));
    vector fourth = subtract(behind(v, before, 3), fill(0xF0 - 0x80));
    return xor_(and_(or_(third, fourth), fill(0x80)), pair);
}

size_t VALIDATE(const char *text, size_t size) {
    enum { STRIDE = 8 * VECTOR_BYTES };
    vector before = fill(0), errors = fill(0);
    bool open = false; /* a character may go on in the next vector */
    size_t at = 0;
    while (at + STRIDE <= size) {
        vector all = load(text + at);
        for (size_t i = VECTOR_BYTES; i < STRIDE; i += VECTOR_BYTES) all = or_(all, load(text + at + i));
        if (!open && !not_ascii(all)) {
            at += STRIDE;
            before = fill(0);
            continue;
        }
        for (size_t i = 0; i < STRIDE; i += VECTOR_BYTES) {
            vector v = load(text + at + i);
            errors = or_(errors, errors_of(v, before));
            before = v;
        }
        if (any(errors)) break;
        open = not_ascii(before);
        at += STRIDE;
    }
    /* Back to where a character begins; what came before it is whole. */
    while (at > 0 && ((unsigned char)text[at - 1] & 0xC0) == 0x80) at--;
    if (at > 0 && (unsigned char)text[at - 1] >= 0xC0) at--;
    return at;
}
