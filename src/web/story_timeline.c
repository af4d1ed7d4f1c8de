#include "web/story_timeline.h"

#include <stdio.h>

#include "archive/times.h"
#include "web/changes.h"
#include "web/moments.h"

enum { MOST_DOTS = 240, MOST_STRIP_DOTS = 9, MOST_TICKS = 300, MOST_TOLD = 12 };

void dl_web_write_percent(dl_html *html, double percent) {
    char text[32];
    snprintf(text, sizeof text, "%.2f%%", percent);
    DL_HTML(html, "%s", text);
}

void dl_web_write_class(dl_html *html, dl_span kind, const char *word) {
    const char *class = dl_web_change_class(kind);
    DL_HTML(html,
            "<span class=\"class %s\"><svg class=\"g %s\" viewBox=\"-6 -6 12 12\" aria-hidden=\"true\"><use "
            "href=\"#g-%t\"/></svg>%s</span>",
            class, class, kind, word ? word : dl_web_change_word(kind));
}

/* --- the dots --- */

typedef struct timeline_dot {
    dl_span kind, when;
    int64_t seconds;
    uint32_t revision; /* its number; UINT32_MAX: that it was found gone */
    double at;         /* percent of the width */
    bool telling;
} timeline_dot;

typedef struct timeline_dots {
    timeline_dot *items;
    uint32_t count;
} timeline_dots;

static int64_t seconds_of(dl_span time) {
    int64_t seconds = 0;
    return dl_time_read(time, &seconds) ? seconds : 0;
}

static bool is_telling(dl_span kind) {
    return strcmp(dl_web_change_class(kind), "k1") == 0;
}

/* All of them in order of time; of more than `most`, the first one and the telling ones. */
static timeline_dots find_events(dl_arena *arena, const dl_story *story, uint32_t most) {
    uint32_t total = story->revisions.count + (story->unpublished.size > 0);
    timeline_dots found = {dl_arena_alloc(arena, (most + 1) * sizeof *found.items), 0};
    if (!found.items) return found;
    for (uint32_t i = 0; i < story->revisions.count && found.count < most; i++) {
        const dl_story_revision *revision = &story->revisions.items[i];
        bool telling = is_telling(revision->change);
        if (total > most && i && !telling) continue;
        found.items[found.count++] = (timeline_dot){
            revision->change, revision->first_seen, seconds_of(revision->first_seen), i, 0, telling};
    }
    if (story->unpublished.size)
        found.items[found.count++] = (timeline_dot){
            DL_SPAN("unpublished"), story->unpublished, seconds_of(story->unpublished), UINT32_MAX, 0, true};
    return found;
}

/* Puts them between two percents by their time, with at least a gap between any two. */
static void place_events(timeline_dots *all, double from, double to, double gap) {
    if (!all->count) return;
    int64_t first = all->items[0].seconds, last = all->items[all->count - 1].seconds;
    double span = last > first ? (double)(last - first) : 1;
    if (all->count > 1 && gap > (to - from) / (all->count - 1)) gap = (to - from) / (all->count - 1);
    for (uint32_t i = 0; i < all->count; i++) {
        timeline_dot *dot = &all->items[i];
        dot->at = from + (double)(dot->seconds - first) / span * (to - from);
        if (i && dot->at < dot[-1].at + gap) dot->at = dot[-1].at + gap;
    }
    for (uint32_t i = all->count; i-- > 0;) {
        timeline_dot *dot = &all->items[i];
        double most = i + 1 == all->count ? to : dot[1].at - gap;
        if (dot->at > most) dot->at = most;
    }
}

static void put_dot(dl_html *html, const timeline_dot *dot, int64_t y) {
    DL_HTML(html, "<use class=\"%s\" href=\"#g-%t\" x=\"", dl_web_change_class(dot->kind), dot->kind);
    dl_web_write_percent(html, dot->at);
    DL_HTML(html, "\" y=\"%d\"/>", y);
}

/* --- the strip --- */

static void put_strip_label(dl_html *html, const dl_story *story, const timeline_dots *shown) {
    DL_HTML(html, "Changed ");
    dl_web_write_times(html, story->revisions.count - 1);
    for (uint32_t i = 1; i < shown->count; i++)
        DL_HTML(html, "%s%s", i == 1 ? ": " : ", ", dl_web_change_word(shown->items[i].kind));
}

void dl_web_write_dots(dl_html *html, const dl_story *story) {
    dl_arena arena;
    dl_arena_init(&arena, 0, NULL);
    timeline_dots all = find_events(&arena, story, MOST_STRIP_DOTS);
    if (all.items) {
        place_events(&all, 4, 95, 12);
        DL_HTML(html, "<svg class=\"dots\" width=\"88\" height=\"12\" role=\"img\" aria-label=\"");
        put_strip_label(html, story, &all);
        DL_HTML(html,
                "\"><line class=\"axis\" x1=\"0\" x2=\"100%%\" y1=\"6\" y2=\"6\" stroke-opacity=\".5\"/>");
        for (uint32_t i = 0; i < all.count; i++) put_dot(html, &all.items[i], 6);
        DL_HTML(html, "</svg>");
    }
    dl_arena_release(&arena);
}

/* --- the line --- */

enum { FROM = 1, TO = 90, END = 99, LINE = 34 };

static void put_line(dl_html *html, double from, double to, bool dashed) {
    DL_HTML(html, "<line class=\"axis\" x1=\"");
    dl_web_write_percent(html, from);
    DL_HTML(html, "\" x2=\"");
    dl_web_write_percent(html, to);
    DL_HTML(html, "\" y1=\"34\" y2=\"34\"");
    if (dashed) DL_HTML(html, " stroke-dasharray=\"2 4\"");
    DL_HTML(html, "/>");
}

/* Where a time is, by the events around it; behind the last one, on the dashed part. */
static double place_of(const timeline_dots *all, int64_t seconds, int64_t last_seen) {
    const timeline_dot *items = all->items;
    uint32_t i = 0;
    while (i + 1 < all->count && items[i + 1].seconds <= seconds) i++;
    int64_t next = i + 1 < all->count ? items[i + 1].seconds : last_seen;
    double end = i + 1 < all->count ? items[i + 1].at : END - 1, span = (double)(next - items[i].seconds);
    if (seconds <= items[i].seconds || span <= 0) return items[i].at;
    return items[i].at + (double)(seconds - items[i].seconds) / span * (end - items[i].at);
}

/* Captures that showed no change. */
static uint32_t put_ticks(dl_html *html, const dl_story *story, const timeline_dots *all) {
    uint32_t count = 0, revision = 0;
    double last = -1;
    int64_t last_seen = seconds_of(story->last_seen);
    for (uint32_t i = 0; i < story->captures.count; i++) {
        const dl_story_capture *capture = &story->captures.items[i];
        if (!capture->revision) continue;
        while (revision + 1 < story->revisions.count &&
               story->revisions.items[revision].id != capture->revision)
            revision++;
        if (dl_span_equal(story->revisions.items[revision].first_seen, capture->captured)) continue;
        double at = place_of(all, seconds_of(capture->captured), last_seen);
        if (count++ && at < last + 100.0 / MOST_TICKS) continue;
        last = at;
        DL_HTML(html, "<line x1=\"");
        dl_web_write_percent(html, at);
        DL_HTML(html, "\" x2=\"");
        dl_web_write_percent(html, at);
        DL_HTML(html, "\" y1=\"30\" y2=\"38\" stroke=\"currentcolor\" stroke-opacity=\".35\"/>");
    }
    return count;
}

static void put_brush(dl_html *html, const timeline_dots *all, uint32_t from, uint32_t to) {
    double start = -1, end = -1;
    for (uint32_t i = 0; i < all->count; i++) {
        if (all->items[i].revision == from) start = all->items[i].at;
        if (all->items[i].revision == to) end = all->items[i].at;
    }
    if (start < 0 || end <= start) return;
    DL_HTML(html, "<rect class=\"brush\" x=\"");
    dl_web_write_percent(html, start);
    DL_HTML(html, "\" y=\"12\" width=\"");
    dl_web_write_percent(html, end - start);
    DL_HTML(html, "\" height=\"34\"/>");
    if (end - start < 20) return;
    DL_HTML(html, "<text class=\"lbl strong\" x=\"");
    dl_web_write_percent(html, (start + end) / 2);
    DL_HTML(html, "\" y=\"24\" text-anchor=\"middle\">compared below</text>");
}

static void put_label(dl_html *html, const timeline_dot *dot, const char *anchor) {
    for (int line = 0; line < 2; line++) {
        DL_HTML(html, "<text class=\"lbl%s\" x=\"", line ? "" : " strong");
        dl_web_write_percent(html, dot->at);
        DL_HTML(html, "\" y=\"%d\" text-anchor=\"%s\">", (int64_t)(64 + 16 * line), anchor);
        dl_web_write_utc_words(html, dot->when, line ? DL_WEB_MOMENT_CLOCK : DL_WEB_MOMENT_DAY);
        DL_HTML(html, "</text>");
    }
}

/* As many as have room, the first and the last one among them. */
static void put_labels(dl_html *html, const timeline_dots *all) {
    enum { ROOM = 17 };
    const timeline_dot *last = &all->items[all->count - 1];
    double behind = -ROOM;
    for (const timeline_dot *dot = all->items; dot <= last; dot++) {
        bool fits = dot->at >= behind + ROOM && (dot == last || dot->at <= last->at - ROOM);
        if (!fits && dot != all->items) continue;
        put_label(html, dot, dot->at < ROOM / 2.0 ? "start" : dot->at > 100 - ROOM / 2.0 ? "end" : "middle");
        behind = dot->at;
    }
}

static void put_line_label(dl_html *html, const dl_story *story, const timeline_dots *all) {
    for (uint32_t i = 0; i < all->count && i < MOST_TOLD; i++) {
        DL_HTML(html, "%s%s ", i ? "; " : "", dl_web_change_word(all->items[i].kind));
        dl_web_write_utc_words(html, all->items[i].when, DL_WEB_MOMENT_FULL);
    }
    DL_HTML(html, "; last seen ");
    dl_web_write_utc_words(html, story->last_seen, DL_WEB_MOMENT_FULL);
}

void dl_web_write_timeline(dl_html *html, dl_web_site *site, const dl_web_story *view, uint32_t from,
                           uint32_t to) {
    const dl_story *story = &view->story;
    timeline_dots all = find_events(&site->arena, story, MOST_DOTS);
    if (!all.count) return;
    place_events(&all, FROM, TO, 3);
    DL_HTML(html, "<svg width=\"100%%\" height=\"86\" role=\"img\" aria-label=\"");
    put_line_label(html, story, &all);
    DL_HTML(html, "\">\n");
    double last = all.items[all.count - 1].at;
    put_line(html, FROM, last, false);
    if (!story->unpublished.size) put_line(html, last, END, true);
    DL_HTML(html, "\n");
    put_ticks(html, story, &all);
    put_brush(html, &all, from, to);
    DL_HTML(html, "\n");
    for (uint32_t i = 0; i < all.count; i++) put_dot(html, &all.items[i], LINE);
    DL_HTML(html, "\n");
    put_labels(html, &all);
    DL_HTML(html, "</svg>");
}
