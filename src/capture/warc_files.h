/* The files in a folder of WARC files: their names, what makes them finished, and what goes wrong. */
#ifndef DL_CAPTURE_WARC_FILES_H
#define DL_CAPTURE_WARC_FILES_H

#include "base/buffer.h"

typedef enum dl_warc_folder_result {
    DL_WARC_FOLDER_OK = 0,
    DL_WARC_FOLDER_NO_MEMORY,
    DL_WARC_FOLDER_BAD_EXCHANGE, /* its URL, its date, its head or its metadata cannot be in a record */
    DL_WARC_FOLDER_FAILED,       /* the file system refused it: the message says what, where, and why */
} dl_warc_folder_result;

/* With the NUL; the second with room for ".open" and ".cdxj.part". */
enum { DL_WARC_NAME_BYTES = 128, DL_WARC_ROOM_BYTES = DL_WARC_NAME_BYTES + 16 };

#define DL_WARC_OPEN_SUFFIX ".open"

/* The names of files are those that they have when they are finished. */
typedef struct dl_warc_files {
    const dl_allocator *allocator;
    int directory;     /* its descriptor */
    dl_buffer path;    /* as given, and a NUL */
    char message[512]; /* what went wrong last, without line breaks */
} dl_warc_files;

/* Makes the folder, if its parent is there, and opens it; release it in any case. */
dl_warc_folder_result dl_warc_files_open(dl_warc_files *files, dl_span path, const dl_allocator *allocator);
/* For what has no folder: only its messages are used. */
dl_warc_folder_result dl_warc_files_none(dl_warc_files *files, const dl_allocator *allocator);
void dl_warc_files_release(dl_warc_files *files);

/* Keeps the message and returns FAILED.  `name` is that of a file in the folder, or NULL; `error` an errno,
 * or 0. */
dl_warc_folder_result dl_warc_files_fail(dl_warc_files *files, const char *name, const char *what, int error);
dl_warc_folder_result dl_warc_files_no_memory(dl_warc_files *files);

/* Keeps any bytes as a message, on one line. */
void dl_warc_files_say(dl_warc_files *files, dl_span url, const char *what);

/* The name of the file while it is written. */
const char *dl_warc_open_name(char path[DL_WARC_ROOM_BYTES], const char *name);

/* Whether the file that is open as `file` is still the one that is being written under that name. */
bool dl_warc_files_has(const dl_warc_files *files, int file, const char *name);

/* Whether the folder is still where it was. */
bool dl_warc_files_are_there(const dl_warc_files *files);

/* Writes all of it at the place, in one go if the system takes it so.  0, or an errno. */
int dl_warc_files_write(int file, dl_span bytes, uint64_t at);

/* OK if there is no file of that name. */
dl_warc_folder_result dl_warc_files_is_free(dl_warc_files *files, const char *name);

/* Makes a finished file of one being written: syncs it, writes the index beside it, and renames it. */
dl_warc_folder_result dl_warc_files_finish(dl_warc_files *files, int file, const char *name,
                                           const dl_buffer *lines);

#endif
