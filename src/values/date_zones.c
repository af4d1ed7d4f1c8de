/* The zone after a time of day. */
#include "values/date_zones.h"

/* Whether the page's language or country is one that writes so. */
static bool is_indian(const dl_date_hints *hints) {
    static const char languages[][3] = {"hi", "bn", "ta", "te", "mr", "gu", "kn", "ml", "pa", "or", "as"};
    for (size_t i = 0; i < DL_COUNT_OF(languages); i++) {
        if (dl_language_is(hints, languages[i])) return true;
    }
    return strcmp(hints->country, "in") == 0;
}

static bool is_country(const dl_date_hints *hints, const char *code) {
    return strcmp(hints->country, code) == 0;
}

/* The offset of a zone's name, east of UTC; false when it could be several. */
static bool settle_zone(const dl_date_hints *h, const dl_date *date, int zone, int16_t *offset) {
    if (zone < DL_ZONE_US_EASTERN) {
        *offset = (int16_t)zone;
        return true;
    }
    switch ((dl_unsettled_zone)zone) {
    case DL_ZONE_US_EASTERN:
    case DL_ZONE_US_CENTRAL:
    case DL_ZONE_US_MOUNTAIN:
    case DL_ZONE_US_PACIFIC: {
        if (h->language[0] && !dl_language_is(h, "en") && !dl_language_is(h, "es")) return false;
        if (!date->year) return false;
        bool summer = dl_is_american_summer(date->year, date->month, date->day);
        *offset = (int16_t)(-300 - 60 * (zone - DL_ZONE_US_EASTERN) + (summer ? 60 : 0));
        return true;
    }
    case DL_ZONE_BST: {
        bool bangladesh = is_country(h, "bd") || dl_language_is(h, "bn");
        *offset = bangladesh ? 360 : 60;
        return bangladesh || dl_language_is(h, "en") || is_country(h, "uk") || is_country(h, "gb");
    }
    case DL_ZONE_IST: {
        bool india = is_indian(h), ireland = is_country(h, "ie");
        *offset = india ? 330 : ireland ? 60 : 120;
        return india || ireland || is_country(h, "il") || dl_language_is(h, "he");
    }
    case DL_ZONE_CST: {
        bool china = dl_language_is(h, "zh") || is_country(h, "cn") || is_country(h, "tw");
        *offset = china ? 480 : -360;
        return china || dl_language_is(h, "en");
    }
    }
    return false;
}

static void set_offset(dl_date *date, int minutes) {
    date->offset_minutes = (int16_t)minutes;
    date->has_offset = true;
}

/* +02:00, +0200, +02, from the sign on; 0 when there is none. */
static size_t read_offset(const dl_date_tokens *r, size_t i, int *offset) {
    enum { MOST_MINUTES = 15 * 60 };
    bool minus = dl_mark_is(r, i, '-');
    const dl_date_token *number = &r->items[i + 1], *rest = &r->items[i + 3];
    if (!minus && !dl_mark_is(r, i, '+')) return 0;
    if (number->kind != DL_DATE_TOKEN_NUMBER || number->space_before || number->digits > 4 ||
        number->digits == 3)
        return 0;
    uint64_t minutes =
        number->digits == 4 ? number->value / 100 * 60 + number->value % 100 : number->value * 60;
    size_t end = i + 2;
    if (number->digits <= 2 && dl_mark_is(r, end, ':') && !r->items[end].space_before &&
        rest->kind == DL_DATE_TOKEN_NUMBER && rest->digits == 2) {
        minutes += rest->value;
        end += 2;
    }
    if (minutes > MOST_MINUTES) return 0;
    *offset = minus ? -(int)minutes : (int)minutes;
    return end;
}

/* An offset right after the time; "16:25 -21" is none, "16:25:00 -0700" is. */
static size_t read_signed_zone(const dl_date_tokens *r, size_t i, dl_date *date) {
    bool adjacent = !r->items[i].space_before, minus = dl_mark_is(r, i, '-');
    if (minus && !adjacent && r->items[i + 1].digits != 4) return 0;
    int offset;
    size_t end = read_offset(r, i, &offset);
    if (end) set_offset(date, offset);
    return end;
}

/* A plus sign that a form decoder turned into a space: 16:25:00 0200, 16:25:00 02:00. */
static size_t read_decoded_zone(const dl_date_tokens *r, size_t i, dl_date *date) {
    const dl_date_token *t = &r->items[i], *rest = &r->items[i + 2];
    if (!date->has_seconds || t->kind != DL_DATE_TOKEN_NUMBER || !t->space_before) return 0;
    if (t->digits == 4 && t->value <= 1400 && t->value % 100 % 15 == 0) {
        set_offset(date, (int)(t->value / 100 * 60 + t->value % 100));
        return i + 1;
    }
    if (t->digits == 2 && t->value <= 14 && dl_mark_is(r, i + 1, ':') && rest->kind == DL_DATE_TOKEN_NUMBER &&
        rest->value % 15 == 0 && !dl_mark_is(r, i + 3, ':')) { /* "16:25:00 02:00:09" is two clocks */
        set_offset(date, (int)(t->value * 60 + rest->value % 60));
        return i + 3;
    }
    return 0;
}

/* "GMT+2", "MESZ)", at the zone's name. */
static size_t read_named_zone(const dl_date_tokens *r, size_t i, int zone, dl_date *date) {
    bool letter = r->items[i].end - r->items[i].start == 1;
    if (letter && r->items[i].space_before) return 0; /* a lone "z" */
    int offset;
    size_t end = zone == 0 ? read_offset(r, i + 1, &offset) : 0;
    if (!end) {
        int16_t settled;
        if (!settle_zone(r->hints, date, zone, &settled)) return 0;
        offset = settled;
        end = i + 1;
    }
    set_offset(date, offset);
    return dl_mark_is(r, end, ')') ? end + 1 : end;
}

/* Whether the mark ends a half of the day: "4:25 p.m. EST". */
static bool ends_period(const dl_date_tokens *r, size_t i) {
    return i > 0 && dl_mark_is(r, i, '.') && !r->items[i].space_before &&
           dl_word_is(r, i - 1, DL_WORD_DAY_PERIOD, NULL);
}

size_t dl_read_zone(const dl_date_tokens *r, size_t i, dl_date *date) {
    enum { MOST_BETWEEN = 3 };
    bool adjacent = !r->items[i].space_before;
    size_t end = 0;
    if (dl_mark_is(r, i, '+') || (dl_mark_is(r, i, '-') && (adjacent || !r->items[i + 1].space_before))) {
        end = read_signed_zone(r, i, date);
        return end ? end : i;
    }
    end = read_decoded_zone(r, i, date);
    if (end) return end;
    size_t at = i;
    for (int skipped = 0; skipped < MOST_BETWEEN; skipped++, at++) {
        int zone;
        if (dl_word_is(r, at, DL_WORD_ZONE, &zone)) {
            end = read_named_zone(r, at, zone, date);
            return end ? end : i;
        }
        if (!dl_mark_in(r, at, "(,") && !dl_word_is(r, at, DL_WORD_BEFORE_ZONE, NULL) && !ends_period(r, at))
            break;
    }
    return i;
}
