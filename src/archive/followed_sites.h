/* How the sites are that are followed into an archive. */
#ifndef DL_ARCHIVE_FOLLOWED_SITES_H
#define DL_ARCHIVE_FOLLOWED_SITES_H

#include "archive/archive.h"
#include "dateline_follow.h"
#include "output/writer.h"

/* As dateline_archive_each_followed_site; `*stopped` if the visitor returned false. */
bool dl_archive_each_followed_site(dl_archive *archive, int64_t now_ms, dateline_site_visitor visitor,
                                   void *context, bool *stopped);

/* The same of one site, or of all if `only` is absent; on failure archive->failed says why. */
bool dl_followed_sites_read(dl_archive *archive, dl_span only, int64_t now_ms, dateline_site_visitor visitor,
                            void *context, bool *stopped);

/* As members of the object that is open. */
void dl_followed_site_write_members(dl_writer *json, const dateline_followed_site *site);

/* A member with the time; none if it is not known, or never comes. */
void dl_followed_time_write(dl_writer *json, const char *key, int64_t time_ms);

/* A line of JSON, with its line end. */
void dl_followed_site_write(dl_buffer *out, const dateline_followed_site *site);

const char *dl_followed_state_name(dateline_followed_state state);

#endif
