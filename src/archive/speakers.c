#include "archive/speakers.h"

#include "archive/group.h"
#include "archive/speaker_names.h"
#include "archive/statement.h"

/* --- which --- */

#define SPEAKERS "SELECT id, name, statements, folded FROM speaker WHERE named = ?1 AND statements > 0"
#define BEGUN    " AND id IN (SELECT speaker FROM speaker_word WHERE word >= ?2 AND word < ?3)"

/* By dl_speaker_order: all, and those with a word that begins so. */
static const char *const list_sql[][2] = {
    [DL_SPEAKERS_MOST_QUOTED] = {SPEAKERS " ORDER BY statements DESC, folded",
                                 SPEAKERS BEGUN " ORDER BY statements DESC, folded"},
    [DL_SPEAKERS_BY_NAME] = {SPEAKERS " ORDER BY folded", SPEAKERS BEGUN " ORDER BY folded"},
};

static dl_span column_text(sqlite3_stmt *statement, int column) {
    return dl_span_of((const char *)sqlite3_column_text(statement, column),
                      (size_t)sqlite3_column_bytes(statement, column));
}

static void bind_text(sqlite3_stmt *statement, int place, dl_span text) {
    sqlite3_bind_text64(statement, place, text.data, text.size, SQLITE_STATIC, SQLITE_UTF8);
}

/* The last word is looked up as the beginning of one. */
static void bind_beginning(sqlite3_stmt *statement, dl_span words, dl_arena *arena) {
    static const char above[] = "\xF4\x8F\xBF\xBF"; /* the last character that there can be */
    size_t space = dl_span_find_last_byte(words, ' ');
    dl_span last = space == SIZE_MAX ? words : dl_span_sub(words, space + 1, words.size);
    const dl_span parts[] = {last, DL_SPAN(above)};
    bind_text(statement, 2, last);
    bind_text(statement, 3, dl_arena_join(arena, parts, DL_COUNT_OF(parts), DL_SPAN("")));
}

/* Takes those of the page; false when there is no room for more. */
static bool take(const dl_speakers_request *request, sqlite3_stmt *row, dl_span words, uint32_t *passed,
                 dl_quoted_speakers *speakers, dl_arena *arena) {
    if (words.size && !dl_speaker_has_words(column_text(row, 3), words, true)) return true;
    if ((*passed)++ < request->first) return true;
    speakers->more = speakers->count == request->count;
    if (speakers->more) return false;
    speakers->items[speakers->count++] =
        (dl_quoted_speaker){.id = sqlite3_column_int64(row, 0),
                            .name = dl_arena_copy(arena, column_text(row, 1)),
                            .statements = (uint64_t)sqlite3_column_int64(row, 2)};
    return true;
}

static int find(sqlite3 *db, const dl_speakers_request *request, dl_quoted_speakers *speakers,
                dl_arena *arena) {
    sqlite3_stmt *statement;
    uint32_t passed = 0;
    dl_span words = dl_speaker_folded(request->beginning, true, arena);
    if (request->beginning.size && !words.size) return SQLITE_OK; /* no name has that */
    int result = sqlite3_prepare_v2(db, list_sql[request->order][words.size > 0], -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    sqlite3_bind_int(statement, 1, request->named);
    if (words.size) bind_beginning(statement, words, arena);
    while (sqlite3_step(statement) == SQLITE_ROW &&
           take(request, statement, words, &passed, speakers, arena)) {
    }
    result = sqlite3_reset(statement);
    sqlite3_finalize(statement);
    return result;
}

/* --- how much --- */

static int count_stories(const dl_searcher *searcher, dl_statement *revisions, dl_quoted_speaker *speaker) {
    const dl_facets *facets = searcher->facets;
    const sqlite3_int64 numbers[] = {speaker->id};
    uint32_t last = DL_FACET_NO_ROW;
    int result = dl_statement_start(searcher->db, revisions, numbers, 1);
    for (; result == SQLITE_ROW; result = sqlite3_step(revisions->prepared)) {
        uint32_t at = dl_facets_find(facets, sqlite3_column_int64(revisions->prepared, 0));
        if (at == DL_FACET_NO_ROW || at == last) continue;
        if (speaker->stories == DL_GROUP_MOST_STORIES) break;
        int64_t published = facets->published[last = at];
        if (!speaker->stories || published < speaker->first_s) speaker->first_s = published;
        if (!speaker->stories || published > speaker->last_s) speaker->last_s = published;
        speaker->stories++;
    }
    return dl_statement_end(revisions);
}

int dl_speakers_list(dl_searcher *searcher, const dl_speakers_request *request, dl_quoted_speakers *speakers,
                     dl_arena *arena) {
    dl_statement revisions = {.sql =
                                  "SELECT revision FROM statement WHERE speaker = ?1 ORDER BY revision DESC"};
    *speakers = (dl_quoted_speakers){0};
    speakers->items = dl_arena_alloc(arena, (request->count + (size_t)1) * sizeof *speakers->items);
    if (!speakers->items) return SQLITE_NOMEM;
    int result = dl_searcher_refresh(searcher);
    if (result == SQLITE_OK) result = find(searcher->db, request, speakers, arena);
    for (uint32_t i = 0; i < speakers->count && result == SQLITE_OK; i++)
        result = count_stories(searcher, &revisions, &speakers->items[i]);
    dl_statements_free(&revisions, 1);
    return result == SQLITE_OK && arena->failed ? SQLITE_NOMEM : result;
}
