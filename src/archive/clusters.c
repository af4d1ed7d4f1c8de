/* New stories are read in the order in which they were published, some thousands at a time: their words are
 * counted before they are weighed.  The stories around them that were put into groups before come from the
 * table `cluster_vector`, in the same order, so that one pass through it is enough. */
#include "archive/clusters.h"

#include "archive/cluster_window.h"
#include "archive/pack.h"
#include "archive/statement.h"
#include "archive/stored.h"

enum {
    AT_ONCE = 4096, /* stories whose words are counted before they are weighed */
    WINDOW_SECONDS = DL_CLUSTER_DAYS * 24 * 60 * 60,
    COUNT_BYTES = (DL_WORD_COUNT + DL_LANGUAGE_COUNT) * 4,
};

/* The years from 1 to 9999; what is beyond is no time. */
#define LEAST_TIME INT64_C(-62135596800)
#define MOST_TIME  INT64_C(253402300799)

enum {
    NEW_STORIES,
    OLD_STORIES,
    LAST_STORY,
    COUNTS,
    STATE,
    SET_COUNTS,
    SET_STATE,
    ADD_VECTOR,
    ADD_CLUSTER,
    ADD_STORY,
    GROW_CLUSTER,
    STATEMENTS
};

#define TIME_OF(parameter) "strftime('%Y-%m-%dT%H:%M:%SZ', " parameter ", 'unixepoch')"

/* clang-format off */
static const dl_statement statements[STATEMENTS] = {
    [NEW_STORIES] = {.sql = "SELECT id, newest, (SELECT min(published) FROM revision WHERE revision.story = story.id) "
                            "AS published FROM story WHERE id > ? AND EXISTS (SELECT 1 FROM revision WHERE id = newest AND "
                            "date_published IS NOT NULL) ORDER BY published, id"}, /* others tell of no event: products, manuals */
    [OLD_STORIES] = {.sql = "SELECT v.story, v.published, v.words, cluster FROM cluster_vector AS v "
                            "LEFT JOIN cluster_story ON cluster_story.story = v.story "
                            "WHERE v.published > ? ORDER BY v.published, v.story"},
    [LAST_STORY] = {.sql = "SELECT max(id) FROM story"},
    [COUNTS] = {.sql = "SELECT value FROM cluster_state WHERE name = 'words'"},
    [STATE] = {.sql = "SELECT value FROM cluster_state WHERE name = 'story'"},
    [SET_COUNTS] = {.sql = "INSERT OR REPLACE INTO cluster_state (name, value) VALUES ('words', ?)"},
    [SET_STATE] = {.sql = "INSERT OR REPLACE INTO cluster_state (name, value) VALUES ('story', ?)"},
    [ADD_VECTOR] = {.sql = "INSERT INTO cluster_vector (story, published, words) VALUES (?, ?, ?)"},
    [ADD_CLUSTER] = {.sql = "INSERT INTO cluster (stories, first, last) VALUES (0, " TIME_OF("?1") ", " TIME_OF("?1") ")"},
    [ADD_STORY] = {.sql = "INSERT INTO cluster_story (cluster, story) VALUES (?, ?)"},
    [GROW_CLUSTER] = {.sql = "UPDATE cluster SET stories = stories + 1, first = min(first, " TIME_OF("?2") "), "
                             "last = max(last, " TIME_OF("?2") ") WHERE id = ?1"},
};
/* clang-format on */

typedef struct new_story {
    sqlite3_int64 story, published;
    dl_word_bag bag;
} new_story;

typedef struct clustering {
    sqlite3 *db;
    dl_statement statements[STATEMENTS];
    dl_stored *stored;
    dl_word_counts *counts;
    dl_window *window;
    dl_arena *scratch; /* the bags of the stories that are read */
    new_story *stories;
    uint32_t count;
    sqlite3_int64 read_to; /* the time up to which old stories are in the window */
    bool more_old;         /* the next one is in the row of OLD_STORIES */
} clustering;

static sqlite3_stmt *row_of(const clustering *self, unsigned which) {
    return self->statements[which].prepared;
}

static int start(clustering *self, unsigned which, sqlite3_int64 first, sqlite3_int64 second, int count) {
    return dl_statement_start(self->db, &self->statements[which], (const sqlite3_int64[]){first, second},
                              count);
}

static int run(clustering *self, unsigned which, sqlite3_int64 first, sqlite3_int64 second, int count) {
    return dl_statement_run(self->db, &self->statements[which], (const sqlite3_int64[]){first, second},
                            count);
}

/* A statement with bytes as its last parameter. */
static int run_with_bytes(clustering *self, unsigned which, const sqlite3_int64 *numbers, int count,
                          const void *bytes, size_t size) {
    dl_statement *statement = &self->statements[which];
    int result = dl_statement_prepare(self->db, statement);
    if (result == SQLITE_OK)
        result = sqlite3_bind_blob64(statement->prepared, count + 1, bytes, size, SQLITE_STATIC);
    return result == SQLITE_OK ? dl_statement_run(self->db, statement, numbers, count) : result;
}

/* --- what is known from the last time --- */

/* The number that the statement gives; 0: no row. */
static int read_number(clustering *self, unsigned which, sqlite3_int64 *number) {
    int result = start(self, which, 0, 0, 0);
    *number = result == SQLITE_ROW ? sqlite3_column_int64(row_of(self, which), 0) : 0;
    return result == SQLITE_ROW || result == SQLITE_DONE ? dl_statement_end(&self->statements[which])
                                                         : result;
}

/* Numbers of four bytes, the lowest first. */
static void put_counts(const dl_word_counts *counts, unsigned char *out) {
    for (size_t i = 0; i < DL_WORD_COUNT + DL_LANGUAGE_COUNT; i++, out += 4) {
        uint32_t count = i < DL_WORD_COUNT ? counts->texts[i] : counts->all[i - DL_WORD_COUNT];
        for (unsigned k = 0; k < 4; k++) out[k] = (unsigned char)(count >> 8 * k);
    }
}

static void take_counts(dl_word_counts *counts, const char *bytes) {
    for (size_t i = 0; i < DL_WORD_COUNT + DL_LANGUAGE_COUNT; i++, bytes += 4) {
        uint32_t count = 0;
        for (unsigned k = 0; k < 4; k++) count |= (uint32_t)(unsigned char)bytes[k] << 8 * k;
        *(i < DL_WORD_COUNT ? &counts->texts[i] : &counts->all[i - DL_WORD_COUNT]) = count;
    }
}

static int read_counts(clustering *self) {
    int result = start(self, COUNTS, 0, 0, 0);
    if (result != SQLITE_ROW)
        return result == SQLITE_DONE ? dl_statement_end(&self->statements[COUNTS]) : result;
    sqlite3_stmt *row = row_of(self, COUNTS);
    dl_pack *pack = dl_pack_new(NULL);
    dl_buffer counts;
    dl_buffer_init(&counts, COUNT_BYTES, NULL);
    dl_span packed = dl_span_of(sqlite3_column_blob(row, 0), (size_t)sqlite3_column_bytes(row, 0));
    bool read = pack && dl_unpack_record(pack, packed, &counts) && counts.size == COUNT_BYTES;
    if (read) take_counts(self->counts, counts.data);
    result = dl_statement_end(&self->statements[COUNTS]);
    if (result == SQLITE_OK && !read) result = pack ? SQLITE_CORRUPT : SQLITE_NOMEM;
    dl_buffer_release(&counts);
    dl_pack_free(pack);
    return result;
}

static int write_counts(clustering *self) {
    dl_pack *pack = dl_pack_new(NULL);
    unsigned char *counts = sqlite3_malloc64(COUNT_BYTES);
    dl_buffer packed;
    dl_buffer_init(&packed, 0, NULL);
    int result = SQLITE_NOMEM;
    if (counts) put_counts(self->counts, counts);
    if (counts && pack && dl_pack_record(pack, dl_span_of((const char *)counts, COUNT_BYTES), &packed))
        result = run_with_bytes(self, SET_COUNTS, NULL, 0, packed.data, packed.size);
    dl_buffer_release(&packed);
    dl_pack_free(pack);
    sqlite3_free(counts);
    return result;
}

/* --- old stories --- */

static sqlite3_int64 time_of(sqlite3_stmt *row, int column) {
    sqlite3_int64 time = sqlite3_column_int64(row, column);
    return time > MOST_TIME ? MOST_TIME : time < LEAST_TIME ? LEAST_TIME : time;
}

/* Puts the story in the row into the group that it is in. */
static int add_old(clustering *self) {
    sqlite3_stmt *row = row_of(self, OLD_STORIES);
    sqlite3_int64 published = time_of(row, 1), cluster = sqlite3_column_int64(row, 3);
    const unsigned char *bytes = sqlite3_column_blob(row, 2);
    dl_weighted_words words = dl_weighted_words_load(bytes, (size_t)sqlite3_column_bytes(row, 2));
    uint32_t group = cluster ? dl_window_find(self->window, cluster) : DL_NO_GROUP;
    uint32_t number = dl_window_add(self->window, group, &words, sqlite3_column_int64(row, 0), published);
    if (number == DL_NO_GROUP) return SQLITE_NOMEM;
    if (cluster && group == DL_NO_GROUP) dl_window_set_cluster(self->window, number, cluster);
    return SQLITE_OK;
}

/* Reads the old stories up to a time; those before the window's beginning are passed over. */
static int read_old(clustering *self, sqlite3_int64 published) {
    sqlite3_int64 from = published - WINDOW_SECONDS - 1, to = published + WINDOW_SECONDS;
    int result = SQLITE_ROW;
    if (from > self->read_to) {
        result = dl_statement_prepare(self->db, &self->statements[OLD_STORIES]);
        if (result == SQLITE_OK) result = dl_statement_end(&self->statements[OLD_STORIES]);
        if (result == SQLITE_OK) result = start(self, OLD_STORIES, from, 0, 1);
        self->more_old = result == SQLITE_ROW;
    }
    while (self->more_old && time_of(row_of(self, OLD_STORIES), 1) <= to) {
        result = add_old(self);
        if (result == SQLITE_OK) result = sqlite3_step(row_of(self, OLD_STORIES));
        self->more_old = result == SQLITE_ROW;
    }
    self->read_to = to;
    return result == SQLITE_ROW || result == SQLITE_DONE ? SQLITE_OK : result;
}

/* --- new stories --- */

static int add_to_cluster(clustering *self, sqlite3_int64 cluster, sqlite3_int64 story,
                          sqlite3_int64 published) {
    int result = run(self, ADD_STORY, cluster, story, 2);
    return result == SQLITE_OK ? run(self, GROW_CLUSTER, cluster, published, 2) : result;
}

/* A group that gets its second story becomes a cluster. */
static int make_cluster(clustering *self, uint32_t number) {
    const dl_event_group *group = dl_window_group(self->window, number);
    int result = run(self, ADD_CLUSTER, group->first, 0, 1);
    if (result != SQLITE_OK) return result;
    sqlite3_int64 cluster = sqlite3_last_insert_rowid(self->db);
    dl_window_set_cluster(self->window, number, cluster);
    return add_to_cluster(self, cluster, group->story, group->first);
}

static int add_new(clustering *self, const new_story *of) {
    unsigned char bytes[DL_WEIGHTED_BYTES];
    const sqlite3_int64 numbers[] = {of->story, of->published};
    dl_weighted_words words = dl_weigh_words(&of->bag, self->counts);
    size_t size = dl_weighted_words_save(&words, bytes);
    words = dl_weighted_words_load(bytes, size);
    dl_window_move(self->window, of->published);
    int result = read_old(self, of->published);
    if (result == SQLITE_OK) result = run_with_bytes(self, ADD_VECTOR, numbers, 2, bytes, size);
    uint32_t number = dl_window_look(self->window, &words, of->published);
    bool joins = number != DL_NO_GROUP;
    if (joins && !dl_window_group(self->window, number)->cluster && result == SQLITE_OK)
        result = make_cluster(self, number);
    if (joins && result == SQLITE_OK)
        result =
            add_to_cluster(self, dl_window_group(self->window, number)->cluster, of->story, of->published);
    if (result != SQLITE_OK) return result;
    number = dl_window_add(self->window, number, &words, of->story, of->published);
    return number == DL_NO_GROUP ? SQLITE_NOMEM : SQLITE_OK;
}

/* Reads the words of a new story, if it has enough of them. */
static int read_new(clustering *self) {
    sqlite3_stmt *row = row_of(self, NEW_STORIES);
    new_story *of = &self->stories[self->count];
    const dl_record *record;
    dl_arena *arena;
    int result = dl_stored_read(self->stored, sqlite3_column_int64(row, 1), &record, &arena);
    if (result != SQLITE_OK || !record) return result;
    *of = (new_story){.story = sqlite3_column_int64(row, 0), .published = time_of(row, 2)};
    bool has_words = dl_word_bag_of(record, &of->bag, arena);
    if (arena->failed) return SQLITE_NOMEM;
    if (!has_words) return SQLITE_OK;
    dl_span items = {(const char *)of->bag.items, of->bag.count * sizeof *of->bag.items};
    of->bag.items = dl_arena_alloc(self->scratch, items.size);
    if (!of->bag.items) return SQLITE_NOMEM;
    memcpy(of->bag.items, items.data, items.size);
    dl_word_counts_add(self->counts, &of->bag);
    self->count++;
    return SQLITE_OK;
}

static int add_all_new(clustering *self) {
    int result = SQLITE_OK;
    for (uint32_t i = 0; i < self->count && result == SQLITE_OK; i++)
        result = add_new(self, &self->stories[i]);
    self->count = 0;
    dl_arena_reset(self->scratch);
    return result;
}

static int update(clustering *self) {
    sqlite3_int64 last_known, last;
    int result = read_number(self, STATE, &last_known);
    if (result == SQLITE_OK) result = read_number(self, LAST_STORY, &last);
    if (result != SQLITE_OK || last <= last_known) return result;
    result = read_counts(self);
    if (result == SQLITE_OK) result = start(self, NEW_STORIES, last_known, 0, 1);
    while (result == SQLITE_ROW) {
        result = read_new(self);
        if (result == SQLITE_OK && self->count == AT_ONCE) result = add_all_new(self);
        if (result == SQLITE_OK) result = sqlite3_step(row_of(self, NEW_STORIES));
    }
    if (result == SQLITE_DONE) result = add_all_new(self);
    if (result == SQLITE_OK) result = write_counts(self);
    return result == SQLITE_OK ? run(self, SET_STATE, last, 0, 1) : result;
}

int dl_clusters_update(sqlite3 *db, dl_arena *scratch) {
    clustering self = {
        .db = db,
        .stored = dl_stored_new(db),
        .counts = dl_zeroed(sizeof *self.counts),
        .window = dl_window_new(WINDOW_SECONDS, DL_CLUSTER_STORIES),
        .scratch = scratch,
        .stories = sqlite3_malloc64(AT_ONCE * sizeof *self.stories),
        .read_to = INT64_MIN,
    };
    memcpy(self.statements, statements, sizeof statements);
    dl_arena_reset(scratch);
    bool has_memory = self.stored && self.counts && self.window && self.stories;
    int result = has_memory ? update(&self) : SQLITE_NOMEM;
    dl_statements_free(self.statements, STATEMENTS);
    dl_stored_free(self.stored);
    dl_window_free(self.window);
    sqlite3_free(self.counts);
    sqlite3_free(self.stories);
    return result;
}

/* --- forgetting --- */

/* ?1: the story, ?2: its cluster.  A cluster of one story is none.  The next story may get the same id again:
 * it is new then. */
/* clang-format off */
static const char *const forgetting[] = {
    "DELETE FROM cluster_story WHERE story = ?1",
    "DELETE FROM cluster_vector WHERE story = ?1",
    ("UPDATE cluster SET stories = stories - 1, (first, last) = "
        "(SELECT " TIME_OF("min(published)") ", " TIME_OF("max(published)") " FROM cluster_story AS of "
        "JOIN cluster_vector AS v ON v.story = of.story WHERE of.cluster = ?2) WHERE id = ?2 AND stories > 2"),
    "DELETE FROM cluster_story WHERE cluster = ?2 AND (SELECT count(*) FROM cluster_story WHERE cluster = ?2) < 2",
    "DELETE FROM cluster WHERE id = ?2 AND NOT EXISTS (SELECT 1 FROM cluster_story WHERE cluster = ?2)",
    ("UPDATE cluster_state SET value = min(value, coalesce((SELECT max(id) FROM story WHERE id <> ?1), 0)) "
        "WHERE name = 'story'"),
};
/* clang-format on */

int dl_clusters_forget(sqlite3 *db, sqlite3_int64 story) {
    dl_statement find = {.sql = "SELECT cluster FROM cluster_story WHERE story = ?"};
    int result = dl_statement_start(db, &find, &story, 1);
    const sqlite3_int64 numbers[] = {story,
                                     result == SQLITE_ROW ? sqlite3_column_int64(find.prepared, 0) : 0};
    if (result == SQLITE_ROW || result == SQLITE_DONE) result = SQLITE_OK;
    dl_statements_free(&find, 1);
    for (size_t i = 0; i < DL_COUNT_OF(forgetting) && result == SQLITE_OK; i++) {
        dl_statement statement = {.sql = forgetting[i]};
        result = dl_statement_prepare(db, &statement);
        int count = sqlite3_bind_parameter_count(statement.prepared);
        if (result == SQLITE_OK) result = dl_statement_run(db, &statement, numbers, count);
        dl_statements_free(&statement, 1);
    }
    return result;
}
