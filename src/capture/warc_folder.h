/* A folder of WARC files that is being written, while others may write in it and read from it.
 *
 *     PREFIX-20260503102030456-00000-3f9c2a7be014.warc.gz.open   being written, held by flock
 *     PREFIX-20260503102030456-00000-3f9c2a7be014.warc.gz        finished: it never changes again
 *     PREFIX-20260503102030456-00000-3f9c2a7be014.warc.gz.cdxj   its index, sorted, there before the file is
 *
 * A file begins with a warcinfo record.  Then come exchanges, each in one write: what a list says of the page
 * (metadata), the response or a revisit in its place, and the request; each record is a gzip member of its
 * own.  When a file is full, too old, or no more is to come, it is synced, indexed and renamed.  After a
 * crash, dl_warc_folder_recover cuts the half record at the end off and does the same.
 *
 * One thread at a time may use a folder; any number of processes may have the same path open. */
#ifndef DL_CAPTURE_WARC_FOLDER_H
#define DL_CAPTURE_WARC_FOLDER_H

#include "capture/warc_exchange.h"
#include "capture/warc_recover.h"

/* 0 or NULL means the default, or that it is not said.  Texts are copied; line ends in them become spaces. */
typedef struct dl_warc_folder_options {
    const char *prefix;   /* of the names: "dateline"; letters, digits, "-", "_" and "." */
    uint64_t max_bytes;   /* a file of so many is full: 1 GB */
    uint64_t max_seconds; /* a file of that age is finished: 1 h */
    /* What the warcinfo record says beside software and format: the field's standard names. */
    const char *operator_contact; /* operator */
    const char *user_agent;       /* http-header-user-agent */
    const char *robots;           /* "classic": robots.txt is heeded */
    const char *is_part_of;       /* isPartOf */
    const char *description;
    bool finished_by_hand; /* no file is finished but by dl_warc_folder_rotate and _close */
    int64_t (*now_ms)(
        void *context); /* milliseconds since 1970, of names and ages; NULL: the system's clock */
    void *now_context;
    const dl_allocator *allocator;
} dl_warc_folder_options;

/* Where an exchange is now. */
typedef struct dl_kept {
    char file_name[DL_WARC_NAME_BYTES];          /* that of the finished file, without the folder */
    uint64_t first_offset;                       /* of the first of its records, and of all in `appended` */
    uint64_t offset, length;                     /* of the response or revisit record */
    char record_id[DL_WARC_ID_BYTES];            /* its own, */
    char date[DL_WARC_DATE_BYTES];               /* its WARC-Date, */
    char payload_digest[DL_SHA1_TEXT_BYTES + 1]; /* and its WARC-Payload-Digest; "" if it has none */
} dl_kept;

typedef struct dl_warc_folder dl_warc_folder;

/* An absent path stands for no folder: then nothing is written, and the bytes of what is added, after a
 * warcinfo record, are only appended where the caller wants them.
 *
 * Makes the folder if it is missing, as far as its parent is there.  No file is made before there is
 * something to keep.  When it cannot be written to, the result is not OK, and `message`, as far as there is
 * room, says why. */
dl_warc_folder_result dl_warc_folder_open(dl_span path, const dl_warc_folder_options *options,
                                          dl_warc_folder **opened, char *message, size_t room);

/* Writes the records of an exchange.  With OK they are all in the file, though not synced; otherwise none is.
 * `kept` and `appended` may be NULL; the latter gets the bytes as they are in the file, with `first_offset`
 * as their place. */
dl_warc_folder_result dl_warc_folder_add(dl_warc_folder *folder, const dl_kept_exchange *exchange,
                                         dl_kept *kept, dl_buffer *appended);

/* When it has returned OK, what was added before survives a loss of power. */
dl_warc_folder_result dl_warc_folder_sync(dl_warc_folder *folder);

/* Finishes the present file if there is one.  A file that could not be finished
 * is left for dl_warc_folder_recover, and the next exchange goes to another. */
dl_warc_folder_result dl_warc_folder_rotate(dl_warc_folder *folder);

/* Finishes the present file and frees the folder, also if that failed; `message`, as far as there is room,
 * says why then.  NULL is OK. */
dl_warc_folder_result dl_warc_folder_close(dl_warc_folder *folder, char *message, size_t room);

/* What went wrong last, without line breaks; valid until the next call. */
const char *dl_warc_folder_message(const dl_warc_folder *folder);

/* Whether the present file is full or too old. */
bool dl_warc_folder_is_due(const dl_warc_folder *folder);

/* Finishes each file of the folder, of whatever prefix, that nobody writes any more; `recovered`, unless it
 * is NULL, is called with each before that, in the order of their names, and may return false to end it (what
 * remains is recovered the next time).  A file without more than a warcinfo record is removed.  One that
 * cannot be finished is passed over, and the result, at the end, is FAILED. */
dl_warc_folder_result dl_warc_folder_recover(dl_warc_folder *folder, dl_warc_recovered *recovered,
                                             void *context);

#endif
