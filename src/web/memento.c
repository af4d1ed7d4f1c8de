#include "web/memento.h"

#include <stdlib.h>

#include "archive/times.h"
#include "base/address.h"
#include "values/calendar.h"
#include "values/http_date.h"

/* --- times --- */

dl_span dl_web_memento_digits(dl_span captured, dl_arena *arena) {
    char *out = dl_arena_alloc_bytes(arena, captured.size + 1);
    size_t size = 0;
    for (size_t i = 0; out && i < captured.size; i++) {
        if (dl_ascii_is_digit(captured.data[i])) out[size++] = captured.data[i];
    }
    return dl_span_of(out, size);
}

dl_span dl_web_memento_time(dl_span digits, dl_arena *arena) {
    static const char latest[] = "00001231235959", form[] = "0000-00-00T00:00:00Z";
    char all[sizeof latest], text[sizeof form];
    int64_t seconds;
    if (digits.size < 4 || digits.size > sizeof latest - 1 || digits.size % 2) return DL_SPAN_NONE;
    memcpy(all, latest, sizeof all);
    for (size_t i = 0; i < digits.size; i++) {
        if (!dl_ascii_is_digit(digits.data[i])) return DL_SPAN_NONE;
        all[i] = digits.data[i];
    }
    memcpy(text, form, sizeof text);
    for (size_t i = 0, at = 0; text[i]; i++) {
        if (text[i] == '0') text[i] = all[at++];
    }
    dl_span time = dl_span_of(text, sizeof text - 1);
    uint32_t month = dl_span_leading_number(dl_span_sub(time, 5, 2));
    if (digits.size == 6 && month >= 1 && month <= 12) {
        unsigned days = dl_days_of_month((int32_t)dl_span_leading_number(time), month);
        text[8] = (char)('0' + days / 10);
        text[9] = (char)('0' + days % 10);
    }
    return dl_time_read(time, &seconds) ? dl_arena_copy(arena, time) : DL_SPAN_NONE;
}

dl_span dl_web_memento_date(dl_span captured, dl_arena *arena) {
    int64_t seconds = 0;
    return dl_time_read(captured, &seconds) ? dl_http_date_write(seconds, arena) : DL_SPAN_NONE;
}

/* --- addresses --- */

/* Percent-encodes what would end a header or what is around an address there. */
static dl_span make_safe(dl_span url, dl_arena *arena) {
    static const char digits[] = "0123456789ABCDEF";
    char *out = dl_arena_alloc_bytes(arena, url.size * 3 + 1);
    size_t size = 0;
    for (size_t i = 0; out && i < url.size; i++) {
        unsigned char c = (unsigned char)url.data[i];
        if (c > ' ' && c < 0x7F && !memchr("<>\"\\^`{|}", c, 9)) {
            out[size++] = (char)c;
        } else {
            out[size++] = '%';
            out[size++] = digits[c >> 4];
            out[size++] = digits[c & 15];
        }
    }
    return dl_span_of(out, size);
}

static bool has_scheme(dl_span url) {
    return dl_span_starts_with_nocase(url, DL_SPAN("http://")) ||
           dl_span_starts_with_nocase(url, DL_SPAN("https://"));
}

/* Servers in between make one slash of two. */
static dl_span with_scheme(dl_span url, dl_arena *arena) {
    static const char *const lame[] = {"https:/", "http:/", "https:", "http:"};
    if (has_scheme(url)) return url;
    const char *scheme = "http://";
    for (size_t i = 0; i < DL_COUNT_OF(lame); i++) {
        dl_span start = dl_span_from_string(lame[i]);
        if (!dl_span_starts_with_nocase(url, start)) continue;
        url = dl_span_sub(url, start.size, url.size);
        scheme = i % 2 ? "http://" : "https://";
        break;
    }
    const dl_span parts[] = {dl_span_from_string(scheme), url};
    return dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

/* An encoded one is decoded; one that is not has escapes of its own, and keeps them. */
static dl_span read_address(dl_span address, dl_arena *arena) {
    bool encoded = dl_span_starts_with_nocase(address, DL_SPAN("http%3A")) ||
                   dl_span_starts_with_nocase(address, DL_SPAN("https%3A"));
    if (encoded) address = dl_web_decode(address, false, arena);
    if (!address.size) return DL_SPAN_NONE;
    return make_safe(with_scheme(address, arena), arena);
}

dl_span dl_web_memento_address(const dl_web_original *original, dl_span captured) {
    const dl_span parts[] = {original->base, DL_SPAN("/web/"),
                             dl_web_memento_digits(captured, original->arena), DL_SPAN("/"), original->url};
    return dl_arena_join(original->arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

dl_span dl_web_memento_page(const dl_web_original *original, const char *path) {
    const dl_span parts[] = {original->base, dl_span_from_string(path), original->url};
    return dl_arena_join(original->arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

/* --- captures --- */

/* The first one of a story by a query that has its id, a time and a limit. */
static dl_web_memento ask(dl_web_site *site, const dl_web_original *original, uint32_t story, dl_sql_name sql,
                          dl_span time) {
    dl_web_memento memento = {.story = original->stories[story]};
    sqlite3_stmt *statement = dl_sql(&site->archive, sql);
    dl_bind_int(&site->archive, statement, 1, memento.story);
    dl_bind_text(&site->archive, statement, 2, time);
    dl_bind_int(&site->archive, statement, 3, 1);
    if (!dl_row(&site->archive, statement)) return memento;
    memento.captured = dl_arena_copy(original->arena, dl_column_text(statement, 0));
    memento.revision = sqlite3_column_int64(statement, 1);
    dl_reset(statement);
    return memento;
}

/* Of all stories the first one from that time on, or the last one up to it. */
static dl_web_memento find(dl_web_site *site, const dl_web_original *original, dl_span time, bool forward) {
    dl_web_memento best = {0};
    for (uint32_t i = 0; i < original->story_count; i++) {
        dl_web_memento one =
            ask(site, original, i, forward ? DL_SQL_CAPTURES_FROM : DL_SQL_CAPTURES_UP_TO, time);
        if (!one.captured.size) continue;
        int order = best.captured.size ? dl_span_compare(one.captured, best.captured) : 0;
        if (!best.captured.size || (forward ? order < 0 : order > 0)) best = one;
    }
    return best;
}

static const dl_span beginning = DL_SPAN_INIT("0"), end = DL_SPAN_INIT("~");

dl_web_memento dl_web_memento_at(dl_web_site *site, const dl_web_original *original, dl_span time) {
    dl_web_memento found = find(site, original, time, false);
    return found.captured.size ? found : original->first;
}

dl_web_memento dl_web_memento_beside(dl_web_site *site, const dl_web_original *original, dl_span captured,
                                     bool later) {
    int64_t seconds = 0;
    if (!dl_time_read(captured, &seconds)) return (dl_web_memento){0};
    return find(site, original, dl_time_write(seconds + (later ? 1 : -1), original->arena), later);
}

static bool read_stories(dl_web_site *site, dl_web_original *original) {
    enum { MOST = 16 }; /* as many as the archive looks at when something is added */
    sqlite3_stmt *statement = dl_sql(&site->archive, DL_SQL_STORIES_AT);
    dl_span key = dl_address_key(original->url, original->arena);
    original->stories = dl_arena_alloc(original->arena, MOST * sizeof *original->stories);
    if (!original->stories) return false;
    dl_bind_int(&site->archive, statement, 1, (sqlite3_int64)dl_address_hash(key));
    while (original->story_count < MOST && dl_row(&site->archive, statement))
        original->stories[original->story_count++] = sqlite3_column_int64(statement, 0);
    if (statement) dl_reset(statement);
    return original->story_count > 0;
}

dl_web_found dl_web_original_find(dl_web_original *original, dl_web_site *site, const dl_web_request *request,
                                  dl_span address) {
    *original = (dl_web_original){.arena = &site->arena, .base = request->base};
    if (!original->base.data) original->base = DL_SPAN("");
    original->url = read_address(address, original->arena);
    if (!original->url.size || original->url.size > DL_WEB_LONGEST_ORIGINAL) return DL_WEB_NO_ADDRESS;
    if (!read_stories(site, original)) return DL_WEB_FOUND_NOTHING;
    original->first = find(site, original, beginning, true);
    original->last = find(site, original, end, false);
    return original->first.captured.size ? DL_WEB_FOUND : DL_WEB_FOUND_NOTHING;
}

/* --- lists --- */

static int compare_mementos(const void *a, const void *b) {
    const dl_web_memento *first = a, *second = b;
    int order = dl_span_compare(first->captured, second->captured);
    return order ? order : (first->story > second->story) - (first->story < second->story);
}

static void read_captures(dl_web_site *site, const dl_web_original *original, uint32_t story, dl_span from,
                          dl_web_mementos *all, uint32_t *capacity) {
    sqlite3_stmt *statement = dl_sql(&site->archive, DL_SQL_CAPTURES_FROM);
    dl_bind_int(&site->archive, statement, 1, original->stories[story]);
    dl_bind_text(&site->archive, statement, 2, from);
    dl_bind_int(&site->archive, statement, 3, DL_WEB_MOST_MEMENTOS + 1);
    while (dl_row(&site->archive, statement)) {
        const dl_web_memento one = {.captured = dl_arena_copy(original->arena, dl_column_text(statement, 0)),
                                    .story = original->stories[story],
                                    .revision = sqlite3_column_int64(statement, 1)};
        dl_arena_push_checked(original->arena, (void **)&all->items, &all->count, capacity, sizeof one, &one);
    }
}

/* Several captures of one second have one address. */
static void drop_repeated(dl_web_mementos *all) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < all->count; i++) {
        if (kept && dl_span_equal(all->items[kept - 1].captured, all->items[i].captured)) continue;
        all->items[kept++] = all->items[i];
    }
    all->count = kept;
}

bool dl_web_mementos_read(dl_web_mementos *mementos, dl_web_site *site, const dl_web_original *original,
                          dl_span from) {
    uint32_t capacity = 0;
    *mementos = (dl_web_mementos){0};
    for (uint32_t i = 0; i < original->story_count; i++)
        read_captures(site, original, i, from.size ? from : beginning, mementos, &capacity);
    if (mementos->count) qsort(mementos->items, mementos->count, sizeof *mementos->items, compare_mementos);
    drop_repeated(mementos);
    if (mementos->count > DL_WEB_MOST_MEMENTOS) {
        mementos->next = mementos->items[DL_WEB_MOST_MEMENTOS].captured;
        mementos->count = DL_WEB_MOST_MEMENTOS;
    }
    if (site->arena.failed) site->archive.failed = SQLITE_NOMEM;
    return !site->archive.failed;
}

/* --- what cannot be answered --- */

bool dl_web_original_or_answer(dl_web_original *original, dl_web_site *site, const dl_web_request *request,
                               dl_web_response *response, dl_span address) {
    switch (dl_web_original_find(original, site, request, address)) {
    case DL_WEB_FOUND:
        return true;
    case DL_WEB_NO_ADDRESS:
        dl_web_state(
            site, response, 400, "That is not an address",
            "Behind the slash goes the address of a story, such as https://paper.example/story, with at "
            "most 2,000 characters.");
        return false;
    default:
        if (!site->archive.failed)
            dl_web_state(
                site, response, 404, "There is no capture of this address",
                "Neither as it is written nor in another form. It may have been captured under another "
                "name of the site, or have been taken out.");
        return false;
    }
}

dl_span dl_web_path_behind(const dl_web_request *request, const char *prefix) {
    return dl_span_sub(request->path, strlen(prefix), request->path.size);
}

bool dl_web_split_time(dl_span rest, dl_span *digits, dl_span *address) {
    size_t slash = dl_span_find_byte(rest, '/', 0);
    if (slash == SIZE_MAX) return false;
    *digits = dl_span_sub(rest, 0, slash);
    *address = dl_span_sub(rest, slash + 1, rest.size);
    return true;
}
