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
    bool no_clusters;                    /* do not put stories about the same event together */
    uint32_t batch_records;              /* how many are written at once; 0: 10,000 */
    uint32_t wait_milliseconds;          /* how long to wait for another writer; 0: until it has finished */
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
 * "read-only", "full", "damaged", "no-memory", "io"), and a sentence.  Both are valid until the next call;
 * NULL and absent if it did not fail. */
DATELINE_API const char *dateline_archive_error(const dateline_archive *archive);
DATELINE_API dateline_text dateline_archive_message(const dateline_archive *archive);

/* --- adding --- */

typedef enum dateline_added {
    DATELINE_ADDED_NEW = 0,     /* a new story */
    DATELINE_ADDED_CHANGED = 1, /* a new revision of a story */
    DATELINE_ADDED_SEEN = 2,    /* a capture that says what another one says */
    DATELINE_ADDED_KNOWN = 3,   /* a capture that the archive has */
    DATELINE_ADDED_GONE = 4,    /* the page was gone */
    DATELINE_ADDED_NOTHING = 5, /* an error record, or a page that is gone and was never seen */
} dateline_added;

typedef struct dateline_addition {
    size_t size_bytes;
    dateline_added added;
    int64_t story, revision; /* their ids; 0: none */
    const char
        *change; /* of a new revision, from the one before it in time: "headline"; a constant, or NULL */
} dateline_addition;

#define DATELINE_ADDITION_INIT DATELINE_INIT(dateline_addition)

/* Adds a record.  Its time is source.capturedAt; else the latest date that the page gives; else now.  Records
 * may come in any order of time: the outcome is the same.  `addition` may be NULL.  After FAILED the batch
 * since the last commit is lost. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_add(dateline_archive *archive,
                                                                   const dateline_record *record,
                                                                   dateline_addition *addition);

/* Notes that a capture found the page gone (HTTP status 404, 410 or the like) at that time. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_add_gone(dateline_archive *archive,
                                                                        dateline_text url,
                                                                        dateline_text captured,
                                                                        uint32_t http_status,
                                                                        dateline_addition *addition);

/* Makes all that was added permanent.  This also happens by itself after each batch. */
DATELINE_API DATELINE_CHECKED dateline_result dateline_archive_commit(dateline_archive *archive);

/* --- stories --- */

typedef struct dateline_story dateline_story;

typedef struct dateline_story_info {
    size_t size_bytes;
    int64_t id;
    dateline_text url, site;             /* the site's host, without "www." */
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
 * everything that is known of them: from tables, index and free pages.  `*stories` is how many. */
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
    uint32_t count; /* so many hits at most; 0: 20; first and count together: 100,000 */
    uint32_t facet_values; /* count the stories by sites, languages and so on, with so many values of each at
                            * most (1,000), and by days; 0: do not */
    uint64_t scored_hits;  /* so many hits, those added last, are ranked by relevance; 0: 200,000 */
} dateline_search_options;

#define DATELINE_SEARCH_OPTIONS_INIT DATELINE_INIT(dateline_search_options)

typedef struct dateline_results dateline_results;

/* Searches the newest revisions of all stories.  NULL options mean the defaults.  What was added before is
 * committed first.  The first search, and each one after a change of the file, reads what it counts by: a
 * third of a microsecond a story.  Then memory for that is kept: some 60 bytes a story.
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

#ifdef __cplusplus
}
#endif

#endif
