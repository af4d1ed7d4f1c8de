/* Claims from the page's own URL: the day in "/2021/10/21/", the sections before the article's slug. */
#include "base/url.h"

#include "claims/claim.h"
#include "values/dates.h"
#include "values/word_lists.h"

/* The URL of an archived copy contains the original URL: "/web/2021…/https://example.org/story". */
static dl_span original(dl_span url) {
    size_t scheme = dl_span_find(url, DL_SPAN("://"), 0);
    if (scheme == SIZE_MAX) return url;
    size_t second = dl_span_find(url, DL_SPAN("://"), scheme + 3), query = dl_span_find_byte(url, '?', 0);
    if (second == SIZE_MAX || (query != SIZE_MAX && query < second)) return url;
    size_t start = second;
    while (start > 0 && dl_ascii_is_alpha(url.data[start - 1])) start--;
    return dl_span_sub(url, start, url.size);
}

static bool digits_at(dl_span text, size_t at, size_t count, unsigned *value) {
    if (at + count > text.size) return false;
    *value = 0;
    for (size_t i = at; i < at + count; i++) {
        if (!dl_ascii_is_digit(text.data[i])) return false;
        *value = *value * 10 + (unsigned)(text.data[i] - '0');
    }
    return true;
}

/* One or two digits that end there; returns how many, 0 when there is no such number up to `most`. */
static size_t small_number(dl_span text, size_t at, unsigned most, unsigned *value) {
    size_t count = 0;
    while (count < 3 && at + count < text.size && dl_ascii_is_digit(text.data[at + count])) count++;
    if (count < 1 || count > 2 || !digits_at(text, at, count, value)) return 0;
    return *value >= 1 && *value <= most ? count : 0;
}

static bool month_by_name(dl_span text, size_t at, unsigned *month, size_t *size) {
    static const char names[12][4] = {"jan", "feb", "mar", "apr", "may", "jun",
                                      "jul", "aug", "sep", "oct", "nov", "dec"};
    size_t letters = 0;
    while (at + letters < text.size && dl_ascii_is_alpha(text.data[at + letters])) letters++;
    if (letters < 3 || letters > 9) return false;
    for (unsigned i = 0; i < 12; i++) {
        if (!dl_span_equal_nocase(dl_span_sub(text, at, 3), dl_span_of(names[i], 3))) continue;
        *month = i + 1;
        *size = letters;
        return true;
    }
    return false;
}

typedef struct day {
    unsigned year, month, day;
} day;

static bool is_day(day d) {
    return d.year >= 1994 && d.year <= 2100 && d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31;
}

/* Whether the digits that end before `at` go on there. */
static bool digits_end(dl_span path, size_t at) {
    return at >= path.size || !dl_ascii_is_digit(path.data[at]);
}

/* 20211021 and 21102021, which is common, too */
static bool run_of_digits(dl_span path, size_t at, day *d) {
    unsigned first, second;
    if (!digits_at(path, at, 4, &first) || !digits_at(path, at + 4, 4, &second) || !digits_end(path, at + 8))
        return false;
    *d = (day){first, second / 100, second % 100};
    if (is_day(*d)) return true;
    *d = (day){second, first % 100, first / 100};
    return is_day(*d);
}

/* 2021/10/21, 2021-10-21, 2021/oct/21, 2021/1021, 2021-10/21 */
static bool year_first(dl_span path, size_t at, day *d) {
    size_t end = at + 4, name;
    unsigned both;
    if (!digits_at(path, at, 4, &d->year) || digits_end(path, end) == false || end >= path.size) return false;
    char mark = path.data[end];
    if (mark != '/' && mark != '-' && mark != '_' && mark != '.') return false;
    end++;
    if (mark == '/' && digits_at(path, end, 4, &both) && digits_end(path, end + 4)) {
        *d = (day){d->year, both / 100, both % 100};
        return is_day(*d);
    }
    size_t size = small_number(path, end, 12, &d->month);
    if (!size && mark == '/' && month_by_name(path, end, &d->month, &name)) size = name;
    end += size;
    if (!size || end >= path.size ||
        (path.data[end] != mark && path.data[end] != '/' && path.data[end] != '-'))
        return false;
    size = small_number(path, end + 1, 31, &d->day);
    /* 2023/10/3-ways: the number that the title begins with */
    bool of_title = mark == '/' && size == 1 && end + 2 < path.size && path.data[end + 2] == '-';
    return size && !of_title && is_day(*d);
}

/* 21-10-2021, 21.10.2021 */
static bool day_first(dl_span path, size_t at, day *d) {
    size_t size = small_number(path, at, 31, &d->day), end = at + size;
    if (!size || end >= path.size ||
        (path.data[end] != '-' && path.data[end] != '.' && path.data[end] != '_'))
        return false;
    char mark = path.data[end];
    size = small_number(path, end + 1, 12, &d->month);
    end += 1 + size;
    if (!size || end >= path.size || path.data[end] != mark) return false;
    return digits_at(path, end + 1, 4, &d->year) && digits_end(path, end + 5) && is_day(*d);
}

static dl_span written(dl_claims *claims, day d) {
    return dl_arena_format(claims->arena, "%04u-%02u-%02u", d.year, d.month, d.day);
}

static bool read_day(dl_claims *claims, dl_span path, dl_claim claim) {
    for (size_t at = 0; at < path.size; at++) {
        if (!dl_ascii_is_digit(path.data[at]) || (at > 0 && dl_ascii_is_alnum(path.data[at - 1]))) continue;
        day d;
        if (!run_of_digits(path, at, &d) && !year_first(path, at, &d) && !day_first(path, at, &d)) continue;
        claim.text = written(claims, d);
        dl_claims_add(claims, claim);
        return true;
    }
    return false;
}

/* The folders /2021/10/21/, /2021-10-21/ or /20211021/ that begin at `at`, behind the first slash. */
static bool folders_of_day(dl_span path, size_t at, day *d) {
    size_t gap = at + 4 < path.size && (path.data[at + 4] == '/' || path.data[at + 4] == '-');
    size_t end = at + 8 + 2 * gap;
    if (end >= path.size || path.data[end] != '/' || (gap && path.data[at + 7] != path.data[at + 4]))
        return false;
    return digits_at(path, at, 4, &d->year) && digits_at(path, at + 4 + gap, 2, &d->month) &&
           digits_at(path, end - 2, 2, &d->day) && is_day(*d);
}

dl_span dl_day_of_folders(dl_claims *claims, dl_span url) {
    day d;
    for (size_t at = 1; at < url.size; at++) {
        if (url.data[at - 1] == '/' && folders_of_day(url, at, &d)) return written(claims, d);
    }
    return DL_SPAN_NONE;
}

static bool is_section(dl_span segment) {
    if (segment.size < 2 || segment.size > 30) return false;
    size_t hyphens = 0;
    for (size_t i = 0; i < segment.size; i++) {
        char c = segment.data[i];
        if (dl_ascii_is_digit(c) || c == '.' || c == '%' || c == '=' || c == ',') return false;
        hyphens += c == '-' || c == '_';
    }
    for (size_t i = 0; i < DL_COUNT_OF(dl_no_section_words); i++) {
        if (dl_span_equal_nocase(segment, dl_no_section_words[i])) return false;
    }
    /* "en", "de-at": the language. */
    if (segment.size == 2 || (segment.size == 5 && segment.data[2] == '-')) return false;
    return hyphens <= 2;
}

static void read_sections(dl_claims *claims, dl_span path) {
    dl_span rest = path, segment;
    int count = 0;
    while (dl_span_split(&rest, '/', &segment) && count < DL_MOST_URL_SECTIONS) {
        if (segment.size == 0) continue;
        /* The last segment is the article, unless the path ends with a slash after it. */
        if (rest.size == 0 || (rest.size == 1 && rest.data[0] == '/')) break;
        if (!is_section(segment)) continue;
        dl_claims_add(claims, (dl_claim){.text = dl_url_decode(claims->arena, segment),
                                         .field = DL_FIELD_SECTION,
                                         .source = DL_SOURCE_URL,
                                         .group = dl_claims_group(claims),
                                         .trust = 30});
        count++;
    }
}

/* A page captured from an address without a day, such as that of a feed, may name another with it. */
static void read_canonical_day(dl_claims *claims) {
    dl_url parts;
    for (const dl_claim *claim = NULL; (claim = dl_claims_next(claims, DL_FIELD_URL, claim));) {
        if (claim->source != DL_SOURCE_LINK || !dl_url_split(claim->text, &parts)) continue;
        read_day(claims, parts.path,
                 (dl_claim){.offset = claim->offset,
                            .node = claim->node,
                            .field = DL_FIELD_DATE_PUBLISHED,
                            .source = DL_SOURCE_LINK,
                            .trust = 80});
        return;
    }
}

void dl_read_url(dl_claims *claims) {
    dl_url parts;
    if (!dl_url_split(original(dl_claims_page_url(claims)), &parts)) return;
    const dl_claim claim = {.field = DL_FIELD_DATE_PUBLISHED, .source = DL_SOURCE_URL, .trust = 80};
    bool dated = read_day(claims, parts.path, claim);
    if (parts.query.size && parts.query.size < 200 && dl_span_contains(parts.query, DL_SPAN("date=")))
        dated |= read_day(claims, parts.query, claim);
    read_sections(claims, parts.path);
    if (!dated) read_canonical_day(claims);
}
