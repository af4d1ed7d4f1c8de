/* The inside of the source: from inputs to packets.
 *
 *     source_bytes.c  the bytes of an input
 *     source_zip.c    the archives in a WACZ
 *     source_wacz.c   its list of pages and its digests
 *     source_type.c   what a file is: by its first bytes
 *     source_place.c  the places that an index names
 *     source_range.c  where reading starts and ends when only a range of offsets is wanted
 *     source.c        reads, cuts into packets, and goes on where an earlier run stood */
#ifndef DL_CAPTURE_SOURCE_PARTS_H
#define DL_CAPTURE_SOURCE_PARTS_H

#include "capture/digest.h"
#include "capture/packet.h"
#include "capture/sniff.h"
#include "capture/zip.h"

enum {
    DL_START_BYTES = 64 << 10,     /* read before the type of a file is decided */
    DL_LONG_START_BYTES = 1 << 20, /* and how a WARC is packed */
};

typedef enum dl_zip_kind {
    DL_ZIP_ARCHIVE, /* archive/… */
    DL_ZIP_PAGES,   /* pages/….jsonl */
    DL_ZIP_PACKAGE, /* datapackage.json */
} dl_zip_kind;

/* A web archive in a WACZ, or another file that is read of it. */
typedef struct dl_zip_archive {
    dl_zip_kind kind;
    uint8_t key[DL_DIGEST_KEY_BYTES]; /* of its name */
    size_t name_at, name_size;
    uint64_t header_offset, packed_size, size;
    bool is_deflated;
    const char *wrong; /* as it follows its name; NULL: nothing is known yet */
} dl_zip_archive;

/* The WACZ that is open. */
typedef struct dl_zip {
    dl_buffer archives; /* of dl_zip_archive, in the order of their places */
    dl_buffer others;   /* of dl_zip_archive: the other files in it */
    dl_buffer names;
    size_t next, count; /* those that are still to be read; the same: none are, or no WACZ is open */
    uint64_t directory_offset;
    dl_buffer path;             /* of the file */
    bool can_reopen;            /* the file can be */
    bool is_inside;             /* one of them is being read: */
    uint64_t start, end, at;    /* its data in the file, and how far it was read */
    uint64_t made, size;        /* what was unpacked of it, and what there should be */
    bool is_longer;             /* more was unpacked than there should be */
    dl_unpack_stream *inflater; /* NULL: it is stored */
    dl_buffer packed;
    char name[104];
    dl_page_list *pages;          /* what its lists name; NULL: that was not asked for */
    bool package_read;            /* datapackage.json was, of which these are: */
    dl_buffer resources, digests; /* its files, and the texts of their digests */
    size_t compared;              /* archives before this one were compared with theirs */
} dl_zip;

struct dl_packet_source {
    const dl_allocator *allocator;
    dl_capture_limits limits;
    dl_inputs *inputs;
    dl_unpacker *unpacker;
    dl_file *spare_file; /* used if there is no memory for another */
    uint64_t skipped_files[DL_OTHER_COUNT];
    uint64_t start_at, end_at; /* only captures at offsets of this range are wanted; end_at 0: no end */
    uint64_t taken, taken_hash, finished_bytes; /* see dl_input_place */

    /* The file that is being read, or bytes or a stream in its place. */
    int descriptor;      /* -1: none */
    dl_origin origin;    /* other than a path: bytes, of which `bytes` are left, or a stream */
    dl_span all;         /* all of those bytes */
    dl_file *file;       /* NULL: none */
    bool at_places;      /* it stays open for further places of it */
    dl_buffer ahead;     /* read and not handed out; unpacked if there is a stream */
    uint64_t offset;     /* of its first byte */
    uint64_t base;       /* of the input's first byte, */
    uint64_t first;      /* and of what stands behind a dictionary and other frames without content */
    uint64_t stop_at;    /* of a plain archive: a record starts there that is not wanted; 0: not known */
    bool synced;         /* it starts where a record does */
    bool at_end;         /* nothing comes after it */
    uint64_t read_bytes; /* so many bytes of the input were read, or are behind it, */
    uint64_t file_bytes, file_time_ns; /* which has these in all; 0: not known */
    int read_error;                    /* errno */
    dl_unpack_stream *stream;
    dl_unpacked stream_error;
    dl_buffer packed; /* input of the stream */
    dl_zip zip;
};

/* --- source_bytes.c --- */

/* Fills `ahead` up to `wanted` bytes, or up to the end of the file; false if out of memory. */
bool dl_source_fill(dl_packet_source *source, size_t wanted);

/* Seeks in the input and forgets what was read ahead; false if that is impossible and nothing has changed. */
bool dl_source_go_to(dl_packet_source *source, uint64_t offset);

/* Moves the first `size` bytes that were read ahead into the packet. */
void dl_source_hand_out(dl_packet_source *source, dl_packet *packet, size_t size);

/* --- source_zip.c --- */

/* Reads the directory of a ZIP file of so many bytes.  False if that cannot be, or if it holds no web
 * archives: then reading has to start at its front again. */
bool dl_source_open_zip(dl_packet_source *source, uint64_t file_size);

/* Leaves out the archives in it that hold nothing of the range; of one that is at its front or end, that is
 * not certain. */
void dl_source_choose_in_zip(dl_packet_source *source, uint64_t from, uint64_t to);

typedef enum dl_zip_step { DL_ZIP_OPENED, DL_ZIP_WRONG } dl_zip_step;

/* Goes to the next archive in it.  WRONG: `why` says what is. */
dl_zip_step dl_source_next_in_zip(dl_packet_source *source, char *why, size_t room);
void dl_source_leave_zip(dl_packet_source *source);

/* Goes to the data of a file in it; NULL, or why that cannot be.  Then dl_source_leave_zip. */
const char *dl_source_enter_in_zip(dl_packet_source *source, const dl_zip_archive *file);

/* Sets `zip.name` to the file's. */
void dl_source_name_in_zip(dl_packet_source *source, const dl_zip_archive *file);

/* --- source_wacz.c --- */

typedef enum dl_list_result { DL_LIST_READ, DL_LIST_PARTLY, DL_LIST_NONE } dl_list_result;

/* Reads the lists of pages of the WACZ that is open.  PARTLY: some lines are wrong, and `why` says the first
 * of them.  NONE: `why` says why there is none that can be used. */
dl_list_result dl_source_read_pages(dl_packet_source *source, char *why, size_t room);

/* Compares the archive that comes next with its digest, once, if it starts in the range.  True if something
 * is wrong, which `why` says of the place; then there may be more. */
bool dl_source_finds_changed(dl_packet_source *source, uint64_t *place, char *why, size_t room);

/* The WACZ is closed. */
void dl_source_forget_wacz(dl_packet_source *source);

/* --- source_place.c --- */

/* Gives the record at the place, or what is wrong with it, of the archive that is open. */
bool dl_source_give_place(dl_packet_source *source, dl_packet *packet, const dl_index_place *place);

/* --- source_type.c --- */

/* How the file is packed.  Takes a dictionary and frames without content off its start. */
dl_packing dl_source_packing(dl_packet_source *source, dl_span path);

dl_sniffed dl_source_content(dl_packet_source *source, dl_packing packed_as);

/* Something else comes before the first record of an archive: how it is packed, if one starts in what was
 * read. */
bool dl_source_finds_late_records(dl_packet_source *source, dl_packing *packed_as);

/* Whether each record of the archive is compressed separately.  If other records follow the first one in the
 * same member or frame, the whole file may be one. */
bool dl_source_is_packed_by_record(dl_packet_source *source, dl_packing packed_as);

/* --- source_range.c --- */

/* The input begins anywhere in an archive of WARC records: reads on until one starts, and tells how they are
 * packed; false if none is found. */
bool dl_source_find_in_part(dl_packet_source *source, dl_packing *packed_as);

/* An archive was opened, and its kind is known: goes to where reading has to start for the range. */
void dl_source_enter_range(dl_packet_source *source);

/* How many of the bytes read ahead are the last that are needed for the range; SIZE_MAX: others follow. */
size_t dl_source_end_of_range(dl_packet_source *source);

#endif
