#include "values/ago.h"

#include "base/bytes.h"
#include "base/text.h"
#include "values/relative_dates.h"

enum {
    MOST_DIGITS = 3,
    REACH_BYTES = 72, /* of the words on either side of the number */
    LONGEST_LABEL_BYTES = 1000,
};

/* The bytes that digits outside ASCII begin with (see digit_value in date_tokens.c). */
static bool may_begin_digit(unsigned char byte) {
    return byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte == 0xE1 || byte == 0xEF;
}

/* The size of the digit at `at`; 0 when there is none. */
static size_t digit_size(dl_span text, size_t at) {
    if (dl_ascii_is_digit(text.data[at])) return 1;
    if (!may_begin_digit((unsigned char)text.data[at])) return 0;
    size_t end = at;
    return dl_date_digit_value(dl_utf8_decode(text, &end)) >= 0 ? end - at : 0;
}

/* Where the next digit is, or the end of the text. */
static size_t next_digit(dl_span text, size_t at) {
    while (at < text.size) {
        for (; text.size - at >= DL_VECTOR_BYTES; at += DL_VECTOR_BYTES) {
            dl_vector v = dl_vector_load(text.data + at);
            dl_vector other = dl_vector_equal(v, '\xD9') | dl_vector_equal(v, '\xDB') |
                              dl_vector_equal(v, '\xE0') | dl_vector_equal(v, '\xE1') |
                              dl_vector_equal(v, '\xEF');
            unsigned stops = dl_vector_bits(dl_vector_among(v, '0', 10) | other);
            if (!stops) continue;
            at += (unsigned)__builtin_ctz(stops);
            break;
        }
        if (at < text.size && digit_size(text, at)) return at;
        at++;
    }
    return text.size;
}

/* The end of the digits at `at`, and how many there are. */
static size_t end_of_number(dl_span text, size_t at, unsigned *digits) {
    size_t size;
    for (*digits = 0; at < text.size && (size = digit_size(text, at)) != 0; at += size) ++*digits;
    return at;
}

static bool is_han(uint32_t c) {
    return c >= 0x3400 && c <= 0x9FFF;
}

/* Whether the word at `at`, spaces before it aside, may be what a pattern of "ago" has beside its number. */
static bool may_be_unit(dl_span text, size_t at, dl_ago_units units) {
    char key[8] = {0};
    size_t size = 0;
    while (at < text.size) {
        uint32_t c = dl_utf8_decode(text, &at);
        if (dl_char_is_invisible(c) || (!size && dl_char_is_space(c))) continue;
        if (!dl_char_is_word(c)) break;
        char bytes[4];
        size_t more = dl_utf8_encode(c == 0x130 ? 'i' : dl_char_lower(c), bytes);
        for (size_t i = 0; i < more && size + i < sizeof key; i++) key[size + i] = bytes[i];
        size += more;
        if (is_han(c)) break;
    }
    return size && dl_may_be_unit_of_ago(units, dl_load_eight(key), size);
}

/* At most so many bytes before `at`, from the beginning of a word on; not before `from`. */
static size_t reach_back(dl_span text, size_t from, size_t at) {
    if (at - from <= REACH_BYTES) return from;
    size_t start = at - REACH_BYTES;
    while (start < at && text.data[start] != ' ') start++;
    return start;
}

static size_t reach_on(dl_span text, size_t at) {
    return at + dl_text_prefix(dl_span_sub(text, at, SIZE_MAX), REACH_BYTES).size;
}

/* Whether the token of a part of the text that begins at `start` belongs to a relative time. */
static bool is_ago(const dl_date_tokens *tokens, size_t token, size_t start, dl_ago *ago) {
    size_t first, end;
    if (!dl_find_ago(tokens, token, &ago->unit, &first, &end)) return false;
    ago->start = start + tokens->items[first].start;
    ago->end = start + tokens->items[end - 1].end;
    return true;
}

bool dl_next_ago(dl_span text, size_t from, dl_ago *ago) {
    static const dl_date_hints none = {.machine = false};
    for (size_t at = next_digit(text, from); at < text.size; at = next_digit(text, at)) {
        unsigned digits;
        size_t number = at;
        at = end_of_number(text, at, &digits);
        if (digits > MOST_DIGITS || !may_be_unit(text, at, DL_AGO_TO_HOURS)) continue;
        if (++ago->lookups > DL_MOST_AGO_LOOKUPS) return false;
        dl_date_tokens tokens;
        size_t start = reach_back(text, from, number), end = reach_on(text, at);
        dl_date_tokens_init(&tokens, dl_span_sub(text, start, end - start), &none);
        for (size_t i = 0; i < tokens.count && start + tokens.items[i].start <= number; i++) {
            bool is_it = start + tokens.items[i].start == number;
            if (is_it && is_ago(&tokens, i, start, ago) && ago->unit <= DL_TIME_HOUR) return true;
        }
    }
    return false;
}

static bool has_unit(dl_span label, size_t from) {
    bool in_word = false;
    for (size_t at = from; at < label.size;) {
        size_t start = at;
        uint32_t c = dl_utf8_decode(label, &at);
        bool word = dl_char_is_word(c) && dl_date_digit_value(c) < 0;
        if (word && (!in_word || is_han(c)) && may_be_unit(label, start, DL_AGO_ALL)) return true;
        in_word = word;
    }
    return false;
}

bool dl_next_ago_of_label(dl_span label, size_t from, dl_ago *ago) {
    static const dl_date_hints none = {.machine = false};
    dl_date_tokens tokens;
    if (label.size > LONGEST_LABEL_BYTES || !has_unit(label, from)) return false;
    dl_date_tokens_init(&tokens, dl_span_sub(label, from, SIZE_MAX), &none);
    for (size_t i = 0; i < tokens.count; i++) {
        const dl_date_token *token = &tokens.items[i];
        bool number = token->kind == DL_DATE_TOKEN_NUMBER && token->digits <= MOST_DIGITS;
        if ((number || dl_word_is(&tokens, i, DL_WORD_ONE, NULL)) && is_ago(&tokens, i, from, ago))
            return true;
    }
    return false;
}
