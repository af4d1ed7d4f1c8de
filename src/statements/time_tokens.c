#include "statements/time_tokens.h"

#include "base/bytes.h"
#include "base/text.h"

/* Dates are read in windows of at most DL_DATE_TOKENS_MAX tokens.  The next window begins at one of the last
 * tokens of this one, since names of several words may have been cut. */
enum { WINDOW_BYTES = 2048, OVERLAP = 4, LONGEST_KEY = 62, MOST_WORDS = 6 };

static bool is_capital(dl_span text, size_t at) {
    return dl_char_is_upper(dl_utf8_decode(text, &at));
}

/* The first word of the language that is not before the key. */
static uint32_t lower_bound(const dl_time_language *language, dl_span key) {
    uint32_t low = language->first, high = language->end;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (dl_span_compare(dl_time_key(&dl_time_words[middle]), key) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static dl_known_word search_word(const dl_time_language *language, dl_span key) {
    uint32_t at = lower_bound(language, key), end = at;
    while (end < language->end && dl_span_equal(dl_time_key(&dl_time_words[end]), key)) end++;
    dl_known_word word = {.first = (uint16_t)at, .words = (uint8_t)(end - at)};
    if (end == language->end) return word;
    dl_span next = dl_time_key(&dl_time_words[end]);
    word.goes_on = next.size > key.size && dl_span_starts_with(next, key) && next.data[key.size] == ' ';
    return word;
}

/* The key has eight readable bytes, zero behind its end. */
static dl_known_word find_word(dl_time_tokens *tokens, dl_span key) {
    uint64_t text = dl_load_eight(key.data);
    if (key.size > sizeof text) return search_word(tokens->language, key);
    dl_known_word *known = &tokens->known[text * UINT64_C(0x9E3779B97F4A7C15) >> (64 - DL_KNOWN_WORD_BITS)];
    if (known->size == key.size && known->text == text) return *known;
    *known = search_word(tokens->language, key);
    known->text = text;
    known->size = (uint8_t)key.size;
    return *known;
}

/* A letter in the form of keys, or 0 for a mark that they leave out. */
static uint32_t key_letter(uint32_t c) {
    if (c == '.' || dl_char_is_invisible(c) || c == 0x200C || c == 0x200D) return 0;
    bool divides = c == '-' || c == '\'' || c == 0x2019 || c == 0x2010 || dl_char_is_space(c);
    return divides ? ' ' : c == 0x130 ? 'i' : dl_char_lower(c);
}

/* Puts the window's token, which may be several words, behind a key; its size, 0 when it is none that a key
 * could have. */
static size_t append_key(const dl_date_tokens *window, size_t i, char key[LONGEST_KEY], size_t size) {
    const dl_date_token *token = &window->items[i];
    if (token->kind != DL_DATE_TOKEN_WORD) return 0;
    dl_span text = dl_span_sub(window->text, 0, token->end);
    if (size) key[size++] = ' ';
    for (size_t at = token->start; at < token->end;) {
        if (size + 4 >= LONGEST_KEY) return 0;
        if (dl_ascii_is_alnum(text.data[at])) { /* most are */
            key[size++] = dl_ascii_lower(text.data[at++]);
            continue;
        }
        uint32_t letter = key_letter(dl_utf8_decode(text, &at));
        if (letter) size += dl_utf8_encode(letter, key + size);
    }
    return size;
}

/* Words of a key are divided by spaces, hyphens or apostrophes. */
static size_t next_word(const dl_date_tokens *window, size_t i) {
    return dl_mark_in(window, i + 1, "-'") ? i + 2 : i + 1;
}

/* Finds the longest key that begins at the window's token; returns the token after it. */
static size_t find_words(dl_time_tokens *tokens, const dl_date_tokens *window, size_t i,
                         dl_time_token *token) {
    char key[LONGEST_KEY] = {0};
    size_t size = append_key(window, i, key, 0), end = i + 1;
    if (!size || !dl_in_word_filter(dl_time_word_filter, DL_TIME_WORD_FILTER_BITS, dl_load_eight(key), size))
        return end;
    for (size_t words = 0, at = i; size && words < MOST_WORDS; words++) {
        dl_known_word word = find_word(tokens, dl_span_of(key, size));
        if (word.words) {
            token->first = word.first;
            token->words = word.words;
            token->end = window->items[at].end;
            end = at + 1;
        }
        if (!word.goes_on) break;
        at = next_word(window, at);
        size = at < window->count ? append_key(window, at, key, size) : 0;
    }
    return end;
}

static int value_among(const dl_time_token *token, dl_time_word_class word_class) {
    for (uint32_t k = token->first; k < (uint32_t)token->first + token->words; k++) {
        if (dl_time_words[k].word_class == word_class) return dl_time_words[k].value;
    }
    return 0;
}

/* Names of months that are short in full; other short ones are abbreviations. */
static bool is_full_month(dl_span name) {
    static const dl_span full[] = {DL_SPAN_INIT("may"), DL_SPAN_INIT("mai"), DL_SPAN_INIT("mei"),
                                   DL_SPAN_INIT("maj"), DL_SPAN_INIT("май"), DL_SPAN_INIT("мая"),
                                   DL_SPAN_INIT("мае")};
    if (dl_utf8_length(name) > 4) return true;
    for (size_t i = 0; i < DL_COUNT_OF(full); i++) {
        if (dl_span_equal_nocase(name, full[i])) return true;
    }
    return dl_utf8_length(name) == 4 && !dl_span_equal_nocase(name, DL_SPAN("sept"));
}

/* Where months begin with a capital. */
static bool capital_months(const dl_date_hints *hints) {
    return dl_language_is(hints, "en") || dl_language_is(hints, "de");
}

static void find_month(const dl_time_tokens *tokens, const dl_date_tokens *window, size_t i,
                       dl_time_token *token) {
    if (!tokens->language) {
        const dl_date_word *word =
            window->items[i].entries ? dl_find_date_word(window, i, DL_WORD_MONTH) : NULL;
        token->month = word ? (uint8_t)word->value : 0;
        return;
    }
    if (!(token->mask >> DL_TIME_MONTH_NAME & 1)) return;
    token->mask &= ~(UINT64_C(1) << DL_TIME_MONTH_NAME);
    if (capital_months(&tokens->hints) && !token->capital) return; /* "it may march" */
    dl_span name = dl_span_sub(window->text, window->items[i].start,
                               (size_t)(window->items[i].end - window->items[i].start));
    token->month = (uint8_t)value_among(token, DL_TIME_MONTH_NAME);
    token->mask &= ~(UINT64_C(1) << DL_TIME_FUTURE); /* "May" is not "may" */
    token->mask |= UINT64_C(1) << (is_full_month(name) ? DL_TIME_NAMED_MONTH : DL_TIME_SHORT_MONTH);
}

static void read_number(const dl_date_tokens *window, size_t i, dl_time_token *token) {
    const dl_date_token *number = &window->items[i];
    token->value = number->value > UINT32_MAX ? UINT32_MAX : (uint32_t)number->value;
    token->digits = number->digits;
    /* Not the parts of 2,000 and 3.5. */
    bool joined = i > 0 && !number->space_before && dl_mark_in(window, i - 1, ".,") &&
                  !window->items[i - 1].space_before && i > 1 &&
                  window->items[i - 2].kind == DL_DATE_TOKEN_NUMBER;
    bool goes_on = dl_mark_in(window, i + 1, ".,") && !window->items[i + 1].space_before &&
                   window->items[i + 2].kind == DL_DATE_TOKEN_NUMBER && !window->items[i + 2].space_before;
    if (joined || goes_on) return;
    token->mask |= UINT64_C(1) << DL_TIME_DIGITS;
    if (number->digits <= 2 && number->value >= 1 && number->value <= 31)
        token->mask |= UINT64_C(1) << DL_TIME_DAY_NUMBER;
    if (number->digits == 4 && number->value >= 1000 && number->value < 2100)
        token->mask |= UINT64_C(1) << DL_TIME_YEAR_NUMBER;
}

static void read_mark(dl_time_token *token) {
    int found = token->mark == ','   ? DL_TIME_COMMA
                : token->mark == '-' ? DL_TIME_HYPHEN
                : token->mark == '.' ? DL_TIME_FULL_STOP
                : token->mark == 'o' ? DL_TIME_ORDINAL_MARK
                                     : -1;
    if (found >= 0) token->mask |= UINT64_C(1) << found;
}

static void read_word(const dl_time_tokens *tokens, const dl_date_tokens *window, size_t i,
                      dl_time_token *token) {
    for (uint32_t k = token->first; k < (uint32_t)token->first + token->words; k++)
        token->mask |= UINT64_C(1) << dl_time_words[k].word_class;
    find_month(tokens, window, i, token);
    bool behind_number = i > 0 && window->items[i - 1].kind == DL_DATE_TOKEN_NUMBER;
    if (!behind_number || token->space_before) return;
    if (dl_word_is(window, i, DL_WORD_ORDINAL, NULL)) token->mask |= UINT64_C(1) << DL_TIME_ORDINAL_MARK;
    bool german = dl_language_is(&tokens->hints, "de");
    if (dl_text_is(window, i, german ? DL_SPAN("er") : DL_SPAN("s")))
        token->mask |= UINT64_C(1) << DL_TIME_DECADE_MARK;
}

/* The apostrophe of "quest'anno" divides two words and is no token. */
static bool joins_words(const dl_time_tokens *tokens, const dl_date_tokens *window, size_t i) {
    const dl_date_token *mark = &window->items[i], *after = &window->items[i + 1];
    return mark->mark == '\'' && !mark->space_before && tokens->count &&
           tokens->items[tokens->count - 1].kind == DL_DATE_TOKEN_WORD && after->kind != DL_DATE_TOKEN_MARK &&
           !after->space_before;
}

/* Reads the window's tokens from `from` on; returns where the next window begins, in the window. */
static bool read_window(dl_time_tokens *tokens, const dl_date_tokens *window, size_t base, bool last,
                        size_t *next) {
    size_t most = last || window->count <= 2 * OVERLAP ? window->count : window->count - OVERLAP;
    *next = last || !window->count ? window->text.size : window->items[window->count - 1].end;
    for (size_t i = 0; i < window->count;) {
        const dl_date_token *found = &window->items[i];
        if (i >= most) {
            *next = found->start;
            break;
        }
        dl_time_token token = {.start = found->start,
                               .end = found->end,
                               .kind = found->kind,
                               .mark = found->mark,
                               .space_before = found->space_before};
        size_t after = i + 1;
        if (found->kind == DL_DATE_TOKEN_WORD) {
            token.capital = is_capital(window->text, found->start);
            if (tokens->language) after = find_words(tokens, window, i, &token);
            read_word(tokens, window, i, &token);
        } else if (found->kind == DL_DATE_TOKEN_NUMBER) {
            read_number(window, i, &token);
        } else {
            if (joins_words(tokens, window, i)) {
                i = after;
                continue;
            }
            read_mark(&token);
        }
        token.start += (uint32_t)base;
        token.end += (uint32_t)base;
        if (!DL_ARENA_PUSH(tokens->arena, tokens, token)) return false;
        i = after;
    }
    return true;
}

/* Parts names of several words, which in this language may be none: "de mai" is a month's name in another. */
static void split_names(dl_date_tokens *window) {
    for (size_t i = 0; i < window->count && window->count < DL_DATE_TOKENS_MAX; i++) {
        dl_date_token *token = &window->items[i];
        if (token->kind != DL_DATE_TOKEN_WORD) continue;
        size_t size = (size_t)(token->end - token->start);
        const char *space = memchr(window->text.data + token->start, ' ', size);
        if (!space) continue;
        /* One place stays free behind the last token, which is its end mark. */
        memmove(token + 2, token + 1, (window->count - i) * sizeof *token);
        window->count++;
        token[1] = *token;
        token->end = (uint16_t)(space - window->text.data);
        token[1].start = (uint16_t)(token->end + 1);
        token[1].space_before = true;
        while (token[1].start < token[1].end && window->text.data[token[1].start] == ' ') token[1].start++;
        token->entries = token[1].entries = 0;
    }
}

const dl_time_language *dl_time_language_of(const char *code) {
    for (size_t i = 0; i < dl_time_language_count; i++) {
        if (strcmp(dl_time_languages[i].code, code) == 0) return &dl_time_languages[i];
    }
    return NULL;
}

void dl_time_tokens_init(dl_time_tokens *tokens, const dl_date_hints *hints, dl_arena *arena) {
    *tokens =
        (dl_time_tokens){.language = dl_time_language_of(hints->language), .hints = *hints, .arena = arena};
}

bool dl_time_tokens_read(dl_time_tokens *tokens, dl_span text) {
    tokens->text = text;
    tokens->count = 0;
    for (size_t at = 0; at < text.size;) {
        dl_date_tokens window;
        dl_span part = dl_text_prefix(dl_span_sub(text, at, SIZE_MAX), WINDOW_BYTES);
        if (!part.size) part = dl_span_sub(text, at, WINDOW_BYTES); /* not UTF-8 */
        dl_date_tokens_init(&window, part, &tokens->hints);
        bool all = window.count < DL_DATE_TOKENS_MAX;
        if (tokens->language) split_names(&window);
        bool last = at + part.size == text.size && all;
        size_t next;
        if (!read_window(tokens, &window, at, last, &next)) return false;
        at += next;
    }
    return true;
}

int dl_time_token_value(const dl_time_tokens *tokens, size_t i, dl_time_word_class word_class) {
    return value_among(&tokens->items[i], word_class);
}

/* . ! ? and not a mark that the reader of dates has no name for. */
static bool ends_sentence(const dl_time_tokens *tokens, size_t i) {
    const dl_time_token *token = &tokens->items[i];
    char byte = tokens->text.data[token->start];
    return token->kind == DL_DATE_TOKEN_MARK && (byte == '.' || byte == '!' || byte == '?');
}

bool dl_time_begins_sentence(const dl_time_tokens *tokens, size_t i) {
    enum { MOST_CLOSING_MARKS = 2 };
    if (i == 0) return true;
    const dl_time_token *before = &tokens->items[i - 1], *token = &tokens->items[i];
    /* "May 3, 2012 On Thursday": behind a headline and its date. */
    if (before->kind == DL_DATE_TOKEN_NUMBER) {
        bool opening = dl_time_token_is(tokens, i, DL_TIME_THE) || dl_time_token_is(tokens, i, DL_TIME_IN);
        return token->capital && opening;
    }
    if (!token->capital || !token->space_before) return false;
    size_t end = i - 1; /* quotation marks and brackets may close behind the full stop */
    for (size_t steps = 0; steps < MOST_CLOSING_MARKS && end > 0 && !ends_sentence(tokens, end); steps++) {
        if (tokens->items[end].kind != DL_DATE_TOKEN_MARK || tokens->items[end].space_before) return false;
        end--;
    }
    return ends_sentence(tokens, end);
}
