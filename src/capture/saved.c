#include "capture/saved.h"

#include "capture/warc_write.h"

enum { LOOKED_AT_BYTES = 8 << 10 };

/* --- dates --- */

static unsigned month_of(dl_span word) {
    static const char names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (word.size < 3) return 0;
    for (unsigned i = 0; i < 12; i++) {
        if (dl_span_equal_nocase(dl_span_sub(word, 0, 3), dl_span_of(names + (size_t)i * 3, 3))) return i + 1;
    }
    return 0;
}

typedef struct moment {
    unsigned year, month, day, hour, minute, second;
    int zone; /* minutes east */
    bool has_clock, has_zone;
} moment;

/* "10:20:30" or "10:20" */
static bool read_clock(dl_span word, moment *found) {
    unsigned *parts[] = {&found->hour, &found->minute, &found->second};
    size_t count = 0;
    dl_span part;
    uint64_t value;
    while (count < 3 && dl_span_split(&word, ':', &part)) {
        if (part.size > 2 || !dl_span_to_uint(part, &value)) return false;
        *parts[count++] = (unsigned)value;
    }
    found->has_clock =
        count >= 2 && !word.size && found->hour < 24 && found->minute < 60 && found->second < 61;
    return found->has_clock;
}

/* "+0200", "GMT", "GMT+0200", "UTC", "Z" */
static bool read_zone(dl_span word, moment *found) {
    static const char *const names[] = {"GMT", "UTC", "UT", "Z"};
    bool named = false;
    for (size_t i = 0; i < DL_COUNT_OF(names) && !named; i++) {
        dl_span name = dl_span_from_string(names[i]);
        named = dl_span_starts_with(word, name);
        if (named) word = dl_span_sub(word, name.size, word.size);
    }
    uint64_t digits;
    if (named && !word.size) return found->has_zone = true;
    if (word.size != 5 || (word.data[0] != '+' && word.data[0] != '-') ||
        !dl_span_to_uint(dl_span_sub(word, 1, 4), &digits) || digits / 100 > 14 || digits % 100 > 59)
        return false;
    found->zone = (int)(digits / 100 * 60 + digits % 100) * (word.data[0] == '-' ? -1 : 1);
    return found->has_zone = true;
}

static bool read_number(dl_span word, moment *found) {
    uint64_t value;
    if (!dl_span_to_uint(word, &value)) return false;
    if (word.size <= 2 && value >= 1 && value <= 31 && !found->day) {
        found->day = (unsigned)value;
    } else if (word.size == 4 && value >= 1900 && !found->year) {
        found->year = (unsigned)value;
    }
    return true;
}

dl_span dl_mail_date(dl_arena *arena, dl_span date) {
    moment found = {0};
    dl_span rest = dl_span_sub(date, 0, 100), word;
    while (dl_span_next_word(&rest, &word) && word.data[0] != '(') {
        if (word.data[word.size - 1] == ',') word.size--;
        if (!word.size || read_number(word, &found)) continue;
        if (dl_span_find_byte(word, ':', 0) != SIZE_MAX) {
            if (!read_clock(word, &found)) return DL_SPAN_NONE;
        } else if (found.month == 0 && month_of(word)) {
            found.month = month_of(word);
        } else {
            read_zone(word, &found);
        }
    }
    if (!found.year || !found.month || !found.day) return DL_SPAN_NONE;
    dl_span day = dl_arena_format(arena, "%04u-%02u-%02u", found.year, found.month, found.day);
    if (!found.has_clock || !dl_warc_date(arena, day).size) return dl_warc_date(arena, day);
    int zone = found.zone < 0 ? -found.zone : found.zone;
    dl_span time = dl_arena_format(arena, "%04u-%02u-%02uT%02u:%02u:%02u", found.year, found.month, found.day,
                                   found.hour, found.minute, found.second);
    if (!found.has_zone) return time;
    if (!zone) return dl_arena_format(arena, "%.*sZ", DL_SPAN_ARG(time));
    return dl_arena_format(arena, "%.*s%c%02d:%02d", DL_SPAN_ARG(time), found.zone < 0 ? '-' : '+', zone / 60,
                           zone % 60);
}

/* --- comments --- */

static bool is_web_address(dl_span url) {
    return dl_span_starts_with_nocase(url, DL_SPAN("http://")) ||
           dl_span_starts_with_nocase(url, DL_SPAN("https://"));
}

/* "saved from url=(0025)https://example.org/story": the number is the address's length. */
static void read_browser(dl_span text, dl_saved *saved) {
    size_t at = dl_span_find(text, DL_SPAN("saved from url=("), 0);
    if (at == SIZE_MAX) return;
    size_t end = dl_span_find_byte(text, ')', at);
    if (end == SIZE_MAX) return;
    dl_span rest = dl_span_sub(text, end + 1, text.size), url;
    /* Mail programs mark what they show as from an address that is none. */
    bool placed =
        dl_span_next_word(&rest, &url) && !dl_span_starts_with(url, DL_SPAN("http://internet.e-mail"));
    if (placed && is_web_address(url)) saved->url = url;
}

/* What stands behind the label to the end of its line. */
static dl_span labelled(dl_span text, dl_span label) {
    size_t at = dl_span_find(text, label, 0);
    if (at == SIZE_MAX) return DL_SPAN_NONE;
    size_t end = dl_span_find_byte(text, '\n', at);
    at += label.size;
    return dl_span_trim(dl_span_sub(text, at, (end == SIZE_MAX ? text.size : end) - at));
}

static void read_single_file(dl_span text, dl_saved *saved, dl_arena *arena) {
    if (!dl_span_contains(text, DL_SPAN("Page saved with SingleFile"))) return;
    dl_span url = labelled(text, DL_SPAN("url:"));
    if (is_web_address(url)) saved->url = url;
    saved->captured = dl_mail_date(arena, labelled(text, DL_SPAN("saved date:")));
}

/* "Mirrored from example.org/story by HTTrack Website Copier/3.x [XR&CO'2014], Sat, 04 May 2024 10:20:30
 * GMT": the address comes without its scheme, so only the time is taken. */
static void read_httrack(dl_span text, dl_saved *saved, dl_arena *arena) {
    size_t at = dl_span_find(text, DL_SPAN("by HTTrack Website Copier/"), 0);
    if (at == SIZE_MAX || !dl_span_contains(text, DL_SPAN("Mirrored from "))) return;
    size_t comma = dl_span_find(text, DL_SPAN("], "), at);
    if (comma != SIZE_MAX) saved->captured = dl_mail_date(arena, dl_span_sub(text, comma + 3, text.size));
}

dl_saved dl_saved_from(dl_span page, dl_arena *arena) {
    dl_saved saved = {.url = DL_SPAN_NONE};
    dl_span rest = dl_span_sub(page, 0, LOOKED_AT_BYTES);
    for (;;) {
        size_t open = dl_span_find_byte(rest, '<', 0);
        if (open == SIZE_MAX) return saved;
        rest = dl_span_sub(rest, open, rest.size);
        bool comment = dl_span_starts_with(rest, DL_SPAN("<!--"));
        bool before = dl_span_starts_with(rest, DL_SPAN("<!")) || dl_span_starts_with(rest, DL_SPAN("<?")) ||
                      dl_span_starts_with_nocase(rest, DL_SPAN("<html")) ||
                      dl_span_starts_with_nocase(rest, DL_SPAN("<head")) ||
                      dl_span_starts_with_nocase(rest, DL_SPAN("<meta"));
        size_t end = comment ? dl_span_find(rest, DL_SPAN("-->"), 4) : dl_span_find_byte(rest, '>', 0);
        if (!before || end == SIZE_MAX) return saved;
        if (comment) {
            dl_span text = dl_span_sub(rest, 4, end - 4);
            read_browser(text, &saved);
            read_single_file(text, &saved, arena);
            read_httrack(text, &saved, arena);
        }
        rest = dl_span_sub(rest, end + 1, rest.size);
    }
}
