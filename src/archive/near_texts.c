#include "archive/near_texts.h"

#include "archive/statement.h"
#include "archive/stored.h"
#include "values/copies.h"

enum {
    SLOTS = 1024,
    NEIGHBOURS = 4,             /* stories of a site */
    MOST_KEPT_BYTES = 20 << 10, /* of a text */
};

/* A text that is kept: its hashes, and behind them the texts about its source, are in memory of its own. */
typedef struct slot {
    dl_near_text text;
    void *memory;
} slot;

enum { NEWEST, BEFORE, STATEMENTS };

static const dl_statement statements[STATEMENTS] = {
    [NEWEST] = {.sql = "SELECT newest FROM story WHERE id = ?"},
    [BEFORE] =
        {.sql = "SELECT other.id FROM story JOIN story AS other ON other.site = story.site"
                " WHERE story.id = ?1 AND other.id < ?1 AND other.id <> ?2 ORDER BY other.id DESC LIMIT 4"},
};

struct dl_near_texts {
    sqlite3 *db;
    dl_statement statements[STATEMENTS];
    dl_stored *stored;
    slot slots[SLOTS]; /* by the number of the revision */
};

dl_near_texts *dl_near_texts_new(sqlite3 *db) {
    dl_near_texts *texts = dl_zeroed(sizeof *texts);
    dl_stored *stored = dl_stored_new(db);
    if (!texts || !stored) {
        sqlite3_free(texts);
        dl_stored_free(stored);
        return NULL;
    }
    texts->db = db;
    memcpy(texts->statements, statements, sizeof statements);
    texts->stored = stored;
    return texts;
}

static void clear(slot *of) {
    sqlite3_free(of->memory);
    *of = (slot){.memory = NULL};
}

void dl_near_texts_free(dl_near_texts *texts) {
    if (!texts) return;
    for (size_t i = 0; i < SLOTS; i++) clear(&texts->slots[i]);
    dl_statements_free(texts->statements, STATEMENTS);
    dl_stored_free(texts->stored);
    sqlite3_free(texts);
}

/* --- keeping --- */

static slot *slot_of(dl_near_texts *texts, sqlite3_int64 revision) {
    return &texts->slots[(uint64_t)revision % SLOTS];
}

static dl_span move(char **to, dl_span text) {
    dl_span moved = {*to, text.size};
    if (text.size) memcpy(*to, text.data, text.size);
    *to += text.size;
    return moved;
}

void dl_near_texts_keep(dl_near_texts *texts, const dl_near_text *text) {
    slot *of = slot_of(texts, text->revision);
    const dl_agency_lines *lines = &text->lines;
    size_t hash_bytes = text->count * sizeof *text->hashes;
    size_t bytes = hash_bytes + lines->names.size + lines->url.size + lines->credited.size;
    char *memory = bytes <= MOST_KEPT_BYTES ? sqlite3_malloc64(bytes) : NULL;
    clear(of);
    if (!memory) return; /* it will be read again */
    *of = (slot){*text, memory};
    memcpy(memory, text->hashes, hash_bytes);
    of->text.hashes = (const uint32_t *)(void *)memory;
    char *to = memory + hash_bytes;
    of->text.lines =
        (dl_agency_lines){move(&to, lines->names), move(&to, lines->url), move(&to, lines->credited)};
}

void dl_near_texts_forget(dl_near_texts *texts, sqlite3_int64 story) {
    for (size_t i = 0; i < SLOTS; i++) {
        if (texts->slots[i].text.story == story) clear(&texts->slots[i]);
    }
}

/* --- reading --- */

static int find_newest(dl_near_texts *texts, sqlite3_int64 story, sqlite3_int64 *revision) {
    dl_statement *newest = &texts->statements[NEWEST];
    int result = dl_statement_start(texts->db, newest, &story, 1);
    *revision = result == SQLITE_ROW ? sqlite3_column_int64(newest->prepared, 0) : 0;
    return result == SQLITE_ROW || result == SQLITE_DONE ? dl_statement_end(newest) : result;
}

int dl_near_texts_shingles(dl_near_texts *texts, sqlite3_int64 story, sqlite3_int64 *revision,
                           dl_shingles *shingles) {
    const dl_record *record;
    dl_arena *arena;
    *shingles = (dl_shingles){.digest = 0};
    int result = find_newest(texts, story, revision);
    if (result == SQLITE_OK) result = dl_stored_read(texts->stored, *revision, &record, &arena);
    if (result != SQLITE_OK || !record) return result;
    if (!dl_shingles_make(shingles, record->body.text, arena)) shingles->key_count = 0;
    return arena->failed ? SQLITE_NOMEM : SQLITE_OK;
}

/* The text of a revision, if it has one that can be compared. */
static int read_text(dl_near_texts *texts, sqlite3_int64 revision, dl_near_text *text) {
    const dl_record *record;
    dl_arena *arena;
    dl_shingles shingles;
    int result = dl_stored_read(texts->stored, revision, &record, &arena);
    if (result != SQLITE_OK || !record) return result;
    bool comparable = dl_shingles_make(&shingles, record->body.text, arena);
    dl_agency_lines lines = dl_agency_lines_of(record, arena);
    if (arena->failed) return SQLITE_NOMEM;
    if (!comparable) return SQLITE_OK;
    *text = (dl_near_text){text->story, revision, shingles.digest, shingles.count, shingles.hashes, lines};
    dl_near_texts_keep(texts, text);
    return SQLITE_OK;
}

int dl_near_texts_read(dl_near_texts *texts, sqlite3_int64 story, dl_near_text *text) {
    sqlite3_int64 revision;
    int result = find_newest(texts, story, &revision);
    const slot *kept = slot_of(texts, revision);
    *text = (dl_near_text){.story = story};
    if (result != SQLITE_OK || !revision) return result;
    if (!kept->memory || kept->text.revision != revision) return read_text(texts, revision, text);
    *text = kept->text;
    return SQLITE_OK;
}

/* --- what stories of a site have in common --- */

static int find_before(dl_near_texts *texts, sqlite3_int64 story, sqlite3_int64 but,
                       sqlite3_int64 found[NEIGHBOURS], unsigned *count) {
    dl_statement *before = &texts->statements[BEFORE];
    int result = dl_statement_start(texts->db, before, (const sqlite3_int64[]){story, but}, 2);
    for (*count = 0; result == SQLITE_ROW; result = sqlite3_step(before->prepared))
        found[(*count)++] = sqlite3_column_int64(before->prepared, 0);
    return result == SQLITE_DONE ? dl_statement_end(before) : result;
}

static bool is_copy(const dl_near_text *text, const dl_near_text *other) {
    dl_sketch_share share = dl_sketch_compare_hashes((dl_sketch_hashes){text->hashes, text->count, true},
                                                     (dl_sketch_hashes){other->hashes, other->count, true});
    return share.of_first >= DL_COPY_SHARE || share.of_second >= DL_COPY_SHARE;
}

int dl_near_texts_count(dl_near_texts *texts, sqlite3_int64 story, sqlite3_int64 but,
                        const dl_near_text *text, const uint32_t *hashes, uint32_t count, uint8_t *times) {
    sqlite3_int64 before[NEIGHBOURS];
    unsigned stories;
    int result = find_before(texts, story, but, before, &stories);
    memset(times, 0, count);
    for (unsigned i = 0; i < stories && result == SQLITE_OK; i++) {
        dl_near_text other;
        result = dl_near_texts_read(texts, before[i], &other);
        if (result != SQLITE_OK || is_copy(text, &other)) continue;
        for (uint32_t k = 0, at = 0; k < count; k++) {
            while (at < other.count && other.hashes[at] < hashes[k]) at++;
            bool has = at < other.count && other.hashes[at] == hashes[k];
            times[k] = (uint8_t)(times[k] + has);
        }
    }
    return result;
}
