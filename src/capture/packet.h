/* Packets: the pieces in which input is passed from the source to the openers.
 *
 *     source (reads files, cuts) → packets, in order → openers (decompress, parse), one per thread → captures
 *
 * The file of a page is one packet.  A WARC is cut into packets of some hundred kilobytes at places where a
 * record seems to start.  A cheap search only finds bytes that look like the start of a compressed record, so
 * a cut can be wrong (a record may contain another WARC).  Packets are therefore opened speculatively, and
 * checked later in their order: an opener reports what was left over at the end, and the joiner puts that
 * before the next packet, which is then opened again.  The result is exact, and reopening is almost never
 * needed. */
#ifndef DL_CAPTURE_PACKET_H
#define DL_CAPTURE_PACKET_H

#include "base/buffer.h"
#include "capture/inputs.h"
#include "capture/page_list.h"
#include "capture/records.h"
#include "capture/sniff.h"
#include "capture/unpack.h"

#include <stdatomic.h>

typedef enum dl_file_kind {
    DL_FILE_PAGE,      /* one page or dump in one packet, packed or not */
    DL_FILE_WARC,      /* records one after another, of WARC or ARC, here and in the next two */
    DL_FILE_WARC_GZIP, /* each record a gzip member */
    DL_FILE_WARC_ZSTD, /* each record a zstd frame */
    DL_FILE_DUMPS,     /* flattened dumps one after another */
    DL_FILE_LINES,     /* records as JSON Lines */
    DL_FILE_OBJECTS,   /* records as JSON objects, over several lines or in an array */
} dl_file_kind;

/* What a file with that content is read as if it is text without records of an archive, else DL_FILE_PAGE. */
static inline dl_file_kind dl_text_kind_of(dl_sniffed content) {
    return content == DL_SNIFFED_DUMP      ? DL_FILE_DUMPS
           : content == DL_SNIFFED_LINES   ? DL_FILE_LINES
           : content == DL_SNIFFED_OBJECTS ? DL_FILE_OBJECTS
                                           : DL_FILE_PAGE;
}

/* Whether it is text without records of an archive: then there are no places in it to start from. */
static inline bool dl_file_kind_is_text(dl_file_kind kind) {
    return kind == DL_FILE_DUMPS || kind == DL_FILE_LINES || kind == DL_FILE_OBJECTS;
}

/* What the packets of one file share.  Reference-counted: the last packet frees it. */
typedef struct dl_file {
    atomic_uint users;
    const dl_allocator *allocator;
    dl_file_kind kind;
    dl_record_format format; /* of records */
    dl_packing packing;      /* of a page; the other kinds say it themselves */
    bool is_packed_whole;    /* not each record by itself, so that offsets count unpacked bytes */
    bool is_inside;          /* packed in another file (WACZ) or as a whole in it: all records are at */
    uint64_t place;          /* this offset of it, and their own offsets count from there */
    bool can_reopen;         /* a file whose records can be read at their places once more */
    bool is_page_by_name;    /* its name ends as those of pages do: text in it is a page */
    dl_page_list *pages;     /* of a WACZ: only what it names is wanted; NULL: there is none */
    void *dictionary;        /* ZSTD_DDict of a .warc.zst, or NULL */
    dl_span path, url, captured;
} dl_file;

dl_file *dl_file_new(dl_span path, dl_span url, dl_span captured, const dl_allocator *allocator);
void dl_file_use(dl_file *file);
void dl_file_drop(dl_file *file); /* NULL does nothing */

/* Where reading stands between two packets, so that it can be continued there by another run over the same
 * inputs. */
typedef struct dl_input_place {
    uint64_t inputs;      /* taken from the queue so far, folders and lines of manifests among them */
    uint64_t inputs_hash; /* of their paths, URLs and times */
    bool in_file;         /* the last of them is not at its end: */
    uint64_t archives;    /* of a WACZ that is open: 1 + those begun so far; 0: it is none */
    uint64_t compared;    /* and of these, so many were compared with their digests */
    bool synced;          /* a record seems to start at */
    uint64_t offset;      /* this place in it, */
    uint64_t file_bytes, file_time_ns; /* and it had this size and time of change; 0: not known */
    uint64_t finished_bytes;           /* of inputs that were read, as they are on the disk */
    uint64_t input_bytes;              /* with what was read of the last one */
    uint64_t skipped_files[DL_OTHER_COUNT];
} dl_input_place;

typedef struct dl_packet {
    dl_file *file;
    dl_buffer data;    /* DL_PAGE_PADDING bytes after its end are there */
    uint64_t offset;   /* of its first byte in the file */
    uint64_t from, to; /* only captures at these offsets of the file are wanted; to 0: all from there on */
    bool synced;       /* starts where a record seems to start */
    bool cut;          /* ends before where another seems to start */
    bool final;        /* nothing may be left over: the file ends here, or the piece has the maximum size */
    dl_capture_error error; /* an error after the bytes in `data` */
    bool skipped;           /* it stands for a file in a folder that is no page, of the kind */
    bool not_chosen;        /* or for a record that is not chosen, by what an index says */
    bool is_place;          /* it holds the one record that an index names */
    unsigned other_kind;
    dl_input_place after; /* what the source gives next comes from there */
    char message[200];
} dl_packet;

void dl_packet_init(dl_packet *packet, const dl_allocator *allocator);
void dl_packet_clear(dl_packet *packet); /* the memory stays for the next use */
void dl_packet_release(dl_packet *packet);

/* Ends the packet with `error`; the message is formatted as by printf. */
void dl_packet_fail(dl_packet *packet, dl_capture_error error, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* --- source.c: from inputs to packets --- */

typedef struct dl_packet_source dl_packet_source;

dl_packet_source *dl_packet_source_new(const dl_capture_limits *limits, const dl_allocator *allocator);
void dl_packet_source_free(dl_packet_source *source);
bool dl_packet_source_add(dl_packet_source *source, dl_span path, const dl_known *known,
                          const dl_origin *origin);
void dl_packet_source_leave_out(dl_packet_source *source, int descriptor);
void dl_packet_source_set_range(dl_packet_source *source, uint64_t from, uint64_t to);
bool dl_packet_source_guard(dl_packet_source *source, dl_span path);
uint64_t dl_packet_source_skipped_files(const dl_packet_source *source);
uint64_t dl_packet_source_skipped_files_of(const dl_packet_source *source, unsigned other_kind);

/* Continues at the place, before anything was read.  False, with a message, if the inputs are not those that
 * the place is in, or cannot be read from there. */
bool dl_packet_source_continue(dl_packet_source *source, const dl_input_place *place, char *message,
                               size_t room);

/* The bytes of all inputs, as they are on the disk; false if that is not known: pipes and streams are among
 * them, or more than `most_paths` files. */
bool dl_packet_source_measure(const dl_packet_source *source, uint64_t most_paths, uint64_t *bytes);

/* Fills the packet, which must be clear; false at the end of all inputs. */
bool dl_packet_source_next(dl_packet_source *source, dl_packet *packet);

/* --- opener.c: from a packet to captures --- */

typedef struct dl_opener dl_opener;

dl_opener *dl_opener_new(const dl_capture_limits *limits, const dl_allocator *allocator);
void dl_opener_free(dl_opener *opener);

/* The packet must stay valid until the last capture was read; its bytes are not changed. */
void dl_opener_begin(dl_opener *opener, const dl_packet *packet);
bool dl_opener_next(dl_opener *opener, dl_capture *capture);

/* What a completely read packet leaves for the next one. */
typedef struct dl_leftover {
    size_t from;         /* an unfinished record starts here; the packet's size when there is none */
    uint64_t skip_bytes; /* so many bytes after the packet belong to a record that is not wanted */
} dl_leftover;

dl_leftover dl_opener_leftover(const dl_opener *opener);

/* --- joiner.c: fits packets together, in order --- */

typedef struct dl_joiner {
    dl_packet carry; /* the unfinished record and its file; file is NULL when there is none */
    size_t retry_at; /* opening it again is useless before it has grown to this size */
    uint64_t skip_bytes;
    size_t ceiling_bytes;
} dl_joiner;

void dl_joiner_init(dl_joiner *joiner, const dl_capture_limits *limits, const dl_allocator *allocator);
void dl_joiner_release(dl_joiner *joiner);

typedef enum dl_joined {
    DL_JOINED_AS_IS,   /* the packet was cut at the right place: its captures are valid */
    DL_JOINED_CHANGED, /* its start has moved: open it (again) */
    DL_JOINED_AWAY,    /* all of it went into the carry or was skipped: no captures */
} dl_joined;

/* Call this with each packet in order, */
dl_joined dl_joiner_take(dl_joiner *joiner, dl_packet *packet);

/* and this when the packet was opened after that, with what it left over. */
void dl_joiner_leave(dl_joiner *joiner, const dl_packet *packet, dl_leftover leftover);

/* --- packet.c --- */

/* The limits with defaults filled in; NULL gives all defaults. */
dl_capture_limits dl_capture_limits_of(const dl_capture_limits *limits);

/* The maximum size of one record, including headers. */
size_t dl_record_ceiling(const dl_capture_limits *limits);

#endif
