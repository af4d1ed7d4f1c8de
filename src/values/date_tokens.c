#include "values/date_tokens.h"

#include "base/bytes.h"
#include "base/text.h"

enum { KEY_MAX = 64 };

int dl_date_digit_value(uint32_t c) {
    static const uint16_t zeros[] = {0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6,  0xB66,  0xBE6, 0xC66,
                                     0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0, 0xFF10};
    if (c < 0x80) return c >= '0' && c <= '9' ? (int)(c - '0') : -1;
    if (c < 0x660) return -1;
    for (size_t i = 0; i < DL_COUNT_OF(zeros); i++) {
        if (c >= zeros[i] && c < zeros[i] + 10u) return (int)(c - zeros[i]);
    }
    return -1;
}

static bool is_han(uint32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
}

static const char *key_text(const dl_date_word *word) {
    return dl_date_word_keys[word->key / DL_DATE_WORD_ROW] + word->key % DL_DATE_WORD_ROW;
}

static int compare_key(const dl_date_word *word, const char *key, size_t size) {
    int order = memcmp(key_text(word), key, word->key_size < size ? word->key_size : size);
    return order ? order : (int)word->key_size - (int)size;
}

/* The first entry whose key is not less than `key`. */
static uint32_t lower_bound(const char *key, size_t size) {
    if (size == 0) return 0;
    unsigned char first = (unsigned char)key[0];
    uint32_t low = dl_date_word_first[first], high = dl_date_word_first[first + 1];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare_key(&dl_date_words[middle], key, size) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static uint16_t count_equal(uint32_t entry, const char *key, size_t size) {
    uint16_t count = 0;
    while (entry + count < dl_date_word_count && compare_key(&dl_date_words[entry + count], key, size) == 0)
        count++;
    return count;
}

/* Whether some key goes on after `key` and a space. */
static bool goes_on(uint32_t entry, const char *key, size_t size) {
    if (entry >= dl_date_word_count) return false;
    const dl_date_word *word = &dl_date_words[entry];
    const char *found = key_text(word);
    return word->key_size > size && memcmp(found, key, size) == 0 && found[size] == ' ';
}

/* Appends the word that begins at `at` to `key` in the form of the table's keys and returns its end. */
static size_t read_word(dl_span text, size_t at, char key[KEY_MAX], size_t *key_size) {
    size_t end = at, letters = 0;
    while (at < text.size) {
        if (dl_ascii_is_alpha(text.data[at])) {
            if (*key_size + 1 < KEY_MAX) key[(*key_size)++] = dl_ascii_lower(text.data[at]);
            letters++;
            end = ++at;
            continue;
        }
        size_t next = at;
        uint32_t c = dl_utf8_decode(text, &next);
        if (c == '.' || c == '\'' || c == 0x2019 || c == 0x2BC) {
            /* "a.m.", "ก.ย.", "d’octubre": a mark inside goes on only in abbreviations and before letters. */
            if (!letters || letters > 3 || next >= text.size) break;
            size_t after = next;
            uint32_t following = dl_utf8_decode(text, &after);
            if (!dl_char_is_letter(following)) break;
            if (c != '.') break;
            if (after < text.size) {
                size_t peek = after;
                uint32_t second = dl_utf8_decode(text, &peek);
                if (dl_char_is_letter(second) && following < 0x80)
                    break; /* "Oct.Monday", not an abbreviation */
            }
            at = next;
            continue;
        }
        if (dl_char_is_invisible(c) || c == 0x200C || c == 0x200D) {
            at = next;
            continue;
        }
        if (!dl_char_is_word(c) || c == '_' || dl_date_digit_value(c) >= 0 || (letters && is_han(c))) break;
        uint32_t lowered = c == 0x130 ? 'i' : dl_char_lower(c);
        char bytes[4];
        size_t size = dl_utf8_encode(lowered, bytes);
        if (*key_size + size < KEY_MAX) {
            memcpy(key + *key_size, bytes, size);
            *key_size += size;
        }
        letters++;
        at = end = next;
        if (is_han(c)) break;
    }
    return end;
}

/* Han is written without spaces: takes the longest word of the table, at most four characters. */
static size_t read_han(dl_span text, size_t at, char key[KEY_MAX], size_t *key_size) {
    size_t ends[4] = {at}, count = 1;
    dl_utf8_decode(text, &ends[0]); /* the caller saw that this one is Han */
    while (count < 4 && ends[count - 1] < text.size) {
        size_t next = ends[count - 1];
        if (!is_han(dl_utf8_decode(text, &next))) break;
        ends[count++] = next;
    }
    for (; count > 1; count--) {
        size_t size = ends[count - 1] - at;
        if (count_equal(lower_bound(text.data + at, size), text.data + at, size)) break;
    }
    *key_size = ends[count - 1] - at;
    memcpy(key, text.data + at, *key_size);
    return ends[count - 1];
}

static void read_number(dl_date_tokens *r, dl_date_token *t, size_t *position) {
    size_t at = *position;
    while (at < r->text.size) {
        size_t next = at;
        int digit = dl_date_digit_value(dl_utf8_decode(r->text, &next));
        if (digit < 0) break;
        if (t->digits < 19) t->value = t->value * 10 + (uint64_t)digit;
        if (t->digits < 255) t->digits++;
        at = next;
    }
    t->kind = DL_DATE_TOKEN_NUMBER;
    *position = at;
}

static void read_words(dl_date_tokens *r, dl_date_token *t, size_t *position) {
    char key[KEY_MAX] = {0};
    size_t key_size = 0, at = *position, next = at;
    if (is_han(dl_utf8_decode(r->text, &next))) {
        at = read_han(r->text, at, key, &key_size);
    } else {
        at = read_word(r->text, at, key, &key_size);
        if (at == *position) at = next;
    }
    t->kind = DL_DATE_TOKEN_WORD;
    if (!dl_may_be_date_word(dl_load_eight(key), key_size)) {
        *position = at;
        return;
    }
    t->entry = lower_bound(key, key_size);
    t->entries = count_equal(t->entry, key, key_size);
    *position = at;
    /* Names of two or three words: "كانون الثاني", "Deireadh Fómhair". */
    uint32_t after = t->entry + t->entries;
    for (int words = 2; words <= 3 && goes_on(after, key, key_size); words++) {
        size_t more = at;
        while (more < r->text.size && (r->text.data[more] == ' ' || r->text.data[more] == '-')) more++;
        if (more == at || more >= r->text.size || key_size + 1 >= KEY_MAX) return;
        key[key_size++] = ' ';
        size_t end = read_word(r->text, more, key, &key_size);
        if (end == more) return;
        at = end;
        uint32_t entry = lower_bound(key, key_size);
        uint16_t entries = count_equal(entry, key, key_size);
        after = entry + entries;
        if (entries) {
            t->entry = entry;
            t->entries = entries;
            *position = at;
        }
    }
}

static char mark_of(uint32_t c) {
    if (c < 0x80) return (char)c;
    switch (c) {
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
        return '-';
    case 0xFF1A:
    case 0x2236:
        return ':';
    case 0xFF0F:
        return '/';
    case 0xFF0C:
    case 0x060C:
    case 0x3001:
        return ',';
    case 0xFF08:
    case 0xFF3B:
    case 0x3010:
    case 0x3014:
        return '(';
    case 0xFF09:
    case 0xFF3D:
    case 0x3011:
    case 0x3015:
        return ')';
    case 0xB7:
    case 0x2022:
    case 0x30FB:
        return '|';
    case 0x2018:
    case 0x2019:
        return '\'';
    case 0xBA:
    case 0xAA:
    case 0xB0:
        return 'o'; /* the ordinal's sign */
    default:
        return '?';
    }
}

void dl_date_tokens_init(dl_date_tokens *r, dl_span text, const dl_date_hints *hints) {
    r->text = text;
    r->hints = hints;
    r->count = 0;
    size_t at = 0;
    bool space = true;
    while (at < r->text.size && r->count < DL_DATE_TOKENS_MAX) {
        if (r->text.data[at] == ' ') {
            space = true;
            at++;
            continue;
        }
        size_t next = at;
        uint32_t c = dl_utf8_decode(r->text, &next);
        if (dl_char_is_space(c)) {
            space = true;
            at = next;
            continue;
        }
        if (c >= 0x80 && dl_char_is_invisible(c)) {
            at = next;
            continue;
        }
        dl_date_token *t = &r->items[r->count];
        *t = (dl_date_token){.space_before = space, .start = (uint16_t)at};
        if (dl_date_digit_value(c) >= 0) {
            read_number(r, t, &at);
        } else if (c != 0xBA && c != 0xAA && c != '_' && dl_char_is_word(c)) {
            read_words(r, t, &at);
        } else {
            t->kind = DL_DATE_TOKEN_MARK;
            t->mark = mark_of(c);
            at = next;
        }
        t->end = (uint16_t)at;
        r->count++;
        space = false;
    }
    for (size_t i = r->count; i <= r->count + DL_DATE_LOOKAHEAD; i++) {
        r->items[i] = (dl_date_token){.kind = DL_DATE_TOKEN_END, .start = (uint16_t)at, .end = (uint16_t)at};
    }
}

uint32_t dl_find_date_key(const char *key, size_t size, uint16_t *count) {
    uint32_t entry = lower_bound(key, size);
    *count = count_equal(entry, key, size);
    return entry;
}

const dl_date_word *dl_find_date_word(const dl_date_tokens *r, size_t i, dl_date_word_class word_class) {
    const dl_date_token *t = &r->items[i];
    const dl_date_word *best = NULL;
    for (uint32_t k = t->entry; k < t->entry + t->entries; k++) {
        const dl_date_word *word = &dl_date_words[k];
        if (word->word_class != word_class) continue;
        if (!best) best = word;
        if (word->language && strcmp(dl_date_word_languages[word->language], r->hints->language) == 0)
            best = word;
    }
    return best;
}

size_t dl_date_token_key(const dl_date_tokens *r, size_t i, char *key, size_t most) {
    const dl_date_token *t = &r->items[i];
    dl_span text = dl_span_sub(r->text, 0, t->end);
    char words[KEY_MAX];
    size_t size = 0;
    for (size_t at = t->start; at < t->end;) {
        size_t end = read_word(text, at, words, &size);
        if (end == at) break;
        at = end;
    }
    if (size > most) return SIZE_MAX;
    memcpy(key, words, size);
    return size;
}
