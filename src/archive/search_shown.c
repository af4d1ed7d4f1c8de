#include "archive/search_shown.h"

#include "archive/columns.h"
#include "record/read_record.h"

enum { HEADLINE_COLUMNS = 400 };

enum {
    COLUMN_STORY,
    COLUMN_URL,
    COLUMN_SITE,
    COLUMN_TYPE,
    COLUMN_LANGUAGE,
    COLUMN_PUBLISHED,
    COLUMN_FIRST_SEEN,
    COLUMN_LAST_SEEN,
    COLUMN_UNPUBLISHED,
    COLUMN_REVISIONS,
    COLUMN_COPIES,
    COLUMN_RECORD,
    COLUMN_SITE_NAME,
};

static const char show_query[] =
    "SELECT story.id, story.url, site.host, type.name, language.name, revision.date_published, "
    "story.first_seen,"
    " story.last_seen, story.unpublished, story.revisions,"
    " (SELECT count(*) FROM copy WHERE copy.story = story.id)"
    " + (SELECT count(*) FROM copy WHERE copy.origin = story.id), text.record, site.name"
    " FROM revision JOIN story ON story.id = revision.story JOIN site ON site.id = story.site"
    " JOIN text ON text.revision = revision.id LEFT JOIN type ON type.id = revision.type"
    " LEFT JOIN language ON language.id = revision.language WHERE revision.id = ?1";

static dl_span column_text(sqlite3_stmt *statement, int column, dl_arena *arena) {
    const char *text = (const char *)sqlite3_column_text(statement, column);
    return text ? dl_arena_copy(arena, dl_span_of(text, (size_t)sqlite3_column_bytes(statement, column)))
                : DL_SPAN_NONE;
}

/* --- the reader --- */

bool dl_hit_reader_init(dl_hit_reader *reader, sqlite3 *db, const dl_allocator *allocator) {
    *reader = (dl_hit_reader){.db = db, .pack = dl_pack_new(allocator)};
    dl_buffer_init(&reader->json, 0, allocator);
    dl_arena_init(&reader->scratch, 0, allocator);
    return reader->pack != NULL;
}

void dl_hit_reader_release(dl_hit_reader *reader) {
    sqlite3_finalize(reader->row);
    dl_pack_free(reader->pack);
    dl_buffer_release(&reader->json);
    dl_arena_release(&reader->scratch);
}

/* --- what the record says --- */

/* Of the body, or where it has none of the words, of the description; else the beginning. */
static bool make_snippet(dl_search_hit *hit, const dl_index_columns *columns, const dl_query *query,
                         dl_arena *arena) {
    static const unsigned order[] = {DL_COLUMN_BODY, DL_COLUMN_DESCRIPTION};
    for (size_t i = 0; i < DL_COUNT_OF(order); i++) {
        dl_snippet made;
        dl_span text = columns->text[order[i]];
        if (!text.size) continue;
        if (!dl_snippet_make(&made, text, order[i], DL_SNIPPET_COLUMNS, query, arena)) return false;
        if (made.mark_count || !hit->snippet.text.size) hit->snippet = made;
        if (made.mark_count) break;
    }
    return true;
}

static bool copy_authors(dl_search_hit *hit, const dl_record *record, dl_arena *arena) {
    hit->authors = dl_arena_alloc(arena, (record->authors.count + (size_t)1) * sizeof *hit->authors);
    for (uint32_t i = 0; hit->authors && i < record->authors.count; i++)
        hit->authors[hit->author_count++] = dl_arena_copy(arena, record->authors.items[i].name.text);
    return hit->authors != NULL;
}

/* A result code of SQLite. */
static int read_record(dl_hit_reader *reader, dl_span packed, const dl_query *query, dl_search_hit *hit,
                       dl_arena *arena) {
    dl_record record;
    dl_read_error wrong;
    dl_index_columns columns;
    dl_buffer_clear(&reader->json);
    dl_arena_reset(&reader->scratch);
    if (!dl_unpack_record(reader->pack, packed, &reader->json))
        return reader->json.failed ? SQLITE_NOMEM : SQLITE_CORRUPT;
    if (!dl_record_read(&record, dl_buffer_span(&reader->json), &reader->scratch, &wrong))
        return reader->scratch.failed ? SQLITE_NOMEM : SQLITE_CORRUPT;
    dl_index_columns_of(&record, &columns, &reader->scratch);
    bool done = dl_snippet_make(&hit->headline, columns.text[DL_COLUMN_HEADLINE], DL_COLUMN_HEADLINE,
                                HEADLINE_COLUMNS, query, arena) &&
                make_snippet(hit, &columns, query, arena) && copy_authors(hit, &record, arena);
    return done && !reader->scratch.failed ? SQLITE_OK : SQLITE_NOMEM;
}

/* --- the rows --- */

static int show_one(dl_hit_reader *reader, const dl_query *query, dl_search_hit *hit, dl_arena *arena) {
    sqlite3_stmt *row = reader->row;
    dl_span packed = {sqlite3_column_blob(row, COLUMN_RECORD),
                      (size_t)sqlite3_column_bytes(row, COLUMN_RECORD)};
    hit->story = sqlite3_column_int64(row, COLUMN_STORY);
    hit->url = column_text(row, COLUMN_URL, arena);
    hit->site = column_text(row, COLUMN_SITE, arena);
    hit->site_name = column_text(row, COLUMN_SITE_NAME, arena);
    hit->type = column_text(row, COLUMN_TYPE, arena);
    hit->language = column_text(row, COLUMN_LANGUAGE, arena);
    hit->date_published = column_text(row, COLUMN_PUBLISHED, arena);
    hit->first_seen = column_text(row, COLUMN_FIRST_SEEN, arena);
    hit->last_seen = column_text(row, COLUMN_LAST_SEEN, arena);
    hit->unpublished = column_text(row, COLUMN_UNPUBLISHED, arena);
    hit->revisions = (uint32_t)sqlite3_column_int64(row, COLUMN_REVISIONS);
    hit->copies = (uint32_t)sqlite3_column_int64(row, COLUMN_COPIES);
    return read_record(reader, packed, query, hit, arena);
}

static int show_row(dl_hit_reader *reader, const dl_query *query, dl_search_hit *hit, dl_arena *arena) {
    sqlite3_bind_int64(reader->row, 1, hit->revision);
    int result =
        sqlite3_step(reader->row) == SQLITE_ROW ? show_one(reader, query, hit, arena) : SQLITE_CORRUPT;
    int ended = sqlite3_reset(reader->row);
    return ended != SQLITE_OK ? ended : result;
}

int dl_search_show(dl_hit_reader *reader, const dl_query *query, const dl_facets *facets,
                   const dl_ranked *ranked, uint32_t count, dl_search_results *results) {
    int result = SQLITE_OK;
    results->hits = dl_arena_alloc_zero(&results->arena, (count + (size_t)1) * sizeof *results->hits);
    if (!results->hits) return SQLITE_NOMEM;
    if (!reader->row)
        result =
            sqlite3_prepare_v3(reader->db, show_query, -1, SQLITE_PREPARE_PERSISTENT, &reader->row, NULL);
    for (uint32_t i = 0; i < count && result == SQLITE_OK; i++) {
        dl_search_hit *hit = &results->hits[i];
        hit->revision = facets->revisions[ranked[i].row];
        hit->score = ranked[i].rank;
        result = show_row(reader, query, hit, &results->arena);
        results->hit_count += result == SQLITE_OK;
    }
    return result;
}
