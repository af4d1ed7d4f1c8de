/* Tokens first (numbers of any script's digits, words looked up in the table of
 * date_words.c, marks), then a small matcher for each shape over the tokens.
 * Everything works in a fixed-size reader on the stack. */
#include "values/dates.h"

#include "base/bytes.h"
#include "base/text.h"
#include "values/date_words.h"

/* Shapes are looked for at a token and up to LOOKAHEAD tokens after it, which therefore are always there. */
enum { TOKENS_MAX = 96, LOOKAHEAD = 8, KEY_MAX = 64 };

typedef enum token_kind { TOKEN_END, TOKEN_NUMBER, TOKEN_WORD, TOKEN_MARK } token_kind;

typedef struct token {
    uint8_t kind;
    uint8_t digits; /* of a number */
    bool space_before;
    bool unicode;        /* a word with letters outside ASCII */
    char mark;           /* of a mark; '?' for one that has no meaning here */
    uint16_t start, end; /* in the text */
    uint64_t value;      /* of a number */
    uint32_t entry;      /* of a word: its first entry in dl_date_words */
    uint16_t entries;    /* how many entries it has; 0: unknown word */
} token;

typedef struct reader {
    dl_span text;
    const dl_date_hints *hints;
    token tokens[TOKENS_MAX + LOOKAHEAD + 1];
    size_t count;
} reader;

/* --- the calendar --- */

int32_t dl_days_from_date(int32_t year, unsigned month, unsigned day) {
    /* Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March. */
    year -= month <= 2;
    int32_t era = (year >= 0 ? year : year - 399) / 400;
    unsigned of_era = (unsigned)(year - era * 400);
    unsigned of_year = (153 * (month + (month > 2 ? -3u : 9u)) + 2) / 5 + day - 1;
    return era * 146097 + (int32_t)(of_era * 365 + of_era / 4 - of_era / 100 + of_year) - 719468;
}

void dl_date_from_days(int32_t days, int32_t *year, uint8_t *month, uint8_t *day) {
    days += 719468;
    int32_t era = (days >= 0 ? days : days - 146096) / 146097;
    unsigned of_era_days = (unsigned)(days - era * 146097);
    unsigned of_era = (of_era_days - of_era_days / 1460 + of_era_days / 36524 - of_era_days / 146096) / 365;
    unsigned of_year = of_era_days - (365 * of_era + of_era / 4 - of_era / 100);
    unsigned shifted = (5 * of_year + 2) / 153;
    *day = (uint8_t)(of_year - (153 * shifted + 2) / 5 + 1);
    *month = (uint8_t)(shifted < 10 ? shifted + 3 : shifted - 9);
    *year = (int32_t)of_era + era * 400 + (*month <= 2);
}

static unsigned days_of_month(int32_t year, unsigned month) {
    static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && leap ? 29 : days[month - 1];
}

static int32_t days_from_jalali(int32_t year, unsigned month, unsigned day) {
    /* The 33-year cycle, right from 1178 to 1633 (1799 to 2255 AD); 1 Farvardin 1400 was 2021-03-21. */
    int32_t shifted = year + 1595;
    int32_t days = 365 * shifted + shifted / 33 * 8 + (shifted % 33 + 3) / 4 + (int32_t)day;
    days += month < 7 ? ((int32_t)month - 1) * 31 : ((int32_t)month - 7) * 30 + 186;
    return days - 355668 - 719528;
}

static int32_t days_from_hijri(int32_t year, unsigned month, unsigned day) {
    /* The tabular Islamic calendar with the astronomical epoch, nearer to what is printed than the civil one.
     */
    int32_t julian = (11 * year + 3) / 30 + 354 * year + 30 * (int32_t)month - ((int32_t)month - 1) / 2 +
                     (int32_t)day + 1948439 - 385;
    return julian - 2440588;
}

int64_t dl_date_local_minutes(const dl_date *date) {
    return (int64_t)dl_date_days(date) * 1440 + (date->has_time ? date->hour * 60 + date->minute : 0);
}

static void set_from_minutes(dl_date *date, int64_t minutes) {
    int64_t day = minutes >= 0 ? minutes / 1440 : -((1439 - minutes) / 1440);
    int64_t rest = minutes - day * 1440;
    dl_date_from_days((int32_t)day, &date->year, &date->month, &date->day);
    date->hour = (uint8_t)(rest / 60);
    date->minute = (uint8_t)(rest % 60);
}

void dl_date_move_zone(dl_date *date, int16_t offset_minutes) {
    set_from_minutes(date, dl_date_local_minutes(date) - date->offset_minutes + offset_minutes);
    date->offset_minutes = offset_minutes;
}

dl_span dl_date_format(const dl_date *date, dl_arena *arena) {
    char zone[8] = "";
    if (!date->has_time) {
        return dl_arena_format(arena, "%04d-%02u-%02u", (int)date->year, date->month, date->day);
    }
    if (date->has_offset) {
        unsigned offset = (unsigned)(date->offset_minutes < 0 ? -date->offset_minutes : date->offset_minutes);
        zone[0] = date->offset_minutes < 0 ? '-' : '+';
        zone[1] = (char)('0' + offset / 600);
        zone[2] = (char)('0' + offset / 60 % 10);
        zone[3] = ':';
        zone[4] = (char)('0' + offset % 60 / 10);
        zone[5] = (char)('0' + offset % 10);
        zone[6] = '\0';
    }
    return dl_arena_format(arena, "%04d-%02u-%02uT%02u:%02u:%02u%s", (int)date->year, date->month, date->day,
                           date->hour, date->minute, date->second, zone);
}

/* --- hints --- */

void dl_date_hints_init(dl_date_hints *hints, dl_span language, dl_span url, dl_span captured) {
    /* Two-letter domains that are mostly not used for their country. */
    static const char generic[] = "tv io co me ai fm ly to cc ws gg sh is eu";
    *hints = (dl_date_hints){.machine = true};
    size_t size = 0;
    while (size < language.size && size < 3 && dl_ascii_is_alpha(language.data[size])) {
        hints->language[size] = dl_ascii_lower(language.data[size]);
        size++;
    }
    hints->language[size] = '\0';
    for (size_t at = size; at + 2 < language.size; at++) {
        bool end = at + 3 == language.size || !dl_ascii_is_alnum(language.data[at + 3]);
        if (!dl_ascii_is_alnum(language.data[at]) && dl_ascii_is_alpha(language.data[at + 1]) &&
            dl_ascii_is_alpha(language.data[at + 2]) && end) {
            hints->country[0] = dl_ascii_lower(language.data[at + 1]);
            hints->country[1] = dl_ascii_lower(language.data[at + 2]);
            break;
        }
    }
    size_t host = dl_span_find(url, DL_SPAN("://"), 0);
    if (host != SIZE_MAX) {
        host += 3;
        size_t end = host;
        while (end < url.size && url.data[end] != '/' && url.data[end] != ':' && url.data[end] != '?') end++;
        if (end >= host + 3 && url.data[end - 3] == '.') {
            char country[3] = {dl_ascii_lower(url.data[end - 2]), dl_ascii_lower(url.data[end - 1]), '\0'};
            if (!strstr(generic, country)) memcpy(hints->country, country, sizeof country);
        }
    }
    dl_date now;
    if (dl_span_present(captured) && dl_date_read(captured, hints, &now, NULL)) {
        hints->now = now;
        hints->has_now = true;
    }
}

/* --- tokens --- */

/* The value of a decimal digit of any script, or -1. */
static int digit_value(uint32_t c) {
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
static size_t read_word(dl_span text, size_t at, char key[KEY_MAX], size_t *key_size, bool *unicode) {
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
        if (!dl_char_is_word(c) || c == '_' || digit_value(c) >= 0 || (letters && is_han(c))) break;
        if (c >= 0x80) *unicode = true;
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
    size_t ends[4], count = 0, end = at;
    while (count < 4 && end < text.size) {
        size_t next = end;
        if (!is_han(dl_utf8_decode(text, &next))) break;
        ends[count++] = end = next;
    }
    for (; count > 1; count--) {
        size_t size = ends[count - 1] - at;
        if (count_equal(lower_bound(text.data + at, size), text.data + at, size)) break;
    }
    *key_size = ends[count - 1] - at;
    memcpy(key, text.data + at, *key_size);
    return ends[count - 1];
}

static void read_number(reader *r, token *t, size_t *position) {
    size_t at = *position;
    while (at < r->text.size) {
        size_t next = at;
        int digit = digit_value(dl_utf8_decode(r->text, &next));
        if (digit < 0) break;
        if (t->digits < 19) t->value = t->value * 10 + (uint64_t)digit;
        if (t->digits < 255) t->digits++;
        at = next;
    }
    t->kind = TOKEN_NUMBER;
    *position = at;
}

static void read_words(reader *r, token *t, size_t *position) {
    char key[KEY_MAX] = {0};
    size_t key_size = 0, at = *position, next = at;
    if (is_han(dl_utf8_decode(r->text, &next))) {
        at = read_han(r->text, at, key, &key_size);
        t->unicode = true;
    } else {
        at = read_word(r->text, at, key, &key_size, &t->unicode);
        if (at == *position) at = next;
    }
    t->kind = TOKEN_WORD;
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
        size_t end = read_word(r->text, more, key, &key_size, &t->unicode);
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
        return ':';
    case 0xFF0F:
        return '/';
    case 0xFF0C:
    case 0x060C:
    case 0x3001:
        return ',';
    case 0xFF08:
        return '(';
    case 0xFF09:
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

static void tokenize(reader *r) {
    size_t at = 0;
    bool space = true;
    while (at < r->text.size && r->count < TOKENS_MAX) {
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
        token *t = &r->tokens[r->count];
        *t = (token){.space_before = space, .start = (uint16_t)at};
        if (digit_value(c) >= 0) {
            read_number(r, t, &at);
        } else if (c != 0xBA && c != 0xAA && c != '_' && dl_char_is_word(c)) {
            read_words(r, t, &at);
        } else {
            t->kind = TOKEN_MARK;
            t->mark = mark_of(c);
            at = next;
        }
        t->end = (uint16_t)at;
        r->count++;
        space = false;
    }
    for (size_t i = r->count; i <= r->count + LOOKAHEAD; i++) {
        r->tokens[i] = (token){.kind = TOKEN_END, .start = (uint16_t)at, .end = (uint16_t)at, .mark = '\0'};
    }
}

/* --- looking at tokens --- */

/* The token's value as a word of the class: that of the page's language when languages differ. */
static bool word_is(const reader *r, size_t i, dl_date_word_class word_class, int *value) {
    const token *t = &r->tokens[i];
    if (t->kind != TOKEN_WORD) return false;
    const dl_date_word *best = NULL;
    for (uint32_t k = t->entry; k < t->entry + t->entries; k++) {
        const dl_date_word *word = &dl_date_words[k];
        if (word->word_class != word_class) continue;
        if (!best) best = word;
        if (strcmp(dl_date_word_languages[word->language], r->hints->language) == 0 && word->language)
            best = word;
    }
    if (best && value) *value = best->value;
    return best != NULL;
}

static bool mark_is(const reader *r, size_t i, char mark) {
    return r->tokens[i].kind == TOKEN_MARK && r->tokens[i].mark == mark;
}

static bool text_is(const reader *r, size_t i, const char *text) {
    const token *t = &r->tokens[i];
    return t->kind == TOKEN_WORD &&
           dl_span_equal_nocase(dl_span_sub(r->text, t->start, (size_t)(t->end - t->start)),
                                dl_span_from_string(text));
}

static bool number_within(const reader *r, size_t i, unsigned most_digits, uint64_t low, uint64_t high) {
    const token *t = &r->tokens[i];
    return t->kind == TOKEN_NUMBER && t->digits <= most_digits && t->value >= low && t->value <= high;
}

/* Four digits, or three of an era; told apart from a time's "1625" by where it stands. */
static bool is_year(const reader *r, size_t i) {
    const token *t = &r->tokens[i];
    if (t->kind != TOKEN_NUMBER || t->digits != 4) return false;
    return (t->value >= 1600 && t->value < 2200) || (t->value >= 1300 && t->value < 1500) ||
           (t->value >= 2400 && t->value < 2700);
}

/* Skips an ordinal's ending right after a number: 21st, 1er, 21-го, 21º, 21. */
static size_t skip_ordinal(const reader *r, size_t i) {
    static const char *const endings[] = {"st", "nd",  "rd", "th",  "er", "re",
                                          "e",  "ème", "го", "th,", "an", "añ"};
    if (mark_is(r, i, 'o')) return i + 1;
    if (mark_is(r, i, '-') && !r->tokens[i].space_before && text_is(r, i + 1, "го")) return i + 2;
    if (r->tokens[i].kind == TOKEN_WORD && !r->tokens[i].space_before) {
        for (size_t k = 0; k < DL_COUNT_OF(endings); k++) {
            if (text_is(r, i, endings[k])) return i + 1;
        }
    }
    return i;
}

/* What may stand between the parts of a date that has its month as a word. */
static size_t skip_joint(const reader *r, size_t i) {
    for (int skipped = 0; skipped < 4; skipped++) {
        const token *t = &r->tokens[i];
        if (t->kind == TOKEN_MARK && t->mark && strchr("-/.,'", t->mark)) {
            i++;
        } else if (t->kind == TOKEN_WORD &&
                   (word_is(r, i, DL_WORD_FILLER, NULL) || word_is(r, i, DL_WORD_UNIT, NULL)) &&
                   !word_is(r, i, DL_WORD_MONTH, NULL)) {
            i++;
        } else if (mark_is(r, i, '(') && text_is(r, i + 1, "e") &&
                   mark_is(r, i + 2, ')')) { /* Basque 2021(e)ko */
            i += text_is(r, i + 3, "ko") ? 4 : 3;
        } else {
            break;
        }
    }
    return i;
}

typedef struct month_word {
    uint8_t month;
    uint8_t calendar; /* 0 Gregorian, 1 Jalali, 2 Hijri */
} month_word;

static bool month_at(const reader *r, size_t i, month_word *month) {
    int value;
    bool persian = strcmp(r->hints->language, "fa") == 0 || strcmp(r->hints->language, "ps") == 0;
    if (persian && word_is(r, i, DL_WORD_JALALI_MONTH, &value)) {
        *month = (month_word){(uint8_t)value, 1};
        return true;
    }
    if (word_is(r, i, DL_WORD_MONTH, &value)) {
        *month = (month_word){(uint8_t)value, 0};
        return true;
    }
    if (word_is(r, i, DL_WORD_JALALI_MONTH, &value)) {
        *month = (month_word){(uint8_t)value, 1};
        return true;
    }
    if (word_is(r, i, DL_WORD_HIJRI_MONTH, &value)) {
        *month = (month_word){(uint8_t)value, 2};
        return true;
    }
    return false;
}

/* --- putting a date together --- */

static int32_t year_of_two_digits(const reader *r, uint64_t value) {
    int32_t pivot = r->hints->has_now ? r->hints->now.year % 100 + 1 : 69;
    return (int32_t)value + ((int32_t)value <= pivot ? 2000 : 1900);
}

static bool set_date(const reader *r, dl_date *date, int64_t year, uint64_t month, uint64_t day,
                     unsigned calendar) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    if (calendar == 0 && year >= 2400 && year < 2700) {
        year -= 543;
        date->flags |= DL_DATE_CONVERTED;
    }
    if (calendar == 0 && year >= 1300 && year < 1500) {
        const char *language = r->hints->language;
        if (strcmp(language, "fa") == 0 || strcmp(language, "ps") == 0) {
            calendar = 1;
        } else if (strcmp(language, "ar") == 0 || strcmp(language, "ur") == 0) {
            calendar = 2;
        } else {
            return false;
        }
    }
    if (calendar == 1 || calendar == 2) {
        if (year >= 1600) return false;
        int32_t days = calendar == 1 ? days_from_jalali((int32_t)year, (unsigned)month, (unsigned)day)
                                     : days_from_hijri((int32_t)year, (unsigned)month, (unsigned)day);
        dl_date_from_days(days, &date->year, &date->month, &date->day);
        date->flags |= DL_DATE_CONVERTED;
        return true;
    }
    if (year < 1600 || year >= 2200 || day > days_of_month((int32_t)year, (unsigned)month)) return false;
    date->year = (int32_t)year;
    date->month = (uint8_t)month;
    date->day = (uint8_t)day;
    return true;
}

static bool in_future(const reader *r, const dl_date *date) {
    return r->hints->has_now && dl_date_days(date) > dl_date_days(&r->hints->now) + 1;
}

/* Where 10/21/2021 is written with the month first. */
static bool month_first(const reader *r) {
    const char *country = r->hints->country, *language = r->hints->language;
    if (country[0]) return strcmp(country, "us") == 0 || strcmp(country, "ph") == 0;
    return strcmp(language, "en") == 0 || strcmp(language, "fil") == 0 || language[0] == '\0';
}

static bool set_numeric(const reader *r, dl_date *date, int64_t year, uint64_t first, uint64_t second,
                        char mark) {
    bool swap = mark != '.' && (second > 12 || (month_first(r) && first <= 12));
    uint64_t day = swap ? second : first, month = swap ? first : second;
    if (!set_date(r, date, year, month, day, 0)) return false;
    date->flags |= DL_DATE_NUMERIC;
    if (first <= 12 && second <= 12 && first != second && mark != '.') {
        dl_date other = *date;
        if (in_future(r, date) && set_date(r, &other, year, day, month, 0) && !in_future(r, &other)) {
            *date = other;
        } else {
            date->flags |= DL_DATE_SWAPPABLE;
        }
    }
    /* Points are written the European way, but for some Americans. */
    if (first <= 12 && second <= 12 && mark == '.' && month_first(r)) date->flags |= DL_DATE_SWAPPABLE;
    return true;
}

/* The last day with this month and day that is not after the capture. */
static bool set_without_year(const reader *r, dl_date *date, month_word month, uint64_t day) {
    if (!r->hints->has_now || r->hints->absolute || month.calendar) return false;
    if (!set_date(r, date, r->hints->now.year, month.month, day, 0)) return false;
    if (in_future(r, date) && !set_date(r, date, r->hints->now.year - 1, month.month, day, 0)) return false;
    date->flags |= DL_DATE_YEAR_INFERRED;
    return true;
}

/* --- the shapes of dates; each returns the position after what it read, or 0 --- */

/* 2021-10-21, 2021. 10. 21., 2021年10月21日, 2021. október 21., 2021. gada 21. oktobris */
static size_t read_year_first(reader *r, size_t i, int64_t year, dl_date *date) {
    size_t at = i + 1;
    int unit = -1;
    month_word month;
    size_t named = skip_joint(r, at);
    if (month_at(r, named, &month)) {
        size_t day = skip_joint(r, named + 1);
        if (!number_within(r, day, 2, 1, 31) || mark_is(r, day + 1, ':')) return 0;
        if (!set_date(r, date, year, month.month, r->tokens[day].value, month.calendar)) return 0;
        return skip_ordinal(r, day + 1);
    }
    /* 2021. gada 21. oktobris: the word for "year" between, and no other year behind */
    bool worded = false;
    for (size_t k = at; k < named; k++) worded = worded || r->tokens[k].kind == TOKEN_WORD;
    if (worded && number_within(r, named, 2, 1, 31)) {
        size_t name = skip_joint(r, skip_ordinal(r, named + 1));
        if (month_at(r, name, &month) && !is_year(r, skip_joint(r, name + 1)) &&
            set_date(r, date, year, month.month, r->tokens[named].value, month.calendar))
            return name + 1;
    }
    if (word_is(r, at, DL_WORD_UNIT, &unit) && unit == DL_UNIT_YEAR) {
        at++;
        if (!number_within(r, at, 2, 1, 12)) return 0;
        if (!word_is(r, at + 1, DL_WORD_UNIT, &unit) || unit != DL_UNIT_MONTH) return 0;
        if (!number_within(r, at + 2, 2, 1, 31)) return 0;
        if (!set_date(r, date, year, r->tokens[at].value, r->tokens[at + 2].value, 0)) return 0;
        date->flags |= DL_DATE_NUMERIC;
        at += 3;
        if (word_is(r, at, DL_WORD_UNIT, &unit) && unit == DL_UNIT_DAY) at++;
        return at;
    }
    const token *mark = &r->tokens[at];
    if (mark->kind != TOKEN_MARK || !strchr("-/.", mark->mark)) return 0;
    if (!number_within(r, at + 1, 2, 1, 31) || !mark_is(r, at + 2, mark->mark) ||
        !number_within(r, at + 3, 2, 1, 31))
        return 0;
    if (mark->mark != '.' && (r->tokens[at + 1].space_before != r->tokens[at + 3].space_before)) return 0;
    uint64_t first = r->tokens[at + 1].value, second = r->tokens[at + 3].value;
    if (!set_date(r, date, year, first, second, 0) && !set_date(r, date, year, second, first, 0)) return 0;
    date->flags |= DL_DATE_NUMERIC;
    return at + 4;
}

/* 20211021, 202110211625, 20211021162500 */
static size_t read_run(reader *r, size_t i, dl_date *date) {
    const token *t = &r->tokens[i];
    uint64_t value = t->value, clock = 0;
    if (t->digits == 12) clock = value % 10000 * 100, value /= 10000;
    if (t->digits == 14) clock = value % 1000000, value /= 1000000;
    if (value / 10000 < 1990 || value / 10000 > 2100) return 0;
    if (!set_date(r, date, (int64_t)(value / 10000), value / 100 % 100, value % 100, 0)) return 0;
    date->flags |= DL_DATE_NUMERIC;
    if (t->digits > 8) {
        if (clock / 10000 > 23 || clock / 100 % 100 > 59 || clock % 100 > 59) return 0;
        date->has_time = true;
        date->has_seconds = t->digits == 14;
        date->hour = (uint8_t)(clock / 10000);
        date->minute = (uint8_t)(clock / 100 % 100);
        date->second = (uint8_t)(clock % 100);
    }
    return i + 1;
}

/* 21.10.2021, 10/21/2021, 21.10.21, and in Korean, Japanese and Chinese 21.10.21 with the year first. */
static size_t read_numeric(reader *r, size_t i, dl_date *date) {
    const token *first = &r->tokens[i], *mark = &r->tokens[i + 1];
    if (mark->kind != TOKEN_MARK || !strchr("-/.|", mark->mark)) return 0;
    if (!number_within(r, i + 2, 2, 1, 31) || !mark_is(r, i + 3, mark->mark)) return 0;
    const token *second = &r->tokens[i + 2], *third = &r->tokens[i + 4];
    if (third->kind != TOKEN_NUMBER || second->space_before != third->space_before) return 0;
    /* Part of something longer: an address, a version, a telephone number. */
    if (i >= 2 && !first->space_before && r->tokens[i - 1].kind == TOKEN_MARK &&
        r->tokens[i - 2].kind == TOKEN_NUMBER && (r->tokens[i - 1].mark == mark->mark)) {
        return 0;
    }
    if (mark_is(r, i + 5, mark->mark) && !r->tokens[i + 5].space_before &&
        r->tokens[i + 6].kind == TOKEN_NUMBER && !r->tokens[i + 6].space_before) {
        return 0;
    }
    if (third->digits == 4 && is_year(r, i + 4) && first->digits <= 2) {
        return set_numeric(r, date, (int64_t)third->value, first->value, second->value, mark->mark) ? i + 5
                                                                                                    : 0;
    }
    if (third->digits != 2 || first->digits > 2 || second->digits != 2 || mark_is(r, i + 5, ':')) return 0;
    const char *language = r->hints->language;
    bool year_first =
        strcmp(language, "ko") == 0 || strcmp(language, "ja") == 0 || strcmp(language, "zh") == 0;
    if (year_first) {
        if (!set_date(r, date, year_of_two_digits(r, first->value), second->value, third->value, 0)) return 0;
        date->flags |= DL_DATE_NUMERIC;
        return i + 5;
    }
    if (mark->mark == '-' && first->digits != 2) return 0;
    return set_numeric(r, date, year_of_two_digits(r, third->value), first->value, second->value, mark->mark)
               ? i + 5
               : 0;
}

/* A year after day and month: four digits, or two after an apostrophe or hyphen. */
static size_t read_year_last(reader *r, size_t at, int64_t *year) {
    size_t joint = skip_joint(r, at);
    int era;
    if (word_is(r, joint, DL_WORD_ERA, &era)) joint = skip_joint(r, joint + 1);
    if (is_year(r, joint)) {
        /* "21 October, 2021 people": cannot be told from a year, and rare. */
        *year = (int64_t)r->tokens[joint].value;
        return joint + 1;
    }
    if (joint > at &&
        (mark_is(r, joint - 1, '\'') || mark_is(r, joint - 1, '-') || mark_is(r, joint - 1, '/')) &&
        r->tokens[joint].kind == TOKEN_NUMBER && r->tokens[joint].digits == 2 &&
        !r->tokens[joint].space_before) {
        *year = year_of_two_digits(r, r->tokens[joint].value);
        return joint + 1;
    }
    return 0;
}

static size_t read_time(reader *r, size_t i, dl_date *date);

/* 21 October 2021, 21 tháng 10 năm 2021 */
static size_t read_day_first(reader *r, size_t i, dl_date *date) {
    uint64_t day = r->tokens[i].value;
    size_t at = skip_joint(r, skip_ordinal(r, i + 1));
    int unit;
    month_word month;
    /* "thứ năm, ngày 21 tháng 10": the word for month is no filler before its number. */
    for (size_t k = i + 1; k <= at && k < r->count; k++) {
        if (word_is(r, k, DL_WORD_UNIT, &unit) && unit == DL_UNIT_MONTH_BEFORE &&
            number_within(r, k + 1, 2, 1, 12)) {
            int64_t year;
            size_t end = read_year_last(r, k + 2, &year);
            if (!end || !set_date(r, date, year, r->tokens[k + 1].value, day, 0)) return 0;
            return end;
        }
    }
    if (!month_at(r, at, &month)) return 0;
    /* "24 نيسان / أبريل 2020": the month by two names. */
    month_word again;
    if (mark_is(r, at + 1, '/') && month_at(r, at + 2, &again)) at += 2;
    int64_t year;
    size_t end = read_year_last(r, at + 1, &year);
    if (end) return set_date(r, date, year, month.month, day, month.calendar) ? end : 0;
    return set_without_year(r, date, month, day) ? at + 1 : 0;
}

/* October 21st, 2021; Oct 21 16:25:00 GMT 2021 */
static size_t read_month_first(reader *r, size_t i, month_word month, dl_date *date) {
    size_t at = skip_joint(r, i + 1);
    if (!number_within(r, at, 2, 1, 31) || (mark_is(r, at + 1, ':') && !r->tokens[at + 1].space_before))
        return 0;
    uint64_t day = r->tokens[at].value;
    int64_t year;
    size_t end = read_year_last(r, skip_ordinal(r, at + 1), &year);
    if (end) return set_date(r, date, year, month.month, day, month.calendar) ? end : 0;
    dl_date clock = {0};
    end = read_time(r, at + 1, &clock);
    if (end && is_year(r, end) &&
        set_date(r, date, (int64_t)r->tokens[end].value, month.month, day, month.calendar)) {
        uint8_t flags = date->flags;
        clock.year = date->year, clock.month = date->month, clock.day = date->day;
        *date = clock;
        date->flags = flags;
        return end + 1;
    }
    return set_without_year(r, date, month, day) ? skip_ordinal(r, at + 1) : 0;
}

/* 令和3年10月21日, 民國110年10月21日 */
static size_t read_era(reader *r, size_t i, int era, dl_date *date) {
    static const int32_t first_year[] = {
        [DL_ERA_REIWA] = 2018, [DL_ERA_HEISEI] = 1988, [DL_ERA_SHOWA] = 1925, [DL_ERA_MINGUO] = 1911};
    if (era > DL_ERA_MINGUO || !number_within(r, i + 1, 3, 1, 200)) return 0;
    return read_year_first(r, i + 1, (int64_t)r->tokens[i + 1].value + first_year[era], date);
}

static size_t read_date(reader *r, size_t i, dl_date *date) {
    const token *t = &r->tokens[i];
    month_word month;
    int era;
    if (t->kind == TOKEN_WORD) {
        if (t->entries == 0) return 0;
        if (month_at(r, i, &month)) return read_month_first(r, i, month, date);
        return word_is(r, i, DL_WORD_ERA, &era) ? read_era(r, i, era, date) : 0;
    }
    if (t->kind != TOKEN_NUMBER) return 0;
    if (t->digits == 8 || t->digits == 12 || t->digits == 14) return read_run(r, i, date);
    if (is_year(r, i)) {
        size_t end = read_year_first(r, i, (int64_t)t->value, date);
        if (end) return end;
    }
    if (t->digits > 2 || t->value > 99) return 0;
    size_t end = read_numeric(r, i, date);
    if (!end && t->value >= 1 && t->value <= 31) end = read_day_first(r, i, date);
    return end;
}

/* --- the time of day --- */

/* A Sunday's day of the month: the n-th of the month. */
static unsigned nth_sunday(int32_t year, unsigned month, unsigned n) {
    int32_t weekday =
        (dl_days_from_date(year, month, 1) + 4) % 7; /* 0 is Sunday; 1970-01-01 was a Thursday */
    if (weekday < 0) weekday += 7;
    return 1 + (unsigned)((7 - weekday) % 7) + (n - 1) * 7;
}

/* Daylight saving time in the United States since 2007: second Sunday of March to first Sunday of November.
 */
static bool american_summer(const dl_date *date) {
    unsigned day = date->month * 100u + date->day;
    return day >= 300 + nth_sunday(date->year, 3, 2) && day < 1100 + nth_sunday(date->year, 11, 1);
}

/* The offset of a zone's name; false when it could be several. */
static bool settle_zone(const reader *r, const dl_date *date, int zone, int16_t *offset) {
    const char *language = r->hints->language, *country = r->hints->country;
    if (zone < 2000) {
        *offset = (int16_t)zone;
        return true;
    }
    if (zone <= DL_ZONE_US_PACIFIC) {
        if (language[0] && strcmp(language, "en") != 0 && strcmp(language, "es") != 0) return false;
        *offset = (int16_t)(-300 - 60 * (zone - DL_ZONE_US_EASTERN) + (american_summer(date) ? 60 : 0));
        return date->year != 0;
    }
    if (zone == DL_ZONE_BST) {
        if (strcmp(country, "bd") == 0 || strcmp(language, "bn") == 0) {
            *offset = 360;
            return true;
        }
        *offset = 60;
        return strcmp(language, "en") == 0 || strcmp(country, "uk") == 0 || strcmp(country, "gb") == 0;
    }
    if (zone == DL_ZONE_IST) {
        static const char indian[] = "hi bn ta te mr gu kn ml pa or as";
        bool india = strcmp(country, "in") == 0 || (language[0] && strstr(indian, language));
        *offset = india ? 330 : strcmp(country, "ie") == 0 ? 60 : 120;
        return india || strcmp(country, "ie") == 0 || strcmp(country, "il") == 0 ||
               strcmp(language, "he") == 0;
    }
    if (strcmp(language, "zh") == 0 || strcmp(country, "cn") == 0 || strcmp(country, "tw") == 0) {
        *offset = 480;
        return true;
    }
    *offset = -360;
    return strcmp(language, "en") == 0;
}

static size_t read_offset(reader *r, size_t i, dl_date *date) {
    bool minus = mark_is(r, i, '-');
    if (!minus && !mark_is(r, i, '+')) return 0;
    const token *number = &r->tokens[i + 1];
    if (number->kind != TOKEN_NUMBER || number->space_before || number->digits > 4 || number->digits == 3)
        return 0;
    uint64_t minutes =
        number->digits == 4 ? number->value / 100 * 60 + number->value % 100 : number->value * 60;
    size_t end = i + 2;
    if (number->digits <= 2 && mark_is(r, end, ':') && !r->tokens[end].space_before &&
        r->tokens[end + 1].kind == TOKEN_NUMBER && r->tokens[end + 1].digits == 2) {
        minutes += r->tokens[end + 1].value;
        end += 2;
    }
    if (minutes > 15 * 60) return 0;
    date->offset_minutes = (int16_t)(minus ? -(int)minutes : (int)minutes);
    date->has_offset = true;
    return end;
}

/* After a time: "Z", "+0200", "GMT+2", "(MESZ)", "Uhr MEZ". */
static size_t read_zone(reader *r, size_t i, dl_date *date) {
    size_t at = i;
    int zone;
    bool iso = !r->tokens[at].space_before;
    if (mark_is(r, at, '+') || (mark_is(r, at, '-') && (iso || !r->tokens[at + 1].space_before))) {
        size_t end = read_offset(r, at, date);
        /* "16:25 -21" is no zone, "16:25:00 -0700" is. */
        if (end && mark_is(r, at, '-') && !iso && r->tokens[at + 1].digits != 4) {
            date->has_offset = false;
            return i;
        }
        return end ? end : i;
    }
    /* A plus sign that a form decoder turned into a space. */
    if (date->has_seconds && r->tokens[at].kind == TOKEN_NUMBER && r->tokens[at].space_before &&
        (r->tokens[at].digits == 4 ? r->tokens[at].value <= 1400 && r->tokens[at].value % 100 % 15 == 0
                                   : r->tokens[at].digits == 2 && r->tokens[at].value <= 14 &&
                                         mark_is(r, at + 1, ':') && r->tokens[at + 2].kind == TOKEN_NUMBER)) {
        bool pair = r->tokens[at].digits == 2;
        uint64_t value = r->tokens[at].value;
        date->offset_minutes =
            (int16_t)(pair ? value * 60 + r->tokens[at + 2].value % 60 : value / 100 * 60 + value % 100);
        date->has_offset = true;
        return at + (pair ? 3 : 1);
    }
    for (int skipped = 0; skipped < 3; skipped++) {
        if (word_is(r, at, DL_WORD_ZONE, &zone)) {
            bool letter = r->tokens[at].end - r->tokens[at].start == 1;
            if (letter && r->tokens[at].space_before) return i; /* a lone "z" */
            if (zone == 0 && (mark_is(r, at + 1, '+') || mark_is(r, at + 1, '-'))) {
                size_t end = read_offset(r, at + 1, date);
                if (end) return mark_is(r, end, ')') ? end + 1 : end;
            }
            int16_t offset;
            if (!settle_zone(r, date, zone, &offset)) return i;
            date->offset_minutes = offset;
            date->has_offset = true;
            return mark_is(r, at + 1, ')') ? at + 2 : at + 1;
        }
        if (mark_is(r, at, '(') || mark_is(r, at, ',') || text_is(r, at, "uhr") || text_is(r, at, "h") ||
            text_is(r, at, "hrs") || text_is(r, at, "ч") || text_is(r, at, "по")) {
            at++;
        } else {
            break;
        }
    }
    return i;
}

static bool apply_period(dl_date *date, int period) {
    if (period == DL_PERIOD_NIGHT) period = date->hour >= 6 && date->hour < 12 ? DL_PERIOD_PM : DL_PERIOD_AM;
    if (period == DL_PERIOD_NOON) period = date->hour >= 11 && date->hour <= 12 ? DL_PERIOD_PM : DL_PERIOD_AM;
    if (date->hour > 12) return true; /* "16:25 pm": the clock says it already */
    if (period == DL_PERIOD_PM && date->hour < 12) date->hour = (uint8_t)(date->hour + 12);
    if ((period == DL_PERIOD_AM || period == DL_PERIOD_MIDNIGHT) && date->hour == 12) date->hour = 0;
    return true;
}

static bool is_hour_word(const reader *r, size_t i) {
    static const char *const words[] = {"h", "uhr", "u",    "uur", "hs",    "hrs",
                                        "ч", "год", "godz", "h.",  "horas", "heures"};
    int unit;
    if (word_is(r, i, DL_WORD_UNIT, &unit) && unit == DL_UNIT_HOUR) return true;
    for (size_t k = 0; k < DL_COUNT_OF(words); k++) {
        if (text_is(r, i, words[k])) return true;
    }
    return false;
}

static size_t read_period(const reader *r, size_t i, int *period) {
    if (word_is(r, i, DL_WORD_DAY_PERIOD, period)) return i + 1;
    /* "a. m." with spaces */
    if ((text_is(r, i, "a") || text_is(r, i, "p")) && mark_is(r, i + 1, '.') && text_is(r, i + 2, "m")) {
        *period = text_is(r, i, "a") ? DL_PERIOD_AM : DL_PERIOD_PM;
        return mark_is(r, i + 3, '.') ? i + 4 : i + 3;
    }
    return 0;
}

/* The clock itself, at exactly this place. */
static size_t read_clock(reader *r, size_t i, dl_date *date) {
    int period = -1, unit;
    size_t at = i, end = read_period(r, i, &period);
    if (end) at = end;
    if (!number_within(r, at, 2, 0, 24)) {
        /* ISO basic: T1625, T162500 */
        const token *t = &r->tokens[at];
        if (t->kind != TOKEN_NUMBER || (t->digits != 6 && t->digits != 4) || !text_is(r, at - (at > 0), "t"))
            return 0;
        uint64_t value = t->digits == 4 ? t->value * 100 : t->value;
        if (value / 10000 > 23 || value / 100 % 100 > 59 || value % 100 > 59) return 0;
        *date = (dl_date){.year = date->year,
                          .month = date->month,
                          .day = date->day,
                          .flags = date->flags,
                          .has_time = true,
                          .has_seconds = t->digits == 6,
                          .hour = (uint8_t)(value / 10000),
                          .minute = (uint8_t)(value / 100 % 100),
                          .second = (uint8_t)(value % 100)};
        return read_zone(r, at + 1, date);
    }
    date->hour = (uint8_t)r->tokens[at].value;
    date->minute = date->second = 0;
    date->has_seconds = date->has_offset = false;
    at++;
    bool adjacent = !r->tokens[at].space_before && !r->tokens[at + 1].space_before;
    bool minutes = r->tokens[at + 1].kind == TOKEN_NUMBER && r->tokens[at + 1].digits == 2 &&
                   r->tokens[at + 1].value < 60;
    bool hour_unit = word_is(r, at, DL_WORD_UNIT, &unit) && unit == DL_UNIT_HOUR;
    if (mark_is(r, at, ':') && (r->tokens[at + 1].kind == TOKEN_NUMBER && r->tokens[at + 1].digits <= 2 &&
                                r->tokens[at + 1].value < 60)) {
        minutes = true;
    } else if (hour_unit && number_within(r, at + 1, 2, 0, 59)) {
        minutes = true;
    } else if (minutes && adjacent && (mark_is(r, at, '.') || is_hour_word(r, at))) {
        /* 16.25 and 16h25 */
    } else {
        minutes = false;
    }
    if (minutes) {
        bool colon = mark_is(r, at, ':');
        date->minute = (uint8_t)r->tokens[at + 1].value;
        at += 2;
        if (word_is(r, at, DL_WORD_UNIT, &unit) && unit == DL_UNIT_MINUTE) {
            at++;
            if (number_within(r, at, 2, 0, 60) && word_is(r, at + 1, DL_WORD_UNIT, &unit) &&
                unit == DL_UNIT_SECOND) {
                date->second = (uint8_t)r->tokens[at].value;
                date->has_seconds = true;
                at += 2;
            }
        } else if (colon && mark_is(r, at, ':') && number_within(r, at + 1, 2, 0, 60)) {
            date->second = (uint8_t)r->tokens[at + 1].value;
            date->has_seconds = true;
            at += 2;
            if ((mark_is(r, at, '.') || mark_is(r, at, ',') || mark_is(r, at, ':')) &&
                r->tokens[at + 1].kind == TOKEN_NUMBER && !r->tokens[at + 1].space_before) {
                at += 2; /* the fraction */
            }
        }
        int after = -1;
        size_t next = read_period(r, at, &after);
        if (next) {
            if (period < 0) period = after;
            at = next;
        }
    } else {
        int after = -1;
        size_t next = read_period(r, at, &after);
        if (next && date->hour >= 1 && date->hour <= 12) {
            period = after;
            at = next;
        } else if (is_hour_word(r, at) && date->hour <= 23) {
            at++;
        } else {
            return 0;
        }
    }
    if (date->second > 59) date->second = 59;
    if (period >= 0) apply_period(date, period);
    if (date->hour == 24) {
        if (date->minute || date->second) return 0;
        date->hour = 0;
        if (date->year) {
            dl_date_from_days(dl_date_days(date) + 1, &date->year, &date->month, &date->day);
        }
    }
    date->has_time = true;
    return read_zone(r, at, date);
}

/* A time after a date, with what may stand between. */
static size_t read_time(reader *r, size_t i, dl_date *date) {
    for (int skipped = 0; skipped < 6; skipped++, i++) {
        size_t end = read_clock(r, i, date);
        if (end) return end;
        const token *t = &r->tokens[i];
        int unit;
        if (t->kind == TOKEN_MARK && t->mark && strchr(",-|/@(.:;)", t->mark)) continue;
        if (t->kind == TOKEN_WORD &&
            (word_is(r, i, DL_WORD_FILLER, NULL) || word_is(r, i, DL_WORD_WEEKDAY, NULL) ||
             word_is(r, i, DL_WORD_CALENDAR, NULL) || text_is(r, i, "t"))) {
            continue;
        }
        if (word_is(r, i, DL_WORD_UNIT, &unit) && unit == DL_UNIT_DAY) continue;
        break;
    }
    return 0;
}

/* --- reckoned from the capture --- */

static bool counts_as_one(const reader *r, size_t i) {
    static const char *const words[] = {"a",   "an",  "one", "einer", "einem", "une", "un",
                                        "una", "uma", "um",  "en",    "ett",   "een"};
    for (size_t k = 0; k < DL_COUNT_OF(words); k++) {
        if (text_is(r, i, words[k])) return true;
    }
    return false;
}

/* Looks up what stands around the number at `i` among the patterns of "ago". */
static bool ago_pattern(const reader *r, size_t i, int *unit, size_t *first, size_t *last) {
    for (size_t before = 0; before <= 3 && before <= i; before++) {
        for (size_t after = 0; after <= 3 && i + after < r->count; after++) {
            char key[KEY_MAX];
            size_t size = 0;
            bool fits = true;
            for (size_t k = i - before; k <= i + after && fits; k++) {
                const token *t = &r->tokens[k];
                if (k == i) {
                    key[size++] = '#';
                    continue;
                }
                if (t->kind == TOKEN_MARK && t->mark == '.') continue;
                if (t->kind != TOKEN_WORD) {
                    fits = false;
                    break;
                }
                bool unicode = false;
                char word[KEY_MAX];
                size_t word_size = 0;
                for (size_t at = t->start; at < t->end;) {
                    size_t end = read_word(dl_span_sub(r->text, 0, t->end), at, word, &word_size, &unicode);
                    if (end == at) break;
                    at = end;
                }
                if (size + word_size + 1 >= KEY_MAX) {
                    fits = false;
                    break;
                }
                memcpy(key + size, word, word_size);
                size += word_size;
            }
            if (!fits) continue;
            uint32_t entry = lower_bound(key, size);
            for (uint16_t k = 0, count = count_equal(entry, key, size); k < count; k++) {
                if (dl_date_words[entry + k].word_class != DL_WORD_AGO) continue;
                *unit = dl_date_words[entry + k].value;
                *first = i - before;
                *last = i + after;
                return true;
            }
        }
    }
    return false;
}

static bool read_relative(reader *r, dl_date *date, size_t *first, size_t *last) {
    if (!r->hints->has_now) return false;
    const dl_date *now = &r->hints->now;
    for (size_t i = 0; i < r->count; i++) {
        const token *t = &r->tokens[i];
        int unit;
        if (!(t->kind == TOKEN_NUMBER && t->digits <= 3) && !counts_as_one(r, i)) continue;
        if (!ago_pattern(r, i, &unit, first, last)) continue;
        static const int64_t minutes[] = {0, 1, 60, 1440, 7 * 1440, 30 * 1440, 365 * 1440};
        int64_t count = t->kind == TOKEN_NUMBER ? (int64_t)t->value : 1;
        /* The day only: "3 hours ago" does not say which minute. */
        *date = (dl_date){.flags = DL_DATE_RELATIVE};
        if (unit >= DL_TIME_MONTH) {
            int64_t months =
                (int64_t)now->year * 12 + now->month - 1 - count * (unit == DL_TIME_YEAR ? 12 : 1);
            if (months < 1970 * 12) return false;
            date->year = (int32_t)(months / 12);
            date->month = (uint8_t)(months % 12 + 1);
            unsigned most = days_of_month(date->year, date->month);
            date->day = (uint8_t)(now->day > most ? most : now->day);
        } else {
            dl_date then = {0};
            set_from_minutes(&then, dl_date_local_minutes(now) - count * minutes[unit]);
            date->year = then.year, date->month = then.month, date->day = then.day;
        }
        return true;
    }
    return false;
}

/* "Today, 16:25" in a text that holds little else. */
static bool read_day_back(reader *r, dl_date *date, size_t *first, size_t *last) {
    if (!r->hints->has_now || r->count > 12 || r->text.size > 80) return false;
    for (size_t i = 0; i < r->count; i++) {
        int back;
        if (!word_is(r, i, DL_WORD_DAY_BACK, &back)) continue;
        /* One of the short words that mean other things in other languages needs a time beside it. */
        *date = (dl_date){.flags = DL_DATE_RELATIVE};
        dl_date_from_days(dl_date_days(&r->hints->now) - back, &date->year, &date->month, &date->day);
        size_t end = read_time(r, i + 1, date);
        if (!end && r->count > 3) continue;
        *first = i;
        *last = end ? end - 1 : i;
        return true;
    }
    return false;
}

/* --- machine-readable numbers --- */

static bool read_epoch(dl_span text, dl_date *date) {
    uint64_t value;
    text = dl_span_trim(text);
    if (dl_span_starts_with(text, DL_SPAN("/Date("))) text = dl_span_sub(text, 6, 13);
    size_t point = dl_span_find_byte(text, '.', 0);
    if (point == 10) text = dl_span_sub(text, 0, point);
    if ((text.size != 10 && text.size != 13) || !dl_span_to_uint(text, &value)) return false;
    if (text.size == 13) value /= 1000;
    if (value < 788918400 || value >= 4102444800) return false; /* 1995 to 2100 */
    *date =
        (dl_date){.has_time = true, .has_seconds = true, .has_offset = true, .second = (uint8_t)(value % 60)};
    set_from_minutes(date, (int64_t)(value / 60));
    return true;
}

static bool may_hold_date(dl_span text) {
    for (size_t i = 0; i < text.size; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        if (byte >= 0x80 || dl_ascii_is_digit((char)byte)) return true;
    }
    return text.size <= 80; /* "yesterday", "an hour ago" */
}

bool dl_date_read(dl_span text, const dl_date_hints *hints, dl_date *date, dl_span *part) {
    if (part) *part = text;
    text = dl_span_sub(text, 0, DL_DATE_TEXT_MAX);
    if (!may_hold_date(text)) return false;
    if (hints->machine && read_epoch(text, date)) return true;

    reader r;
    r.text = text;
    r.hints = hints;
    r.count = 0;
    tokenize(&r);
    dl_date without_year = {0};
    size_t without_year_first = 0, without_year_last = 0;
    for (size_t i = 0; i < r.count; i++) {
        size_t first = i, start = i;
        dl_date clock = {0};
        *date = (dl_date){0};
        size_t end = read_date(&r, i, date);
        if (!end && r.tokens[i].kind == TOKEN_NUMBER && (i == 0 || !mark_is(&r, i - 1, ':')) &&
            (start = read_clock(&r, i, &clock))) {
            /* The time stands before the date. */
            for (int skipped = 0; skipped < 5 && !end; skipped++, start++) {
                *date = (dl_date){0};
                end = read_date(&r, start, date);
                const token *t = &r.tokens[start];
                if (t->kind == TOKEN_NUMBER || t->kind == TOKEN_END) break;
                if (t->kind == TOKEN_WORD && !word_is(&r, start, DL_WORD_FILLER, NULL) &&
                    !word_is(&r, start, DL_WORD_WEEKDAY, NULL))
                    break;
            }
            if (end && (date->flags & DL_DATE_YEAR_INFERRED)) end = 0;
        }
        if (!end) continue;
        if (!date->has_time) {
            size_t after = read_time(&r, end, date);
            if (after) {
                end = after;
            } else {
                date->has_time = date->has_offset = date->has_seconds = false;
                date->hour = date->minute = date->second = 0;
                date->offset_minutes = 0;
                if (clock.has_time) {
                    date->has_time = true;
                    date->has_seconds = clock.has_seconds;
                    date->has_offset = clock.has_offset;
                    date->hour = clock.hour, date->minute = clock.minute, date->second = clock.second;
                    date->offset_minutes = clock.offset_minutes;
                }
            }
        } else if (!date->has_offset) {
            end = read_zone(&r, end, date);
        }
        if (date->flags & DL_DATE_YEAR_INFERRED) {
            if (!without_year.year) {
                without_year = *date;
                without_year_first = first;
                without_year_last = end - 1;
            }
            i = end - 1;
            continue;
        }
        if (part)
            *part = dl_span_sub(text, r.tokens[first].start,
                                (size_t)(r.tokens[end - 1].end - r.tokens[first].start));
        return true;
    }
    /* "3 hours ago" comes before "3 … ago", which a Spaniard would take for August. */
    size_t first, last;
    if (hints->absolute) return false;
    if (!read_relative(&r, date, &first, &last)) {
        if (without_year.year) {
            *date = without_year;
            first = without_year_first, last = without_year_last;
        } else if (!read_day_back(&r, date, &first, &last)) {
            return false;
        }
    }
    if (last >= r.count) last = r.count - 1;
    if (part)
        *part =
            dl_span_sub(text, r.tokens[first].start, (size_t)(r.tokens[last].end - r.tokens[first].start));
    return true;
}
