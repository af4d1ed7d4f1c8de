/* The whole archive: counted, checked, made smaller. */
#ifndef DL_ARCHIVE_MAINTAIN_H
#define DL_ARCHIVE_MAINTAIN_H

#include "archive/archive.h"

/* The name of a count, a constant, and the count; NULL after the last one, or on failure. */
const char *dl_archive_count(dl_archive *archive, uint32_t index, uint64_t *count);

/* Each finding is passed to the sink as a sentence; false if the sink returned false, or on failure.
 * `*findings` is how many there are. */
typedef bool (*dl_finding_sink)(void *context, dl_span finding);
bool dl_archive_check(dl_archive *archive, dl_finding_sink sink, void *context, uint64_t *findings);

/* Puts new stories into clusters, in a transaction of its own; false on failure. */
bool dl_archive_cluster(dl_archive *archive);

/* False on failure. */
bool dl_archive_vacuum(dl_archive *archive);

/* Removes a story. */
void dl_archive_forget_story(dl_archive *archive, sqlite3_int64 story);
/* Removes the stories at an address, or of a site and its subdomains, and what is followed of them, then
 * vacuums; false on failure. */
bool dl_archive_forget(dl_archive *archive, dl_span site_or_url, uint64_t *stories);

#endif
