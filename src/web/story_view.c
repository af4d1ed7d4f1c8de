#include "web/story_view.h"

#include "archive/stored_record.h"
#include "base/text.h"
#include "web/direction.h"
#include "web/moments.h"

enum { CRUMB_BYTES = 44 };

/* --- reading --- */

static void read_site_name(dl_web_site *site, dl_web_story *story) {
    sqlite3_stmt *statement = dl_web_prepare(
        site, "SELECT name FROM story JOIN site ON site.id = site WHERE story.id = ?1", story->story.id);
    if (dl_web_next(site, statement)) story->site_name = dl_web_column(site, statement, 0);
    sqlite3_finalize(statement);
    if (!story->site_name.size) story->site_name = story->story.site;
}

static void read_event(dl_web_site *site, dl_web_story *story) {
    sqlite3_stmt *statement = dl_web_prepare(site,
                                             "SELECT cluster.id, stories FROM cluster_story JOIN cluster ON "
                                             "cluster.id = cluster WHERE story = ?1",
                                             story->story.id);
    if (dl_web_next(site, statement)) {
        story->event = sqlite3_column_int64(statement, 0);
        story->event_stories = (uint64_t)sqlite3_column_int64(statement, 1);
    }
    sqlite3_finalize(statement);
}

static void read_copies(dl_web_site *site, dl_web_story *story) {
    sqlite3_stmt *statement = dl_web_prepare(site,
                                             "SELECT (SELECT count(*) FROM copy WHERE story = ?1) + "
                                             "(SELECT count(*) FROM copy WHERE origin = ?1)",
                                             story->story.id);
    if (dl_web_next(site, statement)) story->copies = (uint64_t)sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
}

uint32_t dl_web_revision_number(const dl_web_story *story, sqlite3_int64 id) {
    for (uint32_t i = story->story.revisions.count; i-- > 0;) {
        if (story->story.revisions.items[i].id == id) return i;
    }
    return UINT32_MAX;
}

static bool read_record(dl_web_site *site, dl_web_story *story) {
    story->record = dl_load_record_into(&site->archive, dl_web_shown(story)->id, &site->arena);
    if (!story->record) return false;
    story->language = story->record->language.text;
    dl_span headline = story->record->headline.text;
    story->headline = headline.size ? headline : DL_SPAN("(no headline on the page)");
    story->right_to_left = headline.size && dl_web_is_right_to_left(story->language, headline);
    if (!headline.size)
        story->right_to_left = dl_web_is_right_to_left(story->language, story->record->body.text);
    return true;
}

bool dl_web_story_read(dl_web_site *site, sqlite3_int64 id, sqlite3_int64 revision, dl_web_story *story) {
    *story = (dl_web_story){0};
    if (!dl_story_read(&site->archive, id, &story->story, &site->arena) || !story->story.revisions.count)
        return false;
    story->shown = revision ? dl_web_revision_number(story, revision) : story->story.revisions.count - 1;
    if (story->shown == UINT32_MAX || !read_record(site, story)) return false;
    read_site_name(site, story);
    read_event(site, story);
    read_copies(site, story);
    dl_web_speech_read(&story->speech, story->record, &site->arena);
    return !site->archive.failed;
}

static dl_change change_of(dl_span kind) {
    for (dl_change i = 0; i < DL_CHANGE_COUNT; i++) {
        if (dl_span_equal(kind, dl_span_from_string(dl_change_name(i)))) return i;
    }
    return DL_CHANGE_COUNT;
}

const dl_web_counts *dl_web_story_counts(dl_web_site *site, const dl_web_story *story) {
    uint32_t count = story->story.revisions.count, at = 0;
    dl_web_counts *counts = dl_arena_alloc_zero(&site->arena, count * sizeof *counts);
    if (!counts) return NULL;
    sqlite3_stmt *statement =
        dl_web_prepare(site,
                       "SELECT revision.id, kind, count FROM revision JOIN change ON "
                       "change.revision = revision.id WHERE story = ?1 ORDER BY first_seen, digest",
                       story->story.id);
    while (dl_web_next(site, statement)) {
        sqlite3_int64 id = sqlite3_column_int64(statement, 0);
        while (at < count && story->story.revisions.items[at].id != id) at++;
        dl_change kind = change_of(dl_column_text(statement, 1));
        if (at < count && kind < DL_CHANGE_COUNT)
            counts[at].of[kind] = (uint32_t)sqlite3_column_int64(statement, 2);
    }
    sqlite3_finalize(statement);
    return counts;
}

bool dl_web_story_at_same_address(dl_web_site *site, const dl_web_story *story, dl_web_other *other) {
    sqlite3_stmt *statement = dl_web_prepare(
        site,
        "SELECT other.story, headline, story.first_seen FROM address JOIN address AS other ON other.hash = "
        "address.hash AND other.story != ?1 JOIN story ON story.id = other.story JOIN revision ON "
        "revision.id = "
        "newest WHERE address.story = ?1 ORDER BY story.first_seen DESC LIMIT 1",
        story->story.id);
    bool found = dl_web_next(site, statement);
    if (found)
        *other = (dl_web_other){sqlite3_column_int64(statement, 0), dl_web_column(site, statement, 1),
                                dl_web_column(site, statement, 2)};
    sqlite3_finalize(statement);
    return found;
}

/* --- what the pages have in common --- */

void dl_web_write_language(dl_html *html, dl_span language, dl_span text) {
    if (language.size) DL_HTML(html, " lang=\"%t\"", language);
    DL_HTML(html, " dir=\"%s\"", dl_web_is_right_to_left(language, text) ? "rtl" : "ltr");
}

/* The headline, or its first words. */
static void put_short(dl_html *html, dl_span headline) {
    dl_span start = dl_text_prefix(headline, CRUMB_BYTES);
    if (start.size == headline.size) {
        DL_HTML(html, "%t", headline);
        return;
    }
    size_t space = dl_span_find_last_byte(start, ' ');
    if (space != SIZE_MAX && space > CRUMB_BYTES / 2) start = dl_span_sub(start, 0, space);
    DL_HTML(html, "%t…", start);
}

void dl_web_write_story_crumbs(dl_html *html, const dl_web_story *story) {
    DL_HTML(html,
            "<nav aria-label=\"Where this is\"><ul class=\"crumbs\"><li><a "
            "href=\"/site/%q\"><bdi>%t</bdi></a></li><li><a "
            "href=\"/story/%d\"><bdi",
            story->story.site, story->site_name, (int64_t)story->story.id);
    dl_web_write_language(html, story->language, story->headline);
    DL_HTML(html, ">");
    put_short(html, story->headline);
    DL_HTML(html, "</bdi></a></li></ul></nav>\n");
}

static void put_tab(dl_html *html, const char *name, uint64_t count, bool current) {
    DL_HTML(html, "\"");
    if (current) DL_HTML(html, " aria-current=\"page\"");
    DL_HTML(html, ">%s", name);
    if (count) DL_HTML(html, " <span class=\"num\">%n</span>", count);
    DL_HTML(html, "</a>");
}

void dl_web_write_story_tabs(dl_html *html, const dl_web_story *story, dl_web_tab current) {
    int64_t id = story->story.id;
    DL_HTML(html, "<nav class=\"tabs under\" aria-label=\"This story\"><a href=\"/story/%d", id);
    put_tab(html, "Story", 0, current == DL_WEB_TAB_STORY);
    DL_HTML(html, "<a href=\"/story/%d/revisions", id);
    put_tab(html, "Revisions", story->story.revisions.count, current == DL_WEB_TAB_REVISIONS);
    if (story->copies) {
        DL_HTML(html, "<a href=\"/story/%d/copies", id);
        put_tab(html, "Copies", story->copies, current == DL_WEB_TAB_COPIES);
    }
    if (story->event) {
        DL_HTML(html, "<a href=\"/event/%d?story=%d", (int64_t)story->event, id);
        put_tab(html, "Event", story->event_stories, current == DL_WEB_TAB_EVENT);
    }
    DL_HTML(html, "<a href=\"/story/%d/source", id);
    put_tab(html, "Source", 0, current == DL_WEB_TAB_SOURCE);
    DL_HTML(html, "</nav>\n");
}

void dl_web_no_story(dl_web_site *site, dl_web_response *response, sqlite3_int64 id) {
    dl_web_story story;
    if (site->archive.failed) return;
    if (!dl_web_story_read(site, id, 0, &story)) {
        if (!site->archive.failed)
            dl_web_state(site, response, 404, "There is no such story",
                         "The archive has no story of this number. If a link brought you, the story may have "
                         "been taken out.");
        return;
    }
    const dl_web_page page = {.title = DL_SPAN("Nothing at this address")};
    dl_buffer_clear(&response->body);
    response->status = 404;
    dl_html html = dl_web_begin_html(response);
    dl_web_page_begin(&html, site, &page);
    dl_web_write_story_crumbs(&html, &story);
    DL_HTML(&html, "<div class=\"state\"><h1 class=\"title\">Nothing at this address</h1><p "
                   "class=\"stand\">The story is in the "
                   "archive and has ");
    uint32_t count = story.story.revisions.count;
    dl_web_write_count(&html, count);
    DL_HTML(&html,
            " %s; what the address asks for is not among %s.</p><p><a class=\"btn main\" "
            "href=\"/story/%d/revisions\">Its "
            "revisions</a></p></div>\n",
            count == 1 ? "text" : "texts", count == 1 ? "what is known of it" : "them", (int64_t)id);
    dl_web_page_end(&html, site, &page);
}
