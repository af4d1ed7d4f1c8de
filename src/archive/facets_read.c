#include "archive/facets_read.h"

/* --- reading the table --- */

enum {
    COLUMN_REVISION,
    COLUMN_DAY,
    COLUMN_PUBLISHED,
    COLUMN_TOKENS,
    COLUMN_CHANGES,
    COLUMN_REVISIONS,
    COLUMN_VALUES, /* by dl_facet */
};

#define X(NAME, column, ...) ", " column
#define SELECT_ROWS                                                                                          \
    "SELECT revision, day, published, tokens, changes, revisions" DL_FACET_LIST(X) " FROM facet"
static const char select_all[] = SELECT_ROWS " ORDER BY revision";
static const char select_changed[] = SELECT_ROWS " WHERE revision = ?1";
#undef X

static sqlite3_int64 within(sqlite3_int64 value, sqlite3_int64 least, sqlite3_int64 most) {
    return value < least ? least : value > most ? most : value;
}

/* Fills the row number `at`, for which there is room.  False without memory. */
static bool read_row(dl_facets *facets, sqlite3_stmt *from, uint32_t at) {
    dl_facet_row *row = &facets->rows[at];
    *row = (dl_facet_row){
        .day = (int32_t)within(sqlite3_column_int64(from, COLUMN_DAY), DL_FACET_FIRST_DAY, DL_FACET_LAST_DAY),
        .tokens = (uint32_t)within(sqlite3_column_int64(from, COLUMN_TOKENS), 0, UINT32_MAX),
        .changes = (uint16_t)sqlite3_column_int64(from, COLUMN_CHANGES),
        .revisions = (uint16_t)within(sqlite3_column_int64(from, COLUMN_REVISIONS), 0, UINT16_MAX),
    };
    for (int i = 0; i < DL_FACET_COUNT; i++) {
        if (!dl_facets_number_of(facets, &facets->ids[i], sqlite3_column_int64(from, COLUMN_VALUES + i),
                                 &row->values[i]))
            return false;
    }
    facets->revisions[at] = sqlite3_column_int64(from, COLUMN_REVISION);
    facets->published[at] = sqlite3_column_int64(from, COLUMN_PUBLISHED);
    return true;
}

static bool add_row(dl_facets *facets, sqlite3_stmt *from) {
    if (!dl_facets_reserve(facets, facets->count + 1) || !read_row(facets, from, facets->count)) return false;
    facets->count++;
    return true;
}

static int read_rows(dl_facets *facets, sqlite3 *db) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, select_all, -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    while ((result = sqlite3_step(statement)) == SQLITE_ROW && add_row(facets, statement)) {
    }
    int ended = sqlite3_finalize(statement);
    if (result == SQLITE_ROW) return SQLITE_NOMEM;
    return ended == SQLITE_OK && !dl_facets_make_index(facets) ? SQLITE_NOMEM : ended;
}

/* --- other authors --- */

#define SELECT_MORE "SELECT revision, person FROM revision_author WHERE position > 0"
static const char more_of_all[] = SELECT_MORE " ORDER BY revision, position";
static const char more_of_one[] = SELECT_MORE " AND revision = ?1 ORDER BY position";

/* A list of other authors while it is read; it is the last one. */
typedef struct more_list {
    uint32_t row, start; /* 0: it has none yet */
} more_list;

static bool is_listed(const dl_facets *facets, const more_list *list, uint32_t number) {
    if (facets->rows[list->row].values[DL_FACET_AUTHOR] == number) return true;
    for (uint32_t i = list->start; list->start && i < facets->more_count; i++) {
        if (facets->more_authors[i] == number) return true;
    }
    return false;
}

/* Each author once, however often the story names them. */
static bool add_author(dl_facets *facets, more_list *list, sqlite3_int64 person) {
    enum { MOST = 100 };
    uint32_t number;
    if (!dl_facets_number_of(facets, &facets->ids[DL_FACET_AUTHOR], person, &number)) return false;
    bool is_full = list->start && facets->more_count - list->start >= MOST;
    if (!number || is_full || is_listed(facets, list, number)) return true;
    if (!dl_facets_add_more(facets, number)) return false;
    if (!list->start) list->start = facets->more_count - 1;
    return true;
}

static bool end_list(dl_facets *facets, const more_list *list) {
    if (!list->start) return true;
    facets->rows[list->row].more_authors = list->start;
    return dl_facets_add_more(facets, 0);
}

/* Of every row, in the order of revisions, as they are stored. */
static int read_more_of_all(dl_facets *facets, sqlite3 *db) {
    sqlite3_stmt *statement;
    more_list list = {.row = DL_FACET_NO_ROW};
    bool done = true;
    int result = sqlite3_prepare_v2(db, more_of_all, -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    while (done && sqlite3_step(statement) == SQLITE_ROW) {
        uint32_t at = dl_facets_find(facets, sqlite3_column_int64(statement, 0));
        if (at == DL_FACET_NO_ROW) continue; /* an older revision */
        if (at != list.row) {
            done = end_list(facets, &list);
            list = (more_list){.row = at};
        }
        done = done && add_author(facets, &list, sqlite3_column_int64(statement, 1));
    }
    done = done && end_list(facets, &list);
    result = sqlite3_finalize(statement);
    return done ? result : SQLITE_NOMEM;
}

/* Of a row that was added or has changed.  What it had before stays where it is: texts are changed, their
 * authors hardly ever. */
static bool read_more(dl_facets *facets, sqlite3_stmt *more, uint32_t at) {
    more_list list = {.row = at};
    bool done = true;
    sqlite3_bind_int64(more, 1, facets->revisions[at]);
    while (done && sqlite3_step(more) == SQLITE_ROW)
        done = add_author(facets, &list, sqlite3_column_int64(more, 1));
    return sqlite3_reset(more) == SQLITE_OK && done && end_list(facets, &list);
}

static int read_all(dl_facets *facets, sqlite3 *db) {
    int result = read_rows(facets, db);
    return result == SQLITE_OK ? read_more_of_all(facets, db) : result;
}

/* --- changes --- */

static int read_number(sqlite3 *db, const char *query, int64_t *number) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, query, -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    *number = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    return sqlite3_finalize(statement);
}

int dl_facets_last_change(sqlite3 *db, int64_t *last) {
    return read_number(db, "SELECT max(id) FROM facet_change", last);
}

/* The statements that follow changes. */
typedef struct following {
    sqlite3_stmt *changed, *now, *more;
    bool gone_wrong; /* this cannot be done without reading all rows */
} following;

static bool prepare_following(following *with, sqlite3 *db) {
    *with = (following){0};
    return sqlite3_prepare_v2(db,
                              "SELECT DISTINCT revision FROM facet_change WHERE id > ?1 ORDER BY revision",
                              -1, &with->changed, NULL) == SQLITE_OK &&
           sqlite3_prepare_v2(db, select_changed, -1, &with->now, NULL) == SQLITE_OK &&
           sqlite3_prepare_v2(db, more_of_one, -1, &with->more, NULL) == SQLITE_OK;
}

/* The row as it is now. */
static bool follow_change(dl_facets *facets, following *with, sqlite3_int64 revision) {
    uint32_t at = dl_facets_place(facets, revision);
    bool is_known = at < facets->count && facets->revisions[at] == revision;
    sqlite3_bind_int64(with->now, 1, revision);
    bool is_there = sqlite3_step(with->now) == SQLITE_ROW, done = true;
    if (is_there && is_known) {
        facets->removed -= facets->rows[at].is_removed;
        done = read_row(facets, with->now, at);
    } else if (is_there && at == facets->count) {
        done = add_row(facets, with->now);
    } else if (is_there) {
        with->gone_wrong = true; /* between others */
    } else if (is_known && !facets->rows[at].is_removed) {
        facets->rows[at].is_removed = true;
        facets->removed++;
    }
    if (sqlite3_reset(with->now) != SQLITE_OK || !done) return false;
    return !is_there || with->gone_wrong || read_more(facets, with->more, at);
}

/* Whether the changes since the last time are all there, and not so many that it is quicker to read all
 * rows. */
static int look_for_changes(const dl_facets *facets, sqlite3 *db, int64_t last, bool *can_follow) {
    int64_t first;
    int result = read_number(db, "SELECT min(id) FROM facet_change", &first);
    if (result != SQLITE_OK) return result;
    *can_follow = facets->is_read && last >= facets->last_change && first <= facets->last_change + 1 &&
                  last - facets->last_change < facets->count / 8 + 1000;
    return SQLITE_OK;
}

/* Reads the rows that have changed; false if all have to be read. */
static bool follow_changes(dl_facets *facets, sqlite3 *db) {
    following with;
    bool done = prepare_following(&with, db), drops = facets->removed > facets->count / 4 + 1000;
    uint32_t count = facets->count;
    if (drops) dl_facets_drop_removed(facets);
    if (done) {
        sqlite3_bind_int64(with.changed, 1, facets->last_change);
        while (done && !with.gone_wrong && sqlite3_step(with.changed) == SQLITE_ROW)
            done = follow_change(facets, &with, sqlite3_column_int64(with.changed, 0));
    }
    sqlite3_finalize(with.now);
    sqlite3_finalize(with.more);
    if (sqlite3_finalize(with.changed) != SQLITE_OK || with.gone_wrong || !done) return false;
    return (facets->count == count && !facets->removed && !drops) || dl_facets_make_index(facets);
}

int dl_facets_refresh(dl_facets *facets, sqlite3 *db) {
    int64_t last_change;
    bool can_follow = false;
    int result = dl_facets_last_change(db, &last_change);
    if (result != SQLITE_OK || (facets->is_read && last_change == facets->last_change)) return result;
    result = look_for_changes(facets, db, last_change, &can_follow);
    if (result != SQLITE_OK) return result;
    if (!can_follow || !follow_changes(facets, db)) {
        dl_facets_release(facets);
        result = read_all(facets, db);
    }
    facets->is_read = result == SQLITE_OK;
    facets->last_change = last_change;
    /* What a transaction has written may be taken back. */
    if (sqlite3_txn_state(db, "main") == SQLITE_TXN_WRITE) facets->is_read = false;
    return result;
}
