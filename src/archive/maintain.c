#include "archive/maintain.h"

#include "archive/add.h"
#include "archive/check_said.h"
#include "archive/clusters.h"
#include "archive/index.h"
#include "archive/stored_record.h"
#include "base/address.h"
#include "base/text.h"
#include "base/url.h"

/* --- counts --- */

static const struct {
    const char *name, *sql;
} counts[] = {
    {"sites", "SELECT count(*) FROM site"},
    {"stories", "SELECT count(*) FROM story"},
    {"revisions", "SELECT count(*) FROM revision"},
    {"captures", "SELECT count(*) FROM capture"},
    {"changed", "SELECT count(*) FROM story WHERE revisions > 1"},
    {"unpublished", "SELECT count(*) FROM story WHERE unpublished IS NOT NULL"},
    {"persons", "SELECT count(*) FROM person"},
    {"keywords", "SELECT count(*) FROM keyword"},
    {"pictures", "SELECT count(*) FROM picture"},
    {"speakers", "SELECT count(*) FROM speaker WHERE named AND statements > 0"},
    {"statements", "SELECT count(*) FROM statement"},
    {"copies", "SELECT count(DISTINCT story) FROM copy"},
    {"clusters", "SELECT count(*) FROM cluster"},
    {"followed", "SELECT count(DISTINCT site) FROM followed"},
    {"bytes", "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"},
};

const char *dl_archive_count(dl_archive *archive, uint32_t index, uint64_t *count) {
    sqlite3_stmt *statement = NULL;
    *count = 0;
    if (archive->failed || index >= DL_COUNT_OF(counts)) return NULL;
    archive->failed = sqlite3_prepare_v2(archive->db, counts[index].sql, -1, &statement, NULL);
    if (dl_row(archive, statement)) *count = (uint64_t)sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return archive->failed ? NULL : counts[index].name;
}

/* --- checking --- */

/* Each query gives a row for a finding: its sentence. */
static const char *const checks[] = {
    "SELECT 'the file: ' || integrity_check FROM pragma_integrity_check WHERE integrity_check != 'ok'",
    "SELECT 'row ' || ifnull(rowid, '') || ' of table ' || \"table\" || ' names a row of ' || parent || ' "
    "that is not "
    "there' FROM pragma_foreign_key_check",
    "SELECT 'story ' || story.id || ' has ' || count(revision.id) || ' revisions, and counts ' || "
    "story.revisions FROM "
    "story LEFT JOIN revision ON revision.story = story.id GROUP BY story.id HAVING count(revision.id) != "
    "story.revisions",
    "SELECT 'story ' || id || ' has no newest revision' FROM story WHERE newest IS NULL OR newest NOT IN "
    "(SELECT id FROM "
    "revision WHERE revision.story = story.id)",
    "SELECT 'story ' || story.id || ' has a revision that is newer than its newest' FROM story JOIN revision "
    "AS newest ON "
    "newest.id = story.newest WHERE EXISTS (SELECT 1 FROM revision WHERE revision.story = story.id AND "
    "(revision.first_seen, revision.digest) > (newest.first_seen, newest.digest))",
    "SELECT 'story ' || id || ' is not in the index' FROM story WHERE newest NOT IN (SELECT revision FROM "
    "facet)",
    "SELECT 'revision ' || revision || ' is in the index, but is not the newest of its story' FROM facet "
    "WHERE revision "
    "NOT IN (SELECT newest FROM story)",
    "SELECT 'revision ' || revision.id || ' is of another site than its story' FROM revision JOIN story ON "
    "story.id = revision.story WHERE revision.site != story.site",
    "SELECT 'revision ' || id || ' has no text' FROM revision WHERE id NOT IN (SELECT revision FROM text)",
    "SELECT 'revision ' || id || ' has no capture' FROM revision WHERE NOT EXISTS (SELECT 1 FROM capture "
    "WHERE "
    "capture.story = revision.story AND capture.revision = revision.id)",
    "SELECT 'revision ' || revision.id || ' is said to be seen at other times than its captures' FROM "
    "revision JOIN capture "
    "ON capture.story = revision.story AND capture.revision = revision.id GROUP BY revision.id HAVING "
    "min(capture.captured) != revision.first_seen OR max(capture.captured) != revision.last_seen",
    "SELECT 'speaker ' || id || ' counts ' || statements || ' statements, and has ' || found FROM (SELECT "
    "id, statements, "
    "(SELECT count(*) FROM statement JOIN revision ON revision.id = statement.revision JOIN story ON "
    "story.id = "
    "revision.story AND story.newest = revision.id WHERE speaker = speaker.id) AS found FROM speaker) WHERE "
    "found != "
    "statements",
    "SELECT 'revisions ' || id || ' and ' || after || ' say the same, one after the other' FROM (SELECT id, "
    "digest, "
    "lead(id) OVER story AS after, lead(digest) OVER story AS next FROM revision WINDOW story AS (PARTITION "
    "BY story "
    "ORDER BY first_seen, digest)) WHERE digest = next",
};

static bool tell_rows(dl_archive *archive, const char *sql, dl_finding_sink sink, void *context,
                      uint64_t *findings) {
    sqlite3_stmt *statement = NULL;
    bool wanted = true;
    archive->failed = sqlite3_prepare_v2(archive->db, sql, -1, &statement, NULL);
    while (wanted && dl_row(archive, statement)) {
        ++*findings;
        wanted = sink(context, dl_column_text(statement, 0));
    }
    sqlite3_finalize(statement);
    return wanted;
}

/* The index against the texts: FTS5 compares all of them. */
static bool check_index(dl_archive *archive, dl_finding_sink sink, void *context, uint64_t *findings) {
    static const char sql[] = "INSERT INTO fts (fts, rank) VALUES ('integrity-check', 1)";
    int result = sqlite3_exec(archive->db, sql, NULL, NULL, NULL);
    bool is_fault = (result & 0xFF) == SQLITE_CORRUPT || result == SQLITE_ERROR; /* the latter from a text */
    if (is_fault) {
        ++*findings;
        return sink(context, DL_SPAN("the search index does not agree with the texts"));
    }
    archive->failed = result;
    return !result;
}

static dl_span finding_of_text(dl_archive *archive, sqlite3_int64 revision, bool is_damaged) {
    return is_damaged ? dl_arena_format(&archive->scratch, "the text of revision %lld cannot be read",
                                        (long long)revision)
                      : dl_arena_format(&archive->scratch,
                                        "the statements of revision %lld are not those of its text",
                                        (long long)revision);
}

/* Whether each text can be read, and the statements in it are those in the tables. */
static bool check_texts(dl_archive *archive, dl_finding_sink sink, void *context, uint64_t *findings) {
    sqlite3_stmt *statement = NULL;
    bool wanted = true;
    archive->failed =
        sqlite3_prepare_v2(archive->db, "SELECT revision FROM text ORDER BY revision", -1, &statement, NULL);
    while (wanted && dl_row(archive, statement)) {
        sqlite3_int64 revision = sqlite3_column_int64(statement, 0);
        dl_arena_reset(&archive->scratch);
        const dl_record *record = dl_load_record(archive, revision);
        if (record && dl_check_said(archive, revision, record)) continue;
        if (archive->failed && archive->failed != SQLITE_CORRUPT) break;
        archive->failed = SQLITE_OK;
        ++*findings;
        wanted = sink(context, finding_of_text(archive, revision, !record));
    }
    sqlite3_finalize(statement);
    return wanted;
}

/* Whether speakers are found by their names. */
static bool check_speakers(dl_archive *archive, dl_finding_sink sink, void *context, uint64_t *findings) {
    sqlite3_stmt *each = NULL;
    bool wanted = true;
    archive->failed =
        sqlite3_prepare_v2(archive->db, "SELECT id, name, folded FROM speaker ORDER BY id", -1, &each, NULL);
    while (wanted && dl_row(archive, each)) {
        sqlite3_int64 speaker = sqlite3_column_int64(each, 0);
        dl_arena_reset(&archive->scratch);
        if (dl_check_speaker(archive, speaker, dl_column_text(each, 1), dl_column_text(each, 2))) continue;
        if (archive->failed) break;
        ++*findings;
        wanted = sink(context, dl_arena_format(&archive->scratch, "speaker %lld is not found by its name",
                                               (long long)speaker));
    }
    sqlite3_finalize(each);
    return wanted;
}

static bool check_all(dl_archive *archive, dl_finding_sink sink, void *context, uint64_t *findings) {
    for (size_t i = 0; i < DL_COUNT_OF(checks) && !archive->failed; i++) {
        if (!tell_rows(archive, checks[i], sink, context, findings)) return false;
    }
    if (!archive->failed && !check_texts(archive, sink, context, findings)) return false;
    if (!archive->failed && !check_speakers(archive, sink, context, findings)) return false;
    if (!archive->failed && !archive->options.read_only && !check_index(archive, sink, context, findings) &&
        !archive->failed)
        return false;
    return !archive->failed || dl_archive_fail(archive);
}

bool dl_archive_check(dl_archive *archive, dl_finding_sink sink, void *context, uint64_t *findings) {
    *findings = 0;
    if (!dl_archive_commit(archive)) return false;
    dl_archive_watch(archive, true);
    bool done = check_all(archive, sink, context, findings);
    dl_archive_watch(archive, false);
    return done;
}

/* --- clusters --- */

bool dl_archive_cluster(dl_archive *archive) {
    if (!dl_archive_commit(archive) || !dl_archive_begin(archive)) return false;
    dl_archive_watch(archive, true);
    archive->failed = dl_clusters_update(archive->db, &archive->scratch);
    dl_archive_watch(archive, false);
    if (!archive->failed) return dl_archive_commit(archive);
    dl_archive_fail(archive);
    dl_archive_roll_back(archive);
    return false;
}

/* --- making it smaller --- */

static void run(dl_archive *archive, const char *sql) {
    if (!archive->failed) archive->failed = sqlite3_exec(archive->db, sql, NULL, NULL, NULL);
}

bool dl_archive_vacuum(dl_archive *archive) {
    if (!dl_archive_commit(archive)) return false;
    dl_archive_watch(archive, true);
    run(archive, "INSERT INTO fts (fts) VALUES ('optimize')");
    run(archive, "VACUUM");
    run(archive, "PRAGMA wal_checkpoint(TRUNCATE)");
    dl_archive_watch(archive, false);
    return !archive->failed || dl_archive_fail(archive);
}

/* In this order no row names one that is gone. */
static const char *const parts_of_story[] = {
    "DELETE FROM change WHERE revision IN (SELECT id FROM revision WHERE story = ?1)",
    "DELETE FROM text WHERE revision IN (SELECT id FROM revision WHERE story = ?1)",
    "DELETE FROM revision_author WHERE revision IN (SELECT id FROM revision WHERE story = ?1)",
    "DELETE FROM revision_section WHERE revision IN (SELECT id FROM revision WHERE story = ?1)",
    "DELETE FROM revision_keyword WHERE revision IN (SELECT id FROM revision WHERE story = ?1)",
    "DELETE FROM picture WHERE revision IN (SELECT id FROM revision WHERE story = ?1)",
    "DELETE FROM mention WHERE revision IN (SELECT id FROM revision WHERE story = ?1)",
    "DELETE FROM statement WHERE revision IN (SELECT id FROM revision WHERE story = ?1)",
    "DELETE FROM gone WHERE hash IN (SELECT hash FROM address WHERE story = ?1)",
    "DELETE FROM followed WHERE key IN (SELECT hash FROM address WHERE story = ?1)",
    "DELETE FROM address WHERE story = ?1",
    "DELETE FROM capture WHERE story = ?1",
    "UPDATE story SET newest = NULL WHERE id = ?1",
    "DELETE FROM revision WHERE story = ?1",
    "DELETE FROM story WHERE id = ?1",
};

/* Names that nothing has any more say something about who was there, too. */
static const char *const unused_names[] = {
    "DELETE FROM person WHERE id NOT IN (SELECT person FROM revision_author)",
    "DELETE FROM speaker_word WHERE speaker NOT IN (SELECT speaker FROM statement WHERE speaker IS NOT NULL)",
    "DELETE FROM speaker WHERE id NOT IN (SELECT speaker FROM statement WHERE speaker IS NOT NULL)",
    "DELETE FROM wording WHERE id NOT IN (SELECT wording FROM statement)",
    "DELETE FROM keyword WHERE id NOT IN (SELECT keyword FROM revision_keyword)",
    "DELETE FROM section WHERE id NOT IN (SELECT section FROM revision_section)",
    "DELETE FROM site WHERE id NOT IN (SELECT site FROM story)",
    "DELETE FROM file WHERE id NOT IN (SELECT file FROM capture WHERE file IS NOT NULL)",
};

static void run_for_story(dl_archive *archive, const char *sql, sqlite3_int64 story) {
    sqlite3_stmt *statement = NULL;
    if (archive->failed) return;
    archive->failed = sqlite3_prepare_v2(archive->db, sql, -1, &statement, NULL);
    if (sqlite3_bind_parameter_count(statement)) dl_bind_int(archive, statement, 1, story);
    dl_done(archive, statement);
    sqlite3_finalize(statement);
}

/* Its keys have to go even if copies are not looked for now. */
static void forget_copies(dl_archive *archive, sqlite3_int64 story) {
    dl_near *near = archive->near ? archive->near : dl_near_new(archive->db);
    if (!archive->failed) archive->failed = near ? dl_near_forget(near, story) : SQLITE_NOMEM;
    if (near == archive->near) return;
    if (!archive->failed) archive->failed = dl_near_flush(near);
    dl_near_free(near);
}

void dl_archive_forget_story(dl_archive *archive, sqlite3_int64 story) {
    sqlite3_stmt *statement = dl_sql(archive, DL_SQL_STORY);
    dl_bind_int(archive, statement, 1, story);
    sqlite3_int64 newest = dl_row(archive, statement) ? sqlite3_column_int64(statement, 0) : 0;
    if (statement) dl_reset(statement);
    dl_arena_reset(&archive->scratch);
    if (newest) dl_index_remove(archive, newest);
    forget_copies(archive, story);
    if (!archive->failed) archive->failed = dl_clusters_forget(archive->db, story);
    for (size_t i = 0; i < DL_COUNT_OF(parts_of_story); i++) run_for_story(archive, parts_of_story[i], story);
}

/* What is to be forgotten: all at an address, in any of its forms, or a site with its subdomains. */
typedef struct forgotten {
    bool is_url;
    sqlite3_int64 hash;   /* of the address */
    dl_span site, ending; /* the latter with what stands before it in a subdomain */
} forgotten;

static forgotten read_forgotten(dl_archive *archive, dl_span site_or_url) {
    dl_url parts;
    forgotten what = {.is_url = dl_url_split(site_or_url, &parts)};
    if (what.is_url) {
        what.hash = (sqlite3_int64)dl_address_hash(dl_address_key(site_or_url, &archive->batch));
        return what;
    }
    what.site = dl_text_lower(&archive->batch, site_or_url);
    if (dl_span_starts_with(what.site, DL_SPAN("www.")))
        what.site = dl_span_sub(what.site, 4, what.site.size);
    /* A name without a dot is that of one host: "com" is not all sites of a country or kind. */
    bool has_dot = dl_span_find_byte(what.site, '.', 0) != SIZE_MAX;
    const dl_span words[] = {has_dot ? DL_SPAN(".") : DL_SPAN("/"), what.site};
    what.ending = dl_arena_join(&archive->batch, words, DL_COUNT_OF(words), DL_SPAN(""));
    return what;
}

static void bind_forgotten(dl_archive *archive, sqlite3_stmt *statement, const forgotten *what) {
    if (what->is_url) {
        dl_bind_int(archive, statement, 1, what->hash);
    } else {
        dl_bind_text(archive, statement, 1, what->site);
        dl_bind_text(archive, statement, 2, what->ending);
    }
}

/* --- what is followed of it --- */

/* Hosts of what is followed have their port, unless it is the usual one. */
#define HOST_WITHOUT_PORT                                                                                    \
    "CASE WHEN host GLOB '*:[0-9]*' THEN rtrim(rtrim(host, '0123456789'), ':') ELSE host END"
#define IS_OF_SITE "(" HOST_WITHOUT_PORT " = ?1 OR substr(" HOST_WITHOUT_PORT ", -length(?2)) = ?2)"

/* Hosts of an address stay: others may be asked at them, in their turn. */
static bool forget_followed(dl_archive *archive, const forgotten *what) {
    static const char *const of_site[] = {"DELETE FROM followed WHERE " IS_OF_SITE,
                                          "DELETE FROM followed_host WHERE " IS_OF_SITE};
    static const char *const of_url[] = {"DELETE FROM followed WHERE key = ?1"};
    const char *const *sql = what->is_url ? of_url : of_site;
    size_t count = what->is_url ? DL_COUNT_OF(of_url) : DL_COUNT_OF(of_site);
    sqlite3_int64 before = sqlite3_total_changes64(archive->db);
    for (size_t i = 0; i < count && !archive->failed; i++) {
        sqlite3_stmt *statement = NULL;
        archive->failed = sqlite3_prepare_v2(archive->db, sql[i], -1, &statement, NULL);
        bind_forgotten(archive, statement, what);
        dl_done(archive, statement);
        sqlite3_finalize(statement);
    }
    return sqlite3_total_changes64(archive->db) > before;
}

/* --- all of it --- */

typedef struct story_ids {
    sqlite3_int64 *items;
    uint32_t count, capacity;
} story_ids;

static void forget_stories(dl_archive *archive, const forgotten *what, story_ids *ids) {
    sqlite3_stmt *statement = dl_sql(archive, what->is_url ? DL_SQL_STORIES_AT : DL_SQL_STORIES_OF_SITE);
    bind_forgotten(archive, statement, what);
    while (dl_row(archive, statement)) {
        sqlite3_int64 id = sqlite3_column_int64(statement, 0);
        if (!DL_ARENA_PUSH(&archive->batch, ids, id)) archive->failed = SQLITE_NOMEM;
    }
    for (uint32_t i = 0; i < ids->count && !archive->failed; i++)
        dl_archive_forget_story(archive, ids->items[i]);
    for (size_t i = 0; i < DL_COUNT_OF(unused_names) && ids->count; i++) run(archive, unused_names[i]);
}

/* Only what is left of them in unused parts of the file remains to be done. */
static bool wipe(dl_archive *archive) {
    if (dl_archive_vacuum(archive)) return true;
    if (strcmp(archive->code, "interrupted") != 0) return false;
    return dl_archive_fail_with(
        archive, "interrupted",
        "stopped when the stories were forgotten, but parts of the file that are not used any "
        "more can still have their texts: `dateline archive FILE --vacuum` removes these");
}

bool dl_archive_forget(dl_archive *archive, dl_span site_or_url, uint64_t *stories) {
    story_ids ids = {0};
    bool any_followed = false;
    *stories = 0;
    if (!dl_archive_commit(archive) || !dl_archive_begin(archive)) return false;
    dl_archive_watch(archive, true);
    forgotten what = read_forgotten(archive, site_or_url);
    forget_stories(archive, &what, &ids);
    if (!archive->failed) any_followed = forget_followed(archive, &what);
    dl_archive_watch(archive, false);
    dl_names_forget(archive);
    if (!dl_archive_commit(archive)) return false;
    *stories = ids.count;
    return (!ids.count && !any_followed) || wipe(archive);
}
