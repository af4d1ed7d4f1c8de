#include "archive/sayings.h"

#include <stdlib.h>

#include "archive/statement.h"
#include "archive/times.h"

static dl_span column_text(sqlite3_stmt *statement, int column, dl_arena *arena) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    if (!text) return DL_SPAN_NONE;
    return dl_arena_copy(arena, dl_span_of(text, (size_t)sqlite3_column_bytes(statement, column)));
}

static dl_span borrowed_text(sqlite3_stmt *statement, int column) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return dl_span_of(text, text ? (size_t)sqlite3_column_bytes(statement, column) : 0);
}

/* --- all of them --- */

enum { ROWS, HAS_EARLIER, NEXT_WITHOUT, FIND_STATEMENTS };

static const char *const find_sql[FIND_STATEMENTS] = {
    [ROWS] =
        "SELECT revision.story, revision.site, hash, revision.id, statement.position, kind, statement.date, "
        "published, "
        "revision.first_seen, change = 'first', revision.id = story.newest "
        "FROM (SELECT revision, position FROM statement WHERE speaker = ?1 ORDER BY revision DESC LIMIT ?2) "
        "AS mine "
        "CROSS JOIN statement ON statement.revision = mine.revision AND statement.position = mine.position "
        "CROSS JOIN wording ON wording.id = wording "
        "CROSS JOIN revision ON revision.id = statement.revision "
        "CROSS JOIN story ON story.id = revision.story "
        "ORDER BY revision.story, hash, revision.first_seen, digest, statement.position",
    [HAS_EARLIER] =
        "SELECT 1 FROM revision WHERE story = ?1 AND (first_seen, digest) < (SELECT first_seen, digest FROM "
        "revision WHERE id = ?2) AND EXISTS (SELECT 1 FROM statement WHERE statement.revision = revision.id) "
        "LIMIT 1",
    [NEXT_WITHOUT] =
        "SELECT first_seen FROM revision WHERE story = ?1 AND (first_seen, digest) > (SELECT first_seen, "
        "digest "
        "FROM revision WHERE id = ?2) AND EXISTS (SELECT 1 FROM statement WHERE statement.revision = "
        "revision.id) AND NOT EXISTS (SELECT 1 FROM statement JOIN wording ON wording.id = wording WHERE "
        "statement.revision = revision.id AND hash = ?3) ORDER BY first_seen, digest LIMIT 1",
};

enum { STORY, SITE, HASH, REVISION, POSITION, KIND, DATE, PUBLISHED, FIRST_SEEN, IS_FIRST, IS_NEWEST };

typedef struct finding {
    sqlite3 *db;
    dl_statement statements[FIND_STATEMENTS];
    dl_sayings *sayings;
    uint32_t capacity, rows;
    bool is_newest; /* the last row's revision is the newest of its story */
    int failed;
    dl_arena *arena;
} finding;

/* A day, a month or a year that the text gives: its first second.  Weeks and the like are no such date, and
 * the evening of a day is that day. */
static bool read_date(dl_span date, int64_t *seconds) {
    char day[] = "0000-01-01";
    if (date.size > sizeof day && date.data[sizeof day - 1] == 'T' &&
        !dl_ascii_is_digit(date.data[sizeof day]))
        date.size = sizeof day - 1;
    if (date.size != sizeof "2024" - 1 && date.size != sizeof "2024-05" - 1)
        return dl_time_read(date, seconds);
    memcpy(day, date.data, date.size);
    return dl_time_read(dl_span_from_string(day), seconds);
}

static bool ask(finding *f, int which, const sqlite3_int64 *numbers, int count, int64_t *time_s) {
    dl_statement *statement = &f->statements[which];
    if (f->failed) return false;
    int result = dl_statement_start(f->db, statement, numbers, count);
    bool found = result == SQLITE_ROW;
    if (found && time_s) dl_time_read(borrowed_text(statement->prepared, 0), time_s);
    if (result != SQLITE_ROW && result != SQLITE_DONE) f->failed = result;
    dl_statement_end(statement);
    return found;
}

/* What the first revision of a story has was said by the time when it was published; what a later one
 * brought, by the time when that was seen, unless the earlier ones were archived without statements. */
static int64_t time_of(finding *f, sqlite3_stmt *row) {
    int64_t seconds = sqlite3_column_int64(row, PUBLISHED);
    const sqlite3_int64 numbers[] = {sqlite3_column_int64(row, STORY), sqlite3_column_int64(row, REVISION)};
    int64_t said;
    if (read_date(borrowed_text(row, DATE), &said)) return said;
    if (!sqlite3_column_int(row, IS_FIRST) && ask(f, HAS_EARLIER, numbers, 2, NULL))
        dl_time_read(borrowed_text(row, FIRST_SEEN), &seconds);
    return seconds;
}

/* The last row of a saying has been read. */
static void end_saying(finding *f) {
    if (!f->sayings->count || f->is_newest) return;
    dl_spoken *saying = &f->sayings->items[f->sayings->count - 1];
    const sqlite3_int64 numbers[] = {saying->story, saying->last_revision, saying->hash};
    saying->is_cut = ask(f, NEXT_WITHOUT, numbers, 3, &saying->cut_s);
}

static void take_row(finding *f, sqlite3_stmt *row) {
    dl_sayings *sayings = f->sayings;
    dl_spoken *last = sayings->count ? &sayings->items[sayings->count - 1] : NULL;
    sqlite3_int64 story = sqlite3_column_int64(row, STORY), hash = sqlite3_column_int64(row, HASH);
    bool is_same = last && last->story == story && last->hash == hash;
    f->rows++;
    if (!is_same) {
        end_saying(f);
        sayings->stories += !last || last->story != story;
        dl_spoken saying = {.story = story,
                            .site = sqlite3_column_int64(row, SITE),
                            .hash = hash,
                            .first_revision = sqlite3_column_int64(row, REVISION),
                            .first_position = (uint32_t)sqlite3_column_int64(row, POSITION),
                            .said_s = time_of(f, row)};
        if (!dl_arena_push_checked(f->arena, (void **)&sayings->items, &sayings->count, &f->capacity,
                                   sizeof saying, &saying))
            f->failed = SQLITE_NOMEM;
        if (f->failed) return;
        last = &sayings->items[sayings->count - 1];
    } else if (last->last_revision == sqlite3_column_int64(row, REVISION)) {
        return; /* twice in one text */
    }
    last->last_revision = sqlite3_column_int64(row, REVISION);
    last->last_position = (uint32_t)sqlite3_column_int64(row, POSITION);
    last->kind = (uint8_t)sqlite3_column_int(row, KIND);
    f->is_newest = sqlite3_column_int(row, IS_NEWEST);
}

static int compare_times(const void *a, const void *b) {
    const dl_spoken *first = a, *second = b;
    if (first->said_s != second->said_s) return first->said_s > second->said_s ? -1 : 1;
    if (first->story != second->story) return first->story > second->story ? -1 : 1;
    if (first->last_position != second->last_position)
        return first->last_position < second->last_position ? -1 : 1;
    return (first->hash > second->hash) - (first->hash < second->hash);
}

int dl_sayings_find(sqlite3 *db, sqlite3_int64 speaker, dl_sayings *sayings, dl_arena *arena) {
    finding f = {.db = db, .sayings = sayings, .arena = arena};
    const sqlite3_int64 numbers[] = {speaker, DL_SAYINGS_MOST_ROWS};
    *sayings = (dl_sayings){0};
    for (size_t i = 0; i < FIND_STATEMENTS; i++) f.statements[i].sql = find_sql[i];
    int result = dl_statement_start(db, &f.statements[ROWS], numbers, 2);
    for (; result == SQLITE_ROW && !f.failed; result = sqlite3_step(f.statements[ROWS].prepared))
        take_row(&f, f.statements[ROWS].prepared);
    if (result != SQLITE_DONE && !f.failed) f.failed = result;
    end_saying(&f);
    dl_statements_free(f.statements, FIND_STATEMENTS);
    sayings->only_newest = f.rows == DL_SAYINGS_MOST_ROWS;
    if (sayings->count) qsort(sayings->items, sayings->count, sizeof *sayings->items, compare_times);
    return f.failed;
}

/* --- the same words elsewhere --- */

/* The newest revisions that have the words. */
#define SAME_WORDS                                                                                           \
    " FROM wording CROSS JOIN statement ON statement.wording = wording.id CROSS JOIN revision ON "           \
    "revision.id = statement.revision CROSS JOIN story ON story.id = revision.story AND story.newest = "     \
    "revision.id WHERE hash = ?1 AND story.id != ?2"

typedef struct carried {
    dl_spoken saying;
    sqlite3_int64 stories;
} carried;

static int compare_carried(const void *a, const void *b) {
    const carried *first = a, *second = b;
    if (first->stories != second->stories) return first->stories > second->stories ? -1 : 1;
    return compare_times(&first->saying, &second->saying);
}

int dl_sayings_most_carried(sqlite3 *db, dl_sayings *sayings, dl_arena *arena) {
    dl_statement count = {.sql = "SELECT count(DISTINCT story.id)" SAME_WORDS};
    carried *all = dl_arena_alloc(arena, (sayings->count + (size_t)1) * sizeof *all);
    int result = all ? SQLITE_OK : SQLITE_NOMEM;
    for (uint32_t i = 0; i < sayings->count && result == SQLITE_OK; i++) {
        const sqlite3_int64 numbers[] = {sayings->items[i].hash, sayings->items[i].story};
        all[i].saying = sayings->items[i];
        result = dl_statement_start(db, &count, numbers, 2);
        all[i].stories = result == SQLITE_ROW ? sqlite3_column_int64(count.prepared, 0) : 0;
        result = dl_statement_end(&count);
    }
    dl_statements_free(&count, 1);
    if (result != SQLITE_OK || !sayings->count) return result;
    qsort(all, sayings->count, sizeof *all, compare_carried);
    for (uint32_t i = 0; i < sayings->count; i++) sayings->items[i] = all[i].saying;
    return SQLITE_OK;
}

int dl_saying_carriers(sqlite3 *db, const dl_spoken *saying, uint32_t most, dl_carriers *carriers,
                       dl_arena *arena) {
    dl_statement find = {
        .sql = "SELECT story.id, revision.id, min(statement.position), story.url, host, site.name, headline, "
               "language.name, speaker.name FROM (SELECT statement.revision, statement.position, "
               "statement.speaker" SAME_WORDS
               ") AS statement CROSS JOIN revision ON revision.id = statement.revision CROSS JOIN story ON "
               "story.id = revision.story JOIN site ON site.id = revision.site LEFT JOIN language ON "
               "language.id = "
               "revision.language LEFT JOIN speaker ON speaker.id = statement.speaker AND named GROUP BY "
               "story.id "
               "ORDER BY published, story.id LIMIT ?3"};
    const sqlite3_int64 numbers[] = {saying->hash, saying->story, most};
    *carriers = (dl_carriers){0};
    carriers->items = dl_arena_alloc(arena, (most + (size_t)1) * sizeof *carriers->items);
    if (!carriers->items) return SQLITE_NOMEM;
    int result = dl_statement_start(db, &find, numbers, 3);
    for (; result == SQLITE_ROW; result = sqlite3_step(find.prepared)) {
        carriers->items[carriers->count++] =
            (dl_carrier){.story = sqlite3_column_int64(find.prepared, 0),
                         .revision = sqlite3_column_int64(find.prepared, 1),
                         .position = (uint32_t)sqlite3_column_int64(find.prepared, 2),
                         .url = column_text(find.prepared, 3, arena),
                         .site = column_text(find.prepared, 4, arena),
                         .site_name = column_text(find.prepared, 5, arena),
                         .headline = column_text(find.prepared, 6, arena),
                         .language = column_text(find.prepared, 7, arena),
                         .speaker = column_text(find.prepared, 8, arena)};
    }
    result = result == SQLITE_DONE ? SQLITE_OK : result;
    dl_statements_free(&find, 1);
    return result == SQLITE_OK && arena->failed ? SQLITE_NOMEM : result;
}

/* --- what is shown --- */

enum { WORDS, CAPTURES, ABOUT_STORY, OTHERS, SHOW_STATEMENTS };

static const char *const show_sql[SHOW_STATEMENTS] = {
    [WORDS] = "SELECT text, mention, role, cue, date FROM statement JOIN wording ON wording.id = wording "
              "WHERE revision = ?1 AND position = ?2",
    [CAPTURES] = "SELECT (SELECT first_seen FROM revision WHERE id = ?1), (SELECT last_seen FROM revision "
                 "WHERE id = ?2)",
    [ABOUT_STORY] = "SELECT story.url, host, site.name, headline, language.name, newest FROM story JOIN site "
                    "ON site.id = "
                    "story.site JOIN revision ON revision.id = newest LEFT JOIN language ON language.id = "
                    "revision.language WHERE story.id = ?1",
    [OTHERS] = "SELECT count(DISTINCT story.id), count(DISTINCT nullif(story.site, ?3))" SAME_WORDS,
};

static void take_texts(sqlite3_stmt *row, dl_span *const *places, int count, dl_arena *arena) {
    for (int i = 0; i < count; i++) *places[i] = column_text(row, i, arena);
}

static void take(int which, sqlite3_stmt *row, dl_saying_shown *shown, dl_arena *arena) {
    dl_span *const words[] = {&shown->text, &shown->mention, &shown->role, &shown->cue, &shown->date};
    dl_span *const captures[] = {&shown->first_seen, &shown->last_seen};
    dl_span *const story[] = {&shown->url, &shown->site, &shown->site_name, &shown->headline,
                              &shown->language};
    switch (which) {
    case WORDS:
        take_texts(row, words, DL_COUNT_OF(words), arena);
        break;
    case CAPTURES:
        take_texts(row, captures, DL_COUNT_OF(captures), arena);
        break;
    case ABOUT_STORY:
        take_texts(row, story, DL_COUNT_OF(story), arena);
        shown->newest = sqlite3_column_int64(row, DL_COUNT_OF(story));
        break;
    case OTHERS:
        shown->other_stories = (uint32_t)sqlite3_column_int64(row, 0);
        shown->other_sites = (uint32_t)sqlite3_column_int64(row, 1);
        break;
    }
}

static int show(sqlite3 *db, dl_statement *statements, const dl_spoken *saying, dl_saying_shown *shown,
                dl_arena *arena) {
    const struct {
        sqlite3_int64 items[3];
        int count;
    } numbers[SHOW_STATEMENTS] = {
        [WORDS] = {{saying->last_revision, saying->last_position}, 2},
        [CAPTURES] = {{saying->first_revision, saying->last_revision}, 2},
        [ABOUT_STORY] = {{saying->story}, 1},
        [OTHERS] = {{saying->hash, saying->story, saying->site}, 3},
    };
    int result = SQLITE_OK;
    *shown = (dl_saying_shown){0};
    for (int i = 0; i < SHOW_STATEMENTS && result == SQLITE_OK; i++) {
        result = dl_statement_start(db, &statements[i], numbers[i].items, numbers[i].count);
        if (result == SQLITE_ROW) take(i, statements[i].prepared, shown, arena);
        result = dl_statement_end(&statements[i]);
    }
    return result;
}

int dl_sayings_show(sqlite3 *db, const dl_spoken *sayings, uint32_t count, dl_saying_shown **shown,
                    dl_arena *arena) {
    dl_statement statements[SHOW_STATEMENTS] = {0};
    int result = SQLITE_OK;
    for (size_t i = 0; i < SHOW_STATEMENTS; i++) statements[i].sql = show_sql[i];
    *shown = dl_arena_alloc(arena, (count + (size_t)1) * sizeof **shown);
    if (!*shown) return SQLITE_NOMEM;
    for (uint32_t i = 0; i < count && result == SQLITE_OK; i++)
        result = show(db, statements, &sayings[i], &(*shown)[i], arena);
    dl_statements_free(statements, SHOW_STATEMENTS);
    return result == SQLITE_OK && arena->failed ? SQLITE_NOMEM : result;
}
