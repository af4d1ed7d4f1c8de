#include "web/copies_view.h"

#include <stdlib.h>

#include "archive/stored_record.h"
#include "archive/times.h"

#define COLUMNS                                                                                              \
    " story.id, story.url, site.host, site.name, headline, language.name, story.first_seen, date_published"
#define TABLES                                                                                               \
    " JOIN site ON site.id = story.site JOIN revision ON revision.id = newest LEFT JOIN language ON "        \
    "language.id "                                                                                           \
    "= "                                                                                                     \
    "revision.language "

/* --- rows --- */

static dl_web_copy read_row(dl_web_site *site, sqlite3_stmt *statement) {
    dl_web_copy copy = {
        .story = sqlite3_column_int64(statement, 0),
        .url = dl_web_column(site, statement, 1),
        .site = dl_web_column(site, statement, 2),
        .site_name = dl_web_column(site, statement, 3),
        .headline = dl_web_column(site, statement, 4),
        .language = dl_web_column(site, statement, 5),
        .first_seen = dl_web_column(site, statement, 6),
        .published = dl_web_column(site, statement, 7),
    };
    if (!copy.site_name.size) copy.site_name = copy.site;
    if (!copy.headline.size) copy.headline = DL_SPAN("(no headline on the page)");
    /* A day alone says nothing about who was first. */
    if (copy.published.size < 16 || !dl_time_read(copy.published, &copy.seconds))
        dl_time_read(copy.first_seen, &copy.seconds);
    return copy;
}

static void read_relation(dl_web_site *site, sqlite3_stmt *statement, dl_web_copy *copy) {
    copy->kind = dl_web_column(site, statement, 8);
    copy->percent = (uint32_t)sqlite3_column_int(statement, 9);
    copy->original_percent = (uint32_t)sqlite3_column_int(statement, 10);
}

/* The origin of the story that has itself the fewest, the earliest of several; the story itself if it has
 * none. */
static sqlite3_int64 find_original(dl_web_site *site, sqlite3_int64 story) {
    sqlite3_stmt *statement =
        dl_web_prepare(site,
                       "SELECT origin FROM copy JOIN story ON story.id = origin WHERE copy.story = "
                       "?1 ORDER BY (SELECT count(*) FROM copy AS own WHERE own.story = "
                       "copy.origin), first_seen, origin LIMIT 1",
                       story);
    sqlite3_int64 origin = dl_web_next(site, statement) ? sqlite3_column_int64(statement, 0) : story;
    sqlite3_finalize(statement);
    return origin;
}

static bool read_original(dl_web_site *site, sqlite3_int64 story, dl_web_copies *copies) {
    sqlite3_stmt *statement =
        dl_web_prepare(site, "SELECT" COLUMNS " FROM story" TABLES "WHERE story.id = ?1", story);
    bool found = dl_web_next(site, statement);
    if (found) copies->original = read_row(site, statement);
    sqlite3_finalize(statement);
    copies->original.kind = DL_SPAN("original");
    copies->original.percent = copies->original.original_percent = 100;
    return found;
}

/* Those that are shown: of many, the earliest, and this story. */
static void read_copies(dl_web_site *site, sqlite3_int64 original, dl_web_copies *copies) {
    sqlite3_stmt *statement = dl_web_prepare(
        site,
        "SELECT" COLUMNS ", kind, percent, origin_percent FROM copy JOIN story ON "
        "story.id = copy.story" TABLES "WHERE origin = ?1 ORDER BY revision.published LIMIT 50",
        original);
    while (dl_web_next(site, statement)) {
        dl_web_copy copy = read_row(site, statement);
        read_relation(site, statement, &copy);
        DL_ARENA_PUSH(&site->arena, &copies->copies, copy);
    }
    sqlite3_finalize(statement);
    statement = dl_web_prepare(site, "SELECT count(*) FROM copy WHERE origin = ?1", original);
    if (dl_web_next(site, statement)) copies->all = (uint64_t)sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
}

static bool is_shown(const dl_web_copies *copies, sqlite3_int64 story) {
    if (copies->original.story == story) return true;
    for (uint32_t i = 0; i < copies->copies.count; i++) {
        if (copies->copies.items[i].story == story) return true;
    }
    return false;
}

/* This story may be beyond those that are shown: it takes the place of the last one. */
static void read_this_one(dl_web_site *site, const dl_web_story *story, dl_web_copies *copies) {
    sqlite3_stmt *statement;
    if (is_shown(copies, story->story.id) || !copies->copies.count) return;
    statement =
        dl_web_prepare(site,
                       "SELECT" COLUMNS ", kind, percent, origin_percent FROM copy JOIN story ON story.id = "
                       "copy.story" TABLES "WHERE copy.story = ?1 AND origin = ?2",
                       story->story.id);
    if (statement) sqlite3_bind_int64(statement, 2, copies->original.story);
    if (dl_web_next(site, statement)) {
        dl_web_copy copy = read_row(site, statement);
        read_relation(site, statement, &copy);
        copies->copies.items[copies->copies.count - 1] = copy;
    }
    sqlite3_finalize(statement);
}

/* Stories that share something with this one alone. */
static void read_others(dl_web_site *site, const dl_web_story *story, dl_web_copies *copies) {
    static const char *const questions[] = {
        "SELECT" COLUMNS
        ", kind, percent, origin_percent FROM copy JOIN story ON story.id = copy.story" TABLES
        "WHERE origin = ?1 ORDER BY revision.published LIMIT 50",
        "SELECT" COLUMNS
        ", kind, origin_percent, percent FROM copy JOIN story ON story.id = copy.origin" TABLES
        "WHERE copy.story = ?1 ORDER BY revision.published LIMIT 50",
    };
    for (size_t i = 0; i < DL_COUNT_OF(questions); i++) {
        sqlite3_stmt *statement = dl_web_prepare(site, questions[i], story->story.id);
        while (dl_web_next(site, statement)) {
            dl_web_copy copy = read_row(site, statement);
            read_relation(site, statement, &copy);
            if (!is_shown(copies, copy.story)) DL_ARENA_PUSH(&site->arena, &copies->others, copy);
        }
        sqlite3_finalize(statement);
    }
}

/* --- texts --- */

static const dl_record *load(dl_web_site *site, sqlite3_int64 story) {
    sqlite3_stmt *statement = dl_web_prepare(site, "SELECT newest FROM story WHERE id = ?1", story);
    sqlite3_int64 newest = dl_web_next(site, statement) ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    dl_arena_reset(&site->archive.scratch);
    return newest ? dl_load_record(&site->archive, newest) : NULL;
}

/* Whether a byline names the site that had it first. */
static bool credits(const dl_record *record, const dl_web_copy *original) {
    for (uint32_t i = 0; i < record->authors.count; i++) {
        if (dl_span_contains_nocase(record->authors.items[i].name.text, original->site_name)) return true;
    }
    return false;
}

/* The original's parts are copied, since each of the other texts takes the place of the one before. */
static void read_parts(dl_web_site *site, dl_web_copies *copies) {
    const dl_record *record = load(site, copies->original.story);
    if (!record) return;
    dl_text_parts_of(record, &copies->parts);
    for (uint32_t i = 0; i < copies->parts.count; i++) {
        copies->parts.items[i] = dl_arena_copy(&site->arena, copies->parts.items[i]);
        copies->original.taken[i] = DL_TAKEN_WHOLE;
    }
}

static void read_taken(dl_web_site *site, dl_web_copies *copies) {
    read_parts(site, copies);
    for (uint32_t i = 0; i < copies->copies.count && !site->archive.failed; i++) {
        dl_web_copy *copy = &copies->copies.items[i];
        const dl_record *record = load(site, copy->story);
        if (!record) continue;
        copy->credits = credits(record, &copies->original);
        if (!dl_taken_find(&copies->parts, record->body.text, copy->taken, &site->archive.scratch))
            site->archive.failed = SQLITE_NOMEM;
    }
}

static int compare_copies(const void *a, const void *b) {
    const dl_web_copy *first = a, *second = b;
    if (first->seconds != second->seconds) return first->seconds < second->seconds ? -1 : 1;
    return dl_span_compare(first->first_seen, second->first_seen);
}

bool dl_web_copies_read(dl_web_site *site, const dl_web_story *story, dl_web_copies *copies) {
    *copies = (dl_web_copies){.all = 0};
    sqlite3_int64 original = find_original(site, story->story.id);
    if (!read_original(site, original, copies)) return false;
    read_copies(site, original, copies);
    read_this_one(site, story, copies);
    read_others(site, story, copies);
    if (!copies->copies.count) return false;
    read_taken(site, copies);
    qsort(copies->copies.items, copies->copies.count, sizeof *copies->copies.items, compare_copies);
    return !site->archive.failed && !site->arena.failed;
}
