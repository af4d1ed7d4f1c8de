#include "web/page_copies.h"

#include <math.h>

#include "web/copies_view.h"
#include "web/moments.h"
#include "web/story_json.h"
#include "web/story_timeline.h"

typedef struct copies_page {
    dl_html *html;
    dl_web_site *site;
    const dl_web_story *story;
    dl_web_copies copies;
} copies_page;

static int64_t after(const copies_page *p, const dl_web_copy *copy) {
    return copy->seconds - p->copies.original.seconds;
}

/* --- the finding --- */

static uint32_t count_within(const copies_page *p, int64_t from, int64_t to) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < p->copies.copies.count; i++) {
        int64_t seconds = after(p, &p->copies.copies.items[i]);
        count += seconds >= from && seconds < to;
    }
    return count;
}

static void put_lead(const copies_page *p) {
    const dl_web_copy *original = &p->copies.original;
    int64_t lead = after(p, &p->copies.copies.items[0]);
    DL_HTML(p->html, "<bdi>%t</bdi> ", original->site_name);
    if (lead >= 60) {
        DL_HTML(p->html, "had it ");
        dl_web_write_rough_duration(p->html, lead);
        DL_HTML(p->html, " before anybody else in the archive. ");
    } else {
        DL_HTML(p->html, "had it first, as far as the archive knows. ");
    }
}

static void put_stand(const copies_page *p) {
    uint32_t credits = 0, third = 0;
    for (uint32_t i = 0; i < p->copies.copies.count; i++) {
        credits += p->copies.copies.items[i].credits;
        third += p->copies.copies.items[i].original_percent >= 33;
    }
    DL_HTML(p->html, "<p class=\"stand gap-b\">");
    put_lead(p);
    if (credits) {
        DL_HTML(p->html, "It is named in ");
        dl_web_write_count(p->html, credits);
        DL_HTML(p->html, " of the bylines. ");
    }
    if (third) {
        dl_web_write_first_count(p->html, third);
        DL_HTML(p->html, " %s at least a third of its text.", third == 1 ? "story has" : "stories have");
    }
    DL_HTML(p->html, "</p>\n");
}

/* --- the line of time: each step doubles the last --- */

enum { FROM = 1, TO = 97, LINE = 34, ROOM = 18 };

static double place_of(const copies_page *p, int64_t seconds) {
    const dl_web_copy *last = &p->copies.copies.items[p->copies.copies.count - 1];
    double all = log2(1 + (double)(after(p, last) > 60 ? after(p, last) : 60) / 60);
    return FROM + (TO - FROM) * (seconds > 0 ? log2(1 + (double)seconds / 60) / all : 0);
}

static void put_tick(const copies_page *p, int64_t seconds, const char *words) {
    double at = place_of(p, seconds);
    if (at > TO - 2) return;
    DL_HTML(p->html, "<line class=\"axis\" x1=\"");
    dl_web_write_percent(p->html, at);
    DL_HTML(p->html, "\" x2=\"");
    dl_web_write_percent(p->html, at);
    DL_HTML(p->html, "\" y1=\"34\" y2=\"66\" stroke-opacity=\".45\"/><text class=\"lbl\" x=\"");
    dl_web_write_percent(p->html, at);
    DL_HTML(p->html, "\" y=\"80\" text-anchor=\"middle\">%s</text>", words);
}

/* Without an article, which takes room. */
static dl_span short_name(dl_span name) {
    const dl_span article = DL_SPAN("The ");
    return dl_span_starts_with(name, article) ? dl_span_sub(name, article.size, name.size) : name;
}

/* Names are above and below the line by turns, as far as there is room. */
static void put_dot(const copies_page *p, const dl_web_copy *copy, double behind[2], unsigned *row) {
    bool original = copy == &p->copies.original;
    double at = place_of(p, after(p, copy));
    DL_HTML(p->html, "<circle class=\"b%s\" cx=\"", original ? "" : " on");
    dl_web_write_percent(p->html, at);
    DL_HTML(p->html, "\" cy=\"34.5\" r=\"%d\"/>", (int64_t)(original ? 6 : 5));
    for (unsigned tries = 0; tries < 2; tries++, *row ^= 1) {
        if (at < behind[*row] + ROOM) continue;
        behind[*row] = at;
        DL_HTML(p->html, "<text class=\"lbl\" x=\"");
        dl_web_write_percent(p->html, at);
        DL_HTML(p->html, "\" y=\"%d\" text-anchor=\"%s\">%t</text>", (int64_t)(*row ? 57 : 16),
                at < ROOM / 2.0   ? "start"
                : at > 100 - ROOM ? "end"
                                  : "middle",
                short_name(copy->site_name));
        *row ^= 1;
        return;
    }
}

static void put_line_label(const copies_page *p) {
    DL_HTML(p->html, "%t ", p->copies.original.site_name);
    dl_web_write_utc_words(p->html,
                           p->copies.original.published.size ? p->copies.original.published
                                                             : p->copies.original.first_seen,
                           DL_WEB_MOMENT_FULL);
    for (uint32_t i = 0; i < p->copies.copies.count && i < 12; i++) {
        DL_HTML(p->html, "; %t ", p->copies.copies.items[i].site_name);
        dl_web_write_duration(p->html, after(p, &p->copies.copies.items[i]));
        DL_HTML(p->html, " later");
    }
}

static void put_when(const copies_page *p) {
    uint32_t hour = count_within(p, INT64_MIN, 3600), day = count_within(p, 3600, 86400),
             later = count_within(p, 86400, INT64_MAX);
    const char *before = "";
    const struct {
        uint32_t count;
        const char *words;
    } parts[] = {{hour, " within the first hour"}, {day, " within a day"}, {later, " later"}};
    DL_HTML(p->html, "Time after the first, each step doubling the last: <strong>");
    for (size_t i = 0; i < DL_COUNT_OF(parts); i++) {
        if (!parts[i].count) continue;
        DL_HTML(p->html, "%s", before);
        dl_web_write_count(p->html, parts[i].count);
        DL_HTML(p->html, "%s", parts[i].words);
        before = ", ";
    }
    DL_HTML(p->html, "</strong>.");
}

static void put_figure(const copies_page *p) {
    double behind[2] = {-ROOM, -ROOM};
    unsigned row = 0;
    DL_HTML(p->html, "<figure class=\"gap-b\"><figcaption class=\"small\">");
    put_when(p);
    DL_HTML(p->html, "</figcaption><svg width=\"100%%\" height=\"84\" role=\"img\" aria-label=\"");
    put_line_label(p);
    DL_HTML(p->html, "\"><line class=\"axis\" x1=\"1%%\" x2=\"98%%\" y1=\"34.5\" y2=\"34.5\"/>");
    put_tick(p, 600, "10 min");
    put_tick(p, 3600, "1 h");
    put_tick(p, 6 * 3600, "6 h");
    put_tick(p, 86400 * 2, "2 d");
    put_tick(p, 86400 * 14, "2 weeks");
    put_tick(p, 86400 * 120, "4 months");
    put_dot(p, &p->copies.original, behind, &row);
    for (uint32_t i = 0; i < p->copies.copies.count; i++)
        put_dot(p, &p->copies.copies.items[i], behind, &row);
    DL_HTML(p->html, "</svg></figure>\n");
}

/* --- the table --- */

static void put_share(const copies_page *p, const dl_web_copy *copy) {
    bool original = copy == &p->copies.original;
    DL_HTML(
        p->html,
        "<td data-h=\"Share\"><span class=\"share\"><span class=\"num\">%n %%</span><svg width=\"100%%\" "
        "height=\"12\" "
        "role=\"img\" aria-label=\"%n %% of the text\"><rect class=\"b track\" width=\"100%%\" height=\"3\" "
        "y=\"5\"/><rect class=\"b%s\" width=\"%d%%\" height=\"9\" y=\"2\"/></svg></span></td>",
        (uint64_t)copy->original_percent, (uint64_t)copy->original_percent, original ? "" : " on",
        (int64_t)copy->original_percent);
}

static void put_parts(const copies_page *p, const dl_web_copy *copy, dl_taken wanted, const char *words) {
    bool any = false;
    for (uint32_t i = 0; i < p->copies.parts.count; i++) {
        if (copy->taken[i] != wanted) continue;
        DL_HTML(p->html, "%s%n", any ? ", " : words, (uint64_t)i + 1);
        any = true;
    }
}

static void put_cell(const copies_page *p, const char *class, uint32_t number, int64_t y, int64_t height) {
    double step = 100.0 / p->copies.parts.count;
    DL_HTML(p->html, "<rect class=\"%s\" x=\"", class);
    dl_web_write_percent(p->html, step * number);
    DL_HTML(p->html, "\" width=\"");
    dl_web_write_percent(p->html, step * .86);
    DL_HTML(p->html, "\" height=\"%d\" y=\"%d\"/>", height, y);
}

static void put_map(const copies_page *p, const dl_web_copy *copy) {
    bool original = copy == &p->copies.original;
    DL_HTML(p->html,
            "<td data-h=\"Paragraphs\"><svg class=\"map\" width=\"100%%\" height=\"14\" role=\"img\" "
            "aria-label=\"Paragraphs taken");
    put_parts(p, copy, DL_TAKEN_WHOLE, ": ");
    put_parts(p, copy, DL_TAKEN_CHANGED, "; changed: ");
    DL_HTML(p->html, "\">");
    for (uint32_t i = 0; i < p->copies.parts.count; i++) {
        bool whole = copy->taken[i] == DL_TAKEN_WHOLE;
        put_cell(p, original ? "o" : whole ? "t" : "", i, 1, 12);
        if (copy->taken[i] == DL_TAKEN_CHANGED) put_cell(p, "p", i, 7, 6);
    }
    DL_HTML(p->html, "</svg></td>");
}

/* "+0:12", "+15:20", "+3 d". */
static void put_after(const copies_page *p, const dl_web_copy *copy) {
    int64_t seconds = after(p, copy), minutes = (seconds < 0 ? -seconds : seconds) / 60;
    DL_HTML(p->html, "<td class=\"n\" data-h=\"After\">");
    if (copy == &p->copies.original) {
        DL_HTML(p->html, "<span class=\"quiet\">first</span>");
    } else if (minutes >= 48 * 60) {
        DL_HTML(p->html, "%s%n d", seconds < 0 ? "−" : "+", (uint64_t)minutes / (24 * 60));
    } else {
        DL_HTML(p->html, "%s%d:%s%d", seconds < 0 ? "−" : "+", minutes / 60, minutes % 60 < 10 ? "0" : "",
                minutes % 60);
    }
    DL_HTML(p->html, "</td>");
}

static void put_time(const copies_page *p, const dl_web_copy *copy) {
    DL_HTML(p->html, "<td data-h=\"Published\"><div>");
    if (copy->published.size) {
        dl_web_write_utc(p->html, copy->published, DL_WEB_MOMENT_FULL);
    } else {
        DL_HTML(p->html, "<span class=\"absent\">no date on the page</span>");
    }
    DL_HTML(p->html, "<br><span class=\"tiny second\">seen ");
    dl_web_write_utc(p->html, copy->first_seen, DL_WEB_MOMENT_SHORT);
    DL_HTML(p->html, "</span></div></td>");
}

static void put_headline(const copies_page *p, const dl_web_copy *copy) {
    bool own = copy->story == p->story->story.id;
    DL_HTML(p->html, "<td class=\"all\" data-h=\"Headline\"><div><a href=\"/story/%d\"",
            (int64_t)copy->story);
    dl_web_write_language(p->html, copy->language, copy->headline);
    DL_HTML(p->html, ">%t</a>", copy->headline);
    if (own) DL_HTML(p->html, " <span class=\"quiet\">this story</span>");
    DL_HTML(p->html, "</div></td>");
}

static void put_row(const copies_page *p, const dl_web_copy *copy) {
    DL_HTML(p->html, "<tr><th scope=\"row\"><a href=\"/site/%q\"><bdi>%t</bdi></a></th>", copy->site,
            copy->site_name);
    put_time(p, copy);
    put_after(p, copy);
    DL_HTML(p->html, "<td data-h=\"Kind\">%t</td>", copy->kind);
    put_share(p, copy);
    if (p->copies.parts.count) put_map(p, copy);
    put_headline(p, copy);
    DL_HTML(p->html, "</tr>\n");
}

static void put_head(const copies_page *p) {
    DL_HTML(p->html,
            "<thead><tr><th scope=\"col\">Site</th><th scope=\"col\">Published</th><th scope=\"col\" "
            "class=\"n\">After</th><th scope=\"col\">Kind</th><th scope=\"col\">Share of the text</th>");
    uint64_t all = p->copies.parts.all, shown = p->copies.parts.count;
    if (shown && all > shown)
        DL_HTML(p->html, "<th scope=\"col\">Which of its first %n paragraphs</th>", shown);
    if (shown && all == shown) DL_HTML(p->html, "<th scope=\"col\">Which of its %n paragraphs</th>", shown);
    DL_HTML(p->html, "<th scope=\"col\">Headline</th></tr></thead>");
}

static void put_table(const copies_page *p) {
    DL_HTML(p->html,
            "<div class=\"section\"><h2>Copies</h2><p class=\"key\"><span><i class=\"o\"></i>the "
            "original</span><span><i "
            "class=\"t\"></i>taken</span><span><i class=\"p\"></i>taken and changed</span><span><i></i>not "
            "taken</span></p></div>\n<div class=\"tw wide\"><table class=\"table list\"><caption "
            "class=\"vh\">Copies of the "
            "story</caption>");
    put_head(p);
    DL_HTML(p->html, "<tbody>\n");
    put_row(p, &p->copies.original);
    for (uint32_t i = 0; i < p->copies.copies.count; i++) put_row(p, &p->copies.copies.items[i]);
    DL_HTML(p->html, "</tbody></table></div>\n");
    if (p->copies.all > p->copies.copies.count)
        DL_HTML(p->html, "<p class=\"small gap-s\">%n copies are known; the first %n are shown.</p>\n",
                p->copies.all, (uint64_t)p->copies.copies.count);
}

/* Stories that share something with this one, but not with the original. */
static void put_others(const copies_page *p) {
    if (!p->copies.others.count) return;
    DL_HTML(p->html,
            "<div class=\"section gap-t\"><h2>What only this story shares</h2></div><ul class=\"brief\">");
    for (uint32_t i = 0; i < p->copies.others.count; i++) {
        const dl_web_copy *copy = &p->copies.others.items[i];
        DL_HTML(p->html, "<li><p><a href=\"/story/%d\"", (int64_t)copy->story);
        dl_web_write_language(p->html, copy->language, copy->headline);
        DL_HTML(p->html,
                ">%t</a></p><span class=\"small second\"><bdi>%t</bdi>, %t, %n %% of this text</span></li>",
                copy->headline, copy->site_name, copy->kind, (uint64_t)copy->original_percent);
    }
    DL_HTML(p->html, "</ul>\n");
}

/* --- the page --- */

static void put_page(copies_page *p, bool found) {
    dl_web_write_story_crumbs(p->html, p->story);
    DL_HTML(p->html, "<h1 class=\"title\">%s</h1>\n",
            found ? "Who had it first, and who took how much" : "No copies of this story are known");
    dl_web_write_story_tabs(p->html, p->story, DL_WEB_TAB_COPIES);
    if (found) {
        put_stand(p);
        put_figure(p);
        put_table(p);
        put_others(p);
    } else {
        DL_HTML(p->html,
                "<p class=\"stand\">No other story in the archive has three tenths of its text, nor has it "
                "three tenths of another one’s.</p>\n");
    }
    DL_HTML(p->html,
            "<p class=\"small second gap-t\">Found by shared three-word pieces, then compared whole. <a "
            "href=\"/help\">How copies are told</a>. Less than 30 %% in common is not called a copy.</p>\n");
}

/* --- JSON --- */

static void put_json_number(dl_writer *json, const char *key, uint64_t number) {
    dl_writer_key(json, key);
    dl_writer_uint(json, number);
}

static void put_json_copy(const copies_page *p, dl_writer *json, const dl_web_copy *copy, bool parts) {
    dl_writer_begin_object(json);
    put_json_number(json, "story", (uint64_t)copy->story);
    dl_writer_member(json, "url", copy->url);
    dl_writer_member(json, "site", copy->site);
    dl_writer_member(json, "headline", copy->headline);
    dl_writer_member(json, "datePublished", copy->published);
    dl_writer_member(json, "firstSeen", copy->first_seen);
    dl_writer_member(json, "kind", copy->kind);
    put_json_number(json, "percent", copy->percent);
    put_json_number(json, "originalPercent", copy->original_percent);
    if (parts) {
        static const char *const words[] = {
            [DL_TAKEN_NOT] = "no", [DL_TAKEN_CHANGED] = "changed", [DL_TAKEN_WHOLE] = "taken"};
        dl_writer_key(json, "paragraphs");
        dl_writer_begin_array(json);
        for (uint32_t i = 0; i < p->copies.parts.count; i++)
            dl_writer_string(json, dl_span_from_string(words[copy->taken[i]]));
        dl_writer_end_array(json);
    }
    dl_writer_end_object(json);
}

static void put_json(const copies_page *p, bool found, dl_web_response *response) {
    dl_writer json = dl_web_begin_json(response);
    dl_writer_begin_object(&json);
    dl_web_put_story_members(&json, p->story);
    if (found) {
        dl_writer_key(&json, "original");
        put_json_copy(p, &json, &p->copies.original, false);
    }
    dl_writer_key(&json, "copyCount");
    dl_writer_uint(&json, p->copies.all);
    dl_writer_key(&json, "copiesOfOriginal");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; found && i < p->copies.copies.count; i++)
        put_json_copy(p, &json, &p->copies.copies.items[i], true);
    dl_writer_end_array(&json);
    dl_writer_key(&json, "others");
    dl_writer_begin_array(&json);
    for (uint32_t i = 0; found && i < p->copies.others.count; i++)
        put_json_copy(p, &json, &p->copies.others.items[i], false);
    dl_writer_end_array(&json);
    dl_writer_end_object(&json);
    dl_buffer_append_byte(&response->body, '\n');
}

void dl_web_write_copies(dl_web_site *site, const dl_web_story *story, bool json, dl_web_response *response) {
    copies_page p = {.site = site, .story = story};
    bool found = dl_web_copies_read(site, story, &p.copies);
    if (site->archive.failed) return;
    if (json) {
        put_json(&p, found, response);
        return;
    }
    const dl_web_page page = {
        .title = DL_SPAN("Copies"),
        .json = dl_arena_format(&site->arena, "/story/%lld/copies.json", (long long)story->story.id),
    };
    dl_html html = dl_web_begin_html(response);
    p.html = &html;
    dl_web_page_begin(&html, site, &page);
    put_page(&p, found);
    dl_web_page_end(&html, site, &page);
}
