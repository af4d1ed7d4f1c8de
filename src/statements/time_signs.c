#include "statements/time_signs.h"

#include "base/bytes.h"
#include "base/text.h"
#include "statements/time_tokens.h"
#include "values/dates.h"

enum { LONGEST_KEY = 62 };

/* A word in the form of keys; zero behind its end. */
typedef struct time_key {
    char bytes[LONGEST_KEY + 8];
    size_t size;
    bool odd; /* what is in it or behind it may make it another word */
} time_key;

static void add_letter(time_key *key, uint32_t lower) {
    char bytes[4];
    size_t size = dl_utf8_encode(lower, bytes);
    if (key->size + size > LONGEST_KEY) return;
    memcpy(key->bytes + key->size, bytes, size);
    key->size += size;
}

/* "a.m." is one word. */
static bool goes_on_behind_stop(dl_span text, size_t at) {
    return at + 1 < text.size && (dl_ascii_is_alpha(text.data[at + 1]) ||
                                  ((unsigned char)text.data[at + 1] >= 0x80 &&
                                   dl_char_is_letter(dl_utf8_decode(text, &(size_t){at + 1}))));
}

/* Reads the word that begins at `at`; its end. */
static size_t read_key(dl_span text, size_t at, time_key *key) {
    *key = (time_key){.size = 0};
    while (at < text.size) {
        if (dl_ascii_is_alpha(text.data[at])) {
            if (key->size < LONGEST_KEY) key->bytes[key->size++] = dl_ascii_lower(text.data[at]);
            at++;
            continue;
        }
        if ((unsigned char)text.data[at] < 0x80) {
            key->odd = text.data[at] == '.' && goes_on_behind_stop(text, at);
            break;
        }
        size_t next = at;
        uint32_t c = dl_utf8_decode(text, &next);
        key->odd |= dl_char_is_invisible(c) || c == 0x200C || c == 0x200D || dl_char_is_spaceless(c) ||
                    dl_date_digit_value(c) >= 0;
        if (key->odd || !dl_char_is_word(c)) break;
        add_letter(key, c == 0x130 ? 'i' : dl_char_lower(c));
        at = next;
    }
    return at;
}

bool dl_may_hold_times(dl_span text, dl_span tag) {
    dl_date_hints hints;
    dl_date_hints_init(&hints, tag, DL_SPAN_NONE, DL_SPAN_NONE);
    const dl_time_language *language = dl_time_language_of(hints.language);
    for (size_t at = 0; at < text.size;) {
        size_t next = at;
        time_key key;
        uint32_t c = dl_utf8_decode(text, &next);
        if (dl_date_digit_value(c) >= 0) return true;
        bool word = dl_char_is_word(c) && c != '_' && c != 0xAA && c != 0xBA;
        if (!language || !word) {
            at = next;
            continue;
        }
        at = read_key(text, at, &key);
        if (key.odd || dl_is_time_sign(language, dl_load_eight(key.bytes), key.size)) return true;
    }
    return false;
}
