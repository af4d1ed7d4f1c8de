/* What all commands that use an archive share. */
#ifndef DL_CLI_OPEN_ARCHIVE_H
#define DL_CLI_OPEN_ARCHIVE_H

#include "cli/options.h"
#include "dateline_archive.h"

/* Opens it; if that fails, says why.  `*archive` is to be closed in any case, and may be NULL. */
dl_exit dl_open_archive(const char *path, const dateline_archive_options *options,
                        dateline_archive **archive);

/* The same for reading only. */
dl_exit dl_open_archive_to_read(const char *path, dateline_archive **archive);

/* The story of that number or URL; if there is none, says so. */
dl_exit dl_find_story(dateline_archive *archive, const char *path, const char *which, dateline_story **story);

/* Says why a function failed; DL_EXIT_NOTHING. */
dl_exit dl_say_archive_failed(const dateline_archive *archive, const char *path, dateline_result result);

#endif
