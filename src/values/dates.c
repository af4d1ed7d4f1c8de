/* The entry to the reader of dates: the context of a page, and the order in which shapes are tried. */
#include "values/dates.h"

#include "values/date_clock.h"
#include "values/date_iso.h"
#include "values/date_shapes.h"
#include "values/date_zones.h"
#include "values/relative_dates.h"

/* --- hints --- */

void dl_date_hints_init(dl_date_hints *hints, dl_span language, dl_span url, dl_span captured) {
    /* Two-letter domains that are usually not used for their country. */
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
    dl_date_set_minutes(date, (int64_t)(value / 60));
    return true;
}

/* --- a date in a text --- */

/* Reads the missing time of a day from what follows it, or uses that of `clock`; returns the end of both. */
static size_t complete_time(const dl_date_tokens *r, size_t end, const dl_date *clock, dl_date *date) {
    if (date->has_time) return date->has_offset ? end : dl_read_zone(r, end, date);
    size_t after = dl_read_time(r, end, date);
    if (after) return after;
    if (clock && clock->has_time) {
        date->has_time = true;
        date->has_seconds = clock->has_seconds;
        date->has_offset = clock->has_offset;
        date->hour = clock->hour, date->minute = clock->minute, date->second = clock->second;
        date->offset_minutes = clock->offset_minutes;
    }
    return end;
}

/* Whether the number goes on from the hour or the minute before it: the 30 in 21:30:45, not behind "Posted:".
 */
static bool continues_clock(const dl_date_tokens *r, size_t i) {
    return i > 1 && dl_mark_is(r, i - 1, ':') && r->items[i - 2].kind == DL_DATE_TOKEN_NUMBER &&
           !r->items[i].space_before;
}

/* A time, followed by a day with its year. */
static size_t read_time_and_day(const dl_date_tokens *r, size_t i, dl_date *date) {
    enum { MOST_BETWEEN = 7 }; /* ". ET, Sunday, " */
    dl_date clock = {0};
    if (r->items[i].kind != DL_DATE_TOKEN_NUMBER || continues_clock(r, i)) return 0;
    size_t at = dl_read_clock(r, i, &clock);
    for (int skipped = 0; at && skipped < MOST_BETWEEN; skipped++, at++) {
        size_t end = dl_read_day(r, at, date);
        if (end && date->flags & DL_DATE_YEAR_INFERRED) return 0;
        if (end) {
            dl_date again = *date; /* by the day, ET is EST or EDT */
            if (!clock.has_offset && dl_read_clock(r, i, &again)) clock = again;
            return complete_time(r, end, &clock, date);
        }
        bool between = r->items[at].kind == DL_DATE_TOKEN_MARK || dl_word_is(r, at, DL_WORD_FILLER, NULL) ||
                       dl_word_is(r, at, DL_WORD_WEEKDAY, NULL) || dl_word_is(r, at, DL_WORD_ZONE, NULL);
        if (!between) return 0;
    }
    return 0;
}

static size_t read_day_and_time(const dl_date_tokens *r, size_t i, dl_date *date) {
    size_t end = dl_read_day(r, i, date);
    return end ? complete_time(r, end, NULL, date) : 0;
}

/* "18 رمضان 1446هـ - 18 مارس 2025م": one day by two calendars, of which the lunar one is reckoned and the
 * other is written.  Takes what is written, and the time behind the pair. */
static void join_calendars(const dl_date_tokens *r, dl_found_date *found) {
    enum { MOST_BETWEEN = 6 };
    for (size_t at = found->end; at < r->count && at < found->end + MOST_BETWEEN; at++) {
        dl_date other = {0};
        size_t end = dl_read_day(r, at, &other);
        if (!end) continue;
        if (other.flags & DL_DATE_YEAR_INFERRED || !dl_date_same_by_moon(&found->date, &other)) return;
        dl_date clock = found->date;
        if (found->date.flags & DL_DATE_LUNAR) found->date = other;
        found->end = complete_time(r, end, &clock, &found->date);
        return;
    }
}

/* The first date with a year; `yearless` gets the first without one before it, if there is any. */
static bool find_date(const dl_date_tokens *r, dl_found_date *found, dl_found_date *yearless) {
    for (size_t i = 0; i < r->count; i++) {
        found->date = (dl_date){0};
        found->first = i;
        found->end = read_day_and_time(r, i, &found->date);
        if (!found->end) found->end = read_time_and_day(r, i, &found->date);
        if (!found->end) continue;
        if (!(found->date.flags & DL_DATE_YEAR_INFERRED)) {
            join_calendars(r, found);
            return true;
        }
        if (!yearless->end) *yearless = *found;
        i = found->end - 1;
    }
    return false;
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
    if (dl_date_read_iso(text, date)) return true;
    if (!may_hold_date(text)) return false;
    if (hints->machine && read_epoch(text, date)) return true;

    dl_date_tokens tokens;
    dl_found_date found, yearless = {.end = 0};
    dl_date_tokens_init(&tokens, text, hints);
    if (!find_date(&tokens, &found, &yearless)) {
        if (hints->absolute) return false;
        /* "3 hours ago" is tried before "3 … ago", where "ago" would be Spanish for August. */
        if (!dl_find_relative_date(&tokens, &found)) {
            if (yearless.end) {
                found = yearless;
            } else if (!dl_find_day_back(&tokens, &found)) {
                return false;
            }
        }
    }
    *date = found.date;
    if (part) {
        size_t start = tokens.items[found.first].start;
        *part = dl_span_sub(text, start, tokens.items[found.end - 1].end - start);
    }
    return true;
}

/* A word of a clock that is none of its numbers and marks; *says when it can be of nothing else. */
static bool is_clock_word(const dl_date_tokens *r, size_t i, bool *says) {
    bool telling = dl_word_is(r, i, DL_WORD_HOUR, NULL) || dl_word_is(r, i, DL_WORD_DAY_PERIOD, NULL) ||
                   dl_unit_is(r, i, DL_UNIT_HOUR) || dl_word_is(r, i, DL_WORD_ZONE, NULL);
    *says = *says || telling;
    return telling || dl_word_is(r, i, DL_WORD_FILLER, NULL) || dl_unit_is(r, i, DL_UNIT_MINUTE);
}

bool dl_date_is_clock(dl_span text, const dl_date_hints *hints, bool *worded) {
    dl_date_tokens tokens;
    dl_date clock = {0};
    dl_date_tokens_init(&tokens, text, hints);
    size_t end = dl_read_time(&tokens, 0, &clock);
    *worded = false;
    for (size_t i = 0; i < tokens.count; i++) {
        bool number = tokens.items[i].kind == DL_DATE_TOKEN_NUMBER, word = is_clock_word(&tokens, i, worded);
        bool spaced_half = dl_text_is(&tokens, i, DL_SPAN("p")) || dl_text_is(&tokens, i, DL_SPAN("m"));
        if (!word && !spaced_half && tokens.items[i].kind == DL_DATE_TOKEN_WORD && i >= end) return false;
        if (number && i >= end) return false;
    }
    return end != 0;
}
