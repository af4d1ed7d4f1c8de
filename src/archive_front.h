/* Archives in the form for callers, for the files of the front. */
#ifndef DL_ARCHIVE_FRONT_H
#define DL_ARCHIVE_FRONT_H

#include "archive/archive.h"
#include "dateline_archive.h"

struct dateline_archive {
    dl_allocator allocator;
    dl_archive inner;
    bool broken; /* it could not be opened */
};

/* Begins a call: clears what the last one said.  False if the archive is NULL or could not be opened. */
bool dl_archive_ready(dateline_archive *archive);

/* OK, or FAILED with a message. */
dateline_result dl_archive_result(dateline_archive *archive, bool done);

#endif
