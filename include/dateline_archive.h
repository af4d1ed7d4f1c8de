/* The archive: stories and their revisions in one SQLite file.
 *
 * A *story* is what is published at an address.  A *capture* shows what it said at a time.  Captures that say
 * the same, one after the other, are one *revision*.  docs/archive.md describes the tables.
 *
 * An archive object is for one thread at a time.  Any number of them, in any number of processes, may have
 * one file open; writers wait for each other. */
#ifndef DATELINE_ARCHIVE_H
#define DATELINE_ARCHIVE_H

#include "dateline.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct dateline_archive dateline_archive;

typedef struct dateline_archive_options {
    size_t size_bytes;
    const dateline_allocator *allocator; /* NULL: the C library's; SQLite and zstd have their own */
    const char *vfs;                     /* a file system of SQLite, by its name; NULL: the default one */
    bool read_only;                      /* the file must exist; functions that write fail */
    bool no_create;                      /* the file must exist */
    bool no_copies;                      /* do not look for copies among other stories */
    uint32_t batch_records;              /* how many are written at once; 0: 10,000 */
    uint32_t wait_milliseconds;          /* how long to wait for another writer; 0: until it has finished */
    /* Called again and again while another writer is waited for, in the thread that waits.  False gives up;
     * the error is "locked" then.  It must not use the archive.  NULL: nothing is called. */
    bool (*waiting)(void *context);
    void *context;
    /* Called now and then, with the same context, while a search, a check, a vacuum, forgetting or clustering
     * is under way, in the thread that asked for it.  False ends it: the error is "interrupted" then, and
     * what had begun is undone.  It must not use the archive.  NULL: nothing is called. */
    bool (*working)(void *context);
} dateline_archive_options;

#define DATELINE_ARCHIVE_OPTIONS_INIT DATELINE_INIT(dateline_archive_options)

/* Opens an archive, and makes it if there is no such file.  NULL options mean the defaults.  If the result is
 * FAILED,
 * `*archive` still is an object, whose message says why; nothing but that, and close, can be asked of it. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_open(dateline_text path,
                                                                    const dateline_archive_options *options,
                                                                    dateline_archive **archive);

/* Closes it; what was added since the last commit is lost.  Accepts NULL. */
DATELINE_API void dateline_archive_close(dateline_archive *archive);

/* Why the last function failed: a code ("not-found", "not-an-archive", "newer-version", "locked",
 * "read-only", "full", "damaged", "interrupted", "no-memory", "io"), and a sentence.  Both are valid until
 * the next call; NULL and absent if it did not fail. */
DATELINE_API const char *dateline_archive_error(const dateline_archive *archive);
DATELINE_API dateline_text dateline_archive_message(const dateline_archive *archive);

/* --- adding --- */

typedef enum dateline_added {
    DATELINE_ADDED_NEW = 0,     /* a new story */
    DATELINE_ADDED_CHANGED = 1, /* a new revision of a story */
    DATELINE_ADDED_SEEN = 2,    /* a capture that says what another one says */
    DATELINE_ADDED_KNOWN = 3,   /* a capture that the archive has */
    DATELINE_ADDED_GONE = 4,    /* the page was gone */
    DATELINE_ADDED_NOTHING = 5, /* an error record, one without url, source.url and source.path, or a page
                                   that is gone and was never seen */
} dateline_added;

typedef struct dateline_addition {
    size_t size_bytes;
    dateline_added added;
    int64_t story, revision; /* their ids; 0: none */
    const char
        *change; /* of a new revision, from the one before it in time: "headline"; a constant, or NULL */
} dateline_addition;

#define DATELINE_ADDITION_INIT DATELINE_INIT(dateline_addition)

/* Adds a record, with those of its claims that say something else of its facts than what was chosen (of a
 * kept record, if it was kept with its claims).  Its time is source.capturedAt; else the latest date that the
 * page gives; else now.  Records may come in any order of time: the outcome is the same.  `addition` may be
 * NULL.  After FAILED the batch since the last commit is lost. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_add(dateline_archive *archive,
                                                                   const dateline_record *record,
                                                                   dateline_addition *addition);

/* Notes that a capture found the page gone (HTTP status 404, 410 or the like) at that time. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_add_gone(dateline_archive *archive,
                                                                        dateline_text url,
                                                                        dateline_text captured,
                                                                        uint32_t http_status,
                                                                        dateline_addition *addition);

/* Notes that a capture found the page as it was the last time (HTTP status 304, or the same bytes): the
 * newest revision of the story at that address was seen then.  NOTHING if there is no story, or if it was
 * seen later than that. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_add_seen(dateline_archive *archive,
                                                                        dateline_text url,
                                                                        dateline_text captured,
                                                                        uint32_t http_status,
                                                                        dateline_addition *addition);

/* Makes all that was added permanent.  This also happens by itself after each batch. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_commit(dateline_archive *archive);

/* Puts the stories that were added since the last time into clusters: stories about the same event, in
 * whatever words, published within five days of each other; without a date of publication in none.  What was
 * added is committed.  It looks at the stories of the days around each new one, so it is done once for many:
 * `dateline archive` does it at the end of each run. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_cluster(dateline_archive *archive);

/* --- stories --- */

typedef struct dateline_story dateline_story;

typedef struct dateline_story_info {
    size_t size_bytes;
    int64_t id;
    dateline_text url;  /* of its newest revision, without tracking parameters and fragment */
    dateline_text site; /* its host, without "www." */
    dateline_text first_seen, last_seen; /* captures: 2024-05-03T10:20:30Z */
    dateline_text unpublished;           /* when it was first seen to be gone; absent if it is there */
    uint32_t revision_count, capture_count, address_count;
} dateline_story_info;

#define DATELINE_STORY_INFO_INIT DATELINE_INIT(dateline_story_info)

typedef struct dateline_revision {
    size_t size_bytes;
    int64_t id;
    dateline_text first_seen, last_seen;
    dateline_text change; /* the most telling kind: "first", "headline", "correction", … */
    dateline_text headline, date_published, date_modified;
    uint32_t words, capture_count;
} dateline_revision;

#define DATELINE_REVISION_INIT DATELINE_INIT(dateline_revision)

typedef struct dateline_story_capture {
    size_t size_bytes;
    int64_t revision; /* 0: the page was gone */
    dateline_text captured, url, path, record_id, media_type, charset, digest;
    uint64_t offset, member_offset;
    bool has_offset;
    bool assumed; /* nobody said when it was captured: the time is the latest date that the page gives, or
                   * when it was added */
    uint32_t http_status;
} dateline_story_capture;

#define DATELINE_STORY_CAPTURE_INIT DATELINE_INIT(dateline_story_capture)

/* The story of that id, or at an address, in any of its forms: of several stories at one address, the one
 * seen last. ABSENT if there is none.  Free it with dateline_story_free. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_story(dateline_archive *archive, int64_t id,
                                                                     dateline_story **story);
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_story_at(dateline_archive *archive,
                                                                        dateline_text url,
                                                                        dateline_story **story);
DATELINE_API void dateline_story_free(dateline_story *story);

/* Texts are valid as long as the story object. */
DATELINE_API dateline_result dateline_story_get_info(const dateline_story *story, dateline_story_info *info);
/* In the order of time; END after the last one. */
DATELINE_API dateline_result dateline_story_get_revision(const dateline_story *story, uint32_t index,
                                                         dateline_revision *revision);
DATELINE_API dateline_result dateline_story_get_capture(const dateline_story *story, uint32_t index,
                                                        dateline_story_capture *capture);
DATELINE_API dateline_result dateline_story_get_address(const dateline_story *story, uint32_t index,
                                                        dateline_text *url);

/* The whole record of a revision, as a kept record; `source` is that of the first capture that shows it. Free
 * it with dateline_record_free. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_record(dateline_archive *archive,
                                                                      int64_t revision,
                                                                      dateline_record **record);

/* --- the whole archive --- */

/* Passes the ids of all stories' newest revisions, or of all revisions, to the visitor, by their ids; STOPPED
 * if that returns false.  The visitor may read from the archive. */
typedef bool (*dateline_revision_visitor)(void *context, int64_t story, int64_t revision);
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_each(dateline_archive *archive,
                                                                    bool all_revisions,
                                                                    dateline_revision_visitor visitor,
                                                                    void *context);

/* How much there is of everything, numbered from 0; END after the last one. */
typedef struct dateline_archive_count {
    size_t size_bytes;
    const char *name; /* "stories", "revisions", "captures", … "bytes"; a constant */
    uint64_t count;
} dateline_archive_count;

#define DATELINE_ARCHIVE_COUNT_INIT DATELINE_INIT(dateline_archive_count)

DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_count_at(dateline_archive *archive,
                                                                        uint32_t index,
                                                                        dateline_archive_count *count);

/* Checks the file: the integrity of SQLite's tables, references between them, the search index against the
 * texts, and that the tables agree with each other.  Each finding is a sentence to the sink.  OK if there is
 * none, FAILED if there are. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_check(dateline_archive *archive,
                                                                     dateline_sink sink, void *context);

/* Makes the search index one piece and gives unused pages back to the file system. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_vacuum(dateline_archive *archive);

/* Removes the story at an address, or all stories of a site ("example.org", and its subdomains), with
 * everything that is known of them: from tables, index and free pages.  `*stories` is how many.  If it is
 * interrupted when only the free pages are left to do, the message says so. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_forget(dateline_archive *archive,
                                                                      dateline_text site_or_url,
                                                                      uint64_t *stories);

/* --- search ---
 *
 *     harbour storm              both words                          "harbour master"    a phrase
 *     harb*                      words that begin so                 -ferry              without this word
 *     storm OR flood harbour     storm or flood, and harbour         (a b) OR c          parentheses
 *     NEAR(harbour storm, 5)     with at most five words between
 *     headline: author: section: keyword: description: body:         where the words are: author:"Ada Marsh"
 *     site:example.org lang:de type:NewsArticle since:2024-05 until:2024-05-03
 *     said:"Ottoline Farrow"     with a statement of hers
 *     changed:headline has:correction copies:>3 revisions:2..5       conditions on the story
 *
 * docs/archive.md describes the language. */

typedef enum dateline_order {
    DATELINE_BY_RELEVANCE =
        0, /* as bm25() of FTS5 ranks, headlines above all; without words, the newest first */
    DATELINE_NEWEST_FIRST = 1, /* by when it was published, else when it was first seen */
    DATELINE_OLDEST_FIRST = 2,
} dateline_order;

typedef struct dateline_search_options {
    size_t size_bytes;
    dateline_order order;
    uint32_t first; /* the number of the first hit, from 0; of two equal ones, the one added last comes first,
                     * or with the oldest first, last */
    uint32_t count; /* at most this many hits; 0: 20; first and count together: 100,000 */
    uint32_t facet_values; /* count the stories by sites, languages and so on, with this many values of each
                            * at most (1,000), and by days; 0: do not */
    uint64_t scored_hits;  /* this many hits, those added last, are ranked by relevance; 0: 200,000 */
} dateline_search_options;

#define DATELINE_SEARCH_OPTIONS_INIT DATELINE_INIT(dateline_search_options)

typedef struct dateline_results dateline_results;

/* Searches the newest revisions of all stories.  NULL options mean the defaults.  What was added before is
 * committed first.  The first search, and each one after a change of the file, reads what it counts by: a
 * third of a microsecond per story.  Then memory for that is kept: some 60 bytes per story.
 *
 * If the result is BAD_QUERY, `*results` say what is wrong.  Free the results with dateline_results_free,
 * which accepts NULL; they outlive the archive. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_search(dateline_archive *archive,
                                                                      dateline_text query,
                                                                      const dateline_search_options *options,
                                                                      dateline_results **results);
DATELINE_API void dateline_results_free(dateline_results *results);

/* Texts are valid as long as the results. */
typedef struct dateline_results_info {
    size_t size_bytes;
    uint64_t count;          /* of all stories that were found, exactly */
    bool scored_only_newest; /* there were more than scored_hits: the others are counted, but no hits */
    uint32_t hit_count, facet_count, day_count;
    dateline_text error;                   /* of BAD_QUERY: what is wrong, */
    size_t error_offset, error_size_bytes; /* and where in the query, in bytes */
} dateline_results_info;

#define DATELINE_RESULTS_INFO_INIT DATELINE_INIT(dateline_results_info)

DATELINE_API dateline_result dateline_results_get_info(const dateline_results *results,
                                                       dateline_results_info *info);

/* A word that was searched for, in bytes of the text. */
typedef struct dateline_mark {
    uint32_t start, end;
} dateline_mark;

typedef struct dateline_hit {
    size_t size_bytes;
    int64_t story, revision;
    double score; /* the higher, the better; 0 unless ordered by relevance */
    dateline_text url, headline, site, type, language;
    dateline_text date_published;        /* as the page gives it */
    dateline_text first_seen, last_seen; /* captures of the story */
    dateline_text unpublished;           /* when it was first seen to be gone; absent if it is there */
    dateline_text snippet; /* about 200 columns of the body, or where that has none of the words, of the
                            * description; a line without line ends */
    const dateline_text *authors;
    const dateline_mark *headline_marks, *snippet_marks; /* in order, apart from each other */
    size_t author_count, headline_mark_count, snippet_mark_count;
    uint32_t revisions;         /* of the story */
    uint32_t copies;            /* other stories that have text in common with it */
    bool cut_before, cut_after; /* there is more text before the snippet, or behind it */
} dateline_hit;

#define DATELINE_HIT_INIT DATELINE_INIT(dateline_hit)

/* Those of the page, in order; END after the last one. */
DATELINE_API dateline_result dateline_results_get_hit(const dateline_results *results, uint32_t index,
                                                      dateline_hit *hit);

typedef struct dateline_facet {
    size_t size_bytes;
    const char *name; /* "site", "language", "section", "author", "type", "change"; a constant */
    uint32_t value_count;
    uint32_t other_count; /* values that are left out */
    uint64_t none_count;  /* stories that have none: no author, no section; 0 for kinds of change */
} dateline_facet;

#define DATELINE_FACET_INIT DATELINE_INIT(dateline_facet)

typedef struct dateline_facet_value {
    size_t size_bytes;
    dateline_text name;
    uint64_t count; /* of stories; of kinds of change, one that a revision of theirs has */
} dateline_facet_value;

#define DATELINE_FACET_VALUE_INIT DATELINE_INIT(dateline_facet_value)

/* The values by how many stories have them, the most frequent first; END after the last facet or value. */
DATELINE_API dateline_result dateline_results_get_facet(const dateline_results *results, uint32_t index,
                                                        dateline_facet *facet);
DATELINE_API dateline_result dateline_results_get_facet_value(const dateline_results *results, uint32_t facet,
                                                              uint32_t index, dateline_facet_value *value);

typedef struct dateline_day_count {
    size_t size_bytes;
    dateline_text day; /* 2024-05-03, in UTC */
    uint64_t count;    /* of stories that were published then */
} dateline_day_count;

#define DATELINE_DAY_COUNT_INIT DATELINE_INIT(dateline_day_count)

/* The days with stories, in order; END after the last one. */
DATELINE_API dateline_result dateline_results_get_day(const dateline_results *results, uint32_t index,
                                                      dateline_day_count *day);

/* Writes a hit as a line of JSON, and counts, facets and days as another one: the command's output. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_results_write_hit(const dateline_results *results,
                                                                         uint32_t index, dateline_sink sink,
                                                                         void *context);
DATELINE_API DATELINE_CHECKED dateline_result dateline_results_write_counts(const dateline_results *results,
                                                                            dateline_sink sink,
                                                                            void *context);

/* --- who said what ---
 *
 * Of records that were made with statements (docs/statements.md).  A speaker has the full name that stories
 * give; names that differ in case and accents only are one.  Where a story gives none, the speaker is called
 * as the text says it, and is one of his own: "Farrow", "officials". */

typedef enum dateline_speaker_order {
    DATELINE_MOST_QUOTED_FIRST = 0, /* by the statements in newest revisions */
    DATELINE_SPEAKERS_BY_NAME = 1,  /* in the order of characters, without regard to case and accents */
} dateline_speaker_order;

typedef struct dateline_speakers_options {
    size_t size_bytes;
    dateline_speaker_order order;
    dateline_text beginning; /* those with a word in their name that begins so: "farr"; of several words, the
                              * last one may be cut; absent: all */
    bool without_name;       /* those whose full name is not known, instead of the others */
    uint32_t first;          /* the number of the first one, from 0 */
    uint32_t count;          /* at most this many; 0: 20; first and count together: 100,000 */
} dateline_speakers_options;

#define DATELINE_SPEAKERS_OPTIONS_INIT DATELINE_INIT(dateline_speakers_options)

typedef struct dateline_speakers dateline_speakers;

/* Lists speakers with a statement in the newest revision of a story.  NULL options mean the defaults.  What
 * was added before is committed first.  Free the list with dateline_speakers_free, which accepts NULL; it
 * outlives the archive. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_speakers(
    dateline_archive *archive, const dateline_speakers_options *options, dateline_speakers **speakers);
DATELINE_API void dateline_speakers_free(dateline_speakers *speakers);

/* Of newest revisions.  Texts are valid as long as the list. */
typedef struct dateline_archive_speaker {
    size_t size_bytes;
    dateline_text name;           /* as it was met first */
    uint64_t statements, stories; /* of the stories at most 300,000 */
    dateline_text first, last;    /* when the first and the last of these stories were published */
} dateline_archive_speaker;

#define DATELINE_ARCHIVE_SPEAKER_INIT DATELINE_INIT(dateline_archive_speaker)

/* In the requested order; END after the last one. */
DATELINE_API dateline_result dateline_speakers_get(const dateline_speakers *speakers, uint32_t index,
                                                   dateline_archive_speaker *speaker);

typedef enum dateline_said_order {
    DATELINE_SAID_LAST_FIRST = 0, /* by when it was said */
    DATELINE_SAID_FIRST_FIRST = 1,
    DATELINE_MOST_CARRIED_FIRST = 2, /* by how many stories have the same words */
} dateline_said_order;

typedef struct dateline_said_options {
    size_t size_bytes;
    dateline_said_order order;
    bool without_name; /* the name is what texts say that give no full one */
    uint32_t first;    /* the number of the first statement, from 0 */
    uint32_t count;    /* at most this many; 0: 20; first and count together: 100,000 */
} dateline_said_options;

#define DATELINE_SAID_OPTIONS_INIT DATELINE_INIT(dateline_said_options)

typedef struct dateline_said dateline_said;

/* What a speaker said over time, in all revisions of all stories: the same words in one story are one
 * statement.  ABSENT if there is no speaker of exactly that name, without regard to case and accents.  NULL
 * options mean the defaults.  What was added before is committed first.  Free it with dateline_said_free,
 * which accepts NULL; it outlives the archive. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_said(dateline_archive *archive,
                                                                    dateline_text name,
                                                                    const dateline_said_options *options,
                                                                    dateline_said **said);
DATELINE_API void dateline_said_free(dateline_said *said);

typedef struct dateline_said_info {
    size_t size_bytes;
    dateline_text name; /* of the speaker, as it was met first */
    uint64_t count;     /* of all statements */
    uint32_t stories;   /* that have them */
    uint32_t direct, indirect, mixed;
    uint32_t cut;     /* statements that are no longer in their story */
    bool only_newest; /* there are more in older revisions: those of the 100,000 added last are counted */
    uint32_t listed;  /* for dateline_said_get */
} dateline_said_info;

#define DATELINE_SAID_INFO_INIT DATELINE_INIT(dateline_said_info)

DATELINE_API dateline_result dateline_said_get_info(const dateline_said *said, dateline_said_info *info);

/* Texts are valid as long as the list. */
typedef struct dateline_said_statement {
    size_t size_bytes;
    int64_t story;
    int64_t first_revision, last_revision; /* of those of the story that have it; and its number there, for */
    uint32_t position, last_position;      /* dateline_get_statement of their records */
    const char *kind; /* "direct", "indirect" or "mixed"; this and the texts are of the */
    dateline_text text, mention, role, cue; /* last of these revisions */
    dateline_text date;                     /* when it was said, if the text tells; as precise as its words */
    dateline_text said; /* by when it is ordered: that date, else when the story was published,
                         * or the revision that brought it was first seen */
    dateline_text first_seen, last_seen; /* captures that show it */
    dateline_text cut; /* when a revision without it was first seen; absent: it is in the newest one.  A
                        * revision that has no statements at all tells nothing, and is skipped */
    dateline_text url, site, headline, language; /* of the story */
    uint32_t other_stories, other_sites;         /* that have the same words, whoever they say said them */
} dateline_said_statement;

#define DATELINE_SAID_STATEMENT_INIT DATELINE_INIT(dateline_said_statement)

/* In the requested order; END after the last one. */
DATELINE_API dateline_result dateline_said_get(const dateline_said *said, uint32_t index,
                                               dateline_said_statement *statement);

/* --- for other engines ---
 *
 * What search engines and data bases have to know of records before they take them: fields and their types.
 */

typedef enum dateline_engine {
    DATELINE_OPENSEARCH = 0, /* and Elasticsearch: the body of the request that makes an index, JSON */
    DATELINE_QUICKWIT = 1,   /* the configuration of an index, YAML */
    DATELINE_CLICKHOUSE = 2, /* a table for batches of records and Parquet files made of them, SQL */
} dateline_engine;

#define DATELINE_ENGINES 3 /* how many there are */

/* The usual name of its file: "opensearch.json"; a constant.  NULL for a value outside the enum. */
DATELINE_API const char *dateline_engine_file(dateline_engine engine);

/* Calls the sink once, with what the file has.  STOPPED if it returned false; with NO_MEMORY nothing was
 * written. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_engine_write(dateline_engine engine,
                                                                    dateline_sink sink, void *context);

/* --- differences --- */

/* The differences between two records of a story, of any two captures.  What differs only in white space,
 * quotation marks, dashes, soft hyphens, "3 minutes ago", labels of advertisements, or lines that lead to
 * other stories is not a difference.
 *
 *     dateline_diff *diff;
 *     if (dateline_diff_new(before, after, &diff) == DATELINE_OK) {
 *         … dateline_diff_write(diff, DATELINE_DIFF_TEXT, NULL, my_sink, my_context) …
 *         dateline_diff_free(diff);
 *     }
 *
 * A diff does not change, and may be read by any number of threads at once. */
typedef struct dateline_diff dateline_diff;

/* Kinds of change, the most telling first. */
typedef enum dateline_change {
    DATELINE_CHANGE_FIRST = 0,      /* of the first revision in an archive; never in a diff */
    DATELINE_CHANGE_HEADLINE = 1,   /* counted in words, cut and added */
    DATELINE_CHANGE_CORRECTION = 2, /* new notes that say what was corrected, in blocks */
    DATELINE_CHANGE_ADDED = 3,      /* other new blocks */
    DATELINE_CHANGE_CUT = 4,        /* blocks */
    DATELINE_CHANGE_REWRITTEN = 5,  /* words in blocks, cut and added */
    DATELINE_CHANGE_MOVED = 6,      /* blocks */
    DATELINE_CHANGE_FACTS = 7,      /* description, authors, sections, keywords, images: values */
    DATELINE_CHANGE_DATE = 8,       /* dates, and nothing else: values */
} dateline_change;

#define DATELINE_CHANGES 9 /* how many kinds there are */

/* "headline"; a constant.  NULL for a value outside the enum. */
DATELINE_API const char *dateline_change_name(dateline_change change);

/* Makes the diff, which keeps nothing of the records; free it with dateline_diff_free, which accepts NULL.
 * NO_PAGE if one of the records has an error.  The time is bounded: in texts made to be slow to compare,
 * words that are the same can be shown as cut and added.  Memory comes from the allocator of the new record.
 */
DATELINE_API DATELINE_CHECKED dateline_result dateline_diff_new(const dateline_record *old_record,
                                                                const dateline_record *new_record,
                                                                dateline_diff **diff);
DATELINE_API void dateline_diff_free(dateline_diff *diff);

typedef struct dateline_diff_info {
    size_t size_bytes;
    uint32_t members; /* differences of values, for dateline_diff_member_at */
    uint32_t blocks;  /* for dateline_diff_block_at: those that are the same are among them */
    uint32_t counts[DATELINE_CHANGES]; /* by kind; 0: there is none */
    dateline_change change;            /* the most telling kind, if `changed` */
    bool changed;                      /* whether there is any difference */
    bool replaced; /* it is another story: less than a fifth of either text is in the other one */
} dateline_diff_info;

#define DATELINE_DIFF_INFO_INIT DATELINE_INIT(dateline_diff_info)

DATELINE_API dateline_result dateline_diff_get_info(const dateline_diff *diff, dateline_diff_info *info);

typedef enum dateline_operation {
    DATELINE_SAME = 0,
    DATELINE_CUT = 1,
    DATELINE_ADDED = 2,
    DATELINE_MOVED = 3,   /* the same block at another place */
    DATELINE_CHANGED = 4, /* a block with other words */
} dateline_operation;

/* A value that has changed.  Those of lists are paired: the first that is gone with the first new one. */
typedef struct dateline_member_change {
    size_t size_bytes;
    const char *name;        /* as in `provenance`: "headline", "author", "image.caption"; a constant */
    dateline_text old_value; /* absent: there was none */
    dateline_text new_value; /* absent: there is none now */
    uint32_t words;          /* runs of words, of headlines, descriptions and captions that have changed */
} dateline_member_change;

#define DATELINE_MEMBER_CHANGE_INIT DATELINE_INIT(dateline_member_change)

/* END after the last one.  Texts are owned by the diff, here and below. */
DATELINE_API dateline_result dateline_diff_member_at(const dateline_diff *diff, uint32_t index,
                                                     dateline_member_change *member);

/* A block of either record, or of both.  They are in the order of the new one, and those that were cut are
 * where they were. */
typedef struct dateline_block_change {
    size_t size_bytes;
    dateline_operation operation;
    uint32_t old_block, new_block; /* numbers in `blocks` of the records, or UINT32_MAX; without `blocks`, of
                                    * the paragraphs of articleBody */
    dateline_text old_text, new_text;
    uint32_t words;  /* runs of words of a CHANGED one */
    bool moved;      /* a MOVED one, or a CHANGED one that is at another place too */
    bool correction; /* an ADDED one that says what was corrected */
} dateline_block_change;

#define DATELINE_BLOCK_CHANGE_INIT DATELINE_INIT(dateline_block_change)

DATELINE_API dateline_result dateline_diff_block_at(const dateline_diff *diff, uint32_t index,
                                                    dateline_block_change *block);

/* A run of words that are the SAME, were CUT, or were ADDED, with the white space before each.  The old texts
 * of all runs one after another are the old text, the new ones the new text. */
typedef struct dateline_word_change {
    size_t size_bytes;
    dateline_operation operation;
    dateline_text old_text,
        new_text;   /* of what was added, the old one is empty; of what was cut, the new one */
    bool number;    /* there are digits among words that were cut or added, */
    bool name;      /* a word with a capital letter inside a sentence, */
    bool quotation; /* words in quotation marks, or such marks */
} dateline_word_change;

#define DATELINE_WORD_CHANGE_INIT DATELINE_INIT(dateline_word_change)

/* The run of words number `index` of a member or of a block. */
DATELINE_API dateline_result dateline_diff_member_word_at(const dateline_diff *diff, uint32_t member,
                                                          uint32_t index, dateline_word_change *word);
DATELINE_API dateline_result dateline_diff_block_word_at(const dateline_diff *diff, uint32_t block,
                                                         uint32_t index, dateline_word_change *word);

typedef enum dateline_diff_format {
    DATELINE_DIFF_JSON = 0, /* one object on one line; docs/differences.md describes it */
    DATELINE_DIFF_TEXT = 1, /* for human readers: only what has changed, and a block on either side of it;
                             * control characters come out as U+FFFD */
} dateline_diff_format;

typedef struct dateline_diff_options {
    size_t size_bytes;
    bool colours; /* DATELINE_DIFF_TEXT for a terminal, with ANSI escapes */
} dateline_diff_options;

#define DATELINE_DIFF_OPTIONS_INIT DATELINE_INIT(dateline_diff_options)

/* Calls the sink once.  STOPPED if it returned false; with NO_MEMORY nothing was written.  NULL options mean
 * the defaults. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_diff_write(const dateline_diff *diff,
                                                                  dateline_diff_format format,
                                                                  const dateline_diff_options *options,
                                                                  dateline_sink sink, void *context);

#ifdef __cplusplus
}
#endif

#endif
