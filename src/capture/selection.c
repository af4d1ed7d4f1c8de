#include "capture/selection.h"

#include "base/url.h"
#include "capture/warc_date.h"

#include <stdlib.h>

enum { DIGITS = 14, DAY_BYTES = 10 };

/* --- times --- */

/* The digits of "2024-05-03T18:19:08Z", which nearly all records have; false for any other form. */
static bool take_usual(dl_span time, char digits[DIGITS]) {
    static const char shape[] = "dddd-dd-ddTdd:dd:ddZ";
    if (time.size != sizeof shape - 1) return false;
    for (size_t i = 0, to = 0; i < time.size; i++) {
        if (shape[i] != 'd' ? time.data[i] != shape[i] : !dl_ascii_is_digit(time.data[i])) return false;
        if (shape[i] == 'd') digits[to++] = time.data[i];
    }
    return true;
}

/* A year or a month as its first day. */
static dl_span as_day(dl_arena *arena, dl_span time) {
    const char *rest = time.size == 4 ? "-01-01" : time.size == 7 ? "-01" : "";
    return *rest ? dl_arena_format(arena, "%.*s%s", DL_SPAN_ARG(time), rest) : time;
}

dl_span dl_time_digits(dl_arena *arena, dl_span time) {
    char *digits = dl_arena_alloc_bytes(arena, DIGITS);
    if (!digits) return DL_SPAN_NONE;
    if (take_usual(time, digits)) return dl_span_of(digits, DIGITS);
    dl_span date = dl_warc_date(arena, as_day(arena, time));
    if (!date.size) return DL_SPAN_NONE;
    memset(digits, '0', DIGITS);
    for (size_t i = 0, to = 0; i < date.size && to < DIGITS; i++) {
        if (dl_ascii_is_digit(date.data[i])) digits[to++] = date.data[i];
    }
    return dl_span_of(digits, DIGITS);
}

/* Of a year, a month or a day: from its beginning, or up to its end. */
static bool read_bound(dl_arena *arena, dl_span given, bool to_end, char bound[16]) {
    if (!dl_span_present(given)) return true;
    dl_span digits = dl_time_digits(arena, given);
    if (!digits.size) return false;
    memcpy(bound, digits.data, DIGITS);
    size_t said = given.size == 4 ? 4 : given.size == 7 ? 6 : given.size == DAY_BYTES ? 8 : DIGITS;
    if (to_end) memset(bound + said, '9', DIGITS - said);
    bound[DIGITS] = '\0';
    return true;
}

/* Digits as indexes have them, of which some may be missing at the end. */
static bool is_digits(dl_span time) {
    size_t i = 0;
    while (i < time.size && dl_ascii_is_digit(time.data[i])) i++;
    return i == time.size && i >= 4 && i <= DIGITS;
}

static bool is_in_time(const dl_selection *selection, dl_arena *arena, dl_span captured) {
    char digits[DIGITS];
    if (!selection->since[0] && !selection->until[0]) return true;
    dl_span known = is_digits(captured) ? captured : dl_time_digits(arena, captured);
    if (!known.size) return false;
    memcpy(digits, "00000101000000", DIGITS); /* what is missing is the beginning of what is there */
    memcpy(digits, known.data, known.size);
    if (selection->since[0] && memcmp(digits, selection->since, DIGITS) < 0) return false;
    return !selection->until[0] || memcmp(digits, selection->until, DIGITS) <= 0;
}

/* --- hosts --- */

static dl_span host_of(dl_arena *arena, dl_span url) {
    dl_url parts;
    dl_span resolved = dl_url_resolve(arena, DL_SPAN_NONE, url);
    return resolved.size && dl_url_split(resolved, &parts) ? parts.host : DL_SPAN_NONE;
}

static int compare(dl_span a, dl_span b) {
    size_t size = a.size < b.size ? a.size : b.size;
    int order = size ? memcmp(a.data, b.data, size) : 0;
    return order ? order : (a.size > b.size) - (a.size < b.size);
}

static int compare_hosts(const void *a, const void *b) {
    return compare(*(const dl_span *)a, *(const dl_span *)b);
}

/* The host and all domains that it is in are looked up. */
static bool has_host(const dl_selection *selection, dl_arena *arena, dl_span url) {
    if (!selection->host_count) return true;
    dl_span host = host_of(arena, url);
    while (host.size && host.data[host.size - 1] == '.') host.size--;
    while (host.size) {
        if (bsearch(&host, selection->hosts, selection->host_count, sizeof host, compare_hosts)) return true;
        size_t dot = dl_span_find_byte(host, '.', 0);
        if (dot == SIZE_MAX) return false;
        host = dl_span_sub(host, dot + 1, host.size);
    }
    return false;
}

static dl_selection_result read_hosts(dl_selection *selection, dl_span list) {
    if (!dl_span_present(list)) return DL_SELECTION_OK;
    size_t most = 1;
    for (size_t i = 0; i < list.size; i++) most += list.data[i] == ',';
    selection->hosts = dl_arena_alloc(&selection->arena, most * sizeof *selection->hosts);
    if (!selection->hosts) return DL_SELECTION_NO_MEMORY;
    for (dl_span rest = list, part; dl_span_split(&rest, ',', &part);) {
        part = dl_span_trim(part);
        while (part.size && part.data[part.size - 1] == '.') part.size--;
        dl_span url = dl_arena_format(&selection->arena, "http://%.*s/", DL_SPAN_ARG(part));
        dl_span host = host_of(&selection->arena, url);
        for (size_t i = 0; i < part.size && host.size; i++) {
            /* An address or a port is no host; IPv6 addresses, in brackets, are. */
            if (strchr("/@?#*", part.data[i]) || (part.data[i] == ':' && part.data[0] != '['))
                host = DL_SPAN_NONE;
        }
        if (selection->arena.failed) return DL_SELECTION_NO_MEMORY;
        if (!host.size) return DL_SELECTION_BAD;
        selection->hosts[selection->host_count++] = host;
    }
    qsort(selection->hosts, selection->host_count, sizeof *selection->hosts, compare_hosts);
    return selection->host_count ? DL_SELECTION_OK : DL_SELECTION_BAD;
}

/* --- patterns --- */

bool dl_glob_matches(dl_span pattern, dl_span text) {
    size_t at = 0, star = SIZE_MAX, tried = 0, to = 0;
    while (to < text.size) {
        if (at < pattern.size && pattern.data[at] == '*') {
            star = at++;
            tried = to;
        } else if (at < pattern.size && (pattern.data[at] == '?' || pattern.data[at] == text.data[to])) {
            at++;
            to++;
        } else if (star != SIZE_MAX) { /* the last star takes one byte more */
            at = star + 1;
            to = ++tried;
        } else {
            return false;
        }
    }
    while (at < pattern.size && pattern.data[at] == '*') at++;
    return at == pattern.size;
}

static bool fits_pattern(const dl_selection *selection, dl_span url) {
    if (!selection->pattern_count) return true;
    for (size_t i = 0; i < selection->pattern_count && url.size; i++) {
        if (dl_glob_matches(selection->patterns[i], url)) return true;
    }
    return false;
}

static bool copy_patterns(dl_selection *selection, const dl_selection_terms *terms) {
    if (!terms->pattern_count) return true;
    selection->patterns =
        dl_arena_alloc(&selection->arena, terms->pattern_count * sizeof *selection->patterns);
    if (!selection->patterns) return false;
    for (size_t i = 0; i < terms->pattern_count; i++)
        selection->patterns[i] = dl_arena_copy(&selection->arena, terms->patterns[i]);
    selection->pattern_count = terms->pattern_count;
    return !selection->arena.failed;
}

/* --- the whole --- */

dl_selection_result dl_selection_init(dl_selection *selection, const dl_selection_terms *terms,
                                      const dl_allocator *allocator) {
    *selection = (dl_selection){.pages_only = terms->pages_only};
    dl_arena_init(&selection->arena, 0, allocator);
    if (!copy_patterns(selection, terms)) return DL_SELECTION_NO_MEMORY;
    dl_selection_result result = read_hosts(selection, terms->hosts);
    if (result != DL_SELECTION_OK) return result;
    bool dated = read_bound(&selection->arena, terms->since, false, selection->since) &&
                 read_bound(&selection->arena, terms->until, true, selection->until);
    if (selection->arena.failed) return DL_SELECTION_NO_MEMORY;
    return dated ? DL_SELECTION_OK : DL_SELECTION_BAD;
}

void dl_selection_release(dl_selection *selection) {
    dl_arena_release(&selection->arena);
}

bool dl_selection_asks(const dl_selection *selection) {
    return selection &&
           (selection->host_count || selection->pattern_count || selection->since[0] || selection->until[0]);
}

bool dl_selection_has(const dl_selection *selection, dl_arena *arena, dl_span url, dl_span captured) {
    return !selection || (is_in_time(selection, arena, captured) && fits_pattern(selection, url) &&
                          has_host(selection, arena, url));
}
