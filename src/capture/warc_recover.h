/* Finishing the WARC files of a folder that others left behind. */
#ifndef DL_CAPTURE_WARC_RECOVER_H
#define DL_CAPTURE_WARC_RECOVER_H

#include "capture/warc_files.h"
#include "capture/warc_scan.h"

/* A file that was left behind, with what was torn cut off.  It is finished when the callback returns true: so
 * whatever the callback does with its records is done before, and if the process is killed meanwhile, the
 * next one finds the file again. */
typedef struct dl_recovered {
    dl_span path;       /* that it will have */
    dl_span name;       /* the same without the folder */
    dl_span open_path;  /* that it has now */
    uint64_t bytes;     /* its size now, */
    uint64_t cut_bytes; /* and what was cut off */
    uint64_t records;
} dl_recovered;

/* False: it stays as it is, and no more of them now. */
typedef bool dl_warc_recovered(void *context, const dl_recovered *file);

/* See dl_warc_folder_recover. */
dl_warc_folder_result dl_warc_recover(dl_warc_files *files, dl_warc_scanner *scanner,
                                      dl_warc_recovered *recovered, void *context);

#endif
