/* What the page's own address says: the day in "/2021/10/21/", the sections before the story's slug. */
#include "base/url.h"

#include "claims/claim.h"
#include "claims/dates.h"

enum { SECTIONS_MAX = 3 };

/* The address of an archived copy holds the original's: "/web/2021…/https://example.org/story". */
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

/* A year, month and day from `at` on; returns the end, or 0. */
static size_t day_at(dl_span path, size_t at) {
    unsigned year, month, day;
    if (!digits_at(path, at, 4, &year) || year < 1994 || year > 2100) return 0;
    size_t end = at + 4, name;
    if (digits_at(path, end, 4, &month) && (end + 4 >= path.size || !dl_ascii_is_digit(path.data[end + 4]))) {
        return month / 100 >= 1 && month / 100 <= 12 && month % 100 >= 1 && month % 100 <= 31 ? end + 4 : 0;
    }
    if (end >= path.size) return 0;
    char mark = path.data[end];
    if (mark != '/' && mark != '-' && mark != '_' && mark != '.') return 0;
    end++;
    size_t size = small_number(path, end, 12, &month);
    if (!size && mark == '/' && month_by_name(path, end, &month, &name)) size = name;
    if (!size) {
        /* /2021/1021/ */
        unsigned both;
        if (mark == '/' && digits_at(path, end, 4, &both) && both / 100 >= 1 && both / 100 <= 12 &&
            both % 100 >= 1 && both % 100 <= 31 && (end + 4 == path.size || path.data[end + 4] == '/')) {
            return end + 4;
        }
        return 0;
    }
    end += size;
    if (end >= path.size || (path.data[end] != mark && path.data[end] != '/' && path.data[end] != '-'))
        return 0;
    end++;
    size = small_number(path, end, 31, &day);
    return size ? end + size : 0;
}

static void read_day(dl_claims *claims, dl_span path) {
    for (size_t at = 0; at < path.size; at++) {
        if (!dl_ascii_is_digit(path.data[at]) || (at > 0 && dl_ascii_is_alnum(path.data[at - 1]))) continue;
        size_t end = day_at(path, at);
        if (!end) continue;
        dl_claims_add(claims, (dl_claim){.text = dl_span_sub(path, at, end - at),
                                         .field = DL_FIELD_DATE_PUBLISHED,
                                         .source = DL_SOURCE_URL,
                                         .trust = 80});
        return;
    }
}

static bool is_section(dl_span segment) {
    static const dl_span others[] = {
        DL_SPAN_INIT("article"),  DL_SPAN_INIT("articles"),   DL_SPAN_INIT("artikel"),
        DL_SPAN_INIT("story"),    DL_SPAN_INIT("news-story"), DL_SPAN_INIT("amp"),
        DL_SPAN_INIT("node"),     DL_SPAN_INIT("post"),       DL_SPAN_INIT("posts"),
        DL_SPAN_INIT("page"),     DL_SPAN_INIT("pages"),      DL_SPAN_INIT("index"),
        DL_SPAN_INIT("content"),  DL_SPAN_INIT("web"),        DL_SPAN_INIT("archive"),
        DL_SPAN_INIT("archives"), DL_SPAN_INIT("detail"),     DL_SPAN_INIT("view"),
        DL_SPAN_INIT("read"),     DL_SPAN_INIT("p"),          DL_SPAN_INIT("a"),
        DL_SPAN_INIT("id"),       DL_SPAN_INIT("html")};
    if (segment.size < 2 || segment.size > 30) return false;
    size_t hyphens = 0;
    for (size_t i = 0; i < segment.size; i++) {
        char c = segment.data[i];
        if (dl_ascii_is_digit(c) || c == '.' || c == '%' || c == '=' || c == ',') return false;
        hyphens += c == '-' || c == '_';
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (dl_span_equal_nocase(segment, others[i])) return false;
    }
    /* "en", "de-at": the language. */
    if (segment.size == 2 || (segment.size == 5 && segment.data[2] == '-')) return false;
    return hyphens <= 2;
}

static void read_sections(dl_claims *claims, dl_span path) {
    dl_span rest = path, segment;
    int count = 0;
    while (dl_span_split(&rest, '/', &segment) && count < SECTIONS_MAX) {
        if (segment.size == 0) continue;
        /* The last segment is the story, unless the path closes with a slash after it. */
        if (rest.size == 0 || (rest.size == 1 && rest.data[0] == '/')) break;
        if (!is_section(segment)) continue;
        dl_claims_add(claims, (dl_claim){.text = dl_url_decode(claims->arena, segment),
                                         .field = DL_FIELD_SECTION,
                                         .source = DL_SOURCE_URL,
                                         .trust = 30});
        count++;
    }
}

void dl_read_url(dl_claims *claims) {
    dl_span url = claims->context ? claims->context->url : DL_SPAN_NONE;
    if (url.size == 0) url = claims->base_url;
    dl_url parts;
    if (!dl_url_split(original(url), &parts)) return;
    read_day(claims, parts.path);
    if (parts.query.size && parts.query.size < 200 && dl_span_contains(parts.query, DL_SPAN("date=")))
        read_day(claims, parts.query);
    read_sections(claims, parts.path);
}
