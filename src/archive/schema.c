/* The tables of an archive, and how an older file becomes a newer one. */
#include "archive/schema.h"

#include <stdio.h>

#include "base/span.h"

/* Version 1.  Times are text in UTC ("2024-05-03T10:20:30Z"), which sorts as it reads; dates are as the page
 * gives them, with their offset.  docs/archive.md says of each table what a row is. */
static const char version_1[] = //
    "CREATE TABLE site (id INTEGER PRIMARY KEY, host TEXT NOT NULL UNIQUE, name TEXT);"
    "CREATE TABLE type (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE language (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE section (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE keyword (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);"
    "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, organization INTEGER NOT NULL "
    "DEFAULT 0);"
    "CREATE TABLE file (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE);"

    "CREATE TABLE story (id INTEGER PRIMARY KEY,"
    " site INTEGER NOT NULL REFERENCES site,"
    " url TEXT NOT NULL," /* of its newest revision */
    " newest INTEGER REFERENCES revision DEFERRABLE INITIALLY DEFERRED,"
    " revisions INTEGER NOT NULL DEFAULT 0,"
    " first_seen TEXT NOT NULL, last_seen TEXT NOT NULL,"
    " unpublished TEXT);" /* when it was first seen to be gone, if it was not seen since */
    "CREATE INDEX story_of_site ON story(site);"

    "CREATE TABLE revision (id INTEGER PRIMARY KEY,"
    " story INTEGER NOT NULL REFERENCES story,"
    " first_seen TEXT NOT NULL, last_seen TEXT NOT NULL," /* captures that show it */
    " digest INTEGER NOT NULL,"                           /* of all that counts when captures are compared */
    " change TEXT NOT NULL," /* its most telling change from the revision before: 'first', 'headline', … */
    " headline TEXT, date_published TEXT, date_modified TEXT,"
    " published INTEGER," /* seconds since 1970; else when it was first seen */
    " type INTEGER REFERENCES type, language INTEGER REFERENCES language, section INTEGER REFERENCES section,"
    " words INTEGER NOT NULL);"
    "CREATE INDEX revision_of_story ON revision(story, first_seen, digest);"

    /* Every kind of change of a revision, with how much: words, blocks or values. */
    "CREATE TABLE change (revision INTEGER NOT NULL REFERENCES revision, kind TEXT NOT NULL, count INTEGER "
    "NOT NULL,"
    " PRIMARY KEY (revision, kind)) WITHOUT ROWID;"

    /* The whole record: JSON without `source`, `provenance` included, packed with zstd. */
    "CREATE TABLE text (revision INTEGER PRIMARY KEY REFERENCES revision, record BLOB NOT NULL);"

    "CREATE TABLE address (hash INTEGER NOT NULL," /* of the key that the forms of an address have in common
                                                    */
    " story INTEGER NOT NULL REFERENCES story, url TEXT NOT NULL, PRIMARY KEY (hash, story)) WITHOUT ROWID;"
    "CREATE INDEX address_of_story ON address(story);"

    "CREATE TABLE capture (story INTEGER NOT NULL REFERENCES story, captured TEXT NOT NULL,"
    " hash INTEGER NOT NULL," /* of what makes it this capture: address, time, digest */
    " revision INTEGER NOT NULL REFERENCES revision,"
    " status INTEGER, url TEXT, file INTEGER REFERENCES file, offset INTEGER, member_offset INTEGER, "
    "record_id TEXT,"
    " media_type TEXT, charset TEXT, digest TEXT,"
    " assumed INTEGER NOT NULL," /* 1: nobody said when; it is the latest date that the page gives, or when it
                                    was added */
    " PRIMARY KEY (story, captured, hash)) WITHOUT ROWID;"
    /* Captures that found nothing at an address, whether or not there is a story. */
    "CREATE TABLE gone (hash INTEGER NOT NULL, captured TEXT NOT NULL, status INTEGER, url TEXT NOT NULL,"
    " PRIMARY KEY (hash, captured)) WITHOUT ROWID;"

    "CREATE TABLE revision_author (revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL,"
    " person INTEGER NOT NULL REFERENCES person, PRIMARY KEY (revision, position)) WITHOUT ROWID;"
    "CREATE INDEX revision_of_author ON revision_author(person);"
    "CREATE TABLE revision_section (revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL,"
    " section INTEGER NOT NULL REFERENCES section, PRIMARY KEY (revision, position)) WITHOUT ROWID;"
    "CREATE TABLE revision_keyword (revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL,"
    " keyword INTEGER NOT NULL REFERENCES keyword, PRIMARY KEY (revision, position)) WITHOUT ROWID;"
    "CREATE INDEX revision_of_keyword ON revision_keyword(keyword);"
    "CREATE TABLE picture (revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL,"
    " url TEXT NOT NULL, width INTEGER, height INTEGER, caption TEXT, credit TEXT,"
    " PRIMARY KEY (revision, position)) WITHOUT ROWID;"
    "CREATE TABLE mention (revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL,"
    " url TEXT NOT NULL, name TEXT, PRIMARY KEY (revision, position)) WITHOUT ROWID;"

    /* Near-copies: hashes of a text's shingles, by which it is found, and more of them, to compare texts by;
       and which story is a copy of which. */
    "CREATE TABLE shingle (hash INTEGER NOT NULL, revision INTEGER NOT NULL, PRIMARY KEY (hash, revision))"
    " WITHOUT ROWID;"
    "CREATE TABLE sketch (revision INTEGER PRIMARY KEY, story INTEGER NOT NULL,"
    " shingles INTEGER NOT NULL," /* of the text */
    " hashes BLOB NOT NULL);"     /* the smallest of them, in order, six bytes each */
    "CREATE INDEX sketch_of_story ON sketch(story);"
    "CREATE TABLE copy (story INTEGER NOT NULL REFERENCES story, origin INTEGER NOT NULL REFERENCES story,"
    " kind TEXT NOT NULL,"                                        /* 'exact', 'copy', 'part' */
    " percent INTEGER NOT NULL, origin_percent INTEGER NOT NULL," /* of the story's text that is in the
                                                                     origin's */
    " PRIMARY KEY (story, origin)) WITHOUT ROWID;"
    "CREATE INDEX copy_of_origin ON copy(origin);"
    "CREATE TABLE cluster (id INTEGER PRIMARY KEY, stories INTEGER NOT NULL, first TEXT NOT NULL, last TEXT "
    "NOT NULL);"
    "CREATE TABLE cluster_story (cluster INTEGER NOT NULL REFERENCES cluster, story INTEGER NOT NULL "
    "REFERENCES story,"
    " PRIMARY KEY (cluster, story)) WITHOUT ROWID;"
    "CREATE UNIQUE INDEX cluster_of_story ON cluster_story(story);"
    /* What stories are compared by, in order of publication, and how many texts have which words
       (clusters.c). */
    "CREATE TABLE cluster_vector (published INTEGER NOT NULL, story INTEGER NOT NULL REFERENCES story,"
    " words BLOB NOT NULL, PRIMARY KEY (published, story)) WITHOUT ROWID;"
    "CREATE TABLE cluster_state (name TEXT PRIMARY KEY, value) WITHOUT ROWID;"

    /* What the search counts by, of each story's newest revision, which alone is in the index. */
    "CREATE TABLE facet (revision INTEGER PRIMARY KEY REFERENCES revision, story INTEGER NOT NULL,"
    " site INTEGER NOT NULL, day INTEGER NOT NULL," /* days since 1970-01-01 in UTC */
    " language INTEGER NOT NULL, section INTEGER NOT NULL, type INTEGER NOT NULL, author INTEGER NOT NULL," /* 0: none */
    " published INTEGER NOT NULL,"
    " changes INTEGER NOT NULL," /* kinds of change of all of the story's revisions, as bits */
    " revisions INTEGER NOT NULL,"
    " tokens INTEGER NOT NULL);" /* in all columns of the index */
    "CREATE VIEW indexed AS SELECT facet.revision AS revision,"
    " dateline_column(text.record, 'headline') AS headline, dateline_column(text.record, 'author') AS author,"
    " dateline_column(text.record, 'section') AS section, dateline_column(text.record, 'keyword') AS keyword,"
    " dateline_column(text.record, 'description') AS description, dateline_column(text.record, 'body') AS "
    "body"
    " FROM facet JOIN text ON text.revision = facet.revision;"
    "CREATE VIRTUAL TABLE fts USING fts5(headline, author, section, keyword, description, body,"
    " content='indexed', content_rowid='revision', tokenize='dateline');";

static const char *const versions[] = {version_1};

enum { VERSION_COUNT = DL_COUNT_OF(versions) };

int dl_schema_version(sqlite3 *db, int *version) {
    sqlite3_stmt *statement;
    int result = sqlite3_prepare_v2(db, "PRAGMA user_version", -1, &statement, NULL);
    if (result != SQLITE_OK) return result;
    result = sqlite3_step(statement) == SQLITE_ROW ? SQLITE_OK : sqlite3_errcode(db);
    *version = sqlite3_column_int(statement, 0);
    int ended = sqlite3_finalize(statement);
    return result == SQLITE_OK ? ended : result;
}

int dl_schema_newest(void) {
    return VERSION_COUNT;
}

int dl_schema_migrate(sqlite3 *db, int version) {
    for (; version < VERSION_COUNT; version++) {
        int result = sqlite3_exec(db, versions[version], NULL, NULL, NULL);
        if (result != SQLITE_OK) return result;
        char statement[40];
        snprintf(statement, sizeof statement, "PRAGMA user_version = %d", version + 1);
        result = sqlite3_exec(db, statement, NULL, NULL, NULL);
        if (result != SQLITE_OK) return result;
    }
    return SQLITE_OK;
}
