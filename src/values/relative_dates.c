/* Dates relative to the capture. */
#include "values/relative_dates.h"

#include "values/date_clock.h"

enum { LONGEST_PATTERN = 62, MOST_AROUND = 3 };

/* Writes the words of the tokens [first, last] without spaces, with "#" for the one at `number`; its size, or
 * 0 when something other than a word or a full stop stands between. */
static size_t write_pattern(const dl_date_tokens *r, size_t first, size_t last, size_t number,
                            char pattern[LONGEST_PATTERN + 1]) {
    size_t size = 0;
    for (size_t k = first; k <= last; k++) {
        if (size > LONGEST_PATTERN) return 0;
        if (k == number) {
            pattern[size++] = '#';
            continue;
        }
        if (dl_mark_is(r, k, '.')) continue;
        if (r->items[k].kind != DL_DATE_TOKEN_WORD || size == LONGEST_PATTERN) return 0;
        size_t word = dl_date_token_key(r, k, pattern + size, LONGEST_PATTERN - size);
        if (word == SIZE_MAX) return 0;
        size += word;
    }
    return size;
}

/* Looks up the words around the number at `i` in the patterns of "ago", as many words as possible: "5 timer
 * siden" is a pattern, and "for 5 timer siden" another. */
bool dl_find_ago(const dl_date_tokens *r, size_t i, dl_time_unit *unit, size_t *first, size_t *end) {
    for (size_t before = (i < MOST_AROUND ? i : MOST_AROUND) + 1; before-- > 0;) {
        for (size_t after = MOST_AROUND + 1; after-- > 0;) {
            if (i + after >= r->count || dl_mark_is(r, i - before, '.') || dl_mark_is(r, i + after, '.'))
                continue; /* a full stop inside is an abbreviation's, but one around it is not its own */
            char pattern[LONGEST_PATTERN + 1];
            size_t size = write_pattern(r, i - before, i + after, i, pattern);
            if (!size) continue;
            uint16_t count;
            uint32_t entry = dl_find_date_key(pattern, size, &count);
            for (uint32_t k = entry; k < entry + count; k++) {
                if (dl_date_words[k].word_class != DL_WORD_AGO) continue;
                *unit = (dl_time_unit)dl_date_words[k].value;
                *first = i - before;
                *end = i + after + 1;
                return true;
            }
        }
    }
    return false;
}

/* The day that many units before the capture; false when it is too long ago. */
static bool go_back(const dl_date *now, int64_t count, dl_time_unit unit, dl_date *date) {
    static const int64_t minutes[] = {[DL_TIME_SECOND] = 0,
                                      [DL_TIME_MINUTE] = 1,
                                      [DL_TIME_HOUR] = 60,
                                      [DL_TIME_DAY] = DL_MINUTES_PER_DAY,
                                      [DL_TIME_WEEK] = 7 * DL_MINUTES_PER_DAY};
    *date = (dl_date){.flags = DL_DATE_RELATIVE};
    if (unit < DL_TIME_MONTH) {
        dl_date then = {0};
        dl_date_set_minutes(&then, dl_date_local_minutes(now) - count * minutes[unit]);
        date->year = then.year, date->month = then.month, date->day = then.day;
        return true;
    }
    int64_t months = (int64_t)now->year * 12 + now->month - 1 - count * (unit == DL_TIME_YEAR ? 12 : 1);
    if (months < 1970 * 12) return false;
    date->year = (int32_t)(months / 12);
    date->month = (uint8_t)(months % 12 + 1);
    unsigned most = dl_days_of_month(date->year, date->month);
    date->day = (uint8_t)(now->day > most ? most : now->day);
    return true;
}

bool dl_find_relative_date(const dl_date_tokens *r, dl_found_date *found) {
    if (!r->hints->has_now) return false;
    for (size_t i = 0; i < r->count; i++) {
        const dl_date_token *t = &r->items[i];
        bool number = t->kind == DL_DATE_TOKEN_NUMBER && t->digits <= 3;
        dl_time_unit unit;
        if (!number && !dl_word_is(r, i, DL_WORD_ONE, NULL)) continue;
        if (dl_find_ago(r, i, &unit, &found->first, &found->end))
            return go_back(&r->hints->now, number ? (int64_t)t->value : 1, unit, &found->date);
    }
    return false;
}

bool dl_find_day_back(const dl_date_tokens *r, dl_found_date *found) {
    enum { MOST_TOKENS = 12, LONGEST_BYTES = 80, MOST_TOKENS_WITHOUT_TIME = 3 };
    if (!r->hints->has_now || r->count > MOST_TOKENS || r->text.size > LONGEST_BYTES) return false;
    for (size_t i = 0; i < r->count; i++) {
        int back;
        if (!dl_word_is(r, i, DL_WORD_DAYS_BACK, &back)) continue;
        dl_date *date = &found->date;
        *date = (dl_date){.flags = DL_DATE_RELATIVE};
        dl_date_from_days(dl_date_days(&r->hints->now) - back, &date->year, &date->month, &date->day);
        size_t end = dl_read_time(r, i + 1, date);
        /* Some of these words have other meanings in other languages: they need a time beside them. */
        if (!end && r->count > MOST_TOKENS_WITHOUT_TIME) continue;
        found->first = i;
        found->end = end ? end : i + 1;
        return true;
    }
    return false;
}
