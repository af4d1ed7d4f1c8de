#include "web/speaker_parts.h"

#include <stdio.h>

#include "archive/times.h"
#include "base/text.h"
#include "web/charts.h"
#include "web/moments.h"
#include "web/names.h"
#include "web/story_view.h"
#include "web/words.h"

enum { HEIGHT = 92, BASE = 72, MOST_LABELS = 8, MOST_CARRIERS = 10, LEAST_COUNTED = 4 };

/* --- addresses --- */

void dl_web_write_speaker_view(dl_html *html, const dl_web_speaker *s, const dl_web_speaker_view *view) {
    const char *separator = "?";
    DL_HTML(html, "/speaker/%q", s->asked);
    if (!s->named) DL_HTML(html, "%sas=mention", separator), separator = "&";
    if (view->since.size) DL_HTML(html, "%ssince=%q", separator, view->since), separator = "&";
    if (view->until.size) DL_HTML(html, "%suntil=%q", separator, view->until), separator = "&";
    if (view->most_carried) DL_HTML(html, "%sorder=carried", separator), separator = "&";
    if (view->page > 1) DL_HTML(html, "%spage=%d", separator, (int64_t)view->page);
}

/* --- over time --- */

static void put_month_name(char name[24], int32_t month) {
    snprintf(name, 24, "%04d-%02d", (int)(month / 12), (int)(month % 12 + 1));
}

static void put_period(dl_html *html, const dl_web_speaker *s, int32_t first, int32_t last) {
    char since[24], until[24];
    put_month_name(since, first);
    put_month_name(until, last);
    const dl_web_speaker_view view = {.since = dl_span_from_string(since),
                                      .until = dl_span_from_string(until),
                                      .most_carried = s->most_carried};
    dl_web_write_speaker_view(html, s, &view);
}

/* The two months with most, one after the other. */
static uint32_t fullest_pair(const dl_web_speaker *s) {
    uint32_t at = 0;
    for (uint32_t i = 0; i + 1 < s->month_count; i++) {
        if (s->months[i] + s->months[i + 1] > s->months[at] + s->months[at + 1]) at = i;
    }
    return at;
}

static void put_finding(dl_html *html, const dl_web_speaker *s, uint32_t at) {
    uint64_t both = s->months[at] + s->months[at + 1];
    int32_t first = s->first_month + (int32_t)at, last = first + 1;
    if (!s->months[at]) first = last;
    if (!s->months[at + 1]) last = first;
    DL_HTML(html, "Statements a month, ");
    dl_web_write_month(html, s->first_month);
    DL_HTML(html, " to ");
    dl_web_write_month(html, s->first_month + (int32_t)s->month_count - 1);
    DL_HTML(html, ": <strong><a href=\"");
    put_period(html, s, first, last);
    DL_HTML(html, "\">%n of %n</a> %s in ", both, (uint64_t)s->count, dl_web_plural(both, "is", "are"));
    if (first != last && first / 12 == last / 12) {
        DL_HTML(html, "%s and ", dl_web_month_name((unsigned)(first % 12) + 1));
    } else if (first != last) {
        dl_web_write_month(html, first);
        DL_HTML(html, " and ");
    }
    dl_web_write_month(html, last);
    DL_HTML(html, ".</strong>");
}

static void put_label(dl_html *html, const dl_web_speaker *s, uint32_t at) {
    int32_t month = s->first_month + (int32_t)at;
    int32_t last = s->month_count <= 24 ? month : month + 11;
    DL_HTML(html, "<a href=\"");
    put_period(html, s, month, last);
    DL_HTML(html, "\"><text class=\"lbl\" x=\"%h%%\" y=\"88\">", (int64_t)at * 10000 / s->month_count);
    if (s->month_count <= 24) {
        dl_web_write_short_month(html, month);
    } else {
        DL_HTML(html, "%d", (int64_t)(month / 12));
    }
    DL_HTML(html, "</text></a>");
}

static void put_labels(dl_html *html, const dl_web_speaker *s) {
    uint32_t every = s->month_count <= 8    ? 2
                     : s->month_count <= 24 ? 6
                                            : 12 * ((s->month_count / 12 + MOST_LABELS - 1) / MOST_LABELS);
    for (uint32_t i = 0; i < s->month_count; i++) {
        if (((uint32_t)s->first_month + i) % every == 0) put_label(html, s, i);
    }
}

void dl_web_write_speaker_plot(dl_html *html, const dl_web_speaker *s) {
    if (s->month_count < 2 || s->count < LEAST_COUNTED) return;
    uint32_t at = fullest_pair(s);
    uint8_t looks[DL_WEB_SPEAKER_MONTHS] = {0};
    looks[at] = looks[at + 1] = DL_WEB_COLUMN_ON;
    const dl_web_columns columns = {
        .counts = s->months, .count = s->month_count, .looks = looks, .base = BASE, .gap = 26};
    DL_HTML(html, "<figure class=\"gap-b\"><figcaption class=\"small\">");
    put_finding(html, s, at);
    DL_HTML(html,
            "</figcaption><svg width=\"100%%\" height=\"%d\" role=\"group\" aria-label=\"Statements a month, "
            "at most "
            "%n\">",
            (int64_t)HEIGHT, (uint64_t)dl_web_greatest(s->months, s->month_count));
    dl_web_write_columns(html, &columns);
    DL_HTML(html, "<line class=\"axis\" x1=\"0\" x2=\"100%%\" y1=\"72.5\" y2=\"72.5\"/>");
    put_labels(html, s);
    DL_HTML(html, "</svg></figure>\n");
}

/* --- one of them --- */

static void put_when(dl_html *html, dl_web_site *site, const dl_web_quoted_row *row) {
    int64_t said_s = row->quoted->said_s;
    DL_HTML(html, "<p class=\"when\">");
    if (row->shown.date.size && !row->quoted->former) {
        dl_web_write_utc(html, row->shown.date, DL_WEB_MOMENT_FULL);
        DL_HTML(html, "<br>says the text");
    } else {
        dl_span date = dl_time_write(said_s, &site->arena);
        dl_web_write_utc(html, said_s % 86400 ? date : dl_span_sub(date, 0, 10), DL_WEB_MOMENT_FULL);
    }
    DL_HTML(html, "</p>");
}

/* The pieces as the page has them, with what stands between left out. */
static void put_words(dl_html *html, const dl_web_quoted_row *row) {
    DL_HTML(html, "<blockquote");
    dl_web_write_language(html, row->shown.language, row->shown.text);
    DL_HTML(html, ">");
    for (uint32_t i = 0; i < row->piece_count; i++) {
        if (i) DL_HTML(html, " <span class=\"quiet\">…</span> ");
        DL_HTML(html, "%t", row->pieces[i]);
    }
    if (!row->piece_count) DL_HTML(html, "%t", row->shown.text);
    DL_HTML(html, "</blockquote>");
}

/* How much both begin with, in whole words. */
static size_t same_start(dl_span one, dl_span other) {
    size_t at = 0, word = 0;
    while (at < one.size && at < other.size && one.data[at] == other.data[at]) {
        if (one.data[at++] == ' ') word = at;
    }
    return word;
}

static size_t same_end(dl_span one, dl_span other) {
    size_t at = 0, word = 0;
    while (at < one.size && at < other.size &&
           one.data[one.size - 1 - at] == other.data[other.size - 1 - at]) {
        if (one.data[one.size - 1 - at++] == ' ') word = at;
    }
    return word;
}

/* What the story had, with the words struck that are there no more. */
static void put_former(dl_html *html, const dl_web_quoted_row *row) {
    dl_span old = row->former.text, new = row->shown.text;
    size_t start = same_start(old, new);
    size_t end = same_end(dl_span_sub(old, start, old.size), dl_span_sub(new, start, new.size));
    dl_span cut = dl_span_sub(old, start, old.size - start - end);
    DL_HTML(html, "; <b>changed on ");
    dl_web_write_utc(html, dl_span_sub(row->shown.first_seen, 0, 10), DL_WEB_MOMENT_LONG);
    DL_HTML(html, "</b>, <a href=\"/story/%d?revision=%d\">until then</a> “<span",
            (int64_t)row->quoted->former->story, (int64_t)row->quoted->former->last_revision);
    dl_web_write_language(html, row->shown.language, old);
    DL_HTML(html, ">%t", dl_span_sub(old, 0, start));
    if (cut.size) DL_HTML(html, "<del>%t</del>", cut);
    DL_HTML(html, "%t</span>”", dl_span_sub(old, old.size - end, end));
}

static void put_cut(dl_html *html, dl_web_site *site, const dl_spoken *saying) {
    DL_HTML(html, "; <b>cut on ");
    dl_web_write_utc(html, dl_span_sub(dl_time_write(saying->cut_s, &site->arena), 0, 10),
                     DL_WEB_MOMENT_LONG);
    DL_HTML(html, "</b>, still in <a href=\"/story/%d?revision=%d\">an earlier text</a>",
            (int64_t)saying->story, (int64_t)saying->last_revision);
}

static void put_story(dl_html *html, dl_web_site *site, sqlite3_int64 story) {
    sqlite3_stmt *statement = dl_web_prepare(
        site,
        "SELECT coalesce(nullif(site.name, ''), host), headline, language.name FROM story JOIN site ON "
        "site.id = story.site JOIN revision ON revision.id = newest LEFT JOIN language ON language.id "
        "= language WHERE story.id = ?1",
        story);
    if (dl_web_next(site, statement)) {
        dl_span headline = dl_web_column(site, statement, 1);
        DL_HTML(html, "<li><a href=\"/story/%d\"><bdi", (int64_t)story);
        dl_web_write_language(html, dl_web_column(site, statement, 2), headline);
        DL_HTML(html, ">%t</bdi></a> <span class=\"second tiny\"><bdi>%t</bdi></span></li>",
                headline.size ? headline : DL_SPAN("(no headline on the page)"),
                dl_web_column(site, statement, 0));
    }
    sqlite3_finalize(statement);
}

/* The other stories with these words, those first that had them first. */
static void put_carriers(dl_html *html, dl_web_site *site, const dl_web_speaker *s,
                         const dl_web_quoted *quoted) {
    uint64_t others = quoted->sites - 1, stories = quoted->stories - 1;
    uint32_t at = quoted->last, skipped = 0;
    if (!stories) return;
    DL_HTML(html, "<details class=\"fold\"><summary>and ");
    if (others) {
        DL_HTML(html, "%n more %s", others, dl_web_plural(others, "site", "sites"));
    } else {
        DL_HTML(html, "%n more %s of it", stories, dl_web_plural(stories, "story", "stories"));
    }
    DL_HTML(html, "</summary><ul class=\"brief go\">");
    for (; at != UINT32_MAX && skipped < MOST_CARRIERS; at = s->before[at], skipped++) {
        if (&s->sayings.items[at] != quoted->first) put_story(html, site, s->sayings.items[at].story);
    }
    DL_HTML(html, "</ul>");
    if (at != UINT32_MAX) DL_HTML(html, "<p class=\"second small\">and others</p>");
    DL_HTML(html, "</details>");
}

void dl_web_write_quoted(dl_html *html, dl_web_site *site, const dl_web_speaker *s,
                         const dl_web_quoted_row *row) {
    const dl_spoken *saying = row->quoted->first;
    bool current = !saying->is_cut;
    DL_HTML(html, "<li class=\"quote\">");
    put_when(html, site, row);
    put_words(html, row);
    DL_HTML(html, "<div class=\"cue\"><p>%s", dl_web_kind_name(saying->kind));
    if (row->shown.cue.size) {
        DL_HTML(html, ", “<bdi");
        if (row->shown.language.size) DL_HTML(html, " lang=\"%t\"", row->shown.language);
        DL_HTML(html, ">%t</bdi>”", row->shown.cue);
    }
    DL_HTML(html, ", in <a href=\"/story/%d", (int64_t)saying->story);
    if (!current) DL_HTML(html, "?revision=%d", (int64_t)saying->last_revision);
    if (row->piece_count) DL_HTML(html, "#t%d", (int64_t)row->block + 1);
    DL_HTML(html, "\"><bdi>%t</bdi></a>", row->shown.site_name.size ? row->shown.site_name : row->shown.site);
    if (row->quoted->former) put_former(html, row);
    if (!current) put_cut(html, site, saying);
    DL_HTML(html, "</p>");
    put_carriers(html, site, s, row->quoted);
    DL_HTML(html, "</div></li>\n");
}

/* --- beside them --- */

static void put_how(dl_html *html, const dl_web_speaker *s) {
    static const uint8_t order[] = {DL_DIRECT, DL_MIXED, DL_INDIRECT};
    uint32_t most = dl_web_greatest(s->kinds, DL_COUNT_OF(s->kinds));
    DL_HTML(html, "<section><h2 class=\"label\">How</h2><dl class=\"bars\">");
    for (size_t i = 0; i < DL_COUNT_OF(order); i++) {
        const dl_web_bar bar = {.words = dl_span_from_string(dl_web_kind_name(order[i])),
                                .count = s->kinds[order[i]]};
        dl_web_write_bar(html, &bar, most, s->count);
    }
    DL_HTML(html, "</dl></section>\n");
}

static void put_sites(dl_html *html, const dl_web_speaker *s) {
    DL_HTML(html, "<section><h2 class=\"label\">By whom quoted</h2><ul class=\"names\">");
    for (uint32_t i = 0; i < s->shown_sites; i++)
        DL_HTML(html, "<li><a href=\"/site/%q\"><bdi>%t</bdi></a><span class=\"num second\">%n</span></li>",
                s->sites[i].host, s->sites[i].name, (uint64_t)s->sites[i].statements);
    if (s->in_other_sites)
        DL_HTML(html, "<li><span>%n more</span><span class=\"num second\">%n</span></li>",
                (uint64_t)s->site_count - s->shown_sites, (uint64_t)s->in_other_sites);
    DL_HTML(html, "</ul>");
    if (s->named)
        DL_HTML(html,
                "<p class=\"plain\"><a href=\"/search?q=said%%3A%%22%q%%22\">Search these stories</a></p>",
                s->name);
    DL_HTML(html, "</section>\n");
}

static void put_namesakes(dl_html *html, const dl_web_speaker *s) {
    if (!s->namesake_count) return;
    DL_HTML(html,
            "<p class=\"small gap-t\">Others with “<bdi>%t</bdi>” in their name:</p><ul class=\"names\">",
            s->last_name);
    for (uint32_t i = 0; i < s->namesake_count; i++)
        DL_HTML(html,
                "<li><a href=\"/speaker/%q\"><bdi>%t</bdi></a><span class=\"num second\">%n</span></li>",
                s->namesakes[i].name, s->namesakes[i].name, s->namesakes[i].statements);
    DL_HTML(html, "</ul>");
}

static void put_same_person(dl_html *html, const dl_web_speaker *s) {
    DL_HTML(html, "<section><h2 class=\"label\">Is it the same person?</h2><p class=\"small\">");
    if (!s->named) {
        DL_HTML(html,
                "Hardly. So these stories call a speaker whom they give no full name; each may mean another "
                "one.</p></section>\n");
        return;
    }
    DL_HTML(html, "Joined by the full name that each story gives; two people of one name are one here.");
    if (s->without_first_name) {
        DL_HTML(html,
                " %n %s of “<bdi>%t</bdi>” alone, in stories that give no full name, %s <a "
                "href=\"/speaker/%q?as=mention\">kept apart</a>.",
                s->without_first_name, dl_web_plural(s->without_first_name, "statement", "statements"),
                s->last_name, dl_web_plural(s->without_first_name, "is", "are"), s->last_name);
    }
    DL_HTML(html, "</p>");
    put_namesakes(html, s);
    DL_HTML(html, "<p class=\"second small gap-t\">A machine found the statements; it <a "
                  "href=\"/help#said\">errs</a>.</p>"
                  "</section>\n");
}

void dl_web_write_speaker_rail(dl_html *html, const dl_web_speaker *s) {
    DL_HTML(html, "<aside class=\"rail\" aria-label=\"About these statements\">\n");
    put_how(html, s);
    put_sites(html, s);
    put_same_person(html, s);
    DL_HTML(html, "</aside>");
}
