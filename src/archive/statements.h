/* The statements that adding and reading need again and again. */
#ifndef DL_ARCHIVE_STATEMENTS_H
#define DL_ARCHIVE_STATEMENTS_H

#include <sqlite3.h>

/* clang-format off */
/* Whether another story was at an address of this one before. */
#define DL_SQL_REPLACES_ANOTHER \
    "EXISTS (SELECT 1 FROM address JOIN address AS same ON same.hash = address.hash JOIN story AS other ON " \
    "other.id = same.story WHERE address.story = story.id AND (other.first_seen, other.id) < (story.first_seen, story.id))"

/* The columns of followed, in the order in which followed.c reads and writes them. */
#define DL_FOLLOWED_COLUMNS \
    "key, url, site, host, role, kind, seed, hops, next_ms, first_seen_ms, published_ms, asked_ms, changed_ms, asked, " \
    "changed, unchanged_in_a_row, failures_in_a_row, gone_in_a_row, changes_per_day, status, outcome, problem, etag, " \
    "last_modified, digest, record_id, record_date, record_digest, entry_hash, entry, interval_s, skip_hours, skip_days"

/* A step in the index each. */
#define DL_SQL_NEXT_OF_ROLE(role) \
    "(SELECT coalesce(min(next_ms), 9223372036854775807) FROM followed WHERE site = ?1 AND host = ?2 AND role = " role ")"

/* X(NAME, "SQL") */
#define DL_SQL_LIST(X) \
    X(BEGIN, "BEGIN IMMEDIATE") \
    X(COMMIT, "COMMIT") \
    X(ROLLBACK, "ROLLBACK") \
    X(DATA_VERSION, "PRAGMA data_version") \
    /* names, in the order of dl_name_table */ \
    X(FIND_SITE, "SELECT id FROM site WHERE host = ?1") \
    X(FIND_TYPE, "SELECT id FROM type WHERE name = ?1") \
    X(FIND_LANGUAGE, "SELECT id FROM language WHERE name = ?1") \
    X(FIND_SECTION, "SELECT id FROM section WHERE name = ?1") \
    X(FIND_KEYWORD, "SELECT id FROM keyword WHERE name = ?1") \
    X(FIND_PERSON, "SELECT id FROM person WHERE name = ?1") \
    X(FIND_FILE, "SELECT id FROM file WHERE path = ?1") \
    X(ADD_SITE, "INSERT INTO site (host) VALUES (?1)") \
    X(ADD_TYPE, "INSERT INTO type (name) VALUES (?1)") \
    X(ADD_LANGUAGE, "INSERT INTO language (name) VALUES (?1)") \
    X(ADD_SECTION, "INSERT INTO section (name) VALUES (?1)") \
    X(ADD_KEYWORD, "INSERT INTO keyword (name) VALUES (?1)") \
    X(ADD_PERSON, "INSERT INTO person (name) VALUES (?1)") \
    X(ADD_FILE, "INSERT INTO file (path) VALUES (?1)") \
    X(NAME_SITE, "UPDATE site SET name = ?2 WHERE id = ?1 AND name IS NULL") \
    X(PERSON_IS_ORGANIZATION, "UPDATE person SET organization = 1 WHERE id = ?1") \
    /* where a capture belongs */ \
    X(STORIES_AT, "SELECT story FROM address WHERE hash = ?1 ORDER BY story") \
    X(REVISION_BEFORE, "SELECT id, first_seen, last_seen, digest FROM revision WHERE story = ?1 AND " \
      "(first_seen, digest) <= (?2, ?3) ORDER BY first_seen DESC, digest DESC LIMIT 1") \
    X(REVISION_AFTER, "SELECT id, first_seen, last_seen, digest FROM revision WHERE story = ?1 AND " \
      "(first_seen, digest) > (?2, ?3) ORDER BY first_seen, digest LIMIT 1") \
    X(HAS_CAPTURE, "SELECT revision FROM capture WHERE story = ?1 AND captured = ?2 AND hash = ?3") \
    X(HAS_CAPTURE_OF_ANY_TIME, "SELECT revision FROM capture WHERE story = ?1 AND hash = ?2") \
    X(RECORD_OF, "SELECT record FROM text WHERE revision = ?1") \
    /* a story and its revisions */ \
    X(ADD_STORY, "INSERT INTO story (site, url, first_seen, last_seen) VALUES (?1, ?2, ?3, ?3)") \
    X(STORY, "SELECT newest, revisions, site FROM story WHERE id = ?1") \
    X(STORY_SEEN, "UPDATE story SET first_seen = min(first_seen, ?2), last_seen = max(last_seen, ?2) WHERE id = ?1") \
    X(STORY_UNPUBLISHED, "UPDATE story SET unpublished = (SELECT min(gone.captured) FROM address JOIN gone " \
      "ON gone.hash = address.hash WHERE address.story = ?1 AND gone.captured > story.last_seen) WHERE id = ?1") \
    X(ADD_GONE, "INSERT OR IGNORE INTO gone (hash, captured, status, url) VALUES (?1, ?2, ?3, ?4)") \
    X(NEWEST_AT, "SELECT story.id, revision.id, revision.digest FROM address JOIN story ON story.id = address.story JOIN " \
      "revision ON revision.id = story.newest WHERE address.hash = ?1 AND revision.last_seen <= ?2 ORDER BY " \
      "story.last_seen DESC LIMIT 1") \
    X(ADD_SEEN, "INSERT OR IGNORE INTO capture (story, captured, hash, revision, status, url, assumed) VALUES (?1, ?2, ?3, " \
      "?4, ?5, ?6, 0)") \
    X(STORIES_SHARE_ADDRESS, "UPDATE story SET shares_address = 1 WHERE id IN (SELECT story FROM address WHERE hash = ?1 " \
      "OR hash = ?2)") \
    X(STORY_NEWEST, "UPDATE story SET newest = ?2, url = ?3 WHERE id = ?1") \
    X(STORY_HAS_MORE, "UPDATE story SET revisions = revisions + 1 WHERE id = ?1") \
    X(ADD_ADDRESS, "INSERT OR IGNORE INTO address (hash, story, url) VALUES (?1, ?2, ?3)") \
    X(ADD_REVISION, "INSERT INTO revision (story, site, first_seen, last_seen, digest, change, headline, date_published, " \
      "date_modified, published, type, language, section, words) VALUES (?1, (SELECT site FROM story WHERE id = ?1), " \
      "?2, ?2, ?3, 'first', ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)") \
    X(COPY_REVISION, "INSERT INTO revision (story, site, first_seen, last_seen, digest, change, headline, date_published, " \
      "date_modified, published, type, language, section, words) SELECT story, site, ?2, ?3, digest, change, headline, " \
      "date_published, date_modified, published, type, language, section, words FROM revision WHERE id = ?1") \
    X(COPY_TEXT, "INSERT INTO text SELECT ?2, record FROM text WHERE revision = ?1") \
    X(COPY_AUTHORS, "INSERT INTO revision_author SELECT ?2, position, person FROM revision_author WHERE revision = ?1") \
    X(COPY_SECTIONS, "INSERT INTO revision_section SELECT ?2, position, section FROM revision_section WHERE revision = ?1") \
    X(COPY_KEYWORDS, "INSERT INTO revision_keyword SELECT ?2, position, keyword FROM revision_keyword WHERE revision = ?1") \
    X(COPY_PICTURES, "INSERT INTO picture SELECT ?2, position, url, width, height, caption, credit FROM picture " \
      "WHERE revision = ?1") \
    X(COPY_MENTIONS, "INSERT INTO mention SELECT ?2, position, url, name FROM mention WHERE revision = ?1") \
    X(MOVE_CAPTURES, "UPDATE capture SET revision = ?2 WHERE story = ?3 AND revision = ?1 AND (captured > ?4 OR (captured = ?4 AND ?5))") \
    X(SPAN_OF_CAPTURES, "SELECT min(captured), max(captured) FROM capture WHERE story = ?1 AND revision = ?2") \
    X(SPAN_OF_REVISION, "UPDATE revision SET first_seen = ?2, last_seen = ?3 WHERE id = ?1") \
    X(REVISION_SEEN, "UPDATE revision SET first_seen = min(first_seen, ?2), last_seen = max(last_seen, ?2) WHERE id = ?1") \
    X(REVISION_CHANGE, "UPDATE revision SET change = ?2 WHERE id = ?1") \
    X(NO_CHANGES, "DELETE FROM change WHERE revision = ?1") \
    X(ADD_CHANGE, "INSERT INTO change (revision, kind, count) VALUES (?1, ?2, ?3)") \
    X(ADD_TEXT, "INSERT INTO text (revision, record) VALUES (?1, ?2)") \
    X(ADD_CAPTURE, "INSERT OR IGNORE INTO capture (story, captured, hash, revision, status, url, file, offset, " \
      "member_offset, record_id, media_type, charset, digest, assumed) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)") \
    X(ADD_AUTHOR, "INSERT INTO revision_author VALUES (?1, ?2, ?3)") \
    X(ADD_REVISION_SECTION, "INSERT INTO revision_section VALUES (?1, ?2, ?3)") \
    X(ADD_REVISION_KEYWORD, "INSERT INTO revision_keyword VALUES (?1, ?2, ?3)") \
    X(ADD_PICTURE, "INSERT INTO picture VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)") \
    X(ADD_MENTION, "INSERT INTO mention VALUES (?1, ?2, ?3, ?4)") \
    /* who said what */ \
    X(FIND_SPEAKER, "SELECT id FROM speaker WHERE folded = ?1 AND named = ?2") \
    X(ADD_SPEAKER, "INSERT INTO speaker (name, folded, named) VALUES (?1, ?2, ?3)") \
    X(ADD_SPEAKER_WORD, "INSERT OR IGNORE INTO speaker_word VALUES (?1, ?2)") \
    X(HAS_SPEAKER_WORD, "SELECT 1 FROM speaker_word WHERE word = ?1 AND speaker = ?2") \
    X(FIND_WORDING, "SELECT id FROM wording WHERE hash = ?1 AND text = ?2") \
    X(ADD_WORDING, "INSERT INTO wording (hash, text) VALUES (?1, ?2)") \
    X(ADD_STATEMENT, "INSERT INTO statement (revision, position, kind, speaker, wording, mention, role, cue, date) " \
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)") \
    X(COPY_STATEMENTS, "INSERT INTO statement (revision, position, kind, speaker, wording, mention, role, cue, date) " \
      "SELECT ?2, position, kind, speaker, wording, mention, role, cue, date FROM statement WHERE revision = ?1") \
    X(HAS_STATEMENT, "SELECT 1 FROM statement WHERE revision = ?1 LIMIT 1") \
    X(SPEAKERS_OF, "SELECT speaker FROM statement WHERE revision = ?1 AND speaker IS NOT NULL") \
    X(COUNT_SPEAKER, "UPDATE speaker SET statements = statements + ?2 WHERE id = ?1") \
    X(SAID_IN, "SELECT position, kind, speaker.folded, named, mention, role, cue, date, wording.text, wording.hash FROM " \
      "statement JOIN wording ON wording.id = wording LEFT JOIN speaker ON speaker.id = speaker WHERE revision = ?1 " \
      "ORDER BY position") \
    X(IS_NEWEST, "SELECT 1 FROM revision JOIN story ON newest = revision.id AND story.id = revision.story WHERE " \
      "revision.id = ?1") \
    X(CHANGE_TEXT, "UPDATE text SET record = ?2 WHERE revision = ?1") \
    /* the search index */ \
    X(ADD_TO_INDEX, "INSERT INTO fts (rowid, headline, author, section, keyword, description, body) " \
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)") \
    X(REMOVE_FROM_INDEX, "INSERT INTO fts (fts, rowid, headline, author, section, keyword, description, body) " \
      "VALUES ('delete', ?1, ?2, ?3, ?4, ?5, ?6, ?7)") \
    X(ADD_FACET, "INSERT INTO facet (revision, story, site, day, language, section, type, author, published, changes, " \
      "revisions, tokens) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)") \
    X(REMOVE_FACET, "DELETE FROM facet WHERE revision = ?1") \
    X(CHANGES_OF_STORY, "SELECT DISTINCT kind FROM change WHERE revision IN (SELECT id FROM revision WHERE story = ?1)") \
    X(UPDATE_FACET, "UPDATE facet SET changes = ?2, revisions = ?3 WHERE revision = ?1") \
    /* reading */ \
    X(READ_STORY, "SELECT story.url, site.host, first_seen, last_seen, unpublished FROM story JOIN site ON site.id = site " \
      "WHERE story.id = ?1") \
    X(READ_REVISIONS, "SELECT id, first_seen, last_seen, change, headline, date_published, date_modified, words FROM " \
      "revision WHERE story = ?1 ORDER BY first_seen, digest") \
    X(READ_CAPTURES, "SELECT revision, captured, url, path, record_id, media_type, charset, digest, offset, member_offset, " \
      "status, assumed FROM capture LEFT JOIN file ON file.id = file WHERE story = ?1 UNION ALL SELECT NULL, captured, gone.url, NULL, " \
      "NULL, NULL, NULL, NULL, NULL, NULL, status, 0 FROM address JOIN gone ON gone.hash = address.hash WHERE story = ?1 " \
      "ORDER BY 2") \
    X(READ_ADDRESSES, "SELECT url FROM address WHERE story = ?1 ORDER BY url") \
    X(READ_SOURCE, "SELECT captured, url, path, record_id, media_type, charset, digest, offset, member_offset, status, assumed FROM " \
      "capture LEFT JOIN file ON file.id = file WHERE story = (SELECT story FROM revision WHERE id = ?1) AND revision = ?1 " \
      "ORDER BY captured LIMIT 1") \
    X(LAST_STORY_AT, "SELECT story.id FROM address JOIN story ON story.id = address.story WHERE hash = ?1 ORDER BY " \
      "last_seen DESC, story.id DESC LIMIT 1") \
    /* what has happened, the newest first */ \
    X(EVENTS_CHANGED, "SELECT first_seen, id FROM revision WHERE change = ?1 AND change != 'first' AND " \
      "(first_seen, id) < (?2, ?3) ORDER BY first_seen DESC, id DESC LIMIT ?4") \
    X(EVENTS_CHANGED_AT, "SELECT first_seen, id FROM revision WHERE change = ?1 AND change != 'first' AND " \
      "(first_seen, id) < (?2, ?3) AND site = ?5 ORDER BY first_seen DESC, id DESC LIMIT ?4") \
    X(EVENTS_UNPUBLISHED, "SELECT unpublished, id FROM story WHERE unpublished IS NOT NULL AND " \
      "(unpublished, id) < (?2, ?3) ORDER BY unpublished DESC, id DESC LIMIT ?4") \
    X(EVENTS_UNPUBLISHED_AT, "SELECT unpublished, id FROM story WHERE unpublished IS NOT NULL AND " \
      "(unpublished, id) < (?2, ?3) AND site = ?5 ORDER BY unpublished DESC, id DESC LIMIT ?4") \
    X(EVENTS_REPLACED, "SELECT first_seen, id FROM story WHERE shares_address AND (first_seen, id) < (?2, ?3) AND " \
      DL_SQL_REPLACES_ANOTHER " ORDER BY first_seen DESC, id DESC LIMIT ?4") \
    X(EVENTS_REPLACED_AT, "SELECT first_seen, id FROM story WHERE shares_address AND (first_seen, id) < (?2, ?3) AND " \
      "site = ?5 AND " DL_SQL_REPLACES_ANOTHER " ORDER BY first_seen DESC, id DESC LIMIT ?4") \
    X(EVENT_REVISION, "SELECT revision.story, host, site.name, url, headline, language.name, date_published, published, " \
      "story.last_seen, (SELECT count FROM change WHERE revision = revision.id AND kind = ?2) FROM revision JOIN story ON " \
      "story.id = revision.story JOIN site ON site.id = revision.site LEFT JOIN language ON language.id = language " \
      "WHERE revision.id = ?1") \
    X(EVENT_BEFORE, "SELECT id, headline FROM revision WHERE story = ?1 AND (first_seen, digest) < (SELECT first_seen, " \
      "digest FROM revision WHERE id = ?2) ORDER BY first_seen DESC, digest DESC LIMIT 1") \
    X(EVENT_FIRST, "SELECT id FROM revision WHERE story = ?1 ORDER BY first_seen, digest LIMIT 1") \
    X(EVENT_NEWEST, "SELECT newest, (SELECT status FROM address JOIN gone ON gone.hash = address.hash WHERE " \
      "address.story = story.id AND captured = unpublished LIMIT 1) FROM story WHERE id = ?1") \
    X(EVENT_REPLACED, "SELECT other.id, other.newest, headline FROM address JOIN address AS same ON same.hash = address.hash " \
      "JOIN story AS other ON other.id = same.story JOIN revision ON revision.id = other.newest WHERE address.story = ?1 AND " \
      "(other.first_seen, other.id) < (SELECT first_seen, id FROM story WHERE id = ?1) ORDER BY other.first_seen DESC, " \
      "other.id DESC LIMIT 1") \
    X(CAPTURES_FROM, "SELECT captured, revision FROM capture WHERE story = ?1 AND captured >= ?2 ORDER BY captured LIMIT ?3") \
    X(CAPTURES_UP_TO, "SELECT captured, revision FROM capture WHERE story = ?1 AND captured <= ?2 ORDER BY captured DESC " \
      "LIMIT ?3") \
    X(COUNT_CHANGED, "SELECT substr(first_seen, 1, 10), count(*) FROM (SELECT first_seen FROM revision WHERE change = ?1 AND " \
      "change != 'first' AND first_seen >= ?2 ORDER BY first_seen DESC LIMIT ?4) GROUP BY 1") \
    X(COUNT_CHANGED_AT, "SELECT substr(first_seen, 1, 10), count(*) FROM (SELECT first_seen FROM revision WHERE " \
      "change = ?1 AND change != 'first' AND first_seen >= ?2 AND site = ?5 ORDER BY first_seen DESC LIMIT ?4) GROUP BY 1") \
    X(COUNT_UNPUBLISHED, "SELECT substr(unpublished, 1, 10), count(*) FROM (SELECT unpublished FROM story WHERE " \
      "unpublished IS NOT NULL AND unpublished >= ?2 ORDER BY unpublished DESC LIMIT ?4) GROUP BY 1") \
    X(COUNT_UNPUBLISHED_AT, "SELECT substr(unpublished, 1, 10), count(*) FROM (SELECT unpublished FROM story WHERE " \
      "unpublished IS NOT NULL AND unpublished >= ?2 AND site = ?5 ORDER BY unpublished DESC LIMIT ?4) GROUP BY 1") \
    X(COUNT_REPLACED, "SELECT substr(first_seen, 1, 10), count(*) FROM (SELECT first_seen FROM story WHERE shares_address " \
      "AND first_seen >= ?2 AND " DL_SQL_REPLACES_ANOTHER " ORDER BY first_seen DESC LIMIT ?4) GROUP BY 1") \
    X(COUNT_REPLACED_AT, "SELECT substr(first_seen, 1, 10), count(*) FROM (SELECT first_seen FROM story WHERE shares_address " \
      "AND first_seen >= ?2 AND site = ?5 AND " DL_SQL_REPLACES_ANOTHER " ORDER BY first_seen DESC LIMIT ?4) GROUP BY 1") \
    X(STORIES_OF_SITE, "SELECT story.id FROM site JOIN story ON story.site = site.id WHERE host = ?1 OR " \
      "substr(host, -length(?2)) = ?2") \
    /* what is followed */ \
    X(FOLLOWED, "SELECT " DL_FOLLOWED_COLUMNS " FROM followed WHERE key = ?1") \
    X(PUT_FOLLOWED, "INSERT OR REPLACE INTO followed (" DL_FOLLOWED_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, " \
      "?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, " \
      "?32, ?33)") \
    X(FOLLOWED_DUE, "SELECT " DL_FOLLOWED_COLUMNS " FROM followed WHERE site = ?1 AND host = ?2 AND role = ?3 AND " \
      "next_ms <= ?4 ORDER BY next_ms LIMIT ?5") \
    X(FOLLOWED_NEW, "SELECT " DL_FOLLOWED_COLUMNS " FROM followed WHERE site = ?1 AND host = ?2 AND role = ?3 AND " \
      "next_ms <= ?4 ORDER BY next_ms DESC LIMIT ?5") \
    X(FOLLOWED_NEXT, "SELECT min(" DL_SQL_NEXT_OF_ROLE("0") ", " DL_SQL_NEXT_OF_ROLE("1") ", " \
      DL_SQL_NEXT_OF_ROLE("2") ")") \
    X(MEND_TIMES, "UPDATE followed SET next_ms = ?1, asked_ms = ?1 WHERE asked_ms > ?1 + 3600000 AND " \
      "next_ms < 9223372036854775807") \
    X(MEND_HOST_TIMES, "UPDATE followed_host SET next_ms = ?1, robots_ms = min(robots_ms, ?1), day = 0, day_requests = 0 " \
      "WHERE next_ms > ?1 + 691200000 OR robots_ms > ?1 OR day > ?1 / 86400000") \
    X(FOLLOWED_HOSTS, "SELECT DISTINCT host FROM followed WHERE site = ?1 ORDER BY host") \
    X(FOLLOWED_HOST, "SELECT host, next_ms, failures_in_a_row, day, day_requests, robots_ms, robots_status, robots FROM " \
      "followed_host WHERE host = ?1") \
    X(PUT_FOLLOWED_HOST, "INSERT INTO followed_host (host, next_ms, failures_in_a_row, day, day_requests, robots_ms, " \
      "robots_status, robots) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (host) DO UPDATE SET next_ms = ?2, " \
      "failures_in_a_row = ?3, day = ?4, day_requests = ?5, robots_ms = ?6, robots_status = ?7, robots = ?8") \
    X(HOLDER_OF_HOST, "SELECT holder, held_until_ms FROM followed_host WHERE host = ?1") \
    X(HOLD_HOST, "INSERT INTO followed_host (host, next_ms, failures_in_a_row, day, day_requests, holder, held_until_ms) " \
      "VALUES (?1, 0, 0, 0, 0, ?2, ?3) ON CONFLICT (host) DO UPDATE SET holder = ?2, held_until_ms = ?3")
/* clang-format on */

typedef enum dl_sql_name {
#define X(name, sql) DL_SQL_##name,
    DL_SQL_LIST(X)
#undef X
        DL_SQL_COUNT
} dl_sql_name;

#endif
