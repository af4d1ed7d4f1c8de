/* What a follower fetched, through the pipeline: for `follow` and `fetch`. */
#ifndef DL_CLI_FETCHED_H
#define DL_CLI_FETCHED_H

#include "cli/options.h"
#include "cli/text.h"
#include "dateline_capture.h"
#include "dateline_follow.h"

/* Sets how hosts are reached: by what proxy, with trust in whom, and whether private addresses may be. */
void dl_set_network(dateline_follow_options *options, const dl_arguments *arguments);

/* What is done with the records of pages; the rest of what came is passed over. */
typedef struct dl_fetched_use {
    const dateline_options *library;
    uint32_t jobs;
    dateline_text name; /* of pieces that have none; absent: "-" */
    void *context;
    /* As in dateline_run_options; `record` only gets pages that were asked for. */
    bool (*record)(void *context, const dateline_capture *capture, const dateline_record *record,
                   dateline_output *output);
    bool (*take)(void *context, dateline_record *kept);
    bool (*write)(void *context, dateline_text bytes, dateline_text messages);
    /* Pages that give no record: they are not HTML, or empty.  May be NULL. */
    bool (*skipped)(void *context, const dateline_capture *capture, dateline_output *output);
} dl_fetched_use;

/* Why a page that came gives no record. */
void dl_append_no_record(buffer *out, const dateline_capture *capture);

/* Runs the pipeline over it: the same as over the finished files. */
dateline_result dl_run_fetched(const dateline_fetched *fetched, const dl_fetched_use *use);

/* The page that the WARC record is of; NULL: none, and then it is robots.txt, or a list. */
dateline_fetched_page *dl_fetched_page_of(const dateline_fetched *fetched, dateline_text record_id);

/* --- into an archive --- */

typedef struct dl_archiving {
    dateline_archive *archive;
    const char *path;
    const dateline_options *library;
    uint32_t jobs;
    dateline_text name;              /* as in dl_fetched_use */
    const dateline_fetched *fetched; /* while it is added */
    uint64_t added[DATELINE_ADDED_NOTHING + 1];
    bool tells_skipped;    /* reports pages that are not HTML, too */
    uint64_t failed_pages; /* that gave no record, and were reported */
    bool failed;           /* it has been said */
    dl_exit status;        /* of that */
} dl_archiving;

/* Adds the records of what was fetched, and notes with each page whether it is another one.  What is added is
 * not committed.  False when the archive failed: it has been said then. */
bool dl_archive_fetched(dl_archiving *archiving, const dateline_fetched *fetched);

#endif
