#include "web/revisions_texts.h"

#include "archive/differences.h"
#include "archive/times.h"
#include "web/diff_hunks.h"
#include "web/moments.h"
#include "web/story_timeline.h"

enum { MOST_HEADLINES = 40, PAGE_REVISIONS = 100 };

int64_t dl_web_seconds_of(dl_span time) {
    int64_t seconds = 0;
    return dl_time_read(time, &seconds) ? seconds : 0;
}

/* When it was published; else when it was first seen. */
int64_t dl_web_published(const dl_story *story, bool *is_published) {
    int64_t seconds;
    *is_published = dl_time_read(story->revisions.items[0].published, &seconds) &&
                    story->revisions.items[0].published.size >= 16;
    return *is_published ? seconds : dl_web_seconds_of(story->first_seen);
}

/* --- headlines --- */

/* The differences of two headlines, as those of two records with nothing else. */
static void put_headline(const dl_web_revisions *p, dl_span old, dl_span new) {
    dl_record before = {.headline = {.text = old}, .language = p->story->record->language};
    dl_record after = {.headline = {.text = new}, .language = p->story->record->language};
    dl_differences differences;
    DL_HTML(p->html, "<p");
    dl_web_write_language(p->html, p->story->language, new);
    DL_HTML(p->html, ">");
    dl_arena_reset(&p->site->archive.scratch);
    if (old.size &&
        dl_differences_find(&differences, &before, &after, &p->site->arena, &p->site->archive.scratch) &&
        differences.members.count && differences.members.items[0].words.count) {
        dl_web_write_runs(p->html, &differences.members.items[0].words, differences.members.items[0].old,
                          differences.members.items[0].new, true, true);
    } else {
        DL_HTML(p->html, "%t", new);
    }
    DL_HTML(p->html, "</p>");
}

/* The number of the revision that has another headline than the one before; UINT32_MAX: there is none. */
static uint32_t next_headline(const dl_story *story, uint32_t from) {
    for (uint32_t i = from; i < story->revisions.count; i++) {
        dl_span headline = story->revisions.items[i].headline;
        if (headline.size && (!i || !dl_span_equal(headline, story->revisions.items[i - 1].headline)))
            return i;
    }
    return UINT32_MAX;
}

static void put_headlines(const dl_web_revisions *p) {
    const dl_story *story = &p->story->story;
    uint32_t count = 0, shown = 0;
    dl_span last = DL_SPAN_NONE;
    for (uint32_t i = next_headline(story, 0); i != UINT32_MAX; i = next_headline(story, i + 1)) count++;
    DL_HTML(p->html, "<section><div class=\"section\"><h2>The headline</h2><p class=\"second\">");
    dl_web_write_count(p->html, count);
    DL_HTML(p->html, " %s</p></div>\n<ol class=\"history\">", count == 1 ? "text" : "texts");
    for (uint32_t i = next_headline(story, 0); i != UINT32_MAX; i = next_headline(story, i + 1)) {
        const dl_story_revision *revision = &story->revisions.items[i];
        if (shown++ + MOST_HEADLINES >= count) {
            DL_HTML(p->html, "<li>");
            dl_web_write_utc(p->html, revision->first_seen, DL_WEB_MOMENT_FULL);
            put_headline(p, last, revision->headline);
            DL_HTML(p->html, "</li>\n");
        }
        last = revision->headline;
    }
    DL_HTML(p->html, "</ol>");
    if (count > MOST_HEADLINES)
        DL_HTML(p->html, "<p class=\"small second\">The last %d are shown.</p>", (int64_t)MOST_HEADLINES);
    DL_HTML(p->html, "</section>\n");
}

/* --- texts --- */

/* What changed besides what the class says: "42 words rewritten, 1 added, 1 moved". */
static void put_others(dl_html *html, const dl_web_counts *counts, dl_span telling) {
    static const struct {
        dl_change change;
        const char *one, *several;
    } words[] = {{DL_CHANGE_HEADLINE, "word of the headline", "words of the headline"},
                 {DL_CHANGE_CORRECTION, "correction", "corrections"},
                 {DL_CHANGE_REWRITTEN, "word rewritten", "words rewritten"},
                 {DL_CHANGE_ADDED, "block added", "blocks added"},
                 {DL_CHANGE_CUT, "block cut", "blocks cut"},
                 {DL_CHANGE_MOVED, "block moved", "blocks moved"},
                 {DL_CHANGE_FACTS, "fact changed", "facts changed"}};
    bool first = true;
    for (size_t i = 0; i < DL_COUNT_OF(words); i++) {
        uint32_t count = counts->of[words[i].change];
        bool tells = dl_span_equal(telling, dl_span_from_string(dl_change_name(words[i].change)));
        if (!count || (tells && (count == 1 || words[i].change == DL_CHANGE_HEADLINE))) continue;
        DL_HTML(html, "%s%n %s", first ? "" : ", ", (uint64_t)count,
                count == 1 ? words[i].one : words[i].several);
        first = false;
    }
}

static void put_radio(const dl_web_revisions *p, const char *name, uint32_t number, bool checked,
                      bool disabled) {
    const dl_story_revision *revision = &p->story->story.revisions.items[number];
    DL_HTML(p->html, "<td><input type=\"radio\" name=\"%s\" value=\"%d\" aria-label=\"%s text %n, ", name,
            (int64_t)revision->id, strcmp(name, "from") == 0 ? "From" : "To", (uint64_t)number + 1);
    dl_web_write_utc_words(p->html, revision->first_seen, DL_WEB_MOMENT_FULL);
    DL_HTML(p->html, "\"");
    if (checked) DL_HTML(p->html, " checked");
    if (disabled) DL_HTML(p->html, " disabled");
    DL_HTML(p->html, "></td>");
}

static void put_seen(const dl_web_revisions *p, uint32_t number) {
    const dl_story *story = &p->story->story;
    const dl_story_revision *revision = &story->revisions.items[number];
    bool is_published;
    int64_t since = dl_web_published(story, &is_published), seen = dl_web_seconds_of(revision->first_seen);
    DL_HTML(p->html, "<p class=\"tiny second\"><a href=\"/story/%d?revision=%d\">", (int64_t)story->id,
            (int64_t)revision->id);
    dl_web_write_utc(p->html, revision->first_seen, DL_WEB_MOMENT_FULL);
    DL_HTML(p->html, "</a>");
    if (seen > since) {
        DL_HTML(p->html, ", ");
        dl_web_write_duration(p->html, seen - since);
        DL_HTML(p->html, " after %s", is_published ? "publication" : "it was first seen");
    }
    if (revision->captures > 1) DL_HTML(p->html, "; seen %n times", (uint64_t)revision->captures);
    DL_HTML(p->html, "</p>");
}

static void put_revision(const dl_web_revisions *p, uint32_t number) {
    uint32_t count = p->story->story.revisions.count;
    const dl_story_revision *revision = &p->story->story.revisions.items[number];
    DL_HTML(p->html, "<tr>");
    if (count > 1) {
        put_radio(p, "from", number, number == p->from, number + 1 == count);
        put_radio(p, "to", number, number == p->to, number == 0);
    }
    DL_HTML(p->html, "<td>");
    dl_web_write_class(p->html, revision->change, NULL);
    DL_HTML(p->html, " <span class=\"second small\">");
    if (p->counts) put_others(p->html, &p->counts[number], revision->change);
    DL_HTML(p->html, "</span>");
    put_seen(p, number);
    DL_HTML(p->html, "</td></tr>\n");
}

/* The pages of a long table: the newest texts are on the first one. */
static void put_pages(const dl_web_revisions *p, uint32_t page, uint32_t pages) {
    if (pages < 2) return;
    DL_HTML(p->html,
            "<nav class=\"pages gap-s\" aria-label=\"Pages\"><span class=\"second\">page %n of %n</span>",
            (uint64_t)page, (uint64_t)pages);
    if (page < pages) DL_HTML(p->html, "<a href=\"?page=%d\" rel=\"prev\">Earlier</a>", (int64_t)page + 1);
    if (page > 1) DL_HTML(p->html, "<a href=\"?page=%d\" rel=\"next\">Later</a>", (int64_t)page - 1);
    DL_HTML(p->html, "</nav>");
}

static void put_compare(const dl_web_revisions *p) {
    const dl_story *story = &p->story->story;
    uint32_t count = story->revisions.count;
    if (count < 2) return;
    DL_HTML(p->html, "<p class=\"gap-s\"><button class=\"btn\">Compare</button>");
    if (count > 2)
        DL_HTML(p->html, " <a class=\"small\" href=\"/story/%d/diff/%d/%d\">first with last</a>",
                (int64_t)story->id, (int64_t)story->revisions.items[0].id,
                (int64_t)story->revisions.items[count - 1].id);
    DL_HTML(p->html, "</p>");
}

static void put_texts(const dl_web_revisions *p) {
    const dl_story *story = &p->story->story;
    uint32_t count = story->revisions.count, pages = (count + PAGE_REVISIONS - 1) / PAGE_REVISIONS;
    uint32_t page = dl_span_leading_number(dl_web_parameter_of(p->request, "page")), captures = 0;
    if (page < 1 || page > pages) page = 1;
    uint32_t end = count - (page - 1) * PAGE_REVISIONS,
             start = end > PAGE_REVISIONS ? end - PAGE_REVISIONS : 0;
    for (uint32_t i = 0; i < count; i++) captures += story->revisions.items[i].captures;
    DL_HTML(p->html,
            "<section><div class=\"section\"><h2>Texts</h2><p class=\"second\">%n, from %n %s</p></div><form "
            "class=\"picker\" action=\"/story/%d/diff\" method=\"get\">\n<table class=\"table\"><caption "
            "class=\"vh\">Choose two texts to compare</caption><thead><tr>",
            (uint64_t)count, (uint64_t)captures, captures == 1 ? "capture" : "captures", (int64_t)story->id);
    if (count > 1) DL_HTML(p->html, "<th scope=\"col\">From</th><th scope=\"col\">To</th>");
    DL_HTML(p->html, "<th scope=\"col\">What changed, when</th></tr></thead><tbody>\n");
    for (uint32_t i = start; i < end; i++) put_revision(p, i);
    DL_HTML(p->html, "</tbody></table>");
    put_compare(p);
    DL_HTML(p->html, "</form>");
    put_pages(p, page, pages);
    DL_HTML(p->html, "</section>\n");
}

void dl_web_write_texts(const dl_web_revisions *p) {
    DL_HTML(p->html, "<div class=\"pair\">");
    put_headlines(p);
    put_texts(p);
    DL_HTML(p->html, "</div>\n");
}
