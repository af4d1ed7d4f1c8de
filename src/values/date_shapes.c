/* The shapes of days: a small matcher for each over the tokens. */
#include "values/date_shapes.h"

#include "values/date_clock.h"

/* Four digits, of any of the calendars; told apart from a time's "1625" by where it stands. */
static bool is_year(const dl_date_tokens *r, size_t i) {
    const dl_date_token *t = &r->items[i];
    if (t->kind != DL_DATE_TOKEN_NUMBER || t->digits != 4) return false;
    return (t->value >= 1600 && t->value < 2200) || (t->value >= 1300 && t->value < 1500) ||
           (t->value >= 2400 && t->value < 2700);
}

/* Skips an ordinal's ending right after a number: 21st, 1er, 21-го, 21º. */
static size_t skip_ordinal(const dl_date_tokens *r, size_t i) {
    if (dl_mark_is(r, i, 'o')) return i + 1;
    if (r->items[i].space_before) return i;
    size_t word = dl_mark_is(r, i, '-') ? i + 1 : i;
    return dl_word_is(r, word, DL_WORD_ORDINAL, NULL) ? word + 1 : i;
}

/* What may stand between the parts of a date that has its month as a word. */
static size_t skip_joint(const dl_date_tokens *r, size_t i) {
    enum { MOST_WORDS = 4 };
    for (int skipped = 0; skipped < MOST_WORDS; skipped++) {
        if (dl_mark_in(r, i, "-/.,'")) {
            i++;
        } else if ((dl_word_is(r, i, DL_WORD_FILLER, NULL) || dl_word_is(r, i, DL_WORD_UNIT, NULL)) &&
                   !dl_word_is(r, i, DL_WORD_MONTH, NULL)) {
            i++;
        } else if (dl_mark_is(r, i, '(') && dl_text_is(r, i + 1, DL_SPAN("e")) && dl_mark_is(r, i + 2, ')')) {
            i += dl_text_is(r, i + 3, DL_SPAN("ko")) ? 4 : 3; /* Basque 2021(e)ko */
        } else {
            break;
        }
    }
    return i;
}

typedef enum calendar { GREGORIAN, JALALI, HIJRI } calendar;

typedef struct month_word {
    uint8_t month, calendar;
} month_word;

/* Which calendar is meant where a word or a number leaves that open. */
static bool prefers_jalali(const dl_date_tokens *r) {
    return dl_language_is(r->hints, "fa") || dl_language_is(r->hints, "ps");
}

static bool prefers_hijri(const dl_date_tokens *r) {
    return dl_language_is(r->hints, "ar") || dl_language_is(r->hints, "ur");
}

static bool month_at(const dl_date_tokens *r, size_t i, month_word *month) {
    static const uint8_t classes[] = {
        [GREGORIAN] = DL_WORD_MONTH, [JALALI] = DL_WORD_JALALI_MONTH, [HIJRI] = DL_WORD_HIJRI_MONTH};
    static const uint8_t orders[2][3] = {{GREGORIAN, JALALI, HIJRI}, {JALALI, GREGORIAN, HIJRI}};
    if (r->items[i].entries == 0) return false;
    const uint8_t *order = orders[prefers_jalali(r)];
    for (int k = 0; k < 3; k++) {
        const dl_date_word *word = dl_find_date_word(r, i, (dl_date_word_class)classes[order[k]]);
        if (!word) continue;
        *month = (month_word){(uint8_t)word->value, order[k]};
        return true;
    }
    return false;
}

/* --- putting a day together --- */

/* On Thai pages two digits are a Buddhist year, which are from 34 (1991) on: 68 is 2025. */
static int32_t year_of_two_digits(const dl_date_tokens *r, uint64_t value) {
    enum { BUDDHIST_CENTURY_BEGINS = 1957, FIRST_BUDDHIST = 34 };
    if (dl_language_is(r->hints, "th") && value >= FIRST_BUDDHIST)
        return BUDDHIST_CENTURY_BEGINS + (int32_t)value;
    int32_t pivot = r->hints->has_now ? r->hints->now.year % 100 + 1 : 69;
    return (int32_t)value + ((int32_t)value <= pivot ? 2000 : 1900);
}

/* Finds the calendar that a year, which is said to be Gregorian, is of; false when it could be of several. */
static bool settle_calendar(const dl_date_tokens *r, dl_date *date, int64_t *year, calendar *in) {
    enum { BUDDHIST_BEFORE = 543 };
    if (*year >= 2400 && *year < 2700) {
        *year -= BUDDHIST_BEFORE;
        date->flags |= DL_DATE_CONVERTED;
    } else if (*year >= 1300 && *year < 1500) {
        if (!prefers_jalali(r) && !prefers_hijri(r)) return false;
        *in = prefers_jalali(r) ? JALALI : HIJRI;
    }
    return true;
}

static bool set_day(const dl_date_tokens *r, dl_date *date, int64_t year, uint64_t month, uint64_t day,
                    calendar in) {
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    if (in == GREGORIAN && !settle_calendar(r, date, &year, &in)) return false;
    if (in != GREGORIAN) {
        if (year >= 1600) return false;
        int32_t days = in == JALALI ? dl_days_from_jalali((int32_t)year, (unsigned)month, (unsigned)day)
                                    : dl_days_from_hijri((int32_t)year, (unsigned)month, (unsigned)day);
        dl_date_from_days(days, &date->year, &date->month, &date->day);
        date->flags |= in == HIJRI ? DL_DATE_CONVERTED | DL_DATE_LUNAR : DL_DATE_CONVERTED;
        return true;
    }
    if (year < 1600 || year >= 2200 || day > dl_days_of_month((int32_t)year, (unsigned)month)) return false;
    date->year = (int32_t)year;
    date->month = (uint8_t)month;
    date->day = (uint8_t)day;
    return true;
}

static bool in_future(const dl_date_tokens *r, const dl_date *date) {
    return r->hints->has_now && dl_date_days(date) > dl_date_days(&r->hints->now) + 1;
}

/* Where 10/21/2021 is written with the month first. */
static bool month_first(const dl_date_tokens *r) {
    const char *country = r->hints->country;
    if (country[0]) return strcmp(country, "us") == 0 || strcmp(country, "ph") == 0;
    return r->hints->language[0] == '\0' || dl_language_is(r->hints, "en") || dl_language_is(r->hints, "fil");
}

static bool set_numeric(const dl_date_tokens *r, dl_date *date, int64_t year, uint64_t first, uint64_t second,
                        char mark) {
    bool swap = mark != '.' && (second > 12 || (month_first(r) && first <= 12));
    uint64_t day = swap ? second : first, month = swap ? first : second;
    if (!set_day(r, date, year, month, day, GREGORIAN)) return false;
    date->flags |= DL_DATE_NUMERIC;
    if (mark != '.') date->flags |= swap ? DL_DATE_MONTH_FIRST : DL_DATE_DAY_FIRST;
    if (first > 12 || second > 12) return true;
    if (mark == '.') {
        /* Points are written the European way, but for some Americans. */
        if (month_first(r)) date->flags |= DL_DATE_SWAPPABLE;
    } else if (first != second) {
        dl_date other = *date;
        if (in_future(r, date) && set_day(r, &other, year, day, month, GREGORIAN) && !in_future(r, &other)) {
            other.flags ^= DL_DATE_MONTH_FIRST | DL_DATE_DAY_FIRST;
            *date = other;
        } else {
            date->flags |= DL_DATE_SWAPPABLE;
        }
    }
    return true;
}

/* The last day with this month and day that is not after the capture. */
static bool set_without_year(const dl_date_tokens *r, dl_date *date, month_word month, uint64_t day) {
    if (!r->hints->has_now || r->hints->absolute || month.calendar != GREGORIAN) return false;
    int32_t year = r->hints->now.year;
    if (!set_day(r, date, year, month.month, day, GREGORIAN)) return false;
    if (in_future(r, date) && !set_day(r, date, year - 1, month.month, day, GREGORIAN)) return false;
    date->flags |= DL_DATE_YEAR_INFERRED;
    return true;
}

/* --- the shapes --- */

/* 2021. október 21., from the month on. */
static size_t read_name_and_day(const dl_date_tokens *r, size_t named, month_word month, int64_t year,
                                dl_date *date) {
    size_t day = skip_joint(r, named + 1);
    /* "2021 October 16:25" has no day; "2021 October 21: 16:25" has. */
    if (!dl_number_within(r, day, 2, 1, 31) ||
        (dl_mark_is(r, day + 1, ':') && !r->items[day + 2].space_before))
        return 0;
    if (!set_day(r, date, year, month.month, r->items[day].value, (calendar)month.calendar)) return 0;
    return skip_ordinal(r, day + 1);
}

/* 2021. gada 21. oktobris: the word for "year" in the joint, the day after it, and no other year behind. */
static size_t read_day_and_name(const dl_date_tokens *r, size_t joint, size_t day, int64_t year,
                                dl_date *date) {
    bool worded = false;
    for (size_t k = joint; k < day; k++) worded = worded || r->items[k].kind == DL_DATE_TOKEN_WORD;
    if (!worded || !dl_number_within(r, day, 2, 1, 31)) return 0;
    size_t name = skip_joint(r, skip_ordinal(r, day + 1));
    month_word month;
    if (!month_at(r, name, &month) || is_year(r, skip_joint(r, name + 1)) ||
        !set_day(r, date, year, month.month, r->items[day].value, (calendar)month.calendar))
        return 0;
    return name + 1;
}

/* 2021年10月21日, 2021 оны 10-р сарын 21, from the word for "year" on. */
static size_t read_units(const dl_date_tokens *r, size_t at, int64_t year, dl_date *date) {
    size_t unit = skip_ordinal(r, at + 2), day = unit + 1;
    if (!dl_number_within(r, at + 1, 2, 1, 12) || !dl_unit_is(r, unit, DL_UNIT_MONTH) ||
        !dl_number_within(r, day, 2, 1, 31) ||
        !set_day(r, date, year, r->items[at + 1].value, r->items[day].value, GREGORIAN))
        return 0;
    date->flags |= DL_DATE_NUMERIC;
    return dl_unit_is(r, day + 1, DL_UNIT_DAY) ? day + 2 : day + 1;
}

/* 2021-10-21, 2021. 10. 21., from the first mark on. */
static size_t read_marked(const dl_date_tokens *r, size_t at, int64_t year, dl_date *date) {
    if (!dl_mark_in(r, at, "-/.")) return 0;
    char mark = r->items[at].mark;
    const dl_date_token *first = &r->items[at + 1], *second = &r->items[at + 3];
    if (!dl_number_within(r, at + 1, 2, 1, 31) || !dl_mark_is(r, at + 2, mark) ||
        !dl_number_within(r, at + 3, 2, 1, 31))
        return 0;
    if (mark != '.' && first->space_before != second->space_before) return 0;
    if (!set_day(r, date, year, first->value, second->value, GREGORIAN) &&
        !set_day(r, date, year, second->value, first->value, GREGORIAN))
        return 0;
    date->flags |= DL_DATE_NUMERIC;
    return at + 4;
}

static size_t read_year_first(const dl_date_tokens *r, size_t i, int64_t year, dl_date *date) {
    size_t after = skip_joint(r, i + 1);
    month_word month;
    if (month_at(r, after, &month)) return read_name_and_day(r, after, month, year, date);
    size_t end = read_day_and_name(r, i + 1, after, year, date);
    if (end) return end;
    if (dl_unit_is(r, i + 1, DL_UNIT_YEAR)) return read_units(r, i + 1, year, date);
    return read_marked(r, i + 1, year, date);
}

/* 20211021, 202110211625, 20211021162500 */
static size_t read_run(const dl_date_tokens *r, size_t i, dl_date *date) {
    const dl_date_token *t = &r->items[i];
    uint64_t value = t->value, clock = 0;
    if (t->digits == 12) clock = value % 10000 * 100, value /= 10000;
    if (t->digits == 14) clock = value % 1000000, value /= 1000000;
    if (value / 10000 < 1990 || value / 10000 > 2100) return 0;
    if (!set_day(r, date, (int64_t)(value / 10000), value / 100 % 100, value % 100, GREGORIAN)) return 0;
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

/* Whether three numbers from `i` on are part of something longer: an address, a version, a telephone number.
 */
static bool goes_on_around(const dl_date_tokens *r, size_t i, char mark) {
    if (i >= 2 && !r->items[i].space_before && dl_mark_is(r, i - 1, mark) &&
        r->items[i - 2].kind == DL_DATE_TOKEN_NUMBER)
        return true;
    return dl_mark_is(r, i + 5, mark) && !r->items[i + 5].space_before &&
           r->items[i + 6].kind == DL_DATE_TOKEN_NUMBER && !r->items[i + 6].space_before;
}

/* Whether a time of day stands around the tokens [from, to): 21:40 18/3/25, 18/3/25, 21:40. */
static bool has_clock_beside(const dl_date_tokens *r, size_t from, size_t to) {
    dl_date clock = {0};
    bool before = from >= 3 && dl_mark_is(r, from - 2, ':') && r->items[from].space_before;
    return before || dl_read_time(r, to, &clock);
}

/* Where 21.10.21 has the year first. */
static bool short_year_first(const dl_date_hints *hints) {
    return dl_language_is(hints, "ko") || dl_language_is(hints, "ja") || dl_language_is(hints, "zh") ||
           dl_language_is(hints, "eu") || dl_language_is(hints, "ne");
}

/* 21.10.2021, 10/21/2021, 21.10.21 in either order. */
static size_t read_numeric(const dl_date_tokens *r, size_t i, dl_date *date) {
    if (!dl_mark_in(r, i + 1, "-/.|")) return 0;
    char mark = r->items[i + 1].mark;
    if (!dl_number_within(r, i + 2, 2, 1, 31) || !dl_mark_is(r, i + 3, mark)) return 0;
    const dl_date_token *first = &r->items[i], *second = &r->items[i + 2], *third = &r->items[i + 4];
    if (third->kind != DL_DATE_TOKEN_NUMBER || second->space_before != third->space_before) return 0;
    if (goes_on_around(r, i, mark)) return 0;
    if (third->digits == 4 && is_year(r, i + 4) && first->digits <= 2) {
        return set_numeric(r, date, (int64_t)third->value, first->value, second->value, mark) ? i + 5 : 0;
    }
    if (third->digits != 2 || first->digits > 2 || dl_mark_is(r, i + 5, ':')) return 0;
    bool short_thai = dl_language_is(r->hints, "th") && third->value > 31;
    if (second->digits != 2 && !short_thai && !has_clock_beside(r, i, i + 5))
        return 0; /* 3/4/25 may be anything */
    if (short_year_first(r->hints)) {
        int32_t year = year_of_two_digits(r, first->value);
        if (!set_day(r, date, year, second->value, third->value, GREGORIAN)) return 0;
        date->flags |= DL_DATE_NUMERIC;
        return i + 5;
    }
    if (mark == '-' && first->digits != 2) return 0;
    int32_t year = year_of_two_digits(r, third->value);
    return set_numeric(r, date, year, first->value, second->value, mark) ? i + 5 : 0;
}

/* A year after day and month: four digits, or two after an apostrophe, hyphen or slash. */
static size_t read_year_last(const dl_date_tokens *r, size_t at, int64_t *year) {
    size_t joint = skip_joint(r, at);
    if (dl_word_is(r, joint, DL_WORD_ERA, NULL)) joint = skip_joint(r, joint + 1);
    const dl_date_token *t = &r->items[joint];
    if (is_year(r, joint)) {
        /* "21 October, 2021 people": cannot be told from a year, and rare. */
        *year = (int64_t)t->value;
        return joint + 1;
    }
    bool two_digits = t->kind == DL_DATE_TOKEN_NUMBER && t->digits == 2;
    /* Thai pages leave the century out without a mark: 21 ต.ค. 64. */
    bool clock = dl_mark_in(r, joint + 1, ":.") && r->items[joint + 2].kind == DL_DATE_TOKEN_NUMBER;
    bool short_thai = two_digits && dl_language_is(r->hints, "th") && !clock;
    if (short_thai || (two_digits && joint > at && dl_mark_in(r, joint - 1, "'-/") && !t->space_before)) {
        *year = year_of_two_digits(r, t->value);
        return joint + 1;
    }
    return 0;
}

/* The month's number in "21 tháng 10 năm 2021", where the word for month is no filler before its number;
 * SIZE_MAX when none of the tokens [from, to] is such a word. */
static size_t find_numbered_month(const dl_date_tokens *r, size_t from, size_t to) {
    for (size_t k = from; k <= to && k < r->count; k++) {
        if (dl_unit_is(r, k, DL_UNIT_MONTH_BEFORE) && dl_number_within(r, k + 1, 2, 1, 12)) return k + 1;
    }
    return SIZE_MAX;
}

/* 21 October 2021, 21 tháng 10 năm 2021 */
static size_t read_day_first(const dl_date_tokens *r, size_t i, dl_date *date) {
    uint64_t day = r->items[i].value;
    size_t at = skip_joint(r, skip_ordinal(r, i + 1)), numbered = find_numbered_month(r, i + 1, at);
    int64_t year;
    if (numbered != SIZE_MAX) {
        size_t end = read_year_last(r, numbered + 1, &year);
        return end && set_day(r, date, year, r->items[numbered].value, day, GREGORIAN) ? end : 0;
    }
    month_word month, again;
    if (!month_at(r, at, &month)) return 0;
    /* "24 نيسان / أبريل 2020": the month by two names. */
    if (dl_mark_is(r, at + 1, '/') && month_at(r, at + 2, &again)) at += 2;
    size_t end = read_year_last(r, at + 1, &year);
    if (end) return set_day(r, date, year, month.month, day, (calendar)month.calendar) ? end : 0;
    return set_without_year(r, date, month, day) ? at + 1 : 0;
}

/* October 21st, 2021; Oct 21 16:25:00 GMT 2021 */
static size_t read_month_first(const dl_date_tokens *r, size_t i, month_word month, dl_date *date) {
    calendar in = (calendar)month.calendar;
    size_t at = skip_joint(r, i + 1);
    if (!dl_number_within(r, at, 2, 1, 31) || (dl_mark_is(r, at + 1, ':') && !r->items[at + 1].space_before))
        return 0;
    uint64_t day = r->items[at].value;
    int64_t year;
    month_word again;
    /* "Meurzh 18 Meurzh 2021": Breton for Tuesday is a month's name, too. */
    if (month_at(r, at + 1, &again)) return 0;
    size_t end = read_year_last(r, skip_ordinal(r, at + 1), &year);
    if (end) return set_day(r, date, year, month.month, day, in) ? end : 0;
    dl_date clock = {0};
    end = dl_read_time(r, at + 1, &clock);
    if (end && is_year(r, end) && set_day(r, &clock, (int64_t)r->items[end].value, month.month, day, in)) {
        *date = clock;
        return end + 1;
    }
    return set_without_year(r, date, month, day) ? skip_ordinal(r, at + 1) : 0;
}

/* 令和3年10月21日, 民國110年10月21日 */
static size_t read_era(const dl_date_tokens *r, size_t i, int era, dl_date *date) {
    static const int32_t year_before[] = {
        [DL_ERA_REIWA] = 2018, [DL_ERA_HEISEI] = 1988, [DL_ERA_SHOWA] = 1925, [DL_ERA_MINGUO] = 1911};
    if (era > DL_ERA_MINGUO || !dl_number_within(r, i + 1, 3, 1, 200)) return 0;
    return read_year_first(r, i + 1, (int64_t)r->items[i + 1].value + year_before[era], date);
}

static size_t read_shape(const dl_date_tokens *r, size_t i, dl_date *date) {
    const dl_date_token *t = &r->items[i];
    month_word month;
    int era;
    if (t->kind == DL_DATE_TOKEN_WORD) {
        if (month_at(r, i, &month)) return read_month_first(r, i, month, date);
        return dl_word_is(r, i, DL_WORD_ERA, &era) ? read_era(r, i, era, date) : 0;
    }
    if (t->kind != DL_DATE_TOKEN_NUMBER) return 0;
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

size_t dl_read_day(const dl_date_tokens *r, size_t i, dl_date *date) {
    dl_date found = {0};
    size_t end = read_shape(r, i, &found);
    if (end) *date = found;
    return end;
}
