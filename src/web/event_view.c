#include "web/event_view.h"

#include <stdlib.h>

#include "archive/times.h"

/* --- stories --- */

/* The lowest bit of those that are not "first". */
static dl_change most_telling(uint64_t bits) {
    for (dl_change i = DL_CHANGE_HEADLINE; i < DL_CHANGE_COUNT; i++) {
        if (bits >> i & 1) return i;
    }
    return DL_CHANGE_COUNT;
}

static dl_web_event_story read_story(dl_web_site *site, sqlite3_stmt *statement) {
    dl_web_event_story story = {
        .story = sqlite3_column_int64(statement, 0),
        .url = dl_web_column(site, statement, 1),
        .site = dl_web_column(site, statement, 2),
        .site_name = dl_web_column(site, statement, 3),
        .headline = dl_web_column(site, statement, 4),
        .language = dl_web_column(site, statement, 5),
        .published = dl_web_column(site, statement, 6),
        .first_seen = dl_web_column(site, statement, 7),
        .seconds = sqlite3_column_int64(statement, 8),
        .change = most_telling((uint64_t)sqlite3_column_int64(statement, 9)),
        .unpublished = sqlite3_column_type(statement, 10) != SQLITE_NULL,
        .copy = sqlite3_column_int(statement, 11) != 0,
    };
    if (!story.site_name.size) story.site_name = story.site;
    if (!story.headline.size) story.headline = DL_SPAN("(no headline on the page)");
    return story;
}

static void read_stories(dl_web_site *site, dl_web_event *event) {
    sqlite3_stmt *statement = dl_web_prepare(
        site,
        "SELECT story.id, story.url, site.host, site.name, headline, language.name, date_published, "
        "story.first_seen, "
        "revision.published, facet.changes, story.unpublished, EXISTS (SELECT 1 FROM copy JOIN cluster_story "
        "AS other "
        "ON other.story = origin WHERE copy.story = story.id AND other.cluster = ?1) FROM cluster_story JOIN "
        "story ON "
        "story.id = cluster_story.story JOIN site ON site.id = story.site JOIN revision ON revision.id = "
        "newest LEFT JOIN "
        "facet ON facet.revision = revision.id LEFT JOIN language ON language.id = revision.language WHERE "
        "cluster_story.cluster = ?1 ORDER BY revision.published, story.id LIMIT 300",
        event->id);
    while (dl_web_next(site, statement)) {
        dl_web_event_story story = read_story(site, statement);
        event->copies += story.copy;
        DL_ARENA_PUSH(&site->arena, &event->stories, story);
    }
    sqlite3_finalize(statement);
}

/* --- sites --- */

static uint32_t lane_of(dl_web_event *event, dl_arena *arena, const dl_web_event_story *story) {
    for (uint32_t i = 0; i < event->lanes.count; i++) {
        if (dl_span_equal(event->lanes.items[i].site, story->site)) return i;
    }
    const dl_web_lane lane = {story->site, story->site_name, 0};
    return DL_ARENA_PUSH(arena, &event->lanes, lane) ? event->lanes.count - 1 : 0;
}

static int compare_lanes(const void *a, const void *b) {
    const dl_web_lane *first = a, *second = b;
    return first->stories != second->stories ? (first->stories < second->stories ? 1 : -1)
                                             : dl_span_compare(first->site, second->site);
}

/* At most 300 stories: each is compared with all sites. */
static void find_lanes(dl_web_event *event, dl_arena *arena) {
    for (uint32_t i = 0; i < event->stories.count; i++) {
        uint32_t lane = lane_of(event, arena, &event->stories.items[i]);
        if (event->lanes.count) event->lanes.items[lane].stories++;
    }
    if (!event->lanes.count) return;
    qsort(event->lanes.items, event->lanes.count, sizeof *event->lanes.items, compare_lanes);
    for (uint32_t i = 0; i < event->stories.count; i++)
        event->stories.items[i].lane = lane_of(event, arena, &event->stories.items[i]);
}

static uint32_t count_languages(const dl_web_event *event) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < event->stories.count; i++) {
        bool known = !event->stories.items[i].language.size;
        for (uint32_t j = 0; j < i && !known; j++)
            known = dl_span_equal(event->stories.items[i].language, event->stories.items[j].language);
        count += !known;
    }
    return count;
}

/* --- what they share --- */

static void read_shared(dl_web_site *site, dl_web_event *event) {
    sqlite3_stmt *statement = dl_web_prepare(site,
                                             "SELECT keyword.name, count(*) AS stories FROM (SELECT story "
                                             "FROM cluster_story WHERE cluster = ?1 LIMIT 300) AS "
                                             "member JOIN story ON story.id = member.story JOIN "
                                             "revision_keyword ON revision_keyword.revision = newest JOIN "
                                             "keyword ON keyword.id = keyword GROUP BY keyword.id HAVING "
                                             "count(*) > 1 ORDER BY stories DESC, keyword.name "
                                             "LIMIT 8",
                                             event->id);
    while (dl_web_next(site, statement) && event->shared.count < DL_WEB_MOST_SHARED) {
        event->shared.items[event->shared.count++] =
            (dl_web_shared){dl_web_column(site, statement, 0), (uint32_t)sqlite3_column_int(statement, 1)};
    }
    sqlite3_finalize(statement);
}

bool dl_web_event_read(dl_web_site *site, sqlite3_int64 id, dl_web_event *event) {
    *event = (dl_web_event){.id = id};
    sqlite3_stmt *statement = dl_web_prepare(site, "SELECT stories FROM cluster WHERE id = ?1", id);
    bool found = dl_web_next(site, statement);
    if (found) event->all = (uint64_t)sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    if (!found) return false;
    read_stories(site, event);
    find_lanes(event, &site->arena);
    event->languages = count_languages(event);
    read_shared(site, event);
    return event->stories.count && !site->archive.failed && !site->arena.failed;
}
