#include "follow/list_maker.h"

#include "base/hash_map.h"
#include "base/text.h"
#include "base/url.h"
#include "values/dates.h"
#include "values/markup.h"

#include <stdarg.h>
#include <stdio.h>

void dl_list_maker_init(dl_list_maker *maker, dl_list *list, dl_span url, int64_t now_ms, dl_arena *arena) {
    *maker = (dl_list_maker){.list = list, .arena = arena, .now_ms = now_ms};
    *list = (dl_list){.kind = DL_LIST_UNKNOWN};
    dl_arena_init(&maker->scratch, 0, arena->allocator);
    dl_arena_init(&maker->work, 0, arena->allocator);
    dl_buffer_init(&maker->entries, 0, arena->allocator);
    maker->url = dl_url_without_fragment(dl_url_resolve(arena, DL_SPAN_NONE, url));
}

void dl_list_maker_release(dl_list_maker *maker) {
    dl_arena_release(&maker->scratch);
    dl_arena_release(&maker->work);
    dl_buffer_release(&maker->entries);
}

void dl_list_maker_restart(dl_list_maker *maker, dl_list_kind kind) {
    maker->failed = dl_list_maker_failed(maker);
    *maker->list = (dl_list){.kind = kind, .problem = maker->list->problem, .cut = maker->list->cut};
    maker->author_count = 0;
    maker->publisher = DL_SPAN_NONE;
    dl_arena_reset(&maker->scratch);
    dl_buffer_clear(&maker->entries);
}

bool dl_list_maker_failed(const dl_list_maker *maker) {
    return maker->failed || maker->arena->failed || maker->scratch.failed || maker->entries.failed;
}

/* --- values --- */

dl_span dl_list_url(dl_list_maker *maker, dl_span base, dl_span reference) {
    dl_span trimmed = dl_span_trim(reference);
    if (!trimmed.size || trimmed.size > DL_LIST_URL_BYTES) return DL_SPAN_NONE;
    dl_arena_reset(&maker->work);
    if (dl_span_starts_with_nocase(trimmed, DL_SPAN("www."))) { /* meant as a host */
        const dl_span parts[] = {DL_SPAN("//"), trimmed};
        trimmed = dl_arena_join(&maker->work, parts, DL_COUNT_OF(parts), DL_SPAN(""));
    }
    dl_span url = dl_url_resolve(&maker->work, dl_span_present(base) ? base : maker->url, trimmed);
    if (maker->work.failed) maker->failed = true;
    bool is_web =
        dl_span_starts_with(url, DL_SPAN("http://")) || dl_span_starts_with(url, DL_SPAN("https://"));
    if (!is_web || url.size > DL_LIST_URL_BYTES) return DL_SPAN_NONE;
    return dl_url_without_fragment(url);
}

/* References to C1 controls, which XML takes at their word, are meant as characters of windows-1252 (HTML,
 * "13.2.5.80 Numeric character reference end state"). */
static dl_span without_c1(dl_arena *arena, dl_span text) {
    static const uint16_t meant[32] = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                       0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    size_t at = dl_span_find_byte(text, '\xC2', 0);
    while (at != SIZE_MAX && (at + 1 >= text.size || (unsigned char)text.data[at + 1] >= 0xA0))
        at = dl_span_find_byte(text, '\xC2', at + 1);
    if (at == SIZE_MAX) return text;
    char *bytes = dl_arena_alloc_bytes(arena, text.size * 2), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t i = 0; i < text.size;) {
        bool is_c1 = text.data[i] == '\xC2' && i + 1 < text.size && (unsigned char)text.data[i + 1] < 0xA0;
        if (!is_c1) {
            *out++ = text.data[i++];
            continue;
        }
        out += dl_utf8_encode(meant[(unsigned char)text.data[i + 1] & 31], out);
        i += 2;
    }
    dl_arena_shrink_bytes(arena, bytes, text.size * 2, (size_t)(out - bytes));
    return dl_span_between(bytes, out);
}

dl_span dl_list_line(dl_list_maker *maker, dl_span text) {
    text = dl_text_prefix(dl_span_trim(text), 4 * DL_LIST_LINE_BYTES);
    text = dl_text_clean(&maker->scratch, without_c1(&maker->scratch, text));
    return dl_span_trim(dl_text_prefix(text, DL_LIST_LINE_BYTES));
}

dl_span dl_list_plain(dl_list_maker *maker, dl_span text) {
    text = dl_text_prefix(dl_span_trim(text), 4 * DL_LIST_LINE_BYTES);
    text = dl_without_markup(&maker->scratch, text);
    bool is_coded = dl_span_find_byte(text, '&', 0) != SIZE_MAX; /* still: it was escaped twice */
    return dl_list_line(maker, is_coded ? dl_without_markup(&maker->scratch, text) : text);
}

/* The end of what begins with "<"; the next byte if that is no tag. */
static size_t past_tag(dl_span html, size_t at) {
    static const dl_span raw[] = {DL_SPAN_INIT("script"), DL_SPAN_INIT("style")};
    dl_span rest = dl_span_sub(html, at + 1, html.size);
    char next = rest.size ? rest.data[0] : '\0';
    if (!dl_ascii_is_alpha(next) && next != '/' && next != '!') return at + 1;
    for (size_t i = 0; i < DL_COUNT_OF(raw); i++) {
        if (!dl_span_starts_with_nocase(rest, raw[i])) continue;
        size_t end = dl_span_find(html, DL_SPAN("</"), at);
        at = end == SIZE_MAX ? html.size : end;
    }
    size_t end = dl_span_find_byte(html, '>', at);
    if (end == SIZE_MAX) return next == '!' ? at + 1 : html.size;
    return end + 1;
}

dl_span dl_list_without_tags(dl_list_maker *maker, dl_span html) {
    html = dl_text_prefix(html, 4 * DL_LIST_LINE_BYTES);
    char *bytes = dl_arena_alloc_bytes(&maker->scratch, html.size + 1), *out = bytes;
    if (!bytes) return DL_SPAN_NONE;
    for (size_t at = 0, next; at < html.size; at = next) {
        next = html.data[at] == '<' ? past_tag(html, at) : at + 1;
        if (next == at + 1) *out++ = html.data[at];
    }
    return dl_span_between(bytes, out);
}

void dl_list_keep(dl_list_maker *maker, dl_span *to, dl_span text) {
    if (!dl_span_present(*to) && text.size) *to = dl_arena_copy(maker->arena, text);
}

static dl_span without_marks(dl_span text) {
    while (text.size && strchr(" \t\n\"'<>(),;:-", text.data[0])) text = dl_span_sub(text, 1, text.size);
    while (text.size && strchr(" \t\n\"'<>(),;:-", text.data[text.size - 1])) text.size--;
    return text;
}

dl_span dl_list_author(dl_list_maker *maker, dl_span text) {
    dl_span line = dl_list_plain(maker, text), word;
    if (dl_span_find_byte(line, '@', 0) == SIZE_MAX) return line;
    dl_span before = dl_span_sub(line, 0, 0), after = before;
    for (dl_span rest = line; dl_span_next_word(&rest, &word);) {
        size_t at = dl_span_find_byte(word, '@', 0);
        bool is_address = at != SIZE_MAX && dl_span_find_byte(word, '.', at) != SIZE_MAX;
        if (!is_address) continue;
        before = dl_span_between(line.data, word.data);
        after = rest;
        break;
    }
    if (after.data == before.data) return line; /* "@handle" */
    dl_span name = without_marks(after);
    return name.size ? name : without_marks(before);
}

void dl_list_add_text(dl_span *texts, size_t *count, size_t most, dl_span text) {
    if (!text.size || *count == most) return;
    for (size_t i = 0; i < *count; i++) {
        if (dl_span_equal_nocase(texts[i], text)) return;
    }
    texts[(*count)++] = text;
}

void dl_list_add_author(dl_list_maker *maker, dl_list_draft *draft, dl_span text) {
    dl_list_add_text(draft->authors, &draft->entry.author_count, DL_LIST_MOST_AUTHORS,
                     dl_list_author(maker, text));
}

void dl_list_add_keyword(dl_list_maker *maker, dl_list_draft *draft, dl_span text) {
    dl_list_add_text(draft->keywords, &draft->entry.keyword_count, DL_LIST_MOST_KEYWORDS,
                     dl_list_plain(maker, text));
}

void dl_list_add_keywords(dl_list_maker *maker, dl_list_draft *draft, dl_span text) {
    for (dl_span part; dl_span_split(&text, ',', &part);) dl_list_add_keyword(maker, draft, part);
}

/* --- entries --- */

/* Absent rather than empty. */
static dl_span kept(dl_list_maker *maker, dl_span text) {
    text = dl_span_trim(text);
    return text.size ? dl_arena_copy(maker->arena, text) : DL_SPAN_NONE;
}

static const dl_span *kept_texts(dl_list_maker *maker, const dl_span *texts, size_t count) {
    if (!count) return NULL;
    dl_span *copies = dl_arena_alloc(maker->arena, count * sizeof *copies);
    for (size_t i = 0; copies && i < count; i++) copies[i] = kept(maker, texts[i]);
    return copies;
}

static dl_span kept_line(dl_list_maker *maker, dl_span text) {
    return kept(maker, dl_text_prefix(dl_span_trim(text), DL_LIST_LINE_BYTES));
}

static void keep_entry(dl_list_maker *maker, const dl_list_draft *draft) {
    const dl_list_entry *given = &draft->entry;
    dl_list_entry entry = {
        .url = kept(maker, given->url),
        .id = kept_line(maker, given->id),
        .title = kept_line(maker, given->title),
        .published = kept_line(maker, given->published),
        .updated = kept_line(maker, given->updated),
        .authors = kept_texts(maker, draft->authors, given->author_count),
        .author_count = given->author_count,
        .keywords = kept_texts(maker, draft->keywords, given->keyword_count),
        .keyword_count = given->keyword_count,
        .summary = kept(maker, without_c1(&maker->scratch, given->summary)),
        .content = kept(maker, without_c1(&maker->scratch, given->content)),
        .language = kept_line(maker, given->language),
        .publisher = kept_line(maker, given->publisher),
    };
    dl_buffer_append(&maker->entries, dl_span_of((const char *)&entry, sizeof entry));
}

bool dl_list_add(dl_list_maker *maker, dl_list_draft *draft) {
    bool full = maker->entries.size / sizeof(dl_list_entry) >= DL_LIST_MAX_ENTRIES;
    if (draft->entry.url.size && full) maker->list->cut = true;
    if (draft->entry.url.size && !full) keep_entry(maker, draft);
    draft->entry = (dl_list_entry){.author_count = 0};
    bool failed = dl_list_maker_failed(maker);
    if (!failed) dl_arena_reset(&maker->scratch);
    return !failed && !full;
}

/* --- the list --- */

typedef struct date_reader {
    dl_date_hints hints;
    int64_t now_ms;
} date_reader;

enum { MS_PER_MINUTE = 60000, MS_PER_DAY = 24 * 60 * MS_PER_MINUTE };

/* No page of the web is older. */
static const int64_t EARLIEST_MS = INT64_C(631152000000); /* 1990 */

static date_reader date_reader_of(const dl_list_maker *maker) {
    date_reader reader = {.now_ms = maker->now_ms};
    dl_date_hints_init(&reader.hints, maker->list->language, maker->url, DL_SPAN_NONE);
    reader.hints.has_now = true;
    dl_date_set_minutes(&reader.hints.now, maker->now_ms / MS_PER_MINUTE);
    reader.hints.now.has_time = reader.hints.now.has_offset = true;
    return reader;
}

/* "3 Jun 25 12:00 EDT" with the year in full: RFC 822 has two digits, which the reader of dates, who reads
 * them in prose, takes for the time's.  Other texts are left. */
static dl_span with_long_year(dl_arena *arena, dl_span text) {
    dl_span words[4] = {DL_SPAN_NONE}, rest = text;
    size_t count = 0;
    while (count < DL_COUNT_OF(words) && dl_span_next_word(&rest, &words[count])) count++;
    if (count == DL_COUNT_OF(words) && !dl_ascii_is_digit(words[0].data[0])) { /* a day of the week */
        memmove(words, words + 1, 3 * sizeof *words);
        words[3] = dl_span_next_word(&rest, &words[3]) ? words[3] : DL_SPAN_NONE;
    }
    uint64_t day, year;
    bool is_short = dl_span_to_uint(words[0], &day) && words[2].size == 2 &&
                    dl_span_to_uint(words[2], &year) && !dl_span_to_uint(words[1], &day) &&
                    dl_span_find_byte(words[3], ':', 0) <= 2;
    if (!is_short) return text;
    const dl_span parts[] = {dl_span_between(text.data, words[2].data),
                             year < 70 ? DL_SPAN("20") : DL_SPAN("19"),
                             dl_span_between(words[2].data, text.data + text.size)};
    return dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN(""));
}

/* A time without a zone is taken for UTC, a date without a time for its first minute. */
static int64_t read_date(const date_reader *reader, dl_arena *arena, dl_span text) {
    dl_date date;
    if (!text.size || !dl_date_read(with_long_year(arena, text), &reader->hints, &date, NULL))
        return INT64_MIN;
    int64_t minutes = dl_date_local_minutes(&date) - (date.has_offset ? date.offset_minutes : 0);
    int64_t ms = minutes * MS_PER_MINUTE + (date.has_time && date.has_seconds ? date.second * 1000 : 0);
    return ms < EARLIEST_MS || ms > reader->now_ms + MS_PER_DAY ? INT64_MIN : ms;
}

static int64_t newest_ms(const dl_list_entry *entry) {
    return entry->updated_ms > entry->published_ms ? entry->updated_ms : entry->published_ms;
}

bool dl_list_same_url(dl_span a, dl_span b) {
    size_t from_a = dl_span_find(a, DL_SPAN("://"), 0), from_b = dl_span_find(b, DL_SPAN("://"), 0);
    return from_a != SIZE_MAX && from_b != SIZE_MAX &&
           dl_span_equal(dl_span_sub(a, from_a, a.size), dl_span_sub(b, from_b, b.size));
}

/* Moves the entries together, without those of a URL that came before and those of the list's own. */
static size_t without_doubles(dl_list_maker *maker, dl_list_entry *entries, size_t count) {
    dl_hash_map places;
    size_t left = 0;
    if (!dl_hash_map_make(&places, &maker->scratch, (uint32_t)count)) return 0;
    for (size_t i = 0; i < count; i++) {
        if (dl_list_same_url(entries[i].url, maker->url)) continue;
        uint32_t *place = dl_hash_map_at(&places, dl_span_hash(entries[i].url));
        dl_list_entry *first = *place ? &entries[*place - 1] : NULL;
        if (first && dl_span_equal(first->url, entries[i].url)) {
            if (newest_ms(&entries[i]) > newest_ms(first)) *first = entries[i];
            continue;
        }
        entries[left] = entries[i];
        if (!first) *place = (uint32_t)left + 1;
        left++;
    }
    return left;
}

static void complete(dl_list_maker *maker, const date_reader *dates, dl_list_entry *entry,
                     const dl_span *authors) {
    dl_arena_reset(&maker->work);
    entry->published_ms = read_date(dates, &maker->work, entry->published);
    entry->updated_ms = read_date(dates, &maker->work, entry->updated);
    if (maker->work.failed) maker->failed = true;
    if (!entry->author_count) {
        entry->authors = authors;
        entry->author_count = maker->author_count;
    }
    if (!dl_span_present(entry->language)) entry->language = maker->list->language;
    if (!dl_span_present(entry->publisher)) entry->publisher = maker->publisher;
}

void dl_list_finish(dl_list_maker *maker) {
    dl_list_entry *entries = (dl_list_entry *)(void *)maker->entries.data;
    size_t count = maker->entries.size / sizeof *entries;
    if (!count || dl_list_maker_failed(maker)) return;
    const dl_span *authors = kept_texts(maker, maker->authors, maker->author_count);
    date_reader dates = date_reader_of(maker);
    for (size_t i = 0; i < count; i++) complete(maker, &dates, &entries[i], authors);
    count = without_doubles(maker, entries, count);
    dl_list_entry *made = dl_arena_alloc(maker->arena, count * sizeof *made);
    if (!made) return;
    memcpy(made, entries, count * sizeof *made);
    maker->list->entries = made;
    maker->list->entry_count = count;
}

void dl_list_say(dl_list_maker *maker, const char *format, ...) {
    char text[300];
    va_list values;
    va_start(values, format);
    int size = vsnprintf(text, sizeof text, format, values);
    va_end(values);
    if (size < 0) return;
    /* What comes from the list may hold anything. */
    for (char *at = text; *at; at++) {
        if ((unsigned char)*at < ' ' || *at == 0x7F) *at = ' ';
    }
    dl_span whole = dl_text_prefix(dl_span_from_string(text), sizeof text - 4);
    const dl_span parts[] = {whole, dl_span_of("", 1)};
    maker->list->problem = dl_arena_join(maker->arena, parts, DL_COUNT_OF(parts), DL_SPAN("")).data;
}
