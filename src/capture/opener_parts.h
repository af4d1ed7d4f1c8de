/* The inside of the opener: from packets to captures.
 *
 *     opener_errors.c  what is said of a capture that could not be read, or is none
 *     opener_record.c  the page in a record of an archive, and what a list said of it
 *     opener_page.c    files that hold a page, and those with dumps or records in JSON
 *     opener.c         decompresses, and finds the records */
#ifndef DL_CAPTURE_OPENER_PARTS_H
#define DL_CAPTURE_OPENER_PARTS_H

#include "capture/packet.h"
#include "capture/records.h"
#include "capture/unpack.h"

/* A metadata record that may belong to the response behind it.  It is looked at, and given, only once that
 * one is there: where a packet ends between the two, the next one begins with it. */
typedef struct dl_opener_entry {
    dl_buffer record;               /* its bytes */
    size_t at;                      /* where it, or its member or frame, starts in the packet, */
    uint64_t offset, member_offset; /* and in the file */
    bool alone;                     /* nothing is before it in its member or frame */
    bool owed;                      /* it was not given yet */
    bool pending;                   /* it was, and nothing since */
} dl_opener_entry;

struct dl_opener {
    const dl_allocator *allocator;
    dl_capture_limits limits;
    dl_unpacker *unpacker;
    dl_arena arena;    /* text of the present capture */
    dl_buffer unit;    /* the gzip member, zstd frame or packed file that is being read */
    dl_buffer body[2]; /* for the codings of HTTP bodies */
    const dl_packet *packet;
    size_t at;            /* in the packet: what was not looked at yet starts here */
    dl_span records;      /* in `unit`: the rest of its records, of its dumps, or of its lines or objects */
    dl_file_kind texts;   /* what of these it holds, in the file of a page */
    uint64_t unit_offset; /* where that unit starts in the file */
    uint64_t unit_bytes;  /* in the file */
    bool in_unit;
    size_t unit_at; /* in the packet */
    bool unit_cut;  /* it ends early, at the end of the file */
    dl_opener_entry entry;
    size_t wasted_bytes; /* unpacked from units that turned out damaged or too large */
    bool error_given;    /* the packet's own */
    dl_leftover leftover;
};

enum { DL_SHOWN_BYTES = 300 }; /* of an address, in messages, at most */

typedef unsigned long long dl_ull; /* what printf knows */

/* The result of looking at one unit of input. */
typedef enum dl_opener_step {
    DL_STEP_CAPTURE, /* a capture came out */
    DL_STEP_ON,      /* nothing for the caller: continue with what follows */
    DL_STEP_END,     /* nothing more in the packet */
} dl_opener_step;

/* --- opener_errors.c --- */

/* The capture becomes an error, or a record that was skipped.  Without a message, memory was out. */
dl_opener_step dl_opener_give_error(dl_capture *capture, dl_capture_error error, dl_span message);
dl_opener_step dl_opener_skip(dl_capture *capture, dl_skip_reason reason, dl_span message);

#define DL_OPENER_FAIL(opener, capture, error, ...)                                                          \
    dl_opener_give_error((capture), DL_CAPTURE_ERROR_##error, dl_arena_format(&(opener)->arena, __VA_ARGS__))
#define DL_OPENER_SKIP(opener, capture, reason, ...)                                                         \
    dl_opener_skip((capture), DL_SKIP_##reason, dl_arena_format(&(opener)->arena, __VA_ARGS__))

/* What shows that it is not whole; what showed it first counts. */
void dl_opener_set_truncated(dl_capture *capture, dl_span by);

dl_opener_step dl_opener_give_too_large(dl_opener *opener, dl_capture *capture);
dl_opener_step dl_opener_give_no_dictionary(dl_opener *opener, dl_capture *capture, const char *what);
dl_opener_step dl_opener_give_wide_window(dl_opener *opener, dl_capture *capture, const char *what);

/* Why a whole file or a member could not be decompressed. */
dl_opener_step dl_opener_give_unpack_error(dl_opener *opener, dl_capture *capture, dl_unpacked result,
                                           const char *what);

/* --- opener_record.c --- */

/* Whether captures at the offset are wanted. */
static inline bool dl_opener_is_in_range(const dl_opener *opener, uint64_t offset) {
    const dl_packet *packet = opener->packet;
    return offset >= packet->from && (!packet->to || offset < packet->to);
}

static inline dl_record_format dl_opener_format(const dl_opener *opener) {
    return opener->packet->file->format;
}

dl_warc_result dl_opener_parse(dl_opener *opener, dl_span bytes, dl_warc_record *record);

bool dl_opener_is_web_address(dl_span url);

/* By host, time, URL and list of pages; and whether it holds a page, too, as far as its headers show. */
bool dl_opener_is_chosen(dl_opener *opener, const dl_warc_record *record);
bool dl_opener_is_wanted(dl_opener *opener, const dl_warc_record *record, dl_skip_reason *reason);

/* What the headers of a record say of its capture. */
void dl_opener_describe(dl_opener *opener, dl_capture *capture, const dl_warc_record *record);

/* A record that its own headers say holds no page. */
dl_opener_step dl_opener_skip_by_head(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                      dl_skip_reason reason);

/* What the headers say of a record: for indexes.  `is_whole`: all of the block is there. */
dl_opener_step dl_opener_give_head(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                   dl_span block, bool is_whole);

/* A record too large to be kept whole, as far as it is there: it is over the limit only if it may be a page.
 */
dl_opener_step dl_opener_judge_large(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                     dl_span beginning);

dl_opener_step dl_opener_open_record(dl_opener *opener, dl_capture *capture, const dl_warc_record *record,
                                     dl_span block);

/* Gives the record that was kept since it may be a list's entry, as any other of its type. */
dl_opener_step dl_opener_give_entry(dl_opener *opener, dl_capture *capture);

/* The packet ends before the record that starts there does: the next one begins with it, or with what a list
 * says of it. */
dl_opener_step dl_opener_leave(dl_opener *opener, size_t start);

/* Nothing more is in the packet. */
dl_opener_step dl_opener_end_packet(dl_opener *opener, dl_capture *capture);

/* --- opener_page.c --- */

/* The file of a page, which is completely in the packet. */
dl_opener_step dl_opener_open_page_file(dl_opener *opener, dl_capture *capture);

/* The next dump, line or object. */
dl_opener_step dl_opener_next_in_text(dl_opener *opener, dl_capture *capture, dl_file_kind texts);

#endif
