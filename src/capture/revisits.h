/* Revisits: records of WARC that stand for a page which was captured before and has not changed (ISO
 * 28500:2017, 6.7).
 *
 * Where each page was found is noted, under its record id, its URL with its time, and its payload digest; and
 * each revisit, under what it says of its page.  When everything was read, the pages of the revisits whose
 * originals were among it are opened again at their places.  Notes are made in any thread and taken in order.
 *
 * So many pages are remembered, the first ones; of a file that cannot be opened again at a place (a pipe, an
 * archive that is packed as a whole), none. */
#ifndef DL_CAPTURE_REVISITS_H
#define DL_CAPTURE_REVISITS_H

#include "base/saved.h"
#include "capture/packet.h"
#include "capture/reader.h"

typedef struct dl_revisits {
    const dl_allocator *allocator;
    dl_capture_limits limits;
    dl_buffer places;  /* of what pages are noted under, in the order of their keys once it is sorted */
    dl_buffer pending; /* the revisits, as they were noted, each behind the number of its file */
    dl_buffer files;   /* of dl_file *, each used by this */
    size_t pages;
    size_t at; /* in `pending` */
    bool is_sorted;
    dl_reader *reader; /* of the present page */
} dl_revisits;

void dl_revisits_init(dl_revisits *revisits, const dl_capture_limits *limits, const dl_allocator *allocator);
void dl_revisits_release(dl_revisits *revisits);

/* Appends a note if the capture is a page of an archive's record, or a revisit. */
void dl_revisits_note(dl_buffer *notes, const dl_capture *capture);

/* Takes the notes of captures of one file; false without memory. */
bool dl_revisits_take(dl_revisits *revisits, dl_file *file, dl_span notes);

/* The next revisit with its page; false when there is none any more.  What is in the capture is valid until
 * the next call. */
bool dl_revisits_next(dl_revisits *revisits, dl_capture *capture);

/* Writes all of it down, and reads it again, into new ones; false if it is damaged, or without memory (then a
 * buffer has failed). */
void dl_revisits_save(const dl_revisits *revisits, dl_buffer *to);
bool dl_revisits_load(dl_revisits *revisits, dl_loading *saved);

#endif
