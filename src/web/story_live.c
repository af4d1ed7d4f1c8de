#include "web/story_live.h"

#include "archive/times.h"
#include "base/text.h"
#include "web/moments.h"
#include "web/story_timeline.h"

enum { MOST_INTRO_BLOCKS = 12, MOST_BARS = 40, HEIGHT = 40 };

/* --- how many entries there were when --- */

typedef struct entry_bars {
    int64_t first, unit; /* seconds */
    uint32_t counts[MOST_BARS], count, most, fullest;
} entry_bars;

static bool span_of_updates(const dl_body *body, int64_t *first, int64_t *last) {
    bool any = false;
    for (uint32_t i = 0; i < body->updates.count; i++) {
        int64_t seconds;
        dl_span date = body->updates.items[i].date;
        if (date.size < 16 || !dl_time_read(date, &seconds)) continue;
        if (!any || seconds < *first) *first = seconds;
        if (!any || seconds > *last) *last = seconds;
        any = true;
    }
    return any && *last > *first;
}

static bool count_bars(entry_bars *bars, const dl_body *body) {
    static const int64_t units[] = {300, 900, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 86400};
    int64_t first = 0, last = 0;
    *bars = (entry_bars){0};
    if (body->updates.count < 4 || !span_of_updates(body, &first, &last)) return false;
    size_t i = 0;
    int64_t most = body->updates.count < MOST_BARS / 2 ? 2 * body->updates.count : MOST_BARS;
    while (i + 1 < DL_COUNT_OF(units) && last / units[i] - first / units[i] >= most) i++;
    bars->unit = units[i];
    bars->first = first / bars->unit * bars->unit;
    for (i = 0; i < body->updates.count; i++) {
        int64_t seconds;
        dl_span date = body->updates.items[i].date;
        if (date.size < 16 || !dl_time_read(date, &seconds)) continue;
        int64_t bar = (seconds - bars->first) / bars->unit;
        if (bar < 0 || bar >= MOST_BARS) continue; /* a date that is wrong */
        if (++bars->counts[bar] > bars->most) {
            bars->most = bars->counts[bar];
            bars->fullest = (uint32_t)bar;
        }
        if ((uint32_t)bar >= bars->count) bars->count = (uint32_t)bar + 1;
    }
    return bars->count > 3;
}

static const char *unit_words(int64_t unit) {
    switch (unit) {
    case 300:
        return "five minutes";
    case 900:
        return "quarter of an hour";
    case 1800:
        return "half hour";
    case 3600:
        return "hour";
    case 86400:
        return "day";
    default:
        return "few hours";
    }
}

static void put_bar(dl_html *html, const entry_bars *bars, uint32_t i) {
    double step = 100.0 / bars->count;
    int64_t height = (int64_t)bars->counts[i] * HEIGHT / bars->most;
    if (!bars->counts[i]) return;
    DL_HTML(html, "<rect class=\"b%s\" x=\"", i == bars->fullest && bars->most > 1 ? " on" : "");
    dl_web_write_percent(html, step * i);
    DL_HTML(html, "\" y=\"%d\" width=\"", (int64_t)HEIGHT - height);
    dl_web_write_percent(html, step * .72);
    DL_HTML(html, "\" height=\"%d\"/>", height);
}

/* The first and the last entry's time of day, as the page has it. */
static void put_range(dl_html *html, const dl_body *body) {
    dl_span first = DL_SPAN_NONE, last = DL_SPAN_NONE;
    int64_t first_seconds = INT64_MAX, last_seconds = INT64_MIN, seconds;
    for (uint32_t i = 0; i < body->updates.count; i++) {
        dl_span date = body->updates.items[i].date;
        if (date.size < 16 || !dl_time_read(date, &seconds)) continue;
        if (seconds < first_seconds) first = date, first_seconds = seconds;
        if (seconds > last_seconds) last = date, last_seconds = seconds;
    }
    DL_HTML(html, "<div class=\"ticks\" aria-hidden=\"true\"><span>%t</span><span>%t</span></div>",
            dl_span_sub(first, 11, 5), dl_span_sub(last, 11, 5));
}

static void put_figure(dl_html *html, const dl_body *body) {
    entry_bars bars;
    if (!count_bars(&bars, body)) return;
    DL_HTML(html, "<figure class=\"gap-b\"><figcaption class=\"small\">Entries in each %s; <strong>",
            unit_words(bars.unit));
    dl_web_write_count(html, bars.most);
    DL_HTML(html,
            "</strong> in the fullest.</figcaption><svg width=\"100%%\" height=\"%d\" role=\"img\" "
            "aria-label=\"%n "
            "entries, %n in the fullest %s\">",
            (int64_t)HEIGHT, (uint64_t)body->updates.count, (uint64_t)bars.most, unit_words(bars.unit));
    for (uint32_t i = 0; i < bars.count; i++) put_bar(html, &bars, i);
    DL_HTML(html, "<line class=\"axis\" x1=\"0\" x2=\"100%%\" y1=\"40.5\" y2=\"40.5\"/></svg>");
    put_range(html, body);
    DL_HTML(html, "</figure>\n");
}

/* --- entries --- */

static void put_entry(dl_html *html, const dl_live_update *update, uint32_t number) {
    dl_span rest = update->text;
    DL_HTML(html, "<li id=\"e%d\"><p class=\"when\"><span lang=\"en\" dir=\"ltr\">", (int64_t)number + 1);
    if (update->date.size) {
        dl_web_write_own_time(html, update->date, DL_WEB_MOMENT_CLOCK);
    } else {
        DL_HTML(html, "no time on the page");
    }
    DL_HTML(html, "</span>");
    if (update->author.size) DL_HTML(html, " · <bdi>%t</bdi>", update->author);
    DL_HTML(html, "</p>");
    if (update->headline.size) DL_HTML(html, "<h3>%t</h3>", update->headline);
    while (rest.size) {
        size_t gap = dl_span_find(rest, DL_SPAN("\n\n"), 0);
        dl_span part = dl_span_sub(rest, 0, gap);
        if (part.size) DL_HTML(html, "<p>%t</p>", part);
        rest = gap == SIZE_MAX ? DL_SPAN("") : dl_span_sub(rest, gap + 2, rest.size);
    }
    DL_HTML(html, "</li>\n");
}

/* Whether the page has the oldest entry first. */
static bool is_oldest_first(const dl_body *body) {
    int64_t first, last;
    uint32_t count = body->updates.count;
    return dl_time_read(body->updates.items[0].date, &first) &&
           dl_time_read(body->updates.items[count - 1].date, &last) && first < last;
}

static void put_order(dl_html *html, const dl_web_story *story, bool oldest_first) {
    static const char *const orders[][2] = {{"newest", "Newest first"}, {"oldest", "Oldest first"}};
    DL_HTML(html, "<div class=\"section\"><h2>Entries</h2><nav class=\"tabs\" aria-label=\"Order\">");
    for (size_t i = 0; i < DL_COUNT_OF(orders); i++) {
        DL_HTML(html, "<a href=\"?order=%s", orders[i][0]);
        if (!dl_web_shows_newest(story)) DL_HTML(html, "&amp;revision=%d", (int64_t)dl_web_shown(story)->id);
        DL_HTML(html, "\"");
        if (oldest_first == (i == 1)) DL_HTML(html, " aria-current=\"true\"");
        DL_HTML(html, ">%s</a>", orders[i][1]);
    }
    DL_HTML(html, "</nav></div>\n");
}

void dl_web_write_live(dl_html *html, const dl_web_story *story, bool oldest_first) {
    const dl_body *body = &story->record->body;
    uint32_t count = body->updates.count;
    if (!count) return;
    put_order(html, story, oldest_first);
    put_figure(html, body);
    DL_HTML(html, "<ol class=\"live\">\n");
    bool turned = oldest_first != is_oldest_first(body);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t number = turned ? count - 1 - i : i;
        put_entry(html, &body->updates.items[number], number);
    }
    DL_HTML(html, "</ol>\n");
}

static bool is_in_entries(const dl_body *body, dl_span text) {
    for (uint32_t i = 0; i < body->updates.count; i++) {
        const dl_live_update *update = &body->updates.items[i];
        if (dl_span_contains(update->text, text) || dl_span_equal(update->headline, text)) return true;
    }
    return false;
}

uint32_t dl_web_blocks_before_entries(const dl_body *body) {
    uint32_t count = 0;
    if (!body->updates.count) return body->blocks.count;
    while (count < body->blocks.count && count < MOST_INTRO_BLOCKS) {
        const dl_block *block = &body->blocks.items[count];
        if (dl_block_is_text(block) && is_in_entries(body, block->text)) return count;
        count++;
    }
    return 0; /* the entries are not among the blocks, or are told in other words: no intro can be told */
}
