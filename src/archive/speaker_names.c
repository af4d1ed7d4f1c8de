#include "archive/speaker_names.h"

#include "archive/statement.h"
#include "archive/tokens.h"

/* --- folding --- */

/* More words are in no name; what texts say where they give none can be longer. */
enum { MOST_WORDS = 32 };

typedef struct words {
    dl_span items[MOST_WORDS];
    uint32_t count;
    dl_arena *arena;
} words;

static int take_word(void *context, int flags, const char *token, int size, int start, int end) {
    words *found = context;
    (void)flags, (void)start, (void)end;
    found->items[found->count++] = dl_arena_copy(found->arena, dl_span_of(token, (size_t)size));
    return found->count == MOST_WORDS;
}

static void read_words(words *found, dl_span name, bool query, dl_arena *arena) {
    *found = (words){.arena = arena};
    dl_tokens_each(dl_span_sub(name, 0, INT32_MAX), query, take_word, found);
}

static dl_span join_words(const words *found) {
    return dl_arena_join(found->arena, found->items, found->count, DL_SPAN(" "));
}

dl_span dl_speaker_folded(dl_span name, bool query, dl_arena *arena) {
    words found;
    read_words(&found, name, query, arena);
    return join_words(&found);
}

bool dl_speaker_has_words(dl_span folded, dl_span wanted, bool begun) {
    for (size_t at = 0; (at = dl_span_find(folded, wanted, at)) != SIZE_MAX; at++) {
        size_t end = at + wanted.size;
        bool begins = at == 0 || folded.data[at - 1] == ' ';
        if (begins && (begun || end == folded.size || folded.data[end] == ' ')) return true;
    }
    return false;
}

/* --- by name --- */

static void bind_text(const dl_statement *statement, int place, dl_span text) {
    sqlite3_bind_text64(statement->prepared, place, text.data, text.size, SQLITE_STATIC, SQLITE_UTF8);
}

int dl_speaker_find(sqlite3 *db, dl_span name, bool named, sqlite3_int64 *id, dl_span *met, dl_arena *arena) {
    dl_statement find = {.sql = "SELECT id, name FROM speaker WHERE folded = ?1 AND named = ?2"};
    dl_span folded = dl_speaker_folded(name, false, arena);
    *id = 0;
    *met = DL_SPAN_NONE;
    int result = dl_statement_prepare(db, &find);
    if (result != SQLITE_OK) return result;
    bind_text(&find, 1, folded);
    sqlite3_bind_int(find.prepared, 2, named);
    if (sqlite3_step(find.prepared) == SQLITE_ROW) {
        *id = sqlite3_column_int64(find.prepared, 0);
        *met = dl_arena_copy(arena, dl_span_of((const char *)sqlite3_column_text(find.prepared, 1),
                                               (size_t)sqlite3_column_bytes(find.prepared, 1)));
    }
    result = dl_statement_end(&find);
    dl_statements_free(&find, 1);
    return result;
}

/* --- whoever is meant --- */

/* Ids, and whether it is a full name; those that fit of what the statement gives. */
static int take_fitting(sqlite3 *db, const char *sql, dl_span key, dl_span wanted, dl_speaker_ids *ids,
                        bool *named, dl_arena *arena) {
    dl_statement find = {.sql = sql};
    int result = dl_statement_prepare(db, &find);
    if (result != SQLITE_OK) return result;
    bind_text(&find, 1, key);
    while (sqlite3_step(find.prepared) == SQLITE_ROW) {
        sqlite3_int64 id = sqlite3_column_int64(find.prepared, 0);
        dl_span folded = dl_span_of((const char *)sqlite3_column_text(find.prepared, 2),
                                    (size_t)sqlite3_column_bytes(find.prepared, 2));
        if (!dl_speaker_has_words(folded, wanted, false)) continue;
        *named |= sqlite3_column_int(find.prepared, 1);
        DL_ARENA_PUSH(arena, ids, id);
    }
    result = dl_statement_end(&find);
    dl_statements_free(&find, 1);
    return result == SQLITE_OK && arena->failed ? SQLITE_NOMEM : result;
}

static dl_span longest(const words *found) {
    dl_span word = found->items[0];
    for (uint32_t i = 1; i < found->count; i++) {
        if (found->items[i].size > word.size) word = found->items[i];
    }
    return word;
}

int dl_speakers_meant(sqlite3 *db, dl_span name, dl_speaker_ids *ids, dl_arena *arena) {
    words whole, begun;
    bool named = false;
    *ids = (dl_speaker_ids){0};
    read_words(&whole, name, false, arena);
    read_words(&begun, name, true, arena);
    if (!whole.count || !begun.count) return SQLITE_OK;
    if (whole.count > 1) {
        dl_span folded = join_words(&whole);
        int result = take_fitting(db, "SELECT id, named, folded FROM speaker WHERE folded = ?1", folded,
                                  folded, ids, &named, arena);
        if (result != SQLITE_OK || named) return result;
    }
    ids->count = 0;
    return take_fitting(db,
                        "SELECT id, named, folded FROM speaker_word JOIN speaker ON speaker.id = speaker "
                        "WHERE word = ?1",
                        longest(&begun), join_words(&begun), ids, &named, arena);
}
